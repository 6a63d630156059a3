import { sarifMark } from "../model/own-marks.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { wellFormedJson } from "./json-text.ts";
import { writePlaces } from "./sarif-places.ts";
import { type HashOf, resultObject } from "./sarif-result.ts";
import { ruleIdOf, ruleObject, rulesOf } from "./sarif-rules.ts";
import { type SarifRun, sarifRuns } from "./sarif-runs.ts";

/**
 * All findings as one SARIF 2.1.0 document (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), a run for
 * each tool, within what GitHub takes:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 * Nothing of a file's text is in it. GitHub also refuses more than 10 MB when gzipped, of which 25,000 results take one or two.
 */
export interface SarifDocument {
  readonly content: () => Iterable<string>;
  /** Results in it, suppressed ones among them. */
  readonly results: number;
  readonly leftOut: {
    /** Results above the 25,000 of a run that GitHub takes, the least bad ones. */
    readonly results: number;
    /** Results in it that GitHub does not show: it shows 5,000 of a run. */
    readonly notShown: number;
    /** Places of results above the 100 that GitHub keeps of each. */
    readonly places: number;
    /** Findings that do not count, where the settings leave them out. */
    readonly suppressed: number;
    /** Tools that share the last run, because GitHub takes 20 of them. */
    readonly together: readonly string[];
  };
}

export interface SarifOptions {
  /** The gate and, where one job runs it several times, the name of this run: without it one upload would replace the other. */
  readonly gate: string;
  readonly name?: string;
  /** The tools that are proven to have scanned. */
  readonly scanned: readonly string[];
  /** GitHub opens alerts for suppressed results, too (github/codeql-action#1230). */
  readonly suppressed?: "marked" | "left out";
  readonly hashOf?: HashOf;
}

export function sarifDocument(findings: readonly JudgedFinding[], options: SarifOptions): SarifDocument {
  const kept = options.suppressed === "left out" ? findings.filter((one) => one.leftOut === undefined) : findings;
  const { runs, leftOut, notShown, together } = sarifRuns(kept, options.scanned);
  const written = runs.flatMap((run) => run.findings);
  return {
    content: () => documentPieces(runs, options),
    results: written.length,
    leftOut: {
      results: leftOut,
      notShown,
      places: written.reduce((sum, { finding }) => sum + writePlaces(finding.places).leftOut, 0),
      suppressed: findings.length - kept.length,
      together,
    },
  };
}

/** Letters after which a piece is handed on: few enough to hold, enough that pieces do not count. */
const pieceLength = 256 * 1024;

function* documentPieces(runs: readonly SarifRun[], options: SarifOptions): Generator<string> {
  let piece = "";
  for (const line of documentLines(runs, options)) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** A line for each rule and each result. The mark comes first: a reader that looks for it reads only the head. */
function* documentLines(runs: readonly SarifRun[], options: SarifOptions): Generator<string> {
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",${sarifMark},"runs":[`;
  for (const [i, run] of runs.entries()) {
    if (i > 0) yield ",";
    yield* runLines(run, options);
  }
  yield "]}\n";
}

/** There are no more rules than results, and so never more than GitHub takes. */
function* runLines({ tool, findings, state }: SarifRun, { gate, name, hashOf }: SarifOptions): Generator<string> {
  const rules = rulesOf(findings.map(({ finding }) => finding));
  // What stands before the last slash is the category, of which GitHub takes one run of a tool.
  const id = `${["gates", gate, ...(name ? [name] : []), tool].join("/")}/`;
  const invocations = state === "scanned" ? [{ executionSuccessful: true }] : undefined;
  yield `\n{"automationDetails":${wellFormedJson({ id })},"tool":{"driver":{"name":${wellFormedJson(tool)},"rules":[`;
  yield* listed([...rules.values()].map((rule) => () => ruleObject(rule)));
  yield `]}}${invocations ? `,"invocations":${wellFormedJson(invocations)}` : ""},"results":[`;
  yield* listed(
    findings.map((one) => () => resultObject(one, rules.get(ruleIdOf(one.finding))?.index ?? -1, hashOf ?? unknownLine)),
  );
  yield "]}";
}

function* listed(objects: readonly (() => object)[]): Generator<string> {
  for (const [i, make] of objects.entries()) yield `${i > 0 ? "," : ""}\n${wellFormedJson(make())}`;
}

function unknownLine(): undefined {}
