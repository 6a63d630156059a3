import type { ApiVersion } from "../../../model/api-document.ts";
import { type TreeNode, writtenAt } from "../../read/document-tree.ts";

/** Methods that a path may name. `trace` came with 3.0, `query` with 3.2, which has a map for any other besides. */
export function methodsOf(version: ApiVersion): readonly string[] {
  const first = ["get", "put", "post", "delete", "options", "head", "patch"];
  if (version === "2.0") return first;
  return version === "3.2" ? [...first, "trace", "query"] : [...first, "trace"];
}

/** From 3.1 on what stands beside a `$ref` counts; before, it is to be ignored. */
export function readsBesideReferences(version: ApiVersion): boolean {
  return version === "3.1" || version === "3.2";
}

/** What the root says of its version, as it is written; a number without quotation marks is a frequent slip. */
export function statedVersion(root: TreeNode): string | undefined {
  return writtenAt(root, "openapi") ?? writtenAt(root, "swagger");
}

export function versionOf(stated: string): ApiVersion | undefined {
  if (/^2(\.0)?$/.test(stated)) return "2.0";
  const [, minor] = /^3\.([012])(?:\.\d+(?:-[\w.]+)?)?$/.exec(stated) ?? [];
  if (minor === "0") return "3.0";
  if (minor === "1") return "3.1";
  return minor === "2" ? "3.2" : undefined;
}
