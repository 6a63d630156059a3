export const id = 7049;
export const ids = [7049,5323,7704];
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
    const own = at.textAt("name");
    // A signature is called like what it is of.
    const isNamed = around.kind > kind.module && !isSignature(at.at("kind").natural());
    return {
        kind: at.at("kind").natural(),
        name: isNamed ? `${around.name}.${own}` : around.kind > kind.module ? around.name : own,
        comment: hasText(at.at("comment")),
        path: source?.textAt("fileName") ?? around.path,
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
        summary.some((part) => part.optionalTextAt("kind") !== "text" || part.textAt("text") !== ""));
}
/** Whether something is of the packages that the project is of: what a class inherits from a library is not. */
function packagesOf(project) {
    const own = project.optionalTextAt("packageName");
    const modules = project
        .at("children")
        .optionalItems()
        .filter((child) => child.at("packageVersion").isText);
    const packages = new Set([...(own === undefined ? [] : [own]), ...modules.map((module) => module.textAt("name"))]);
    const symbols = project.at("symbolIdMap");
    return (id) => {
        const name = symbols.at(id).optionalTextAt("packageName");
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

/***/ 48757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutColours)
/* harmony export */ });
const escapeCode = String.fromCharCode(27);
const colours = new RegExp(`${escapeCode}\\[[0-9;]*m`, "g");
/** A line as a terminal shows it, without the codes that colour it. */
function withoutColours(line) {
    return line.includes(escapeCode) ? line.replace(colours, "") : line;
}


/***/ }),

/***/ 15323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96047);


const lineBreak = 0x0a;
const noPlainLines = () => { };
/**
 * Hands over each line of a text report as bytes, numbered from 1, without making a string of it. CRLF counts as one
 * break. Throws `too-large` on a line above `caps.lineBytes`, and `cut-off-report` where `read` finds the last line bad and
 * no line break ends it. Says whether the last line has one: some tools always end with it.
 */
async function readLines(source, read, readPlain = noPlainLines) {
    let carried;
    const place = { start: 0, number: 1 };
    for await (const bytes of source.chunks()) {
        place.start = 0;
        if (carried) {
            // Only the line that the chunks share is put together: most of a chunk is read where it lies.
            place.start = bytes.indexOf(lineBreak) + 1;
            carried = joined(carried, place.start === 0 ? bytes : bytes.subarray(0, place.start));
            const end = place.start === 0 ? carried.length : carried.length - 1;
            if (end > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
                throw tooLong(source, place.number);
            if (place.start === 0)
                continue;
            read(carried, 0, withoutReturn(carried, 0, end), place.number++);
        }
        for (;;) {
            readPlain(bytes, place);
            const { start, number } = place;
            const end = nextBreak(bytes, start);
            if (end === -1)
                break;
            if (end - start > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
                throw tooLong(source, number);
            read(bytes, start, withoutReturn(bytes, start, end), number);
            place.start = end + 1;
            place.number++;
        }
        if (bytes.length - place.start > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
            throw tooLong(source, place.number);
        carried = place.start < bytes.length ? new Uint8Array(bytes.subarray(place.start)) : undefined;
    }
    if (carried === undefined)
        return "ended";
    readLast(carried, read, place.number);
    return "open";
}
function readLast(bytes, read, number) {
    try {
        read(bytes, 0, withoutReturn(bytes, 0, bytes.length), number);
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$) || error.reason !== "bad-report")
            throw error;
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("cut-off-report", error.file, `the last line is cut off: ${error.message}`, error.place, error);
    }
}
/** Lines are short, so a loop here beats the call that `indexOf` costs for each of them. */
function nextBreak(bytes, from) {
    const soon = Math.min(bytes.length, from + 64);
    for (let i = from; i < soon; i++)
        if (bytes[i] === lineBreak)
            return i;
    return soon === bytes.length ? -1 : bytes.indexOf(lineBreak, soon);
}
/** Python's csv on Windows, with a file that was opened as text, ends lines with two of them. */
function withoutReturn(bytes, start, end) {
    let at = end;
    while (at > start && bytes[at - 1] === 0x0d)
        at--;
    return at;
}
function joined(head, tail) {
    const whole = new Uint8Array(head.length + tail.length);
    whole.set(head);
    whole.set(tail, head.length);
    return whole;
}
function tooLong(source, number) {
    return source.error(`a line has more than ${_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes} bytes`, { line: number }, "too-large");
}


/***/ })

};
