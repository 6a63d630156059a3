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
  const values = new Values(lines, syntaxOf(path));
  const links: RunbookLink[] = [];
  let alert: string | undefined;
  let isRule = false;
  for (const [i, line] of lines.entries()) {
    if (/^\s*(?:#|\/\/)/.test(line)) continue;
    for (const found of line.matchAll(key)) {
      const value = values.at(i, found.index + found[0].length);
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

/** Whether text may stand without quotes; elsewhere that is a number, nothing, or what computes it. */
type Syntax = "with plain text" | "quoted text alone";

function syntaxOf(path: string): Syntax {
  return /\.(?:json|tf|hcl|jsonnet|libsonnet)$/i.test(path) ? "quoted text alone" : "with plain text";
}

/** A link without quotes, up to where something else follows: never more, since secrets may stand behind it. */
const plainLink = /^(?:\{\{[^{}]{0,300}\}\}|[^\s"'{}])+/;

/** The texts of a file, by where they stand. */
class Values {
  readonly #lines: readonly string[];
  readonly #syntax: Syntax;
  /** Of YAML: `&name` in front of a value, `*name` in place of it. */
  readonly #anchors = new Map<string, string | undefined>();

  constructor(lines: readonly string[], syntax: Syntax) {
    this.#lines = lines;
    this.#syntax = syntax;
  }

  /** The text behind a name; undefined where it is no text of this file: a variable, a call, nothing. */
  at(at: number, behind: number): string | undefined {
    const line = this.#lines[at] ?? "";
    if (this.#syntax === "quoted text alone") return isQuote(line[behind]) ? quoted(line, behind) : undefined;
    const [properties = "", anchor] =
      /^(?:!\S{0,50}\s+)?(?:&(\S{1,100})\s+)?(?:!\S{0,50}\s+)?/.exec(line.slice(behind, behind + 300)) ?? [];
    const value = this.#plain(at, behind + properties.length);
    if (anchor !== undefined) this.#anchors.set(anchor, value);
    return value;
  }

  #plain(at: number, from: number): string | undefined {
    const line = this.#lines[at] ?? "";
    if (isQuote(line[from])) return quoted(line, from);
    const rest = line.slice(from, from + caps.pathLength);
    if (rest.trim() === "" || /^[>|][+-]?\d?[+-]?\s*(?:#.*)?$/.test(rest)) return nextLine(this.#lines, at);
    const [, alias] = /^\*(\S{1,100})\s*$/.exec(rest) ?? [];
    if (alias !== undefined) return this.#anchors.get(alias);
    const plain = plainLink.exec(rest.replace(/(?:^|\s)#.*$/, ""))?.[0] ?? "";
    const value = isInBraces(line.slice(Math.max(0, from - lookBack), from))
      ? plain.replace(/[,}].*$/, "")
      : plain.replace(/,.*$/, "");
    return value === "" || /^(?:null|~|true|false|[*&!$%[].*|(?:local|var|module|data|each|self)\..*|\w+\(.*)$/i.test(value)
      ? undefined
      : value;
  }
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
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
  if (next === undefined || !/^(?:["'/.]|https?:|[\w.-]+\/|[\w.-]+\.(?:md|markdown|html?)\b)/.test(next)) return undefined;
  return /^["']/.test(next) ? quoted(next, 0) : next;
}
