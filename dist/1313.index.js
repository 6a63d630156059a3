export const id = 1313;
export const ids = [1313,5323,7704];
export const modules = {

/***/ 84546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDocuments),
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _byte_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61584);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43104);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15323);




/** Hands over the JSON document of each line; lines of white space are none. A bad last line without a line break is cut off. */
async function readJsonLines(source, read) {
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(source, (bytes, start, end, line) => {
        const written = (0,_byte_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(bytes, start, end);
        if (written.trim() !== "")
            read(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonCursor */ .NQ.ofLine(source, written, line));
    });
}
/** The same, or the only document, where it has more than one line. */
async function readDocuments(source, read) {
    let documents = 0;
    try {
        await readJsonLines(source, (document) => {
            documents++;
            read(document);
        });
    }
    catch (error) {
        if (documents > 0 || !(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$))
            throw error;
        read(await _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonCursor */ .NQ.of(source));
    }
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


/***/ }),

/***/ 45458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const longest = 300;
/** White space that is not one blank: most sentences have none. */
const oddSpace = /[^\S ]| {2}/;
/** A tool's sentence as one line of at most 300 characters, without passwords of URLs: descriptions of advisories run to pages. */
function titleOf(text) {
    // Cut before the white space is: the pattern then has little to do, however long the text is.
    const start = withoutCredentials(text ?? "").slice(0, longest * 4);
    const line = (oddSpace.test(start) ? start.replace(/\s+/g, " ") : start).trim();
    // A character of two halves is not cut between them.
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
/** A password may hold slashes; a number before one is a port. */
const userOfUrl = /\/\/(?:[^\s/?#:@]{0,100}:(?!\d{1,5}\/)[^\s?#"'<>@]{0,200}|[^\s/?#]*)@/g;
/** What a query calls its secret. */
const tokens = /([?&](?:[a-z_-]*token|api_?-?key|key|secret|password|passwd|pwd|sig|signature|auth)=)[^\s&#"'<>]+/gi;
/** Text without the user and password that a URL in it may hold, as of a private registry: `https://me:secret@host`. */
function withoutCredentials(text) {
    return text.includes("//") ? text.replace(userOfUrl, "//").replace(tokens, "$1…") : text;
}


/***/ })

};
