import { createHash, randomBytes } from "node:crypto";
import { lstatSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordCaps } from "../model/record-caps.ts";
import type { RecordFile } from "./host.ts";

/** Where the records of a run lie, and the folder that their paths start from. */
export interface RunsPlace {
  readonly folder: string;
  readonly root: string;
  /** `each`: every run of a command has its own record; `last`: the next run of a name replaces it. */
  readonly keep: "each" | "last";
}

/** The records of a folder: its own, and those of the artifacts of other jobs in the folders below it. */
export async function readRecords(folder: string): Promise<readonly RecordFile[]> {
  const read: RecordFile[] = [];
  let bytes = 0;
  try {
    for await (const file of recordsBelow(folder, "")) {
      const one = "wrong" in file ? file : await readRecord(folder, file.name);
      bytes += "text" in one ? Buffer.byteLength(one.text) : 0;
      if (read.length === recordCaps.records) return [...read, { file: ".", wrong: tooMany }];
      if (bytes > recordCaps.allBytes) return [...read, { file: ".", wrong: tooLarge }];
      read.push(one);
    }
  } catch (cause) {
    return [{ file: ".", wrong: `cannot be listed (${codeOf(cause)})` }];
  }
  return read;
}

type Listed = { readonly name: string } | { readonly file: string; readonly wrong: string };

/** What lies too deep to be read could be the record that matters, so it is told. */
async function* recordsBelow(folder: string, below: string): AsyncGenerator<Listed> {
  const depth = below === "" ? 0 : below.split("/").length;
  for (const entry of await listed(join(folder, below))) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && depth === recordCaps.depth) yield { file: name, wrong: tooDeep };
    else if (entry.isDirectory()) yield* recordsBelow(folder, name);
    else if (name.endsWith(".json")) yield { name };
  }
}

const tooMany = `are more than ${recordCaps.records}, the most that are read`;
const tooLarge = `have more than ${recordCaps.allBytes} bytes in all, the most that are read`;
const tooDeep = `is a folder more than ${recordCaps.depth} below that of the records, where none are read`;

async function listed(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw cause;
  });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Only an ordinary file is read: a pipe would be waited for, and a link could lead anywhere. */
async function readRecord(folder: string, file: string): Promise<RecordFile> {
  try {
    const found = lstatSync(join(folder, file));
    if (!found.isFile()) return { file, wrong: "is no ordinary file" };
    if (found.size > recordCaps.bytes) return { file, wrong: `has ${found.size} bytes; at most ${recordCaps.bytes} are read` };
    return { file, text: await readFile(join(folder, file), "utf8") };
  } catch (cause) {
    return { file, wrong: `cannot be read (${codeOf(cause)})` };
  }
}

/** Writes a record whole or not at all: whoever reads meanwhile sees the one before. */
export class RecordWriter {
  readonly #folder: string;
  readonly #file: string;
  readonly #keep: RunsPlace["keep"];

  constructor({ folder, keep }: RunsPlace, name: string) {
    this.#folder = folder;
    this.#keep = keep;
    this.#file = join(folder, `${fileName(name)}${keep === "each" ? `-${randomBytes(6).toString("hex")}` : ""}.json`);
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.byteLength(text);
    if (bytes > recordCaps.bytes)
      throw new Error(`it has ${bytes} bytes, at most ${recordCaps.bytes} are read; let --outputs name fewer files`);
    await mkdir(this.#folder, { recursive: true });
    if (this.#keep === "last") await ignoreAll(this.#folder);
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, text);
      await rename(temporary, this.#file);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  }
}

/** A file name of any text. What is not plain is told apart by a digest: two names that only differ there are two runs. */
function fileName(name: string): string {
  const plain = name
    .replace(/[^a-z0-9_-]+/gi, "-")
    .slice(0, 60)
    .toLowerCase();
  return plain === name ? plain : `${plain}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

/** Records of a laptop are nobody's to commit. */
async function ignoreAll(folder: string): Promise<void> {
  await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((cause: unknown) => {
    if (codeOf(cause) !== "EEXIST") throw cause;
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
