export const id = 364;
export const ids = [364];
export const modules = {

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepBaseline: () => (/* binding */ keepBaseline)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2607);
/* harmony import */ var _model_write_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2694);
/* harmony import */ var _cached_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3345);
/* harmony import */ var _run_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4460);





/**
 * Keeps today's figures in the cache after a green push to the default or a protected branch, and says so. A pull
 * request and a merge queue never write: nobody would read it again, or everybody would.
 */
async function keepBaseline(place, today, sought) {
    const { host, gate, name, file } = place;
    const branch = await (0,_cached_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .keptBranch */ .Fw)(host);
    const { commit } = host.facts;
    if (file !== "cache" || host.cache === undefined || branch === undefined || commit === undefined)
        return [];
    if ((await place.git?.run("rev-parse", "HEAD"))?.trim() !== commit)
        return [(0,_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKept */ .gt)({ state: "not", because: "the commit that is checked out is not the one that was pushed" })];
    const earlier = sought?.state === "found" ? sought.baseline.samples : [];
    const kept = { ...today, commit, samples: (0,_model_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .keptOf */ .uq)(earlier, { ...today, commit }) };
    return [(0,_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKept */ .gt)(await host.cache.save((0,_cached_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheKey */ .k$)(place, branch, commit), (0,_run_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOfRun */ .F)(gate, name), (0,_model_write_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBaseline */ .B)(kept)))];
}


/***/ }),

/***/ 2607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   n8: () => (/* binding */ isMachinery),
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wV: () => (/* binding */ keptSamples)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);

/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
function isMachinery(name) {
    return name === "__proto__" || name === "constructor" || name === "prototype";
}
/** How a baseline is called among those of a project: `coverage-gate unit`. */
function baselineTitle(gate, name) {
    return name === null || name === undefined ? gate : `${gate} ${name}`;
}
/** All that a scope counts, of each element that any of its files has. */
function totalsOf({ files, elsewhere }) {
    const totals = new Map();
    for (const counts of [...files.values(), elsewhere]) {
        for (const element of _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageElements */ .Y) {
            const tally = counts[element];
            if (tally)
                totals.set(element, addTallies(totals.get(element), tally));
        }
    }
    return Object.fromEntries(totals);
}
function addTallies(a, b) {
    if (a === undefined)
        return b;
    return { kind: "tally", covered: a.covered + b.covered, atMost: a.atMost + b.atMost, total: a.total + b.total };
}
/** Samples of earlier runs that a baseline carries on. */
const keptSamples = 30;
/** Earlier samples with that of a new baseline, which takes the place of one of the same commit; the last are kept. */
function keptOf(earlier, { commit, writtenAt, whole }) {
    const others = earlier.filter((one) => one.commit === null || one.commit !== commit);
    return [...others, { commit, at: writtenAt, counts: totalsOf(whole) }].slice(-keptSamples);
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxLine),
/* harmony export */   Y: () => (/* binding */ coverageElements)
/* harmony export */ });
/**
 * What a coverage report says, in the terms that all formats share.
 *
 * A quantity of a file is held by its records where the format has them, so that reports can be merged
 * without counting anything twice, and as a tally where the format only states numbers.
 */
/** The four things that coverage reports count. */
const coverageElements = ["lines", "branches", "functions", "statements"];
/** Largest line number that a report may name: what an entry of `LineRecords` can hold. */
const maxLine = 2 ** 31 - 1;


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);

/** A baseline as text: keys in code-unit order and a line for each file, so that a change of one file changes one line. */
function writeBaseline({ gate, name, commit, writtenAt, whole, legs, samples }) {
    const head = { version: 1, gate, name, commit, writtenAt };
    const members = [
        ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
        ...scopeMembers(whole, "  "),
        ...(legs.size === 0 ? [] : [`  "legs": ${legsText(legs)}`]),
        `  "samples": ${samples.length === 0 ? "[]" : `[\n${samples.map(sampleLine).join(",\n")}\n  ]`}`,
    ];
    return `{\n${members.join(",\n")}\n}`;
}
function scopeMembers({ files, elsewhere }, indent) {
    const lines = sorted(files).map(([path, counts]) => `${indent}  ${JSON.stringify(path)}: ${countsText(counts)}`);
    const text = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
    const other = Object.keys(elsewhere).length === 0 ? [] : [`${indent}"elsewhere": ${countsText(elsewhere)}`];
    return [...other, `${indent}"files": ${text}`];
}
function legsText(legs) {
    const texts = sorted(legs).map(([leg, scope]) => `    ${JSON.stringify(leg)}: {\n${scopeMembers(scope, "      ").join(",\n")}\n    }`);
    return `{\n${texts.join(",\n")}\n  }`;
}
function sampleLine({ commit, at, counts }) {
    return `    { "commit": ${JSON.stringify(commit)}, "at": ${JSON.stringify(at)}${membersOf(counts)
        .map((one) => `, ${one}`)
        .join("")} }`;
}
function countsText(counts) {
    const members = membersOf(counts);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function membersOf(counts) {
    return _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageElements */ .Y.flatMap((element) => {
        const tally = counts[element];
        return tally ? [`"${element}": ${tallyText(tally)}`] : [];
    });
}
function tallyText({ covered, atMost, total }) {
    return covered === atMost ? `[${covered}, ${total}]` : `[${covered}, ${total}, ${atMost}]`;
}
function sorted(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ })

};
