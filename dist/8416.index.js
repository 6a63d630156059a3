export const id = 8416;
export const ids = [8416];
export const modules = {

/***/ 98416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50376);
/* harmony import */ var _model_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98792);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _reports_reason_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81236);




/** `gates explain [REASON]`: what a reason means, what to do, and whether it can be accepted. */
function runExplain(args) {
    const [id, ...more] = args.filter((arg) => arg !== "--help" && arg !== "-h");
    const known = Object.keys(_model_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonIds */ .Fu).filter(_model_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS);
    if (id === undefined) {
        for (const one of known)
            process.stdout.write(`${one.padEnd(20)} ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(_reports_reason_help_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonHelp */ .U[one].means)}\n`);
        return 0;
    }
    if (more.length > 0) {
        process.stderr.write("gates: explain takes one reason: gates explain [REASON]\n");
        return 2;
    }
    if (!(0,_model_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .isReasonId */ .mS)(id)) {
        const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(id, known) ?? known.find((one) => id.length > 2 && one.split("-").includes(id.toLowerCase()));
        process.stderr.write(`gates: no reason ${JSON.stringify(id)}${meant ? `; did you mean ${meant}?` : ""}\n`);
        return 2;
    }
    const { means, todo } = _reports_reason_help_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonHelp */ .U[id];
    const accept = _model_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonIds */ .Fu[id].acceptable ? `Can be accepted: accept: ${id}` : "Cannot be accepted.";
    process.stdout.write(`${id}: ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(means)}\n\n${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(todo)}\n\n${accept}\n`);
    return 0;
}


/***/ })

};
