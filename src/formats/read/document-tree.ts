import { type DocumentProblem, TreeError } from "./tree-error.ts";

/** A value of a JSON or YAML document with the line that it begins on, from 1. What an alias of YAML stands for is shared. */
export type TreeNode = MapNode | ListNode | TextNode | OtherNode;

export interface MapNode {
  readonly kind: "map";
  readonly line: number;
  readonly members: ReadonlyMap<string, Member>;
}

export interface ListNode {
  readonly kind: "list";
  readonly line: number;
  readonly items: readonly TreeNode[];
}

export interface TextNode {
  readonly kind: "text";
  readonly line: number;
  readonly text: string;
}

/** A number, a truth value or nothing, with the text that it was written as: `2.0` stays `2.0`. */
export interface OtherNode {
  readonly kind: "other";
  readonly line: number;
  readonly text: string;
  readonly value: number | boolean | null;
}

export interface Member {
  /** The line of its name. */
  readonly line: number;
  readonly value: TreeNode;
}

/** A document that was read, and what is wrong with it that does not keep it from being read. */
export interface DocumentTree {
  readonly root: TreeNode;
  readonly problems: readonly DocumentProblem[];
}

export type TreeReading =
  | ({ readonly state: "read" } & DocumentTree)
  | { readonly state: "refused"; readonly why: "syntax" | "too-large"; readonly problem: DocumentProblem };

/** The member of a map; undefined where there is none, and of anything but a map. */
export function memberOf(node: TreeNode | undefined, name: string): Member | undefined {
  return node?.kind === "map" ? node.members.get(name) : undefined;
}

export function valueAt(node: TreeNode | undefined, name: string): TreeNode | undefined {
  return memberOf(node, name)?.value;
}

/** The text of a member; undefined for anything that is no text. */
export function textAt(node: TreeNode | undefined, name: string): string | undefined {
  const value = valueAt(node, name);
  return value?.kind === "text" ? value.text : undefined;
}

/** The text of a member as it was written, of a number and a truth value too. */
export function writtenAt(node: TreeNode | undefined, name: string): string | undefined {
  const value = valueAt(node, name);
  return value?.kind === "text" || (value?.kind === "other" && value.value !== null) ? value.text : undefined;
}

export function isTrueAt(node: TreeNode | undefined, name: string): boolean {
  const value = valueAt(node, name);
  return value?.kind === "other" && value.value === true;
}

export function isNull(node: TreeNode): boolean {
  return node.kind === "other" && node.value === null;
}

/** What `read` makes, or why it could not. */
export function treeReading(read: () => DocumentTree): TreeReading {
  try {
    return { state: "read", ...read() };
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
    return { state: "refused", why: error.why, problem: { line: error.line, message: error.message } };
  }
}
