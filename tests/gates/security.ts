import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { type Workspace, withInputs } from "./workspace.ts";

/** One issue as Bandit writes it. */
export interface Issue {
  readonly path: string;
  readonly line: number;
  readonly rule?: string;
  readonly severity?: "LOW" | "MEDIUM" | "HIGH";
}

export function banditOf(issues: readonly Issue[]): string {
  const results = issues.map(({ path, line, rule = "B608", severity = "HIGH" }) => ({
    test_id: rule,
    test_name: "a_rule",
    issue_text: "A fault.",
    issue_severity: severity,
    issue_confidence: "HIGH",
    filename: path,
    line_number: line,
  }));
  return JSON.stringify({ errors: [], metrics: { _totals: { loc: 10, nosec: 0 } }, results });
}

/** Advisories of packages, as pip-audit writes them: `["idna", "3.6", "CVE-2024-3651", "3.7"]`. */
export function pipAuditOf(
  vulnerabilities: readonly (readonly [name: string, version: string, id: string, fix?: string])[],
): string {
  const dependencies = vulnerabilities.map(([name, version, id, fix]) => ({
    name,
    version,
    vulns: [{ id, aliases: [], fix_versions: fix === undefined ? [] : [fix], description: "A fault." }],
  }));
  return JSON.stringify({ dependencies: [{ name: "clean", version: "1.0.0", vulns: [] }, ...dependencies], fixes: [] });
}

/** Runs the gate in a workspace and gives all that it says. */
export async function scan(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<MemoryOptions, "cwd"> = {},
) {
  const host = memoryHost({ cwd: workspace.folder, ...options });
  const { exitCode, result } = await runGate(await loadGate("security-scan"), host, withInputs(inputs), gateNames);
  const summary = host.summaries.join("\n");
  return { exitCode, result, host, outputs: host.outputs, summary, firstLine: summary.split("\n", 1)[0] ?? "" };
}
