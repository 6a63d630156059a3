import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installPythonTools } from "../install.ts";
import type { Done, Producer, Run, ScanTotals } from "./producer.ts";
import { planted } from "./scan-totals.ts";

export const bandit: Producer = {
  sample: "bandit",
  title: "Bandit",
  needs: ["python3"],
  install: installPythonTools,
  version: "bandit --version",
  runs: [
    scan("typical", "shop", { high: 1, low: 4, medium: 1 }),
    scan("clean", "clean", {}),
    // Bandit ends with 0 after both of these.
    scan("nothing-scanned", "no-python", {}, { tools: ["bandit: nothing"] }),
    scan("missing-target", "nowhere", {}, { tools: ["bandit: nothing"], leftOut: 1 }),
    scan("syntax-error", "broken", {}, { leftOut: 1 }),
    filtered(),
  ],
};

/** The same scan as JSON and as SARIF, whose results must be as many as Bandit's own metrics count. */
function scan(name: string, target: string, severities: ScanTotals["severities"], more: Partial<ScanTotals> = {}): Run {
  const totals = { ...planted("code", "bandit: scanned", severities), ...more };
  const exit = totals.total > 0 ? 1 : 0;
  return {
    name,
    commands: [
      { line: `bandit -q -r ${target} -f json -o bandit.json`, exit },
      { line: `bandit -q -r ${target} -f sarif -o bandit.sarif`, exit },
    ],
    reports: (done) => [
      { format: "bandit", name, path: "bandit.json", totals: agreed(done, totals) },
      { format: "sarif", name: name === "typical" ? name : `bandit-${name}`, path: "bandit.sarif", totals },
    ],
  };
}

/** Only what is high is listed; the metrics still count all of it. */
function filtered(): Run {
  const totals = { ...planted("code", "bandit: scanned", { high: 1 }), notes: ["left-out"] };
  return {
    name: "filtered",
    commands: [{ line: "bandit -q -lll -r shop -f json -o bandit.json", exit: 1 }],
    reports: () => [{ format: "bandit", name: "filtered", path: "bandit.json", totals }],
  };
}

function agreed({ folder }: Done, totals: ScanTotals): ScanTotals {
  const counts = JSON.parse(readFileSync(join(folder, "bandit.json"), "utf8")).metrics._totals;
  for (const severity of ["high", "medium", "low"]) {
    const counted = counts[`SEVERITY.${severity.toUpperCase()}`] ?? 0;
    if (counted !== (totals.severities[severity] ?? 0)) throw new Error(`Bandit counts ${counted} ${severity}`);
  }
  return totals;
}
