/** Which environment variables sources ask for: code of several languages, files of Docker Compose, scripts of a shell. */
import type { EnvUse, EnvUses } from "../../model/env-names.ts";
import { isDependencyPath } from "../../model/repo-path.ts";
import { caps } from "../read/caps.ts";
import { aliasPattern } from "./env-uses/aliases.ts";
import { composeUses, isCompose } from "./env-uses/compose.ts";
import { destructuredNames } from "./env-uses/destructured.ts";
import { type EnvLanguage, languages } from "./env-uses/languages.ts";
import { matchesOf } from "./env-uses/matches.ts";
import { pydanticNames } from "./env-uses/pydantic.ts";
import { isShell, readShell } from "./env-uses/shell.ts";

/** Files that may speak of a name without asking for it: manifests, images, settings. */
const others =
  /\.(?:ya?ml|toml|json|ini|cfg|conf|properties|tf|hcl|tpl|sh|bash|zsh|ksh|bats|xml|prisma)$|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Procfile|Jenkinsfile|justfile|bin\/[^/.]+|scripts\/[^/.]+)[^/]*$/i;
/** What is made from other files, or is somebody else's, or is not what runs. */
const leftOut =
  /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|coverage|\.next|\.git|tests?|__tests__|specs?|e2e|fixtures|testdata|examples?|samples)\/|[._-](?:test|spec)\.[^/]+$|(?:^|\/)(?:test_[^/]+|conftest)\.py$|\.min\.[cm]?js$|(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$|\.(?:snap|map)$/i;

/** Whether a file is looked at for names of environment variables. */
export function mayHoldEnv(path: string): boolean {
  if (leftOut.test(path) || isDependencyPath(path)) return false;
  return others.test(path) || languages.some(({ files }) => files.test(path));
}

/** Reads sources one after the other, each once. `listed` are the names of the examples. */
export class EnvUseReader {
  readonly #uses: EnvUse[] = [];
  readonly #assigned = new Set<string>();
  readonly #mentioned = new Set<string>();
  readonly #sought: Set<string>;
  #mention: RegExp | undefined;

  constructor(listed: Iterable<string>) {
    this.#sought = new Set(listed);
    this.#mention = mentionOf(this.#sought);
  }

  /** What is longer than a source is a file of data or is made from others. */
  read(path: string, text: string): void {
    if (text.length > caps.envSourceLength || this.#uses.length > caps.envUses) return;
    if (isCompose(path)) this.#add(path, "compose", composeUses(text));
    else if (isShell(path, text)) this.#readShell(path, text);
    else this.#readLanguage(path, text);
    this.#lookFor(text);
  }

  get result(): EnvUses {
    return { uses: this.#uses, assigned: this.#assigned, mentioned: this.#mentioned };
  }

  #readShell(path: string, text: string): void {
    const { uses, assigned } = readShell(text);
    this.#add(path, "shell", uses);
    for (const name of assigned) this.#assigned.add(name);
  }

  #readLanguage(path: string, text: string): void {
    const language = languages.find(({ files }) => files.test(path));
    if (language === undefined) return;
    const isPython = /\.pyw?$/i.test(path);
    this.#readCode(path, isPython ? withoutDocstrings(text) : text, language);
    if (isPython && text.includes("BaseSettings")) this.#add(path, "code", pydanticNames(withoutDocstrings(text)));
  }

  #readCode(path: string, text: string, { word, patterns, comment, aliases: aliasesIn }: EnvLanguage): void {
    if (!word.test(text)) return;
    const aliases = aliasesIn?.(text) ?? [];
    for (const pattern of aliases.length === 0 ? patterns : [...patterns, aliasPattern(aliases)]) {
      // Giving it a value asks for nothing.
      for (const { name, line, end } of matchesOf(text, pattern, comment))
        if (!/^\s{0,50}=(?![=>~])/.test(text.slice(end, end + 60))) this.#use({ name, path, line, from: "code" });
    }
    if (aliases.length > 0 || /process\.env|import\.meta\.env/.test(text)) this.#readDestructured(path, text, comment, aliases);
  }

  #readDestructured(path: string, text: string, comment: RegExp, aliases: readonly string[]): void {
    let [line, start, next] = [1, 0, text.indexOf("\n")];
    for (const { name, at } of destructuredNames(text, aliases)) {
      for (; next !== -1 && next < at; next = text.indexOf("\n", next + 1)) [line, start] = [line + 1, next + 1];
      if (!comment.test(text.slice(start, start + 500))) this.#use({ name, path, line, from: "code" });
    }
  }

  #add(path: string, from: EnvUse["from"], found: Iterable<{ readonly name: string; readonly line: number }>): void {
    for (const { name, line } of found) this.#use({ name, path, line, from });
  }

  #use(use: EnvUse): void {
    this.#uses.push(use);
  }

  /** Names that nothing asks for may be those of a settings class, in lower case, or of a schema. */
  #lookFor(text: string): void {
    if (this.#mention === undefined) return;
    const before = this.#mentioned.size;
    for (const [found] of text.matchAll(this.#mention)) {
      const name = found.toUpperCase();
      for (const known of [found, name]) if (this.#sought.has(known)) this.#mentioned.add(known);
    }
    if (this.#mentioned.size === before) return;
    this.#mention = mentionOf([...this.#sought].filter((name) => !this.#mentioned.has(name)));
  }
}

/** What Python's docstrings speak of is not asked for there. Lines keep their numbers. */
function withoutDocstrings(text: string): string {
  return text.replace(/^([ \t]*[rRuU]{0,2})("""|''')[\s\S]*?\2/gm, (found) => found.replace(/[^\n]/g, " "));
}

/** One search for all names: a source is gone through once. */
function mentionOf(names: Iterable<string>): RegExp | undefined {
  const words = [...new Set(names)].filter((name) => /^\w+$/.test(name)).slice(0, 5000);
  if (words.length === 0) return undefined;
  return new RegExp(`(?<!\\w)(?:${words.flatMap((word) => [word, word.toLowerCase()]).join("|")})(?!\\w)`, "g");
}
