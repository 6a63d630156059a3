import { EOL } from "node:os";
import * as core from "@actions/core";
import { describe, expect, test, vi } from "vitest";
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
