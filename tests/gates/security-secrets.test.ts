import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { marker, secretBearing } from "../formats/secret-bearing.ts";
import { scan } from "./security.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** Any six characters of the marker: a part of a secret is a leak, too. */
const parts = Array.from({ length: marker.length - 5 }, (_, at) => marker.slice(at, at + 6));

const inputs = { reports: "reports/report.json", "sarif-file": "out.sarif", "report-file": "out.md", budgets: "new-high <= 0" };

/** Every byte that leaves the gate and the command that writes its baseline. */
async function allThatLeaves(report: string): Promise<string> {
  // The sources hold the secret as well: nothing of their lines may leave.
  const line = `password = "${marker}"\n`.repeat(5);
  using workspace = new Workspace({ ".gitignore": "reports/\n", "a.py": line, "deploy.env": line });
  workspace.commit();
  workspace.write("reports/report.json", report);
  const { host, result } = await scan(workspace, inputs);
  const floor = memoryHost({ cwd: workspace.folder, kind: "terminal" });
  const accept = "nothing-scanned\npartly-scanned\ntool-failed";
  const written = withInputs({ reports: "reports/report.json", accept });
  await writeFloor({ gate: await loadGate("security-scan"), gates: gateNames, host: floor, written, lower: "write" });
  return JSON.stringify([
    result,
    host.lines,
    host.debugLines,
    host.annotations,
    host.summaries,
    host.outputs,
    [...host.written],
    floor.lines,
    [...floor.written],
  ]);
}

function leaksIn(text: string): readonly string[] {
  return parts.filter((part) => text.includes(part));
}

describe.each(secretBearing)("the secret in $name leaves the gate by no way", ({ report }) => {
  const text = JSON.stringify(report, null, 1);

  test("whole", async () => {
    const said = await allThatLeaves(text);
    expect(leaksIn(said)).toEqual([]);
    expect(said).toContain("security-scan");
  });

  test("broken in the middle of the secret", async () => {
    const at = text.lastIndexOf(marker) + 9;
    expect(leaksIn(await allThatLeaves(text.slice(0, at)))).toEqual([]);
  });
});
