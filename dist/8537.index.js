export const id = 8537;
export const ids = [8537,5323,7704];
export const modules = {

/***/ 15323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96047);


const lineBreak = 0x0a;
const noPlainLines = () => { };
/**
 * Hands over each line of a text report as bytes, numbered from 1, without making a string of it. CRLF counts as one
 * break. Throws `too-large` on a line above `caps.lineBytes`, and `cut-off-report` where `read` finds the last line bad and
 * no line break ends it. Says whether the last line has one: some tools always end with it.
 */
async function readLines(source, read, readPlain = noPlainLines) {
    let carried;
    const place = { start: 0, number: 1 };
    for await (const bytes of source.chunks()) {
        place.start = 0;
        if (carried) {
            // Only the line that the chunks share is put together: most of a chunk is read where it lies.
            place.start = bytes.indexOf(lineBreak) + 1;
            carried = joined(carried, place.start === 0 ? bytes : bytes.subarray(0, place.start));
            const end = place.start === 0 ? carried.length : carried.length - 1;
            if (end > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
                throw tooLong(source, place.number);
            if (place.start === 0)
                continue;
            read(carried, 0, withoutReturn(carried, 0, end), place.number++);
        }
        for (;;) {
            readPlain(bytes, place);
            const { start, number } = place;
            const end = nextBreak(bytes, start);
            if (end === -1)
                break;
            if (end - start > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
                throw tooLong(source, number);
            read(bytes, start, withoutReturn(bytes, start, end), number);
            place.start = end + 1;
            place.number++;
        }
        if (bytes.length - place.start > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
            throw tooLong(source, place.number);
        carried = place.start < bytes.length ? new Uint8Array(bytes.subarray(place.start)) : undefined;
    }
    if (carried === undefined)
        return "ended";
    readLast(carried, read, place.number);
    return "open";
}
function readLast(bytes, read, number) {
    try {
        read(bytes, 0, withoutReturn(bytes, 0, bytes.length), number);
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$) || error.reason !== "bad-report")
            throw error;
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("cut-off-report", error.file, `the last line is cut off: ${error.message}`, error.place, error);
    }
}
/** Lines are short, so a loop here beats the call that `indexOf` costs for each of them. */
function nextBreak(bytes, from) {
    const soon = Math.min(bytes.length, from + 64);
    for (let i = from; i < soon; i++)
        if (bytes[i] === lineBreak)
            return i;
    return soon === bytes.length ? -1 : bytes.indexOf(lineBreak, soon);
}
/** Python's csv on Windows, with a file that was opened as text, ends lines with two of them. */
function withoutReturn(bytes, start, end) {
    let at = end;
    while (at > start && bytes[at - 1] === 0x0d)
        at--;
    return at;
}
function joined(head, tail) {
    const whole = new Uint8Array(head.length + tail.length);
    whole.set(head);
    whole.set(tail, head.length);
    return whole;
}
function tooLong(source, number) {
    return source.error(`a line has more than ${_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes} bytes`, { line: number }, "too-large");
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

/***/ 95647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ uncompared),
/* harmony export */   O8: () => (/* binding */ onFigure),
/* harmony export */   SF: () => (/* binding */ changingFigure),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   VY: () => (/* binding */ onlyFound)
/* harmony export */ });
/** Which way a change is limited: up by `p95-rise`, down by `throughput-drop`. */
function wayOf({ metric }) {
    return metric.name.endsWith("-drop") ? "drop" : "rise";
}
/** `p95` of `p95-rise`. */
function changingFigure({ metric }) {
    return metric.name.replace(/-(rise|drop)$/, "");
}
/** The budget on the figure that changes. Its text stays, so that reasons name what was asked. */
function onFigure(budget) {
    const { change: _, ...metric } = budget.metric;
    return { ...budget, metric: { ...metric, name: changingFigure(budget) } };
}
function uncompared(budget, gate, why) {
    return { state: "unknown", reason: { id: "no-baseline", gate, budget: budget.text, why } };
}
/** That nothing is held, or why nothing could be, once for all that a budget is about. */
function onlyFound(found) {
    return [{ scope: "", found }];
}


/***/ }),

/***/ 14576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);


/** The figure that is nearest to breaking the budget, or breaks it most, is the one that is told of many. */
function worstFirst({ limit }, measures) {
    if (measures.length < 2)
        return measures;
    const sign = (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(limit.op) === "maximum" ? -1 : 1;
    const ranked = measures.map((measure) => ({ measure, at: figureOf(measure.found, sign < 0 ? "high" : "low", limit) }));
    return ranked.sort((a, b) => sign * (a.at - b.at)).map(({ measure }) => measure);
}
/** Only to sort by; what is not known stands first, what is not held last. */
function figureOf(found, end, limit) {
    const unknown = end === "high" ? Number.MAX_VALUE : -Number.MAX_VALUE;
    if (found.state === "not-applicable")
        return -unknown;
    if (found.state !== "measured")
        return unknown;
    if (found.quantity.kind === "change")
        return movedBy(found.quantity, end, limit) ?? unknown;
    const value = found.quantity[end];
    if (value === null)
        return unknown;
    if (typeof value === "number")
        return value;
    return "part" in value ? value.part / Math.max(1, value.whole) : numberOf(value);
}
/** As the limit has it: in percent of where it started from, or as much as it is. */
function movedBy(change, end, { unit }) {
    if (change.of === "share")
        return change[end] ? fallOf(change[end]) : undefined;
    const { base } = change;
    const value = change[end];
    if (value === null)
        return undefined;
    if (unit !== "%")
        return numberOf(value);
    if (base === null || base.digits === 0n)
        return undefined;
    return numberOf(value) / Math.abs(numberOf(base));
}
function fallOf({ before, now }) {
    return before.part / before.whole - now.part / now.whole;
}
function numberOf(value) {
    return Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDecimal */ .zJ)(value));
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
