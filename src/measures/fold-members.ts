import { sortedNames } from "../model/advisory-names.ts";
import type { AffectedPackage, Finding } from "../model/finding.ts";
import type { KnownPlace, MergedFinding } from "../model/merged-finding.ts";
import type { Severity } from "../model/severity.ts";
import { compareMembers, compareTexts, type Member } from "./finding-members.ts";

/** What is known of a fault beyond what its own findings say. */
export interface FaultContext {
  /** Its names in findings of other packages. */
  readonly names: readonly string[];
  /** The worst that is said of it of any package. */
  readonly severity: Severity;
  /** The ecosystem that its package is of. */
  readonly ecosystem: string;
}

/** Findings of one fault as one. There is at least one of them. */
export function foldMembers(unsorted: readonly Member[], { names: known, severity, ecosystem }: FaultContext): MergedFinding {
  const members = unsorted.length > 1 ? unsorted.toSorted(compareMembers) : unsorted;
  const findings = members.map(({ finding }) => finding);
  const [first] = findings;
  if (first === undefined) throw new Error("a fault that nobody found");
  const isAdvisory = first.kind === "vulnerability";
  const sorted = namesOf(members, known);
  // Of a rule its own name, of an advisory the name that most people know.
  const names = isAdvisory ? sorted : [...new Set([first.id, ...sorted])];
  const places = placesOf(members);
  const mark = markAt(places[0], members);
  const affected = packageOf(findings, ecosystem);
  return {
    kind: first.kind,
    id: names[0] ?? first.id,
    names,
    // They stand in order, the worst first.
    severity: first.severity === "unknown" ? severity : first.severity,
    title: findings.find(({ title }) => title !== "")?.title ?? "",
    places,
    tools: [...new Set(members.map(({ tool }) => tool))].sort(compareTexts),
    ...(affected && { package: affected }),
    ...(mark !== undefined && { mark }),
    ...(first.commit !== undefined && { commit: first.commit }),
    ...judgementsOf(findings),
  };
}

/** Names that are compared one by one. */
const fewNames = 8;

/** What all are called. Mostly the names that a fault is known by, which stand in order, are all of them. */
function namesOf(members: readonly Member[], known: readonly string[]): readonly string[] {
  const isAll = known.length <= fewNames && members.every(({ names }) => names.every((name) => known.includes(name)));
  return isAll ? known : sortedNames([...members.flatMap((one) => one.names), ...known]);
}

function judgementsOf(findings: readonly Finding[]) {
  const [only, ...others] = findings;
  if (only !== undefined && others.length === 0) return judgementsOfOne(only);
  const cvss = findings.reduce((most, one) => Math.max(most, one.cvss ?? -1), -1);
  const confidence = (["high", "medium", "low"] as const).find((word) => findings.some((one) => one.confidence === word));
  const published = findings.flatMap((one) => one.published ?? []).sort()[0];
  const [scope, reachable] = [scopeOf(findings), reachableOf(findings)];
  return {
    ...(cvss >= 0 && { cvss }),
    ...(confidence && { confidence }),
    ...(scope && { scope }),
    ...(reachable && { reachable }),
    ...(published !== undefined && { published }),
    ...(findings.some((one) => one.knownExploited) && { knownExploited: true as const }),
  };
}

function judgementsOfOne({ cvss, confidence, scope, reachable, published, knownExploited }: Finding) {
  return {
    ...(cvss !== undefined && { cvss }),
    ...(confidence && { confidence }),
    ...(scope && { scope }),
    ...(reachable && { reachable }),
    ...(published !== undefined && { published }),
    ...(knownExploited && { knownExploited }),
  };
}

/** What one tool knows only of tests, another that does not say may have seen in what is shipped. */
function scopeOf(findings: readonly Finding[]): Finding["scope"] {
  if (findings.some(({ scope }) => scope === "runtime")) return "runtime";
  return findings.every(({ scope }) => scope === "development") ? "development" : undefined;
}

function reachableOf(findings: readonly Finding[]): Finding["reachable"] {
  if (findings.some(({ reachable }) => reachable === "called")) return "called";
  return findings.some(({ reachable }) => reachable === "not-called") ? "not-called" : undefined;
}

function packageOf(findings: readonly Finding[], ecosystem: string): AffectedPackage | undefined {
  const all = findings.flatMap((one) => one.package ?? []);
  const [first] = all;
  if (first === undefined) return undefined;
  const version = all.flatMap((one) => one.version || [])[0];
  const fixed = all.filter(({ fixedIn }) => fixedIn.length > 0);
  return {
    ecosystem,
    name: first.name,
    ...(version !== undefined && { version }),
    fixedIn: [...new Set(fixed.flatMap(({ fixedIn }) => fixedIn))],
    ...(fixed.length > 0 && fixed.every(({ breaking }) => breaking) && { breaking: true as const }),
  };
}

/** Each once, by path and line. */
function placesOf(members: readonly Member[]): readonly KnownPlace[] {
  const places = new Map<string, KnownPlace>();
  for (const { place } of members) {
    if (place === undefined) continue;
    const key = `${place.path}\0${place.line ?? ""}`;
    if (!places.get(key)?.inRepository) places.set(key, place);
  }
  return [...places.values()].sort((a, b) => compareTexts(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}

function markAt(first: KnownPlace | undefined, members: readonly Member[]): string | undefined {
  const there = members.filter(({ place }) => place?.path === first?.path && place?.line === first?.line);
  return there.flatMap(({ mark }) => mark ?? []).sort(compareTexts)[0];
}
