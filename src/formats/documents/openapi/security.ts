import type { ApiSecurityScheme } from "../../../model/api-document.ts";
import type { ApiFault, ApiPlace } from "../../../model/api-fault.ts";
import { type TreeNode, textAt, valueAt } from "../../read/document-tree.ts";

/** The names of the security schemes that a document declares. */
export type SchemeNames = ReadonlySet<string>;

/** Tells of each scheme that `security` asks for and that is not declared. From 3.2 on it may be an address as well. */
export function checkSecurity(node: TreeNode, path: string, schemes: SchemeNames, faults: ApiFault[]): void {
  const security = valueAt(node, "security");
  if (security?.kind !== "list") return;
  for (const requirement of security.items) {
    if (requirement.kind !== "map") continue;
    for (const [scheme, { line }] of requirement.members)
      if (!schemes.has(scheme) && !/[#/]/.test(scheme)) faults.push({ rule: "undefined-security-scheme", path, line, scheme });
  }
}

export function readScheme(name: string, node: TreeNode, place: ApiPlace): ApiSecurityScheme {
  const [scheme, carrier, description] = ["scheme", "name", "description"].map((member) => textAt(node, member));
  const type = textAt(node, "type") ?? "";
  return {
    name,
    place,
    type,
    ...(description === undefined ? {} : { description }),
    ...(type === "http" && scheme !== undefined ? { scheme: scheme.toLowerCase() } : {}),
    ...(type === "apiKey" && carrier !== undefined ? { carrier } : {}),
  };
}
