export const id = 6;
export const ids = [6];
export const modules = {

/***/ 90006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/formats/coverage-formats.js + 14 modules
var coverage_formats = __webpack_require__(4793);
// EXTERNAL MODULE: ./build/formats/detect.js + 1 modules
var detect = __webpack_require__(48632);
// EXTERNAL MODULE: ./build/formats/docstrings-formats.js + 6 modules
var docstrings_formats = __webpack_require__(37049);
// EXTERNAL MODULE: ./build/formats/findings-formats.js + 16 modules
var findings_formats = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/formats/load-formats.js + 94 modules
var load_formats = __webpack_require__(26469);
// EXTERNAL MODULE: ./build/formats/metrics-formats.js + 9 modules
var metrics_formats = __webpack_require__(84830);
// EXTERNAL MODULE: ./build/formats/read/source.js + 3 modules
var read_source = __webpack_require__(13149);
// EXTERNAL MODULE: ./build/formats/read-docstrings.js
var read_docstrings = __webpack_require__(94516);
// EXTERNAL MODULE: ./build/formats/read-load.js + 2 modules
var read_load = __webpack_require__(6582);
// EXTERNAL MODULE: ./build/formats/read-metrics.js
var read_metrics = __webpack_require__(80871);
// EXTERNAL MODULE: ./build/formats/read-report.js
var read_report = __webpack_require__(98730);
// EXTERNAL MODULE: ./build/formats/read-resources.js
var read_resources = __webpack_require__(77767);
// EXTERNAL MODULE: ./build/formats/read-scan.js + 1 modules
var read_scan = __webpack_require__(42059);
// EXTERNAL MODULE: ./build/formats/read-tests.js
var read_tests = __webpack_require__(15135);
// EXTERNAL MODULE: ./build/formats/resources-formats.js + 9 modules
var resources_formats = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/formats/tests-formats.js + 16 modules
var tests_formats = __webpack_require__(89118);
;// CONCATENATED MODULE: ./build/formats/read-any.js
















/** Recognises a report of any kind and reads it. Nothing is quoted before it is known that it holds no secrets. */
async function readAnyReport(file) {
    const source = new read_source/* Source */.k(file, "secret");
    const format = await (0,detect/* detectFormat */.T)(source, [
        ...coverage_formats.coverageFormats,
        ...docstrings_formats.docstringsFormats,
        ...findings_formats.findingsFormats,
        ...load_formats.loadFormats,
        ...metrics_formats.metricsFormats,
        ...resources_formats.resourcesFormats,
        ...tests_formats.testsFormats,
    ]);
    if (format.kind === "findings")
        return { kind: "findings", read: await (0,read_scan/* readScan */.C)(source, format) };
    if (format.kind === "docstrings")
        return { kind: "docstrings", read: await (0,read_docstrings/* readDocstrings */.l)(new read_source/* Source */.k(file), format) };
    if (format.kind === "load")
        return { kind: "load", read: await (0,read_load/* readLoadReport */.z)(file, { window: undefined }, format.id) };
    if (format.kind === "metrics")
        return { kind: "metrics", read: await (0,read_metrics/* readMetrics */.Uw)(new read_source/* Source */.k(file), format) };
    if (format.kind === "tests")
        return { kind: "tests", read: await (0,read_tests/* readTests */.i)(new read_source/* Source */.k(file), format) };
    if (format.kind === "resources")
        return { kind: "resources", read: await (0,read_resources/* readResources */.M)(new read_source/* Source */.k(file), format) };
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
// EXTERNAL MODULE: ./build/repository/git.js + 1 modules
var git = __webpack_require__(57605);
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

;// CONCATENATED MODULE: ./build/entry/inspect-docstrings.js


function inspectDocstrings(file, { format, report }) {
    const { whole, files, listed, undocumented } = report;
    return {
        ...{ file, kind: "docstrings", format: format.id, state: "docstrings", ...whole },
        ...{ files: files.length, listed, undocumented: undocumented.length },
    };
}
function describeDocstrings(one) {
    const { documented, total, files } = one;
    const shares = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(documented))} of ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(total))} documented`;
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}, ${shares}${files === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(files))} files`}`,
    ];
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

// EXTERNAL MODULE: ./build/measures/percentile.js
var percentile = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
;// CONCATENATED MODULE: ./build/entry/inspect-load.js




const shownNames = 100;
const shownPercentiles = ["50", "90", "95", "99", "99.9"];
function inspectLoad(file, { format, report }) {
    const about = { file, kind: "load", format: format.id };
    return report.role === "run" ? { ...about, ...inspectRun(report.run) } : { ...about, ...inspectPart(report.part) };
}
function inspectRun(run) {
    const { total, endpoints, duration, users, timeline, custom, ownLimits, errors, contradictions, notes } = run;
    return {
        state: "run",
        requests: total.requests,
        outcomes: countBy(total.outcomes, ({ failure }) => failure),
        statuses: countBy(total.outcomes, ({ status }) => (status === undefined ? "unknown" : String(status))),
        endpoints: endpoints.length,
        names: endpoints.slice(0, shownNames).map(({ name }) => name),
        times: timesOf(run),
        duration: duration === undefined ? null : endsOf(duration.low, duration.high),
        users: users ?? null,
        moments: timeline.length,
        custom: custom.map(({ kind, name }) => `${name}: ${kind}`),
        ownLimits: ownLimits.map(({ text, verdict }) => `${text}: ${verdict}`),
        errors: errors.map(({ text, count }) => `${count} ${text}`),
        contradictions,
        notes,
    };
}
function inspectPart(part) {
    const { ending, of, users, timeline = [], errors = [], failures, notes } = part;
    return {
        state: "part",
        belongsTo: [ending, of],
        users: users ?? null,
        moments: timeline.length,
        errors: errors.map(({ text, count }) => `${count} ${text}`),
        failures: [...(failures?.values() ?? [])].flat().reduce((sum, { count }) => sum + count, 0),
        notes,
    };
}
function timesOf({ total: { times, goodTimes } }) {
    const known = [
        ...shownPercentiles.map((rank) => [`p${rank}`, times && (0,percentile/* percentileOf */.D4)(times, rank)]),
        ...["min", "max", "mean"].map((of) => [of, times && (0,percentile/* extremeOf */.ij)(times, of)]),
        ["p95 of good ones", goodTimes && (0,percentile/* percentileOf */.D4)(goodTimes, "95")],
    ];
    return Object.fromEntries(known.flatMap(([name, time]) => (time === undefined ? [] : [[name, endsOf(time.low, time.high)]])));
}
function endsOf(low, high) {
    if (low !== undefined && low === high)
        return rounded(low);
    return [low, high].map((end) => (end === undefined ? null : rounded(end)));
}
/** To a thousandth of a ms. */
function rounded(ms) {
    return Math.round(ms * 1000) / 1000;
}
function countBy(outcomes, key) {
    const counts = new Map();
    for (const outcome of outcomes)
        counts.set(key(outcome), (counts.get(key(outcome)) ?? 0) + outcome.count);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function describeLoad(one) {
    const notes = one.notes.map((note) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`);
    if (one.state === "part") {
        const [ending, of] = one.belongsTo;
        return [
            (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}, part of the run whose report ends with ${(0,phrase/* code */.aY)(of)} instead of ${(0,phrase/* code */.aY)(ending)}`,
            ...notes,
        ];
    }
    const times = Object.entries(one.times).map(([name, time]) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(name)} ${(0,phrase/* figure */.vP)(shownTime(time))}`);
    const outcomes = Object.entries(one.outcomes).map(([failure, count]) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(count))} ${(0,phrase/* figure */.vP)(failure === "none" ? "good" : failure)}`);
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}, ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(one.requests, "requests"))} (${(0,phrase/* join */.fj)(outcomes, ", ")}), ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(one.endpoints, "endpoints"))}`,
        ...one.names.slice(0, 10).map((name) => (0,phrase/* say */.cv) `  ${(0,phrase/* code */.aY)(name)}`),
        ...(one.endpoints > 10 ? [(0,phrase/* say */.cv) `  … and ${one.endpoints - 10} more endpoints`] : []),
        ...(times.length > 0 ? [(0,phrase/* say */.cv) `  in ms: ${(0,phrase/* join */.fj)(times, ", ")}`] : []),
        ...one.contradictions.map((text) => (0,phrase/* say */.cv) `  contradiction: ${text}`),
        ...one.ownLimits.map((text) => (0,phrase/* say */.cv) `  the tool's own limit: ${text}`),
        ...notes,
    ];
}
function shownTime(time) {
    return typeof time === "number" ? String(time) : `${time[0] ?? "?"} to ${time[1] ?? "?"}`;
}

// EXTERNAL MODULE: ./build/formats/documents/markdown.js + 15 modules
var markdown = __webpack_require__(71713);
// EXTERNAL MODULE: ./build/formats/read-text.js
var read_text = __webpack_require__(19671);
// EXTERNAL MODULE: ./build/model/markdown-path.js
var markdown_path = __webpack_require__(46889);
;// CONCATENATED MODULE: ./build/entry/inspect-markdown.js





/** Undefined for a file that is no Markdown, by its name. Throws `ReportError`. */
async function inspectMarkdown(file, opened) {
    if (!(0,markdown_path/* isMarkdownPath */.B)(file))
        return undefined;
    const { words, headings, links, placeholders, fences, tables } = (0,markdown/* readMarkdown */.k)(file, await (0,read_text/* readText */.y)(opened), "github");
    const counts = { fences: fences.length, tables: tables.length };
    return { file, kind: "markdown", state: "document", words, headings, links, placeholders, ...counts };
}
/** What is in it, and the anchors of its headings, by which others link to them. */
function describeMarkdown(document, shown) {
    const { file, words, headings, links, placeholders, fences, tables } = document;
    const counts = [
        (0,counted/* countOf */.p)(words, "words"),
        (0,counted/* countOf */.p)(headings.length, "headings"),
        (0,counted/* countOf */.p)(links.length, "links"),
        (0,counted/* countOf */.p)(fences, "code blocks"),
        (0,counted/* countOf */.p)(tables, "tables"),
    ];
    const more = headings.length - shown;
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)}: Markdown, read by docs-present: ${counts.join(", ")}`,
        ...headings.slice(0, shown).map(({ anchor, line }) => (0,phrase/* say */.cv) `  ${(0,phrase/* code */.aY)(`#${anchor}`)}, line ${line}`),
        ...(more > 0 ? [(0,phrase/* say */.cv) `  and ${(0,counted/* countOf */.p)(more, "more headings")} (--paths shows all)`] : []),
        ...placeholders.slice(0, shown).map(({ text, line }) => (0,phrase/* say */.cv) `  to be filled in: ${(0,phrase/* code */.aY)(text)}, line ${line}`),
    ];
}

// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
;// CONCATENATED MODULE: ./build/entry/inspect-metrics.js




function inspectMetrics(file, { format, report }) {
    const { metrics, contradictions, notes } = report;
    const values = metrics.reduce((sum, { series }) => sum + series.length, 0);
    return {
        file,
        kind: "metrics",
        format: format.id,
        state: "metrics",
        values,
        metrics: metrics.map(inspectMetric),
        contradictions,
        notes,
    };
}
function inspectMetric({ name, unit, together, series }) {
    const values = series.map((one) => ({ labels: Object.fromEntries(one.labels), value: valueText(one) }));
    return { name, in: unit.kind, unit: unit.text, together, values };
}
function valueText({ value }) {
    if (value.kind === "number" || value.kind === "no-number")
        return speltText(value);
    const sum = value.sum ? `, sum ${speltText(value.sum)}` : "";
    if (value.kind === "summary") {
        const percentiles = [...value.percentiles].map(([rank, of]) => `p${rank} ${speltText(of)}`);
        return `${percentiles.join(", ") || "no percentile"}${value.count ? `, count ${speltText(value.count)}` : ""}${sum}`;
    }
    const buckets = value.buckets.map(({ le, count }) => `${count} up to ${le ? (0,decimal/* formatDecimal */.zJ)(le) : "any"}`);
    return `${buckets.join(", ")}${sum}`;
}
function speltText(value) {
    return value.kind === "number" ? (0,decimal/* formatDecimal */.zJ)(value.value) : value.text;
}
const shownValues = 20;
function describeMetrics(one) {
    const lines = one.metrics.flatMap(({ name, unit, values }) => values.map(({ labels, value }) => {
        const shown = Object.entries(labels).map(([label, of]) => (0,phrase/* say */.cv) `${label} ${of}`);
        return (0,phrase/* say */.cv) `  ${(0,phrase/* code */.aY)(name)}${shown.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `[${(0,phrase/* join */.fj)(shown, ", ")}]`} ${value}${unit === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${unit}`}`;
    }));
    const more = lines.length - shownValues;
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}, ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(one.metrics.length, "metrics"))} with ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(one.values, "values"))}`,
        ...lines.slice(0, shownValues),
        ...(more > 0 ? [(0,phrase/* say */.cv) `  … and ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(more))} more values`] : []),
        ...one.contradictions.map((text) => (0,phrase/* say */.cv) `  contradiction: ${text}`),
        ...one.notes.map((note) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`),
    ];
}

// EXTERNAL MODULE: ./build/formats/read/document-tree.js
var document_tree = __webpack_require__(88268);
// EXTERNAL MODULE: ./build/formats/read/read-tree.js + 2 modules
var read_tree = __webpack_require__(50797);
;// CONCATENATED MODULE: ./build/formats/documents/repolinter.js


/** Options that name files or folders, of any type of rule. */
const globOptions = ["globsAny", "globsAll", "files", "directories", "file", "type"];
/** Whether a file is such a configuration, by its name. */
function isRepolinterConfig(path) {
    return /(?:^|\/)\.?repolint(?:er)?\.(?:json|ya?ml)$/i.test(path);
}
/** Reads a configuration. Never throws; nothing is fetched. */
function readRepolinter(path, text) {
    const tree = (0,read_tree/* readTree */.Z)(path, text);
    if (tree.state === "refused")
        return { path, rules: [], builtOn: undefined, problems: [tree.problem] };
    const rules = (0,document_tree/* valueAt */.fK)(tree.root, "rules");
    const problems = [...tree.problems];
    if (rules?.kind !== "map")
        problems.push({ line: rules?.line ?? tree.root.line, message: "it has no rules" });
    return { path, rules: rulesIn(rules), builtOn: (0,document_tree/* textAt */.$6)(tree.root, "extends"), problems };
}
function rulesIn(rules) {
    if (rules?.kind !== "map")
        return [];
    return [...rules.members].flatMap(([name, { line, value }]) => {
        if (value.kind !== "map")
            return [];
        if (value.members.has("rule") || value.members.has("level"))
            return [ruleOf(name, line, value)];
        // Version 1 has its rules by language.
        return [...value.members].map(([inner, member]) => oldRule(inner, member.line, member.value, name === "all" ? [] : [`language=${name}`]));
    });
}
function ruleOf(name, line, value) {
    const rule = (0,document_tree/* valueAt */.fK)(value, "rule");
    const options = (0,document_tree/* valueAt */.fK)(rule, "options");
    return {
        ...{ name, line, level: levelOf((0,document_tree/* textAt */.$6)(value, "level")), type: (0,document_tree/* textAt */.$6)(rule, "type") ?? "" },
        ...{ globs: globsIn(options), conditions: textsOf((0,document_tree/* valueAt */.fK)(value, "where")) },
    };
}
/** `"name:type": ["error", {…}]`, or without options. */
function oldRule(key, line, value, conditions) {
    const [name = key, type = name] = key.split(":", 2);
    const [level, options] = value.kind === "list" ? value.items : [value];
    return {
        name,
        line,
        level: levelOf(level?.kind === "text" ? level.text : undefined),
        type,
        globs: globsIn(options),
        conditions,
    };
}
/** Without a level a rule is an error. YAML reads `off` as a word. */
function levelOf(text) {
    return text === "off" || text === "warning" ? text : "error";
}
function globsIn(options) {
    return globOptions.flatMap((name) => textsOf((0,document_tree/* valueAt */.fK)(options, name))).slice(0, 1000);
}
function textsOf(node) {
    if (node?.kind === "text")
        return [node.text];
    return node?.kind === "list" ? node.items.flatMap((item) => (item.kind === "text" ? [item.text] : [])) : [];
}

// EXTERNAL MODULE: ./build/model/artefacts/catalogue.js + 4 modules
var catalogue = __webpack_require__(42214);
// EXTERNAL MODULE: ./build/model/path-parts.js
var path_parts = __webpack_require__(37712);
// EXTERNAL MODULE: ./build/measures/name-patterns.js
var name_patterns = __webpack_require__(65825);
;// CONCATENATED MODULE: ./build/measures/repolinter/artefact-of-globs.js



/** Letters that a beginning must have to be one of a name: `test*` is none of `testimonials`. */
const shortest = 5;
/** The document of the catalogue that globs mean; undefined where they mean another, or several. */
function artefactOfGlobs(globs) {
    const meant = new Set(globs.flatMap((glob) => meantBy(glob.toLowerCase()) ?? []));
    const [first, ...more] = meant;
    return more.length === 0 ? first : undefined;
}
function meantBy(glob) {
    return catalogue/* catalogue */.s.find(({ places }) => places.some((place) => fits(place, glob)));
}
function fits(place, glob) {
    const [folder, name] = [(0,path_parts/* folderOf */.yS)(glob).replace(/^\*\*(?:\/|$)/, ""), (0,path_parts/* nameOf */.Vb)(glob)];
    switch (place.kind) {
        case "file":
        case "members":
            return place.folders.includes(folder) && isMeant(name, place.names);
        case "anywhere":
            return isMeant(name, place.names);
        case "folder":
            return place.folders.includes(glob.replace(/\/?\*+$/, ""));
        // Nobody asks for these by a glob that says so.
        case "beside-manifests":
        case "globs":
            return false;
    }
}
/** `readme*` and `contrib*` mean what begins so; without a star it is the very name. */
function isMeant(name, names) {
    const stem = name.replace(/(?:\.?\*)+$/, "");
    if (stem === name)
        return !name.includes("*") && (0,name_patterns/* isNamed */.e)(name, names);
    if (stem.includes("*"))
        return false;
    return (0,name_patterns/* isNamed */.e)(stem, names) || (stem.length >= shortest && names.some((one) => !one.startsWith("*") && one.startsWith(stem)));
}

;// CONCATENATED MODULE: ./build/measures/repolinter/plain-globs.js
/** Globs of one rule, with braces taken apart, that are looked at. */
const most = 200;
/** Each `{a,b}` in all its ways, as lists behind commas have to have it; without what is left out by `!`. */
function plainGlobs(globs) {
    const done = new Set();
    const open = globs.filter((glob) => !glob.startsWith("!")).toReversed();
    for (let glob = open.pop(); glob !== undefined && done.size < most && open.length < most; glob = open.pop()) {
        const [whole, choices] = /\{([^{}]*,[^{}]*)\}/.exec(glob.slice(0, 500)) ?? [];
        if (whole === undefined || choices === undefined)
            done.add(cleaned(glob));
        else
            for (const choice of choices.split(",").reverse())
                open.push(glob.replace(whole, () => choice));
    }
    return [...done].filter((glob) => glob !== "");
}
/** Signs that the list of a setting is made with cannot stand in a path of it. */
function cleaned(glob) {
    return /[,;{}]/.test(glob) ? "" : glob.trim().replace(/^\.\//, "").replace(/\/$/, "");
}

;// CONCATENATED MODULE: ./build/measures/map-repolinter.js



/** What each rule of a configuration becomes, in its order. */
function mapRepolinter({ rules }) {
    const taken = new Map(catalogue/* catalogue */.s.map(({ id }) => [id, 2]));
    return rules.map((rule) => ({ rule, becomes: becomesOf(rule, taken) }));
}
/** The settings of all of them together; a document that several rules ask for stands once. */
function settingsOfRepolinter(mapped) {
    const required = new Set();
    const optional = new Set();
    const artefacts = [];
    const documents = new Set();
    for (const { becomes } of mapped) {
        const into = "setting" in becomes && becomes.setting === "optional" ? optional : required;
        if (becomes.kind === "artefact")
            into.add(becomes.id);
        if (becomes.kind === "links")
            for (const glob of becomes.documents)
                documents.add(glob);
        if (becomes.kind !== "own-artefact")
            continue;
        artefacts.push(becomes.line);
        if (becomes.setting === "optional")
            optional.add(becomes.line.split(" ", 1)[0] ?? "");
    }
    return {
        require: [...required],
        optional: [...optional].filter((id) => !required.has(id)),
        artefacts,
        documents: [...documents],
    };
}
function becomesOf(rule, taken) {
    if (rule.level === "off")
        return { kind: "off" };
    switch (rule.type) {
        case "file-existence":
        case "directory-existence":
        case "file-or-directory-existence":
            return map_repolinter_document(rule, taken);
        case "apache-notice":
            return map_repolinter_document({ ...rule, name: "notice", globs: ["NOTICE*"] }, taken);
        case "license-detectable-by-licensee":
            return { kind: "content", id: "license" };
        case "file-contents":
        case "any-file-contents":
            return content(rule);
        case "file-no-broken-links":
            return { kind: "links", documents: plainGlobs(rule.globs) };
        case "file-not-contents":
        case "files-not-contents":
            return { kind: "scanner" };
        default:
            return { kind: "nothing", why: gaps.get(rule.type) ?? "unknown-type" };
    }
}
const gaps = new Map([
    ["file-not-exists", "absence"],
    ["file-type-exclusion", "absence"],
    ["git-list-tree", "absence"],
    ["file-starts-with", "licence-headers"],
    ["file-hash", "file-hash"],
    ["file-hashes-not-exist", "file-hash"],
    ["files-not-hash", "file-hash"],
    ["large-file", "file-size"],
    ["json-schema-passes", "json-schema"],
    ["git-grep-commits", "history"],
    ["git-grep-log", "history"],
    ["git-working-tree", "history"],
    ["git-regex-tag-names", "history"],
    ["best-practices-badge-present", "badge"],
]);
function map_repolinter_document({ name, level, globs, type }, taken) {
    const setting = level === "warning" ? "optional" : "require";
    const plain = plainGlobs(globs);
    if (plain.length === 0)
        return { kind: "nothing", why: "no-files" };
    const artefact = artefactOfGlobs(plain);
    if (artefact !== undefined)
        return { kind: "artefact", id: artefact.id, setting };
    const paths = type === "directory-existence" ? plain.map((glob) => (glob.endsWith("**") ? glob : `${glob}/**`)) : plain;
    return { kind: "own-artefact", line: `${freeId(name, taken)} = ${paths.join(", ")}`, setting };
}
/** Expressions that people look for in documents are what Gates asks of them by itself, in words and headings. */
function content({ globs }) {
    const artefact = artefactOfGlobs(plainGlobs(globs));
    return artefact === undefined ? { kind: "nothing", why: "text-of-files" } : { kind: "content", id: artefact.id };
}
/** A name as the setting takes it, which no other document has. `taken` has with each name the number to try next. */
function freeId(name, taken) {
    const kebab = name
        .slice(0, 60)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^[-0-9]+|-+$/g, "");
    const base = kebab === "" ? "document" : kebab;
    // Names that end in numbers of their own are passed over.
    let id = base;
    for (let n = taken.get(base) ?? 2; taken.has(id); n++) {
        id = `${base}-${n}`;
        taken.set(base, n + 1);
    }
    taken.set(id, taken.get(id) ?? 2);
    return id;
}

;// CONCATENATED MODULE: ./build/reports/wording-repolinter.js

/** Sentences about what a project's Repolinter configuration becomes. */
/** One rule and what it becomes, in a sentence. */
function describeRepolinterRule({ rule, becomes }) {
    const what = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(rule.name)} becomes ${describeBecomes(becomes)}`;
    if (rule.conditions.length === 0 || becomes.kind === "off")
        return (0,phrase/* say */.cv) `${what}.`;
    return (0,phrase/* say */.cv) `${what}; that it only holds with ${(0,phrase/* join */.fj)(rule.conditions.map(phrase/* code */.aY), ", ")} is lost.`;
}
function describeBecomes(becomes) {
    switch (becomes.kind) {
        case "artefact":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`${becomes.setting}: ${becomes.id}`)}${silent(becomes.setting)}`;
        case "content":
            return (0,phrase/* say */.cv) `nothing of its own: what ${(0,phrase/* code */.aY)(becomes.id)} has to say is checked where it is asked for`;
        case "own-artefact":
            return becomes.setting === "require"
                ? (0,phrase/* say */.cv) `a line of ${(0,phrase/* code */.aY)("artefacts")}, ${(0,phrase/* code */.aY)(becomes.line)}`
                : (0,phrase/* say */.cv) `a line of ${(0,phrase/* code */.aY)("artefacts")}, ${(0,phrase/* code */.aY)(becomes.line)}, that ${(0,phrase/* code */.aY)("optional")} names as well${silent(becomes.setting)}`;
        case "links":
            return becomes.documents.length === 0
                ? (0,phrase/* say */.cv) `the check of links, which is on by default; other sites are never asked`
                : (0,phrase/* say */.cv) `the check of links with ${(0,phrase/* code */.aY)("documents")} ${(0,phrase/* join */.fj)(becomes.documents.map(phrase/* code */.aY), ", ")}; other sites are never asked`;
        case "scanner":
            return (0,phrase/* say */.cv) `nothing here: what must not stand in files is found by a scanner of secrets, whose report ${(0,phrase/* code */.aY)("security-scan")} judges`;
        case "nothing":
            return (0,phrase/* say */.cv) `nothing: ${gapWords[becomes.why]}`;
        case "off":
            return (0,phrase/* say */.cv) `nothing, because it is off`;
    }
}
/** A warning has no counterpart: what is asked for is red where it is missing, and what is not says nothing. */
function silent(setting) {
    return setting === "optional" ? (0,phrase/* say */.cv) `, which says nothing where it is missing (${(0,phrase/* code */.aY)("require")} is red)` : (0,phrase/* say */.cv) ``;
}
const gapWords = {
    absence: (0,phrase/* say */.cv) `what must not be in the repository is better kept out by ${(0,phrase/* code */.aY)(".gitignore")} or a hook`,
    "text-of-files": (0,phrase/* say */.cv) `an expression in files that are no documents is a linter's to find`,
    "licence-headers": (0,phrase/* say */.cv) `headers of sources are a linter's to check, such as REUSE`,
    "file-hash": (0,phrase/* say */.cv) `a document is judged by what it says and not by its digest`,
    "file-size": (0,phrase/* say */.cv) `sizes of files are judged by ${(0,phrase/* code */.aY)("metric-budget")}`,
    "json-schema": (0,phrase/* say */.cv) `files are held against schemas by the tools that read them`,
    history: (0,phrase/* say */.cv) `the history of a repository is searched by a scanner, whose report ${(0,phrase/* code */.aY)("security-scan")} judges`,
    badge: (0,phrase/* say */.cv) `a badge says what another service thinks`,
    "no-files": (0,phrase/* say */.cv) `it names no file that a setting could have`,
    "unknown-type": (0,phrase/* say */.cv) `Gates does not know its type`,
};
/** Where the configuration builds on another one. */
function describeBuiltOn(builtOn) {
    return (0,phrase/* say */.cv) `It builds on ${(0,phrase/* code */.aY)(builtOn)}, which is not read: nothing is fetched. Its rules are missing here.`;
}
/** What of the configuration could not be understood. */
function describeRepolinterProblem(path, line, message) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}, line ${line}: ${message}`;
}

;// CONCATENATED MODULE: ./build/entry/inspect-repolinter.js






/** Undefined for a file that is no such configuration, by its name. Throws `ReportError`. */
async function inspectRepolinter(file, opened) {
    if (!isRepolinterConfig(file))
        return undefined;
    const config = readRepolinter(file, await (0,read_text/* readText */.y)(opened));
    const mapped = mapRepolinter(config);
    return {
        ...{ file, kind: "repolinter", state: "configuration", settings: settingsOfRepolinter(mapped) },
        rules: mapped.map((one) => ({ name: one.rule.name, line: one.rule.line, becomes: (0,reports_escape/* toPlain */.Ul)(describeRepolinterRule(one)) })),
        builtOn: config.builtOn ?? null,
        problems: config.problems,
    };
}
function describeRepolinter({ file, rules, settings, builtOn, problems }) {
    const lines = settingLines(settings);
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)}: a configuration of Repolinter, ${rules.length} rules`,
        ...problems.map(({ line, message }) => (0,phrase/* say */.cv) `  ${describeRepolinterProblem(file, line, message)}`),
        ...(builtOn === null ? [] : [(0,phrase/* say */.cv) `  ${describeBuiltOn(builtOn)}`]),
        ...rules.map(({ becomes }) => (0,phrase/* say */.cv) `  ${becomes}`),
        ...(lines.length === 0
            ? []
            : [(0,phrase/* say */.cv) `In ${(0,phrase/* code */.aY)("gates.yml")}:`, (0,phrase/* say */.cv) `  docs-present:`, ...lines.map((line) => (0,phrase/* say */.cv) `    ${line}`)]),
    ];
}
function settingLines({ require, optional, artefacts, documents }) {
    return [
        ...listOf("require", require),
        ...listOf("optional", optional),
        ...listOf("artefacts", artefacts),
        ...listOf("documents", documents),
    ];
}
/** Text with a colon, a hash or a star is no plain scalar of YAML. */
function listOf(name, values) {
    return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${JSON.stringify(value)}`)];
}

;// CONCATENATED MODULE: ./build/entry/inspect-resources.js



function inspectResources(file, { format, report }) {
    const { series, began, ended, notes } = report;
    return {
        file,
        kind: "resources",
        format: format.id,
        state: "series",
        series: series.length,
        samples: series.reduce((sum, { samples }) => sum + samples.count, 0),
        duration: began === undefined || ended === undefined ? null : inspect_resources_rounded(ended - began),
        usage: series.map(inspectSeries),
        notes,
    };
}
function inspectSeries({ name, source, unit, samples, within }) {
    return {
        name,
        source: source ?? null,
        unit,
        samples: samples.count,
        min: inspect_resources_rounded(samples.min ?? 0),
        mean: inspect_resources_rounded(samples.mean ?? 0),
        p95: inspect_resources_rounded(samples.atRank((0,percentile/* nearestRank */.p3)(samples.count, "95")).high),
        max: inspect_resources_rounded(samples.max ?? 0),
        within: within ?? 0,
    };
}
/** To a thousandth. */
function inspect_resources_rounded(value) {
    return Math.round(value * 1000) / 1000;
}
function describeResources(one) {
    const about = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}, ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(one.series))} series with ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(one.samples))} values`;
    const series = one.usage.map(({ name, source, unit, samples, mean, p95, max }) => {
        const figures = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(samples))} values, mean ${(0,phrase/* figure */.vP)(String(mean))}, p95 ${(0,phrase/* figure */.vP)(String(p95))}, max ${(0,phrase/* figure */.vP)(String(max))}`;
        return (0,phrase/* say */.cv) `  ${(0,phrase/* code */.aY)(name)}${source === null ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)(source)}`} in ${(0,phrase/* figure */.vP)(unit === "number" ? "no unit" : unit)}: ${figures}`;
    });
    return [about, ...series, ...one.notes.map((note) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(note.id)}: ${note.text}`)];
}

// EXTERNAL MODULE: ./build/measures/test-counts.js
var test_counts = __webpack_require__(88599);
;// CONCATENATED MODULE: ./build/entry/inspect-tests.js



function inspectTests(file, { format, report }) {
    const { writer, contradictions, notes } = report;
    return {
        ...{ file, kind: "tests", format: format.id, state: "tests", writer: writer ?? null },
        ...(0,test_counts/* countTests */.tu)(report),
        ...{ contradictions, notes },
    };
}
function describeTests(one) {
    const counts = ["passed", "failed", "errored", "skipped", "known", "flaky"].filter((name) => one[name] > 0);
    const told = counts.map((name) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(one[name]))} ${(0,phrase/* figure */.vP)(name)}`);
    const by = one.writer === null ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of ${(0,phrase/* figure */.vP)(one.writer)}`;
    return [
        (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one.file)}: ${(0,phrase/* figure */.vP)(one.format)}${by}, ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(one.tests))} tests: ${(0,phrase/* join */.fj)(told, ", ")}`,
        ...one.contradictions.map((what) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(what)}`),
        ...one.notes.map(({ text }) => (0,phrase/* say */.cv) `  ${(0,phrase/* figure */.vP)(text)}`),
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
    "also what proves that anything was scanned, of a load test its requests and response times, of resources what was used,",
    "of metrics their names and values, of test results how many there are of each outcome, of docstrings how many there are,",
    "of a configuration of Repolinter what its rules become in docs-present, of Markdown its headings with their anchors.",
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
        const opened = await host.files.open(file);
        const repolinter = await inspectRepolinter(file, opened);
        if (repolinter !== undefined)
            return repolinter;
        const markdown = await inspectMarkdown(file, opened);
        if (markdown !== undefined)
            return markdown;
        const report = await readAnyReport(opened);
        if (report.kind === "coverage")
            return inspectCoverage(file, report.read, paths);
        if (report.kind === "docstrings")
            return inspectDocstrings(file, report.read);
        if (report.kind === "findings")
            return inspectFindings(file, report.read);
        if (report.kind === "metrics")
            return inspectMetrics(file, report.read);
        if (report.kind === "tests")
            return inspectTests(file, report.read);
        return report.kind === "resources" ? inspectResources(file, report.read) : inspectLoad(file, report.read);
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
    if (one.kind === "coverage")
        return describeCoverage(one, shownPaths);
    if (one.kind === "repolinter")
        return describeRepolinter(one);
    if (one.kind === "markdown")
        return describeMarkdown(one, shownPaths);
    if (one.kind === "docstrings")
        return describeDocstrings(one);
    if (one.kind === "metrics")
        return describeMetrics(one);
    if (one.kind === "tests")
        return describeTests(one);
    if (one.kind === "resources")
        return describeResources(one);
    return one.kind === "findings" ? describeFindings(one) : describeLoad(one);
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readLoadReport)
});

// UNUSED EXPORTS: readLoad

// EXTERNAL MODULE: ./build/model/pending-requests.js
var pending_requests = __webpack_require__(46276);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/formats/detect.js + 1 modules
var detect = __webpack_require__(48632);
;// CONCATENATED MODULE: ./build/formats/load-doubts.js
/** What figures of a tool that rounds each in its own way may be off by: ms, and a share of the figure. */
const tolerance = { ms: 1, share: 0.01 };
/** A time below it is a 0 that was rounded, in ms: no answer comes in so little. */
const nothing = 0.1;
/** A break that no test makes: at least so long, in ms, and at least such a share of the run. */
const longBreak = { ms: 600_000, share: 0.5 };
/** What of a run cannot be, whatever tool wrote it: times that nothing takes, figures out of order, two runs in one file. */
function doubtsOf(run) {
    return [
        ...zeroTimes(run.total),
        ...disorderOf(run.total.times).map((what) => `of all requests ${what}`),
        ...run.endpoints.flatMap(({ name, times }) => disorderOf(times).map((what) => `of ${JSON.stringify(name.slice(0, 60))} ${what}`)),
        ...breaksOf(run),
    ];
}
/** Something that was answered took some time: zeros are what a tool writes that did not measure. */
function zeroTimes({ outcomes, times }) {
    const isGood = outcomes.some(({ failure, count }) => failure === "none" && count > 0);
    if (!isGood || times === undefined)
        return [];
    const greatest = times.kind === "stated" ? greatestOf(times) : endOf(times.max, "high");
    return greatest !== undefined && greatest < nothing
        ? ["all of its response times are 0, which no answer takes: nothing was measured"]
        : [];
}
function greatestOf({ percentiles, max, mean }) {
    const highs = [...percentiles.values(), max, mean].flatMap((time) => endOf(time, "high") ?? []);
    return highs.length === 0 ? undefined : Math.max(...highs);
}
function endOf(time, end) {
    return typeof time === "object" ? time[end] : time;
}
/** The least time, the percentiles and the greatest one rise; the first pair that does not is told. */
function disorderOf(times) {
    if (times === undefined || times.kind === "samples")
        return [];
    const { min, max, mean } = times;
    const figures = [...figure("min", min), ...(times.kind === "stated" ? rising(times.percentiles) : []), ...figure("max", max)];
    const around = [...figure("min", min), ...figure("mean", mean), ...figure("max", max)];
    const fallen = firstFall(figures) ?? firstFall(around);
    return fallen === undefined ? [] : [fallen];
}
function figure(name, time) {
    return time === undefined ? [] : [{ name, time }];
}
function rising(percentiles) {
    return [...percentiles].map(([rank, time]) => ({ name: `p${rank}`, time })).sort((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ name }) {
    return Number(name.slice(1));
}
function firstFall(figures) {
    let before;
    for (const next of figures) {
        if (before !== undefined && isBelow(next.time.high, before.time.low))
            return `${before.name} is ${shown(before.time.low)}, and ${next.name} only ${shown(next.time.high)}`;
        if (before === undefined || next.time.low > before.time.low)
            before = next;
    }
    return undefined;
}
function isBelow(high, low) {
    return low - high > Math.max(tolerance.ms, low * tolerance.share);
}
function shown(ms) {
    return `${Number(ms.toPrecision(6))}ms`;
}
/** Tools that append to a file that is there leave two runs in it, of which the older may well be the better one. */
function breaksOf({ timeline, began, ended }) {
    if (began === undefined || ended === undefined)
        return [];
    const least = Math.max(longBreak.ms, (ended - began) * longBreak.share);
    return timeline.flatMap((moment, i) => {
        const next = timeline[i + 1];
        const length = next === undefined ? 0 : next.at - (moment.at + moment.length);
        if (length < least)
            return [];
        return [
            `nothing was requested for ${shownBreak(length)} within it: these are two runs, as of a tool that appended to an old file`,
        ];
    });
}
function shownBreak(ms) {
    const minutes = Math.round(ms / 60_000);
    return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

// EXTERNAL MODULE: ./build/formats/load-formats.js + 94 modules
var load_formats = __webpack_require__(26469);
// EXTERNAL MODULE: ./build/model/sum-traffic.js
var sum_traffic = __webpack_require__(32153);
// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/load-secrets.js


/** The report without the users, passwords and tokens of addresses: requests are often named by what they ask. */
function withoutSecrets(report) {
    if (report.role === "run") {
        const { run } = report;
        const ownLimits = run.ownLimits.map((limit) => ({ ...limit, text: (0,title/* withoutCredentials */.ri)(limit.text) }));
        return { role: "run", run: { ...run, ownLimits, endpoints: cleanEndpoints(run.endpoints), errors: cleanErrors(run.errors) } };
    }
    const { errors, failures } = report.part;
    return {
        role: "part",
        part: {
            ...report.part,
            ...(errors && { errors: cleanErrors(errors) }),
            ...(failures && { failures: new Map([...failures].map(([name, tallies]) => [(0,title/* withoutCredentials */.ri)(name), tallies])) }),
        },
    };
}
function cleanErrors(errors) {
    return errors.map((error) => ({ ...error, text: (0,title/* withoutCredentials */.ri)(error.text) }));
}
/** Names that only differed in a secret are one. */
function cleanEndpoints(endpoints) {
    if (!endpoints.some(({ name }) => (0,title/* withoutCredentials */.ri)(name) !== name))
        return endpoints;
    const byName = new Map();
    for (const endpoint of endpoints) {
        const key = `${endpoint.isGroup ? "group" : "endpoint"} ${(0,title/* withoutCredentials */.ri)(endpoint.name)}`;
        byName.set(key, [...(byName.get(key) ?? []), endpoint]);
    }
    return [...byName.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const traffic = same.length === 1 ? first : (0,sum_traffic/* sumOf */.X)(same);
        return [{ ...traffic, name: (0,title/* withoutCredentials */.ri)(first.name), ...(first.isGroup && { isGroup: true }) }];
    });
}

// EXTERNAL MODULE: ./build/formats/other-formats.js
var other_formats = __webpack_require__(82900);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/source.js + 3 modules
var read_source = __webpack_require__(13149);
;// CONCATENATED MODULE: ./build/formats/read-load.js









/** Recognises and reads one load report. Throws `ReportError`; a report of a run without a request is `empty-report`. */
async function readLoadReport(file, wish, declared) {
    const source = new read_source/* Source */.k(file);
    await refuseEmptyList(source);
    const format = await (0,detect/* detectFormat */.T)(source, load_formats.loadFormats, declared, () => (0,other_formats/* formatsBesides */.w)("load"));
    return readLoad(source, format, wish);
}
/** Reads a report whose format is known. */
async function readLoad(source, format, wish) {
    try {
        const report = await format.read(source, wish);
        if (report.role === "run")
            refuseTooMany(source, report.run.endpoints.length);
        return { format, report: withDoubts(withoutSecrets(report)) };
    }
    catch (error) {
        if (error instanceof report_error/* ReportError */.$ && error.reason === "empty-report" && wish.window !== undefined)
            throw source.error(`${error.message}, or skip-first and skip-last leave all of them out`, error.place, "empty-report", error);
        if (!(error instanceof pending_requests/* WindowTooLarge */.Sk))
            throw error;
        const message = "skip-first and skip-last leave out more requests than can be kept until their place in the run is known";
        throw source.error(message, undefined, "too-large", error);
    }
}
/** What a format saw itself says more than what holds for all of them. */
function withDoubts(report) {
    if (report.role === "part" || report.run.contradictions.length > 0)
        return report;
    return { role: "run", run: { ...report.run, contradictions: doubtsOf(report.run) } };
}
/** A list without an entry is no format's own: it has nothing that tells one from another. */
async function refuseEmptyList(source) {
    if (source.size > 64)
        return;
    const value = await source.json().catch(() => undefined);
    if (!Array.isArray(value) || value.length > 0)
        return;
    const message = "is an empty list: Locust's --json writes that of a run without a request, and its --json-file where --json was given as well";
    throw source.error(message, undefined, "empty-report");
}
function refuseTooMany(source, endpoints) {
    if (endpoints <= caps/* caps */.m.endpoints)
        return;
    const message = `names ${endpoints} endpoints, above ${caps/* caps */.m.endpoints}, the most that is read: name requests by their route, not by their address`;
    throw source.error(message, undefined, "too-large");
}


/***/ }),

/***/ 80871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   Yr: () => (/* binding */ metricsFormatOf)
/* harmony export */ });
/* unused harmony export readMetricsReport */
/* harmony import */ var _model_labels_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44069);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48632);
/* harmony import */ var _metrics_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84830);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82900);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96047);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13149);







/** Recognises and reads one report of metrics. Throws `ReportError`; a report without any value is `empty-report`. */
async function readMetricsReport(file, declared) {
    const source = new Source(file);
    return readMetrics(source, await metricsFormatOf(source, declared));
}
/** The format of a report. A list of nothing is empty, whichever of those it is that are lists. */
async function metricsFormatOf(source, declared) {
    try {
        return await (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .T)(source, _metrics_formats_js__WEBPACK_IMPORTED_MODULE_2__.metricsFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .formatsBesides */ .w)("metrics"));
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$) || error.reason !== "unknown-format")
            throw error;
        if (!(await isEmptyList(source)))
            throw error;
        throw source.error("is an empty list: nothing was measured", undefined, "empty-report", error);
    }
}
/** Only asked of what is JSON for certain, which was parsed when the format was looked for. */
async function isEmptyList(source) {
    if (source.size > 100)
        return false;
    const value = await source.json().catch(() => undefined);
    return Array.isArray(value) && value.length === 0;
}
/** Reads a report whose format is known. */
async function readMetrics(source, format) {
    const report = await format.read(source);
    const values = report.metrics.reduce((sum, { series }) => sum + series.length, 0);
    if (values > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.series)
        throw source.error(`holds ${values} values, above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.series}, the most that is read`, undefined, "too-large");
    if (values === 0)
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, `is ${format.title} but holds no value`);
    const isLong = (name) => name.length > _read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.nameLength;
    if (report.metrics.some(({ name, series }) => isLong(name) || series.some(({ labels }) => [...labels].flat().some(isLong))))
        throw source.error(`holds a name above ${_read_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .caps */ .m.nameLength} characters, the most that is read`, undefined, "too-large");
    for (const metric of report.metrics)
        refuseTwice(source, metric);
    return { format, report };
}
/** Two values that nobody could tell apart. */
function refuseTwice(source, { name, series }) {
    const seen = new Set();
    for (const { labels, place } of series) {
        const key = (0,_model_labels_key_js__WEBPACK_IMPORTED_MODULE_6__/* .labelsKey */ .j)(labels);
        if (seen.has(key))
            throw source.error(`${JSON.stringify(name)} stands twice with the same labels`, place);
        seen.add(key);
    }
}


/***/ }),

/***/ 98730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCoverageReport)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _coverage_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4793);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48632);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82900);
/* harmony import */ var _read_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96047);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13149);






/** Recognises and reads one coverage report. Throws `ReportError`; a report that names no source file is `empty-report`. */
async function readCoverageReport(file, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_4__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .T)(source, _coverage_formats_js__WEBPACK_IMPORTED_MODULE_1__.coverageFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .formatsBesides */ .w)("coverage"));
    const report = await format.read(source);
    if (report.files.length === 0) {
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, `is ${format.title} but names no source file`);
    }
    refuseLongNames(source, report);
    refuseHugeCounts(source, report);
    nameScheme(report, format.id);
    return { format, report };
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

/***/ 77767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readResourceReport),
/* harmony export */   M: () => (/* binding */ readResources)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48632);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82900);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13149);
/* harmony import */ var _resources_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);




/** Recognises and reads one report of resources. Throws `ReportError`; a report without a value is `empty-report`. */
async function readResourceReport(file, declared) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_1__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detectFormat */ .T)(source, _resources_formats_js__WEBPACK_IMPORTED_MODULE_2__.resourcesFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .formatsBesides */ .w)("resources"));
    return readResources(source, format);
}
/** Reads a report whose format is known. */
async function readResources(source, format) {
    return { format, report: await format.read(source) };
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

/***/ 15135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readTestReport),
/* harmony export */   i: () => (/* binding */ readTests)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48632);
/* harmony import */ var _other_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13149);
/* harmony import */ var _tests_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89118);





const asWritten = { duplicates: undefined };
/** Recognises and reads one report of a test runner. Throws `ReportError`; one without a test is `empty-report`. */
async function readTestReport(file, declared, wish = asWritten) {
    const source = new _read_source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .k(file);
    const format = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .T)(source, _tests_formats_js__WEBPACK_IMPORTED_MODULE_3__.testsFormats, declared, () => (0,_other_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .formatsBesides */ .w)("tests"));
    return readTests(source, format, wish);
}
/** Reads a report whose format is known. */
async function readTests(source, format, wish = asWritten) {
    const report = await format.read(source, wish);
    const [contradiction] = report.contradictions;
    if (report.tests.length > 0)
        return { format, report };
    const message = `is ${format.title} without a test${contradiction === undefined ? "" : `: ${contradiction}`}`;
    throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("empty-report", source.file, message);
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

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   ij: () => (/* binding */ extremeOf),
/* harmony export */   p3: () => (/* binding */ nearestRank)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _model_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29085);


/** A percentile by its rank above 0 and up to 100, `95` or `99.9`; undefined where nothing bounds it on either side. */
function percentileOf(times, rank) {
    if (times.kind === "buckets")
        return ofBuckets(times, rank);
    return times.kind === "samples" ? ofSamples(times, rank) : ofStated(times, rank);
}
/** The least and the greatest time and their mean, where they are known. */
function extremeOf(times, of) {
    if (times.kind === "stated") {
        const stated = times[of];
        return stated && { ...stated, by: { kind: "stated", ...(times.inexact !== undefined && { inexact: times.inexact }) } };
    }
    if (times.kind === "buckets")
        return extremeOfBuckets(times, of);
    const value = times[of];
    return value === undefined ? undefined : { low: value, high: value, by: { kind: "exact", samples: times.count } };
}
function ofSamples(times, rank) {
    if (times.count === 0)
        return undefined;
    const { low, high } = times.atRank(nearestRank(times.count, rank));
    const samples = times.count;
    return { low, high, by: times.isExact ? { kind: "exact", samples } : { kind: "sketch", samples, error: _model_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeError */ .nv } };
}
function ofBuckets(times, rank) {
    if (times.count === 0)
        return undefined;
    return { ...times.atRank(nearestRank(times.count, rank)), by: byBuckets(times) };
}
/** Reports with buckets often know these themselves. */
function extremeOfBuckets(times, of) {
    const time = times[of];
    return time && { ...time, by: time.low === time.high ? { kind: "exact", samples: times.count } : byBuckets(times) };
}
function byBuckets({ count, inexact }) {
    return { kind: "buckets", samples: count, inexact };
}
/** The nearest rank: the least number of samples that is at least the percentage of all. */
function nearestRank(count, rank) {
    const { digits, scale } = decimalRank(rank);
    const whole = 10n ** BigInt(scale + 2);
    const wanted = BigInt(count) * digits;
    return Number((wanted + whole - 1n) / whole);
}
function ofStated(times, rank) {
    const wanted = decimalRank(rank);
    const inexact = times.inexact === undefined ? {} : { inexact: times.inexact };
    for (const [stated, time] of times.percentiles)
        if ((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(decimalRank(stated), wanted) === 0)
            return { ...time, by: { kind: "stated", ...inexact } };
    const above = nearestAbove(times, wanted);
    const below = nearestBelow(times, wanted);
    if (above === undefined && below === undefined)
        return undefined;
    return {
        low: below?.time.low,
        high: above?.time.high,
        by: { kind: "bounded", above: above?.name, below: below?.name },
    };
}
function nearestAbove({ percentiles, max }, wanted) {
    const higher = ranked(percentiles).filter(({ rank }) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(rank, wanted) > 0);
    const [first] = higher;
    if (first)
        return first;
    return max && { name: "max", time: max };
}
function nearestBelow({ percentiles, min }, wanted) {
    const last = ranked(percentiles)
        .filter(({ rank }) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(rank, wanted) < 0)
        .at(-1);
    if (last)
        return last;
    return min && { name: "min", time: min };
}
function ranked(percentiles) {
    return [...percentiles]
        .map(([rank, time]) => ({ name: `p${rank}`, rank: decimalRank(rank), time }))
        .sort((a, b) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(a.rank, b.rank));
}
function decimalRank(rank) {
    const decimal = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(rank);
    if (decimal === undefined)
        throw new Error(`no percentile is ${rank}`);
    return decimal;
}


/***/ }),

/***/ 88599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ hasFailures),
/* harmony export */   s8: () => (/* binding */ isFlaky),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* harmony import */ var _model_test_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68567);

/** What became of a test: what its last attempt did, where it is known that it was one, else the worst of them. */
function outcomeOf({ tests, repeats }, row) {
    return repeats === "retries" ? tests.last(row) : tests.worst(row);
}
/** Whether a test passed in the end that failed before. */
function isFlaky(report, row) {
    return report.tests.attempts(row) > 1 && outcomeOf(report, row) === "passed";
}
function countTests(report) {
    const counts = { tests: report.tests.length, passed: 0, failed: 0, errored: 0, skipped: 0, known: 0, flaky: 0 };
    for (let row = 0; row < report.tests.length; row++) {
        counts[outcomeOf(report, row)]++;
        if (isFlaky(report, row))
            counts.flaky++;
    }
    return counts;
}
/** Whether anything of it failed. */
function hasFailures(report) {
    for (let row = 0; row < report.tests.length; row++) {
        if ((0,_model_test_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(outcomeOf(report, row)))
            return true;
    }
    return false;
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
