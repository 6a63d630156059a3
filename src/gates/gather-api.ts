import { isOpenApi, readOpenApi } from "../formats/documents/openapi.ts";
import { isPostman, readPostman } from "../formats/documents/postman.ts";
import { readRouteList } from "../formats/documents/route-list.ts";
import { readText } from "../formats/read-text.ts";
import { measureApiCoverage } from "../measures/api-coverage.ts";
import { usualHomes } from "../measures/api-reach.ts";
import { compareRoutes, routesOfDocument } from "../measures/compare-routes.ts";
import type { MeasuredApi } from "../measures/docs-api.ts";
import { findArtefacts } from "../measures/find-artefacts.ts";
import type { PathIndex } from "../measures/path-index.ts";
import type { ApiDocument, OperationHome } from "../model/api-document.ts";
import type { ApiFault } from "../model/api-fault.ts";
import type { ApiRoute } from "../model/api-route.ts";
import { catalogue } from "../model/artefacts/catalogue.ts";
import { pathMatcher } from "../model/glob.ts";
import type { Reason } from "../model/reason.ts";
import { repoPath } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import type { RouteComparison } from "../model/route-comparison.ts";
import type { DocsSettings } from "./docs-present.ts";
import type { DocumentReader } from "./document-reader.ts";
import { findDeclared } from "./find-reports.ts";
import type { Gathered, Workplace } from "./gate.ts";
import { reasonOf } from "./report-opener.ts";

interface Repository {
  readonly files: readonly string[];
  readonly index: PathIndex;
  readonly reader: DocumentReader;
  /** Whether a file, as seen from the working directory, is committed. */
  readonly isTracked: (file: string) => boolean;
}

export interface GatheredApi {
  readonly documents: readonly ApiDocument[];
  /** What is wrong with the specifications alone. */
  readonly ofSpecifications: readonly ApiFault[];
  readonly measured: MeasuredApi;
}

interface Specification {
  readonly path: string;
  readonly document: ApiDocument | undefined;
}

/** Reads the specifications of the repository, and holds the routes of the settings against them. */
export async function gatherApi(
  settings: DocsSettings,
  place: Workplace,
  repository: Repository,
): Promise<Gathered<GatheredApi>> {
  const problems: Reason[] = [];
  const faults: ApiFault[] = [];
  const specifications: Specification[] = [];
  for (const path of specificationPaths(settings, repository)) {
    const own = repoPath(path);
    const text = await repository.reader.text(path);
    if (own === undefined || text === undefined) continue;
    // What git ignores only this machine has.
    const { document, faults: found } = await readOpenApi(own, text, (other) =>
      repository.index.paths.has(other) ? repository.reader.text(other) : undefined,
    );
    faults.push(...found);
    specifications.push({ path, document });
  }
  const ofSpecifications = [...faults];
  const collections = await repository.reader.readAll(
    placesOf("postman", repository).map((path) => ({ path })),
    ({ path }, text) => readPostman(path, text),
  );
  for (const { faults: found } of collections.values()) faults.push(...found);
  const homes = homesOf(settings);
  const routes = await readRoutes(settings, place, faults, (file) => {
    const path = place.git?.pathOf(file) ?? file;
    if (specifications.some((one) => one.path === path)) return "specification";
    return repository.isTracked(file) ? "committed" : "new";
  });
  problems.push(...unmatched(settings, repository), ...routes.problems);
  const documents = specifications.flatMap(({ document }) => document ?? []);
  return {
    facts: {
      documents,
      ofSpecifications,
      measured: {
        specifications: specifications.map(({ path, document }) => ({
          path,
          coverage: document && measureApiCoverage(document, homes),
          unread: document?.unread ?? [],
        })),
        collections: collections.size,
        faults,
        routes:
          settings.routes === undefined || documents.length === 0 || routes.facts.length === 0
            ? undefined
            : merged(documents.map((one) => compareRoutes(one, routes.facts))),
      },
    },
    problems,
  };
}

/** Those of the settings, else the one in its usual place, whether the preset asks for it or not. */
function specificationPaths({ openapi }: DocsSettings, repository: Repository): readonly string[] {
  const { files } = repository;
  if (openapi !== undefined) {
    const matchers = openapi.map(({ pattern }) => pathMatcher(pattern));
    return files.filter((path) => matchers.some((matches) => matches(path)));
  }
  return placesOf("openapi", repository);
}

/** The files of an artefact, whether somebody asks for it or not. */
function placesOf(artefactId: string, { index }: Repository): readonly string[] {
  const artefacts = catalogue.filter(({ id }) => id === artefactId).map((artefact) => ({ artefact, asked: "optional" as const }));
  const found = findArtefacts(index, { artefacts, inherited: [], packages: [] });
  return found.flatMap(({ where }) => (where.state === "found" ? where.paths : []));
}

function unmatched({ openapi = [] }: DocsSettings, { files }: Repository): readonly Reason[] {
  const lost = openapi.filter(({ pattern, optional }) => !optional && !files.some(pathMatcher(pattern)));
  return lost.map(({ pattern }) => ({ id: "no-report", of: "documents", pattern, lookedFor: [], commands: [], committed: [] }));
}

function homesOf(settings: DocsSettings): ReadonlySet<OperationHome> {
  const homes = new Set<OperationHome>(usualHomes);
  if (settings.webhooks === "off") homes.delete("webhooks");
  if (settings.callbacks === "on") homes.add("callbacks");
  return homes;
}

/** Lists of routes lie where an earlier step left them, so they need not be tracked. */
async function readRoutes(
  { routes = [] }: DocsSettings,
  { host }: Workplace,
  faults: ApiFault[],
  sortOf: (file: string) => "specification" | "committed" | "new",
): Promise<Gathered<readonly ApiRoute[]>> {
  const { reports, problems } = await findDeclared("documents", routes, [], host.files);
  const found: ApiRoute[] = [];
  const wrong: Reason[] = [...problems];
  for (const { file } of reports) {
    try {
      const text = await readText(await host.files.open(file));
      const own = await routesIn(file, text, faults);
      if (own.length === 0)
        throw new ReportError("empty-report", file, "lists no route: `GET /path`, a line each, a specification or a collection");
      found.push(...own);
      // None of these says what the service answers to by now.
      if (sortOf(file) === "specification")
        throw new ReportError("bad-report", file, "is the specification itself, which has no route that it does not have");
      if (sortOf(file) === "committed") wrong.push({ id: "tracked-report", file, ...(isPostman(text) && { of: "collection" }) });
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      wrong.push(reasonOf(error));
    }
  }
  return { facts: found, problems: wrong.map(ofRoutes) };
}

/** What is wrong with them takes nothing away from what the specification says of itself. */
function ofRoutes(reason: Reason): Reason {
  const addsTo = ["undocumented-routes", "phantom-routes"];
  return reason.id === "no-report" || "message" in reason ? { ...reason, addsTo } : reason;
}

async function routesIn(file: string, text: string, faults: ApiFault[]): Promise<readonly ApiRoute[]> {
  const own = repoPath(file);
  if (own !== undefined && isOpenApi(text)) {
    const { document } = await readOpenApi(own, text, () => undefined);
    return document === undefined ? [] : routesOfDocument(document);
  }
  if (isPostman(text)) {
    const collection = readPostman(file, text);
    if (!faults.some(({ path }) => path === file)) faults.push(...collection.faults);
    return collection.routes;
  }
  return readRouteList(file, text).routes;
}

/** Of several specifications a route is documented where one of them has it; each operation is its own one's. */
function merged(all: readonly RouteComparison[]): RouteComparison | undefined {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return first;
  const key = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path}`;
  const everywhere = others.map(({ undocumented }) => new Set(undocumented.map(key)));
  return {
    operations: all.reduce((sum, one) => sum + one.operations, 0),
    matched: all.reduce((sum, one) => sum + one.matched, 0),
    undocumented: first.undocumented.filter((route) => everywhere.every((set) => set.has(key(route)))),
    phantom: all.flatMap(({ phantom }) => phantom),
    anyMethod: first.anyMethod,
    fallbacks: first.fallbacks,
  };
}
