import type { ChangelogDate, ChangelogRelease, ReleaseLink } from "../../../model/changelog.ts";
import { isDay } from "../../../model/day.ts";
import type { TextHeading } from "../../read/text-headings.ts";

/** What the heading of a release says by itself. */
export type ReleaseHeading = Pick<ChangelogRelease, "version" | "package" | "state" | "date" | "mark" | "link">;

/** A release with the heading that it was read from. */
export interface ReleaseHead {
  readonly heading: TextHeading;
  readonly release: ReleaseHeading;
}

/** What stands for the release to come. */
const unreleasedName =
  /^(?:unreleased|(?:the )?next|upcoming|head|main|master|trunk|develop(?:ment)?|vnext|to be released|in development)(?: (?:changes|version|release))?$/i;
const notYetOut = /unreleased|not (?:yet )?released|\bt\.?b\.?[ad]\b|in (?:development|progress)|upcoming|\byyyy|\bxxxx|\?\?/i;
const version = /^v?\d+(?:\.\d+)+(?:[-+.]?[0-9a-z][0-9a-z.+-]*)?$/i;
/** Behind a version stands its date, if anything: "2.0 is here" heads a chapter. */
const behindVersion =
  /^(?:$|[-–—:(,|/[*_]|\d|yanked|unreleased|released|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
const months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const otherDates = new RegExp(
  `\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?${months}\\.?,?[ -](?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}\\b`,
  "i",
);

interface Named {
  readonly name: string;
  readonly package?: string | undefined;
  readonly rest: string;
  readonly link: ReleaseLink;
}

/**
 * Reads the text of a heading; undefined where it heads no release. `names` says whether any name in brackets is one, as in
 * Keep a Changelog, where versions may be of any scheme.
 */
export function readReleaseHeading(text: string, level: number, names: "any" | "versions"): ReleaseHeading | undefined {
  const short = text.slice(0, 500);
  const named = bracketed(short) ?? bare(short, level);
  if (named === undefined) return undefined;
  const name = named.name.trim();
  const isUnreleased = unreleasedName.test(name.replace(/[.!:…]+$/, ""));
  const isRelease = version.test(name) || isDay(name) || (named.link.kind !== "none" && /^v?\d+$/i.test(name));
  const isOther = names === "any" && level === 2 && named.link.kind === "reference" && name !== "";
  if (!isUnreleased && !isRelease && !isOther) return undefined;
  const date = isDay(name) && !isUnreleased ? ({ state: "dated", day: name } as const) : dateIn(named.rest);
  const isOut = !isUnreleased && (date.state === "dated" || !notYetOut.test(named.rest));
  return {
    version: isUnreleased ? versionIn(named.rest) : name,
    package: named.package,
    state: isOut ? "released" : "unreleased",
    date: isOut ? date : { state: "none" },
    mark: /\byanked\b/i.test(named.rest) ? "yanked" : undefined,
    link: named.link,
  };
}

/** `[1.0.0] - …`, `[1.0.0](address) …`, `[1.0.0][label] …`. */
function bracketed(text: string): Named | undefined {
  const [, name, target, label, rest = ""] = /^\[([^\]]*)\](?:\(([^()\s]*)\)|\[([^\]]*)\])?(.*)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const link: ReleaseLink = target === undefined ? { kind: "reference", label: label || name } : { kind: "inline", target };
  const [, owner, atVersion] = atVersionOf(name) ?? [];
  return { name: atVersion ?? name, package: owner, rest: rest.trim(), link };
}

/** `1.0.0 (…)`, `v1.0.0`, `Version 1.0.0`, `name@1.0.0`, `name 1.0.0 (day)`, `Unreleased`. */
function bare(text: string, level: number): Named | undefined {
  const link: ReleaseLink = { kind: "none" };
  const [outside = "", inside] = text.split("(", 2);
  if (unreleasedName.test(outside.trim())) return { name: outside.trim(), rest: inside ?? "", link };
  const words = text.replace(/^(?:version|release|v\.)\s+/i, "").split(/\s+/);
  const [first = "", second = ""] = words;
  const token = first.replace(/[:,]$/, "");
  const rest = words.slice(1).join(" ");
  if (version.test(token) || isDay(token)) return behindVersion.test(rest) ? { name: token, rest, link } : undefined;
  if (level > 2) return undefined;
  const [, owner, atVersion] = atVersionOf(token) ?? [];
  if (atVersion !== undefined) return { name: atVersion, package: owner, rest, link };
  const behind = words.slice(2).join(" ");
  const isNamed = /^[\w@./-]+$/.test(first) && version.test(second) && dateIn(behind).state !== "none";
  return isNamed ? { name: second, package: first, rest: behind, link } : undefined;
}

function atVersionOf(token: string): RegExpExecArray | null {
  return /^(@?[\w./-]+)@(v?\d.*)$/.exec(token);
}

function versionIn(rest: string): string | undefined {
  return rest.split(/[\s()[\]]+/).find((word) => version.test(word));
}

function dateIn(rest: string): ChangelogDate {
  const iso = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/.exec(rest)?.[0];
  if (iso !== undefined) return isDay(iso) ? { state: "dated", day: iso } : { state: "no-such-day", text: iso };
  const other = otherDates.exec(rest)?.[0];
  return other === undefined ? { state: "none" } : { state: "other-form", text: other };
}
