import type { FindingPlace } from "../../../model/finding.ts";
import { percentDecoded } from "../../../model/percent-decoded.ts";
import type { JsonCursor } from "../../read/json.ts";
import { placeIn } from "./sarif-rules.ts";

/** Bases that stand on one another; real ones are one or two. */
const mostBases = 10;

/** Where a result or notification stands: the first of its places. */
export function readSarifPlace(holder: JsonCursor, run: JsonCursor): FindingPlace | undefined {
  const locations = holder.at("locations");
  return locations.count === 0 ? undefined : placeAt(locations.at(0), run);
}

/** All places of a result: each needs a change for it to be mended (3.27.12). */
export function readSarifPlaces(holder: JsonCursor, run: JsonCursor): readonly FindingPlace[] {
  const locations = holder.at("locations");
  return Array.from({ length: locations.count }, (_, i) => placeAt(locations.at(i), run) ?? []).flat();
}

function placeAt(location: JsonCursor, run: JsonCursor): FindingPlace | undefined {
  const physical = location.at("physicalLocation");
  const path = pathOf(physical.at("artifactLocation"), run);
  if (path === undefined || path === "") return undefined;
  const line = physical.at("region").at("startLine");
  return { path, ...(line.isNumber && line.number() >= 1 && { line: line.natural() }) };
}

/** The URI that is given, or that of the listed file at `index`, on the folder that its base stands for. */
function pathOf(location: JsonCursor, run: JsonCursor): string | undefined {
  const index = placeIn(location.at("index"));
  const listed = index === undefined ? undefined : run.at("artifacts").at(index).at("location");
  const holder = location.at("uri").isAbsent && listed ? listed : location;
  const uri = holder.optionalTextAt("uri");
  if (!uri) return undefined;
  return decoded(isWhole(uri) ? uri : baseOf(holder.optionalTextAt("uriBaseId"), run) + uri);
}

/** Of a base on a base is only asked for what does not say itself where it is. */
function isWhole(uri: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(uri);
}

/** The folder that a base stands for; it may itself be relative to another one, or not be given at all (3.14.14). */
function baseOf(id: string | undefined, run: JsonCursor): string {
  let base = "";
  let next = id;
  for (let count = 0; next !== undefined && count < mostBases && !isWhole(base); count++) {
    const location = run.at("originalUriBaseIds").at(next);
    const uri = location.optionalTextAt("uri") ?? "";
    base = (uri === "" || uri.endsWith("/") ? uri : `${uri}/`) + base;
    next = location.optionalTextAt("uriBaseId");
  }
  return base;
}

/** A URI's path as a path of a file system: without `file://`, percent signs read, slashes forward. */
function decoded(uri: string): string {
  const path = uri.replace(/^file:(?:\/\/(?:localhost)?(?=\/)|\/\/)?/i, "").replace(/^\/(?=[A-Za-z]:)/, "");
  // A percent sign that escapes nothing is meant as it stands.
  return (percentDecoded(path) ?? path).replaceAll("\\", "/");
}
