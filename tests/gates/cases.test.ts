import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import resultJsonSchema from "../../dist/schemas/result.schema.json" with { type: "json" };
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { readWith, Workspace } from "./workspace.ts";

/** When the reports of load tests among the cases had been made. */
const afterTheRuns = "2026-12-01T12:00:00Z";

const here = fileURLToPath(new URL(".", import.meta.url));
const validate = new Ajv({ strict: false }).compile(resultJsonSchema);

/**
 * Every folder below tests/gates/<gate>/ is a case: a workspace, the `with:` of the step, and what it must say. A new case
 * needs no code; `vitest -u` writes what it says today, to be read before it is committed.
 */
for (const gate of gateNames) {
  describe(gate, () => {
    const cases = readdirSync(join(here, gate));

    test("has cases", () => {
      expect(cases.length).toBeGreaterThan(5);
    });

    test.each(cases)("%s", async (name) => {
      const folder = join(here, gate, name);
      using workspace = new Workspace();
      workspace.copy(join(folder, "workspace"));
      workspace.commit();
      const host = memoryHost({ cwd: workspace.folder, ...(gate === "load-test-budget" && { now: afterTheRuns }) });
      const { exitCode, result } = await runGate(await loadGate(gate), host, readWith(join(folder, "with.yml")), gateNames);
      const said = [
        `exit ${exitCode}`,
        ...Object.entries(host.outputs).map(([output, value]) => `${output}=${value.replaceAll("\n", " | ")}`),
        "",
        ...host.lines.map((line) => line.text),
        "",
        ...host.annotations.map(({ level, title, message, file, startLine, endLine }) => {
          const place = file === undefined ? "" : ` at ${file}, lines ${startLine} to ${endLine}`;
          return `${level}: ${title}: ${message}${place}`;
        }),
        "",
      ];
      const text = said.join("\n").replaceAll(workspace.folder, "<workspace>");
      await expect(text).toMatchFileSnapshot(join(folder, "expected.txt"));
      await expect(host.summaries.join("\n")).toMatchFileSnapshot(join(folder, "expected.md"));
      for (const [path, text] of [...host.written].filter(([path]) => !path.startsWith("/results/")))
        await expect(text).toMatchFileSnapshot(join(folder, "expected-files", path));
      expect(validate(JSON.parse(result)), JSON.stringify(validate.errors)).toBe(true);
    });
  });
}
