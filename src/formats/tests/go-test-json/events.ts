import type { TestReport } from "../../../model/test-report.ts";
import type { TestsWish } from "../../format.ts";
import { CappedText } from "../../read/capped-text.ts";
import { caps } from "../../read/caps.ts";
import type { JsonCursor } from "../../read/json.ts";
import { keptText } from "../../read/kept-text.ts";
import type { Source } from "../../read/source.ts";
import { type SaidFailure, TestRecorder } from "../../read/test-recorder.ts";

interface OpenPackage {
  readonly output: CappedText;
  readonly tests: Map<string, CappedText>;
  /** The names of those that failed. */
  readonly failing: string[];
}

/** Follows the events of all packages, which may run beside each other. */
export class GoEvents {
  readonly #source: Source;
  readonly #report: TestRecorder;
  readonly #packages = new Map<string, OpenPackage>();
  /** What the compiler says of packages that do not build, by the name that the package's failure gives it. */
  readonly #builds = new Map<string, CappedText>();
  readonly #time = { first: Number.NaN, last: Number.NaN };
  #tests = 0;

  constructor(source: Source, wish: TestsWish) {
    this.#source = source;
    this.#report = new TestRecorder(wish);
    this.#report.writer = "go test";
  }

  take(event: JsonCursor): void {
    const action = event.textAt("Action");
    if (action.startsWith("build-")) this.#takeBuild(action, event);
    else this.#takeTest(action, event);
  }

  /** Throws `cut-off-report` where a package did not end. */
  finish(): TestReport {
    const [open] = this.#packages.keys();
    if (open !== undefined)
      throw this.#source.error(`stops before the end of the package ${open.slice(0, 200)}`, undefined, "cut-off-report");
    const { first, last } = this.#time;
    this.#report.startedAt = Number.isFinite(first) ? first : undefined;
    this.#report.durationMs = last >= first ? last - first : undefined;
    return this.#report.finish();
  }

  #takeBuild(action: string, event: JsonCursor): void {
    const path = event.textAt("ImportPath");
    const output = this.#builds.get(path) ?? new CappedText();
    if (action === "build-output") output.add(event.optionalTextAt("Output") ?? "");
    this.#builds.set(keptText(path), output);
  }

  #takeTest(action: string, event: JsonCursor): void {
    this.#tell(Date.parse(event.optionalTextAt("Time") ?? ""));
    const name = event.textAt("Package");
    const around = this.#packageOf(name);
    const test = event.optionalTextAt("Test");
    if (action === "output") outputOf(around, test).add(event.textAt("Output"));
    else if (action === "run" && test !== undefined) outputOf(around, test);
    else if (action !== "pass" && action !== "fail" && action !== "skip") return;
    else if (test === undefined) this.#endPackage(action, name, event, around);
    else this.#endTest(action, name, test, event, around);
  }

  #endTest(action: "pass" | "fail" | "skip", name: string, test: string, event: JsonCursor, around: OpenPackage): void {
    const text = outputOf(around, test).toString();
    around.tests.delete(test);
    // A test fails with any that is within it, and ends after it.
    const isOfOthers = around.failing.some((one) => one.startsWith(`${test}/`));
    if (action === "fail") around.failing.push(test);
    const message = said(text) ?? (isOfOthers ? "a test within it failed" : "");
    const failures: readonly SaidFailure[] = action === "fail" ? [{ outcome: "failed", message, type: "", text }] : [];
    this.#add(name, test, action, event, failures);
  }

  /** What is still running when its package fails never ended: it panicked, or was running when another one did. */
  #endPackage(action: "pass" | "fail" | "skip", name: string, event: JsonCursor, around: OpenPackage): void {
    this.#packages.delete(name);
    if (action !== "fail") {
      this.#tellEndless(name, around);
      return;
    }
    const build = this.#builds.get(event.optionalTextAt("FailedBuild") ?? "")?.toString();
    for (const [test, output] of around.tests) {
      around.failing.push(test);
      this.#addError(name, test, output.toString());
    }
    if (around.failing.length > 0 && build === undefined) return;
    this.#addError(name, "(the package itself)", build ?? around.output.toString());
  }

  /** Benchmarks have no end of their own, and parts of a test end with it. */
  #tellEndless(name: string, around: OpenPackage): void {
    const [test, ...more] = [...around.tests.keys()].filter((one) => !one.includes("/") && !one.startsWith("Benchmark"));
    if (test === undefined) return;
    const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
    this.#report.contradict(
      `the package ${name.slice(0, 200)} ended well, and its test ${test.slice(0, 200)}${others} has no end: it left the process, or printed a last line without a line break`,
    );
  }

  #addError(name: string, test: string, text: string): void {
    this.#add(name, test, "fail", undefined, [{ outcome: "errored", message: said(text) ?? "", type: "", text }]);
  }

  #add(
    suite: string,
    name: string,
    action: "pass" | "fail" | "skip",
    event: JsonCursor | undefined,
    failures: readonly SaidFailure[],
  ): void {
    if (++this.#tests > caps.tests) throw this.#source.error(`holds more than ${caps.tests} tests`, undefined, "too-large");
    const elapsed = event?.at("Elapsed");
    const durationMs = elapsed?.isNumber ? elapsed.number() * 1000 : Number.NaN;
    const outcome = action === "pass" ? "passed" : action === "skip" ? "skipped" : (failures[0]?.outcome ?? "failed");
    this.#report.add(
      { suite: keptText(suite), className: "", name: keptText(name), path: "", line: 0, outcome, failedBefore: 0, durationMs },
      failures,
    );
  }

  #packageOf(name: string): OpenPackage {
    const known = this.#packages.get(name);
    if (known !== undefined) return known;
    const opened: OpenPackage = { output: new CappedText(), tests: new Map(), failing: [] };
    this.#packages.set(keptText(name), opened);
    return opened;
  }

  #tell(time: number): void {
    if (Number.isNaN(time)) return;
    if (!(this.#time.first <= time)) this.#time.first = time;
    if (!(this.#time.last >= time)) this.#time.last = time;
  }
}

function outputOf(around: OpenPackage, test: string | undefined): CappedText {
  if (test === undefined) return around.output;
  const known = around.tests.get(test);
  if (known !== undefined) return known;
  const output = new CappedText();
  around.tests.set(keptText(test), output);
  return output;
}

/** Go's own lines of a test say that it runs and that it failed; what went wrong is between them. */
function said(text: string): string | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  const own = /^(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:FAIL|PASS|SKIP)|FAIL\b|PASS$|exit status|#\s|$)/;
  const panic = lines.find((line) => line.startsWith("panic: ") || line.startsWith("fatal error: "));
  return panic ?? lines.find((line) => !own.test(line));
}
