import type { ApiServer, ApiVersion } from "../../../model/api-document.ts";
import { type TreeNode, textAt, valueAt, writtenAt } from "../../read/document-tree.ts";

/** The servers of a document, a path or an operation, each once. In 2.0 there is one, in parts. */
export function readServers(node: TreeNode, version: ApiVersion): readonly ApiServer[] {
  const servers = version === "2.0" ? oldServer(node) : listedServers(valueAt(node, "servers"));
  return [...new Map(servers.map((server) => [`${server.host} ${server.base}`, server])).values()];
}

function oldServer(node: TreeNode): readonly ApiServer[] {
  return [{ host: textAt(node, "host") ?? "", base: baseOf(textAt(node, "basePath") ?? "") }];
}

function listedServers(list: TreeNode | undefined): readonly ApiServer[] {
  if (list?.kind !== "list") return [];
  return list.items.map((server) => {
    const url = filledIn(textAt(server, "url") ?? "", valueAt(server, "variables"));
    const [, host = "", path = ""] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [
      "",
      "",
      url.replace(/[?#].*$/s, ""),
    ];
    return { host, base: baseOf(path) };
  });
}

/** The address with the default of each of its variables. */
function filledIn(url: string, variables: TreeNode | undefined): string {
  return url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => writtenAt(valueAt(variables, name), "default") ?? whole);
}

/** `/v1` for `/v1/`, `v1` and `./v1`; empty for the root. */
function baseOf(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.map((segment) => `/${segment}`).join("");
}
