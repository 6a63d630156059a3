/** What of the event's payload says where a change starts. Every member is checked; what is not there is undefined. */
export interface ChangeEvent {
  readonly defaultBranch?: string;
  readonly pullRequest?: PullRequestEvent;
  /** `before` of a push: undefined where the push made the branch. */
  readonly before?: string;
  readonly mergeGroupBase?: string;
  /** The branch that a merge queue merges into. */
  readonly mergeGroupBranch?: string;
  readonly workflowRunHead?: string;
}

export interface PullRequestEvent {
  readonly number?: number;
  readonly head?: string;
  /** Who opened it, as the forge calls them. */
  readonly author?: string;
  readonly baseBranch?: string;
  readonly baseRepository?: Repository;
  readonly headRepository?: Repository;
}

interface Repository {
  /** `owner/name`. */
  readonly name: string;
  readonly cloneUrl?: string;
}

export function readChangeEvent(payload: unknown): ChangeEvent {
  const pull = member(payload, "pull_request");
  const before = commitName(member(payload, "before"));
  return defined({
    defaultBranch: branchName(member(payload, "repository", "default_branch")),
    pullRequest: pull === undefined ? undefined : readPullRequest(pull),
    before: before !== undefined && /^0+$/.test(before) ? undefined : before,
    mergeGroupBase: commitName(member(payload, "merge_group", "base_sha")),
    mergeGroupBranch: branchName(branchOfRef(member(payload, "merge_group", "base_ref"))),
    workflowRunHead: commitName(member(payload, "workflow_run", "head_sha")),
  });
}

function readPullRequest(pull: unknown): PullRequestEvent {
  const number = member(pull, "number");
  return defined({
    number: typeof number === "number" && Number.isSafeInteger(number) ? number : undefined,
    head: commitName(member(pull, "head", "sha")),
    author: text(member(pull, "user", "login")),
    baseBranch: branchName(member(pull, "base", "ref")),
    baseRepository: readRepository(member(pull, "base", "repo")),
    headRepository: readRepository(member(pull, "head", "repo")),
  });
}

function readRepository(repository: unknown): Repository | undefined {
  const name = text(member(repository, "full_name"));
  const cloneUrl = text(member(repository, "clone_url"));
  return name === undefined ? undefined : { name, ...(cloneUrl !== undefined && { cloneUrl }) };
}

/** A member of a member; undefined where one is missing. */
function member(value: unknown, ...names: readonly string[]): unknown {
  let found = value;
  for (const name of names) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The full name of a commit. */
function commitName(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
}

/** `main` of `refs/heads/main`; undefined for any other ref. */
export function branchOfRef(ref: unknown): string | undefined {
  return typeof ref === "string" && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}

/** A name that git takes for one branch: neither an option, nor a pattern, nor two names (git-check-ref-format). */
export function branchName(value: unknown): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a branch has them.
  const wrong = /^[-/]|[\u0000-\u0020\u007f:?*[\\^~]|\.\.|@\{|\/\/|\/$|\.lock$/;
  return typeof value === "string" && value !== "" && !wrong.test(value) ? value : undefined;
}

function defined<T extends object>(members: { readonly [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
