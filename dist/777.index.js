export const id = 777;
export const ids = [777];
export const modules = {

/***/ 6777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ coverage_gate)
});

// EXTERNAL MODULE: ./build/formats/registry.js + 16 modules
var registry = __webpack_require__(1843);
// EXTERNAL MODULE: ./build/model/coverage.js
var model_coverage = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/model/coverage-merge.js
var coverage_merge = __webpack_require__(2879);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/measures/coverage-totals.js
var coverage_totals = __webpack_require__(978);
;// CONCATENATED MODULE: ./build/measures/coverage.js






/** Measures what one budget asks for: the sum over what its selectors match, or each match on its own. */
function measureCoverage(budget, coverage) {
    const nothing = nothingAtAll(budget, coverage);
    if (nothing)
        return [{ scope: "", found: nothing }];
    if (budget.metric.name === "reports")
        return [{ scope: "", found: count(coverage.reports) }];
    const groups = groupsByLeg(budget, coverage);
    if (groups.length === 0)
        return [{ scope: "", found: noLeg(budget, coverage) }];
    return groups.flatMap(({ scope, files }) => measureFiles(budget, files, scope, coverage));
}
/** Without a leg selector, all legs merged; with one, the legs that match, which for a pattern means each of them. */
function groupsByLeg(budget, { files, legs }) {
    const selector = selectorOf(budget, "leg");
    if (!selector)
        return [{ scope: "", files }];
    const matches = nameFilter(selector);
    return [...legs].filter(([leg]) => matches(leg)).map(([leg, of]) => ({ scope: `leg ${leg}`, files: of }));
}
function nameFilter({ pattern }) {
    return pattern === undefined ? () => true : (0,glob/* nameMatcher */.M)(pattern);
}
function measureFiles(budget, files, scope, coverage) {
    const selector = selectorOf(budget, "path");
    if (!selector)
        return [{ scope, found: measureSum(budget, files, coverage) }];
    const matching = selector.pattern === undefined ? files : files.filter(pathFilter(selector.pattern));
    if (selector.pattern !== undefined) {
        const unknown = notFoundPaths(budget, files, coverage) ?? noMatch(budget, files, matching, selector.pattern);
        if (unknown)
            return [{ scope, found: unknown }];
    }
    if (!selector.each)
        return [{ scope, found: measureSum(budget, matching, coverage) }];
    const prefix = scope === "" ? "" : `${scope}, `;
    const measured = matching.map((file) => ({ scope: prefix + file.path, found: measureSum(budget, [file], coverage) }));
    return eachSays(measured) ? measured.map(silentIsNotApplicable) : [{ scope, found: measureSum(budget, matching, coverage) }];
}
/** A file whose format does not say is left alone, as long as any file says something. */
function eachSays(measures) {
    return measures.some(({ found }) => found.state === "measured");
}
function silentIsNotApplicable(measure) {
    return measure.found.state === "unknown" ? { ...measure, found: { state: "not-applicable" } } : measure;
}
function selectorOf(budget, dimension) {
    return budget.selectors.find((selector) => selector.dimension === dimension);
}
function pathFilter(pattern) {
    const matches = (0,glob/* pathMatcher */.k)(pattern);
    return (file) => matches(file.path);
}
/** A pattern means paths of the repository; where the reports' paths are not those, matching them would be a guess. */
function notFoundPaths(budget, files, { minPathMatch, mapping }) {
    // Somebody else's code that was measured along is not lost: it was never to be found here.
    const own = files.filter((file) => file.inRepository || !(0,repo_path/* isDependencyPath */.JH)(file.path));
    const lost = own.filter((file) => !file.inRepository);
    const found = own.length - lost.length;
    if (found * 100 >= minPathMatch.percent * own.length)
        return undefined;
    const examples = lost.slice(0, 3).map((file) => file.path);
    const numbers = { found, total: own.length, least: minPathMatch.text };
    return {
        state: "unknown",
        reason: { id: "paths-not-found", budget: budget.text, ...numbers, examples, ...(mapping && { mapping }) },
    };
}
function noMatch(budget, files, matching, pattern) {
    if (matching.length > 0)
        return undefined;
    const folders = [
        ...new Set(files.map(({ path }) => (path.includes("/") ? `${path.slice(0, path.indexOf("/", 1))}/` : path))),
    ].slice(0, 5);
    return {
        state: "unknown",
        reason: { id: "not-measured", budget: budget.text, why: { kind: "no-match", pattern, dimension: "path", folders } },
    };
}
function noLeg(budget, { legs }) {
    const pattern = selectorOf(budget, "leg")?.pattern ?? "*";
    const why = { kind: "no-match", pattern, dimension: "leg", folders: [...legs.keys()].slice(0, 5) };
    return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
}
/** Nothing to hold a budget against at all: no report was read, or every file of them was left out. */
function nothingAtAll(budget, { files, reports }) {
    if (files.length > 0 || (reports > 0 && budget.metric.name === "reports"))
        return undefined;
    return {
        state: "unknown",
        reason: { id: "not-measured", budget: budget.text, why: { kind: reports === 0 ? "no-report" : "all-left-out" } },
    };
}
function measureSum(budget, files, { formats }) {
    const metric = budget.metric.name;
    // None at all is neither few nor many: nothing was measured.
    if (files.length === 0)
        return nothing(budget);
    if (metric === "files")
        return count(files.length);
    const tally = metric === "combined" ? combinedTally(files) : elementTally(files, elementOf(metric));
    if (tally === undefined) {
        const element = metric === "combined" ? "branches" : elementOf(metric);
        return {
            state: "unknown",
            reason: { id: "not-measured", budget: budget.text, why: { kind: "not-in-format", element, formats } },
        };
    }
    if (tally.total === 0 && budget.metric.kind === "count")
        return nothing(budget);
    const approximate = tally.covered === tally.atMost ? {} : { approximate: "reports that name no single branches were merged" };
    return { state: "measured", quantity: quantityOf(metric, tally), ...approximate };
}
function nothing(budget) {
    return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } } };
}
function elementOf(metric) {
    const element = model_coverage/* coverageElements */.Y.find((one) => metric === one || metric === `uncovered-${one}` || metric === `covered-${one}`);
    if (element === undefined)
        throw new Error(`no coverage metric ${metric}`);
    return element;
}
function quantityOf(metric, { covered, atMost, total }) {
    if (metric.startsWith("uncovered-"))
        return { kind: "count", low: total - atMost, high: total - covered };
    if (metric.startsWith("covered-"))
        return { kind: "count", low: covered, high: atMost };
    return { kind: "share", low: { part: covered, whole: total }, high: { part: atMost, whole: total } };
}
function elementTally(files, element) {
    return (0,coverage_merge/* sumTallies */.w4)(files.map((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, element)));
}
/** coverage.py's mix needs branches: without them it would be lines under another name. */
function combinedTally(files) {
    const branches = elementTally(files, "branches");
    const lines = elementTally(files, "lines");
    return branches && lines && (0,coverage_merge/* sumTallies */.w4)([lines, branches]);
}
function count(value) {
    return { state: "measured", quantity: (0,quantity/* exactCount */.x3)(value) };
}
/** The files that one measure of a budget is about, for explaining it. */
function filesOfMeasure(budget, measure, coverage) {
    const selector = selectorOf(budget, "path");
    const matches = selector?.pattern === undefined ? () => true : pathFilter(selector.pattern);
    for (const { scope, files } of groupsByLeg(budget, coverage)) {
        if (!selector?.each) {
            if (scope === measure.scope)
                return files.filter(matches);
            continue;
        }
        const prefix = scope === "" ? "" : `${scope}, `;
        const file = files.find((one) => prefix + one.path === measure.scope);
        if (file)
            return [file];
    }
    return [];
}

// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(493);
;// CONCATENATED MODULE: ./build/judge/way-to-green/uncovered.js
/** Uncovered lines in ranges; a range goes on over lines without code, and ends at a covered line. */
function uncoveredLines({ lines }) {
    if (lines?.kind !== "lines")
        return [];
    const ranges = [];
    let open;
    for (const code of lines.codes) {
        const line = code >>> 1;
        if ((code & 1) === 1)
            open = undefined;
        else if (open) {
            open.to = line;
            open.count++;
        }
        else {
            open = { from: line, to: line, count: 1 };
            ranges.push(open);
        }
    }
    return ranges;
}
/** Lines with arms that were not taken; `count` is the number of those arms. */
function uncoveredBranchLines({ branches }) {
    const missing = new Map();
    if (branches?.kind === "branch-lines") {
        for (const [line, { atMost, total }] of branches.lines)
            if (total > atMost)
                missing.set(line, total - atMost);
    }
    else if (branches?.kind === "arms") {
        branches.arms.forEach((arm, i) => {
            const line = branches.lines[i];
            if ((arm & 1) === 0)
                missing.set(line, (missing.get(line) ?? 0) + 1);
        });
    }
    return [...missing].sort(([a], [b]) => a - b).map(([line, count]) => ({ from: line, to: line, count }));
}

;// CONCATENATED MODULE: ./build/judge/way-to-green/coverage.js




/**
 * For each broken budget the fewest files, and the lines in them, whose coverage would meet it: files by what they lack,
 * until the gap is closed, and of the last file only as many lines as are still needed.
 */
function waysToGreen(judged, coverage) {
    const broken = judged.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
    broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
    return broken.flatMap(({ one, by }) => wayOf(one, by, coverage) ?? []);
}
function wayOf({ budget }, by, coverage) {
    const element = coverage_elementOf(budget.metric.name);
    if (element === undefined)
        return undefined;
    // A limit from above on a share is met by covering less: there is no way that anybody wants.
    if (budget.metric.kind === "share" && (0,limit/* directionOf */.FR)(budget.limit.op) === "maximum")
        return undefined;
    const ways = by.map((measure) => stepsFor(measure, element, budget.limit, filesOfMeasure(budget, measure, coverage)));
    const steps = ways.flatMap((way) => way.steps).sort(byGain);
    return { budget: budget.text, missing: ways.reduce((sum, way) => sum + way.missing, 0), element, steps: steps };
}
function byGain(a, b) {
    return b.gain - a.gain || (a.path < b.path ? -1 : 1);
}
/** What a metric is made of: covering it brings both `lines` and `uncovered-lines` to green. */
function coverage_elementOf(metric) {
    if (metric === "combined")
        return "lines";
    const element = metric.replace(/^(un)?covered-/, "");
    return element === "lines" || element === "branches" || element === "functions" || element === "statements"
        ? element
        : undefined;
}
function stepsFor({ found }, element, limit, files) {
    const missing = found.state === "measured" ? missingOf(found.quantity, limit) : 0;
    const candidates = files.map((file) => ({ file, lacks: lacks(file, element) })).filter(({ lacks }) => lacks > 0);
    candidates.sort((a, b) => b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
    const steps = [];
    let left = missing;
    for (const { file, lacks } of candidates) {
        if (left <= 0)
            break;
        const gain = Math.min(lacks, left);
        steps.push({ path: file.path, inRepository: file.inRepository, gain, ranges: rangesFor(file, element, gain) });
        left -= gain;
    }
    return { missing, steps };
}
/** How many more covered ones bring the quantity to its limit; the least integer that does. */
function missingOf(quantity, { op, value }) {
    const strict = op === ">" || op === "<" ? 1n : 0n;
    const scale = 10n ** BigInt(value.scale);
    if (quantity.kind === "share" && quantity.high) {
        const { part, whole } = quantity.high;
        const needed = strict === 1n
            ? (value.digits * BigInt(whole)) / (100n * scale) + 1n
            : ceilDivide(value.digits * BigInt(whole), 100n * scale);
        return Number(needed) - part;
    }
    if (quantity.kind !== "count")
        return 0;
    if (op === "<=" || op === "<")
        return quantity.low - Number(op === "<" ? ceilDivide(value.digits, scale) - 1n : value.digits / scale);
    return Number(op === ">" ? value.digits / scale + 1n : ceilDivide(value.digits, scale)) - (quantity.high ?? quantity.low);
}
function ceilDivide(a, b) {
    return (a + b - 1n) / b;
}
function lacks(file, element) {
    const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
    return tally ? tally.total - tally.atMost : 0;
}
/** The largest ranges first, until they hold `gain`; told in the order of the file. */
function rangesFor({ coverage }, element, gain) {
    const ranges = element === "branches" ? uncoveredBranchLines(coverage) : element === "lines" ? uncoveredLines(coverage) : [];
    const chosen = [];
    let left = gain;
    for (const range of [...ranges].sort((a, b) => b.count - a.count || a.from - b.from)) {
        if (left <= 0)
            break;
        chosen.push(range);
        left -= range.count;
    }
    return chosen.sort((a, b) => a.from - b.from);
}

;// CONCATENATED MODULE: ./build/measures/coverage-vocabulary.js

/** What budgets of coverage can talk about. */
function coverageVocabulary(legs) {
    return {
        metrics: coverageMetrics,
        dimensions: [
            { name: "path", pattern: "path" },
            { name: "leg", pattern: "name", ...(legs && { values: legs }) },
        ],
        patch: false,
    };
}
const coverageMetrics = [
    ...model_coverage/* coverageElements */.Y.map((name) => ({ name, kind: "share", description: `Covered ${name} of all ${name}.` })),
    {
        name: "combined",
        kind: "share",
        description: "Covered lines and branches of all lines and branches: coverage.py's own mix, which its fail_under means.",
    },
    ...model_coverage/* coverageElements */.Y.map((name) => ({
        name: `uncovered-${name}`,
        unsettled: true,
        kind: "count",
        description: `${name[0]?.toUpperCase()}${name.slice(1)} that no test reached.`,
    })),
    ...model_coverage/* coverageElements */.Y.map((name) => ({
        name: `covered-${name}`,
        kind: "count",
        description: `${name[0]?.toUpperCase()}${name.slice(1)} that a test reached.`,
    })),
    { name: "files", kind: "count", description: "Source files that the reports name." },
    { name: "reports", kind: "count", description: "Reports that were read.", dimensions: [] },
];

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(7229);
// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/reports/wording.js
var wording = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/reports/coverage-sections.js






const shownFolders = 20;
const shownFiles = 15;
/** The tables of coverage: totals, folders, worst files, legs, and how it was all read. */
function coverageSections(facts) {
    const { coverage } = facts;
    if (coverage.files.length === 0)
        return facts.reports.length === 0 ? [] : [readSection(facts)];
    return [
        totalsSection(coverage),
        ...legSection(coverage),
        ...folderSection(coverage.files),
        ...worstSection(coverage.files),
        readSection(facts),
    ];
}
function totalsSection({ files }) {
    const totals = (0,coverage_totals/* coverageTotals */.w)(files.map((file) => file.coverage));
    const rows = model_coverage/* coverageElements */.Y.flatMap((element) => {
        const tally = totals[element];
        return tally ? [[(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(element)}`, ...shareCells(tally), (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(tally.total - tally.atMost))]] : [];
    });
    return {
        title: (0,phrase/* say */.cv) `Coverage of ${(0,phrase/* figure */.vP)((0,wording/* countOf */.pq)(files.length, "files"))}`,
        table: { columns: [{ title: "" }, ...shareColumns, { title: "Uncovered", align: "right" }], rows },
    };
}
const shareColumns = [{ title: "Share", align: "right" }, { title: "" }, { title: "Covered", align: "right" }];
function shareCells({ covered, atMost, total }) {
    const low = { part: covered, whole: total };
    const exact = covered === atMost;
    const share = exact ? (0,numbers/* formatPercent */.l9)(low) : `${(0,numbers/* formatPercent */.l9)(low)} to ${(0,numbers/* formatPercent */.l9)({ part: atMost, whole: total })}`;
    const part = exact ? (0,numbers/* formatCount */.B4)(covered) : `${(0,numbers/* formatCount */.B4)(covered)} to ${(0,numbers/* formatCount */.B4)(atMost)}`;
    return [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(share)}`, (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,numbers/* bar */.M0)(low))}`, (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(`${part}/${(0,numbers/* formatCount */.B4)(total)}`)}`];
}
function legSection({ legs }) {
    if (legs.size === 0)
        return [];
    const element = mainElement([...legs.values()].flat());
    const rows = [...legs].map(([leg, files]) => {
        const tally = (0,coverage_totals/* coverageTotals */.w)(files.map((file) => file.coverage))[element];
        return [(0,phrase/* code */.aY)(leg), ...(tally ? shareCells(tally) : [(0,phrase/* say */.cv) `-`, (0,phrase/* say */.cv) ``, (0,phrase/* say */.cv) `-`])];
    });
    return [{ title: (0,phrase/* say */.cv) `Legs, by ${(0,phrase/* figure */.vP)(element)}`, table: { columns: [{ title: "Leg" }, ...shareColumns], rows } }];
}
/** Lines where a report has them; a summary or a statement format may not. */
function mainElement(files) {
    return model_coverage/* coverageElements */.Y.find((element) => files.some((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, element))) ?? "lines";
}
function counted(files, element) {
    return files.flatMap((file) => {
        const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
        return tally && tally.total > 0 ? [{ path: file.path, tally }] : [];
    });
}
function folderSection(files) {
    const element = mainElement(files);
    const folders = new Map();
    for (const { path, tally } of counted(files, element)) {
        const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
        folders.set(folder, (0,coverage_merge/* sumTallies */.w4)([folders.get(folder), tally]) ?? tally);
    }
    if (folders.size < 2)
        return [];
    const sorted = [...folders].map(([path, tally]) => ({ path, tally })).sort(byLack);
    const rows = sorted.slice(0, shownFolders).map(({ path, tally }) => [(0,phrase/* code */.aY)(path), ...shareCells(tally)]);
    return [
        {
            title: (0,phrase/* say */.cv) `Folders, by ${(0,phrase/* figure */.vP)(element)}`,
            table: { columns: [{ title: "Folder" }, ...shareColumns], rows, more: sorted.length - rows.length },
        },
    ];
}
function worstSection(files) {
    const element = mainElement(files);
    const lacking = counted(files, element)
        .filter(({ tally }) => tally.total > tally.atMost)
        .sort(byLack);
    if (lacking.length === 0)
        return [];
    const rows = lacking
        .slice(0, shownFiles)
        .map(({ path, tally }) => [(0,phrase/* code */.aY)(path), ...shareCells(tally), (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(tally.total - tally.atMost))]);
    const columns = [{ title: "File" }, ...shareColumns, { title: "Uncovered", align: "right" }];
    return [
        {
            title: (0,phrase/* say */.cv) `Files with the most uncovered ${(0,phrase/* figure */.vP)(element)}`,
            table: { columns, rows, more: lacking.length - rows.length },
        },
    ];
}
function byLack(a, b) {
    return b.tally.total - b.tally.atMost - (a.tally.total - a.tally.atMost) || (a.path < b.path ? -1 : 1);
}
function readSection({ reports, coverage, leftOut, resolutions, passedOver }) {
    const rows = reports.map((report) => [
        (0,phrase/* code */.aY)(report.file),
        (0,phrase/* say */.cv) `${report.leg ?? ""}`,
        (0,phrase/* figure */.vP)(report.format),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(report.files)),
        (0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(report.inRepository)}/${(0,numbers/* formatCount */.B4)(report.files)}`),
        (0,phrase/* join */.fj)(report.notes.map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`), "; "),
    ]);
    const ways = [...resolutions].map(([how, count]) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(`${how} ${(0,numbers/* formatCount */.B4)(count)}`)}`);
    const left = leftOut > 0 ? (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)((0,wording/* countOf */.pq)(leftOut, "files"))} left out by ${(0,phrase/* code */.aY)("include")} and ${(0,phrase/* code */.aY)("exclude")}.` : (0,phrase/* say */.cv) ``;
    const over = passedOver.length > 0
        ? (0,phrase/* say */.cv) ` Not used: ${(0,phrase/* join */.fj)(passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)} (${why})`), ", ")}.`
        : (0,phrase/* say */.cv) ``;
    return {
        title: (0,phrase/* say */.cv) `How the reports were read (${(0,phrase/* figure */.vP)((0,wording/* countOf */.pq)(reports.length, "reports"))}: ${(0,phrase/* join */.fj)(coverage.formats.map(phrase/* figure */.vP), ", ")})`,
        folded: true,
        intro: (0,phrase/* say */.cv) `A line is covered when any record says that it was hit; partly taken branches count under branches only. Paths were found by: ${(0,phrase/* join */.fj)(ways, ", ")}.${left}${over}`,
        table: {
            columns: [
                { title: "Report" },
                { title: "Leg" },
                { title: "Format" },
                { title: "Files", align: "right" },
                { title: "In the repository", align: "right" },
                { title: "Notes" },
            ],
            rows: rows.slice(0, 100),
            more: Math.max(0, rows.length - 100),
        },
    };
}

// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(86);
;// CONCATENATED MODULE: ./build/gates/gate.js
/** Ties a declaration to its types and lets `run-gate` treat all gates alike. */
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(2517);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/repository/paths.js
var repository_paths = __webpack_require__(597);
// EXTERNAL MODULE: ./build/formats/read-report.js + 5 modules
var read_report = __webpack_require__(719);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/repository/path-index.js
var path_index = __webpack_require__(2003);
// EXTERNAL MODULE: ./build/repository/resolve-report.js + 2 modules
var resolve_report = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/gates/file-filter.js

/** `include` and `exclude`, with which of their globs ever matched: one that never does is a slip that nobody sees. */
class FileFilter {
    #included;
    #excluded;
    constructor({ include, exclude }) {
        this.#included = include?.map((pattern) => new Glob("include", pattern));
        this.#excluded = exclude?.map((pattern) => new Glob("exclude", pattern)) ?? [];
    }
    keeps(path) {
        const included = this.#included === undefined || anyMatches(this.#included, path);
        return !anyMatches(this.#excluded, path) && included;
    }
    get unused() {
        return [...(this.#included ?? []), ...this.#excluded].filter((glob) => !glob.matched).map((glob) => glob.setting);
    }
}
class Glob {
    setting;
    matched = false;
    #matches;
    constructor(input, pattern) {
        this.setting = `${input}: ${pattern}`;
        this.#matches = (0,glob/* pathMatcher */.k)(pattern);
    }
    matches(path) {
        const matches = this.#matches(path);
        this.matched ||= matches;
        return matches;
    }
}
/** Asks every glob, so that each knows whether it ever matched. */
function anyMatches(globs, path) {
    return globs.filter((glob) => glob.matches(path)).length > 0;
}

;// CONCATENATED MODULE: ./build/gates/strays.js

/**
 * Relative paths that are no file of the repository, by the folders of the reports that name them. In two packages
 * `src/index.ts` is two files; merged as one, the tests of one would cover the code of the other.
 */
class Strays {
    #folders = new Map();
    add(path, folder) {
        if ((0,repo_path/* isAbsolutePath */.Z1)(path))
            return;
        const known = this.#folders.get(path);
        if (known)
            known.add(folder);
        else
            this.#folders.set(path, new Set([folder]));
    }
    problem() {
        const shared = [...this.#folders].filter(([, folders]) => folders.size > 1);
        const [first] = shared;
        return first ? [{ id: "ambiguous-path", file: first[0], folders: [...first[1]], count: shared.length }] : [];
    }
}

;// CONCATENATED MODULE: ./build/gates/coverage-fold.js












/** What all reports together say so far. */
class CoverageFold {
    #settings;
    #paths;
    #filter;
    #merged = new Map();
    #legs = new Map();
    #reports = [];
    #resolutions = new Map();
    #formats = new Map();
    #leftOut = new Set();
    #strays = new Strays();
    /** Reports that were read, by leg and real path: two spellings of one file are one report. */
    #read = new Set();
    #passedOver = [];
    #origin;
    /** The files that were read from each folder, by format, to know a report that says the same again. */
    #said = new Map();
    constructor(settings, paths, origin) {
        this.#settings = settings;
        this.#paths = paths;
        this.#origin = origin;
        this.#filter = new FileFilter(settings);
    }
    get legNames() {
        return [...this.#legs.keys()];
    }
    async read({ file, leg }, { host }) {
        try {
            const opened = await host.files.open(file);
            const key = `${leg ?? ""}\0${opened.realPath}`;
            if (this.#read.has(key))
                return undefined;
            this.#read.add(key);
            const link = opened.linksOut ? this.#paths.trackedLinkAbove(file) : undefined;
            if (link !== undefined) {
                throw new report_error/* ReportError */.$("unreadable-report", file, `lies outside of the workspace, behind ${link}, a link that the repository holds`);
            }
            const { format, report } = await (0,read_report/* readCoverageReport */.Z)(opened, this.#settings.format);
            const committed = this.#paths.isTracked(file) || this.#paths.isTracked(opened.realPath);
            if (committed && this.#origin === "searched") {
                this.#passedOver.push({ file, why: "committed to the repository" });
                return undefined;
            }
            const again = this.#add(format, report, { file: opened.path, leg, bytes: opened.size }, host.debug);
            return committed ? { id: "tracked-report", file } : again;
        }
        catch (error) {
            if (!(error instanceof report_error/* ReportError */.$))
                throw error;
            return { id: error.reason, file: error.file, message: error.message, ...(error.place && { place: error.place }) };
        }
    }
    #add(format, report, { file, leg, bytes }, debug) {
        const folder = this.#paths.folderOf(file);
        const resolutions = (0,resolve_report/* resolveReport */.t)({ files: report.files, sources: report.sources, folder }, this.#paths.context);
        const placed = report.files.map((coverage, i) => place(coverage, resolutions[i] ?? { how: "not-found" }));
        for (const { how, measured } of placed)
            debug(() => (0,reports_escape/* toLog */.gY)((0,phrase/* say */.cv) `${file}: ${measured.coverage.path} is ${measured.path} (${how})`));
        const again = this.#origin === "searched" ? this.#saidAgain(format, file, placed) : undefined;
        if (again === "the same")
            return undefined;
        this.#formats.set(format.id, format);
        // Also where all of its files are left out: a leg that was read is there, and has nothing.
        if (leg !== undefined)
            this.#leg(leg);
        let inRepository = 0;
        for (const { how, measured } of placed) {
            this.#resolutions.set(how, (this.#resolutions.get(how) ?? 0) + 1);
            if (measured.inRepository)
                inRepository++;
            else if (leg === undefined)
                this.#strays.add(measured.path, folder ?? file);
            if (!this.#filter.keeps(measured.path))
                this.#leftOut.add(measured.path);
            else {
                fold(this.#merged, measured);
                if (leg !== undefined)
                    fold(this.#leg(leg), measured);
            }
        }
        this.#reports.push({ file, leg, format: format.id, bytes, files: report.files.length, inRepository, notes: report.notes });
        return again;
    }
    /** What can only be said when all reports are read. */
    problems() {
        return this.#strays.problem();
    }
    /**
     * Tools write one run in several formats into one folder. A report whose files another format there has named before
     * says the same again, or, where it differs, is of another run.
     */
    #saidAgain(format, file, placed) {
        const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
        const before = this.#said.get(folder) ?? [];
        const tallies = new Map(placed.map(({ measured }) => [measured.path, comparableTally(measured.coverage)]));
        const twin = before.find((one) => one.format !== format.id && [...tallies.keys()].every((path) => one.tallies.has(path)));
        if (twin === undefined) {
            this.#said.set(folder, [...before, { file, format: format.id, tallies }]);
            return undefined;
        }
        const differing = [...tallies].filter(([path, tally]) => tally !== "" && twin.tallies.get(path) !== "" && twin.tallies.get(path) !== tally);
        const [example] = differing;
        if (example)
            return { id: "contradiction", file, other: twin.file, differing: differing.length, example: example[0] };
        this.#passedOver.push({ file, why: `${twin.file} says the same` });
        return "the same";
    }
    #leg(name) {
        const known = this.#legs.get(name) ?? new Map();
        this.#legs.set(name, known);
        return known;
    }
    #mapping() {
        const strays = [...this.#merged.values()].filter((file) => !file.inRepository && !(0,repo_path/* isDependencyPath */.JH)(file.path));
        return strays.length === 0
            ? undefined
            : (0,path_index/* suggestMapping */.x)(strays.map((file) => file.path), this.#paths.context.index);
    }
    #unused() {
        if (this.#reports.length === 0)
            return [];
        const mapped = this.#settings.paths === undefined || this.#resolutions.has("map");
        return [...this.#filter.unused, ...(mapped ? [] : ["paths"])];
    }
    facts(passedOver) {
        const least = this.#settings["min-path-match"];
        return {
            coverage: {
                files: inOrder(this.#merged),
                legs: new Map([...this.#legs].map(([leg, files]) => [leg, inOrder(files)])),
                reports: this.#reports.length,
                formats: [...this.#formats.values()].map((format) => format.title),
                mapping: this.#mapping(),
                minPathMatch: least ? { percent: Number((0,decimal/* formatDecimal */.zJ)(least.value)), text: least.text } : { percent: 90, text: "90%" },
            },
            reports: this.#reports,
            leftOut: this.#leftOut.size,
            unused: this.#unused(),
            resolutions: this.#resolutions,
            passedOver: [...passedOver, ...this.#passedOver],
        };
    }
}
/** Covered and all lines, which every format of one run agrees on; empty for a file whose format knows no lines. */
function comparableTally(file) {
    const lines = (0,coverage_totals/* tallyOf */.s)(file, "lines");
    return lines === undefined ? "" : `${lines.covered}/${lines.total}`;
}
function fold(into, file) {
    const known = into.get(file.path);
    into.set(file.path, known ? { ...known, coverage: (0,coverage_merge/* mergeFiles */.Ai)(known.coverage, file.coverage) } : file);
}
/** Code-unit order, the same on every machine whatever its language. */
function inOrder(files) {
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function place(coverage, resolution) {
    if ("path" in resolution)
        return { how: resolution.how, measured: { path: resolution.path, inRepository: true, coverage } };
    const module = coverage.module === undefined ? "" : `${coverage.module}/`;
    return { how: resolution.how, measured: { path: module + (0,repo_path/* cleanPath */.ts)(coverage.path), inRepository: false, coverage } };
}

;// CONCATENATED MODULE: ./build/gates/coverage-makers.js
/** How the common tools write a report that `coverage-gate` reads, and by what one sees that a repository uses them. */
const coverageMakers = [
    {
        tool: "pytest with pytest-cov",
        signs: ["pytest.ini", "conftest.py", "tox.ini", "pyproject.toml", "setup.cfg", "setup.py"],
        command: "pytest --cov --cov-branch --cov-report=xml",
    },
    {
        tool: "Vitest",
        signs: ["vitest.config.ts", "vitest.config.js", "vitest.config.mts", "vite.config.ts"],
        command: "npx vitest run --coverage --coverage.reporter=json --coverage.reporter=lcov",
    },
    {
        tool: "Jest",
        signs: ["jest.config.js", "jest.config.ts", "jest.config.mjs", "jest.config.cjs"],
        command: "npx jest --coverage --coverageReporters=json --coverageReporters=lcov",
    },
    { tool: "c8", signs: ["package.json"], command: "npx c8 --reporter=lcov npm test" },
    { tool: "Go", signs: ["go.mod"], command: "go test ./... -coverprofile=coverage.out" },
    { tool: "JaCoCo with Maven", signs: ["pom.xml"], command: "mvn verify jacoco:report" },
    {
        tool: "JaCoCo with Gradle",
        signs: ["build.gradle", "build.gradle.kts"],
        command: "./gradlew test jacocoTestReport (with xml.required = true)",
    },
    { tool: "cargo-llvm-cov", signs: ["Cargo.toml"], command: "cargo llvm-cov --lcov --output-path lcov.info" },
    { tool: "gcovr", signs: ["CMakeLists.txt", "meson.build"], command: "gcovr --cobertura coverage.xml" },
    { tool: "PHPUnit", signs: ["phpunit.xml", "phpunit.xml.dist"], command: "phpunit --coverage-clover clover.xml" },
];

;// CONCATENATED MODULE: ./build/gates/find-reports.js
/** The files of `reports` and `legs`. Every line must match a file, unless it says that it may not. */
async function findDeclared(paths, legs, files) {
    const reports = [];
    const problems = [];
    for (const line of [
        ...paths.map((path) => ({ ...path, leg: undefined, isLeg: false })),
        ...legs.map((leg) => ({ ...leg, isLeg: true })),
    ]) {
        const found = await matches(line, files);
        if (found.length === 0 && !line.optional)
            problems.push({ id: "no-report", pattern: line.pattern, lookedFor: [], commands: [], committed: [] });
        reports.push(...found);
    }
    return { reports, problems };
}
async function matches({ pattern, leg, isLeg }, files) {
    if (!isLeg || leg !== undefined)
        return (await files.glob(pattern)).map((file) => ({ file, leg }));
    // `cov/*/`: every folder that matches is a leg of its own, with all files below it.
    const depth = pattern.replace(/\/$/, "").split("/").length;
    const below = await files.glob(`${pattern}**`);
    return below.flatMap((file) => {
        const name = file.split("/")[depth - 1];
        return name && file.split("/").length > depth ? [{ file, leg: name }] : [];
    });
}
/** The commands for the tools that the repository seems to use; none where it shows none. */
async function commandsFor(makers, files) {
    const commands = [];
    for (const { tool, signs, command } of makers) {
        for (const because of signs) {
            if (!(await files.exists(because)))
                continue;
            commands.push({ tool, because, command });
            break;
        }
    }
    return commands;
}

;// CONCATENATED MODULE: ./build/gates/gather-coverage.js









/** Finds the reports, reads them one after the other, and folds each into what is known, so that memory holds one at a time. */
async function gatherCoverage(settings, place) {
    const { paths, problems: unknown } = await knownPaths(settings, place);
    const { reports, problems, passedOver } = await findReports(settings, place, paths);
    problems.push(...unknown);
    const fold = new CoverageFold(settings, paths, settings.reports || settings.legs ? "declared" : "searched");
    for (const [i, found] of reports.entries()) {
        place.host.progress((0,reports_escape/* toLog */.gY)((0,phrase/* say */.cv) `Reading ${i + 1} of ${reports.length}: ${found.file}`));
        const refused = await fold.read(found, place);
        if (refused)
            problems.push(refused);
    }
    place.host.progress(undefined);
    problems.push(...fold.problems(), ...missingLegs(settings, fold.legNames));
    return { facts: fold.facts(passedOver), problems };
}
/** The files of the repository; where git cannot say, those that are there, and the reason why nobody can judge. */
async function knownPaths({ paths = [] }, place) {
    try {
        return { paths: await (0,repository_paths/* openPaths */.j)(place, paths), problems: [] };
    }
    catch (error) {
        if (!(error instanceof report_error/* ReportError */.$))
            throw error;
        const problem = { id: error.reason, file: error.file, message: error.message };
        return { paths: await (0,repository_paths/* openPaths */.j)({ host: place.host, git: undefined }, paths), problems: [problem] };
    }
}
async function findReports(settings, place, paths) {
    const { files } = place.host;
    if (settings.reports || settings.legs) {
        const { reports, problems } = await findDeclared(settings.reports ?? [], settings.legs ?? [], files);
        return { reports, problems: [...problems], passedOver: [] };
    }
    const patterns = [...new Set(registry/* coverageFormats */.Z.flatMap((format) => format.files))];
    const found = await files.glob(...patterns);
    const fresh = mostExactFirst(found.filter((file) => !paths.isTracked(file)));
    const passedOver = found.filter((file) => paths.isTracked(file)).map((file) => ({ file, why: "committed to the repository" }));
    if (fresh.length > 0)
        return { reports: fresh.map((file) => ({ file, leg: undefined })), problems: [], passedOver };
    const commands = await commandsFor(coverageMakers, files);
    const committed = passedOver.map(({ file }) => file);
    return {
        reports: [],
        problems: [{ id: "no-report", pattern: undefined, lookedFor: patterns, commands, committed }],
        passedOver,
    };
}
/**
 * Formats from the one whose records merge best to the one that only has sums. Tools write several at once (Jest: three),
 * and the first to be read of those that say the same is the one that counts.
 */
const exactness = ["istanbul", "coverage-py", "lcov", "jacoco", "cobertura", "go", "clover", "istanbul-summary"];
function mostExactFirst(files) {
    const hints = registry/* coverageFormats */.Z.map((format) => ({
        rank: exactness.indexOf(format.id),
        matchers: format.files.map(glob/* pathMatcher */.k),
    }));
    const rank = (file) => Math.min(...hints.map((hint) => (hint.matchers.some((matches) => matches(file)) ? hint.rank : exactness.length)));
    return [...files].sort((a, b) => rank(a) - rank(b));
}
function missingLegs({ "expected-legs": expected = [] }, found) {
    return expected.filter((leg) => !found.includes(leg)).map((leg) => ({ id: "missing-leg", leg, found }));
}

;// CONCATENATED MODULE: ./build/gates/coverage-gate.js













const inputs = (0,declare/* declareInputs */.MB)({
    ...declare/* commonInputs */.j$,
    format: {
        type: "choice",
        choices: registry/* coverageFormats */.Z.map((format) => format.id),
        description: "The format of all reports. The content is checked against it.",
        whenLeftOut: "each report is recognised by its content",
    },
    legs: {
        type: "legs",
        description: "Reports in groups, one `name=glob` per line (or `folder/*/` for one leg per folder); a budget picks one with `lines[leg py39]`.",
        example: "py39=cov/py39.xml",
    },
    "expected-legs": {
        type: "names",
        description: "Legs that must have a report, separated by commas.",
        example: "py39, py310, py311",
    },
    "min-lines": { type: "percent", description: "Lowest share of covered lines.", budget: "lines >= ", example: "80" },
    "min-branches": { type: "percent", description: "Lowest share of branches taken.", budget: "branches >= ", example: "70" },
    "min-functions": { type: "percent", description: "Lowest share of covered functions.", budget: "functions >= ", example: "80" },
    "min-statements": {
        type: "percent",
        description: "Lowest share of covered statements.",
        budget: "statements >= ",
        example: "80",
    },
    "min-combined": {
        type: "percent",
        description: "Lowest share of lines and branches together, as coverage.py's `fail_under` counts.",
        budget: "combined >= ",
        example: "80",
    },
    "min-file-lines": {
        type: "percent",
        description: "Lowest share of covered lines of every single file.",
        budget: "lines[each] >= ",
        example: "50",
    },
    include: {
        type: "globs",
        description: "Globs of source files that count, one per line.",
        whenLeftOut: "all that the reports name",
        example: "src/**",
    },
    exclude: { type: "globs", description: "Globs of source files that do not count, one per line.", example: "**/*.gen.ts" },
    paths: {
        type: "mappings",
        description: "How paths of the reports become paths of the repository, one `from::to` per line.",
        example: "/build/app::services/app",
    },
    "min-path-match": {
        type: "percent",
        description: "Share of reported files that must be found in the repository before a budget with a path is judged.",
        whenLeftOut: "90",
        example: "75",
    },
});
const share = (what) => ({
    description: `Share of covered ${what} in percent, cut to two decimals; empty where no report says.`,
});
const outputs = (0,declare/* declareOutputs */.zz)({
    ...declare/* commonOutputs */.e5,
    lines: share("lines"),
    branches: share("branches"),
    functions: share("functions"),
    statements: share("statements"),
    "covered-lines": { description: "How many lines are covered." },
    "total-lines": { description: "How many lines are measured." },
});
/* harmony default export */ const coverage_gate = (defineGate({
    name: "coverage-gate",
    title: "Coverage gate",
    description: "Holds coverage reports of any tool against your limits, and says what would bring a failed one to green.",
    inputs,
    outputs,
    vocabulary: (settings, facts) => coverageVocabulary(facts && [...facts.coverage.legs.keys(), ...(settings["expected-legs"] ?? [])]),
    gather: gatherCoverage,
    measure: (budget, facts) => measureCoverage(budget, facts.coverage),
    propose: (facts) => proposals(facts),
    reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg ?? null })),
    explain: (judgement, facts) => ({
        waysToGreen: waysToGreen(judgement.budgets, facts.coverage),
        sections: () => coverageSections(facts),
        remarks: [...lostFiles(judgement, facts), ...facts.unused.map(wording/* describeUnused */.iz)],
        outputs: figures(facts),
        log: logLines(facts),
    }),
}));
function figures({ coverage }) {
    const totals = (0,coverage_totals/* coverageTotals */.w)(coverage.files.map((file) => file.coverage));
    const shares = model_coverage/* coverageElements */.Y.map((element) => {
        const tally = totals[element];
        const known = tally !== null && tally.total > 0;
        return [element, known ? (0,numbers/* formatPercent */.l9)({ part: tally.covered, whole: tally.total }).replace("%", "") : ""];
    });
    const { lines } = totals;
    return {
        ...Object.fromEntries(shares),
        "covered-lines": lines ? String(lines.covered) : "",
        "total-lines": lines ? String(lines.total) : "",
    };
}
/** Totals count what is not found, but a reader must see it; where a budget needed the paths, its reason says it already. */
function lostFiles(judgement, { coverage }) {
    const { files, mapping, minPathMatch } = coverage;
    const found = files.filter((file) => file.inRepository).length;
    const isTold = [...judgement.reasons, ...judgement.notes].some((reason) => reason.id === "paths-not-found");
    if (isTold || found * 100 >= minPathMatch.percent * files.length)
        return [];
    return [(0,wording/* describeLostFiles */.bR)({ found, total: files.length, mapping })];
}
/** The whole percent below today's figure of whatever the reports measure. */
function proposals({ coverage }) {
    const totals = (0,coverage_totals/* coverageTotals */.w)(coverage.files.map((file) => file.coverage));
    return model_coverage/* coverageElements */.Y.flatMap((element) => {
        const tally = totals[element];
        return tally && tally.total > 0 ? [`min-${element}: ${Math.floor((tally.covered * 100) / tally.total)}`] : [];
    });
}
function logLines({ reports, passedOver }) {
    const read = reports.map((report) => {
        const leg = report.leg === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` for leg ${report.leg}`;
        const notes = report.notes.length > 0
            ? (0,phrase/* say */.cv) ` (${(0,phrase/* join */.fj)(report.notes.map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`), "; ")})`
            : (0,phrase/* say */.cv) ``;
        return (0,phrase/* say */.cv) `Read ${(0,phrase/* code */.aY)(report.file)}${leg}: ${(0,phrase/* figure */.vP)(report.format)}, ${(0,phrase/* figure */.vP)((0,wording/* countOf */.pq)(report.files, "files"))}, ${report.inRepository} of them in the repository${notes}`;
    });
    const shown = read.length > 50 ? [...read.slice(0, 50), (0,phrase/* say */.cv) `… and ${read.length - 50} more reports`] : read;
    return [...shown, ...passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `Did not use ${(0,phrase/* code */.aY)(file)}: ${why}`)];
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ declareInputs),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   wC: () => (/* binding */ unset),
/* harmony export */   zz: () => (/* binding */ declareOutputs)
/* harmony export */ });
function declareInputs(inputs) {
    return inputs;
}
function declareOutputs(outputs) {
    return outputs;
}
/** Inputs that every gate has. */
const commonInputs = declareInputs({
    reports: {
        type: "paths",
        description: "Globs of the reports, one per line. Each line must match a file; `optional ` in front of one says otherwise.",
        whenLeftOut: "the places where the tools usually leave them",
        example: "coverage/lcov.info",
    },
    budgets: {
        type: "budgets",
        description: "Limits, one per line: `metric[selectors] op value`, with `warn:` in front for one that only warns.",
        example: "lines[src/api/**] >= 90%",
    },
    accept: {
        type: "acceptances",
        description: "Reasons that the project chose to live with, one per line: `reason`, `reason[pattern]`, `… until 2027-01-31`.",
        example: "no-report until 2027-01-31",
    },
    mode: {
        type: "choice",
        choices: ["enforce", "report"],
        description: "`report` judges and tells everything but ends green, except on a bad configuration.",
        whenLeftOut: "`enforce`",
    },
    config: {
        type: "text",
        description: "The file with the settings of all gates.",
        whenLeftOut: "`gates.yml` at the root of the repository, if there is one",
        example: "ci/gates.yml",
        notInFile: true,
    },
    name: {
        type: "text",
        description: "A name for this run of the gate, where a workflow runs it more than once.",
        example: "unit",
    },
    annotations: {
        type: "choice",
        choices: ["on", "off"],
        description: "Whether places in files are annotated. The verdict always is.",
        whenLeftOut: "`on`",
    },
    "report-file": {
        type: "text",
        description: "Where to keep the summary as Markdown.",
        example: "coverage-gate.md",
    },
    "working-directory": {
        type: "text",
        description: "The folder that report globs and the paths of reports start from.",
        whenLeftOut: "the workspace",
        example: "services/api",
        notInFile: true,
    },
});
/** Outputs that every gate has. */
const commonOutputs = declareOutputs({
    verdict: { description: "`passed`, `failed` or `cannot-judge`." },
    reason: { description: "The id of the reason that decided, empty when the gate passed." },
    "failed-budgets": { description: "The broken budgets, one per line." },
    "result-file": { description: "The path of the result document (JSON)." },
});
/** The value of an optional input in `action.yml` that tells "not given" from "given, but empty". */
const unset = "unset";


/***/ })

};
