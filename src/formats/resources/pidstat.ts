/**
 * What processes use, as `pidstat -h -u -r 1` prints it, or without `-h` with a table for each kind:
 * https://github.com/sysstat/sysstat/blob/master/pidstat.c
 *
 * Time, user and process are followed by the columns that were asked for, and the command stands last. The averages of a whole
 * run that end the output without `-h` are left out.
 */
import { resourceFormat } from "../format.ts";
import { text } from "../read/byte-fields.ts";
import { readLines } from "../read/lines.ts";
import { resourceMoment } from "../read/resource-moment.ts";
import { ResourceRecorder } from "../read/resource-recorder.ts";
import type { Reading } from "../read/resource-value.ts";
import type { Source } from "../read/source.ts";

export default resourceFormat({
  id: "pidstat",
  title: "pidstat",
  spec: "https://github.com/sysstat/sysstat/blob/master/pidstat.c",
  files: ["**/pidstat*"],
  end: "none",
  names:
    "`cpu` (100% is one processor), `memory` in bytes (RSS), `memory-percent`; each of a process by its command and number, `node/1234`",
  recognises: (probe) => {
    if (probe.type !== "text" || !probe.head.trimStart().startsWith("Linux ")) return false;
    return probe.head.split("\n", 20).some((line) => isHeader(wordsOf(line)));
  },
  read: async (source) => {
    const recorder = new ResourceRecorder(source);
    let header: readonly string[] = [];
    const end = await readLines(source, (bytes, start, stop, line) => {
      const words = wordsOf(text(bytes, start, stop));
      if (words.length === 0 || words[0] === "Linux" || words[0] === "Average:") return;
      if (isHeader(words)) header = words;
      else addRow(source, recorder, { header, words, line });
    });
    // A command that is cut off would be one of its own.
    if (end === "open") throw source.error("no line break ends the last line", undefined, "cut-off-report");
    return recorder.finish([]);
  },
});

function isHeader(words: readonly string[]): boolean {
  return words.includes("PID") && words.at(-1) === "Command";
}

/** Without the sign before the names of columns with `-h`, and with a time of day as one word. */
function wordsOf(line: string): readonly string[] {
  const words = line.replace(/^#/, "").trim().split(/\s+/);
  if (words.length === 1 && words[0] === "") return [];
  return /^[AP]M$/.test(words[1] ?? "") ? [`${words[0]} ${words[1]}`, ...words.slice(2)] : words;
}

interface Row {
  readonly header: readonly string[];
  readonly words: readonly string[];
  readonly line: number;
}

function addRow(source: Source, recorder: ResourceRecorder, { header, words, line }: Row): void {
  if (words.includes("TGID"))
    throw source.error("lists threads, whose processes would count twice; pidstat without -t does not", { line });
  if (header.length === 0) throw source.error("has no line with the names of columns", { line });
  if (words.length < header.length) throw source.error(`has ${words.length} columns, not ${header.length}`, { line });
  const at = resourceMoment(words[0] ?? "");
  if (at === undefined) throw source.error(`${JSON.stringify(words[0]?.slice(0, 40))} stands where a time is expected`, { line });
  if (at !== "relative") recorder.moment(at);
  const process = `${commandOf(words[header.length - 1] ?? "")}/${words[header.indexOf("PID")]}`;
  for (const [column, name] of columns) {
    const word = words[header.indexOf(column)];
    if (header.includes(column) && word !== undefined)
      recorder.add(name, process, readingOf(source, column, word, line), { line });
  }
}

const columns = [
  ["%CPU", "cpu"],
  ["RSS", "memory"],
  ["%MEM", "memory-percent"],
] as const;

/** With `-l` a path and its arguments, which may hold secrets, follow the name. */
function commandOf(word: string): string {
  return word.startsWith("/") ? (word.split("/").at(-1) ?? word) : word;
}

/** Decimals are those of the locale, and as many as were asked for; RSS is in KiB. */
function readingOf(source: Source, column: string, word: string, line: number): Reading {
  const [, whole, decimals = ""] = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(word) ?? [];
  if (whole === undefined)
    throw source.error(`${JSON.stringify(word.slice(0, 40))} stands in ${column} where a number is expected`, { line });
  const value = Number(`${whole}.${decimals}0`);
  if (column === "RSS") return { value: value * 1024, unit: "bytes", within: 0 };
  return { value, unit: "percent", within: 0.5 * 10 ** -decimals.length };
}
