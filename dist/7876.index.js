export const id = 7876;
export const ids = [7876,1713];
export const modules = {

/***/ 37876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBaseline: () => (/* binding */ runBaseline)
});

// EXTERNAL MODULE: ./build/model/acceptance.js
var acceptance = __webpack_require__(54035);
// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/gates/judge-run.js + 2 modules
var judge_run = __webpack_require__(66133);
// EXTERNAL MODULE: ./build/gates/keep-floor.js
var keep_floor = __webpack_require__(94094);
// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
// EXTERNAL MODULE: ./build/gates/workplace.js + 5 modules
var workplace = __webpack_require__(43002);
;// CONCATENATED MODULE: ./build/gates/write-floor.js








/** Writes today's figures as the committed baseline; none where a report that should add to them could not be read, which is told. */
async function writeFloor(request) {
    const { gate, gates, host, written, lower } = request;
    const { place, policy } = await (0,workplace/* openWorkplace */.x)(gate, host, written, gates);
    if (policy.problems.length > 0)
        return refuse(host, [{ id: "bad-configuration", problems: policy.problems }]);
    const searched = (0,baseline_search/* baselinePlace */.j)(gate.name, policy.settings, place);
    if (searched.file === "cache")
        return (0,keep_floor/* cannot */.O)(host, [wording_baseline/* describeCacheHasNoFloor */.H$()]);
    const { gathered, problems } = await (0,judge_run/* gatherProven */.Or)(gate, policy, place);
    const open = problems.filter((reason) => (0,acceptance/* acceptanceOf */.B)(reason, (0,policy_values/* acceptances */.Dc)(policy), (0,policy_values/* today */.Ec)(host)) === undefined);
    if (open.length > 0 || gate.baseline === undefined)
        return refuse(host, open);
    const commit = (await place.git?.run("rev-parse", "--verify", "--quiet", "HEAD"))?.trim() || null;
    const stamp = { gate: gate.name, name: searched.name ?? null, commit, writtenAt: host.now().toISOString() };
    const { budgets } = policy.budgets(gate.vocabulary(policy.settings, gathered));
    const search = { settings: policy.settings, budgets: budgets.map(({ budget }) => budget), searched };
    return gate.baseline.writeFloor(gathered, stamp, search, lower);
}
function refuse(host, reasons) {
    const lines = reasons.flatMap((reason) => [(0,wording/* describeReason */.Gk)(reason, []), ...wording_baseline/* listed */.KE((0,wording/* wayOut */.YX)(reason))]);
    return (0,keep_floor/* cannot */.O)(host, [wording_baseline/* describeNoFigures */.O6(), ...lines]);
}

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/entry/command-host.js
var command_host = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/entry/flags.js
var flags = __webpack_require__(29972);
// EXTERNAL MODULE: ./build/entry/gate-names.js
var gate_names = __webpack_require__(80393);
// EXTERNAL MODULE: ./build/entry/help.js
var help = __webpack_require__(15508);
// EXTERNAL MODULE: ./build/entry/main.js
var main = __webpack_require__(31418);
;// CONCATENATED MODULE: ./build/entry/baseline.js







/** `gates baseline GATE [--INPUT VALUE …] [--lower]`: writes the committed baseline of a gate. */
async function runBaseline(written) {
    const [name, ...args] = written.filter((arg) => arg !== "--lower");
    if (name === "--help" || name === "-h") {
        process.stdout.write(`${baselineHelp("GATE")}\n\nGates: ${gate_names/* gateNames */.A.join(", ")}\n`);
        return 0;
    }
    if (name === undefined || !(0,command_host/* isGateName */.T)(name)) {
        const meant = name === undefined ? undefined : (0,nearest/* nearest */.p)(name, gate_names/* gateNames */.A);
        process.stderr.write(`gates: baseline needs a gate: ${meant ?? gate_names/* gateNames */.A.join(", ")}\n`);
        return 2;
    }
    const gate = await (0,main/* loadGate */.WF)(name);
    const parsed = (0,flags/* parseGateFlags */.Ee)(args, gate);
    const known = [...Object.keys(gate.inputs), "lower", "help"];
    // What only judging has, a result document, is no flag here.
    const isForJudging = "json" in parsed && (parsed.json || parsed.resultFile !== undefined);
    if ("wrong" in parsed || isForJudging) {
        const wrong = "wrong" in parsed ? parsed.wrong : "";
        process.stderr.write(`gates: ${(0,flags/* flagError */.VP)(new Error(wrong), args, known)}\n`);
        return 2;
    }
    if (parsed.help) {
        process.stdout.write(`${baselineHelp(name)}\n\n${(0,help/* gateHelp */.p)(gate)}\n`);
        return 0;
    }
    const host = await (0,command_host/* openHost */.Z)(parsed.written.get("working-directory")?.lines[0]?.text.trim(), process.stdout);
    const lower = written.includes("--lower") ? "write" : "refuse";
    return writeFloor({ gate, gates: gate_names/* gateNames */.A, host, written: parsed.written, lower });
}
function baselineHelp(name) {
    return [
        `gates baseline ${name}: writes today's figures as the baseline that later changes are held against.`,
        "",
        "It takes the inputs of the gate, and never lowers a baseline without",
        "  --lower    Write it although it gives something up, and say what.",
        "",
        "Exit codes: 0 written, or the same already; 1 it would be lowered; 2 reports or configuration.",
    ].join("\n");
}


/***/ }),

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
