import type { ApiPart, ApiVersion } from "../../../model/api-document.ts";
import type { ApiFault } from "../../../model/api-fault.ts";
import { caps } from "../../read/caps.ts";
import { isNull, type MapNode, type Member, type TreeNode, textAt, valueAt } from "../../read/document-tree.ts";
import type { ApiFile } from "./api-files.ts";
import { type Draft, finishedPart, newDraft } from "./draft.ts";
import { type Field, fields, type UseKind } from "./fields.ts";
import type { Resolver, Target } from "./resolver.ts";
import { readsBesideReferences } from "./versions.ts";

/** A node of a document at a place where a part of some kind is expected; it may be a reference to one. */
export interface Use {
  readonly kind: UseKind;
  readonly node: TreeNode;
  readonly file: ApiFile;
  readonly line: number;
  readonly name: string;
  /** Whether it can be referred to by its name. */
  readonly named?: true;
  /** Is told which part it turned out to be. */
  readonly found?: (part: number) => void;
  /** Is told where it refers to nothing that can be read. */
  readonly lost?: () => void;
}

/** Reads parts and all that they lead to, each node once, in a list of work instead of by calling itself. */
export class PartReader {
  readonly version: ApiVersion;
  readonly resolver: Resolver;
  readonly faults: ApiFault[];
  readonly drafts: Draft[] = [];
  readonly #parts = new Map<UseKind, Map<TreeNode, number>>();
  #work: (Use | (() => void | Promise<void>))[] = [];
  #edges = 0;

  constructor(version: ApiVersion, resolver: Resolver, faults: ApiFault[]) {
    this.version = version;
    this.resolver = resolver;
    this.faults = faults;
  }

  later(work: () => void | Promise<void>): void {
    this.#work.push(work);
  }

  use(use: Use): void {
    this.#work.push(use);
  }

  /** Does all work that waits, and what comes up in doing so. */
  async finish(): Promise<void> {
    for (let i = 0; i < this.#work.length; i++) {
      const work = this.#work[i];
      const doing = typeof work === "function" ? work() : work && this.#take(work);
      if (doing !== undefined) await doing;
    }
    this.#work = [];
  }

  parts(): readonly ApiPart[] {
    return this.drafts.map((draft, i) => finishedPart(this.#bounded(draft, i), this.drafts, this.version));
  }

  /** The parameters of a path are written once, and each of its operations leads to them all. */
  #bounded(draft: Draft, part: number): Draft {
    return this.#mayConnect(draft.pathParameters.length, part) ? draft : { ...draft, pathParameters: [] };
  }

  /** Keeps that one part leads to another; false where there are more such than are read. */
  connect(list: number[], part: number): boolean {
    if (!this.#mayConnect(1, part)) return false;
    list.push(part);
    return true;
  }

  #mayConnect(more: number, part: number): boolean {
    const isFirst = this.#edges <= caps.apiEdges;
    this.#edges += more;
    if (this.#edges <= caps.apiEdges) return true;
    if (isFirst) this.#tooMany(part);
    return false;
  }

  #tooMany(part: number): void {
    const { path, line } = this.drafts[part]?.place ?? { path: "", line: 1 };
    const message = `its parts lead to each other more than ${caps.apiEdges} times, the most that is read`;
    this.faults.push({ rule: "api-too-large", path, line, message });
  }

  /** The members of a map at `name`, which may be missing or empty; anything else there is a fault. */
  membersAt(node: TreeNode, name: string, file: ApiFile): MapNode["members"] {
    const value = valueAt(node, name);
    if (value?.kind === "map") return value.members;
    if (value !== undefined && !isNull(value)) this.wrongType(value, file, name, "a mapping");
    return new Map();
  }

  itemsAt(node: TreeNode, name: string, file: ApiFile): readonly TreeNode[] {
    const value = valueAt(node, name);
    if (value?.kind === "list") return value.items;
    if (value !== undefined && !isNull(value)) this.wrongType(value, file, name, "a list");
    return [];
  }

  wrongType(node: TreeNode, file: ApiFile, what: string, wanted: "a mapping" | "a list", line = node.line): void {
    this.faults.push({ rule: "wrong-type", path: file.path, line, what, wanted, found: described(node) });
  }

  #take(use: Use): void | Promise<void> {
    const isReference = textAt(use.node, "$ref") !== undefined;
    if (use.kind === "other") return isReference ? this.#follow(use) : undefined;
    return isReference && !this.#hasOwnWords(use) ? this.#follow(use) : this.#read(use, use.kind);
  }

  /** A property is one wherever it gets its type from; from 3.1 on anything may say more than what it refers to. */
  #hasOwnWords({ kind, node }: Use): boolean {
    if (kind === "property") return true;
    if (!readsBesideReferences(this.version)) return false;
    if (kind === "schema") return hasMore(node);
    return textAt(node, "description") !== undefined || textAt(node, "summary") !== undefined;
  }

  #follow(use: Use): void | Promise<void> {
    const isEnd = (node: TreeNode) => use.kind === "schema" && readsBesideReferences(this.version) && hasMore(node);
    const read = (target: Target | undefined) => (target ? this.#readTarget(use, target) : use.lost?.());
    const target = this.resolver.follow(use.node, use.file, isEnd);
    return target instanceof Promise ? target.then(read) : read(target);
  }

  #readTarget(use: Use, target: Target): void {
    if (use.kind !== "other") this.#read({ ...use, ...target, named: true }, use.kind);
  }

  #read(use: Use, kind: Draft["kind"]): void {
    const { node, file, line, name, named } = use;
    if (node.kind !== "map") {
      this.#refuse(use);
      return;
    }
    const known = this.#parts.get(kind) ?? new Map<TreeNode, number>();
    this.#parts.set(kind, known);
    const before = known.get(node);
    if (before !== undefined) {
      use.found?.(before);
      return;
    }
    const draft = newDraft({ kind, name, place: { path: file.path, line }, node, named: named === true }, this.version);
    const part = this.drafts.push(draft) - 1;
    known.set(node, part);
    use.found?.(part);
    this.#children(draft, node, file);
  }

  /** `true` and `false` are schemas that say nothing. */
  #refuse({ kind, node, file, name, line }: Use): void {
    const isSchema = kind === "schema" || kind === "property";
    if (isSchema && node.kind === "other" && typeof node.value === "boolean") return;
    this.wrongType(node, file, name, "a mapping", line);
  }

  #children(draft: Draft, node: MapNode, file: ApiFile): void {
    const isReference = textAt(node, "$ref") !== undefined;
    if (isReference) this.later(() => this.#follow(this.#referred(draft, node, file)));
    if (isReference && !readsBesideReferences(this.version)) return;
    for (const { field, member } of fieldsOf(draft.kind, node)) {
      const { line, value } = member;
      if (isNull(value)) continue;
      const found = this.#link(draft, field);
      if (field.holds === "one" || (field.holds === "one or list" && value.kind !== "list"))
        this.use({ kind: field.kind, node: value, file, line, name: field.name, found });
      else if (field.holds === "named") this.#named(field.kind, node, field.name, file, found);
      else this.#listed(draft, field, node, file);
    }
  }

  #named(kind: UseKind, node: TreeNode, name: string, file: ApiFile, found: (part: number) => void): void {
    for (const [member, { line, value }] of this.membersAt(node, name, file))
      this.use({ kind, node: value, file, line, name: member, found });
  }

  /** Of a choice of schemas a single reference speaks for the whole: `anyOf: [{$ref: …}, {type: null}]`. */
  #listed(draft: Draft, field: Field, node: TreeNode, file: ApiFile): void {
    const items = this.itemsAt(node, field.name, file);
    const isLone = field.sample && items.filter((item) => textAt(item, "$ref") !== undefined).length === 1;
    for (const item of items) {
      const speaks = isLone && textAt(item, "$ref") !== undefined ? true : undefined;
      const found = this.#link(draft, speaks ? { ...field, speaks } : field);
      this.use({ kind: field.kind, node: item, file, line: item.line, name: field.name, found });
    }
  }

  #referred(draft: Draft, node: TreeNode, file: ApiFile): Use {
    const kind = draft.kind === "property" ? "schema" : draft.kind;
    const found = this.#link(draft, { speaks: true, sample: true });
    return { kind, node, file, line: draft.place.line, name: draft.name, found };
  }

  #link(draft: Draft, role: { readonly speaks?: true; readonly sample?: true }): (part: number) => void {
    return (part) => {
      if (!this.connect(draft.leadsTo, part)) return;
      if (role.speaks) draft.standsFor.push(part);
      if (role.sample) draft.samples.push(part);
    };
  }
}

interface FoundField {
  readonly field: Field;
  readonly member: Member;
}

/** The fields that a node has, in the order in which they are declared. A node has few members, and a schema may have many fields. */
function fieldsOf(kind: UseKind, { members }: MapNode): readonly FoundField[] {
  const declared = fields[kind];
  const found: FoundField[] = [];
  for (const [name, member] of members) {
    const field = declared.get(name);
    if (field !== undefined) found.push({ field, member });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.field.rank - b.field.rank);
}

function hasMore(node: TreeNode): boolean {
  return node.kind === "map" && node.members.size > 1;
}

function described(node: TreeNode): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  if (node.kind === "text") return "a text";
  return node.value === null ? "nothing" : `${node.value}`;
}
