export const id = 4747;
export const ids = [4747];
export const modules = {

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readLoadReport)
});

// UNUSED EXPORTS: readLoad

// EXTERNAL MODULE: ./build/model/pending-requests.js
var pending_requests = __webpack_require__(46276);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/formats/detect.js + 1 modules
var detect = __webpack_require__(48632);
;// CONCATENATED MODULE: ./build/formats/load-doubts.js
/** What figures of a tool that rounds each in its own way may be off by: ms, and a share of the figure. */
const tolerance = { ms: 1, share: 0.01 };
/** A time below it is a 0 that was rounded, in ms: no answer comes in so little. */
const nothing = 0.1;
/** A break that no test makes: at least so long, in ms, and at least such a share of the run. */
const longBreak = { ms: 600_000, share: 0.5 };
/** What of a run cannot be, whatever tool wrote it: times that nothing takes, figures out of order, two runs in one file. */
function doubtsOf(run) {
    return [
        ...zeroTimes(run.total),
        ...disorderOf(run.total.times).map((what) => `of all requests ${what}`),
        ...run.endpoints.flatMap(({ name, times }) => disorderOf(times).map((what) => `of ${JSON.stringify(name.slice(0, 60))} ${what}`)),
        ...breaksOf(run),
    ];
}
/** Something that was answered took some time: zeros are what a tool writes that did not measure. */
function zeroTimes({ outcomes, times }) {
    const isGood = outcomes.some(({ failure, count }) => failure === "none" && count > 0);
    if (!isGood || times === undefined)
        return [];
    const greatest = times.kind === "stated" ? greatestOf(times) : endOf(times.max, "high");
    return greatest !== undefined && greatest < nothing
        ? ["all of its response times are 0, which no answer takes: nothing was measured"]
        : [];
}
function greatestOf({ percentiles, max, mean }) {
    const highs = [...percentiles.values(), max, mean].flatMap((time) => endOf(time, "high") ?? []);
    return highs.length === 0 ? undefined : Math.max(...highs);
}
function endOf(time, end) {
    return typeof time === "object" ? time[end] : time;
}
/** The least time, the percentiles and the greatest one rise; the first pair that does not is told. */
function disorderOf(times) {
    if (times === undefined || times.kind === "samples")
        return [];
    const { min, max, mean } = times;
    const figures = [...figure("min", min), ...(times.kind === "stated" ? rising(times.percentiles) : []), ...figure("max", max)];
    const around = [...figure("min", min), ...figure("mean", mean), ...figure("max", max)];
    const fallen = firstFall(figures) ?? firstFall(around);
    return fallen === undefined ? [] : [fallen];
}
function figure(name, time) {
    return time === undefined ? [] : [{ name, time }];
}
function rising(percentiles) {
    return [...percentiles].map(([rank, time]) => ({ name: `p${rank}`, time })).sort((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ name }) {
    return Number(name.slice(1));
}
function firstFall(figures) {
    let before;
    for (const next of figures) {
        if (before !== undefined && isBelow(next.time.high, before.time.low))
            return `${before.name} is ${shown(before.time.low)}, and ${next.name} only ${shown(next.time.high)}`;
        if (before === undefined || next.time.low > before.time.low)
            before = next;
    }
    return undefined;
}
function isBelow(high, low) {
    return low - high > Math.max(tolerance.ms, low * tolerance.share);
}
function shown(ms) {
    return `${Number(ms.toPrecision(6))}ms`;
}
/** Tools that append to a file that is there leave two runs in it, of which the older may well be the better one. */
function breaksOf({ timeline, began, ended }) {
    if (began === undefined || ended === undefined)
        return [];
    const least = Math.max(longBreak.ms, (ended - began) * longBreak.share);
    return timeline.flatMap((moment, i) => {
        const next = timeline[i + 1];
        const length = next === undefined ? 0 : next.at - (moment.at + moment.length);
        if (length < least)
            return [];
        return [
            `nothing was requested for ${shownBreak(length)} within it: these are two runs, as of a tool that appended to an old file`,
        ];
    });
}
function shownBreak(ms) {
    const minutes = Math.round(ms / 60_000);
    return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

// EXTERNAL MODULE: ./build/formats/load-formats.js + 94 modules
var load_formats = __webpack_require__(26469);
// EXTERNAL MODULE: ./build/model/sum-traffic.js
var sum_traffic = __webpack_require__(32153);
// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/load-secrets.js


/** The report without the users, passwords and tokens of addresses: requests are often named by what they ask. */
function withoutSecrets(report) {
    if (report.role === "run") {
        const { run } = report;
        const ownLimits = run.ownLimits.map((limit) => ({ ...limit, text: (0,title/* withoutCredentials */.ri)(limit.text) }));
        return { role: "run", run: { ...run, ownLimits, endpoints: cleanEndpoints(run.endpoints), errors: cleanErrors(run.errors) } };
    }
    const { errors, failures } = report.part;
    return {
        role: "part",
        part: {
            ...report.part,
            ...(errors && { errors: cleanErrors(errors) }),
            ...(failures && { failures: new Map([...failures].map(([name, tallies]) => [(0,title/* withoutCredentials */.ri)(name), tallies])) }),
        },
    };
}
function cleanErrors(errors) {
    return errors.map((error) => ({ ...error, text: (0,title/* withoutCredentials */.ri)(error.text) }));
}
/** Names that only differed in a secret are one. */
function cleanEndpoints(endpoints) {
    if (!endpoints.some(({ name }) => (0,title/* withoutCredentials */.ri)(name) !== name))
        return endpoints;
    const byName = new Map();
    for (const endpoint of endpoints) {
        const key = `${endpoint.isGroup ? "group" : "endpoint"} ${(0,title/* withoutCredentials */.ri)(endpoint.name)}`;
        byName.set(key, [...(byName.get(key) ?? []), endpoint]);
    }
    return [...byName.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const traffic = same.length === 1 ? first : (0,sum_traffic/* sumOf */.X)(same);
        return [{ ...traffic, name: (0,title/* withoutCredentials */.ri)(first.name), ...(first.isGroup && { isGroup: true }) }];
    });
}

// EXTERNAL MODULE: ./build/formats/other-formats.js
var other_formats = __webpack_require__(82900);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/source.js + 3 modules
var read_source = __webpack_require__(13149);
;// CONCATENATED MODULE: ./build/formats/read-load.js









/** Recognises and reads one load report. Throws `ReportError`; a report of a run without a request is `empty-report`. */
async function readLoadReport(file, wish, declared) {
    const source = new read_source/* Source */.k(file);
    await refuseEmptyList(source);
    const format = await (0,detect/* detectFormat */.T)(source, load_formats.loadFormats, declared, () => (0,other_formats/* formatsBesides */.w)("load"));
    return readLoad(source, format, wish);
}
/** Reads a report whose format is known. */
async function readLoad(source, format, wish) {
    try {
        const report = await format.read(source, wish);
        if (report.role === "run")
            refuseTooMany(source, report.run.endpoints.length);
        return { format, report: withDoubts(withoutSecrets(report)) };
    }
    catch (error) {
        if (error instanceof report_error/* ReportError */.$ && error.reason === "empty-report" && wish.window !== undefined)
            throw source.error(`${error.message}, or skip-first and skip-last leave all of them out`, error.place, "empty-report", error);
        if (!(error instanceof pending_requests/* WindowTooLarge */.Sk))
            throw error;
        const message = "skip-first and skip-last leave out more requests than can be kept until their place in the run is known";
        throw source.error(message, undefined, "too-large", error);
    }
}
/** What a format saw itself says more than what holds for all of them. */
function withDoubts(report) {
    if (report.role === "part" || report.run.contradictions.length > 0)
        return report;
    return { role: "run", run: { ...report.run, contradictions: doubtsOf(report.run) } };
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
    if (endpoints <= caps/* caps */.m.endpoints)
        return;
    const message = `names ${endpoints} endpoints, above ${caps/* caps */.m.endpoints}, the most that is read: name requests by their route, not by their address`;
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
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13149);
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

/***/ 54747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ load_test_budget)
});

// EXTERNAL MODULE: ./build/formats/load-formats.js + 94 modules
var load_formats = __webpack_require__(26469);
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
        else if (status !== undefined && statuses.has(Number(status)))
            return { wrong: `found ${status} twice; allowed: a status is an error or none` };
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
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/measures/percentile.js
var percentile = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/measures/load-found.js


function measurePercentile(budget, times, rank, format) {
    const known = times && (0,percentile/* percentileOf */.D4)(times, rank);
    if (known)
        return timeFound(known, format, rank);
    if (times === undefined)
        return notMeasured(budget, timesLacking(format, rank));
    const mend = format.lacking(rank);
    return notMeasured(budget, { kind: "not-in-report", what: `p${rank}`, has: ranksOf(times), mend });
}
function measureExtreme(budget, times, of, format) {
    const known = times && (0,percentile/* extremeOf */.ij)(times, of);
    return known ? timeFound(known, format, of) : notMeasured(budget, lacks(`the ${of} response time`, format));
}
/** Where nothing was answered there is no response time at all, whatever the tool is told to write. */
function timesLacking(format, rank) {
    const mend = `See with \`gates inspect\` whether anything was answered; if so, ${format.lacking(rank)}`;
    return { kind: "not-in-report", what: `p${rank}: it has no response time at all`, has: [], mend };
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
    return {
        because,
        mend: { say: "Set the limit at an edge of that span, where it can be decided, or give what is said to tell more" },
    };
}
function timeQuantity({ low, high, open }) {
    return { kind: "time", low: load_found_decimal(low), high: load_found_decimal(high), ...(open && { open }) };
}
/** Null is an open end: what is not known, or beyond what a number can hold. */
function load_found_decimal(value) {
    return value === undefined || !Number.isFinite(value) ? null : (0,decimal/* decimalOf */.Bc)(value);
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
    if ((0,load_vocabulary/* resourcePart */._8)(name) !== undefined)
        return notMeasured(budget, {
            kind: "not-in-report",
            what: name,
            has: [],
            mend: "Name with `resources` what was measured of the machine meanwhile (`docker stats`, `pidstat`, CSV or JSON)",
        });
    return notMeasured(budget, lacks(name, format));
}
function measureWhole(budget, metric, format) {
    if (metric.kind === "count")
        return Number.isFinite(metric.count) ? measured((0,quantity/* exactCount */.x3)(metric.count)) : notMeasured(budget, lacks(metric.name, format));
    if (metric.kind === "share") {
        const ratio = { part: metric.part, whole: metric.whole };
        return measured({ kind: "share", low: ratio, high: ratio });
    }
    if (metric.last === undefined)
        return notMeasured(budget, lacks(`the last value of ${metric.name}`, format));
    const value = load_found_decimal(metric.last);
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
    const ends = { low: load_found_decimal(Math.max(0, low - within)), high: load_found_decimal(high + within) };
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

// EXTERNAL MODULE: ./build/measures/worst-first.js
var worst_first = __webpack_require__(14576);
;// CONCATENATED MODULE: ./build/measures/load.js










/** Measures what one budget asks for: in each run that it selects, of the whole, of a sum of endpoints, or of each of them. */
function measureLoad(budget, load) {
    if (budget.metric.name === "runs")
        return [{ scope: "", found: measured((0,quantity/* exactCount */.x3)(load.runs.length)) }];
    if (isOfResources(budget, load))
        return (0,worst_first/* worstFirst */.m)(budget, measureResources(budget, load));
    return (0,worst_first/* worstFirst */.m)(budget, measureScopes(budget, load).map(({ measure }) => measure));
}
/** The same, with what each measure is of. */
function measureScopes(budget, load) {
    const without = (why) => [{ measure: { scope: "", found: notMeasured(budget, why) } }];
    if (load.runs.length === 0)
        return without({ kind: "no-report" });
    const runs = (0,load_scopes/* runsOf */.ky)(budget, load);
    return runs.length === 0 ? without(noLeg(budget, load)) : runs.flatMap((run) => measureRun(budget, run, load));
}
function measureRun(budget, run, load) {
    const scopes = (0,load_scopes/* scopesOf */.ZK)(budget, run, load);
    if ("why" in scopes)
        return [{ measure: { scope: scopes.scope, found: notMeasured(budget, scopes.why) } }];
    return scopes.map((of) => {
        const found = unwindowed(budget, run, load) ?? uncounted(budget, of) ?? measureScope(budget, of, load);
        return { measure: { scope: of.name, found }, of };
    });
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
            return measureErrors(budget, traffic, load, run);
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
function measureErrors(budget, { outcomes }, { errors }, run) {
    const pattern = (0,load_scopes/* selectorOf */.Bk)(budget, "kind")?.pattern;
    const matches = pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern);
    const matching = countErrors(outcomes.filter(({ failure }) => matches(failure)), errors);
    const unexplained = countErrors(outcomes.filter(({ failure }) => failure === "other" && !matches("other")), errors);
    const quantity = { kind: "count", low: matching.low, high: matching.high + unexplained.high };
    return { state: "measured", quantity, ...(quantity.low !== quantity.high && { approximate: unexplainedFailures(run.format) }) };
}
function unexplainedFailures({ id, title }) {
    const other = id === "locust-stats" ? "`_failures.csv` of the same run" : "a report that tells them apart";
    return { because: `${title} does not say how requests failed`, mend: { say: `Give ${other}, or leave the kind out` } };
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

// EXTERNAL MODULE: ./build/model/figures-baseline.js
var figures_baseline = __webpack_require__(93627);
// EXTERNAL MODULE: ./build/measures/change-metric.js
var change_metric = __webpack_require__(95647);
// EXTERNAL MODULE: ./build/measures/earlier-runs.js
var earlier_runs = __webpack_require__(76259);
;// CONCATENATED MODULE: ./build/measures/like-load.js


/** What two runs must have in common: figures of another machine, tool or load say nothing of what a change did. */
function likeOf(run, load, machine) {
    const { format } = run;
    // A single report without a leg may have another name each time.
    const isNameless = load.runs.length === 1 && run.leg === run.files[0];
    const errors = ruleText(load.errors);
    return [
        ["runner", machine],
        ["tool", format.tool],
        ["format", format.id],
        ...(run.run.users === undefined ? [] : [["users", String(run.run.users)]]),
        ...(isNameless ? [] : [["leg", run.leg]]),
        ...(run.shards === undefined ? [] : [["shards", String(run.shards)]]),
        ...(load.window ? [["window", windowText(load.window)]] : []),
        ...(errors === "" ? [] : [["errors", errors]]),
    ];
}
function windowText({ skipFirst, skipLast }) {
    return `without the first ${skipFirst} ms and the last ${skipLast} ms`;
}
/** Empty for every failure. */
function ruleText({ kinds, statuses }) {
    if (statuses.size === 0 && kinds.size === everyFailure.kinds.size)
        return "";
    const told = [...statuses].map(([status, said]) => (said === "error" ? String(status) : `-${status}`));
    return [...kinds, ...told].sort().join(", ");
}
/** How many users may be more or fewer: a test that keeps up a rate starts as many as it needs, a few more or less each time. */
const usersApart = 0.1;
/** What a run is like, with the users of those earlier runs that had nearly as many, and are like it otherwise. */
function likeAmong({ series }, like) {
    const near = series.flatMap((one) => {
        const apart = apartInUsers(like, one.like);
        return apart === undefined ? [] : [{ like: one.like, apart }];
    });
    return (near.reduce((best, one) => (best && best.apart <= one.apart ? best : one), undefined)
        ?.like ?? like);
}
/** By which share of the greater number two runs differ in users; undefined where they differ in more, or by too much. */
function apartInUsers(one, other) {
    const differences = (0,figures_baseline/* differencesOf */.g6)(one, other);
    if (differences.length === 0)
        return 0;
    const [users, ...others] = differences;
    if (users?.what !== "users" || others.length > 0)
        return undefined;
    const [a, b] = [Number(users.today), Number(users.earlier)];
    const apart = Math.abs(a - b) / Math.max(a, b);
    return apart <= usersApart ? apart : undefined;
}

// EXTERNAL MODULE: ./build/measures/repetitions.js
var repetitions = __webpack_require__(77292);
;// CONCATENATED MODULE: ./build/measures/load-change.js







const gate = "load-test-budget";
/** Measures what a budget on a change asks for, the worst first. */
function measureLoadChange(budget, history) {
    return (0,worst_first/* worstFirst */.m)(budget, changesIn(budget, history));
}
function changesIn(budget, history) {
    const { load, base, machine, sought } = history;
    if (base !== undefined)
        return changesBetween(budget, load, base);
    const scoped = measureScopes((0,change_metric/* onFigure */.O8)(budget), load);
    const likes = new Map(load.runs.map((run) => {
        const own = likeOf(run, load, machine);
        return [run, sought?.state === "found" ? likeAmong(sought.baseline, own) : own];
    }));
    const figures = scoped.map(({ measure, of }) => ({ measure, like: (of && likes.get(of.run)) ?? [], of: of?.endpoint ?? "" }));
    return (0,earlier_runs/* changesSince */.s)(budget, gate, figures, sought);
}
/** Head against base: each endpoint over all the runs of a side, whatever their files are called. */
function changesBetween(budget, load, base) {
    const plain = (0,change_metric/* onFigure */.O8)({ ...budget, selectors: budget.selectors.filter(({ dimension }) => dimension !== "leg") });
    const head = measureScopes(plain, load);
    if (head.every(({ of }) => of === undefined))
        return head.slice(0, 1).map(({ measure: { found } }) => ({ scope: "", found }));
    const unlike = unlikenessOf(load, base);
    if (unlike.length > 0)
        return (0,change_metric/* onlyFound */.VY)((0,change_metric/* uncompared */.Nb)(budget, gate, { kind: "unlike", of: "base", unlike }));
    const [then, now] = [byEndpoint(measureScopes(plain, { ...load, runs: base })), byEndpoint(head)];
    return [...now].map(([scope, found]) => ({ scope, found: changeIn(budget, then.get(scope) ?? [], found) }));
}
/** An endpoint that one side never called has nothing to be compared with; one that some runs lack is known too seldom. */
function changeIn(budget, base, head) {
    const isNew = base.length === 0 && budget.selectors.some(({ each }) => each);
    return isNew ? { state: "not-applicable" } : (0,repetitions/* changeOfRepeated */.iZ)(budget, gate, { base, head });
}
function byEndpoint(measures) {
    const found = new Map();
    for (const { measure, of } of measures) {
        if (of === undefined)
            continue;
        const name = of.endpoint ?? "";
        const same = found.get(name);
        if (same)
            same.push(measure.found);
        else
            found.set(name, [measure.found]);
    }
    return found;
}
/** In what any of the runs differs from the first one of head. */
function unlikenessOf(load, base) {
    const [one, ...others] = [...load.runs, ...base];
    if (one === undefined)
        return [];
    const first = ownLike(one, load, undefined);
    const all = others.map((other) => (0,figures_baseline/* differencesOf */.g6)(first, ownLike(other, load, first)));
    return all.find(({ length }) => length > 0) ?? [];
}
/** All sides are of one job: only what the reports say can differ. */
function ownLike(run, load, first) {
    const like = likeOf(run, load, "").filter(([what]) => what !== "leg");
    return first === undefined ? like : likeAmong({ series: [{ like: first, runs: [] }] }, like);
}

// EXTERNAL MODULE: ./build/reports/wording-load.js
var wording_load = __webpack_require__(51661);
// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
// EXTERNAL MODULE: ./build/gates/define-baseline.js
var define_baseline = __webpack_require__(21642);
// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(50493);
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
        const ways = scopes.filter(({ name }) => broken.has(name)).flatMap((scope) => wayOf(budget, scope, load) ?? []);
        return ways.sort((a, b) => (b.missing ?? 0) - (a.missing ?? 0)).slice(0, mostScopes);
    });
}
/** Ways of one budget, the longest first: with `each` there may be one for each of 100,000 endpoints. */
const mostScopes = 10;
function wayOf(budget, scope, load) {
    const rank = (0,load_vocabulary/* rankOf */.IQ)(budget.metric.name);
    if (budget.metric.change || (0,limit/* directionOf */.FR)(budget.limit.op) === "minimum")
        return undefined;
    if (rank !== undefined)
        return wayToQuicken(budget, scope, rank);
    return budget.metric.name === "error-rate" || budget.metric.name === "errors" ? wayToMend(budget, scope, load) : undefined;
}
/** The endpoints whose requests the scope is made of. */
function endpointsOf(budget, { run, endpoint, traffic }) {
    const { endpoints } = run.run;
    if (endpoint !== undefined)
        return [{ name: endpoint, ...traffic }];
    const pattern = (0,load_scopes/* selectorOf */.Bk)(budget, "endpoint")?.pattern;
    const matches = pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern);
    return endpoints.filter(({ name, isGroup }) => !isGroup && matches(name));
}
function wayToQuicken(budget, scope, rank) {
    const limit = Number((0,decimal/* formatDecimal */.zJ)(budget.limit.value));
    const { times } = scope.traffic;
    if (times === undefined)
        return undefined;
    const slow = slowerThan(times, limit);
    const allowed = "count" in times ? times.count - (0,percentile/* nearestRank */.p3)(times.count, rank) : 0;
    const steps = endpointsOf(budget, scope).flatMap((endpoint) => {
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
    const steps = endpointsOf(budget, scope).map(({ name, requests, outcomes }) => ({ endpoint: name, gain: countErrors(outcomes, errors).low, requests }));
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
// EXTERNAL MODULE: ./build/measures/figure-change.js
var figure_change = __webpack_require__(89847);
;// CONCATENATED MODULE: ./build/measures/load-figures.js








/** Percentiles that each run keeps for later ones, where its report has them. */
const keptRanks = ["50", "90", "95", "99", "99.9"];
/** What a run leaves for later ones: figures of the whole, of endpoints that budgets name, and of those most called. */
function figuresOfRun(run, { errors }, asked, stamp) {
    const { total, endpoints, began } = run.run;
    const named = ({ name }) => (asked.endpoints.has(name) ? 0 : 1);
    const kept = endpoints
        .filter(({ name }) => name !== "" && name.length <= figures_baseline/* keptNameLength */.cW)
        .toSorted((a, b) => named(a) - named(b) || b.requests - a.requests || (a.name < b.name ? -1 : 1))
        .slice(0, figures_baseline/* keptScopes */.E5);
    const scopes = new Map([["", figuresOf(total, run, errors, asked)]]);
    for (const endpoint of kept)
        if (!scopes.has(endpoint.name))
            scopes.set(endpoint.name, figuresOf(endpoint, run, errors, asked));
    return { at: began === undefined ? stamp.at : new Date(began).toISOString(), commit: stamp.commit, scopes };
}
function figuresOf(traffic, run, errors, { names }) {
    const asked = [...names].flatMap((name) => (0,load_vocabulary/* rankOf */.IQ)(name) ?? []);
    const ranks = [...new Set([...keptRanks, ...asked])];
    const all = [
        ["requests", traffic.unknown === "requests" ? undefined : (0,quantity/* exactCount */.x3)(traffic.requests)],
        ["error-rate", errorRate(traffic, errors)],
        ["throughput", throughput(traffic, run)],
        ["mean", mean(traffic)],
        ...ranks.map((rank) => [
            `p${rank}`,
            load_figures_percentile(traffic, rank, asked.includes(rank) ? "if only bounded" : "if stated"),
        ]),
    ];
    const known = all.flatMap(([name, quantity]) => {
        const figure = quantity && (0,figure_change/* figureOf */.Mn)(quantity);
        return figure ? [[name, figure]] : [];
    });
    return new Map(known.slice(0, figures_baseline/* keptFigures */.YI));
}
/** A figure of requests by its name, where it is one that is kept. */
function loadFigure(name, traffic, run, errors) {
    return figuresOf(traffic, run, errors, { names: new Set([name]), endpoints: new Set() }).get(name);
}
/** Undefined where the report does not say how many requests there were, or how they ended. */
function errorRate({ requests: whole, outcomes, unknown }, errors) {
    if (whole === 0 || unknown !== undefined)
        return undefined;
    const { low, high } = countErrors(outcomes, errors);
    return { kind: "share", low: { part: low, whole }, high: { part: high, whole } };
}
function throughput({ requests, unknown }, { run }) {
    if (unknown === "requests")
        return undefined;
    const rate = throughputOf(requests, run);
    return rate && { kind: "rate", low: load_found_decimal(rate.low), high: load_found_decimal(rate.high) };
}
function mean({ times }) {
    const known = times && (0,percentile/* extremeOf */.ij)(times, "mean");
    return known && timeQuantity(known);
}
/** What only other percentiles bound is kept where somebody asks for it: nobody else could make anything of it. */
function load_figures_percentile({ times }, rank, bounded) {
    const known = times && (0,percentile/* percentileOf */.D4)(times, rank);
    if (known === undefined || (known.by.kind === "bounded" && bounded === "if stated"))
        return undefined;
    return timeQuantity(known);
}

;// CONCATENATED MODULE: ./build/measures/compared-figures.js







/** What is compared whether or not a budget asks for it. */
const usual = ["p50", "p95", "p99", "mean", "error-rate", "throughput"];
/** The usual figures of each run beside those of earlier runs, and what budgets on changes ask for. */
function figuresSince(history, budgets) {
    const { load, sought, machine } = history;
    if (sought?.state !== "found")
        return [];
    const { baseline } = sought;
    return load.runs.flatMap((run) => {
        const like = likeAmong(baseline, likeOf(run, load, machine));
        const series = (0,figures_baseline/* seriesLike */.Zj)(baseline, like);
        if (series === undefined)
            return [];
        return askedOf(run, budgets).flatMap(({ endpoint, name, traffic }) => {
            const now = loadFigure(name, traffic, run, load.errors);
            const before = now ? (0,earlier_runs/* earlierOf */.O)(series, { of: endpoint, name, kind: now.kind }) : [];
            const of = [load.runs.length > 1 ? run.name : "", endpoint].filter((part) => part !== "").join(", ");
            return now && before.length > 0 ? [{ of, name, kind: now.kind, now: [now.span], before }] : [];
        });
    });
}
/** The same of all runs of head beside all of base. */
function figuresBetween({ load, base }, budgets) {
    if (base === undefined)
        return [];
    const [first] = load.runs;
    if (first === undefined)
        return [];
    const sides = [base, load.runs].map((runs) => runs.map(compared_figures_byEndpoint));
    return askedOf(first, budgets).flatMap(({ endpoint, name }) => {
        const [before, now] = sides.map((runs) => runs.flatMap((called) => figureIn(called, endpoint, name, load) ?? []));
        const kind = now?.[0]?.kind;
        if (before === undefined || now === undefined || kind === undefined || before.length === 0)
            return [];
        return [{ of: endpoint, name, kind, now: now.map(({ span }) => span), before: before.map(({ span }) => span) }];
    });
}
/** The requests of a run by their endpoint, and all of them without one. */
function compared_figures_byEndpoint(run) {
    const { total, endpoints } = run.run;
    const called = endpoints.filter(({ isGroup }) => !isGroup).map((one) => [one.name, one]);
    return { run, by: new Map([...called, ["", total]]) };
}
function figureIn({ run, by }, endpoint, name, { errors }) {
    const traffic = by.get(endpoint);
    return traffic && loadFigure(name, traffic, run, errors);
}
/** The usual figures of the whole, and those that budgets ask for. */
function askedOf({ run }, budgets) {
    const changes = budgets.filter(({ metric }) => metric.change);
    const whole = changes.filter((budget) => (0,load_scopes/* selectorOf */.Bk)(budget, "endpoint") === undefined).map(change_metric/* changingFigure */.SF);
    const all = [...new Set([...usual, ...whole])].map((name) => ({ endpoint: "", name, traffic: run.total }));
    const ofEndpoints = changes.flatMap((budget) => {
        const selector = (0,load_scopes/* selectorOf */.Bk)(budget, "endpoint");
        if (selector === undefined)
            return [];
        const matches = selector.pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(selector.pattern);
        const called = run.endpoints.filter(({ name, isGroup }) => !isGroup && matches(name));
        return called.map((endpoint) => ({ endpoint: endpoint.name, name: (0,change_metric/* changingFigure */.SF)(budget), traffic: endpoint }));
    });
    const keyed = new Map([...all, ...ofEndpoints].map((one) => [JSON.stringify([one.endpoint, one.name]), one]));
    return [...keyed.values()];
}

// EXTERNAL MODULE: ./build/measures/figure-moves.js
var figure_moves = __webpack_require__(8909);
// EXTERNAL MODULE: ./build/model/rational.js
var rational = __webpack_require__(22330);
// EXTERNAL MODULE: ./build/reports/change-numbers.js
var change_numbers = __webpack_require__(42049);
// EXTERNAL MODULE: ./build/reports/earlier-runs-section.js
var earlier_runs_section = __webpack_require__(66541);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
// EXTERNAL MODULE: ./build/reports/trend.js
var trend = __webpack_require__(41287);
;// CONCATENATED MODULE: ./build/reports/run-history.js




/** How one figure went over the last runs, as a picture and as a table. */
function historySection({ of, earlier, today, names, unit }) {
    const [main = ""] = names;
    const runs = [
        ...earlier.map(({ at, commit, scopes }) => ({ at: at.slice(0, 10), commit, figures: scopes.get("") })),
        { at: "today", commit: null, figures: today },
    ].slice(-trend/* shownRuns */.uu);
    const drawn = runs.flatMap(({ commit, at, figures }) => {
        const end = figures?.get(main) && (0,figure_moves/* shownEnd */.$g)(figures.get(main)?.span ?? { low: null, high: null });
        return end ? [{ label: commit?.slice(0, 7) ?? at, value: (0,figure_moves/* numberOf */.rl)(end) }] : [];
    });
    if (drawn.length < 3)
        return [];
    const rows = runs.map(({ at, commit, figures }) => [
        (0,phrase/* say */.cv) `${at}`,
        commit === null ? (0,phrase/* say */.cv) `` : (0,phrase/* code */.aY)(commit.slice(0, 7)),
        ...names.map((name) => cellOf(figures, name)),
    ]);
    return [
        {
            title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(main)} of the last ${runs.length} runs${of === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)(of)}`}`,
            folded: true,
            chart: { unit, labels: drawn.map(({ label }) => label), values: drawn.map(({ value }) => value) },
            table: {
                columns: [{ title: "Run" }, { title: "Commit" }, ...names.map((title) => ({ title, align: "right" }))],
                rows,
            },
        },
    ];
}
function cellOf(figures, name) {
    const known = figures?.get(name);
    return (0,phrase/* figure */.vP)(known === undefined ? "-" : (0,earlier_runs_section/* spanText */.Cp)(known.span, known.kind));
}

// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/reports/wording-changes.js
var wording_changes = __webpack_require__(31268);
;// CONCATENATED MODULE: ./build/reports/load-changes.js















/** Today's figures beside those of earlier runs, or of the runs before the change. */
function changeSections(facts, budgets) {
    const { sought } = facts;
    const between = (0,earlier_runs_section/* headAgainstBaseSection */.GR)(figuresBetween(facts, budgets));
    if (sought?.state !== "found")
        return between;
    const from = (0,phrase/* say */.cv) `From ${(0,wording_baseline/* describeSource */.B6)(sought.source, sought.baseline)}.`;
    return [...between, ...(0,earlier_runs_section/* earlierRunsSection */.En)(figuresSince(facts, budgets), from), ...historySections(facts)];
}
const drawnFigures = ["p95", "p50", "p99", "error-rate", "throughput"];
function historySections({ load, machine, sought }) {
    if (sought?.state !== "found")
        return [];
    return load.runs.flatMap((run) => {
        const earlier = (0,figures_baseline/* seriesLike */.Zj)(sought.baseline, likeAmong(sought.baseline, likeOf(run, load, machine)))?.runs ?? [];
        const none = { names: new Set(), endpoints: new Set() };
        const today = figuresOfRun(run, load, none, { at: "", commit: null }).scopes.get("") ?? new Map();
        const of = load.runs.length > 1 ? run.name : "";
        return earlier.length === 0 ? [] : historySection({ of, earlier, today, names: drawnFigures, unit: "ms" });
    });
}
/** What a reader must know of the comparison besides the verdict. */
function changeRemarks(facts, budgets) {
    // A budget on a change says it itself.
    const unlike = budgets.some(({ metric }) => metric.change) ? [] : unlikeRemarks(facts);
    return [...unlike, ...keptRemarks(facts, budgets)];
}
function unlikeRemarks({ load, base, machine, sought }) {
    if (sought?.state !== "found" || base !== undefined)
        return [];
    return load.runs.flatMap((run) => {
        const like = likeAmong(sought.baseline, likeOf(run, load, machine));
        const unlike = (0,figures_baseline/* seriesLike */.Zj)(sought.baseline, like) ? [] : (0,figures_baseline/* leastDifferences */.kI)(sought.baseline, like);
        if (unlike.length === 0)
            return [];
        return [
            (0,phrase/* say */.cv) `⚠️ No earlier run is like ${(0,phrase/* code */.aY)(run.name)}: ${(0,wording_changes/* describeUnlikeness */.Pi)(unlike)}. Figures of unlike runs are not compared.`,
        ];
    });
}
/** Where a budget holds the change of each endpoint, those that are seldom called are not known of earlier runs. */
function keptRemarks({ load, sought }, budgets) {
    const isAsked = budgets.some(({ metric, selectors }) => metric.change && selectors.some(({ dimension }) => dimension === "endpoint"));
    if (sought?.state !== "found" || !isAsked)
        return [];
    return load.runs.flatMap(({ name, run }) => {
        const count = run.endpoints.length;
        if (count <= figures_baseline/* keptScopes */.E5)
            return [];
        return [
            (0,phrase/* say */.cv) `Of the ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(count))} endpoints of ${(0,phrase/* code */.aY)(name)} a baseline keeps ${figures_baseline/* keptScopes */.E5}: those that budgets on changes name, then the most called.`,
        ];
    });
}
/** The change of the p95 of whole runs in percent, of several runs the worst; empty where too few are known. */
function p95Change(facts) {
    const between = figuresBetween(facts, [])
        .filter(isWholeP95)
        .filter(({ now, before }) => Math.min(now.length, before.length) >= repetitions/* leastRepetitions */.Ag);
    const since = figuresSince(facts, []).filter(({ name, before }) => name === "p95" && before.length >= figure_change/* leastRuns */.Yh);
    const moved = (facts.base === undefined ? since : between).flatMap((one) => (0,figure_moves/* percentMoved */.PR)(one) ?? []);
    const [worst] = moved.sort(rational/* compareRationals */.$4).slice(-1);
    return worst === undefined ? "" : (0,change_numbers/* formatFixed */.gn)((0,figure_moves/* cutToHundredths */.jK)(worst));
}
function isWholeP95({ of, name }) {
    return of === "" && name === "p95";
}

// EXTERNAL MODULE: ./build/reports/headroom.js
var headroom = __webpack_require__(75299);
// EXTERNAL MODULE: ./build/model/samples.js
var model_samples = __webpack_require__(29085);
// EXTERNAL MODULE: ./build/model/sum-traffic.js
var sum_traffic = __webpack_require__(32153);
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
        ...(users.every((count) => count !== undefined) && { users: usersOf(users, ranApart(shards)) }),
        timeline: [],
        custom: mergeCustom(shards),
        ownLimits: shards.flatMap(({ ownLimits }) => ownLimits),
        errors: shards.flatMap(({ errors }) => errors),
        contradictions: shards.flatMap(({ contradictions }) => contradictions),
        notes: shards.flatMap(({ notes }) => notes),
        window: shards.some(({ window }) => window === "impossible") ? "impossible" : (shards[0]?.window ?? "not asked"),
    };
}
/** Of shards that ran one after the other the users were never there at once. */
function usersOf(users, apart) {
    return apart ? Math.max(...users) : users.reduce((sum, count) => sum + count, 0);
}
/** Whether a shard began when all before it had ended. */
function ranApart(shards) {
    const times = shards.flatMap(({ began, ended }) => (began === undefined || ended === undefined ? [] : [{ began, ended }]));
    if (times.length < shards.length)
        return false;
    const sorted = times.sort((a, b) => a.began - b.began);
    let last = sorted[0]?.ended ?? 0;
    for (const { began, ended } of sorted) {
        if (began > last)
            return true;
        last = Math.max(last, ended);
    }
    return false;
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
    const sum = (0,sum_traffic/* sumOf */.X)(traffic);
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
        return high === undefined ? "" : `at most ${(0,plain_numbers/* msText */.co)(high)}`;
    if (high === undefined)
        return `at least ${(0,plain_numbers/* msText */.co)(low)}`;
    const [from, to] = [(0,plain_numbers/* msText */.co)(low), (0,plain_numbers/* msText */.co)(high)];
    return from === to ? from : `${from} to ${to}`;
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
        ...changeSections(facts, budgets.map(({ budget }) => budget)),
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
                rows: [values.map((value) => (0,phrase/* figure */.vP)((0,plain_numbers/* msText */.co)(value)))],
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
        (0,phrase/* figure */.vP)(p95 === undefined ? "" : (0,plain_numbers/* msText */.co)(p95)),
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
            ? [(0,phrase/* say */.cv) `Left out: the first ${(0,phrase/* figure */.vP)((0,plain_numbers/* msText */.co)(load.window.skipFirst))}, the last ${(0,phrase/* figure */.vP)((0,plain_numbers/* msText */.co)(load.window.skipLast))}.`]
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

// EXTERNAL MODULE: ./build/gates/baseline-told.js
var baseline_told = __webpack_require__(67484);
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
        remarks: [
            ...(0,wording_load/* loadRemarks */.cU)(facts, judgement),
            ...changeRemarks(facts, budgets.map(({ budget }) => budget)),
            ...(0,wording_baseline/* baselineRemarks */.z8)(facts.sought, (0,baseline_told/* isBaselineTold */.X)(judgement)),
        ],
        outputs: { ...figures(facts), "p95-change": p95Change(facts) },
        log: [...logLines(facts), ...(0,wording_baseline/* baselineLine */.G)(facts.sought)],
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
function logLines({ reports, load, base = [], passedOver }) {
    const all = [...load.runs, ...base];
    const read = reports.map(({ file, format, leg, role, notes }) => {
        const of = leg === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` for leg ${leg}`;
        const what = role !== "run" ? (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(roleWords[role])}` : runText(all.find(({ files }) => files.includes(file)));
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
var gates_gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/formats/read-resources.js
var read_resources = __webpack_require__(77767);
;// CONCATENATED MODULE: ./build/measures/resources-apart.js
/** What the clocks of two machines may differ by, in ms. */
const slack = 300_000;
/**
 * Why what was used cannot be what the runs used: it was measured at another time. Undefined where it may be, or where the
 * report or a run does not say when it was.
 */
function measuredApart(report, runs) {
    const used = resources_apart_spanOf(report);
    const spans = runs.map(resources_apart_spanOf);
    if (used === undefined || spans.length === 0)
        return undefined;
    const known = spans.flatMap((span) => span ?? []);
    if (known.length < spans.length || known.some((span) => overlaps(span, used)))
        return undefined;
    const [first, ...others] = known.map(shown);
    const more = others.length === 0 ? "" : `, and none of ${others.length} other runs then either`;
    return `it was measured ${shown(used)}, and the test ran ${first}${more}: this is what was used at another time`;
}
function resources_apart_spanOf({ began, ended }) {
    return began === undefined || ended === undefined ? undefined : { began, ended };
}
function overlaps(a, b) {
    return a.began <= b.ended + slack && b.began <= a.ended + slack;
}
function shown({ began, ended }) {
    const [from, to] = [began, ended].map((at) => new Date(at).toISOString().slice(0, 19).replace("T", " "));
    return from?.slice(0, 10) === to?.slice(0, 10) ? `from ${from} to ${to?.slice(11)} UTC` : `from ${from} to ${to} UTC`;
}

;// CONCATENATED MODULE: ./build/gates/compared-runs.js

/** Parts the runs of `compare` into those before a change and those after it. */
function sidesOf(settings, runs) {
    if (settings.compare === undefined)
        return { head: runs, base: undefined, problems: [] };
    const [base, head] = ["base", "head"].map((side) => runs.filter(({ leg }) => leg === side));
    const problems = [...settingsBeside(settings), ...strangers(runs), ...tooMany([base ?? [], head ?? []])];
    return {
        head: head ?? [],
        base: base ?? [],
        problems: problems.length > 0 ? [{ id: "bad-configuration", problems }] : [],
    };
}
const where = "compare";
/** Each report of a side is a repetition of its own, and all of them are named. */
function settingsBeside(settings) {
    const lines = settings.compare ?? [];
    const names = lines.flatMap(({ leg }) => leg ?? []);
    const lacking = ["base", "head"].filter((side) => !names.includes(side) && lines.every(({ leg }) => leg !== undefined));
    const others = ["reports", "legs", "expected-legs"].filter((name) => settings[name] !== undefined);
    return [
        ...lacking.map((side) => ({
            where,
            message: `has no line ${side}=GLOB; it needs ${repetitions/* leastRepetitions */.Ag} reports of base and of head`,
        })),
        ...others.map((name) => ({ where: name, message: "stands beside compare, which names all reports; leave one of them out" })),
        ...(settings.merge === "shards"
            ? [{ where: "merge", message: "makes one run of the reports that compare takes for repetitions; leave one of them out" }]
            : []),
    ];
}
function strangers(runs) {
    const names = [...new Set(runs.map(({ leg }) => leg))].filter((leg) => leg !== "base" && leg !== "head");
    return names.map((name) => ({ where, message: `found ${JSON.stringify(name)}; allowed: base=GLOB and head=GLOB` }));
}
function tooMany(sides) {
    const most = Math.max(...sides.map(({ length }) => length));
    return most > repetitions/* mostRepetitions */.cu
        ? [{ where, message: `has ${most} reports of one side; at most ${repetitions/* mostRepetitions */.cu} repetitions are compared` }]
        : [];
}

// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
// EXTERNAL MODULE: ./build/formats/read-load.js + 2 modules
var read_load = __webpack_require__(6582);
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
    const total = (0,sum_traffic/* sumOf */.X)(endpoints.filter(({ isGroup }) => isGroup !== true));
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
        return [...tracked, ...contradictionsOf(path, report, place.host.now().getTime())];
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
        const problems = this.#parts.filter((part) => !used.has(part)).map(lostPart);
        const legs = [...problems, ...sharedByLegs(runs), ...(this.#settings.compare === undefined ? [] : sameSides(runs))];
        if (this.#settings.merge !== "shards")
            return { runs: named(runs), problems: legs };
        return { runs: mergedRuns(runs), problems: [...legs, ...sameShards(runs)] };
    }
}
function notesOf(report) {
    return report.role === "run" ? report.run.notes : report.part.notes;
}
function contradictionsOf(file, report, now) {
    const all = report.role === "run" ? [...report.run.contradictions, ...impossibleTimes(report.run, now)] : [];
    if (all.length === 0)
        return [];
    const more = all.length > shownContradictions ? `; and ${all.length - shownContradictions} more` : "";
    return [{ id: "contradiction", file, what: `${all.slice(0, shownContradictions).join("; ")}${more}` }];
}
const shownContradictions = 3;
/** No load tester of those that are read is older. */
const firstRun = Date.UTC(1999, 0);
/** A clock may be a little ahead, and in another zone where a tool writes none. */
function impossibleTimes({ began, ended }, now) {
    const late = ended !== undefined && ended > now + 86_400_000 ? [`it ended ${dateOf(ended)}, which is still to come`] : [];
    const early = began !== undefined && began < firstRun ? [`it began ${dateOf(began)}, before any load test`] : [];
    return [...late, ...early];
}
/** The day, or the number where there is none such. */
function dateOf(ms) {
    return Math.abs(ms) <= 8.64e15 ? `on ${new Date(ms).toISOString().slice(0, 10)}` : `at ${ms} ms since 1970`;
}
function isPartOf({ leg, file, part }, run) {
    return leg === run.leg && run.file === ownReport(file, part);
}
/** The report of the run that a part belongs to. */
function ownReport(file, { ending, of }) {
    return file.endsWith(ending) ? `${file.slice(0, -ending.length)}${of}` : of;
}
/** A part says nothing alone: what is missing is the report of its run. */
function lostPart({ file, part }) {
    return {
        id: "no-report",
        of: "load",
        pattern: ownReport(file, part),
        lookedFor: [],
        commands: [],
        committed: [],
        partOf: file,
    };
}
/** A glob that is too wide takes the file of another leg: whose it is nobody can tell. */
function sharedByLegs(runs) {
    const legs = new Map();
    for (const { file, leg } of runs)
        if (leg !== undefined)
            legs.set(file, (legs.get(file) ?? new Set()).add(leg));
    const problems = [...legs]
        .filter(([, of]) => of.size > 1)
        .map(([file, of]) => ({
        where: "legs",
        message: `${[...of].join(" and ")} both read ${JSON.stringify(file)}; allowed: a file is of one leg`,
    }));
    return problems.length === 0 ? [] : [{ id: "bad-configuration", problems }];
}
/** The same run twice would count all of its requests twice. */
function sameShards(runs) {
    return sameRuns(runs, ({ leg }) => leg ?? null, "which would count twice as shards of one run");
}
/** A run that is compared with itself is never slower. */
function sameSides(runs) {
    return sameRuns(runs, () => null, "which compares a run with itself: nothing was run anew");
}
/** Runs that are one, by what they say, within each group. */
function sameRuns(runs, group, so) {
    const known = new Map();
    return runs.flatMap((seen) => {
        const said = JSON.stringify([group(seen), seen.format.id, fingerprintOf(seen.run)]);
        const twin = known.get(said);
        known.set(said, twin ?? seen.file);
        if (twin === undefined)
            return [];
        return [{ id: "contradiction", file: seen.file, what: `it says the same of the same requests, ${so}`, against: twin }];
    });
}
/** What two runs that are not the same do not have in common, to the last digit. */
function fingerprintOf({ total, began, ended, duration, endpoints }) {
    const { requests, outcomes, times } = total;
    const counts = outcomes.map(({ failure, status, count }) => [failure, status, count]);
    const known = times && ["min", "max", "mean"].map((of) => (0,percentile/* extremeOf */.ij)(times, of === "min" ? "min" : of === "max" ? "max" : "mean"));
    const each = endpoints.map((endpoint) => [endpoint.name, endpoint.requests]);
    return [requests, counts, began, ended, duration, known?.map((time) => [time?.low, time?.high]), each];
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
        const apart = ranApart(shards.map((shard) => shard.run));
        return [
            {
                leg,
                name,
                scope,
                files,
                run,
                format: formatOf(first.format),
                shards: shards.length,
                ...(apart && { apart: true }),
            },
        ];
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
// EXTERNAL MODULE: ./build/gates/read-each.js
var read_each = __webpack_require__(97529);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/gather-load.js














/** Where tools leave their reports. */
const loadPlaces = [...new Set(load_formats.loadFormats.flatMap((format) => format.files))];
const gather_load_usual = { of: "load", places: loadPlaces, makers: loadMakers };
/** Finds the reports and reads them one after the other. */
async function gatherLoad(settings, place) {
    const rule = errorRuleOf(settings);
    const { paths, problems: unknown } = await (0,known_paths/* knownPaths */.S)([], place, []);
    const { reports, problems, passedOver } = await findLoad(settings, place, paths);
    problems.push(...unknown, ...("problem" in rule ? [rule.problem] : []));
    const own = await own_files/* OwnFiles */.y.find(settings, place);
    const isSearched = !settings.reports && !settings.legs && !settings.compare;
    const opener = new report_opener/* ReportOpener */.A3(paths, own, isSearched ? "searched" : "declared");
    const window = windowOf(settings);
    const fold = new LoadFold(settings, opener, { window, metrics: namedMetrics(settings) });
    problems.push(...(await (0,read_each/* readEach */.e)(reports, place, (found) => fold.read(found, place))));
    const over = [...passedOver, ...opener.passedOver];
    for (const { file } of over)
        place.evidence.passOver(file);
    if (isSearched && fold.reports.length === 0 && problems.length === 0)
        problems.push(await (0,find_reports/* noReport */.MF)(gather_load_usual, place.host.files, over));
    const { runs, problems: lost } = fold.finish();
    const { head, base, problems: uncompared } = sidesOf(settings, runs);
    problems.push(...lost, ...uncompared, ...(0,find_reports/* missingLegs */.og)(settings["expected-legs"], fold.legNames));
    const errors = "rule" in rule ? rule.rule : everyFailure;
    const used = await readUsed(settings, place, opener, runs);
    problems.push(...used.problems);
    const load = { runs: head, resources: used.resources, errors, apdexTarget: msOf(settings["apdex-target"]), window };
    const machine = settings.runner ?? place.host.machine;
    return {
        facts: {
            load,
            base,
            machine,
            reports: [...fold.reports, ...used.seen],
            passedOver: over,
            refused: problems.filter((one) => one.id !== "tracked-report").length,
        },
        problems,
    };
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
async function readUsed(settings, place, opener, ran) {
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
        const what = measuredApart(report, ran.map(({ run }) => run));
        const against = ran[0]?.files[0];
        if (what !== undefined)
            found.push({ id: "contradiction", file, what, ...(against !== undefined && { against }) });
    }
    return { resources, seen, problems: found };
}
async function findLoad(settings, place, paths) {
    const { files } = place.host;
    if (settings.reports || settings.legs || settings.compare) {
        const legs = [...(settings.legs ?? []), ...(settings.compare ?? [])];
        const { reports, problems } = await (0,find_reports/* findDeclared */._M)("load", settings.reports ?? [], legs, files);
        return { reports, problems: [...problems], passedOver: [] };
    }
    return (0,find_reports/* searchUsual */.Hb)(gather_load_usual, files, paths.isTracked);
}

// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/gates/figures-baseline.js + 3 modules
var gates_figures_baseline = __webpack_require__(70137);
;// CONCATENATED MODULE: ./build/gates/load-baseline.js








/** Figures of load tests, which go on where an earlier run had nearly as many users. */
const loadBaselineKind = {
    ...gates_figures_baseline/* figuresBaselineKind */.X,
    carryOn: (earlier, today) => gates_figures_baseline/* figuresBaselineKind */.X.carryOn(earlier, beside(earlier, today)),
    saysTheSame: (present, today) => gates_figures_baseline/* figuresBaselineKind */.X.saysTheSame(present, beside(present, today)),
    gainLines: (before, today) => gates_figures_baseline/* figuresBaselineKind */.X.gainLines(before, beside(before, today)),
};
function beside(earlier, today) {
    if (earlier === undefined)
        return today;
    return { ...today, series: today.series.map((one) => ({ ...one, like: likeAmong(earlier, one.like) })) };
}
/** Adds the figures of earlier runs to the facts, where a budget asks for them or they are simply there. */
async function findLoadBaseline(facts, { settings, budgets, searched }) {
    const isAsked = facts.base === undefined && budgets.some(({ metric }) => metric.change);
    if (!isAsked && !(await (0,baseline_search/* isWanted */.Y)(searched, settings)))
        return facts;
    const { findBaseline } = await __webpack_require__.e(/* import() */ 3242).then(__webpack_require__.bind(__webpack_require__, 13242));
    return { ...facts, sought: await findBaseline(searched, loadBaselineKind, { renames: "not" }) };
}
/** Today's runs, for later ones: those of one kind together. */
function loadToday({ load, machine }, stamp, { budgets }) {
    const asked = askedFigures(budgets, load);
    const series = new Map();
    for (const run of load.runs) {
        const like = likeOf(run, load, machine);
        const added = figuresOfRun(run, load, asked, { at: stamp.writtenAt, commit: stamp.commit });
        const same = series.get((0,figures_baseline/* likeKey */.Vu)(like));
        if (same)
            same.runs.push(added);
        else
            series.set((0,figures_baseline/* likeKey */.Vu)(like), { like, runs: [added] });
    }
    return { ...stamp, series: [...series.values()] };
}
/** What budgets on changes speak of. */
function askedFigures(budgets, { runs }) {
    const changes = budgets.filter(({ metric }) => metric.change);
    const patterns = changes.flatMap((budget) => (0,load_scopes/* selectorOf */.Bk)(budget, "endpoint")?.pattern ?? []);
    const matchers = patterns.map(glob/* nameMatcher */.MH);
    const names = runs.flatMap(({ run }) => run.endpoints.map(({ name }) => name));
    return {
        names: new Set(changes.map(change_metric/* changingFigure */.SF)),
        endpoints: new Set(names.filter((name) => matchers.some((matches) => matches(name)))),
    };
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
    compare: {
        type: "legs",
        description: "Two sets of repetitions, a line `base=GLOB` and a line `head=GLOB`: budgets on changes then hold head against base, all others hold each run of head. Takes the place of `reports` and `legs`.",
        example: "head=load/head/*.json",
    },
    runner: {
        type: "text",
        description: "The machine that the load ran on, such as the label of its runner: figures of different ones are never compared.",
        whenLeftOut: "system, architecture, image and processors of the machine that the gate runs on",
        example: "ubuntu-24.04",
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
    "p95-change": {
        description: "Percent by which `p95` is above (`12.5`) or below (`-3.1`) the median of earlier runs, or of `compare: base=`; of several runs the worst, empty where there are too few.",
    },
});
/* harmony default export */ const load_test_budget = ((0,gates_gate/* defineGate */.p)({
    name: "load-test-budget",
    title: "Load test budget",
    description: "Holds the reports of load tests against your limits for response times, errors and throughput, and never invents a percentile.",
    inputs,
    outputs,
    vocabulary: (settings, facts) => (0,load_vocabulary/* loadVocabulary */.tE)(facts && {
        legs: [...facts.load.runs.map(({ leg }) => leg), ...(settings["expected-legs"] ?? [])],
        read: facts.refused > 0 ? "some" : "all",
        custom: facts.load.runs.flatMap(({ run }) => run.custom),
        resources: new Map(facts.load.resources.map(({ name, unit }) => [name, resourceKinds[unit]])),
    }, settings.merge === "shards" ? "shards" : "runs"),
    gather: gatherLoad,
    baseline: (0,define_baseline/* defineBaseline */.l)({
        kind: loadBaselineKind,
        find: findLoadBaseline,
        sought: ({ sought }) => sought,
        today: loadToday,
    }),
    measure: (budget, facts) => (budget.metric.change ? measureLoadChange(budget, facts) : measureLoad(budget, facts.load)),
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
