/**
 * `.trivyignore.yaml`: lists of entries for each kind of finding.
 * https://trivy.dev/latest/docs/configuration/filtering/#trivyignoreyaml, as pkg/result/ignore.go of Trivy 0.72 reads it.
 */
import type { FindingKind } from "../../model/finding.ts";
import { describeValue } from "../../model/foreign-json.ts";
import { type Purl, parsePurl, systemPackageTypes } from "../../model/purl.ts";
import {
  ForeignIgnoreReader,
  type ForeignIgnores,
  foreignIgnoreCaps,
  lastDayBefore,
  reasonOf,
  type UnplacedEntry,
} from "./foreign-ignores.ts";
import { readMembers, textsOf, YamlValue } from "./yaml-value.ts";

const kinds: Readonly<Record<string, FindingKind>> = {
  vulnerabilities: "vulnerability",
  misconfigurations: "misconfiguration",
  secrets: "secret",
  licenses: "licence",
};

export async function readTrivyIgnoreYaml(text: string, file: string): Promise<ForeignIgnores> {
  const reader = new ForeignIgnoreReader(file, "trivyignore");
  if (reader.isTooLarge(text)) return reader;
  const root = await YamlValue.read(text, "lists of entries", reader);
  if (root === undefined) return reader;
  const lists = root.members();
  if (lists === undefined) reader.remark(root.line, "none of it was taken: it is no mapping of lists");
  for (const [name, list] of lists ?? []) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) reader.leaveOut(list.line, `Trivy has no list ${describeValue(name)}`);
    else readList(list, kind, reader);
  }
  return reader;
}

function readList(list: YamlValue, kind: FindingKind, reader: ForeignIgnoreReader): void {
  if (list.isNull) return;
  const items = list.items();
  if (items === undefined) reader.leaveOut(list.line, "it is no list of entries");
  for (const item of items ?? []) {
    const read = entriesOf(item, kind);
    if (typeof read === "string") reader.leaveOut(item.line, read);
    else for (const entry of read) reader.add(item.line, entry);
  }
}

const known = ["id", "paths", "purls", "expired_at", "statement"] as const;

/** What one entry of Trivy's says, in entries of ours; a sentence, where it cannot be said. */
function entriesOf(item: YamlValue, kind: FindingKind): readonly UnplacedEntry[] | string {
  const values = readMembers(item, known);
  if (typeof values === "string") return values;
  const id = values.get("id")?.text() ?? "";
  if (id === "" || id.length > foreignIgnoreCaps.value) return "it has no id";
  const [paths, purls] = [textsOf(values.get("paths")), textsOf(values.get("purls"))];
  if (paths === undefined || purls === undefined) return `the paths or purls of ${describeValue(id)} are no list of texts`;
  const end = values.get("expired_at");
  const isEndless = end === undefined || end.isNull;
  const until = isEndless ? undefined : lastDayBefore(end.text() ?? "");
  if (!isEndless && until === undefined) return `${describeValue(id)} ends on no day as YYYY-MM-DD`;
  const [globs, packages] = [globsOf(paths), packagesOf(purls)];
  if (globs === undefined) return `a path of ${describeValue(id)} ${otherGlob}`;
  if (packages === undefined) return `a purl of ${describeValue(id)} ${narrowPurl}`;
  if (globs.length * packages.length > mostEntries) return `${describeValue(id)} has more than ${mostEntries} paths and purls`;
  const about = { id, kind, ...reasonOf(values.get("statement")?.text()), ...(until !== undefined && { until }) };
  return globs.flatMap((path) => packages.map((one) => ({ ...about, ...path, ...one })));
}

const mostEntries = 100;
const otherGlob = "means something else here: it has a [, begins with ./, ends with /, or has braces around one name";
const narrowPurl =
  "is narrower than an entry can be: it has a version, qualifiers, or is of a distribution; .gates/ignore.yml takes the package";

/** An entry has one path, which every place has to fit; several that braces can hold are one, so that places may be of any of them. */
function globsOf(paths: readonly string[]): readonly Pick<UnplacedEntry, "path">[] | undefined {
  if (paths.some((path) => path === "" || path.length > foreignIgnoreCaps.value || isOtherGlob(path))) return undefined;
  if (paths.length === 0) return [{}];
  const canJoin = paths.length > 1 && paths.length <= mostEntries && paths.every((path) => !/[{},\\]/.test(path));
  return canJoin ? [{ path: `{${paths.join(",")}}` }] : paths.map((path) => ({ path }));
}

/** Whether Trivy's patterns (doublestar) mean something else by the same text. `a/**` is also `a` there, which is only narrower here. */
function isOtherGlob(path: string): boolean {
  return path.includes("[") || path.startsWith("./") || path.endsWith("/") || /\{[^,{}]*\}/.test(path);
}

/** Packages by type and name. A version, and what else narrows a URL, cannot be said of an entry. */
function packagesOf(purls: readonly string[]): readonly Pick<UnplacedEntry, "package" | "ecosystem">[] | undefined {
  if (purls.length === 0) return [{}];
  const found = purls.flatMap((url) => parsePurl(url) ?? []);
  const isNarrow = ({ type, version, narrowedBy }: Purl) =>
    systemPackageTypes.has(type) || version !== undefined || narrowedBy.length > 0;
  if (found.length < purls.length || found.some(isNarrow)) return undefined;
  return found.map(({ type, name }) => ({ package: name, ecosystem: type }));
}
