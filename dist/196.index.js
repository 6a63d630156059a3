export const id = 196;
export const ids = [196];
export const modules = {

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInspect: () => (/* binding */ runInspect)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _formats_read_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(719);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3119);
/* harmony import */ var _measures_coverage_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(978);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7706);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7229);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2517);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8705);
/* harmony import */ var _reports_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6554);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7017);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(597);
/* harmony import */ var _repository_resolve_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2512);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9972);













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
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalHost */ .P)(undefined);
    const paths = await (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .openPaths */ .j)({ host, git: await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openGit */ .z)(host, host.cwd) }, []);
    const inspected = [];
    for (const file of files)
        inspected.push(await inspect(file, host, paths));
    if (json)
        process.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`);
    else
        for (const one of inspected)
            for (const line of describe(one, allPaths ? Number.POSITIVE_INFINITY : 10))
                host.log((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .toLog */ .gY)(line));
    return inspected.some((one) => one.state === "refused") ? 2 : 0;
}
const inspectHelp = [
    "gates inspect FILE… [--json] [--paths]",
    "",
    "Says of each report its format and totals, and how its paths are found in the repository.",
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
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
        if (values.help)
            return { help: true };
        if (positionals.length === 0)
            return { wrong: "inspect needs a file: gates inspect FILE… [--json] [--paths]" };
        return { json: values.json === true, paths: values.paths === true, files: positionals };
    }
    catch (error) {
        return { wrong: (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .flagError */ .V)(error, args, Object.keys(options)) };
    }
}
async function inspect(file, host, paths) {
    try {
        const { format, report } = await (0,_formats_read_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readCoverageReport */ .Z)(await host.files.open(file));
        const resolutions = (0,_repository_resolve_report_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveReport */ .t)({ files: report.files, sources: report.sources, folder: paths.folderOf(file) }, paths.context);
        const found = report.files.map(({ path }, i) => ({ reported: path, ...(resolutions[i] ?? { how: "not-found" }) }));
        return {
            file,
            kind: "coverage",
            format: format.id,
            state: "measured",
            coverage: totalsOf(report),
            notes: report.notes,
            lookedBelow: [...paths.context.roots, ...report.sources],
            paths: found,
        };
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReportError */ .$))
            throw error;
        const place = (0,_model_report_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describePlace */ .d)(error.place);
        return { file, state: "refused", reason: error.reason, message: error.message, ...(place !== "" && { place }) };
    }
}
/** [covered, total], or null where the format does not say; [covered, at most, total] where only bounds are known. */
function totalsOf(report) {
    const totals = (0,_measures_coverage_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageTotals */ .w)(report.files);
    const shown = _model_coverage_js__WEBPACK_IMPORTED_MODULE_11__/* .coverageElements */ .Y.map((element) => {
        const tally = totals[element];
        if (tally === null)
            return [element, null];
        return [element, tally.covered === tally.atMost ? [tally.covered, tally.total] : [tally.covered, tally.atMost, tally.total]];
    });
    return { files: report.files.length, ...Object.fromEntries(shown) };
}
function describe(one, shownPaths) {
    if (one.state === "refused")
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .code */ .aY)(one.file)}: refused, ${one.reason}: ${one.message}${one.place ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) ` (${one.place})` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) ``}`];
    const elements = _model_coverage_js__WEBPACK_IMPORTED_MODULE_11__/* .coverageElements */ .Y.flatMap((element) => {
        const total = one.coverage[element];
        if (!Array.isArray(total))
            return [];
        const [part, whole] = [Number(total[0]), Number(total.at(-1))];
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .figure */ .vP)(element)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .figure */ .vP)(`${(0,_reports_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPercent */ .l9)({ part, whole })} (${(0,_reports_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(part)}/${(0,_reports_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(whole)})`)}`];
    });
    const found = one.paths.filter((path) => path.path !== undefined).length;
    return [
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .code */ .aY)(one.file)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .figure */ .vP)(one.format)}, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .join */ .fj)(elements, ", ")}`,
        ...one.notes.map((note) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `  ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .figure */ .vP)(note.id)}: ${note.text}`),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `  ${found} of ${one.paths.length} files found in the repository`,
        ...one.paths.slice(0, shownPaths).map(describePath),
        ...(found < one.paths.length ? [lookedFor(one.lookedBelow)] : []),
        ...(one.paths.length > shownPaths ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `    … and ${one.paths.length - shownPaths} more (--paths shows all)`] : []),
    ];
}
function describePath({ reported, how, path, candidates }) {
    const where = path ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) ` ${path}` : candidates ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) ` ${candidates.slice(0, 3).join(" or ")}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `    ${reported} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .figure */ .vP)(`(${how})`)}${where}`;
}
function lookedFor(below) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `    What was not found was looked for as it is, below ${below.join(", ")}, through go.mod, and by its end; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_12__/* .code */ .aY)("paths: FROM::TO")} maps it.`;
}


/***/ })

};
