import type { AffectedPackage } from "./finding.ts";
import { comparableName } from "./package-name.ts";
import { percentDecoded } from "./percent-decoded.ts";

/** A package URL, as far as a finding's package can be compared with it: https://github.com/package-url/purl-spec */
export interface Purl {
  /** In lower case: `npm`, `pypi`, `golang`, `deb`. */
  readonly type: string;
  /** With what makes it unique in its registry in front, as tools write it: `@angular/core`, `org.apache/log4j`. */
  readonly name: string;
  readonly version?: string;
  /** What else narrows it, and is in no finding: a distribution, an architecture, a path within it. */
  readonly narrowedBy: readonly string[];
}

/** Types whose namespace is a distribution or a vendor, which tools do not write in front of the name. */
export const systemPackageTypes: ReadonlySet<string> = new Set(["deb", "apk", "rpm", "alpm", "ebuild", "qpkg"]);

/** The parts of a package URL; undefined for a text that is none. */
export function parsePurl(url: string): Purl | undefined {
  const match = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url);
  const [, type = "", place = "", query = "", subpath = ""] = match ?? [];
  const [path, version] = splitVersion(place);
  const segments = path.split("/").map(percentDecoded);
  const name = segments.at(-1);
  if (match === null || name === undefined || segments.some((one) => one === undefined || one === "")) return undefined;
  const lower = type.toLowerCase();
  const system = systemPackageTypes.has(lower);
  const qualifiers = query.split("&").filter(Boolean);
  const epoch = qualifiers.map((one) => /^epoch=(\d+)$/.exec(one)?.[1]).find((one) => one !== undefined);
  const others = qualifiers.map((one) => one.split("=", 1)[0] ?? "").filter((one) => one !== "epoch" && one !== "type");
  const vendor = system && segments.length > 1 ? ["namespace"] : [];
  return {
    type: lower,
    name: system ? name : segments.join("/"),
    ...(version !== undefined && { version: epoch === undefined || epoch === "0" ? version : `${epoch}:${version}` }),
    narrowedBy: [...vendor, ...others, ...(subpath === "" ? [] : ["subpath"])],
  };
}

/** A scope of npm begins with an `@` of its own, which most write as it is although the specification wants it encoded. */
function splitVersion(place: string): readonly [string, string | undefined] {
  const at = place.lastIndexOf("@");
  if (at <= 0 || place[at - 1] === "/") return [place, undefined];
  return [place.slice(0, at), percentDecoded(place.slice(at + 1)) || undefined];
}

/**
 * Whether a package is the one of a URL: the same type and name, and the same version where the URL has one. A package whose
 * ecosystem or version nobody says is not the one of a URL that says it.
 */
export function isPackageOf(purl: Purl, { ecosystem, name, version }: AffectedPackage): boolean {
  if (purl.type !== ecosystem || comparableName(purl.name, ecosystem) !== comparableName(name, ecosystem)) return false;
  return purl.version === undefined || comparableVersion(purl.version, ecosystem) === comparableVersion(version, ecosystem);
}

/** Modules of Go have a `v` in front of their versions in some tools, and none in others. */
function comparableVersion(version: string | undefined, ecosystem: string): string | undefined {
  return ecosystem === "golang" ? version?.replace(/^v(?=\d)/, "") : version;
}
