export const id = 3282;
export const ids = [3282];
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

/***/ 71713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readMarkdown),
  T: () => (/* binding */ readMarkdownLinks)
});

// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(65251);
;// CONCATENATED MODULE: ./build/formats/read/markdown-footnote.js
/** GitHub's footnotes, which markdown-it leaves to plugins: https://github.github.com/gfm/ does not have them, github.com does. */
const opening = /\[\^([^\s[\]^]{1,200})\]:/y;
/** How far what belongs to a footnote is indented below it. */
const indent = 4;
/** Reads `[^label]: text`, and what is indented below it, as a block of its own; the label comes into `env.footnotes`. */
function addFootnotes(markdown) {
    const endsOthers = { alt: ["paragraph", "reference", "blockquote"] };
    markdown.block.ruler.before("reference", "footnote", (state, line, end, silent) => {
        const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
        if ((state.sCount[line] ?? 0) - state.blkIndent >= indent || state.src.charCodeAt(start) !== 0x5b)
            return false;
        opening.lastIndex = start;
        const found = opening.exec(state.src);
        if (found === null || opening.lastIndex > (state.eMarks[line] ?? 0))
            return false;
        if (!silent)
            readFootnote(state, line, end, { label: found[1] ?? "", textStart: opening.lastIndex });
        return true;
    }, endsOthers);
}
/** The text behind the label is read as if it began its line, as markdown-it does for what stands behind the dot of a list. */
function readFootnote(state, line, end, { label, textStart }) {
    const { footnotes } = state.env;
    if (footnotes instanceof Set)
        footnotes.add(label.toLowerCase());
    const token = state.push("footnote_open", "", 1);
    token.map = [line, line + 1];
    token.meta = { label };
    const kept = {
        bMark: state.bMarks[line] ?? 0,
        tShift: state.tShift[line] ?? 0,
        sCount: state.sCount[line] ?? 0,
        blkIndent: state.blkIndent,
        parentType: state.parentType,
    };
    state.bMarks[line] = textStart;
    state.tShift[line] = state.skipSpaces(textStart) - textStart;
    state.blkIndent += indent;
    state.sCount[line] = state.blkIndent;
    state.parentType = "footnote";
    // Where nothing stands behind the label, the text may follow on the next line.
    if (state.isEmpty(line))
        state.line = line + 1;
    state.md.block.tokenize(state, line, end);
    if (state.line <= line)
        state.line = line + 1;
    state.parentType = kept.parentType;
    state.blkIndent = kept.blkIndent;
    state.sCount[line] = kept.sCount;
    state.tShift[line] = kept.tShift;
    state.bMarks[line] = kept.bMark;
    state.push("footnote_close", "", -1);
}

;// CONCATENATED MODULE: ./build/formats/read/markdown-inline.js
/**
 * Takes text up to where a rule may begin. markdown-it's own also stops at each hyphen and whatever else a plugin may want,
 * and then asks all rules, of which none wants it.
 */
function plainText(stops) {
    const plain = stops === "also at emphasis" ? /[^\n\\`*_~[\]!<&:]+/y : /[^\n\\`[\]!<&:]+/y;
    return (state, silent) => {
        plain.lastIndex = state.pos;
        if (!plain.test(state.src))
            return false;
        const end = Math.min(plain.lastIndex, state.posMax);
        if (!silent)
            state.pending += state.src.slice(state.pos, end);
        state.pos = end;
        return true;
    };
}
const bracket = 0x5b;
const footnoteMark = /\[\^([^\s[\]^]{1,200})\]/y;
/** `[^label]` that is no link: a mark where it is defined, and noted where it is not. */
function footnoteReference(state, silent) {
    if (state.src.charCodeAt(state.pos) !== bracket || state.src.charCodeAt(state.pos + 1) !== 0x5e)
        return false;
    footnoteMark.lastIndex = state.pos;
    const [whole, label] = footnoteMark.exec(state.src) ?? [];
    if (whole === undefined || label === undefined)
        return false;
    const { footnotes } = state.env;
    const isDefined = footnotes instanceof Set && footnotes.has(label.toLowerCase());
    if (!isDefined) {
        if (!silent)
            note(state, { kind: "footnote", label, position: state.pos });
        return false;
    }
    if (!silent)
        state.push("footnote_reference", "", 0).content = label;
    state.pos += whole.length;
    return true;
}
/** Of three or more in a row, as tags of tests are written, none is a link. */
const fullReference = /\[((?:[^[\]\\]|\\.)+)\]\[((?:[^[\]\\]|\\.)*)\](?!\[)/y;
/** `[text][label]` that is still there when links were looked for: nothing defines its label. Takes nothing itself. */
function undefinedReference(state, silent) {
    if (silent || state.src.charCodeAt(state.pos) !== bracket)
        return false;
    fullReference.lastIndex = state.pos;
    const [, text, label] = fullReference.exec(state.src) ?? [];
    if (text === undefined || label === undefined || text.startsWith("^"))
        return false;
    // `matrix[i][j]` and `[0][1]` are no links.
    const isIndex = /[\w\])]/.test(state.src.charAt(state.pos - 1)) || !/\p{L}/u.test(text) || !/[\p{L}\p{N}]|^$/u.test(label);
    if (!isIndex)
        note(state, { kind: "reference", label: label === "" ? text : label, position: state.pos });
    return false;
}
function note({ env, src }, seen) {
    // The words of an image are read on their own: places in them are not places in the text.
    if (env["whole"] === src && Array.isArray(env["labels"]))
        env["labels"].push(seen);
}
const address = /https?:\/\/[\p{L}\p{N}][^\s<]*/iuy;
/** An address in the text, as GitHub makes a link of it. markdown-it's own search for them also knows `www.` and mail, at a price. */
function bareAddress(state, silent) {
    const { pos, src } = state;
    if (src.charCodeAt(pos) !== 0x3a || src.charCodeAt(pos + 1) !== 0x2f || state.linkLevel > 0)
        return false;
    const scheme = src.slice(Math.max(0, pos - 5), pos).toLowerCase() === "https" ? 5 : 4;
    const start = pos - scheme;
    if (start < 0 || state.pending.length < scheme || /[A-Za-z\d]/.test(src.charAt(start - 1)))
        return false;
    address.lastIndex = start;
    const url = withoutTail(address.exec(src)?.[0] ?? "");
    if (url === "" || start + url.length > state.posMax)
        return false;
    if (!silent) {
        state.pending = state.pending.slice(0, -scheme);
        const token = state.push("link_open", "a", 1);
        token.attrs = [["href", url]];
        token.markup = "bare";
        token.map = [start, start];
        state.push("text", "", 0).content = url;
        state.push("link_close", "a", -1).markup = "bare";
    }
    state.pos = start + url.length;
    return true;
}
/** Without the punctuation that ends a sentence, and without a bracket that was opened in front of the address. */
function withoutTail(url) {
    let [opened, closed] = [0, 0];
    for (const character of url) {
        if (character === "(")
            opened++;
        if (character === ")")
            closed++;
    }
    let end = url.length;
    for (; end > 0; end--) {
        const last = url.charAt(end - 1);
        if (last === ")" && closed > opened)
            closed--;
        else if (!"?!.,:;*_~'\"|".includes(last))
            break;
    }
    return url.slice(0, end);
}

;// CONCATENATED MODULE: ./build/formats/read/markdown-states.js

/**
 * A token as markdown-it makes it, without the price of it: its constructor defines each member through a call, which takes
 * a fifth of the time that documents take (15.0.3).
 */
function newToken(type, tag, nesting, level) {
    const token = Object.create(markdown_it/* default */.A.Token.prototype);
    token.type = type;
    token.tag = tag;
    token.attrs = null;
    token.map = null;
    token.nesting = nesting;
    token.level = level;
    token.children = null;
    token.content = "";
    token.markup = "";
    token.info = "";
    token.meta = null;
    token.block = false;
    token.hidden = false;
    return token;
}
const [tab, space] = [0x09, 0x20];
/** The blocks of a document on their way to tokens. */
class BlockState extends markdown_it/* default */.A.StateBlock {
    constructor(src, parser, env, tokens) {
        super("", parser, env, tokens);
        this.src = src;
        this.#findLines();
    }
    /** Where lines begin and end, and how they are indented. markdown-it looks at each character for it. */
    #findLines() {
        const { src } = this;
        for (const list of [this.bMarks, this.eMarks, this.tShift, this.sCount, this.bsCount])
            list.length = 0;
        for (let start = 0; start < src.length;) {
            const next = src.indexOf("\n", start);
            const end = next === -1 ? src.length : next;
            let [at, columns] = [start, 0];
            for (let code = src.charCodeAt(at); at < end && (code === space || code === tab); code = src.charCodeAt(++at))
                columns += code === tab ? 4 - (columns % 4) : 1;
            // Spaces behind the last line break are no line.
            if (next === -1 && at === end)
                break;
            this.#line(start, end, at - start, columns);
            start = end + 1;
        }
        this.lineMax = this.bMarks.length;
        this.#line(src.length, src.length, 0, 0);
    }
    #line(start, end, indent, columns) {
        this.bMarks.push(start);
        this.eMarks.push(end);
        this.tShift.push(indent);
        this.sCount.push(columns);
        this.bsCount.push(0);
    }
    push(type, tag, nesting) {
        if (nesting < 0)
            this.level--;
        const token = newToken(type, tag, nesting, this.level);
        if (nesting > 0)
            this.level++;
        token.block = true;
        this.tokens.push(token);
        return token;
    }
}
const markdown_states_bracket = 0x5b;
/** The text of a block on its way to tokens. Notes where each begins, as `map`, which these have no other use for. */
class InlineState extends markdown_it/* default */.A.StateInline {
    push(type, tag, nesting) {
        if (this.pending !== "")
            this.pushPending();
        if (nesting < 0)
            this.#leave();
        const token = newToken(type, tag, nesting, this.level);
        // markdown-it stands behind the bracket when it opens a link, at the first character of all else.
        const position = type === "link_open" && this.src.charCodeAt(this.pos - 1) === markdown_states_bracket ? this.pos - 1 : this.pos;
        token.map = [position, position];
        this.tokens.push(token);
        this.tokens_meta.push(nesting > 0 ? this.#enter() : undefined);
        this.pendingLevel = this.level;
        return token;
    }
    /** Words are gathered until something else begins: they stand right in front of it. */
    pushPending() {
        const position = this.src.lastIndexOf(this.pending, this.pos - this.pending.length);
        const token = newToken("text", "", 0, this.pendingLevel);
        token.content = this.pending;
        token.map = [Math.max(0, position), 0];
        this.tokens.push(token);
        this.pending = "";
        return token;
    }
    /** Emphasis is looked for in the text of a link on its own. */
    #enter() {
        this.level++;
        this._prev_delimiters.push(this.delimiters);
        this.delimiters = [];
        return { delimiters: this.delimiters };
    }
    #leave() {
        this.level--;
        this.delimiters = this._prev_delimiters.pop() ?? [];
    }
}

;// CONCATENATED MODULE: ./build/formats/read/markdown.js





const full = parser("also at emphasis");
/** Emphasis changes what a heading says, and no link: bold and struck text is skipped where only links are asked for. */
const withoutEmphasis = parser("not at emphasis").disable(["emphasis", "strikethrough"]);
function parser(stops) {
    const markdown = new markdown_it/* default */.A("default", { html: true, linkify: false, maxNesting: caps/* caps */.m.markdownDepth });
    // Both would change a target or refuse it: it is only looked at, never opened.
    markdown.normalizeLink = (url) => url;
    markdown.normalizeLinkText = (text) => text;
    markdown.validateLink = () => true;
    markdown.block.State = BlockState;
    markdown.inline.State = InlineState;
    addFootnotes(markdown);
    markdown.inline.ruler.at("text", plainText(stops));
    markdown.inline.ruler.after("link", "footnote_reference", footnoteReference);
    markdown.inline.ruler.after("footnote_reference", "undefined_reference", undefinedReference);
    markdown.inline.ruler.after("text", "bare_address", bareAddress);
    return markdown;
}
/** The blocks, with what they define. `text` has `\n` at the end of its lines, and no NUL. */
function parseBlocks(text) {
    const env = { references: Object.create(null), footnotes: new Set() };
    const tokens = [];
    full.block.parse(text, full, env, tokens);
    const definitions = new Map(Object.entries(env.references ?? {}).map(([label, { href }]) => [label, href]));
    return { tokens, context: { definitions, env } };
}
/** What stands in a block's text. Only a heading needs its emphasis taken out. */
function parseInline(content, { env }, of) {
    const labels = [];
    const tokens = [];
    const markdown = of === "heading" ? full : withoutEmphasis;
    markdown.inline.parse(content, markdown, { ...env, labels, whole: content }, tokens);
    return { tokens, labels };
}
/** Where a token begins in the text of its block. */
function positionOf(token) {
    return token.map?.[0] ?? 0;
}
/** How a link names its definition, which is then a key of `definitions`; undefined for one that names its target itself. */
function labelOf(token) {
    return typeof token.meta?.["label"] === "string" ? token.meta["label"] : undefined;
}
function attributeOf(token, name) {
    return String(token.attrGet(name) ?? "");
}

// EXTERNAL MODULE: ./build/formats/read/words.js
var words = __webpack_require__(84341);
// EXTERNAL MODULE: ./build/formats/read/kept-text.js
var kept_text = __webpack_require__(9856);
;// CONCATENATED MODULE: ./build/formats/documents/markdown/inline-parts.js


/** Reads what stands in the text of a block: links, images, anchors, words. */
class InlineReader {
    #to;
    #html;
    constructor(to, html) {
        this.#to = to;
        this.#html = html;
    }
    read({ tokens, labels }, placeAt) {
        let isAddress = false;
        for (const token of tokens) {
            // What an address shows is itself, and no word.
            if (!isAddress || token.type !== "text")
                this.#token(token, placeAt);
            isAddress = token.type === "link_open" && linkKind(token) !== "inline";
        }
        for (const { kind, label, position } of labels) {
            this.#to.add(this.#to.undefinedLabels, { kind, label: (0,kept_text/* keptText */.G)(label), ...placeAt(position) });
        }
    }
    /** Words without any markup, whose position in the block is known. */
    words(text, offset, placeAt) {
        if (this.#html.text(text) === "of the text")
            this.#to.text(text);
        this.#to.placeholdersOf(text, (position) => placeAt(offset + position));
    }
    #token(token, placeAt) {
        if (token.type === "text")
            this.words(token.content, positionOf(token), placeAt);
        else if (token.type === "link_open")
            this.#link(token, linkKind(token), "href", placeAt);
        else if (token.type === "image")
            this.#link(token, "image", "src", placeAt);
        else if (token.type === "html_inline")
            this.#html.inline(token.content, placeAt(positionOf(token)));
        else if (token.type === "footnote_reference")
            this.#to.use(footnoteKey(token.content));
        else if (token.type === "text_special" || token.type === "code_inline")
            this.#html.text(token.content);
    }
    /** What a definition leads to is said once, where it stands. */
    #link(token, kind, attribute, placeAt) {
        const label = labelOf(token);
        if (label !== undefined)
            this.#to.use(definitionKey(label));
        else
            this.#to.link(kind, attributeOf(token, attribute), placeAt(positionOf(token)));
    }
}
function linkKind({ markup }) {
    if (markup === "bare")
        return "bare";
    return markup === "autolink" ? "autolink" : "inline";
}
/** A heading as its reader sees it: images and tags say nothing, a line break is no space. */
function renderedText(tokens) {
    return tokens.map(({ type, content }) => (said.has(type) ? content : "")).join("");
}
const said = new Set(["text", "text_special", "code_inline"]);
function definitionKey(label) {
    return `definition ${label}`;
}
function footnoteKey(label) {
    return `footnote ${label.toLowerCase()}`;
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/definitions.js



/** What a document defines for its links and footnotes; of several definitions of a label the first one counts. */
class Definitions {
    #to;
    #links = new Map();
    #footnotes = new Map();
    constructor(to) {
        this.#to = to;
    }
    /** `key` is the label as links are held against it. */
    link(key, label, { place, target }) {
        const known = definitionKey(key);
        if (this.#links.has(known) || this.#links.size === caps/* caps */.m.markdownParts)
            return;
        this.#links.set(known, { label: (0,kept_text/* keptText */.G)(label), line: place.line });
        this.#to.link("definition", target, place);
    }
    footnote(label, line) {
        const key = footnoteKey(label);
        if (!this.#footnotes.has(key) && this.#footnotes.size < caps/* caps */.m.markdownParts)
            this.#footnotes.set(key, { label: (0,kept_text/* keptText */.G)(label), line });
    }
    get links() {
        return this.#withUses(this.#links);
    }
    get footnotes() {
        return this.#withUses(this.#footnotes);
    }
    #withUses(defined) {
        return [...defined].map(([key, one]) => ({ ...one, uses: this.#to.uses.get(key) ?? 0 }));
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/footnote-parts.js

const lists = ["links", "placeholders", "headings", "ids"];
/** Footnotes to which nothing leads are not shown: nothing in them is read by anybody. */
class FootnoteParts {
    #found;
    #open = [];
    /** In the order in which they begin: one in another comes behind it. */
    #parts = [];
    constructor(found) {
        this.#found = found;
    }
    open(label) {
        const from = this.#counts();
        const part = { label, from, to: from, inner: 0 };
        this.#open.push(part);
        this.#parts.push(part);
    }
    close() {
        const part = this.#open.pop();
        if (part === undefined)
            return;
        part.to = this.#counts();
        const around = this.#open.at(-1);
        if (around !== undefined)
            around.inner += part.to.words - part.from.words;
    }
    /** To be called once the whole document was read. What a footnote defines for links is defined wherever it stands. */
    dropUnused() {
        if (this.#parts.length === 0)
            return;
        const unused = new Set(this.#parts.filter(({ label }) => (this.#found.uses.get(footnoteKey(label)) ?? 0) === 0));
        if (unused.size === 0)
            return;
        for (const name of lists) {
            const dropped = new Set();
            for (const part of this.#parts)
                for (let i = part.from[name]; i < part.to[name]; i++)
                    unused.has(part) ? dropped.add(i) : dropped.delete(i);
            this.#found.drop(name, dropped);
        }
        for (const { from, to, inner } of unused)
            this.#found.words -= to.words - from.words - inner;
    }
    #counts() {
        const { links, placeholders, headings, ids, words } = this.#found;
        return {
            links: links.length,
            placeholders: placeholders.length,
            headings: headings.length,
            ids: ids.length,
            words,
        };
    }
}

// EXTERNAL MODULE: ./build/formats/read/html-tags.js
var html_tags = __webpack_require__(58317);
;// CONCATENATED MODULE: ./build/formats/documents/markdown/html-parts.js

/**
 * What no browser shows: what stands in elements for programs, comments, instructions, declarations, and tags that never end.
 * A whole tag is looked for before those, as an attribute may hold what looks like them.
 */
const unseen = /(?<=<(?:script|style)(?![\w-])[^<>]{0,1000}>)[\s\S]*?(?=<\/(?:script|style)\s*>|$)|(?<tag><\/?[A-Za-z][A-Za-z0-9-]*(?:[^<>"']|"[^"]*"|'[^']*')*>)|<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*(?:>|$)|<\/?[A-Za-z][^<>"']*$/gi;
const codeElements = new Set(["pre", "code", "samp", "kbd"]);
const hiddenElements = new Set(["script", "style", "template", "title", "noscript", "textarea"]);
const voidElements = new Set(["br", "hr", "img", "input", "source", "wbr", "link", "meta"]);
function isHiding(attributes) {
    return attributes.has("hidden") || /\bdisplay\s*:\s*none\b/i.test(attributes.get("style") ?? "");
}
/** Reads the HTML of a document: its links, anchors and headings, which may begin in one block and end in another. */
class HtmlParts {
    #to;
    #heading;
    /** The element whose words do not count, and how often it was opened within itself. */
    #wordless;
    constructor(to) {
        this.#to = to;
    }
    /** Whether the text of Markdown is that of a heading which HTML opened. */
    get isInHeading() {
        return this.#heading !== undefined;
    }
    /** Whole tags and what stands between them. */
    block(content, placeAt) {
        const text = content.replace(unseen, (part, tag) => tag ?? " ".repeat(part.length));
        let end = 0;
        for (const tag of (0,html_tags/* htmlTags */.xU)(text)) {
            this.#between(text.slice(end, tag.start), end, placeAt);
            this.#tag(tag, text.slice(tag.start, tag.end), placeAt(tag.start));
            end = tag.end;
        }
        this.#between(text.slice(end), end, placeAt);
    }
    /** One tag within a line. */
    inline(content, place) {
        for (const tag of (0,html_tags/* htmlTags */.xU)(content))
            this.#tag(tag, content, place);
    }
    /** Words of the document, which may be those of a heading that HTML opened, or of an element that shows none. */
    text(content) {
        if (this.#wordless?.shows === "nothing")
            return "of nothing";
        if (this.#heading === undefined)
            return this.#wordless === undefined ? "of the text" : "of nothing";
        this.#heading.text += content;
        return "of a heading";
    }
    #between(text, offset, placeAt) {
        // What Markdown reads of a heading has its references resolved already.
        if (this.#heading !== undefined)
            this.text((0,html_tags/* resolved */.L$)(text));
        else if (text.trim() === "")
            this.text(text);
        else if (this.text(text) === "of the text")
            this.#to.text(text);
        this.#to.placeholdersOf(text, (position) => placeAt(offset + position));
    }
    #tag(tag, source, place) {
        this.#wordlessTag(tag);
        for (const name of (0,html_tags/* anchorsOf */.EF)(tag))
            this.#to.id(name, place.line);
        for (const target of (0,html_tags/* targetsOf */.QR)(tag))
            this.#to.link("html", target, place);
        // Markdown takes `<your name>` for a tag.
        if (/^(?:your|insert)(?:-|$)/.test(tag.name))
            this.#to.placeholder({ kind: "angle-brackets", text: source }, place);
        const level = /^\/?h([1-6])$/.exec(tag.name)?.[1];
        if (level === undefined)
            return;
        if (tag.name.startsWith("/"))
            this.#endHeading();
        else
            this.#heading = { level: Number(level), line: place.line, text: "" };
    }
    #wordlessTag({ name, attributes }) {
        const open = this.#wordless;
        if (open === undefined) {
            const shows = codeElements.has(name) ? "code" : "nothing";
            const isHidden = hiddenElements.has(name) || (isHiding(attributes) && !name.startsWith("/") && !voidElements.has(name));
            if (shows === "code" || isHidden)
                this.#wordless = { name, shows, depth: 1 };
        }
        else if (name === open.name)
            open.depth++;
        else if (name === `/${open.name}` && --open.depth === 0)
            this.#wordless = undefined;
    }
    #endHeading() {
        const heading = this.#heading;
        this.#heading = undefined;
        if (heading === undefined)
            return;
        const { level, line } = heading;
        this.#to.heading(level, heading.text, line);
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/places.js
/** The lines of a document's source, where what stands in a block is found again. */
class SourceLines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    /** From 0. Of a file that ends with a line break, the empty rest behind it is none. */
    get count() {
        const last = this.#starts.at(-1) ?? 0;
        return last === this.#text.length ? this.#starts.length - 1 : this.#starts.length;
    }
    at(line) {
        const start = this.#starts[line] ?? this.#text.length;
        const next = this.#starts[line + 1];
        return this.#text.slice(start, next === undefined ? this.#text.length : next - 1);
    }
}
/**
 * Finds the places of what stands in the text of one block, asked for in order. The text has lost what makes its lines
 * part of the block (`> `, the indent of a list, the `|` of a table): it is looked for in the line.
 */
class BlockPlaces {
    #lines;
    #content;
    #first;
    /** In cells of a table, where the last one ended: the same text may stand in several. */
    #from;
    #line = 0;
    #lineStart = 0;
    constructor(lines, content, first, from = 0) {
        this.#lines = lines;
        this.#content = content;
        this.#first = first;
        this.#from = from;
    }
    /** The place of a position in the text; `line` counts from 1. */
    at(position) {
        if (position < this.#lineStart)
            [this.#line, this.#lineStart] = [0, 0];
        for (let next = this.#lineBreak(); next !== -1 && next < position; next = this.#lineBreak()) {
            this.#line++;
            this.#lineStart = next + 1;
        }
        const next = this.#lineBreak();
        const text = this.#content.slice(this.#lineStart, next === -1 ? this.#content.length : next);
        const found = this.#lines.at(this.#first + this.#line).indexOf(text, this.#from);
        return {
            line: this.#first + this.#line + 1,
            column: found === -1 ? 1 : found + 1 + position - this.#lineStart,
        };
    }
    #lineBreak() {
        return this.#content.indexOf("\n", this.#lineStart);
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/table-parts.js
/** Follows the tables of a document, of whose cells markdown-it says no line. */
class TableReader {
    #to;
    #line = 0;
    #rows = 0;
    #numbers = 0;
    #isHead = true;
    /** The line of the row, from 0, and the end of its last cell. */
    #row = { line: 0, column: 0 };
    constructor(to) {
        this.#to = to;
    }
    /** `line` counts from 1, and is that of a token that has one. */
    read(token, line) {
        if (token.type === "table_open")
            [this.#line, this.#rows, this.#numbers, this.#isHead] = [line, 0, 0, true];
        else if (token.type === "thead_close")
            this.#isHead = false;
        else if (token.type === "tr_open")
            this.#startRow(line);
        else if (token.type === "table_close")
            this.#to.add(this.#to.tables, { line: this.#line, rows: this.#rows, numbers: this.#numbers });
    }
    /** Where the text of the next cell is to be looked for. */
    cell(content, lines) {
        const place = this.#row;
        if (!this.#isHead && /\d/.test(content))
            this.#numbers++;
        const found = content === "" ? -1 : lines.at(place.line).indexOf(content, place.column);
        if (found !== -1)
            this.#row = { line: place.line, column: found + content.length };
        return place;
    }
    #startRow(line) {
        if (!this.#isHead)
            this.#rows++;
        this.#row = { line: line - 1, column: 0 };
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/block-parts.js









/** Reads the blocks of a document, one token after the other. */
class BlockReader {
    definitions;
    footnotes;
    #to;
    #context;
    #source;
    #html;
    #inline;
    #table;
    /** Lines of code: what is too long there is no loss. */
    #code = [];
    #heading;
    /** How the tokens before this one begin an item of a list. */
    #itemStart;
    #isTooDeep = false;
    constructor(to, context, source) {
        this.#to = to;
        this.#context = context;
        this.#source = source;
        this.#html = new HtmlParts(to);
        this.#inline = new InlineReader(to, this.#html);
        this.#table = new TableReader(to);
        this.definitions = new Definitions(to);
        this.footnotes = new FootnoteParts(to);
    }
    read(token) {
        this.#noteDepth(token);
        this.#token(token);
        if (token.type === "list_item_open")
            this.#itemStart = "item";
        else
            this.#itemStart = this.#itemStart === "item" && token.type === "paragraph_open" ? "paragraph" : undefined;
    }
    /** Parts that were taken out before the blocks were read; in code they would have said nothing. */
    leaveOut(cut) {
        for (const { line, why } of cut) {
            const isCode = this.#code.some(([from, to]) => line > from && line <= to);
            if (!isCode)
                this.#to.leaveOut({ line: line + this.#source.offset, why });
        }
    }
    #token(token) {
        switch (token.type) {
            case "heading_open":
                this.#heading = { level: Number(token.tag.slice(1)), line: this.#lineOf(token) };
                break;
            case "inline":
                this.#text(token);
                break;
            case "fence":
                this.#fence(token);
                break;
            case "code_block":
                this.#code.push(token.map ?? [0, 0]);
                break;
            case "html_block":
                this.#html.block(token.content, this.#places(token));
                break;
            case "reference_definition":
                this.#definition(token);
                break;
            case "footnote_open":
                this.definitions.footnote(String(token.meta?.["label"] ?? ""), this.#lineOf(token));
                this.footnotes.open(String(token.meta?.["label"] ?? ""));
                break;
            case "footnote_close":
                this.footnotes.close();
                break;
            default:
                this.#table.read(token, this.#lineOf(token));
        }
    }
    #text(token) {
        const { content } = token;
        if (this.#heading === undefined && !this.#saysAnything(content))
            return;
        const placeAt = this.#places(token);
        if (this.#itemStart === "paragraph")
            this.#task(content, placeAt(0));
        if (this.#heading === undefined)
            this.#paragraph(content, placeAt);
        else if (content.length <= caps/* caps */.m.markdownParagraph)
            this.#headingText(content, this.#heading, placeAt);
        else
            this.#to.leaveOut({ line: placeAt(0).line, why: "heading-too-long" });
        this.#heading = undefined;
    }
    /** A long one is read in pieces of whole lines: what it takes grows with the square of a piece. */
    #paragraph(content, placeAt) {
        if (content.length <= caps/* caps */.m.markdownParagraph) {
            this.#words(content, placeAt);
            return;
        }
        for (let start = 0; start < content.length;) {
            const from = start;
            start = endOfPiece(content, from);
            this.#words(content.slice(from, start), (position) => placeAt(from + position));
        }
    }
    /** Whether a text has anything that is asked for. */
    #saysAnything(content) {
        return this.#to.wantsWords || this.#html.isInHeading || (0,words/* mayLead */.w9)(content);
    }
    #words(content, placeAt) {
        if (!this.#saysAnything(content))
            return;
        if ((0,words/* hasMoreThanWords */.Ue)(content))
            this.#inline.read(parseInline(content, this.#context, "text"), placeAt);
        else
            this.#inline.words(content, 0, placeAt);
    }
    /** Its words say what the text below is about, and count as none of it. A heading "TODO" is a list of plans. */
    #headingText(content, { level, line }, placeAt) {
        const before = { words: this.#to.words, placeholders: this.#to.placeholders.length };
        this.#words(content, placeAt);
        this.#to.words = before.words;
        const text = (0,words/* hasMarkup */.Fd)(content) ? renderedText(parseInline(content, this.#context, "heading").tokens) : content;
        if (text.trim() === "TODO")
            this.#to.placeholders.length = before.placeholders;
        this.#to.heading(level, text, line);
    }
    #task(content, { line }) {
        const mark = /^\[([ xX])\]\s/.exec(content)?.[1];
        if (mark !== undefined)
            this.#to.add(this.#to.tasks, { line, done: mark !== " " });
    }
    #fence(token) {
        const [from, to] = token.map ?? [0, 0];
        this.#code.push([from, to]);
        const language = /^[^\s{]{0,50}/.exec(token.info.trim())?.[0].toLowerCase() ?? "";
        const { offset } = this.#source;
        this.#to.add(this.#to.fences, { language, line: from + offset + 1, endLine: to + offset });
    }
    #definition(token) {
        const label = labelOf(token) ?? "";
        const line = this.#lineOf(token);
        const source = this.#source.lines.at(line - 1);
        const place = { line, column: source.indexOf("[") + 1 };
        const written = /\[((?:[^[\]\\]|\\.)+)\]:/.exec(source)?.[1];
        this.definitions.link(label, written ?? label.toLowerCase(), { place, target: this.#context.definitions.get(label) ?? "" });
    }
    #lineOf(token) {
        return (token.map?.[0] ?? 0) + this.#source.offset + 1;
    }
    #places(token) {
        const { lines } = this.#source;
        const cell = token.map === null ? this.#table.cell(token.content, lines) : undefined;
        const places = new BlockPlaces(lines, token.content, cell?.line ?? this.#lineOf(token) - 1, cell?.column);
        return (position) => places.at(position);
    }
    /** What lies deeper is not read by markdown-it, which says nothing of it. */
    #noteDepth(token) {
        if (this.#isTooDeep || token.level < caps/* caps */.m.markdownDepth - 1)
            return;
        this.#isTooDeep = true;
        this.#to.leaveOut({ line: this.#lineOf(token), why: "nested-too-deep" });
    }
}
/** Behind the last line that a piece has room for and at whose end nothing is open, or else behind the one that is longer. */
function endOfPiece(content, start) {
    if (content.length - start <= caps/* caps */.m.markdownPiece)
        return content.length;
    const last = content.lastIndexOf("\n", start + caps/* caps */.m.markdownPiece);
    for (let end = last, tries = 0; end > start && tries < mostTries; end = content.lastIndexOf("\n", end - 1), tries++)
        if (!isOpenAt(content.slice(start, end)))
            return end + 1;
    const end = last > start ? last : content.indexOf("\n", start + caps/* caps */.m.markdownPiece);
    return end === -1 ? content.length : end + 1;
}
/** Lines over which the text of a link may go. */
const mostTries = 50;
/** Whether a text ends within what may be a link, its target, a tag or code. */
function isOpenAt(text) {
    const isWithin = (open, close) => text.lastIndexOf(open) > text.lastIndexOf(close);
    return isWithin("[", "]") || isWithin("](", ")") || isWithin("<", ">") || text.split("`").length % 2 === 0;
}

// EXTERNAL MODULE: ./build/formats/read/placeholders.js
var placeholders = __webpack_require__(20056);
;// CONCATENATED MODULE: ./build/formats/documents/markdown/slug.js
/**
 * What GitHub and GitLab drop from a heading: all but letters (also Ⅳ and ⓔ, which are "alphabetic"), marks (also the
 * variation selector of an emoji), decimal digits (not ² or ½), connectors such as "_", "-" and the space.
 */
const dropped = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;
const plain = /^[\w -]*$/;
/** https://docs.gitlab.com/user/markdown/#heading-ids-and-links: a heading is known without the tier that stands behind it. */
const productTier = /\s{0,9}\*{0,2}\((?:premium|ultimate|free|beta|experiment)(?:\s+(?:only|self|saas|all))?\)\*{0,2}/g;
/** The anchors of one document's headings, in their order. */
class Slugger {
    #flavour;
    /** How often each anchor was asked for, also those that were only made for a duplicate. */
    #seen = new Map();
    constructor(flavour) {
        this.#flavour = flavour;
    }
    next(text) {
        return this.#flavour === "gitlab" ? this.#gitlab(gitlabSlug(text)) : this.#github(githubSlug(text));
    }
    /** The anchors that GitHub recorded for "echo", "echo", "echo 1", "echo-1": the numbers go on until one is free. */
    #github(slug) {
        let anchor = slug;
        let count = this.#seen.get(slug);
        if (count !== undefined) {
            do
                anchor = `${slug}-${++count}`;
            while (this.#seen.has(anchor));
            this.#seen.set(slug, count);
        }
        this.#seen.set(anchor, this.#seen.get(anchor) ?? 0);
        return anchor;
    }
    /** GitLab counts each slug by itself, whatever that makes of others. */
    #gitlab(slug) {
        const count = this.#seen.get(slug) ?? 0;
        this.#seen.set(slug, count + 1);
        return count === 0 ? slug : `${slug}-${count}`;
    }
}
/** Each space becomes a dash: none is trimmed, and several stay several. */
function githubSlug(text) {
    const lower = text.toLowerCase();
    return (plain.test(lower) ? lower : lower.replace(dropped, "")).replaceAll(" ", "-");
}
function gitlabSlug(text) {
    const kept = text.trim().toLowerCase().replace(productTier, "").replace(dropped, "");
    const slug = kept.replaceAll(" ", "-").replace(/-{2,}/g, "-");
    return /^\d+$/.test(slug) ? `anchor-${slug}` : slug;
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/collected.js





/** What was found so far, none of it without end. */
class Collected {
    headings = [];
    ids = [];
    links = [];
    undefinedLabels = [];
    placeholders = [];
    fences = [];
    tables = [];
    tasks = [];
    unread = [];
    /** How often each definition and footnote is used. */
    uses = new Map();
    words = 0;
    #slugger;
    #wanted;
    /** Of most documents only the links are asked for, and no word need be looked at. */
    constructor(flavour, wanted) {
        this.#slugger = new Slugger(flavour);
        this.#wanted = wanted;
    }
    get wantsWords() {
        return this.#wanted === "all";
    }
    heading(level, text, line) {
        this.add(this.headings, { level, text: (0,kept_text/* keptText */.G)(text.trim()), anchor: (0,kept_text/* keptText */.G)(this.#slugger.next(text)), line });
    }
    id(name, line) {
        this.add(this.ids, { name: (0,kept_text/* keptText */.G)(name), line });
    }
    link(kind, target, { line, column }) {
        this.add(this.links, { kind, target: (0,kept_text/* keptText */.G)(target), line, column });
    }
    /** Words that a reader reads. */
    text(text) {
        if (this.wantsWords)
            this.words += (0,words/* countWords */.rj)(text);
    }
    placeholdersOf(text, placeAt) {
        if (!this.wantsWords)
            return;
        for (const found of (0,placeholders/* placeholdersIn */.Q)(text))
            this.placeholder(found, placeAt(found.position));
    }
    placeholder({ kind, text }, { line, column }) {
        this.add(this.placeholders, { kind, text: (0,kept_text/* keptText */.G)(text), line, column });
    }
    /** Takes some out of a list by their places, but for definitions. */
    drop(name, places) {
        if (name === "links")
            keepOnly(this.links, ({ kind }, i) => kind === "definition" || !places.has(i));
        else
            keepOnly(this[name], (_, i) => !places.has(i));
    }
    use(key) {
        this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    }
    /** Adds to one of the lists above, up to the limit of each. */
    add(list, part) {
        if (list.length < caps/* caps */.m.markdownParts)
            list.push(part);
        else
            this.leaveOut({ line: part.line, why: "too-many" });
    }
    leaveOut(part) {
        const last = this.unread.at(-1);
        if (last?.why !== part.why || part.why !== "too-many")
            this.unread.push(part);
    }
}
/** Keeps those of a list that are accepted, in the list itself. */
function keepOnly(list, isKept) {
    const kept = list.filter(isKept);
    kept.forEach((one, i) => {
        list[i] = one;
    });
    list.length = kept.length;
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/front-matter.js

const none = { end: 0, lines: 0, title: undefined };
/** Lines of front matter up to which its end is looked for: what is longer is a document that begins with a line across. */
const mostLines = 1000;
function frontMatterOf(text) {
    const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text);
    if (fence === null)
        return none;
    const [first, mark = ""] = fence;
    let title;
    let lines = 1;
    for (let start = first.length; start < text.length && lines < mostLines; lines++) {
        const next = text.indexOf("\n", start);
        const end = next === -1 ? text.length : next;
        const line = text.slice(start, end);
        if (line.trimEnd() !== mark && !(mark === "---" ? yamlLine : tomlLine).test(line))
            return none;
        if (line.trimEnd() === mark)
            return { end: Math.min(end + 1, text.length), lines: lines + 1, title };
        title ??= titleIn(line, lines + 1);
        start = end + 1;
    }
    return none;
}
/** How a line of a mapping begins: with a name, an entry, a comment, an end, or further in. A line across begins no such thing. */
const yamlLine = /^(?:\s|$|#|-\s|-$|[\]}]|["']?[\w.$@/-]+["']?\s{0,20}:(?:\s|$))/;
/** The same of TOML: a name with a value, a table, a comment, or what goes on with a value of several lines. */
const tomlLine = /^(?:\s|$|#|[\]}"']|\[{1,2}[\w."' -]{1,200}\]{1,2}\s{0,20}(?:#|$)|["']?[\w."'-]{1,200}\s{0,20}=)/;
function titleIn(text, line) {
    const found = /^title\s*[:=]\s*(.+)$/
        .exec(text.slice(0, 1000))?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, "$2");
    return found ? { text: (0,kept_text/* keptText */.G)(found), line } : undefined;
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown/long-lines.js

/** Pictures that were pasted into a document make lines of megabytes, and say nothing. */
const pastedData = /(data:)[\w/+.-]*(?:;[\w=-]+){0,5},[A-Za-z0-9+/=%_-]{100,}/g;
/** The text without lines that cannot be read in bounded time; they leave a line that says nothing in the same block. */
function withoutLongLines(text) {
    if (!hasLongLine(text))
        return { text, cut: [] };
    const cut = [];
    const lines = text.split("\n").map((line, index) => {
        if (line.length <= caps/* caps */.m.markdownLine)
            return line;
        const short = shortFence(line.trimEnd()) ?? line.replace(pastedData, "$1,");
        if (short.length <= caps/* caps */.m.markdownLine)
            return short;
        cut.push({ line: index + 1, why: "line-too-long" });
        return `${/^[\s>]{0,100}/.exec(line)?.[0] ?? ""}…`;
    });
    return { text: lines.join("\n"), cut };
}
/** A fence may be of any length, and spaces behind it say nothing: without it the rest of the document would be code. */
function shortFence(line) {
    const [, indent = "", mark = ""] = /^([\s>]{0,100})([`~])\2{2}/.exec(line) ?? [];
    const fence = line.slice(indent.length);
    return mark !== "" && fence === mark.repeat(fence.length) ? indent + fence.slice(0, longestFence) : undefined;
}
const longestFence = 1000;
function hasLongLine(text) {
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
        end = text.indexOf("\n", start);
        if (end === -1)
            end = text.length;
        if (end - start > caps/* caps */.m.markdownLine)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/formats/documents/markdown.js







/**
 * Reads a Markdown file as GitHub or GitLab shows it. https://github.github.com/gfm/
 * Never throws, and ends in bounded time whatever the text is; what it then leaves out is in `unread`.
 */
function readMarkdown(path, text, flavour) {
    const found = new Collected(flavour, "all");
    const parts = collect(text, found);
    const { words, placeholders, fences, tables, tasks, headings } = found;
    const first = headings.find(({ level }) => level === 1);
    const title = first ? { text: first.text, line: first.line } : parts.title;
    return { ...linked(path, flavour, found, parts), title, words, placeholders, fences, tables, tasks, lines: parts.lines };
}
/** The same as far as links are concerned, in less time. */
function readMarkdownLinks(path, text, flavour) {
    const found = new Collected(flavour, "links");
    return linked(path, flavour, found, collect(text, found));
}
function collect(text, found) {
    const source = text
        .replace(/^\ufeff/, "")
        .replace(/\r\n?/g, "\n")
        .replaceAll("\0", "\ufffd");
    const lines = new SourceLines(source);
    if (source.length > caps/* caps */.m.markdownLength || lines.count > caps/* caps */.m.markdownLines) {
        found.leaveOut({ line: 1, why: "document-too-long" });
        return { title: undefined, lines: lines.count, definitions: [], footnotes: [] };
    }
    const front = frontMatterOf(source);
    const { text: readable, cut } = withoutLongLines(source.slice(front.end));
    const { tokens, context } = parseBlocks(readable);
    const reader = new BlockReader(found, context, { lines, offset: front.lines });
    for (const token of tokens)
        reader.read(token);
    reader.leaveOut(cut);
    reader.footnotes.dropUnused();
    const { links, footnotes } = reader.definitions;
    return { title: front.title, lines: lines.count, definitions: links, footnotes };
}
function linked(path, flavour, found, { definitions, footnotes }) {
    const { headings, ids, links, undefinedLabels, unread } = found;
    const unused = new Set(definitions.filter(({ uses }) => uses === 0).map(({ line }) => line));
    // Where a definition leads that nothing uses, nobody is led.
    const followed = links.filter(({ kind, line }) => kind !== "definition" || !unused.has(line));
    return { path, flavour, headings, ids, links: followed, definitions, footnotes, undefinedLabels, unread };
}


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

/***/ 58317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ anchorsOf),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   xU: () => (/* binding */ htmlTags)
/* harmony export */ });
/** The tags of HTML, as far as links and anchors need them: no tree, no scripts, nothing that is not closed. */
/** `attributes` is what stands between the name and the end, with quotes that are closed. */
const tag = /<(\/?[A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** The tags of a text in their order, without those in comments. */
function* htmlTags(text) {
    for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
        if (text.startsWith("<!--", at)) {
            // `<!-->` and `<!--->` are whole.
            const short = text.startsWith(">", at + 4) ? 1 : text.startsWith("->", at + 4) ? 2 : 0;
            const end = short > 0 ? at + 1 + short : text.indexOf("-->", at + 4);
            if (end === -1)
                return;
            at = end + 3;
            continue;
        }
        tag.lastIndex = at;
        const found = tag.exec(text);
        if (found === null) {
            at++;
            continue;
        }
        const end = at + found[0].length;
        yield { name: (found[1] ?? "").toLowerCase(), attributes: attributesOf(found[2] ?? ""), start: at, end };
        at = end;
    }
}
function attributesOf(text) {
    const attributes = new Map();
    if (!text.includes("=") && !/hidden/i.test(text))
        return attributes;
    for (const [, name = "", double, single, bare] of text.matchAll(attribute)) {
        const key = name.toLowerCase();
        if (!attributes.has(key))
            attributes.set(key, resolved(double ?? single ?? bare ?? ""));
    }
    return attributes;
}
const named = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
    ["nbsp", "\u00a0"],
]);
/** Text with its character references resolved, of names those that stand in addresses. */
function resolved(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return named.get(name) ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
    });
}
/** The anchors that an element sets: its `id`, and the `name` of `<a>`. */
function anchorsOf({ name, attributes }) {
    const names = [attributes.get("id"), name === "a" ? attributes.get("name") : undefined];
    return [...new Set(names.filter((one) => one !== undefined && one !== ""))].filter((one) => one !== undefined);
}
/** Which attribute of which element leads somewhere. */
const leading = new Map([
    ["a", ["href"]],
    ["img", ["src", "srcset"]],
    ["source", ["src", "srcset"]],
    ["video", ["src", "poster"]],
    ["audio", ["src"]],
    ["link", ["href"]],
]);
/** The targets of an element. */
function targetsOf({ name, attributes }) {
    return (leading.get(name) ?? []).flatMap((key) => {
        const value = attributes.get(key)?.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, "");
        if (value === undefined)
            return [];
        return key === "srcset" ? candidates(value) : [value];
    });
}
/** `a.png 1x, b.png 2x`: a comma inside of an address has neither a space behind it nor a size in front. */
function candidates(srcset) {
    return srcset.split(/,\s+|(?<=\s[\d.]{1,9}[wxh]),/).flatMap((one) => one.trim().split(/\s+/)[0] || []);
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

/***/ 20056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ placeholdersIn)
/* harmony export */ });
/** Behind an open bracket only so much is looked at: a placeholder is a phrase. */
const patterns = [
    // TODO and TBD are also words ("a TODO list"): they count where they begin or end a text, or a colon or bracket follows.
    {
        kind: "todo",
        hint: /TODO|TBD|FIXME/,
        pattern: /\bFIXME\b|\b(?:TODO|TBD)(?=:|\(|[\s.)\]*_]*$)|(?<=^[\s*_([]*)(?:TODO|TBD)\b/gm,
    },
    // Handlebars, Jinja, cookiecutter; `{{ .Values.name }}` of Helm and Go is what a document of them speaks of.
    { kind: "braces", hint: /\{\{/, pattern: /\{\{(?!-?\s{0,5}[.$])[^{}\n]{1,120}\}\}/g },
    // MADR (https://adr.github.io/madr/) writes a phrase into braces; `/users/{id}`, `${name}` and `{a, b}` are none.
    { kind: "braces", hint: /\{/, pattern: /(?<![${/\w])\{\p{L}[^{}"=;:\n]{0,200}\}(?!\})/gu, accepts: isPhrase },
    { kind: "angle-brackets", hint: /</, pattern: /<\s?(?:your|insert)\b[^<>\n]{0,80}>/gi },
    // The Contributor Covenant comes with `[INSERT CONTACT METHOD]`.
    { kind: "square-brackets", hint: /\[/, pattern: /\[(?:your|insert)\s[^[\]\n]{1,80}\](?![([])/gi },
    { kind: "lorem-ipsum", hint: /ipsum/i, pattern: /\blorem ipsum\b/gi },
    { kind: "change-me", hint: /CHANGE/, pattern: /\bCHANGE[-_ ]?ME\b/g },
    {
        kind: "your-something",
        hint: /your[-_]/i,
        pattern: /\byour[-_](?:project|repo(?:sitory)?|org(?:ani[sz]ation)?|company|username|user|name)\b/gi,
    },
];
/** The hints of all of them, with the letters of either case side by side: to ignore case takes longer. */
const anyHint = /TODO|TBD|FIXME|CHANGE|[{<[]|[Ii][Pp][Ss][Uu][Mm]|[Yy][Oo][Uu][Rr][-_]/;
/** What a template left to fill in, in words that are neither code nor the target of a link. */
function placeholdersIn(text) {
    if (!anyHint.test(text))
        return [];
    return patterns
        .filter(({ hint }) => hint.test(text))
        .flatMap(({ kind, pattern, accepts }) => [...text.matchAll(pattern)]
        .filter(([found]) => accepts === undefined || accepts(found))
        .map((found) => ({ kind, text: found[0], position: found.index })));
}
/** `{title of the option}`, not `{id}`, `{a, b}` or `{list, get on pods}`: of a list one part at least is a phrase. */
function isPhrase(text) {
    if (text.includes("->"))
        return false;
    const parts = text.slice(1, -1).split(",");
    const longest = Math.max(...parts.map((part) => (part.match(/\p{L}{2,}/gu) ?? []).length));
    return longest > (parts.length === 1 ? 1 : 2);
}


/***/ }),

/***/ 50797:
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
;// CONCATENATED MODULE: ./build/formats/read/yaml-pieces.js

/** The parser may still add to the last entry of a map, and to the comments behind the one before. */
const unfinished = 2;
/** Entries without a name that are looked at: real maps have none. */
const mostNameless = 100;
/**
 * Takes out of the maps that are being parsed the entries that nothing is added to any more, the outermost maps first. What
 * their values say is not touched, only when it is read; nothing in them may stand for anything outside of them.
 */
function takeFinished({ stack }) {
    return stack.flatMap((token) => {
        const count = token.type === "block-map" ? finishedOf(token) : 0;
        if (token.type !== "block-map" || count === 0)
            return [];
        const items = token.items.splice(0, count);
        const { offset } = token;
        return [{ of: offset, document: { type: "document", offset, start: [], value: { ...token, items } } }];
    });
}
/** How many of a map's entries are finished. One without a name stands where the one before it ends, and is read with that. */
function finishedOf({ items }) {
    const most = items.length - unfinished;
    for (let count = most; count > Math.max(0, most - mostNameless); count--)
        if (items[count]?.key)
            return count;
    return 0;
}
/**
 * Whether a lexeme has to do with other parts of a document: an anchor, an alias, a directive for all of it, or the name of
 * what is merged into a map when all else of it is known. The text of a scalar may begin with anything.
 */
function refersToOthers(lexeme, isText) {
    if (isText)
        return lexeme === "<<";
    const type = dist.CST.tokenType(lexeme);
    return type === "anchor" || type === "alias" || type === "directive-line";
}
/** The lexeme in front of one that is the text of a scalar. */
const scalarMark = dist.CST.SCALAR;

;// CONCATENATED MODULE: ./build/formats/read/yaml-tree.js





/**
 * Reads the first document of a YAML text with the lines of its values (YAML 1.2, core schema, and the merge key of 1.1).
 * What an alias stands for is the very same node, so that a document of ten lines cannot become a billion values.
 * `pieceLength`, in characters, is after how many what is finished of a document is read.
 */
function readYamlTree(text, pieceLength = usualPiece) {
    const inPieces = (0,document_tree/* treeReading */.z8)(() => new YamlTreeReader(text, pieceLength).read());
    // Of several things that are wrong with it the first one is told, which a piece does not know.
    const isInDoubt = inPieces.state === "refused" && inPieces.why === "syntax" && text.length > pieceLength;
    return isInDoubt ? (0,document_tree/* treeReading */.z8)(() => new YamlTreeReader(text, Number.POSITIVE_INFINITY).read()) : inPieces;
}
const usualPiece = 8 * 1024;
/** Each key with all before it is what the composer compares otherwise: a minute for a megabyte of them. */
const options = { uniqueKeys: false, logLevel: "silent" };
class YamlTreeReader {
    #text;
    #pieceLength;
    /** The members of maps that are read already, while the rest of them is yet to come, by where the maps begin. */
    #finished = new Map();
    #lines = new dist.LineCounter();
    #problems = [];
    /** What each anchor stands for at this place of the document: a later one of the same name takes its place. */
    #anchors = new Map();
    #values = 0;
    constructor(text, pieceLength) {
        this.#text = text;
        this.#pieceLength = pieceLength;
        if (text.length > caps/* caps */.m.yamlTreeLength)
            throw new tree_error/* TreeError */.j("too-large", 1, `it has more than ${caps/* caps */.m.yamlTreeLength} characters, the most that is read`);
    }
    read() {
        const contents = this.#compose();
        const root = contents === null ? nothing(1) : this.#node(contents, 1);
        return { root, problems: this.#problems.sort((a, b) => a.line - b.line) };
    }
    #compose() {
        const composer = new dist.Composer(options);
        const parser = new dist.Parser(this.#lines.addNewLine);
        this.#lines.addNewLine(0);
        const documents = composer.compose(this.#tokens(parser), true, this.#text.length);
        const { value: first } = withCopiedEnvironment(() => documents.next());
        if (!first)
            return null;
        this.#refuseErrors(first);
        const { value: second } = documents.next();
        if (second)
            this.#problems.push({ line: this.#lineAt(second.range[0]), message: "a second document begins here, which is not read" });
        return first.contents;
    }
    #refuseErrors({ errors: [error] }) {
        if (error !== undefined)
            throw new tree_error/* TreeError */.j("syntax", this.#lineAt(error.pos[0]), firstLine(error.message));
    }
    /** The tokens of the text, until they are nested too deeply: what composes a document calls itself at each level. */
    *#tokens(parser) {
        let [next, mayCut, isText] = [this.#pieceLength, true, false];
        for (const lexeme of new dist.Lexer().lex(this.#text)) {
            for (const token of parser.next(lexeme)) {
                // What follows is another document.
                mayCut = false;
                yield token;
            }
            if (parser.stack.length > caps/* caps */.m.treeDepth)
                throw new tree_error/* TreeError */.j("too-large", this.#lineAt(parser.offset), `it is nested deeper than ${caps/* caps */.m.treeDepth} levels, the most that is read`);
            mayCut &&= !refersToOthers(lexeme, isText);
            isText = lexeme === scalarMark;
            if (!mayCut || isText || parser.offset < next)
                continue;
            this.#readFinished(parser);
            next = parser.offset + this.#pieceLength;
        }
        yield* parser.end();
    }
    /** Reads what no more is said of. All at the end would be in memory at once, and to keep it takes a fifth of the time. */
    #readFinished(parser) {
        for (const { of, document } of takeFinished(parser)) {
            for (const piece of new dist.Composer(options).compose([document])) {
                this.#refuseErrors(piece);
                const members = this.#finished.get(of) ?? new Map();
                this.#finished.set(of, members);
                if ((0,dist.isMap)(piece.contents))
                    this.#members(piece.contents, members, this.#lineAt(of));
            }
        }
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
        const members = this.#finishedOf(map) ?? new Map();
        const read = { kind: "map", line: this.#lineOf(map, line), members };
        this.#name(map.anchor, read);
        this.#members(map, members, read.line);
        return read;
    }
    /** A map in braces may begin where one that it is the first name of does. */
    #finishedOf({ flow, range }) {
        return flow ? undefined : this.#finished.get(range?.[0] ?? -1);
    }
    /** Adds what is read of a map that begins at a line. */
    #members(map, members, line) {
        const merged = [];
        for (const { key, value } of map.items) {
            const at = (0,dist.isScalar)(key) ? this.#lineOf(key, line) : line;
            const name = this.#keyText(key, at);
            const member = this.#node(value, at);
            if (name === "<<" && (0,dist.isScalar)(key) && key.type === "PLAIN")
                merged.push(...(member.kind === "list" ? member.items : [member]));
            else
                this.#add(members, name, { line: at, value: member });
        }
        for (const from of merged)
            this.#merge(members, from);
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

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ hasMarkup),
/* harmony export */   Ue: () => (/* binding */ hasMoreThanWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   w9: () => (/* binding */ mayLead)
/* harmony export */ });
/** Whether more than words may stand in a text: a link, code, HTML, an address. */
const special = /[[<`]|:\/\//;
function hasMoreThanWords(text) {
    return special.test(text);
}
const leading = /[[<]|:\/\//;
/** Whether a link may stand in a text: all that one is made of, but for code that only looks like it. */
function mayLead(text) {
    return leading.test(text);
}
/** Whether a text may read otherwise than it is written. */
function hasMarkup(text) {
    return /[\\`*_~[\]<>&\n]|:\/\//.test(text);
}
/**
 * How many words a text has that a reader sees: each has a letter. Where a script puts no space between words (Chinese,
 * Japanese, Thai), two of its characters count as one: a page of them is not empty. What holds bytes that are no text is none.
 */
function countWords(text) {
    const said = withoutReferences(text);
    let [words, unspaced, isCounted] = [0, 0, false];
    let before = 0;
    for (let i = 0; i < said.length; i++) {
        const code = said.charCodeAt(i);
        if (code >= 0xe00 && isUnspaced(code))
            unspaced++;
        const kind = code < 0x80 ? asciiKind(code) : otherKind(code);
        if (kind === "letter" && !isCounted)
            words++;
        isCounted = kind === "letter" || (isCounted && kind === "part");
        // Whatever goes on until the next space is no text.
        if (kind === "no text") {
            words = before;
            while (i + 1 < said.length && said.charCodeAt(i + 1) > 0x20)
                i++;
        }
        else if (kind === "space")
            before = words;
    }
    return words + Math.ceil(unspaced / 2);
}
/** Character references as what they show, as far as it is a letter or none. */
function withoutReferences(text) {
    if (!text.includes("&"))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|[A-Za-z][A-Za-z\d]{1,30});/g, (whole, decimal, hex) => {
        if (decimal === undefined && hex === undefined)
            return /(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig);$/.test(whole) ? "e" : " ";
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
    });
}
/** Letters, and digits, which go on with a word, but begin none. */
function asciiKind(code) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))
        return "letter";
    if (code >= 0x30 && code <= 0x39)
        return "part";
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d))
        return "space";
    return code < 0x20 || code === 0x7f ? "no text" : "mark";
}
/** Emoji and arrows count as nothing; letters that show nothing neither. */
function otherKind(code) {
    if (code === 0xfffd || (code < 0xa0 && code !== 0x85))
        return "no text";
    if (code === 0xa0 || code === 0x85 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000)
        return "space";
    if (blankLetters.has(code) || (code >= 0x200b && code <= 0x2bff) || (code >= 0xd800 && code < 0xf900))
        return "mark";
    if (isUnspaced(code))
        return "mark";
    const character = String.fromCharCode(code);
    if (/\p{L}/u.test(character))
        return "letter";
    return /[\p{M}\p{N}\u00ad]/u.test(character) ? "part" : "mark";
}
/** Fillers of Hangul, which are letters to Unicode. */
const blankLetters = new Set([0x115f, 0x1160, 0x3164, 0xffa0]);
function isUnspaced(code) {
    return (code >= 0xe00 && code <= 0xeff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
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

/***/ 37712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   un: () => (/* binding */ resolvedPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder that a path of the repository lies in; "" is the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** `guide` of `docs/guide.md`; `.gitignore` has no ending. */
function stemOf(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf(".");
    return dot > 0 ? name.slice(0, dot) : name;
}
/** A path below a folder; either may be "", which is the folder itself. */
function joined(folder, name) {
    return folder === "" || name === "" ? folder + name : `${folder}/${name}`;
}
/** A path seen from a folder; undefined where it leaves the root. */
function resolvedPath(folder, path) {
    const kept = folder === "" ? [] : folder.split("/");
    for (const segment of path.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment !== "..")
            kept.push(segment);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return kept.join("/");
}
/** How a document in `folder` writes a path of the repository. */
function relativeTo(folder, path) {
    const [from, to] = [folder === "" ? [] : folder.split("/"), path.split("/")];
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common++;
    return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
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
