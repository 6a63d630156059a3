/**
 * What containers use, as `docker stats` prints it, once or again and again: its table, or its JSON (`--format json`,
 * `--format '{{json .}}'`), a line for each container: https://docs.docker.com/reference/cli/docker/container/stats/
 *
 * Without `--no-stream` it draws over what it drew before, with the sequences of a terminal, into a file too.
 */
import { resourceFormat } from "../format.ts";
import type { Probe } from "../probe.ts";
import { text } from "../read/byte-fields.ts";
import { counted } from "../read/counted.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import { readLines } from "../read/lines.ts";
import { ResourceRecorder } from "../read/resource-recorder.ts";
import type { Source } from "../read/source.ts";
import { addUsage, ofCells, ofDocument, type Usage } from "./docker-stats/usage.ts";

export default resourceFormat({
  id: "docker-stats",
  title: "docker stats",
  spec: "https://docs.docker.com/reference/cli/docker/container/stats/",
  files: ["**/docker-stats*"],
  end: "none",
  names:
    "`cpu` (100% is one processor), `memory` in bytes, `memory-percent` of the limit, `pids`; each of a container by its name",
  recognises: (probe) => {
    const first = firstOf(probe);
    return typeof first === "string" ? isHeader(first) : ownMember(first, "CPUPerc") !== undefined;
  },
  read: async (source) => {
    const recorder = new ResourceRecorder(source);
    let missing = 0;
    await readUsage(source, (usage, line) => {
      missing += addUsage(source, recorder, usage, line);
    });
    const note = {
      id: "left-out",
      text: `${counted(missing, "reading")} without a value: a container did not run, or not yet`,
    } as const;
    return recorder.finish(missing > 0 ? [note] : []);
  },
});

/** The first line: its document where it is JSON. */
function firstOf(probe: Probe): unknown {
  if (probe.type !== "text") return probe.type === "json" ? probe.value : undefined;
  const line = withoutSequences(probe.head).trimStart().split("\n", 1)[0] ?? "";
  if (!line.startsWith("{")) return line;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHeader(line: string): boolean {
  return line.includes("CPU %") && /^(?:CONTAINER|NAME)\b/.test(line);
}

async function readUsage(source: Source, read: (usage: Usage, line: number) => void): Promise<void> {
  let columns: readonly string[] = [];
  await readLines(source, (bytes, start, end, line) => {
    const written = withoutSequences(text(bytes, start, end)).trim();
    if (written === "") return;
    if (isHeader(written)) columns = cellsOf(written);
    else if (written.startsWith("{")) read(ofDocument(JsonCursor.ofLine(source, written, line)), line);
    else read(ofCells(source, columns, cellsOf(written), line), line);
  });
}

/** Columns are at least three spaces apart, their words and values one. */
function cellsOf(line: string): readonly string[] {
  return line.split(/ {2,}/);
}

function withoutSequences(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of terminals are what is looked for.
  return line.replace(/\u001b\[[0-9;?]{0,20}[A-Za-z]/g, "");
}
