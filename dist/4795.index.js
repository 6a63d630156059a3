export const id = 4795;
export const ids = [4795];
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

/***/ 84795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuditCi: () => (/* binding */ readAuditCi)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6320);
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34133);
/* harmony import */ var _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17203);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80794);
/**
 * `audit-ci.json` and `audit-ci.jsonc`: `allowlist`, of advisories, modules and paths, each a text or an object with its end.
 * https://github.com/IBM/audit-ci#allowlisting, as lib/allowlist.ts and lib/nsp-record.ts of audit-ci 7.1 read it.
 */




async function readAuditCi(text, file) {
    const reader = new _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignIgnoreReader */ .aP(file, "audit-ci");
    if (reader.isTooLarge(text))
        return reader;
    const { default: stripJsonComments } = await __webpack_require__.e(/* import() */ 6765).then(__webpack_require__.bind(__webpack_require__, 36765));
    // JSON is YAML, and the parser of that knows the lines.
    const json = stripJsonComments(text, { trailingCommas: true });
    const root = await _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlValue */ .rI.read(json, "settings and a list of advisories", reader);
    const allowlist = root?.members()?.find(([name]) => name === "allowlist")?.[1];
    if (allowlist === undefined || allowlist.isNull)
        return reader;
    const items = allowlist.items();
    if (items === undefined)
        reader.leaveOut(allowlist.line, "`allowlist` is no list");
    readRecords(items ?? [], reader);
    return reader;
}
/** Of records with the same id audit-ci reads the first one alone, even where that is not active. */
function readRecords(items, reader) {
    const seen = new Set();
    for (const item of items) {
        const record = recordOf(item);
        if (record === undefined) {
            reader.leaveOut(item.line, "audit-ci knows ids, and objects of an id with `active`, `expiry` and `notes`");
            continue;
        }
        if (seen.has(record.id))
            continue;
        seen.add(record.id);
        const read = entryOf(record);
        if (typeof read === "string")
            reader.leaveOut(item.line, read);
        else if (read)
            reader.add(item.line, read);
    }
}
/** An id, or an object whose first name is one; audit-ci looks at no other. */
function recordOf(item) {
    if (item.number() !== undefined)
        return undefined;
    const id = item.text();
    if (id !== undefined)
        return { id, content: undefined };
    const [first] = item.members() ?? [];
    return first && { id: first[0], content: first[1] };
}
/** The entry of a record, undefined for one that is not active; a sentence, where it cannot be said. */
function entryOf({ id, content }) {
    const members = new Map(content?.members() ?? []);
    if (content !== undefined && !members.get("active")?.isTrue)
        return undefined;
    const advisory = /^(GHSA-[\w-]{1,100})(?:\|\*)?$/.exec(id)?.[1];
    if (advisory === undefined)
        return whyNot(id);
    const expiry = members.get("expiry");
    if (expiry === undefined || expiry.isNull || expiry.text() === "")
        return { id: advisory, ...(0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(members.get("notes")?.text()) };
    const until = lastDay(expiry);
    if (until === undefined)
        return `the expiry of ${advisory} is no day as YYYY-MM-DD and no moment with its zone`;
    return { id: advisory, ...(0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(members.get("notes")?.text()), until };
}
function lastDay(expiry) {
    const time = expiry.number();
    if (time === undefined)
        return (0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDayBefore */ .E)(expiry.text() ?? "");
    const day = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayAt */ .OC)(time);
    return day === undefined || time <= 0 ? undefined : (0,_model_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayAfter */ .PV)(day, -1);
}
function whyNot(id) {
    const said = (0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id);
    if (/[>|]/.test(id))
        return `${said} allows an advisory on one path of dependencies, which reports do not tell`;
    if (id.startsWith("GHSA"))
        return `${said} is no advisory`;
    return `${said} allows every advisory of a package, also those to come; name the advisories`;
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

/***/ 80794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   mo: () => (/* binding */ readMembers),
/* harmony export */   rI: () => (/* binding */ YamlValue)
/* harmony export */ });
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34133);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
var _a;


/** A value of another tool's file in YAML or JSON, with its line. Aliases are no values: they could stand for anything. */
class YamlValue {
    /** From 1. */
    line;
    #document;
    #node;
    constructor(document, node, line) {
        this.#document = document;
        this.#node = node;
        this.line = line;
    }
    /** The root of a document; undefined for one of nothing, or with problems, of which the first is remarked. */
    static async read(text, shape, reader) {
        const document = await (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, shape);
        const [problem] = document.problems;
        if (problem)
            reader.remark(document.lineAt(problem.offset), `none of it was taken: ${problem.message}`);
        return document.contents === null ? undefined : new _a(document, document.contents, 1);
    }
    get isNull() {
        return this.#node === null || (this.#document.yaml.isScalar(this.#node) && this.#node.value === null);
    }
    get isTrue() {
        return this.#document.yaml.isScalar(this.#node) && this.#node.value === true;
    }
    /** A number that is written as one. */
    number() {
        return this.#document.yaml.isScalar(this.#node) && typeof this.#node.value === "number" ? this.#node.value : undefined;
    }
    /** A scalar as it is written; undefined for anything else. */
    text() {
        const { yaml } = this.#document;
        return yaml.isScalar(this.#node) && !this.isNull ? (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(yaml, this.#node) : undefined;
    }
    /** The items of a list; undefined for anything else. */
    items() {
        const { yaml } = this.#document;
        return yaml.isSeq(this.#node) ? this.#node.items.map((item) => this.#inner(item)) : undefined;
    }
    /** The names and values of a mapping; undefined for anything else. */
    members() {
        const { yaml } = this.#document;
        if (!yaml.isMap(this.#node))
            return undefined;
        return this.#node.items.map(({ key, value }) => [(0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(yaml, key), this.#inner(value ?? key, value)]);
    }
    #inner(at, node = at) {
        const start = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(at);
        return new _a(this.#document, node, start === undefined ? this.line : this.#document.lineAt(start));
    }
}
_a = YamlValue;
/** The members of an entry by name; a sentence where it is no mapping, or has a member that nobody knows, which could narrow it. */
function readMembers(entry, known) {
    const members = entry.members();
    if (members === undefined)
        return "it is no entry";
    const values = new Map();
    for (const [written, value] of members) {
        const name = known.find((one) => one === written);
        if (name === undefined)
            return `nobody knows what ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(written)} means in it`;
        values.set(name, value);
    }
    return values;
}
/** The texts of a list that may be missing; undefined for anything else. */
function textsOf(list) {
    if (list === undefined || list.isNull)
        return [];
    const texts = list.items()?.map((item) => item.text());
    return texts?.every((text) => text !== undefined) ? texts : undefined;
}


/***/ })

};
