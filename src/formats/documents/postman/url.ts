import { type TreeNode, textAt, valueAt } from "../../read/document-tree.ts";

/** The values that a collection gives its variables. */
export type Variables = ReadonlyMap<string, string>;

/** Variables may hold variables; more of them than this hold themselves. */
const mostLevels = 5;

export function readVariables(root: TreeNode): Variables {
  const list = valueAt(root, "variable");
  const variables = new Map<string, string>();
  for (const variable of list?.kind === "list" ? list.items : []) {
    const name = textAt(variable, "key") ?? textAt(variable, "id");
    const value = textAt(variable, "value");
    if (name !== undefined && value !== undefined && value.length <= longestUrl) variables.set(name, value);
  }
  return variables;
}

/**
 * The path of an address, with `{name}` for a variable in it: `{{base}}/users/{{id}}?page=1` is `/users/{id}`. A base path
 * that the host's variable has is part of it.
 */
export function partsOfUrl(url: TreeNode | undefined, variables: Variables): UrlParts | undefined {
  const raw = url?.kind === "text" ? url.text : (textAt(url, "raw") ?? assembled(url));
  if (raw === undefined || raw.length > longestUrl) return undefined;
  const filled = filledIn(raw, variables).replace(/[?#].*$/s, "");
  const path = pathBehindHost(filled);
  if (path === undefined) return undefined;
  const host = filled.slice(0, filled.length - (filled.endsWith(path) ? path.length : 0));
  return {
    path: path.replaceAll(variable, "{$1}"),
    host: host.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replaceAll(variable, "{$1}"),
  };
}

/** Where a request goes to. */
export interface UrlParts {
  readonly path: string;
  /** Without a scheme; a variable that has no value is `{name}`. */
  readonly host: string;
}

const variable = /\{\{\s*([^{}]*?)\s*\}\}/g;

const longestUrl = 4096;

/** An address without `raw`: its host and path, in pieces or whole. */
function assembled(url: TreeNode | undefined): string | undefined {
  const path = piecesOf(valueAt(url, "path"), "/");
  if (path === undefined) return undefined;
  return `${piecesOf(valueAt(url, "host"), ".") ?? "{{host}}"}/${path.replace(/^\//, "")}`;
}

function piecesOf(node: TreeNode | undefined, separator: string): string | undefined {
  if (node?.kind === "text") return node.text;
  if (node?.kind !== "list") return undefined;
  return node.items.map((piece) => (piece.kind === "text" ? piece.text : (textAt(piece, "value") ?? ""))).join(separator);
}

/** Only what is part of the interface is put in: hosts, prefixes and versions. What names one thing stays a variable. */
function filledIn(url: string, variables: Variables): string {
  let text = url;
  for (let level = 0; level < mostLevels && text.length <= longestUrl; level++) {
    const next = text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string, at: number) => {
      const value = variables.get(name);
      return value !== undefined && (at === 0 || isPrefix(name, value)) ? value : whole;
    });
    if (next === text) break;
    text = next;
  }
  return text.slice(0, longestUrl);
}

function isPrefix(name: string, value: string): boolean {
  return /^v\d/i.test(value) || value.includes("/") || /version|prefix|base|host|path|port/i.test(name);
}

/** What follows the host; without a scheme, the first segment is one, unless the address begins with a slash. */
function pathBehindHost(url: string): string | undefined {
  const [, path] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*(\/.*)?$/is.exec(url) ?? [];
  return path ?? (url === "" ? undefined : "/");
}
