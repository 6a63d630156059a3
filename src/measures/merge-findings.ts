import { compareTexts } from "../model/compare-texts.ts";
import { findingKinds } from "../model/finding.ts";
import { listsBy } from "../model/lists-by.ts";
import type { MergedFinding, ToolFindings } from "../model/merged-finding.ts";
import { packageText } from "../model/package-key.ts";
import { severities } from "../model/severity.ts";
import { alikeMembers, type Member, membersOf } from "./finding-members.ts";
import { foldMembers } from "./fold-members.ts";
import { type PackageFinder, packageFinder } from "./known-ecosystems.ts";
import { mergeVulnerabilities } from "./merge-vulnerabilities.ts";

/** Each fault once, whoever found it and however often, the worst first. The order of scans and findings changes nothing. */
export function mergeFindings(scans: readonly ToolFindings[]): readonly MergedFinding[] {
  const members = membersOf(scans);
  const find = packageFinder(members);
  const isAdvisory = ({ finding }: Member) => finding.kind === "vulnerability";
  const vulnerabilities = mergeVulnerabilities(members.filter(isAdvisory), find);
  const others = mergeByPlace(
    members.filter((one) => !isAdvisory(one)),
    find,
  );
  return worstFirst([...vulnerabilities, ...others]);
}

/** Ordered by severity and kind before anything else is compared, of which there are few. */
function worstFirst(findings: readonly MergedFinding[]): readonly MergedFinding[] {
  const byRank = [...listsBy(findings, rankOf)].sort(([a], [b]) => a - b);
  return byRank.flatMap(([, alike]) => alike.sort(compareAlike));
}

function rankOf({ severity, kind }: MergedFinding): number {
  return severities.indexOf(severity) * findingKinds.length + findingKinds.indexOf(kind);
}

/** What stands at the same place by the same rule is one, but for what one tool says twice in one report. */
function mergeByPlace(members: readonly Member[], find: PackageFinder): readonly MergedFinding[] {
  return alikeMembers(members, (member) => placeKey(member, find)).map((alike) => {
    const affected = alike[0]?.finding.package;
    return foldMembers(alike, { names: [], severity: "unknown", ecosystem: affected ? find(affected).type : "" });
  });
}

function placeKey({ finding, place }: Member, find: PackageFinder): string {
  const { kind, id, commit = "", package: affected } = finding;
  const of = affected ? packageText(find(affected)) : "";
  return `${kind}\0${id}\0${place?.path ?? ""}\0${place?.line ?? ""}\0${kind === "secret" ? commit : ""}\0${of}`;
}

function compareAlike(a: MergedFinding, b: MergedFinding): number {
  return (
    compareTexts(a.id, b.id) ||
    compareTexts(packageWords(a), packageWords(b)) ||
    compareTexts(a.places[0]?.path ?? "", b.places[0]?.path ?? "") ||
    (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0) ||
    compareTexts(a.title, b.title)
  );
}

function packageWords({ package: affected }: MergedFinding): string {
  return affected === undefined ? "" : `${affected.ecosystem}\0${affected.name}\0${affected.version ?? ""}`;
}
