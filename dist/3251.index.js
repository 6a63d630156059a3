export const id = 3251;
export const ids = [3251];
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

/***/ 43251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocsBaseline: () => (/* binding */ readDocsBaseline)
});

// EXTERNAL MODULE: ./build/model/docs-baseline.js
var docs_baseline = __webpack_require__(9391);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/foreign-json.js
var foreign_json = __webpack_require__(34133);
;// CONCATENATED MODULE: ./build/model/docs-baseline-document.js


/**
 * The baseline of documents: what was missing, weak or broken at an earlier commit, for budgets on changes. It is committed,
 * or kept in a cache, and comes back from there as somebody else's text. A figure is a count, a share as [part, whole], or
 * a list of [file or document, count] or [document, file, count] of those that have any.
 */
const docsBaselineVersion = 1;
const longestName = 4096;
const docs_baseline_document_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z]+(?:-[a-z]+)*$/, "is no name of a metric"));
const natural = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const some = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
const scope = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(longestName));
const figure = dist/* union */.KCZ([
    natural,
    dist/* strictTuple */.CxQ([natural, some]),
    dist/* array */.YOg(dist/* union */.KCZ([dist/* strictTuple */.CxQ([scope, some]), dist/* strictTuple */.CxQ([scope, scope, some])])),
], ({ input }) => `has ${(0,foreign_json/* describeValue */.bp)(input)}; allowed: a count, [part, whole], or a list of [file or document, count] or [document, file, count]`);
const docsBaselineSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(docsBaselineVersion),
    gate: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    writtenAt: dist/* string */.YjP(),
    figures: dist/* record */.g1P(docs_baseline_document_name, figure),
});

// EXTERNAL MODULE: ./build/model/read-document.js
var read_document = __webpack_require__(51260);
;// CONCATENATED MODULE: ./build/model/read-docs-baseline.js



/** Reads a baseline of documents strictly: whatever it does not expect is refused, never passed over. */
function readDocsBaseline(text) {
    const read = (0,read_document/* readDocument */.u)(text, docsBaselineSchema, docsBaselineVersion);
    if ("message" in read)
        return read;
    const { version: _, figures, ...head } = read.document;
    for (const [metric, figure] of Object.entries(figures)) {
        const wrong = wrongIn(figure);
        if (wrong)
            return { message: wrong.message, place: `/figures/${(0,read_document/* pointerKey */.d)(metric)}${wrong.place}` };
    }
    return { ...head, figures: new Map(Object.entries(figures).map(([metric, figure]) => [metric, figureOf(figure)])) };
}
/** What the schema cannot say: a part beyond its whole, and a file that is listed twice. */
function wrongIn(figure) {
    if (!Array.isArray(figure))
        return undefined;
    if (isShare(figure))
        return figure[0] > figure[1]
            ? { message: `has more of a part than of its whole: ${JSON.stringify(figure)}`, place: "" }
            : undefined;
    const known = new Set();
    for (const [i, entry] of figure.entries()) {
        const [scope] = countIn(entry);
        if (known.has(scope))
            return { message: "is listed already", place: `/${i}/0` };
        known.add(scope);
    }
    return undefined;
}
function isShare(figure) {
    return typeof figure[0] === "number";
}
function countIn(entry) {
    return entry.length === 2 ? entry : [(0,docs_baseline/* fileScope */.tK)(entry[0], entry[1]), entry[2]];
}
function figureOf(figure) {
    if (typeof figure === "number")
        return { kind: "count", count: figure };
    if (!isShare(figure))
        return { kind: "counts", by: new Map(figure.map(countIn)) };
    const [part, whole] = figure;
    return { kind: "share", ratio: { part, whole } };
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


/***/ })

};
