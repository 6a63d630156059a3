import { isOfMalice, sortedNames } from "../model/advisory-names.ts";
import { compareTexts } from "../model/compare-texts.ts";
import type { AffectedPackage, Finding } from "../model/finding.ts";
import type { KnownPlace, MergedFinding } from "../model/merged-finding.ts";
import type { Severity } from "../model/severity.ts";
import { sorted } from "../model/sorted.ts";
import type { Writable } from "../model/writable.ts";
import { compareMembers, type Member } from "./finding-members.ts";

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
  const members = sorted(unsorted, compareMembers);
  const findings = members.map(({ finding }) => finding);
  const [first] = findings;
  if (first === undefined) throw new Error("a fault that nobody found");
  const isAdvisory = first.kind === "vulnerability";
  // Of a rule its own name, of an advisory the name that most people know.
  const names = isAdvisory ? namesOf(members, known) : ruleNames(first.id, members);
  const places = placesOf(members);
  const mark = markAt(places[0], members);
  const affected = packageOf(findings, ecosystem);
  // They stand in order, the worst first.
  const said = first.severity === "unknown" ? severity : first.severity;
  const folded: Writable<MergedFinding> = {
    kind: first.kind,
    id: names[0] ?? first.id,
    names,
    severity: isAdvisory && isOfMalice(names) ? "critical" : said,
    title: findings.find(({ title }) => title !== "")?.title ?? "",
    places,
    tools: toolsOf(members),
  };
  if (affected !== undefined) folded.package = affected;
  if (mark !== undefined) folded.mark = mark;
  if (first.commit !== undefined) folded.commit = first.commit;
  addJudgements(folded, findings);
  return folded;
}

function toolsOf(members: readonly Member[]): readonly string[] {
  const tools = members.map(({ tool }) => tool);
  return tools.length === 1 ? tools : sorted([...new Set(tools)], compareTexts);
}

/** Names that are compared one by one. */
const fewNames = 8;

/** What all are called. Mostly the names that a fault is known by, which stand in order, are all of them. */
function namesOf(members: readonly Member[], known: readonly string[]): readonly string[] {
  const isAll = known.length <= fewNames && members.every(({ names }) => names.every((name) => known.includes(name)));
  return isAll ? known : sortedNames([...members.flatMap((one) => one.names), ...known]);
}

function ruleNames(id: string, members: readonly Member[]): readonly string[] {
  const others = members.flatMap(({ names }) => names.filter((name) => name !== id));
  return others.length === 0 ? [id] : [id, ...sortedNames(others)];
}

/** Adds what the findings say together. Spreading what may be missing into new objects takes longer than all the rest. */
function addJudgements(folded: Writable<MergedFinding>, findings: readonly Finding[]): void {
  const only = findings.length === 1 ? findings[0] : undefined;
  if (only === undefined) joinJudgements(folded, findings);
  else copyJudgements(folded, only);
}

function joinJudgements(folded: Writable<MergedFinding>, findings: readonly Finding[]): void {
  const cvss = findings.reduce((most, one) => Math.max(most, one.cvss ?? -1), -1);
  if (cvss >= 0) folded.cvss = cvss;
  const confidence = confidences.find((word) => findings.some((one) => one.confidence === word));
  if (confidence) folded.confidence = confidence;
  const scope = scopeOf(findings);
  if (scope) folded.scope = scope;
  const reachable = reachableOf(findings);
  if (reachable) folded.reachable = reachable;
  const published = earliest(findings);
  if (published !== undefined) folded.published = published;
  if (findings.some((one) => one.knownExploited)) folded.knownExploited = true;
}

/** Most faults are found once. */
function copyJudgements(folded: Writable<MergedFinding>, only: Finding): void {
  const { cvss, confidence, scope, reachable, published, knownExploited } = only;
  if (cvss !== undefined && cvss >= 0) folded.cvss = cvss;
  if (confidence) folded.confidence = confidence;
  if (scope) folded.scope = scope;
  if (reachable) folded.reachable = reachable;
  if (published !== undefined) folded.published = published;
  if (knownExploited) folded.knownExploited = true;
}

const confidences = ["high", "medium", "low"] as const;

function earliest(findings: readonly Finding[]): string | undefined {
  let first: string | undefined;
  for (const { published } of findings)
    if (published !== undefined && (first === undefined || published < first)) first = published;
  return first;
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
  const only = findings.length === 1 ? findings[0]?.package : undefined;
  if (only?.ecosystem === ecosystem && isPlain(only)) return only;
  const all = findings.flatMap((one) => one.package ?? []);
  const [first] = all;
  if (first === undefined) return undefined;
  const version = all.find((one) => one.version)?.version;
  const fixed = all.filter(({ fixedIn }) => fixedIn.length > 0);
  const fixedIn = [...new Set(fixed.flatMap((one) => one.fixedIn))];
  const breaking = fixed.length > 0 && fixed.every((one) => one.breaking) && { breaking: true as const };
  const fixExists = all.some((one) => one.fixExists) && { fixExists: true as const };
  return { ecosystem, name: first.name, ...(version !== undefined && { version }), fixedIn, ...breaking, ...fixExists };
}

/** Whether folding would make the same of it. */
function isPlain({ version, fixedIn, breaking }: AffectedPackage): boolean {
  return version !== "" && breaking === undefined && (fixedIn.length < 2 || new Set(fixedIn).size === fixedIn.length);
}

/** Each once, by path and line. */
function placesOf(members: readonly Member[]): readonly KnownPlace[] {
  const only = members.length === 1 ? members[0] : undefined;
  if (only !== undefined && only.alsoAt === undefined) return only.place ? [only.place] : [];
  const places = new Map<string, KnownPlace>();
  for (const place of members.flatMap(({ place: own, alsoAt = [] }) => (own ? [own, ...alsoAt] : []))) {
    const key = `${place.path}\0${place.line ?? ""}`;
    if (!places.get(key)?.inRepository) places.set(key, place);
  }
  return sorted([...places.values()], (a, b) => compareTexts(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}

function markAt(first: KnownPlace | undefined, members: readonly Member[]): string | undefined {
  if (members.length === 1) return members[0]?.mark;
  const there = members.filter(({ place }) => place?.path === first?.path && place?.line === first?.line);
  return there.flatMap(({ mark }) => mark ?? []).sort(compareTexts)[0];
}
