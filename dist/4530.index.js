export const id = 4530;
export const ids = [4530];
export const modules = {

/***/ 15135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readTestReport),
/* harmony export */   i: () => (/* binding */ readTests)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48632);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13149);
/* harmony import */ var _tests_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89118);





const asWritten = { duplicates: undefined };
/** Recognises and reads one report of a test runner. Throws `ReportError`; one without a test is `empty-report`. */
async function readTestReport(file, declared, wish = asWritten) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .T)(source, _tests_formats_js__WEBPACK_IMPORTED_MODULE_3__.testsFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatsBesides */ .w)("tests"));
    return readTests(source, format, wish);
}
/** Reads a report whose format is known. */
async function readTests(source, format, wish = asWritten) {
    const report = await format.read(source, wish);
    const [contradiction] = report.contradictions;
    if (report.tests.length > 0)
        return { format, report };
    const message = `is ${format.title} without a test${contradiction === undefined ? "" : `: ${contradiction}`}`;
    throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, message);
}


/***/ }),

/***/ 84546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDocuments),
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _byte_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61584);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43104);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15323);




/** Hands over the JSON document of each line; lines of white space are none. A bad last line without a line break is cut off. */
async function readJsonLines(source, read) {
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(source, (bytes, start, end, line) => {
        const written = (0,_byte_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(bytes, start, end);
        if (written.trim() !== "")
            read(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonCursor */ .NQ.ofLine(source, written, line));
    });
}
/** The same, or the only document, where it has more than one line. */
async function readDocuments(source, read) {
    let documents = 0;
    try {
        await readJsonLines(source, (document) => {
            documents++;
            read(document);
        });
    }
    catch (error) {
        if (documents > 0 || !(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
            throw error;
        read(await _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonCursor */ .NQ.of(source));
    }
}


/***/ }),

/***/ 42983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ test_results)
});

// EXTERNAL MODULE: ./build/formats/tests-formats.js + 16 modules
var tests_formats = __webpack_require__(89118);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
// EXTERNAL MODULE: ./build/measures/change-metric.js
var change_metric = __webpack_require__(95647);
;// CONCATENATED MODULE: ./build/model/quarantine.js
/** Where the file lies, from the root of the repository. */
const quarantinePath = ".gates/quarantine.yml";
/** A test as people call it: its class, or else its suite, unless its name says it already, and its name. */
function testId(tests, row) {
    return idOf(tests.className(row) || tests.suite(row), tests.name(row));
}
function idOf(around, name) {
    return around === "" || name.startsWith(around) ? name : `${around} › ${name}`;
}

// EXTERNAL MODULE: ./build/model/lists-by.js
var lists_by = __webpack_require__(45889);
// EXTERNAL MODULE: ./build/model/tests-baseline.js
var tests_baseline = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/measures/test-counts.js
var test_counts = __webpack_require__(88599);
;// CONCATENATED MODULE: ./build/measures/test-names.js

/** Characters of a test's name that are shown. */
const longest = 200;
/** A name with the leg that it is of, where there are legs. */
function onLeg(name, leg) {
    return leg === "" ? name : `${name} (leg ${leg})`;
}
/** `testId`, cut where it is longer than a table has room for. */
function shownName(tests, row) {
    const whole = testId(tests, row);
    // A character of two halves is not cut between them.
    return whole.length > longest ? `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : whole;
}

;// CONCATENATED MODULE: ./build/measures/test-selection.js


/** Undefined where the budget is about another leg. */
function selectTests({ selectors, besides }, run) {
    const of = (dimension) => selectors.find((one) => one.dimension === dimension);
    const [leg, suite, path] = [of("leg"), of("suite"), of("path")];
    if (leg?.pattern !== undefined && !(0,model_glob/* nameMatcher */.MH)(leg.pattern)(run.leg))
        return undefined;
    const suites = memo(matcher(suite, model_glob/* nameMatcher */.MH));
    const paths = memo(matcher(path, model_glob/* pathMatcher */.kZ));
    const { tests } = run.report;
    const isOfSuite = suite === undefined ? always : (row) => suites(tests.suite(row));
    const isOfPath = path === undefined ? always : (row) => paths(run.pathOf(row) ?? "");
    const scopes = [
        ...(leg?.each ? [() => `leg ${run.leg}`] : []),
        ...(suite?.each ? [(row) => tests.suite(row)] : []),
        ...(path?.each ? [(row) => run.pathOf(row) ?? "(no file)"] : []),
    ];
    const [only, ...more] = scopes;
    // A default leaves to the project's own budgets what they are about.
    const others = (besides ?? []).flatMap((other) => selectTests(other, run)?.isSelected ?? []);
    return {
        isSelected: (row) => isOfSuite(row) && isOfPath(row) && !others.some((isOfOther) => isOfOther(row)),
        scopeOf: only === undefined ? () => "" : more.length === 0 ? only : (row) => scopes.map((one) => one(row)).join(", "),
    };
}
/** The reports that a budget is about, by their legs. */
function selectedByLeg(budget, runs) {
    return (0,lists_by/* listsBy */.$)(runs.filter((run) => selectTests(budget, run) !== undefined), ({ leg }) => leg);
}
function always() {
    return true;
}
function matcher(selector, make) {
    return selector?.pattern === undefined ? always : make(selector.pattern);
}
/** Many tests share few names of suites and files. */
function memo(matches) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const now = matches(text);
        known.set(text, now);
        return now;
    };
}

// EXTERNAL MODULE: ./build/model/test-report.js
var test_report = __webpack_require__(68567);
;// CONCATENATED MODULE: ./build/measures/test-tally.js



function emptyTally() {
    return {
        ...{ tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 0, quarantined: 0 },
        ...{ durationMs: 0, untimed: 0 },
    };
}
/** Adds a test to a tally. */
function tallyTest(tally, { report, excused }, row) {
    const outcome = (0,test_counts/* outcomeOf */.sG)(report, row);
    tally.tests++;
    if ((0,test_report/* isFailure */.N6)(outcome)) {
        if (excused.has(row))
            tally.quarantined++;
        else {
            tally.failed++;
            if (outcome === "errored")
                tally.errored++;
        }
    }
    else {
        tally[outcome]++;
        if ((0,test_counts/* isFlaky */.s8)(report, row))
            tally.flaky++;
    }
    const ms = report.tests.durationMs(row);
    if (Number.isNaN(ms))
        tally.untimed++;
    else
        tally.durationMs += ms;
}
/** The tallies of what a budget is about, by scope; one with an empty name where nothing is held on its own. */
function tallyScopes(budget, runs) {
    const tallies = new Map();
    for (const run of runs) {
        const selection = selectTests(budget, run);
        if (selection === undefined)
            continue;
        for (let row = 0; row < run.report.tests.length; row++) {
            if (!selection.isSelected(row))
                continue;
            const scope = selection.scopeOf(row);
            const tally = tallies.get(scope) ?? emptyTally();
            tallies.set(scope, tally);
            tallyTest(tally, run, row);
        }
    }
    return tallies;
}

;// CONCATENATED MODULE: ./build/measures/test-durations.js




/** The slowest tests that are told of; if they hold a limit, all do. */
const mostSlow = 100;
/** How long runs took, by what their reports state; of some of their tests, by what each took. */
function measureDuration(budget, { runs }) {
    const isOfTests = budget.selectors.some(({ dimension }) => dimension !== "leg");
    if (isOfTests)
        return [...tallyScopes(budget, runs)].map(([scope, { durationMs, untimed }]) => ({
            scope,
            found: timeFound(durationMs, untimed),
        }));
    return [...selectedByLeg(budget, runs)].map(([leg, ofLeg]) => {
        const { ms, untimed } = durationOf(ofLeg);
        return { scope: leg === "" ? "" : `leg ${leg}`, found: timeFound(ms, untimed) };
    });
}
/** What the reports state, one after the other; of one that states nothing, what its tests took. */
function durationOf(runs) {
    let [ms, untimed] = [0, 0];
    for (const run of runs) {
        // A run takes as long as its longest test at least, whatever it states.
        if (run.report.durationMs !== undefined)
            ms += Math.max(run.report.durationMs, longestOf(run));
        else {
            const tally = emptyTally();
            for (let row = 0; row < run.report.tests.length; row++)
                tallyTest(tally, run, row);
            ms += tally.durationMs;
            untimed += tally.untimed;
        }
    }
    return { ms, untimed };
}
function longestOf({ report: { tests } }) {
    let longest = 0;
    for (let row = 0; row < tests.length; row++)
        if (tests.durationMs(row) > longest)
            longest = tests.durationMs(row);
    return longest;
}
/** Each test on its own: those that took longest, and that there are some whose time nobody knows. */
function measureTestDurations(budget, { runs }) {
    const selected = runs.flatMap((run) => {
        const selection = selectTests(budget, run);
        return selection === undefined ? [] : [{ run, isSelected: selection.isSelected }];
    });
    const slow = slowest(selected, mostSlow);
    const untimed = selected.reduce((sum, { run, isSelected }) => sum + countUntimed(run, isSelected), 0);
    const measures = slow.map(({ run, row, ms }) => ({ scope: scopeOf(run, row), found: { state: "measured", quantity: time(ms, ms) } }));
    return untimed === 0 ? measures : [...measures, { scope: "", found: timeFound(0, untimed) }];
}
/** The tests that took longest, the longest first. */
function slowest(selected, most) {
    let kept = [];
    let least = -1;
    for (const { run, isSelected } of selected) {
        const { tests } = run.report;
        for (let row = 0; row < tests.length; row++) {
            const ms = tests.durationMs(row);
            if (!(ms > least) || !isSelected(row))
                continue;
            kept.push({ run, row, ms });
            if (kept.length < most * 2)
                continue;
            kept = kept.sort((a, b) => b.ms - a.ms).slice(0, most);
            least = kept.at(-1)?.ms ?? -1;
        }
    }
    return kept.sort((a, b) => b.ms - a.ms).slice(0, most);
}
function countUntimed({ report: { tests } }, isSelected) {
    let untimed = 0;
    for (let row = 0; row < tests.length; row++)
        if (Number.isNaN(tests.durationMs(row)) && isSelected(row))
            untimed++;
    return untimed;
}
function scopeOf({ leg, report: { tests } }, row) {
    return onLeg(tests.name(row), leg);
}
/** What is not known can only add. */
function timeFound(ms, untimed) {
    if (untimed === 0)
        return { state: "measured", quantity: time(ms, ms) };
    const approximate = {
        because: `of ${untimed === 1 ? "1 test" : `${untimed} tests`} no report says how long it took`,
        mend: { say: "Let the runner write the time of every test, or remove the budget" },
    };
    return { state: "measured", quantity: time(ms, null), approximate };
}
function time(low, high) {
    return { kind: "time", low: (0,decimal/* decimalOf */.Bc)(rounded(low)), high: high === null ? null : (0,decimal/* decimalOf */.Bc)(rounded(high)) };
}
/** To the microsecond: sums of binary fractions have tails that no runner wrote. */
function rounded(ms) {
    return Math.round(ms * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/measures/kept-tests.js




/** Today's tests for later runs. */
function testsToday({ runs }, stamp) {
    const isKept = runs.reduce((sum, { report }) => sum + report.tests.length, 0) <= tests_baseline/* keptTests */.Y;
    const legs = [...(0,lists_by/* listsBy */.$)(runs, ({ leg }) => leg)].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...stamp, legs: legs.map(([leg, ofLeg]) => keptLeg(leg, ofLeg, isKept ? "tests" : "no tests")) };
}
function keptLeg(leg, runs, keeps) {
    const { ms, untimed } = durationOf(runs);
    return { leg, durationMs: untimed > 0 ? null : Math.round(ms), groups: keeps === "tests" ? groupsOf(runs) : null };
}
/** The tests of a leg by their class or suite, in the order of their names. */
function groupsOf(runs) {
    const groups = new Map();
    const names = new TestNames();
    for (const run of runs) {
        const { tests } = run.report;
        for (let row = 0; row < tests.length; row++) {
            const [suite, className] = [tests.suite(row), tests.className(row)];
            const path = run.pathOf(row) ?? "";
            const key = JSON.stringify([suite, className, path]);
            const group = groups.get(key) ?? { suite, className, path, tests: new Map() };
            groups.set(key, group);
            group.tests.set(names.of(suite, className, stableName(tests.name(row))), keptOutcome(run, row));
        }
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
function keptOutcome({ report }, row) {
    const outcome = (0,test_counts/* outcomeOf */.sG)(report, row);
    if (outcome === "errored")
        return "failed";
    return (0,test_counts/* isFlaky */.s8)(report, row) ? "flaky" : outcome;
}
/** Addresses of objects, which some runners put into the names of parametrised tests, are others in each run. */
function stableName(name) {
    return name.includes("0x") ? name.replace(/0x[\da-f]{6,}/gi, "0x…") : name;
}
/** Tells tests apart that have one name, in the order in which they come. */
class TestNames {
    #seen = new Map();
    of(suite, className, name) {
        const key = `${suite}\0${className}\0${name}`;
        const count = (this.#seen.get(key) ?? 0) + 1;
        this.#seen.set(key, count);
        return count === 1 ? name : `${name} #${count}`;
    }
}

;// CONCATENATED MODULE: ./build/measures/renamed-tests.js

/**
 * What the baseline knew of a test that has another name now; undefined where the test is to be taken for a new one: what
 * failed under its old name is no new failure elsewhere, but that two names are of one test is only a guess.
 */
function outcomeBefore(before, after) {
    return before.name === after.name || before.outcome !== "failed" ? before.outcome : undefined;
}
/** Pairs of names that are compared in one class; of more, as no change has, none is. */
const mostPairs = 250_000;
/** How much of two names has to be the same words, from 0 to 1. */
const alike = 0.5;
/**
 * Tests that are there under another name: those that kept their name and moved to another class or file, then those of one
 * class whose names share at least half of their words, the most alike first. Each is paired once.
 */
function pairRenamed(gone, fresh) {
    if (gone.length === 0 || fresh.length === 0)
        return [];
    const moved = pairMoved(gone, fresh);
    const [paired, found] = [new Set(moved.map(({ before }) => before)), new Set(moved.map(({ after }) => after))];
    const left = gone.filter((test) => !paired.has(test));
    return [
        ...moved,
        ...pairAlike(left, fresh.filter((test) => !found.has(test))),
    ];
}
function pairMoved(gone, fresh) {
    const byName = (0,lists_by/* listsBy */.$)(fresh, ({ name }) => name);
    const used = new Map();
    return gone.flatMap((before) => {
        const next = used.get(before.name) ?? 0;
        const after = byName.get(before.name)?.[next];
        if (after === undefined)
            return [];
        used.set(before.name, next + 1);
        return [{ before, after }];
    });
}
function pairAlike(gone, fresh) {
    const ofGroup = ({ suite, className }) => `${suite}\0${className}`;
    const [then, now] = [(0,lists_by/* listsBy */.$)(gone, ofGroup), (0,lists_by/* listsBy */.$)(fresh, ofGroup)];
    return [...then].flatMap(([group, tests]) => pairGroup(tests, now.get(group) ?? []));
}
function pairGroup(gone, fresh) {
    if (gone.length * fresh.length > mostPairs)
        return [];
    const words = fresh.map(({ name }) => wordsOf(name));
    const scored = gone.flatMap((before) => {
        const own = wordsOf(before.name);
        return fresh.flatMap((after, i) => {
            const score = likeness(own, words[i] ?? new Set());
            return score >= alike ? [{ before, after, score }] : [];
        });
    });
    const [usedBefore, usedAfter] = [new Set(), new Set()];
    const pairs = [];
    for (const { before, after } of scored.sort((a, b) => b.score - a.score)) {
        if (usedBefore.has(before) || usedAfter.has(after))
            continue;
        usedBefore.add(before);
        usedAfter.add(after);
        pairs.push({ before, after });
    }
    return pairs;
}
/** Words that names of tests share whatever they test. */
const stopWords = new Set("a an and are as at be by can does for from has if in is it its no not of on or should test tests that the then to when with".split(" "));
/** `addsTaxOnce`, `adds_tax_once` and `adds tax, once` are the same three words. */
function wordsOf(name) {
    const spaced = name.slice(0, 500).replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2");
    const words = spaced.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const telling = words.filter((word) => !stopWords.has(word));
    return new Set(telling.length > 0 ? telling : words);
}
function likeness(a, b) {
    let shared = 0;
    for (const word of a)
        if (b.has(word))
            shared++;
    const all = a.size + b.size - shared;
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./build/measures/test-changes.js



/** Undefined where the baseline keeps no single tests. */
function compareTests(runs, { legs }) {
    if (legs.some(({ groups }) => groups === null))
        return undefined;
    const changes = { newFailures: new Map(), newlySkipped: new Map() };
    const removed = [];
    const guessed = [];
    let added = 0;
    for (const leg of new Set([...legs.map((one) => one.leg), ...runs.map((run) => run.leg)])) {
        const before = new Before(legs.find((one) => one.leg === leg)?.groups ?? []);
        const fresh = [];
        const names = new TestNames();
        for (const run of runs.filter((one) => one.leg === leg))
            compareRun(run, names, before, fresh, changes);
        const gone = before.left();
        const pairs = pairRenamed(gone, fresh);
        for (const { before: then, after } of pairs) {
            judge(after.run, after.row, outcomeBefore(then, after), changes);
            guessed.push({
                leg,
                before: idOf(then.className || then.suite, then.name),
                after: idOf(after.className || after.suite, after.name),
            });
        }
        const paired = new Set(pairs.map(({ after }) => after));
        for (const { run, row } of fresh.filter((test) => !paired.has(test)))
            judge(run, row, undefined, changes);
        const isRenamed = new Set(pairs.map((pair) => pair.before));
        for (const { outcome: _, ...test } of gone.filter((test) => !isRenamed.has(test)))
            removed.push({ leg, ...test });
        added += fresh.length - pairs.length;
    }
    return { ...changes, removed, renamed: guessed, added };
}
function compareRun(run, names, before, fresh, changes) {
    const { tests } = run.report;
    for (let row = 0; row < tests.length; row++) {
        const [suite, className] = [tests.suite(row), tests.className(row)];
        const name = names.of(suite, className, stableName(tests.name(row)));
        const then = before.take(suite, className, name);
        if (then === undefined)
            fresh.push({ run, row, suite, className, name });
        else
            judge(run, row, then, changes);
    }
}
function judge(run, row, then, { newFailures, newlySkipped }) {
    const now = keptOutcome(run, row);
    if (now === "failed" && then !== "failed" && !run.excused.has(row))
        rowsOf(newFailures, run).add(row);
    if (now === "skipped" && then !== undefined && then !== "skipped")
        rowsOf(newlySkipped, run).add(row);
}
function rowsOf(changes, run) {
    const rows = changes.get(run) ?? new Set();
    changes.set(run, rows);
    return rows;
}
/** The tests of a leg in the baseline, each of which is found once. */
class Before {
    #tests = new Map();
    constructor(groups) {
        for (const group of groups)
            for (const [name, outcome] of group.tests)
                this.#tests.set(keyOf(group.suite, group.className, name), { group, name, outcome });
    }
    take(suite, className, name) {
        const key = keyOf(suite, className, name);
        const test = this.#tests.get(key);
        this.#tests.delete(key);
        return test?.outcome;
    }
    left() {
        return [...this.#tests.values()].map(({ group: { suite, className, path }, name, outcome }) => {
            return { suite, className, path, name, outcome };
        });
    }
}
function keyOf(suite, className, name) {
    return `${suite}\0${className}\0${name}`;
}

// EXTERNAL MODULE: ./build/measures/worst-first.js
var worst_first = __webpack_require__(14576);
;// CONCATENATED MODULE: ./build/measures/measure-test-changes.js








const gate = "test-results";
/** Measures what a budget on a change asks for: by its own selectors, of today and of the baseline. */
function measureTestChange(budget, facts) {
    const { sought, runs } = facts;
    if (runs.length === 0)
        return (0,change_metric/* onlyFound */.VY)({ state: "unknown", reason: { id: "not-measured", budget: budget.text, why: { kind: "no-report" } } });
    if (sought?.state === "learning")
        return (0,change_metric/* onlyFound */.VY)({ state: "not-applicable", because: { kind: "learning" } });
    if (sought?.state !== "found")
        return (0,change_metric/* onlyFound */.VY)((0,change_metric/* uncompared */.Nb)(budget, gate, sought?.why ?? { kind: "silent", about: budget.metric.name }));
    if (budget.metric.name === "duration-rise")
        return (0,worst_first/* worstFirst */.m)(budget, durationRises(budget, facts));
    const { changes } = facts;
    if (changes === undefined)
        return (0,change_metric/* onlyFound */.VY)((0,change_metric/* uncompared */.Nb)(budget, gate, { kind: "silent", about: "single tests" }));
    return (0,worst_first/* worstFirst */.m)(budget, countChanges(budget, runs, changes));
}
/** Counted as of today's tests, and of those that are gone. */
function countChanges(budget, runs, changes) {
    const counts = new Map();
    const add = (scope) => counts.set(scope, (counts.get(scope) ?? 0) + 1);
    if (budget.metric.name === "removed-tests")
        for (const test of removedOf(budget, changes))
            add(measure_test_changes_scopeOf(budget, test));
    else
        for (const { run, row } of changedRows(budget, runs, changes))
            add(selectTests(budget, run)?.scopeOf(row) ?? "");
    if (counts.size === 0)
        return (0,change_metric/* onlyFound */.VY)(count(0));
    return [...counts].map(([scope, found]) => ({ scope, found: count(found) }));
}
/** Tests of today that a budget on changes counts. */
function changedRows(budget, runs, { newFailures, newlySkipped }) {
    const changed = budget.metric.name === "new-failures" ? newFailures : newlySkipped;
    return runs.flatMap((run) => {
        const selection = selectTests(budget, run);
        const rows = [...(changed.get(run) ?? [])].filter((row) => selection?.isSelected(row) === true);
        return rows.map((row) => ({ run, row }));
    });
}
/** Tests that are gone and that a budget is about. */
function removedOf({ selectors }, { removed }) {
    const matcher = (dimension) => {
        const pattern = selectors.find((one) => one.dimension === dimension)?.pattern;
        if (pattern === undefined)
            return () => true;
        return dimension === "path" ? (0,model_glob/* pathMatcher */.kZ)(pattern) : (0,model_glob/* nameMatcher */.MH)(pattern);
    };
    const [leg, suite, path] = [matcher("leg"), matcher("suite"), matcher("path")];
    return removed.filter((test) => leg(test.leg) && suite(test.suite) && path(test.path));
}
function measure_test_changes_scopeOf({ selectors }, test) {
    const each = selectors.filter((selector) => selector.each);
    return each
        .map(({ dimension }) => (dimension === "leg" ? `leg ${test.leg}` : dimension === "path" ? test.path : test.suite))
        .join(", ");
}
function durationRises(budget, { runs, sought }) {
    if (sought?.state !== "found")
        return [];
    return [...selectedByLeg(budget, runs)].map(([leg, ofLeg]) => {
        const { ms, untimed } = durationOf(ofLeg);
        const before = sought.baseline.legs.find((one) => one.leg === leg)?.durationMs ?? null;
        const scope = leg === "" ? "" : `leg ${leg}`;
        if (before === null || untimed > 0)
            return {
                scope,
                found: (0,change_metric/* uncompared */.Nb)(budget, gate, { kind: "silent", about: leg === "" ? "how long it took" : `how long leg ${leg} took` }),
            };
        const moved = (0,decimal/* decimalOf */.Bc)(Math.round(ms) - before);
        return {
            scope,
            found: {
                state: "measured",
                quantity: { kind: "change", of: "time", low: moved, high: moved, base: (0,decimal/* decimalOf */.Bc)(before), way: "rise" },
            },
        };
    });
}
function count(value) {
    return { state: "measured", quantity: (0,quantity/* exactCount */.x3)(value) };
}
/** What differs from the baseline, compared once for all budgets. */
function withChanges(facts) {
    if (facts.sought?.state !== "found")
        return facts;
    const changes = compareTests(facts.runs, facts.sought.baseline);
    return changes === undefined ? facts : { ...facts, changes };
}

;// CONCATENATED MODULE: ./build/measures/test-results.js





/** Measures what one budget asks for: the sum over what its selectors match, or each match on its own. */
function measureTests(budget, facts) {
    if (facts.runs.length === 0)
        return one(notMeasured(budget, { kind: "no-report" }));
    if (budget.metric.name === "stale-quarantine")
        return one(measured((0,quantity/* exactCount */.x3)(facts.quarantine.filter(({ state }) => isStale(state)).length)));
    const why = unmatched(budget, facts);
    // What the project's own budgets are about is left to them by a default.
    if (why !== undefined)
        return one(budget.besides ? { state: "not-applicable" } : notMeasured(budget, why));
    if (budget.metric.name === "test-duration")
        return measureTestDurations(budget, facts);
    if (budget.metric.name === "duration")
        return (0,worst_first/* worstFirst */.m)(budget, measureDuration(budget, facts));
    const measures = [...tallyScopes(budget, facts.runs)].map(([scope, tally]) => ({ scope, found: measured(quantityOf(budget.metric.name, tally)) }));
    return (0,worst_first/* worstFirst */.m)(budget, measures);
}
function quantityOf(name, tally) {
    switch (name) {
        case "skipped-share":
            return share(tally.skipped, tally.tests);
        case "pass-rate":
            return share(tally.passed, tally.passed + tally.failed);
        case "ran":
            return (0,quantity/* exactCount */.x3)(tally.passed + tally.failed);
        default:
            return (0,quantity/* exactCount */.x3)(tally[name]);
    }
}
function share(part, whole) {
    return { kind: "share", low: { part, whole }, high: { part, whole } };
}
/** What no test has is not there 0 times: a suite or a path without a test is a slip, or something that is gone. */
function unmatched(budget, { runs, tracked }) {
    const selected = runs.flatMap((run) => {
        const selection = selectTests(budget, run);
        return selection === undefined ? [] : [{ run, selection }];
    });
    for (const { run, selection } of selected)
        for (let row = 0; row < run.report.tests.length; row++)
            if (selection.isSelected(row))
                return undefined;
    const of = (dimension) => budget.selectors.find((one) => one.dimension === dimension)?.pattern;
    const [suite, path, leg] = [of("suite"), of("path"), of("leg")];
    if (selected.length === 0) {
        const legs = [...new Set(runs.map((run) => run.leg).filter(Boolean))];
        return { kind: "no-match", pattern: leg ?? "", dimension: "leg", folders: legs };
    }
    if (path !== undefined && (suite === undefined || tracked(path).length === 0))
        return { kind: "no-match", pattern: path, dimension: tracked(path).length === 0 ? "tracked" : "test-path", folders: [] };
    return { kind: "no-match", pattern: suite ?? "*", dimension: "suite", folders: someSuites(runs) };
}
function someSuites(runs) {
    const suites = new Set();
    for (const { report } of runs)
        for (let row = 0; row < report.tests.length && suites.size < 5; row++)
            suites.add(report.tests.suite(row));
    return [...suites];
}
/** One that only passes may fail again tomorrow. */
function isStale(state) {
    return state === "expired" || state === "unmatched" || state === "did not run";
}
function one(found) {
    return [{ scope: "", found }];
}
function measured(quantity) {
    return { state: "measured", quantity };
}
function notMeasured({ text }, why) {
    return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}

;// CONCATENATED MODULE: ./build/measures/test-results-vocabulary.js
/** What budgets of test results can talk about. The legs are known once reports were found. */
function testsVocabulary(legs) {
    return {
        metrics: [...testMetrics, ...changeMetrics],
        meant: otherWords,
        dimensions: [
            { name: "suite", pattern: "name" },
            { name: "path", pattern: "path" },
            { name: "leg", pattern: "name", ...(legs && { values: legs }) },
        ],
        patch: false,
    };
}
/** What tools call these figures. */
const otherWords = {
    failures: "failed",
    errors: "errored",
    failing: "failed",
    passes: "passed",
    passing: "passed",
    skips: "skipped",
    pending: "skipped",
    ignored: "skipped",
    total: "tests",
    count: "tests",
    time: "duration",
    xfailed: "known",
    todo: "known",
    retries: "flaky",
    flakes: "flaky",
};
/** Without a selector, of all legs together; but for times, which no two legs have in common. */
const testMetrics = [
    { name: "tests", kind: "count", description: "Tests that the reports list." },
    {
        name: "ran",
        kind: "count",
        description: "Tests that ran and whose result counts: neither skipped, nor known to fail, nor failed in quarantine.",
    },
    { name: "passed", kind: "count", description: "Tests that passed, some of them after another attempt." },
    { name: "failed", kind: "count", description: "Tests that failed or ended with an error, but for those in quarantine." },
    { name: "errored", kind: "count", description: "Those of them that ended with an error instead of a failed assertion." },
    { name: "skipped", kind: "count", description: "Tests that were skipped." },
    { name: "skipped-share", kind: "share", description: "Skipped tests of all tests." },
    { name: "known", kind: "count", description: "Tests whose failure is announced in their source: expected failures, todos." },
    { name: "flaky", kind: "count", description: "Tests that passed after an attempt that failed." },
    { name: "quarantined", kind: "count", description: "Failed tests that `.gates/quarantine.yml` excuses." },
    { name: "pass-rate", kind: "share", description: "Passed tests of those that passed, failed or ended with an error." },
    {
        name: "duration",
        kind: "time",
        description: "How long the run took; of several legs the longest. Of suites and paths, the time of their tests added up.",
    },
    {
        name: "test-duration",
        kind: "time",
        pointwise: true,
        description: "How long a single test took, all of its attempts together; each of them is held.",
    },
    {
        name: "stale-quarantine",
        kind: "count",
        dimensions: [],
        description: "Entries of `.gates/quarantine.yml` that are over, that no test has the name of, or whose tests did not run.",
    },
];
const changeMetrics = [
    {
        name: "removed-tests",
        kind: "count",
        baseline: true,
        description: "Tests of the baseline that no report lists any more; one that was renamed is none.",
    },
    { name: "new-failures", kind: "count", baseline: true, description: "Failed tests that did not fail in the baseline." },
    { name: "newly-skipped", kind: "count", baseline: true, description: "Skipped tests that ran in the baseline." },
    {
        name: "duration-rise",
        kind: "time",
        change: true,
        level: "warn",
        dimensions: ["leg"],
        description: "How much longer than in the baseline the run took; only warns, unless `fail:` stands in front of the limit.",
    },
];
/** Whether a metric needs the tests of an earlier run. */
function needsBaseline({ name }) {
    return changeMetrics.some((metric) => metric.name === name);
}

// EXTERNAL MODULE: ./build/model/limit.js
var model_limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
;// CONCATENATED MODULE: ./build/reports/wording-tests.js


/** Sentences about test results. */
function describeFailedRun(name, end, by) {
    const how = end.kind === "exit" ? (0,phrase/* say */.cv) `with ${end.code}` : (0,phrase/* say */.cv) `badly`;
    return describeExplained((0,phrase/* say */.cv) `The run ${(0,phrase/* code */.aY)(name)} ended ${how}`, by);
}
function describeFailedStep(name, by) {
    return describeExplained((0,phrase/* say */.cv) `The step ${(0,phrase/* code */.aY)(name)} failed`, by);
}
/** Behind what is excused, nobody sees what else went wrong. */
function describeExplained(what, by) {
    if (by === "failures")
        return (0,phrase/* say */.cv) `${what}, as its reports explain by the tests that failed.`;
    return (0,phrase/* say */.cv) `⚠️ ${what}, and only excused failures explain it: a file that could not be loaded, or a crash at the end, would look the same. See that its log names no other.`;
}
/** Why runners fail whose reports show no failure, by the tool that wrote a report. */
const causesOf = {
    Vitest: [
        "Vitest fails on an unhandled error or rejection, which no test of the report has: look for `Unhandled Errors` in its log",
    ],
    "jest-junit": [
        "jest-junit leaves out suites that do not compile or import: set `reportTestSuiteErrors` to `true` (`JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true`), then the report shows them",
        "Jest fails on a missed `coverageThreshold` and on obsolete snapshots with `--ci`, too",
    ],
    pytest: [
        "pytest ends with 2 when it was interrupted, with 3 on an error of its own or of a plugin, with 4 on a wrong option, with 5 where no test was selected; pytest-cov fails on `--cov-fail-under`",
    ],
    gotestsum: [
        "`go test` fails on a package that does not build or does not pass `go vet`, and on a data race: look at the end of its log",
    ],
    "go test": ["`go test` fails on a package that does not build or does not pass `go vet`: look at the end of its log"],
    Surefire: [
        "Surefire writes no file for a class whose JVM crashed (`The forked VM terminated`), and Maven fails on other goals: look for `[ERROR]` in its log",
    ],
    Mocha: [
        "Mocha leaves out the tests of a suite whose `before` hook failed, and ends early where a file of tests cannot be loaded",
    ],
    "node:test": ["`node --test` fails on a file that ends with another exit code, and on an unhandled rejection"],
};
const anyCauses = [
    "The runner failed beside its tests: a crash at the end, a coverage threshold, a file of tests that could not be loaded",
];
/** How the runners of those writers are called in a command. */
const commandsOf = {
    Vitest: /\bvitest\b/,
    "jest-junit": /\bjest\b/,
    pytest: /\bpy\.?test\b/,
    gotestsum: /\bgotestsum\b/,
    "go test": /\bgo test\b/,
    Surefire: /\bmvnw?\b/,
    Mocha: /\bmocha\b/,
    "node:test": /\bnode\b.*--test\b/,
};
/** By the command, where there is one; else by what wrote the reports. */
function usualCausesOf(reports, command) {
    const called = Object.keys(commandsOf).filter((writer) => commandsOf[writer]?.test(command));
    const writers = new Set(called.length > 0 ? called : reports.flatMap(({ writer }) => writer ?? []));
    const causes = [...writers].flatMap((writer) => causesOf[writer] ?? []);
    return causes.length > 0 ? causes : anyCauses;
}
/** What was done to a report so that it could be read. */
function describeNote(file, { text }) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)}: ${text}.`;
}
function describeRead({ file, leg, format, writer, tests }) {
    const of = leg === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` for leg ${leg}`;
    const by = writer === undefined ? "" : ` of ${writer}`;
    return (0,phrase/* say */.cv) `Read ${(0,phrase/* code */.aY)(file)}${of}: ${(0,phrase/* figure */.vP)(`${format}${by}, ${(0,counted/* countOf */.p)(tests, "tests")}`)}`;
}
function describeNotMerged(path, why) {
    return (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* code */.aY)(path)} was not written: ${why}.`;
}
/** That what failed may only have failed at first, where the project did not say. */
function describeRepeated(reports) {
    const cases = reports.reduce((sum, { repeated }) => sum + repeated, 0);
    const first = reports.find(({ repeated }) => repeated > 0);
    if (first === undefined)
        return [];
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(cases, "tests"))} ${(0,phrase/* figure */.vP)(cases === 1 ? "has" : "have")} the name of one that failed before (in ${(0,phrase/* code */.aY)(first.file)}), and ${(0,phrase/* figure */.vP)(cases === 1 ? "counts as a test of its own" : "count as tests of their own")}. Where the runner ran ${(0,phrase/* figure */.vP)(cases === 1 ? "it" : "them")} again, ${(0,phrase/* code */.aY)("duplicates: retries")} counts the last attempt.`,
    ];
}
/** How tests may go on purpose: a change cannot lower the baseline that it is held against itself. */
function describeMeantRemovals(budgets) {
    const removed = budgets.find(({ budget, outcome }) => budget.metric.name === "removed-tests" && outcome.state === "broken");
    if (removed?.outcome.state !== "broken")
        return [];
    const found = removed.outcome.by[0]?.found;
    const count = found?.state === "measured" && found.quantity.kind === "count" ? found.quantity.low : 0;
    return [
        (0,phrase/* say */.cv) `Where tests are meant to go, allow as many in this change (${(0,phrase/* code */.aY)(`removed-tests <= ${count}`)}) and write the baseline anew with ${(0,phrase/* code */.aY)("gates baseline test-results --lower")}; once it is merged, the limit can go back.`,
    ];
}
/** What was taken for a test under another name, so that nobody has to guess what is not missed. */
function describeRenamed(renamed) {
    if (renamed.length === 0)
        return [];
    const pairs = [...new Map(renamed.map((one) => [JSON.stringify([one.before, one.after]), one])).values()];
    const named = pairs.slice(0, 5).map(({ before, after }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(before)} is now ${(0,phrase/* code */.aY)(after)}`);
    const more = pairs.length > 5 ? (0,phrase/* say */.cv) ` and ${pairs.length - 5} more` : (0,phrase/* say */.cv) ``;
    return [(0,phrase/* say */.cv) `Taken for the same tests under other names: ${(0,phrase/* join */.fj)(named, ", ")}${more}.`];
}

// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
;// CONCATENATED MODULE: ./build/judge/way-to-green/tests.js









/** What has to become of which tests for the broken budgets to hold, the most at once first. */
function waysToFix(budgets, tests) {
    return budgets.flatMap((judged) => (judged.outcome.state === "broken" ? wayOf(judged, tests) : []));
}
const acts = {
    failed: "mended",
    errored: "mended",
    "pass-rate": "mended",
    skipped: "run",
    "skipped-share": "run",
    known: "mended",
    flaky: "made reliable",
    quarantined: "mended",
    "test-duration": "made quicker",
    duration: "made quicker",
    tests: "added",
    ran: "run",
    passed: "mended",
    "new-failures": "mended",
    "newly-skipped": "run",
    "removed-tests": "brought back",
};
function wayOf({ budget, measures, outcome }, tests) {
    const { name } = budget.metric;
    const act = acts[name];
    const isWished = name === "tests" || name === "ran" || name === "passed" || name === "pass-rate";
    if (act === undefined || isWished !== ((0,model_limit/* directionOf */.FR)(budget.limit.op) === "minimum"))
        return [];
    const lacks = measures.map(({ found }) => (found.state === "measured" ? lackOf(found.quantity, budget.limit) : 0));
    const missing = name === "test-duration" ? lacks.filter((lack) => lack > 0).length : lacks.reduce((sum, lack) => sum + lack, 0);
    const broken = new Set(outcome.state === "broken" ? outcome.by.map(({ scope }) => scope) : []);
    const steps = stepsOf(budget, tests, broken);
    return [{ kind: "fix", budget: budget.text, ...(name !== "duration" && { missing }), element: "tests", act, steps }];
}
/** How many tests have to change; of a time only that it is too long. */
function lackOf(quantity, limit) {
    const value = Number((0,decimal/* formatDecimal */.zJ)(limit.value));
    if (quantity.kind === "count") {
        if ((0,model_limit/* directionOf */.FR)(limit.op) === "minimum")
            return Math.max(0, Math.ceil(value) + (limit.op === ">" ? 1 : 0) - quantity.low);
        return Math.max(0, quantity.low - (limit.op === "<" ? Math.ceil(value) - 1 : Math.floor(value)));
    }
    if (quantity.kind === "share" && quantity.low !== null)
        return lackOfShare(quantity.low, limit);
    return quantity.kind === "time" && quantity.low !== null && Number((0,decimal/* formatDecimal */.zJ)(quantity.low)) > value ? 1 : 0;
}
/** In whole tests: of those that passed there have to be more, of those that were skipped fewer. */
function lackOfShare({ part, whole }, { op, value }) {
    const scale = 100n * 10n ** BigInt(value.scale);
    const wanted = value.digits * BigInt(whole);
    const [down, isWhole] = [Number(wanted / scale), wanted % scale === 0n];
    const up = isWhole ? down : down + 1;
    if ((0,model_limit/* directionOf */.FR)(op) === "minimum")
        return Math.max(0, (op === ">" && isWhole ? up + 1 : up) - part);
    return Math.max(0, part - (op === "<" && isWhole ? down - 1 : down));
}
/** The tests that a budget is about: failures by what they say, others one by one. */
function stepsOf(budget, tests, broken) {
    const { runs } = tests;
    const selected = runs.flatMap((run) => {
        const selection = selectTests(budget, run);
        if (selection === undefined)
            return [];
        const { isSelected, scopeOf } = selection;
        // Where each is held on its own, only of those that break the limit.
        const isHeldAlone = budget.selectors.some(({ each }) => each) && budget.metric.name !== "test-duration";
        return [{ run, isSelected: isHeldAlone ? (row) => isSelected(row) && broken.has(scopeOf(row)) : isSelected }];
    });
    switch (budget.metric.name) {
        case "failed":
        case "errored":
        case "passed":
        case "pass-rate":
            return tests_causesOf(selected, budget.selectors.length > 0 || budget.metric.name === "errored");
        case "test-duration":
        case "duration":
            return slowSteps(budget, selected);
        case "skipped":
        case "skipped-share":
            return each(selected, ({ report }, row) => (0,test_counts/* outcomeOf */.sG)(report, row) === "skipped");
        case "known":
            return each(selected, ({ report }, row) => (0,test_counts/* outcomeOf */.sG)(report, row) === "known");
        case "flaky":
            return each(selected, ({ report }, row) => (0,test_counts/* isFlaky */.s8)(report, row));
        case "new-failures":
        case "newly-skipped":
            return changedSteps(budget, tests);
        case "removed-tests":
            return removedSteps(budget, tests);
        case "quarantined":
            return each(selected, ({ excused }, row) => excused.has(row));
        default:
            return [];
    }
}
/** Those above the limit; of a whole run those that take most of it. */
function slowSteps({ metric, limit }, selected) {
    const least = metric.name === "test-duration" ? Number((0,decimal/* formatDecimal */.zJ)(limit.value)) : 0;
    const slow = slowest(selected, metric.name === "duration" ? 10 : mostSteps);
    return slow.filter(({ ms }) => ms > least).map(({ run, row, ms }) => ({ kind: "slow", test: nameOf(run, row), ms, gain: 1 }));
}
/** Steps that are handed on; the reports show the first of them, and say how many there are. */
const mostSteps = 10_000;
/** Tests that are named of one cause. */
const namedTests = 5;
/** What failed, by what it says: one fault often breaks many tests. */
function tests_causesOf(selected, isOfSome) {
    const causes = new Map();
    for (const { run, isSelected } of selected) {
        for (const cause of run.report.causes) {
            const rows = cause.rows.filter((row) => counts(run, row) && isSelected(row));
            if (rows.length === 0)
                continue;
            const isAll = !isOfSome && rows.length === cause.rows.length;
            const known = causes.get(cause.message) ?? { count: 0, alike: cause.alike, legs: new Map() };
            if (cause.alike === "alike")
                known.alike = "alike";
            known.count += isAll ? cause.count : rows.length;
            for (const row of rows.slice(0, namedTests)) {
                const name = shownName(run.report.tests, row);
                known.legs.set(name, (known.legs.get(name) ?? new Set()).add(run.leg));
            }
            causes.set(cause.message, known);
        }
    }
    const steps = [...causes].map(([message, { count, alike, legs }]) => ({ kind: "cause", message, alike, tests: named(legs), gain: count }));
    return steps.sort((a, b) => b.gain - a.gain).slice(0, mostSteps);
}
/** Each test once, with the legs that it fails on. */
function named(tests) {
    return [...tests].slice(0, namedTests).map(([name, legs]) => ({ name, legs: [...legs].filter(Boolean) }));
}
/** Whether a failure is one that a limit counts. */
function counts({ report, excused }, row) {
    return (0,test_report/* isFailure */.N6)((0,test_counts/* outcomeOf */.sG)(report, row)) && !excused.has(row);
}
function each(selected, isMeant) {
    const steps = [];
    for (const { run, isSelected } of selected)
        for (let row = 0; row < run.report.tests.length && steps.length < mostSteps; row++)
            if (isSelected(row) && isMeant(run, row))
                steps.push({ kind: "test", test: nameOf(run, row), gain: 1 });
    return steps;
}
function changedSteps(budget, { runs, changes }) {
    const rows = changes === undefined ? [] : changedRows(budget, runs, changes);
    return rows.slice(0, mostSteps).map(({ run, row }) => ({ kind: "test", test: nameOf(run, row), gain: 1 }));
}
function removedSteps(budget, { changes }) {
    const removed = changes === undefined ? [] : removedOf(budget, changes);
    return removed.slice(0, mostSteps).map(({ leg, suite, className, name }) => {
        const id = idOf(className || suite, name);
        return { kind: "test", test: onLeg(id, leg), gain: 1 };
    });
}
function nameOf({ leg, report: { tests } }, row) {
    return onLeg(shownName(tests, row), leg);
}

;// CONCATENATED MODULE: ./build/measures/failed-tests.js


const ranks = { failed: 0, errored: 0, flaky: 1, quarantined: 2 };
/** All tests that failed, are flaky or excused, once each: failures first, new ones before known ones, those of most legs first of them. At most `most`. */
function failedTests({ runs, changes }, most) {
    const found = new Map();
    for (const run of runs) {
        const failures = failuresByRow(run);
        for (let row = 0; row < run.report.tests.length; row++) {
            const outcome = shownOutcome(run, row);
            if (outcome === undefined)
                continue;
            const key = failed_tests_keyOf(run, row, outcome);
            const known = found.get(key);
            if (known !== undefined) {
                if (!known.legs.includes(run.leg))
                    known.legs.push(run.leg);
            }
            else if (found.size < most * 2)
                found.set(key, {
                    ...describe(run, row, failures.get(row)),
                    outcome,
                    novelty: noveltyOf(run, row, changes),
                    legs: [run.leg],
                });
        }
    }
    const sorted = [...found.values()].sort((a, b) => ranks[a.outcome] - ranks[b.outcome] || news(a) - news(b) || b.legs.length - a.legs.length);
    return sorted.slice(0, most);
}
function noveltyOf(run, row, changes) {
    if (changes === undefined)
        return undefined;
    return changes.newFailures.get(run)?.has(row) ? "new" : "known";
}
/** What a change broke comes before what was broken. */
function news({ novelty }) {
    return novelty === "known" ? 1 : 0;
}
/** How many there are of them, however many are listed. */
function shownOutcome({ report, excused }, row) {
    const outcome = (0,test_counts/* outcomeOf */.sG)(report, row);
    if ((0,test_report/* isFailure */.N6)(outcome))
        return excused.has(row) ? "quarantined" : outcome;
    return (0,test_counts/* isFlaky */.s8)(report, row) ? "flaky" : undefined;
}
/** The same test in two files of one leg is two. */
function failed_tests_keyOf({ leg, file, report: { tests } }, row, outcome) {
    const own = leg === "" ? `${file}\0${row}` : "";
    return [outcome, tests.suite(row), tests.className(row), tests.name(row), tests.path(row), own].join("\0");
}
function describe(run, row, index) {
    const { tests, failures } = run.report;
    return {
        suite: tests.suite(row),
        className: tests.className(row),
        name: tests.name(row),
        place: index === undefined ? ownPlace(run, row) : run.places[index],
        failure: index === undefined ? undefined : failures[index],
        run,
        row,
    };
}
function ownPlace({ pathOf, report: { tests } }, row) {
    const path = pathOf(row);
    if (path === undefined || path.endsWith("/"))
        return undefined;
    return { path, ...(tests.line(row) > 0 && { line: tests.line(row) }) };
}
/** The first failure of each test. */
function failuresByRow({ report: { failures } }) {
    const byRow = new Map();
    for (const [i, { row }] of failures.entries())
        if (!byRow.has(row))
            byRow.set(row, i);
    return byRow;
}

;// CONCATENATED MODULE: ./build/reports/tests-places.js




/** Few of them are ever shown. */
const mostPlaces = 20;
/** The lines at which tests failed, each line once: one fault often breaks many tests. */
function testPlaces(tests) {
    const places = new Map();
    for (const failed of failedTests(tests, 200)) {
        if (!(0,test_report/* isFailure */.N6)(failed.outcome))
            continue;
        const { place, legs, failure, run, row } = failed;
        if (place === undefined || places.size === mostPlaces)
            continue;
        const line = place.line ?? 1;
        const key = `${place.path}\0${line}`;
        if (places.has(key))
            continue;
        const on = legs.some(Boolean) ? (0,phrase/* say */.cv) ` (leg ${(0,phrase/* join */.fj)(legs.map(phrase/* code */.aY), ", ")})` : (0,phrase/* say */.cv) ``;
        const message = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(shownName(run.report.tests, row))}${on}: ${failure?.message ?? ""}`;
        places.set(key, { path: place.path, from: line, to: line, title: (0,phrase/* say */.cv) `test failed`, message, level: "error" });
    }
    return [...places.values()];
}

// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/reports/pasteable-ignore.js
var pasteable_ignore = __webpack_require__(37782);
;// CONCATENATED MODULE: ./build/reports/pasteable-quarantine.js

/**
 * An entry of the quarantine, as YAML to be pasted below `quarantine:`. Reason and owner are blank, which the file refuses:
 * somebody has to say them.
 */
function pasteableQuarantine(id, until) {
    return [
        `  - id: ${(0,pasteable_ignore/* yamlScalar */.Ew)(id)}`,
        '    reason: "" # why it fails at times, in a sentence',
        '    owner: "" # who mends it',
        `    until: ${until}`,
    ];
}

// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
;// CONCATENATED MODULE: ./build/reports/tests-sections.js















const shownFailures = 30;
const shownTexts = 10;
const shownSlow = 10;
/** The tables of test results: legs, what failed and why, what is flaky, and what took longest. */
function testSections(facts, today) {
    const { tests } = facts;
    if (tests.runs.length === 0)
        return [];
    const all = failedTests(tests, 1000);
    const failed = all.filter(({ outcome }) => (0,test_report/* isFailure */.N6)(outcome));
    const others = (outcome) => all.filter((one) => one.outcome === outcome);
    return [
        legSection(facts),
        ...failureSection(failed, tests),
        ...failed.slice(0, shownTexts).flatMap(textSection),
        ...namedSection("flaky tests", others("flaky"), tests),
        ...quarantineSection(others("flaky"), tests, today),
        ...namedSection("failed tests in quarantine", others("quarantined"), tests),
        ...slowSection(tests),
        reportSection(facts),
    ];
}
/** One row a leg, and one for all of them. */
function legSection({ tests: { runs }, missingLegs }) {
    const legs = [...(0,lists_by/* listsBy */.$)(runs, ({ leg }) => leg)];
    const isOfLegs = legs.some(([leg]) => leg !== "") || missingLegs.length > 0;
    const rows = legs.map(([leg, ofLeg]) => legRow(isOfLegs ? [(0,phrase/* code */.aY)(leg === "" ? "(no leg)" : leg)] : [], ofLeg));
    const missing = missingLegs.map((leg) => [(0,phrase/* code */.aY)(leg), (0,phrase/* say */.cv) `⛔ no report`, ...Array.from({ length: 6 }, () => (0,phrase/* say */.cv) ``)]);
    const total = legs.length > 1 ? [legRow([(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("all")}`], runs)] : [];
    const columns = [
        ...(isOfLegs ? [{ title: "Leg" }] : []),
        ...["Tests", "Passed", "Failed", "Skipped", "Known", "Flaky", "Time"].map((title) => ({ title, align: "right" })),
    ];
    return { title: (0,phrase/* say */.cv) `Tests${isOfLegs ? " by leg" : ""}`, table: { columns, rows: [...rows, ...missing, ...total] } };
}
function legRow(name, runs) {
    const tally = emptyTally();
    for (const run of runs)
        for (let row = 0; row < run.report.tests.length; row++)
            tallyTest(tally, run, row);
    const { tests, passed, failed, skipped, known, flaky, quarantined } = tally;
    const legs = [...(0,lists_by/* listsBy */.$)(runs, ({ leg }) => leg).values()];
    const longest = Math.max(...legs.map((ofLeg) => durationOf(ofLeg).ms));
    const excused = quarantined === 0 ? "" : ` (and ${(0,numbers/* formatCount */.B4)(quarantined)} in quarantine)`;
    const counts = [tests, passed].map((count) => (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(count)));
    return [
        ...name,
        ...counts,
        (0,phrase/* figure */.vP)(`${failed > 0 ? "❌ " : ""}${(0,numbers/* formatCount */.B4)(failed)}${excused}`),
        ...[skipped, known, flaky].map((count) => (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(count))),
        (0,phrase/* figure */.vP)((0,plain_numbers/* msText */.co)(longest)),
    ];
}
function failureSection(failed, tests) {
    if (failed.length === 0)
        return [];
    const isOfLegs = tests.runs.some(({ leg }) => leg !== "");
    const isCompared = tests.changes !== undefined;
    const rows = failed
        .slice(0, shownFailures)
        .map((one) => [
        testCell(one),
        placeCell(one),
        ...(isCompared ? [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(one.novelty ?? "")}`] : []),
        ...(isOfLegs ? [(0,phrase/* join */.fj)(one.legs.map(phrase/* code */.aY), ", ")] : []),
        (0,phrase/* say */.cv) `${one.failure?.message ?? ""}`,
    ]);
    const titles = ["Test", "Where", ...(isCompared ? ["Failure"] : []), ...(isOfLegs ? ["Legs"] : []), "What it says"];
    const columns = titles.map((title) => ({ title }));
    return [{ title: (0,phrase/* say */.cv) `Failed tests`, table: { columns, rows, more: failed.length - rows.length } }];
}
function testCell({ run, row }) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(shownName(run.report.tests, row))}`;
}
function placeCell({ place }) {
    if (place === undefined)
        return (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(place.line === undefined ? place.path : `${place.path}:${place.line}`)}`;
}
/** Lines of a failure that are shown; the report has all of them. */
const shownLines = 40;
function textSection(failed) {
    const text = failed.failure?.text.trim() ?? "";
    if (text === "" || text === failed.failure?.message)
        return [];
    const lines = text.split("\n");
    const shown = lines.slice(0, shownLines);
    const more = lines.length > shown.length ? [`… ${lines.length - shown.length} more lines in the report`] : [];
    return [{ title: testCell(failed), folded: true, text: [...shown, ...more] }];
}
function namedSection(title, named, tests) {
    if (named.length === 0)
        return [];
    const isOfLegs = tests.runs.some(({ leg }) => leg !== "");
    const rows = named
        .slice(0, shownFailures)
        .map((one) => [testCell(one), ...(isOfLegs ? [(0,phrase/* join */.fj)(one.legs.map(phrase/* code */.aY), ", ")] : []), (0,phrase/* say */.cv) `${one.failure?.message ?? ""}`]);
    const columns = [{ title: "Test" }, ...(isOfLegs ? [{ title: "Legs" }] : []), { title: "What it said" }];
    const one = title.replace("tests", "test");
    return [
        {
            title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(named.length === 1 ? `1 ${one}` : `${(0,numbers/* formatCount */.B4)(named.length)} ${title}`)}`,
            folded: true,
            table: { columns, rows, more: named.length - rows.length },
        },
    ];
}
/** Characters of a name that a line of code has room for: one that is cut would excuse nothing. */
const longestPasted = 120;
/** What excuses tests that fail at times, to be pasted; an entry that is there already is not proposed again. */
function quarantineSection(flaky, { quarantine }, today) {
    const known = quarantine.map(({ entry }) => (0,model_glob/* nameMatcher */.MH)(entry.id));
    const ids = [...new Set(flaky.map(({ run, row }) => testId(run.report.tests, row)))].filter((id) => !known.some((matches) => matches(id)) && id.length <= longestPasted);
    if (ids.length === 0)
        return [];
    const until = (0,pasteable_ignore/* proposedEnd */.O0)(today);
    const entries = ids.slice(0, shownTexts).flatMap((id) => pasteableQuarantine(id, until));
    return [
        {
            title: (0,phrase/* say */.cv) `Entries for ${(0,phrase/* code */.aY)(quarantinePath)}, should they fail again`,
            folded: true,
            intro: (0,phrase/* say */.cv) `Mend them rather than this; what is excused goes on running, and is told of when its time is over.`,
            text: ["quarantine:", ...entries],
        },
    ];
}
function slowSection({ runs }) {
    const slow = slowest(runs.map((run) => ({ run, isSelected: () => true })), shownSlow).filter(({ ms }) => ms > 0);
    const most = slow[0]?.ms ?? 0;
    if (slow.length < 2)
        return [];
    const rows = slow.map(({ run, row, ms }) => [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(shownName(run.report.tests, row))}${run.leg === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (leg ${(0,phrase/* code */.aY)(run.leg)})`}`,
        (0,phrase/* figure */.vP)((0,plain_numbers/* msText */.co)(ms)),
        (0,phrase/* figure */.vP)((0,numbers/* bar */.M0)({ part: Math.round(ms * 1000), whole: Math.round(most * 1000) })),
    ]);
    const columns = [{ title: "Test" }, { title: "Time", align: "right" }, { title: "" }];
    return [{ title: (0,phrase/* say */.cv) `Slowest tests`, folded: true, table: { columns, rows } }];
}
function reportSection({ reports, passedOver }) {
    const rows = reports.slice(0, 100).map(({ file, leg, format, writer, tests, notes }) => [
        (0,phrase/* code */.aY)(file),
        leg === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(leg)}`,
        (0,phrase/* figure */.vP)(format),
        (0,phrase/* figure */.vP)(writer ?? ""),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(tests)),
        (0,phrase/* join */.fj)(notes.map(({ text }) => (0,phrase/* say */.cv) `${text}`), "; "),
    ]);
    const columns = [
        ...["Report", "Leg", "Format", "Written by"].map((title) => ({ title })),
        { title: "Tests", align: "right" },
        { title: "Notes" },
    ];
    return {
        title: (0,phrase/* say */.cv) `Read from ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(reports.length, "reports"))}`,
        folded: true,
        intro: (0,phrase/* say */.cv) `${(0,wording/* describePassedOver */._B)(passedOver)}`,
        table: { columns, rows, more: reports.length - rows.length },
    };
}

// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
;// CONCATENATED MODULE: ./build/reports/wording-quarantine.js



/** Sentences about tests whose failure is excused. */
const shown = 5;
function describeNewExcuses(entries, base) {
    const named = entries.slice(0, shown).map(({ id, until }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(id)} until ${until}`);
    const more = entries.length > shown ? (0,phrase/* say */.cv) ` and ${entries.length - shown} more` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `⚠️ This change excuses more failures in ${(0,phrase/* code */.aY)(quarantinePath)}: ${(0,phrase/* join */.fj)(named, ", ")}${more} (against ${(0,phrase/* code */.aY)(base.slice(0, 12))}).`;
}
function describeUnknownExcuses(why) {
    return (0,phrase/* say */.cv) `⚠️ Whether this change excuses more failures is not known: ${why}.`;
}
/** Entries that excuse nothing, by why. */
function describeIdleEntries(uses) {
    return ["expired", "unmatched", "did not run", "passes"].flatMap((state) => {
        const idle = uses.filter((use) => use.state === state);
        return idle.length === 0 ? [] : [describeIdle(state, idle)];
    });
}
function describeIdle(state, idle) {
    const named = idle
        .slice(0, shown)
        .map(({ entry, meant }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(entry.id)} (line ${entry.line}, ${entry.owner}${describeMeant(meant)})`);
    const more = idle.length > shown ? (0,phrase/* say */.cv) ` and ${idle.length - shown} more` : (0,phrase/* say */.cv) ``;
    const which = (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(named, ", ")}${more}`;
    switch (state) {
        case "expired":
            return (0,phrase/* say */.cv) `⚠️ Out of quarantine, because its time is over: ${which}. Mend the test, or say anew why and until when it is excused.`;
        case "unmatched":
            return (0,phrase/* say */.cv) `⚠️ In quarantine, and no report lists such a test: ${which}. Take the entry out, or mend its name.`;
        case "did not run":
            return (0,phrase/* say */.cv) `⚠️ In quarantine, and skipped: ${which}. What is excused has to go on running; nobody sees otherwise when it is well again.`;
        case "passes":
            return (0,phrase/* say */.cv) `In quarantine, and passed in this run: ${which}. Where it goes on passing, take the entry out of ${(0,phrase/* code */.aY)(quarantinePath)}.`;
    }
}
function describeMeant(meant) {
    if (meant === undefined)
        return (0,phrase/* say */.cv) ``;
    if ("id" in meant)
        return (0,phrase/* say */.cv) `; did you mean ${(0,phrase/* code */.aY)(meant.id)}?`;
    const isOfLegs = meant.legs.some(Boolean);
    return isOfLegs ? (0,phrase/* say */.cv) `; it is there on ${(0,phrase/* join */.fj)(meant.legs.map(phrase/* code */.aY), ", ")}` : (0,phrase/* say */.cv) `; it is there, in a run without legs`;
}
/** That what passes is not all well. */
function describeExcused(count) {
    if (count === 0)
        return [];
    return [(0,phrase/* say */.cv) `⚠️ ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "failures"))} ${(0,phrase/* figure */.vP)(count === 1 ? "is" : "are")} excused by ${(0,phrase/* code */.aY)(quarantinePath)}.`];
}

// EXTERNAL MODULE: ./build/gates/baseline-told.js
var baseline_told = __webpack_require__(67484);
// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
;// CONCATENATED MODULE: ./build/gates/explain-tests.js












/** What a judgement of test results is explained by. */
function explainTests(judgement, facts, { place }) {
    return {
        waysToGreen: waysToFix(judgement.budgets, facts.tests),
        sections: () => testSections(facts, (0,policy_values/* today */.Ec)(place.host)),
        places: () => testPlaces(facts.tests),
        remarks: [
            ...describeExcused(facts.tests.runs.reduce((sum, { excused }) => sum + excused.size, 0)),
            ...facts.excuses,
            ...describeIdleEntries(facts.tests.quarantine),
            ...(0,wording_baseline/* baselineRemarks */.z8)(facts.tests.sought, (0,baseline_told/* isBaselineTold */.X)(judgement)),
            ...describeRepeated(facts.reports),
            ...describeMeantRemovals(judgement.budgets),
            ...describeRenamed(facts.tests.changes?.renamed ?? []),
            ...facts.reports.flatMap(({ file, notes }) => notes.filter(({ id }) => id === "repaired").map((note) => describeNote(file, note))),
        ],
        outputs: figures(facts),
        log: [...logLines(facts), ...(0,wording_baseline/* baselineLine */.G)(facts.tests.sought)],
    };
}
function figures({ tests: { runs } }) {
    if (runs.length === 0)
        return {};
    const tally = emptyTally();
    for (const run of runs)
        for (let row = 0; row < run.report.tests.length; row++)
            tallyTest(tally, run, row);
    const legs = [...new Set(runs.map(({ leg }) => leg))];
    const times = legs.map((leg) => durationOf(runs.filter((run) => run.leg === leg)));
    const isTimed = times.every(({ untimed }) => untimed === 0);
    return {
        tests: String(tally.tests),
        passed: String(tally.passed),
        failed: String(tally.failed),
        skipped: String(tally.skipped),
        flaky: String(tally.flaky),
        duration: isTimed ? String(Math.round(Math.max(...times.map(({ ms }) => ms))) / 1000) : "",
    };
}
function logLines({ reports, passedOver }) {
    const read = reports.slice(0, 50).map(describeRead);
    const more = reports.length > 50 ? [(0,phrase/* say */.cv) `… and ${reports.length - 50} more reports`] : [];
    return [...read, ...more, ...passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `Did not use ${(0,phrase/* code */.aY)(file)}: ${why}`)];
}
const mostListed = 1000;
/** Tests that did not simply pass, as the result document lists them. */
function listedTests({ tests }) {
    return failedTests(tests, mostListed).map(({ suite, className, name, outcome, legs, place, failure }) => ({
        ...{ suite, className, name, outcome },
        legs: legs.filter(Boolean),
        path: place?.path ?? null,
        line: place?.line ?? null,
        message: failure?.message ?? "",
    }));
}

// EXTERNAL MODULE: ./build/gates/gate.js
var gates_gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/measures/near-name.js
var near_name = __webpack_require__(55098);
;// CONCATENATED MODULE: ./build/measures/apply-quarantine.js





/** Unmatched entries for which it is sought what they mean. */
const mostMeant = 5;
/** The runs with the rows that the quarantine excuses, and what became of each entry. `today` is YYYY-MM-DD. */
function applyQuarantine(runs, entries, today) {
    if (entries.length === 0)
        return { runs, uses: [] };
    const finder = new EntryFinder(entries);
    const seen = entries.map(() => ({ tests: 0, failed: 0, ran: 0 }));
    const excusing = runs.map((run) => {
        const excused = new Set();
        for (let row = 0; row < run.report.tests.length; row++) {
            const outcome = (0,test_counts/* outcomeOf */.sG)(run.report, row);
            for (const index of finder.find(testId(run.report.tests, row), run.leg)) {
                const use = seen[index];
                if (use === undefined)
                    continue;
                use.tests++;
                if (outcome !== "skipped" && outcome !== "known")
                    use.ran++;
                if (!(0,test_report/* isFailure */.N6)(outcome))
                    continue;
                use.failed++;
                if ((entries[index]?.until ?? "") >= today)
                    excused.add(row);
            }
        }
        return { ...run, excused };
    });
    const uses = entries.map((entry, i) => ({ entry, state: stateOf(entry, seen[i], today), tests: seen[i]?.tests ?? 0 }));
    const guesses = new Map(uses
        .filter(({ state }) => state === "unmatched")
        .slice(0, mostMeant)
        .map((use) => [use, meantBy(use.entry, excusing)]));
    return {
        runs: excusing,
        uses: uses.map((use) => {
            const meant = guesses.get(use);
            return meant === undefined ? use : { ...use, meant };
        }),
    };
}
function meantBy({ id, leg }, runs) {
    const matches = (0,model_glob/* nameMatcher */.MH)(id);
    const legs = new Set();
    const failed = new Set();
    for (const run of runs)
        for (let row = 0; row < run.report.tests.length; row++) {
            const outcome = (0,test_counts/* outcomeOf */.sG)(run.report, row);
            const isFailed = (0,test_report/* isFailure */.N6)(outcome);
            if (leg === undefined && !isFailed)
                continue;
            const found = testId(run.report.tests, row);
            if (leg !== undefined && matches(found))
                legs.add(run.leg);
            if (isFailed)
                failed.add(found);
        }
    if (legs.size > 0)
        return { legs: [...legs] };
    const nearest = [...failed].find((one) => one.endsWith(` › ${id}`)) ?? besideOf(id, failed);
    return nearest === undefined ? undefined : { id: nearest };
}
/** The test of the same class, or suite, whose own name is nearly that one. */
function besideOf(id, failed) {
    const around = id.includes(" › ") ? id.slice(0, id.lastIndexOf(" › ") + " › ".length) : "";
    const beside = [...failed].filter((one) => one.startsWith(around)).map((one) => one.slice(around.length));
    const name = (0,near_name/* nearestName */.q)(id.slice(around.length), beside, new near_name/* GuessBudget */.F());
    return name === undefined ? undefined : around + name;
}
function stateOf({ until }, seen, today) {
    if (seen === undefined || seen.tests === 0)
        return "unmatched";
    if (until < today)
        return "expired";
    if (seen.failed > 0)
        return "excuses";
    return seen.ran === 0 ? "did not run" : "passes";
}
/** Finds the entries of a test: those that name one by a lookup, of which there may be many, others one by one. */
class EntryFinder {
    #entries;
    #exact = new Map();
    #globs = [];
    constructor(entries) {
        this.#entries = entries;
        for (const [index, { id }] of entries.entries()) {
            if (id.includes("*"))
                this.#globs.push({ index, matches: (0,model_glob/* nameMatcher */.MH)(id) });
            else
                this.#exact.set(id, [...(this.#exact.get(id) ?? []), index]);
        }
    }
    find(id, leg) {
        const found = [...(this.#exact.get(id) ?? []), ...this.#globs.filter(({ matches }) => matches(id)).map(({ index }) => index)];
        return found.filter((index) => this.#entries[index]?.leg === undefined || this.#entries[index]?.leg === leg);
    }
}

// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
// EXTERNAL MODULE: ./build/gates/own-files.js
var own_files = __webpack_require__(68597);
// EXTERNAL MODULE: ./build/gates/read-each.js
var read_each = __webpack_require__(97529);
// EXTERNAL MODULE: ./build/repository/file-at.js
var file_at = __webpack_require__(18877);
// EXTERNAL MODULE: ./build/gates/text-on-disk.js
var text_on_disk = __webpack_require__(55948);
;// CONCATENATED MODULE: ./build/gates/read-quarantine.js





const mostBytes = 4 * 1024 * 1024;
/** Reads `.gates/quarantine.yml`. Its reader is loaded only where there is one. */
async function readQuarantineFile(place) {
    const root = place.git?.root ?? place.host.cwd;
    const text = await (0,text_on_disk/* textOnDisk */.c)(place, `${root}/${quarantinePath}`);
    if (text === undefined)
        return { entries: [], problems: [], remarks: [] };
    if (typeof text !== "string")
        return refused([{ where: quarantinePath, message: text.message }]);
    const { readQuarantine } = await __webpack_require__.e(/* import() */ 9181).then(__webpack_require__.bind(__webpack_require__, 99181));
    const { entries, problems } = await readQuarantine(text, quarantinePath, { today: (0,policy_values/* today */.Ec)(place.host) });
    if (problems.length > 0)
        return refused(problems);
    return { entries, problems: [], remarks: await newExcuses(entries, place) };
}
function refused(problems) {
    return { entries: [], problems: [{ id: "bad-configuration", problems }], remarks: [] };
}
/** Tests that the change excuses and the commit that it starts from does not, or not for as long. */
async function newExcuses(entries, place) {
    const { git } = place;
    if (git === undefined || entries.length === 0)
        return [];
    const base = await place.base();
    if ("unknown" in base)
        return [describeUnknownExcuses(base.unknown)];
    const path = git.pathOf(`${git.root}/${quarantinePath}`);
    const then = path === undefined ? undefined : await (0,file_at/* fileAt */.W)(git, base.commit, path, mostBytes);
    if (then?.state === "unreadable")
        return [describeUnknownExcuses(then.message)];
    const { readQuarantine } = await __webpack_require__.e(/* import() */ 9181).then(__webpack_require__.bind(__webpack_require__, 99181));
    const rules = { today: (0,policy_values/* today */.Ec)(place.host), maxDays: Number.POSITIVE_INFINITY };
    const before = then?.state === "text" ? (await readQuarantine(then.text, quarantinePath, rules)).entries : [];
    const known = new Map(before.map((entry) => [read_quarantine_keyOf(entry), entry.until]));
    const more = entries.filter((entry) => entry.until >= (0,policy_values/* today */.Ec)(place.host) && (known.get(read_quarantine_keyOf(entry)) ?? "") < entry.until);
    return more.length === 0 ? [] : [describeNewExcuses(more, base.commit)];
}
function read_quarantine_keyOf({ id, leg }) {
    return JSON.stringify([id, leg]);
}

// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/test-makers.js
/** How the common test runners write a report that `test-results` reads, and by what one sees that a repository uses them. */
const testMakers = [
    {
        tool: "pytest",
        signs: ["pytest.ini", "conftest.py", "tests/conftest.py", "pyproject.toml", "tox.ini"],
        command: "pytest --junit-xml=junit.xml",
    },
    {
        tool: "Vitest",
        signs: ["vitest.config.ts", "vitest.config.js", "vitest.config.mts", "node_modules/.bin/vitest"],
        command: "npx vitest run --reporter=default --reporter=junit --outputFile.junit=junit.xml",
    },
    {
        tool: "Jest",
        signs: ["jest.config.js", "jest.config.ts", "jest.config.cjs", "jest.config.mjs", "node_modules/.bin/jest"],
        command: "JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true npx jest --reporters=default --reporters=jest-junit",
    },
    {
        tool: "Playwright",
        signs: ["playwright.config.ts", "playwright.config.js"],
        command: "PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit.xml npx playwright test --reporter=list,junit",
    },
    { tool: "Go", signs: ["go.mod"], command: "gotestsum --junitfile junit.xml ./... (or go test -json ./... > go-test.json)" },
    { tool: "Maven", signs: ["pom.xml"], command: "mvn verify (Surefire writes target/surefire-reports/TEST-*.xml)" },
    {
        tool: "Gradle",
        signs: ["build.gradle", "build.gradle.kts"],
        command: "./gradlew test (it writes build/test-results/test/TEST-*.xml)",
    },
    { tool: "PHPUnit", signs: ["phpunit.xml", "phpunit.xml.dist"], command: "vendor/bin/phpunit --log-junit junit.xml" },
    {
        tool: "RSpec",
        signs: [".rspec", "spec/spec_helper.rb"],
        command: "bundle exec rspec --format RspecJunitFormatter --out junit.xml",
    },
    {
        tool: "cargo-nextest",
        signs: ["Cargo.toml"],
        command: 'cargo nextest run --profile ci (with [profile.ci.junit] path = "junit.xml" in .config/nextest.toml)',
    },
    { tool: "CTest", signs: ["CMakeLists.txt"], command: "ctest --test-dir build --output-junit junit.xml" },
    {
        tool: "node:test",
        signs: ["package.json"],
        command: "node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml",
    },
];

// EXTERNAL MODULE: ./build/formats/read-tests.js
var read_tests = __webpack_require__(15135);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/repository/resolve-report.js + 2 modules
var resolve_report = __webpack_require__(12512);
;// CONCATENATED MODULE: ./build/repository/test-paths.js


/**
 * Where tests stand, by what a report calls their files, classes and suites: a file of the repository, or a folder of it, which
 * ends with "/" (a package of Go).
 */
function findTestPaths({ paths, names, folder }, context) {
    const found = new Map();
    const all = [...new Set([...paths, ...names.filter(looksLikePath)])];
    const resolved = (0,resolve_report/* resolveReport */.t)({ files: all.map((path) => ({ path })), sources: [], folder }, context);
    for (const [i, path] of all.entries()) {
        const resolution = resolved[i];
        if (resolution !== undefined && "path" in resolution)
            found.set(path, resolution.path);
    }
    for (const name of names) {
        const path = found.has(name) ? undefined : (goPackage(name, context) ?? classFile(name, context));
        if (path !== undefined)
            found.set(name, path);
    }
    return found;
}
const extension = /\.[a-z]{1,5}$/i;
/** Vitest and Playwright name suites for their files. */
function looksLikePath(name) {
    return extension.test(name) && !/\s/.test(name) && name.length < 500;
}
function goPackage(name, { goModules, index }) {
    for (const { from, to } of goModules) {
        if (name !== from && !name.startsWith(`${from}/`))
            continue;
        const folder = (0,repo_path/* cleanPath */.ts)(`${to}/${name.slice(from.length + 1)}`)
            .replace(/^\.$/, "")
            .replace(/^\/|\/$/g, "");
        if (index.hasFolder(folder))
            return folder === "" ? "/" : `${folder}/`;
    }
    return undefined;
}
const sources = [
    "py",
    "java",
    "kt",
    "groovy",
    "scala",
    "rb",
    "php",
    "cs",
    "fs",
    "vb",
    "ts",
    "tsx",
    "js",
    "jsx",
    "mjs",
    "exs",
    "rs",
    "swift",
    "dart",
];
/**
 * `tests.test_cart.TestTotals` is in `tests/test_cart.py`, `com.acme.CartTest$Totals` in `…/com/acme/CartTest.java`,
 * `Tests\\Unit\\CartTest` in `tests/Unit/CartTest.php`: what a namespace begins with need be no folder.
 */
function classFile(name, context) {
    if (name.length > 500 || /\s/.test(name))
        return undefined;
    const segments = (name.split(/[$#]|::/)[0] ?? "").split(/[./\\]/).filter(Boolean);
    if (segments.length < 2 || segments.length > 40)
        return undefined;
    for (const [from, to] of spans(segments.length)) {
        if (!context.index.hasStem(segments[to - 1] ?? ""))
            continue;
        const found = sourceFile(segments.slice(from, to).join("/"), from === 0 ? "anywhere" : "by its end", context);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The whole, then without the classes at its end, then without the first of a namespace; of two segments also the first alone. */
function spans(length) {
    const whole = Array.from({ length: Math.max(1, length - 1) }, (_, i) => [0, length - i]);
    return [...whole, ...(length === 2 ? [[0, 1]] : []), ...(length > 2 ? [[1, length]] : [])];
}
function sourceFile(base, where, { index, workingFolder }) {
    for (const one of sources) {
        const path = `${base}.${one}`;
        const exact = index.find(workingFolder === "" ? path : `${workingFolder}/${path}`) ?? index.find(path);
        if (exact && where === "anywhere")
            return exact;
        const [only, ...more] = index.endingWith(path);
        if (only !== undefined && more.length === 0)
            return only;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/measures/failure-frames.js
const extensions = "py|[cm]?[jt]sx?|java|kt|kts|groovy|scala|go|rs|php|rb|cs|fs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|exs?|dart|lua|pl|t|sh|bats|vue|svelte";
/**
 * Places as ten languages write them: `tests/test_a.py:12: AssertionError`, `File "a.py", line 3`, `at f (file:///w/a.ts:3:5)`,
 * `at com.acme.CartTest.adds(CartTest.java:58)`, `a_test.go:7:`, `panicked at src/lib.rs:10:5`, `in /w/A.cs:line 23`.
 */
const place = new RegExp([
    String.raw `File "(?<python>[^"\n]{1,400})", line (?<pythonLine>\d{1,9})`,
    String.raw `\bfile (?<bats>[^\s,"]{1,400}), line (?<batsLine>\d{1,9})`,
    String.raw `\bat (?:[\w.@-]{1,100}/)?(?<class>[\w$.]{1,300})\.[\w$<>]{1,200}\((?<file>[\w$-]{1,200}\.(?:java|kt|groovy|scala)):(?<javaLine>\d{1,9})\)`,
    String.raw `(?<plain>(?:file://|\b[A-Za-z]:)?[\w.@+~\\/\[\]()$-]{1,400}\.(?:${extensions})):(?:line )?(?<plainLine>\d{1,9})(?![\w])`,
].join("|"), "g");
/** The places in a text, in its order, at most 100. */
function framesIn(text) {
    const frames = [];
    for (const { groups = {} } of text.matchAll(place)) {
        const frame = frameOf(groups);
        if (frame.path !== "" && frame.line > 0)
            frames.push(frame);
        if (frames.length === 100)
            break;
    }
    return frames;
}
function frameOf(groups) {
    const { python, class: className, file, plain = "" } = groups;
    const line = Number(groups["pythonLine"] ?? groups["batsLine"] ?? groups["javaLine"] ?? groups["plainLine"]);
    const bats = groups["bats"];
    if (bats !== undefined)
        return { path: bats, line };
    if (python !== undefined)
        return { path: python, line };
    // The class is in a package; what is nested in it is in the same file.
    if (className !== undefined && file !== undefined)
        return { path: [...className.split(".").slice(0, -1), file].join("/"), line };
    return { path: plain.replace(/^\(+|^file:\/\//, "").replaceAll("\\", "/"), line };
}
/** Python tells of the innermost call last, all others first. */
function innermostFirst(text, frames) {
    const isPython = /Traceback \(most recent call last\)|^E\s{3}|\.py:\d+: /m.test(text);
    return isPython ? frames.toReversed() : frames;
}

;// CONCATENATED MODULE: ./build/gates/failure-places.js


/**
 * Where failures happened, in their order: the innermost place in the repository that the text names, else what the report
 * says of the test itself.
 */
function failurePlaces({ tests, failures }, pathOf, { folder, context }) {
    const frames = failures.map(({ text, message }) => innermostFirst(text, framesIn(`${message}\n${text}`)));
    const files = [...new Set(frames.flat().map(({ path }) => path))];
    const resolved = (0,resolve_report/* resolveReport */.t)({ files: files.map((path) => ({ path })), sources: [], folder }, context);
    const paths = new Map(files.map((path, i) => [path, resolved[i]]));
    return failures.map(({ row }, i) => {
        const own = pathOf(row);
        for (const { path, line } of frames[i] ?? []) {
            const near = own?.endsWith("/") && !path.includes("/") ? context.index.find(`${own}${path}`) : undefined;
            const found = paths.get(path);
            if (near !== undefined)
                return { path: near, line };
            if (found !== undefined && "path" in found)
                return { path: found.path, line };
        }
        if (own === undefined || own.endsWith("/"))
            return undefined;
        return { path: own, ...(tests.line(row) > 0 && { line: tests.line(row) }) };
    });
}

;// CONCATENATED MODULE: ./build/gates/tests-fold.js




/** Failures whose words are kept of all reports together: nobody reads more of them. */
const mostFailures = 1000;
/** What all reports of tests say, one after the other. */
class TestsFold {
    reports = [];
    runs = [];
    #settings;
    #opener;
    #paths;
    /** What tells reports of one run apart from those of another. */
    #signatures = new Map();
    #failures = 0;
    constructor(settings, opener, paths) {
        this.#settings = settings;
        this.#opener = opener;
        this.#paths = paths;
    }
    get #wish() {
        const { duplicates } = this.#settings;
        return { duplicates: duplicates === "retries" || duplicates === "tests" ? duplicates : undefined };
    }
    async read({ file, leg = "" }, place) {
        const opened = await this.#opener.open(file, leg, place, async (report) => ({
            ...(await (0,read_tests/* readTestReport */.L)(report, this.#settings.format, this.#wish)),
            path: report.path,
            bytes: report.size,
        }));
        if (opened.state === "refused")
            return [opened.reason];
        if (opened.state === "none")
            return [];
        const { format, report: said, path, bytes } = opened.value;
        const report = this.#kept(said);
        const pathOf = this.#pathsOf(report, path);
        const from = { folder: this.#paths.folderOf(path), context: this.#paths.context };
        const places = failurePlaces(report, pathOf, from);
        this.runs.push({ leg, file: path, report, pathOf, places, excused: new Set() });
        const { writer, notes, tests } = report;
        const ended = (0,test_counts/* hasFailures */.QP)(report) ? "with failures" : "without a failure";
        this.reports.push({
            file: path,
            leg,
            format: format.id,
            writer,
            bytes,
            tests: tests.length,
            cases: report.cases,
            repeated: report.repeated,
            ended,
            collection: hasUncollected(report) ? "broken" : "whole",
            notes,
        });
        const twin = this.#twinOf(report, bytes, { leg, file: path });
        const tracked = opened.committed === "committed" ? [{ id: "tracked-report", file }] : [];
        return [...tracked, ...twin, ...report.contradictions.map((what) => ({ id: "contradiction", file: path, what }))];
    }
    /** Two runs never take the same times to the last digit: the report of one leg was handed over for another one. */
    #twinOf(report, bytes, here) {
        const key = signatureOf(report, bytes);
        const known = key === undefined ? undefined : this.#signatures.get(key);
        if (key !== undefined && known === undefined)
            this.#signatures.set(key, here);
        if (known === undefined)
            return [];
        const of = known.leg === here.leg ? "" : ` of the leg ${known.leg}`;
        const what = `it is the same as that${of}, with all times: one of the two is a copy`;
        return [{ id: "contradiction", file: here.file, what, against: known.file }];
    }
    /** With the words of as many failures as there is room for. */
    #kept(report) {
        const failures = report.failures.slice(0, Math.max(0, mostFailures - this.#failures));
        this.#failures += failures.length;
        return { ...report, failures };
    }
    /** By the file where the report names one, else by the class, else by the suite. */
    #pathsOf({ tests }, file) {
        const [paths, names] = [new Set(), new Set()];
        for (let row = 0; row < tests.length; row++) {
            if (tests.path(row) !== "")
                paths.add(tests.path(row));
            else {
                names.add(tests.className(row));
                names.add(tests.suite(row));
            }
        }
        const origins = { paths: [...paths], names: [...names].filter(Boolean), folder: this.#paths.folderOf(file) };
        const found = findTestPaths(origins, this.#paths.context);
        return (row) => found.get(tests.path(row)) ?? found.get(tests.className(row)) ?? found.get(tests.suite(row));
    }
}
/** Undefined where a report has too few times for another one not to have them, too. */
function signatureOf({ tests, startedAt }, bytes) {
    let [sum, timed] = [0, 0];
    for (let row = 0; row < tests.length; row++) {
        const ms = tests.durationMs(row);
        if (!(ms > 0))
            continue;
        sum += ms * ((row % 997) + 1);
        timed++;
    }
    return startedAt === undefined && timed < 3 ? undefined : `${bytes} ${tests.length} ${startedAt} ${sum}`;
}
function hasUncollected({ tests }) {
    for (let row = 0; row < tests.length; row++)
        if (tests.className(row) === "" && tests.worst(row) === "errored")
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/gates/gather-tests.js












/** Where tools leave their reports. */
const gather_tests_testPlaces = [...new Set(tests_formats.testsFormats.flatMap((format) => format.files))];
const usual = { of: "tests", places: gather_tests_testPlaces, makers: testMakers };
/** Finds the reports and reads them one after the other. */
async function gatherTests(settings, place) {
    const { paths, problems: unknown } = await (0,known_paths/* knownPaths */.S)(settings.paths ?? [], place, []);
    const { reports, problems, passedOver } = await findTests(settings, place, paths);
    problems.push(...unknown);
    const own = await own_files/* OwnFiles */.y.find(settings, place);
    const isSearched = !settings.reports && !settings.legs;
    const opener = new report_opener/* ReportOpener */.A3(paths, own, isSearched ? "searched" : "declared");
    const fold = new TestsFold(settings, opener, paths);
    problems.push(...onTwoLegs(reports));
    problems.push(...(await (0,read_each/* readEach */.e)(reports, place, (found) => fold.read(found, place))));
    const over = [...passedOver, ...opener.passedOver];
    for (const { file } of over)
        place.evidence.passOver(file);
    if (isSearched && fold.reports.length === 0 && problems.length === 0)
        problems.push(await (0,find_reports/* noReport */.MF)(usual, place.host.files, over));
    // What is wrong with a report that is there is told of that report.
    const missing = (0,find_reports/* missingLegs */.og)(settings["expected-legs"], [...new Set(reports.map(({ leg = "" }) => leg))]);
    problems.push(...missing);
    const quarantine = await readQuarantineFile(place);
    problems.push(...quarantine.problems);
    const { runs, uses } = applyQuarantine(fold.runs, quarantine.entries, (0,policy_values/* today */.Ec)(place.host));
    const tracked = (glob) => paths.files.filter((0,model_glob/* pathMatcher */.kZ)(glob)).slice(0, 5);
    const facts = {
        tests: { runs, tracked, quarantine: uses },
        reports: fold.reports,
        missingLegs: missing.flatMap((one) => (one.id === "missing-leg" ? [one.leg] : [])),
        passedOver: over,
        excuses: quarantine.remarks,
    };
    return { facts, problems };
}
/** One file is a report of one leg: counted twice, half of the tests would do. */
function onTwoLegs(reports) {
    const legs = new Map();
    for (const { file, leg = "" } of reports)
        legs.set(file, (legs.get(file) ?? new Set()).add(leg));
    const [shared] = [...legs].filter(([, of]) => of.size > 1);
    if (shared === undefined)
        return [];
    const named = [...shared[1]].map((leg) => (leg === "" ? "reports" : `the leg ${leg}`)).join(" and of ");
    const message = `${shared[0]} is a report of ${named}; allowed: each file once`;
    return [{ id: "bad-configuration", problems: [{ where: "legs", message }] }];
}
async function findTests(settings, place, paths) {
    const { files } = place.host;
    if (settings.reports || settings.legs) {
        const { reports, problems } = await (0,find_reports/* findDeclared */._M)("tests", settings.reports ?? [], settings.legs ?? [], files);
        return { reports, problems: [...problems], passedOver: [] };
    }
    return (0,find_reports/* searchUsual */.Hb)(usual, files, paths.isTracked);
}

// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/gates/named-files.js
var named_files = __webpack_require__(2992);
;// CONCATENATED MODULE: ./build/gates/test-files.js




const input = "merged-file";
/** What `merged-file` asks for: nothing where a report is missing or not whole, which would be a whole file of a part. */
async function testFiles(settings, { reports }, judgement, _now, place) {
    const path = settings[input];
    if (path === undefined || reports.length === 0 || (0,named_files/* refusedInputs */.mz)(judgement).includes(input))
        return nothing;
    const others = reports.filter(({ format }) => format !== "junit");
    const why = judgement.reasons.find((reason) => "file" in reason || reason.id === "no-report" || reason.id === "missing-leg");
    if (why !== undefined)
        return { files: [], remarks: [describeNotMerged(path, `not every report was read (${why.id})`)] };
    const patterns = [...(settings.reports ?? []), ...(settings.legs ?? [])].map(({ pattern }) => pattern.replace(/\/$/, "/**"));
    if (patterns.some((pattern) => (0,model_glob/* pathMatcher */.kZ)(pattern)(path.replace(/^\.\//, ""))))
        return { files: [], remarks: [describeNotMerged(path, "the next run would read it as one of its reports")] };
    const [other] = others;
    if (other !== undefined)
        return { files: [], remarks: [describeNotMerged(path, `${other.file} is no JUnit XML (${other.format})`)] };
    try {
        const { mergeJunit } = await __webpack_require__.e(/* import() */ 3886).then(__webpack_require__.bind(__webpack_require__, 63886));
        const text = await mergeJunit(await Promise.all(reports.map((report) => partOf(report, reports, place))));
        return { files: [{ input, path, content: () => [text] }], remarks: [] };
    }
    catch (error) {
        if (!(error instanceof report_error/* ReportError */.$))
            throw error;
        return { files: [], remarks: [describeNotMerged(path, `${error.file} ${error.message}`)] };
    }
}
const nothing = { files: [], remarks: [] };
async function partOf({ file, leg, cases }, all, { host }) {
    const label = leg !== "" ? leg : all.length > 1 ? file : undefined;
    return { file: await host.files.open(file), label, cases };
}

;// CONCATENATED MODULE: ./build/measures/tests-losses.js



function lossesBetweenTests(before, after) {
    const [then, now] = [testsOf(before), testsOf(after)];
    const gone = [...then].filter(([key]) => !now.has(key)).map(([, test]) => test);
    const fresh = [...now].filter(([key]) => !then.has(key)).map(([, test]) => test);
    const pairs = legsOf(gone).flatMap((leg) => pairRenamed(ofLeg(gone, leg), ofLeg(fresh, leg)));
    const renamed = new Set(pairs.map((pair) => pair.before));
    const earlier = new Map(pairs.map((pair) => [pair.after, outcomeBefore(pair.before, pair.after)]));
    const failing = [...now].filter(([key, test]) => {
        const was = then.get(key)?.outcome ?? earlier.get(test);
        return test.outcome === "failed" && was !== "failed";
    });
    return { gone: gone.filter((test) => !renamed.has(test)).map(titleOf), failing: failing.map(([, test]) => titleOf(test)) };
}
function testsOf({ legs }) {
    const tests = new Map();
    for (const { leg, groups } of legs)
        for (const { suite, className, tests: ofGroup } of groups ?? [])
            for (const [name, outcome] of ofGroup)
                tests.set(JSON.stringify([leg, suite, className, name]), { leg, suite, className, name, outcome });
    return tests;
}
function legsOf(tests) {
    return [...new Set(tests.map(({ leg }) => leg))];
}
function ofLeg(tests, leg) {
    return tests.filter((test) => test.leg === leg);
}
function titleOf({ leg, suite, className, name }) {
    return onLeg(idOf(className || suite, name), leg);
}

;// CONCATENATED MODULE: ./build/model/write-tests-baseline.js
/** A baseline of test results as text: a line for each test, in code-unit order, so that one test changes one line. */
function writeTestsBaseline({ gate, name, commit, writtenAt, legs }) {
    const head = Object.entries({ version: 1, gate, name, commit, writtenAt });
    const members = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{\n${[...members, `  "legs": ${listText(legs.map(legText), "  ")}`].join(",\n")}\n}`;
}
/** Also what two baselines are compared by: how long a run took is another number each time. */
function testsText({ legs }) {
    return legs.map((leg) => legText({ ...leg, durationMs: null })).join("\n");
}
function legText({ leg, durationMs, groups }) {
    const members = [
        `"leg": ${JSON.stringify(leg)}`,
        `"duration": ${JSON.stringify(durationMs)}`,
        `"groups": ${groups === null ? "null" : listText(groups.map(groupText), "      ")}`,
    ];
    return `    {\n${members.map((member) => `      ${member}`).join(",\n")}\n    }`;
}
function groupText({ suite, className, path, tests }) {
    const members = Object.entries({ suite, className, path }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    const lines = [...tests].sort(([a], [b]) => (a < b ? -1 : 1)).map((test) => `          ${JSON.stringify(test)}`);
    return `        { ${members.join(", ")}, "tests": ${listText(lines, "        ")} }`;
}
function listText(lines, indent) {
    return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n${indent}]`;
}

;// CONCATENATED MODULE: ./build/reports/wording-tests-baseline.js


/** Sentences about what a baseline of test results holds. */
const shownNames = 5;
/** What a change takes away from the next one: tests that nobody would miss any more, and failures that would be no new ones. */
function describeTestLosses({ gone, failing }) {
    return [...wording_tests_baseline_named(gone, "leaves out"), ...wording_tests_baseline_named(failing, "has as failed")];
}
function wording_tests_baseline_named(names, what) {
    if (names.length === 0)
        return [];
    const more = names.length > shownNames ? (0,phrase/* say */.cv) ` and ${names.length - shownNames} more` : (0,phrase/* say */.cv) ``;
    const listed = (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(names.slice(0, shownNames).map(phrase/* code */.aY), ", ")}${more}`;
    return [(0,phrase/* say */.cv) `it ${(0,phrase/* figure */.vP)(what)} ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(names.length, "tests"))}: ${listed}`];
}
function describeTestGains(before, after) {
    const added = sizeOf(after) - (before === undefined ? 0 : sizeOf(before));
    return before !== undefined && added > 0 ? [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(added, "tests"))} more than before`] : [];
}
function describeWrittenTests(path, baseline) {
    return (0,phrase/* say */.cv) `Wrote ${(0,phrase/* code */.aY)(path)}: ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(sizeOf(baseline), "tests"))}.`;
}
function sizeOf({ legs }) {
    return legs.flatMap(({ groups }) => groups ?? []).reduce((sum, { tests }) => sum + tests.size, 0);
}

// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/gates/define-baseline.js
var define_baseline = __webpack_require__(21642);
;// CONCATENATED MODULE: ./build/gates/tests-baseline.js









/** The baseline of tests holds which there were and what became of each: one is enough to hold the next run against. */
const testsBaselineKind = {
    // Behind an import: the schemas weigh more than all that a run without a baseline needs.
    read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1934)]).then(__webpack_require__.bind(__webpack_require__, 79553))).readTestsBaseline(text),
    write: writeTestsBaseline,
    carryOn: (_, today) => today,
    isEmpty: ({ legs }) => legs.length === 0,
    saysTheSame: (a, b) => testsText(a) === testsText(b),
    losses: (before, after) => describeTestLosses(lossesBetweenTests(before, after)),
    lossLines: (before, after) => (0,wording_baseline/* listed */.KE)(describeTestLosses(lossesBetweenTests(before, after))),
    gainLines: describeTestGains,
    describeWritten: describeWrittenTests,
};
const testsBaseline = (0,define_baseline/* defineBaseline */.l)({
    kind: testsBaselineKind,
    find: findTestsBaseline,
    sought: ({ tests }) => tests.sought,
    today: ({ tests }, stamp) => testsToday(tests, stamp),
});
/** Adds the earlier tests to the facts, where a budget asks for them or they are simply there. */
async function findTestsBaseline(facts, { settings, budgets, searched }) {
    const isAsked = budgets.some(({ metric }) => needsBaseline(metric));
    if (!isAsked && !(await (0,baseline_search/* isWanted */.Y)(searched, settings)))
        return facts;
    const { findBaseline } = await __webpack_require__.e(/* import() */ 5623).then(__webpack_require__.bind(__webpack_require__, 13242));
    const sought = await findBaseline(searched, testsBaselineKind, { renames: "not" });
    return { ...facts, tests: withChanges({ ...facts.tests, sought }) };
}

;// CONCATENATED MODULE: ./build/gates/test-results.js













const inputs = (0,declare/* declareInputs */.MB)({
    ...declare/* commonInputs */.j$,
    reports: { ...declare/* commonInputs */.j$.reports, example: "reports/junit.xml" },
    budgets: { ...declare/* commonInputs */.j$.budgets, example: "tests[path tests/unit/**] >= 50" },
    accept: { ...declare/* commonInputs */.j$.accept, example: "empty-report[reports/e2e.xml] until 2027-01-31" },
    outcomes: {
        ...declare/* commonInputs */.j$.outcomes,
        description: "What became of the steps that ran the tests: one `name=outcome` per line. Skipped and cancelled are red, and so is a failure that no report shows; under the name of a leg, that none of its own shows.",
    },
    "report-file": { ...declare/* commonInputs */.j$["report-file"], example: "test-results.md" },
    format: {
        type: "choice",
        choices: tests_formats.testsFormats.map((format) => format.id),
        description: "The format of all reports. The content is checked against it.",
        whenLeftOut: "each report is recognised by its content",
    },
    legs: {
        type: "legs",
        description: "Reports by the leg of a matrix, one `name=glob` per line (or `folder/*/` for one leg per folder); the same test on two legs is two tests.",
        example: "py312=reports/py312/*.xml",
    },
    "expected-legs": {
        type: "names",
        description: "Legs that must have a report, separated by commas.",
        example: "py310, py311, py312",
    },
    paths: {
        type: "mappings",
        description: "How paths of the reports become paths of the repository, one `from::to` per line.",
        example: "/build/app::services/app",
    },
    duplicates: {
        type: "choice",
        choices: ["tests", "retries"],
        description: "What it means that a test which failed stands in one report again under its name: `tests`, that another test has the same name, and both count; `retries`, that it was run again, and the last one counts. One that passed is not run again: what follows under its name is another test.",
        whenLeftOut: "`retries` for gotestsum, which lists a test again only for that (unless tests that passed stand there twice, too, as by `-count`), else `tests`",
    },
    "merged-file": {
        type: "text",
        description: "Where to write all JUnit reports as one, once each is proven whole; with the leg, or else the file, in the name of each suite.",
        example: "all.xml",
    },
    "min-tests": {
        type: "count",
        description: "Fewest tests that the reports may list.",
        whenLeftOut: "1 that ran, on each leg",
        budget: "tests >= ",
        example: "50",
    },
    "max-failed": {
        type: "count",
        description: "Most tests that may fail or end with an error.",
        whenLeftOut: "0",
        budget: "failed <= ",
        example: "2",
    },
    "max-skipped": { type: "count", description: "Most tests that may be skipped.", budget: "skipped <= ", example: "10" },
    "max-flaky": {
        type: "count",
        description: "Most tests that may pass only after another attempt.",
        budget: "flaky <= ",
        example: "3",
    },
    "max-duration": {
        type: "duration",
        description: "Longest that the run of a leg may take.",
        budget: "duration <= ",
        example: "10min",
    },
    "max-test-duration": {
        type: "duration",
        description: "Longest that a single test may take.",
        budget: "test-duration[each] <= ",
        example: "30s",
    },
});
const outputs = (0,declare/* declareOutputs */.zz)({
    ...declare/* commonOutputs */.e5,
    tests: { description: "How many tests the reports list; empty where no report was read." },
    passed: { description: "How many of them passed." },
    failed: { description: "How many failed or ended with an error, without those in quarantine." },
    skipped: { description: "How many were skipped." },
    flaky: { description: "How many passed after an attempt that failed." },
    duration: { description: "How long the run took in seconds, of several legs the longest; empty where no report says." },
});
/* harmony default export */ const test_results = ((0,gates_gate/* defineGate */.p)({
    name: "test-results",
    title: "Test gate",
    description: "Says whether the tests really ran and passed, on every leg, whatever the runner's own totals and exit code say.",
    inputs,
    outputs,
    vocabulary: (settings, facts) => testsVocabulary(facts && [...facts.tests.runs.map(({ leg }) => leg).filter(Boolean), ...(settings["expected-legs"] ?? [])]),
    defaults: { lines: ({ legs }) => ["failed <= 0", legs ? "ran[each leg] >= 1" : "ran >= 1"], concerns },
    gather: gatherTests,
    baseline: testsBaseline,
    measure: (budget, facts) => needsBaseline(budget.metric) ? measureTestChange(budget, facts.tests) : measureTests(budget, facts.tests),
    propose: () => [],
    reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg || null, writer: report.writer ?? null })),
    listed: (facts) => ({ tests: listedTests(facts) }),
    explainsExit,
    files: testFiles,
    usualCauses: ({ reports }, command) => usualCausesOf(reports, command),
    explained: {
        run: (name, end, facts) => describeFailedRun(name, end, explanationBy(facts)),
        step: (name, facts) => describeFailedStep(name, explanationBy(facts)),
    },
    readsReportsOf: "tests",
    usualPlaces: gather_tests_testPlaces,
    explain: explainTests,
}));
/** What made a runner fail may only be what the quarantine excuses, or something beside it. */
function explanationBy({ tests: { runs } }) {
    const isAnyCounted = runs.some((run) => (0,test_counts/* countTests */.tu)(run.report).failed + (0,test_counts/* countTests */.tu)(run.report).errored > run.excused.size);
    return isAnyCounted ? "failures" : "excused failures";
}
/** Runners end with a code because tests failed; what no report shows was something else. */
function explainsExit({ name, code, report }, { reports }) {
    if (code === 0)
        return true;
    const ofLeg = reports.filter(({ leg }) => leg === name);
    const about = report !== undefined ? reports.filter(({ file }) => file === report) : ofLeg.length > 0 ? ofLeg : reports;
    return about.some((one) => one.ended === "with failures" && isOfFailures(code, one));
}
/** From 128 on a signal ended it. pytest has a code for all that is no failed test; 2 is that of files it could not collect, too. */
function isOfFailures(code, { writer, collection }) {
    if (code >= 128)
        return false;
    return writer !== "pytest" || code === 1 || (code === 2 && collection === "broken");
}
/**
 * A limit of the project's own on how many ran, or failed, takes the place of the one that holds otherwise. One on new
 * failures says which are known.
 */
function concerns({ metric, limit }, { metric: { name }, limit: { op } }) {
    if ((0,model_limit/* directionOf */.FR)(limit.op) !== (0,model_limit/* directionOf */.FR)(op))
        return false;
    return metric.name === name || (name === "failed" && metric.name === "new-failures");
}


/***/ }),

/***/ 55098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GuessBudget),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** Names longer than this are not compared letter by letter. */
const longest = 100;
/**
 * How much looking for misspelt names may cost together, in names looked at and twenty for each that is compared: with ten
 * thousand broken links in a hundred thousand files the last ones are reported without a guess.
 */
class GuessBudget {
    #left;
    constructor(steps = 4_000_000) {
        this.#left = steps;
    }
    take(steps) {
        this.#left -= steps;
        return this.#left > 0;
    }
}
/** The name that was most likely meant: at most a quarter of it differs, and at most three letters. */
function nearestName(name, known, budget) {
    const wanted = name.toLowerCase();
    if (wanted.length > longest)
        return undefined;
    let most = Math.min(3, Math.max(1, Math.floor(wanted.length / 4)));
    let best;
    for (const candidate of known) {
        if (!budget.take(1))
            return best;
        if (Math.abs(candidate.length - wanted.length) > most)
            continue;
        if (!budget.take(20))
            return best;
        const distance = distanceUpTo(most, wanted, candidate.toLowerCase());
        if (distance > most || distance === 0)
            continue;
        [best, most] = [candidate, distance - 1];
        if (most === 0)
            return best;
    }
    return best;
}
/**
 * Letters to insert, delete, replace or swap with their neighbour; more than `most` is only that. Of the table of
 * prefixes, only what lies that near to its diagonal is filled in.
 */
function distanceUpTo(most, a, b) {
    const far = most + 1;
    let [older, old] = [[], Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far))];
    for (let i = 1; i <= a.length; i++) {
        const row = new Array(b.length + 1).fill(far);
        row[0] = Math.min(i, far);
        let least = row[0];
        for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
            const isSame = a[i - 1] === b[j - 1];
            let cell = Math.min((old[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (old[j - 1] ?? far) + (isSame ? 0 : 1), far);
            if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cell = Math.min(cell, (older[j - 2] ?? far) + 1);
            row[j] = cell;
            least = Math.min(least, cell);
        }
        if (least > most)
            return far;
        [older, old] = [old, row];
    }
    return old[b.length] ?? far;
}


/***/ }),

/***/ 88599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ hasFailures),
/* harmony export */   s8: () => (/* binding */ isFlaky),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* harmony import */ var _model_test_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68567);

/** What became of a test: what its last attempt did, where it is known that it was one, else the worst of them. */
function outcomeOf({ tests, repeats }, row) {
    return repeats === "retries" ? tests.last(row) : tests.worst(row);
}
/** Whether a test passed in the end that failed before. */
function isFlaky(report, row) {
    return report.tests.attempts(row) > 1 && outcomeOf(report, row) === "passed";
}
function countTests(report) {
    const counts = { tests: report.tests.length, passed: 0, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 0 };
    for (let row = 0; row < report.tests.length; row++) {
        counts[outcomeOf(report, row)]++;
        if (isFlaky(report, row))
            counts.flaky++;
    }
    return counts;
}
/** Whether anything of it failed. */
function hasFailures(report) {
    for (let row = 0; row < report.tests.length; row++) {
        if ((0,_model_test_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(outcomeOf(report, row)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keptTests),
/* harmony export */   u: () => (/* binding */ keptOutcomes)
/* harmony export */ });
/** What became of a test in an earlier run; a failure and an error are one thing here. */
const keptOutcomes = ["passed", "flaky", "failed", "skipped", "known"];
/** Tests that a baseline keeps: a file that is committed, or comes out of a cache. */
const keptTests = 200_000;


/***/ })

};
