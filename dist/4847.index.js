export const id = 4847;
export const ids = [4847];
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

/***/ 17203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   E: () => (/* binding */ lastDayBefore),
/* harmony export */   YZ: () => (/* binding */ foreignIgnoreCaps),
/* harmony export */   aP: () => (/* binding */ ForeignIgnoreReader)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);

const foreignIgnoreCaps = { bytes: 4 * 1024 * 1024, entries: 100_000, value: 1000 };
/** Collects what is read of one file. */
class ForeignIgnoreReader {
    entries = [];
    remarks = [];
    #file;
    #format;
    constructor(file, format) {
        this.#file = file;
        this.#format = format;
    }
    add(line, entry) {
        this.entries.push({ ...entry, source: { file: this.#file, line, format: this.#format } });
    }
    leaveOut(line, why) {
        this.remark(line, `left out: ${why}`);
    }
    remark(line, message) {
        this.remarks.push({ where: `${this.#file}, line ${line}`, message });
    }
    /** Whether the file is too large to be looked at, which is told. */
    isTooLarge(text) {
        const bytes = new TextEncoder().encode(text).length;
        if (bytes <= foreignIgnoreCaps.bytes)
            return false;
        this.remarks.push({
            where: this.#file,
            message: `has ${bytes} bytes, of at most ${foreignIgnoreCaps.bytes} that are read; none of it was taken`,
        });
        return true;
    }
}
/**
 * The last day on which an entry counts that these tools take for ended from a moment on: they compare with the beginning
 * of the day that is written, so that it is the day before. Undefined for a text that is no day and no moment with its zone.
 */
function lastDayBefore(written) {
    if ((0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(written))
        return (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAfter */ .PV)(written, -1);
    const time = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(written)
        ? Date.parse(written)
        : Number.NaN;
    const day = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAt */ .OC)(time);
    return day === undefined ? undefined : (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAfter */ .PV)(day, -1);
}
/** A reason as it is kept: one line of at most so many characters. */
function reasonOf(text) {
    const line = (text ?? "").slice(0, foreignIgnoreCaps.value).replace(/\s+/g, " ").trim();
    return line === "" ? {} : { reason: line };
}


/***/ }),

/***/ 24847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOsvScannerToml: () => (/* binding */ readOsvScannerToml)
/* harmony export */ });
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34133);
/* harmony import */ var _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17203);


async function readOsvScannerToml(text, file) {
    const reader = new _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignIgnoreReader */ .aP(file, "osv-scanner");
    if (reader.isTooLarge(text))
        return reader;
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        readTable(parse(text.replace(/^\ufeff/, ""), { maxDepth: 32, unsafeKeyBehaviour: "keep" }), linesOf(text), file, reader);
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        reader.remark(error.line, `none of it was taken: ${error.message.split("\n", 1)[0]}`);
    }
    return reader;
}
/** The lines on which the entries begin; the parser tells none. */
function linesOf(text) {
    return text.split("\n").flatMap((line, i) => (/^\s*\[\[\s*["']?IgnoredVulns["']?\s*\]\]/i.test(line) ? [i + 1] : []));
}
function readTable(table, lines, file, reader) {
    const overrides = memberOf(table, "PackageOverrides");
    if (Array.isArray(overrides) && overrides.length > 0)
        reader.leaveOut(1, "PackageOverrides ignore packages, which osv-scanner does by itself; an entry names an advisory");
    const ignored = memberOf(table, "IgnoredVulns") ?? [];
    if (!Array.isArray(ignored))
        reader.leaveOut(1, "IgnoredVulns is no list of tables");
    // osv-scanner uses the first entry of an id alone.
    const seen = new Set();
    for (const [i, one] of (Array.isArray(ignored) ? ignored : []).entries()) {
        const id = memberOf(one, "id");
        if (seen.has(id))
            continue;
        seen.add(id);
        const entry = entryOf(one, globBeside(file));
        if (typeof entry === "string")
            reader.leaveOut(lines[i] ?? 1, entry);
        else
            reader.add(lines[i] ?? 1, entry);
    }
}
const known = ["id", "ignoreuntil", "reason"];
function entryOf(entry, path) {
    const [id, end, reason] = ["id", "ignoreUntil", "reason"].map((name) => memberOf(entry, name));
    if (typeof id !== "string" || id === "" || id.length > _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignIgnoreCaps */ .YZ.value)
        return "it has no id";
    const unknown = Object.keys(Object(entry)).find((name) => !known.includes(name.toLowerCase()));
    if (unknown !== undefined)
        return `nobody knows what ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(unknown)} means in ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(id)}`;
    const until = end instanceof Date ? (0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDayBefore */ .E)(dateText(end)) : undefined;
    if (end !== undefined && until === undefined)
        return `ignoreUntil of ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(id)} is no day and no moment`;
    const why = (0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(typeof reason === "string" ? reason : undefined);
    return { id, kind: "vulnerability", path, ...why, ...(until !== undefined && { until }) };
}
/** A day, or a moment; one without a zone is of the machine that runs osv-scanner, so that its day is taken. */
function dateText(date) {
    const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
    return /(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : text.slice(0, 10);
}
/** Go's reader takes names of members in any case. */
function memberOf(table, name) {
    if (typeof table !== "object" || table === null)
        return undefined;
    return Object.entries(table).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
/** What lies in the folder of a file, as a glob. */
function globBeside(file) {
    const folder = file.slice(0, file.lastIndexOf("/") + 1).replace(/[*?{},\\]/g, "\\$&");
    return `${folder}*`;
}


/***/ })

};
