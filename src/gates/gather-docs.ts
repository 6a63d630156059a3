import { readDeclaredLicences } from "../formats/documents/declared-licence.ts";
import { readPackageScripts } from "../formats/documents/package-scripts.ts";
import { readArtefact } from "../formats/read-artefact.ts";
import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { filesAround, targetNames } from "../measures/files-around.ts";
import { missingSkeletons } from "../measures/fill-in-skeletons.ts";
import { findArtefacts } from "../measures/find-artefacts.ts";
import { filesToRead, judgeArtefacts } from "../measures/judge-artefacts.ts";
import { type KindFinding, withKindFindings, withoutNeedless } from "../measures/kind-findings.ts";
import { findPackages } from "../measures/packages.ts";
import { PathIndex } from "../measures/path-index.ts";
import { type Selection, selectArtefacts } from "../measures/select-artefacts.ts";
import { TrackedTree } from "../measures/tracked-tree.ts";
import { weakFiles } from "../measures/weak-files.ts";
import type { ApiFault } from "../model/api-fault.ts";
import { presets } from "../model/artefact.ts";
import type { ArtefactOutcome } from "../model/artefact-outcome.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import { pathMatcher } from "../model/glob.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath } from "../model/repo-path.ts";
import { describeSelectionProblem } from "../reports/wording-docs.ts";
import type { OwnAddress } from "../repository/own-address.ts";
import type { SpecialFiles } from "../repository/special-files.ts";
import type { DocsSettings } from "./docs-present.ts";
import { askGit, DocsRepository } from "./docs-repository.ts";
import { DocumentReader } from "./document-reader.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { gatherApi } from "./gather-api.ts";
import { gatherApiUsage, gatherCollectionUsage } from "./gather-api-usage.ts";
import { apiFindings, gatherManifests, gatherPostman } from "./gather-faults.ts";
import { gatherLinks, unmatchedDocuments, unmatchedExclude } from "./gather-links.ts";
import { gatherRules } from "./gather-rules.ts";
import { knownPaths } from "./known-paths.ts";
import { isLookedAt, unreadReasons } from "./unread-reasons.ts";

/** Finds the documents of the repository, reads them, and holds them and their links against it. */
export async function gatherDocs(settings: DocsSettings, place: Workplace): Promise<Gathered<MeasuredDocs>> {
  const asked = askGit(place);
  const untracked = asked.then((known) => known.untracked);
  const [known, { paths, problems: unknown }] = await Promise.all([asked, knownPaths([], place, untracked)]);
  const files = paths.files.map(String).filter((path) => !known.deleted.has(path));
  const selection = selectArtefacts(artefactSettings(settings));
  const tree = new TrackedTree({ paths: files, ...known.special });
  const reader = new DocumentReader(place, tree.files);
  const index = new PathIndex(withoutDangling(tree, known.special));
  const packages = findPackages(index, settings.packages ?? []);
  const found = await judged(settings, selection, index, reader, known.own);
  const repository = new DocsRepository({ settings, place, known, files, tree, reader, artefacts: found });
  const links = settings.links === "off" ? undefined : await gatherLinks(repository);
  const api = await gatherApi(settings, place, { files, index, reader, isTracked: paths.isTracked });
  const rules = await gatherRules(repository, paths);
  const usage = await gatherApiUsage(repository, api.facts.documents);
  const { manifests } = filesAround(index, packages.folders);
  const postman = await gatherPostman(repository);
  const findings = listsByArtefact([
    ...rules.facts.findings,
    ["api-usage", usage],
    ["openapi", apiFindings(api.facts.ofSpecifications)],
    ["postman", await gatherCollectionUsage(repository, api.facts.documents)],
    ["postman", apiFindings(postman.filter(({ rule }) => !isOfCollection(rule)))],
    await gatherManifests(repository, manifests),
  ]);
  const artefacts = withKindFindings(withoutNeedless(found, rules.facts.askingEnv), findings);
  const problems: Reason[] = [...unknown, ...(await unopenedGit(place)), ...reader.problems, ...api.problems, ...rules.problems];
  const wrong = selection.problems.map(describeSelectionProblem);
  const unmatched = packages.unmatched.map(unmatchedPackage);
  const slips = [...wrong, ...unmatched, ...unmatchedDocuments(settings, files)];
  if (slips.length > 0) problems.push({ id: "bad-configuration", problems: slips });
  const documents = links?.documents ?? [];
  const isFaulty = weakFiles(artefacts).length > 0 || (links?.report.faults.length ?? 0) > 0;
  const touch = isFaulty ? await repository.touch() : undefined;
  const unread = documents.flatMap(({ path, unread: parts }) => parts.map((part) => ({ path, part })));
  const unreadParts = unreadReasons(documents, artefacts);
  problems.push(...unreadParts);
  return {
    facts: {
      preset: artefactSettings(settings).preset,
      artefacts,
      links: links?.report,
      api: { ...api.facts.measured, faults: withFaults(api.facts.measured.faults, postman) },
      rules: rules.facts.measured,
      documents: documents.filter(isLookedAt).map(({ path }) => path),
      unread,
      tracked: (glob) => files.filter(pathMatcher(glob)),
      unused: [...unmatchedExclude(settings, files), ...rules.facts.unused],
      isAllRead: reader.problems.length === 0 && unknown.length === 0 && unreadParts.length === 0,
      ofBranch: rules.facts.ofBranch + (links?.report.unchecked.branch ?? 0),
      lookedInto: [...rules.facts.lookedInto, ...manifests],
      skeletons: missingSkeletons(artefacts, index),
      ...(touch && { touch }),
    },
    problems,
  };
}

/** What the rules of collections tell themselves. */
function isOfCollection(rule: ApiFault["rule"]): boolean {
  return rule === "bad-syntax" || rule === "secret-in-collection";
}

function listsByArtefact(
  entries: readonly (readonly [string, readonly KindFinding[]])[],
): ReadonlyMap<string, readonly KindFinding[]> {
  const lists = new Map<string, readonly KindFinding[]>();
  for (const [id, findings] of entries) lists.set(id, [...(lists.get(id) ?? []), ...findings]);
  return lists;
}

/** A collection may be both, a document that is asked for and a list of routes. */
function withFaults(faults: readonly ApiFault[], more: readonly ApiFault[]): readonly ApiFault[] {
  return [...new Map([...faults, ...more].map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** Without git, files would count that it ignores, and that nobody else has. */
async function unopenedGit({ host, git }: Workplace): Promise<readonly Reason[]> {
  if (git !== undefined) return [];
  for (let above = cleanPath(host.cwd); above !== ""; above = above.replace(/\/?[^/]*$/, ""))
    if (await host.files.exists(`${above}/.git`))
      return [
        {
          id: "unreadable-report",
          file: ".git",
          message: "is there, and git does not open it, or is not installed; see what git status says",
        },
      ];
  return [];
}

/** Without links to what the repository does not have, as where git ignores it: nobody else can read them. */
function withoutDangling(tree: TrackedTree, { symlinks }: SpecialFiles): Iterable<string> {
  if (symlinks.size === 0) return tree.files;
  return [...tree.files].filter((path) => {
    const end = symlinks.has(path) ? tree.behindLinks(path) : path;
    return end === undefined || tree.kindOf(end) !== undefined;
  });
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
  own: OwnAddress | undefined,
): Promise<readonly ArtefactOutcome[]> {
  const { preset, inherited, packages: patterns } = artefactSettings(settings);
  const { folders: packages } = findPackages(index, patterns);
  const found = findArtefacts(index, { artefacts, inherited, packages });
  const read = await reader.readAll(filesToRead(found), ({ form, path }, text) => readArtefact(form, path, text));
  const { manifests, packageJson, makefile } = filesAround(index, packages);
  const declared = await Promise.all(manifests.map(async (path) => readDeclaredLicences(path, (await reader.text(path)) ?? "")));
  const scripts = packageJson === undefined ? undefined : readPackageScripts((await reader.text(packageJson)) ?? "");
  const targets = makefile === undefined ? undefined : readArtefact("targets", makefile, (await reader.text(makefile)) ?? "");
  const repository = own?.path.split("/").at(-1);
  return judgeArtefacts(found, {
    index,
    ...(repository !== undefined && { repository }),
    preset,
    declared: declared.flat(),
    scripts,
    targets: targetNames(targets),
    document: (path) => read.get(path),
  });
}
