export const id = 2750;
export const ids = [2750];
export const modules = {

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
// EXTERNAL MODULE: ./build/formats/other-formats.js
var other_formats = __webpack_require__(82900);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/formats/read/source.js + 3 modules
var read_source = __webpack_require__(13149);
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
    return [source, await (0,detect/* detectFormat */.T)(source, findings_formats.findingsFormats, declared, () => (0,other_formats/* formatsBesides */.w)("findings"))];
}
function textAroundError(file) {
    const message = "is JSON between other text; where a tool prints banners around its report, allow-text-around names its format";
    return new report_error/* ReportError */.$("unknown-format", file.path, message);
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
    return text !== undefined && (0,title/* mayHoldCredentials */.x1)(text);
}
/** Most names are of these databases, and no URL begins so. */
function isUrlName(name) {
    return !name.startsWith("CVE-") && !name.startsWith("GHSA-") && (0,title/* mayHoldCredentials */.x1)(name);
}
/** Asked of each finding, of which few have any: nothing is made for it. */
function namesUrl({ id, aliases, place, alsoAt, package: affected }) {
    if (isUrlName(id) || aliases.some(isUrlName) || hasUrl(place?.path) || alsoAt?.some(({ path }) => hasUrl(path)))
        return true;
    return affected !== undefined && (hasUrl(affected.name) || hasUrl(affected.version) || affected.fixedIn.some(hasUrl));
}
function cleanedPackage(affected) {
    const { name, version, fixedIn } = affected;
    return {
        ...affected,
        name: (0,title/* withoutCredentials */.ri)(name),
        ...(version !== undefined && { version: (0,title/* withoutCredentials */.ri)(version) }),
        fixedIn: fixedIn.map(title/* withoutCredentials */.ri),
    };
}
/** Scanners of remote repositories name places by URLs, and those may hold a password. */
function withoutPasswords(scan) {
    const cleaned = (finding) => {
        if (!namesUrl(finding))
            return finding;
        const { id, aliases, place, alsoAt = [], package: affected } = finding;
        return {
            ...finding,
            id: (0,title/* withoutCredentials */.ri)(id),
            aliases: aliases.map(title/* withoutCredentials */.ri),
            ...(place && { place: { ...place, path: (0,title/* withoutCredentials */.ri)(place.path) } }),
            ...(alsoAt.length > 0 && { alsoAt: alsoAt.map((one) => ({ ...one, path: (0,title/* withoutCredentials */.ri)(one.path) })) }),
            ...(affected && { package: cleanedPackage(affected) }),
        };
    };
    return {
        ...scan,
        findings: scan.findings.map(cleaned),
        suppressed: scan.suppressed.map(({ finding, why }) => ({ finding: cleaned(finding), why })),
        leftOut: scan.leftOut.map(({ what, why }) => ({ what: (0,title/* withoutCredentials */.ri)(what), why })),
    };
}


/***/ }),

/***/ 69430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** "1 line", "57,583 lines". */
function counted(count, one, many = `${one}s`) {
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 67484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBaselineTold)
/* harmony export */ });
/** Whether a reason, an accepted one or a note says already why there is nothing to compare with. */
function isBaselineTold({ reasons, notes, accepted }) {
    const all = [...reasons, ...notes, ...accepted.map(({ reason }) => reason)];
    return all.some((reason) => reason.id === "no-baseline") ? "as a reason" : "not yet";
}


/***/ }),

/***/ 21642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ defineBaseline)
/* harmony export */ });
/** Ties a gate to the kind of baseline that is its own, which nobody else need know. */
function defineBaseline({ kind, find, sought, unkept, today, }) {
    return {
        find,
        keep: async (facts, stamp, search) => {
            const { keepBaseline } = await __webpack_require__.e(/* import() */ 8364).then(__webpack_require__.bind(__webpack_require__, 78364));
            return keepBaseline(search.searched, kind, () => today(facts, stamp, search), sought(facts));
        },
        writeFloor: async (facts, stamp, search, lower) => {
            const { keepFloor } = await __webpack_require__.e(/* import() */ 1713).then(__webpack_require__.bind(__webpack_require__, 94094));
            const baseline = await today(facts, stamp, search);
            return keepFloor(search.searched, kind, baseline, lower, unkept?.(facts, baseline));
        },
    };
}


/***/ }),

/***/ 22678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ searchUsual),
/* harmony export */   MF: () => (/* binding */ noReport),
/* harmony export */   _M: () => (/* binding */ findDeclared),
/* harmony export */   og: () => (/* binding */ missingLegs)
/* harmony export */ });
/* harmony import */ var _report_opener_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88801);

/** The files of `reports` and `legs`. Every line must match a file, unless it says that it may not. */
async function findDeclared(of, paths, legs, files) {
    const reports = [];
    const problems = [];
    for (const line of [
        ...paths.map((path) => ({ ...path, leg: undefined, isLeg: false })),
        ...legs.map((leg) => ({ ...leg, isLeg: true })),
    ]) {
        const found = await matches(line, files);
        if (found.length === 0 && !line.optional)
            problems.push({ id: "no-report", of, pattern: line.pattern, lookedFor: [], commands: [], committed: [] });
        reports.push(...found);
    }
    return { reports, problems };
}
async function matches({ pattern, leg, isLeg, of }, files) {
    if (!isLeg || leg !== undefined)
        return (await files.glob(pattern)).map((file) => ({ file, leg, ...(of !== undefined && { of }) }));
    // `cov/*/`: every folder that matches is a leg of its own, with all files below it; `cov/*/a.xml` with that file.
    const segments = pattern.replace(/\/$/, "").split("/");
    const depth = pattern.endsWith("/") ? segments.length : segments.indexOf("*") + 1;
    const below = await files.glob(pattern.endsWith("/") ? `${pattern}**` : pattern);
    const ofLegs = below.flatMap((file) => {
        const name = file.split("/")[depth - 1];
        return name && file.split("/").length > depth ? [{ file, leg: name }] : [];
    });
    // `py3.9` stands before `py3.10`. Only here, since to make one takes 5 ms.
    const byNumbers = new Intl.Collator("en", { numeric: true });
    return ofLegs.sort((a, b) => byNumbers.compare(a.leg, b.leg));
}
/** The commands for the tools that the repository seems to use; none where it shows none. */
async function commandsFor(makers, files) {
    const commands = [];
    for (const { tool, signs, command } of makers) {
        if (commands.some((known) => known.tool === tool))
            continue;
        for (const because of signs) {
            if (!(await files.exists(because)))
                continue;
            commands.push({ tool, because, command });
            break;
        }
    }
    return commands;
}
/** The reports in the usual places, but for committed ones, which are of another run; that there is none is a problem. */
async function searchUsual(usual, files, isTracked) {
    const found = await files.glob(...usual.places);
    const fresh = found.filter((file) => !isTracked(file));
    const passedOver = found.filter(isTracked).map((file) => ({ file, why: _report_opener_js__WEBPACK_IMPORTED_MODULE_0__/* .committedReport */ .VX }));
    const problems = fresh.length > 0 ? [] : [await noReport(usual, files, passedOver)];
    return { reports: fresh.map((file) => ({ file, leg: undefined })), problems, passedOver };
}
/** None of the usual places holds a report of this run; what lies there was passed over, and why is told. */
async function noReport({ of, places, makers }, files, passedOver) {
    const commands = await commandsFor(makers, files);
    const committed = passedOver.filter(({ why }) => why === _report_opener_js__WEBPACK_IMPORTED_MODULE_0__/* .committedReport */ .VX).map(({ file }) => file);
    return { id: "no-report", of, pattern: undefined, lookedFor: places, commands, committed };
}
/** The legs that must have a report and have none. */
function missingLegs(expected = [], found) {
    return expected.filter((leg) => !found.includes(leg)).map((leg) => ({ id: "missing-leg", leg, found }));
}


/***/ }),

/***/ 13152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/** Ties a declaration to its types and lets `run-gate` treat all gates alike. */
function defineGate(gate) {
    return gate;
}


/***/ }),

/***/ 11441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ knownPaths)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);
/* harmony import */ var _report_opener_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88801);



/** The files of the repository; where git cannot say, those that are there, and the reason why nobody can judge. */
async function knownPaths(mappings, place, untracked) {
    try {
        const listed = Promise.resolve(untracked);
        const paths = await (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .openPaths */ .j)(place, mappings, listed.then((files) => files ?? []));
        return { paths, problems: (await listed) === undefined ? [newFilesUnknown] : [] };
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
            throw error;
        return { paths: await (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .openPaths */ .j)({ host: place.host, git: undefined }, mappings), problems: [(0,_report_opener_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .hG)(error)] };
    }
}
const newFilesUnknown = {
    id: "unreadable-report",
    file: ".git",
    message: "git cannot list the files that it does not track yet; see what git ls-files --others says",
};


/***/ }),

/***/ 68597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ OwnFiles)
/* harmony export */ });
/* harmony import */ var _model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57709);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _reports_wording_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25310);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992);




/**
 * The files that this run will write. What an earlier run left there is no report of this one: read again, yesterday's
 * covered lines would cover today's.
 */
class OwnFiles {
    /** The inputs by the real path of what is there now. */
    #inputs;
    constructor(inputs) {
        this.#inputs = inputs;
    }
    static async find(settings, { host }) {
        const inputs = new Map();
        for (const input of _named_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namingInputs */ .w1) {
            for (const path of [settings[input] ?? []].flat()) {
                if (typeof path !== "string")
                    continue;
                const there = await host.files.open(path).catch(absent);
                if (there)
                    inputs.set(there.realPath, input);
            }
        }
        return new OwnFiles(inputs);
    }
    /** Undefined for a report of somebody else. Of those of ours, why one that was only found is passed over, or what is wrong. */
    async judge(opened, origin) {
        const input = this.#inputs.get(opened.realPath);
        // By its content also where no input names it: another step or somebody's laptop wrote it.
        if (origin === "searched" && (await isOurs(opened)))
            return { passedOver: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOwnFile */ .Q)(input) };
        if (input === undefined)
            return undefined;
        return { id: "bad-configuration", problems: [{ where: input, message: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongOwnFile */ .q8)(opened.path) }] };
    }
}
function absent(error) {
    if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
        throw error;
}
async function isOurs(opened) {
    for await (const chunk of opened.chunks()) {
        const head = new TextDecoder().decode(chunk.subarray(0, 2000));
        return head.includes(_model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .coberturaMark */ .HG) || head.includes(_model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifMark */ .$U) || head.startsWith(_model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .badgeStart */ .mi);
    }
    return false;
}


/***/ }),

/***/ 88801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ ReportOpener),
/* harmony export */   VX: () => (/* binding */ committedReport),
/* harmony export */   hG: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);

/**
 * Opens reports as all gates do: each file once, however it is spelled; none that a gate wrote itself; none behind a link
 * that the repository holds; committed ones only where somebody names them. What is wrong with one is a reason.
 */
class ReportOpener {
    origin;
    passedOver = [];
    #paths;
    #own;
    /** Reports that were read, by group and real path: two spellings of one file are one report. */
    #read = new Set();
    constructor(paths, own, origin) {
        this.#paths = paths;
        this.#own = own;
        this.origin = origin;
    }
    /** `group` is what a report is read once for: a leg, or everything. */
    async open(file, group, { host, evidence }, read) {
        try {
            const opened = await host.files.open(file);
            // Before anything of it is read: what is wrong with a report is told with its words.
            this.#refuseCommittedLink(file, opened);
            const key = `${group}\0${opened.realPath}`;
            if (this.#read.has(key))
                return { state: "none" };
            this.#read.add(key);
            const own = await this.#own.judge(opened, this.origin);
            if (own !== undefined && "id" in own)
                return { state: "refused", reason: own };
            if (own !== undefined)
                return this.#passOver(file, own.passedOver);
            const value = await read(await evidence.watch(opened, host));
            const isCommitted = this.#paths.isTracked(file) || this.#paths.isTracked(opened.realPath);
            if (isCommitted && this.origin === "searched")
                return this.#passOver(file, committedReport);
            return { state: "read", value, committed: isCommitted ? "committed" : "not committed" };
        }
        catch (error) {
            if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
                throw error;
            return { state: "refused", reason: reasonOf(error) };
        }
    }
    #passOver(file, why) {
        this.passedOver.push({ file, why });
        return { state: "none" };
    }
    #refuseCommittedLink(file, { linksOut }) {
        const link = linksOut ? this.#paths.trackedLink(file) : undefined;
        if (link === undefined)
            return;
        const where = `lies outside of the workspace, behind ${link}, a link that the repository holds`;
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("unreadable-report", file, where);
    }
}
/** Why a report of the repository does not count. */
const committedReport = "committed to the repository";
/** What is wrong with a file, as a reason. */
function reasonOf({ reason, file, message, place }) {
    return { id: reason, file, message, ...(place && { place }) };
}


/***/ }),

/***/ 52750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ security_scan)
});

// EXTERNAL MODULE: ./build/formats/findings-formats.js + 16 modules
var findings_formats = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/measures/findings.js
var measures_findings = __webpack_require__(40560);
// EXTERNAL MODULE: ./build/measures/findings-vocabulary.js
var findings_vocabulary = __webpack_require__(84613);
// EXTERNAL MODULE: ./build/model/limit.js
var model_limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/counted.js
var reports_counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/wording-runs.js
var wording_runs = __webpack_require__(95431);
;// CONCATENATED MODULE: ./build/reports/findings-log.js




const shownAllowed = 5;
function describeAllowed(allowed) {
    const more = allowed.length - shownAllowed;
    return (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(allowed.slice(0, shownAllowed).map(({ what }) => (0,phrase/* code */.aY)(what)), ", ")}${more > 0 ? (0,phrase/* say */.cv) `, … ${more} more` : (0,phrase/* say */.cv) ``}`;
}
/** `Together 47 findings, each once: 36 medium, 11 low; 4 more do not count`: of a green run the limits alone tell little. */
function totals(facts) {
    const { length } = facts.findings;
    if (length === 0)
        return [];
    const found = [...(0,measures_findings/* severityCounts */.ur)(facts)].filter(([, count]) => count > 0);
    const counts = found.map(([severity, count]) => `${count} ${severity}`);
    const counted = found.reduce((sum, [, count]) => sum + count, 0);
    const left = length - counted;
    const more = left === 0 ? "" : `; ${(0,reports_counted/* countOf */.p)(left, "findings")} more ${left === 1 ? "does" : "do"} not count`;
    return [
        (0,phrase/* say */.cv) `Together ${(0,phrase/* figure */.vP)(`${(0,reports_counted/* countOf */.p)(counted, "findings")}, each once${counts.length > 0 ? `: ${counts.join(", ")}` : ""}${more}`)}`,
    ];
}
/** What was read, what it proves and how much was found, for a log. */
function findingsLog(facts) {
    const { scans, passedOver } = facts;
    const read = scans.map(({ tool, report, format, found, evidence, run, allowed }) => {
        const proof = evidence.state === "scanned" ? (0,phrase/* say */.cv) `scanned ${evidence.what}` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(evidence.state)}: ${evidence.why}`;
        const without = allowed.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, left out as allowed: ${describeAllowed(allowed)}`;
        return (0,phrase/* say */.cv) `Read ${(0,phrase/* code */.aY)(report)}: ${tool}${tool === format ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* figure */.vP)(format)})`}, ${proof}, ${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(found, "findings"))}${without}${(0,wording_runs/* describeWriter */.Jh)(run)}`;
    });
    const shown = read.length > 50 ? [...read.slice(0, 50), (0,phrase/* say */.cv) `… and ${read.length - 50} more`] : read;
    return [...shown, ...totals(facts), ...passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `Did not use ${(0,phrase/* code */.aY)(file)}: ${why}`)];
}

// EXTERNAL MODULE: ./build/reports/numbers.js
var reports_numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
// EXTERNAL MODULE: ./build/reports/wording-ignores.js
var wording_ignores = __webpack_require__(84790);
;// CONCATENATED MODULE: ./build/reports/wording-findings.js






/** Sentences about findings; `wording.ts` has what all gates say. */
const shownTitle = 120;
const shownRemarks = 10;
/** `CVE-2024-3651 idna 3.6: quadratic time in idna.encode()`. */
function describeFinding({ id, title, package: affected }) {
    const version = affected?.version === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${affected.version}`;
    const of = affected === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${(0,phrase/* code */.aY)(affected.name)}${version}`;
    const short = title.length > shownTitle ? `${title.slice(0, shownTitle - 1)}…` : title;
    const words = short === "" || short === id ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${short}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(id)}${of}${words}`;
}
/** `src/db.py line 41 and 2 more`. */
function shortPlaces({ places }) {
    const [first, ...others] = places;
    if (first === undefined)
        return (0,phrase/* say */.cv) ``;
    const line = first.line === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` line ${first.line}`;
    const more = others.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(others.length))} more`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(first.path)}${line}${more}`;
}
/** `57,583 lines`; where nothing proves a scan, that and why, also where the project accepts it. */
function describeProof({ evidence, leftOut, allowed }, lack) {
    const without = leftOut.length === 0 ? "" : `, ${(0,plain_numbers/* formatCount */.B4)(leftOut.length)} left out`;
    const may = allowed.length === 0 ? "" : `, ${(0,plain_numbers/* formatCount */.B4)(allowed.length)} left out as allowed`;
    if (evidence.state === "scanned")
        return (0,phrase/* say */.cv) `✅ ${evidence.what}${(0,phrase/* figure */.vP)(`${without}${may}`)}`;
    if (lack === "accepted")
        return (0,phrase/* say */.cv) `⚠️ nothing, which is accepted: ${evidence.why}`;
    return (0,phrase/* say */.cv) `⛔ ${(0,phrase/* figure */.vP)(evidence.state === "failed" ? "failed" : "nothing")}: ${evidence.why}`;
}
/** What a reader must know besides the verdict: what is ignored from now on, what ends soon, what matches nothing. */
function securityRemarks(facts, judgement) {
    const { ignores, newIgnores, today } = facts;
    return [
        ...("unknown" in newIgnores
            ? unknownChange(facts, newIgnores.unknown)
            : newIgnores.filter(({ entry }) => !(0,day/* hasEnded */.hY)(entry, today)).map(wording_ignores/* describeIgnoreChange */.kG)),
        ...ignores.ended.map((one) => (0,wording_ignores/* describeEnded */.Og)(one, today)),
        ...ignores.due.map((one) => (0,wording_ignores/* describeDue */.Sh)(one, today)),
        ...few(unmatchedRemarks(facts)),
        ...few(ignores.withoutReport.map(wording_ignores/* describeWithoutReport */.SH)),
        ...few(ignores.remarks),
        ...unprovenRemark(facts, judgement),
        ...gapRemarks(facts),
        ...lostToolRemarks(facts),
        ...unknownRemark(facts),
        ...wayRemarks(judgement),
    ];
}
/** How to get green where it is not findings that a limit is about. */
function wayRemarks({ budgets }) {
    return budgets.flatMap(({ budget, outcome }) => {
        const way = outcome.state === "broken" ? waysOfMetric.get(budget.metric.name) : undefined;
        return way === undefined ? [] : [(0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget.text)}: ${way}`];
    });
}
const fewerReports = (0,phrase/* say */.cv) `let each tool write its report, and name it in ${(0,phrase/* code */.aY)("reports")}, so that one that is missing is told by its name.`;
const waysOfMetric = new Map([
    [
        "new-ignores",
        (0,phrase/* say */.cv) `mend what the new entries cover and take them out of the ignore file, or raise the limit to as many as the change is meant to bring.`,
    ],
    ["ignored", (0,phrase/* say */.cv) `mend some of what is ignored, and take its entries out of the ignore file.`],
    ["expired", (0,phrase/* say */.cv) `mend what counts again, or give its entry a later ${(0,phrase/* code */.aY)("until")} and a reason that still holds.`],
    ["tools", fewerReports],
    ["reports", fewerReports],
]);
/** Names of findings among which a near one is looked for. */
const mostNames = 5000;
function unmatchedRemarks({ ignores, findings }) {
    const names = new Set(findings.flatMap(({ finding }) => finding.names));
    const isNear = names.size <= mostNames;
    return ignores.unmatched.map((entry, i) => (0,wording_ignores/* describeUnmatched */.PL)(entry, isNear && i < shownRemarks ? (0,nearest/* nearest */.p)(entry.id, names) : undefined));
}
/** Long lists of one kind hide the others. */
function few(phrases) {
    const more = phrases.length - shownRemarks;
    return more > 0 ? [...phrases.slice(0, shownRemarks), (0,phrase/* say */.cv) `… and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(more))} more of these`] : phrases;
}
function unknownChange({ ignores, findings }, why) {
    const isUsed = findings.some(({ leftOut }) => leftOut?.kind === "ignored") || ignores.due.length > 0;
    return isUsed ? [(0,phrase/* say */.cv) `⚠️ Nobody knows which entries of ignore files this change adds: ${why}.`] : [];
}
/** An accepted lack of proof stays one. */
function unprovenRemark({ scans }, { accepted }) {
    const tools = accepted.flatMap(({ reason }) => (reason.id === "nothing-scanned" ? [reason.tool] : []));
    const unproven = [...new Set(scans.filter(({ tool }) => tools.includes(tool)).map(({ tool }) => tool))];
    if (unproven.length === 0)
        return [];
    return [
        (0,phrase/* say */.cv) `⚠️ Not proven: that ${(0,phrase/* join */.fj)(unproven.map(phrase/* code */.aY), ", ")} scanned anything. Its findings are counted as its report has them.`,
    ];
}
/** Findings of tools that the baseline knows nothing of count as new. */
function gapRemarks({ change }) {
    const gaps = change?.gaps ?? [];
    const told = gaps.map(({ tool, was, findings }) => {
        const why = was === "not-read" ? (0,phrase/* say */.cv) `was not read` : (0,phrase/* say */.cv) `was not proven to have scanned`;
        return (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* code */.aY)(tool)} ${why} when the baseline was written, so what it alone finds is new (${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(findings))}).`;
    });
    if (gaps.length === 0)
        return [];
    return [
        ...told,
        (0,phrase/* say */.cv) `To live with it, bring the new baseline alone into the base first (${(0,phrase/* code */.aY)("gates baseline security-scan --lower")} with all reports), and the tool with the change after it: no change is held against a baseline of its own.`,
    ];
}
/** A scanner that reported when the baseline was written and does not today is probably broken. */
function lostToolRemarks({ sought, tools }) {
    const before = sought?.state === "found" ? sought.baseline.tools : [];
    return before
        .filter(({ tool }) => !tools.has(tool))
        .map(({ tool }) => (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* code */.aY)(tool)} reported when the baseline was written, and there is no report of it now: what it finds is not judged. Name its report in ${(0,phrase/* code */.aY)("reports")}, so that a missing one is red.`);
}
/** What nobody rates is red by default: how to go on is not obvious. */
function unknownRemark({ findings, unknownAs, scans }) {
    const unknown = findings.filter(({ finding, leftOut }) => finding.severity === "unknown" && leftOut === undefined);
    if (unknown.length === 0)
        return [];
    const tools = [...new Set(unknown.flatMap(({ finding }) => finding.tools))].filter((tool) => scans.some((scan) => scan.tool === tool));
    const count = (0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(unknown.length, "findings"));
    if (unknownAs !== "unknown")
        return [(0,phrase/* say */.cv) `${count} of unknown severity: counted as ${(0,phrase/* figure */.vP)(unknownAs)} (${(0,phrase/* code */.aY)("unknown-as")}).`];
    return [
        (0,phrase/* say */.cv) `Of ${count} no report says how bad they are (${tools.join(", ")}). The report of another tool that knows the same advisories settles it (Trivy, osv-scanner, Grype), or ${(0,phrase/* code */.aY)("unknown-as: medium")} says what they count as.`,
    ];
}

;// CONCATENATED MODULE: ./build/reports/findings-table.js





const shownRows = 40;
const shownPlaces = 3;
/** What counts, the worst first and what is new before it; the same rule at many places is one row. */
function findingsTable(counted, facts) {
    const hasNews = facts.change !== undefined;
    const sorted = hasNews ? [...counted.filter(isNew), ...counted.filter((one) => !isNew(one))] : counted;
    const groups = [...grouped(sorted).values()];
    const rows = groups.slice(0, shownRows).map((group) => rowOf(group, facts, hasNews));
    const titles = ["", "Severity", ...(hasNews ? ["New"] : []), "Finding", "Where", "Fix", "By"];
    const columns = titles.map((title) => ({ title }));
    const left = groups.slice(shownRows).reduce((sum, group) => sum + group.length, 0);
    return { columns, rows, more: left };
}
function isNew({ novelty }) {
    return novelty === "new";
}
/** Vulnerabilities stand alone: each is a name that people look up. */
function grouped(findings) {
    const groups = new Map();
    for (const [i, one] of findings.entries()) {
        const { kind, id, severity, tools } = one.finding;
        const key = JSON.stringify(kind === "vulnerability" ? i : [kind, id, severity, tools, one.novelty]);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return groups;
}
const signs = {
    critical: "🟣",
    high: "🔴",
    medium: "🟠",
    low: "🟡",
    info: "⚪",
    unknown: "❔",
};
function rowOf(group, facts, hasNews) {
    const [first] = group;
    const { finding } = first;
    const cvss = finding.cvss === undefined ? "" : ` (CVSS ${finding.cvss})`;
    const exploited = finding.knownExploited ? ", exploited" : "";
    const times = group.length === 1 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)(`× ${(0,reports_numbers/* formatCount */.B4)(group.length)}`)}`;
    return [
        (0,phrase/* figure */.vP)(signs[(0,measures_findings/* severityIn */.fR)(finding, facts)]),
        (0,phrase/* figure */.vP)(`${finding.severity}${cvss}${exploited}`),
        ...(hasNews ? [(0,phrase/* figure */.vP)(isNew(first) ? "new" : "")] : []),
        (0,phrase/* say */.cv) `${describeFinding(finding)}${times}`,
        placesCell(group),
        fixCell(finding),
        (0,phrase/* say */.cv) `${finding.tools.join(", ")}`,
    ];
}
function placesCell(group) {
    if (group.length === 1)
        return shortPlaces(group[0].finding);
    const paths = new Set(group.flatMap(({ finding }) => finding.places.slice(0, 1).map(({ path }) => path)));
    const shown = group.slice(0, shownPlaces).map(({ finding }) => shortPlaces(finding));
    const more = group.length > shownPlaces ? (0,phrase/* say */.cv) `, … (${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(paths.size, "files"))})` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(shown, ", ")}${more}`;
}
function fixCell({ package: affected }) {
    if (affected === undefined)
        return (0,phrase/* say */.cv) ``;
    const fixes = affected.fixedIn.slice(0, 3).map(phrase/* code */.aY);
    if (fixes.length === 0)
        return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("none known")}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(fixes, ", ")}${affected.breaking ? (0,phrase/* say */.cv) ` (major)` : (0,phrase/* say */.cv) ``}`;
}

// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
;// CONCATENATED MODULE: ./build/reports/wording-findings-baseline.js



/** Sentences about what a baseline of findings holds. */
const shownNames = 5;
/** `2 high findings more are accepted: CVE-…, CVE-…`, a line for each severity, the worst first. */
function describeFindingLosses(losses) {
    return [...losses].map(([severity, findings]) => {
        const names = findings.slice(0, shownNames).map((one) => (0,phrase/* code */.aY)(nameOf(one)));
        const more = findings.length > shownNames ? (0,phrase/* say */.cv) `, … ${findings.length - shownNames} more` : (0,phrase/* say */.cv) ``;
        const count = findings.length === 1 ? `1 ${severity} finding more is` : `${(0,plain_numbers/* formatCount */.B4)(findings.length)} ${severity} findings more are`;
        return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(count)} accepted: ${(0,phrase/* join */.fj)(names, ", ")}${more}`;
    });
}
/** What most people call a finding of a baseline by. */
function nameOf(finding) {
    return "names" in finding ? (finding.names[0] ?? "") : finding.id;
}
function describeFindingGains(before, after) {
    const gone = (before?.findings.length ?? 0) - after.findings.length;
    return gone > 0 ? [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(gone, "findings"))} fewer than before`] : [];
}
/** Findings of tools that were not read are kept: that they are gone nobody knows. */
function describeUnreadFindings(today, whole) {
    const read = new Set(today.tools.map(({ tool }) => tool));
    const unread = whole.tools.filter(({ tool }) => !read.has(tool)).map(({ tool }) => (0,phrase/* code */.aY)(tool));
    if (unread.length === 0)
        return [];
    const kept = whole.findings.length - today.findings.length;
    const findings = kept === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` with ${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(kept, "findings"))}`;
    return [
        (0,phrase/* say */.cv) `Kept as it was${findings}: ${(0,phrase/* join */.fj)(unread, ", ")}, of which no report was read. Where it is gone for good, delete the file and write it anew.`,
    ];
}
/** Secrets whose line no commit of this clone is known to have touched would not be known again. */
function describeUnkeptSecrets(count) {
    if (count === 0)
        return [];
    const are = count === 1 ? (0,phrase/* say */.cv) `1 secret is not in it, and stays` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(count))} secrets are not in it, and stay`;
    return [
        (0,phrase/* say */.cv) `⚠️ ${are} new: nobody can say which commit last touched the line, as of a file that git does not track or a line that is not there. Take out what is still a secret; ${(0,phrase/* code */.aY)(".gates/ignore.yml")} is for what is none.`,
    ];
}
function describeWrittenFindings(path, { findings, tools }) {
    const by = tools.map(({ tool }) => tool).join(", ");
    return (0,phrase/* say */.cv) `Wrote ${(0,phrase/* code */.aY)(path)}: ${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(findings.length, "findings"))} by ${by}.`;
}

;// CONCATENATED MODULE: ./build/reports/findings-sections.js











const shownLeftOut = 25;
/** The tables of findings: tools and what they proved, the findings, what is new, what does not count and until when. */
function findingSections(facts, judgement) {
    if (facts.scans.length === 0)
        return [];
    return [
        toolSection(facts, judgement),
        ...findingSection(facts),
        ...baselineSection(facts),
        ...expiredSection(facts),
        ...leftOutSection(facts),
        readSection(facts),
    ];
}
const right = (title) => ({ title, align: "right" });
/** One row a tool: what it looked at, and how much of each severity it found that counts. */
function toolSection(facts, judgement) {
    const tools = [...facts.tools.keys()];
    const counted = facts.findings.filter(({ leftOut }) => leftOut === undefined);
    const shown = model_severity/* severities */.gO.filter((severity) => severity !== "info" || counted.some(({ finding }) => finding.severity === "info"));
    const byTool = new Map(tools.map((tool) => [tool, []]));
    for (const one of counted)
        for (const tool of one.finding.tools)
            byTool.get(tool)?.push(one);
    const rows = [...byTool].map(([tool, own]) => {
        const scans = facts.scans.filter((scan) => scan.tool === tool);
        return [(0,phrase/* code */.aY)(tool), proofCell(scans, judgement), ...countCells(own, shown, facts)];
    });
    const all = [(0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("together, each once")}`, (0,phrase/* say */.cv) ``, ...countCells(counted, shown, facts)];
    const columns = [
        { title: "Tool" },
        { title: "What it proved" },
        ...shown.map((severity) => right(columnTitle(severity, facts))),
    ];
    return { title: (0,phrase/* say */.cv) `Findings by tool`, table: { columns, rows: tools.length > 1 ? [...rows, all] : rows } };
}
function columnTitle(severity, { unknownAs }) {
    return severity === "unknown" && unknownAs !== "unknown" ? `unknown (counts as ${unknownAs})` : severity;
}
/** What nobody rates counts as what it is said to count as, and stands in its own column as well. */
function countCells(findings, shown, facts) {
    const counts = new Map();
    for (const { finding } of findings)
        for (const severity of new Set([finding.severity, (0,measures_findings/* severityIn */.fR)(finding, facts)]))
            counts.set(severity, (counts.get(severity) ?? 0) + 1);
    return shown.map((severity) => (0,phrase/* figure */.vP)(counts.has(severity) ? (0,reports_numbers/* formatCount */.B4)(counts.get(severity) ?? 0) : "·"));
}
function proofCell(scans, { accepted }) {
    const isAccepted = accepted.some(({ reason }) => reason.id === "nothing-scanned" && scans.some(({ tool }) => tool === reason.tool));
    return (0,phrase/* join */.fj)(scans.slice(0, 5).map((scan) => describeProof(scan, isAccepted ? "accepted" : "asked")), "; ");
}
/** What counts, the worst first. */
function findingSection(facts) {
    const counted = facts.findings.filter(({ leftOut }) => leftOut === undefined);
    if (counted.length === 0)
        return [];
    const order = (0,phrase/* figure */.vP)(facts.change === undefined ? "the worst first" : "what is new first");
    return [{ title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(counted.length, "findings"))}, ${order}`, table: findingsTable(counted, facts) }];
}
function baselineSection({ change, sought, findings }) {
    if (change === undefined || sought?.state !== "found")
        return [];
    const counted = findings.filter(({ leftOut }) => leftOut === undefined);
    const fresh = counted.filter(isNew).length;
    const numbers = `${(0,reports_numbers/* formatCount */.B4)(fresh)} new, ${(0,reports_numbers/* formatCount */.B4)(change.fixed.length)} fixed, ${(0,reports_numbers/* formatCount */.B4)(counted.length - fresh)} unchanged`;
    const rows = change.fixed
        .slice(0, shownLeftOut)
        .map((one) => [
        (0,phrase/* figure */.vP)(one.severity),
        (0,phrase/* code */.aY)(nameOf(one)),
        (0,phrase/* code */.aY)(("package" in one ? one.package : undefined) ?? one.path ?? ""),
        (0,phrase/* figure */.vP)(one.since),
    ]);
    const columns = ["Severity", "Fixed", "Where", "Known since"].map((title) => ({ title }));
    const table = { columns, rows, more: change.fixed.length - rows.length };
    return [
        {
            title: (0,phrase/* say */.cv) `Against the baseline: ${(0,phrase/* figure */.vP)(numbers)}`,
            folded: true,
            intro: (0,phrase/* say */.cv) `From ${(0,wording_baseline/* describeSource */.B6)(sought.source, sought.baseline)}.`,
            ...(rows.length > 0 && { table }),
        },
    ];
}
function expiredSection({ findings, today }) {
    const expired = findings.filter(({ expired, leftOut }) => expired !== undefined && leftOut === undefined);
    if (expired.length === 0)
        return [];
    const rows = expired
        .slice(0, shownLeftOut)
        .map(({ finding, expired: entry }) => [
        describeFinding(finding),
        shortPlaces(finding),
        entry ? (0,wording_ignores/* describeExpired */.zB)(entry, today) : (0,phrase/* say */.cv) ``,
    ]);
    const columns = ["Finding", "Where", "Its entry"].map((title) => ({ title }));
    return [
        { title: (0,phrase/* say */.cv) `Counts again: ignored until a day that is past`, table: { columns, rows, more: expired.length - rows.length } },
    ];
}
function leftOutSection({ findings }) {
    const left = findings.filter(({ leftOut }) => leftOut !== undefined);
    if (left.length === 0)
        return [];
    const rows = left
        .slice(0, shownLeftOut)
        .map(({ finding, leftOut }) => [
        (0,phrase/* figure */.vP)(finding.severity),
        describeFinding(finding),
        shortPlaces(finding),
        leftOut ? (0,wording_ignores/* describeLeftOut */.l1)(leftOut) : (0,phrase/* say */.cv) ``,
    ]);
    const columns = ["Severity", "Finding", "Where", "Why it does not count"].map((title) => ({ title }));
    return [
        {
            title: (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(left.length, "findings"))} that ${left.length === 1 ? "does" : "do"} not count`,
            folded: true,
            table: { columns, rows, more: left.length - rows.length },
        },
    ];
}
function readSection({ scans, passedOver }) {
    const rows = scans
        .slice(0, 100)
        .map(({ report, run, tool, format, found, suppressed, allowed, notes }) => [
        (0,phrase/* code */.aY)(report),
        run === undefined ? (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)("none")}` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(run)}`,
        (0,phrase/* say */.cv) `${tool}`,
        (0,phrase/* figure */.vP)(format),
        (0,phrase/* figure */.vP)((0,reports_numbers/* formatCount */.B4)(found)),
        (0,phrase/* figure */.vP)((0,reports_numbers/* formatCount */.B4)(suppressed)),
        (0,phrase/* join */.fj)([
            ...notes.map((note) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`),
            ...(allowed.length > 0 ? [(0,phrase/* say */.cv) `left out, as allowed: ${allowed.map(({ what }) => what).join(", ")}`] : []),
        ], "; "),
    ]);
    const columns = [
        ...["Report", "Run", "Tool", "Format"].map((title) => ({ title })),
        right("Findings"),
        right("Suppressed by it"),
        { title: "Notes" },
    ];
    return {
        title: (0,phrase/* say */.cv) `How the reports were read (${(0,phrase/* figure */.vP)((0,reports_counted/* countOf */.p)(scans.length, "scans"))})`,
        folded: true,
        intro: (0,phrase/* say */.cv) `The same fault counts once, whoever finds it: vulnerabilities by package, version and all their names, the rest by rule and place.${(0,wording/* describePassedOver */._B)(passedOver)}`,
        table: { columns, rows, more: scans.length - rows.length },
    };
}
/** Places for annotations: the findings that break a budget, the worst first, in files of the repository. */
function findingPlaces(relevant, facts) {
    const places = new Map();
    for (const { finding } of relevant) {
        const place = finding.places.find(({ inRepository }) => inRepository);
        if (place === undefined)
            continue;
        const line = place.line ?? 1;
        const key = `${place.path}\0${line}\0${finding.id}`;
        const title = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,measures_findings/* severityIn */.fR)(finding, facts))}: ${finding.id}`;
        const message = (0,phrase/* say */.cv) `${describeFinding(finding)} (${finding.tools.join(", ")})`;
        if (!places.has(key))
            places.set(key, { path: place.path, from: line, to: line, title, message });
        if (places.size >= mostPlaces)
            break;
    }
    return [...places.values()];
}
/** More than are ever shown. */
const mostPlaces = 20;

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/pasteable-ignore.js
var pasteable_ignore = __webpack_require__(37782);
;// CONCATENATED MODULE: ./build/reports/listed-findings.js



/** All findings as the result document has them, also what does not count, each with the entry that would ignore it. */
function listedFindings({ findings, today }) {
    const until = (0,pasteable_ignore/* proposedEnd */.O0)(today);
    return findings.map((one) => listed(one, until));
}
function listed({ finding, leftOut, novelty, since }, until) {
    const { kind, id, names, severity, cvss, title, package: affected, places, tools } = finding;
    const version = affected?.version ?? null;
    return {
        kind,
        id,
        names: [...names],
        severity,
        ...(cvss !== undefined && { cvss }),
        title,
        ...(affected && {
            package: { ecosystem: affected.ecosystem, name: affected.name, version, fixedIn: [...affected.fixedIn] },
        }),
        places: places.map(({ path, line = null, inRepository }) => ({ path, line, inRepository })),
        tools: [...tools],
        counts: leftOut === undefined,
        ...(leftOut && { leftOut: (0,reports_escape/* toPlain */.Ul)((0,wording_ignores/* describeLeftOut */.l1)(leftOut)) }),
        ...(novelty && { novelty }),
        ...(since !== undefined && { since }),
        ignore: (0,pasteable_ignore/* pasteableIgnore */.OD)(finding, until),
    };
}

// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
// EXTERNAL MODULE: ./build/gates/baseline-told.js
var baseline_told = __webpack_require__(67484);
// EXTERNAL MODULE: ./build/gates/define-baseline.js
var define_baseline = __webpack_require__(21642);
// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/model/compare-texts.js
var compare_texts = __webpack_require__(63552);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/lists-by.js
var lists_by = __webpack_require__(45889);
// EXTERNAL MODULE: ./build/model/package-key.js
var package_key = __webpack_require__(45164);
;// CONCATENATED MODULE: ./build/model/sorted.js
/** Up to so many are put in order one by one: what `sort` sets up for itself is larger than most lists that are sorted. */
const sorted_few = 8;
/** The list in order, as `toSorted` has it; for the short lists of which there are very many. */
function sorted(list, compare) {
    if (list.length > sorted_few)
        return list.toSorted(compare);
    const inOrder = [];
    for (const one of list) {
        let at = inOrder.length;
        for (; at > 0 && compare(inOrder[at - 1], one) > 0; at--)
            inOrder[at] = inOrder[at - 1];
        inOrder[at] = one;
    }
    return inOrder;
}

;// CONCATENATED MODULE: ./build/model/advisory-names.js

/**
 * Databases that give each fault a name of its own, so that a shared name or alias means the same fault. Not so the
 * advisories of distributions (DSA, RHSA, USN, ALAS, ELSA): one of them fixes many faults.
 */
const joiningScheme = /^(?:CVE|GHSA|PYSEC|RUSTSEC|HSEC|RSEC|JLSEC|BIT|CURL)-|^(?:GO|MAL|OSV|PSF|GSD|EEF|SAFETY|npm)-\d|^EEF-CVE-/;
/** A distribution's own page of one CVE, as OSV names it. */
const distributionCve = /^(?:DEBIAN|UBUNTU|ALPINE)-(CVE-\d{4}-\d+)$/;
/**
 * The names of a finding. An advisory that bundles several CVEs is none of them: it keeps only its own name, so that
 * neither an alias nor an ignored CVE speaks for all the others.
 */
function advisoryNames(id, aliases) {
    const plain = plainNames(id, aliases);
    if (plain)
        return { names: plain, joining: plain };
    const names = eachSpelled(id, aliases);
    const joining = joiningNames(names);
    if (joining.length === names.length)
        return { names, joining: names };
    const bundles = names.filter((name) => !joiningScheme.test(name) && !distributionCve.test(name));
    const isBundle = bundles.length > 0 && joining.filter((name) => name.startsWith("CVE-")).length > 1;
    return isBundle ? { names: sortedNames(bundles), joining: [] } : { names, joining };
}
/** A name that joins and is written as it is compared. */
const plainName = /^(?:CVE-[\d-]+|GHSA-[\da-z-]+)$/;
/** A plain name, and another one or none, as most findings have: nothing need be taken apart. */
function plainNames(id, aliases) {
    if (aliases.length > 1 || !plainName.test(id))
        return undefined;
    const alias = aliases[0];
    if (alias === undefined || alias === id)
        return [id];
    return plainName.test(alias) ? [id, alias] : undefined;
}
/** Each name once, and the CVE that a distribution's own page is of. */
function eachSpelled(id, aliases) {
    const names = new Set();
    addSpelled(names, id);
    for (const alias of aliases)
        addSpelled(names, alias);
    return [...names];
}
function addSpelled(names, name) {
    const spelled = plainName.test(name) ? name : spelledAlike(name);
    names.add(spelled);
    const cve = distributionCve.exec(spelled)?.[1];
    if (cve !== undefined)
        names.add(cve);
}
/** Whether an advisory is of a package that was made to attack (https://github.com/ossf/malicious-packages): nobody scores one. */
function isOfMalice(names) {
    return names.some((name) => /^MAL-\d/.test(name));
}
/** Of some names those that mean the same fault wherever they stand. */
function joiningNames(names) {
    return names.filter((name) => joiningScheme.test(name));
}
/** `CVE-2024-1`, `GHSA-aaaa-bbbb-cccc`, in whatever case a tool writes them. */
function spelledAlike(name) {
    if (/^ghsa-/i.test(name))
        return `GHSA-${name.slice("GHSA-".length).toLowerCase()}`;
    const isNumbered = /^(?:cve|pysec|go|rustsec|mal|osv|gsd|hsec|rsec|jlsec|psf|(?:debian|ubuntu|alpine)-cve)-[\d-]+$/i.test(name);
    return isNumbered ? name.toUpperCase() : name;
}
/** Each name once: CVEs, then GHSAs, then the others, each in code-unit order. */
function sortedNames(names) {
    return sorted([...new Set(names)], compareNames);
}
/** The order of names that differ. */
function compareNames(a, b) {
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function rank(name) {
    if (name.startsWith("CVE-"))
        return 0;
    return name.startsWith("GHSA-") ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/measures/finding-members.js




function membersOf(scans) {
    return scans.flatMap(({ tool, findings }, scan) => findings.map((located) => memberOf(located, tool, scan)));
}
function memberOf(located, tool, scan) {
    const { kind, id, aliases } = located.finding;
    const { names, joining } = kind === "vulnerability" ? advisoryNames(id, aliases) : { names: [id, ...aliases], joining: [] };
    return { ...located, tool, scan, names, joining };
}
/** The order in which members have their say, whatever the order of scans and findings: the worst first. */
function compareMembers(a, b) {
    return (model_severity/* severities */.gO.indexOf(a.finding.severity) - model_severity/* severities */.gO.indexOf(b.finding.severity) ||
        (0,compare_texts/* compareTexts */.q)(a.tool, b.tool) ||
        (0,compare_texts/* compareTexts */.q)(a.finding.title, b.finding.title) ||
        (0,compare_texts/* compareTexts */.q)(packageWords(a), packageWords(b)) ||
        (0,compare_texts/* compareTexts */.q)(a.mark ?? "", b.mark ?? "") ||
        (0,compare_texts/* compareTexts */.q)(otherWords(a), otherWords(b)));
}
function packageWords({ finding }) {
    const { name = "", version = "", fixedIn = [] } = finding.package ?? {};
    return [name, version, ...fixedIn].join("\0");
}
function otherWords({ names, finding }) {
    const { cvss, confidence, scope, reachable, published, knownExploited } = finding;
    return [...names, cvss, confidence, scope, reachable, published, knownExploited].join("\0");
}
/**
 * Members with the same key as one fault. Several of one scan are several faults: the first of each scan belong together,
 * the second, and so on.
 */
function alikeMembers(members, keyOf) {
    return [...(0,lists_by/* listsBy */.$)(members, keyOf).values()].flatMap((alike) => {
        if (alike.length === 1)
            return [alike];
        const scans = [...(0,lists_by/* listsBy */.$)(alike, ({ scan }) => scan).values()];
        if (scans.length === alike.length)
            return [alike];
        const faults = [];
        for (const ofScan of scans) {
            for (const [ordinal, member] of ofScan.toSorted(compareMembers).entries()) {
                const fault = faults[ordinal];
                if (fault)
                    fault.push(member);
                else
                    faults.push([member]);
            }
        }
        return faults;
    });
}

;// CONCATENATED MODULE: ./build/measures/fold-members.js




/** Findings of one fault as one. There is at least one of them. */
function foldMembers(unsorted, { names: known, severity, ecosystem }) {
    const members = sorted(unsorted, compareMembers);
    const findings = members.map(({ finding }) => finding);
    const [first] = findings;
    if (first === undefined)
        throw new Error("a fault that nobody found");
    const isAdvisory = first.kind === "vulnerability";
    // Of a rule its own name, of an advisory the name that most people know.
    const names = isAdvisory ? namesOf(members, known) : ruleNames(first.id, members);
    const places = placesOf(members);
    const mark = markAt(places[0], members);
    const affected = packageOf(findings, ecosystem);
    // They stand in order, the worst first.
    const said = first.severity === "unknown" ? severity : first.severity;
    const folded = {
        kind: first.kind,
        id: names[0] ?? first.id,
        names,
        severity: isAdvisory && isOfMalice(names) ? "critical" : said,
        title: findings.find(({ title }) => title !== "")?.title ?? "",
        places,
        tools: toolsOf(members),
    };
    if (affected !== undefined)
        folded.package = affected;
    if (mark !== undefined)
        folded.mark = mark;
    if (first.commit !== undefined)
        folded.commit = first.commit;
    addJudgements(folded, findings);
    return folded;
}
function toolsOf(members) {
    const tools = members.map(({ tool }) => tool);
    return tools.length === 1 ? tools : sorted([...new Set(tools)], compare_texts/* compareTexts */.q);
}
/** Names that are compared one by one. */
const fewNames = 8;
/** What all are called. Mostly the names that a fault is known by, which stand in order, are all of them. */
function namesOf(members, known) {
    const isAll = known.length <= fewNames && members.every(({ names }) => names.every((name) => known.includes(name)));
    return isAll ? known : sortedNames([...members.flatMap((one) => one.names), ...known]);
}
function ruleNames(id, members) {
    const others = members.flatMap(({ names }) => names.filter((name) => name !== id));
    return others.length === 0 ? [id] : [id, ...sortedNames(others)];
}
/** Adds what the findings say together. Spreading what may be missing into new objects takes longer than all the rest. */
function addJudgements(folded, findings) {
    const only = findings.length === 1 ? findings[0] : undefined;
    if (only === undefined)
        joinJudgements(folded, findings);
    else
        copyJudgements(folded, only);
}
function joinJudgements(folded, findings) {
    const cvss = findings.reduce((most, one) => Math.max(most, one.cvss ?? -1), -1);
    if (cvss >= 0)
        folded.cvss = cvss;
    const confidence = confidences.find((word) => findings.some((one) => one.confidence === word));
    if (confidence)
        folded.confidence = confidence;
    const scope = scopeOf(findings);
    if (scope)
        folded.scope = scope;
    const reachable = reachableOf(findings);
    if (reachable)
        folded.reachable = reachable;
    const published = earliest(findings);
    if (published !== undefined)
        folded.published = published;
    if (findings.some((one) => one.knownExploited))
        folded.knownExploited = true;
}
/** Most faults are found once. */
function copyJudgements(folded, only) {
    const { cvss, confidence, scope, reachable, published, knownExploited } = only;
    if (cvss !== undefined && cvss >= 0)
        folded.cvss = cvss;
    if (confidence)
        folded.confidence = confidence;
    if (scope)
        folded.scope = scope;
    if (reachable)
        folded.reachable = reachable;
    if (published !== undefined)
        folded.published = published;
    if (knownExploited)
        folded.knownExploited = true;
}
const confidences = ["high", "medium", "low"];
function earliest(findings) {
    let first;
    for (const { published } of findings)
        if (published !== undefined && (first === undefined || published < first))
            first = published;
    return first;
}
/** What one tool knows only of tests, another that does not say may have seen in what is shipped. */
function scopeOf(findings) {
    if (findings.some(({ scope }) => scope === "runtime"))
        return "runtime";
    return findings.every(({ scope }) => scope === "development") ? "development" : undefined;
}
function reachableOf(findings) {
    if (findings.some(({ reachable }) => reachable === "called"))
        return "called";
    return findings.some(({ reachable }) => reachable === "not-called") ? "not-called" : undefined;
}
function packageOf(findings, ecosystem) {
    const only = findings.length === 1 ? findings[0]?.package : undefined;
    if (only?.ecosystem === ecosystem && isPlain(only))
        return only;
    const all = findings.flatMap((one) => one.package ?? []);
    const [first] = all;
    if (first === undefined)
        return undefined;
    const version = all.find((one) => one.version)?.version;
    const fixed = all.filter(({ fixedIn }) => fixedIn.length > 0);
    const fixedIn = [...new Set(fixed.flatMap((one) => one.fixedIn))];
    const breaking = fixed.length > 0 && fixed.every((one) => one.breaking) && { breaking: true };
    const fixExists = all.some((one) => one.fixExists) && { fixExists: true };
    return { ecosystem, name: first.name, ...(version !== undefined && { version }), fixedIn, ...breaking, ...fixExists };
}
/** Whether folding would make the same of it. */
function isPlain({ version, fixedIn, breaking }) {
    return version !== "" && breaking === undefined && (fixedIn.length < 2 || new Set(fixedIn).size === fixedIn.length);
}
/** Each once, by path and line. */
function placesOf(members) {
    const only = members.length === 1 ? members[0] : undefined;
    if (only !== undefined && only.alsoAt === undefined)
        return only.place ? [only.place] : [];
    const places = new Map();
    for (const place of members.flatMap(({ place: own, alsoAt = [] }) => (own ? [own, ...alsoAt] : []))) {
        const key = `${place.path}\0${place.line ?? ""}`;
        if (!places.get(key)?.inRepository)
            places.set(key, place);
    }
    return sorted([...places.values()], (a, b) => (0,compare_texts/* compareTexts */.q)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
function markAt(first, members) {
    if (members.length === 1)
        return members[0]?.mark;
    const there = members.filter(({ place }) => place?.path === first?.path && place?.line === first?.line);
    return there.flatMap(({ mark }) => mark ?? []).sort(compare_texts/* compareTexts */.q)[0];
}

;// CONCATENATED MODULE: ./build/measures/known-ecosystems.js

function packageFinder(members) {
    const types = new Map();
    const keyOf = onceFor(package_key/* packageKey */.MO);
    for (const { finding } of members) {
        if (finding.package === undefined)
            continue;
        const { type, name } = keyOf(finding.package.ecosystem, finding.package.name);
        if (type === "")
            continue;
        const known = types.get(name);
        if (known)
            known.add(type);
        else
            types.set(name, new Set([type]));
    }
    const find = onceFor((ecosystem, name) => {
        const key = keyOf(ecosystem, name);
        return key.type === "" ? (knownPackage(name, types) ?? key) : key;
    });
    return ({ ecosystem, name }) => find(ecosystem, name);
}
/** Asks once for each package, of which there are fewer than findings. */
function onceFor(keyOf) {
    const known = new Map();
    return (ecosystem, name) => {
        const ofEcosystem = known.get(ecosystem) ?? new Map();
        const before = ofEcosystem.get(name);
        if (before !== undefined)
            return before;
        const key = keyOf(ecosystem, name);
        ofEcosystem.set(name, key);
        known.set(ecosystem, ofEcosystem);
        return key;
    };
}
/** The name as it is, and as each ecosystem may compare it, which the ecosystem has to confirm. */
function knownPackage(name, types) {
    const found = new Set();
    for (const spelling of new Set([name, ...["npm", "pypi", "maven"].map((type) => (0,package_key/* packageKey */.MO)(type, name).name)])) {
        const known = types.get(spelling) ?? new Set();
        if (known.size > 1)
            return undefined;
        for (const type of known)
            if ((0,package_key/* packageKey */.MO)(type, name).name === spelling)
                found.add(type);
    }
    const [type, ...others] = found;
    return type === undefined || others.length > 0 ? undefined : (0,package_key/* packageKey */.MO)(type, name);
}

;// CONCATENATED MODULE: ./build/measures/alias-classes.js



/** Faults by the names that their findings share, over all scans (union-find). A class is a number. */
class AliasClasses {
    #nodes = new Map();
    #parents = [];
    /** By the place of a member, so that nothing is looked up by its name twice. */
    #ofMembers;
    #severities = [];
    #sizes = [];
    #names = [];
    constructor(members) {
        this.#ofMembers = members.map((member) => {
            const first = this.#node(keyOf(member));
            for (const name of member.joining)
                this.#join(first, this.#node(name));
            return first;
        });
        members.forEach(({ finding }, place) => {
            const one = this.of(place);
            this.#severities[one] = (0,model_severity/* worseSeverity */.E$)(this.severity(one), finding.severity);
            this.#sizes[one] = (this.#sizes[one] ?? 0) + 1;
        });
        // Most classes have one member, whose own names are all.
        members.forEach(({ joining }, place) => {
            const one = this.of(place);
            if (this.#sizes[one] === 1)
                this.#names[one] = firstOf(joining);
        });
        if (this.#sizes.some((size) => size > 1))
            this.#nameClasses();
    }
    /** The class of the member at a place. */
    of(place) {
        return this.#root(this.#ofMembers[place] ?? -1);
    }
    /** How many members a class has. */
    size(one) {
        return this.#sizes[one] ?? 0;
    }
    /** The worst that is said of any package with the fault. */
    severity(one) {
        return this.#severities[one] ?? "unknown";
    }
    /** The names that join a class. Of more than any fault has, the first: they are written with each package that has it. */
    names(one) {
        return this.#names[one] ?? [];
    }
    /** Names the classes of several members. */
    #nameClasses() {
        const shared = new Map();
        this.#nodes.forEach((node, name) => {
            const root = this.#root(node);
            if (this.#sizes[root] === 1 || name.startsWith(alone))
                return;
            const known = shared.get(root);
            if (known)
                known.push(name);
            else
                shared.set(root, [name]);
        });
        shared.forEach((names, root) => {
            this.#names[root] = firstOf(names);
        });
    }
    #node(name) {
        const known = this.#nodes.get(name);
        if (known !== undefined)
            return known;
        const node = this.#parents.length;
        this.#nodes.set(name, node);
        this.#parents.push(node);
        return node;
    }
    #root(node) {
        let at = node;
        for (let parent = this.#parent(at); parent !== at; parent = this.#parent(at)) {
            // Halves the way for whoever asks next.
            this.#parents[at] = this.#parent(parent);
            at = this.#parent(at);
        }
        return at;
    }
    #parent(node) {
        return this.#parents[node] ?? node;
    }
    #join(a, b) {
        const rootA = this.#root(a);
        const rootB = this.#root(b);
        if (rootA !== rootB)
            this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
}
const alias_classes_mostNames = 100;
function firstOf(names) {
    if (names.length < 2)
        return names;
    const inOrder = sorted(names, compareNames);
    return inOrder.length > alias_classes_mostNames ? inOrder.slice(0, alias_classes_mostNames) : inOrder;
}
/** Marks the name of what joins nothing: it is the same fault only as another of just that name. */
const alone = "\0";
function keyOf({ joining, names }) {
    return joining[0] ?? `${alone}${names[0]}`;
}

;// CONCATENATED MODULE: ./build/measures/merge-vulnerabilities.js





/**
 * A fault of one version of a package is one finding, by whatever name. One without a version is in each version that has
 * the fault, one without a package in each package that has it at the same path; where there is none, it counts by itself.
 */
function mergeVulnerabilities(members, find) {
    const classes = new AliasClasses(members);
    const alone = [];
    const found = [];
    members.forEach((member, place) => {
        const fault = classes.of(place);
        // As most are: whatever it says of its package, no other finding is the same fault.
        if (classes.size(fault) === 1)
            alone.push(merged([member], fault, member.finding.package ? find(member.finding.package).type : ""));
        else
            found.push(foundOf(member, fault, find));
    });
    const exact = faultsBy(found.filter((one) => one.package !== "" && one.version !== undefined), (one) => `${one.package}\0${one.version}`);
    const packages = withoutVersion(found, exact);
    const faults = [...packages, ...withoutPackage(found, packages)];
    return [...alone, ...faults.map(({ fault, ecosystem, members: all }) => merged(all, fault, ecosystem))];
    function merged(all, fault, ecosystem) {
        return foldMembers(all, { names: classes.names(fault), severity: classes.severity(fault), ecosystem });
    }
}
function foundOf(member, fault, find) {
    const { package: affected } = member.finding;
    if (affected === undefined)
        return { member, fault, ecosystem: "", package: "", version: undefined };
    const key = find(affected);
    const version = (0,package_key/* packageVersion */.Tl)(key.type, affected.version);
    return { member, fault, ecosystem: key.type, package: (0,package_key/* packageText */.qg)(key), version };
}
/** Those of one fault by the package that `keyOf` names. Most faults are found once, and no name is made of them. */
function faultsBy(found, keyOf) {
    const faults = [];
    (0,lists_by/* listsBy */.$)(found, ({ fault }) => fault).forEach((alike) => {
        if (alike.length === 1)
            addFault(faults, alike);
        else
            for (const same of (0,lists_by/* listsBy */.$)(alike, keyOf).values())
                addFault(faults, same);
    });
    return faults;
}
function addFault(faults, alike) {
    const first = alike[0];
    if (first === undefined)
        return;
    const { fault, ecosystem, package: name } = first;
    faults.push({ fault, ecosystem, package: name, members: alike.map(({ member }) => member) });
}
function faultIn(fault, where) {
    return `${fault}\0${where}`;
}
function withoutVersion(found, exact) {
    const vague = faultsBy(found.filter((one) => one.package !== "" && one.version === undefined), (one) => one.package);
    if (vague.length === 0)
        return exact;
    const keyOf = (one) => faultIn(one.fault, one.package);
    const known = (0,lists_by/* listsBy */.$)(exact, keyOf);
    return [...exact, ...vague.filter((one) => !isSharedOut(one.members, known.get(keyOf(one))))];
}
function withoutPackage(found, packages) {
    const vague = found.filter((one) => one.package === "");
    if (vague.length === 0)
        return [];
    const wanted = new Set(vague.map(({ fault }) => fault));
    const known = new Map();
    for (const one of packages) {
        if (!wanted.has(one.fault))
            continue;
        for (const { place } of one.members) {
            const key = faultIn(one.fault, place?.path ?? "");
            known.set(key, (known.get(key) ?? new Set()).add(one));
        }
    }
    return [...(0,lists_by/* listsBy */.$)(vague, ({ fault, member }) => faultIn(fault, member.place?.path ?? ""))].flatMap(([key, alike]) => {
        const members = alike.map(({ member }) => member);
        const fault = alike[0]?.fault ?? 0;
        if (isSharedOut(members, [...(known.get(key) ?? [])]))
            return [];
        const places = alikeMembers(members, ({ place }) => `${place?.line ?? ""}`);
        return places.map((all) => ({ fault, ecosystem: "", package: "", members: [...all] }));
    });
}
/** Gives what is said to each of some faults. What would be said too often counts by itself instead: no real report comes near. */
function isSharedOut(members, faults = []) {
    const words = members.reduce((sum, { names, finding }) => sum + 1 + names.length + (finding.package?.fixedIn.length ?? 0), 0);
    if (faults.length === 0 || words * faults.length > mostShared)
        return false;
    for (const fault of faults)
        fault.members.push(...members);
    return true;
}
const mostShared = 20_000;

;// CONCATENATED MODULE: ./build/measures/merge-findings.js









/** Each fault once, whoever found it and however often, the worst first. The order of scans and findings changes nothing. */
function mergeFindings(scans) {
    const members = membersOf(scans);
    const find = packageFinder(members);
    const isAdvisory = ({ finding }) => finding.kind === "vulnerability";
    const vulnerabilities = mergeVulnerabilities(members.filter(isAdvisory), find);
    const others = mergeByPlace(members.filter((one) => !isAdvisory(one)), find);
    return worstFirst([...vulnerabilities, ...others]);
}
/** Ordered by severity and kind before anything else is compared, of which there are few. */
function worstFirst(findings) {
    const byRank = [...(0,lists_by/* listsBy */.$)(findings, rankOf)].sort(([a], [b]) => a - b);
    return byRank.flatMap(([, alike]) => alike.sort(compareAlike));
}
function rankOf({ severity, kind }) {
    return model_severity/* severities */.gO.indexOf(severity) * finding/* findingKinds */.j.length + finding/* findingKinds */.j.indexOf(kind);
}
/** What stands at the same place by the same rule is one, but for what one tool says twice in one report. */
function mergeByPlace(members, find) {
    return alikeMembers(members, (member) => placeKey(member, find)).map((alike) => {
        const affected = alike[0]?.finding.package;
        return foldMembers(alike, { names: [], severity: "unknown", ecosystem: affected ? find(affected).type : "" });
    });
}
function placeKey({ finding, place }, find) {
    const { kind, id, commit = "", package: affected } = finding;
    const of = affected ? (0,package_key/* packageText */.qg)(find(affected)) : "";
    return `${kind}\0${id}\0${place?.path ?? ""}\0${place?.line ?? ""}\0${kind === "secret" ? commit : ""}\0${of}`;
}
function compareAlike(a, b) {
    return ((0,compare_texts/* compareTexts */.q)(a.id, b.id) ||
        (0,compare_texts/* compareTexts */.q)(merge_findings_packageWords(a), merge_findings_packageWords(b)) ||
        (0,compare_texts/* compareTexts */.q)(a.places[0]?.path ?? "", b.places[0]?.path ?? "") ||
        (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0) ||
        (0,compare_texts/* compareTexts */.q)(a.title, b.title));
}
function merge_findings_packageWords({ package: affected }) {
    return affected === undefined ? "" : `${affected.ecosystem}\0${affected.name}\0${affected.version ?? ""}`;
}

// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
// EXTERNAL MODULE: ./build/model/ignore-scope.js
var ignore_scope = __webpack_require__(10379);
// EXTERNAL MODULE: ./build/model/package-name.js
var package_name = __webpack_require__(94272);
;// CONCATENATED MODULE: ./build/measures/ignore-index.js



/**
 * Finds the entries that fit a finding without asking all of them: by id, package and, where `path` is no glob, path. Only
 * globs for the same rule or advisory are tried one by one.
 */
class IgnoreIndex {
    #entries = new Map();
    /** In lower case: most findings have none of these names, and nothing else of them is looked at. */
    #ids = new Set();
    constructor(entries) {
        for (const entry of entries) {
            this.#ids.add(entry.id.toLowerCase());
            const path = entry.path !== undefined && isExact(entry.path) ? entry.path : undefined;
            const key = ignore_index_keyOf(entry.id, entry.package, path);
            const indexed = { entry, fitsPath: entry.path === undefined ? () => true : (0,model_glob/* pathMatcher */.kZ)(entry.path) };
            const same = this.#entries.get(key);
            if (same)
                same.push(indexed);
            else
                this.#entries.set(key, [indexed]);
        }
    }
    /** The entries that fit a finding, whether or not they have ended, each once. */
    entriesOf(finding) {
        const names = this.#ids.size === 0 ? [] : finding.names.filter((name) => this.#ids.has(name.toLowerCase()));
        if (names.length === 0)
            return none;
        const found = new Set();
        const paths = new Set(finding.places.map(({ path }) => path));
        for (const name of names)
            for (const key of keysFor(name, finding, paths))
                for (const indexed of this.#entries.get(key) ?? [])
                    if (fits(indexed, name, finding, paths))
                        found.add(indexed.entry);
        return found;
    }
}
const none = new Set();
/** Whether a path fits nothing but itself. */
function isExact(path) {
    return (0,model_glob/* isPlain */.$i)(path) && !path.startsWith("./") && !path.endsWith("/");
}
/** What entries that fit can stand under: with a path of its own only where the finding has one place alone. */
function keysFor(name, finding, paths) {
    const names = finding.package === undefined ? [undefined] : [undefined, finding.package.name];
    const places = paths.size === 1 ? [undefined, ...paths] : [undefined];
    return names.flatMap((one) => places.map((path) => ignore_index_keyOf(name, one, path)));
}
function ignore_index_keyOf(id, name, path) {
    return JSON.stringify([id.toLowerCase(), name === undefined ? null : (0,package_name/* roughName */.j)(name), path]);
}
function fits({ entry, fitsPath }, name, finding, paths) {
    // Names of advisories are written in any case; rules of one tool may differ in nothing else.
    if (entry.id !== name && finding.kind !== "vulnerability")
        return false;
    if (entry.kind !== undefined && entry.kind !== finding.kind)
        return false;
    const tool = (0,ignore_scope/* toolOf */.wS)(entry);
    if (tool !== undefined && !isFoundBy(tool, finding))
        return false;
    if (entry.package !== undefined && !isOfPackage(entry.package, entry.ecosystem, finding))
        return false;
    return entry.path === undefined || (paths.size > 0 && [...paths].every(fitsPath));
}
function isFoundBy(tool, { tools }) {
    return tools.length > 0 && tools.every((one) => one === tool);
}
function isOfPackage(name, ecosystem, { package: affected }) {
    if (affected === undefined || (ecosystem !== undefined && ecosystem !== affected.ecosystem))
        return false;
    return (0,package_name/* comparableName */._)(name, affected.ecosystem) === (0,package_name/* comparableName */._)(affected.name, affected.ecosystem);
}

;// CONCATENATED MODULE: ./build/measures/apply-ignores.js



const defaultDueWithin = 14;
/**
 * Which findings the entries cover. An entry covers a finding when all that it says fits:
 *
 * - `id` is one of the finding's names; names of advisories in any case, of rules exactly;
 * - `package` is its package, `kind` its kind;
 * - `path` fits every place of it, so that the same fault at a new place is not covered unseen;
 * - `tool` is the only tool that found it: what another tool says as well, nobody looked at. An entry of a tool's own file is
 *   of that tool alone.
 *
 * An entry counts up to and with its last day.
 */
function applyIgnores(findings, entries, { today, reportedTools, dueWithin }) {
    if (entries.length === 0)
        return nothingIgnored;
    const index = new IgnoreIndex(entries);
    const covered = new Map();
    const expired = new Map();
    const matched = new Set();
    for (const finding of findings) {
        const fitting = index.entriesOf(finding);
        for (const entry of fitting)
            matched.add(entry);
        const longest = lastingLongest(fitting);
        if (longest)
            ((0,day/* hasEnded */.hY)(longest, today) ? expired : covered).set(finding, longest);
    }
    const current = entries.filter((entry) => !(0,day/* hasEnded */.hY)(entry, today));
    const idle = current.filter((entry) => !matched.has(entry) && !isAppliedByItsTool(entry));
    return {
        covered,
        expired,
        due: dueEntries(covered, (0,day/* dayAfter */.PV)(today, dueWithin)),
        unmatched: idle.filter((entry) => hasReported(entry, reportedTools)),
        withoutReport: idle.filter((entry) => !hasReported(entry, reportedTools)),
        ended: withFindings(entries.filter((entry) => (0,day/* hasEnded */.hY)(entry, today)), expired),
    };
}
const nothingIgnored = {
    ...{ covered: new Map(), expired: new Map() },
    ...{ due: [], unmatched: [], withoutReport: [], ended: [] },
};
/** Trivy and osv-scanner leave out of their reports what their files name: that nothing matches is no news. */
function isAppliedByItsTool({ source }) {
    return source.format === "trivyignore" || source.format === "osv-scanner";
}
/** The first of those that last longest. */
function lastingLongest(entries) {
    let longest;
    for (const entry of entries)
        if (longest === undefined || endOf(entry) > endOf(longest))
            longest = entry;
    return longest;
}
function endOf({ until }) {
    return until ?? "for ever";
}
function hasReported(entry, reportedTools) {
    const tool = (0,ignore_scope/* toolOf */.wS)(entry);
    return tool === undefined ? reportedTools.size > 0 : reportedTools.has(tool);
}
function dueEntries(covered, lastDay) {
    const due = new Set();
    for (const entry of covered.values())
        if (lastDay !== undefined && endOf(entry) <= lastDay)
            due.add(entry);
    return withFindings([...due].sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1)), covered);
}
function withFindings(entries, by) {
    const findings = new Map(entries.map((entry) => [entry, []]));
    for (const [finding, entry] of by)
        findings.get(entry)?.push(finding);
    return [...findings].map(([entry, found]) => ({ entry, findings: found }));
}

;// CONCATENATED MODULE: ./build/measures/filter-findings.js


const filter_findings_confidences = ["low", "medium", "high"];
/** Says by which setting a finding does not count. What a tool does not say leaves nothing out. */
function filterOf(filters) {
    const least = filter_findings_confidences.indexOf(filters["min-confidence"] ?? "low");
    const by = (setting) => ({ kind: "filtered", setting });
    return ({ kind, names, package: affected, scope, confidence, reachable }) => {
        // What was made to attack is mended by taking it out, whatever versions there are.
        const isUnfixable = kind === "vulnerability" && affected !== undefined && !(0,finding/* isFixable */.G)(affected) && !isOfMalice(names);
        if (filters["only-fixable"] && isUnfixable)
            return by("only-fixable");
        if (filters["only-reachable"] && reachable === "not-called")
            return by("only-reachable");
        if (filters.scope === "runtime" && scope === "development")
            return by("scope: runtime");
        if (confidence !== undefined && filter_findings_confidences.indexOf(confidence) < least)
            return by(`min-confidence: ${filters["min-confidence"]}`);
        return undefined;
    };
}

// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
;// CONCATENATED MODULE: ./build/model/ignore-changes.js

/**
 * What `now` ignores that `before` did not, in the order of `now`. An entry that only says more narrowly, or in other words,
 * what another one said is none. Globs are not compared with each other: another one is an added entry.
 */
function ignoreChanges(before, now) {
    const exact = longestByKey(before, (entry) => [(0,ignore_scope/* scopeKey */.OD)(entry)]);
    const narrower = longestByKey(before, ignore_scope/* widerScopes */.LZ);
    return now.flatMap((entry) => {
        const holding = longest((0,ignore_scope/* widerScopes */.LZ)(entry).flatMap((key) => exact.get(key) ?? []));
        if (holding)
            return isLater(entry, holding) ? [{ kind: "extended", entry, before: holding }] : [];
        const part = narrower.get((0,ignore_scope/* scopeKey */.OD)(entry));
        return [part ? { kind: "widened", entry, before: part } : { kind: "added", entry }];
    });
}
function longestByKey(entries, keysOf) {
    const found = new Map();
    for (const entry of entries)
        for (const key of keysOf(entry)) {
            const other = found.get(key);
            if (other === undefined || isLater(entry, other))
                found.set(key, entry);
        }
    return found;
}
function longest(entries) {
    return entries.find((entry) => !entries.some((other) => isLater(other, entry)));
}
/** Whether an entry lasts longer than another; one without a day lasts for ever. */
function isLater({ until }, other) {
    return other.until !== undefined && (until === undefined || until > other.until);
}

// EXTERNAL MODULE: ./build/repository/file-at.js
var file_at = __webpack_require__(18877);
// EXTERNAL MODULE: ./build/gates/text-on-disk.js
var text_on_disk = __webpack_require__(55948);
;// CONCATENATED MODULE: ./build/gates/read-ignores.js






const mostBytes = 4 * 1024 * 1024;
/** Reads `.gates/ignore.yml` and the tools' own files. Their readers are loaded only where there is such a file. */
async function readIgnores(settings, place, reportedTools) {
    const day = (0,policy_values/* today */.Ec)(place.host);
    const files = ignoreFiles(day).filter(({ tool }) => tool === undefined || reportedTools.has(tool));
    const maxDays = settings["max-ignore-days"]?.value;
    const root = place.git?.root ?? place.host.cwd;
    const now = [];
    const problems = [];
    const remarks = [];
    for (const { path, read } of files) {
        const text = await (0,text_on_disk/* textOnDisk */.c)(place, `${root}/${path}`);
        if (text === undefined)
            continue;
        if (typeof text !== "string") {
            problems.push({ where: path, message: text.message });
            continue;
        }
        const file = await read(text, path, maxDays ?? declare/* defaultMaxIgnoreDays */.H3);
        now.push(...file.entries);
        problems.push(...(file.problems ?? []));
        remarks.push(...(file.remarks ?? []).map(wording_ignores/* describeIgnoreRemark */.i1));
    }
    const changes = now.length === 0 ? [] : await changedSince(files, now, place);
    return { entries: now, changes, problems: problems.length > 0 ? [{ id: "bad-configuration", problems }] : [], remarks };
}
/** What the change ignores more than the commit that it starts from, or why nobody knows. */
async function changedSince(files, now, place) {
    const { git } = place;
    if (git === undefined)
        return { unknown: "there is no git repository here" };
    const base = await place.base();
    if ("unknown" in base)
        return { unknown: base.unknown };
    const before = [];
    for (const { path, read } of files) {
        const known = git.pathOf(`${git.root}/${path}`);
        const then = known === undefined ? undefined : await (0,file_at/* fileAt */.W)(git, base.commit, known, mostBytes);
        if (then?.state === "unreadable")
            return { unknown: `${path} at the base ${then.message}` };
        if (then?.state === "text")
            before.push(...(await read(then.text, path, Number.POSITIVE_INFINITY)).entries);
    }
    return ignoreChanges(before, now);
}
function ignoreFiles(day) {
    return [
        {
            path: ".gates/ignore.yml",
            read: async (text, path, maxDays) => (await __webpack_require__.e(/* import() */ 8897).then(__webpack_require__.bind(__webpack_require__, 88897))).readIgnoreFile(text, path, { today: day, maxDays }),
        },
        {
            path: ".trivyignore",
            tool: "trivy",
            read: async (text, path) => (await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 4559))).readTrivyIgnore(text, path),
        },
        {
            path: ".trivyignore.yaml",
            tool: "trivy",
            read: async (text, path) => (await __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 46215))).readTrivyIgnoreYaml(text, path),
        },
        ...["audit-ci.json", "audit-ci.jsonc"].map((path) => ({
            path,
            tool: "npm-audit",
            read: async (text, file) => (await __webpack_require__.e(/* import() */ 4795).then(__webpack_require__.bind(__webpack_require__, 84795))).readAuditCi(text, file),
        })),
        {
            path: "osv-scanner.toml",
            tool: "osv-scanner",
            read: async (text, path) => (await __webpack_require__.e(/* import() */ 4847).then(__webpack_require__.bind(__webpack_require__, 24847))).readOsvScannerToml(text, path),
        },
    ];
}

;// CONCATENATED MODULE: ./build/gates/leave-out.js




/** Says of each finding whether it counts: what an ignore file covers, a VEX document denies or a filter leaves out does not. */
async function leaveOut(merged, settings, place, reportedTools) {
    const { entries, changes, problems, remarks } = await readIgnores(settings, place, reportedTools);
    const rules = { today: (0,policy_values/* today */.Ec)(place.host), reportedTools, dueWithin: defaultDueWithin };
    const { covered, expired, ...told } = applyIgnores(merged, entries, rules);
    const vex = await readVex(merged, settings, place);
    const filter = filterOf(settings);
    const findings = merged.map((finding) => {
        const entry = covered.get(finding);
        const ended = expired.get(finding);
        const leftOut = entry ? { kind: "ignored", entry } : (vex.denied.get(finding) ?? filter(finding));
        // As most are.
        if (leftOut === undefined && ended === undefined)
            return { finding };
        return { finding, ...(leftOut && { leftOut }), ...(ended && { expired: ended }) };
    });
    const ignores = { ...told, remarks: [...remarks, ...vex.remarks] };
    return { facts: { findings, ignores, newIgnores: changes }, problems: [...problems, ...vex.problems] };
}
/** Loaded only where somebody gives a VEX document. */
async function readVex(merged, settings, place) {
    if (settings.vex === undefined)
        return { denied: new Map(), problems: [], remarks: [] };
    return (await __webpack_require__.e(/* import() */ 2163).then(__webpack_require__.bind(__webpack_require__, 92163))).readVexFiles(merged, settings.vex, place);
}

// EXTERNAL MODULE: ./build/gates/own-files.js
var own_files = __webpack_require__(68597);
// EXTERNAL MODULE: ./build/gates/read-each.js
var read_each = __webpack_require__(97529);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/formats/read-scan.js + 1 modules
var read_scan = __webpack_require__(42059);
// EXTERNAL MODULE: ./build/formats/findings/sarif/sarif-run.js + 6 modules
var sarif_run = __webpack_require__(86386);
;// CONCATENATED MODULE: ./build/formats/scanner-hooks.js


/** Whether a name is that of a format, and so of the tool that writes it. */
function isFindingsFormat(name) {
    return findings_formats.findingsFormats.some(({ id }) => id === name);
}
/** By the format that is the tool's own, also where it wrote SARIF; of others what the format says of any tool. */
function hooksOf(tool, format) {
    const own = findings_formats.findingsFormats.find(({ id }) => id === tool || ownNames.get(tool) === id);
    if (own)
        return own;
    return { ...format, finds: findsOf(tool) ?? format.finds };
}
/** Names of tools that write another one's format. */
const ownNames = new Map([["betterleaks", "gitleaks"]]);
/** Of tools that write SARIF alone, what they look for, where that is one thing. */
function findsOf(tool) {
    if ((0,sarif_run/* isSecretScanner */.H)(tool))
        return ["secret"];
    return tool === "codeql" ? ["code"] : undefined;
}

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/repository/resolve-report.js + 2 modules
var resolve_report = __webpack_require__(12512);
;// CONCATENATED MODULE: ./build/gates/scan-fold.js





/** What all reports of findings say, tool by tool. */
class ScanFold {
    scans = [];
    found = [];
    #settings;
    #paths;
    #opener;
    constructor(settings, paths, opener) {
        this.#settings = settings;
        this.#paths = paths;
        this.#opener = opener;
    }
    get reports() {
        return new Set(this.scans.map(({ report }) => report)).size;
    }
    async read({ file, of }, place) {
        const opened = await this.#opener.open(file, "", place, async (report) => {
            const format = isFindingsFormat(of) ? of : undefined;
            const textAround = this.#settings["allow-text-around"] ?? [];
            const read = await (0,read_scan/* readScanReport */.e)(report, { ...(format !== undefined && { format }), textAround });
            if (of !== undefined && format === undefined)
                refuseOtherTools(report.path, of, read.report);
            return { ...read, path: report.path, bytes: report.size };
        });
        if (opened.state === "refused")
            return [opened.reason];
        if (opened.state === "none")
            return [];
        const { format, report, path, bytes } = opened.value;
        for (const scan of report.scans)
            this.#add(path, bytes, format, scan, report.notes);
        return opened.committed === "committed" ? [{ id: "tracked-report", file }] : [];
    }
    #add(report, bytes, format, scan, notes) {
        const { tool, findings, suppressed, evidence, leftOut } = scan;
        const hooks = hooksOf(tool, format);
        const facts = { report, bytes, format: format.id, tool, evidence, leftOut, notes, proof: hooks.scanProof };
        this.scans.push({ ...facts, finds: hooks.finds, found: findings.length, suppressed: suppressed.length, allowed: [] });
        this.found.push({ tool, report, findings: this.#locate(findings, report) });
    }
    /** Places are found all together, as the files of a coverage report are: what most of them have in common says what the others mean. */
    #locate(findings, report) {
        const paths = pathsOf(findings);
        const files = paths.map((path) => ({ path }));
        const resolved = (0,resolve_report/* resolveReport */.t)({ files, sources: [], folder: this.#paths.folderOf(report) }, this.#paths.context);
        const places = new Map(paths.map((path, i) => [path, knownPlace(path, resolved[i])]));
        const known = ({ path, line }) => {
            const at = places.get(path) ?? { path: (0,repo_path/* cleanPath */.ts)(path), inRepository: false };
            return line === undefined ? at : { ...at, line };
        };
        return findings.map((finding) => {
            const { place, alsoAt } = finding;
            if (place === undefined)
                return { finding };
            return { finding, place: known(place), ...(alsoAt && { alsoAt: alsoAt.map(known) }) };
        });
    }
}
function knownPlace(path, at) {
    return at && "path" in at ? { path: at.path, inRepository: true } : { path: (0,repo_path/* cleanPath */.ts)(path), inRepository: false };
}
function pathsOf(findings) {
    const paths = new Set();
    for (const { place, alsoAt = [] } of findings) {
        if (place)
            paths.add(place.path);
        for (const other of alsoAt)
            paths.add(other.path);
    }
    return [...paths];
}
/** A declared tool without a format of its own: the report has to be its, whatever format it is written in. */
function refuseOtherTools(file, declared, { scans }) {
    const tools = scans.map(({ tool }) => tool);
    if (tools.length > 0 && tools.every((tool) => tool === declared))
        return;
    const found = tools.length === 0 ? "holds no run of any tool" : `is of ${tools.join(", ")}`;
    throw new report_error/* ReportError */.$("unknown-format", file, `${found}, not of ${declared}, which ${JSON.stringify(`${declared}=`)} declares`);
}

;// CONCATENATED MODULE: ./build/gates/scan-makers.js
/** How the common scanners write a report that `security-scan` reads, and by what one sees that a repository needs them. */
const scanMakers = [
    {
        tool: "pip-audit",
        signs: ["requirements.txt"],
        command: "pip-audit --requirement requirements.txt --format json --output pip-audit.json",
    },
    { tool: "pip-audit", signs: ["pyproject.toml"], command: "pip-audit --format json --output pip-audit.json ." },
    // Of what is installed, which has to be this project's.
    { tool: "pip-audit", signs: ["setup.py", "setup.cfg", "Pipfile"], command: "pip-audit --format json --output pip-audit.json" },
    {
        tool: "Bandit",
        signs: ["pyproject.toml", "requirements.txt", "setup.py", "setup.cfg", "Pipfile"],
        command: "bandit --recursive . --format json --output bandit.json",
    },
    { tool: "npm audit", signs: ["package-lock.json", "npm-shrinkwrap.json"], command: "npm audit --json > npm-audit.json" },
    {
        tool: "osv-scanner",
        signs: ["go.mod", "Cargo.lock", "pom.xml", "Gemfile.lock", "composer.lock", "yarn.lock", "pnpm-lock.yaml"],
        command: "osv-scanner scan source --all-packages --format json --output osv-scanner.json .",
    },
    {
        tool: "Trivy",
        signs: ["Dockerfile", "docker-compose.yml", "compose.yaml", "Chart.yaml", "main.tf"],
        command: "trivy fs --scanners vuln,misconfig,secret --list-all-pkgs --format json --output trivy.json .",
    },
    {
        tool: "Gitleaks",
        signs: [".git"],
        command: "gates record --name gitleaks --outputs gitleaks.json -- gitleaks git --report-format json --report-path gitleaks.json .",
    },
];

;// CONCATENATED MODULE: ./build/gates/gather-findings.js












/** Where tools leave their reports. */
const scanPlaces = [...new Set(findings_formats.findingsFormats.flatMap((format) => format.files))];
const usual = { of: "findings", places: scanPlaces, makers: scanMakers };
/** Finds the reports, reads them one after the other, and merges what their tools say about the same thing. */
async function gatherFindings(settings, place) {
    const { paths, problems: unknown } = await (0,known_paths/* knownPaths */.S)(settings.paths ?? [], place, []);
    const { reports, problems, passedOver } = await findScans(settings, place, paths);
    problems.push(...unknown);
    const own = await own_files/* OwnFiles */.y.find(settings, place);
    const opener = new report_opener/* ReportOpener */.A3(paths, own, settings.reports ? "declared" : "searched");
    const fold = new ScanFold(settings, paths, opener);
    problems.push(...(await (0,read_each/* readEach */.e)(reports, place, (found) => fold.read(found, place))));
    const over = [...passedOver, ...opener.passedOver];
    for (const { file } of over)
        place.evidence.passOver(file);
    if (settings.reports === undefined && fold.reports === 0 && problems.length === 0)
        problems.push(await (0,find_reports/* noReport */.MF)(usual, place.host.files, over));
    const merged = mergeFindings(fold.found);
    const tools = gather_findings_toolsOf(fold.scans);
    const left = await leaveOut(merged, settings, place, new Set(tools.keys()));
    return {
        facts: {
            ...left.facts,
            tools,
            reports: fold.reports,
            unknownAs: unknownAs(settings),
            today: (0,policy_values/* today */.Ec)(place.host),
            tracked: (glob) => paths.files.filter((0,model_glob/* pathMatcher */.kZ)(glob)),
            scans: fold.scans,
            passedOver: over,
            unused: [],
        },
        problems: [...problems, ...left.problems],
    };
}
function unknownAs(settings) {
    const wanted = settings["unknown-as"];
    return unknownChoices.find((one) => one === wanted) ?? "unknown";
}
/** What a finding can count as of which nobody says how bad it is. */
const unknownChoices = ["critical", "high", "medium", "low", "info"];
function gather_findings_toolsOf(scans) {
    const tools = new Map();
    for (const { tool, finds } of scans)
        tools.set(tool, new Set([...(tools.get(tool) ?? []), ...finds]));
    return tools;
}
async function findScans(settings, place, paths) {
    const { files } = place.host;
    if (settings.reports) {
        const { reports, problems } = await (0,find_reports/* findDeclared */._M)("findings", settings.reports, [], files);
        // Each is read once: by the line that says whose it is.
        const checked = [...reports.filter(({ of }) => of !== undefined), ...reports.filter(({ of }) => of === undefined)];
        return { reports: checked, problems: [...problems, ...contradicting(checked)], passedOver: [] };
    }
    return (0,find_reports/* searchUsual */.Hb)(usual, files, paths.isTracked);
}
/** Files that lines say to be of different tools. */
function contradicting(reports) {
    const declared = new Map();
    return reports.flatMap(({ file, of }) => {
        if (of === undefined)
            return [];
        const before = declared.get(file) ?? of;
        declared.set(file, of);
        if (before === of)
            return [];
        return [{ id: "unknown-format", file, message: `is declared as ${before} and as ${of}, and cannot be both` }];
    });
}

;// CONCATENATED MODULE: ./build/gates/scanners.js


/** What is known of the tool that wrote a report, besides the report. */
function scannerOf({ tool, format }) {
    const written = findings_formats.findingsFormats.find(({ id }) => id === format);
    if (written === undefined)
        throw new Error(`no format ${format}`);
    return hooksOf(tool, written);
}
/** What the tool says of its scan in what it printed; undefined where it says nothing. */
function printedOf(scan, log) {
    return scannerOf(scan).printed?.(log);
}

;// CONCATENATED MODULE: ./build/gates/prove-scans.js




/**
 * Whether each tool really scanned: by its report, or by the count that it printed to the log of its recorded run. What it
 * says that it left out is told, but for what the project allows. Of a report that is not of this run nothing more is said.
 */
function proveScans(facts, { runs, problems }, settings) {
    const allowed = (settings["allow-skipped"] ?? []).map((pattern) => new Allowed(pattern));
    const scans = [];
    const found = [];
    for (const scan of facts.scans) {
        const run = runs.find(({ reports }) => reports.includes(scan.report));
        const proven = withAllowed(withRun(scan, run), allowed);
        scans.push(proven);
        if (!isTold(scan, run, problems))
            found.push(...reasonsOf(proven));
    }
    const outcomes = (settings.outcomes ?? [])
        .filter((step) => isWithoutReport(step, facts))
        .map(({ name }) => `outcomes: ${name}`);
    const skipped = allowed.filter(({ matched }) => !matched).map(({ pattern }) => `allow-skipped: ${pattern}`);
    const unused = [...skipped, ...outcomes];
    return { facts: { ...facts, scans, unused: [...facts.unused, ...(scans.length > 0 ? unused : [])] }, problems: found };
}
/** A step that is called as a scanner is, or nearly so, and did its work was to leave a report of it. */
function isWithoutReport({ name, outcome }, { tools }) {
    if (outcome !== "success" || tools.has(name))
        return false;
    return isFindingsFormat(name) || (0,nearest/* nearest */.p)(name, tools.keys()) !== undefined;
}
class Allowed {
    pattern;
    matched = false;
    #matches;
    constructor(pattern) {
        this.pattern = pattern;
        this.#matches = (0,model_glob/* nameMatcher */.MH)(pattern);
    }
    allows(what) {
        const matches = this.#matches(what);
        this.matched ||= matches;
        return matches;
    }
}
/** With what the tool printed to the log of its run, which can prove what the report cannot, and tell of less than the report. */
function withRun(scan, run) {
    if (run === undefined)
        return scan;
    const printed = printedOf(scan, run.record.standardError ?? "");
    const named = { ...scan, run: run.record.name };
    if (printed === undefined)
        return named;
    const leftOut = [...scan.leftOut, ...(printed.leftOut ?? [])];
    if (scan.evidence.state !== "unproven" || printed.scan === undefined)
        return { ...named, leftOut };
    const evidence = printed.scan.state === "scanned"
        ? { state: "scanned", what: `${printed.scan.what}, by the log of its run` }
        : { state: "nothing", why: `${printed.scan.why}, by the log of its run` };
    return { ...named, leftOut, evidence };
}
function withAllowed(scan, allowed) {
    const isAllowed = (what) => allowed.filter((one) => one.allows(what)).length > 0;
    const split = scan.leftOut.map((one) => ({ one, may: isAllowed(one.what) }));
    return {
        ...scan,
        leftOut: split.filter(({ may }) => !may).map(({ one }) => one),
        allowed: split.filter(({ may }) => may).map(({ one }) => one),
    };
}
function isTold(scan, run, problems) {
    return problems.some((one) => ("file" in one && one.file === scan.report) || (one.id === "tool-failed" && one.name === run?.record.name));
}
function reasonsOf({ tool, report, evidence, leftOut, proof, run }) {
    if (evidence.state === "failed")
        return [{ id: "tool-failed", name: tool, how: { kind: "report", report, why: evidence.why } }];
    if (evidence.state !== "scanned")
        return [{ id: "nothing-scanned", tool, report, why: evidence.why, proof, ...(run !== undefined && { run }) }];
    return leftOut.length > 0 ? [{ id: "partly-scanned", tool, report, leftOut }] : [];
}
/** Scanners end with a code of their own for findings; with it and without a finding, they failed without a word in the report. */
function explainsScanExit({ name, code, report }, { scans }) {
    if (code === 0)
        return true;
    const named = scans.filter(({ tool }) => tool === name);
    // A step that is called as no scanner may have run the only one that there is.
    const isAnyones = named.length === 0 && !isFindingsFormat(name) && new Set(scans.map(({ tool }) => tool)).size === 1;
    const about = report !== undefined ? scans.filter((scan) => scan.report === report) : isAnyones ? scans : named;
    // Where the report says that the tool failed, that is told with its own words.
    return about.some((scan) => scan.evidence.state === "failed" || (scan.found > 0 && scannerOf(scan).findingsExit(code)));
}

// EXTERNAL MODULE: ./build/model/findings-baseline.js
var findings_baseline = __webpack_require__(99476);
;// CONCATENATED MODULE: ./build/model/write-findings-baseline.js
/** A baseline of findings as text: a line for each tool and finding, in code-unit order, so that one finding changes one line. */
function writeFindingsBaseline({ gate, name, commit, writtenAt, tools, findings }) {
    const head = { version: 1, gate, name, commit, writtenAt };
    const members = [
        ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
        `  "tools": ${linesOf(tools.map(({ tool, proven }) => objectText({ tool, proven })))}`,
        `  "findings": ${linesOf(findings.map(findingText))}`,
    ];
    return `{\n${members.join(",\n")}\n}`;
}
function linesOf(texts) {
    const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
    return sorted.length === 0 ? "[]" : `[\n${sorted.map((text) => `    ${text}`).join(",\n")}\n  ]`;
}
/** What it is about first: the lines are sorted by it. */
function findingText(finding) {
    const { kind, path, severity, since, tools } = finding;
    const affected = "package" in finding ? finding.package : undefined;
    const named = "names" in finding ? { names: finding.names } : { id: finding.id };
    const mark = "mark" in finding ? finding.mark : undefined;
    const line = "line" in finding ? finding.line : undefined;
    return objectText({ kind, package: affected, path, ...named, mark, line, severity, since, tools });
}
function objectText(members) {
    const known = Object.entries(members).filter(([, value]) => value !== undefined);
    return `{ ${known.map(([key, value]) => `"${key}": ${valueText(value)}`).join(", ")} }`;
}
function valueText(value) {
    return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/measures/finding-identity.js



/**
 * By what a finding is known again at another commit. Undefined for a secret of which nobody can say when its line was
 * last touched: another secret in its place would pass for it, so that it is always new.
 */
function identityOf(finding) {
    const { kind, id, places, mark, commit } = finding;
    const [place] = places;
    const at = place === undefined ? {} : { path: place.path };
    const affected = finding.package && (0,package_key/* packageText */.qg)((0,package_key/* packageKey */.MO)(finding.package.ecosystem, finding.package.name));
    const subject = affected === undefined ? at : { package: affected };
    switch (kind) {
        case "vulnerability":
            return { kind, names: finding_identity_namesOf(finding), ...subject };
        case "licence":
            return { kind, id, ...subject };
        case "secret": {
            const touched = mark ?? commit;
            return touched === undefined ? undefined : { kind, id, ...at, mark: touched };
        }
        default: {
            if (mark !== undefined)
                return { kind, id, ...at, mark };
            return { kind, id, ...at, ...(place?.line !== undefined && { line: place.line }) };
        }
    }
}
/** An advisory of a distribution that came with a CVE is shared by others, which it must not speak for. */
function finding_identity_namesOf({ id, names }) {
    const joining = joiningNames(names);
    return joining.length === 0 ? [id] : joining.slice(0, findings_baseline/* mostBaselineNames */.H);
}

;// CONCATENATED MODULE: ./build/measures/nearest-pairs.js
/** Pairs that are looked at one by one; of more, as no file has, both sides are paired in order. */
const mostPairs = 10_000;
/** Pairs of places in two lists of lines, the nearest first; of the shorter list none is left over. */
function nearestPairs(a, b) {
    if (a.length * b.length > mostPairs)
        return orderedPairs(a, b);
    const all = a.flatMap((lineA, i) => b.map((lineB, j) => ({ i, j, gap: Math.abs(lineA - lineB) })));
    const [takenA, takenB] = [new Set(), new Set()];
    const pairs = [];
    for (const { i, j } of all.sort((x, y) => x.gap - y.gap || x.i - y.i || x.j - y.j)) {
        if (takenA.has(i) || takenB.has(j))
            continue;
        takenA.add(i);
        takenB.add(j);
        pairs.push([i, j]);
    }
    return pairs;
}
function orderedPairs(a, b) {
    const [inA, inB] = [inOrder(a), inOrder(b)];
    return inA.slice(0, inB.length).map((i, place) => [i, inB[place] ?? 0]);
}
function inOrder(lines) {
    return [...lines.keys()].sort((x, y) => (lines[x] ?? 0) - (lines[y] ?? 0) || x - y);
}

;// CONCATENATED MODULE: ./build/measures/match-places.js



/** Which of today's each of the earlier ones is: by index of today's, the index of the earlier one. */
function matchPlaces(now, before) {
    const pairs = exactPairs(now, before);
    const taken = new Set(pairs.values());
    const isLeft = ({ identity: { mark } }) => mark === undefined;
    const leftNow = now.filter((one) => isLeft(one) && !pairs.has(one.index));
    const leftBefore = (0,lists_by/* listsBy */.$)(before.filter((one) => isLeft(one) && !taken.has(one.index)), fileKey);
    for (const [key, ones] of (0,lists_by/* listsBy */.$)(leftNow, fileKey))
        for (const [index, earlier] of nearIn(ones, leftBefore.get(key) ?? []))
            pairs.set(index, earlier);
    return pairs;
}
/** Equal ones are paired in order, the worst with the worst. */
function exactPairs(now, before) {
    const known = (0,lists_by/* listsBy */.$)(before, exactKey);
    const pairs = new Map();
    for (const [key, ones] of (0,lists_by/* listsBy */.$)(now, exactKey)) {
        const [sorted, earlier] = [match_places_worstFirst(ones), match_places_worstFirst(known.get(key) ?? [])];
        for (let i = 0; i < sorted.length && i < earlier.length; i++)
            pairs.set(sorted[i]?.index ?? -1, earlier[i]?.index ?? -1);
    }
    return pairs;
}
function match_places_worstFirst(all) {
    if (all.length < 2)
        return all;
    return all.toSorted((a, b) => model_severity/* severities */.gO.indexOf(a.severity) - model_severity/* severities */.gO.indexOf(b.severity));
}
function nearIn(now, before) {
    const pairs = nearestPairs(now.map(lineOf), before.map(lineOf));
    return pairs.map(([i, j]) => [now[i]?.index ?? -1, before[j]?.index ?? -1]);
}
function lineOf({ identity }) {
    return lineIn(identity);
}
function lineIn(identity) {
    return identity.kind === "secret" ? 0 : (identity.line ?? 0);
}
function fileKey({ identity: { kind, id, path = "" } }) {
    return `${kind}\0${id}\0${path}`;
}
function exactKey({ identity }) {
    return match_places_placeKey(identity);
}
/** What has the same one is the same rule at the same place. Made in one piece: of a hundred thousand, each text within a text counts. */
function match_places_placeKey(identity) {
    const { kind, id, path = "", mark } = identity;
    return mark === undefined ? `${kind}\0${id}\0${path}\0line ${lineIn(identity)}` : `${kind}\0${id}\0${path}\0mark ${mark}`;
}

;// CONCATENATED MODULE: ./build/measures/subject-keys.js
/** More than all names that the readers of reports and baselines let through: a key is still a whole number. */
const subject_keys_mostNames = 2 ** 28;
/**
 * By each of its keys a vulnerability or a licence is known: what has the same subject and name has the same key. Numbers,
 * because each finding has several, and texts made of both would be most of what a comparison makes.
 */
class SubjectKeys {
    #names = new Map();
    #subjects = new Map();
    #subjectCount = 0;
    /** None for what is known by its place. */
    of(identity) {
        if (identity.kind !== "vulnerability" && identity.kind !== "licence")
            return subject_keys_none;
        const subject = this.#subject(identity) * subject_keys_mostNames;
        if (identity.kind === "licence")
            return [subject + this.#name(identity.id)];
        return identity.names.map((name) => subject + this.#name(name));
    }
    #name(name) {
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        const fresh = this.#names.size;
        this.#names.set(name, fresh);
        return fresh;
    }
    #subject({ kind, package: affected, path = "", }) {
        const of = `${kind} ${affected === undefined ? "path" : "package"}`;
        const subjects = this.#subjects.get(of) ?? new Map();
        this.#subjects.set(of, subjects);
        const subject = affected ?? path;
        const known = subjects.get(subject);
        if (known !== undefined)
            return known;
        const fresh = this.#subjectCount++;
        subjects.set(subject, fresh);
        return fresh;
    }
}
const subject_keys_none = [];

;// CONCATENATED MODULE: ./build/measures/match-findings.js




/**
 * Findings against those of a baseline. A vulnerability is known by its package and any of its names, a licence by its
 * package. Of all others each of the baseline stands for one: first for one with the same mark (or line, where there is no
 * mark), then, of those without a mark, for the nearest by the same rule in the same file. Another mark is another fault,
 * wherever it stands.
 */
function matchFindings(now, before, 
/** Today's path of a file by the one that the baseline knows. */
renames) {
    const then = before.map((one) => renamed(one, renames));
    const subjects = new SubjectKeys();
    const keysNow = now.map(({ identity }) => (identity ? subjects.of(identity) : []));
    const keysThen = then.map((one) => subjects.of(one));
    const known = acceptedSubjects(then, keysThen);
    const found = new Set();
    for (const keys of keysNow)
        for (const key of keys)
            found.add(key);
    const pairs = matchPlaces(now.flatMap(({ identity, severity }, index) => placedOf(identity, severity, index)), then.flatMap((one, index) => placedOf(one, one.severity, index)));
    const taken = new Set(pairs.values());
    return {
        accepted: keysNow.map((keys, i) => then[pairs.get(i) ?? -1] ?? acceptedBy(keys, known)),
        unmatched: before.filter((_, i) => !taken.has(i) && !keysThen[i]?.some((key) => found.has(key))),
    };
}
function renamed(one, renames) {
    const path = one.path === undefined ? undefined : renames.get(one.path);
    return path === undefined ? one : { ...one, path };
}
function placedOf(identity, severity, index) {
    if (identity === undefined || identity.kind === "vulnerability" || identity.kind === "licence")
        return [];
    return [{ identity, severity, index }];
}
function acceptedSubjects(before, keys) {
    const known = new Map();
    before.forEach((one, i) => {
        for (const key of keys[i] ?? []) {
            const other = known.get(key);
            known.set(key, other ? bothAccepted(other, one) : one);
        }
    });
    return known;
}
function acceptedBy(keys, known) {
    let all;
    for (const key of keys) {
        const one = known.get(key);
        if (one !== undefined)
            all = all === undefined ? one : bothAccepted(all, one);
    }
    return all;
}
/** The worse severity and the earlier day of two. */
function bothAccepted(a, b) {
    return {
        severity: (0,model_severity/* worseSeverity */.E$)(a.severity, b.severity),
        since: (0,compare_texts/* compareTexts */.q)(a.since, b.since) < 0 ? a.since : b.since,
    };
}

;// CONCATENATED MODULE: ./build/measures/freeze-findings.js



/**
 * Findings as a baseline keeps them. A vulnerability of several versions of a package is one, and a licence of several. A
 * secret that would not be known again is left out.
 */
function freezeFindings(
/** With since when they are there, where the baseline so far knows it. */
found, 
/** YYYY-MM-DD */
today) {
    const placed = [];
    const subjects = new Map();
    for (const { finding, since = today } of found) {
        const identity = identityOf(finding);
        if (identity === undefined)
            continue;
        const { severity, tools } = finding;
        const frozen = { ...identity, severity, tools, since };
        if (identity.kind !== "vulnerability" && identity.kind !== "licence")
            placed.push(frozen);
        else {
            const key = JSON.stringify(identity);
            const other = subjects.get(key);
            subjects.set(key, other ? bothOf(other, frozen) : frozen);
        }
    }
    return [...subjects.values(), ...placed];
}
/** Two entries of one finding: `a` as bad, as old and found by as many as both say. */
function bothOf(a, b) {
    return { ...a, ...bothAccepted(a, b), tools: [...new Set([...a.tools, ...b.tools])].sort(compare_texts/* compareTexts */.q) };
}

;// CONCATENATED MODULE: ./build/measures/carry-on-findings.js







/** Today's baseline with the days on which an earlier one first saw its findings. */
function carryOnFindings(earlier, today, renames) {
    if (earlier === undefined)
        return today;
    const sought = today.findings.map((one) => ({ identity: one, severity: one.severity }));
    const { accepted } = matchFindings(sought, earlier.findings, renames);
    const findings = today.findings.map((one, i) => {
        const since = accepted[i]?.since ?? one.since;
        return (0,compare_texts/* compareTexts */.q)(since, one.since) < 0 ? { ...one, since } : one;
    });
    return { ...today, findings };
}
/**
 * Today's baseline with what an earlier one has of tools that were not read today, of which nobody knows that it is gone. What
 * such a tool shared with one that was read is the same finding still, and as bad as both said.
 */
function withUnreadFindings(earlier, today) {
    const read = new Set(today.tools.map(({ tool }) => tool));
    const tools = earlier.tools.filter(({ tool }) => !read.has(tool));
    if (tools.length === 0)
        return today;
    const findings = [...today.findings];
    const subjects = new SubjectKeys();
    const keysOf = (one) => one.kind === "vulnerability" || one.kind === "licence" ? subjects.of(one) : [match_places_placeKey(one)];
    const places = new Map();
    findings.forEach((one, place) => {
        for (const key of keysOf(one))
            places.set(key, place);
    });
    for (const one of earlier.findings) {
        if (one.tools.every((tool) => read.has(tool)))
            continue;
        const place = one.tools.some((tool) => read.has(tool)) ? keysOf(one).flatMap((key) => places.get(key) ?? [])[0] : undefined;
        const shared = place === undefined ? undefined : findings[place];
        if (place === undefined || shared === undefined)
            findings.push(one);
        else
            findings[place] = withNamesOf(bothOf(shared, one), one);
    }
    return { ...today, tools: [...today.tools, ...tools].sort((a, b) => (0,compare_texts/* compareTexts */.q)(a.tool, b.tool)), findings };
}
function withNamesOf(now, before) {
    if (now.kind !== "vulnerability" || before.kind !== "vulnerability")
        return now;
    return { ...now, names: [...new Set([...now.names, ...before.names])].slice(0, findings_baseline/* mostBaselineNames */.H) };
}
/** Whether two hold the same findings of the same tools; when and of which commit they were written does not matter. */
function holdsTheSame(a, b) {
    const text = ({ tools, findings }) => writeFindingsBaseline({ gate: "", name: null, commit: null, writtenAt: "", tools, findings });
    return text(a) === text(b);
}

;// CONCATENATED MODULE: ./build/measures/compare-findings.js




/** What is new since the baseline, what is known, and what is gone. */
function compareFindings(merged, baseline, { today, renames, tools }) {
    const sought = merged.map((finding) => ({ identity: identityOf(finding), severity: finding.severity }));
    const { accepted, unmatched } = matchFindings(sought, baseline.findings, renames);
    const states = merged.map((finding, i) => stateOf(finding, accepted[i], today));
    const isChecked = (one) => one.tools.every((tool) => tools.has(tool));
    return {
        states,
        fixed: unmatched.filter(isChecked),
        unchecked: unmatched.filter((one) => !isChecked(one)),
        gaps: gapsOf(merged, states, baseline),
    };
}
function stateOf({ severity }, accepted, today) {
    if (accepted === undefined)
        return { novelty: "new", since: today };
    const { since, severity: was } = accepted;
    return isWorse(severity, was) ? { novelty: "new", since, was } : { novelty: "known", since };
}
/** Whatever is known is worse than what nobody could say. */
function isWorse(now, accepted) {
    return now !== accepted && (0,model_severity/* worseSeverity */.E$)(now, accepted) === now;
}
function gapsOf(merged, states, { tools }) {
    const proven = new Map(tools.map((one) => [one.tool, one.proven]));
    const counts = new Map();
    states.forEach(({ novelty, was }, i) => {
        const finders = merged[i]?.tools ?? [];
        if (novelty === "known" || was !== undefined || finders.some((tool) => proven.get(tool)))
            return;
        for (const tool of finders)
            counts.set(tool, (counts.get(tool) ?? 0) + 1);
    });
    const gaps = [...counts].map(([tool, findings]) => {
        return { tool, was: proven.has(tool) ? "unproven" : "not-read", findings };
    });
    return gaps.sort((a, b) => (0,compare_texts/* compareTexts */.q)(a.tool, b.tool));
}
/** What `after` accepts and `before` did not, or not as bad, by severity, the worst first: by so much it is the lower one. */
function lossesBetweenFindings(before, after, renames) {
    const sought = after.findings.map((one) => ({ identity: one, severity: one.severity }));
    const { accepted } = matchFindings(sought, before.findings, renames);
    const lost = after.findings.filter(({ severity }, i) => {
        const known = accepted[i];
        return known === undefined || isWorse(severity, known.severity);
    });
    const bySeverity = model_severity/* severities */.gO.map((severity) => [severity, lost.filter((one) => one.severity === severity)]);
    return new Map(bySeverity.filter(([, findings]) => findings.length > 0));
}

// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/model/secret-name.js
var secret_name = __webpack_require__(22734);
;// CONCATENATED MODULE: ./build/gates/mark-findings.js


/** Files with secrets that git is asked about, one by one: more are told of as new each time. */
const mostBlamed = 200;
/** Lines that git is asked about by themselves. */
const mostRanges = 1000;
/**
 * The findings with what they are known again by when lines have moved: of code a digest of the line's text, of a secret
 * the commit that last touched its line. Only where somebody compares with a baseline or writes one.
 */
async function markFindings(findings, place) {
    const digest = await place.host.files.digester();
    const byPath = (0,lists_by/* listsBy */.$)(findings.filter(({ finding }) => pathToMark(finding) !== undefined), ({ finding }) => pathToMark(finding) ?? "");
    const marks = new Map();
    const secrets = [...byPath].filter(([, ofFile]) => ofFile.some(isSecret));
    for (const [path, ofFile] of secrets.slice(0, mostBlamed))
        await markCommits(path, ofFile.filter(isSecret), marks, place);
    const code = [...byPath].filter(([, ofFile]) => !ofFile.every(isSecret));
    for (const [path, ofFile] of code) {
        const lines = ofFile.filter((one) => !isSecret(one));
        await markLines(path, lines, marks, place, digest);
    }
    return findings.map((one) => {
        const mark = marks.get(one.finding);
        return mark === undefined ? one : { ...one, finding: { ...one.finding, mark } };
    });
}
function isSecret({ finding }) {
    return (0,secret_name/* mayHoldSecret */.d)(finding);
}
/** Packages are known by their names, secrets of the history by the commit that their tool names. */
function pathToMark({ kind, places: [place], commit }) {
    if (kind === "vulnerability" || kind === "licence" || commit !== undefined)
        return undefined;
    return place?.inRepository && place.line !== undefined ? place.path : undefined;
}
async function markLines(path, findings, marks, { host, git }, digest) {
    const read = git ? git.readText(path) : host.files.readText(path);
    // A link, a folder or a file beyond what is read of settings has no lines to go by.
    const text = await read.catch(() => undefined);
    if (text === undefined)
        return;
    const starts = lineStarts(text);
    for (const { finding } of findings) {
        const line = finding.places[0]?.line ?? 0;
        const start = starts[line - 1];
        if (start === undefined)
            continue;
        const next = starts[line];
        marks.set(finding, digest(text.slice(start, next === undefined ? undefined : next - 1).trim()).slice(0, 32));
    }
}
/** Where the lines begin: of a file only some are looked at. */
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** By git's own word, in a shallow clone the name of the file's content: its commits are not all there. */
async function markCommits(path, findings, marks, { git }) {
    if (git === undefined)
        return;
    if ((await git.run("rev-parse", "--is-shallow-repository"))?.trim() === "true") {
        const blob = (await git.run("rev-parse", "--verify", "--quiet", `HEAD:${path}`))?.trim();
        if (blob)
            for (const { finding } of findings)
                marks.set(finding, blob);
        return;
    }
    const lines = [...new Set(findings.map(({ finding }) => finding.places[0]?.line ?? 1))];
    // A command line holds only so many, and git looks at each: of very many it is asked for the whole file.
    const ranges = lines.length > mostRanges ? [] : lines.flatMap((line) => ["-L", `${line},${line}`]);
    const blame = await git.run("blame", "--porcelain", "-s", ...ranges, "HEAD", "--", path);
    const commits = commitsOf(blame ?? "");
    for (const { finding } of findings) {
        const commit = commits.get(finding.places[0]?.line ?? 1);
        if (commit !== undefined)
            marks.set(finding, commit);
    }
}
/** `<commit> <line then> <line now> …` begins each line of `git blame --porcelain`. */
function commitsOf(blame) {
    const commits = new Map();
    for (const [, commit = "", line] of blame.matchAll(/^([0-9a-f]{40,64}) \d+ (\d+)/gm))
        commits.set(Number(line), commit);
    return commits;
}

;// CONCATENATED MODULE: ./build/gates/security-baseline.js








const noRenames = new Map();
const findingsBaselineKind = {
    // Behind an import: the schemas weigh more than all that a run without a baseline needs.
    read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2428)]).then(__webpack_require__.bind(__webpack_require__, 22428))).readFindingsBaseline(text),
    write: writeFindingsBaseline,
    carryOn: (earlier, today) => carryOnFindings(earlier, today, noRenames),
    withUnread: (earlier, today) => {
        const whole = withUnreadFindings(earlier, today);
        return { whole, told: describeUnreadFindings(today, whole) };
    },
    // That nothing is found is what later runs are held against, too, as long as somebody looked.
    isEmpty: ({ tools }) => tools.length === 0,
    saysTheSame: holdsTheSame,
    losses: (before, after) => describeFindingLosses(lossesBetweenFindings(before, after, noRenames)),
    lossLines: (before, after) => (0,wording_baseline/* listed */.KE)(describeFindingLosses(lossesBetweenFindings(before, after, noRenames))),
    gainLines: describeFindingGains,
    describeWritten: describeWrittenFindings,
};
/** Says of each finding whether it is new, where a budget asks or a baseline is simply there. */
async function findFindingsBaseline(facts, { settings, budgets, searched }) {
    if (!budgets.some(({ metric }) => metric.baseline) && !(await (0,baseline_search/* isWanted */.Y)(searched, settings)))
        return facts;
    const { findBaseline } = await __webpack_require__.e(/* import() */ 5623).then(__webpack_require__.bind(__webpack_require__, 13242));
    const sought = await findBaseline(searched, findingsBaselineKind, { renames: "wanted" });
    const marked = await markFindings(facts.findings, searched);
    if (sought.state !== "found")
        return { ...facts, findings: marked, sought };
    return compared({ ...facts, findings: marked }, sought);
}
function compared(facts, sought) {
    const { baseline, renames } = sought;
    const rules = { today: facts.today, renames, tools: new Set(facts.tools.keys()) };
    const change = compareFindings(facts.findings.map(({ finding }) => finding), baseline, rules);
    const findings = facts.findings.map((one, i) => {
        const state = change.states[i];
        return state ? { ...one, novelty: state.novelty, since: state.since } : one;
    });
    return { ...facts, findings, sought, change };
}
/** Each secret of a baseline stands for one; what is ignored is in none. */
function unkeptSecrets({ findings }, baseline) {
    const found = findings.filter((one) => isKept(one) && one.finding.kind === "secret").length;
    const kept = baseline.findings.filter(({ kind }) => kind === "secret").length;
    return describeUnkeptSecrets(Math.max(0, found - kept));
}
function isKept({ leftOut }) {
    return leftOut === undefined || leftOut.kind === "filtered";
}
/**
 * What later runs are held against: all that is found today, but for what is ignored or denied with a reason of its own,
 * which is new again when that ends; and what nobody looked for today.
 */
async function findingsToday(facts, stamp, place) {
    const kept = facts.findings.filter(isKept);
    const marked = facts.change ? kept : await markFindings(kept, place);
    const frozen = freezeFindings(marked, facts.today);
    const proven = new Map();
    for (const { tool, evidence } of facts.scans)
        proven.set(tool, (proven.get(tool) ?? true) && evidence.state === "scanned");
    const unchecked = facts.change?.unchecked ?? [];
    const earlier = facts.sought?.state === "found" ? facts.sought.baseline.tools : [];
    const notRead = earlier.filter(({ tool }) => !proven.has(tool) && unchecked.some(({ tools }) => tools.includes(tool)));
    const tools = [...[...proven].map(([tool, isProven]) => ({ tool, proven: isProven })), ...notRead];
    tools.sort((a, b) => (a.tool < b.tool ? -1 : 1));
    return { ...stamp, tools, findings: [...frozen, ...unchecked] };
}

;// CONCATENATED MODULE: ./build/gates/security-scan.js


















const formatIds = findings_formats.findingsFormats.map(({ id }) => id);
const limit = (what, metric) => ({ type: "count", description: `Most findings ${what}.`, budget: `${metric} <= `, example: "0" });
const inputs = (0,declare/* declareInputs */.MB)({
    ...declare/* commonInputs */.j$,
    reports: {
        type: "scans",
        formats: formatIds,
        description: "Globs of the reports, one per line, with whose they are in front where you want that checked: `trivy=reports/*.json`. Each line must match a file; `optional ` in front of one says otherwise.",
        whenLeftOut: "the places where the tools usually leave them",
        example: "bandit=reports/bandit.json",
    },
    budgets: { ...declare/* commonInputs */.j$.budgets, example: "high[vulnerability] <= 3" },
    accept: { ...declare/* commonInputs */.j$.accept, example: "nothing-scanned[gitleaks] until 2027-01-31" },
    outcomes: { ...declare/* commonInputs */.j$.outcomes, example: "trivy=$" + "{{ steps.trivy.outcome }}" },
    "report-file": { ...declare/* commonInputs */.j$["report-file"], example: "security-scan.md" },
    "fail-on": {
        type: "choice",
        choices: ["critical", "high", "medium", "low"],
        description: "The least severity of which no finding is allowed: `high` allows neither critical nor high ones.",
        whenLeftOut: "`high`, by the default limits",
        example: "medium",
        choiceBudgets: {
            critical: ["critical <= 0"],
            high: ["critical <= 0", "high <= 0"],
            medium: ["critical <= 0", "high <= 0", "medium <= 0"],
            low: ["critical <= 0", "high <= 0", "medium <= 0", "low <= 0"],
        },
    },
    "max-critical": { ...limit("of severity critical", "critical"), whenLeftOut: "0" },
    "max-high": { ...limit("of severity high", "high"), whenLeftOut: "0" },
    "max-medium": limit("of severity medium", "medium"),
    "max-low": limit("of severity low", "low"),
    "max-unknown": { ...limit("of which nobody says how bad they are", "unknown"), whenLeftOut: "0" },
    "max-secrets": { ...limit("that are secrets", "findings[secret]"), whenLeftOut: "0" },
    "unknown-as": {
        type: "choice",
        choices: unknownChoices,
        description: "What a finding counts as of which nobody says how bad it is.",
        whenLeftOut: "`unknown`, with a limit of its own",
        example: "medium",
    },
    "only-fixable": {
        type: "flag",
        description: "Vulnerabilities count only where a version without the fault exists. All are shown.",
        whenLeftOut: "`false`",
        example: "true",
    },
    "only-reachable": {
        type: "flag",
        description: "Vulnerabilities do not count whose code a tool looked for and found never called (osv-scanner). All are shown.",
        whenLeftOut: "`false`",
        example: "true",
    },
    scope: {
        type: "choice",
        choices: ["runtime", "all"],
        description: "`runtime`: what only builds and tests need does not count, where a tool tells them apart. All is shown.",
        whenLeftOut: "`all`",
        example: "runtime",
    },
    "min-confidence": {
        type: "choice",
        choices: ["low", "medium", "high"],
        description: "Findings count only from this confidence on, where their tool says one (Bandit, Semgrep, CodeQL). All are shown.",
        whenLeftOut: "`low`",
        example: "medium",
    },
    vex: {
        type: "paths",
        description: "VEX documents (OpenVEX, CycloneDX), one glob per line: what they call `not_affected` or `fixed` does not count, and is shown.",
        example: "security/*.vex.json",
    },
    "allow-skipped": {
        type: "names",
        description: "What a tool may leave out, by the names that it uses, `*` for any characters; separated by commas.",
        example: "my-private-package",
    },
    "allow-text-around": {
        type: "names",
        description: "Formats whose JSON may stand between other text, such as the banners of Safety; separated by commas.",
        example: "safety",
    },
    "max-ignore-days": {
        type: "count",
        description: "How many days ahead an entry of `.gates/ignore.yml` may end.",
        whenLeftOut: String(declare/* defaultMaxIgnoreDays */.H3),
        example: "90",
    },
    paths: {
        type: "mappings",
        description: "How paths of the reports become paths of the repository, one `from::to` per line.",
        example: "/src::services/app",
    },
    "sarif-file": {
        type: "text",
        description: "Where to write all findings as one SARIF 2.1.0 file, a run per tool, whatever the verdict is.",
        example: "gates/findings.sarif",
    },
    "sarif-suppressed": {
        type: "choice",
        choices: ["left-out", "marked"],
        description: "What becomes of findings that do not count in the SARIF file. GitHub opens alerts for those that are marked, too.",
        whenLeftOut: "`left-out`",
        example: "marked",
    },
    "github-token": {
        type: "secret",
        description: "Brings what a shallow clone lacks where a budget compares with a baseline; read access to the contents is enough. Sent to the workflow's own server alone.",
        whenLeftOut: "the job's own token in an action, none on the command line",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression.
        defaultInAction: "${{ github.token }}",
        notInFile: true,
    },
});
const outputs = (0,declare/* declareOutputs */.zz)({
    ...declare/* commonOutputs */.e5,
    findings: { description: "How many findings count." },
    ...Object.fromEntries(model_severity/* severities */.gO.map((severity) => [
        severity,
        { description: `How many of them are ${severity === "unknown" ? "of unknown severity" : severity}.` },
    ])),
    new: { description: "How many of them the baseline does not know, or knows as less bad; empty without one." },
    fixed: { description: "How many findings of the baseline are gone; empty without one." },
    ignored: { description: "How many findings an entry of an ignore file covers." },
    expired: { description: "How many findings count again because their entry has ended." },
    "sarif-file": { description: "The path of the SARIF file, empty where none was asked for or it could not be made." },
});
/** Secrets have a limit of their own, so the defaults by severity leave them to it, whatever the project makes of it. */
const standards = ["unknown <= 0", "findings[secret] <= 0"];
const severityStandards = ["critical <= 0", "high <= 0"];
/** A budget speaks of a default's severity by its own name, of secrets by their kind. */
function concerns({ metric, selectors, limit }, standard) {
    // A limit from below allows any number.
    if ((0,model_limit/* directionOf */.FR)(limit.op) === "minimum")
        return false;
    const [own, wanted] = [(0,findings_vocabulary/* findingsMetricOf */.Op)(metric.name), (0,findings_vocabulary/* findingsMetricOf */.Op)(standard.metric.name)];
    if (own === undefined || wanted === undefined)
        return false;
    const isOfSecrets = selectors.some(({ dimension, pattern }) => dimension === "kind" && pattern === "secret");
    if (wanted.severity === "findings")
        return own.severity === "findings" && isOfSecrets;
    // No scanner of secrets leaves open how bad one is.
    if (wanted.severity === "unknown" && own.severity === "findings")
        return false;
    return own.severity === wanted.severity || (own.severity === "findings" && isOfSecrets);
}
/* harmony default export */ const security_scan = ((0,gate/* defineGate */.p)({
    name: "security-scan",
    title: "Security scan gate",
    description: "Holds the reports of any scanners against your limits as one verdict, and proves that each of them really scanned.",
    inputs,
    outputs,
    vocabulary: (_settings, facts) => (0,findings_vocabulary/* findingsVocabulary */.b_)(facts && facts.reports > 0 ? [...facts.tools.keys()] : undefined),
    defaults: {
        lines: (settings) => (settings["fail-on"] === undefined ? [...severityStandards, ...standards] : standards),
        concerns,
    },
    gather: gatherFindings,
    prove: proveScans,
    baseline: (0,define_baseline/* defineBaseline */.l)({
        kind: findingsBaselineKind,
        find: findFindingsBaseline,
        sought: ({ sought }) => sought,
        unkept: unkeptSecrets,
        today: (facts, stamp, { searched }) => findingsToday(facts, stamp, searched),
    }),
    measure: measures_findings/* measureFindings */.Vq,
    propose: () => [],
    reports: (facts) => facts.scans.map(({ finds: _, proof: __, ...scan }) => ({ ...scan })),
    listed: (facts) => ({ findings: listedFindings(facts) }),
    explainsExit: explainsScanExit,
    quotesNoLog: true,
    readsReportsOf: "findings",
    usualPlaces: scanPlaces,
    explain: async (judgement, facts) => {
        const broken = judgement.budgets.some(({ outcome }) => outcome.state === "broken");
        const ways = broken ? (await __webpack_require__.e(/* import() */ 3783).then(__webpack_require__.bind(__webpack_require__, 63783))).waysOf(judgement, facts) : [];
        return {
            waysToGreen: ways,
            sections: () => findingSections(facts, judgement),
            places: () => findingPlaces(brokenBy(judgement, facts), facts),
            remarks: [
                ...securityRemarks(facts, judgement),
                ...(0,wording_baseline/* baselineRemarks */.z8)(facts.sought, (0,baseline_told/* isBaselineTold */.X)(judgement)),
                ...facts.unused.map(wording/* describeUnused */.iz),
            ],
            outputs: figures(facts),
            log: [...findingsLog(facts), ...(0,wording_baseline/* baselineLine */.G)(facts.sought)],
        };
    },
    files: async (settings, facts, judgement, _now, place) => {
        if (settings["sarif-file"] === undefined)
            return { files: [], remarks: [] };
        return (await __webpack_require__.e(/* import() */ 2299).then(__webpack_require__.bind(__webpack_require__, 2299))).securityFiles(settings["sarif-file"], settings, facts, judgement, place);
    },
}));
/** The findings that break budgets, by one after the other: few of them are ever shown. */
function* brokenBy({ budgets }, facts) {
    for (const { budget, outcome } of budgets)
        if (outcome.state === "broken" && (0,findings_vocabulary/* isOfFindings */.mF)(budget.metric.name))
            yield* (0,measures_findings/* findingsOf */.WX)(budget, facts);
}
function figures(facts) {
    if (facts.reports === 0)
        return {};
    const counted = facts.findings.filter(({ leftOut }) => leftOut === undefined);
    return {
        ...Object.fromEntries([...(0,measures_findings/* severityCounts */.ur)(facts)].map(([severity, count]) => [severity, String(count)])),
        findings: String(counted.length),
        new: facts.change ? String(counted.filter(({ novelty }) => novelty === "new").length) : "",
        fixed: facts.change ? String(facts.change.fixed.length) : "",
        ignored: String(facts.findings.filter(({ leftOut }) => leftOut?.kind === "ignored").length),
        expired: String(counted.filter(({ expired }) => expired !== undefined).length),
    };
}


/***/ }),

/***/ 85411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);

const day = 86_400_000;
/**
 * For how long a finding is known, in ms, in whole days: since the baseline first saw it, since today for what it does not
 * know; without a baseline since its advisory was published. Undefined where nobody says.
 */
function ageOf({ finding, since }, today) {
    const from = since ?? finding.published;
    return from === undefined ? undefined : Math.max(0, (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(from, today)) * day;
}


/***/ }),

/***/ 94799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scopesOf),
/* harmony export */   s: () => (/* binding */ isSelected)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);

/** What a finding is along a dimension: one kind, all of its tools, names and paths. */
function valuesOf(finding, dimension) {
    switch (dimension) {
        case "kind":
            return [finding.kind];
        case "tool":
            return finding.tools;
        case "rule":
            return finding.names;
        default:
            return [...new Set(finding.places.map(({ path }) => path))];
    }
}
const matchers = new WeakMap();
function matcherOf(selector) {
    const known = matchers.get(selector);
    if (known)
        return known;
    const { pattern, dimension } = selector;
    const made = pattern === undefined ? () => true : dimension === "path" ? (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .kZ)(pattern) : (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMatcher */ .MH)(pattern);
    matchers.set(selector, made);
    return made;
}
/** Whether a finding is of what all selectors of a budget name; one of several values is enough for each. */
function isSelected({ finding }, { selectors }) {
    return selectors.every((selector) => selector.pattern === undefined || valuesOf(finding, selector.dimension).some(matcherOf(selector)));
}
/** The findings by what is held on its own: all together, or by each value that an `each` selector matches. */
function scopesOf(budget, findings) {
    const each = budget.selectors.filter((selector) => selector.each);
    const scopes = new Map();
    for (const one of findings) {
        for (const scope of scopesOfOne(one.finding, each)) {
            const known = scopes.get(scope);
            if (known)
                known.push(one);
            else
                scopes.set(scope, [one]);
        }
    }
    // Nothing found is none of it, in whatever scope.
    return scopes.size === 0 ? new Map([["", []]]) : scopes;
}
function scopesOfOne(finding, each) {
    return each.reduce((scopes, selector) => {
        const values = scopeValues(finding, selector);
        return scopes.flatMap((scope) => values.map((value) => (scope === "" ? value : `${scope}, ${value}`)));
    }, [""]);
}
/** What has no value of a dimension, as a vulnerability without a place, is held with its like: it must not slip through. */
function scopeValues(finding, selector) {
    const values = valuesOf(finding, selector.dimension);
    if (values.length === 0 && selector.pattern === undefined)
        return [`without ${selector.dimension}`];
    return values.filter(matcherOf(selector));
}


/***/ }),

/***/ 84613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ findingsMetricOf),
/* harmony export */   b_: () => (/* binding */ findingsVocabulary),
/* harmony export */   mF: () => (/* binding */ isOfFindings)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36939);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);


/** What budgets of findings can talk about. The tools are known when reports were read. */
function findingsVocabulary(tools) {
    return {
        metrics: findingsMetrics,
        dimensions: [
            { name: "kind", pattern: "name", values: _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingKinds */ .j },
            { name: "tool", pattern: "name", ...(tools && { values: tools }) },
            { name: "rule", pattern: "name" },
            { name: "path", pattern: "path" },
        ],
        patch: false,
    };
}
/** Reads the name of a metric; undefined for one that counts something else. */
function findingsMetricOf(name) {
    const [, which = "all", severity] = /^(?:(new|fixable|oldest)-)?([a-z]+)$/.exec(name) ?? [];
    const known = counted.find((one) => one === severity);
    if (known === undefined)
        return undefined;
    return { severity: known, which: which === "new" || which === "fixable" || which === "oldest" ? which : "all" };
}
/** Whether a metric is about findings, one by one; others count reports, tools and entries of ignore files. */
function isOfFindings(name) {
    return findingsMetricOf(name) !== undefined || name === "known-exploited" || name === "ignored" || name === "expired";
}
const counted = ["findings", ..._model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO];
function describeCounted(one) {
    if (one === "findings")
        return "Findings of any severity";
    return one === "unknown" ? "Findings of which nobody says how bad they are" : `Findings of severity ${one}`;
}
const findingsMetrics = [
    ...counted.map((name) => ({ name, kind: "count", description: `${describeCounted(name)}.` })),
    ...counted.map((name) => ({
        name: `new-${name}`,
        kind: "count",
        baseline: true,
        description: `${describeCounted(name)} that the baseline does not know, or knows as less bad.`,
    })),
    ...counted.map((name) => ({
        name: `fixable-${name}`,
        kind: "count",
        description: `${describeCounted(name)} in packages of which a version without the fault exists.`,
    })),
    ...counted.map((name) => ({
        name: `oldest-${name}`,
        kind: "time",
        baseline: true,
        description: `For how long the oldest of these is known: ${describeCounted(name).toLowerCase()}. By the baseline, without one since its advisory was published.`,
    })),
    {
        name: "known-exploited",
        kind: "count",
        description: "Findings that are listed as exploited (CISA's catalogue), where a report says so.",
    },
    { name: "ignored", kind: "count", description: "Findings that an entry of an ignore file covers." },
    { name: "expired", kind: "count", description: "Findings that count again, because the entry that covered them has ended." },
    {
        name: "new-ignores",
        kind: "count",
        dimensions: [],
        description: "Entries of ignore files that the change adds, makes wider or lets last longer.",
    },
    { name: "reports", kind: "count", description: "Reports that were read.", dimensions: [] },
    { name: "tools", kind: "count", description: "Tools whose reports were read.", dimensions: [] },
];


/***/ }),

/***/ 40560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vq: () => (/* binding */ measureFindings),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   fR: () => (/* binding */ severityIn),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36929);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5810);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);
/* harmony import */ var _finding_age_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85411);
/* harmony import */ var _finding_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94799);
/* harmony import */ var _findings_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84613);








/** Measures what one budget asks for: the sum over what its selectors match, or each match on its own. */
function measureFindings(budget, facts) {
    const unknown = facts.reports === 0 ? notMeasured(budget, { kind: "no-report" }) : unknownScope(budget, facts);
    if (unknown)
        return [{ scope: "", found: unknown }];
    switch (budget.metric.name) {
        case "reports":
            return [{ scope: "", found: count(facts.reports) }];
        case "tools":
            return [{ scope: "", found: count(facts.tools.size) }];
        case "new-ignores":
            return [{ scope: "", found: newIgnores(budget, facts) }];
        default:
            return measureScopes(budget, facts);
    }
}
function measureScopes(budget, facts) {
    const lacking = lackingBaseline(budget, facts);
    if (lacking)
        return [{ scope: "", found: lacking }];
    const scopes = (0,_finding_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .Z)(budget, findingsOf(budget, facts));
    return [...scopes].map(([scope, findings]) => ({ scope, found: quantityOf(budget, findings, facts) }));
}
/** The findings that a budget is about, whatever its scopes are. */
function findingsOf(budget, facts) {
    const counted = facts.findings.filter(counting(budget.metric.name, facts));
    const { selectors, besides = [] } = budget;
    const selected = selectors.length === 0 ? counted : counted.filter((one) => (0,_finding_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelected */ .s)(one, budget));
    return besides.length === 0 ? selected : selected.filter((one) => !besides.some((other) => (0,_finding_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelected */ .s)(one, other)));
}
/** The severity that a finding counts as. */
function severityIn({ severity }, { unknownAs }) {
    return severity === "unknown" ? unknownAs : severity;
}
/** How many findings count of each severity, as what they count as. */
function severityCounts(facts) {
    const counts = new Map(_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => [severity, 0]));
    for (const { finding, leftOut } of facts.findings) {
        if (leftOut !== undefined)
            continue;
        const severity = severityIn(finding, facts);
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    }
    return counts;
}
function counting(metric, facts) {
    if (metric === "ignored")
        return ({ leftOut }) => leftOut?.kind === "ignored";
    if (metric === "expired")
        return ({ leftOut, expired }) => leftOut === undefined && expired !== undefined;
    if (metric === "known-exploited")
        return ({ leftOut, finding }) => leftOut === undefined && finding.knownExploited === true;
    const wanted = (0,_findings_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMetricOf */ .Op)(metric);
    if (wanted === undefined)
        throw new Error(`no metric of findings ${metric}`);
    return (one) => one.leftOut === undefined && isOfSeverity(one, wanted, facts) && isOfThose(one, wanted);
}
function isOfSeverity({ finding }, { severity }, facts) {
    return severity === "findings" || severityIn(finding, facts) === severity;
}
function isOfThose({ finding, novelty }, { which }) {
    if (which === "new")
        return novelty === "new";
    return which !== "fixable" || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isFixable */ .G)(finding.package);
}
function quantityOf({ metric }, findings, facts) {
    if ((0,_findings_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMetricOf */ .Op)(metric.name)?.which !== "oldest")
        return count(findings.length);
    const ages = findings.map((one) => (0,_finding_age_js__WEBPACK_IMPORTED_MODULE_5__/* .ageOf */ .h)(one, facts.today));
    const oldest = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_6__/* .decimalOf */ .Bc)(Math.max(0, ...ages.map((age) => age ?? 0)));
    const unknown = ages.filter((age) => age === undefined).length;
    if (unknown === 0)
        return { state: "measured", quantity: { kind: "time", low: oldest, high: oldest } };
    const because = `of ${unknown} of the findings neither a baseline nor the report says since when they are known`;
    const approximate = { because, mend: "ages" };
    return { state: "measured", quantity: { kind: "time", low: oldest, high: null }, approximate };
}
/** What is new, and since when, is said by the baseline; how old something is also by its advisory. */
function lackingBaseline(budget, { sought }) {
    if ((0,_findings_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMetricOf */ .Op)(budget.metric.name)?.which !== "new" || sought?.state === "found")
        return undefined;
    if (sought?.state === "learning")
        return { state: "not-applicable", because: { kind: "learning" } };
    return noBaseline(budget, sought?.why ?? { kind: "silent", about: budget.metric.name });
}
/** What is not known to exist is not there 0 times: a kind that no tool looks for, a path without a file, no such tool. */
function unknownScope(budget, facts) {
    const of = (dimension) => budget.selectors.find((one) => one.dimension === dimension)?.pattern;
    const [tool, kind, path] = [of("tool"), of("kind"), of("path")];
    const tools = [...facts.tools].filter(([name]) => tool === undefined || (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .nameMatcher */ .MH)(tool)(name));
    if (tools.length === 0)
        return notMeasured(budget, { kind: "no-match", pattern: tool ?? "", dimension: "tool", folders: [...facts.tools.keys()] });
    const kinds = kind === undefined ? _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingKinds */ .j : _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingKinds */ .j.filter((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .nameMatcher */ .MH)(kind));
    const isFound = () => findingsOf(budget, facts).length > 0;
    if (kind !== undefined && !tools.some(([, finds]) => kinds.some((one) => finds.has(one))) && !isFound()) {
        // A default is for what the project looks for; only a limit of its own says that it wants this looked for.
        if (budget.besides)
            return { state: "not-applicable", because: { kind: "no-scanner", of: kind } };
        return notMeasured(budget, { kind: "no-scanner", of: kind, tools: tools.map(([name]) => name) });
    }
    const isPlace = path === undefined || facts.tracked(path).length > 0 || isFound();
    return isPlace ? undefined : notMeasured(budget, { kind: "no-match", pattern: path, dimension: "tracked", folders: [] });
}
function newIgnores(budget, facts) {
    if (!("unknown" in facts.newIgnores))
        return count(facts.newIgnores.length);
    return unknown({ id: "no-diff-base", budget: budget.text, why: facts.newIgnores.unknown });
}
function notMeasured({ text }, why) {
    return unknown({ id: "not-measured", budget: text, why });
}
function noBaseline({ text }, why) {
    return unknown({ id: "no-baseline", gate: "security-scan", budget: text, why });
}
function unknown(reason) {
    return { state: "unknown", reason };
}
function count(value) {
    return { state: "measured", quantity: (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)(value) };
}


/***/ }),

/***/ 63552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** In code-unit order, the same on every machine. */
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 99476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mostBaselineNames)
/* harmony export */ });
/** Names by which a vulnerability is known again; more than any has. */
const mostBaselineNames = 100;


/***/ }),

/***/ 10379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ widerScopes),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* unused harmony export narrowingOf */
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94272);

/** Whose findings an entry of a tool's own file is of. */
const toolsOfFormats = {
    gates: undefined,
    trivyignore: "trivy",
    "audit-ci": "npm-audit",
    "osv-scanner": "osv-scanner",
};
/** The one tool that an entry is narrowed to: the one that it names, or the one whose file it stands in. */
function toolOf(entry) {
    return entry.tool?.toLowerCase() ?? toolsOfFormats[entry.source.format];
}
/** What narrows an entry, by name. */
function narrowingOf(entry) {
    const narrowing = [
        ["package", entry.package === undefined ? undefined : (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .roughName */ .j)(entry.package)],
        ["ecosystem", entry.ecosystem],
        ["path", entry.path],
        ["tool", toolOf(entry)],
        ["kind", entry.kind],
    ];
    return new Map(narrowing.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** The same for two entries that cover the same: ids of advisories are written in any case. */
function scopeKey(entry) {
    return keyOf(entry.id, narrowingOf(entry));
}
/** The keys of all scopes that hold this one: the same id with some of its narrowing, or none. */
function widerScopes(entry) {
    const narrowing = [...narrowingOf(entry)];
    return Array.from({ length: 2 ** narrowing.length }, (_, chosen) => keyOf(entry.id, new Map(narrowing.filter((_, i) => (chosen >> i) % 2 === 1))));
}
function keyOf(id, narrowing) {
    return JSON.stringify([id.toLowerCase(), ...narrowing]);
}


/***/ }),

/***/ 45164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   qg: () => (/* binding */ packageText)
/* harmony export */ });
/** A package as one text, `npm/@scope/name`; no type has a slash. */
function packageText({ type, name }) {
    return `${type}/${name}`;
}
function packageKey(ecosystem, name) {
    const type = /[^a-z0-9.+-]/.test(ecosystem) ? ecosystem.toLowerCase().replace(/[^a-z0-9.+-]/g, "-") : ecosystem;
    return { type, name: packageName(type, name) };
}
/** Ecosystems whose names are the same in any case (https://github.com/package-url/purl-spec, PURL-TYPES). */
const caseless = new Set(["npm", "golang", "composer", "nuget", "hex", "pub", "deb", "apk", "alpm", "github", "bitbucket"]);
function packageName(type, name) {
    // PEP 503; most names are written so already.
    if (type === "pypi")
        return /[_.]|--/.test(name) ? name.toLowerCase().replace(/[-_.]+/g, "-") : name.toLowerCase();
    // Tools write `group:artifact`, package URLs `group/artifact`.
    if (type === "maven")
        return name.replace("/", ":");
    return caseless.has(type) ? name.toLowerCase() : name;
}
/** A version as it is compared; undefined where there is none. */
function packageVersion(type, version) {
    if (version === undefined || version === "")
        return undefined;
    // `v1.2.3` of modules, `go1.22.1` of the standard library; osv-scanner writes the number alone.
    if (type === "golang")
        return version.replace(/^(?:v|go)(?=\d)/, "");
    // No epoch is the epoch 0, which Grype writes.
    if (type === "rpm" || type === "deb")
        return version.replace(/^0:/, "");
    return version;
}


/***/ }),

/***/ 94272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ comparableName),
/* harmony export */   j: () => (/* binding */ roughName)
/* harmony export */ });
/**
 * A package's name as it is compared with another of its ecosystem (the type of its URL, "" where nobody says). PyPI takes
 * `-`, `_` and `.` for one (PEP 503), Maven's group and artifact are written with `:` and with `/`, and no registry
 * has two packages that only differ in case.
 */
function comparableName(name, ecosystem) {
    const lower = name.trim().toLowerCase();
    if (ecosystem === "pypi")
        return lower.replace(/[-_.]+/g, "-");
    return ecosystem === "maven" ? lower.replaceAll(":", "/") : lower;
}
/** What all comparable names of a package have in common, whatever its ecosystem: for looking it up. */
function roughName(name) {
    return name
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, "-")
        .replaceAll(":", "/");
}


/***/ }),

/***/ 84790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ describeVexNote),
/* harmony export */   Og: () => (/* binding */ describeEnded),
/* harmony export */   PL: () => (/* binding */ describeUnmatched),
/* harmony export */   SH: () => (/* binding */ describeWithoutReport),
/* harmony export */   Sh: () => (/* binding */ describeDue),
/* harmony export */   i1: () => (/* binding */ describeIgnoreRemark),
/* harmony export */   kG: () => (/* binding */ describeIgnoreChange),
/* harmony export */   l1: () => (/* binding */ describeLeftOut),
/* harmony export */   zB: () => (/* binding */ describeExpired)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6320);
/* harmony import */ var _model_ignore_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10379);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30398);




/** Sentences about findings that do not count, and why; `wording.ts` has all others. */
/** Why a finding does not count: `ignored until 2027-01-31 by .gates/ignore.yml, line 7: not reachable`. */
function describeLeftOut(by) {
    switch (by.kind) {
        case "ignored":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `ignored ${describeEnd(by.entry)} by ${describeSource(by.entry.source)}${ownerOf(by.entry)}${reasonOf(by.entry)}`;
        case "filtered":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `left out by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by.setting)}`;
        case "vex":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${by.status === "fixed" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `fixed` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not affected`}, by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by.file)}${by.why === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${by.why}`}`;
    }
}
/** `expired 12 days ago (2026-11-15), owner @team`: of an entry that covers a finding no more. */
function describeExpired(entry, today) {
    const { until } = entry;
    if (until === undefined)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expired${ownerOf(entry)}`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expired ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)((0,_model_day_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(until, today), "days")} ago`)} (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(until)})${ownerOf(entry)}`;
}
/** An entry that ends soon: `CVE-… for idna ends in 9 days (2026-11-29), owner @team: then 2 findings count again`. */
function describeDue({ entry, findings }, today) {
    const days = entry.until === undefined ? 0 : (0,_model_day_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(today, entry.until);
    const ends = days === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)("today") : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`in ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(days, "days")}`);
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${describeEntry(entry)} ends ${ends}${dayOf(entry)}${ownerOf(entry)}: then ${countAgain(findings.length)}`;
}
/** An entry past its day, with what counts again for it, or that it can go. */
function describeEnded({ entry, findings }, today) {
    const effect = findings.length === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `nothing needs it any more, it can go` : countAgain(findings.length);
    const mark = findings.length === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ `;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${mark}${describeEntry(entry)} ${describeExpired(entry, today)}: ${effect}`;
}
function countAgain(findings) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`${(0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(findings, "findings")} ${findings === 1 ? "counts" : "count"}`)} again`;
}
/** An entry that matches nothing. */
function describeUnmatched(entry, meant) {
    const hint = meant === undefined || meant === entry.id ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; did you mean the id ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(meant)}?`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${describeEntry(entry)} matches nothing${ownerOf(entry)}: it can go, or its id, package or path is not what the report says${hint}`;
}
/** An entry of a tool that said nothing this time. */
function describeWithoutReport(entry) {
    const tool = (0,_model_ignore_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .toolOf */ .wS)(entry);
    const which = tool === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no tool reported` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `there is no report of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tool)}`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${describeEntry(entry)} could not be tried: ${which}`;
}
/** What a change ignores more than the commit that it starts from. */
function describeIgnoreChange(change) {
    const { entry } = change;
    switch (change.kind) {
        case "added":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change ignores ${describeEntry(entry)} ${describeEnd(entry)}${ownerOf(entry)}${reasonOf(entry)}`;
        case "extended":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change goes on ignoring ${describeEntry(entry)}, ${describeEnd(entry)} instead of ${describeEnd(change.before)}${ownerOf(entry)}${reasonOf(entry)}`;
        case "widened":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change ignores ${describeEntry(entry)} where it ignored only ${describeScope(change.before)}, ${describeEnd(entry)}${ownerOf(entry)}${reasonOf(entry)}`;
    }
}
/** What was left out of another tool's ignore file. */
function describeIgnoreRemark({ where, message }) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(where)}: ${message}`;
}
/** What of a VEX document does not count. */
function describeVexNote(file, text) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)}: left out: ${text}`;
}
/** An entry by what it covers and where it stands. */
function describeEntry(entry) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${describeScope(entry)} (${describeSource(entry.source)})`;
}
function describeScope(entry) {
    const tool = (0,_model_ignore_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .toolOf */ .wS)(entry);
    const narrowing = [
        entry.kind === undefined ? [] : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `as ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(entry.kind)}`,
        entry.package === undefined ? [] : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `for ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.package)}`,
        entry.path === undefined ? [] : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.path)}`,
        tool === undefined ? [] : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tool)} alone`,
    ].flat();
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(entry.id)}`, ...narrowing], " ");
}
function describeSource({ file, line }) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)}, line ${line}`;
}
function describeEnd({ until }) {
    return until === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `for ever` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `until ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(until)}`;
}
function dayOf({ until }) {
    return until === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(until)})`;
}
function ownerOf({ owner }) {
    return owner === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, owner ${owner}`;
}
function reasonOf({ reason }) {
    return reason === undefined || reason === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${reason}`;
}


/***/ }),

/***/ 10086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ defaultPatchFrom),
/* harmony export */   H3: () => (/* binding */ defaultMaxIgnoreDays),
/* harmony export */   MB: () => (/* binding */ declareInputs),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   wC: () => (/* binding */ unset),
/* harmony export */   zz: () => (/* binding */ declareOutputs)
/* harmony export */ });
function declareInputs(inputs) {
    return inputs;
}
function declareOutputs(outputs) {
    return outputs;
}
/** Inputs that every gate has. */
const commonInputs = declareInputs({
    reports: {
        type: "paths",
        description: "Globs of the reports, one per line. Each line must match a file; `optional ` in front of one says otherwise.",
        whenLeftOut: "the places where the tools usually leave them",
        example: "coverage/lcov.info",
    },
    budgets: {
        type: "budgets",
        description: "Limits, one per line: `metric[selectors] op value`, with `warn:` in front for one that only warns.",
        example: "lines[src/api/**] >= 90%",
    },
    accept: {
        type: "acceptances",
        description: "Reasons that the project chose to live with, one per line: `reason`, `reason[pattern]`, `… until 2027-01-31`.",
        example: "no-report until 2027-01-31",
    },
    outcomes: {
        type: "outcomes",
        description: "What became of the steps that wrote the reports, where they are actions: one `name=outcome` per line. Skipped and cancelled are red, and so is a failure that the reports cannot explain.",
        example: "tests=$" + "{{ steps.tests.outcome }}",
        notInFile: true,
    },
    mode: {
        type: "choice",
        choices: ["enforce", "report"],
        description: "`report` judges and tells everything but ends green, except on a bad configuration.",
        whenLeftOut: "`enforce`",
    },
    config: {
        type: "text",
        description: "The file with the settings of all gates.",
        whenLeftOut: "`gates.yml` at the root of the repository, if there is one",
        example: "ci/gates.yml",
        notInFile: true,
    },
    name: {
        type: "text",
        description: "A name for this run of the gate, where a workflow runs it more than once.",
        example: "unit",
    },
    baseline: {
        type: "text",
        description: "Where the earlier figures come from that budgets on changes compare with: a file that is committed or was downloaded, or `cache`.",
        whenLeftOut: "`.gates/baseline/<gate>.json` (with a `name`, `<gate>-<name>.json`) at the root of the repository",
        example: "cache",
    },
    annotations: {
        type: "choice",
        choices: ["on", "off"],
        description: "Whether places in files are annotated. The verdict always is.",
        whenLeftOut: "`on`",
    },
    "report-file": {
        type: "text",
        description: "Where to keep the summary as Markdown.",
        example: "coverage-gate.md",
    },
    "working-directory": {
        type: "text",
        description: "The folder that report globs and the paths of reports start from.",
        whenLeftOut: "the workspace",
        example: "services/api",
        notInFile: true,
    },
});
/** Outputs that every gate has. */
const commonOutputs = declareOutputs({
    verdict: { description: "`passed`, `failed` or `cannot-judge`." },
    reason: { description: "The id of the reason that decided, empty when the gate passed." },
    "failed-budgets": { description: "The broken budgets, one per line." },
    "result-file": { description: "The path of the result document (JSON)." },
});
/** Measurable changed lines from which a share of them is held, where `patch-from` says nothing. */
const defaultPatchFrom = 5;
/** The most days that an entry of the ignore file may count from today on, where `max-ignore-days` says nothing. */
const defaultMaxIgnoreDays = 180;
/** The value of an optional input in `action.yml` that tells "not given" from "given, but empty". */
const unset = "unset";


/***/ })

};
