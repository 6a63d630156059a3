import { readVexDocument } from "../formats/read-vex.ts";
import { applyVex } from "../measures/apply-vex.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import { ReportError } from "../model/report-error.ts";
import type { LeftOutBy } from "../model/standing.ts";
import type { VexStatement } from "../model/vex.ts";
import { describeVexNote } from "../reports/wording-ignores.ts";
import type { PathLine } from "../settings/declare.ts";
import { findDeclared } from "./find-reports.ts";
import type { Workplace } from "./gate.ts";
import { reasonOf } from "./report-opener.ts";

/** What VEX documents say of the findings. One that cannot be read says nothing, which is red: somebody relies on it. */
export async function readVexFiles(
  merged: readonly MergedFinding[],
  lines: readonly PathLine[],
  { host }: Workplace,
): Promise<{
  readonly denied: ReadonlyMap<MergedFinding, LeftOutBy>;
  readonly problems: readonly Reason[];
  readonly remarks: readonly Phrase[];
}> {
  const { reports, problems: missing } = await findDeclared("findings", lines, [], host.files);
  const statements: VexStatement[] = [];
  const remarks: Phrase[] = [];
  const problems: Reason[] = [...missing];
  for (const { file } of reports) {
    try {
      const opened = await host.files.open(file);
      // Before anything of it is read: what is wrong with it is told with its words.
      if (opened.linksOut) throw new ReportError("unreadable-report", file, "lies outside of the workspace, behind a link");
      const document = await readVexDocument(opened);
      statements.push(...document.statements);
      remarks.push(...document.notes.map(({ text }) => describeVexNote(file, text)));
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      problems.push({ ...reasonOf(error), file });
    }
  }
  return { denied: applyVex(merged, statements), problems, remarks };
}
