import type { ApiInfo, ApiReading, ApiSecurityScheme, ApiTag, ApiVersion } from "../../model/api-document.ts";
import type { ApiFault } from "../../model/api-fault.ts";
import { compareTexts } from "../../model/compare-texts.ts";
import type { RepoPath } from "../../model/repo-path.ts";
import { type TreeNode, textAt, valueAt, writtenAt } from "../read/document-tree.ts";
import { ownMember } from "../read/json.ts";
import { type ApiFile, ApiFiles, type LoadFile } from "./openapi/api-files.ts";
import { proseOf } from "./openapi/draft.ts";
import { componentFields } from "./openapi/fields.ts";
import { PartReader } from "./openapi/part-reader.ts";
import { PathReader } from "./openapi/path-reader.ts";
import { Resolver } from "./openapi/resolver.ts";
import { checkSecurity, readScheme } from "./openapi/security.ts";
import { readServers } from "./openapi/servers.ts";
import { statedVersion, versionOf } from "./openapi/versions.ts";

export type { LoadFile } from "./openapi/api-files.ts";

/** Whether a text is a specification, by the name at its root that says so: the file may be called anything. */
export function isOpenApi(text: string): boolean {
  if (/^\s*\{/.test(text)) return /"(?:openapi|swagger)"\s*:/.test(text) && hasJsonVersion(text);
  return /^(["']?)(?:openapi|swagger)\1[ \t]*:[ \t]*["']?\d/m.test(text);
}

function hasJsonVersion(text: string): boolean {
  try {
    const root: unknown = JSON.parse(text);
    return ["openapi", "swagger"].some((name) => /^\d/.test(String(ownMember(root, name))));
  } catch {
    // What cannot be read and says so of itself is one that is broken, and not none.
    return /^\s*\{\s*"(?:openapi|swagger)"\s*:/.test(text);
  }
}

/**
 * Reads an OpenAPI specification, 2.0 to 3.2, in JSON or YAML (https://spec.openapis.org/oas/), and the files of the
 * repository that it refers to. What is wrong with it is told, and the rest is read nevertheless.
 */
export async function readOpenApi(path: RepoPath, text: string, load: LoadFile): Promise<ApiReading> {
  const faults: ApiFault[] = [];
  const files = new ApiFiles(load, faults);
  const file = files.read(path, text);
  if (file === "unreadable") return { document: undefined, faults };
  const stated = statedVersion(file.root);
  const version = stated === undefined ? undefined : versionOf(stated);
  if (version === undefined) return { document: undefined, faults: [...faults, notRead(path, stated)] };
  const reader = new PartReader(version, new Resolver(files, faults), faults);
  const document = await readDocument(file, version, reader);
  return { document, faults: inOrder(faults) };
}

function notRead(path: string, version: string | undefined): ApiFault {
  if (version === undefined) return { rule: "no-api-document", path, line: 1 };
  return { rule: "unknown-api-version", path, line: 1, version };
}

async function readDocument(file: ApiFile, version: ApiVersion, reader: PartReader) {
  const { root, path } = file;
  const holder = version === "2.0" ? root : (valueAt(root, "components") ?? root);
  const securitySchemes = readSchemes(holder, version, file, reader);
  await reader.finish();
  const schemes = new Set(securitySchemes.map(({ name }) => name));
  const paths = new PathReader(reader, schemes);
  paths.readMap(root, "paths", file, "paths");
  if (version === "3.1" || version === "3.2") paths.readMap(root, "webhooks", file, "webhooks");
  await reader.finish();
  const components = await readComponents(holder, version, file, reader, paths);
  checkSecurity(root, path, schemes, reader.faults);
  const servers = readServers(root, version);
  const { operations } = paths;
  // Of names that stand twice only one was read.
  const unread = [...paths.unread, ...reader.faults.filter(({ rule }) => rule === "unread-part")];
  const parts = reader.parts();
  return {
    path,
    version,
    info: readInfo(file, version),
    servers,
    operations,
    unread: unread.map((place) => ({ path: place.path, line: place.line })),
    parts,
    components,
    securitySchemes,
    tags: readTags(file, version, reader),
  };
}

/** Schemes in the order in which they are declared, also where they are references. */
function readSchemes(holder: TreeNode, version: ApiVersion, file: ApiFile, reader: PartReader): readonly ApiSecurityScheme[] {
  const declared = reader.membersAt(holder, version === "2.0" ? "securityDefinitions" : "securitySchemes", file);
  const schemes = [...declared].map(([name, { line, value }]) => readScheme(name, value, { path: file.path, line }));
  [...declared].forEach(([name, { line, value }], i) => {
    if (textAt(value, "$ref") === undefined) return;
    reader.later(async () => {
      const target = await reader.resolver.follow(value, file, () => false);
      if (target !== undefined) schemes[i] = readScheme(name, target.node, { path: file.path, line });
    });
  });
  return schemes;
}

/** What is declared for use elsewhere; read last, so that what is used is known as such. */
async function readComponents(holder: TreeNode, version: ApiVersion, file: ApiFile, reader: PartReader, paths: PathReader) {
  const components: number[] = [];
  if (holder === file.root && version !== "2.0") return components;
  for (const [field, kind] of Object.entries(componentFields))
    for (const [name, { line, value }] of reader.membersAt(holder, field, file))
      reader.use({ kind, node: value, file, line, name, named: true, found: (part) => void components.push(part) });
  if (version !== "2.0") paths.readUnusedCallbacks(holder, file);
  if (version === "3.1" || version === "3.2") paths.readUnused(holder, "pathItems", file);
  await reader.finish();
  return [...new Set(components)];
}

function readInfo({ root, path }: ApiFile, version: ApiVersion): ApiInfo {
  const info = valueAt(root, "info") ?? root;
  const place = { path, line: info.line };
  return {
    title: textAt(info, "title") ?? "",
    version: writtenAt(info, "version") ?? "",
    place,
    ...proseOf(info, "info", version),
  };
}

function readTags(file: ApiFile, version: ApiVersion, reader: PartReader): readonly ApiTag[] {
  return reader.itemsAt(file.root, "tags", file).map((tag) => {
    const place = { path: file.path, line: tag.line };
    return { name: textAt(tag, "name") ?? "", place, ...proseOf(tag, "tag", version) };
  });
}

/** By place; the same one is told once, however often what it stands in is used. */
function inOrder(faults: readonly ApiFault[]): readonly ApiFault[] {
  const distinct = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...distinct.values()].sort((a, b) => compareTexts(a.path, b.path) || a.line - b.line);
}
