export const id = 8769;
export const ids = [8769];
export const modules = {

/***/ 70304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ measureApi),
/* harmony export */   IP: () => (/* binding */ apiMetrics),
/* harmony export */   YH: () => (/* binding */ isOfApi),
/* harmony export */   k$: () => (/* binding */ withoutShareOfNothing)
/* harmony export */ });
/* harmony import */ var _model_api_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92133);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);


const whole = { dimensions: [] };
const apiMetrics = [
    ..._model_api_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFigures */ .y.map((figure) => ({
        name: `api-${figure}`,
        kind: "share",
        ...whole,
        description: descriptionOf(figure),
    })),
    {
        name: "api-faults",
        kind: "count",
        ...whole,
        description: "What is wrong in specifications: references that lead nowhere, secrets in collections.",
    },
    {
        name: "undocumented-routes",
        kind: "count",
        ...whole,
        description: "Routes of `routes` that the specifications do not have.",
    },
    {
        name: "phantom-routes",
        kind: "count",
        ...whole,
        description: "Operations of the specifications that no route of `routes` is.",
    },
];
function descriptionOf(figure) {
    const name = figure.replace("-", " ");
    if (figure === "examples")
        return "Bodies of requests, and of answers where all goes well, with an example, of all in the specifications.";
    if (figure === "responses")
        return "Documented responses of all responses in the specifications, those to what is wrong as well; one where all goes well that an operation lacks counts as undocumented.";
    return `Documented ${name} of all ${name} in the specifications.`;
}
/** Whether a budget is about the interface. */
function isOfApi({ metric }) {
    return apiMetrics.some(({ name }) => name === metric.name);
}
function measureApi(budget, api) {
    const { name } = budget.metric;
    const isKnown = api.faults.length > 0 || (api.collections ?? 0) > 0;
    if (name === "api-faults" && isKnown)
        return { state: "measured", quantity: (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)(api.faults.length) };
    if (api.specifications.length === 0)
        return unknown(budget, noSpecification);
    if (name === "api-faults")
        return { state: "measured", quantity: (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)(api.faults.length) };
    // What cannot be read may hold operations that are neither documented nor any route of the service.
    const [hidden] = api.specifications.flatMap((one) => one.unread ?? []);
    if (hidden !== undefined)
        return unknown(budget, {
            kind: "not-in-report",
            what: `what stands at ${hidden.path}:${hidden.line}, where operations may be that cannot be read`,
            has: [],
            mend: "Mend what the table of faults names",
        });
    if (name === "undocumented-routes" || name === "phantom-routes")
        return measureRoutes(budget, api);
    const figure = _model_api_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .apiFigures */ .y.find((one) => name === `api-${one}`);
    return figure === undefined ? unknown(budget, noSpecification) : measureShare(budget, figure, api);
}
const noSpecification = {
    kind: "not-in-report",
    what: "an API: there is no OpenAPI specification",
    has: [],
    mend: "Add `openapi.yaml`, or name the specification with `openapi`",
};
/** A share of nothing said in words of documents; a change of it is none, and is asked for elsewhere. */
function withoutShareOfNothing(budget, measure) {
    const { found } = measure;
    if (!isOfApi(budget) || found.state !== "measured" || found.quantity.kind !== "share" || found.quantity.low?.whole !== 0)
        return measure;
    const what = `${budget.metric.name.replace("api-", "")}: the specifications have none`;
    const mend = "Check that `openapi` names the specification that is meant";
    return { ...measure, found: unknown(budget, { kind: "not-in-report", what, has: [], mend }) };
}
function measureRoutes(budget, { routes, specifications }) {
    const unread = unreadAmong(specifications);
    if (unread !== undefined)
        return unknown(budget, unread);
    if (routes === undefined)
        return unknown(budget, {
            kind: "not-in-report",
            what: "the routes that the service has",
            has: [],
            mend: "Name with `routes` what a step of this run printed: a list of them (`GET /path`, a line each), or a specification that the framework exported",
        });
    const listed = budget.metric.name === "undocumented-routes" ? routes.undocumented : routes.phantom;
    return { state: "measured", quantity: (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)(listed.length) };
}
/** A specification that cannot be read would only add to what is not documented. */
function measureShare(budget, figure, { specifications }) {
    const shares = specifications.flatMap(({ coverage }) => (coverage ? [coverage.shares[figure]] : []));
    const unread = unreadAmong(specifications);
    if (unread !== undefined)
        return unknown(budget, unread);
    const sum = { part: shares.reduce((all, { part }) => all + part, 0), whole: shares.reduce((all, one) => all + one.whole, 0) };
    return { state: "measured", quantity: { kind: "share", low: sum, high: sum } };
}
function unreadAmong(specifications) {
    const unread = specifications.find(({ coverage }) => coverage === undefined);
    if (unread === undefined)
        return undefined;
    return {
        kind: "not-in-report",
        what: `${unread.path}, which cannot be read`,
        has: [],
        mend: "Mend what the table of faults names",
    };
}
function unknown({ text }, why) {
    return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}


/***/ }),

/***/ 56679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worseWay),
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/** Counts that nobody wants less of; of all others nobody wants more. */
const wished = new Set(["present", "documents", "adr", "runbooks"]);
/** Which way a figure gets worse. */
function worseWay({ name, kind }) {
    return kind === "share" || wished.has(name) ? "drop" : "rise";
}
/** The changes of metrics that a budget can limit: that faults rise, that what is wished for drops. */
function changesOf(metrics) {
    return metrics.map((metric) => {
        const way = worseWay(metric);
        const moved = way === "rise" ? "rose above" : "fell below";
        const measured = metric.kind === "share" ? "Percentage points by which" : "How far";
        return {
            ...metric,
            name: `${metric.name}-${way}`,
            change: true,
            description: `${measured} \`${metric.name}\` ${moved} the baseline.`,
            ...((metric.kind === "share" || metric.name === "documents") && wholeOnly),
        };
    });
}
/** A baseline names files that have faults, not all that were checked or described. */
const wholeOnly = { dimensions: [] };


/***/ }),

/***/ 70443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOfRules),
/* harmony export */   SS: () => (/* binding */ changeFaults),
/* harmony export */   qY: () => (/* binding */ ruleMetrics),
/* harmony export */   rb: () => (/* binding */ changeFaultsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   y3: () => (/* binding */ measureRules)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);


const ruleMetrics = [
    { name: "adr", kind: "count", dimensions: [], description: "Records of architecture decisions." },
    { name: "runbooks", kind: "count", dimensions: [], description: "Runbooks." },
    {
        name: "docstrings",
        kind: "share",
        dimensions: ["path"],
        description: "Documented names of all names in the reports of `docstrings`.",
    },
    {
        name: "stale-documents",
        kind: "count",
        dimensions: ["path"],
        description: "Documents that were not touched with what they are about (`docs-follow`), or not read through for long (`review-within`).",
    },
    {
        name: "untold-changes",
        kind: "count",
        dimensions: [],
        description: "1 where a change to the files of `changelog-for` tells its readers nothing, in no changelog and no fragment.",
    },
];
/** Whether a budget is about one of these. */
function isOfRules({ metric }) {
    return ruleMetrics.some(({ name }) => name === metric.name);
}
function measureRules(budget, rules) {
    const matches = pathsOf(budget);
    switch (budget.metric.name) {
        case "adr":
            return count(rules.adrs);
        case "runbooks":
            return count(rules.runbooks);
        case "docstrings":
            return measureDocstrings(budget, rules.docstrings, matches);
        case "stale-documents":
            return measureChange(budget, rules.stale, matches);
        default:
            return measureChange(budget, rules.untold, matches);
    }
}
/** The faults of a change that one budget counts. */
function changeFaults(budget, { stale, untold }) {
    const of = budget.metric.name === "stale-documents" ? stale : budget.metric.name === "untold-changes" ? untold : undefined;
    const matches = pathsOf(budget);
    return typeof of === "object" && "faults" in of ? of.faults.filter(({ path }) => matches(path)) : [];
}
/** All of them. */
function changeFaultsOf({ stale, untold }) {
    return [stale, untold].flatMap((of) => typeof of === "object" && "faults" in of ? of.faults : []);
}
function measureChange(budget, of, matches) {
    if (of === undefined)
        return { state: "not-applicable" };
    if (of === "not asked")
        return unknown(budget, notAsked[budget.metric.name === "stale-documents" ? "stale" : "untold"]);
    if ("unknown" in of)
        return { state: "unknown", reason: { id: "no-diff-base", budget: budget.text, why: of.unknown } };
    return count(of.faults.filter(({ path }) => matches(path)).length);
}
/** A budget of the project's own where no setting says what it is about. */
const notAsked = {
    stale: {
        kind: "not-in-report",
        what: "which documents have to keep up with what",
        has: [],
        mend: "Say it with `docs-follow`, or with `review-within` how often documents are read through",
    },
    untold: {
        kind: "not-in-report",
        what: "which changes owe their readers a line",
        has: [],
        mend: "Say with `changelog-for` which files they touch",
    },
};
/** Of some files only a report that lists all of them can tell. */
function measureDocstrings(budget, reports, matches) {
    if (reports.length === 0)
        return unknown(budget, {
            kind: "not-in-report",
            what: "docstrings",
            has: [],
            mend: "Name with `docstrings` what interrogate (`-v -o FILE`), docstr-coverage or TypeDoc wrote of them",
        });
    if (budget.selectors.length === 0)
        return share(reports.map(({ whole }) => whole));
    const partly = reports.find(({ listed }) => listed === "some");
    if (partly !== undefined)
        return unknown(budget, {
            kind: "not-in-report",
            what: `single files that are documented in full (${partly.file})`,
            has: [],
            mend: "Let the tool list every file, or set the limit for all of them",
        });
    const files = reports.flatMap((report) => report.files).filter(({ path }) => matches(path));
    if (files.length > 0)
        return share(files);
    const pattern = budget.selectors[0]?.pattern ?? "*";
    return unknown(budget, {
        kind: "no-match",
        pattern,
        dimension: "path",
        folders: reports.flatMap((one) => one.files.slice(0, 5).map(({ path }) => path)).slice(0, 5),
    });
}
function share(all) {
    const ratio = {
        part: all.reduce((sum, { documented }) => sum + documented, 0),
        whole: all.reduce((sum, { total }) => sum + total, 0),
    };
    return { state: "measured", quantity: { kind: "share", low: ratio, high: ratio } };
}
function pathsOf({ selectors }) {
    const pattern = selectors.find(({ dimension }) => dimension === "path")?.pattern;
    return pattern === undefined ? () => true : (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .pathMatcher */ .kZ)(pattern);
}
function count(value) {
    return { state: "measured", quantity: (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)(value) };
}
function unknown({ text }, why) {
    return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}


/***/ }),

/***/ 63390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eN: () => (/* binding */ keptMetrics),
/* harmony export */   s_: () => (/* binding */ docsVocabulary)
/* harmony export */ });
/* unused harmony export docsMetrics */
/* harmony import */ var _docs_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70304);
/* harmony import */ var _docs_change_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56679);
/* harmony import */ var _docs_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70443);



/** What budgets of documents can talk about. The artefacts are known from the settings. */
function docsVocabulary(artefacts) {
    return {
        metrics: [...docsMetrics, ...(0,_docs_change_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .f)(keptMetrics)],
        dimensions: [
            { name: "path", pattern: "path" },
            { name: "artefact", pattern: "name", ...(artefacts && { values: artefacts }) },
        ],
        patch: false,
    };
}
const ofArtefact = { dimensions: ["artefact"] };
const ofPath = { dimensions: ["path"] };
/** Figures of today. */
const docsMetrics = [
    { name: "missing", kind: "count", ...ofArtefact, description: "Documents that are asked for and not there." },
    {
        name: "weak",
        kind: "count",
        dimensions: ["path", "artefact"],
        description: "Documents that are there and do not do what they are for: empty, left as their template, without a section. Each file counts, of several of one kind, too.",
    },
    { name: "present", kind: "count", ...ofArtefact, description: "Documents that are there and say something." },
    {
        name: "broken-links",
        kind: "count",
        ...ofPath,
        description: "Links in Markdown files to a file or an anchor that is not there, or is called otherwise in upper and lower case. Other sites are not asked.",
    },
    {
        name: "link-warnings",
        kind: "count",
        ...ofPath,
        description: "Links that not every reader gets to: with an anchor in other upper and lower case, through a linked folder, without a target, with a label that nothing defines.",
    },
    ..._docs_api_js__WEBPACK_IMPORTED_MODULE_0__/* .apiMetrics */ .IP,
    ..._docs_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleMetrics */ .qY,
    { name: "documents", kind: "count", ...ofPath, description: "Markdown files whose links were checked." },
];
/** Figures that a baseline keeps, so that there is a change of each. The others are of a change already. */
const keptMetrics = docsMetrics.filter(({ name }) => name !== "stale-documents" && name !== "untold-changes");


/***/ }),

/***/ 97573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ runbookParts),
/* harmony export */   C4: () => (/* binding */ judgeRunbook),
/* harmony export */   L9: () => (/* binding */ isRunbookFile)
/* harmony export */ });
/* harmony import */ var _model_path_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37712);

/** What a runbook has to say to somebody who was woken up. */
const runbookParts = [
    {
        name: "Symptoms",
        aliases: "symptom,symptoms,sign,signs,alert,alerts,detection,trigger,meaning,impact,what it means,what you see,how it shows,how you notice".split(","),
    },
    {
        name: "Diagnosis",
        aliases: "diagnose,diagnostic,diagnostics,investigation,investigate,investigating,triage,debug,debugging,troubleshooting,troubleshoot,root cause,find the cause,finding the cause,what to check,where to look,verification,verify".split(","),
    },
    {
        name: "Mitigation",
        aliases: "mitigate,mitigations,remediation,remediate,resolution,resolve,resolving,fix,fixes,fixing,recovery,recover,response,respond,what to do,action,actions,procedure,solution,solutions,workaround".split(","),
        alone: ["steps", "next steps"],
    },
    { name: "Rollback", aliases: "roll back,rolling back,back out,backout,revert,reverting,undo".split(",") },
];
/** Whether a file is a runbook, by its place: indexes and templates are none. */
function isRunbookFile(path) {
    if (!/(?:^|\/)(?:runbooks?|playbooks?)\/(?:.*\/)?[^/]+\.(?:md|markdown)$/i.test(path))
        return false;
    const name = (0,_model_path_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    return !/^(?:readme|_?index|toc|summary)\./i.test(name) && !/template/i.test(name);
}
/** Each runbook has all parts, and none of them is only a heading. */
function judgeRunbook({ path, sections }, parts = runbookParts) {
    const named = sections.filter(({ level }, i) => level > 1 || i > 0).map((section) => ({ section, words: wordsOf(section) }));
    return parts.flatMap(({ name, aliases, alone = [] }) => {
        const words = [name.toLowerCase(), ...aliases].map((alias) => ` ${alias} `);
        const isMeant = (heading) => words.some((word) => heading.includes(word)) || alone.includes(heading.trim());
        const found = named.filter((one) => isMeant(one.words));
        const [first] = found;
        if (first === undefined)
            return [{ rule: "runbook-missing-section", path, line: undefined, section: name, aliases: [...aliases, ...alone] }];
        if (found.some(({ section }) => section.content === "some"))
            return [];
        return [{ rule: "runbook-empty-section", path, line: first.section.line, section: first.section.name }];
    });
}
function wordsOf({ name }) {
    const words = name
        .slice(0, 200)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return ` ${words.join(" ")} `;
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText),
/* harmony export */   S: () => (/* binding */ sameNumber)
/* harmony export */ });
function sameNumber(a, b) {
    return a.value === b.value && a.letter === b.letter;
}
/** `12a`, as short as it can be said. */
function numberText({ value, letter }) {
    return `${value}${letter}`;
}


/***/ }),

/***/ 92133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ apiFigures)
/* harmony export */ });
/** What of a specification can be documented, each a share of what there is. */
const apiFigures = [
    "operations",
    "parameters",
    "responses",
    "request-bodies",
    "schemas",
    "properties",
    "examples",
];


/***/ }),

/***/ 98313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkFaultLevels)
/* harmony export */ });
const linkFaultLevels = {
    "missing-file": "broken",
    "missing-anchor": "broken",
    "outside-repository": "broken",
    "mistyped-link": "broken",
    // It is found on macOS and Windows, and by no reader of the forge.
    "path-case": "broken",
    // What was meant for a link can be read; and some pairs of brackets were never meant for one.
    "undefined-reference": "warning",
    "undefined-footnote": "warning",
    "anchor-case": "warning",
    "emoji-anchor": "warning",
    "behind-folder-link": "warning",
    "empty-link": "warning",
    "unused-definition": "note",
    "unused-footnote": "note",
};


/***/ }),

/***/ 33743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ describeUndocumented),
/* harmony export */   DV: () => (/* binding */ describePhantom),
/* harmony export */   Ez: () => (/* binding */ gapHelp),
/* harmony export */   bK: () => (/* binding */ apiUsageRuleHelp),
/* harmony export */   bT: () => (/* binding */ apiFigureNames),
/* harmony export */   e4: () => (/* binding */ describeApiFault),
/* harmony export */   kW: () => (/* binding */ apiRuleHelp),
/* harmony export */   pg: () => (/* binding */ describeLikelyBase),
/* harmony export */   r3: () => (/* binding */ describeUsageFault)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);

/** What each rule finds in a specification or a collection, and how to mend it. */
const apiRuleHelp = {
    "bad-syntax": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A file is neither JSON nor YAML.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Correct it at the line that is named.`,
    },
    "no-api-document": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A file is no specification of an interface: it has neither ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("openapi")} nor ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("swagger")} at its root.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Name the file that has it, or write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('openapi: "3.1.0"')} at the root.`,
    },
    "unknown-api-version": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The version of OpenAPI is none that Gates reads: 2.0, 3.0, 3.1 and 3.2 are.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the version in full and in quotation marks, such as ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('openapi: "3.1.0"')}.`,
    },
    "api-too-large": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A specification has more of something than Gates reads.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Divide it, or take out what a program put in again and again.`,
    },
    "unread-part": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A part of a file was not read, because something else stands in its place.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Let each name stand once in its mapping, and one document in each file.`,
    },
    "wrong-type": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Something else stands where a mapping or a list has to.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write what the specification of OpenAPI asks for there.`,
    },
    "misspelt-method": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A method of a path is in capitals, so that no tool takes it for one.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write it in small letters.`,
    },
    "missing-reference-file": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A reference leads to a file that is not in the repository.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the path that the file has, seen from the one with the reference, and commit it.`,
    },
    "missing-reference-target": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A reference leads to something that its file does not have.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the name that it has now, or add what is missing.`,
    },
    "endless-reference": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `References lead to each other, and never to anything.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Let one of them be what they are all about.`,
    },
    "reference-outside-repository": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A reference leads out of the repository.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Take away the ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("../")} that are too many, or copy the file into the repository.`,
    },
    "remote-reference": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A reference leads to another machine, which Gates never asks.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Copy what it leads to into the repository, so that the specification is whole without a network.`,
    },
    "undefined-security-scheme": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `An operation asks for a security scheme that the specification does not declare.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Declare it under ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("components.securitySchemes")} (${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("securityDefinitions")} in 2.0), or write the name that it has there.`,
    },
    "unknown-collection-version": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A collection of requests is of no version that Gates reads: 2.0 and 2.1 are.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Export it again as Collection v2.1.`,
    },
    "secret-in-collection": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A value in a collection of requests or an environment looks like a real secret.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Revoke it where it was issued, for it is in the history of the repository; then put a variable without a value in its place.`,
    },
};
/** What is wrong at one place, in a sentence. */
function describeApiFault(fault) {
    switch (fault.rule) {
        case "bad-syntax":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It cannot be read: ${fault.message}.`;
        case "no-api-document":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It has neither ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("openapi")} nor ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("swagger")} at its root.`;
        case "unknown-api-version":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Its version is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.version)}; allowed: 2.0, 3.0, 3.1, 3.2.`;
        case "api-too-large":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It is not read to its end: ${fault.message}.`;
        case "unread-part":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Something is not read: ${fault.message}.`;
        case "wrong-type":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.what)} is ${fault.found}; allowed: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(fault.wanted)}.`;
        case "misspelt-method":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.method)} is not read as a method; allowed: ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.method.toLowerCase())}.`;
        case "missing-reference-file":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.reference)} leads to ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)}, which is not in the repository.`;
        case "missing-reference-target":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.reference)} leads to nothing.`;
        case "endless-reference":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.reference)} leads from reference to reference, and never to anything.`;
        case "reference-outside-repository":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.reference)} leads out of the repository.`;
        case "remote-reference":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.reference)} leads to another machine, which is not asked.`;
        case "undefined-security-scheme":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Nothing declares the security scheme ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.scheme)}.`;
        case "unknown-collection-version":
            return fault.schema === ""
                ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It does not say which schema it has.`
                : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Its schema is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.schema)}; allowed: 2.0, 2.1.`;
        case "secret-in-collection":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The value of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.name)} looks like a real secret.`;
    }
}
/** What each figure counts, in the plural. */
const apiFigureNames = {
    operations: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `operations`,
    parameters: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `parameters`,
    responses: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `responses`,
    "request-bodies": (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `request bodies`,
    schemas: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `schemas`,
    properties: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `properties`,
    examples: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `bodies with an example`,
};
/** Why something counts as undocumented, and what to write. */
const gapHelp = {
    absent: {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `has no description`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write a sentence about what it is for.`,
    },
    placeholder: {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `has a placeholder for a description`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write a sentence in its place.`,
    },
    echo: {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `is only described by its own name`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write what the name does not say: what for, which values, what happens.`,
    },
    generated: {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `only has stock words, of a status or a framework`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write what is answered, or what the operation does: in FastAPI a docstring, and ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("response_description")}.`,
    },
    "no-example": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `shows no example`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Add an ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("example")} to its media type, to its schema, or to each of its properties.`,
    },
    "no-response": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `does not say what it answers when all goes well`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Add a response with a status of 2xx.`,
    },
};
/** A route that the specification does not have. */
function describeUndocumented(route) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${routeName(route)} is not in the specification${otherwise(route)}.`;
}
/** An operation that no route is. */
function describePhantom(operation) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${routeName(operation)} is in the specification, and no route is it${otherwise(operation)}.`;
}
function routeName({ method, path }) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${method} ${path}`);
}
function otherwise({ otherMethods, near }) {
    if (otherMethods.length > 0)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; this path has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(otherMethods.slice(0, 9).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ", ")} there`;
    return near === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(near)} meant? Upper and lower case differ`;
}
function describeLikelyBase({ base, missingIn, matched }) {
    const gains = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(base)} in front, ${matched} operations would have a route`;
    if (missingIn === "specification")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The paths of the specification lack a beginning: ${gains}. Name it as a server of the specification.`;
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The routes lack a beginning that the specification has: ${gains}. Let the list have whole paths.`;
}
/** What each rule finds in a document about an interface, and how to mend it. */
const apiUsageRuleHelp = {
    "unknown-path": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A document names a path that the specification does not have.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the path as it is now, or add it to the specification.`,
    },
    "unknown-method": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A document names a path with a method that it does not have.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the method as it is now, or add it to the specification.`,
    },
    "unknown-authorisation": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A document shows a way to authorise that the specification does not have.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Show one that it has, or declare this one as a security scheme.`,
    },
    "unnamed-security-scheme": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A document about the interface says nothing of a security scheme.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write how to get and to use it, with its name.`,
    },
};
function describeUsageFault(fault) {
    switch (fault.rule) {
        case "unknown-path": {
            const named = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.method === undefined ? fault.route : `${fault.method} ${fault.route}`);
            const hint = fault.near === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.near)} is`;
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${named} is not in the specification${hint}.`;
        }
        case "unknown-method":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.route)} has no ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.method)}; it has ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(fault.otherMethods.slice(0, 9).map(_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY), ", ")}.`;
        case "unknown-authorisation":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The specification has no security scheme of the kind ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.said)}.`;
        case "unnamed-security-scheme":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It says nothing of the security scheme ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.scheme)}.`;
    }
}


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ linkRuleHelp),
/* harmony export */   _l: () => (/* binding */ describeUnreadPart),
/* harmony export */   bN: () => (/* binding */ suggestLink),
/* harmony export */   mm: () => (/* binding */ describeLinkFault)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77229);

/** Sentences about the links of documents. */
/** What each rule finds, and how to mend it. */
const linkRuleHelp = {
    "missing-file": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A link leads to a file or folder that is not in the repository.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the path that it has now, seen from the document, or remove the link. A file that exists on one machine only, because git ignores it, is missing for every reader.`,
    },
    "missing-anchor": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A link leads to a place in a document that has no such heading and no such ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("id")}.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the anchor of the heading as it is now: its words in lower case, a dash for each space, without punctuation.`,
    },
    "path-case": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A path is written with other upper and lower case than the file has.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write it as the file is called: it is found on macOS and Windows, and neither on Linux nor on the web.`,
    },
    "anchor-case": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `An anchor is written with other upper and lower case than it has.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write it in the case it has: GitHub finds it nevertheless; GitLab, GitHub Pages and package registries do not.`,
    },
    "emoji-anchor": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The heading has an emoji with an invisible variation selector, which GitHub keeps in its anchor, and the link does not have it.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Remove the selector (U+FE0F) from the heading, or take the emoji out of it.`,
    },
    "outside-repository": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A link leads out of the repository, above its root.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Take away the ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("../")} that are too many, or write the whole address of what lies elsewhere.`,
    },
    "behind-folder-link": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A path leads through a folder that is a symbolic link: a checkout follows it, and the pages of GitHub and GitLab do not.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the path that the file has where it lies.`,
    },
    "mistyped-link": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A link is written in a way that leads nowhere, because of a slip that is easily made.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write it as the message says.`,
    },
    "empty-link": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A link leads to nothing at all, and so to the page that it is on.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write where it leads, or remove it.`,
    },
    "undefined-reference": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A link names a label that the document does not define, so that its readers see brackets.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Add ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("[label]: target")} to the document, or put a backslash in front of brackets that are no link.`,
    },
    "undefined-footnote": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A footnote is named that the document does not have.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Add ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("[^label]: text")} to the document.`,
    },
    "unused-definition": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A target is defined and no link uses it.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Use it or remove it.`,
    },
    "unused-footnote": {
        what: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A footnote is written and nothing points to it, so that no reader sees it.`,
        fix: (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Point to it with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("[^label]")} or remove it.`,
    },
};
/** What is wrong with one link, in a sentence. */
function describeLinkFault(fault) {
    switch (fault.rule) {
        case "missing-file":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)} is not in the repository.`;
        case "missing-anchor":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)} has no anchor ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`#${fault.anchor}`)}.`;
        case "path-case":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file is called ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)}: upper and lower case differ.`;
        case "anchor-case":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The anchor ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`#${fault.anchor}`)} of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)} is written in another case.`;
        case "emoji-anchor":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The heading of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`#${fault.anchor}`)} in ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)} has an emoji with an invisible character, which belongs to its anchor.`;
        case "outside-repository":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.target)} leads above the root of the repository.`;
        case "behind-folder-link":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.target)} leads through a folder that is a symbolic link, which no forge follows.`;
        case "mistyped-link":
            return describeMistake(fault.mistake, fault.target);
        case "empty-link":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The link leads to the page that it is on: its target is empty.`;
        case "undefined-reference":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Nothing defines the label ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.target)}.`;
        case "undefined-footnote":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `There is no footnote ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.target)}.`;
        case "unused-definition":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No link uses the definition of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.target)}.`;
        case "unused-footnote":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Nothing points to the footnote ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.target)}.`;
    }
}
/** What to write instead, where one can guess or know it. */
function suggestLink(fault) {
    switch (fault.rule) {
        case "missing-file":
        case "outside-repository":
            return fault.hint && suggestPath(fault.hint);
        case "missing-anchor":
            return fault.hint && suggestAnchor(fault.hint);
        case "path-case":
        case "anchor-case":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.instead)}.`;
        case "behind-folder-link":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It lies at ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.file)}: write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.instead)}.`;
        case "emoji-anchor":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Take the selector (U+FE0F) out of the heading, or write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.instead)}.`;
        case "mistyped-link":
            return fault.instead === undefined ? undefined : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.instead)}.`;
        case "undefined-reference":
        case "undefined-footnote":
            return fault.near === undefined ? undefined : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fault.near)} meant?`;
        case "empty-link":
        case "unused-definition":
        case "unused-footnote":
            return undefined;
    }
}
function suggestPath({ because, file, instead }) {
    switch (because) {
        case "moved":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It moved to ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}: write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)}.`;
        case "extension":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `There is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}: was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)} meant?`;
        case "same-name":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `A file of this name is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}: was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)} meant?`;
        case "spelling":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)} meant?`;
    }
}
function suggestAnchor({ because, file, instead }) {
    if (because === "elsewhere")
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Only ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)} has it: was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)} meant?`;
    return because === "letters" ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The heading is there: write ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)}.` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Was ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(instead)} meant?`;
}
function describeMistake(mistake, target) {
    switch (mistake) {
        case "two-hashes":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} has more than one ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("#")} in front of its anchor, however deep the heading is.`;
        case "one-slash":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} has one slash behind its scheme, so that it is looked for on this site.`;
        case "no-colon":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} lacks the colon behind its scheme.`;
        case "no-scheme":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} has no scheme, so that it is looked for as a file.`;
        case "no-mailto":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} is looked for as a file: a mail address begins with ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("mailto:")}.`;
        case "google-docs":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} is an anchor of Google Docs, which came along when the text was pasted.`;
        case "backslash":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} has backslashes, which separate nothing in an address.`;
        case "drive":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} is a path on one machine.`;
        case "line-behind-colon":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} names a line as compilers do; an address names it behind ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("#L")}.`;
        case "slash-behind-file":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target)} has a slash behind the name of a file.`;
    }
}
/** Why a part of a document was not looked at. */
function describeUnreadPart({ line, why }) {
    switch (why) {
        case "document-too-long":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The document is longer than Gates reads.`;
        case "line-too-long":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Line ${line} is longer than Gates reads.`;
        case "heading-too-long":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The heading at line ${line} is longer than Gates reads.`;
        case "nested-too-deep":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `What begins at line ${line} is nested deeper than Gates reads.`;
        case "too-many":
            return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `From line ${line} on there are more parts of one kind than Gates reads.`;
    }
}


/***/ }),

/***/ 48170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pF: () => (/* binding */ describeDocsRuleFault),
  zY: () => (/* binding */ docsRuleHelp),
  Bq: () => (/* binding */ levelOfDocsRule)
});

// EXTERNAL MODULE: ./build/model/link-fault.js
var link_fault = __webpack_require__(98313);
// EXTERNAL MODULE: ./build/model/adr.js
var adr = __webpack_require__(7895);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
;// CONCATENATED MODULE: ./build/reports/wording-docs-adr.js


/** Sentences about records of architecture decisions. */
/** What each rule finds, and how to mend it. */
const adrRuleHelp = {
    "adr-name": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The name of a record does not begin with a number of three or four digits, or with a day.`,
        fix: (0,phrase/* say */.cv) `Call it ${(0,phrase/* code */.aY)("0012-what-was-decided.md")}, with the next number that is free.`,
    },
    "adr-duplicate-number": {
        level: "fault",
        what: (0,phrase/* say */.cv) `Two records have the same number, so that nobody knows which one is meant by it.`,
        fix: (0,phrase/* say */.cv) `Give the newer one the next number that is free, in its name, its heading and wherever it is spoken of.`,
    },
    "adr-number-taken": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The base branch has another record of this number by now; git would merge both without a word.`,
        fix: (0,phrase/* say */.cv) `Bring the branch up to date and give the record the next number that is free.`,
    },
    "adr-heading-number": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The heading of a record has another number than its file.`,
        fix: (0,phrase/* say */.cv) `Write the number of the file into the heading, or leave it out there.`,
    },
    "adr-no-status": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A record does not say whether it holds.`,
        fix: (0,phrase/* say */.cv) `Say below a heading ${(0,phrase/* code */.aY)("Status")}, or as ${(0,phrase/* code */.aY)("status:")} in its front matter, whether it is proposed, accepted, rejected, deprecated or superseded.`,
    },
    "adr-unknown-status": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A record has a status that is none of those that the project uses.`,
        fix: (0,phrase/* say */.cv) `Use one of them, or list all that the project uses in ${(0,phrase/* code */.aY)("adr-statuses")}, which takes the place of the usual ones.`,
    },
    "adr-superseded-by-nobody": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A record is superseded and does not say by which.`,
        fix: (0,phrase/* say */.cv) `Write ${(0,phrase/* code */.aY)("Superseded by [ADR-0012](0012-name.md)")}.`,
    },
    "adr-one-way": {
        level: "fault",
        what: (0,phrase/* say */.cv) `One record says that it supersedes another or is superseded by it, and the other does not say so.`,
        fix: (0,phrase/* say */.cv) `Say it in both, with a link: readers come from either side.`,
    },
    "adr-unknown-record": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A record speaks of one that does not exist.`,
        fix: (0,phrase/* say */.cv) `Correct its number.`,
    },
    "adr-not-in-index": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The index of the records leaves one out.`,
        fix: (0,phrase/* say */.cv) `Add a link to it.`,
    },
};
/** What is wrong at one place, in a sentence. */
function describeAdrFault(fault) {
    switch (fault.rule) {
        case "adr-name":
            return fault.why === "digits"
                ? (0,phrase/* say */.cv) `The number in its name has not three or four digits.`
                : (0,phrase/* say */.cv) `Its name begins with no number.`;
        case "adr-duplicate-number":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.other)} has the number ${(0,adr/* numberText */.$)(fault.number)} already.`;
        case "adr-number-taken":
            return (0,phrase/* say */.cv) `On the base branch ${(0,phrase/* code */.aY)(fault.other)} has the number ${(0,adr/* numberText */.$)(fault.number)} by now.`;
        case "adr-heading-number":
            return (0,phrase/* say */.cv) `The heading has the number ${(0,adr/* numberText */.$)(fault.heading)}, the file ${(0,adr/* numberText */.$)(fault.number)}.`;
        case "adr-no-status":
            return (0,phrase/* say */.cv) `It has no status.`;
        case "adr-unknown-status":
            return fault.word === undefined
                ? (0,phrase/* say */.cv) `The status ${(0,phrase/* code */.aY)(fault.status)} is none of ${(0,phrase/* join */.fj)(fault.allowed.map(phrase/* code */.aY), ", ")}.`
                : (0,phrase/* say */.cv) `The status ${(0,phrase/* code */.aY)(fault.status)} is none of ${(0,phrase/* join */.fj)(fault.allowed.map(phrase/* code */.aY), ", ")}. ${(0,phrase/* code */.aY)(`adr-statuses: ${[...fault.allowed, fault.word].join(", ")}`)} would allow it.`;
        case "adr-superseded-by-nobody":
            return fault.by === undefined
                ? (0,phrase/* say */.cv) `It is superseded and does not say by which record.`
                : (0,phrase/* say */.cv) `It is superseded and does not say by which record; ${(0,phrase/* code */.aY)(fault.by)} says that it does.`;
        case "adr-one-way":
            return fault.otherLacks === "supersedes"
                ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.other)} does not say that it supersedes this one.`
                : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.other)} does not say that it is superseded by this one.`;
        case "adr-unknown-record":
            return (0,phrase/* say */.cv) `There is no record ${(0,adr/* numberText */.$)(fault.number)}.`;
        case "adr-not-in-index":
            return (0,phrase/* say */.cv) `The index does not link to ${(0,phrase/* code */.aY)(fault.record)}.`;
    }
}

;// CONCATENATED MODULE: ./build/reports/wording-docs-changelog.js

/** Sentences about changelogs. */
/** What each rule finds, and how to mend it. */
const changelogRuleHelp = {
    "changelog-duplicate-version": {
        level: "fault",
        what: (0,phrase/* say */.cv) `Two releases have the same version, so that a reader finds half of what changed.`,
        fix: (0,phrase/* say */.cv) `Put them together, or give the newer one its own version.`,
    },
    "changelog-order": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A release stands below an older one, by its version and by its day.`,
        fix: (0,phrase/* say */.cv) `Put the newest release first.`,
    },
    "changelog-date-order": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A release has an earlier day than the version before it.`,
        fix: (0,phrase/* say */.cv) `Correct the day: after the turn of a year it is mostly the year.`,
    },
    "changelog-missing-date": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A release has no day.`,
        fix: (0,phrase/* say */.cv) `Write the day that it came out behind its version: ${(0,phrase/* code */.aY)("## [1.2.0] - 2026-01-31")}.`,
    },
    "changelog-future-date": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A release has a day that is yet to come.`,
        fix: (0,phrase/* say */.cv) `Write the day that it came out, or keep it under ${(0,phrase/* code */.aY)("Unreleased")} until then.`,
    },
    "changelog-invalid-date": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The day of a release is none, or is written so that readers of other countries take it for another.`,
        fix: (0,phrase/* say */.cv) `Write it as year, month and day: ${(0,phrase/* code */.aY)("2026-01-31")}.`,
    },
    "changelog-missing-link": {
        level: "warning",
        what: (0,phrase/* say */.cv) `The version of a release stands in brackets for a link that nothing defines, so that its readers see brackets.`,
        fix: (0,phrase/* say */.cv) `Add a line such as ${(0,phrase/* code */.aY)("[1.2.0]: https://…/compare/v1.1.0...v1.2.0")} to the end of the file, or take the brackets away.`,
    },
    "changelog-wrong-link": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The link of a release compares other versions than it and the one before it.`,
        fix: (0,phrase/* say */.cv) `Correct the versions in the address: from the release before it to its own, and for ${(0,phrase/* code */.aY)("Unreleased")} from the latest release to ${(0,phrase/* code */.aY)("HEAD")}.`,
    },
    "changelog-conflict-marker": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A merge left a mark of a conflict in the file.`,
        fix: (0,phrase/* say */.cv) `Decide what stays of both sides and remove the marks.`,
    },
    "changelog-loose-entry": {
        level: "fault",
        what: (0,phrase/* say */.cv) `Entries of a release stand outside of its sections.`,
        fix: (0,phrase/* say */.cv) `Put them below ${(0,phrase/* code */.aY)("### Added")}, ${(0,phrase/* code */.aY)("### Changed")}, ${(0,phrase/* code */.aY)("### Deprecated")}, ${(0,phrase/* code */.aY)("### Removed")}, ${(0,phrase/* code */.aY)("### Fixed")} or ${(0,phrase/* code */.aY)("### Security")}.`,
    },
    "changelog-duplicate-section": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A release has the same section twice: mostly two changes were merged that each brought it along.`,
        fix: (0,phrase/* say */.cv) `Put the entries of both under one heading.`,
    },
    "changelog-unknown-section": {
        level: "warning",
        what: (0,phrase/* say */.cv) `A section has a name that Keep a Changelog, which the file cites, does not have.`,
        fix: (0,phrase/* say */.cv) `Use one of Added, Changed, Deprecated, Removed, Fixed and Security, or allow the name with ${(0,phrase/* code */.aY)("changelog-sections")}.`,
    },
    "changelog-no-release": {
        level: "warning",
        what: (0,phrase/* say */.cv) `No heading of the file is a version or ${(0,phrase/* code */.aY)("Unreleased")}, so that nobody can tell what came when.`,
        fix: (0,phrase/* say */.cv) `Give each release a heading with its version, and what is not out yet the heading ${(0,phrase/* code */.aY)("## [Unreleased]")}.`,
    },
    "changelog-release-missing": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The package has a version that the changelog says nothing about.`,
        fix: (0,phrase/* say */.cv) `Give the release a heading with its version and day, and say below it what changed.`,
    },
    "changelog-release-undated": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The release of the package's version has no day.`,
        fix: (0,phrase/* say */.cv) `Write the day of the release behind its version.`,
    },
    "changelog-release-empty": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The release of the package's version says nothing.`,
        fix: (0,phrase/* say */.cv) `Say below its heading what changed for its users, if only that nothing did and why it came out.`,
    },
    "changelog-no-entry": {
        level: "warning",
        what: (0,phrase/* say */.cv) `A change touches what users notice and does not tell them.`,
        fix: (0,phrase/* say */.cv) `Add a line under ${(0,phrase/* code */.aY)("Unreleased")}, or a changeset or news fragment where the project has them.`,
    },
};
/** What is wrong at one place, in a sentence. */
function describeChangelogFault(fault) {
    switch (fault.rule) {
        case "changelog-duplicate-version":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.version)} is there already, in line ${fault.firstLine}.`;
        case "changelog-order":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.version)} stands below ${(0,phrase/* code */.aY)(fault.below)}, which is older.`;
        case "changelog-date-order":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.version)} is of ${fault.day}, and ${(0,phrase/* code */.aY)(fault.before.version)} before it of ${fault.before.day}.`;
        case "changelog-missing-date":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.version)} has no day.`;
        case "changelog-future-date":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.version)} is of ${fault.day}, which is yet to come.`;
        case "changelog-invalid-date":
            return fault.why === "no-such-day"
                ? (0,phrase/* say */.cv) `The calendar has no ${(0,phrase/* code */.aY)(fault.text)}.`
                : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.text)} is not written as year, month and day.`;
        case "changelog-missing-link":
            return fault.more === 0
                ? (0,phrase/* say */.cv) `Nothing defines the link of ${(0,phrase/* code */.aY)(`[${fault.label}]`)}.`
                : (0,phrase/* say */.cv) `Nothing defines the link of ${(0,phrase/* code */.aY)(`[${fault.label}]`)}, nor that of any other release (${fault.more} more).`;
        case "changelog-wrong-link":
            return describeComparison(fault.label, fault.wrong);
        case "changelog-conflict-marker":
            return (0,phrase/* say */.cv) `A mark of a conflict was left here.`;
        case "changelog-loose-entry":
            return fault.entries === 1
                ? (0,phrase/* say */.cv) `An entry of ${(0,phrase/* code */.aY)(fault.release)} stands outside of its sections.`
                : (0,phrase/* say */.cv) `${fault.entries} entries of ${(0,phrase/* code */.aY)(fault.release)} stand outside of its sections.`;
        case "changelog-duplicate-section":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.release)} has a section ${(0,phrase/* code */.aY)(fault.section)} already, in line ${fault.firstLine}.`;
        case "changelog-unknown-section":
            return fault.near === undefined
                ? (0,phrase/* say */.cv) `Keep a Changelog has no section ${(0,phrase/* code */.aY)(fault.section)}.`
                : (0,phrase/* say */.cv) `Keep a Changelog has no section ${(0,phrase/* code */.aY)(fault.section)}: was ${(0,phrase/* code */.aY)(fault.near)} meant?`;
        case "changelog-no-release":
            return (0,phrase/* say */.cv) `No heading is a version or ${(0,phrase/* code */.aY)("Unreleased")}.`;
        case "changelog-release-missing":
            return describeMissingRelease(versionOf(fault), fault.unreleased);
        case "changelog-release-undated":
            return (0,phrase/* say */.cv) `${versionOf(fault)} has no day.`;
        case "changelog-release-empty":
            return (0,phrase/* say */.cv) `${versionOf(fault)} has nothing below its heading.`;
        case "changelog-no-entry":
            return describeMissingEntry(fault);
    }
}
function describeComparison(label, { end, named, expected }) {
    return end === "from"
        ? (0,phrase/* say */.cv) `The link of ${(0,phrase/* code */.aY)(label)} compares with ${(0,phrase/* code */.aY)(named)}; the release before it is ${(0,phrase/* code */.aY)(expected)}.`
        : (0,phrase/* say */.cv) `The link of ${(0,phrase/* code */.aY)(label)} goes up to ${(0,phrase/* code */.aY)(named)} and not to ${(0,phrase/* code */.aY)(expected)}.`;
}
function versionOf({ version, manifest }) {
    return manifest === undefined
        ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(version)}, the version of the package,`
        : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(version)}, the version in ${(0,phrase/* code */.aY)(manifest)},`;
}
function describeMissingRelease(version, unreleased) {
    switch (unreleased) {
        case "filled":
            return (0,phrase/* say */.cv) `${version} has no section: what is under ${(0,phrase/* code */.aY)("Unreleased")} probably belongs to it.`;
        case "empty":
            return (0,phrase/* say */.cv) `${version} has no section, and nothing is under ${(0,phrase/* code */.aY)("Unreleased")}.`;
        case "absent":
            return (0,phrase/* say */.cv) `${version} has no section.`;
    }
}
function describeMissingEntry({ because, more, misplaced }) {
    const files = more === 0 ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(because)} changed` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(because)} and ${more} more changed`;
    if (misplaced === undefined)
        return (0,phrase/* say */.cv) `${files}, and no changelog says so.`;
    return (0,phrase/* say */.cv) `${files}; the line for it stands under ${(0,phrase/* code */.aY)(misplaced.release)}, which is out already.`;
}

;// CONCATENATED MODULE: ./build/reports/wording-docs-env.js

/** Sentences about examples of environment variables. None of them has a value. */
/** What each rule finds, and how to mend it. */
const envRuleHelp = {
    "env-unlisted": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A source asks for an environment variable that the example does not list, so that a new setup fails later.`,
        fix: (0,phrase/* say */.cv) `Add a line ${(0,phrase/* code */.aY)("NAME=")} to the example, with ${(0,phrase/* code */.aY)("#")} in front where it may be left out, or allow the name with ${(0,phrase/* code */.aY)("env-allow")} where something else sets it.`,
    },
    "env-unused": {
        level: "warning",
        what: (0,phrase/* say */.cv) `The example lists an environment variable that no source speaks of.`,
        fix: (0,phrase/* say */.cv) `Remove the line, or allow the name with ${(0,phrase/* code */.aY)("env-allow")} where a library reads it.`,
    },
    "env-secret": {
        level: "fault",
        what: (0,phrase/* say */.cv) `The value of a variable in an example looks like a real secret.`,
        fix: (0,phrase/* say */.cv) `Take it for known to others: have it replaced where it was issued, and write something into the example that cannot be taken for one.`,
    },
};
function othersAsk(more) {
    if (more === 0)
        return (0,phrase/* say */.cv) ` asks`;
    return more === 1 ? (0,phrase/* say */.cv) ` and 1 more place ask` : (0,phrase/* say */.cv) ` and ${more} more places ask`;
}
/** What is wrong at one place, in a sentence. */
function describeEnvFault(fault) {
    switch (fault.rule) {
        case "env-unlisted":
            return (0,phrase/* say */.cv) `It does not list ${(0,phrase/* code */.aY)(fault.name)}, which ${(0,phrase/* code */.aY)(`${fault.asked.path}:${fault.asked.line}`)}${othersAsk(fault.more)} for.`;
        case "env-unused":
            return (0,phrase/* say */.cv) `No source speaks of ${(0,phrase/* code */.aY)(fault.name)}.`;
        case "env-secret":
            return (0,phrase/* say */.cv) `The value of ${(0,phrase/* code */.aY)(fault.name)} looks like a real secret.`;
    }
}

;// CONCATENATED MODULE: ./build/reports/wording-docs-freshness.js

/** Sentences about documents that were left behind. */
/** What each rule finds, and how to mend it. */
const freshnessRuleHelp = {
    "docs-left-behind": {
        level: "warning",
        what: (0,phrase/* say */.cv) `Something changed that a document is about, and the document did not.`,
        fix: (0,phrase/* say */.cv) `Read the document against the change and correct it; where all of it still holds, say so in it: ${(0,phrase/* code */.aY)("Last reviewed: 2026-01-31")} with today's day.`,
    },
    "review-overdue": {
        level: "warning",
        what: (0,phrase/* say */.cv) `A document says when it was last reviewed, and that is longer ago than the project wants.`,
        fix: (0,phrase/* say */.cv) `Read it through, correct what no longer holds, and only then write today's day.`,
    },
    "review-future": {
        level: "warning",
        what: (0,phrase/* say */.cv) `A document says that it was last reviewed on a day that is yet to come.`,
        fix: (0,phrase/* say */.cv) `Write the day on which somebody read it.`,
    },
    "review-no-date": {
        level: "warning",
        what: (0,phrase/* say */.cv) `A document says that it was last reviewed, and not on a day that can be read.`,
        fix: (0,phrase/* say */.cv) `Write the day as year, month and day, ${(0,phrase/* code */.aY)("Last reviewed: 2026-01-31")}, or remove the line.`,
    },
};
function otherwise(others) {
    return others.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` or ${(0,phrase/* join */.fj)(others.map(phrase/* code */.aY), ", ")}`;
}
/** What is wrong at one place, in a sentence. */
function describeFreshnessFault(fault) {
    switch (fault.rule) {
        case "docs-left-behind":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.because)}${fault.more === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` and ${fault.more} more`} changed without it${otherwise(fault.others)} (${(0,phrase/* code */.aY)(fault.text)}).`;
        case "review-overdue":
            return (0,phrase/* say */.cv) `It was last reviewed on ${fault.day}, ${fault.days} days ago; at most ${fault.most} are allowed.`;
        case "review-future":
            return (0,phrase/* say */.cv) `It was last reviewed on ${fault.day}, which is yet to come.`;
        case "review-no-date":
            return fault.text === ""
                ? (0,phrase/* say */.cv) `It does not say when it was last reviewed.`
                : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(fault.text)} is no day of a review.`;
    }
}

// EXTERNAL MODULE: ./build/measures/judge-runbooks.js
var judge_runbooks = __webpack_require__(97573);
// EXTERNAL MODULE: ./build/reports/wording-docs-links.js
var wording_docs_links = __webpack_require__(3122);
;// CONCATENATED MODULE: ./build/reports/wording-docs-runbooks.js



/** Sentences about runbooks and the links that alerts have to them. */
/** `Rollback`: `roll back`, `revert` … of each part. */
const partWords = (0,phrase/* join */.fj)(judge_runbooks/* runbookParts */.BT.map(({ name, aliases, alone = [] }) => (0,phrase/* say */.cv) `for ${(0,phrase/* code */.aY)(name)} ${(0,phrase/* join */.fj)([...aliases, ...alone].map(phrase/* code */.aY), ", ")}`), "; ");
/** What each rule finds, and how to mend it. */
const runbookRuleHelp = {
    "runbook-missing-section": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A runbook leaves out what somebody needs who was woken up by an alert. A heading with one of these words will do: ${partWords}.`,
        fix: (0,phrase/* say */.cv) `Add the section; where there is nothing to do, such as nothing to roll back, say that. A page that is for no incident says so: ${(0,phrase/* code */.aY)("<!-- gates: not a runbook -->")}.`,
    },
    "runbook-empty-section": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A section of a runbook is only a heading.`,
        fix: (0,phrase/* say */.cv) `Say below it what to look at or to do, with the commands as they are typed.`,
    },
    "runbook-rules-unreadable": {
        level: "fault",
        what: (0,phrase/* say */.cv) `A file with rules of alerts cannot be read, so that none of them is ever loaded.`,
        fix: (0,phrase/* say */.cv) `Correct it at the line that is named.`,
    },
    "runbook-not-named": {
        level: "warning",
        what: (0,phrase/* say */.cv) `An alert has no link to a runbook, though others have one: whoever it wakes has to search.`,
        fix: (0,phrase/* say */.cv) `Add ${(0,phrase/* code */.aY)("runbook_url")} to its annotations, with the runbook that helps. One of severity ${(0,phrase/* code */.aY)("none")}, which wakes nobody, needs none.`,
    },
    "runbook-none-named": {
        level: "warning",
        what: (0,phrase/* say */.cv) `No alert of the repository has a link to a runbook, so that nobody finds those that there are.`,
        fix: (0,phrase/* say */.cv) `Add ${(0,phrase/* code */.aY)("runbook_url")} to the annotations of each, with the runbook that helps.`,
    },
    "runbook-wrong-link": {
        level: "fault",
        what: (0,phrase/* say */.cv) `An alert sends its reader to a runbook, or to a place in one, that is not there.`,
        fix: (0,phrase/* say */.cv) `Correct the link in the rule, or write the runbook.`,
    },
};
/** What is wrong at one place, in a sentence. */
function describeRunbookFault(fault) {
    switch (fault.rule) {
        case "runbook-missing-section":
            return (0,phrase/* say */.cv) `It has no section ${(0,phrase/* code */.aY)(fault.section)} (or ${(0,phrase/* join */.fj)(fault.aliases.map(phrase/* code */.aY), ", ")}).`;
        case "runbook-empty-section":
            return (0,phrase/* say */.cv) `The section ${(0,phrase/* code */.aY)(fault.section)} is empty.`;
        case "runbook-rules-unreadable":
            return (0,phrase/* say */.cv) `It cannot be read: ${fault.why}.`;
        case "runbook-not-named":
            return (0,phrase/* say */.cv) `The alert ${(0,phrase/* code */.aY)(fault.alert)} has no link to a runbook, and others have one.`;
        case "runbook-none-named":
            return fault.alerts === 1
                ? (0,phrase/* say */.cv) `The only alert of the repository has no link to a runbook.`
                : (0,phrase/* say */.cv) `None of the ${fault.alerts} alerts of the repository has a link to a runbook.`;
        case "runbook-wrong-link":
            return describeWrongLink(fault);
    }
}
function describeWrongLink(fault) {
    const whose = fault.alert === undefined ? (0,phrase/* say */.cv) `An alert` : (0,phrase/* say */.cv) `The alert ${(0,phrase/* code */.aY)(fault.alert)}`;
    const link = { ...fault.wrong, path: fault.path, target: fault.target, line: fault.line ?? 1, column: 1 };
    const suggestion = (0,wording_docs_links/* suggestLink */.bN)(link);
    const what = (0,phrase/* say */.cv) `${whose} names a runbook that is not there: ${(0,phrase/* code */.aY)(fault.target)}${(0,phrase/* figure */.vP)(".")} ${(0,wording_docs_links/* describeLinkFault */.mm)(link)}`;
    return suggestion === undefined ? what : (0,phrase/* say */.cv) `${what} ${suggestion}`;
}

;// CONCATENATED MODULE: ./build/reports/wording-docs-rules.js






/** What every rule about one kind of document finds, and how to mend it. */
const docsRuleHelp = {
    ...changelogRuleHelp,
    ...adrRuleHelp,
    ...runbookRuleHelp,
    ...envRuleHelp,
    ...freshnessRuleHelp,
};
/** What is wrong at one place, in a sentence. */
function describeDocsRuleFault(fault) {
    if (isOf(fault, changelogRuleHelp))
        return describeChangelogFault(fault);
    if (isOf(fault, adrRuleHelp))
        return describeAdrFault(fault);
    if (isOf(fault, runbookRuleHelp))
        return describeRunbookFault(fault);
    if (isOf(fault, envRuleHelp))
        return describeEnvFault(fault);
    return describeFreshnessFault(fault);
}
/** A link to a runbook weighs as its like in a document does. */
function levelOfDocsRule(fault) {
    // An alert without a link leads nobody anywhere, as one with a broken link does.
    if (fault.rule === "runbook-wrong-link")
        return link_fault/* linkFaultLevels */.C[fault.wrong.rule] === "broken" || fault.wrong.rule === "empty-link" ? "fault" : "warning";
    return docsRuleHelp[fault.rule].level;
}
function isOf(fault, help) {
    return Object.hasOwn(help, fault.rule);
}


/***/ })

};
