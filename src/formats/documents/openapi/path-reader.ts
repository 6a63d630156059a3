import type { ApiOperation, OperationHome } from "../../../model/api-document.ts";
import type { ApiPlace } from "../../../model/api-fault.ts";
import { caps } from "../../read/caps.ts";
import { isNull, isTrueAt, type MapNode, type Member, memberOf, type TreeNode, textAt } from "../../read/document-tree.ts";
import type { ApiFile } from "./api-files.ts";
import type { Draft } from "./draft.ts";
import type { PartReader } from "./part-reader.ts";
import { checkSecurity, type SchemeNames } from "./security.ts";
import { readServers } from "./servers.ts";
import { methodsOf } from "./versions.ts";

/** Where a path item is used. */
interface PathUse {
  readonly path: string;
  readonly where: OperationHome;
  readonly internal: boolean;
}

/** Reads path items and their operations, wherever a specification has them. */
export class PathReader {
  readonly operations: ApiOperation[] = [];
  /** Where operations may stand that could not be read. */
  readonly unread: ApiPlace[] = [];
  readonly #parts: PartReader;
  readonly #schemes: SchemeNames;
  /** How each path item was used already: callbacks may lead back to themselves. */
  readonly #seen = new Map<TreeNode, Set<string>>();
  /** Operations whose parts were looked for, and those whose callbacks were, as public or internal ones. */
  readonly #led = { parts: new Set<Draft>(), public: new Set<Draft>(), internal: new Set<Draft>() };

  /** The parameters that each path item has for all its operations. */
  readonly #pathParameters = new Map<TreeNode, number[]>();
  #uses = 0;

  constructor(parts: PartReader, schemes: SchemeNames) {
    this.#parts = parts;
    this.#schemes = schemes;
  }

  /** The path items of a map. A name that begins with `x-` is an extension. */
  readMap(node: TreeNode, name: string, file: ApiFile, where: OperationHome): void {
    for (const [path, member] of this.#parts.membersAt(node, name, file))
      if (!path.startsWith("x-")) this.#usePath(member.value, file, { path, where, internal: false });
  }

  /** Those of a map that nothing has used so far. */
  readUnused(node: TreeNode, name: string, file: ApiFile): void {
    for (const [path, { value }] of this.#parts.membersAt(node, name, file))
      if (!this.#seen.has(value)) this.#usePath(value, file, { path, where: "components", internal: false });
  }

  /** Callbacks that nothing has used so far. */
  readUnusedCallbacks(node: TreeNode, file: ApiFile): void {
    for (const { value } of this.#parts.membersAt(node, "callbacks", file).values())
      if (textAt(value, "$ref") === undefined) this.#callback(value, file, (item) => !this.#seen.has(item), "public");
  }

  #callbacks(node: TreeNode, file: ApiFile, audience: "public" | "internal"): void {
    for (const { value } of this.#parts.membersAt(node, "callbacks", file).values())
      this.#parts.later(async () => {
        const target = textAt(value, "$ref") === undefined ? { node: value, file } : await this.#followed(value, file);
        if (target !== undefined) this.#callback(target.node, target.file, () => true, audience);
      });
  }

  /** A callback has path items by the expression of an address. */
  #callback(node: TreeNode, file: ApiFile, isWanted: (item: TreeNode) => boolean, audience: "public" | "internal"): void {
    if (node.kind !== "map") return;
    for (const [path, { value }] of node.members)
      if (!path.startsWith("x-") && isWanted(value))
        this.#usePath(value, file, { path, where: "callbacks", internal: audience === "internal" });
  }

  #followed(node: TreeNode, file: ApiFile) {
    return this.#parts.resolver.follow(node, file, () => false);
  }

  #usePath(node: TreeNode, file: ApiFile, use: PathUse): void {
    if (node.kind !== "map") {
      if (isNull(node)) return;
      this.#parts.wrongType(node, file, use.path, "a mapping");
      this.#leaveOut(file, node.line);
      return;
    }
    if (!this.#isNew(node, use)) return;
    this.#read(node, file, use);
    if (textAt(node, "$ref") === undefined) return;
    this.#parts.later(async () => {
      const target = await this.#followed(node, file);
      if (target !== undefined) this.#usePath(target.node, target.file, use);
      else this.#leaveOut(file, memberOf(node, "$ref")?.line ?? node.line);
    });
  }

  #leaveOut({ path }: ApiFile, line: number): void {
    this.unread.push({ path, line });
  }

  #isNew(node: TreeNode, { path, where, internal }: PathUse): boolean {
    const uses = this.#seen.get(node) ?? new Set<string>();
    this.#seen.set(node, uses);
    const key = `${where} ${internal} ${path}`;
    if (uses.has(key)) return false;
    uses.add(key);
    return true;
  }

  #read(node: MapNode, file: ApiFile, use: PathUse): void {
    for (const method of methodsOf(this.#parts.version)) {
      const member = node.members.get(method);
      if (member !== undefined) this.#operation(method, member, node, file, use);
    }
    for (const [name, { line }] of node.members) if (name !== name.toLowerCase()) this.#misspelt(name, file, line);
    if (this.#parts.version !== "3.2") return;
    for (const [method, member] of this.#parts.membersAt(node, "additionalOperations", file))
      this.#operation(method, member, node, file, use);
  }

  #misspelt(name: string, file: ApiFile, line: number): void {
    if (!methodsOf(this.#parts.version).includes(name.toLowerCase())) return;
    this.#parts.faults.push({ rule: "misspelt-method", path: file.path, line, method: name });
    this.#leaveOut(file, line);
  }

  #operation(method: string, { value, line }: Member, item: MapNode, file: ApiFile, use: PathUse): void {
    this.#uses++;
    if (this.#uses === caps.apiOperations + 1) this.#tooMany(file, line);
    if (this.#uses > caps.apiOperations) return;
    const internal = use.internal || isTrueAt(item, "x-internal") || isTrueAt(value, "x-internal");
    const servers = memberOf(value, "servers") === undefined ? item : value;
    const bases = memberOf(servers, "servers") && { bases: readServers(servers, this.#parts.version).map(({ base }) => base) };
    const name = `${method.toUpperCase()} ${use.path}`;
    const found = (part: number) => {
      this.operations.push({ method: method.toUpperCase(), path: use.path, where: use.where, internal, part, ...bases });
      const draft = this.#parts.drafts[part];
      if (draft !== undefined) this.#lead(draft, value, item, file, internal);
    };
    if (value.kind !== "map") this.#leaveOut(file, line);
    const lost = () => this.#leaveOut(file, memberOf(value, "$ref")?.line ?? line);
    this.#parts.use({ kind: "operation", node: value, file, line, name, found, lost });
  }

  #tooMany(file: ApiFile, line: number): void {
    const message = `it has more than ${caps.apiOperations} operations, the most that is read`;
    this.#parts.faults.push({ rule: "api-too-large", path: file.path, line, message });
    this.#leaveOut(file, line);
  }

  /** What an operation leads to, where that was not read already by another path that has the same one. */
  #lead(draft: Draft, node: TreeNode, item: TreeNode, file: ApiFile, internal: boolean): void {
    const audience = internal ? "internal" : "public";
    if (isAdded(this.#led[audience], draft)) this.#callbacks(node, file, audience);
    if (!isAdded(this.#led.parts, draft)) return;
    this.#parameters(draft.parameters, node, file);
    draft.pathParameters = this.#pathParameters.get(item) ?? this.#readPathParameters(item, file);
    this.#responses(draft, node, file);
    checkSecurity(node, file.path, this.#schemes, this.#parts.faults);
  }

  #readPathParameters(item: TreeNode, file: ApiFile): readonly number[] {
    const list: number[] = [];
    this.#pathParameters.set(item, list);
    this.#parameters(list, item, file);
    return list;
  }

  #parameters(list: number[], node: TreeNode, file: ApiFile): void {
    for (const item of this.#parts.itemsAt(node, "parameters", file)) {
      const name = textAt(item, "name") ?? "parameters";
      const found = (part: number) => void this.#parts.connect(list, part);
      this.#parts.use({ kind: "parameter", node: item, file, line: item.line, name, found });
    }
  }

  #responses(draft: Draft, node: TreeNode, file: ApiFile): void {
    for (const [status, { line, value }] of this.#parts.membersAt(node, "responses", file)) {
      if (status.startsWith("x-")) continue;
      const found = (part: number) => {
        if (this.#parts.connect(draft.leadsTo, part)) draft.responses.push({ status, part });
      };
      this.#parts.use({ kind: "response", node: value, file, line, name: status, found });
    }
  }
}

/** Whether something was not in a set, in which it is now. */
function isAdded<T>(set: Set<T>, item: T): boolean {
  if (set.has(item)) return false;
  set.add(item);
  return true;
}
