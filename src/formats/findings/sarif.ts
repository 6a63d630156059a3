/**
 * SARIF 2.1.0, as CodeQL, Semgrep, Trivy and many others write it:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Scan, ScanReport } from "../../model/finding.ts";
import { findingsFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { originOf } from "./sarif/sarif-own.ts";
import { readSarifRun } from "./sarif/sarif-run.ts";

export default findingsFormat({
  id: "sarif",
  title: "SARIF 2.1.0",
  spec: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
  files: ["**/*.sarif", "**/*.sarif.json"],
  end: "marked",
  finds: ["vulnerability", "secret", "misconfiguration", "code", "licence"],
  findingsExit: (code) => code === 1,
  scanProof: {},
  proof:
    "an invocation that succeeded, or a list of artifacts, and no notification at level `error`; of Bandit its count of lines",
  recognises: (probe) =>
    probe.type === "json" &&
    isObject(probe.value) &&
    Array.isArray(probe.value["runs"]) &&
    (typeof probe.value["version"] === "string" || /sarif/i.test(String(ownMember(probe.value, "$schema")))),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const version = document.optionalTextAt("version");
    if (version !== "2.1.0") throw document.at("version").error("SARIF of another version than 2.1.0, the one that is read");
    const runs = document.at("runs").items();
    return {
      scans: runs.length === 0 ? [withoutRuns] : runs.map((run) => readSarifRun(run, originOf(run, document))),
      notes: [],
    } satisfies ScanReport;
  },
});

const withoutRuns: Scan = {
  tool: "sarif",
  findings: [],
  suppressed: [],
  evidence: { state: "nothing", why: "the report holds no run of any tool" },
  leftOut: [],
};
