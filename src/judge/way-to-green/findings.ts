import type { MendStep, WayToMend } from "../../model/explanation.ts";
import { isFixable } from "../../model/finding.ts";
import { listsBy } from "../../model/lists-by.ts";
import type { MergedFinding } from "../../model/merged-finding.ts";
import { packageKey, packageText } from "../../model/package-key.ts";
import { compareVersions, isMajorStep, type Version, versionOf, versionsIn } from "../../model/version-order.ts";

/** What one broken budget found in one scope, and how many of it have to go. */
export interface BrokenFindings {
  readonly budget: string;
  /** What of the budget's matches it is, where each is held on its own. */
  readonly scope?: string;
  readonly missing: number;
  readonly findings: readonly MergedFinding[];
}

/**
 * For each broken budget the fewest steps that take away as many findings as are too many. A finding is mended by one step
 * alone, so that taking the steps that are worth most is not only quick, but the fewest.
 */
export function waysToMend(broken: readonly BrokenFindings[]): readonly WayToMend[] {
  return broken.map(({ budget, scope, missing, findings }) => {
    const offers: Offer[] = [];
    let left = missing;
    for (const offer of offersFor(findings)) {
      if (left <= 0) break;
      offers.push(offer);
      left -= offer.step.gain;
    }
    return { kind: "mend", budget, ...(scope && { scope }), missing, element: "findings", steps: inOneUpgrade(offers) };
  });
}

type UpgradeStep = Extract<MendStep, { kind: "upgrade" }>;

type Offer =
  | { readonly step: Exclude<MendStep, UpgradeStep> }
  /** With the package in one version, and the version of it that mends all that can be mended. */
  | { readonly step: UpgradeStep; readonly subject: string; readonly whole: string };

/** Of two upgrades of one package one is enough. */
function inOneUpgrade(offers: readonly Offer[]): readonly MendStep[] {
  const upgrades = new Map<string, UpgradeStep>();
  const others: MendStep[] = [];
  for (const offer of offers) {
    if (!("subject" in offer)) {
      others.push(offer.step);
      continue;
    }
    const other = upgrades.get(offer.subject);
    upgrades.set(offer.subject, other ? joined(other, offer.step, offer.whole) : offer.step);
  }
  return [...upgrades.values(), ...others].sort(order);
}

function joined(a: UpgradeStep, b: UpgradeStep, to: string): UpgradeStep {
  const findings = [...new Set([...a.findings, ...b.findings])];
  return { ...a, to, breaking: "breaking", gain: a.gain + b.gain, findings };
}

/** What can be done, by what it is worth; at the same worth what asks for least: a compatible upgrade before a breaking one. */
function offersFor(findings: readonly MergedFinding[]): readonly Offer[] {
  const groups = listsBy(findings, subjectOf);
  const ambiguous = ambiguousNames(groups.values());
  // Sorting keeps the order of what is worth the same.
  return [...groups].flatMap(([subject, group]) => offersOf(subject, group, ambiguous)).sort((a, b) => order(a.step, b.step));
}

/** Names that packages of several ecosystems have, of groups of one package each. */
function ambiguousNames(groups: Iterable<readonly MergedFinding[]>): ReadonlySet<string> {
  const ecosystems = new Map<string, string>();
  const several = new Set<string>();
  for (const [first] of groups) {
    if (first?.package === undefined) continue;
    const { name, ecosystem } = first.package;
    const { type } = packageKey(ecosystem, name);
    if ((ecosystems.get(name) ?? type) !== type) several.add(name);
    ecosystems.set(name, type);
  }
  return several;
}

function order(a: MendStep, b: MendStep): number {
  return b.gain - a.gain || effort(a) - effort(b);
}

function effort(step: MendStep): number {
  if (step.kind === "upgrade") return step.breaking === "compatible" ? 0 : 1;
  return step.kind === "file" ? 2 : 3;
}

/** What has to be touched: a version of a package, or a file. */
function subjectOf({ kind, package: affected, places }: MergedFinding): string {
  if (isOfPackage(kind) && affected)
    return `package ${packageText(packageKey(affected.ecosystem, affected.name))} ${affected.version ?? ""}`;
  return `${kind === "secret" ? "secret" : "file"} ${fileOf(places)?.path ?? ""}`;
}

/** A licence is that of a package as well, and no file of the project changes it. */
function isOfPackage(kind: MergedFinding["kind"]): boolean {
  return kind === "vulnerability" || kind === "licence";
}

function fileOf(places: MergedFinding["places"]): MergedFinding["places"][number] | undefined {
  return places.find(({ inRepository }) => inRepository) ?? places[0];
}

function offersOf(subject: string, group: readonly MergedFinding[], ambiguous: ReadonlySet<string>): readonly Offer[] {
  const [first] = group;
  if (first === undefined) return [];
  if (isOfPackage(first.kind) && first.package) return upgradesOf(subject, group, first.package, ambiguous);
  const place = fileOf(first.places);
  if (place === undefined) return [{ step: { kind: "no-fix", subject: first.id, ...worth(group) } }];
  const lines = [...new Set(group.flatMap(({ places }) => fileOf(places)?.line ?? []))].sort((a, b) => a - b);
  const act = first.kind === "secret" ? "revoke" : "mend";
  const title = group.length === 1 && first.title !== "" ? { title: first.title } : undefined;
  return [{ step: { kind: "file", act, path: place.path, lines, ...worth(group), ...title } }];
}

function worth(findings: readonly MergedFinding[]): { readonly gain: number; readonly findings: readonly string[] } {
  const names = findings.map(({ id }) => id);
  return { gain: names.length, findings: names.length === 1 ? names : [...new Set(names)] };
}

type Affected = NonNullable<MergedFinding["package"]>;

/**
 * The upgrade that mends all that a version mends; where a part of it can be had without a major step, that first and
 * the rest as a step of its own. What no version mends is left.
 */
function upgradesOf(
  subject: string,
  group: readonly MergedFinding[],
  { ecosystem, name, version }: Affected,
  ambiguous: ReadonlySet<string>,
): readonly Offer[] {
  const from = version === undefined ? undefined : versionOf(version);
  const compatible: Upgrade = { findings: [], fixes: [] };
  const breaking: Upgrade = { findings: [], fixes: [] };
  const notNamed: MergedFinding[] = [];
  const none: MergedFinding[] = [];
  for (const finding of group) {
    const fix = fixOf(finding, from);
    if (fix === undefined) {
      (isFixable(finding.package) ? notNamed : none).push(finding);
      continue;
    }
    const upgrade = fix.breaking ? breaking : compatible;
    upgrade.findings.push(finding);
    upgrade.fixes.push(fix);
  }
  const called = ambiguous.has(name) ? packageText(packageKey(ecosystem, name)) : name;
  // Where all is mended by one upgrade, that one is the whole.
  const isSplit = compatible.fixes.length > 0 && breaking.fixes.length > 0;
  const all = isSplit ? mendingAll([...compatible.fixes, ...breaking.fixes]) : undefined;
  const offers: Offer[] = [];
  for (const upgrade of [compatible, breaking]) {
    const to = mendingAll(upgrade.fixes);
    if (to === undefined) continue;
    const step = upgrade === compatible ? "compatible" : "breaking";
    const words = { kind: "upgrade", package: called, to: to.text, breaking: step, ...worth(upgrade.findings) } as const;
    offers.push({ step: version === undefined ? words : { ...words, from: version }, subject, whole: (all ?? to).text });
  }
  const of = version === undefined ? called : `${called} ${version}`;
  for (const findings of [notNamed, none]) {
    if (findings.length === 0) continue;
    const because = findings === notNamed && { because: "not-named" as const };
    offers.push({ step: { kind: "no-fix", subject: of, ...because, ...worth(findings) } });
  }
  return offers;
}

/** What one upgrade mends, and how each of it is mended. */
interface Upgrade {
  readonly findings: MergedFinding[];
  readonly fixes: Fix[];
}

interface Fix {
  readonly version: Version;
  readonly breaking: boolean;
  /** All versions above the one in use that mend it, in their order. */
  readonly above: readonly Version[];
}

/** The lowest version above the one in use that mends a finding: within its major version where there is one, else above it. */
function fixOf({ package: affected }: MergedFinding, from: Version | undefined): Fix | undefined {
  if (affected === undefined) return undefined;
  const { fixedIn, breaking } = affected;
  const [only, ...more] = fixedIn;
  const written = only !== undefined && more.length === 0 ? versionsIn(only) : fixedIn.flatMap(versionsIn);
  const versions = written.length === 1 ? written.map(versionOf) : written.map(versionOf).sort(compareVersions);
  const above = from === undefined ? versions : versions.filter((version) => compareVersions(version, from) > 0);
  const near = above.find((version) => from !== undefined && !isMajorStep(from, version));
  const version = near ?? above[0];
  if (version === undefined) return undefined;
  const isMajor = breaking === true || (near === undefined && from !== undefined && isMajorStep(from, version));
  return { version, breaking: isMajor, above };
}

/** After so many tries the highest version of all is taken, which mends all. */
const mostTries = 30;

/** The lowest version that mends all: what is mended in 1.26.19 and in 2.2.2 is not in 2.0.0. */
function mendingAll(fixes: readonly Fix[]): Version | undefined {
  const [only, ...more] = fixes;
  if (more.length === 0) return only?.version;
  let to = highest(fixes.map(({ version }) => version));
  for (let i = 0; i < mostTries && to !== undefined; i++) {
    const reached: Version = to;
    const left = fixes.find(({ above }) => !isMendedIn(reached, above));
    if (left === undefined) return reached;
    to = left.above.find((version) => compareVersions(version, reached) > 0);
  }
  return highest(fixes.flatMap(({ above }) => above.at(-1) ?? []));
}

/** A version of a line that has a version without the fault is without it from that one on, any other after all of them. */
function isMendedIn(version: Version, mended: readonly Version[]): boolean {
  const before = mended.filter((one) => compareVersions(one, version) <= 0);
  return before.length === mended.length || before.some((one) => !isMajorStep(one, version));
}

function highest(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (most, version) => (most === undefined || compareVersions(version, most) > 0 ? version : most),
    undefined,
  );
}
