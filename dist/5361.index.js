export const id = 5361;
export const ids = [5361];
export const modules = {

/***/ 34133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ describedIssue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Documents of ours that come back as somebody else's text: bounded in depth, and quoted only in part. */
/** Levels of brackets: more than any of our documents has, and few enough to walk through. */
const deepest = 32;
/** The value of a JSON text without a byte order mark; undefined for one that is none, or nested as none of ours is. */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === quote)
            i = endOfText(text, i + 1);
        else if (c === openBracket || c === openBrace) {
            if (++depth > deepest)
                return true;
        }
        else if (c === closeBracket || c === closeBrace)
            depth--;
    }
    return false;
}
/** Where the quote stands that ends a text; the end of all where none does. */
function endOfText(text, start) {
    for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (first > start && text.charCodeAt(first - 1) === backslash)
            first--;
        if ((end - first) % 2 === 0)
            return end;
    }
    return text.length;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
const shown = 60;
/** A value of such a document in a few words, however large it is. */
function describeValue(value) {
    if (typeof value === "string")
        return JSON.stringify(cut(value, shown));
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    return value === undefined ? "nothing" : String(value);
}
/** A schema's message, which quotes what it found. */
function describedIssue({ message }) {
    return cut(message, 5 * shown);
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ outputGlobCaps),
/* harmony export */   nX: () => (/* binding */ wrongOutputGlob),
/* harmony export */   xf: () => (/* binding */ isBeyondCaps)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);

/** Characters of one pattern, and the choices of its braces: far above what anybody writes by hand. */
const outputGlobCaps = { characters: 4096, choices: 500 };
/**
 * What is wrong with a pattern of `--outputs`. A run that was killed leaves it as it was written, so it must mean to the
 * gates what it meant to the recorder: what only some glob libraries know is refused, never taken for an ordinary name.
 */
function wrongOutputGlob(pattern) {
    const shown = JSON.stringify(pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern);
    if (isBeyondCaps(pattern))
        return `--outputs ${shown} has more than ${outputGlobCaps.characters} characters or ${outputGlobCaps.choices} choices`;
    const known = dialects.find(({ isIn }) => isIn.test(pattern));
    return known && `--outputs ${shown} has ${known.what}; allowed: *, **, ? and {a,b}: ${known.instead}`;
}
function isBeyondCaps(pattern) {
    return pattern.length > outputGlobCaps.characters || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .countChoices */ .At)(pattern) > outputGlobCaps.choices;
}
const dialects = [
    { isIn: /\[[^\]]*\]/, what: "a class of characters", instead: "? stands for any one character, a bracket too" },
    {
        isIn: /[@!?+*]\(|^[^(]*[*?{][^(]*\(.*\)|\(.*\).*[*?{]/,
        what: "parentheses beside wildcards",
        instead: "write the choices as {a,b}",
    },
    { isIn: /\{[^{},]*\.\.[^{},]*\}/, what: "a range", instead: "write all of it, as {1,2,3}" },
    { isIn: /^!/, what: "an exclamation mark at its start", instead: "name what the command writes" },
];


/***/ }),

/***/ 35361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRunRecord: () => (/* binding */ readRunRecord)
/* harmony export */ });
/* unused harmony exports recordVersion, recordSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34133);
/* harmony import */ var _output_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8720);



/**
 * The run record: what `gates record` saw of one command, for the gates of the same run. It is written when the command
 * starts and again when it ended, so a record without an end is one of a command that nobody saw ending. Paths are
 * relative to the workspace (on a laptop: to the root of the repository) with `/` between segments, so that records can
 * travel to another machine; a file outside of it has its absolute path.
 */
const recordVersion = 1;
const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1));
const glob = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(path, valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((text) => !(0,_output_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isBeyondCaps */ .xf)(text), `a glob has more than ${_output_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .outputGlobCaps */ .dt.characters} characters or ${_output_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .outputGlobCaps */ .dt.choices} choices`));
const size = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
/** `written` by this run; `unchanged`: there, but as it was before; `missing`: named, or a glob of which nothing was written. */
const output = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt("state", [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("written"), path, size, sha256: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/)) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("unchanged"), path, size }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("missing"), path: glob }),
]);
const time = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX());
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(recordVersion),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    /** The command with its arguments; very long ones are cut, which the record's reader need not know. */
    command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    cwd: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: time,
    /** null while it runs. */
    endedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(time),
    exitCode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b())),
    signal: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    run: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), attempt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), job: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    commit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The globs of `--outputs`; without any, the files that arguments name were looked at. */
    declared: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(glob),
    outputs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(output),
    /** The last bytes of standard error as text; null where it was not kept. */
    standardError: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ endedAt, exitCode, signal }) => (endedAt === null ? 0 : 1) === [exitCode, signal].filter((one) => one !== null).length, "a run that ended has an exit code or a signal, and one that did not has neither"));
/** Reads one record; a text says what is wrong with it, and may hold text of the record. */
function readRunRecord(text) {
    const value = (0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return { wrong: "is not valid JSON, or stops before its end" };
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(recordSchema, value, { abortEarly: true });
    if (read.success)
        return read.output;
    const [issue] = read.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue);
    return { wrong: `is not valid: ${where === null ? "" : `at ${where}: `}${(0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_2__/* .describedIssue */ .R3)(issue)}` };
}


/***/ })

};
