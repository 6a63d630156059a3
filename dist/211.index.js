export const id = 211;
export const ids = [211];
export const modules = {

/***/ 36133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWanted),
/* harmony export */   j: () => (/* binding */ baselinePlace)
/* harmony export */ });
/* harmony import */ var _run_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4460);

/** Where the settings say that the baseline of a gate is. */
function baselinePlace(gate, settings, place) {
    const name = textOf(settings, "name");
    const file = textOf(settings, "baseline") ?? `${place.git?.root ?? place.host.cwd}/.gates/baseline/${(0,_run_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOfRun */ .F)(gate, name)}`;
    return { ...place, gate, name, file };
}
/** Whether a baseline is looked for although no budget asks: because a setting names it, or because it is there. */
async function isWanted({ host, file }, settings) {
    return textOf(settings, "baseline") !== undefined || (await host.files.exists(file));
}
function textOf(settings, name) {
    const value = settings[name];
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ namedFileProblems),
/* harmony export */   mz: () => (/* binding */ refusedInputs),
/* harmony export */   w1: () => (/* binding */ namingInputs)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53422);
/* harmony import */ var _reports_wording_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25310);
/* harmony import */ var _settings_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27092);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91068);




/** The inputs that name files which a gate writes. */
const namingInputs = ["report-file", "cobertura-file", "badge-file", "sarif-file", "merged-file"];
/** Files and folders by which a later run, git or GitHub goes. git's own folder is refused when it is written to. */
const trusted = /(^|\/)\.(gates|gates-runs|git[^/]+)(\/|$)/;
/** Names by which one file would be written over another, or over what a later run goes by. */
async function namedFileProblems({ settings, configFile }, place) {
    const policy = { settings };
    const goneBy = [`${place.git?.root ?? place.host.cwd}/${_settings_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfig */ .s}`, (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(policy, "config"), (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(policy, "baseline")];
    const kept = new Set(goneBy.flatMap((path) => (path === undefined || path === "cache" ? [] : [keyOf(path, place)])));
    if (configFile !== undefined)
        kept.add(configFile.toLowerCase());
    const before = new Map();
    const files = namedFiles(policy, place);
    const index = files.length === 0 ? undefined : await place.git?.index;
    const committed = new Set(index?.paths.map((path) => path.toLowerCase()));
    return files.flatMap(({ input, path, key }) => {
        const other = before.get(key);
        before.set(key, input);
        if (other !== undefined)
            return [{ where: input, message: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongNamedFile */ .Tp)(path, { alsoOf: other }) }];
        const isBelowTrusted = !(0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolutePath */ .Z1)(key) && trusted.test(key);
        const isTrusted = kept.has(key) || isBelowTrusted;
        if (isTrusted)
            return [{ where: input, message: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongNamedFile */ .Tp)(path, "goes by it") }];
        // A badge is committed so that the README can show it.
        const isOfOthers = input !== "badge-file" && committed.has(key);
        return isOfOthers ? [{ where: input, message: (0,_reports_wording_files_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongNamedFile */ .Tp)(path, "is committed") }] : [];
    });
}
/** Inputs whose value is refused: what they name is not written. */
function refusedInputs({ reasons }) {
    return reasons.flatMap((reason) => (reason.id === "bad-configuration" ? reason.problems.map(({ where }) => where) : []));
}
function namedFiles({ settings }, place) {
    return namingInputs.flatMap((input) => [settings[input] ?? []]
        .flat()
        .flatMap((path) => (typeof path === "string" ? [{ input, path, key: keyOf(path, place) }] : [])));
}
/** From the root of the repository, or from the working directory where there is none; what lies elsewhere is absolute. */
function keyOf(path, { git, host }) {
    const cwd = (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .ts)(host.cwd);
    const whole = (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .ts)((0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsolutePath */ .Z1)((0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .ts)(path)) ? path : `${cwd}/${path}`);
    return (git?.pathOf(path) ?? (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(whole, cwd) ?? whole).toLowerCase();
}


/***/ }),

/***/ 91068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
function textOf({ settings }, name) {
    const value = settings[name];
    return typeof value === "string" ? value : undefined;
}
/** The entries of a list; none where it was left out. What an entry is follows from the declaration of that name. */
function listOf({ settings }, name) {
    const value = settings[name];
    return Array.isArray(value) ? value : [];
}
function acceptances(policy) {
    return listOf(policy, "accept");
}
/** YYYY-MM-DD in UTC. */
function today(host) {
    return host.now().toISOString().slice(0, 10);
}


/***/ }),

/***/ 4460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileOfRun)
/* harmony export */ });
/** The file of a run of a gate. A name is anybody's text: what is no letter, digit, dot, dash or blank is written by its number. */
function fileOfRun(gate, name) {
    const safe = name?.replace(/[^\w. -]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `${gate}${safe === undefined ? "" : `-${safe}`}.json`;
}


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ originText),
/* harmony export */   R: () => (/* binding */ quantityOf)
/* harmony export */ });
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42517);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31736);



/** `out.prom, line 12`, `dist/stats.json, at /size`, or the formula. */
function originText(origins) {
    return origins.map(oneOrigin).join("; ");
}
function oneOrigin(origin) {
    if (origin.kind === "formula")
        return origin.text;
    return [origin.file, (0,_model_report_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .d)(origin.place), origin.how ?? ""].filter((text) => text !== "").join(", ");
}
/** As budgets compare it: a ratio against a limit in percent is one of hundreds. */
function quantityOf(span, kind, as) {
    if (kind !== "ratio")
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(span, kind);
    if (as === "plain")
        return (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(span, "number");
    const percent = (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .multiplySpans */ .Eo)(span, (0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(100n, 1n)));
    return { ...(0,_model_span_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)({ ...percent, ...(span.open && { open: span.open }) }, "number"), percent: true };
}


/***/ }),

/***/ 54035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptanceOf),
/* harmony export */   T: () => (/* binding */ parseAcceptance)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6320);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5810);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50376);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98792);




/** Reads one line of `accept`. A string is what is wrong with it. */
function parseAcceptance(line) {
    const match = /^([a-z-]+)(?:\[(.*)\])?(?:\s+until\s+(\S+))?$/.exec(line.trim());
    const known = Object.keys(_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonIds */ .Fu).filter((id) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS)(id) && _reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonIds */ .Fu[id].acceptable);
    if (!match)
        return { wrong: `found ${JSON.stringify(line)}; allowed: REASON, REASON[pattern], each with "until YYYY-MM-DD"` };
    const [, id = "", pattern, until] = match;
    if (!(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS)(id)) {
        const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id, known);
        const listed = suggestion === undefined ? `; known: ${known.join(", ")}` : "";
        return { wrong: `no reason ${JSON.stringify(id)}${listed}`, ...(suggestion && { suggestion }) };
    }
    if (!_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonIds */ .Fu[id].acceptable)
        return { wrong: `${id} cannot be accepted${id === "budget-broken" ? "; change the budget, or its level to warn:" : ""}` };
    if (until !== undefined && !(0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(until))
        return { wrong: `found ${JSON.stringify(until)} after until; allowed: a day as YYYY-MM-DD` };
    return { id, pattern, until, text: line.trim() };
}
/** The acceptance that covers a reason today, if any. */
function acceptanceOf(reason, acceptances, today) {
    return acceptances.find((one) => one.id === reason.id && !(0,_day_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEnded */ .hY)(one, today) && covers(one, (0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfReason */ .Mk)(reason)));
}
function covers({ pattern }, subject) {
    return pattern === undefined || pattern === subject || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .pathMatcher */ .kZ)(pattern)(subject);
}


/***/ }),

/***/ 42793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   "do": () => (/* binding */ readSelectors),
/* harmony export */   l$: () => (/* binding */ parseBudgetLine),
/* harmony export */   nI: () => (/* binding */ BudgetSyntaxFailure)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);


class BudgetSyntaxFailure extends Error {
    problem;
    constructor(problem) {
        super(`column ${problem.column}: found ${problem.found}, allowed ${problem.allowed}`);
        this.problem = problem;
    }
}
/** Reads one line; undefined for a blank or comment line. Throws `BudgetSyntaxFailure`. */
function parseBudgetLine(written) {
    // Logs break addresses by an invisible space, so that they are no places of problem matchers; names are copied from there.
    const cursor = new Cursor(written.replaceAll("\u200b", ""));
    cursor.skipSpace();
    if (cursor.atEnd())
        return undefined;
    const level = readLevel(cursor);
    const metric = cursor.match(/[A-Za-z][\w.-]*/y, "a metric, such as lines or p95");
    const selectors = readSelectors(cursor);
    cursor.skipSpace();
    const op = readOperator(cursor);
    cursor.skipSpace();
    const { value, unit, token } = readValue(cursor);
    cursor.skipSpace();
    if (!cursor.atEnd())
        cursor.fail("the end of the line or # and a comment");
    return { level, metric, selectors, op, value, unit, valueToken: token };
}
function readLevel(cursor) {
    const level = cursor.peek(/(fail|warn)\s*:\s*/y);
    if (level === undefined) {
        const other = cursor.peek(/[A-Za-z]+(?=\s*:)/y);
        const withoutColon = cursor.peek(/(fail|warn)\s+(?=[A-Za-z])/y);
        if (other !== undefined || withoutColon !== undefined)
            cursor.fail("fail: or warn:");
        return undefined;
    }
    cursor.advance(level.length);
    return level.startsWith("fail") ? "fail" : "warn";
}
/** The selectors in brackets, if there are any. */
function readSelectors(cursor) {
    if (cursor.peek(/\[/y) === undefined)
        return [];
    cursor.advance(1);
    const selectors = [];
    for (;;) {
        selectors.push(readSelector(cursor));
        if (cursor.peek(/,/y) !== undefined)
            cursor.advance(1);
        else if (cursor.peek(/\]/y) !== undefined)
            break;
        else
            cursor.fail(", or ]");
    }
    cursor.advance(1);
    return selectors;
}
function readSelector(cursor) {
    const words = [];
    for (;;) {
        cursor.skipSpace();
        if (cursor.peek(/[\],]/y) !== undefined || cursor.atTextEnd())
            break;
        words.push(readWord(cursor));
    }
    if (words.length === 0)
        cursor.fail("a selector: patch, each, a dimension or a pattern");
    return words;
}
function readWord(cursor) {
    const column = cursor.column;
    const quoted = cursor.peek(/"(?:[^"\\]|\\["\\])*"/y);
    if (quoted !== undefined) {
        cursor.advance(quoted.length);
        return { text: quoted.slice(1, -1).replace(/\\(["\\])/g, "$1"), column, quoted: true };
    }
    if (cursor.peek(/"/y) !== undefined)
        cursor.fail('a closing quote; inside quotes only \\" and \\\\ are escapes');
    const token = cursor.match(/[^\],"\s]+/y, "a word");
    return { ...token, quoted: false };
}
function readOperator(cursor) {
    const op = _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .operators */ .II.find((one) => cursor.startsWith(one));
    if (op === undefined)
        return cursor.fail(">=, <=, > or <");
    cursor.advance(op.length);
    return op;
}
function readValue(cursor) {
    const column = cursor.column;
    const number = cursor.match(/\d+(?:\.\d+)?/y, "a number, such as 80 or 99.5").text;
    const gap = cursor.peek(/[ \t]*(?=[A-Za-z%/])/y) ?? "";
    cursor.advance(gap.length);
    const written = cursor.peek(/[^\s#]+/y) ?? "";
    const value = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(number);
    if (value === undefined)
        throw new BudgetSyntaxFailure({ column, found: number, allowed: "at most 29 digits" });
    if (!(0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnit */ .vO)(written))
        return cursor.fail(`a unit (${Object.keys(_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .units */ .MD).filter(Boolean).join(" ")}) or nothing`);
    cursor.advance(written.length);
    return { value, unit: written, token: { text: `${number}${written}`, column } };
}
/** A position in one line. A `#` after white space ends the line, except inside brackets, where only words are read. */
class Cursor {
    #text;
    #at;
    constructor(text, at = 0) {
        this.#text = text;
        this.#at = at;
    }
    get column() {
        return this.#at + 1;
    }
    startsWith(text) {
        return this.#text.startsWith(text, this.#at);
    }
    /** What was read since a column. */
    textFrom(column) {
        return this.#text.slice(column - 1, this.#at);
    }
    atTextEnd() {
        return this.#at >= this.#text.length;
    }
    atEnd() {
        if (this.atTextEnd())
            return true;
        return this.startsWith("#") && (this.#at === 0 || /\s/.test(this.#text[this.#at - 1] ?? ""));
    }
    skipSpace() {
        while (/\s/.test(this.#text[this.#at] ?? ""))
            this.#at++;
    }
    peek(sticky) {
        sticky.lastIndex = this.#at;
        return sticky.exec(this.#text)?.[0];
    }
    advance(length) {
        this.#at += length;
    }
    match(sticky, allowed) {
        const text = this.peek(sticky);
        if (text === undefined)
            return this.fail(allowed);
        const token = { text, column: this.column };
        this.advance(text.length);
        return token;
    }
    fail(allowed) {
        const rest = this.peek(/\S+/y) ?? "";
        const found = this.atEnd() ? "the end of the line" : JSON.stringify(rest.slice(0, 40));
        throw new BudgetSyntaxFailure({ column: this.column, found, allowed });
    }
}


/***/ }),

/***/ 63061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseBudget),
/* harmony export */   f: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60413);
/* harmony import */ var _budget_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42793);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36929);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50493);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50376);





/** Reads one budget line and checks it against what the gate can measure. */
function parseBudget(text, vocabulary) {
    try {
        const line = (0,_budget_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBudgetLine */ .l$)(text);
        return line ? { state: "budget", budget: resolve(line, vocabulary) } : { state: "blank" };
    }
    catch (error) {
        if (error instanceof _budget_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .BudgetSyntaxFailure */ .nI) {
            const { column, found, allowed } = error.problem;
            return { state: "wrong", problem: { column, message: `found ${found}; allowed here: ${allowed}` } };
        }
        if (error instanceof BudgetMeaningFailure)
            return { state: "wrong", problem: error.problem };
        throw error;
    }
}
class BudgetMeaningFailure extends Error {
    problem;
    constructor(at, message, suggestion) {
        super(message);
        this.problem = { column: at.column, message, ...(suggestion !== undefined && { suggestion }) };
    }
}
/** Checks a metric and its selectors against what the gate can measure. */
function resolveSubject(line, vocabulary) {
    try {
        const metric = resolveMetric(line.metric, vocabulary);
        return { metric, ...resolveSelectors(line, metric, vocabulary) };
    }
    catch (error) {
        if (error instanceof BudgetMeaningFailure)
            return { problem: error.problem };
        throw error;
    }
}
function resolve(line, vocabulary) {
    const metric = resolveMetric(line.metric, vocabulary);
    const limit = resolveLimit(line, metric);
    const { patch, selectors } = resolveSelectors(line, metric, vocabulary);
    const level = line.level ?? metric.level ?? "fail";
    const subject = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)({ metric, patch, selectors }, vocabulary.dimensions.map((dimension) => dimension.name));
    const shownLevel = level === (metric.level ?? "fail") ? "" : `${level}: `;
    return { level, metric, patch, selectors, limit, text: `${shownLevel}${subject} ${limit.op} ${limit.text}` };
}
function resolveMetric(name, vocabulary) {
    const metric = vocabulary.metrics.find((one) => one.name === name.text) ?? vocabulary.openMetric?.(name.text);
    if (metric)
        return metric;
    const names = [...vocabulary.metrics.map((one) => one.name), ...(vocabulary.openNames ?? [])];
    const near = Object.hasOwn(vocabulary.meant ?? {}, name.text) ? vocabulary.meant?.[name.text] : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name.text, names);
    const more = names.length > shownNames ? `, … ${names.length - shownNames} more` : "";
    const known = near === undefined ? `; known: ${names.slice(0, shownNames).join(", ")}${more}` : "";
    throw new BudgetMeaningFailure(name, `no metric ${JSON.stringify(name.text)}${known}`, near);
}
/** Of those that were measured there may be thousands. */
const shownNames = 50;
function resolveLimit({ op, value, unit, valueToken }, metric) {
    const measures = _limit_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .MD[unit].measures;
    const allowed = allowedUnits(metric);
    if (!metric.anyUnit && !allowed.some((one) => one.measures === measures)) {
        const what = allowed.map((one) => one.shown).join(" or ");
        const given = unit === "" ? `${valueToken.text} has no unit` : `${valueToken.text} is ${unitNames[measures]}`;
        const suggestion = unit === "" && allowed[0]?.measures === "percent" ? percentMeant(value) : undefined;
        throw new BudgetMeaningFailure(valueToken, `${metric.name} is ${what}; ${given}`, suggestion);
    }
    if (metric.kind === "share" && !metric.anyUnit && !metric.change && value.digits > 100n * 10n ** BigInt(value.scale)) {
        throw new BudgetMeaningFailure(valueToken, `${valueToken.text} is more than all: a share is at most 100%`);
    }
    if (metric.change && metric.kind === "share" && value.digits > 0n && isNarrowBand(value)) {
        throw new BudgetMeaningFailure(valueToken, `${valueToken.text} is narrower than what is shown; allowed: 0pp, or at least 0.01pp`, "0.01pp");
    }
    const scaled = { digits: value.digits * _limit_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .MD[unit].factor, scale: value.scale };
    return { op, value: scaled, unit, text: valueToken.text };
}
/** 0.99 is nearly always meant as 99 %: as a percentage of less than 1 it would quietly ask for nothing. */
function percentMeant({ digits, scale }) {
    const isFraction = digits <= 10n ** BigInt(scale);
    return `${(0,_decimal_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDecimal */ .zJ)(isFraction ? { digits: digits * 100n, scale } : { digits, scale })}%`;
}
/** Shares are shown with two decimals: within less than one of those, nobody could see why a gate is red. */
function isNarrowBand({ digits, scale }) {
    return digits * 100n < 10n ** BigInt(scale);
}
const unitNames = {
    plain: "a plain number",
    percent: "a percentage",
    points: "a number of percentage points",
    time: "a time",
    rate: "a rate",
    size: "a size",
};
/** The units that fit a metric. A change is in the metric's own unit or in percent of the baseline; of a share, in points. */
function allowedUnits(metric) {
    if (metric.change && metric.kind === "share")
        return [{ measures: "points", shown: "a difference of shares in pp" }];
    const own = ownUnit(metric);
    const percent = { measures: "percent", shown: "a percentage in %" };
    if (metric.ratio && !metric.change)
        return metric.ratio === "in-percent" ? [percent] : [own, percent];
    return metric.change ? [own, { measures: "percent", shown: "in % of the baseline" }] : [own];
}
function ownUnit(metric) {
    switch (metric.kind) {
        case "share":
            return { measures: "percent", shown: "a share in %" };
        case "count":
            return { measures: "plain", shown: "a count without a unit" };
        case "number":
            return metric.percent
                ? { measures: "percent", shown: "a percentage in %" }
                : { measures: "plain", shown: "a number without a unit" };
        case "time":
            return { measures: "time", shown: "a time in ms, s, min, h or d" };
        case "rate":
            return { measures: "rate", shown: "a rate in /s or /min" };
        case "size":
            return { measures: "size", shown: "a size in B, kB, MB, GB, KiB, MiB or GiB" };
    }
}
function resolveSelectors(line, metric, vocabulary) {
    let patch = false;
    const selectors = [];
    for (const words of line.selectors) {
        const first = words[0];
        if (first === undefined)
            continue;
        if (isKeyword(first, "patch") && words.length === 1) {
            if (!vocabulary.patch)
                throw new BudgetMeaningFailure(first, "patch selects what a change touched, which this gate does not measure");
            if (metric.change)
                throw new BudgetMeaningFailure(first, `${metric.name} compares with a baseline, which knows nothing of a change's lines`);
            if (!metric.patch)
                throw new BudgetMeaningFailure(first, noPatch(metric, vocabulary));
            if (patch)
                throw new BudgetMeaningFailure(first, "patch stands twice");
            patch = true;
            continue;
        }
        selectors.push(resolveSelector(words, metric, vocabulary, selectors));
    }
    const order = vocabulary.dimensions.map((dimension) => dimension.name);
    return { patch, selectors: selectors.sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension)) };
}
function noPatch({ name }, { metrics }) {
    const others = metrics.filter((metric) => metric.patch).map((metric) => metric.name);
    return `${name} cannot be narrowed to what a change touched; these can: ${others.join(", ")}`;
}
function resolveSelector(words, metric, vocabulary, before) {
    const rest = [...words];
    const first = words[0];
    const each = isKeyword(first, "each");
    if (each)
        rest.shift();
    const dimension = takeDimension(rest, first, vocabulary);
    const pattern = rest.shift();
    if (rest[0])
        throw new BudgetMeaningFailure(rest[0], `found ${JSON.stringify(rest[0].text)} after the pattern; a pattern with a space is written "in quotes"`);
    if (pattern === undefined && !each)
        throw new BudgetMeaningFailure(first, `${dimension.name} needs a pattern: [${dimension.name} NAME]`);
    if (metric.dimensions && !metric.dimensions.includes(dimension.name)) {
        throw new BudgetMeaningFailure(first, `${metric.name} cannot be narrowed by ${dimension.name}; it has ${metric.dimensions.join(", ") || "no dimension"}${nameIt(metric, words)}`);
    }
    if (before.some((one) => one.dimension === dimension.name)) {
        throw new BudgetMeaningFailure(first, `${dimension.name} stands twice; selectors of different dimensions narrow, one dimension takes one pattern`);
    }
    if (pattern)
        checkValue(pattern, dimension);
    return { dimension: dimension.name, pattern: pattern?.text, each: each || metric.pointwise === true };
}
/** Of a metric with one dimension that is not the first: how to say what was meant for it. */
function nameIt({ dimensions = [] }, words) {
    const [dimension, ...others] = dimensions;
    const [each, pattern] = words[0] && isKeyword(words[0], "each") ? ["each ", words[1]] : ["", words[0]];
    const isNamed = words.length > (each === "" ? 1 : 2);
    if (dimension === undefined || others.length > 0 || isNamed)
        return "";
    return `: [${each}${dimension}${pattern === undefined ? "" : ` ${pattern.quoted ? JSON.stringify(pattern.text) : pattern.text}`}]`;
}
function takeDimension(rest, first, vocabulary) {
    const word = rest[0];
    if (word === undefined)
        return vocabulary.dimensions[0];
    const named = word.quoted ? undefined : vocabulary.dimensions.find((dimension) => dimension.name === word.text);
    if (named) {
        rest.shift();
        return named;
    }
    if (rest.length > 1 && vocabulary.openDimension) {
        rest.shift();
        return vocabulary.openDimension(word.text);
    }
    if (rest.length > 1) {
        const names = vocabulary.dimensions.map((dimension) => dimension.name);
        throw new BudgetMeaningFailure(word, `no dimension ${JSON.stringify(word.text)}; known: ${names.join(", ")}; a pattern with a space is written "in quotes"`, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word.text, names));
    }
    if (isKeyword(word, "each") && word !== first)
        throw new BudgetMeaningFailure(word, "each stands twice");
    return vocabulary.dimensions[0];
}
/** A name that cannot exist is a typo, and a typo must never count as "none of it". */
function checkValue(pattern, dimension) {
    if (dimension.form && !dimension.form.matches.test(pattern.text)) {
        const message = `no ${dimension.name} is ${JSON.stringify(pattern.text)}; allowed: ${dimension.form.allowed}`;
        throw new BudgetMeaningFailure(pattern, message, dimension.form.meant(pattern.text));
    }
    if (!dimension.values || /[*?]/.test(pattern.text) || dimension.values.includes(pattern.text))
        return;
    const known = dimension.values.length > 0 ? dimension.values.join(", ") : "none is declared";
    throw new BudgetMeaningFailure(pattern, `no ${dimension.name} ${JSON.stringify(pattern.text)}; known: ${known}`, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(pattern.text, dimension.values));
}
function isKeyword(word, keyword) {
    return !word.quoted && word.text === keyword;
}


/***/ }),

/***/ 60413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   fq: () => (/* binding */ budgetKey),
/* harmony export */   ok: () => (/* binding */ withoutLimit)
/* harmony export */ });
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);

/** Budgets with the same key limit the same thing the same way: the nearer source replaces the farther one. */
function budgetKey(budget) {
    return JSON.stringify([budget.level, budget.metric.name, budget.patch, budget.selectors, (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(budget.limit.op)]);
}
/** A budget's line without its limit. */
function withoutLimit({ text, limit }) {
    return text.slice(0, text.lastIndexOf(` ${limit.op} `));
}
/** What a budget looks at, without its limit: `lines[each src/**]`. The first of the gate's dimensions needs no name. */
function subjectOf(budget, dimensions) {
    const parts = budget.selectors.map((selector) => formatSelector(selector, dimensions, budget.metric));
    if (budget.patch)
        parts.unshift("patch");
    return parts.length === 0 ? budget.metric.name : `${budget.metric.name}[${parts.join(", ")}]`;
}
/** `each` is not said where a pattern means it anyway. */
function formatSelector(selector, dimensions, { pointwise }) {
    const words = selector.each && !(pointwise && selector.pattern !== undefined) ? ["each"] : [];
    if (selector.dimension !== dimensions[0])
        words.push(selector.dimension);
    if (selector.pattern !== undefined)
        words.push(quoteIfNeeded(selector.pattern, ["each", "patch", ...dimensions]));
    return words.join(" ");
}
/** Quotes what would not read back as one bare pattern. */
function quoteIfNeeded(pattern, keywords) {
    const needed = /[\],"\s]/.test(pattern) || pattern === "" || keywords.includes(pattern);
    return needed ? `"${pattern.replace(/["\\]/g, "\\$&")}"` : pattern;
}


/***/ }),

/***/ 52717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   yp: () => (/* binding */ wrongComponentName)
/* harmony export */ });
/* unused harmony export componentKeywords */
/** Words that mean something else in the brackets of a budget. */
const componentKeywords = ["each", "patch", "path", "leg", "component"];
/** What is wrong with a component's name, or undefined. A sign of the budget language in it could not be written there. */
function wrongComponentName(name) {
    if (name === "")
        return "found an empty name; allowed: NAME=GLOB";
    if (componentKeywords.includes(name))
        return `found the name ${JSON.stringify(name)}, which is a word of the budget language; allowed: another name`;
    if (/^[\p{L}\p{N}_@](?:[\p{L}\p{N}\p{M}_.@/+ -]*[\p{L}\p{N}\p{M}_.@/+-])?$/u.test(name))
        return undefined;
    return `found the name ${JSON.stringify(name)}; allowed: letters, digits, blanks and _ - . / @ +, a letter, digit, _ or @ first`;
}
/** The components in the order of their first glob. */
function componentsOf(globs) {
    const components = new Map();
    for (const { component, glob } of globs)
        components.set(component, [...(components.get(component) ?? []), glob]);
    return [...components].map(([name, ofName]) => ({ name, globs: ofName }));
}


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   OC: () => (/* binding */ dayAt),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   hY: () => (/* binding */ hasEnded)
/* harmony export */ });
/** Days of the calendar as YYYY-MM-DD, in UTC: as texts they are in order. */
const msPerDay = 86_400_000;
/** Whether a text names a day that there is: 2027-02-30 is none. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The day that is so many days later, or earlier where they are negative; undefined outside of the years that have four digits. */
function dayAfter(day, days) {
    const time = Date.parse(`${day}T00:00:00Z`) + days * msPerDay;
    return dayAt(time);
}
/** The day of a moment in milliseconds since 1970; undefined outside of the years that have four digits. */
function dayAt(time) {
    if (Number.isNaN(time) || Math.abs(time) > 8.64e15)
        return undefined;
    const day = new Date(time).toISOString().slice(0, 10);
    return isDay(day) ? day : undefined;
}
/** Whether what counts up to and with a day is over; without a day it never is. */
function hasEnded({ until }, today) {
    return until !== undefined && until < today;
}
/** From one day to another, negative where it is an earlier one. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}


/***/ }),

/***/ 36929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   F8: () => (/* binding */ multiplyDecimals),
/* harmony export */   Qr: () => (/* binding */ addDecimals),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/** Reads `12` or `12.50`, at most 30 characters; undefined for anything else, a sign, an exponent or a tail included. */
function parseDecimal(text) {
    const match = text.length <= 30 ? /^(\d+)(?:\.(\d+))?$/.exec(text) : null;
    if (!match)
        return undefined;
    const fraction = match[2] ?? "";
    return { digits: BigInt(`${match[1]}${fraction}`), scale: fraction.length };
}
/** The decimal that a finite number prints as: 0.1 is exactly one tenth, as its writer meant. */
function decimalOf(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`not a finite number: ${value}`);
    const [mantissa = "", exponent = "0"] = value.toString().split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const left = a.digits * 10n ** BigInt(b.scale);
    const right = b.digits * 10n ** BigInt(a.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}
function multiplyDecimals(a, b) {
    return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}
function addDecimals(a, b) {
    const scale = Math.max(a.scale, b.scale);
    return { digits: a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale), scale };
}
/** `12.5`, `0.02`: all digits that count and no more. */
function formatDecimal({ digits, scale }) {
    const sign = digits < 0n ? "-" : "";
    const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
    const whole = text.slice(0, text.length - scale);
    const fraction = text.slice(text.length - scale).replace(/0+$/, "");
    return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}


/***/ }),

/***/ 11816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ wrongFigureName),
/* harmony export */   jR: () => (/* binding */ parseFigureSource)
/* harmony export */ });
/* unused harmony exports ways, ownMetrics */
/* harmony import */ var _figure_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26359);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50493);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50376);



const ways = ["last", "first", "sum", "mean", "min", "max"];
const form = "NAME: FILE, NAME: FILE#/pointer UNIT, NAME: FILE#metric or NAME: FILE#column";
/** Reads one line of `metrics`. */
function parseFigureSource(line) {
    const text = line.trim();
    const [, name, rest] = /^([^:=\s]+)\s*[:=]\s*(.*)$/.exec(text) ?? [];
    if (name === undefined || rest === undefined)
        return { wrong: `found ${JSON.stringify(text)}; allowed: ${form}` };
    const wrong = wrongFigureName(name);
    if (wrong !== undefined)
        return { wrong };
    const at = rest.indexOf("#");
    const [path, behind] = at === -1 ? [rest, ""] : [rest.slice(0, at), rest.slice(at + 1)];
    const cut = at === -1 ? cutUnit(path) : { before: path, unit: undefined };
    const pattern = cut.before.trim();
    if (pattern === "")
        return { wrong: `found no file for ${JSON.stringify(name)}; allowed: ${form}` };
    const read = at === -1 ? { what: { kind: "whole" }, unit: cut.unit } : readBehind(behind);
    return "wrong" in read ? read : { name, pattern, optional: false, text: `${name}: ${rest}`, ...read };
}
/** Names that budgets can spell, and that mean nothing else in them. */
function wrongFigureName(name) {
    if (!/^[A-Za-z][\w.-]*$/.test(name))
        return `found the name ${JSON.stringify(name)}; allowed: a letter, then letters, digits, - _ and .`;
    if (ownMetrics.includes(name))
        return `found the name ${JSON.stringify(name)}, which is a metric of the gate itself; allowed: another name`;
    if (/-(rise|drop)$/.test(name))
        return `found the name ${JSON.stringify(name)}; names that end in -rise or -drop are kept for changes; allowed: another name`;
    return undefined;
}
/** What the gate itself counts. */
const ownMetrics = ["reports", "metrics"];
/** A unit may stand at the end, behind white space; a path may hold blanks. */
function cutUnit(text) {
    const [, before, last] = /^(.*\S)\s+(\S+)$/.exec(text) ?? [];
    return before !== undefined && last !== undefined && (0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnit */ .vO)(last) ? { before, unit: last } : { before: text, unit: undefined };
}
function readBehind(text) {
    const quotedPointer = /^"(\/(?:[^"\\]|\\.)*)"\s*(.*)$/.exec(text);
    const barePointer = /^(\/\S*)\s*(.*)$/.exec(text);
    const pointer = quotedPointer ?? barePointer;
    if (pointer) {
        const unit = readUnit(pointer[2] ?? "");
        const written = pointer[1] ?? "";
        return "wrong" in unit ? unit : { what: { kind: "pointer", pointer: quotedPointer ? unescaped(written) : written }, ...unit };
    }
    const named = /^(?:(\w+)\(\s*)?("(?:[^"\\]|\\.)*"|[^\s"{}()]+)(\s*\))?\s*(\{.*\})?\s*(.*)$/.exec(text);
    if (named === null || (named[1] === undefined) !== (named[3] === undefined))
        return {
            wrong: `found ${JSON.stringify(`#${text}`)}; allowed: #/pointer, #metric, #metric{label="value"}, #column or #max(column), and a unit behind it`,
        };
    const [, written, name = "", , labels, rest = ""] = named;
    const way = ways.find((one) => one === written);
    if (written !== undefined && way === undefined)
        return unknownWay(written, name);
    const where = readWhere(labels);
    if ("wrong" in where)
        return where;
    const unit = readUnit(rest);
    return "wrong" in unit
        ? unit
        : {
            what: { kind: "named", name: name.startsWith('"') ? unescaped(name.slice(1, -1)) : name, way, where: where.labels },
            ...unit,
        };
}
function unknownWay(written, name) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(written, ways);
    return {
        wrong: `found ${JSON.stringify(written)}; allowed: ${ways.join(", ")}`,
        ...(meant && { suggestion: `${meant}(${name})` }),
    };
}
function readUnit(text) {
    if (text === "")
        return { unit: undefined };
    if ((0,_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnit */ .vO)(text) && text !== "pp")
        return { unit: text };
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text, _figure_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .figureUnits */ .ol);
    return {
        wrong: `found the unit ${JSON.stringify(text)}; allowed: ${_figure_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .figureUnits */ .ol.join(" ")}, or none`,
        ...(meant && { suggestion: meant }),
    };
}
function readWhere(text) {
    const labels = new Map();
    if (text === undefined)
        return { labels };
    const pair = /\s*(?:"((?:[^"\\]|\\.)*)"|([^\s="{},]+))\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|\}$)/y;
    let at = 1;
    while (at < text.length) {
        pair.lastIndex = at;
        const found = pair.exec(text);
        if (found === null)
            return { wrong: `found ${JSON.stringify(text)}; allowed: {label="value", other="value"}` };
        labels.set(unescaped(found[1] ?? found[2] ?? ""), unescaped(found[3] ?? ""));
        at = pair.lastIndex;
    }
    return { labels };
}
function unescaped(text) {
    return text.replace(/\\(["\\])/g, "$1");
}


/***/ }),

/***/ 26359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ figureUnit),
/* harmony export */   ol: () => (/* binding */ figureUnits),
/* harmony export */   oq: () => (/* binding */ wordedUnit),
/* harmony export */   pW: () => (/* binding */ plainUnit)
/* harmony export */ });
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);
/* harmony import */ var _rational_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22330);


const kinds = { plain: "number", percent: "ratio", points: "ratio", time: "time", rate: "rate", size: "size" };
const plainUnit = { kind: "number", factor: (0,_rational_js__WEBPACK_IMPORTED_MODULE_1__/* .rational */ .vg)(1n, 1n), text: "" };
/** The units that a setting can name. */
const figureUnits = Object.keys(_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .units */ .MD).filter((unit) => (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnit */ .vO)(unit) && unit !== "" && unit !== "pp");
function figureUnit(unit) {
    const { measures, factor } = _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .units */ .MD[unit];
    return { kind: kinds[measures], factor: (0,_rational_js__WEBPACK_IMPORTED_MODULE_1__/* .rational */ .vg)(factor, measures === "percent" ? 100n : 1n), text: unit };
}
/** Units of a file in other words. `KB` is none of them: it may be 1000 or 1024 bytes. */
const words = {
    milliseconds: "ms",
    millisecond: "ms",
    msec: "ms",
    seconds: "s",
    second: "s",
    sec: "s",
    secs: "s",
    minutes: "min",
    minute: "min",
    mins: "min",
    hours: "h",
    hour: "h",
    days: "d",
    day: "d",
    bytes: "B",
    byte: "B",
    Bytes: "B",
    percent: "%",
};
/** Below a millisecond, which no budget is written in. */
const small = {
    ns: 1000000n,
    nanoseconds: 1000000n,
    us: 1000n,
    µs: 1000n,
    μs: 1000n,
    microseconds: 1000n,
};
/** The unit that a tool writes in its own words: `ns/iter`, `ops/sec`, `bytes`; a plain number in any that is not known. */
function wordedUnit(text) {
    const written = text.trim();
    const [one = "", per] = written.split("/", 2).map((part) => part.trim());
    if (per !== undefined && /^(s|sec|secs|second|min|minute)$/.test(per) && !isAmount(one))
        return { ...figureUnit(/^m/.test(per) ? "/min" : "/s"), text: written };
    // A time per iteration is a time.
    if (per !== undefined && !/^(iter|op|run|ops|request|req|call|test)s?$/.test(per))
        return { ...plainUnit, text: written };
    const divisor = Object.hasOwn(small, one) ? small[one] : undefined;
    if (divisor !== undefined)
        return { kind: "time", factor: (0,_rational_js__WEBPACK_IMPORTED_MODULE_1__/* .rational */ .vg)(1n, divisor), text: written };
    const known = Object.hasOwn(words, one) ? words[one] : one;
    return known !== undefined && known !== "" && (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnit */ .vO)(known) && known !== "pp"
        ? { ...figureUnit(known), text: written }
        : { ...plainUnit, text: written };
}
/** Bytes in a second are no rate of things. */
function isAmount(text) {
    return Object.hasOwn(small, text) || Object.hasOwn(words, text) || (text !== "" && (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnit */ .vO)(text)) || text === "KB";
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   At: () => (/* binding */ countChoices),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/** Choices of one pattern above which further braces are ordinary characters: `{a,b}` thirty times would be a billion. */
const mostChoices = 1000;
/** Stands for `?` in a piece of a pattern; no path holds it. */
const anyCharacter = "\0";
/**
 * A test for paths of the repository. `*` stays within a segment, `**` crosses them, `?` is one character, `{a,b}` is a
 * choice; `[` is an ordinary character, because routes are files named `[id].ts`. Hidden files are files like others.
 * Not by a regular expression: those that a glob library makes of two `**` take minutes for a path that somebody made up.
 */
function pathMatcher(pattern) {
    const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "/**");
    const [only, ...more] = choices(clean).map(segmentsTest);
    if (only !== undefined && more.length === 0)
        return (path) => only(path.split("/"));
    return (path) => {
        const segments = path.split("/");
        return [only, ...more].some((matches) => matches?.(segments));
    };
}
/** A test for names that are no paths (endpoints, suites, legs): only `*` is special, and it crosses `/`. */
function nameMatcher(pattern) {
    return piecesTest(pattern.split("*"));
}
/** Whether a pattern only ever fits itself and what is below it. */
function isPlain(pattern) {
    return !/[*?{\\]/.test(pattern);
}
/** In how many patterns without braces a pattern ends, counted up to one above the most that are told apart. */
function countChoices(pattern) {
    return choices(pattern, mostChoices + 1).length;
}
/** The pattern with each `{a,b}` replaced by one of its choices, in all ways. Braces without a comma are ordinary. */
function choices(pattern, most = mostChoices) {
    const done = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const braces = done.length + open.length < most ? firstBraces(next) : undefined;
        if (braces)
            open.push(...braces);
        else
            done.push(next);
    }
    return done;
}
function firstBraces(pattern) {
    const [start, ...ends] = firstChoice(pattern);
    if (start === undefined)
        return undefined;
    const [before, after] = [pattern.slice(0, start), pattern.slice((ends.at(-1) ?? 0) + 1)];
    return ends.map((end, i) => before + pattern.slice((ends[i - 1] ?? start) + 1, end) + after);
}
/** Where the first braces with a comma open, part and close; in one pass, however many never close. */
function firstChoice(pattern) {
    const open = [];
    let first = [];
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === "\\")
            i++;
        else if (c === "{")
            open.push([i]);
        else if (c === ",")
            open.at(-1)?.push(i);
        else if (c === "}") {
            const closed = open.pop() ?? [];
            if (closed.length > 1 && (closed[0] ?? 0) < (first[0] ?? pattern.length))
                first = [...closed, i];
        }
    }
    return first;
}
function segmentsTest(pattern) {
    const written = pattern.split("/");
    const segments = written.map((text) => (text === "**" ? "any number" : segmentTest(text)));
    // What stands below a folder is at least one segment more.
    if (written.at(-1) === "**")
        segments.push(() => true);
    return (path) => segmentsFit(segments, path);
}
/** Whether the segments fit, in steps that are at most their number times that of the path's: only the last `**` is taken back. */
function segmentsFit(pattern, path) {
    let [at, next] = [0, 0];
    let behindStars = -1;
    let taken = 0;
    while (at < path.length) {
        const segment = pattern[next];
        if (segment === "any number") {
            behindStars = ++next;
            taken = at;
        }
        else if (segment?.(path[at] ?? "")) {
            at++;
            next++;
        }
        else if (behindStars === -1)
            return false;
        else {
            next = behindStars;
            at = ++taken;
        }
    }
    return next === pattern.length;
}
function segmentTest(text) {
    const pieces = [""];
    for (let i = 0; i < text.length; i++) {
        const c = text[i] ?? "";
        if (c === "*")
            pieces.push("");
        else
            pieces[pieces.length - 1] += c === "?" ? anyCharacter : c === "\\" ? (text[++i] ?? c) : c;
    }
    const test = piecesTest(pieces);
    return /^\*+$/.test(text) ? (segment) => segment !== "" && test(segment) : test;
}
/** A test for texts that hold the pieces in their order, the first at the start and the last at the end. */
function piecesTest(pieces) {
    const [first = "", ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return (text) => text.length === first.length && liesAt(text, first, 0);
    return (text) => {
        const end = text.length - last.length;
        if (end < first.length || !liesAt(text, first, 0) || !liesAt(text, last, end))
            return false;
        let at = first.length;
        for (const piece of others) {
            at = find(text, piece, at, end) + piece.length;
            if (at < piece.length)
                return false;
        }
        return true;
    };
}
/** The first place of a piece between two others, or -1. */
function find(text, piece, from, end) {
    for (let at = from; at + piece.length <= end; at++)
        if (liesAt(text, piece, at))
            return at;
    return -1;
}
function liesAt(text, piece, at) {
    if (!piece.includes(anyCharacter))
        return text.startsWith(piece, at);
    for (let i = 0; i < piece.length; i++)
        if (piece[i] !== anyCharacter && piece[i] !== text[at + i])
            return false;
    return true;
}


/***/ }),

/***/ 50493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   vO: () => (/* binding */ isUnit)
/* harmony export */ });
const operators = [">=", "<=", ">", "<"];
function directionOf(op) {
    return op === ">=" || op === ">" ? "minimum" : "maximum";
}
/** What a unit measures, and how many base units it is. */
const units = {
    "": { measures: "plain", factor: 1n },
    "%": { measures: "percent", factor: 1n },
    pp: { measures: "points", factor: 1n },
    ms: { measures: "time", factor: 1n },
    s: { measures: "time", factor: 1000n },
    min: { measures: "time", factor: 60000n },
    h: { measures: "time", factor: 3600000n },
    d: { measures: "time", factor: 86400000n },
    "/s": { measures: "rate", factor: 60n },
    "/min": { measures: "rate", factor: 1n },
    B: { measures: "size", factor: 1n },
    kB: { measures: "size", factor: 1000n },
    MB: { measures: "size", factor: 1000000n },
    GB: { measures: "size", factor: 1000000000n },
    KiB: { measures: "size", factor: 1024n },
    MiB: { measures: "size", factor: 1048576n },
    GiB: { measures: "size", factor: 1073741824n },
};
function isUnit(text) {
    return Object.hasOwn(units, text);
}


/***/ }),

/***/ 50376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name that was most likely meant, or undefined when none is near (more than a third of it differs). */
function nearest(name, known) {
    let best;
    let least = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cell = (di, dj) => (di === 0 ? row : rows[i - di])?.[j - dj] ?? Number.POSITIVE_INFINITY;
            const same = a[i - 1] === b[j - 1];
            let least = Math.min(cell(1, 0) + 1, cell(0, 1) + 1, cell(1, 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, cell(2, 2) + 1);
            row.push(least);
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 77229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Only the words between the backticks of the source are trusted; every string put in is somebody else's. */
function say(words, ...said) {
    const parts = [];
    words.forEach((word, i) => {
        if (word !== "")
            parts.push({ kind: "ours", text: word });
        const value = said[i];
        if (value !== undefined)
            parts.push(...partsOf(value));
    });
    return { parts };
}
function code(text) {
    return { kind: "code", text };
}
/** A number, a sign or a fixed word that we formatted ourselves: never text of a report. */
function figure(text) {
    return { kind: "ours", text };
}
function strong(phrase) {
    return { kind: "strong", phrase };
}
function join(phrases, separator) {
    const between = { kind: "ours", text: separator };
    return { parts: phrases.flatMap((phrase, i) => (i === 0 ? partsOf(phrase) : [between, ...partsOf(phrase)])) };
}
function partsOf(value) {
    if (typeof value === "number")
        return [{ kind: "ours", text: String(value) }];
    if (typeof value === "string")
        return [{ kind: "theirs", text: value }];
    return "parts" in value ? value.parts : [value];
}


/***/ }),

/***/ 24409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ compareFall),
/* harmony export */   Oe: () => (/* binding */ significance),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   x3: () => (/* binding */ exactCount)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);


/** From this probability on two sets of runs cannot be told apart. */
const significance = 0.05;
function exactCount(count) {
    return { kind: "count", low: count, high: count };
}
/**
 * Holds when the whole interval does, is broken when none of it does. A share of nothing (whole 0) is undecided:
 * nothing was measured.
 */
function compare(quantity, limit) {
    const plain = comparePlain(quantity, limit);
    const noise = quantity.kind === "change" ? quantity.noise : undefined;
    if (quantity.kind !== "change" || noise === undefined || (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(limit.op) === "minimum")
        return plain;
    if (noise.kind === "test")
        return plain === "broken" && noise.p >= significance ? "undecided" : plain;
    return compareBand(quantity, noise, plain);
}
/** Broken only beyond both the limit and the noise, and holds within either of them. */
function compareBand(change, { low, high }, plain) {
    if (plain === "holds" || orderTo(change, "high", low) <= 0)
        return "holds";
    return plain === "broken" && high !== null && orderTo(change, "low", high) > 0 ? "broken" : "undecided";
}
/** The order of an end to a difference in the metric's own unit; an open end is beyond everything on its side. */
function orderTo(change, end, value) {
    const beyond = end === "high" ? 1 : -1;
    if (change.of !== "share")
        return change[end] === null ? beyond : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(change[end], value);
    return change[end] === null ? beyond : compareFall(change[end], value);
}
function comparePlain(quantity, limit) {
    const low = compareEnd(quantity, "low", limit);
    const high = compareEnd(quantity, "high", limit);
    const worst = limit.op === ">=" || limit.op === ">" ? low : high;
    const best = limit.op === ">=" || limit.op === ">" ? high : low;
    if (worst !== undefined && satisfies(worst, limit.op))
        return "holds";
    if (best !== undefined && !satisfies(best, limit.op))
        return "broken";
    return "undecided";
}
function satisfies(order, op) {
    if (op === ">=")
        return order >= 0;
    if (op === "<=")
        return order <= 0;
    return op === ">" ? order > 0 : order < 0;
}
/** The order of one end of the interval to the limit's value; undefined for an open end. */
function compareEnd(quantity, end, limit) {
    if (quantity.kind === "share") {
        const ratio = quantity[end];
        return ratio === null || ratio.whole === 0 ? undefined : compareRatio(ratio, limit.value);
    }
    if (quantity.kind === "change")
        return compareChange(quantity, end, limit);
    const value = quantity[end];
    if (value === null)
        return undefined;
    const order = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(typeof value === "number" ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(value) : value, limit.value);
    return order === 0 && isOpen(quantity, end) ? inside[end] : order;
}
/** Behind an open end that is the limit itself, all values are on one side of it. */
const inside = { low: 1, high: -1 };
function isOpen(quantity, end) {
    return "open" in quantity && (quantity.open === end || quantity.open === "both");
}
function compareChange(change, end, limit) {
    if (change.of === "share") {
        const fall = change[end];
        return fall === null ? undefined : compareFall(fall, limit.value);
    }
    const value = change[end];
    if (value === null)
        return undefined;
    if (limit.unit !== "%")
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(value, limit.value);
    return compareRelative(value, end === "low" ? (change.lowBase ?? change.base) : change.base, limit.value);
}
/** before - now against percentage points, multiplied out: 100 (bp nw - np bw) / (bw nw) against digits / 10^scale. */
function compareFall({ before, now }, points) {
    const difference = BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole);
    const left = difference * 100n * 10n ** BigInt(points.scale);
    const right = points.digits * BigInt(before.whole) * BigInt(now.whole);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** part / whole against a percentage, by cross-multiplication in integers. */
function compareRatio({ part, whole }, percent) {
    const left = BigInt(part) * 100n * 10n ** BigInt(percent.scale);
    const right = percent.digits * BigInt(whole);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** difference / base against a percentage. From a base of 0 any rise is more than every percentage. */
function compareRelative(difference, base, percent) {
    if (base === null)
        return undefined;
    const size = base.digits < 0n ? { ...base, digits: -base.digits } : base;
    const allowed = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyDecimals */ .F8)(size, { digits: percent.digits, scale: percent.scale + 2 });
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(difference, allowed);
}
/** Whether both ends are known and equal. */
function isExact(quantity) {
    if (quantity.kind === "count")
        return quantity.low === quantity.high;
    if (quantity.kind === "share") {
        const { low, high } = quantity;
        return low !== null && high !== null && isSameRatio(low, high);
    }
    if (quantity.kind === "change" && quantity.of === "share") {
        const { low, high } = quantity;
        return low !== null && high !== null && isSameRatio(low.before, high.before) && isSameRatio(low.now, high.now);
    }
    return quantity.low !== null && quantity.high !== null && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(quantity.low, quantity.high) === 0;
}
function isSameRatio(a, b) {
    return a.part === b.part && a.whole === b.whole;
}
/** What is left of a quantity when something was left out that could only have added to it: [n, ∞) or nothing. */
function atLeast(quantity) {
    if (quantity.kind === "count")
        return { ...quantity, high: null };
    return { ...quantity, low: null, high: null };
}


/***/ }),

/***/ 22330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ compareRationals),
/* harmony export */   Al: () => (/* binding */ decimalsAround),
/* harmony export */   DI: () => (/* binding */ inverse),
/* harmony export */   Kf: () => (/* binding */ rationalOf),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   gu: () => (/* binding */ negative),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   v_: () => (/* binding */ zero),
/* harmony export */   vg: () => (/* binding */ rational)
/* harmony export */ });
const zero = { top: 0n, bottom: 1n };
function rational(top, bottom) {
    const factor = greatestDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
    const sign = bottom < 0n ? -1n : 1n;
    return factor === 0n ? zero : { top: (sign * top) / factor, bottom: (sign * bottom) / factor };
}
function rationalOf({ digits, scale }) {
    return rational(digits, 10n ** BigInt(scale));
}
function add(a, b) {
    return rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}
function negative({ top, bottom }) {
    return { top: -top, bottom };
}
function multiply(a, b) {
    return rational(a.top * b.top, a.bottom * b.bottom);
}
/** One over it; it is not 0. */
function inverse({ top, bottom }) {
    return rational(bottom, top);
}
/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
function compareRationals(a, b) {
    const difference = a.top * b.bottom - b.top * a.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/**
 * The nearest decimals at or below and at or above it, with `decimals` digits that count behind the point; they are the same
 * where that holds it exactly.
 */
function decimalsAround(value, decimals = 30) {
    // A value far below 1 keeps as many digits that tell something.
    const zeros = Math.max(0, value.bottom.toString().length - value.top.toString().replace("-", "").length);
    const scale = decimals + zeros;
    const scaled = value.top * 10n ** BigInt(scale);
    const cut = scaled / value.bottom;
    if (cut * value.bottom === scaled)
        return { low: trimmed(cut, scale), high: trimmed(cut, scale) };
    const floor = scaled < 0n ? cut - 1n : cut;
    return { low: { digits: floor, scale }, high: { digits: floor + 1n, scale } };
}
function trimmed(digits, scale) {
    const zeros = digits === 0n ? scale : (/0*$/.exec(digits.toString())?.[0].length ?? 0);
    const cut = Math.min(zeros, scale);
    return { digits: digits / 10n ** BigInt(cut), scale: scale - cut };
}
function greatestDivisor(a, b) {
    let [large, small] = [a, b];
    while (small !== 0n)
        [large, small] = [small, large % small];
    return large;
}


/***/ }),

/***/ 98792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ reasonIds),
/* harmony export */   Mk: () => (/* binding */ subjectOfReason),
/* harmony export */   mS: () => (/* binding */ isReasonId)
/* harmony export */ });
/** Every id, with whether a project may choose to live with it (`accept`). */
const reasonIds = {
    "budget-broken": { acceptable: false },
    "bad-configuration": { acceptable: false },
    "no-report": { acceptable: true },
    "empty-report": { acceptable: true },
    "cut-off-report": { acceptable: true },
    "unknown-format": { acceptable: true },
    "ambiguous-format": { acceptable: true },
    "bad-report": { acceptable: true },
    "too-large": { acceptable: true },
    "unreadable-report": { acceptable: true },
    "tracked-report": { acceptable: true },
    "tool-failed": { acceptable: true },
    "stale-report": { acceptable: true },
    "nothing-scanned": { acceptable: true },
    "partly-scanned": { acceptable: true },
    contradiction: { acceptable: true },
    "ambiguous-path": { acceptable: true },
    "missing-leg": { acceptable: true },
    "no-diff-base": { acceptable: true },
    "not-measured": { acceptable: true },
    "no-baseline": { acceptable: true },
    undecidable: { acceptable: true },
    "paths-not-found": { acceptable: true },
};
function isReasonId(text) {
    return Object.hasOwn(reasonIds, text);
}
/** What `accept: reason[pattern]` is matched against: the file, leg or budget that the reason is about. */
function subjectOfReason(reason) {
    if ("file" in reason)
        return reason.file;
    if ("tool" in reason)
        return reason.tool;
    if ("budget" in reason)
        return reason.budget;
    if (reason.id === "missing-leg")
        return reason.leg;
    if (reason.id === "tool-failed")
        return reason.name;
    return reason.id === "no-report" ? (reason.pattern ?? "") : "";
}


/***/ }),

/***/ 53422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   JH: () => (/* binding */ isDependencyPath),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/** Cleans a relative path; undefined when it is absolute, empty or leaves the repository. */
function repoPath(path) {
    const clean = cleanPath(path);
    if (clean === "" || clean.startsWith("/") || clean.startsWith("../") || clean === ".." || /^[A-Za-z]:/.test(clean))
        return undefined;
    return clean;
}
/** Whether a cleaned path says where it begins: at a root or on a drive. */
function isAbsolutePath(path) {
    return path.startsWith("/") || /^[A-Za-z]:/.test(path);
}
/** What a path of a report hardly ever has: a backslash, an empty segment, `.` or `..`, a slash at its end. */
const unclean = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|[\s\S]\/$/;
/** `/` for `\`, without `.` and empty segments; `..` is resolved where something stands before it. Keeps a leading `/`. */
function cleanPath(path) {
    if (!unclean.test(path))
        return path;
    const kept = [];
    const slashed = path.replaceAll("\\", "/");
    for (const segment of slashed.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment === ".." && kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else
            kept.push(segment);
    }
    return (slashed.startsWith("/") ? "/" : "") + kept.join("/");
}
/** What follows `folder` in `path`, both cleaned, or undefined when it does not lie below it. Drive letters match in any case. */
function pathBelow(path, folder) {
    const prefix = folder.endsWith("/") ? folder : `${folder}/`;
    if (path.startsWith(prefix))
        return path.slice(prefix.length);
    if (/^[A-Za-z]:\//.test(path) &&
        path.slice(0, 2).toLowerCase() === prefix.slice(0, 2).toLowerCase() &&
        path.slice(2).startsWith(prefix.slice(2))) {
        return path.slice(prefix.length);
    }
    return undefined;
}
/** Folders in which package managers keep what others wrote. */
const dependencyFolders = /(^|\/)(node_modules|site-packages|dist-packages|bower_components|\.cargo|\.rustup|\.m2|\.gradle|\.nuget|pkg\/mod|vendor\/bundle|gems)\/|^\/usr\/(include|lib|local\/lib)\//;
/** Whether a path of a report is of somebody else's code: it lies where package managers keep it. */
function isDependencyPath(path) {
    return dependencyFolders.test(path);
}


/***/ }),

/***/ 42517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError),
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/**
 * A report that cannot be read as what it claims to be: the user's problem or another tool's, never a bug of ours.
 * `message` is plain text that may hold text of the report, so it is escaped wherever it is shown.
 */
class ReportError extends Error {
    name = "ReportError";
    reason;
    file;
    place;
    constructor(reason, file, message, place, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.reason = reason;
        this.file = file;
        this.place = place;
    }
}
/** "line 12", "line 12, column 3", "byte 4096", "at /files/0"; empty without a place. */
function describePlace(place) {
    if (place === undefined)
        return "";
    if ("pointer" in place)
        return `at ${place.pointer === "" ? "the root" : place.pointer}`;
    if ("byte" in place)
        return `byte ${place.byte}`;
    return place.column === undefined ? `line ${place.line}` : `line ${place.line}, column ${place.column}`;
}


/***/ }),

/***/ 31736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ multiplySpans),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   SZ: () => (/* binding */ negativeSpan),
/* harmony export */   eO: () => (/* binding */ isExactSpan),
/* harmony export */   nx: () => (/* binding */ addSpans),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   vq: () => (/* binding */ inverseSpan)
/* harmony export */ });
/* harmony import */ var _rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);

function exactly(value) {
    return { low: value, high: value };
}
function isExactSpan({ low, high }) {
    return low !== null && high !== null && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(low, high) === 0;
}
/** Sums of spans; that an end is open is forgotten here and below, which only makes a span wider. */
function addSpans(a, b) {
    return { low: a.low && b.low && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(a.low, b.low), high: a.high && b.high && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(a.high, b.high) };
}
function negativeSpan({ low, high }) {
    return { low: high && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .negative */ .gu)(high), high: low && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .negative */ .gu)(low) };
}
function multiplySpans(a, b) {
    const ends = [a.low, a.high].flatMap((left, i) => [b.low, b.high].map((right, j) => product(left, i, right, j)));
    const isBelow = ends.includes("below");
    const isAbove = ends.includes("above");
    const known = ends.filter((end) => typeof end !== "string");
    return { low: isBelow ? null : least(known), high: isAbove ? null : greatest(known) };
}
/** One over a span; undefined where it is 0 and nothing else. Where 0 is inside of it, everything is possible. */
function inverseSpan({ low, high }) {
    const [lowSign, highSign] = [low === null ? -1 : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(low, _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_), high === null ? 1 : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(high, _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_)];
    if (lowSign === 0 && highSign === 0)
        return undefined;
    if (lowSign < 0 && highSign > 0)
        return { low: null, high: null };
    const over = (end) => (end === null ? _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_ : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .inverse */ .DI)(end));
    if (lowSign >= 0)
        return { low: over(high), high: lowSign === 0 ? null : over(low) };
    return { low: highSign === 0 ? null : over(high), high: over(low) };
}
/** Hexadecimal digits above which a fraction is made a shorter one nearby: products of products would have millions. */
const longest = 2000;
/** The same, or a little wider where its ends have more digits than anybody could want. */
function bounded({ low, high }) {
    return { low: low && shorter(low, "low"), high: high && shorter(high, "high") };
}
function shorter(value, end) {
    if (!isLong(value))
        return value;
    const near = (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rationalOf */ .Kf)((0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(value, 100)[end]);
    return isLong(near) ? null : near;
}
function isLong({ top, bottom }) {
    return top.toString(16).length > longest || bottom.toString(16).length > longest;
}
/** As a quantity: a fraction that no decimal holds lies between two that do, closer together than any limit is written. */
function amountOf(span, kind) {
    const low = span.low && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(span.low);
    const high = span.high && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(span.high);
    const isLowOpen = span.open === "low" || span.open === "both" || (low !== null && low.low.digits !== low.high.digits);
    const isHighOpen = span.open === "high" || span.open === "both" || (high !== null && high.low.digits !== high.high.digits);
    const open = isLowOpen && isHighOpen ? "both" : isLowOpen ? "low" : isHighOpen ? "high" : undefined;
    return { kind, low: low?.low ?? null, high: high?.high ?? null, ...(open && { open }) };
}
/** A product of two ends, of which one may be without bound: 0 times anything is 0. */
function product(left, i, right, j) {
    if (left !== null && right !== null)
        return (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)(left, right);
    const [leftSign, rightSign] = [signOf(left, i), signOf(right, j)];
    const sign = leftSign * rightSign;
    return sign === 0 ? _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_ : sign < 0 ? "below" : "above";
}
function signOf(end, which) {
    return end === null ? (which === 0 ? -1 : 1) : (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(end, _rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_);
}
function least(values) {
    return values.reduce((one, other) => (one && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(one, other) <= 0 ? one : other), null);
}
function greatest(values) {
    return values.reduce((one, other) => (one && (0,_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(one, other) >= 0 ? one : other), null);
}


/***/ }),

/***/ 19618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);

/** What a format advises: what stands between backticks is code. */
function advice(text) {
    const parts = text.split("`");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.map((part, i) => (i % 2 === 1 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part) : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${part}`)), "");
}


/***/ }),

/***/ 42049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ fallIn),
/* harmony export */   gn: () => (/* binding */ formatFixed),
/* harmony export */   js: () => (/* binding */ formatFall),
/* harmony export */   n0: () => (/* binding */ formatRise),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/* unused harmony export percentOf */
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36929);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34231);
/* harmony import */ var _wording_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31268);




/** Decimals beyond which nobody reads on: the difference of two shares of 2^53 things each needs no more. */
const mostDecimals = 40;
const nothing = { op: "<=", value: { digits: 0n, scale: 0 }, unit: "pp", text: "0pp" };
/** `0.53pp (81.20% -> 80.67%)`, with as many decimals as it takes to stand on the same side of the limit as the truth. */
function formatFall(fall, limit = nothing, way = "drop") {
    if (fall === null)
        return "unknown";
    const truth = Math.sign((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFall */ .Lx)(fall, limit.value));
    for (let decimals = 2;; decimals++) {
        const value = fallIn(fall, decimals);
        if (decimals < mostDecimals && (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDecimals */ .YL)(value, limit.value) !== truth)
            continue;
        const [from, to] = way === "drop" ? [fall.before, fall.now] : [fall.now, fall.before];
        return `${formatFixed(value)}pp (${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(from, decimals)} -> ${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(to, decimals)})`;
    }
}
/** The fall in percentage points, cut after `decimals`. */
function fallIn({ before, now }, decimals) {
    const difference = BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole);
    const scaled = difference * 100n * 10n ** BigInt(decimals);
    return { digits: scaled / (BigInt(before.whole) * BigInt(now.whole)), scale: decimals };
}
/** `-0.53`: with all its decimals, zeros included. */
function formatFixed({ digits, scale }) {
    const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
    const cut = text.length - scale;
    return `${digits < 0n ? "-" : ""}${text.slice(0, cut)}${scale === 0 ? "" : `.${text.slice(cut)}`}`;
}
/** `5 (40 -> 45)`, and against a limit in %, `12.50% (40 -> 45)`. */
function formatRise(change, limit, show) {
    return [formatRiseEnd(change, "low", limit, show), formatRiseEnd(change, "high", limit, show)];
}
function formatRiseEnd(change, end, limit, show) {
    const by = change[end];
    if (by === null)
        return "unknown";
    const before = end === "low" ? (change.lowBase ?? change.base) : change.base;
    if (before === null)
        return show(by);
    const now = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .addDecimals */ .Qr)(before, change.way === "drop" ? { ...by, digits: -by.digits } : by);
    const amount = limit?.unit === "%" && before.digits > 0n ? relative(by, before, limit) : show(by);
    return `${amount} (${show(before)} -> ${show(now)})`;
}
function relative(by, before, limit) {
    const exact = { kind: "change", of: "number", low: by, high: by, base: before };
    const truth = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(exact, limit);
    for (let decimals = 2;; decimals++) {
        const shown = percentOf(by, before, decimals);
        if (decimals >= mostDecimals || (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ kind: "number", low: shown, high: shown }, limit) === truth)
            return `${formatFixed(shown)}%`;
    }
}
/** A difference in percent of what it is a difference to, which is not 0; cut after `decimals`. */
function percentOf(by, before, decimals) {
    const top = by.digits * 100n * 10n ** BigInt(decimals + before.scale);
    return { digits: top / (before.digits * 10n ** BigInt(by.scale)), scale: decimals };
}
/** What a difference was told from: `, noise up to 36ms`; empty where nobody asked. */
function formatNoise({ noise, ...change }, show) {
    if (noise === undefined)
        return "";
    if (noise.kind === "test")
        return `, p ${(0,_wording_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(noise.p)}`;
    if (noise.high === null)
        return ", noise unknown";
    const isMove = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(change, atMost(nothing.value)) === "broken";
    const isWithin = isMove && (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(change, atMost(noise.low)) === "holds";
    return `, ${isWithin ? "within the noise of" : "noise up to"} ${show(noise.high)}`;
}
function atMost(value) {
    return { op: "<=", value, unit: "", text: "" };
}


/***/ }),

/***/ 30398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34231);

/** `1 line`, `12 lines`, `1 branch`. */
function countOf(count, element) {
    const one = element === "branches" ? "branch" : element.replace(/s$/, "");
    return `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? one : element}`;
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


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* reexport safe */ _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B4),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   l9: () => (/* reexport safe */ _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__.l9),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36929);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _change_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42049);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34231);





/** A quantity as a person reads it: `84.61% (412/487)`, `7`, `1.95s to 2.05s`. */
function formatQuantity(quantity, limit) {
    if (quantity.kind !== "change" || quantity.noise === undefined)
        return formatPlain(quantity, limit);
    const show = (value) => (quantity.of === "share" ? formatPoints(value) : showAmount(value, quantity.of));
    return `${formatPlain(quantity, limit)}${(0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNoise */ .u4)(quantity, show)}`;
}
/** `0.31pp`: a distance between shares, to three digits that count. */
function formatPoints(value) {
    return `${Number(Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value)).toPrecision(3))}pp`;
}
function formatPlain(quantity, limit) {
    const [low, high] = formatEnds(quantity, limit);
    // A third has two ends that no reader could tell apart.
    if ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(quantity) || low === high)
        return low;
    if (quantity.low === null && quantity.high === null)
        return "unknown";
    if (quantity.high === null)
        return `at least ${low}`;
    return quantity.low === null ? `at most ${high}` : `${low} to ${high}`;
}
/** Both ends on their own, for sentences that compare them. */
function formatInterval(quantity) {
    const [low, high] = formatEnds(quantity, undefined);
    return { low, high };
}
function formatEnds(quantity, limit) {
    if (quantity.kind === "share")
        return [formatShare(quantity.low, limit), formatShare(quantity.high, limit)];
    if (quantity.kind === "count")
        return [(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(quantity.low), quantity.high === null ? "unknown" : (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(quantity.high)];
    if (quantity.kind === "change" && quantity.of === "share")
        return [(0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFall */ .js)(quantity.low, limit, quantity.way), (0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFall */ .js)(quantity.high, limit, quantity.way)];
    if (quantity.kind === "change") {
        const { of } = quantity;
        return (0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRise */ .n0)(quantity, limit, (value) => showAmount(value, of));
    }
    const sign = quantity.percent ? "%" : "";
    const show = (value) => (value === null ? "unknown" : `${showAmount(value, quantity.kind, limit)}${sign}`);
    return [show(quantity.low), show(quantity.high)];
}
function formatShare(ratio, limit) {
    if (ratio === null)
        return "unknown";
    return `${percentBeside(ratio, limit)} (${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(ratio.part)}/${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(ratio.whole)})`;
}
/** As many decimals as it takes for the printed number to stand on the same side of the limit as the true one. */
function percentBeside(ratio, limit) {
    if (limit === undefined || ratio.whole === 0)
        return (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(ratio);
    const truth = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ kind: "share", low: ratio, high: ratio }, limit);
    for (let decimals = 2; decimals < 9; decimals++) {
        const shown = (BigInt(ratio.part) * 100n * 10n ** BigInt(decimals)) / BigInt(ratio.whole);
        const printed = { low: { digits: shown, scale: decimals }, high: { digits: shown, scale: decimals } };
        if ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ kind: "number", ...printed }, limit) === truth)
            return (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(ratio, decimals);
    }
    return (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(ratio, 9);
}
const timeUnits = [
    { unit: "h", size: 3_600_000 },
    { unit: "min", size: 60_000 },
    { unit: "s", size: 1_000 },
    { unit: "ms", size: 1 },
];
/** What is limited in days is counted in days. */
const dayUnits = [{ unit: "d", size: 86_400_000 }];
const sizeUnits = [
    { unit: "GB", size: 1e9 },
    { unit: "MB", size: 1e6 },
    { unit: "kB", size: 1e3 },
    { unit: "B", size: 1 },
];
const rateUnits = [{ unit: "/s", size: 60 }];
/** Without a limit where a difference is shown: it stands beside one of another kind, or of its own size. */
function showAmount(value, kind, limit) {
    if (kind === "time")
        return inUnit(value, limit?.unit === "d" ? dayUnits : timeUnits, limit);
    if (kind === "size")
        return inUnit(value, sizeUnits, limit);
    if (kind === "rate")
        return inUnit(value, rateUnits, limit);
    return plainNumber(value, limit);
}
/** Digits that tell something; a number with a few more is shown whole. */
const tellingDigits = 4;
const mostDecimals = 40;
/** A plain number, with as many decimals as it takes to stand to the limit as the true one does. */
function plainNumber(value, limit) {
    const { digits, scale } = value;
    const whole = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value);
    if (scale <= 6 || whole.length <= 9)
        return grouped(whole);
    const zeros = Math.max(0, scale - (digits < 0n ? -digits : digits).toString().length);
    for (let decimals = Math.min(scale, zeros + tellingDigits); decimals < Math.min(scale, mostDecimals); decimals++) {
        const divisor = 10n ** BigInt(scale - decimals);
        const shown = { digits: (digits + (digits < 0n ? -divisor : divisor) / 2n) / divisor, scale: decimals };
        if (limit === undefined || standsAlike(shown, value, limit))
            return grouped((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(shown));
    }
    return grouped(whole);
}
function grouped(text) {
    const [whole = "", fraction] = text.split(".");
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === undefined ? "" : `.${fraction}`}`;
}
function inUnit(value, from, limit) {
    const fits = from.find(({ size }) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDecimals */ .YL)(value, (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalOf */ .Bc)(size)) >= 0) ?? from.at(-1);
    if (fits === undefined)
        return (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value);
    const inUnits = Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value)) / fits.size;
    for (let decimals = 3; decimals < 9; decimals++) {
        const shown = Math.round(inUnits * 10 ** decimals) / 10 ** decimals;
        if (limit === undefined || standsAlike((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalOf */ .Bc)(shown * fits.size), value, limit))
            return `${shown}${fits.unit}`;
    }
    return `${inUnits}${fits.unit}`;
}
/** Whether a printed number stands to the limit as the true one does: what fails must never read as its limit. */
function standsAlike(printed, truth, { value }) {
    return Math.sign((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDecimals */ .YL)(printed, value)) === Math.sign((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDecimals */ .YL)(truth, value));
}
/** A bar of ten cells, filled by whole tenths: full only when nothing is missing. */
function bar({ part, whole }) {
    const filled = whole === 0 ? 0 : Math.floor((part * 10) / whole);
    return "█".repeat(filled) + "░".repeat(10 - filled);
}


/***/ }),

/***/ 34231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   co: () => (/* binding */ msText),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/** `12,345`: groups of three, in English whatever the machine's language. */
function formatCount(count) {
    return count.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A share in percent, cut after `decimals`: never rounded up, so that 79.999 does not read as 80. */
function formatPercent({ part, whole }, decimals = 2) {
    if (whole === 0)
        return "-";
    const scaled = (BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole);
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
    return `${scaled < 0n ? "-" : ""}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}%`;
}
/** Three digits that count are enough to compare; what is judged is exact. */
function msText(ms) {
    if (ms >= 60_000)
        return `${rounded(ms / 60_000)}min`;
    return ms >= 1000 ? `${rounded(ms / 1000)}s` : `${rounded(ms)}ms`;
}
function rounded(value) {
    return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}


/***/ }),

/***/ 81236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reasonHelp)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);

/** What each reason means in general and what to do, for `gates explain` and the documentation. */
const reasonHelp = {
    "budget-broken": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A limit of the project is not met.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Follow the shortest way to green in the summary, or change the limit on purpose.`,
    },
    "bad-configuration": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `An input, a budget line or ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates.yml")} could not be understood, or no limit is given.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `All that is wrong is listed with the place and the nearest thing that would be right. It cannot be accepted: a limit that is not understood protects nothing.`,
    },
    "no-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No file matches a line of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("reports")}, or none of the usual places holds a report.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Run the tool before the gate, check the path, or write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("optional")} in front of a line that may match nothing.`,
    },
    "empty-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report is there but holds nothing: no file, no request.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the step that ran the tool: usually nothing ran, or it looked at another folder or address than the one that is meant.`,
    },
    "cut-off-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report stops before its end.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The tool was killed, the disk was full, or the file was read while it was written. Run the tool again.`,
    },
    "unknown-format": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The content is of no format that this gate reads, or not of the one that ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("format")} declares.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Give the report in a format of the README's list; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates inspect FILE")} says what a file is.`,
    },
    "ambiguous-format": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The content fits several formats.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Say which with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("format")}.`,
    },
    "bad-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report does not keep to its format; the place is named.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Where a setting names the place, mend the setting; else make the report again. If its tool keeps writing it like this, please report it with the file.`,
    },
    "too-large": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report is above a limit that protects the machine; the limit is named.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Split it by module, or leave out what the gate does not need.`,
    },
    "unreadable-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file cannot be opened, or lies where a gate does not read.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check its permissions, and that it lies in the workspace or in the runner's temporary folder.`,
    },
    "tracked-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The report is committed to the repository, so no run on this commit wrote it.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Remove it from git, ignore it, and let its tool write it anew.`,
    },
    "tool-failed": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A recorded run or a step of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("outcomes")} did not do its work: it failed in a way that its report does not explain, was killed, was skipped, or left no report.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the log of that step; the last lines of its standard error stand beside the reason. Mend what made it fail, and run it again.`,
    },
    "stale-report": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The run record says that this report is not what its run wrote: the run left an older one as it was, or it was changed since.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Delete the report before the command runs, and let nothing but a recorded command write it. A file that a command only reads is told apart by naming with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("--outputs")} what it writes.`,
    },
    "nothing-scanned": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A report holds no finding, and nothing proves that its tool looked at anything: it ends well also where its target is missing.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Run the tool under ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates record")}, which keeps the count that it prints, or with the option that writes its proof into the report. ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("accept: nothing-scanned[TOOL]")} takes its word for it.`,
    },
    "partly-scanned": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The tool itself says that it left something out: files it could not parse, packages it does not know, a system at its end of life.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Mend what it stumbled over; name single ones with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("allow-skipped")}, or live with all of a tool by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("accept: partly-scanned[TOOL]")}.`,
    },
    contradiction: {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A load report says the same thing twice and differently, such as a total that its rows do not make up; or two reports of coverage in one folder name the same files but differ on some, so that one is of another run.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Make the report again, delete the old one before the tests run, or say with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("reports")} which counts.`,
    },
    "ambiguous-path": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Reports in several folders name the same relative path, and the repository does not tell whether they mean one file or several.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check out the sources before the gate, so that the paths can be found; or map them with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("paths")}; or give the reports as ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("legs")} of one run. Accepted, they count as one file.`,
    },
    "no-diff-base": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A budget is about what the change touched, but nobody knows what the change starts from. That is not an empty change.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Check out with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("fetch-depth: 0")}, or let the gate fetch what is missing (with the credentials that checkout keeps, or ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("github-token")} where the gate has that input); run it on ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("pull_request")}, not on ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("pull_request_target")}.`,
    },
    "missing-leg": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A leg of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("expected-legs")} has no report.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the job of that leg: it failed, was skipped, or its report was not downloaded.`,
    },
    "not-measured": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `There is nothing that a budget could be held against: no file matches, or the format does not say.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Mend the pattern, or give a report that holds what the budget asks for.`,
    },
    "no-baseline": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A budget on a change has nothing to compare with: the baseline is missing, broken, of another gate or of runs of another kind, nobody knows which commit the change starts from, or a side of compare has too few runs.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write one with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates baseline GATE")} and commit it, or say with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("baseline")} where it is. A cache that is only empty is no fault: there the gate learns.`,
    },
    undecidable: {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The number is known only within bounds, and the limit lies between them.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Bring back what is missing, let the tool write what is exact (the reason names it), or set a limit outside of the bounds.`,
    },
    "paths-not-found": {
        means: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A budget names a path, but too few of the reported files were found in the repository to trust it.`,
        todo: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Map the folder of the machine that wrote the report with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("paths: FROM::TO")}.`,
    },
};


/***/ }),

/***/ 12694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ describeSource),
/* harmony export */   G: () => (/* binding */ baselineLine),
/* harmony export */   H$: () => (/* binding */ describeCacheHasNoFloor),
/* harmony export */   HO: () => (/* binding */ describeRefusedLowering),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   O6: () => (/* binding */ describeNoFigures),
/* harmony export */   TX: () => (/* binding */ describeNothingMeasured),
/* harmony export */   V6: () => (/* binding */ howToLower),
/* harmony export */   WB: () => (/* binding */ describeUnwritten),
/* harmony export */   bB: () => (/* binding */ describeUnchanged),
/* harmony export */   gJ: () => (/* binding */ describeNoBaseline),
/* harmony export */   gt: () => (/* binding */ describeKept),
/* harmony export */   wj: () => (/* binding */ describeLowered),
/* harmony export */   yO: () => (/* binding */ noBaselineWayOut),
/* harmony export */   z8: () => (/* binding */ baselineRemarks),
/* harmony export */   zc: () => (/* binding */ describeUnreadableFloor)
/* harmony export */ });
/* unused harmony export describeAltered */
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34231);
/* harmony import */ var _wording_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31268);



/** Sentences about baselines; `wording.ts` has all others. */
function describeNoBaseline(why) {
    switch (why.kind) {
        case "missing":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `there is no ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(why.path)}, ${why.looked === "here" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)("the baseline") : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)("neither here nor at the commit that the change starts from")}`;
        case "broken":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the baseline ${why.source} cannot be used: it ${why.message}${why.place ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (at ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(why.place)})` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``}`;
        case "another":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the baseline ${why.source} is of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(why.found)}, not of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(why.wanted)}`;
        case "no-base":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `nobody knows which baseline is meant: ${why.because}`;
        case "no-cache":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the cache could not be asked: ${why.because}`;
        case "silent":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the baseline has nothing of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(why.about)}`;
        case "unlike":
            return why.of === "base"
                ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the runs of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("head")} and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base")} are not of one kind: ${(0,_wording_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnlikeness */ .Pi)(why.unlike)}`
                : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the baseline only has runs of another kind: ${(0,_wording_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnlikeness */ .Pi)(why.unlike)}`;
        case "few-repetitions":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base")} there are ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(why.base))} runs and of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("head")} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(why.head))}; below ${why.least} of each, nothing tells a difference from chance`;
    }
}
function noBaselineWayOut(why, gate) {
    const command = `gates baseline ${gate}`;
    const write = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Write one with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command)} and commit it`;
    switch (why.kind) {
        case "missing":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${write}, check the path that ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("baseline")} names, or look at the step that downloads it.`;
        case "broken":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Restore it from an earlier commit, or ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${command} --lower`)} writes it anew; where only the base has a broken one, accept ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("no-baseline")} for the change that mends it.`;
        case "another":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Give each ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("name")} a baseline of its own: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${command} --name NAME`)}.`;
        case "no-base":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Bring the commit that the change starts from: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("fetch-depth: 0")} of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("actions/checkout")} brings all of the history, on a laptop ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("git fetch origin")} does.`;
        case "no-cache":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `In a job, run it again when the service is back, and allow it to read the cache (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("cache-mode")} of the job); everywhere else commit a baseline: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command)}.`;
        case "silent":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A baseline that is written anew has it. Until then, accept it for this budget with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("accept: no-baseline[…]")}, or add the budget with the next change.`;
        case "unlike":
            return why.of === "base"
                ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run both sides with the same tool, format, users and settings, on one machine.`
                : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Figures of unlike runs are never compared. Run the test as before, or add runs of the new kind with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command)}; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("runner")} names the machine where its own name changes.`;
        case "few-repetitions":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run each side at least ${why.least} times, in turns, and give every report: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base=base/*.json")}, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("head=head/*.json")}.`;
    }
}
/** Where the figures come from, and how far away that is. */
function describeSource(source, { commit, writtenAt }) {
    const written = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `written ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(dayOf(writtenAt))}${commit === null ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` for ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))}`}`;
    switch (source.kind) {
        case "committed":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.path)} at ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.commit.slice(0, 7))}, the base of this change (${source.how}${source.date === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, ${dayOf(source.date)}`}); ${written}`;
        case "added":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.path)} as this change adds it: the base has none; ${written}`;
        case "disk":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.path)}, which git does not track; ${written}`;
        case "cache":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the cache, for ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.commit.slice(0, 7))}; ${describeBehind(source.behind, source.base)}`;
    }
}
function describeBehind(behind, base) {
    if (behind === 0)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `that is the base of this change`;
    const commits = behind === 1 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)("1 commit") : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(behind)} commits`);
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ that is ${commits} behind the base ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base.slice(0, 7))}, which has none of its own`;
}
/** Only a day that is one: the text comes from a document. */
function dayOf(date) {
    return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? "at an unknown time";
}
/** What the change makes of the committed baseline. */
function describeAltered(altered) {
    switch (altered.kind) {
        case "removed":
            return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change removes the baseline ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(altered.path)}: changes after it have nothing to compare with.`];
        case "broken":
            return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change leaves the baseline ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(altered.path)} unusable: it ${altered.message}.`];
        case "lowered":
            return altered.losses.map((loss) => altered.way === "raised"
                ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change lets the baseline ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(altered.path)} allow more: ${loss}.`
                : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change lowers the baseline ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(altered.path)}: ${loss}.`);
    }
}
/** For the log: what the budgets on changes were held against. */
function baselineLine(sought) {
    return sought?.state === "found" ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Compared with ${describeSource(sought.source, sought.baseline)}`] : [];
}
/** What a reader must know of the baseline besides the verdict. */
function baselineRemarks(sought, told) {
    if (sought === undefined)
        return [];
    if (sought.state === "found") {
        const added = sought.source.kind === "added"
            ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ This change adds the baseline that it is compared with: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sought.source.path)}.`]
            : [];
        return [...added, ...(sought.altered ? describeAltered(sought.altered) : [])];
    }
    if (sought.state === "learning") {
        const before = sought.looked - 1;
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ Learning: the cache has no baseline for the base ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sought.base.slice(0, 7))}, nor for the ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(before))} commits before it that this clone has. Until a green push has filled it, budgets on changes hold nothing.`,
        ];
    }
    return told === "as a reason" ? [] : [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ No comparison: ${describeNoBaseline(sought.why)}.`];
}
/** Why a baseline was not kept although the gate passed on a push, or that it was. */
function describeKept(kept) {
    if (kept.state === "saved")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The baseline of this commit is in the cache now.`;
    if (kept.state === "there")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The cache had a baseline of this commit already; entries never change.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ The baseline of this commit was not kept in the cache: ${kept.because}.`;
}
function describeUnchanged(path) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} says the same already; it was left as it is.`;
}
function describeRefusedLowering(path) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} was left as it is, because today's figures would lower it:`;
}
function describeLowered(path) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} was lowered, as asked for with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--lower")}. It gave up:`;
}
function howToLower() {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Win back what was lost, or give it up on purpose with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--lower")}.`;
}
/** A baseline that could not be written, and why. */
function describeUnwritten(path, message) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `could not write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: ${message}`;
}
function describeUnreadableFloor(path, message) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} cannot be read (it ${message}), so nobody knows what today's figures would give up; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--lower")} writes it anew.`;
}
function describeNoFigures() {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No baseline was written: today's figures are not known.`;
}
function describeNothingMeasured() {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No baseline was written: the reports measure nothing that counts.`;
}
function describeCacheHasNoFloor() {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `No baseline was written: with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("baseline: cache")} the first green push to the default branch fills the cache. Give ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--baseline FILE")} to write a file.`;
}
function listed(phrases) {
    return phrases.map((phrase) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `  `, phrase], ""));
}


/***/ }),

/***/ 31268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ byChanceWayOut),
/* harmony export */   Pi: () => (/* binding */ describeUnlikeness),
/* harmony export */   "in": () => (/* binding */ describeLearning),
/* harmony export */   p_: () => (/* binding */ describeByChance),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34231);



/** Sentences about figures and those of earlier runs; `wording.ts` has all others. */
/** `learning 3/5`, and why earlier runs do not count where there are some. */
function describeLearning({ runs, least, unlike }) {
    const progress = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`learning ${runs}/${least}`);
    if (unlike.length > 0)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${progress}: earlier runs are of another kind (${describeUnlikeness(unlike)})`;
    const known = runs === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)("no earlier run of this kind is") : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(runs === 1 ? "1 earlier run is" : `${runs} earlier runs are`);
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${progress}: ${known} known, and it takes ${least} to know how far apart they are`;
}
/** `runner ubuntu-24.04 instead of ubuntu-22.04; no leg instead of 1000`. */
function describeUnlikeness(unlike) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(unlike.map(({ what, today, earlier }) => {
        const now = today === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no ${what}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(today)}`;
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${now} instead of ${earlier === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `none` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(earlier)}`}`;
    }), "; ");
}
/** `p 0.029`, cut so that what is below the limit never reads as it. */
function formatProbability(p) {
    if (p >= 1)
        return "1";
    const digits = p >= _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe ? Math.floor(p * 1000) / 1000 : Math.ceil(p * 10_000) / 10_000;
    const isOnTheSameSide = digits < _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe === p < _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe;
    return isOnTheSameSide ? String(digits) : String(p);
}
function describeByChance(difference, p, runs) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the difference is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(difference)}, but runs of the same thing are as far apart with a probability of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(formatProbability(p))} (wanted: below ${_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe}; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(runs))} runs a side)`;
}
function byChanceWayOut() {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `More repetitions of both sides, in turns on one machine, tell a difference from chance; so does a quieter machine.`;
}


/***/ }),

/***/ 25310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ describeCobertura),
/* harmony export */   Q: () => (/* binding */ describeOwnFile),
/* harmony export */   Tp: () => (/* binding */ wrongNamedFile),
/* harmony export */   Z8: () => (/* binding */ describeWrote),
/* harmony export */   hY: () => (/* binding */ describeSarif),
/* harmony export */   q8: () => (/* binding */ wrongOwnFile)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6554);


/** Sentences about the files that a gate writes because a setting asks for them. */
function describeWrote(path) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Wrote ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}`;
}
/** What a Cobertura document does not hold of what was measured. */
function describeCobertura(path, document) {
    const { files, withoutLines, withoutBranches, bounded, replaced } = document;
    if (files === 0)
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} was not written: ${nothingToWrite(withoutLines)}.`];
    return [
        ...about(withoutLines, path, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not in it: their reports state only sums, and lines are not made up`),
        ...about(withoutBranches, path, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `in it without their branches, of which only sums are known`),
        ...about(bounded, path, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `in it with the lower bound of their branches, which merged reports leave open`),
        ...replacedNames(path, replaced),
    ];
}
function nothingToWrite(withoutLines) {
    return withoutLines === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no file was measured` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the reports state only sums, and lines are not made up`;
}
function about(count, path, what) {
    if (count === 0)
        return [];
    const files = count === 1 ? "1 file is" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} files are`;
    return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(files)} ${what}.`];
}
function replacedNames(path, names) {
    if (names.length === 0)
        return [];
    const shown = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names.slice(0, 3).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY), ", ");
    const paths = names.length === 1 ? "1 path" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(names.length)} paths`;
    return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: characters that XML cannot hold were replaced in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(paths)}, such as ${shown}.`];
}
/** What GitHub's limits, and the settings, keep out of a SARIF document. */
function describeSarif(path, { results, notShown, together, suppressed }) {
    const about = (what) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: ${what}.`;
    return [
        ...(results > 0
            ? [about((0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(results))} findings are not in it, the least bad: GitHub takes 25,000 of a tool`)]
            : []),
        ...(notShown > 0 ? [about((0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `GitHub shows 5,000 findings of a tool, so ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(notShown))} of them not`)] : []),
        ...(together.length > 0 ? [about((0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `GitHub takes 20 tools, so these share one run: ${together.join(", ")}`)] : []),
        ...(suppressed > 0
            ? [
                (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)}: without the ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(suppressed))} findings that do not count, for which GitHub would open alerts all the same (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("sarif-suppressed: marked")} keeps them).`,
            ]
            : []),
    ];
}
/** A file of a setting that would be read as a report, and written over. */
function wrongOwnFile(path) {
    return `${JSON.stringify(path)} is also read as a report; allowed: a path that reports, legs and the usual places do not match`;
}
/** A file of a setting that another setting names as well, or that later runs or GitHub go by. */
function wrongNamedFile(path, why) {
    if (why === "is committed")
        return `${JSON.stringify(path)} is committed to the repository, and would be written over; allowed: the name of a new file`;
    if (why !== "goes by it")
        return `${JSON.stringify(path)} is also named by ${why.alsoOf}, and one would be written over the other; allowed: a file for each`;
    return `${JSON.stringify(path)} is a file that a later run goes by, and would be written over; allowed: a path that is neither the configuration nor the baseline, nor below .gates/, .gates-runs/ or .github/, nor one of git's, such as .gitattributes`;
}
/** Why a report that the gate wrote itself is no report of this run. */
function describeOwnFile(input) {
    return `written by an earlier run of this gate${input === undefined ? "" : ` (${input})`}`;
}


/***/ }),

/***/ 35838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeFixStep),
/* harmony export */   X: () => (/* binding */ describeFixing)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30398);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34231);



/** `failed <= 0 needs 3 tests mended`. */
function describeFixing({ budget, missing, act, steps }) {
    if (missing === undefined)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(budget)} needs tests ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(act)}`;
    if (act === "added")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(budget)} needs ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(missing, "tests"))} more`;
    const all = steps.reduce((sum, { gain }) => sum + gain, 0);
    const count = missing < all ? `${missing} of ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(all, "tests")}` : (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(missing, "tests");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(budget)} needs ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(count)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(act)}`;
}
function nameTest({ name, legs }) {
    return legs.length === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(legs.map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ", ")})`;
}
function describeFixStep(step) {
    switch (step.kind) {
        case "test":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step.test)}`;
        case "slow":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step.test)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .msText */ .co)(step.ms))}`;
        case "cause": {
            const { message, alike, tests, gain } = step;
            const named = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(tests.map(nameTest), ", ");
            const told = tests.reduce((sum, { legs }) => sum + Math.max(1, legs.length), 0);
            const more = gain > told ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${gain - told} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
            const what = message === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `without a word` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(message)}`;
            return gain === 1
                ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${named}: ${what}`
                : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(gain, "tests"))} say ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(alike === "alike" ? "something like " : "")}${what}: ${named}${more}`;
        }
    }
}


/***/ }),

/***/ 59284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ noFigureWayOut),
/* harmony export */   Jq: () => (/* binding */ describeWeights),
/* harmony export */   xD: () => (/* binding */ describeNoFigure)
/* harmony export */ });
/* harmony import */ var _measures_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58742);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6554);



/** Sentences about figures of files; `wording.ts` has all others. */
/** Why there is none. */
function describeNoFigure(why) {
    switch (why.kind) {
        case "no-number":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.text)}, which is no number`;
        case "negative":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is below 0, which no ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(why.of)} can be`;
        case "no-series":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `no value of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.wanted)} (it has ${why.has.length === 0 ? "no labels" : why.has.join("; ")})`;
        case "ambiguous-label":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.pattern)} is a value of several labels of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} (${why.labels.join(", ")})`;
        case "no-observation":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is of no observation (0 of 0)`;
        case "no-percentile":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is a summary without ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.wanted)} (it has ${why.has.length === 0 ? "none" : why.has.join(", ")})`;
        case "several":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(why.count))} values that do not add up (${why.labels.join("; ")})`;
        case "divided-by-zero":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.by)} is 0, and nothing can be divided by it`;
        case "without-part":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(why.part)} of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(why.metric)} is not in the report`;
    }
}
/** How to get out of it. */
function noFigureWayOut(why) {
    switch (why.kind) {
        case "no-number":
        case "no-observation":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what writes it: nothing was counted or measured when the file was made.`;
        case "negative":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what writes it, or give the figure no unit where it may be below 0.`;
        case "no-series":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Mend the selector. A counter that only appears with its first event is not known to be 0: let the program show it from its start.`;
        case "ambiguous-label":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Name the label: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${why.metric}[${why.labels[0] ?? "label"} ${why.pattern}]`)}.`;
        case "no-percentile":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Set the limit for one that it has, let the program compute this one, or make it a histogram.`;
        case "several":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Pick one of them in brackets: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${why.metric}[LABEL VALUE]`)}.`;
        case "divided-by-zero":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Look at what writes it: where nothing was counted, no share of it is known.`;
        case "without-part":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Let the program write it, or set a limit for something that is in the report.`;
    }
}
const shownWeights = 5;
/** Which parts of a sum that is too much are the heaviest. */
function describeWeights(budget, parts, kind) {
    const shown = parts
        .slice(0, shownWeights)
        .map(({ name, span }) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)((0,_measures_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(span, kind, "plain")))}`);
    const more = parts.length - shown.length;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(budget)} is about a sum, and these weigh most in it: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ", ")}${more > 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, … ${more} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ``}.`;
}


/***/ }),

/***/ 59711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ describeOtherCode),
/* harmony export */   JK: () => (/* binding */ sourceBlock),
/* harmony export */   KT: () => (/* binding */ describePatch),
/* harmony export */   L8: () => (/* binding */ describeSourceLine),
/* harmony export */   dM: () => (/* binding */ describeBase),
/* harmony export */   gS: () => (/* binding */ describeUnmentioned),
/* harmony export */   p4: () => (/* binding */ describeEditedSince),
/* harmony export */   pC: () => (/* binding */ describeRange)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6554);


/** `Against 1a2b3c4 of 2026-05-30 (merge base with origin/main).` */
function describeBase({ commit, how, date, }) {
    const day = date === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` of ${date.slice(0, 10)}`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Against ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 7))}${day} (${how}).`;
}
function describeRange({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}
/** Changed source files that no report mentions, with what becomes of their lines. */
function describeUnmentioned(paths, lines) {
    const names = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(paths.slice(0, 5).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY), ", ");
    const more = paths.length > 5 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(paths.length - 5))} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
    const [what, it, its, Its] = paths.length === 1
        ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a changed source file`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `it`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `its`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Its`]
        : [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `changed source files`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `they`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `their`, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Their`];
    const start = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ No report mentions ${what}: ${names}${more}.`;
    if (lines === "counted")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${start} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("include")} says that ${it} should be measured, so each of ${its} changed lines counts as uncovered.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${start} ${Its} lines are in no figure. Let the tests load what they should, or name what should be measured with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("include")} (the changed lines then count as uncovered) and what should not with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("exclude")}; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("files-without-coverage[patch] <= 0")} makes this a limit.`;
}
/** Sources that are newer than every report: their lines may have moved. */
function describeEditedSince(paths) {
    const more = paths.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(paths.length - 3))} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ Edited since the reports were written: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(paths.slice(0, 3).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY), ", ")}${more}. Their lines may have moved; run the tests again.`;
}
/** A report whose executable lines are not there or are blank. */
function describeOtherCode(found) {
    const named = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(found.slice(0, 3).map(describeOddLine), "; ");
    const more = found.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(found.length - 3))} more files` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⚠️ The report calls lines executable that cannot be (${named}${more}): the report is of other code than what is checked out, so its lines may not be those that changed. Run the tests again on this code.`;
}
function describeOddLine(odd) {
    if (odd.kind === "blank")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(odd.path)}: line ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(odd.line))} is blank`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(odd.path)}: it has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(odd.length))} lines, and line ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(odd.line))} is reported`;
}
/** `   41 | return price * amount;` */
function describeSourceLine({ line, text }) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `  ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(String(line).padStart(5))} | ${text.trimEnd()}`;
}
/** The same for a block of code, where lines that do not follow each other stand apart. */
function sourceBlock(lines) {
    const width = String(lines.at(-1)?.line ?? 0).length;
    return lines.flatMap(({ line, text }, i) => {
        const before = lines[i - 1];
        const gap = before !== undefined && before.line + 1 !== line ? ["…"] : [];
        return [...gap, `${String(line).padStart(width)} | ${text.trimEnd()}`];
    });
}
/** `Changed lines: 12 of 15 measurable ones are covered. Against …` */
function describePatch(base, tally) {
    const what = tally
        ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.covered)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tally.total)}`)} measurable ones are covered`
        : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `some are only in a summary`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Changed lines: ${what}. ${describeBase(base)}`;
}


/***/ }),

/***/ 95431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ describeUnprovenReports),
/* harmony export */   Ds: () => (/* binding */ describeFailedRuns),
/* harmony export */   Jh: () => (/* binding */ describeWriter),
/* harmony export */   VP: () => (/* binding */ describeFailedStep),
/* harmony export */   ZR: () => (/* binding */ describeUnboundRuns),
/* harmony export */   Zz: () => (/* binding */ toolFailedWayOut),
/* harmony export */   kM: () => (/* binding */ describeFailedTests),
/* harmony export */   lF: () => (/* binding */ describeUntoldRun),
/* harmony export */   tp: () => (/* binding */ staleWayOut),
/* harmony export */   vF: () => (/* binding */ describeStale),
/* harmony export */   xB: () => (/* binding */ describeToolFailed)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19618);


/** The sentences about recorded runs and the outcomes of steps. */
function describeToolFailed({ name, how }) {
    if (how.kind === "step")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `tool-failed: the step ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${stepEnds[how.outcome]}`;
    if (how.kind === "report")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `tool-failed: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} says in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(how.report)} that it failed: ${how.why}`;
    const what = how.missing === undefined
        ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `which its report does not explain`
        : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `and did not write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(how.missing)}; what may lie there is of an earlier run`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `tool-failed: the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(how.command.join(" "))}) ${describeEnd(how.end)}, ${what}`;
}
const stepEnds = {
    failure: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `failed, and no report can explain that`,
    skipped: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `was skipped`,
    cancelled: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `was cancelled`,
};
function describeEnd(end) {
    if (end.kind === "exit")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `ended with exit code ${end.code}`;
    return end.kind === "signal" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `was ended by ${end.signal}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `never ended`;
}
function toolFailedWayOut({ name, how, usualCauses = [] }) {
    const causes = usualCauses.map((cause) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .advice */ .v)(cause)}.`);
    if (how.kind === "step" && how.outcome === "failure" && causes.length > 0)
        return causes;
    if (how.kind === "step")
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the step that ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`outcomes: ${name}=…`)} stands for: it must run, and before this one.`];
    if (how.kind === "report")
        return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Mend what made it fail, and run it again: it says nothing of what it would have found.`];
    const said = how.said.map((line) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `│ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line)}`);
    const last = said.length > 0 ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The last that it said on standard error:`, ...said] : [];
    return [...(how.end.kind === "exit" ? causes : []), toolFailedHint(how.end), ...last];
}
function toolFailedHint(end) {
    if (end.kind === "never")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It was killed together with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("gates record")} (often for want of memory), or is still running. Run it again, to its end.`;
    if (end.kind === "exit" && end.code === 127)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `There is no such command: install the tool before this step, or mend its name. Until it is recorded again the failure stays; on a laptop ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("rm -r .gates-runs")} forgets it.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Look at the log of the step that ran it, mend what made it fail, and run it again.`;
}
function describeStale({ file, run, how }) {
    if (how.kind === "changed")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `stale-report: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)} was changed after the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)} wrote it`;
    if (how.kind === "none")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `stale-report: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)} is as no recorded run wrote it, and what the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)} (it ${describeEnd(how.end)}) wrote under that name is none of the reports: it was changed on its way`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `stale-report: the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)} ${describeEnd(how.end)} but did not write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}, so what lies there is of another run`;
}
function staleWayOut({ how }) {
    if (how.kind === "none")
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Hand on what the run wrote as it is, next to its record; where the report is of another command, record that one as well.`,
        ];
    if (how.kind === "changed")
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Let the recorded command be the last to write it: record what changes it as well, or give the gate the file that the run wrote.`,
        ];
    return [
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Delete it before the command runs, so that only a fresh one can be there, and look at why the command did not write it.`,
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `If another command writes it, record that one as well; if it is an input of this one, name what this one writes with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("--outputs")}.`,
    ];
}
/** Behind a report that was read: the run that proves it. */
function describeWriter(run) {
    return run === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, written by the run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(run)}`;
}
/** Runs that ended badly, beside a report that is not there. */
function describeFailedRuns(names) {
    const more = names.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${names.length - 3} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Recorded runs that ended badly, one of which may be why: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(names.slice(0, 3).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ", ")}${more}.`;
}
/** Records that are there, of which none is about a report: a reader would take them for proof. */
function describeUnboundRuns(runs) {
    const shown = runs
        .slice(0, 3)
        .map(({ name, end }) => (isWell(end) ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} (${describeEnd(end)})`));
    const more = runs.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${runs.length - 3} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    const records = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(runs.length === 1 ? "The record" : "The records");
    const verb = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(runs.length === 1 ? "names" : "name");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ ${records} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ", ")}${more} ${verb} no report that was read, so nothing proves that the reports are of this run; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("--outputs")} would bind them.`;
}
/** Reports that no record is of, beside others that are proven. */
function describeUnprovenReports(files) {
    const more = files.length > 3 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${files.length - 3} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    const verb = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(files.length === 1 ? "is" : "are");
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ No record is of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(files.slice(0, 3).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ", ")}${more}, so nothing proves that ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(files.length === 1 ? "it" : "they")} ${verb} of this run.`;
}
function isWell(end) {
    return end.kind === "exit" && end.code === 0;
}
/** A run whose end its reports explain: what it left is true, but a reader should know that it did not go well. */
function describeFailedTests(name, end) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ The run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${describeEnd(end)}. Failed tests leave true coverage, so its reports count; should it have failed by anything else, they may lack something.`;
}
/** A run that failed and that no report is of: it may have nothing to do with the reports, or be what they rest on. */
function describeUntoldRun(name, end) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ The run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} ${describeEnd(end)}, and no report that was read is of it. Where a report rests on what it left, record both commands under one name.`;
}
/** A failed step whose reports are true all the same. */
function describeFailedStep(name) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `⚠️ The step ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} failed. Failed tests leave true coverage, so the reports count; should it have failed by anything else, they may lack something.`;
}


/***/ }),

/***/ 38478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iJ: () => (/* binding */ describeActual),
  CO: () => (/* binding */ describeFilesOfNoComponent),
  mO: () => (/* binding */ describeLoosening),
  bR: () => (/* binding */ describeLostFiles),
  kx: () => (/* binding */ describeNotApplicable),
  QB: () => (/* binding */ describeNotCompared),
  Hi: () => (/* binding */ describeOthers),
  _B: () => (/* binding */ describePassedOver),
  Gk: () => (/* binding */ describeReason),
  N$: () => (/* binding */ describeSteps),
  iz: () => (/* binding */ describeUnused),
  x9: () => (/* binding */ describeWay),
  VD: () => (/* binding */ isOfMany),
  ak: () => (/* binding */ isOfWarning),
  c9: () => (/* binding */ stepWords),
  MT: () => (/* binding */ verdictLine),
  YX: () => (/* binding */ wayOut),
  xt: () => (/* binding */ wayTitles),
  ZN: () => (/* binding */ waysOut),
  Zg: () => (/* binding */ whatApplies)
});

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/reports/advice.js
var advice = __webpack_require__(19618);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/numbers.js
var reports_numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/reports/reason-help.js
var reason_help = __webpack_require__(81236);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/reports/wording-changes.js
var wording_changes = __webpack_require__(31268);
;// CONCATENATED MODULE: ./build/reports/wording-ease.js



/** Sentences about endpoints that are too slow or fail; `wording.ts` has all others. */
/** `p95 < 500ms needs 1,200 fewer requests above 500ms; these endpoints have them`. */
function describeEasing({ budget, scope, missing, element, limit, steps }) {
    const where = scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(scope)}`;
    const by = steps.length > 1 ? `, in ${(0,counted/* countOf */.p)(steps.length, "endpoints")}` : "";
    if (missing === undefined)
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)}${where}: the endpoints that are above it, by their requests`;
    const what = limit === undefined ? "" : ` above ${limit}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)}${where} needs ${(0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(missing)} fewer ${missing === 1 ? element.slice(0, -1) : element}${what}${by}`)}`;
}
/** `GET /search: 900 of 2,000 requests, p95 812ms`. */
function describeEaseStep({ endpoint, gain, requests, figure: own }, { missing, element }) {
    const told = own === undefined ? "" : `, ${own}`;
    if (missing === undefined)
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(endpoint)}: ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(requests, "requests")}${told}`)}`;
    const what = element === "errors"
        ? `${(0,counted/* countOf */.p)(gain, "errors")} in ${(0,counted/* countOf */.p)(requests, "requests")}`
        : `${(0,reports_numbers/* formatCount */.B4)(gain)} of ${(0,counted/* countOf */.p)(requests, "requests")}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(endpoint)}: ${(0,phrase/* figure */.vP)(`${what}${told}`)}`;
}

// EXTERNAL MODULE: ./build/reports/wording-fix.js
var wording_fix = __webpack_require__(35838);
;// CONCATENATED MODULE: ./build/reports/wording-mend.js


/** Sentences about mending what was found; `wording.ts` has all others. */
/** `upgrade lodash 4.17.20 to 4.17.21: 5 findings (CVE-2021-23337, …)`. */
function describeMendStep(step) {
    const shown = step.findings.slice(0, shownFindings).map(phrase/* code */.aY);
    const more = step.findings.length - shown.length;
    const title = step.kind === "file" && step.title !== undefined ? shortTitle(step.title, step.findings) : (0,phrase/* say */.cv) ``;
    const names = (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(shown, ", ")}${more > 0 ? (0,phrase/* say */.cv) `, … ${more} more` : (0,phrase/* say */.cv) ``}${title}`;
    const gain = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(step.gain, "findings"))} (${names})`;
    if (step.kind === "file" && step.act === "revoke")
        return (0,phrase/* say */.cv) `revoke what stands in ${(0,phrase/* code */.aY)(step.path)}${describeLines(step.lines)}, then take it out: ${gain}`;
    if (step.kind === "file")
        return (0,phrase/* say */.cv) `mend ${(0,phrase/* code */.aY)(step.path)}${describeLines(step.lines)}: ${gain}`;
    if (step.kind === "no-fix" && step.because === "not-named")
        return (0,phrase/* say */.cv) `upgrade ${(0,phrase/* code */.aY)(step.subject)}, or what brings it along, to a version that its report does not name: ${gain}`;
    if (step.kind === "no-fix")
        return (0,phrase/* say */.cv) `replace ${(0,phrase/* code */.aY)(step.subject)}, which no version mends, or ignore it with a reason in ${(0,phrase/* code */.aY)(".gates/ignore.yml")}: ${gain}`;
    const from = step.from === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${step.from}`;
    const major = step.breaking === "breaking" ? (0,phrase/* say */.cv) ` (⚠️ a new major version)` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `upgrade ${(0,phrase/* code */.aY)(step.package)}${from} to ${(0,phrase/* code */.aY)(step.to)}${major}: ${gain}`;
}
const shownFindings = 4;
const shownTitle = 80;
/** Of a rule that calls itself by its name alone, there is nothing more to say. */
function shortTitle(title, [id]) {
    if (title === id)
        return (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `: ${title.length > shownTitle ? `${title.slice(0, shownTitle - 1)}…` : title}`;
}
function describeLines(lines) {
    if (lines.length === 0)
        return (0,phrase/* say */.cv) ``;
    const shown = lines.slice(0, 8).join(", ");
    const more = lines.length > 8 ? `, … ${lines.length - 8} more` : "";
    return (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)(`(${lines.length === 1 ? "line" : "lines"} ${shown}${more})`)}`;
}
/** `high <= 0 needs 7 findings fewer: 2 upgrades, 1 file`. */
function describeMending({ budget, scope, missing, steps }) {
    const count = (kind) => steps.filter((step) => step.kind === kind).length;
    const unnamed = steps.filter((step) => step.kind === "no-fix" && step.because === "not-named").length;
    const [upgrades, files, none] = [count("upgrade") + unnamed, count("file"), count("no-fix") - unnamed];
    const by = [
        ...(upgrades > 0 ? [(0,counted/* countOf */.p)(upgrades, "upgrades")] : []),
        ...(files > 0 ? [(0,counted/* countOf */.p)(files, "files")] : []),
        ...(none > 0 ? [`${(0,counted/* countOf */.p)(none, "packages")} without a fix`] : []),
    ];
    const where = scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(scope)}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)}${where} needs ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(missing, "findings")} fewer${by.length > 0 ? `: ${by.join(", ")}` : ""}`)}`;
}

// EXTERNAL MODULE: ./build/reports/wording-metrics.js
var wording_metrics = __webpack_require__(59284);
// EXTERNAL MODULE: ./build/reports/wording-patch.js
var wording_patch = __webpack_require__(59711);
// EXTERNAL MODULE: ./build/reports/wording-runs.js
var wording_runs = __webpack_require__(95431);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
;// CONCATENATED MODULE: ./build/reports/wording-scans.js


const shownLeftOut = 10;
function describePartly({ tool, report, leftOut }) {
    const [first, ...others] = leftOut;
    const more = others.length > 0 ? (0,phrase/* say */.cv) ` (and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(others.length))} more)` : (0,phrase/* say */.cv) ``;
    const what = first === undefined ? (0,phrase/* say */.cv) `something` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(first.what)}: ${first.why}`;
    return (0,phrase/* say */.cv) `partly-scanned: ${(0,phrase/* code */.aY)(tool)} left something out (${(0,phrase/* code */.aY)(report)}), ${what}${more}`;
}
function partlyScannedWayOut({ tool, leftOut }) {
    const listed = leftOut.slice(1, shownLeftOut).map(({ what, why }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(what)}: ${why}`);
    const more = leftOut.length > shownLeftOut ? [(0,phrase/* say */.cv) `… and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(leftOut.length - shownLeftOut))} more`] : [];
    const names = leftOut.slice(0, 3).map(({ what }) => (0,phrase/* code */.aY)(what));
    return [
        (0,phrase/* say */.cv) `Mend what it stumbled over, or name what may be left out with ${(0,phrase/* code */.aY)("allow-skipped")} (here ${(0,phrase/* join */.fj)(names, ", ")}); ${(0,phrase/* code */.aY)(`accept: partly-scanned[${tool}]`)} lives with all of it.`,
        ...listed,
        ...more,
    ];
}
function nothingScannedWayOut({ tool, report, proof, run }) {
    const ways = [];
    if (run !== undefined)
        ways.push((0,phrase/* say */.cv) `Its run ${(0,phrase/* code */.aY)(run)} was recorded and does not prove it either: look whether its target is right, whether it printed ${proof.printed ?? "what it saw"} (no option that makes it quiet), and for commits whether the checkout has any (${(0,phrase/* code */.aY)("fetch-depth: 0")}).`);
    if (proof.option !== undefined)
        ways.push((0,phrase/* say */.cv) `Run it with ${(0,phrase/* code */.aY)(proof.option)}, which writes the proof into its report.`);
    if (proof.printed !== undefined && run === undefined)
        ways.push((0,phrase/* say */.cv) `Run it under ${(0,phrase/* code */.aY)(`gates record --name ${tool} --outputs ${report} -- ${tool} …`)} (after ${(0,phrase/* code */.aY)("uses: org/gates/setup@v1")}): the record keeps ${proof.printed}, which it prints.`);
    if (ways.length === 0)
        ways.push((0,phrase/* say */.cv) `Look at the step that runs it: its target is probably missing or empty.`);
    return [...ways, (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`accept: nothing-scanned[${tool}]`)} takes its word for it.`];
}

;// CONCATENATED MODULE: ./build/reports/wording.js















/** Every sentence for users. A reason without its sentences does not compile. */
const verdictWords = {
    passed: (0,phrase/* say */.cv) `passed`,
    failed: (0,phrase/* say */.cv) `failed`,
    "cannot-judge": (0,phrase/* say */.cv) `cannot judge`,
};
const verdictSigns = { passed: "✅", failed: "❌", "cannot-judge": "⛔" };
/** The first line of everything: the verdict, and the one thing that decided it. */
function verdictLine(gate, judgement, mode, looser) {
    const { verdict } = judgement;
    const reported = mode === "report" && verdict !== "passed" ? (0,phrase/* say */.cv) ` (reported only: mode is report, the step stays green)` : (0,phrase/* say */.cv) ``;
    const first = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(verdictSigns[verdict])} ${gate} ${verdictWords[verdict]}${warned(judgement)}${reported}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)([first, decisive(judgement)], ": ")}${looserMark(looser)}`;
}
/** A green verdict says itself that something wants to be looked at. */
function warned({ verdict, budgets }) {
    const count = budgets.filter(({ budget, outcome }) => budget.level === "warn" && outcome.state === "broken").length;
    return verdict === "passed" && count > 0 ? (0,phrase/* say */.cv) ` with ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "warnings"))}` : (0,phrase/* say */.cv) ``;
}
/** Whether a way leads to what only warns. */
function isOfWarning({ budget }, budgets) {
    return budgets.some((one) => one.budget.text === budget && one.budget.level === "warn");
}
/** Nothing is red because of a warning, so that no way to green leads over it. */
const wayTitles = { red: (0,phrase/* say */.cv) `Shortest way to green`, warning: (0,phrase/* say */.cv) `What the warnings want` };
function decisive(judgement) {
    const [reason, ...others] = judgement.reasons;
    if (reason === undefined)
        return held(judgement.budgets);
    return (0,phrase/* say */.cv) `${describeReason(reason, judgement.budgets)}${describeOthers(others)}`;
}
/** ` (and 1 more limit)`: how many reasons there are besides, and of what kind. */
function describeOthers(others) {
    if (others.length === 0)
        return (0,phrase/* say */.cv) ``;
    const what = others.every(({ id }) => id === "budget-broken") ? "limits" : "reasons";
    return (0,phrase/* say */.cv) ` (and ${(0,phrase/* figure */.vP)(moreOf(others.length, what))})`;
}
/** `1 more limit`, `3 more limits`. */
function moreOf(count, element) {
    return (0,counted/* countOf */.p)(count, element).replace(" ", " more ");
}
function held(budgets) {
    const first = budgets.find((one) => one.budget.level === "fail" && one.outcome.state === "holds");
    const count = budgets.filter((one) => one.outcome.state === "holds").length;
    const because = budgets.flatMap(({ outcome }) => (outcome.state === "not-applicable" && outcome.because) || [])[0];
    if (first === undefined)
        return because ? describeNotApplicable(because) : (0,phrase/* say */.cv) `every budget holds`;
    const waiting = firstLearning(budgets);
    const learning = waiting ? (0,phrase/* say */.cv) `; ${describeNotApplicable(waiting)}` : (0,phrase/* say */.cv) ``;
    return count === 1
        ? (0,phrase/* say */.cv) `${describeActual(first)}${learning}`
        : (0,phrase/* say */.cv) `all ${count} budgets hold, ${describeActual(first)}${learning}`;
}
/** A budget that waits for its first baseline holds nothing yet, which nobody may overlook beside those that hold. */
function firstLearning(budgets) {
    const because = budgets.flatMap(({ outcome }) => (outcome.state === "not-applicable" && outcome.because) || []);
    return because.find(({ kind }) => kind === "learning" || kind === "learning-runs");
}
/** Why nothing is held against a budget this time. */
function describeNotApplicable(because) {
    switch (because.kind) {
        case "no-scanner":
            return (0,phrase/* say */.cv) `no tool whose report was read looks for ${(0,phrase/* figure */.vP)(pluralKinds[because.of] ?? because.of)}`;
        case "patch-empty":
            return (0,phrase/* say */.cv) `the change holds no line that is measured`;
        case "patch-small":
            return (0,phrase/* say */.cv) `the change has only ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(because.lines, "measurable lines")}, ${(0,reports_numbers/* formatCount */.B4)(because.uncovered)} of them uncovered`)}, below ${(0,phrase/* code */.aY)("patch-from")} ${because.from}`;
        case "learning":
            return (0,phrase/* say */.cv) `learning: there is no baseline yet; the first green push to the base branch writes it`;
        case "learning-runs":
            return (0,wording_changes/* describeLearning */["in"])(because);
    }
}
const pluralKinds = {
    vulnerability: "vulnerabilities",
    secret: "secrets",
    misconfiguration: "misconfigurations",
    code: "faults in code",
    licence: "licences",
};
/** The scopes that a budget was held in: those of nothing, such as an empty file, are not counted. */
function whatApplies(measures) {
    return measures.filter(({ found }) => found.state === "measured" && !(found.quantity.kind === "share" && found.quantity.high?.whole === 0));
}
/** Of several scopes the one that made the outcome: where one cannot be judged, that one. */
function decisiveMeasure(measures, { state }) {
    const unjudged = measures.find((one) => !whatApplies([one]).includes(one) && one.found.state !== "not-applicable");
    return (state === "undecided" ? unjudged : undefined) ?? whatApplies(measures)[0] ?? measures[0];
}
/** Whether a budget is held in several scopes: by `each`, or in each of several runs. */
function isOfMany({ selectors }, measures) {
    return measures.length > 1 || selectors.some(({ each }) => each);
}
/** What the steps of a way are. */
const stepWords = {
    cover: "files",
    mend: "steps",
    ease: "endpoints",
    write: "steps",
    fix: "steps",
};
/** `lines 79.99% (4,799/6,000), wanted >= 80%`. */
function describeActual({ budget, measures, outcome }) {
    if (outcome.state === "not-applicable" && outcome.because)
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget.text)}: ${describeNotApplicable(outcome.because)}`;
    const by = outcome.state === "broken" ? outcome.by[0] : decisiveMeasure(measures, outcome);
    const subject = budget.text.slice(0, budget.text.lastIndexOf(` ${budget.limit.op} `)).replace(/^(warn|fail): /, "");
    const where = by?.scope && isOfMany(budget, measures) ? (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(by.scope)}` : (0,phrase/* say */.cv) ``;
    const actual = by?.found.state === "measured" ? (0,reports_numbers/* formatQuantity */.VZ)(by.found.quantity, budget.limit) : "not measured";
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(subject)}${where} ${(0,phrase/* figure */.vP)(`${actual}, wanted ${budget.limit.op} ${budget.limit.text}`)}`;
}
/** What happened: one sentence, without the gate's name and without a way out. */
function describeReason(reason, budgets) {
    switch (reason.id) {
        case "budget-broken": {
            const budget = budgets.find((one) => one.budget.text === reason.budget && one.outcome.state === "broken");
            return budget ? describeActual(budget) : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(reason.budget)} is broken`;
        }
        case "bad-configuration": {
            const [first, ...others] = reason.problems;
            const more = others.length > 0 ? (0,phrase/* say */.cv) ` (and ${others.length} more)` : (0,phrase/* say */.cv) ``;
            return first ? (0,phrase/* say */.cv) `bad-configuration: ${describeProblem(first)}${more}` : (0,phrase/* say */.cv) `bad-configuration`;
        }
        case "tool-failed":
            return (0,wording_runs/* describeToolFailed */.xB)(reason);
        case "stale-report":
            return (0,wording_runs/* describeStale */.vF)(reason);
        case "no-report":
            if (reason.run !== undefined)
                return (0,phrase/* say */.cv) `no-report: the run ${(0,phrase/* code */.aY)(reason.run)} ended well but did not write ${(0,phrase/* code */.aY)(reason.pattern ?? "")}`;
            if (reason.partOf !== undefined)
                return (0,phrase/* say */.cv) `no-report: ${(0,phrase/* code */.aY)(reason.partOf)} only adds to ${(0,phrase/* code */.aY)(reason.pattern ?? "")}, which is no report that was read`;
            if (reason.pattern !== undefined)
                return (0,phrase/* say */.cv) `no-report: no file matches ${(0,phrase/* code */.aY)(reason.pattern)}`;
            return reason.committed.length === 0
                ? (0,phrase/* say */.cv) `no-report: none of the usual places holds a report`
                : (0,phrase/* say */.cv) `no-report: the only reports in the usual places are committed to the repository (${(0,phrase/* join */.fj)(reason.committed.slice(0, 3).map(phrase/* code */.aY), ", ")}), so no run on this commit wrote them`;
        case "nothing-scanned":
            return (0,phrase/* say */.cv) `nothing-scanned: nothing proves that ${(0,phrase/* code */.aY)(reason.tool)} looked at anything (${(0,phrase/* code */.aY)(reason.report)}: ${reason.why})`;
        case "partly-scanned":
            return describePartly(reason);
        case "contradiction":
            if ("what" in reason)
                return (0,phrase/* say */.cv) `contradiction: ${(0,phrase/* code */.aY)(reason.file)} contradicts ${reason.against === undefined ? "itself" : (0,phrase/* code */.aY)(reason.against)}: ${reason.what}`;
            return (0,phrase/* say */.cv) `contradiction: ${(0,phrase/* code */.aY)(reason.file)} and ${(0,phrase/* code */.aY)(reason.other)} name the same files but differ on ${reason.differing} of them, such as ${(0,phrase/* code */.aY)(reason.example)}: one is of another run`;
        case "ambiguous-path":
            return (0,phrase/* say */.cv) `ambiguous-path: ${(0,phrase/* code */.aY)(reason.file)}${reason.count > 1 ? (0,phrase/* say */.cv) ` and ${reason.count - 1} more paths` : (0,phrase/* say */.cv) ``} stand in reports of several folders (${(0,phrase/* join */.fj)(reason.folders.slice(0, 3).map(phrase/* code */.aY), ", ")}), and the repository does not tell whether they are one file`;
        case "missing-leg":
            return (0,phrase/* say */.cv) `missing-leg: leg ${(0,phrase/* code */.aY)(reason.leg)} is expected but has no report (found: ${reason.found.join(", ") || "none; legs come from the input legs"})`;
        case "no-diff-base":
            return (0,phrase/* say */.cv) `no-diff-base: ${(0,phrase/* code */.aY)(reason.budget)} is about what the change touched, but ${reason.why}`;
        case "tracked-report":
            return (0,phrase/* say */.cv) `tracked-report: ${(0,phrase/* code */.aY)(reason.file)} is committed to the repository, so no run on this commit wrote it`;
        case "not-measured":
            return (0,phrase/* say */.cv) `not-measured: ${(0,phrase/* code */.aY)(reason.budget)}: ${describeNotMeasured(reason.why)}`;
        case "no-baseline":
            return (0,phrase/* say */.cv) `no-baseline: ${(0,phrase/* code */.aY)(reason.budget)}: ${(0,wording_baseline/* describeNoBaseline */.gJ)(reason.why)}`;
        case "undecidable":
            return (0,phrase/* say */.cv) `undecidable: ${(0,phrase/* code */.aY)(reason.budget)}: ${describeUndecidable(reason.why)}`;
        case "paths-not-found":
            return (0,phrase/* say */.cv) `paths-not-found: ${(0,phrase/* code */.aY)(reason.budget)} ${(0,phrase/* figure */.vP)(reason.budget.includes("[patch") ? "is about places in files" : "names a path")}, but only ${(0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(reason.found)} of ${(0,reports_numbers/* formatCount */.B4)(reason.total)}`)} reported files are in the repository (wanted: ${reason.least}), not for example ${(0,phrase/* join */.fj)(reason.examples.map(phrase/* code */.aY), ", ")}`;
        default: {
            const place = (0,report_error/* describePlace */.d)(reason.place);
            return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(reason.id)}: ${(0,phrase/* code */.aY)(reason.file)}${place === "" ? "" : ` (${place})`}: ${reason.message}`;
        }
    }
}
function describeNotMeasured(why) {
    if (why.kind === "no-match" && why.dimension === "leg")
        return (0,phrase/* say */.cv) `no leg with a report matches ${(0,phrase/* code */.aY)(why.pattern)} (found: ${why.folders.join(", ") || "none"})`;
    if (why.kind === "no-match" && why.dimension === "component")
        return (0,phrase/* say */.cv) `no reported file is of component ${(0,phrase/* code */.aY)(why.pattern)}; they are in ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")}`;
    if (why.kind === "no-component")
        return (0,phrase/* say */.cv) `no component is ${(0,phrase/* code */.aY)(why.pattern ?? "*")} (declared: ${why.declared.join(", ") || "none"})`;
    if (why.kind === "no-match" && why.dimension === "tool")
        return (0,phrase/* say */.cv) `no tool whose report was read is ${(0,phrase/* code */.aY)(why.pattern)} (read: ${why.folders.join(", ") || "none"})`;
    if (why.kind === "no-match" && why.dimension === "tracked")
        return (0,phrase/* say */.cv) `no file of the repository matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "document")
        return (0,phrase/* say */.cv) `no Markdown file whose links are checked matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "asked")
        return (0,phrase/* say */.cv) `no file of a document that is asked for matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "artefact")
        return (0,phrase/* say */.cv) `no document that is asked for is ${(0,phrase/* code */.aY)(why.pattern)} (asked for: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match" && why.dimension === "suite")
        return (0,phrase/* say */.cv) `no suite matches ${(0,phrase/* code */.aY)(why.pattern)} (reported: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match" && why.dimension === "test-path")
        return (0,phrase/* say */.cv) `no test is known to stand in a file that matches ${(0,phrase/* code */.aY)(why.pattern)}`;
    if (why.kind === "no-match" && why.dimension === "source")
        return (0,phrase/* say */.cv) `nothing that used it matches ${(0,phrase/* code */.aY)(why.pattern)} (reported: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match" && why.dimension === "endpoint")
        return (0,phrase/* say */.cv) `no endpoint that was called matches ${(0,phrase/* code */.aY)(why.pattern)} (called: ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")})`;
    if (why.kind === "no-match")
        return (0,phrase/* say */.cv) `no reported file matches ${(0,phrase/* code */.aY)(why.pattern)}; they are in ${(0,phrase/* join */.fj)(why.folders.map(phrase/* code */.aY), ", ")}`;
    if (why.kind === "no-scanner")
        return (0,phrase/* say */.cv) `no tool whose report was read looks for ${(0,phrase/* figure */.vP)(pluralKinds[why.of] ?? why.of)} (read: ${why.tools.join(", ") || "none"})`;
    if (why.kind === "not-in-format")
        return (0,phrase/* say */.cv) `the reports (${why.formats.join(", ")}) say nothing about ${why.element}`;
    if (why.kind === "not-in-report")
        return (0,phrase/* say */.cv) `the report says nothing about ${why.what}${why.has.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (it has ${why.has.join(", ")})`}`;
    if (why.kind === "no-report")
        return (0,phrase/* say */.cv) `no report was read`;
    if (why.kind === "only-accepted")
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(why.reason)} is accepted, but then no budget is left that holds`;
    if (why.kind === "links-off")
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)("links: off")} says not to look at links`;
    if (why.kind === "all-left-out")
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)("include")} and ${(0,phrase/* code */.aY)("exclude")} leave none of the reported files`;
    if (why.kind === "no-figure")
        return (0,wording_metrics/* describeNoFigure */.xD)(why.figure);
    return (0,phrase/* say */.cv) `nothing was there to measure${why.scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(why.scope)}`} (0 of 0)`;
}
function describeUndecidable(why) {
    if (why.kind === "incomplete")
        return (0,phrase/* say */.cv) `the number is not known, because this is missing: ${(0,phrase/* join */.fj)(why.files.map(phrase/* code */.aY), ", ")}`;
    if (why.kind === "by-chance")
        return (0,wording_changes/* describeByChance */.p_)(why.difference, why.p, why.runs);
    return (0,phrase/* say */.cv) `the number lies between ${why.low} and ${why.high}, and the limit is in between${why.approximate === undefined ? "" : ` (${why.approximate.because})`}`;
}
function describeProblem({ where, message, suggestion }) {
    return suggestion === undefined ? (0,phrase/* say */.cv) `${where}: ${message}` : (0,phrase/* say */.cv) `${where}: ${message}. Did you mean ${(0,phrase/* code */.aY)(suggestion)}?`;
}
/** How to get out of it: what to do, never only what is wrong. */
function wayOut(reason) {
    switch (reason.id) {
        case "budget-broken":
            return [];
        case "bad-configuration":
            return reason.problems.length === 1 ? [] : reason.problems.map(describeProblem);
        case "no-report":
            return noReportWayOut(reason);
        case "tool-failed":
            return (0,wording_runs/* toolFailedWayOut */.Zz)(reason);
        case "stale-report":
            return (0,wording_runs/* staleWayOut */.tp)(reason);
        case "nothing-scanned":
            return nothingScannedWayOut(reason);
        case "partly-scanned":
            return partlyScannedWayOut(reason);
        case "contradiction":
            if ("what" in reason)
                return [
                    (0,phrase/* say */.cv) `Make the report again and look at what its tool prints. Where the figures that a limit needs are right, ${(0,phrase/* code */.aY)(`accept: contradiction[${reason.file}]`)} judges on them.`,
                ];
            return [(0,phrase/* say */.cv) `Delete the old one before the tests run, or say which counts: ${(0,phrase/* code */.aY)(`reports: ${reason.file}`)}.`];
        case "missing-leg":
            return [
                (0,phrase/* say */.cv) `Look at the job of leg ${(0,phrase/* code */.aY)(reason.leg)}: it failed, was skipped, or its report was not downloaded. A leg that is gone for good is taken out of ${(0,phrase/* code */.aY)("expected-legs")}.`,
            ];
        case "tracked-report":
            return [reason.of === "collection" ? collectionStays : removeFromGit(reason.file)];
        case "paths-not-found":
            return [pathsWayOut(reason.mapping)];
        case "not-measured":
            return [notMeasuredWayOut(reason.why)];
        case "no-baseline":
            return [(0,wording_baseline/* noBaselineWayOut */.yO)(reason.why, reason.gate)];
        case "undecidable":
            return [undecidableWayOut(reason.why)];
        default:
            return [reason_help/* reasonHelp */.U[reason.id].todo];
    }
}
/** The ways out of several reasons; advice that was given already is not given again. */
function waysOut(reasons) {
    const given = new Set();
    return reasons.map((reason) => {
        const out = wayOut(reason);
        const key = JSON.stringify(out);
        const isNew = !given.has(key);
        given.add(key);
        return { reason, out: isNew ? out : [] };
    });
}
const collectionStays = (0,phrase/* say */.cv) `Name with ${(0,phrase/* code */.aY)("routes")} what a step of this run prints. The collection stays in git: in its usual place, and asked for or ${(0,phrase/* code */.aY)("optional")}, it is held against the specification without being named.`;
function removeFromGit(file) {
    return (0,phrase/* say */.cv) `Remove it from git (${(0,phrase/* code */.aY)(`git rm --cached ${file}`)}), ignore it, and let its tool write it anew.`;
}
const beforeTheGate = {
    coverage: (0,phrase/* say */.cv) `Run the tests with coverage before this step`,
    findings: (0,phrase/* say */.cv) `This gate runs no scanner: run the tools before it and let each write its report`,
    load: (0,phrase/* say */.cv) `This gate runs no load test: run the tool before this step and let it write its report`,
    metrics: (0,phrase/* say */.cv) `Let an earlier step write the figures to a file`,
    documents: (0,phrase/* say */.cv) `Write the document`,
    tests: (0,phrase/* say */.cv) `Run the tests before this step and let the runner write its report`,
};
function noReportWayOut({ of, commands, pattern, lookedFor, committed, run, failedRuns = [] }) {
    if (run !== undefined)
        return [
            (0,phrase/* say */.cv) `Look at what the command writes and where (paths of ${(0,phrase/* code */.aY)("--outputs")} start at its working directory), and mend one of the two.`,
        ];
    const made = commands.map(({ tool, because, command }) => (0,phrase/* say */.cv) `${tool} (there is ${(0,phrase/* code */.aY)(because)}): ${(0,phrase/* code */.aY)(command)}`);
    const looked = (0,phrase/* say */.cv) `Looked for ${(0,phrase/* join */.fj)(lookedFor.map(phrase/* code */.aY), ", ")}.`;
    const hint = pattern === undefined
        ? (0,phrase/* say */.cv) `${beforeTheGate[of]}, or say where the reports are with ${(0,phrase/* code */.aY)("reports")}.`
        : (0,phrase/* say */.cv) `Check the path (it starts at the working directory), and that the step that writes it ran; a line${of === "metrics" ? (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)("reports")}` : (0,phrase/* say */.cv) ``} may begin with ${(0,phrase/* code */.aY)("optional")}.`;
    const folder = pattern?.endsWith("/") ? [(0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(pattern)} is a folder; name its files: ${(0,phrase/* code */.aY)(`${pattern}*`)}.`] : [];
    const failed = failedRuns.length > 0 ? [(0,wording_runs/* describeFailedRuns */.Ds)(failedRuns)] : [];
    const removed = committed.slice(0, 1).map((file) => removeFromGit(file));
    return [...failed, ...removed, ...folder, hint, ...made, ...(pattern === undefined ? [looked] : [])];
}
function pathsWayOut(mapping) {
    const map = mapping === undefined
        ? (0,phrase/* say */.cv) `a line of ${(0,phrase/* code */.aY)("paths")} (FROM::TO)`
        : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`paths: ${mapping}`)}, which would find most of them`;
    return (0,phrase/* say */.cv) `Say what the folders of the other machine are here with ${map}. How each path was looked for: ${(0,phrase/* code */.aY)("gates inspect FILE --paths")}.`;
}
function notMeasuredWayOut(why) {
    if (why.kind === "no-match" && why.dimension === "leg")
        return (0,phrase/* say */.cv) `Mend the name, or give the leg its reports with ${(0,phrase/* code */.aY)("legs")}.`;
    if (why.kind === "no-match" && why.dimension === "component")
        return (0,phrase/* say */.cv) `Mend the globs of ${(0,phrase/* code */.aY)(why.pattern)} in ${(0,phrase/* code */.aY)("components")}: they start at the root of the repository. Or remove the component with the code that it was for.`;
    if (why.kind === "no-component")
        return (0,phrase/* say */.cv) `Declare it with ${(0,phrase/* code */.aY)("components")}, one ${(0,phrase/* code */.aY)("name=glob")} a line.`;
    if (why.kind === "no-match" && why.dimension === "tool")
        return (0,phrase/* say */.cv) `Mend the name, or give the report of that tool with ${(0,phrase/* code */.aY)("reports")}.`;
    if (why.kind === "no-match" && why.dimension === "document")
        return (0,phrase/* say */.cv) `Let ${(0,phrase/* code */.aY)("documents")} and ${(0,phrase/* code */.aY)("exclude")} choose it, or remove the budget.`;
    if (why.kind === "no-match" && (why.dimension === "artefact" || why.dimension === "asked"))
        return (0,phrase/* say */.cv) `Ask for it with ${(0,phrase/* code */.aY)("preset")} or ${(0,phrase/* code */.aY)("require")}, or remove the budget.`;
    if (why.kind === "no-match" && why.dimension === "suite")
        return (0,phrase/* say */.cv) `Mend the name (names of suites within suites are joined by ${(0,phrase/* code */.aY)("/")}), or remove the budget with the suite that it was for.`;
    if (why.kind === "no-match" && why.dimension === "test-path")
        return (0,phrase/* say */.cv) `Mend the pattern, let the runner write the files of its tests, or say with ${(0,phrase/* code */.aY)("paths")} what they are here: a budget on a suite needs no files.`;
    if (why.kind === "no-match" && (why.dimension === "endpoint" || why.dimension === "source"))
        return (0,phrase/* say */.cv) `Mend the name, let the test call it, or remove the budget with the endpoint that it was for.`;
    if (why.kind === "no-match")
        return (0,phrase/* say */.cv) `Mend the pattern: it starts at the root of the repository. Or remove the budget with the code that it was for.`;
    if (why.kind === "no-scanner")
        return (0,phrase/* say */.cv) `Give the report of a tool that does, or remove the budget.`;
    if (why.kind === "not-in-format")
        return (0,phrase/* say */.cv) `Formats that can hold ${why.element}: ${elementFormats[why.element] ?? ""}. Give one of them, or remove the budget.`;
    if (why.kind === "not-in-report")
        return (0,phrase/* say */.cv) `${(0,advice/* advice */.v)(why.mend)}.`;
    if (why.kind === "only-accepted")
        return (0,phrase/* say */.cv) `Add a limit that can be judged without it: an acceptance makes no pass of a gate in which nothing holds.`;
    if (why.kind === "no-report")
        return (0,phrase/* say */.cv) `Give a report, with ${(0,phrase/* code */.aY)("reports")} or in one of the usual places.`;
    if (why.kind === "links-off")
        return (0,phrase/* say */.cv) `Take ${(0,phrase/* code */.aY)("links: off")} out, or remove the budget.`;
    if (why.kind === "all-left-out")
        return (0,phrase/* say */.cv) `Mend ${(0,phrase/* code */.aY)("include")} and ${(0,phrase/* code */.aY)("exclude")}: their globs start at the root of the repository.`;
    if (why.kind === "no-figure")
        return (0,wording_metrics/* noFigureWayOut */.Jl)(why.figure);
    return (0,phrase/* say */.cv) `Check that the tests ran, and that they import the code that is measured.`;
}
/** Which formats can say something about an element, and what their tools must be told. */
const elementFormats = {
    lines: "all of them",
    branches: "LCOV, Cobertura, JaCoCo, Istanbul, coverage.py (pytest --cov-branch)",
    "single lines": "all but the summaries (coverage-summary.json)",
    "single branches": "LCOV, Cobertura, JaCoCo, Istanbul, coverage.py (pytest --cov-branch)",
    functions: "LCOV, JaCoCo, Istanbul, Clover, coverage.py JSON",
    statements: "Istanbul, Go, Clover",
};
function undecidableWayOut(why) {
    if (why.kind === "incomplete")
        return (0,phrase/* say */.cv) `Bring back what is missing, or accept its reason with ${(0,phrase/* code */.aY)("accept")}, which judges on the rest.`;
    if (why.kind === "by-chance")
        return (0,wording_changes/* byChanceWayOut */.FM)();
    if (why.approximate?.mend === "ages")
        return (0,phrase/* say */.cv) `A baseline keeps since when each finding is there: ${(0,phrase/* code */.aY)("gates baseline security-scan")} writes one, ${(0,phrase/* code */.aY)("baseline: cache")} keeps one by itself.`;
    if (typeof why.approximate?.mend === "object")
        return (0,phrase/* say */.cv) `${(0,advice/* advice */.v)(why.approximate.mend.say)}.`;
    if (why.approximate?.mend !== "branches")
        return (0,phrase/* say */.cv) `Set a limit outside of that span, or give a report that says it exactly.`;
    return (0,phrase/* say */.cv) `Give a format that names single branches (LCOV, Istanbul, coverage.py), merge the runs with the tool itself, or set a limit outside of that span.`;
}
/** The first `most` steps of a way, a line each: there may be thousands, of which few are shown. */
function describeSteps(way, most) {
    if (way.kind === "cover")
        return way.steps.slice(0, most).map((step) => describeStep(step, way.element));
    if (way.kind === "mend")
        return way.steps.slice(0, most).map(describeMendStep);
    if (way.kind === "write")
        return way.steps.slice(0, most).map(({ told }) => told);
    if (way.kind === "fix")
        return way.steps.slice(0, most).map(wording_fix/* describeFixStep */.$);
    return way.steps.slice(0, most).map((step) => describeEaseStep(step, way));
}
/** `src/a.ts: 12 lines (3-9, 14, 20-24)`. */
function describeStep({ path, gain, ranges, rose }, element) {
    const shown = ranges.slice(0, 12).map(wording_patch/* describeRange */.pC).join(", ");
    const more = ranges.length > 12 ? `, … ${ranges.length - 12} more` : "";
    const at = element === "branches" ? "line " : "";
    const where = ranges.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` ${(0,phrase/* figure */.vP)(`(${at}${shown}${more})`)}`;
    const risen = rose === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* figure */.vP)((0,reports_numbers/* formatCount */.B4)(rose))} more uncovered than in the baseline`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}: ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(gain, element))}${where}${risen}`;
}
/** `lines >= 80% needs 7 more covered lines, in 2 files`. */
function describeWay(way) {
    if (way.kind === "cover")
        return describeCovering(way);
    if (way.kind === "write")
        return describeWriting(way);
    if (way.kind === "fix")
        return (0,wording_fix/* describeFixing */.X)(way);
    return way.kind === "mend" ? describeMending(way) : describeEasing(way);
}
/** `weak <= 3 needs 2 of 5 documents filled in`. */
function describeWriting({ budget, missing, element, act, steps }) {
    const all = steps.reduce((sum, { gain }) => sum + gain, 0);
    const count = missing < all ? `${(0,reports_numbers/* formatCount */.B4)(missing)} of ${(0,counted/* countOf */.p)(all, element)}` : (0,counted/* countOf */.p)(missing, element);
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)} needs ${(0,phrase/* figure */.vP)(count)} ${(0,phrase/* figure */.vP)(act)}`;
}
function describeCovering({ budget, missing, element, steps }) {
    const files = steps.length === 1 ? "1 file" : `${(0,reports_numbers/* formatCount */.B4)(steps.length)} files`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(budget)} needs ${(0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(missing)} more covered ${(0,counted/* countOf */.p)(missing, element).split(" ")[1]}, in ${files}`)}`;
}
/** A weaker policy, with the commit that it is compared with. */
function describeLoosening({ setting, before, after }, base) {
    const change = before === undefined
        ? (0,phrase/* say */.cv) `adds ${(0,phrase/* code */.aY)(after ?? "")} to ${(0,phrase/* code */.aY)(setting)}`
        : after === undefined
            ? (0,phrase/* say */.cv) `takes ${(0,phrase/* code */.aY)(before)} out of ${(0,phrase/* code */.aY)(setting)}`
            : (0,phrase/* say */.cv) `changes ${(0,phrase/* code */.aY)(setting)} from ${(0,phrase/* code */.aY)(before)} to ${(0,phrase/* code */.aY)(after)}`;
    return (0,phrase/* say */.cv) `⚠️ This change loosens the policy: it ${change} (against ${(0,phrase/* code */.aY)(base)}).`;
}
/** Nobody knows whether the change loosens the policy. */
function describeNotCompared(unknown) {
    return (0,phrase/* say */.cv) `⚠️ The policy was not compared with its base: ${unknown} (${(0,phrase/* code */.aY)("fetch-depth: 2")} brings the base of a merge commit).`;
}
/** Behind the verdict where the change itself made it easier to reach. */
function looserMark(count) {
    if (count === 0)
        return (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) ` · ⚠️ this change loosens the policy${count === 1 ? "" : ` in ${(0,reports_numbers/* formatCount */.B4)(count)} places`}`;
}
/** Reported files that are none of the repository's: the totals stand, the places do not. */
function describeLostFiles(lost) {
    const numbers = (0,phrase/* figure */.vP)(`${(0,reports_numbers/* formatCount */.B4)(lost.found)} of ${(0,reports_numbers/* formatCount */.B4)(lost.total)}`);
    return (0,phrase/* say */.cv) `⚠️ Only ${numbers} reported files are in the repository. The totals count them all, but places in the others cannot be shown. ${pathsWayOut(lost.mapping)}`;
}
/** What the table of components leaves out. */
function describeFilesOfNoComponent(count) {
    if (count === 0)
        return undefined;
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "files"))} ${(0,phrase/* figure */.vP)(count === 1 ? "belongs" : "belong")} to no component.`;
}
/** A setting that nothing needed: a slip, or left over from something that is gone. */
/** Behind how the reports were read: those that were not, with why. */
function describePassedOver(passedOver) {
    const listed = passedOver.map(({ file, why }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)} (${why})`);
    return listed.length > 0 ? (0,phrase/* say */.cv) ` Not used: ${(0,phrase/* join */.fj)(listed, ", ")}.` : (0,phrase/* say */.cv) ``;
}
function describeUnused(setting) {
    return (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* code */.aY)(setting)} matches nothing.`;
}


/***/ }),

/***/ 57605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit),
  O: () => (/* binding */ trackedFiles)
});

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
;// CONCATENATED MODULE: ./build/repository/git-index.js
/** What git is asked for it. */
const indexCommand = ["ls-files", "--stage", "-z", "--full-name", ":/"];
/** Reads `<mode> <object> <stage>\t<path>`, each ended by NUL. A path that is being merged has several, one after the other. */
function readIndex(listed) {
    const paths = [];
    const special = [];
    let before;
    for (let at = 0; at < listed.length;) {
        const next = listed.indexOf("\0", at);
        const end = next === -1 ? listed.length : next;
        const path = listed.slice(listed.indexOf("\t", at) + 1, end);
        if (path !== before) {
            paths.push(path);
            // Most are files, whose mode begins with 100.
            if (!listed.startsWith("100", at))
                special.push(...specialOf(listed.slice(at, end), path));
        }
        before = path;
        at = end + 1;
    }
    return { paths, special };
}
function specialOf(entry, path) {
    const [, mode, object] = /^(120000|160000) ([0-9a-f]+) /.exec(entry) ?? [];
    if (object === undefined)
        return [];
    return [{ kind: mode === "120000" ? "symlink" : "submodule", object, path }];
}

// EXTERNAL MODULE: ./build/repository/own-repository.js
var own_repository = __webpack_require__(17562);
;// CONCATENATED MODULE: ./build/repository/git.js




/**
 * Nothing that a repository's configuration can run is run: no file system monitor, no hook, no external diff, no filter
 * (only commits and the index are looked at, never the working tree), no prompt, no transport.
 * Plain files in the form of a repository are none: a change can hold them, with a configuration and a history of its own.
 * In container jobs the folder belongs to another user, which git refuses unless told otherwise.
 */
const hardening = [
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.quotePath=false",
    "core.hooksPath=/dev/null",
].flatMap((setting) => ["-c", setting]);
const offline = ["-c", "protocol.allow=never"];
/** What a fetch may use, whatever the repository's configuration allows: never `ext`, which runs a command. */
const online = { GIT_ALLOW_PROTOCOL: "https:ssh:file", GIT_NO_LAZY_FETCH: "0" };
/** The repository that `folder` lies in, or undefined where there is none or no git. Throws `UntrustedRepository`. */
async function openGit(host, folder) {
    const start = (cwd, args, options) => {
        const closed = options === undefined ? offline : [];
        return host.run("git", ["-c", `safe.directory=*`, ...hardening, ...closed, ...args], cwd, options);
    };
    const runIn = async (cwd, args, options) => {
        const done = await start(cwd, args, options);
        return done?.code === 0 ? done.stdout : undefined;
    };
    // Asked for at once: to start git takes as long as to read a small report.
    const index = runIn(folder, indexCommand).then((listed) => (listed === undefined ? undefined : readIndex(listed)));
    // Its name and its object by one process: to start git is most of what each question costs.
    const readHead = () => runIn(folder, ["rev-list", "--no-walk", "--max-count=1", "--header", "--encoding=UTF-8", "HEAD", "--"]);
    // In a workflow the policy is always compared with that of the base, which is found from here.
    let head = host.kind === "github" ? readHead() : undefined;
    const located = await (0,own_repository/* locateRepository */.Z)(host, folder, start);
    if (located === undefined)
        return undefined;
    const { root, isShallow } = located;
    const opened = (0,repo_path/* cleanPath */.ts)(located.prefix);
    return {
        root,
        folder: opened,
        isShallow,
        index,
        head: () => {
            head ??= readHead();
            return head;
        },
        run: (...args) => runIn(root, args),
        reach: (options, ...args) => runIn(root, args, { ...options, env: online }),
        readText: (path) => host.files.readText(`${root}/${path}`),
        pathOf: (file) => pathFrom(opened, [folder, root], file),
    };
}
/** `folders` are the opened folder and the root: an absolute path may begin with either, a link having led to the first. */
function pathFrom(opened, folders, file) {
    const path = (0,repo_path/* cleanPath */.ts)(file);
    const [inFolder, inRoot] = folders.map((folder) => (0,repo_path/* pathBelow */.Br)(path, (0,repo_path/* cleanPath */.ts)(folder)));
    if (inFolder === undefined && inRoot !== undefined)
        return (0,repo_path/* repoPath */.qN)(inRoot);
    if (inFolder === undefined && /^(\/|[A-Za-z]:)/.test(path))
        return undefined;
    return (0,repo_path/* repoPath */.qN)(opened === "" ? (inFolder ?? path) : `${opened}/${inFolder ?? path}`);
}
/** The tracked files. A link and a submodule are one entry each; what stands behind them is not of this repository. */
async function trackedFiles(git) {
    const index = await git.index;
    // Nothing listed would mean that no report is committed, which nobody could tell.
    if (index === undefined)
        throw new report_error/* ReportError */.$("unreadable-report", ".git", "git cannot list the tracked files; see what git ls-files says");
    return index.paths.flatMap((path) => (0,repo_path/* repoPath */.qN)(path) ?? []);
}


/***/ }),

/***/ 17562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository),
/* harmony export */   b: () => (/* binding */ UntrustedRepository)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53422);

/**
 * In a workflow git opens something else than what was checked out, or nothing although a `.git` stands there. It is no
 * case of "no repository": without git, committed reports would count and the change would not be seen.
 * `message` says what was found and what is allowed, in words for the user.
 */
class UntrustedRepository extends Error {
}
/**
 * The repository around a folder; undefined where there is none or no git. git takes any folder with `HEAD`, `objects` and
 * `refs` for a repository, and before 2.38 it cannot be told not to: what it names is held against the `.git` of its root.
 */
async function locateRepository(host, folder, run) {
    const asked = ["--absolute-git-dir", "--show-toplevel", "--show-prefix", "--is-shallow-repository"];
    const done = await run(folder, ["rev-parse", ...asked]);
    if (done === undefined)
        return undefined;
    const [gitDir = "", root = "", prefix = "", shallow] = done.stdout.split(/\r?\n/);
    const located = { root, prefix, isShallow: shallow === "true" };
    const isOpen = done.code === 0 && root !== "";
    if (host.kind === "terminal")
        return isOpen ? located : undefined;
    if (!isOpen)
        return noneAround(host, folder);
    if (await isOwn(gitDir, root, run))
        return located;
    throw new UntrustedRepository(`git takes ${JSON.stringify(gitDir)} for the repository, which is not the .git of ${JSON.stringify(root)}: files of the checkout can stand in for a history there; ${allowed}`);
}
const allowed = "allowed: a folder in which, and above which up to its .git, no files have the form of a git repository (HEAD, objects, refs)";
/** The `.git` of the root itself, or what the file of that name in a working tree or a submodule leads to. */
async function isOwn(gitDir, root, run) {
    const beside = `${(0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(root)}/.git`;
    if ((0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(gitDir) === beside)
        return true;
    const resolved = await run(root, ["rev-parse", "--resolve-git-dir", beside]);
    return resolved?.code === 0 && (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(resolved.stdout.trim()) === (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(gitDir);
}
async function noneAround({ files }, folder) {
    let forged;
    for (let above = folder; above !== ""; above = above.replace(/[\\/]?[^\\/]*$/, "")) {
        if (await files.exists(`${above}/.git`))
            throw new UntrustedRepository(notOpened(above, folder, forged));
        if ((await files.exists(`${above}/objects`)) && (await files.exists(`${above}/refs`)))
            forged ??= above;
    }
}
function notOpened(root, folder, forged) {
    const found = `git does not open the repository of ${JSON.stringify(root)}, although its .git is there`;
    if (forged !== undefined)
        return `${found}: files in ${JSON.stringify(forged)} have the form of another; ${allowed}`;
    const trust = `git config --global --add safe.directory ${JSON.stringify(root)}`;
    return `${found}; see what git status says in ${JSON.stringify(folder)}, and where that is "dubious ownership", run ${trust} in an earlier step; ${allowed}`;
}


/***/ }),

/***/ 74258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ mergeBudgets),
/* harmony export */   k7: () => (/* binding */ budgetsOf),
/* harmony export */   rO: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var _model_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60413);
/* harmony import */ var _model_budget_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63061);


/**
 * The budgets of one source: its `budgets` lines and the inputs that are short ways to write one. The same thing twice
 * in one source is a problem, because nobody can tell which was meant.
 */
function budgetsOf(inputs, settings, raw, vocabulary) {
    const budgets = new Map();
    const problems = [];
    for (const { line, setting } of budgetLines(inputs, settings)) {
        const origin = line.origin ?? raw.get(setting)?.origin ?? setting;
        const parsed = (0,_model_budget_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBudget */ .N)(line.text, vocabulary);
        if (parsed.state === "blank")
            continue;
        if (parsed.state === "wrong") {
            const { column, message, suggestion } = parsed.problem;
            const where = line.origin === undefined
                ? `${setting}, line ${line.line}, column ${column} (${origin})`
                : `${setting}, column ${column} (${origin})`;
            problems.push({ where, message: `${message}, in ${JSON.stringify(line.text.trim())}`, ...(suggestion && { suggestion }) });
            continue;
        }
        const key = (0,_model_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetKey */ .fq)(parsed.budget);
        const twin = budgets.get(key);
        if (twin)
            problems.push({
                where: `${setting}, line ${line.line} (${origin})`,
                message: `${parsed.budget.text} limits the same thing as ${twin.budget.text} (${twin.origin})`,
            });
        else
            budgets.set(key, { budget: parsed.budget, setting, origin: `${setting} (${origin})` });
    }
    return { budgets: [...budgets.values()], problems };
}
function* budgetLines(inputs, settings) {
    // The short inputs first: they are the everyday limits, and the summary keeps this order.
    const shortFirst = Object.entries(inputs).sort(([, a], [, b]) => Number(isShortWay(b)) - Number(isShortWay(a)));
    for (const [name, input] of shortFirst) {
        const value = settings[name];
        if (value === undefined)
            continue;
        const ofChoice = typeof value === "string" ? input.choiceBudgets?.[value] : undefined;
        for (const text of ofChoice ?? [])
            yield { line: { text, line: 1 }, setting: name };
        if (input.budget !== undefined)
            yield { line: { text: input.budget + value.text, line: 1 }, setting: name };
        else if (input.type === "budgets")
            for (const line of value)
                yield { line, setting: name };
    }
}
/**
 * The project's budgets, and the defaults that they leave something to judge. A budget that only warns takes nothing from a
 * default that fails: a gate must not become harmless by a warning.
 */
function withDefaults(own, defaults, settings, vocabulary) {
    if (defaults === undefined)
        return own;
    const written = own.map(({ budget }) => budget);
    const failing = written.filter(({ level }) => level === "fail");
    const standards = defaults.lines(settings).map((line) => defaultBudget(line, vocabulary));
    const left = standards.flatMap((standard) => {
        const weighed = standard.level === "fail" ? failing : written;
        const others = [...weighed, ...standards.filter((one) => one !== standard)];
        const besides = others.filter((one) => defaults.concerns(one, standard));
        if (besides.some((one) => coversAll(one, standard)))
            return [];
        const named = besides.map(_model_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLimit */ .ok);
        const origin = named.length === 0 ? "default" : `default, besides ${named.join(", ")}`;
        return [{ budget: { ...standard, besides }, setting: "default", origin }];
    });
    return [...own, ...left];
}
function defaultBudget(line, vocabulary) {
    const parsed = (0,_model_budget_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBudget */ .N)(line, vocabulary);
    if (parsed.state !== "budget")
        throw new Error(`the default budget ${line} is not understood`);
    return parsed.budget;
}
/** Whether nothing is left of a default: what the budget selects is all that the default does. */
function coversAll({ selectors }, standard) {
    return selectors.every(({ dimension, pattern }) => pattern === undefined || standard.selectors.some((one) => one.dimension === dimension && one.pattern === pattern));
}
function isShortWay({ budget, choiceBudgets }) {
    return budget !== undefined || choiceBudgets !== undefined;
}
/** What is nearer to the run replaces what is farther by metric, selectors and direction, and leaves the rest. */
function mergeBudgets(farther, nearer) {
    const merged = new Map(farther.map((one) => [(0,_model_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetKey */ .fq)(one.budget), one]));
    for (const one of nearer)
        merged.set((0,_model_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetKey */ .fq)(one.budget), one);
    return [...merged.values()];
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50376);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);


/**
 * Reads `gates.yml`: a mapping of gates to their settings, where lists are YAML lists. Unknown gates are refused with
 * the nearest name; unknown settings of this gate are found when they are parsed. `mappings` are the settings that may be a
 * mapping of names to a value or a list, which is read as `name=value` lines; `examples` of values are shown where one is wrong.
 */
async function readConfigFile(text, file, gate, gates, mappings = [], examples = new Map()) {
    const { yaml, contents, problems, lineAt } = await (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, "gates, their inputs, and lists of values");
    const reader = new ConfigReader(yaml, (offset) => `${file}, line ${lineAt(offset)}`, mappings, examples);
    for (const { offset, message } of problems)
        reader.problem(offset, message);
    if (contents === null)
        return reader;
    if (!yaml.isMap(contents))
        reader.problem(0, "found no mapping; allowed: names of gates with their settings");
    else
        reader.readGates(contents, gate, gates);
    return reader;
}
class ConfigReader {
    settings = new Map();
    problems = [];
    #yaml;
    #where;
    #mappings;
    #examples;
    constructor(yaml, where, mappings, examples) {
        this.#examples = examples;
        this.#yaml = yaml;
        this.#where = where;
        this.#mappings = mappings;
    }
    problem(offset, message, suggestion) {
        this.problems.push({ where: this.#where(offset), message, ...(suggestion && { suggestion }) });
    }
    readGates(map, gate, gates) {
        for (const { key, value } of map.items) {
            const name = this.#text(key);
            if (!gates.includes(name)) {
                this.problem(key.range[0], `no gate ${JSON.stringify(name)}; known: ${gates.join(", ")}`, (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, gates));
            }
            else if (name === gate)
                this.#readSettings(key, value);
        }
    }
    #readSettings(gate, value) {
        if (!this.#yaml.isMap(value)) {
            this.problem(gate.range[0], "found no mapping below it; allowed: inputs with their values");
            return;
        }
        for (const { key, value: written } of value.items) {
            const name = this.#text(key);
            const isNamed = this.#mappings.includes(name) && this.#yaml.isMap(written);
            const lines = isNamed ? this.#namedLines(written) : this.#lines(written, key.range[0], name);
            if (lines)
                this.settings.set(name, { lines, origin: this.#where(key.range[0]) });
        }
    }
    /** The lines of a value: a scalar's own, or one for each item of a list. */
    #lines(value, offset, setting) {
        if (value === null || this.#yaml.isScalar(value)) {
            const lines = this.#text(value).split("\n");
            return lines.map((text, i) => ({ text, line: i + 1 }));
        }
        if (this.#yaml.isSeq(value)) {
            return value.items.flatMap((item, i) => {
                const text = this.#entry(item);
                return text === undefined ? [] : [{ text, line: i + 1, origin: this.#where(item.range[0]) }];
            });
        }
        this.problem(offset, `found a mapping or an alias; allowed: a value, or a list of them with a dash in front of each (\`- ${this.#examples.get(setting ?? "") ?? "lines >= 80%"}\`)`);
        return undefined;
    }
    /** A `name=value` line for each value of a mapping. A name without one must not vanish: it is an empty value, to be refused. */
    #namedLines(map) {
        const named = map.items.flatMap(({ key, value }) => {
            const name = this.#text(key);
            const origin = this.#where(key.range[0]);
            if (/=|\n|^\s*#/.test(name))
                this.problem(key.range[0], `found the name ${JSON.stringify(name)}; allowed: a name without = that does not begin with #`);
            const lines = this.#lines(value, key.range[0]);
            const filled = lines?.filter(({ text }) => text.trim() !== "" && !/^\s*#/.test(text));
            const values = filled?.length === 0 ? [{ text: "" }] : (filled ?? []);
            return values.map((line) => ({ text: `${name}=${line.text}`, origin: line.origin ?? origin }));
        });
        return named.map((line, i) => ({ ...line, line: i + 1 }));
    }
    /** YAML reads `- warn: branches >= 70%` as a mapping of one key; it means the line. */
    #entry(item) {
        if (this.#yaml.isScalar(item))
            return this.#text(item);
        const [pair, ...more] = this.#yaml.isMap(item) ? item.items : [];
        if (pair && more.length === 0 && this.#yaml.isScalar(pair.value))
            return `${this.#text(pair.key)}: ${this.#text(pair.value)}`;
        this.problem(item.range[0], "found a list, a mapping or an alias in a list; allowed: one value an entry");
        return undefined;
    }
    #text(node) {
        return (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(this.#yaml, node);
    }
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mappingInputs),
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./build/model/acceptance.js
var acceptance = __webpack_require__(54035);
// EXTERNAL MODULE: ./build/model/component.js
var model_component = __webpack_require__(52717);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
;// CONCATENATED MODULE: ./build/model/docs-follow.js
/** Characters of a line that are read. */
const longest = 10_000;
/** Reads one line: sources behind commas, an arrow (`->`, `→`), and documents, between which `|` stands. */
function parseDocsFollow(line) {
    const text = line.trim().slice(0, longest);
    const wrong = (problem) => ({ state: "wrong", text, problem });
    const [left = "", right, ...more] = text.split(/\s*(?:->|=>|→)\s*/);
    if (right === undefined)
        return wrong("no-arrow");
    if (more.length > 0)
        return wrong("too-many-arrows");
    const [sources, documents] = [listed(left, outsideBraces), listed(right, /\||,(?![^{}]*\})/)];
    if (!sources.some((one) => !one.startsWith("!")))
        return wrong("no-source");
    if (documents.length === 0)
        return wrong("no-document");
    if ([...sources, ...documents].some((one) => /^!?(?:\/|\.\.(?:\/|$)|[A-Za-z]:)/.test(one)))
        return wrong("outside");
    return { state: "read", follow: { text, sources, documents } };
}
/** A comma that parts no choice of a glob. */
const outsideBraces = /,(?![^{}]*\})/;
function listed(text, separator) {
    return text
        .split(separator)
        .map((one) => one.trim())
        .filter((one) => one !== "" && one !== "!");
}

// EXTERNAL MODULE: ./build/model/figure-source.js
var figure_source = __webpack_require__(11816);
// EXTERNAL MODULE: ./build/model/budget-grammar.js
var budget_grammar = __webpack_require__(42793);
// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/model/rational.js
var rational = __webpack_require__(22330);
;// CONCATENATED MODULE: ./build/model/formula.js





const deepest = 50;
const mostOperands = 100;
/** Reads one line of `derived`. */
function parseFormula(line) {
    const [start = "", name, behind] = /^\s*([^:=\s]*)\s*([:=])?/.exec(line) ?? [];
    if (name === undefined || name === "" || behind === undefined)
        return {
            column: 1,
            wrong: `found ${JSON.stringify(line.trim())}; allowed: NAME = FORMULA, such as error-share = errors / requests`,
        };
    const wrong = (0,figure_source/* wrongFigureName */.XV)(name);
    if (wrong !== undefined)
        return { column: line.indexOf(name) + 1, wrong };
    try {
        const reader = new FormulaReader(new budget_grammar/* Cursor */.bs(line, start.length));
        const { value, unit } = reader.read();
        return { name, value, unit, text: `${name} = ${line.slice(start.length).trim()}` };
    }
    catch (error) {
        if (!(error instanceof budget_grammar/* BudgetSyntaxFailure */.nI))
            throw error;
        const { column, found, allowed } = error.problem;
        return { column, wrong: `found ${found}; allowed here: ${allowed}` };
    }
}
class FormulaReader {
    #cursor;
    #depth = 0;
    #operands = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    read() {
        const value = this.#sum();
        const unit = this.#unit();
        this.#cursor.skipSpace();
        if (!this.#cursor.atEnd())
            this.#cursor.fail("+, -, *, / or a unit at the end, such as %");
        return { value, unit };
    }
    #sum() {
        return this.#chain(/[+-]/y, () => this.#product());
    }
    #product() {
        return this.#chain(/[*/]/y, () => this.#operand());
    }
    #chain(sign, next) {
        let left = next();
        for (;;) {
            this.#cursor.skipSpace();
            const found = this.#cursor.peek(sign);
            if (found !== "+" && found !== "-" && found !== "*" && found !== "/")
                return left;
            this.#cursor.advance(1);
            left = { kind: found, left, right: next() };
        }
    }
    #operand() {
        const cursor = this.#cursor;
        cursor.skipSpace();
        if (++this.#operands > mostOperands)
            cursor.fail(`at most ${mostOperands} operands`);
        if (cursor.peek(/\(/y) !== undefined)
            return this.#inBrackets();
        const number = cursor.peek(/\d+(?:\.\d+)?(?![\w.])/y);
        if (number !== undefined) {
            const value = (0,decimal/* parseDecimal */.$Q)(number);
            if (value === undefined)
                return cursor.fail("at most 29 digits");
            cursor.advance(number.length);
            return { kind: "number", value: (0,rational/* rationalOf */.Kf)(value), text: number };
        }
        const start = cursor.column;
        const metric = cursor.match(/[A-Za-z][\w.-]*/y, "a metric, a number or (");
        const selectors = (0,budget_grammar/* readSelectors */["do"])(cursor);
        return { kind: "metric", subject: { metric, selectors }, text: cursor.textFrom(start) };
    }
    #inBrackets() {
        if (++this.#depth > deepest)
            this.#cursor.fail(`at most ${deepest} brackets in one another`);
        this.#cursor.advance(1);
        const value = this.#sum();
        this.#cursor.skipSpace();
        this.#cursor.match(/\)/y, ")");
        this.#depth--;
        return value;
    }
    #unit() {
        this.#cursor.skipSpace();
        const unit = this.#cursor.peek(/[A-Za-z%]+(?:\/[A-Za-z]+)?/y);
        if (unit === undefined || !(0,limit/* isUnit */.vO)(unit) || unit === "pp")
            return undefined;
        this.#cursor.advance(unit.length);
        return unit;
    }
}

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
;// CONCATENATED MODULE: ./build/settings/outcome.js

const words = ["success", "failure", "skipped", "cancelled"];
/** Reads one line of `outcomes`. An empty outcome is what an expression gives for a step that is not there. */
function parseOutcome(text) {
    const [, name, written = ""] = /^([^=]*[^=\s])\s*=\s*(.*?)$/.exec(text.trim()) ?? [];
    if (name === undefined)
        return { wrong: `found ${JSON.stringify(text.trim())}; allowed: NAME=OUTCOME, ${allowed}` };
    const outcome = words.find((word) => word === written);
    if (outcome !== undefined)
        return { value: { name, outcome } };
    const found = written === "" ? "found no outcome" : `found the outcome ${JSON.stringify(written)}`;
    const wrong = `${found} of ${JSON.stringify(name)}${written === "" ? `, which is what a mistyped step id gives` : ""}; ${allowed}`;
    const suggestion = written === "" ? undefined : (0,nearest/* nearest */.p)(written, words);
    return { wrong, ...(suggestion && { suggestion: `${name}=${suggestion}` }) };
}
const allowed = `allowed: ${words.join(", ")}, by \${{ steps.ID.outcome }} of a step that stands before this one`;

;// CONCATENATED MODULE: ./build/settings/parse.js









/** The inputs that may be a mapping of names to values in `gates.yml`. */
function mappingInputs(inputs) {
    return Object.keys(inputs).filter((name) => isNamed(inputs[name]?.type));
}
function isNamed(type) {
    return type === "components" || type === "figures" || type === "formulas";
}
/** Parses what was written for declared inputs. Everything wrong is collected; nothing is replaced by a default. */
function parseSettings(inputs, raw) {
    const problems = [];
    const settings = {};
    for (const name of raw.keys())
        if (!Object.hasOwn(inputs, name))
            problems.push(unknownSetting(name, raw.get(name)?.origin ?? "", inputs));
    for (const [name, input] of Object.entries(inputs)) {
        const written = raw.get(name);
        if (written === undefined || (input.type === "secret" && isBlank(written.lines)))
            continue;
        const parsed = parseInput(input, written.lines);
        if ("value" in parsed)
            settings[name] = parsed.value;
        else
            problems.push(...parsed.wrong.map((wrong) => toProblem(name, written, wrong)));
    }
    return { settings: settings, problems };
}
/** The token of a job that has none arrives empty, which is nobody's slip. */
function isBlank(lines) {
    return lines.every(({ text }) => text.trim() === "");
}
function unknownSetting(name, origin, inputs) {
    const suggestion = (0,nearest/* nearest */.p)(name, Object.keys(inputs));
    const known = suggestion === undefined ? `; known: ${Object.keys(inputs).join(", ")}` : "";
    const message = `no input ${JSON.stringify(name)}${known}`;
    return { where: `${name} (${origin})`, message, ...(suggestion && { suggestion }) };
}
function toProblem(name, { lines, origin }, wrong) {
    const entry = lines.find((one) => one.line === wrong.line)?.origin;
    if (entry !== undefined)
        return { where: `${name} (${entry})`, message: wrong.message, ...(wrong.suggestion && { suggestion: wrong.suggestion }) };
    const line = wrong.line !== undefined && lines.length > 1 ? `, line ${wrong.line}` : "";
    return {
        where: `${name}${line} (${origin})`,
        message: wrong.message,
        ...(wrong.suggestion && { suggestion: wrong.suggestion }),
    };
}
const emptyMessage = "is given, but empty; an expression that names nothing, such as a mistyped variable, is empty too. Write a value, or leave the line out";
function parseInput(input, lines) {
    const filled = lines.filter(({ text }) => text.trim() !== "" && !/^\s*#/.test(text));
    if (filled.length === 0)
        return { wrong: [{ message: emptyMessage }] };
    return parsers[input.type](filled, input);
}
const parsers = {
    text: oneLine((text) => ({ value: text })),
    percent: oneLine(parsePercent),
    points: oneLine(parsePoints),
    rise: oneLine(parseRise),
    count: oneLine(parseCount),
    duration: oneLine((text, { example }) => parseAmount(text, "time", example)),
    rate: oneLine((text) => parseAmount(text, "rate")),
    // What is wrong with a secret is never quoted: its lines are taken as one.
    secret: (lines) => ({ value: lines.map(({ text }) => text.trim()).join("") }),
    choice: (lines, input) => oneLine((text) => parseChoice(text, input))(lines, input),
    flag: oneLine(parseFlag),
    paths: eachLine(({ text }) => ({ value: parsePathLine(text) })),
    scans: (lines, input) => eachLine((line) => parseScanLine(line, input))(lines),
    globs: eachLine(({ text }) => ({ value: text.trim() })),
    names: parseNames,
    legs: eachLine(parseLeg),
    mappings: eachLine(parseMapping),
    components: eachOnce(parseComponent, ({ component, glob }) => `${component}=${glob}`),
    figures: eachOnce(parseFigure, ({ name }) => name),
    formulas: eachOnce(parseDerived, ({ name }) => name),
    artefacts: eachOnce(parseArtefact, ({ id }) => id),
    follows: eachOnce(parseFollow, ({ text }) => text),
    files: (lines, input) => eachOnce((line) => parseFile(line, input), String)(lines),
    budgets: (lines) => ({ value: lines }),
    acceptances: eachLine(({ text }) => {
        const parsed = (0,acceptance/* parseAcceptance */.T)(text);
        return "wrong" in parsed
            ? { wrong: parsed.wrong, ...(parsed.suggestion && { suggestion: parsed.suggestion }) }
            : { value: parsed };
    }),
    outcomes: eachLine(({ text }) => parseOutcome(text)),
};
function oneLine(parse) {
    return (lines, input) => {
        const [first, second] = lines;
        if (second)
            return {
                wrong: [{ line: second.line, message: `found a second line ${JSON.stringify(second.text)}; allowed: one value` }],
            };
        const parsed = parse(first?.text.trim() ?? "", input);
        return "value" in parsed
            ? parsed
            : { wrong: [{ message: parsed.wrong, ...(parsed.suggestion && { suggestion: parsed.suggestion }) }] };
    };
}
function eachLine(parse) {
    return (lines) => {
        const values = [];
        const wrong = [];
        for (const line of lines) {
            const parsed = parse(line);
            if ("value" in parsed)
                values.push(parsed.value);
            else
                wrong.push({ line: line.line, message: parsed.wrong, ...(parsed.suggestion && { suggestion: parsed.suggestion }) });
        }
        return wrong.length > 0 ? { wrong } : { value: values };
    };
}
/** Each line, where the same twice is a slip: one of them was meant to be another. */
function eachOnce(parse, key) {
    return (lines) => {
        const seen = new Set();
        return eachLine((line) => {
            const parsed = parse(line);
            if (!("value" in parsed))
                return parsed;
            const text = key(parsed.value);
            if (seen.has(text))
                return { wrong: `found ${JSON.stringify(text)} twice; allowed: each once` };
            seen.add(text);
            return parsed;
        })(lines);
    };
}
function parseNames(lines) {
    const names = lines.flatMap(({ text }) => text.split(",")).map((name) => name.trim());
    const value = names.filter((name) => name !== "");
    return value.length === 0 ? { wrong: [{ message: emptyMessage }] } : { value };
}
function parsePercent(text) {
    const value = (0,decimal/* parseDecimal */.$Q)(text.replace(/\s*%$/, ""));
    if (value === undefined)
        return { wrong: `found ${JSON.stringify(text)}; allowed: a number from 0 to 100, such as 80 or 99.5` };
    if (value.digits > 100n * 10n ** BigInt(value.scale))
        return { wrong: `found ${text}; a share is at most 100` };
    // 0.8 is nearly always meant as 80 %, and would quietly ask for nothing.
    if (!text.endsWith("%") && value.digits > 0n && value.digits < 10n ** BigInt(value.scale)) {
        return { wrong: `found ${text}, which is less than 1 %; write the percentage (80 for 80 %), or ${text}% if that is meant` };
    }
    return { value: { value, text: `${text.replace(/\s*%$/, "")}%` } };
}
function parsePoints(text) {
    const number = text.replace(/\s*pp$/, "");
    const value = (0,decimal/* parseDecimal */.$Q)(number);
    if (value === undefined)
        return {
            wrong: `found ${JSON.stringify(text)}; allowed: percentage points, such as 0.5`,
            ...(/%$/.test(text) && { suggestion: text.replace(/\s*%$/, "") }),
        };
    return { value: { value, text: `${number}pp` } };
}
function parseRise(text) {
    const number = text.replace(/\s*%$/, "");
    const value = (0,decimal/* parseDecimal */.$Q)(number);
    if (value === undefined || (number === text && value.scale > 0))
        return {
            wrong: `found ${JSON.stringify(text)}; allowed: a whole number such as 5, or a percentage of the baseline such as 10%`,
        };
    return { value: { value, text: number === text ? number : `${number}%` } };
}
const amounts = {
    time: { allowed: "a time with its unit, such as 800ms, 2s or 10min" },
    rate: { allowed: "a rate with its unit, such as 100/s or 6000/min" },
};
/** A number and its unit. Without one nobody knows whether 2 means seconds or milliseconds. */
function parseAmount(text, measures, example) {
    const [, number = "", unit = ""] = /^([\d.]+)\s*(\S*)$/.exec(text) ?? [];
    const value = (0,decimal/* parseDecimal */.$Q)(number);
    const allowed = example === undefined ? amounts[measures].allowed : `a time with its unit, such as ${example}`;
    // Of a small number nobody knows whether seconds were meant.
    const usual = measures === "rate" ? "/s" : Number(number) >= 50 ? "ms" : "s";
    if (value === undefined || !(0,limit/* isUnit */.vO)(unit) || limit/* units */.MD[unit].measures !== measures)
        return {
            wrong: `found ${JSON.stringify(text)}; allowed: ${allowed}`,
            ...(value !== undefined && unit === "" && { suggestion: `${number}${usual}` }),
        };
    return { value: { value: { digits: value.digits * limit/* units */.MD[unit].factor, scale: value.scale }, text: `${number}${unit}` } };
}
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text))
        return { wrong: `found ${JSON.stringify(text)}; allowed: a whole number, such as 0 or 12` };
    return { value: { value: Number(text), text: String(Number(text)) } };
}
function parseChoice(text, { choices = [] }) {
    if (choices.includes(text))
        return { value: text };
    const suggestion = (0,nearest/* nearest */.p)(text, choices);
    return { wrong: `found ${JSON.stringify(text)}; allowed: ${choices.join(", ")}`, ...(suggestion && { suggestion }) };
}
function parseFlag(text) {
    if (text === "true" || text === "false")
        return { value: text === "true" };
    return { wrong: `found ${JSON.stringify(text)}; allowed: true or false` };
}
/** A name that is nearly that of a format is a slip, any other may be a tool that writes one of them. */
function parseScanLine({ text }, { formats = [] }) {
    const { pattern, optional } = parsePathLine(text);
    const [, of, glob] = /^([a-z][a-z0-9-]*)\s*=\s*(.*)$/.exec(pattern) ?? [];
    if (of === undefined || glob === undefined)
        return { value: { of: undefined, pattern, optional } };
    if (glob === "")
        return { wrong: `found no glob for ${JSON.stringify(of)}; allowed: GLOB, or TOOL=GLOB` };
    const meant = formats.includes(of) ? undefined : (0,nearest/* nearest */.p)(of, formats);
    if (meant === undefined)
        return { value: { of, pattern: glob, optional } };
    return { wrong: `no format ${JSON.stringify(of)}; known: ${formats.join(", ")}`, suggestion: `${meant}=${glob}` };
}
function parsePathLine(text) {
    const match = /^optional\s+(.+)$/.exec(text.trim());
    return match?.[1] ? { pattern: match[1], optional: true } : { pattern: text.trim(), optional: false };
}
function parseLeg({ text }) {
    const { pattern, optional } = parsePathLine(text);
    if (pattern.endsWith("/"))
        return { value: { leg: undefined, pattern, optional } };
    const match = /^([A-Za-z0-9_][A-Za-z0-9_. -]*?)\s*=\s*(.+)$/.exec(pattern);
    if (match === null && pattern.split("/").includes("*"))
        return { value: { leg: undefined, pattern, optional } };
    if (!match?.[1] || !match[2]) {
        const forms = "NAME=GLOB, FOLDER/*/ for one leg a folder, or FOLDER/*/FILE for one file of each";
        return { wrong: `found ${JSON.stringify(text)}; allowed: ${forms}` };
    }
    return { value: { leg: match[1], pattern: match[2], optional } };
}
function parseMapping({ text }) {
    const parts = text.split("::").map((part) => part.trim());
    const [from, to] = parts;
    if (parts.length !== 2 || !from || to === undefined)
        return { wrong: `found ${JSON.stringify(text)}; allowed: FROM::TO, where TO may be empty for the root` };
    return { value: { from, to } };
}
function parseComponent({ text }) {
    const separator = text.indexOf("=");
    if (separator === -1)
        return { wrong: `found ${JSON.stringify(text.trim())}; allowed: NAME=GLOB` };
    const [component, glob] = [text.slice(0, separator).trim(), text.slice(separator + 1).trim()];
    const wrong = (0,model_component/* wrongComponentName */.yp)(component);
    if (wrong !== undefined)
        return { wrong };
    return glob === ""
        ? { wrong: `found no glob for ${JSON.stringify(component)}; allowed: NAME=GLOB` }
        : { value: { component, glob } };
}
function parseFigure({ text }) {
    const source = (0,figure_source/* parseFigureSource */.jR)(text);
    return "wrong" in source ? source : { value: source };
}
function parseDerived({ text }) {
    const formula = parseFormula(text);
    return "wrong" in formula ? { wrong: `column ${formula.column}: ${formula.wrong}` } : { value: formula };
}
const artefactForm = "NAME = PATH, PATH; words N; headings A, B, where NAME has small letters, digits and hyphens, such as threat-model";
/** What stands behind the paths may come in any order, each once. */
function parseArtefact({ text }) {
    const [, id, rest] = /^\s*([a-z][a-z0-9-]*)\s*=\s*(.+)$/.exec(text) ?? [];
    if (id === undefined || rest === undefined)
        return { wrong: `found ${JSON.stringify(text.trim())}; allowed: ${artefactForm}` };
    const [paths = "", ...more] = rest.split(";").map((part) => part.trim());
    let [words, headings] = [0, []];
    for (const part of more) {
        const [, count] = /^words\s+(\d{1,6})$/.exec(part) ?? [];
        const [, names] = /^headings\s+(.+)$/.exec(part) ?? [];
        if (count !== undefined)
            words = Number(count);
        else if (names !== undefined)
            headings = entriesOf(names);
        else
            return { wrong: `found ${JSON.stringify(part)} behind the paths of ${id}; allowed: ${artefactForm}` };
    }
    const named = entriesOf(paths);
    if (named.length === 0)
        return { wrong: `found no path for ${JSON.stringify(id)}; allowed: ${artefactForm}` };
    const outside = named.find((path) => /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path));
    if (outside !== undefined)
        return { wrong: `${JSON.stringify(outside)} of ${id} leads out of the repository; allowed: a path from its root` };
    return { value: { id, paths: named, words, headings } };
}
function parseFollow({ text }) {
    const parsed = parseDocsFollow(text);
    if (parsed.state === "read")
        return { value: parsed.follow };
    const found = `found ${JSON.stringify(parsed.text)}, which ${followProblems[parsed.problem]}`;
    return { wrong: `${found}; allowed: SOURCES -> DOCUMENTS, such as src/api/** -> docs/API_USAGE.md` };
}
const followProblems = {
    "no-arrow": "has no arrow",
    "too-many-arrows": "has more than one arrow",
    "no-source": "names nothing in front of the arrow",
    "no-document": "names no document behind the arrow",
    outside: "leads out of the repository: paths are seen from its root",
};
function entriesOf(text) {
    return text
        .split(",")
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
}
function parseFile({ text }, { endings = [] }) {
    const path = text.trim();
    const known = endings.length === 0 || endings.some((ending) => path.endsWith(ending) && !/(^|[/\\])$/.test(path.slice(0, -ending.length)));
    return known
        ? { value: path }
        : { wrong: `found ${JSON.stringify(path)}; allowed: a path that ends in ${endings.join(" or ")}` };
}


/***/ }),

/***/ 27092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74258);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5678);



const defaultConfig = "gates.yml";
/** Names that somebody may have meant: limits in a file that nobody reads would protect nothing. */
const otherNames = [
    ...["gates.yaml", ".gates.yml", ".gates.yaml", "Gates.yml", "Gates.yaml", "GATES.yml"],
    ...[".github/gates.yml", ".github/gates.yaml"],
];
async function loadPolicy(sources) {
    const { gate, gates, written } = sources;
    const near = understood(gate, written);
    const file = await findConfig(sources, written.get("config")?.lines[0]?.text.trim());
    if ("problem" in file)
        return combine(gate, understood(gate, new Map()), near, [...near.problems, file.problem], undefined);
    const mappings = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingInputs */ .C)(gate.inputs);
    const config = file.text === undefined
        ? undefined
        : await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .R)(file.text, file.path, gate.name, gates, mappings, examplesOf(gate.inputs));
    const far = understood(gate, config?.settings ?? new Map());
    const problems = [...near.problems, ...(config?.problems ?? []), ...misplaced(gate.inputs, far.raw), ...far.problems];
    return combine(gate, far, near, problems, config && file.inRepository);
}
function examplesOf(inputs) {
    return new Map(Object.entries(inputs).flatMap(([name, { example }]) => (example === undefined ? [] : [[name, example]])));
}
function understood({ inputs }, raw) {
    return { raw, ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P)(inputs, raw) };
}
/** Settings that would be read too late to count, which must not look as if they did. */
function misplaced(inputs, written) {
    return [...written].flatMap(([name, { origin }]) => Object.hasOwn(inputs, name) && inputs[name]?.notInFile
        ? [{ where: `${name} (${origin})`, message: "cannot be set in this file; allowed: the step's with:, or the command line" }]
        : []);
}
async function findConfig({ host, git }, named) {
    const root = git?.root ?? host.cwd;
    const isNamed = named !== undefined && named !== "";
    const text = await readConfig(host, isNamed ? named : `${root}/${defaultConfig}`);
    if (typeof text !== "string" && (isNamed || text !== undefined)) {
        const found = text === undefined ? "found no file" : `cannot read (${text.code})`;
        const path = isNamed ? named : defaultConfig;
        return {
            problem: { where: "config", message: `${found} ${JSON.stringify(path)}; allowed: a path from the working directory` },
        };
    }
    if (!isNamed && text === undefined) {
        const other = await firstThatExists(host, otherNames.map((name) => `${root}/${name}`));
        if (other !== undefined) {
            return {
                problem: {
                    where: "config",
                    message: `found ${other.slice(root.length + 1)}, which is not read; allowed: ${defaultConfig}, or another name with config`,
                },
            };
        }
    }
    if (!isNamed)
        return { path: defaultConfig, inRepository: defaultConfig, text };
    return { path: named, inRepository: git?.pathOf(named), text };
}
async function firstThatExists(host, paths) {
    for (const path of paths)
        if (await host.files.exists(path))
            return path;
    return undefined;
}
/** The text, undefined where there is no file, or why there is one that cannot be read: a folder, another user's file. */
async function readConfig(host, path) {
    try {
        return await host.files.readText(path);
    }
    catch (error) {
        return { code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
    }
}
function combine(gate, far, near, problems, configFile) {
    const raw = new Map([...far.raw, ...near.raw]);
    const settings = { ...far.settings, ...near.settings };
    const budgets = (vocabulary) => {
        const farther = (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetsOf */ .k7)(gate.inputs, far.settings, far.raw, vocabulary);
        const nearer = (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetsOf */ .k7)(gate.inputs, near.settings, near.raw, vocabulary);
        const own = (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBudgets */ .NN)(farther.budgets, nearer.budgets);
        const problems = [...farther.problems, ...nearer.problems];
        return { budgets: (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(own, gate.defaults, settings, vocabulary), problems };
    };
    const early = budgets(gate.vocabulary(settings, undefined)).problems;
    // Farther budgets stay in force beside nearer ones; every other setting is replaced.
    const stays = [...far.raw].filter(([setting]) => gate.inputs[setting]?.type === "budgets" && near.raw.has(setting));
    const shown = [...stays, ...raw].filter(([setting]) => gate.inputs[setting]?.type !== "secret");
    const lines = shown.map(([setting, { lines: entries, origin }]) => ({
        setting,
        value: entries.map(({ text }) => text).join("\n"),
        origin,
    }));
    return { settings, problems: [...problems, ...early], budgets, lines, configFile };
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   h4: () => (/* binding */ isNestedTooDeeply)
/* harmony export */ });
/** Levels of nesting of a document of settings: more than any has, and few enough for the parser, which calls itself at each. */
const deepest = 64;
/** Behind the first ones the parser stumbles over what it took for something else. */
const mostProblems = 20;
/**
 * Reads one document. `yaml` is loaded only here, because it takes longer to start than a small report takes to judge.
 * `shape` says what may stand in the document, for one that is nested too deeply.
 */
async function readYaml(text, shape) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const { contents, problems } = parse(yaml, lines, text, shape);
    const found = problems.length > 0 || contents === null || isNothing(contents) ? null : contents;
    const twice = found === null ? [] : duplicateKeys(yaml, found);
    return {
        yaml,
        contents: twice.length > 0 ? null : found,
        problems: [...problems, ...twice].slice(0, mostProblems),
        lineAt: (offset) => lines.linePos(offset).line,
    };
}
/** A scalar as it was written: `80.0` stays `80.0`, and a day stays one. A block or quoted scalar is its content. */
function textOf(yaml, node) {
    if (!yaml.isScalar(node))
        return "";
    const { source, value } = node;
    return typeof value === "string" ? value : (source ?? String(value ?? ""));
}
/** The offset at which a node begins; undefined for what has none. */
function startOf(node) {
    if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
        return undefined;
    const [start] = node.range;
    return typeof start === "number" ? start : undefined;
}
function parse(yaml, lines, text, shape) {
    // Each key with all before it is what the parser compares: a minute for a megabyte of them.
    const composer = new yaml.Composer({ uniqueKeys: false });
    const parser = new yaml.Parser(lines.addNewLine);
    lines.addNewLine(0);
    let first;
    try {
        for (const { contents, errors, range } of composer.compose(boundedTokens(yaml, parser, text), true, text.length)) {
            if (first)
                return {
                    ...first,
                    problems: [...first.problems, { offset: range[0], message: "found a second document; allowed: one" }],
                };
            first = { contents, problems: errors.map(({ pos, message }) => ({ offset: pos[0], message: firstLine(message) })) };
        }
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        return { contents: null, problems: [{ offset: error.offset, message: `is nested too deeply; allowed: ${shape}` }] };
    }
    return first ?? { contents: null, problems: [] };
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super("nested too deeply");
        this.offset = offset;
    }
}
/**
 * The tokens of a text, until they are nested too deeply. What composes a document calls itself at each level, and Node 20
 * may end the process where it runs out of stack within a regular expression.
 */
function* boundedTokens(yaml, parser, text) {
    for (const lexeme of new yaml.Lexer().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length > deepest)
            throw new TooDeep(parser.offset);
    }
    yield* parser.end();
}
/** Whether a text is nested more deeply than what composes a document can go down, for what is read without places. */
function isNestedTooDeeply(yaml, text) {
    try {
        for (const _ of boundedTokens(yaml, new yaml.Parser(), text))
            ;
        return false;
    }
    catch (error) {
        if (error instanceof TooDeep)
            return true;
        throw error;
    }
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? "";
}
/** Nothing but comments and markers. */
function isNothing(contents) {
    return "value" in contents && contents.value === null && contents.source === "";
}
function duplicateKeys(yaml, contents) {
    const problems = [];
    yaml.visit(contents, {
        Map: (_, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!yaml.isScalar(key))
                    continue;
                if (seen.has(key.value))
                    problems.push({ offset: key.range?.[0] ?? 0, message: "Map keys must be unique" });
                seen.add(key.value);
            }
        },
    });
    return problems;
}


/***/ })

};
