/** Manifests whose licence is a name in words: read where the name is one that all use for one licence. */
import { classifiedLicence, namedLicence } from "./licence-names.ts";
import type { Written } from "./written.ts";

/**
 * `<licenses><license><name>` of the project itself. Of several its user takes one.
 * https://maven.apache.org/pom.html#Licenses
 */
export function ofPom(text: string): readonly Written[] {
  const own = withoutParts(text, [["<!--", "-->"], ...notOwn.map((name): Part => [`<${name}>`, `</${name}>`])]);
  const list = between(own, "<licenses>", "</licenses>");
  const found = [...list.matchAll(/<name>([^<]{1,200})<\/name>/g)].map(([, name = ""]) => name.trim());
  return anyOf("<name>", found);
}

/** Parts of a pom in which `licenses` is what a plugin calls its own settings. */
const notOwn = ["build", "profiles", "reporting", "dependencies", "dependencyManagement"];

type Part = readonly [start: string, end: string];

function withoutParts(text: string, parts: readonly Part[]): string {
  return parts.reduce(
    (left, [start, end]) =>
      left
        .split(start)
        .map((piece, i) => (i === 0 ? piece : behind(piece, end)))
        .join(" "),
    text,
  );
}

function behind(text: string, end: string): string {
  const at = text.indexOf(end);
  return at === -1 ? "" : text.slice(at + end.length);
}

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  return from === -1 || to === -1 ? "" : text.slice(from, to);
}

/**
 * `license` and the classifiers of `[metadata]`, which count where the former is no sure name.
 * https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#metadata
 */
export function ofSetup(text: string): readonly Written[] {
  const metadata = text.split(/^(?=\[)/m).find((part) => /^\[metadata\]/.test(part)) ?? "";
  const name = /^licen[cs]e[ \t]*[=:][ \t]*(\S.*)$/im.exec(metadata)?.[1]?.trim();
  if (name !== undefined && /^proprietary$/i.test(name)) return [{ at: "license", text: name, means: "licence" }];
  const named = name === undefined ? [] : anyOf("license", [name]);
  if (named.length > 0) return named;
  const classified = [...metadata.matchAll(/^.{0,40}?\b(License :: .{1,200})$/gm)].flatMap(
    ([, one = ""]) => classifiedLicence(one) ?? [],
  );
  return classified.map(({ name: at, id }) => ({ at, text: id, means: "licence" }));
}

/** What has more is no list of licences. */
const mostNames = 10;

/** Nothing where one of the names is unsure: it may be that of the text. */
function anyOf(at: string, found: readonly string[]): readonly Written[] {
  const meant = found.slice(0, mostNames + 1).map(namedLicence);
  if (meant.length === 0 || meant.length > mostNames || meant.includes(undefined)) return [];
  const expression = meant.map((one) => (meant.length === 1 ? one : `(${one})`)).join(" OR ");
  return [{ at, text: found.join(" OR "), means: "licence", expression }];
}
