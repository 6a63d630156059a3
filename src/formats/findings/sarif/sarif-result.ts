import type { Finding, FindingKind } from "../../../model/finding.ts";
import { isSecretName } from "../../../model/secret-name.ts";
import { type Severity, severityOfScore, severityOfWord } from "../../../model/severity.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf } from "../../read/title.ts";
import type { SarifLevels } from "./sarif-levels.ts";
import { messageOf, ruleWords } from "./sarif-message.ts";
import { ownTitle, readOwnResult, type SarifOrigin } from "./sarif-own.ts";
import { readSarifPlaces } from "./sarif-place.ts";
import { idOf, type SarifRule, type SarifRules, securityWord } from "./sarif-rules.ts";

export interface RunContext {
  readonly rules: SarifRules;
  readonly levels: SarifLevels;
  readonly run: JsonCursor;
  /** Whether every result of the tool is a secret, and its messages and snippets hold it. */
  readonly secretTool: boolean;
  readonly origin: SarifOrigin;
}

/** A result as whoever wrote its run means it. */
export function readSarifResult(result: JsonCursor, context: RunContext): Finding {
  const finding = readResult(result, context);
  return (context.origin === "gates" && readOwnResult(result, finding)) || finding;
}

/** A result is one finding, however many places it names; the first is the one that is shown. */
function readResult(result: JsonCursor, context: RunContext): Finding {
  const rule = context.rules.of(result);
  const id = idOf(result) ?? rule?.id ?? "without-rule";
  const [place, ...alsoAt] = readSarifPlaces(result, context.run);
  const security = securityWord(result) || rule?.security || "";
  const score = scoreOf(security);
  const confidence = confidenceOf(result, rule);
  return {
    kind: kindOf(id, rule, context),
    id,
    aliases: [],
    severity: severityOf(result, rule, security, context),
    title: titleIn(result, rule, context) || titleOf(ruleWords(rule, id)),
    ...(place && { place }),
    ...(alsoAt.length > 0 && { alsoAt }),
    ...(score !== undefined && { cvss: score }),
    ...(confidence && { confidence }),
  };
}

/** What the tool says of the result; "" where that may repeat a secret. */
function titleIn(result: JsonCursor, rule: SarifRule | undefined, context: RunContext): string {
  if (quotesSecrets(result, context)) return "";
  const message = messageOf(result, rule, context.run);
  return context.origin === "gates" ? ownTitle(message) : titleOf(message);
}

/** How sure the rule is (`precision`, by GitHub), or Bandit of this result. */
function confidenceOf(result: JsonCursor, rule: SarifRule | undefined): Finding["confidence"] {
  const said = result.at("properties").at("issue_confidence");
  const word = said.isText ? said.text() : rule?.cursor.at("properties").optionalTextAt("precision");
  return confidences.get(word?.toLowerCase() ?? "");
}

const confidences = new Map<string, Finding["confidence"]>([
  ["very-high", "high"],
  ["high", "high"],
  ["medium", "medium"],
  ["low", "low"],
]);

/** By the tool, the advisory's name, and the tags of the rule. */
function kindOf(id: string, rule: SarifRule | undefined, { secretTool }: RunContext): FindingKind {
  const has = (...names: readonly string[]) => names.some((name) => rule?.tags.includes(name));
  if (secretTool || has("secret", "secrets")) return "secret";
  if (/^(CVE-\d{4}-|GHSA-|PYSEC-|RUSTSEC-|GO-\d{4}-|MAL-|SNYK-)/.test(id) || has("vulnerability")) return "vulnerability";
  if (has("misconfiguration")) return "misconfiguration";
  return has("license", "licence") ? "licence" : "code";
}

/** Whether the tool's words about a result may repeat a secret. */
export function quotesSecrets(result: JsonCursor, { rules, secretTool }: RunContext): boolean {
  if (secretTool) return true;
  const rule = rules.of(result);
  const id = idOf(result);
  return rule?.quotesSecrets === true || (id !== undefined && id !== rule?.id && isSecretName(id));
}

/** A number of CVSS's scale in the place of `security-severity`. */
function scoreOf(word: string): number | undefined {
  if (!/^\d{1,2}(\.\d{0,9})?$/.test(word)) return undefined;
  return Number(word) <= 10 ? Number(word) : undefined;
}

/** The score, a word in its place, else the level. */
function severityOf(
  result: JsonCursor,
  rule: SarifRule | undefined,
  security: string,
  { levels, secretTool }: RunContext,
): Severity {
  const score = scoreOf(security);
  if (score !== undefined && score > 0) return severityOfScore(score);
  const word = severityOfWord(security);
  if (word !== "unknown") return word;
  // Anything but a failure has no level of its own (3.27.10): it is to be looked at.
  const kind = result.optionalTextAt("kind") ?? "fail";
  if (kind !== "fail") return "unknown";
  // Scanners for secrets seldom say how bad one is, as their other reports do not: it is critical.
  const level = levels.of(result, rule);
  // Trivy writes 0.0 beside `note` where nobody rated it; a level that says more is believed.
  if (score === 0) return level === "error" || level === "warning" ? severityOfWord(level) : level ? "unknown" : "info";
  return severityOfWord(level ?? (secretTool ? "critical" : "warning"));
}
