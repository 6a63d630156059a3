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
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   x1: () => (/* binding */ mayHoldCredentials)
/* harmony export */ });
/* harmony import */ var _model_masked_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99194);

const longest = 300;
/** White space that is not one blank: most sentences have none. */
const oddSpace = /[^\S ]| {2}/;
/** Behind so many characters no password of a URL ends that begins in a title. */
const longestPassword = 4096;
/** A tool's sentence as one line of at most 300 characters, without passwords of URLs: descriptions of advisories run to pages. */
function titleOf(text) {
    // Cut before the white space is: the pattern then has little to do, however long the text is.
    const start = withoutCredentials((text ?? "").slice(0, longest * 4 + longestPassword * 2)).slice(0, longest * 4);
    const line = (oddSpace.test(start) ? start.replace(/\s+/g, " ") : start).trim();
    // A character of two halves is not cut between them.
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
/**
 * A password may hold slashes and more than one `@`; a number before a slash is a port. In front of the slashes stands a scheme or
 * nothing (in JSON that is quoted, they have backslashes), and what `docker://` and its like name has a version, no password.
 */
const userOfUrl = /(?<=(?<!\b(?:docker|oci|image|container|deb|rpm|apk|maven|npm|pypi|golang|nuget|gem|cargo|pkg)):|^|[\s"'=(,@[])\\?\/\\?\/(?:[^\s/?#:@]{0,1000}:(?!\d{1,5}(?:[/?#]|$))[^\s"<>@]{0,4096}|[^\s/?#@]{0,4096})@(?!sha\d{1,3}:)(?:[^\s/?#"<>@]{1,1000}@)*/g;
/** What looks like a port is a password after all where the host comes behind it. */
const portLike = /\/\/[^\s/?#:@]{1,200}:\d{1,5}[/?#][^\s"<>@]{0,4096}[^\s"<>@/]@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,20}[:/])/gi;
/** The same in a URL that is part of another one. */
const userOfEncoded = /%2F%2F[^\s&"'<>%]{0,1000}(?:%3A|:)[^\s&"'<>]{0,4096}?(?:%40|@)/gi;
/** Without a scheme, in front of what can only be a host: `group:artifact@1.2.3` is a package. */
const userOfHost = /(?<![\w.+/-])(?!mailto:)[^\s/\\?#@:]{1,200}:[^\s/\\?#@]{1,200}@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,20}[:/])/gi;
const urlLike = /\/\/|\\\/\\\/|@|%40/;
/** Whether there may be anything in a text that `withoutCredentials` takes out. */
function mayHoldCredentials(text) {
    return urlLike.test(text);
}
/** Text without the user and password that a URL in it may hold, as of a private registry: `https://me:secret@host`. */
function withoutCredentials(text) {
    if (!mayHoldCredentials(text))
        return text;
    const isUrl = text.includes("//") || text.includes("\\/\\/");
    const plain = isUrl ? text.replace(userOfUrl, "//").replace(portLike, "//").replace(_model_masked_link_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOfQuery */ .TV, "$1…") : text;
    return plain.replace(userOfEncoded, "%2F%2F").replace(userOfHost, "");
}


/***/ }),

/***/ 99194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ secretsOfQuery),
/* harmony export */   kF: () => (/* binding */ maskedTexts),
/* harmony export */   oR: () => (/* binding */ maskedLink)
/* harmony export */ });
/* harmony import */ var _secret_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96424);

/** A user with a password in front of a host, however the scheme is misspelt. `mailto:me@host` has none. */
const user = /(?<![\w.+-])(?!mailto:)[^\s/\\?#@:]{1,200}:[^\s/\\?#@]{1,200}@/gi;
/** What a query calls its secret. */
const secretsOfQuery = /([?&;#][\w.-]{0,60}(?:token|key|secret|passw(?:or)?d|pwd|sig(?:nature)?|auth|credentials?|session|code)[\w.-]{0,20}=)[^&#\s]+/gi;
/** Letters of both cases and digits, as nobody names a file or a heading. */
const random = /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)(?![\w-]*-[\w-]*-)[\w-]{24,200}(?![\w-])/g;
/** The text of a link without what may be a secret: it is printed where everybody reads it. */
function maskedLink(text) {
    return text.replace(user, "…@").replace(secretsOfQuery, "$1…").replace(_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedSecrets */ .V, "…").replace(random, "…");
}
/** The same for each text that something has of a link. */
function maskedTexts(of) {
    const copy = { ...of };
    for (const key of keysOf(copy)) {
        const value = copy[key];
        if (isText(value))
            Object.assign(copy, { [key]: maskedLink(value) });
        else if (typeof value === "object" && value !== null)
            Object.assign(copy, { [key]: maskedTexts(value) });
    }
    return copy;
}
function keysOf(of) {
    const keys = [];
    for (const key in of)
        keys.push(key);
    return keys;
}
function isText(value) {
    return typeof value === "string";
}


/***/ }),

/***/ 22734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayHoldSecret),
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/**
 * Whether a rule's name says that it is about secrets; tags and hard-coded credentials (CWE 256 to 260, 321, 522, 523 and 798)
 * say it, too. S2068 and S6418 are Sonar's, G101 is gosec's. Bandit's B105 to B107 repeat what they found: "Possible hardcoded password: 'hunter2'".
 */
function isSecretName(name) {
    return secretName.test(name);
}
const secretName = /^B10[567]$|\bS(?:2068|6418)$|^G101$|\bCWE-0*(?:25[6-9]|260|321|52[23]|798)\b|secret|passw|passphrase|pwd|cred(?:ential)?s?(?![a-z])|credential|token|leak|jwt|pem.?file|basic.?auth|hard.?coded|webhook|connection.?string|bearer|(?:api|private|access|signing|encryption|ssh|pgp|gpg|hmac|stripe|aws|auth|service.?account).?key/i;
/** Whether a line that a finding names may hold a secret. A digest of it is then one that can be tried out. */
function mayHoldSecret({ kind, names }) {
    return kind === "secret" || names.some(isSecretName);
}


/***/ }),

/***/ 96424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ issuedSecrets),
/* harmony export */   W: () => (/* binding */ looksLikeSecret)
/* harmony export */ });
/* harmony import */ var _secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22734);

/** Beginnings that issuers gave their secrets so that they are found, with as many characters as those have. */
const issued = /\b(?:gh[pousr]_[A-Za-z0-9]{30}|github_pat_\w{40}|glpat-[\w-]{20}|xox[abeprs]-[\w-]{20}|[rs]k_live_\w{20}|sk-[\w-]{32}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35}|PMAK-[0-9a-f]{24}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50}|SG\.[\w-]{20}|hf_[A-Za-z0-9]{30}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10})|-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----/;
/** The same, wherever they stand in a text. */
const issuedSecrets = new RegExp(`(?:${issued.source})[\\w-]*`, "g");
/** Words of examples: what holds one is no secret. */
const exampleWords = /example|sample|placeholder|change.?me|your|dummy|fake|foo|bar|test|todo|redacted|insert|replace|lorem|secret|passw|token|x{4}|\*{3}|\.{3}|1234|abcd/i;
/** What stands for a value: `{{token}}`, `${TOKEN}`, `<token>`, `%TOKEN%`, `$TOKEN`. */
const variable = /^\s*(?:\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|<.*>|%\w+%|\[.*\])\s*$/s;
/** Longer texts are looked at from both ends only as far as a secret would reach. */
const longest = 4096;
/**
 * Whether a value looks like a real secret rather than like an example of one: by what its issuer marks it with, by a
 * password in an address, or by a name that says secret and a value that nobody would make up by hand.
 */
function looksLikeSecret(name, value) {
    const text = value
        .slice(0, longest)
        .replace(/^\s*(?:Bearer|Basic|Token|ApiKey)\s+/i, "")
        .trim();
    if (text === "" || variable.test(text))
        return false;
    const found = issued.exec(text)?.[0];
    if (found !== undefined)
        return !/example|x{6}|(.)\1{7}/i.test(found);
    const [, password] = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i.exec(text) ?? [];
    if (password !== undefined)
        return isRandom(password);
    return ((0,_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name) || /^(?:proxy-)?authorization$/i.test(name)) && isRandom(text);
}
/** Letters and digits in no order that a person would type as an example. */
function isRandom(text) {
    if (text.length < 8 || /[\s/]{2}|:\/\/|^\/|\{\{|\$\{/.test(text) || exampleWords.test(text))
        return false;
    const isMixed = /[a-z]/i.test(text) && /\d/.test(text);
    return isMixed && !/\s/.test(text) && new Set(text).size >= Math.min(8, text.length - 1);
}


/***/ })

};
