import { isFindingsFormat } from "../formats/scanner-hooks.ts";
import { nameMatcher } from "../model/glob.ts";
import { nearest } from "../model/nearest.ts";
import type { Reason } from "../model/reason.ts";
import type { SecurityFacts, SeenScan } from "../reports/findings-facts.ts";
import type { StepOutcome } from "../settings/declare.ts";
import type { Ended, Proof, ProvenRun } from "./evidence.ts";
import type { Gathered } from "./gate.ts";
import { printedOf, scannerOf } from "./scanners.ts";
import type { SecuritySettings } from "./security-scan.ts";

/**
 * Whether each tool really scanned: by its report, or by the count that it printed to the log of its recorded run. What it
 * says that it left out is told, but for what the project allows. Of a report that is not of this run nothing more is said.
 */
export function proveScans(facts: SecurityFacts, { runs, problems }: Proof, settings: SecuritySettings): Gathered<SecurityFacts> {
  const allowed = (settings["allow-skipped"] ?? []).map((pattern) => new Allowed(pattern));
  const scans: SeenScan[] = [];
  const found: Reason[] = [];
  for (const scan of facts.scans) {
    const run = runs.find(({ reports }) => reports.includes(scan.report));
    const proven = withAllowed(withRun(scan, run), allowed);
    scans.push(proven);
    if (!isTold(scan, run, problems)) found.push(...reasonsOf(proven));
  }
  const outcomes = (settings.outcomes ?? [])
    .filter((step) => isWithoutReport(step, facts))
    .map(({ name }) => `outcomes: ${name}`);
  const skipped = allowed.filter(({ matched }) => !matched).map(({ pattern }) => `allow-skipped: ${pattern}`);
  const unused = [...skipped, ...outcomes];
  return { facts: { ...facts, scans, unused: [...facts.unused, ...(scans.length > 0 ? unused : [])] }, problems: found };
}

/** A step that is called as a scanner is, or nearly so, and did its work was to leave a report of it. */
function isWithoutReport({ name, outcome }: StepOutcome, { tools }: SecurityFacts): boolean {
  if (outcome !== "success" || tools.has(name)) return false;
  return isFindingsFormat(name) || nearest(name, tools.keys()) !== undefined;
}

class Allowed {
  readonly pattern: string;
  matched = false;
  readonly #matches: (what: string) => boolean;

  constructor(pattern: string) {
    this.pattern = pattern;
    this.#matches = nameMatcher(pattern);
  }

  allows(what: string): boolean {
    const matches = this.#matches(what);
    this.matched ||= matches;
    return matches;
  }
}

/** With what the tool printed to the log of its run, which can prove what the report cannot, and tell of less than the report. */
function withRun(scan: SeenScan, run: ProvenRun | undefined): SeenScan {
  if (run === undefined) return scan;
  const printed = printedOf(scan, run.record.standardError ?? "");
  const named = { ...scan, run: run.record.name };
  if (printed === undefined) return named;
  const leftOut = [...scan.leftOut, ...(printed.leftOut ?? [])];
  if (scan.evidence.state !== "unproven" || printed.scan === undefined) return { ...named, leftOut };
  const evidence =
    printed.scan.state === "scanned"
      ? ({ state: "scanned", what: `${printed.scan.what}, by the log of its run` } as const)
      : ({ state: "nothing", why: `${printed.scan.why}, by the log of its run` } as const);
  return { ...named, leftOut, evidence };
}

function withAllowed(scan: SeenScan, allowed: readonly Allowed[]): SeenScan {
  const isAllowed = (what: string) => allowed.filter((one) => one.allows(what)).length > 0;
  const split = scan.leftOut.map((one) => ({ one, may: isAllowed(one.what) }));
  return {
    ...scan,
    leftOut: split.filter(({ may }) => !may).map(({ one }) => one),
    allowed: split.filter(({ may }) => may).map(({ one }) => one),
  };
}

function isTold(scan: SeenScan, run: ProvenRun | undefined, problems: readonly Reason[]): boolean {
  return problems.some(
    (one) => ("file" in one && one.file === scan.report) || (one.id === "tool-failed" && one.name === run?.record.name),
  );
}

function reasonsOf({ tool, report, evidence, leftOut, proof, run }: SeenScan): readonly Reason[] {
  if (evidence.state === "failed") return [{ id: "tool-failed", name: tool, how: { kind: "report", report, why: evidence.why } }];
  if (evidence.state !== "scanned")
    return [{ id: "nothing-scanned", tool, report, why: evidence.why, proof, ...(run !== undefined && { run }) }];
  return leftOut.length > 0 ? [{ id: "partly-scanned", tool, report, leftOut }] : [];
}

/** Scanners end with a code of their own for findings; with it and without a finding, they failed without a word in the report. */
export function explainsScanExit({ name, code, report }: Ended, { scans }: SecurityFacts): boolean {
  if (code === 0) return true;
  const named = scans.filter(({ tool }) => tool === name);
  // A step that is called as no scanner may have run the only one that there is.
  const isAnyones = named.length === 0 && !isFindingsFormat(name) && new Set(scans.map(({ tool }) => tool)).size === 1;
  const about = report !== undefined ? scans.filter((scan) => scan.report === report) : isAnyones ? scans : named;
  // Where the report says that the tool failed, that is told with its own words.
  return about.some((scan) => scan.evidence.state === "failed" || (scan.found > 0 && scannerOf(scan).findingsExit(code)));
}
