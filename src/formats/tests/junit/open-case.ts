import { isFailure, type TestOutcome } from "../../../model/test-report.ts";
import { CappedText } from "../../read/capped-text.ts";
import { badOutcomeOf, isSkippedWord, statusWord } from "../../read/status-words.ts";
import type { SaidFailure } from "../../read/test-recorder.ts";
import type { XmlElement } from "../../read/xml-element.ts";

/** What a case says of one of its attempts, or why it was skipped. */
interface Detail {
  readonly kind: DetailKind;
  readonly message: string;
  readonly type: string;
  readonly text: CappedText;
}

const detailKinds = ["failure", "error", "skipped", "flakyFailure", "flakyError", "rerunFailure", "rerunError"] as const;
type DetailKind = (typeof detailKinds)[number];

/** In whatever case its letters are: what one reader takes for a failure, another must not pass over. */
function kindOf(name: string): DetailKind | undefined {
  return detailKinds.find((one) => one.toLowerCase() === name.toLowerCase());
}

/** A case while it is being read. */
export class OpenCase {
  readonly name: string | undefined;
  readonly className: string;
  readonly path: string;
  /** As the writer counts; undefined where it does not say. */
  readonly line: number | undefined;
  readonly time: string | undefined;
  readonly #status: string | undefined;
  readonly #result: string | undefined;
  readonly #details: Detail[] = [];

  /** What it takes from the element is let go of with it, but for what `keep` makes a copy of. */
  constructor(element: XmlElement, keep: (text: string) => string) {
    this.name = element.peek("name");
    this.className = keep(element.peek("classname") ?? element.peek("class") ?? "");
    this.path = keep(element.peek("file") ?? element.peek("filepath") ?? "");
    this.line = lineOf(element.peek("line") ?? element.peek("lineno"));
    this.time = element.peek("time") ?? element.peek("duration");
    this.#status = statusWord(element.peek("status"));
    this.#result = statusWord(element.peek("result") ?? element.peek("outcome"));
  }

  /** The text of which element goes into what it says; undefined for an element that says nothing of the outcome. */
  open(name: string, element: XmlElement): CappedText | undefined {
    const kind = kindOf(name);
    if (kind === undefined) return undefined;
    const detail = {
      kind,
      message: element.text("message") ?? "",
      type: element.text("type") ?? "",
      text: new CappedText(),
    };
    this.#details.push(detail);
    return detail.text;
  }

  /** Whether it says nothing at all: neither what it is, nor what became of it. */
  get isBlank(): boolean {
    return this.name === undefined && this.className === "" && this.#details.length === 0;
  }

  /** Whether it passed and is called like the file that it is of. */
  get isOfFile(): boolean {
    const { name = "", path } = this;
    return (
      this.#details.length === 0 && name !== "" && (path === name || path.endsWith(`/${name}`) || path.endsWith(`\\${name}`))
    );
  }

  /** Whether the document itself has a failure or an error of it, as writers count them. */
  get hasFailure(): boolean {
    return this.#has("failure") || this.#has("error");
  }

  /** How many of them there are: a test with subtests has one for each that failed. */
  get failureElements(): number {
    return this.#details.filter(({ kind }) => kind === "failure" || kind === "error").length;
  }

  get isSkipped(): boolean {
    return this.#has("skipped") || isSkippedWord(this.#status) || isSkippedWord(this.#result);
  }

  /** A failure wins over a skip, which else could hide it; but for one that the author announced, to a writer that writes it so. */
  outcomeBy(writer: string | undefined): TestOutcome {
    const skip = this.#details.find(({ kind }) => kind === "skipped");
    if (skip !== undefined && isAnnounced(skip, writer) && (!this.hasFailure || mayFail(writer))) return "known";
    if (this.#has("failure")) return "failed";
    if (this.#has("error")) return "errored";
    if (this.#couldNotRun(skip)) return "errored";
    if (this.isSkipped) return "skipped";
    return this.#byStatus();
  }

  get failedBefore(): number {
    const reruns = this.#details.filter(({ kind }) => /^(?:flaky|rerun)/.test(kind)).length;
    return this.#details.some(({ kind }) => kind.startsWith("rerun")) && !this.hasFailure ? reruns - 1 : reruns;
  }

  /** All that failed, in the order of the document. */
  failures(outcome: TestOutcome): readonly SaidFailure[] {
    const said = this.#details
      .filter(({ kind }) => kind !== "skipped")
      .map(({ kind, message, type, text }): SaidFailure => {
        return { outcome: /error/i.test(kind) ? "errored" : "failed", message, type, text: text.toString() };
      });
    if (said.length > 0 || !isFailure(outcome)) return said;
    const skip = this.#details.find(({ kind }) => kind === "skipped");
    return [
      {
        outcome,
        message: skip?.message ?? `status ${this.#status ?? this.#result}`,
        type: "",
        text: skip?.text.toString() ?? "",
      },
    ];
  }

  #has(wanted: DetailKind): boolean {
    return this.#details.some(({ kind }) => kind === wanted);
  }

  /** CTest calls not run what was skipped, and what could not be: only the first says so itself. GoogleTest has a result. */
  #couldNotRun(skip: Detail | undefined): boolean {
    const why = skip?.message || skip?.text.toString().trim();
    return this.#status === "notrun" && this.#result === undefined && why !== undefined && !/^(?:SKIP_|Disabled\b|$)/.test(why);
  }

  /** Some writers say it in an attribute alone. Only attempts that failed, with none that passed, are a failure. */
  #byStatus(): TestOutcome {
    if (this.#details.some(({ kind }) => kind === "rerunFailure")) return "failed";
    if (this.#details.some(({ kind }) => kind === "rerunError")) return "errored";
    for (const said of [this.#status, this.#result]) {
      const outcome = badOutcomeOf(said);
      if (outcome !== undefined) return outcome;
    }
    return "passed";
  }
}

/** pytest, unittest and node:test say it in the type, Bun and Catch2 in the message. */
function isAnnounced({ type, message }: Detail, writer: string | undefined): boolean {
  switch (writer) {
    case "node:test":
      return type === "todo";
    case "Bun":
      return message === "TODO";
    case "Catch2":
      return /!(?:may|should)fail\b/.test(message);
    default:
      return /^(?:pytest\.)?xfail$/i.test(type);
  }
}

/** These write a failure that was announced beside the skip; of others it is another one, as of pytest an error in the teardown. */
function mayFail(writer: string | undefined): boolean {
  return writer === "node:test" || writer === "Catch2";
}

function lineOf(written: string | undefined): number | undefined {
  const line = written === undefined || written.trim() === "" ? -1 : Number(written);
  return Number.isSafeInteger(line) && line >= 0 && line < 2 ** 31 ? line : undefined;
}
