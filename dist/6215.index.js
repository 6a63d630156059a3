export const id = 6215;
export const ids = [6215];
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

/***/ 63217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   Rc: () => (/* binding */ systemPackageTypes),
/* harmony export */   W3: () => (/* binding */ isPackageOf)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94272);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86624);


/** Types whose namespace is a distribution or a vendor, which tools do not write in front of the name. */
const systemPackageTypes = new Set(["deb", "apk", "rpm", "alpm", "ebuild", "qpkg"]);
/** The parts of a package URL; undefined for a text that is none. */
function parsePurl(url) {
    const match = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url);
    const [, type = "", place = "", query = "", subpath = ""] = match ?? [];
    const [path, version] = splitVersion(place);
    const segments = path.split("/").map(_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o);
    const name = segments.at(-1);
    if (match === null || name === undefined || segments.some((one) => one === undefined || one === ""))
        return undefined;
    const lower = type.toLowerCase();
    const system = systemPackageTypes.has(lower);
    const qualifiers = query.split("&").filter(Boolean);
    const epoch = qualifiers.map((one) => /^epoch=(\d+)$/.exec(one)?.[1]).find((one) => one !== undefined);
    const others = qualifiers.map((one) => one.split("=", 1)[0] ?? "").filter((one) => one !== "epoch" && one !== "type");
    const vendor = system && segments.length > 1 ? ["namespace"] : [];
    return {
        type: lower,
        name: system ? name : segments.join("/"),
        ...(version !== undefined && { version: epoch === undefined || epoch === "0" ? version : `${epoch}:${version}` }),
        narrowedBy: [...vendor, ...others, ...(subpath === "" ? [] : ["subpath"])],
    };
}
/** A scope of npm begins with an `@` of its own, which most write as it is although the specification wants it encoded. */
function splitVersion(place) {
    const at = place.lastIndexOf("@");
    if (at <= 0 || place[at - 1] === "/")
        return [place, undefined];
    return [place.slice(0, at), (0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o)(place.slice(at + 1)) || undefined];
}
/**
 * Whether a package is the one of a URL: the same type and name, and the same version where the URL has one. A package whose
 * ecosystem or version nobody says is not the one of a URL that says it.
 */
function isPackageOf(purl, { ecosystem, name, version }) {
    if (purl.type !== ecosystem || (0,_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableName */ ._)(purl.name, ecosystem) !== (0,_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableName */ ._)(name, ecosystem))
        return false;
    return purl.version === undefined || comparableVersion(purl.version, ecosystem) === comparableVersion(version, ecosystem);
}
/** Modules of Go have a `v` in front of their versions in some tools, and none in others. */
function comparableVersion(version, ecosystem) {
    return ecosystem === "golang" ? version?.replace(/^v(?=\d)/, "") : version;
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

/***/ 46215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrivyIgnoreYaml: () => (/* binding */ readTrivyIgnoreYaml)
/* harmony export */ });
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34133);
/* harmony import */ var _model_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63217);
/* harmony import */ var _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17203);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80794);




const kinds = {
    vulnerabilities: "vulnerability",
    misconfigurations: "misconfiguration",
    secrets: "secret",
    licenses: "licence",
};
async function readTrivyIgnoreYaml(text, file) {
    const reader = new _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignIgnoreReader */ .aP(file, "trivyignore");
    if (reader.isTooLarge(text))
        return reader;
    const root = await _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlValue */ .rI.read(text, "lists of entries", reader);
    if (root === undefined)
        return reader;
    const lists = root.members();
    if (lists === undefined)
        reader.remark(root.line, "none of it was taken: it is no mapping of lists");
    for (const [name, list] of lists ?? []) {
        const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
        if (kind === undefined)
            reader.leaveOut(list.line, `Trivy has no list ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(name)}`);
        else
            readList(list, kind, reader);
    }
    return reader;
}
function readList(list, kind, reader) {
    if (list.isNull)
        return;
    const items = list.items();
    if (items === undefined)
        reader.leaveOut(list.line, "it is no list of entries");
    for (const item of items ?? []) {
        const read = entriesOf(item, kind);
        if (typeof read === "string")
            reader.leaveOut(item.line, read);
        else
            for (const entry of read)
                reader.add(item.line, entry);
    }
}
const known = ["id", "paths", "purls", "expired_at", "statement"];
/** What one entry of Trivy's says, in entries of ours; a sentence, where it cannot be said. */
function entriesOf(item, kind) {
    const values = (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .readMembers */ .mo)(item, known);
    if (typeof values === "string")
        return values;
    const id = values.get("id")?.text() ?? "";
    if (id === "" || id.length > _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignIgnoreCaps */ .YZ.value)
        return "it has no id";
    const [paths, purls] = [(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(values.get("paths")), (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(values.get("purls"))];
    if (paths === undefined || purls === undefined)
        return `the paths or purls of ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id)} are no list of texts`;
    const end = values.get("expired_at");
    const isEndless = end === undefined || end.isNull;
    const until = isEndless ? undefined : (0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDayBefore */ .E)(end.text() ?? "");
    if (!isEndless && until === undefined)
        return `${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id)} ends on no day as YYYY-MM-DD`;
    const [globs, packages] = [globsOf(paths), packagesOf(purls)];
    if (globs === undefined)
        return `a path of ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id)} ${otherGlob}`;
    if (packages === undefined)
        return `a purl of ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id)} ${narrowPurl}`;
    if (globs.length * packages.length > mostEntries)
        return `${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id)} has more than ${mostEntries} paths and purls`;
    const about = { id, kind, ...(0,_foreign_ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(values.get("statement")?.text()), ...(until !== undefined && { until }) };
    return globs.flatMap((path) => packages.map((one) => ({ ...about, ...path, ...one })));
}
const mostEntries = 100;
const otherGlob = "means something else here: it has a [, begins with ./, ends with /, or has braces around one name";
const narrowPurl = "is narrower than an entry can be: it has a version, qualifiers, or is of a distribution; .gates/ignore.yml takes the package";
/** An entry has one path, which every place has to fit; several that braces can hold are one, so that places may be of any of them. */
function globsOf(paths) {
    if (paths.some((path) => path === "" || path.length > _foreign_ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignIgnoreCaps */ .YZ.value || isOtherGlob(path)))
        return undefined;
    if (paths.length === 0)
        return [{}];
    const canJoin = paths.length > 1 && paths.length <= mostEntries && paths.every((path) => !/[{},\\]/.test(path));
    return canJoin ? [{ path: `{${paths.join(",")}}` }] : paths.map((path) => ({ path }));
}
/** Whether Trivy's patterns (doublestar) mean something else by the same text. `a/**` is also `a` there, which is only narrower here. */
function isOtherGlob(path) {
    return path.includes("[") || path.startsWith("./") || path.endsWith("/") || /\{[^,{}]*\}/.test(path);
}
/** Packages by type and name. A version, and what else narrows a URL, cannot be said of an entry. */
function packagesOf(purls) {
    if (purls.length === 0)
        return [{}];
    const found = purls.flatMap((url) => (0,_model_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(url) ?? []);
    const isNarrow = ({ type, version, narrowedBy }) => _model_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .systemPackageTypes */ .Rc.has(type) || version !== undefined || narrowedBy.length > 0;
    if (found.length < purls.length || found.some(isNarrow))
        return undefined;
    return found.map(({ type, name }) => ({ package: name, ecosystem: type }));
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
