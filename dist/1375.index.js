export const id = 1375;
export const ids = [1375];
export const modules = {

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

/***/ 45889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ listsBy)
/* harmony export */ });
/** What has the same key, in the order of the first of each. */
function listsBy(all, keyOf) {
    const lists = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const list = lists.get(key);
        if (list)
            list.push(one);
        else
            lists.set(key, [one]);
    }
    return lists;
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


/***/ }),

/***/ 96786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Mf: () => (/* binding */ wellFormedJson),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
/**
 * The runner obeys `##[command]` anywhere in a line of a log, and terminals obey control characters and marks that turn the
 * direction of text; to readers of JSON an escaped character is the same one.
 */
function inertJson(value, indent) {
    return JSON.stringify(value, null, indent)
        .replaceAll("##[", "#\\u0023[")
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}
/** A character as JSON may write any. */
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The same where half a pair of surrogates that stands alone, which many readers of JSON refuse, is a replacement character. */
function wellFormedJson(value) {
    const json = inertJson(value);
    if (!json.includes("\\ud"))
        return json;
    // JSON.stringify writes whole pairs as they are, and escapes nothing else in this range.
    return json.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (one) => (one.startsWith("\\ud") ? "\\ufffd" : one));
}
/** The text with a replacement character for each half of a pair of surrogates that stands alone. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}


/***/ }),

/***/ 37782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ yamlScalar),
/* harmony export */   O0: () => (/* binding */ proposedEnd),
/* harmony export */   OD: () => (/* binding */ pasteableIgnore)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96786);


/** Days that a proposed entry counts: long enough to mend it, short enough to look at it again. */
const proposedDays = 90;
/** The day on which an entry of today is proposed to end. */
function proposedEnd(today) {
    return (0,_model_day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayAfter */ .PV)(today, proposedDays) ?? today;
}
/** Places that are named one by one; a path has to fit all of them. */
const namedPlaces = 10;
/**
 * An entry of the ignore file for a finding, as YAML to be pasted below `ignores:`. The reason is blank, which the file
 * refuses: somebody has to say it. Whatever the finding is called, it stays a text of its line.
 */
function pasteableIgnore(finding, until) {
    return [
        `  - id: ${yamlScalar(finding.id)}`,
        `    ${scopeOf(finding)}`,
        '    reason: "" # why it may stay, in a sentence',
        `    until: ${until}`,
        "",
    ].join("\n");
}
function scopeOf({ kind, package: affected, places }) {
    if (affected !== undefined)
        return `package: ${yamlScalar(affected.name)}`;
    const paths = [...new Set(places.map(({ path }) => path))];
    if (paths.length === 0)
        return `kind: ${kind}`;
    return `path: ${yamlScalar(paths.length > namedPlaces ? "**" : globOf(paths))}`;
}
function globOf(paths) {
    const globs = paths.map((path) => path.replace(/[\\*?{},]/g, "\\$&"));
    return globs.length === 1 ? `${globs[0]}` : `{${globs.join(",")}}`;
}
/** A scalar of YAML: plain where it is nothing but a name, else in the quotes of JSON, which are YAML's as well. */
function yamlScalar(text) {
    if (/^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text))
        return text;
    // What YAML does not allow as it is, and what changes how the line reads.
    return JSON.stringify(text).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk);
}


/***/ }),

/***/ 18877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/**
 * A text file as a commit has it. The tree is asked first: a clone may lack a file's content, and then it is not the file
 * that is missing.
 */
async function fileAt(git, commit, path, mostBytes) {
    const listed = await git.run("ls-tree", "-z", "-l", "--full-tree", commit, "--", path);
    if (listed === undefined)
        return { state: "unreadable", message: "cannot be looked up in this clone, which lacks a part of that commit" };
    const [, mode, object, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
    if (object === undefined)
        return { state: "absent" };
    if (mode !== "100644" && mode !== "100755")
        return { state: "unreadable", message: "is a link or a folder, not a file" };
    if (Number(size) > mostBytes)
        return { state: "unreadable", message: `is larger than ${mostBytes} bytes` };
    const text = await git.run("cat-file", "blob", object);
    return text === undefined
        ? { state: "unreadable", message: "cannot be read: this clone does not have its content" }
        : { state: "text", text };
}


/***/ }),

/***/ 12512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ resolveReport)
});

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
;// CONCATENATED MODULE: ./build/repository/resolve-paths.js

/**
 * What is sure about a path alone, from the surest way to the least sure: the user's map, the report's own source folders
 * below a known root, the path itself from its base, a known root in front, other source folders, Go modules. Undefined
 * where none of them leads to a file.
 */
function resolveSurely(path, sources, context, from) {
    return (byMapping(path, context.mappings, context.index, "map") ??
        bySource(path, sources, context, "sure") ??
        byPath(path, context, from) ??
        bySource(path, sources, context, "all") ??
        byMapping(path, context.goModules, context.index, "go-module"));
}
function byMapping(path, mappings, index, how) {
    for (const { from, to } of mappings) {
        const rest = from === "" ? (0,repo_path/* repoPath */.qN)(path) : (0,repo_path/* pathBelow */.Br)(path, from);
        const found = rest === undefined ? undefined : index.find(to === "" ? rest : `${to}/${rest}`);
        if (found)
            return { how, path: found };
    }
    return undefined;
}
function byPath(path, context, from) {
    const { index, workingFolder } = context;
    const inBase = !(0,repo_path/* isAbsolutePath */.Z1)(path) ? index.find(pathIn(workingFolder, path)) : undefined;
    if (inBase)
        return { how: "exact", path: inBase };
    const relative = from === "base only" ? undefined : (0,repo_path/* repoPath */.qN)(path);
    const atRoot = relative && index.find(relative);
    return atRoot ? { how: "exact", path: atRoot } : belowRoot(path, context);
}
/** The path from the root of the repository of a cleaned one that is relative to a folder, "" for the root. */
function pathIn(folder, path) {
    return folder === "" ? path : (0,repo_path/* cleanPath */.ts)(`${folder}/${path}`);
}
function belowRoot(path, { index, roots }) {
    for (const root of roots) {
        const rest = (0,repo_path/* pathBelow */.Br)(path, root);
        const inside = rest === undefined ? undefined : index.find(rest);
        if (inside)
            return { how: "workspace", path: inside };
    }
    return undefined;
}
function bySource(path, sources, { index }, below) {
    if (sources.isEmpty || (0,repo_path/* isAbsolutePath */.Z1)(path))
        return undefined;
    for (const candidate of sources.candidates(path, below)) {
        const found = index.find(candidate);
        if (found)
            return { how: "source", path: found };
    }
    return undefined;
}
/** Files with one end up to which a module's and the nearest are looked for among them, and those that are listed. */
const [comparable, listed] = [1000, 50];
/** The file whose path and the reported one have an end in common, where only one has; near the report, where several have. */
function resolveByEnd(path, module, folder, context) {
    const end = longEnd(path, context);
    if (end)
        return end;
    const relative = (0,repo_path/* repoPath */.qN)(path);
    const all = relative === undefined ? [] : context.index.endingWith(relative);
    const candidates = all.length > comparable ? all : nearest(inModule(all, module), folder);
    const [only, ...others] = candidates.slice(0, listed);
    if (only === undefined)
        return { how: "not-found" };
    return others.length === 0 ? { how: "suffix", path: only } : { how: "ambiguous", candidates: [only, ...others] };
}
/** Those that lie in a folder with the module's name, if any does. */
function inModule(candidates, module) {
    if (module === undefined)
        return candidates;
    const inside = candidates.filter((one) => `/${one}`.includes(`/${module}/`));
    return inside.length > 0 ? inside : candidates;
}
/** Of several, those below the nearest folder above the report that has any: a module's report lies in the module. */
function nearest(candidates, folder) {
    if (candidates.length < 2 || !folder)
        return candidates;
    const segments = folder.split("/");
    for (let length = segments.length; length > 0; length--) {
        const below = candidates.filter((one) => one.startsWith(`${segments.slice(0, length).join("/")}/`));
        if (below.length > 0)
            return below;
    }
    return candidates;
}
/**
 * A path of another machine whose end is a file of ours. One segment alone proves nothing: every repository has an
 * index.js at its root, and so has every dependency.
 */
function longEnd(path, { index }) {
    const found = index.longestEnd(path.replace(/^\//, ""));
    return found?.includes("/") ? { how: "end", path: found } : undefined;
}

;// CONCATENATED MODULE: ./build/repository/source-folders.js

/** Ways up that a path may begin with, as in `../../src/a.c` of a build folder. */
const mostWaysUp = 16;
/**
 * The folders of the repository that the source folders of a report stand for, in their order: each as it is or below a
 * known root, then the ends of each, the longest first, for those of another machine. Worked out once for all paths.
 */
class SourceFolders {
    #sources;
    #index;
    #roots;
    /** By the ways up that are taken from the source folders. */
    #folders = new Map();
    constructor(sources, { index, roots }) {
        this.#sources = [...new Set(sources.map(repo_path/* cleanPath */.ts))];
        this.#index = index;
        this.#roots = roots;
    }
    /** Most reports name none: nothing need be made of each of their paths then. */
    get isEmpty() {
        return this.#sources.length === 0;
    }
    /** The paths from the root at which a path of the report may lie, relative as it is: below sure folders, or below all. */
    *candidates(path, below) {
        const segments = path.split("/");
        const up = segments.findIndex((segment) => segment !== "..");
        if (up === -1 || up > mostWaysUp)
            return;
        const rest = segments.slice(up).join("/");
        for (const folder of this.#above(up)[below])
            yield folder === "" ? rest : `${folder}/${rest}`;
    }
    #above(up) {
        const known = this.#folders.get(up) ?? this.#foldersOf(this.#sources.flatMap((source) => withoutLast(source, up)));
        this.#folders.set(up, known);
        return known;
    }
    #foldersOf(sources) {
        const sure = sources.filter(repo_path/* isAbsolutePath */.Z1).flatMap((source) => this.#belowRoots(source));
        const exact = sources.flatMap((source) => ((0,repo_path/* isAbsolutePath */.Z1)(source) ? this.#belowRoots(source) : source));
        const ends = sources.flatMap((source) => {
            const segments = source.split("/");
            return segments.slice(1).map((_, i) => segments.slice(i + 1).join("/"));
        });
        const known = (folders) => [...new Set(folders)].filter((folder) => this.#index.hasFolder(folder));
        return { sure: known(sure), all: known([...exact, ...ends.filter((end) => end !== "")]) };
    }
    #belowRoots(source) {
        return this.#roots.flatMap((root) => (source === root ? "" : ((0,repo_path/* pathBelow */.Br)(source, root) ?? [])));
    }
}
/** A folder without its last segments; nothing where it has fewer. */
function withoutLast(folder, count) {
    if (count === 0)
        return [folder];
    const segments = folder.split("/");
    return count > segments.length ? [] : [segments.slice(0, -count).join("/")];
}

;// CONCATENATED MODULE: ./build/repository/resolve-report.js



/**
 * Finds the files of the repository that a report means, all together: what most of its paths have in common says what
 * the others mean. In order: what is sure about each path alone, then ends of paths, which only count where they all
 * point the same way and no surer path has the file already. A dependency has a `src/lib.rs` too, and so has the
 * neighbour in a monorepo.
 */
function resolveReport(report, context) {
    const paths = report.files.map((file) => (0,repo_path/* cleanPath */.ts)(file.path));
    const base = baseOf(paths, report.folder, context);
    const inBase = base.folder === undefined ? context : { ...context, workingFolder: base.folder };
    const sources = new SourceFolders(report.sources, context);
    const sure = paths.map((path) => resolveSurely(path, sources, inBase, base.settled ? "base only" : "base and root"));
    if (areAllFound(sure))
        return sure;
    const taken = new Set(sure.flatMap((found) => (found && "path" in found ? [found.path] : [])));
    const prefix = likeliestPrefix(paths, sure, context);
    const placed = sure.some((found) => found?.how === "workspace");
    return report.files.map((file, i) => {
        const surely = sure[i];
        if (surely)
            return surely;
        const found = resolveByEnd(paths[i] ?? "", file.module, report.folder, context);
        const known = { taken, prefix, settled: base.settled, placed, context };
        return isCredible(found, paths[i] ?? "", known) ? found : notFound(paths[i] ?? "", base);
    });
}
function areAllFound(found) {
    return found.every((one) => one !== undefined);
}
/** Relative paths that are looked at to find their base: enough to be sure, few enough for a report of any size. */
const sampled = 500;
/** Tools write paths from where they ran: the folder of the report, one above it, the working directory, or the root. */
function baseOf(paths, folder, { index, workingFolder }) {
    const relative = paths.filter((path) => !(0,repo_path/* isAbsolutePath */.Z1)(path)).slice(0, sampled);
    let best;
    for (const candidate of new Set([...(folder === undefined ? [] : foldersUp(folder)), workingFolder, ""])) {
        const found = relative.filter((path) => index.find(pathIn(candidate, path))).length;
        if (found > (best?.found ?? 0))
            best = { folder: candidate, found };
    }
    return { folder: best?.folder, settled: best !== undefined && best.found * 2 > relative.length };
}
function notFound(path, { folder, settled }) {
    const at = settled && !(0,repo_path/* isAbsolutePath */.Z1)(path) ? (0,repo_path/* repoPath */.qN)(`${folder}/${path}`.replace(/^\//, "")) : undefined;
    return { how: "not-found", ...(at !== undefined && { at }) };
}
/** `a/b/c`, `a/b`, `a`. */
function foldersUp(folder) {
    const segments = folder === "" ? [] : folder.split("/");
    return segments.map((_, i) => segments.slice(0, segments.length - i).join("/"));
}
/** The folder of another machine in front of most paths whose end is a file of ours. */
function likeliestPrefix(paths, sure, { index }) {
    const votes = new Map();
    paths.forEach((path, i) => {
        if (sure[i] || !(0,repo_path/* isAbsolutePath */.Z1)(path) || (0,repo_path/* isDependencyPath */.JH)(path))
            return;
        const end = index.longestEnd(path.replace(/^\//, ""));
        if (end?.includes("/"))
            votes.set(prefixOf(path, end), (votes.get(prefixOf(path, end)) ?? 0) + 1);
    });
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function prefixOf(path, end) {
    return path.slice(0, path.length - end.length);
}
/** Whether a match by the end of a path is more than a chance: nobody else's file, and the way that the others point. */
function isCredible(found, path, known) {
    const { taken, prefix, settled } = known;
    if ((0,repo_path/* isDependencyPath */.JH)(path))
        return false;
    if (found.how === "ambiguous")
        return !settled;
    if (!("path" in found) || taken.has(found.path))
        return false;
    if (found.how === "end" && (0,repo_path/* isAbsolutePath */.Z1)(path))
        return prefixOf(path, found.path) === prefix && !liesInOwnFolder(prefix, known);
    if (found.how === "end")
        return !settled;
    return !settled;
}
/** A file of one of our own folders that git does not know is a generated one of that folder, not another folder's. */
function liesInOwnFolder(prefix, { placed, context: { roots, index } }) {
    if (!placed)
        return false;
    return roots.some((root) => {
        const folder = (0,repo_path/* pathBelow */.Br)(prefix, root)?.replace(/\/$/, "");
        return folder !== undefined && folder !== "" && index.hasFolder(folder);
    });
}


/***/ })

};
