import type { Finding, Scan, SuppressedFinding } from "../../../model/finding.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf, withoutCredentials } from "../../read/title.ts";
import { evidenceOf, leftOutOf } from "./sarif-evidence.ts";
import { SarifLevels } from "./sarif-levels.ts";
import type { SarifOrigin } from "./sarif-own.ts";
import { quotesSecrets, type RunContext, readSarifResult } from "./sarif-result.ts";
import { SarifRules } from "./sarif-rules.ts";

/** One run: its results by whether they count, whether it succeeded, and what it says that it did not look at. */
export function readSarifRun(run: JsonCursor, origin: SarifOrigin): Scan {
  const tool = toolName(run);
  const secretTool = isSecretScanner(tool);
  const context: RunContext = { rules: new SarifRules(run.at("tool")), levels: new SarifLevels(run), run, secretTool, origin };
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  run.at("results").each((result) => {
    if (isNoFinding(result)) return;
    const finding = readSarifResult(result, context);
    const why = whySuppressed(result, context);
    if (why === undefined) findings.push(finding);
    else suppressed.push({ finding, why });
  });
  const seen = { run, tool, secretTool, origin, findings: findings.length };
  return { tool, findings, suppressed, evidence: evidenceOf(seen), leftOut: leftOutOf(seen) };
}

/** The driver's name as budgets write it: `codeql`, `semgrep`. */
function toolName(run: JsonCursor): string {
  const name = withoutCredentials(run.at("tool").at("driver").textAt("name"));
  const words = name
    .slice(0, 60)
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-").replace(edition, "$1") ?? "sarif";
}

/** Semgrep calls itself by its edition ("Semgrep OSS", "Semgrep PRO"), which a project may change without another tool. */
const edition = /^(semgrep)-(?:oss|pro|ce)$/;

/** Tools whose every result is a secret, and whose messages and snippets hold it. */
export function isSecretScanner(tool: string): boolean {
  return /gitleaks|betterleaks|trufflehog|secrets?(?:-|$)|ggshield|gitguardian|kingfisher|nosey|secretlint|whispers|talisman|tartufo|credential|leaktk|leaks(?:-|$)/.test(
    tool,
  );
}

/** Results that say that something passed or does not apply (3.27.9), or is gone since the baseline (3.27.24). */
function isNoFinding(result: JsonCursor): boolean {
  const kind = result.optionalTextAt("kind") ?? "fail";
  return ["pass", "notApplicable", "informational"].includes(kind) || result.optionalTextAt("baselineState") === "absent";
}

/** Why a result is suppressed; undefined where it is not, as with an empty list and one under review or rejected (3.35.3). */
function whySuppressed(result: JsonCursor, context: RunContext): string | undefined {
  const suppressions = result.at("suppressions").optionalItems();
  const isInForce = (one: JsonCursor) => (one.optionalTextAt("status") ?? "accepted") === "accepted";
  // One that is rejected or still looked at says that the result is not to be hidden, whatever another one says.
  if (suppressions.length === 0 || !suppressions.every(isInForce)) return undefined;
  // A reason that stands in the source stands beside the secret.
  const mayQuote = !quotesSecrets(result, context);
  const words = suppressions.map(
    (one) => (mayQuote && one.optionalTextAt("justification")) || (one.optionalTextAt("kind") ?? "suppressed"),
  );
  return titleOf(words.join(", "));
}
