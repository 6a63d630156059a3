/**
 * Istanbul's coverage-summary.json: totals of each file, without lines:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js
 */
import { type CoverageElement, type CoverageReport, coverageElements } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import type { Source } from "../read/source.ts";

export default coverageFormat({
  id: "istanbul-summary",
  title: "Istanbul coverage-summary.json",
  spec: "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js",
  files: ["**/coverage-summary.json"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "json" &&
    isObject(ownMember(ownMember(probe.value, "total"), "lines")) &&
    !isObject(ownMember(probe.value, "files")),
  read,
});

/**
 * The files count; `total` is only compared with them. Without files it is refused: every writer lists them, and a bare
 * total could be of any project.
 */
async function read(source: Source): Promise<CoverageReport> {
  const document = await JsonCursor.of(source);
  const report = new CoverageRecorder();
  for (const [path, totals] of document.members()) {
    if (path === "total") continue;
    const file = new FileRecorder(path);
    for (const { element, covered, total } of statedTotals(totals)) file.tally(element, covered, total);
    report.add(file);
  }
  const stated = statedTotals(document.at("total"));
  if (report.fileCount === 0 && stated.some(({ total }) => total > 0)) {
    throw document.error("states a total but lists no file; keep the file as the json-summary reporter writes it");
  }
  for (const { element, covered, total } of stated) report.stated(element, covered, total);
  report.note("summary-only", "has the totals of each file, no lines: write coverage-final.json (reporter `json`) for more");
  return report.finish();
}

/** `branchesTrue` and `pct` (which can be "Unknown") are left alone. */
function statedTotals(totals: JsonCursor): { element: CoverageElement; covered: number; total: number }[] {
  return coverageElements
    .filter((element) => !totals.at(element).isAbsent)
    .map((element) => {
      const stated = totals.at(element);
      const total = stated.at("total").natural();
      const covered = stated.at("covered").natural();
      if (covered > total) throw stated.error(`${covered} covered are more than the ${total} there are`);
      return { element, covered, total };
    });
}
