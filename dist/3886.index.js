export const id = 3886;
export const ids = [3886];
export const modules = {

/***/ 63886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeJunit: () => (/* binding */ mergeJunit)
/* harmony export */ });
/* unused harmony exports mergedSuites, mergedBytes */
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13149);
/* harmony import */ var _read_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65282);



/** Suites of all parts together: the library looks for each among all others. */
const mergedSuites = 5000;
/** Bytes of all parts together: the library that merges them makes objects of them all, some twenty times their size. */
const mergedBytes = 64 * 1024 * 1024;
/**
 * One JUnit document of several, by junit-report-merger, which makes one suite of all that have one name: so the name of each
 * suite gets its label first. Every part has to be proven whole before: the library mends what is cut off, and takes what is no
 * report. Throws `ReportError` where parts are too large, or cases were lost.
 */
async function mergeJunit(parts) {
    const bytes = parts.reduce((sum, { file }) => sum + file.size, 0);
    const [first] = parts;
    if (bytes > mergedBytes && first)
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("too-large", first.file.path, `and the others have ${bytes} bytes; at most ${mergedBytes} are merged`);
    const texts = [];
    let suites = 0;
    for (const { file, label } of parts) {
        const text = labelled(await (0,_read_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlText */ .xK)(new _read_source_js__WEBPACK_IMPORTED_MODULE_1__/* .Source */ .k(file)), label);
        suites += text.split("<testsuite ").length - 1;
        if (suites > mergedSuites)
            throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("too-large", file.path, `and those before it have more than ${mergedSuites} suites, the most that are merged`);
        texts.push(text);
    }
    const { mergeToString } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5534)]).then(__webpack_require__.t.bind(__webpack_require__, 55534, 19));
    const merged = await mergeToString(texts);
    const [wanted, found] = [parts.reduce((sum, { cases }) => sum + cases, 0), countCases(merged)];
    if (found === wanted)
        return `${merged}\n`;
    throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("bad-report", first?.file.path ?? "", `merging kept ${found} of ${wanted} cases`);
}
/** Comments and CDATA are passed over: what looks like a tag in them is none. */
const piece = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)(?:[\w.-]+:)?(testsuites?|testcase)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
/** The document with the label behind the name of every suite, and a number where two suites side by side have one name. */
function labelled(text, label) {
    const behind = label === undefined ? "" : ` (${escaped(label)})`;
    const around = [new Map()];
    return withSuite(text).replace(piece, (tag, slash, element, attributes = "") => {
        if (element !== "testsuite")
            return tag;
        if (slash === "/") {
            around.pop();
            return tag;
        }
        const name = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
        const own = name?.[1] ?? name?.[2] ?? "";
        const beside = around.at(-1) ?? new Map();
        const count = (beside.get(own) ?? 0) + 1;
        beside.set(own, count);
        if (!attributes.endsWith("/"))
            around.push(new Map());
        const whole = `${own}${count > 1 ? ` #${count}` : ""}${behind}`.trim();
        if (name === null)
            return tag.replace("testsuite", `testsuite name="${whole}"`);
        const quote = name[1] === undefined ? "'" : '"';
        return tag.replace(name[0], () => ` name=${quote}${whole}${quote}`);
    });
}
/** Node's runner has no suite around its cases, which the library would drop. */
function withSuite(text) {
    const [root, first] = [...text.matchAll(piece)].filter(([, , element]) => element !== undefined);
    if (root?.[2] !== "testsuites" || first?.[2] !== "testcase" || root[0].endsWith("/>"))
        return text;
    const start = root.index + root[0].length;
    const end = text.lastIndexOf("</");
    return `${text.slice(0, start)}<testsuite name="tests">${text.slice(start, end)}</testsuite>${text.slice(end)}`;
}
function countCases(text) {
    let cases = 0;
    for (const [, slash, element] of text.matchAll(piece))
        if (element === "testcase" && slash === "")
            cases++;
    return cases;
}
function escaped(label) {
    return label.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ })

};
