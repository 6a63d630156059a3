import { severityIn } from "../measures/findings.ts";
import type { Column, MarkedPlace, Section, Table } from "../model/explanation.ts";
import { code, figure, join, type Part, type Phrase, say } from "../model/phrase.ts";
import { type Severity, severities } from "../model/severity.ts";
import type { JudgedFinding } from "../model/standing.ts";
import type { Judgement } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import type { SecurityFacts, SeenScan } from "./findings-facts.ts";
import { findingsTable, isNew } from "./findings-table.ts";
import { formatCount } from "./numbers.ts";
import { describePassedOver } from "./wording.ts";
import { describeSource } from "./wording-baseline.ts";
import { describeFinding, describeProof, shortPlaces } from "./wording-findings.ts";
import { nameOf } from "./wording-findings-baseline.ts";
import { describeExpired, describeLeftOut } from "./wording-ignores.ts";

const shownLeftOut = 25;

/** The tables of findings: tools and what they proved, the findings, what is new, what does not count and until when. */
export function findingSections(facts: SecurityFacts, judgement: Judgement): readonly Section[] {
  if (facts.scans.length === 0) return [];
  return [
    toolSection(facts, judgement),
    ...findingSection(facts),
    ...baselineSection(facts),
    ...expiredSection(facts),
    ...leftOutSection(facts),
    readSection(facts),
  ];
}

const right = (title: string): Column => ({ title, align: "right" });

/** One row a tool: what it looked at, and how much of each severity it found that counts. */
function toolSection(facts: SecurityFacts, judgement: Judgement): Section {
  const tools = [...facts.tools.keys()];
  const counted = facts.findings.filter(({ leftOut }) => leftOut === undefined);
  const shown = severities.filter(
    (severity) => severity !== "info" || counted.some(({ finding }) => finding.severity === "info"),
  );
  const byTool = new Map<string, JudgedFinding[]>(tools.map((tool) => [tool, []]));
  for (const one of counted) for (const tool of one.finding.tools) byTool.get(tool)?.push(one);
  const rows = [...byTool].map(([tool, own]) => {
    const scans = facts.scans.filter((scan) => scan.tool === tool);
    return [code(tool), proofCell(scans, judgement), ...countCells(own, shown, facts)];
  });
  const all = [say`${figure("together, each once")}`, say``, ...countCells(counted, shown, facts)];
  const columns: Column[] = [
    { title: "Tool" },
    { title: "What it proved" },
    ...shown.map((severity) => right(columnTitle(severity, facts))),
  ];
  return { title: say`Findings by tool`, table: { columns, rows: tools.length > 1 ? [...rows, all] : rows } };
}

function columnTitle(severity: Severity, { unknownAs }: SecurityFacts): string {
  return severity === "unknown" && unknownAs !== "unknown" ? `unknown (counts as ${unknownAs})` : severity;
}

/** What nobody rates counts as what it is said to count as, and stands in its own column as well. */
function countCells(findings: readonly JudgedFinding[], shown: readonly Severity[], facts: SecurityFacts): Part[] {
  const counts = new Map<Severity, number>();
  for (const { finding } of findings)
    for (const severity of new Set([finding.severity, severityIn(finding, facts)]))
      counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return shown.map((severity) => figure(counts.has(severity) ? formatCount(counts.get(severity) ?? 0) : "·"));
}

function proofCell(scans: readonly SeenScan[], { accepted }: Judgement): Phrase {
  const isAccepted = accepted.some(
    ({ reason }) => reason.id === "nothing-scanned" && scans.some(({ tool }) => tool === reason.tool),
  );
  return join(
    scans.slice(0, 5).map((scan) => describeProof(scan, isAccepted ? "accepted" : "asked")),
    "; ",
  );
}

/** What counts, the worst first. */
function findingSection(facts: SecurityFacts): readonly Section[] {
  const counted = facts.findings.filter(({ leftOut }) => leftOut === undefined);
  if (counted.length === 0) return [];
  const order = figure(facts.change === undefined ? "the worst first" : "what is new first");
  return [{ title: say`${figure(countOf(counted.length, "findings"))}, ${order}`, table: findingsTable(counted, facts) }];
}

function baselineSection({ change, sought, findings }: SecurityFacts): readonly Section[] {
  if (change === undefined || sought?.state !== "found") return [];
  const counted = findings.filter(({ leftOut }) => leftOut === undefined);
  const fresh = counted.filter(isNew).length;
  const numbers = `${formatCount(fresh)} new, ${formatCount(change.fixed.length)} fixed, ${formatCount(counted.length - fresh)} unchanged`;
  const rows = change.fixed
    .slice(0, shownLeftOut)
    .map((one) => [
      figure(one.severity),
      code(nameOf(one)),
      code(("package" in one ? one.package : undefined) ?? one.path ?? ""),
      figure(one.since),
    ]);
  const columns = ["Severity", "Fixed", "Where", "Known since"].map((title) => ({ title }));
  const table: Table = { columns, rows, more: change.fixed.length - rows.length };
  return [
    {
      title: say`Against the baseline: ${figure(numbers)}`,
      folded: true,
      intro: say`From ${describeSource(sought.source, sought.baseline)}.`,
      ...(rows.length > 0 && { table }),
    },
  ];
}

function expiredSection({ findings, today }: SecurityFacts): readonly Section[] {
  const expired = findings.filter(({ expired, leftOut }) => expired !== undefined && leftOut === undefined);
  if (expired.length === 0) return [];
  const rows = expired
    .slice(0, shownLeftOut)
    .map(({ finding, expired: entry }) => [
      describeFinding(finding),
      shortPlaces(finding),
      entry ? describeExpired(entry, today) : say``,
    ]);
  const columns = ["Finding", "Where", "Its entry"].map((title) => ({ title }));
  return [
    { title: say`Counts again: ignored until a day that is past`, table: { columns, rows, more: expired.length - rows.length } },
  ];
}

function leftOutSection({ findings }: SecurityFacts): readonly Section[] {
  const left = findings.filter(({ leftOut }) => leftOut !== undefined);
  if (left.length === 0) return [];
  const rows = left
    .slice(0, shownLeftOut)
    .map(({ finding, leftOut }) => [
      figure(finding.severity),
      describeFinding(finding),
      shortPlaces(finding),
      leftOut ? describeLeftOut(leftOut) : say``,
    ]);
  const columns = ["Severity", "Finding", "Where", "Why it does not count"].map((title) => ({ title }));
  return [
    {
      title: say`${figure(countOf(left.length, "findings"))} that ${left.length === 1 ? "does" : "do"} not count`,
      folded: true,
      table: { columns, rows, more: left.length - rows.length },
    },
  ];
}

function readSection({ scans, passedOver }: SecurityFacts): Section {
  const rows = scans
    .slice(0, 100)
    .map(({ report, run, tool, format, found, suppressed, allowed, notes }) => [
      code(report),
      run === undefined ? say`${figure("none")}` : say`${code(run)}`,
      say`${tool}`,
      figure(format),
      figure(formatCount(found)),
      figure(formatCount(suppressed)),
      join(
        [
          ...notes.map((note) => say`${figure(note.id)}: ${note.text}`),
          ...(allowed.length > 0 ? [say`left out, as allowed: ${allowed.map(({ what }) => what).join(", ")}`] : []),
        ],
        "; ",
      ),
    ]);
  const columns: Column[] = [
    ...["Report", "Run", "Tool", "Format"].map((title) => ({ title })),
    right("Findings"),
    right("Suppressed by it"),
    { title: "Notes" },
  ];
  return {
    title: say`How the reports were read (${figure(countOf(scans.length, "scans"))})`,
    folded: true,
    intro: say`The same fault counts once, whoever finds it: vulnerabilities by package, version and all their names, the rest by rule and place.${describePassedOver(passedOver)}`,
    table: { columns, rows, more: scans.length - rows.length },
  };
}

/** Places for annotations: the findings that break a budget, the worst first, in files of the repository. */
export function findingPlaces(relevant: Iterable<JudgedFinding>, facts: SecurityFacts): readonly MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const { finding } of relevant) {
    const place = finding.places.find(({ inRepository }) => inRepository);
    if (place === undefined) continue;
    const line = place.line ?? 1;
    const key = `${place.path}\0${line}\0${finding.id}`;
    const title = say`${figure(severityIn(finding, facts))}: ${finding.id}`;
    const message = say`${describeFinding(finding)} (${finding.tools.join(", ")})`;
    if (!places.has(key)) places.set(key, { path: place.path, from: line, to: line, title, message });
    if (places.size >= mostPlaces) break;
  }
  return [...places.values()];
}

/** More than are ever shown. */
const mostPlaces = 20;
