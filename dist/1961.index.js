export const id = 1961;
export const ids = [1961];
export const modules = {

/***/ 81961:
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
var coverage_totals = __webpack_require__(50978);
// EXTERNAL MODULE: ./build/measures/uncovered-lines.js
var uncovered_lines = __webpack_require__(66649);
// EXTERNAL MODULE: ./build/model/coverage-merge.js
var coverage_merge = __webpack_require__(52879);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/wording-patch.js
var wording_patch = __webpack_require__(59711);
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
var changed_lines = __webpack_require__(74184);
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

// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
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
        said.push((0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}: ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "lines"))} that no test reached`);
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
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53422);
/* harmony import */ var _repository_read_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53330);


/** The lines of a changed file as they are after the change: committed, or in the working tree; undefined where unreadable. */
async function readSource({ git, host }, file) {
    if (git === undefined)
        return undefined;
    const committed = file.blob ?? ((0,_repository_read_change_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfChange */ .p1)(host) === "HEAD" ? `HEAD:${file.path}` : undefined);
    const text = committed === undefined ? await readWorkingTree(git, file.path) : await git.run("cat-file", "blob", committed);
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
    return opened !== undefined && (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(opened.realPath).normalize().endsWith(`/${path.normalize()}`);
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


/***/ }),

/***/ 54336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   LT: () => (/* binding */ DiffSyntaxError)
/* harmony export */ });
/** What git said cannot be followed: nobody may take it for "nothing changed". */
class DiffSyntaxError extends Error {
}
/**
 * Reads what `git diff --raw -z -U0 -p` prints: first the names, each ended by NUL, then a section with the hunks of each
 * file in the same order. Names are taken from the first part alone, and the lines of a hunk are counted, so that neither
 * a name nor a line that looks like a header is taken for one (https://git-scm.com/docs/git-diff#_raw_output_format).
 */
function parseDiff(text) {
    const { entries, rest } = parseRaw(text);
    const reader = new PatchReader(rest);
    const files = entries.map((entry) => fileOf(entry, reader));
    reader.expectEnd();
    return files;
}
/** Reads the hunks of one file, with or without lines of context around them. */
function parseHunks(patch) {
    return new PatchReader(patch).hunks();
}
function fileOf(entry, reader) {
    const { path, before, status, mode, blob } = entry;
    if (status === "U")
        throw new DiffSyntaxError(`${path} is in the middle of a merge`);
    // A file that became a link, or the other way round, is shown as one that goes and one that comes.
    if (status === "T")
        reader.section();
    const section = reader.section();
    const state = stateOf(status, mode);
    const isText = state !== "deleted" && state !== "link" && state !== "submodule";
    const lines = isText ? section : nothing;
    return {
        path,
        ...(before !== undefined && { before }),
        state,
        spans: lines.spans,
        blanks: lines.blanks,
        ...(blob !== undefined && { blob }),
        ...(lines.hidden && { hidden: true }),
    };
}
function stateOf(status, mode) {
    if (status === "D")
        return "deleted";
    if (mode === "160000")
        return "submodule";
    if (mode === "120000")
        return "link";
    if (status === "A")
        return "added";
    if (status === "R")
        return "renamed";
    return status === "C" ? "copied" : "modified";
}
const rawEntry = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
function parseRaw(text) {
    const entries = [];
    let at = 0;
    const next = () => {
        const end = text.indexOf("\0", at);
        if (end === -1)
            throw new DiffSyntaxError("git's list of changed files has no end");
        const field = text.slice(at, end);
        at = end + 1;
        return field;
    };
    while (text[at] === ":") {
        const [, mode = "", blob = "", status = ""] = rawEntry.exec(next()) ?? [];
        if (status === "")
            throw new DiffSyntaxError("git's list of changed files cannot be read");
        const first = next();
        const isPair = status === "R" || status === "C";
        const path = isPair ? next() : first;
        entries.push({ status, path, before: isPair ? first : undefined, mode, blob: /^0+$/.test(blob) ? undefined : blob });
    }
    if (text[at] === "\0")
        at++;
    return { entries, rest: text.slice(at) };
}
const nothing = { spans: [], blanks: [], hidden: false };
function append(spans, line) {
    const last = spans.at(-1);
    if (last && last.to + 1 === line)
        spans[spans.length - 1] = { from: last.from, to: line };
    else
        spans.push({ from: line, to: line });
}
/** The sections of a patch, one after the other. */
class PatchReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    section() {
        if (!this.#startsWith("diff --git "))
            throw new DiffSyntaxError("git's hunks do not follow its list of changed files");
        this.#skipLine();
        const section = { spans: [], blanks: [], hidden: false };
        while (this.#at < this.#text.length && !this.#startsWith("diff --git ")) {
            if (this.#startsWith("@@ "))
                this.#hunk(section);
            else {
                section.hidden ||= this.#startsWith("Binary files ");
                this.#skipLine();
            }
        }
        return section;
    }
    /** Hunks without the header of a file, to the end. */
    hunks() {
        const section = { spans: [], blanks: [], hidden: false };
        while (this.#at < this.#text.length)
            this.#hunk(section);
        return section;
    }
    expectEnd() {
        if (this.#at < this.#text.length)
            throw new DiffSyntaxError("git's hunks go on after the last changed file");
    }
    #hunk(section) {
        const header = this.#skipLine();
        const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
        if (!found)
            throw new DiffSyntaxError("a hunk of a diff has no position");
        const left = { "-": Number(found[1] ?? 1), "+": Number(found[3] ?? 1) };
        let line = Number(found[2]);
        while (left["-"] > 0 || left["+"] > 0) {
            const mark = this.#text[this.#at];
            // Behind a last line without an end.
            if (mark === "\\")
                this.#toNextLine();
            else if (mark === "-")
                left["-"]--;
            else if (mark === "+") {
                left["+"]--;
                this.#addLine(section, line++);
            }
            else if (mark === " ") {
                left["-"]--;
                left["+"]--;
                line++;
            }
            else
                throw new DiffSyntaxError("a hunk of a diff is shorter than it says");
            if (mark !== "\\")
                this.#toNextLine();
        }
        if (this.#text[this.#at] === "\\")
            this.#toNextLine();
    }
    #addLine({ spans, blanks }, line) {
        if (this.#isBlank())
            append(blanks, line);
        append(spans, line);
    }
    #isBlank() {
        for (let at = this.#at + 1; at < this.#text.length; at++) {
            const unit = this.#text.charCodeAt(at);
            if (unit === 10)
                return true;
            if (unit > 32)
                return false;
        }
        return true;
    }
    #startsWith(start) {
        return this.#text.startsWith(start, this.#at);
    }
    #skipLine() {
        const from = this.#at;
        this.#toNextLine();
        return this.#text.slice(from, this.#at);
    }
    #toNextLine() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#text.length : end + 1;
    }
}


/***/ }),

/***/ 53330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ revealHidden),
/* harmony export */   Mc: () => (/* binding */ listDeleted),
/* harmony export */   OF: () => (/* binding */ untrackedFile),
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   p1: () => (/* binding */ endOfChange),
/* harmony export */   pm: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74184);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27706);
/* harmony import */ var _parse_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54336);



/** Whatever the user's configuration says of how a diff looks: the same lines are changed on every machine. */
const fixed = [
    "--raw",
    "-p",
    "-z",
    "-U0",
    "--inter-hunk-context=0",
    "-M",
    "-l1000",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--no-relative",
    "--no-abbrev",
    "--full-index",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--submodule=short",
    "--ignore-submodules=dirty",
];
/** In ms. */
const longestLazyFetch = 120_000;
function endOfChange({ kind }) {
    return kind === "terminal" ? "working tree" : "HEAD";
}
/** What changed since the base; where git cannot say, why. */
async function readChange(git, base, end) {
    const known = await diff(git, base, end, []);
    return "unknown" in known ? known : new _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedLines */ .MQ(known.files);
}
/**
 * The lines of files that git takes for binary, by their content or because `.gitattributes` says so, where they count:
 * neither may hide anything. Each of the files is then shown, or nobody knows.
 */
async function revealHidden(git, base, end, hidden) {
    const revealed = [];
    for (let i = 0; i < hidden.length; i += 200) {
        const paths = hidden.slice(i, i + 200).flatMap(({ path, before }) => (before === undefined ? [path] : [before, path]));
        const found = await diff(git, base, end, ["--text", "--", ...paths.map((path) => `:(top,literal)${path}`)]);
        if ("unknown" in found)
            return found;
        revealed.push(...found.files);
    }
    const shown = new Map(revealed.flatMap((file) => (file.hidden ? [] : [[file.path, file]])));
    const still = hidden.find(({ path }) => !shown.has(path));
    if (still)
        return { unknown: `git does not show which lines of ${still.path} changed` };
    return hidden.flatMap(({ path }) => shown.get(path) ?? []);
}
async function diff(git, { commit }, end, more) {
    const [flags, paths] = [more.filter((one) => one === "--text"), more.filter((one) => one !== "--text")];
    const between = end === "HEAD" ? [commit, "HEAD"] : [commit];
    const said = await compare(git, [...fixed, ...flags, ...between, ...(paths.length > 0 ? paths : ["--"])]);
    if (said === undefined)
        return { unknown: `git cannot compare ${commit.slice(0, 7)} with ${end === "HEAD" ? end : `the ${end}`}`, lacking: true };
    try {
        return { files: (0,_parse_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(said) };
    }
    catch (error) {
        if (error instanceof _parse_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .DiffSyntaxError */ .LT)
            return { unknown: error.message };
        throw error;
    }
}
/** In a partial clone the content of files comes when it is first looked at, which git must be allowed to fetch. */
async function compare(git, args) {
    const said = await git.run("diff", ...args);
    if (said !== undefined)
        return said;
    const isPartial = (await git.run("config", "--get-regexp", "^remote\\..*\\.promisor$")) !== undefined;
    return isPartial ? git.reach({ gitSettings: [], timeout: longestLazyFetch }, "diff", ...args) : undefined;
}
/** A new file that git would add: all of its lines are of the change. */
function untrackedFile(path) {
    return { path, state: "untracked", spans: [{ from: 1, to: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .maxLine */ .L }], blanks: [] };
}
/** Files that are neither tracked nor ignored, from the root; a repository within the repository is not looked into. */
async function listUntracked(git) {
    const listed = await git.run("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
    return listed?.split("\0").filter((path) => path !== "" && !path.endsWith("/"));
}
/** Tracked files that are not there any more, from the root. It looks at several files at once, which `ls-files` does not. */
async function listDeleted(git) {
    const listed = await git.run("diff-files", "-z", "--name-only", "--diff-filter=D", "--ignore-submodules=all", "--no-relative");
    return listed?.split("\0").filter((path) => path !== "") ?? [];
}


/***/ })

};
