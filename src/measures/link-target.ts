import type { LinkMistake } from "../model/link-fault.ts";
import { percentDecoded } from "../model/percent-decoded.ts";

/** What a target is, by itself. */
export type LinkTarget =
  | { readonly kind: "empty" | "external" | "template" }
  | { readonly kind: "mistyped"; readonly mistake: LinkMistake; readonly instead: string | undefined }
  | LocalTarget;

/** Something of this repository. Percent signs are read. */
export interface LocalTarget {
  readonly kind: "local";
  /** From the root (`/docs`), or from the document; empty for the document itself. */
  readonly path: string;
  readonly isFromRoot: boolean;
  /** Behind the first `#`; undefined without one. */
  readonly fragment: string | undefined;
}

/** Jinja, Liquid, JavaScript, ERB, of which Markdown takes the angle brackets for its own. */
const template = /\{\{|\{%|\$\{|<%|%\}|^%.*%$/;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/;

export function readTarget(written: string): LinkTarget {
  const target = withoutBlanks(written);
  if (target === "") return { kind: "empty" };
  if (template.test(target)) return { kind: "template" };
  const mistake = mistakeInScheme(target);
  if (mistake !== undefined) return mistake;
  if (target.startsWith("//") || scheme.test(target)) return { kind: "external" };
  return mistakeInFragment(target) ?? localTarget(target);
}

/** Of spaces around an address browsers take away those of ASCII alone: one that cannot be seen is part of it. */
function withoutBlanks(text: string): string {
  return text.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, "");
}

/** A target without a scheme. What is behind a `?` asks how something is shown, not what. */
export function localTarget(target: string): LocalTarget {
  const hash = target.indexOf("#");
  const fragment = hash === -1 ? undefined : decoded(target.slice(hash + 1));
  const [path = ""] = (hash === -1 ? target : target.slice(0, hash)).split("?", 1);
  return { kind: "local", path: decoded(path), isFromRoot: path.startsWith("/"), fragment };
}

/** Where a percent sign escapes nothing, it is one. */
function decoded(text: string): string {
  return text.includes("%") ? (percentDecoded(text) ?? text) : text;
}

function mistakeInScheme(target: string): LinkTarget | undefined {
  if (/^[A-Za-z]:[\\/](?!\/)|^file:/i.test(target)) return { kind: "mistyped", mistake: "drive", instead: undefined };
  const oneSlash = /^(https?):\/(?!\/)(.*)$/is.exec(target);
  if (oneSlash) return { kind: "mistyped", mistake: "one-slash", instead: `${oneSlash[1]}://${oneSlash[2]}` };
  const noColon = /^(https?)\/\/(.*)$/is.exec(target);
  if (noColon) return { kind: "mistyped", mistake: "no-colon", instead: `${noColon[1]}://${noColon[2]}` };
  const [, file, line] = /^([^:#?]*[./][^:#?]*):(\d+)(?::\d+)?$/.exec(target) ?? [];
  if (file === undefined || /^[\d.]+$/.test(file) || hostEndings.test(file.slice(file.lastIndexOf(".") + 1))) return undefined;
  return { kind: "mistyped", mistake: "line-behind-colon", instead: `${file}#L${line}` };
}

function mistakeInFragment(target: string): LinkTarget | undefined {
  if (/#(?:bookmark=|heading=h\.)/.test(target)) return { kind: "mistyped", mistake: "google-docs", instead: undefined };
  const hashes = /^([^#]*)##+(.*)$/s.exec(target);
  return hashes ? { kind: "mistyped", mistake: "two-hashes", instead: `${hashes[1]}#${hashes[2]}` } : undefined;
}

/** Endings of hosts that are no usual ending of a file. */
const hostEndings = /^(?:com|org|net|io|dev|edu|gov|app|ai|co|info|cloud|eu|de|fr|uk|ch|nl|jp|cn)$/i;

/** What was typed wrong in a path that leads nowhere. */
export function mistakeInPath(target: string): { readonly mistake: LinkMistake; readonly instead: string } | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(target)) return { mistake: "no-mailto", instead: `mailto:${target}` };
  const host = /^((?:[\w-]+\.)+([a-z]{2,6}))(?::\d+)?(?:[/?#]|$)/i.exec(target);
  const isHost = host !== null && (hostEndings.test(host[2] ?? "") || /^www\./i.test(target));
  return isHost ? { mistake: "no-scheme", instead: `https://${target}` } : undefined;
}
