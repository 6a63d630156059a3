export const id = 1934;
export const ids = [1934];
export const modules = {

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

/***/ 79553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTestsBaseline: () => (/* binding */ readTestsBaseline)
});

// EXTERNAL MODULE: ./build/model/read-document.js
var read_document = __webpack_require__(51260);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/tests-baseline.js
var tests_baseline = __webpack_require__(4031);
;// CONCATENATED MODULE: ./build/model/tests-baseline-document.js


/**
 * The baseline of test results: which tests there were at an earlier commit, and what became of each, for budgets on changes.
 * It is committed, or kept in a cache, and comes back from there as somebody else's text. Lists instead of names of members: a
 * test may be called `constructor`. A test is [name, outcome].
 */
const testsBaselineVersion = 1;
const tests_baseline_document_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(8192));
const outcome = dist/* picklist */.KIO(tests_baseline/* keptOutcomes */.u);
const group = dist/* strictObject */.rej({
    suite: tests_baseline_document_text,
    className: tests_baseline_document_text,
    path: tests_baseline_document_text,
    tests: dist/* array */.YOg(dist/* strictTuple */.CxQ([tests_baseline_document_text, outcome])),
});
const leg = dist/* strictObject */.rej({
    leg: tests_baseline_document_text,
    /** In ms. */
    duration: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e15))),
    groups: dist/* nullable */.mee(dist/* array */.YOg(group)),
});
const testsBaselineSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(testsBaselineVersion),
    gate: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    writtenAt: dist/* string */.YjP(),
    legs: dist/* array */.YOg(leg),
});

;// CONCATENATED MODULE: ./build/model/read-tests-baseline.js


/** Reads a baseline of test results strictly: whatever it does not expect is refused, never passed over. */
function readTestsBaseline(text) {
    const read = (0,read_document/* readDocument */.u)(text, testsBaselineSchema, testsBaselineVersion);
    if ("message" in read)
        return read;
    const { version: _, legs, ...head } = read.document;
    const wrong = repeated(legs);
    return wrong ?? { ...head, legs: legs.map(legOf) };
}
/** What the schema cannot say: a leg, a group or a test that is listed twice. */
function repeated(legs) {
    const known = new Set();
    for (const [i, { leg, groups }] of legs.entries()) {
        if (known.has(leg))
            return { message: "is listed already", place: `/legs/${i}/leg` };
        known.add(leg);
        const seen = new Set();
        for (const [j, { suite, className, path, tests }] of (groups ?? []).entries()) {
            for (const [k, [name]] of tests.entries()) {
                const key = JSON.stringify([suite, className, path, name]);
                if (seen.has(key))
                    return { message: "is listed already", place: `/legs/${i}/groups/${j}/tests/${k}/0` };
                seen.add(key);
            }
        }
    }
    return undefined;
}
function legOf({ leg, duration, groups }) {
    return {
        leg,
        durationMs: duration,
        groups: groups?.map((group) => ({ ...group, tests: new Map(group.tests) })) ?? null,
    };
}


/***/ })

};
