import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { EOL, tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { describe, expect, test, vi } from "vitest";
import { outputLines } from "../../src/host/output-file.ts";
import { annotationCommand } from "../../src/host/runner-commands.ts";
import type { Annotation } from "../../src/model/output.ts";
import { say } from "../../src/model/phrase.ts";
import { toLog } from "../../src/reports/escape.ts";

const texts = ["plain", "80% of a, b: c", "100%0A", "a::b", "ü 😀", "", " spaces ", "%25"];

/** What `@actions/core` prints. */
function printed(print: () => void): string {
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    print();
  } finally {
    write.mockRestore();
  }
  return lines.join("");
}

describe("an annotation is the command that @actions/core prints", () => {
  test.each(texts)("%j", (text) => {
    const safe = toLog(say`${text}`);
    const place = { file: `src/${text}.ts`, startLine: 3, endLine: 7 };
    const annotation: Annotation = { level: "error", title: safe, message: safe, ...place };
    expect(annotationCommand(annotation) + EOL).toBe(printed(() => core.error(safe, { title: safe, ...place })));
  });

  test.each([
    ["error", core.error],
    ["warning", core.warning],
    ["notice", core.notice],
  ] as const)("%s without a place", (level, print) => {
    const safe = toLog(say`title`);
    expect(annotationCommand({ level, title: safe, message: safe }) + EOL).toBe(printed(() => print(safe, { title: safe })));
  });
});

/** The runner's own reading of the file: a name, a delimiter, lines until the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length && lines[i] !== ""; i++) {
    const [name = "", delimiter = ""] = (lines[i] ?? "").split("<<");
    const end = lines.indexOf(delimiter, i + 1);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}

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
