export const id = 783;
export const ids = [783];
export const modules = {

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waysOf: () => (/* binding */ waysOf)
});

;// CONCATENATED MODULE: ./build/judge/way-to-green/findings.js
function waysToMend(broken) {
    return broken.map(({ budget, missing }) => ({ kind: "mend", budget, missing, element: "findings", steps: [] }));
}

// EXTERNAL MODULE: ./build/judge/way-to-green/missing.js
var way_to_green_missing = __webpack_require__(664);
// EXTERNAL MODULE: ./build/measures/finding-age.js
var finding_age = __webpack_require__(5411);
// EXTERNAL MODULE: ./build/measures/finding-scopes.js
var finding_scopes = __webpack_require__(4799);
// EXTERNAL MODULE: ./build/measures/findings.js
var findings = __webpack_require__(560);
// EXTERNAL MODULE: ./build/measures/findings-vocabulary.js
var findings_vocabulary = __webpack_require__(4613);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(493);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(4409);
;// CONCATENATED MODULE: ./build/gates/explain-findings.js









/** The fewest steps that meet each broken budget, those that fail before those that only warn. */
function waysOf({ budgets }, facts) {
    const broken = budgets.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
    broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
    return waysToMend(broken.flatMap(({ one, by }) => gapsOf(one, by, facts)));
}
/** One gap for each scope that is broken; a limit from below asks for more findings, which nobody wants. */
function gapsOf({ budget }, by, facts) {
    const metric = (0,findings_vocabulary/* findingsMetricOf */.O)(budget.metric.name);
    if ((0,limit/* directionOf */.FR)(budget.limit.op) === "minimum" || (metric === undefined && budget.metric.name !== "known-exploited"))
        return [];
    const scopes = (0,finding_scopes/* scopesOf */.Z)(budget, (0,findings/* findingsOf */.WX)(budget, facts));
    return by.flatMap(({ scope, found }) => {
        const own = (scopes.get(scope) ?? []).filter((one) => metric?.which !== "oldest" || isTooOld(one, budget, facts));
        const findings = own.map(({ finding }) => finding);
        const missing = metric?.which === "oldest" ? findings.length : found.state === "measured" ? (0,way_to_green_missing/* missingOf */.o)(found.quantity, budget.limit) : 0;
        return missing > 0 ? [{ budget: budget.text, missing, findings }] : [];
    });
}
function isTooOld(one, { limit }, { today }) {
    const age = (0,decimal/* decimalOf */.Bc)((0,finding_age/* ageOf */.h)(one, today) ?? 0);
    return (0,quantity/* compare */.UD)({ kind: "time", low: age, high: age }, limit) === "broken";
}


/***/ }),

/***/ 664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
/** How many more covered ones bring the quantity to its limit; the least integer that does. */
function missingOf(quantity, { op, value }) {
    const strict = op === ">" || op === "<" ? 1n : 0n;
    const scale = 10n ** BigInt(value.scale);
    if (quantity.kind === "share" && quantity.high) {
        const { part, whole } = quantity.high;
        const needed = strict === 1n
            ? (value.digits * BigInt(whole)) / (100n * scale) + 1n
            : ceilDivide(value.digits * BigInt(whole), 100n * scale);
        return Number(needed) - part;
    }
    if (quantity.kind !== "count")
        return 0;
    if (op === "<=" || op === "<")
        return quantity.low - Number(op === "<" ? ceilDivide(value.digits, scale) - 1n : value.digits / scale);
    return Number(op === ">" ? value.digits / scale + 1n : ceilDivide(value.digits, scale)) - (quantity.high ?? quantity.low);
}
function ceilDivide(a, b) {
    return (a + b - 1n) / b;
}


/***/ })

};
