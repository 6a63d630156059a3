import { severityIn } from "../measures/findings.ts";
import type { Column, Table } from "../model/explanation.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { code, figure, join, type Part, type Phrase, say } from "../model/phrase.ts";
import type { Severity } from "../model/severity.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { countOf } from "./counted.ts";
import type { SecurityFacts } from "./findings-facts.ts";
import { formatCount } from "./numbers.ts";
import { describeFinding, shortPlaces } from "./wording-findings.ts";

const shownRows = 40;
const shownPlaces = 3;

/** What counts, the worst first and what is new before it; the same rule at many places is one row. */
export function findingsTable(counted: readonly JudgedFinding[], facts: SecurityFacts): Table {
  const hasNews = facts.change !== undefined;
  const sorted = hasNews ? [...counted.filter(isNew), ...counted.filter((one) => !isNew(one))] : counted;
  const groups = [...grouped(sorted).values()];
  const rows = groups.slice(0, shownRows).map((group) => rowOf(group, facts, hasNews));
  const titles = ["", "Severity", ...(hasNews ? ["New"] : []), "Finding", "Where", "Fix", "By"];
  const columns: Column[] = titles.map((title) => ({ title }));
  const left = groups.slice(shownRows).reduce((sum, group) => sum + group.length, 0);
  return { columns, rows, more: left };
}

export function isNew({ novelty }: JudgedFinding): boolean {
  return novelty === "new";
}

type Group = readonly [JudgedFinding, ...JudgedFinding[]];

/** Vulnerabilities stand alone: each is a name that people look up. */
function grouped(findings: readonly JudgedFinding[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const [i, one] of findings.entries()) {
    const { kind, id, severity, tools } = one.finding;
    const key = JSON.stringify(kind === "vulnerability" ? i : [kind, id, severity, tools, one.novelty]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const signs: Readonly<Record<Severity, string>> = {
  critical: "🟣",
  high: "🔴",
  medium: "🟠",
  low: "🟡",
  info: "⚪",
  unknown: "❔",
};

function rowOf(group: Group, facts: SecurityFacts, hasNews: boolean): (Phrase | Part)[] {
  const [first] = group;
  const { finding } = first;
  const cvss = finding.cvss === undefined ? "" : ` (CVSS ${finding.cvss})`;
  const exploited = finding.knownExploited ? ", exploited" : "";
  const times = group.length === 1 ? say`` : say` ${figure(`× ${formatCount(group.length)}`)}`;
  return [
    figure(signs[severityIn(finding, facts)]),
    figure(`${finding.severity}${cvss}${exploited}`),
    ...(hasNews ? [figure(isNew(first) ? "new" : "")] : []),
    say`${describeFinding(finding)}${times}`,
    placesCell(group),
    fixCell(finding),
    say`${finding.tools.join(", ")}`,
  ];
}

function placesCell(group: Group): Phrase {
  if (group.length === 1) return shortPlaces(group[0].finding);
  const paths = new Set(group.flatMap(({ finding }) => finding.places.slice(0, 1).map(({ path }) => path)));
  const shown = group.slice(0, shownPlaces).map(({ finding }) => shortPlaces(finding));
  const more = group.length > shownPlaces ? say`, … (${figure(countOf(paths.size, "files"))})` : say``;
  return say`${join(shown, ", ")}${more}`;
}

function fixCell({ package: affected }: MergedFinding): Phrase {
  if (affected === undefined) return say``;
  const fixes = affected.fixedIn.slice(0, 3).map(code);
  if (fixes.length === 0) return say`${figure("none known")}`;
  return say`${join(fixes, ", ")}${affected.breaking ? say` (major)` : say``}`;
}
