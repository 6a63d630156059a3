import { readDeclaredLicences } from "../formats/documents/declared-licence.ts";
import { readHtmlAnchors } from "../formats/documents/html.ts";
import { readMarkdown } from "../formats/documents/markdown.ts";
import { readPackageScripts } from "../formats/documents/package-scripts.ts";
import { readArtefact } from "../formats/read-artefact.ts";
import { checkLinks } from "../measures/check-links.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { filesAround } from "../measures/files-around.ts";
import { missingSkeletons } from "../measures/fill-in-skeletons.ts";
import { findArtefacts } from "../measures/find-artefacts.ts";
import { filesToRead, judgeArtefacts } from "../measures/judge-artefacts.ts";
import { linkedPages } from "../measures/linked-pages.ts";
import { findPackages } from "../measures/packages.ts";
import { PathIndex } from "../measures/path-index.ts";
import { type Selection, selectArtefacts } from "../measures/select-artefacts.ts";
import { TrackedTree } from "../measures/tracked-tree.ts";
import { presets } from "../model/artefact.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { pathMatcher } from "../model/glob.ts";
import type { LinkReport } from "../model/link-fault.ts";
import type { MarkdownDocument } from "../model/markdown-document.ts";
import type { Reason } from "../model/reason.ts";
import { describeSelectionProblem } from "../reports/wording-docs.ts";
import { movedFiles } from "../repository/moved-files.ts";
import { ownAddress } from "../repository/own-address.ts";
import { specialFiles } from "../repository/special-files.ts";
import type { DocsSettings } from "./docs-present.ts";
import { DocumentReader } from "./document-reader.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { gatherApi } from "./gather-api.ts";
import { knownPaths } from "./known-paths.ts";

/** Folders of other people's documents, whose links are theirs to mend. */
const others = ["**/vendor/**", "**/node_modules/**", "**/third_party/**"];

/** Finds the documents of the repository, reads them, and holds them and their links against it. */
export async function gatherDocs(settings: DocsSettings, place: Workplace): Promise<Gathered<MeasuredDocs>> {
  const { paths, problems: unknown } = await knownPaths([], place, await yetToAdd(place));
  const files = paths.files.map(String);
  const selection = selectArtefacts(artefactSettings(settings));
  const reader = new DocumentReader(place);
  const index = new PathIndex(files);
  const artefacts = await judged(settings, selection, index, reader);
  const documents = settings.links === "off" ? [] : await readDocuments(settings, files, reader);
  const links = settings.links === "off" ? undefined : await checked(documents, files, place, reader);
  const api = await gatherApi(settings, place, { files, index, reader });
  const problems: Reason[] = [...unknown, ...reader.problems, ...api.problems];
  const wrong = selection.problems.map(describeSelectionProblem);
  const unmatched = findPackages(index, settings.packages ?? []).unmatched.map(unmatchedPackage);
  if (wrong.length + unmatched.length > 0) problems.push({ id: "bad-configuration", problems: [...wrong, ...unmatched] });
  const unread = documents.flatMap(({ path, unread: parts }) => parts.map((part) => ({ path, part })));
  return {
    facts: {
      artefacts,
      links,
      api: api.facts,
      documents: documents.length,
      unread,
      tracked: (glob) => files.filter(pathMatcher(glob)),
      skeletons: missingSkeletons(artefacts, index),
    },
    problems,
  };
}

/** On a laptop a document counts from the moment that it is written, before git knows it. */
async function yetToAdd({ host, git }: Workplace): Promise<readonly string[]> {
  if (host.kind !== "terminal" || git === undefined) return [];
  const listed = await git.run("ls-files", "--others", "--exclude-standard", "-z");
  return listed?.split("\0").filter((path) => path !== "") ?? [];
}

function artefactSettings(settings: DocsSettings) {
  return {
    preset: presets.find((one) => one === settings.preset) ?? "minimal",
    require: settings.require ?? [],
    optional: settings.optional ?? [],
    inherited: settings.inherited ?? [],
    own: settings.artefacts ?? [],
    packages: settings.packages ?? [],
  };
}

function unmatchedPackage(pattern: string): ConfigProblem {
  return {
    where: "packages",
    message: `no folder with a manifest matches ${JSON.stringify(pattern)}; allowed: a folder such as packages/api, or a glob of them`,
  };
}

async function judged(
  settings: DocsSettings,
  { artefacts }: Selection,
  index: PathIndex,
  reader: DocumentReader,
): Promise<readonly ArtefactOutcome[]> {
  const { preset, inherited, packages: patterns } = artefactSettings(settings);
  const { folders: packages } = findPackages(index, patterns);
  const found = findArtefacts(index, { artefacts, inherited, packages });
  const read = await reader.readAll(filesToRead(found), ({ form, path }, text) => readArtefact(form, path, text));
  const { manifests, packageJson, makefile } = filesAround(index, packages);
  const declared = await Promise.all(manifests.map(async (path) => readDeclaredLicences(path, (await reader.text(path)) ?? "")));
  const scripts = packageJson === undefined ? undefined : readPackageScripts((await reader.text(packageJson)) ?? "");
  const targets = makefile === undefined ? undefined : readArtefact("targets", makefile, (await reader.text(makefile)) ?? "");
  return judgeArtefacts(found, {
    index,
    preset,
    declared: declared.flat(),
    scripts,
    targets: targets?.kind === "targets" ? new Set(targets.targets.map(({ name }) => name)) : undefined,
    document: (path) => read.get(path),
  });
}

async function readDocuments(
  settings: DocsSettings,
  files: readonly string[],
  reader: DocumentReader,
): Promise<readonly MarkdownDocument[]> {
  const wanted = (settings.documents ?? ["**"]).map(pathMatcher);
  const unwanted = (settings.exclude ?? others).map(pathMatcher);
  const markdown = files.filter((path) => /\.(?:md|markdown|mdown|mkdn|mkd)$/i.test(path));
  const chosen = markdown.filter((path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path)));
  const flavour = settings.flavour === "gitlab" ? "gitlab" : "github";
  const documents: MarkdownDocument[] = [];
  for (const path of chosen) {
    const text = await reader.text(path);
    if (text !== undefined) documents.push(readMarkdown(path, text, flavour));
  }
  return documents;
}

/** Where files went is only asked of git where a link to one is broken: history can be long. */
async function checked(
  documents: readonly MarkdownDocument[],
  files: readonly string[],
  place: Workplace,
  reader: DocumentReader,
): Promise<LinkReport> {
  const tree = new TrackedTree({ paths: files, ...(await specialFiles(place.git)) });
  const own = await ownAddress(place);
  const pages = new Map<string, ReadonlySet<string>>();
  for (const path of linkedPages(documents, tree)) {
    const text = await reader.text(path);
    if (text !== undefined) pages.set(path, readHtmlAnchors(text));
  }
  const facts = { documents, tree, pages, ...(own && { own }) };
  const report = checkLinks(facts);
  if (place.git === undefined || !report.faults.some(({ rule }) => rule === "missing-file")) return report;
  return checkLinks({ ...facts, renames: await movedFiles(place.git) });
}
