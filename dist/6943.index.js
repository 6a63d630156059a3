export const id = 6943;
export const ids = [6943,5323,7704];
export const modules = {

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


/***/ })

};
