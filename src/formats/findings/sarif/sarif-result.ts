import type { Finding, FindingKind, FindingPlace } from "../../../model/finding.ts";
import { type Severity, severityOfScore, severityOfWord } from "../../../model/severity.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf } from "../../read/title.ts";
import { idOf, type SarifRules } from "./sarif-rules.ts";

export interface RunContext {
  readonly rules: SarifRules;
  readonly run: JsonCursor;
  readonly secretTool: boolean;
}

/** A result is one finding, however many places it names; the first is where it stands. */
export function readSarifResult(result: JsonCursor, context: RunContext): Finding {
  const rule = context.rules.of(result);
  const id = idOf(result) ?? rule?.at("id").text() ?? "without-rule";
  const kind = kindOf(id, rule, context);
  const place = placeOf(result, context.run);
  const score = scoreOf(result, rule);
  const confidence = confidences[rule?.at("properties").at("precision").optionalText() ?? ""];
  return {
    kind,
    id,
    aliases: [],
    severity: severityOf(result, rule, score),
    title: titleOf(kind === "secret" ? ruleWords(rule, id) : messageOf(result, rule) || ruleWords(rule, id)),
    ...(place && { place }),
    ...(score !== undefined && { cvss: score }),
    ...(confidence && { confidence }),
  };
}

const confidences: Readonly<Record<string, Finding["confidence"]>> = {
  "very-high": "high",
  high: "high",
  medium: "medium",
  low: "low",
};

/** By the tool, the advisory's name, and the tags of the rule. */
function kindOf(id: string, rule: JsonCursor | undefined, { secretTool }: RunContext): FindingKind {
  const tags =
    rule
      ?.at("properties")
      .at("tags")
      .optionalItems()
      .flatMap((tag) => (tag.isText ? [tag.text().toLowerCase()] : [])) ?? [];
  if (secretTool || tags.some((tag) => tag === "secret" || tag === "secrets")) return "secret";
  if (/^(CVE-\d{4}-|GHSA-|PYSEC-|RUSTSEC-|GO-\d{4}-)/.test(id) || tags.includes("vulnerability")) return "vulnerability";
  if (tags.includes("misconfiguration")) return "misconfiguration";
  if (tags.includes("license") || tags.includes("licence")) return "licence";
  return "code";
}

/** `security-severity` is a number written as text, on the rule or on the result; some tools write a word there. */
function scoreOf(result: JsonCursor, rule: JsonCursor | undefined): number | undefined {
  const written = securityWord(result) ?? (rule && securityWord(rule));
  const score = written === undefined || written.trim() === "" ? Number.NaN : Number(written);
  return score >= 0 && score <= 10 ? score : undefined;
}

function securityWord(holder: JsonCursor): string | undefined {
  const value = holder.at("properties").at("security-severity");
  return value.isNumber ? `${value.number()}` : value.isText ? value.text() : undefined;
}

/** The score, a word in its place, else the level: of the result, its rule, or `warning` (3.27.10). */
function severityOf(result: JsonCursor, rule: JsonCursor | undefined, score: number | undefined): Severity {
  if (score !== undefined) return severityOfScore(score);
  const word = severityOfWord(securityWord(result) ?? (rule && securityWord(rule)));
  if (word !== "unknown") return word;
  // Anything but a failure has no level of its own (3.27.10): it is to be looked at.
  const kind = result.at("kind").optionalText() ?? "fail";
  if (kind !== "fail") return "unknown";
  const level = result.at("level").optionalText() ?? rule?.at("defaultConfiguration").at("level").optionalText() ?? "warning";
  return severityOfWord(level);
}

/** `message.text`, or the rule's text by `message.id` with its arguments put in (3.11). */
function messageOf(result: JsonCursor, rule: JsonCursor | undefined): string {
  const message = result.at("message");
  const text = message.at("text").optionalText();
  const id = message.at("id").optionalText();
  const template = text ?? (id === undefined ? undefined : rule?.at("messageStrings").at(id).at("text").optionalText());
  const values = message
    .at("arguments")
    .optionalItems()
    .map((one) => one.text());
  return (template ?? "").slice(0, 2000).replace(/\{(\d{1,3})\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}

function ruleWords(rule: JsonCursor | undefined, id: string): string {
  return rule?.at("shortDescription").at("text").optionalText() || rule?.at("name").optionalText() || id;
}

function placeOf(result: JsonCursor, run: JsonCursor): FindingPlace | undefined {
  const physical = result.at("locations").optionalItems()[0]?.at("physicalLocation");
  if (physical === undefined || physical.isAbsent) return undefined;
  const artifact = physical.at("artifactLocation");
  const index = artifact.at("index");
  const listed = index.isNumber && index.number() >= 0 ? run.at("artifacts").at(index.natural()).at("location") : undefined;
  const holder = artifact.at("uri").isAbsent && listed ? listed : artifact;
  const uri = holder.at("uri").optionalText();
  if (uri === undefined || uri === "") return undefined;
  const line = physical.at("region").at("startLine");
  const path = decoded(baseOf(holder.at("uriBaseId").optionalText(), run) + uri);
  return { path, ...(line.isNumber && line.number() >= 1 && { line: line.natural() }) };
}

/** The folder that a base stands for; it may itself be relative to another one, or not be given at all (3.14.14). */
function baseOf(id: string | undefined, run: JsonCursor): string {
  let base = "";
  const seen = new Set<string>();
  for (let next = id; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const location = run.at("originalUriBaseIds").at(next);
    base = (location.at("uri").optionalText() ?? "") + base;
    next = location.at("uriBaseId").optionalText();
  }
  return base;
}

/** A URI's path as a path of a file system: without `file://`, percent signs read, slashes forward. */
function decoded(uri: string): string {
  const path = uri.replace(/^file:\/\/(?:localhost)?/i, "").replace(/^\/(?=[A-Za-z]:)/, "");
  try {
    return decodeURIComponent(path).replaceAll("\\", "/");
  } catch {
    // A percent sign that escapes nothing is meant as it stands.
    return path.replaceAll("\\", "/");
  }
}
