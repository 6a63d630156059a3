import { type CodeLine, faultsOf, longestLine, Mentions, Walk } from "./command-rules.ts";
import { type Fault, kept, type Surroundings } from "./subject.ts";

/** A way out of the repository, or to a line that no shell here runs. */
const leaves =
  /\b(?:cd|pushd|popd|git\s+clone)\b|<<|\b(?:ssh|su|chroot|nix-shell)\s|\b(?:docker|podman)(?:[ -]compose)?\s.{0,200}\b(?:exec|run)\b|\b(?:kubectl|oc)\s.{0,200}\b(?:exec|debug|run|attach)\b/;
const goes = /\b(?:cd|pushd|popd|git\s+clone)\b/g;
/** Whoever makes a project with a tool goes on in that one. */
const makesProject =
  /\b(?:npm|pnpm|yarn|bun)\s+(?:create|init)\s|\b(?:npx|bunx|dlx)\s.{0,100}\bcreate-|\bdegit\b|\bcookiecutter\b|\bcopier copy\b/;
/** Lines that are looked at in a document. */
const mostLines = 500;

/** What does not exist wherever the document is read: up to where its commands leave the root of the repository. */
export function surelyUnknownCommands(
  blocks: readonly (readonly CodeLine[])[],
  text: string,
  around: Surroundings,
): readonly Fault[] {
  if (makesProject.test(text)) return kept;
  const whole = new Mentions(text);
  const faults: Fault[] = [];
  let left = mostLines;
  for (const block of blocks) {
    const walk = new Walk(around);
    const end = block.findIndex((line) => leaves.test(line.text.slice(0, longestLine)));
    const [here, there] = end === -1 ? [block, []] : [block.slice(0, end), block.slice(end)];
    const lines = block.some((line) => /<[A-Za-z][^<>]*>|\{\{/.test(line.text)) ? [] : typed(here).slice(0, left);
    faults.push(...lines.flatMap((line) => faultsOf(line, walk, whole, around)));
    left -= block.length;
    if (left <= 0 || !comesBack(there, walk)) break;
  }
  return surely(faults, text, around);
}

/** Whether the next block begins at the root as well: behind the way into a clone of this repository it does. */
function comesBack(lines: readonly CodeLine[], walk: Walk): boolean {
  for (const { text } of lines) for (const command of text.slice(0, longestLine).split(/&&|[;|]/)) walk.follow(command);
  return walk.folder === "" && !lines.some(({ text }) => leaves.test(text.slice(0, longestLine).replace(goes, "")));
}

/** Without what a command prints, where those that are typed have a `$` in front. */
function typed(block: readonly CodeLine[]): readonly CodeLine[] {
  const marked = block.filter(({ text }) => /^\s*\$\s/.test(text));
  return marked.length > 0 ? marked : block;
}

const script = /^(?:(?:sudo|time|exec)\s+)?(?:(?:ba|z|da)?sh\s+)?(?:\.\/)?([\w.-]+)\/\S*\.(?:sh|bash)\b/;

/** Another package, another Makefile or the document itself may have it; other runners run programs as well. */
function surely(faults: readonly Fault[], text: string, { index }: Surroundings): readonly Fault[] {
  if (faults.length === 0) return kept;
  const isOnly = (file: RegExp) => [...index.paths].filter((path) => file.test(path)).length === 1;
  const [isOnlyPackage, isOnlyMakefile] = [isOnly(/(?:^|\/)package\.json$/i), isOnly(/(?:^|\/)(?:gnu)?makefile$/i)];
  const writesScripts = /"scripts"\s*:/.test(text);
  return faults.filter((fault) => {
    if (fault.rule !== "unknown-command") return false;
    const { command, missingIn } = fault;
    if (missingIn === "package.json") return command.startsWith("npm ") && isOnlyPackage && !writesScripts;
    if (missingIn === "the Makefile") return isOnlyMakefile && !text.includes(`${command.slice("make ".length)}:`);
    const folder = missingIn === "the repository" ? script.exec(command)?.[1] : undefined;
    return folder !== undefined && index.hasFolder(folder);
  });
}
