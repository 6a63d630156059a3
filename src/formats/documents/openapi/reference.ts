import { percentDecoded } from "../../../model/percent-decoded.ts";
import { type RepoPath, repoPath } from "../../../model/repo-path.ts";

/** Where a `$ref` leads (RFC 3986, 4.2; RFC 6901). */
export type Reference =
  | { readonly kind: "local"; readonly path: RepoPath; readonly fragment: Fragment }
  | { readonly kind: "remote" }
  | { readonly kind: "outside" };

export type Fragment =
  | { readonly kind: "pointer"; readonly steps: readonly string[] }
  | { readonly kind: "anchor"; readonly name: string };

/** Reads a reference that stands in the file `from`. */
export function readReference(text: string, from: RepoPath): Reference {
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(text)) return { kind: "remote" };
  const hash = text.indexOf("#");
  const [file, rest] = hash < 0 ? [text, ""] : [text.slice(0, hash), text.slice(hash + 1)];
  const path = file === "" ? from : pathFrom(file.replace(/\?.*$/s, ""), from);
  return path === undefined ? { kind: "outside" } : { kind: "local", path, fragment: readFragment(rest) };
}

/** A path with a slash in front begins at the root of the machine, or of the site, and not at that of the repository. */
function pathFrom(file: string, from: RepoPath): RepoPath | undefined {
  if (/^[/\\]/.test(file)) return undefined;
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return repoPath(folder + (percentDecoded(file) ?? file));
}

function readFragment(text: string): Fragment {
  const fragment = percentDecoded(text) ?? text;
  if (fragment !== "" && !fragment.startsWith("/")) return { kind: "anchor", name: fragment };
  const steps = fragment.split("/").slice(1);
  return { kind: "pointer", steps: steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) };
}
