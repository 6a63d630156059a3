import type { AffectedPackage } from "../model/finding.ts";
import { listsBy } from "../model/lists-by.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { roughName } from "../model/package-name.ts";
import { isPackageOf, type Purl } from "../model/purl.ts";
import type { LeftOutBy } from "../model/standing.ts";
import type { VexStatement, VexStatus } from "../model/vex.ts";

export type LeftOutByVex = Extract<LeftOutBy, { readonly kind: "vex" }>;

/**
 * The findings that do not count because a VEX document says that their package is not affected, or has the fix. A statement is
 * about a finding when it names the vulnerability by any of its names, and its package by type and name, and by version where
 * the URL has one. What else the URL says (an architecture, a distribution) is in no report: a URL that says such a thing has
 * to have a version for a finding to be left out by it. A statement about nothing but a whole application is about no finding.
 *
 * Of several statements the latest counts, of those of one time, and of those without one, the one that lets the finding count.
 */
export function applyVex(
  findings: readonly MergedFinding[],
  statements: readonly VexStatement[],
): ReadonlyMap<MergedFinding, LeftOutByVex> {
  const index = indexOf(findings, statements);
  const left = new Map<MergedFinding, LeftOutByVex>();
  for (const finding of findings) {
    const { package: affected } = finding;
    if (finding.kind !== "vulnerability" || affected === undefined) continue;
    const decisive = decisiveOf(statementsAbout(finding, affected, index));
    const status = decisive && leavingOut(decisive.status);
    if (decisive && status) left.set(finding, { kind: "vex", file: decisive.file, status, why: decisive.why });
  }
  return left;
}

interface About {
  readonly statement: VexStatement;
  /** The packages that it names, of those that findings have. */
  readonly packages: ReadonlyMap<string, readonly Purl[]>;
}

type VexIndex = ReadonlyMap<string, readonly About[]>;

/** By name, of those that findings have. Not by name and package: a statement may name thousands of each. */
function indexOf(findings: readonly MergedFinding[], statements: readonly VexStatement[]): VexIndex {
  const names = new Set(findings.flatMap((finding) => finding.names.map((name) => name.toLowerCase())));
  const packages = new Set(
    findings.flatMap(({ package: affected }) => (affected ? [keyOfPackage(affected.ecosystem, affected.name)] : [])),
  );
  const index = new Map<string, About[]>();
  for (const statement of statements) {
    const ours = statement.packages.filter(({ type, name }) => packages.has(keyOfPackage(type, name)));
    const about = { statement, packages: listsBy(ours, ({ type, name }) => keyOfPackage(type, name)) };
    for (const name of new Set(statement.names.map((one) => one.toLowerCase()))) {
      if (!names.has(name)) continue;
      const same = index.get(name);
      if (same) same.push(about);
      else index.set(name, [about]);
    }
  }
  return index;
}

function keyOfPackage(type: string, name: string): string {
  return JSON.stringify([type, roughName(name)]);
}

function statementsAbout(finding: MergedFinding, affected: AffectedPackage, index: VexIndex): readonly VexStatement[] {
  const key = keyOfPackage(affected.ecosystem, affected.name);
  const found = finding.names.flatMap((name) => index.get(name.toLowerCase()) ?? []);
  const says = (statement: VexStatement) => (purl: Purl) =>
    isPackageOf(purl, affected) && (isSure(purl) || !leavingOut(statement.status));
  return found
    .filter(({ statement, packages }) => (packages.get(key) ?? []).some(says(statement)))
    .map(({ statement }) => statement);
}

function isSure({ version, narrowedBy }: Purl): boolean {
  return version !== undefined || narrowedBy.length === 0;
}

function decisiveOf(statements: readonly VexStatement[]): VexStatement | undefined {
  let decisive: VexStatement | undefined;
  for (const one of statements) if (decisive === undefined || overrides(one, decisive)) decisive = one;
  return decisive;
}

function overrides(one: VexStatement, other: VexStatement): boolean {
  const [time, otherTime] = [timeOf(one), timeOf(other)];
  if (time !== otherTime) return time > otherTime;
  return !leavingOut(one.status) && leavingOut(other.status) !== undefined;
}

/** Of a time that nobody knows is assumed what lets the finding count. */
function timeOf({ at, status }: VexStatement): number {
  return at ?? (leavingOut(status) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}

function leavingOut(status: VexStatus): LeftOutByVex["status"] | undefined {
  return status === "not_affected" || status === "fixed" ? status : undefined;
}
