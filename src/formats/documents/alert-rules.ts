/**
 * The links to runbooks in alert rules: Prometheus and Grafana in YAML or JSON, Terraform.
 * https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
 *
 * Read by lines and not by the grammar of each: in charts and modules, which is where rules live, they are templates of
 * YAML, which is none until it is filled in.
 */
import type { RunbookLink } from "../../model/runbook.ts";
import { caps } from "../read/caps.ts";
import { readTree } from "../read/read-tree.ts";
import type { DocumentProblem } from "../read/tree-error.ts";

/** Names of a link and of what it belongs to, with what ends them. */
const key = /(?<![\w$.-])(["']?)(runbook(?:_url|_link|Url|URL|Link)?|alert|title|name)\1\s{0,20}[:=](?!=)\s{0,200}/g;
const files = /\.(?:ya?ml|json|tf|hcl|tpl|tmpl|gotmpl|jsonnet|libsonnet|j2|rules)$/i;

/** Whether alert rules are written in files of this name. */
export function mayHoldAlertRules(path: string): boolean {
  return files.test(path);
}

/** The links of a file, from top to bottom; none in most files, of which nothing but this one word is looked for. */
export function readRunbookLinks(path: string, text: string): readonly RunbookLink[] {
  if (text.length > caps.alertRulesLength || !namesRunbook(text)) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const links: RunbookLink[] = [];
  let alert: string | undefined;
  let isRule = false;
  for (const [i, line] of lines.entries()) {
    if (/^\s*(?:#|\/\/)/.test(line)) continue;
    for (const found of line.matchAll(key)) {
      const value = valueAt(lines, i, found.index + found[0].length);
      if (found[2] === "alert") isRule = true;
      if (found[2]?.startsWith("runbook") !== true) alert = value?.slice(0, 200);
      else if (value !== undefined && isLink(found[2], value, isRule)) links.push({ path, line: i + 1, alert, target: value });
    }
  }
  return links;
}

/** Whether a text has any of the names; where nothing is annotated, `runbook` alone is a name of much else. */
function namesRunbook(text: string): boolean {
  return (
    /runbook(?:_url|_link|Url|URL|Link)/.test(text) ||
    (text.includes("annotations") && /\brunbook["']?[ \t]{0,20}[:=]/.test(text))
  );
}

/** Where no rule is, an empty one is a default that somebody fills in; below `runbook` others say what is to be done. */
function isLink(name: string, value: string, isRule: boolean): boolean {
  if (name !== "runbook") return value !== "" || isRule;
  return !/\s/.test(value) && /\/|\.(?:md|markdown|adoc|rst|html?)(?:#|$)/i.test(value);
}

/**
 * Why a file with links to runbooks is nothing that Prometheus or Grafana loads; undefined for one that is, and for templates,
 * which are YAML only once they are filled in.
 */
export function alertRulesProblem(path: string, text: string): DocumentProblem | undefined {
  if (text.length > caps.alertRulesLength || !namesRunbook(text) || !/\.(?:ya?ml|json)$/i.test(path)) return undefined;
  if (/\{\{-?\s*(?:if|range|with|end|define|include|template|toYaml|\.)|\{%|^\s*\{\{|<%|\$\{/m.test(text)) return undefined;
  const reading = readTree(path, text);
  return reading.state === "refused" && reading.why === "syntax" ? reading.problem : undefined;
}

/** The text behind a name; undefined where it is no text of this file: a variable, an alias, a call. */
function valueAt(lines: readonly string[], at: number, from: number): string | undefined {
  const line = lines[at] ?? "";
  const first = line[from];
  if (first === '"' || first === "'") return quoted(line, from);
  const rest = line.slice(from, from + caps.pathLength);
  if (rest.trim() === "" || /^[>|][+-]?\d?[+-]?\s*(?:#.*)?$/.test(rest)) return nextLine(lines, at);
  const plain = rest.replace(/\s+#.*$/, "").trim();
  const value = isInBraces(line.slice(Math.max(0, from - lookBack), from)) ? plain.replace(/[,}].*$/, "").trim() : plain;
  return /^[*&!]|^(?:local|var|module|data|each)\.|^\w+\(/.test(value) ? undefined : value;
}

/** Whether braces of YAML are open; two of them are a template's. */
function isInBraces(before: string): boolean {
  const open = before.lastIndexOf("{");
  return open > before.lastIndexOf("}") && before[open - 1] !== "{";
}

/** Characters before a value in which its braces are looked for. */
const lookBack = 1000;

function quoted(line: string, from: number): string | undefined {
  const mark = line[from] ?? "";
  let text = "";
  for (let at = from + 1; at < line.length && text.length <= caps.pathLength; at++) {
    const character = line[at] ?? "";
    if (character === "\\" && mark === '"') text += line[++at] ?? "";
    else if (character === mark && mark === "'" && line[at + 1] === "'") text += line[++at] ?? "";
    else if (character === mark) return text;
    else text += character;
  }
  return undefined;
}

/** A block or a long value begins on the next line. */
function nextLine(lines: readonly string[], at: number): string | undefined {
  const next = lines
    .slice(at + 1, at + 4)
    .find((line) => line.trim() !== "")
    ?.slice(0, caps.pathLength)
    .trim();
  if (next === undefined || !/^(?:["'/.]|https?:|[\w.-]+\/)/.test(next)) return undefined;
  return /^["']/.test(next) ? quoted(next, 0) : next;
}
