/** Choices of one pattern above which further braces are ordinary characters: `{a,b}` thirty times would be a billion. */
const mostChoices = 1000;
/** Stands for `?` in a piece of a pattern; no path holds it. */
const anyCharacter = "\0";

type Test = (text: string) => boolean;

/**
 * A test for paths of the repository. `*` stays within a segment, `**` crosses them, `?` is one character, `{a,b}` is a
 * choice; `[` is an ordinary character, because routes are files named `[id].ts`. Hidden files are files like others.
 * Not by a regular expression: those that a glob library makes of two `**` take minutes for a path that somebody made up.
 */
export function pathMatcher(pattern: string): Test {
  const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "/**");
  const [only, ...more] = choices(clean).map(segmentsTest);
  if (only !== undefined && more.length === 0) return (path) => only(path.split("/"));
  return (path) => {
    const segments = path.split("/");
    return [only, ...more].some((matches) => matches?.(segments));
  };
}

/** A test for names that are no paths (endpoints, suites, legs): only `*` is special, and it crosses `/`. */
export function nameMatcher(pattern: string): Test {
  return piecesTest(pattern.split("*"));
}

/** Whether a pattern only ever fits itself and what is below it. */
export function isPlain(pattern: string): boolean {
  return !/[*?{\\]/.test(pattern);
}

/** In how many patterns without braces a pattern ends, counted up to one above the most that are told apart. */
export function countChoices(pattern: string): number {
  return choices(pattern, mostChoices + 1).length;
}

/** The pattern with each `{a,b}` replaced by one of its choices, in all ways. Braces without a comma are ordinary. */
function choices(pattern: string, most: number = mostChoices): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = done.length + open.length < most ? firstBraces(next) : undefined;
    if (braces) open.push(...braces);
    else done.push(next);
  }
  return done;
}

function firstBraces(pattern: string): readonly string[] | undefined {
  const [start, ...ends] = firstChoice(pattern);
  if (start === undefined) return undefined;
  const [before, after] = [pattern.slice(0, start), pattern.slice((ends.at(-1) ?? 0) + 1)];
  return ends.map((end, i) => before + pattern.slice((ends[i - 1] ?? start) + 1, end) + after);
}

/** Where the first braces with a comma open, part and close; in one pass, however many never close. */
function firstChoice(pattern: string): readonly number[] {
  const open: number[][] = [];
  let first: readonly number[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === "\\") i++;
    else if (c === "{") open.push([i]);
    else if (c === ",") open.at(-1)?.push(i);
    else if (c === "}") {
      const closed = open.pop() ?? [];
      if (closed.length > 1 && (closed[0] ?? 0) < (first[0] ?? pattern.length)) first = [...closed, i];
    }
  }
  return first;
}

type Segment = Test | "any number";

function segmentsTest(pattern: string): (path: readonly string[]) => boolean {
  const written = pattern.split("/");
  const segments = written.map((text): Segment => (text === "**" ? "any number" : segmentTest(text)));
  // What stands below a folder is at least one segment more.
  if (written.at(-1) === "**") segments.push(() => true);
  return (path) => segmentsFit(segments, path);
}

/** Whether the segments fit, in steps that are at most their number times that of the path's: only the last `**` is taken back. */
function segmentsFit(pattern: readonly Segment[], path: readonly string[]): boolean {
  let [at, next] = [0, 0];
  let behindStars = -1;
  let taken = 0;
  while (at < path.length) {
    const segment = pattern[next];
    if (segment === "any number") {
      behindStars = ++next;
      taken = at;
    } else if (segment?.(path[at] ?? "")) {
      at++;
      next++;
    } else if (behindStars === -1) return false;
    else {
      next = behindStars;
      at = ++taken;
    }
  }
  return next === pattern.length;
}

function segmentTest(text: string): Test {
  const pieces = [""];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    if (c === "*") pieces.push("");
    else pieces[pieces.length - 1] += c === "?" ? anyCharacter : c === "\\" ? (text[++i] ?? c) : c;
  }
  const test = piecesTest(pieces);
  return /^\*+$/.test(text) ? (segment) => segment !== "" && test(segment) : test;
}

/** A test for texts that hold the pieces in their order, the first at the start and the last at the end. */
function piecesTest(pieces: readonly string[]): Test {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return (text) => text.length === first.length && liesAt(text, first, 0);
  return (text) => {
    const end = text.length - last.length;
    if (end < first.length || !liesAt(text, first, 0) || !liesAt(text, last, end)) return false;
    let at = first.length;
    for (const piece of others) {
      at = find(text, piece, at, end) + piece.length;
      if (at < piece.length) return false;
    }
    return true;
  };
}

/** The first place of a piece between two others, or -1. */
function find(text: string, piece: string, from: number, end: number): number {
  for (let at = from; at + piece.length <= end; at++) if (liesAt(text, piece, at)) return at;
  return -1;
}

function liesAt(text: string, piece: string, at: number): boolean {
  if (!piece.includes(anyCharacter)) return text.startsWith(piece, at);
  for (let i = 0; i < piece.length; i++) if (piece[i] !== anyCharacter && piece[i] !== text[at + i]) return false;
  return true;
}
