import { type Artefact, type OrganisationDefault, type PackageDemand, type Place, presets } from "../model/artefact.ts";
import { catalogue } from "../model/artefacts/catalogue.ts";
import type { ContentRule, Topic } from "../model/content-rule.ts";
import type { Phrase } from "../model/phrase.ts";
import { docsRuleHelp } from "../reports/wording-docs-rules.ts";
import { renderTable } from "./render-tables.ts";

/** What each preset asks for, and where that is looked for. */
export function presetTable(): string {
  const rows = catalogue.map((artefact) => [
    `\`${artefact.id}\``,
    ...presets.map((preset) => (artefact.presets.includes(preset) ? "yes" : "")),
    whereOf(artefact),
    organisation[artefact.organisation],
    packages[artefact.packages],
  ]);
  return renderTable(["Document", ...presets.map((preset) => `\`${preset}\``), "Where", "The organisation's", "Packages"], rows);
}

/** What makes each of them weak. */
export function weakTable(): string {
  return renderTable(
    ["Document", "Weak where"],
    catalogue.map(({ id, rules, pointer }) => {
      const told = rules.map(describeRule).join("; ");
      return [`\`${id}\``, pointer === undefined ? told : `${told}. A few words with a link to where it is written do as well`];
    }),
  );
}

/** What the rules of single kinds of documents find. */
export function kindTable(): string {
  const rules = Object.entries(docsRuleHelp);
  return renderTable(
    ["Rule", "What it finds", "What to do"],
    rules.map(([rule, { what, fix, level }]) => [
      `\`${rule}\`${level === "warning" ? " (told only)" : ""}`,
      markdownOf(what),
      markdownOf(fix),
    ]),
  );
}

function markdownOf(phrase: Phrase): string {
  return phrase.parts
    .map((part) => (part.kind === "code" ? `\`${part.text}\`` : part.kind === "strong" ? "" : part.text))
    .join("");
}

const organisation: Readonly<Record<OrganisationDefault, string>> = {
  never: "",
  "stands-in": "may stand in",
  "all-or-nothing": "may stand in where the repository has none of its own",
};

const packages: Readonly<Record<PackageDemand, string>> = {
  own: "each its own",
  "root-satisfies": "one at the root will do",
  "root-only": "",
};

/** Names that are told of one place, and endings that all documents may have. */
const shownNames = 3;
const ending = /\.(?:md|markdown|mdown|mkdn|mkd|rst|adoc|asciidoc|txt|org)$/;

function whereOf({ places, section, onlyWith }: Artefact): string {
  const told = places.filter(({ rank }) => rank === undefined).map(placeText);
  const readme = section === undefined ? [] : ["a section of the README"];
  const only =
    onlyWith === undefined
      ? ""
      : `; only asked for ${onlyWith === "dockerfile" ? "beside a Dockerfile" : "where there are manifests of Kubernetes"}`;
  return [...told, ...readme].join("; or ") + only;
}

function placeText(place: Place): string {
  switch (place.kind) {
    case "file":
      return `${namesOf(place.names)} in ${foldersOf(place.folders)}`;
    case "members":
      return `each ${namesOf(place.names)} in ${foldersOf(place.folders)}`;
    case "folder":
      return `anything in ${foldersOf(place.folders)}`;
    case "anywhere":
      return `${namesOf(place.names)} in any folder`;
    case "globs":
      return place.globs.map((glob) => `\`${glob}\``).join(", ");
    case "beside-manifests":
      return "`readme` beside them";
  }
}

/** A name that may have any ending of a document is told without. */
function namesOf(names: readonly string[]): string {
  const stems = [...new Set(names.map((name) => (names.length > 5 ? name.replace(ending, "") : name)))];
  const shown = stems
    .slice(0, shownNames)
    .map((stem) => `\`${stem.replace("#", "0001")}\``)
    .join(", ");
  return stems.length > shownNames ? `${shown} …` : shown;
}

function foldersOf(folders: readonly string[]): string {
  return folders.map((folder) => (folder === "" ? "the root" : `\`${folder}/\``)).join(", ");
}

const topics: Readonly<Record<Topic, string>> = {
  tests: "how the tests are run",
  changes: "how a change gets in",
  vulnerabilities: "what happens with vulnerabilities that are reported",
  credentials: "what a caller shows: a token, a key, a session",
  behaviour: "how people behave",
};

function describeRule(rule: ContentRule): string {
  switch (rule.rule) {
    case "words":
      return rule.least === 0
        ? "it is empty"
        : `it has fewer than ${rule.least} words${rule.code === "counts" ? ", those of code included" : ""}`;
    case "section":
      return `it has no section like ${rule.section.name}, or an empty one${rule.presets === undefined ? "" : ` (${rule.presets.join(", ")})`}`;
    case "mentions":
      return `it does not say ${topics[rule.topic]}`;
    default:
      return plainRules[rule.rule];
  }
}

const plainRules: Readonly<Record<Exclude<ContentRule["rule"], "words" | "section" | "mentions">, string>> = {
  title: "it has no title, or one that any project could have",
  "filled-in": "something of a template is left",
  commands: "it has no command to type, or names a script or target that does not exist",
  "named-commands": "it names a script or target that does not exist",
  contact: "it names nobody to write to",
  "request-example": "it shows no request",
  figures: "it has no table or list with numbers, or does not say when or of which commit",
  questions: "it asks nothing",
  "release-or-unreleased": "it has no heading of a release",
  "names-folders": "it does not name a folder of manifests beside it",
  examples: "there is no example in it, or the README does not point to it",
  licence: "it is the text of no known licence, was altered, or is another than the manifest declares",
  owners: "an owner is none, a pattern means nothing or fits no file, or it is too large for GitHub",
  updates: "it leaves out an ecosystem of the repository, or names a directory without its manifest",
  "issue-template": "it has no `name`, `about` or `description`, or asks nothing",
  hooks: "it runs nothing, or a hook follows a branch",
  targets: "a target does nothing, or there is none for tests",
  ignores: "dependencies or `.env` get into the image",
  variables: "it lists no variable",
  openapi: "it is no specification, or describes no path",
  postman: "it is no collection of version 2.0 or 2.1, has no request, or one that the specification does not have",
};
