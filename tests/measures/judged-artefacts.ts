import { readDeclaredLicences } from "../../src/formats/documents/declared-licence.ts";
import { readPackageScripts } from "../../src/formats/documents/package-scripts.ts";
import { readArtefact } from "../../src/formats/read-artefact.ts";
import { filesAround, targetNames } from "../../src/measures/files-around.ts";
import { findArtefacts } from "../../src/measures/find-artefacts.ts";
import { filesToRead, judgeArtefacts } from "../../src/measures/judge-artefacts.ts";
import { findPackages } from "../../src/measures/packages.ts";
import { PathIndex } from "../../src/measures/path-index.ts";
import { type ArtefactSettings, selectArtefacts } from "../../src/measures/select-artefacts.ts";
import type { ArtefactOutcome } from "../../src/model/artefact-outcome.ts";
import type { WeakReason } from "../../src/model/weak-reason.ts";

/** Files of a repository by their paths. */
export type Files = Readonly<Record<string, string>>;

export const nothingAsked: ArtefactSettings = {
  preset: "minimal",
  require: [],
  optional: [],
  inherited: [],
  own: [],
  packages: [],
};

/** What the gate does with the documents of a repository, without the gate. */
export function judged(files: Files, asked: Partial<ArtefactSettings> = {}): readonly ArtefactOutcome[] {
  const settings = { ...nothingAsked, ...asked };
  const index = new PathIndex(Object.keys(files));
  const { folders: packages } = findPackages(index, settings.packages);
  const found = findArtefacts(index, { artefacts: selectArtefacts(settings).artefacts, inherited: settings.inherited, packages });
  const read = new Map(filesToRead(found).map(({ path, form }) => [path, readArtefact(form, path, files[path] ?? "")]));
  const { manifests, packageJson, makefile } = filesAround(index, packages);
  const targets = makefile === undefined ? undefined : readArtefact("targets", makefile, files[makefile] ?? "");
  return judgeArtefacts(found, {
    index,
    preset: settings.preset,
    declared: manifests.flatMap((path) => readDeclaredLicences(path, files[path] ?? "")),
    scripts: packageJson === undefined ? undefined : readPackageScripts(files[packageJson] ?? ""),
    targets: targetNames(targets),
    document: (path) => read.get(path),
  });
}

/** One artefact, asked for whatever the preset is. */
export function judgedOne(id: string, files: Files, asked: Partial<ArtefactSettings> = {}): ArtefactOutcome {
  const outcome = judged(files, { require: [id], ...asked }).find(({ artefact }) => artefact.id === id);
  if (outcome === undefined) throw new Error(`nobody asked for ${id}`);
  return outcome;
}

/** `present`, `missing`, … and for a weak one its rules with their lines: `weak: placeholder 3`. */
export function told({ result }: ArtefactOutcome): string {
  return result.state === "weak" ? `weak: ${result.reasons.map(toldReason).join(", ")}` : result.state;
}

function toldReason(reason: WeakReason): string {
  return "line" in reason ? `${reason.rule} ${reason.line}` : reason.rule;
}
