export const id = 382;
export const ids = [382,5781];
export const modules = {

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originText),
/* harmony export */   R: () => (/* binding */ quantityOf)
/* harmony export */ });
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42517);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);



/** `out.prom, line 12`, `dist/stats.json, at /size`, or the formula. */
function originText(origins) {
    return origins.map(oneOrigin).join("; ");
}
function oneOrigin(origin) {
    if (origin.kind === "formula")
        return origin.text;
    return [origin.file, (0,_model_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .d)(origin.place), origin.how ?? ""].filter((text) => text !== "").join(", ");
}
/** As budgets compare it: a ratio against a limit in percent is one of hundreds. */
function quantityOf(span, kind, as) {
    if (kind !== "ratio")
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(span, kind);
    if (as === "plain")
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(span, "number");
    const percent = (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplySpans */ .Eo)(span, (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(100n, 1n)));
    return { ...(0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)({ ...percent, ...(span.open && { open: span.open }) }, "number"), percent: true };
}


/***/ }),

/***/ 83772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   w5: () => (/* binding */ ranApart),
/* harmony export */   zg: () => (/* binding */ mergeTimes)
/* harmony export */ });
/* harmony import */ var _model_load_recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25781);
/* harmony import */ var _model_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29085);


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
    const sum = (0,_model_load_recorder_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .X)(traffic);
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
    const merged = new _model_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .Samples */ .CC();
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

/***/ 92207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ parseErrorRule),
/* harmony export */   Tk: () => (/* binding */ countErrors),
/* harmony export */   a3: () => (/* binding */ everyFailure),
/* harmony export */   qy: () => (/* binding */ judgeOutcome)
/* harmony export */ });
/* harmony import */ var _load_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22276);

/** Whatever a tool calls a failure, and every status from 400. */
const everyFailure = { kinds: new Set(_load_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKinds */ .c), statuses: new Map() };
/** Reads the entries of `count-as-error`: kinds, statuses, and statuses with `-` in front; or what is wrong with one. */
function parseErrorRule(entries) {
    const kinds = new Set();
    const statuses = new Map();
    for (const entry of entries) {
        const kind = _load_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKinds */ .c.find((one) => one === entry);
        const [, minus, status] = /^(-?)([1-5]\d\d)$/.exec(entry) ?? [];
        if (kind !== undefined)
            kinds.add(kind);
        else if (status !== undefined && statuses.has(Number(status)))
            return { wrong: `found ${status} twice; allowed: a status is an error or none` };
        else if (status !== undefined)
            statuses.set(Number(status), minus === "-" ? "no error" : "error");
        else
            return {
                wrong: `found ${JSON.stringify(entry)}; allowed: ${_load_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKinds */ .c.join(", ")}, a status such as 503, or -429 for one that is none`,
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


/***/ }),

/***/ 25781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ LoadRecorder),
  X: () => (/* binding */ sumOf)
});

// EXTERNAL MODULE: ./build/model/pending-requests.js
var pending_requests = __webpack_require__(46276);
// EXTERNAL MODULE: ./build/model/samples.js
var samples = __webpack_require__(29085);
// EXTERNAL MODULE: ./node_modules/@datadog/sketches-js/dist/index.js
var dist = __webpack_require__(37810);
;// CONCATENATED MODULE: ./build/model/timeline.js

/** Half of the most stretches that a run is shown in: what a plot has room for. */
const mostMoments = 15;
/** Percentiles of a stretch are for a plot. */
const accuracy = 0.01;
/** What happened when: requests by equal stretches of time, which grow with the run so that there are never many. */
class Timeline {
    #length = 1000;
    #stretches = new Map();
    /** A request that began `at` ms since 1970 and took `ms` (-1: unknown), with `users` at once (-1: unknown). */
    add(at, ms, failed, users) {
        const stretch = this.#at(at);
        stretch.requests++;
        if (failed)
            stretch.failed++;
        if (users > stretch.users)
            stretch.users = users;
        if (ms >= 0)
            stretch.times.accept(ms);
    }
    moments(began, ended) {
        return [...this.#stretches]
            .sort(([a], [b]) => a - b)
            .map(([index, { requests, failed, users, times }]) => {
            const from = Math.max(began, index * this.#length);
            const to = Math.max(from, Math.min(ended, (index + 1) * this.#length));
            return {
                at: from - began,
                length: to - from,
                requests,
                failed,
                ...(times.count > 0 && { p95: times.getValueAtQuantile(0.95) }),
                ...(users >= 0 && { users }),
            };
        });
    }
    #at(at) {
        const known = this.#stretches.get(Math.floor(at / this.#length));
        if (known !== undefined)
            return known;
        if (this.#stretches.size >= mostMoments * 2) {
            this.#widen();
            return this.#at(at);
        }
        const made = { requests: 0, failed: 0, users: -1, times: new dist.DDSketch({ relativeAccuracy: accuracy }) };
        this.#stretches.set(Math.floor(at / this.#length), made);
        return made;
    }
    /** Twice the length, half as many: until there are few again. */
    #widen() {
        while (this.#stretches.size > mostMoments) {
            const wider = new Map();
            for (const [index, stretch] of this.#stretches) {
                const known = wider.get(Math.floor(index / 2));
                if (known === undefined)
                    wider.set(Math.floor(index / 2), stretch);
                else
                    absorb(known, stretch);
            }
            this.#stretches = wider;
            this.#length *= 2;
        }
    }
}
function absorb(into, from) {
    into.requests += from.requests;
    into.failed += from.failed;
    into.users = Math.max(into.users, from.users);
    into.times.merge(from.times);
}

;// CONCATENATED MODULE: ./build/model/load-recorder.js



/** Adds up the requests of one run, in any order. Memory grows with the endpoints, and with what lies at the window's edges. */
class LoadRecorder {
    #room = new samples/* SampleRoom */.Y1();
    #endpoints = new Map();
    #groups = new Map();
    #timeline = new Timeline();
    #pending;
    #began = Number.POSITIVE_INFINITY;
    #ended = Number.NEGATIVE_INFINITY;
    #users = -1;
    constructor(window) {
        this.#pending = window && new pending_requests/* PendingRequests */.SF(window, (one) => (one.isGroup ? this.#countGroup(one) : this.#count(one)));
    }
    get endpoints() {
        return this.#endpoints.size + this.#groups.size;
    }
    /** A request that counts, where the window does not leave it out. */
    record(request) {
        if (this.#pending === undefined)
            this.#count(request);
        else
            this.#pending.add(request);
    }
    /** A group of requests that are recorded themselves, or a part of one: it has times of its own, and is not part of the total. */
    recordGroup(group) {
        if (this.#pending === undefined)
            this.#countGroup(group);
        else
            this.#pending.add({ ...group, isGroup: true });
    }
    /** Undefined where no request counts. */
    finish() {
        const leftOut = this.#pending?.finish() ?? 0;
        if (this.#endpoints.size === 0)
            return undefined;
        const endpoints = [...this.#endpoints].map(([name, recorder]) => ({ name, ...recorder.traffic() }));
        const groups = [...this.#groups].map(([name, recorder]) => ({ name, isGroup: true, ...recorder.traffic() }));
        const duration = this.#ended - this.#began;
        return {
            total: sumOf(endpoints),
            endpoints: [...endpoints, ...groups],
            began: this.#began,
            ended: this.#ended,
            duration: { low: duration, high: duration },
            ...(this.#users >= 0 && { users: this.#users }),
            timeline: this.#timeline.moments(this.#began, this.#ended),
            window: this.#pending === undefined ? "not asked" : "applied",
            leftOut,
        };
    }
    #countGroup({ endpoint, outcome, ms }) {
        recorderOf(this.#groups, endpoint, this.#room).add(outcome, ms);
    }
    #count({ endpoint, outcome, at, ms, users }) {
        recorderOf(this.#endpoints, endpoint, this.#room).add(outcome, ms);
        const end = ms > 0 ? at + ms : at;
        if (at < this.#began)
            this.#began = at;
        if (end > this.#ended)
            this.#ended = end;
        if (users > this.#users)
            this.#users = users;
        this.#timeline.add(at, ms, outcome.failure !== "none", users);
    }
}
function recorderOf(map, name, room) {
    const known = map.get(name);
    if (known !== undefined)
        return known;
    const made = new EndpointRecorder(room);
    map.set(name, made);
    return made;
}
class EndpointRecorder {
    #room;
    #outcomes = [];
    constructor(room) {
        this.#room = room;
    }
    add(outcome, ms) {
        const counted = this.#counted(outcome);
        counted.count++;
        if (ms >= 0)
            counted.times.add(ms);
    }
    traffic() {
        const outcomes = this.#outcomes.map(({ outcome, count, times }) => ({ ...outcome, count, times }));
        return { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, ...timesOf(outcomes) };
    }
    /** There are few outcomes of an endpoint, so that looking through them beats making a key. */
    #counted(outcome) {
        for (const one of this.#outcomes)
            if (one.outcome === outcome || (one.outcome.failure === outcome.failure && one.outcome.status === outcome.status))
                return one;
        const made = { outcome, times: new samples/* Samples */.CC(this.#room), count: 0 };
        this.#outcomes.push(made);
        return made;
    }
}
/** The response times of all of these; nothing where none was timed. */
function timesOf(outcomes) {
    const timed = outcomes.flatMap(({ times }) => (times && times.count > 0 ? [times] : []));
    const [only, ...others] = timed;
    if (only === undefined)
        return {};
    if (others.length === 0)
        return { times: only };
    const times = new samples/* Samples */.CC();
    for (const one of timed)
        times.merge(one);
    return { times };
}
/** What all of several endpoints come to together. */
function sumOf(traffic) {
    const byOutcome = new Map();
    for (const { outcomes } of traffic) {
        for (const { failure, status, count, times } of outcomes) {
            const key = `${failure} ${status ?? ""}`;
            const known = byOutcome.get(key) ?? {
                outcome: { failure, ...(status !== undefined && { status }) },
                count: 0,
                times: undefined,
            };
            known.count += count;
            if (times !== undefined) {
                known.times ??= new samples/* Samples */.CC();
                known.times.merge(times);
            }
            byOutcome.set(key, known);
        }
    }
    const outcomes = [...byOutcome.values()].map(({ outcome, count, times }) => ({ ...outcome, count, ...(times && { times }) }));
    const unknown = unknownOf(traffic);
    const requests = traffic.reduce((sum, one) => sum + one.requests, 0);
    if (unknown !== undefined)
        return { requests: unknown === "requests" ? 0 : requests, outcomes: [], unknown };
    return { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, ...timesOf(outcomes) };
}
/** What is not known of some of them is not known of all. */
function unknownOf(traffic) {
    return ["requests", "outcomes"].find((what) => traffic.some(({ unknown }) => unknown === what));
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

/***/ 46276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ PendingRequests),
/* harmony export */   Sk: () => (/* binding */ WindowTooLarge)
/* harmony export */ });
/* unused harmony export mostPending */
/** The most requests whose place in the window is open: some 100 bytes each. */
const mostPending = 2_000_000;
/** More of the run lies at the edges of the window than can be kept. */
class WindowTooLarge extends Error {
}
/**
 * Requests of which it is not known yet whether the window holds them: reports are only about in the order of time, so that
 * when the run began and ended is known at its end. A request begins in the window or is left out.
 */
class PendingRequests {
    #window;
    #count;
    #requests = [];
    #settledAt = 4096;
    #began = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    constructor(window, count) {
        this.#window = window;
        this.#count = count;
    }
    add(request) {
        const { at } = request;
        if (at < this.#began)
            this.#began = at;
        if (at > this.#last)
            this.#last = at;
        if (this.#isSettled(at))
            this.#count(request);
        else
            this.#keep(request);
    }
    /** Counts what the window holds, and says how many requests it leaves out. */
    finish() {
        const from = this.#began + this.#window.skipFirst;
        const to = this.#last - this.#window.skipLast;
        let leftOut = 0;
        for (const request of this.#requests) {
            if (request.at >= from && request.at <= to)
                this.#count(request);
            else if (!request.isGroup)
                leftOut++;
        }
        this.#requests = [];
        return leftOut;
    }
    /** The beginning can only be found to be earlier, the end to be later: what lies between them now stays there. */
    #isSettled(at) {
        return at >= this.#began + this.#window.skipFirst && at <= this.#last - this.#window.skipLast;
    }
    #keep(request) {
        this.#requests.push({ ...request });
        if (this.#requests.length < this.#settledAt)
            return;
        const open = [];
        for (const one of this.#requests) {
            if (this.#isSettled(one.at))
                this.#count(one);
            else
                open.push(one);
        }
        if (open.length > mostPending)
            throw new WindowTooLarge();
        this.#requests = open;
        this.#settledAt = Math.max(4096, open.length * 2);
    }
}


/***/ }),

/***/ 29085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ Samples),
/* harmony export */   Y1: () => (/* binding */ SampleRoom),
/* harmony export */   nv: () => (/* binding */ relativeError)
/* harmony export */ });
/* unused harmony export exactSamples */
/* harmony import */ var _datadog_sketches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37810);

/** How many response times of one run are kept one by one; beyond it they are counted in buckets. 8 bytes each. */
const exactSamples = 1_000_000;
/** The relative error of a percentile from buckets: DDSketch (Masson, Rim, Lee, VLDB 2019) guarantees it for every rank. */
const relativeError = 0.001;
/** A nanosecond in ms: what is shorter is counted as nothing, since the sketch has a bucket for each size down to it. */
const shortest = 1e-6;
/** What is left of the room for exact samples; those of one run share it, however many endpoints there are. */
class SampleRoom {
    left;
    constructor(samples = exactSamples) {
        this.left = samples;
    }
}
/**
 * Response times in ms, 0 or more: each of them as long as there is room, then a sketch of them, whose percentiles are off
 * by at most `relativeError`.
 */
class Samples {
    kind = "samples";
    #room;
    #values = new Float64Array(16);
    #count = 0;
    #isSorted = true;
    #sketch;
    #sum = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = Number.NEGATIVE_INFINITY;
    constructor(room = new SampleRoom()) {
        this.#room = room;
    }
    get count() {
        return this.#count;
    }
    /** Undefined without a sample, as are the others. */
    get min() {
        return this.#count === 0 ? undefined : this.#min;
    }
    get max() {
        return this.#count === 0 ? undefined : this.#max;
    }
    get mean() {
        return this.#count === 0 ? undefined : this.#sum / this.#count;
    }
    get isExact() {
        return this.#sketch === undefined;
    }
    add(ms) {
        if (this.#sketch !== undefined)
            this.#sketch.accept(ms < shortest ? 0 : ms);
        else if (this.#room.left > 0)
            this.#keep(ms);
        else
            this.#sketched().accept(ms < shortest ? 0 : ms);
        this.#count++;
        this.#sum += ms;
        if (ms < this.#min)
            this.#min = ms;
        if (ms > this.#max)
            this.#max = ms;
    }
    /** Takes in the samples of another set, which stays as it is. */
    merge(other) {
        if (other.#count === 0)
            return;
        if (other.#sketch === undefined) {
            for (let i = 0; i < other.#count; i++)
                this.add(other.#values[i]);
            return;
        }
        this.#sketched().merge(other.#sketch);
        this.#count += other.#count;
        this.#sum += other.#sum;
        this.#min = Math.min(this.#min, other.#min);
        this.#max = Math.max(this.#max, other.#max);
    }
    /**
     * The sample of a rank, from 1 (the least) to `count`: the nearest-rank percentile, a time that a request really took,
     * or the bucket that holds it.
     */
    atRank(rank) {
        if (rank <= 1)
            return exactly(this.#min);
        if (rank >= this.#count)
            return exactly(this.#max);
        if (this.#sketch === undefined)
            return exactly(this.#sorted()[rank - 1]);
        const { store, zeroCount } = this.#sketch;
        if (rank <= zeroCount)
            return { low: this.#min, high: Math.min(this.#max, shortest) };
        return this.#bucket(store.keyAtRank(rank - 1 - zeroCount));
    }
    /** How many samples are at most `ms`: from at least to at most as many. */
    countUpTo(ms) {
        if (this.#sketch === undefined) {
            const count = upperBound(this.#sorted(), ms);
            return { low: count, high: count };
        }
        const { store, zeroCount } = this.#sketch;
        let [low, high] = [ms >= shortest ? zeroCount : 0, ms >= this.#min ? zeroCount : 0];
        for (let i = 0; i < store.bins.length; i++) {
            const bin = store.bins[i];
            if (bin === 0)
                continue;
            const bucket = this.#bucket(i + store.offset);
            if (bucket.high <= ms)
                low += bin;
            if (bucket.low <= ms)
                high += bin;
        }
        return { low, high };
    }
    #keep(ms) {
        this.#room.left--;
        if (this.#count === this.#values.length)
            this.#values = grown(this.#values);
        this.#values[this.#count] = ms;
        this.#isSorted = false;
    }
    #sorted() {
        const values = this.#values.subarray(0, this.#count);
        if (!this.#isSorted)
            values.sort();
        this.#isSorted = true;
        return values;
    }
    /** The sketch, with what was kept poured into it. */
    #sketched() {
        if (this.#sketch !== undefined)
            return this.#sketch;
        const sketch = new _datadog_sketches_js__WEBPACK_IMPORTED_MODULE_0__.DDSketch({ relativeAccuracy: relativeError });
        for (let i = 0; i < this.#count; i++) {
            const ms = this.#values[i];
            sketch.accept(ms < shortest ? 0 : ms);
        }
        this.#room.left += this.#count;
        this.#values = new Float64Array(0);
        this.#sketch = sketch;
        return sketch;
    }
    /** What it finds is off by at most the error of the truth, not of what it finds. */
    #bucket(key) {
        const middle = this.#sketch?.mapping.value(key) ?? 0;
        return {
            low: Math.max(this.#min, middle / (1 + relativeError)),
            high: Math.min(this.#max, middle / (1 - relativeError)),
        };
    }
}
function exactly(ms) {
    return { low: ms, high: ms };
}
function grown(values) {
    const larger = new Float64Array(values.length * 2);
    larger.set(values);
    return larger;
}
/** How many of sorted values are at most `limit`. */
function upperBound(sorted, limit) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (sorted[middle] <= limit)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}


/***/ }),

/***/ 31736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ multiplySpans),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   SZ: () => (/* binding */ negativeSpan),
/* harmony export */   eO: () => (/* binding */ isExactSpan),
/* harmony export */   nx: () => (/* binding */ addSpans),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   vq: () => (/* binding */ inverseSpan)
/* harmony export */ });
/* harmony import */ var _rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);

function exactly(value) {
    return { low: value, high: value };
}
function isExactSpan({ low, high }) {
    return low !== null && high !== null && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(low, high) === 0;
}
/** Sums of spans; that an end is open is forgotten here and below, which only makes a span wider. */
function addSpans(a, b) {
    return { low: a.low && b.low && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(a.low, b.low), high: a.high && b.high && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(a.high, b.high) };
}
function negativeSpan({ low, high }) {
    return { low: high && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .negative */ .gu)(high), high: low && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .negative */ .gu)(low) };
}
function multiplySpans(a, b) {
    const ends = [a.low, a.high].flatMap((left, i) => [b.low, b.high].map((right, j) => product(left, i, right, j)));
    const isBelow = ends.includes("below");
    const isAbove = ends.includes("above");
    const known = ends.filter((end) => typeof end !== "string");
    return { low: isBelow ? null : least(known), high: isAbove ? null : greatest(known) };
}
/** One over a span; undefined where it is 0 and nothing else. Where 0 is inside of it, everything is possible. */
function inverseSpan({ low, high }) {
    const [lowSign, highSign] = [low === null ? -1 : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(low, _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_), high === null ? 1 : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(high, _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_)];
    if (lowSign === 0 && highSign === 0)
        return undefined;
    if (lowSign < 0 && highSign > 0)
        return { low: null, high: null };
    const over = (end) => (end === null ? _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_ : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .inverse */ .DI)(end));
    if (lowSign >= 0)
        return { low: over(high), high: lowSign === 0 ? null : over(low) };
    return { low: highSign === 0 ? null : over(high), high: over(low) };
}
/** Hexadecimal digits above which a fraction is made a shorter one nearby: products of products would have millions. */
const longest = 2000;
/** The same, or a little wider where its ends have more digits than anybody could want. */
function bounded({ low, high }) {
    return { low: low && shorter(low, "low"), high: high && shorter(high, "high") };
}
function shorter(value, end) {
    if (!isLong(value))
        return value;
    const near = (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rationalOf */ .Kf)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(value, 100)[end]);
    return isLong(near) ? null : near;
}
function isLong({ top, bottom }) {
    return top.toString(16).length > longest || bottom.toString(16).length > longest;
}
/** As a quantity: a fraction that no decimal holds lies between two that do, closer together than any limit is written. */
function amountOf(span, kind) {
    const low = span.low && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(span.low);
    const high = span.high && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(span.high);
    const isLowOpen = span.open === "low" || span.open === "both" || (low !== null && low.low.digits !== low.high.digits);
    const isHighOpen = span.open === "high" || span.open === "both" || (high !== null && high.low.digits !== high.high.digits);
    const open = isLowOpen && isHighOpen ? "both" : isLowOpen ? "low" : isHighOpen ? "high" : undefined;
    return { kind, low: low?.low ?? null, high: high?.high ?? null, ...(open && { open }) };
}
/** A product of two ends, of which one may be without bound: 0 times anything is 0. */
function product(left, i, right, j) {
    if (left !== null && right !== null)
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)(left, right);
    const [leftSign, rightSign] = [signOf(left, i), signOf(right, j)];
    const sign = leftSign * rightSign;
    return sign === 0 ? _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_ : sign < 0 ? "below" : "above";
}
function signOf(end, which) {
    return end === null ? (which === 0 ? -1 : 1) : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(end, _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_);
}
function least(values) {
    return values.reduce((one, other) => (one && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(one, other) <= 0 ? one : other), null);
}
function greatest(values) {
    return values.reduce((one, other) => (one && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(one, other) >= 0 ? one : other), null);
}


/***/ }),

/***/ 19618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);

/** What a format advises: what stands between backticks is code. */
function advice(text) {
    const parts = text.split("`");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.map((part, i) => (i % 2 === 1 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part) : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${part}`)), "");
}


/***/ }),

/***/ 38705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ ourMarkdown),
/* harmony export */   ML: () => (/* binding */ toChart),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   Vw: () => (/* binding */ toHtml),
/* harmony export */   gY: () => (/* binding */ toLog),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   oU: () => (/* binding */ toCodeBlock),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/**
 * The one border between what others wrote and what we show. The rules follow the runner's sources
 * (actions/runner: ActionCommand.cs, OutputManager.cs) and GitHub's Markdown pipeline.
 */
/** Breaks up what would otherwise act, without changing how it looks. */
const breaker = "\u200b";
/** Characters shown of one path or name, and of one sentence of somebody else: more hides what stands beside it. */
const shownCode = 300;
const shownText = 1000;
/** One line of a log: no control characters, no workflow command in either grammar, nothing that a problem matcher takes for a place. */
function toLog(phrase) {
    return neutralise(logText(phrase));
}
function logText(phrase) {
    return phrase.parts.map((part) => (part.kind === "strong" ? logText(part.phrase) : shortened(part))).join("");
}
function shortened({ kind, text }) {
    return kind === "ours" ? text : shorten(text, kind === "code" ? shownCode : shownText);
}
/** A phrase as it is, for JSON and outputs, which are data to their readers. */
function toPlain(phrase) {
    return phrase.parts.map(plainPart).join("");
}
function plainPart(part) {
    return part.kind === "strong" ? toPlain(part.phrase) : part.text;
}
function neutralise(text) {
    return (oneLine(text)
        // `##[command]` acts anywhere in a line, `::command::` at its start after white space.
        .replace(/##\[/g, `##${breaker}[`)
        .replace(/^\s*::/, (start) => start.replace("::", `:${breaker}:`))
        // Problem matchers of earlier steps look for path:12, path(12,5) and `line 12,` at any place of a line. They are .NET's
        // expressions, to which every decimal digit and every white space of Unicode is one.
        .replace(/:(?=\p{Nd})|\((?=\p{Nd}+(?:[,:]\p{Nd}+)*(?:\)\s*:|\s+-\s))|\bline\s(?=\p{Nd}+,\s+(?:in|col)\s)/gu, `$&${breaker}`)
        .replace(/^(\s*)(?=\p{Nd}+:)/u, `$1${breaker}`)
        // setup-go takes every line that begins with a path ending in `.go:`.
        .replace(/\.go(?=:)/g, `$&${breaker}`));
}
/** Control characters, line ends of every kind and direction marks (which can make text read backwards) become visible or go. */
function oneLine(text) {
    return (text
        .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ")
        .replace(/\t/g, "  ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"));
}
/** Markdown of one line, safe in a paragraph, a list, a table cell and between HTML tags. */
function toMarkdown(phrase) {
    return phrase.parts.map(markdownPart).join("");
}
function markdownPart(part) {
    if (part.kind === "strong")
        return `<strong>${toMarkdown(part.phrase)}</strong>`;
    const text = shortened(part);
    if (part.kind === "code")
        return codeSpan(text);
    // Our own words begin no line with ">", so that comparisons stay readable in the source of a summary.
    return part.kind === "ours" ? escapeMarkdown(text).replaceAll("&#62;", ">") : escapeMarkdown(oneLine(text));
}
/** Text between HTML tags that stand at the start of a line: Markdown is not read there, so code spans would be raw HTML. */
function toHtml(phrase) {
    return phrase.parts.map(htmlPart).join("");
}
function htmlPart(part) {
    if (part.kind === "strong")
        return `<strong>${toHtml(part.phrase)}</strong>`;
    const text = escapeMarkdown(oneLine(shortened(part)));
    return part.kind === "code" ? `<code>${text}</code>` : text;
}
/** Entities instead of backslashes: they mean the same in text, in a table cell and inside HTML. */
function escapeMarkdown(text) {
    return (text
        // A mention, an issue, a mail address and a bare URL are found in the text after entities were decoded.
        .replace(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, `$&${breaker}`)
        .replace(/[\\`*_{}[\]<>|#!~&$]/g, (c) => `&#${c.charCodeAt(0)};`)
        // Only at the start of a line do these make a heading, a list or a rule; we begin no line with text of others.
        .replace(/^([-+=]|\d+[.)](?=\s|$))/, (start) => [...start].map((c) => `&#${c.charCodeAt(0)};`).join("")));
}
/** A code span whose fence is longer than any run of backticks in it. A `|` would end a table cell even there. */
function codeSpan(text) {
    const line = oneLine(text);
    if (line.trim() === "")
        return "<code> </code>";
    if (line.includes("|"))
        return `<code>${escapeMarkdown(line)}</code>`;
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = longest > 0 || /^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A block of code, whose fence is longer than any run of backticks in it: inside, nothing is read as Markdown. */
function toCodeBlock(lines) {
    const shown = lines.map((line) => oneLine(shorten(line, shownCode)));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence, ...shown, fence].join("\n");
}
/** A line as Mermaid draws it: nothing in it is of others but numbers, and labels without what ends a quoted text. */
function toChart({ unit, labels, values }) {
    const quoted = (text) => `"${oneLine(text).replace(/[^\w.,:%+/ -]/g, "")}"`;
    const lines = [
        "```mermaid",
        "xychart-beta",
        `  x-axis [${labels.map(quoted).join(", ")}]`,
        `  y-axis ${quoted(unit)}`,
        `  line [${values.map((value) => String(Math.round(value * 1000) / 1000)).join(", ")}]`,
        "```",
    ];
    return lines.join("\n");
}
/** Shortens to at most `length` UTF-16 units by what stands in the middle, never inside a surrogate pair, and says that it did. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) / 2);
    const head = text.slice(0, length - 1 - tail).replace(/[\ud800-\udbff]$/, "");
    return `${head}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, "")}`;
}
/** Joins lines of Markdown that are safe already. */
function markdownLines(lines) {
    return lines.join("\n");
}
/** Fixed Markdown of our own: headings, table rules, HTML tags. Nothing can be put in. */
function ourMarkdown(words, ...safe) {
    return String.raw({ raw: words }, ...safe);
}


/***/ }),

/***/ 25415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ unbudgetedSection),
/* harmony export */   P8: () => (/* binding */ endpointSection),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   Y4: () => (/* binding */ goodTimes),
/* harmony export */   co: () => (/* binding */ msText)
/* harmony export */ });
/* harmony import */ var _measures_merge_shards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83772);
/* harmony import */ var _measures_percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
/* harmony import */ var _model_error_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92207);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77229);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30398);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6554);






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
    const of = load.runs.length > 1 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(run.name)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ``;
    return [
        {
            title: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Endpoints${of}, the worst first`,
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
        isGroup ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} (group)` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(endpoint.unknown === "requests" ? "not known" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(requests)),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(errorCell(endpoint, load)),
        ...["50", "95", "99"].map((rank) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(times ? timeText((0,_measures_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOf */ .D4)(times, rank)) : "")),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(times ? timeText((0,_measures_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .extremeOf */ .ij)(times, "max")) : ""),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(goodCell(endpoint)),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(held.has(name) ? "own" : ""),
    ];
}
function errorShare({ outcomes, requests }, { errors }) {
    return requests === 0 ? 0 : (0,_model_error_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .countErrors */ .Tk)(outcomes, errors).high / requests;
}
function errorCell({ outcomes, requests, unknown }, { errors }) {
    if (unknown !== undefined)
        return "not known";
    const { low, high } = (0,_model_error_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .countErrors */ .Tk)(outcomes, errors);
    if (high === 0)
        return "0";
    const share = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)({ part: low, whole: requests });
    return low === high ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(low)} (${share})` : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(high)}`;
}
/** The times of requests that went well, where the report has them apart. */
function goodTimes({ outcomes, goodTimes: stated, times }) {
    if (stated)
        return stated;
    const good = outcomes.filter(({ failure }) => failure === "none");
    return good.length === outcomes.length ? times : (0,_measures_merge_shards_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeTimes */ .zg)(good.map((outcome) => outcome.times));
}
function goodCell(traffic) {
    const times = goodTimes(traffic);
    return times ? timeText((0,_measures_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOf */ .D4)(times, "95")) : "";
}
function highOf(times, rank) {
    const known = times && (0,_measures_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOf */ .D4)(times, rank);
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
        return `${rounded(ms / 60_000)}min`;
    return ms >= 1000 ? `${rounded(ms / 1000)}s` : `${rounded(ms)}ms`;
}
function rounded(value) {
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
            title: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)((0,_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .p)(free.length, "endpoints"))} without a limit of their own`,
            folded: true,
            intro: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Only limits of the whole run hold them: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('p95["NAME"] < 500ms')} holds one, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)("p95[each] < 2s")} holds each.`,
            table: { columns: [{ title: "Endpoint" }], rows: shown.map((name) => [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)]), more: free.length - shown.length },
        },
    ];
}


/***/ }),

/***/ 81236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reasonHelp)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);

/** What each reason means in general and what to do, for `gates explain` and the documentation. */
const reasonHelp = {
    "budget-broken": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A limit of the project is not met.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Follow the shortest way to green in the summary, or change the limit on purpose.`,
    },
    "bad-configuration": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `An input, a budget line or ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates.yml")} could not be understood, or no limit is given.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `All that is wrong is listed with the place and the nearest thing that would be right. It cannot be accepted: a limit that is not understood protects nothing.`,
    },
    "no-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No file matches a line of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("reports")}, or none of the usual places holds a report.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Run the tool before the gate, check the path, or write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("optional")} in front of a line that may match nothing.`,
    },
    "empty-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report is there but holds nothing: no file, no request.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the step that ran the tool: usually nothing ran, or it looked at another folder or address than the one that is meant.`,
    },
    "cut-off-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report stops before its end.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The tool was killed, the disk was full, or the file was read while it was written. Run the tool again.`,
    },
    "unknown-format": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The content is of no format that this gate reads, or not of the one that ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("format")} declares.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Give the report in a format of the README's list; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates inspect FILE")} says what a file is.`,
    },
    "ambiguous-format": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The content fits several formats.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Say which with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("format")}.`,
    },
    "bad-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report does not keep to its format; the place is named.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Where a setting names the place, mend the setting; else make the report again. If its tool keeps writing it like this, please report it with the file.`,
    },
    "too-large": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report is above a limit that protects the machine; the limit is named.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Split it by module, or leave out what the gate does not need.`,
    },
    "unreadable-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file cannot be opened, or lies where a gate does not read.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check its permissions, and that it lies in the workspace or in the runner's temporary folder.`,
    },
    "tracked-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report is committed to the repository, so no run on this commit wrote it.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Remove it from git, ignore it, and let its tool write it anew.`,
    },
    "tool-failed": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A recorded run or a step of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("outcomes")} did not do its work: it failed in a way that its report does not explain, was killed, was skipped, or left no report.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the log of that step; the last lines of its standard error stand beside the reason. Mend what made it fail, and run it again.`,
    },
    "stale-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The run record says that this report is not what its run wrote: the run left an older one as it was, or it was changed since.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Delete the report before the command runs, and let nothing but a recorded command write it. A file that a command only reads is told apart by naming with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("--outputs")} what it writes.`,
    },
    "nothing-scanned": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A report holds no finding, and nothing proves that its tool looked at anything: it ends well also where its target is missing.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Run the tool under ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates record")}, which keeps the count that it prints, or with the option that writes its proof into the report. ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("accept: nothing-scanned[TOOL]")} takes its word for it.`,
    },
    "partly-scanned": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The tool itself says that it left something out: files it could not parse, packages it does not know, a system at its end of life.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Mend what it stumbled over; name single ones with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("allow-skipped")}, or live with all of a tool by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("accept: partly-scanned[TOOL]")}.`,
    },
    contradiction: {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A load report says the same thing twice and differently, such as a total that its rows do not make up; or two reports of coverage in one folder name the same files but differ on some, so that one is of another run.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Make the report again, delete the old one before the tests run, or say with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("reports")} which counts.`,
    },
    "ambiguous-path": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Reports in several folders name the same relative path, and the repository does not tell whether they mean one file or several.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check out the sources before the gate, so that the paths can be found; or map them with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("paths")}; or give the reports as ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("legs")} of one run. Accepted, they count as one file.`,
    },
    "no-diff-base": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A budget is about what the change touched, but nobody knows what the change starts from. That is not an empty change.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check out with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("fetch-depth: 0")}, or let the gate fetch what is missing (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("github-token")}, or the credentials that checkout keeps); run it on ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("pull_request")}, not on ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("pull_request_target")}.`,
    },
    "missing-leg": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A leg of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("expected-legs")} has no report.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the job of that leg: it failed, was skipped, or its report was not downloaded.`,
    },
    "not-measured": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `There is nothing that a budget could be held against: no file matches, or the format does not say.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Mend the pattern, or give a report that holds what the budget asks for.`,
    },
    "no-baseline": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A budget on a change has nothing to compare with: the baseline is missing, broken, of another gate or of runs of another kind, nobody knows which commit the change starts from, or a side of compare has too few runs.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write one with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates baseline GATE")} and commit it, or say with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("baseline")} where it is. A cache that is only empty is no fault: there the gate learns.`,
    },
    undecidable: {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The number is known only within bounds, and the limit lies between them.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Bring back what is missing, let the tool write what is exact (the reason names it), or set a limit outside of the bounds.`,
    },
    "paths-not-found": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A budget names a path, but too few of the reported files were found in the repository to trust it.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Map the folder of the machine that wrote the report with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("paths: FROM::TO")}.`,
    },
};


/***/ }),

/***/ 35838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeFixStep),
/* harmony export */   X: () => (/* binding */ describeFixing)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30398);
/* harmony import */ var _load_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25415);



/** `failed <= 0 needs 3 tests mended`. */
function describeFixing({ budget, missing, act, steps }) {
    if (missing === undefined)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(budget)} needs tests ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(act)}`;
    if (act === "added")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(budget)} needs ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(missing, "tests"))} more`;
    const all = steps.reduce((sum, { gain }) => sum + gain, 0);
    const count = missing < all ? `${missing} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(all, "tests")}` : (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(missing, "tests");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(budget)} needs ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(count)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(act)}`;
}
function nameTest({ name, legs }) {
    return legs.length === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(legs.map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY), ", ")})`;
}
function describeFixStep(step) {
    switch (step.kind) {
        case "test":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step.test)}`;
        case "slow":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(step.test)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_load_table_js__WEBPACK_IMPORTED_MODULE_0__/* .msText */ .co)(step.ms))}`;
        case "cause": {
            const { message, tests, gain } = step;
            const named = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(tests.map(nameTest), ", ");
            const told = tests.reduce((sum, { legs }) => sum + Math.max(1, legs.length), 0);
            const more = gain > told ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${gain - told} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
            const what = message === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `without a word` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(message)}`;
            return gain === 1 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${named}: ${what}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(gain, "tests"))} say ${what}: ${named}${more}`;
        }
    }
}


/***/ }),

/***/ 59284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ noFigureWayOut),
/* harmony export */   Jq: () => (/* binding */ describeWeights),
/* harmony export */   xD: () => (/* binding */ describeNoFigure)
/* harmony export */ });
/* harmony import */ var _measures_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58742);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6554);



/** Sentences about figures of files; `wording.ts` has all others. */
/** Why there is none. */
function describeNoFigure(why) {
    switch (why.kind) {
        case "no-number":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.text)}, which is no number`;
        case "negative":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is below 0, which no ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(why.of)} can be`;
        case "no-series":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no value of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.wanted)} (it has ${why.has.length === 0 ? "no labels" : why.has.join("; ")})`;
        case "ambiguous-label":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.pattern)} is a value of several labels of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} (${why.labels.join(", ")})`;
        case "no-observation":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is of no observation (0 of 0)`;
        case "no-percentile":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is a summary without ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.wanted)} (it has ${why.has.length === 0 ? "none" : why.has.join(", ")})`;
        case "several":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(why.count))} values that do not add up (${why.labels.join("; ")})`;
        case "divided-by-zero":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.by)} is 0, and nothing can be divided by it`;
        case "without-part":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(why.part)} of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is not in the report`;
    }
}
/** How to get out of it. */
function noFigureWayOut(why) {
    switch (why.kind) {
        case "no-number":
        case "no-observation":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what writes it: nothing was counted or measured when the file was made.`;
        case "negative":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what writes it, or give the figure no unit where it may be below 0.`;
        case "no-series":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Mend the selector. A counter that only appears with its first event is not known to be 0: let the program show it from its start.`;
        case "ambiguous-label":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Name the label: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${why.metric}[${why.labels[0] ?? "label"} ${why.pattern}]`)}.`;
        case "no-percentile":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Set the limit for one that it has, let the program compute this one, or make it a histogram.`;
        case "several":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Pick one of them in brackets: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${why.metric}[LABEL VALUE]`)}.`;
        case "divided-by-zero":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what writes it: where nothing was counted, no share of it is known.`;
        case "without-part":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Let the program write it, or set a limit for something that is in the report.`;
    }
}
const shownWeights = 5;
/** Which parts of a sum that is too much are the heaviest. */
function describeWeights(budget, parts, kind) {
    const shown = parts
        .slice(0, shownWeights)
        .map(({ name, span }) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)((0,_measures_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(span, kind, "plain")))}`);
    const more = parts.length - shown.length;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(budget)} is about a sum, and these weigh most in it: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ", ")}${more > 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, … ${more} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ``}.`;
}


/***/ }),

/***/ 59711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ describeOtherCode),
/* harmony export */   JK: () => (/* binding */ sourceBlock),
/* harmony export */   KT: () => (/* binding */ describePatch),
/* harmony export */   L8: () => (/* binding */ describeSourceLine),
/* harmony export */   dM: () => (/* binding */ describeBase),
/* harmony export */   gS: () => (/* binding */ describeUnmentioned),
/* harmony export */   p4: () => (/* binding */ describeEditedSince),
/* harmony export */   pC: () => (/* binding */ describeRange)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6554);


/** `Against 1a2b3c4 of 2026-05-30 (merge base with origin/main).` */
function describeBase({ commit, how, date, }) {
    const day = date === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` of ${date.slice(0, 10)}`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Against ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))}${day} (${how}).`;
}
function describeRange({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}
/** Changed source files that no report mentions, with what becomes of their lines. */
function describeUnmentioned(paths, lines) {
    const names = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(paths.slice(0, 5).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY), ", ");
    const more = paths.length > 5 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(paths.length - 5))} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
    const [what, it, its, Its] = paths.length === 1
        ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a changed source file`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `its`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Its`]
        : [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `changed source files`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `they`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `their`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Their`];
    const start = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ No report mentions ${what}: ${names}${more}.`;
    if (lines === "counted")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${start} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("include")} says that ${it} should be measured, so each of ${its} changed lines counts as uncovered.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${start} ${Its} lines are in no figure. Let the tests load what they should, or name what should be measured with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("include")} (the changed lines then count as uncovered) and what should not with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("exclude")}; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("files-without-coverage[patch] <= 0")} makes this a limit.`;
}
/** Sources that are newer than every report: their lines may have moved. */
function describeEditedSince(paths) {
    const more = paths.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(paths.length - 3))} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ Edited since the reports were written: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(paths.slice(0, 3).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY), ", ")}${more}. Their lines may have moved; run the tests again.`;
}
/** A report whose executable lines are not there or are blank. */
function describeOtherCode(found) {
    const named = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(found.slice(0, 3).map(describeOddLine), "; ");
    const more = found.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(found.length - 3))} more files` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ The report calls lines executable that cannot be (${named}${more}): the report is of other code than what is checked out, so its lines may not be those that changed. Run the tests again on this code.`;
}
function describeOddLine(odd) {
    if (odd.kind === "blank")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(odd.path)}: line ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(odd.line))} is blank`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(odd.path)}: it has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(odd.length))} lines, and line ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(odd.line))} is reported`;
}
/** `   41 | return price * amount;` */
function describeSourceLine({ line, text }) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `  ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(String(line).padStart(5))} | ${text.trimEnd()}`;
}
/** The same for a block of code, where lines that do not follow each other stand apart. */
function sourceBlock(lines) {
    const width = String(lines.at(-1)?.line ?? 0).length;
    return lines.flatMap(({ line, text }, i) => {
        const before = lines[i - 1];
        const gap = before !== undefined && before.line + 1 !== line ? ["…"] : [];
        return [...gap, `${String(line).padStart(width)} | ${text.trimEnd()}`];
    });
}
/** `Changed lines: 12 of 15 measurable ones are covered. Against …` */
function describePatch(base, tally) {
    const what = tally
        ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.covered)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.total)}`)} measurable ones are covered`
        : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `some are only in a summary`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Changed lines: ${what}. ${describeBase(base)}`;
}


/***/ }),

/***/ 95431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ describeFailedRuns),
/* harmony export */   Jh: () => (/* binding */ describeWriter),
/* harmony export */   VP: () => (/* binding */ describeFailedStep),
/* harmony export */   ZR: () => (/* binding */ describeUnboundRuns),
/* harmony export */   Zz: () => (/* binding */ toolFailedWayOut),
/* harmony export */   kM: () => (/* binding */ describeFailedTests),
/* harmony export */   lF: () => (/* binding */ describeUntoldRun),
/* harmony export */   tp: () => (/* binding */ staleWayOut),
/* harmony export */   vF: () => (/* binding */ describeStale),
/* harmony export */   xB: () => (/* binding */ describeToolFailed)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19618);


/** The sentences about recorded runs and the outcomes of steps. */
function describeToolFailed({ name, how }) {
    if (how.kind === "step")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `tool-failed: the step ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${stepEnds[how.outcome]}`;
    if (how.kind === "report")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `tool-failed: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} says in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(how.report)} that it failed: ${how.why}`;
    const what = how.missing === undefined
        ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `which its report does not explain`
        : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `and did not write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(how.missing)}; what may lie there is of an earlier run`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `tool-failed: the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(how.command.join(" "))}) ${describeEnd(how.end)}, ${what}`;
}
const stepEnds = {
    failure: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `failed, and no report can explain that`,
    skipped: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `was skipped`,
    cancelled: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `was cancelled`,
};
function describeEnd(end) {
    if (end.kind === "exit")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `ended with exit code ${end.code}`;
    return end.kind === "signal" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `was ended by ${end.signal}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `never ended`;
}
function toolFailedWayOut({ name, how, usualCauses = [] }) {
    const causes = usualCauses.map((cause) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .advice */ .v)(cause)}.`);
    if (how.kind === "step" && how.outcome === "failure" && causes.length > 0)
        return causes;
    if (how.kind === "step")
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the step that ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`outcomes: ${name}=…`)} stands for: it must run, and before this one.`];
    if (how.kind === "report")
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Mend what made it fail, and run it again: it says nothing of what it would have found.`];
    const said = how.said.map((line) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `│ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line)}`);
    const last = said.length > 0 ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The last that it said on standard error:`, ...said] : [];
    return [...(how.end.kind === "exit" ? causes : []), toolFailedHint(how.end), ...last];
}
function toolFailedHint(end) {
    if (end.kind === "never")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It was killed together with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates record")} (often for want of memory), or is still running. Run it again, to its end.`;
    if (end.kind === "exit" && end.code === 127)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `There is no such command: install the tool before this step, or mend its name.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the log of the step that ran it, mend what made it fail, and run it again.`;
}
function describeStale({ file, run, how }) {
    if (how.kind === "changed")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `stale-report: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)} was changed after the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)} wrote it`;
    if (how.kind === "none")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `stale-report: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)} is as no recorded run wrote it, and what the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)} (it ${describeEnd(how.end)}) wrote under that name is none of the reports: it was changed on its way`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `stale-report: the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)} ${describeEnd(how.end)} but did not write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}, so what lies there is of another run`;
}
function staleWayOut({ how }) {
    if (how.kind === "none")
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Hand on what the run wrote as it is, next to its record; where the report is of another command, record that one as well.`,
        ];
    if (how.kind === "changed")
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Let the recorded command be the last to write it: record what changes it as well, or give the gate the file that the run wrote.`,
        ];
    return [
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Delete it before the command runs, so that only a fresh one can be there, and look at why the command did not write it.`,
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `If another command writes it, record that one as well; if it is an input of this one, name what this one writes with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("--outputs")}.`,
    ];
}
/** Behind a report that was read: the run that proves it. */
function describeWriter(run) {
    return run === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, written by the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)}`;
}
/** Runs that ended badly, beside a report that is not there. */
function describeFailedRuns(names) {
    const more = names.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${names.length - 3} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Recorded runs that ended badly, one of which may be why: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(names.slice(0, 3).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ", ")}${more}.`;
}
/** Records that are there, of which none is about a report: a reader would take them for proof. */
function describeUnboundRuns(runs) {
    const shown = runs
        .slice(0, 3)
        .map(({ name, end }) => (isWell(end) ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} (${describeEnd(end)})`));
    const more = runs.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${runs.length - 3} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    const records = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(runs.length === 1 ? "The record" : "The records");
    const verb = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(runs.length === 1 ? "names" : "name");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ ${records} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ", ")}${more} ${verb} no report that was read, so nothing proves that the reports are of this run; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("--outputs")} would bind them.`;
}
function isWell(end) {
    return end.kind === "exit" && end.code === 0;
}
/** A run whose end its reports explain: what it left is true, but a reader should know that it did not go well. */
function describeFailedTests(name, end) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ The run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${describeEnd(end)}. Failed tests leave true coverage, so its reports count; should it have failed by anything else, they may lack something.`;
}
/** A run that failed and that no report is of: it may have nothing to do with the reports, or be what they rest on. */
function describeUntoldRun(name, end) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ The run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${describeEnd(end)}, and no report that was read is of it. Where a report rests on what it left, record both commands under one name.`;
}
/** A failed step whose reports are true all the same. */
function describeFailedStep(name) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ The step ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} failed. Failed tests leave true coverage, so the reports count; should it have failed by anything else, they may lack something.`;
}


/***/ }),

/***/ 38478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iJ: () => (/* binding */ describeActual),
  CO: () => (/* binding */ describeFilesOfNoComponent),
  mO: () => (/* binding */ describeLoosening),
  bR: () => (/* binding */ describeLostFiles),
  kx: () => (/* binding */ describeNotApplicable),
  QB: () => (/* binding */ describeNotCompared),
  _B: () => (/* binding */ describePassedOver),
  Gk: () => (/* binding */ describeReason),
  N$: () => (/* binding */ describeSteps),
  iz: () => (/* binding */ describeUnused),
  x9: () => (/* binding */ describeWay),
  VD: () => (/* binding */ isOfMany),
  c9: () => (/* binding */ stepWords),
  MT: () => (/* binding */ verdictLine),
  YX: () => (/* binding */ wayOut),
  ZN: () => (/* binding */ waysOut),
  Zg: () => (/* binding */ whatApplies)
});

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/reports/advice.js
var advice = __webpack_require__(19618);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/numbers.js
var reports_numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/reports/reason-help.js
var reason_help = __webpack_require__(81236);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/reports/wording-changes.js
var wording_changes = __webpack_require__(31268);
;// CONCATENATED MODULE: ./build/reports/wording-ease.js



/** Sentences about endpoints that are too slow or fail; `wording.ts` has all others. */
/** `p95 < 500ms needs 1,200 fewer requests above 500ms; these endpoints have them`. */
function describeEasing({ budget, scope, missing, element, limit, steps }) {
    const where = scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(scope)}`;
    const by = steps.length > 1 ? `, in ${(0,counted/* countOf */.p)(steps.length, "endpoints")}` : "";
    if (missing === undefined)
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)}${where}: the endpoints that are above it, by their requests`;
    const what = limit === undefined ? "" : ` above ${limit}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)}${where} needs ${(0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(missing)} fewer ${missing === 1 ? element.slice(0, -1) : element}${what}${by}`)}`;
}
/** `GET /search: 900 of 2,000 requests, p95 812ms`. */
function describeEaseStep({ endpoint, gain, requests, figure: own }, { missing, element }) {
    const told = own === undefined ? "" : `, ${own}`;
    if (missing === undefined)
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(endpoint)}: ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(requests, "requests")}${told}`)}`;
    const what = element === "errors"
        ? `${(0,counted/* countOf */.p)(gain, "errors")} in ${(0,counted/* countOf */.p)(requests, "requests")}`
        : `${(0,reports_numbers/* formatCount */.B4)(gain)} of ${(0,counted/* countOf */.p)(requests, "requests")}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(endpoint)}: ${(0,phrase/* figure */.vP)(`${what}${told}`)}`;
}

// EXTERNAL MODULE: ./build/reports/wording-fix.js
var wording_fix = __webpack_require__(35838);
;// CONCATENATED MODULE: ./build/reports/wording-mend.js


/** Sentences about mending what was found; `wording.ts` has all others. */
/** `upgrade lodash 4.17.20 to 4.17.21: 5 findings (CVE-2021-23337, …)`. */
function describeMendStep(step) {
    const shown = step.findings.slice(0, shownFindings).map(phrase/* code */.aY);
    const more = step.findings.length - shown.length;
    const names = (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(shown, ", ")}${more > 0 ? (0,phrase/* say */.cv) `, … ${more} more` : (0,phrase/* say */.cv) ``}`;
    const gain = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(step.gain, "findings"))} (${names})`;
    if (step.kind === "file" && step.act === "revoke")
        return (0,phrase/* say */.cv) `revoke what stands in ${(0,phrase/* code */.aY)(step.path)}${describeLines(step.lines)}, then take it out: ${gain}`;
    if (step.kind === "file")
        return (0,phrase/* say */.cv) `mend ${(0,phrase/* code */.aY)(step.path)}${describeLines(step.lines)}: ${gain}`;
    if (step.kind === "no-fix" && step.because === "not-named")
        return (0,phrase/* say */.cv) `upgrade ${(0,phrase/* code */.aY)(step.subject)}, or what brings it along, to a version that its report does not name: ${gain}`;
    if (step.kind === "no-fix")
        return (0,phrase/* say */.cv) `replace ${(0,phrase/* code */.aY)(step.subject)}, which no version mends, or ignore it with a reason: ${gain}`;
    const from = step.from === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${step.from}`;
    const major = step.breaking === "breaking" ? (0,phrase/* say */.cv) ` (⚠️ a new major version)` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `upgrade ${(0,phrase/* code */.aY)(step.package)}${from} to ${(0,phrase/* code */.aY)(step.to)}${major}: ${gain}`;
}
const shownFindings = 4;
function describeLines(lines) {
    if (lines.length === 0)
        return (0,phrase/* say */.cv) ``;
    const shown = lines.slice(0, 8).join(", ");
    const more = lines.length > 8 ? `, … ${lines.length - 8} more` : "";
    return (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)(`(${lines.length === 1 ? "line" : "lines"} ${shown}${more})`)}`;
}
/** `high <= 0 needs 7 findings fewer: 2 upgrades, 1 file`. */
function describeMending({ budget, scope, missing, steps }) {
    const count = (kind) => steps.filter((step) => step.kind === kind).length;
    const [upgrades, files, none] = [count("upgrade"), count("file"), count("no-fix")];
    const by = [
        ...(upgrades > 0 ? [(0,counted/* countOf */.p)(upgrades, "upgrades")] : []),
        ...(files > 0 ? [(0,counted/* countOf */.p)(files, "files")] : []),
        ...(none > 0 ? [`${(0,counted/* countOf */.p)(none, "packages")} without a fix`] : []),
    ];
    const where = scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(scope)}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)}${where} needs ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(missing, "findings")} fewer${by.length > 0 ? `: ${by.join(", ")}` : ""}`)}`;
}

// EXTERNAL MODULE: ./build/reports/wording-metrics.js
var wording_metrics = __webpack_require__(59284);
// EXTERNAL MODULE: ./build/reports/wording-patch.js
var wording_patch = __webpack_require__(59711);
// EXTERNAL MODULE: ./build/reports/wording-runs.js
var wording_runs = __webpack_require__(95431);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
;// CONCATENATED MODULE: ./build/reports/wording-scans.js


const shownLeftOut = 10;
function describePartly({ tool, report, leftOut }) {
    const [first, ...others] = leftOut;
    const more = others.length > 0 ? (0,phrase/* say */.cv) ` (and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B)(others.length))} more)` : (0,phrase/* say */.cv) ``;
    const what = first === undefined ? (0,phrase/* say */.cv) `something` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(first.what)}: ${first.why}`;
    return (0,phrase/* say */.cv) `partly-scanned: ${(0,phrase/* code */.aY)(tool)} left something out (${(0,phrase/* code */.aY)(report)}), ${what}${more}`;
}
function partlyScannedWayOut({ tool, leftOut }) {
    const listed = leftOut.slice(1, shownLeftOut).map(({ what, why }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(what)}: ${why}`);
    const more = leftOut.length > shownLeftOut ? [(0,phrase/* say */.cv) `… and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B)(leftOut.length - shownLeftOut))} more`] : [];
    const names = leftOut.slice(0, 3).map(({ what }) => (0,phrase/* code */.aY)(what));
    return [
        (0,phrase/* say */.cv) `Mend what it stumbled over, or name what may be left out with ${(0,phrase/* code */.aY)("allow-skipped")} (here ${(0,phrase/* join */.fj)(names, ", ")}); ${(0,phrase/* code */.aY)(`accept: partly-scanned[${tool}]`)} lives with all of it.`,
        ...listed,
        ...more,
    ];
}
function nothingScannedWayOut({ tool, report, proof, run }) {
    const ways = [];
    if (run !== undefined)
        ways.push((0,phrase/* say */.cv) `Its run ${(0,phrase/* code */.aY)(run)} was recorded and does not prove it either: look whether its target is right, whether it printed what it saw (no option that makes it quiet), and for commits whether the checkout has any (${(0,phrase/* code */.aY)("fetch-depth: 0")}).`);
    if (proof.option !== undefined)
        ways.push((0,phrase/* say */.cv) `Run it with ${(0,phrase/* code */.aY)(proof.option)}, which writes the proof into its report.`);
    if (proof.printed !== undefined && run === undefined)
        ways.push((0,phrase/* say */.cv) `Run it under ${(0,phrase/* code */.aY)(`gates record --name ${tool} --outputs ${report} -- ${tool} …`)} (after ${(0,phrase/* code */.aY)("uses: org/gates/setup@v1")}): the record keeps ${proof.printed}, which it prints.`);
    if (ways.length === 0)
        ways.push((0,phrase/* say */.cv) `Look at the step that runs it: its target is probably missing or empty.`);
    return [...ways, (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`accept: nothing-scanned[${tool}]`)} takes its word for it.`];
}

;// CONCATENATED MODULE: ./build/reports/wording.js















/** Every sentence for users. A reason without its sentences does not compile. */
const verdictWords = {
    passed: (0,phrase/* say */.cv) `passed`,
    failed: (0,phrase/* say */.cv) `failed`,
    "cannot-judge": (0,phrase/* say */.cv) `cannot judge`,
};
const verdictSigns = { passed: "✅", failed: "❌", "cannot-judge": "⛔" };
/** The first line of everything: the verdict, and the one thing that decided it. */
function verdictLine(gate, judgement, mode, looser) {
    const { verdict } = judgement;
    const reported = mode === "report" && verdict !== "passed" ? (0,phrase/* say */.cv) ` (reported only: mode is report, the step stays green)` : (0,phrase/* say */.cv) ``;
    const first = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(verdictSigns[verdict])} ${gate} ${verdictWords[verdict]}${reported}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)([first, decisive(judgement)], ": ")}${looserMark(looser)}`;
}
function decisive(judgement) {
    const [reason, ...others] = judgement.reasons;
    if (reason === undefined)
        return held(judgement.budgets);
    const more = others.length > 0 ? (0,phrase/* say */.cv) ` (and ${others.length} more)` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${describeReason(reason, judgement.budgets)}${more}`;
}
function held(budgets) {
    const first = budgets.find((one) => one.budget.level === "fail" && one.outcome.state === "holds");
    const count = budgets.filter((one) => one.outcome.state === "holds").length;
    const because = budgets.flatMap(({ outcome }) => (outcome.state === "not-applicable" && outcome.because) || [])[0];
    if (first === undefined)
        return because ? describeNotApplicable(because) : (0,phrase/* say */.cv) `every budget holds`;
    const waiting = firstLearning(budgets);
    const learning = waiting ? (0,phrase/* say */.cv) `; ${describeNotApplicable(waiting)}` : (0,phrase/* say */.cv) ``;
    return count === 1
        ? (0,phrase/* say */.cv) `${describeActual(first)}${learning}`
        : (0,phrase/* say */.cv) `all ${count} budgets hold, ${describeActual(first)}${learning}`;
}
/** A budget that waits for its first baseline holds nothing yet, which nobody may overlook beside those that hold. */
function firstLearning(budgets) {
    const because = budgets.flatMap(({ outcome }) => (outcome.state === "not-applicable" && outcome.because) || []);
    return because.find(({ kind }) => kind === "learning" || kind === "learning-runs");
}
/** Why nothing is held against a budget this time. */
function describeNotApplicable(because) {
    switch (because.kind) {
        case "no-scanner":
            return (0,phrase/* say */.cv) `no tool whose report was read looks for ${(0,phrase/* figure */.vP)(pluralKinds[because.of] ?? because.of)}`;
        case "patch-empty":
            return (0,phrase/* say */.cv) `the change holds no line that is measured`;
        case "patch-small":
            return (0,phrase/* say */.cv) `the change has only ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(because.lines, "measurable lines")}, ${(0,reports_numbers/* formatCount */.B4)(because.uncovered)} of them uncovered`)}, below ${(0,phrase/* code */.aY)("patch-from")} ${because.from}`;
        case "learning":
            return (0,phrase/* say */.cv) `learning: there is no baseline yet; the first green push to the base branch writes it`;
        case "learning-runs":
            return (0,wording_changes/* describeLearning */["in"])(because);
    }
}
const pluralKinds = {
    vulnerability: "vulnerabilities",
    secret: "secrets",
    misconfiguration: "misconfigurations",
    code: "faults in code",
    licence: "licences",
};
/** The scopes that a budget was held in: those of nothing, such as an empty file, are not counted. */
function whatApplies(measures) {
    return measures.filter(({ found }) => found.state === "measured" && !(found.quantity.kind === "share" && found.quantity.high?.whole === 0));
}
/** Of several scopes the one that made the outcome: where one cannot be judged, that one. */
function decisiveMeasure(measures, { state }) {
    const unjudged = measures.find((one) => !whatApplies([one]).includes(one) && one.found.state !== "not-applicable");
    return (state === "undecided" ? unjudged : undefined) ?? whatApplies(measures)[0] ?? measures[0];
}
/** Whether a budget is held in several scopes: by `each`, or in each of several runs. */
function isOfMany({ selectors }, measures) {
    return measures.length > 1 || selectors.some(({ each }) => each);
}
/** What the steps of a way are. */
const stepWords = {
    cover: "files",
    mend: "steps",
    ease: "endpoints",
    write: "steps",
    fix: "steps",
};
/** `lines 79.99% (4,799/6,000), wanted >= 80%`. */
function describeActual({ budget, measures, outcome }) {
    if (outcome.state === "not-applicable" && outcome.because)
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget.text)}: ${describeNotApplicable(outcome.because)}`;
    const by = outcome.state === "broken" ? outcome.by[0] : decisiveMeasure(measures, outcome);
    const subject = budget.text.slice(0, budget.text.lastIndexOf(` ${budget.limit.op} `)).replace(/^(warn|fail): /, "");
    const where = by?.scope && isOfMany(budget, measures) ? (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(by.scope)}` : (0,phrase/* say */.cv) ``;
    const actual = by?.found.state === "measured" ? (0,reports_numbers/* formatQuantity */.VZ)(by.found.quantity, budget.limit) : "not measured";
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(subject)}${where} ${(0,phrase/* figure */.vP)(`${actual}, wanted ${budget.limit.op} ${budget.limit.text}`)}`;
}
/** What happened: one sentence, without the gate's name and without a way out. */
function describeReason(reason, budgets) {
    switch (reason.id) {
        case "budget-broken": {
            const budget = budgets.find((one) => one.budget.text === reason.budget && one.outcome.state === "broken");
            return budget ? describeActual(budget) : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(reason.budget)} is broken`;
        }
        case "bad-configuration": {
            const [first, ...others] = reason.problems;
            const more = others.length > 0 ? (0,phrase/* say */.cv) ` (and ${others.length} more)` : (0,phrase/* say */.cv) ``;
            return first ? (0,phrase/* say */.cv) `bad-configuration: ${describeProblem(first)}${more}` : (0,phrase/* say */.cv) `bad-configuration`;
        }
        case "tool-failed":
            return (0,wording_runs/* describeToolFailed */.xB)(reason);
        case "stale-report":
            return (0,wording_runs/* describeStale */.vF)(reason);
        case "no-report":
            if (reason.run !== undefined)
                return (0,phrase/* say */.cv) `no-report: the run ${(0,phrase/* code */.aY)(reason.run)} ended well but did not write ${(0,phrase/* code */.aY)(reason.pattern ?? "")}`;
            if (reason.partOf !== undefined)
                return (0,phrase/* say */.cv) `no-report: ${(0,phrase/* code */.aY)(reason.partOf)} only adds to ${(0,phrase/* code */.aY)(reason.pattern ?? "")}, which is no report that was read`;
            if (reason.pattern !== undefined)
                return (0,phrase/* say */.cv) `no-report: no file matches ${(0,phrase/* code */.aY)(reason.pattern)}`;
            return reason.committed.length === 0
                ? (0,phrase/* say */.cv) `no-report: none of the usual places holds a report`
                : (0,phrase/* say */.cv) `no-report: the only reports in the usual places are committed to the repository (${(0,phrase/* join */.fj)(reason.committed.slice(0, 3).map(phrase/* code */.aY), ", ")}), so no run on this commit wrote them`;
        case "nothing-scanned":
            return (0,phrase/* say */.cv) `nothing-scanned: nothing proves that ${(0,phrase/* code */.aY)(reason.tool)} looked at anything (${(0,phrase/* code */.aY)(reason.report)}: ${reason.why})`;
        case "partly-scanned":
            return describePartly(reason);
        case "contradiction":
            if ("what" in reason)
                return (0,phrase/* say */.cv) `contradiction: ${(0,phrase/* code */.aY)(reason.file)} contradicts itself: ${reason.what}`;
            return (0,phrase/* say */.cv) `contradiction: ${(0,phrase/* code */.aY)(reason.file)} and ${(0,phrase/* code */.aY)(reason.other)} name the same files but differ on ${reason.differing} of them, such as ${(0,phrase/* code */.aY)(reason.example)}: one is of another run`;
        case "ambiguous-path":
            return (0,phrase/* say */.cv) `ambiguous-path: ${(0,phrase/* code */.aY)(reason.file)}${reason.count > 1 ? (0,phrase/* say */.cv) ` and ${reason.count - 1} more paths` : (0,phrase/* say */.cv) ``} stand in reports of several folders (${(0,phrase/* join */.fj)(reason.folders.slice(0, 3).map(phrase/* code */.aY), ", ")}), and the repository does not tell whether they are one file`;
        case "missing-leg":
            return (0,phrase/* say */.cv) `missing-leg: leg ${(0,phrase/* code */.aY)(reason.leg)} is expected but has no report (found: ${reason.found.join(", ") || "none; legs come from the input legs"})`;
        case "no-diff-base":
            return (0,phrase/* say */.cv) `no-diff-base: ${(0,phrase/* code */.aY)(reason.budget)} is about what the change touched, but ${reason.why}`;
        case "tracked-report":
            return (0,phrase/* say */.cv) `tracked-report: ${(0,phrase/* code */.aY)(reason.file)} is committed to the repository, so no run on this commit wrote it`;
        case "not-measured":
            return (0,phrase/* say */.cv) `not-measured: ${(0,phrase/* code */.aY)(reason.budget)}: ${describeNotMeasured(reason.why)}`;
        case "no-baseline":
            return (0,phrase/* say */.cv) `no-baseline: ${(0,phrase/* code */.aY)(reason.budget)}: ${(0,wording_baseline/* describeNoBaseline */.gJ)(reason.why)}`;
        case "undecidable":
            return (0,phrase/* say */.cv) `undecidable: ${(0,phrase/* code */.aY)(reason.budget)}: ${describeUndecidable(reason.why)}`;
        case "paths-not-found":
            return (0,phrase/* say */.cv) `paths-not-found: ${(0,phrase/* code */.aY)(reason.budget)} ${(0,phrase/* figure */.vP)(reason.budget.includes("[patch") ? "is about places in files" : "names a path")}, but only ${(0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(reason.found)} of ${(0,reports_numbers/* formatCount */.B4)(reason.total)}`)} reported files are in the repository (wanted: ${reason.least}), not for example ${(0,phrase/* join */.fj)(reason.examples.map(phrase/* code */.aY), ", ")}`;
        default: {
            const place = (0,report_error/* describePlace */.d)(reason.place);
            return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(reason.id)}: ${(0,phrase/* code */.aY)(reason.file)}${place === "" ? "" : ` (${place})`}: ${reason.message}`;
        }
    }
}
function describeNotMeasured(why) {
    if (why.kind === "no-match" && why.dimension === "leg")
        return (0,phrase/* say */.cv) `no leg with a report matches ${(0,phrase/* code */.aY)(why.pattern)} (found: ${why.folders.join(", ") || "none"})`;
    if (why.kind === "no-match" && why.dimension === "component")
        return (0,phrase/* say */.cv) `no reported file is of component ${(0,phrase/* code */.aY)(why.pattern)}; they are in ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")}`;
    if (why.kind === "no-component")
        return (0,phrase/* say */.cv) `no component is ${(0,phrase/* code */.aY)(why.pattern ?? "*")} (declared: ${why.declared.join(", ") || "none"})`;
    if (why.kind === "no-match" && why.dimension === "tool")
        return (0,phrase/* say */.cv) `no tool whose report was read is ${(0,phrase/* code */.aY)(why.pattern)} (read: ${why.folders.join(", ") || "none"})`;
    if (why.kind === "no-match" && why.dimension === "tracked")
        return (0,phrase/* say */.cv) `no file of the repository matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "document")
        return (0,phrase/* say */.cv) `no Markdown file whose links are checked matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "artefact")
        return (0,phrase/* say */.cv) `no document that is asked for is ${(0,phrase/* code */.aY)(why.pattern)} (asked for: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match" && why.dimension === "suite")
        return (0,phrase/* say */.cv) `no suite matches ${(0,phrase/* code */.aY)(why.pattern)} (reported: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match" && why.dimension === "test-path")
        return (0,phrase/* say */.cv) `no test is known to stand in a file that matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "source")
        return (0,phrase/* say */.cv) `nothing that used it matches ${(0,phrase/* code */.aY)(why.pattern)} (reported: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match" && why.dimension === "endpoint")
        return (0,phrase/* say */.cv) `no endpoint that was called matches ${(0,phrase/* code */.aY)(why.pattern)} (called: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match")
        return (0,phrase/* say */.cv) `no reported file matches ${(0,phrase/* code */.aY)(why.pattern)}; they are in ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")}`;
    if (why.kind === "no-scanner")
        return (0,phrase/* say */.cv) `no tool whose report was read looks for ${(0,phrase/* figure */.vP)(pluralKinds[why.of] ?? why.of)} (read: ${why.tools.join(", ") || "none"})`;
    if (why.kind === "not-in-format")
        return (0,phrase/* say */.cv) `the reports (${why.formats.join(", ")}) say nothing about ${why.element}`;
    if (why.kind === "not-in-report")
        return (0,phrase/* say */.cv) `the report says nothing about ${why.what}${why.has.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (it has ${why.has.join(", ")})`}`;
    if (why.kind === "no-report")
        return (0,phrase/* say */.cv) `no report was read`;
    if (why.kind === "only-accepted")
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(why.reason)} is accepted, but then no budget is left that holds`;
    if (why.kind === "links-off")
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)("links: off")} says not to look at links`;
    if (why.kind === "all-left-out")
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)("include")} and ${(0,phrase/* code */.aY)("exclude")} leave none of the reported files`;
    if (why.kind === "no-figure")
        return (0,wording_metrics/* describeNoFigure */.xD)(why.figure);
    return (0,phrase/* say */.cv) `nothing was there to measure${why.scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(why.scope)}`} (0 of 0)`;
}
function describeUndecidable(why) {
    if (why.kind === "incomplete")
        return (0,phrase/* say */.cv) `the number is not known, because this is missing: ${(0,phrase/* join */.fj)(why.files.map(phrase/* code */.aY), ", ")}`;
    if (why.kind === "by-chance")
        return (0,wording_changes/* describeByChance */.p_)(why.difference, why.p, why.runs);
    return (0,phrase/* say */.cv) `the number lies between ${why.low} and ${why.high}, and the limit is in between${why.approximate === undefined ? "" : ` (${why.approximate.because})`}`;
}
function describeProblem({ where, message, suggestion }) {
    return suggestion === undefined ? (0,phrase/* say */.cv) `${where}: ${message}` : (0,phrase/* say */.cv) `${where}: ${message}. Did you mean ${(0,phrase/* code */.aY)(suggestion)}?`;
}
/** How to get out of it: what to do, never only what is wrong. */
function wayOut(reason) {
    switch (reason.id) {
        case "budget-broken":
            return [];
        case "bad-configuration":
            return reason.problems.length === 1 ? [] : reason.problems.map(describeProblem);
        case "no-report":
            return noReportWayOut(reason);
        case "tool-failed":
            return (0,wording_runs/* toolFailedWayOut */.Zz)(reason);
        case "stale-report":
            return (0,wording_runs/* staleWayOut */.tp)(reason);
        case "nothing-scanned":
            return nothingScannedWayOut(reason);
        case "partly-scanned":
            return partlyScannedWayOut(reason);
        case "contradiction":
            if ("what" in reason)
                return [
                    (0,phrase/* say */.cv) `Make the report again and look at what its tool prints. Where the figures that a limit needs are right, ${(0,phrase/* code */.aY)(`accept: contradiction[${reason.file}]`)} judges on them.`,
                ];
            return [(0,phrase/* say */.cv) `Delete the old one before the tests run, or say which counts: ${(0,phrase/* code */.aY)(`reports: ${reason.file}`)}.`];
        case "missing-leg":
            return [
                (0,phrase/* say */.cv) `Look at the job of leg ${(0,phrase/* code */.aY)(reason.leg)}: it failed, was skipped, or its report was not downloaded. A leg that is gone for good is taken out of ${(0,phrase/* code */.aY)("expected-legs")}.`,
            ];
        case "tracked-report":
            return [removeFromGit(reason.file)];
        case "paths-not-found":
            return [pathsWayOut(reason.mapping)];
        case "not-measured":
            return [notMeasuredWayOut(reason.why)];
        case "no-baseline":
            return [(0,wording_baseline/* noBaselineWayOut */.yO)(reason.why, reason.gate)];
        case "undecidable":
            return [undecidableWayOut(reason.why)];
        default:
            return [reason_help/* reasonHelp */.U[reason.id].todo];
    }
}
/** The ways out of several reasons; advice that was given already is not given again. */
function waysOut(reasons) {
    const given = new Set();
    return reasons.map((reason) => {
        const out = wayOut(reason);
        const key = JSON.stringify(out);
        const isNew = !given.has(key);
        given.add(key);
        return { reason, out: isNew ? out : [] };
    });
}
function removeFromGit(file) {
    return (0,phrase/* say */.cv) `Remove it from git (${(0,phrase/* code */.aY)(`git rm --cached ${file}`)}), ignore it, and let its tool write it anew.`;
}
const beforeTheGate = {
    coverage: (0,phrase/* say */.cv) `Run the tests with coverage before this step`,
    findings: (0,phrase/* say */.cv) `This gate runs no scanner: run the tools before it and let each write its report`,
    load: (0,phrase/* say */.cv) `This gate runs no load test: run the tool before this step and let it write its report`,
    metrics: (0,phrase/* say */.cv) `Let an earlier step write the figures to a file`,
    documents: (0,phrase/* say */.cv) `Write the document`,
    tests: (0,phrase/* say */.cv) `Run the tests before this step and let the runner write its report`,
};
function noReportWayOut({ of, commands, pattern, lookedFor, committed, run, failedRuns = [] }) {
    if (run !== undefined)
        return [
            (0,phrase/* say */.cv) `Look at what the command writes and where (paths of ${(0,phrase/* code */.aY)("--outputs")} start at its working directory), and mend one of the two.`,
        ];
    const made = commands.map(({ tool, because, command }) => (0,phrase/* say */.cv) `${tool} (there is ${(0,phrase/* code */.aY)(because)}): ${(0,phrase/* code */.aY)(command)}`);
    const looked = (0,phrase/* say */.cv) `Looked for ${(0,phrase/* join */.fj)(lookedFor.map(phrase/* code */.aY), ", ")}.`;
    const hint = pattern === undefined
        ? (0,phrase/* say */.cv) `${beforeTheGate[of]}, or say where the reports are with ${(0,phrase/* code */.aY)("reports")}.`
        : (0,phrase/* say */.cv) `Check the path (it starts at the working directory), and that the step that writes it ran; a line${of === "metrics" ? (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)("reports")}` : (0,phrase/* say */.cv) ``} may begin with ${(0,phrase/* code */.aY)("optional")}.`;
    const failed = failedRuns.length > 0 ? [(0,wording_runs/* describeFailedRuns */.Ds)(failedRuns)] : [];
    const removed = committed.slice(0, 1).map((file) => removeFromGit(file));
    return [...failed, ...removed, hint, ...made, ...(pattern === undefined ? [looked] : [])];
}
function pathsWayOut(mapping) {
    const map = mapping === undefined
        ? (0,phrase/* say */.cv) `a line of ${(0,phrase/* code */.aY)("paths")} (FROM::TO)`
        : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`paths: ${mapping}`)}, which would find most of them`;
    return (0,phrase/* say */.cv) `Say what the folders of the other machine are here with ${map}. How each path was looked for: ${(0,phrase/* code */.aY)("gates inspect FILE --paths")}.`;
}
function notMeasuredWayOut(why) {
    if (why.kind === "no-match" && why.dimension === "leg")
        return (0,phrase/* say */.cv) `Mend the name, or give the leg its reports with ${(0,phrase/* code */.aY)("legs")}.`;
    if (why.kind === "no-match" && why.dimension === "component")
        return (0,phrase/* say */.cv) `Mend the globs of ${(0,phrase/* code */.aY)(why.pattern)} in ${(0,phrase/* code */.aY)("components")}: they start at the root of the repository. Or remove the component with the code that it was for.`;
    if (why.kind === "no-component")
        return (0,phrase/* say */.cv) `Declare it with ${(0,phrase/* code */.aY)("components")}, one ${(0,phrase/* code */.aY)("name=glob")} a line.`;
    if (why.kind === "no-match" && why.dimension === "tool")
        return (0,phrase/* say */.cv) `Mend the name, or give the report of that tool with ${(0,phrase/* code */.aY)("reports")}.`;
    if (why.kind === "no-match" && why.dimension === "document")
        return (0,phrase/* say */.cv) `Let ${(0,phrase/* code */.aY)("documents")} and ${(0,phrase/* code */.aY)("exclude")} choose it, or remove the budget.`;
    if (why.kind === "no-match" && why.dimension === "artefact")
        return (0,phrase/* say */.cv) `Ask for it with ${(0,phrase/* code */.aY)("preset")} or ${(0,phrase/* code */.aY)("require")}, or remove the budget.`;
    if (why.kind === "no-match" && why.dimension === "suite")
        return (0,phrase/* say */.cv) `Mend the name (names of suites within suites are joined by ${(0,phrase/* code */.aY)("/")}), or remove the budget with the suite that it was for.`;
    if (why.kind === "no-match" && why.dimension === "test-path")
        return (0,phrase/* say */.cv) `Mend the pattern, let the runner write the files of its tests, or say with ${(0,phrase/* code */.aY)("paths")} what they are here: a budget on a suite needs no files.`;
    if (why.kind === "no-match" && (why.dimension === "endpoint" || why.dimension === "source"))
        return (0,phrase/* say */.cv) `Mend the name, let the test call it, or remove the budget with the endpoint that it was for.`;
    if (why.kind === "no-match")
        return (0,phrase/* say */.cv) `Mend the pattern: it starts at the root of the repository. Or remove the budget with the code that it was for.`;
    if (why.kind === "no-scanner")
        return (0,phrase/* say */.cv) `Give the report of a tool that does, or remove the budget.`;
    if (why.kind === "not-in-format")
        return (0,phrase/* say */.cv) `Formats that can hold ${why.element}: ${elementFormats[why.element] ?? ""}. Give one of them, or remove the budget.`;
    if (why.kind === "not-in-report")
        return (0,phrase/* say */.cv) `${(0,advice/* advice */.v)(why.mend)}.`;
    if (why.kind === "only-accepted")
        return (0,phrase/* say */.cv) `Add a limit that can be judged without it: an acceptance makes no pass of a gate in which nothing holds.`;
    if (why.kind === "no-report")
        return (0,phrase/* say */.cv) `Give a report, with ${(0,phrase/* code */.aY)("reports")} or in one of the usual places.`;
    if (why.kind === "links-off")
        return (0,phrase/* say */.cv) `Take ${(0,phrase/* code */.aY)("links: off")} out, or remove the budget.`;
    if (why.kind === "all-left-out")
        return (0,phrase/* say */.cv) `Mend ${(0,phrase/* code */.aY)("include")} and ${(0,phrase/* code */.aY)("exclude")}: their globs start at the root of the repository.`;
    if (why.kind === "no-figure")
        return (0,wording_metrics/* noFigureWayOut */.Jl)(why.figure);
    return (0,phrase/* say */.cv) `Check that the tests ran, and that they import the code that is measured.`;
}
/** Which formats can say something about an element, and what their tools must be told. */
const elementFormats = {
    lines: "all of them",
    branches: "LCOV, Cobertura, JaCoCo, Istanbul, coverage.py (pytest --cov-branch)",
    "single lines": "all but the summaries (coverage-summary.json)",
    "single branches": "LCOV, Cobertura, JaCoCo, Istanbul, coverage.py (pytest --cov-branch)",
    functions: "LCOV, JaCoCo, Istanbul, Clover, coverage.py JSON",
    statements: "Istanbul, Go, Clover",
};
function undecidableWayOut(why) {
    if (why.kind === "incomplete")
        return (0,phrase/* say */.cv) `Bring back what is missing, or accept its reason with ${(0,phrase/* code */.aY)("accept")}, which judges on the rest.`;
    if (why.kind === "by-chance")
        return (0,wording_changes/* byChanceWayOut */.FM)();
    if (why.approximate?.mend === "ages")
        return (0,phrase/* say */.cv) `A baseline keeps since when each finding is there: ${(0,phrase/* code */.aY)("gates baseline security-scan")} writes one, ${(0,phrase/* code */.aY)("baseline: cache")} keeps one by itself.`;
    if (typeof why.approximate?.mend === "object")
        return (0,phrase/* say */.cv) `${(0,advice/* advice */.v)(why.approximate.mend.say)}.`;
    if (why.approximate?.mend !== "branches")
        return (0,phrase/* say */.cv) `Set a limit outside of that span, or give a report that says it exactly.`;
    return (0,phrase/* say */.cv) `Give a format that names single branches (LCOV, Istanbul, coverage.py), merge the runs with the tool itself, or set a limit outside of that span.`;
}
/** The first `most` steps of a way, a line each: there may be thousands, of which few are shown. */
function describeSteps(way, most) {
    if (way.kind === "cover")
        return way.steps.slice(0, most).map((step) => describeStep(step, way.element));
    if (way.kind === "mend")
        return way.steps.slice(0, most).map(describeMendStep);
    if (way.kind === "write")
        return way.steps.slice(0, most).map(({ told }) => told);
    if (way.kind === "fix")
        return way.steps.slice(0, most).map(wording_fix/* describeFixStep */.$);
    return way.steps.slice(0, most).map((step) => describeEaseStep(step, way));
}
/** `src/a.ts: 12 lines (3-9, 14, 20-24)`. */
function describeStep({ path, gain, ranges, rose }, element) {
    const shown = ranges.slice(0, 12).map(wording_patch/* describeRange */.pC).join(", ");
    const more = ranges.length > 12 ? `, … ${ranges.length - 12} more` : "";
    const at = element === "branches" ? "line " : "";
    const where = ranges.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)(`(${at}${shown}${more})`)}`;
    const risen = rose === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* figure */.vP)((0,reports_numbers/* formatCount */.B4)(rose))} more uncovered than in the baseline`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}: ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(gain, element))}${where}${risen}`;
}
/** `lines >= 80% needs 7 more covered lines, in 2 files`. */
function describeWay(way) {
    if (way.kind === "cover")
        return describeCovering(way);
    if (way.kind === "write")
        return describeWriting(way);
    if (way.kind === "fix")
        return (0,wording_fix/* describeFixing */.X)(way);
    return way.kind === "mend" ? describeMending(way) : describeEasing(way);
}
/** `weak <= 3 needs 2 of 5 documents filled in`. */
function describeWriting({ budget, missing, element, act, steps }) {
    const all = steps.reduce((sum, { gain }) => sum + gain, 0);
    const count = missing < all ? `${(0,reports_numbers/* formatCount */.B4)(missing)} of ${(0,counted/* countOf */.p)(all, element)}` : (0,counted/* countOf */.p)(missing, element);
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)} needs ${(0,phrase/* figure */.vP)(count)} ${(0,phrase/* figure */.vP)(act)}`;
}
function describeCovering({ budget, missing, element, steps }) {
    const files = steps.length === 1 ? "1 file" : `${(0,reports_numbers/* formatCount */.B4)(steps.length)} files`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)} needs ${(0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(missing)} more covered ${(0,counted/* countOf */.p)(missing, element).split(" ")[1]}, in ${files}`)}`;
}
/** A weaker policy, with the commit that it is compared with. */
function describeLoosening({ setting, before, after }, base) {
    const change = before === undefined
        ? (0,phrase/* say */.cv) `adds ${(0,phrase/* code */.aY)(after ?? "")} to ${(0,phrase/* code */.aY)(setting)}`
        : after === undefined
            ? (0,phrase/* say */.cv) `takes ${(0,phrase/* code */.aY)(before)} out of ${(0,phrase/* code */.aY)(setting)}`
            : (0,phrase/* say */.cv) `changes ${(0,phrase/* code */.aY)(setting)} from ${(0,phrase/* code */.aY)(before)} to ${(0,phrase/* code */.aY)(after)}`;
    return (0,phrase/* say */.cv) `⚠️ This change loosens the policy: it ${change} (against ${(0,phrase/* code */.aY)(base)}).`;
}
/** Nobody knows whether the change loosens the policy. */
function describeNotCompared(unknown) {
    return (0,phrase/* say */.cv) `⚠️ The policy was not compared with its base: ${unknown} (${(0,phrase/* code */.aY)("fetch-depth: 2")} brings the base of a merge commit).`;
}
/** Behind the verdict where the change itself made it easier to reach. */
function looserMark(count) {
    if (count === 0)
        return (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) ` · ⚠️ this change loosens the policy${count === 1 ? "" : ` in ${(0,reports_numbers/* formatCount */.B4)(count)} places`}`;
}
/** Reported files that are none of the repository's: the totals stand, the places do not. */
function describeLostFiles(lost) {
    const numbers = (0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(lost.found)} of ${(0,reports_numbers/* formatCount */.B4)(lost.total)}`);
    return (0,phrase/* say */.cv) `⚠️ Only ${numbers} reported files are in the repository. The totals count them all, but places in the others cannot be shown. ${pathsWayOut(lost.mapping)}`;
}
/** What the table of components leaves out. */
function describeFilesOfNoComponent(count) {
    if (count === 0)
        return undefined;
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "files"))} ${(0,phrase/* figure */.vP)(count === 1 ? "belongs" : "belong")} to no component.`;
}
/** A setting that nothing needed: a slip, or left over from something that is gone. */
/** Behind how the reports were read: those that were not, with why. */
function describePassedOver(passedOver) {
    const listed = passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)} (${why})`);
    return listed.length > 0 ? (0,phrase/* say */.cv) ` Not used: ${(0,phrase/* join */.fj)(listed, ", ")}.` : (0,phrase/* say */.cv) ``;
}
function describeUnused(setting) {
    return (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* code */.aY)(setting)} matches nothing.`;
}


/***/ })

};
