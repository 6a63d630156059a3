import { code, join, type Phrase, say } from "../model/phrase.ts";
import type { MappedRepolinterRule, RepolinterBecomes, RepolinterGap } from "../model/repolinter.ts";

/** Sentences about what a project's Repolinter configuration becomes. */

/** One rule and what it becomes, in a sentence. */
export function describeRepolinterRule({ rule, becomes }: MappedRepolinterRule): Phrase {
  const what = say`${code(rule.name)} becomes ${describeBecomes(becomes)}`;
  if (rule.conditions.length === 0 || becomes.kind === "off") return say`${what}.`;
  return say`${what}; that it only holds with ${join(rule.conditions.map(code), ", ")} is lost.`;
}

function describeBecomes(becomes: RepolinterBecomes): Phrase {
  switch (becomes.kind) {
    case "artefact":
      return say`${code(`${becomes.setting}: ${becomes.id}`)}${silent(becomes.setting)}`;
    case "content":
      return say`nothing of its own: what ${code(becomes.id)} has to say is checked where it is asked for`;
    case "own-artefact":
      return becomes.setting === "require"
        ? say`a line of ${code("artefacts")}, ${code(becomes.line)}`
        : say`a line of ${code("artefacts")}, ${code(becomes.line)}, that ${code("optional")} names as well${silent(becomes.setting)}`;
    case "links":
      return becomes.documents.length === 0
        ? say`the check of links, which is on by default; other sites are never asked`
        : say`the check of links with ${code("documents")} ${join(becomes.documents.map(code), ", ")}; other sites are never asked`;
    case "scanner":
      return say`nothing here: what must not stand in files is found by a scanner of secrets, whose report ${code("security-scan")} judges`;
    case "nothing":
      return say`nothing: ${gapWords[becomes.why]}`;
    case "off":
      return say`nothing, because it is off`;
  }
}

/** A warning has no counterpart: what is asked for is red where it is missing, and what is not says nothing. */
function silent(setting: "require" | "optional"): Phrase {
  return setting === "optional" ? say`, which says nothing where it is missing (${code("require")} is red)` : say``;
}

const gapWords: Readonly<Record<RepolinterGap, Phrase>> = {
  absence: say`what must not be in the repository is better kept out by ${code(".gitignore")} or a hook`,
  "text-of-files": say`an expression in files that are no documents is a linter's to find`,
  "licence-headers": say`headers of sources are a linter's to check, such as REUSE`,
  "file-hash": say`a document is judged by what it says and not by its digest`,
  "file-size": say`sizes of files are judged by ${code("metric-budget")}`,
  "json-schema": say`files are held against schemas by the tools that read them`,
  history: say`the history of a repository is searched by a scanner, whose report ${code("security-scan")} judges`,
  badge: say`a badge says what another service thinks`,
  "no-files": say`it names no file that a setting could have`,
  "unknown-type": say`Gates does not know its type`,
};

/** Where the configuration builds on another one. */
export function describeBuiltOn(builtOn: string): Phrase {
  return say`It builds on ${code(builtOn)}, which is not read: nothing is fetched. Its rules are missing here.`;
}

/** What of the configuration could not be understood. */
export function describeRepolinterProblem(path: string, line: number, message: string): Phrase {
  return say`${code(path)}, line ${line}: ${message}`;
}
