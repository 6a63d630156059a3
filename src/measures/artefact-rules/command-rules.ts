import { resolvedPath } from "../tracked-tree.ts";
import { type Fault, kept, type Surroundings } from "./subject.ts";

export interface CodeLine {
  readonly text: string;
  readonly line: number;
}

/** Longer lines are data. */
const longestLine = 1000;

/** What commands of a document name that does not exist. Each block begins at the root of the repository. */
export function unknownCommands(blocks: readonly (readonly CodeLine[])[], text: string, around: Surroundings): readonly Fault[] {
  return blocks.flatMap((block) => {
    const walk = new Walk(around);
    return block.flatMap((line) => faultsOf(line, walk, text, around));
  });
}

/** A way out of the repository, or to a line that no shell here runs. */
const leaves =
  /\b(?:cd|pushd|popd|git\s+clone)\b|<<|\b(?:ssh|su|chroot|nix-shell)\s|\b(?:docker|podman)(?:[ -]compose)?\s.*\b(?:exec|run)\b|\b(?:kubectl|oc)\s.*\b(?:exec|debug|run|attach)\b/;
const goes = /\b(?:cd|pushd|popd|git\s+clone)\b/g;
/** Whoever makes a project with a tool goes on in that one. */
const makesProject =
  /\b(?:npm|pnpm|yarn|bun)\s+(?:create|init)\s|\b(?:npx|bunx|dlx)\s.{0,100}\bcreate-|\bdegit\b|\bcookiecutter\b|\bcopier copy\b/;

/** What does not exist wherever the document is read: up to where its commands leave the root of the repository. */
export function surelyUnknownCommands(
  blocks: readonly (readonly CodeLine[])[],
  text: string,
  around: Surroundings,
): readonly Fault[] {
  if (makesProject.test(text)) return kept;
  const faults: Fault[] = [];
  for (const block of blocks) {
    const walk = new Walk(around);
    const end = block.findIndex((line) => leaves.test(line.text.slice(0, longestLine)));
    const [here, there] = end === -1 ? [block, []] : [block.slice(0, end), block.slice(end)];
    if (!block.some((line) => /<[A-Za-z][^<>]*>|\{\{/.test(line.text)))
      faults.push(
        ...typed(here)
          .flatMap((line) => faultsOf(line, walk, text, around))
          .filter((one) => isSure(one, text, around)),
      );
    for (const line of there) if (line.text.length <= longestLine) for (const one of line.text.split(/&&|[;|]/)) walk.follow(one);
    if (walk.folder !== "" || there.some((line) => leaves.test(line.text.replace(goes, "")))) break;
  }
  return faults;
}

/** Without what a command prints, where those that are typed have a `$` in front. */
function typed(block: readonly CodeLine[]): readonly CodeLine[] {
  const marked = block.filter(({ text }) => /^\s*\$\s/.test(text));
  return marked.length > 0 ? marked : block;
}

/** Another package, another Makefile or the document itself may have it; other runners run programs as well. */
function isSure(fault: Fault, text: string, { index }: Surroundings): boolean {
  if (fault.rule !== "unknown-command") return false;
  const name = fault.command.split(" ").at(-1) ?? "";
  const isOnly = (file: RegExp) => [...index.paths].filter((path) => file.test(path)).length === 1;
  switch (fault.missingIn) {
    case "package.json":
      return fault.command.startsWith("npm ") && isOnly(/(?:^|\/)package\.json$/i) && !/"scripts"\s*:/.test(text);
    case "the Makefile":
      return isOnly(/(?:^|\/)(?:gnu)?makefile$/i) && !text.includes(`${name}:`);
    case "the repository": {
      const folder = /^(?:(?:sudo|time|exec)\s+)?(?:(?:ba|z|da)?sh\s+)?(?:\.\/)?([\w.-]+)\/\S*\.(?:sh|bash)\b/.exec(
        fault.command,
      )?.[1];
      return folder !== undefined && index.hasFolder(folder);
    }
    case "no package.json":
      return false;
  }
}

function faultsOf({ text, line }: CodeLine, walk: Walk, whole: string, around: Surroundings): readonly Fault[] {
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

/** Where a shell is: seen from the root, and undefined where nobody knows. */
class Walk {
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

function namesOf(command: string, walk: Walk, whole: string, around: Surroundings): readonly Omit<Named, "line">[] {
  const { folder } = walk;
  if (folder === undefined || /\s(?:-C|-f|--prefix|--cwd|--dir|-w|--workspaces?|--filter)\b/.test(command)) return [];
  const atRoot = folder === "" ? [...scriptsOf(command, around), ...targetsOf(command, around)] : [];
  return [...atRoot, ...filesOf(command, folder, whole, around)];
}

const npmRun = /(?:^|\s)((?:npm|pnpm|yarn|bun) run ([A-Za-z][\w:.-]*))(?=$|\s)/g;
const make = /^\s*\$?\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:sudo\s+)?make\s+(?!sure\b)(.*)$/;

function scriptsOf(command: string, { scripts, index }: Surroundings): readonly Omit<Named, "line">[] {
  if (scripts !== undefined) return unknownIn(command, npmRun, scripts, "package.json");
  const hasPackage = [...index.paths].some((path) => /(?:^|\/)package\.json$/i.test(path));
  return hasPackage ? [] : unknownIn(command, npmRun, new Set(), "no package.json");
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
function filesOf(command: string, folder: string, whole: string, { index }: Surroundings): readonly Omit<Named, "line">[] {
  const file = runFile.exec(command)?.[1];
  if (file === undefined) return [];
  const path = resolvedPath(folder, file.replace(/^\.\//, ""));
  if (path === undefined || index.paths.has(path) || madeByTools.test(path)) return [];
  const name = path.slice(path.lastIndexOf("/") + 1);
  return whole.split(name).length > 2
    ? []
    : [{ rule: "unknown-command", command: command.trim().replace(/^\$\s*/, ""), missingIn: "the repository" }];
}
