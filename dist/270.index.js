export const id = 270;
export const ids = [270,5323,7704];
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


/***/ })

};
