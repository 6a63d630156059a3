import type { Metric, Vocabulary } from "../model/metric.ts";
import { apiMetrics } from "./docs-api.ts";
import { changesOf } from "./docs-change-vocabulary.ts";
import { ruleMetrics } from "./docs-rules.ts";

/** What budgets of documents can talk about. The artefacts are known from the settings. */
export function docsVocabulary(artefacts: readonly string[] | undefined): Vocabulary {
  return {
    metrics: [...docsMetrics, ...changesOf(keptMetrics)],
    dimensions: [
      { name: "path", pattern: "path" },
      { name: "artefact", pattern: "name", ...(artefacts && { values: artefacts }) },
    ],
    patch: false,
  };
}

const ofArtefact = { dimensions: ["artefact"] } as const;
const ofPath = { dimensions: ["path"] } as const;

/** Figures of today. */
export const docsMetrics: readonly Metric[] = [
  { name: "missing", kind: "count", ...ofArtefact, description: "Documents that are asked for and not there." },
  {
    name: "weak",
    kind: "count",
    dimensions: ["path", "artefact"],
    description:
      "Documents that are there and do not do what they are for: empty, left as their template, without a section. Each file counts, of several of one kind, too.",
  },
  { name: "present", kind: "count", ...ofArtefact, description: "Documents that are there and say something." },
  {
    name: "broken-links",
    kind: "count",
    ...ofPath,
    description:
      "Links in Markdown files to a file or an anchor that is not there, or is called otherwise in upper and lower case. Other sites are not asked.",
  },
  {
    name: "link-warnings",
    kind: "count",
    ...ofPath,
    description:
      "Links that not every reader gets to: with an anchor in other upper and lower case, through a linked folder, without a target, with a label that nothing defines.",
  },
  ...apiMetrics,
  ...ruleMetrics,
  { name: "documents", kind: "count", ...ofPath, description: "Markdown files whose links were checked." },
];

/** Figures that a baseline keeps, so that there is a change of each. The others are of a change already. */
export const keptMetrics = docsMetrics.filter(({ name }) => name !== "stale-documents" && name !== "untold-changes");
