import type { Host } from "../host/host.ts";
import { type ChangeStart, type Head, startOfChange } from "./change-start.ts";
import { type ChangeEvent, readChangeEvent } from "./event.ts";
import type { Git } from "./git.ts";
import { History, type KnownCommit } from "./history.ts";
import { mainRemote, type Network } from "./remote.ts";

/** The commit that a change is seen from. */
export interface DiffBase {
  /** Its full name (40 or 64 hexadecimal digits); of the first commit of all, the name of the empty tree. */
  readonly commit: string;
  /** How it was found, in words for the summary: `merge base with origin/main`, `first parent of the merge commit`. */
  readonly how: string;
  /** When it was committed, ISO 8601; empty for the empty tree. */
  readonly date: string;
}

/** Why nobody knows what a change starts from: a sentence for the reason `no-diff-base`. */
export interface NoDiffBase {
  readonly unknown: string;
  /** The commit's name, where it is known although the commit itself is not here. */
  readonly commit?: string;
  /** git lacks what would tell, so that another may be asked. Without it, git knows: nobody may say otherwise. */
  readonly lacking?: true;
}

export interface BaseSearch {
  readonly host: Host;
  readonly git: Git | undefined;
  /** Given where a setting asks for the base: what the clone lacks is then fetched. */
  readonly network?: Network;
}

/** Finds the commit that this run's change starts from, whatever the event. Without a network, as far as the clone knows. */
export async function findDiffBase({ host, git, network }: BaseSearch): Promise<DiffBase | NoDiffBase> {
  if (git === undefined) return { unknown: "there is no git repository here, or no git", lacking: true };
  const head = await readHead(git);
  if (head === undefined) return { unknown: "nothing is committed yet", lacking: true };
  const search: Search = { git, head, main: () => mainRemote(git), history: new History(git, network, head.shallow) };
  if (host.kind === "terminal") return baseOnLaptop(search);
  const event = readChangeEvent(await host.readEvent());
  const start = startOfChange(host.facts, event, head);
  return resolveStart(start, search, event);
}

interface Search {
  readonly git: Git;
  readonly head: Head;
  /** The remote that this clone is of. */
  readonly main: () => Promise<string>;
  readonly history: History;
}

export async function readHead(git: Git): Promise<Head | undefined> {
  const object = await git.head();
  const [commit, ...header] = object?.split("\n\n", 1)[0]?.split("\n") ?? [];
  if (!commit) return undefined;
  const parents = header.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { commit, parents, shallow: git.isShallow };
}

async function resolveStart(start: ChangeStart, search: Search, event: ChangeEvent): Promise<DiffBase | NoDiffBase> {
  if (start.from === "nowhere") return { unknown: start.why };
  if (start.from === "parent") return firstParent(search, start.how);
  if (start.from === "commit") return baseWithCommit(start, search);
  return baseWithBranch(start, search, event);
}

async function firstParent({ head, main, history }: Search, how: string): Promise<DiffBase | NoDiffBase> {
  const [parent] = head.parents;
  if (parent === undefined) {
    return { commit: emptyTree(head.commit), how: "nothing, HEAD being the first commit", date: "" };
  }
  const found = await history.parent(head.commit, parent, main);
  return found ? { ...found, how } : { ...missing(`the ${how}, ${parent.slice(0, 7)}`, history), commit: parent };
}

/** The name of the tree without files, which git knows in any repository, in the hash that its other names are made with. */
function emptyTree(commit: string): string {
  return commit.length === 40
    ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}

async function baseWithCommit(
  { commit, how, forced }: Extract<ChangeStart, { from: "commit" }>,
  { head, main, history }: Search,
): Promise<DiffBase | NoDiffBase> {
  const remote = await main();
  const tip = (await history.find(commit)) ?? (await history.fetch(remote, commit, "refs/gates/before"));
  const named = `${how}, ${commit.slice(0, 7)}`;
  if (tip === undefined) return { ...missing(named, history), commit };
  const base = await history.mergeBase(tip.commit, [remote]);
  if (base === undefined) return { ...apart(named, history), commit };
  if (base.commit === head.commit)
    return { unknown: `HEAD is part of ${named}, so the code of the change is not what is checked out` };
  return { ...base, how: base.commit === commit ? how : forced };
}

async function baseWithBranch(
  { branch, alone }: Extract<ChangeStart, { from: "branch" }>,
  search: Search,
  event: ChangeEvent,
): Promise<DiffBase | NoDiffBase> {
  const { head, history } = search;
  const main = await search.main();
  const theirs = await baseRemote(search.git, main, event);
  const tip = await tipOf(branch, theirs, search);
  if (tip === undefined) return missing(branch === undefined ? "the default branch" : `the branch ${branch}`, history);
  const base = await history.mergeBase(tip.commit, [...new Set([main, theirs.source])]);
  if (base === undefined) return apart(tip.name, history);
  if (base.commit !== head.commit) return { ...base, how: `merge base with ${tip.name}` };
  if (alone === "first parent") return firstParent(search, `first parent of HEAD, which is part of ${tip.name}`);
  return { unknown: `HEAD is part of ${tip.name}, so the code of the change is not what is checked out` };
}

interface Tip extends KnownCommit {
  readonly name: string;
}

async function tipOf(branch: string | undefined, { source, local }: BaseRemote, { history }: Search): Promise<Tip | undefined> {
  const name = `${local ?? "origin"}/${branch ?? "HEAD"}`;
  const known = local === undefined ? undefined : await history.find(`refs/remotes/${name}`);
  const wanted = branch === undefined ? "HEAD" : `refs/heads/${branch}`;
  const tip = known ?? (await history.fetch(source, wanted, "refs/gates/base"));
  return tip && { ...tip, name: local === undefined ? `${branch ?? "HEAD"} of the base repository` : name };
}

interface BaseRemote {
  /** What can be fetched from: a remote's name, or an address. */
  readonly source: string;
  /** The remote whose branches this clone knows already. */
  readonly local: string | undefined;
}

/**
 * The repository that a pull request goes to. Where the fork itself is checked out, its branches may lie behind: they would
 * bill what others merged to this change.
 */
async function baseRemote(git: Git, main: string, { pullRequest }: ChangeEvent): Promise<BaseRemote> {
  const [base, head] = [pullRequest?.baseRepository, pullRequest?.headRepository];
  if (base === undefined || head === undefined || base.name === head.name) return { source: main, local: main };
  const remotes = await listRemotes(git);
  const origin = remotes.find(({ name }) => name === main);
  if (origin === undefined || !isOf(origin.url, head.name)) return { source: main, local: main };
  const known = remotes.find(({ url }) => isOf(url, base.name))?.name;
  return { source: known ?? base.cloneUrl ?? main, local: known };
}

interface NamedRemote {
  readonly name: string;
  readonly url: string;
}

async function listRemotes(git: Git): Promise<readonly NamedRemote[]> {
  const listed = (await git.run("config", "--get-regexp", "^remote\\..*\\.url$"))?.split("\n") ?? [];
  return listed.flatMap((line) => {
    const [, name, url] = /^remote\.(.+)\.url (.+)$/.exec(line) ?? [];
    return name && url ? [{ name, url }] : [];
  });
}

function isOf(url: string, repository: string): boolean {
  const path = url.replace(/\/+$/, "").replace(/\.git$/, "");
  return (
    path.toLowerCase().endsWith(`/${repository.toLowerCase()}`) || path.toLowerCase().endsWith(`:${repository.toLowerCase()}`)
  );
}

/** The branch that a laptop's change will go to, as far as the clone tells. */
const usualBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];

async function baseOnLaptop({ git, main, history }: Search): Promise<DiffBase | NoDiffBase> {
  const refs = usualBranches.map((name) => `refs/${name.includes("/") ? "remotes" : "heads"}/${name}`);
  const listed = (await git.run("for-each-ref", "--format=%(refname) %(symref)", ...refs))?.split(/\r?\n/) ?? [];
  const found = new Map(listed.map((line) => line.split(" ")).map(([ref = "", target = ""]) => [ref, target]));
  const ref = refs.find((one) => found.has(one));
  if (ref === undefined)
    return {
      unknown: `none of ${usualBranches.join(", ")} is known here; git remote set-head origin --auto says which branch is the default one`,
    };
  const name = (found.get(ref) || ref).replace(/^refs\/(remotes|heads)\//, "");
  const tip = await history.find(ref);
  const base = tip && (await history.mergeBase(tip.commit, [await main()]));
  return base ? { ...base, how: `merge base with ${name}` } : apart(name, history);
}

function missing(what: string, history: History): NoDiffBase {
  const tried = history.mayFetch ? ", and it could not be fetched" : "";
  return { unknown: `this clone does not have ${what}${tried}`, lacking: true };
}

function apart(what: string, history: History): NoDiffBase {
  if (!history.isShallow) return { unknown: `HEAD and ${what} have no common ancestor` };
  const tried = history.mayFetch ? ", and the rest could not be fetched" : "";
  return { unknown: `this clone is too shallow to have the commit where HEAD left ${what}${tried}`, lacking: true };
}
