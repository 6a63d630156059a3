import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine, nodes, Runner, start } from "./start.ts";

/** Above the 256 KiB that are read at a time, so that a line lies in two chunks. */
const records = Array.from({ length: 12_000 }, (_, i) => `SF:src/f${i}.js\nDA:1,1\nend_of_record\n`).join("");
const rows = Array.from({ length: 12_000 }, (_, i) => `x/a.go:${i + 1}.1,${i + 1}.9 1 1\n`).join("");

describe.each(nodes)("on Node %s", (_, node) => {
  test.each<[string, Buffer, RegExp]>([
    ["LCOV in several chunks", Buffer.from(records), /lines 100\.00% \(12,000\/12,000\)/],
    ["LCOV in UTF-16", Buffer.from(`\ufeff${records}`, "utf16le"), /lines 100\.00% \(12,000\/12,000\)/],
    ["a Go profile in several chunks", Buffer.from(`mode: set\n${rows}`), /lines 100\.00% \(12,000\/12,000\)/],
  ])("%s is read", async (_, report, first) => {
    using runner = new Runner();
    writeFileSync(join(runner.folder, "coverage/large"), report);
    const args = ["coverage-gate", "--min-lines", "100", "--reports", "coverage/large"];
    const ended = await start({ script: commandLine, cwd: runner.folder, args, node });
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(first), stderr: "" });
  });
});
