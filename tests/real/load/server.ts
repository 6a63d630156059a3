import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../commands.ts";
import { temporaryFolder } from "../temporary.ts";

/** What came to a path, and how many answers went out to their end, by status. */
export interface Seen {
  readonly received: number;
  readonly answered: Readonly<Record<string, number>>;
}

/** The server that load tools ask, in a process of its own, because ours waits for the tools; it ends with us. */
export class LoadServer {
  readonly address: string;

  constructor() {
    const output = join(temporaryFolder("load-server"), "port");
    const file = openSync(output, "w");
    const script = join(root, "tests/producers/load-server/server.mjs");
    const child = spawn(process.execPath, [script], { stdio: ["ignore", file, "inherit"] });
    closeSync(file);
    child.unref();
    process.once("exit", () => child.kill());
    this.address = `http://127.0.0.1:${portIn(output)}`;
  }

  /** What it has seen since it was asked for it last, by path. */
  async seen(): Promise<ReadonlyMap<string, Seen>> {
    const answer = await fetch(`${this.address}/__counts`, { method: "DELETE" });
    const counts: Record<string, Seen> = JSON.parse(await answer.text());
    return new Map(Object.entries(counts));
  }
}

export function receivedBy(seen: ReadonlyMap<string, Seen>): number {
  return [...seen.values()].reduce((sum, { received }) => sum + received, 0);
}

export function answeredWith(seen: ReadonlyMap<string, Seen>, status: number): number {
  return [...seen.values()].reduce((sum, { answered }) => sum + (answered[status] ?? 0), 0);
}

function portIn(file: string): string {
  for (let tries = 0; tries < 200; tries++) {
    const printed = readFileSync(file, "utf8");
    if (printed.endsWith("\n")) return printed.trim();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  throw new Error("the server for load tools did not start within ten seconds");
}
