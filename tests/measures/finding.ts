import type { MergedFinding } from "../../src/model/merged-finding.ts";
import type { IgnoreEntry } from "../../src/model/standing.ts";

interface Told extends Partial<Omit<MergedFinding, "places" | "package">> {
  readonly package?: string;
  readonly ecosystem?: string;
  readonly version?: string;
  readonly paths?: readonly string[];
}

/** A finding of Trivy, as far as it is not told otherwise: CVE-1 of idna 3.6 in requirements.txt. */
export function finding({
  package: name = "idna",
  ecosystem = "pypi",
  version = "3.6",
  paths = ["requirements.txt"],
  ...told
}: Told = {}): MergedFinding {
  const names = told.names ?? [told.id ?? "CVE-1"];
  return {
    kind: "vulnerability",
    id: names[0] ?? "",
    names,
    severity: "high",
    title: "a fault",
    places: paths.map((path) => ({ path, inRepository: true, line: 1 })),
    tools: ["trivy"],
    ...(name !== "" && { package: { ecosystem, name, version, fixedIn: [] } }),
    ...told,
  };
}

/** A finding in a line of code. */
export function codeFinding(told: Told = {}): MergedFinding {
  return finding({ kind: "code", id: "B608", tools: ["bandit"], package: "", paths: ["src/app.py"], ...told });
}

/** An entry of the ignore file for CVE-1, until the end of 2026. */
export function entry(told: Partial<IgnoreEntry> = {}, line = 1): IgnoreEntry {
  return {
    id: "CVE-1",
    reason: "because",
    until: "2026-12-31",
    source: { file: ".gates/ignore.yml", line, format: "gates" },
    ...told,
  };
}

export const foreign = (format: IgnoreEntry["source"]["format"]): Pick<IgnoreEntry, "source"> => ({
  source: { file: "file", line: 1, format },
});
