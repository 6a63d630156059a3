import type { ApiPart, ApiProse, ApiResponseUse, ApiVersion } from "../../../model/api-document.ts";
import type { ApiPlace } from "../../../model/api-fault.ts";
import { isTrueAt, memberOf, type TreeNode, textAt, valueAt } from "../../read/document-tree.ts";
import type { UseKind } from "./fields.ts";
import { readsBesideReferences } from "./versions.ts";

/** A part that is still being put together. */
export interface Draft {
  readonly kind: Exclude<UseKind, "other">;
  readonly name: string;
  readonly place: ApiPlace;
  readonly node: TreeNode;
  readonly named: boolean;
  readonly prose: ApiProse;
  readonly leadsTo: number[];
  readonly standsFor: number[];
  readonly samples: number[];
  readonly responses: ApiResponseUse[];
  /** Parameters of an operation, and those of its path, which its own ones take the place of. */
  readonly parameters: number[];
  pathParameters: readonly number[];
}

export function newDraft(of: Pick<Draft, "kind" | "name" | "place" | "node" | "named">, version: ApiVersion): Draft {
  const prose = proseOf(of.node, of.kind, version);
  return { ...of, prose, leadsTo: [], standsFor: [], samples: [], responses: [], parameters: [], pathParameters: [] };
}

/** The words of an object, as far as its version gives it some. Before 3.1 nothing beside a `$ref` counts. */
export function proseOf(node: TreeNode, kind: UseKind | "info" | "tag", version: ApiVersion): ApiProse {
  const isReference = textAt(node, "$ref") !== undefined;
  if (isReference && !readsBesideReferences(version)) return {};
  const hasSummary = kind === "operation" || kind === "info" || version === "3.2" || isReference;
  const summary = hasSummary ? textAt(node, "summary") : undefined;
  const description = textAt(node, "description");
  if (summary === undefined) return description === undefined ? {} : { description };
  return description === undefined ? { summary } : { summary, description };
}

/**
 * The part that a draft has become, once all of it is known. What is spread stands in front: there V8 copies it in one go, and
 * a specification has tens of thousands of parts.
 */
export function finishedPart(draft: Draft, drafts: readonly Draft[], version: ApiVersion): ApiPart {
  const { kind, name, place, node, prose, standsFor, samples, leadsTo } = draft;
  const common = {
    ...prose,
    name,
    place,
    internal: isTrueAt(node, "x-internal"),
    hasExample: showsExample(draft),
    standsFor,
    samples,
    leadsTo,
  };
  switch (kind) {
    case "operation":
      return { ...common, kind, leadsTo: [...parametersOf(draft, drafts), ...leadsTo], ...operationFacts(draft) };
    case "parameter":
      return parameterPart(draft, common, version);
    case "schema":
      return { ...common, kind, named: draft.named, binary: isBinary(node) };
    case "property":
      return { ...common, kind, binary: isBinary(node) };
    default:
      return { ...common, kind };
  }
}

type CommonPart = Omit<Extract<ApiPart, { readonly kind: "header" }>, "kind">;

/** In 2.0 the body of a request is a parameter among others. */
function parameterPart({ node }: Draft, common: CommonPart, version: ApiVersion): ApiPart {
  const where = textAt(node, "in") ?? "";
  const name = textAt(node, "name") ?? common.name;
  if (version === "2.0" && where === "body") return { ...common, kind: "request-body", name };
  return { ...common, kind: "parameter", name, in: where };
}

function operationFacts({ node, responses }: Draft) {
  const operationId = textAt(node, "operationId");
  const tags = valueAt(node, "tags");
  const named = tags?.kind === "list" ? tags.items.flatMap((item) => (item.kind === "text" ? item.text : [])) : [];
  return { ...(operationId === undefined ? {} : { operationId }), tags: named, responses };
}

/** Those of the path are left out where the operation has one of the same name at the same place. */
function parametersOf({ parameters, pathParameters }: Draft, drafts: readonly Draft[]): readonly number[] {
  const key = (part: number) => {
    const node = drafts[part]?.node;
    return `${textAt(node, "in")} ${textAt(node, "name")}`;
  };
  const own = new Set(parameters.map(key));
  return [...parameters, ...pathParameters.filter((part) => !own.has(key(part)))];
}

function showsExample({ node, kind }: Draft): boolean {
  if (memberOf(node, "example") !== undefined || count(valueAt(node, "examples")) > 0) return true;
  return kind === "property" && ["const", "default", "enum"].some((name) => memberOf(node, name) !== undefined);
}

function count(node: TreeNode | undefined): number {
  if (node?.kind === "map") return node.members.size;
  return node?.kind === "list" ? node.items.length : 0;
}

/** Bytes that are no text, of which nobody can show an example. */
function isBinary(node: TreeNode): boolean {
  return (
    textAt(node, "format") === "binary" || memberOf(node, "contentEncoding") !== undefined || textAt(node, "type") === "file"
  );
}
