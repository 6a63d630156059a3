export const id = 8004;
export const ids = [8004];
export const modules = {

/***/ 51910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   m: () => (/* binding */ broken),
/* harmony export */   of: () => (/* binding */ of)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32607);

function missing(path, looked) {
    return { state: "none", why: { kind: "missing", path, looked } };
}
function broken(source, { message, place }) {
    return { state: "none", why: { kind: "broken", source, message, ...(place !== undefined && { place }) } };
}
/** What a text says as the baseline of this gate: read strictly, and of no other gate or name. */
async function of({ gate, name }, kind, text, source, shown) {
    const read = await kind.read(text);
    if ("message" in read)
        return broken(shown, read);
    const [found, wanted] = [(0,_model_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineTitle */ .mi)(read.gate, read.name), (0,_model_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineTitle */ .mi)(gate, name)];
    if (read.gate !== gate || read.name !== (name ?? null))
        return { state: "none", why: { kind: "another", source: shown, found, wanted } };
    return { state: "found", baseline: read, source, renames: new Map() };
}


/***/ }),

/***/ 33345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ keptBranch),
/* harmony export */   W3: () => (/* binding */ restoreBaseline),
/* harmony export */   k$: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var _repository_ancestors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43983);
/* harmony import */ var _repository_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74845);
/* harmony import */ var _baseline_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51910);
/* harmony import */ var _run_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4460);




/** Commits before the base whose baseline is taken where the base has none. */
const mostBehind = 50;
/** Keys that the service takes in one question. */
const keysAtOnce = 10;
/** Looks the base commit up in the cache, then the commits before it by first parents, the nearest first. */
async function restoreBaseline(place, kind) {
    const { host, git } = place;
    const base = await place.base();
    if (git === undefined || "unknown" in base)
        return none("no-base", "unknown" in base ? base.unknown : "there is no git repository here");
    if (host.cache === undefined)
        return none("no-cache", "it is only there in a job of GitHub Actions");
    const branch = await baseBranch(host);
    if (branch === undefined)
        return none("no-base", "this run is of no branch, and its event names no default branch");
    const { commits, cut } = await (0,_repository_ancestors_js__WEBPACK_IMPORTED_MODULE_0__/* .firstParents */ .g)(git, base.commit, mostBehind + 1, place.network);
    for (let i = 0; i < commits.length; i += keysAtOnce) {
        const keys = commits.slice(i, i + keysAtOnce).map((commit) => cacheKey(place, branch, commit));
        const restored = await host.cache.restore(keys, (0,_run_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfRun */ .F)(place.gate, place.name));
        if (restored.state === "failed")
            return none("no-cache", restored.because);
        if (restored.state === "miss")
            continue;
        const behind = i + keys.indexOf(restored.key);
        return checked(place, kind, restored, { commit: commits[behind] ?? "", behind, base: base.commit });
    }
    return ((cut && (await notProven(host.cache, place, branch, commits.length))) || {
        state: "learning",
        base: base.commit,
        looked: commits.length,
    });
}
/** Where the clone is cut off, the commit with an entry may lie behind the cut: then only a cache without any is empty. */
async function notProven(cache, place, branch, known) {
    const held = await cache.holds(cacheKey(place, branch, ""), (0,_run_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOfRun */ .F)(place.gate, place.name));
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
async function checked(place, kind, { key, text }, at) {
    const sought = await (0,_baseline_place_js__WEBPACK_IMPORTED_MODULE_2__.of)(place, kind, text, { kind: "cache", ...at }, `of the cache entry ${key}`);
    if (sought.state !== "found" || sought.baseline.commit === at.commit)
        return sought;
    return (0,_baseline_place_js__WEBPACK_IMPORTED_MODULE_2__/* .broken */ .m)(`of the cache entry ${key}`, {
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

/***/ 13242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaseline: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: ./build/model/baseline.js
var model_baseline = __webpack_require__(32607);
// EXTERNAL MODULE: ./build/repository/ancestors.js
var ancestors = __webpack_require__(43983);
// EXTERNAL MODULE: ./build/repository/file-at.js
var file_at = __webpack_require__(18877);
// EXTERNAL MODULE: ./build/repository/read-change.js
var read_change = __webpack_require__(53330);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/settings/policy.js
var policy = __webpack_require__(27092);
// EXTERNAL MODULE: ./build/gates/run-name.js
var run_name = __webpack_require__(4460);
// EXTERNAL MODULE: ./build/gates/text-on-disk.js
var text_on_disk = __webpack_require__(55948);
;// CONCATENATED MODULE: ./build/gates/base-baseline.js







/**
 * The baseline that the base was held against, where the change edits the configuration and names another: a change must
 * not choose what it is measured by. Undefined where the base has none, or nothing of it changed.
 */
async function baselineOfBase(place, git, commit) {
    const config = (0,repo_path/* repoPath */.qN)(policy/* defaultConfig */.s);
    if (config === undefined)
        return undefined;
    const then = await (0,file_at/* fileAt */.W)(git, commit, config, model_baseline/* baselineBytes */.Bm);
    const now = await (0,text_on_disk/* textOnDisk */.c)(place, `${git.root}/${policy/* defaultConfig */.s}`);
    const before = then.state === "text" ? then.text : "";
    const today = typeof now === "string" ? now : "";
    if (before === today)
        return undefined;
    const [named, wanted] = [await namedIn(before, place.gate), await namedIn(today, place.gate)];
    if (named === wanted || named === "cache")
        return undefined;
    const path = (0,repo_path/* repoPath */.qN)(named ?? `.gates/baseline/${(0,run_name/* fileOfRun */.F)(place.gate, place.name)}`);
    if (path === undefined)
        return undefined;
    return (await (0,file_at/* fileAt */.W)(git, commit, path, model_baseline/* baselineBytes */.Bm)).state === "absent" ? undefined : path;
}
async function namedIn(text, gate) {
    if (!text.includes("baseline"))
        return undefined;
    const { settings } = await (0,config_file/* readConfigFile */.R)(text, policy/* defaultConfig */.s, gate, [gate]);
    return settings.get("baseline")?.lines[0]?.text.trim();
}

// EXTERNAL MODULE: ./build/gates/baseline-place.js
var baseline_place = __webpack_require__(51910);
// EXTERNAL MODULE: ./build/gates/cached-baseline.js
var cached_baseline = __webpack_require__(33345);
;// CONCATENATED MODULE: ./build/gates/find-baseline.js








/**
 * Finds the baseline of a run: in the cache, or as a file. One that git tracks is read at the commit that the change
 * starts from, so that a change cannot lower what it is held against; any other is read from disk.
 */
async function findBaseline(place, kind, wanted) {
    const base = place.git === undefined ? undefined : await place.base();
    const given = place.git && base && !("unknown" in base) ? await baselineOfBase(place, place.git, base.commit) : undefined;
    if (given !== undefined && place.git)
        return inFile(place, kind, `${place.git.root}/${given}`, wanted);
    if (place.file !== "cache")
        return inFile(place, kind, place.file, wanted);
    const sought = await (0,cached_baseline/* restoreBaseline */.W3)(place, kind);
    if (sought.state !== "found" || wanted.renames === "not" || place.git === undefined)
        return sought;
    const since = "commit" in sought.source ? sought.source.commit : undefined;
    return since ? { ...sought, renames: await (0,ancestors/* renamesSince */.q)(place.git, since, (0,read_change/* endOfChange */.p1)(place.host)) } : sought;
}
async function inFile(place, kind, file, wanted) {
    const { git } = place;
    const path = git?.pathOf(file);
    if (git === undefined || path === undefined)
        return onDisk(place, kind, file, { kind: "disk", path: file }, "here");
    const isTracked = (await git.index)?.paths.includes(path) ?? true;
    const base = await place.base();
    if ("unknown" in base) {
        if (isTracked)
            return { state: "none", why: { kind: "no-base", because: base.unknown } };
        return onDisk(place, kind, file, { kind: "disk", path }, "here");
    }
    // Before the baseline is read: to start a program takes the longer, the more memory is in use.
    const renames = wanted.renames === "wanted" ? (0,ancestors/* renamesSince */.q)(git, base.commit, (0,read_change/* endOfChange */.p1)(place.host)) : new Map();
    return atBase({ place, kind, git, file, path, base, renames }, isTracked ? "added" : "disk");
}
async function atBase(committed, otherwise) {
    const { place, kind, git, file, path, base } = committed;
    const then = await (0,file_at/* fileAt */.W)(git, base.commit, path, model_baseline/* baselineBytes */.Bm);
    const source = `${path} at ${base.commit.slice(0, 7)}`;
    if (then.state === "absent")
        return onDisk(place, kind, file, { kind: otherwise, path }, "here and at the base");
    if (then.state === "unreadable")
        return (0,baseline_place/* broken */.m)(source, then);
    const sought = await (0,baseline_place.of)(place, kind, then.text, { kind: "committed", path, ...base }, source);
    if (sought.state !== "found")
        return sought;
    const renames = await committed.renames;
    return { ...sought, renames, ...(await alteredBy(committed, then.text, sought.baseline)) };
}
/** What the change makes of the committed baseline: the next change will start from that. */
async function alteredBy({ place, kind, file, path }, before, baseline) {
    const now = await (0,text_on_disk/* textOnDisk */.c)(place, file);
    if (now === undefined)
        return { altered: { kind: "removed", path } };
    if (typeof now !== "string")
        return { altered: { kind: "broken", path, message: now.message } };
    if (now === before)
        return {};
    const read = await kind.read(now);
    if ("message" in read)
        return { altered: { kind: "broken", path, message: read.message } };
    if (read.gate !== baseline.gate || read.name !== baseline.name)
        return { altered: { kind: "broken", path, message: `is of ${(0,model_baseline/* baselineTitle */.mi)(read.gate, read.name)}` } };
    const losses = kind.losses(baseline, read);
    return losses.length > 0 ? { altered: { kind: "lowered", path, losses, ...(kind.worse && { way: "raised" }) } } : {};
}
async function onDisk(place, kind, file, source, looked) {
    const text = await (0,text_on_disk/* textOnDisk */.c)(place, file);
    if (text === undefined)
        return (0,baseline_place/* missing */.L)(source.path, looked);
    return typeof text === "string" ? (0,baseline_place.of)(place, kind, text, source, source.path) : (0,baseline_place/* broken */.m)(source.path, text);
}


/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ textOnDisk)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32607);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);


/** The text of a file of at most the bytes that a baseline may have; undefined where there is none. */
async function textOnDisk({ host }, file) {
    if (!(await host.files.exists(file)))
        return undefined;
    try {
        const opened = await host.files.open(file);
        // On a laptop the file may lie above the folder that the gate is started in.
        if (opened.linksOut && host.kind === "github")
            return { message: "lies behind a link out of the workspace" };
        if (opened.size > _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineBytes */ .Bm)
            return { message: `is larger than ${_model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineBytes */ .Bm} bytes` };
        return await textOf(opened);
    }
    catch (error) {
        if (error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$)
            return { message: error.message };
        if (error instanceof TypeError)
            return { message: "is no UTF-8 text" };
        throw error;
    }
}
async function textOf(opened) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    for await (const chunk of opened.chunks())
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}


/***/ }),

/***/ 32607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ baselineBytes),
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   n8: () => (/* binding */ isMachinery)
/* harmony export */ });
/** Bytes of a baseline document: far more than the figures of any repository need. */
const baselineBytes = 64 * 1024 * 1024;
/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
function isMachinery(name) {
    return name === "__proto__" || name === "constructor" || name === "prototype";
}
/** How a baseline is called among those of a project: `coverage-gate unit`. */
function baselineTitle(gate, name) {
    return name === null || name === undefined ? gate : `${gate} ${name}`;
}


/***/ }),

/***/ 43983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ firstParents),
/* harmony export */   q: () => (/* binding */ renamesSince)
/* harmony export */ });
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50587);

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
async function renamesSince(git, commit, end) {
    const args = ["--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--no-textconv", "--no-color"];
    const fields = (await git.run("diff", ...args, commit, ...(end === "HEAD" ? [end] : []), "--"))?.split("\0") ?? [];
    const renames = new Map();
    for (let i = 0; i + 2 < fields.length; i += 3)
        renames.set(fields[i + 1] ?? "", fields[i + 2] ?? "");
    return renames;
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
