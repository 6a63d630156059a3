import type { ApiFault } from "../../../model/api-fault.ts";
import { maskedLink } from "../../../model/masked-link.ts";
import { caps } from "../../read/caps.ts";
import { memberOf, type TreeNode, textAt } from "../../read/document-tree.ts";
import type { ApiFile, ApiFiles } from "./api-files.ts";
import { type Fragment, readReference } from "./reference.ts";

/** What a reference leads to. */
export interface Target {
  readonly file: ApiFile;
  readonly node: TreeNode;
  /** The line of its name, where it has one. */
  readonly line: number;
  /** What it is called where it stands. */
  readonly name: string;
}

type Failure =
  | { readonly rule: "missing-reference-file"; readonly reference: string; readonly file: string }
  | {
      readonly rule: "missing-reference-target" | "endless-reference" | "reference-outside-repository" | "remote-reference";
      readonly reference: string;
    }
  /** The file that it leads to cannot be read, which is a fault of that file. */
  | { readonly rule: "told-already" };

type Outcome = Target | Failure;

type Awaitable<T> = T | Promise<T>;

/** Finds what references lead to, each one of a file once. Nothing but files of the repository is ever asked for. */
export class Resolver {
  readonly #files: ApiFiles;
  readonly #faults: ApiFault[];
  readonly #known = new Map<ApiFile, Map<string, Outcome>>();

  constructor(files: ApiFiles, faults: ApiFault[]) {
    this.#files = files;
    this.#faults = faults;
  }

  /**
   * What the reference of `node` leads to, through others, up to what `isEnd` says is one. What leads nowhere is a fault. Nobody
   * has to wait where all of it was found before: most references lead where others do.
   */
  follow(node: TreeNode, file: ApiFile, isEnd: (node: TreeNode) => boolean): Awaitable<Target | undefined> {
    const step = (from: Pick<Target, "file" | "node">, hops: number): Awaitable<Target | undefined> => {
      const reference = textAt(from.node, "$ref");
      if (reference === undefined) return undefined;
      if (hops > caps.referenceHops)
        return this.#tell({ rule: "endless-reference", reference: textAt(node, "$ref") ?? "" }, { file, node });
      const go = (outcome: Outcome) => {
        if ("rule" in outcome) return this.#tell(outcome, from);
        return isEnd(outcome.node) || textAt(outcome.node, "$ref") === undefined ? outcome : step(outcome, hops + 1);
      };
      const outcome = this.#outcome(reference, from.file, hops);
      return outcome instanceof Promise ? outcome.then(go) : go(outcome);
    };
    return step({ file, node }, 0);
  }

  #tell(failure: Failure, { file, node }: Pick<Target, "file" | "node">): undefined {
    if (failure.rule === "told-already") return;
    const place = { path: file.path, line: memberOf(node, "$ref")?.line ?? node.line };
    this.#faults.push({ ...place, ...failure, reference: maskedLink(failure.reference) });
  }

  #outcome(reference: string, file: ApiFile, hops: number): Awaitable<Outcome> {
    const known = this.#known.get(file) ?? new Map<string, Outcome>();
    this.#known.set(file, known);
    return known.get(reference) ?? this.#findFirst(known, reference, file, hops);
  }

  async #findFirst(known: Map<string, Outcome>, reference: string, file: ApiFile, hops: number): Promise<Outcome> {
    const outcome = await this.#find(reference, file, hops);
    known.set(reference, outcome);
    return outcome;
  }

  async #find(text: string, from: ApiFile, hops: number): Promise<Outcome> {
    const reference = readReference(text, from.path);
    if (reference.kind === "remote") {
      const node = from.called(text);
      return node ? { file: from, node, line: node.line, name: text } : { rule: "remote-reference", reference: text };
    }
    if (reference.kind === "outside") return { rule: "reference-outside-repository", reference: text };
    const file = reference.path === from.path ? from : await this.#files.open(reference.path);
    if (file === "unreadable") return { rule: "told-already" };
    if (file === "missing") return { rule: "missing-reference-file", reference: text, file: reference.path };
    const target = await this.#within(file, reference.fragment, hops);
    return target ?? { rule: "missing-reference-target", reference: text };
  }

  async #within(file: ApiFile, fragment: Fragment, hops: number): Promise<Target | undefined> {
    let at: Target | undefined = { file, node: file.root, line: file.root.line, name: nameOfFile(file.path) };
    if (fragment.kind === "anchor") {
      const node = file.called(fragment.name);
      return node && { file, node, line: node.line, name: fragment.name };
    }
    for (const step of fragment.steps) {
      at = below(at, step) ?? (await this.#through(at, step, hops));
      if (at === undefined) return undefined;
    }
    return at;
  }

  /** One step down from what a reference leads to that stands in the way, as other tools go, too. */
  async #through({ file, node }: Target, step: string, hops: number): Promise<Target | undefined> {
    const reference = textAt(node, "$ref");
    if (reference === undefined || hops >= caps.referenceHops) return undefined;
    const outcome = await this.#outcome(reference, file, hops + 1);
    if ("rule" in outcome) return undefined;
    return below(outcome, step) ?? this.#through(outcome, step, hops + 1);
  }
}

function below({ file, node, name }: Target, step: string): Target | undefined {
  const member = memberOf(node, step);
  if (member !== undefined) return { file, node: member.value, line: member.line, name: step };
  const item = node.kind === "list" && /^\d{1,9}$/.test(step) ? node.items[Number(step)] : undefined;
  return item && { file, node: item, line: item.line, name };
}

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}
