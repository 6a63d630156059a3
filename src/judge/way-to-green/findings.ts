import type { MendStep, WayToMend } from "../../model/explanation.ts";
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
    const steps: MendStep[] = [];
    let left = missing;
    for (const step of stepsOf(findings)) {
      if (left <= 0) break;
      steps.push(step);
      left -= step.gain;
    }
    return { kind: "mend", budget, ...(scope && { scope }), missing, element: "findings", steps: inOneUpgrade(steps) };
  });
}

/** Of two upgrades of one package the breaking one is enough. */
function inOneUpgrade(steps: readonly MendStep[]): readonly MendStep[] {
  const upgrades = new Map<string, MendStep & { readonly kind: "upgrade" }>();
  const others: MendStep[] = [];
  for (const step of steps) {
    if (step.kind !== "upgrade") {
      others.push(step);
      continue;
    }
    const key = JSON.stringify([step.package, step.from]);
    const other = upgrades.get(key);
    upgrades.set(key, other ? joined(other, step) : step);
  }
  return [...upgrades.values(), ...others].sort(order);
}

function joined(a: MendStep & { readonly kind: "upgrade" }, b: MendStep & { readonly kind: "upgrade" }): typeof a {
  const to = compareVersions(versionOf(a.to), versionOf(b.to)) >= 0 ? a.to : b.to;
  const findings = [...new Set([...a.findings, ...b.findings])];
  return { ...a, to, breaking: "breaking", gain: a.gain + b.gain, findings };
}

/** What can be done, by what it is worth; at the same worth what asks for least: a compatible upgrade before a breaking one. */
function stepsOf(findings: readonly MergedFinding[]): readonly MendStep[] {
  const groups = new Map<string, MergedFinding[]>();
  for (const finding of findings) {
    const key = subjectOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const steps = [...groups.values()].flatMap(stepsOfGroup);
  return steps
    .map((step, i) => ({ step, i }))
    .sort((a, b) => order(a.step, b.step) || a.i - b.i)
    .map(({ step }) => step);
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

function stepsOfGroup(group: readonly MergedFinding[]): readonly MendStep[] {
  const [first] = group;
  if (first === undefined) return [];
  if (isOfPackage(first.kind) && first.package) return upgradesOf(group, first.package);
  const place = fileOf(first.places);
  if (place === undefined) return [{ kind: "no-fix", subject: first.id, ...worth(group) }];
  const lines = [...new Set(group.flatMap(({ places }) => fileOf(places)?.line ?? []))].sort((a, b) => a - b);
  return [{ kind: "file", act: first.kind === "secret" ? "revoke" : "mend", path: place.path, lines, ...worth(group) }];
}

function worth(findings: readonly MergedFinding[]): { readonly gain: number; readonly findings: readonly string[] } {
  return { gain: findings.length, findings: [...new Set(findings.map(({ id }) => id))] };
}

type Affected = NonNullable<MergedFinding["package"]>;

/**
 * The upgrade that mends all that a version mends; where a part of it can be had without a major step, that first and
 * the rest as a step of its own. What no version mends is left.
 */
function upgradesOf(group: readonly MergedFinding[], { name, version }: Affected): readonly MendStep[] {
  const from = version === undefined ? undefined : versionOf(version);
  const fixes = group.map((finding) => ({ finding, fix: fixOf(finding, from) }));
  const compatible = fixes.filter(({ fix }) => fix !== undefined && !fix.breaking);
  const breaking = fixes.filter(({ fix }) => fix?.breaking);
  const steps = [compatible, breaking].flatMap((some, i): MendStep[] => {
    const to = highest(some.flatMap(({ fix }) => fix?.version ?? []));
    if (to === undefined) return [];
    const words = { kind: "upgrade", package: name, to: to.text, breaking: i === 0 ? "compatible" : "breaking" } as const;
    return [{ ...words, ...(version !== undefined && { from: version }), ...worth(some.map(({ finding }) => finding)) }];
  });
  const none = fixes.filter(({ fix }) => fix === undefined).map(({ finding }) => finding);
  const subject = version === undefined ? name : `${name} ${version}`;
  return none.length === 0 ? steps : [...steps, { kind: "no-fix", subject, ...worth(none) }];
}

interface Fix {
  readonly version: Version;
  readonly breaking: boolean;
}

/** The lowest version above the one in use that mends a finding: within its major version where there is one, else above it. */
function fixOf({ package: affected }: MergedFinding, from: Version | undefined): Fix | undefined {
  if (affected === undefined) return undefined;
  const { fixedIn, breaking } = affected;
  const versions = fixedIn.flatMap(versionsIn).map(versionOf).sort(compareVersions);
  const above = from === undefined ? versions : versions.filter((version) => compareVersions(version, from) > 0);
  const near = above.find((version) => from !== undefined && !isMajorStep(from, version));
  const version = near ?? above[0];
  if (version === undefined) return undefined;
  const isMajor = breaking === true || (near === undefined && from !== undefined && isMajorStep(from, version));
  return { version, breaking: isMajor };
}

function highest(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (most, version) => (most === undefined || compareVersions(version, most) > 0 ? version : most),
    undefined,
  );
}
