export const id = 7153;
export const ids = [7153];
export const modules = {

/***/ 96047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ caps)
/* harmony export */ });
/**
 * The limits of what is read, in one place. They are far above any real report and keep a hostile one from taking
 * the machine; reaching one is an error (`too-large`) that names it.
 */
const caps = {
    /** Bytes of a JSON document, which is read whole (V8 holds no string above 512 MiB). */
    jsonBytes: 256 * 1024 * 1024,
    /** Objects, arrays and commas of a JSON document. Istanbul needs nine bytes for each, `[{},{}` fewer than two: memory is what they cost. */
    jsonValues: 30_000_000,
    /** Bytes of a report that is streamed. */
    streamBytes: 16 * 1024 ** 3,
    /** Depth of nested XML elements or JSON values. */
    depth: 512,
    /** Bytes of one line of a text format, or of one tag of XML. */
    lineBytes: 1024 * 1024,
    /** Bytes of one text or comment of XML: test runners put whole logs into one. */
    textBytes: 128 * 1024 * 1024,
    /** Characters of a path: what a file system holds. Looking for one takes as long as it has folders. */
    pathLength: 4096,
    /** Characters of what a report of findings calls things: rules, advisories, packages, versions, places. Real ones have some dozens. */
    nameLength: 4096,
    /** Findings of one report, together with the rules, dependencies and targets that they are read from. */
    findings: 1_000_000,
    /** Source files named by one report. */
    files: 1_000_000,
    /** Source lines of one report whose format names ranges, and the last line that a range may reach: a few bytes could name billions. */
    lines: 10_000_000,
    /** Lines of one range on average, above `rangeLines` altogether: functions are shorter, but for the tables that programs write. */
    linesPerRange: 10_000,
    rangeLines: 100_000,
    /** Branches of a line, or lines, branches, functions or statements of a file, where a report only says how many. */
    count: 2 ** 31 - 1,
    /** The sum of these over a report. Those of thousands of reports are still whole numbers to JavaScript, exact to the last one. */
    total: 2 ** 40,
    /** Endpoints of one load report: more of them are addresses with an id in them, whose figures say nothing. */
    endpoints: 100_000,
    /** Errors of a load report whose words are kept: with an address in them there are as many as requests. */
    errorTexts: 1000,
    /** Series of resources in one report: a name by container or process. */
    resources: 10_000,
    /** Metrics besides requests that one load report names. */
    metrics: 10_000,
    /** Values of one report of metrics. Each label set is one: more of them are those of a label with an id in it. */
    series: 200_000,
    /** Source folders that one report may name (Cobertura): each file is looked for in each. */
    sources: 1000,
    /** Bytes of a document of the repository: larger ones are data. */
    documentBytes: 16 * 1024 * 1024,
    /** Characters and lines of one Markdown document: the longest changelogs have some 3 MB. */
    markdownLength: 4 * 1024 * 1024,
    markdownLines: 200_000,
    /** Characters of one line of Markdown, once the data of images in it are taken out, and of one paragraph. */
    markdownLine: 32 * 1024,
    markdownParagraph: 64 * 1024,
    /** Depth of blocks in blocks of Markdown; a list in a list is two more. */
    markdownDepth: 100,
    /** Links, headings, definitions and the like of one Markdown document, each. */
    markdownParts: 200_000,
    /** Characters of a configuration file in YAML or TOML, and the depth of its values: real ones have some thousands, and ten. */
    configurationLength: 512 * 1024,
    configurationDepth: 100,
    /** Characters of the text of a licence: the longest have 40,000, and some bundle those of all dependencies. */
    licenceLength: 1024 * 1024,
    /** Characters of a JSON document that is read with its lines. */
    jsonTreeLength: 64 * 1024 * 1024,
    /** Characters of a YAML document that is read with its lines: a megabyte takes half a second and 100 MB of memory. */
    yamlTreeLength: 16 * 1024 * 1024,
    /** Values of such a document, each time that a merge key (`<<`) repeats one included. */
    treeValues: 5_000_000,
    /** Levels of nesting of such a document: the YAML parser calls itself at each. Real ones have some thirty. */
    treeDepth: 200,
    /** Files that one API specification is put together from, and the characters of them all. */
    apiFiles: 2000,
    apiLength: 64 * 1024 * 1024,
    /** Operations of one API specification, each use of a shared one counted. GitHub's interface has some 900. */
    apiOperations: 200_000,
    /** What the parts of one API specification lead to, all together. */
    apiEdges: 5_000_000,
    /** References that lead from one to the next before something is found. */
    referenceHops: 100,
    /** Characters of a file that is looked through for links to runbooks: rules that programs write have some megabytes. */
    alertRulesLength: 16 * 1024 * 1024,
    /** Characters of an example of environment variables. */
    envExampleLength: 1024 * 1024,
    /** Characters of a source that is looked through for environment variables, and the uses in all of them. */
    envSourceLength: 4 * 1024 * 1024,
    envUses: 1_000_000,
    /** Names without a docstring that are kept of one report: nobody reads more of them. */
    undocumented: 1000,
};


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toUtf8)
/* harmony export */ });
/** Bytes that tell an encoding: the first two characters of UTF-16. */
const headLength = 4;
/**
 * Encodings by their byte order mark, or by the zero bytes that ASCII has in UTF-16. Two characters are asked for: one
 * zero byte alone begins some binary files.
 */
function encodingOf(head) {
    const [a, b, c, d] = head;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { label: "utf-8", mark: 3 };
    if (a === 0xff && b === 0xfe)
        return { label: "utf-16le", mark: 2 };
    if (a === 0xfe && b === 0xff)
        return { label: "utf-16be", mark: 2 };
    if (a !== 0 && b === 0 && c !== 0 && d === 0)
        return { label: "utf-16le", mark: 0 };
    if (a === 0 && b !== 0 && c === 0 && d !== 0)
        return { label: "utf-16be", mark: 0 };
    return { label: "utf-8", mark: 0 };
}
/** The chunks in UTF-8 and without a byte order mark. UTF-8 passes through as it is. PowerShell's redirection writes UTF-16. */
async function* toUtf8(chunks) {
    let decoder;
    let first = true;
    for await (const chunk of withWholeHead(chunks)) {
        let bytes = chunk;
        if (first) {
            const { label, mark } = encodingOf(chunk);
            if (label !== "utf-8")
                decoder = new TextDecoder(label, { ignoreBOM: true });
            bytes = chunk.subarray(mark);
            first = false;
        }
        if (bytes.length > 0)
            yield decoder ? encode(decoder.decode(bytes, { stream: true })) : bytes;
    }
    const rest = decoder?.decode();
    if (rest)
        yield encode(rest);
}
/** The same bytes, the first chunk with at least `headLength` of them where there are as many. A pipe may hand over single bytes. */
async function* withWholeHead(chunks) {
    let head = new Uint8Array();
    for await (const chunk of chunks) {
        // A chunk is handed on as it is where it can be: a `Buffer` is another kind of array, which loops over bytes are slower on.
        const bytes = head?.length ? Buffer.concat([head, chunk]) : chunk;
        if (head && bytes.length < headLength) {
            head = new Uint8Array(bytes);
            continue;
        }
        head = undefined;
        yield bytes;
    }
    if (head && head.length > 0)
        yield head;
}
function encode(text) {
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 43104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NQ: () => (/* binding */ JsonCursor),
/* harmony export */   nV: () => (/* binding */ ownMember)
/* harmony export */ });
/**
 * A place in a parsed JSON document. Its getters throw `bad-report` with the JSON pointer when the value there is of
 * another type. Only own members are seen, so `constructor` and `__proto__` are names like any other.
 */
class JsonCursor {
    #source;
    #value;
    #parent;
    #step;
    constructor(source, value, parent, step) {
        this.#source = source;
        this.#value = value;
        this.#parent = parent;
        this.#step = step;
    }
    static async of(source) {
        return new JsonCursor(source, await source.json(), undefined, "");
    }
    /** The document that `find` takes out of a script. */
    static async ofScript(source, find) {
        return new JsonCursor(source, await source.jsonOfScript(find), undefined, "");
    }
    /** A document that is a line of its own among others. */
    static ofLine(source, text, line) {
        return new JsonCursor(source, source.parsedLine(text, line), undefined, line);
    }
    /** The member or item at `step`; it may be missing. */
    at(step) {
        return new JsonCursor(this.#source, ownMember(this.#value, step), this, step);
    }
    /** True for a member that is missing and for `null`. */
    get isAbsent() {
        return this.#value === undefined || this.#value === null;
    }
    get isMissing() {
        return this.#value === undefined;
    }
    /** What stands here, in words. */
    get described() {
        return describe(this.#value, this.#source.content);
    }
    /** The names of an object's members; none of anything else. */
    get names() {
        return isObject(this.#value) ? Object.keys(this.#value) : [];
    }
    get isArray() {
        return Array.isArray(this.#value);
    }
    get isTrue() {
        return this.#value === true;
    }
    get isFalse() {
        return this.#value === false;
    }
    get isText() {
        return typeof this.#value === "string";
    }
    get isNumber() {
        return typeof this.#value === "number";
    }
    /** This place, where it is missing, null or an object: what another type would hide in it must not be taken for absent. */
    optionalObject() {
        if (!this.isAbsent && !isObject(this.#value))
            throw this.#mismatch("an object");
        return this;
    }
    /** The names and values of an object's members. */
    members() {
        if (!isObject(this.#value))
            throw this.#mismatch("an object");
        const members = this.#value;
        return Object.keys(members).map((name) => [name, new JsonCursor(this.#source, members[name], this, name)]);
    }
    items() {
        if (!Array.isArray(this.#value))
            throw this.#mismatch("an array");
        return this.#value.map((value, i) => new JsonCursor(this.#source, value, this, i));
    }
    /** How many items the array has; 0 where it is missing or null. Cheaper than the items themselves. */
    get count() {
        if (this.isAbsent)
            return 0;
        if (!Array.isArray(this.#value))
            throw this.#mismatch("an array");
        return this.#value.length;
    }
    /**
     * What `read` makes of each item of an array that may be missing or null: for lists of findings and of what they are read
     * from, of which at most `caps.findings` entries are read of a document, all lists together.
     */
    each(read) {
        if (this.isAbsent)
            return [];
        if (!Array.isArray(this.#value))
            throw this.#mismatch("an array");
        this.#source.countEntries(this.#value.length);
        return this.#value.map((value, i) => read(new JsonCursor(this.#source, value, this, i)));
    }
    text() {
        if (typeof this.#value !== "string")
            throw this.#mismatch("a string");
        return this.#value;
    }
    /** The text of a member that may be missing or null; anything but a string is an error. */
    optionalText() {
        return this.isAbsent ? undefined : this.text();
    }
    /** The items of an array that may be missing or null, as tools write an empty list. */
    optionalItems() {
        return this.isAbsent ? [] : this.items();
    }
    /** The members of an object that may be missing or null. */
    optionalMembers() {
        return this.isAbsent ? [] : this.members();
    }
    /** The texts of an array that may be missing or null. */
    optionalTexts() {
        if (this.isAbsent)
            return [];
        if (!Array.isArray(this.#value))
            throw this.#mismatch("an array");
        return this.#value.map((value, i) => (typeof value === "string" ? value : this.at(i).text()));
    }
    /** The names of the members of an object that may be missing or null. Cheaper than the members themselves. */
    optionalNames() {
        if (this.isAbsent)
            return [];
        if (!isObject(this.#value))
            throw this.#mismatch("an object");
        return Object.keys(this.#value);
    }
    /** A whole number that JavaScript holds exactly. */
    integer() {
        if (typeof this.#value !== "number" || !Number.isSafeInteger(this.#value))
            throw this.#mismatch("a whole number");
        return this.#value;
    }
    /** A whole number from 0. */
    natural() {
        const value = this.integer();
        if (value < 0)
            throw this.#mismatch("a whole number from 0");
        return value;
    }
    /** Any number; whole ones above 2^53 are only about right. */
    number() {
        if (typeof this.#value !== "number" || !Number.isFinite(this.#value))
            throw this.#mismatch("a number");
        return this.#value;
    }
    /** An error about this place. */
    error(message, reason) {
        return this.#source.error(message, this.place, reason);
    }
    #mismatch(wanted) {
        return this.error(`${describe(this.#value, this.#source.content)} stands where ${wanted} is expected`);
    }
    /** Where it is: a JSON pointer, or the line of a document that is one of many. */
    get place() {
        const steps = [];
        let at = this;
        for (; at.#parent; at = at.#parent) {
            steps.push(`/${shortened(String(at.#step)).replaceAll("~", "~0").replaceAll("/", "~1")}`);
        }
        // The root's step is the number of its line, where it is one of many.
        return typeof at.#step === "number" ? { line: at.#step } : { pointer: steps.reverse().join("") };
    }
}
/** Whether a value is an object with members of its own kind: what detection asks of a parsed document. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** An own member of an object or an item of an array; undefined where there is none. */
function ownMember(value, step) {
    if (!isObject(value))
        return Array.isArray(value) && typeof step === "number" ? value[step] : undefined;
    // Most that is asked for and not there is nowhere.
    const member = value[step];
    return member === undefined || Object.hasOwn(value, step) ? member : undefined;
}
/** A name as a step of a pointer that is shown: members may have names of megabytes. */
function shortened(name) {
    return name.length > longestStep ? `${name.slice(0, longestStep)}…` : name;
}
const longestStep = 200;
function describe(value, content) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "an array";
    if (typeof value === "object")
        return "an object";
    if (content === "secret")
        return `a ${typeof value}`;
    return typeof value === "string" ? `the string ${JSON.stringify(value.slice(0, 40))}` : `${value}`;
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptText)
/* harmony export */ });
/**
 * A copy of its own, for a text that outlives its file: V8 keeps a piece of 13 characters or more as a view into the text it
 * was cut from, which would stay in memory with it.
 */
function keptText(text) {
    return text.length < 13 ? text : Buffer.from(text).toString();
}


/***/ }),

/***/ 22003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PathIndex),
/* harmony export */   x: () => (/* binding */ suggestMapping)
/* harmony export */ });
/** Files of one end up to which each is looked at; above that they are told apart by more of their path first. */
const fewFiles = 50;
/** The files of the repository, to be found by their whole path or by its end, in time that does not grow with their number. */
class PathIndex {
    #paths;
    #longest;
    /** Files by their last segments, for each number of segments that was asked for. */
    #byEnd = new Map();
    #folders;
    #composed;
    constructor(paths) {
        this.#paths = new Set(paths);
        this.#longest = paths.reduce((longest, path) => Math.max(longest, path.length), 0);
    }
    get size() {
        return this.#paths.size;
    }
    /** Whether a file has exactly this name. */
    has(path) {
        return this.#paths.has(path);
    }
    find(path) {
        if (this.#paths.has(path))
            return path;
        if (isAscii(path))
            return undefined;
        this.#composed ??= byComposedForm(this.#paths);
        return this.#composed.get(path.normalize());
    }
    /** Whether files lie below a folder, "" for the root. It may be said of one that only differs in how its accents are written. */
    hasFolder(folder) {
        this.#folders ??= foldersOf(this.#paths);
        return folder === "" || this.#folders.has(folder) || !isAscii(folder);
    }
    /** The longest end of `path`, in whole segments, that is a file of the repository. */
    longestEnd(path) {
        // In another form of its accents a path is up to three times as long.
        const most = isAscii(path) ? this.#longest : this.#longest * 3;
        for (let from = 0; from !== -1; from = nextSegment(path, from)) {
            const found = path.length - from <= most ? this.find(path.slice(from)) : undefined;
            if (found)
                return found;
        }
        return undefined;
    }
    /** All files whose path ends with `path`, in whole segments. */
    endingWith(path) {
        const segments = path.split("/");
        const near = this.#ending(segments, Math.min(segments.length, 2));
        if (segments.length <= 2)
            return near;
        if (near.length > fewFiles)
            return this.#ending(segments, segments.length);
        return near.filter((one) => one === path || one.endsWith(`/${path}`));
    }
    /** The only file that has more of its end in common with `path` than any other. */
    likest(path) {
        let likest = [];
        for (let from = path.lastIndexOf("/") + 1;; from = path.lastIndexOf("/", from - 2) + 1) {
            const more = this.endingWith(path.slice(from));
            if (more.length > 0)
                likest = more;
            if (more.length < 2 || from < 2)
                return likest.length === 1 ? likest[0] : undefined;
        }
    }
    #ending(segments, count) {
        const known = this.#byEnd.get(count) ?? indexByEnd(this.#paths, count);
        this.#byEnd.set(count, known);
        return known.get(segments.slice(-count).join("/")) ?? [];
    }
}
/**
 * The mapping `from::to` that would place most of the lost paths: each is set beside the files of its name, and what
 * differs in front of their longest common end is what the mapping would replace. Undefined when fewer than half agree.
 */
function suggestMapping(lost, index) {
    const votes = new Map();
    const sample = lost.slice(0, 200);
    for (const path of sample) {
        const mapping = mappingFor(path, index);
        if (mapping !== undefined)
            votes.set(mapping, (votes.get(mapping) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([, a], [, b]) => b - a);
    return best && best[1] * 2 >= sample.length ? best[0] : undefined;
}
function mappingFor(path, index) {
    const likest = index.likest(path);
    if (likest === undefined)
        return undefined;
    const end = commonEnd(path, likest);
    const [from, to] = [path, likest].map((whole) => whole.slice(0, whole.length - end.length).replace(/\/$/, ""));
    return from ? `${from}::${to}` : undefined;
}
/** The longest end, in whole segments, that two paths share. */
function commonEnd(a, b) {
    const [left, right] = [a.split("/"), b.split("/")];
    let length = 0;
    while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length))
        length++;
    return right.slice(right.length - length).join("/");
}
function isAscii(text) {
    return !/[\u0080-\uffff]/.test(text);
}
/** A Mac's file system and its tools write é as e and an accent, others as one character; both are the same name. */
function byComposedForm(paths) {
    return new Map([...paths].filter((path) => !isAscii(path)).map((path) => [path.normalize(), path]));
}
function nextSegment(path, from) {
    const slash = path.indexOf("/", from);
    return slash === -1 ? -1 : slash + 1;
}
/** Files by their last `count` segments. */
function indexByEnd(paths, count) {
    const index = new Map();
    for (const path of paths) {
        const key = lastSegments(path, count);
        const known = key === undefined ? undefined : index.get(key);
        if (known)
            known.push(path);
        else if (key !== undefined)
            index.set(key, [path]);
    }
    return index;
}
function lastSegments(path, count) {
    let start = path.length + 1;
    for (let i = 0; i < count; i++) {
        if (start === 0)
            return undefined;
        start = path.lastIndexOf("/", start - 2) + 1;
    }
    return path.slice(start);
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        let end = path.lastIndexOf("/");
        while (end > 0 && !folders.has(path.slice(0, end))) {
            folders.add(path.slice(0, end));
            end = path.lastIndexOf("/", end - 1);
        }
    }
    return folders;
}


/***/ }),

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53422);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37017);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22003);



/** Tracked files where there is git, the file tree where there is none; `untracked` are files that are yet to be added. */
async function openPaths(place, mappings, untracked = []) {
    const { host, git } = place;
    const files = git ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .trackedFiles */ .O)(git) : (await host.files.all()).flatMap((path) => (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN)(path) ?? []);
    const prefix = git?.folder ?? "";
    const committed = new _path_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PathIndex */ .E(files);
    const tracked = (path) => path !== undefined && committed.find(path) !== undefined;
    const all = [...files, ...untracked.flatMap((path) => (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN)(path) ?? [])];
    const context = {
        index: untracked.length === 0 ? committed : new _path_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PathIndex */ .E(all),
        mappings: mappings.map(({ from, to }) => ({ from: (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(from), to: (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(to) })),
        roots: [...new Set([...(git ? [git.root] : []), host.cwd, ...host.workspaces].map((root) => rootOf(root, host.cwd, prefix)))],
        goModules: await goModules(host, files, prefix),
        workingFolder: prefix,
    };
    return {
        context,
        files: all,
        isTracked: (file) => tracked(git?.pathOf(file)),
        folderOf: (file) => folderOf(git ? git.pathOf(file) : (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN)(file)),
        // git lists a link like a file, so what stands below a listed path stands behind a link.
        trackedLink: (file) => {
            const path = git?.pathOf(file) ?? "";
            return [...foldersAbove(path), path].find(tracked);
        },
    };
}
/** The working directory lies in the root, by whatever name it is known: a file below it is not looked for from the root. */
function rootOf(folder, cwd, workingFolder) {
    const isInside = folder === cwd && workingFolder !== "" && (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(cwd).endsWith(`/${workingFolder}`);
    return isInside ? (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(cwd).slice(0, -workingFolder.length - 1) : (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(folder);
}
function folderOf(path) {
    return path?.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersAbove(path) {
    const segments = path.split("/");
    return segments.slice(1).map((_, i) => segments.slice(0, i + 1).join("/"));
}
/** Every `go.mod` of the repository, the deepest name first, so that a nested module wins over the one around it. */
async function goModules(host, files, prefix) {
    const modules = [];
    for (const file of files) {
        if (file !== "go.mod" && !file.endsWith("/go.mod"))
            continue;
        // A link or a folder of that name is no module of ours.
        const text = await host.files.readText(fromWorkingFolder(file, prefix)).catch(() => undefined);
        const name = text && /^\s*module\s+"?([^\s"]+)/m.exec(text)?.[1];
        if (name)
            modules.push({ from: name, to: file.slice(0, -"go.mod".length).replace(/\/$/, "") });
    }
    return modules.sort((a, b) => b.from.length - a.from.length);
}
function fromWorkingFolder(file, prefix) {
    return prefix === "" ? file : `${"../".repeat(prefix.split("/").length)}${file}`;
}


/***/ })

};
