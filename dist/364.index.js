export const id = 364;
export const ids = [364];
export const modules = {

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepBaseline: () => (/* binding */ keepBaseline)
/* harmony export */ });
/* harmony import */ var _model_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2607);
/* harmony import */ var _model_write_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2694);
/* harmony import */ var _cached_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3345);
/* harmony import */ var _run_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4460);





/**
 * Keeps today's figures in the cache after a green push to the default or a protected branch, and says so. A pull
 * request and a merge queue never write: nobody would read it again, or everybody would.
 */
async function keepBaseline(place, today, sought) {
    const { host, gate, name, file } = place;
    const branch = await (0,_cached_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .keptBranch */ .Fw)(host);
    const { commit } = host.facts;
    if (file !== "cache" || host.cache === undefined || branch === undefined || commit === undefined)
        return [];
    if ((await place.git?.run("rev-parse", "HEAD"))?.trim() !== commit)
        return [(0,_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKept */ .gt)({ state: "not", because: "the commit that is checked out is not the one that was pushed" })];
    const earlier = sought?.state === "found" ? sought.baseline.samples : [];
    const kept = { ...today, commit, samples: (0,_model_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .keptOf */ .uq)(earlier, { ...today, commit }) };
    return [(0,_reports_wording_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeKept */ .gt)(await host.cache.save((0,_cached_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheKey */ .k$)(place, branch, commit), (0,_run_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOfRun */ .F)(gate, name), (0,_model_write_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBaseline */ .B)(kept)))];
}


/***/ })

};
