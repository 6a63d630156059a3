export const id = 975;
export const ids = [975];
export const modules = {

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


/***/ })

};
