import { matchesOf, type NameMatch } from "./matches.ts";

const comment = /^\s{0,400}#/;
/** `$$` is a dollar sign. */
const use = /\$\$|\$\{?([A-Za-z_]\w{0,200})/g;

/** Whether a file is one of Docker Compose, by its name. https://docs.docker.com/reference/compose-file/interpolation/ */
export function isCompose(path: string): boolean {
  return /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]{1,100})?\.ya?ml$/i.test(path);
}

export function* composeUses(text: string): Generator<NameMatch> {
  yield* matchesOf(text, use, comment);
  yield* passedOn(text);
}

/** `environment:` with names that have no value hands them on from outside. */
function* passedOn(text: string): Generator<NameMatch> {
  let block: number | undefined;
  for (const [i, line] of text.split("\n").entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (/^ *environment:\s*$/.test(line)) {
      block = indent;
      continue;
    }
    const name = /^ *(?:- +["']?([A-Za-z_]\w{0,200})["']?|([A-Za-z_]\w{0,200}):)\s*(?:#.*)?$/.exec(line);
    // Items of a list may stand as far left as the name of the list.
    if (block !== undefined && (indent < block || (indent === block && !/^ *-/.test(line)))) block = undefined;
    const found = name?.[1] ?? name?.[2];
    if (block !== undefined && found !== undefined) yield { name: found, line: i + 1, end: 0 };
  }
}
