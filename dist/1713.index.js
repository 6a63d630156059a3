export const id = 1713;
export const ids = [1713];
export const modules = {

/***/ 94094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cannot),
/* harmony export */   keepFloor: () => (/* binding */ keepFloor)
/* harmony export */ });
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12694);
/* harmony import */ var _text_on_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55948);



/** Writes today's figures as the committed baseline, which is never lowered unless that is asked for in so many words. */
async function keepFloor(place, kind, today, lower, 
/** What is to be told of today's figures besides. */
remarks = []) {
    const { host, file } = place;
    if (kind.isEmpty(today))
        return cannot(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNothingMeasured */ .TX()]);
    const path = place.git?.pathOf(file) ?? file;
    const present = await presentFloor(place, kind);
    if (present === undefined)
        return write(place, kind, path, { today, remarks });
    if ("message" in present) {
        if (lower === "write")
            return write(place, kind, path, { today, remarks });
        tell(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnreadableFloor */ .zc(path, present.message)], "red");
        return 1;
    }
    const unread = kind.withUnread?.(present, today) ?? { whole: today, told: [] };
    const all = [...unread.told, ...remarks];
    if (kind.saysTheSame(present, unread.whole)) {
        tell(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnchanged */ .bB(path), ...all], "passed");
        return 0;
    }
    const losses = kind.lossLines(present, unread.whole);
    if (losses.length > 0 && lower === "refuse") {
        const { refused, how } = kind.worse ?? { refused: _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRefusedLowering */ .HO, how: _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .howToLower */ .V6 };
        tell(host, [refused(path), ...losses, how()], "red");
        return 1;
    }
    return write(place, kind, path, { today: unread.whole, present, remarks: all });
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
async function write(place, kind, path, { today, present, remarks }) {
    const { host, file } = place;
    try {
        await host.files.writeText(file, `${kind.write(kind.carryOn(present, today))}\n`);
    }
    catch (error) {
        return cannot(host, [_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnwritten */ .WB(path, error instanceof Error ? error.message : String(error))]);
    }
    const losses = present ? kind.lossLines(present, today) : [];
    const lowered = losses.length > 0 ? [(kind.worse?.written ?? _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLowered */ .wj)(path), ...losses] : [];
    const gains = _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE(kind.gainLines(present, today));
    tell(host, [kind.describeWritten(path, today, present), ...gains, ...lowered, ...remarks], "passed");
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


/***/ })

};
