import type { AffectedPackage } from "../model/finding.ts";
import { type PackageKey, packageKey } from "../model/package-key.ts";
import type { Member } from "./finding-members.ts";

/** Which package is meant: one of an unknown ecosystem is that of the same name, where the scans know exactly one. */
export type PackageFinder = (affected: AffectedPackage) => PackageKey;

export function packageFinder(members: readonly Member[]): PackageFinder {
  const types = new Map<string, Set<string>>();
  const keyOf = onceFor(packageKey);
  for (const { finding } of members) {
    if (finding.package === undefined) continue;
    const { type, name } = keyOf(finding.package.ecosystem, finding.package.name);
    if (type === "") continue;
    const known = types.get(name);
    if (known) known.add(type);
    else types.set(name, new Set([type]));
  }
  const find = onceFor((ecosystem, name) => {
    const key = keyOf(ecosystem, name);
    return key.type === "" ? (knownPackage(name, types) ?? key) : key;
  });
  return ({ ecosystem, name }) => find(ecosystem, name);
}

type KeyOf = (ecosystem: string, name: string) => PackageKey;

/** Asks once for each package, of which there are fewer than findings. */
function onceFor(keyOf: KeyOf): KeyOf {
  const known = new Map<string, Map<string, PackageKey>>();
  return (ecosystem, name) => {
    const ofEcosystem = known.get(ecosystem) ?? new Map<string, PackageKey>();
    const before = ofEcosystem.get(name);
    if (before !== undefined) return before;
    const key = keyOf(ecosystem, name);
    ofEcosystem.set(name, key);
    known.set(ecosystem, ofEcosystem);
    return key;
  };
}

/** The name as it is, and as each ecosystem may compare it, which the ecosystem has to confirm. */
function knownPackage(name: string, types: ReadonlyMap<string, ReadonlySet<string>>): PackageKey | undefined {
  const found = new Set<PackageKey["type"]>();
  for (const spelling of new Set([name, ...["npm", "pypi", "maven"].map((type) => packageKey(type, name).name)])) {
    const known = types.get(spelling) ?? new Set();
    if (known.size > 1) return undefined;
    for (const type of known) if (packageKey(type, name).name === spelling) found.add(type);
  }
  const [type, ...others] = found;
  return type === undefined || others.length > 0 ? undefined : packageKey(type, name);
}
