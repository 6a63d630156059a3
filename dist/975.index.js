export const id = 975;
export const ids = [975];
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

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaseline: () => (/* binding */ findBaseline),
  c: () => (/* binding */ textOnDisk)
});

// EXTERNAL MODULE: ./build/model/baseline.js
var model_baseline = __webpack_require__(2607);
// EXTERNAL MODULE: ./build/model/baseline-losses.js
var baseline_losses = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/model/read-baseline.js + 1 modules
var read_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(2517);
// EXTERNAL MODULE: ./build/repository/ancestors.js
var ancestors = __webpack_require__(3983);
;// CONCATENATED MODULE: ./build/repository/file-at.js
/**
 * A text file as a commit has it. The tree is asked first: a clone may lack a file's content, and then it is not the file
 * that is missing.
 */
async function fileAt(git, commit, path, mostBytes) {
    const listed = await git.run("ls-tree", "-z", "-l", "--full-tree", commit, "--", path);
    if (listed === undefined)
        return { state: "unreadable", message: "cannot be looked up in this clone, which lacks a part of that commit" };
    const [, mode, object, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
    if (object === undefined)
        return { state: "absent" };
    if (mode !== "100644" && mode !== "100755")
        return { state: "unreadable", message: "is a link or a folder, not a file" };
    if (Number(size) > mostBytes)
        return { state: "unreadable", message: `is larger than ${mostBytes} bytes` };
    const text = await git.run("cat-file", "blob", object);
    return text === undefined
        ? { state: "unreadable", message: "cannot be read: this clone does not have its content" }
        : { state: "text", text };
}

// EXTERNAL MODULE: ./build/gates/baseline-place.js
var baseline_place = __webpack_require__(1910);
// EXTERNAL MODULE: ./build/gates/cached-baseline.js
var cached_baseline = __webpack_require__(3345);
;// CONCATENATED MODULE: ./build/gates/find-baseline.js








/**
 * Finds the baseline of a run: in the cache, or as a file. One that git tracks is read at the commit that the change
 * starts from, so that a change cannot lower what it is held against; any other is read from disk.
 */
async function findBaseline(place, wanted) {
    const sought = place.file === "cache" ? await (0,cached_baseline/* restoreBaseline */.W3)(place) : await inFile(place, place.file);
    if (sought.state !== "found" || wanted.renames === "not")
        return sought;
    const since = "commit" in sought.source ? sought.source.commit : undefined;
    return since && place.git ? { ...sought, renames: await (0,ancestors/* renamesSince */.q)(place.git, since) } : sought;
}
async function inFile(place, file) {
    const { git } = place;
    const path = git?.pathOf(file);
    if (git === undefined || path === undefined)
        return onDisk(place, file, { kind: "disk", path: file }, "here");
    const isTracked = (await git.tracked)?.split("\0").includes(path) ?? true;
    const base = await place.base();
    if ("unknown" in base) {
        if (isTracked)
            return { state: "none", why: { kind: "no-base", because: base.unknown } };
        return onDisk(place, file, { kind: "disk", path }, "here");
    }
    return atBase({ place, git, file, path, base }, isTracked ? "added" : "disk");
}
async function atBase({ place, git, file, path, base }, otherwise) {
    const then = await fileAt(git, base.commit, path, read_baseline/* baselineBytes */.B);
    const source = `${path} at ${base.commit.slice(0, 7)}`;
    if (then.state === "absent")
        return onDisk(place, file, { kind: otherwise, path }, "here and at the base");
    if (then.state === "unreadable")
        return (0,baseline_place/* broken */.m)(source, then);
    const sought = (0,baseline_place.of)(place, then.text, { kind: "committed", path, ...base }, source);
    return sought.state === "found" ? { ...sought, ...(await alteredBy(place, file, path, then.text, sought.baseline)) } : sought;
}
/** What the change makes of the committed baseline: the next change will start from that. */
async function alteredBy(place, file, path, before, baseline) {
    const now = await textOnDisk(place, file);
    if (now === undefined)
        return { altered: { kind: "removed", path } };
    if (typeof now !== "string")
        return { altered: { kind: "broken", path, message: now.message } };
    if (now === before)
        return {};
    const read = (0,read_baseline/* readBaseline */.m)(now);
    if ("message" in read)
        return { altered: { kind: "broken", path, message: read.message } };
    if (read.gate !== baseline.gate || read.name !== baseline.name)
        return { altered: { kind: "broken", path, message: `is of ${(0,model_baseline/* baselineTitle */.mi)(read.gate, read.name)}` } };
    const losses = (0,baseline_losses/* lossesBetween */.UK)(baseline, read);
    const files = (0,baseline_losses/* fileLossesBetween */.KI)(baseline, read);
    return losses.length + files.length > 0 ? { altered: { kind: "lowered", path, losses, files } } : {};
}
async function onDisk(place, file, source, looked) {
    const text = await textOnDisk(place, file);
    if (text === undefined)
        return (0,baseline_place/* missing */.L)(source.path, looked);
    return typeof text === "string" ? (0,baseline_place.of)(place, text, source, source.path) : (0,baseline_place/* broken */.m)(source.path, text);
}
/** The text of a file of at most the bytes that a baseline may have; undefined where there is none. */
async function textOnDisk({ host }, file) {
    if (!(await host.files.exists(file)))
        return undefined;
    try {
        const opened = await host.files.open(file);
        // On a laptop the file may lie above the folder that the gate is started in.
        if (opened.linksOut && host.kind === "github")
            return { message: "lies behind a link out of the workspace" };
        if (opened.size > read_baseline/* baselineBytes */.B)
            return { message: `is larger than ${read_baseline/* baselineBytes */.B} bytes` };
        return await textOf(opened);
    }
    catch (error) {
        if (error instanceof report_error/* ReportError */.$)
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

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ fileLossesBetween),
/* harmony export */   UK: () => (/* binding */ lossesBetween),
/* harmony export */   eN: () => (/* binding */ countsTheSame)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2607);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);


/** What `after` gives up of `before`: elements whose share falls, whose uncovered count rises, or that are gone. */
function lossesBetween(before, after) {
    const whole = lossesOf((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(before.whole), (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(after.whole), undefined);
    const ofLegs = [...before.legs].flatMap(([leg, scope]) => {
        const now = after.legs.get(leg);
        return lossesOf((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(scope), now ? (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(now) : {}, leg);
    });
    return [...whole, ...ofLegs];
}
/**
 * The files of which `after` holds less covered, the worst first, each by the element that lost most: budgets on each file
 * are held against them, whatever the total does. A file that is gone, or that only lost covered lines, is not lower.
 */
function fileLossesBetween(before, after) {
    const whole = fileLossesOf(before.whole, after.whole, undefined);
    const ofLegs = [...before.legs].flatMap(([leg, scope]) => fileLossesOf(scope, after.legs.get(leg), leg));
    const known = new Set(whole.map(({ path }) => path));
    const losses = [...whole, ...ofLegs.filter(({ path }) => !known.has(path))];
    return losses.sort((a, b) => rise(b) - rise(a) || (a.path < b.path ? -1 : 1));
}
function fileLossesOf(before, after, leg) {
    return [...before.files].flatMap(([path, then]) => {
        const now = after?.files.get(path) ?? {};
        const lost = _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageElements */ .Y.flatMap((element) => {
            const [was, is] = [then[element], now[element]];
            return was && is && fallsAndRises(was, is) ? [{ path, element, leg, before: was, after: is }] : [];
        });
        return lost.sort((a, b) => rise(b) - rise(a)).slice(0, 1);
    });
}
function fallsAndRises(before, after) {
    return shareFalls(before, after) && uncovered(after) > uncovered(before);
}
function rise({ before, after }) {
    return uncovered(after) - uncovered(before);
}
function uncovered({ covered, total }) {
    return total - covered;
}
function lossesOf(before, after, leg) {
    return _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageElements */ .Y.flatMap((element) => {
        const [old, now] = [before[element], after[element]];
        if (old === undefined || (now !== undefined && !isLess(old, now)))
            return [];
        return [{ element, leg, before: old, after: now ?? null }];
    });
}
function isLess(before, after) {
    return shareFalls(before, after) || (before.total > 0 && after.total === 0) || uncovered(after) > uncovered(before);
}
function shareFalls(before, after) {
    return BigInt(after.covered) * BigInt(before.total) < BigInt(before.covered) * BigInt(after.total);
}
/** Whether two baselines count the same; when and of which commit they were written does not matter. */
function countsTheSame(a, b) {
    const legs = a.legs.size === b.legs.size && [...a.legs].every(([leg, scope]) => sameScope(scope, b.legs.get(leg)));
    return legs && sameScope(a.whole, b.whole);
}
function sameScope(a, b) {
    if (b === undefined || a.files.size !== b.files.size || !sameCounts(a.elsewhere, b.elsewhere))
        return false;
    return [...a.files].every(([path, counts]) => sameCounts(counts, b.files.get(path)));
}
function sameCounts(a, b) {
    return _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageElements */ .Y.every((element) => {
        const [x, y] = [a[element], b?.[element]];
        return x === y || (x?.covered === y?.covered && x?.atMost === y?.atMost && x?.total === y?.total);
    });
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
const wanted = ({ input }) => `has ${(0,foreign_json/* describeValue */.bp)(input)}; allowed: a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`;
const integer = dist/* pipe */.FsL(dist/* number */.aig(wanted), dist/* safeInteger */.Y2b(wanted), dist/* minValue */.Wwf(0, wanted));
const numbers = "has something else than two or three numbers";
const tally = dist/* lazy */.RZV((input) => Array.isArray(input) && input.length === 3
    ? dist/* strictTuple */.CxQ([integer, integer, integer], numbers)
    : dist/* strictTuple */.CxQ([integer, integer], numbers));
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
        const wrong = wrongFile(scope.files, `${at}/files`) ?? wrongTally(scope.elsewhere ?? {}, `${at}/elsewhere`);
        if (wrong)
            return wrong;
    }
    for (const [i, sample] of document.samples.entries()) {
        const wrong = wrongTally(sample, `/samples/${i}`);
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
        const wrong = wrongTally(counts, place);
        if (wrong)
            return wrong;
    }
    return undefined;
}
function wrongTally(counts, at) {
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


/***/ })

};
