import { catalogue } from "../model/artefacts/catalogue.ts";
import type {
  MappedRepolinterRule,
  RepolinterBecomes,
  RepolinterConfig,
  RepolinterGap,
  RepolinterRule,
  RepolinterSettings,
} from "../model/repolinter.ts";
import { artefactOfGlobs } from "./repolinter/artefact-of-globs.ts";
import { plainGlobs } from "./repolinter/plain-globs.ts";

/** What each rule of a configuration becomes, in its order. */
export function mapRepolinter({ rules }: RepolinterConfig): readonly MappedRepolinterRule[] {
  const taken = new Map(catalogue.map(({ id }) => [id, 2]));
  return rules.map((rule) => ({ rule, becomes: becomesOf(rule, taken) }));
}

/** The settings of all of them together; a document that several rules ask for stands once. */
export function settingsOfRepolinter(mapped: readonly MappedRepolinterRule[]): RepolinterSettings {
  const required = new Set<string>();
  const optional = new Set<string>();
  const artefacts: string[] = [];
  const documents = new Set<string>();
  for (const { becomes } of mapped) {
    const into = "setting" in becomes && becomes.setting === "optional" ? optional : required;
    if (becomes.kind === "artefact") into.add(becomes.id);
    if (becomes.kind === "links") for (const glob of becomes.documents) documents.add(glob);
    if (becomes.kind !== "own-artefact") continue;
    artefacts.push(becomes.line);
    if (becomes.setting === "optional") optional.add(becomes.line.split(" ", 1)[0] ?? "");
  }
  return {
    require: [...required],
    optional: [...optional].filter((id) => !required.has(id)),
    artefacts,
    documents: [...documents],
  };
}

function becomesOf(rule: RepolinterRule, taken: Map<string, number>): RepolinterBecomes {
  if (rule.level === "off") return { kind: "off" };
  switch (rule.type) {
    case "file-existence":
    case "directory-existence":
    case "file-or-directory-existence":
      return document(rule, taken);
    case "apache-notice":
      return document({ ...rule, name: "notice", globs: ["NOTICE*"] }, taken);
    case "license-detectable-by-licensee":
      return { kind: "content", id: "license" };
    case "file-contents":
    case "any-file-contents":
      return content(rule);
    case "file-no-broken-links":
      return { kind: "links", documents: plainGlobs(rule.globs) };
    case "file-not-contents":
    case "files-not-contents":
      return { kind: "scanner" };
    default:
      return { kind: "nothing", why: gaps.get(rule.type) ?? "unknown-type" };
  }
}

const gaps: ReadonlyMap<string, RepolinterGap> = new Map<string, RepolinterGap>([
  ["file-not-exists", "absence"],
  ["file-type-exclusion", "absence"],
  ["git-list-tree", "absence"],
  ["file-starts-with", "licence-headers"],
  ["file-hash", "file-hash"],
  ["file-hashes-not-exist", "file-hash"],
  ["files-not-hash", "file-hash"],
  ["large-file", "file-size"],
  ["json-schema-passes", "json-schema"],
  ["git-grep-commits", "history"],
  ["git-grep-log", "history"],
  ["git-working-tree", "history"],
  ["git-regex-tag-names", "history"],
  ["best-practices-badge-present", "badge"],
]);

function document({ name, level, globs, type }: RepolinterRule, taken: Map<string, number>): RepolinterBecomes {
  const setting = level === "warning" ? "optional" : "require";
  const plain = plainGlobs(globs);
  if (plain.length === 0) return { kind: "nothing", why: "no-files" };
  const artefact = artefactOfGlobs(plain);
  if (artefact !== undefined) return { kind: "artefact", id: artefact.id, setting };
  const paths = type === "directory-existence" ? plain.map((glob) => (glob.endsWith("**") ? glob : `${glob}/**`)) : plain;
  return { kind: "own-artefact", line: `${freeId(name, taken)} = ${paths.join(", ")}`, setting };
}

/** Expressions that people look for in documents are what Gates asks of them by itself, in words and headings. */
function content({ globs }: RepolinterRule): RepolinterBecomes {
  const artefact = artefactOfGlobs(plainGlobs(globs));
  return artefact === undefined ? { kind: "nothing", why: "text-of-files" } : { kind: "content", id: artefact.id };
}

/** A name as the setting takes it, which no other document has. `taken` has with each name the number to try next. */
function freeId(name: string, taken: Map<string, number>): string {
  const kebab = name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  const base = kebab === "" ? "document" : kebab;
  // Names that end in numbers of their own are passed over.
  let id = base;
  for (let n = taken.get(base) ?? 2; taken.has(id); n++) {
    id = `${base}-${n}`;
    taken.set(base, n + 1);
  }
  taken.set(id, taken.get(id) ?? 2);
  return id;
}
