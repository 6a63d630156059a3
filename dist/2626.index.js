export const id = 2626;
export const ids = [2626];
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

/***/ 22626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCoverageBaseline: () => (/* binding */ readCoverageBaseline)
});

// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(27706);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/coverage-baseline.js
var coverage_baseline = __webpack_require__(91792);
// EXTERNAL MODULE: ./build/model/foreign-json.js
var foreign_json = __webpack_require__(34133);
;// CONCATENATED MODULE: ./build/model/coverage-baseline-document.js



/**
 * The baseline document: what a gate counted at an earlier commit, for budgets on changes. It is committed, or kept in a
 * cache, and comes back from there as somebody else's text. A tally is [covered, total], with the most that may be covered
 * as a third number where merged reports only bound it.
 */
const coverageBaselineVersion = 1;
const integer = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const tally = dist/* union */.KCZ([dist/* strictTuple */.CxQ([integer, integer]), dist/* strictTuple */.CxQ([integer, integer, integer])], ({ input }) => `has ${wrongTally(input)}; allowed: two or three whole numbers from 0 to ${Number.MAX_SAFE_INTEGER}`);
/** A union's own words would only say that a list is no list. */
function wrongTally(input) {
    if (!Array.isArray(input))
        return (0,foreign_json/* describeValue */.bp)(input);
    const odd = input.filter((one) => !Number.isSafeInteger(one) || one < 0);
    return odd.length > 0 ? (0,foreign_json/* describeValue */.bp)(odd[0]) : `${input.length} numbers`;
}
const counts = {
    lines: dist/* optional */.lqM(tally),
    branches: dist/* optional */.lqM(tally),
    functions: dist/* optional */.lqM(tally),
    statements: dist/* optional */.lqM(tally),
};
const scope = {
    /** Paths of the repository. */
    files: dist/* record */.g1P(dist/* string */.YjP(), dist/* strictObject */.rej(counts)),
    /** The sum of reported files that are none of the repository's. */
    elsewhere: dist/* optional */.lqM(dist/* strictObject */.rej(counts)),
};
const coverageBaselineSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(coverageBaselineVersion),
    gate: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    writtenAt: dist/* string */.YjP(),
    ...scope,
    legs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* strictObject */.rej(scope))),
    samples: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ commit: dist/* nullable */.mee(dist/* string */.YjP()), at: dist/* string */.YjP(), ...counts })), dist/* maxLength */.Ru6(coverage_baseline/* keptSamples */.wV)),
});

// EXTERNAL MODULE: ./build/model/read-document.js
var read_document = __webpack_require__(51260);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
;// CONCATENATED MODULE: ./build/model/read-coverage-baseline.js




/** Reads a baseline strictly: whatever it does not expect is refused, never passed over. */
function readCoverageBaseline(text) {
    const read = (0,read_document/* readDocument */.u)(text, coverageBaselineSchema, coverageBaselineVersion);
    if ("message" in read)
        return read;
    return wrongIn(read.document) ?? baselineOf(read.document);
}
/** What the schema cannot say: parts beyond their whole, and paths outside of the repository. */
function wrongIn(document) {
    const scopes = [["", document]];
    for (const [leg, scope] of Object.entries(document.legs ?? {}))
        scopes.push([`/legs/${(0,read_document/* pointerKey */.d)(leg)}`, scope]);
    for (const [at, scope] of scopes) {
        const wrong = wrongFile(scope.files, `${at}/files`) ?? read_coverage_baseline_wrongTally(scope.elsewhere ?? {}, `${at}/elsewhere`);
        if (wrong)
            return wrong;
    }
    for (const [i, sample] of document.samples.entries()) {
        const wrong = read_coverage_baseline_wrongTally(sample, `/samples/${i}`);
        if (wrong)
            return wrong;
    }
    return undefined;
}
function wrongFile(files, at) {
    for (const [path, counts] of Object.entries(files)) {
        const place = `${at}/${(0,read_document/* pointerKey */.d)(path)}`;
        if ((0,repo_path/* repoPath */.qN)(path) !== path)
            return { message: "is no path of the repository", place };
        const wrong = read_coverage_baseline_wrongTally(counts, place);
        if (wrong)
            return wrong;
    }
    return undefined;
}
function read_coverage_baseline_wrongTally(counts, at) {
    for (const element of coverage/* coverageElements */.Y) {
        const written = counts[element];
        if (written === undefined)
            continue;
        const [covered, total, atMost = covered] = written;
        if (covered > atMost || atMost > total)
            return { message: `has more covered than there are: ${JSON.stringify(written)}`, place: `${at}/${element}` };
    }
    return undefined;
}
function baselineOf(document) {
    const { gate, name, commit, writtenAt, legs = {}, samples } = document;
    return {
        ...{ gate, name, commit, writtenAt },
        whole: scopeOf(document),
        legs: new Map(Object.entries(legs).map(([leg, scope]) => [leg, scopeOf(scope)])),
        samples: samples.map(({ commit: of, at, ...counts }) => ({ commit: of, at, counts: countsOf(counts) })),
    };
}
function scopeOf({ files, elsewhere = {} }) {
    return {
        files: new Map(Object.entries(files).map(([path, counts]) => [path, countsOf(counts)])),
        elsewhere: countsOf(elsewhere),
    };
}
function countsOf(written) {
    const known = coverage/* coverageElements */.Y.flatMap((element) => {
        const tally = written[element];
        if (tally === undefined)
            return [];
        const [covered, total, atMost = covered] = tally;
        return [[element, { kind: "tally", covered, atMost, total }]];
    });
    return Object.fromEntries(known);
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
