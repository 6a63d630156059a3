import type { JunitPart } from "../formats/merge-junit.ts";
import type { AskedFiles } from "../model/asked-file.ts";
import { pathMatcher } from "../model/glob.ts";
import { ReportError } from "../model/report-error.ts";
import type { Judgement } from "../model/verdict.ts";
import type { ReadTestReport, TestFacts } from "../reports/test-facts.ts";
import { describeNotMerged } from "../reports/wording-tests.ts";
import type { Workplace } from "./gate.ts";
import { refusedInputs } from "./named-files.ts";
import type { TestSettings } from "./test-results.ts";

const input = "merged-file";

/** What `merged-file` asks for: nothing where a report is missing or not whole, which would be a whole file of a part. */
export async function testFiles(
  settings: TestSettings,
  { reports }: TestFacts,
  judgement: Judgement,
  _now: Date,
  place: Workplace,
): Promise<AskedFiles> {
  const path = settings[input];
  if (path === undefined || reports.length === 0 || refusedInputs(judgement).includes(input)) return nothing;
  const others = reports.filter(({ format }) => format !== "junit");
  const why = judgement.reasons.find((reason) => "file" in reason || reason.id === "no-report" || reason.id === "missing-leg");
  if (why !== undefined) return { files: [], remarks: [describeNotMerged(path, `not every report was read (${why.id})`)] };
  const patterns = [...(settings.reports ?? []), ...(settings.legs ?? [])].map(({ pattern }) => pattern.replace(/\/$/, "/**"));
  if (patterns.some((pattern) => pathMatcher(pattern)(path.replace(/^\.\//, ""))))
    return { files: [], remarks: [describeNotMerged(path, "the next run would read it as one of its reports")] };
  const [other] = others;
  if (other !== undefined)
    return { files: [], remarks: [describeNotMerged(path, `${other.file} is no JUnit XML (${other.format})`)] };
  try {
    const { mergeJunit } = await import("../formats/merge-junit.ts");
    const text = await mergeJunit(await Promise.all(reports.map((report) => partOf(report, reports, place))));
    return { files: [{ input, path, content: () => [text] }], remarks: [] };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { files: [], remarks: [describeNotMerged(path, `${error.file} ${error.message}`)] };
  }
}

const nothing: AskedFiles = { files: [], remarks: [] };

async function partOf(
  { file, leg, cases }: ReadTestReport,
  all: readonly ReadTestReport[],
  { host }: Workplace,
): Promise<JunitPart> {
  const label = leg !== "" ? leg : all.length > 1 ? file : undefined;
  return { file: await host.files.open(file), label, cases };
}
