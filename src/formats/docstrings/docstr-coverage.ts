/**
 * What docstr-coverage prints, which it does to standard error (`docstr-coverage src 2> docstr-coverage.txt`):
 * https://github.com/HunterMcGushion/docstr_coverage
 *
 * A file's names stand between its path and its counts. Files that are complete are left out below verbosity 4, and all of
 * them below 2. Of nothing at all it says 100 %.
 */
import { docstringsFormat } from "../format.ts";
import { text } from "../read/byte-fields.ts";
import { DocstringRecorder, documentedOf } from "../read/docstring-recorder.ts";
import { readLines } from "../read/lines.ts";
import type { Source } from "../read/source.ts";

const overall = /^Overall statistics(?: for \d+ files)?(?: \(.{0,200}\))?:$/;
const counts = /^ ?Needed: (\d+)(?:;| {2}-) {1,2}Found: (\d+)(?:;| {2}-) {1,2}Missing: (\d+)(?:;|$)/;

export default docstringsFormat({
  id: "docstr-coverage",
  title: "docstr-coverage",
  spec: "https://github.com/HunterMcGushion/docstr_coverage",
  files: ["**/docstr-coverage*.txt"],
  end: "marked",
  recognises: (probe) => {
    if (probe.type !== "text") return false;
    const lines = probe.head.split(/[\r\n]+/);
    return lines.some(
      (line, i) => overall.test(line) || (/^File: ".*"$/.test(line) && /^ (?:-|Needed:)/.test(lines[i + 1] ?? "")),
    );
  },
  read: async (source) => {
    const reader = new Printed(source);
    const last = await readLines(source, (bytes, start, end, line) => reader.read(text(bytes, start, end), line));
    return reader.finish(last);
  },
});

class Printed {
  readonly #source: Source;
  readonly #recorder: DocstringRecorder;
  #file: string | undefined;
  #isOverall = false;
  #hasEnded = false;

  constructor(source: Source) {
    this.#source = source;
    this.#recorder = new DocstringRecorder(source);
  }

  /** Its bar of progress goes back to the beginning of a line. */
  read(printed: string, number: number): void {
    const line = printed.slice(printed.lastIndexOf("\r") + 1);
    const [, file] = /^File: "(.*)"$/.exec(line) ?? [];
    const [, name] = /^ - No (?:docstring for `(.*)`|module docstring)$/.exec(line) ?? [];
    if (file !== undefined) [this.#file, this.#isOverall] = [file, false];
    else if (overall.test(line)) this.#isOverall = true;
    else if (line.startsWith(" - No ") && this.#file !== undefined)
      this.#recorder.lacking({ name: name ?? "module", path: this.#file, line: undefined });
    else if (this.#isOverall && /^Total coverage: \d+(?:\.\d+)?% {2}- {2}Grade: ./.test(line)) this.#hasEnded = true;
    else this.#counts(counts.exec(line), number);
  }

  #counts(found: RegExpExecArray | null, number: number): void {
    if (found === null) return;
    const [, needed = "", have = "", missing = ""] = found;
    const documented = documentedOf(needed, missing, have);
    if (documented === undefined) throw this.#source.error("its counts of a file do not agree", { line: number });
    if (this.#isOverall) this.#recorder.sum(documented, { line: number });
    else if (this.#file !== undefined) this.#recorder.file(this.#file, documented, { line: number });
  }

  /** It ends its last line. */
  finish(last: "ended" | "open") {
    if (this.#recorder.whole === undefined || !this.#hasEnded || last === "open")
      throw this.#source.error("it stops before its overall statistics do", undefined, "cut-off-report");
    return this.#recorder.finish("complete ones");
  }
}
