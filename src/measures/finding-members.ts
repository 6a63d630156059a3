import { advisoryNames } from "../model/advisory-names.ts";
import { compareTexts } from "../model/compare-texts.ts";
import { listsBy } from "../model/lists-by.ts";
import type { LocatedFinding, ToolFindings } from "../model/merged-finding.ts";
import { severities } from "../model/severity.ts";

/** A finding on its way into a merged one. */
export interface Member extends LocatedFinding {
  readonly tool: string;
  /** Which of the scans it is of. */
  readonly scan: number;
  readonly names: readonly string[];
  /** The names by which other findings are the same fault. */
  readonly joining: readonly string[];
}

export function membersOf(scans: readonly ToolFindings[]): readonly Member[] {
  return scans.flatMap(({ tool, findings }, scan) => findings.map((located) => memberOf(located, tool, scan)));
}

function memberOf(located: LocatedFinding, tool: string, scan: number): Member {
  const { kind, id, aliases } = located.finding;
  const { names, joining } = kind === "vulnerability" ? advisoryNames(id, aliases) : { names: [id, ...aliases], joining: [] };
  return { ...located, tool, scan, names, joining };
}

/** The order in which members have their say, whatever the order of scans and findings: the worst first. */
export function compareMembers(a: Member, b: Member): number {
  return (
    severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
    compareTexts(a.tool, b.tool) ||
    compareTexts(a.finding.title, b.finding.title) ||
    compareTexts(packageWords(a), packageWords(b)) ||
    compareTexts(a.mark ?? "", b.mark ?? "") ||
    compareTexts(otherWords(a), otherWords(b))
  );
}

function packageWords({ finding }: Member): string {
  const { name = "", version = "", fixedIn = [] } = finding.package ?? {};
  return [name, version, ...fixedIn].join("\0");
}

function otherWords({ names, finding }: Member): string {
  const { cvss, confidence, scope, reachable, published, knownExploited } = finding;
  return [...names, cvss, confidence, scope, reachable, published, knownExploited].join("\0");
}

/**
 * Members with the same key as one fault. Several of one scan are several faults: the first of each scan belong together,
 * the second, and so on.
 */
export function alikeMembers(members: readonly Member[], keyOf: (member: Member) => string): readonly (readonly Member[])[] {
  return [...listsBy(members, keyOf).values()].flatMap((alike) => {
    if (alike.length === 1) return [alike];
    const scans = [...listsBy(alike, ({ scan }) => scan).values()];
    if (scans.length === alike.length) return [alike];
    const faults: Member[][] = [];
    for (const ofScan of scans) {
      for (const [ordinal, member] of ofScan.toSorted(compareMembers).entries()) {
        const fault = faults[ordinal];
        if (fault) fault.push(member);
        else faults.push([member]);
      }
    }
    return faults;
  });
}
