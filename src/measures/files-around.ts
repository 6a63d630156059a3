import type { ArtefactDocument } from "../model/artefact-document.ts";
import { joined } from "../model/path-parts.ts";
import type { PathIndex } from "./path-index.ts";

/** Files that say what documents are held to: licences that manifests declare, scripts and targets that exist. */
export interface FilesAround {
  readonly manifests: readonly string[];
  readonly packageJson: string | undefined;
  readonly makefile: string | undefined;
}

/** The targets that a Makefile has; undefined where it may have others. */
export function targetNames(document: ArtefactDocument | undefined): ReadonlySet<string> | undefined {
  if (document?.kind !== "targets" || document.others === "possible") return undefined;
  return new Set(document.targets.map(({ name }) => name));
}

export function filesAround(index: PathIndex, packages: readonly string[]): FilesAround {
  const names = ["package.json", "pyproject.toml", "cargo.toml", "composer.json", "pom.xml", "setup.cfg"];
  return {
    manifests: ["", ...packages].flatMap((folder) => [
      ...names.flatMap((name) => index.file(joined(folder, name)) ?? []),
      ...[...index.filesIn(folder)].flatMap(([name, path]) => (name.endsWith(".gemspec") ? [path] : [])),
    ]),
    packageJson: index.file("package.json"),
    makefile: ["gnumakefile", "makefile"].map((name) => index.file(name)).find((path) => path !== undefined),
  };
}
