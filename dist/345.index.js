export const id = 345;
export const ids = [345];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   m: () => (/* binding */ broken),
/* harmony export */   of: () => (/* binding */ of)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2607);
/* harmony import */ var _model_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);


function missing(path, looked) {
    return { state: "none", why: { kind: "missing", path, looked } };
}
function broken(source, { message, place }) {
    return { state: "none", why: { kind: "broken", source, message, ...(place !== undefined && { place }) } };
}
/** What a text says as the baseline of this gate: read strictly, and of no other gate or name. */
function of({ gate, name }, text, source, shown) {
    const read = (0,_model_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .m)(text);
    if ("message" in read)
        return broken(shown, read);
    const [found, wanted] = [(0,_model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineTitle */ .mi)(read.gate, read.name), (0,_model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineTitle */ .mi)(gate, name)];
    if (read.gate !== gate || read.name !== (name ?? null))
        return { state: "none", why: { kind: "another", source: shown, found, wanted } };
    return { state: "found", baseline: read, source, renames: new Map() };
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ keptBranch),
/* harmony export */   W3: () => (/* binding */ restoreBaseline),
/* harmony export */   k$: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var _repository_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3983);
/* harmony import */ var _repository_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4845);
/* harmony import */ var _baseline_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);
/* harmony import */ var _run_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4460);




/** Commits before the base whose baseline is taken where the base has none. */
const mostBehind = 50;
/** Keys that the service takes in one question. */
const keysAtOnce = 10;
/** Looks the base commit up in the cache, then the commits before it by first parents, the nearest first. */
async function restoreBaseline(place) {
    const { host, git } = place;
    const base = await place.base();
    if (git === undefined || "unknown" in base)
        return none("no-base", "unknown" in base ? base.unknown : "there is no git repository here");
    if (host.cache === undefined)
        return none("no-cache", "it is only there in a job of GitHub Actions");
    const branch = await baseBranch(host);
    if (branch === undefined)
        return none("no-base", "this run is of no branch, and its event names no default branch");
    const { commits, cut } = await (0,_repository_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .firstParents */ .g)(git, base.commit, mostBehind + 1, place.network);
    for (let i = 0; i < commits.length; i += keysAtOnce) {
        const keys = commits.slice(i, i + keysAtOnce).map((commit) => cacheKey(place, branch, commit));
        const restored = await host.cache.restore(keys, (0,_run_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOfRun */ .F)(place.gate, place.name));
        if (restored.state === "failed")
            return none("no-cache", restored.because);
        if (restored.state === "miss")
            continue;
        const behind = i + keys.indexOf(restored.key);
        return checked(place, restored, { commit: commits[behind] ?? "", behind, base: base.commit });
    }
    return ((cut && (await notProven(host.cache, place, branch, commits.length))) || {
        state: "learning",
        base: base.commit,
        looked: commits.length,
    });
}
/** Where the clone is cut off, the commit with an entry may lie behind the cut: then only a cache without any is empty. */
async function notProven(cache, place, branch, known) {
    const held = await cache.holds(cacheKey(place, branch, ""), (0,_run_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOfRun */ .F)(place.gate, place.name));
    if (held.state === "none")
        return undefined;
    if (held.state === "failed")
        return none("no-cache", held.because);
    const looked = `this clone is cut off, and the cache has a baseline of the branch, but none of the ${known} commits that are known here`;
    return none("no-base", looked);
}
function none(kind, because) {
    return { state: "none", why: { kind, because } };
}
function checked(place, { key, text }, at) {
    const sought = (0,_baseline_place_js__WEBPACK_IMPORTED_MODULE_0__.of)(place, text, { kind: "cache", ...at }, `of the cache entry ${key}`);
    if (sought.state !== "found" || sought.baseline.commit === at.commit)
        return sought;
    return (0,_baseline_place_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .m)(`of the cache entry ${key}`, {
        message: `is of the commit ${sought.baseline.commit ?? "of nobody"}`,
        place: "/commit",
    });
}
/** `gates-coverage-gate-main-<commit>`; keys hold no comma, and a dash of a name is written by its number. */
function cacheKey({ gate, name }, branch, commit) {
    const words = ["gates", gate, ...(name === undefined ? [] : [escaped(name, /[^\w.]/g)]), escaped(branch, /[^\w./-]/g), commit];
    return words.join("-");
}
function escaped(text, unsafe) {
    return text.replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/** The branch that the change goes to: that of the pull request or the queue, a branch that is pushed to, or the default one. */
async function baseBranch(host) {
    if (host.facts.baseRef)
        return host.facts.baseRef;
    const { mergeGroupBranch, defaultBranch } = (0,_repository_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readChangeEvent */ .bM)(await host.readEvent());
    return mergeGroupBranch ?? (await keptBranch(host)) ?? defaultBranch;
}
/** The branch of a push whose baselines are kept: the default branch, or a protected one. Undefined for every other event. */
async function keptBranch({ facts, readEvent }) {
    const branch = (0,_repository_event_js__WEBPACK_IMPORTED_MODULE_3__/* .branchOfRef */ .V4)(facts.ref);
    if (facts.event !== "push" || branch === undefined)
        return undefined;
    const isDefault = (0,_repository_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readChangeEvent */ .bM)(await readEvent()).defaultBranch === branch;
    return isDefault || facts.isProtected ? branch : undefined;
}


/***/ }),

/***/ 4133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ describedIssue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Documents of ours that come back as somebody else's text: bounded in depth, and quoted only in part. */
/** Levels of brackets: more than any of our documents has, and few enough to walk through. */
const deepest = 32;
/** The value of a JSON text without a byte order mark; undefined for one that is none, or nested as none of ours is. */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}
function isTooDeep(text) {
    let depth = 0;
    let isText = false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (isText) {
            if (c === backslash)
                i++;
            else if (c === quote)
                isText = false;
        }
        else if (c === quote)
            isText = true;
        else if (c === openBracket || c === openBrace) {
            if (++depth > deepest)
                return true;
        }
        else if (c === closeBracket || c === closeBrace)
            depth--;
    }
    return false;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
const shown = 60;
/** A value of such a document in a few words, however large it is. */
function describeValue(value) {
    if (typeof value === "string")
        return JSON.stringify(cut(value, shown));
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    return value === undefined ? "nothing" : String(value);
}
/** A schema's message, which quotes what it found. */
function describedIssue({ message }) {
    return cut(message, 5 * shown);
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineBytes),
  m: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/model/baseline.js
var baseline = __webpack_require__(2607);
// EXTERNAL MODULE: ./build/model/foreign-json.js
var foreign_json = __webpack_require__(4133);
;// CONCATENATED MODULE: ./build/model/baseline-document.js



/**
 * The baseline document: what a gate counted at an earlier commit, for budgets on changes. It is committed, or kept in a
 * cache, and comes back from there as somebody else's text. A tally is [covered, total], with the most that may be covered
 * as a third number where merged reports only bound it.
 */
const baselineVersion = 1;
const integer = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const tally = dist/* union */.KCZ([dist/* strictTuple */.CxQ([integer, integer]), dist/* strictTuple */.CxQ([integer, integer, integer])], ({ input }) => `has ${wrongTally(input)}; allowed: two or three whole numbers from 0 to ${Number.MAX_SAFE_INTEGER}`);
/** A union's own words would only say that a list is no list. */
function wrongTally(input) {
    if (!Array.isArray(input))
        return (0,foreign_json/* describeValue */.bp)(input);
    const odd = input.filter((one) => !Number.isSafeInteger(one) || one < 0);
    return odd.length > 0 ? (0,foreign_json/* describeValue */.bp)(odd[0]) : `${input.length} numbers`;
}
const counts = {
    lines: dist/* optional */.lqM(tally),
    branches: dist/* optional */.lqM(tally),
    functions: dist/* optional */.lqM(tally),
    statements: dist/* optional */.lqM(tally),
};
const scope = {
    /** Paths of the repository. */
    files: dist/* record */.g1P(dist/* string */.YjP(), dist/* strictObject */.rej(counts)),
    /** The sum of reported files that are none of the repository's. */
    elsewhere: dist/* optional */.lqM(dist/* strictObject */.rej(counts)),
};
const baselineSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(baselineVersion),
    gate: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    writtenAt: dist/* string */.YjP(),
    ...scope,
    legs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* strictObject */.rej(scope))),
    samples: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ commit: dist/* nullable */.mee(dist/* string */.YjP()), at: dist/* string */.YjP(), ...counts })), dist/* maxLength */.Ru6(baseline/* keptSamples */.wV)),
});

// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(3422);
;// CONCATENATED MODULE: ./build/model/read-baseline.js






/** Bytes of a baseline document: far more than the counts of any repository need. */
const baselineBytes = 64 * 1024 * 1024;
/** Reads a baseline strictly: whatever it does not expect is refused, never passed over. */
function readBaseline(text) {
    if (text.length > baselineBytes)
        return { message: `is larger than ${baselineBytes} bytes` };
    const raw = (0,foreign_json/* parseJson */.qF)(text);
    if (raw === undefined)
        return { message: "is no JSON: it is cut off, or not a baseline" };
    const version = versionOf(raw);
    if (version !== baselineVersion)
        return {
            message: `has the version ${(0,foreign_json/* describeValue */.bp)(version)}; allowed: ${baselineVersion}`,
            place: "/version",
        };
    const read = dist/* safeParse */.xLC(baselineSchema, raw, { abortEarly: true });
    if (!read.success)
        return { message: (0,foreign_json/* describedIssue */.R3)(read.issues[0]), place: pointerTo(read.issues[0].path ?? []) };
    return wrongIn(read.output, raw) ?? baselineOf(read.output);
}
function versionOf(raw) {
    return typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
}
function pointerTo(path) {
    return path.map(({ key }) => `/${pointerKey(String(key))}`).join("");
}
function pointerKey(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** What the schema cannot say: parts beyond their whole, paths outside of the repository, and names that it would drop. */
function wrongIn(document, raw) {
    const dropped = droppedKey(raw, "");
    if (dropped !== undefined)
        return { message: "is a name that no file or leg has", place: dropped };
    const scopes = [["", document]];
    for (const [leg, scope] of Object.entries(document.legs ?? {}))
        scopes.push([`/legs/${pointerKey(leg)}`, scope]);
    for (const [at, scope] of scopes) {
        const wrong = wrongFile(scope.files, `${at}/files`) ?? read_baseline_wrongTally(scope.elsewhere ?? {}, `${at}/elsewhere`);
        if (wrong)
            return wrong;
    }
    for (const [i, sample] of document.samples.entries()) {
        const wrong = read_baseline_wrongTally(sample, `/samples/${i}`);
        if (wrong)
            return wrong;
    }
    return undefined;
}
/** The first name anywhere in the document that the schema passes over without a word. */
function droppedKey(value, at) {
    if (typeof value !== "object" || value === null)
        return undefined;
    for (const [key, nested] of Object.entries(value)) {
        const place = `${at}/${pointerKey(key)}`;
        const found = (0,baseline/* isMachinery */.n8)(key) ? place : droppedKey(nested, place);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function wrongFile(files, at) {
    for (const [path, counts] of Object.entries(files)) {
        const place = `${at}/${pointerKey(path)}`;
        if ((0,repo_path/* repoPath */.qN)(path) !== path)
            return { message: "is no path of the repository", place };
        const wrong = read_baseline_wrongTally(counts, place);
        if (wrong)
            return wrong;
    }
    return undefined;
}
function read_baseline_wrongTally(counts, at) {
    for (const element of coverage/* coverageElements */.Y) {
        const written = counts[element];
        if (written === undefined)
            continue;
        const [covered, total, atMost = covered] = written;
        if (covered > atMost || atMost > total)
            return { message: `has more covered than there are: ${JSON.stringify(written)}`, place: `${at}/${element}` };
    }
    return undefined;
}
function baselineOf(document) {
    const { gate, name, commit, writtenAt, legs = {}, samples } = document;
    return {
        ...{ gate, name, commit, writtenAt },
        whole: scopeOf(document),
        legs: new Map(Object.entries(legs).map(([leg, scope]) => [leg, scopeOf(scope)])),
        samples: samples.map(({ commit: of, at, ...counts }) => ({ commit: of, at, counts: countsOf(counts) })),
    };
}
function scopeOf({ files, elsewhere = {} }) {
    return {
        files: new Map(Object.entries(files).map(([path, counts]) => [path, countsOf(counts)])),
        elsewhere: countsOf(elsewhere),
    };
}
function countsOf(written) {
    const known = coverage/* coverageElements */.Y.flatMap((element) => {
        const tally = written[element];
        if (tally === undefined)
            return [];
        const [covered, total, atMost = covered] = tally;
        return [[element, { kind: "tally", covered, atMost, total }]];
    });
    return Object.fromEntries(known);
}


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ firstParents),
/* harmony export */   q: () => (/* binding */ renamesSince)
/* harmony export */ });
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(587);

/** At most so many commits by first parents. What a shallow clone lacks of them is fetched where the network may be used. */
async function firstParents(git, commit, most, network) {
    const known = await knownFirstParents(git, commit, most);
    const cut = known.length < most && (await isShallow(git));
    if (!cut || network === undefined)
        return { commits: known, cut };
    const remote = new _remote_js__WEBPACK_IMPORTED_MODULE_0__/* .Remote */ .V(git, await (0,_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .mainRemote */ .I)(git), network);
    if (!(await remote.fetch([`--deepen=${most}`], [known.at(-1) ?? commit])))
        return { commits: known, cut };
    return firstParents(git, commit, most, undefined);
}
async function knownFirstParents(git, commit, most) {
    const listed = await git.run("rev-list", "--first-parent", `--max-count=${most}`, commit);
    return listed?.split("\n").filter((line) => line !== "") ?? [commit];
}
async function isShallow(git) {
    return (await git.run("rev-parse", "--is-shallow-repository"))?.trim() !== "false";
}
/** Today's path of each file that was renamed since a commit, by its path then. */
async function renamesSince(git, commit) {
    const args = ["--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--no-textconv", "--no-color"];
    const fields = (await git.run("diff", ...args, commit, "HEAD", "--"))?.split("\0") ?? [];
    const renames = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3)
        renames.set(fields[i + 1] ?? "", fields[i + 2] ?? "");
    return renames;
}


/***/ }),

/***/ 4845:
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

/***/ 587:
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
