import type { Finding } from "../../src/model/finding.ts";
import type { KnownPlace, LocatedFinding, MergedFinding, ToolFindings } from "../../src/model/merged-finding.ts";

/** What a test says of a finding and its place. */
export type Said = Omit<Partial<Finding>, "place"> & Omit<Partial<LocatedFinding>, "finding">;

/** A finding in few words; a vulnerability of npm's package `left` in version 1.0.0 where nothing else is said. */
export function found(id: string, { place, mark, ...said }: Said = {}): LocatedFinding {
  const finding: Finding = {
    ...{ kind: "vulnerability", id, aliases: [], severity: "high", title: `about ${id}` },
    ...((said.kind ?? "vulnerability") === "vulnerability" && { package: npm("left", "1.0.0") }),
    ...said,
  };
  return { finding, ...(place && { place }), ...(mark !== undefined && { mark }) };
}

/** The same without a package, as SARIF has it. */
export function withoutPackage({ finding: { package: _, ...finding }, ...more }: LocatedFinding): LocatedFinding {
  return { ...more, finding };
}

export function npm(name: string, version?: string, fixedIn: readonly string[] = []): NonNullable<Finding["package"]> {
  return { ecosystem: "npm", name, ...(version !== undefined && { version }), fixedIn };
}

export function at(path: string, line?: number): KnownPlace {
  return { path, inRepository: true, ...(line !== undefined && { line }) };
}

export function scan(tool: string, ...findings: readonly LocatedFinding[]): ToolFindings {
  return { tool, report: `${tool}.json`, findings };
}

/** What a table shows of a merged finding: its names, where it is and who found it. */
export function shown({ names, package: affected, tools }: MergedFinding): string {
  const of = affected ? ` ${affected.ecosystem}/${affected.name}@${affected.version ?? "?"}` : "";
  return `${names.join(" ")}${of} (${tools.join(", ")})`;
}
