/**
 * CTRF, JSON of one shape that reporters of many test runners write: https://github.com/ctrf-io/ctrf
 *
 * What runners call pending or other was not run. A test says itself how often it was run and whether it is flaky.
 */
import { isFailure, type TestOutcome } from "../../model/test-report.ts";
import { testsFormat } from "../format.ts";
import { CappedText } from "../read/capped-text.ts";
import { JsonCursor as Cursor, isObject, type JsonCursor } from "../read/json.ts";
import { keptText } from "../read/kept-text.ts";
import { badOutcomeOf, statusWord } from "../read/status-words.ts";
import { type SaidFailure, TestRecorder } from "../read/test-recorder.ts";

export default testsFormat({
  id: "ctrf",
  title: "CTRF",
  spec: "https://github.com/ctrf-io/ctrf/blob/main/schema/ctrf.schema.json",
  files: ["**/ctrf-report.json", "**/ctrf/*.json", "**/*ctrf*.json"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "json" &&
    isObject(probe.value) &&
    isObject(probe.value["results"]) &&
    Array.isArray(probe.value["results"]["tests"]),
  read: async (source, wish) => {
    const results = (await Cursor.of(source)).at("results");
    const report = new TestRecorder(wish);
    report.writer = results.at("tool").optionalObject().optionalTextAt("name");
    const [start, stop] = [timeIn(results, "start"), timeIn(results, "stop")];
    report.startedAt = start;
    if (start !== undefined && stop !== undefined && stop >= start) report.durationMs = stop - start;
    for (const test of results.at("tests").items()) addTest(report, test);
    const told = lacking(results, report);
    if (told !== undefined) report.contradict(told);
    return report.finish();
  },
});

const outcomes: ReadonlyMap<string, TestOutcome> = new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["skipped", "skipped"],
  ["pending", "skipped"],
]);

function addTest(report: TestRecorder, test: JsonCursor): void {
  const outcome = outcomeOf(test);
  const before = failedBefore(test, outcome);
  const isFailing = isFailure(outcome);
  const failures = isFailing ? [saidOf(test, outcome)] : [];
  const attempts = test.at("retryAttempts").optionalItems();
  const earlier = attempts.filter((attempt) => attempt.optionalTextAt("status") === "failed").map((one) => saidOf(one, "failed"));
  const durationMs = test.at("duration").isNumber ? test.at("duration").number() : Number.NaN;
  report.add(
    {
      suite: suiteOf(test),
      className: keptText([test.at("browser"), test.at("device")].flatMap((one) => (one.isText ? one.text() : [])).join(" ")),
      name: keptText(test.textAt("name")),
      path: keptText(test.optionalTextAt("filePath") ?? ""),
      line: test.at("line").isNumber ? Math.max(0, Math.trunc(test.at("line").number())) : 0,
      outcome,
      failedBefore: before,
      durationMs: durationMs >= 0 ? durationMs : Number.NaN,
    },
    // The last attempt is the test itself.
    isFailing ? [...earlier.slice(0, -1), ...failures] : earlier,
  );
}

/**
 * The runner's own word stands beside the status. What CTRF has no word for is `other`; and what Playwright's author said
 * that it fails, and that failed, is `passed`.
 */
function outcomeOf(test: JsonCursor): TestOutcome {
  const status = test.at("status");
  const word = statusWord(test.optionalTextAt("rawStatus"));
  if (status.text() === "other") return word !== undefined && announced.has(word) ? "known" : (badOutcomeOf(word) ?? "skipped");
  const outcome = outcomes.get(status.text());
  if (outcome === undefined)
    throw status.error(`is ${JSON.stringify(status.text())}; allowed: ${[...outcomes.keys(), "other"].join(", ")}`);
  return outcome === "passed" && badOutcomeOf(word) !== undefined ? "known" : outcome;
}

const announced: ReadonlySet<string> = new Set(["todo", "xfail", "xfailed"]);

/** Since version 0.0.13 suites are a list, from the outside in; before, most reporters joined them by " > ". */
function suiteOf(test: JsonCursor): string {
  const suite = test.at("suite");
  return keptText(suite.isArray ? suite.optionalTexts().join("/") : (suite.optionalText() ?? ""));
}

function failedBefore(test: JsonCursor, outcome: TestOutcome): number {
  const retries = test.at("retries").isNumber ? Math.max(0, test.at("retries").number()) : 0;
  return outcome === "passed" && test.at("flaky").isTrue ? Math.max(1, retries) : retries;
}

function saidOf(test: JsonCursor, outcome: SaidFailure["outcome"]): SaidFailure {
  const text = new CappedText();
  text.add(test.optionalTextAt("trace") ?? test.optionalTextAt("message") ?? "");
  return { outcome, message: keptText(test.optionalTextAt("message") ?? ""), type: "", text: text.toString() };
}

function timeIn(results: JsonCursor, name: string): number | undefined {
  const time = results.at("summary").optionalObject().at(name);
  return time.isNumber && time.number() > 0 ? time.number() : undefined;
}

/** What its summary counts and its tests do not show. */
function lacking(results: JsonCursor, report: TestRecorder): string | undefined {
  const summary = results.at("summary").optionalObject();
  const stated = (name: string) => (summary.at(name).isAbsent ? 0 : summary.at(name).natural());
  // Playwright's reporter counts those that were known to fail, too.
  const failed = report.count((outcome) => isFailure(outcome) || outcome === "known");
  if (stated("failed") > failed) return `its summary counts ${stated("failed")} failed tests, and ${failed} are listed`;
  const listed = results.at("tests").count;
  return stated("tests") > listed ? `its summary counts ${stated("tests")} tests, and ${listed} are listed` : undefined;
}
