/**
 * Go's coverage profiles: a `mode:` line, then one line a block, `file.go:line.column,line.column statements count`:
 * https://github.com/golang/tools/blob/master/cover/profile.go
 */
import type { CoverageReport } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { text } from "../read/byte-fields.ts";
import { caps } from "../read/caps.ts";
import { readLines } from "../read/lines.ts";
import type { Source } from "../read/source.ts";

export default coverageFormat({
  id: "go",
  title: "Go coverage profile",
  spec: "https://github.com/golang/tools/blob/master/cover/profile.go",
  files: ["**/coverage.out", "**/cover.out", "**/*.coverprofile"],
  end: "none",
  recognises: (probe) => probe.type === "text" && probe.head.trimStart().startsWith("mode: "),
  read: async (source) => {
    const profile = new Profile(source);
    await readLines(source, (bytes, start, end, number) => profile.line(text(bytes, start, end), number));
    return profile.finish();
  },
});

interface Block {
  readonly first: number;
  readonly last: number;
  readonly statements: number;
  readonly covered: boolean;
}

/** Path, position, its four numbers, statements, count. Anchored at the end, since a path may hold colons and blanks. */
const row = /^(.+):((\d+)\.\d+,(\d+)\.(\d+)) (\d+) (\d+)$/;
const mode = /^mode: (?:set|count|atomic)$/;

class Profile {
  readonly #source: Source;
  readonly #files = new Map<string, Map<string, Block>>();

  constructor(source: Source) {
    this.#source = source;
  }

  line(line: string, number: number): void {
    const columns = row.exec(line);
    if (columns) this.#row(columns, number);
    // Concatenated profiles repeat the mode.
    else if (line.trim() !== "" && !mode.test(line)) {
      throw this.#source.error(`${JSON.stringify(line.slice(0, 80))} is no row of a Go coverage profile`, { line: number });
    }
  }

  finish(): CoverageReport {
    const report = new CoverageRecorder();
    let lines = 0;
    const ranges = [...this.#files.values()].reduce((sum, blocks) => sum + blocks.size, 0);
    for (const [path, blocks] of this.#files) {
      const measured = merged([...blocks.values()].filter((block) => block.statements > 0));
      for (const span of measured) lines += span.last - span.first + 1;
      this.#limitLines(lines, ranges);
      report.add(recordedFile(path, blocks, measured));
    }
    return report.finish();
  }

  #limitLines(lines: number, ranges: number): void {
    const most = Math.min(caps.lines, Math.max(caps.rangeLines, ranges * caps.linesPerRange));
    if (lines <= most) return;
    const message = `${ranges} blocks name ${lines} source lines, above the ${most} that are read of so many`;
    throw this.#source.error(message, undefined, "too-large");
  }

  /** `-coverpkg` and concatenation list a block once for each test binary: it is one block, covered when any of them ran it. */
  #row([, path = "", position = "", first, end, endColumn, statements, count = ""]: readonly string[], number: number): void {
    const blocks = this.#blocksOf(path, number);
    const known = blocks.get(position);
    const covered = /[1-9]/.test(count) || known?.covered === true;
    const block = {
      first: Number(first),
      last: lastLine(Number(first), Number(end), Number(endColumn)),
      statements: Math.max(Number(statements), known?.statements ?? 0),
      covered,
    };
    if (block.first < 1 || block.last < block.first || block.last > caps.lines || block.statements > caps.lines) {
      throw this.#source.error(`${position} with ${statements} statements is no block of a source file`, { line: number });
    }
    blocks.set(position, block);
  }

  #blocksOf(path: string, number: number): Map<string, Block> {
    const known = this.#files.get(path);
    if (known) return known;
    if (this.#files.size >= caps.files) {
      throw this.#source.error(`more than ${caps.files} source files`, { line: number }, "too-large");
    }
    const blocks = new Map<string, Block>();
    this.#files.set(path, blocks);
    return blocks;
  }
}

/**
 * A block that ends in column 1 or 2 ends behind nothing but a brace at the margin, which is no code. Codecov leaves that
 * line out as well (codecov/umbrella:apps/worker/services/report/languages/go.py).
 */
function lastLine(first: number, end: number, endColumn: number): number {
  return end > first && endColumn <= 2 ? end - 1 : end;
}

function recordedFile(path: string, blocks: ReadonlyMap<string, Block>, measured: readonly Span[]): FileRecorder {
  const file = new FileRecorder(path);
  file.measures("lines");
  file.measuresUnits("statements", "block");
  for (const [position, block] of blocks) file.unit("statements", "block", position, block.covered, block.statements);
  const hit = merged([...blocks.values()].filter((block) => block.statements > 0 && block.covered));
  let at = 0;
  for (const { first, last } of measured) {
    for (let line = first; line <= last; line++) {
      while (at < hit.length && (hit[at]?.last ?? 0) < line) at++;
      file.line(line, (hit[at]?.first ?? Number.POSITIVE_INFINITY) <= line);
    }
  }
  return file;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The lines that any of the spans has, as spans that do not overlap, ascending. */
function merged(spans: readonly Span[]): Span[] {
  const result: { first: number; last: number }[] = [];
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    const before = result.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else result.push({ first, last });
  }
  return result;
}
