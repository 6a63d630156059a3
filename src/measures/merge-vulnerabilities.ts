import { listsBy } from "../model/lists-by.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { packageText, packageVersion } from "../model/package-key.ts";
import { AliasClasses } from "./alias-classes.ts";
import { alikeMembers, type Member } from "./finding-members.ts";
import { foldMembers } from "./fold-members.ts";
import type { PackageFinder } from "./known-ecosystems.ts";

/** One fault in one version of one package, wherever it lies; `members` grows while findings that say less are shared out. */
interface Fault {
  readonly fault: number;
  /** The package of any version; "" where no tool names one. */
  readonly package: string;
  readonly ecosystem: string;
  readonly members: Member[];
}

interface Found {
  readonly member: Member;
  readonly fault: number;
  readonly ecosystem: string;
  /** The package of any version; "" where the tool names none, as in SARIF. */
  readonly package: string;
  readonly version: string | undefined;
}

/**
 * A fault of one version of a package is one finding, by whatever name. One without a version is in each version that has
 * the fault, one without a package in each package that has it at the same path; where there is none, it counts by itself.
 */
export function mergeVulnerabilities(members: readonly Member[], find: PackageFinder): readonly MergedFinding[] {
  const classes = new AliasClasses(members);
  const alone: MergedFinding[] = [];
  const found: Found[] = [];
  members.forEach((member, place) => {
    const fault = classes.of(place);
    // As most are: whatever it says of its package, no other finding is the same fault.
    if (classes.size(fault) === 1)
      alone.push(merged([member], fault, member.finding.package ? find(member.finding.package).type : ""));
    else found.push(foundOf(member, fault, find));
  });
  const exact = faultsBy(
    found.filter((one) => one.package !== "" && one.version !== undefined),
    (one) => `${one.package}\0${one.version}`,
  );
  const packages = withoutVersion(found, exact);
  const faults = [...packages, ...withoutPackage(found, packages)];
  return [...alone, ...faults.map(({ fault, ecosystem, members: all }) => merged(all, fault, ecosystem))];

  function merged(all: readonly Member[], fault: number, ecosystem: string): MergedFinding {
    return foldMembers(all, { names: classes.names(fault), severity: classes.severity(fault), ecosystem });
  }
}

function foundOf(member: Member, fault: number, find: PackageFinder): Found {
  const { package: affected } = member.finding;
  if (affected === undefined) return { member, fault, ecosystem: "", package: "", version: undefined };
  const key = find(affected);
  const version = packageVersion(key.type, affected.version);
  return { member, fault, ecosystem: key.type, package: packageText(key), version };
}

/** Those of one fault by the package that `keyOf` names. Most faults are found once, and no name is made of them. */
function faultsBy(found: readonly Found[], keyOf: (one: Found) => string): readonly Fault[] {
  const faults: Fault[] = [];
  listsBy(found, ({ fault }) => fault).forEach((alike) => {
    if (alike.length === 1) addFault(faults, alike);
    else for (const same of listsBy(alike, keyOf).values()) addFault(faults, same);
  });
  return faults;
}

function addFault(faults: Fault[], alike: readonly Found[]): void {
  const first = alike[0];
  if (first === undefined) return;
  const { fault, ecosystem, package: name } = first;
  faults.push({ fault, ecosystem, package: name, members: alike.map(({ member }) => member) });
}

function faultIn(fault: number, where: string): string {
  return `${fault}\0${where}`;
}

function withoutVersion(found: readonly Found[], exact: readonly Fault[]): readonly Fault[] {
  const vague = faultsBy(
    found.filter((one) => one.package !== "" && one.version === undefined),
    (one) => one.package,
  );
  if (vague.length === 0) return exact;
  const keyOf = (one: Fault) => faultIn(one.fault, one.package);
  const known = listsBy(exact, keyOf);
  return [...exact, ...vague.filter((one) => !isSharedOut(one.members, known.get(keyOf(one))))];
}

function withoutPackage(found: readonly Found[], packages: readonly Fault[]): readonly Fault[] {
  const vague = found.filter((one) => one.package === "");
  if (vague.length === 0) return [];
  const wanted = new Set(vague.map(({ fault }) => fault));
  const known = new Map<string, Set<Fault>>();
  for (const one of packages) {
    if (!wanted.has(one.fault)) continue;
    for (const { place } of one.members) {
      const key = faultIn(one.fault, place?.path ?? "");
      known.set(key, (known.get(key) ?? new Set()).add(one));
    }
  }
  return [...listsBy(vague, ({ fault, member }) => faultIn(fault, member.place?.path ?? ""))].flatMap(([key, alike]) => {
    const members = alike.map(({ member }) => member);
    const fault = alike[0]?.fault ?? 0;
    if (isSharedOut(members, [...(known.get(key) ?? [])])) return [];
    const places = alikeMembers(members, ({ place }) => `${place?.line ?? ""}`);
    return places.map((all) => ({ fault, ecosystem: "", package: "", members: [...all] }));
  });
}

/** Gives what is said to each of some faults. What would be said too often counts by itself instead: no real report comes near. */
function isSharedOut(members: readonly Member[], faults: readonly Fault[] = []): boolean {
  const words = members.reduce((sum, { names, finding }) => sum + 1 + names.length + (finding.package?.fixedIn.length ?? 0), 0);
  if (faults.length === 0 || words * faults.length > mostShared) return false;
  for (const fault of faults) fault.members.push(...members);
  return true;
}

const mostShared = 20_000;
