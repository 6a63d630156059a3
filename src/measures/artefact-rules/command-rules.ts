import { resolvedPath } from "../../model/path-parts.ts";
import type { PathIndex } from "../path-index.ts";
import { type Fault, kept, type Surroundings } from "./subject.ts";

export interface CodeLine {
  readonly text: string;
  readonly line: number;
}

/** Longer lines are data. */
export const longestLine = 1000;

/** What commands of a document name that does not exist. Each block begins at the root of the repository. */
export function unknownCommands(blocks: readonly (readonly CodeLine[])[], text: string, around: Surroundings): readonly Fault[] {
  const whole = new Mentions(text);
  return blocks.flatMap((block) => {
    const walk = new Walk(around);
    return block.flatMap((line) => faultsOf(line, walk, whole, around));
  });
}

/** What one line names that does not exist, where the walk has come to. */
export function faultsOf({ text, line }: CodeLine, walk: Walk, whole: Mentions, around: Surroundings): readonly Fault[] {
  if (text.length > longestLine || /^\s*#/.test(text)) return kept;
  // What runs in a shell of its own leaves the others where they are.
  if (/[()`]/.test(text))
    return /\bcd\s/.test(text) ? kept : namesOf(text, walk, whole, around).map((fault) => ({ ...fault, line }));
  return text.split(/&&|\|\||[;|]/).flatMap((command) => {
    const faults = namesOf(command, walk, whole, around);
    walk.follow(command);
    return faults.map((fault) => ({ ...fault, line }));
  });
}

/** How often a document names each file: to look through all of it for each command would take the square of its length. */
export class Mentions {
  readonly #text: string;
  #counts: Map<string, number> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  isTwice(name: string): boolean {
    this.#counts ??= countsOf(this.#text);
    return (this.#counts.get(name) ?? 0) > 1;
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\w-]+(?:\.[\w-]+)*/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Where a shell is: seen from the root, and undefined where nobody knows. */
export class Walk {
  readonly #around: Surroundings;
  #cloned: string | undefined;
  folder: string | undefined = "";

  constructor(around: Surroundings) {
    this.#around = around;
  }

  follow(command: string): void {
    const [, url, into] = /^\s*\$?\s*git\s+clone\s+(?:-\S+\s+)*(\S+)(?:\s+(\S+))?\s*$/.exec(command) ?? [];
    if (url !== undefined) {
      const name = url.replace(/\/+$|\.git$/g, "").replace(/^.*[/:]/, "");
      const { repository } = this.#around;
      if (repository === undefined || name.toLowerCase() === repository.toLowerCase()) this.#cloned = into ?? name;
    }
    const [, step] = /^\s*\$?\s*(?:cd|pushd)\s+(\S+)\s*$/.exec(command) ?? [];
    if (step !== undefined) this.folder = this.#step(step.replace(/^["']|["']$/g, ""));
    else if (/\b(?:cd|pushd|popd)\b/.test(command)) this.folder = undefined;
  }

  #step(step: string): string | undefined {
    if (this.#cloned !== undefined && step.replace(/\/$/, "") === this.#cloned) return "";
    if (this.folder === undefined || /^[/~$-]/.test(step)) return undefined;
    const path = resolvedPath(this.folder, step);
    return path !== undefined && (path === "" || this.#around.index.hasFolder(path)) ? path : undefined;
  }
}

type Named = Extract<Fault, { rule: "unknown-command" }>;

function namesOf(command: string, walk: Walk, whole: Mentions, around: Surroundings): readonly Omit<Named, "line">[] {
  const { folder } = walk;
  if (folder === undefined || /\s(?:-C|-f|--prefix|--cwd|--dir|-w|--workspaces?|--filter)\b/.test(command)) return [];
  const atRoot = folder === "" ? [...scriptsOf(command, around), ...targetsOf(command, around)] : [];
  return [...atRoot, ...filesOf(command, folder, whole, around)];
}

const npmRun = /(?:^|\s)((?:npm|pnpm|yarn|bun) run ([A-Za-z][\w:.-]*))(?=$|\s)/g;
const make = /^\s*\$?\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:sudo\s+)?make\s+(?!sure\b)(.*)$/;

const withPackage = new WeakMap<PathIndex, boolean>();

function hasPackage(index: PathIndex): boolean {
  const known = withPackage.get(index) ?? !index.namedBelow("", (name) => name === "package.json").next().done;
  withPackage.set(index, known);
  return known;
}

function scriptsOf(command: string, { scripts, index }: Surroundings): readonly Omit<Named, "line">[] {
  if (scripts !== undefined) return unknownIn(command, npmRun, scripts, "package.json");
  return hasPackage(index) ? [] : unknownIn(command, npmRun, new Set(), "no package.json");
}

function targetsOf(command: string, { targets }: Surroundings): readonly Omit<Named, "line">[] {
  const names = targets === undefined ? [] : namesFor(make.exec(command)?.[1] ?? "");
  return names
    .filter((name) => targets?.has(name) === false)
    .map((name) => ({ rule: "unknown-command" as const, command: `make ${name}`, missingIn: "the Makefile" }));
}

/** The targets of `-j4 MODE=x build test`, up to what is none. */
function namesFor(given: string): readonly string[] {
  const words = given
    .trim()
    .split(/\s+/)
    .filter((word) => !/^-[a-z]\d*$|^--[a-z-]+$|^\d+$|^\w+=\S*$/.test(word));
  const end = words.findIndex((word) => !/^[A-Za-z][\w.-]*$/.test(word));
  return end === -1 ? words : words.slice(0, end);
}

function unknownIn(
  command: string,
  pattern: RegExp,
  known: ReadonlySet<string>,
  missingIn: Named["missingIn"],
): readonly Omit<Named, "line">[] {
  return [...command.matchAll(pattern)].flatMap(([, text = "", name = ""]) =>
    known.has(name) ? [] : [{ rule: "unknown-command" as const, command: text, missingIn }],
  );
}

const runFile =
  /^\s*\$?\s*(?:(?:sudo|time|exec)\s+)?(?:(?:(?:ba|z|da)?sh|source|\.|python3?|node|ruby|perl|php|tsx|ts-node|pwsh)\s+(?:-[A-Za-z]+\s+)*|(?=\.\/))((?:\.\/)?[\w.-]+(?:\/[\w.-]+){0,20}\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl|php|ps1))(?=$|\s)/;
const madeByTools = /(?:^|\/)(?:build|dist|target|out|output|node_modules|\.?venv|env|vendor|tmp|bin|obj|generated|coverage)\//;

/** A script by its path. What the document speaks of in another place may be written or fetched there. */
function filesOf(command: string, folder: string, whole: Mentions, { index }: Surroundings): readonly Omit<Named, "line">[] {
  const file = runFile.exec(command)?.[1];
  if (file === undefined) return [];
  const path = resolvedPath(folder, file.replace(/^\.\//, ""));
  if (path === undefined || index.paths.has(path) || madeByTools.test(path)) return [];
  const name = path.slice(path.lastIndexOf("/") + 1);
  return whole.isTwice(name)
    ? []
    : [{ rule: "unknown-command", command: command.trim().replace(/^\$\s*/, ""), missingIn: "the repository" }];
}
