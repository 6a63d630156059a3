export const id = 4744;
export const ids = [4744];
export const modules = {

/***/ 14820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readLoadReport)
/* harmony export */ });
/* unused harmony export readLoad */
/* harmony import */ var _model_pending_requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46276);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48632);
/* harmony import */ var _load_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37969);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82900);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96047);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9562);







/** Recognises and reads one load report. Throws `ReportError`; a report of a run without a request is `empty-report`. */
async function readLoadReport(file, wish, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(file);
    await refuseEmptyList(source);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .T)(source, _load_formats_js__WEBPACK_IMPORTED_MODULE_2__.loadFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .formatsBesides */ .w)("load"));
    return readLoad(source, format, wish);
}
/** Reads a report whose format is known. */
async function readLoad(source, format, wish) {
    try {
        const report = await format.read(source, wish);
        if (report.role === "run")
            refuseTooMany(source, report.run.endpoints.length);
        return { format, report };
    }
    catch (error) {
        if (error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$ && error.reason === "empty-report" && wish.window !== undefined)
            throw source.error(`${error.message}, or skip-first and skip-last leave all of them out`, error.place, "empty-report", error);
        if (!(error instanceof _model_pending_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .WindowTooLarge */ .Sk))
            throw error;
        const message = "skip-first and skip-last leave out more requests than can be kept until their place in the run is known";
        throw source.error(message, undefined, "too-large", error);
    }
}
/** A list without an entry is no format's own: it has nothing that tells one from another. */
async function refuseEmptyList(source) {
    if (source.size > 64)
        return;
    const value = await source.json().catch(() => undefined);
    if (!Array.isArray(value) || value.length > 0)
        return;
    const message = "is an empty list: Locust's --json writes that of a run without a request, and its --json-file where --json was given as well";
    throw source.error(message, undefined, "empty-report");
}
function refuseTooMany(source, endpoints) {
    if (endpoints <= _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.endpoints)
        return;
    const message = `names ${endpoints} endpoints, above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.endpoints}, the most that is read: name requests by their route, not by their address`;
    throw source.error(message, undefined, "too-large");
}


/***/ }),

/***/ 77767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readResourceReport),
/* harmony export */   M: () => (/* binding */ readResources)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48632);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82900);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9562);
/* harmony import */ var _resources_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);




/** Recognises and reads one report of resources. Throws `ReportError`; a report without a value is `empty-report`. */
async function readResourceReport(file, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_1__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detectFormat */ .T)(source, _resources_formats_js__WEBPACK_IMPORTED_MODULE_2__.resourcesFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .formatsBesides */ .w)("resources"));
    return readResources(source, format);
}
/** Reads a report whose format is known. */
async function readResources(source, format) {
    return { format, report: await format.read(source) };
}


/***/ }),

/***/ 24744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ load_test_budget)
});

// EXTERNAL MODULE: ./build/formats/load-formats.js + 86 modules
var load_formats = __webpack_require__(37969);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/load-run.js
var load_run = __webpack_require__(22276);
;// CONCATENATED MODULE: ./build/model/error-rule.js

/** Whatever a tool calls a failure, and every status from 400. */
const everyFailure = { kinds: new Set(load_run/* failureKinds */.c), statuses: new Map() };
/** Reads the entries of `count-as-error`: kinds, statuses, and statuses with `-` in front; or what is wrong with one. */
function parseErrorRule(entries) {
    const kinds = new Set();
    const statuses = new Map();
    for (const entry of entries) {
        const kind = load_run/* failureKinds */.c.find((one) => one === entry);
        const [, minus, status] = /^(-?)([1-5]\d\d)$/.exec(entry) ?? [];
        if (kind !== undefined)
            kinds.add(kind);
        else if (status !== undefined)
            statuses.set(Number(status), minus === "-" ? "no error" : "error");
        else
            return {
                wrong: `found ${JSON.stringify(entry)}; allowed: ${load_run/* failureKinds */.c.join(", ")}, a status such as 503, or -429 for one that is none`,
            };
    }
    // Statuses alone that are taken out are taken out of all that fails.
    const onlyExceptions = kinds.size === 0 && [...statuses.values()].every((one) => one === "no error");
    return { kinds: onlyExceptions ? everyFailure.kinds : kinds, statuses };
}
/** From at least to at most how many of the requests are errors: a tool that does not say how a request failed leaves it open. */
function countErrors(outcomes, rule) {
    let [low, high] = [0, 0];
    for (const outcome of outcomes) {
        const judged = judgeOutcome(outcome, rule);
        if (judged === "error")
            low += outcome.count;
        if (judged !== "no error")
            high += outcome.count;
    }
    return { low, high };
}
function judgeOutcome({ failure, status }, { kinds, statuses }) {
    const said = status === undefined ? undefined : statuses.get(status);
    if (said !== undefined)
        return said;
    if (failure === "none")
        return status === undefined && [...statuses.values()].includes("error") ? "unknown" : "no error";
    if (failure === "other")
        return judgeUnknown(kinds, statuses, status);
    // Which of the statuses of its kind it was is not known: one that is taken out may be among them.
    if ((failure === "4xx" || failure === "5xx") && status === undefined && isTouched(failure, statuses))
        return "unknown";
    return kinds.has(failure) ? "error" : "no error";
}
/** How it failed is not known: `other` says that such failures are errors, without it they may be of a kind that is one. */
function judgeUnknown(kinds, statuses, status) {
    const said = [...statuses.values()];
    if (status === undefined && said.includes("no error"))
        return "unknown";
    if (kinds.has("other"))
        return "error";
    return kinds.size === 0 && !said.includes("error") ? "no error" : "unknown";
}
function isTouched(failure, statuses) {
    return [...statuses.keys()].some((status) => String(status).startsWith(failure[0] ?? ""));
}

// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/limit.js
var model_limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
// EXTERNAL MODULE: ./build/measures/percentile.js
var percentile = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/measures/load-found.js


function measurePercentile(budget, times, rank, format) {
    const known = times && (0,percentile/* percentileOf */.D4)(times, rank);
    if (known)
        return timeFound(known, format, rank);
    const mend = format.lacking(rank);
    return notMeasured(budget, { kind: "not-in-report", what: `p${rank}`, has: ranksOf(times), mend });
}
function measureExtreme(budget, times, of, format) {
    const known = times && (0,percentile/* extremeOf */.ij)(times, of);
    return known ? timeFound(known, format, of) : notMeasured(budget, lacks(`the ${of} response time`, format));
}
function ranksOf(times) {
    if (times === undefined || times.kind !== "stated")
        return [];
    return [...times.percentiles.keys()].map((rank) => `p${rank}`);
}
function timeFound(known, format, rank) {
    const approximate = approximationOf(known, format, rank);
    return { state: "measured", quantity: timeQuantity(known), by: describeKnown(known), ...(approximate && { approximate }) };
}
function ofRequests(count) {
    return count === 1 ? "1 request" : `${count} requests`;
}
/** How a time is known, in words. */
function describeKnown({ low, high, by }) {
    switch (by.kind) {
        case "exact":
            return `exact, of ${ofRequests(by.samples)}`;
        case "sketch":
            return `within ${by.error * 100}%, of ${ofRequests(by.samples)} (DDSketch)`;
        case "buckets":
            return `its bucket, of ${ofRequests(by.samples)}`;
        case "stated":
            return low === high ? "the tool's own figure" : "the tool's own figure, which is not exact";
        case "bounded":
            return `only bounded by ${[by.below, by.above].filter((name) => name !== undefined).join(" and ")}`;
    }
}
function approximationOf({ low, high, by }, format, rank) {
    if (low === high)
        return undefined;
    if (by.kind === "bounded") {
        const bounds = [by.below, by.above].filter((name) => name !== undefined).join(" and ");
        return { because: `the report has no p${rank}, which only ${bounds} bound`, mend: { say: format.lacking(rank) } };
    }
    if (by.kind === "sketch")
        return {
            because: `${by.samples} response times were counted in buckets, off by at most ${by.error * 100}%`,
            mend: { say: "Set the limit outside of that span" },
        };
    const because = by.kind !== "exact" && by.inexact !== undefined ? by.inexact : "the tool rounds it";
    return { because, mend: { say: `${format.lacking(rank)}. Or set the limit at an edge of that span, where it can be decided` } };
}
function timeQuantity({ low, high, open }) {
    return { kind: "time", low: load_found_decimal(low), high: load_found_decimal(high), ...(open && { open }) };
}
function load_found_decimal(value) {
    return value === undefined ? null : (0,decimal/* decimalOf */.Bc)(value);
}
function lacks(what, format) {
    return {
        kind: "not-in-report",
        what,
        has: [],
        mend: `${format.title} does not hold it; give another report of ${format.tool} that does, or remove the budget`,
    };
}
function notMeasured({ text }, why) {
    return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}
function measured(quantity, by) {
    return { state: "measured", quantity, ...(by !== undefined && { by }) };
}

;// CONCATENATED MODULE: ./build/measures/apdex.js



/**
 * The Apdex of requests (Application Performance Index 1.1): satisfied within the target, tolerating within four times of
 * it, frustrated beyond and where a request failed. 0 to 1.
 */
function apdexOf(budget, traffic, load, format) {
    if (load.apdexTarget === undefined)
        return notMeasured(budget, {
            kind: "not-in-report",
            what: "an Apdex without a target",
            has: [],
            mend: "Say with apdex-target from when on a user has to wait, such as 500ms",
        });
    const satisfied = goodUpTo(traffic, load, load.apdexTarget);
    const tolerated = goodUpTo(traffic, load, load.apdexTarget * 4);
    if (satisfied === undefined || tolerated === undefined || traffic.requests === 0)
        return notMeasured(budget, lacks("how many requests took how long", format));
    const index = (end) => (satisfied[end] + tolerated[end]) / (2 * traffic.requests);
    return measured({
        kind: "number",
        low: (0,decimal/* decimalOf */.Bc)(rounded(index("low"), Math.floor)),
        high: (0,decimal/* decimalOf */.Bc)(rounded(index("high"), Math.ceil)),
    });
}
/** Outward to nine decimals, but for what a division made of a number with fewer. */
function rounded(value, outward) {
    const scaled = value * 1e9;
    const near = Math.round(scaled);
    return (Math.abs(scaled - near) < 1e-3 ? near : outward(scaled)) / 1e9;
}
/** How many requests went well within a time. */
function goodUpTo(traffic, { errors }, ms) {
    let [low, high] = [0, 0];
    let timed = true;
    for (const outcome of traffic.outcomes) {
        const judged = judgeOutcome(outcome, errors);
        if (judged === "error")
            continue;
        if (outcome.times === undefined)
            timed = false;
        const within = outcome.times?.countUpTo(ms) ?? { low: 0, high: outcome.count };
        if (judged === "no error")
            low += within.low;
        high += within.high;
    }
    return timed ? { low, high } : statedUpTo(traffic, ms);
}
/** From percentiles: what is at most `ms` is between the ranks around it, of which failed requests may be any. */
function statedUpTo({ requests, outcomes, times, goodTimes }, ms) {
    const good = outcomes.reduce((sum, { failure, count }) => (failure === "none" ? sum + count : sum), 0);
    if (goodTimes)
        return countWithin(goodTimes, good, ms);
    if (times === undefined)
        return undefined;
    const { low, high } = countWithin(times, requests, ms);
    return { low: Math.max(0, low - (requests - good)), high: Math.min(good, high) };
}
function countWithin(times, count, ms) {
    if (times.kind !== "stated")
        return times.countUpTo(ms);
    const { max, min } = times;
    if (max !== undefined && max.high <= ms)
        return { low: count, high: count };
    if (min !== undefined && min.low > ms)
        return { low: 0, high: 0 };
    return ranksWithin(times, count, ms);
}
function ranksWithin({ percentiles }, count, ms) {
    let [low, high] = [0, count];
    for (const [rank, time] of percentiles) {
        const share = (Number(rank) / 100) * count;
        if (time.high <= ms)
            low = Math.max(low, Math.floor(share));
        if (time.low > ms)
            high = Math.min(high, Math.ceil(share));
    }
    return { low, high };
}

// EXTERNAL MODULE: ./build/measures/load-vocabulary.js
var load_vocabulary = __webpack_require__(74355);
;// CONCATENATED MODULE: ./build/measures/load-custom.js




/** Measures a metric that the test itself defines. One that this run lacks, and another has, is not measured. */
function measureCustom(budget, { run, format }) {
    const { name } = budget.metric;
    const whole = run.custom.find((one) => one.name === name);
    if (whole && "values" in whole === false)
        return measureWhole(budget, whole, format);
    const part = (0,load_vocabulary/* customPart */.vq)(name);
    const distribution = run.custom.find((one) => one.name === part?.of);
    if (part && distribution && "values" in distribution) {
        const found = measurePart(budget, distribution.values, part.part, format);
        return distribution.kind === "values" ? asNumber(found) : found;
    }
    return notMeasured(budget, lacks(name, format));
}
function measureWhole(budget, metric, format) {
    if (metric.kind === "count")
        return measured((0,quantity/* exactCount */.x3)(metric.count));
    if (metric.kind === "share") {
        const ratio = { part: metric.part, whole: metric.whole };
        return measured({ kind: "share", low: ratio, high: ratio });
    }
    if (metric.last === undefined)
        return notMeasured(budget, lacks(`the last value of ${metric.name}`, format));
    const value = (0,decimal/* decimalOf */.Bc)(metric.last);
    return measured({ kind: "number", low: value, high: value });
}
function measurePart(budget, values, part, format) {
    if (part === "min" || part === "max" || part === "mean")
        return measureExtreme(budget, values, part, format);
    return measurePercentile(budget, values, (0,load_vocabulary/* rankOf */.IQ)(part) ?? part, format);
}
function asNumber(found) {
    if (found.state !== "measured" || found.quantity.kind !== "time")
        return found;
    return { ...found, quantity: { ...found.quantity, kind: "number" } };
}

// EXTERNAL MODULE: ./build/measures/load-scopes.js
var load_scopes = __webpack_require__(61838);
;// CONCATENATED MODULE: ./build/measures/load-resources.js






/** Whether a budget is about a resource and not about requests. */
function isOfResources({ metric }, { resources }) {
    const part = (0,load_vocabulary/* resourcePart */._8)(metric.name);
    return part !== undefined && resources.some(({ name }) => name === part.of);
}
/** Measures a resource, of each container or process that used it. */
function measureResources(budget, { resources }) {
    const part = (0,load_vocabulary/* resourcePart */._8)(budget.metric.name);
    const pattern = (0,load_scopes/* selectorOf */.Bk)(budget, "source")?.pattern;
    const matches = pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern);
    const named = resources.filter(({ name }) => name === part?.of);
    const matching = named.filter(({ source = "" }) => matches(source));
    if (part === undefined || matching.length === 0) {
        const folders = named.flatMap(({ source }) => source ?? []).slice(0, 5);
        return [
            { scope: "", found: notMeasured(budget, { kind: "no-match", pattern: pattern ?? "*", dimension: "source", folders }) },
        ];
    }
    return matching.map((series) => ({
        scope: matching.length > 1 || pattern !== undefined ? (series.source ?? "") : "",
        found: measured(quantityOf(series, part.part), `of ${series.samples.count} values`),
    }));
}
function quantityOf(series, part) {
    const { low, high } = partOf(series, part);
    const within = series.within ?? 0;
    const ends = { low: (0,decimal/* decimalOf */.Bc)(Math.max(0, low - within)), high: (0,decimal/* decimalOf */.Bc)(high + within) };
    if (series.unit === "bytes")
        return { kind: "size", ...ends };
    return { kind: "number", ...ends, ...(series.unit === "percent" && { percent: true }) };
}
function partOf({ samples }, part) {
    const whole = part === "max" ? samples.max : part === "min" ? samples.min : part === "mean" ? samples.mean : undefined;
    if (whole !== undefined)
        return { low: whole, high: whole };
    return samples.atRank((0,percentile/* nearestRank */.p3)(samples.count, (0,load_vocabulary/* rankOf */.IQ)(part) ?? "100"));
}
/** What a resource counts in, for the language of budgets. */
const resourceKinds = {
    percent: "percent",
    bytes: "size",
    number: "number",
};

;// CONCATENATED MODULE: ./build/measures/load.js











/** Measures what one budget asks for: in each run that it selects, of the whole, of a sum of endpoints, or of each of them. */
function measureLoad(budget, load) {
    if (budget.metric.name === "runs")
        return [{ scope: "", found: measured((0,quantity/* exactCount */.x3)(load.runs.length)) }];
    if (isOfResources(budget, load))
        return worstFirst(budget, measureResources(budget, load));
    if (load.runs.length === 0)
        return [{ scope: "", found: notMeasured(budget, { kind: "no-report" }) }];
    const runs = (0,load_scopes/* runsOf */.ky)(budget, load);
    if (runs.length === 0)
        return [{ scope: "", found: notMeasured(budget, noLeg(budget, load)) }];
    return worstFirst(budget, runs.flatMap((run) => measureRun(budget, run, load)));
}
/** The figure that is nearest to breaking the budget, or breaks it most, is the one that is told of many. */
function worstFirst({ limit }, measures) {
    if (measures.length < 2)
        return measures;
    const sign = (0,model_limit/* directionOf */.FR)(limit.op) === "maximum" ? -1 : 1;
    const ranked = measures.map((measure) => ({ measure, at: figureOf(measure.found, sign < 0 ? "high" : "low") }));
    return ranked.sort((a, b) => sign * (a.at - b.at)).map(({ measure }) => measure);
}
/** Only to sort by; what is not known stands first. */
function figureOf(found, end) {
    const unknown = end === "high" ? Number.MAX_VALUE : -Number.MAX_VALUE;
    if (found.state !== "measured" || found.quantity.kind === "change")
        return unknown;
    const value = found.quantity[end];
    if (value === null)
        return unknown;
    if (typeof value === "number")
        return value;
    return "part" in value ? value.part / Math.max(1, value.whole) : Number((0,decimal/* formatDecimal */.zJ)(value));
}
function measureRun(budget, run, load) {
    const scopes = (0,load_scopes/* scopesOf */.ZK)(budget, run, load);
    if ("why" in scopes)
        return [{ scope: scopes.scope, found: notMeasured(budget, scopes.why) }];
    return scopes.map((scope) => ({
        scope: scope.name,
        found: unwindowed(budget, run, load) ?? uncounted(budget, scope) ?? measureScope(budget, scope, load),
    }));
}
/** A stretch that should be left out and cannot be: no figure of the run is what was asked for. */
function unwindowed(budget, { run, format }, { window }) {
    if (window === undefined || run.window !== "impossible")
        return undefined;
    const mend = `Give a report with the time of each request, or take skip-first and skip-last out: ${format.title} has only sums`;
    return notMeasured(budget, {
        kind: "not-in-report",
        what: "when each request was made, which skip-first and skip-last need",
        has: [],
        mend,
    });
}
/** Figures that need to know what became of requests, and those that only need their number. */
const ofOutcomes = new Set(["errors", "error-rate", "responses", "apdex"]);
const load_ofRequests = new Set(["requests", "throughput", ...ofOutcomes]);
/** A report may have times of requests without saying how many there were, or how many failed: that is no 0. */
function uncounted(budget, { run, traffic }) {
    const { name } = budget.metric;
    if (traffic.unknown === "requests" && load_ofRequests.has(name)) {
        return notMeasured(budget, lacks("how many requests there were", run.format));
    }
    const isUntold = traffic.unknown === "outcomes" && ofOutcomes.has(name);
    return isUntold ? notMeasured(budget, lacks("which requests failed", run.format)) : undefined;
}
function measureScope(budget, { run, traffic }, load) {
    const { name } = budget.metric;
    const rank = (0,load_vocabulary/* rankOf */.IQ)(name);
    if (rank !== undefined)
        return measurePercentile(budget, traffic.times, rank, run.format);
    switch (name) {
        case "mean":
        case "min":
        case "max":
            return measureExtreme(budget, traffic.times, name, run.format);
        case "requests":
            return measured((0,quantity/* exactCount */.x3)(traffic.requests));
        case "errors":
            return measureErrors(budget, traffic, load);
        case "error-rate":
            return measureErrorRate(traffic, load, run.format);
        case "responses":
            return measureResponses(budget, traffic, run.format);
        case "throughput":
            return measureThroughput(budget, traffic, run);
        case "duration":
            return run.run.duration
                ? measured(timeQuantity(run.run.duration))
                : notMeasured(budget, lacks("how long it took", run.format));
        case "users":
            return run.run.users === undefined
                ? notMeasured(budget, lacks("how many users there were at once", run.format))
                : measured((0,quantity/* exactCount */.x3)(run.run.users));
        case "apdex":
            return apdexOf(budget, traffic, load, run.format);
        default:
            return measureCustom(budget, run);
    }
}
/** With a kind, the errors of it; a failure that the tool does not explain may be one of them. */
function measureErrors(budget, { outcomes }, { errors }) {
    const pattern = (0,load_scopes/* selectorOf */.Bk)(budget, "kind")?.pattern;
    const matches = pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern);
    const matching = countErrors(outcomes.filter(({ failure }) => matches(failure)), errors);
    const unexplained = countErrors(outcomes.filter(({ failure }) => failure === "other" && !matches("other")), errors);
    return measured({ kind: "count", low: matching.low, high: matching.high + unexplained.high });
}
function measureErrorRate({ requests, outcomes }, { errors }, format) {
    const { low, high } = countErrors(outcomes, errors);
    const share = (part) => ({ part, whole: requests });
    const because = `${format.title} does not say how requests failed, which count-as-error asks for`;
    const approximate = {
        because,
        mend: { say: "Count every failure (leave count-as-error out), or give a report that tells them apart" },
    };
    return {
        state: "measured",
        quantity: { kind: "share", low: share(low), high: share(high) },
        ...(low !== high && { approximate }),
    };
}
/** Of a request whose status is not told, nobody knows which it had; one without an answer had none. */
function measureResponses(budget, { outcomes }, format) {
    const pattern = (0,load_scopes/* selectorOf */.Bk)(budget, "status")?.pattern;
    const matches = pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern);
    let [low, high] = [0, 0];
    for (const { failure, status, count } of outcomes) {
        if (failure === "transport")
            continue;
        const isKnown = pattern === undefined || status !== undefined;
        if (isKnown && (status === undefined || matches(String(status))))
            low += count;
        if (!isKnown || status === undefined || matches(String(status)))
            high += count;
    }
    const approximate = {
        because: `${format.title} does not tell the statuses of all answers`,
        mend: { say: "Give a report that has the status of each request" },
    };
    return { state: "measured", quantity: { kind: "count", low, high }, ...(low !== high && { approximate }) };
}
function measureThroughput(budget, { requests }, { run, format }) {
    const rate = throughputOf(requests, run);
    if (rate === undefined)
        return notMeasured(budget, lacks("how long it took", format));
    return measured({ kind: "rate", low: load_found_decimal(rate.low), high: load_found_decimal(rate.high) });
}
/** Requests per minute; undefined where the duration is not known or nothing. An end is open where the duration may be nothing. */
function throughputOf(requests, { duration }) {
    if (duration === undefined || duration.high <= 0)
        return undefined;
    const perMinute = (ms) => (requests * 60_000) / ms;
    return { low: perMinute(duration.high), ...(duration.low > 0 && { high: perMinute(duration.low) }) };
}
function noLeg(budget, { runs }) {
    const pattern = (0,load_scopes/* selectorOf */.Bk)(budget, "leg")?.pattern ?? "*";
    return { kind: "no-match", pattern, dimension: "leg", folders: runs.map(({ leg }) => leg).slice(0, 5) };
}

// EXTERNAL MODULE: ./build/reports/wording-load.js
var wording_load = __webpack_require__(51661);
// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
;// CONCATENATED MODULE: ./build/judge/way-to-green/load.js





/** Which endpoints break the broken budgets, and how much each weighs. */
function waysToEase(budgets, load) {
    return budgets.flatMap(({ budget, outcome }) => {
        if (outcome.state !== "broken")
            return [];
        const broken = new Set(outcome.by.map(({ scope }) => scope));
        const scopes = (0,load_scopes/* runsOf */.ky)(budget, load).flatMap((run) => {
            const found = (0,load_scopes/* scopesOf */.ZK)(budget, run, load);
            return "why" in found ? [] : found;
        });
        return scopes.filter(({ name }) => broken.has(name)).flatMap((scope) => wayOf(budget, scope, load) ?? []);
    });
}
function wayOf(budget, scope, load) {
    const rank = (0,load_vocabulary/* rankOf */.IQ)(budget.metric.name);
    if (budget.metric.change)
        return undefined;
    if (rank !== undefined)
        return wayToQuicken(budget, scope, rank);
    return budget.metric.name === "error-rate" || budget.metric.name === "errors" ? wayToMend(budget, scope, load) : undefined;
}
/** The endpoints whose requests the scope is made of. */
function endpointsOf({ run, endpoint }) {
    const { endpoints } = run.run;
    return endpoint === undefined ? endpoints.filter(({ isGroup }) => !isGroup) : endpoints.filter(({ name }) => name === endpoint);
}
function wayToQuicken(budget, scope, rank) {
    const limit = Number((0,decimal/* formatDecimal */.zJ)(budget.limit.value));
    const { times } = scope.traffic;
    if (times === undefined)
        return undefined;
    const slow = slowerThan(times, limit);
    const allowed = "count" in times ? times.count - (0,percentile/* nearestRank */.p3)(times.count, rank) : 0;
    const steps = endpointsOf(scope).flatMap((endpoint) => {
        if (endpoint.times === undefined)
            return [];
        const gain = slowerThan(endpoint.times, limit);
        const own = (0,percentile/* percentileOf */.D4)(endpoint.times, rank);
        if (gain === undefined && (own?.low === undefined || own.low <= limit))
            return [];
        const figure = own?.high === undefined ? undefined : `p${rank} ${Math.round(own.high)}ms`;
        return [{ endpoint: endpoint.name, gain: gain ?? endpoint.requests, requests: endpoint.requests, ...(figure && { figure }) }];
    });
    return {
        ...about(budget, scope),
        missing: slow === undefined ? undefined : Math.max(1, slow - allowed),
        element: "requests",
        limit: budget.limit.text,
        steps: heaviest(steps),
    };
}
/** Requests above a time, as far as each is known. */
function slowerThan(times, ms) {
    return times.kind === "stated" ? undefined : times.count - times.countUpTo(ms).high;
}
function wayToMend(budget, scope, { errors }) {
    const failed = countErrors(scope.traffic.outcomes, errors).low;
    const allowed = allowedErrors(budget, scope.traffic.requests);
    if ((0,load_scopes/* selectorOf */.Bk)(budget, "kind") !== undefined)
        return undefined;
    const steps = endpointsOf(scope).map(({ name, requests, outcomes }) => ({ endpoint: name, gain: countErrors(outcomes, errors).low, requests }));
    return { ...about(budget, scope), missing: failed - allowed, element: "errors", steps: heaviest(steps) };
}
/** The most errors with which the budget holds. */
function allowedErrors({ metric, limit }, requests) {
    const { digits, scale } = limit.value;
    const whole = 10n ** BigInt(scale) * (metric.kind === "share" ? 100n : 1n);
    const scaled = metric.kind === "share" ? digits * BigInt(requests) : digits;
    const most = limit.op === "<" && scaled % whole === 0n ? scaled / whole - 1n : scaled / whole;
    return Math.max(0, Number(most));
}
function about({ text }, { name }) {
    return { kind: "ease", budget: text, ...(name !== "" && { scope: name }) };
}
function heaviest(steps) {
    return steps.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain || (a.endpoint < b.endpoint ? -1 : 1));
}

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/headroom.js
var headroom = __webpack_require__(75299);
// EXTERNAL MODULE: ./build/model/load-recorder.js + 1 modules
var load_recorder = __webpack_require__(25781);
// EXTERNAL MODULE: ./build/model/samples.js
var model_samples = __webpack_require__(29085);
;// CONCATENATED MODULE: ./build/measures/merge-shards.js


/**
 * One run from its shards, which ran at the same time. Response times that reports hold one by one are put together;
 * percentiles alone only bound that of all shards, and are never averaged.
 */
function mergeShards(shards) {
    const ends = shards.flatMap(({ began, ended }) => (began === undefined || ended === undefined ? [] : [{ began, ended }]));
    const isTimed = ends.length === shards.length;
    const began = Math.min(...ends.map((one) => one.began));
    const ended = Math.max(...ends.map((one) => one.ended));
    const duration = isTimed ? { low: ended - began, high: ended - began } : durationOf(shards);
    const users = shards.map((one) => one.users);
    return {
        total: mergeTraffic(shards.map(({ total }) => total)),
        endpoints: mergeEndpoints(shards),
        ...(isTimed && { began, ended }),
        ...(duration && { duration }),
        ...(users.every((count) => count !== undefined) && { users: users.reduce((sum, count) => sum + count, 0) }),
        timeline: [],
        custom: mergeCustom(shards),
        ownLimits: shards.flatMap(({ ownLimits }) => ownLimits),
        errors: shards.flatMap(({ errors }) => errors),
        contradictions: shards.flatMap(({ contradictions }) => contradictions),
        notes: shards.flatMap(({ notes }) => notes),
        window: shards.some(({ window }) => window === "impossible") ? "impossible" : (shards[0]?.window ?? "not asked"),
    };
}
/** Of shards that do not say when they ran: at least as long as the longest, at most as long as one after the other. */
function durationOf(shards) {
    const durations = shards.flatMap(({ duration }) => duration ?? []);
    if (durations.length < shards.length)
        return undefined;
    return {
        low: Math.max(...durations.map(({ low }) => low)),
        high: durations.reduce((sum, { high }) => sum + high, 0),
    };
}
function mergeEndpoints(shards) {
    const byName = new Map();
    for (const { endpoints } of shards)
        for (const endpoint of endpoints) {
            const key = `${endpoint.isGroup ? "group" : "endpoint"} ${endpoint.name}`;
            byName.set(key, [...(byName.get(key) ?? []), endpoint]);
        }
    return [...byName.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        return [{ name: first.name, ...(first.isGroup && { isGroup: true }), ...mergeTraffic(same) }];
    });
}
function mergeTraffic(traffic) {
    const [only] = traffic;
    if (only !== undefined && traffic.length === 1)
        return only;
    const sum = (0,load_recorder/* sumOf */.X)(traffic);
    const times = mergeTimes(traffic.map((one) => one.times));
    const goodTimes = mergeTimes(traffic.map((one) => one.goodTimes));
    const { requests, outcomes, unknown } = sum;
    return { requests, outcomes, ...(unknown && { unknown }), ...(times && { times }), ...(goodTimes && { goodTimes }) };
}
/** Undefined where one of them is not known: what it would add is. */
function mergeTimes(all) {
    const known = all.flatMap((times) => times ?? []);
    if (known.length === 0 || known.length < all.length)
        return undefined;
    const samples = known.flatMap((times) => (times.kind === "samples" ? [times] : []));
    if (samples.length === known.length)
        return mergeSamples(samples);
    const buckets = known.flatMap((times) => (times.kind === "buckets" ? [times] : []));
    if (buckets.length === known.length)
        return buckets.reduce((merged, one) => merged.mergedWith(one));
    // Of shards in several formats only the stated ones could be bounded, and these alone bound nothing.
    const stated = known.flatMap((times) => (times.kind === "stated" ? [times] : []));
    return stated.length === known.length ? bounded(stated) : undefined;
}
function mergeSamples(samples) {
    const merged = new model_samples/* Samples */.CC();
    for (const one of samples)
        merged.merge(one);
    return merged;
}
/** A percentile of all lies between the least and the greatest of its shards. */
function bounded(shards) {
    const [first] = shards;
    const ranks = [...(first?.percentiles.keys() ?? [])].filter((rank) => shards.every(({ percentiles }) => percentiles.has(rank)));
    const span = (times) => spanOf(times.flatMap((time) => time ?? []), shards.length);
    const [min, max, mean] = ["min", "max", "mean"].map((of) => span(shards.map((one) => one[of])));
    return {
        kind: "stated",
        percentiles: new Map(ranks.flatMap((rank) => {
            const time = span(shards.map(({ percentiles }) => percentiles.get(rank)));
            return time ? [[rank, time]] : [];
        })),
        ...(min && { min: { low: min.low, high: Math.min(...shards.flatMap((one) => one.min?.high ?? [])) } }),
        ...(max && { max: { low: Math.max(...shards.flatMap((one) => one.max?.low ?? [])), high: max.high } }),
        ...(mean && { mean }),
        inexact: "the shards' own figures only bound that of all of them",
    };
}
function spanOf(times, wanted) {
    if (times.length < wanted || times.length === 0)
        return undefined;
    return { low: Math.min(...times.map(({ low }) => low)), high: Math.max(...times.map(({ high }) => high)) };
}
/** What one shard lacks is not known of all. */
function mergeCustom(shards) {
    const [first, ...others] = shards;
    return (first?.custom ?? []).flatMap((metric) => {
        const same = others.map(({ custom }) => custom.find(({ name, kind }) => name === metric.name && kind === metric.kind));
        const all = [metric, ...same.flatMap((one) => one ?? [])];
        return all.length < shards.length ? [] : mergeOne(all);
    });
}
function mergeOne(all) {
    const [first] = all;
    if (first === undefined)
        return [];
    const { name } = first;
    switch (first.kind) {
        case "count":
            return [{ kind: "count", name, count: all.reduce((sum, one) => sum + (one.kind === "count" ? one.count : 0), 0) }];
        case "share":
            return [
                {
                    kind: "share",
                    name,
                    part: all.reduce((sum, one) => sum + (one.kind === "share" ? one.part : 0), 0),
                    whole: all.reduce((sum, one) => sum + (one.kind === "share" ? one.whole : 0), 0),
                },
            ];
        case "number":
            // The last value of each shard is none of all.
            return [];
        default: {
            const values = mergeTimes(all.map((one) => ("values" in one ? one.values : undefined)));
            return values ? [{ kind: first.kind, name, values }] : [];
        }
    }
}

// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
;// CONCATENATED MODULE: ./build/reports/load-table.js






const shownEndpoints = 25;
/** The endpoints of a run, the worst first: by their errors, then by how slow they are. */
function endpointSection(run, load, held) {
    const { endpoints } = run.run;
    if (endpoints.length === 0)
        return [];
    const sorted = endpoints
        .map((endpoint) => ({ endpoint, rate: errorShare(endpoint, load), slow: highOf(endpoint.times, "95") }))
        .sort((a, b) => b.rate - a.rate || b.slow - a.slow || (a.endpoint.name < b.endpoint.name ? -1 : 1));
    const rows = sorted.slice(0, shownEndpoints).map(({ endpoint }) => endpointRow(endpoint, load, held));
    const of = load.runs.length > 1 ? (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)(run.name)}` : (0,phrase/* say */.cv) ``;
    return [
        {
            title: (0,phrase/* say */.cv) `Endpoints${of}, the worst first`,
            table: { columns: endpointColumns, rows, more: sorted.length - rows.length },
        },
    ];
}
const endpointColumns = [
    { title: "Endpoint" },
    { title: "Requests", align: "right" },
    { title: "Errors", align: "right" },
    { title: "p50", align: "right" },
    { title: "p95", align: "right" },
    { title: "p99", align: "right" },
    { title: "max", align: "right" },
    { title: "p95 without errors", align: "right" },
    { title: "Limit" },
];
function endpointRow(endpoint, load, held) {
    const { name, isGroup, requests, times } = endpoint;
    return [
        isGroup ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)} (group)` : (0,phrase/* code */.aY)(name),
        (0,phrase/* figure */.vP)(endpoint.unknown === "requests" ? "not known" : (0,numbers/* formatCount */.B4)(requests)),
        (0,phrase/* figure */.vP)(errorCell(endpoint, load)),
        ...["50", "95", "99"].map((rank) => (0,phrase/* figure */.vP)(times ? timeText((0,percentile/* percentileOf */.D4)(times, rank)) : "")),
        (0,phrase/* figure */.vP)(times ? timeText((0,percentile/* extremeOf */.ij)(times, "max")) : ""),
        (0,phrase/* figure */.vP)(goodCell(endpoint)),
        (0,phrase/* figure */.vP)(held.has(name) ? "own" : ""),
    ];
}
function errorShare({ outcomes, requests }, { errors }) {
    return requests === 0 ? 0 : countErrors(outcomes, errors).high / requests;
}
function errorCell({ outcomes, requests, unknown }, { errors }) {
    if (unknown !== undefined)
        return "not known";
    const { low, high } = countErrors(outcomes, errors);
    if (high === 0)
        return "0";
    const share = (0,numbers/* formatPercent */.l9)({ part: low, whole: requests });
    return low === high ? `${(0,numbers/* formatCount */.B4)(low)} (${share})` : `${(0,numbers/* formatCount */.B4)(low)} to ${(0,numbers/* formatCount */.B4)(high)}`;
}
/** The times of requests that went well, where the report has them apart. */
function goodTimes({ outcomes, goodTimes: stated, times }) {
    if (stated)
        return stated;
    const good = outcomes.filter(({ failure }) => failure === "none");
    return good.length === outcomes.length ? times : mergeTimes(good.map((outcome) => outcome.times));
}
function goodCell(traffic) {
    const times = goodTimes(traffic);
    return times ? timeText((0,percentile/* percentileOf */.D4)(times, "95")) : "";
}
function highOf(times, rank) {
    const known = times && (0,percentile/* percentileOf */.D4)(times, rank);
    return known?.high ?? known?.low ?? 0;
}
/** `412ms`, `1.95s to 2.05s`, `at most 3s`; empty where nothing is known. */
function timeText(known) {
    if (known === undefined)
        return "";
    const { low, high } = known;
    if (low === undefined)
        return high === undefined ? "" : `at most ${msText(high)}`;
    if (high === undefined)
        return `at least ${msText(low)}`;
    const [from, to] = [msText(low), msText(high)];
    return from === to ? from : `${from} to ${to}`;
}
/** Three digits that count are enough to compare; what is judged is exact. */
function msText(ms) {
    if (ms >= 60_000)
        return `${load_table_rounded(ms / 60_000)}min`;
    return ms >= 1000 ? `${load_table_rounded(ms / 1000)}s` : `${load_table_rounded(ms)}ms`;
}
function load_table_rounded(value) {
    return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
/** Endpoints that no budget of the project speaks of by name. */
function unbudgetedSection(load, held) {
    const names = new Set(load.runs.flatMap(({ run }) => run.endpoints.map(({ name }) => name)));
    const free = [...names].filter((name) => !held.has(name)).sort();
    if (free.length === 0 || names.size < 2)
        return [];
    const shown = free.slice(0, shownEndpoints);
    return [
        {
            title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(free.length, "endpoints"))} without a limit of their own`,
            folded: true,
            intro: (0,phrase/* say */.cv) `Only limits of the whole run hold them: ${(0,phrase/* code */.aY)('p95["NAME"] < 500ms')} holds one, ${(0,phrase/* code */.aY)("p95[each] < 2s")} holds each.`,
            table: { columns: [{ title: "Endpoint" }], rows: shown.map((name) => [(0,phrase/* code */.aY)(name)]), more: free.length - shown.length },
        },
    ];
}

// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
;// CONCATENATED MODULE: ./build/reports/load-sections.js








/** The tables of load tests: headroom, endpoints, latency with and without errors, curves, and the facts of the runs. */
function loadSections(facts, budgets, { held, judgedAt }) {
    const { load } = facts;
    if (load.runs.length === 0)
        return [];
    return [
        ...(0,headroom/* budgetSection */.B)(budgets),
        ...load.runs.flatMap((run) => endpointSection(run, load, held)),
        ...latencySection(load),
        ...errorSection(load),
        ...load.runs.flatMap((run) => [...curveSection(run, load), ...timelineSection(run, load)]),
        ...unbudgetedSection(load, held),
        runSection(facts, judgedAt),
    ];
}
const shownRanks = ["50", "75", "90", "95", "99", "99.9"];
/** Quick failures pull percentiles down, so both stand side by side. */
function latencySection({ runs }) {
    const rows = runs.flatMap(({ name, run }) => {
        const good = goodTimes(run.total);
        const { times } = run.total;
        if (times === undefined)
            return [];
        const own = [timesRow(name, "all", times)];
        return good === undefined || good === times ? own : [...own, timesRow(name, "without errors", good)];
    });
    if (rows.length === 0)
        return [];
    const columns = [...shownRanks.map((rank) => `p${rank}`), "max", "mean"].map((title) => ({ title, align: "right" }));
    return [{ title: (0,phrase/* say */.cv) `Response times`, table: { columns: [{ title: "Run" }, { title: "Requests" }, ...columns], rows } }];
}
function timesRow(name, what, times) {
    const cells = [...shownRanks.map((rank) => (0,percentile/* percentileOf */.D4)(times, rank)), (0,percentile/* extremeOf */.ij)(times, "max"), (0,percentile/* extremeOf */.ij)(times, "mean")];
    return [(0,phrase/* code */.aY)(name), (0,phrase/* figure */.vP)(what), ...cells.map((known) => (0,phrase/* figure */.vP)(timeText(known) || ""))];
}
const shownErrors = 15;
/** By their words where the report has them, else by what became of them. */
function errorSection({ runs }) {
    const all = runs.flatMap((run) => failuresOf(run)).sort((a, b) => b.count - a.count);
    if (all.length === 0)
        return [];
    const isOfMany = runs.length > 1;
    const rows = all
        .slice(0, shownErrors)
        .map(({ name, count, what, text }) => [
        ...(isOfMany ? [(0,phrase/* code */.aY)(name)] : []),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(count)),
        (0,phrase/* figure */.vP)(what),
        text === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* code */.aY)(text),
    ]);
    const columns = [
        ...(isOfMany ? [{ title: "Run" }] : []),
        { title: "Count", align: "right" },
        { title: "Kind" },
        { title: "Message" },
    ];
    return [{ title: (0,phrase/* say */.cv) `Failed requests`, folded: true, table: { columns, rows, more: all.length - rows.length } }];
}
function failuresOf({ name, run }) {
    if (run.errors.length > 0)
        return run.errors.map(({ failure, count, text }) => ({ name, count, what: String(failure), text }));
    return run.total.outcomes
        .filter(({ failure }) => failure !== "none")
        .map(({ failure, status, count }) => ({
        name,
        count,
        what: status === undefined ? failure : `${failure} (${status})`,
        text: "",
    }));
}
const curveRanks = ["10", "25", "50", "75", "90", "95", "99", "99.9"];
/** Only where every rank is known as one figure: a line through bounds would be a guess. */
function curveSection({ name, run }, { runs }) {
    const { times } = run.total;
    if (times === undefined || times.kind === "stated")
        return [];
    const values = curveRanks.map((rank) => (0,percentile/* percentileOf */.D4)(times, rank)?.high ?? 0);
    const of = runs.length > 1 ? (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)(name)}` : (0,phrase/* say */.cv) ``;
    return [
        {
            title: (0,phrase/* say */.cv) `Percentile curve${of}`,
            folded: true,
            chart: { unit: "ms", labels: curveRanks.map((rank) => `p${rank}`), values },
            table: {
                columns: curveRanks.map((rank) => ({ title: `p${rank}`, align: "right" })),
                rows: [values.map((value) => (0,phrase/* figure */.vP)(msText(value)))],
            },
        },
    ];
}
/** Rate and p95 by stretches of time. */
function timelineSection({ name, run }, { runs }) {
    const { timeline } = run;
    if (timeline.length < 3)
        return [];
    const of = runs.length > 1 ? (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)(name)}` : (0,phrase/* say */.cv) ``;
    const labels = timeline.map(({ at }) => `${Math.round(at / 1000)}s`);
    const timed = timeline.every(({ p95 }) => p95 !== undefined);
    const rates = timeline.map(({ requests, length }) => (length > 0 ? (requests * 1000) / length : requests));
    const rows = timeline.map(({ at, requests, failed, p95, users }, i) => [
        (0,phrase/* figure */.vP)(`${Math.round(at / 1000)}s`),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(requests)),
        (0,phrase/* figure */.vP)(`${Math.round((rates[i] ?? 0) * 10) / 10}/s`),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(failed)),
        (0,phrase/* figure */.vP)(p95 === undefined ? "" : msText(p95)),
        (0,phrase/* figure */.vP)(users === undefined ? "" : (0,numbers/* formatCount */.B4)(users)),
    ]);
    const columns = ["From", "Requests", "Rate", "Failed", "p95", "Users"].map((title) => ({ title, align: "right" }));
    return [
        ...(timed
            ? [
                {
                    title: (0,phrase/* say */.cv) `p95 over time${of}`,
                    folded: true,
                    chart: { unit: "ms", labels, values: timeline.map(({ p95 = 0 }) => p95) },
                },
            ]
            : []),
        {
            title: (0,phrase/* say */.cv) `Rate over time${of}`,
            folded: true,
            chart: { unit: "requests/s", labels, values: rates },
            table: { columns, rows },
        },
    ];
}
/** What each run was, and from which report. */
function runSection({ load, reports, passedOver }, { commit, at }) {
    const rows = load.runs.map(({ name, files, run, format, shards }) => {
        const rate = throughputOf(run.total.requests, run);
        return [
            (0,phrase/* code */.aY)(name),
            (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(format.tool)} (${(0,phrase/* figure */.vP)(format.id)}${shards === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${shards} shards`})`,
            (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(run.total.requests)),
            (0,phrase/* figure */.vP)(run.duration === undefined ? "" : timeText({ ...run.duration, by: { kind: "stated" } })),
            (0,phrase/* figure */.vP)(rate ? (0,numbers/* formatQuantity */.VZ)({ kind: "rate", low: end(rate.low), high: end(rate.high) }) : ""),
            (0,phrase/* figure */.vP)(run.users === undefined ? "" : (0,numbers/* formatCount */.B4)(run.users)),
            (0,phrase/* figure */.vP)(run.began === undefined ? "" : new Date(run.began).toISOString()),
            (0,phrase/* join */.fj)(files.map(phrase/* code */.aY), ", "),
        ];
    });
    const columns = ["Run", "Tool", "Requests", "Duration", "Throughput", "Users", "Began", "Report"].map((title) => ({ title }));
    const meanings = [...new Map(load.runs.map(({ format }) => [format.tool, format.responseTime]))];
    const intro = (0,phrase/* join */.fj)([
        (0,phrase/* say */.cv) `Judged ${(0,phrase/* figure */.vP)(at.toISOString().slice(0, 10))}${commit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at commit ${(0,phrase/* code */.aY)(commit.slice(0, 12))}`}.`,
        ...meanings.map(([tool, meaning]) => (0,phrase/* say */.cv) `Response time in ${(0,phrase/* figure */.vP)(tool)} is ${(0,phrase/* figure */.vP)(meaning)}.`),
        ...(load.window
            ? [(0,phrase/* say */.cv) `Left out: the first ${(0,phrase/* figure */.vP)(msText(load.window.skipFirst))}, the last ${(0,phrase/* figure */.vP)(msText(load.window.skipLast))}.`]
            : []),
    ], " ");
    const count = reports.length;
    return {
        title: (0,phrase/* say */.cv) `Runs, from ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(count))} ${(0,phrase/* figure */.vP)(count === 1 ? "report" : "reports")}`,
        folded: true,
        intro: (0,phrase/* say */.cv) `${intro}${(0,wording/* describePassedOver */._B)(passedOver)}`,
        table: { columns, rows },
    };
}
function end(value) {
    return value === undefined ? null : (0,decimal/* decimalOf */.Bc)(value);
}

;// CONCATENATED MODULE: ./build/gates/explain-load.js











/** What a judgement of load tests is explained by. */
function explainLoad(judgement, facts, { place: { host } }) {
    const { budgets } = judgement;
    const held = heldEndpoints(judgement, facts);
    const judgedAt = { commit: host.facts.commit, at: host.now() };
    return {
        waysToGreen: waysToEase(budgets, facts.load),
        sections: () => loadSections(facts, budgets, { held, judgedAt }),
        places: () => [],
        remarks: (0,wording_load/* loadRemarks */.cU)(facts, judgement),
        outputs: figures(facts),
        log: logLines(facts),
    };
}
/** Endpoints that a budget names, alone or among others. */
function heldEndpoints({ budgets }, { load }) {
    const selectors = budgets.flatMap(({ budget }) => (0,load_scopes/* selectorOf */.Bk)(budget, "endpoint") ?? []);
    const matchers = selectors.map(({ pattern }) => (pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern)));
    const names = load.runs.flatMap(({ run }) => run.endpoints.map(({ name }) => name));
    return new Set(names.filter((name) => matchers.some((matches) => matches(name))));
}
/** Of several runs the worst figure, which no run is better than. */
function figures({ load: { runs, errors } }) {
    if (runs.length === 0)
        return {};
    const worst = (rank) => {
        const highs = runs.map(({ run }) => (run.total.times ? (0,percentile/* percentileOf */.D4)(run.total.times, rank)?.high : undefined));
        return highs.every((high) => high !== undefined) ? String(explain_load_rounded(Math.max(...highs))) : "";
    };
    const judged = runs.filter(({ run }) => run.total.unknown === undefined);
    const shares = judged.map(({ run }) => ({ part: countErrors(run.total.outcomes, errors).high, whole: run.total.requests }));
    const [share] = shares.sort((a, b) => b.part / b.whole - a.part / a.whole);
    const rates = runs.map(({ run }) => throughputOf(run.total.requests, run)?.low);
    return {
        p50: worst("50"),
        p95: worst("95"),
        p99: worst("99"),
        "error-rate": share && judged.length === runs.length ? (0,numbers/* formatPercent */.l9)(share).replace("%", "") : "",
        throughput: rates.every((rate) => rate !== undefined) ? String(explain_load_rounded(Math.min(...rates) / 60)) : "",
        requests: String(runs.reduce((sum, { run }) => sum + run.total.requests, 0)),
    };
}
function explain_load_rounded(value) {
    return Math.round(value * 1000) / 1000;
}
function logLines({ reports, load, passedOver }) {
    const read = reports.map(({ file, format, leg, role, notes }) => {
        const of = leg === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` for leg ${leg}`;
        const what = role !== "run" ? (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(roleWords[role])}` : runText(load.runs.find(({ files }) => files.includes(file)));
        const told = notes.map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`);
        const noted = told.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* join */.fj)(told, "; ")})`;
        return (0,phrase/* say */.cv) `Read ${(0,phrase/* code */.aY)(file)}${of}: ${(0,phrase/* figure */.vP)(format)}, ${what}${noted}`;
    });
    const shown = read.length > 50 ? [...read.slice(0, 50), (0,phrase/* say */.cv) `… and ${read.length - 50} more reports`] : read;
    return [...shown, ...passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `Did not use ${(0,phrase/* code */.aY)(file)}: ${why}`)];
}
const roleWords = { part: "part of a run", resources: "what was used" };
function runText(run) {
    if (run === undefined)
        return (0,phrase/* say */.cv) `a run`;
    if (run.files.length > 1)
        return (0,phrase/* say */.cv) `one of ${run.files.length} shards`;
    const endpoints = run.run.endpoints.length;
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(run.run.total.requests, "requests"))}, ${(0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(endpoints)} ${endpoints === 1 ? "endpoint" : "endpoints"}`)}`;
}
/** The runs as the result document lists them: whatever a percentile may be asked for later, as far as the reports tell. */
function listedLoad({ load: { runs } }) {
    return runs.map(({ name, files, run, format }) => ({
        run: name,
        files: [...files],
        tool: format.tool,
        format: format.id,
        responseTime: format.responseTime,
        began: run.began === undefined ? null : new Date(run.began).toISOString(),
        duration: run.duration ? [run.duration.low, run.duration.high] : null,
        users: run.users ?? null,
        ...listedTraffic(run.total),
        endpoints: run.endpoints.map((endpoint) => ({ name: endpoint.name, ...listedTraffic(endpoint) })),
    }));
}
function listedTraffic({ requests, outcomes, times, unknown }) {
    const told = unknown === undefined ? outcomes : [];
    return {
        requests: unknown === "requests" ? null : requests,
        outcomes: told.map(({ failure, status, count }) => ({ failure, ...(status !== undefined && { status }), count })),
        times: times ? listedTimes(times) : {},
    };
}
const listedRanks = ["50", "75", "90", "95", "99", "99.9"];
function listedTimes(times) {
    const ranks = times.kind === "stated" ? [...times.percentiles.keys()] : listedRanks;
    const known = [
        ...ranks.map((rank) => [`p${rank}`, (0,percentile/* percentileOf */.D4)(times, rank)]),
        ...["min", "max", "mean"].map((of) => [of, (0,percentile/* extremeOf */.ij)(times, of)]),
    ];
    return Object.fromEntries(known.flatMap(([name, time]) => time ? [[name, [time.low ?? null, time.high ?? null]]] : []));
}

// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/formats/read-resources.js
var read_resources = __webpack_require__(77767);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
// EXTERNAL MODULE: ./build/formats/read-load.js
var read_load = __webpack_require__(14820);
;// CONCATENATED MODULE: ./build/measures/run-parts.js

/** A run with what other files of its tool say of it: how its requests failed, who made them, and when. */
function withParts(run, parts) {
    return parts.reduce(withPart, run);
}
function withPart(run, { users, timeline, errors, failures, notes }) {
    const explained = failures ? withFailures(run, failures) : run;
    return {
        ...explained,
        ...(users !== undefined && { users }),
        ...(timeline && { timeline }),
        errors: [...run.errors, ...(errors ?? [])],
        notes: [...run.notes, ...notes],
    };
}
function withFailures(run, failures) {
    const endpoints = run.endpoints.map((endpoint) => explain(endpoint, failures.get(endpoint.name) ?? []));
    const total = (0,load_recorder/* sumOf */.X)(endpoints.filter(({ isGroup }) => isGroup !== true));
    // Where the rows do not make up the total, the total stays what the report says.
    const isWhole = endpoints.length > 0 && total.requests === run.total.requests;
    return { ...run, endpoints, total: isWhole ? { ...run.total, outcomes: total.outcomes } : run.total };
}
/** Failures that nobody explained, as far as the other file does. */
function explain(endpoint, failures) {
    const told = failures.reduce((sum, { count }) => sum + count, 0);
    const unexplained = endpoint.outcomes.find(({ failure }) => failure === "other");
    if (unexplained === undefined || told === 0 || told > unexplained.count)
        return endpoint;
    const others = endpoint.outcomes.filter((one) => one !== unexplained);
    const left = unexplained.count - told;
    return { ...endpoint, outcomes: [...others, ...failures, ...(left > 0 ? [{ ...unexplained, count: left }] : [])] };
}

;// CONCATENATED MODULE: ./build/gates/load-fold.js



/** What all reports of load tests say, run by run. */
class LoadFold {
    reports = [];
    #runs = [];
    #parts = [];
    #settings;
    #opener;
    #wish;
    constructor(settings, opener, wish) {
        this.#settings = settings;
        this.#opener = opener;
        this.#wish = wish;
    }
    async read({ file, leg }, place) {
        const opened = await this.#opener.open(file, leg ?? "", place, async (report) => ({
            ...(await (0,read_load/* readLoadReport */.z)(report, this.#wish, this.#settings.format)),
            path: report.path,
            bytes: report.size,
        }));
        if (opened.state === "refused")
            return [opened.reason];
        if (opened.state === "none")
            return [];
        const { format, report, path, bytes } = opened.value;
        this.reports.push({
            file: path,
            leg,
            format: format.id,
            tool: format.tool,
            bytes,
            role: report.role,
            notes: notesOf(report),
        });
        if (report.role === "part")
            this.#parts.push({ leg, file: path, part: report.part });
        else
            this.#runs.push({ leg, file: path, format, run: report.run });
        const tracked = opened.committed === "committed" ? [{ id: "tracked-report", file }] : [];
        return [...tracked, ...contradictionsOf(path, report)];
    }
    /** The legs that have a run. */
    get legNames() {
        return [...new Set(this.#runs.flatMap(({ leg }) => leg ?? []))];
    }
    /** The runs with what their other files say of them, and what is wrong with those that belong to none. */
    finish() {
        const used = new Set();
        const runs = this.#runs.map((seen) => {
            const parts = this.#parts.filter((part) => isPartOf(part, seen));
            for (const part of parts)
                used.add(part);
            return {
                ...seen,
                run: withParts(seen.run, parts.map(({ part }) => part)),
            };
        });
        const lost = this.#parts.filter((part) => !used.has(part));
        return { runs: this.#settings.merge === "shards" ? mergedRuns(runs) : named(runs), problems: lost.map(lostPart) };
    }
}
function notesOf(report) {
    return report.role === "run" ? report.run.notes : report.part.notes;
}
function contradictionsOf(file, report) {
    const all = report.role === "run" ? report.run.contradictions : [];
    if (all.length === 0)
        return [];
    const more = all.length > shownContradictions ? `; and ${all.length - shownContradictions} more` : "";
    return [{ id: "contradiction", file, what: `${all.slice(0, shownContradictions).join("; ")}${more}` }];
}
const shownContradictions = 3;
function isPartOf({ leg, file, part }, run) {
    return leg === run.leg && run.file === ownReport(file, part);
}
/** The report of the run that a part belongs to. */
function ownReport(file, { ending, of }) {
    return file.endsWith(ending) ? `${file.slice(0, -ending.length)}${of}` : of;
}
function lostPart({ file, part }) {
    const message = `is only a part of what its tool wrote, and says nothing without ${ownReport(file, part)}, which is no report that was read`;
    return { id: "bad-report", file, message };
}
/** A leg that is one run is called by its name, several of one are told apart by their files. */
function named(runs) {
    return runs.map(({ leg, file, format, run }) => {
        const isAlone = runs.filter((other) => other.leg === leg).length === 1;
        const name = leg === undefined ? file : isAlone ? leg : `${leg} (${file})`;
        return { leg: leg ?? file, name, scope: scopeOf(leg, name), files: [file], run, format: formatOf(format) };
    });
}
/** One run a leg, from all of its files. Those of different formats are no shards of one run, and stay runs of their own. */
function mergedRuns(runs) {
    const groups = new Map();
    for (const seen of runs) {
        const key = JSON.stringify([seen.leg, seen.format.id]);
        groups.set(key, [...(groups.get(key) ?? []), seen]);
    }
    return [...groups.values()].flatMap((shards) => {
        const [first] = shards;
        if (first === undefined)
            return [];
        const files = shards.map(({ file }) => file);
        const leg = first.leg ?? (shards.length === 1 ? first.file : first.format.tool);
        const isAlone = [...groups.values()].filter(([other]) => other?.leg === first.leg).length === 1;
        const name = isAlone ? leg : `${leg} (${first.format.id})`;
        const run = mergeShards(shards.map((shard) => shard.run));
        const scope = scopeOf(first.leg, name);
        return [{ leg, name, scope, files, run, format: formatOf(first.format), shards: shards.length }];
    });
}
/** A leg is called one; a run without is its file. */
function scopeOf(leg, name) {
    return leg === undefined ? name : `leg ${name}`;
}
function formatOf({ id, title, tool, responseTime, lacking, perEndpoint }) {
    return {
        id,
        title,
        tool,
        responseTime,
        lacking,
        perEndpoint: perEndpoint ?? `${title} has no figures of single endpoints; give another report of ${tool}`,
    };
}

;// CONCATENATED MODULE: ./build/gates/load-makers.js
/** How the common load tools write a report that `load-test-budget` reads, and by what one sees that a repository uses them. */
const loadMakers = [
    {
        tool: "Locust",
        signs: ["locustfile.py", "locust.conf"],
        command: "locust --headless --run-time 1m --csv load --host http://127.0.0.1:8080",
    },
    {
        tool: "k6",
        signs: ["k6.js", "load-test.js", "script.js", "k6"],
        command: "k6 run --out json=k6.json script.js",
    },
    {
        tool: "Artillery",
        signs: ["artillery.yml", "artillery.yaml"],
        command: "npx artillery run --output artillery.json artillery.yml",
    },
    { tool: "JMeter", signs: ["test.jmx", "plan.jmx", "jmeter"], command: "jmeter -n -t test.jmx -l results.jtl" },
    {
        tool: "Gatling",
        signs: ["src/gatling", "src/test/gatling"],
        command: "mvn gatling:test (up to 3.13, whose reports hold stats.json)",
    },
    { tool: "autocannon", signs: ["node_modules/.bin/autocannon"], command: "npx autocannon --json URL > autocannon.json" },
];

// EXTERNAL MODULE: ./build/gates/own-files.js
var own_files = __webpack_require__(68597);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/gather-load.js













/** Where tools leave their reports. */
const loadPlaces = [...new Set(load_formats.loadFormats.flatMap((format) => format.files))];
const usual = { of: "load", places: loadPlaces, makers: loadMakers };
/** Finds the reports and reads them one after the other. */
async function gatherLoad(settings, place) {
    const rule = errorRuleOf(settings);
    const { paths, problems: unknown } = await (0,known_paths/* knownPaths */.S)([], place, []);
    const { reports, problems, passedOver } = await findLoad(settings, place, paths);
    problems.push(...unknown, ...("problem" in rule ? [rule.problem] : []));
    const own = await own_files/* OwnFiles */.y.find(settings, place);
    const opener = new report_opener/* ReportOpener */.A3(paths, own, settings.reports || settings.legs ? "declared" : "searched");
    const window = windowOf(settings);
    const fold = new LoadFold(settings, opener, { window, metrics: namedMetrics(settings) });
    for (const [i, found] of reports.entries()) {
        place.host.progress((0,reports_escape/* toLog */.gY)((0,phrase/* say */.cv) `Reading ${i + 1} of ${reports.length}: ${found.file}`));
        problems.push(...(await fold.read(found, place)));
    }
    place.host.progress(undefined);
    const over = [...passedOver, ...opener.passedOver];
    for (const { file } of over)
        place.evidence.passOver(file);
    const isSearched = !settings.reports && !settings.legs;
    if (isSearched && fold.reports.length === 0 && problems.length === 0)
        problems.push(await (0,find_reports/* noReport */.MF)(usual, place.host.files, over));
    const { runs, problems: lost } = fold.finish();
    problems.push(...lost, ...(0,find_reports/* missingLegs */.og)(settings["expected-legs"], fold.legNames));
    const errors = "rule" in rule ? rule.rule : everyFailure;
    const used = await readUsed(settings, place, opener);
    problems.push(...used.problems);
    const load = { runs, resources: used.resources, errors, apdexTarget: msOf(settings["apdex-target"]), window };
    return { facts: { load, reports: [...fold.reports, ...used.seen], passedOver: over }, problems };
}
function errorRuleOf(settings) {
    const parsed = parseErrorRule(settings["count-as-error"] ?? []);
    if (settings["count-as-error"] === undefined)
        return { rule: everyFailure };
    if (!("wrong" in parsed))
        return { rule: parsed };
    const problem = { where: "count-as-error", message: parsed.wrong };
    return { problem: { id: "bad-configuration", problems: [problem] } };
}
/** The names that budgets begin with, and of a distribution's part (`waiting_time.p95`) that of the distribution. */
function namedMetrics({ budgets = [] }) {
    const names = budgets.flatMap(({ text }) => /^\s*(?:(?:warn|fail)\s*:\s*)?([A-Za-z][\w.-]*)/.exec(text)?.[1] ?? []);
    return new Set(names.flatMap((name) => [name, (0,load_vocabulary/* customPart */.vq)(name)?.of ?? name]));
}
function windowOf(settings) {
    const [first, last] = [settings["skip-first"], settings["skip-last"]];
    if (first === undefined && last === undefined)
        return undefined;
    return { skipFirst: msOf(first) ?? 0, skipLast: msOf(last) ?? 0 };
}
function msOf(amount) {
    return amount && Number((0,decimal/* formatDecimal */.zJ)(amount.value));
}
/** What was used while the test ran, from every report of it. */
async function readUsed(settings, place, opener) {
    const { reports, problems } = await (0,find_reports/* findDeclared */._M)("load", settings.resources ?? [], [], place.host.files);
    const found = [...problems];
    const resources = [];
    const seen = [];
    for (const { file } of reports) {
        const opened = await opener.open(file, "resources", place, async (report) => ({
            ...(await (0,read_resources/* readResourceReport */.L)(report)),
            bytes: report.size,
        }));
        if (opened.state === "refused")
            found.push(opened.reason);
        if (opened.state !== "read")
            continue;
        const { format, report, bytes } = opened.value;
        resources.push(...report.series);
        seen.push({ file, leg: undefined, format: format.id, tool: format.title, bytes, role: "resources", notes: report.notes });
        if (opened.committed === "committed")
            found.push({ id: "tracked-report", file });
    }
    return { resources, seen, problems: found };
}
async function findLoad(settings, place, paths) {
    const { files } = place.host;
    if (settings.reports || settings.legs) {
        const { reports, problems } = await (0,find_reports/* findDeclared */._M)("load", settings.reports ?? [], settings.legs ?? [], files);
        return { reports, problems: [...problems], passedOver: [] };
    }
    const { fresh, passedOver } = await (0,find_reports/* findUsual */.mY)(usual, files, paths.isTracked);
    const problems = fresh.length > 0 ? [] : [await (0,find_reports/* noReport */.MF)(usual, files, passedOver)];
    return { reports: fresh.map((file) => ({ file, leg: undefined })), problems, passedOver };
}

;// CONCATENATED MODULE: ./build/gates/load-test-budget.js











const times = (what, metric, example) => ({ type: "duration", description: `${what} that is allowed.`, budget: `${metric} <= `, example });
const inputs = (0,declare/* declareInputs */.MB)({
    ...declare/* commonInputs */.j$,
    reports: {
        ...declare/* commonInputs */.j$.reports,
        description: "Globs of the reports, one per line; each is a run of its own. Each line must match a file; `optional ` in front of one says otherwise.",
        example: "k6.json",
    },
    budgets: { ...declare/* commonInputs */.j$.budgets, example: 'p99["GET /api/*"] < 800ms' },
    accept: { ...declare/* commonInputs */.j$.accept, example: "contradiction[load_stats.csv] until 2027-01-31" },
    outcomes: { ...declare/* commonInputs */.j$.outcomes, example: "k6=$" + "{{ steps.k6.outcome }}" },
    "report-file": {
        ...declare/* commonInputs */.j$["report-file"],
        description: "Where to keep the summary as Markdown: a page of the performance with date, commit and figures.",
        example: "docs/performance-baseline.md",
    },
    format: {
        type: "choice",
        choices: load_formats.loadFormats.map((format) => format.id),
        description: "The format of all reports. The content is checked against it.",
        whenLeftOut: "each report is recognised by its content",
    },
    legs: {
        type: "legs",
        description: "Runs by name, one `name=glob` per line (or `folder/*/` for one leg per folder); a budget picks one with `p95[leg 1000]`.",
        example: "1000=load/1000/*.csv",
    },
    "expected-legs": {
        type: "names",
        description: "Legs that must have a report, separated by commas.",
        example: "100, 1000, 10000",
    },
    merge: {
        type: "choice",
        choices: ["no", "shards"],
        description: "`shards`: the reports (of each leg) are parts of one run that several machines made together. Percentiles are put together where the reports hold every response time, else they are bounded, never averaged.",
        whenLeftOut: "`no`: each report is a run of its own",
        example: "shards",
    },
    "max-p50": times("The longest median response time", "p50", "200ms"),
    "max-p95": times("The longest response time of 95 of 100 requests", "p95", "500ms"),
    "max-p99": times("The longest response time of 99 of 100 requests", "p99", "2s"),
    "max-error-rate": {
        type: "percent",
        description: "The largest share of failed requests.",
        budget: "error-rate <= ",
        example: "1",
    },
    "min-throughput": { type: "rate", description: "The fewest requests in a time.", budget: "throughput >= ", example: "100/s" },
    "min-requests": {
        type: "count",
        description: "The fewest requests that say anything.",
        whenLeftOut: "1: a run without a request is never judged",
        budget: "requests >= ",
        example: "1000",
    },
    "min-duration": {
        type: "duration",
        description: "The shortest run that says anything.",
        budget: "duration >= ",
        example: "5min",
    },
    "min-users": { type: "count", description: "The fewest users at once, as planned.", budget: "users >= ", example: "1000" },
    "count-as-error": {
        type: "names",
        description: "Which failures are errors, separated by commas: `transport`, `4xx`, `5xx`, `assertion`, `other` (the tool does not say how), a status (`503`), or one that is none (`-429`).",
        whenLeftOut: "all of them",
        example: "transport, 5xx, 4xx, -429",
    },
    resources: {
        type: "paths",
        description: "What was used while the test ran, one glob per line: CSV or JSON of time, name and value, `docker stats`, `pidstat`. A budget names what and how: `cpu-max < 80%`.",
        example: "load/docker-stats.txt",
    },
    "apdex-target": {
        type: "duration",
        description: "The response time up to which a user is satisfied, for the metric `apdex`.",
        example: "500ms",
    },
    "skip-first": {
        type: "duration",
        description: "What to leave out at the beginning, where the report has the time of each request.",
        example: "30s",
    },
    "skip-last": { type: "duration", description: "What to leave out at the end, likewise.", example: "10s" },
});
const ofWorst = (what) => ({ description: `${what}; of several runs the worst, empty where no report says.` });
const outputs = (0,declare/* declareOutputs */.zz)({
    ...declare/* commonOutputs */.e5,
    p50: ofWorst("The median response time in ms"),
    p95: ofWorst("The response time in ms that 95 of 100 requests took at most"),
    p99: ofWorst("The response time in ms that 99 of 100 requests took at most"),
    "error-rate": ofWorst("The share of failed requests in percent"),
    throughput: ofWorst("Requests per second"),
    requests: { description: "How many requests were made, in all runs." },
});
/* harmony default export */ const load_test_budget = ((0,gate/* defineGate */.p)({
    name: "load-test-budget",
    title: "Load test budget",
    description: "Holds the reports of load tests against your limits for response times, errors and throughput, and never invents a percentile.",
    inputs,
    outputs,
    vocabulary: (settings, facts) => (0,load_vocabulary/* loadVocabulary */.tE)(facts && {
        legs: [...facts.load.runs.map(({ leg }) => leg), ...(settings["expected-legs"] ?? [])],
        custom: facts.load.runs.flatMap(({ run }) => run.custom),
        resources: new Map(facts.load.resources.map(({ name, unit }) => [name, resourceKinds[unit]])),
    }, settings.merge === "shards" ? "shards" : "runs"),
    gather: gatherLoad,
    measure: (budget, { load }) => measureLoad(budget, load),
    propose: proposals,
    reports: (facts) => facts.reports.map((report) => ({ ...report, leg: report.leg ?? null })),
    listed: (facts) => ({ load: listedLoad(facts) }),
    explainsExit: explainsLoadExit,
    explained: { run: wording_load/* describeVerdictExit */.xk, step: wording_load/* describeVerdictStep */.Hi },
    readsReportsOf: "load",
    usualPlaces: loadPlaces,
    explain: explainLoad,
}));
/** A tool that ends with a code for what it measured has told the truth in its report. */
function explainsLoadExit({ code, report }, { reports }) {
    if (code === 0)
        return true;
    const about = report === undefined ? reports : reports.filter(({ file }) => file === report);
    return about.some(({ format }) => load_formats.loadFormats.find(({ id }) => id === format)?.verdictExit(code) === true);
}
/** Limits that today's figures meet, with some room: of the p95 the next round number, of errors the next whole percent. */
function proposals({ load: { runs, errors } }) {
    const highs = runs.flatMap(({ run }) => (run.total.times && (0,percentile/* percentileOf */.D4)(run.total.times, "95")?.high) ?? []);
    const judged = runs.filter(({ run }) => run.total.unknown === undefined);
    const shares = judged.map(({ run }) => countErrors(run.total.outcomes, errors).high / run.total.requests);
    return [
        ...(highs.length > 0 ? [`max-p95: ${roundedUp(Math.max(...highs))}ms`] : []),
        ...(shares.length > 0 ? [`max-error-rate: ${Math.max(1, Math.ceil(Math.max(...shares) * 100))}`] : []),
    ];
}
/** Up to two digits that count: 412 becomes 420. */
function roundedUp(ms) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(ms, 1))) - 1);
    return Math.ceil(ms / step) * step;
}


/***/ })

};
