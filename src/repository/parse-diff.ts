import type { ChangedFile, ChangeState, LineSpan } from "../model/changed-lines.ts";

/** What `git diff --raw -z` says of one file. */
interface RawEntry {
  readonly status: string;
  readonly path: string;
  readonly before: string | undefined;
  readonly mode: string;
  readonly blob: string | undefined;
}

/** What git said cannot be followed: nobody may take it for "nothing changed". */
export class DiffSyntaxError extends Error {}

/**
 * Reads what `git diff --raw -z -U0 -p` prints: first the names, each ended by NUL, then a section with the hunks of each
 * file in the same order. Names are taken from the first part alone, and the lines of a hunk are counted, so that neither
 * a name nor a line that looks like a header is taken for one (https://git-scm.com/docs/git-diff#_raw_output_format).
 */
export function parseDiff(text: string): ChangedFile[] {
  const { entries, rest } = parseRaw(text);
  const reader = new PatchReader(rest);
  const files = entries.map((entry) => fileOf(entry, reader));
  reader.expectEnd();
  return files;
}

/** Reads the hunks of one file, with or without lines of context around them. */
export function parseHunks(patch: string): Pick<ChangedFile, "spans" | "blanks"> {
  return new PatchReader(patch).hunks();
}

function fileOf(entry: RawEntry, reader: PatchReader): ChangedFile {
  const { path, before, status, mode, blob } = entry;
  if (status === "U") throw new DiffSyntaxError(`${path} is in the middle of a merge`);
  // A file that became a link, or the other way round, is shown as one that goes and one that comes.
  if (status === "T") reader.section();
  const section = reader.section();
  const state = stateOf(status, mode);
  const isText = state !== "deleted" && state !== "link" && state !== "submodule";
  const lines = isText ? section : nothing;
  return {
    path,
    ...(before !== undefined && { before }),
    state,
    spans: lines.spans,
    blanks: lines.blanks,
    ...(blob !== undefined && { blob }),
    ...(lines.hidden && { hidden: true as const }),
  };
}

function stateOf(status: string, mode: string): ChangeState {
  if (status === "D") return "deleted";
  if (mode === "160000") return "submodule";
  if (mode === "120000") return "link";
  if (status === "A") return "added";
  if (status === "R") return "renamed";
  return status === "C" ? "copied" : "modified";
}

const rawEntry = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;

function parseRaw(text: string): { entries: RawEntry[]; rest: string } {
  const entries: RawEntry[] = [];
  let at = 0;
  const next = () => {
    const end = text.indexOf("\0", at);
    if (end === -1) throw new DiffSyntaxError("git's list of changed files has no end");
    const field = text.slice(at, end);
    at = end + 1;
    return field;
  };
  while (text[at] === ":") {
    const [, mode = "", blob = "", status = ""] = rawEntry.exec(next()) ?? [];
    if (status === "") throw new DiffSyntaxError("git's list of changed files cannot be read");
    const first = next();
    const isPair = status === "R" || status === "C";
    const path = isPair ? next() : first;
    entries.push({ status, path, before: isPair ? first : undefined, mode, blob: /^0+$/.test(blob) ? undefined : blob });
  }
  if (text[at] === "\0") at++;
  return { entries, rest: text.slice(at) };
}

interface Section {
  readonly spans: LineSpan[];
  readonly blanks: LineSpan[];
  readonly hidden: boolean;
}

const nothing: Section = { spans: [], blanks: [], hidden: false };

function append(spans: LineSpan[], line: number): void {
  const last = spans.at(-1);
  if (last && last.to + 1 === line) spans[spans.length - 1] = { from: last.from, to: line };
  else spans.push({ from: line, to: line });
}

/** The sections of a patch, one after the other. */
class PatchReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  section(): Section {
    if (!this.#startsWith("diff --git ")) throw new DiffSyntaxError("git's hunks do not follow its list of changed files");
    this.#skipLine();
    const section = { spans: [] as LineSpan[], blanks: [] as LineSpan[], hidden: false };
    while (this.#at < this.#text.length && !this.#startsWith("diff --git ")) {
      if (this.#startsWith("@@ ")) this.#hunk(section);
      else {
        section.hidden ||= this.#startsWith("Binary files ");
        this.#skipLine();
      }
    }
    return section;
  }

  /** Hunks without the header of a file, to the end. */
  hunks(): Section {
    const section = { spans: [] as LineSpan[], blanks: [] as LineSpan[], hidden: false };
    while (this.#at < this.#text.length) this.#hunk(section);
    return section;
  }

  expectEnd(): void {
    if (this.#at < this.#text.length) throw new DiffSyntaxError("git's hunks go on after the last changed file");
  }

  #hunk(section: Section): void {
    const header = this.#skipLine();
    const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
    if (!found) throw new DiffSyntaxError("a hunk of a diff has no position");
    const left = { "-": Number(found[1] ?? 1), "+": Number(found[3] ?? 1) };
    let line = Number(found[2]);
    while (left["-"] > 0 || left["+"] > 0) {
      const mark = this.#text[this.#at];
      // Behind a last line without an end.
      if (mark === "\\") this.#toNextLine();
      else if (mark === "-") left["-"]--;
      else if (mark === "+") {
        left["+"]--;
        this.#addLine(section, line++);
      } else if (mark === " ") {
        left["-"]--;
        left["+"]--;
        line++;
      } else throw new DiffSyntaxError("a hunk of a diff is shorter than it says");
      if (mark !== "\\") this.#toNextLine();
    }
    if (this.#text[this.#at] === "\\") this.#toNextLine();
  }

  #addLine({ spans, blanks }: Section, line: number): void {
    if (this.#isBlank()) append(blanks, line);
    append(spans, line);
  }

  #isBlank(): boolean {
    for (let at = this.#at + 1; at < this.#text.length; at++) {
      const unit = this.#text.charCodeAt(at);
      if (unit === 10) return true;
      if (unit > 32) return false;
    }
    return true;
  }

  #startsWith(start: string): boolean {
    return this.#text.startsWith(start, this.#at);
  }

  #skipLine(): string {
    const from = this.#at;
    this.#toNextLine();
    return this.#text.slice(from, this.#at);
  }

  #toNextLine(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = end === -1 ? this.#text.length : end + 1;
  }
}
