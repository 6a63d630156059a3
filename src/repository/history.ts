import type { Git } from "./git.ts";
import { type Network, Remote } from "./remote.ts";

/** A commit that this clone has. */
export interface KnownCommit {
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Commits more that each step brings, before all of the history is asked for. */
const steps = [50, 250, 1000, 4000].map((count) => `--deepen=${count}`);

/**
 * The history of a clone, which may lack its older part. With a network it is brought step by step, as far as a question
 * needs it; without one, what is not there is unknown.
 */
export class History {
  readonly #git: Git;
  readonly #network: Network | undefined;
  #isShallow: boolean;

  constructor(git: Git, network: Network | undefined, shallow: boolean) {
    this.#git = git;
    this.#network = network;
    this.#isShallow = shallow;
  }

  get isShallow(): boolean {
    return this.#isShallow;
  }

  get mayFetch(): boolean {
    return this.#network !== undefined;
  }

  /** A commit by a name or a ref; undefined where this clone does not have it. */
  async find(name: string): Promise<KnownCommit | undefined> {
    const said = await this.#git.run(
      "log",
      "-1",
      "--no-walk",
      "--no-show-signature",
      "--format=%H %cI",
      `${name}^{commit}`,
      "--",
    );
    const [commit, date] = said?.trim().split(" ") ?? [];
    return commit && date ? { commit, date } : undefined;
  }

  /** The parent of what is checked out, which its own object names: one commit deeper is enough. */
  async parent(head: string, parent: string, source: () => Promise<string>): Promise<KnownCommit | undefined> {
    const known = await this.find(parent);
    if (known || this.#network === undefined) return known;
    const remote = new Remote(this.#git, await source(), this.#network);
    if (!(await remote.fetch(["--deepen=1"], [head]))) await remote.fetch(["--depth=1"], [parent]);
    return this.find(parent);
  }

  /** A commit or a branch of a repository, fetched without its history where the clone is shallow. */
  async fetch(source: string, wanted: string, ref: string): Promise<KnownCommit | undefined> {
    if (this.#network === undefined) return undefined;
    const remote = new Remote(this.#git, source, this.#network);
    const depth = this.#isShallow ? ["--depth=1"] : [];
    return (await remote.fetch(depth, [`+${wanted}:${ref}`])) ? this.find(ref) : undefined;
  }

  /** The commit where HEAD and `tip` went apart. `sources` are the repositories that have either's history. */
  async mergeBase(tip: string, sources: readonly string[]): Promise<KnownCommit | undefined> {
    for (const step of [undefined, ...steps, "--unshallow"]) {
      if (step !== undefined && !(await this.#deepen(step, tip, sources))) return undefined;
      const base = (await this.#git.run("merge-base", tip, "HEAD"))?.trim();
      if (base && (!this.#isShallow || (await this.#isWhole(tip, base)))) return this.find(base);
      if (!this.#isShallow || this.#network === undefined) return undefined;
    }
    return undefined;
  }

  /** Whether the history between the base and both ends has no gap, behind which a nearer base could be. */
  async #isWhole(tip: string, base: string): Promise<boolean> {
    return (await this.#ends([tip, "HEAD", "--not", base])).length === 0;
  }

  /** Commits at which the history ends here: those that have no parent, or that lost it. */
  async #ends(range: readonly string[]): Promise<readonly string[]> {
    const listed = await this.#git.run("rev-list", "--max-parents=0", ...range, "--");
    return listed?.split("\n").filter((line) => line !== "") ?? [];
  }

  /** Asks for more behind where the history ends, which the other side has for certain, whatever became of its branches. */
  async #deepen(step: string, tip: string, sources: readonly string[]): Promise<boolean> {
    if (this.#network === undefined || !this.#isShallow) return false;
    const ends = (await this.#ends([tip, "HEAD"])).slice(0, 200);
    let came = false;
    for (const source of sources) came = (await new Remote(this.#git, source, this.#network).fetch([step], ends)) || came;
    this.#isShallow = (await this.#git.run("rev-parse", "--is-shallow-repository"))?.trim() !== "false";
    return came;
  }
}
