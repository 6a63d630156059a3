import { joined, nameOf } from "../model/path-parts.ts";
import type { PathIndex } from "./path-index.ts";

/** Folders that are called for nothing else, and such that hold manifests only where their files say so. */
const named = ["k8s", "kubernetes", "helm", "charts", "manifests"];
const perhaps = ["deploy", "deployment", "deployments"];
const tellingFile =
  /^(?:kustomization|chart|deployment|service|ingress|statefulset|daemonset|cronjob|configmap|namespace)[\w.-]*\.ya?ml$/i;

/** The folders of a package, or of the repository, in which manifests of Kubernetes lie. */
export function kubernetesFolders(index: PathIndex, root: string): readonly string[] {
  return [...named, ...perhaps].map((name) => joined(root, name)).filter((folder) => holdsManifests(index, folder));
}

function holdsManifests(index: PathIndex, folder: string): boolean {
  if (!index.hasFolder(folder)) return false;
  const isTelling = named.includes(nameOf(folder))
    ? (name: string) => /\.ya?ml$/i.test(name)
    : (name: string) => tellingFile.test(name);
  for (const path of index.filesBelow(folder)) if (isTelling(nameOf(path))) return true;
  return false;
}

/** The folders right in one of manifests that hold some themselves: overlays, charts, parts of the system. */
export function manifestFoldersIn(index: PathIndex, folder: string): readonly string[] {
  return [...index.foldersIn(folder)].filter((name) => {
    if (name === "templates" || name === "crds") return false;
    for (const path of index.filesBelow(joined(folder, name))) if (/\.ya?ml$/i.test(path)) return true;
    return false;
  });
}
