import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../commands.ts";
import { temporaryFolder } from "../temporary.ts";

let address: string | undefined;

/** Starts the service of advisories once, in a process of its own, because ours waits for the tools; it ends with us. */
export function serviceAddress(): string {
  address ??= start();
  return address;
}

function start(): string {
  const output = join(temporaryFolder("service"), "address");
  const file = openSync(output, "w");
  const script = join(root, "tests/real/producers/advisory-service.ts");
  const child = spawn(process.execPath, [script], { stdio: ["ignore", file, "inherit"] });
  closeSync(file);
  child.unref();
  process.once("exit", () => child.kill());
  for (let tries = 0; tries < 200; tries++) {
    const printed = readFileSync(output, "utf8");
    if (printed.endsWith("\n")) return printed.trim();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  throw new Error("the service of advisories did not start within ten seconds");
}
