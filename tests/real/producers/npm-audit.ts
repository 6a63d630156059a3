import type { Producer, Run, ScanTotals } from "./producer.ts";
import { planted } from "./scan-totals.ts";

const failed = planted("vulnerability", "npm-audit: failed", {});

/** Against a registry on the loopback that knows three advisories of packages that are nowhere else. */
export const npmAudit: Producer = {
  sample: "npm-audit",
  title: "npm",
  needs: [],
  install: () => undefined,
  version: "npm --version",
  runs: [
    audit("typical", "all", 1, planted("vulnerability", "npm-audit: scanned", { critical: 1, high: 1, medium: 1 })),
    audit("clean", "clean", 0, planted("vulnerability", "npm-audit: scanned", {})),
    audit("nothing-scanned", "all", 0, planted("vulnerability", "npm-audit: nothing", {}), "--prefix=empty"),
    // It ends with 1 here, too, as if it had found something.
    audit("registry-fails", "broken", 1, failed),
    audit("no-lock-file", "all", 1, failed, "--prefix=no-lock"),
  ],
};

function audit(name: string, group: string, exit: number, totals: ScanTotals, ...more: readonly string[]): Run {
  const line = ["npm audit --json", `--registry=SERVICE/${group}/`, "--fetch-retries=0", "--cache=.npm-cache", ...more].join(" ");
  return {
    name,
    commands: [{ line, exit, into: "npm-audit.json" }],
    reports: () => [{ format: "npm-audit", name, path: "npm-audit.json", totals }],
  };
}
