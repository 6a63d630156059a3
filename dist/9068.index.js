export const id = 9068;
export const ids = [9068];
export const modules = {

/***/ 57309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain)
});

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/reason.js
var reason = __webpack_require__(98792);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/reason-help.js
var reason_help = __webpack_require__(81236);
// EXTERNAL MODULE: ./build/measures/docs-vocabulary.js
var docs_vocabulary = __webpack_require__(63390);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/reports/wording-docs-api.js
var wording_docs_api = __webpack_require__(33743);
// EXTERNAL MODULE: ./build/reports/wording-docs-links.js
var wording_docs_links = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/reports/wording-docs-rules.js + 5 modules
var wording_docs_rules = __webpack_require__(48170);
;// CONCATENATED MODULE: ./build/reports/rule-help.js





/** What a rule of documents finds and what to do, by its id as the result document has it. */
const ruleHelp = new Map([wording_docs_rules/* docsRuleHelp */.zY, wording_docs_links/* linkRuleHelp */.O6, wording_docs_api/* apiRuleHelp */.kW, wording_docs_api/* apiUsageRuleHelp */.bK].flatMap((all) => Object.entries(all).map(([id, { what, fix }]) => [id, [what, fix]])));
/** What a metric of documents counts. */
const documentMetricHelp = new Map((0,docs_vocabulary/* docsVocabulary */.s_)(undefined).metrics.map(({ name, description }) => [name, [(0,phrase/* say */.cv) `${description}`]]));

;// CONCATENATED MODULE: ./build/entry/explain.js





/** `gates explain [REASON]`: what a reason means, what to do, and whether it can be accepted; of documents rules and metrics, too. */
function runExplain(args) {
    const [id, ...more] = args.filter((arg) => arg !== "--help" && arg !== "-h");
    const known = Object.keys(reason/* reasonIds */.Fu).filter(reason/* isReasonId */.mS);
    if (id === undefined) {
        for (const one of known)
            process.stdout.write(`${one.padEnd(20)} ${(0,reports_escape/* toPlain */.Ul)(reason_help/* reasonHelp */.U[one].means)}\n`);
        const of = { rules: [...ruleHelp.keys()], metrics: [...documentMetricHelp.keys()] };
        process.stdout.write(`\nOf docs-present also its rules: ${of.rules.join(", ")}\nand its metrics: ${of.metrics.join(", ")}\n`);
        return 0;
    }
    if (more.length > 0) {
        process.stderr.write("gates: explain takes one reason: gates explain [REASON]\n");
        return 2;
    }
    const rule = ruleHelp.get(id) ?? documentMetricHelp.get(id);
    if (rule !== undefined) {
        process.stdout.write(`${id} (docs-present): ${rule.map(reports_escape/* toPlain */.Ul).join("\n\n")}\n`);
        return 0;
    }
    if (!(0,reason/* isReasonId */.mS)(id)) {
        const meant = (0,nearest/* nearest */.p)(id, [...known, ...ruleHelp.keys(), ...documentMetricHelp.keys()]) ??
            known.find((one) => id.length > 2 && one.split("-").includes(id.toLowerCase()));
        const hint = meant ? `; did you mean ${meant}?` : ": gates explain lists those that there are";
        process.stderr.write(`gates: no reason ${JSON.stringify(id)}${hint}\n`);
        return 2;
    }
    const { means, todo } = reason_help/* reasonHelp */.U[id];
    const accept = reason/* reasonIds */.Fu[id].acceptable ? `Can be accepted: accept: ${id}` : "Cannot be accepted.";
    process.stdout.write(`${id}: ${(0,reports_escape/* toPlain */.Ul)(means)}\n\n${(0,reports_escape/* toPlain */.Ul)(todo)}\n\n${accept}\n`);
    return 0;
}


/***/ }),

/***/ 37712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   un: () => (/* binding */ resolvedPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder that a path of the repository lies in; "" is the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** `guide` of `docs/guide.md`; `.gitignore` has no ending. */
function stemOf(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf(".");
    return dot > 0 ? name.slice(0, dot) : name;
}
/** A path below a folder; either may be "", which is the folder itself. */
function joined(folder, name) {
    return folder === "" || name === "" ? folder + name : `${folder}/${name}`;
}
/** A path seen from a folder; undefined where it leaves the root. */
function resolvedPath(folder, path) {
    const kept = folder === "" ? [] : folder.split("/");
    for (const segment of path.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment !== "..")
            kept.push(segment);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return kept.join("/");
}
/** How a document in `folder` writes a path of the repository. */
function relativeTo(folder, path) {
    const [from, to] = [folder === "" ? [] : folder.split("/"), path.split("/")];
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common++;
    return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}


/***/ })

};
