export const id = 7760;
export const ids = [7760];
export const modules = {

/***/ 27760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/formats/coverage-formats.js + 15 modules
var coverage_formats = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/formats/detect.js + 1 modules
var detect = __webpack_require__(48632);
// EXTERNAL MODULE: ./build/formats/findings-formats.js + 16 modules
var findings_formats = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/formats/read/source.js + 2 modules
var read_source = __webpack_require__(9562);
// EXTERNAL MODULE: ./build/formats/read-report.js
var read_report = __webpack_require__(98730);
// EXTERNAL MODULE: ./build/formats/read-scan.js + 1 modules
var read_scan = __webpack_require__(42059);
;// CONCATENATED MODULE: ./build/formats/read-any.js






/** Recognises a report of any kind and reads it. Nothing is quoted before it is known that it holds no secrets. */
async function readAnyReport(file) {
    const source = new read_source/* Source */.k(file, "secret");
    const format = await (0,detect/* detectFormat */.T)(source, [...coverage_formats.coverageFormats, ...findings_formats.findingsFormats]);
    if (format.kind === "findings")
        return { kind: "findings", read: await (0,read_scan/* readScan */.C)(source, format) };
    return { kind: "coverage", read: await (0,read_report/* readCoverageReport */.Z)(file, format.id) };
}

// EXTERNAL MODULE: ./build/host/terminal.js + 1 modules
var terminal = __webpack_require__(3119);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/json-text.js
var json_text = __webpack_require__(96786);
// EXTERNAL MODULE: ./build/repository/git.js
var git = __webpack_require__(37017);
// EXTERNAL MODULE: ./build/repository/paths.js
var repository_paths = __webpack_require__(597);
// EXTERNAL MODULE: ./build/entry/flags.js
var flags = __webpack_require__(29972);
// EXTERNAL MODULE: ./build/measures/coverage-totals.js
var coverage_totals = __webpack_require__(50978);
// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(27706);
// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/repository/resolve-report.js + 2 modules
var resolve_report = __webpack_require__(12512);
;// CONCATENATED MODULE: ./build/entry/inspect-coverage.js





function inspectCoverage(file, { format, report }, paths) {
    const resolutions = (0,resolve_report/* resolveReport */.t)({ files: report.files, sources: report.sources, folder: paths.folderOf(file) }, paths.context);
    return {
        file,
        kind: "coverage",
        format: format.id,
        state: "measured",
        coverage: totalsOf(report),
        notes: report.notes,
        lookedBelow: [...paths.context.roots, ...report.sources],
        paths: report.files.map(({ path }, i) => ({ reported: path, ...(resolutions[i] ?? { how: "not-found" }) })),
    };
}
/** [covered, total], or null where the format does not say; [covered, at most, total] where only bounds are known. */
function totalsOf(report) {
    const totals = (0,coverage_totals/* coverageTotals */.w)(report.files);
    const shown = coverage/* coverageElements */.Y.map((element) => {
        const tally = totals[element];
        if (tally === null)
            return [element, null];
        return [element, tally.covered === tally.atMost ? [tally.covered, tally.total] : [tally.covered, tally.atMost, tally.total]];
    });
    return { files: report.files.length, ...Object.fromEntries(shown) };
}
function describeCoverage(one, shownPaths) {
    const elements = coverage/* coverageElements */.Y.flatMap((element) => {
        const total = one.coverage[element];
        if (!Array.isArray(total))
            return [];
        const [part, whole] = [Number(total[0]), Number(total.at(-1))];
        return [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(element)} ${(0,phrase/* figure */.vP)(`${(0,numbers/* formatPercent */.l9)({ part, whole })} (${(0,numbers/* formatCount */.B4)(part)}/${(0,numbers/* formatCount */.B4)(whole)})`)}`];
    });
    const found = one.paths.filter((path) => path.path !== undefined).length;
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}, ${(0,phrase/* join */.fj)(elements, ", ")}`,
        ...one.notes.map((note) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`),
        (0,phrase/* say */.cv) `  ${found} of ${one.paths.length} files found in the repository`,
        ...one.paths.slice(0, shownPaths).map(describePath),
        ...(found < one.paths.length ? [lookedFor(one.lookedBelow)] : []),
        ...(one.paths.length > shownPaths ? [(0,phrase/* say */.cv) `    … and ${one.paths.length - shownPaths} more (--paths shows all)`] : []),
    ];
}
function describePath({ reported, how, path, candidates }) {
    const where = path ? (0,phrase/* say */.cv) ` ${path}` : candidates ? (0,phrase/* say */.cv) ` ${candidates.slice(0, 3).join(" or ")}` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `    ${reported} ${(0,phrase/* figure */.vP)(`(${how})`)}${where}`;
}
function lookedFor(below) {
    return (0,phrase/* say */.cv) `    What was not found was looked for as it is, below ${below.join(", ")}, through go.mod, and by its end; ${(0,phrase/* code */.aY)("paths: FROM::TO")} maps it.`;
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/entry/inspect-findings.js



function inspectFindings(file, { format, report }) {
    const counts = countBySeverity(report.scans);
    const isComplete = report.scans.every(({ leftOut }) => leftOut.length === 0);
    return {
        file,
        kind: "findings",
        format: format.id,
        state: stateOf(report.scans, counts.total),
        findings: counts,
        ...(!isComplete && { complete: false }),
        scans: report.scans.map(({ tool, evidence, suppressed, leftOut }) => ({
            tool,
            evidence,
            suppressed: suppressed.length,
            leftOut,
        })),
        notes: report.notes,
    };
}
function stateOf(scans, total) {
    if (total > 0)
        return "findings";
    const isProven = scans.every(({ evidence, leftOut }) => evidence.state === "scanned" && leftOut.length === 0);
    return isProven ? "clean" : "cannot-judge";
}
function countBySeverity(scans) {
    const counts = { total: 0, critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
    for (const { severity } of scans.flatMap(({ findings }) => findings)) {
        counts[severity]++;
        counts.total++;
    }
    return counts;
}
function describeFindings({ file, format, state, findings, scans, notes }) {
    const counted = severity/* severities */.gO.filter((severity) => findings[severity] > 0);
    const figures = counted.map((severity) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(findings[severity])} ${severity}`)}`);
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)}: ${(0,phrase/* figure */.vP)(format)}, ${state === "findings" ? (0,phrase/* join */.fj)(figures, ", ") : withoutFindings(state, scans)}`,
        ...scans.flatMap(describeScan),
        ...notes.map((note) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`),
    ];
}
function withoutFindings(state, scans) {
    if (state === "clean")
        return (0,phrase/* say */.cv) `clean`;
    const wasScanned = scans.every(({ evidence }) => evidence.state === "scanned");
    return wasScanned ? (0,phrase/* say */.cv) `no finding, but not all of it was scanned` : (0,phrase/* say */.cv) `no finding, but no proof of a scan either`;
}
function describeScan({ tool, evidence, suppressed, leftOut }) {
    const proof = evidence.state === "scanned" ? (0,phrase/* say */.cv) `scanned ${evidence.what}` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(evidence.state)}: ${evidence.why}`;
    return [
        (0,phrase/* say */.cv) `  ${tool}: ${proof}${suppressed > 0 ? (0,phrase/* say */.cv) `, ${suppressed} suppressed` : (0,phrase/* say */.cv) ``}`,
        ...leftOut.slice(0, 10).map(({ what, why }) => (0,phrase/* say */.cv) `    left out ${(0,phrase/* code */.aY)(what)}: ${why}`),
        ...(leftOut.length > 10 ? [(0,phrase/* say */.cv) `    … and ${leftOut.length - 10} more left out`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/entry/inspect.js












/** `gates inspect FILE… [--json]`: what each report holds and how its paths are found. 2 if any file was refused. */
async function runInspect(args) {
    const parsed = parseInspectFlags(args);
    if ("wrong" in parsed) {
        process.stderr.write(`gates: ${parsed.wrong}\n`);
        return 2;
    }
    if ("help" in parsed) {
        process.stdout.write(`${inspectHelp}\n`);
        return 0;
    }
    const { json, paths: allPaths, files } = parsed;
    const host = (0,terminal/* terminalHost */.P)(undefined);
    const paths = await (0,repository_paths/* openPaths */.j)({ host, git: await (0,git/* openGit */.z)(host, host.cwd) }, []);
    const inspected = [];
    for (const file of files)
        inspected.push(await inspect(file, host, paths));
    if (json)
        process.stdout.write(`${(0,json_text/* inertJson */.nl)(inspected, 2)}\n`);
    else
        for (const one of inspected)
            for (const line of describe(one, allPaths ? Number.POSITIVE_INFINITY : 10))
                host.log((0,reports_escape/* toLog */.gY)(line));
    return inspected.some((one) => one.state === "refused") ? 2 : 0;
}
const inspectHelp = [
    "gates inspect FILE… [--json] [--paths]",
    "",
    "Says of each report its format and totals: of coverage also how its paths are found in the repository, of findings",
    "also what proves that anything was scanned.",
    "",
    "  --json    One array, one object a file.",
    "  --paths   Every path, not only the first ten, and where those that were not found were looked for.",
    "",
    "Exit code 2 if any file was refused.",
].join("\n");
function parseInspectFlags(args) {
    const options = {
        json: { type: "boolean" },
        paths: { type: "boolean" },
        help: { type: "boolean", short: "h" },
    };
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
        if (values.help)
            return { help: true };
        if (positionals.length === 0)
            return { wrong: "inspect needs a file: gates inspect FILE… [--json] [--paths]" };
        return { json: values.json === true, paths: values.paths === true, files: positionals };
    }
    catch (error) {
        return { wrong: (0,flags/* flagError */.VP)(error, args, Object.keys(options)) };
    }
}
async function inspect(file, host, paths) {
    try {
        const report = await readAnyReport(await host.files.open(file));
        return report.kind === "coverage" ? inspectCoverage(file, report.read, paths) : inspectFindings(file, report.read);
    }
    catch (error) {
        if (!(error instanceof report_error/* ReportError */.$))
            throw error;
        const place = (0,report_error/* describePlace */.d)(error.place);
        return { file, state: "refused", reason: error.reason, message: error.message, ...(place !== "" && { place }) };
    }
}
function describe(one, shownPaths) {
    if (one.state === "refused")
        return [(0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: refused, ${one.reason}: ${one.message}${one.place ? (0,phrase/* say */.cv) ` (${one.place})` : (0,phrase/* say */.cv) ``}`];
    return one.kind === "coverage" ? describeCoverage(one, shownPaths) : describeFindings(one);
}


/***/ }),

/***/ 98730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCoverageReport)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _coverage_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1051);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48632);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96047);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9562);





/** Recognises and reads one coverage report. Throws `ReportError`; a report that names no source file is `empty-report`. */
async function readCoverageReport(file, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .T)(source, _coverage_formats_js__WEBPACK_IMPORTED_MODULE_1__.coverageFormats, declared, otherFormats);
    const report = await format.read(source);
    if (report.files.length === 0) {
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, `is ${format.title} but names no source file`);
    }
    refuseLongNames(source, report);
    refuseHugeCounts(source, report);
    nameScheme(report, format.id);
    return { format, report };
}
/** Only looked at to say what a file is that is no coverage. */
async function otherFormats() {
    return (await __webpack_require__.e(/* import() */ 5513).then(__webpack_require__.bind(__webpack_require__, 5513))).findingsFormats;
}
/**
 * Says of which format the branches of all files are: only branches of one format can be merged one by one. Written into the
 * report that was just read and that nobody else has: reports are large, and a copy of each file takes time and memory.
 */
function nameScheme({ files }, scheme) {
    for (const { branches } of files)
        if (branches && branches.kind !== "tally")
            Object.assign(branches, { scheme });
}
/** Every name of a file, module or folder passes here, whatever its format, and is as long as a path may be that it has to be looked for by. */
function refuseLongNames(source, { files, sources }) {
    const isLong = (name) => name.length > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.pathLength;
    const long = files.find(({ path, module = "" }) => isLong(path) || isLong(module))?.path ?? sources.find(isLong);
    if (long === undefined)
        return;
    const message = `names a path above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.pathLength} characters, the most that is read: ${JSON.stringify(`${long.slice(0, 60)}…`)}`;
    throw source.error(message, undefined, "too-large");
}
/** Counts that a report states are anybody's numbers, and above 2^53 one that is missing would be lost in the sum. */
function refuseHugeCounts(source, { files }) {
    let sum = 0;
    const add = (file, count) => {
        if (count > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.count)
            throw tooMany(source, `${count} of ${JSON.stringify(file.path)}`, _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.count);
        sum += count;
    };
    for (const file of files) {
        const { lines, branches, functions, statements } = file;
        if (lines?.kind === "tally")
            add(file, lines.total);
        if (branches?.kind === "tally")
            add(file, branches.total);
        if (functions?.kind === "tally")
            add(file, functions.total);
        if (statements?.kind === "tally")
            add(file, statements.total);
        if (branches?.kind === "branch-lines")
            for (const line of branches.lines.values())
                add(file, line.total);
    }
    if (sum > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.total)
        throw tooMany(source, `${sum} of all files`, _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.total);
}
function tooMany(source, what, cap) {
    return source.error(`states a count of ${what}, above ${cap}, the most that is read`, undefined, "too-large");
}


/***/ }),

/***/ 42059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readScan),
  e: () => (/* binding */ readScanReport)
});

// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/formats/detect.js + 1 modules
var detect = __webpack_require__(48632);
// EXTERNAL MODULE: ./build/formats/findings-formats.js + 16 modules
var findings_formats = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/formats/read/source.js + 2 modules
var read_source = __webpack_require__(9562);
// EXTERNAL MODULE: ./build/formats/read/encoding.js
var encoding = __webpack_require__(66903);
;// CONCATENATED MODULE: ./build/formats/read/text-around.js

/** Bytes of a file that is looked through for a report between other text: what tools print is small. */
const mostBytes = 32 * 1024 * 1024;
/**
 * The lines from the first that begins with a bracket of JSON to the last that ends with one, of a file that begins with
 * something else; undefined where it begins as JSON or XML does, is too large, or has no such lines.
 */
async function withoutText(file) {
    if (file.size > mostBytes || !(await beginsAsText(file)))
        return undefined;
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of (0,encoding/* toUtf8 */.P)(file.chunks()))
        text += decoder.decode(chunk, { stream: true });
    const lines = (text + decoder.decode()).split("\n");
    const first = lines.findIndex((line) => /^\s*[{[]\s*(?:["{[\]}]|$)/.test(line));
    const last = lines.findLastIndex((line) => /[}\]]\s*$/.test(line));
    if (first === -1 || last < first)
        return undefined;
    const json = new TextEncoder().encode(lines.slice(first, last + 1).join("\n"));
    const around = [...lines.slice(0, first), ...lines.slice(last + 1)].filter((line) => line.trim() !== "").length;
    return { file: { path: file.path, size: json.length, chunks: () => once(json) }, lines: around };
}
async function beginsAsText(file) {
    const decoder = new TextDecoder();
    for await (const chunk of (0,encoding/* toUtf8 */.P)(file.chunks())) {
        const head = decoder.decode(chunk, { stream: true }).trimStart();
        if (head !== "")
            return !/^[{[<]/.test(head) && !head.includes("\ufffd");
    }
    return false;
}
async function* once(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/read-scan.js








/** Recognises and reads one report of findings. Throws `ReportError`, which never quotes what the report holds. */
async function readScanReport(file, { format, textAround = [] } = {}) {
    const cut = await withoutText(file);
    if (cut === undefined)
        return readScan(...(await recognised(file, format)));
    if (textAround.length === 0)
        throw textAroundError(file);
    const [source, found] = await recognised(cut.file, format);
    if (!textAround.includes(found.id))
        throw textAroundError(file);
    const read = await readScan(source, found);
    const note = { id: "left-out", text: `${(0,counted/* counted */.h)(cut.lines, "line")} of other text around its JSON` };
    return { ...read, report: { ...read.report, notes: [...read.report.notes, note] } };
}
async function recognised(file, declared) {
    const source = new read_source/* Source */.k(file, "secret");
    return [source, await (0,detect/* detectFormat */.T)(source, findings_formats.findingsFormats, declared, otherFormats)];
}
function textAroundError(file) {
    const message = "is JSON between other text; where a tool prints banners around its report, allow-text-around names its format";
    return new report_error/* ReportError */.$("unknown-format", file.path, message);
}
/** Only looked at to say what a file is that holds no findings. */
async function otherFormats() {
    return (await __webpack_require__.e(/* import() */ 1051).then(__webpack_require__.bind(__webpack_require__, 1051))).coverageFormats;
}
/** Reads a report whose format is known. */
async function readScan(source, format) {
    const report = await format.read(source);
    for (const scan of report.scans)
        refuseLongNames(source, scan);
    return { format, report: { ...report, scans: report.scans.map(withoutPasswords) } };
}
/** Whatever a finding is called by is looked for, compared and printed; the words about it are short already. */
function refuseLongNames(source, { findings, suppressed, leftOut }) {
    const long = findings.some(hasLong) || suppressed.some(({ finding }) => hasLong(finding)) || leftOut.some((one) => isLong(one.what));
    if (!long)
        return;
    throw source.error(`holds a name above ${caps/* caps */.m.nameLength} characters, the most that is read`, undefined, "too-large");
}
function hasLong({ id, aliases, package: affected, place, alsoAt }) {
    if (isLong(id) || aliases.some(isLong) || isLong(place?.path) || alsoAt?.some(({ path }) => isLong(path)))
        return true;
    return affected !== undefined && isLongPackage(affected);
}
function isLongPackage({ ecosystem, name, version, fixedIn }) {
    return isLong(ecosystem) || isLong(name) || isLong(version) || fixedIn.some(isLong);
}
function isLong(name) {
    return name !== undefined && name.length > caps/* caps */.m.nameLength;
}
function hasUrl(text) {
    return text?.includes("//") === true;
}
/** Asked of each finding, of which few have any: nothing is made for it. */
function namesUrl({ place, alsoAt, package: affected }) {
    if (hasUrl(place?.path) || alsoAt?.some(({ path }) => hasUrl(path)))
        return true;
    return affected !== undefined && (hasUrl(affected.name) || hasUrl(affected.version) || affected.fixedIn.some(hasUrl));
}
function cleanedPackage(affected) {
    const { name, version, fixedIn } = affected;
    return {
        ...affected,
        name: (0,title/* withoutCredentials */.r)(name),
        ...(version !== undefined && { version: (0,title/* withoutCredentials */.r)(version) }),
        fixedIn: fixedIn.map(title/* withoutCredentials */.r),
    };
}
/** Scanners of remote repositories name places by URLs, and those may hold a password. */
function withoutPasswords(scan) {
    const cleaned = (finding) => {
        if (!namesUrl(finding))
            return finding;
        const { place, alsoAt = [], package: affected } = finding;
        return {
            ...finding,
            ...(place && { place: { ...place, path: (0,title/* withoutCredentials */.r)(place.path) } }),
            ...(alsoAt.length > 0 && { alsoAt: alsoAt.map((one) => ({ ...one, path: (0,title/* withoutCredentials */.r)(one.path) })) }),
            ...(affected && { package: cleanedPackage(affected) }),
        };
    };
    return {
        ...scan,
        findings: scan.findings.map(cleaned),
        suppressed: scan.suppressed.map(({ finding, why }) => ({ finding: cleaned(finding), why })),
        leftOut: scan.leftOut.map(({ what, why }) => ({ what: (0,title/* withoutCredentials */.r)(what), why })),
    };
}


/***/ }),

/***/ 50978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf),
/* harmony export */   w: () => (/* binding */ coverageTotals)
/* harmony export */ });
/* harmony import */ var _model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52879);

/** Counted once a file: the budgets, the tables and the ways to green all ask. */
const counted = new WeakMap();
/** What one file has of an element, or undefined where its reports do not say. */
function tallyOf(file, element) {
    return talliesOf(file)[element];
}
function talliesOf(file) {
    return counted.get(file) ?? countFile(file);
}
function countFile(file) {
    const tallies = {
        lines: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "lines"),
        branches: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "branches"),
        functions: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "functions"),
        statements: (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .countElement */ .Gg)(file, "statements"),
    };
    counted.set(file, tallies);
    return tallies;
}
/** The sum over files of each element, null for one that no file has. */
function coverageTotals(files) {
    const tallies = files.map(talliesOf);
    const total = (element) => (0,_model_coverage_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .sumTallies */ .w4)(tallies.map((one) => one[element])) ?? null;
    return { lines: total("lines"), branches: total("branches"), functions: total("functions"), statements: total("statements") };
}


/***/ }),

/***/ 96786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Mf: () => (/* binding */ wellFormedJson),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
/**
 * The runner obeys `##[command]` anywhere in a line of a log, and terminals obey control characters and marks that turn the
 * direction of text; to readers of JSON an escaped character is the same one.
 */
function inertJson(value, indent) {
    return JSON.stringify(value, null, indent)
        .replaceAll("##[", "#\\u0023[")
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}
/** A character as JSON may write any. */
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The same where half a pair of surrogates that stands alone, which many readers of JSON refuse, is a replacement character. */
function wellFormedJson(value) {
    const json = inertJson(value);
    if (!json.includes("\\ud"))
        return json;
    // JSON.stringify writes whole pairs as they are, and escapes nothing else in this range.
    return json.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (one) => (one.startsWith("\\ud") ? "\\ufffd" : one));
}
/** The text with a replacement character for each half of a pair of surrogates that stands alone. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}


/***/ })

};
