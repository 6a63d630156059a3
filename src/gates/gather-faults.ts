import { manifestProblem } from "../formats/documents/manifest-problem.ts";
import { readPostman } from "../formats/documents/postman.ts";
import type { KindFinding } from "../measures/kind-findings.ts";
import type { ApiFault } from "../model/api-fault.ts";
import type { DocsRepository } from "./docs-repository.ts";

/** What is wrong with collections of Postman that are asked for. */
export async function gatherPostman(repository: DocsRepository): Promise<readonly ApiFault[]> {
  const collections = await repository.reader.texts(repository.pathsOf("postman"));
  return collections.flatMap(({ path, text }) => readPostman(path, text).faults);
}

/** Faults that are certain; that another machine is not asked is none of the document's. Its version is told of by its own rule. */
const untold: ReadonlySet<string> = new Set(["remote-reference", "no-api-document", "unknown-collection-version"]);

export function apiFindings(faults: readonly ApiFault[]): readonly KindFinding[] {
  return faults.filter(({ rule }) => !untold.has(rule)).map((fault): KindFinding => ({ rule: "of-api", fault, level: "fault" }));
}

/** Documents of which a manifest says something, the first that is asked for. */
const asking = ["license", "changelog", "setup"] as const;

/** Manifests that cannot be read, with the document that they are held against. */
export async function gatherManifests(
  repository: DocsRepository,
  manifests: readonly string[],
): Promise<readonly [string, readonly KindFinding[]]> {
  const artefact = asking.find((id) => repository.pathsOf(id).length > 0) ?? asking[0];
  const read = await repository.reader.texts(manifests);
  const findings = read.flatMap(({ path, text }): KindFinding[] => {
    const problem = manifestProblem(path, text);
    if (problem === undefined) return [];
    return [{ rule: "unreadable", fault: { path, line: problem.line, why: problem.message }, level: "fault" }];
  });
  return [artefact, findings];
}
