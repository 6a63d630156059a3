export const id = 8687;
export const ids = [8687];
export const modules = {

/***/ 80871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   Yr: () => (/* binding */ metricsFormatOf)
/* harmony export */ });
/* unused harmony export readMetricsReport */
/* harmony import */ var _model_labels_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44069);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48632);
/* harmony import */ var _metrics_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84830);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82900);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96047);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13149);







/** Recognises and reads one report of metrics. Throws `ReportError`; a report without any value is `empty-report`. */
async function readMetricsReport(file, declared) {
    const source = new Source(file);
    return readMetrics(source, await metricsFormatOf(source, declared));
}
/** The format of a report. A list of nothing is empty, whichever of those it is that are lists. */
async function metricsFormatOf(source, declared) {
    try {
        return await (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .T)(source, _metrics_formats_js__WEBPACK_IMPORTED_MODULE_2__.metricsFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .formatsBesides */ .w)("metrics"));
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$) || error.reason !== "unknown-format")
            throw error;
        if (!(await isEmptyList(source)))
            throw error;
        throw source.error("is an empty list: nothing was measured", undefined, "empty-report", error);
    }
}
/** Only asked of what is JSON for certain, which was parsed when the format was looked for. */
async function isEmptyList(source) {
    if (source.size > 100)
        return false;
    const value = await source.json().catch(() => undefined);
    return Array.isArray(value) && value.length === 0;
}
/** Reads a report whose format is known. */
async function readMetrics(source, format) {
    const report = await format.read(source);
    const values = report.metrics.reduce((sum, { series }) => sum + series.length, 0);
    if (values > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.series)
        throw source.error(`holds ${values} values, above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.series}, the most that is read`, undefined, "too-large");
    if (values === 0)
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, `is ${format.title} but holds no value`);
    const isLong = (name) => name.length > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.nameLength;
    if (report.metrics.some(({ name, series }) => isLong(name) || series.some(({ labels }) => [...labels].flat().some(isLong))))
        throw source.error(`holds a name above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.nameLength} characters, the most that is read`, undefined, "too-large");
    for (const metric of report.metrics)
        refuseTwice(source, metric);
    return { format, report };
}
/** Two values that nobody could tell apart. */
function refuseTwice(source, { name, series }) {
    const seen = new Set();
    for (const { labels, place } of series) {
        const key = (0,_model_labels_key_js__WEBPACK_IMPORTED_MODULE_6__/* .labelsKey */ .j)(labels);
        if (seen.has(key))
            throw source.error(`${JSON.stringify(name)} stands twice with the same labels`, place);
        seen.add(key);
    }
}


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

/***/ 60607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ metric_budget)
});

// EXTERNAL MODULE: ./build/formats/metrics-formats.js + 9 modules
var metrics_formats = __webpack_require__(84830);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
// EXTERNAL MODULE: ./build/model/span.js
var model_span = __webpack_require__(31736);
// EXTERNAL MODULE: ./build/measures/figure.js
var measures_figure = __webpack_require__(58742);
// EXTERNAL MODULE: ./build/model/figure-unit.js
var figure_unit = __webpack_require__(26359);
// EXTERNAL MODULE: ./build/model/rational.js
var rational = __webpack_require__(22330);
;// CONCATENATED MODULE: ./build/measures/formula-kinds.js

const one = (0,rational/* rational */.vg)(1n, 1n);
/** Times are in ms, and rates per minute. */
const minute = (0,rational/* rational */.vg)(60000n, 1n);
function isPlain(kind) {
    return kind === "number" || kind === "ratio";
}
/** Undefined for what nobody can mean: a size times a size, a time plus a size. */
function combine(operation, left, right) {
    if (operation === "+" || operation === "-")
        return sumOf(left, right);
    return operation === "*" ? productOf(left, right) : quotientOf(left, right);
}
function sumOf(left, right) {
    if (left === right)
        return { kind: left, factor: one };
    return isPlain(left) && isPlain(right) ? { kind: "ratio", factor: one } : undefined;
}
function productOf(left, right) {
    if (left === "ratio" && right === "ratio")
        return { kind: "ratio", factor: one };
    if (isPlain(left) && isPlain(right))
        return { kind: "number", factor: one };
    if (isPlain(left))
        return { kind: right, factor: one };
    if (isPlain(right))
        return { kind: left, factor: one };
    const isCount = (left === "time" && right === "rate") || (left === "rate" && right === "time");
    return isCount ? { kind: "number", factor: (0,rational/* rational */.vg)(minute.bottom, minute.top) } : undefined;
}
function quotientOf(left, right) {
    if (left === right || (isPlain(left) && isPlain(right)))
        return { kind: "ratio", factor: one };
    if (isPlain(right))
        return { kind: left, factor: one };
    if (isPlain(left) && right === "time")
        return { kind: "rate", factor: minute };
    return isPlain(left) && right === "rate" ? { kind: "time", factor: minute } : undefined;
}

;// CONCATENATED MODULE: ./build/measures/formulas.js



/** An operand that is no number. */
class Unknown extends Error {
    why;
    constructor(why) {
        super("no figure");
        this.why = why;
    }
}
/** The figure that a formula comes to; bounds are carried through. */
function evaluate(formula, lookUp) {
    const evaluation = new Evaluation(lookUp);
    try {
        const { kind, span } = inUnit(evaluation.value(formula.value), formula);
        const { operands, approximate } = evaluation;
        const parts = evaluation.parts(formula.value);
        const from = [{ kind: "formula", text: formula.text, operands }];
        return { state: "figure", kind, span, ...(approximate && { approximate }), from, parts: parts.length > 1 ? parts : [] };
    }
    catch (error) {
        if (error instanceof Unknown)
            return { state: "none", why: error.why };
        throw error;
    }
}
/** A plain number of a formula counts in the unit that stands at its end. */
function inUnit({ kind, span }, { unit, kind: wanted }) {
    if (unit === undefined || kind === wanted || wanted === "ratio")
        return { kind: wanted, span };
    return { kind: wanted, span: (0,model_span/* multiplySpans */.Eo)(span, (0,model_span/* exactly */.pV)((0,figure_unit/* figureUnit */.$E)(unit).factor)) };
}
class Evaluation {
    operands = [];
    approximate;
    #lookUp;
    constructor(lookUp) {
        this.#lookUp = lookUp;
    }
    value(expression) {
        if (expression.kind === "number")
            return { kind: "number", span: (0,model_span/* exactly */.pV)(expression.value) };
        if (expression.kind === "metric")
            return this.#operand(expression);
        const [left, right] = [this.value(expression.left), this.value(expression.right)];
        const combined = combine(expression.kind, left.kind, right.kind);
        if (combined === undefined)
            throw new Error(`${left.kind} ${expression.kind} ${right.kind} was not refused`);
        const span = this.#compute(expression, left.span, right.span);
        return { kind: combined.kind, span: (0,model_span/* bounded */.Mm)((0,model_span/* multiplySpans */.Eo)(span, (0,model_span/* exactly */.pV)(combined.factor))) };
    }
    /** What a sum at the top is the sum of. */
    parts(expression) {
        if (expression.kind === "+")
            return [...this.parts(expression.left), ...this.parts(expression.right)];
        const known = this.operands.length;
        const { span } = this.value(expression);
        // Looked up once more, but told once.
        this.operands.length = known;
        return [{ name: textOf(expression), span }];
    }
    #compute({ kind, right }, one, other) {
        if (kind === "+")
            return (0,model_span/* addSpans */.nx)(one, other);
        if (kind === "-")
            return (0,model_span/* addSpans */.nx)(one, (0,model_span/* negativeSpan */.SZ)(other));
        if (kind === "*")
            return (0,model_span/* multiplySpans */.Eo)(one, other);
        const inverse = (0,model_span/* inverseSpan */.vq)(other);
        if (inverse === undefined)
            throw new Unknown({ kind: "divided-by-zero", by: textOf(right) });
        return (0,model_span/* multiplySpans */.Eo)(one, inverse);
    }
    #operand({ subject, text }) {
        const found = this.#lookUp(subject);
        const [first] = found;
        if (first === undefined)
            throw new Unknown("not read");
        if (found.length > 1)
            throw new Unknown({
                kind: "several",
                metric: text,
                count: found.length,
                labels: found.slice(0, 5).map(({ scope }) => scope),
            });
        const { figure } = first;
        if (figure.state === "none")
            throw new Unknown(figure.why);
        this.operands.push({ text, figure });
        this.approximate ??= figure.approximate;
        return figure;
    }
}
/** The expression as it was written, but for brackets and blanks. */
function textOf(expression) {
    if (expression.kind === "number" || expression.kind === "metric")
        return expression.text;
    return `${inBrackets(expression.left, expression.kind)} ${expression.kind} ${inBrackets(expression.right, expression.kind)}`;
}
function inBrackets(expression, around) {
    const isSum = expression.kind === "+" || expression.kind === "-";
    return isSum && around !== "+" ? `(${textOf(expression)})` : textOf(expression);
}
/** The names of the metrics that an expression looks at. */
function metricsIn(expression) {
    if (expression.kind === "number")
        return [];
    if (expression.kind === "metric")
        return [expression.subject.metric.name];
    return [...metricsIn(expression.left), ...metricsIn(expression.right)];
}

;// CONCATENATED MODULE: ./build/measures/known-metrics.js
/** The metric of a budget's name: `latency`, or of a distribution `latency.p95`, `latency.mean`, `latency.count`, `latency.sum`. */
function metricCalled(name, { known }) {
    const metric = known.get(name);
    if (metric !== undefined)
        return isDistribution(metric) ? undefined : { metric, member: { kind: "value" } };
    const split = memberOf(name);
    const base = split && known.get(split.base);
    return base && isDistribution(base) ? { metric: base, member: split.member } : undefined;
}
/** The two parts of a name such as `latency.p99.9`; undefined for any other. */
function memberOf(name) {
    const [, base, rank, word] = /^(.+)\.(?:p(100|\d{1,2}(?:\.\d+)?)|(mean|count|sum))$/.exec(name) ?? [];
    if (base === undefined)
        return undefined;
    if (rank !== undefined)
        return { base, member: { kind: "percentile", rank } };
    return word === "mean" || word === "count" || word === "sum" ? { base, member: { kind: word } } : undefined;
}
function isDistribution({ series }) {
    const kind = series[0]?.value.kind;
    return kind === "histogram" || kind === "summary";
}
/** What a member counts in: how many there are is a plain number, whatever they are of. */
function unitOf({ metric, member }, plain) {
    return member.kind === "count" ? plain : metric.unit;
}
/** `code 500, method get`. */
function shownLabels(labels, only) {
    const shown = only === undefined ? [...labels] : [...labels].filter(([name]) => only.includes(name));
    return shown.map(([name, value]) => `${name} ${value}`).join(", ");
}

// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/measures/percentile.js
var percentile = __webpack_require__(8717);
;// CONCATENATED MODULE: ./build/measures/distribution.js



/** The buckets of several histograms together: of the edges that all have, which bound as much as any. */
function mergeBuckets([first = [], ...others]) {
    const counts = others.map((buckets) => new Map(buckets.map(({ le, count }) => [edgeKey(le), count])));
    return first.flatMap(({ le, count }) => {
        const more = counts.map((of) => of.get(edgeKey(le)));
        return more.includes(undefined) ? [] : [{ le, count: more.reduce((sum, one) => sum + (one ?? 0), count) }];
    });
}
function edgeKey(le) {
    return le === null ? "" : (0,decimal/* formatDecimal */.zJ)(le);
}
/** How many observations there are: the bucket without an edge holds all. */
function observations(buckets) {
    return buckets.at(-1)?.count ?? 0;
}
/** Between which edges a percentile lies: above the lower one, up to the upper one. There is at least one observation. */
function percentileIn(buckets, rank, unit) {
    const wanted = Math.max(1, (0,percentile/* nearestRank */.p3)(observations(buckets), rank));
    const at = buckets.findIndex(({ count }) => count >= wanted);
    const [above, below] = [buckets[at - 1]?.le, buckets[at]?.le];
    const edge = (value) => (0,rational/* multiply */.lw)((0,rational/* rationalOf */.Kf)(value), unit.factor);
    if (above)
        return { low: edge(above), high: below ? edge(below) : null, open: "low" };
    // Nothing takes less than no time; of a plain number nobody knows.
    const isFromZero = unit.kind !== "number" && unit.kind !== "ratio" && (!below || (0,decimal/* compareDecimals */.YL)(below, nothing) >= 0);
    return { low: isFromZero ? rational/* zero */.v_ : null, high: below ? edge(below) : null };
}
const nothing = { digits: 0n, scale: 0 };
/** Why a percentile of a histogram is no single number, and which limits can be decided. */
function bucketApproximation(metric, buckets, { text }) {
    const edges = buckets.flatMap(({ le }) => (le ? [`${(0,decimal/* formatDecimal */.zJ)(le)}${text}`] : []));
    const shown = edges.length > 12 ? [...edges.slice(0, 12), "…"] : edges;
    return {
        because: `${metric} is a histogram, of which only the buckets are known`,
        mend: {
            say: `Set the limit at the edge of a bucket (${shown.join(", ")}), or give the histogram a bucket that ends at the limit`,
        },
    };
}

;// CONCATENATED MODULE: ./build/measures/read-series.js






/** The figure of some values of a metric together; there is at least one. */
function figureOf(meant, series, name) {
    const { member } = meant;
    const from = originsOf(series);
    if (member.kind === "percentile")
        return percentileFigure(meant, series, member.rank, name, from);
    const parts = [];
    let [sum, count] = [read_series_nothing, read_series_nothing];
    for (const one of series) {
        const [value, of] = numbersOf(one, member.kind);
        if (value === undefined || of === undefined)
            return none({ kind: "without-part", metric: name, part: value === undefined ? "sum" : "count" });
        const bad = [value, of].find((spelt) => spelt.kind === "no-number");
        if (bad?.kind === "no-number")
            return none({ kind: "no-number", metric: name, text: bad.text });
        if (value.kind === "no-number" || of.kind === "no-number")
            continue;
        sum = (0,decimal/* addDecimals */.Qr)(sum, value.value);
        count = (0,decimal/* addDecimals */.Qr)(count, of.value);
        parts.push({ name: shownLabels(one.labels), span: spanOf(value.value, meant) });
    }
    return ofNumbers(meant, { sum, count, parts: series.length > 1 ? parts : [] }, name, from);
}
function ofNumbers(meant, { sum, count, parts }, name, from) {
    const { kind } = unitOf(meant, figure_unit/* plainUnit */.pW);
    const isMean = meant.member.kind === "mean";
    if (isMean && count.digits === 0n)
        return none({ kind: "no-observation", metric: name });
    const whole = spanOf(sum, meant);
    const value = isMean && whole.low ? (0,model_span/* exactly */.pV)((0,rational/* multiply */.lw)(whole.low, (0,rational/* inverse */.DI)((0,rational/* rationalOf */.Kf)(count)))) : whole;
    if (value.low && (0,rational/* compareRationals */.$4)(value.low, rational/* zero */.v_) < 0 && (kind === "time" || kind === "rate" || kind === "size"))
        return none({ kind: "negative", metric: name, of: kind });
    return { state: "figure", kind, span: value, from, parts: isMean ? [] : parts };
}
function spanOf(value, meant) {
    const { factor } = unitOf(meant, figure_unit/* plainUnit */.pW);
    const parts = (0,rational/* rational */.vg)(1n, BigInt(meant.metric.parts ?? 1));
    return (0,model_span/* exactly */.pV)((0,rational/* multiply */.lw)((0,rational/* multiply */.lw)((0,rational/* rationalOf */.Kf)(value), factor), parts));
}
const read_series_nothing = { digits: 0n, scale: 0 };
const read_series_one = { kind: "number", value: { digits: 1n, scale: 0 } };
/** What a value adds to the sum, and to the count that a mean is over. */
function numbersOf({ value }, member) {
    if (value.kind === "number" || value.kind === "no-number")
        return [value, read_series_one];
    const count = value.kind === "summary" ? value.count : countOf(value.buckets);
    if (member === "count")
        return [count, count];
    return [value.sum, member === "mean" ? count : read_series_one];
}
function countOf(buckets) {
    return { kind: "number", value: { digits: BigInt(observations(buckets)), scale: 0 } };
}
function percentileFigure({ metric }, series, rank, name, from) {
    const { unit } = metric;
    const summary = series[0]?.value;
    if (summary?.kind === "summary")
        return statedPercentile(summary.percentiles, rank, metric.unit, name, from);
    const buckets = mergeBuckets(series.flatMap(({ value }) => (value.kind === "histogram" ? [value.buckets] : [])));
    if (observations(buckets) === 0)
        return none({ kind: "no-observation", metric: name });
    const span = percentileIn(buckets, rank, unit);
    return {
        state: "figure",
        kind: unit.kind,
        span,
        approximate: bucketApproximation(metric.name, buckets, unit),
        from,
        parts: [],
    };
}
function statedPercentile(percentiles, rank, unit, name, from) {
    const stated = percentiles.get(rank);
    if (stated === undefined)
        return none({
            kind: "no-percentile",
            metric: name,
            wanted: `p${rank}`,
            has: [...percentiles.keys()].map((one) => `p${one}`),
        });
    if (stated.kind === "no-number")
        return none({ kind: "no-number", metric: name, text: stated.text });
    return { state: "figure", kind: unit.kind, span: (0,model_span/* exactly */.pV)((0,rational/* multiply */.lw)((0,rational/* rationalOf */.Kf)(stated.value), unit.factor)), from, parts: [] };
}
function none(why) {
    return { state: "none", why };
}
/** Where the values stand, a few of them. */
function originsOf(series) {
    return series
        .slice(0, 3)
        .map(({ file, place, how }) => ({ kind: "file", file, ...(place && { place }), ...(how !== undefined && { how }) }));
}

;// CONCATENATED MODULE: ./build/measures/metrics.js







/** Measures what one budget asks for: counters added up, anything else each on its own. */
function measureMetrics(budget, metrics) {
    const { name } = budget.metric;
    if (name === "reports" && metrics.reports > 0)
        return [{ scope: "", found: { state: "measured", quantity: (0,quantity/* exactCount */.x3)(metrics.reports) } }];
    if (name === "metrics" && metrics.known.size > 0)
        return [{ scope: "", found: { state: "measured", quantity: (0,quantity/* exactCount */.x3)(metrics.known.size) } }];
    const isSettled = isOfNamedFiles(name, metrics);
    return figuresOf(budget, metrics).map(({ scope, figure }) => measureOf(budget, scope, figure, isSettled));
}
function measureOf(budget, scope, figure, isSettled) {
    if (figure.state === "none") {
        const why = figure.why === "not read" ? { kind: "no-report" } : { kind: "no-figure", figure: figure.why };
        return { scope, found: { state: "unknown", reason: { id: "not-measured", budget: budget.text, why } } };
    }
    const { kind, span, approximate } = figure;
    const quantity = (0,measures_figure/* quantityOf */.R)(span, kind, budget.limit.unit === "%" ? "percent" : "plain");
    const about = approximate && !(0,model_span/* isExactSpan */.eO)(span) ? { approximate } : {};
    return {
        scope,
        found: { state: "measured", quantity, ...about, by: (0,measures_figure/* originText */.C)(figure.from) },
        ...(isSettled && { settled: true }),
    };
}
/** The figures that a budget or an operand of a formula selects. */
function figuresOf(subject, metrics) {
    const { name } = subject.metric;
    const formula = metrics.formulas.get(name);
    if (formula)
        return [{ scope: "", figure: evaluatedOnce(formula, metrics) }];
    const meant = metricCalled(name, metrics);
    if (meant === undefined)
        return [{ scope: "", figure: { state: "none", why: "not read" } }];
    const selected = metrics_select(subject.selectors, meant, name);
    if (!Array.isArray(selected))
        return [{ scope: "", figure: { state: "none", why: selected } }];
    return groupsOf(subject.selectors, meant, selected).map(({ scope, series }) => ({
        scope,
        figure: figureOf(meant, series, name),
    }));
}
/** Formulas that name one another again and again are computed once. */
const evaluated = new WeakMap();
function evaluatedOnce(formula, metrics) {
    const known = evaluated.get(metrics) ?? new Map();
    evaluated.set(metrics, known);
    const figure = known.get(formula.name) ?? evaluate(formula, (operand) => figuresOf(operand, metrics));
    known.set(formula.name, figure);
    return figure;
}
/** Whether a figure is of files alone that settings name, so that no missing report could change it. */
function isOfNamedFiles(name, metrics, seen = new Set()) {
    const formula = metrics.formulas.get(name);
    if (formula === undefined)
        return metricCalled(name, metrics)?.metric.from === "setting";
    const operands = metricsIn(formula.value).filter((operand) => !seen.has(operand));
    for (const operand of operands)
        seen.add(operand);
    return operands.every((operand) => isOfNamedFiles(operand, metrics, seen));
}
/** The values that all selectors fit, or why there is none. */
function metrics_select(selectors, { metric }, name) {
    let series = [...metric.series];
    for (const selector of selectors) {
        if (selector.pattern === undefined && selector.dimension === anyLabel)
            continue;
        const labels = labelsFitting(series, selector);
        if (labels.size > 1)
            return { kind: "ambiguous-label", metric: name, pattern: selector.pattern ?? "*", labels: [...labels] };
        series = series.filter((one) => fits(one, selector));
        if (series.length === 0) {
            const wanted = selector.dimension === anyLabel ? (selector.pattern ?? "*") : `${selector.dimension} ${selector.pattern ?? "*"}`;
            return {
                kind: "no-series",
                metric: name,
                wanted,
                has: metric.series
                    .slice(0, 5)
                    .map(({ labels }) => shownLabels(labels))
                    .filter(Boolean),
            };
        }
    }
    return series;
}
/** The dimension that a bare word is of: a value of any label. */
const anyLabel = "label";
function fits({ labels }, { dimension, pattern }) {
    const matches = pattern === undefined ? () => true : (0,glob/* nameMatcher */.MH)(pattern);
    if (dimension === anyLabel)
        return [...labels.values()].some(matches);
    const value = labels.get(dimension);
    return value !== undefined && matches(value);
}
/** Of a bare word, the labels that have it for a value: two of them would be two things. */
function labelsFitting(series, { dimension, pattern }) {
    const found = new Set();
    if (dimension !== anyLabel || pattern === undefined)
        return found;
    const matches = (0,glob/* nameMatcher */.MH)(pattern);
    for (const { labels } of series)
        for (const [name, value] of labels)
            if (matches(value))
                found.add(name);
    return found;
}
function groupsOf(selectors, { metric, member }, series) {
    const each = selectors.filter((selector) => selector.each).map(({ dimension }) => dimension);
    // What many percentiles come to is known of none but histograms; what many means, counts and sums do, of all.
    const isAdditive = metric.together === "sum" || member.kind === "count" || member.kind === "sum" || member.kind === "mean";
    const isEach = each.includes(anyLabel) || !isAdditive;
    const by = isEach ? undefined : [...new Set([...each, ...metric.apart])];
    const groups = new Map();
    for (const one of series) {
        const scope = shownLabels(one.labels, by);
        const group = groups.get(scope);
        if (group)
            group.push(one);
        else
            groups.set(scope, [one]);
    }
    const isOnly = groups.size === 1 && each.length === 0;
    return [...groups].map(([scope, of]) => ({ scope: isOnly ? "" : scope, series: of }));
}

// EXTERNAL MODULE: ./build/model/budget.js
var model_budget = __webpack_require__(60413);
// EXTERNAL MODULE: ./build/model/figures-baseline.js
var figures_baseline = __webpack_require__(93627);
// EXTERNAL MODULE: ./build/measures/change-metric.js
var change_metric = __webpack_require__(95647);
// EXTERNAL MODULE: ./build/measures/earlier-runs.js
var earlier_runs = __webpack_require__(76259);
// EXTERNAL MODULE: ./build/measures/figure-change.js
var figure_change = __webpack_require__(89847);
// EXTERNAL MODULE: ./build/measures/worst-first.js
var worst_first = __webpack_require__(14576);
;// CONCATENATED MODULE: ./build/measures/metrics-change.js







/** A size is the same on every machine; a time is not, which only `runner` says. */
function likeOfMetrics({ runner }) {
    return runner === undefined ? [] : [["runner", runner]];
}
/** Measures what a budget on a change asks for, the worst first. */
function measureMetricChange(budget, history) {
    const like = likeOfMetrics(history);
    const name = asked(budget);
    const figures = measuredNow(budget, history).map((measure) => ({ measure, like, of: measure.scope, name }));
    return (0,worst_first/* worstFirst */.m)(budget, (0,earlier_runs/* changesSince */.s)(budget, "metric-budget", figures, history.sought));
}
/** By what a figure is known again: the same metric with other selectors is another one. */
function asked(budget) {
    return (0,model_budget/* subjectOf */.et)((0,change_metric/* onFigure */.O8)(budget), [anyLabel]);
}
/** A limit in % is one of a change: the figure itself is a plain one, also of a ratio. */
function measuredNow(budget, { metrics }) {
    const plain = (0,change_metric/* onFigure */.O8)(budget);
    return measureMetrics({ ...plain, limit: { ...plain.limit, unit: "" } }, metrics);
}
/** What this run leaves for later ones: what budgets on changes ask for. */
function figuresOfMetrics(history, budgets, stamp) {
    const scopes = new Map();
    for (const budget of changesAmong(budgets))
        for (const { scope, found } of measuredNow(budget, history)) {
            const figure = found.state === "measured" ? (0,figure_change/* figureOf */.Mn)(found.quantity) : undefined;
            const isKept = scope.length <= figures_baseline/* keptNameLength */.cW && asked(budget).length <= figures_baseline/* keptNameLength */.cW;
            const figures = scopes.get(scope) ?? new Map();
            if (figure === undefined || !isKept || figures.size >= figures_baseline/* keptFigures */.YI || (scope !== "" && scopes.size > figures_baseline/* keptScopes */.E5))
                continue;
            scopes.set(scope, figures.set(asked(budget), figure));
        }
    return { ...stamp, scopes: scopes };
}
/** One budget for each figure whose change is asked for. */
function changesAmong(budgets) {
    const changes = budgets.filter(({ metric }) => metric.change);
    return [...new Map(changes.map((budget) => [asked(budget), budget])).values()];
}
/** The figures whose changes are asked for beside those of earlier runs. */
function metricsSince(history, budgets) {
    const { sought } = history;
    const series = sought?.state === "found" ? (0,figures_baseline/* seriesLike */.Zj)(sought.baseline, likeOfMetrics(history)) : undefined;
    if (series === undefined)
        return [];
    return changesAmong(budgets).flatMap((budget) => measuredNow(budget, history).flatMap(({ scope, found }) => {
        const now = found.state === "measured" ? (0,figure_change/* figureOf */.Mn)(found.quantity) : undefined;
        const name = asked(budget);
        const before = now ? (0,earlier_runs/* earlierOf */.O)(series, { of: scope, name, kind: now.kind }) : [];
        return now && before.length > 0 ? [{ of: scope, name, kind: now.kind, now: [now.span], before }] : [];
    }));
}

;// CONCATENATED MODULE: ./build/measures/metrics-vocabulary.js




/** What the gate itself counts, whatever is measured. */
const own = [
    { name: "reports", kind: "number", description: "Files that were read.", dimensions: [] },
    { name: "metrics", kind: "number", description: "Metrics that they hold.", dimensions: [] },
];
const label = { name: anyLabel, pattern: "name" };
/**
 * Before anything is read: names of settings are known, others may come from reports, and nobody knows what they count in.
 */
function openVocabulary(named) {
    return {
        metrics: [...own, ...named.map(unknownMetric)],
        openMetric: (name) => changeMetric(name, unknownMetric) ?? unknownMetric(name),
        dimensions: [label],
        openDimension: (name) => ({ name, pattern: "name" }),
        patch: false,
    };
}
/** `image-size-rise` and `-drop`: how far a figure is from that of earlier runs. */
function changeMetric(name, metricOf) {
    const figure = /^(.+)-(?:rise|drop)$/.exec(name)?.[1];
    const metric = figure === undefined ? undefined : metricOf(figure);
    return metric && { ...metric, name, change: true };
}
function unknownMetric(name) {
    return { name, kind: "number", anyUnit: true, description: "A figure of a file." };
}
/** Once all was read: every metric by name with what it counts in, and every label that any of them has. */
function knownVocabulary({ known, formulas }) {
    return vocabularyOf(known, [...formulas.values()].map(({ name, kind }) => ({ ...ofKind(name, kind, "plain"), dimensions: [] })));
}
/** The same for finding out what the formulas, which are only known by name, are made of. */
function operandVocabulary(known, formulas) {
    return vocabularyOf(known, formulas.map((name) => ({ ...unknownMetric(name), dimensions: [] })));
}
function vocabularyOf(known, derived) {
    const measured = [...known.values()].flatMap(metricsOf);
    const named = new Map([...measured, ...derived].map((metric) => [metric.name, metric]));
    const member = (name) => {
        const meant = memberOf(name) && metricCalled(name, { known });
        return meant && ofUnit(name, unitOf(meant, figure_unit/* plainUnit */.pW));
    };
    return {
        metrics: [...own, ...derived, ...measured],
        openMetric: (name) => member(name) ?? changeMetric(name, (figure) => named.get(figure) ?? member(figure)),
        dimensions: [label, ...labelsOf(known).map((name) => ({ name, pattern: "name" }))],
        patch: false,
    };
}
/** A distribution is no number itself: what is meant of it stands behind its name. */
function metricsOf(metric) {
    const { name, unit } = metric;
    if (!isDistribution(metric))
        return [ofUnit(name, unit)];
    return [...["p95", "mean", "sum"].map((member) => ofUnit(`${name}.${member}`, unit)), ofUnit(`${name}.count`, figure_unit/* plainUnit */.pW)];
}
function ofUnit(name, { kind, factor }) {
    return ofKind(name, kind, (0,rational/* compareRationals */.$4)(factor, figure_unit/* plainUnit */.pW.factor) < 0 ? "in-percent" : "plain");
}
function ofKind(name, kind, ratio) {
    const description = "A figure of a file.";
    return kind === "ratio" ? { name, kind: "number", ratio, description } : { name, kind, description };
}
function labelsOf(known) {
    const names = new Set();
    for (const { series } of known.values())
        for (const { labels } of series)
            for (const name of labels.keys())
                names.add(name);
    names.delete(anyLabel);
    return [...names];
}

// EXTERNAL MODULE: ./build/reports/wording-load.js
var wording_load = __webpack_require__(51661);
// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
// EXTERNAL MODULE: ./build/gates/define-baseline.js
var define_baseline = __webpack_require__(21642);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/earlier-runs-section.js
var earlier_runs_section = __webpack_require__(66541);
// EXTERNAL MODULE: ./build/reports/headroom.js
var headroom = __webpack_require__(75299);
// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/reports/wording-metrics.js
var wording_metrics = __webpack_require__(59284);
;// CONCATENATED MODULE: ./build/reports/metrics-sections.js















/** The tables of metrics: headroom, what weighs in broken sums, what is derived, what no budget holds, and how it was read. */
function metricSections(facts, budgets) {
    if (facts.reports.length === 0)
        return [];
    return [
        ...(0,headroom/* budgetSection */.B)(budgets),
        ...changeSections(facts, budgets),
        ...budgets.flatMap((judged) => weightSection(judged, facts.metrics)),
        ...derivedSection(facts.metrics),
        ...unheldSection(facts, budgets),
        ...unnamedSection(facts),
        readSection(facts),
    ];
}
/** Figures whose changes are held, beside those of earlier runs. */
function changeSections(facts, budgets) {
    const { sought } = facts;
    if (sought?.state !== "found")
        return [];
    const since = metricsSince(facts, budgets.map(({ budget }) => budget));
    return (0,earlier_runs_section/* earlierRunsSection */.En)(since, (0,phrase/* say */.cv) `From ${(0,wording_baseline/* describeSource */.B6)(sought.source, sought.baseline)}.`);
}
const shownParts = 15;
/** Which values of a broken sum weigh how much. */
function weightSection({ budget, outcome }, metrics) {
    if (outcome.state !== "broken" || budget.metric.change)
        return [];
    const broken = new Set(outcome.by.map(({ scope }) => scope));
    const found = figuresOf(budget, metrics).filter(({ scope }) => broken.has(scope));
    return found.slice(0, 5).flatMap(({ scope, figure: sum }) => {
        const parts = heaviest(sum);
        if (sum.state !== "figure" || parts.length === 0)
            return [];
        const rows = parts.slice(0, shownParts).map((part) => weightRow(part, sum));
        const where = scope === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(scope)}`;
        const columns = [{ title: "Part" }, { title: "Value", align: "right" }, { title: "Weighs" }];
        return [
            { title: (0,phrase/* say */.cv) `What ${(0,phrase/* code */.aY)(budget.text)}${where} is made of`, table: { columns, rows, more: parts.length - rows.length } },
        ];
    });
}
/** The parts of a sum that add something, the heaviest first. */
function heaviest(sum) {
    if (sum.state !== "figure")
        return [];
    const positive = sum.parts.filter(({ span }) => span.high === null || (0,rational/* compareRationals */.$4)(span.high, rational/* zero */.v_) > 0);
    return positive.toSorted((a, b) => (a.span.high && b.span.high ? (0,rational/* compareRationals */.$4)(b.span.high, a.span.high) : 0));
}
function weightRow({ name, span }, sum) {
    const value = (0,phrase/* figure */.vP)((0,numbers/* formatQuantity */.VZ)((0,measures_figure/* quantityOf */.R)(span, sum.kind, "plain")));
    const whole = sum.span.high;
    if (!whole || !span.high || (0,rational/* compareRationals */.$4)(whole, rational/* zero */.v_) <= 0)
        return [(0,phrase/* code */.aY)(name), value, (0,phrase/* say */.cv) ``];
    const { low } = (0,rational/* decimalsAround */.Al)((0,rational/* multiply */.lw)((0,rational/* multiply */.lw)(span.high, (0,rational/* inverse */.DI)(whole)), (0,rational/* rational */.vg)(1000n, 1n)), 0);
    const part = Math.min(1000, Number(low.digits));
    return [(0,phrase/* code */.aY)(name), value, (0,phrase/* figure */.vP)(`${(0,numbers/* bar */.M0)({ part, whole: 1000 })} ${Math.floor(part / 10)}%`)];
}
function derivedSection(metrics) {
    if (metrics.formulas.size === 0)
        return [];
    const rows = [...metrics.formulas.values()].map(({ name, unit }) => {
        const [found] = figuresCalled(name, metrics);
        const value = found?.figure;
        return [(0,phrase/* code */.aY)(name), shownFigure(value, unit === "%" ? "percent" : "plain"), formulaCell(value)];
    });
    const columns = [{ title: "Figure" }, { title: "Value", align: "right" }, { title: "Computed from" }];
    return [{ title: (0,phrase/* say */.cv) `Derived figures`, table: { columns, rows } }];
}
function formulaCell(value) {
    if (value?.state === "none")
        return value.why === "not read" ? (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("not read")}` : (0,wording_metrics/* describeNoFigure */.xD)(value.why);
    const [origin] = value?.from ?? [];
    if (origin?.kind !== "formula")
        return (0,phrase/* say */.cv) ``;
    const operands = origin.operands.map(({ text, figure: of }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(text)} ${shownFigure(of)}`);
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(origin.text)}: ${(0,phrase/* join */.fj)(operands, ", ")}`;
}
function shownFigure(value, as = "plain") {
    if (value?.state !== "figure")
        return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("-")}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,numbers/* formatQuantity */.VZ)((0,measures_figure/* quantityOf */.R)(value.span, value.kind, as)))}`;
}
/** The figures of a name, whatever a budget would select of them. */
function figuresCalled(name, metrics) {
    const subject = { metric: { name, kind: "number", description: "" }, patch: false, selectors: [] };
    return figuresOf(subject, metrics);
}
const shownUnheld = 100;
/** What nobody holds is listed, so that a limit can be set. */
function unheldSection({ metrics }, budgets) {
    const held = new Set(budgets.map(({ budget }) => (budget.metric.change ? (0,change_metric/* changingFigure */.SF)(budget) : budget.metric.name)));
    for (const { value } of metrics.formulas.values())
        for (const name of metricsIn(value))
            held.add(name);
    const isHeld = (name) => held.has(name) || [...held].some((one) => one.startsWith(`${name}.`));
    const left = [...metrics.known.values()].filter(({ name, apart }) => apart.length === 0 && !isHeld(name));
    if (left.length === 0)
        return [];
    const rows = left.slice(0, shownUnheld).map((metric) => unheldRow(metric, metrics));
    const columns = [
        { title: "Metric" },
        { title: "Values", align: "right" },
        { title: "Value", align: "right" },
        { title: "From" },
    ];
    return [
        {
            title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(left.length, "metrics"))} without a budget`,
            folded: true,
            table: { columns, rows, more: left.length - rows.length },
        },
    ];
}
function unheldRow(metric, metrics) {
    const shown = isDistribution(metric) ? `${metric.name}.mean` : metric.name;
    const found = figuresCalled(shown, metrics);
    const [first] = found;
    const [one] = metric.series;
    const labels = one === undefined || found.length === 1 ? "" : shownLabels(one.labels);
    const value = found.length === 1
        ? shownFigure(first?.figure)
        : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("each its own, such as ")}${shownFigure(first?.figure)}${labels === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${labels})`}`;
    const from = first?.figure.state === "figure" ? (0,measures_figure/* originText */.C)(first.figure.from) : (one?.file ?? "");
    return [(0,phrase/* code */.aY)(shown), (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(metric.series.length)), value, (0,phrase/* say */.cv) `${from}`];
}
function unnamedSection({ unnamed }) {
    if (unnamed.length === 0)
        return [];
    const rows = unnamed
        .slice(0, 25)
        .map(({ name, file }) => [(0,phrase/* code */.aY)(name), (0,phrase/* code */.aY)(`my-name: ${file}#${/[\s"{}()/]/.test(name) ? JSON.stringify(name) : name}`)]);
    return [
        {
            title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(unnamed.length, "metrics"))} that no budget can spell`,
            folded: true,
            intro: (0,phrase/* say */.cv) `A line of ${(0,phrase/* code */.aY)("metrics")} gives one a name.`,
            table: { columns: [{ title: "Metric" }, { title: "A line that names it" }], rows, more: unnamed.length - rows.length },
        },
    ];
}
function readSection({ reports, passedOver }) {
    const rows = reports.slice(0, 100).map(({ file, format, metrics, notes }) => [
        (0,phrase/* code */.aY)(file),
        (0,phrase/* figure */.vP)(format ?? "-"),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(metrics)),
        (0,phrase/* join */.fj)(notes.slice(0, 5).map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`), "; "),
    ]);
    return {
        title: (0,phrase/* say */.cv) `How the files were read (${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(reports.length, "files"))})`,
        folded: true,
        intro: (0,phrase/* say */.cv) `Counters are added up over their labels, anything else is each value on its own. Percentiles of histograms lie between two edges of buckets.${(0,wording/* describePassedOver */._B)(passedOver)}`,
        table: {
            columns: [{ title: "File" }, { title: "Format" }, { title: "Metrics", align: "right" }, { title: "Notes" }],
            rows,
            more: reports.length - rows.length,
        },
    };
}

// EXTERNAL MODULE: ./build/gates/baseline-told.js
var baseline_told = __webpack_require__(67484);
;// CONCATENATED MODULE: ./build/gates/explain-metrics.js










/** What a judgement of metrics is explained by. */
function explainMetrics(judgement, facts) {
    return {
        waysToGreen: [],
        sections: () => metricSections(facts, judgement.budgets),
        places: () => [],
        remarks: [
            ...judgement.budgets.flatMap((judged) => weightRemarks(judged, facts)),
            ...(0,wording_baseline/* baselineRemarks */.z8)(facts.sought, (0,baseline_told/* isBaselineTold */.X)(judgement)),
        ],
        outputs: facts.reports.length === 0 ? {} : { metrics: String(facts.metrics.known.size), values: valuesOf(facts) },
        log: [...logLines(facts), ...(0,wording_baseline/* baselineLine */.G)(facts.sought)],
    };
}
/** Of a broken sum, the parts that weigh most: that is where less of it begins. */
function weightRemarks({ budget, outcome }, { metrics }) {
    if (outcome.state !== "broken" || budget.metric.change)
        return [];
    const broken = new Set(outcome.by.map(({ scope }) => scope));
    return figuresOf(budget, metrics)
        .filter(({ scope }) => broken.has(scope))
        .slice(0, 5)
        .flatMap(({ figure: sum }) => {
        const parts = heaviest(sum);
        return sum.state === "figure" && parts.length > 0 ? [(0,wording_metrics/* describeWeights */.Jq)(budget.text, parts, sum.kind)] : [];
    });
}
/** The names that the settings give, and the derived ones. */
function ownNames({ metrics }) {
    const named = [...metrics.known.values()].filter(({ from }) => from === "setting").map(({ name }) => name);
    return [...named, ...metrics.formulas.keys()];
}
function valuesOf(facts) {
    const values = ownNames(facts).flatMap((name) => {
        const value = onlyOf(name, facts);
        if (value === undefined)
            return [];
        const shown = value.kind === "rate" ? (0,rational/* multiply */.lw)(value.exact, (0,rational/* rational */.vg)(1n, 60n)) : value.exact;
        return [[name, Number((0,decimal/* formatDecimal */.zJ)((0,rational/* decimalsAround */.Al)(shown).low))]];
    });
    return JSON.stringify(Object.fromEntries(values));
}
function onlyOf(name, { metrics }) {
    const [one, ...others] = figuresCalled(name, metrics);
    return others.length > 0 ? undefined : exactOf(one?.figure);
}
function exactOf(value) {
    if (value?.state !== "figure" || !(0,model_span/* isExactSpan */.eO)(value.span) || value.span.low === null)
        return undefined;
    return { kind: value.kind, exact: value.span.low };
}
const mostProposals = 8;
/** Budget lines that today's figures meet with some room: of those that settings name, else of the first of the reports. */
function proposals(facts) {
    const own = ownNames(facts);
    const names = own.length > 0 ? own : [...facts.metrics.known.keys()];
    const lines = names.flatMap((name) => {
        const value = onlyOf(name, facts);
        return value === undefined || value.exact.top < 0n ? [] : [`${name} <= ${roundedUp(value.exact, value.kind)}`];
    });
    return lines.slice(0, mostProposals);
}
const shownIn = {
    number: [["", 1]],
    ratio: [["", 1]],
    time: [
        ["h", 3_600_000],
        ["min", 60_000],
        ["s", 1_000],
        ["ms", 1],
    ],
    size: [
        ["GB", 1e9],
        ["MB", 1e6],
        ["kB", 1e3],
        ["B", 1],
    ],
    rate: [["/s", 60]],
};
/** Up to two digits that count, in the largest unit that it fills: 482,123,456 bytes become 490MB. */
function roundedUp(value, kind) {
    const base = Number((0,decimal/* formatDecimal */.zJ)((0,rational/* decimalsAround */.Al)(value).high));
    const units = shownIn[kind];
    const [unit, size] = units.find(([, of]) => base >= of) ?? units.at(-1) ?? ["", 1];
    const inUnits = base / size;
    if (inUnits === 0)
        return `0${unit}`;
    const digits = Math.floor(Math.log10(inUnits)) - 1;
    const step = 10 ** digits;
    const rounded = Number((Math.ceil(inUnits / step - 1e-9) * step).toFixed(Math.max(0, -digits)));
    return `${rounded}${unit}`;
}
function logLines({ reports, passedOver }) {
    const read = reports.map(({ file, format, metrics }) => (0,phrase/* say */.cv) `Read ${(0,phrase/* code */.aY)(file)}: ${format === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(format)}, `}${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(metrics, format === undefined ? "figures" : "metrics"))}`);
    const shown = read.length > 50 ? [...read.slice(0, 50), (0,phrase/* say */.cv) `… and ${read.length - 50} more files`] : read;
    return [...shown, ...passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `Did not use ${(0,phrase/* code */.aY)(file)}: ${why}`)];
}

// EXTERNAL MODULE: ./build/gates/figures-baseline.js + 3 modules
var gates_figures_baseline = __webpack_require__(70137);
// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/model/budget-parser.js
var budget_parser = __webpack_require__(63061);
;// CONCATENATED MODULE: ./build/measures/resolve-formulas.js





/** Finds what the formulas name, once it is known what was measured, and what each counts in. */
function resolveFormulas(written, known, vocabulary) {
    const resolver = new Resolver(written, known, vocabulary);
    for (const { name } of written)
        resolver.resolve(name);
    return resolver;
}
class Refused extends Error {
    problem;
    constructor(problem) {
        super("a formula that means nothing");
        this.problem = problem;
    }
}
class Resolver {
    formulas = new Map();
    problems = [];
    #written;
    #known;
    #vocabulary;
    #open = new Set();
    #refused = new Set();
    constructor(written, known, vocabulary) {
        this.#written = new Map(written.map((formula) => [formula.name, formula]));
        this.#known = known;
        this.#vocabulary = vocabulary;
    }
    /** The formula of a name, whatever order they stand in; undefined for one that was refused, which is told once. */
    resolve(name) {
        const done = this.formulas.get(name);
        const formula = this.#written.get(name);
        if (done !== undefined || formula === undefined || this.#refused.has(name))
            return done;
        this.#open.add(name);
        try {
            const value = this.#expression(formula.value, formula);
            const resolved = { ...formula, value, kind: this.#kindInUnit(this.#kind(value, formula), formula) };
            this.formulas.set(name, resolved);
            return resolved;
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            this.#refused.add(name);
            if (error.problem)
                this.problems.push(error.problem);
            return undefined;
        }
        finally {
            this.#open.delete(name);
        }
    }
    #expression(expression, formula) {
        if (expression.kind === "number")
            return expression;
        if (expression.kind !== "metric")
            return {
                ...expression,
                left: this.#expression(expression.left, formula),
                right: this.#expression(expression.right, formula),
            };
        const { metric } = expression.subject;
        if (this.#open.has(metric.text))
            throw refused(formula, `${metric.text} is computed from itself`, metric.column);
        const subject = (0,budget_parser/* resolveSubject */.f)(expression.subject, this.#vocabulary);
        if ("problem" in subject) {
            const { message, column, suggestion } = subject.problem;
            throw refused(formula, message, column, suggestion);
        }
        return { ...expression, subject };
    }
    #kind(expression, formula) {
        if (expression.kind === "number")
            return "number";
        if (expression.kind === "metric")
            return this.#kindOf(expression.subject.metric.name);
        const [left, right] = [this.#kind(expression.left, formula), this.#kind(expression.right, formula)];
        const combined = combine(expression.kind, left, right);
        if (combined !== undefined)
            return combined.kind;
        const operands = `${textOf(expression.left)} is ${kindWords[left]}, ${textOf(expression.right)} is ${kindWords[right]}`;
        throw refused(formula, `${operands}; they cannot be ${operationWords[expression.kind]}`);
    }
    #kindOf(name) {
        if (this.#written.has(name)) {
            const formula = this.resolve(name);
            if (formula === undefined)
                throw new Refused(undefined);
            return formula.kind;
        }
        const meant = metricCalled(name, { known: this.#known });
        if (meant === undefined)
            throw new Refused(undefined);
        return unitOf(meant, figure_unit/* plainUnit */.pW).kind;
    }
    #kindInUnit(kind, formula) {
        if (formula.unit === undefined)
            return kind;
        const wanted = (0,figure_unit/* figureUnit */.$E)(formula.unit).kind;
        if (wanted === kind || (kind === "number" && wanted !== "ratio"))
            return wanted;
        if (kind === "ratio" && wanted !== "ratio")
            return wanted;
        const fits = wanted === "ratio" ? "only a ratio is a percentage" : `allowed: a unit of ${kindWords[kind]}, or none`;
        throw refused(formula, `comes to ${kindWords[kind]}, which ${formula.unit} is no unit of; ${fits}`);
    }
}
const kindWords = {
    number: "a plain number",
    ratio: "a ratio",
    time: "a time",
    rate: "a rate",
    size: "a size",
};
const operationWords = { "+": "added", "-": "subtracted", "*": "multiplied", "/": "divided" };
function refused(formula, message, column, suggestion) {
    const where = column === undefined ? "derived" : `derived, column ${column}`;
    return new Refused({ where, message: `${message}, in ${JSON.stringify(formula.text)}`, ...(suggestion && { suggestion }) });
}

// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
;// CONCATENATED MODULE: ./build/gates/metric-makers.js
/** How the common tools write figures that `metric-budget` reads, and by what one sees that a repository needs them. */
const metricMakers = [
    {
        tool: "docker",
        signs: ["Dockerfile", "Containerfile"],
        command: "docker image inspect IMAGE > docker-image.json",
    },
    {
        tool: "size-limit",
        signs: [".size-limit.json", ".size-limit.js", ".size-limit.cjs"],
        command: "npx size-limit --json > size-limit.json",
    },
];

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/formats/read/spelt.js
var read_spelt = __webpack_require__(9298);
;// CONCATENATED MODULE: ./build/formats/read/figure-text.js



/** Undefined for what is no number, `NaN` and `1,234` among it: nobody knows what that comma means. */
function figureText(text) {
    const [, number = "", unit = ""] = /^\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*(\S*)\s*$/.exec(text) ?? [];
    const value = (0,read_spelt/* speltDecimal */.El)(number);
    if (value === undefined || !(0,limit/* isUnit */.vO)(unit) || unit === "pp")
        return undefined;
    return { value, unit: unit === "" ? undefined : (0,figure_unit/* figureUnit */.$E)(unit) };
}
/** The metric of one figure without a name of its own. */
function oneFigure({ value, unit }, series) {
    return {
        name: "",
        unit: unit ?? figure_unit/* plainUnit */.pW,
        unitBy: unit === undefined ? "name" : "file",
        together: "each",
        apart: [],
        series: [{ labels: new Map(), value: { kind: "number", value }, ...series }],
    };
}
/** What no number is called by, in a sentence. */
function quoted(text) {
    return text.trim() === "" ? "nothing" : JSON.stringify(text.trim().slice(0, 40));
}

;// CONCATENATED MODULE: ./build/formats/read/bare-number.js

/** Bytes of a file that holds nothing but a number. */
const mostBytes = 200;
/** A file that is one number, as `wc -c` and `stat` leave it, perhaps with its unit. */
async function readBareNumber(source) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of source.chunks()) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length > mostBytes)
            break;
    }
    if (text.trim() === "")
        throw source.error("holds nothing but white space", undefined, "empty-report");
    const figure = text.length > mostBytes ? undefined : figureText(text);
    if (figure)
        return oneFigure(figure, { place: { line: 1 } });
    const json = /^\s*[{[]/.test(text) ? "; a number in JSON is named by its place, as FILE#/pointer" : "";
    throw source.error(`begins with ${quoted(text)}, which is no number and of no format known here${json}`);
}

// EXTERNAL MODULE: ./build/formats/read/counted.js
var read_counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/formats/read/csv.js
var csv = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/formats/read/csv-figures.js





/**
 * Figures of columns of a CSV with a header: the last row that is meant unless a way says otherwise. One figure for each column
 * asked for, or what is wrong with it; what is wrong with the file is thrown.
 */
async function readCsvFigures(source, columns) {
    let readers;
    let [fields, rows] = [0, 0];
    const last = await (0,csv/* readCsv */.Nb)(source, await delimiterOf(source), (record) => {
        if (readers === undefined) {
            const header = Array.from({ length: record.fields }, (_, i) => record.text(i).trim());
            fields = record.fields;
            readers = columns.map((column) => new ColumnReader(source, header, column));
            return;
        }
        if (record.fields !== fields)
            throw source.error(`has ${(0,read_counted/* counted */.h)(record.fields, "field")}, and the header ${fields}`, { line: record.line });
        rows++;
        for (const reader of readers)
            reader.take(record);
    });
    if (last === "open" && rows > 0)
        throw (0,csv/* cutLastLine */.XF)(source);
    if (rows === 0)
        throw source.error("holds no row below its header", undefined, "empty-report");
    return (readers ?? []).map((reader) => reader.finish());
}
/** The one of the usual delimiters that the header has most of. */
async function delimiterOf(source) {
    let header = "";
    for await (const chunk of source.chunks()) {
        header += Buffer.from(chunk.subarray(0, 4096)).toString("latin1");
        if (header.includes("\n") || header.length > 4096)
            break;
    }
    if (/^\s*[{[]/.test(header))
        throw source.error("is JSON, in which a place is named by a pointer: FILE#/size, not FILE#size", undefined, "bad-report");
    const [line = ""] = header.split("\n", 1);
    const counts = [",", ";", "\t"].map((one) => ({ one, count: line.split(one).length }));
    counts.sort((a, b) => b.count - a.count);
    return (counts[0]?.one ?? ",").charCodeAt(0);
}
/** Takes what one figure needs of each row, and remembers no row. */
class ColumnReader {
    #source;
    #column;
    #way;
    #at;
    #where;
    #wrong;
    #rows = 0;
    #line = 0;
    #text = "";
    #figure;
    constructor(source, header, column) {
        this.#source = source;
        this.#column = column;
        this.#way = column.way ?? "last";
        this.#at = this.#fieldOf(column.name, header);
        this.#where = [...column.where].map(([name, value]) => [this.#fieldOf(name, header), value]);
    }
    #fieldOf(name, header) {
        const at = header.indexOf(name);
        if (at !== -1 && header.lastIndexOf(name) === at)
            return at;
        const meant = (0,nearest/* nearest */.p)(name, header);
        const has = meant === undefined
            ? ` (it has ${header
                .slice(0, 8)
                .map((one) => one.slice(0, 60))
                .join(", ")})`
            : `; did you mean ${meant}?`;
        const what = at === -1 ? `has no column ${JSON.stringify(name)}${has}` : `has the column ${JSON.stringify(name)} twice`;
        this.#wrong ??= this.#source.error(what, { line: 1 });
        return 0;
    }
    take(record) {
        if (this.#wrong !== undefined || this.#where.some(([field, value]) => record.text(field) !== value))
            return;
        this.#rows++;
        if (this.#way === "first" && this.#rows > 1)
            return;
        this.#text = record.text(this.#at);
        if (this.#way === "last") {
            this.#line = record.line;
            return;
        }
        const figure = this.#parse(record.line);
        if (figure)
            this.#fold(figure, record.line);
    }
    #parse(line) {
        const figure = figureText(this.#text);
        if (figure === undefined)
            this.#wrong = this.#source.error(`${quoted(this.#text)} stands in the column ${this.#column.name} where a number is expected`, { line });
        return figure;
    }
    #fold(figure, line) {
        const before = this.#figure;
        if (before !== undefined && before.unit?.text !== figure.unit?.text) {
            this.#wrong = this.#source.error(`the column ${this.#column.name} mixes units`, { line });
            return;
        }
        const isNearer = before === undefined || (this.#way === "min" ? -1 : 1) * (0,decimal/* compareDecimals */.YL)(figure.value, before.value) > 0;
        if (this.#way === "sum" || this.#way === "mean")
            this.#figure = before ? { ...before, value: (0,decimal/* addDecimals */.Qr)(before.value, figure.value) } : figure;
        else if (isNearer)
            [this.#figure, this.#line] = [figure, line];
    }
    finish() {
        if (this.#wrong === undefined && this.#rows === 0) {
            const shown = [...this.#column.where].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
            return this.#source.error(`holds no row with ${shown}`);
        }
        if (this.#way === "last" && this.#wrong === undefined)
            this.#figure = this.#parse(this.#line);
        if (this.#wrong !== undefined || this.#figure === undefined)
            return this.#wrong ?? this.#source.error("holds no number");
        const figure = oneFigure(this.#figure, {});
        const [series] = figure.series;
        const isOfAll = this.#way === "sum" || this.#way === "mean";
        const place = isOfAll ? { how: `the ${this.#way} of ${(0,read_counted/* counted */.h)(this.#rows, "row")}` } : { place: { line: this.#line } };
        const parts = this.#way === "mean" ? { parts: this.#rows } : {};
        return series ? { ...figure, ...parts, series: [{ ...series, ...place }] } : figure;
    }
}

// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
;// CONCATENATED MODULE: ./build/formats/read/json-figure.js



/** The number at a JSON pointer (RFC 6901). Text that is a number counts as one, perhaps with its unit. */
function figureAt(document, pointer) {
    const at = found(document, pointer);
    if (at.isText) {
        const figure = figureText(at.text());
        if (figure)
            return oneFigure(figure, { place: at.place });
        throw at.error(`the text ${quoted(at.text())} stands where a number is expected`);
    }
    if (at.isArray || !at.isNumber)
        throw at.error(`${at.described} stands where a number is expected`);
    const spelt = (0,read_spelt/* numberOf */.rl)(at.number());
    if (spelt.kind === "no-number")
        throw at.error(`${spelt.text} stands where a number is expected`);
    return oneFigure({ value: spelt.value, unit: undefined }, { place: at.place });
}
function found(document, pointer) {
    let at = document;
    for (const step of pointer.split("/").slice(1)) {
        const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
        const names = at.isArray ? undefined : at.names;
        const next = at.at(at.isArray && /^(0|[1-9]\d{0,8})$/.test(name) ? Number(name) : name);
        if (next.isMissing)
            throw at.error(`holds nothing called ${JSON.stringify(name.slice(0, 100))}, which ${JSON.stringify(pointer.slice(0, 200))} names${hint(name, names)}`);
        at = next;
    }
    return at;
}
function hint(name, names) {
    if (names === undefined)
        return " (a list, whose items are numbered from 0)";
    const meant = (0,nearest/* nearest */.p)(name.slice(0, 200), names.slice(0, 1000));
    if (meant !== undefined)
        return `; did you mean ${meant.slice(0, 200)}?`;
    const shown = names.slice(0, 8).map((one) => one.slice(0, 60));
    return names.length === 0 ? "" : ` (it has ${shown.join(", ")}${names.length > 8 ? ", …" : ""})`;
}

// EXTERNAL MODULE: ./build/formats/read/source.js + 3 modules
var read_source = __webpack_require__(13149);
// EXTERNAL MODULE: ./build/formats/read-metrics.js
var read_metrics = __webpack_require__(80871);
;// CONCATENATED MODULE: ./build/formats/read-figures.js








/**
 * Reads what is asked of one file, once: as a report of metrics, and figures in it by a pointer, a metric's name, a column. Throws
 * `ReportError` for what is wrong with all of it.
 */
async function readFigureFile(file, places, as) {
    const source = new read_source/* Source */.k(file);
    if (file.size === 0)
        throw source.error("is empty (0 bytes)", undefined, "empty-report");
    const named = places.filter(({ kind }) => kind !== "pointer");
    const report = as === "report" || named.length > 0 ? await reportOf(source, as) : undefined;
    const document = places.some(({ kind }) => kind === "pointer") ? await json/* JsonCursor */.NQ.of(source) : undefined;
    const columns = report === undefined && named.length > 0 ? await figuresOfText(source, named) : new Map();
    const figures = places.map((place) => {
        if (place.kind === "pointer" && document)
            return attempt(() => figureAt(document, place.pointer));
        if (report)
            return attempt(() => familyIn(report, place, source));
        return columns.get(place) ?? source.error("holds no number");
    });
    return { report, figures };
}
/** Undefined for a file that is of no format, where it need not be. */
async function reportOf(source, as) {
    try {
        return await (0,read_metrics/* readMetrics */.Uw)(source, await (0,read_metrics/* metricsFormatOf */.Yr)(source));
    }
    catch (error) {
        if (as === "report" || !(error instanceof report_error/* ReportError */.$) || error.reason !== "unknown-format")
            throw error;
        return undefined;
    }
}
async function figuresOfText(source, places) {
    const figures = new Map();
    const columns = places.flatMap((place) => (place.kind === "named" ? [place] : []));
    const read = columns.length > 0 ? await readCsvFigures(source, columns) : [];
    read.forEach((figure, i) => {
        const place = columns[i];
        if (place)
            figures.set(place, figure);
    });
    for (const place of places)
        if (place.kind === "whole")
            figures.set(place, await readBareNumber(source));
    return figures;
}
function familyIn({ format, report }, place, source) {
    const { metrics, main } = report;
    if (place.kind !== "named") {
        const meant = metrics.length === 1 ? metrics[0] : metrics.find(({ name }) => name === main);
        if (meant)
            return meant;
        throw source.error(`holds ${metrics.length} metrics (${someNames(metrics)}): say which, as FILE#NAME`);
    }
    if (place.way !== undefined)
        throw source.error(`is ${format.title}, and ${place.way}(…) is of the rows of a CSV`);
    const family = metrics.find(({ name }) => name === place.name);
    if (family === undefined)
        throw source.error(`holds no metric ${JSON.stringify(place.name)}${didYouMean(place.name, metrics)}`);
    const series = family.series.filter(({ labels }) => [...place.where].every(([name, value]) => labels.get(name) === value));
    if (series.length > 0)
        return { ...family, series };
    const shown = [...place.where].map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
    throw source.error(`holds no value of ${place.name} with ${shown}`);
}
function didYouMean(name, metrics) {
    const meant = (0,nearest/* nearest */.p)(name, metrics.map((metric) => metric.name));
    return meant === undefined ? ` (it has ${someNames(metrics)})` : `; did you mean ${meant}?`;
}
function someNames(metrics) {
    const names = metrics.slice(0, 8).map(({ name }) => name);
    return metrics.length > names.length ? `${names.join(", ")}, … ${metrics.length - names.length} more` : names.join(", ");
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof report_error/* ReportError */.$)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/model/figure-source.js
var figure_source = __webpack_require__(11816);
// EXTERNAL MODULE: ./build/model/labels-key.js
var labels_key = __webpack_require__(44069);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/metrics-fold.js







/** All metrics of all files so far, by name. */
class MetricsFold {
    known = new Map();
    unnamed = [];
    reports = [];
    /** The files of which reports' metrics are, for what two of them say. */
    #seen = new Map();
    #opener;
    constructor(opener) {
        this.#opener = opener;
    }
    async read({ file, figures, as }, place) {
        // A report counts once, however it is spelt; a figure is wanted under every spelling.
        const group = as === "report" ? "" : file;
        const opened = await this.#opener.open(file, group, place, async (report) => ({
            ...(await readFigureFile(report, figures.map(({ what }) => what), as)),
            path: report.path,
            bytes: report.size,
        }));
        if (opened.state === "refused")
            return [opened.reason];
        if (opened.state === "none")
            return [];
        const { report, figures: read, path, bytes } = opened.value;
        const problems = figures.flatMap((figure, i) => this.#addFigure(figure, read[i], path));
        const named = new Set(figures.map(({ what }) => (what.kind === "named" ? what.name : undefined)));
        if (report && as === "report")
            problems.push(...this.#addReport(report, path, named));
        const metrics = report && as === "report" ? report.report.metrics.length : figures.length;
        this.reports.push({ file: path, format: report?.format.id, bytes, metrics, notes: report?.report.notes ?? [] });
        return opened.committed === "committed" ? [...problems, { id: "tracked-report", file }] : problems;
    }
    #addFigure({ name, unit }, read, file) {
        if (read === undefined)
            return [];
        const figure = read instanceof report_error/* ReportError */.$ ? read : metrics_fold_inUnit(read, unit === undefined ? undefined : (0,figure_unit/* figureUnit */.$E)(unit), file);
        if (figure instanceof report_error/* ReportError */.$)
            return [(0,report_opener/* reasonOf */.hG)(figure)];
        const series = figure.series.map((one) => ({ ...one, file }));
        this.known.set(name, { ...figure, name, from: "setting", series });
        const wrong = figure.series.flatMap((one) => wrongValue(one, figure.unit, name) ?? []);
        return wrong.slice(0, 1).map(({ message, place }) => (0,report_opener/* reasonOf */.hG)(new report_error/* ReportError */.$("bad-report", file, message, place)));
    }
    #addReport({ report }, file, named) {
        const problems = report.contradictions.map((what) => ({ id: "contradiction", file, what }));
        for (const metric of report.metrics) {
            if ((0,figure_source/* wrongFigureName */.XV)(metric.name) === undefined)
                problems.push(...this.#addMetric(metric, file));
            else if (!named.has(metric.name))
                this.unnamed.push({ name: metric.name, file });
        }
        return problems.slice(0, 20);
    }
    #addMetric(metric, file) {
        const { name } = metric;
        const before = this.known.get(name);
        if (before?.from === "setting")
            return [badName(name, `names ${name}, which ${file} holds, too; allowed: another name`)];
        if (before && (before.unit.kind !== metric.unit.kind || isDistribution(before) !== isDistribution(metric)))
            return [refusedTwin(file, `its ${name} is of another kind than that of ${before.series[0]?.file}`)];
        const seen = this.#seen.get(name) ?? new Map();
        this.#seen.set(name, seen);
        const twice = metric.series.find(({ labels }) => seen.has((0,labels_key/* labelsKey */.j)(labels)));
        if (twice) {
            const other = seen.get((0,labels_key/* labelsKey */.j)(twice.labels));
            return [
                refusedTwin(file, `holds ${name} with the same labels as ${other}, and which of the two counts is not known; metrics can name one of each`),
            ];
        }
        for (const { labels } of metric.series)
            seen.set((0,labels_key/* labelsKey */.j)(labels), file);
        const series = metric.series.map((one) => ({ ...one, file }));
        this.known.set(name, { ...metric, from: "reports", series: before ? [...before.series, ...series] : series });
        return [];
    }
}
/** What two reports say of one thing. */
function refusedTwin(file, message) {
    return (0,report_opener/* reasonOf */.hG)(new report_error/* ReportError */.$("bad-report", file, message));
}
function badName(setting, message) {
    return { id: "bad-configuration", problems: [{ where: `metrics (${setting})`, message }] };
}
/** In the unit that the setting says, where the file does not say another. */
function metrics_fold_inUnit(figure, unit, file) {
    if (unit === undefined)
        return figure;
    const own = figure.unit;
    if (figure.unitBy === "file" && own.kind !== "number" && own.text !== unit.text) {
        const place = figure.series[0]?.place;
        return new report_error/* ReportError */.$("bad-report", file, `says itself that it counts in ${JSON.stringify(own.text.slice(0, 40))}, not in ${unit.text}`, place);
    }
    return { ...figure, unit };
}
/** What stands where a number of that unit cannot. */
function wrongValue({ value, place }, { kind }, name) {
    if (value.kind === "no-number")
        return { message: `${name} is ${value.text}, which is no number`, place };
    const cannot = kind === "time" || kind === "rate" || kind === "size";
    return value.kind === "number" && value.value.digits < 0n && cannot
        ? { message: `${name} is below 0, which no ${kind} can be`, place }
        : undefined;
}

// EXTERNAL MODULE: ./build/gates/own-files.js
var own_files = __webpack_require__(68597);
// EXTERNAL MODULE: ./build/gates/read-each.js
var read_each = __webpack_require__(97529);
;// CONCATENATED MODULE: ./build/gates/gather-metrics.js










/** Where tools leave their reports. */
const metricPlaces = [...new Set(metrics_formats.metricsFormats.flatMap((format) => format.files))];
const usual = { of: "metrics", places: metricPlaces, makers: metricMakers };
/** Finds the files, reads each once, and computes what is derived of them. */
async function gatherMetrics(settings, place) {
    const { paths, problems: unknown } = await (0,known_paths/* knownPaths */.S)([], place, []);
    const { jobs, problems, passedOver } = await findJobs(settings, place, paths);
    problems.push(...unknown);
    const own = await own_files/* OwnFiles */.y.find(settings, place);
    const isSearched = !settings.reports && !settings.metrics;
    const opener = new report_opener/* ReportOpener */.A3(paths, own, isSearched ? "searched" : "declared");
    const fold = new MetricsFold(opener);
    const misread = await (0,read_each/* readEach */.e)(jobs, place, (job) => fold.read(job, place));
    // What is wrong with a name was read all the same, as was what is committed.
    const reading = [...problems, ...misread.filter(({ id }) => !readAllTheSame.includes(id))].length === 0 ? "whole" : "partial";
    problems.push(...misread);
    const over = [...passedOver, ...opener.passedOver];
    for (const { file } of over)
        place.evidence.passOver(file);
    if (isSearched && fold.reports.length === 0 && problems.length === 0)
        problems.push(await (0,find_reports/* noReport */.MF)(usual, place.host.files, over));
    const { facts, problems: wrong } = derive(settings, fold, reading);
    return { facts: { ...facts, passedOver: over }, problems: [...problems, ...wrong] };
}
const readAllTheSame = ["tracked-report", "contradiction", "bad-configuration"];
function derive(settings, fold, reading) {
    const { known, reports, unnamed } = fold;
    const derived = settings.derived ?? [];
    const names = derived.map(({ name }) => name);
    const twice = names
        .filter((name) => known.has(name))
        .map((name) => badName(name, `derived names ${name}, which is measured as well; allowed: another name`));
    // Names that nobody knows are slips only where all was read.
    const vocabulary = reading === "whole" ? operandVocabulary(known, names) : openVocabulary(names);
    const { formulas, problems: wrong } = resolveFormulas(derived, known, vocabulary);
    const misunderstood = wrong.length > 0 ? [{ id: "bad-configuration", problems: wrong }] : [];
    return {
        facts: { metrics: { known, formulas, reports: reports.length, reading }, runner: settings.runner, reports, unnamed },
        problems: [...twice, ...misunderstood],
    };
}
async function findJobs(settings, place, paths) {
    const { files } = place.host;
    const jobs = new Map();
    const problems = [];
    const passedOver = [];
    for (const file of await reportFiles(settings, place, paths, problems, passedOver))
        jobs.set(file, { figures: [], as: "report" });
    for (const figure of settings.metrics ?? []) {
        const found = await files.glob(figure.pattern);
        const [file, ...others] = found;
        if (file === undefined)
            problems.push({ id: "no-report", of: "metrics", pattern: figure.pattern, lookedFor: [], commands: [], committed: [] });
        else if (others.length > 0)
            problems.push(badName(figure.name, `${found.length} files match ${JSON.stringify(figure.pattern)} (${found.slice(0, 3).join(", ")}); allowed: one`));
        else {
            const job = jobs.get(file) ?? { figures: [], as: "file" };
            job.figures.push(figure);
            jobs.set(file, job);
        }
    }
    return { jobs: [...jobs].map(([file, job]) => ({ file, ...job })), problems: once(problems), passedOver };
}
async function reportFiles(settings, { host }, paths, problems, passedOver) {
    if (settings.reports) {
        const found = await (0,find_reports/* findDeclared */._M)("metrics", settings.reports, [], host.files);
        problems.push(...found.problems);
        return found.reports.map(({ file }) => file);
    }
    // Whoever names figures says what counts.
    if (settings.metrics)
        return [];
    const found = await (0,find_reports/* searchUsual */.Hb)(usual, host.files, paths.isTracked);
    passedOver.push(...found.passedOver);
    problems.push(...found.problems);
    return found.reports.map(({ file }) => file);
}
/** Several figures of one file that is missing are one thing that is missing. */
function once(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
;// CONCATENATED MODULE: ./build/gates/metrics-baseline.js



/** Adds the figures of earlier runs to the facts, where a budget asks for them or they are simply there. */
async function findMetricsBaseline(facts, { settings, budgets, searched }) {
    if (!budgets.some(({ metric }) => metric.change) && !(await (0,baseline_search/* isWanted */.Y)(searched, settings)))
        return facts;
    const { findBaseline } = await __webpack_require__.e(/* import() */ 3242).then(__webpack_require__.bind(__webpack_require__, 13242));
    return { ...facts, sought: await findBaseline(searched, gates_figures_baseline/* figuresBaselineKind */.X, { renames: "not" }) };
}
/** Today's figures, for later runs: those whose changes budgets hold. */
function metricsToday(facts, stamp, { budgets }) {
    const run = figuresOfMetrics(facts, budgets, { at: stamp.writtenAt, commit: stamp.commit });
    return { ...stamp, series: run.scopes.size === 0 ? [] : [{ like: likeOfMetrics(facts), runs: [run] }] };
}

;// CONCATENATED MODULE: ./build/gates/metric-budget.js












const inputs = (0,declare/* declareInputs */.MB)({
    ...declare/* commonInputs */.j$,
    reports: {
        ...declare/* commonInputs */.j$.reports,
        description: "Globs of files whose metrics count under their own names, one per line. Each line must match a file; `optional ` in front of one says otherwise.",
        whenLeftOut: "none where `metrics` names figures, else the places where the tools usually leave them",
        example: "metrics/*.prom",
    },
    budgets: { ...declare/* commonInputs */.j$.budgets, example: "image-size <= 500MB" },
    accept: { ...declare/* commonInputs */.j$.accept, example: "contradiction[out.prom] until 2027-01-31" },
    outcomes: { ...declare/* commonInputs */.j$.outcomes, example: "build=$" + "{{ steps.build.outcome }}" },
    "report-file": { ...declare/* commonInputs */.j$["report-file"], example: "metric-budget.md" },
    metrics: {
        type: "figures",
        description: 'Figures by name, one per line: `name: FILE`, `name: FILE#/json/pointer UNIT`, `name: FILE#metric{label="x"} UNIT` or `name: FILE#column UNIT`.',
        example: "bundle-size: dist/stats.json#/size B",
    },
    derived: {
        type: "formulas",
        description: "Figures that are computed from others with `+`, `-`, `*` and `/`, one per line: `name = formula`.",
        example: "error-share = errors_total / requests_total",
    },
    runner: {
        type: "text",
        description: "The machine that figures were measured on, where those of different ones must not be compared: times, not sizes.",
        whenLeftOut: "changes are held against runs on any machine",
        example: "ubuntu-24.04",
    },
});
const outputs = (0,declare/* declareOutputs */.zz)({
    ...declare/* commonOutputs */.e5,
    metrics: { description: "How many metrics were measured; empty where nothing was read." },
    values: {
        description: "The figures that `metrics` and `derived` name, as a JSON object of names and numbers: times in ms, sizes in bytes, rates per second. One that is only known within bounds is left out.",
    },
});
/* harmony default export */ const metric_budget = ((0,gate/* defineGate */.p)({
    name: "metric-budget",
    title: "Metric budget",
    description: "Holds any number that your project produces against your limits: image and bundle sizes, costs, times, Prometheus metrics.",
    inputs,
    outputs,
    vocabulary: (settings, facts) => facts?.metrics.reading === "whole"
        ? knownVocabulary(facts.metrics)
        : openVocabulary([...(settings.metrics ?? []), ...(settings.derived ?? [])].map(({ name }) => name)),
    gather: gatherMetrics,
    baseline: (0,define_baseline/* defineBaseline */.l)({
        kind: gates_figures_baseline/* figuresBaselineKind */.X,
        find: findMetricsBaseline,
        sought: ({ sought }) => sought,
        today: metricsToday,
    }),
    measure: (budget, facts) => (budget.metric.change ? measureMetricChange(budget, facts) : measureMetrics(budget, facts.metrics)),
    propose: proposals,
    reports: (facts) => facts.reports.map((report) => ({ ...report, format: report.format ?? null })),
    explainsExit: explainsMetricsExit,
    explained: { run: wording_load/* describeVerdictExit */.xk, step: wording_load/* describeVerdictStep */.Hi },
    readsReportsOf: "metrics",
    usualPlaces: metricPlaces,
    explain: explainMetrics,
}));
/** A tool that ends with a code for what it measured has told the truth in its report. */
function explainsMetricsExit({ code, report }, { reports }) {
    if (code === 0)
        return true;
    const about = report === undefined ? reports : reports.filter(({ file }) => file === report);
    return about.some(({ format }) => metrics_formats.metricsFormats.find(({ id }) => id === format)?.verdictExit(code) === true);
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
