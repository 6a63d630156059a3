export const id = 5574;
export const ids = [5574];
export const modules = {

/***/ 22678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ noReport),
/* harmony export */   _M: () => (/* binding */ findDeclared),
/* harmony export */   mY: () => (/* binding */ findUsual),
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
/** The reports in the usual places, but for committed ones, which are of another run. */
async function findUsual({ places }, files, isTracked) {
    const found = await files.glob(...places);
    const committed = found.filter(isTracked);
    return {
        fresh: found.filter((file) => !isTracked(file)),
        passedOver: committed.map((file) => ({ file, why: _report_opener_js__WEBPACK_IMPORTED_MODULE_0__/* .committedReport */ .VX })),
    };
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
        const problems = untracked === undefined ? [newFilesUnknown] : [];
        return { paths: await (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .openPaths */ .j)(place, mappings, untracked), problems };
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

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);
/* harmony import */ var _model_load_recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25781);


/** The runs that a budget selects. Without a leg each of them is held: figures of two runs are never added. */
function runsOf(budget, { runs }) {
    const selector = selectorOf(budget, "leg");
    const matches = selector?.pattern === undefined ? () => true : (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMatcher */ .MH)(selector.pattern);
    return runs.filter(({ leg }) => matches(leg));
}
/** What of one run a budget is about: the whole, the sum of the endpoints that match, or each of them. */
function scopesOf(budget, run, { runs }) {
    const scope = runs.length > 1 ? run.scope : "";
    const selector = selectorOf(budget, "endpoint");
    if (selector === undefined)
        return [{ name: scope, run, traffic: run.run.total }];
    const matching = endpointsOf(selector, run.run.endpoints);
    if (matching.length === 0)
        return { scope, why: noEndpoint(selector, run) };
    if (!selector.each)
        return [{ name: scope, run, traffic: (0,_model_load_recorder_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .X)(matching) }];
    return matching.map((endpoint) => ({
        name: scope === "" ? endpoint.name : `${scope}, ${endpoint.name}`,
        run,
        traffic: endpoint,
        endpoint: endpoint.name,
    }));
}
/** A group, such as a transaction, is only meant by its name: it holds the requests of other endpoints again. */
function endpointsOf({ pattern }, endpoints) {
    if (pattern === undefined)
        return endpoints.filter(({ isGroup }) => isGroup !== true);
    const matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMatcher */ .MH)(pattern);
    return endpoints.filter(({ name, isGroup }) => (isGroup ? name === pattern : matches(name)));
}
function noEndpoint({ pattern = "*" }, { run, format }) {
    if (run.endpoints.length === 0)
        return { kind: "not-in-report", what: "single endpoints", has: [], mend: format.perEndpoint };
    const names = run.endpoints.map(({ name }) => name);
    return { kind: "no-match", pattern, dimension: "endpoint", folders: names.slice(0, 5) };
}
function selectorOf(budget, dimension) {
    return budget.selectors.find((selector) => selector.dimension === dimension);
}


/***/ }),

/***/ 74355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   _8: () => (/* binding */ resourcePart),
/* harmony export */   tE: () => (/* binding */ loadVocabulary),
/* harmony export */   vq: () => (/* binding */ customPart)
/* harmony export */ });
/* harmony import */ var _model_load_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22276);

/**
 * What budgets of a load test can talk about. Before reports were read, names that only they bring are taken as they are.
 * Runs are judged on their own, but for shards: one that is missing is missing in the figures.
 */
function loadVocabulary(names, reports) {
    const settled = (metric) => reports === "runs" && metric.name !== "runs" ? { ...metric, separate: true } : metric;
    const open = (name) => percentileMetric(name) ?? (names ? reportedMetric(name, names) : laterMetric(name));
    return {
        metrics: loadMetrics.map(settled),
        openMetric: (name) => {
            const metric = open(name);
            return metric && settled(metric);
        },
        openNames: names ? openNames(names) : [],
        dimensions: [
            { name: "endpoint", pattern: "name" },
            { name: "leg", pattern: "name", ...(names && { values: names.legs }) },
            { name: "status", pattern: "name" },
            { name: "kind", pattern: "name", values: _model_load_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKinds */ .c },
            { name: "source", pattern: "name" },
        ],
        patch: false,
    };
}
/** What the reports bring: of a distribution the part that is asked for most. */
function openNames({ custom, resources }) {
    const own = custom.map(({ kind, name }) => (kind === "times" || kind === "values" ? `${name}.p95` : name));
    return [...new Set([...own, ...[...resources.keys()].map((name) => `${name}-max`)])].slice(0, 50);
}
const ofEndpoint = { dimensions: ["endpoint", "leg"] };
const ofRun = { dimensions: ["leg"] };
const loadMetrics = [
    time("p95", "The response time that 95 of 100 requests took at most; any rank above 0 up to 100, such as `p50` or `p99.9`."),
    time("mean", "The mean response time."),
    time("min", "The shortest response time."),
    time("max", "The longest response time."),
    { name: "error-rate", kind: "share", ...ofEndpoint, description: "Failed requests of all requests, by `count-as-error`." },
    {
        name: "errors",
        kind: "count",
        dimensions: ["endpoint", "leg", "kind"],
        description: "Failed requests, by `count-as-error`; with a kind, those of that kind.",
    },
    { name: "requests", kind: "count", ...ofEndpoint, description: "Requests that were made." },
    { name: "throughput", kind: "rate", ...ofEndpoint, description: "Requests in the time from the first to the last." },
    {
        name: "responses",
        kind: "count",
        dimensions: ["endpoint", "leg", "status"],
        description: "Answered requests; with a status, those with that status.",
    },
    {
        name: "apdex",
        kind: "number",
        ...ofEndpoint,
        pointwise: true,
        description: "Satisfied users, and half of the tolerating ones, of all: those within `apdex-target`, and within four times of it, without an error (Apdex 1.1).",
    },
    { name: "duration", kind: "time", ...ofRun, description: "How long requests were made." },
    { name: "users", kind: "count", ...ofRun, description: "The most users (threads, connections) at once." },
    { name: "runs", kind: "count", dimensions: [], description: "Runs whose reports were read." },
    {
        name: "p95-rise",
        kind: "time",
        change: true,
        pointwise: true,
        level: "warn",
        ...ofEndpoint,
        description: "How far a percentile is above that of earlier runs (or of `compare: base=`).",
    },
    {
        name: "mean-rise",
        kind: "time",
        change: true,
        pointwise: true,
        level: "warn",
        ...ofEndpoint,
        description: "The same of the mean.",
    },
    {
        name: "error-rate-rise",
        kind: "share",
        change: true,
        level: "warn",
        ...ofEndpoint,
        description: "How far the share of failed requests is above that of earlier runs.",
    },
    {
        name: "throughput-drop",
        kind: "rate",
        change: true,
        level: "warn",
        ...ofEndpoint,
        description: "How far the throughput is below that of earlier runs.",
    },
];
function time(name, description) {
    return { name, kind: "time", pointwise: true, ...ofEndpoint, description };
}
/** The rank of `p95` or `p99.9`, as it is written; undefined for anything else. */
function rankOf(metric) {
    return /^p(100|(?!0+(?:\.0*)?(?:-|$))\d{1,2}(?:\.\d{1,6})?)(?:-rise)?$/.exec(metric)?.[1];
}
function percentileMetric(name) {
    if (rankOf(name) === undefined)
        return undefined;
    const like = loadMetrics.find((metric) => metric.name === (name.endsWith("-rise") ? "p95-rise" : "p95"));
    return like && { ...like, name };
}
/** What of a distribution can be asked for: `waiting_time.p95`. */
const partPattern = /^(.+)\.(p(?:100|\d{1,2}(?:\.\d{1,6})?)|min|max|mean)$/;
/** The name of a custom metric, and what of it is meant, where it is a distribution. */
function customPart(name) {
    const [, of, part] = partPattern.exec(name) ?? [];
    return of === undefined || part === undefined ? undefined : { of, part };
}
/** `cpu-max`: what of a resource series is meant. */
function resourcePart(name) {
    const [, of, part] = /^(.+)-(max|mean|min|p(?:100|\d{1,2}(?:\.\d{1,6})?))$/.exec(name) ?? [];
    return of === undefined || part === undefined ? undefined : { of, part };
}
const customKinds = {
    count: "count",
    number: "number",
    share: "share",
    times: "time",
    values: "number",
};
function reportedMetric(name, names) {
    const whole = names.custom.find((one) => one.name === name);
    if (whole && whole.kind !== "times" && whole.kind !== "values")
        return ownMetric(name, customKinds[whole.kind]);
    const part = customPart(name);
    const distribution = names.custom.find((one) => one.name === part?.of);
    if (distribution && ["times", "values"].includes(distribution.kind))
        return ownMetric(name, customKinds[distribution.kind]);
    return resourceMetric(name, names);
}
function ownMetric(name, kind) {
    return { name, kind, ...ofRun, pointwise: true, description: "A metric of the test's own." };
}
function resourceMetric(name, { resources }) {
    const part = resourcePart(name);
    const kind = part && resources.get(part.of);
    if (kind === undefined)
        return undefined;
    const dimensions = ["source"];
    const description = "A resource series.";
    if (kind === "size")
        return { name, kind: "size", pointwise: true, dimensions, description };
    return { name, kind: "number", pointwise: true, ...(kind === "percent" && { percent: true }), dimensions, description };
}
/** A name that a report may bring, with any unit. */
function laterMetric(name) {
    return { name, kind: "number", anyUnit: true, description: "A metric that the report brings." };
}


/***/ }),

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   ij: () => (/* binding */ extremeOf),
/* harmony export */   p3: () => (/* binding */ nearestRank)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _model_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29085);


/** A percentile by its rank above 0 and up to 100, `95` or `99.9`; undefined where nothing bounds it on either side. */
function percentileOf(times, rank) {
    if (times.kind === "buckets")
        return ofBuckets(times, rank);
    return times.kind === "samples" ? ofSamples(times, rank) : ofStated(times, rank);
}
/** The least and the greatest time and their mean, where they are known. */
function extremeOf(times, of) {
    if (times.kind === "stated") {
        const stated = times[of];
        return stated && { ...stated, by: { kind: "stated", ...(times.inexact !== undefined && { inexact: times.inexact }) } };
    }
    if (times.kind === "buckets")
        return extremeOfBuckets(times, of);
    const value = times[of];
    return value === undefined ? undefined : { low: value, high: value, by: { kind: "exact", samples: times.count } };
}
function ofSamples(times, rank) {
    if (times.count === 0)
        return undefined;
    const { low, high } = times.atRank(nearestRank(times.count, rank));
    const samples = times.count;
    return { low, high, by: times.isExact ? { kind: "exact", samples } : { kind: "sketch", samples, error: _model_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeError */ .nv } };
}
function ofBuckets(times, rank) {
    if (times.count === 0)
        return undefined;
    return { ...times.atRank(nearestRank(times.count, rank)), by: byBuckets(times) };
}
/** Reports with buckets often know these themselves. */
function extremeOfBuckets(times, of) {
    const time = times[of];
    return time && { ...time, by: time.low === time.high ? { kind: "exact", samples: times.count } : byBuckets(times) };
}
function byBuckets({ count, inexact }) {
    return { kind: "buckets", samples: count, inexact };
}
/** The nearest rank: the least number of samples that is at least the percentage of all. */
function nearestRank(count, rank) {
    const { digits, scale } = decimalRank(rank);
    const whole = 10n ** BigInt(scale + 2);
    const wanted = BigInt(count) * digits;
    return Number((wanted + whole - 1n) / whole);
}
function ofStated(times, rank) {
    const wanted = decimalRank(rank);
    const inexact = times.inexact === undefined ? {} : { inexact: times.inexact };
    for (const [stated, time] of times.percentiles)
        if ((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(decimalRank(stated), wanted) === 0)
            return { ...time, by: { kind: "stated", ...inexact } };
    const above = nearestAbove(times, wanted);
    const below = nearestBelow(times, wanted);
    if (above === undefined && below === undefined)
        return undefined;
    return {
        low: below?.time.low,
        high: above?.time.high,
        by: { kind: "bounded", above: above?.name, below: below?.name },
    };
}
function nearestAbove({ percentiles, max }, wanted) {
    const higher = ranked(percentiles).filter(({ rank }) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(rank, wanted) > 0);
    const [first] = higher;
    if (first)
        return first;
    return max && { name: "max", time: max };
}
function nearestBelow({ percentiles, min }, wanted) {
    const last = ranked(percentiles)
        .filter(({ rank }) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(rank, wanted) < 0)
        .at(-1);
    if (last)
        return last;
    return min && { name: "min", time: min };
}
function ranked(percentiles) {
    return [...percentiles]
        .map(([rank, time]) => ({ name: `p${rank}`, rank: decimalRank(rank), time }))
        .sort((a, b) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(a.rank, b.rank));
}
function decimalRank(rank) {
    const decimal = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(rank);
    if (decimal === undefined)
        throw new Error(`no percentile is ${rank}`);
    return decimal;
}


/***/ }),

/***/ 22276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ failureKinds)
/* harmony export */ });
/** How a request can fail: nothing was answered, by its status, by what the test asked of the answer, or the tool does not say how. */
const failureKinds = ["transport", "4xx", "5xx", "assertion", "other"];


/***/ }),

/***/ 75299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ budgetSection)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36929);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6554);




const shownRows = 30;
/** How far each measured figure is from its limit, and how it is known; the nearest to it first. */
function budgetSection(budgets) {
    const all = budgets.flatMap((judged) => judged.measures.flatMap((measure) => measureRow(judged, measure) ?? []));
    if (all.length === 0)
        return [];
    const sorted = all.sort((a, b) => b.used - a.used);
    return [
        {
            title: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `How much of each limit is used`,
            table: {
                columns: [
                    { title: "Budget" },
                    { title: "Of" },
                    { title: "Actual", align: "right" },
                    { title: "Used" },
                    { title: "Known" },
                ],
                rows: sorted.slice(0, shownRows).map(({ row }) => row),
                more: sorted.length - Math.min(shownRows, sorted.length),
            },
        },
    ];
}
function measureRow({ budget, outcome }, { scope, found }) {
    if (found.state !== "measured")
        return undefined;
    const used = usedOf(budget.limit, found.quantity);
    const isBroken = outcome.state === "broken" && outcome.by.some((one) => one.scope === scope);
    const shown = used === undefined
        ? ""
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M0)({ part: Math.round(Math.min(used, 1) * 1000), whole: 1000 })} ${percentText(used, isBroken)}`;
    return {
        used: used ?? -1,
        row: [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(budget.text),
            scope === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(scope),
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(found.quantity, budget.limit)),
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(shown),
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${found.by ?? ""}`,
        ],
    };
}
/** Whole percent on the true side of 100: what is broken never reads as 100 %, nor what holds as more. */
function percentText(used, isBroken) {
    const percent = used * 100;
    if (!Number.isFinite(percent))
        return "all of it";
    const whole = isBroken ? Math.max(101, Math.ceil(percent)) : Math.min(100, Math.floor(percent));
    return `${whole}%`;
}
/** The share of an upper limit that is used, or how much of what a lower one asks for is lacking: 1 is the limit itself. */
function usedOf(limit, quantity) {
    const wanted = Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(limit.value));
    const isMinimum = (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(limit.op) === "minimum";
    const actual = endOf(quantity, isMinimum ? "low" : "high");
    if (actual === undefined)
        return undefined;
    if (isMinimum)
        return actual === 0 ? Number.POSITIVE_INFINITY : wanted / actual;
    return wanted === 0 ? (actual === 0 ? 0 : Number.POSITIVE_INFINITY) : actual / wanted;
}
function endOf(quantity, end) {
    if (quantity.kind === "change")
        return undefined;
    const value = quantity[end];
    if (value === null)
        return undefined;
    if (typeof value === "number")
        return value;
    if ("part" in value)
        return value.whole === 0 ? undefined : (value.part * 100) / value.whole;
    return Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value));
}


/***/ }),

/***/ 51661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ describeVerdictStep),
/* harmony export */   cU: () => (/* binding */ loadRemarks),
/* harmony export */   xk: () => (/* binding */ describeVerdictExit)
/* harmony export */ });
/* harmony import */ var _measures_load_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61838);
/* harmony import */ var _measures_load_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74355);
/* harmony import */ var _measures_percentile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6554);





/** Sentences about load tests; `wording.ts` has all others. */
/** What a reader must know to trust the figures. */
function loadRemarks(facts, judgement) {
    return [...fewRemarks(facts, judgement), ...ownLimitRemarks(facts), ...mixedRemarks(facts)];
}
/** Fewer than ten requests above a percentile: the next run may be quite another. */
function fewRemarks({ load }, { budgets }) {
    const ranks = [
        ...new Set(budgets.flatMap(({ budget }) => ((0,_measures_load_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorOf */ .Bk)(budget, "endpoint") ? [] : ((0,_measures_load_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(budget.metric.name) ?? [])))),
    ];
    return load.runs.flatMap(({ name, run }) => ranks.flatMap((rank) => {
        if (run.total.times === undefined)
            return [];
        const above = run.total.requests - (0,_measures_percentile_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestRank */ .p3)(run.total.requests, rank);
        if (above >= 10 || rank === "100")
            return [];
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(`p${rank}`)} of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} rests on ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(above)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(run.total.requests)}`)} requests above it: the next run may say quite another. ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)("min-requests")} asks for more.`,
        ];
    }));
}
/** The tool's own limits are told, and decide nothing: the gate's do. */
function ownLimitRemarks({ load }) {
    return load.runs.flatMap(({ name, run, format }) => {
        const broken = run.ownLimits.filter(({ verdict }) => verdict === "broken");
        if (broken.length === 0)
            return [];
        const shown = broken.slice(0, 5).map(({ text }) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(text));
        const more = broken.length - shown.length;
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(format.tool)} found limits of its own broken in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(shown, ", ")}${more > 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` and ${more} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ``}.`,
        ];
    });
}
function mixedRemarks({ load }) {
    const tools = [...new Set(load.runs.map(({ format }) => format.tool))];
    if (tools.length < 2)
        return [];
    return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(tools.join(", "))} measure response times each in its own way: figures of one say nothing of another's.`];
}
/** A recorded run that ended with a code for what it measured. */
function describeVerdictExit(name, end) {
    const how = end.kind === "exit" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `with ${end.code}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `badly`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} ended ${how}, as its tool does for what it measured; the limits of this gate decide.`;
}
function describeVerdictStep(name) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The step ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} failed, as its tool does for what it measured; the limits of this gate decide.`;
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
