import type { Patch, UnknownPatch } from "../measures/patch-coverage.ts";
import type { Phrase } from "../model/phrase.ts";
import { describeEditedSince } from "../reports/wording-patch.ts";
import type { Workplace } from "./gate.ts";

/**
 * On a laptop people edit, look, and forget to run the tests again: the report's line numbers are then those of the code
 * before. The times of files decide nothing, but are told. In a workflow the checkout set them all.
 */
export async function editedSince(
  patch: Patch | UnknownPatch | undefined,
  reports: readonly string[],
  { host, git }: Workplace,
): Promise<readonly Phrase[]> {
  if (host.kind !== "terminal" || git === undefined || patch === undefined || "unknown" in patch) return [];
  const written = await Promise.all(reports.map((file) => host.files.writtenAt(file)));
  const latest = Math.max(...written.map((time) => time ?? 0));
  const edited: string[] = [];
  for (const { path } of patch.files) if (((await host.files.writtenAt(`${git.root}/${path}`)) ?? 0) > latest) edited.push(path);
  return edited.length === 0 ? [] : [describeEditedSince(edited)];
}
