export const id = 6469;
export const ids = [6469,6605];
export const modules = {

/***/ 26469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadFormats: () => (/* binding */ loadFormats)
});

// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
;// CONCATENATED MODULE: ./build/formats/read/load-document.js
/** The longest response time that is read, in ms: a year. */
const longestTime = 365 * 86_400_000;
/** A run of which the report says no more than is given. */
function runReport(run) {
    const nothing = {
        timeline: [],
        custom: [],
        ownLimits: [],
        errors: [],
        contradictions: [],
        notes: [],
        window: "impossible",
    };
    return { role: "run", run: { ...nothing, ...run } };
}
/** A number from 0 to `longestTime` once it is in ms; `factor` is how many ms the document's unit has. */
function timeAt(cursor, factor = 1) {
    return timeFrom(cursor, (value) => value * factor);
}
/** The same where a factor would not do: a product with one that is no power of two is off by a little. */
function timeFrom(cursor, toMs) {
    const ms = toMs(cursor.number());
    if (ms >= 0 && ms <= longestTime)
        return ms;
    throw cursor.error(`${cursor.number()} stands where a response time from 0 to a year is expected`);
}
function exactTime(ms) {
    return { low: ms, high: ms };
}
/** The stated times without those members that the report lacks. */
function statedTimes(percentiles, more) {
    const { min, max, mean, inexact } = more;
    return {
        kind: "stated",
        percentiles: new Map(percentiles),
        ...(min && { min }),
        ...(max && { max }),
        ...(mean && { mean }),
        ...(inexact !== undefined && { inexact }),
    };
}

// EXTERNAL MODULE: ./build/model/samples.js
var model_samples = __webpack_require__(29085);
;// CONCATENATED MODULE: ./build/model/time-interval.js
function endsOf({ low, high, open }) {
    return {
        low: { at: low, isOpen: open === "low" || open === "both" },
        high: { at: high, isOpen: open === "high" || open === "both" },
    };
}
function intervalOf(low, high) {
    if (low.isOpen && high.isOpen)
        return { low: low.at, high: high.at, open: "both" };
    if (low.isOpen)
        return { low: low.at, high: high.at, open: "low" };
    return { low: low.at, high: high.at, ...(high.isOpen && { open: "high" }) };
}
/** Which low end comes first: of two at the same place the one that is part of its interval. */
function compareLows(a, b) {
    return a.at - b.at || Number(a.isOpen) - Number(b.isOpen);
}
function compareHighs(a, b) {
    return a.at - b.at || Number(b.isOpen) - Number(a.isOpen);
}
/** The times that are in both; undefined where none is. */
function intersection(one, other) {
    const [a, b] = [endsOf(one), endsOf(other)];
    const low = compareLows(a.low, b.low) < 0 ? b.low : a.low;
    const high = compareHighs(a.high, b.high) < 0 ? a.high : b.high;
    if (low.at > high.at || (low.at === high.at && (low.isOpen || high.isOpen)))
        return undefined;
    return intervalOf(low, high);
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/summary.js


/** Artillery rounds to one decimal. */
const half = 0.05;
/** That of its sketches (DDSketch, `relativeAccuracy` in ssms.js): what is found is off by at most this part of the truth. */
const accuracy = 0.01;
const shares = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, p999: 0.999 };
const ranks = { p50: "50", p75: "75", p90: "90", p95: "95", p99: "99", p999: "99.9" };
const names = ["p50", "p75", "p90", "p95", "p99", "p999"];
const inexact = "Artillery keeps times in a sketch that is right to 1 % and rounds them to 0.1 ms; it writes no others";
const tooFew = "Artillery takes the time below a percentile's place, so that of fewer than 100 answers its p99 is the longest but one; more requests tell more";
/** A summary of version 2. Undefined where it has no value. */
function summaryOf(summary) {
    const count = summary.at("count").natural();
    const [min, max, mean] = ["min", "max", "mean"].map((name) => roundedAt(summary.at(name)));
    if (count === 0 || min === undefined || max === undefined)
        return undefined;
    const isBeyond = (name) => count > 1 && shares[name] * count > count - 1;
    const percentiles = names.flatMap((name) => {
        if (summary.at(name).isAbsent)
            return [];
        const interval = sketchedAt(summary.at(name), { low: min.low, high: max.high });
        return [[ranks[name], isBeyond(name) ? { low: interval.low, high: max.high } : interval]];
    });
    return statedTimes(percentiles, { min, max, mean, inexact: names.some(isBeyond) ? `${inexact}. ${tooFew}` : inexact });
}
/** The same of a summary of response times. Early ones of version 2 lack some figures; one that is null or negative is an error. */
function timesOf(summary) {
    for (const [name, figure] of summary.members()) {
        const time = figure.number();
        if (name !== "count" && !(time >= 0 && time <= longestTime))
            throw figure.error(`${time} stands where a response time from 0 to a year is expected`);
    }
    return summaryOf(summary);
}
/** A number that was rounded to one decimal; undefined where it is missing or null. */
function roundedAt(cursor) {
    if (cursor.isAbsent)
        return undefined;
    const value = cursor.number();
    return { low: value >= 0 ? Math.max(0, value - half) : value - half, high: value + half };
}
function sketchedAt(cursor, span) {
    const value = cursor.number();
    const interval = { low: outwards(value - half, -accuracy), high: outwards(value + half, accuracy) };
    return intersection(interval, span) ?? interval;
}
/** The truth that is furthest from what was found: below it for an error below 0. */
function outwards(found, error) {
    return found >= 0 ? found / (1 - error) : found / (1 + error);
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/latency.js


const latency_inexact = "Artillery rounds to 0.1 ms";
const percentiles = [
    ["median", "50"],
    ["p95", "95"],
    ["p99", "99"],
];
/** Null where there were too few answers, which is not 0. Undefined where nothing is known. */
function statedOf(latency) {
    const known = percentiles.flatMap(([name, rank]) => {
        const time = latency_timeAt(latency.at(name));
        return time === undefined ? [] : [[rank, time]];
    });
    const [min, max] = [latency_timeAt(latency.at("min")), latency_timeAt(latency.at("max"))];
    if (known.length === 0 && min === undefined && max === undefined)
        return undefined;
    return statedTimes(known, { min, max, inexact: latency_inexact });
}
function latency_timeAt(cursor) {
    const time = roundedAt(cursor);
    if (time === undefined || (cursor.number() >= 0 && time.high <= longestTime))
        return time;
    throw cursor.error(`${cursor.number()} stands where a response time from 0 to a year is expected`);
}
/** What the test of version 1 measures itself. */
function customOf(report) {
    const counters = report.at("counters").optionalMembers();
    const stats = report.at("customStats").optionalMembers();
    return [
        ...counters.map(([name, count]) => {
            const value = count.number();
            return Number.isSafeInteger(value) && value >= 0
                ? { kind: "count", name, count: value }
                : { kind: "number", name, last: value };
        }),
        ...stats.flatMap(([name, stat]) => {
            const values = valuesOf(stat);
            return values === undefined ? [] : [{ kind: "values", name, values }];
        }),
    ];
}
function valuesOf(stat) {
    const known = percentiles.flatMap(([name, rank]) => {
        const value = roundedAt(stat.at(name));
        return value === undefined ? [] : [[rank, value]];
    });
    const [min, max] = [roundedAt(stat.at("min")), roundedAt(stat.at("max"))];
    return known.length === 0 ? undefined : statedTimes(known, { min, max, inexact: latency_inexact });
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/moments.js
/** The most stretches that a run is shown in. */
const mostMoments = 60;
/** Neighbours put together until there are few. What was a percentile of one of them is none of several. */
function joined(moments) {
    const together = Math.ceil(moments.length / mostMoments);
    if (together <= 1)
        return moments;
    return Array.from({ length: Math.ceil(moments.length / together) }, (_, i) => sumOf(moments.slice(i * together, (i + 1) * together))).flatMap((moment) => moment ?? []);
}
function sumOf(moments) {
    const [first, last] = [moments[0], moments.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    return {
        at: first.at,
        length: last.at + last.length - first.at,
        requests: moments.reduce((sum, { requests }) => sum + requests, 0),
        failed: moments.reduce((sum, { failed }) => sum + failed, 0),
    };
}

// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/read/load-outcome.js
const byStatus = new Map();
/**
 * What a status says of a request where nobody else judges it: from 400 it failed. One object for each status, so that the
 * same outcome is found quickly.
 */
function statusOutcome(status) {
    const known = byStatus.get(status);
    if (known !== undefined)
        return known;
    const made = { failure: status < 400 ? "none" : status < 500 ? "4xx" : "5xx", status };
    byStatus.set(status, made);
    return made;
}
/** A request that got no answer. */
const noAnswer = { failure: "transport" };

// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/load/artillery/outcomes.js



/** Codes of the system and of Node for a connection, and of OpenSSL for a certificate. */
const ofConnection = /^(?:E(?:AI_[A-Z]+|CONN[A-Z]+|(?:SOCKET)?TIMEDOUT|HOST[A-Z]+|NET[A-Z]+|ADDR[A-Z]+|PIPE|PROTO|NOTFOUND|MFILE|NOBUFS)|(?:ERR|HPE)_[A-Z0-9_]+|[A-Z_]*(?:CERT|SIGNATURE|CRL|MISMATCH)[A-Z_]*|socket hang up)$/;
/** Codes of Node for what was never sent. */
const ofProgram = /^ERR_(?:INVALID|UNSUPPORTED|ASSERTION|METHOD|OUT_OF)_/;
const ofCheck = /^Failed (?:capture|match|expectation)/;
function failureOf(words) {
    if (ofCheck.test(words))
        return "assertion";
    return words.length < 100 && ofConnection.test(words) && !ofProgram.test(words) ? "transport" : "other";
}
/**
 * What became of the requests. An error is told apart from the answers: of the connection it is that of a request without an
 * answer, as many as there are; of all else that of a request whose answer was fine. The sum may be above `requests`: version 1
 * does not count what it could not send.
 */
function outcomesOf({ requests, codes, errors }) {
    const answers = codes.map(([status, count]) => ({ ...statusOutcome(status), count }));
    const unanswered = Math.max(0, requests - outcomes_sumOf(codes));
    const broken = sumOfKind(errors, "transport");
    const failed = new FailedAnswers(answers);
    const leftOver = failed.take("transport", Math.max(0, broken - unanswered));
    failed.take("assertion", sumOfKind(errors, "assertion"));
    failed.take("other", sumOfKind(errors, "other"));
    const outcomes = [...failed.answers, { failure: "transport", count: unanswered + leftOver }];
    return outcomes.filter(({ count }) => count > 0);
}
/** Answers, of which some turn out to have failed; their status stays. */
class FailedAnswers {
    answers;
    constructor(answers) {
        this.answers = [...answers].sort((a, b) => b.count - a.count);
    }
    /** Says how many found no answer that was fine. */
    take(failure, count) {
        let left = count;
        this.answers = this.answers.flatMap((answer) => {
            const taken = answer.failure === "none" ? Math.min(left, answer.count) : 0;
            left -= taken;
            return taken === 0
                ? [answer]
                : [
                    { ...answer, count: answer.count - taken },
                    { ...answer, failure, count: taken },
                ];
        });
        return left;
    }
}
function requestsOf(outcomes) {
    return outcomes.reduce((sum, { count }) => sum + count, 0);
}
function failedOf(outcomes) {
    return outcomes.reduce((sum, { failure, count }) => (failure === "none" ? sum : sum + count), 0);
}
function errorTextsOf({ errors }) {
    return errors.slice(0, caps/* caps */.m.errorTexts).map(([words, count]) => ({ text: (0,title/* titleOf */.Gg)(words), count, failure: failureOf(words) }));
}
function notesOf({ errors }) {
    const count = sumOfKind(errors, "assertion") + sumOfKind(errors, "other");
    const guessed = `${count} errors of checks and of the test's own code are taken for failures of requests that were answered with a status below 400: Artillery does not say of which requests they are`;
    const more = errors.length - caps/* caps */.m.errorTexts;
    return [
        ...(count > 0 ? [{ id: "approximate", text: guessed }] : []),
        ...(more > 0 ? [{ id: "left-out", text: `the words of ${more} more errors are left out` }] : []),
    ];
}
function countAt(cursor) {
    const count = cursor.natural();
    if (count <= caps/* caps */.m.total)
        return count;
    throw cursor.error(`${count} is above ${caps/* caps */.m.total}, the most that is read`, "too-large");
}
/** A counter of version 2, which is missing where it is 0. */
function counterOf(report, name) {
    const counter = report.at("counters").at(name);
    return counter.isAbsent ? 0 : countAt(counter);
}
function statusAt(name, at) {
    if (/^[1-5]\d\d$/.test(name))
        return Number(name);
    throw at.error(`${JSON.stringify(name.slice(0, 40))} stands where a status from 100 to 599 is expected`);
}
function outcomes_sumOf(counts) {
    return counts.reduce((sum, [, count]) => sum + count, 0);
}
function sumOfKind(errors, kind) {
    return outcomes_sumOf(errors.filter(([words]) => failureOf(words) === kind));
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/version-1.js





function readVersion1(document) {
    const aggregate = document.at("aggregate");
    const counted = countedOf(aggregate);
    const outcomes = outcomesOf(counted);
    const requests = requestsOf(outcomes);
    if (requests === 0)
        throw aggregate.error("counts no request", "empty-report");
    const intermediate = document.at("intermediate").optionalItems();
    const answered = outcomes_sumOf(counted.codes);
    const times = samplesOf(intermediate, answered) ?? statedOf(aggregate.at("latency"));
    const duration = durationOf(aggregate.at("rps"));
    return {
        total: { requests, outcomes, ...(times && { times }) },
        endpoints: [],
        ...(duration && { duration }),
        timeline: joined(momentsOf(intermediate)),
        custom: customOf(aggregate),
        errors: errorTextsOf(counted),
        contradictions: contradictionsOf(aggregate, answered),
        notes: notesOf(counted),
    };
}
/** `rps.count` is how many requests were sent, `requestsCompleted` how many were answered. */
function countedOf(report) {
    return {
        requests: countAt(report.at("rps").at("count")),
        codes: report
            .at("codes")
            .members()
            .map(([status, count]) => [statusAt(status, count), countAt(count)]),
        errors: report
            .at("errors")
            .members()
            .map(([words, count]) => [words, countAt(count)]),
    };
}
/** Every time to the first byte, in ns: the periods have them, where the whole is without. */
function samplesOf(periods, answered) {
    const samples = new model_samples/* Samples */.CC();
    for (const period of periods) {
        for (const time of period.at("latencies").optionalItems()) {
            if (!time.isNumber)
                return undefined;
            const ms = time.number() / 1e6;
            if (!(ms >= 0 && ms <= longestTime))
                throw time.error(`${time.number()} stands where a time in ns is expected`);
            samples.add(ms);
        }
    }
    return samples.count > 0 && samples.count === answered ? samples : undefined;
}
/** From the first request to the end, which the mean rate was divided by; it has two decimals. */
function durationOf(rps) {
    if (rps.at("mean").isAbsent)
        return undefined;
    const [count, mean] = [rps.at("count").number(), rps.at("mean").number()];
    const half = 0.005;
    if (!(mean > half && count > 0))
        return undefined;
    return { low: (count / (mean + half)) * 1000, high: (count / (mean - half)) * 1000 };
}
/** A period is told of at its end. */
function momentsOf(periods) {
    const ends = periods.map((period) => Date.parse(period.textAt("timestamp")));
    const [firstEnd] = ends;
    const [first] = periods;
    if (first === undefined || firstEnd === undefined || ends.some((end) => Number.isNaN(end)))
        return [];
    const began = firstEnd - (durationOf(first.at("rps"))?.low ?? 0);
    return periods.map((period, i) => {
        const [from, to] = [ends[i - 1] ?? began, ends[i] ?? firstEnd];
        const outcomes = outcomesOf(countedOf(period));
        const p95 = period.at("latency").at("p95");
        return {
            at: from - began,
            length: to - from,
            requests: requestsOf(outcomes),
            failed: failedOf(outcomes),
            ...(!p95.isAbsent && { p95: p95.number() }),
        };
    });
}
function contradictionsOf(aggregate, answered) {
    const completed = countAt(aggregate.at("requestsCompleted"));
    const sent = countAt(aggregate.at("rps").at("count"));
    return [
        ...(completed === answered ? [] : [`requestsCompleted is ${completed}, the statuses (codes) together are ${answered}`]),
        ...(answered <= sent ? [] : [`${answered} answers (codes) came to ${sent} requests (rps.count)`]),
    ];
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/contradictions.js

/** What a report of version 2 says twice, and differently. */
function contradictions_contradictionsOf(aggregate, { requests, codes }, endpoints, intermediate) {
    const answered = outcomes_sumOf(codes);
    const responses = aggregate.at("counters").at("http.responses").isAbsent ? answered : counterOf(aggregate, "http.responses");
    const byPeriod = intermediate.reduce((sum, one) => sum + counterOf(one, "http.requests"), 0);
    const byEndpoint = endpoints.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status !== undefined);
    const answeredByEndpoint = requestsOf(byEndpoint);
    return [
        ...(responses === answered ? [] : [`http.responses is ${responses}, the statuses (http.codes) together are ${answered}`]),
        ...(answered <= requests ? [] : [`${answered} answers (http.codes) came to ${requests} requests (http.requests)`]),
        // What a worker that died had counted is in the periods only.
        ...(byPeriod <= requests ? [] : [`the periods count ${byPeriod} requests, the whole only ${requests}`]),
        ...(answeredByEndpoint <= answered ? [] : [`the endpoints have ${answeredByEndpoint} answers, the whole only ${answered}`]),
    ];
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/endpoints.js


const endpointPrefix = "plugins.metrics-by-endpoint.";
const timePrefix = `${endpointPrefix}response_time.`;
/** What the plugin metrics-by-endpoint counts, which Artillery 2 turns on by itself. */
function endpointsOf(report) {
    const found = new Map();
    for (const [name, count] of report.at("counters").members()) {
        if (name.startsWith(endpointPrefix))
            addCounter(found, name.slice(endpointPrefix.length), count);
    }
    return [...found].map(([name, { codes, errors }]) => {
        const unanswered = outcomes_sumOf(errors.filter(([words]) => failureOf(words) === "transport"));
        const outcomes = outcomesOf({ requests: outcomes_sumOf(codes) + unanswered, codes, errors });
        const times = summaryOfEndpoint(report, name);
        return { name, requests: requestsOf(outcomes), outcomes, ...(times && { times }) };
    });
}
/** `/cart.codes.200`, `/cart.errors.ECONNRESET`; names have dots of their own. */
function addCounter(found, counter, count) {
    const [, name, what, of] = /^(.*)\.(codes|errors)\.(.*)$/s.exec(counter) ?? [];
    if (name === undefined || of === undefined)
        return;
    const known = found.get(name) ?? { codes: [], errors: [] };
    found.set(name, known);
    if (what === "codes")
        known.codes.push([statusAt(of, count), countAt(count)]);
    else
        known.errors.push([of, countAt(count)]);
}
function summaryOfEndpoint(report, name) {
    const summary = report.at("summaries").at(`${timePrefix}${name}`);
    return summary.isAbsent ? undefined : timesOf(summary);
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/custom.js


/** What Artillery counts by itself, of requests and users. */
const ownCounters = ["http.", "vusers.", "errors.", `${endpointPrefix}`, "plugins.expect."];
const ownSummaries = ["http.response_time", `${endpointPrefix}response_time.`];
/** Summaries of times, in ms; of another nobody knows what it measures. */
const timed = /^(?:http\.(?:dns|tcp|tls|total)|vusers\.session_length|.*\bresponse_time\b.*|.*\bserver-timing\b.*)$/s;
/**
 * What the test and plugins measure. Rates are left out: Artillery rounds them to whole ones a second, and a rate below that
 * to 0.
 */
function custom_customOf(report) {
    return [...countersOf(report.at("counters")), ...expectationsOf(report.at("counters")), ...summariesOf(report.at("summaries"))];
}
function countersOf(counters) {
    return counters.members().flatMap(([name, count]) => {
        if (ownCounters.some((own) => name.startsWith(own)))
            return [];
        // A counter may be made to go down, or by halves.
        const value = count.number();
        return Number.isSafeInteger(value) && value >= 0
            ? [{ kind: "count", name, count: value }]
            : [{ kind: "number", name, last: value }];
    });
}
/** Checks of the plugin expect: several may be of one request. */
function expectationsOf(counters) {
    const [ok, failed] = ["ok", "failed"].map((how) => counters.at(`plugins.expect.${how}`));
    if (ok === undefined || failed === undefined || (ok.isAbsent && failed.isAbsent))
        return [];
    const part = ok.isAbsent ? 0 : ok.natural();
    return [{ kind: "share", name: "plugins.expect.ok", part, whole: part + (failed.isAbsent ? 0 : failed.natural()) }];
}
function summariesOf(summaries) {
    return summaries.optionalMembers().flatMap(([name, summary]) => {
        if (ownSummaries.some((own) => name.startsWith(own)))
            return [];
        const values = summaryOf(summary);
        return values === undefined ? [] : [{ kind: timed.test(name) ? "times" : "values", name, values }];
    });
}

;// CONCATENATED MODULE: ./build/formats/load/artillery/version-2.js







/** The length of a period, in ms (ssms.js, `normalizeTs`). */
const periodLength = 10_000;
function readVersion2(document) {
    const aggregate = document.at("aggregate");
    const counted = version_2_countedOf(aggregate);
    const total = trafficOf(aggregate, counted);
    const counters = aggregate.at("counters");
    if (total.requests === 0) {
        const users = counters.at("vusers.created").isAbsent ? 0 : countAt(counters.at("vusers.created"));
        throw counters.error(`counts no HTTP request, of ${users} virtual users; other protocols are not read`, "empty-report");
    }
    const endpoints = endpointsOf(aggregate);
    const period = periodOf(aggregate);
    const intermediate = document.at("intermediate").optionalItems();
    return {
        total,
        endpoints,
        ...(period && { ...period, duration: exactTime(period.ended - period.began) }),
        timeline: period === undefined ? [] : joined(intermediate.map((one) => momentOf(one, period))),
        custom: custom_customOf(aggregate),
        errors: errorTextsOf(counted),
        contradictions: contradictions_contradictionsOf(aggregate, counted, endpoints, intermediate),
        notes: [...notesOf(counted), ...skippedOf(counters)],
    };
}
function version_2_countedOf(report) {
    const codes = [];
    const errors = [];
    for (const [name, count] of report.at("counters").members()) {
        if (name.startsWith("http.codes."))
            codes.push([statusAt(name.slice("http.codes.".length), count), countAt(count)]);
        if (name.startsWith("errors."))
            errors.push([name.slice("errors.".length), countAt(count)]);
    }
    return { requests: counterOf(report, "http.requests"), codes, errors };
}
function trafficOf(report, counted) {
    const outcomes = outcomesOf(counted);
    const times = summaryAt(report, "http.response_time");
    // Artillery goes by the status alone: with redirects no summary is of all that went well.
    const good = counted.codes.some(([status]) => status < 200 || (status >= 300 && status < 400))
        ? undefined
        : summaryAt(report, "http.response_time.2xx");
    return {
        requests: requestsOf(outcomes),
        outcomes,
        ...(times && { times }),
        ...(good && { goodTimes: good }),
    };
}
function summaryAt(report, name) {
    const summary = report.at("summaries").at(name);
    return summary.isAbsent ? undefined : timesOf(summary);
}
/** From the first user that came to the last thing that was counted. */
function periodOf(report) {
    if (report.at("firstMetricAt").isAbsent || report.at("lastMetricAt").isAbsent)
        return undefined;
    const [began, ended] = [report.at("firstMetricAt").natural(), report.at("lastMetricAt").natural()];
    if (ended < began)
        throw report.at("lastMetricAt").error(`${ended} is before firstMetricAt, ${began}`);
    return { began, ended };
}
function momentOf(report, { began, ended }) {
    const at = report.at("period");
    const period = at.isText ? Number(at.text()) : at.natural();
    if (!Number.isSafeInteger(period))
        throw at.error("stands where the beginning of a period in ms since 1970 is expected");
    const from = Math.max(began, period);
    const outcomes = outcomesOf(version_2_countedOf(report));
    const p95 = report.at("summaries").at("http.response_time").at("p95");
    return {
        at: from - began,
        length: Math.max(0, Math.min(ended, period + periodLength) - from),
        requests: requestsOf(outcomes),
        failed: failedOf(outcomes),
        ...(!p95.isAbsent && { p95: p95.number() }),
    };
}
function skippedOf(counters) {
    const skipped = counters.at("vusers.skipped").isAbsent ? 0 : countAt(counters.at("vusers.skipped"));
    if (skipped === 0)
        return [];
    return [
        {
            id: "left-out",
            text: `${skipped} virtual users were not sent, because maxVusers were there: the load was less than planned`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/formats/load/artillery.js
/**
 * The JSON of Artillery (`artillery run --output`), versions 1 and 2: https://www.artillery.io/docs/reference/cli/run
 *
 * Only written when the run ends by itself: one that crashed or was interrupted leaves none. Requests that fail end with 0. How
 * many users were at once is in neither version: `vusers.created` counts those that came.
 */





/* harmony default export */ const artillery = ((0,format/* loadFormat */.M6)({
    id: "artillery",
    title: "Artillery JSON",
    spec: "https://www.artillery.io/docs/reference/cli/run",
    files: ["**/artillery*.json"],
    end: "marked",
    tool: "Artillery",
    responseTime: "from having sent the request to the first byte of its answer",
    failures: "statuses from 400 are `4xx` and `5xx`, though Artillery itself goes on; `errors` of the connection and requests without an answer are `transport`, failed `expect`, `capture` and `match` are `assertion`, other words `other`; these two are taken for failures of requests that were answered below 400",
    percentiles: "p50, p75, p90, p95, p99 and p99.9 of a sketch that is right to 1 %, rounded to 0.1 ms, hence intervals; where there are too few answers for a percentile up to the longest of them. Of version 1 every time",
    lacking: (percentile) => `Artillery 2 writes p50, p75, p90, p95, p99 and p99.9, and nothing that tells p${percentile} more exactly`,
    perEndpoint: "Artillery 2 has figures of endpoints by its plugin metrics-by-endpoint, which it turns on by itself; version 1 has none",
    // plugins/ensure: 1 for a limit that is not met; plugins/expect: 21 for an expectation.
    verdictExit: (code) => code === 1 || code === 21,
    recognises: (probe) => {
        if (probe.type !== "json" || !("value" in probe))
            return false;
        const aggregate = (0,json/* ownMember */.nV)(probe.value, "aggregate");
        return Array.isArray((0,json/* ownMember */.nV)(probe.value, "intermediate")) && (isVersion1(aggregate) || isVersion2(aggregate));
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        return runReport(document.at("aggregate").at("latency").isAbsent ? readVersion2(document) : readVersion1(document));
    },
}));
function isVersion1(aggregate) {
    return (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(aggregate, "latency")) && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(aggregate, "codes"));
}
function isVersion2(aggregate) {
    return (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(aggregate, "counters")) && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(aggregate, "rates"));
}

// EXTERNAL MODULE: ./build/formats/probe.js
var formats_probe = __webpack_require__(673);
// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/formats/read/json-lines.js
var json_lines = __webpack_require__(84546);
;// CONCATENATED MODULE: ./build/formats/load/autocannon/answers.js

const classes = ["1xx", "2xx", "3xx", "4xx", "5xx"];
/** By status, or by the class of their status before version 7.4. */
function readAnswers(document) {
    const stats = document.at("statusCodeStats");
    const tallies = (stats.isAbsent ? byClass(document) : answers_byStatus(stats)).filter(({ count }) => count > 0);
    const count = tallies.reduce((sum, one) => sum + one.count, 0);
    return { tallies, count, good: document.at("2xx").natural() };
}
/** The answers of all classes together. */
function countOfClasses(document) {
    return classes.reduce((sum, name) => sum + document.at(name).natural(), 0);
}
function byClass(document) {
    return classes.map((name) => {
        const failure = name === "4xx" || name === "5xx" ? name : "none";
        return { failure, count: document.at(name).natural() };
    });
}
function answers_byStatus(stats) {
    return stats.members().map(([status, at]) => ({ ...statusOutcome(statusOf(status, at)), count: countOf(at.at("count")) }));
}
function statusOf(name, at) {
    if (/^[1-5]\d\d$/.test(name))
        return Number(name);
    throw at.error(`${JSON.stringify(name.slice(0, 40))} stands where a status from 100 to 599 is expected`);
}
/** Some versions write counts as text. */
function countOf(count) {
    if (!count.isText)
        return count.natural();
    const text = count.text();
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    throw count.error(`the string ${JSON.stringify(text.slice(0, 40))} stands where a count is expected`);
}

;// CONCATENATED MODULE: ./build/formats/load/autocannon/outcomes.js



/** `errors` are connections that failed, `timeouts` among them; a 500 is none of them. */
function readOutcomes(document) {
    const answers = readAnswers(document);
    const [errors, timeouts] = [document.at("errors").natural(), document.at("timeouts").natural()];
    const answered = withMismatches(answers.tallies, document.at("mismatches"));
    const all = [...answered, { ...noAnswer, count: errors }];
    return {
        answers,
        outcomes: all.filter(({ count }) => count > 0),
        errors: errorsOf(errors, timeouts),
        contradictions: outcomes_contradictionsOf(document, answers.count, errors),
    };
}
function errorsOf(errors, timeouts) {
    const all = [
        { text: "request timed out", count: timeouts, failure: "transport" },
        { text: "connection error", count: errors - timeouts, failure: "transport" },
    ];
    return all.filter(({ count }) => count > 0);
}
/** Answers with another body than the test expects; those of failing statuses are taken to be among them and fail once. */
function withMismatches(answers, at) {
    const failing = answers.reduce((sum, { failure, count }) => sum + (failure === "none" ? 0 : count), 0);
    let left = at.isAbsent ? 0 : Math.max(0, at.natural() - failing);
    return answers.flatMap((answer) => {
        if (answer.failure !== "none" || left === 0)
            return [answer];
        const mismatched = Math.min(left, answer.count);
        left -= mismatched;
        return [
            { ...answer, count: answer.count - mismatched },
            { ...answer, failure: "assertion", count: mismatched },
        ];
    });
}
function outcomes_contradictionsOf(document, answered, errors) {
    const [byClass, total] = [countOfClasses(document), document.at("requests").at("total").natural()];
    const texts = [];
    if (byClass !== answered)
        texts.push(`its statuses add up to ${(0,counted/* counted */.h)(answered, "answer")}, its classes of statuses to ${byClass}`);
    if (total !== answered)
        texts.push(`it counts ${(0,counted/* counted */.h)(total, "answer")} in all, and ${answered} by status`);
    const lost = lostRequests(document, answered, errors);
    if (lost > 0)
        texts.push(lostText(document, answered, errors, lost));
    return texts;
}
/**
 * Requests that were sent and neither answered nor failed, beyond those that were under way at the end. A server that closes
 * a connection without an answer leaves no other trace than these.
 */
function lostRequests(document, answered, errors) {
    const sent = document.at("requests").at("sent").natural();
    const pipelining = document.at("pipelining").natural();
    const underWay = document.at("connections").natural() * pipelining;
    // An error ends all requests of its connection, and is counted once.
    const lost = sent - answered - errors * pipelining;
    if (lost <= underWay || isSecondOf(document, lost, underWay))
        return 0;
    return lost - underWay;
}
/** Given a rate, autocannon counts the requests of a whole second as sent before it sends them. */
function isSecondOf(document, lost, underWay) {
    const interval = document.at("sampleInt").isAbsent ? 1000 : document.at("sampleInt").number();
    const second = (document.at("requests").at("max").number() * 1000) / interval;
    return lost >= second - 2 * underWay && lost <= second + underWay;
}
function lostText(document, answered, errors, lost) {
    const sent = (0,counted/* counted */.h)(document.at("requests").at("sent").natural(), "request");
    const about = `it sent ${sent}, but tells of ${(0,counted/* counted */.h)(answered, "answer")} and ${(0,counted/* counted */.h)(errors, "error")}`;
    return `${about}: at least ${lost} are missing, as where the server closes connections without an answer, where a rate is not reached, or with --reconnectRate`;
}

;// CONCATENATED MODULE: ./build/formats/load/autocannon/times.js

const cut = "autocannon cuts response times to whole milliseconds; it has no output that keeps more";
const padded = "autocannon was given a rate, and then adds response times that no request took, so that only the greatest is known; --ignoreCoordinatedOmission leaves them out";
/**
 * The response times of all answers, or of those with a status of 2xx (`--excludeErrorStats`).
 *
 * From version 6, given a rate (`-r`, `-R`), autocannon adds times that no request took: to one of 50 ms also 49, 48, … 1,
 * because it takes seconds for milliseconds. It counts more times than answers then.
 */
function times_timesOf(latency, { count, good }) {
    const timed = timedOf(latency, count);
    if (timed === 0)
        return {};
    if (timed > count)
        return { times: statedTimes([], { max: maxOf(latency), inexact: padded }) };
    const times = statedTimes(percentilesOf(latency), { ...extremesOf(latency, timed), inexact: cut });
    if (timed === count)
        return { times };
    if (timed === good)
        return { goodTimes: times };
    throw latency
        .at("totalCount")
        .error(`${timed} response times stand where ${count} or ${good} are expected, one for each answer`);
}
/** That only the greatest time is known, where autocannon made up others. */
function times_notesOf(latency, { count }) {
    return timedOf(latency, count) > count ? [{ id: "approximate", text: padded }] : [];
}
/** Before version 6 nothing says how many answers were timed, but a greatest time of exactly 0 is that of none. */
function timedOf(latency, answers) {
    const total = latency.at("totalCount");
    if (!total.isAbsent)
        return total.natural();
    return latency.at("max").number() === 0 ? 0 : answers;
}
/** `p97_5` is the percentile 97.5. */
function percentilesOf(latency) {
    return latency.members().flatMap(([name, value]) => {
        const rank = /^p(\d{1,2}(?:_\d{1,3})?)$/.exec(name)?.[1];
        return rank === undefined ? [] : [[rank.replace("_", "."), cutTime(value)]];
    });
}
function extremesOf(latency, timed) {
    return { min: minOf(latency, timed), max: maxOf(latency), mean: meanOf(latency) };
}
/** What is stated as the least time is the least above 0; the least percentile is of the first of up to 100,000 times. */
function minOf(latency, timed) {
    const first = cutTime(latency.at("p0_001"));
    return timed <= 100_000 ? first : { ...first, low: 0 };
}
/** Before version 6 it keeps its fraction. */
function maxOf(latency) {
    const max = latency.at("max");
    return Number.isInteger(max.number()) ? cutTime(max) : exactTime(timeAt(max));
}
/** The mean of times that were cut, rounded up to hundredths. */
function meanOf(latency) {
    const mean = timeAt(latency.at("average"));
    return { low: Math.max(0, mean - 0.01), high: mean + 1, open: mean < 0.01 ? "high" : "both" };
}
/** Up to 262,143 ms the histogram has a bucket for each; beyond, the bucket is known by its last value. */
function cutTime(value) {
    const ms = timeAt(value);
    const width = 2 ** Math.max(0, Math.floor(Math.log2(ms + 1)) - 17);
    return { low: Math.max(0, ms + 1 - width), high: ms + 1, open: "high" };
}

;// CONCATENATED MODULE: ./build/formats/load/autocannon.js









/* harmony default export */ const autocannon = ((0,format/* loadFormat */.M6)({
    id: "autocannon",
    title: "autocannon JSON",
    spec: "https://github.com/mcollina/autocannon",
    files: ["**/autocannon*.json"],
    end: "marked",
    tool: "autocannon",
    responseTime: "from writing the request to the last byte of its answer; the first of a connection waits for connecting, too",
    failures: "statuses from 400 are `4xx` and `5xx`, connection errors and timeouts are `transport`, answers with another body than `--expectBody` are `assertion` where their status is good",
    percentiles: "of an HDR histogram of milliseconds without their fractions: p50, p75, p90, p97.5, p99, p99.9; no p95",
    lacking: () => "autocannon prints p50, p75, p90, p97.5, p99, p99.9 and p99.99 in whole milliseconds, and no other percentile: set the limit for one of these",
    verdictExit: () => false,
    recognises: (probe) => {
        const document = (0,formats_probe/* firstDocument */.c)(probe);
        return (0,json/* ownMember */.nV)((0,json/* ownMember */.nV)(document, "latency"), "p97_5") !== undefined && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(document, "requests"));
    },
    read: async (source) => {
        const document = await resultOf(source);
        const { answers, outcomes, errors, contradictions } = readOutcomes(document);
        const requests = outcomes.reduce((sum, { count }) => sum + count, 0);
        if (requests === 0)
            throw nothingDone(document.at("requests"));
        const total = { requests, outcomes, ...times_timesOf(document.at("latency"), answers) };
        return runReport({
            total,
            endpoints: addressesOf(document.at("url")).map((name) => ({ name, ...total })),
            ...autocannon_momentsOf(document),
            users: usersOf(document),
            errors,
            contradictions,
            notes: times_notesOf(document.at("latency"), answers),
        });
    },
}));
/** The result of the run itself, which stands last. */
async function resultOf(source) {
    const documents = [];
    await (0,json_lines/* readDocuments */.r)(source, (document) => {
        if (documents.length > 0 && document.at("warmup").isAbsent)
            throw document.error("a second result stands where only that of a warm-up is followed by one");
        documents.push(document);
    });
    const last = documents.at(-1);
    if (last === undefined || documents.length > 2)
        throw source.error(`holds ${documents.length} results where one is expected`);
    return documents.length > 1 ? last : json/* JsonCursor */.NQ.of(source);
}
/** A server that closes each connection without an answer leaves no error either. */
function nothingDone(requests) {
    const sent = requests.at("sent").natural();
    const message = sent === 0 ? "no request was sent" : `${(0,counted/* counted */.h)(sent, "request")} sent, of which none was answered and none failed`;
    return requests.error(message, "empty-report");
}
/** One address has all requests; of several the report does not say which had how many. */
function addressesOf(url) {
    const addresses = url.isArray ? url.items().map((item) => item.text()) : [url.text()];
    return addresses.length === 1 ? addresses.map(title/* withoutCredentials */.ri) : [];
}
/** The moments are exact; the duration has hundredths of a second. */
function autocannon_momentsOf(document) {
    const [began, ended] = [momentAt(document.at("start")), momentAt(document.at("finish"))];
    const rounded = timeAt(document.at("duration"), 1000);
    if (began === undefined || ended === undefined || ended < began)
        return { duration: { low: Math.max(0, rounded - 5), high: rounded + 5 } };
    return { began, ended, duration: exactTime(ended - began) };
}
function momentAt(moment) {
    const at = moment.isText ? Date.parse(moment.text()) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
}
/** Workers share the connections, each as many. */
function usersOf(document) {
    const connections = document.at("connections").natural();
    const workers = document.at("workers").isAbsent ? 0 : document.at("workers").natural();
    return workers === 0 ? connections : workers * Math.max(1, Math.floor(connections / workers));
}

;// CONCATENATED MODULE: ./build/formats/load/gatling/number.js
/** A number from 0: as it is in `stats.json`, as text in `stats.js` and before version 2.2, there with commas at the thousands. */
function numberAt(cursor) {
    if (!cursor.isText)
        return { value: notNegative(cursor, cursor.number()), unsure: 1e-9 * cursor.number() };
    const text = cursor.text().trim();
    const [, whole = "", fraction = ""] = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text.slice(0, 40)) ?? [];
    if (whole === "")
        throw cursor.error(`the string ${JSON.stringify(text.slice(0, 40))} stands where a number from 0 is expected`);
    // Rates are printed with at most two decimals, of which zeros are left out.
    return { value: Number(`${whole.replaceAll(",", "")}.${fraction}`), unsure: 0.005 };
}
function notNegative(cursor, value) {
    if (value >= 0)
        return value;
    throw cursor.error(`${value} stands where a number from 0 is expected`);
}

;// CONCATENATED MODULE: ./build/formats/load/gatling/statistics.js


/** The ranks of percentiles1 to 4 unless `gatling.conf` sets others: four since version 2.1, before it two. */
const ranksOf = { 4: ["50", "75", "95", "99"], 2: ["95", "99"] };
/** Reads the statistics of a request, a group or all requests. */
function readStatistics(stats) {
    const [requests, good, failed] = ["total", "ok", "ko"].map((column) => statistics_countOf(stats, column));
    const counts = { requests: requests ?? 0, good: good ?? 0, failed: failed ?? 0 };
    if (counts.good + counts.failed !== counts.requests)
        throw contradiction(stats, counts);
    return {
        traffic: {
            requests: counts.requests,
            outcomes: statistics_outcomesOf(counts),
            ...(counts.requests > 0 && { times: statistics_timesOf(stats, "total") }),
            ...(counts.good > 0 && { goodTimes: statistics_timesOf(stats, "ok") }),
        },
        failed: counts.failed,
        duration: statistics_durationOf(stats.at("meanNumberOfRequestsPerSecond").at("total"), counts.requests),
        ranks: counts.requests === 0 || isRising(stats) ? "default" : "other",
    };
}
/** The same without percentiles, where their ranks are not known. */
function withoutPercentiles({ traffic, ...statistics }) {
    const { times, goodTimes } = traffic;
    const bare = { percentiles: new Map() };
    return {
        ...statistics,
        traffic: {
            ...traffic,
            ...(times?.kind === "stated" && { times: { ...times, ...bare } }),
            ...(goodTimes?.kind === "stated" && { goodTimes: { ...goodTimes, ...bare } }),
        },
    };
}
function statistics_countOf(stats, column) {
    const at = stats.at("numberOfRequests").at(column);
    const { value } = numberAt(at);
    if (Number.isSafeInteger(value))
        return value;
    throw at.error(`${value} stands where a count is expected`);
}
function contradiction(stats, { requests, good, failed }) {
    return stats.at("numberOfRequests").error(`counts ${requests} requests, of which ${good} went well and ${failed} did not`);
}
function statistics_outcomesOf({ good, failed }) {
    const outcomes = [
        { failure: "none", count: good },
        { failure: "other", count: failed },
    ];
    return outcomes.filter(({ count }) => count > 0);
}
function statistics_timesOf(stats, column) {
    const [min, max] = [timeOf(stats, "minResponseTime", column), timeOf(stats, "maxResponseTime", column)];
    if (min > max)
        throw stats.at("minResponseTime").at(column).error(`${min} ms is above the maxResponseTime, ${max} ms`);
    const around = (ms) => rounded(ms, min, max);
    const pcts = statistics_percentilesOf(stats, column);
    const ranks = ranksOf[pcts.length] ?? [];
    return statedTimes(ranks.map((rank, i) => [rank, around(pcts[i] ?? max)]), { min: exactTime(min), max: exactTime(max), mean: around(timeOf(stats, "meanResponseTime", column)), inexact: statistics_inexact });
}
const statistics_inexact = "Gatling rounds to whole ms what a t-digest tells, and the file does not name the ranks of its percentiles: the defaults of gatling.conf are taken";
function isRising(stats) {
    const times = [...statistics_percentilesOf(stats, "total"), timeOf(stats, "maxResponseTime", "total")];
    return times.every((ms, i) => ms <= (times[i + 1] ?? ms));
}
function statistics_percentilesOf(stats, column) {
    const names = ["percentiles1", "percentiles2", "percentiles3", "percentiles4"].filter((name) => !stats.at(name).isAbsent);
    return names.map((name) => timeOf(stats, name, column));
}
function timeOf(stats, name, column) {
    const at = stats.at(name).at(column);
    const { value } = numberAt(at);
    if (value <= longestTime)
        return value;
    throw at.error(`${value} stands where a response time from 0 to a year is expected`);
}
/** A half is rounded up. */
function rounded(ms, min, max) {
    const [low, high] = [Math.max(min, ms - 0.5), ms + 0.5];
    return high > max ? { low, high: max } : { low, high, open: "high" };
}
/** The rate is of the whole seconds into which the run fits: it took more than one fewer. */
function statistics_durationOf(rate, requests) {
    if (rate.isAbsent)
        return undefined;
    const { value, unsure } = numberAt(rate);
    if (value <= unsure)
        return undefined;
    const [least, most] = [Math.ceil(requests / (value + unsure) - 1e-6), Math.floor(requests / (value - unsure) + 1e-6)];
    return least > most || least < 1 ? undefined : { low: (least - 1) * 1000, high: most * 1000, open: "low" };
}

;// CONCATENATED MODULE: ./build/formats/load/gatling/stats-script.js

/** How `stats.js` begins, and what follows its figures. */
const beginning = /^var stats\s*=\s*\{/;
const following = "function fillStats";
/** Keys without quotes that are read: an entry has six of them, and there may be groups as well. */
const mostKeys = caps/* caps */.m.endpoints * 20;
/**
 * The figures of a `stats.js` as JSON: an object of JavaScript in which some keys have no quotes. Behind it there is a
 * function that no figure is in; without it the file is cut off.
 */
function jsonOfScript(script, source) {
    const end = script.indexOf(`\n${following}`);
    if (end === -1)
        throw source.error(`stops before \`${following}\`, which ends it`, { byte: source.size }, "cut-off-report");
    const parts = [];
    let from = script.indexOf("{");
    for (let at = from; at < end;) {
        const next = endOfPart(script, at, end);
        if (isLetter(script, at)) {
            if (parts.push(script.slice(from, at), `"${script.slice(at, next)}"`) > 2 * mostKeys)
                throw tooManyKeys(source);
            from = next;
        }
        at = next;
    }
    parts.push(script.slice(from, end));
    return parts.join("");
}
function tooManyKeys(source) {
    return source.error(`has more than ${mostKeys} keys without quotes, the most that is read`, undefined, "too-large");
}
/** Where a string, a word or what is neither ends that begins at `start`. */
function endOfPart(script, start, end) {
    if (script[start] === '"')
        return endOfString(script, start + 1, end);
    let at = start;
    if (isLetter(script, start))
        while (at < end && (isLetter(script, at) || isDigit(script, at)))
            at++;
    // A letter behind a digit is the exponent of a number.
    else
        while (at < end && script[at] !== '"' && (!isLetter(script, at) || isDigit(script, at - 1)))
            at++;
    return at;
}
function endOfString(script, start, end) {
    let at = start;
    while (at < end && script[at] !== '"')
        at += script[at] === "\\" ? 2 : 1;
    return Math.min(at + 1, end);
}
function isLetter(script, at) {
    const code = script.charCodeAt(at) | 0x20;
    return (code >= 0x61 && code <= 0x7a) || script[at] === "_" || script[at] === "$";
}
function isDigit(script, at) {
    const code = script.charCodeAt(at);
    return code >= 0x30 && code <= 0x39;
}

;// CONCATENATED MODULE: ./build/formats/load/gatling.js
/**
 * The figures of Gatling's report, `js/stats.json`, `js/global_stats.json` and `js/stats.js`:
 * https://github.com/gatling/gatling/blob/v3.13.4/gatling-charts/src/main/scala/io/gatling/charts/template/StatsJsTemplate.scala
 *
 * A tree of groups and requests with a table for each. Version 3.13.5 writes `stats.js` alone, later ones none of them.
 * Where there is no request, numbers are "-" in the script and 0 in the JSON. Without any request there is no report.
 */







/* harmony default export */ const gatling = ((0,format/* loadFormat */.M6)({
    id: "gatling",
    title: "Gatling stats.json or stats.js",
    spec: "https://github.com/gatling/gatling/blob/v3.13.4/gatling-charts/src/main/scala/io/gatling/charts/template/StatsJsTemplate.scala",
    // The files beside it say the same.
    files: ["**/js/stats.json"],
    end: "marked",
    tool: "Gatling",
    responseTime: "from sending the request to the last byte of its answer",
    failures: "KO is `other`: the file does not tell failures apart",
    percentiles: "percentiles1 to 4 taken for p50, p75, p95 and p99, the defaults of `gatling.conf`, which the file does not name; of a t-digest, rounded to whole milliseconds. Version 3.13.5 writes `stats.js` alone, and later ones neither file",
    lacking: (percentile) => `Gatling's report has four rounded percentiles, whose ranks it does not name; no other output of Gatling is read that would tell p${percentile}, and from 3.14 on it writes neither stats.json nor stats.js`,
    perEndpoint: "global_stats.json only speaks of the whole; stats.json beside it has each request",
    // Assertions of the simulation failed.
    verdictExit: (code) => code === 2,
    recognises: (probe) => {
        if (probe.type === "text")
            return beginning.test(probe.head.trimStart());
        if (probe.type !== "json")
            return false;
        const stats = (0,json/* ownMember */.nV)(probe.value, "stats") ?? probe.value;
        return (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(stats, "numberOfRequests")) && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(stats, "percentiles1"));
    },
    read: async (source) => {
        const root = await rootOf(source);
        const all = root.at("stats").isAbsent ? root : root.at("stats");
        const total = readStatistics(all);
        if (total.traffic.requests === 0)
            throw all.at("numberOfRequests").error("counts no request", "empty-report");
        const parts = partsOf(root, "");
        const { ranks } = [total, ...parts.map(({ statistics }) => statistics)].find((one) => one.ranks === "other") ?? total;
        const known = (one) => (ranks === "default" ? one : withoutPercentiles(one)).traffic;
        return runReport({
            total: known(total),
            endpoints: parts.map(({ name, isGroup, statistics }) => ({ name, ...isGroup, ...known(statistics) })),
            ...(total.duration && { duration: total.duration }),
            contradictions: root.at("contents").isAbsent ? [] : gatling_contradictionsOf(total, parts),
            notes: [{ id: "approximate", text: ranksNote[ranks] }],
        });
    },
}));
async function rootOf(source) {
    for await (const chunk of source.chunks()) {
        const isScript = Buffer.from(chunk).subarray(0, 64).toString("latin1").trimStart().startsWith("v");
        if (isScript)
            return json/* JsonCursor */.NQ.ofScript(source, (script) => jsonOfScript(script, source));
        break;
    }
    return json/* JsonCursor */.NQ.of(source);
}
/** The requests and groups of a group, and of the groups in it, by their paths. */
function partsOf(group, within) {
    return group
        .at("contents")
        .optionalMembers()
        .flatMap(([, one]) => {
        const name = `${within}${unescaped(one.textAt("name"))}`;
        if (name.length > caps/* caps */.m.nameLength)
            throw one.error(`its path has more than ${caps/* caps */.m.nameLength} characters`, "too-large");
        const statistics = readStatistics(one.at("stats"));
        if (one.textAt("type") !== "GROUP")
            return [{ name, isGroup: {}, statistics }];
        return [{ name, isGroup: { isGroup: true }, statistics }, ...partsOf(one, `${name} / `)];
    });
}
/** Gatling writes these two characters as references, and no other. */
function unescaped(name) {
    return name.replaceAll("&quot;", '"').replaceAll("&#92;", "\\");
}
function gatling_contradictionsOf(total, parts) {
    const requests = parts.filter(({ isGroup }) => isGroup.isGroup !== true);
    const sum = requests.reduce((all, { statistics }) => all + statistics.traffic.requests, 0);
    const failed = requests.reduce((all, { statistics }) => all + statistics.failed, 0);
    if (sum === total.traffic.requests && failed === total.failed)
        return [];
    const all = `${(0,counted/* counted */.h)(total.traffic.requests, "request")} with ${(0,counted/* counted */.h)(total.failed, "failure")}`;
    return [`the whole counts ${all}, its parts ${sum} with ${failed}`];
}
const ranksNote = {
    default: "percentiles1 to percentiles4 are taken for p50, p75, p95 and p99, Gatling's defaults: the file does not name them (gatling.conf)",
    other: "percentiles1 to percentiles4 do not rise, so that they are not Gatling's defaults, and the file does not say what they are",
};

// EXTERNAL MODULE: ./build/formats/read/csv.js
var csv = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/formats/read/jmeter.js

/** What `jmeter-csv` and `jmeter-xml` say of themselves. */
const jmeterResults = {
    kind: "load",
    spec: "https://jmeter.apache.org/usermanual/listeners.html#attributes",
    tool: "JMeter",
    responseTime: "from just before the request is sent, with connecting, to the last byte of its answer (JMeter's elapsed)",
    failures: "a sample with `success=false`: `4xx` or `5xx` by its response code, `transport` with “Non HTTP response code”, `assertion` with a good code and a failure message, else `other`; what JMeter calls a success is none, whatever its code is",
    percentiles: "every sample's own time: exact up to a million of them, beyond it within 0.1 %",
    lacking: (percentile) => `JMeter's results hold p${percentile} exactly up to a million samples and within 0.1 % beyond, where elapsed is saved (jmeter.save.saveservice.time=true) and each sample has its row (no mode=Statistical)`,
    perEndpoint: "save the column label (jmeter.save.saveservice.label=true)",
    verdictExit: () => false,
};
/** The message of a Transaction Controller's sample, up to how many samples it has. */
const transactionMessage = "Number of samples in transaction";
/** One without a sample, which JMeter's own dashboard leaves out. */
const emptyTransactionMessage = `${transactionMessage} : 0`;
/** The response code of a request that got no answer, up to the exception's name. */
const noResponse = "Non HTTP response code";
/** The names that JMeter gives the threads of set-up and tear-down groups, unless the test does. */
const setUpThreads = ["setUp Thread Group", "tearDown Thread Group"];
const good = new Map();
const byAssertion = new Map();
const otherwise = new Map();
/** A success by the test's own word. The status is 0 where the code is none of HTTP. */
function goodSample(status) {
    return once(good, "none", status);
}
/** A failure with the response code that the sample has, and what else it says of it. */
function failedSample(status, saying) {
    if (saying === "no response")
        return noAnswer;
    if (status >= 400)
        return statusOutcome(status);
    return saying === "a failure message" ? once(byAssertion, "assertion", status) : once(otherwise, "other", status);
}
/** One object for each outcome, so that the same one is found quickly. */
function once(known, failure, status) {
    const outcome = known.get(status) ?? { failure, ...(status > 0 && { status }) };
    known.set(status, outcome);
    return outcome;
}
/** A response code as an HTTP status, or 0 where it is none. */
function jmeter_statusOf(code) {
    return code >= 100 && code <= 599 ? code : 0;
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-csv/jtl-clock.js
/** The forms that JMeter itself reads back, with what is between their parts; the year stands first or, in two digits, last. */
const yearFirst = /^(?<year>\d{4})(?<gap>[-/.])(?<month>\d\d)\k<gap>(?<day>\d\d)[ T](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,:](?<ms>\d{3}))?\s?(?<zone>Z|[+-]\d\d:?\d\d)?$/;
const yearLast = /^(?<month>\d\d)\/(?<day>\d\d)\/(?<year>\d\d(?:\d\d)?) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,:](?<ms>\d{3}))?$/;
const digitsOnly = /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<ms>\d{3})?$/;
/** The last moment that JavaScript's dates have. */
const lastMoment = 8.64e15;
const allowedTimes = "ms since 1970 or a date such as 2026/01/31 23:59:59.999, 2026-01-31T23:59:59.999Z or 01/31/26 23:59:59";
/** Reads the times of a file's samples: ms since 1970, or dates of one form. */
class JtlClock {
    #kind = "unset";
    #resolution = 1;
    #hasZone = true;
    /** Ms since 1970 (of a date without a zone: as if it were UTC); undefined for what is no time, or another kind than those before. */
    read(text) {
        const date = dateOf(text);
        if (date === undefined)
            return this.#is("ms") ? msOf(text) : undefined;
        if (!this.#is("dates"))
            return undefined;
        if (date.resolution > this.#resolution)
            this.#resolution = date.resolution;
        if (!date.hasZone)
            this.#hasZone = false;
        return date.at;
    }
    /** The same of digits, or -1 for anything else. */
    readMs(digits) {
        return digits >= 0 && digits < 1e13 && this.#is("ms") ? digits : -1;
    }
    get clock() {
        return { kind: this.#hasZone ? "absolute" : "local", resolution: this.#resolution };
    }
    #is(kind) {
        if (this.#kind === "unset")
            this.#kind = kind;
        return this.#kind === kind;
    }
}
function msOf(text) {
    if (!/^\d{1,16}$/.test(text))
        return undefined;
    const ms = Number(text);
    return ms <= lastMoment ? ms : undefined;
}
function dateOf(text) {
    if (text.length > 40)
        return undefined;
    const groups = (yearFirst.exec(text) ?? yearLast.exec(text) ?? digitsOnly.exec(text))?.groups;
    if (groups === undefined)
        return undefined;
    const [month, day, hour, minute, second] = ["month", "day", "hour", "minute", "second"].map((part) => Number(groups[part]));
    const year = Number(groups["year"]) + (groups["year"]?.length === 2 ? 2000 : 0);
    const at = utc([year, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0], Number(groups["ms"] ?? 0));
    if (at === undefined)
        return undefined;
    const zone = groups["zone"];
    return { at: at - minutesOf(zone) * 60_000, resolution: groups["ms"] === undefined ? 1000 : 1, hasZone: zone !== undefined };
}
/** Undefined where there is no such day or time, which JavaScript would take for a later one. */
function utc([year, month, day, hour, minute, second], ms) {
    if (month < 1 || hour > 23 || minute > 59 || second > 59)
        return undefined;
    const at = Date.UTC(year, month - 1, day, hour, minute, second, ms);
    const date = new Date(at);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : undefined;
}
function minutesOf(zone) {
    const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? "") ?? [];
    if (sign === undefined)
        return 0;
    return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-csv/jtl-columns.js

/** A column that the file lacks: beyond all that a record has. */
const noColumn = 1_000_000;
/** The columns that are read; JMeter writes any set of them, by `jmeter.save.saveservice.*`. */
const read = [
    "timeStamp",
    "elapsed",
    "label",
    "responseCode",
    "responseMessage",
    "threadName",
    "success",
    "failureMessage",
    "allThreads",
    "SampleCount",
    "ErrorCount",
    "URL",
];
const notRead = [
    "dataType",
    "bytes",
    "sentBytes",
    "grpThreads",
    "Filename",
    "Latency",
    "Encoding",
    "Hostname",
    "IdleTime",
    "Connect",
];
const known = new Set([...read, ...notRead]);
const delimiters = [",", ";", "\t", "|"];
/** Undefined where the text is no JTL. It may be cut anywhere: only its first record is looked at. */
function layoutOf(head) {
    const start = head.replace(/^\s+/, "");
    const line = start.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? "";
    // JMeter takes any character that is in no name for the delimiter of a header.
    const other = /^\w+([^\w"\s])/.exec(line)?.[1];
    const candidates = other === undefined || delimiters.includes(other) || other > "~" ? delimiters : [...delimiters, other];
    for (const delimiter of candidates) {
        const layout = headerLayout(line.split(delimiter), delimiter) ?? headlessLayout(firstRecord(start, delimiter), delimiter);
        if (layout !== undefined)
            return layout;
    }
    return undefined;
}
function headerLayout(names, delimiter) {
    // JMeter puts the names of sample variables into quotes, other writers all names.
    const bare = names.some((name) => known.has(name)) ? names : names.map((name) => name.replace(/^"(.*)"$/, "$1"));
    if (bare.filter((name) => known.has(name)).length < 2)
        return undefined;
    if (!bare.includes("timeStamp") && !bare.includes("elapsed"))
        return undefined;
    return { delimiter, hasHeader: true, fields: names.length, columns: columnsAt((column) => bare.indexOf(column)) };
}
/**
 * Without a header there are the default columns up to `success`. Those behind it came with later versions: what is known
 * of them is what can be told from the record itself.
 */
function headlessLayout(record, delimiter) {
    const [time = "", elapsed = "", , , , , , success = "", ninth = ""] = record;
    if (record.length < 9 || !/^(?:true|false)$/i.test(success) || !isCount(elapsed))
        return undefined;
    if (new JtlClock().read(time) === undefined)
        return undefined;
    const first = ["timeStamp", "elapsed", "label", "responseCode", "responseMessage", "threadName", "dataType", "success"];
    // Bytes stand there before version 3.
    const next = isCount(ninth) ? ["bytes"] : ["failureMessage", "bytes"];
    const withUsers = next.length === 2 && isCurrent(record)
        ? [...next, "sentBytes", "grpThreads", "allThreads", ...(record.length === 17 ? ["URL"] : [])]
        : next;
    const names = [...first, ...withUsers];
    return { delimiter, hasHeader: false, fields: record.length, columns: columnsAt((column) => names.indexOf(column)) };
}
/** The default columns since version 3.1, with the URL since 4.0 or without. */
function isCurrent(record) {
    const counts = record.length === 17 ? [9, 10, 11, 12, 14, 15, 16] : [9, 10, 11, 12, 13, 14, 15];
    return (record.length === 16 || record.length === 17) && counts.every((field) => isCount(record[field] ?? ""));
}
function isCount(text) {
    return /^\d{1,15}$/.test(text);
}
function columnsAt(indexOf) {
    const at = (column) => (indexOf(column) === -1 ? noColumn : indexOf(column));
    return {
        timeStamp: at("timeStamp"),
        elapsed: at("elapsed"),
        label: at("label"),
        responseCode: at("responseCode"),
        responseMessage: at("responseMessage"),
        threadName: at("threadName"),
        success: at("success"),
        failureMessage: at("failureMessage"),
        allThreads: at("allThreads"),
        SampleCount: at("SampleCount"),
        ErrorCount: at("ErrorCount"),
        URL: at("URL"),
    };
}
/** The fields of the first record, at most a hundred, of a text that may be cut in it. */
function firstRecord(text, delimiter) {
    const fields = [];
    for (let at = 0; fields.length < 100;) {
        const quoted = text[at] === '"' ? /"((?:[^"]|"")*)"/y : undefined;
        if (quoted)
            quoted.lastIndex = at;
        const match = quoted?.exec(text);
        if (quoted && !match)
            return fields;
        const end = match ? at + match[0].length : endOfField(text, at, delimiter);
        fields.push(match ? (match[1] ?? "").replaceAll('""', '"') : text.slice(at, end));
        if (text[end] !== delimiter)
            return fields;
        at = end + 1;
    }
    return fields;
}
function endOfField(text, start, delimiter) {
    let end = start;
    while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r")
        end++;
    return end;
}

// EXTERNAL MODULE: ./build/formats/read/byte-fields.js
var byte_fields = __webpack_require__(61584);
// EXTERNAL MODULE: ./build/model/sum-traffic.js
var sum_traffic = __webpack_require__(32153);
;// CONCATENATED MODULE: ./build/model/endpoint-tallies.js


/** Requests that are noted before they are added up. */
const mostNoted = 131_072;
/**
 * Adds up requests by endpoint and outcome. They are noted in their order first, and added up many at a time, endpoint by
 * endpoint: of thousands of endpoints nearly each request is of another one than that before it, and to look all that is
 * known of each up in memory takes longer than to read the request.
 */
class EndpointTallies {
    #room;
    #places = new Map();
    #tallies = [];
    #endpoints = new Uint32Array(mostNoted);
    #outcomes = [];
    #times = new Float64Array(mostNoted);
    #order = new Uint32Array(mostNoted);
    #noted = 0;
    constructor(room) {
        this.#room = room;
    }
    get size() {
        return this.#places.size;
    }
    /** A request, with its response time in ms, or -1 where there is none. */
    add(endpoint, outcome, ms) {
        if (this.#noted === mostNoted)
            this.#addUp();
        const at = this.#noted++;
        this.#endpoints[at] = this.#placeOf(endpoint);
        this.#outcomes[at] = outcome;
        this.#times[at] = ms;
    }
    /** What there is of each endpoint, in the order in which they came first. */
    list() {
        this.#addUp();
        return [...this.#places].map(([name, place]) => ({ name, ...this.#tallies[place].traffic() }));
    }
    #placeOf(endpoint) {
        const known = this.#places.get(endpoint);
        if (known !== undefined)
            return known;
        const place = this.#places.size;
        this.#places.set(endpoint, place);
        this.#tallies.push(new EndpointTally(this.#room));
        return place;
    }
    #addUp() {
        this.#sort();
        for (const at of this.#order.subarray(0, this.#noted)) {
            const tally = this.#tallies[this.#endpoints[at]];
            tally.add(this.#outcomes[at], this.#times[at]);
        }
        this.#noted = 0;
    }
    /** Brings what is noted in order by endpoint, that of one endpoint as it was noted: a counting sort. */
    #sort() {
        const endpoints = this.#endpoints.subarray(0, this.#noted);
        const next = new Uint32Array(this.#places.size + 1);
        for (const place of endpoints)
            next[place + 1] = next[place + 1] + 1;
        for (let place = 1; place < next.length; place++)
            next[place] = next[place] + next[place - 1];
        for (let at = 0; at < endpoints.length; at++) {
            const place = endpoints[at];
            const rank = next[place];
            this.#order[rank] = at;
            next[place] = rank + 1;
        }
    }
}
class EndpointTally {
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
        return { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, ...(0,sum_traffic/* timesOf */.Q)(outcomes) };
    }
    /** There are few outcomes of an endpoint, so that looking through them beats making a key. */
    #counted(outcome) {
        for (const one of this.#outcomes)
            if (one.outcome === outcome || (one.outcome.failure === outcome.failure && one.outcome.status === outcome.status))
                return one;
        const made = { outcome, times: new model_samples/* Samples */.CC(this.#room), count: 0 };
        this.#outcomes.push(made);
        return made;
    }
}

// EXTERNAL MODULE: ./build/model/pending-requests.js
var pending_requests = __webpack_require__(46276);
// EXTERNAL MODULE: ./node_modules/@datadog/sketches-js/dist/index.js
var dist = __webpack_require__(37810);
;// CONCATENATED MODULE: ./build/model/timeline.js

/** Half of the most stretches that a run is shown in: what a plot has room for. */
const timeline_mostMoments = 15;
/** Percentiles of a stretch are for a plot. */
const timeline_accuracy = 0.01;
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
        if (this.#stretches.size >= timeline_mostMoments * 2) {
            this.#widen();
            return this.#at(at);
        }
        const made = { requests: 0, failed: 0, users: -1, times: new dist.DDSketch({ relativeAccuracy: timeline_accuracy }) };
        this.#stretches.set(Math.floor(at / this.#length), made);
        return made;
    }
    /** Twice the length, half as many: until there are few again. */
    #widen() {
        while (this.#stretches.size > timeline_mostMoments) {
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
    #room = new model_samples/* SampleRoom */.Y1();
    #endpoints = new EndpointTallies(this.#room);
    #groups = new EndpointTallies(this.#room);
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
        const endpoints = this.#endpoints.list();
        const groups = this.#groups.list().map((group) => ({ ...group, isGroup: true }));
        const duration = this.#ended - this.#began;
        return {
            total: (0,sum_traffic/* sumOf */.X)(endpoints),
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
        this.#groups.add(endpoint, outcome, ms);
    }
    #count({ endpoint, outcome, at, ms, users }) {
        this.#endpoints.add(endpoint, outcome, ms);
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

;// CONCATENATED MODULE: ./build/formats/read/error-texts.js
/** The most different texts that are told apart: a text with an id in it is a new one each time. */
const mostTexts = 1000;
/** The most that are handed on, those that came most often. */
const mostShown = 100;
/** Characters of each part; the rest of a longer one is not looked at. */
const longest = 300;
/** Counts errors by their words, of two parts: a code and a message, of which one may be empty. */
class ErrorTexts {
    #codes = new Map();
    #texts = 0;
    /** Errors whose words are not told: there were too many others. */
    leftOut = 0;
    add(code, message, failure) {
        if (code === "" && message === "")
            return;
        const [short, words] = [shortened(code), shortened(message)];
        const counted = this.#codes.get(short)?.get(words);
        if (counted !== undefined)
            counted.count++;
        else if (this.#texts < mostTexts)
            this.#make(short, words, failure);
        else
            this.leftOut++;
    }
    /** Those that came most often first. */
    list() {
        const texts = [...this.#codes].flatMap(([code, messages]) => [...messages].map(([message, counted]) => ({ text: shown(code, message), ...counted })));
        return texts.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, mostShown);
    }
    #make(code, message, failure) {
        const messages = this.#codes.get(code) ?? new Map();
        messages.set(message, { failure, count: 1 });
        this.#codes.set(code, messages);
        this.#texts++;
    }
}
/** A copy of its own: V8 keeps a piece of a string as a view into the whole. */
function shortened(text) {
    return text.length > longest ? `${Buffer.from(text.slice(0, longest)).toString()}…` : text;
}
function shown(code, message) {
    return [code, message].filter(Boolean).join(" ").replaceAll(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/formats/read/jmeter-aggregates.js
/**
 * Samples that JMeter added up before it wrote them (`mode=Statistical`): how many, how many of them failed, and the sum of
 * their times. Of these nothing but the mean is left.
 */
class JmeterAggregates {
    #labels = new Map();
    #total = nothing();
    /** Whether any row stands for several samples: only then the rest here is of use. */
    areThere = false;
    /** A row of `count` samples, of which `failed` failed and which took `sum` ms together, or -1 where the file does not say. */
    add(label, count, failed, sum) {
        if (count !== 1)
            this.areThere = true;
        const known = this.#labels.get(label) ?? nothing();
        this.#labels.set(label, known);
        for (const aggregate of [known, this.#total]) {
            aggregate.requests += count;
            aggregate.failed += failed;
            aggregate.sum += sum < 0 ? Number.NaN : sum;
            if (count === 0)
                continue;
            aggregate.max.low = Math.max(aggregate.max.low, sum / count);
            aggregate.max.high = Math.max(aggregate.max.high, sum);
        }
    }
    get total() {
        return jmeter_aggregates_trafficOf(this.#total);
    }
    get endpoints() {
        return [...this.#labels].flatMap(([name, aggregate]) => (aggregate.requests > 0 ? [{ name, ...jmeter_aggregates_trafficOf(aggregate) }] : []));
    }
}
function nothing() {
    return { requests: 0, failed: 0, sum: 0, max: { low: 0, high: 0 } };
}
function jmeter_aggregates_trafficOf(aggregate) {
    const { requests, failed, sum } = aggregate;
    const outcomes = [
        { failure: "none", count: requests - failed },
        { failure: "other", count: failed },
    ];
    const happened = outcomes.filter(({ count }) => count > 0);
    return { requests, outcomes: happened, ...(!Number.isNaN(sum) && { times: jmeter_aggregates_timesOf(aggregate) }) };
}
function jmeter_aggregates_timesOf({ requests, sum, max }) {
    const mean = sum / requests;
    return {
        kind: "stated",
        percentiles: new Map(),
        mean: { low: mean, high: mean },
        max,
        inexact: "JMeter added the samples up before it wrote them (mode=Statistical); mode=StrippedBatch keeps the time of each",
    };
}

;// CONCATENATED MODULE: ./build/formats/read/jmeter-run.js






/** Makes a run of JMeter's samples, whatever file they stand in. */
class JmeterRecorder {
    #source;
    #window;
    #recorder;
    #notes = [];
    aggregates = new JmeterAggregates();
    errors = new ErrorTexts();
    /** Whether all samples so far are of set-up or tear-down threads. */
    onlySetUp = true;
    #parts = 0;
    constructor(source, window, clock) {
        this.#source = source;
        this.#window = window;
        this.#recorder = new LoadRecorder(clock === "some clock" ? window : undefined);
    }
    request(sample) {
        this.#recorder.record(sample);
    }
    transaction(sample) {
        this.#recorder.recordGroup(sample);
    }
    /** A sub-result: its sample is counted already. */
    part(sample) {
        this.#parts++;
        this.#recorder.recordGroup(sample);
    }
    note(id, text) {
        this.#notes.push({ id, text });
    }
    /** To be called for every new label, to have no endless ones; `fail` makes the error at its place. */
    limitLabels(label, fail) {
        const { endpoints, nameLength } = caps/* caps */.m;
        if (label.length > nameLength)
            throw fail(`has a label of more than ${nameLength} characters`, "too-large");
        if (this.#recorder.endpoints < endpoints)
            return;
        throw fail(`is of label ${endpoints + 1}, more than are read: name samples by their route, not by their address`, "too-large");
    }
    /** Where the file has no labels, it only speaks of the whole. */
    finish(clock, labels) {
        const recorded = this.#recorder.finish();
        if (recorded === undefined)
            throw this.#source.error("holds no request: JMeter wrote nothing but the frame", undefined, "empty-report");
        if (this.onlySetUp)
            throw this.#source.error(onlySetUp(recorded.total.requests), undefined, "empty-report");
        this.#noteWhatIsLeftOut();
        const run = this.aggregates.areThere ? this.#aggregated(recorded) : this.#timed(recorded, clock);
        return runReport({ ...run, ...(labels === "without labels" && { endpoints: [] }), notes: this.#notes });
    }
    #noteWhatIsLeftOut() {
        if (this.#parts > 0) {
            const parts = (0,counted/* counted */.h)(this.#parts, "sub-result");
            this.note("left-out", `${parts} (redirects, embedded resources) are part of their samples and not counted again`);
        }
        if (this.errors.leftOut > 0)
            this.note("left-out", `the words of ${(0,counted/* counted */.h)(this.errors.leftOut, "error")}: there are too many different ones`);
    }
    #timed(recorded, clock) {
        const { leftOut, began, ended, duration, timeline, window, ...counts } = recorded;
        const run = { ...counts, errors: this.errors.list() };
        if (leftOut > 0)
            this.note("left-out", `${(0,counted/* counted */.h)(leftOut, "request")} before or after the window`);
        if (clock.kind === "none")
            return { ...run, timeline: [], window: this.#withoutTime };
        const [{ low: length }, unsure] = [duration, clock.resolution - 1];
        const moment = clock.kind === "absolute" ? { began, ended } : {};
        return { ...run, ...moment, duration: { low: Math.max(0, length - unsure), high: length + unsure }, timeline, window };
    }
    /** The time of a row is when the last of its samples ended; when the first began is not in the file. */
    #aggregated({ users }) {
        const { total, endpoints } = this.aggregates;
        if (total.requests === 0)
            throw this.#source.error("all rows count 0 samples", undefined, "empty-report");
        this.note("approximate", "JMeter added samples up before it wrote them (SampleCount above 1): their own times are not known");
        return { total, endpoints, ...(users !== undefined && { users }), window: this.#withoutTime };
    }
    get #withoutTime() {
        return this.#window === undefined ? "not asked" : "impossible";
    }
}
function onlySetUp(requests) {
    return `${(0,counted/* counted */.h)(requests, "request")}, all of set-up or tear-down threads: the test itself made none`;
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-csv/jtl-fields.js





/** Reads what the fields of a record say. Throws where one says nothing that could be meant. */
class JtlFields {
    clock = new JtlClock();
    #source;
    #layout;
    constructor(source, layout) {
        this.#source = source;
        this.#layout = layout;
    }
    has(column) {
        return this.#layout.columns[column] !== noColumn;
    }
    /** Ms since 1970, or 0 where the file does not say. */
    time(record) {
        const { timeStamp } = this.#layout.columns;
        if (timeStamp === noColumn)
            return 0;
        const ms = this.clock.readMs(record.whole(timeStamp));
        const at = ms >= 0 ? ms : this.clock.read(record.text(timeStamp));
        if (at !== undefined)
            return at;
        throw this.#mismatch(record, "timeStamp", `${allowedTimes}, the same form in all rows,`);
    }
    /** Ms, or -1 where the file does not say. */
    elapsed(record) {
        const { elapsed } = this.#layout.columns;
        if (elapsed === noColumn)
            return -1;
        const ms = record.whole(elapsed);
        if (ms >= 0 && ms <= longestTime)
            return ms;
        throw this.#mismatch(record, "elapsed", "a response time from 0 to a year in ms");
    }
    /** -1 where the file does not say. */
    users(record) {
        return this.has("allThreads") ? this.count(record, "allThreads") : -1;
    }
    count(record, column) {
        const count = record.whole(this.#layout.columns[column]);
        if (count >= 0 && count <= caps/* caps */.m.count)
            return count;
        throw this.#mismatch(record, column, "a count");
    }
    outcome(record) {
        const { responseCode, failureMessage } = this.#layout.columns;
        const status = jmeter_statusOf(record.whole(responseCode));
        if (this.#isSuccess(record, status))
            return goodSample(status);
        if (record.startsWith(responseCode, noResponse))
            return failedSample(status, "no response");
        return failedSample(status, record.isEmpty(failureMessage) ? "nothing" : "a failure message");
    }
    #isSuccess(record, status) {
        const { success } = this.#layout.columns;
        if (success === noColumn)
            return this.#isGood(record, status);
        if (record.isSpelt(success, "true"))
            return true;
        if (record.isSpelt(success, "false"))
            return false;
        const word = record.text(success).toLowerCase();
        if (word === "true" || word === "false")
            return word === "true";
        throw this.#mismatch(record, "success", "true or false");
    }
    /** Without JMeter's own word, by the count of errors, or else by the status. */
    #isGood(record, status) {
        if (this.has("ErrorCount"))
            return this.count(record, "ErrorCount") === 0;
        if (status > 0)
            return status < 400;
        if (record.startsWith(this.#layout.columns.responseCode, noResponse))
            return false;
        const message = "does not tell whether the sample failed: there is no column success (jmeter.save.saveservice.successful=true), and no HTTP status";
        throw this.error(record, message);
    }
    checkNumber(record) {
        const { fields, hasHeader } = this.#layout;
        if (record.fields === fields)
            return;
        throw this.error(record, `has ${record.fields} fields where the ${hasHeader ? "header" : "first row"} has ${fields}`);
    }
    error({ line }, message, reason) {
        return this.#source.error(message, { line }, reason);
    }
    #mismatch(record, column, wanted) {
        const found = record.text(this.#layout.columns[column]);
        if (found !== column) {
            return this.error(record, `has ${JSON.stringify(found.slice(0, 40))} as ${column} where ${wanted} is expected`);
        }
        return this.error(record, "is a header again: several reports in one file, of which each is to be a file of its own");
    }
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-csv/sub-results.js
/** Clocks that JMeter takes the beginning and the end of a sample from differ by this, in ms. */
const tolerance = 2;
/** Threads of one label that are remembered: more than one machine runs. */
const mostThreads = 100_000;
/**
 * Finds the rows that are parts of the sample before them. JMeter writes redirects and embedded resources as rows of their
 * own, behind the row of the whole, which has their time in it: https://jmeter.apache.org/usermanual/properties_reference.html
 * (`subresults.disable_renaming`). They have its label with a number from 0 behind it, its thread, and lie within its time;
 * what the test itself calls so comes after it.
 */
class SubResults {
    #labels = new Map();
    /** The first label that is named as a part of another. */
    example;
    label(name) {
        const known = this.#labels.get(name);
        if (known !== undefined)
            return known;
        const [, whole = "", number = ""] = /^(.*)-(\d{1,4})$/s.exec(name) ?? [];
        const made = {
            name,
            whole: this.#labels.get(whole),
            number: Number(number),
            threads: undefined,
            began: Number.NaN,
            ended: Number.NaN,
        };
        this.#labels.set(name, made);
        if (made.whole !== undefined)
            this.example ??= name;
        return made;
    }
    /** Whether the sample is a part of one before it. To be asked of every sample, in the file's order. */
    isPart(label, began, ended, thread) {
        if (label.threads === undefined) {
            label.began = began;
            label.ended = ended;
        }
        else
            remember(label.threads, thread(), { began, ended, next: 0 });
        return label.whole !== undefined && isWithin(label.whole, label.number, began, ended, thread());
    }
}
function remember(threads, thread, sample) {
    if (threads.size >= mostThreads)
        threads.clear();
    threads.set(thread, sample);
}
function isWithin(whole, number, began, ended, thread) {
    // Of the first part it is not known whether the row before it is of the same thread; nearly always it is.
    whole.threads ??= new Map([[thread, { began: whole.began, ended: whole.ended, next: 0 }]]);
    const last = whole.threads.get(thread);
    if (last === undefined || number !== last.next)
        return false;
    if (began < last.began - tolerance || ended > last.ended + tolerance)
        return false;
    last.next++;
    return true;
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-csv/jtl-reader.js





/** Bytes of a message that are looked at. */
const messageBytes = 1000;
/** Labels are as many as a test has requests: thousands, where it names them by address. */
const labelPlaces = 32_768;
/** Reads the records of a JTL one by one. */
class JtlReader {
    #fields;
    #columns;
    #recorder;
    #subResults = new SubResults();
    #labels = new byte_fields/* RepeatedTexts */.Pn(labelPlaces);
    #threads = new byte_fields/* RepeatedTexts */.Pn();
    #texts = new byte_fields/* RepeatedTexts */.Pn();
    /** What is known of the labels of `#labels`, by their places in it. */
    #known = new Array(labelPlaces);
    #canTellParts;
    #record;
    #thread = () => this.#record?.repeated(this.#columns.threadName, this.#threads) ?? "";
    constructor(source, layout, window) {
        this.#fields = new JtlFields(source, layout);
        this.#columns = layout.columns;
        this.#canTellParts = ["timeStamp", "elapsed", "threadName"].every((column) => this.#fields.has(column));
        this.#recorder = new JmeterRecorder(source, window, this.#fields.has("timeStamp") ? "some clock" : "no clock");
    }
    read(record) {
        this.#fields.checkNumber(record);
        this.#record = record;
        const isTransaction = this.#isTransaction(record);
        if (isTransaction && record.startsWith(this.#columns.responseMessage, emptyTransactionMessage))
            return;
        const label = this.#label(record);
        const [at, ms] = [this.#fields.time(record), this.#fields.elapsed(record)];
        const sample = { endpoint: label.name, outcome: this.#fields.outcome(record), at, ms, users: this.#fields.users(record) };
        if (isTransaction)
            this.#recorder.transaction(sample);
        else if (this.#canTellParts && this.#subResults.isPart(label, at, at + ms, this.#thread))
            this.#recorder.part(sample);
        else
            this.#request(record, sample);
    }
    /** `last` says whether a line break ends the last row: JMeter always writes one. */
    finish(last) {
        this.#noteWhatIsUnknown();
        if (last === "open")
            this.#note("no line break ends its last row, whose last field may be cut off: JMeter always writes one");
        return this.#recorder.finish(this.#fields.has("timeStamp") ? this.#fields.clock.clock : { kind: "none" }, this.#fields.has("label") ? "with labels" : "without labels");
    }
    /** A server chooses the message of its answers, and could call them so; a transaction has no address. */
    #isTransaction(record) {
        const { responseMessage, URL: url } = this.#columns;
        return record.startsWith(responseMessage, transactionMessage) && (record.isEmpty(url) || record.isSpelt(url, "null"));
    }
    #request(record, sample) {
        const { threadName } = this.#columns;
        if (this.#fields.has("SampleCount"))
            this.#aggregate(record, sample);
        if (this.#recorder.onlySetUp)
            this.#recorder.onlySetUp = setUpThreads.some((name) => record.startsWith(threadName, name));
        if (sample.outcome.failure !== "none")
            this.#tellError(record, sample.outcome.failure);
        this.#recorder.request(sample);
    }
    #label(record) {
        const name = record.repeated(this.#columns.label, this.#labels);
        const { place } = this.#labels;
        const known = this.#known[place];
        if (known?.name === name)
            return known;
        this.#recorder.limitLabels(name, (message, reason) => this.#fields.error(record, message, reason));
        const label = this.#subResults.label(name);
        this.#known[place] = label;
        return label;
    }
    #aggregate(record, { endpoint, ms }) {
        const count = this.#fields.count(record, "SampleCount");
        const countsErrors = this.#fields.has("ErrorCount");
        if (count !== 1 && !countsErrors)
            throw this.#fields.error(record, `counts ${count} samples and not how many failed: the column ErrorCount is missing`);
        const failed = countsErrors ? this.#fields.count(record, "ErrorCount") : 0;
        if (failed > count)
            throw this.#fields.error(record, `counts ${failed} errors of ${count} samples`);
        this.#recorder.aggregates.add(endpoint, count, failed, ms);
    }
    #tellError(record, failure) {
        const { responseCode, responseMessage, failureMessage } = this.#columns;
        const message = failure === "assertion" ? failureMessage : responseMessage;
        const code = record.repeatedStart(responseCode, messageBytes, this.#texts);
        this.#recorder.errors.add(code, record.repeatedStart(message, messageBytes, this.#texts), failure);
    }
    #noteWhatIsUnknown() {
        if (!this.#fields.has("responseMessage"))
            this.#note("without the column responseMessage, transactions cannot be told from requests and count as such");
        if (!this.#fields.has("success") && !this.#fields.has("ErrorCount"))
            this.#note("without the column success (jmeter.save.saveservice.successful=true) only a status from 400 is a failure: failed assertions are not seen");
        const part = this.#canTellParts ? undefined : this.#subResults.example;
        if (part !== undefined) {
            const name = JSON.stringify(part.slice(0, 60));
            this.#note(`samples such as ${name} seem to be parts of others and count beside them: timeStamp, elapsed and threadName would tell`);
        }
        if (this.#fields.has("timeStamp") && this.#fields.clock.clock.kind === "local")
            this.#note("its dates have no time zone: when the run was is not known, only how long it took");
    }
    #note(text) {
        this.#recorder.note("approximate", text);
    }
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-csv.js
/**
 * JMeter's results as CSV (JTL), one row for each sample: https://jmeter.apache.org/usermanual/listeners.html#csvlogformat
 *
 * Which columns there are, how they are separated and whether a header names them is set by `jmeter.save.saveservice.*`.
 * Transaction Controllers and sub-results have rows like samples, which are found out and not counted again. JMeter ends with
 * 0 whatever failed. Killed (SIGKILL) it leaves half a row; ended by SIGTERM it closes its file, which then looks whole.
 */





/** Bytes in which the first record is looked for. */
const headBytes = 64 * 1024;
/* harmony default export */ const jmeter_csv = ((0,format/* loadFormat */.M6)({
    ...jmeterResults,
    id: "jmeter-csv",
    title: "JMeter CSV (JTL)",
    files: ["**/*.jtl", "**/jmeter*.csv"],
    end: "none",
    recognises: (probe) => probe.type === "text" && layoutOf(probe.head) !== undefined,
    read: async (source, { window }) => {
        const layout = layoutOf(await headOf(source));
        if (layout === undefined)
            throw source.error("does not begin with a header or a row of JMeter's", { line: 1 });
        const reader = new JtlReader(source, layout, window);
        let isHeader = layout.hasHeader;
        const last = await (0,csv/* readCsv */.Nb)(source, layout.delimiter.charCodeAt(0), (record) => {
            if (isHeader)
                isHeader = false;
            else
                reader.read(record);
        });
        return reader.finish(last);
    },
}));
async function headOf(source) {
    const decoder = new TextDecoder();
    let head = "";
    for await (const chunk of source.chunks()) {
        head += decoder.decode(chunk.subarray(0, headBytes), { stream: true });
        if (head.length >= headBytes)
            break;
    }
    return head;
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-statistics/statistic.js

/** The dashboard's percentiles are of the last samples of each label, so many (`jmeter.reportgenerator.statistic_window`). */
const statistic_window = 20_000;
/** JMeter's own ranks of pct1, pct2 and pct3, and up to how many samples each is the greatest one by its estimator: n + 1 times the rank is beyond n. */
const statistic_ranks = [
    { name: "pct1ResTime", rank: "90", greatestUpTo: 9 },
    { name: "pct2ResTime", rank: "95", greatestUpTo: 19 },
    { name: "pct3ResTime", rank: "99", greatestUpTo: 99 },
];
/** Undefined for a label without a sample (an empty transaction), whose times are no numbers. */
function readStatistic([name, at]) {
    const samples = at.at("sampleCount").natural();
    const errors = at.at("errorCount").natural();
    if (errors > samples)
        throw at.at("errorCount").error(`counts ${errors} errors of ${samples} samples`);
    if (samples === 0)
        return undefined;
    const [min, median, max, mean] = ["minResTime", "medianResTime", "maxResTime", "meanResTime"].map((member) => timeAt(at.at(member)));
    return {
        name,
        samples,
        errors,
        ...inOrder(at, { min: min ?? 0, median: median ?? 0, max: max ?? 0, mean: mean ?? 0 }),
        pcts: statistic_ranks.map((pct) => timeAt(at.at(pct.name))),
        throughput: throughputOf(at.at("throughput")),
    };
}
function inOrder(at, times) {
    const { min, median, max, mean } = times;
    // A mean is a sum of roundings.
    if (min <= median && median <= max && min <= mean + 1e-6 && mean <= max + 1e-6)
        return times;
    throw at.error(`its median (${median}) and mean (${mean}) are not between its min (${min}) and max (${max})`);
}
/** A run within one ms has an endless throughput, which JMeter writes as text. */
function throughputOf(cursor) {
    if (cursor.isText && cursor.text() === "Infinity")
        return Number.POSITIVE_INFINITY;
    const throughput = cursor.number();
    if (throughput > 0)
        return throughput;
    throw cursor.error(`${throughput} stands where a throughput above 0 is expected`);
}
/** How long the samples took from the first one's beginning to the last one's end: a whole number of ms that the throughput was made from. */
function statistic_durationOf({ samples, throughput }) {
    return exactTime(Math.round((samples / throughput) * 1000));
}
/** Why pct1 to pct3 cannot be p90, p95 and p99, JMeter's defaults; undefined where they can. */
function otherRanks({ name, samples, median, max, pcts }) {
    const label = JSON.stringify(name.slice(0, 60));
    if ([median, ...pcts, max].some((time, i, times) => time > (times[i + 1] ?? time)))
        return `those of ${label} are not in order`;
    const [wrong] = statistic_ranks.filter(({ greatestUpTo }, i) => samples <= greatestUpTo && pcts[i] !== max);
    return wrong && `of ${samples} samples of ${label}, ${wrong.name} would be the greatest`;
}
/** `pcts` says whether pct1 to pct3 are taken for p90, p95 and p99. */
function statistic_trafficOf(statistic, pcts) {
    const { samples, errors } = statistic;
    return { requests: samples, outcomes: statistic_outcomesOf(samples, errors), times: statistic_timesOf(statistic, pcts) };
}
function statistic_outcomesOf(samples, errors) {
    const outcomes = [
        { failure: "none", count: samples - errors },
        { failure: "other", count: errors },
    ];
    return outcomes.filter(({ count }) => count > 0);
}
function statistic_timesOf({ samples, min, median, max, mean, pcts }, known) {
    const extremes = { min: exactTime(min), max: exactTime(max), mean: exactTime(mean) };
    if (samples > statistic_window)
        return statedTimes([], { ...extremes, inexact: onlyTheEnd });
    const named = statistic_ranks.map(({ rank }, i) => [rank, exactTime(pcts[i] ?? max)]);
    const median50 = ["50", exactTime(median)];
    return known === "unknown"
        ? statedTimes([median50], extremes)
        : statedTimes([median50, ...named], { ...extremes, inexact: byDefault });
}
const byDefault = "the file does not name the ranks of its percentiles: JMeter's defaults are taken";
const onlyTheEnd = `the dashboard's percentiles are of the last ${statistic_window} samples of each label alone; the JTL has all of them`;

;// CONCATENATED MODULE: ./build/formats/load/jmeter-statistics/total.js
/** What the dashboard calls the total in the languages that JMeter speaks. */
const total_names = ["Total", "총계"];
/**
 * The total is the entry that counts as much as all others and lies between the same extremes. Where there are Transaction
 * Controllers it counts less: then it is known by its name. A label of that name takes the total's place in the file, so
 * that the name alone proves nothing, and where an entry has it, no other one is the total.
 */
function splitTotal(entries) {
    const [only, ...more] = entries;
    if (only !== undefined && more.length === 0)
        return { total: only, labels: isNamedTotal(only) ? [] : [only], beyond: 0 };
    const sum = total_samplesOf(entries);
    const named = entries.filter(isNamedTotal);
    const candidates = (named.length > 0 ? named : entries).filter((one) => one.samples * 2 === sum && isAround(one, entries));
    const total = candidates[0] ?? named.find((one) => lacksOnlyLabels(one, entries, sum - 2 * one.samples));
    if (total === undefined)
        return { total, labels: entries, beyond: 0 };
    // Of two entries alike, neither of which has the total's name, it is not known which is the label.
    const labels = candidates.length > 1 ? [] : entries.filter((one) => one !== total);
    return { total, labels, beyond: sum - 2 * total.samples };
}
function isNamedTotal({ name }) {
    return total_names.includes(name);
}
function total_samplesOf(entries) {
    return entries.reduce((sum, { samples }) => sum + samples, 0);
}
/** Whether its extremes are those of the others. */
function isAround(total, entries) {
    const others = entries.filter((one) => one !== total);
    return (others.some(({ min }) => min === total.min) &&
        others.some(({ max }) => max === total.max) &&
        others.every(({ min, max }) => min >= total.min && max <= total.max));
}
/** Whether what it lacks can be some of the labels: those of transactions, which take longer than what is in them. */
function lacksOnlyLabels(total, entries, beyond) {
    const labels = entries.filter((one) => one !== total);
    return (labels.some(({ samples }) => samples <= beyond) &&
        labels.some(({ max }) => max === total.max) &&
        labels.some(({ min }) => min === total.min) &&
        labels.every(({ min }) => min >= total.min));
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-statistics.js






/* harmony default export */ const jmeter_statistics = ((0,format/* loadFormat */.M6)({
    id: "jmeter-statistics",
    title: "JMeter dashboard statistics.json",
    spec: "https://jmeter.apache.org/usermanual/generating-dashboard.html",
    // It is made from a JTL, which is found and knows more.
    files: [],
    end: "marked",
    tool: "JMeter",
    responseTime: "from just before the request is sent, with connecting, to the last byte of its answer (JMeter's elapsed)",
    failures: "errors are `other`: the file does not tell them apart",
    percentiles: "the median, and pct1, pct2 and pct3 taken for p90, p95 and p99, JMeter's defaults, unless the figures disprove it: the file does not name their ranks; none of a label with more than 20,000 samples, of which the dashboard only knows the last ones",
    lacking: (percentile) => `the JTL that the dashboard is made from has p${percentile}: give it in place of statistics.json, which only knows the last ${statistic_window} samples of a label`,
    verdictExit: () => false,
    recognises: (probe) => {
        if (probe.type !== "json" || !(0,json/* isObject */.Gv)(probe.value))
            return false;
        const [first] = Object.values(probe.value);
        return ["transaction", "sampleCount", "errorCount", "pct1ResTime"].every((member) => (0,json/* ownMember */.nV)(first, member) !== undefined);
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const entries = document.members().flatMap((member) => readStatistic(member) ?? []);
        if (entries.length === 0)
            throw document.error("counts no sample of any label", "empty-report");
        return reportOf(entries);
    },
}));
function reportOf(entries) {
    const split = splitTotal(entries);
    const disproof = entries.flatMap((one) => otherRanks(one) ?? [])[0];
    const pcts = disproof === undefined ? "the default ones" : "unknown";
    const { total, labels } = split;
    return runReport({
        total: total === undefined ? jmeter_statistics_sumOf(entries) : statistic_trafficOf(total, pcts),
        endpoints: labels.map((label) => ({ name: label.name, ...statistic_trafficOf(label, pcts) })),
        ...(total !== undefined && { duration: statistic_durationOf(total) }),
        contradictions: jmeter_statistics_contradictionsOf(split),
        notes: jmeter_statistics_notesOf(split, disproof),
    });
}
function jmeter_statistics_sumOf(entries) {
    const requests = total_samplesOf(entries);
    const errors = entries.reduce((sum, one) => sum + one.errors, 0);
    return { requests, outcomes: statistic_outcomesOf(requests, errors) };
}
function jmeter_statistics_contradictionsOf({ total, labels, beyond }) {
    if (total === undefined)
        return [
            `no entry is the total of the others (${(0,counted/* counted */.h)(total_samplesOf(labels), "sample")} altogether): a label of its name takes its place`,
        ];
    const errors = labels.reduce((sum, one) => sum + one.errors, 0);
    if (labels.length === 0 || beyond > 0 || errors === total.errors)
        return [];
    return [`the total counts ${(0,counted/* counted */.h)(total.errors, "error")}, its labels ${errors}`];
}
function jmeter_statistics_notesOf({ total, labels, beyond }, disproof) {
    const entries = total === undefined ? labels : [total, ...labels];
    const part = subResult(labels);
    const texts = [
        entries.some(({ samples }) => samples > statistic_window) && jmeter_statistics_onlyTheEnd,
        disproof !== undefined &&
            `pct1 to pct3 are not p90, p95 and p99, JMeter's defaults (${disproof}), and the file does not say what they are`,
        disproof === undefined && entries.some(({ samples }) => samples <= statistic_window) && jmeter_statistics_byDefault,
        beyond > 0 &&
            `the labels count ${(0,counted/* counted */.h)(beyond, "sample")} beyond the total: those of Transaction Controllers are not part of it`,
        part !== undefined &&
            `samples such as ${part} seem to be parts of others, and are counted beside them; the JTL tells them apart`,
    ];
    return texts.flatMap((text) => (text ? [{ id: "approximate", text }] : []));
}
const jmeter_statistics_onlyTheEnd = `percentiles of labels with more than ${(0,counted/* counted */.h)(statistic_window, "sample")} are of the last ones alone, and not taken`;
const jmeter_statistics_byDefault = "pct1, pct2 and pct3 are taken for p90, p95 and p99, JMeter's defaults: the file does not name them (aggregate_rpt_pct1 to 3)";
/** A label that is another one with a number behind it, as JMeter calls redirects and embedded resources. */
function subResult(labels) {
    const names = new Set(labels.map(({ name }) => name));
    const part = labels.find(({ name }) => /-\d+$/.test(name) && names.has(name.replace(/-\d+$/, "")));
    return part && JSON.stringify(part.name.slice(0, 60));
}

// EXTERNAL MODULE: ./build/formats/read/xml.js + 2 modules
var xml = __webpack_require__(65282);
;// CONCATENATED MODULE: ./build/formats/load/jmeter-xml/failed-assertion.js
/** Characters of a message that are kept. */
const failed_assertion_longest = 1000;
/** An `<assertionResult>` while it is read. */
class FailedAssertion {
    #failed = false;
    #message = "";
    /** The text of the element that is open within it. */
    #text = "";
    open() {
        this.#text = "";
    }
    text(piece) {
        if (this.#text.length < failed_assertion_longest)
            this.#text += piece.slice(0, failed_assertion_longest);
    }
    close(name) {
        if (name === "failureMessage")
            this.#message = this.#text;
        else if ((name === "failure" || name === "error") && this.#text.trim() === "true")
            this.#failed = true;
    }
    /** What the assertion says of its failure; undefined where it holds. */
    get message() {
        return this.#failed ? this.#message : undefined;
    }
}

// EXTERNAL MODULE: ./build/formats/read/xml-element.js
var xml_element = __webpack_require__(40200);
;// CONCATENATED MODULE: ./build/formats/load/jmeter-xml/open-sample.js



/** Reads the attributes of a sample within `parent`. */
function openSample(element, label, parent) {
    const message = element.peek("rm") ?? "";
    const ms = element.count("t") ?? -1;
    if (ms > longestTime)
        throw element.error(`<${element.name}> took t="${ms}", more ms than a year has`);
    return {
        role: roleOf(element.name, message, parent),
        endpoint: label,
        at: element.count("ts") ?? -1,
        ms,
        users: element.count("na") ?? -1,
        // Before version 2.1 the code was written as "rs".
        code: element.peek("rc") ?? element.peek("rs") ?? "",
        message,
        thread: element.peek("tn") ?? "",
        success: successOf(element),
        count: element.count("sc") ?? 1,
        failed: element.count("ec") ?? 0,
        assertion: undefined,
    };
}
/** A server chooses the message of its answers, and could call them so; a transaction is no `<httpSample>`. */
function roleOf(element, message, parent) {
    if (element !== "httpSample" && message.startsWith(transactionMessage))
        return "transaction";
    return parent === undefined || parent.role === "transaction" ? "request" : "part";
}
function successOf(element) {
    const said = element.peek("s");
    const word = said?.toLowerCase();
    if (word === undefined || word === "true" || word === "false")
        return word;
    throw element.error(`<${element.name}> has s=${(0,xml_element/* shown */.SP)(said ?? "")} where true or false is expected`);
}
/** Undefined where the sample does not tell whether it failed. */
function outcomeOf({ code, success, assertion }) {
    const status = /^\d{3}$/.test(code) ? jmeter_statusOf(Number(code)) : 0;
    const isUnanswered = code.startsWith(noResponse);
    const isGood = success === undefined ? status > 0 && status < 400 : success === "true";
    if (isGood)
        return goodSample(status);
    if (success === undefined && status === 0 && !isUnanswered)
        return undefined;
    if (isUnanswered)
        return failedSample(status, "no response");
    return failedSample(status, assertion === undefined ? "nothing" : "a failure message");
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-xml/sample-reader.js




/** Reads the samples of a document one by one. A sample counts when it ends: only then its assertions are known. */
class SampleReader {
    #source;
    #window;
    /** Made with the first sample, which says whether there is a clock. */
    #recorder;
    #labels = new Map();
    /** For each open element the sample that it is; undefined for one that is none. */
    #open = [];
    #assertion;
    #hasClock = true;
    #hasLabels = true;
    #hasMessages = true;
    #element;
    constructor(source, window) {
        this.#source = source;
        this.#window = window;
    }
    open = (element) => {
        this.#element = element;
        const parent = this.#open.at(-1);
        const isSample = this.#open.length === 1 || (parent !== undefined && hasOwnTime(element));
        if (this.#assertion)
            this.#assertion.open();
        else if (parent !== undefined && element.name === "assertionResult")
            this.#assertion = new FailedAssertion();
        this.#open.push(isSample ? this.#sample(element, parent) : undefined);
    };
    text = (piece) => this.#assertion?.text(piece);
    close = (name) => {
        const sample = this.#open.pop();
        if (sample !== undefined)
            this.#count(sample);
        else if (name === "assertionResult")
            this.#endAssertion();
        else
            this.#assertion?.close(name);
    };
    finish() {
        const recorder = this.#recorder ?? new JmeterRecorder(this.#source, this.#window, "some clock");
        if (!this.#hasMessages)
            recorder.note("approximate", "without the attribute rm, transactions cannot be told from requests and count as such");
        return recorder.finish(this.#hasClock ? { kind: "absolute", resolution: 1 } : { kind: "none" }, this.#hasLabels ? "with labels" : "without labels");
    }
    #sample(element, parent) {
        const sample = openSample(element, this.#label(element), parent);
        this.#recorder ??= this.#begin(element, sample);
        if (this.#hasClock !== sample.at >= 0)
            throw element.error(`<${element.name}> has ${this.#hasClock ? "no ts" : "a ts"}, other than those before it`);
        if (sample.at > sample_reader_lastMoment)
            throw element.error(`<${element.name}> has ts="${sample.at}", which is no time in ms since 1970`);
        return sample;
    }
    #begin(element, { at }) {
        this.#hasClock = at >= 0;
        this.#hasMessages = element.peek("rm") !== undefined;
        return new JmeterRecorder(this.#source, this.#window, this.#hasClock ? "some clock" : "no clock");
    }
    #label(element) {
        const label = element.peek("lb");
        if (label === undefined)
            this.#hasLabels = false;
        const known = this.#labels.get(label ?? "");
        if (known !== undefined)
            return known;
        this.#recorder?.limitLabels(label ?? "", (message, reason) => element.error(`<${element.name}> ${message}`, reason));
        const made = element.text("lb") ?? "";
        this.#labels.set(made, made);
        return made;
    }
    #endAssertion() {
        const message = this.#assertion?.message;
        this.#assertion = undefined;
        const sample = this.#open.at(-1);
        if (sample !== undefined && message !== undefined)
            sample.assertion ??= message;
    }
    #count(sample) {
        if (sample.message.startsWith(emptyTransactionMessage))
            return;
        const recorder = this.#recorder;
        const outcome = outcomeOf(sample);
        if (outcome === undefined || recorder === undefined)
            throw this.#untold(sample);
        const { role, endpoint, ms, users } = sample;
        const request = { endpoint, outcome, at: Math.max(0, sample.at), ms, users };
        if (role === "transaction")
            recorder.transaction(request);
        else if (role === "part")
            recorder.part(request);
        else {
            tell(recorder, sample, outcome);
            recorder.request(request);
        }
    }
    #untold({ endpoint }) {
        const message = `a sample of ${JSON.stringify(endpoint.slice(0, 40))} does not tell whether it failed: it has no s, and no HTTP status as rc`;
        return this.#element?.error(message) ?? this.#source.error(message);
    }
}
/** What is counted of requests besides themselves. */
function tell(recorder, sample, { failure }) {
    const { endpoint, count, failed, ms, thread, code, message, assertion } = sample;
    recorder.aggregates.add(endpoint, count, failed, ms);
    if (recorder.onlySetUp)
        recorder.onlySetUp = setUpThreads.some((name) => thread.startsWith(name));
    if (failure !== "none")
        recorder.errors.add(code, (failure === "assertion" ? assertion : undefined) ?? message, failure);
}
/** The last moment that JavaScript's dates have. */
const sample_reader_lastMoment = 8.64e15;
/** Of all that can stand in a sample, only its sub-results have a time or a label of their own. */
function hasOwnTime(element) {
    return ["t", "ts", "lb"].some((attribute) => element.peek(attribute) !== undefined);
}

;// CONCATENATED MODULE: ./build/formats/load/jmeter-xml.js
/**
 * JMeter's results as XML (JTL), one element for each sample: https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1
 *
 * The name of the element is the sampler's business (`httpSample`, `sample`, those of plugins). Sub-results lie within their
 * sample; within a Transaction Controller's sample lie requests. Without `</testResults>` JMeter was killed; ended
 * by SIGTERM it still writes it.
 */




/* harmony default export */ const jmeter_xml = ((0,format/* loadFormat */.M6)({
    ...jmeterResults,
    id: "jmeter-xml",
    title: "JMeter XML (JTL)",
    files: ["**/*.jtl", "**/jmeter*.xml"],
    end: "marked",
    recognises: (probe) => probe.type === "xml" && probe.root === "testResults",
    read: async (source, { window }) => {
        const reader = new SampleReader(source, window);
        await (0,xml/* readXml */.km)(source, reader);
        return reader.finish();
    },
}));

;// CONCATENATED MODULE: ./build/formats/read/k6/about.js
/** What k6 is to its users, whatever it writes. */
const aboutK6 = {
    tool: "k6",
    responseTime: "from sending the request to the last byte of its answer, on a connection that is open",
    /** Its own thresholds, and `exec.test.fail()`. */
    verdictExit: (code) => code === 99 || code === 110,
};
/** What a stream of points says. */
const aboutK6Streams = {
    ...aboutK6,
    end: "none",
    failures: "what `expected_response` says, by default that statuses from 400 failed: `4xx`, `5xx`, `transport` without an answer, `assertion` for an answer below 400 that the test does not expect",
    percentiles: "of every response time, failed requests included as in k6's own",
    lacking: (percentile) => `every response time is in the report, and so p${percentile} is known`,
};

;// CONCATENATED MODULE: ./build/formats/read/k6/point.js
/** A point of a metric with those of its tags that matter; an absent tag is empty. One object serves for all points. */
class K6Point {
    /** In ms since 1970 UTC: when the request ended, of points of requests. */
    time = 0;
    value = 0;
    name = "";
    method = "";
    url = "";
    group = "";
    status = "";
    expected = "";
    errorCode = "";
    error = "";
    /** Points of setup() and teardown() are in groups of these names, which k6 itself leaves out by. */
    get isOfSetUp() {
        return this.group !== "" && /^::(?:setup|teardown)(?:::|$)/.test(this.group);
    }
}
/** The tags that matter, and the members that their texts go to. */
const wantedTags = [
    ["name", "name"],
    ["method", "method"],
    ["url", "url"],
    ["group", "group"],
    ["status", "status"],
    ["expected_response", "expected"],
    ["error_code", "errorCode"],
    ["error", "error"],
];
function clearTags(point) {
    for (const [, member] of wantedTags)
        point[member] = "";
}

;// CONCATENATED MODULE: ./build/formats/read/k6/endpoint-names.js
const nameless = "(requests without a name)";
/** The endpoint of a request: its method and its `name` tag, which is the address where the test gives no name. */
class EndpointNames {
    /** By method, then by name: millions of requests are not worth a new text each. */
    #known = new Map();
    of({ method, name, url }) {
        const byName = this.#known.get(method);
        if (byName === undefined)
            this.#known.set(method, new Map());
        const known = byName?.get(name || url);
        if (known !== undefined)
            return known;
        const made = endpointName(method, name || url);
        this.#known.get(method)?.set(name || url, made);
        return made;
    }
}
/** "GET /cart"; without the method where it is not known. */
function endpointName(method, name) {
    return method === "" ? name || nameless : `${method} ${name || nameless}`;
}

;// CONCATENATED MODULE: ./build/formats/read/k6/error-texts.js
/** Errors that are told apart; texts with an address in them would be as many as requests. */
const error_texts_mostTexts = 200;
const longestText = 300;
/** Counts errors by their words. */
class error_texts_ErrorTexts {
    #counts = new Map();
    #others = 0;
    add(text, failure) {
        const known = this.#counts.get(text);
        if (known !== undefined)
            known.count++;
        else if (this.#counts.size < error_texts_mostTexts)
            this.#counts.set(text, { failure, count: 1 });
        else
            this.#others++;
    }
    /** The most frequent ones first. */
    all() {
        const texts = [...this.#counts].map(([text, { failure, count }]) => ({ text: text.slice(0, longestText), count, failure }));
        texts.sort((a, b) => b.count - a.count);
        if (this.#others === 0)
            return texts;
        return [
            ...texts,
            { text: `errors beyond the ${error_texts_mostTexts} texts that are told apart`, count: this.#others, failure: "other" },
        ];
    }
}

;// CONCATENATED MODULE: ./build/formats/read/k6/metric.js
/** Metrics of k6, its own and those of a test: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */


const metricTypes = ["counter", "gauge", "rate", "trend"];
const [counter, gauge, rate] = ["counter", "gauge", "rate"].map((type) => ({ type, holds: "values" }));
const times = { type: "trend", holds: "times" };
/** The kinds of k6's own metrics, which its CSV does not say. */
const kinds = new Map([
    ...each(counter, ["http_reqs", "iterations", "dropped_iterations", "data_sent", "data_received"]),
    ...each(counter, ["ws_sessions", "ws_msgs_sent", "ws_msgs_received", "browser_data_sent", "browser_data_received"]),
    ...each(gauge, ["vus", "vus_max"]),
    ...each(rate, ["checks", "http_req_failed", "browser_http_req_failed"]),
    ...each(times, ["http_req_duration", "http_req_blocked", "http_req_connecting", "http_req_tls_handshaking"]),
    ...each(times, ["http_req_sending", "http_req_waiting", "http_req_receiving", "iteration_duration", "group_duration"]),
    ...each(times, ["ws_ping", "ws_session_duration", "ws_connecting", "grpc_req_duration", "browser_http_req_duration"]),
]);
/** What the model says of requests and users already, and the phases of a request: ten points of each. */
const unused = new Set([
    ...["http_req_failed", "http_req_blocked", "http_req_connecting", "http_req_tls_handshaking"],
    ...["http_req_sending", "http_req_waiting", "http_req_receiving", "data_sent", "data_received", "vus_max"],
]);
const uses = new Map([
    ["http_req_duration", "request"],
    ["http_reqs", "counted"],
    ["vus", "users"],
]);
/** The kind of one of k6's own metrics; undefined for those of a test. */
function ownKind(name) {
    return kinds.get(name);
}
/** Whether a metric is one besides requests and users that is shown where nobody names it. */
function isShown(name) {
    return !uses.has(name) && !unused.has(name);
}
/** A metric as a stream of points has it. */
class StreamedMetric {
    name;
    use;
    /** Undefined for a test's metric that the stream does not declare. */
    kind;
    points = 0;
    constructor(name, asked) {
        this.name = name;
        this.use = uses.get(name) ?? (asked || !unused.has(name) ? "own" : "unused");
        this.kind = ownKind(name);
    }
}
/** The metrics of a stream by their names. Throws `too-large` where there are too many. */
class StreamedMetrics {
    #source;
    #asked;
    #byName = new Map();
    #names = new byte_fields/* RepeatedTexts */.Pn();
    #byPlace = [];
    constructor(source, asked) {
        this.#source = source;
        this.#asked = asked;
    }
    /** The metric whose name the bytes spell. */
    at(bytes, start, end) {
        const name = this.#names.text(bytes, start, end);
        const { place } = this.#names;
        const known = this.#byPlace[place];
        if (known?.name === name)
            return known;
        const found = this.named(name);
        this.#byPlace[place] = found;
        return found;
    }
    named(name) {
        const known = this.#byName.get(name);
        if (known !== undefined)
            return known;
        if (this.#byName.size >= caps/* caps */.m.metrics) {
            throw this.#source.error(`names more than ${caps/* caps */.m.metrics} metrics, the most that is read`, undefined, "too-large");
        }
        const made = new StreamedMetric(name, this.#asked?.has(name) === true);
        this.#byName.set(name, made);
        return made;
    }
    all() {
        return [...this.#byName.values()];
    }
}
function each(kind, names) {
    return names.map((name) => [name, kind]);
}

;// CONCATENATED MODULE: ./build/formats/read/k6/outcome.js

const outcome_known = new Map();
/** Far above what there is: three values of `expected`, some dozens of statuses and codes. */
const mostKnown = 10_000;
/**
 * What became of a request by its tags, each empty where it is missing: k6's own judgement (`expected_response`) decides
 * whether it failed, where there is one; the status or `error_code` says how. Undefined where nothing tells.
 */
function k6Outcome(expected, status, code) {
    const key = `${expected} ${status} ${code}`;
    if (outcome_known.has(key))
        return outcome_known.get(key);
    const found = judged(expected, answerOf(status, code));
    if (outcome_known.size < mostKnown)
        outcome_known.set(key, found);
    return found;
}
function judged(expected, answer) {
    const status = typeof answer === "number" ? { status: answer } : {};
    if (expected === "true")
        return { failure: "none", ...status };
    if (answer === "none")
        return noAnswer;
    if (typeof answer === "number") {
        const outcome = statusOutcome(answer);
        // What the test does not expect of an answer that HTTP calls good: http.setResponseCallback.
        return expected === "false" && outcome.failure === "none" ? { failure: "assertion", ...status } : outcome;
    }
    return expected === "false" || answer === "odd" ? { failure: "other" } : undefined;
}
/** `error_code` is 1000 and the status from 1400 to 1599; below and above are failures of the connection. */
function answerOf(status, code) {
    if (/^[1-5]\d\d$/.test(status))
        return Number(status);
    if (status === "0")
        return "none";
    if (status !== "")
        return "odd";
    if (/^1[45]\d\d$/.test(code))
        return Number(code) - 1000;
    return code === "" ? undefined : "none";
}

;// CONCATENATED MODULE: ./build/formats/read/k6/own-metrics.js

/** Metrics besides requests, added up from their points as k6 itself does. */
class OwnMetrics {
    #tallies = new Map();
    #undeclared = new Set();
    #room = new model_samples/* SampleRoom */.Y1();
    add({ name, kind }, value) {
        const known = this.#tallies.get(name);
        if (known !== undefined) {
            known.add(value);
            return;
        }
        if (kind === undefined)
            this.#undeclared.add(name);
        const made = tallyOf(kind, this.#room);
        made.add(value);
        this.#tallies.set(name, made);
    }
    /** Names of metrics that are only known as a list of values. */
    get undeclared() {
        return [...this.#undeclared];
    }
    results() {
        const metrics = [];
        const leftOut = [];
        for (const [name, tally] of this.#tallies) {
            const result = tally.result(name);
            if (result === undefined)
                leftOut.push(name);
            else
                metrics.push(result);
        }
        return { metrics, leftOut };
    }
}
function tallyOf(kind, room) {
    if (kind?.type === "counter")
        return new Counter();
    if (kind?.type === "gauge")
        return new Gauge();
    if (kind?.type === "rate")
        return new Rate();
    return new Trend(kind?.holds ?? "values", room);
}
/** A counter may be added anything to: where that is no whole number from 0, it is no count. */
function counterMetric(name, sum) {
    return Number.isSafeInteger(sum) && sum >= 0 ? { kind: "count", name, count: sum } : { kind: "number", name, last: sum };
}
class Counter {
    #count = 0;
    add(value) {
        this.#count += value;
    }
    result(name) {
        return counterMetric(name, this.#count);
    }
}
class Gauge {
    #min = Number.POSITIVE_INFINITY;
    #max = Number.NEGATIVE_INFINITY;
    #last = 0;
    add(value) {
        this.#min = Math.min(this.#min, value);
        this.#max = Math.max(this.#max, value);
        this.#last = value;
    }
    result(name) {
        return { kind: "number", name, min: this.#min, max: this.#max, last: this.#last };
    }
}
class Rate {
    #part = 0;
    #whole = 0;
    add(value) {
        this.#whole++;
        if (value !== 0)
            this.#part++;
    }
    result(name) {
        return { kind: "share", name, part: this.#part, whole: this.#whole };
    }
}
class Trend {
    #kind;
    #samples;
    #hasNegative = false;
    constructor(kind, room) {
        this.#kind = kind;
        this.#samples = new model_samples/* Samples */.CC(room);
    }
    add(value) {
        if (value >= 0)
            this.#samples.add(value);
        else
            this.#hasNegative = true;
    }
    /** Samples are from 0 upwards. */
    result(name) {
        return this.#hasNegative ? undefined : { kind: this.#kind, name, values: this.#samples };
    }
}

;// CONCATENATED MODULE: ./build/formats/read/k6/stream-notes.js

function streamNotes({ setUpRequests, negative, undeclared, ownOutsideWindow }) {
    const notes = [];
    if (setUpRequests > 0) {
        notes.push({ id: "left-out", text: `${(0,counted/* counted */.h)(setUpRequests, "request")} of setup() and teardown() left out` });
    }
    if (negative.length > 0) {
        notes.push({ id: "left-out", text: `left out, as distributions are from 0 upwards: ${listed(negative)}` });
    }
    if (undeclared.length > 0) {
        const text = `nothing says whether these are counters, gauges, rates or trends, so that they are read as lists of values: ${listed(undeclared)}`;
        notes.push({ id: "approximate", text });
    }
    if (ownOutsideWindow)
        notes.push({ id: "approximate", text: "metrics besides requests are of the whole run" });
    return notes;
}
function listed(names) {
    return names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
}

;// CONCATENATED MODULE: ./build/formats/read/k6/without-requests.js


/** Names of metrics that are told. */
const mostNames = 5;
/**
 * A run of gRPC, WebSocket or a browser, in which k6 made no HTTP request: it has its other metrics, and is read where one of
 * them is asked for. Throws `empty-report` otherwise.
 */
function runWithoutRequests(source, wish, run) {
    const { custom = [] } = run;
    if (custom.some(({ name }) => wish.metrics?.has(name))) {
        return runReport({ ...run, total: { requests: 0, outcomes: [], unknown: "requests" }, endpoints: [] });
    }
    throw source.error(`k6 made no HTTP request${iterationsOf(custom)}${othersOf(custom)}`, undefined, "empty-report");
}
function iterationsOf(custom) {
    const [count] = custom.flatMap((metric) => (metric.kind === "count" && metric.name === "iterations" ? [metric.count] : []));
    return count === undefined ? "" : ` in ${(0,counted/* counted */.h)(count, "iteration")}`;
}
function othersOf(custom) {
    const names = custom.map(({ name }) => name).filter((name) => !name.startsWith("iteration"));
    if (names.length === 0)
        return "";
    const more = names.length > mostNames ? ", …" : "";
    return `; what else it measured: ${names.slice(0, mostNames).join(", ")}${more}`;
}

;// CONCATENATED MODULE: ./build/formats/read/k6/points.js











/** Adds up the points of a stream. Throws `ReportError` with the line of one that cannot be. */
class K6Points {
    metrics;
    #source;
    #wish;
    #recorder;
    #own = new OwnMetrics();
    #errors = new error_texts_ErrorTexts();
    #names = new EndpointNames();
    #requests = 0;
    #setUpRequests = 0;
    #users = -1;
    #mostUsers = -1;
    constructor(source, wish) {
        this.#source = source;
        this.#wish = wish;
        this.#recorder = new LoadRecorder(wish.window);
        this.metrics = new StreamedMetrics(source, wish.metrics);
    }
    take(metric, point, line) {
        if (metric.use === "users")
            this.#takeUsers(point, line);
        else if (point.isOfSetUp)
            this.#setUpRequests += metric.use === "request" ? 1 : 0;
        else if (metric.use === "request")
            this.#takeRequest(point, line);
        else
            this.#own.add(metric, point.value);
    }
    /** `resolution` is what times of the stream are cut to, in ms. */
    finish(resolution) {
        const recorded = this.#recorder.finish();
        const about = this.#aboutRun();
        if (recorded === undefined)
            return this.#withoutRequests(about);
        const { leftOut: _, ...run } = recorded;
        return runReport({ ...run, ...about, duration: widened(run.duration, resolution) });
    }
    #takeUsers({ value }, line) {
        if (!Number.isSafeInteger(value) || value < 0)
            throw this.#error(`${value} stands where a number of users is expected`, line);
        this.#users = value;
        this.#mostUsers = Math.max(this.#mostUsers, value);
    }
    #takeRequest(point, line) {
        const { time, value: ms } = point;
        if (!(ms >= 0 && ms <= longestTime))
            throw this.#error(`${ms} stands where a time from 0 to a year is expected`, line);
        const outcome = k6Outcome(point.expected, point.status, point.errorCode);
        if (outcome === undefined) {
            throw this.#error("without the tags `expected_response` and `status` nothing tells whether the request failed", line);
        }
        this.#requests++;
        this.#recorder.record({ endpoint: this.#names.of(point), outcome, at: time - ms, ms, users: this.#users });
        if (this.#recorder.endpoints > caps/* caps */.m.endpoints) {
            const message = `names more than ${caps/* caps */.m.endpoints} endpoints, the most that is read: give requests a \`name\` tag`;
            throw this.#error(message, line, "too-large");
        }
        if (outcome.failure !== "none" && point.error !== "")
            this.#errors.add(point.error, outcome.failure);
    }
    #aboutRun() {
        const { metrics: custom, leftOut: negative } = this.#own.results();
        const { undeclared } = this.#own;
        const ownOutsideWindow = this.#wish.window !== undefined && custom.length > 0;
        return {
            custom,
            errors: this.#errors.all(),
            contradictions: this.#contradictions(),
            notes: streamNotes({ setUpRequests: this.#setUpRequests, negative, undeclared, ownOutsideWindow }),
            ...(this.#mostUsers >= 0 && { users: this.#mostUsers }),
        };
    }
    #withoutRequests(about) {
        if (this.#requests + this.#setUpRequests === 0)
            return runWithoutRequests(this.#source, this.#wish, about);
        const message = this.#requests > 0
            ? `skip-first and skip-last leave out all of ${(0,counted/* counted */.h)(this.#requests, "request")}`
            : `holds no request besides ${(0,counted/* counted */.h)(this.#setUpRequests, "request")} of setup() and teardown()`;
        throw this.#source.error(message, undefined, "empty-report");
    }
    /** k6 writes a point of both for each request, one behind the other. */
    #contradictions() {
        const [requests, durations] = [this.metrics.named("http_reqs").points, this.metrics.named("http_req_duration").points];
        if (requests === 0 || durations === 0 || requests === durations)
            return [];
        return [
            `http_reqs has ${(0,counted/* counted */.h)(requests, "point")} and http_req_duration ${(0,counted/* counted */.h)(durations, "point")}, where each request has one of both`,
        ];
    }
    #error(message, line, reason = "bad-report") {
        return this.#source.error(message, { line }, reason);
    }
}
/** What a duration may be whose ends are cut to whole seconds. */
function widened({ low, high }, resolution) {
    return resolution === 0 ? { low, high } : { low: Math.max(0, low - resolution), high: high + resolution, open: "both" };
}

;// CONCATENATED MODULE: ./build/formats/read/rfc3339.js
const [dash, colon, dot, plus, capitalT, capitalZ] = [0x2d, 0x3a, 0x2e, 0x2b, 0x54, 0x5a];
const minute = 60_000;
/** Reads times as RFC 3339 has them, `2026-05-04T10:20:30.123456789+02:00`, where they lie in a report's bytes. */
class Rfc3339Reader {
    /** Whether a time had more than whole seconds. */
    hasFractions = false;
    /** The minute that was read last, as its digits and in ms: times of a stream share it. */
    #minute = -1;
    #minuteBegan = 0;
    /** In ms since 1970 UTC; NaN for anything else. */
    read(bytes, start, end) {
        const second = twoDigits(bytes, start + 17);
        if (end - start < 20 || bytes[start + 16] !== colon || !(second <= 60))
            return Number.NaN;
        const began = this.#minuteAt(bytes, start);
        let at = start + 19;
        let ms = second * 1000;
        if (bytes[at] === dot) {
            const digits = at + 1;
            at = digitsEnd(bytes, digits, end);
            ms += fractionOf(bytes, digits, at);
            this.hasFractions = true;
        }
        return began + ms - offsetAt(bytes, at, end);
    }
    #minuteAt(bytes, start) {
        const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
        const month = twoDigits(bytes, start + 5);
        const day = twoDigits(bytes, start + 8);
        const hour = twoDigits(bytes, start + 11);
        const minutes = twoDigits(bytes, start + 14);
        const separated = bytes[start + 4] === dash && bytes[start + 7] === dash && bytes[start + 10] === capitalT;
        if (!separated || bytes[start + 13] !== colon)
            return Number.NaN;
        if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minutes <= 59))
            return Number.NaN;
        const key = (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minutes;
        if (key !== this.#minute) {
            this.#minute = key;
            this.#minuteBegan = Date.UTC(year, month - 1, day, hour, minutes);
        }
        return this.#minuteBegan;
    }
}
/** What the digits behind the point are in ms, to the ns; NaN without a digit. */
function fractionOf(bytes, start, end) {
    let [fraction, unit] = [0, 1000];
    for (let at = start; at < Math.min(end, start + 9); at++) {
        fraction = fraction * 10 + bytes[at] - 0x30;
        unit *= 10;
    }
    return start === end ? Number.NaN : (fraction * 1e6) / unit;
}
function digitsEnd(bytes, start, end) {
    let at = start;
    while (at < end && rfc3339_isDigit(bytes[at]))
        at++;
    return at;
}
/** The offset in ms that ends the time, 0 for `Z`; NaN for anything else. */
function offsetAt(bytes, at, end) {
    if (bytes[at] === capitalZ && at + 1 === end)
        return 0;
    const sign = bytes[at] === plus ? 1 : bytes[at] === dash ? -1 : Number.NaN;
    if (at + 6 !== end || bytes[at + 3] !== colon)
        return Number.NaN;
    const [hours, minutes] = [twoDigits(bytes, at + 1), twoDigits(bytes, at + 4)];
    return hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) * minute : Number.NaN;
}
/** NaN where other characters stand there. */
function twoDigits(bytes, at) {
    const [tens, ones] = [bytes[at], bytes[at + 1]];
    return rfc3339_isDigit(tens) && rfc3339_isDigit(ones) ? tens * 10 + ones - 528 : Number.NaN;
}
function rfc3339_isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}

;// CONCATENATED MODULE: ./build/formats/load/k6-csv/row-reader.js





/** The first columns; those of tags follow in any number, as the test enables them. */
const [row_reader_name, timestamp, value] = [0, 1, 2];
/** What `timeFormat` counts in, each by the least number that it is for a time since 1973, with how many of it a ms has. */
const units = [
    { from: 1e17, perMs: 1e6 },
    { from: 1e14, perMs: 1e3 },
    { from: 1e11, perMs: 1 },
    { from: 0, perMs: 1e-3 },
];
/** Takes the rows of a stream one by one, the header first. */
class RowReader {
    #source;
    #points;
    #point = new K6Point();
    #texts = new byte_fields/* RepeatedTexts */.Pn();
    #times = new Rfc3339Reader();
    #columns = 0;
    #tags = [];
    /** What times are cut to, in ms; 0 where that is less than one. */
    #resolution = 0;
    constructor(source, wish) {
        this.#source = source;
        this.#points = new K6Points(source, wish);
    }
    row(record) {
        if (this.#columns === 0)
            this.#readHeader(record);
        else
            this.#readRow(record);
    }
    finish() {
        const isToNanoseconds = this.#times.hasFractions;
        return this.#points.finish(isToNanoseconds ? 0 : this.#resolution);
    }
    #readHeader(record) {
        const names = Array.from({ length: record.fields }, (_, i) => record.text(i));
        this.#columns = names.length;
        this.#tags = wantedTags
            .map(([tag, member]) => ({ column: names.indexOf(tag), member }))
            .filter(({ column }) => column > value);
    }
    #readRow(record) {
        if (record.fields !== this.#columns) {
            const message = `the row has ${(0,counted/* counted */.h)(record.fields, "field")}, the header ${this.#columns}`;
            throw this.#error(record, message);
        }
        const metric = this.#points.metrics.named(record.repeated(row_reader_name, this.#texts));
        metric.points++;
        if (metric.use === "unused" || metric.use === "counted")
            return;
        const point = this.#point;
        point.time = this.#timeOf(record);
        point.value = this.#valueOf(record);
        for (const { column, member } of this.#tags)
            point[member] = record.repeated(column, this.#texts);
        this.#points.take(metric, point, record.line);
    }
    #timeOf(record) {
        const whole = record.whole(timestamp);
        if (whole >= 0) {
            const perMs = units.find(({ from }) => whole >= from)?.perMs ?? 1;
            this.#resolution = perMs > 1 ? 0 : 1 / perMs;
            return whole / perMs;
        }
        this.#resolution = 1000;
        const time = this.#times.read(record.bytes, record.starts[timestamp], record.ends[timestamp]);
        if (Number.isNaN(time))
            throw this.#error(record, `${row_reader_shown(record, timestamp)} stands where a time is expected`);
        return time;
    }
    #valueOf(record) {
        const number = record.number(value);
        if (number === undefined)
            throw this.#error(record, `${row_reader_shown(record, value)} stands where a number is expected`);
        return number;
    }
    #error({ line }, message) {
        return this.#source.error(message, { line });
    }
}
function row_reader_shown(record, field) {
    return JSON.stringify(record.text(field).slice(0, 40));
}

;// CONCATENATED MODULE: ./build/formats/load/k6-csv.js
/**
 * The stream of points of k6 as CSV (`k6 run --out csv=FILE`): https://grafana.com/docs/k6/latest/results-output/real-time/csv/
 *
 * As in the JSON stream, every request is in it, with those tags that have a column; a column for each system tag that the
 * test enables. Times are cut to whole seconds, but where `timeFormat` says otherwise. Nothing says of what kind a test's
 * own metrics are. There is no mark of an end.
 */




const comma = 0x2c;
/* harmony default export */ const k6_csv = ((0,format/* loadFormat */.M6)({
    id: "k6-csv",
    title: "k6 CSV stream",
    spec: "https://grafana.com/docs/k6/latest/results-output/real-time/csv/",
    files: ["**/k6*.csv"],
    ...aboutK6Streams,
    recognises: (probe) => probe.type === "text" && /^\s*metric_name,timestamp,metric_value(?:,|\r?\n|$)/.test(probe.head),
    read: async (source, wish) => {
        const reader = new RowReader(source, wish);
        await (0,csv/* readCsv */.Nb)(source, comma, (record) => reader.row(record));
        return reader.finish();
    },
}));

// EXTERNAL MODULE: ./build/formats/read/lines.js
var lines = __webpack_require__(15323);
;// CONCATENATED MODULE: ./build/formats/read/k6/parsed-line.js




const parsed_line_times = new Rfc3339Reader();
/** One line of a stream, of any shape that JSON has: a point, or the declaration of a metric. Throws with the line's number. */
class ParsedLine {
    #source;
    #number;
    #line;
    metric;
    isPoint;
    constructor(source, bytes, number) {
        this.#source = source;
        this.#number = number;
        this.#line = this.#parse(bytes);
        const [metric, type] = [(0,json/* ownMember */.nV)(this.#line, "metric"), (0,json/* ownMember */.nV)(this.#line, "type")];
        if (typeof metric !== "string" || (type !== "Point" && type !== "Metric")) {
            throw this.#error("is neither a point nor a metric of k6: `type` and `metric` say which");
        }
        this.metric = metric;
        this.isPoint = type === "Point";
    }
    /** What a declaration says; undefined where it names no type that k6 has. */
    kind() {
        const data = this.#data();
        const type = metricTypes.find((one) => one === (0,json/* ownMember */.nV)(data, "type"));
        return type && { type, holds: (0,json/* ownMember */.nV)(data, "contains") === "time" ? "times" : "values" };
    }
    readPoint(point) {
        const data = this.#data();
        const [time, value] = [(0,json/* ownMember */.nV)(data, "time"), (0,json/* ownMember */.nV)(data, "value")];
        const bytes = new TextEncoder().encode(typeof time === "string" ? time : "");
        point.time = parsed_line_times.read(bytes, 0, bytes.length);
        if (Number.isNaN(point.time))
            throw this.#error("has no time in RFC 3339");
        if (typeof value !== "number")
            throw this.#error("has no number as its value");
        point.value = value;
        this.#readTags((0,json/* ownMember */.nV)(data, "tags") ?? {}, point);
    }
    #readTags(tags, point) {
        if (!(0,json/* isObject */.Gv)(tags))
            throw this.#error("has tags that are no object");
        for (const [name, member] of wantedTags) {
            const text = (0,json/* ownMember */.nV)(tags, name) ?? "";
            if (typeof text !== "string")
                throw this.#error(`has a tag \`${name}\` that is no string`);
            point[member] = text;
        }
    }
    #data() {
        const data = (0,json/* ownMember */.nV)(this.#line, "data");
        if (!(0,json/* isObject */.Gv)(data))
            throw this.#error("has no data");
        return data;
    }
    #parse(bytes) {
        try {
            return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        }
        catch (cause) {
            throw this.#error(`is no JSON${this.#source.wordsOf(cause)}`, cause);
        }
    }
    #error(message, cause) {
        return this.#source.error(`the line ${message}`, { line: this.#number }, "bad-report", cause);
    }
}

;// CONCATENATED MODULE: ./build/formats/read/k6/plain-number.js
const [zero, plain_number_dot] = [0x30, 0x2e];
const powers = Array.from({ length: 16 }, (_, i) => 10 ** i);
/**
 * Reads a number of up to 15 digits without sign and exponent, as nearly all in a stream are. Of two whole numbers that a
 * double holds exactly, the quotient is what `JSON.parse` makes of the decimal, too.
 */
class PlainNumber {
    value = 0;
    /** Where the number ends; -1 where it is of another kind. */
    read(bytes, start) {
        const wholeEnd = plain_number_digitsEnd(bytes, start);
        const isLed = bytes[start] === zero && wholeEnd > start + 1;
        if (wholeEnd === start || isLed)
            return -1;
        const end = bytes[wholeEnd] === plain_number_dot ? plain_number_digitsEnd(bytes, wholeEnd + 1) : wholeEnd;
        const decimals = end === wholeEnd ? 0 : end - wholeEnd - 1;
        if ((end > wholeEnd && decimals === 0) || end - start > 16)
            return -1;
        let digits = 0;
        for (let at = start; at < end; at++)
            if (at !== wholeEnd)
                digits = digits * 10 + bytes[at] - zero;
        this.value = decimals === 0 ? digits : digits / powers[decimals];
        return end;
    }
}
function plain_number_digitsEnd(bytes, start) {
    let at = start;
    while (bytes[at] >= zero && bytes[at] <= 0x39)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/formats/load/k6-json/fast-line.js




const [quote, backslash, closing, fast_line_comma, fast_line_colon] = [0x22, 0x5c, 0x7d, 0x2c, 0x3a];
const bytesOf = (text) => new TextEncoder().encode(text);
/** A point as k6 has written it since 0.42. */
const named = bytesOf('{"metric":"');
const typed = bytesOf('","type":"Point","data":{"time":"');
/** What stands before and behind the data of a point in the years before. */
const olderTyped = bytesOf('{"type":"Point","data":{"time":"');
const olderNamed = bytesOf('},"metric":"');
const valued = bytesOf('","value":');
const tagged = bytesOf(',"tags":{');
const described = bytesOf(',"metadata":{');
/** The tags that matter by the length of their names: seldom two are alike. */
const tagsByLength = Array.from({ length: 18 }, (_, length) => wantedTags.filter(([name]) => name.length === length));
/**
 * Reads a line of the shape that k6 itself writes, in place: no spaces, no escapes, ASCII, members in k6's order. Anything
 * else is left to the reader of all JSON; what both can read, both read alike.
 */
class FastLine {
    nameStart = 0;
    nameEnd = 0;
    #number = new PlainNumber();
    #times = new Rfc3339Reader();
    #texts = new byte_fields/* RepeatedTexts */.Pn();
    #timeStart = 0;
    #dataEnd = 0;
    /** Finds the metric's name; false for a line of another shape. */
    findName(bytes, start, end) {
        if (!stands(named, bytes, start))
            return this.#findNameBehind(bytes, start, end);
        this.nameStart = start + named.length;
        this.nameEnd = stringEnd(bytes, this.nameStart, end);
        this.#timeStart = this.nameEnd + typed.length;
        this.#dataEnd = end - 1;
        return this.nameEnd !== -1;
    }
    /** Whether the line whose name was found is a point that ends with all its brackets, as far as that can be seen at once. */
    isWhole(bytes) {
        const isNamedBehind = this.nameStart > this.#dataEnd;
        if (isNamedBehind)
            return true;
        // Of the tags or the metadata, and of the data; the line has its own.
        const [last, before] = [bytes[this.#dataEnd - 1], bytes[this.#dataEnd - 2]];
        return last === closing && before === closing && stands(typed, bytes, this.nameEnd);
    }
    /** Reads the point whose name was found; false where it is of another shape. */
    read(bytes, point) {
        if (!this.isWhole(bytes))
            return false;
        const timeEnd = stringEnd(bytes, this.#timeStart, this.#dataEnd);
        if (timeEnd === -1 || !stands(valued, bytes, timeEnd))
            return false;
        const valueEnd = this.#number.read(bytes, timeEnd + valued.length);
        if (valueEnd === -1 || !stands(tagged, bytes, valueEnd))
            return false;
        point.time = this.#times.read(bytes, this.#timeStart, timeEnd);
        point.value = this.#number.value;
        clearTags(point);
        let at = this.#readTexts(bytes, valueEnd + tagged.length, point);
        if (at !== -1 && stands(described, bytes, at))
            at = this.#readTexts(bytes, at + described.length, undefined);
        return at === this.#dataEnd - 1 && !Number.isNaN(point.time);
    }
    #findNameBehind(bytes, start, end) {
        if (!stands(olderTyped, bytes, start) || bytes[end - 2] !== quote)
            return false;
        let at = end - 3;
        while (at > start && bytes[at] !== quote)
            at--;
        this.nameStart = at + 1;
        this.nameEnd = stringEnd(bytes, at + 1, end);
        this.#timeStart = start + olderTyped.length;
        this.#dataEnd = this.nameStart - olderNamed.length + 1;
        return this.nameEnd === end - 2 && stands(olderNamed, bytes, this.#dataEnd - 1);
    }
    /** Reads the texts of an object behind its bracket, and says where it ends; -1 where one is of another shape. */
    #readTexts(bytes, start, point) {
        if (bytes[start] === closing)
            return start + 1;
        for (let at = start;; at++) {
            const nameEnd = bytes[at] === quote ? stringEnd(bytes, at + 1, this.#dataEnd) : -1;
            if (nameEnd === -1 || bytes[nameEnd + 1] !== fast_line_colon || bytes[nameEnd + 2] !== quote)
                return -1;
            const textEnd = stringEnd(bytes, nameEnd + 3, this.#dataEnd);
            if (textEnd === -1)
                return -1;
            if (point !== undefined)
                this.#take(bytes, at + 1, nameEnd, textEnd, point);
            at = textEnd + 1;
            if (bytes[at] === closing)
                return at + 1;
            if (bytes[at] !== fast_line_comma)
                return -1;
        }
    }
    #take(bytes, nameStart, nameEnd, textEnd, point) {
        for (const [tag, member] of tagsByLength[nameEnd - nameStart] ?? []) {
            if ((0,byte_fields/* isSpelt */.Z4)(tag, bytes, nameStart, nameEnd))
                point[member] = this.#texts.text(bytes, nameEnd + 3, textEnd);
        }
    }
}
function stands(text, bytes, at) {
    for (let i = 0; i < text.length; i++)
        if (bytes[at + i] !== text[i])
            return false;
    return true;
}
/** Where the quote is that ends a string; -1 where it holds an escape or anything but printable ASCII, or has no end. */
function stringEnd(bytes, start, end) {
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte === quote)
            return at;
        if (byte === backslash || byte < 0x20 || byte > 0x7e)
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/formats/load/k6-json/stream-reader.js





const [opening, stream_reader_closing] = [0x7b, 0x7d];
/** Takes the lines of a stream one by one. */
class StreamReader {
    #source;
    #points;
    #fast = new FastLine();
    #point = new K6Point();
    constructor(source, wish) {
        this.#source = source;
        this.#points = new K6Points(source, wish);
    }
    line(bytes, lineStart, lineEnd, number) {
        const [start, end] = withoutBlanks(bytes, lineStart, lineEnd);
        if (start === end)
            return;
        if (bytes[start] !== opening || bytes[end - 1] !== stream_reader_closing) {
            const shown = JSON.stringify((0,byte_fields/* text */.Qq)(bytes, start, Math.min(end, start + 80)));
            throw this.#source.error(`${shown} stands where a line of JSON is expected`, { line: number });
        }
        if (!this.#takeFast(bytes, start, end, number))
            this.#takeParsed(bytes.subarray(start, end), number);
    }
    finish() {
        return this.#points.finish(0);
    }
    /** Most points are of metrics that nobody needs: their names are all that is looked at. */
    #takeFast(bytes, start, end, number) {
        const fast = this.#fast;
        if (!fast.findName(bytes, start, end))
            return false;
        const metric = this.#points.metrics.at(bytes, fast.nameStart, fast.nameEnd);
        const isNeeded = metric.use !== "unused" && metric.use !== "counted";
        if (!(isNeeded ? fast.read(bytes, this.#point) : fast.isWhole(bytes)))
            return false;
        this.#take(metric, number);
        return true;
    }
    #takeParsed(bytes, number) {
        const line = new ParsedLine(this.#source, bytes, number);
        const metric = this.#points.metrics.named(line.metric);
        if (!line.isPoint) {
            if (metric.points === 0)
                metric.kind = line.kind() ?? metric.kind;
            return;
        }
        line.readPoint(this.#point);
        this.#take(metric, number);
    }
    #take(metric, number) {
        metric.points++;
        if (metric.use !== "unused" && metric.use !== "counted")
            this.#points.take(metric, this.#point, number);
    }
}
/** Lines are written without, and edited with white space. */
function withoutBlanks(bytes, lineStart, lineEnd) {
    let [start, end] = [lineStart, lineEnd];
    while (start < end && bytes[start] <= 0x20)
        start++;
    while (start < end && bytes[end - 1] <= 0x20)
        end--;
    return [start, end];
}

;// CONCATENATED MODULE: ./build/formats/load/k6-json.js
/**
 * The stream of points of k6 (`k6 run --out json=FILE`), a line of JSON each: https://grafana.com/docs/k6/latest/results-output/real-time/json/
 *
 * Every request is in it, with its tags. Times are ms, and a point's own time is when the request ended. k6 writes line by
 * line as it goes and marks no end, so that of a run that was killed at the end of a line only a request that misses half of
 * its points is seen.
 */






/* harmony default export */ const k6_json = ((0,format/* loadFormat */.M6)({
    id: "k6-json",
    title: "k6 JSON stream",
    spec: "https://grafana.com/docs/k6/latest/results-output/real-time/json/",
    files: ["**/k6*.json", "**/k6*.ndjson", "**/k6*.jsonl"],
    ...aboutK6Streams,
    recognises: (probe) => isLine((0,formats_probe/* firstDocument */.c)(probe)),
    read: async (source, wish) => {
        const reader = new StreamReader(source, wish);
        await (0,lines/* readLines */.S)(source, (bytes, start, end, number) => reader.line(bytes, start, end, number));
        return reader.finish();
    },
}));
function isLine(value) {
    const type = (0,json/* ownMember */.nV)(value, "type");
    return ((type === "Point" || type === "Metric") &&
        typeof (0,json/* ownMember */.nV)(value, "metric") === "string" &&
        (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(value, "data")));
}

;// CONCATENATED MODULE: ./build/formats/read/k6/metric-name.js

/** A comma between tags: one of a value has no tag behind it. An address, whose scheme a colon ends, is no tag either. */
const betweenTags = /,(?=\s*["']?[A-Za-z_][\w.-]*["']?\s*:(?!\/\/))/;
function metricName(name) {
    const opening = name.indexOf("{");
    if (opening === -1 || !name.endsWith("}"))
        return { base: name, tags: new Map() };
    const parts = name.slice(opening + 1, -1).split(betweenTags);
    return { base: name.slice(0, opening), tags: new Map(parts.map(tagOf)) };
}
function tagOf(text) {
    const colon = text.indexOf(":");
    const [name, value] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
    return [unquoted(name), unquoted(value)];
}
/** As k6 itself takes them off. */
function unquoted(text) {
    return text.trim().replace(/^["']+|["']+$/g, "");
}
/** The endpoint that the tags choose all requests of; undefined where they choose others, or fewer. */
function endpointOf({ tags }) {
    const name = tags.get("name");
    const method = tags.get("method");
    const others = tags.size - (name === undefined ? 0 : 1) - (method === undefined ? 0 : 1);
    return name === undefined || others > 0 ? undefined : endpointName(method ?? "", name);
}
/** Whether the tags choose the requests that went well. */
function choosesGood({ tags }) {
    return tags.size === 1 && tags.get("expected_response") === "true";
}

;// CONCATENATED MODULE: ./build/formats/read/k6/summary-values.js



/** Of a metric that says its type. */
function kindOf(metric) {
    const told = metric.textAt("type");
    const type = metricTypes.find((one) => one === told);
    if (type === undefined) {
        throw metric.at("type").error(`${JSON.stringify(told.slice(0, 40))} stands where ${metricTypes.join(", ")} is expected`);
    }
    return { type, holds: metric.optionalTextAt("contains") === "time" ? "times" : "values" };
}
/** What a trend's values are called, besides `p(95)` and `p95`. */
const extremes = { min: "min", max: "max", avg: "mean" };
function trendTimes({ name: metric, values }) {
    // A test may add anything to a metric of its own.
    const read = (at) => exactTime(metric.startsWith("http_req_duration") ? timeAt(at) : at.number());
    const percentiles = new Map();
    const found = {};
    for (const [name, at] of values.members()) {
        const rank = rankOf(name);
        if (rank !== undefined)
            percentiles.set(rank, read(at));
        if (name === "min" || name === "max" || name === "avg")
            found[extremes[name]] = read(at);
    }
    return statedTimes(percentiles, found);
}
/** `med` is the median. Below and above all others, p(0) and p(100) are the extremes, which have names. */
function rankOf(name) {
    if (name === "med")
        return "50";
    const rank = /^p\((\d{1,2}(?:\.\d+)?)\)$/.exec(name)?.[1] ?? /^p(\d{1,2}(?:\.\d+)?)$/.exec(name)?.[1];
    return rank !== undefined && Number(rank) > 0 ? rank : undefined;
}
/** How many samples a trend has, where it says so. */
function sampleCount({ values, kind }) {
    return kind.type === "trend" && !values.at("count").isAbsent ? values.at("count").natural() : undefined;
}
/**
 * k6 counts what is true as `passes` or, in the machine-readable summary, as `matches`. The example of that summary's schema
 * counts failed requests the other way round: its rate decides which of both is the part.
 */
function shareOf(values) {
    if (!values.at("matches").isAbsent) {
        const [part, whole] = [values.at("matches").natural(), values.at("total").natural()];
        return { part, whole, isContradicted: part > whole };
    }
    const [passes, fails] = [values.at("passes").natural(), values.at("fails").natural()];
    const whole = passes + fails;
    const rate = ["rate", "value"]
        .map((name) => values.at(name))
        .find((at) => !at.isAbsent)
        ?.number();
    const fits = (part) => rate === undefined || whole === 0 || Math.abs(part / whole - rate) < 1e-6;
    const part = !fits(passes) && fits(fails) ? fails : passes;
    return { part, whole, isContradicted: !fits(part) };
}
/** Whether all that it states is 0, as it is of a metric without a point. */
function isUnsampled(metric) {
    const { kind, values, mayBeUnsampled } = metric;
    if (!mayBeUnsampled || kind.type === "counter" || kind.type === "rate")
        return false;
    return (sampleCount(metric) ?? 0) === 0 && values.members().every(([, at]) => !at.isNumber || at.number() === 0);
}
function customMetric(metric) {
    const { name, kind, values } = metric;
    if (kind.type === "counter")
        return counterMetric(name, values.at("count").number());
    if (kind.type === "rate") {
        const { part, whole } = shareOf(values);
        return { kind: "share", name, part, whole };
    }
    if (kind.type === "trend")
        return { kind: kind.holds, name, values: trendTimes(metric) };
    return { kind: "number", name, ...gaugeOf(values) };
}
function gaugeOf(values) {
    const [min, max, last] = ["min", "max", "value"].map((name) => values.at(name).isAbsent ? undefined : values.at(name).number());
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(last !== undefined && { last }) };
}

;// CONCATENATED MODULE: ./build/formats/read/k6/summary-traffic.js


/** Metrics of requests by their names, and where they belong. */
const requestMetrics = new Map([
    ["http_reqs", "reqs"],
    ["http_req_duration", "durations"],
    ["http_req_failed", "failed"],
]);
/** How many requests there were; undefined where none of the metrics says. */
function summary_traffic_countOf({ reqs, durations, failed }) {
    if (reqs !== undefined)
        return reqs.values.at("count").natural();
    return (failed && shareOf(failed.values).whole) ?? (durations && sampleCount(durations));
}
/** Of requests that were made; `known` is how many there were, where that is known. */
function summary_traffic_trafficOf(metrics, known) {
    const { durations, failed } = metrics;
    const times = durations && { times: trendTimes(durations) };
    if (known === undefined)
        return { requests: 0, outcomes: [], unknown: "requests", ...times };
    const share = failed && shareOf(failed.values);
    // http.setResponseCallback(null) leaves requests without a judgement.
    if (share?.whole !== known)
        return { requests: known, outcomes: [], unknown: "outcomes", ...times };
    return { requests: known, outcomes: summary_traffic_outcomesOf(share), ...times };
}
function summary_traffic_outcomesOf({ part, whole }) {
    const tallies = [
        { failure: "none", count: whole - part },
        { failure: "other", count: part },
    ];
    return tallies.filter(({ count }) => count > 0);
}
/** Undefined for an endpoint that nobody called: k6 writes what a threshold names all the same. */
function summary_traffic_endpointOf(name, metrics) {
    const known = summary_traffic_countOf(metrics);
    if (known === 0 || (known === undefined && (!metrics.durations || isUnsampled(metrics.durations))))
        return undefined;
    return { name, ...summary_traffic_trafficOf(metrics, known) };
}
/** The times of requests that went well, where there are any. */
function goodTimesOf(good, { outcomes, unknown }) {
    const isNone = unknown === undefined && outcomes.every(({ failure }) => failure !== "none");
    return good === undefined || isNone || isUnsampled({ ...good, mayBeUnsampled: true }) ? {} : { goodTimes: trendTimes(good) };
}
/** What the metrics of the same requests say differently. */
function summary_traffic_contradictionsOf({ reqs, durations, failed }) {
    const [made, timed, judged] = [
        reqs?.values.at("count").natural(),
        durations && sampleCount(durations),
        failed && shareOf(failed.values),
    ];
    const found = [];
    if (judged?.isContradicted)
        found.push(`${failed?.name} has a rate that its counts do not come to`);
    if (made === undefined)
        return found;
    const told = `${reqs?.name} counts ${(0,counted/* counted */.h)(made, "request")}`;
    if (timed !== undefined && timed !== made)
        found.push(`${told}, ${durations?.name} has ${(0,counted/* counted */.h)(timed, "sample")}`);
    if (judged !== undefined && judged.whole > made)
        found.push(`${told}, ${failed?.name} judges ${judged.whole}`);
    return found;
}

;// CONCATENATED MODULE: ./build/formats/read/k6/summary-run.js







/** The run that a summary is of. Throws `empty-report` where it made no request. */
function summaryRun(source, wish, { metrics, custom = [], duration, ownLimits, notes }) {
    const sorted = sortOut(metrics, wish);
    const unsampled = sorted.others.filter(isUnsampled);
    const users = sorted.users?.values.at("max").natural();
    const about = {
        custom: [...sorted.others.filter((metric) => !isUnsampled(metric)).map(customMetric), ...custom],
        ...(duration && { duration }),
        ...(users !== undefined && { users }),
        ownLimits,
        notes: [...notes, ...unsampledNotes(unsampled)],
    };
    const requests = summary_traffic_countOf(sorted.total) ?? 0;
    if (requests === 0)
        return runWithoutRequests(source, wish, about);
    if (!hasRun(about.custom, users))
        throw source.error(`${(0,counted/* counted */.h)(requests, "request")} ${ofSetUp}`, undefined, "empty-report");
    const traffic = summary_traffic_trafficOf(sorted.total, requests);
    const total = { ...traffic, ...goodTimesOf(sorted.good, traffic) };
    const endpoints = [...sorted.endpoints].flatMap(([name, found]) => summary_traffic_endpointOf(name, found) ?? []);
    return runReport({ ...about, total, endpoints, contradictions: contradictionsIn(sorted, requests) });
}
const ofSetUp = "and no iteration, as in a run of which only setup() made requests";
function sortOut(metrics, wish) {
    const total = {};
    const endpoints = new Map();
    const others = [];
    let [good, users] = [];
    for (const metric of metrics) {
        const name = metricName(metric.name);
        const [isNarrowed, ofRequests, endpoint] = [name.tags.size > 0, requestMetrics.get(name.base), endpointOf(name)];
        if (ofRequests !== undefined && !isNarrowed)
            total[ofRequests] = metric;
        else if (ofRequests !== undefined && endpoint !== undefined)
            membersOf(endpoints, endpoint)[ofRequests] = metric;
        else if (ofRequests === "durations" && choosesGood(name))
            good = metric;
        else if (metric.name === "vus")
            users = metric;
        else if (isNarrowed || isShown(metric.name) || wish.metrics?.has(metric.name))
            others.push(metric);
    }
    return { total, endpoints, good, users, others };
}
function membersOf(endpoints, name) {
    const known = endpoints.get(name) ?? {};
    endpoints.set(name, known);
    return known;
}
/** Whether anything but setup() ran: its requests are in all of a summary's figures. A short run has no `vus`. */
function hasRun(custom, users) {
    if (users !== undefined && users > 0)
        return true;
    return custom.some((metric) => metric.name === "iterations" && metric.kind === "count" && metric.count > 0);
}
function contradictionsIn({ total, endpoints }, requests) {
    const found = [...summary_traffic_contradictionsOf(total), ...[...endpoints.values()].flatMap(summary_traffic_contradictionsOf)];
    for (const [name, metrics] of endpoints) {
        const count = summary_traffic_countOf(metrics);
        if (count !== undefined && count > requests)
            found.push(`${name} has ${(0,counted/* counted */.h)(count, "request")}, the whole run ${requests}`);
    }
    return found;
}
function unsampledNotes(metrics) {
    if (metrics.length === 0)
        return [];
    const names = metrics.slice(0, 10).map(({ name }) => name);
    return [{ id: "left-out", text: `all zeros, as k6 writes for a metric that nothing was added to: ${names.join(", ")}` }];
}

;// CONCATENATED MODULE: ./build/formats/load/k6-machine-summary.js






/* harmony default export */ const k6_machine_summary = ((0,format/* loadFormat */.M6)({
    id: "k6-machine-summary",
    title: "k6 machine-readable summary",
    spec: "https://github.com/grafana/k6-summary",
    files: ["**/k6-summary*.json", "**/*summary-export*.json"],
    end: "marked",
    ...aboutK6,
    failures: "`http_req_failed` says how many requests failed and not how: `other`",
    percentiles: "k6's own, between the two nearest response times in proportion: p50, p90 and p95",
    lacking: (percentile) => `k6's machine-readable summary never holds p${percentile}: leave out \`--new-machine-readable-summary\` and add "p(${percentile})" to \`summaryTrendStats\`, or read the stream of \`--out json\``,
    perEndpoint: "k6's machine-readable summary has no figures of endpoints: read the stream of `--out json`",
    recognises: (probe) => {
        if (probe.type !== "json")
            return false;
        const [results, config] = ["results", "config"].map((name) => (0,json/* ownMember */.nV)(probe.value, name));
        return Array.isArray((0,json/* ownMember */.nV)(results, "metrics")) && (0,json/* isObject */.Gv)(config) && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "metadata"));
    },
    read: async (source, wish) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const results = document.at("results");
        return summaryRun(source, wish, {
            metrics: results.at("metrics").items().map(metricAt),
            custom: checksOf(results.at("checks").optionalObject()),
            duration: exactTime(timeAt(document.at("config").at("duration"), 1000)),
            ownLimits: [],
            notes: [],
        });
    },
}));
function metricAt(metric) {
    return { name: metric.textAt("name"), kind: kindOf(metric), values: metric.at("values"), mayBeUnsampled: false };
}
/** Checks stand apart, by other names than everywhere else; in a list, and in the schema's example in an object. */
function checksOf(checks) {
    if (checks.isAbsent || checks.at("metrics").isAbsent)
        return [];
    const metrics = checks.at("metrics");
    const all = metrics.isArray ? metrics.items() : metrics.members().map(([, metric]) => metric);
    const succeeded = all.find((metric) => metric.optionalTextAt("name") === "checks_succeeded");
    if (succeeded === undefined)
        return [];
    const { part, whole } = shareOf(succeeded.at("values"));
    return [{ kind: "share", name: "checks", part, whole }];
}

;// CONCATENATED MODULE: ./build/formats/load/k6-summary/summary-data.js


/** What `handleSummary` is given. */
function readData(document) {
    const metrics = document.at("metrics").members();
    const duration = document.at("state").optionalObject().at("testRunDurationMs");
    return {
        metrics: metrics.map(([name, metric]) => ({
            name,
            kind: kindOf(metric),
            values: metric.at("values"),
            mayBeUnsampled: !metric.at("thresholds").isAbsent || name.includes("{"),
        })),
        duration: duration.isAbsent ? undefined : exactTime(timeAt(duration)),
        ownLimits: metrics.flatMap(([name, metric]) => limitsOf(name, metric)),
        notes: setUpNotes(document),
    };
}
function limitsOf(name, metric) {
    return metric
        .at("thresholds")
        .optionalMembers()
        .map(([limit, said]) => ({ text: `${name}: ${limit}`, verdict: isTrue(said.at("ok")) ? "holds" : "broken" }));
}
function isTrue(at) {
    if (!at.isTrue && !at.isFalse)
        throw at.error("neither true nor false");
    return at.isTrue;
}
/** k6 writes what setup() returned. */
function setUpNotes(document) {
    if (document.at("setup_data").isAbsent)
        return [];
    return [{ id: "approximate", text: "setup() ran: requests that it made are counted as those of the run" }];
}

;// CONCATENATED MODULE: ./build/formats/load/k6-summary/summary-export.js




/** What `--summary-export` writes: the values without their types, thresholds the other way round, no duration. */
function readExport(document) {
    const metrics = document.at("metrics").members();
    return {
        metrics: metrics.map(([name, values]) => ({
            name,
            kind: ownKind(metricName(name).base) ?? guessedKind(values),
            values,
            mayBeUnsampled: !values.at("thresholds").isAbsent || name.includes("{"),
        })),
        duration: summary_export_durationOf(document.at("metrics")),
        ownLimits: metrics.flatMap(([name, values]) => summary_export_limitsOf(name, values)),
        notes: setUpNotes(document),
    };
}
/** A test's own metric by the values that only its type has. What it holds is not said: plain numbers. */
function guessedKind(values) {
    const has = (name) => !values.at(name).isAbsent;
    if (has("passes"))
        return { type: "rate", holds: "values" };
    if (has("value"))
        return { type: "gauge", holds: "values" };
    return { type: has("rate") ? "counter" : "trend", holds: "values" };
}
/** `true` of a threshold that was crossed: https://github.com/grafana/k6-docs/issues/30 */
function summary_export_limitsOf(name, values) {
    return values
        .at("thresholds")
        .optionalMembers()
        .map(([limit, crossed]) => {
        if (!crossed.isTrue && !crossed.isFalse)
            throw crossed.error("neither true nor false");
        return { text: `${name}: ${limit}`, verdict: crossed.isTrue ? "broken" : "holds" };
    });
}
/** A counter's rate is its count in each second of the run, so that both tell how long it took, to the ns in which k6 counts. */
function summary_export_durationOf(metrics) {
    for (const name of ["http_reqs", "iterations"]) {
        const [count, rate] = ["count", "rate"].map((member) => metrics.at(name).at(member));
        if (!count?.isNumber || !rate?.isNumber)
            continue;
        const ms = Math.round((count.number() / rate.number()) * 1e9) / 1e6;
        if (ms > 0 && ms <= longestTime)
            return exactTime(ms);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/formats/load/k6-summary.js
/**
 * The summary that k6 writes at the end of a run, in both of its shapes: `--summary-export=FILE`, and the data that a
 * script's `handleSummary` is given. https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/
 *
 * Times are ms. An export says `true` of a threshold that was crossed, the data says `ok` of one that was not. `passes` of
 * `http_req_failed` are requests that failed. There is a percentile only where `summaryTrendStats` names it, by default
 * p(90) and p(95), and figures of an endpoint only where a threshold narrows a metric by its `name`. What setup() requests
 * is counted as well.
 */






/* harmony default export */ const k6_summary = ((0,format/* loadFormat */.M6)({
    id: "k6-summary",
    title: "k6 summary",
    spec: "https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/",
    files: ["**/k6-summary*.json", "**/*summary-export*.json"],
    end: "marked",
    ...aboutK6,
    failures: "`http_req_failed` says how many requests failed and not how: `other`",
    percentiles: "k6's own, between the two nearest response times in proportion: those of `summaryTrendStats`, by default p90 and p95",
    lacking: (percentile) => `add "p(${percentile})" to \`summaryTrendStats\` in the script's options, or read the stream of \`--out json\``,
    perEndpoint: "let thresholds name the endpoint: `http_req_duration{name:…}` with `http_reqs{name:…}` and `http_req_failed{name:…}`; or read the stream of `--out json`",
    recognises: (probe) => {
        const metrics = probe.type === "json" ? (0,json/* ownMember */.nV)(probe.value, "metrics") : undefined;
        if (probe.type !== "json" || !(0,json/* isObject */.Gv)(metrics))
            return false;
        return isData(metrics) || (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "root_group"));
    },
    read: async (source, wish) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const isOfData = document
            .at("metrics")
            .members()
            .some(([, metric]) => !metric.at("values").isAbsent);
        return summaryRun(source, wish, isOfData ? readData(document) : readExport(document));
    },
}));
function isData(metrics) {
    return Object.values(metrics).some((metric) => (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(metric, "values")) &&
        typeof (0,json/* ownMember */.nV)(metric, "type") === "string" &&
        (0,json/* ownMember */.nV)(metric, "contains") !== undefined);
}

;// CONCATENATED MODULE: ./build/formats/read/locust/about.js
/** How a test makes Locust round less. */
const moreDigits = "for more than two digits of a time replace `locust.stats.bucket_response_time` there (from Locust 2.43.4 on)";
/** What all reports of Locust have in common: https://docs.locust.io/en/stable/retrieving-stats.html */
const aboutLocust = {
    tool: "Locust",
    responseTime: "from sending the request, with opening the connection where none is open, to the last byte of its answer, redirects included",
    // main.py: 1 (or --exit-code-on-error) for any failed request or exception in a task; 0 for none, even of no request.
    verdictExit: (code) => code === 1,
    lacking: (percentile) => `Locust's --json holds any percentile, and \`locust.stats.PERCENTILES_TO_REPORT\` in the locustfile adds ${about_shareOf(percentile)} to its CSV; ${moreDigits}`,
};
/** `99.9` as Locust's settings have it: `0.999`. */
function about_shareOf(percentile) {
    const [whole = "", part = ""] = percentile.split(".");
    return `0.${whole.padStart(2, "0")}${part}`;
}
/** As Locust prints it: `GET /cart`. */
function about_endpointName(method, name) {
    return method === "" ? name : `${method} ${name}`;
}

;// CONCATENATED MODULE: ./build/formats/read/locust/columns.js


/** The names in the first line of a text that is CSV; empty where it has no commas. */
function headerOf(head) {
    const [line = ""] = head.trimStart().split(/[\r\n]/, 1);
    return line.split(",").map((name) => name.replace(/^"(.*)"$/, "$1"));
}
/** Whether the header has all of these names. */
function hasColumns(head, names) {
    const header = headerOf(head);
    return names.every((name) => header.includes(name));
}
/** The columns of one of Locust's CSV files, and its cells by their names. */
class Columns {
    names;
    #source;
    #fields;
    constructor(source, header) {
        this.#source = source;
        this.names = Array.from({ length: header.fields }, (_, field) => header.text(field));
        this.#fields = new Map(this.names.map((name, field) => [name, field]));
    }
    /** The first of these names that the file has; versions of Locust differ in them. */
    field(...names) {
        for (const name of names) {
            const field = this.#fields.get(name);
            if (field !== undefined)
                return field;
        }
        throw this.#source.error(`has no column ${names.map((name) => JSON.stringify(name)).join(" or ")}`, { line: 1 });
    }
    has(name) {
        return this.#fields.has(name);
    }
    /** Throws where the record has not as many fields as the header. */
    expectWhole(record) {
        if (record.fields === this.names.length)
            return;
        const wanted = (0,counted/* counted */.h)(this.names.length, "column");
        throw this.#source.error(`has ${(0,counted/* counted */.h)(record.fields, "field")}, the header ${wanted}`, { line: record.line });
    }
    count(record, field) {
        const count = record.whole(field);
        if (count >= 0 && Number.isSafeInteger(count))
            return count;
        throw this.#mismatch(record, field, "a whole number from 0");
    }
    /** A time in ms. */
    time(record, field) {
        const time = record.number(field);
        if (time !== undefined && time >= 0 && time <= longestTime)
            return time;
        throw this.#mismatch(record, field, "a response time from 0 to a year in ms");
    }
    #mismatch(record, field, wanted) {
        const found = JSON.stringify(record.text(field).slice(0, 40));
        const message = `${found} stands in the column ${JSON.stringify(this.names[field])} where ${wanted} is expected`;
        return this.#source.error(message, { line: record.line });
    }
}

;// CONCATENATED MODULE: ./build/formats/load/locust-exceptions.js







const locust_exceptions_comma = 0x2c;
/* harmony default export */ const locust_exceptions = ((0,format/* loadFormat */.M6)({
    ...aboutLocust,
    id: "locust-exceptions",
    title: "Locust CSV: exceptions",
    spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
    files: ["**/*_exceptions.csv"],
    end: "none",
    failures: "none of a request: exceptions in the test's own code are told by their words",
    percentiles: "none: it belongs to `_stats.csv`",
    recognises: (probe) => probe.type === "text" && hasColumns(probe.head, ["Count", "Message", "Traceback", "Nodes"]),
    read: async (source) => {
        const errors = [];
        let sum = 0;
        let columns;
        await (0,csv/* readCsv */.Nb)(source, locust_exceptions_comma, (record) => {
            if (columns === undefined) {
                columns = new Columns(source, record);
                return;
            }
            columns.expectWhole(record);
            const count = columns.count(record, columns.field("Count"));
            sum += count;
            const text = (0,title/* titleOf */.Gg)(record.text(columns.field("Message"))) || "an exception without words";
            if (errors.length < caps/* caps */.m.errorTexts)
                errors.push({ text, count, failure: "other", isOutsideRequests: true });
        });
        const told = `${(0,counted/* counted */.h)(sum, "exception")} in the test's own code: the tasks ended there, without the requests that were to follow`;
        const notes = sum > 0 ? [{ id: "left-out", text: told }] : [];
        return { role: "part", part: { ending: "_exceptions.csv", of: "_stats.csv", errors, notes } };
    },
}));

;// CONCATENATED MODULE: ./build/formats/read/locust/failure.js

/** The request was made and not answered, by the exceptions of Python, requests, urllib3 and geventhttpclient. */
const unanswered = /^(?:\w+\.)*(?:\w*(?:Connection|Connect|Disconnected|Timeout|TimedOut|Socket|SSL|Proxy|DNS|Protocol|ChunkedEncoding|IncompleteRead|BadStatusLine)\w*|MaxRetryError|gaierror|herror|timeout|timed_out|error|OSError|BrokenPipeError|EOFError|NoRouteToHost\w*)\(/;
/** Locust up to 0.14 writes the words of an exception, without what it is. */
const unansweredByWords = /^(?:\('Connection (?:aborted|broken)|HTTPS?ConnectionPool\(|\[Errno )/;
/** What Locust writes of a failed request: mostly the `repr` of an exception, whatever text the test gave otherwise. */
function failure_failureOf(error) {
    // The patterns are for the beginning, and take long for a text that somebody made up.
    const start = error.slice(0, 200);
    const status = Number(failedStatus.exec(start)?.[1] ?? 0);
    if (status >= 400 && status < 600)
        return statusOutcome(status);
    if (start.startsWith("CatchResponseError("))
        return assertion;
    return unanswered.test(start) || unansweredByWords.test(start) ? noAnswer : other;
}
/** Of requests, which HttpUser is made with, and of FastHttpUser; without what it is up to Locust 0.14. */
const failedStatus = /^(?:HTTPError\(u?["']|\w*BadStatusCode\(code=|(?=\d{3} (?:Client|Server) Error: ))(\d{3})\b/;
const assertion = { failure: "assertion" };
const other = { failure: "other" };

;// CONCATENATED MODULE: ./build/formats/load/locust-failures.js







const locust_failures_comma = 0x2c;
/* harmony default export */ const locust_failures = ((0,format/* loadFormat */.M6)({
    ...aboutLocust,
    id: "locust-failures",
    title: "Locust CSV: failures",
    spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
    files: ["**/*_failures.csv"],
    end: "none",
    failures: "`HTTPError('404 …')` is `4xx`, `HTTPError('500 …')` is `5xx`, an exception of the connection `transport`, what the test found wrong (`CatchResponseError`) `assertion`, any other text `other`",
    percentiles: "none: it belongs to `_stats.csv`",
    recognises: (probe) => probe.type === "text" && hasColumns(probe.head, ["Method", "Name", "Error", "Occurrences"]),
    read: async (source) => {
        const failures = new Failures();
        let columns;
        const last = await (0,csv/* readCsv */.Nb)(source, locust_failures_comma, (record) => {
            if (columns === undefined)
                columns = new Columns(source, record);
            else
                failures.add(source, columns, record);
        });
        // Locust up to 1.1 ends the file without a line break; these columns are younger.
        if (last === "open" && columns?.has("First Seen"))
            throw source.error("no line break ends its last row", undefined, "cut-off-report");
        return { role: "part", part: failures.part() };
    },
}));
class Failures {
    #byEndpoint = new Map();
    #texts = [];
    #textsLeftOut = 0;
    add(source, columns, record) {
        columns.expectWhole(record);
        const name = about_endpointName(record.text(columns.field("Method")), record.text(columns.field("Name")));
        const error = record.text(columns.field("Error"));
        const count = columns.count(record, columns.field("Occurrences"));
        const outcome = failure_failureOf(error);
        this.#count(name, outcome, count);
        if (this.#byEndpoint.size > caps/* caps */.m.endpoints)
            throw source.error(`names more than ${caps/* caps */.m.endpoints} endpoints, the most that are read`, { line: record.line }, "too-large");
        if (this.#texts.length < caps/* caps */.m.errorTexts)
            this.#texts.push(textOf(`${name}: ${error}`, count, outcome));
        else
            this.#textsLeftOut++;
    }
    part() {
        const failures = [...this.#byEndpoint].map(([name, tallies]) => [
            name,
            [...tallies.values()].map(({ outcome, count }) => ({ ...outcome, count })),
        ]);
        const text = `the words of ${this.#textsLeftOut} more errors are left out`;
        return {
            ending: "_failures.csv",
            of: "_stats.csv",
            errors: this.#texts,
            failures: new Map(failures),
            notes: this.#textsLeftOut > 0 ? [{ id: "left-out", text }] : [],
        };
    }
    #count(name, outcome, count) {
        const tallies = this.#byEndpoint.get(name) ?? new Map();
        this.#byEndpoint.set(name, tallies);
        const key = `${outcome.failure} ${outcome.status ?? ""}`;
        const known = tallies.get(key);
        if (known === undefined)
            tallies.set(key, { outcome, count });
        else
            known.count += count;
    }
}
function textOf(text, count, { failure }) {
    return { text: (0,title/* titleOf */.Gg)(text), count, failure: failure === "none" ? "other" : failure };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-history/history.js
/** Points that are kept: a row a second is three hours of them. The counts run on, so that nothing is lost between two. */
const mostPoints = 10_000;
class History {
    points = [];
    users = -1;
    /** Whether it has rows of single endpoints, and with them percentiles of the last ten seconds. */
    isFull = false;
    #fields;
    add(columns, record) {
        this.#fields ??= fieldsOf(columns);
        columns.expectWhole(record);
        const { name, type } = this.#fields;
        const isTotal = record.isSpelt(name, "Aggregated") && (record.isEmpty(type) || record.isSpelt(type, "None"));
        if (isTotal)
            this.#add(pointOf(columns, record, this.#fields));
        else
            this.isFull = true;
    }
    #add(point) {
        if (point.users > this.users)
            this.users = point.users;
        // Counted anew (`--reset-stats`): what was before is part of nothing.
        if (point.requests < (this.points.at(-1)?.requests ?? 0))
            this.points = [];
        this.points.push(point);
        if (this.points.length >= mostPoints)
            this.points = everySecond(this.points);
    }
}
function fieldsOf(columns) {
    return {
        at: columns.field("Timestamp"),
        type: columns.field("Type"),
        name: columns.field("Name"),
        requests: columns.field("Total Request Count", "# requests"),
        failures: columns.field("Total Failure Count", "# failures"),
        users: columns.has("User Count") ? columns.field("User Count") : -1,
        p95: columns.has("95%") ? columns.field("95%") : -1,
    };
}
function pointOf(columns, record, fields) {
    return {
        at: columns.count(record, fields.at) * 1000,
        requests: columns.count(record, fields.requests),
        failures: columns.count(record, fields.failures),
        users: fields.users === -1 ? -1 : columns.count(record, fields.users),
        p95: fields.p95 === -1 ? 0 : (record.number(fields.p95) ?? 0),
    };
}
/** But for the last one, from which it goes on. */
function everySecond(points) {
    return points.flatMap((point, i) => {
        if (i % 2 === 1 && i < points.length - 1)
            return [];
        const before = points[i - 1];
        return [{ ...point, users: Math.max(point.users, before?.users ?? -1) }];
    });
}

;// CONCATENATED MODULE: ./build/formats/load/locust-history/moments.js
/** The most stretches that a run is shown in. */
const moments_mostMoments = 60;
/** Of `--csv-full-history`: about how long the stretch is that a percentile is of. */
const moments_window = 10_000;
/** The run in stretches of equal length, from the last point without a request on. */
function moments_momentsOf({ points, isFull }) {
    const first = points.findIndex(({ requests }) => requests > 0);
    if (first === -1)
        return [];
    const [base, ...rest] = points.slice(Math.max(0, first - 1));
    if (base === undefined)
        return [];
    const span = (rest.at(-1)?.at ?? base.at) - base.at;
    const length = Math.max(isFull && span >= moments_window ? moments_window : 1000, Math.ceil(span / moments_mostMoments));
    const moments = [];
    let [start, users] = [base, -1];
    for (const [i, point] of rest.entries()) {
        users = Math.max(users, point.users);
        if (point.at - start.at < length && i < rest.length - 1)
            continue;
        // A shorter stretch than the percentile is of, as the last one may be, has none of its own.
        const hasOwnP95 = isFull && length === moments_window && point.at - start.at >= moments_window && point.p95 > 0;
        const moment = moments_momentOf(start, point, users, base.at);
        moments.push(hasOwnP95 ? { ...moment, p95: point.p95 } : moment);
        [start, users] = [point, -1];
    }
    return moments;
}
function moments_momentOf(from, to, users, began) {
    return {
        at: from.at - began,
        length: to.at - from.at,
        requests: to.requests - from.requests,
        failed: Math.max(0, to.failures - from.failures),
        ...(users >= 0 && { users }),
    };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-history.js






const locust_history_comma = 0x2c;
/* harmony default export */ const locust_history = ((0,format/* loadFormat */.M6)({
    ...aboutLocust,
    id: "locust-history",
    title: "Locust CSV: stats history",
    spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
    files: ["**/*_stats_history.csv"],
    end: "none",
    failures: "how many requests failed by then; it belongs to `_stats.csv`",
    percentiles: "none: it belongs to `_stats.csv`; p95 over time with `--csv-full-history`",
    recognises: (probe) => {
        if (probe.type !== "text")
            return false;
        const names = headerOf(probe.head);
        const has = (name) => names.includes(name);
        return has("Timestamp") && has("Requests/s") && (has("Total Request Count") || has("# requests"));
    },
    read: async (source) => ({ role: "part", part: partOf(await readHistory(source), source) }),
}));
async function readHistory(source) {
    const history = new History();
    let columns;
    await (0,csv/* readCsv */.Nb)(source, locust_history_comma, (record) => {
        if (columns === undefined)
            columns = new Columns(source, record);
        else
            history.add(columns, record);
    });
    return history;
}
function partOf(history, source) {
    const last = history.points.at(-1);
    if (last === undefined)
        throw source.error("has a header and no row of the whole: Locust ended in its first second", undefined, "empty-report");
    return {
        ending: "_stats_history.csv",
        of: "_stats.csv",
        // Users that were gone when the second ended are in no row.
        ...(history.users > 0 && { users: history.users }),
        timeline: moments_momentsOf(history),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-json/entry.js




function entryOf(entry) {
    const name = about_endpointName(entry.optionalTextAt("method") ?? "", entry.textAt("name"));
    const requests = entry.at("num_requests").natural();
    const failures = entry.at("num_failures").natural();
    if (failures > requests)
        throw entry.error(`counts ${failures} failures of ${(0,counted/* counted */.h)(requests, "request")}`);
    const untimed = entry.at("num_none_requests").isAbsent ? 0 : entry.at("num_none_requests").natural();
    const times = countsOf(entry.at("response_times"));
    const bySecond = countsOf(entry.at("num_reqs_per_sec"));
    const failedBySecond = countsOf(entry.at("num_fail_per_sec"));
    const contradictions = [
        ...differing(name, "response times", entry_sumOf(times), "timed requests", requests - untimed),
        ...differing(name, "requests by the second", entry_sumOf(bySecond), "requests", requests),
        ...differing(name, "failures by the second", entry_sumOf(failedBySecond), "failures", failures),
    ];
    const exact = exactOf(entry, requests - untimed);
    return { name, requests, failures, times, exact, ...entry_momentsOf(entry), bySecond, failedBySecond, contradictions };
}
function exactOf(entry, timed) {
    if (timed <= 0 || entry.at("min_response_time").isAbsent)
        return undefined;
    const [min, max] = [timeAt(entry.at("min_response_time")), timeAt(entry.at("max_response_time"))];
    const sum = entry.at("total_response_time");
    if (sum.number() >= 0 && Number.isFinite(sum.number()))
        return { min, max, mean: sum.number() / timed };
    throw sum.error(`${sum.number()} stands where a sum of response times is expected`);
}
function entry_momentsOf(entry) {
    const began = secondsAt(entry.at("start_time"));
    const last = entry.at("last_request_timestamp");
    return { began, ended: last.isAbsent ? began : secondsAt(last) };
}
/** A moment in seconds since 1970, as ms. */
function secondsAt(cursor) {
    const seconds = cursor.number();
    if (seconds >= 0 && seconds < 1e11)
        return seconds * 1000;
    throw cursor.error(`${seconds} stands where seconds since 1970 are expected`);
}
/** `{"150": 3}`. Names are numbers from 0; a name that JSON has twice is one. */
function countsOf(cursor) {
    return new Map(cursor.members().map(([name, count]) => {
        const number = Number(name);
        if (!/^\d/.test(name) || !(number <= 1e12))
            throw count.error(`the name ${JSON.stringify(name.slice(0, 40))} stands where a number from 0 is expected`);
        const times = count.natural();
        if (times > caps/* caps */.m.total)
            throw count.error(`${times} is above ${caps/* caps */.m.total}, the most that is read`, "too-large");
        return [number, times];
    }));
}
function entry_sumOf(counts) {
    let sum = 0;
    for (const count of counts.values())
        sum += count;
    return sum;
}
function differing(name, what, found, of, wanted) {
    return found === wanted ? [] : [`${name}: ${found} ${what} of ${wanted} ${of}`];
}

;// CONCATENATED MODULE: ./build/formats/load/locust-json/seconds.js
/** The most stretches that a run is shown in. */
const seconds_mostMoments = 60;
/** Entries begin when their first request ends, which began up to the longest response time before that. */
function seconds_durationOf(entries) {
    let [began, ended, longest] = [Number.POSITIVE_INFINITY, 0, 0];
    for (const entry of entries) {
        began = Math.min(began, entry.began);
        ended = Math.max(ended, entry.ended);
        longest = Math.max(longest, entry.exact?.max ?? 0);
    }
    const low = Math.max(0, ended - began);
    return { began, ended, duration: { low, high: low + longest } };
}
/** What ended when, in stretches of equal length of some whole seconds. */
function seconds_momentsOf(entries) {
    const [requests, failures] = [added(entries.map((one) => one.bySecond)), added(entries.map((one) => one.failedBySecond))];
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const second of requests.keys()) {
        first = Math.min(first, second);
        last = Math.max(last, second);
    }
    const length = Math.ceil((last - first + 1) / seconds_mostMoments);
    const place = (second) => Math.floor((second - first) / length);
    const moments = new Map();
    for (const [second, count] of requests) {
        const moment = moments.get(place(second)) ?? { requests: 0, failed: 0 };
        moment.requests += count;
        moment.failed += failures.get(second) ?? 0;
        moments.set(place(second), moment);
    }
    const shown = [...moments].sort(([a], [b]) => a - b);
    return shown.map(([at, moment]) => ({ at: at * length * 1000, length: length * 1000, ...moment }));
}
function added(all) {
    const sums = new Map();
    for (const counts of all)
        for (const [second, count] of counts)
            sums.set(second, (sums.get(second) ?? 0) + count);
    return sums;
}

;// CONCATENATED MODULE: ./build/model/time-buckets.js

/**
 * Response times in ms of which a report only has how many lie in each of some intervals, which may overlap. Those of several
 * reports are merged without any loss: percentiles stay as near as the intervals are.
 */
class TimeBuckets {
    kind = "buckets";
    count;
    inexact;
    #buckets;
    #known;
    #lows;
    #highs;
    /** All of these together; they stay as they are. Undefined where there is no time. */
    static merged(all) {
        const some = all.filter(({ count }) => count > 0);
        const [first] = some;
        if (first === undefined || some.length === 1)
            return first;
        const means = some.flatMap(({ mean, count }) => (mean ? [[mean, count]] : []));
        return new TimeBuckets(time_buckets_added(some.flatMap((one) => one.#buckets)), {
            min: ends(Math.min, some.flatMap(({ min }) => min ?? [])),
            max: ends(Math.max, some.flatMap(({ max }) => max ?? [])),
            mean: time_buckets_meanOf(means),
            inexact: first.inexact,
        });
    }
    constructor(buckets, known) {
        this.#buckets = buckets.filter(({ count }) => count > 0);
        this.#known = known;
        this.count = this.#buckets.reduce((sum, { count }) => sum + count, 0);
        this.inexact = known.inexact;
    }
    /** Undefined without a time, as are the others. */
    get min() {
        return this.count === 0 ? undefined : (this.#known.min ?? this.#between(1));
    }
    get max() {
        return this.count === 0 ? undefined : (this.#known.max ?? this.#between(this.count));
    }
    get mean() {
        if (this.count === 0)
            return undefined;
        return this.#known.mean ?? time_buckets_meanOf(this.#buckets.map(({ interval, count }) => [interval, count]));
    }
    /** What bounds the time of a rank, from 1 (the least) to `count`. */
    atRank(rank) {
        const { min, max } = this.#known;
        if (rank <= 1 && min !== undefined)
            return min;
        if (rank >= this.count && max !== undefined)
            return max;
        const bucket = this.#between(rank);
        return intersection(bucket, { low: min?.low ?? bucket.low, high: max?.high ?? bucket.high }) ?? bucket;
    }
    /** How many times are at most `ms`: from at least to at most as many. */
    countUpTo(ms) {
        let [low, high] = [0, 0];
        for (const { interval, count } of this.#buckets) {
            const ends = endsOf(interval);
            if (ends.high.at <= ms)
                low += count;
            if (ends.low.at < ms || (ends.low.at === ms && !ends.low.isOpen))
                high += count;
        }
        return { low, high };
    }
    /** These and the other ones together; both stay as they are. */
    mergedWith(other) {
        return TimeBuckets.merged([this, other]) ?? this;
    }
    /** The time of a rank is no less than the low end of that rank, and no more than the high one. */
    #between(rank) {
        this.#lows ??= this.#sorted("low", compareLows);
        this.#highs ??= this.#sorted("high", compareHighs);
        return intervalOf(endAt(this.#lows, rank), endAt(this.#highs, rank));
    }
    #sorted(side, compare) {
        return this.#buckets.map(({ interval, count }) => ({ ...endsOf(interval)[side], count })).sort(compare);
    }
}
function endAt(sorted, rank) {
    let seen = 0;
    for (const end of sorted) {
        seen += end.count;
        if (seen >= rank)
            return end;
    }
    throw new Error(`no time has the rank ${rank} of ${seen}`);
}
/** Buckets of the same interval as one. */
function time_buckets_added(buckets) {
    const byInterval = new Map();
    for (const { interval, count } of buckets) {
        const key = `${interval.low} ${interval.high} ${interval.open ?? ""}`;
        const known = byInterval.get(key);
        if (known === undefined)
            byInterval.set(key, { interval, count });
        else
            known.count += count;
    }
    return [...byInterval.values()];
}
/** The least or the greatest of times. Its ends are never open: less is said than is known, and nothing that is wrong. */
function ends(of, intervals) {
    return {
        low: intervals.map(({ low }) => low).reduce((a, b) => of(a, b)),
        high: intervals.map(({ high }) => high).reduce((a, b) => of(a, b)),
    };
}
function time_buckets_meanOf(parts) {
    let [low, high, whole] = [0, 0, 0];
    for (const [interval, count] of parts) {
        low += interval.low * count;
        high += interval.high * count;
        whole += count;
    }
    return { low: low / whole, high: high / whole };
}

;// CONCATENATED MODULE: ./build/formats/read/locust/rounding.js
const rounding_inexact = "Locust rounds response times to two digits before it counts them (1950 to 2050 ms are all 2000), in every report; a limit at such an edge can be decided";
const inexactByTest = "the test rounds response times in a way of its own (`locust.stats.bucket_response_time`), which no report tells: each is only known to lie between the next ones that the report has";
/** That of Locust up to 0.14, by any Python; its early versions left times below 100 ms as they are and cut them when writing. */
const oldRounding = { inexact: rounding_inexact, intervalOf: oldTimesOf };
/**
 * The rounding that made these times: Locust's own, or from version 2.43.4 on one of the test, of which it is only taken that
 * no greater time becomes a smaller one.
 */
function roundingOf(times) {
    const all = [...new Set(times)];
    if (all.every(isRounded))
        return { inexact: rounding_inexact, intervalOf: rounding_timesOf };
    return { inexact: inexactByTest, intervalOf: betweenNeighbours(all) };
}
function isRounded(ms) {
    return Number.isInteger(ms) && ms % stepAbove(ms) === 0;
}
/** How far apart rounded times are. */
function stepAbove(ms) {
    if (ms < 100)
        return 1;
    if (ms < 1000)
        return 10;
    return ms < 10_000 ? 100 : 1000;
}
function stepBelow(ms) {
    return stepAbove(ms - 1);
}
/**
 * Python rounds a half to the even neighbour, so that 1950 and 2050 both become 2000, and neither 1850 nor 1950 becomes 1900.
 * At 100, 1000 and 10000 the step below is smaller than the one above.
 */
function rounding_timesOf(rounded) {
    const [below, above] = [stepBelow(rounded), stepAbove(rounded)];
    const interval = { low: Math.max(0, rounded - below / 2), high: rounded + above / 2 };
    const [lowIsOpen, highIsOpen] = [isOdd(rounded / below), isOdd(rounded / above)];
    if (lowIsOpen && highIsOpen)
        return { ...interval, open: "both" };
    if (lowIsOpen)
        return { ...interval, open: "low" };
    return highIsOpen ? { ...interval, open: "high" } : interval;
}
function isOdd(steps) {
    return steps % 2 === 1;
}
/** Python 2 rounds a half up, Python 3 to the even neighbour: both ends may be part of it. */
function oldTimesOf(rounded) {
    const low = Math.max(0, rounded - stepBelow(rounded) / 2);
    return rounded < 100 ? { low, high: rounded + 1, open: "high" } : { low, high: rounded + stepAbove(rounded) / 2 };
}
function betweenNeighbours(times) {
    const sorted = [...times].sort((a, b) => a - b);
    const places = new Map(sorted.map((time, place) => [time, place]));
    return (rounded) => {
        const place = places.get(rounded) ?? 0;
        return { low: sorted[place - 1] ?? 0, high: sorted[place + 1] ?? Number.POSITIVE_INFINITY, open: "both" };
    };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-json/traffic.js




function roundingOfEntries(entries) {
    const all = new Set();
    for (const { times } of entries)
        for (const time of times.keys())
            all.add(time);
    return roundingOf(all);
}
function traffic_trafficOf(entry, rounding) {
    const times = bucketsOf(entry, rounding);
    return { ...traffic_outcomesOf(entry.requests, entry.failures), ...(times && { times }) };
}
/** The sum of the endpoints: the file has none of its own. */
function totalOf(endpoints) {
    let [requests, failures] = [0, 0];
    for (const { outcomes, ...traffic } of endpoints) {
        requests += traffic.requests;
        failures += outcomes.find(({ failure }) => failure === "other")?.count ?? 0;
    }
    const times = TimeBuckets.merged(endpoints.flatMap((one) => (one.times?.kind === "buckets" ? [one.times] : [])));
    return { ...traffic_outcomesOf(requests, failures), ...(times && { times }) };
}
function traffic_outcomesOf(requests, failures) {
    const outcomes = [
        { failure: "none", count: requests - failures },
        { failure: "other", count: failures },
    ];
    return { requests, outcomes: outcomes.filter(({ count }) => count > 0) };
}
/** A rounded time lies between the least and the greatest one, which are exact. */
function bucketsOf({ times, exact }, { intervalOf, inexact }) {
    if (exact === undefined)
        return undefined;
    const span = { low: exact.min, high: exact.max };
    const buckets = [...times].map(([time, count]) => {
        const interval = intervalOf(time);
        return { interval: intersection(interval, span) ?? interval, count };
    });
    const [min, max, mean] = [exact.min, exact.max, exact.mean].map(exactTime);
    return new TimeBuckets(buckets, { min, max, mean, inexact });
}

;// CONCATENATED MODULE: ./build/formats/load/locust-json.js







/* harmony default export */ const locust_json = ((0,format/* loadFormat */.M6)({
    ...aboutLocust,
    id: "locust-json",
    title: "Locust JSON",
    spec: "https://docs.locust.io/en/stable/configuration.html",
    files: ["**/locust*.json"],
    end: "marked",
    failures: "what Locust takes for failed, statuses from 400 unless the test says otherwise, is `other`",
    percentiles: "any, of response times that Locust has rounded to two digits, hence intervals; several files merge without loss",
    lacking: (percentile) => `Locust's files know p${percentile} no nearer; in the locustfile, ${moreDigits}`,
    recognises: (probe) => {
        if (probe.type !== "json" || !("value" in probe))
            return false;
        const first = (0,json/* ownMember */.nV)(probe.value, 0);
        return (["num_requests", "num_failures"].every((name) => (0,json/* ownMember */.nV)(first, name) !== undefined) &&
            (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(first, "response_times")));
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const entries = document
            .items()
            .map(entryOf)
            .filter(({ requests }) => requests > 0);
        if (entries.length === 0)
            throw document.error("counts no request", "empty-report");
        return runReport(runOf(entries));
    },
}));
function runOf(entries) {
    const rounding = roundingOfEntries(entries);
    const endpoints = entries.map((entry) => ({ name: entry.name, ...traffic_trafficOf(entry, rounding) }));
    return {
        total: totalOf(endpoints),
        endpoints,
        ...seconds_durationOf(entries),
        timeline: seconds_momentsOf(entries),
        contradictions: entries.flatMap(({ contradictions }) => contradictions),
    };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-stats/figures.js


function figures_trafficOf({ requests, failures, times }, { ranks }, rounding) {
    const outcomes = [
        { failure: "none", count: requests - failures },
        { failure: "other", count: failures },
    ];
    return {
        requests,
        outcomes: outcomes.filter(({ count }) => count > 0),
        ...(times && { times: figures_statedOf(times, ranks, rounding) }),
    };
}
/** A percentile lies between the least and the greatest time, which Locust does not round. */
function figures_statedOf(times, ranks, { intervalOf, inexact }) {
    const { min, max, mean, percentiles } = times;
    const known = percentiles.map((rounded, i) => {
        const interval = intervalOf(rounded);
        return [ranks[i] ?? "", intersection(interval, spanOf(times)) ?? interval];
    });
    return statedTimes(known.filter(([rank]) => rank !== "100"), { min, max, mean, inexact });
}
function spanOf({ min, max }) {
    return { low: min.low, high: max.high };
}
/** What a row says of its times that cannot be, in sentences. */
function disagreementsOf({ name, times }, { ranks }, { intervalOf }) {
    if (times === undefined)
        return [];
    return times.percentiles.flatMap((rounded, i) => {
        const rank = ranks[i];
        const interval = intervalOf(rounded);
        if (rank === "100") {
            if (intersection(interval, times.max))
                return [];
            return [`${name}: 100% is ${rounded} ms, the maximum ${times.max.low} ms`];
        }
        if (intersection(interval, spanOf(times)))
            return [];
        return [`${name}: ${rank}% is ${rounded} ms, the minimum ${times.min.low} ms and the maximum ${times.max.low} ms`];
    });
}
/** From its start to its last request: what Locust divides the count by. Up to 1.1 with two decimals. */
function figures_durationOf({ requests, rate }) {
    const perSecond = Number(rate);
    if (!(perSecond > 0))
        return undefined;
    if (!/^\d+\.\d\d$/.test(rate))
        return exactTime((requests / perSecond) * 1000);
    const half = 0.005;
    if (perSecond <= half)
        return undefined;
    return { low: (requests / (perSecond + half)) * 1000, high: (requests / (perSecond - half)) * 1000 };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-stats/row.js



/** Locust reports eleven; each of them is kept of each row. */
const mostPercentiles = 50;
/** Reads the rows below a header. */
class row_RowReader {
    ranks;
    isOld;
    #source;
    #columns;
    #fields;
    #percentiles;
    constructor(source, columns) {
        this.#source = source;
        this.#columns = columns;
        this.isOld = columns.has("# requests");
        this.#fields = {
            type: columns.field("Type", "Method"),
            name: columns.field("Name"),
            requests: columns.field("Request Count", "# requests"),
            failures: columns.field("Failure Count", "# failures"),
            average: columns.field("Average Response Time", "Average response time"),
            min: columns.field("Min Response Time", "Min response time"),
            max: columns.field("Max Response Time", "Max response time"),
            rate: columns.field("Requests/s"),
        };
        const percentiles = row_percentilesOf(columns);
        if (percentiles.length > mostPercentiles)
            throw source.error(`has more than ${mostPercentiles} columns of percentiles`, { line: 1 }, "too-large");
        this.ranks = percentiles.map(({ rank }) => rank);
        this.#percentiles = percentiles.map(({ field }) => field);
    }
    read(record) {
        this.#columns.expectWhole(record);
        const { type, name, requests, failures, rate } = this.#fields;
        const count = this.#columns.count(record, requests);
        const failed = this.#columns.count(record, failures);
        if (failed > count)
            throw this.#source.error(`counts ${failed} failures of ${(0,counted/* counted */.h)(count, "request")}`, { line: record.line });
        return {
            line: record.line,
            name: about_endpointName(record.text(type), record.text(name)),
            requests: count,
            failures: failed,
            rate: record.text(rate),
            times: count === 0 ? undefined : this.#times(record),
        };
    }
    /** Undefined where all of them are 0: that is what Locust writes of requests without a response time. */
    #times(record) {
        const { average, min, max } = this.#fields;
        // Locust up to 1.1 cuts the decimals off; later ones write an average with its decimals.
        const isCut = record.whole(average) >= 0;
        const timeIn = (field) => (isCut ? row_cutTime : exactTime)(this.#columns.time(record, field));
        const times = { min: timeIn(min), max: timeIn(max), mean: timeIn(average) };
        const percentiles = this.#percentiles.map((field) => this.#columns.time(record, field));
        return times.max.low === 0 && times.mean.low === 0 ? undefined : { ...times, percentiles };
    }
}
function row_cutTime(ms) {
    return { low: ms, high: ms + 1, open: "high" };
}
/** `99.9%`; up to 1.0 one of them lacks its sign. */
function row_percentilesOf(columns) {
    return columns.names.flatMap((name, field) => {
        const found = /^(?:(\d{1,2}(?:\.\d+)?|100)%|(99\.999))$/.exec(name);
        const rank = found?.[1] ?? found?.[2];
        return rank === undefined || Number(rank) === 0 ? [] : [{ rank, field }];
    });
}

;// CONCATENATED MODULE: ./build/formats/load/locust-stats/table.js




const table_comma = 0x2c;
async function readTable(source) {
    let reader;
    const rows = [];
    const last = await (0,csv/* readCsv */.Nb)(source, table_comma, (record) => {
        if (reader === undefined) {
            reader = new row_RowReader(source, new Columns(source, record));
            return;
        }
        rows.push(reader.read(record));
        if (rows.length > caps/* caps */.m.endpoints + 1)
            throw source.error(`has more than ${caps/* caps */.m.endpoints} rows, the most that are read`, { line: record.line }, "too-large");
    });
    const total = rows.pop();
    if (reader === undefined || total === undefined)
        throw source.error("has a header and no row: no request was made, or Locust ended in its first second", undefined, "empty-report");
    // Its type is "None" in Locust 0.13 and 0.14, which then is part of the name.
    if (!/^(None )?(Aggregated|Total)$/.test(total.name))
        throw source.error("stops before its last row, that of the whole", { line: total.line }, "cut-off-report");
    return { rows, total, ranks: reader.ranks, isOld: reader.isOld, last };
}

;// CONCATENATED MODULE: ./build/formats/load/locust-stats.js








/* harmony default export */ const locust_stats = ((0,format/* loadFormat */.M6)({
    ...aboutLocust,
    id: "locust-stats",
    title: "Locust CSV: stats",
    spec: "https://docs.locust.io/en/stable/retrieving-stats.html",
    files: ["**/*_stats.csv"],
    end: "marked",
    failures: "what Locust takes for failed, statuses from 400 unless the test says otherwise, is `other`; `_failures.csv` beside it says how each failed. Requests of the last second may be missing, as they never are from `--json`",
    percentiles: "of response times that Locust has rounded to two digits, hence intervals; those that the file has a column for",
    recognises: (probe) => {
        if (probe.type !== "text")
            return false;
        const names = headerOf(probe.head);
        const has = (...some) => some.some((name) => names.includes(name));
        return (has("Type", "Method") &&
            has("Request Count", "# requests") &&
            has("Failure Count", "# failures") &&
            has("Requests/s") &&
            !has("Timestamp"));
    },
    read: async (source) => runReport(locust_stats_runOf(await readTable(source), source)),
}));
function locust_stats_runOf(table, source) {
    const { total, rows } = table;
    if (total.requests === 0)
        throw source.error("counts no request", { line: total.line }, "empty-report");
    const rounding = table.isOld ? oldRounding : roundingOf([total, ...rows].flatMap(({ times }) => times?.percentiles ?? []));
    refuseCutOff(table, source, disagreementsOf(total, table, rounding).length > 0);
    const called = rows.filter(({ requests }) => requests > 0);
    const duration = figures_durationOf(total);
    return {
        total: figures_trafficOf(total, table, rounding),
        endpoints: called.map((row) => ({ name: row.name, ...figures_trafficOf(row, table, rounding) })),
        ...(duration && { duration }),
        contradictions: [
            ...sumsOf(total, rows),
            ...[...called, total].flatMap((row) => disagreementsOf(row, table, rounding).slice(0, 1)),
        ],
        notes: locust_stats_notesOf(called),
    };
}
/** Locust up to 1.0 ends the file without a line break: its last row is whole if what it says last is what it says before. */
function refuseCutOff({ last, total, ranks }, source, disagrees) {
    if (last === "ended")
        return;
    const isProven = ranks.at(-1) === "100" ? !disagrees : /^\d+\.\d\d$/.test(total.rate) && ranks.length === 0;
    if (!isProven)
        throw source.error("stops within its last row", { line: total.line }, "cut-off-report");
}
function sumsOf(total, rows) {
    return ["requests", "failures"].flatMap((what) => {
        const sum = rows.reduce((so, row) => so + row[what], 0);
        if (sum === total[what])
            return [];
        return [`the row of the whole counts ${(0,counted/* counted */.h)(total[what], `${what.slice(0, -1)}`)}, the other rows together ${sum}`];
    });
}
function locust_stats_notesOf(rows) {
    const untimed = rows.filter(({ times }) => times === undefined);
    if (untimed.length === 0)
        return [];
    const names = untimed.slice(0, 3).map(({ name }) => name);
    const more = untimed.length > names.length ? ` and ${untimed.length - names.length} more` : "";
    const text = `no response time was measured of ${names.join(", ")}${more}: Locust then writes 0 ms`;
    return [{ id: "left-out", text }];
}

;// CONCATENATED MODULE: ./build/formats/load/oha/times.js

/** Times of answers; none where nothing was answered. Those of 2xx stand apart with `--stats-success-breakdown`. */
function oha_times_timesOf(document, counts) {
    if (counts.answered === 0)
        return {};
    const percentiles = times_percentilesOf(document.at("latencyPercentiles"));
    const summary = document.at("summary");
    const [min, max, mean] = ["fastest", "slowest", "average"].map((name) => exactTime(times_secondsAt(summary.at(name))));
    const times = statedTimes(percentiles, { min, max, mean });
    const good = document.at("latencyPercentilesSuccessful");
    const isGoodKnown = !good.isAbsent && !good.at("p50").isAbsent;
    return {
        times: counts.unfinished === 0 ? times : withUnfinished(times, counts, times_secondsAt(summary.at("total"))),
        ...(isGoodKnown && { goodTimes: statedTimes(times_percentilesOf(good), {}) }),
    };
}
/** Seconds as the ms of a time that was measured in whole nanoseconds. */
function times_secondsAt(cursor) {
    return timeFrom(cursor, (seconds) => Math.round(seconds * 1e9) / 1e6);
}
function times_percentilesOf(percentiles) {
    return percentiles.members().flatMap(([name, value]) => {
        const rank = /^p(\d{1,2}(?:\.\d{1,3})?)$/.exec(name)?.[1];
        return rank === undefined ? [] : [[rank, exactTime(times_secondsAt(value))]];
    });
}
const times_inexact = "requests that -z ended may have been slow ones; with -w (--wait-ongoing-requests-after-deadline) or -n oha waits for them";
/**
 * The times of all requests when the unfinished ones count with the time that they had taken: were these the slowest, each
 * percentile would be one of a higher rank among the answers.
 */
function withUnfinished({ percentiles, min, max, mean }, counts, whole) {
    const { answered, unfinished } = counts;
    const known = [...percentiles].map(([rank, time]) => [Number(rank), time.low]).sort(([a], [b]) => a - b);
    const [slowest, average] = [max?.low ?? 0, mean?.low ?? 0];
    const longest = Math.max(slowest, whole);
    const upTo = (rank) => {
        const higher = (rank * (answered + unfinished)) / answered;
        if (higher > 100)
            return longest;
        return known.find(([other]) => other >= higher)?.[1] ?? slowest;
    };
    const widened = [...percentiles].map(([rank, { low }]) => [rank, { low, high: upTo(Number(rank)) }]);
    const all = (average * answered + longest * unfinished) / (answered + unfinished);
    return statedTimes(widened, {
        min,
        max: { low: slowest, high: longest },
        mean: { low: average, high: Math.max(average, all) },
        inexact: times_inexact,
    });
}

;// CONCATENATED MODULE: ./build/formats/load/oha.js






/* harmony default export */ const oha = ((0,format/* loadFormat */.M6)({
    id: "oha",
    title: "oha JSON",
    spec: "https://github.com/hatoo/oha/blob/master/schema.json",
    files: ["**/oha*.json"],
    end: "marked",
    tool: "oha",
    responseTime: "from the beginning of the request, with connecting where it opens a connection, to the last byte of its answer",
    failures: "statuses from 400 are `4xx` and `5xx`, errors are `transport`; requests that `-z` ends are none, and what they would have taken is unknown",
    percentiles: "of all answers, each a time that one took: p10, p25, p50, p75, p90, p95, p99, p99.9, p99.99",
    lacking: () => "oha prints p10, p25, p50, p75, p90, p95, p99, p99.9 and p99.99 and no other percentile: set the limit for one of these; with -w or -n instead of -z they are exact",
    verdictExit: () => false,
    recognises: ({ type, ...probe }) => {
        if (type !== "json" || !("value" in probe))
            return false;
        const has = (name) => (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, name));
        return has("summary") && has("latencyPercentiles") && has("statusCodeDistribution") && has("errorDistribution");
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const answers = answersOf(document.at("statusCodeDistribution"));
        const errors = oha_errorsOf(document.at("errorDistribution"));
        const unfinished = errors.find(({ text }) => text === deadline)?.count ?? 0;
        const failed = errors.filter(({ text }) => text !== deadline);
        const [answered, failures] = [oha_sumOf(answers), oha_sumOf(failed)];
        if (answered + failures === 0)
            throw document.error(oha_nothingDone(unfinished), "empty-report");
        const total = {
            requests: answered + failures,
            outcomes: [...answers, ...(failures > 0 ? [{ ...noAnswer, count: failures }] : [])],
            ...oha_times_timesOf(document, { answered, unfinished }),
        };
        return runReport({
            total,
            endpoints: [],
            duration: exactTime(times_secondsAt(document.at("summary").at("total"))),
            errors: failed,
            contradictions: oha_contradictionsOf(document.at("responseTimeHistogram"), answered),
            notes: unfinished === 0 ? [] : [{ id: "left-out", text: `${(0,counted/* counted */.h)(unfinished, "request")} that -z ended before an answer` }],
        });
    },
}));
/** The error of requests that were under way when the time of `-z` was up. */
const deadline = "aborted due to deadline";
function oha_nothingDone(unfinished) {
    if (unfinished === 0)
        return "no request was answered, and none failed";
    return `no request was answered before -z ended ${(0,counted/* counted */.h)(unfinished, "request")} that ${unfinished === 1 ? "was" : "were"} under way`;
}
function answersOf(distribution) {
    return distribution.members().map(([status, count]) => {
        if (!/^[1-5]\d\d$/.test(status))
            throw count.error(`${JSON.stringify(status.slice(0, 40))} stands where a status from 100 to 599 is expected`);
        return { ...statusOutcome(Number(status)), count: count.natural() };
    });
}
function oha_errorsOf(distribution) {
    return distribution.members().map(([text, count]) => ({ text, count: count.natural(), failure: "transport" }));
}
function oha_sumOf(tallies) {
    return tallies.reduce((sum, { count }) => sum + count, 0);
}
/** Where all times are the same, all buckets have one name, and only the last one is left, which is empty. */
function oha_contradictionsOf(histogram, answered) {
    const buckets = histogram.optionalMembers();
    if (buckets.length < 2)
        return [];
    const timed = buckets.reduce((sum, [, count]) => sum + count.natural(), 0);
    if (timed === answered)
        return [];
    return [`its histogram has ${(0,counted/* counted */.h)(timed, "response time")}, its statuses add up to ${(0,counted/* counted */.h)(answered, "answer")}`];
}

;// CONCATENATED MODULE: ./build/formats/read/vegeta-outcome.js

/** What a status of vegeta's says, of which 0 is none; undefined for what is no status. */
function vegetaOutcome(code) {
    if (code === 0)
        return noAnswer;
    return code >= 100 && code <= 599 ? statusOutcome(code) : undefined;
}

;// CONCATENATED MODULE: ./build/formats/load/vegeta/buckets.js
/** Counts by the least time that belongs to a bucket, in ns; it ends before the next one, the last with the greatest time. */
function buckets_bucketsOf(buckets, max) {
    const counts = buckets.members().map(([edge, count]) => ({ low: edgeAt(edge, count), count: count.natural() }));
    return counts.map(({ low, count }, i) => {
        const next = counts[i + 1];
        if (next !== undefined && next.low <= low)
            throw buckets.error("the edges of buckets do not rise");
        if (next !== undefined)
            return { interval: { low, high: next.low, open: "high" }, count };
        if (count > 0 && max < low)
            throw buckets.error("the last bucket has times, but begins above the greatest one");
        return { interval: { low, high: Math.max(low, max) }, count };
    });
}
function edgeAt(edge, at) {
    if (/^\d{1,19}$/.test(edge))
        return Number(edge) / 1e6;
    throw at.error(`${JSON.stringify(edge.slice(0, 40))} stands where a number of nanoseconds is expected`);
}

;// CONCATENATED MODULE: ./build/formats/load/vegeta/times.js



const estimated = "vegeta report estimates percentiles with a t-digest, whose times may be off by anything up to its next percentile; vegeta encode keeps each response time, and -buckets counts those up to the limit";
const times_counted = "vegeta report counts times in the buckets of -buckets; vegeta encode keeps each response time";
/** The response times of all requests, those without an answer too. */
function vegeta_times_timesOf(document) {
    const latencies = document.at("latencies");
    const [max, mean] = ["max", "mean"].map((name) => msAt(latencies.at(name)));
    // Before version 12.8 there is no least time.
    const min = latencies.at("min").isAbsent ? undefined : msAt(latencies.at("min"));
    const known = { min: min === undefined ? undefined : exactTime(min), max: exactTime(max ?? 0), mean: exactTime(mean ?? 0) };
    const buckets = document.at("buckets");
    if (!buckets.isAbsent)
        return new TimeBuckets(buckets_bucketsOf(buckets, max ?? 0), { ...known, inexact: times_counted });
    return statedTimes(vegeta_times_percentilesOf(latencies, { min: min ?? 0, max: max ?? 0, requests: document.at("requests").natural() }), {
        ...known,
        inexact: estimated,
    });
}
function msAt(cursor) {
    return timeFrom(cursor, (nanoseconds) => nanoseconds / 1e6);
}
function vegeta_times_percentilesOf(latencies, { min, max, requests }) {
    const points = pointsOf(latencies);
    const all = [{ share: 0, ms: min }, ...points, { share: 1, ms: max }];
    return points.map(({ share }) => [`${share * 100}`, neighboursOf(share, all, requests)]);
}
/** Before version 12.8 there is no p90. */
function pointsOf(latencies) {
    return [50, 90, 95, 99].flatMap((rank) => {
        const value = latencies.at(`${rank}th`);
        return value.isAbsent ? [] : [{ share: rank / 100, ms: msAt(value) }];
    });
}
/** Between the nearest times whose own ranks are surely not above and not below the share. */
function neighboursOf(share, points, requests) {
    const low = points.findLast((point) => point.share + errorOf(point.share, requests) <= share);
    const high = points.find((point) => point.share - errorOf(point.share, requests) >= share);
    return { low: low?.ms ?? 0, high: high?.ms ?? longestTime };
}
/**
 * How far the rank of an estimate may be off: a centroid of a t-digest with the compression 100 spans one step of its scale
 * (Dunning and Ertl, 2019), and ranks are whole numbers. The least and the greatest time are exact.
 */
function errorOf(share, requests) {
    return share === 0 || share === 1 ? 0 : (Math.PI / 100) * Math.sqrt(share * (1 - share)) + 1 / requests;
}

;// CONCATENATED MODULE: ./build/formats/load/vegeta.js






/* harmony default export */ const vegeta = ((0,format/* loadFormat */.M6)({
    id: "vegeta",
    title: "vegeta report JSON",
    spec: "https://github.com/tsenart/vegeta/blob/master/lib/metrics.go",
    files: ["**/vegeta*.json"],
    end: "marked",
    tool: "vegeta",
    responseTime: "from when the request was due, with connecting where it opens a connection, to the last byte of its answer",
    failures: "the status 0 is `transport`, statuses from 400 are `4xx` and `5xx`",
    percentiles: "p50, p90, p95 and p99 of a t-digest, which bounds no error: each is only known to lie between its neighbours, or in its bucket with `-buckets`; exact with `vegeta encode`",
    lacking: (percentile) => `for an exact p${percentile}, give the gate what vegeta encode writes, which has every response time`,
    verdictExit: () => false,
    recognises: ({ type, ...probe }) => {
        if (type !== "json" || !("value" in probe))
            return false;
        const latencies = (0,json/* ownMember */.nV)(probe.value, "latencies");
        return (0,json/* ownMember */.nV)(latencies, "99th") !== undefined && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "status_codes"));
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const requests = document.at("requests").natural();
        if (requests === 0)
            throw document.at("requests").error("no request was made", "empty-report");
        const outcomes = vegeta_outcomesOf(document.at("status_codes"));
        const times = vegeta_times_timesOf(document);
        const total = { requests: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes, times };
        return runReport({
            total,
            endpoints: [],
            ...vegeta_momentsOf(document),
            errors: vegeta_errorsOf(document.at("errors"), outcomes),
            contradictions: [...vegeta_contradictionsOf(document, requests, outcomes), ...contradictionOf(times, requests)],
        });
    },
}));
function vegeta_outcomesOf(codes) {
    return codes.members().map(([code, count]) => {
        const outcome = /^\d{1,3}$/.test(code) ? vegetaOutcome(Number(code)) : undefined;
        if (outcome !== undefined)
            return { ...outcome, count: count.natural() };
        throw count.error(`${JSON.stringify(code.slice(0, 40))} stands where 0 or a status from 100 to 599 is expected`);
    });
}
/** The requests were made for `duration`, and the last answer was waited for. */
function vegeta_momentsOf(document) {
    const [attack, wait] = [document.at("duration"), document.at("wait")];
    const duration = exactTime(msAt(attack) + msAt(wait));
    const [began, ended] = ["earliest", "end"].map((name) => Date.parse(document.textAt(name)));
    if (began === undefined || ended === undefined || Number.isNaN(began + ended))
        return { duration };
    return { began, ended, duration };
}
/** How often a text came is known where it is the only one that its outcome can have. */
function vegeta_errorsOf(texts, outcomes) {
    const all = texts.optionalItems().map((text) => text.text());
    return outcomes.flatMap(({ failure, status, count }) => {
        if (failure === "none")
            return [];
        const own = all.filter((text) => (status === undefined ? !/^\d{3} /.test(text) : text.startsWith(`${status} `)));
        const [text] = own;
        return own.length === 1 && text !== undefined ? [{ text, count, failure }] : [];
    });
}
function vegeta_contradictionsOf(document, requests, outcomes) {
    const texts = [];
    const byStatus = outcomes.reduce((sum, { count }) => sum + count, 0);
    if (byStatus !== requests)
        texts.push(`it counts ${(0,counted/* counted */.h)(requests, "request")}, and its statuses add up to ${byStatus}`);
    const good = outcomes.reduce((sum, { status = 0, count }) => (status >= 200 && status < 400 ? sum + count : sum), 0);
    const share = document.at("success").number();
    if (Math.abs(share * requests - good) > 0.5)
        texts.push(`its share of successes is ${share}, that of its statuses from 200 to 399 is ${good} of ${requests}`);
    return texts;
}
function contradictionOf(times, requests) {
    if (times.kind !== "buckets" || times.count === requests)
        return [];
    return [`it counts ${(0,counted/* counted */.h)(requests, "request")}, and its buckets add up to ${times.count}`];
}

;// CONCATENATED MODULE: ./build/formats/load/vegeta-encode/attack.js

/** How many different texts of errors are told apart: those of connections name a port of their own each. */
const attack_mostTexts = 100;
/** How many attacks are told apart, and the most characters of a text. */
const mostAttacks = 1000;
const attack_longestText = 300;
/** The requests of a file, of one attack or of several by their names. */
class Attack {
    #recorder;
    #numbers = new Map();
    #errors = new Map();
    constructor(window) {
        this.#recorder = new LoadRecorder(window);
    }
    add({ attack, number, endpoint, outcome, error, at, ms }) {
        this.#recorder.record({ endpoint, outcome, at, ms, users: -1 });
        this.#countNumber(attack, number);
        if (outcome.failure !== "none")
            this.#countError(error, outcome.failure);
    }
    finish() {
        return this.#recorder.finish();
    }
    get errors() {
        return [...this.#errors.values()];
    }
    /** Requests that were begun and are not there: vegeta was ended before their answers came, or the file is a part. */
    contradictions() {
        return [...this.#numbers.values()].flatMap(({ count, last }) => {
            const missing = last + 1 - count;
            if (missing <= 0)
                return [];
            return [
                `its requests are numbered up to ${last}, but ${missing} of them ${missing === 1 ? "is" : "are"} missing, as where vegeta was ended before the answers came`,
            ];
        });
    }
    #countNumber(attack, number) {
        const known = this.#numbers.get(attack);
        if (known !== undefined) {
            known.count++;
            known.last = Math.max(known.last, number);
        }
        else if (this.#numbers.size < mostAttacks)
            this.#numbers.set(attack, { count: 1, last: number });
    }
    #countError(error, failure) {
        const short = error.slice(0, attack_longestText);
        const text = this.#errors.size < attack_mostTexts || this.#errors.has(`${failure} ${short}`) ? short : "other errors";
        const key = `${failure} ${text}`;
        const known = this.#errors.get(key) ?? { text, count: 0, failure };
        known.count++;
        this.#errors.set(key, known);
    }
}

;// CONCATENATED MODULE: ./build/formats/load/vegeta-encode/result.js


function ofDocument(document) {
    const code = document.at("code");
    const outcome = vegetaOutcome(code.natural());
    if (outcome === undefined)
        throw code.error(`${code.natural()} stands where 0 or a status from 100 to 599 is expected`);
    const at = result_momentOf(document.textAt("timestamp"));
    if (Number.isNaN(at))
        throw document.at("timestamp").error("no moment stands where one as 2026-01-01T00:00:00Z is expected");
    return {
        attack: document.optionalTextAt("attack") ?? "",
        number: document.at("seq").natural(),
        endpoint: result_endpointOf(document.optionalTextAt("method") ?? "", document.optionalTextAt("url") ?? ""),
        outcome,
        error: document.optionalTextAt("error") ?? "",
        at,
        ms: timeFrom(document.at("latency"), (nanoseconds) => nanoseconds / 1e6),
    };
}
/** To the nanosecond, as far as a number holds that: milliseconds are all that Date knows. */
function result_momentOf(text) {
    const [, second, fraction = "", zone] = /^([\d-]{10}T[\d:]{8})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
    return Date.parse(`${second}${zone}`) + Number(`0${fraction}`) * 1000;
}
const columns = 12;
function ofRecord(source, record) {
    const { line, fields } = record;
    if (fields !== columns)
        throw source.error(`has ${fields} columns where ${columns} are expected`, { line });
    const [at, code, latency, number] = [0, 1, 2, 8].map((column) => wholeAt(source, record, column));
    const outcome = vegetaOutcome(code ?? -1);
    if (outcome === undefined)
        throw source.error(`${code} stands where 0 or a status from 100 to 599 is expected`, { line });
    const ms = (latency ?? 0) / 1e6;
    if (ms > longestTime)
        throw source.error(`${latency} ns stand where a response time up to a year is expected`, { line });
    return {
        attack: record.text(7),
        number: number ?? 0,
        endpoint: result_endpointOf(record.text(9), record.text(10)),
        outcome,
        error: record.text(5),
        at: (at ?? 0) / 1e6,
        ms,
    };
}
function wholeAt(source, record, column) {
    const value = record.whole(column);
    if (value >= 0)
        return value;
    const found = JSON.stringify(record.text(column).slice(0, 40));
    throw source.error(`${found} stands in column ${column + 1} where a whole number is expected`, { line: record.line });
}
/** The address without its query, which names things rather than kinds of requests, and may hold a secret. */
function result_endpointOf(method, url) {
    const address = url.replace(/[?#].*$/s, "").replace(/\/\/[^/@]*@/, "//");
    return method === "" && address === "" ? "no target" : `${method} ${address}`.trim();
}

;// CONCATENATED MODULE: ./build/formats/load/vegeta-encode.js









/* harmony default export */ const vegeta_encode = ((0,format/* loadFormat */.M6)({
    id: "vegeta-encode",
    title: "vegeta encode JSON or CSV",
    spec: "https://github.com/tsenart/vegeta#encode-command",
    files: ["**/vegeta*.json", "**/vegeta*.jsonl", "**/vegeta*.csv"],
    end: "none",
    tool: "vegeta",
    responseTime: "from when the request was due, with connecting where it opens a connection, to the last byte of its answer",
    failures: "the status 0 is `transport`, statuses from 400 are `4xx` and `5xx`",
    percentiles: "of each response time",
    lacking: (percentile) => `without a response time there is no p${percentile}`,
    verdictExit: () => false,
    recognises: (probe) => isJson(probe) || isCsv(probe),
    read: async (source, { window }) => {
        const attack = new Attack(window);
        if (await beginsWithBrace(source))
            await (0,json_lines/* readJsonLines */.s)(source, (document) => attack.add(ofDocument(document)));
        else
            await (0,csv/* readCsv */.Nb)(source, 0x2c, (record) => attack.add(ofRecord(source, record)));
        return vegeta_encode_reportOf(source, attack);
    },
}));
function isJson(probe) {
    const first = (0,formats_probe/* firstDocument */.c)(probe);
    return ["attack", "seq", "code", "latency", "bytes_out"].every((name) => (0,json/* ownMember */.nV)(first, name) !== undefined);
}
/** Moment, status, latency, bytes, error, body, attack, number, method, address, headers. */
function isCsv(probe) {
    return probe.type === "text" && /^\s*\d{16,19},\d{1,3},\d{1,19},\d{1,19},\d{1,19},/.test(probe.head);
}
async function beginsWithBrace(source) {
    for await (const chunk of source.chunks()) {
        const first = chunk.find((byte) => byte > 0x20);
        if (first !== undefined)
            return first === 0x7b;
    }
    return false;
}
function vegeta_encode_reportOf(source, attack) {
    const run = attack.finish();
    if (run === undefined)
        throw source.error("no request was made", undefined, "empty-report");
    const { leftOut, ...rest } = run;
    const note = {
        id: "left-out",
        text: `${(0,counted/* counted */.h)(leftOut, "request")} of the stretches that were asked to be left out`,
    };
    return runReport({ ...rest, errors: attack.errors, contradictions: attack.contradictions(), notes: leftOut > 0 ? [note] : [] });
}

;// CONCATENATED MODULE: ./build/formats/load-formats.js


















const loadFormats = [
    artillery,
    autocannon,
    gatling,
    jmeter_csv,
    jmeter_statistics,
    jmeter_xml,
    k6_csv,
    k6_json,
    k6_machine_summary,
    k6_summary,
    locust_exceptions,
    locust_failures,
    locust_history,
    locust_json,
    locust_stats,
    oha,
    vegeta,
    vegeta_encode,
];


/***/ }),

/***/ 69430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** "1 line", "57,583 lines". */
function counted(count, one, many = `${one}s`) {
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   XF: () => (/* binding */ cutLastLine)
/* harmony export */ });
/* unused harmony export CsvRecord */
/* harmony import */ var _byte_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61584);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96047);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15323);



const [quote, lineBreak] = [0x22, 0x0a];
/** The most fields of a record. */
const mostFields = 10_000;
/** One record of a CSV, only valid while it is handed over. Fields count from 0; one that the record lacks is empty. */
class CsvRecord {
    /** The line on which the record begins. */
    line = 0;
    fields = 0;
    bytes = new Uint8Array();
    starts = new Int32Array(mostFields);
    ends = new Int32Array(mostFields);
    isEmpty(field) {
        return field >= this.fields || this.#start(field) === this.#end(field);
    }
    text(field) {
        return field >= this.fields ? "" : (0,_byte_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(this.bytes, this.#start(field), this.#end(field));
    }
    /** The same for texts that come again and again, which are not made anew. */
    repeated(field, texts) {
        return field >= this.fields ? "" : texts.text(this.bytes, this.#start(field), this.#end(field));
    }
    /** The same of the first `most` bytes, or a few fewer: where no character is cut in two. */
    repeatedStart(field, most, texts) {
        if (field >= this.fields)
            return "";
        const [start, end] = [this.#start(field), this.#end(field)];
        if (end - start <= most)
            return texts.text(this.bytes, start, end);
        let cut = start + most;
        while (cut > start && (this.bytes[cut] & 0xc0) === 0x80)
            cut--;
        return texts.text(this.bytes, start, cut);
    }
    isSpelt(field, known) {
        return field < this.fields && (0,_byte_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpelt */ .Z4)(known, this.bytes, this.#start(field), this.#end(field));
    }
    /** Whether the field begins with this text of ASCII. */
    startsWith(field, known) {
        if (field >= this.fields || this.#end(field) - this.#start(field) < known.length)
            return false;
        return (0,_byte_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpelt */ .Z4)(known, this.bytes, this.#start(field), this.#start(field) + known.length);
    }
    /** The whole number that the field's digits spell, or -1 where it is empty or holds anything else. */
    whole(field) {
        return field >= this.fields ? -1 : (0,_byte_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(this.bytes, this.#start(field), this.#end(field));
    }
    /** The decimal number in the field, an exponent allowed; undefined where it is empty or holds anything else. */
    number(field) {
        const whole = this.whole(field);
        if (whole >= 0)
            return whole;
        const written = this.text(field);
        return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : undefined;
    }
    #start(field) {
        return this.starts[field];
    }
    #end(field) {
        return this.ends[field];
    }
}
/**
 * Hands over each record of a CSV (RFC 4180, with any one-byte delimiter); empty lines are none. A field is quoted where a
 * quote is its first character, and may then hold line breaks. Throws `cut-off-report` where a quote is not closed. Says
 * whether a line break ends the last line.
 */
async function readCsv(source, delimiter, read) {
    const record = new CsvRecord();
    const quoted = new QuotedRecord(source, delimiter, record);
    const last = await (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(source, (bytes, start, end, line) => {
        if (quoted.isOpen) {
            if (quoted.take(bytes, start, end))
                read(record);
            return;
        }
        if (start === end)
            return;
        record.line = line;
        if (splitPlain(record, bytes, start, end, delimiter))
            read(record);
        else if (record.fields > mostFields)
            throw source.error(`has more than ${mostFields} fields`, { line }, "too-large");
        else if (quoted.begin(bytes, start, end))
            read(record);
    });
    if (quoted.isOpen)
        throw source.error("a quote is not closed", { line: record.line }, "cut-off-report");
    return last;
}
/** Finds the fields where they lie; stops, and says no, at one that is quoted or one too many. */
function splitPlain(record, bytes, start, end, delimiter) {
    const { starts, ends } = record;
    let fields = 0;
    let from = start;
    record.fields = 0;
    if (bytes[start] === quote)
        return false;
    for (let at = start; at < end; at++) {
        if (bytes[at] !== delimiter)
            continue;
        if (fields === mostFields - 1) {
            record.fields = mostFields + 1;
            return false;
        }
        starts[fields] = from;
        ends[fields++] = at;
        from = at + 1;
        if (bytes[from] === quote && from < end)
            return false;
    }
    starts[fields] = from;
    ends[fields++] = end;
    record.bytes = bytes;
    record.fields = fields;
    return true;
}
/** A record with quoted fields, put together without its quotes. */
class QuotedRecord {
    isOpen = false;
    #source;
    #delimiter;
    #record;
    #bytes = new Uint8Array(1024);
    #length = 0;
    #fields = 0;
    constructor(source, delimiter, record) {
        this.#source = source;
        this.#delimiter = delimiter;
        this.#record = record;
    }
    /** Whether the record ends with this line. */
    begin(bytes, start, end) {
        this.#length = 0;
        this.#fields = 0;
        this.#record.starts[0] = 0;
        return this.#readFields(bytes, start, end);
    }
    /** The next line of a record that is open. */
    take(bytes, start, end) {
        this.#push(lineBreak);
        const after = this.#readQuoted(bytes, start, end);
        if (after === -1)
            return false;
        return this.#endField(bytes, after, end) || this.#readFields(bytes, after + 1, end);
    }
    #readFields(bytes, start, end) {
        for (let at = start;; at++) {
            at = at < end && bytes[at] === quote ? this.#readQuoted(bytes, at + 1, end) : this.#readBare(bytes, at, end);
            if (at === -1)
                return false;
            if (this.#endField(bytes, at, end))
                return true;
        }
    }
    #readBare(bytes, start, end) {
        let at = start;
        while (at < end && bytes[at] !== this.#delimiter)
            this.#push(bytes[at++]);
        return at;
    }
    /** Whether the record ends with the field. */
    #endField(bytes, at, end) {
        const { starts, ends, line } = this.#record;
        if (this.#fields >= mostFields - 1)
            throw this.#source.error(`has more than ${mostFields} fields`, { line }, "too-large");
        ends[this.#fields++] = this.#length;
        starts[this.#fields] = this.#length;
        if (at < end) {
            if (bytes[at] === this.#delimiter)
                return false;
            throw this.#source.error("holds text between a closing quote and the next field", { line });
        }
        this.#record.bytes = this.#bytes;
        this.#record.fields = this.#fields;
        return true;
    }
    /** Reads up to the closing quote and says what stands behind it, or -1 where the line ends before it. */
    #readQuoted(bytes, start, end) {
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte !== quote)
                this.#push(byte);
            else if (at + 1 < end && bytes[at + 1] === quote)
                this.#push(bytes[at++]);
            else {
                this.isOpen = false;
                return at + 1;
            }
        }
        this.isOpen = true;
        return -1;
    }
    #push(byte) {
        if (this.#length === this.#bytes.length) {
            const { line } = this.#record;
            const most = _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes;
            if (this.#length >= most)
                throw this.#source.error(`a record has more than ${most} bytes`, { line }, "too-large");
            const larger = new Uint8Array(Math.min(most, this.#bytes.length * 2));
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        this.#bytes[this.#length++] = byte;
    }
}
/** What is wrong with a file of figures whose last line is open. */
function cutLastLine(source) {
    const message = "no line break ends its last line, so that its last number may be cut off: let its writer end it with one";
    return source.error(message, undefined, "cut-off-report");
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

/***/ 45458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   x1: () => (/* binding */ mayHoldCredentials)
/* harmony export */ });
/* harmony import */ var _model_masked_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99194);

const longest = 300;
/** White space that is not one blank: most sentences have none. */
const oddSpace = /[^\S ]| {2}/;
/** Behind so many characters no password of a URL ends that begins in a title. */
const longestPassword = 4096;
/** A tool's sentence as one line of at most 300 characters, without passwords of URLs: descriptions of advisories run to pages. */
function titleOf(text) {
    // Cut before the white space is: the pattern then has little to do, however long the text is.
    const start = withoutCredentials((text ?? "").slice(0, longest * 4 + longestPassword * 2)).slice(0, longest * 4);
    const line = (oddSpace.test(start) ? start.replace(/\s+/g, " ") : start).trim();
    // A character of two halves is not cut between them.
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
/**
 * A password may hold slashes and more than one `@`; a number before a slash is a port. In front of the slashes stands a scheme or
 * nothing (in JSON that is quoted, they have backslashes), and what `docker://` and its like name has a version, no password.
 */
const userOfUrl = /(?<=(?<!\b(?:docker|oci|image|container|deb|rpm|apk|maven|npm|pypi|golang|nuget|gem|cargo|pkg)):|^|[\s"'=(,@[])\\?\/\\?\/(?:[^\s/?#:@]{0,1000}:(?!\d{1,5}(?:[/?#]|$))[^\s"<>@]{0,4096}|[^\s/?#@]{0,4096})@(?!sha\d{1,3}:)(?:[^\s/?#"<>@]{1,1000}@)*/g;
/** What looks like a port is a password after all where the host comes behind it. */
const portLike = /\/\/[^\s/?#:@]{1,200}:\d{1,5}[/?#][^\s"<>@]{0,4096}[^\s"<>@/]@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,20}[:/])/gi;
/** The same in a URL that is part of another one. */
const userOfEncoded = /%2F%2F[^\s&"'<>%]{0,1000}(?:%3A|:)[^\s&"'<>]{0,4096}?(?:%40|@)/gi;
/** Without a scheme, in front of what can only be a host: `group:artifact@1.2.3` is a package. */
const userOfHost = /(?<![\w.+/-])(?!mailto:)[^\s/\\?#@:]{1,200}:[^\s/\\?#@]{1,200}@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,20}[:/])/gi;
const urlLike = /\/\/|\\\/\\\/|@|%40/;
/** Whether there may be anything in a text that `withoutCredentials` takes out. */
function mayHoldCredentials(text) {
    return urlLike.test(text);
}
/** Text without the user and password that a URL in it may hold, as of a private registry: `https://me:secret@host`. */
function withoutCredentials(text) {
    if (!mayHoldCredentials(text))
        return text;
    const isUrl = text.includes("//") || text.includes("\\/\\/");
    const plain = isUrl ? text.replace(userOfUrl, "//").replace(portLike, "//").replace(_model_masked_link_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfQuery */ .TV, "$1…") : text;
    return plain.replace(userOfEncoded, "%2F%2F").replace(userOfHost, "");
}


/***/ }),

/***/ 99194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ secretsOfQuery),
/* harmony export */   kF: () => (/* binding */ maskedTexts),
/* harmony export */   oR: () => (/* binding */ maskedLink)
/* harmony export */ });
/* harmony import */ var _secret_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96424);

/** A user with a password in front of a host, however the scheme is misspelt. `mailto:me@host` has none. */
const user = /(?<![\w.+-])(?!mailto:)[^\s/\\?#@:]{1,200}:[^\s/\\?#@]{1,200}@/gi;
/** What a query calls its secret. */
const secretsOfQuery = /([?&;#][\w.-]{0,60}(?:token|key|secret|passw(?:or)?d|pwd|sig(?:nature)?|auth|credentials?|session|code)[\w.-]{0,20}=)[^&#\s]+/gi;
/** Letters of both cases and digits, as nobody names a file or a heading. */
const random = /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)(?![\w-]*-[\w-]*-)[\w-]{24,200}(?![\w-])/g;
/** The text of a link without what may be a secret: it is printed where everybody reads it. */
function maskedLink(text) {
    return text.replace(user, "…@").replace(secretsOfQuery, "$1…").replace(_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedSecrets */ .V, "…").replace(random, "…");
}
/** The same for each text that something has of a link. */
function maskedTexts(of) {
    const copy = { ...of };
    for (const key of keysOf(copy)) {
        const value = copy[key];
        if (isText(value))
            Object.assign(copy, { [key]: maskedLink(value) });
        else if (typeof value === "object" && value !== null)
            Object.assign(copy, { [key]: maskedTexts(value) });
    }
    return copy;
}
function keysOf(of) {
    const keys = [];
    for (const key in of)
        keys.push(key);
    return keys;
}
function isText(value) {
    return typeof value === "string";
}


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
/** How many each set of response times keeps beyond that: a sketch of so few would take more memory than they do. */
const exactOfEach = 256;
/** The relative error of a percentile from buckets: DDSketch (Masson, Rim, Lee, VLDB 2019) guarantees it for every rank. */
const relativeError = 0.001;
/** A nanosecond in ms: what is shorter is counted as nothing, since the sketch has a bucket for each size down to it. */
const shortest = 1e-6;
/** What is left of the room for exact samples; those of one run share it, however many endpoints there are. */
class SampleRoom {
    left;
    ofEach;
    constructor(samples = exactSamples, ofEach = exactOfEach) {
        this.left = samples;
        this.ofEach = ofEach;
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
        else if (this.#room.left > 0 || this.#count < this.#room.ofEach)
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

/***/ 22734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayHoldSecret),
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/**
 * Whether a rule's name says that it is about secrets; tags and hard-coded credentials (CWE 256 to 260, 321, 522, 523 and 798)
 * say it, too. S2068 and S6418 are Sonar's, G101 is gosec's. Bandit's B105 to B107 repeat what they found: "Possible hardcoded password: 'hunter2'".
 */
function isSecretName(name) {
    return secretName.test(name);
}
const secretName = /^B10[567]$|\bS(?:2068|6418)$|^G101$|\bCWE-0*(?:25[6-9]|260|321|52[23]|798)\b|secret|passw|passphrase|pwd|cred(?:ential)?s?(?![a-z])|credential|token|leak|jwt|pem.?file|basic.?auth|hard.?coded|webhook|connection.?string|bearer|(?:api|private|access|signing|encryption|ssh|pgp|gpg|hmac|stripe|aws|auth|service.?account).?key/i;
/** Whether a line that a finding names may hold a secret. A digest of it is then one that can be tried out. */
function mayHoldSecret({ kind, names }) {
    return kind === "secret" || names.some(isSecretName);
}


/***/ }),

/***/ 96424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ issuedSecrets),
/* harmony export */   W: () => (/* binding */ looksLikeSecret)
/* harmony export */ });
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22734);

/** Beginnings that issuers gave their secrets so that they are found, with as many characters as those have. */
const issued = /\b(?:gh[pousr]_[A-Za-z0-9]{30}|github_pat_\w{40}|glpat-[\w-]{20}|xox[abeprs]-[\w-]{20}|[rs]k_live_\w{20}|sk-[\w-]{32}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35}|PMAK-[0-9a-f]{24}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50}|SG\.[\w-]{20}|hf_[A-Za-z0-9]{30}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10})|-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----/;
/** The same, wherever they stand in a text. */
const issuedSecrets = new RegExp(`(?:${issued.source})[\\w-]*`, "g");
/** Words of examples: what holds one is no secret. */
const exampleWords = /example|sample|placeholder|change.?me|your|dummy|fake|foo|bar|test|todo|redacted|insert|replace|lorem|secret|passw|token|x{4}|\*{3}|\.{3}|1234|abcd/i;
/** What stands for a value: `{{token}}`, `${TOKEN}`, `<token>`, `%TOKEN%`, `$TOKEN`. */
const variable = /^\s*(?:\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|<.*>|%\w+%|\[.*\])\s*$/s;
/** Longer texts are looked at from both ends only as far as a secret would reach. */
const longest = 4096;
/**
 * Whether a value looks like a real secret rather than like an example of one: by what its issuer marks it with, by a
 * password in an address, or by a name that says secret and a value that nobody would make up by hand.
 */
function looksLikeSecret(name, value) {
    const text = value
        .slice(0, longest)
        .replace(/^\s*(?:Bearer|Basic|Token|ApiKey)\s+/i, "")
        .trim();
    if (text === "" || variable.test(text))
        return false;
    const found = issued.exec(text)?.[0];
    if (found !== undefined)
        return !/example|x{6}|(.)\1{7}/i.test(found);
    const [, password] = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i.exec(text) ?? [];
    if (password !== undefined)
        return isRandom(password);
    return ((0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name) || /^(?:proxy-)?authorization$/i.test(name)) && isRandom(text);
}
/** Letters and digits in no order that a person would type as an example. */
function isRandom(text) {
    if (text.length < 8 || /[\s/]{2}|:\/\/|^\/|\{\{|\$\{/.test(text) || exampleWords.test(text))
        return false;
    const isMixed = /[a-z]/i.test(text) && /\d/.test(text);
    return isMixed && !/\s/.test(text) && new Set(text).size >= Math.min(8, text.length - 1);
}


/***/ }),

/***/ 32153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timesOf),
/* harmony export */   X: () => (/* binding */ sumOf)
/* harmony export */ });
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29085);

/** The response times of all of these; nothing where none was timed. */
function timesOf(outcomes) {
    const timed = outcomes.flatMap(({ times }) => (times && times.count > 0 ? [times] : []));
    const [only, ...others] = timed;
    if (only === undefined)
        return {};
    if (others.length === 0)
        return { times: only };
    const times = new _samples_js__WEBPACK_IMPORTED_MODULE_0__/* .Samples */ .CC();
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
                known.times ??= new _samples_js__WEBPACK_IMPORTED_MODULE_0__/* .Samples */ .CC();
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


/***/ })

};
