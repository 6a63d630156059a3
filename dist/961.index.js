export const id = 961;
export const ids = [961];
export const modules = {

/***/ 1961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPatch: () => (/* binding */ explainPatch)
});

// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/measures/coverage-totals.js
var coverage_totals = __webpack_require__(978);
// EXTERNAL MODULE: ./build/measures/uncovered-lines.js
var uncovered_lines = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/model/coverage-merge.js
var coverage_merge = __webpack_require__(2879);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(7229);
// EXTERNAL MODULE: ./build/reports/wording-patch.js
var wording_patch = __webpack_require__(9711);
;// CONCATENATED MODULE: ./build/reports/patch-section.js






const shownFiles = 30;
const shownRanges = 12;
/** Covered and all measurable lines of the change; undefined where a file of it has only numbers, or nobody knows. */
function patchTally(patch) {
    if (patch === undefined || "unknown" in patch)
        return undefined;
    if (patch.files.some(({ coverage }) => coverage.lines?.kind !== "lines"))
        return undefined;
    return ((0,coverage_merge/* sumTallies */.w4)(patch.files.map((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, "lines"))) ?? { kind: "tally", covered: 0, atMost: 0, total: 0 });
}
/** What the change touched: its base, its figure, and every changed file with the lines in it that no test reached. */
function patchSections(patch) {
    if (patch === undefined || "unknown" in patch)
        return [];
    const tally = patchTally(patch);
    const files = patch.files.filter((file) => ((0,coverage_totals/* tallyOf */.s)(file.coverage, "lines")?.total ?? 1) > 0).sort(byLack);
    const rows = files.slice(0, shownFiles).map((file) => row(file, patch));
    return [
        {
            title: (0,phrase/* say */.cv) `Changed lines`,
            intro: (0,phrase/* join */.fj)([(0,wording_patch/* describeBase */.dM)(patch.base), figureOf(tally)], " "),
            ...(rows.length > 0 && { table: { columns, rows, more: files.length - rows.length } }),
        },
    ];
}
const columns = [
    { title: "Changed file" },
    { title: "Covered", align: "right" },
    { title: "Uncovered", align: "right" },
    { title: "Uncovered changed lines" },
];
function figureOf(tally) {
    if (tally === undefined)
        return (0,phrase/* say */.cv) `Some of the changed files are only in a summary, which says nothing about single lines.`;
    if (tally.total === 0)
        return (0,phrase/* say */.cv) `The change holds no line that is measured.`;
    const share = (0,numbers/* formatPercent */.l9)({ part: tally.covered, whole: tally.total });
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(tally.covered)} of ${(0,numbers/* formatCount */.B4)(tally.total)}`)} measurable changed lines are covered (${(0,phrase/* figure */.vP)(share)}).`;
}
function row(file, { changed, counted }) {
    const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, "lines");
    const ranges = (0,uncovered_lines/* uncoveredPatchLines */.F)(file.coverage, changed.find(file.path)?.spans ?? []);
    const name = counted.has(file.path) ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file.path)} (in no report)` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file.path)}`;
    if (file.coverage.lines?.kind !== "lines" || tally === undefined)
        return [name, (0,phrase/* say */.cv) `only a sum`, (0,phrase/* say */.cv) ``, (0,phrase/* say */.cv) ``];
    return [
        name,
        (0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(tally.covered)}/${(0,numbers/* formatCount */.B4)(tally.total)}`),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(tally.total - tally.covered)),
        rangesCell(ranges),
    ];
}
function rangesCell(ranges) {
    const more = ranges.length > shownRanges ? `, … ${ranges.length - shownRanges} more` : "";
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(ranges.slice(0, shownRanges).map(wording_patch/* describeRange */.pC).join(", ") + more)}`;
}
function byLack(a, b) {
    return lack(b) - lack(a) || (a.path < b.path ? -1 : 1);
}
function lack({ coverage }) {
    const tally = (0,coverage_totals/* tallyOf */.s)(coverage, "lines");
    return tally ? tally.total - tally.atMost : 0;
}
/** Changed source files that no report mentions: not nothing to cover, but nothing that a test is known to have loaded. */
function patchRemarks(patch) {
    if (patch === undefined || "unknown" in patch || patch.unmentioned.length === 0)
        return [];
    const left = patch.unmentioned.filter((path) => !patch.counted.has(path));
    const counted = patch.unmentioned.filter((path) => patch.counted.has(path));
    return [
        ...(counted.length > 0 ? [(0,wording_patch/* describeUnmentioned */.gS)(counted, "counted")] : []),
        ...(left.length > 0 ? [(0,wording_patch/* describeUnmentioned */.gS)(left, "left out")] : []),
    ];
}

// EXTERNAL MODULE: ./build/model/changed-lines.js
var changed_lines = __webpack_require__(4184);
// EXTERNAL MODULE: ./build/gates/source-text.js
var source_text = __webpack_require__(5448);
;// CONCATENATED MODULE: ./build/gates/other-code.js



/** Changed files whose source is looked at: git is asked for each of them. */
const mostFiles = 100;
/**
 * Tells where a report cannot be of the code that is checked out: it calls lines executable that are not there, or that
 * are blank. The numbers of its lines then mean other lines than those that changed. It proves too little to be red.
 */
async function ofOtherCode(patch, files, place) {
    if (patch === undefined || "unknown" in patch)
        return [];
    const touched = new Set(patch.files.filter(({ path }) => !patch.counted.has(path)).map(({ path }) => path));
    const found = [];
    for (const file of files.filter(({ path }) => touched.has(path)).slice(0, mostFiles)) {
        const odd = await oddLine(file, patch, place);
        if (odd)
            found.push(odd);
    }
    return found.length === 0 ? [] : [(0,wording_patch/* describeOtherCode */.De)(found)];
}
async function oddLine({ path, coverage }, { changed }, place) {
    const file = changed.find(path);
    const source = file && coverage.lines?.kind === "lines" ? await (0,source_text/* readSource */.o$)(place, file) : undefined;
    if (file === undefined || source === undefined || coverage.lines?.kind !== "lines")
        return undefined;
    const lines = Array.from(coverage.lines.codes, (code) => code >>> 1);
    const last = lines.at(-1) ?? 0;
    if (last > source.length)
        return { path, kind: "beyond", line: last, length: source.length };
    const blank = lines.find((line, i) => (0,source_text/* isBlank */.z3)(source[line - 1] ?? "") && (0,changed_lines/* spanOf */.ee)(file.spans, line) && !isInBlock(lines, i));
    return blank === undefined ? undefined : { path, kind: "blank", line: blank };
}
/** Tools for Go, Rust or Swift count every line of a block, the blank ones among them too. */
function isInBlock(lines, i) {
    const line = lines[i] ?? 0;
    return lines[i - 1] === line - 1 && lines[i + 1] === line + 1;
}

// EXTERNAL MODULE: ./build/reports/wording.js
var wording = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/gates/patch-source.js





/** Source lines that the ways to green show together; more would hide the verdict. */
const shownLines = 40;
/** The ways to green of budgets on the change, with the source lines that they are about, as long as they are few. */
async function withSource(ways, judged, patch, place) {
    if (patch === undefined || "unknown" in patch)
        return ways;
    const ofPatch = new Set(judged.filter(({ budget }) => budget.patch).map(({ budget }) => budget.text));
    const shown = [];
    let left = shownLines;
    for (const way of ways) {
        const steps = [];
        for (const step of way.steps) {
            const source = ofPatch.has(way.budget) && left > 0 ? await sourceOf(step.path, step.ranges, patch, place, left) : [];
            left -= source.length;
            steps.push(source.length > 0 ? { ...step, source } : step);
        }
        shown.push({ ...way, steps });
    }
    return shown;
}
async function sourceOf(path, ranges, { changed }, place, most) {
    const file = changed.find(path);
    const text = file && ranges.length > 0 ? await (0,source_text/* readSource */.o$)(place, file) : undefined;
    if (text === undefined)
        return [];
    const lines = [];
    for (const { from, to } of ranges)
        for (let line = from; line <= to && lines.length < most; line++)
            lines.push({ line, text: text[line - 1] ?? "" });
    return lines;
}
/** Every changed line that no test reached, with its source: what the command line lists before a push. */
async function listUncovered(patch, place) {
    if (patch === undefined)
        return [];
    if ("unknown" in patch)
        return [(0,phrase/* say */.cv) `What the change touched is not known: ${patch.unknown}.`];
    const said = [];
    for (const { path, coverage } of patch.files) {
        const ranges = (0,uncovered_lines/* uncoveredPatchLines */.F)(coverage, patch.changed.find(path)?.spans ?? []);
        if (ranges.length === 0)
            continue;
        const count = ranges.reduce((sum, range) => sum + range.count, 0);
        said.push((0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}: ${(0,phrase/* figure */.vP)((0,wording/* countOf */.pq)(count, "lines"))} that no test reached`);
        said.push(...(await listRanges(path, ranges, patch, place)));
    }
    return said.length > 0 ? said : [(0,phrase/* say */.cv) `No changed line is known to be uncovered.`];
}
async function listRanges(path, ranges, patch, place) {
    const lines = await sourceOf(path, ranges, patch, place, Number.POSITIVE_INFINITY);
    if (lines.length > 0)
        return lines.map((line) => (0,wording_patch/* describeSourceLine */.L8)(line));
    return ranges.map(({ from, to }) => (0,phrase/* say */.cv) `    lines ${from} to ${to}`);
}

;// CONCATENATED MODULE: ./build/gates/stale-sources.js

/**
 * On a laptop people edit, look, and forget to run the tests again: the report's line numbers are then those of the code
 * before. The times of files decide nothing, but are told. In a workflow the checkout set them all.
 */
async function editedSince(patch, reports, { host, git }) {
    if (host.kind !== "terminal" || git === undefined || patch === undefined || "unknown" in patch)
        return [];
    const written = await Promise.all(reports.map((file) => host.files.writtenAt(file)));
    const latest = Math.max(...written.map((time) => time ?? 0));
    const edited = [];
    for (const { path } of patch.files)
        if (((await host.files.writtenAt(`${git.root}/${path}`)) ?? 0) > latest)
            edited.push(path);
    return edited.length === 0 ? [] : [(0,wording_patch/* describeEditedSince */.p4)(edited)];
}

;// CONCATENATED MODULE: ./build/gates/explain-patch.js






/** Loaded only where a budget or somebody at the command line asks what changed. */
async function explainPatch(patch, ways, { budgets }, { coverage, reports }, place) {
    const files = reports.map(({ file }) => file);
    const [edited, other] = await Promise.all([editedSince(patch, files, place), ofOtherCode(patch, coverage.files, place)]);
    return {
        ways: await withSource(ways, budgets, patch, place),
        sections: patchSections(patch),
        remarks: [...patchRemarks(patch), ...edited, ...other],
        outputs: patchFigures(patch),
        log: "unknown" in patch ? [] : [(0,wording_patch/* describePatch */.KT)(patch.base, patchTally(patch))],
        listed: place.patch === "listed" ? await listUncovered(patch, place) : [],
    };
}
function patchFigures(patch) {
    const tally = patchTally(patch);
    if (tally === undefined)
        return {};
    const share = tally.total === 0 ? "" : (0,numbers/* formatPercent */.l9)({ part: tally.covered, whole: tally.total }).replace("%", "");
    return { "patch-lines": share, "patch-uncovered-lines": String(tally.total - tally.covered) };
}


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3422);

/** The lines of a changed file as they are after the change: committed, or in the working tree; undefined where unreadable. */
async function readSource({ git }, file) {
    if (git === undefined)
        return undefined;
    const text = file.blob === undefined ? await readWorkingTree(git, file.path) : await git.run("cat-file", "blob", file.blob);
    if (text === undefined)
        return undefined;
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
/** Whether a file of the working tree is there and more than is read: a link is no text of its own. */
async function isTooLarge({ git, host }, { path }) {
    if (git === undefined || (await readable(git, path)))
        return false;
    const opened = await host.files.open(`${git.root}/${path}`).catch(() => undefined);
    return opened !== undefined && (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(opened.realPath).normalize().endsWith(`/${path.normalize()}`);
}
function readable(git, path) {
    return git.readText(path).then(() => true, () => false);
}
/** A link, a folder or a file beyond what is read of settings is nothing that could be shown. */
function readWorkingTree(git, path) {
    return git.readText(path).catch(() => undefined);
}
function isBlank(line) {
    return !/[^\s]/.test(line);
}


/***/ })

};
