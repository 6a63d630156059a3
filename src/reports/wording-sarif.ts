import type { KnownPlace, MergedFinding } from "../model/merged-finding.ts";
import type { LeftOutBy } from "../model/standing.ts";
import { formatCount } from "./plain-numbers.ts";

/** Sentences of a SARIF document. Its readers show them as text; only `[words](destination)` is more than that to them. */

const shownPlaces = 10;

/** What a rule without a name is called: GitHub takes no empty one. */
export const withoutRule = "without-rule";

/**
 * What a result says: the title in the first line, which alone is of the tool, then what is known besides. Of a secret only
 * what its rule says.
 */
export function resultMessage(finding: MergedFinding, others: readonly KnownPlace[], otherTools: readonly string[]): string {
  const title = oneLine(finding.title) || oneLine(finding.id) || withoutRule;
  if (finding.kind === "secret") return withoutLinks(title);
  const lines = [title, packageLine(finding), placesLine(others), toolsLine(otherTools)];
  return withoutLinks(lines.filter((line) => line !== "").join("\n"));
}

/** What a rule says of itself. Findings of one rule may have a title each, as of code; an advisory names its packages. */
export function ruleDescription(id: string, findings: readonly MergedFinding[]): string {
  const packages = [...new Set(findings.flatMap((one) => one.package?.name ?? []))];
  const titles = new Set(findings.map(({ title }) => oneLine(title)));
  const [title = ""] = titles;
  const kinds = new Set(findings.map(({ kind }) => kind));
  const isAdvisory = kinds.size === 1 && kinds.has("vulnerability");
  if (isAdvisory && packages.length > 0) return withoutLinks(oneLine(`${id} in ${listed(packages.toSorted(), 3)}`));
  return withoutLinks(titles.size === 1 && title !== "" ? title : oneLine(id));
}

/** Why a result is suppressed. */
export function suppressionReason(by: LeftOutBy): string {
  switch (by.kind) {
    case "filtered":
      return `not counted by the setting ${by.setting}`;
    case "vex":
      return oneLine(`${by.file} says ${by.status.replace("_", " ")}${by.why === "" ? "" : `: ${by.why}`}`);
    case "ignored": {
      const { reason, until, owner, source } = by.entry;
      const terms = [...(until ? [`until ${until}`] : []), ...(owner ? [`owner ${owner}`] : [])];
      const entry = `ignored by ${source.file}, line ${source.line}${terms.length > 0 ? ` (${terms.join(", ")})` : ""}`;
      return oneLine(reason ? `${reason}: ${entry}` : entry);
    }
  }
}

function packageLine({ package: affected }: MergedFinding): string {
  if (affected === undefined) return "";
  const { name, version, fixedIn, breaking, fixExists } = affected;
  const unknown = fixExists ? "a fixed version exists, which the report does not name" : "no fixed version is known";
  const fix = fixedIn.length === 0 ? unknown : `fixed in ${listed(fixedIn, 3)}`;
  return oneLine(`${name}${version ? `@${version}` : ""}: ${fix}${breaking ? ", a new major version" : ""}.`);
}

function placesLine(places: readonly KnownPlace[]): string {
  if (places.length === 0) return "";
  const shown = places.map(({ path, line }) => (line === undefined ? path : `${path}, line ${line}`));
  return oneLine(`At ${listed(shown, shownPlaces, "; ")}.`);
}

function toolsLine(tools: readonly string[]): string {
  return tools.length === 0 ? "" : oneLine(`Also found by ${tools.join(", ")}.`);
}

function listed(all: readonly string[], shown: number, separator = ", "): string {
  if (all.length <= shown) return all.join(separator);
  return `${all.slice(0, shown).join(separator)} and ${formatCount(all.length - shown)} more`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** `[words](destination)` is a link in a message (3.11.6), and where it leads is nothing that a report should say. */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "]\u200b(");
}
