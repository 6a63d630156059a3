import { findingsFormats } from "../formats/findings-formats.ts";
import { mergeFindings } from "../measures/merge-findings.ts";
import type { FindingKind } from "../model/finding.ts";
import { pathMatcher } from "../model/glob.ts";
import type { Reason } from "../model/reason.ts";
import type { SecurityFacts, SeenScan } from "../reports/findings-facts.ts";
import type { Paths } from "../repository/paths.ts";
import {
  type FoundReport,
  findDeclared,
  noReport,
  type SearchedReports,
  searchUsual,
  type UsualReports,
} from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { knownPaths } from "./known-paths.ts";
import { leaveOut } from "./leave-out.ts";
import { OwnFiles } from "./own-files.ts";
import { today } from "./policy-values.ts";
import { readEach } from "./read-each.ts";
import { ReportOpener } from "./report-opener.ts";
import { ScanFold } from "./scan-fold.ts";
import { scanMakers } from "./scan-makers.ts";
import type { SecuritySettings } from "./security-scan.ts";

/** Where tools leave their reports. */
export const scanPlaces: readonly string[] = [...new Set(findingsFormats.flatMap((format) => format.files))];

const usual: UsualReports = { of: "findings", places: scanPlaces, makers: scanMakers };

/** Finds the reports, reads them one after the other, and merges what their tools say about the same thing. */
export async function gatherFindings(settings: SecuritySettings, place: Workplace): Promise<Gathered<SecurityFacts>> {
  const { paths, problems: unknown } = await knownPaths(settings.paths ?? [], place, []);
  const { reports, problems, passedOver } = await findScans(settings, place, paths);
  problems.push(...unknown);
  const own = await OwnFiles.find(settings, place);
  const opener = new ReportOpener(paths, own, settings.reports ? "declared" : "searched");
  const fold = new ScanFold(settings, paths, opener);
  problems.push(...(await readEach(reports, place, (found) => fold.read(found, place))));
  const over = [...passedOver, ...opener.passedOver];
  for (const { file } of over) place.evidence.passOver(file);
  if (settings.reports === undefined && fold.reports === 0 && problems.length === 0)
    problems.push(await noReport(usual, place.host.files, over));
  const merged = mergeFindings(fold.found);
  const tools = toolsOf(fold.scans);
  const left = await leaveOut(merged, settings, place, new Set(tools.keys()));
  return {
    facts: {
      ...left.facts,
      tools,
      reports: fold.reports,
      unknownAs: unknownAs(settings),
      today: today(place.host),
      tracked: (glob) => paths.files.filter(pathMatcher(glob)),
      scans: fold.scans,
      passedOver: over,
      unused: [],
    },
    problems: [...problems, ...left.problems],
  };
}

function unknownAs(settings: SecuritySettings): SecurityFacts["unknownAs"] {
  const wanted = settings["unknown-as"];
  return unknownChoices.find((one) => one === wanted) ?? "unknown";
}

/** What a finding can count as of which nobody says how bad it is. */
export const unknownChoices = ["critical", "high", "medium", "low", "info"] as const;

function toolsOf(scans: readonly SeenScan[]): ReadonlyMap<string, ReadonlySet<FindingKind>> {
  const tools = new Map<string, Set<FindingKind>>();
  for (const { tool, finds } of scans) tools.set(tool, new Set([...(tools.get(tool) ?? []), ...finds]));
  return tools;
}

async function findScans(settings: SecuritySettings, place: Workplace, paths: Paths): Promise<SearchedReports> {
  const { files } = place.host;
  if (settings.reports) {
    const { reports, problems } = await findDeclared("findings", settings.reports, [], files);
    // Each is read once: by the line that says whose it is.
    const checked = [...reports.filter(({ of }) => of !== undefined), ...reports.filter(({ of }) => of === undefined)];
    return { reports: checked, problems: [...problems, ...contradicting(checked)], passedOver: [] };
  }
  return searchUsual(usual, files, paths.isTracked);
}

/** Files that lines say to be of different tools. */
function contradicting(reports: readonly FoundReport[]): readonly Reason[] {
  const declared = new Map<string, string>();
  return reports.flatMap(({ file, of }): Reason[] => {
    if (of === undefined) return [];
    const before = declared.get(file) ?? of;
    declared.set(file, of);
    if (before === of) return [];
    return [{ id: "unknown-format", file, message: `is declared as ${before} and as ${of}, and cannot be both` }];
  });
}
