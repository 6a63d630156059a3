import { describe, expect, it } from "vitest";
import { outputLines } from "../../src/host/output-file.ts";

/** The runner's own reading of such a file: a value ends at the line that is the delimiter. */
function readOutputs(file: string): Record<string, string> {
  const lines = file.split("\n");
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
  it.each([
    ["plain values", { verdict: "passed", lines: "87.5" }],
    ["empty ones", { verdict: "", reason: "" }],
    ["several lines", { "failed-budgets": "lines >= 80%\nbranches >= 70%\n" }],
    ["a value that ends another", { verdict: "failed\ngates-end\nverdict<<x\npassed\nx", reason: "gates-end--" }],
    ["one that looks like an entry", { reason: "verdict<<gates-end\npassed\ngates-end\n", verdict: "failed" }],
  ])("gives the runner back what was written: %s", (_, outputs) => {
    expect(readOutputs(outputLines(outputs))).toEqual(outputs);
  });
});
