export const id = 6605;
export const ids = [6605];
export const modules = {

/***/ 69430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** "1 line", "57,583 lines". */
function counted(count, one, many = `${one}s`) {
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, ",")} ${count === 1 ? one : many}`;
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
