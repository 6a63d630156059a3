import type { ApiFault } from "../../../model/api-fault.ts";
import type { RepoPath } from "../../../model/repo-path.ts";
import { caps } from "../../read/caps.ts";
import { type TreeNode, type TreeReading, textAt } from "../../read/document-tree.ts";
import { readTree } from "../../read/read-tree.ts";

/** Gives the text of a file of the repository; undefined where there is none. */
export type LoadFile = (path: RepoPath) => string | undefined | Promise<string | undefined>;

export class ApiFile {
  readonly path: RepoPath;
  readonly root: TreeNode;
  #names: ReadonlyMap<string, TreeNode> | undefined;

  constructor(path: RepoPath, root: TreeNode) {
    this.path = path;
    this.root = root;
  }

  /** The schema that calls itself so: by `$anchor`, or by an `$id` that is an address (JSON Schema 2020-12, 8.2). */
  called(name: string): TreeNode | undefined {
    this.#names ??= namesWithin(this.root);
    return this.#names.get(name);
  }
}

/** A file, or why there is none: what cannot be read is a fault of its own already. */
export type OpenedApiFile = ApiFile | "missing" | "unreadable";

/** The files of a specification, each of which is read once. */
export class ApiFiles {
  readonly #load: LoadFile;
  readonly #faults: ApiFault[];
  readonly #known = new Map<RepoPath, OpenedApiFile>();
  #length = 0;

  constructor(load: LoadFile, faults: ApiFault[]) {
    this.#load = load;
    this.#faults = faults;
  }

  async open(path: RepoPath): Promise<OpenedApiFile> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    if (this.#known.size >= caps.apiFiles) return this.#tooLarge(path, `of more than ${caps.apiFiles} files`);
    const text = await this.#load(path);
    if (text !== undefined) return this.read(path, text);
    this.#known.set(path, "missing");
    return "missing";
  }

  read(path: RepoPath, text: string): ApiFile | "unreadable" {
    this.#length += text.length;
    if (this.#length > caps.apiLength) return this.#tooLarge(path, `of more than ${caps.apiLength} characters`);
    const reading = readTree(path, text);
    this.#tell(path, reading);
    const file = reading.state === "read" ? new ApiFile(path, reading.root) : "unreadable";
    this.#known.set(path, file);
    return file;
  }

  #tell(path: string, reading: TreeReading): void {
    if (reading.state === "read") {
      for (const problem of reading.problems) this.#faults.push({ rule: "unread-part", path, ...problem });
      return;
    }
    this.#faults.push({ rule: reading.why === "syntax" ? "bad-syntax" : "api-too-large", path, ...reading.problem });
  }

  #tooLarge(path: RepoPath, what: string): "unreadable" {
    this.#known.set(path, "unreadable");
    const message = `it is not read, because the specification is ${what} with it, the most that is read`;
    this.#faults.push({ rule: "api-too-large", path, line: 1, message });
    return "unreadable";
  }
}

function namesWithin(root: TreeNode): ReadonlyMap<string, TreeNode> {
  const names = new Map<string, TreeNode>();
  const seen = new Set<TreeNode>();
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const key of ["$anchor", "$dynamicAnchor", "$id"]) {
      const name = textAt(node, key);
      if (name !== undefined && !names.has(name)) names.set(name, node);
    }
    if (node.kind === "list") for (const item of node.items) waiting.push(item);
    if (node.kind === "map") for (const { value } of node.members.values()) waiting.push(value);
  }
  return names;
}
