export const id = 5469;
export const ids = [5469];
export const modules = {

/***/ 70137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ figuresBaselineKind)
});

// EXTERNAL MODULE: ./build/model/figures-baseline.js
var figures_baseline = __webpack_require__(93627);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/rational.js
var rational = __webpack_require__(22330);
;// CONCATENATED MODULE: ./build/model/write-figures-baseline.js



/** A baseline of figures as text: a line for each scope of a run, so that one more run only adds lines. */
function writeFiguresBaseline({ gate, name, commit, writtenAt, series }) {
    const head = { version: 1, gate, name, commit, writtenAt };
    const sorted = series.map((one) => ({ ...one, key: (0,figures_baseline/* likeKey */.Vu)(one.like) })).sort((a, b) => (a.key < b.key ? -1 : 1));
    const texts = sorted.map(({ like, runs }) => `    {\n      "like": ${JSON.stringify(like)},\n      "runs": [\n${runs.map((run) => `        ${runText(run)}`).join(",\n")}\n      ]\n    }`);
    const members = [
        ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
        `  "series": ${texts.length === 0 ? "[]" : `[\n${texts.join(",\n")}\n  ]`}`,
    ];
    return `{\n${members.join(",\n")}\n}`;
}
/** One run, a line for each scope. */
function runText({ at, commit, scopes }) {
    const lines = [...scopes]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([of, figures]) => `            { "of": ${JSON.stringify(of)}, "figures": [${figuresText(figures)}] }`);
    const text = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n          ]`;
    return `{\n          "at": ${JSON.stringify(at)},\n          "commit": ${JSON.stringify(commit)},\n          "scopes": ${text}\n        }`;
}
function figuresText(figures) {
    return [...figures]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, figure]) => `[${[JSON.stringify(name), JSON.stringify(figure.kind), ...endsText(figure)].join(", ")}]`)
        .join(", ");
}
function endsText({ kind, span: { low, high } }) {
    if (kind === "share")
        return low && high ? shareText(low, high) : ["0", "1", "1"];
    const [from, to] = [numberText(low), numberText(high)];
    return from === to && from !== "null" ? [from] : [from, to];
}
/** A share in its lowest terms: how many there were is a figure of its own. */
function shareText(low, high) {
    const whole = low.bottom * (high.bottom / commonDivisor(low.bottom, high.bottom));
    const [part, atMost] = [low, high].map(({ top, bottom }) => String(top * (whole / bottom)));
    return part === atMost ? [part ?? "0", String(whole)] : [part ?? "0", String(whole), atMost ?? "0"];
}
function commonDivisor(a, b) {
    return b === 0n ? a : commonDivisor(b, a % b);
}
/** As JavaScript writes the nearest number, which a reader takes for the decimal that it prints as. */
function numberText(value) {
    return value === null ? "null" : JSON.stringify(Number((0,decimal/* formatDecimal */.zJ)((0,rational/* decimalsAround */.Al)(value).low)));
}

;// CONCATENATED MODULE: ./build/model/carry-on-runs.js


/** Earlier runs with those of today behind them; the last ones are kept. A run that is there already is not added again. */
function carryOnRuns(earlier, today) {
    const series = new Map();
    for (const { like, runs } of [...(earlier?.series ?? []), ...today.series]) {
        const key = (0,figures_baseline/* likeKey */.Vu)(like);
        const before = series.get(key)?.runs ?? [];
        const known = new Set(before.map(sameRun));
        const added = runs.filter((run) => !known.has(sameRun(run)));
        series.set(key, { like, runs: [...before, ...added].slice(-figures_baseline/* keptRuns */.rk) });
    }
    const latest = [...series.values()].sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)).slice(0, figures_baseline/* keptSeries */.At);
    return { ...today, series: latest };
}
/** When it was read does not matter: the same figures of the same commit are one run that was looked at twice. */
function sameRun({ commit, scopes }) {
    return runText({ at: "", commit, scopes });
}
function lastOf({ runs }) {
    return runs.at(-1)?.at ?? "";
}
/** Whether today's runs add nothing to a baseline. */
function hasRuns(present, today) {
    const keys = new Map(present.series.map(({ like, runs }) => [(0,figures_baseline/* likeKey */.Vu)(like), new Set(runs.map(sameRun))]));
    return today.series.every(({ like, runs }) => runs.every((run) => keys.get((0,figures_baseline/* likeKey */.Vu)(like))?.has(sameRun(run))));
}
/** Runs of a baseline that another one of the same lacks, but for those that had to make room for later ones. */
function lostRuns(before, after) {
    const present = new Map(after.series.map((one) => [(0,figures_baseline/* likeKey */.Vu)(one.like), one.runs]));
    return before.series.flatMap(({ like, runs }) => {
        const now = present.get((0,figures_baseline/* likeKey */.Vu)(like)) ?? [];
        const [known, earlier] = [new Set(now.map(sameRun)), new Set(runs.map(sameRun))];
        const newer = now.filter((run) => !earlier.has(sameRun(run))).length;
        const isFull = now.length === figures_baseline/* keptRuns */.rk;
        const room = isFull ? newer : 0;
        const lost = runs.filter((run, i) => !known.has(sameRun(run)) && i >= room);
        return lost.length > 0 ? [{ like, runs: lost }] : [];
    });
}

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
;// CONCATENATED MODULE: ./build/reports/wording-figures-baseline.js



/** Sentences about what a baseline of figures holds. */
/** `runner ubuntu-24.04, tool k6, users 100`. */
function describeLike(like) {
    return (0,phrase/* join */.fj)(like.map(([what, value]) => (0,phrase/* say */.cv) `${what} ${(0,phrase/* code */.aY)(value)}`), ", ");
}
/** What a change takes away from later ones. */
function describeLostRuns(lost) {
    return lost.map(({ like, runs }) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(runs.length === 1 ? "1 earlier run is" : `${(0,plain_numbers/* formatCount */.B4)(runs.length)} earlier runs are`)} gone or changed (${describeLike(like)})`);
}
/** How many runs there are of each kind that was added to. */
function describeAddedRuns(before, after) {
    return after.series.map(({ like, runs }) => {
        const known = before?.series.find((one) => JSON.stringify(one.like) === JSON.stringify(like))?.runs.length ?? 0;
        return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(runs.length === 1 ? "1 run" : `${(0,plain_numbers/* formatCount */.B4)(runs.length)} runs`)} more, ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(Math.min(figures_baseline/* keptRuns */.rk, known + runs.length)))} in all: ${describeLike(like)}`;
    });
}
/** What `gates baseline` did with a file. */
function describeWrittenRuns(path, { series }) {
    const runs = series.reduce((sum, one) => sum + one.runs.length, 0);
    return (0,phrase/* say */.cv) `Added ${(0,phrase/* figure */.vP)(runs === 1 ? "1 run" : `${(0,plain_numbers/* formatCount */.B4)(runs)} runs`)} to ${(0,phrase/* code */.aY)(path)}.`;
}

;// CONCATENATED MODULE: ./build/gates/figures-baseline.js



/**
 * The baseline of a gate that measures figures: each run adds one to those that are like it. There is no lower one: a slower
 * run is one more that later ones are held against, and only runs that are gone give something up.
 */
const figuresBaselineKind = {
    read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6708)]).then(__webpack_require__.bind(__webpack_require__, 56708))).readFiguresBaseline(text),
    write: writeFiguresBaseline,
    carryOn: carryOnRuns,
    isEmpty: ({ series }) => series.length === 0,
    saysTheSame: hasRuns,
    losses: (before, after) => describeLostRuns(lostRuns(before, after)),
    lossLines: () => [],
    gainLines: describeAddedRuns,
    describeWritten: (path, today) => describeWrittenRuns(path, today),
};


/***/ }),

/***/ 97529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readEach)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38705);


/** Reads one report after the other, so that memory holds one at a time, and says which; gives what is wrong with them. */
async function readEach(reports, place, read) {
    const problems = [];
    for (const [i, report] of reports.entries()) {
        place.host.progress((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toLog */ .gY)((0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Reading ${i + 1} of ${reports.length}: ${report.file}`));
        problems.push(...(await read(report, place)));
    }
    place.host.progress(undefined);
    return problems;
}


/***/ }),

/***/ 76259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ earlierOf),
/* harmony export */   s: () => (/* binding */ changesSince)
/* harmony export */ });
/* harmony import */ var _model_figures_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93627);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _change_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95647);
/* harmony import */ var _figure_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89847);




/** Holds figures of today against those of earlier runs that are like theirs: what a budget on a change is measured as. */
function changesSince(budget, gate, figures, sought) {
    // What cannot be said of today needs no comparison; that no report was read is told whatever the baseline is.
    const isKnown = figures.some(({ measure }) => measure.found.state !== "unknown");
    if (!isKnown)
        return figures.map(({ measure }) => measure);
    if (sought === undefined)
        return (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyFound */ .VY)((0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .uncompared */ .Nb)(budget, gate, { kind: "silent", about: budget.metric.name }));
    if (sought.state === "none")
        return (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyFound */ .VY)((0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .uncompared */ .Nb)(budget, gate, sought.why));
    if (sought.state === "learning")
        return (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyFound */ .VY)(learning(0, []));
    const comparing = { budget, gate, sought, known: new Map() };
    return figures.map((figure) => ({ ...figure.measure, found: changeOf(figure, comparing) }));
}
function changeOf({ measure: { found }, like, of, ...more }, { budget, gate, sought, known }) {
    if (found.state !== "measured")
        return found;
    const now = (0,_figure_change_js__WEBPACK_IMPORTED_MODULE_1__/* .figureOf */ .Mn)(found.quantity);
    if (now === undefined)
        return { state: "not-applicable" };
    const { baseline, source } = sought;
    if (!known.has(like))
        known.set(like, (0,_model_figures_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesLike */ .Zj)(baseline, like));
    const series = known.get(like);
    if (series === undefined) {
        const unlike = (0,_model_figures_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .leastDifferences */ .kI)(baseline, like);
        // A cache takes the first run of the new kind by itself, if only this gate is green; a file waits for somebody.
        if (source.kind === "cache" || unlike.length === 0)
            return learning(0, unlike);
        return (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .uncompared */ .Nb)(budget, gate, { kind: "unlike", of: "baseline", unlike });
    }
    const earlier = earlierOf(series, { of, name: more.name ?? (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .changingFigure */ .SF)(budget), kind: now.kind });
    if (earlier.length < _figure_change_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRuns */ .Yh)
        return learning(earlier.length, []);
    const change = (0,_figure_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSince */ .Js)(now, earlier, (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .wayOf */ .VO)(budget));
    const approximate = found.approximate ?? ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(change) ? undefined : inexactBefore);
    return {
        state: "measured",
        quantity: change,
        by: `against the median of ${earlier.length} earlier runs`,
        ...(approximate && { approximate }),
    };
}
const inexactBefore = {
    because: "figures of earlier runs are only known within bounds",
    mend: { say: "Give reports that hold every response time, and keep runs with them" },
};
/** A figure in the earlier runs that have it, the oldest first. */
function earlierOf({ runs }, { of, name, kind }) {
    return runs.flatMap(({ scopes }) => {
        const figure = scopes.get(of)?.get(name);
        return figure?.kind === kind ? [figure.span] : [];
    });
}
function learning(runs, unlike) {
    return { state: "not-applicable", because: { kind: "learning-runs", runs, least: _figure_change_js__WEBPACK_IMPORTED_MODULE_1__/* .leastRuns */ .Yh, unlike } };
}


/***/ }),

/***/ 89847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Js: () => (/* binding */ changeSince),
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   Yh: () => (/* binding */ leastRuns),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   sR: () => (/* binding */ changeBy)
/* harmony export */ });
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30536);


/** Earlier runs that it takes before a change is judged: of fewer nobody knows how far apart they are. */
const leastRuns = 5;
/**
 * How many standard deviations a change must exceed. 1.4826 makes one of a median deviation, were the figures distributed
 * normally (Rousseeuw and Croux, "Alternatives to the Median Absolute Deviation", JASA 88, 1993).
 */
const noiseWidth = (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(3n * 14826n, 10000n);
/** What is known of a quantity as fractions; undefined of a change, and of a share of nothing. */
function spanOf(quantity) {
    switch (quantity.kind) {
        case "change":
            return undefined;
        case "share": {
            const { low, high } = quantity;
            return low?.whole === 0 || high?.whole === 0 ? undefined : { low: low && ratioSpan(low), high: high && ratioSpan(high) };
        }
        case "count":
            return {
                low: (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(BigInt(quantity.low), 1n),
                high: quantity.high === null ? null : (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(BigInt(quantity.high), 1n),
            };
        default:
            return { low: quantity.low && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rationalOf */ .Kf)(quantity.low), high: quantity.high && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rationalOf */ .Kf)(quantity.high) };
    }
}
function ratioSpan({ part, whole }) {
    return (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(BigInt(part), BigInt(whole));
}
function figureOf(quantity) {
    const span = spanOf(quantity);
    return span && quantity.kind !== "change" ? { kind: quantity.kind, span } : undefined;
}
/** How far a figure is above (or below) the median of earlier ones, and how far those are apart. */
function changeSince(now, earlier, way) {
    const base = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .medianSpan */ .b0)(earlier);
    const band = bandOf(earlier, now.kind);
    return { ...differenceOf(now.kind, base, now.span, way), noise: band };
}
/** By how much a later set of figures is above (or below) an earlier one, beside the median of the earlier. */
function changeBy(kind, base, shift, way) {
    const now = {
        low: base.high && shift.low && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(base.high, shift.low),
        high: base.low && shift.high && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(base.low, shift.high),
    };
    return differenceOf(kind, base, now, way);
}
/** The noise of earlier figures, in the metric's own unit or in points. */
function bandOf(earlier, kind) {
    const { low, high } = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .medianDeviation */ .k8)(earlier);
    const scaled = (end) => (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)(end, noiseWidth), kind === "share" ? hundred : one);
    const least = low ? (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(scaled(low)).low : nothing;
    return { kind: "band", low: least, high: high && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(scaled(high)).high, runs: earlier.length };
}
const [one, hundred] = [(0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(1n, 1n), (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(100n, 1n)];
const nothing = { digits: 0n, scale: 0 };
/** Up is now less before, down before less now; each end is the least and the most that it can be. */
function differenceOf(kind, before, now, way) {
    const [from, to] = way === "rise" ? [before, now] : [now, before];
    if (kind === "share")
        return shareChange(from, to, way);
    const [low, high] = [to.low && from.high && minus(to.low, from.high), to.high && from.low && minus(to.high, from.low)];
    const [lowBase, base] = way === "rise" ? [before.high, before.low] : [before.low, before.high];
    const isExactBase = lowBase !== null && base !== null && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(lowBase, base) === 0;
    return {
        kind: "change",
        of: kind,
        low: low && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(low).low,
        high: high && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(high).high,
        base: base && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(base).low,
        ...(lowBase && !isExactBase && { lowBase: (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(lowBase).low }),
        way,
    };
}
function minus(a, b) {
    return (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(a, (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .negative */ .gu)(b));
}
/** A fall is from the greater to the smaller, so that of a rise both change places. */
function shareChange(from, to, way) {
    const fall = (greater, smaller) => greater && smaller && { before: greater, now: smaller };
    return {
        kind: "change",
        of: "share",
        low: fall(ratioOf(to.low, "down"), ratioOf(from.high, "up")),
        high: fall(ratioOf(to.high, "up"), ratioOf(from.low, "down")),
        way,
    };
}
/** Digits of a whole that both parts of a ratio can be written in. */
const finest = 10n ** 15n;
/** As whole numbers that are exact, or else the nearest fraction on the side that asks for more. */
function ratioOf(value, side) {
    if (value === null)
        return null;
    const { top, bottom } = value;
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    if (bottom <= most && top <= most && top >= -most)
        return { part: Number(top), whole: Number(bottom) };
    const cut = (top * finest) / bottom - (top < 0n ? 1n : 0n);
    return { part: Number(side === "up" ? cut + 1n : cut), whole: Number(finest) };
}


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ shownEnd),
/* harmony export */   PR: () => (/* binding */ percentMoved),
/* harmony export */   jK: () => (/* binding */ cutToHundredths),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30536);


/** How far figures moved, for tables and outputs; what decides is figure-change.ts. */
/** The greatest that a figure can be, as outputs and lines have it: the least where nothing bounds it above. */
function shownEnd({ low, high }) {
    return high ?? low;
}
/**
 * By how much later figures are above earlier ones, by their shown ends: in hundredths of the earlier median, and in
 * hundredths of the whole for shares. Undefined where an end is open, or that median is nothing.
 */
function percentMoved({ now, before, kind }) {
    const [to, from] = [now.map(shown), before.map(shown)];
    const shift = shownEnd((0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .shiftBetween */ .HV)(from, to));
    const base = kind === "share" ? one : shownEnd((0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .medianSpan */ .b0)(from));
    if (shift === null || base === null || base.top === 0n)
        return undefined;
    return (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)(shift, (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .inverse */ .DI)(base)), hundred);
}
const [one, hundred] = [(0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(1n, 1n), (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(100n, 1n)];
function shown(span) {
    const end = shownEnd(span);
    return { low: end, high: end };
}
/** With two decimals, cut as the figures of budgets are: `12.23`, `-3.10`. */
function cutToHundredths({ top, bottom }) {
    return { digits: (top * 100n) / bottom, scale: 2 };
}
/** The nearest number, for what is only shown. */
function numberOf(value) {
    const { low } = (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsAround */ .Al)(value);
    return Number(low.digits) / 10 ** low.scale;
}


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);
/* harmony import */ var _model_sum_traffic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32153);


/** The runs that a budget selects. Without a leg each of them is held: figures of two runs are never added. */
function runsOf(budget, { runs }) {
    const selector = selectorOf(budget, "leg");
    const matches = selector?.pattern === undefined ? () => true : (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMatcher */ .MH)(selector.pattern);
    return runs.filter(({ leg }) => matches(leg));
}
/** What of one run a budget is about: the whole, the sum of the endpoints that match, or each of them. */
function scopesOf(budget, run, { runs }) {
    const scope = runs.length > 1 ? run.scope : "";
    const selector = selectorOf(budget, "endpoint");
    if (selector === undefined)
        return [{ name: scope, run, traffic: run.run.total }];
    const matching = endpointsOf(selector, run.run.endpoints);
    if (matching.length === 0)
        return { scope, why: noEndpoint(selector, run) };
    if (!selector.each)
        return [{ name: scope, run, traffic: (0,_model_sum_traffic_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .X)(matching) }];
    return matching.map((endpoint) => ({
        name: scope === "" ? endpoint.name : `${scope}, ${endpoint.name}`,
        run,
        traffic: endpoint,
        endpoint: endpoint.name,
    }));
}
/** A group, such as a transaction, is only meant by its name: it holds the requests of other endpoints again. */
function endpointsOf({ pattern }, endpoints) {
    if (pattern === undefined)
        return endpoints.filter(({ isGroup }) => isGroup !== true);
    const matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMatcher */ .MH)(pattern);
    return endpoints.filter(({ name, isGroup }) => (isGroup ? name === pattern : matches(name)));
}
function noEndpoint({ pattern = "*" }, { run, format }) {
    if (run.endpoints.length === 0)
        return { kind: "not-in-report", what: "single endpoints", has: [], mend: format.perEndpoint };
    const names = run.endpoints.map(({ name }) => name);
    return { kind: "no-match", pattern, dimension: "endpoint", folders: names.slice(0, 5) };
}
function selectorOf(budget, dimension) {
    return budget.selectors.find((selector) => selector.dimension === dimension);
}


/***/ }),

/***/ 74355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   _8: () => (/* binding */ resourcePart),
/* harmony export */   tE: () => (/* binding */ loadVocabulary),
/* harmony export */   vq: () => (/* binding */ customPart)
/* harmony export */ });
/* harmony import */ var _model_load_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22276);

/**
 * What budgets of a load test can talk about. Before reports were read, names that only they bring are taken as they are.
 * Runs are judged on their own, but for shards: one that is missing is missing in the figures.
 */
function loadVocabulary(names, reports) {
    const settled = (metric) => reports === "runs" && metric.name !== "runs" ? { ...metric, separate: true } : metric;
    const open = (name) => percentileMetric(name) ?? (names ? (reportedMetric(name, names) ?? unreadMetric(name, names)) : laterMetric(name));
    return {
        metrics: loadMetrics.map(settled),
        openMetric: (name) => {
            const metric = open(name);
            return metric && settled(metric);
        },
        meant: otherWords,
        openNames: names ? openNames(names) : [],
        dimensions: [
            { name: "endpoint", pattern: "name" },
            { name: "leg", pattern: "name", ...(names && { values: names.legs }) },
            { name: "status", pattern: "name", form: statusForm },
            { name: "kind", pattern: "name", values: _model_load_run_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKinds */ .c },
            { name: "source", pattern: "name" },
        ],
        patch: false,
    };
}
/** A class of statuses is `5*`: what others write for it would match nothing. */
const statusForm = {
    matches: /^(?:[1-5*][\d*]{0,2})$/,
    allowed: "a status such as 503, or a class such as 5*",
    meant: (text) => /^([1-5])xx$/i.exec(text)?.[1]?.concat("*"),
};
/** What tools call these figures. */
const otherWords = {
    median: "p50",
    med: "p50",
    avg: "mean",
    average: "mean",
    rps: "throughput",
    rate: "throughput",
    failures: "errors",
    failed: "errors",
    vus: "users",
    vus_max: "users",
    http_reqs: "requests",
    http_req_failed: "error-rate",
    http_req_duration: "p95",
    latency: "p95",
};
/** What the reports bring: of a distribution the part that is asked for most. */
function openNames({ custom, resources }) {
    const own = custom.map(({ kind, name }) => (kind === "times" || kind === "values" ? `${name}.p95` : name));
    return [...new Set([...own, ...[...resources.keys()].map((name) => `${name}-max`)])].slice(0, 50);
}
const ofEndpoint = { dimensions: ["endpoint", "leg"] };
const ofRun = { dimensions: ["leg"] };
const loadMetrics = [
    time("p95", "The response time that 95 of 100 requests took at most; any rank above 0 up to 100, such as `p50` or `p99.9`."),
    time("mean", "The mean response time."),
    time("min", "The shortest response time."),
    time("max", "The longest response time."),
    { name: "error-rate", kind: "share", ...ofEndpoint, description: "Failed requests of all requests, by `count-as-error`." },
    {
        name: "errors",
        kind: "count",
        dimensions: ["endpoint", "leg", "kind"],
        description: "Failed requests, by `count-as-error`; with a kind, those of that kind.",
    },
    { name: "requests", kind: "count", ...ofEndpoint, description: "Requests that were made." },
    { name: "throughput", kind: "rate", ...ofEndpoint, description: "Requests in the time from the first to the last." },
    {
        name: "responses",
        kind: "count",
        dimensions: ["endpoint", "leg", "status"],
        description: "Answered requests; with a status, those with that status.",
    },
    {
        name: "apdex",
        kind: "number",
        ...ofEndpoint,
        pointwise: true,
        description: "Satisfied users, and half of the tolerating ones, of all: those within `apdex-target`, and within four times of it, without an error (Apdex 1.1).",
    },
    { name: "duration", kind: "time", ...ofRun, description: "How long requests were made." },
    { name: "users", kind: "count", ...ofRun, description: "The most users (threads, connections) at once." },
    { name: "runs", kind: "count", dimensions: [], description: "Runs whose reports were read." },
    {
        name: "p95-rise",
        kind: "time",
        change: true,
        pointwise: true,
        level: "warn",
        ...ofEndpoint,
        description: "How far a percentile is above the median of earlier runs, or above the runs of `compare: base=`; any rank.",
    },
    {
        name: "mean-rise",
        kind: "time",
        change: true,
        pointwise: true,
        level: "warn",
        ...ofEndpoint,
        description: "The same of the mean response time.",
    },
    {
        name: "error-rate-rise",
        kind: "share",
        change: true,
        pointwise: true,
        level: "warn",
        ...ofEndpoint,
        description: "How far the share of failed requests is above that of earlier runs.",
    },
    {
        name: "throughput-drop",
        kind: "rate",
        change: true,
        pointwise: true,
        level: "warn",
        ...ofEndpoint,
        description: "How far the throughput is below that of earlier runs.",
    },
];
function time(name, description) {
    return { name, kind: "time", pointwise: true, ...ofEndpoint, description };
}
/** The rank of `p95` or `p99.9`, as it is written; undefined for anything else. */
function rankOf(metric) {
    return /^p(100|(?!0+(?:\.0*)?(?:-|$))\d{1,2}(?:\.\d{1,6})?)(?:-rise)?$/.exec(metric)?.[1];
}
function percentileMetric(name) {
    if (rankOf(name) === undefined)
        return undefined;
    const like = loadMetrics.find((metric) => metric.name === (name.endsWith("-rise") ? "p95-rise" : "p95"));
    return like && { ...like, name };
}
/** What of a distribution can be asked for: `waiting_time.p95`. */
const partPattern = /^(.+)\.(p(?:100|\d{1,2}(?:\.\d{1,6})?)|min|max|mean)$/;
/** The name of a custom metric, and what of it is meant, where it is a distribution. */
function customPart(name) {
    const [, of, part] = partPattern.exec(name) ?? [];
    return of === undefined || part === undefined ? undefined : { of, part };
}
/** `cpu-max`: what of a resource series is meant. */
function resourcePart(name) {
    const [, of, part] = /^(.+)-(max|mean|min|p(?:100|\d{1,2}(?:\.\d{1,6})?))$/.exec(name) ?? [];
    return of === undefined || part === undefined ? undefined : { of, part };
}
const customKinds = {
    count: "count",
    number: "number",
    share: "share",
    times: "time",
    values: "number",
};
function reportedMetric(name, names) {
    const whole = names.custom.find((one) => one.name === name);
    if (whole && whole.kind !== "times" && whole.kind !== "values")
        return ownMetric(name, customKinds[whole.kind]);
    const part = customPart(name);
    const distribution = names.custom.find((one) => one.name === part?.of);
    if (distribution && ["times", "values"].includes(distribution.kind))
        return ownMetric(name, customKinds[distribution.kind]);
    return resourceMetric(name, names);
}
function ownMetric(name, kind) {
    return { name, kind, ...ofRun, pointwise: true, description: "A metric of the test's own." };
}
function resourceMetric(name, { resources }) {
    const part = resourcePart(name);
    const kind = part && resources.get(part.of);
    if (kind === undefined)
        return undefined;
    const dimensions = ["source"];
    const description = "A resource series.";
    if (kind === "size")
        return { name, kind: "size", pointwise: true, dimensions, description };
    return { name, kind: "number", pointwise: true, ...(kind === "percent" && { percent: true }), dimensions, description };
}
/** A name that a report might have brought which could not be read, or resources that nobody named. */
function unreadMetric(name, { read, resources }) {
    if (read === "some")
        return laterMetric(name);
    return resources.size === 0 && resourcePart(name) !== undefined && /^(?:cpu|memory|disk|network|pids)/.test(name)
        ? laterMetric(name)
        : undefined;
}
/** A name that a report may bring, with any unit. */
function laterMetric(name) {
    return { name, kind: "number", anyUnit: true, description: "A metric that the report brings." };
}


/***/ }),

/***/ 69615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mannWhitneyOfSpans)
/* harmony export */ });
/* unused harmony export mannWhitney */
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);

/**
 * How likely two sets of runs of the same thing are to stand as far apart as these or farther, on either side: the exact
 * two-sided p of Mann and Whitney ("On a Test of Whether one of Two Random Variables is Stochastically Larger than the
 * Other", Annals of Mathematical Statistics 18, 1947). Equal figures share their mean rank, and every way of choosing which
 * of all runs are those of one set is counted (the shift algorithm of Streitberg and Röhmel, Statistical Software Newsletter
 * 12, 1986), so that ties need no correction. Two-sided is twice the smaller tail, at most 1.
 */
function mannWhitney(one, other) {
    const ranks = doubledRanks([...one, ...other]);
    const sum = ranks.slice(0, one.length).reduce((total, rank) => total + rank, 0);
    const ways = waysBySum(ranks, one.length);
    const all = ways.reduce((total, count) => total + count, 0);
    const below = ways.slice(0, sum + 1).reduce((total, count) => total + count, 0);
    const above = ways.slice(sum).reduce((total, count) => total + count, 0);
    return Math.min(1, (2 * Math.min(below, above)) / all);
}
/** Ranks from 1, the mean of those that equal values share, all twice as large so that they are whole. */
function doubledRanks(values) {
    const order = values.map((_, i) => i).sort((a, b) => (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(at(values, a), at(values, b)));
    const ranks = new Array(values.length).fill(0);
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to + 1 < order.length && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(at(values, order[to + 1]), at(values, order[from])) === 0)
            to++;
        for (let i = from; i <= to; i++)
            ranks[order[i] ?? 0] = from + to + 2;
        from = to + 1;
    }
    return ranks;
}
function at(values, i = 0) {
    const value = values[i];
    if (value === undefined)
        throw new RangeError(`no value ${i} of ${values.length}`);
    return value;
}
/** In how many ways `chosen` of the ranks add up to each sum. Beyond 2^53 they are rounded, which p does not show. */
function waysBySum(ranks, chosen) {
    const most = ranks.reduce((total, rank) => total + rank, 0);
    const ways = Array.from({ length: chosen + 1 }, () => new Float64Array(most + 1));
    const [none] = ways;
    if (none)
        none[0] = 1;
    for (const rank of ranks)
        for (let count = chosen; count > 0; count--) {
            const [to, from] = [ways[count], ways[count - 1]];
            if (to && from)
                for (let sum = most; sum >= rank; sum--)
                    to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
        }
    return ways[chosen] ?? new Float64Array(most + 1);
}
/**
 * The same of figures that are known within bounds only: the greater p of the two ends that their order can have, and 1
 * where the ends do not even agree which set is above, or one is open.
 */
function mannWhitneyOfSpans(one, other) {
    const sides = [
        [endsOf(one, "low"), endsOf(other, "high")],
        [endsOf(one, "high"), endsOf(other, "low")],
    ];
    const found = sides.map(([a, b]) => (a && b ? { p: mannWhitney(a, b), above: isAbove(a, b) } : { p: 1, above: 0 }));
    const [first, second] = found;
    if (first === undefined || second === undefined || first.above !== second.above)
        return 1;
    return Math.max(first.p, second.p);
}
function endsOf(values, end) {
    const ends = values.flatMap((value) => value[end] ?? []);
    return ends.length === values.length ? ends : undefined;
}
/** Which of two sets is above the other in most pairs: 1 the first, -1 the second. */
function isAbove(one, other) {
    return Math.sign(one.reduce((sum, a) => sum + other.reduce((own, b) => own + (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(a, b), 0), 0));
}


/***/ }),

/***/ 30536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ shiftBetween),
/* harmony export */   b0: () => (/* binding */ medianSpan),
/* harmony export */   k8: () => (/* binding */ medianDeviation)
/* harmony export */ });
/* unused harmony export differences */
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22330);

/** Medians of figures that may be known within bounds only: an interval that the median of the true figures lies in. */
/** The median of one figure or more: of an even number the mean of the middle two. */
function medianSpan(values) {
    return { low: medianEnd(values, "low"), high: medianEnd(values, "high") };
}
/** A median rises with each of its values, so that the ends of all give the ends of it. */
function medianEnd(values, end) {
    const open = end === "low" ? -1 : 1;
    const sorted = values
        .map((value) => value[end])
        .sort((a, b) => (a === null || b === null ? (a === b ? 0 : a === null ? open : -open) : (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(a, b)));
    const [left, right] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return left && right ? (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .multiply */ .lw)((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(left, right), half) : null;
}
const half = (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .rational */ .vg)(1n, 2n);
/** The median of how far each is from their median (MAD): unlike the standard deviation, one wild run does not move it. */
function medianDeviation(values) {
    const median = medianSpan(values);
    return medianSpan(values.map((value) => distance(value, median)));
}
/** From at least to at most how far two figures are apart. */
function distance(a, b) {
    const gaps = [difference(a.low, b.high), difference(b.low, a.high)].flatMap((gap) => gap ?? []);
    const low = gaps.reduce((most, gap) => ((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(gap, most) > 0 ? gap : most), _model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .zero */ .v_);
    const [up, down] = [difference(a.high, b.low), difference(b.high, a.low)];
    return { low, high: up && down && ((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRationals */ .$4)(up, down) > 0 ? up : down) };
}
function difference(a, b) {
    return a && b && (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(a, (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_0__/* .negative */ .gu)(b));
}
/** Every difference of a figure of one set to one of another, as an interval. */
function differences(of, to) {
    return of.flatMap((a) => to.map((b) => ({ low: difference(a.low, b.high), high: difference(a.high, b.low) })));
}
/**
 * By how much one set of runs is above another: the median of all differences between them (Hodges and Lehmann, "Estimates of
 * Location Based on Rank Tests", Annals of Mathematical Statistics 34, 1963). One wild run on either side moves it little.
 */
function shiftBetween(base, head) {
    return medianSpan(differences(head, base));
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

/***/ 77292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ leastRepetitions),
/* harmony export */   cu: () => (/* binding */ mostRepetitions),
/* harmony export */   iZ: () => (/* binding */ changeOfRepeated)
/* harmony export */ });
/* unused harmony exports quantitiesOf, spansOf */
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _change_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95647);
/* harmony import */ var _figure_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89847);
/* harmony import */ var _mann_whitney_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69615);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30536);





/** Repetitions that each side needs: of three and three no order is rarer than 1 in 10, on both sides. */
const leastRepetitions = 4;
/** Repetitions of a side that are compared: the exact p of more takes long, and says no more. */
const mostRepetitions = 30;
/** Holds the runs after a change against those before it: by how much they differ, and how likely that is by chance. */
function changeOfRepeated(budget, gate, { base, head }) {
    const unknown = [...head, ...base].find(({ state }) => state !== "measured");
    if (unknown)
        return unknown;
    const before = quantitiesOf(base);
    const after = quantitiesOf(head);
    if (before.length < leastRepetitions || after.length < leastRepetitions)
        return (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .uncompared */ .Nb)(budget, gate, {
            kind: "few-repetitions",
            base: before.length,
            head: after.length,
            least: leastRepetitions,
        });
    return compared(budget, before, after, [...base, ...head]);
}
function compared(budget, before, after, all) {
    const kind = before[0]?.kind;
    const [then, now] = [spansOf(before), spansOf(after)];
    if (kind === undefined || kind === "change")
        return { state: "not-applicable" };
    const shift = (0,_figure_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeBy */ .sR)(kind, (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .medianSpan */ .b0)(then), (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .shiftBetween */ .HV)(then, now), (0,_change_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .wayOf */ .VO)(budget));
    const noise = { kind: "test", p: (0,_mann_whitney_js__WEBPACK_IMPORTED_MODULE_2__/* .mannWhitneyOfSpans */ .T)(now, then), base: then.length, head: now.length };
    const approximate = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(shift) ? undefined : (approximationIn(all) ?? inexact);
    return {
        state: "measured",
        quantity: { ...shift, noise },
        by: `the Hodges-Lehmann shift from ${then.length} to ${now.length} runs`,
        ...(approximate && { approximate }),
    };
}
const inexact = {
    because: "the figures of single runs are only known within bounds",
    mend: { say: "Give reports that hold every response time" },
};
function approximationIn(all) {
    return all.flatMap((found) => (found.state === "measured" && found.approximate) || [])[0];
}
function quantitiesOf(all) {
    return all.flatMap((found) => (found.state === "measured" ? [found.quantity] : []));
}
function spansOf(quantities) {
    return quantities.flatMap((quantity) => (0,_figure_change_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(quantity) ?? []);
}


/***/ }),

/***/ 93627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ keptSeries),
/* harmony export */   E5: () => (/* binding */ keptScopes),
/* harmony export */   Vu: () => (/* binding */ likeKey),
/* harmony export */   YI: () => (/* binding */ keptFigures),
/* harmony export */   Zj: () => (/* binding */ seriesLike),
/* harmony export */   cW: () => (/* binding */ keptNameLength),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   kI: () => (/* binding */ leastDifferences),
/* harmony export */   rk: () => (/* binding */ keptRuns)
/* harmony export */ });
/** Runs that a series carries on. */
const keptRuns = 30;
/** Scopes of a run that are kept besides the whole: those that limits name, then the greatest. */
const keptScopes = 50;
/** Figures of one scope: each has a name of its own. */
const keptFigures = 100;
/** Series that are kept: those with the latest runs. Names of legs and files can change with each run. */
const keptSeries = 100;
/** Names that are longer are not kept: many of them would make a document that no run could read. */
const keptNameLength = 500;
function likeKey(like) {
    return JSON.stringify([...like].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The series that a run of today belongs to; undefined where no earlier run is like it. */
function seriesLike({ series }, like) {
    const key = likeKey(like);
    return series.find((one) => likeKey(one.like) === key);
}
function differencesOf(today, earlier) {
    const [now, then] = [new Map(today), new Map(earlier)];
    const names = [...new Set([...now.keys(), ...then.keys()])];
    return names
        .map((what) => ({ what, today: now.get(what), earlier: then.get(what) }))
        .filter((one) => one.today !== one.earlier);
}
/** In what a run differs from the runs that are most like it; none where there is no earlier run at all. */
function leastDifferences({ series }, like) {
    const all = series.map((one) => differencesOf(like, one.like)).filter((differences) => differences.length > 0);
    return all.reduce((least, one) => (one.length < least.length ? one : least), all[0] ?? []);
}


/***/ }),

/***/ 22276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ failureKinds)
/* harmony export */ });
/** How a request can fail: nothing was answered, by its status, by what the test asked of the answer, or the tool does not say how. */
const failureKinds = ["transport", "4xx", "5xx", "assertion", "other"];


/***/ }),

/***/ 66541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   En: () => (/* binding */ earlierRunsSection),
/* harmony export */   GR: () => (/* binding */ headAgainstBaseSection)
/* harmony export */ });
/* harmony import */ var _measures_figure_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89847);
/* harmony import */ var _measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8909);
/* harmony import */ var _measures_mann_whitney_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69615);
/* harmony import */ var _measures_median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30536);
/* harmony import */ var _measures_repetitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77292);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77229);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24409);
/* harmony import */ var _model_rational_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22330);
/* harmony import */ var _model_span_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31736);
/* harmony import */ var _change_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42049);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6554);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41287);
/* harmony import */ var _wording_changes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31268);













const shownRows = 30;
/** Figures of today beside those of earlier runs: their median, how far apart they are, how far today's has moved. */
function earlierRunsSection(figures, from) {
    if (figures.length === 0)
        return [];
    const rows = figures.slice(0, shownRows).map((one) => [...headOf(one, figures), ...sinceCells(one)]);
    const columns = ["Now", "Median before", "Noise", "Change"].map((title) => ({ title, align: "right" }));
    return [
        {
            title: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `Against earlier runs`,
            intro: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `${from} A change within the noise, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)("3 × 1.4826 ×")} the median deviation of earlier runs, is none.`,
            table: tableOf(figures, [...columns, { title: "Trend" }], rows),
        },
    ];
}
function sinceCells(one) {
    const { now, before, kind } = one;
    const noise = before.length < _measures_figure_change_js__WEBPACK_IMPORTED_MODULE_0__/* .leastRuns */ .Yh ? `learning ${before.length}/${_measures_figure_change_js__WEBPACK_IMPORTED_MODULE_0__/* .leastRuns */ .Yh}` : bandText((0,_measures_figure_change_js__WEBPACK_IMPORTED_MODULE_0__/* .bandOf */ .BV)(before, kind), kind);
    const values = [...before, ...now].flatMap((span) => (0,_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .shownEnd */ .$g)(span) ?? []).map(_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl);
    return [now[0] ?? unknown, (0,_measures_median_js__WEBPACK_IMPORTED_MODULE_3__/* .medianSpan */ .b0)(before)]
        .map((span) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(spanText(span, kind)))
        .concat([(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(noise), (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(movedText(one)), (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)((0,_trend_js__WEBPACK_IMPORTED_MODULE_12__/* .trendBlocks */ .og)(values))]);
}
const unknown = { low: null, high: null };
/** Two sets of repetitions side by side: what their medians are, by how much they differ, and whether chance could do that. */
function headAgainstBaseSection(figures) {
    const [first] = figures;
    if (first === undefined)
        return [];
    const rows = figures.slice(0, shownRows).map((one) => [...headOf(one, figures), ...betweenCells(one)]);
    const columns = ["Base", "Head", "Shift", "Change", "p"].map((title) => ({ title, align: "right" }));
    return [
        {
            title: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `Head against base`,
            intro: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `Medians of ${first.before.length} runs of base and ${first.now.length} of head; the shift is that of Hodges and Lehmann, p the exact two-sided one of Mann and Whitney. What p says counts below ${_model_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .significance */ .Oe}.`,
            table: tableOf(figures, [...columns, { title: "" }], rows),
        },
    ];
}
function betweenCells(one) {
    const { now, before, kind } = one;
    const medians = [(0,_measures_median_js__WEBPACK_IMPORTED_MODULE_3__/* .medianSpan */ .b0)(before), (0,_measures_median_js__WEBPACK_IMPORTED_MODULE_3__/* .medianSpan */ .b0)(now)].map((span) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(spanText(span, kind)));
    const shift = (0,_measures_median_js__WEBPACK_IMPORTED_MODULE_3__/* .shiftBetween */ .HV)(before, now);
    const isEnough = Math.min(before.length, now.length) >= _measures_repetitions_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRepetitions */ .Ag;
    const p = isEnough ? (0,_measures_mann_whitney_js__WEBPACK_IMPORTED_MODULE_2__/* .mannWhitneyOfSpans */ .T)(now, before) : 1;
    const words = isEnough ? verdictWords(shift, p) : `too few runs, it takes ${_measures_repetitions_js__WEBPACK_IMPORTED_MODULE_4__/* .leastRepetitions */ .Ag} of each`;
    return [
        ...medians,
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(shiftText(shift, kind)),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(movedText(one)),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(isEnough ? (0,_wording_changes_js__WEBPACK_IMPORTED_MODULE_10__/* .formatProbability */ .tY)(p) : ""),
        (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .figure */ .vP)(words),
    ];
}
function verdictWords(shift, p) {
    if (p >= _model_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .significance */ .Oe)
        return "no difference beyond chance";
    const end = (0,_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .shownEnd */ .$g)(shift);
    return end !== null && end.top > 0n ? "higher" : "lower";
}
function headOf({ of, name }, all) {
    const isOfOne = all.every((one) => one.of === "");
    return [...(isOfOne ? [] : [of === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `all` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .code */ .aY)(of)]), (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_11__/* .code */ .aY)(name)];
}
function tableOf(figures, columns, rows) {
    const isOfOne = figures.every(({ of }) => of === "");
    const head = [...(isOfOne ? [] : [{ title: "Of" }]), { title: "Figure" }];
    return { columns: [...head, ...columns], rows, more: figures.length - rows.length };
}
/** A figure without the parts of a share, which of a median are nobody's. */
function spanText(span, kind) {
    if (kind !== "share")
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .formatQuantity */ .VZ)((0,_model_span_js__WEBPACK_IMPORTED_MODULE_7__/* .amountOf */ .MT)(span, kind === "count" ? "number" : kind));
    const [low, high] = [span.low, span.high].map((end) => (end === null ? "unknown" : `${percentText((0,_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(end))}%`));
    return low === high ? `${low}` : `${low} to ${high}`;
}
function percentText(share) {
    return (share * 100).toFixed(2);
}
function bandText({ low, high }, kind) {
    const end = high ?? low;
    if (kind === "share")
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .formatPoints */ .Xf)(end);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .formatQuantity */ .VZ)({ kind: kind === "count" ? "number" : kind, low: end, high: end });
}
function shiftText(shift, kind) {
    if (kind !== "share")
        return spanText(shift, kind);
    const end = (0,_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .shownEnd */ .$g)(shift);
    return end === null ? "unknown" : signed((0,_model_rational_js__WEBPACK_IMPORTED_MODULE_6__/* .multiply */ .lw)(end, (0,_model_rational_js__WEBPACK_IMPORTED_MODULE_6__/* .rational */ .vg)(100n, 1n)), "pp");
}
/** `+12.50%`, of shares `+0.31pp`. */
function movedText(one) {
    const moved = (0,_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .percentMoved */ .PR)(one);
    return moved === undefined ? "" : signed(moved, one.kind === "share" ? "pp" : "%");
}
function signed(value, unit) {
    const cut = (0,_measures_figure_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToHundredths */ .jK)(value);
    return `${cut.digits > 0n ? "+" : ""}${(0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .formatFixed */ .gn)(cut)}${unit}`;
}


/***/ }),

/***/ 75299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ budgetSection)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36929);
/* harmony import */ var _model_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6554);




const shownRows = 30;
/** How far each measured figure is from its limit, and how it is known; the nearest to it first. */
function budgetSection(budgets) {
    const all = budgets.flatMap((judged) => judged.measures.flatMap((measure) => measureRow(judged, measure) ?? []));
    if (all.length === 0)
        return [];
    const sorted = all.sort((a, b) => b.used - a.used);
    return [
        {
            title: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `How much of each limit is used`,
            table: {
                columns: [
                    { title: "Budget" },
                    { title: "Of" },
                    { title: "Actual", align: "right" },
                    { title: "Used" },
                    { title: "Known" },
                ],
                rows: sorted.slice(0, shownRows).map(({ row }) => row),
                more: sorted.length - Math.min(shownRows, sorted.length),
            },
        },
    ];
}
function measureRow({ budget, outcome }, { scope, found }) {
    if (found.state !== "measured")
        return undefined;
    const used = usedOf(budget.limit, found.quantity);
    const isBroken = outcome.state === "broken" && outcome.by.some((one) => one.scope === scope);
    const shown = used === undefined
        ? ""
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M0)({ part: Math.round(Math.min(used, 1) * 1000), whole: 1000 })} ${percentText(used, isBroken)}`;
    return {
        used: used ?? -1,
        row: [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(budget.text),
            scope === "" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(scope),
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(found.quantity, budget.limit)),
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(shown),
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${found.by ?? ""}`,
        ],
    };
}
/** Whole percent on the true side of 100: what is broken never reads as 100 %, nor what holds as more. */
function percentText(used, isBroken) {
    const percent = used * 100;
    if (!Number.isFinite(percent))
        return "all of it";
    const whole = isBroken ? Math.max(101, Math.ceil(percent)) : Math.min(100, Math.floor(percent));
    return `${whole}%`;
}
/** The share of an upper limit that is used, or how much of what a lower one asks for is lacking: 1 is the limit itself. */
function usedOf(limit, quantity) {
    const wanted = Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(limit.value));
    const isMinimum = (0,_model_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(limit.op) === "minimum";
    const actual = endOf(quantity, isMinimum ? "low" : "high");
    if (actual === undefined)
        return undefined;
    if (isMinimum)
        return actual === 0 ? Number.POSITIVE_INFINITY : wanted / actual;
    return wanted === 0 ? (actual === 0 ? 0 : Number.POSITIVE_INFINITY) : actual / wanted;
}
function endOf(quantity, end) {
    if (quantity.kind === "change")
        return undefined;
    const value = quantity[end];
    if (value === null)
        return undefined;
    if (typeof value === "number")
        return value;
    if ("part" in value)
        return value.whole === 0 ? undefined : (value.part * 100) / value.whole;
    return Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value));
}


/***/ }),

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ trendLine),
/* harmony export */   og: () => (/* binding */ trendBlocks),
/* harmony export */   uu: () => (/* binding */ shownRuns)
/* harmony export */ });
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27706);
/* harmony import */ var _wording_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8199);


const blocks = "▁▂▃▄▅▆▇█";
/** Runs that a line is drawn through: the last ones. */
const shownRuns = 30;
/** The last samples with today's figure as one line; undefined where there is nothing to draw a line through. */
function trendLine(samples, today) {
    const element = _model_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageElements */ .Y.find((one) => today[one] !== undefined);
    if (element === undefined)
        return undefined;
    const tallies = [...samples.map(({ counts }) => counts), today]
        .flatMap((counts) => measured(counts, element))
        .slice(-shownRuns);
    const [first, last] = [tallies[0], tallies.at(-1)];
    if (first === undefined || last === undefined || tallies.length < 2)
        return undefined;
    return (0,_wording_coverage_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTrend */ .Jh)(element, trendBlocks(tallies.map(({ covered, total }) => covered / total)), first, last, tallies.length);
}
function measured(counts, element) {
    const tally = counts[element];
    return tally && tally.total > 0 ? [tally] : [];
}
/** The lowest value is the lowest block, the highest the highest; where all are the same, the middle. */
function trendBlocks(values) {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    const level = (value) => (span === 0 ? 3 : Math.round(((value - low) / span) * (blocks.length - 1)));
    return values.map((value) => blocks[level(value)]).join("");
}


/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ describeLoss),
/* harmony export */   Jh: () => (/* binding */ describeTrend),
/* harmony export */   LB: () => (/* binding */ describeFileLosses),
/* harmony export */   Nh: () => (/* binding */ describeFileRise),
/* harmony export */   bQ: () => (/* binding */ describeLosses),
/* harmony export */   gb: () => (/* binding */ describeRaised),
/* harmony export */   hD: () => (/* binding */ describeWritten),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34231);


/** Sentences about what a baseline of coverage holds. */
/** What a change takes away from the next one: in the whole, and of single files. */
function describeLosses(losses, files) {
    const ofFiles = files.length === 0 ? [] : [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `of single files, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(describeFileLosses(files), "; ")}`];
    return [...losses.map(describeLoss), ...ofFiles];
}
const shownFiles = 5;
/** Files of which less is covered, the worst first. */
function describeFileLosses(files) {
    const shown = files.slice(0, shownFiles).map((loss) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(loss.path)}: ${describeLoss(loss)}`);
    const more = files.length - shown.length;
    return more > 0 ? [...shown, (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(more === 1 ? "1 more file" : `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more files`)}`] : shown;
}
/** `lines 81.20% (406/500) -> 60.10% (…), 30 more uncovered`. */
function describeLoss({ element, leg, before, after }) {
    const what = leg === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(element)}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(element)} of leg ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(leg)}`;
    if (after === null)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(shareOf(before))} -> nothing`;
    const more = uncovered(after) - uncovered(before);
    const lost = more > 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `, ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more))} more uncovered` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(`${shareOf(before)} -> ${shareOf(after)}`)}${lost}`;
}
function shareOf({ covered, atMost, total }) {
    const low = (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)({ part: covered, whole: total });
    const share = covered === atMost ? low : `${low} to ${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)({ part: atMost, whole: total })}`;
    return `${share} (${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(covered)}/${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)})`;
}
function uncovered({ covered, total }) {
    return total - covered;
}
/** What `gates baseline` did with a file. */
function describeWritten(path, baseline, gone) {
    const count = baseline.whole.files.size;
    const less = gone === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(gone === 1 ? "1 file is" : `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(gone)} files are`)} no longer in it.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Wrote ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(count === 1 ? "1 file" : `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} files`)}.${less}`;
}
function describeRaised(what, before, after) {
    const same = before !== undefined && shareOf(before) === shareOf(after);
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(what)} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(before === undefined || same ? shareOf(after) : `${shareOf(before)} -> ${shareOf(after)}`)}`;
}
/** `Lines: ▃▄▅▇ 79.10% -> 81.20% over 12 runs`. */
function describeTrend(element, blocks, first, last, runs) {
    const name = `${element[0]?.toUpperCase() ?? ""}${element.slice(1)}`;
    const [from, to] = [first, last].map(({ covered, total }) => (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)({ part: covered, whole: total }));
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(`${name}: ${blocks} ${from} -> ${to} over ${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(runs)} runs`)}`;
}
function describeFileRise(path, rise, element) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rise))} more uncovered, by ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(element)}`;
}


/***/ }),

/***/ 51661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ describeVerdictStep),
/* harmony export */   cU: () => (/* binding */ loadRemarks),
/* harmony export */   xk: () => (/* binding */ describeVerdictExit)
/* harmony export */ });
/* harmony import */ var _measures_load_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61838);
/* harmony import */ var _measures_load_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74355);
/* harmony import */ var _measures_percentile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8717);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77229);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6554);





/** Sentences about load tests; `wording.ts` has all others. */
/** What a reader must know to trust the figures. */
function loadRemarks(facts, judgement) {
    return [...fewRemarks(facts, judgement), ...ownLimitRemarks(facts), ...mixedRemarks(facts), ...shardRemarks(facts)];
}
/** Fewer than ten requests above a percentile: the next run may be quite another. */
function fewRemarks({ load }, { budgets }) {
    const ranks = [
        ...new Set(budgets.flatMap(({ budget }) => ((0,_measures_load_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorOf */ .Bk)(budget, "endpoint") ? [] : ((0,_measures_load_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .rankOf */ .IQ)(budget.metric.name) ?? [])))),
    ];
    return load.runs.flatMap(({ name, run }) => ranks.flatMap((rank) => {
        if (run.total.times === undefined)
            return [];
        const above = run.total.requests - (0,_measures_percentile_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestRank */ .p3)(run.total.requests, rank);
        if (above >= 10 || rank === "100")
            return [];
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(`p${rank}`)} of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} rests on ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(above)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(run.total.requests)}`)} requests above it: the next run may say quite another. ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)("min-requests")} asks for more.`,
        ];
    }));
}
/** The tool's own limits are told, and decide nothing: the gate's do. */
function ownLimitRemarks({ load }) {
    return load.runs.flatMap(({ name, run, format }) => {
        const broken = run.ownLimits.filter(({ verdict }) => verdict === "broken");
        if (broken.length === 0)
            return [];
        const shown = broken.slice(0, 5).map(({ text }) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(text));
        const more = broken.length - shown.length;
        return [
            (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(format.tool)} found limits of its own broken in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)}: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(shown, ", ")}${more > 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` and ${more} more` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ``}.`,
        ];
    });
}
/** Reports that are asked to be one run, and are none. */
function shardRemarks({ load: { runs } }) {
    const apart = runs
        .filter((run) => run.apart)
        .map(({ name }) => (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `⚠️ The shards of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} did not run at the same time: their throughput is that of the time from the first to the last.`);
    const isUnmerged = runs.length > 1 && runs.every(({ shards }) => shards === 1);
    const unmerged = isUnmerged
        ? [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `⚠️ ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)("merge: shards")} merges nothing: no two reports of a leg are of the same format.`]
        : [];
    return [...apart, ...unmerged];
}
function mixedRemarks({ load }) {
    const tools = [...new Set(load.runs.map(({ format }) => format.tool))];
    if (tools.length < 2)
        return [];
    return [(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(tools.join(", "))} measure response times each in its own way: figures of one say nothing of another's.`];
}
/** A recorded run that ended with a code for what it measured. */
function describeVerdictExit(name, end) {
    const how = end.kind === "exit" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `with ${end.code}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `badly`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The run ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} ended ${how}, as its tool does for what it measured; the limits of this gate decide.`;
}
function describeVerdictStep(name) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The step ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name)} failed, as its tool does for what it measured; the limits of this gate decide.`;
}


/***/ })

};
