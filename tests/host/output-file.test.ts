import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { describe, expect, test, vi } from "vitest";
import { outputLines } from "../../src/host/output-file.ts";

/** The runner's own reading of such a file: a value ends at the line that is the delimiter. */
function readOutputs(file: string): Record<string, string> {
  const lines = file.split(/\r?\n/);
  const outputs: Record<string, string> = {};
  for (let i = 0; i < lines.length - 1; i++) {
    const [name = "", delimiter = ""] = (lines[i] ?? "").split("<<");
    const end = lines.indexOf(delimiter, i + 1);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}

describe("the file of outputs", () => {
  test.each([
    ["plain values", { verdict: "passed", lines: "87.5" }],
    ["empty ones", { verdict: "", reason: "" }],
    ["several lines", { "failed-budgets": "lines >= 80%\nbranches >= 70%\n" }],
    ["a value that ends another", { verdict: "failed\ngates-end\nverdict<<x\npassed\nx", reason: "gates-end--" }],
    ["one that looks like an entry", { reason: "verdict<<gates-end\npassed\ngates-end\n", verdict: "failed" }],
  ])("gives the runner back what was written: %s", (_, outputs) => {
    expect(readOutputs(outputLines(outputs))).toEqual(outputs);
  });
});

describe("the outputs read as those of @actions/core do", () => {
  const values = {
    lines: "80.00",
    "failed-budgets": "lines >= 80%\nbranches >= 70%",
    reason: "",
    text: "x<<gates-end\nverdict<<y\npassed\ny",
  };

  test("whatever they hold", () => {
    expect(readOutputs(outputLines(values))).toEqual(values);
  });

  test("a value that holds the delimiter sets no other output", () => {
    const hostile = { reason: "gates-end\nverdict<<gates-end\npassed\ngates-end", verdict: "failed" };
    expect(readOutputs(outputLines(hostile))).toEqual(hostile);
  });

  test("in the file as @actions/core writes it", () => {
    const folder = mkdtempSync(join(tmpdir(), "gates-"));
    const file = join(folder, "output");
    writeFileSync(file, "");
    vi.stubEnv("GITHUB_OUTPUT", file);
    try {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
      expect(readOutputs(readFileSync(file, "utf8"))).toEqual(readOutputs(outputLines(values)));
    } finally {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });
});
