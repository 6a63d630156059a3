export const id = 8272;
export const ids = [8272];
export const modules = {

/***/ 98730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCoverageReport)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _coverage_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4793);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48632);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82900);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96047);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13149);






/** Recognises and reads one coverage report. Throws `ReportError`; a report that names no source file is `empty-report`. */
async function readCoverageReport(file, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .T)(source, _coverage_formats_js__WEBPACK_IMPORTED_MODULE_1__.coverageFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .formatsBesides */ .w)("coverage"));
    const report = await format.read(source);
    if (report.files.length === 0) {
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, `is ${format.title} but names no source file`);
    }
    refuseLongNames(source, report);
    refuseHugeCounts(source, report);
    nameScheme(report, format.id);
    return { format, report };
}
/**
 * Says of which format the branches of all files are: only branches of one format can be merged one by one. Written into the
 * report that was just read and that nobody else has: reports are large, and a copy of each file takes time and memory.
 */
function nameScheme({ files }, scheme) {
    for (const { branches } of files)
        if (branches && branches.kind !== "tally")
            Object.assign(branches, { scheme });
}
/** Every name of a file, module or folder passes here, whatever its format, and is as long as a path may be that it has to be looked for by. */
function refuseLongNames(source, { files, sources }) {
    const isLong = (name) => name.length > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.pathLength;
    const long = files.find(({ path, module = "" }) => isLong(path) || isLong(module))?.path ?? sources.find(isLong);
    if (long === undefined)
        return;
    const message = `names a path above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.pathLength} characters, the most that is read: ${JSON.stringify(`${long.slice(0, 60)}…`)}`;
    throw source.error(message, undefined, "too-large");
}
/** Counts that a report states are anybody's numbers, and above 2^53 one that is missing would be lost in the sum. */
function refuseHugeCounts(source, { files }) {
    let sum = 0;
    const add = (file, count) => {
        if (count > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.count)
            throw tooMany(source, `${count} of ${JSON.stringify(file.path)}`, _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.count);
        sum += count;
    };
    for (const file of files) {
        const { lines, branches, functions, statements } = file;
        if (lines?.kind === "tally")
            add(file, lines.total);
        if (branches?.kind === "tally")
            add(file, branches.total);
        if (functions?.kind === "tally")
            add(file, functions.total);
        if (statements?.kind === "tally")
            add(file, statements.total);
        if (branches?.kind === "branch-lines")
            for (const line of branches.lines.values())
                add(file, line.total);
    }
    if (sum > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.total)
        throw tooMany(source, `${sum} of all files`, _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.total);
}
function tooMany(source, what, cap) {
    return source.error(`states a count of ${what}, above ${cap}, the most that is read`, undefined, "too-large");
}


/***/ }),

/***/ 67484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBaselineTold)
/* harmony export */ });
/** Whether a reason, an accepted one or a note says already why there is nothing to compare with. */
function isBaselineTold({ reasons, notes, accepted }) {
    const all = [...reasons, ...notes, ...accepted.map(({ reason }) => reason)];
    return all.some((reason) => reason.id === "no-baseline") ? "as a reason" : "not yet";
}


/***/ }),

/***/ 88272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ coverage_gate)
});

// EXTERNAL MODULE: ./build/formats/coverage-formats.js + 14 modules
var coverage_formats = __webpack_require__(4793);
// EXTERNAL MODULE: ./build/model/coverage.js
var model_coverage = __webpack_require__(27706);
// EXTERNAL MODULE: ./build/model/coverage-merge.js
var coverage_merge = __webpack_require__(52879);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/measures/coverage-totals.js
var coverage_totals = __webpack_require__(50978);
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
    return groups.flatMap((group) => measureComponents(budget, group, coverage));
}
/** Without a leg selector, all legs merged; with one, the legs that match, which for a pattern means each of them. */
function groupsByLeg(budget, { files, legs }) {
    const selector = selectorOf(budget, "leg");
    if (!selector)
        return [{ scope: "", files }];
    const matches = nameFilter(selector);
    return [...legs].filter(([leg]) => matches(leg)).map(([leg, of]) => ({ scope: `leg ${leg}`, files: of }));
}
/** Without a component selector, the whole group; with one, what its components have of the group. */
function groupsByComponent(budget, group, { components }) {
    const selector = selectorOf(budget, "component");
    if (!selector)
        return [group];
    return components.narrow(selector, group.files).map(({ name, files, empty }) => ({
        scope: name === undefined ? group.scope : within(group.scope, `component ${name}`),
        files,
        ...(empty !== undefined && { empty }),
    }));
}
function measureComponents(budget, group, coverage) {
    const selector = selectorOf(budget, "component");
    const lost = selector && notFoundPaths(budget, group.files, coverage);
    if (lost)
        return [{ scope: group.scope, found: lost }];
    const groups = groupsByComponent(budget, group, coverage);
    if (groups.length === 0)
        return [{ scope: group.scope, found: noComponent(budget, coverage) }];
    return groups.flatMap(({ scope, files, empty }) => empty === undefined
        ? measureFiles(budget, files, scope, coverage)
        : [{ scope, found: noMatch(budget, group.files, empty, "component") }]);
}
function within(scope, part) {
    return scope === "" ? part : `${scope}, ${part}`;
}
function nameFilter({ pattern }) {
    return pattern === undefined ? () => true : (0,model_glob/* nameMatcher */.MH)(pattern);
}
function measureFiles(budget, files, scope, coverage) {
    const selector = selectorOf(budget, "path");
    if (!selector)
        return [{ scope, found: measureGroup(budget, files, scope, coverage) }];
    const matching = selector.pattern === undefined ? files : files.filter(pathFilter(selector.pattern));
    if (selector.pattern !== undefined) {
        const unmatched = matching.length > 0 ? undefined : noMatch(budget, files, selector.pattern, "path");
        const unknown = notFoundPaths(budget, files, coverage) ?? unmatched;
        if (unknown)
            return [{ scope, found: unknown }];
    }
    if (!selector.each)
        return [{ scope, found: measureGroup(budget, matching, scope, coverage) }];
    const measured = matching.map((file) => ({ scope: within(scope, file.path), found: measureSum(budget, [file], coverage) }));
    return eachSays(measured)
        ? measured.map(silentIsNotApplicable)
        : [{ scope, found: measureGroup(budget, matching, scope, coverage) }];
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
    const matches = (0,model_glob/* pathMatcher */.kZ)(pattern);
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
function noMatch(budget, files, pattern, dimension) {
    const folders = [
        ...new Set(files.map(({ path }) => (path.includes("/") ? `${path.slice(0, path.indexOf("/", 1))}/` : path))),
    ].slice(0, 5);
    return {
        state: "unknown",
        reason: { id: "not-measured", budget: budget.text, why: { kind: "no-match", pattern, dimension, folders } },
    };
}
function noLeg(budget, { legs }) {
    const pattern = selectorOf(budget, "leg")?.pattern ?? "*";
    const why = { kind: "no-match", pattern, dimension: "leg", folders: [...legs.keys()].slice(0, 5) };
    return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
}
/** No component, or none of those that are declared, is what the pattern means. */
function noComponent(budget, { components }) {
    const why = { kind: "no-component", pattern: selectorOf(budget, "component")?.pattern, declared: components.names };
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
/** Branches that have no names can only be merged to bounds. */
const mergedBranches = { because: "reports that name no single branches were merged", mend: "branches" };
/** The sum over a group; where it is nothing, the reason names the group. */
function measureGroup(budget, files, scope, coverage) {
    const found = measureSum(budget, files, coverage);
    if (scope === "" || found.state !== "unknown" || found.reason.id !== "not-measured")
        return found;
    if (found.reason.why.kind !== "nothing-to-measure")
        return found;
    return { state: "unknown", reason: { ...found.reason, why: { ...found.reason.why, scope } } };
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
    if (tally.total === 0 && !mayBeEmpty(budget))
        return nothing(budget);
    const approximate = tally.covered === tally.atMost ? {} : { approximate: mergedBranches };
    return { state: "measured", quantity: quantityOf(metric, tally), ...approximate };
}
/** Single files and a change may hold no code. A leg or a component without any was not measured, also where each is held. */
function mayBeEmpty({ metric, patch, selectors }) {
    return metric.kind !== "count" && (patch || selectors.some(({ dimension, each }) => dimension === "path" && each));
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
    const { patch } = coverage;
    const looked = budget.patch && patch && "files" in patch ? { ...coverage, files: patch.files, legs: patch.legs } : coverage;
    const groups = groupsByLeg(budget, looked).flatMap((group) => groupsByComponent(budget, group, looked));
    for (const { scope, files } of groups) {
        if (!selector?.each) {
            if (scope === measure.scope)
                return files.filter(matches);
            continue;
        }
        const file = files.find((one) => within(scope, one.path) === measure.scope);
        if (file)
            return [file];
    }
    return [];
}

// EXTERNAL MODULE: ./build/model/limit.js
var model_limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/judge/way-to-green/missing.js
var way_to_green_missing = __webpack_require__(60664);
;// CONCATENATED MODULE: ./build/measures/patch-coverage.js



/** Measures a budget on what the change touched. Where nobody knows that, nothing is held and nothing is empty. */
function measurePatch(budget, coverage) {
    const patch = coverage.patch ?? { unknown: "it was not looked for" };
    if ("unknown" in patch)
        return [{ scope: "", found: unknownBase(budget, patch) }];
    const legs = groupsByLeg(budget, coverage);
    if (legs.length === 0)
        return [{ scope: "", found: noLeg(budget, coverage) }];
    const narrowed = { ...coverage, files: patch.files, legs: patch.legs };
    const touched = groupsByLeg(budget, narrowed).flatMap((leg) => groupsByComponent(budget, leg, narrowed));
    const touchedIn = new Map(touched.map(({ scope, files }) => [scope, files]));
    return legs.flatMap((leg) => measureLeg(budget, leg, touchedIn, coverage));
}
/** One leg, or what its components have of it; the paths of its reports are those of components only where they were found. */
function measureLeg(budget, leg, touchedIn, coverage) {
    const lost = selectorOf(budget, "component") && notFoundPaths(budget, leg.files, coverage);
    if (lost)
        return [{ scope: leg.scope, found: lost }];
    const groups = groupsByComponent(budget, leg, coverage);
    if (groups.length === 0)
        return [{ scope: leg.scope, found: noComponent(budget, coverage) }];
    return groups.flatMap(({ scope, files, empty }) => {
        const touched = touchedIn.get(scope) ?? [];
        if (empty !== undefined && touched.length === 0)
            return [{ scope, found: noMatch(budget, leg.files, empty, "component") }];
        return patch_coverage_measureGroup(budget, { scope, files, touched }, coverage);
    });
}
function unknownBase(budget, { unknown }) {
    return { state: "unknown", reason: { id: "no-diff-base", budget: budget.text, why: unknown } };
}
function patch_coverage_measureGroup(budget, { scope, files, touched }, coverage) {
    const selector = selectorOf(budget, "path");
    const matches = selector?.pattern === undefined ? () => true : pathFilter(selector.pattern);
    const matching = touched.filter(matches);
    const unmatched = selector?.pattern !== undefined && matching.length === 0 && !files.some(matches);
    const unknown = notFoundPaths(budget, files, coverage) ??
        (unmatched ? noMatch(budget, files, selector.pattern ?? "", "path") : undefined) ??
        saysNothing(budget, files.length > 0 ? files : touched, coverage);
    if (unknown)
        return [{ scope, found: unknown }];
    if (!selector?.each || matching.length === 0)
        return [{ scope, found: measureTouched(budget, matching, coverage) }];
    const prefix = scope === "" ? "" : `${scope}, `;
    return matching.map((file) => ({ scope: prefix + file.path, found: measureTouched(budget, [file], coverage) }));
}
/** Reports that say nothing about an element at all say nothing about that of the changed lines either. */
function saysNothing(budget, files, coverage) {
    const element = elementOf(budget.metric.name);
    return files.some((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, element)) ? undefined : notInFormat(budget, element, coverage);
}
function measureTouched(budget, files, coverage) {
    const element = elementOf(budget.metric.name);
    const { patch } = coverage;
    if (files.length === 0 || patch === undefined || "unknown" in patch)
        return notApplicable({ kind: "patch-empty" });
    if (files.some((file) => isOnlyNumbers(file, element)))
        return notInFormat(budget, `single ${element}`, coverage);
    const tally = (0,coverage_merge/* sumTallies */.w4)(files.map((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, element)));
    if (tally === undefined) {
        const why = { kind: "nothing-to-measure" };
        return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
    }
    if (tally.total === 0)
        return notApplicable({ kind: "patch-empty" });
    const lines = measurableLines(files) ?? tally.total;
    if (budget.metric.kind === "share" && lines < patch.from)
        return notApplicable({ kind: "patch-small", lines, uncovered: uncoveredLines(files), from: patch.from });
    return measured(budget, tally);
}
function measured(budget, tally) {
    const approximate = tally.covered === tally.atMost ? {} : { approximate: mergedBranches };
    return { state: "measured", quantity: quantityOf(budget.metric.name, tally), ...approximate };
}
/** A summary has the sum of a file: nobody can tell how much of it is of the changed lines. */
function isOnlyNumbers({ coverage }, element) {
    return coverage[element]?.kind === "tally" || (element === "lines" && coverage.lines === undefined);
}
function measurableLines(files) {
    return (0,coverage_merge/* sumTallies */.w4)(files.map((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, "lines")))?.total;
}
function uncoveredLines(files) {
    const tally = (0,coverage_merge/* sumTallies */.w4)(files.map((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, "lines")));
    return tally ? tally.total - tally.atMost : 0;
}
function notApplicable(because) {
    return { state: "not-applicable", because };
}
function notInFormat(budget, element, { formats }) {
    const why = { kind: "not-in-format", element, formats };
    return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } };
}

;// CONCATENATED MODULE: ./build/measures/files-without-coverage.js



/** How many source files no report mentions: of the whole repository, or of those that the change touched. */
function measureFilesWithoutCoverage(budget, coverage) {
    const selector = selectorOf(budget, "path");
    const unmentioned = unmentionedFiles(budget, coverage);
    if ("state" in unmentioned)
        return [{ scope: "", found: unmentioned }];
    const matches = selector?.pattern === undefined ? () => true : pathFilter(selector.pattern);
    const found = unmentioned.filter((path) => matches({ path }));
    const isEmptyScope = selector?.pattern !== undefined && found.length === 0 && !coverage.files.some(matches);
    const unknown = notFoundPaths(budget, coverage.files, coverage) ??
        (isEmptyScope ? noMatch(budget, coverage.files, selector.pattern ?? "", "path") : undefined);
    if (unknown)
        return [{ scope: "", found: unknown }];
    if (!selector?.each || found.length === 0)
        return [{ scope: "", found: files_without_coverage_count(found.length) }];
    return found.map((path) => ({ scope: path, found: files_without_coverage_count(1) }));
}
function unmentionedFiles(budget, { patch, withoutCoverage }) {
    if (!budget.patch)
        return withoutCoverage?.() ?? [];
    const known = patch ?? { unknown: "it was not looked for" };
    return "unknown" in known ? unknownBase(budget, known) : known.unmentioned;
}
/** The paths that one measure is about, for explaining it. */
function filesWithoutCoverage(budget, { scope }, coverage) {
    const unmentioned = unmentionedFiles(budget, coverage);
    if ("state" in unmentioned)
        return [];
    const pattern = selectorOf(budget, "path")?.pattern;
    const matches = pattern === undefined ? () => true : pathFilter(pattern);
    return unmentioned.filter((path) => (scope === "" ? matches({ path }) : path === scope));
}
function files_without_coverage_count(value) {
    return { state: "measured", quantity: (0,quantity/* exactCount */.x3)(value) };
}

// EXTERNAL MODULE: ./build/measures/uncovered-lines.js
var uncovered_lines = __webpack_require__(66649);
;// CONCATENATED MODULE: ./build/judge/way-to-green/uncovered.js
/** Uncovered lines in ranges; a range goes on over lines without code, and ends at a covered line, or one not looked at. */
function uncovered_uncoveredLines({ lines }, looksAt = () => true) {
    if (lines?.kind !== "lines")
        return [];
    const ranges = [];
    let open;
    for (const code of lines.codes) {
        const line = code >>> 1;
        if ((code & 1) === 1 || !looksAt(line))
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

;// CONCATENATED MODULE: ./build/judge/way-to-green/patch.js





/** The changed uncovered ranges that would meet a broken budget on the change: the largest first, until the gap is closed. */
function wayOfPatch(budget, by, coverage, element) {
    const ways = by.map((measure) => {
        const missing = measure.found.state === "measured" ? (0,way_to_green_missing/* missingOf */.o)(measure.found.quantity, budget.limit) : 0;
        const places = filesOfMeasure(budget, measure, coverage).flatMap((file) => placesIn(file, element, coverage));
        return { missing, chosen: choose(places, missing) };
    });
    const steps = stepsOf(ways.flatMap((way) => way.chosen));
    return { kind: "cover", budget: budget.text, missing: ways.reduce((sum, way) => sum + way.missing, 0), element, steps };
}
function placesIn(file, element, { patch }) {
    const spans = patch && "changed" in patch ? (patch.changed.find(file.path)?.spans ?? []) : [];
    const ranges = element === "branches" ? uncoveredBranchLines(file.coverage) : (0,uncovered_lines/* uncoveredPatchLines */.F)(file.coverage, spans);
    return ranges.map((range) => ({ file, range }));
}
function choose(places, missing) {
    const largest = [...places].sort((a, b) => b.range.count - a.range.count ||
        (a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : a.range.from - b.range.from));
    const chosen = [];
    let left = missing;
    for (const place of largest) {
        if (left <= 0)
            break;
        chosen.push(place);
        left -= place.range.count;
    }
    return chosen;
}
/** By file, the one that brings the most first; its ranges in their order. */
function stepsOf(places) {
    const byPath = new Map();
    for (const { file, range } of places) {
        const known = byPath.get(file.path);
        if (known)
            known.ranges.push(range);
        else
            byPath.set(file.path, { file, ranges: [range] });
    }
    const steps = [...byPath.values()].map(({ file, ranges }) => {
        const gain = ranges.reduce((sum, range) => sum + range.count, 0);
        return { path: file.path, inRepository: true, gain, ranges: ranges.sort((a, b) => a.from - b.from) };
    });
    return steps.sort((a, b) => b.gain - a.gain || (a.path < b.path ? -1 : 1));
}
/** Files that a report should mention: each of them brings one. */
function wayOfFiles(budget, by, coverage) {
    const paths = by.flatMap((measure) => filesWithoutCoverage(budget, measure, coverage));
    const missing = by.reduce((sum, { found }) => sum + (found.state === "measured" ? (0,way_to_green_missing/* missingOf */.o)(found.quantity, budget.limit) : 0), 0);
    const steps = paths.map((path) => ({ path, inRepository: true, gain: 1, ranges: [] }));
    return { kind: "cover", budget: budget.text, missing, element: "files", steps };
}

// EXTERNAL MODULE: ./build/model/changed-lines.js
var changed_lines = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/judge/way-to-green/touched.js




/** The lines of a file that the change touched; none where nobody asked for the change, or nobody knows. */
function touchedSpans({ path, inRepository }, { patch }) {
    if (!inRepository || patch === undefined || "unknown" in patch)
        return [];
    return patch.changed.find(path)?.spans ?? [];
}
/** How many uncovered ones of a file the change touched: they are the author's own, and whoever reads this knows them. */
function ownLacks(file, element, spans) {
    if (spans.length === 0)
        return 0;
    const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
    const lacks = tally ? tally.total - tally.atMost : 0;
    return Math.min(lacks, countOf(uncoveredBy(file, element, spans).own));
}
/** Ranges that hold `gain`: those that the change touched first, then the others, each the largest first; told in their order. */
function rangesFor(file, element, gain, spans) {
    const all = allUncovered(file, element);
    if (spans.length === 0 || countOf(all) <= gain)
        return inOrder(largest(all, gain));
    const { own, old } = uncoveredBy(file, element, spans);
    const first = largest(own, gain);
    return inOrder([...first, ...largest(old, gain - countOf(first))]);
}
function allUncovered({ coverage }, element) {
    return element === "branches" ? uncoveredBranchLines(coverage) : element === "lines" ? uncovered_uncoveredLines(coverage) : [];
}
function uncoveredBy(file, element, spans) {
    const isOwn = ({ from }) => (0,changed_lines/* spanOf */.ee)(spans, from) !== undefined;
    if (element === "lines")
        return { own: (0,uncovered_lines/* uncoveredPatchLines */.F)(file.coverage, spans), old: uncovered_uncoveredLines(file.coverage, (line) => !(0,changed_lines/* spanOf */.ee)(spans, line)) };
    const ranges = allUncovered(file, element);
    return { own: ranges.filter(isOwn), old: ranges.filter((range) => !isOwn(range)) };
}
function largest(ranges, gain) {
    const chosen = [];
    let left = gain;
    for (const range of [...ranges].sort((a, b) => b.count - a.count || a.from - b.from)) {
        if (left <= 0)
            break;
        chosen.push(range);
        left -= range.count;
    }
    return chosen;
}
function inOrder(ranges) {
    return [...ranges].sort((a, b) => a.from - b.from);
}
function countOf(ranges) {
    return ranges.reduce((sum, { count }) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/judge/way-to-green/coverage.js







/**
 * For each broken budget the fewest files, and the lines in them, whose coverage would meet it: files by what they lack,
 * until the gap is closed, and of the last file only as many lines as are still needed. What the change touched comes
 * first, where it is known: it is the author's own.
 */
function waysToGreen(judged, coverage) {
    const broken = judged.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
    broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
    return broken.flatMap(({ one, by }) => waysOf(one, by, coverage));
}
/** One way for each element that the metric is made of, as far as it takes; none where covering all of them is not enough. */
function waysOf({ budget }, by, coverage) {
    if (budget.metric.name === "files-without-coverage")
        return (0,model_limit/* directionOf */.FR)(budget.limit.op) === "maximum" ? [wayOfFiles(budget, by, coverage)] : [];
    // What a change needs depends on the baseline: coverage-change.ts.
    if (budget.metric.change || !coveringHelps(budget))
        return [];
    const [element] = elementsOf(budget.metric.name);
    if (budget.patch && (element === "lines" || element === "branches"))
        return [wayOfPatch(budget, by, coverage, element)];
    const gaps = by.map((measure) => ({ left: missingIn(measure, budget.limit), files: filesOfMeasure(budget, measure, coverage) }));
    const ways = elementsOf(budget.metric.name).map((element) => wayBy(budget.text, element, gaps, coverage));
    return gaps.some(({ left }) => left > 0) ? [] : ways.filter(({ steps }) => steps.length > 0);
}
/** A limit from above on what is covered is met by covering less: there is no way that anybody wants. */
function coveringHelps({ metric, limit }) {
    return (0,model_limit/* directionOf */.FR)(limit.op) === (metric.name.startsWith("uncovered-") ? "maximum" : "minimum");
}
function missingIn({ found }, limit) {
    return found.state === "measured" ? (0,way_to_green_missing/* missingOf */.o)(found.quantity, limit) : 0;
}
/** Of files that are in several components what one needs helps the other. */
function wayBy(budget, element, gaps, coverage) {
    const chosen = new Map();
    const own = (file) => ownLacks(file, element, touchedSpans(file, coverage));
    for (const gap of gaps) {
        for (const file of gap.files)
            gap.left -= chosen.get(file) ?? 0;
        coverage_close(gap, own, chosen);
        coverage_close(gap, (file) => lacks(file, element), chosen);
    }
    const steps = [...chosen].map(([file, gain]) => stepOf(file, element, gain, coverage)).sort(byGain);
    return { kind: "cover", budget, missing: steps.reduce((sum, { gain }) => sum + gain, 0), element, steps };
}
function byGain(a, b) {
    return b.gain - a.gain || (a.path < b.path ? -1 : 1);
}
/** What a metric is made of: covering it brings both `lines` and `uncovered-lines` to green. */
function elementsOf(metric) {
    if (metric === "combined")
        return ["lines", "branches"];
    const element = metric.replace(/^(un)?covered-/, "");
    return model_coverage/* coverageElements */.Y.filter((one) => one === element);
}
/** Adds to what is chosen until nothing is missing, or nothing of what can be covered is left. */
function coverage_close(gap, coverable, chosen) {
    if (gap.left <= 0)
        return;
    const candidates = gap.files.map((file) => ({ file, lacks: coverable(file) - (chosen.get(file) ?? 0) }));
    candidates.sort((a, b) => b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
    for (const { file, lacks } of candidates) {
        if (gap.left <= 0 || lacks <= 0)
            break;
        const gain = Math.min(lacks, gap.left);
        chosen.set(file, (chosen.get(file) ?? 0) + gain);
        gap.left -= gain;
    }
}
function stepOf(file, element, gain, coverage) {
    const ranges = rangesFor(file, element, gain, touchedSpans(file, coverage));
    return { path: file.path, inRepository: file.inRepository, gain, ranges };
}
function lacks(file, element) {
    const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
    return tally ? tally.total - tally.atMost : 0;
}

// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/baseline.js
var baseline = __webpack_require__(32607);
// EXTERNAL MODULE: ./build/model/coverage-baseline.js
var coverage_baseline = __webpack_require__(91792);
;// CONCATENATED MODULE: ./build/measures/baseline-coverage.js





/** What a baseline keeps of measured files: each of the repository's on its own, and the sum of the others. */
function scopeOf(files) {
    const own = files.filter(isOfRepository).map(({ path, coverage }) => [path, countsOf(coverage)]);
    const others = files
        .filter((file) => !isOfRepository(file))
        .map(({ coverage }, i) => [`${i}`, countsOf(coverage)]);
    return { files: new Map(own), elsewhere: (0,coverage_baseline/* totalsOf */.vA)({ files: new Map(others), elsewhere: {} }) };
}
function isOfRepository({ path, inRepository }) {
    return inRepository && (0,repo_path/* repoPath */.qN)(path) === path && !(0,baseline/* isMachinery */.n8)(path);
}
function countsOf(coverage) {
    const known = model_coverage/* coverageElements */.Y.flatMap((element) => {
        const tally = (0,coverage_totals/* tallyOf */.s)(coverage, element);
        return tally ? [[element, tally]] : [];
    });
    return Object.fromEntries(known);
}
/**
 * A baseline as if its reports had just been read, so that budgets measure it as they measure today's. Files carry the
 * paths that they have today.
 */
function coverageOf(baseline, { components }, renames, reach) {
    return {
        components,
        files: filesOf(baseline.whole, renames, reach),
        legs: new Map([...baseline.legs].map(([leg, scope]) => [leg, filesOf(scope, renames, reach)])),
        reports: 1,
        formats: [],
        mapping: undefined,
        minPathMatch: { percent: 0, text: "0%" },
    };
}
function filesOf({ files, elsewhere }, renames, reach) {
    const own = [...files].map(([path, counts]) => fileOf(renames.get(path) ?? path, counts, "of the repository"));
    const isSilent = Object.keys(elsewhere).length === 0;
    return reach === "repository" || isSilent ? own : [...own, fileOf("", elsewhere, "elsewhere")];
}
function fileOf(path, counts, place) {
    return { path, inRepository: place === "of the repository", coverage: { path, ...counts } };
}

;// CONCATENATED MODULE: ./build/measures/coverage-change.js



/** Measures a change: today and the baseline by the budget's own selectors, and the difference of each pair of scopes. */
function measureChange(budget, today, sought) {
    const plain = withoutChange(budget);
    const now = measureCoverage(plain, today);
    // What cannot be said of today needs no comparison; that no report was read is told whatever the baseline is.
    const unknown = now.filter(({ found }) => found.state === "unknown");
    if (unknown.length > 0 && unknown.length === now.length)
        return unknown;
    if (sought === undefined || sought.state === "none")
        return [{ scope: "", found: noBaseline(budget, sought?.why ?? { kind: "silent", about: budget.metric.name }) }];
    if (sought.state === "learning")
        return [{ scope: "", found: { state: "not-applicable", because: { kind: "learning" } } }];
    const reach = reachOf(budget);
    const renames = isEachFile(budget) ? sought.renames : new Map();
    const before = measureCoverage(plain, coverageOf(sought.baseline, today, renames, reach));
    if (before.every(isSilent))
        return [{ scope: "", found: noBaseline(budget, { kind: "silent", about: aboutOf(budget) }) }];
    return pairs(budget, reach === "all" ? now : measureCoverage(plain, ownFiles(today)), before);
}
/** The baseline's reports said nothing of what is asked for, as opposed to files that are new. */
function isSilent({ found }) {
    return found.state === "unknown" && found.reason.id === "not-measured" && found.reason.why.kind === "not-in-format";
}
/** The budget on the figure that changes: `lines` for `lines-drop`. Its text stays, so that reasons name what was asked. */
function withoutChange(budget) {
    return { ...budget, metric: figureOf(budget.metric) };
}
function figureOf({ name, kind, description, unsettled }) {
    return { name: name.replace(/-(drop|rise)$/, ""), kind, description, ...(unsettled && { unsettled }) };
}
/** A pattern means paths of the repository, which files elsewhere do not have. */
function reachOf({ selectors }) {
    return selectors.some(({ dimension }) => dimension !== "leg") ? "repository" : "all";
}
function isEachFile({ selectors }) {
    return selectors.some(({ dimension, each }) => dimension === "path" && each);
}
function ownFiles(coverage) {
    const own = (files) => files.filter((file) => file.inRepository);
    return {
        ...coverage,
        files: own(coverage.files),
        legs: new Map([...coverage.legs].map(([leg, files]) => [leg, own(files)])),
    };
}
function pairs(budget, now, before) {
    const known = new Map(before.map((measure) => [measure.scope, measure.found]));
    const each = budget.selectors.some((selector) => selector.each);
    const measures = now.flatMap(({ scope, found }) => {
        const old = known.get(scope);
        // What is new or gone has nothing to be compared with; only where all is asked for at once must it have.
        if (old === undefined && each)
            return [];
        return [{ scope, found: changeOf(budget, old, found) }];
    });
    return measures.length > 0 ? measures : [{ scope: "", found: { state: "not-applicable" } }];
}
function changeOf(budget, old, found) {
    if (found.state !== "measured")
        return found;
    const each = budget.selectors.some((selector) => selector.each);
    if (old === undefined || old.state !== "measured")
        return each ? { state: "not-applicable" } : noBaseline(budget, { kind: "silent", about: aboutOf(budget) });
    const change = differenceOf(old.quantity, found.quantity);
    if (change === "of nothing")
        return each ? { state: "not-applicable" } : nothingOf(budget, found.quantity);
    const approximate = found.approximate ?? old.approximate;
    return { state: "measured", quantity: change, ...(approximate !== undefined && { approximate }) };
}
/** `lines[src/**]`: the budget without its limit, and without the word that makes it a change. */
function aboutOf({ text, limit, metric }) {
    const subject = text.slice(0, text.lastIndexOf(` ${limit.op} `)).replace(/^(warn|fail): /, "");
    return subject.replace(metric.name, figureOf(metric).name);
}
function nothingOf(budget, now) {
    if (now.kind === "share" && now.high?.whole === 0)
        return { state: "unknown", reason: { id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } } };
    return noBaseline(budget, { kind: "silent", about: aboutOf(budget) });
}
function noBaseline(budget, why) {
    return { state: "unknown", reason: { id: "no-baseline", gate: "coverage-gate", budget: budget.text, why } };
}
/** Shares fall, counts rise. The ends are the least and the most that the difference can be. */
function differenceOf(before, now) {
    if (before.kind === "share" && now.kind === "share") {
        const ends = [before.low, before.high, now.low, now.high];
        if (ends.some((ratio) => ratio?.whole === 0))
            return "of nothing";
        return {
            kind: "change",
            of: "share",
            low: before.low && now.high && { before: before.low, now: now.high },
            high: before.high && now.low && { before: before.high, now: now.low },
        };
    }
    if (before.kind !== "count" || now.kind !== "count")
        throw new Error(`no change from ${before.kind} to ${now.kind}`);
    const [most, least] = [before.high ?? before.low, before.low];
    return {
        kind: "change",
        of: "count",
        low: (0,decimal/* decimalOf */.Bc)(now.low - most),
        high: now.high === null ? null : (0,decimal/* decimalOf */.Bc)(now.high - least),
        base: (0,decimal/* decimalOf */.Bc)(least),
        ...(most !== least && { lowBase: (0,decimal/* decimalOf */.Bc)(most) }),
    };
}

;// CONCATENATED MODULE: ./build/measures/rises.js


/** The files of today with the rise of their uncovered lines (or of the first element that any has), the greatest first. */
function risesOf({ files }, sought) {
    const element = model_coverage/* coverageElements */.Y.find((one) => files.some((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, one))) ?? "lines";
    return risesIn(files, sought, element, undefined).sort((a, b) => b.rise - a.rise || (a.path < b.path ? -1 : 1));
}
/** The same of given files and one element, against one leg of the baseline where a leg is meant. */
function risesIn(files, { baseline, renames }, element, leg) {
    const before = leg === undefined ? baseline.whole : baseline.legs.get(leg);
    const known = new Map([...(before?.files ?? [])].map(([path, counts]) => [renames.get(path) ?? path, counts]));
    return files.flatMap((file) => {
        const now = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
        if (now === undefined)
            return [];
        const old = known.get(file.path)?.[element];
        return [{ path: file.path, element, before: old, now, rise: uncovered(now) - (old ? uncovered(old) : 0) }];
    });
}
function uncovered({ atMost, total }) {
    return total - atMost;
}

// EXTERNAL MODULE: ./build/judge/way-to-green/missing-of-change.js
var missing_of_change = __webpack_require__(55593);
;// CONCATENATED MODULE: ./build/judge/way-to-green/coverage-change.js








/**
 * For each broken budget on a change, what of it would meet the budget: the uncovered lines that the change touched, where
 * they are known, then the files whose uncovered lines rose most.
 */
function waysBack(judged, coverage, sought) {
    if (sought?.state !== "found")
        return [];
    return judged.flatMap((one) => {
        if (one.budget.metric.change === undefined || one.outcome.state !== "broken")
            return [];
        // A limit from below on a change asks for a loss: there is no way that anybody wants.
        if ((0,model_limit/* directionOf */.FR)(one.budget.limit.op) === "minimum")
            return [];
        return wayBack(one, one.outcome.by, coverage, sought) ?? [];
    });
}
function wayBack({ budget }, by, coverage, sought) {
    const plain = withoutChange(budget);
    const [element] = elementsOf(plain.metric.name);
    if (element === undefined)
        return undefined;
    const ways = by.map((measure) => {
        const files = filesOfMeasure(plain, measure, coverage).map((file) => ({ file, spans: touchedSpans(file, coverage) }));
        return stepsBack(measure, budget.limit, files, element, sought);
    });
    const steps = ways.flatMap((way) => way.steps);
    steps.sort((a, b) => (b.rose ?? 0) - (a.rose ?? 0) || b.gain - a.gain || (a.path < b.path ? -1 : 1));
    return { kind: "cover", budget: budget.text, missing: ways.reduce((sum, way) => sum + way.missing, 0), element, steps };
}
function stepsBack({ scope, found }, limit, files, element, sought) {
    const leg = /^leg ([^,]*)/.exec(scope)?.[1];
    const measured = files.map(({ file }) => file);
    const rises = new Map(risesIn(measured, sought, element, leg).map(({ path, rise }) => [path, rise]));
    const candidates = files
        .map(({ file, spans }) => {
        const rise = Math.max(0, rises.get(file.path) ?? 0);
        return { file, spans, lacks: lacksOf(file, element), own: ownLacks(file, element, spans), rise };
    })
        .filter(({ lacks }) => lacks > 0)
        .sort((a, b) => b.rise - a.rise || b.lacks - a.lacks || (a.file.path < b.file.path ? -1 : 1));
    const most = candidates.reduce((sum, { lacks }) => sum + lacks, 0);
    const missing = found.state === "measured" && found.quantity.kind === "change" ? (0,missing_of_change/* missingOf */.o)(found.quantity, limit, most) : 0;
    return { missing, steps: shareOut(candidates, missing).map((step) => coverage_change_stepOf(step, element)) };
}
function lacksOf(file, element) {
    const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
    return tally ? tally.total - tally.covered : 0;
}
/** What the change touched first, then what was lost, in the files that lost it, then wherever most is uncovered. */
function shareOut(candidates, missing) {
    let left = missing;
    const gains = new Map();
    const take = (one, most) => {
        const known = gains.get(one) ?? 0;
        const taken = Math.min(Math.max(0, Math.min(most, one.lacks) - known), left);
        left -= taken;
        gains.set(one, known + taken);
    };
    for (const one of [...candidates].sort((a, b) => b.own - a.own))
        take(one, one.own);
    for (const one of candidates)
        take(one, one.rise);
    for (const one of candidates)
        take(one, one.lacks);
    return candidates.map((one) => ({ ...one, gain: gains.get(one) ?? 0 })).filter(({ gain }) => gain > 0);
}
function coverage_change_stepOf({ file, spans, gain, rise }, element) {
    return {
        path: file.path,
        inRepository: file.inRepository,
        gain,
        ranges: rangesFor(file, element, gain, spans),
        ...(rise > 0 && { rose: rise }),
    };
}

;// CONCATENATED MODULE: ./build/measures/coverage-vocabulary.js

/** What budgets of coverage can talk about. The legs are known when reports were read, the components from the settings. */
function coverageVocabulary(legs, components = []) {
    return {
        metrics: coverageMetrics,
        dimensions: [
            { name: "path", pattern: "path" },
            { name: "leg", pattern: "name", ...(legs && { values: legs }) },
            { name: "component", pattern: "name", values: components },
        ],
        patch: true,
    };
}
/** Reports place lines and branches in a file; where functions and statements stand, most do not say. */
function ofPatch(element) {
    return element === "lines" || element === "branches" ? { patch: true } : {};
}
const coverageMetrics = [
    ...model_coverage/* coverageElements */.Y.map((name) => ({ name, kind: "share", ...ofPatch(name), description: `Covered ${name} of all ${name}.` })),
    {
        name: "combined",
        kind: "share",
        description: "Covered lines and branches of all lines and branches: coverage.py's own mix, which its fail_under means.",
    },
    ...model_coverage/* coverageElements */.Y.map((name) => ({
        name: `uncovered-${name}`,
        unsettled: true,
        kind: "count",
        ...ofPatch(name),
        description: `${name[0]?.toUpperCase()}${name.slice(1)} that no test reached.`,
    })),
    ...model_coverage/* coverageElements */.Y.map((name) => ({
        name: `covered-${name}`,
        kind: "count",
        ...ofPatch(name),
        description: `${name[0]?.toUpperCase()}${name.slice(1)} that a test reached.`,
    })),
    ...changeMetrics(),
    { name: "files", kind: "count", description: "Source files that the reports name." },
    {
        name: "files-without-coverage",
        kind: "count",
        patch: true,
        unsettled: true,
        dimensions: ["path"],
        description: "Source files that no report mentions: those of `include`, else files like the reported ones that are no tests.",
    },
    { name: "reports", kind: "count", description: "Reports that were read.", dimensions: [] },
];
/** Differences to a baseline. */
function changeMetrics() {
    const drops = [...model_coverage/* coverageElements */.Y, "combined"].map((name) => ({
        name: `${name}-drop`,
        kind: "share",
        change: true,
        description: `Percentage points by which the share of ${name === "combined" ? "lines and branches together" : `covered ${name}`} fell below the baseline.`,
    }));
    const rises = model_coverage/* coverageElements */.Y.map((name) => ({
        name: `uncovered-${name}-rise`,
        kind: "count",
        change: true,
        unsettled: true,
        description: `How many more ${name} than in the baseline no test reached.`,
    }));
    return [...drops, ...rises];
}

;// CONCATENATED MODULE: ./build/measures/measure-budget.js



/** Measures what one budget asks for: of all that was reported, of what the change touched, or of what no report mentions. */
function measureBudget(budget, coverage) {
    const nothing = nothingAtAll(budget, coverage);
    if (nothing)
        return [{ scope: "", found: nothing }];
    if (budget.metric.name === "files-without-coverage")
        return measureFilesWithoutCoverage(budget, coverage);
    return budget.patch ? measurePatch(budget, coverage) : measureCoverage(budget, coverage);
}

// EXTERNAL MODULE: ./build/model/component.js
var component = __webpack_require__(52717);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/change-numbers.js
var change_numbers = __webpack_require__(42049);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
// EXTERNAL MODULE: ./build/reports/trend.js
var reports_trend = __webpack_require__(41287);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/reports/wording-coverage-baseline.js
var wording_coverage_baseline = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/reports/baseline-sections.js










const shownFiles = 10;
/** Today beside the baseline: where it comes from, each element, and the files that lost most. */
function baselineSections(coverage, sought) {
    if (sought?.state !== "found")
        return [];
    const { baseline, source } = sought;
    const now = (0,coverage_baseline/* totalsOf */.vA)(scopeOf(coverage.files));
    const trend = (0,reports_trend/* trendLine */.M8)(baseline.samples, now);
    const section = {
        title: (0,phrase/* say */.cv) `Against the baseline`,
        intro: (0,phrase/* say */.cv) `From ${(0,wording_baseline/* describeSource */.B6)(source, baseline)}.${trend ? (0,phrase/* say */.cv) ` ${trend}` : (0,phrase/* say */.cv) ``}`,
        table: {
            columns: [{ title: "" }, ...["Before", "Now", "Change", "Uncovered"].map((title) => ({ title, align: "right" }))],
            rows: rowsOf((0,coverage_baseline/* totalsOf */.vA)(baseline.whole), now),
        },
    };
    return [section, ...lostSection(risesOf(coverage, sought))];
}
function rowsOf(before, now) {
    return model_coverage/* coverageElements */.Y.flatMap((element) => {
        const [was, is] = [before[element], now[element]];
        if (was === undefined && is === undefined)
            return [];
        return [
            [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(element)}`, cellOf(was), cellOf(is), (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(baseline_sections_changeOf(was, is))}`, (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(uncoveredOf(was, is))}`],
        ];
    });
}
function cellOf(tally) {
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(tally ? (0,wording_coverage_baseline/* shareOf */.tC)(tally) : "-")}`;
}
/** `-0.53pp`: how far a share moved, signed; empty where either is of nothing or only bounded. */
function baseline_sections_changeOf(before, now) {
    const points = pointsOf(before, now);
    return points === "" ? "" : `${points}pp`;
}
/** The same without its unit, with as many decimals as it takes for a change not to read as none. */
function pointsOf(before, now) {
    if (!before?.total || !now?.total || before.covered !== before.atMost || now.covered !== now.atMost)
        return "";
    const ratio = ({ covered, total }) => ({ part: covered, whole: total });
    const rise = { before: ratio(now), now: ratio(before) };
    const decimals = [2, 3, 4, 5, 6, 8, 10, 20].find((count) => (0,change_numbers/* fallIn */.RB)(rise, count).digits !== 0n) ?? 2;
    const points = (0,change_numbers/* fallIn */.RB)(rise, decimals);
    return `${points.digits > 0n ? "+" : ""}${(0,change_numbers/* formatFixed */.gn)(points)}`;
}
function uncoveredOf(before, now) {
    if (before === undefined || now === undefined)
        return "";
    const more = now.total - now.atMost - (before.total - before.atMost);
    return more > 0 ? `+${(0,plain_numbers/* formatCount */.B4)(more)}` : more < 0 ? `-${(0,plain_numbers/* formatCount */.B4)(-more)}` : "0";
}
function lostSection(rises) {
    const lost = rises.filter(({ rise }) => rise > 0);
    if (lost.length === 0)
        return [];
    const rows = lost
        .slice(0, shownFiles)
        .map(({ path, before, now, rise }) => [(0,phrase/* code */.aY)(path), cellOf(before), cellOf(now), (0,phrase/* figure */.vP)(`+${(0,plain_numbers/* formatCount */.B4)(rise)}`)]);
    return [
        {
            title: (0,phrase/* say */.cv) `Files that lost most, by ${(0,phrase/* figure */.vP)(lost[0]?.element ?? "lines")}`,
            table: {
                columns: [{ title: "File" }, ...["Before", "Now", "Uncovered"].map((title) => ({ title, align: "right" }))],
                rows,
                more: lost.length - rows.length,
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
;// CONCATENATED MODULE: ./build/reports/coverage-places.js


/** The largest uncovered ranges of the ways to green, in the order of the budgets, each place once. */
function uncoveredPlaces(ways) {
    const places = new Map();
    for (const way of ways) {
        if (way.kind !== "cover")
            continue;
        const ranges = way.steps
            .filter((step) => step.inRepository)
            .flatMap((step) => step.ranges.map((range) => ({ path: step.path, range })));
        ranges.sort((a, b) => b.range.count - a.range.count || (a.path < b.path ? -1 : 1) || a.range.from - b.range.from);
        for (const { path, range } of ranges) {
            const key = `${path}\0${range.from}`;
            if (!places.has(key))
                places.set(key, placeOf(path, range, way.budget, way.element));
        }
    }
    return [...places.values()];
}
function placeOf(path, { from, to, count }, budget, element) {
    const message = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, element))} that no test reached, for ${budget}`;
    return { path, from, to, title: (0,phrase/* say */.cv) `not covered`, message };
}

// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
;// CONCATENATED MODULE: ./build/reports/coverage-sections.js








const shownFolders = 20;
const coverage_sections_shownFiles = 15;
/** The tables of coverage: totals, folders, worst files, legs, and how it was all read. */
function coverageSections(facts, provenBy) {
    const { coverage } = facts;
    if (coverage.files.length === 0)
        return facts.reports.length === 0 ? [] : [readSection(facts, provenBy)];
    return [
        totalsSection(coverage),
        ...baselineSections(coverage, facts.sought),
        ...legSection(coverage),
        ...componentSection(coverage),
        ...folderSection(coverage.files),
        ...worstSection(coverage.files),
        readSection(facts, provenBy),
    ];
}
function totalsSection({ files }) {
    const totals = (0,coverage_totals/* coverageTotals */.w)(files.map((file) => file.coverage));
    const rows = model_coverage/* coverageElements */.Y.flatMap((element) => {
        const tally = totals[element];
        return tally ? [[(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(element)}`, ...shareCells(tally), (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(tally.total - tally.atMost))]] : [];
    });
    return {
        title: (0,phrase/* say */.cv) `Coverage of ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(files.length, "files"))}`,
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
/** Every component that is declared, also one without a file: what a reader does not see, he takes for good. */
function componentSection({ components, files }) {
    if (components.names.length === 0)
        return [];
    const element = mainElement(files);
    const rows = components.narrow({ dimension: "component", pattern: undefined, each: true }, files).map((part) => {
        const tally = (0,coverage_totals/* coverageTotals */.w)(part.files.map((file) => file.coverage))[element];
        const shares = tally ? shareCells(tally) : [(0,phrase/* say */.cv) `-`, (0,phrase/* say */.cv) ``, (0,phrase/* say */.cv) `-`];
        return [(0,phrase/* code */.aY)(part.name ?? ""), (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(part.files.length)), ...shares];
    });
    const others = files.filter((file) => components.of(file.path).length === 0).length;
    const intro = (0,wording/* describeFilesOfNoComponent */.CO)(others);
    const columns = [{ title: "Component" }, { title: "Files", align: "right" }, ...shareColumns];
    return [{ title: (0,phrase/* say */.cv) `Components, by ${(0,phrase/* figure */.vP)(element)}`, ...(intro && { intro }), table: { columns, rows } }];
}
/** Lines where a report has them; a summary or a statement format may not. */
function mainElement(files) {
    return model_coverage/* coverageElements */.Y.find((element) => files.some((file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, element))) ?? "lines";
}
function coverage_sections_counted(files, element) {
    return files.flatMap((file) => {
        const tally = (0,coverage_totals/* tallyOf */.s)(file.coverage, element);
        return tally && tally.total > 0 ? [{ path: file.path, tally }] : [];
    });
}
function folderSection(files) {
    const element = mainElement(files);
    const folders = new Map();
    for (const { path, tally } of coverage_sections_counted(files, element)) {
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
    const lacking = coverage_sections_counted(files, element)
        .filter(({ tally }) => tally.total > tally.atMost)
        .sort(byLack);
    if (lacking.length === 0)
        return [];
    const rows = lacking
        .slice(0, coverage_sections_shownFiles)
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
function readSection({ reports, coverage, leftOut, resolutions, passedOver }, provenBy) {
    const rows = reports.map((report) => [
        (0,phrase/* code */.aY)(report.file),
        ...(provenBy ? [runCell(provenBy.get(report.file))] : []),
        (0,phrase/* say */.cv) `${report.leg ?? ""}`,
        (0,phrase/* figure */.vP)(report.format),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(report.files)),
        (0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(report.inRepository)}/${(0,numbers/* formatCount */.B4)(report.files)}`),
        (0,phrase/* join */.fj)(report.notes.map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`), "; "),
    ]);
    const ways = [...resolutions].map(([how, count]) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(`${how} ${(0,numbers/* formatCount */.B4)(count)}`)}`);
    const left = leftOut > 0 ? (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(leftOut, "files"))} left out by ${(0,phrase/* code */.aY)("include")} and ${(0,phrase/* code */.aY)("exclude")}.` : (0,phrase/* say */.cv) ``;
    return {
        title: (0,phrase/* say */.cv) `How the reports were read (${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(reports.length, "reports"))}: ${(0,phrase/* join */.fj)(coverage.formats.map(phrase/* figure */.vP), ", ")})`,
        folded: true,
        intro: (0,phrase/* say */.cv) `A line is covered when any record says that it was hit; partly taken branches count under branches only. Paths were found by: ${(0,phrase/* join */.fj)(ways, ", ")}.${left}${(0,wording/* describePassedOver */._B)(passedOver)}`,
        table: {
            columns: [
                { title: "Report" },
                ...(provenBy ? [{ title: "Run" }] : []),
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
function runCell(name) {
    return name === undefined ? (0,phrase/* say */.cv) `none` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)}`;
}

// EXTERNAL MODULE: ./build/reports/wording-runs.js
var wording_runs = __webpack_require__(95431);
// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
// EXTERNAL MODULE: ./build/gates/baseline-told.js
var baseline_told = __webpack_require__(67484);
;// CONCATENATED MODULE: ./build/model/coverage-losses.js


/** What `after` gives up of `before`: elements whose share falls, whose uncovered count rises, or that are gone. */
function lossesBetween(before, after) {
    const whole = lossesOf((0,coverage_baseline/* totalsOf */.vA)(before.whole), (0,coverage_baseline/* totalsOf */.vA)(after.whole), undefined);
    const ofLegs = [...before.legs].flatMap(([leg, scope]) => {
        const now = after.legs.get(leg);
        return lossesOf((0,coverage_baseline/* totalsOf */.vA)(scope), now ? (0,coverage_baseline/* totalsOf */.vA)(now) : {}, leg);
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
        const lost = model_coverage/* coverageElements */.Y.flatMap((element) => {
            const [was, is] = [then[element], now[element]];
            return was && is && fallsAndRises(was, is) ? [{ path, element, leg, before: was, after: is }] : [];
        });
        return lost.sort((a, b) => rise(b) - rise(a)).slice(0, 1);
    });
}
function fallsAndRises(before, after) {
    return shareFalls(before, after) && coverage_losses_uncovered(after) > coverage_losses_uncovered(before);
}
function rise({ before, after }) {
    return coverage_losses_uncovered(after) - coverage_losses_uncovered(before);
}
function coverage_losses_uncovered({ covered, total }) {
    return total - covered;
}
function lossesOf(before, after, leg) {
    return model_coverage/* coverageElements */.Y.flatMap((element) => {
        const [old, now] = [before[element], after[element]];
        if (old === undefined || (now !== undefined && !isLess(old, now)))
            return [];
        return [{ element, leg, before: old, after: now ?? null }];
    });
}
function isLess(before, after) {
    return shareFalls(before, after) || (before.total > 0 && after.total === 0) || coverage_losses_uncovered(after) > coverage_losses_uncovered(before);
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
    return model_coverage/* coverageElements */.Y.every((element) => {
        const [x, y] = [a[element], b?.[element]];
        return x === y || (x?.covered === y?.covered && x?.atMost === y?.atMost && x?.total === y?.total);
    });
}

;// CONCATENATED MODULE: ./build/model/write-coverage-baseline.js

/** A baseline as text: keys in code-unit order and a line for each file, so that a change of one file changes one line. */
function writeCoverageBaseline({ gate, name, commit, writtenAt, whole, legs, samples }) {
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
    return model_coverage/* coverageElements */.Y.flatMap((element) => {
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

// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/gates/file-filter.js
var file_filter = __webpack_require__(27828);
;// CONCATENATED MODULE: ./build/gates/coverage-baseline.js









const coverageBaselineKind = {
    // Behind an import: the schemas weigh more than all that a run without a baseline needs.
    read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2626)]).then(__webpack_require__.bind(__webpack_require__, 22626))).readCoverageBaseline(text),
    write: writeCoverageBaseline,
    carryOn: (earlier, today) => ({ ...today, samples: (0,coverage_baseline/* keptOf */.uq)(earlier?.samples ?? [], today) }),
    isEmpty: ({ whole }) => Object.keys((0,coverage_baseline/* totalsOf */.vA)(whole)).length === 0,
    saysTheSame: countsTheSame,
    losses: (before, after) => wording_coverage_baseline/* describeLosses */.bQ(lossesBetween(before, after), fileLossesBetween(before, after)),
    lossLines,
    gainLines,
    describeWritten: (path, after, before) => {
        const gone = [...(before?.whole.files.keys() ?? [])].filter((one) => !after.whole.files.has(one)).length;
        return wording_coverage_baseline/* describeWritten */.hD(path, after, gone);
    },
};
/** Adds the earlier figures to the facts, where a budget asks for them or they are simply there. */
async function findCoverageBaseline(facts, { settings, budgets, searched }) {
    const changes = budgets.filter(({ metric }) => metric.change);
    if (changes.length === 0 && !(await (0,baseline_search/* isWanted */.Y)(searched, settings)))
        return facts;
    const eachFile = changes.some(({ selectors }) => selectors.some(({ dimension, each }) => dimension === "path" && each));
    const { findBaseline } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 13242));
    const sought = await findBaseline(searched, coverageBaselineKind, { renames: eachFile ? "wanted" : "not" });
    return { ...facts, sought: filtered(sought, settings) };
}
/** Today's figures, for later runs. */
function coverageToday({ coverage }) {
    return {
        whole: scopeOf(coverage.files),
        legs: new Map([...coverage.legs].map(([leg, files]) => [leg, scopeOf(files)])),
        samples: [],
    };
}
/** Like is compared with like: a file that does not count today did not count then. What the change leaves out is told as loosened. */
function filtered(sought, settings) {
    if (sought.state !== "found")
        return sought;
    const filter = new file_filter/* FileFilter */.F(settings);
    const kept = ({ files, elsewhere }) => ({
        files: new Map([...files].filter(([path]) => filter.keeps(path))),
        elsewhere,
    });
    const { whole, legs } = sought.baseline;
    const keptLegs = new Map([...legs].map(([leg, scope]) => [leg, kept(scope)]));
    return { ...sought, baseline: { ...sought.baseline, whole: kept(whole), legs: keptLegs } };
}
function gainLines(present, today) {
    const [before, after] = [present ? (0,coverage_baseline/* totalsOf */.vA)(present.whole) : {}, (0,coverage_baseline/* totalsOf */.vA)(today.whole)];
    const lost = new Set(present ? lossesBetween(present, today).flatMap(({ element, leg }) => (leg === undefined ? element : [])) : []);
    return model_coverage/* coverageElements */.Y.flatMap((element) => {
        const now = after[element];
        return now && !lost.has(element) ? [wording_coverage_baseline/* describeRaised */.gb(element, before[element], now)] : [];
    });
}
const coverage_baseline_shownFiles = 5;
/** What is given up: in each element, and in the files that lost most; none where nothing is. */
function lossLines(present, today) {
    const losses = lossesBetween(present, today);
    const [first] = losses;
    if (first === undefined)
        return (0,wording_baseline/* listed */.KE)(wording_coverage_baseline/* describeFileLosses */.LB(fileLossesBetween(present, today)));
    const { element } = first;
    const rises = [...today.whole.files].flatMap(([path, counts]) => {
        const [before, now] = [present.whole.files.get(path)?.[element], counts[element]];
        const rise = now ? now.total - now.covered - (before ? before.total - before.covered : 0) : 0;
        return rise > 0 ? [{ path, rise }] : [];
    });
    rises.sort((a, b) => b.rise - a.rise || (a.path < b.path ? -1 : 1));
    const files = rises.slice(0, coverage_baseline_shownFiles).map(({ path, rise }) => wording_coverage_baseline/* describeFileRise */.Nh(path, rise, element));
    return (0,wording_baseline/* listed */.KE)([...losses.map(wording_coverage_baseline/* describeLoss */.$4), ...(0,wording_baseline/* listed */.KE)(files)]);
}

// EXTERNAL MODULE: ./build/gates/define-baseline.js
var define_baseline = __webpack_require__(21642);
// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/formats/read-report.js
var read_report = __webpack_require__(98730);
;// CONCATENATED MODULE: ./build/measures/components.js

/** The parts of the project that the settings name, and which files are theirs. A file may be of several. */
class Components {
    names;
    #declared;
    /** The components of each path that was asked for: budgets, tables and ways to green ask again. */
    #known = new Map();
    constructor(declared) {
        this.names = declared.map(({ name }) => name);
        this.#declared = declared.map(({ name, globs }) => ({
            name,
            globs: globs.map((glob) => ({ glob, matches: (0,model_glob/* pathMatcher */.kZ)(glob) })),
        }));
    }
    /** The names of the components that a path belongs to. */
    of(path) {
        const known = this.#known.get(path);
        if (known)
            return known;
        const names = this.#declared.filter(({ globs }) => globs.some(({ matches }) => matches(path))).map(({ name }) => name);
        this.#known.set(path, names);
        return names;
    }
    /** The files of the components that a selector means: together, or of each on its own. Empty where it means none. */
    narrow({ pattern, each }, files) {
        const names = this.names.filter(pattern === undefined ? () => true : (0,model_glob/* nameMatcher */.MH)(pattern));
        const parts = names.map((name) => this.#part(name, files));
        if (each || parts.length === 0)
            return parts;
        const wanted = new Set(names);
        const together = files.filter(({ path }) => this.of(path).some((name) => wanted.has(name)));
        return [{ name: undefined, files: together, empty: parts.find(({ empty }) => empty !== undefined)?.empty }];
    }
    #part(name, files) {
        const own = files.filter(({ path }) => this.of(path).includes(name));
        return { name, files: own, empty: own.length === 0 ? name : undefined };
    }
    /** Globs that match none of the files, as `name=glob`. */
    unused(files) {
        return this.#declared.flatMap(({ name, globs }) => globs.filter(({ matches }) => !files.some((file) => matches(file.path))).map(({ glob }) => `${name}=${glob}`));
    }
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/repository/path-index.js
var path_index = __webpack_require__(22003);
// EXTERNAL MODULE: ./build/repository/resolve-report.js + 2 modules
var resolve_report = __webpack_require__(12512);
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
    #components;
    #merged = new Map();
    #legs = new Map();
    #reports = [];
    #resolutions = new Map();
    #formats = new Map();
    #leftOut = new Set();
    #strays = new Strays();
    #opener;
    /** The files that were read from each folder, by format, to know a report that says the same again. */
    #said = new Map();
    constructor(settings, paths, opener) {
        this.#opener = opener;
        this.#settings = settings;
        this.#paths = paths;
        this.#filter = new file_filter/* FileFilter */.F(settings);
        this.#components = new Components((0,component/* componentsOf */.ct)(settings.components ?? []));
    }
    get legNames() {
        return [...this.#legs.keys()];
    }
    async read({ file, leg }, place) {
        const opened = await this.#opener.open(file, leg ?? "", place, async (report) => ({
            ...(await (0,read_report/* readCoverageReport */.Z)(report, this.#settings.format)),
            path: report.path,
            bytes: report.size,
        }));
        if (opened.state === "refused")
            return [opened.reason];
        if (opened.state === "none")
            return [];
        const { format, report, path, bytes } = opened.value;
        const again = this.#add(format, report, { file: path, leg, bytes }, place.host.debug);
        if (opened.committed === "committed")
            return [{ id: "tracked-report", file }];
        return again === undefined ? [] : [again];
    }
    #add(format, report, { file, leg, bytes }, debug) {
        const folder = this.#paths.folderOf(file);
        const resolutions = (0,resolve_report/* resolveReport */.t)({ files: report.files, sources: report.sources, folder }, this.#paths.context);
        const placed = report.files.map((coverage, i) => place(coverage, resolutions[i] ?? { how: "not-found" }));
        for (const { how, measured } of placed)
            debug(() => (0,reports_escape/* toLog */.gY)((0,phrase/* say */.cv) `${file}: ${measured.coverage.path} is ${measured.path} (${how})`));
        const again = this.#opener.origin === "searched" ? this.#saidAgain(format, file, placed) : undefined;
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
        this.#opener.passedOver.push({ file, why: `${twin.file} says the same` });
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
        const globs = this.#components.unused([...this.#merged.values()]).map((glob) => `components: ${glob}`);
        return [...this.#filter.unused, ...globs, ...(mapped ? [] : ["paths"])];
    }
    facts(passedOver) {
        const least = this.#settings["min-path-match"];
        return {
            coverage: {
                files: coverage_fold_inOrder(this.#merged),
                components: this.#components,
                legs: new Map([...this.#legs].map(([leg, files]) => [leg, coverage_fold_inOrder(files)])),
                reports: this.#reports.length,
                formats: [...this.#formats.values()].map((format) => format.title),
                mapping: this.#mapping(),
                minPathMatch: least ? { percent: Number((0,decimal/* formatDecimal */.zJ)(least.value)), text: least.text } : { percent: 90, text: "90%" },
            },
            reports: this.#reports,
            leftOut: this.#leftOut.size,
            unused: this.#unused(),
            resolutions: this.#resolutions,
            passedOver: [...passedOver, ...this.#opener.passedOver],
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
function coverage_fold_inOrder(files) {
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function place(coverage, resolution) {
    if ("path" in resolution)
        return { how: resolution.how, measured: { path: resolution.path, inRepository: true, coverage } };
    const module = coverage.module === undefined ? "" : `${coverage.module}/`;
    const at = resolution.how === "not-found" && module === "" ? resolution.at : undefined;
    return { how: resolution.how, measured: { path: at ?? module + (0,repo_path/* cleanPath */.ts)(coverage.path), inRepository: false, coverage } };
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

// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
// EXTERNAL MODULE: ./build/gates/own-files.js
var own_files = __webpack_require__(68597);
// EXTERNAL MODULE: ./build/gates/read-each.js
var read_each = __webpack_require__(97529);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/gather-coverage.js









/** Finds the reports, reads them one after the other, and folds each into what is known, so that memory holds one at a time. */
async function gatherCoverage(settings, place) {
    // git compares while the reports are read.
    const change = place.newFiles === "passed over" ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(6165), __webpack_require__.e(4118)]).then(__webpack_require__.bind(__webpack_require__, 61234))).lookAtChange(settings, place);
    const { paths, problems: unknown } = await (0,known_paths/* knownPaths */.S)(settings.paths ?? [], place, change ? await change.untracked : []);
    const { reports, problems, passedOver } = await findReports(settings, place, paths);
    problems.push(...unknown);
    const own = await own_files/* OwnFiles */.y.find(settings, place);
    const opener = new report_opener/* ReportOpener */.A3(paths, own, settings.reports || settings.legs ? "declared" : "searched");
    const fold = new CoverageFold(settings, paths, opener);
    problems.push(...(await (0,read_each/* readEach */.e)(reports, place, (found) => fold.read(found, place))));
    problems.push(...fold.problems(), ...(0,find_reports/* missingLegs */.og)(settings["expected-legs"], fold.legNames));
    const facts = fold.facts(passedOver);
    const isSearched = !settings.reports && !settings.legs;
    if (isSearched && facts.reports.length === 0 && problems.length === 0)
        problems.push(await (0,find_reports/* noReport */.MF)(usual, place.host.files, facts.passedOver));
    for (const { file } of facts.passedOver)
        place.evidence.passOver(file);
    const patch = await change?.patch(facts, paths);
    const withoutCoverage = () => change?.withoutCoverage(facts, paths) ?? [];
    return { facts: { ...facts, coverage: { ...facts.coverage, withoutCoverage, ...(patch && { patch }) } }, problems };
}
/** Where tools leave their reports. */
const coveragePlaces = [...new Set(coverage_formats.coverageFormats.flatMap((format) => format.files))];
const usual = { of: "coverage", places: coveragePlaces, makers: coverageMakers };
async function findReports(settings, place, paths) {
    const { files } = place.host;
    if (settings.reports || settings.legs) {
        const { reports, problems } = await (0,find_reports/* findDeclared */._M)("coverage", settings.reports ?? [], settings.legs ?? [], files);
        return { reports, problems: [...problems], passedOver: [] };
    }
    const found = await (0,find_reports/* searchUsual */.Hb)(usual, files, paths.isTracked);
    return { ...found, reports: mostExactFirst(found.reports) };
}
/**
 * Formats from the one whose records merge best to the one that only has sums. Tools write several at once (Jest: three),
 * and the first to be read of those that say the same is the one that counts.
 */
const exactness = ["istanbul", "coverage-py", "lcov", "jacoco", "cobertura", "go", "clover", "istanbul-summary"];
function mostExactFirst(reports) {
    const hints = coverage_formats.coverageFormats.map((format) => ({
        rank: exactness.indexOf(format.id),
        matchers: format.files.map(model_glob/* pathMatcher */.kZ),
    }));
    const rank = (file) => Math.min(...hints.map((hint) => (hint.matchers.some((matches) => matches(file)) ? hint.rank : exactness.length)));
    return [...reports].sort((a, b) => rank(a.file) - rank(b.file));
}

;// CONCATENATED MODULE: ./build/gates/coverage-gate.js

























const inputs = (0,declare/* declareInputs */.MB)({
    ...declare/* commonInputs */.j$,
    format: {
        type: "choice",
        choices: coverage_formats.coverageFormats.map((format) => format.id),
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
    "max-lines-drop": {
        type: "points",
        description: "How far the share of covered lines may fall below the baseline, in percentage points.",
        budget: "lines-drop <= ",
        example: "0.5",
    },
    "max-uncovered-lines-rise": {
        type: "rise",
        description: "How many more uncovered lines than in the baseline there may be, as a count or in percent of it.",
        budget: "uncovered-lines-rise <= ",
        example: "0",
    },
    "min-patch-lines": {
        type: "percent",
        description: "Lowest share of covered lines among those that the change added or modified.",
        budget: "lines[patch] >= ",
        example: "90",
    },
    "max-uncovered-patch-lines": {
        type: "count",
        description: "Most lines that the change may add or modify and no test reaches.",
        budget: "uncovered-lines[patch] <= ",
        example: "0",
    },
    "patch-from": {
        type: "count",
        description: "With fewer measurable changed lines, a share of them is only told; counts are always held.",
        whenLeftOut: String(declare/* defaultPatchFrom */.Ez),
        example: "10",
    },
    include: {
        type: "globs",
        description: "Globs of source files that count, one per line.",
        whenLeftOut: "all that the reports name",
        example: "src/**",
    },
    exclude: { type: "globs", description: "Globs of source files that do not count, one per line.", example: "**/*.gen.ts" },
    components: {
        type: "components",
        description: "Parts of the project, one `name=glob` per line; a name may come again with another glob. A budget picks one with `lines[component api]`.",
        example: "api=src/api/**",
    },
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
    "cobertura-file": {
        type: "text",
        description: "Where to write everything that was measured as one Cobertura XML, whatever the verdict is.",
        example: "gates/cobertura.xml",
    },
    "badge-file": {
        type: "files",
        endings: [".json", ".svg"],
        description: "Where to write a badge, one file per line: `.json` for shields.io, `.svg` for a picture.",
        example: "badges/coverage.svg",
    },
    "github-token": {
        type: "secret",
        description: "Brings what a shallow clone lacks where a budget on the change asks for it; read access to the contents is enough. Sent to the workflow's own server alone.",
        whenLeftOut: "the job's own token in an action, none on the command line",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression.
        defaultInAction: "${{ github.token }}",
        notInFile: true,
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
    "lines-change": {
        description: "Percentage points by which the share of covered lines is above (`+0.20`) or below (`-0.53`) the baseline; empty without one.",
    },
    "patch-lines": {
        description: "Share of covered lines among the changed ones in percent, cut to two decimals; empty where no budget asks, nobody knows, or none is measurable.",
    },
    "patch-uncovered-lines": { description: "How many changed lines no test reached; empty where no budget asks or nobody knows." },
});
/* harmony default export */ const coverage_gate = ((0,gate/* defineGate */.p)({
    name: "coverage-gate",
    title: "Coverage gate",
    description: "Holds coverage reports of any tool against your limits, and says what would bring a failed one to green.",
    inputs,
    outputs,
    vocabulary: (settings, facts) => coverageVocabulary(facts && [...facts.coverage.legs.keys(), ...(settings["expected-legs"] ?? [])], (0,component/* componentsOf */.ct)(settings.components ?? []).map(({ name }) => name)),
    gather: gatherCoverage,
    baseline: (0,define_baseline/* defineBaseline */.l)({
        kind: coverageBaselineKind,
        find: findCoverageBaseline,
        sought: ({ sought }) => sought,
        today: (facts, stamp) => ({ ...stamp, ...coverageToday(facts) }),
    }),
    measure: (budget, { coverage, sought }) => budget.metric.change ? measureChange(budget, coverage, sought) : measureBudget(budget, coverage),
    propose: (facts) => proposals(facts),
    reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg ?? null })),
    // Test runners end with 1 for tests that failed, and their coverage is true; any other code is their own trouble.
    explainsExit: ({ code }) => code === 0 || code === 1,
    explained: { run: wording_runs/* describeFailedTests */.kM, step: wording_runs/* describeFailedStep */.VP },
    readsReportsOf: "coverage",
    usualPlaces: coveragePlaces,
    explain: async (judgement, facts, { place, proof }) => {
        // Of reports that were not read nothing is known, which must not look like a change without code.
        const patch = facts.reports.length === 0 ? undefined : facts.coverage.patch;
        const ways = failuresFirst([
            ...waysToGreen(judgement.budgets, facts.coverage),
            ...waysBack(judgement.budgets, facts.coverage, facts.sought),
        ]);
        const change = patch && (await (await __webpack_require__.e(/* import() */ 1961).then(__webpack_require__.bind(__webpack_require__, 81961))).explainPatch(patch, ways, judgement, facts, place));
        return {
            waysToGreen: change?.ways ?? ways,
            sections: () => [...(change?.sections ?? []), ...coverageSections(facts, provenBy(proof))],
            places: () => uncoveredPlaces(change?.ways ?? ways),
            remarks: [
                ...lostFiles(judgement, facts),
                ...(change?.remarks ?? []),
                ...(0,wording_baseline/* baselineRemarks */.z8)(facts.sought, (0,baseline_told/* isBaselineTold */.X)(judgement)),
                ...facts.unused.map(wording/* describeUnused */.iz),
            ],
            outputs: { ...figures(facts), ...change?.outputs },
            log: [...logLines(facts, proof), ...(change?.log ?? []), ...(0,wording_baseline/* baselineLine */.G)(facts.sought), ...(change?.listed ?? [])],
        };
    },
    files: async (settings, facts, judgement, now) => {
        if (settings["cobertura-file"] === undefined && settings["badge-file"] === undefined)
            return { files: [], remarks: [] };
        return (await __webpack_require__.e(/* import() */ 7251).then(__webpack_require__.bind(__webpack_require__, 87251))).coverageFiles(settings, facts, judgement, now);
    },
}));
/** The run that each report is proven by; undefined where nothing was recorded. */
function provenBy({ runs }) {
    if (runs.length === 0)
        return undefined;
    return new Map(runs.flatMap(({ record, reports }) => reports.map((file) => [file, record.name])));
}
/** The ways of budgets that fail before those of budgets that only warn. */
function failuresFirst(ways) {
    const warns = ({ budget }) => budget.startsWith("warn: ");
    return [...ways.filter((way) => !warns(way)), ...ways.filter(warns)];
}
function figures({ coverage, sought }) {
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
        "lines-change": sought?.state === "found" ? pointsOf((0,coverage_baseline/* totalsOf */.vA)(sought.baseline.whole).lines, lines ?? undefined) : "",
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
function logLines({ reports, passedOver }, { runs }) {
    const writers = new Map(runs.flatMap(({ record, reports: of }) => of.map((file) => [file, record.name])));
    const read = reports.map((report) => {
        const leg = report.leg === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` for leg ${report.leg}`;
        const notes = report.notes.length > 0
            ? (0,phrase/* say */.cv) ` (${(0,phrase/* join */.fj)(report.notes.map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`), "; ")})`
            : (0,phrase/* say */.cv) ``;
        return (0,phrase/* say */.cv) `Read ${(0,phrase/* code */.aY)(report.file)}${leg}: ${(0,phrase/* figure */.vP)(report.format)}, ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(report.files, "files"))}, ${report.inRepository} of them in the repository${(0,wording_runs/* describeWriter */.Jh)(writers.get(report.file))}${notes}`;
    });
    const shown = read.length > 50 ? [...read.slice(0, 50), (0,phrase/* say */.cv) `… and ${read.length - 50} more reports`] : read;
    return [...shown, ...passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `Did not use ${(0,phrase/* code */.aY)(file)}: ${why}`)];
}


/***/ }),

/***/ 21642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ defineBaseline)
/* harmony export */ });
/** Ties a gate to the kind of baseline that is its own, which nobody else need know. */
function defineBaseline({ kind, find, sought, unkept, today, }) {
    return {
        find,
        keep: async (facts, stamp, search) => {
            const { keepBaseline } = await __webpack_require__.e(/* import() */ 8364).then(__webpack_require__.bind(__webpack_require__, 78364));
            return keepBaseline(search.searched, kind, () => today(facts, stamp, search), sought(facts));
        },
        writeFloor: async (facts, stamp, search, lower) => {
            const { keepFloor } = await __webpack_require__.e(/* import() */ 1713).then(__webpack_require__.bind(__webpack_require__, 94094));
            const baseline = await today(facts, stamp, search);
            return keepFloor(search.searched, kind, baseline, lower, unkept?.(facts, baseline));
        },
    };
}


/***/ }),

/***/ 27828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FileFilter)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);

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
        this.#matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)(pattern);
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


/***/ }),

/***/ 22678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ searchUsual),
/* harmony export */   MF: () => (/* binding */ noReport),
/* harmony export */   _M: () => (/* binding */ findDeclared),
/* harmony export */   og: () => (/* binding */ missingLegs)
/* harmony export */ });
/* harmony import */ var _report_opener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88801);

/** The files of `reports` and `legs`. Every line must match a file, unless it says that it may not. */
async function findDeclared(of, paths, legs, files) {
    const reports = [];
    const problems = [];
    for (const line of [
        ...paths.map((path) => ({ ...path, leg: undefined, isLeg: false })),
        ...legs.map((leg) => ({ ...leg, isLeg: true })),
    ]) {
        const found = await matches(line, files);
        if (found.length === 0 && !line.optional)
            problems.push({ id: "no-report", of, pattern: line.pattern, lookedFor: [], commands: [], committed: [] });
        reports.push(...found);
    }
    return { reports, problems };
}
async function matches({ pattern, leg, isLeg, of }, files) {
    if (!isLeg || leg !== undefined)
        return (await files.glob(pattern)).map((file) => ({ file, leg, ...(of !== undefined && { of }) }));
    // `cov/*/`: every folder that matches is a leg of its own, with all files below it; `cov/*/a.xml` with that file.
    const segments = pattern.replace(/\/$/, "").split("/");
    const depth = pattern.endsWith("/") ? segments.length : segments.indexOf("*") + 1;
    const below = await files.glob(pattern.endsWith("/") ? `${pattern}**` : pattern);
    const ofLegs = below.flatMap((file) => {
        const name = file.split("/")[depth - 1];
        return name && file.split("/").length > depth ? [{ file, leg: name }] : [];
    });
    // `py3.9` stands before `py3.10`. Only here, since to make one takes 5 ms.
    const byNumbers = new Intl.Collator("en", { numeric: true });
    return ofLegs.sort((a, b) => byNumbers.compare(a.leg, b.leg));
}
/** The commands for the tools that the repository seems to use; none where it shows none. */
async function commandsFor(makers, files) {
    const commands = [];
    for (const { tool, signs, command } of makers) {
        if (commands.some((known) => known.tool === tool))
            continue;
        for (const because of signs) {
            if (!(await files.exists(because)))
                continue;
            commands.push({ tool, because, command });
            break;
        }
    }
    return commands;
}
/** The reports in the usual places, but for committed ones, which are of another run; that there is none is a problem. */
async function searchUsual(usual, files, isTracked) {
    const found = await files.glob(...usual.places);
    const fresh = found.filter((file) => !isTracked(file));
    const passedOver = found.filter(isTracked).map((file) => ({ file, why: _report_opener_js__WEBPACK_IMPORTED_MODULE_0__/* .committedReport */ .VX }));
    const problems = fresh.length > 0 ? [] : [await noReport(usual, files, passedOver)];
    return { reports: fresh.map((file) => ({ file, leg: undefined })), problems, passedOver };
}
/** None of the usual places holds a report of this run; what lies there was passed over, and why is told. */
async function noReport({ of, places, makers }, files, passedOver) {
    const commands = await commandsFor(makers, files);
    const committed = passedOver.filter(({ why }) => why === _report_opener_js__WEBPACK_IMPORTED_MODULE_0__/* .committedReport */ .VX).map(({ file }) => file);
    return { id: "no-report", of, pattern: undefined, lookedFor: places, commands, committed };
}
/** The legs that must have a report and have none. */
function missingLegs(expected = [], found) {
    return expected.filter((leg) => !found.includes(leg)).map((leg) => ({ id: "missing-leg", leg, found }));
}


/***/ }),

/***/ 13152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Ties a declaration to its types and lets `run-gate` treat all gates alike. */
function defineGate(gate) {
    return gate;
}


/***/ }),

/***/ 11441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ knownPaths)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);
/* harmony import */ var _report_opener_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88801);



/** The files of the repository; where git cannot say, those that are there, and the reason why nobody can judge. */
async function knownPaths(mappings, place, untracked) {
    try {
        const listed = Promise.resolve(untracked);
        const paths = await (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .openPaths */ .j)(place, mappings, listed.then((files) => files ?? []));
        return { paths, problems: (await listed) === undefined ? [newFilesUnknown] : [] };
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
            throw error;
        return { paths: await (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .openPaths */ .j)({ host: place.host, git: undefined }, mappings), problems: [(0,_report_opener_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .hG)(error)] };
    }
}
const newFilesUnknown = {
    id: "unreadable-report",
    file: ".git",
    message: "git cannot list the files that it does not track yet; see what git ls-files --others says",
};


/***/ }),

/***/ 68597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ OwnFiles)
/* harmony export */ });
/* harmony import */ var _model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57709);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _reports_wording_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25310);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992);




/**
 * The files that this run will write. What an earlier run left there is no report of this one: read again, yesterday's
 * covered lines would cover today's.
 */
class OwnFiles {
    /** The inputs by the real path of what is there now. */
    #inputs;
    constructor(inputs) {
        this.#inputs = inputs;
    }
    static async find(settings, { host }) {
        const inputs = new Map();
        for (const input of _named_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namingInputs */ .w1) {
            for (const path of [settings[input] ?? []].flat()) {
                if (typeof path !== "string")
                    continue;
                const there = await host.files.open(path).catch(absent);
                if (there)
                    inputs.set(there.realPath, input);
            }
        }
        return new OwnFiles(inputs);
    }
    /** Undefined for a report of somebody else. Of those of ours, why one that was only found is passed over, or what is wrong. */
    async judge(opened, origin) {
        const input = this.#inputs.get(opened.realPath);
        // By its content also where no input names it: another step or somebody's laptop wrote it.
        if (origin === "searched" && (await isOurs(opened)))
            return { passedOver: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOwnFile */ .Q)(input) };
        if (input === undefined)
            return undefined;
        return { id: "bad-configuration", problems: [{ where: input, message: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongOwnFile */ .q8)(opened.path) }] };
    }
}
function absent(error) {
    if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
        throw error;
}
async function isOurs(opened) {
    for await (const chunk of opened.chunks()) {
        const head = new TextDecoder().decode(chunk.subarray(0, 2000));
        return head.includes(_model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .coberturaMark */ .HG) || head.includes(_model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifMark */ .$U) || head.startsWith(_model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .badgeStart */ .mi);
    }
    return false;
}


/***/ }),

/***/ 97529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readEach)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);


/** Reads one report after the other, so that memory holds one at a time, and says which; gives what is wrong with them. */
async function readEach(reports, place, read) {
    const problems = [];
    for (const [i, report] of reports.entries()) {
        place.host.progress((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toLog */ .gY)((0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Reading ${i + 1} of ${reports.length}: ${report.file}`));
        problems.push(...(await read(report, place)));
    }
    place.host.progress(undefined);
    return problems;
}


/***/ }),

/***/ 88801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ ReportOpener),
/* harmony export */   VX: () => (/* binding */ committedReport),
/* harmony export */   hG: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);

/**
 * Opens reports as all gates do: each file once, however it is spelled; none that a gate wrote itself; none behind a link
 * that the repository holds; committed ones only where somebody names them. What is wrong with one is a reason.
 */
class ReportOpener {
    origin;
    passedOver = [];
    #paths;
    #own;
    /** Reports that were read, by group and real path: two spellings of one file are one report. */
    #read = new Set();
    constructor(paths, own, origin) {
        this.#paths = paths;
        this.#own = own;
        this.origin = origin;
    }
    /** `group` is what a report is read once for: a leg, or everything. */
    async open(file, group, { host, evidence }, read) {
        try {
            const opened = await host.files.open(file);
            // Before anything of it is read: what is wrong with a report is told with its words.
            this.#refuseCommittedLink(file, opened);
            const key = `${group}\0${opened.realPath}`;
            if (this.#read.has(key))
                return { state: "none" };
            this.#read.add(key);
            const own = await this.#own.judge(opened, this.origin);
            if (own !== undefined && "id" in own)
                return { state: "refused", reason: own };
            if (own !== undefined)
                return this.#passOver(file, own.passedOver);
            const value = await read(await evidence.watch(opened, host));
            const isCommitted = this.#paths.isTracked(file) || this.#paths.isTracked(opened.realPath);
            if (isCommitted && this.origin === "searched")
                return this.#passOver(file, committedReport);
            return { state: "read", value, committed: isCommitted ? "committed" : "not committed" };
        }
        catch (error) {
            if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
                throw error;
            return { state: "refused", reason: reasonOf(error) };
        }
    }
    #passOver(file, why) {
        this.passedOver.push({ file, why });
        return { state: "none" };
    }
    #refuseCommittedLink(file, { linksOut }) {
        const link = linksOut ? this.#paths.trackedLink(file) : undefined;
        if (link === undefined)
            return;
        const where = `lies outside of the workspace, behind ${link}, a link that the repository holds`;
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("unreadable-report", file, where);
    }
}
/** Why a report of the repository does not count. */
const committedReport = "committed to the repository";
/** What is wrong with a file, as a reason. */
function reasonOf({ reason, file, message, place }) {
    return { id: reason, file, message, ...(place && { place }) };
}


/***/ }),

/***/ 55593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);


/** The fewest more good ones (covered, described, mended) with which the whole interval meets the limit: asked of the comparison itself, by halves. */
function missingOf(change, limit, most) {
    let [low, high] = [0, most];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(withMore(change, middle), limit) === "holds")
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function withMore(change, more) {
    if (change.of === "share") {
        const fall = (end) => end && { ...end, now: { part: Math.min(end.now.whole, end.now.part + more), whole: end.now.whole } };
        return { ...change, low: fall(change.low), high: fall(change.high) };
    }
    const less = (end) => end && (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDecimal */ .zJ)(end)) - more);
    return { ...change, low: less(change.low), high: less(change.high) };
}


/***/ }),

/***/ 60664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
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


/***/ }),

/***/ 50978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf),
/* harmony export */   w: () => (/* binding */ coverageTotals)
/* harmony export */ });
/* harmony import */ var _model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52879);

/** Counted once a file: the budgets, the tables and the ways to green all ask. */
const counted = new WeakMap();
/** What one file has of an element, or undefined where its reports do not say. */
function tallyOf(file, element) {
    return talliesOf(file)[element];
}
function talliesOf(file) {
    return counted.get(file) ?? countFile(file);
}
function countFile(file) {
    const tallies = {
        lines: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "lines"),
        branches: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "branches"),
        functions: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "functions"),
        statements: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "statements"),
    };
    counted.set(file, tallies);
    return tallies;
}
/** The sum over files of each element, null for one that no file has. */
function coverageTotals(files) {
    const tallies = files.map(talliesOf);
    const total = (element) => (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .sumTallies */ .w4)(tallies.map((one) => one[element])) ?? null;
    return { lines: total("lines"), branches: total("branches"), functions: total("functions"), statements: total("statements") };
}


/***/ }),

/***/ 66649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ uncoveredPatchLines)
/* harmony export */ });
/* harmony import */ var _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74184);

/** Uncovered lines of a change in ranges: over lines without code, but never over a line that the change left alone. */
function uncoveredPatchLines({ lines }, spans) {
    if (lines?.kind !== "lines")
        return [];
    const ranges = [];
    let open;
    let within;
    for (const code of lines.codes) {
        const line = code >>> 1;
        const span = (0,_model_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(spans, line);
        if ((code & 1) === 1 || span === undefined)
            open = undefined;
        else if (open && span === within) {
            open.to = line;
            open.count++;
        }
        else {
            open = { from: line, to: line, count: 1 };
            ranges.push(open);
        }
        within = span;
    }
    return ranges;
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

/***/ 74184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ ChangedLines),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   lt: () => (/* binding */ countLines)
/* harmony export */ });
/** The files of a change by their path. */
class ChangedLines {
    files;
    constructor(files) {
        // What is gone stands behind what is there: two names that are no UTF-8 may look alike.
        const isGone = ({ state }) => state === "deleted";
        const sorted = [...files.filter(isGone), ...files.filter((file) => !isGone(file))];
        this.files = new Map(sorted.map((file) => [file.path, file]));
    }
    find(path) {
        return this.files.get(path);
    }
}
/** How many lines lie in spans. */
function countLines(spans) {
    return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
/** The span that a line lies in; spans are ascending and apart. */
function spanOf(spans, line) {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const span = spans[middle];
        if (line < span.from)
            high = middle - 1;
        else if (line > span.to)
            low = middle + 1;
        else
            return span;
    }
    return undefined;
}


/***/ }),

/***/ 91792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wV: () => (/* binding */ keptSamples)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27706);

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

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ trendLine),
/* harmony export */   og: () => (/* binding */ trendBlocks),
/* harmony export */   uu: () => (/* binding */ shownRuns)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27706);
/* harmony import */ var _wording_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8199);


const blocks = "▁▂▃▄▅▆▇█";
/** Runs that a line is drawn through: the last ones. */
const shownRuns = 30;
/** The last samples with today's figure as one line; undefined where there is nothing to draw a line through. */
function trendLine(samples, today) {
    const element = _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageElements */ .Y.find((one) => today[one] !== undefined);
    if (element === undefined)
        return undefined;
    const tallies = [...samples.map(({ counts }) => counts), today]
        .flatMap((counts) => measured(counts, element))
        .slice(-shownRuns);
    const [first, last] = [tallies[0], tallies.at(-1)];
    if (first === undefined || last === undefined || tallies.length < 2)
        return undefined;
    return (0,_wording_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTrend */ .Jh)(element, trendBlocks(tallies.map(({ covered, total }) => covered / total)), first, last, tallies.length);
}
function measured(counts, element) {
    const tally = counts[element];
    return tally && tally.total > 0 ? [tally] : [];
}
/** The lowest value is the lowest block, the highest the highest; where all are the same, the middle. */
function trendBlocks(values) {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    const level = (value) => (span === 0 ? 3 : Math.round(((value - low) / span) * (blocks.length - 1)));
    return values.map((value) => blocks[level(value)]).join("");
}


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ describeLoss),
/* harmony export */   Jh: () => (/* binding */ describeTrend),
/* harmony export */   LB: () => (/* binding */ describeFileLosses),
/* harmony export */   Nh: () => (/* binding */ describeFileRise),
/* harmony export */   bQ: () => (/* binding */ describeLosses),
/* harmony export */   gb: () => (/* binding */ describeRaised),
/* harmony export */   hD: () => (/* binding */ describeWritten),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34231);


/** Sentences about what a baseline of coverage holds. */
/** What a change takes away from the next one: in the whole, and of single files. */
function describeLosses(losses, files) {
    const ofFiles = files.length === 0 ? [] : [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `of single files, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(describeFileLosses(files), "; ")}`];
    return [...losses.map(describeLoss), ...ofFiles];
}
const shownFiles = 5;
/** Files of which less is covered, the worst first. */
function describeFileLosses(files) {
    const shown = files.slice(0, shownFiles).map((loss) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(loss.path)}: ${describeLoss(loss)}`);
    const more = files.length - shown.length;
    return more > 0 ? [...shown, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(more === 1 ? "1 more file" : `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more files`)}`] : shown;
}
/** `lines 81.20% (406/500) -> 60.10% (…), 30 more uncovered`. */
function describeLoss({ element, leg, before, after }) {
    const what = leg === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(element)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(element)} of leg ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(leg)}`;
    if (after === null)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(shareOf(before))} -> nothing`;
    const more = uncovered(after) - uncovered(before);
    const lost = more > 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more))} more uncovered` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(`${shareOf(before)} -> ${shareOf(after)}`)}${lost}`;
}
function shareOf({ covered, atMost, total }) {
    const low = (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)({ part: covered, whole: total });
    const share = covered === atMost ? low : `${low} to ${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)({ part: atMost, whole: total })}`;
    return `${share} (${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(covered)}/${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)})`;
}
function uncovered({ covered, total }) {
    return total - covered;
}
/** What `gates baseline` did with a file. */
function describeWritten(path, baseline, gone) {
    const count = baseline.whole.files.size;
    const less = gone === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(gone === 1 ? "1 file is" : `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gone)} files are`)} no longer in it.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Wrote ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(count === 1 ? "1 file" : `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} files`)}.${less}`;
}
function describeRaised(what, before, after) {
    const same = before !== undefined && shareOf(before) === shareOf(after);
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(what)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(before === undefined || same ? shareOf(after) : `${shareOf(before)} -> ${shareOf(after)}`)}`;
}
/** `Lines: ▃▄▅▇ 79.10% -> 81.20% over 12 runs`. */
function describeTrend(element, blocks, first, last, runs) {
    const name = `${element[0]?.toUpperCase() ?? ""}${element.slice(1)}`;
    const [from, to] = [first, last].map(({ covered, total }) => (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)({ part: covered, whole: total }));
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(`${name}: ${blocks} ${from} -> ${to} over ${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(runs)} runs`)}`;
}
function describeFileRise(path, rise, element) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rise))} more uncovered, by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(element)}`;
}


/***/ }),

/***/ 12512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ resolveReport)
});

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
;// CONCATENATED MODULE: ./build/repository/resolve-paths.js

/**
 * What is sure about a path alone, from the surest way to the least sure: the user's map, the report's own source folders
 * below a known root, the path itself from its base, a known root in front, other source folders, Go modules. Undefined
 * where none of them leads to a file.
 */
function resolveSurely(path, sources, context, from) {
    return (byMapping(path, context.mappings, context.index, "map") ??
        bySource(path, sources, context, "sure") ??
        byPath(path, context, from) ??
        bySource(path, sources, context, "all") ??
        byMapping(path, context.goModules, context.index, "go-module"));
}
function byMapping(path, mappings, index, how) {
    for (const { from, to } of mappings) {
        const rest = from === "" ? (0,repo_path/* repoPath */.qN)(path) : (0,repo_path/* pathBelow */.Br)(path, from);
        const found = rest === undefined ? undefined : index.find(to === "" ? rest : `${to}/${rest}`);
        if (found)
            return { how, path: found };
    }
    return undefined;
}
function byPath(path, context, from) {
    const { index, workingFolder } = context;
    const inBase = !(0,repo_path/* isAbsolutePath */.Z1)(path) ? index.find(pathIn(workingFolder, path)) : undefined;
    if (inBase)
        return { how: "exact", path: inBase };
    const relative = from === "base only" ? undefined : (0,repo_path/* repoPath */.qN)(path);
    const atRoot = relative && index.find(relative);
    return atRoot ? { how: "exact", path: atRoot } : belowRoot(path, context);
}
/** The path from the root of the repository of a cleaned one that is relative to a folder, "" for the root. */
function pathIn(folder, path) {
    return folder === "" ? path : (0,repo_path/* cleanPath */.ts)(`${folder}/${path}`);
}
function belowRoot(path, { index, roots }) {
    for (const root of roots) {
        const rest = (0,repo_path/* pathBelow */.Br)(path, root);
        const inside = rest === undefined ? undefined : index.find(rest);
        if (inside)
            return { how: "workspace", path: inside };
    }
    return undefined;
}
function bySource(path, sources, { index }, below) {
    if (sources.isEmpty || (0,repo_path/* isAbsolutePath */.Z1)(path))
        return undefined;
    for (const candidate of sources.candidates(path, below)) {
        const found = index.find(candidate);
        if (found)
            return { how: "source", path: found };
    }
    return undefined;
}
/** Files with one end up to which a module's and the nearest are looked for among them, and those that are listed. */
const [comparable, listed] = [1000, 50];
/** The file whose path and the reported one have an end in common, where only one has; near the report, where several have. */
function resolveByEnd(path, module, folder, context) {
    const end = longEnd(path, context);
    if (end)
        return end;
    const relative = (0,repo_path/* repoPath */.qN)(path);
    const all = relative === undefined ? [] : context.index.endingWith(relative);
    const candidates = all.length > comparable ? all : nearest(inModule(all, module), folder);
    const [only, ...others] = candidates.slice(0, listed);
    if (only === undefined)
        return { how: "not-found" };
    return others.length === 0 ? { how: "suffix", path: only } : { how: "ambiguous", candidates: [only, ...others] };
}
/** Those that lie in a folder with the module's name, if any does. */
function inModule(candidates, module) {
    if (module === undefined)
        return candidates;
    const inside = candidates.filter((one) => `/${one}`.includes(`/${module}/`));
    return inside.length > 0 ? inside : candidates;
}
/** Of several, those below the nearest folder above the report that has any: a module's report lies in the module. */
function nearest(candidates, folder) {
    if (candidates.length < 2 || !folder)
        return candidates;
    const segments = folder.split("/");
    for (let length = segments.length; length > 0; length--) {
        const below = candidates.filter((one) => one.startsWith(`${segments.slice(0, length).join("/")}/`));
        if (below.length > 0)
            return below;
    }
    return candidates;
}
/**
 * A path of another machine whose end is a file of ours. One segment alone proves nothing: every repository has an
 * index.js at its root, and so has every dependency.
 */
function longEnd(path, { index }) {
    const found = index.longestEnd(path.replace(/^\//, ""));
    return found?.includes("/") ? { how: "end", path: found } : undefined;
}

;// CONCATENATED MODULE: ./build/repository/source-folders.js

/** Ways up that a path may begin with, as in `../../src/a.c` of a build folder. */
const mostWaysUp = 16;
/**
 * The folders of the repository that the source folders of a report stand for, in their order: each as it is or below a
 * known root, then the ends of each, the longest first, for those of another machine. Worked out once for all paths.
 */
class SourceFolders {
    #sources;
    #index;
    #roots;
    /** By the ways up that are taken from the source folders. */
    #folders = new Map();
    constructor(sources, { index, roots }) {
        this.#sources = [...new Set(sources.map(repo_path/* cleanPath */.ts))];
        this.#index = index;
        this.#roots = roots;
    }
    /** Most reports name none: nothing need be made of each of their paths then. */
    get isEmpty() {
        return this.#sources.length === 0;
    }
    /** The paths from the root at which a path of the report may lie, relative as it is: below sure folders, or below all. */
    *candidates(path, below) {
        const segments = path.split("/");
        const up = segments.findIndex((segment) => segment !== "..");
        if (up === -1 || up > mostWaysUp)
            return;
        const rest = segments.slice(up).join("/");
        for (const folder of this.#above(up)[below])
            yield folder === "" ? rest : `${folder}/${rest}`;
    }
    #above(up) {
        const known = this.#folders.get(up) ?? this.#foldersOf(this.#sources.flatMap((source) => withoutLast(source, up)));
        this.#folders.set(up, known);
        return known;
    }
    #foldersOf(sources) {
        const sure = sources.filter(repo_path/* isAbsolutePath */.Z1).flatMap((source) => this.#belowRoots(source));
        const exact = sources.flatMap((source) => ((0,repo_path/* isAbsolutePath */.Z1)(source) ? this.#belowRoots(source) : source));
        const ends = sources.flatMap((source) => {
            const segments = source.split("/");
            return segments.slice(1).map((_, i) => segments.slice(i + 1).join("/"));
        });
        const known = (folders) => [...new Set(folders)].filter((folder) => this.#index.hasFolder(folder));
        return { sure: known(sure), all: known([...exact, ...ends.filter((end) => end !== "")]) };
    }
    #belowRoots(source) {
        return this.#roots.flatMap((root) => (source === root ? "" : ((0,repo_path/* pathBelow */.Br)(source, root) ?? [])));
    }
}
/** A folder without its last segments; nothing where it has fewer. */
function withoutLast(folder, count) {
    if (count === 0)
        return [folder];
    const segments = folder.split("/");
    return count > segments.length ? [] : [segments.slice(0, -count).join("/")];
}

;// CONCATENATED MODULE: ./build/repository/resolve-report.js



/**
 * Finds the files of the repository that a report means, all together: what most of its paths have in common says what
 * the others mean. In order: what is sure about each path alone, then ends of paths, which only count where they all
 * point the same way and no surer path has the file already. A dependency has a `src/lib.rs` too, and so has the
 * neighbour in a monorepo.
 */
function resolveReport(report, context) {
    const paths = report.files.map((file) => (0,repo_path/* cleanPath */.ts)(file.path));
    const base = baseOf(paths, report.folder, context);
    const inBase = base.folder === undefined ? context : { ...context, workingFolder: base.folder };
    const sources = new SourceFolders(report.sources, context);
    const sure = paths.map((path) => resolveSurely(path, sources, inBase, base.settled ? "base only" : "base and root"));
    if (areAllFound(sure))
        return sure;
    const taken = new Set(sure.flatMap((found) => (found && "path" in found ? [found.path] : [])));
    const prefix = likeliestPrefix(paths, sure, context);
    const placed = sure.some((found) => found?.how === "workspace");
    return report.files.map((file, i) => {
        const surely = sure[i];
        if (surely)
            return surely;
        const found = resolveByEnd(paths[i] ?? "", file.module, report.folder, context);
        const known = { taken, prefix, settled: base.settled, placed, context };
        return isCredible(found, paths[i] ?? "", known) ? found : notFound(paths[i] ?? "", base);
    });
}
function areAllFound(found) {
    return found.every((one) => one !== undefined);
}
/** Relative paths that are looked at to find their base: enough to be sure, few enough for a report of any size. */
const sampled = 500;
/** Tools write paths from where they ran: the folder of the report, one above it, the working directory, or the root. */
function baseOf(paths, folder, { index, workingFolder }) {
    const relative = paths.filter((path) => !(0,repo_path/* isAbsolutePath */.Z1)(path)).slice(0, sampled);
    let best;
    for (const candidate of new Set([...(folder === undefined ? [] : foldersUp(folder)), workingFolder, ""])) {
        const found = relative.filter((path) => index.find(pathIn(candidate, path))).length;
        if (found > (best?.found ?? 0))
            best = { folder: candidate, found };
    }
    return { folder: best?.folder, settled: best !== undefined && best.found * 2 > relative.length };
}
function notFound(path, { folder, settled }) {
    const at = settled && !(0,repo_path/* isAbsolutePath */.Z1)(path) ? (0,repo_path/* repoPath */.qN)(`${folder}/${path}`.replace(/^\//, "")) : undefined;
    return { how: "not-found", ...(at !== undefined && { at }) };
}
/** `a/b/c`, `a/b`, `a`. */
function foldersUp(folder) {
    const segments = folder === "" ? [] : folder.split("/");
    return segments.map((_, i) => segments.slice(0, segments.length - i).join("/"));
}
/** The folder of another machine in front of most paths whose end is a file of ours. */
function likeliestPrefix(paths, sure, { index }) {
    const votes = new Map();
    paths.forEach((path, i) => {
        if (sure[i] || !(0,repo_path/* isAbsolutePath */.Z1)(path) || (0,repo_path/* isDependencyPath */.JH)(path))
            return;
        const end = index.longestEnd(path.replace(/^\//, ""));
        if (end?.includes("/"))
            votes.set(prefixOf(path, end), (votes.get(prefixOf(path, end)) ?? 0) + 1);
    });
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function prefixOf(path, end) {
    return path.slice(0, path.length - end.length);
}
/** Whether a match by the end of a path is more than a chance: nobody else's file, and the way that the others point. */
function isCredible(found, path, known) {
    const { taken, prefix, settled } = known;
    if ((0,repo_path/* isDependencyPath */.JH)(path))
        return false;
    if (found.how === "ambiguous")
        return !settled;
    if (!("path" in found) || taken.has(found.path))
        return false;
    if (found.how === "end" && (0,repo_path/* isAbsolutePath */.Z1)(path))
        return prefixOf(path, found.path) === prefix && !liesInOwnFolder(prefix, known);
    if (found.how === "end")
        return !settled;
    return !settled;
}
/** A file of one of our own folders that git does not know is a generated one of that folder, not another folder's. */
function liesInOwnFolder(prefix, { placed, context: { roots, index } }) {
    if (!placed)
        return false;
    return roots.some((root) => {
        const folder = (0,repo_path/* pathBelow */.Br)(prefix, root)?.replace(/\/$/, "");
        return folder !== undefined && folder !== "" && index.hasFolder(folder);
    });
}


/***/ }),

/***/ 10086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ defaultPatchFrom),
/* harmony export */   H3: () => (/* binding */ defaultMaxIgnoreDays),
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
    outcomes: {
        type: "outcomes",
        description: "What became of the steps that wrote the reports, where they are actions: one `name=outcome` per line. Skipped and cancelled are red, and so is a failure that the reports cannot explain.",
        example: "tests=$" + "{{ steps.tests.outcome }}",
        notInFile: true,
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
    baseline: {
        type: "text",
        description: "Where the earlier figures come from that budgets on changes compare with: a file that is committed or was downloaded, or `cache`.",
        whenLeftOut: "`.gates/baseline/<gate>.json` (with a `name`, `<gate>-<name>.json`) at the root of the repository",
        example: "cache",
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
/** Measurable changed lines from which a share of them is held, where `patch-from` says nothing. */
const defaultPatchFrom = 5;
/** The most days that an entry of the ignore file may count from today on, where `max-ignore-days` says nothing. */
const defaultMaxIgnoreDays = 180;
/** The value of an optional input in `action.yml` that tells "not given" from "given, but empty". */
const unset = "unset";


/***/ })

};
