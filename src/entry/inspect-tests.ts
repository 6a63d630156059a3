import type { ReadTests } from "../formats/read-tests.ts";
import { countTests, type TestCounts } from "../measures/test-counts.ts";
import type { ReportNote } from "../model/coverage.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { formatCount } from "../reports/numbers.ts";

/** A report of a test runner in `gates inspect --json`. */
export interface InspectedTests extends TestCounts {
  readonly file: string;
  readonly kind: "tests";
  readonly format: string;
  readonly state: "tests";
  /** The tool that wrote it, where the report tells. */
  readonly writer: string | null;
  readonly contradictions: readonly string[];
  readonly notes: readonly ReportNote[];
}

export function inspectTests(file: string, { format, report }: ReadTests): InspectedTests {
  const { writer, contradictions, notes } = report;
  return {
    ...{ file, kind: "tests", format: format.id, state: "tests", writer: writer ?? null },
    ...countTests(report),
    ...{ contradictions, notes },
  };
}

export function describeTests(one: InspectedTests): readonly Phrase[] {
  const counts = (["passed", "failed", "errored", "skipped", "known", "flaky"] as const).filter((name) => one[name] > 0);
  const told = counts.map((name) => say`${figure(formatCount(one[name]))} ${figure(name)}`);
  const by = one.writer === null ? say`` : say` of ${figure(one.writer)}`;
  return [
    say`${code(one.file)}: ${figure(one.format)}${by}, ${figure(formatCount(one.tests))} tests: ${join(told, ", ")}`,
    ...one.contradictions.map((what) => say`  ${figure(what)}`),
    ...one.notes.map(({ text }) => say`  ${figure(text)}`),
  ];
}
