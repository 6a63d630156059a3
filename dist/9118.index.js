export const id = 9118;
export const ids = [9118];
export const modules = {

/***/ 48757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutColours)
/* harmony export */ });
const escapeCode = String.fromCharCode(27);
const colours = new RegExp(`${escapeCode}\\[[0-9;]*m`, "g");
/** A line as a terminal shows it, without the codes that colour it. */
function withoutColours(line) {
    return line.includes(escapeCode) ? line.replace(colours, "") : line;
}


/***/ }),

/***/ 89118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testsFormats: () => (/* binding */ testsFormats)
});

// EXTERNAL MODULE: ./build/model/test-report.js
var test_report = __webpack_require__(68567);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/read/capped-text.js

/** Takes in a text of any length and keeps its beginning and its end: tracebacks have what matters at either. */
class CappedText {
    #head = "";
    #tail = "";
    #length = 0;
    add(piece) {
        this.#length += piece.length;
        const room = caps/* caps */.m.failureHead - this.#head.length;
        this.#head += room >= piece.length ? piece : piece.slice(0, Math.max(0, room));
        if (room < piece.length)
            this.#tail = (this.#tail + piece.slice(Math.max(0, room))).slice(-caps/* caps */.m.failureTail);
    }
    /** A copy of its own, with a line that says what was left out. */
    toString() {
        const left = this.#length - this.#head.length - this.#tail.length;
        const all = left === 0 ? this.#head + this.#tail : `${this.#head}\n… ${left} characters left out …\n${this.#tail}`;
        return Buffer.from(all).toString();
    }
}

// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
// EXTERNAL MODULE: ./build/formats/read/kept-text.js
var kept_text = __webpack_require__(9856);
;// CONCATENATED MODULE: ./build/formats/read/status-words.js
/** Words of statuses, in lower case and without what separates their parts. */
const failedWords = new Set(["fail", "failed", "failure", "notok", "unstable"]);
const brokenWords = new Set([
    ...["error", "errored", "broken", "timeout", "timedout", "crashed", "aborted", "killed"],
    ...["interrupted", "cancelled", "canceled", "incomplete", "inconclusive", "undefined", "ambiguous", "blocked"],
]);
const skippedWords = new Set([
    ...["skip", "skipped", "disabled", "ignored", "pending", "notrun", "notexecuted", "suppressed"],
]);
/** The word of a status as the lists have it: `Timed Out`, `timed-out` and `timedOut` are one. */
function statusWord(said) {
    return said?.toLowerCase().replace(/[\s_-]+/g, "");
}
/** What a word of `statusWord` says that is bad; undefined of every other. */
function badOutcomeOf(word) {
    if (word === undefined)
        return undefined;
    if (brokenWords.has(word))
        return "errored";
    return failedWords.has(word) ? "failed" : undefined;
}
function isSkippedWord(word) {
    return word !== undefined && skippedWords.has(word);
}

;// CONCATENATED MODULE: ./build/model/text-column.js
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Many short texts in one buffer: as strings each would take some 20 bytes more, and a place on the heap. */
class TextColumn {
    #bytes = new Uint8Array(1024);
    #ends = new Uint32Array(64);
    #used = 0;
    length = 0;
    /** At most 4 GiB of text all together. */
    push(text) {
        // A character of UTF-16 takes at most three bytes of UTF-8.
        const most = this.#used + text.length * 3;
        if (most > this.#bytes.length)
            this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(most, this.#bytes.length * 2)));
        this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
        if (this.length === this.#ends.length)
            this.#ends = grown(this.#ends, new Uint32Array(this.length * 2));
        this.#ends[this.length++] = this.#used;
    }
    at(index) {
        return decoder.decode(this.#bytes.subarray(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]));
    }
}
function grown(before, after) {
    after.set(before);
    return after;
}

;// CONCATENATED MODULE: ./build/model/test-table.js


/** What a row is made up from: one text for all rows that have it. */
class Labels {
    texts = [];
    #ids = new Map();
    id(text) {
        const known = this.#ids.get(text);
        if (known !== undefined)
            return known;
        this.#ids.set(text, this.texts.length);
        this.texts.push(text);
        return this.texts.length - 1;
    }
}
/** Columns of numbers that grow by doubling. */
class Columns {
    suite = new Uint32Array(64);
    className = new Uint32Array(64);
    path = new Uint32Array(64);
    line = new Uint32Array(64);
    durationMs = new Float64Array(64);
    /** The outcome of the last attempt, and the worst of those before it. */
    last = new Uint8Array(64);
    worst = new Uint8Array(64);
    attempts = new Uint16Array(64);
    grow() {
        this.suite = test_table_grown(this.suite, new Uint32Array(this.suite.length * 2));
        this.className = test_table_grown(this.className, new Uint32Array(this.className.length * 2));
        this.path = test_table_grown(this.path, new Uint32Array(this.path.length * 2));
        this.line = test_table_grown(this.line, new Uint32Array(this.line.length * 2));
        this.durationMs = test_table_grown(this.durationMs, new Float64Array(this.durationMs.length * 2));
        this.last = test_table_grown(this.last, new Uint8Array(this.last.length * 2));
        this.worst = test_table_grown(this.worst, new Uint8Array(this.worst.length * 2));
        this.attempts = test_table_grown(this.attempts, new Uint16Array(this.attempts.length * 2));
    }
}
function test_table_grown(before, after) {
    after.set(before);
    return after;
}
/** How bad an outcome is: the index in this list. */
const byBadness = ["passed", "skipped", "known", "errored", "failed"];
const badness = test_report/* testOutcomes */.Ud.map((outcome) => byBadness.indexOf(outcome));
/**
 * Tests in columns: a report may have a million, and an object for each would take ten times the memory. Rows are numbered
 * from 0 in the order of the report.
 */
class TestTable {
    #columns = new Columns();
    #suites = new Labels();
    #classes = new Labels();
    #paths = new Labels();
    #names = new TextColumn();
    length = 0;
    add(test) {
        const row = this.length++;
        if (row === this.#columns.suite.length)
            this.#columns.grow();
        const columns = this.#columns;
        columns.suite[row] = this.#suites.id(test.suite);
        columns.className[row] = this.#classes.id(test.className);
        columns.path[row] = this.#paths.id(test.path);
        columns.line[row] = test.line;
        columns.durationMs[row] = test.durationMs;
        columns.last[row] = test_report/* testOutcomes */.Ud.indexOf(test.outcome);
        columns.worst[row] = columns.last[row];
        columns.attempts[row] = Math.min(test.failedBefore + 1, 0xffff);
        this.#names.push(test.name);
        return row;
    }
    /** Another attempt of a test that failed before. */
    again(row, { outcome, durationMs, failedBefore }) {
        const columns = this.#columns;
        const index = test_report/* testOutcomes */.Ud.indexOf(outcome);
        if (badness[index] > badness[columns.worst[row]])
            columns.worst[row] = index;
        columns.last[row] = index;
        columns.durationMs[row] = columns.durationMs[row] + durationMs;
        columns.attempts[row] = Math.min(columns.attempts[row] + failedBefore + 1, 0xffff);
    }
    suite(row) {
        return this.#suites.texts[this.#columns.suite[row]];
    }
    className(row) {
        return this.#classes.texts[this.#columns.className[row]];
    }
    path(row) {
        return this.#paths.texts[this.#columns.path[row]];
    }
    name(row) {
        return this.#names.at(row);
    }
    /** From 1 on; 0 where it is not told. */
    line(row) {
        return this.#columns.line[row];
    }
    /** In ms, of all attempts together; NaN where it is not known. */
    durationMs(row) {
        return this.#columns.durationMs[row];
    }
    setDuration(row, ms) {
        this.#columns.durationMs[row] = ms;
    }
    attempts(row) {
        return this.#columns.attempts[row];
    }
    last(row) {
        return test_report/* testOutcomes */.Ud[this.#columns.last[row]];
    }
    worst(row) {
        return test_report/* testOutcomes */.Ud[this.#columns.worst[row]];
    }
}

// EXTERNAL MODULE: ./build/formats/read/ansi.js
var ansi = __webpack_require__(48757);
;// CONCATENATED MODULE: ./build/formats/read/failure-words.js

/** What stands in place of a failure's first line where the runner begins with the source (pytest): its own error lines. */
const pytestError = /^E\s{3,}(?=\S)/m;
/** Begins a line that says nothing of what went wrong. */
const saysNothing = /^(?:collection failure$|● |Test suite failed to run|Traceback \(most recent call last\):|self = |> |[-=_ ]*$|Failed$|Error$|\((?:in test|from function|in function)|\s*at )/;
/** pytest's words for what broke around a test. */
const aroundTest = /^failed on (setup|teardown) with "([\s\S]*)/;
/** The first line of a failure that says what went wrong, without colours. */
function firstWords({ message, type, text }) {
    for (const said of [message, text]) {
        const line = tellingLine(said);
        if (line !== undefined)
            return withType(line, type);
    }
    return type || (message.trim().split("\n", 1)[0] ?? "");
}
function tellingLine(said) {
    const head = (0,ansi/* withoutColours */.m)(said.slice(0, 8192));
    const [, when, inside] = aroundTest.exec(head) ?? [];
    if (inside !== undefined) {
        const line = tellingLine(inside.replace(/"$/, ""));
        return line === undefined ? undefined : `${line} (in its ${when})`;
    }
    const error = pytestError.exec(head);
    const from = error ? head.slice(error.index + error[0].length) : head;
    const lines = from.split("\n", 40).map((line) => line.replace(/\s+/g, " ").trim());
    return lines.find((line) => line !== "" && !saysNothing.test(line));
}
/** Jest and pytest begin with the kind of error; Java keeps it apart, with its package. */
function withType(line, type) {
    const short = type
        .slice(0, 200)
        .split(/[.\\]|::/)
        .at(-1) ?? "";
    return short === "" || /\s/.test(short) || !/Error|Exception|Failure$/.test(short) || line.includes(short)
        ? line
        : `${short}: ${line}`;
}
/** What is one in every failure of a kind: numbers, addresses, identifiers, quoted values and paths differ. */
function causeOf(message, type) {
    const alike = message
        .slice(0, 200)
        .replace(/0x[\da-f]+|[\da-f]{8}-[\da-f-]{27}|\d+/gi, "#")
        .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '"…"')
        .replace(/(?:[\w.-]*\/){2,}[\w.-]+/g, "/…");
    return `${type.slice(0, 80)}\0${alike}`;
}

// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/read/test-recorder.js






const mostContradictions = 5;
/** Collects the tests of one report. */
class TestRecorder {
    tests = new TestTable();
    #cases = 0;
    writer;
    durationMs;
    startedAt;
    #contradictions = [];
    #notes = [];
    #failures = [];
    #causes = new Map();
    /** The last row of each name that has failed: what follows under the same name is another attempt. */
    #failing = new Map();
    /** The row whose failure was counted last. */
    #counted;
    #last;
    /** Whether a test that failed and stands there again was run again for that. */
    isRetrying;
    /** Cases under the name of one that failed before, and that are taken for tests of their own. */
    repeated = 0;
    constructor({ duplicates }) {
        this.isRetrying = duplicates === "retries";
    }
    /** A test, or another attempt of the one that it follows under the same name. Returns its row. */
    add(said, failures, followed = this.isRetrying ? "failures" : "nothing") {
        this.#cases++;
        const test = said.name.includes("//") || said.suite.includes("//") || said.className.includes("//") ? clean(said) : said;
        const isFailing = (0,test_report/* isFailure */.N6)(test.outcome);
        const isKeyed = isFailing || this.#failing.size > 0 || followed === "anything";
        const key = isKeyed ? keyOf(test) : "";
        const before = isKeyed ? this.#before(key, followed, isFailing) : undefined;
        const row = before ?? this.tests.add(test);
        if (before !== undefined)
            this.tests.again(before, test);
        if (isKeyed)
            this.#remember(key, row, isFailing);
        for (const failure of failures)
            this.#fail(row, failure);
        return row;
    }
    /** Cases of one test stand in one suite: without this, the names of all that failed would be kept. */
    endSuite() {
        this.#failing.clear();
        this.#last = undefined;
    }
    /** The row that a case goes on. A test that passed is not run again, but by what lists an attempt as if it had. */
    #before(key, followed, isFailing) {
        if (followed === "anything" && key === this.#last?.key)
            return this.#last.row;
        const failed = this.#failing.get(key);
        if (failed === undefined || isFailing || followed !== "nothing")
            return failed;
        this.repeated++;
        return undefined;
    }
    #remember(key, row, isFailing) {
        this.#last = { key, row };
        if (isFailing)
            this.#failing.set(key, row);
        else
            this.#failing.delete(key);
    }
    /** What the report says against itself; the first few are told. */
    contradict(what) {
        if (this.#contradictions.length < mostContradictions)
            this.#contradictions.push(what);
    }
    /** How many tests are of an outcome that is meant, by the worst of their attempts. */
    count(isMeant) {
        let count = 0;
        for (let row = 0; row < this.tests.length; row++)
            if (isMeant(this.tests.worst(row)))
                count++;
        return count;
    }
    note(id, text) {
        this.#notes.push({ id, text });
    }
    finish() {
        const causes = [...this.#causes.values()].sort((a, b) => b.count - a.count);
        const { tests, writer, durationMs, startedAt } = this;
        return {
            writer,
            repeats: this.isRetrying ? "retries" : "unknown",
            repeated: this.repeated,
            tests,
            cases: this.#cases,
            failures: this.#failures,
            causes,
            durationMs,
            startedAt,
            contradictions: this.#contradictions,
            notes: this.#notes,
        };
    }
    #fail(row, said) {
        const message = firstWords(said).slice(0, test_report/* longestMessage */.qk);
        // What broke around a test is told beside it, and not as another one.
        if (row !== this.#counted)
            this.#count(row, message, said.type);
        this.#counted = row;
        if (this.#failures.length >= caps/* caps */.m.failures)
            return;
        const { outcome, type } = said;
        this.#failures.push({
            row,
            outcome,
            message: (0,title/* withoutCredentials */.ri)(message),
            type: type.slice(0, 200),
            text: (0,title/* withoutCredentials */.ri)((0,ansi/* withoutColours */.m)(said.text)),
        });
    }
    #count(row, message, type) {
        const key = causeOf(message, type);
        const known = this.#causes.get(key);
        if (known !== undefined) {
            known.count++;
            if (known.message !== (0,title/* withoutCredentials */.ri)(message))
                known.alike = "alike";
            if (known.rows.length < caps/* caps */.m.rowsOfCause && known.rows.at(-1) !== row)
                known.rows.push(row);
        }
        else if (this.#causes.size < caps/* caps */.m.causes) {
            this.#causes.set(key, { message: (0,title/* withoutCredentials */.ri)(message), alike: "the same", count: 1, rows: [row] });
        }
    }
}
/** Names of parametrised tests hold addresses, with whatever passwords are in them. */
function clean(test) {
    const [suite, className, name] = [test.suite, test.className, test.name].map(title/* withoutCredentials */.ri);
    return { ...test, suite: suite ?? "", className: className ?? "", name: name ?? "" };
}
function keyOf({ suite, className, name, path }) {
    return `${suite}\0${className}\0${name}\0${path}`;
}

;// CONCATENATED MODULE: ./build/formats/tests/ctrf.js
/**
 * CTRF, JSON of one shape that reporters of many test runners write: https://github.com/ctrf-io/ctrf
 *
 * What runners call pending or other was not run. A test says itself how often it was run and whether it is flaky.
 */







/* harmony default export */ const ctrf = ((0,format/* testsFormat */.fT)({
    id: "ctrf",
    title: "CTRF",
    spec: "https://github.com/ctrf-io/ctrf/blob/main/schema/ctrf.schema.json",
    files: ["**/ctrf-report.json", "**/ctrf/*.json", "**/*ctrf*.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* isObject */.Gv)(probe.value) &&
        (0,json/* isObject */.Gv)(probe.value["results"]) &&
        Array.isArray(probe.value["results"]["tests"]),
    read: async (source, wish) => {
        const results = (await json/* JsonCursor */.NQ.of(source)).at("results");
        const report = new TestRecorder(wish);
        report.writer = results.at("tool").optionalObject().optionalTextAt("name");
        const [start, stop] = [timeIn(results, "start"), timeIn(results, "stop")];
        report.startedAt = start;
        if (start !== undefined && stop !== undefined && stop >= start)
            report.durationMs = stop - start;
        for (const test of results.at("tests").items())
            addTest(report, test);
        const told = lacking(results, report);
        if (told !== undefined)
            report.contradict(told);
        return report.finish();
    },
}));
const outcomes = new Map([
    ["passed", "passed"],
    ["failed", "failed"],
    ["skipped", "skipped"],
    ["pending", "skipped"],
]);
function addTest(report, test) {
    const outcome = outcomeOf(test);
    const before = failedBefore(test, outcome);
    const isFailing = (0,test_report/* isFailure */.N6)(outcome);
    const failures = isFailing ? [saidOf(test, outcome)] : [];
    const attempts = test.at("retryAttempts").optionalItems();
    const earlier = attempts.filter((attempt) => attempt.optionalTextAt("status") === "failed").map((one) => saidOf(one, "failed"));
    const durationMs = test.at("duration").isNumber ? test.at("duration").number() : Number.NaN;
    report.add({
        suite: suiteOf(test),
        className: (0,kept_text/* keptText */.G)([test.at("browser"), test.at("device")].flatMap((one) => (one.isText ? one.text() : [])).join(" ")),
        name: (0,kept_text/* keptText */.G)(test.textAt("name")),
        path: (0,kept_text/* keptText */.G)(test.optionalTextAt("filePath") ?? ""),
        line: test.at("line").isNumber ? Math.max(0, Math.trunc(test.at("line").number())) : 0,
        outcome,
        failedBefore: before,
        durationMs: durationMs >= 0 ? durationMs : Number.NaN,
    }, 
    // The last attempt is the test itself.
    isFailing ? [...earlier.slice(0, -1), ...failures] : earlier);
}
/**
 * The runner's own word stands beside the status. What CTRF has no word for is `other`; and what Playwright's author said
 * that it fails, and that failed, is `passed`.
 */
function outcomeOf(test) {
    const status = test.at("status");
    const word = statusWord(test.optionalTextAt("rawStatus"));
    if (status.text() === "other")
        return word !== undefined && announced.has(word) ? "known" : (badOutcomeOf(word) ?? "skipped");
    const outcome = outcomes.get(status.text());
    if (outcome === undefined)
        throw status.error(`is ${JSON.stringify(status.text())}; allowed: ${[...outcomes.keys(), "other"].join(", ")}`);
    return outcome === "passed" && badOutcomeOf(word) !== undefined ? "known" : outcome;
}
const announced = new Set(["todo", "xfail", "xfailed"]);
/** Since version 0.0.13 suites are a list, from the outside in; before, most reporters joined them by " > ". */
function suiteOf(test) {
    const suite = test.at("suite");
    return (0,kept_text/* keptText */.G)(suite.isArray ? suite.optionalTexts().join("/") : (suite.optionalText() ?? ""));
}
function failedBefore(test, outcome) {
    const retries = test.at("retries").isNumber ? Math.max(0, test.at("retries").number()) : 0;
    return outcome === "passed" && test.at("flaky").isTrue ? Math.max(1, retries) : retries;
}
function saidOf(test, outcome) {
    const text = new CappedText();
    text.add(test.optionalTextAt("trace") ?? test.optionalTextAt("message") ?? "");
    return { outcome, message: (0,kept_text/* keptText */.G)(test.optionalTextAt("message") ?? ""), type: "", text: text.toString() };
}
function timeIn(results, name) {
    const time = results.at("summary").optionalObject().at(name);
    return time.isNumber && time.number() > 0 ? time.number() : undefined;
}
/** What its summary counts and its tests do not show. */
function lacking(results, report) {
    const summary = results.at("summary").optionalObject();
    const stated = (name) => (summary.at(name).isAbsent ? 0 : summary.at(name).natural());
    // Playwright's reporter counts those that were known to fail, too.
    const failed = report.count((outcome) => (0,test_report/* isFailure */.N6)(outcome) || outcome === "known");
    if (stated("failed") > failed)
        return `its summary counts ${stated("failed")} failed tests, and ${failed} are listed`;
    const listed = results.at("tests").count;
    return stated("tests") > listed ? `its summary counts ${stated("tests")} tests, and ${listed} are listed` : undefined;
}

// EXTERNAL MODULE: ./build/formats/probe.js
var formats_probe = __webpack_require__(673);
// EXTERNAL MODULE: ./build/formats/read/json-lines.js
var json_lines = __webpack_require__(84546);
;// CONCATENATED MODULE: ./build/formats/tests/go-test-json/events.js




/** Follows the events of all packages, which may run beside each other. */
class GoEvents {
    #source;
    #report;
    #packages = new Map();
    /** What the compiler says of packages that do not build, by the name that the package's failure gives it. */
    #builds = new Map();
    #time = { first: Number.NaN, last: Number.NaN };
    #tests = 0;
    constructor(source, wish) {
        this.#source = source;
        this.#report = new TestRecorder(wish);
        this.#report.writer = "go test";
    }
    take(event) {
        const action = event.textAt("Action");
        if (action.startsWith("build-"))
            this.#takeBuild(action, event);
        else
            this.#takeTest(action, event);
    }
    /** Throws `cut-off-report` where a package did not end. */
    finish() {
        const [open] = this.#packages.keys();
        if (open !== undefined)
            throw this.#source.error(`stops before the end of the package ${open.slice(0, 200)}`, undefined, "cut-off-report");
        const { first, last } = this.#time;
        this.#report.startedAt = Number.isFinite(first) ? first : undefined;
        this.#report.durationMs = last >= first ? last - first : undefined;
        return this.#report.finish();
    }
    #takeBuild(action, event) {
        const path = event.textAt("ImportPath");
        const output = this.#builds.get(path) ?? new CappedText();
        if (action === "build-output")
            output.add(event.optionalTextAt("Output") ?? "");
        this.#builds.set((0,kept_text/* keptText */.G)(path), output);
    }
    #takeTest(action, event) {
        this.#tell(Date.parse(event.optionalTextAt("Time") ?? ""));
        const name = event.textAt("Package");
        const around = this.#packageOf(name);
        const test = event.optionalTextAt("Test");
        if (action === "output")
            outputOf(around, test).add(event.textAt("Output"));
        else if (action === "run" && test !== undefined)
            outputOf(around, test);
        else if (action !== "pass" && action !== "fail" && action !== "skip")
            return;
        else if (test === undefined)
            this.#endPackage(action, name, event, around);
        else
            this.#endTest(action, name, test, event, around);
    }
    #endTest(action, name, test, event, around) {
        const text = outputOf(around, test).toString();
        around.tests.delete(test);
        // A test fails with any that is within it, and ends after it.
        const isOfOthers = around.failing.some((one) => one.startsWith(`${test}/`));
        if (action === "fail")
            around.failing.push(test);
        const message = said(text) ?? (isOfOthers ? "a test within it failed" : "");
        const failures = action === "fail" ? [{ outcome: "failed", message, type: "", text }] : [];
        this.#add(name, test, action, event, failures);
    }
    /** What is still running when its package fails never ended: it panicked, or was running when another one did. */
    #endPackage(action, name, event, around) {
        this.#packages.delete(name);
        if (action !== "fail") {
            this.#tellEndless(name, around);
            return;
        }
        const build = this.#builds.get(event.optionalTextAt("FailedBuild") ?? "")?.toString();
        for (const [test, output] of around.tests) {
            around.failing.push(test);
            this.#addError(name, test, output.toString());
        }
        if (around.failing.length > 0 && build === undefined)
            return;
        this.#addError(name, "(the package itself)", build ?? around.output.toString());
    }
    /** Benchmarks have no end of their own, and parts of a test end with it. */
    #tellEndless(name, around) {
        const [test, ...more] = [...around.tests.keys()].filter((one) => !one.includes("/") && !one.startsWith("Benchmark"));
        if (test === undefined)
            return;
        const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
        this.#report.contradict(`the package ${name.slice(0, 200)} ended well, and its test ${test.slice(0, 200)}${others} has no end: it left the process, or printed a last line without a line break`);
    }
    #addError(name, test, text) {
        this.#add(name, test, "fail", undefined, [{ outcome: "errored", message: said(text) ?? "", type: "", text }]);
    }
    #add(suite, name, action, event, failures) {
        if (++this.#tests > caps/* caps */.m.tests)
            throw this.#source.error(`holds more than ${caps/* caps */.m.tests} tests`, undefined, "too-large");
        const elapsed = event?.at("Elapsed");
        const durationMs = elapsed?.isNumber ? elapsed.number() * 1000 : Number.NaN;
        const outcome = action === "pass" ? "passed" : action === "skip" ? "skipped" : (failures[0]?.outcome ?? "failed");
        this.#report.add({ suite: (0,kept_text/* keptText */.G)(suite), className: "", name: (0,kept_text/* keptText */.G)(name), path: "", line: 0, outcome, failedBefore: 0, durationMs }, failures);
    }
    #packageOf(name) {
        const known = this.#packages.get(name);
        if (known !== undefined)
            return known;
        const opened = { output: new CappedText(), tests: new Map(), failing: [] };
        this.#packages.set((0,kept_text/* keptText */.G)(name), opened);
        return opened;
    }
    #tell(time) {
        if (Number.isNaN(time))
            return;
        if (!(this.#time.first <= time))
            this.#time.first = time;
        if (!(this.#time.last >= time))
            this.#time.last = time;
    }
}
function outputOf(around, test) {
    if (test === undefined)
        return around.output;
    const known = around.tests.get(test);
    if (known !== undefined)
        return known;
    const output = new CappedText();
    around.tests.set((0,kept_text/* keptText */.G)(test), output);
    return output;
}
/** Go's own lines of a test say that it runs and that it failed; what went wrong is between them. */
function said(text) {
    const lines = text.split("\n").map((line) => line.trim());
    const own = /^(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:FAIL|PASS|SKIP)|FAIL\b|PASS$|exit status|#\s|$)/;
    const panic = lines.find((line) => line.startsWith("panic: ") || line.startsWith("fatal error: "));
    return panic ?? lines.find((line) => !own.test(line));
}

;// CONCATENATED MODULE: ./build/formats/tests/go-test-json.js
/**
 * The events that `go test -json` (test2json) prints, a JSON object a line: https://pkg.go.dev/cmd/test2json
 *
 * A test ends with `pass`, `fail` or `skip`; so does a package. One that does not build, or panics, fails without a test that does.
 */





/* harmony default export */ const go_test_json = ((0,format/* testsFormat */.fT)({
    id: "go-test-json",
    title: "go test -json",
    spec: "https://pkg.go.dev/cmd/test2json",
    files: ["**/go-test*.json", "**/go-test*.jsonl", "**/gotest*.json", "**/test-output.json"],
    end: "none",
    recognises: (probe) => {
        const first = (0,formats_probe/* firstDocument */.c)(probe);
        if (!(0,json/* isObject */.Gv)(first) || typeof first["Action"] !== "string")
            return false;
        return "Package" in first || "ImportPath" in first;
    },
    read: async (source, wish) => {
        const events = new GoEvents(source, wish);
        await (0,json_lines/* readJsonLines */.s)(source, (event) => events.take(event));
        return events.finish();
    },
}));

// EXTERNAL MODULE: ./build/formats/read/xml.js + 2 modules
var xml = __webpack_require__(65282);
// EXTERNAL MODULE: ./build/formats/read/xml-repair.js
var xml_repair = __webpack_require__(94911);
;// CONCATENATED MODULE: ./build/formats/tests/junit/open-case.js



const detailKinds = ["failure", "error", "skipped", "flakyFailure", "flakyError", "rerunFailure", "rerunError"];
/** In whatever case its letters are: what one reader takes for a failure, another must not pass over. */
function kindOf(name) {
    return detailKinds.find((one) => one.toLowerCase() === name.toLowerCase());
}
/** A case while it is being read. */
class OpenCase {
    name;
    className;
    path;
    /** As the writer counts; undefined where it does not say. */
    line;
    time;
    #status;
    #result;
    #details = [];
    /** What it takes from the element is let go of with it, but for what `keep` makes a copy of. */
    constructor(element, keep) {
        this.name = element.peek("name");
        this.className = keep(element.peek("classname") ?? element.peek("class") ?? "");
        this.path = keep(element.peek("file") ?? element.peek("filepath") ?? "");
        this.line = lineOf(element.peek("line") ?? element.peek("lineno"));
        this.time = element.peek("time") ?? element.peek("duration");
        this.#status = statusWord(element.peek("status"));
        this.#result = statusWord(element.peek("result") ?? element.peek("outcome"));
    }
    /** The text of which element goes into what it says; undefined for an element that says nothing of the outcome. */
    open(name, element) {
        const kind = kindOf(name);
        if (kind === undefined)
            return undefined;
        const detail = {
            kind,
            message: element.text("message") ?? "",
            type: element.text("type") ?? "",
            text: new CappedText(),
        };
        this.#details.push(detail);
        return detail.text;
    }
    /** Whether it says nothing at all: neither what it is, nor what became of it. */
    get isBlank() {
        return this.name === undefined && this.className === "" && this.#details.length === 0;
    }
    /** Whether it passed and is called like the file that it is of. */
    get isOfFile() {
        const { name = "", path } = this;
        return (this.#details.length === 0 && name !== "" && (path === name || path.endsWith(`/${name}`) || path.endsWith(`\\${name}`)));
    }
    /** Whether the document itself has a failure or an error of it, as writers count them. */
    get hasFailure() {
        return this.#has("failure") || this.#has("error");
    }
    /** How many of them there are: a test with subtests has one for each that failed. */
    get failureElements() {
        return this.#details.filter(({ kind }) => kind === "failure" || kind === "error").length;
    }
    get isSkipped() {
        return this.#has("skipped") || isSkippedWord(this.#status) || isSkippedWord(this.#result);
    }
    /** A failure wins over a skip, which else could hide it; but for one that the author announced, to a writer that writes it so. */
    outcomeBy(writer) {
        const skip = this.#details.find(({ kind }) => kind === "skipped");
        if (skip !== undefined && isAnnounced(skip, writer) && (!this.hasFailure || mayFail(writer)))
            return "known";
        if (this.#has("failure"))
            return "failed";
        if (this.#has("error"))
            return "errored";
        if (this.#couldNotRun(skip))
            return "errored";
        if (this.isSkipped)
            return "skipped";
        return this.#byStatus();
    }
    get failedBefore() {
        const reruns = this.#details.filter(({ kind }) => /^(?:flaky|rerun)/.test(kind)).length;
        return this.#details.some(({ kind }) => kind.startsWith("rerun")) && !this.hasFailure ? reruns - 1 : reruns;
    }
    /** All that failed, in the order of the document. */
    failures(outcome) {
        const said = this.#details
            .filter(({ kind }) => kind !== "skipped")
            .map(({ kind, message, type, text }) => {
            return { outcome: /error/i.test(kind) ? "errored" : "failed", message, type, text: text.toString() };
        });
        if (said.length > 0 || !(0,test_report/* isFailure */.N6)(outcome))
            return said;
        const skip = this.#details.find(({ kind }) => kind === "skipped");
        return [
            {
                outcome,
                message: skip?.message ?? `status ${this.#status ?? this.#result}`,
                type: "",
                text: skip?.text.toString() ?? "",
            },
        ];
    }
    #has(wanted) {
        return this.#details.some(({ kind }) => kind === wanted);
    }
    /** CTest calls not run what was skipped, and what could not be: only the first says so itself. GoogleTest has a result. */
    #couldNotRun(skip) {
        const why = skip?.message || skip?.text.toString().trim();
        return this.#status === "notrun" && this.#result === undefined && why !== undefined && !/^(?:SKIP_|Disabled\b|$)/.test(why);
    }
    /** Some writers say it in an attribute alone. Only attempts that failed, with none that passed, are a failure. */
    #byStatus() {
        if (this.#details.some(({ kind }) => kind === "rerunFailure"))
            return "failed";
        if (this.#details.some(({ kind }) => kind === "rerunError"))
            return "errored";
        for (const said of [this.#status, this.#result]) {
            const outcome = badOutcomeOf(said);
            if (outcome !== undefined)
                return outcome;
        }
        return "passed";
    }
}
/** pytest, unittest and node:test say it in the type, Bun and Catch2 in the message. */
function isAnnounced({ type, message }, writer) {
    switch (writer) {
        case "node:test":
            return type === "todo";
        case "Bun":
            return message === "TODO";
        case "Catch2":
            return /!(?:may|should)fail\b/.test(message);
        default:
            return /^(?:pytest\.)?xfail$/i.test(type);
    }
}
/** These write a failure that was announced beside the skip; of others it is another one, as of pytest an error in the teardown. */
function mayFail(writer) {
    return writer === "node:test" || writer === "Catch2";
}
function lineOf(written) {
    const line = written === undefined || written.trim() === "" ? -1 : Number(written);
    return Number.isSafeInteger(line) && line >= 0 && line < 2 ** 31 ? line : undefined;
}

// EXTERNAL MODULE: ./build/formats/read/xml-element.js
var xml_element = __webpack_require__(40200);
;// CONCATENATED MODULE: ./build/formats/tests/junit/open-suite.js

/** A suite while it is being read: what it declares, and what it holds. */
class OpenSuite {
    element;
    name;
    /** The names of the suites around it and its own. */
    path;
    file;
    time;
    #declared;
    /** A total that is no number. */
    #unreadable;
    cases = 0;
    failing = 0;
    /** Whether it, or one within it, was found to contradict itself: one of them is told. */
    isContradicted = false;
    constructor(name, element, around, writer) {
        this.element = name;
        const own = element.text("name") ?? "";
        // Playwright runs a file in several projects (browsers), which it calls hosts.
        const project = writer === "Playwright" ? element.text("hostname") : undefined;
        this.name = project ? `${own} [${project}]` : own;
        // The root's name is that of the runner or of the project, which is the same in every report.
        this.path = around === undefined && name === "testsuites" ? "" : joined(around?.path ?? "", this.name);
        this.file = element.text("file") ?? element.text("filepath") ?? around?.file ?? "";
        this.time = element.text("time") ?? element.text("duration");
        const skipped = sum(element, ["skipped", "skip", "skips", "disabled", "ignored"]);
        this.#unreadable = ["tests", "failures", "errors"].flatMap((total) => {
            const written = element.peek(total)?.trim() ?? "";
            return written !== "" && (0,xml_element/* parseCount */.zq)(written) === undefined ? [`${total}=${(0,xml_element/* shown */.SP)(written)}`] : [];
        })[0];
        this.#declared = {
            tests: count(element, "tests"),
            failures: count(element, "failures"),
            errors: count(element, "errors"),
            skipped,
        };
    }
    get declaresTests() {
        return this.#declared.tests !== undefined;
    }
    close(inside) {
        if (inside === undefined)
            return;
        inside.cases += this.cases;
        inside.failing += this.failing;
        inside.isContradicted ||= this.isContradicted;
    }
    /** What it declares and does not hold; a report that declares less than it holds is judged by what it holds. */
    contradiction(writer, isCountedAround) {
        const { tests, failures, skipped } = this.#declared;
        // gotestsum's root counts what the compiler printed, warnings of a linker too; a package that does not build is a case.
        const errors = writer === "gotestsum" && this.element === "testsuites" ? 0 : this.#declared.errors;
        const declared = (failures ?? 0) + (errors ?? 0);
        // Mocha before version 6 wrote the same number into both.
        const isSaidTwice = failures === errors && failures === this.failing;
        const name = this.name === "" ? "" : ` ${(0,xml_element/* shown */.SP)(this.name)}`;
        const about = `<${this.element}>${name} declares`;
        if (this.#unreadable !== undefined)
            return `${about} ${this.#unreadable}, which is no number`;
        if (declared > this.failing && !isSaidTwice)
            return `${about} ${counted(failures ?? 0, "failure")} and ${counted(errors ?? 0, "error")}, and holds ${this.failing}`;
        // Some leave out what was skipped, and count it; mocha-junit-reporter says how many those are at the root alone.
        // Catch2 counts assertions there, and pytest subtests.
        if (tests !== undefined &&
            writer !== "Catch2" &&
            writer !== "pytest" &&
            !isCountedAround &&
            tests - (skipped ?? 0) > this.cases)
            return `${about} ${counted(tests, "test")}${skipped ? `, ${skipped} of them skipped` : ""}, and holds ${this.cases}`;
        return undefined;
    }
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
}
function joined(around, name) {
    if (name === "" || around === name)
        return around;
    return around === "" ? name : `${around}/${name}`;
}
function count(element, attribute) {
    return (0,xml_element/* parseCount */.zq)(element.peek(attribute) ?? "");
}
function sum(element, attributes) {
    const counts = attributes.flatMap((attribute) => count(element, attribute) ?? []);
    return counts.length === 0 ? undefined : counts.reduce((all, one) => all + one, 0);
}

;// CONCATENATED MODULE: ./build/formats/tests/junit/duration.js
/**
 * Reads `0.25`, `1e-05`, `0,03` (a German machine), `2,120.532` (Surefire 3.1.0), `12ms`; in seconds where no unit is
 * said. Times below 0 and NaN are wrong. Of `1,078` nobody knows whether it is a second or eighteen minutes.
 */
function readDuration(written) {
    const text = written?.trim() ?? "";
    if (text === "")
        return { kind: "none" };
    const plain = Number(text);
    if (plain >= 0 && plain < 1e12)
        return { kind: "known", ms: plain * 1000 };
    const [, digits, unit] = /^([\d.,]+)\s*(ms|s)?$/.exec(text) ?? [];
    if (digits === undefined)
        return { kind: "wrong" };
    const factor = unit === "ms" ? 1 : 1000;
    const [comma, dot] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
    if (comma === -1)
        return known(Number(digits) * factor);
    if (dot > comma)
        return known(Number(digits.replaceAll(",", "")) * factor, "grouping");
    if (dot !== -1)
        return known(decimal(digits.replaceAll(".", "")) * factor, "decimal");
    if (/,\d*,/.test(digits))
        return known(Number(digits.replaceAll(",", "")) * factor, "grouping");
    if (!/^[1-9]\d*,\d{3}$/.test(digits))
        return known(decimal(digits) * factor, "decimal");
    return { kind: "unsure", decimal: decimal(digits) * factor, grouping: Number(digits.replace(",", "")) * factor };
}
function known(ms, comma) {
    return Number.isFinite(ms) ? { kind: "known", ms, ...(comma && { comma }) } : { kind: "wrong" };
}
function decimal(digits) {
    return Number(digits.replace(",", "."));
}

;// CONCATENATED MODULE: ./build/formats/tests/junit/times.js

/** The times of one report, in which a comma means one thing throughout. */
class Times {
    #unsure = [];
    #comma;
    #wrong = 0;
    #firstWrong = "";
    /** In ms; NaN where it is not known, or not known yet. */
    read(written) {
        const duration = readDuration(written);
        if (duration.kind === "known")
            this.#comma ??= duration.comma;
        if (duration.kind === "wrong")
            this.#tellWrong(written ?? "");
        return duration.kind === "known" ? duration.ms : Number.NaN;
    }
    /** Keeps a time that may mean two things for when the report has told which. */
    keep(row, written) {
        const duration = readDuration(written);
        if (duration.kind === "unsure")
            this.#unsure.push({ row, ...duration });
    }
    finish(tests, report) {
        const comma = this.#comma;
        if (comma !== undefined)
            for (const one of this.#unsure)
                tests.setDuration(one.row, one[comma]);
        else if (this.#unsure.length > 0)
            report.note("left-out", `${this.#unsure.length} times have a comma before three digits, which can be a decimal comma or group thousands: they are not known`);
        if (this.#wrong > 0)
            report.note("left-out", `${this.#wrong} times are none, such as ${JSON.stringify(this.#firstWrong)}`);
    }
    #tellWrong(written) {
        if (this.#wrong++ === 0)
            this.#firstWrong = written.slice(0, 40);
    }
}

;// CONCATENATED MODULE: ./build/formats/tests/junit/writers.js
const called = (name) => (element) => name.test(element.peek("name") ?? "");
const rootCalled = (name) => (element) => element.parent === "" && called(name)(element);
/** Who writes what, by what nobody else writes: it decides what is known to fail, what was run again, and the words about a report. */
const writers = [
    { name: "pytest", wrote: (element) => element.name === "testsuite" && called(/^pytest$/)(element) },
    { name: "pytest", wrote: rootCalled(/^pytest tests$/) },
    { name: "jest-junit", wrote: rootCalled(/^jest tests$/) },
    { name: "Vitest", wrote: rootCalled(/^vitest tests$/) },
    { name: "Mocha", wrote: called(/^Mocha Tests$/) },
    { name: "GoogleTest", wrote: rootCalled(/^AllTests$/) },
    { name: "Bun", wrote: rootCalled(/^bun test$/) },
    { name: "Catch2", wrote: (element) => element.name === "testsuite" && element.peek("hostname") === "tbd" },
    { name: "cargo-nextest", wrote: rootCalled(/^nextest-run$/) },
    { name: "RSpec", wrote: called(/^rspec\d*$/) },
    { name: "node:test", wrote: (element) => element.name === "testcase" && element.parent === "testsuites" },
    { name: "node:test", wrote: (element) => element.name === "testcase" && element.peek("classname") === "test" },
    {
        name: "Surefire",
        wrote: (element) => /maven.*surefire|surefire-test-report/.test(element.peek("xsi:noNamespaceSchemaLocation") ?? ""),
    },
    { name: "gotestsum", wrote: (element) => element.name === "property" && element.peek("name") === "go.version" },
    { name: "Playwright", wrote: (element) => element.parent === "" && element.peek("id") === "" && element.peek("name") === "" },
    {
        name: "PHPUnit",
        wrote: (element) => element.name === "testcase" && element.peek("assertions") !== undefined && element.peek("class") !== undefined,
    },
    {
        name: "CTest",
        wrote: (element) => element.name === "testcase" &&
            element.peek("classname") === element.peek("name") &&
            /^(?:run|fail|notrun|disabled)$/.test(element.peek("status") ?? "") &&
            element.peek("result") === undefined,
    },
];
/** The tool that wrote a document, by one of its elements; undefined where that does not tell. */
function writerBy(element) {
    return writers.find(({ wrote }) => wrote(element))?.name;
}
/** Those that list a test again only because it was run again after it had failed. */
const retrying = new Set(["gotestsum"]);

;// CONCATENATED MODULE: ./build/formats/tests/junit/reader.js









/** What a test printed: of no use for the verdict, and of any length. */
const output = new Set(["system-out", "system-err"]);
/** Elements behind which nothing tells any more who wrote a report. */
const mostLooks = 1000;
/** Reads the cases of a document one by one, with the suites that they are in. */
class JunitReader {
    #report;
    #times = new Times();
    #suites = [];
    #case;
    /** Where the text goes that is being read, and the element that it is of. */
    #text;
    #unnamed = 0;
    #cases = 0;
    #looked = 0;
    /** The last classes and files: what follows each other is mostly of one. */
    #kept = new Map();
    #blank = 0;
    #toldFailures = 0;
    #failingSuites = 0;
    #empty = 0;
    /** The element of a failure that stands in a suite, outside of any case. */
    #ownFailure;
    /** What the suites below the root state of their time, in ms. */
    #stated;
    /** Names of this suite's tests that passed, and whether one of them stands there twice; only of what lists reruns. */
    #passed = new Set();
    #isCounted = false;
    repair = new xml_repair/* XmlRepair */.V();
    #wish;
    constructor(wish) {
        this.#wish = wish;
        this.#report = new TestRecorder(wish);
    }
    passesOver = (name) => output.has(local(name));
    open = (element) => {
        const name = local(element.name);
        if (this.#report.writer === undefined && this.#looked++ < mostLooks)
            this.#findWriter(element);
        if (name === "testsuite" || name === "testsuites")
            this.#openSuite(name, element);
        else if (name === "testcase")
            this.#openCase(element);
        else if (this.#case !== undefined)
            this.#openDetail(name, element);
        else if (name === "failure" || name === "error")
            this.#failSuite(name, element);
    };
    text = (piece) => this.#text?.into.add(piece);
    /** Node's runner has its totals in comments behind the last case, with failures that no case has. */
    comment = (text) => {
        const [, what, count] = /^\s*(fail|cancelled) (\d{1,9})\s*$/.exec(text) ?? [];
        if (what !== undefined && this.#report.writer === "node:test")
            this.#toldFailures += Number(count);
    };
    close = (qualified) => {
        const name = local(qualified);
        if (name === this.#text?.of)
            this.#text = undefined;
        if (name === "testcase")
            this.#closeCase();
        else if (name === "testsuite" || name === "testsuites")
            this.#closeSuite();
        else if (this.#ownFailure === name)
            this.#closeCase();
    };
    finish() {
        this.#times.finish(this.#report.tests, this.#report);
        if (this.#blank > 0)
            this.#report.note("left-out", `${this.#blank} cases without a name, as an attempt leaves them whose process ended`);
        if (this.#empty > 0)
            this.#report.note("left-out", `${this.#empty} files of tests that held none`);
        const { count, first } = this.repair;
        if (first !== undefined)
            this.#report.note("repaired", `${count} characters that XML does not have were replaced, the first of them ${first.character} in line ${first.line}`);
        const held = this.#report.count(test_report/* isFailure */.N6);
        // A test that has parts is a suite in the report, and one failure more in the comments.
        if (this.#toldFailures > held + this.#failingSuites)
            this.#report.contradict(`its comments count ${counted(this.#toldFailures, "failure")}, and it holds ${held}`);
        if (this.#isCounted)
            this.#report.isRetrying = false;
        return this.#report.finish();
    }
    #findWriter(element) {
        const writer = writerBy(element);
        if (writer === undefined)
            return;
        this.#report.writer = writer;
        if (this.#wish.duplicates === undefined)
            this.#report.isRetrying = retrying.has(writer);
    }
    #openSuite(name, element) {
        if (this.#case !== undefined)
            throw element.error(`<${name}> stands inside a <testcase>`);
        const around = this.#suites.at(-1);
        const suite = new OpenSuite(name, element, around, this.#report.writer);
        this.#suites.push(suite);
        this.#report.startedAt ??= momentOf(element.peek("timestamp"));
    }
    #closeSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        const around = this.#suites.at(-1);
        const isCountedAround = this.#suites.some(({ declaresTests }) => declaresTests);
        const contradiction = suite.isContradicted ? undefined : suite.contradiction(this.#report.writer, isCountedAround);
        if (contradiction !== undefined) {
            suite.isContradicted = true;
            this.#report.contradict(contradiction);
        }
        suite.close(around);
        if (suite.failing > 0)
            this.#failingSuites++;
        this.#report.endSuite();
        this.#passed.clear();
        this.#addTime(suite, around);
    }
    /** What the root states, else what its suites do. */
    #addTime(suite, around) {
        if (this.#suites.length > 1)
            return;
        const stated = this.#times.read(suite.time);
        if (around === undefined)
            this.#report.durationMs = reader_known(stated) ?? reader_known(this.#stated ?? Number.NaN);
        else
            this.#stated = (this.#stated ?? 0) + stated;
    }
    #openCase(element) {
        if (this.#case !== undefined)
            throw element.error("<testcase> stands inside a <testcase>");
        if (this.#suites.length === 0)
            throw element.error("<testcase> stands outside of <testsuite>");
        this.#case = new OpenCase(element, this.#keep);
        if (++this.#cases > caps/* caps */.m.tests)
            throw element.error(`holds more than ${caps/* caps */.m.tests} tests`, "too-large");
    }
    #keep = (text) => {
        const known = this.#kept.get(text);
        if (known !== undefined)
            return known;
        if (this.#kept.size === 16)
            this.#kept.clear();
        const copy = (0,kept_text/* keptText */.G)(text);
        this.#kept.set(copy, copy);
        return copy;
    };
    #openDetail(name, element) {
        // Within what a case says of itself, and of one attempt: `<stackTrace>` is no failure of its own.
        if (this.#text !== undefined)
            return;
        const into = this.#case?.open(name, element);
        if (into !== undefined)
            this.#text = { into, of: name };
    }
    /** A suite that broke as a whole, outside of its tests. */
    #failSuite(name, element) {
        this.#openCase(element);
        const into = this.#case?.open(name, element);
        if (into !== undefined)
            this.#text = { into, of: name };
        this.#ownFailure = name;
    }
    #closeCase() {
        const test = this.#case;
        const suite = this.#suites.at(-1);
        if (test === undefined || suite === undefined)
            return;
        this.#case = undefined;
        // A process that ended in a test which is run again leaves a case without a name, and without a word, in pytest's report.
        if (this.#report.writer === "pytest" && test.isBlank) {
            this.#blank++;
            return;
        }
        // A file without a test passes as one under Node's runner.
        if (this.#report.writer === "node:test" && test.isOfFile) {
            this.#empty++;
            return;
        }
        const isOfSuite = this.#ownFailure !== undefined;
        this.#ownFailure = undefined;
        if (!isOfSuite)
            suite.cases++;
        if (test.hasFailure)
            suite.failing += this.#report.writer === "pytest" ? test.failureElements : 1;
        const { className, failedBefore } = test;
        const outcome = test.outcomeBy(this.#report.writer);
        // pytest counts lines from 0 on.
        const line = (test.line ?? 0) + (test.line !== undefined && this.#report.writer === "pytest" ? 1 : 0);
        if (outcome === "passed" && this.#report.isRetrying)
            this.#notePass(className ?? "", test.name ?? "");
        const name = isOfSuite ? "(the suite itself)" : test.name || `(unnamed #${++this.#unnamed})`;
        const path = test.path === "" ? suite.file : test.path;
        const durationMs = this.#times.read(test.time);
        const row = this.#report.add({ suite: suite.path, className, name, path, line, outcome, failedBefore, durationMs }, test.failures(outcome), 
        // pytest-rerunfailures lists an attempt that failed as an empty case, as if it had passed.
        this.#report.writer === "pytest" ? "anything" : undefined);
        if (Number.isNaN(durationMs))
            this.#times.keep(row, test.time);
    }
    /**
     * Only what failed is run again, with the subtests around it: a test that passed and stands there twice was run twice on
     * purpose (`-count=2`), where one failure is one too many.
     */
    #notePass(className, name) {
        if (this.#wish.duplicates !== undefined || name.includes("/"))
            return;
        const key = `${className}\0${name}`;
        if (this.#passed.has(key))
            this.#isCounted = true;
        this.#passed.add(key);
    }
}
function reader_known(ms) {
    return Number.isFinite(ms) ? ms : undefined;
}
/** Without a time zone nobody knows when it was. */
function momentOf(timestamp) {
    const isZoned = timestamp !== undefined && /(?:Z|[+-]\d\d:?\d\d|GMT)$/.test(timestamp);
    return isZoned ? reader_known(Date.parse(timestamp)) : undefined;
}
/** The name without the prefix of a namespace, in small letters: what one reader takes for a failure, another must not pass over. */
function local(name) {
    const known = plainNames.get(name);
    if (known !== undefined)
        return known;
    const plain = name.slice(name.indexOf(":") + 1).toLowerCase();
    if (plainNames.size < mostNames)
        plainNames.set(name, plain);
    return plain;
}
const plainNames = new Map();
const mostNames = 1000;

;// CONCATENATED MODULE: ./build/formats/tests/junit.js
/**
 * JUnit XML in the dialects of test runners. There is no specification; what most of them follow is Ant's:
 * https://github.com/testmoapp/junitxml
 *
 * Cases are counted, totals are only held against them: most writers get some of them wrong.
 */



/* harmony default export */ const junit = ((0,format/* testsFormat */.fT)({
    id: "junit",
    title: "JUnit XML",
    spec: "https://github.com/testmoapp/junitxml",
    files: [
        "**/junit*.xml",
        "**/*-junit.xml",
        "**/TEST-*.xml",
        "**/test-results.xml",
        "**/test-results/**/*.xml",
        "**/surefire-reports/*.xml",
        "**/failsafe-reports/*.xml",
        "**/test-report*.xml",
        "**/pytest*.xml",
    ],
    end: "marked",
    recognises: (probe) => probe.type === "xml" && /^(?:[\w.-]+:)?testsuites?$/.test(probe.root),
    read: async (source, wish) => {
        const reader = new JunitReader(wish);
        await (0,xml/* readXml */.km)(source, reader);
        return reader.finish();
    },
}));

;// CONCATENATED MODULE: ./build/formats/tests-formats.js



const testsFormats = [ctrf, go_test_json, junit];


/***/ }),

/***/ 68567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ud: () => (/* binding */ testOutcomes),
/* harmony export */   qk: () => (/* binding */ longestMessage)
/* harmony export */ });
/** What became of a test. `known` is one whose failure its author announced: an expected failure, or a `todo`. */
const testOutcomes = ["passed", "failed", "errored", "skipped", "known"];
/** Whether a test failed, by a failed assertion or by an error. */
function isFailure(outcome) {
    return outcome === "failed" || outcome === "errored";
}
/** Characters of a failure's message. */
const longestMessage = 300;


/***/ })

};
