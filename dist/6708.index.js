export const id = 6708;
export const ids = [6708];
export const modules = {

/***/ 32607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ baselineBytes),
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   n8: () => (/* binding */ isMachinery)
/* harmony export */ });
/** Bytes of a baseline document: far more than the figures of any repository need. */
const baselineBytes = 64 * 1024 * 1024;
/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
function isMachinery(name) {
    return name === "__proto__" || name === "constructor" || name === "prototype";
}
/** How a baseline is called among those of a project: `coverage-gate unit`. */
function baselineTitle(gate, name) {
    return name === null || name === undefined ? gate : `${gate} ${name}`;
}


/***/ }),

/***/ 34133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ describedIssue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Documents of ours that come back as somebody else's text: bounded in depth, and quoted only in part. */
/** Levels of brackets: more than any of our documents has, and few enough to walk through. */
const deepest = 32;
/** The value of a JSON text without a byte order mark; undefined for one that is none, or nested as none of ours is. */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === quote)
            i = endOfText(text, i + 1);
        else if (c === openBracket || c === openBrace) {
            if (++depth > deepest)
                return true;
        }
        else if (c === closeBracket || c === closeBrace)
            depth--;
    }
    return false;
}
/** Where the quote stands that ends a text; the end of all where none does. */
function endOfText(text, start) {
    for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (first > start && text.charCodeAt(first - 1) === backslash)
            first--;
        if ((end - first) % 2 === 0)
            return end;
    }
    return text.length;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
const shown = 60;
/** A value of such a document in a few words, however large it is. */
function describeValue(value) {
    if (typeof value === "string")
        return JSON.stringify(cut(value, shown));
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    return value === undefined ? "nothing" : String(value);
}
/** A schema's message, which quotes what it found. */
function describedIssue({ message }) {
    return cut(message, 5 * shown);
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

/***/ 51260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pointerKey),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32607);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34133);



/** The document of a schema and a version, as strictly as the schema has it: what it would drop without a word is refused, too. */
function readDocument(text, schema, version) {
    if (text.length > _baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineBytes */ .Bm)
        return { message: `is larger than ${_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineBytes */ .Bm} bytes` };
    const raw = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (raw === undefined)
        return { message: "is no JSON: it is cut off, or not a baseline" };
    const found = versionOf(raw);
    if (found !== version)
        return { message: `has the version ${(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(found)}; allowed: ${version}`, place: "/version" };
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, raw, { abortEarly: true });
    if (!read.success)
        return { message: (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describedIssue */ .R3)(read.issues[0]), place: pointerTo(read.issues[0].path ?? []) };
    const dropped = droppedKey(raw);
    if (dropped !== undefined)
        return { message: "is a name that nothing in a baseline has", place: dropped };
    return { document: read.output };
}
function versionOf(raw) {
    return typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
}
function pointerTo(path) {
    return path.map(({ key }) => `/${pointerKey(String(key))}`).join("");
}
/** A name as a part of a JSON pointer (RFC 6901). */
function pointerKey(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** Where the first name stands anywhere in a value that the schema passes over without a word. */
function droppedKey(value) {
    if (Array.isArray(value))
        return droppedItem(value);
    if (!isObject(value))
        return undefined;
    for (const key of Object.keys(value)) {
        if ((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .isMachinery */ .n8)(key))
            return `/${pointerKey(key)}`;
        const found = droppedKey(value[key]);
        if (found !== undefined)
            return `/${pointerKey(key)}${found}`;
    }
    return undefined;
}
function droppedItem(items) {
    for (let i = 0; i < items.length; i++) {
        const found = droppedKey(items[i]);
        if (found !== undefined)
            return `/${i}${found}`;
    }
    return undefined;
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 56708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFiguresBaseline: () => (/* binding */ readFiguresBaseline)
});

// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/figures-baseline.js
var figures_baseline = __webpack_require__(93627);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/foreign-json.js
var foreign_json = __webpack_require__(34133);
;// CONCATENATED MODULE: ./build/model/figures-baseline-document.js



/**
 * The baseline of figures: what a gate measured in earlier runs, for budgets on changes. It is committed, or kept in a
 * cache, and comes back from there as somebody else's text. Lists instead of names of members: an endpoint or a metric may
 * be called `constructor`.
 *
 * A figure is [name, kind, value], in ms, per minute, bytes or its own unit; what is only known within bounds is
 * [name, kind, least, most], an end that nothing bounds is null. A share is [name, "share", part, whole], with the most
 * that the part may be as a fifth member where that is only bounded.
 */
const figuresBaselineVersion = 1;
const most = { likes: 20, value: 1e24 };
const figures_baseline_document_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(figures_baseline/* keptNameLength */.cW));
const natural = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const whole = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const amount = dist/* picklist */.KIO(["count", "time", "rate", "size", "number"]);
/** JSON has numbers that are none here: 1e999 is infinite. */
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(-most.value), dist/* maxValue */.cGV(most.value));
const end = dist/* nullable */.mee(number);
const figure = dist/* union */.KCZ([
    dist/* strictTuple */.CxQ([figures_baseline_document_text, amount, number]),
    dist/* strictTuple */.CxQ([figures_baseline_document_text, amount, end, end]),
    dist/* strictTuple */.CxQ([figures_baseline_document_text, dist/* literal */.euz("share"), natural, whole]),
    dist/* strictTuple */.CxQ([figures_baseline_document_text, dist/* literal */.euz("share"), natural, whole, natural]),
], ({ input }) => `has ${describeFigure(input)}; allowed: [name, "time" or another kind, value], with least and most where it is bounded, or [name, "share", part, whole]`);
/** A union's own words would only say that a list is no list. */
function describeFigure(input) {
    return Array.isArray(input) ? `[${input.slice(0, 6).map(foreign_json/* describeValue */.bp).join(", ")}]` : (0,foreign_json/* describeValue */.bp)(input);
}
const run = dist/* strictObject */.rej({
    at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    commit: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(figures_baseline/* keptNameLength */.cW))),
    scopes: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ of: figures_baseline_document_text, figures: dist/* pipe */.FsL(dist/* array */.YOg(figure), dist/* maxLength */.Ru6(figures_baseline/* keptFigures */.YI)) })), dist/* maxLength */.Ru6(figures_baseline/* keptScopes */.E5 + 1)),
});
const figuresBaselineSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(figuresBaselineVersion),
    gate: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    writtenAt: dist/* string */.YjP(),
    series: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        like: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictTuple */.CxQ([figures_baseline_document_text, figures_baseline_document_text])), dist/* maxLength */.Ru6(most.likes)),
        runs: dist/* pipe */.FsL(dist/* array */.YOg(run), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(figures_baseline/* keptRuns */.rk)),
    })), dist/* maxLength */.Ru6(figures_baseline/* keptSeries */.At)),
});

// EXTERNAL MODULE: ./build/model/rational.js
var rational = __webpack_require__(22330);
// EXTERNAL MODULE: ./build/model/read-document.js
var read_document = __webpack_require__(51260);
;// CONCATENATED MODULE: ./build/model/read-figures-baseline.js





/** Reads a baseline of figures strictly: whatever it does not expect is refused, never passed over. */
function readFiguresBaseline(text) {
    const read = (0,read_document/* readDocument */.u)(text, figuresBaselineSchema, figuresBaselineVersion);
    if ("message" in read)
        return read;
    const { version: _, series, ...head } = read.document;
    return wrongIn(series) ?? { ...head, series: series.map(seriesOf) };
}
/** What the schema cannot say: names that stand twice, and ends in the wrong order. */
function wrongIn(series) {
    const known = new Set();
    for (const [i, { like, runs }] of series.entries()) {
        const place = `/series/${i}`;
        if (isTwice(like.map(([what]) => what)))
            return { message: "names the same twice", place: `${place}/like` };
        if (known.has((0,figures_baseline/* likeKey */.Vu)(like)))
            return { message: "is of the same runs as another", place: `${place}/like` };
        known.add((0,figures_baseline/* likeKey */.Vu)(like));
        const wrong = wrongRun(runs, `${place}/runs`);
        if (wrong)
            return wrong;
    }
    return undefined;
}
function wrongRun(runs, at) {
    for (const [i, { scopes }] of runs.entries()) {
        if (isTwice(scopes.map(({ of }) => of)))
            return { message: "names a scope twice", place: `${at}/${i}/scopes` };
        for (const [j, { figures }] of scopes.entries()) {
            const place = `${at}/${i}/scopes/${j}/figures`;
            if (isTwice(figures.map(([name]) => name)))
                return { message: "names a figure twice", place };
            const wrong = figures.findIndex(isUpsideDown);
            if (wrong >= 0)
                return { message: "has ends in the wrong order, or more than the whole", place: `${place}/${wrong}` };
        }
    }
    return undefined;
}
function isTwice(names) {
    return new Set(names).size < names.length;
}
function isUpsideDown(figure) {
    if (figure[1] === "share") {
        const [, , part, whole, atMost = part] = figure;
        return part > atMost || atMost > whole;
    }
    const [, , low, high = low] = figure;
    return low !== null && high !== null && low > high;
}
function seriesOf({ like, runs }) {
    return {
        like,
        runs: runs.map(({ at, commit, scopes }) => {
            const read = scopes.map(({ of, figures }) => [of, new Map(figures.map((one) => [one[0], figureOf(one)]))]);
            return { at, commit, scopes: new Map(read) };
        }),
    };
}
function figureOf(figure) {
    if (figure[1] === "share") {
        const [, kind, part, whole, atMost = part] = figure;
        return { kind, span: { low: (0,rational/* rational */.vg)(BigInt(part), BigInt(whole)), high: (0,rational/* rational */.vg)(BigInt(atMost), BigInt(whole)) } };
    }
    const [, kind, low, high = low] = figure;
    return { kind, span: { low: endOf(low), high: endOf(high) } };
}
function endOf(value) {
    return value === null ? null : (0,rational/* rationalOf */.Kf)((0,decimal/* decimalOf */.Bc)(value));
}


/***/ })

};
