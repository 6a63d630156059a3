import { installPythonTools } from "../install.ts";
import type { Producer, Run, ScanTotals } from "./producer.ts";
import { planted } from "./scan-totals.ts";

/** Against a service of OSV's kind on the loopback that knows three advisories of packages that are nowhere else. */
export const pipAudit: Producer = {
  sample: "pip-audit",
  title: "pip-audit",
  needs: ["python3"],
  install: installPythonTools,
  version: "pip-audit --version",
  runs: [
    audit("typical", "all", "requirements.txt", 1, planted("vulnerability", "pip-audit: scanned", { unknown: 3 })),
    audit("clean", "clean", "requirements.txt", 0, planted("vulnerability", "pip-audit: scanned", {})),
    audit("nothing-scanned", "all", "empty.txt", 0, planted("vulnerability", "pip-audit: nothing", {})),
  ],
};

function audit(name: string, group: string, file: string, exit: number, totals: ScanTotals): Run {
  const line = `pip-audit -r ${file} --no-deps --disable-pip -s osv --osv-url SERVICE/${group}/v1/query -f json`;
  return {
    name,
    commands: [{ line: `${line} --progress-spinner off -o pip-audit.json`, exit }],
    reports: () => [{ format: "pip-audit", name, path: "pip-audit.json", totals }],
  };
}
