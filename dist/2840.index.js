export const id = 2840;
export const ids = [2840];
export const modules = {

/***/ 37049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  docstringsFormats: () => (/* binding */ docstringsFormats)
});

// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/byte-fields.js
var byte_fields = __webpack_require__(61584);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/read/docstring-recorder.js

/** Puts together what a report says of docstrings, and holds its sums against its rows. */
class DocstringRecorder {
    #source;
    #files = [];
    #undocumented = [];
    #whole;
    constructor(source) {
        this.#source = source;
    }
    get whole() {
        return this.#whole;
    }
    file(path, { documented, total }, place) {
        if (this.#files.length >= caps/* caps */.m.files)
            throw this.#source.error(`holds more than ${caps/* caps */.m.files} files, the most that is read`, place, "too-large");
        this.#files.push({ path: path.slice(0, caps/* caps */.m.pathLength), documented, total });
    }
    lacking({ name, path, line }) {
        if (this.#undocumented.length >= caps/* caps */.m.undocumented)
            return;
        this.#undocumented.push({ name: name.slice(0, 200), path: path?.slice(0, caps/* caps */.m.pathLength), line });
    }
    sum(whole, place) {
        if (this.#whole !== undefined)
            throw this.#source.error("says twice how much there is in all", place);
        this.#whole = whole;
    }
    /** `left` says whether the tool left out files that are complete, so that the rows may have less than the sum. */
    finish(left) {
        const rows = this.#files;
        const whole = this.#whole ?? summed(rows);
        const sum = summed(rows);
        const missing = (one) => one.total - one.documented;
        const isSame = left === "nothing" ? sum.total === whole.total : sum.total <= whole.total;
        if (rows.length > 0 && (!isSame || missing(sum) !== missing(whole)))
            throw this.#source.error(`its files have ${sum.documented} of ${sum.total} documented, its sum says ${whole.documented} of ${whole.total}`);
        const listed = rows.length > 0 && sum.total === whole.total ? "all" : "some";
        return { whole, files: rows, listed, undocumented: this.#undocumented };
    }
}
function summed(rows) {
    let [documented, total] = [0, 0];
    for (const row of rows) {
        documented += row.documented;
        total += row.total;
    }
    return { documented, total };
}
/** The number of documented ones, where the three that a tool prints agree; all of at most nine digits. */
function documentedOf(total, missing, found) {
    if (![total, missing, found].every((digits) => /^\d{1,9}$/.test(digits)))
        return undefined;
    if (Number(found) + Number(missing) !== Number(total))
        return undefined;
    return { documented: Number(found), total: Number(total) };
}

// EXTERNAL MODULE: ./build/formats/read/lines.js
var lines = __webpack_require__(15323);
;// CONCATENATED MODULE: ./build/formats/docstrings/docstr-coverage.js
/**
 * What docstr-coverage prints, which it does to standard error (`docstr-coverage src 2> docstr-coverage.txt`):
 * https://github.com/HunterMcGushion/docstr_coverage
 *
 * A file's names stand between its path and its counts. Files that are complete are left out below verbosity 4, and all of
 * them below 2. Of nothing at all it says 100 %.
 */




const overall = /^Overall statistics(?: for \d+ files)?(?: \(.{0,200}\))?:$/;
const counts = /^ ?Needed: (\d+)(?:;| {2}-) {1,2}Found: (\d+)(?:;| {2}-) {1,2}Missing: (\d+)(?:;|$)/;
/* harmony default export */ const docstr_coverage = ((0,format/* docstringsFormat */.gw)({
    id: "docstr-coverage",
    title: "docstr-coverage",
    spec: "https://github.com/HunterMcGushion/docstr_coverage",
    files: ["**/docstr-coverage*.txt"],
    end: "marked",
    recognises: (probe) => {
        if (probe.type !== "text")
            return false;
        const lines = probe.head.split(/[\r\n]+/);
        return lines.some((line, i) => overall.test(line) || (/^File: ".*"$/.test(line) && /^ (?:-|Needed:)/.test(lines[i + 1] ?? "")));
    },
    read: async (source) => {
        const reader = new Printed(source);
        const last = await (0,lines/* readLines */.S)(source, (bytes, start, end, line) => reader.read((0,byte_fields/* text */.Qq)(bytes, start, end), line));
        return reader.finish(last);
    },
}));
class Printed {
    #source;
    #recorder;
    #file;
    #isOverall = false;
    #hasEnded = false;
    constructor(source) {
        this.#source = source;
        this.#recorder = new DocstringRecorder(source);
    }
    /** Its bar of progress goes back to the beginning of a line. */
    read(printed, number) {
        const line = printed.slice(printed.lastIndexOf("\r") + 1);
        const [, file] = /^File: "(.*)"$/.exec(line) ?? [];
        const [, name] = /^ - No (?:docstring for `(.*)`|module docstring)$/.exec(line) ?? [];
        if (file !== undefined)
            [this.#file, this.#isOverall] = [file, false];
        else if (overall.test(line))
            this.#isOverall = true;
        else if (line.startsWith(" - No ") && this.#file !== undefined)
            this.#recorder.lacking({ name: name ?? "module", path: this.#file, line: undefined });
        else if (this.#isOverall && /^Total coverage: \d+(?:\.\d+)?% {2}- {2}Grade: ./.test(line))
            this.#hasEnded = true;
        else
            this.#counts(counts.exec(line), number);
    }
    #counts(found, number) {
        if (found === null)
            return;
        const [, needed = "", have = "", missing = ""] = found;
        const documented = documentedOf(needed, missing, have);
        if (documented === undefined)
            throw this.#source.error("its counts of a file do not agree", { line: number });
        if (this.#isOverall)
            this.#recorder.sum(documented, { line: number });
        else if (this.#file !== undefined)
            this.#recorder.file(this.#file, documented, { line: number });
    }
    /** It ends its last line. */
    finish(last) {
        if (this.#recorder.whole === undefined || !this.#hasEnded || last === "open")
            throw this.#source.error("it stops before its overall statistics do", undefined, "cut-off-report");
        return this.#recorder.finish("complete ones");
    }
}

// EXTERNAL MODULE: ./build/formats/read/ansi.js
var ansi = __webpack_require__(48757);
;// CONCATENATED MODULE: ./build/formats/docstrings/interrogate.js
/**
 * The table of interrogate (`interrogate -v` or `-vv`, best with `-o FILE`): https://interrogate.readthedocs.io/
 *
 * Names of files are relative to the folder that its first line names. With `-vv` a table of all names stands in front, with
 * `--omit-covered-files` files that are complete are left out. Without `-v` it prints a percentage alone, as on its badge.
 */





/* harmony default export */ const interrogate = ((0,format/* docstringsFormat */.gw)({
    id: "interrogate",
    title: "interrogate's table",
    spec: "https://interrogate.readthedocs.io/",
    files: ["**/interrogate*.txt"],
    end: "marked",
    recognises: (probe) => probe.type === "text" && probe.head.split("\n", 5).some((line) => folderIn((0,ansi/* withoutColours */.m)(line)) !== undefined),
    read: async (source) => {
        const table = new Table(source);
        const end = await (0,lines/* readLines */.S)(source, (bytes, start, end, line) => table.read((0,ansi/* withoutColours */.m)((0,byte_fields/* text */.Qq)(bytes, start, end)), line));
        return table.finish(end);
    },
}));
/** `===== Coverage for /work/src/ =====` */
function folderIn(line) {
    const marks = line.startsWith("=") ? line.replace(/^=+ /, "") : "";
    if (!marks.startsWith("Coverage for "))
        return undefined;
    return marks.slice("Coverage for ".length).trimEnd().replace(/ ?=*$/, "");
}
class Table {
    #source;
    #recorder;
    #folder = "";
    #file;
    #left = "nothing";
    #hasEnded = false;
    constructor(source) {
        this.#source = source;
        this.#recorder = new DocstringRecorder(source);
    }
    read(line, number) {
        const folder = folderIn(line);
        if (folder !== undefined)
            this.#folder = folder.replace(/\/?$/, "/");
        else if (/^-+ RESULT: (?:PASSED|FAILED) \(minimum: [\d.]+%, actual: [\d.]+%\) -+$/.test(line))
            this.#hasEnded = true;
        else if (line.startsWith("|"))
            this.#row(line
                .slice(1)
                .replace(/\|\s*$/, "")
                .split("|"), number);
    }
    #row(cells, number) {
        const trimmed = cells.map((cell) => cell.trim());
        if (/^\(\d+ of \d+ files omitted due to complete coverage\.?\)$/.test(trimmed[0] ?? ""))
            this.#left = "complete ones";
        else if (trimmed.length === 2)
            this.#name(trimmed[0] ?? "", trimmed[1] ?? "");
        else if (trimmed.length >= 5 && trimmed.at(-1) !== "Cover%" && !/^-+$/.test(trimmed[0] ?? ""))
            this.#counts(trimmed, number);
    }
    /** A file's own line stands above its names. */
    #name(name, status) {
        if (status !== "MISSED" && status !== "COVERED")
            return;
        const [, module] = /^(.*) \(module\)$/.exec(name) ?? [];
        if (module !== undefined)
            this.#file = `${this.#folder}${module}`;
        if (status === "COVERED")
            return;
        const [, called = "module", line] = /^(.*) \(L(\d{1,9})\)$/.exec(name) ?? [];
        this.#recorder.lacking({ name: called, path: this.#file, line: line === undefined ? undefined : Number(line) });
    }
    /** A path may hold the sign that parts the columns. */
    #counts(cells, number) {
        const [total = "", missing = "", found = ""] = cells.slice(-4);
        const name = cells.slice(0, -4).join("|");
        const documented = documentedOf(total, missing, found);
        if (documented === undefined)
            throw this.#source.error(`${[total, missing, found].join(", ").slice(0, 100)} are no counts that agree`, { line: number });
        if (name === "TOTAL")
            this.#recorder.sum(documented, { line: number });
        else
            this.#recorder.file(`${this.#folder}${name}`, documented, { line: number });
    }
    /** It ends its last line. */
    finish(end) {
        if (this.#recorder.whole === undefined || !this.#hasEnded || end === "open")
            throw this.#source.error("it stops before the line with its result", undefined, "cut-off-report");
        return this.#recorder.finish(this.#left);
    }
}

// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
;// CONCATENATED MODULE: ./build/formats/docstrings/typedoc/reflections.js
/** Kinds of reflections by TypeDoc's numbers (src/lib/models/kind.ts). */
const kind = {
    project: 0x1,
    module: 0x2,
    call: 0x1000,
    parameter: 0x8000,
    typeLiteral: 0x10000,
    get: 0x80000,
    set: 0x100000,
};
/** Enum, EnumMember, Variable, Class, Interface, Property, TypeAlias. */
const countedKinds = new Set([0x8, 0x10, 0x20, 0x80, 0x100, 0x400, 0x200000]);
/** Members in which there is no reflection. */
const others = new Set("comment,flags,groups,categories,sources,symbolIdMap,files,defaultValue,readme,typeParameters,typeParameter".split(","));
const outside = { kind: 0, name: "", comment: false, path: "", line: undefined };
/** All that has to be documented. Without calling itself, however deep the types are. */
function* reflectionsOf(project) {
    const open = [{ at: project, around: outside }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
        const { at } = step;
        const isReflection = at.at("variant").isText && at.at("kind").isNumber;
        const around = isReflection ? ownAround(step) : step.around;
        // What stands in a parameter is part of its function.
        if (around.kind === kind.parameter)
            continue;
        if (isReflection && isCounted(step.around.kind, around.kind)) {
            const isDocumented = around.comment || (isSignature(around.kind) && step.around.comment);
            yield { id: String(at.at("id").natural()), ...around, isDocumented };
        }
        for (const inner of innerOf(at).reverse())
            open.push({ at: inner, around });
    }
}
function innerOf(at) {
    if (at.isArray)
        return at.items();
    return at.names.filter((name) => !others.has(name)).map((name) => at.at(name));
}
function ownAround({ at, around }) {
    const source = at.at("sources").optionalItems()[0];
    const own = at.at("name").text();
    // A signature is called like what it is of.
    const isNamed = around.kind > kind.module && !isSignature(at.at("kind").natural());
    return {
        kind: at.at("kind").natural(),
        name: isNamed ? `${around.name}.${own}` : around.kind > kind.module ? around.name : own,
        comment: hasText(at.at("comment")),
        path: source?.at("fileName").text() ?? around.path,
        line: source?.at("line").natural() ?? around.line,
    };
}
/** The signature of a type is documented by what has the type. */
function isCounted(around, own) {
    if (countedKinds.has(own))
        return true;
    return isSignature(own) && around !== kind.typeLiteral;
}
function isSignature(own) {
    return own === kind.call || own === kind.get || own === kind.set;
}
/** A comment of nothing but `@internal` and its like says nothing. */
function hasText(comment) {
    const summary = comment.at("summary").optionalItems();
    return (comment.at("blockTags").count > 0 ||
        summary.some((part) => part.at("kind").optionalText() !== "text" || part.at("text").text() !== ""));
}
/** Whether something is of the packages that the project is of: what a class inherits from a library is not. */
function packagesOf(project) {
    const own = project.at("packageName").optionalText();
    const modules = project
        .at("children")
        .optionalItems()
        .filter((child) => child.at("packageVersion").isText);
    const packages = new Set([...(own === undefined ? [] : [own]), ...modules.map((module) => module.at("name").text())]);
    const symbols = project.at("symbolIdMap");
    return (id) => {
        const name = symbols.at(id).at("packageName").optionalText();
        return packages.size === 0 || name === undefined || packages.has(name);
    };
}

;// CONCATENATED MODULE: ./build/formats/docstrings/typedoc.js
/**
 * The JSON of TypeDoc (`typedoc --json api.json`), schema 2.0: https://typedoc.org/documents/Development.Third_Party_Viewers.html
 *
 * Counted is what TypeDoc wants documented unless it is told otherwise (`requiredToBeDocumented`): enumerations and their
 * members, variables, functions, classes, interfaces, properties, methods, accessors and type aliases. Functions, methods and
 * accessors have a comment for each signature.
 */




/* harmony default export */ const typedoc = ((0,format/* docstringsFormat */.gw)({
    id: "typedoc",
    title: "TypeDoc JSON",
    spec: "https://typedoc.org/documents/Development.Third_Party_Viewers.html",
    files: ["**/typedoc*.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* ownMember */.nV)(probe.value, "variant") === "project" &&
        typeof (0,json/* ownMember */.nV)(probe.value, "kind") === "number",
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const recorder = new DocstringRecorder(source);
        const files = new Map();
        const isOwn = packagesOf(document);
        for (const { id, name, path, line, isDocumented } of reflectionsOf(document)) {
            if (!isOwn(id))
                continue;
            const counted = files.get(path) ?? { documented: 0, total: 0 };
            files.set(path, { documented: counted.documented + (isDocumented ? 1 : 0), total: counted.total + 1 });
            if (!isDocumented)
                recorder.lacking({ name, path: path === "" ? undefined : path, line });
        }
        for (const [path, counted] of files)
            recorder.file(path, counted, document.place);
        return recorder.finish("nothing");
    },
}));

;// CONCATENATED MODULE: ./build/formats/docstrings/typedoc-coverage.js
/**
 * The JSON of typedoc-plugin-coverage (`coverageOutputType: json`): https://github.com/Gerrit0/typedoc-plugin-coverage
 *
 * It counts what TypeDoc's own option `requiredToBeDocumented` names, and names those without a comment, but no files. Of
 * nothing at all it says 0 %.
 */



/* harmony default export */ const typedoc_coverage = ((0,format/* docstringsFormat */.gw)({
    id: "typedoc-coverage",
    title: "typedoc-plugin-coverage",
    spec: "https://github.com/Gerrit0/typedoc-plugin-coverage",
    files: ["docs/coverage.json", "**/typedoc-coverage*.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" &&
        ["percent", "expected", "actual"].every((name) => typeof (0,json/* ownMember */.nV)(probe.value, name) === "number") &&
        Array.isArray((0,json/* ownMember */.nV)(probe.value, "notDocumented")),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const recorder = new DocstringRecorder(source);
        const [total, documented] = [document.at("expected").natural(), document.at("actual").natural()];
        const lacking = document.at("notDocumented");
        if (documented + lacking.count !== total)
            throw lacking.error(`${lacking.count} names lack a comment, and ${documented} of ${total} have one`);
        recorder.sum({ documented, total }, document.at("expected").place);
        for (const name of lacking.optionalTexts())
            recorder.lacking({ name, path: undefined, line: undefined });
        return recorder.finish("complete ones");
    },
}));

;// CONCATENATED MODULE: ./build/formats/docstrings-formats.js
// Generated by `npm run generate` from the files of formats/. Do not edit.




const docstringsFormats = [docstr_coverage, interrogate, typedoc, typedoc_coverage];


/***/ }),

/***/ 94516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readDocstrings),
/* harmony export */   m: () => (/* binding */ readDocstringReport)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48632);
/* harmony import */ var _docstrings_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37049);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13149);





/** Recognises and reads one report of docstrings. Throws `ReportError`; one that counted nothing is `empty-report`. */
async function readDocstringReport(file, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_3__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .T)(source, _docstrings_formats_js__WEBPACK_IMPORTED_MODULE_2__.docstringsFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatsBesides */ .w)("docstrings"));
    return readDocstrings(source, format);
}
/** Reads a report whose format is known. */
async function readDocstrings(source, format) {
    const report = await format.read(source);
    if (report.whole.total === 0)
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, `is of ${format.title} but nothing was there to document`);
    if (report.whole.documented > report.whole.total)
        throw source.error(`has ${report.whole.documented} documented of ${report.whole.total}`);
    return { format, report };
}


/***/ }),

/***/ 19671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96047);
/* harmony import */ var _read_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66903);



/**
 * The text of a document of the repository, in whatever encoding it is. What is no text is shown as what it is: a reader sees
 * the same signs. Throws `too-large` above `caps.documentBytes`.
 */
async function readText({ path, size, chunks }) {
    if (size > _read_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.documentBytes)
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("too-large", path, `${size} bytes; at most ${_read_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.documentBytes} are read of a document`);
    const decoder = new TextDecoder("utf-8");
    let text = "";
    for await (const chunk of (0,_read_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtf8 */ .P)(chunks()))
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}


/***/ }),

/***/ 88268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Yj: () => (/* binding */ isTrueAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   z8: () => (/* binding */ treeReading)
/* harmony export */ });
/* harmony import */ var _tree_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);

/** The member of a map; undefined where there is none, and of anything but a map. */
function memberOf(node, name) {
    return node?.kind === "map" ? node.members.get(name) : undefined;
}
function valueAt(node, name) {
    return memberOf(node, name)?.value;
}
/** The text of a member; undefined for anything that is no text. */
function textAt(node, name) {
    const value = valueAt(node, name);
    return value?.kind === "text" ? value.text : undefined;
}
/** The text of a member as it was written, of a number and a truth value too. */
function writtenAt(node, name) {
    const value = valueAt(node, name);
    return value?.kind === "text" || (value?.kind === "other" && value.value !== null) ? value.text : undefined;
}
function isTrueAt(node, name) {
    const value = valueAt(node, name);
    return value?.kind === "other" && value.value === true;
}
function isNull(node) {
    return node.kind === "other" && node.value === null;
}
/** What `read` makes, or why it could not. */
function treeReading(read) {
    try {
        return { state: "read", ...read() };
    }
    catch (error) {
        if (!(error instanceof _tree_error_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeError */ .j))
            throw error;
        return { state: "refused", why: error.why, problem: { line: error.line, message: error.message } };
    }
}


/***/ }),

/***/ 61601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJsonTree)
/* harmony export */ });
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96047);
/* harmony import */ var _document_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88268);
/* harmony import */ var _tree_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29121);



/** Reads a JSON document with the lines of its values, which `JSON.parse` does not tell (RFC 8259). */
function readJsonTree(text) {
    return (0,_document_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeReading */ .z8)(() => new JsonTreeReader(text).read());
}
/** Numbers and the three words, as they are written. */
const bare = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\w.+-])/y;
class JsonTreeReader {
    #text;
    #problems = [];
    #open = [];
    #at = 0;
    #line = 1;
    #values = 0;
    constructor(text) {
        this.#text = text;
        if (text.length > _caps_js__WEBPACK_IMPORTED_MODULE_0__/* .caps */ .m.jsonTreeLength)
            throw this.#tooLarge(`has more than ${_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .caps */ .m.jsonTreeLength} characters`);
    }
    /** Without calling itself, however deep the document is. */
    read() {
        let root = this.#value();
        while (this.#open.length > 0)
            root = this.#step();
        if (this.#next() !== "")
            throw this.#unexpected("the end of the document");
        return { root, problems: this.#problems };
    }
    /** The next member or item of the innermost map or list, or its end. The last thing that it returns is the root. */
    #step() {
        const open = this.#innermost();
        const closing = open.kind === "map" ? "}" : "]";
        const isFirst = (open.kind === "map" ? open.members.size : open.items.length) === 0;
        if (this.#next() === closing) {
            this.#at++;
            this.#open.pop();
            return open;
        }
        if (!isFirst) {
            this.#expect(",", `"," or "${closing}"`);
            this.#next();
        }
        if (open.kind === "list")
            open.items.push(this.#value());
        else
            this.#member(open.members);
        return open;
    }
    #innermost() {
        const open = this.#open.at(-1);
        if (open === undefined)
            throw this.#unexpected("a value");
        return open;
    }
    #member(members) {
        if (this.#next() !== '"')
            throw this.#unexpected("a name in double quotes");
        const line = this.#line;
        const name = this.#string();
        this.#expect(":", '":"');
        if (members.has(name))
            this.#problems.push({ line, message: `the name ${JSON.stringify(name)} stands here twice` });
        members.set(name, { line, value: this.#value() });
    }
    /** A value; of a map or list only its beginning, which is then the innermost one. */
    #value() {
        const first = this.#next();
        const line = this.#line;
        if (++this.#values > _caps_js__WEBPACK_IMPORTED_MODULE_0__/* .caps */ .m.treeValues)
            throw this.#tooLarge(`has more than ${_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .caps */ .m.treeValues} values`);
        if (first === '"')
            return { kind: "text", line, text: this.#string() };
        if (first === "{")
            return this.#opened({ kind: "map", line, members: new Map() });
        if (first === "[")
            return this.#opened({ kind: "list", line, items: [] });
        return this.#bare(line);
    }
    #opened(node) {
        this.#at++;
        this.#open.push(node);
        if (this.#open.length > _caps_js__WEBPACK_IMPORTED_MODULE_0__/* .caps */ .m.treeDepth)
            throw this.#tooLarge(`is nested deeper than ${_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .caps */ .m.treeDepth} levels`);
        return node;
    }
    #bare(line) {
        bare.lastIndex = this.#at;
        const text = bare.exec(this.#text)?.[0];
        if (text === undefined)
            throw this.#unexpected("a value");
        this.#at += text.length;
        const value = text === "null" ? null : text === "true" ? true : text === "false" ? false : Number(text);
        return { kind: "other", line, text, value };
    }
    #string() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        while (end > 0 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end < 0)
            throw new _tree_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j("syntax", this.#line, "a string is not closed");
        this.#at = end + 1;
        return this.#unescaped(this.#text.slice(start, end + 1));
    }
    /** An odd number of backslashes before a quotation mark makes it part of the string. */
    #isEscaped(quote) {
        let at = quote;
        while (this.#text[at - 1] === "\\")
            at--;
        return (quote - at) % 2 === 1;
    }
    #unescaped(quoted) {
        try {
            const text = JSON.parse(quoted);
            return String(text);
        }
        catch {
            throw new _tree_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j("syntax", this.#line, "a string holds a control character or an escape that JSON does not have");
        }
    }
    #expect(character, wanted) {
        if (this.#next() !== character)
            throw this.#unexpected(wanted);
        this.#at++;
    }
    /** The next character that is no white space, which is not passed; empty at the end. */
    #next() {
        for (; this.#at < this.#text.length; this.#at++) {
            const character = this.#text[this.#at] ?? "";
            if (character === "\n")
                this.#line++;
            else if (character !== " " && character !== "\t" && character !== "\r")
                return character;
        }
        return "";
    }
    #unexpected(wanted) {
        const found = this.#at < this.#text.length ? JSON.stringify(this.#text[this.#at]) : "the end of the document";
        return new _tree_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j("syntax", this.#line, `${found} stands where ${wanted} is expected`);
    }
    #tooLarge(what) {
        return new _tree_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .j("too-large", this.#line, `it ${what}, the most that is read`);
    }
}


/***/ }),

/***/ 23749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/formats/read/json-tree.js
var json_tree = __webpack_require__(61601);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/document-tree.js
var document_tree = __webpack_require__(88268);
// EXTERNAL MODULE: ./build/formats/read/tree-error.js
var tree_error = __webpack_require__(29121);
;// CONCATENATED MODULE: ./build/formats/read/yaml-tree.js




/**
 * Reads the first document of a YAML text with the lines of its values (YAML 1.2, core schema, and the merge key of 1.1).
 * What an alias stands for is the very same node, so that a document of ten lines cannot become a billion values.
 */
function readYamlTree(text) {
    return (0,document_tree/* treeReading */.z8)(() => new YamlTreeReader(text).read());
}
class YamlTreeReader {
    #text;
    #lines = new dist.LineCounter();
    #problems = [];
    /** What each anchor stands for at this place of the document: a later one of the same name takes its place. */
    #anchors = new Map();
    #values = 0;
    constructor(text) {
        this.#text = text;
        if (text.length > caps/* caps */.m.yamlTreeLength)
            throw new tree_error/* TreeError */.j("too-large", 1, `it has more than ${caps/* caps */.m.yamlTreeLength} characters, the most that is read`);
    }
    read() {
        const contents = this.#compose();
        const root = contents === null ? nothing(1) : this.#node(contents, 1);
        return { root, problems: this.#problems };
    }
    #compose() {
        // Each key with all before it is what the composer compares otherwise: a minute for a megabyte of them.
        const composer = new dist.Composer({ uniqueKeys: false, logLevel: "silent" });
        const parser = new dist.Parser(this.#lines.addNewLine);
        this.#lines.addNewLine(0);
        const documents = composer.compose(this.#tokens(parser), true, this.#text.length);
        const { value: first } = withCopiedEnvironment(() => documents.next());
        if (!first)
            return null;
        const [error] = first.errors;
        if (error !== undefined)
            throw new tree_error/* TreeError */.j("syntax", this.#lineAt(error.pos[0]), firstLine(error.message));
        const { value: second } = documents.next();
        if (second)
            this.#problems.push({ line: this.#lineAt(second.range[0]), message: "a second document begins here, which is not read" });
        return first.contents;
    }
    /** The tokens of the text, until they are nested too deeply: what composes a document calls itself at each level. */
    *#tokens(parser) {
        for (const lexeme of new dist.Lexer().lex(this.#text)) {
            yield* parser.next(lexeme);
            if (parser.stack.length > caps/* caps */.m.treeDepth)
                throw new tree_error/* TreeError */.j("too-large", this.#lineAt(parser.offset), `it is nested deeper than ${caps/* caps */.m.treeDepth} levels, the most that is read`);
        }
        yield* parser.end();
    }
    #lineAt(offset) {
        return this.#lines.linePos(offset).line;
    }
    /** `line` is where a node without a place of its own stands, which is one that the text leaves out. */
    #node(node, line) {
        this.#count(1, line);
        if ((0,dist.isScalar)(node))
            return this.#scalar(node, line);
        if ((0,dist.isMap)(node))
            return this.#map(node, line);
        if ((0,dist.isSeq)(node))
            return this.#list(node, line);
        return (0,dist.isAlias)(node) ? this.#alias(node, line) : nothing(line);
    }
    #lineOf({ range }, line) {
        return range ? this.#lineAt(range[0]) : line;
    }
    #scalar(scalar, line) {
        const read = scalarNode(scalar, this.#lineOf(scalar, line));
        this.#name(scalar.anchor, read);
        return read;
    }
    #list(sequence, line) {
        const items = [];
        const list = { kind: "list", line: this.#lineOf(sequence, line), items };
        this.#name(sequence.anchor, list);
        for (const item of sequence.items)
            items.push(this.#node(item, list.line));
        return list;
    }
    #map(map, line) {
        const members = new Map();
        const read = { kind: "map", line: this.#lineOf(map, line), members };
        this.#name(map.anchor, read);
        const merged = [];
        for (const { key, value } of map.items) {
            const at = (0,dist.isScalar)(key) ? this.#lineOf(key, read.line) : read.line;
            const name = this.#keyText(key, at);
            const member = this.#node(value, at);
            if (name === "<<" && (0,dist.isScalar)(key) && key.type === "PLAIN")
                merged.push(...(member.kind === "list" ? member.items : [member]));
            else
                this.#add(members, name, { line: at, value: member });
        }
        for (const from of merged)
            this.#merge(members, from);
        return read;
    }
    #add(members, name, member) {
        if (members.has(name))
            this.#problems.push({ line: member.line, message: `the name ${JSON.stringify(name)} stands here twice` });
        members.set(name, member);
    }
    /** What a merge key brings in, as far as the map does not say otherwise itself. */
    #merge(members, from) {
        if (from.kind !== "map" || from.members === members)
            return;
        this.#count(from.members.size, from.line);
        for (const [name, member] of from.members)
            if (!members.has(name))
                members.set(name, member);
    }
    #keyText(key, line) {
        if ((0,dist.isScalar)(key))
            return scalarNode(key, line).text;
        const meant = (0,dist.isAlias)(key) ? this.#anchors.get(key.source) : undefined;
        if (meant?.kind === "text" || meant?.kind === "other")
            return meant.text;
        throw new tree_error/* TreeError */.j("syntax", line, "a name is no single text, which JSON has no counterpart of");
    }
    #alias(alias, line) {
        const at = this.#lineOf(alias, line);
        const meant = this.#anchors.get(alias.source);
        if (meant === undefined)
            throw new tree_error/* TreeError */.j("syntax", at, `nothing before it has the anchor ${JSON.stringify(alias.source)}`);
        return meant;
    }
    #name(anchor, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, node);
    }
    #count(more, line) {
        this.#values += more;
        if (this.#values > caps/* caps */.m.treeValues)
            throw new tree_error/* TreeError */.j("too-large", line, `it has more than ${caps/* caps */.m.treeValues} values, the most that is read`);
    }
}
/**
 * The parser asks the environment about each token whether it shall be logged, and Node asks the system each time: in
 * megabytes of YAML that is a tenth of all the time (yaml 2). A copy answers at once.
 */
function withCopiedEnvironment(parse) {
    const { env } = process;
    process.env = { ...env };
    try {
        return parse();
    }
    finally {
        process.env = env;
    }
}
function scalarNode({ value, source }, line) {
    if (typeof value === "string")
        return { kind: "text", line, text: value };
    if (typeof value === "number" || typeof value === "boolean")
        return { kind: "other", line, text: source ?? String(value), value };
    return { ...nothing(line), text: source ?? "" };
}
function nothing(line) {
    return { kind: "other", line, text: "", value: null };
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? "";
}

;// CONCATENATED MODULE: ./build/formats/read/read-tree.js


/**
 * Reads a document that may be JSON or YAML. The first character decides, because files of both are called by either name;
 * what begins like JSON and is called YAML may also be a mapping in braces.
 */
function readTree(path, text) {
    if (!/^\s*[{[]/.test(text))
        return readYamlTree(text);
    const json = (0,json_tree/* readJsonTree */.f)(text);
    return json.state === "refused" && json.why === "syntax" && /\.ya?ml$/i.test(path) ? readYamlTree(text) : json;
}


/***/ }),

/***/ 29121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TreeError)
/* harmony export */ });
/** A document that is not what it has to be written in, or more than is read. */
class TreeError extends Error {
    why;
    line;
    constructor(why, line, message) {
        super(message);
        this.why = why;
        this.line = line;
    }
}


/***/ }),

/***/ 65825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nameTest),
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
const made = new Map();
/** Whether a name, in lower case, is one of those accepted: `*` stands for any characters, `#` for three digits and more. */
function isNamed(name, patterns) {
    return patterns.some((pattern) => (wildcard.test(pattern) ? expressionOf(pattern).test(name) : pattern === name));
}
/** The same for very many names. */
function nameTest(patterns) {
    const plain = new Set(patterns.filter((pattern) => !wildcard.test(pattern)));
    const expressions = patterns.filter((pattern) => wildcard.test(pattern)).map(expressionOf);
    return (name) => plain.has(name) || expressions.some((expression) => expression.test(name));
}
const wildcard = /[*#]/;
/** The patterns are those of the catalogue: their stars are few. */
function expressionOf(pattern) {
    const known = made.get(pattern);
    if (known !== undefined)
        return known;
    const source = pattern
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("#", "\\d{3,}");
    const expression = new RegExp(`^${source}$`, "s");
    made.set(pattern, expression);
    return expression;
}


/***/ }),

/***/ 84552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ PathIndex),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The tracked paths, by folder and without regard to case. One pass makes it; looking up costs what a folder holds. */
class PathIndex {
    paths;
    #folders = new Map([["", { files: new Map(), folders: new Set() }]]);
    constructor(paths) {
        this.paths = new Set(paths);
        for (const path of this.paths)
            this.#add(path);
    }
    /** A file in any case; of several that differ in nothing else, the first. */
    file(path) {
        const lower = path.toLowerCase();
        return this.#folders.get(folderOf(lower))?.files.get(nameOf(lower));
    }
    hasFolder(path) {
        return this.#folders.has(path.toLowerCase());
    }
    /** Files right in a folder, as [name in lower case, path]. */
    filesIn(folder) {
        return this.#folders.get(folder.toLowerCase())?.files ?? [];
    }
    /** Names of the folders right in a folder, in lower case. */
    foldersIn(folder) {
        return this.#folders.get(folder.toLowerCase())?.folders ?? [];
    }
    /** Every file below a folder, however deep. */
    *filesBelow(folder) {
        const open = [folder.toLowerCase()];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const known = this.#folders.get(next);
            if (known === undefined)
                continue;
            yield* known.files.values();
            for (const name of known.folders)
                open.push(joined(next, name));
        }
    }
    /** Every file below a folder whose name, in lower case, is accepted. */
    *namedBelow(folder, accepts) {
        const below = folder === "" ? "" : `${folder.toLowerCase()}/`;
        for (const [path, { files }] of this.#folders)
            if (below === "" || `${path}/`.startsWith(below))
                for (const [name, file] of files)
                    if (accepts(name))
                        yield file;
    }
    #add(path) {
        const lower = path.toLowerCase();
        const { files } = this.#folder(folderOf(lower));
        const name = nameOf(lower);
        if (!files.has(name))
            files.set(name, path);
    }
    #folder(path) {
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        const made = { files: new Map(), folders: new Set() };
        this.#folders.set(path, made);
        this.#folder(folderOf(path)).folders.add(nameOf(path));
        return made;
    }
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function joined(folder, name) {
    return folder === "" || name === "" ? folder + name : `${folder}/${name}`;
}


/***/ }),

/***/ 12512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ resolveReport)
});

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
;// CONCATENATED MODULE: ./build/repository/resolve-paths.js

/**
 * What is sure about a path alone, from the surest way to the least sure: the user's map, the report's own source folders
 * below a known root, the path itself from its base, a known root in front, other source folders, Go modules. Undefined
 * where none of them leads to a file.
 */
function resolveSurely(path, sources, context, from) {
    return (byMapping(path, context.mappings, context.index, "map") ??
        bySource(path, sources, context, "sure") ??
        byPath(path, context, from) ??
        bySource(path, sources, context, "all") ??
        byMapping(path, context.goModules, context.index, "go-module"));
}
function byMapping(path, mappings, index, how) {
    for (const { from, to } of mappings) {
        const rest = from === "" ? (0,repo_path/* repoPath */.qN)(path) : (0,repo_path/* pathBelow */.Br)(path, from);
        const found = rest === undefined ? undefined : index.find(to === "" ? rest : `${to}/${rest}`);
        if (found)
            return { how, path: found };
    }
    return undefined;
}
function byPath(path, context, from) {
    const { index, workingFolder } = context;
    const inBase = !(0,repo_path/* isAbsolutePath */.Z1)(path) ? index.find(pathIn(workingFolder, path)) : undefined;
    if (inBase)
        return { how: "exact", path: inBase };
    const relative = from === "base only" ? undefined : (0,repo_path/* repoPath */.qN)(path);
    const atRoot = relative && index.find(relative);
    return atRoot ? { how: "exact", path: atRoot } : belowRoot(path, context);
}
/** The path from the root of the repository of a cleaned one that is relative to a folder, "" for the root. */
function pathIn(folder, path) {
    return folder === "" ? path : (0,repo_path/* cleanPath */.ts)(`${folder}/${path}`);
}
function belowRoot(path, { index, roots }) {
    for (const root of roots) {
        const rest = (0,repo_path/* pathBelow */.Br)(path, root);
        const inside = rest === undefined ? undefined : index.find(rest);
        if (inside)
            return { how: "workspace", path: inside };
    }
    return undefined;
}
function bySource(path, sources, { index }, below) {
    if (sources.isEmpty || (0,repo_path/* isAbsolutePath */.Z1)(path))
        return undefined;
    for (const candidate of sources.candidates(path, below)) {
        const found = index.find(candidate);
        if (found)
            return { how: "source", path: found };
    }
    return undefined;
}
/** Files with one end up to which a module's and the nearest are looked for among them, and those that are listed. */
const [comparable, listed] = [1000, 50];
/** The file whose path and the reported one have an end in common, where only one has; near the report, where several have. */
function resolveByEnd(path, module, folder, context) {
    const end = longEnd(path, context);
    if (end)
        return end;
    const relative = (0,repo_path/* repoPath */.qN)(path);
    const all = relative === undefined ? [] : context.index.endingWith(relative);
    const candidates = all.length > comparable ? all : nearest(inModule(all, module), folder);
    const [only, ...others] = candidates.slice(0, listed);
    if (only === undefined)
        return { how: "not-found" };
    return others.length === 0 ? { how: "suffix", path: only } : { how: "ambiguous", candidates: [only, ...others] };
}
/** Those that lie in a folder with the module's name, if any does. */
function inModule(candidates, module) {
    if (module === undefined)
        return candidates;
    const inside = candidates.filter((one) => `/${one}`.includes(`/${module}/`));
    return inside.length > 0 ? inside : candidates;
}
/** Of several, those below the nearest folder above the report that has any: a module's report lies in the module. */
function nearest(candidates, folder) {
    if (candidates.length < 2 || !folder)
        return candidates;
    const segments = folder.split("/");
    for (let length = segments.length; length > 0; length--) {
        const below = candidates.filter((one) => one.startsWith(`${segments.slice(0, length).join("/")}/`));
        if (below.length > 0)
            return below;
    }
    return candidates;
}
/**
 * A path of another machine whose end is a file of ours. One segment alone proves nothing: every repository has an
 * index.js at its root, and so has every dependency.
 */
function longEnd(path, { index }) {
    const found = index.longestEnd(path.replace(/^\//, ""));
    return found?.includes("/") ? { how: "end", path: found } : undefined;
}

;// CONCATENATED MODULE: ./build/repository/source-folders.js

/** Ways up that a path may begin with, as in `../../src/a.c` of a build folder. */
const mostWaysUp = 16;
/**
 * The folders of the repository that the source folders of a report stand for, in their order: each as it is or below a
 * known root, then the ends of each, the longest first, for those of another machine. Worked out once for all paths.
 */
class SourceFolders {
    #sources;
    #index;
    #roots;
    /** By the ways up that are taken from the source folders. */
    #folders = new Map();
    constructor(sources, { index, roots }) {
        this.#sources = [...new Set(sources.map(repo_path/* cleanPath */.ts))];
        this.#index = index;
        this.#roots = roots;
    }
    /** Most reports name none: nothing need be made of each of their paths then. */
    get isEmpty() {
        return this.#sources.length === 0;
    }
    /** The paths from the root at which a path of the report may lie, relative as it is: below sure folders, or below all. */
    *candidates(path, below) {
        const segments = path.split("/");
        const up = segments.findIndex((segment) => segment !== "..");
        if (up === -1 || up > mostWaysUp)
            return;
        const rest = segments.slice(up).join("/");
        for (const folder of this.#above(up)[below])
            yield folder === "" ? rest : `${folder}/${rest}`;
    }
    #above(up) {
        const known = this.#folders.get(up) ?? this.#foldersOf(this.#sources.flatMap((source) => withoutLast(source, up)));
        this.#folders.set(up, known);
        return known;
    }
    #foldersOf(sources) {
        const sure = sources.filter(repo_path/* isAbsolutePath */.Z1).flatMap((source) => this.#belowRoots(source));
        const exact = sources.flatMap((source) => ((0,repo_path/* isAbsolutePath */.Z1)(source) ? this.#belowRoots(source) : source));
        const ends = sources.flatMap((source) => {
            const segments = source.split("/");
            return segments.slice(1).map((_, i) => segments.slice(i + 1).join("/"));
        });
        const known = (folders) => [...new Set(folders)].filter((folder) => this.#index.hasFolder(folder));
        return { sure: known(sure), all: known([...exact, ...ends.filter((end) => end !== "")]) };
    }
    #belowRoots(source) {
        return this.#roots.flatMap((root) => (source === root ? "" : ((0,repo_path/* pathBelow */.Br)(source, root) ?? [])));
    }
}
/** A folder without its last segments; nothing where it has fewer. */
function withoutLast(folder, count) {
    if (count === 0)
        return [folder];
    const segments = folder.split("/");
    return count > segments.length ? [] : [segments.slice(0, -count).join("/")];
}

;// CONCATENATED MODULE: ./build/repository/resolve-report.js



/**
 * Finds the files of the repository that a report means, all together: what most of its paths have in common says what
 * the others mean. In order: what is sure about each path alone, then ends of paths, which only count where they all
 * point the same way and no surer path has the file already. A dependency has a `src/lib.rs` too, and so has the
 * neighbour in a monorepo.
 */
function resolveReport(report, context) {
    const paths = report.files.map((file) => (0,repo_path/* cleanPath */.ts)(file.path));
    const base = baseOf(paths, report.folder, context);
    const inBase = base.folder === undefined ? context : { ...context, workingFolder: base.folder };
    const sources = new SourceFolders(report.sources, context);
    const sure = paths.map((path) => resolveSurely(path, sources, inBase, base.settled ? "base only" : "base and root"));
    if (areAllFound(sure))
        return sure;
    const taken = new Set(sure.flatMap((found) => (found && "path" in found ? [found.path] : [])));
    const prefix = likeliestPrefix(paths, sure, context);
    const placed = sure.some((found) => found?.how === "workspace");
    return report.files.map((file, i) => {
        const surely = sure[i];
        if (surely)
            return surely;
        const found = resolveByEnd(paths[i] ?? "", file.module, report.folder, context);
        const known = { taken, prefix, settled: base.settled, placed, context };
        return isCredible(found, paths[i] ?? "", known) ? found : notFound(paths[i] ?? "", base);
    });
}
function areAllFound(found) {
    return found.every((one) => one !== undefined);
}
/** Relative paths that are looked at to find their base: enough to be sure, few enough for a report of any size. */
const sampled = 500;
/** Tools write paths from where they ran: the folder of the report, one above it, the working directory, or the root. */
function baseOf(paths, folder, { index, workingFolder }) {
    const relative = paths.filter((path) => !(0,repo_path/* isAbsolutePath */.Z1)(path)).slice(0, sampled);
    let best;
    for (const candidate of new Set([...(folder === undefined ? [] : foldersUp(folder)), workingFolder, ""])) {
        const found = relative.filter((path) => index.find(pathIn(candidate, path))).length;
        if (found > (best?.found ?? 0))
            best = { folder: candidate, found };
    }
    return { folder: best?.folder, settled: best !== undefined && best.found * 2 > relative.length };
}
function notFound(path, { folder, settled }) {
    const at = settled && !(0,repo_path/* isAbsolutePath */.Z1)(path) ? (0,repo_path/* repoPath */.qN)(`${folder}/${path}`.replace(/^\//, "")) : undefined;
    return { how: "not-found", ...(at !== undefined && { at }) };
}
/** `a/b/c`, `a/b`, `a`. */
function foldersUp(folder) {
    const segments = folder === "" ? [] : folder.split("/");
    return segments.map((_, i) => segments.slice(0, segments.length - i).join("/"));
}
/** The folder of another machine in front of most paths whose end is a file of ours. */
function likeliestPrefix(paths, sure, { index }) {
    const votes = new Map();
    paths.forEach((path, i) => {
        if (sure[i] || !(0,repo_path/* isAbsolutePath */.Z1)(path) || (0,repo_path/* isDependencyPath */.JH)(path))
            return;
        const end = index.longestEnd(path.replace(/^\//, ""));
        if (end?.includes("/"))
            votes.set(prefixOf(path, end), (votes.get(prefixOf(path, end)) ?? 0) + 1);
    });
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function prefixOf(path, end) {
    return path.slice(0, path.length - end.length);
}
/** Whether a match by the end of a path is more than a chance: nobody else's file, and the way that the others point. */
function isCredible(found, path, known) {
    const { taken, prefix, settled } = known;
    if ((0,repo_path/* isDependencyPath */.JH)(path))
        return false;
    if (found.how === "ambiguous")
        return !settled;
    if (!("path" in found) || taken.has(found.path))
        return false;
    if (found.how === "end" && (0,repo_path/* isAbsolutePath */.Z1)(path))
        return prefixOf(path, found.path) === prefix && !liesInOwnFolder(prefix, known);
    if (found.how === "end")
        return !settled;
    return !settled;
}
/** A file of one of our own folders that git does not know is a generated one of that folder, not another folder's. */
function liesInOwnFolder(prefix, { placed, context: { roots, index } }) {
    if (!placed)
        return false;
    return roots.some((root) => {
        const folder = (0,repo_path/* pathBelow */.Br)(prefix, root)?.replace(/\/$/, "");
        return folder !== undefined && folder !== "" && index.hasFolder(folder);
    });
}


/***/ })

};
