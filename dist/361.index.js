export const id = 361;
export const ids = [361];
export const modules = {

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunRecord: () => (/* binding */ readRunRecord)
/* harmony export */ });
/* unused harmony exports recordVersion, recordSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/**
 * The run record: what `gates record` saw of one command, for the gates of the same run. It is written when the command
 * starts and again when it ended, so a record without an end is one of a command that nobody saw ending. Paths are
 * relative to the workspace (on a laptop: to the root of the repository) with `/` between segments, so that records can
 * travel to another machine; a file outside of it has its absolute path.
 */
const recordVersion = 1;
const path = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const size = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
/** `written` by this run; `unchanged`: there, but as it was before; `missing`: named, or a glob of which nothing was written. */
const output = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("state", [
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("written"), path, size, sha256: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/)) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("unchanged"), path, size }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("missing"), path }),
]);
const time = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .isoTimestamp */ .yhX());
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(recordVersion),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
    /** The command with its arguments; very long ones are cut, which the record's reader need not know. */
    command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
    cwd: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: time,
    /** null while it runs. */
    endedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(time),
    exitCode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b())),
    signal: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), attempt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), job: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
    commit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The globs of `--outputs`; without any, the files that arguments name were looked at. */
    declared: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(path),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(output),
    /** The last bytes of standard error as text; null where it was not kept. */
    standardError: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(({ endedAt, exitCode, signal }) => (endedAt === null ? 0 : 1) === [exitCode, signal].filter((one) => one !== null).length, "a run that ended has an exit code or a signal, and one that did not has neither"));
/** Reads one record; a text says what is wrong with it, and may hold text of the record. */
function readRunRecord(text) {
    const value = parsedJson(text);
    if (value === undefined)
        return { wrong: "is not valid JSON, or stops before its end" };
    const read = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(recordSchema, value);
    if (read.success)
        return read.output;
    const [issue] = read.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue);
    return { wrong: `is not valid: ${where === null ? "" : `at ${where}: `}${issue.message}` };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
