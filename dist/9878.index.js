export const id = 9878;
export const ids = [9878];
export const modules = {

/***/ 48632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ detectFormat)
});

// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
;// CONCATENATED MODULE: ./build/formats/known-mistakes.js

/** Signatures are what the first bytes are as text: the tools' data is binary, and U+FFFD stands for what is no UTF-8. */
const mistakes = [
    {
        is: "a SQLite database, as coverage.py keeps its data in (.coverage)",
        instead: "make the report with `coverage json` or `coverage xml`",
        looks: (probe) => begins(probe, "SQLite format 3\0"),
    },
    {
        is: "JaCoCo's binary execution data (.exec)",
        instead: "make the XML with `jacoco:report` (Maven), `jacocoTestReport` (Gradle) or `jacococli report --xml`",
        looks: (probe) => begins(probe, "\u0001\ufffd\ufffd"),
    },
    {
        is: "binary coverage data of Go (GOCOVERDIR)",
        instead: "make the profile with `go tool covdata textfmt -i=<folder> -o=coverage.out`",
        looks: (probe) => begins(probe, "\0cvm") || begins(probe, "\0cwm"),
    },
    {
        is: "gcov's binary data (.gcda or .gcno)",
        instead: "make the report with `lcov --capture` or `gcovr --lcov`",
        looks: (probe) => ["adcg", "gcda", "oncg", "gcno"].some((magic) => begins(probe, magic)),
    },
    {
        is: "raw or indexed profile data of LLVM",
        instead: "make the report with `llvm-cov export --format=lcov`",
        looks: (probe) => begins(probe, "\ufffdlprofr\ufffd") || begins(probe, "\ufffdrforpl\ufffd") || begins(probe, "\ufffdlprofi\ufffd"),
    },
    {
        is: "V8's raw coverage (NODE_V8_COVERAGE)",
        instead: "make the report with `c8 report --reporter=lcov`",
        looks: (probe) => hasMember(probe, "result", Array.isArray) && !hasMember(probe, "meta", json/* isObject */.Gv),
    },
    {
        is: "nyc's index of processes",
        instead: "make the report with `nyc report --reporter=json`",
        looks: (probe) => hasMember(probe, "processes", json/* isObject */.Gv) && hasMember(probe, "externalIds", json/* isObject */.Gv),
    },
    {
        is: "SimpleCov's own data (.resultset.json)",
        instead: "make the report with the formatter of simplecov-lcov or simplecov-cobertura",
        looks: (probe) => probe.type === "json" &&
            (0,json/* isObject */.Gv)(probe.value) &&
            Object.values(probe.value).some((run) => (0,json/* isObject */.Gv)(run) && (0,json/* isObject */.Gv)(run["coverage"]) && "timestamp" in run),
    },
    {
        is: "a script of Gatling's report, which has had no figures in it since version 3.14",
        instead: "Gatling wrote them to js/stats.json up to 3.13.4 and to js/stats.js up to 3.13.5; what later ones write is not read",
        looks: (probe) => begins(probe, "function openStatisticsTableModal"),
    },
    {
        is: "a percentage without counts, as interrogate prints it by itself",
        instead: "keep its table with `interrogate -v -o FILE`",
        looks: (probe) => probe.type === "text" && /^RESULT: (?:PASSED|FAILED) \(minimum: /.test(probe.head),
    },
];
/** "is …: make …" about a file that is known to be taken for a report; undefined about any other. */
function describeMistake(probe) {
    const mistake = mistakes.find(({ looks }) => looks(probe));
    return mistake && `is ${mistake.is}: ${mistake.instead}`;
}
function begins(probe, signature) {
    return probe.type === "text" && probe.head.startsWith(signature);
}
function hasMember(probe, name, is) {
    return probe.type === "json" && (0,json/* isObject */.Gv)(probe.value) && Object.hasOwn(probe.value, name) && is(probe.value[name]);
}

// EXTERNAL MODULE: ./build/formats/probe.js
var probe = __webpack_require__(673);
// EXTERNAL MODULE: ./build/formats/read/xml.js + 2 modules
var xml = __webpack_require__(65282);
;// CONCATENATED MODULE: ./build/formats/detect.js




/** Bytes that text and XML formats are recognised by. */
const headBytes = 64 * 1024;
/**
 * The one format that recognises the content. A declared format is checked against the content, too. `others` are formats
 * that are not asked for, loaded only to say what a file is instead.
 * Throws `empty-report`, `unknown-format` or `ambiguous-format`, each with what was looked for.
 */
async function detectFormat(source, formats, declared, others = async () => []) {
    const probe = await probeOf(source, formats.flatMap(({ longLists = [] }) => longLists));
    const recognised = formats.filter((format) => format.recognises(probe));
    const mistake = recognised.length === 0 ? describeMistake(probe) : undefined;
    if (mistake !== undefined)
        throw new report_error/* ReportError */.$("unknown-format", source.file, mistake);
    if (declared !== undefined)
        return declaredFormat(source, formats, recognised, declared);
    const [format, ...more] = recognised;
    if (format === undefined)
        throw unknownFormat(source, formats, probe, await others());
    if (more.length > 0) {
        const titles = recognised.map((one) => one.id).join(", ");
        throw new report_error/* ReportError */.$("ambiguous-format", source.file, `fits several formats (${titles}); say which with \`format\``);
    }
    return format;
}
function declaredFormat(source, all, recognised, declared) {
    const format = recognised.find((one) => one.id === declared);
    if (format)
        return format;
    const title = all.find((one) => one.id === declared)?.title ?? declared;
    const looksLike = recognised.length > 0 ? `; it looks like ${recognised.map((one) => one.id).join(" or ")}` : "";
    throw new report_error/* ReportError */.$("unknown-format", source.file, `is not ${title}, as which it is declared${looksLike}`);
}
function unknownFormat(source, formats, probe, others) {
    const known = formats.map((format) => format.id).join(", ");
    const other = others.find((one) => one.recognises(probe));
    if (other) {
        const message = `is ${other.title}, a report of ${other.kind}; what is read here is ${known}`;
        return new report_error/* ReportError */.$("unknown-format", source.file, message);
    }
    return new report_error/* ReportError */.$("unknown-format", source.file, `${describeProbe(probe, source)}, which is no format known here (${known})`);
}
/** Of what may hold a secret only what kind of document it is: any name in it may be made of the secret. */
function describeProbe(probe, { content }) {
    if (probe.type === "json")
        return `is JSON ${describeJson(probe.value, content)}`;
    if (content === "secret")
        return probe.type === "xml" ? "is XML" : "is text";
    if (probe.type === "xml")
        return `is XML with the root <${probe.root}>`;
    return `is text that begins with ${JSON.stringify(probe.head.slice(0, 40))}`;
}
function describeJson(value, content) {
    if (Array.isArray(value))
        return "with an array at its root";
    if (typeof value !== "object" || value === null)
        return "without an object or array";
    if (content === "secret")
        return "with an object at its root";
    const keys = Object.keys(value).slice(0, 5);
    return keys.length === 0 ? "with an empty object" : `with the keys ${keys.map((key) => JSON.stringify(key)).join(", ")}`;
}
async function probeOf(source, lists) {
    const head = await headOf(source);
    const start = head.search(/\S/);
    if (start === -1) {
        throw new report_error/* ReportError */.$("empty-report", source.file, source.size === 0 ? "is empty (0 bytes)" : "holds nothing but white space");
    }
    if (head[start] === "<" && !isTextBehindComments(head))
        return (0,xml/* probeXml */.IA)(source, head.slice(start));
    if ((0,probe/* holdsJsonLines */.Q)(head.slice(start)))
        return { type: "text", head };
    if (/^\{\s*(["}]|$)/.test(head.slice(start)))
        return { type: "json", value: await source.jsonOf(lists) };
    // TOML and INI files begin with a bracket, too.
    if (/^\[\s*(["{[\]\d-]|true|false|null|$)/.test(head.slice(start)))
        return { type: "json", value: await source.jsonOf(lists) };
    if (/^null\s*$/.test(head.slice(start)))
        return { type: "json", value: null };
    return { type: "text", head };
}
/** A linter's text may begin with a comment of XML; in XML nothing but elements may follow. */
function isTextBehindComments(head) {
    return /^(?:\s+|<!--[\s\S]*?-->)*[^\s<]/.test(head);
}
async function headOf(source) {
    const decoder = new TextDecoder();
    let head = "";
    for await (const chunk of source.chunks()) {
        head += decoder.decode(chunk.subarray(0, headBytes - head.length), { stream: true });
        if (head.length >= headBytes)
            break;
    }
    return head;
}


/***/ }),

/***/ 85068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ vexFormat),
/* harmony export */   G0: () => (/* binding */ findingsFormat),
/* harmony export */   M6: () => (/* binding */ loadFormat),
/* harmony export */   Pj: () => (/* binding */ metricsFormat),
/* harmony export */   fT: () => (/* binding */ testsFormat),
/* harmony export */   gw: () => (/* binding */ docstringsFormat),
/* harmony export */   gy: () => (/* binding */ resourceFormat),
/* harmony export */   kB: () => (/* binding */ coverageFormat)
/* harmony export */ });
/** Declares a coverage format; one file of `formats/coverage` exports one as its default. */
function coverageFormat(format) {
    return { kind: "coverage", ...format };
}
/** Declares a format of findings; one file of `formats/findings` exports one as its default. */
function findingsFormat(format) {
    return { kind: "findings", ...format };
}
/** Declares a format of load reports; one file of `formats/load` exports one as its default. */
function loadFormat(format) {
    return { kind: "load", ...format };
}
/** Declares a format of resource series; one file of `formats/resources` exports one as its default. */
function resourceFormat(format) {
    return { kind: "resources", ...format };
}
/** Declares a format of metrics; one file of `formats/metrics` exports one as its default. */
function metricsFormat(format) {
    return { kind: "metrics", ...format };
}
/** Declares a format of statements about vulnerabilities; one file of `formats/vex` exports one as its default. */
function vexFormat(format) {
    return { kind: "vex", ...format };
}
/** Declares a format of docstrings; one file of `formats/docstrings` exports one as its default. */
function docstringsFormat(format) {
    return { kind: "docstrings", ...format };
}
/** Declares a format of test results; one file of `formats/tests` exports one as its default. */
function testsFormat(format) {
    return { kind: "tests", ...format };
}


/***/ }),

/***/ 82900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ formatsBesides)
/* harmony export */ });
/** The formats of the other kinds of reports: only loaded to say what a file is that was taken for one of `kind`. */
async function formatsBesides(kind) {
    const [{ coverageFormats }, { docstringsFormats }, { findingsFormats }, { loadFormats }, { metricsFormats }, { resourcesFormats }, { testsFormats },] = await Promise.all([
        __webpack_require__.e(/* import() */ 4793).then(__webpack_require__.bind(__webpack_require__, 4793)),
        __webpack_require__.e(/* import() */ 7049).then(__webpack_require__.bind(__webpack_require__, 37049)),
        Promise.all(/* import() */[__webpack_require__.e(5513), __webpack_require__.e(6605)]).then(__webpack_require__.bind(__webpack_require__, 5513)),
        Promise.all(/* import() */[__webpack_require__.e(7810), __webpack_require__.e(6469), __webpack_require__.e(5323)]).then(__webpack_require__.bind(__webpack_require__, 26469)),
        Promise.all(/* import() */[__webpack_require__.e(4830), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 84830)),
        Promise.all(/* import() */[__webpack_require__.e(7810), __webpack_require__.e(8092), __webpack_require__.e(270)]).then(__webpack_require__.bind(__webpack_require__, 8092)),
        Promise.all(/* import() */[__webpack_require__.e(9118), __webpack_require__.e(1313)]).then(__webpack_require__.bind(__webpack_require__, 89118)),
    ]);
    const all = [
        ...coverageFormats,
        ...docstringsFormats,
        ...findingsFormats,
        ...loadFormats,
        ...metricsFormats,
        ...resourcesFormats,
        ...testsFormats,
    ];
    return all.filter((format) => format.kind !== kind);
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdsJsonLines),
/* harmony export */   c: () => (/* binding */ firstDocument)
/* harmony export */ });
/**
 * Whether a text has JSON with a document a line, by its first line and that another one follows. It is a text to detection:
 * there may be any number of lines.
 */
function holdsJsonLines(head) {
    const end = head.indexOf("\n");
    return end !== -1 && /\S/.test(head.slice(end)) && parsedObject(head.slice(0, end)) !== undefined;
}
/** The first document of JSON lines, or the only one; undefined where the content is neither. */
function firstDocument(probe) {
    if (probe.type === "json")
        return probe.value;
    return probe.type === "text" ? parsedObject(probe.head.trimStart().split("\n", 1)[0] ?? "") : undefined;
}
function parsedObject(line) {
    if (!line.startsWith("{"))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 61584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ fieldEnd),
/* harmony export */   DQ: () => (/* binding */ lastField),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Pn: () => (/* binding */ RepeatedTexts),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z4: () => (/* binding */ isSpelt),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Fields of a text record, read from its bytes. `start` and `end` bound the field; `end` is not part of it. */
const comma = 0x2c;
/** The number that the digits of a field spell, or -1 where it is empty or holds anything else. Above 2^53 it is only about right. */
function wholeNumber(bytes, start, end) {
    if (start >= end)
        return -1;
    let value = 0;
    for (let i = start; i < end; i++) {
        const digit = bytes[i] - 0x30;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
/** Where the field that begins at `start` ends: at the next comma, or with the record. */
function fieldEnd(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] === comma)
            return i;
    return end;
}
/** Where the last field begins: after the last comma at or behind `from`, or -1 without one. */
function lastField(bytes, from, end) {
    for (let i = end - 1; i >= from; i--)
        if (bytes[i] === comma)
            return i + 1;
    return -1;
}
/** Reads a count: digits of any length, as most are, else a decimal or scientific number with a sign. */
function count(bytes, start, end) {
    if (start >= end)
        return "malformed";
    let seen = 0;
    for (let i = start; i < end; i++) {
        const digit = bytes[i] - 0x30;
        if (digit < 0 || digit > 9)
            return unusualCount(text(bytes, start, end));
        seen |= digit;
    }
    return seen === 0 ? "missed" : "hit";
}
function unusualCount(field) {
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(field))
        return "malformed";
    if (!/[1-9]/.test(field.replace(/[eE].*$/, "")))
        return "missed";
    return field.startsWith("-") ? "negative" : "hit";
}
let viewed = new Uint8Array();
let view = Buffer.alloc(0);
/** The text of a field. One that is no UTF-8 is read as Latin-1, so that two names that differ stay two. */
function text(bytes, start, end) {
    const buffer = bufferOf(bytes);
    const decoded = buffer.toString("utf8", start, end);
    if (!decoded.includes("\ufffd") || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(start, end)))
        return decoded;
    return buffer.toString("latin1", start, end);
}
/** A view of a chunk is made once: one for each of a million names would be a million objects more. */
function bufferOf(bytes) {
    if (bytes !== viewed) {
        viewed = bytes;
        view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    return view;
}
/** Places of `RepeatedTexts`, where nothing else is said. */
const remembered = 4096;
/** The texts of fields that come again and again, such as the names of functions: found by their bytes, not made anew. */
class RepeatedTexts {
    #known;
    /** Where the text was found that was asked for last, below the number of places. Texts of two places are two texts. */
    place = 0;
    /** `places` is a power of two: several times as many as there are texts, or two of them push each other out. */
    constructor(places = remembered) {
        this.#known = new Array(places).fill("");
    }
    text(bytes, start, end) {
        let hash = end - start;
        for (let i = start; i < end; i++)
            hash = (Math.imul(hash, 31) + bytes[i]) | 0;
        const slot = (hash ^ (hash >>> 12)) & (this.#known.length - 1);
        this.place = slot;
        const known = this.#known[slot];
        if (isSpelt(known, bytes, start, end))
            return known;
        const made = text(bytes, start, end);
        this.#known[slot] = made;
        return made;
    }
}
/** Whether the field is this text. Never said of one with other letters than ASCII, which has more bytes than letters. */
function isSpelt(known, bytes, start, end) {
    if (known.length !== end - start)
        return false;
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte !== known.charCodeAt(i - start) || byte > 0x7f)
            return false;
    }
    return true;
}


/***/ }),

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
    markdownLines: 500_000,
    /** Characters of one line of Markdown, once the data of images in it are taken out, and of one heading. */
    markdownLine: 64 * 1024,
    markdownParagraph: 64 * 1024,
    /** Characters of the pieces in which a longer paragraph is read. */
    markdownPiece: 16 * 1024,
    /** Depth of blocks in blocks of Markdown; a list in a list is two more. */
    markdownDepth: 200,
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
    /** Tests of one report. */
    tests: 20_000_000,
    /** Failures of one report whose words are kept, and the characters of each from its beginning and its end. */
    failures: 500,
    failureHead: 6000,
    failureTail: 3000,
    /** Different things that failures of one report say, and how many tests are kept for each. */
    causes: 10_000,
    rowsOfCause: 200,
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
    /** The same of an array that holds nothing but objects. */
    get objects() {
        const { count } = this;
        const wrong = Array.isArray(this.#value) ? this.#value.findIndex((item) => !isObject(item)) : -1;
        if (wrong >= 0)
            throw this.at(wrong).#mismatch("an object");
        return count;
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
    /** `at(step).text()`, which makes nothing of the place unless something is wrong there: most that is read is text. */
    textAt(step) {
        const value = ownMember(this.#value, step);
        return typeof value === "string" ? value : this.at(step).text();
    }
    /** `at(step).optionalText()`, in the same way. */
    optionalTextAt(step) {
        const value = ownMember(this.#value, step);
        if (typeof value === "string")
            return value;
        return value === undefined || value === null ? undefined : this.at(step).optionalText();
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
        return this.#value.map((_, i) => this.textAt(i));
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

/***/ 13149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Source)
});

// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/encoding.js
var encoding = __webpack_require__(66903);
;// CONCATENATED MODULE: ./build/formats/read/gathered-bytes.js
/** Memory that is kept for the next document: reports come by the dozen, and fresh memory costs more than the reading. */
let idle;
const mostIdle = 64 * 1024 * 1024;
/** Chunks put together to one piece, of which the size is about known. */
class GatheredBytes {
    #held;
    #length = 0;
    constructor(expected) {
        this.#held = idle !== undefined && idle.length >= expected ? idle : new Uint8Array(expected);
        idle = undefined;
    }
    add(chunk) {
        const length = this.#length + chunk.length;
        if (length > this.#held.length)
            this.#grow(length);
        this.#held.set(chunk, this.#length);
        this.#length = length;
    }
    get length() {
        return this.#length;
    }
    get bytes() {
        return this.#held.subarray(0, this.#length);
    }
    /** Forgets the first of them. */
    drop(count) {
        this.#held.copyWithin(0, count, this.#length);
        this.#length -= count;
    }
    /** Gives the memory back: nobody looks at the bytes any more. */
    release() {
        if (this.#held.length <= mostIdle)
            idle = this.#held;
    }
    /** Text in UTF-16 is longer in UTF-8 than its file is. */
    #grow(length) {
        const larger = new Uint8Array(length * 2);
        larger.set(this.bytes);
        this.#held = larger;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/formats/read/json-pieces.js


/** Bytes of items that are parsed together: few calls, and little that lives at the same time. */
const pieceBytes = 64 * 1024;
const [openArray, closeArray, openBrace, closeBrace, comma, quote] = [0x5b, 0x5d, 0x7b, 0x7d, 0x2c, 0x22];
const whiteSpace = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** With the white space of JSON, which is less than that of JavaScript. */
const plainKey = /^"([^"\\]*)"[ \t\n\r]*:[ \t\n\r]*$/;
const blank = /^[ \t\n\r]*$/;
const leadingComma = /^[ \t\n\r]*,/;
const longestKey = 100;
/**
 * Parses a JSON document piece by piece, as far as it consists of long lists: their items are parsed and cut down while the
 * bytes come in, and what stands around them when it ends. Throws `SyntaxError` for what is no JSON, and for some that is: a
 * document that is not read here is to be read whole, which also says what is wrong with it.
 */
class JsonPieces {
    /** Containers down to this depth have to be told of. */
    watched;
    /** The depth of the list that is open: each comma between its items has to be told of. */
    listDepth = -1;
    /** Values of items that nobody looked at byte by byte, as many as are kept of them. */
    leaptValues = 0;
    #cutFrom = 0;
    /** What stands between the items of the open list, and of each that was open before. */
    #seam;
    #seams = new Map();
    #lists;
    #pieceBytes;
    /** For each depth, the lists that a container there may lead to, and where it begins. */
    #leading = [];
    #starts = [];
    #built = [];
    /** Up to here all is parsed. */
    #parsed = 0;
    /** Whether nothing of the innermost container was parsed yet: what follows later begins with a comma. */
    #isFresh = true;
    #bytes = Buffer.alloc(0);
    #root;
    constructor(lists, bytes = pieceBytes) {
        this.#lists = lists;
        this.#pieceBytes = bytes;
        this.watched = Math.max(0, ...lists.map(({ path }) => path.length + 1));
    }
    /** The bytes that places are counted in: those that are not let go yet, and more. */
    hold(bytes) {
        this.#bytes = bytes;
        if (this.#seam !== undefined)
            this.#cutFrom = 0;
    }
    /** Says how many bytes are needed no more: all that are parsed but the last. Places are counted from behind them afterwards. */
    letGo() {
        const count = Math.max(0, this.#parsed - 1);
        this.#parsed -= count;
        this.#cutFrom -= count;
        for (let depth = 0; depth < this.#starts.length; depth++)
            this.#starts[depth] = (this.#starts[depth] ?? 0) - count;
        return count;
    }
    /** A container begins at a place; before it stands the string that is its key, where it has one. */
    opened(at, depth, key) {
        const above = depth === 1 ? this.#lists : (this.#leading[depth - 1] ?? []);
        const isArray = this.#bytes[at] === openArray;
        const name = above.length > 0 && depth > 1 ? this.#key(key, at) : undefined;
        const leading = above.filter(({ path }) => {
            const [step, next] = [path[depth - 2], path[depth - 1]];
            return (depth === 1 || step === "*" || step === name) && isArray === (next === undefined || next === "*");
        });
        this.#leading[depth] = leading;
        this.#starts[depth] = at;
        const list = listAt(depth, leading);
        if (list === undefined)
            return;
        this.listDepth = depth;
        this.#seam = this.#seams.get(list);
        this.#cutFrom = this.#seam === undefined ? at + this.#pieceBytes : at;
    }
    /** A comma behind an item of a list. Returns the place of the last such comma up to which all is parsed or need not be yet. */
    comma(at) {
        if (at < this.#cutFrom)
            return at;
        while (this.#built.length < this.listDepth)
            this.#build(this.#built.length + 1);
        this.#add(this.#itemsBefore(at));
        this.#parsed = at;
        const reached = this.#leap(at);
        this.#cutFrom = reached + this.#pieceBytes;
        return reached;
    }
    closed(at, depth) {
        if (depth === this.listDepth)
            this.listDepth = -1;
        const built = this.#built[depth - 1];
        if (built === undefined)
            return;
        if ("items" in built !== (this.#bytes[at] === closeArray))
            throw new SyntaxError("a bracket of the other kind");
        if ("items" in built)
            this.#add(this.#itemsBefore(at));
        else {
            const text = this.#text(this.#parsed, at);
            if (!blank.test(text))
                this.#addMembers(built.members, this.#behindComma(text), "");
        }
        this.#built.pop();
        this.#parsed = at + 1;
        this.#isFresh = false;
        if (depth === 1)
            this.#root = built;
    }
    /** Whether any of the bytes were let go, so that the document cannot be read from them any more. */
    get hasParsed() {
        return this.#root !== undefined || this.#built.length > 0;
    }
    /** The document; undefined where it has no list that is worth the trouble, and nothing was parsed. */
    finish() {
        if (!this.hasParsed)
            return undefined;
        if (this.#root === undefined || !blank.test(this.#text(this.#parsed, this.#bytes.length)))
            throw new SyntaxError("more or less than one document");
        return "items" in this.#root ? this.#root.items : this.#root.members;
    }
    /** Begins to put together the container at a depth, in the one around it. */
    #build(depth) {
        const start = this.#starts[depth] ?? 0;
        const before = this.#text(this.#parsed, start);
        const around = this.#built.at(-1);
        if (this.#root !== undefined)
            throw new SyntaxError("a second document");
        const built = this.#bytes[start] === openArray ? { items: [] } : { members: {} };
        const value = "items" in built ? built.items : built.members;
        if (around === undefined) {
            if (!blank.test(before))
                throw new SyntaxError("something in front of the document");
        }
        else if ("items" in around) {
            const items = this.#isFresh ? itemsIn(`[${before}null]`) : itemsIn(`[0${before}null]`).slice(1);
            this.#add(items.slice(0, -1));
            around.items.push(value);
        }
        else {
            this.#addMembers(around.members, this.#behindComma(before), "null");
            json_pieces_define(around.members, this.#leading[depth]?.[0]?.path[depth - 2] ?? "", value);
        }
        this.#built.push(built);
        this.#parsed = start + 1;
        this.#isFresh = true;
    }
    /**
     * The items of the innermost array up to here. The brackets are written over what stands around them: put around their
     * text, they would cost a copy of it, and what the memory for that costs is more than the parsing.
     */
    #itemsBefore(end) {
        const bytes = this.#bytes;
        const start = this.#isFresh ? this.#parsed - 1 : this.#parsed;
        const before = bytes[start] ?? 0;
        if (!this.#isFresh && before !== comma)
            return itemsIn(`[0${this.#text(start, end)}]`).slice(1);
        const behind = bytes[end] ?? 0;
        bytes[start] = openArray;
        bytes[end] = closeArray;
        try {
            const items = itemsIn(this.#text(start, end + 1));
            if (items.length === 0)
                throw new SyntaxError("nothing beside a comma");
            return items;
        }
        finally {
            bytes[start] = before;
            bytes[end] = behind;
        }
    }
    /**
     * Goes from the comma behind an item to the last one that can be found by what stands between the first two, without a
     * look at the bytes before it: where they are the items of an array up to there, the comma is one of the array.
     */
    #leap(from) {
        const list = listAt(this.listDepth, this.#leading[this.listDepth] ?? []);
        this.#seam ??= seamAt(this.#bytes, from);
        if (list === undefined || this.#seam === undefined)
            return from;
        this.#seams.set(list, this.#seam);
        let reached = from;
        for (let next = this.#seamBehind(reached); next !== undefined; next = this.#seamBehind(reached)) {
            const items = this.#itemsIfAny(next);
            if (items === undefined)
                return reached;
            const kept = this.#add(items);
            for (const item of kept)
                this.leaptValues += 1 + valuesIn(item, this.listDepth);
            this.#parsed = next;
            reached = next;
        }
        return reached;
    }
    /** The next comma of a seam that is a piece away, or the last one. */
    #seamBehind(at) {
        const seam = this.#seam ?? none;
        const near = this.#bytes.indexOf(seam, at + this.#pieceBytes);
        const found = 1 + (near >= 0 ? near : this.#bytes.lastIndexOf(seam));
        return found > at ? found : undefined;
    }
    /** The items up to a place that may be anywhere. */
    #itemsIfAny(end) {
        try {
            return this.#itemsBefore(end);
        }
        catch {
            return undefined;
        }
    }
    /** Returns what is kept of the items. */
    #add(items) {
        const built = this.#built.at(-1);
        if (built === undefined || !("items" in built))
            throw new SyntaxError("no array");
        const depth = this.#built.length;
        const list = listAt(depth, this.#leading[depth] ?? []);
        const kept = list === undefined ? items : items.map((item) => (isPlain(item) ? list.kept(item) : item));
        for (const item of kept)
            built.items.push(item);
        this.#isFresh = false;
        return kept;
    }
    #addMembers(members, text, last) {
        const parsed = JSON.parse(`{${text}${last}}`);
        const names = Object.keys(parsed);
        if (names.length === 0)
            throw new SyntaxError("nothing behind a comma");
        for (const name of names)
            json_pieces_define(members, name, parsed[name]);
        this.#isFresh = false;
    }
    #behindComma(text) {
        if (this.#isFresh)
            return text;
        const comma = leadingComma.exec(text);
        if (comma === null)
            throw new SyntaxError("no comma");
        return text.slice(comma[0].length);
    }
    #key(start, end) {
        if (start < 0 || end - start > longestKey)
            return undefined;
        return plainKey.exec(this.#bytes.toString("latin1", start, end))?.[1];
    }
    #text(start, end) {
        const piece = this.#bytes.subarray(start, end);
        if (!(0,external_node_buffer_.isUtf8)(piece))
            throw new SyntaxError("no UTF-8");
        return piece.toString("utf8");
    }
}
/** The list that a container at a depth is, of those that it leads to. */
function listAt(depth, leading) {
    return leading.find(({ path }) => path.length === depth - 1);
}
const none = Buffer.alloc(0);
const longestSeam = 300;
/**
 * What stands around a comma between two objects, up to the name of the second one's first member: `},\n  {\n    "id"`. No
 * string of JSON holds it, as a quote in it is escaped. Undefined where something else stands there.
 */
function seamAt(bytes, at) {
    const brace = behindSpace(bytes, at + 1);
    const name = behindSpace(bytes, brace + 1);
    if (bytes[at - 1] !== closeBrace || bytes[brace] !== openBrace || bytes[name] !== quote)
        return undefined;
    const end = bytes.indexOf(quote, name + 1) + 1;
    return end > name && end - at < longestSeam ? Buffer.from(bytes.subarray(at - 1, end)) : undefined;
}
function behindSpace(bytes, from) {
    let at = from;
    while (whiteSpace.has(bytes[at]))
        at++;
    return at;
}
/** Objects, arrays and what they hold, as `JsonShape` counts them, about. Throws below `caps.depth`, which is told of elsewhere. */
function valuesIn(value, depth) {
    if (typeof value !== "object" || value === null)
        return 0;
    if (depth >= caps/* caps */.m.depth)
        throw new SyntaxError("too deep to be read in pieces");
    let count = 1;
    for (const one of Array.isArray(value) ? value : Object.values(value))
        count += 1 + valuesIn(one, depth + 1);
    return count;
}
function itemsIn(text) {
    return JSON.parse(text);
}
function isPlain(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** As `JSON.parse` does, to which `__proto__` is a name like any other. */
function json_pieces_define(members, name, value) {
    if (name !== "__proto__")
        members[name] = value;
    else
        Object.defineProperty(members, name, { value, writable: true, enumerable: true, configurable: true });
}

;// CONCATENATED MODULE: ./build/formats/read/json-shape.js
const [json_shape_quote, backslash, json_shape_comma] = [0x22, 0x5c, 0x2c];
/** Brackets of both kinds, with the bit that objects have and arrays have not. */
const [opening, closing, braceBit] = [0x5b, 0x5d, 0x20];
/** How deep a JSON document is nested and how many values it holds, counted from its bytes before anything is made of them. */
class JsonShape {
    deepest = 0;
    #values = 0;
    #depth = 0;
    #inString = false;
    #escaped = false;
    /** Where the last string began. */
    #lastString = -1;
    #pieces;
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** Objects, arrays and commas: as many values as the document has, about. */
    get values() {
        return this.#values + (this.#pieces?.leaptValues ?? 0);
    }
    /** Whether a bracket or a string is still open: the mark of a document that was cut off. */
    get isOpen() {
        return this.#inString || this.#depth > 0;
    }
    /** Counts what stands in the bytes from a place on. */
    take(chunk, from = 0) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        this.#pieces?.hold(bytes);
        let at = this.#inString ? this.#afterString(bytes, from) : from;
        while (at < bytes.length)
            at = this.#afterString(bytes, this.#nextString(bytes, at));
    }
    /** Places are counted from so many bytes later on. */
    letGo(count) {
        this.#lastString -= count;
    }
    /** Counts up to the string that begins next, and says where its text begins. In locals: it sees every byte of large files. */
    #nextString(bytes, start) {
        const pieces = this.#pieces;
        const watched = pieces === undefined ? -1 : pieces.watched;
        let listDepth = pieces === undefined ? -1 : pieces.listDepth;
        let [at, values, depth, deepest] = [start, this.#values, this.#depth, this.deepest];
        for (; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte < json_shape_comma) {
                if (byte !== json_shape_quote)
                    continue;
                this.#inString = true;
                this.#lastString = at;
                break;
            }
            if (byte === json_shape_comma) {
                values++;
                if (depth === listDepth)
                    at = pieces?.comma(at) ?? at;
            }
            else if ((byte & ~braceBit) === opening) {
                values++;
                depth++;
                if (depth > deepest)
                    deepest = depth;
                if (depth > watched)
                    continue;
                pieces?.opened(at, depth, this.#lastString);
                listDepth = pieces?.listDepth ?? -1;
            }
            else if ((byte & ~braceBit) === closing) {
                if (depth <= watched) {
                    pieces?.closed(at, depth);
                    listDepth = pieces?.listDepth ?? -1;
                }
                depth--;
            }
        }
        [this.#values, this.#depth, this.deepest] = [values, depth, deepest];
        return at + 1;
    }
    /** Where the string ends that the place lies in: behind its quote, or with the bytes. */
    #afterString(bytes, start) {
        if (start >= bytes.length)
            return start;
        const from = this.#escaped ? start + 1 : start;
        this.#escaped = false;
        for (let end = quoteFrom(bytes, from); end !== -1; end = quoteFrom(bytes, end + 1)) {
            if (isEscaped(bytes, from, end))
                continue;
            this.#inString = false;
            return end + 1;
        }
        this.#escaped = isEscaped(bytes, from, bytes.length);
        return bytes.length;
    }
}
/** Bytes that are looked at before the search is left to Node: most strings are shorter, and to ask for it takes as long. */
const near = 16;
function quoteFrom(bytes, start) {
    const end = Math.min(start + near, bytes.length);
    for (let at = start; at < end; at++)
        if (bytes[at] === json_shape_quote)
            return at;
    return end < bytes.length ? bytes.indexOf(json_shape_quote, end) : -1;
}
/** Whether a backslash before `at` escapes what stands there: of an odd number of them the last one does. */
function isEscaped(bytes, from, at) {
    let first = at;
    while (first > from && bytes[first - 1] === backslash)
        first--;
    return (at - first) % 2 === 1;
}

;// CONCATENATED MODULE: ./build/formats/read/source.js






/** A report as a format's reader sees it: UTF-8 without a byte order mark, whatever the file's encoding was. */
class Source {
    file;
    size;
    /** Whether errors may quote the content. What a scanner found may be a secret, which no message may carry. */
    content;
    #chunks;
    #json;
    #entries = 0;
    constructor(file, content = "quotable") {
        this.content = content;
        this.file = file.path;
        this.size = file.size;
        this.#chunks = () => file.chunks();
    }
    /** The content from its beginning. Detection has looked at the head already; the file system's cache makes that cheap. */
    chunks() {
        if (this.size > caps/* caps */.m.streamBytes)
            throw this.error(`${this.size} bytes; at most ${caps/* caps */.m.streamBytes} are read`, undefined, "too-large");
        return (0,encoding/* toUtf8 */.P)(this.#chunks());
    }
    /** The text of a chunk, by a decoder that is `fatal`: two names that only differ in bytes that are no text must not become one. */
    decode(decoder, chunk) {
        try {
            return decoder.decode(chunk, { stream: true });
        }
        catch (cause) {
            const label = decoder.encoding.toUpperCase();
            throw this.error(`holds bytes that are no ${label}, which it has to be written in`, undefined, "bad-report", cause);
        }
    }
    /** The parsed JSON document of at most `caps.jsonBytes`, read once however often it is asked for. */
    json() {
        this.#json ??= this.#readJson();
        return this.#json;
    }
    /** The same, where `lists` say what need not be kept of it. What they leave out is left out for all who ask later. */
    jsonOf(lists, pieceBytes) {
        this.#json ??= lists.length === 0 ? this.#readJson() : this.#readPieces(new JsonPieces(lists, pieceBytes));
        return this.#json;
    }
    /** The JSON document that `find` takes out of a script, within the limits of a document of its own. */
    async jsonOfScript(find) {
        if (this.size > caps/* caps */.m.jsonBytes)
            throw this.#tooLarge("a script", `${caps/* caps */.m.jsonBytes} bytes`);
        const shape = new JsonShape();
        const script = await this.#readText(shape);
        if (shape.isOpen)
            throw this.error("the script stops before its end", { byte: this.size }, "cut-off-report");
        return this.#parseJson(find(script), shape);
    }
    /** The JSON document of one line among many. */
    parsedLine(text, line) {
        try {
            return JSON.parse(text);
        }
        catch (cause) {
            throw this.error(`a line is not valid JSON${this.wordsOf(cause)}`, { line }, "bad-report", cause);
        }
    }
    /** Counts entries of lists before anything is made of them, and throws `too-large` above `caps.findings`. */
    countEntries(more) {
        this.#entries += more;
        if (this.#entries > caps/* caps */.m.findings)
            throw this.#tooLarge("the number of its findings and rules", `${caps/* caps */.m.findings}`);
    }
    /** Another parser's words about the content, as far as they may be told. */
    wordsOf(error) {
        return this.content === "secret" ? "" : `: ${firstLine(error).replace(/\.$/, "")}`;
    }
    /** An error about this report, by default that it is not what its format says. */
    error(message, place, reason = "bad-report", cause) {
        // Parsers quote what they stumbled over, and a cause is printed with its error.
        return new report_error/* ReportError */.$(reason, this.file, message, place, this.content === "secret" ? undefined : cause);
    }
    async #readJson() {
        const shape = new JsonShape();
        const text = await this.#readText(shape);
        return this.#parseJson(text, shape);
    }
    /** Without ever holding a document of long lists as a whole. Any other is parsed whole, and what is bad read again to say why. */
    async #readPieces(pieces) {
        const shape = new JsonShape(pieces);
        const gathered = new GatheredBytes(Math.min(this.size, caps/* caps */.m.jsonBytes));
        try {
            await this.#eachJsonChunk(shape, (chunk) => {
                const parsed = pieces.letGo();
                gathered.drop(parsed);
                shape.letGo(parsed);
                const { length } = gathered;
                gathered.add(chunk);
                shape.take(gathered.bytes, length);
            });
            const document = shape.isOpen ? undefined : pieces.finish();
            if (document !== undefined) {
                gathered.release();
                return document;
            }
        }
        catch (error) {
            if (error instanceof SyntaxError)
                return this.#readJson();
            throw error;
        }
        if (pieces.hasParsed)
            return this.#readJson();
        return this.#parseJson(this.#textOf(gathered), shape);
    }
    /** All of a JSON document, decoded in one piece: many would have to be put together again. */
    async #readText(shape) {
        const gathered = new GatheredBytes(this.size);
        await this.#eachJsonChunk(shape, (chunk) => {
            shape.take(chunk);
            gathered.add(chunk);
        });
        return this.#textOf(gathered);
    }
    async #eachJsonChunk(shape, take) {
        if (this.size > caps/* caps */.m.jsonBytes)
            throw this.#tooLarge("a JSON document", `${caps/* caps */.m.jsonBytes} bytes`);
        for await (const chunk of this.chunks()) {
            take(chunk);
            if (shape.deepest > caps/* caps */.m.depth)
                throw this.#tooLarge("the depth of its values", `${caps/* caps */.m.depth}`);
            if (shape.values > caps/* caps */.m.jsonValues)
                throw this.#tooLarge("the number of its values", `${caps/* caps */.m.jsonValues}`);
        }
    }
    #textOf(gathered) {
        // A character that the file's end cut in two is missing then, which the parser finds.
        const text = this.decode(new TextDecoder("utf-8", { fatal: true }), gathered.bytes);
        gathered.release();
        return text;
    }
    #parseJson(text, { isOpen }) {
        try {
            return JSON.parse(text);
        }
        catch (cause) {
            if (isOpen)
                throw this.error("the JSON document stops before its end", { byte: this.size }, "cut-off-report", cause);
            throw this.error(`not valid JSON${this.wordsOf(cause)}`, undefined, "bad-report", cause);
        }
    }
    #tooLarge(what, cap) {
        return this.error(`${what} is above ${cap}, the most that is read`, undefined, "too-large");
    }
}
function firstLine(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return message.split("\n", 1)[0] ?? "";
}


/***/ }),

/***/ 40200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   WF: () => (/* binding */ XmlElement),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27706);
/* harmony import */ var _kept_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);


/** The element that was just opened. One object serves the whole document, so that millions of them cost no memory. */
class XmlElement {
    name = "";
    /** The name of the element around it, empty for the root. */
    parent = "";
    #fail;
    #attributes = {};
    #plain;
    constructor(fail) {
        this.#fail = fail;
    }
    enter(tag, parent) {
        this.name = tag.name;
        this.parent = parent;
        this.#attributes = tag.attributes;
        this.#plain = undefined;
    }
    enterPlain(element, parent) {
        this.name = element.name;
        this.parent = parent;
        this.#plain = element;
    }
    /** An attribute to look at now. To keep it, take `text`: this one may hold on to a whole chunk of the file. */
    peek(attribute) {
        return this.#plain ? this.#plain.value(attribute) : this.#attributes[attribute];
    }
    /** An attribute to keep, or undefined without one. */
    text(attribute) {
        const value = this.peek(attribute);
        return value === undefined ? undefined : (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keptText */ .G)(value);
    }
    /** An attribute to keep, which may be neither absent nor empty. */
    requiredText(attribute) {
        const value = this.text(attribute);
        if (value)
            return value;
        throw this.error(`<${this.name}> has ${value === undefined ? "no" : "an empty"} ${attribute}`);
    }
    /** A non-negative integer, which must be there. */
    requiredCount(attribute) {
        const value = this.count(attribute);
        if (value !== undefined)
            return value;
        throw this.error(`<${this.name}> has no ${attribute}`);
    }
    /** A non-negative integer, or undefined without the attribute. */
    count(attribute) {
        const digits = this.#plain?.digits(attribute) ?? -1;
        if (digits !== -1)
            return digits;
        const value = this.peek(attribute);
        if (value === undefined)
            return undefined;
        const count = parseCount(value);
        if (count !== undefined)
            return count;
        throw this.error(`<${this.name}> has ${attribute}=${shown(value)}, which is no count`);
    }
    /**
     * The number of a line, or 0 where the record is of none: compilers give generated code the line 0 or less,
     * and some writers say "undefined".
     */
    lineNumber(attribute) {
        const digits = this.#plain?.digits(attribute) ?? -1;
        if (digits !== -1 && digits <= _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .maxLine */ .L)
            return digits;
        const value = this.peek(attribute);
        if (value === "undefined" || value?.startsWith("-"))
            return 0;
        const line = this.requiredCount(attribute);
        if (line <= _model_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .maxLine */ .L)
            return line;
        throw this.error(`<${this.name}> has ${attribute}="${line}", which no file has`);
    }
    /** An error at this element. */
    error(message, reason = "bad-report") {
        return this.#fail(message, reason);
    }
}
/** A non-negative integer up to 2^53 - 1 (larger ones become that), also as "3.0" or "3e+06"; undefined for all else. */
function parseCount(text) {
    let count = 0;
    for (let i = 0; i < text.length; i++) {
        const digit = text.charCodeAt(i) - 0x30;
        if (digit < 0 || digit > 9 || i === 15)
            return parseUnusualCount(text);
        count = count * 10 + digit;
    }
    return text === "" ? undefined : count;
}
function parseUnusualCount(text) {
    if (!/^\s*\d+(\.\d+)?([eE]\+?\d+)?\s*$/.test(text))
        return undefined;
    const count = Math.min(Number(text), Number.MAX_SAFE_INTEGER);
    return Number.isInteger(count) ? count : undefined;
}
/** Text of a report in a message: quoted, without control characters, and short. */
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 94911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ XmlRepair)
/* harmony export */ });
/** Characters that XML does not have, however they are written: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const reference = /&#(?:(\d{1,8})|x([\da-fA-F]{1,7}));/g;
/** A reference that the end of a piece may have cut. */
const openReference = /&[#\da-zA-Z]{0,10}$/;
/**
 * Takes characters out of a document that make it none: test runners write what a test printed, colours and all, and one of
 * them would make the whole report unreadable. Each becomes U+FFFD, and the first is remembered.
 */
class XmlRepair {
    /** Characters that were replaced. */
    count = 0;
    /** The first of them, and its line. */
    first;
    #held = "";
    /** The piece without them; what may be the beginning of a reference is held back for the next one. */
    mend(piece, line) {
        const text = this.#held + piece;
        this.#held = openReference.exec(text)?.[0] ?? "";
        const whole = this.#held === "" ? text : text.slice(0, -this.#held.length);
        const replaced = whole.replace(illegal, (character, at) => this.#replace(character, line, whole, at));
        if (!replaced.includes("&#"))
            return replaced;
        return replaced.replace(reference, (written, decimal, hexadecimal, at = 0) => {
            const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
            return isLegal(code) ? written : this.#replace(written, line, replaced, at);
        });
    }
    /** What was held back at the end of the document. */
    rest() {
        const rest = this.#held;
        this.#held = "";
        return rest;
    }
    #replace(character, line, text, at) {
        this.count++;
        this.first ??= { character: nameOf(character), line: line + text.slice(0, at).split("\n").length - 1 };
        return "\ufffd";
    }
}
function isLegal(code) {
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
/** `U+001B`; a reference as it was written. */
function nameOf(character) {
    return character.length > 1 ? character : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}


/***/ }),

/***/ 65282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IA: () => (/* binding */ probeXml),
  km: () => (/* binding */ readXml),
  xK: () => (/* binding */ xmlText)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/byte-fields.js
var byte_fields = __webpack_require__(61584);
;// CONCATENATED MODULE: ./build/formats/read/plain-element.js

const [space, quote, ampersand, slash, less, equals, greater] = [0x20, 0x22, 0x26, 0x2f, 0x3c, 0x3d, 0x3e];
const [tab, lineFeed] = [0x09, 0x0a];
const mostAttributes = 24;
/** Digits of a number that is exact whatever they are. */
const exactDigits = 15;
/** The bytes of plain names and values. */
const inNames = bytesOf("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
const inValues = new Uint8Array(256).fill(1, space, 0x7f);
for (const code of [quote, ampersand, less])
    inValues[code] = 0;
function bytesOf(characters) {
    const table = new Uint8Array(256);
    for (let i = 0; i < characters.length; i++)
        table[characters.charCodeAt(i)] = 1;
    return table;
}
/**
 * An empty element of the plain kind that reports are full of: `<line number="3" hits="1"/>`, all ASCII, in double quotes,
 * without references. Read from its bytes it takes a fraction of what a parser of all XML needs, to which the rest is left.
 */
class PlainElement {
    name = "";
    /** Line breaks in front of the element. */
    lineBreaks = 0;
    /** Where the line of the element begins, behind the last of these breaks. */
    lineStart = 0;
    #bytes = new Uint8Array();
    #attributes = 0;
    #texts = new byte_fields/* RepeatedTexts */.Pn();
    #names = new Array(mostAttributes).fill("");
    #starts = new Uint32Array(mostAttributes);
    #ends = new Uint32Array(mostAttributes);
    /** Reads white space and an element, and returns where it ends; -1 for anything else, after which nothing here is of use. */
    read(bytes, start) {
        this.#bytes = bytes;
        this.#attributes = 0;
        let at = this.#afterBlanks(bytes, start);
        if (bytes[at] !== less)
            return -1;
        const nameEnd = endOfName(bytes, at + 1);
        if (nameEnd === -1)
            return -1;
        this.name = this.#texts.text(bytes, at + 1, nameEnd);
        at = nameEnd;
        while (bytes[at] === space && bytes[at + 1] !== slash) {
            at = this.#attribute(bytes, at + 1);
            if (at === -1)
                return -1;
        }
        if (bytes[at] === space)
            at++;
        return bytes[at] === slash && bytes[at + 1] === greater ? at + 2 : -1;
    }
    /** The value of an attribute of the element that was read last. */
    value(attribute) {
        const index = this.#indexOf(attribute);
        return index === -1 ? undefined : this.#texts.text(this.#bytes, this.#starts[index], this.#ends[index]);
    }
    /** The value of an attribute of nothing but a few digits; -1 for any other, and without the attribute. */
    digits(attribute) {
        const index = this.#indexOf(attribute);
        if (index === -1)
            return -1;
        const [start, end] = [this.#starts[index], this.#ends[index]];
        return end - start > exactDigits ? -1 : (0,byte_fields/* wholeNumber */.rD)(this.#bytes, start, end);
    }
    #indexOf(attribute) {
        for (let i = 0; i < this.#attributes; i++)
            if (this.#names[i] === attribute)
                return i;
        return -1;
    }
    #afterBlanks(bytes, start) {
        this.lineBreaks = 0;
        for (let at = start;; at++) {
            if (bytes[at] === lineFeed) {
                this.lineBreaks++;
                this.lineStart = at + 1;
            }
            else if (bytes[at] !== space && bytes[at] !== tab)
                return at;
        }
    }
    /** Reads a name and a value in quotes; -1 for anything else, and for a name that the element has already. */
    #attribute(bytes, start) {
        const index = this.#attributes;
        const nameEnd = endOfName(bytes, start);
        if (nameEnd === -1 || index === mostAttributes || bytes[nameEnd] !== equals || bytes[nameEnd + 1] !== quote)
            return -1;
        const name = this.#texts.text(bytes, start, nameEnd);
        if (this.#indexOf(name) !== -1)
            return -1;
        let end = nameEnd + 2;
        while (end < bytes.length && inValues[bytes[end]] === 1)
            end++;
        if (bytes[end] !== quote)
            return -1;
        this.#names[index] = name;
        this.#starts[index] = nameEnd + 2;
        this.#ends[index] = end;
        this.#attributes = index + 1;
        return end + 1;
    }
}
/** Where the name ends that begins with a letter at `start`; -1 for none. */
function endOfName(bytes, start) {
    if (bytes[start] <= 0x40)
        return -1;
    let end = start;
    while (end < bytes.length && inNames[bytes[end]] === 1)
        end++;
    return end > start ? end : -1;
}

// EXTERNAL MODULE: ./build/formats/read/xml-element.js
var xml_element = __webpack_require__(40200);
// EXTERNAL MODULE: ./build/formats/read/xml-repair.js
var xml_repair = __webpack_require__(94911);
;// CONCATENATED MODULE: ./build/formats/read/xml-skip.js
/** Ends of what may hold tags that are none. */
const ends = { cdata: "]]>", comment: "-->" };
/**
 * Finds where the content of an element ends, without taking any of it in: logs of a gigabyte stand in one. What looks like
 * the end in a CDATA section or in a comment is none.
 */
class XmlSkip {
    name;
    #end;
    #inside;
    /** What the end of the last piece may have cut. */
    #tail = "";
    constructor(name) {
        this.name = name;
        this.#end = `</${name}`;
    }
    /** Where in the text, which goes on from the last one, the end tag begins; undefined where it is not in it. Below 0 it began in the last one. */
    find(text) {
        const before = this.#tail.length;
        const all = this.#tail + text;
        let at = 0;
        for (;;) {
            if (this.#inside !== undefined) {
                const end = all.indexOf(ends[this.#inside], at);
                if (end === -1)
                    return this.#keep(all, 2);
                at = end + ends[this.#inside].length;
                this.#inside = undefined;
            }
            const next = all.indexOf("<", at);
            if (next === -1)
                return this.#keep("", 0);
            const longest = Math.max(this.#end.length + 1, "<![CDATA[".length);
            if (all.length - next < longest && !isDecided(all.slice(next), this.#end))
                return this.#keep(all, all.length - next);
            if (all.startsWith("<![CDATA[", next))
                [this.#inside, at] = ["cdata", next + 9];
            else if (all.startsWith("<!--", next))
                [this.#inside, at] = ["comment", next + 4];
            else if (all.startsWith(this.#end, next) && /[\s>]/.test(all[next + this.#end.length] ?? ""))
                return next - before;
            else
                at = next + 1;
        }
    }
    /** The beginning of the end tag, where a piece before the last one had it. */
    get tail() {
        return this.#tail;
    }
    #keep(all, length) {
        this.#tail = length === 0 ? "" : all.slice(-length);
        return undefined;
    }
}
/** Whether what begins here can be none of the ends, however it goes on. */
function isDecided(start, end) {
    return ![end, "<![CDATA[", "<!--"].some((one) => one.startsWith(start) || start.startsWith(one));
}

;// CONCATENATED MODULE: ./build/formats/read/xml.js






/**
 * Reads a document to its end. Throws `bad-report` where it is not well-formed or declares entities of its own,
 * `cut-off-report` where it stops early, `too-large` at a limit of `caps`; each with the line.
 */
async function readXml(source, handlers) {
    const reading = new Reading(await newParser(), source, handlers);
    for await (const { text, bytes } of decoded(source))
        reading.write(text, bytes);
    const stop = reading.end();
    if (stop)
        throw (await bareAmpersand(source, stop.after)) ?? stop.error;
}
/** The parser takes all that follows a bare "&" for the name of an entity, and so finds the document without an end. */
async function bareAmpersand(source, after) {
    let [position, line] = [0, 1];
    for await (const { text } of decoded(source)) {
        const rest = text.slice(Math.max(0, after - position));
        const found = rest.search(/&#?[\w.:-]*[^\w.:;#-]/);
        if (found !== -1 && !rest.slice(0, found).includes("<!")) {
            line += lineBreaks(text.slice(0, text.length - rest.length + found));
            return source.error('not well-formed XML: a bare "&", which has to be written as "&amp;"', { line });
        }
        position += text.length;
        line += lineBreaks(text);
    }
    return undefined;
}
function lineBreaks(text) {
    return text.split("\n").length - 1;
}
/** Behind a cut that was in a text or a comment, which may hold many a ">", the next one is looked for this much farther on. */
const farther = 512;
class Reading {
    #parser;
    #source;
    #handlers;
    #open = [];
    /** Where the last tag ended: nothing but one text, comment or tag can lie between it and the parser. */
    #last = 0;
    /** Characters that the parser was given, and those that were read without it. */
    #read = { parsed: 0, plain: 0 };
    #plain = new PlainElement();
    /** The element whose content is passed over. */
    #skip;
    #element;
    /** Where the attributes of the tag begin that is being read. */
    #tag;
    constructor(parser, source, handlers) {
        this.#parser = parser;
        this.#source = source;
        this.#handlers = handlers;
        this.#element = new xml_element/* XmlElement */.WF((message, reason) => source.error(message, { line: parser.line }, reason));
        parser.on("opentagstart", () => {
            this.#tag = parser.position;
        });
        parser.on("opentag", (tag) => this.#opened(tag));
        parser.on("closetag", (tag) => this.#closed(tag));
        if (handlers.text) {
            parser.on("text", handlers.text);
            parser.on("cdata", handlers.text);
        }
        if (handlers.comment)
            parser.on("comment", handlers.comment);
        parser.on("doctype", (text) => this.#refuseDeclarations(text));
        parser.on("error", (error) => this.#refuse(error));
    }
    /** Cuts the text behind tags: where the parser stands behind one, plain elements are read from the bytes without it. */
    write(piece, pieceBytes) {
        const text = this.#handlers.repair?.mend(piece, this.#parser.line) ?? piece;
        const bytes = text === piece ? pieceBytes : undefined;
        for (let at = 0; at < text.length;) {
            if (this.#skip !== undefined)
                at = this.#passOver(text, at, this.#skip);
            else if (bytes !== undefined)
                at = this.#writeToTag(text, bytes, at);
            else
                at = this.#writePart(text, at);
        }
    }
    /** Where an element may be passed over, up to the end of the next tag, otherwise all of it. */
    #writePart(text, at) {
        const end = this.#handlers.passesOver ? text.indexOf(">", at) + 1 || text.length : text.length;
        this.#parse(text.slice(at, end));
        return end;
    }
    #passOver(text, at, skip) {
        const before = skip.tail;
        const rest = text.slice(at);
        const found = skip.find(rest);
        const passed = found === undefined ? rest.length : Math.max(0, found);
        this.#parser.line += lineBreaks(rest.slice(0, passed));
        this.#read.plain += passed;
        if (found === undefined)
            return text.length;
        this.#skip = undefined;
        this.#last = this.#read.parsed;
        // The end tag may have begun in the piece before.
        if (found < 0)
            this.#parse(before.slice(found));
        return at + passed;
    }
    #writeToTag(text, bytes, at) {
        const start = this.#isBehindTag ? this.#readPlain(bytes, at) : at;
        // What is passed over begins right behind a tag.
        const isNear = this.#isBehindTag || this.#handlers.passesOver !== undefined;
        const end = text.indexOf(">", isNear ? start : start + farther) + 1 || text.length;
        this.#parse(text.slice(start, end));
        return end;
    }
    #parse(text) {
        this.#parser.write(text);
        this.#read.parsed += text.length;
        this.#limitLengths();
    }
    /** Between an element's tags, with no text begun. */
    get #isBehindTag() {
        return this.#read.parsed === this.#last && this.#open.length > 0 && this.#open.length < caps/* caps */.m.depth;
    }
    /** Reads all plain elements from `start` on and returns where they end. */
    #readPlain(bytes, start) {
        const parent = this.#open.at(-1) ?? "";
        let at = start;
        for (let end = this.#plain.read(bytes, at); end !== -1; end = this.#plain.read(bytes, at)) {
            this.#parser.line += this.#plain.lineBreaks;
            this.#parser.column = this.#plain.lineBreaks > 0 ? end - this.#plain.lineStart : this.#parser.column + end - at;
            this.#element.enterPlain(this.#plain, parent);
            this.#handlers.open(this.#element);
            this.#handlers.close?.(this.#plain.name);
            at = end;
        }
        this.#read.plain += at - start;
        return at;
    }
    /** Where the document stopped too early, and the last tag before that; undefined when it is complete. */
    end() {
        const rest = this.#handlers.repair?.rest() ?? "";
        if (rest !== "")
            this.#parse(rest);
        const [after, place] = [this.#last + this.#read.plain, { line: this.#parser.line }];
        const inside = this.#open.length > 0 ? `, inside <${this.#open.at(-1)}>` : "";
        this.#parser.off("error");
        try {
            this.#parser.close();
            return undefined;
        }
        catch (cause) {
            const message = `the XML document stops before its end${inside}`;
            return { error: this.#source.error(message, place, "cut-off-report", cause), after };
        }
    }
    #opened(tag) {
        this.#limitLengths();
        this.#tag = undefined;
        this.#last = this.#parser.position;
        this.#element.enter(tag, this.#open.at(-1) ?? "");
        this.#limit("the depth of elements", this.#open.push(tag.name), caps/* caps */.m.depth);
        this.#handlers.open(this.#element);
        if (!tag.isSelfClosing && this.#handlers.passesOver?.(tag.name))
            this.#skip = new XmlSkip(tag.name);
    }
    #closed(tag) {
        this.#last = this.#parser.position;
        this.#open.pop();
        this.#handlers.close?.(tag.name);
    }
    #limitLengths() {
        const position = this.#parser.position;
        if (this.#tag === undefined)
            this.#limit("the length of a text or comment", position - this.#last, caps/* caps */.m.textBytes);
        else
            this.#limit("the length of a tag", position - this.#tag, caps/* caps */.m.lineBytes);
    }
    #limit(what, size, cap) {
        if (size <= cap)
            return;
        throw this.#source.error(`${what} is above ${cap}, the most that is read`, { line: this.#parser.line }, "too-large");
    }
    /** Entities of a document's own are how a small file becomes a huge one, or one that reads other files. */
    #refuseDeclarations(doctype) {
        if (!/\[\s*[^\]\s]/.test(doctype.replace(/"[^"]*"|'[^']*'/g, "")))
            return;
        throw this.#source.error("declares entities or elements of its own in its DOCTYPE", { line: this.#parser.line });
    }
    #refuse(error) {
        const place = { line: this.#parser.line, column: this.#parser.column };
        throw this.#source.error(`not well-formed XML${this.#source.wordsOf(error)}`, place, "bad-report", error);
    }
}
/** The whole document, without characters that XML does not have. */
async function xmlText(source) {
    const repair = new xml_repair/* XmlRepair */.V();
    let whole = "";
    for await (const { text } of decoded(source))
        whole += repair.mend(text, 0);
    return whole + repair.rest();
}
/** The root element and its first children, from the head of a document that may be cut anywhere. */
async function probeXml(source, head) {
    const parser = await newParser();
    const children = [];
    let root;
    let depth = 0;
    let failure;
    parser.on("opentag", (tag) => {
        root ??= tag;
        if (++depth === 2 && !children.includes(tag.name))
            children.push(tag.name);
    });
    parser.on("closetag", () => depth--);
    parser.on("error", (error) => {
        failure = error;
        throw error;
    });
    try {
        parser.write(head);
    }
    catch (error) {
        // What comes after the root's tag is for the reader to judge, which also says it better.
        if (error !== failure)
            throw error;
    }
    if (root)
        return { type: "xml", root: root.name, attributes: root.attributes, children };
    if (failure) {
        const message = `not well-formed XML${source.wordsOf(failure)}`;
        throw source.error(message, { line: parser.line, column: parser.column }, "bad-report", failure);
    }
    throw source.error("the XML document stops before its root element", { line: parser.line }, "cut-off-report");
}
async function newParser() {
    // Loaded here, so that a run without XML does not pay for it.
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
    return new SaxesParser({ position: false });
}
/** The document as text. The Unicode encodings are UTF-8 by now; others (ISO-8859-1 of older Java tools) are declared. */
async function* decoded(source) {
    let decoder;
    let head = Buffer.alloc(0);
    for await (const chunk of source.chunks()) {
        if (decoder === undefined) {
            head = Buffer.concat([head, chunk]);
            if (head.length < 256)
                continue;
            decoder = decoderFor(source, head);
        }
        for (const bytes of pieces(head.length > 0 ? head : chunk))
            yield pieceOf(source, bytes, decoder);
        head = Buffer.alloc(0);
    }
    decoder ??= decoderFor(source, head);
    // A character that the file's end cut in two is left out: the document has no end then.
    for (const bytes of pieces(head))
        yield pieceOf(source, bytes, decoder);
}
function pieceOf(source, bytes, decoder) {
    const text = source.decode(decoder, bytes);
    // In other encodings ASCII bytes can stand for other characters (ISO-2022-JP, Shift_JIS).
    const isAsciiText = /^(?:utf-8|windows-|iso-8859-)/.test(decoder.encoding) && text.length === bytes.length && (0,external_node_buffer_.isAscii)(bytes);
    return { text, bytes: isAsciiText ? bytes : undefined };
}
/** Strings above 128 KiB are collected late by V8 (24 MB more for a report of 100 MB). */
function* pieces(chunk) {
    const bytes = 64 * 1024;
    for (let i = 0; i < chunk.length; i += bytes)
        yield chunk.subarray(i, i + bytes);
}
function decoderFor(source, head) {
    const start = new TextDecoder("latin1").decode(head.subarray(0, 256));
    const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]*)["']/.exec(start)?.[1] ?? "utf-8";
    const label = /^(utf-?16|ucs-?2|utf-?8)/i.test(declared) ? "utf-8" : declared;
    try {
        return new TextDecoder(label, { ignoreBOM: true, fatal: true });
    }
    catch (cause) {
        throw source.error(`declares the encoding ${(0,xml_element/* shown */.SP)(declared)}, which is not known`, { line: 1 }, "bad-report", cause);
    }
}


/***/ }),

/***/ 27706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxLine),
/* harmony export */   Y: () => (/* binding */ coverageElements)
/* harmony export */ });
/**
 * What a coverage report says, in the terms that all formats share.
 *
 * A quantity of a file is held by its records where the format has them, so that reports can be merged
 * without counting anything twice, and as a tally where the format only states numbers.
 */
/** The four things that coverage reports count. */
const coverageElements = ["lines", "branches", "functions", "statements"];
/** Largest line number that a report may name: what an entry of `LineRecords` can hold. */
const maxLine = 2 ** 31 - 1;


/***/ }),

/***/ 57709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ sarifMark),
/* harmony export */   HG: () => (/* binding */ coberturaMark),
/* harmony export */   Mn: () => (/* binding */ sarifNowhere),
/* harmony export */   mi: () => (/* binding */ badgeStart),
/* harmony export */   tk: () => (/* binding */ sarifWriter)
/* harmony export */ });
/** How a gate knows again what it wrote: read as a report of a later run, yesterday's covered lines would cover today's. */
/** The attribute of the root of a Cobertura document of ours. */
const coberturaMark = 'version="gates 1"';
/** How a badge for shields.io begins. */
const badgeStart = '{"schemaVersion":1,';
/** Who wrote a SARIF document of ours, as `properties.writtenBy` says. */
const sarifWriter = "gates 1";
/** The member of a SARIF document of ours, in its first line, that says so. */
const sarifMark = `"properties":{"writtenBy":"${sarifWriter}"}`;
/** The file that a SARIF document of ours names for a finding without one: words that users of GitHub know from Scorecard. */
const sarifNowhere = "no file associated with this alert";


/***/ }),

/***/ 22003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PathIndex),
/* harmony export */   x: () => (/* binding */ suggestMapping)
/* harmony export */ });
/** Files of one end up to which each is looked at; above that they are told apart by more of their path first. */
const fewFiles = 50;
/**
 * The files of the repository, to be found by their whole path or by its end, in time that does not grow with their number.
 * What it takes to find them is made when the first is looked for: of very many files nobody may ask.
 */
class PathIndex {
    #listed;
    #known;
    #longestKnown;
    /** Files by their last segments, for each number of segments that was asked for. */
    #byEnd = new Map();
    #folders;
    #stems;
    #composed;
    constructor(paths) {
        this.#listed = paths;
    }
    get #paths() {
        this.#known ??= new Set(this.#listed);
        return this.#known;
    }
    get #longest() {
        this.#longestKnown ??= this.#listed.reduce((longest, path) => Math.max(longest, path.length), 0);
        return this.#longestKnown;
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
    /** Whether any file has this name, without its ending. It may be said of one that only differs in how its accents are written. */
    hasStem(stem) {
        this.#stems ??= new Set([...this.#paths].map(stemOf));
        return this.#stems.has(stem) || !isAscii(stem);
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
/** `cart.test` of `src/cart.test.ts`. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.lastIndexOf(".");
    return dot > 0 ? name.slice(0, dot) : name;
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
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57605);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22003);



/**
 * Tracked files where there is git, the file tree where there is none; `untracked` are files that are yet to be added, which
 * git may still be looking for.
 */
async function openPaths(place, mappings, untracked = []) {
    const { host, git } = place;
    const files = git ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .trackedFiles */ .O)(git) : (await host.files.all()).flatMap((path) => (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN)(path) ?? []);
    const prefix = git?.folder ?? "";
    const committed = new _path_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PathIndex */ .E(files);
    const tracked = (path) => path !== undefined && committed.find(path) !== undefined;
    const fresh = (await untracked).flatMap((path) => (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN)(path) ?? []);
    const all = fresh.length === 0 ? files : [...files, ...fresh];
    const context = {
        index: all === files ? committed : new _path_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PathIndex */ .E(all),
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
