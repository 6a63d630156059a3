export const id = 6244;
export const ids = [6244];
export const modules = {

/***/ 46244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDiffBase: () => (/* binding */ findDiffBase),
  readHead: () => (/* binding */ readHead)
});

// EXTERNAL MODULE: ./build/repository/event.js
var repository_event = __webpack_require__(74845);
;// CONCATENATED MODULE: ./build/repository/change-start.js

/**
 * By event. The base that an event of a pull request names goes stale while its jobs wait, so a merge commit's own first
 * parent is taken; where an event runs on the base itself, there is no change to see, which is not an empty one.
 */
function startOfChange(facts, event, head) {
    switch (facts.event) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment":
            return startOfPullRequest(facts, event, head);
        case "merge_group": {
            const commit = event.mergeGroupBase;
            if (commit === undefined)
                return { from: "parent", how: "first parent of the merge group's commit" };
            return { from: "commit", commit, how: "base of the merge group", forced: "merge base with the base of the merge group" };
        }
        case "workflow_run":
            if (head.commit === event.workflowRunHead && head.commit !== facts.commit)
                return { from: "branch", branch: event.defaultBranch, alone: "unknown" };
            return { from: "nowhere", why: onBase("workflow_run") };
        case "push":
            return startOfPush(facts, event);
        default:
            return isDefaultBranch(facts, event)
                ? { from: "parent", how: "first parent of HEAD" }
                : { from: "branch", branch: event.defaultBranch, alone: "first parent" };
    }
}
function startOfPullRequest(facts, { pullRequest }, head) {
    const [, second, ...others] = head.parents;
    const isMerge = second !== undefined && others.length === 0;
    // A branch that merged its base ends with a merge commit as well, but that one's first parent is the branch's own.
    const isMergeOfRun = facts.event === "pull_request" ? head.commit === (facts.commit ?? head.commit) : second === pullRequest?.head;
    if (isMerge && isMergeOfRun)
        return { from: "parent", how: "first parent of the merge commit" };
    if (facts.event !== "pull_request" && head.commit === facts.commit && head.commit !== pullRequest?.head)
        return { from: "nowhere", why: onBase(facts.event ?? "") };
    return { from: "branch", branch: (0,repository_event/* branchName */.at)(facts.baseRef) ?? pullRequest?.baseBranch, alone: "unknown" };
}
function startOfPush(facts, event) {
    // A protected branch is one that changes go to, like the default branch: what is pushed to it is the change.
    if (event.defaultBranch !== undefined && !isDefaultBranch(facts, event) && !facts.isProtected)
        return { from: "branch", branch: event.defaultBranch, alone: "first parent" };
    if (event.before === undefined)
        return { from: "parent", how: "first parent of HEAD" };
    const how = "the commit before the push";
    return { from: "commit", commit: event.before, how, forced: "merge base with the commit before the push, which it replaced" };
}
function isDefaultBranch({ ref }, { defaultBranch }) {
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
function onBase(event) {
    return `${event} runs on the base branch, so the code of the change is not what is checked out`;
}

// EXTERNAL MODULE: ./build/repository/remote.js
var repository_remote = __webpack_require__(50587);
;// CONCATENATED MODULE: ./build/repository/history.js

/** Commits more that each step brings, before all of the history is asked for. */
const steps = [50, 250, 1000, 4000].map((count) => `--deepen=${count}`);
/**
 * The history of a clone, which may lack its older part. With a network it is brought step by step, as far as a question
 * needs it; without one, what is not there is unknown.
 */
class History {
    #git;
    #network;
    #isShallow;
    constructor(git, network, shallow) {
        this.#git = git;
        this.#network = network;
        this.#isShallow = shallow;
    }
    get isShallow() {
        return this.#isShallow;
    }
    get mayFetch() {
        return this.#network !== undefined;
    }
    /** A commit by a name or a ref; undefined where this clone does not have it. */
    async find(name) {
        const said = await this.#git.run("log", "-1", "--no-walk", "--no-show-signature", "--format=%H %cI", `${name}^{commit}`, "--");
        const [commit, date] = said?.trim().split(" ") ?? [];
        return commit && date ? { commit, date } : undefined;
    }
    /** The parent of what is checked out, which its own object names: one commit deeper is enough. */
    async parent(head, parent, source) {
        const known = await this.find(parent);
        if (known || this.#network === undefined)
            return known;
        const remote = new repository_remote/* Remote */.V(this.#git, await source(), this.#network);
        if (!(await remote.fetch(["--deepen=1"], [head])))
            await remote.fetch(["--depth=1"], [parent]);
        return this.find(parent);
    }
    /** A commit or a branch of a repository, fetched without its history where the clone is shallow. */
    async fetch(source, wanted, ref) {
        if (this.#network === undefined)
            return undefined;
        const remote = new repository_remote/* Remote */.V(this.#git, source, this.#network);
        const depth = this.#isShallow ? ["--depth=1"] : [];
        return (await remote.fetch(depth, [`+${wanted}:${ref}`])) ? this.find(ref) : undefined;
    }
    /** The commit where HEAD and `tip` went apart. `sources` are the repositories that have either's history. */
    async mergeBase(tip, sources) {
        for (const step of [undefined, ...steps, "--unshallow"]) {
            if (step !== undefined && !(await this.#deepen(step, tip, sources)))
                return undefined;
            const base = (await this.#git.run("merge-base", tip, "HEAD"))?.trim();
            if (base && (!this.#isShallow || (await this.#isWhole(tip, base))))
                return this.find(base);
            if (!this.#isShallow || this.#network === undefined)
                return undefined;
        }
        return undefined;
    }
    /** Whether the history between the base and both ends has no gap, behind which a nearer base could be. */
    async #isWhole(tip, base) {
        return (await this.#ends([tip, "HEAD", "--not", base])).length === 0;
    }
    /** Commits at which the history ends here: those that have no parent, or that lost it. */
    async #ends(range) {
        const listed = await this.#git.run("rev-list", "--max-parents=0", ...range, "--");
        return listed?.split("\n").filter((line) => line !== "") ?? [];
    }
    /** Asks for more behind where the history ends, which the other side has for certain, whatever became of its branches. */
    async #deepen(step, tip, sources) {
        if (this.#network === undefined || !this.#isShallow)
            return false;
        const ends = (await this.#ends([tip, "HEAD"])).slice(0, 200);
        let came = false;
        for (const source of sources)
            came = (await new repository_remote/* Remote */.V(this.#git, source, this.#network).fetch([step], ends)) || came;
        this.#isShallow = (await this.#git.run("rev-parse", "--is-shallow-repository"))?.trim() !== "false";
        return came;
    }
}

;// CONCATENATED MODULE: ./build/repository/diff-base.js




/** Finds the commit that this run's change starts from, whatever the event. Without a network, as far as the clone knows. */
async function findDiffBase({ host, git, network }) {
    if (git === undefined)
        return { unknown: "there is no git repository here, or no git", lacking: true };
    const head = await readHead(git);
    if (head === undefined)
        return { unknown: "nothing is committed yet", lacking: true };
    const search = { git, head, main: () => (0,repository_remote/* mainRemote */.I)(git), history: new History(git, network, head.shallow) };
    if (host.kind === "terminal")
        return baseOnLaptop(search);
    const event = (0,repository_event/* readChangeEvent */.bM)(await host.readEvent());
    const start = startOfChange(host.facts, event, head);
    return resolveStart(start, search, event);
}
async function readHead(git) {
    const object = await git.head();
    const [commit, ...header] = object?.split("\n\n", 1)[0]?.split("\n") ?? [];
    if (!commit)
        return undefined;
    const parents = header.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return { commit, parents, shallow: git.isShallow };
}
async function resolveStart(start, search, event) {
    if (start.from === "nowhere")
        return { unknown: start.why };
    if (start.from === "parent")
        return firstParent(search, start.how);
    if (start.from === "commit")
        return baseWithCommit(start, search);
    return baseWithBranch(start, search, event);
}
async function firstParent({ head, main, history }, how) {
    const [parent] = head.parents;
    if (parent === undefined) {
        return { commit: emptyTree(head.commit), how: "nothing, HEAD being the first commit", date: "" };
    }
    const found = await history.parent(head.commit, parent, main);
    return found ? { ...found, how } : { ...missing(`the ${how}, ${parent.slice(0, 7)}`, history), commit: parent };
}
/** The name of the tree without files, which git knows in any repository, in the hash that its other names are made with. */
function emptyTree(commit) {
    return commit.length === 40
        ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}
async function baseWithCommit({ commit, how, forced }, { head, main, history }) {
    const remote = await main();
    const tip = (await history.find(commit)) ?? (await history.fetch(remote, commit, "refs/gates/before"));
    const named = `${how}, ${commit.slice(0, 7)}`;
    if (tip === undefined)
        return { ...missing(named, history), commit };
    const base = await history.mergeBase(tip.commit, [remote]);
    if (base === undefined)
        return { ...apart(named, history), commit };
    if (base.commit === head.commit)
        return { unknown: `HEAD is part of ${named}, so the code of the change is not what is checked out` };
    return { ...base, how: base.commit === commit ? how : forced };
}
async function baseWithBranch({ branch, alone }, search, event) {
    const { head, history } = search;
    const main = await search.main();
    const theirs = await baseRemote(search.git, main, event);
    const tip = await tipOf(branch, theirs, search);
    if (tip === undefined)
        return missing(branch === undefined ? "the default branch" : `the branch ${branch}`, history);
    const base = await history.mergeBase(tip.commit, [...new Set([main, theirs.source])]);
    if (base === undefined)
        return apart(tip.name, history);
    if (base.commit !== head.commit)
        return { ...base, how: `merge base with ${tip.name}` };
    if (alone === "first parent")
        return firstParent(search, `first parent of HEAD, which is part of ${tip.name}`);
    return { unknown: `HEAD is part of ${tip.name}, so the code of the change is not what is checked out` };
}
async function tipOf(branch, { source, local }, { history }) {
    const name = `${local ?? "origin"}/${branch ?? "HEAD"}`;
    const known = local === undefined ? undefined : await history.find(`refs/remotes/${name}`);
    const wanted = branch === undefined ? "HEAD" : `refs/heads/${branch}`;
    const tip = known ?? (await history.fetch(source, wanted, "refs/gates/base"));
    return tip && { ...tip, name: local === undefined ? `${branch ?? "HEAD"} of the base repository` : name };
}
/**
 * The repository that a pull request goes to. Where the fork itself is checked out, its branches may lie behind: they would
 * bill what others merged to this change.
 */
async function baseRemote(git, main, { pullRequest }) {
    const [base, head] = [pullRequest?.baseRepository, pullRequest?.headRepository];
    if (base === undefined || head === undefined || base.name === head.name)
        return { source: main, local: main };
    const remotes = await listRemotes(git);
    const origin = remotes.find(({ name }) => name === main);
    if (origin === undefined || !isOf(origin.url, head.name))
        return { source: main, local: main };
    const known = remotes.find(({ url }) => isOf(url, base.name))?.name;
    return { source: known ?? base.cloneUrl ?? main, local: known };
}
async function listRemotes(git) {
    const listed = (await git.run("config", "--get-regexp", "^remote\\..*\\.url$"))?.split("\n") ?? [];
    return listed.flatMap((line) => {
        const [, name, url] = /^remote\.(.+)\.url (.+)$/.exec(line) ?? [];
        return name && url ? [{ name, url }] : [];
    });
}
function isOf(url, repository) {
    const path = url.replace(/\/+$/, "").replace(/\.git$/, "");
    return (path.toLowerCase().endsWith(`/${repository.toLowerCase()}`) || path.toLowerCase().endsWith(`:${repository.toLowerCase()}`));
}
/** The branch that a laptop's change will go to, as far as the clone tells. */
const usualBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
async function baseOnLaptop({ git, main, history }) {
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
function missing(what, history) {
    const tried = history.mayFetch ? ", and it could not be fetched" : "";
    return { unknown: `this clone does not have ${what}${tried}`, lacking: true };
}
function apart(what, history) {
    if (!history.isShallow)
        return { unknown: `HEAD and ${what} have no common ancestor` };
    const tried = history.mayFetch ? ", and the rest could not be fetched" : "";
    return { unknown: `this clone is too shallow to have the commit where HEAD left ${what}${tried}`, lacking: true };
}


/***/ }),

/***/ 74845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ branchOfRef),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   bM: () => (/* binding */ readChangeEvent)
/* harmony export */ });
function readChangeEvent(payload) {
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
function readPullRequest(pull) {
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
function readRepository(repository) {
    const name = text(member(repository, "full_name"));
    const cloneUrl = text(member(repository, "clone_url"));
    return name === undefined ? undefined : { name, ...(cloneUrl !== undefined && { cloneUrl }) };
}
/** A member of a member; undefined where one is missing. */
function member(value, ...names) {
    let found = value;
    for (const name of names) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Reflect.get(found, name);
    }
    return found;
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The full name of a commit. */
function commitName(value) {
    return typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
}
/** `main` of `refs/heads/main`; undefined for any other ref. */
function branchOfRef(ref) {
    return typeof ref === "string" && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}
/** A name that git takes for one branch: neither an option, nor a pattern, nor two names (git-check-ref-format). */
function branchName(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a branch has them.
    const wrong = /^[-/]|[\u0000-\u0020\u007f:?*[\\^~]|\.\.|@\{|\/\/|\/$|\.lock$/;
    return typeof value === "string" && value !== "" && !wrong.test(value) ? value : undefined;
}
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 50587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mainRemote),
/* harmony export */   V: () => (/* binding */ Remote)
/* harmony export */ });
/** Longest that one fetch may take, in ms. */
const longestFetch = 90_000;
/**
 * A repository that commits can be fetched from. Nothing of the user's is written: no ref but those below `refs/gates/`, no
 * FETCH_HEAD, no tag, no submodule, no working tree.
 */
class Remote {
    #git;
    #source;
    #network;
    /** `source` is the name of a remote, or an address. */
    constructor(git, source, network) {
        this.#git = git;
        this.#source = source;
        this.#network = network;
    }
    get source() {
        return this.#source;
    }
    /** `depth` is `--depth=1`, `--deepen=50`, `--unshallow`, or nothing. Whether all of it came. */
    async fetch(depth, refspecs) {
        if (!mayBeFetchedFrom(this.#source))
            return false;
        const token = await this.#authentication();
        const persisted = token && (await this.#git.run("config", "--get-urlmatch", "http.extraheader", await this.#address()));
        // What the checkout left behind goes first; two of the same header would be refused.
        const attempts = token === undefined ? [[]] : persisted === undefined ? [token] : [[], token];
        for (const gitSettings of attempts) {
            const done = await this.#git.reach({ gitSettings, timeout: longestFetch }, ...this.#arguments(depth, refspecs));
            if (done !== undefined)
                return true;
        }
        return false;
    }
    #arguments(depth, refspecs) {
        return [
            ...["-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "protocol.version=2"],
            ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-prune"],
            // The remote's own mapping would move the user's refs along; its upload-pack could be any command.
            ...["--refmap=", "--upload-pack=git-upload-pack"],
            ...[...depth, "--end-of-options", this.#source, ...refspecs],
        ];
    }
    /** Where the remote really is, after what the configuration replaces in names and addresses. Nobody is asked for it. */
    async #address() {
        return (await this.#git.run("ls-remote", "--get-url", "--end-of-options", this.#source))?.trim() ?? "";
    }
    async #authentication() {
        const { token, serverUrl } = this.#network;
        const server = originOf(serverUrl);
        if (token === undefined || server === undefined)
            return undefined;
        const address = await this.#address();
        if (originOf(address) !== server || (await hasOwnWay(this.#git)))
            return undefined;
        const key = `http.${server}/.extraheader`;
        return [
            [key, ""],
            [key, `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`],
            // The whole address is what counts most, whatever a configuration says of a part of it.
            [`http.${address}.sslVerify`, "true"],
        ];
    }
}
/**
 * Settings by which a repository's own configuration would lead an encrypted connection elsewhere, or make another server
 * pass for the right one. A machine's proxy and authorities stand in its environment or in the configuration of its user.
 */
const ways = "^(http\\.(.*\\.)?(proxy.*|ssl.*|curloptresolve|pinnedpubkey|delegation|followredirects)|core\\.gitproxy|remote\\..*\\.(proxy.*|vcs))$";
async function hasOwnWay(git) {
    for (const scope of ["--local", "--worktree"]) {
        if ((await git.run("config", scope, "--includes", "--name-only", "--get-regexp", ways)) !== undefined)
            return true;
    }
    return false;
}
/** A remote's name or an address of those that a fetch may use, which git takes neither for an option nor for a command. */
function mayBeFetchedFrom(source) {
    if (source === "" || source.startsWith("-"))
        return false;
    return !source.includes(":") || /^(?:(?:https|ssh|file):\/\/|[\w.-]+@[\w.-]+:(?!:))[^-]/.test(source);
}
/** `origin`, or the only remote that there is. */
async function mainRemote(git) {
    const names = (await git.run("remote"))?.split(/\r?\n/).filter((name) => name !== "") ?? [];
    const [only = "origin", ...others] = names;
    return names.includes("origin") || others.length > 0 ? "origin" : only;
}
/** Scheme, host and port of an address that may be sent a token; undefined for what is not encrypted. */
function originOf(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { protocol, origin } = new URL(address);
    return protocol === "https:" ? origin : undefined;
}


/***/ })

};
