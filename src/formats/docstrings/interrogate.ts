/**
 * The table of interrogate (`interrogate -v` or `-vv`, best with `-o FILE`): https://interrogate.readthedocs.io/
 *
 * Names of files are relative to the folder that its first line names. With `-vv` a table of all names stands in front, with
 * `--omit-covered-files` files that are complete are left out. Without `-v` it prints a percentage alone, as on its badge.
 */
import { docstringsFormat } from "../format.ts";
import { withoutColours } from "../read/ansi.ts";
import { text } from "../read/byte-fields.ts";
import { DocstringRecorder, documentedOf } from "../read/docstring-recorder.ts";
import { readLines } from "../read/lines.ts";
import type { Source } from "../read/source.ts";

export default docstringsFormat({
  id: "interrogate",
  title: "interrogate's table",
  spec: "https://interrogate.readthedocs.io/",
  files: ["**/interrogate*.txt"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "text" && probe.head.split("\n", 5).some((line) => folderIn(withoutColours(line)) !== undefined),
  read: async (source) => {
    const table = new Table(source);
    const end = await readLines(source, (bytes, start, end, line) => table.read(withoutColours(text(bytes, start, end)), line));
    return table.finish(end);
  },
});

/** `===== Coverage for /work/src/ =====` */
function folderIn(line: string): string | undefined {
  const marks = line.startsWith("=") ? line.replace(/^=+ /, "") : "";
  if (!marks.startsWith("Coverage for ")) return undefined;
  return marks.slice("Coverage for ".length).trimEnd().replace(/ ?=*$/, "");
}

class Table {
  readonly #source: Source;
  readonly #recorder: DocstringRecorder;
  #folder = "";
  #file: string | undefined;
  #left: "nothing" | "complete ones" = "nothing";
  #hasEnded = false;

  constructor(source: Source) {
    this.#source = source;
    this.#recorder = new DocstringRecorder(source);
  }

  read(line: string, number: number): void {
    const folder = folderIn(line);
    if (folder !== undefined) this.#folder = folder.replace(/\/?$/, "/");
    else if (/^-+ RESULT: (?:PASSED|FAILED) \(minimum: [\d.]+%, actual: [\d.]+%\) -+$/.test(line)) this.#hasEnded = true;
    else if (line.startsWith("|"))
      this.#row(
        line
          .slice(1)
          .replace(/\|\s*$/, "")
          .split("|"),
        number,
      );
  }

  #row(cells: readonly string[], number: number): void {
    const trimmed = cells.map((cell) => cell.trim());
    if (/^\(\d+ of \d+ files omitted due to complete coverage\.?\)$/.test(trimmed[0] ?? "")) this.#left = "complete ones";
    else if (trimmed.length === 2) this.#name(trimmed[0] ?? "", trimmed[1] ?? "");
    else if (trimmed.length >= 5 && trimmed.at(-1) !== "Cover%" && !/^-+$/.test(trimmed[0] ?? "")) this.#counts(trimmed, number);
  }

  /** A file's own line stands above its names. */
  #name(name: string, status: string): void {
    if (status !== "MISSED" && status !== "COVERED") return;
    const [, module] = /^(.*) \(module\)$/.exec(name) ?? [];
    if (module !== undefined) this.#file = `${this.#folder}${module}`;
    if (status === "COVERED") return;
    const [, called = "module", line] = /^(.*) \(L(\d{1,9})\)$/.exec(name) ?? [];
    this.#recorder.lacking({ name: called, path: this.#file, line: line === undefined ? undefined : Number(line) });
  }

  /** A path may hold the sign that parts the columns. */
  #counts(cells: readonly string[], number: number): void {
    const [total = "", missing = "", found = ""] = cells.slice(-4);
    const name = cells.slice(0, -4).join("|");
    const documented = documentedOf(total, missing, found);
    if (documented === undefined)
      throw this.#source.error(`${[total, missing, found].join(", ").slice(0, 100)} are no counts that agree`, { line: number });
    if (name === "TOTAL") this.#recorder.sum(documented, { line: number });
    else this.#recorder.file(`${this.#folder}${name}`, documented, { line: number });
  }

  /** It ends its last line. */
  finish(end: "ended" | "open") {
    if (this.#recorder.whole === undefined || !this.#hasEnded || end === "open")
      throw this.#source.error("it stops before the line with its result", undefined, "cut-off-report");
    return this.#recorder.finish(this.#left);
  }
}
