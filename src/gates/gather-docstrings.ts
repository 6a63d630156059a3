import { readDocstringReport } from "../formats/read-docstrings.ts";
import type { SeenDocstrings } from "../measures/docs-rules.ts";
import type { DocstringReport } from "../model/docstrings.ts";
import type { Reason } from "../model/reason.ts";
import type { Paths } from "../repository/paths.ts";
import { resolveReport } from "../repository/resolve-report.ts";
import type { DocsSettings } from "./docs-present.ts";
import { findDeclared } from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { OwnFiles } from "./own-files.ts";
import { ReportOpener } from "./report-opener.ts";

/** Reads the reports of docstrings that the settings name. */
export async function gatherDocstrings(
  settings: DocsSettings,
  place: Workplace,
  paths: Paths,
): Promise<Gathered<readonly SeenDocstrings[]>> {
  const { reports, problems } = await findDeclared("documents", settings.docstrings ?? [], [], place.host.files);
  if (reports.length === 0) return { facts: [], problems };
  const opener = new ReportOpener(paths, await OwnFiles.find(settings, place), "declared");
  const seen: SeenDocstrings[] = [];
  const wrong: Reason[] = [...problems];
  for (const { file } of reports) {
    const opened = await opener.open(file, "", place, async (report) => ({
      ...(await readDocstringReport(report)),
      path: report.path,
    }));
    if (opened.state === "refused") wrong.push(opened.reason);
    if (opened.state !== "read") continue;
    const { format, report, path } = opened.value;
    if (opened.committed === "committed") wrong.push({ id: "tracked-report", file });
    seen.push({ ...report, file: path, format: format.id, files: filesOf(report, paths.folderOf(file), paths) });
  }
  return { facts: seen, problems: wrong };
}

/** By their paths in the repository, where they are found in it. */
function filesOf({ files }: DocstringReport, folder: string | undefined, { context }: Paths): DocstringReport["files"] {
  const found = resolveReport({ files, sources: [], folder }, context);
  return files.map((file, i) => {
    const resolved = found[i];
    return resolved !== undefined && "path" in resolved ? { ...file, path: resolved.path } : file;
  });
}
