/** The version that a manifest gives its package. */
import { parseJson } from "../../model/foreign-json.ts";
import { readToml } from "../read/toml.ts";

export interface ManifestVersion {
  readonly version: string;
  readonly name?: string;
}

/** Undefined where the manifest has none, or is of a package that is never released. */
export function readPackageVersion(manifest: string, text: string): ManifestVersion | undefined {
  switch (manifest.slice(manifest.lastIndexOf("/") + 1)) {
    case "package.json": {
      const members = membersOf(parseJson(text));
      return members["private"] === true ? undefined : versionIn(members);
    }
    case "pyproject.toml": {
      const { project, tool } = membersOf(readToml(text));
      return versionIn(membersOf(project)) ?? versionIn(membersOf(membersOf(tool)["poetry"]));
    }
    case "Cargo.toml": {
      const { package: own, workspace } = membersOf(readToml(text));
      const members = membersOf(own);
      const released = members["publish"] === false ? undefined : versionIn(members);
      // What `version.workspace = true` in its members refers to.
      return released ?? versionIn(membersOf(membersOf(workspace)["package"]));
    }
    default:
      return undefined;
  }
}

function versionIn({ version, name }: Readonly<Record<string, unknown>>): ManifestVersion | undefined {
  return typeof version === "string" ? { version, ...(typeof name === "string" && { name }) } : undefined;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
