export const id = 2428;
export const ids = [2428];
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

/***/ 22428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFindingsBaseline: () => (/* binding */ readFindingsBaseline)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/findings-baseline.js
var findings_baseline = __webpack_require__(99476);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/model/findings-baseline-document.js



/**
 * The baseline of findings: what a project knew of at an earlier commit, so that only what is new need fail. It is
 * committed, or kept in a cache, and comes back from there as somebody else's text. Lists instead of names of members:
 * a tool or package may be called `constructor`.
 */
const findingsBaselineVersion = 1;
/** Findings of a baseline, as many as one report may have; longer names than the readers of reports let through. */
const most = { findings: 1_000_000, tools: 1000, text: 16_384, mark: 200 };
const findings_baseline_document_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(most.text));
const mark = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w:+/=.-]+$/), dist/* maxLength */.Ru6(most.mark));
const affected = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9.+-]*\//), dist/* maxLength */.Ru6(most.text));
const known = {
    severity: dist/* picklist */.KIO(severity/* severities */.gO),
    since: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoDate */._$n()),
    tools: dist/* pipe */.FsL(dist/* array */.YOg(findings_baseline_document_text), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(most.tools)),
};
const vulnerability = dist/* strictObject */.rej({
    kind: dist/* literal */.euz("vulnerability"),
    /** The package of any version, by the type of its package URL: `npm/lodash`. */
    package: dist/* optional */.lqM(affected),
    path: dist/* optional */.lqM(findings_baseline_document_text),
    names: dist/* pipe */.FsL(dist/* array */.YOg(findings_baseline_document_text), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(findings_baseline/* mostBaselineNames */.H)),
    ...known,
});
const licence = dist/* strictObject */.rej({
    kind: dist/* literal */.euz("licence"),
    package: dist/* optional */.lqM(affected),
    path: dist/* optional */.lqM(findings_baseline_document_text),
    id: findings_baseline_document_text,
    ...known,
});
/** Never the secret nor anything made of it: the commit that last touched its line. */
const secret = dist/* strictObject */.rej({ kind: dist/* literal */.euz("secret"), path: dist/* optional */.lqM(findings_baseline_document_text), id: findings_baseline_document_text, mark, ...known });
const code = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(["code", "misconfiguration", "lint"]),
    path: dist/* optional */.lqM(findings_baseline_document_text),
    id: findings_baseline_document_text,
    /** A digest of the line's text. */
    mark: dist/* optional */.lqM(mark),
    /** Only without a mark. */
    line: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1))),
    ...known,
});
const findingsBaselineSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(findingsBaselineVersion),
    gate: dist/* string */.YjP(),
    name: dist/* nullable */.mee(dist/* string */.YjP()),
    commit: dist/* nullable */.mee(dist/* string */.YjP()),
    writtenAt: dist/* string */.YjP(),
    tools: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ tool: findings_baseline_document_text, proven: dist/* boolean */.zMY() })), dist/* maxLength */.Ru6(most.tools)),
    findings: dist/* pipe */.FsL(dist/* array */.YOg(dist/* variant */.Oxt("kind", [vulnerability, licence, secret, code])), dist/* maxLength */.Ru6(most.findings)),
});

// EXTERNAL MODULE: ./build/model/read-document.js
var read_document = __webpack_require__(51260);
;// CONCATENATED MODULE: ./build/model/read-findings-baseline.js


/** Reads a baseline of findings strictly: whatever it does not expect is refused, never passed over. */
function readFindingsBaseline(text) {
    const read = (0,read_document/* readDocument */.u)(text, findingsBaselineSchema, findingsBaselineVersion);
    if ("message" in read)
        return read;
    const { version: _, findings, ...head } = read.document;
    return wrongIn(read.document) ?? { ...head, findings: findings.map(findingOf) };
}
/** What the schema cannot say: a tool that is listed twice, and finders that were not read. */
function wrongIn({ tools, findings }) {
    const read = new Set();
    for (const [i, { tool }] of tools.entries()) {
        if (read.has(tool))
            return { message: "is listed already", place: `/tools/${i}/tool` };
        read.add(tool);
    }
    for (let i = 0; i < findings.length; i++) {
        const wrong = wrongFinding(findings[i], read);
        if (wrong)
            return { message: wrong.message, place: `/findings/${i}${wrong.place}` };
    }
    return undefined;
}
function wrongFinding(one, read) {
    const stranger = one.tools.findIndex((tool) => !read.has(tool));
    if (stranger >= 0)
        return { message: "is none of the baseline's tools", place: `/tools/${stranger}` };
    if ("package" in one && one.package !== undefined && one.path !== undefined)
        return { message: "stands beside a package, by which it is known", place: "/path" };
    if ("line" in one && one.line !== undefined && one.mark !== undefined)
        return { message: "stands beside a mark, by which it is known", place: "/line" };
    return undefined;
}
function findingOf(one) {
    const { path } = one;
    const at = path === undefined ? {} : { path };
    const { severity, since, tools } = one;
    const known = { severity, since, tools };
    switch (one.kind) {
        case "vulnerability":
        case "licence": {
            const where = one.package === undefined ? at : { package: one.package };
            return one.kind === "licence"
                ? { kind: one.kind, id: one.id, ...where, ...known }
                : { kind: one.kind, names: one.names, ...where, ...known };
        }
        case "secret":
            return { kind: one.kind, id: one.id, mark: one.mark, ...at, ...known };
        default: {
            const { kind, id, mark, line } = one;
            return { kind, id, ...at, ...(mark !== undefined && { mark }), ...(line !== undefined && { line }), ...known };
        }
    }
}


/***/ })

};
