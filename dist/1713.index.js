export const id = 1713;
export const ids = [1713];
export const modules = {

/***/ 71713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cannot),
/* harmony export */   keepFloor: () => (/* binding */ keepFloor)
/* harmony export */ });
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12694);
/* harmony import */ var _text_on_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);



/** Writes today's figures as the committed baseline, which is never lowered unless that is asked for in so many words. */
async function keepFloor(place, kind, today, lower) {
    const { host, file } = place;
    if (kind.isEmpty(today))
        return cannot(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNothingMeasured */ .TX()]);
    const path = place.git?.pathOf(file) ?? file;
    const present = await presentFloor(place, kind);
    if (present === undefined)
        return write(place, kind, path, today, undefined);
    if ("message" in present) {
        if (lower === "write")
            return write(place, kind, path, today, undefined);
        tell(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnreadableFloor */ .zc(path, present.message)], "red");
        return 1;
    }
    if (kind.saysTheSame(present, today)) {
        tell(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnchanged */ .bB(path)], "passed");
        return 0;
    }
    const losses = kind.lossLines(present, today);
    if (losses.length > 0 && lower === "refuse") {
        tell(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRefusedLowering */ .HO(path), ...losses, _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .howToLower */ .V6()], "red");
        return 1;
    }
    return write(place, kind, path, today, present);
}
function cannot(host, lines) {
    tell(host, lines, "red");
    return 2;
}
function tell(host, [first, ...others], role) {
    if (first)
        host.log((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .toLog */ .gY)(first), role);
    for (const line of others)
        host.log((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .toLog */ .gY)(line), "detail");
}
/** The floor that lies there now, whether it is committed or not. */
async function presentFloor(place, kind) {
    const text = await (0,_text_on_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .textOnDisk */ .c)(place, place.file);
    if (typeof text !== "string")
        return text;
    const read = await kind.read(text);
    if ("message" in read || (read.gate === place.gate && read.name === (place.name ?? null)))
        return read;
    return { message: "is of another gate or name" };
}
async function write(place, kind, path, today, present) {
    const { host, file } = place;
    await host.files.writeText(file, `${kind.write(kind.carryOn(present, today))}\n`);
    const losses = present ? kind.lossLines(present, today) : [];
    const lowered = losses.length > 0 ? [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLowered */ .wj(path), ...losses] : [];
    const gains = _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE(kind.gainLines(present, today));
    tell(host, [kind.describeWritten(path, today, present), ...gains, ...lowered], "passed");
    return 0;
}


/***/ }),

/***/ 55948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ textOnDisk)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32607);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);


/** The text of a file of at most the bytes that a baseline may have; undefined where there is none. */
async function textOnDisk({ host }, file) {
    if (!(await host.files.exists(file)))
        return undefined;
    try {
        const opened = await host.files.open(file);
        // On a laptop the file may lie above the folder that the gate is started in.
        if (opened.linksOut && host.kind === "github")
            return { message: "lies behind a link out of the workspace" };
        if (opened.size > _model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineBytes */ .Bm)
            return { message: `is larger than ${_model_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineBytes */ .Bm} bytes` };
        return await textOf(opened);
    }
    catch (error) {
        if (error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$)
            return { message: error.message };
        if (error instanceof TypeError)
            return { message: "is no UTF-8 text" };
        throw error;
    }
}
async function textOf(opened) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    for await (const chunk of opened.chunks())
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}


/***/ }),

/***/ 32607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ baselineBytes),
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   n8: () => (/* binding */ isMachinery)
/* harmony export */ });
/** Bytes of a baseline document: far more than the figures of any repository need. */
const baselineBytes = 64 * 1024 * 1024;
/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
function isMachinery(name) {
    return name === "__proto__" || name === "constructor" || name === "prototype";
}
/** How a baseline is called among those of a project: `coverage-gate unit`. */
function baselineTitle(gate, name) {
    return name === null || name === undefined ? gate : `${gate} ${name}`;
}


/***/ }),

/***/ 38705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ ourMarkdown),
/* harmony export */   ML: () => (/* binding */ toChart),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   Vw: () => (/* binding */ toHtml),
/* harmony export */   gY: () => (/* binding */ toLog),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   oU: () => (/* binding */ toCodeBlock),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/**
 * The one border between what others wrote and what we show. The rules follow the runner's sources
 * (actions/runner: ActionCommand.cs, OutputManager.cs) and GitHub's Markdown pipeline.
 */
/** Breaks up what would otherwise act, without changing how it looks. */
const breaker = "\u200b";
/** Characters shown of one path or name, and of one sentence of somebody else: more hides what stands beside it. */
const shownCode = 300;
const shownText = 1000;
/** One line of a log: no control characters, no workflow command in either grammar, nothing that a problem matcher takes for a place. */
function toLog(phrase) {
    return neutralise(logText(phrase));
}
function logText(phrase) {
    return phrase.parts.map((part) => (part.kind === "strong" ? logText(part.phrase) : shortened(part))).join("");
}
function shortened({ kind, text }) {
    return kind === "ours" ? text : shorten(text, kind === "code" ? shownCode : shownText);
}
/** A phrase as it is, for JSON and outputs, which are data to their readers. */
function toPlain(phrase) {
    return phrase.parts.map(plainPart).join("");
}
function plainPart(part) {
    return part.kind === "strong" ? toPlain(part.phrase) : part.text;
}
function neutralise(text) {
    return (oneLine(text)
        // `##[command]` acts anywhere in a line, `::command::` at its start after white space.
        .replace(/##\[/g, `##${breaker}[`)
        .replace(/^\s*::/, (start) => start.replace("::", `:${breaker}:`))
        // Problem matchers of earlier steps look for path:12, path(12,5) and `line 12,` at any place of a line. They are .NET's
        // expressions, to which every decimal digit and every white space of Unicode is one.
        .replace(/:(?=\p{Nd})|\((?=\p{Nd}+(?:[,:]\p{Nd}+)*(?:\)\s*:|\s+-\s))|\bline\s(?=\p{Nd}+,\s+(?:in|col)\s)/gu, `$&${breaker}`)
        .replace(/^(\s*)(?=\p{Nd}+:)/u, `$1${breaker}`)
        // setup-go takes every line that begins with a path ending in `.go:`.
        .replace(/\.go(?=:)/g, `$&${breaker}`));
}
/** Control characters, line ends of every kind and direction marks (which can make text read backwards) become visible or go. */
function oneLine(text) {
    return (text
        .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ")
        .replace(/\t/g, "  ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"));
}
/** Markdown of one line, safe in a paragraph, a list, a table cell and between HTML tags. */
function toMarkdown(phrase) {
    return phrase.parts.map(markdownPart).join("");
}
function markdownPart(part) {
    if (part.kind === "strong")
        return `<strong>${toMarkdown(part.phrase)}</strong>`;
    const text = shortened(part);
    if (part.kind === "code")
        return codeSpan(text);
    // Our own words begin no line with ">", so that comparisons stay readable in the source of a summary.
    return part.kind === "ours" ? escapeMarkdown(text).replaceAll("&#62;", ">") : escapeMarkdown(oneLine(text));
}
/** Text between HTML tags that stand at the start of a line: Markdown is not read there, so code spans would be raw HTML. */
function toHtml(phrase) {
    return phrase.parts.map(htmlPart).join("");
}
function htmlPart(part) {
    if (part.kind === "strong")
        return `<strong>${toHtml(part.phrase)}</strong>`;
    const text = escapeMarkdown(oneLine(shortened(part)));
    return part.kind === "code" ? `<code>${text}</code>` : text;
}
/** Entities instead of backslashes: they mean the same in text, in a table cell and inside HTML. */
function escapeMarkdown(text) {
    return (text
        // A mention, an issue, a mail address and a bare URL are found in the text after entities were decoded.
        .replace(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, `$&${breaker}`)
        .replace(/[\\`*_{}[\]<>|#!~&$]/g, (c) => `&#${c.charCodeAt(0)};`)
        // Only at the start of a line do these make a heading, a list or a rule; we begin no line with text of others.
        .replace(/^([-+=]|\d+[.)](?=\s|$))/, (start) => [...start].map((c) => `&#${c.charCodeAt(0)};`).join("")));
}
/** A code span whose fence is longer than any run of backticks in it. A `|` would end a table cell even there. */
function codeSpan(text) {
    const line = oneLine(text);
    if (line.trim() === "")
        return "<code> </code>";
    if (line.includes("|"))
        return `<code>${escapeMarkdown(line)}</code>`;
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = longest > 0 || /^ .* $/.test(line) ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A block of code, whose fence is longer than any run of backticks in it: inside, nothing is read as Markdown. */
function toCodeBlock(lines) {
    const shown = lines.map((line) => oneLine(shorten(line, shownCode)));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return [fence, ...shown, fence].join("\n");
}
/** A line as Mermaid draws it: nothing in it is of others but numbers, and labels without what ends a quoted text. */
function toChart({ unit, labels, values }) {
    const quoted = (text) => `"${oneLine(text).replace(/[^\w.,:%+/ -]/g, "")}"`;
    const lines = [
        "```mermaid",
        "xychart-beta",
        `  x-axis [${labels.map(quoted).join(", ")}]`,
        `  y-axis ${quoted(unit)}`,
        `  line [${values.map((value) => String(Math.round(value * 1000) / 1000)).join(", ")}]`,
        "```",
    ];
    return lines.join("\n");
}
/** Shortens to at most `length` UTF-16 units by what stands in the middle, never inside a surrogate pair, and says that it did. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) / 2);
    const head = text.slice(0, length - 1 - tail).replace(/[\ud800-\udbff]$/, "");
    return `${head}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, "")}`;
}
/** Joins lines of Markdown that are safe already. */
function markdownLines(lines) {
    return lines.join("\n");
}
/** Fixed Markdown of our own: headings, table rules, HTML tags. Nothing can be put in. */
function ourMarkdown(words, ...safe) {
    return String.raw({ raw: words }, ...safe);
}


/***/ })

};
