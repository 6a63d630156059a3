/**
 * Versions of any ecosystem as far as proposing an upgrade needs: numbers are compared as numbers, `rc` and its like stand
 * before the release, an epoch (`1!`, `2:`) before all. No ecosystem is followed to the letter, which only its own resolver
 * does; nothing is judged by it.
 */
export function compareVersions(a: Version, b: Version): number {
  const [x, y] = [a.parts, b.parts];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const order = compareParts(x[i], y[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** A version as it is written, taken apart once however often it is compared. */
export interface Version {
  readonly text: string;
  readonly parts: readonly Part[];
}

export function versionOf(text: string): Version {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size === mostKnown) known.clear();
  const version = { text, parts: partsOf(text) };
  known.set(text, version);
  return version;
}

/** Thousands of findings name the same few versions. */
const known = new Map<string, Version>();
const mostKnown = 20_000;

type Part =
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "word"; readonly rank: number; readonly word: string };

/** Characters of a version that are looked at. */
const longest = 200;

/** As most versions are. */
const plain = /^\d+(?:\.\d+)*$/;

function partsOf(version: string): readonly Part[] {
  if (version.length <= longest && plain.test(version)) return withoutZeros([noEpoch, ...version.split(".").map(numberOf)]);
  const text = version
    .trim()
    .slice(0, longest)
    .toLowerCase()
    .replace(/^v(?=\d)/, "")
    .replace(/\+.*$/, "");
  const [, epoch = "0", rest = text] = /^(\d{1,9})[!:](.*)$/.exec(text) ?? [];
  return withoutZeros([epoch, ...(rest.match(/\d+|[a-z]+/g) ?? [])].map(partOf));
}

/** `1.0` and `1.0.0` are the same. */
function withoutZeros(parts: Part[]): readonly Part[] {
  while (parts.length > 1 && isZero(parts.at(-1))) parts.pop();
  return parts;
}

function partOf(text: string): Part {
  if (/^\d/.test(text)) return numberOf(text);
  return { kind: "word", rank: before.has(text) ? -1 : same.has(text) ? 0 : 1, word: text };
}

function numberOf(digits: string): Part {
  return { kind: "number", digits: digits.startsWith("0") ? digits.replace(/^0+(?=\d)/, "") : digits };
}

const noEpoch = numberOf("0");

/** Words of versions that come before the release that they name, and of the release itself. */
const before = new Set(["dev", "snapshot", "a", "alpha", "b", "beta", "m", "milestone", "c", "cr", "rc", "pre", "preview"]);
const same = new Set(["final", "release", "ga"]);

function isZero(part: Part | undefined): boolean {
  return part !== undefined && (part.kind === "number" ? part.digits === "0" : part.rank === 0);
}

/** Part by part, where one that is missing is a zero: only so is the order of all versions one. */
function compareParts(a: Part | undefined, b: Part | undefined): number {
  const order = classOf(a) - classOf(b);
  if (order !== 0 || a === undefined || b === undefined) return order;
  if (a.kind === "number" && b.kind === "number") return compareNumbers(a.digits, b.digits);
  if (a.kind === "word" && b.kind === "word" && a.rank !== 0) return a.word < b.word ? -1 : a.word > b.word ? 1 : 0;
  return 0;
}

/** Words of what comes before a release, then the release itself, words of what comes after it, and numbers. */
function classOf(part: Part | undefined): number {
  if (part === undefined || isZero(part)) return 0;
  return part.kind === "word" ? part.rank : 2;
}

function compareNumbers(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** Whether going from one version to another is to a new major one; below 1.0 a new minor one is. */
export function isMajorStep({ parts: a }: Version, { parts: b }: Version): boolean {
  if (digitsAt(a, 0) !== digitsAt(b, 0)) return true;
  return digitsAt(a, 1) !== digitsAt(b, 1) || (digitsAt(a, 1) === "0" && digitsAt(a, 2) !== digitsAt(b, 2));
}

function digitsAt(parts: readonly Part[], i: number): string {
  const part = parts[i];
  return part?.kind === "number" ? part.digits : "0";
}

/** The versions that a range names as mended: `>=4.17.21 <5` and `>=1.2.3 || >=2.0.1` are npm's way to say it. */
export function versionsIn(fix: string): readonly string[] {
  const text = fix.trim().slice(0, longest);
  if (!/[<>=^~|]/.test(text)) return text === "" ? [] : [text];
  return text.split("||").flatMap((range) => /(?:>=|=|\^|~)\s*(v?\d[\w.+-]*)/.exec(range)?.[1] ?? []);
}
