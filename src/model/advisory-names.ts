import { sorted } from "./sorted.ts";

/** What a finding of a vulnerability is called. */
export interface AdvisoryNames {
  /** All its names in one spelling, never none. */
  readonly names: readonly string[];
  /** Those by which it is the same fault as another finding that has one of them; none where only the first of `names` says so. */
  readonly joining: readonly string[];
}

/**
 * Databases that give each fault a name of its own, so that a shared name or alias means the same fault. Not so the
 * advisories of distributions (DSA, RHSA, USN, ALAS, ELSA): one of them fixes many faults.
 */
const joiningScheme = /^(?:CVE|GHSA|PYSEC|RUSTSEC|HSEC|RSEC|JLSEC|BIT|CURL)-|^(?:GO|MAL|OSV|PSF|GSD|EEF|SAFETY|npm)-\d|^EEF-CVE-/;

/** A distribution's own page of one CVE, as OSV names it. */
const distributionCve = /^(?:DEBIAN|UBUNTU|ALPINE)-(CVE-\d{4}-\d+)$/;

/**
 * The names of a finding. An advisory that bundles several CVEs is none of them: it keeps only its own name, so that
 * neither an alias nor an ignored CVE speaks for all the others.
 */
export function advisoryNames(id: string, aliases: readonly string[]): AdvisoryNames {
  const plain = plainNames(id, aliases);
  if (plain) return { names: plain, joining: plain };
  const names = eachSpelled(id, aliases);
  const joining = joiningNames(names);
  if (joining.length === names.length) return { names, joining: names };
  const bundles = names.filter((name) => !joiningScheme.test(name) && !distributionCve.test(name));
  const isBundle = bundles.length > 0 && joining.filter((name) => name.startsWith("CVE-")).length > 1;
  return isBundle ? { names: sortedNames(bundles), joining: [] } : { names, joining };
}

/** A name that joins and is written as it is compared. */
const plainName = /^(?:CVE-[\d-]+|GHSA-[\da-z-]+)$/;

/** A plain name, and another one or none, as most findings have: nothing need be taken apart. */
function plainNames(id: string, aliases: readonly string[]): readonly string[] | undefined {
  if (aliases.length > 1 || !plainName.test(id)) return undefined;
  const alias = aliases[0];
  if (alias === undefined || alias === id) return [id];
  return plainName.test(alias) ? [id, alias] : undefined;
}

/** Each name once, and the CVE that a distribution's own page is of. */
function eachSpelled(id: string, aliases: readonly string[]): readonly string[] {
  const names = new Set<string>();
  addSpelled(names, id);
  for (const alias of aliases) addSpelled(names, alias);
  return [...names];
}

function addSpelled(names: Set<string>, name: string): void {
  const spelled = plainName.test(name) ? name : spelledAlike(name);
  names.add(spelled);
  const cve = distributionCve.exec(spelled)?.[1];
  if (cve !== undefined) names.add(cve);
}

/** Whether an advisory is of a package that was made to attack (https://github.com/ossf/malicious-packages): nobody scores one. */
export function isOfMalice(names: readonly string[]): boolean {
  return names.some((name) => /^MAL-\d/.test(name));
}

/** Of some names those that mean the same fault wherever they stand. */
export function joiningNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => joiningScheme.test(name));
}

/** `CVE-2024-1`, `GHSA-aaaa-bbbb-cccc`, in whatever case a tool writes them. */
function spelledAlike(name: string): string {
  if (/^ghsa-/i.test(name)) return `GHSA-${name.slice("GHSA-".length).toLowerCase()}`;
  const isNumbered = /^(?:cve|pysec|go|rustsec|mal|osv|gsd|hsec|rsec|jlsec|psf|(?:debian|ubuntu|alpine)-cve)-[\d-]+$/i.test(name);
  return isNumbered ? name.toUpperCase() : name;
}

/** Each name once: CVEs, then GHSAs, then the others, each in code-unit order. */
export function sortedNames(names: Iterable<string>): readonly string[] {
  return sorted([...new Set(names)], compareNames);
}

/** The order of names that differ. */
export function compareNames(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(name: string): number {
  if (name.startsWith("CVE-")) return 0;
  return name.startsWith("GHSA-") ? 1 : 2;
}
