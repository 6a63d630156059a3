import { waysToWrite } from "../judge/way-to-green/docs.ts";
import { measureDocs } from "../measures/docs.ts";
import { withoutShareOfNothing } from "../measures/docs-api.ts";
import { measureDocsChange } from "../measures/docs-change.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { docsVocabulary } from "../measures/docs-vocabulary.ts";
import { weakFiles } from "../measures/weak-files.ts";
import { presets } from "../model/artefact.ts";
import { catalogue } from "../model/artefacts/catalogue.ts";
import type { Budget } from "../model/budget.ts";
import { directionOf } from "../model/limit.ts";
import { linkFaultLevels } from "../model/link-fault.ts";
import { code, figure, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "../reports/counted.ts";
import { docsPlaces } from "../reports/docs-places.ts";
import { docsSections } from "../reports/docs-sections.ts";
import { toldOnlyLines } from "../reports/docs-told-only.ts";
import { listDocuments } from "../reports/listed-documents.ts";
import { formatPercent } from "../reports/numbers.ts";
import { baselineLine, baselineRemarks } from "../reports/wording-baseline.ts";
import {
  describeApiStep,
  describeArtefactStep,
  describeChangeStep,
  describeGapStep,
  describeLinkStep,
  describeNotInWorkflow,
  describeRouteStep,
  describeWeakStep,
  docsRemarks,
} from "../reports/wording-docs.ts";
import { describePreset } from "../reports/wording-docs-artefacts.ts";
import type { Settings } from "../settings/declare.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs } from "../settings/declare.ts";
import { isBaselineTold } from "./baseline-told.ts";
import { docsBaseline, mendedSince } from "./docs-baseline.ts";
import { defineGate } from "./gate.ts";
import { gatherDocs } from "./gather-docs.ts";

const { budgets, accept, mode, config, name, baseline, annotations } = commonInputs;

const inputs = declareInputs({
  budgets: { ...budgets, example: "broken-links[docs/**] <= 0" },
  accept: { ...accept, example: "too-large[docs/generated.md] until 2027-01-31" },
  mode,
  config,
  name,
  baseline,
  annotations,
  "report-file": { ...commonInputs["report-file"], example: "docs-present.md" },
  "working-directory": {
    ...commonInputs["working-directory"],
    description: "Where the repository is checked out; all of it is looked at, wherever in it this is.",
    example: "app",
  },
  preset: {
    type: "choice",
    choices: presets,
    description:
      "Which documents are asked for: what every repository needs, what a community, a library or a service owes its users.",
    whenLeftOut: "`minimal`",
    example: "service",
  },
  require: {
    type: "names",
    description: "Documents that are asked for besides, separated by commas.",
    example: "changelog, adr",
  },
  optional: {
    type: "names",
    description: "Documents that may be missing; one that is there is held to its rules.",
    example: "postman",
  },
  inherited: {
    type: "names",
    description: "Documents that the organisation's `.github` repository gives, which a clone cannot see.",
    example: "security, code-of-conduct",
  },
  artefacts: {
    type: "artefacts",
    description: "Documents of your own, one a line: `NAME = PATH, PATH; words N; headings A, B`. Any of the paths will do.",
    example: "sla = docs/SLA.md, SLA.md; words 50; headings Uptime",
  },
  packages: {
    type: "globs",
    description: "Folders of packages that need documents of their own, one glob per line.",
    example: "packages/*",
  },
  documents: {
    type: "globs",
    description: "Markdown files whose links are checked, one glob per line.",
    whenLeftOut: "every Markdown file that is tracked",
    example: "docs/**",
  },
  exclude: {
    type: "globs",
    description: "Markdown files whose links are not checked, one glob per line.",
    whenLeftOut: "`**/vendor/**`, `**/node_modules/**`, `**/third_party/**`",
    example: "docs/archive/**",
  },
  links: {
    type: "choice",
    choices: ["on", "off"],
    description: "Whether links are checked. Other sites are never asked.",
    whenLeftOut: "`on`",
  },
  openapi: {
    type: "paths",
    description: "OpenAPI specifications of the repository, one glob per line.",
    whenLeftOut: "the one in its usual place",
    example: "api/*.yaml",
  },
  webhooks: {
    type: "choice",
    choices: ["on", "off"],
    description: "Whether webhooks of a specification have to be documented.",
    whenLeftOut: "`on`",
  },
  callbacks: {
    type: "choice",
    choices: ["on", "off"],
    description: "Whether callbacks of a specification have to be documented.",
    whenLeftOut: "`off`",
  },
  routes: {
    type: "paths",
    description:
      "What the service answers to, one glob per line, from the working directory: lists of `GET /path` as frameworks print them, a specification that the framework exported just now, or a Postman collection that this run made.",
    example: "routes.txt",
  },
  "changelog-for": {
    type: "globs",
    description:
      "Files whose changes owe their readers a line in the changelog or a fragment of one, one glob per line; with `!` in front, what does not. Changes of bots owe none.",
    example: "src/**",
  },
  "changelog-sections": {
    type: "names",
    description: "Names of sections in a changelog besides those of Keep a Changelog, separated by commas.",
    example: "Performance, Documentation",
  },
  "adr-statuses": {
    type: "names",
    description: "What the status of a decision may be, separated by commas, in place of the usual ones.",
    whenLeftOut: "draft, proposed, accepted, rejected, deprecated, superseded",
    example: "proposed, accepted, superseded",
  },
  "runbook-sites": {
    type: "mappings",
    description:
      "Where a site shows runbooks of the repository, `ADDRESS::FOLDER`, one per line, so that links of alerts to it are held.",
    example: "https://docs.example.com/runbooks/::docs/runbooks",
  },
  "env-allow": {
    type: "names",
    description: "Environment variables that need no example, with `*` for any letters.",
    example: "CI, OTEL_*",
  },
  docstrings: {
    type: "paths",
    description:
      "Reports of interrogate (`-v -o FILE`), docstr-coverage or TypeDoc, one glob per line, from the working directory.",
    example: "docstrings.txt",
  },
  "docs-follow": {
    type: "follows",
    description:
      "Documents that have to keep up with what they are about, one `SOURCES -> DOCUMENTS` a line; a change to the first without the second is told.",
    example: "src/api/** -> docs/API_USAGE.md",
  },
  "review-within": {
    type: "duration",
    description: "How long ago a document may have been read through that says when it was (`Last reviewed: 2026-01-31`).",
    example: "180d",
  },
  flavour: {
    type: "choice",
    choices: ["github", "gitlab"],
    description: "Whose anchors headings get.",
    whenLeftOut: "`github`",
    example: "gitlab",
  },
  "fix-missing": {
    type: "flag",
    description:
      "Write a skeleton of each document that is missing, never over a file; each is weak until it is filled in. Not in a workflow.",
    whenLeftOut: "`false`",
    example: "true",
    notInFile: true,
  },
  "max-missing": {
    type: "count",
    description: "Most documents that may be missing.",
    whenLeftOut: "0",
    budget: "missing <= ",
    example: "2",
  },
  "max-weak": {
    type: "count",
    description: "Most documents that may be weak.",
    whenLeftOut: "0",
    budget: "weak <= ",
    example: "3",
  },
  "min-api-operations": {
    type: "percent",
    description: "Lowest share of operations of the specification that are described.",
    budget: "api-operations >= ",
    example: "100",
  },
  "min-docstrings": {
    type: "percent",
    description: "Lowest share of names of the code that are documented.",
    budget: "docstrings >= ",
    example: "80",
  },
  "max-broken-links": {
    type: "count",
    description: "Most links that may be broken.",
    whenLeftOut: "0",
    budget: "broken-links <= ",
    example: "12",
  },
});

export type DocsInputs = typeof inputs;
export type DocsSettings = Settings<DocsInputs>;

const outputs = declareOutputs({
  ...commonOutputs,
  missing: { description: "How many documents are missing." },
  weak: { description: "How many are there and do not do what they are for: each file counts." },
  "api-operations": {
    description: "Share of documented operations in percent, cut to two decimals; empty without a specification that has any.",
  },
  "broken-links": { description: "How many links are broken; empty where links are not checked." },
});

export default defineGate<DocsInputs, MeasuredDocs>({
  name: "docs-present",
  title: "Docs gate",
  description:
    "Checks that the documents which a project owes its users are there, say something, and point at things that exist.",
  inputs,
  outputs,
  help: presets.map(describePreset),
  vocabulary: (settings) => docsVocabulary([...catalogue.map(({ id }) => id), ...(settings.artefacts ?? []).map(({ id }) => id)]),
  defaults: {
    lines: defaultLines,
    concerns,
  },
  gather: gatherDocs,
  baseline: docsBaseline,
  measure: (budget, docs) =>
    budget.metric.change
      ? measureDocsChange(budget, docs)
      : measureDocs(budget, docs).map((measure) => withoutShareOfNothing(budget, measure)),
  propose: () => [],
  reports: () => [],
  listed: (docs) => ({ documents: listDocuments(docs) }),
  explainsExit: ({ code }) => code === 0,
  readsReportsOf: "documents",
  usualPlaces: [],
  files: async (settings, { skeletons }, _judgement, _now, { host, git }) => {
    if (settings["fix-missing"] !== true) return { files: [], remarks: [] };
    // What a workflow runs or trusts is not written by a step of it.
    if (host.kind !== "terminal") return { files: [], remarks: [describeNotInWorkflow("fix-missing")] };
    const root = git === undefined ? "" : `${git.root}/`;
    const there = await Promise.all(skeletons.map(({ path }) => host.files.exists(`${root}${path}`)));
    const fresh = skeletons.filter((_, i) => there[i] === false);
    const files = fresh.map(({ path, text }) => ({ input: "fix-missing", path: `${root}${path}`, content: () => [text] }));
    return { files, remarks: [] };
  },
  explain: (judgement, docs) => ({
    waysToGreen: waysToWrite(judgement.budgets, docs, {
      artefact: describeArtefactStep,
      weak: describeWeakStep,
      api: describeApiStep,
      links: describeLinkStep,
      gap: describeGapStep,
      route: describeRouteStep,
      change: describeChangeStep,
    }),
    sections: () => docsSections(docs, judgement),
    places: () => docsPlaces(docs, judgement),
    remarks: [
      ...docsRemarks(docs, judgement),
      ...baselineRemarks(docs.sought, isBaselineTold(judgement)),
      ...mendedSince(docs, judgement),
    ],
    outputs: figures(docs),
    log: [...logLines(docs), ...toldOnlyLines(docs, judgement), ...baselineLine(docs.sought)],
  }),
});

/** What only a setting asks for has a limit where the setting is. */
function defaultLines(settings: DocsSettings): readonly string[] {
  return [
    "missing <= 0",
    "weak <= 0",
    ...(settings.links === "off" ? [] : ["broken-links <= 0"]),
    ...(settings["docs-follow"] || settings["review-within"] ? ["warn: stale-documents <= 0"] : []),
    ...(settings["changelog-for"] ? ["warn: untold-changes <= 0"] : []),
  ];
}

/** A limit from below allows any number. One on how far the count rises takes the place of one on the count itself. */
function concerns({ metric, limit }: Budget, { metric: { name } }: Budget): boolean {
  return directionOf(limit.op) === "maximum" && (metric.name === name || metric.name === `${name}-rise`);
}

function figures({ artefacts, links, api }: MeasuredDocs): Readonly<Record<string, string>> {
  const broken = links?.faults.filter(({ rule }) => linkFaultLevels[rule] === "broken").length;
  const shares = api.specifications.flatMap(({ coverage }) => coverage?.shares.operations ?? []);
  const operations = { part: sum(shares.map(({ part }) => part)), whole: sum(shares.map(({ whole }) => whole)) };
  return {
    "api-operations": operations.whole === 0 ? "" : formatPercent(operations).replace("%", ""),
    missing: String(artefacts.filter(({ result }) => result.state === "missing").length),
    weak: String(weakFiles(artefacts).length),
    "broken-links": broken === undefined ? "" : String(broken),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}

function logLines({ documents, links }: MeasuredDocs): readonly Phrase[] {
  if (links === undefined) return [say`Did not look at links: ${code("links: off")}`];
  const [files, held] = [countOf(documents.length, "Markdown files"), countOf(links.checked, "links")];
  return [say`Read ${figure(files)}, held ${figure(held)} against the repository`];
}
