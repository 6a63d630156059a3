import type { LeftOut, ScanEvidence } from "../../../model/finding.ts";
import { counted } from "../../read/counted.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf } from "../../read/title.ts";
import type { SarifOrigin } from "./sarif-own.ts";
import { readSarifPlace } from "./sarif-place.ts";

interface SeenRun {
  readonly run: JsonCursor;
  readonly tool: string;
  readonly secretTool: boolean;
  readonly origin: SarifOrigin;
  /** How many results count. */
  readonly findings: number;
}

/** A run that succeeded says so in its invocations; files that it lists were looked at. Without either only results prove it. */
export function evidenceOf(seen: SeenRun): ScanEvidence {
  const { run } = seen;
  if (!run.at("externalPropertyFileReferences").at("results").isAbsent)
    return { state: "unproven", why: "its results are in another file, which is not read" };
  if (run.at("results").isAbsent)
    return { state: "failed", why: "the run has no results, which means that they were not computed" };
  const failed = failedInvocations(run)[0];
  if (failed && seen.findings === 0) return { state: "failed", why: failureOf(failed, seen) };
  // A gate writes that Bandit succeeded only where it counted lines.
  const isBandit = seen.tool === "bandit" && seen.origin !== "gates";
  return isBandit ? banditEvidence(run) : (proofOf(run) ?? resultsAsProof(run));
}

function failedInvocations(run: JsonCursor): readonly JsonCursor[] {
  const invocations = run.at("invocations").optionalItems();
  return invocations.filter((one) => one.at("executionSuccessful").isFalse);
}

function proofOf(run: JsonCursor): ScanEvidence | undefined {
  const artifacts = run.at("artifacts").count;
  if (artifacts > 0) return { state: "scanned", what: counted(artifacts, "file") };
  const invocations = run.at("invocations").optionalItems();
  if (!invocations.some((one) => one.at("executionSuccessful").isTrue)) return undefined;
  return { state: "scanned", what: "a run that succeeded" };
}

function resultsAsProof(run: JsonCursor): ScanEvidence {
  const results = run.at("results").count;
  if (results > 0) return { state: "scanned", what: counted(results, "result") };
  return { state: "unproven", why: "no result, no invocation and no list of files" };
}

/** Bandit always says that it succeeded; only the lines that it counts tell whether there were any. */
function banditEvidence(run: JsonCursor): ScanEvidence {
  const lines = run.at("properties").at("metrics").at("_totals").at("loc");
  if (!lines.isNumber) return resultsAsProof(run);
  if (lines.natural() > 0) return { state: "scanned", what: counted(lines.natural(), "line") };
  return { state: "nothing", why: "0 lines of code" };
}

/** An exit code and the tool's words about it, but for scanners of secrets, which may quote what they choked on. */
function failureOf(invocation: JsonCursor, { secretTool }: SeenRun): string {
  const code = invocation.at("exitCode");
  const said = ["exitCodeDescription", "exitSignalName"].flatMap((name) => invocation.optionalTextAt(name) || []);
  const words = [...(code.isNumber ? [`exit code ${code.number()}`] : []), ...(secretTool ? [] : said)];
  return titleOf(`the tool says that it failed${words.length > 0 ? ` (${words.join(", ")})` : ""}`);
}

/** Notifications at level `error`, and a run that did not succeed although it has results. */
export function leftOutOf(seen: SeenRun): readonly LeftOut[] {
  const { run, secretTool, findings } = seen;
  const failed = findings > 0 ? failedInvocations(run) : [];
  const notifications = run
    .at("invocations")
    .optionalItems()
    .flatMap((one) => notificationLists.flatMap((name) => one.at(name).optionalItems()))
    .filter((one) => one.optionalTextAt("level") === "error");
  const wordsOf = (one: JsonCursor) => (secretTool ? "" : one.at("message").optionalTextAt("text"));
  return [
    ...failed.map((one) => ({ what: "the run", why: failureOf(one, seen) })),
    ...notifications.map((one) => ({ what: placeOf(one, run), why: titleOf(wordsOf(one) || "an error of the tool") })),
  ];
}

const notificationLists = ["toolExecutionNotifications", "toolConfigurationNotifications"] as const;

function placeOf(notification: JsonCursor, run: JsonCursor): string {
  return readSarifPlace(notification, run)?.path ?? notification.at("descriptor").optionalTextAt("id") ?? "the run";
}
