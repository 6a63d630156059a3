import { bareVersion, type Changelog, type ChangelogRelease, nameOfRelease, sameLabel } from "../../model/changelog.ts";
import type { ChangelogFaultAt, WrongComparison } from "../../model/changelog-fault.ts";
import { percentDecoded } from "../../model/percent-decoded.ts";
import { compareVersions, versionOf } from "../../model/version-order.ts";

/** A link of a release, wherever it is written. */
interface WrittenLink {
  readonly label: string;
  readonly target: string;
  readonly line: number;
}

/** Links that compare two other versions than the release and the one before it: mostly copied and not finished. */
export function comparisonFaults({ releases, definitions }: Changelog): readonly ChangelogFaultAt[] {
  const defined = new Map(definitions.map((one) => [sameLabel(one.label), one]));
  const out = releases.filter(({ state, version }) => state === "released" && version !== undefined);
  const before = predecessors(out);
  return releases.flatMap((release) => {
    const link = linkOf(release, defined);
    if (link === undefined) return [];
    const expected = release.state === "released" ? (before.get(release) ?? []) : out.slice(0, 1).map(nameOfRelease);
    const wrong = wrongComparison(link.target, {
      from: expected,
      to: release.state === "released" ? release.version : undefined,
    });
    return wrong ? [{ rule: "changelog-wrong-link" as const, ...link, wrong }] : [];
  });
}

function linkOf(release: ChangelogRelease, defined: ReadonlyMap<string, WrittenLink>): WrittenLink | undefined {
  if (release.link.kind === "inline") return { label: nameOfRelease(release), target: release.link.target, line: release.line };
  return release.link.kind === "reference" ? defined.get(sameLabel(release.link.label)) : undefined;
}

/** Versions that a release may be compared with: the one below it, or the next lower one, without those that were no real ones. */
function predecessors(out: readonly ChangelogRelease[]): ReadonlyMap<ChangelogRelease, readonly string[]> {
  const found = new Map<ChangelogRelease, string[]>();
  const add = (sorted: readonly ChangelogRelease[]): void => {
    let [stands, final]: (ChangelogRelease | undefined)[] = [];
    for (const [i, release] of sorted.toReversed().entries()) {
      const next = sorted[sorted.length - i];
      const names = [next, stands, final].flatMap((one) => (one === undefined ? [] : [nameOfRelease(one)]));
      found.set(release, [...(found.get(release) ?? []), ...names]);
      if (release.mark !== "yanked") stands = release;
      if (/^v?[\d.]+$/i.test(nameOfRelease(release))) final = release;
    }
  };
  add(out);
  const versions = new Map(out.map((release) => [release, versionOf(nameOfRelease(release))]));
  const none = versionOf("");
  add(out.toSorted((a, b) => compareVersions(versions.get(b) ?? none, versions.get(a) ?? none)));
  return found;
}

interface Expected {
  /** Any of them. None where the file does not tell: what came before its oldest release is not written down. */
  readonly from: readonly string[];
  readonly to: string | undefined;
}

function wrongComparison(target: string, { from, to }: Expected): WrongComparison | undefined {
  const compared = comparedIn(target);
  if (compared === undefined) return undefined;
  if (to !== undefined && !namesVersion(compared.to, to)) return { end: "to", named: compared.to, expected: to };
  const [expected] = from;
  if (expected === undefined || isCommit(compared.from)) return undefined;
  return from.some((version) => namesVersion(compared.from, version))
    ? undefined
    : { end: "from", named: compared.from, expected };
}

/** `…/compare/v1.0.0...v1.1.0`, as GitHub, GitLab and Gitea have it. Bitbucket's has other parts in another order. */
function comparedIn(target: string): { readonly from: string; readonly to: string } | undefined {
  const [, from, to] = /(?<!branches)\/compare\/([^?#]+?)\.{2,3}([^?#]+)/.exec(target.slice(0, 2000)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { from: percentDecoded(from) ?? from, to: percentDecoded(to) ?? to };
}

function isCommit(ref: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(ref);
}

/** Whether a tag is of a version: `1.0.0`, `v1.0.0`, `name-v1.0.0`, `name@1.0.0`, `release/1.0.0`. */
function namesVersion(tag: string, version: string): boolean {
  const [whole, bare] = [tag.toLowerCase(), bareVersion(version)];
  return whole.endsWith(bare) && !/[\d.]$/.test(whole.slice(0, whole.length - bare.length));
}
