import type { KnownPlace } from "../model/merged-finding.ts";
import { sarifNowhere } from "../model/own-marks.ts";
import { repoPath } from "../model/repo-path.ts";
import { wellFormed } from "./json-text.ts";

/** Of a result GitHub keeps a hundred locations, and refuses a file with more than a thousand. */
const keptLocations = 100;

/** The last line that a reader with 32-bit numbers can name. */
const lastLine = 2 ** 31 - 1;

/** A finding's places as they are written. */
export interface WrittenPlaces {
  readonly locations: readonly object[];
  /** Where it stands; undefined where no tool says. */
  readonly place?: KnownPlace;
  /** Whether the first location, which is the one that GitHub shows, says all of `place`, and no more. */
  readonly shows: "all of it" | "less or more";
  /** The places that the first location does not show. */
  readonly others: readonly KnownPlace[];
  /** Places beyond what GitHub keeps. */
  readonly leftOut: number;
}

/**
 * Files of the repository first. What is in none of them stands at the tool's own relative path, as in an image, which GitHub
 * shows without a preview. Without either a file is made up: a result without a location makes GitHub refuse the whole
 * document ("locationFromSarifResult: expected at least one location", github/codeql-action#1738).
 */
export function writePlaces(places: readonly KnownPlace[]): WrittenPlaces {
  const ordered = [...places.filter((one) => one.inRepository), ...places.filter((one) => !one.inRepository)];
  const written = new Map<string, KnownPlace>();
  for (const place of ordered) {
    const uri = uriOf(place.path);
    const key = `${lineOf(place) ?? 1} ${uri}`;
    if (uri !== undefined && !written.has(key)) written.set(key, place);
  }
  const [shown] = written.values();
  const place = shown ?? ordered[0];
  const locations = [...written].slice(0, keptLocations).map(([key]) => locationOf(key));
  return {
    locations: shown ? locations : [locationOf(`1 ${encodePath(sarifNowhere)}`)],
    ...(place && { place }),
    shows: place === undefined || (shown && isShownWhole(shown)) ? "all of it" : "less or more",
    others: places.filter((one) => one !== shown),
    leftOut: Math.max(0, written.size - keptLocations),
  };
}

function isShownWhole(place: KnownPlace): boolean {
  return lineOf(place) !== undefined && repoPath(place.path) === wellFormed(place.path);
}

/** By `LINE URI`. GitHub asks for a line: what is about the whole of a file stands at its first one. */
function locationOf(key: string): object {
  const blank = key.indexOf(" ");
  const region = { startLine: Number(key.slice(0, blank)) };
  return { physicalLocation: { artifactLocation: { uri: key.slice(blank + 1) }, region } };
}

/** The line of a place, where a reader can hold it. */
export function lineOf({ line }: KnownPlace): number | undefined {
  return line !== undefined && Number.isSafeInteger(line) && line >= 1 && line <= lastLine ? line : undefined;
}

/** The path as a relative URI reference (RFC 3986, 4.2); undefined where it is none inside the repository, or a URL. */
function uriOf(path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:(?:\/\/|:)/i.test(path)) return undefined;
  const inside = repoPath(path);
  return inside === undefined ? undefined : encodePath(inside);
}

/** A colon is encoded, too: in the first segment it would make a scheme of what stands before it. */
function encodePath(path: string): string {
  return wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
