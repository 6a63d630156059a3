import { readMarkdown } from "../../src/formats/documents/markdown.ts";
import { checkLinks } from "../../src/measures/check-links.ts";
import type { MeasuredDocs } from "../../src/measures/docs-facts.ts";
import { docsVocabulary } from "../../src/measures/docs-vocabulary.ts";
import { missingSkeletons } from "../../src/measures/fill-in-skeletons.ts";
import { PathIndex } from "../../src/measures/path-index.ts";
import type { ArtefactSettings } from "../../src/measures/select-artefacts.ts";
import { TrackedTree } from "../../src/measures/tracked-tree.ts";
import { catalogue } from "../../src/model/artefacts/catalogue.ts";
import type { Budget } from "../../src/model/budget.ts";
import { parseBudget } from "../../src/model/budget-parser.ts";
import { pathMatcher } from "../../src/model/glob.ts";
import { type Files, judged, nothingAsked } from "./judged-artefacts.ts";

/** What the gate knows of the documents of a repository, without the gate. */
export function measuredDocs(files: Files, asked: Partial<ArtefactSettings> = {}): MeasuredDocs {
  const paths = Object.keys(files);
  const artefacts = judged(files, asked);
  const markdown = paths.filter((path) => path.endsWith(".md"));
  const documents = markdown.map((path) => readMarkdown(path, files[path] ?? "", "github"));
  return {
    preset: asked.preset ?? nothingAsked.preset,
    artefacts,
    links: checkLinks({ documents, tree: new TrackedTree({ paths }) }),
    rules: { adrs: 0, runbooks: 0, docstrings: [], stale: undefined, untold: undefined },
    api: { specifications: [], faults: [], routes: undefined },
    documents: markdown,
    unread: [],
    tracked: (glob) => paths.filter(pathMatcher(glob)),
    unused: [],
    isAllRead: true,
    ofBranch: 0,
    lookedInto: [],
    skeletons: missingSkeletons(artefacts, new PathIndex(paths)),
  };
}

/** A budget line; `besides` are those that a default leaves something to. */
export function docsBudget(line: string, besides: readonly string[] = []): Budget {
  const parsed = parseBudget(line, docsVocabulary(catalogue.map(({ id }) => id)));
  if (parsed.state !== "budget") throw new Error(`${line} is no budget`);
  return besides.length === 0 ? parsed.budget : { ...parsed.budget, besides: besides.map((one) => docsBudget(one)) };
}
