import { parseCount, shown, type XmlElement } from "../../read/xml-element.ts";

/** A suite while it is being read: what it declares, and what it holds. */
export class OpenSuite {
  readonly element: string;
  readonly name: string;
  /** The names of the suites around it and its own. */
  readonly path: string;
  readonly file: string;
  readonly time: string | undefined;
  readonly #declared: Readonly<Record<"tests" | "failures" | "errors" | "skipped", number | undefined>>;
  /** A total that is no number. */
  readonly #unreadable: string | undefined;
  cases = 0;
  failing = 0;
  /** Whether it, or one within it, was found to contradict itself: one of them is told. */
  isContradicted = false;

  constructor(name: string, element: XmlElement, around: OpenSuite | undefined, writer: string | undefined) {
    this.element = name;
    const own = element.text("name") ?? "";
    // Playwright runs a file in several projects (browsers), which it calls hosts.
    const project = writer === "Playwright" ? element.text("hostname") : undefined;
    this.name = project ? `${own} [${project}]` : own;
    // The root's name is that of the runner or of the project, which is the same in every report.
    this.path = around === undefined && name === "testsuites" ? "" : joined(around?.path ?? "", this.name);
    this.file = element.text("file") ?? element.text("filepath") ?? around?.file ?? "";
    this.time = element.text("time") ?? element.text("duration");
    const skipped = sum(element, ["skipped", "skip", "skips", "disabled", "ignored"]);
    this.#unreadable = (["tests", "failures", "errors"] as const).flatMap((total) => {
      const written = element.peek(total)?.trim() ?? "";
      return written !== "" && parseCount(written) === undefined ? [`${total}=${shown(written)}`] : [];
    })[0];
    this.#declared = {
      tests: count(element, "tests"),
      failures: count(element, "failures"),
      errors: count(element, "errors"),
      skipped,
    };
  }

  get declaresTests(): boolean {
    return this.#declared.tests !== undefined;
  }

  close(inside: OpenSuite | undefined): void {
    if (inside === undefined) return;
    inside.cases += this.cases;
    inside.failing += this.failing;
    inside.isContradicted ||= this.isContradicted;
  }

  /** What it declares and does not hold; a report that declares less than it holds is judged by what it holds. */
  contradiction(writer: string | undefined, isCountedAround: boolean): string | undefined {
    const { tests, failures, skipped } = this.#declared;
    // gotestsum's root counts what the compiler printed, warnings of a linker too; a package that does not build is a case.
    const errors = writer === "gotestsum" && this.element === "testsuites" ? 0 : this.#declared.errors;
    const declared = (failures ?? 0) + (errors ?? 0);
    // Mocha before version 6 wrote the same number into both.
    const isSaidTwice = failures === errors && failures === this.failing;
    const name = this.name === "" ? "" : ` ${shown(this.name)}`;
    const about = `<${this.element}>${name} declares`;
    if (this.#unreadable !== undefined) return `${about} ${this.#unreadable}, which is no number`;
    if (declared > this.failing && !isSaidTwice)
      return `${about} ${counted(failures ?? 0, "failure")} and ${counted(errors ?? 0, "error")}, and holds ${this.failing}`;
    // Some leave out what was skipped, and count it; mocha-junit-reporter says how many those are at the root alone.
    // Catch2 counts assertions there, and pytest subtests.
    if (
      tests !== undefined &&
      writer !== "Catch2" &&
      writer !== "pytest" &&
      !isCountedAround &&
      tests - (skipped ?? 0) > this.cases
    )
      return `${about} ${counted(tests, "test")}${skipped ? `, ${skipped} of them skipped` : ""}, and holds ${this.cases}`;
    return undefined;
  }
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function joined(around: string, name: string): string {
  if (name === "" || around === name) return around;
  return around === "" ? name : `${around}/${name}`;
}

function count(element: XmlElement, attribute: string): number | undefined {
  return parseCount(element.peek(attribute) ?? "");
}

function sum(element: XmlElement, attributes: readonly string[]): number | undefined {
  const counts = attributes.flatMap((attribute) => count(element, attribute) ?? []);
  return counts.length === 0 ? undefined : counts.reduce((all, one) => all + one, 0);
}
