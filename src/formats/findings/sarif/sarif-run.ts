import type { Finding, LeftOut, Scan, ScanEvidence, SuppressedFinding } from "../../../model/finding.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf } from "../../read/title.ts";
import { type RunContext, readSarifResult } from "./sarif-result.ts";
import { SarifRules } from "./sarif-rules.ts";

/** One run: its results by whether they count, whether it succeeded, and what it says that it did not look at. */
export function readSarifRun(run: JsonCursor): Scan {
  const context: RunContext = { rules: new SarifRules(run.at("tool")), run, secretTool: isSecretScanner(toolName(run)) };
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const result of run.at("results").optionalItems()) {
    const why = notCounting(result);
    if (why === "no finding") continue;
    const finding = readSarifResult(result, context);
    if (why === undefined) findings.push(finding);
    else suppressed.push({ finding, why });
  }
  return { tool: toolName(run), findings, suppressed, evidence: evidenceOf(run), leftOut: leftOutOf(run) };
}

/** The driver's name as budgets write it: `codeql`, `semgrep-oss`. */
function toolName(run: JsonCursor): string {
  const name = run.at("tool").at("driver").at("name").text();
  return (
    name
      .slice(0, 60)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "sarif"
  );
}

/** Tools whose every result is a secret, and whose messages and snippets hold it. */
function isSecretScanner(tool: string): boolean {
  return /^(gitleaks|betterleaks|trufflehog|detect-secrets|ggshield|kingfisher|noseyparker)/.test(tool);
}

/**
 * Why a result does not count: it passed or is not applicable (3.27.9), it is gone since the baseline (3.27.24), or it is
 * suppressed, which an empty list and one under review or rejected are not (3.35.3).
 */
function notCounting(result: JsonCursor): string | undefined {
  const kind = result.at("kind").optionalText() ?? "fail";
  if (["pass", "notApplicable", "informational"].includes(kind) || result.at("baselineState").optionalText() === "absent")
    return "no finding";
  const suppressions = result.at("suppressions").optionalItems();
  const inForce = suppressions.filter(
    (one) => !["underReview", "rejected"].includes(one.at("status").optionalText() ?? "accepted"),
  );
  // One that is rejected or still looked at says that the result is not to be hidden, whatever another one says.
  if (inForce.length === 0 || inForce.length < suppressions.length) return undefined;
  const words = inForce.map((one) => one.at("justification").optionalText() || (one.at("kind").optionalText() ?? "suppressed"));
  return titleOf(words.join(", "));
}

/** A run that succeeded says so in its invocations; files that it lists were looked at. Without either only findings prove it. */
function evidenceOf(run: JsonCursor): ScanEvidence {
  const results = run.at("results");
  if (!run.at("externalPropertyFileReferences").at("results").isAbsent)
    return { state: "unproven", why: "its results are in another file, which is not read" };
  if (results.isAbsent) return { state: "failed", why: "the run has no results, which means that they were not computed" };
  const invocations = run.at("invocations").optionalItems();
  const failed = invocations.find((one) => one.at("executionSuccessful").isFalse);
  if (failed && results.items().length === 0) return { state: "failed", why: failureOf(failed) };
  const artifacts = run.at("artifacts").optionalItems().length;
  if (artifacts > 0) return { state: "scanned", what: `${artifacts} files` };
  if (invocations.some((one) => one.at("executionSuccessful").isTrue)) return { state: "scanned", what: "a run that succeeded" };
  if (results.items().length > 0) return { state: "scanned", what: `${results.items().length} results` };
  return { state: "unproven", why: "no result, no invocation and no list of files" };
}

function failureOf(invocation: JsonCursor): string {
  const code = invocation.at("exitCode");
  const words = [
    ...(code.isNumber ? [`exit code ${code.number()}`] : []),
    ...[invocation.at("exitCodeDescription"), invocation.at("exitSignalName")].flatMap((one) => one.optionalText() ?? []),
  ];
  return titleOf(`the tool says that it failed${words.length > 0 ? ` (${words.join(", ")})` : ""}`);
}

/** Notifications at level `error`, and a run that did not succeed although it has results. */
function leftOutOf(run: JsonCursor): readonly LeftOut[] {
  const invocations = run.at("invocations").optionalItems();
  const hasResults = run.at("results").optionalItems().length > 0;
  const failed = invocations.filter((one) => one.at("executionSuccessful").isFalse && hasResults);
  const notifications = invocations
    .flatMap((one) =>
      ["toolExecutionNotifications", "toolConfigurationNotifications"].flatMap((name) => one.at(name).optionalItems()),
    )
    .filter((one) => one.at("level").optionalText() === "error");
  return [
    ...failed.map((one) => ({ what: "the run", why: failureOf(one) })),
    ...notifications.map((one) => ({
      what: placeOf(one),
      why: titleOf(one.at("message").at("text").optionalText() ?? "an error of the tool"),
    })),
  ];
}

function placeOf(notification: JsonCursor): string {
  const location = notification.at("locations").optionalItems()[0]?.at("physicalLocation").at("artifactLocation").at("uri");
  return location?.optionalText() ?? notification.at("descriptor").at("id").optionalText() ?? "the run";
}
