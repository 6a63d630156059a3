export const id = 243;
export const ids = [243];
export const modules = {

/***/ 48757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutColours)
/* harmony export */ });
const escapeCode = String.fromCharCode(27);
const colours = new RegExp(`${escapeCode}\\[[0-9;]*m`, "g");
/** A line as a terminal shows it, without the codes that colour it. */
function withoutColours(line) {
    return line.includes(escapeCode) ? line.replace(colours, "") : line;
}


/***/ }),

/***/ 64679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ docs_present)
});

// EXTERNAL MODULE: ./build/model/docs-baseline.js
var docs_baseline = __webpack_require__(9391);
;// CONCATENATED MODULE: ./build/measures/artefact-scope.js
/** `readme`, `packages/api: readme`. */
function scopeOf({ artefact, folder }) {
    return folder === "" ? artefact.id : `${folder}: ${artefact.id}`;
}

// EXTERNAL MODULE: ./build/measures/change-metric.js
var change_metric = __webpack_require__(95647);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/link-fault.js
var link_fault = __webpack_require__(98313);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
// EXTERNAL MODULE: ./build/measures/docs-api.js
var docs_api = __webpack_require__(70304);
// EXTERNAL MODULE: ./build/measures/docs-rules.js
var docs_rules = __webpack_require__(70443);
;// CONCATENATED MODULE: ./build/measures/weak-files.js



/** Each file once for each document that it makes weak, in the order of the catalogue. */
function weakFiles(artefacts) {
    return artefacts.flatMap((outcome) => {
        if (outcome.result.state !== "weak")
            return [];
        const byPath = new Map();
        for (const reason of outcome.result.reasons) {
            const known = byPath.get(reason.path);
            if (known === undefined)
                byPath.set(reason.path, [reason]);
            else
                known.push(reason);
        }
        return [...byPath].map(([path, reasons]) => ({ outcome, path, reasons }));
    });
}
/** The weak files that one budget counts. */
function weakFilesOf(budget, { artefacts }) {
    return weakFiles(artefacts).filter(isFileOf(budget));
}
/** All files of what is asked for, whether something is wrong with them or not. */
function askedFiles({ artefacts }) {
    return artefacts.flatMap((outcome) => {
        const { result } = outcome;
        if (result.state !== "present" && result.state !== "weak")
            return [{ outcome, path: undefined }];
        const reasons = result.state === "weak" ? result.reasons : [];
        return [...new Set([...result.paths, ...reasons.map(({ path }) => path)])].map((path) => ({ outcome, path }));
    });
}
/** What a baseline calls it. */
function weakScope({ outcome, path }) {
    return (0,docs_baseline/* fileScope */.tK)(scopeOf(outcome), path);
}
/** Which files a budget is about: a default leaves to the project's own budgets what they are about. */
function isFileOf(budget) {
    const isSelected = selects(budget);
    const others = (budget.besides ?? []).map(selects);
    return (file) => isSelected(file) && !others.some((isOfOther) => isOfOther(file));
}
function selects({ selectors }) {
    const tests = selectors.map(({ dimension, pattern }) => {
        if (pattern === undefined)
            return () => true;
        if (dimension === "artefact") {
            const isNamed = (0,model_glob/* nameMatcher */.MH)(pattern);
            return ({ outcome }) => isNamed(outcome.artefact.id);
        }
        const isMeant = (0,model_glob/* pathMatcher */.kZ)(pattern);
        return ({ path }) => path !== undefined && isMeant(path);
    });
    return (file) => tests.every((test) => test(file));
}

;// CONCATENATED MODULE: ./build/measures/measure-weak.js



/** How many files are weak: of all, or on its own of each file or document that the budget selects. */
function measureWeak(budget, docs) {
    const held = askedFiles(docs).filter(isFileOf(budget));
    if (held.length === 0)
        return [{ scope: "", found: nothingHeld(budget, docs) }];
    // That nothing is asked for is no proof that nothing is weak.
    if (budget.selectors.length === 0 && docs.artefacts.every(({ result }) => result.state === "not-asked"))
        return [{ scope: "", found: unknown(budget, { kind: "nothing-to-measure" }) }];
    const weak = weakFilesOf(budget, docs);
    if (!budget.selectors.some(({ each }) => each))
        return [{ scope: "", found: count(weak.length) }];
    const counts = new Map(held.flatMap((file) => scopeIn(budget, file) ?? []).map((scope) => [scope, 0]));
    for (const scope of weak.flatMap((file) => scopeIn(budget, file) ?? []))
        counts.set(scope, (counts.get(scope) ?? 0) + 1);
    return [...counts].map(([scope, faulty]) => ({ scope, found: count(faulty) }));
}
/** What of a file is held on its own; undefined for one that is not there, where files are. */
function scopeIn({ selectors }, { outcome, path }) {
    const parts = selectors.filter(({ each }) => each).map(({ dimension }) => (dimension === "path" ? path : scopeOf(outcome)));
    return parts.includes(undefined) ? undefined : parts.join(", ");
}
/** What the project's own budgets are about is left to them by a default. */
function nothingHeld(budget, docs) {
    const patterns = budget.selectors.filter(({ pattern }) => pattern !== undefined);
    if (patterns.length === 0)
        return docs.artefacts.length > 0 ? { state: "not-applicable" } : unknown(budget, { kind: "nothing-to-measure" });
    const named = patterns.find(({ dimension }) => dimension === "artefact")?.pattern;
    const ids = [...new Set(docs.artefacts.map(({ artefact }) => artefact.id))];
    const isAsked = named === undefined || askedFiles(docs).some(isFileOf({ ...budget, selectors: onlyOf(budget, "artefact") }));
    if (named !== undefined && !isAsked)
        return unknown(budget, { kind: "no-match", pattern: named, dimension: "artefact", folders: ids });
    return noFile(budget, patterns.find(({ dimension }) => dimension === "path")?.pattern ?? "**", docs);
}
function onlyOf({ selectors }, dimension) {
    return selectors.filter((one) => one.dimension === dimension);
}
/** Files beside the documents that rules look into are weak where something is wrong with them, and hold a limit where not. */
function noFile(budget, pattern, { tracked, lookedInto }) {
    const paths = new Set(tracked(pattern));
    if (lookedInto.some((path) => paths.has(path)))
        return count(0);
    return unknown(budget, { kind: "no-match", pattern, dimension: paths.size === 0 ? "tracked" : "asked", folders: [] });
}
function unknown({ text }, why) {
    return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}
function count(value) {
    return { state: "measured", quantity: (0,quantity/* exactCount */.x3)(value) };
}

;// CONCATENATED MODULE: ./build/measures/docs.js







/** Measures what one budget asks for: the count of what its selector matches, or each of it on its own. */
function measureDocs(budget, docs) {
    const measures = measure(budget, docs);
    // A report of routes or docstrings that is missing says nothing about documents.
    return docs.isAllRead && isOfDocuments(budget) ? measures.map((one) => ({ ...one, settled: true })) : measures;
}
function isOfDocuments(budget) {
    return !(0,docs_api/* isOfApi */.YH)(budget) && budget.metric.name !== "docstrings";
}
function measure(budget, docs) {
    if ((0,docs_rules/* isOfRules */.NP)(budget))
        return [{ scope: "", found: (0,docs_rules/* measureRules */.y3)(budget, docs.rules) }];
    if ((0,docs_api/* isOfApi */.YH)(budget))
        return [{ scope: "", found: (0,docs_api/* measureApi */.$p)(budget, docs.api) }];
    if (budget.metric.name === "weak")
        return measureWeak(budget, docs);
    const state = stateOf(budget);
    return state === undefined ? measureDocuments(budget, docs) : measureArtefacts(budget, docs, state);
}
/** The state that a budget counts artefacts of; undefined for a budget about Markdown files. */
function stateOf({ metric: { name } }) {
    return name === "missing" || name === "present" ? name : undefined;
}
function measureArtefacts(budget, docs, state) {
    const selector = budget.selectors.find(({ dimension }) => dimension === "artefact");
    const matching = docs.artefacts.filter(isArtefactOf(budget));
    if (matching.length === 0)
        return [{ scope: "", found: noArtefact(budget, selector, docs) }];
    // That nothing is asked for is no proof that nothing is missing.
    if (selector === undefined && docs.artefacts.every(({ result }) => result.state === "not-asked"))
        return [{ scope: "", found: docs_unknown(budget, nothingAsked) }];
    const isIn = ({ result }) => result.state === state;
    if (!selector?.each)
        return [{ scope: "", found: docs_count(matching.filter(isIn).length) }];
    return matching.map((one) => ({ scope: scopeOf(one), found: docs_count(isIn(one) ? 1 : 0) }));
}
const nothingAsked = {
    kind: "not-in-report",
    what: "a document: none is asked for, and none of those that may be missing is there",
    has: [],
    mend: "Ask for one with `preset` or `require`, or take it out of `optional`",
};
/** What the project's own budgets are about is left to them by a default. */
function noArtefact(budget, selector, { artefacts }) {
    if (selector?.pattern === undefined)
        return artefacts.length > 0 ? { state: "not-applicable" } : docs_unknown(budget, nothingAsked);
    const folders = [...new Set(artefacts.map(({ artefact }) => artefact.id))];
    return docs_unknown(budget, { kind: "no-match", pattern: selector.pattern, dimension: "artefact", folders });
}
function measureDocuments(budget, docs) {
    const selector = budget.selectors.find(({ dimension }) => dimension === "path");
    if (docs.links === undefined)
        return [{ scope: "", found: docs_unknown(budget, { kind: "links-off" }) }];
    const isPathMeant = isPathOf(budget);
    const matching = docs.documents.filter(isPathMeant);
    if (matching.length === 0 && selector?.pattern !== undefined)
        return [{ scope: "", found: docs_unknown(budget, noDocument(selector.pattern, docs)) }];
    if (budget.metric.name === "documents")
        return [{ scope: "", found: docs_count(matching.length) }];
    if (matching.length === 0)
        return [{ scope: "", found: { state: "not-applicable" } }];
    const faults = faultsOf(budget, docs);
    if (!selector?.each)
        return [{ scope: "", found: docs_count(faults.length) }];
    const byFile = new Map(matching.map((path) => [path, 0]));
    for (const { path } of faults)
        byFile.set(path, (byFile.get(path) ?? 0) + 1);
    return [...byFile].map(([scope, faulty]) => ({ scope, found: docs_count(faulty) }));
}
/** A file that is there and not checked holds no limit. */
function noDocument(pattern, { tracked }) {
    const dimension = tracked(pattern).length === 0 ? "tracked" : "document";
    return { kind: "no-match", pattern, dimension, folders: [] };
}
/** The faults that one budget counts. */
function faultsOf(budget, { links }) {
    const level = budget.metric.name === "broken-links" ? "broken" : "warning";
    const isPathMeant = isPathOf(budget);
    return (links?.faults ?? []).filter(({ rule, path }) => link_fault/* linkFaultLevels */.C[rule] === level && isPathMeant(path));
}
/** The artefacts that one budget counts. */
function artefactsOf(budget, { artefacts }) {
    return artefacts.filter(({ result }) => result.state === stateOf(budget)).filter(isArtefactOf(budget));
}
function isArtefactOf(budget) {
    const isNamed = namesOf(budget, "artefact", model_glob/* nameMatcher */.MH);
    return ({ artefact }) => isNamed(artefact.id);
}
function isPathOf(budget) {
    return namesOf(budget, "path", model_glob/* pathMatcher */.kZ);
}
/** Which names a budget is about: a default leaves to the project's own budgets what they are about. */
function namesOf(budget, dimension, matcher) {
    const testOf = ({ selectors }) => {
        const pattern = selectors.find((one) => one.dimension === dimension)?.pattern;
        return pattern === undefined ? () => true : matcher(pattern);
    };
    const isSelected = testOf(budget);
    const others = (budget.besides ?? []).map(testOf);
    return (name) => isSelected(name) && !others.some((isOfOther) => isOfOther(name));
}
function docs_unknown({ text }, why) {
    return { state: "unknown", reason: { id: "not-measured", budget: text, why } };
}
function docs_count(value) {
    return { state: "measured", quantity: (0,quantity/* exactCount */.x3)(value) };
}

;// CONCATENATED MODULE: ./build/measures/behind-docs.js





/** The faults that one budget is about: of one on a change, those of files that have more than in the baseline. */
function faultsBehind(budget, docs) {
    if (!budget.metric.change)
        return faultsOf(budget, docs);
    return risen(budget, docs, faultsOf((0,change_metric/* onFigure */.O8)(budget), docs), ({ path }) => path);
}
/** The weak files that one budget is about, by the same rule. */
function weakBehind(budget, docs) {
    if (!budget.metric.change)
        return weakFilesOf(budget, docs);
    return risen(budget, docs, weakFilesOf((0,change_metric/* onFigure */.O8)(budget), docs), weakScope);
}
/** The artefacts that one budget is about, by the same rule. */
function artefactsBehind(budget, docs) {
    if (!budget.metric.change)
        return artefactsOf(budget, docs);
    return risen(budget, docs, artefactsOf((0,change_metric/* onFigure */.O8)(budget), docs), scopeOf);
}
function risen(budget, { sought }, all, scopeIn) {
    const kept = sought?.state === "found" ? sought.baseline.figures.get((0,change_metric/* onFigure */.O8)(budget).metric.name) : undefined;
    if (kept?.kind !== "counts")
        return all;
    const now = new Map();
    for (const one of all)
        now.set(scopeIn(one), (now.get(scopeIn(one)) ?? 0) + 1);
    const isRisen = (scope) => {
        const before = (0,docs_baseline/* keptQuantity */.Yd)(kept, (one) => one === scope);
        return before.kind === "count" && (now.get(scope) ?? 0) > before.low;
    };
    return all.filter((one) => isRisen(scopeIn(one)));
}

// EXTERNAL MODULE: ./build/model/compare-texts.js
var compare_texts = __webpack_require__(63552);
// EXTERNAL MODULE: ./build/model/lists-by.js
var lists_by = __webpack_require__(45889);
// EXTERNAL MODULE: ./build/model/masked-link.js
var masked_link = __webpack_require__(99194);
// EXTERNAL MODULE: ./build/measures/near-name.js
var near_name = __webpack_require__(55098);
;// CONCATENATED MODULE: ./build/measures/check-labels.js

/** Labels that are used and not defined, and the other way around. */
function checkLabels(document, budget) {
    return [...undefinedLabels(document, budget), ...unusedDefinitions(document)];
}
function undefinedLabels({ path, undefinedLabels, definitions, footnotes }, budget) {
    return undefinedLabels.flatMap(({ kind, label, line, column }) => {
        const known = kind === "reference" ? definitions : footnotes;
        // Where a document has no footnotes at all, `[^a-z]` is a pattern and no footnote.
        if (kind === "footnote" && known.length === 0)
            return [];
        const near = (0,near_name/* nearestName */.q)(label, known.map((one) => one.label), budget);
        return [
            { rule: kind === "reference" ? "undefined-reference" : "undefined-footnote", path, target: label, line, column, near },
        ];
    });
}
/** `[//]: # (words)` is how comments are written, and needs no use. */
function unusedDefinitions({ path, definitions, footnotes }) {
    const links = definitions.filter(({ label, uses }) => uses === 0 && !/^(?:\/\/|#|_?comment.*)$/i.test(label));
    const notes = footnotes.filter(({ uses }) => uses === 0);
    return [
        ...links.map(({ label, line }) => ({ rule: "unused-definition", path, target: label, line, column: 1 })),
        ...notes.map(({ label, line }) => ({ rule: "unused-footnote", path, target: label, line, column: 1 })),
    ];
}

;// CONCATENATED MODULE: ./build/measures/document-anchors.js
const exact = { found: "exact" };
/** `#L10`, `#L10-L20`, `#L19C5-L21C11`: lines, which are no anchor of a heading. */
const lineFragment = /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/;
/** Fragments that mean something everywhere: the top of the page, and which of two pictures a dark page shows. */
const always = new Set(["", "top", "gh-dark-mode-only", "gh-light-mode-only"]);
function isAlwaysFound(fragment) {
    return always.has(fragment) || lineFragment.test(fragment) || fragment.startsWith(":~:");
}
/** The anchor that a fragment asks for: without the text to mark behind `:~:`, and without what GitHub puts in front. */
function anchorIn(fragment) {
    return fragment.replace(/:~:.*$/s, "").replace(/^user-content-/, "");
}
/** The anchors of one page; what only a fault needs is made when there is one. */
class DocumentAnchors {
    #names;
    #traits;
    #folded;
    #letters;
    constructor(names, traits) {
        this.#names = new Set(names);
        this.#traits = traits;
    }
    get names() {
        return this.#names;
    }
    find(anchor) {
        if (this.#names.has(anchor))
            return exact;
        this.#folded ??= new Map([...this.#names].flatMap((name) => foldedForms(name).map((form) => [form, name])));
        const name = this.#folded.get(folded(anchor));
        if (name === undefined || this.#traits.case === "minded")
            return { found: this.#traits.read === "whole" ? "none" : "unknown" };
        return { found: withoutSelector(name) === name ? "case" : "emoji", anchor: name };
    }
    /** The anchor that has the same letters and digits: other dashes and punctuation are the usual mistake. */
    ofSameLetters(anchor) {
        this.#letters ??= new Map([...this.#names].reverse().map((name) => [lettersOf(name), name]));
        const letters = lettersOf(anchor);
        return letters === "" ? undefined : this.#letters.get(letters);
    }
}
function anchorsOfDocument({ headings, ids, flavour, unread }) {
    const names = [...headings.map(({ anchor }) => anchor), ...ids.map(({ name }) => name)];
    return new DocumentAnchors(names, {
        case: flavour === "gitlab" ? "minded" : "ignored",
        read: unread.length === 0 ? "whole" : "in part",
    });
}
function foldedForms(name) {
    const [form, bare] = [folded(name), folded(withoutSelector(name))];
    return form === bare ? [form] : [form, bare];
}
function folded(anchor) {
    return anchor.toLowerCase();
}
/** Emoji are written with an invisible character behind them that GitHub keeps in anchors. */
function withoutSelector(anchor) {
    return anchor.replaceAll("\ufe0f", "");
}
function lettersOf(anchor) {
    return anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

// EXTERNAL MODULE: ./build/model/path-parts.js
var path_parts = __webpack_require__(37712);
;// CONCATENATED MODULE: ./build/measures/forge-address.js
const other = { kind: "other" };
const page = { kind: "page" };
/** Pages of a repository that show its files, one branch at a time. */
const showsFiles = new Set(["blob", "tree", "raw", "blame", "edit"]);
/** An absolute address: `https://github.com/owner/name/blob/main/docs/a.md#b` is `/docs/a.md#b`. */
function readAddress(target, own) {
    const found = /^https?:\/\/([^/?#]+)\/([^?#]*)(.*)$/is.exec(target);
    if (own === undefined || found === null)
        return other;
    const [, host = "", path = "", rest = ""] = found;
    const isRaw = host.toLowerCase() === "raw.githubusercontent.com" && own.host === "github.com";
    if (host.toLowerCase().replace(/^www\./, "") !== own.host.toLowerCase() && !isRaw)
        return other;
    const suffix = path.slice(own.path.length);
    if (!path.toLowerCase().startsWith(own.path.toLowerCase()) || !/^(?:\.git)?(?:\/|$)/.test(suffix))
        return other;
    const inside = suffix.replace(/^(?:\.git)?\/?/, "");
    // Its first page shows the README.
    if (inside === "" && !isRaw)
        return /^(?:\?tab=readme-ov-file)?#/.test(rest) ? { kind: "file", target: `/${rest}` } : page;
    return inRepository(isRaw ? `raw/${inside}` : inside.replace(/^-\//, ""), rest, own);
}
/** What follows the name of the repository in an address. */
function inRepository(path, rest, own) {
    const slash = path.indexOf("/");
    if (slash === -1 || !showsFiles.has(path.slice(0, slash)))
        return page;
    return inBranch(path.slice(slash + 1), rest, own);
}
/** A branch may have slashes in its name: only the default branch is known by it. */
function inBranch(path, rest, { branch }) {
    const below = path.replace(/^refs\/heads\//, "");
    for (const ref of [branch, "HEAD"]) {
        if (ref === undefined)
            continue;
        if (below === ref)
            return { kind: "file", target: `/${rest}` };
        if (below.startsWith(`${ref}/`))
            return { kind: "file", target: `/${below.slice(ref.length + 1)}${rest}` };
    }
    return branch === undefined ? { kind: "branch" } : page;
}
/** Pages of a repository, to which `../../` leads from a document at its root. */
const pages = new Set("-|actions|activity|archive|attestations|blame|blob|branches|commit|commits|compare|community|contributors|deployments|discussions|edit|fork|forks|generate|graphs|issues|labels|merge_requests|milestone|milestones|network|new|packages|pipelines|pkgs|projects|pull|pulls|pulse|raw|releases|security|settings|stargazers|subscription|tags|tree|watchers|wiki|wikis".split("|"));
/** What a default branch is mostly called: where git does not tell it, files of these are not looked for. */
const usualBranches = new Set(["HEAD", "main", "master", "trunk", "develop"]);
/**
 * What a path means that leaves the tree of files: `above` says by how many folders, `left` what follows. A document is shown
 * at `owner/name/blob/branch/…`, so one step is the branch, two are the repository, three its owner, four the forge.
 */
function readEscape(above, left, own) {
    const [first = "", ...others] = left;
    const rest = others.join("/");
    if (above === 1 && own?.branch !== undefined && left.join("/").startsWith(`${own.branch}/`))
        return { kind: "file", target: `/${left.join("/").slice(own.branch.length + 1)}` };
    if (above === 1 && own?.branch === undefined && usualBranches.has(first))
        return page;
    if (above <= 2 && showsFiles.has(first) && own !== undefined)
        return inBranch(rest, "", own);
    // A page of the repository is two steps away: one leads to a branch of that name.
    if (above === 1)
        return showsFiles.has(first) ? page : other;
    if (above === 2)
        return pages.has(first) || left.length === 0 ? page : other;
    // The owner's other repositories, or the forge: a single name with an ending is rather a file with too many steps.
    return left.length === 1 && /\.\w+$/.test(first) ? other : page;
}

// EXTERNAL MODULE: ./build/model/percent-decoded.js
var percent_decoded = __webpack_require__(86624);
;// CONCATENATED MODULE: ./build/measures/link-target.js

/** Jinja, Liquid, JavaScript, ERB, of which Markdown takes the angle brackets for its own. */
const template = /\{\{|\{%|\$\{|<%|%\}|^%.*%$/;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/;
function readTarget(written) {
    const target = withoutBlanks(written);
    if (target === "")
        return { kind: "empty" };
    if (template.test(target))
        return { kind: "template" };
    const mistake = mistakeInScheme(target);
    if (mistake !== undefined)
        return mistake;
    if (target.startsWith("//") || scheme.test(target))
        return { kind: "external" };
    return mistakeInFragment(target) ?? localTarget(target);
}
/** Of spaces around an address browsers take away those of ASCII alone: one that cannot be seen is part of it. */
function withoutBlanks(text) {
    return text.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, "");
}
/** A target without a scheme. What is behind a `?` asks how something is shown, not what. */
function localTarget(target) {
    const hash = target.indexOf("#");
    const fragment = hash === -1 ? undefined : decoded(target.slice(hash + 1));
    const [path = ""] = (hash === -1 ? target : target.slice(0, hash)).split("?", 1);
    return { kind: "local", path: decoded(path), isFromRoot: path.startsWith("/"), fragment };
}
/** Where a percent sign escapes nothing, it is one. */
function decoded(text) {
    return text.includes("%") ? ((0,percent_decoded/* percentDecoded */.o)(text) ?? text) : text;
}
function mistakeInScheme(target) {
    if (/^[A-Za-z]:[\\/](?!\/)|^file:/i.test(target))
        return { kind: "mistyped", mistake: "drive", instead: undefined };
    const oneSlash = /^(https?):\/(?!\/)(.*)$/is.exec(target);
    if (oneSlash)
        return { kind: "mistyped", mistake: "one-slash", instead: `${oneSlash[1]}://${oneSlash[2]}` };
    const noColon = /^(https?)\/\/(.*)$/is.exec(target);
    if (noColon)
        return { kind: "mistyped", mistake: "no-colon", instead: `${noColon[1]}://${noColon[2]}` };
    const [, file, line] = /^([^:#?]*[./][^:#?]*):(\d+)(?::\d+)?$/.exec(target) ?? [];
    if (file === undefined || /^[\d.]+$/.test(file) || hostEndings.test(file.slice(file.lastIndexOf(".") + 1)))
        return undefined;
    return { kind: "mistyped", mistake: "line-behind-colon", instead: `${file}#L${line}` };
}
function mistakeInFragment(target) {
    if (/#(?:bookmark=|heading=h\.)/.test(target))
        return { kind: "mistyped", mistake: "google-docs", instead: undefined };
    const hashes = /^([^#]*)##+(.*)$/s.exec(target);
    return hashes ? { kind: "mistyped", mistake: "two-hashes", instead: `${hashes[1]}#${hashes[2]}` } : undefined;
}
/** Endings of hosts that are no usual ending of a file. */
const hostEndings = /^(?:com|org|net|io|dev|edu|gov|app|ai|co|info|cloud|eu|de|fr|uk|ch|nl|jp|cn)$/i;
/** What was typed wrong in a path that leads nowhere. */
function mistakeInPath(target) {
    if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(target))
        return { mistake: "no-mailto", instead: `mailto:${target}` };
    const host = /^((?:[\w-]+\.)+([a-z]{2,6}))(?::\d+)?(?:[/?#]|$)/i.exec(target);
    const isHost = host !== null && (hostEndings.test(host[2] ?? "") || /^www\./i.test(target));
    return isHost ? { mistake: "no-scheme", instead: `https://${target}` } : undefined;
}

;// CONCATENATED MODULE: ./build/measures/suggest-anchor.js


/** Says what was meant by an anchor that is not there. */
class AnchorSuggestions {
    #pages;
    #budget;
    #known = new Map();
    /** Where each anchor is that only one page has. */
    #only;
    constructor(pages, budget) {
        [this.#pages, this.#budget] = [pages, budget];
    }
    for(wanted) {
        const letters = wanted.anchors.ofSameLetters(wanted.anchor);
        if (letters !== undefined)
            return here("letters", letters, wanted);
        const elsewhere = this.#elsewhere(wanted);
        if (elsewhere !== undefined)
            return elsewhere;
        const near = this.#nearest(wanted);
        return near === undefined ? undefined : here("spelling", near, wanted);
    }
    #nearest({ anchor, file, anchors }) {
        const key = `${file}#${anchor}`;
        if (!this.#known.has(key))
            this.#known.set(key, (0,near_name/* nearestName */.q)(anchor, anchors.names, this.#budget));
        return this.#known.get(key);
    }
    #elsewhere({ anchor, from }) {
        this.#only ??= onlyPages(this.#pages);
        const file = this.#only.get(anchor.toLowerCase());
        if (file === undefined)
            return undefined;
        const path = file === from ? "" : (0,path_parts/* relativeTo */.Mf)((0,path_parts/* folderOf */.yS)(from), file);
        return { because: "elsewhere", file, anchor, instead: `${path}#${anchor.toLowerCase()}` };
    }
}
function here(because, anchor, { file, path }) {
    return { because, file, anchor, instead: `${path}#${anchor}` };
}
function onlyPages(pages) {
    const only = new Map();
    for (const [file, { names }] of pages)
        for (const name of names)
            only.set(name, only.has(name) ? undefined : file);
    return only;
}

;// CONCATENATED MODULE: ./build/measures/suggest-path.js


/** Renames in a row up to which one is followed: they may run in a circle. */
const mostRenames = 20;
/** Says what was meant by a path that is not there. */
class PathSuggestions {
    #tree;
    #renames;
    #budget;
    #known = new Map();
    #folders;
    constructor(tree, renames, budget) {
        [this.#tree, this.#renames, this.#budget] = [tree, renames, budget];
    }
    /** `rest` is what follows the path in the target: its fragment. */
    for(path, folder, rest) {
        const guess = this.#guess(path);
        return guess && { ...guess, instead: `${writtenPath((0,path_parts/* relativeTo */.Mf)(folder, guess.file))}${rest}` };
    }
    #guess(path) {
        if (this.#known.has(path))
            return this.#known.get(path);
        const guess = this.#moved(path) ?? this.#sameName(path) ?? this.#misspelt(path);
        this.#known.set(path, guess);
        return guess;
    }
    #moved(path) {
        let at = path;
        for (let steps = 0; at !== undefined && steps < mostRenames; steps++) {
            at = this.#renames.get(at) ?? this.#movedWithFolder(at);
            if (at !== undefined && this.#tree.kindOf(at) !== undefined)
                return { because: "moved", file: at };
        }
        return undefined;
    }
    /** A folder, or a file that was in it, of which git knows only what it held. */
    #movedWithFolder(path) {
        if (this.#renames.size === 0)
            return undefined;
        this.#folders ??= movedFolders(this.#renames);
        for (let folder = path; folder !== ""; folder = (0,path_parts/* folderOf */.yS)(folder)) {
            const to = this.#folders.get(folder);
            if (to !== undefined)
                return `${to}${path.slice(folder.length)}`;
        }
        return undefined;
    }
    #sameName(path) {
        const name = (0,path_parts/* nameOf */.Vb)(path).toLowerCase();
        // `guide` for `guide.md`, and `guide.html` for it, by its stem; `v1.2` has no ending.
        const files = [...this.#tree.named((0,path_parts/* stemOf */.Vc)(path)), ...this.#tree.named((0,path_parts/* nameOf */.Vb)(path))];
        const isDocument = /\.(?:md|markdown|mdx|rst|adoc|txt|html?)$/i;
        // `hooks` is no `hooks.go`, but `guide` is `guide.md`.
        const beside = files.find((file) => (0,path_parts/* folderOf */.yS)(file) === (0,path_parts/* folderOf */.yS)(path) &&
            isPicture(file) === isPicture(path) &&
            ((0,path_parts/* nameOf */.Vb)(path).includes(".") || isDocument.test(file)));
        if (beside !== undefined)
            return { because: "extension", file: beside };
        // Every other folder has a README or an index: the name alone says nothing.
        if (/^(?:readme|index)\b/.test(name))
            return undefined;
        const same = likest(path, files.filter((file) => (0,path_parts/* nameOf */.Vb)(file).toLowerCase() === name));
        return same === undefined ? undefined : { because: "same-name", file: same };
    }
    /** Goes down the path as far as it is there, and takes the nearest name from then on. */
    #misspelt(path) {
        let at = "";
        for (const segment of path.split("/").slice(0, 20)) {
            const entries = this.#tree.entriesOf(at);
            if (entries === undefined)
                return undefined;
            const exact = (0,path_parts/* joined */.oR)(at, segment);
            const near = this.#tree.kindOf(exact) === undefined ? (0,near_name/* nearestName */.q)(segment, entries, this.#budget) : segment;
            if (near === undefined)
                return undefined;
            at = (0,path_parts/* joined */.oR)(at, near);
        }
        return this.#tree.kindOf(at) === undefined ? undefined : { because: "spelling", file: at };
    }
}
/** The file with most folders of the path, counted from its end and its beginning; undefined where two are as like. */
function likest(path, files) {
    const scored = files.map((file) => ({ file, score: sharedFolders(path, file) })).sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    return first === undefined || first.score === second?.score ? undefined : first.file;
}
function sharedFolders(a, b) {
    const [left, right] = [(0,path_parts/* folderOf */.yS)(a).split("/"), (0,path_parts/* folderOf */.yS)(b).split("/")];
    let [start, end] = [0, 0];
    const least = Math.min(left.length, right.length);
    while (start < least && left[start] === right[start])
        start++;
    while (end < least - start && left.at(-1 - end) === right.at(-1 - end))
        end++;
    return start + end;
}
/** Folders by where files in them went that kept their names. */
function movedFolders(renames) {
    const folders = new Map();
    for (const [from, to] of renames) {
        let [old, now] = [from, to];
        while ((0,path_parts/* nameOf */.Vb)(old) === (0,path_parts/* nameOf */.Vb)(now) && old.includes("/") && now.includes("/")) {
            [old, now] = [(0,path_parts/* folderOf */.yS)(old), (0,path_parts/* folderOf */.yS)(now)];
            if (old === now || folders.has(old))
                break;
            folders.set(old, now);
        }
    }
    return folders;
}
/** A path as the target of a link: what would end it is escaped. */
function writtenPath(path) {
    return path.replace(/[\s()<>#?%]/g, (character) => encodeURIComponent(character).replace("(", "%28").replace(")", "%29"));
}
/** A picture is never meant by anything else of its name. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$/i.test(path);
}

;// CONCATENATED MODULE: ./build/measures/link-checker.js







const sound = { state: "sound" };
/** Decides on single links. Each branch of the forms that forges have for links is one method. */
class LinkChecker {
    #facts;
    #pages;
    #paths;
    #anchors;
    constructor(facts, pages, budget) {
        [this.#facts, this.#pages] = [facts, pages];
        this.#paths = new PathSuggestions(facts.tree, facts.renames ?? new Map(), budget);
        this.#anchors = new AnchorSuggestions(pages, budget);
    }
    /** What is wrong is told without what may be a secret in the link. */
    check(document, written) {
        const result = this.#check(document, written);
        return result.state === "wrong" ? wrong((0,masked_link/* maskedTexts */.kF)(result.wrong)) : result;
    }
    #check(document, written) {
        const target = readTarget(written);
        switch (target.kind) {
            case "empty":
                return wrong({ rule: "empty-link" });
            case "external":
                return this.#address(document, written);
            case "template":
                return unchecked("template");
            case "mistyped":
                return wrong({ rule: "mistyped-link", mistake: target.mistake, instead: target.instead });
            case "local":
                return this.#local(document, written, target);
        }
    }
    #address(document, written) {
        const address = readAddress(written.trim(), this.#facts.own);
        if (address.kind === "other")
            return unchecked("external");
        if (address.kind !== "file")
            return unchecked(address.kind);
        return this.#local(document, written, localTarget(address.target));
    }
    #local(document, written, target) {
        const ofForm = isForm.test(document.path) ? /^(?:\.\.\/){1,2}((?:blob|tree|raw)\/.+)$/.exec(target.path)?.[1] : undefined;
        if (ofForm !== undefined)
            return this.#fromRepository(document, written, target, { above: 2, left: ofForm.split("/") });
        const from = target.isFromRoot ? "" : (0,path_parts/* folderOf */.yS)(document.path);
        const path = target.path === "" ? document.path : (0,path_parts/* resolvedPath */.un)(from, target.path);
        if (path === undefined)
            return this.#escaped(document, written, target);
        return this.#inTree({ document, written, target, path });
    }
    /** Above the root there are the pages of the forge. */
    #escaped(document, written, target) {
        return this.#fromRepository(document, written, target, stepsAbove(target.isFromRoot ? "" : (0,path_parts/* folderOf */.yS)(document.path), target.path));
    }
    #fromRepository(document, written, target, { above, left }) {
        const address = readEscape(above, left, this.#facts.own);
        if (address.kind === "page" || address.kind === "branch")
            return unchecked(address.kind);
        if (address.kind === "file") {
            const rest = target.fragment === undefined ? "" : `#${target.fragment}`;
            return this.#local(document, written, localTarget(`${address.target}${rest}`));
        }
        const meant = left.join("/");
        const hint = this.#facts.tree.kindOf(meant) === undefined ? this.#hint(document, written, meant) : this.#found(document, written, meant);
        return wrong({ rule: "outside-repository", hint });
    }
    #inTree(asked) {
        const { tree } = this.#facts;
        const kind = tree.kindOf(asked.path);
        if (kind === "elsewhere")
            return this.#elsewhere(asked);
        if (kind === undefined)
            return this.#missing(asked);
        if (kind === "folder")
            return this.#anchor(asked, tree.readmeOf(asked.path));
        const end = tree.behindLinks(asked.path);
        // A symbolic link that leads nowhere, or in a circle.
        if (end === undefined || tree.kindOf(end) === undefined)
            return wrong({ rule: "missing-file", file: asked.path, hint: undefined });
        if (/.\/$/.test(asked.target.path))
            return wrong(mistyped("slash-behind-file", asked.written.replace(/\/(?=$|[?#])/, "")));
        return this.#anchor(asked, end);
    }
    /** Nobody knows what a submodule holds; what a linked folder holds is known, and no forge shows it there. */
    #elsewhere({ document, written, path, target }) {
        const { tree } = this.#facts;
        const end = tree.throughFolderLinks(path);
        if (end === undefined)
            return unchecked("submodule");
        const kind = end.path === undefined ? undefined : tree.kindOf(end.path);
        if (kind === "elsewhere")
            return unchecked("submodule");
        if (end.path === undefined || kind === undefined)
            return wrong({ rule: "missing-file", file: path, hint: undefined });
        const file = target.isFromRoot ? `/${end.path}` : (0,path_parts/* relativeTo */.Mf)((0,path_parts/* folderOf */.yS)(document.path), end.path);
        return wrong({ rule: "behind-folder-link", file: end.path, instead: `${file}${restOf(written)}` });
    }
    #missing(asked) {
        const { document, written, path, target } = asked;
        if (isTemplate(document.path))
            return unchecked("template");
        const { tree } = this.#facts;
        const actual = tree.inOtherCase(path);
        const from = (0,path_parts/* folderOf */.yS)(document.path);
        if (actual !== undefined) {
            // How accents are written down is up to the system that a file was made on.
            if (actual.normalize() === path.normalize())
                return this.#inTree({ ...asked, path: actual });
            const instead = `${target.isFromRoot ? `/${actual}` : (0,path_parts/* relativeTo */.Mf)(from, actual)}${restOf(written)}`;
            return wrong({ rule: "path-case", file: actual, instead });
        }
        if (target.path.includes("\\")) {
            const slashed = (0,path_parts/* resolvedPath */.un)(from, target.path.replaceAll("\\", "/"));
            const isThere = slashed !== undefined && tree.kindOf(slashed) !== undefined;
            return wrong(mistyped("backslash", isThere ? written.replaceAll("\\", "/") : undefined));
        }
        const mistake = mistakeInPath(written.trim());
        if (mistake !== undefined)
            return wrong(mistyped(mistake.mistake, mistake.instead));
        return wrong({ rule: "missing-file", file: path, hint: this.#hint(document, written, path) });
    }
    #hint({ path: from }, written, path) {
        const hint = this.#paths.for(path, (0,path_parts/* folderOf */.yS)(from), restOf(written));
        // Nobody means the page that they write.
        return hint?.file === from ? undefined : hint;
    }
    #found({ path: from }, written, file) {
        return { because: "same-name", file, instead: `${(0,path_parts/* relativeTo */.Mf)((0,path_parts/* folderOf */.yS)(from), file)}${restOf(written)}` };
    }
    /** `page` is what shows the anchors: the file itself, or the README of a folder. */
    #anchor({ document, written, target }, page) {
        const { fragment } = target;
        if (fragment === undefined || isAlwaysFound(fragment))
            return sound;
        const anchor = anchorIn(fragment);
        if (anchor.toLowerCase() === "readme" && (page === undefined || isReadme(page)))
            return sound;
        const anchors = page === undefined ? undefined : this.#pages.get(page);
        if (page === undefined || anchors === undefined)
            return unchecked("anchor");
        const result = anchors.find(anchor);
        if (result.found === "exact")
            return sound;
        if (result.found === "unknown")
            return unchecked("anchor");
        const path = written.trim().replace(/#.*$/s, "");
        if (result.found === "none") {
            const hint = this.#anchors.for({ anchor, file: page, anchors, from: document.path, path });
            return wrong({ rule: "missing-anchor", file: page, anchor, hint });
        }
        const rule = result.found === "case" ? "anchor-case" : "emoji-anchor";
        return wrong({ rule, file: page, anchor, instead: `${path}#${encodeURI(result.anchor)}` });
    }
}
function mistyped(mistake, instead) {
    return { rule: "mistyped-link", mistake, instead };
}
function isReadme(path) {
    return /^readme\b/i.test((0,path_parts/* nameOf */.Vb)(path));
}
/** The query and the fragment of a target, as written. */
function restOf(written) {
    return /[?#].*$/s.exec(written.trim())?.[0] ?? "";
}
/** A form for documents that are yet to be written, whose links lead to others such. */
function isTemplate(path) {
    return /(?:^|[-_.])template\.\w+$/i.test((0,path_parts/* nameOf */.Vb)(path)) && !isForm.test(path);
}
/** Templates are shown where something is asked of the repository, one step below its name. */
const isForm = /(?:^|\/)(?:pull_request_template|issue_template)(?:\.\w+$|\/)/i;
function stepsAbove(folder, path) {
    const kept = folder === "" ? [] : folder.split("/");
    let above = 0;
    for (const segment of path.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment !== "..")
            kept.push(segment);
        else if (kept.pop() === undefined)
            above++;
    }
    return { above, left: kept };
}
function wrong(what) {
    return { state: "wrong", wrong: what };
}
function unchecked(because) {
    return { state: "unchecked", because };
}

;// CONCATENATED MODULE: ./build/measures/check-links.js







/** Holds the links of documents against the repository. Nothing outside of it is asked for. */
function checkLinks(facts) {
    const budget = new near_name/* GuessBudget */.F();
    const checker = linkChecker(facts, budget);
    const faults = [];
    const unchecked = { external: 0, page: 0, branch: 0, template: 0, anchor: 0, submodule: 0 };
    let checked = 0;
    for (const document of facts.documents) {
        for (const link of document.links) {
            const result = checker.check(document, link.target);
            if (result.state === "unchecked")
                unchecked[result.because]++;
            else
                checked++;
            if (result.state === "wrong")
                faults.push(faultAt(document, link, result.wrong));
        }
        faults.push(...checkLabels(document, budget));
    }
    return { faults: faults.sort(byPlace), checked, unchecked };
}
/** The same faults, told with where the files went that are missing: documents without such a fault need no second look. */
function followRenames(report, facts, renames) {
    const incomplete = new Set(report.faults.filter(({ rule }) => rule === "missing-file").map(({ path }) => path));
    const isIncomplete = ({ path }) => incomplete.has(path);
    const others = [...(facts.others ?? []), ...facts.documents.filter((document) => !isIncomplete(document))];
    const told = checkLinks({ ...facts, documents: facts.documents.filter(isIncomplete), others, renames });
    const faults = [...report.faults.filter(({ path }) => !incomplete.has(path)), ...told.faults];
    return { ...report, faults: faults.sort(byPlace) };
}
/** Faults of one target, the most of them first, otherwise in the order of their places. */
function groupByTarget(faults) {
    return [...(0,lists_by/* listsBy */.$)(faults, (fault) => `${fault.rule} ${targetOf(fault)}`).values()]
        .flatMap((of) => (of[0] === undefined ? [] : [{ rule: of[0].rule, target: targetOf(of[0]), faults: of }]))
        .sort((a, b) => b.faults.length - a.faults.length);
}
/** What many links have in common when they are wrong in the same way; labels are of one document. */
function targetOf(fault) {
    if ("anchor" in fault)
        return `${fault.file}#${fault.anchor}`;
    if ("file" in fault)
        return fault.file;
    return fault.rule === "mistyped-link" || fault.rule === "outside-repository" ? fault.target : `${fault.path} ${fault.target}`;
}
function faultAt({ path }, { target, line, column }, wrong) {
    return { path, target: (0,masked_link/* maskedLink */.oR)(target), line, column, ...wrong };
}
/** What holds single links against the repository, for other checks that have some. */
function linkChecker(facts, budget = new near_name/* GuessBudget */.F()) {
    return new LinkChecker(facts, anchorsOfPages(facts), budget);
}
function anchorsOfPages({ documents, pages, others = [] }) {
    const anchors = new Map();
    for (const [path, names] of pages ?? [])
        anchors.set(path, new DocumentAnchors(names, { case: "ignored", read: "whole" }));
    for (const document of [...others, ...documents])
        anchors.set(document.path, anchorsOfDocument(document));
    return anchors;
}
function byPlace(a, b) {
    return (0,compare_texts/* compareTexts */.q)(a.path, b.path) || a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./build/measures/docs-change-vocabulary.js
var docs_change_vocabulary = __webpack_require__(56679);
// EXTERNAL MODULE: ./build/model/changed-lines.js
var changed_lines = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/measures/touched-docs.js

function touchedBy(changed) {
    const gone = new Set();
    for (const { path, before, state } of changed.files.values()) {
        if (state === "deleted")
            gone.add(path);
        if (state === "renamed" && before !== undefined)
            gone.add(before);
    }
    return ({ path, line, leadsTo }) => {
        if (leadsTo !== undefined && gone.has(leadsTo))
            return "new";
        const file = changed.find(path);
        if (file === undefined || file.state === "deleted")
            return "old";
        if (file.state === "added" || file.state === "copied" || file.state === "untracked")
            return "new";
        return line !== undefined && (0,changed_lines/* spanOf */.ee)(file.spans, line) !== undefined ? "new" : "near";
    };
}
const order = ["new", "near", "old"];
/** What the change is nearest to comes first; what is as near keeps its order. */
function nearestFirst(items, touch, placesOf) {
    if (touch === undefined)
        return items;
    const ranks = new Map(items.map((item) => [item, Math.min(order.length, ...placesOf(item).map((one) => order.indexOf(touch(one))))]));
    return items.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
function placeOfLink(fault) {
    const leadsTo = fault.rule === "missing-file" ? { leadsTo: fault.file } : {};
    return { path: fault.path, line: fault.line, ...leadsTo };
}
/** What an example of the environment lacks is new where it is asked for. */
function placeOfReason(reason) {
    if (reason.rule === "of-kind" && reason.fault.rule === "env-unlisted")
        return reason.fault.asked;
    return "line" in reason ? { path: reason.path, line: reason.line } : { path: reason.path };
}

// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/limit.js
var model_limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/judge/way-to-green/missing-of-change.js
var missing_of_change = __webpack_require__(55593);
;// CONCATENATED MODULE: ./build/judge/way-to-green/api.js



/** What lacks a description, in the order of the specification. */
function descriptionsFor({ budget, measures }, { api }, told) {
    const [measure] = measures;
    const missing = measure?.found.state === "measured" ? lackOfShare(measure.found.quantity, budget.limit) : undefined;
    if (missing === undefined)
        return [];
    const gaps = api.specifications.flatMap(({ coverage }) => coverage?.gaps ?? []);
    const meant = gaps.filter(({ figure }) => (0,change_metric/* changingFigure */.SF)(budget) === `api-${figure}`);
    return [
        {
            kind: "write",
            budget: budget.text,
            missing,
            element: "descriptions",
            act: "written",
            steps: meant.map((gap) => ({ ...told(gap), gain: 1 })),
        },
    ];
}
/** How many more a share or its fall needs; undefined where nobody wants more of it. */
function lackOfShare(quantity, limit) {
    if (quantity.kind === "share")
        return quantity.low === null ? 1 : missingOf(quantity.low, limit);
    if (quantity.kind !== "change" || quantity.of !== "share" || (0,model_limit/* directionOf */.FR)(limit.op) === "minimum")
        return undefined;
    return (0,missing_of_change/* missingOf */.o)(quantity, limit, quantity.low?.now.whole ?? 1);
}
/** The fewest more of the part with which a share meets its limit. */
function missingOf({ part, whole }, { op, value }) {
    const scale = 100n * 10n ** BigInt(value.scale);
    const wanted = value.digits * BigInt(whole);
    const least = op === ">" ? wanted / scale + 1n : (wanted + scale - 1n) / scale;
    return Math.max(1, Number(least) - part);
}

;// CONCATENATED MODULE: ./build/judge/way-to-green/docs.js












/** What to write or to fill in, and which links to mend: those of one target are mended in one go, so the most of them come first. */
function waysToWrite(budgets, docs, words) {
    return budgets.flatMap((judged) => (judged.outcome.state === "broken" ? wayOf(judged, docs, words) : []));
}
function wayOf(judged, docs, words) {
    const { budget } = judged;
    const name = (0,change_metric/* changingFigure */.SF)(budget);
    if (name === "docstrings")
        return docstringsWay(judged, docs.rules);
    if (budget.metric.kind === "share")
        return descriptionsFor(judged, docs, words.gap);
    const missing = lackOf(judged);
    if (missing === undefined)
        return [];
    const about = { kind: "write", budget: budget.text, missing };
    switch (name) {
        case "missing": {
            const steps = artefactsBehind(budget, docs).map((one) => ({ ...words.artefact(one), gain: 1 }));
            return [{ ...about, element: "documents", act: "written", steps }];
        }
        case "weak": {
            const easiest = brokenFiles(judged, docs).toSorted((a, b) => a.reasons.length - b.reasons.length);
            const files = nearestFirst(easiest, docs.touch, ({ reasons }) => reasons.map(placeOfReason));
            const steps = files.map((file) => ({ ...words.weak(file, docs.touch), gain: 1 }));
            return [{ ...about, element: "documents", act: "mended", steps }];
        }
        case "broken-links":
        case "link-warnings": {
            const groups = nearestFirst(groupByTarget(brokenFaults(judged, docs)), docs.touch, (one) => one.faults.map(placeOfLink));
            const steps = groups.map((group) => ({ ...words.links(group, docs.touch), gain: group.faults.length }));
            return [{ ...about, element: "links", act: "mended", steps }];
        }
        case "present": {
            const lacking = docs.artefacts.filter(({ result }) => result.state === "missing" || result.state === "weak");
            const steps = easiestFirst(lacking).map((one) => ({ ...words.artefact(one), gain: 1 }));
            return [{ ...about, element: "documents", act: "written or filled in", steps }];
        }
        case "adr":
            return [{ ...about, element: "decisions", act: "written", steps: [] }];
        case "runbooks":
            return [{ ...about, element: "runbooks", act: "written", steps: [] }];
        case "stale-documents":
        case "untold-changes": {
            const steps = (0,docs_rules/* changeFaults */.SS)(budget, docs.rules).map((fault) => ({ ...words.change(fault), gain: 1 }));
            return [{ ...about, element: "documents", act: "brought up to date", steps }];
        }
        case "undocumented-routes":
        case "phantom-routes": {
            const of = name === "phantom-routes" ? "phantom" : "undocumented";
            const routes = docs.api.routes?.[of] ?? [];
            const steps = routes.map((route) => ({ ...words.route(route, of), gain: 1 }));
            return [{ ...about, element: "routes", act: "brought together with the specification", steps }];
        }
        case "api-faults": {
            const steps = docs.api.faults.map((fault) => ({ ...words.api(fault), gain: 1 }));
            return [{ ...about, element: "faults", act: "mended", steps }];
        }
        default:
            return [];
    }
}
/** Where each file is held on its own, those of files that are above the limit. */
function brokenFaults({ budget, outcome }, docs) {
    const faults = faultsBehind(budget, docs);
    if (outcome.state !== "broken" || !budget.selectors.some(({ each }) => each))
        return faults;
    const above = new Set(outcome.by.map(({ scope }) => scope));
    return faults.filter(({ path }) => above.has(path));
}
function brokenFiles({ budget, outcome }, docs) {
    const files = weakBehind(budget, docs);
    if (outcome.state !== "broken" || !budget.selectors.some(({ each }) => each))
        return files;
    const above = new Set(outcome.by.map(({ scope }) => scope));
    return files.filter((file) => above.has(scopeIn(budget, file) ?? ""));
}
/** How many have to go, or to come; undefined where the limit asks for what is nobody's wish, such as more documents that are missing. */
function lackOf(judged) {
    const { metric, limit } = judged.budget;
    const isFromBelow = (0,model_limit/* directionOf */.FR)(limit.op) === "minimum";
    if (metric.change)
        return isFromBelow ? undefined : tooFar(judged);
    const isWished = (0,docs_change_vocabulary/* worseWay */.A)(metric) === "drop";
    if (isWished !== isFromBelow)
        return undefined;
    return isWished ? tooFew(judged) : tooMany(judged);
}
/** By how much a change is too large, over all that is held on its own. */
function tooFar({ budget: { limit }, measures }) {
    const over = measures.map(({ found }) => found.state === "measured" && found.quantity.kind === "change" ? (0,missing_of_change/* missingOf */.o)(found.quantity, limit, mostSteps) : 0);
    return over.reduce((sum, one) => sum + one, 0);
}
/** More than any repository has to mend. */
const mostSteps = 10_000_000;
/** By how much the limit is passed, over all that is held on its own. */
function tooMany({ budget: { limit }, measures }) {
    const most = largestAllowed(limit);
    const over = measures.map(({ found }) => found.state === "measured" && found.quantity.kind === "count" ? Math.max(0, found.quantity.low - most) : 0);
    return over.reduce((sum, one) => sum + one, 0);
}
function tooFew({ budget: { limit }, measures }) {
    const least = Number((0,decimal/* formatDecimal */.zJ)(limit.value)) + (limit.op === ">" ? 1 : 0);
    const under = measures.map(({ found }) => found.state === "measured" && found.quantity.kind === "count" ? Math.max(0, Math.ceil(least - found.quantity.low)) : 0);
    return under.reduce((sum, one) => sum + one, 0);
}
/** Counts are whole: below 3 there are 2, and at most 2.5 means 2. */
function largestAllowed({ op, value }) {
    const most = Number((0,decimal/* formatDecimal */.zJ)(value));
    return op === "<" ? Math.ceil(most) - 1 : Math.floor(most);
}
/** What lacks the least comes first, otherwise the order of the catalogue. */
function easiestFirst(outcomes) {
    const faults = ({ result }) => (result.state === "weak" ? result.reasons.length : 0);
    return outcomes.toSorted((a, b) => faults(a) - faults(b));
}
/** Names of the code that need words: the reports name the first of them. */
function docstringsWay({ budget, measures }, { docstrings }) {
    const found = measures[0]?.found;
    const missing = found?.state === "measured" ? lackOfShare(found.quantity, budget.limit) : undefined;
    if (missing === undefined)
        return [];
    const names = budget.selectors.length > 0 ? [] : docstrings.flatMap(({ undocumented }) => undocumented);
    const steps = names.map(({ name, path, line }) => {
        const place = [path, line].filter((one) => one !== undefined).join(":");
        const at = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(place === "" ? name : place)}`;
        return { at, told: place === "" ? at : (0,phrase/* say */.cv) `${at}: ${(0,phrase/* code */.aY)(name)}`, gain: 1 };
    });
    const told = steps.length > 0 ? steps : filesToDocument(budget, docstrings);
    return [{ kind: "write", budget: budget.text, act: "written", element: "docstrings", missing, steps: told }];
}
/** Where a report names no single names, the files that lack most. */
function filesToDocument(budget, reports) {
    const matches = (0,docs_rules/* pathsOf */.wG)(budget);
    const lacking = reports
        .flatMap(({ files }) => files)
        .filter(({ path, documented, total }) => documented < total && matches(path));
    return lacking
        .toSorted((a, b) => b.total - b.documented - (a.total - a.documented))
        .map(({ path, documented, total }) => {
        const at = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}`;
        return { at, told: (0,phrase/* say */.cv) `${at}: ${total - documented} of ${total} names`, gain: total - documented };
    });
}

// EXTERNAL MODULE: ./build/measures/docs-vocabulary.js
var docs_vocabulary = __webpack_require__(63390);
// EXTERNAL MODULE: ./build/measures/worst-first.js
var worst_first = __webpack_require__(14576);
;// CONCATENATED MODULE: ./build/measures/docs-change.js








/** Measures what a budget on a change asks for: today and the baseline by its own selectors, the worst first. */
function measureDocsChange(budget, docs) {
    const now = measureDocs((0,change_metric/* onFigure */.O8)(budget), docs);
    // What cannot be said of today needs no comparison, whatever the baseline is.
    if (now.every(({ found }) => found.state === "unknown"))
        return now;
    const { sought } = docs;
    if (sought?.state === "learning")
        return (0,change_metric/* onlyFound */.VY)({ state: "not-applicable", because: { kind: "learning" } });
    const kept = sought?.state === "found" ? sought.baseline.figures.get((0,change_metric/* onFigure */.O8)(budget).metric.name) : undefined;
    if (kept === undefined)
        return (0,change_metric/* onlyFound */.VY)((0,change_metric/* uncompared */.Nb)(budget, "docs-present", whyNone(budget, sought)));
    return (0,worst_first/* worstFirst */.m)(budget, now.map((measure) => ({ ...measure, found: changeOf(budget, measure, kept) })));
}
function whyNone(budget, sought) {
    return sought?.state === "none" ? sought.why : { kind: "silent", about: (0,change_metric/* onFigure */.O8)(budget).metric.name };
}
function changeOf(budget, { scope, found }, kept) {
    if (found.state !== "measured")
        return found;
    const before = (0,docs_baseline/* keptQuantity */.Yd)(kept, isMeantBy(budget, scope));
    const quantity = differenceOf(before, found.quantity, (0,change_metric/* wayOf */.VO)(budget));
    return quantity === undefined ? { state: "not-applicable" } : { state: "measured", quantity };
}
/** What of the baseline a measure is held against: what the budget selects, and where each is held alone, of it the same. */
function isMeantBy({ selectors }, measured) {
    const tests = selectors.map(meantBy);
    const each = selectors.filter((one) => one.each).map(({ dimension }) => dimension);
    return (scope) => tests.every((test) => test(scope)) &&
        (each.length === 0 || each.map((dimension) => partIn(scope, dimension)).join(", ") === measured);
}
function meantBy({ dimension, pattern }) {
    if (pattern === undefined)
        return () => true;
    if (dimension === "path") {
        const matches = (0,model_glob/* pathMatcher */.kZ)(pattern);
        return (scope) => matches(partIn(scope, dimension));
    }
    const isNamed = (0,model_glob/* nameMatcher */.MH)(pattern);
    return (scope) => isNamed(artefactIn(partIn(scope, dimension)));
}
/** The file or the document that a count is of. */
function partIn(scope, dimension) {
    const [first, second] = (0,docs_baseline/* partsOfScope */._q)(scope);
    return dimension === "path" ? (second ?? first) : first;
}
/** `readme` of `packages/api: readme`. */
function artefactIn(scope) {
    return scope.slice(scope.lastIndexOf(" ") + 1);
}
/** Undefined where there is nothing on a side to take a share of. */
function differenceOf(before, now, way) {
    if (before.kind === "share" && now.kind === "share") {
        const [then, today] = [before.low, now.low];
        if (!then || !today || then.whole === 0 || today.whole === 0)
            return undefined;
        const fall = { before: then, now: today };
        return { kind: "change", of: "share", low: fall, high: fall };
    }
    if (before.kind !== "count" || now.kind !== "count")
        throw new Error(`no change from ${before.kind} to ${now.kind}`);
    const moved = (0,decimal/* decimalOf */.Bc)(way === "rise" ? now.low - before.low : before.low - now.low);
    return { kind: "change", of: "count", low: moved, high: moved, base: (0,decimal/* decimalOf */.Bc)(before.low), way };
}
/** Today's figures for later runs: of each metric the whole, or what each file or document has of it. */
function docsToday(docs, stamp) {
    const figures = docs_vocabulary/* keptMetrics */.eN.flatMap((metric) => {
        const figure = keptOf(metric, docs);
        return figure === undefined ? [] : [[metric.name, figure]];
    });
    return { ...stamp, figures: new Map(figures) };
}
/** Undefined where it is not known: a limit on its change then says that the baseline has nothing of it. */
function keptOf(metric, docs) {
    const [whole] = measureDocs(asking(metric, []), docs);
    if (whole?.found.state !== "measured")
        return undefined;
    const { quantity } = whole.found;
    if (quantity.kind === "share")
        return quantity.low && quantity.low.whole > 0 ? { kind: "share", ratio: quantity.low } : undefined;
    if (quantity.kind !== "count")
        return undefined;
    const by = keptBy(metric.name);
    if (by === undefined)
        return { kind: "count", count: quantity.low };
    if (by === "file of a document")
        return { kind: "counts", by: new Map(weakFiles(docs.artefacts).map((file) => [weakScope(file), 1])) };
    const each = measureDocs(asking(metric, [{ dimension: by, pattern: undefined, each: true }]), docs);
    return { kind: "counts", by: new Map(each.flatMap(countIn)) };
}
function countIn({ scope, found }) {
    const count = found.state === "measured" && found.quantity.kind === "count" ? found.quantity.low : 0;
    return count > 0 ? [[scope, count]] : [];
}
/** By what the counts of a metric are kept; undefined for what is only kept as a whole. */
function keptBy(name) {
    const { dimensions = [] } = docs_vocabulary/* keptMetrics */.eN.find((one) => one.name === name) ?? {};
    if (name === "documents" || dimensions.length === 0)
        return undefined;
    if (dimensions.length > 1)
        return "file of a document";
    return dimensions.includes("path") ? "path" : "artefact";
}
function asking(metric, selectors) {
    const limit = { op: ">=", value: (0,decimal/* decimalOf */.Bc)(0), unit: "", text: "0" };
    return { level: "fail", metric, patch: false, selectors, limit, text: metric.name };
}

// EXTERNAL MODULE: ./build/model/artefact.js
var artefact = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/model/artefacts/catalogue.js + 4 modules
var catalogue = __webpack_require__(42214);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
;// CONCATENATED MODULE: ./build/measures/worst-reasons.js
/** What sends its reader to something that is not there; all else is only less than it could be. */
const leadingNowhere = new Set([
    "unreadable",
    "bad-syntax",
    "unknown-api-version",
    "api-too-large",
    "runbook-rules-unreadable",
    "missing-reference-file",
    "missing-reference-target",
    "endless-reference",
    "reference-outside-repository",
    "undefined-security-scheme",
    "secret-in-collection",
    "env-secret",
    "unknown-command",
    "runbook-wrong-link",
    "unknown-path",
    "unknown-method",
    "adr-unknown-record",
    "licence-file-missing",
    "directory-without-manifest",
    "pattern-without-files",
]);
/** The name of the rule that a reason breaks: that of its kind, where it has one. */
function ruleOf(reason) {
    return reason.rule === "of-kind" || reason.rule === "of-api" || reason.rule === "against-api" ? reason.fault.rule : reason.rule;
}
/** Those that lead nowhere first, otherwise in their order. */
function worstReasonsFirst(reasons) {
    const rank = (reason) => (leadingNowhere.has(ruleOf(reason)) ? 0 : 1);
    return reasons.toSorted((a, b) => rank(a) - rank(b));
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/wording-docs-links.js
var wording_docs_links = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
// EXTERNAL MODULE: ./build/reports/wording-docs-api.js
var wording_docs_api = __webpack_require__(33743);
// EXTERNAL MODULE: ./build/reports/wording-docs-rules.js + 5 modules
var wording_docs_rules = __webpack_require__(48170);
;// CONCATENATED MODULE: ./build/reports/wording-docs-weak.js





/** Why a document is weak, and what would make it one. */
function describeWeak(reason) {
    return tell(reason);
}
function tell(reason) {
    const words = weakWords[reason.rule];
    return words(reason);
}
const topics = {
    tests: (0,phrase/* say */.cv) `how the tests are run`,
    changes: (0,phrase/* say */.cv) `how a change gets in (pull request, review)`,
    vulnerabilities: (0,phrase/* say */.cv) `what happens with vulnerabilities that are reported, or how soon somebody answers`,
    credentials: (0,phrase/* say */.cv) `what a caller shows: a token, a key, a session`,
    behaviour: (0,phrase/* say */.cv) `how people behave`,
};
const weakWords = {
    "of-kind": ({ fault }) => ({ what: withoutStop((0,wording_docs_rules/* describeDocsRuleFault */.pF)(fault)), fix: wording_docs_rules/* docsRuleHelp */.zY[fault.rule].fix }),
    "against-api": ({ fault }) => ({ what: withoutStop((0,wording_docs_api/* describeUsageFault */.r3)(fault)), fix: wording_docs_api/* apiUsageRuleHelp */.bK[fault.rule].fix }),
    "of-api": ({ fault }) => ({ what: withoutStop((0,wording_docs_api/* describeApiFault */.e4)(fault)), fix: wording_docs_api/* apiRuleHelp */.kW[fault.rule].fix }),
    "names-no-path": () => ({
        what: (0,phrase/* say */.cv) `It names no path of the specification`,
        fix: (0,phrase/* say */.cv) `Show how to call the interface: a request with its method and path.`,
    }),
    empty: () => ({
        what: (0,phrase/* say */.cv) `It is empty`,
        fix: (0,phrase/* say */.cv) `Write it: an empty file promises something. Delete it where nobody asks for it.`,
    }),
    "too-few-words": ({ words, least, code: ofCode }) => ({
        what: (0,phrase/* say */.cv) `It has ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(words, "words"))} outside ${(0,phrase/* figure */.vP)(ofCode === "counts" ? "headings" : "code and headings")}, wanted at least ${least}`,
        fix: (0,phrase/* say */.cv) `Say what a reader came for.`,
    }),
    "no-title": () => ({ what: (0,phrase/* say */.cv) `It has no title`, fix: (0,phrase/* say */.cv) `Begin with ${(0,phrase/* code */.aY)("# ")} and the name of the project.` }),
    "template-title": ({ title }) => ({
        what: (0,phrase/* say */.cv) `Its title is ${(0,phrase/* code */.aY)(title)}, which any project could have`,
        fix: (0,phrase/* say */.cv) `Give it the name of the project.`,
    }),
    placeholder: ({ text, more }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(text)} is left from a template${more === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(more))} more like it`}`,
        fix: (0,phrase/* say */.cv) `Fill it in, or take the sentence out.`,
    }),
    "known-template": ({ template }) => ({
        what: (0,phrase/* say */.cv) `It is still ${(0,phrase/* figure */.vP)(template)}`,
        fix: (0,phrase/* say */.cv) `Replace it by what is true of this project.`,
    }),
    "missing-section": ({ section, aliases }) => ({
        what: (0,phrase/* say */.cv) `It has no section ${(0,phrase/* code */.aY)(section)}`,
        fix: aliases.length === 1
            ? (0,phrase/* say */.cv) `Add a heading ${(0,phrase/* code */.aY)(section)}.`
            : (0,phrase/* say */.cv) `Add a heading with one of these words: ${(0,phrase/* join */.fj)(aliases.map(phrase/* code */.aY), ", ")}.`,
    }),
    "empty-section": ({ section }) => ({
        what: (0,phrase/* say */.cv) `The section ${(0,phrase/* code */.aY)(section)} is empty`,
        fix: (0,phrase/* say */.cv) `Write it, or take the heading out.`,
    }),
    "not-mentioned": ({ topic }) => ({ what: (0,phrase/* say */.cv) `It does not say ${topics[topic]}`, fix: (0,phrase/* say */.cv) `Add a sentence or two on it.` }),
    "no-command": () => ({
        what: (0,phrase/* say */.cv) `It has no block of code, and no command of a tool that is known`,
        fix: (0,phrase/* say */.cv) `Put the commands into a fenced block of code.`,
    }),
    "unknown-command": ({ command, missingIn }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(command)} does not exist: ${commandHomes[missingIn]}`,
        fix: (0,phrase/* say */.cv) `Name what exists, or add it.`,
    }),
    "no-contact": () => ({
        what: (0,phrase/* say */.cv) `It has no address, link or private way to report`,
        fix: (0,phrase/* say */.cv) `Say where to write: an address, a link, or the repository's private vulnerability reporting.`,
    }),
    "no-request": () => ({ what: (0,phrase/* say */.cv) `It shows no request`, fix: (0,phrase/* say */.cv) `Add a request as code (curl or HTTP), and what comes back.` }),
    "no-figures": () => ({ what: (0,phrase/* say */.cv) `It has no table or list with numbers`, fix: (0,phrase/* say */.cv) `Put what was measured into a table.` }),
    "no-date": () => ({ what: (0,phrase/* say */.cv) `It does not say when, or of which commit`, fix: (0,phrase/* say */.cv) `Add the day (2026-01-31) or the commit.` }),
    "no-questions": () => ({
        what: (0,phrase/* say */.cv) `It asks nothing: no heading, task or question`,
        fix: (0,phrase/* say */.cv) `Add headings (What, Why, How it was tested) or tasks (${(0,phrase/* code */.aY)("- [ ] tests added")}).`,
    }),
    "no-release": () => ({
        what: (0,phrase/* say */.cv) `It has no heading of a release`,
        fix: (0,phrase/* say */.cv) `Begin with ${(0,phrase/* code */.aY)("## [Unreleased]")}, and a heading with version and day for each release.`,
    }),
    "folder-not-named": ({ folder }) => ({
        what: (0,phrase/* say */.cv) `It does not name the folder ${(0,phrase/* code */.aY)(folder)}`,
        fix: (0,phrase/* say */.cv) `Say what it deploys.`,
    }),
    "no-example": () => ({ what: (0,phrase/* say */.cv) `There is no example in it`, fix: (0,phrase/* say */.cv) `Add one that runs.` }),
    "not-linked": ({ folder }) => ({
        what: (0,phrase/* say */.cv) `The README does not point to ${(0,phrase/* code */.aY)(folder)}`,
        fix: (0,phrase/* say */.cv) `Link it there: nobody looks for examples.`,
    }),
    "unknown-licence": () => ({
        what: (0,phrase/* say */.cv) `It is the text of no licence that is known`,
        fix: (0,phrase/* say */.cv) `Put the full text in, word for word. A rare one of the SPDX list is known by its id in the manifest or in a line such as ${(0,phrase/* code */.aY)("SPDX-License-Identifier: GFDL-1.3-only")} of the text, and one of your own by ${(0,phrase/* code */.aY)("LicenseRef-…")} there.`,
    }),
    "altered-licence": ({ id, alike, by }) => ({
        what: describeLicenceChange(id, alike)[by],
        fix: by === "limits"
            ? (0,phrase/* say */.cv) `Take the limit out, or declare the licence as ${(0,phrase/* code */.aY)("LicenseRef-…")} in the manifest or in a line ${(0,phrase/* code */.aY)("SPDX-License-Identifier:")} of the text: it is none that others know.`
            : (0,phrase/* say */.cv) `Put the full text in, word for word: what was changed is another licence. If it is a rare one of the SPDX list, write its id in the manifest or in a line such as ${(0,phrase/* code */.aY)("SPDX-License-Identifier: GFDL-1.3-only")} of the text.`,
    }),
    "licence-disagrees": ({ declared, licence, ids }) => ({
        what: (0,phrase/* say */.cv) `It declares ${(0,phrase/* code */.aY)(declared)}, but ${(0,phrase/* code */.aY)(licence)} is ${(0,phrase/* join */.fj)(ids.map(phrase/* code */.aY), ", ")}`,
        fix: (0,phrase/* say */.cv) `Let both say the same.`,
    }),
    "licence-not-spdx": ({ declared, meant }) => ({
        what: declared.trim() === ""
            ? (0,phrase/* say */.cv) `It declares a licence that is empty`
            : (0,phrase/* say */.cv) `It declares ${(0,phrase/* code */.aY)(declared)}, which is no SPDX expression`,
        fix: meant === undefined ? (0,phrase/* say */.cv) `Write an id of https://spdx.org/licenses.` : (0,phrase/* say */.cv) `Write ${(0,phrase/* code */.aY)(meant)}.`,
    }),
    "licence-file-missing": ({ file }) => ({
        what: (0,phrase/* say */.cv) `It points to ${(0,phrase/* code */.aY)(file)}, which does not exist`,
        fix: (0,phrase/* say */.cv) `Name the file that has the text.`,
    }),
    unreadable: ({ why }) => ({
        what: (0,phrase/* say */.cv) `It cannot be read: ${why}`,
        fix: (0,phrase/* say */.cv) `Mend the file: who it is for cannot read it either.`,
    }),
    "no-owners": () => ({ what: (0,phrase/* say */.cv) `It names no owner`, fix: (0,phrase/* say */.cv) `Add a line such as ${(0,phrase/* code */.aY)("* @organisation/team")}.` }),
    "bad-owner": ({ owner }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(owner)} is no owner`,
        fix: (0,phrase/* say */.cv) `Name a user, a team with its organisation, or an e-mail address.`,
    }),
    "unsupported-pattern": ({ pattern }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(pattern)} means nothing here: CODEOWNERS knows neither ${(0,phrase/* code */.aY)("!")} nor ${(0,phrase/* code */.aY)("[ ]")}`,
        fix: (0,phrase/* say */.cv) `Write it out as lines of their own; the last line that fits decides.`,
    }),
    "pattern-without-files": ({ pattern }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(pattern)} fits no file`,
        fix: (0,phrase/* say */.cv) `Name where the files are now, or take the line out.`,
    }),
    "codeowners-too-large": ({ most }) => ({
        what: (0,phrase/* say */.cv) `It is larger than ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(most))} bytes, and GitHub ignores it`,
        fix: (0,phrase/* say */.cv) `Use patterns that stand for more files.`,
    }),
    "dependabot-version": ({ version }) => ({
        what: version === undefined ? (0,phrase/* say */.cv) `It has no version` : (0,phrase/* say */.cv) `Its version is ${(0,phrase/* code */.aY)(version)}`,
        fix: (0,phrase/* say */.cv) `Write ${(0,phrase/* code */.aY)("version: 2")}.`,
    }),
    "no-updates": () => ({ what: (0,phrase/* say */.cv) `It looks after nothing`, fix: (0,phrase/* say */.cv) `Add an entry for each ecosystem of the repository.` }),
    "update-incomplete": ({ member }) => ({
        what: (0,phrase/* say */.cv) `An entry has no ${(0,phrase/* code */.aY)(member)}`,
        fix: (0,phrase/* say */.cv) `Add it: without it the file is refused.`,
    }),
    "unknown-ecosystem": ({ ecosystem, nearest }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(ecosystem)} is no ecosystem of Dependabot`,
        fix: nearest === undefined ? (0,phrase/* say */.cv) `Look into its reference.` : (0,phrase/* say */.cv) `Did you mean ${(0,phrase/* code */.aY)(nearest)}?`,
    }),
    "directory-without-manifest": ({ ecosystem, directory }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(directory)} has no manifest of ${(0,phrase/* code */.aY)(ecosystem)}`,
        fix: (0,phrase/* say */.cv) `Name the directory in which it lies.`,
    }),
    "uncovered-ecosystem": ({ ecosystem, manifest, more }) => ({
        what: (0,phrase/* say */.cv) `Nothing looks after ${(0,phrase/* code */.aY)(ecosystem)} (${(0,phrase/* code */.aY)(manifest)}${more === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(more))} more`})`,
        fix: (0,phrase/* say */.cv) `Add an entry with ${(0,phrase/* code */.aY)(`package-ecosystem: ${ecosystem}`)}.`,
    }),
    "template-without-field": ({ field }) => ({
        what: (0,phrase/* say */.cv) `It has no ${(0,phrase/* code */.aY)(field)}, so GitHub does not offer it`,
        fix: (0,phrase/* say */.cv) `Add ${(0,phrase/* code */.aY)(`${field}: …`)} at its head.`,
    }),
    "template-without-questions": () => ({
        what: (0,phrase/* say */.cv) `It asks nothing`,
        fix: (0,phrase/* say */.cv) `Ask for what you need to know of a bug or a wish.`,
    }),
    "legacy-template": () => ({
        what: (0,phrase/* say */.cv) `A single template is the old way, and does not count for GitHub's community profile`,
        fix: (0,phrase/* say */.cv) `Move it to ${(0,phrase/* code */.aY)(".github/ISSUE_TEMPLATE/")}, with ${(0,phrase/* code */.aY)("name")} and ${(0,phrase/* code */.aY)("about")} at its head.`,
    }),
    "no-hooks": () => ({ what: (0,phrase/* say */.cv) `It runs nothing`, fix: (0,phrase/* say */.cv) `Add the formatter and the linter of the project.` }),
    "moving-hook": ({ hook, revision }) => ({
        what: (0,phrase/* say */.cv) `The hook ${(0,phrase/* code */.aY)(hook)} is of the branch ${(0,phrase/* code */.aY)(revision)}, which changes without notice`,
        fix: (0,phrase/* say */.cv) `Name a tag or a commit in ${(0,phrase/* code */.aY)("rev")}.`,
    }),
    "no-targets": () => ({ what: (0,phrase/* say */.cv) `It names no command`, fix: (0,phrase/* say */.cv) `Add the everyday ones: set up, test, run.` }),
    "target-does-nothing": ({ target }) => ({
        what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(target)} does nothing`,
        fix: (0,phrase/* say */.cv) `Give it its commands, or take it out.`,
    }),
    "target-missing": ({ wanted }) => ({
        what: (0,phrase/* say */.cv) `It has no target for tests`,
        fix: (0,phrase/* say */.cv) `Add one that is called ${(0,phrase/* join */.fj)(wanted.map(phrase/* code */.aY), ", ")}.`,
    }),
    "not-ignored": ({ what }) => ({ what: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(what)} gets into the image`, fix: (0,phrase/* say */.cv) `Add a line ${(0,phrase/* code */.aY)(what)}.` }),
    "no-variables": () => ({
        what: (0,phrase/* say */.cv) `It lists no variable`,
        fix: (0,phrase/* say */.cv) `Add every variable that the service reads, as ${(0,phrase/* code */.aY)("NAME=value")}.`,
    }),
    "not-openapi": () => ({
        what: (0,phrase/* say */.cv) `It has no key ${(0,phrase/* code */.aY)("openapi")} at its root`,
        fix: (0,phrase/* say */.cv) `Write ${(0,phrase/* code */.aY)("openapi: 3.1.0")} at its head, or rename the file.`,
    }),
    "no-operations": () => ({
        what: (0,phrase/* say */.cv) `It describes no path`,
        fix: (0,phrase/* say */.cv) `Describe every path of the API, or let the framework export it.`,
    }),
    "not-postman": () => ({
        what: (0,phrase/* say */.cv) `It is no collection of version 2.0 or 2.1`,
        fix: (0,phrase/* say */.cv) `Export it from Postman as collection v2.1.`,
    }),
    "secret-in-collection": ({ name }) => ({
        what: (0,phrase/* say */.cv) `The value of ${(0,phrase/* code */.aY)(name)} looks like a real secret`,
        fix: wording_docs_api/* apiRuleHelp */.kW["secret-in-collection"].fix,
    }),
    "no-requests": () => ({ what: (0,phrase/* say */.cv) `It has no request`, fix: (0,phrase/* say */.cv) `Add one for each operation of the API.` }),
};
const commandHomes = {
    "package.json": (0,phrase/* say */.cv) `package.json has no such name`,
    "no package.json": (0,phrase/* say */.cv) `there is no package.json`,
    "the Makefile": (0,phrase/* say */.cv) `the Makefile has no such name`,
    "the repository": (0,phrase/* say */.cv) `the repository has no such file`,
};
/** Sentences of other rules end with a full stop, after which there is none here. */
function withoutStop({ parts }) {
    const last = parts.at(-1);
    if (last?.kind !== "ours" || !last.text.endsWith("."))
        return { parts };
    return { parts: [...parts.slice(0, -1), { kind: "ours", text: last.text.slice(0, -1) }] };
}
function describeLicenceChange(id, alike) {
    return {
        parts: (0,phrase/* say */.cv) `It reads like ${(0,phrase/* code */.aY)(id)}, but only ${alike}% of that text is there`,
        words: (0,phrase/* say */.cv) `It reads like ${(0,phrase/* code */.aY)(id)}, but words of it were changed, left out or put in`,
        limits: (0,phrase/* say */.cv) `It is ${(0,phrase/* code */.aY)(id)} with something beside it that limits what it grants`,
    };
}

;// CONCATENATED MODULE: ./build/reports/docs-marks.js






/** Behind a place that the change itself made wrong. */
function newMark(place, touch) {
    return touch?.(place) === "new" ? (0,phrase/* say */.cv) ` (new)` : (0,phrase/* say */.cv) ``;
}
/** Faults by what is said of them and what to write, those first that the change is nearest to. */
function adviceOn(faults, touch) {
    const groups = new Map();
    for (const fault of nearestFirst(faults, touch, (one) => [placeOfLink(one)])) {
        const what = sayOfLink(fault);
        const known = groups.get((0,reports_escape/* toPlain */.Ul)(what));
        if (known === undefined)
            groups.set((0,reports_escape/* toPlain */.Ul)(what), { what, faults: [fault] });
        else
            known.faults.push(fault);
    }
    return [...groups.values()];
}
/** What is wrong with a link, and what to write in its place. */
function sayOfLink(fault) {
    const hint = (0,wording_docs_links/* suggestLink */.bN)(fault);
    return (0,phrase/* join */.fj)([(0,wording_docs_links/* describeLinkFault */.mm)(fault), ...(hint === undefined ? [] : [hint])], " ");
}
/** Those that the change is nearest to first, then those that lead nowhere. */
function toldReasons(reasons, touch, most) {
    const sorted = nearestFirst(worstReasonsFirst(reasons), touch, (one) => [placeOfReason(one)]).slice(0, most);
    const fixes = sorted.map((reason) => (0,reports_escape/* toPlain */.Ul)(describeWeak(reason).fix));
    return sorted.map((reason, i) => {
        const { what, fix } = describeWeak(reason);
        const line = "line" in reason ? reason.line : undefined;
        const mark = newMark(placeOfReason(reason), touch);
        return { line, mark, what: fixes[i] === fixes[i + 1] ? (0,phrase/* say */.cv) `${what}.` : (0,phrase/* say */.cv) `${what}. ${fix}` };
    });
}

;// CONCATENATED MODULE: ./build/reports/docs-places.js










/** Few of them are ever shown. */
const mostPlaces = 20;
/** What breaks a limit, at its very line: links and lines of weak documents by turns, then what is wrong with a whole file. */
function docsPlaces(docs, { budgets }) {
    const all = budgets.filter(({ outcome }) => outcome.state === "broken").map(({ budget }) => budget);
    const isRed = ({ level }) => level === "fail";
    const red = placesOf(all.filter(isRed), docs).map((place) => ({ ...place, level: "error" }));
    return [
        ...red,
        ...placesOf(all.filter((budget) => !isRed(budget)), docs),
    ];
}
function placesOf(broken, docs) {
    const { touch } = docs;
    const ofLinks = broken.filter((budget) => ["broken-links", "link-warnings"].includes((0,change_metric/* changingFigure */.SF)(budget)));
    const faults = new Set(ofLinks.flatMap((budget) => faultsBehind(budget, docs)));
    const links = nearestFirst([...faults], touch, (one) => [placeOfLink(one)]).map((fault) => linkPlace(fault, touch));
    const ofWeak = broken.filter((budget) => (0,change_metric/* changingFigure */.SF)(budget) === "weak");
    const files = new Map(ofWeak.flatMap((budget) => weakBehind(budget, docs)).map((file) => [weakScope(file), file]));
    const weak = inTurns([...files.values()].map((file) => weakPlaces(file, touch)));
    const near = nearestFirst(weak, touch, ({ at }) => [at]);
    const atLines = near.filter(({ isAtLine }) => isAtLine).map(({ place }) => place);
    const ofFiles = near.filter(({ isAtLine }) => !isAtLine).map(({ place }) => place);
    return [
        ...inTurns([links.slice(0, mostPlaces), atLines]),
        ...ofFiles,
        ...broken.flatMap((budget) => (0,docs_rules/* changeFaults */.SS)(budget, docs.rules).map(changePlace)),
    ];
}
function changePlace(fault) {
    const line = fault.line ?? 1;
    const message = (0,phrase/* say */.cv) `${(0,wording_docs_rules/* describeDocsRuleFault */.pF)(fault)} ${wording_docs_rules/* docsRuleHelp */.zY[fault.rule].fix}`;
    return { path: fault.path, from: line, to: line, title: (0,phrase/* say */.cv) `left behind`, message };
}
/** The first of each list, then the second of each: one bad file does not hide all others. */
function inTurns(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
function linkPlace(fault, touch) {
    const title = (0,phrase/* say */.cv) `broken link${newMark(placeOfLink(fault), touch)}`;
    return { path: fault.path, from: fault.line, to: fault.line, title, message: sayOfLink(fault) };
}
/** Each reason that stands on a line, otherwise the first. */
function weakPlaces({ outcome, path, reasons }, touch) {
    const sorted = worstReasonsFirst(reasons);
    const atLines = sorted.filter((one) => "line" in one);
    return (atLines.length > 0 ? atLines : sorted.slice(0, 1)).map((reason) => {
        const at = placeOfReason(reason);
        const line = "line" in reason ? reason.line : 1;
        const { what, fix } = describeWeak(reason);
        const title = (0,phrase/* say */.cv) `weak document (${(0,phrase/* figure */.vP)(outcome.artefact.title)})${newMark(at, touch)}`;
        return { at, isAtLine: "line" in reason, place: { path, from: line, to: line, title, message: (0,phrase/* say */.cv) `${what}. ${fix}` } };
    });
}

// EXTERNAL MODULE: ./build/model/api-coverage.js
var api_coverage = __webpack_require__(92133);
// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
;// CONCATENATED MODULE: ./build/reports/docs-api-sections.js




const shownOperations = 15;
const shownRoutes = 30;
/** The tables of the interface: what of it is documented, the worst operations, routes that nobody documented, and faults. */
function apiSections({ specifications, faults, routes }) {
    return [
        ...specifications.flatMap(({ path, coverage }) => (coverage ? coverageSections(path, coverage) : [])),
        ...routeSections(routes),
        ...faultSection(faults),
    ];
}
function coverageSections(path, { shares, operations }) {
    const rows = api_coverage/* apiFigures */.y
        .filter((of) => shares[of].whole > 0)
        .map((of) => [
        wording_docs_api/* apiFigureNames */.bT[of],
        (0,phrase/* figure */.vP)((0,numbers/* formatPercent */.l9)(shares[of])),
        (0,phrase/* figure */.vP)((0,numbers/* bar */.M0)(shares[of])),
        (0,phrase/* figure */.vP)(`${(0,numbers/* formatCount */.B4)(shares[of].part)}/${(0,numbers/* formatCount */.B4)(shares[of].whole)}`),
    ]);
    if (rows.length === 0)
        return [];
    const columns = [
        { title: "" },
        { title: "Documented", align: "right" },
        { title: "" },
        { title: "Count", align: "right" },
    ];
    return [{ title: (0,phrase/* say */.cv) `What ${(0,phrase/* code */.aY)(path)} documents`, table: { columns, rows } }, ...worstSection(operations)];
}
function worstSection(operations) {
    if (operations.length === 0)
        return [];
    const rows = operations.slice(0, shownOperations).map(({ method, path, place, gaps }) => [
        (0,phrase/* code */.aY)(`${method} ${path}`),
        (0,phrase/* code */.aY)(`${place.path}:${place.line}`),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(gaps.length)),
        (0,phrase/* join */.fj)(gaps.slice(0, 4).map(({ name, why }) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)} ${wording_docs_api/* gapHelp */.Ez[why].what}`), "; "),
    ]);
    const columns = [{ title: "Operation" }, { title: "Where" }, { title: "Lacks", align: "right" }, { title: "What" }];
    return [
        { title: (0,phrase/* say */.cv) `Operations that lack most`, folded: true, table: { columns, rows, more: operations.length - rows.length } },
    ];
}
function routeSections(routes) {
    if (routes === undefined)
        return [];
    const told = [
        ...routes.undocumented.map((route) => [(0,phrase/* code */.aY)(`${route.place.path}:${route.place.line}`), (0,wording_docs_api/* describeUndocumented */.$u)(route)]),
        ...routes.phantom.map((route) => [(0,phrase/* code */.aY)(`${route.place.path}:${route.place.line}`), (0,wording_docs_api/* describePhantom */.DV)(route)]),
    ];
    if (told.length === 0)
        return [];
    const rows = told.slice(0, shownRoutes).map((row) => [...row]);
    const intro = routes.likelyBase && (0,wording_docs_api/* describeLikelyBase */.pg)(routes.likelyBase);
    const columns = [{ title: "Where" }, { title: "What" }];
    return [
        { title: (0,phrase/* say */.cv) `Routes and specification`, ...(intro && { intro }), table: { columns, rows, more: told.length - rows.length } },
    ];
}
function faultSection(faults) {
    if (faults.length === 0)
        return [];
    const rows = faults
        .slice(0, shownRoutes)
        .map((fault) => [
        (0,phrase/* code */.aY)(`${fault.path}:${fault.line}`),
        (0,wording_docs_api/* describeApiFault */.e4)(fault),
        wording_docs_api/* apiRuleHelp */.kW[fault.rule].fix,
    ]);
    const columns = [{ title: "Where" }, { title: "What" }, { title: "What to do" }];
    return [{ title: (0,phrase/* say */.cv) `What is wrong with specifications`, table: { columns, rows, more: faults.length - rows.length } }];
}

;// CONCATENATED MODULE: ./build/reports/docs-link-sections.js








const shownGroups = 40;
/** Places that are named of links to one target. */
const shownPlaces = 3;
/** Broken links by what they lead to; what is no fault of the verdict, and what was not looked at, is folded. */
function linkSections(docs, redWarnings) {
    const { links, touch } = docs;
    if (links === undefined)
        return [];
    const table = (level, title) => tableOf(links.faults, level, title, touch);
    const warnings = table("warning", (count) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "links"))} that not every reader gets to`);
    return [
        ...table("broken", (count) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "links"))} that ${leads(count)} nowhere`),
        ...(redWarnings ? warnings : warnings.map(docs_link_sections_folded)),
        ...table("note", (count) => (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "labels"))} that nothing uses`).map(docs_link_sections_folded),
        ...unreadSection(docs),
        ...uncheckedSection(links),
    ];
}
function leads(count) {
    return count === 1 ? (0,phrase/* say */.cv) `leads` : (0,phrase/* say */.cv) `lead`;
}
function docs_link_sections_folded(section) {
    return { ...section, folded: true };
}
function tableOf(all, level, title, touch) {
    const faults = all.filter(({ rule }) => link_fault/* linkFaultLevels */.C[rule] === level);
    if (faults.length === 0)
        return [];
    const groups = nearestFirst(groupByTarget(faults), touch, (one) => one.faults.map(placeOfLink));
    const rows = groups.slice(0, shownGroups).flatMap((group) => groupRows(group, touch));
    const columns = [{ title: "Where" }, { title: "What is wrong, and what to write" }];
    return [{ title: title(faults.length), table: { columns, rows, more: groups.length - rows.length } }];
}
/** What to write depends on where the link stands: a row for the places of which it is the same. */
function groupRows({ faults }, touch) {
    const advised = adviceOn(faults, touch);
    const rows = advised.slice(0, shownPlaces).map((one) => [{ lines: placeLines(one.faults, touch) }, one.what]);
    const more = advised.length - rows.length;
    return more > 0 ? [...rows, [(0,phrase/* say */.cv) ``, (0,phrase/* say */.cv) `… and the same from ${(0,numbers/* formatCount */.B4)(more)} more places`]] : rows;
}
function placeLines(faults, touch) {
    const places = new Map(faults.map((fault) => [`${fault.path}:${fault.line}`, placeOfLink(fault)]));
    const shown = [...places].slice(0, shownPlaces).map(([text, place]) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(text)}${newMark(place, touch)}`);
    const more = places.size - shown.length;
    return more > 0 ? [...shown, (0,phrase/* say */.cv) `and ${(0,numbers/* formatCount */.B4)(more)} more`] : shown;
}
/** What could not be read is no proof that it is sound. */
function unreadSection({ unread }) {
    if (unread.length === 0)
        return [];
    const rows = unread.slice(0, shownGroups).map(({ path, part }) => [(0,phrase/* code */.aY)(path), (0,wording_docs_links/* describeUnreadPart */._l)(part)]);
    const columns = [{ title: "Document" }, { title: "What" }];
    return [{ title: (0,phrase/* say */.cv) `Not looked at`, folded: true, table: { columns, rows, more: unread.length - rows.length } }];
}
const uncheckedWords = {
    external: "to other sites, which are not asked",
    page: "to pages of the forge, such as issues",
    branch: "to files of this repository on a branch, of which nobody knows whether it is the default one",
    template: "that a tool fills in",
    anchor: "to a place in a file that cannot be known",
    submodule: "below a submodule or a link",
};
const uncheckedKinds = ["external", "page", "branch", "template", "anchor", "submodule"];
function uncheckedSection({ unchecked }) {
    const rows = uncheckedKinds
        .filter((kind) => unchecked[kind] > 0)
        .map((kind) => [(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(unchecked[kind])), (0,phrase/* figure */.vP)(uncheckedWords[kind])]);
    if (rows.length === 0)
        return [];
    const columns = [{ title: "Links", align: "right" }, { title: "Which" }];
    return [{ title: (0,phrase/* say */.cv) `Links that were not checked`, folded: true, table: { columns, rows } }];
}

;// CONCATENATED MODULE: ./build/reports/docs-rule-sections.js





const shownFaults = 20;
const shownFiles = 15;
/** The tables of what a change leaves behind, and of docstrings. */
function ruleSections(rules) {
    return [...changeSection((0,docs_rules/* changeFaultsOf */.rb)(rules)), ...rules.docstrings.map(docstringSection)];
}
function changeSection(faults) {
    if (faults.length === 0)
        return [];
    const rows = faults
        .slice(0, shownFaults)
        .map((fault) => [(0,phrase/* code */.aY)(placeOf(fault)), (0,wording_docs_rules/* describeDocsRuleFault */.pF)(fault), wording_docs_rules/* docsRuleHelp */.zY[fault.rule].fix]);
    const columns = [{ title: "Where" }, { title: "What" }, { title: "What to do" }];
    const title = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(faults.length, "documents"))} that may be left behind`;
    return [{ title, table: { columns, rows, more: faults.length - rows.length } }];
}
function placeOf({ path, line }) {
    return line === undefined ? path : `${path}:${line}`;
}
/** Files that lack most come first. */
function docstringSection({ file, format, whole, files }) {
    const lacking = files.filter(({ documented, total }) => documented < total);
    const sorted = lacking.toSorted((a, b) => b.total - b.documented - (a.total - a.documented) || (a.path < b.path ? -1 : 1));
    const all = { part: whole.documented, whole: whole.total };
    const title = (0,phrase/* say */.cv) `Docstrings: ${(0,phrase/* figure */.vP)((0,numbers/* formatPercent */.l9)(all))} ${(0,phrase/* figure */.vP)((0,numbers/* bar */.M0)(all))} (${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(whole.documented))} of ${(0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(whole.total))})`;
    const intro = (0,phrase/* say */.cv) `By ${(0,phrase/* code */.aY)(file)}, of ${(0,phrase/* figure */.vP)(format)}.`;
    const rows = sorted
        .slice(0, shownFiles)
        .map(({ path, documented, total }) => [
        (0,phrase/* code */.aY)(path),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(total - documented)),
        (0,phrase/* figure */.vP)((0,numbers/* formatCount */.B4)(total)),
    ]);
    const columns = [{ title: "File" }, { title: "Lacks", align: "right" }, { title: "Names", align: "right" }];
    return { title, folded: true, intro, ...(rows.length > 0 && { table: { columns, rows, more: sorted.length - rows.length } }) };
}

;// CONCATENATED MODULE: ./build/reports/wording-docs-artefacts.js





/** Sentences about the documents of a project; why one is weak is in `wording-docs-weak.ts`. */
/** `Licence (license) missing in packages/a`: what, and in which package. */
function describeMissing({ artefact, folder }) {
    const where = folder === "" ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)(folder)}`;
    // The project's own have no other title.
    const id = artefact.title === artefact.id ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* code */.aY)(artefact.id)})`;
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(artefact.title)}${id} missing${where}`;
}
/** How to mend that. */
function missingWayOut({ artefact, folder }, { standIn }) {
    const blocked = standIn.kind === "blocked"
        ? (0,phrase/* say */.cv) ` The organisation's do not count here: the repository has a file of its own in that folder (${(0,phrase/* code */.aY)(standIn.by)}).`
        : (0,phrase/* say */.cv) ``;
    const own = artefact.places.flatMap((place) => (place.kind === "globs" ? place.globs : []));
    const where = own.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` Any of these will do: ${(0,phrase/* join */.fj)(own.map(phrase/* code */.aY), ", ")}.`;
    const root = folder !== "" && artefact.packages === "root-satisfies" ? (0,phrase/* say */.cv) ` One at the root will do for all packages.` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(artefact.remedy)}${where}${root}${blocked}`;
}
/** What the organisation may do for documents that are missing, by their ids. */
function describeStandIns(ids) {
    return (0,phrase/* say */.cv) `A clone cannot see the organisation's ${(0,phrase/* code */.aY)(".github")} repository. Name what it gives with ${(0,phrase/* code */.aY)(`inherited: ${ids.join(", ")}`)}.`;
}
function describeNotAsked({ why }) {
    switch (why) {
        case "manifests-of-kubernetes":
            return (0,phrase/* say */.cv) `Not asked: there are no manifests of Kubernetes`;
        case "dockerfile":
            return (0,phrase/* say */.cv) `Not asked: there is no Dockerfile`;
        case "optional":
            return (0,phrase/* say */.cv) `Not there, and optional`;
        case "inherited":
            return (0,phrase/* say */.cv) `Given by the organisation, as the settings say`;
        case "in-every-package":
            return (0,phrase/* say */.cv) `Not asked: every package has its own`;
        case "in-packages":
            return (0,phrase/* say */.cv) `Not asked: packages have their own`;
        case "no-licence-granted":
            return (0,phrase/* say */.cv) `Not asked: the manifest says that nobody may use it`;
    }
}
/** What counts where several are there: GitHub shows one of them. */
function describeHidden(path, hidden) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)} counts, and hides ${(0,phrase/* join */.fj)(hidden.slice(0, 3).map(phrase/* code */.aY), ", ")}${hidden.length > 3 ? (0,phrase/* say */.cv) ` and ${hidden.length - 3} more` : (0,phrase/* say */.cv) ``}`;
}
function describeArtefactNote(note) {
    switch (note.note) {
        case "licence":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(note.path)} is ${(0,phrase/* join */.fj)(note.ids.map(phrase/* code */.aY), ", ")}`;
        case "licence-with-more":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(note.path)} is ${(0,phrase/* join */.fj)(note.ids.map(phrase/* code */.aY), ", ")}, and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(note.ownShare))}% of it is other text: notices of others, or conditions of its own`;
        case "of-kind": {
            const at = note.fault.line === undefined ? note.path : `${note.path}:${note.fault.line}`;
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(at)}: ${(0,wording_docs_rules/* describeDocsRuleFault */.pF)(note.fault)} ${wording_docs_rules/* docsRuleHelp */.zY[note.fault.rule].fix}`;
        }
        case "partly-read":
            return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(note.path)} was not read in full, from line ${note.parts[0]?.line ?? 1} on`;
    }
}
/** Warnings that no budget holds are nobody's next step, and no proof that all is well. */
function describeUnheldWarnings(count) {
    const leads = count === 1 ? (0,phrase/* say */.cv) `1 link does not get every reader` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(count))} links do not get every reader`;
    return (0,phrase/* say */.cv) `${leads} where it should; no budget holds ${(0,phrase/* code */.aY)("link-warnings")}.`;
}
function describeUnheldRoutes(undocumented, phantom) {
    return (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(undocumented, "routes"))} without a place in the specification, and ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(phantom, "operations"))} without a route; no budget holds ${(0,phrase/* code */.aY)("undocumented-routes")} or ${(0,phrase/* code */.aY)("phantom-routes")}.`;
}
/** What a preset asks for, in full. */
function describePreset(preset) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`preset: ${preset}`)} asks for ${(0,phrase/* join */.fj)((0,catalogue/* presetArtefacts */.R)(preset).map(({ id }) => (0,phrase/* code */.aY)(id)), ", ")}`;
}

;// CONCATENATED MODULE: ./build/reports/docs-told-only.js





/** Lines of the log; the summary has more, the result document all. */
const shownLines = 5;
const shownRows = 30;
/** What rules of kinds only tell, of sound documents and of weak ones. */
function toldOnly({ artefacts }) {
    return artefacts.flatMap((outcome) => {
        const notes = "notes" in outcome.result ? (outcome.result.notes ?? []) : [];
        return notes.flatMap((note) => (note.note === "of-kind" ? [{ outcome, note }] : []));
    });
}
/** For the log: what is told and holds no limit, so that nobody takes it for sound. */
function toldOnlyLines(docs, { budgets }) {
    const notes = toldOnly(docs);
    const more = notes.length - shownLines;
    const isHeld = budgets.some(({ budget }) => (0,change_metric/* changingFigure */.SF)(budget) === "link-warnings");
    const unheld = docs.links?.faults.filter(({ rule }) => link_fault/* linkFaultLevels */.C[rule] === "warning").length ?? 0;
    return [
        ...notes.slice(0, shownLines).map(({ note }) => (0,phrase/* say */.cv) `Told only: ${describeArtefactNote(note)}`),
        ...(more > 0 ? [(0,phrase/* say */.cv) `Told only: ${(0,phrase/* figure */.vP)(`${(0,counted/* countOf */.p)(more, "warnings").replace(" ", " more ")}`)}`] : []),
        ...(unheld > 0 && !isHeld ? [describeUnheldWarnings(unheld)] : []),
        ...unheldRoutes(docs, budgets),
    ];
}
/** Somebody named the routes to hear of them. */
function unheldRoutes({ api: { routes } }, budgets) {
    const isHeld = budgets.some(({ budget }) => /^(?:undocumented|phantom)-routes/.test(budget.metric.name));
    if (routes === undefined || isHeld || routes.undocumented.length + routes.phantom.length === 0)
        return [];
    return [describeUnheldRoutes(routes.undocumented.length, routes.phantom.length)];
}
function toldOnlySection(docs) {
    const notes = toldOnly(docs);
    if (notes.length === 0)
        return [];
    const rows = notes
        .slice(0, shownRows)
        .map(({ outcome, note }) => [(0,phrase/* figure */.vP)("⚠️"), (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(outcome.artefact.title)}`, describeArtefactNote(note)]);
    const columns = [{ title: "" }, { title: "Document" }, { title: "What is told, and holds no limit" }];
    const title = (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(notes.length, "warnings"))} about documents`;
    return [{ title, table: { columns, rows, more: notes.length - rows.length } }];
}

;// CONCATENATED MODULE: ./build/reports/docs-sections.js











/** Reasons that are told of one document; the result document has all. */
const shownReasons = 10;
/** Paths that are named of one artefact. */
const shownPaths = 3;
/** The tables of documents: what is to be done on each, then broken links by what they lead to, then what is sound. */
function docsSections(docs, { verdict, budgets }) {
    const redWarnings = budgets.some(({ budget, outcome }) => outcome.state === "broken" && (0,change_metric/* changingFigure */.SF)(budget) === "link-warnings");
    const sections = [
        ...faultySection(docs),
        ...apiSections(untold(docs)),
        ...ruleSections(docs.rules),
        ...toldOnlySection(docs),
        ...linkSections(docs, redWarnings),
        ...soundSection(docs),
    ];
    // What the limits allow is nobody's next step.
    return verdict === "passed" ? sections.map((section) => ({ ...section, folded: true })) : sections;
}
/** What makes a document weak is told of it there. */
function untold({ api, artefacts }) {
    const reasons = artefacts.flatMap(({ result }) => (result.state === "weak" ? result.reasons : []));
    const told = new Set(reasons.flatMap(({ rule, path }) => (rule === "not-openapi" || rule === "not-postman" ? [path] : [])));
    const same = new Set(reasons.flatMap((reason) => (reason.rule === "of-api" ? [JSON.stringify(reason.fault)] : [])));
    const isTold = ({ rule, path }) => (rule === "no-api-document" || rule === "unknown-collection-version") && told.has(path);
    return { ...api, faults: api.faults.filter((fault) => !isTold(fault) && !same.has(JSON.stringify(fault))) };
}
/** Missing ones first, each in the order of the catalogue. */
function faultySection({ artefacts, touch }) {
    const missing = artefacts.flatMap((one) => (one.result.state === "missing" ? [missingRow(one, one.result)] : []));
    const files = nearestFirst(weakFiles(artefacts), touch, ({ reasons }) => reasons.map(placeOfReason));
    const rows = [...missing, ...files.map((file) => weakRow(file, touch))];
    if (rows.length === 0)
        return [];
    const counts = [
        ...(missing.length > 0 ? [`${missing.length} missing`] : []),
        ...(files.length > 0 ? [`${files.length} weak`] : []),
    ];
    const columns = [{ title: "" }, { title: "Document" }, { title: "What is wrong, and what to do" }];
    return [{ title: (0,phrase/* say */.cv) `Documents: ${(0,phrase/* figure */.vP)(counts.join(", "))}`, table: { columns, rows } }];
}
function missingRow(outcome, result) {
    return [(0,phrase/* figure */.vP)("❌"), nameCell(outcome), (0,phrase/* say */.cv) `Missing. ${missingWayOut(outcome, result)}`];
}
function weakRow({ outcome, path, reasons }, touch) {
    const name = { lines: [nameCell(outcome), (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}`] };
    return [(0,phrase/* figure */.vP)("🟡"), name, { lines: weakLines(reasons, touch) }];
}
function nameCell({ artefact, folder }) {
    return folder === "" ? (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(artefact.title)}` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(artefact.title)} of ${(0,phrase/* code */.aY)(folder)}`;
}
function weakLines(reasons, touch) {
    const told = toldReasons(reasons, touch, shownReasons).map(({ line, mark, what }) => line === undefined ? (0,phrase/* say */.cv) `${what}` : (0,phrase/* say */.cv) `Line ${line}${mark}: ${what}`);
    const more = reasons.length - shownReasons;
    return more > 0 ? [...told, (0,phrase/* say */.cv) `… and ${more} more`] : told;
}
/** What is there and sound, and what nobody asks for here. */
function soundSection({ artefacts, preset }) {
    const sound = artefacts.filter(({ result }) => result.state === "present");
    const notAsked = artefacts.filter(({ result }) => result.state === "not-asked");
    const rows = [...sound, ...notAsked].map((one) => [
        (0,phrase/* figure */.vP)(one.result.state === "present" ? "✅" : "➖"),
        nameCell(one),
        soundCell(one),
    ]);
    return [
        {
            title: sound.length === 0 ? (0,phrase/* say */.cv) `What is asked for` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(sound.length, "documents"))} there and sound`,
            folded: true,
            intro: (0,phrase/* say */.cv) `${describePreset(preset)}.`,
            ...(rows.length > 0 && { table: { columns: [{ title: "" }, { title: "Document" }, { title: "Where" }], rows } }),
        },
    ];
}
function soundCell({ result }) {
    if (result.state === "not-asked")
        return describeNotAsked(result);
    if (result.state !== "present")
        return (0,phrase/* say */.cv) ``;
    const [first = ""] = result.paths;
    // A note names its file.
    const others = result.paths.filter((path) => result.notes.every((one) => one.note === "of-kind" || one.path !== path));
    const shown = (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(others.slice(0, shownPaths).map(phrase/* code */.aY), ", ")}${moreThan(others.length, shownPaths)}`;
    const hidden = result.hidden.length === 0 ? [] : [describeHidden(first, result.hidden)];
    const notes = result.notes
        .filter(({ note }) => note !== "of-kind")
        .slice(0, shownPaths)
        .map(describeArtefactNote);
    return { lines: [...(others.length > 0 ? [shown] : []), ...notes, ...hidden] };
}
function moreThan(all, shown) {
    return all > shown ? (0,phrase/* say */.cv) ` and ${all - shown} more` : (0,phrase/* say */.cv) ``;
}

;// CONCATENATED MODULE: ./build/reports/listed-documents.js












const weights = { broken: "fault", warning: "warning", note: "note" };
/** All that is wrong with documents, whatever the limits are: of each fault its rule, its place and what to do. */
function listDocuments(docs) {
    return [...missingOnes(docs), ...weakOnes(docs), ...toldOnes(docs), ...apiOnes(docs), ...changeOnes(docs), ...linkOnes(docs)];
}
function missingOnes({ artefacts }) {
    return artefacts.flatMap((outcome) => {
        if (outcome.result.state !== "missing")
            return [];
        const text = `${(0,reports_escape/* toPlain */.Ul)(describeMissing(outcome))}. ${(0,reports_escape/* toPlain */.Ul)(missingWayOut(outcome, outcome.result))}`;
        const place = { document: outcome.artefact.id, path: outcome.folder || null, line: null };
        return [{ rule: "missing", ...place, weighs: "fault", text }];
    });
}
function weakOnes({ artefacts, touch }) {
    return weakFiles(artefacts).flatMap(({ outcome, path, reasons }) => reasons.map((reason) => {
        const { what, fix } = describeWeak(reason);
        const line = "line" in reason ? reason.line : null;
        const isNew = touch && { new: touch(placeOfReason(reason)) === "new" };
        const text = `${(0,reports_escape/* toPlain */.Ul)(what)}. ${(0,reports_escape/* toPlain */.Ul)(fix)}`;
        return { rule: ruleOf(reason), document: outcome.artefact.id, path, line, weighs: "fault", ...isNew, text };
    }));
}
function toldOnes(docs) {
    return toldOnly(docs).map(({ outcome, note: { fault } }) => {
        const text = `${(0,reports_escape/* toPlain */.Ul)((0,wording_docs_rules/* describeDocsRuleFault */.pF)(fault))} ${(0,reports_escape/* toPlain */.Ul)(wording_docs_rules/* docsRuleHelp */.zY[fault.rule].fix)}`;
        const place = { document: outcome.artefact.id, path: fault.path, line: fault.line ?? null };
        return { rule: fault.rule, ...place, weighs: "warning", text };
    });
}
/** Those that make a document weak are told of it. */
function apiOnes({ api, artefacts }) {
    const reasons = weakFiles(artefacts).flatMap((file) => file.reasons);
    const told = new Set(reasons.flatMap((one) => (one.rule === "of-api" ? [JSON.stringify(one.fault)] : [])));
    const others = api.faults.filter((fault) => !told.has(JSON.stringify(fault)));
    return others.map((fault) => {
        const text = `${(0,reports_escape/* toPlain */.Ul)((0,wording_docs_api/* describeApiFault */.e4)(fault))} ${(0,reports_escape/* toPlain */.Ul)(wording_docs_api/* apiRuleHelp */.kW[fault.rule].fix)}`;
        return { rule: fault.rule, document: null, path: fault.path, line: fault.line, weighs: "warning", text };
    });
}
function changeOnes({ rules }) {
    return (0,docs_rules/* changeFaultsOf */.rb)(rules).map((fault) => {
        const text = `${(0,reports_escape/* toPlain */.Ul)((0,wording_docs_rules/* describeDocsRuleFault */.pF)(fault))} ${(0,reports_escape/* toPlain */.Ul)(wording_docs_rules/* docsRuleHelp */.zY[fault.rule].fix)}`;
        return { rule: fault.rule, document: null, path: fault.path, line: fault.line ?? null, weighs: "warning", text };
    });
}
function linkOnes({ links, touch }) {
    return (links?.faults ?? []).map((fault) => {
        const isNew = touch && { new: touch(placeOfLink(fault)) === "new" };
        const place = { document: null, path: fault.path, line: fault.line };
        return {
            rule: fault.rule,
            ...place,
            weighs: weights[link_fault/* linkFaultLevels */.C[fault.rule]],
            ...isNew,
            text: (0,reports_escape/* toPlain */.Ul)(sayOfLink(fault)),
        };
    });
}

// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(12694);
// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
;// CONCATENATED MODULE: ./build/reports/wording-docs-baseline.js



/** Sentences about what a baseline of documents holds. */
const wording_docs_baseline_shownFiles = 5;
/** What a change takes away from the next one: of the whole, and in single files. */
function describeDocsLosses(losses) {
    const ofWhole = losses.filter(({ scope }) => scope === undefined);
    const ofFiles = losses.filter(({ scope }) => scope !== undefined);
    const shown = ofFiles.slice(0, wording_docs_baseline_shownFiles).map(describeMoved);
    const more = ofFiles.length > wording_docs_baseline_shownFiles ? [(0,phrase/* say */.cv) `and ${(0,phrase/* figure */.vP)((0,plain_numbers/* formatCount */.B4)(ofFiles.length - wording_docs_baseline_shownFiles))} more`] : [];
    const single = ofFiles.length === 0
        ? []
        : [(0,phrase/* say */.cv) `no more in all, but in single files, which ${(0,phrase/* code */.aY)("[each]")} holds: ${(0,phrase/* join */.fj)([...shown, ...more], "; ")}`];
    return [...ofWhole.map(describeMoved), ...single];
}
/** `broken-links 3 -> 5`, `docs/setup.md: broken-links 0 -> 2`. */
function describeMoved({ metric, scope, before, after }) {
    const at = scope === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)((0,docs_baseline/* partsOfScope */._q)(scope).map(phrase/* code */.aY), " ")}: `;
    const [then, now] = [shown(before), after === undefined ? "nothing" : shown(after)];
    return (0,phrase/* say */.cv) `${at}${(0,phrase/* figure */.vP)(metric)} ${(0,phrase/* figure */.vP)(then === now ? now : `${then} -> ${now}`)}`;
}
function shown(quantity) {
    if (quantity.kind === "share" && quantity.low) {
        const { part, whole } = quantity.low;
        return `${(0,plain_numbers/* formatPercent */.l9)(quantity.low)} (${(0,plain_numbers/* formatCount */.B4)(part)}/${(0,plain_numbers/* formatCount */.B4)(whole)})`;
    }
    return quantity.kind === "count" ? (0,plain_numbers/* formatCount */.B4)(quantity.low) : "nothing";
}
/** Why a baseline was not written: faults rise where coverage falls. */
function describeRefusedRise(path) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)} was left as it is, because today's figures are worse and would become what is allowed:`;
}
function describeWrittenRise(path) {
    return (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* code */.aY)(path)} allows more now, as asked for with ${(0,phrase/* code */.aY)("--lower")}:`;
}
function howToAllowMore() {
    return (0,phrase/* say */.cv) `Mend what came, or allow it on purpose with ${(0,phrase/* code */.aY)("--lower")}.`;
}
function describeWrittenDocs(path) {
    return (0,phrase/* say */.cv) `Wrote ${(0,phrase/* code */.aY)(path)}.`;
}
/** That a change left less behind than there was, which only a new baseline keeps. */
function describeMended(gains) {
    const moved = (0,phrase/* join */.fj)(gains.map(describeMoved), ", ");
    return (0,phrase/* say */.cv) `Better than the baseline: ${moved}. ${(0,phrase/* code */.aY)("gates baseline docs-present")} keeps it so.`;
}
/** Lines that freeze what is there, for a project that has too much of it for one change. */
function describeFreezing(debts, command) {
    const rises = debts.map(({ name }) => `${name}-rise <= 0`).join(", ");
    const limits = (0,phrase/* join */.fj)(debts.map(({ name, count }) => (0,phrase/* code */.aY)(`max-${name}: ${count}`)), ", ");
    return (0,phrase/* say */.cv) `Where that is too much for one change, freeze it: ${command}, with all other settings of this run, writes what is there to a file, and with ${(0,phrase/* code */.aY)(`budgets: [${rises}]`)} under ${(0,phrase/* code */.aY)("docs-present:")} in ${(0,phrase/* code */.aY)("gates.yml")} only more of it is red. Leave out of the list what you would rather mend now. Without a file, ${limits} ${(0,phrase/* figure */.vP)(debts.length === 1 ? "holds" : "hold")} what is there; lower ${(0,phrase/* figure */.vP)(debts.length === 1 ? "it" : "them")} as it is mended.`;
}

;// CONCATENATED MODULE: ./build/reports/wording-docs.js











/** Sentences of the gate of documents; of artefacts and links `wording-docs-artefacts.ts` and `wording-docs-links.ts` have more. */
/** What a setting asks for that is no document. */
function describeSelectionProblem(problem) {
    switch (problem.kind) {
        case "unknown-artefact":
            return {
                where: problem.setting,
                message: `no document ${JSON.stringify(problem.id)} is known${problem.nearest === undefined ? `; known: ${problem.known.join(", ")}` : ""}`,
                ...(problem.nearest !== undefined && { suggestion: problem.nearest }),
            };
        case "name-taken":
            return {
                where: "artefacts",
                message: `${JSON.stringify(problem.id)} is the name of another document; allowed: a name of its own`,
            };
        case "never-inherited":
            return {
                where: "inherited",
                message: `${JSON.stringify(problem.id)} never comes from an organisation's .github repository`,
            };
        case "required-and-optional":
            return { where: "optional", message: `${JSON.stringify(problem.id)} is also in require; allowed: one of the two` };
    }
}
/** A setting that only a person's own machine takes. */
function describeNotInWorkflow(setting) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(setting)} does nothing in a workflow: run ${(0,phrase/* code */.aY)(`gates docs-present --${setting}`)} on your machine.`;
}
/** What to do about an artefact that is missing, or weak where sound ones are asked for. */
function describeArtefactStep(outcome) {
    const { artefact, folder, result } = outcome;
    const at = folder === "" ? (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(artefact.title)}` : (0,phrase/* say */.cv) `${(0,phrase/* figure */.vP)(artefact.title)} of ${(0,phrase/* code */.aY)(folder)}`;
    if (result.state === "missing")
        return { at, told: (0,phrase/* say */.cv) `${describeMissing(outcome)}: ${missingWayOut(outcome, result)}` };
    const [file] = weakFiles([outcome]);
    return file === undefined ? { at, told: at } : describeWeakStep(file, undefined);
}
/** Reasons that are told of one file where there is no table. */
const wording_docs_shownReasons = 5;
/** What is wrong with a file that is weak, the worst first. */
function describeWeakStep({ path, reasons }, touch) {
    const [first, ...others] = toldReasons(reasons, touch, wording_docs_shownReasons);
    const told = first === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(placeIn(path, first))}${first.mark}: ${first.what}`;
    const left = reasons.length - wording_docs_shownReasons;
    const also = [
        ...others.map((one) => (one.line === undefined ? one.what : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(placeIn(path, one))}${one.mark}: ${one.what}`)),
        ...(left > 0 ? [(0,phrase/* say */.cv) `… and ${left} more`] : []),
    ];
    return { at: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(path)}`, told, ...(also.length > 0 && { also }) };
}
function placeIn(path, { line }) {
    return line === undefined ? path : `${path}:${line}`;
}
/** Lines that are told of the links of one target where there is no table. */
const wording_docs_shownLines = 5;
/** The links of one target. What to write in their place depends on where they stand: a line for those of which it is the same. */
function describeLinkStep({ faults }, touch) {
    const advised = adviceOn(faults, touch);
    const [first] = advised[0]?.faults ?? [];
    if (first === undefined)
        return { at: (0,phrase/* say */.cv) ``, told: (0,phrase/* say */.cv) `` };
    const others = advised.slice(1);
    const left = others.length - wording_docs_shownLines + 1;
    const also = [...others.slice(0, wording_docs_shownLines - 1).map(lineOf(touch)), ...(left > 0 ? [(0,phrase/* say */.cv) `… and ${left} more`] : [])];
    const [told = (0,phrase/* say */.cv) ``] = advised.slice(0, 1).map(lineOf(touch));
    return { at: (0,phrase/* say */.cv) `${wording_docs_placesOf(faults.length, first, touch)}`, told, ...(also.length > 0 && { also }) };
}
function lineOf(touch) {
    return ({ faults: [first], faults, what }) => (0,phrase/* say */.cv) `${wording_docs_placesOf(faults.length, first, touch)}: ${what}`;
}
/** `README.md:8 (new) and 2 more`. */
function wording_docs_placesOf(count, first, touch) {
    const more = count === 1 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` and ${count - 1} more`;
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`${first.path}:${first.line}`)}${newMark(placeOfLink(first), touch)}${more}`;
}
/** A document that a change leaves behind. */
function describeChangeStep(fault) {
    const at = (0,phrase/* code */.aY)(fault.line === undefined ? fault.path : `${fault.path}:${fault.line}`);
    return { at: (0,phrase/* say */.cv) `${at}`, told: (0,phrase/* say */.cv) `${at}: ${(0,wording_docs_rules/* describeDocsRuleFault */.pF)(fault)} ${wording_docs_rules/* docsRuleHelp */.zY[fault.rule].fix}` };
}
/** Something wrong with a specification or a collection. */
function describeApiStep(fault) {
    const at = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`${fault.path}:${fault.line}`)}`;
    return { at, told: (0,phrase/* say */.cv) `${at}: ${(0,wording_docs_api/* describeApiFault */.e4)(fault)} ${wording_docs_api/* apiRuleHelp */.kW[fault.rule].fix}` };
}
/** Something of a specification that nobody described. */
function describeGapStep({ name, why, place }) {
    const at = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`${place.path}:${place.line}`)}`;
    return { at, told: (0,phrase/* say */.cv) `${at}: ${(0,phrase/* code */.aY)(name)} ${wording_docs_api/* gapHelp */.Ez[why].what}` };
}
/** A route that is on one side only. */
function describeRouteStep(route, of) {
    const what = of === "undocumented" ? (0,wording_docs_api/* describeUndocumented */.$u)(route) : (0,wording_docs_api/* describePhantom */.DV)(route);
    const at = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(`${route.place.path}:${route.place.line}`)}`;
    return { at, told: (0,phrase/* say */.cv) `${at}: ${what}` };
}
/** What a reader must know besides: what the organisation may give, and how to begin where there is much to do. */
function docsRemarks(docs, { budgets }) {
    const mayStandIn = docs.artefacts.flatMap(({ artefact, result }) => result.state === "missing" && result.standIn.kind === "may" ? [artefact.id] : []);
    return [
        ...(mayStandIn.length > 0 ? [describeStandIns(mayStandIn)] : []),
        ...(isBroken(budgets, "missing") && docs.skeletons.length > 0 ? [describeSkeletons(docs)] : []),
        ...docs.unused.map(wording/* describeUnused */.iz),
        ...(docs.ofBranch > 0 ? [describeUnknownBranch(docs.ofBranch)] : []),
        ...freezing(budgets, docs),
    ];
}
/** Under a limit on how far it rises, a weak document in place of a missing one would be worse. */
function isBroken(budgets, metric) {
    return budgets.some(({ budget, outcome }) => budget.metric.name === metric && outcome.state === "broken");
}
/** The command with the preset of this run, which may be a flag or an input of a workflow. */
function command(rest, { preset }) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(preset === "minimal" ? rest : `${rest} --preset ${preset}`)}`;
}
/** Such links are as often wrong as others, and look as if they had been held. */
function describeUnknownBranch(count) {
    return (0,phrase/* say */.cv) `⚠️ ${(0,phrase/* figure */.vP)((0,counted/* countOf */.p)(count, "links"))} to files of this repository on a branch ${(0,phrase/* figure */.vP)(count === 1 ? "was" : "were")} not checked: nobody knows the default branch here. ${(0,phrase/* code */.aY)("git remote set-head origin --auto")} says it, and so does the variable ${(0,phrase/* code */.aY)("CI_DEFAULT_BRANCH")}.`;
}
/** Skeletons that are named. */
const shownSkeletons = 5;
function describeSkeletons(docs) {
    const paths = docs.skeletons.map(({ path }) => path);
    const shown = (0,phrase/* join */.fj)(paths.slice(0, shownSkeletons).map(phrase/* code */.aY), ", ");
    const more = paths.length > shownSkeletons ? (0,phrase/* say */.cv) ` and ${paths.length - shownSkeletons} more` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${command("gates docs-present --fix-missing", docs)} on your machine writes ${shown}${more} to begin with; each counts as weak until it is filled in.`;
}
/** What is too much to mend in one change. */
const much = 20;
/** Limits that hold what is there, so that it gets no more; a project that has one on a change knows of them. */
function freezing(budgets, docs) {
    const broken = budgets.flatMap(({ budget, outcome }) => {
        const found = outcome.state === "broken" ? outcome.by[0]?.found : undefined;
        const isOfAll = budget.selectors.length === 0 && (0,model_limit/* directionOf */.FR)(budget.limit.op) === "maximum" && budget.level === "fail";
        if (!isOfAll || found?.state !== "measured" || found.quantity.kind !== "count")
            return [];
        return [{ name: budget.metric.name, count: found.quantity.low }];
    });
    const known = broken.filter(({ name }) => ["missing", "weak", "broken-links"].includes(name));
    const isKnown = budgets.some(({ budget }) => budget.metric.change);
    if (isKnown || known.reduce((sum, { count }) => sum + count, 0) < much)
        return [];
    return [describeFreezing(known, command("gates baseline docs-present", docs))];
}

// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
// EXTERNAL MODULE: ./build/gates/baseline-told.js
var baseline_told = __webpack_require__(67484);
;// CONCATENATED MODULE: ./build/measures/docs-losses.js


/** What `after` gives up of `before`: in the whole, and in single files, which budgets on each of them are held against. */
function lossesBetweenDocs(before, after) {
    return [...before.figures].flatMap(([metric, then]) => {
        const now = after.figures.get(metric);
        if (now === undefined)
            return [{ metric, before: (0,docs_baseline/* keptQuantity */.Yd)(then), after: undefined }];
        const whole = lossOf(metric, then, now);
        return whole.length > 0 ? whole : scopeLosses(metric, then, now);
    });
}
/** Figures that are better in a later baseline, or that it is the first to have. */
function gainsBetweenDocs(before, after) {
    return [...after.figures].flatMap(([metric, now]) => {
        const then = before?.figures.get(metric);
        if (then === undefined)
            return [{ metric, before: (0,docs_baseline/* keptQuantity */.Yd)(now), after: (0,docs_baseline/* keptQuantity */.Yd)(now) }];
        return lossOf(metric, now, then).map((loss) => ({ metric, before: (0,docs_baseline/* keptQuantity */.Yd)(then), after: loss.before }));
    });
}
function lossOf(metric, then, now) {
    const [before, after] = [(0,docs_baseline/* keptQuantity */.Yd)(then), (0,docs_baseline/* keptQuantity */.Yd)(now)];
    return isWorse(metric, before, after) ? [{ metric, before, after }] : [];
}
function scopeLosses(metric, then, now) {
    if (then.kind !== "counts" || now.kind !== "counts")
        return [];
    const scopes = new Set([...then.by.keys(), ...now.by.keys()]);
    return [...scopes].flatMap((scope) => {
        const only = (one) => one === scope;
        const [before, after] = [(0,docs_baseline/* keptQuantity */.Yd)(then, only), (0,docs_baseline/* keptQuantity */.Yd)(now, only)];
        return isWorse(metric, before, after) ? [{ metric, scope, before, after }] : [];
    });
}
/** Another kind of figure is none that can be held against the earlier one. */
function isWorse(name, before, after) {
    if (before.kind === "share" && after.kind === "share") {
        const [then, now] = [before.low, after.low];
        return !then || !now || BigInt(now.part) * BigInt(then.whole) < BigInt(then.part) * BigInt(now.whole);
    }
    if (before.kind !== "count" || after.kind !== "count")
        return true;
    const way = (0,docs_change_vocabulary/* worseWay */.A)({ name, kind: "count" });
    return way === "rise" ? after.low > before.low : after.low < before.low;
}

;// CONCATENATED MODULE: ./build/model/write-docs-baseline.js

/** A baseline of documents as text: a line for each file that has faults, in code-unit order, so that one file changes one line. */
function writeDocsBaseline({ gate, name, commit, writtenAt, figures }) {
    const head = Object.entries({ version: 1, gate, name, commit, writtenAt });
    const members = head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `{\n${[...members, `  "figures": ${figuresText(figures)}`].join(",\n")}\n}`;
}
/** Also what two baselines are compared by. */
function figuresText(figures) {
    const lines = sorted(figures).map(([metric, figure]) => `    ${JSON.stringify(metric)}: ${figureText(figure)}`);
    return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}
function figureText(figure) {
    switch (figure.kind) {
        case "share":
            return `[${figure.ratio.part}, ${figure.ratio.whole}]`;
        case "count":
            return String(figure.count);
        case "counts": {
            const lines = sorted(figure.by).map(([scope, count]) => `      [${scopeText(scope)}, ${count}]`);
            return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n    ]`;
        }
    }
}
/** `"docs/setup.md"`, `"runbooks", "docs/runbooks/disk.md"`. */
function scopeText(scope) {
    return (0,docs_baseline/* partsOfScope */._q)(scope)
        .map((part) => JSON.stringify(part))
        .join(", ");
}
function sorted(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/gates/define-baseline.js
var define_baseline = __webpack_require__(21642);
// EXTERNAL MODULE: ./build/formats/read/html-tags.js
var html_tags = __webpack_require__(58317);
;// CONCATENATED MODULE: ./build/formats/documents/html.js

/** The anchors of an HTML page that a link of a Markdown file may name. https://html.spec.whatwg.org/multipage/browsing-the-web.html */
function readHtmlAnchors(text) {
    const anchors = new Set();
    for (const tag of (0,html_tags/* htmlTags */.xU)(text))
        for (const anchor of (0,html_tags/* anchorsOf */.EF)(tag))
            anchors.add(anchor);
    return anchors;
}

// EXTERNAL MODULE: ./build/formats/documents/markdown.js + 15 modules
var markdown = __webpack_require__(71713);
// EXTERNAL MODULE: ./build/model/markdown-path.js
var markdown_path = __webpack_require__(46889);
;// CONCATENATED MODULE: ./build/measures/linked-pages.js




/** HTML pages of whose anchors a document speaks: they have to be read before the links can be held against them. */
function linkedPages(documents, tree) {
    return linkedFiles(documents, tree, /\.html?#/i);
}
/** Markdown files of whose anchors a document speaks although their own links are not checked: the same holds for them. */
function linkedDocuments(documents, tree) {
    const known = new Set(documents.map(({ path }) => path));
    return linkedFiles(documents, tree, markdownAnchor).filter((path) => !known.has(path));
}
const markdownAnchor = new RegExp(`(?:${markdown_path/* markdownEndings */.g.join("|").replaceAll(".", "\\.")})#`, "i");
function linkedFiles(documents, tree, wanted) {
    const files = new Set();
    for (const { path, links } of documents) {
        for (const { target: written } of links) {
            if (!wanted.test(written))
                continue;
            const target = readTarget(written);
            if (target.kind !== "local" || target.fragment === undefined || isAlwaysFound(target.fragment))
                continue;
            const file = (0,path_parts/* resolvedPath */.un)(target.isFromRoot ? "" : (0,path_parts/* folderOf */.yS)(path), target.path);
            if (file !== undefined && tree.kindOf(file) === "file")
                files.add(file);
        }
    }
    return [...files].sort();
}

;// CONCATENATED MODULE: ./build/repository/moved-files.js
/** Commits that are looked through, from the newest on. */
const mostCommits = 2000;
const renames = ["-z", "--name-status", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--no-textconv"];
/**
 * Where files went, by their old path; of several moves of one, the newest. A shallow clone has no history, but that of a
 * pull request knows what it changes against its base.
 */
async function movedFiles(git) {
    const moved = new Map();
    const told = await Promise.all([
        git.run("diff", "--cached", ...renames, "HEAD", "--"),
        git.run("diff", ...renames, "HEAD^1", "HEAD", "--"),
        git.run("log", ...renames, "--format=", `--max-count=${mostCommits}`, "HEAD", "--"),
    ]);
    for (const [from, to] of told.flatMap((text) => renamesIn(text ?? "")))
        if (!moved.has(from))
            moved.set(from, to);
    return moved;
}
/** `R100`, the old path, the new one; each ended by NUL. Between commits `log` may put an empty line. */
function renamesIn(text) {
    const found = [];
    const parts = text.split("\0");
    for (let i = 0; i + 2 < parts.length;) {
        const [status = "", from = "", to = ""] = parts.slice(i, i + 3);
        const isRename = /^R\d+$/.test(status.trim());
        if (isRename)
            found.push([from, to]);
        i += isRename ? 3 : 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/gates/gather-links.js







/** Folders of other people's documents, whose links are theirs to mend. */
const others = ["**/vendor/**", "**/node_modules/**", "**/third_party/**"];
/** Reads the documents that the settings choose, and holds their links against the repository. */
async function gatherLinks(repository) {
    const { settings, files, tree, reader } = repository;
    const { special } = repository.known;
    // The forge shows a symbolic link as the path that it holds; what it leads to is read where it lies.
    const isRead = (path) => !special.symlinks.has(path) || isOnlyHere(path, tree);
    const documents = await read(chosen(settings, files).filter(isRead), settings, reader);
    return { documents, report: await check(documents, repository) };
}
/** Whether a link is the only name by which a document is one of Markdown. */
function isOnlyHere(path, tree) {
    const end = tree.behindLinks(path);
    return end !== undefined && tree.kindOf(end) === "file" && !(0,markdown_path/* isMarkdownPath */.B)(end);
}
/** A pattern that chooses nothing is a typo: no link of what it meant would be checked. */
function unmatchedDocuments({ documents = [] }, files) {
    const markdown = files.filter(markdown_path/* isMarkdownPath */.B);
    return documents
        .filter((glob) => !markdown.some((0,model_glob/* pathMatcher */.kZ)(glob)))
        .map((glob) => ({
        where: "documents",
        message: `no Markdown file matches ${JSON.stringify(glob)}; allowed: a file of the repository such as docs/setup.md, or a glob such as docs/**`,
    }));
}
/** A pattern that leaves nothing out is a typo as well, or left over from what is gone. */
function unmatchedExclude({ exclude = [] }, files) {
    const markdown = files.filter(markdown_path/* isMarkdownPath */.B);
    return exclude.filter((glob) => !markdown.some((0,model_glob/* pathMatcher */.kZ)(glob))).map((glob) => `exclude: ${glob}`);
}
function chosen(settings, files) {
    return files.filter(markdown_path/* isMarkdownPath */.B).filter(linksAreCheckedOf(settings));
}
/** Whether the settings choose a Markdown file of this path. */
function linksAreCheckedOf(settings) {
    const wanted = (settings.documents ?? ["**"]).map(model_glob/* pathMatcher */.kZ);
    const unwanted = (settings.exclude ?? others).map(model_glob/* pathMatcher */.kZ);
    return (path) => wanted.some((matches) => matches(path)) && !unwanted.some((matches) => matches(path));
}
async function read(paths, settings, reader) {
    const flavour = settings.flavour === "gitlab" ? "gitlab" : "github";
    return (await reader.texts(paths)).map(({ path, text }) => (0,markdown/* readMarkdownLinks */.T)(path, text, flavour));
}
/** Where files went is only asked of git where a link to one is broken: history can be long. */
async function check(documents, repository) {
    const { settings, place, tree, reader } = repository;
    const { own } = repository.known;
    const linked = await reader.texts(linkedPages(documents, tree));
    const pages = new Map(linked.map(({ path, text }) => [path, readHtmlAnchors(text)]));
    const facts = { documents, tree, pages, others: await read(linkedDocuments(documents, tree), settings, reader) };
    const known = own === undefined ? facts : { ...facts, own };
    const report = checkLinks(known);
    if (place.git === undefined || !report.faults.some(({ rule }) => rule === "missing-file"))
        return report;
    // Of any fault it will be asked how near it is to the change: git can look for both at once.
    const [renames] = await Promise.all([movedFiles(place.git), repository.change()]);
    return followRenames(report, known, renames);
}

;// CONCATENATED MODULE: ./build/gates/docs-baseline.js











/**
 * The baseline of documents holds counts that are exact, so that one is enough to hold the next run against, and mended
 * faults stay mended as soon as it is written anew: it is a floor like that of coverage, not a series of runs.
 */
const docsBaselineKind = {
    // Behind an import: the schemas weigh more than all that a run without a baseline needs.
    read: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3251)]).then(__webpack_require__.bind(__webpack_require__, 43251))).readDocsBaseline(text),
    write: writeDocsBaseline,
    carryOn: (_, today) => today,
    isEmpty: ({ figures }) => figures.size === 0,
    saysTheSame: (a, b) => figuresText(a.figures) === figuresText(b.figures),
    losses: (before, after) => describeDocsLosses(lossesBetweenDocs(before, after)),
    // What only moved from file to file is green for a limit on the whole: it is told in the change, and never refused.
    lossLines: (before, after) => (0,wording_baseline/* listed */.KE)(describeDocsLosses(lossesBetweenDocs(before, after).filter(({ scope }) => scope === undefined))),
    worse: { refused: describeRefusedRise, written: describeWrittenRise, how: howToAllowMore },
    gainLines: (before, after) => gainsBetweenDocs(before, after).map(describeMoved),
    describeWritten: describeWrittenDocs,
};
const docsBaseline = (0,define_baseline/* defineBaseline */.l)({
    kind: docsBaselineKind,
    find: findDocsBaseline,
    sought: ({ sought }) => sought,
    today: docsToday,
});
/** Adds the earlier counts to the facts, where a budget asks for them or they are simply there. */
async function findDocsBaseline(docs, { settings, budgets, searched }) {
    const changes = budgets.filter(({ metric }) => metric.change);
    if (changes.length === 0 && !(await (0,baseline_search/* isWanted */.Y)(searched, settings)))
        return docs;
    const { findBaseline } = await __webpack_require__.e(/* import() */ 8004).then(__webpack_require__.bind(__webpack_require__, 13242));
    // A file that moved takes its old faults along: what is told of them is told by file.
    const sought = await findBaseline(searched, docsBaselineKind, { renames: changes.length > 0 ? "wanted" : "not" });
    return { ...docs, sought: comparable(sought, docs, settings) };
}
/**
 * Like is compared with like: what is not looked at today was not counted then, and faults that a setting leaves out make
 * no room for others. What the change leaves out is told as loosened.
 */
function comparable(sought, { artefacts }, settings) {
    if (sought.state !== "found")
        return sought;
    const asked = new Set(artefacts.filter(({ result }) => result.state !== "not-asked").map(scopeOf));
    const isChecked = linksAreCheckedOf(settings);
    const { renames, baseline } = sought;
    const figures = [...baseline.figures].map(([metric, figure]) => {
        if (figure.kind !== "counts")
            return [metric, figure];
        const isOfPath = keptBy(metric) === "path";
        const by = new Map();
        for (const [then, count] of figure.by) {
            const scope = scopeNow(then, renames);
            const [first] = (0,docs_baseline/* partsOfScope */._q)(scope);
            if (isOfPath ? isChecked(first) : asked.has(first))
                by.set(scope, (by.get(scope) ?? 0) + count);
        }
        return [metric, { kind: "counts", by }];
    });
    return { ...sought, baseline: { ...baseline, figures: new Map(figures) } };
}
/** Where a file moved, its faults of then are those of its path now. */
function scopeNow(then, renames) {
    const [first, path] = (0,docs_baseline/* partsOfScope */._q)(then);
    return path === undefined ? (renames.get(first) ?? first) : (0,docs_baseline/* fileScope */.tK)(first, renames.get(path) ?? path);
}
/** What a green change mended of what budgets freeze, so that a new baseline can keep it. */
function mendedSince(docs, { verdict, budgets }) {
    if (docs.sought?.state !== "found" || verdict !== "passed")
        return [];
    const { baseline } = docs.sought;
    const frozen = new Set(budgets.filter(({ budget }) => budget.metric.change).map(({ budget }) => (0,change_metric/* changingFigure */.SF)(budget)));
    const gains = gainsBetweenDocs(baseline, docsToday(docs, baseline)).filter(({ metric }) => frozen.has(metric) && baseline.figures.has(metric));
    return gains.length === 0 ? [] : [describeMended(gains)];
}

// EXTERNAL MODULE: ./build/gates/gate.js
var gate = __webpack_require__(13152);
// EXTERNAL MODULE: ./build/model/foreign-json.js
var foreign_json = __webpack_require__(34133);
// EXTERNAL MODULE: ./node_modules/spdx-correct/index.js
var spdx_correct = __webpack_require__(25728);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/formats/read/licence-expression.js


/** Real ones have a dozen characters, and few parts: the parser calls itself at each. */
const longest = 1000;
/** An SPDX licence expression; undefined for a text that is none. https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
function readLicenceExpression(text) {
    if (text.length > longest)
        return undefined;
    try {
        return expressionOf(spdx_expression_parse(text.trim()));
    }
    catch {
        // The parser throws plain errors, and only those.
        return undefined;
    }
}
/** What was probably meant with a text that is no expression: `Apache-2.0` by `Apache 2`. */
function meantLicence(text) {
    if (text.length > longest)
        return undefined;
    try {
        return spdx_correct(text.trim(), { upgrade: false }) ?? undefined;
    }
    catch {
        // For an empty text, and where it takes apart what it cannot.
        return undefined;
    }
}
function expressionOf(parsed) {
    if (!("conjunction" in parsed))
        return { kind: "licence", id: parsed.license };
    return { kind: parsed.conjunction, left: expressionOf(parsed.left), right: expressionOf(parsed.right) };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/read/toml.js


/** What keeps a text from being TOML; undefined for one that is, and for one that is too long to be looked at. */
function tomlProblem(text) {
    if (text.length > caps/* caps */.m.configurationLength)
        return undefined;
    try {
        (0,dist.parse)(text, { maxDepth: caps/* caps */.m.configurationDepth });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof dist.TomlError))
            throw error;
        return { line: error.line, message: error.message.split("\n", 1)[0] ?? "" };
    }
}
/** A table of TOML; undefined for a text that is none, or is too long. Never a prototype that a text named. */
function readToml(text) {
    if (text.length > caps/* caps */.m.configurationLength)
        return undefined;
    try {
        return (0,dist.parse)(text, { maxDepth: caps/* caps */.m.configurationDepth });
    }
    catch (error) {
        if (error instanceof dist.TomlError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/declared-licence/written.js
function licence(at, text) {
    return { at, text, means: "licence" };
}
function membersOf(value) {
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

;// CONCATENATED MODULE: ./build/formats/documents/declared-licence/gemspec.js

/** A string, a list of strings or a list of words: what a program makes up is not read. */
const assigned = /^[ \t]*\w+\.licenses?[ \t]*=[ \t]*(?:(["'])([^"'#\\\n]{0,200})\1|\[([^[\]]{0,1000})\]|%w(?:\[([^\]]{0,1000})\]|\(([^)]{0,1000})\)))/m;
/**
 * `license` or `licenses` of a gem; of several its user takes one.
 * https://guides.rubygems.org/specification-reference/#license=
 */
function ofGemspec(text) {
    const [found, , one, list, inBrackets, inParentheses] = assigned.exec(text) ?? [];
    if (found === undefined)
        return [];
    const words = inBrackets ?? inParentheses;
    const all = one === undefined ? (words?.split(/\s+/).filter((word) => word !== "") ?? stringsIn(list ?? "")) : [one];
    if (all === undefined || all.length === 0)
        return [];
    // What RubyGems has for a licence that is on no list.
    const expressions = all.map((id) => (/^nonstandard$/i.test(id) ? "LicenseRef-Nonstandard" : id));
    return [{ ...licence("license", all.join(" OR ")), expression: expressions.join(" OR ") }];
}
/** Undefined for a list with anything else in it. */
function stringsIn(list) {
    const strings = [...list.matchAll(/(["'])([^"'#\\\n]*)\1/g)].map(([, , text = ""]) => text);
    return /^[\s,]*$/.test(list.replace(/(["'])[^"'#\\\n]*\1(?:\.freeze)?/g, "")) ? strings : undefined;
}

;// CONCATENATED MODULE: ./build/formats/documents/declared-licence/licence-names.js

/** Last parts of `License :: OSI Approved :: …`. Those that name no version ("BSD License") could be any. */
const classifiers = {
    "MIT License": "MIT",
    "MIT No Attribution License (MIT-0)": "MIT-0",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
    "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    "GNU Affero General Public License v3": "AGPL-3.0-only",
    "The Unlicense (Unlicense)": "Unlicense",
};
/** The id that a classifier of Python stands for. */
function classifiedLicence(classifier) {
    const parts = classifier.split(" :: ");
    const name = parts.at(-1)?.trim() ?? "";
    const id = parts[0]?.trim() === "License" && Object.hasOwn(classifiers, name) ? classifiers[name] : undefined;
    return id === undefined ? undefined : { name, id };
}
/** Names that mean one licence and no other, without "the", commas and ".0". */
const names = [
    [/^mit(?: license)?$/, "MIT"],
    [/^isc(?: license)?$/, "ISC"],
    [/^apache(?: software)?(?: license)? 2$/, "Apache-2.0"],
    [/^(?:bsd 3 clause|3 clause bsd|new bsd|modified bsd|revised bsd)(?: license)?$/, "BSD-3-Clause"],
    [/^(?:bsd 2 clause|2 clause bsd|simplified bsd|freebsd)(?: license)?$/, "BSD-2-Clause"],
    [/^mozilla public license 2$/, "MPL-2.0"],
    [/^eclipse public license 1$/, "EPL-1.0"],
    [/^eclipse public license 2$/, "EPL-2.0"],
    [/^gnu general public license 2(?: or later)?$/, "GPL-2.0-only"],
    [/^gnu general public license 3(?: or later)?$/, "GPL-3.0-only"],
    [/^gnu lesser general public license 2\.1(?: or later)?$/, "LGPL-2.1-only"],
    [/^gnu lesser general public license 3(?: or later)?$/, "LGPL-3.0-only"],
    [/^gnu affero general public license 3(?: or later)?$/, "AGPL-3.0-only"],
    [/^boost software license 1$/, "BSL-1.0"],
    [/^unlicense$/, "Unlicense"],
];
/** The expression that a name in words surely means; undefined for one that may mean several, as "BSD" does. */
function namedLicence(name) {
    const short = name.slice(0, 200).trim();
    if (readLicenceExpression(short) !== undefined)
        return short;
    const plain = short
        .toLowerCase()
        .replaceAll("licence", "license")
        .replace(/[\s,()-]+/g, " ")
        .replace(/\bversion (?=\d)|\bv\.? ?(?=\d)|^the /g, "")
        .replace(/\.0(?![\d.])/g, "")
        .trim();
    return names.find(([pattern]) => pattern.test(plain))?.[1];
}

;// CONCATENATED MODULE: ./build/formats/documents/declared-licence/worded-manifests.js
/** Manifests whose licence is a name in words: read where the name is one that all use for one licence. */

/**
 * `<licenses><license><name>` of the project itself. Of several its user takes one.
 * https://maven.apache.org/pom.html#Licenses
 */
function ofPom(text) {
    const own = withoutParts(text, [["<!--", "-->"], ...notOwn.map((name) => [`<${name}>`, `</${name}>`])]);
    const list = between(own, "<licenses>", "</licenses>");
    const found = [...list.matchAll(/<name>([^<]{1,200})<\/name>/g)].map(([, name = ""]) => name.trim());
    return anyOf("<name>", found);
}
/** Parts of a pom in which `licenses` is what a plugin calls its own settings. */
const notOwn = ["build", "profiles", "reporting", "dependencies", "dependencyManagement"];
function withoutParts(text, parts) {
    return parts.reduce((left, [start, end]) => left
        .split(start)
        .map((piece, i) => (i === 0 ? piece : behind(piece, end)))
        .join(" "), text);
}
function behind(text, end) {
    const at = text.indexOf(end);
    return at === -1 ? "" : text.slice(at + end.length);
}
function between(text, start, end) {
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    return from === -1 || to === -1 ? "" : text.slice(from, to);
}
/**
 * `license` and the classifiers of `[metadata]`, which count where the former is no sure name.
 * https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#metadata
 */
function ofSetup(text) {
    const metadata = text.split(/^(?=\[)/m).find((part) => /^\[metadata\]/.test(part)) ?? "";
    const name = /^licen[cs]e[ \t]*[=:][ \t]*(\S.*)$/im.exec(metadata)?.[1]?.trim();
    if (name !== undefined && /^proprietary$/i.test(name))
        return [{ at: "license", text: name, means: "licence" }];
    const named = name === undefined ? [] : anyOf("license", [name]);
    if (named.length > 0)
        return named;
    const classified = [...metadata.matchAll(/^.{0,40}?\b(License :: .{1,200})$/gm)].flatMap(([, one = ""]) => classifiedLicence(one) ?? []);
    return classified.map(({ name: at, id }) => ({ at, text: id, means: "licence" }));
}
/** What has more is no list of licences. */
const mostNames = 10;
/** Nothing where one of the names is unsure: it may be that of the text. */
function anyOf(at, found) {
    const meant = found.slice(0, mostNames + 1).map(namedLicence);
    if (meant.length === 0 || meant.length > mostNames || meant.includes(undefined))
        return [];
    const expression = meant.map((one) => (meant.length === 1 ? one : `(${one})`)).join(" OR ");
    return [{ at, text: found.join(" OR "), means: "licence", expression }];
}

;// CONCATENATED MODULE: ./build/formats/documents/declared-licence.js







/**
 * What a manifest says about its licence; nothing where it says nothing.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#license
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/#license
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields
 */
function readDeclaredLicences(manifest, text) {
    const lines = text.split("\n");
    return writtenIn(manifest.slice(manifest.lastIndexOf("/") + 1), text).map((written) => ({
        manifest,
        line: declared_licence_lineOf(written, lines),
        declared: declaredOf(written),
    }));
}
function writtenIn(name, text) {
    switch (name) {
        case "package.json":
            return ofPackage((0,foreign_json/* parseJson */.qF)(text));
        case "pyproject.toml":
            return ofPyproject(readToml(text));
        case "Cargo.toml":
            return ofCargo(readToml(text));
        case "composer.json":
            return ofComposer((0,foreign_json/* parseJson */.qF)(text));
        case "pom.xml":
            return ofPom(text);
        case "setup.cfg":
            return ofSetup(text);
        default:
            return name.endsWith(".gemspec") ? ofGemspec(text) : [];
    }
}
/** `license`, and what came before it: an object with a type, and `licenses`. */
function ofPackage(manifest) {
    const { license, licenses } = membersOf(manifest);
    const all = [license, licenses].flat();
    return all.flatMap((one) => {
        const text = typeof one === "string" ? one : textOf(membersOf(one)["type"]);
        if (text === undefined)
            return [];
        const file = /^SEE LICEN[CS]E IN (.+)$/i.exec(text)?.[1];
        return [file === undefined ? licence("license", text) : { at: "license", text: file, means: "file" }];
    });
}
/** Of a list its user takes one; words for OR and AND may be small. https://getcomposer.org/doc/04-schema.md#license */
function ofComposer(manifest) {
    const { license } = membersOf(manifest);
    const all = (Array.isArray(license) ? license : [license]).filter((one) => typeof one === "string");
    if (all.length === 0)
        return [];
    const text = all.join(" OR ");
    return [{ ...licence("license", text), expression: text.replace(/ (?:or|and) /g, (word) => word.toUpperCase()) }];
}
/** The table of a pyproject.toml has a text for people, which need be no id. */
function inWords(text) {
    const expression = namedLicence(text);
    return { ...licence("license", text), ...(expression !== undefined && { expression }) };
}
/** A table `license` may hold all of the text, which declares no id. Classifiers count only where nothing else says it. */
function ofPyproject(manifest) {
    const { project, tool } = membersOf(manifest);
    const { license, classifiers: listed } = membersOf(project);
    const declared = license ?? membersOf(membersOf(tool)["poetry"])["license"];
    if (typeof declared === "string")
        return [licence("license", declared)];
    const { file, text } = membersOf(declared);
    if (typeof file === "string")
        return [{ at: "file", text: file, means: "file" }];
    if (typeof text === "string" && !text.includes("\n"))
        return [inWords(text)];
    return (Array.isArray(listed) ? listed : []).flatMap((one) => {
        const found = typeof one === "string" ? classifiedLicence(one) : undefined;
        return found === undefined ? [] : [licence(found.name, found.id)];
    });
}
/** A member of a workspace may leave it to the workspace. `MIT/Apache-2.0` is an old way to say OR. */
function ofCargo(manifest) {
    const root = membersOf(manifest);
    return [root["package"], membersOf(root["workspace"])["package"]].flatMap((one) => {
        const { license, "license-file": file } = membersOf(one);
        if (typeof license === "string")
            return [licence("license", license.replaceAll("/", " OR "))];
        return typeof file === "string" ? [{ at: "license-file", text: file, means: "file" }] : [];
    });
}
function declaredOf({ text, means, expression: meant = text }) {
    if (means === "file")
        return { kind: "file", text, path: text };
    if (/^(?:UNLICENSED|proprietary)$/i.test(text.trim()))
        return { kind: "none-granted", text };
    const expression = readLicenceExpression(meant);
    if (expression === undefined)
        return { kind: "no-expression", text, meant: meantLicence(text) };
    return { kind: "expression", text, expression };
}
/** The first line that has the name and, where one does, the value as well. */
function declared_licence_lineOf({ at, text }, lines) {
    const both = lines.findIndex((line) => line.includes(at) && line.includes(text));
    return (1 +
        (both === -1
            ? Math.max(0, lines.findIndex((line) => line.includes(at)))
            : both));
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ./build/formats/documents/package-scripts.js

/** The names that `npm run` knows; undefined for what is no package.json. https://docs.npmjs.com/cli/using-npm/scripts */
function readPackageScripts(text) {
    const manifest = (0,foreign_json/* parseJson */.qF)(text);
    if (typeof manifest !== "object" || manifest === null)
        return undefined;
    const scripts = "scripts" in manifest ? manifest.scripts : {};
    return new Set(typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : []);
}

;// CONCATENATED MODULE: ./build/formats/documents/codeowners.js
/** CODEOWNERS of GitHub and GitLab. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
function readCodeowners(text) {
    return text.split(/\r\n?|\n/).flatMap((written, i) => {
        const line = written.replace(/(?:^|\s)#.*$/, "").trim();
        // GitLab's sections: `[Documentation] @docs-team`, with `^` in front where they are optional.
        if (line === "" || /^\^?\[[^\]]*\]/.test(line))
            return [];
        const [pattern = "", ...owners] = line.replaceAll("\\ ", "\0").split(/\s+/);
        return [{ line: i + 1, pattern: pattern.replaceAll("\0", " "), owners }];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/formats/read/yaml-node.js
var _a;


/** YAML that is none, or more than is read. */
class YamlRefusal {
    line;
    why;
    constructor(line, why) {
        this.line = line;
        this.why = why;
    }
}
/** A value of a configuration file in YAML, with its line. An alias is the value that it stands for. */
class YamlNode {
    /** From 1. */
    line;
    #source;
    #node;
    constructor(source, node, line) {
        this.#source = source;
        this.#node = node;
        this.line = line;
    }
    static read(text) {
        if (text.length > caps/* caps */.m.configurationLength)
            return new YamlRefusal(1, `it has more than ${caps/* caps */.m.configurationLength} characters, the most that is read`);
        if (deepestOf(text) > caps/* caps */.m.configurationDepth)
            return new YamlRefusal(1, `it is nested deeper than ${caps/* caps */.m.configurationDepth} levels, the most that is read`);
        const lines = new yaml_dist.LineCounter();
        // Looking for keys that stand twice is quadratic in them.
        const document = (0,yaml_dist.parseDocument)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
        const [error] = document.errors;
        if (error !== undefined)
            return new YamlRefusal(lines.linePos(error.pos[0]).line, error.message);
        const anchors = new Map();
        (0,yaml_dist.visit)(document, {
            Value: (_, node) => {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
            },
        });
        return new _a({ lines, anchors }, document.contents, 1);
    }
    /** A scalar as text; undefined for anything else and for nothing. */
    text() {
        if (!(0,yaml_dist.isScalar)(this.#node) || this.#node.value === null)
            return undefined;
        return typeof this.#node.value === "string" ? this.#node.value : (this.#node.source ?? String(this.#node.value));
    }
    /** The items of a list; none of anything else. */
    items() {
        return (0,yaml_dist.isSeq)(this.#node) ? this.#node.items.map((item) => this.#inner(item, item)) : [];
    }
    get isMapping() {
        return (0,yaml_dist.isMap)(this.#node);
    }
    /** The names and values of a mapping; none of anything else. */
    members() {
        if (!(0,yaml_dist.isMap)(this.#node))
            return new Map();
        return new Map(this.#node.items.map(({ key, value }) => [(0,yaml_dist.isScalar)(key) ? String(key.value) : "", this.#inner(value, key)]));
    }
    #inner(node, at) {
        const meant = (0,yaml_dist.isAlias)(node) ? this.#source.anchors.get(node.source) : node;
        const start = (0,yaml_dist.isNode)(at) ? at.range?.[0] : undefined;
        return new _a(this.#source, meant, start === undefined ? this.line : this.#source.lines.linePos(start).line);
    }
}
_a = YamlNode;
/** How deep the values of a text may lie in one another, by its brackets, dashes and steps to the right. */
function deepestOf(text) {
    let [open, deepest] = [0, levelsOf(text, 0)];
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === "[" || c === "{")
            deepest = Math.max(deepest, ++open);
        else if (c === "]" || c === "}")
            open = Math.max(0, open - 1);
        else if (c === "\n")
            deepest = Math.max(deepest, levelsOf(text, i + 1));
    }
    return deepest;
}
/** Levels that a line may stand for: `- - a` has two, and each eight spaces are taken for one. */
function levelsOf(text, start) {
    let [end, dashes] = [start, 0];
    while (text[end] === " " || ((text[end] === "-" || text[end] === "?") && text[end + 1] === " ")) {
        if (text[end] !== " ")
            dashes++;
        end++;
    }
    return dashes + Math.ceil((end - start) / 8);
}

;// CONCATENATED MODULE: ./build/formats/documents/hooks.js

/** What runs before a commit, by pre-commit, lefthook or husky. */
function readHooks(path, text) {
    if (/(?:^|\/)\.husky\//i.test(path))
        return { kind: "hooks", hooks: commandsOf(text) };
    const root = YamlNode.read(text);
    if (root instanceof YamlRefusal)
        return { kind: "unreadable", line: root.line, why: root.why };
    return { kind: "hooks", hooks: /lefthook/i.test(path) ? lefthookHooks(root) : preCommitHooks(root) };
}
/** https://pre-commit.com/#pre-commit-configyaml---top-level */
function preCommitHooks(root) {
    return (root.members().get("repos")?.items() ?? []).flatMap((repository) => {
        const members = repository.members();
        const moving = movingOf(members.get("rev")?.text());
        return (members.get("hooks")?.items() ?? []).flatMap((hook) => {
            const id = hook.members().get("id")?.text();
            return id === undefined ? [] : [{ id, line: hook.line, moving }];
        });
    });
}
/** A branch; pre-commit wants a tag or a commit, and never looks again at what it stands for. */
function movingOf(rev) {
    return rev !== undefined && /^(?:main|master|develop|dev|trunk|HEAD|stable|latest)$/.test(rev) ? rev : undefined;
}
/** https://lefthook.dev/configuration/ */
function lefthookHooks(root) {
    const before = root.members().get("pre-commit")?.members() ?? new Map();
    const named = [...(before.get("commands")?.members() ?? []), ...(before.get("scripts")?.members() ?? [])];
    const jobs = (before.get("jobs")?.items() ?? []).map((job) => [job.members().get("name")?.text() ?? "job", job]);
    return [...named, ...jobs].map(([id, { line }]) => ({ id, line, moving: undefined }));
}
/** https://typicode.github.io/husky/ */
function commandsOf(text) {
    return text.split("\n").flatMap((written, i) => {
        const line = written.trim();
        const isCommand = line !== "" && !line.startsWith("#") && !/^\.\s.*husky\.sh|^(?:true|:|exit(?:\s+0)?);?$/.test(line);
        return isCommand ? [{ id: line.split(/\s/, 1)[0] ?? line, line: i + 1, moving: undefined }] : [];
    });
}

// EXTERNAL MODULE: ./build/formats/read/words.js
var words = __webpack_require__(84341);
;// CONCATENATED MODULE: ./build/formats/documents/issue-template.js


/** An issue form, or a template in Markdown with its fields in front. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests */
function readIssueTemplate(path, text) {
    return /\.ya?ml$/i.test(path) ? readForm(text) : readMarkdownTemplate(text);
}
function readForm(text) {
    const root = YamlNode.read(text);
    if (root instanceof YamlRefusal)
        return { kind: "unreadable", line: root.line, why: root.why };
    // Text in a form asks nothing.
    const questions = (root.members().get("body")?.items() ?? []).filter((one) => {
        const type = one.members().get("type")?.text();
        return type !== undefined && type !== "markdown";
    });
    return { kind: "issue-template", template: { syntax: "form", fields: fieldsOf(root, 0), content: questions.length } };
}
function readMarkdownTemplate(text) {
    const [whole, front] = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
    const content = (0,words/* countWords */.rj)(text.slice(whole?.length ?? 0));
    if (front === undefined)
        return { kind: "issue-template", template: { syntax: "markdown", fields: new Map(), content } };
    const root = YamlNode.read(front);
    if (root instanceof YamlRefusal)
        return { kind: "unreadable", line: root.line + 1, why: root.why };
    return { kind: "issue-template", template: { syntax: "markdown", fields: fieldsOf(root, 1), content } };
}
function fieldsOf(root, linesBefore) {
    const fields = [...root.members()].flatMap(([name, value]) => {
        const text = value.text();
        return text === undefined ? [] : [[name, { text, line: value.line + linesBefore }]];
    });
    return new Map(fields);
}

;// CONCATENATED MODULE: ./build/formats/documents/licence-text/shingles.js
/** Runs of three words of a licence, as numbers. Two texts are alike in so far as they share them, however their lines break. */
const notice = /^.*(?:copyright|\(c\)|©)[ \t]*(?:\(c\)|©|[\d<[{]).*$/gim;
const placeholder = /<[^<>\n]{0,200}>/g;
/**
 * What each project writes otherwise, and no licence means: SPDX marks these parts as replaceable.
 * https://spdx.github.io/spdx-spec/ Below them are ways of writing that thousands of projects copied from one another.
 */
const parties = [
    [/\bprovided by (?:\w{1,40} ){1,8}?as is\b/g, "provided as is"],
    [/\bis and (?:\w{1,40} ){1,8}?disclaims?\b/g, "is and disclaims"],
    [/\bshall (?:\w{1,40} ){1,9}?be liable\b/g, "shall be liable"],
    [
        /\b(?:neither the names? (?:\w{1,40} ){1,24}?may(?: not)?|(?:the |my )?names? (?:\w{1,40} ){1,13}?may not) be used to endorse\b/g,
        "no name may be used to endorse",
    ],
    [/\bneither the names? of (?:\w{1,40} ){1,9}?nor\b/g, "neither the name nor"],
    [/\b(?:the )?names of (?:\w{1,40} ){1,5}?contributors\b/g, "names of contributors"],
    [/\backnowledgment/g, "acknowledgement"],
    [/\basis\b/g, "as is"],
    [/\bnon infringement\b/g, "noninfringement"],
    [/\bincluding the next paragraph /g, ""],
    [/\bor otherwise out of\b/g, "or otherwise arising from out of"],
    [/\bthis is provided as is\b/g, "this software is provided as is"],
    [/\bthe use of this even if advised\b/g, "the use of this software even if advised"],
    [
        /\b(?:franklin (?:street|st)|temple place|mass ave|milk street) (?:(?:fifth floor|suite) )?(?:boston|cambridge) (?:ma )?(?:usa )?/g,
        "",
    ],
    [/\bredistribution and use of this software in\b/g, "redistribution and use in"],
    [/\bmodification follow gnu (?:lesser |library )?general public license\b/g, "modification follow"],
    [/\bgnu library general public license instead\b/g, "gnu lesser general public license instead"],
];
function shinglesOf(words) {
    const shingles = new Set();
    for (let i = 0; i + 2 < words.length; i++)
        shingles.add(hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
    return shingles;
}
/** The words of the terms: without notices, addresses, numbers and letters of lists. */
function plainWords(text) {
    const terms = text
        .replace(notice, " ")
        .replace(/^[ \t]*all rights reserved\.?[ \t]*$/gim, " ")
        .replace(placeholder, " ");
    const said = parties.reduce((words, [pattern, plain]) => words.replace(pattern, plain), wordsOf(terms).join(" "));
    return said.split(" ");
}
/** What `plainWords` leaves out, where words may stand that are no notice. */
function besidesTerms(text) {
    return [...(text.match(notice) ?? []), ...(text.match(placeholder) ?? [])];
}
/** A text before and behind each line that ends the terms; behind it mostly stands how to apply them, or another licence. */
function termsIn(text) {
    const [first = "", ...others] = text.split(/^\W{0,80}end of (?:the )?terms and conditions.*$/im, mostParts);
    return [first, ...others];
}
const mostParts = 5;
/** Words in lower case. A hyphen is none, so that one at the end of a line changes nothing. */
function wordsOf(text) {
    return (text
        .replace(/https?:\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/\S*/g, " ")
        .replace(/&(?:[a-z]{2,6}|#\d{1,6});/g, " ")
        .replace(/(?<=[A-Za-z])-\s*(?=[A-Za-z])/g, "")
        .toLowerCase()
        .replaceAll("licence", "license")
        .match(/\p{L}[\p{L}\p{N}]+/gu) ?? []);
}
/** FNV-1a with the end of MurmurHash3: the smallest of many are then a fair sample of them. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/formats/documents/licence-text/limits.js

const uses = "(?:us(?:e|ed|ing)|sell|selling|sold|resell|copy|copied|modif(?:y|ied)|distribut(?:e|ed)|redistribut(?:e|ed)|host|offer)";
const acts = "(?:us(?:e|age)|redistribution|distribution|modification|copying|resale|hosting|deployment|selling)";
const work = "(?:software|code|program|library|work|project|package|product)";
const circles = "(?:personal|private|home|hobby|internal|educational|academic|student|evaluation|research|noncommercial|nonprofit)";
const payers = "(?:compan(?:y|ies)|organi[sz]ations?|business(?:es)?|enterprises?|corporations?|firms?|users?|customers?|everyone|anyone|whoever)";
const must = "(?:must|shall|needs?|ha(?:s|ve) to|(?:is|are) required to)";
const sold = "(?:used|sold|resold|copied|modified|distributed|redistributed|hosted)";
const passedOver = "trademarks?|marks?|names?|logos?|brands?|endorse|alternative\\w*|otherwise|instead|comply|proprietary|closed|don|not|never|no|it";
/** Words up to some other. What is said of names limits no use of the work, nor what is denied, nor another way to have it. */
const some = (most) => `(?:(?!(?:${passedOver}) )\\p{L}+ ){0,${most}}`;
/** What takes away from a licence that it stands beside. Notices of others forbid only the use of names. */
const limits = [
    /\bcommons clause\b/,
    new RegExp(`\\b(?:you|nobody|no one|users?|licensees?) (?:may|must|can|shall|are) ?(?:not|only) (?:\\w+ ){0,3}${uses}\\b(?! this file except in compliance)`),
    new RegExp(`\\b(?:nobody|no one) (?:may|can|shall|is allowed) (?:\\w+ ){0,3}${uses}\\b`),
    /\b(?:no|not|nor|never|without) (?:\w+ ){0,8}(?:right to sell|sell the software|commercial(?:ly| use| purposes?)|in production)\b/,
    new RegExp(`\\b(?:only|solely|exclusively) (?:\\w+ ){0,4}${circles} (?:use|purposes?)\\b`),
    new RegExp(`\\b${circles} (?:use|purposes?) (?:only|is permitted)\\b`),
    new RegExp(`\\bfree (?:of charge )?for ${circles} (?:use|purposes?)\\b`),
    /\b(?:only|solely|exclusively) for use (?:at|by|within)\b/,
    new RegExp(`\\b${work} (?:may|must|can|shall) (?:not|only) be ${sold}\\b(?! (?:in advertising|to|under|except in compliance))`),
    /\b(?:commercial|production) use (?:\w+ ){0,5}(?:requires?|prohibited|forbidden|not|needs?)\b/,
    new RegExp(`\\b${acts} ${some(5)}requires? ${some(4)}(?:subscription|license|permission|consent|payment|fees?|agreement)\\b`, "u"),
    new RegExp(`\\b${acts} (?:it )?${some(5)}(?:is|are) (?:\\w+ )?(?:not (?:allowed|permitted|granted)|prohibited|forbidden)\\b`, "u"),
    new RegExp(`\\bcommercial (?:use|users?|customers?|entities) ${some(3)}${must} ${some(3)}(?:pay|buy|purchase|obtain|acquire|get|contact|ask)\\b`, "u"),
    new RegExp(`\\b${payers} ${some(8)}${must} (?:to )?(?:\\w+ )?(?:pay|buy|purchase|subscribe)\\b`, "u"),
    /(?<!\b(?:can|may|could|to|not|never) )\bpay (?:us|me|the (?:authors?|holders?|owners?))\b/,
    /\byou (?:must|shall|have to|need to) pay\b/,
    /\bused for good not evil\b/,
];
/** Whether some words beside the terms of a licence limit what it grants. English alone is read. */
function limitsGrant(texts) {
    return texts.some((text) => {
        const said = wordsOf(text).join(" ");
        return limits.some((pattern) => pattern.test(said));
    });
}

;// CONCATENATED MODULE: ./build/model/licence.js
/** `GPL-3.0` of `GPL-3.0-or-later`, `GPL-3.0-only` and `GPL-3.0+`. */
function licenceFamily(id) {
    return id.replace(/(?:-only|-or-later|\+)$/, "");
}
/** Every id that an expression has. */
function licencesOf(expression) {
    return expression.kind === "licence" ? [expression.id] : [...licencesOf(expression.left), ...licencesOf(expression.right)];
}
/** A licence that is on no list. */
function isOwnLicence(id) {
    return /LicenseRef-/.test(id);
}
/** The lines of a text that name its licence: https://spdx.github.io/spdx-spec/v3.0.1/annexes/using-SPDX-short-identifiers-in-source-files/ */
function licenceLines(text) {
    const found = text.matchAll(/^\W{0,10}SPDX-License-Identifier:[ \t]{0,5}(\S[^\r\n]{0,200}?)[ \t]*$/gm);
    return [...found].map(([line, written = ""]) => ({ line, written }));
}

;// CONCATENATED MODULE: ./build/model/recognised-licences.js

/**
 * Licences that are told from their text: those that people choose or meet. Others are rare, and cost the start of each run.
 * `npm run generate` makes of each what texts are compared with.
 */
const recognisedLicences = [
    ...["MIT", "MIT-0", "X11", "JSON", "Apache-2.0", "ECL-2.0", "ISC", "0BSD", "BSD-1-Clause", "BSD-2-Clause"],
    ...["BSD-2-Clause-Views", "BSD-3-Clause", "BSD-3-Clause-Clear", "BSD-4-Clause", "NCSA", "Zlib", "BSL-1.0", "Unlicense"],
    ...["WTFPL", "PostgreSQL", "UPL-1.0", "BlueOak-1.0.0", "MulanPSL-2.0", "MS-PL", "Python-2.0", "PSF-2.0", "Artistic-2.0"],
    ...["AFL-3.0", "OSL-3.0", "GPL-2.0-only", "GPL-3.0-only", "LGPL-2.1-only", "LGPL-3.0-only", "AGPL-3.0-only", "MPL-2.0"],
    ...["EPL-1.0", "EPL-2.0", "EUPL-1.2", "CDDL-1.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0"],
    ...["CC-BY-NC-SA-4.0", "CC-BY-NC-ND-4.0", "CC-BY-3.0", "CC-BY-SA-3.0", "OFL-1.1", "ODbL-1.0", "BUSL-1.1", "SSPL-1.0"],
    ...["Elastic-2.0", "PolyForm-Noncommercial-1.0.0"],
];
const families = new Set(recognisedLicences.map(licenceFamily));
/** Whether the text of a licence is told from its words. */
function isRecognised(id) {
    return families.has(licenceFamily(id));
}

;// CONCATENATED MODULE: ./build/formats/documents/licence-text/own-word.js




/** The shortest texts of the list have more words than this: a line that names a licence is none. */
const leastWords = 20;
/** The licence that a text names as its own, where nobody could tell it from its words. One that can be told is what it says. */
function namedByItself(text) {
    const [first] = licenceLines(text);
    if (first === undefined)
        return undefined;
    const expression = readLicenceExpression(first.written);
    if (expression?.kind !== "licence" || isOwnLicence(expression.id) || isRecognised(expression.id))
        return undefined;
    return wordsOf(text.replace(first.line, " ")).length < leastWords ? undefined : licenceFamily(expression.id);
}

;// CONCATENATED MODULE: ./build/formats/documents/licence-text/sketches.js
// Generated by `npm run generate` from the SPDX licence list (package spdx-license-list). Do not edit.
let sketches_decoded;
function sketches() {
    sketches_decoded ??= rows.map(([id, largest, terms, numbers]) => ({ id, largest, terms, smallest: numbersOf(numbers) }));
    return sketches_decoded;
}
function numbersOf(base64) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    return Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(i * 4, true));
}
const rows = [
    [
        "MIT",
        4294967295,
        { words: 156, digest: 2459105780 },
        "g3oYAl4OWQLs5m0FeMNVBusfmQcDZckH0b1vCPzGMwniNDQJ/5gBCr3R0gpwG40LLmGdC5gZJg3U5KkPH2ITEIoEPBBQd3kQPuvaFZNOUxnkyjAbnAn/HS92FyLWuj8nlGEyKAoT5SiP3uoo2Yq+KfR/1ip1BIUr6m7MLLWJiC1WwGMvtXz/MD4cTDExXJ4zATSnNU8dZzqVgZU7+rblPuOVJT/Pex5CgUvQQvEIV0aZXpxH4idKSAuSMVD2Q4JSsoLSUwh9TFWwLhBXv7e6V2IA8FeVCaVaRW9kW56LCV6kITxeIVKCXt2SsF68vgRgLpxjYEDyG2MGs09kIbxlZqG7N2uTiEZsjnUZb2Uo82/YCzxxOcSgcwlo5HVu1m920eaveAPk33iPNOF4at/1eOmVYnrWCHJ6gm1LfLLlTXzhOV59QKG/fhiXin+oAmeB0F58gyxdU4Y09WeGl5DljDXapZHAyu6ReRCqkmd1PpMVEnCVekIQmGGbs5iDiN+Zf+cPm0ECC55+KgWfbLEjoZhD1aEeQoyiW+e9pRk0eafi3jOtRFEJsTXtFLNskge66z2aurAhK7vlCLK8fSg8v3JW/L8dugHDtHcvxGX74sahqDrHGK1dyIKu4sg0mP3M4XwCzRQNVs1vVvnOMw1/0tvC89MD/SrUa7PT1/6j29ftywfZ/qEX2msQG9qa1ELb5IAx3lWl299F5KblpcaJ5u6PjubJgcboX0DG7MAfpu0LQmHuPRCX71go2+/N1kXwNJOj8n7mWvng6575G6RN+15N2/yp9+z8tWMn/UdEiP2C807+",
    ],
    [
        "MIT-0",
        4294967295,
        { words: 131, digest: 1623598842 },
        "g3oYAuzmbQV4w1UG6x+ZBwNlyQfRvW8I/MYzCeI0NAn/mAEKvdHSCnAbjQsuYZ0LGRDZDJgZJg2KBDwQUHd5EEal/xM+69oVk05TGeTKMBucCf8dSFkQJNa6PyeUYTIoChPlKI/e6ijZir4p9H/WKnUEhSvqbswstYmILVbAYy+1fP8wMVyeMwE0pzVPHWc6lYGVO/q25T7Pex5CgUvQQvEIV0aZXpxH4idKSAuSMVCygtJTCH1MVbAuEFe/t7pXYgDwV0VvZFueiwlepCE8XiFSgl7dkrBeLpxjYEDyG2MGs09kmllvZSG8ZWahuzdrk4hGbI51GW9lKPNv2As8cQlo5HVu1m920eaveAPk33iPNOF46ZVieoJtS3yy5U184TlefUChv36oAmeB0F58gyxdU4Y09WeGl5DljDXapZHAyu6ReRCqkmd1PpMVEnCVekIQmIOI35l/5w+bfioFn5hD1aEeQoyiW+e9pRk0eafi3jOtNe0Us2ySB7rrPZq6sCEru+UIsrx9KDy/clb8vx26AcO0dy/Eoag6xxitXciCruLIC+HHyTSY/czhfALNb1b5zjMNf9LbwvPTA/0q1P6j29ftywfZ/qEX2prUQtvkgDHeVaXb30XkpuXJgcbowB+m7QtCYe49EJfvWCjb783WRfB+5lr54Oue+RukTfteTdv8gvNO/g==",
    ],
    [
        "X11",
        4247217077,
        undefined,
        "rZIOAIN6GAL9ClgCXg5ZAuzmbQV4w1UG6x+ZBwNlyQfRvW8I/MYzCeI0NAn/mAEKvdHSClCkWgtwG40LLmGdC5gZJg3U5KkPH2ITEIoEPBBQd3kQPuvaFZNOUxnkyjAbG2S5HJwJ/x38dx4f98eYH0v7uR8vdhci3zN3I7L/PiXWuj8nlGEyKAoT5SiP3uoo2Yq+KfR/1ip1BIUr6m7MLLWJiC1WwGMvtXz/MDFcnjMP/DU1ATSnNU8dZzqVgZU7+rblPuOVJT/WU0BBz3seQklFvUKBS9BC8QhXRplenEfiJ0pIC5IxUBP9zFD2Q4JSsoLSUwh9TFV/Q3tWsC4QV7+3uldiAPBXlQmlWkVvZFueiwlepCE8XiFSgl7dkrBevL4EYC6cY2AeFA1iDF9oYkDyG2MGs09kNq5TZMIG52QhvGVmBXmjZqG7N2uTiEZsjnUZb2Uo82/8jiRwRCygcNgLPHE5xKBzCWjkdW7Wb3YpWiF4OnUjeNHmr3gD5N94jzTheGrf9XjplWJ61ghyesuTHHuCbUt8suVNfOE5Xn1Aob9+GJeKf8h57YCoAmeBcoEpg9BefIMsXVOGNPVnhu3gnoiXkOWMNdqlkcDK7pF5EKqSZ3U+k4tlypTN4PGUFRJwlVhLo5d6QhCYYZuzmIOI35l/5w+bQQILnn4qBZ9ssSOhmEPVoR5CjKI5G9aiW+e9pRk0eadFgd+q4t4zrQrUKa5EUQmxNe0Us2ySB7rrPZq6sCEru+UIsrwvhNK+fSg8v3JW/L+Yuu/BHboBw7R3L8RPR3LGZfvixqGoOscYrV3Igq7iyO6dTsw0mP3M4XwCzRQNVs1vVvnOMw1/0tvC89MD/SrUyKu512uz09f+o9vX7csH2f6hF9prEBvamtRC2+SAMd5VpdvfReSm5aXGiebuj47myYHG6F9AxuyYlpjtwB+m7QtCYe5OjzjvPRCX71go2+/N1kXwncit8DSTo/L17S/4fuZa+eDrnvkbpE37Xk3b/Kn37Py1Yyf9",
    ],
    [
        "JSON",
        4294967295,
        { words: 165, digest: 807327230 },
        "g3oYAl4OWQLs5m0FeMNVBusfmQcDZckH0b1vCPzGMwniNDQJ/5gBCr3R0gpwG40LLmGdC5gZJg3U5KkPH2ITEIoEPBBQd3kQPuvaFZNOUxnkyjAbnAn/HRXEPR4vdhci1ro/J5RhMigKE+Uoj97qKNmKvin0f9YqdQSFK+puzCy1iYgtVsBjL7V8/zAxXJ4zATSnNU8dZzpRoTY7lYGVO8NsuTz6tuU+45UlP897HkKBS9BC8QhXRplenEfiJ0pIC5IxUPZDglKygtJTCH1MVbAuEFe/t7pXYgDwV5UJpVpFb2RbnosJXqQhPF4hUoJe3ZKwXry+BGAunGNgQPIbYwazT2QhvGVmobs3a5OIRmxmSTNujnUZb2Uo82/YCzxxOcSgcwlo5HVu1m920eaveAPk33iPNOF4at/1eOmVYnrWCHJ6gm1LfLLlTXzhOV59QKG/fhiXin+oAmeB0F58gyxdU4Y09WeGl5DljDXapZHAyu6ReRCqkmd1PpPIzsuTFRJwlXpCEJhhm7OYg4jfmX/nD5tBAguefioFn2yxI6GYQ9WhHkKMolvnvaUZNHmn4t4zrQ7rea9EUQmxNe0Us2ySB7rrPZq6sCEru+UIsrx9KDy/Tz1wv3JW/L8dugHDtHcvxGX74sahqDrHGK1dyIKu4sg0mP3M4XwCzRQNVs1vVvnOMw1/0tvC89MD/SrUa7PT1/6j29ftywfZ/qEX2msQG9qa1ELb5IAx3lWl299F5KblpcaJ5u6PjuaeJyjoyYHG6F9AxuzAH6btC0Jh7j0Ql+9YKNvvzdZF8DSTo/IayZDzfuZa+eDrnvnnbZX6G6RN+15N2/yp9+z8tWMn/UdEiP2C807+",
    ],
    [
        "Apache-2.0",
        639142867,
        { words: 1364, digest: 496871867 },
        "pFRVAPpCewCPRXwA2U2MAbDw4AE9eOMBXg5ZArfGvAJxM+UCaD/0Ak739ALRwgEDdesXA4mRYwNXhN0DyZsPBCaLOASBzF8EulB0BBgYgQTs5m0FDyzbBeHGHQaPK04G1XlRBpLMbQYCo3MGcMm6Bh8cvAaux+kGLC8pB9BYhQfJXIgH6eWQB66ZygfoK9IHVeEOCKNNEgiH4C0Idd12CGAciwiRCLYIAB67CFUdyQgUgtoIhsYWCSLAWAmglVsJCxxcCUT47Ak/PA4KfN0QCvGqNQqmSHwK+CjoCrRdBQvDDgkLtAQLCwe+DAvGSToLfs9bC1/IdgudHI0LXXq1C0tc9QsVkDYMwk85DGkLSwxo0H8MIuehDCURpAyYGSYNSfBHDZrokQ2srQwOPqYqDo8Vtg7cz8QO3BASDwb2XQ+wiZgPx/aqDw1Cug/lhrsPNmX0D1wI/g8nmhoQUHd5EAbuexCPI4IQyCXoEBH4UhGBe48ReQKvEaPc5xHVeFgS+wtgEkDJfhJLl9gSeNYfE5v4UROWHW8T+eQRFJltGBSbSCkUEYgrFIUsKhWOTjMVQMFbFS/AYhXhvXMVyt2WFT7r2hUc1V0WmiN0FrOyjRZjsDIX/phPF97ViRfyL9IXBlIMGDzOuBiqFbsY5wDOGJGWShm6wGcZxb58GRXqhxkLvIgZduy3GTcvCBq97R4aAeQtGudDrBolYLwaqVuIG02kuBv/GLwb5KDXG8Yf7htQrBAcEhMTHDaDexykEqYclYuxHH+e0xx0Fucc7DFUHfKhfB2lj6kddT9dHh32jh57+7AegUrLHqcU1h6+wdceeLriHk/M8R42fzkfLDRLH7t0hR/BcocfUwi6H6jkTyAAZlkg73ViII7JhyBZFRUhy6HaIZr77iGI4SIiUTEoIt/KLyIw4PEiWc1qI5zvbSMNxI8jopqaI/AaoyO7m+YjcIJdJFCJbiT2Z6okfrvYJAkK9iTxqisl8uQ5JX1nVSVXcYolERawJaGa+yXTixgm",
    ],
    [
        "ECL-2.0",
        594407324,
        undefined,
        "pFRVAPpCewCPRXwA2U2MAbDw4AE9eOMB4eUlAl4OWQK3xrwCcTPlAmg/9AJO9/QC0cIBA3XrFwOJkWMDV4TdA8mbDwQmizgEgcxfBLpQdAQYGIEEVP5aBezmbQUPLNsF4cYdBo8rTgbVeVEGksxtBgKjcwZwyboGHxy8Bq7H6QYsLykH0FiFB8lciAfp5ZAHrpnKB+gr0gdV4Q4Io00SCIfgLQh13XYIYByLCJEItggAHrsIVR3JCBSC2giGxhYJIsBYCaCVWwkLHFwJRPjsCT88Dgp83RAKpkh8Cvgo6Aq0XQULww4JC7QECwsHvgwLxkk6C37PWwtfyHYLnRyNC116tQtLXPULFZA2DMJPOQxpC0sMaNB/DCLnoQwlEaQMmBkmDRRoRQ1J8EcNRlphDZrokQ0/TdcNrK0MDj6mKg6PFbYO3M/EDtwQEg8G9l0PORtgD4lIfQ+wiZgPx/aqDw1Cug/lhrsPNmX0D1wI/g8nmhoQUHd5EAbuexCPI4IQyCXoEBH4UhGBe48ReQKvEaPc5xGkXTgS1XhYEvsLYBJAyX4SBTu4EkuX2BJ41h8Tm/hRE5YdbxOZbRgUm0gpFBGIKxSFLCoVjk4zFUDBWxUvwGIV4b1zFcrdlhU+69oVmjXrFYsrUxYc1V0WmiN0FrOyjRZjsDIX/phPF97ViRfyL9IXBlIMGDzOuBiqFbsY5wDOGJGWShm6wGcZxb58GRXqhxkLvIgZduy3GTcvCBq97R4aAeQtGlfkWhqnA2ca50OsGiVgvBqpW4gbTaS4G/8YvBvkoNcbxh/uG1CsEBwSExMcC9psHDaDexykEqYclYuxHH+e0xyBRd4cdBbnHHzZKB3sMVQd8qF8HaWPqR11P10eHfaOHnv7sB6BSssepxTWHr7B1x54uuIeT8zxHjZ/OR8sNEsfu3SFH8Fyhx9TCLofqORPIABmWSDvdWIgjsmHIFkVFSHQxX0hF3XWIcuh2iGa++4hiOEiIlExKCLfyi8iMODxIlnNaiOc720j",
    ],
    [
        "ISC",
        4294967295,
        { words: 108, digest: 1439004257 },
        "eMNVBv+YAQouYZ0LXLCeC+5GRQyKBDwQstKPEebZYBU8zrgYnAn/HRoXBiXWuj8n67RiJ1Vb3i5WwGMv+fKSM0J78zMBNKc1e6W4NZT/8zfpncQ5IQhNOqhtSz7jlSU/TxaEQGjmDEXxCFdGST0lRxVIdkeEQI1ImCVjSV5c4EpFAWJLVCRlTpEFxU5JVCJR27zpVJ5PSFYDspJWru7gWUVvZFsKpX9cFyBzXSFSgl4Gs09kziWRZHVhu3I5xKBzwVRbdWrf9XjjoeN6OrMXe0Chv37zYOJ+GJeKf9v2ZoTwq8qFNPVnhuPawoaS/0uIhdRpingDyIoh8KOMwpquj6Sz5ZA12qWRwfpRknkQqpLJQFqVFRJwlVneuZX6yPSWURd+mUECC57dMCieCtcNn5hD1aEasIOiiy3Lo1J2TKni3jOtNe0Us9I+07N3cKa45QiyvJcclr1yVvy/NnpFwZOyq8Lc/87CXcjbxGX74sYFqfvGGK1dyOF8As0zDX/SHuLr0muz09eUuPDaKIEm3C9PTeOZs+bkiwtk5oRC4uzOnO/wHbrM8aFaBvtcdQ78",
    ],
    [
        "0BSD",
        4294967295,
        { words: 94, digest: 307242987 },
        "eMNVBv+YAQouYZ0LXLCeC+5GRQyKBDwQstKPEebZYBU8zrgYnAn/HRoXBiXWuj8nVVveLlbAYy/58pIzQnvzMwE0pzWU//M36Z3EOSEITTqobUs+TxaEQGjmDEXxCFdGST0lRxVIdkeEQI1ImCVjSV5c4EpUJGVOkQXFTklUIlHbvOlUA7KSVq7u4FlFb2RbCqV/XBcgc10hUoJeBrNPZM4lkWR1Ybty46HjejqzF3tAob9+0tQHf/CryoU09WeG49rChpL/S4h4A8iKIfCjjMKaro+ks+WQNdqlkcH6UZJ5EKqSyUBalRUScJVZ3rmV+sj0lt0wKJ4K1w2fmEPVoRqwg6KLLcujUnZMqeLeM6017RSz0j7Ts3dwprjlCLK8lxyWvXJW/L82ekXBk7Krwtz/zsJdyNvEGK1dyM1RAMzhfALNMw1/0h7i69KUuPDaKIEm3Jmz5uSLC2TmhELi7M6c7/AduszxoVoG+1x1Dvw=",
    ],
    [
        "BSD-1-Clause",
        4294967295,
        { words: 143, digest: 846937606 },
        "Xg5ZAuzmbQV4w1UGmOeQBlUdyQj/mAEK7kZFDJgZJg38bp4O7NkxEHF3WxAI6WURQWI4E9PkxxM8zrgY+nYmHxoXBiUa5Lsl1ro/JxNpTCvyem4ts4m7Lm03vS5WwGMvNwgMMnjoAzQlMkI0ATSnNTonZjj1FKw4TaQ+OZOp4T2sWgE+DBhCP1n/B0CYJWNJRQFiSzKdrUtotzlOF9qzT7KC0lMIfUxV63lIVneg3VbtuN1XE83YWf8FYFyr4GdcY2WUXDA2ImCTuY5iG51FZAazT2QoOiple0NbZ432gWghUX9rInwSbJfpU28Lz3FwqSCecKBzW3GsboB0y+awdFS5g3Ycv7N3A+TfeI804Xg6sxd7nsS/e4KLinx7dNl8xnY+fYMURn0lss+BNPVnhm6IZIgaOj6KCKftinF2z4+kw42Q5467kFBzFZMwnGKVD0l5lbLz25ieyoKdQQILnt0wKJ5+KgWfmEPVoZ+jnqOGIayjsHxDpVJ2TKl3ouurM5e3r7poeLXlCLK8OI3pvDZ6RcGnO3PBsinwwcF5XsKIgCPDmN/uw2X74sYYrV3IUXThyK4WCc0zDX/SqnXa0m6s6tID/SrUoYtY17yTmtk3z4na55/F2u76otvkgDHeWW6a3jFnot90chHg+T9I4EyNFeOZs+bkiMa65W8XyuUZ1fDnzS0x8G/YePAduszx5CEN81/TiPilBUr7VogV/NtV3Pw9YEL9",
    ],
    [
        "BSD-2-Clause",
        4294967295,
        { words: 172, digest: 4131384810 },
        "Xg5ZAuzmbQV4w1UGmOeQBlUdyQj/mAEK7kZFDJgZJg38bp4O7NkxEHF3WxAI6WURQWI4E9PkxxNz3RYYPM64GPp2Jh8aFwYl1ro/JxNpTCvyem4ts4m7Lm03vS5WwGMvNwgMMnjoAzQlMkI0ATSnNTonZjj1FKw4TaQ+OatAJzteAbc7k6nhPaxaAT4MGEI/Wf8HQJglY0lFAWJLMp2tS2i3OU4X2rNPoIB9UrKC0lMIfUxV63lIVneg3VbtuN1XE83YWf8FYFyr4GdcY2WUXPk6V18wNiJgk7mOYhudRWQGs09kKDoqZXtDW2eN9oFoIVF/ayJ8EmxeWfhsl+lTbwvPcXCpIJ5woHNbcaxugHTL5rB0VLmDdhy/s3cD5N94jzTheDqzF3uexL97gouKfHt02XzGdj59gxRGfSWyz4E09WeGbohkiBo6PooIp+2KcXbPj+SyXZCkw42Q5467kFBzFZMwnGKVD0l5lbLz25jlN+CbnsqCnUECC57dMCieWjdBnn4qBZ+YQ9Whn6Oeo4YhrKOwfEOlUnZMqW6UGKt3ouurM5e3r2rby7S6aHi1qUCOtTIeqbzlCLK8OI3pvHOdqMA2ekXBpztzwbIp8MHBeV7CcN3qwoiAI8OY3+7DZfvixhitXchRdOHIrhYJzTMNf9KqddrSbqzq0gP9KtShi1jXvJOa2TfPidrnn8Xa7vqi21msLd7kgDHeWW6a3jFnot90chHg+T9I4EyNFePTHG7jmbPm5IjGuuVvF8rlCzXi7Nlese/NLTHwb9h48B26zPHkIQ3z7SJw9l/TiPgTW9P5pQVK+1aIFfzbVdz8PWBC/Q==",
    ],
    [
        "BSD-2-Clause-Views",
        4294967295,
        { words: 200, digest: 99513652 },
        "Xg5ZAuzmbQV4w1UGmOeQBlUdyQj/mAEK7kZFDJgZJg38bp4O7NkxEHF3WxAI6WURQWI4E9PkxxOAgxMXc90WGDzOuBhXVTwZmrWlGvp2Jh8aFwYl1ro/JxNpTCv+EIAr8npuLbWJiC2zibsubTe9LlbAYy83CAwyeOgDNCUyQjQBNKc1KjEyNzonZjj1FKw4FszpOE2kPjmrQCc7XgG3O5urAjyTqeE9rFoBPgwYQj9Z/wdAKGepRpglY0kzfv1JRQFiSzKdrUs+WrJMaLc5Thfas0+ggH1SsoLSUwh9TFXreUhWd6DdVu243VcTzdhZcM/XW/8FYFyr4GdcY2WUXLX/nF75OldfMDYiYDHfdWCTuY5iG51FZAazT2QoOiplZ0cRZntDW2eN9oFoIVF/ayJ8EmxeWfhsl+lTbwvPcXCpIJ5woHNbcaxugHTL5rB0VLmDdhy/s3cD5N94jzTheDqzF3uexL975SVhfIKLinx7dNl8xnY+fYMURn3/hSmAJbLPgTT1Z4ZuiGSIGjo+igin7YoCBcKLcXbPj+SyXZCkw42Q5467kFBzFZNndT6TMJxilQ9JeZWy89uY5Tfgm57Kgp1BAgue3TAonlo3QZ5+KgWf04pvoZhD1aGfo56jhiGso0TzRKSwfEOlabOrpVJ2TKlulBird6LrqzOXt69q28u0umh4talAjrUFHxi8Mh6pvOUIsrw4jem8JWvivnOdqMA2ekXBpztzwbIp8MHBeV7CcN3qwoiAI8OY3+7DZfvixhitXchRdOHIrhYJzXOuFdFY9J/RMw1/0qp12tJurOrSA/0q1KGLWNfDr9XYvJOa2XtRe9o3z4na55/F2u76ottZrC3e5IAx3llumt4xZ6LfdHIR4Pk/SOBMjRXj0xxu45mz5uSIxrrlbxfK5Qs14uzZXrHvFVPX780tMfBv2HjwHbrM8eQhDfPtInD2X9OI+BNb0/kWN5X6pQVK+55me/sBY5j7R1rg+1aIFfwW9bD821Xc/D1gQv0=",
    ],
    [
        "BSD-3-Clause",
        4294967295,
        { words: 191, digest: 2867323854 },
        "Xg5ZAuzmbQV4w1UGmOeQBlUdyQj/mAEK7kZFDJgZJg2ODsAN/G6eDuzZMRBxd1sQCOllEUFiOBPT5McT8pa1FHPdFhg8zrgY+nYmHxoXBiXWuj8nUZ0OKRNpTCvyem4ts4m7Lm03vS5WwGMv7Y5lLzcIDDJ46AM0JTJCNCJ2lTQBNKc1OidmOPUUrDhNpD45q0AnO5Op4T2sWgE+DBhCP1n/B0BIX6lBmCVjSUUBYksyna1LaLc5Thfas0+ggH1SsoLSUwh9TFXreUhWd6DdVu243VcTzdhZ/wVgXKvgZ1xjZZRc+TpXXzA2ImCTuY5iG51FZAazT2QoOiple0NbZ432gWghUX9rInwSbF5Z+GyX6VNvC89xcKkgnnCgc1txJqIucqxugHTL5rB0VLmDdhy/s3cD5N94jzTheDqzF3uexL97gouKfHt02XzGdj59gxRGfSWyz4E09WeGbohkiBo6PooIp+2K9HzJjLYSbY1xds+P5LJdkKTDjZAbhJ2Q5467kNmUspJQcxWTMJxilQ9JeZWy89uY5Tfgm57Kgp1BAgue3TAonlo3QZ5+KgWfmEPVoZ+jnqOGIayjsHxDpZR/eqhSdkypMIDCqm6UGKt3ouurCtQprjOXt69q28u0umh4tTIeqbzlCLK8OI3pvHOdqMA2ekXBpztzwbIp8MHBeV7CcN3qwoiAI8OY3+7DZfvixhitXchRdOHIrhYJzTE3ldAzDX/SqnXa0m6s6tID/SrU+I/p1qGLWNe8k5rZ2LHw2TfPidrnn8Xa7vqi21msLd7kgDHeWW6a3jFnot90chHg+T9I4Lxm6+BMjRXj0xxu45mz5uSIxrrlbxfK5Qs14uzZXrHvzS0x8G/YePCiQozwHbrM8eQhDfP2WBv07SJw9l/TiPgTW9P5pQVK+1aIFfyK1ar821Xc/D1gQv0=",
    ],
    [
        "BSD-3-Clause-Clear",
        4095432950,
        { words: 214, digest: 3831253955 },
        "blcjAV4OWQLs5m0FeMNVBpjnkAZVHckI/5gBCu5GRQyYGSYNjg7ADfxung7s2TEQcXdbEAjpZRFBYjgT0+THE/KWtRSLK1MWc90WGDzOuBj6diYfQV/XHxoXBiV9+V0m1ro/JxNpTCs/ClQs8npuLbOJuy5tN70uVsBjL+2OZS83CAwyeOgDNCUyQjQidpU0ATSnNTonZjj1FKw4TaQ+OatAJzuTqeE9rFoBPgwYQj9Z/wdASF+pQZglY0lFAWJLMp2tS4mhI01otzlOw1yjTxfas0+ggH1SsoLSUwh9TFXreUhWd6DdVu243VcEO4VYE83YWf8FYFyr4GdcY2WUXPk6V18wNiJgk7mOYhudRWQGs09kKDoqZXtDW2eN9oFoIVF/ayJ8EmxeWfhsl+lTbwvPcXCpIJ5woHNbcSaiLnKsboB0y+awdFS5g3acVIx3HL+zdzxBf3gD5N94jzTheDqzF3uexL97gouKfHt02XzGdj59gxRGfXoOEH7sM8aAJbLPgTT1Z4b57mOHbohkiBo6PooIp+2K9HzJjLYSbY1xds+P5LJdkKTDjZAbhJ2Q5467kNmUspJQcxWTMJxilQ9JeZUNSJaYsvPbmOU34JueyoKdQQILnt0wKJ5aN0GefioFn5hD1aGfo56jhiGso7B8Q6W1JHColH96qFJ2TKkwgMKqbpQYq3ei66sK1CmuM5e3r2rby7S6aHi1Mh6pvOUIsrw4jem8r2ELvXOdqMA2ekXBpztzwbIp8MHBeV7CcN3qwoiAI8OY3+7DZfvixlKreceeiKfHGK1dyFF04cgUDVbNc6ka0DE3ldAzDX/SqnXa0m6s6tID/SrU+I/p1qGLWNfE7eHYvJOa2eefxdrj6VLb7vqi2yBLid1ZrC3e5IAx3llumt4xZ6LfdHIR4Pk/SOC8ZuvgTI0V49McbuMTa9HkmbPm5IjGuuVvF8rlyOrj5VGhUujLdxfrCzXi7KXqjO7ZXrHvzS0x8G/YePCiQozwHbrM8eQhDfP2WBv0",
    ],
    [
        "BSD-4-Clause",
        4191378195,
        undefined,
        "Xg5ZAuzmbQV4w1UGmOeQBlUdyQj/mAEK7kZFDJgZJg2ODsAN/G6eDuzZMRBxd1sQCOllEUFiOBPT5McT8pa1FHPdFhg8zrgYTHMIG/p2Jh/2VqIhGhcGJda6PydRnQ4pE2lMK/J6bi2zibsubTe9LlbAYy/tjmUvNwgMMtwoZTLY5u8zeOgDNCUyQjQidpU0ATSnNTonZjj1FKw4TaQ+OatAJztS8Sc8k6nhPaxaAT4MGEI/Wf8HQEhfqUG9xihImCVjSUUBYksyna1LaLc5TlYRg04X2rNPoIB9UrKC0lN2zj1VCH1MVet5SFZ3oN1W7bjdV8sgJFjImsBYE83YWf8FYFyr4GdcY2WUXKKUOV75OldfMDYiYJO5jmIbnUVkBrNPZCg6KmV7Q1tnjfaBaCHVHmshUX9rInwSbF5Z+GyX6VNvC89xcKkgnnCgc1txJqIucqxugHTL5rB0VLmDdhy/s3cD5N94jzTheDqzF3uexL97gouKfHt02XzGdj59gxRGfSWyz4ED/UOGNPVnhm6IZIgaOj6KCKftivR8yYzJjjaNcXbPj+SyXZCkw42QG4SdkOeOu5DZlLKSUHMVkzkuF5UwnGKVD0l5lbLz25inuZqb5Tfgm57Kgp1BAgue3TAonlo3QZ5+KgWfmEPVoZ+jnqOGIayjsHxDpZR/eqhSdkypMIDCqm6UGKt3ouurCtQprjOXt69q28u0umh4tTIeqbzlCLK8OI3pvHOdqMA2ekXBpztzwbIp8MHBeV7CcouswnDd6sKIgCPDmN/uw2X74sYYrV3IUXThyK4WCc0xN5XQMw1/0qp12tJurOrSA/0q1PiP6dahi1jXNaMx2K0969i8k5rZ2LHw2TfPidrnn8XaiFRR2+76ottZrC3e5IAx3llumt4xZ6LfdHIR4Pk/SOC8ZuvgvTR24kyNFePTHG7jmbPm5IjGuuVvF8rlmjbU5Qs14uzZXrHvzS0x8G/YePDPbvTwHbrM8eQhDfP2WBv07SJw9l/TiPgTW9P5",
    ],
    [
        "NCSA",
        4191378195,
        undefined,
        "g3oYAl4OWQLs5m0FeMNVBusfmQcDZckH0b1vCPzGMwniNDQJ/5gBCr3R0gpwG40LLmGdC5gZJg2ODsAN1OSpD7RBOxCKBDwQcXdbEPFVbBBQd3kQ8pa1FDZl0xU+69oVc90WGArfWBiTTlMZ5MowG5wJ/x1dTOAgL3YXImy+gSPWuj8nlGEyKAoT5SiP3uoo2Yq+KfR/1ip1BIUr6m7MLG03vS5WwGMv7Y5lL7V8/zAxXJ4zInaVNAE0pzUdr1M2RxEON08dZzqrQCc7lYGVO6xaAT76tuU+SMZXP0hfqUHPex5CgUvQQvEIV0aZXpxH4idKSBfas08LkjFQoIB9UrKC0lMIfUxVsC4QV7+3uldiAPBXRW9kW3wDzFyeiwlepCE8XiFSgl75OldfBS1MYC6cY2AGs09kIbxlZqG7N2uTiEZsgKtXbI51GW+X6VNvZSjzb6kgnnDYCzxxJqIucglo5HVu1m920eaveAPk33iPNOF46ZVieoJtS3yy5U18QKG/ftqOboCoAmeB0F58gyxdU4Y09WeGCKftiltK0Iv0fMmMl5DljLYSbY3ksl2QG4SdkDXapZHAyu6ReRCqktmUspJndT6TMJxilRUScJV6QhCYEgX/mIOI35l/5w+br1wSm+U34JtBAgueWjdBnn4qBZ9ssSOhmEPVoR5CjKJb572l4E9qphk0eaeUf3qoNUaGqDCAwqpulBir4t4zrQrUKa417RSzbJIHuus9mrqwISu7Mh6pvOUIsrx9KDy/clb8v3OdqMAG8+nCHboBw7R3L8Rl++LGoag6xxitXciCruLIbePYyzSY/czhfALNFA1WzW9W+c4xN5XQMw1/0qp12tLbwvPTA/0q1PiP6db+o9vX7csH2byTmtn+oRfamtRC2+SAMd5VpdvfvGbr4IHoVOLTHG7jReSm5X05+eXJgcboCzXi7MAfpu0LQmHuPRCX79lese9YKNvvzdZF8G/YePCiQozw5CEN8/ZYG/TtInD2X9OI+ODrnvkTW9P5",
    ],
    [
        "Zlib",
        4294967295,
        { words: 129, digest: 3083665050 },
        "unPGABJsAALSLjwCYT1RBXjDVQaIs+QGhf5JCNjlxQj/mAEKgoa4DsCWVA/U5KkP83+zE0DM5BlMcwgb3zE4G0jwgRuTCuQcWuODH9a6Pyc2fOootbHEKt4nuStvk4kus4m7Liu3fi9QHU8x43rqM+pKLTUInPk4/vtGPQTCdj2tgxBCiuQbRWvmREcVSHZHLBHvR7iWLEobtIFOW7eCTljQDU+gd2ZPLxUGVBcgc12W945fYN1vYtzklGKKxy5kUhZzZoLDU2d0j8tnJ+S0aKftzGnKNQZrXnAxbhuUtHCsboB0XdxjdvvZiXcT3ZB4WtvsepjN4H98CmeBqHQYgwO4yYP/yiKEAaKWhDT1Z4YaOj6KAqBZi4thUJCy89uY6DCWmas9/5u0JxueTb22oJhD1aEx6X6ijbZlo1jsUaQenQWlGMKLpp/vhqis09ewgWfOsa193rIq1Zu0g2d0t2KMdLfTVhG85QiyvKtbyMBJHBHB5MEiwplzI8WhqDrH4DQrySPTZcp6FuzLsyJTzRQNVs33cvPNqCXl0ockvtNGI4DUAayh2CiBJtwE88LcbSIg3uSAMd4NSinfu2C95jT7NOhIbYToHIJH6k/2P/RlNyX1j33M9pECS/jEauD4cvIP+8T7lfvvjb39510B/w==",
    ],
    [
        "BSL-1.0",
        4294967295,
        { words: 191, digest: 3269865101 },
        "g3oYAuzmbQV4w1UGXIu/BopgjgfrH5kHhf5JCOI0NAn/mAEKvdHSCu1+ngtLqiINmBkmDZrokQ1lWbgN1OSpD/uK1w+KBDwQ6kj/Eba9eRU+69oVCPVMF3MDzBfkyjAbB89/IvkI5iKhG3sjX2WTJta6PycKE+Uoj97qKD+SbSn0f9Yq6m7MLLWJiC1WwGMvFnmoMjFcnjMTZwU1ATSnNcS63zZDyqI3MTH3N08dZzoukMs6evbVOnELtTyjRag+DBhCP47vhEDaIspAnZEqQfS63kHPex5CgUvQQhZgxUWZXpxH/rvlSjoBtU79ZVlPC5IxUPij/1H2Q4JSsoLSUwh9TFXUCnlVLJXqVlWvqVe/t7pXxYyaWBPN2FlFb2Rb7nuYW6QhPF5TBk9eUDZlXzwfBWDhcmRiQPIbYwazT2T3/ldmIbxlZpRf5GihuzdrTYhFa5OIRmx5KZNv2As8cZe1OHM5xKBzCWjkdW7Wb3bKjll30eaveAPk33iPNOF46ZVielTmKHyCbUt8suVNfOE5Xn2w8Ol924nDg8hJJIU09WeGDvceh1eTUoxNyYuMx5fGjfKQYo40klaQNdqlkTPQqJF5EKqSZ3U+k9QG0pQwnGKVczQ9ljAdIZmDiN+Zf+cPm34qBZ+YQ9Wh3wrPo1DyRKTSllSnCijqpzI8t6g1sdaqkjaPrOLeM6017RSzuFOQtMQbBbZE5om5sCEru6TvgrwnKhy/fSg8v3JW/L9eb23Coag6xxitXciCruLINJj9zOF8As0UDVbNmIFrz/1d7NDsLCzSMw1/0pV9z9LbwvPTA/0q1NjcIdWRZXvVRiU21nd1otbgyXbY+DrF2ODxftn+oRfamtRC2w+qmd3kgDHefeu735+RVOMelGvlReSm5aXGieat7vDny3cX69t9MevAH6btC0Jh7j0Ql+9YKNvvzdZF8AjQzfXg6575EiU7+xukTfteTdv8gvNO/g==",
    ],
    [
        "Unlicense",
        4294967295,
        { words: 186, digest: 3800342383 },
        "IrJuALS5AwKDehgCUKYYBezmbQWlNZoFBl/qBXjDVQYllgYH6x+ZB/qM3AdB9lAI0b1vCMF69AjiNDQJ/5gBCr3R0gqruSELmBkmDeXAIxCKBDwQl7VnEj7r2hV7EwQXbzLOFwfelxmcCf8dh+OfHsP+NyKdfLkj1ro/J5RhMiiP3uoo2Yq+KZ3taSu1iYgt25aYLVbAYy+4wzUwRLH1MDFcnjMHlLY0ATSnNX2JLTbgPXc38422N0fcEzivWuw6JpS0O/tpTT2CSvA+2JGlP2AS3T/Pex5C5SiWQoFL0ELxCFdG4idKSAHeGEoc/ZJL6rv/TAuSMVBR+ntQPC6PUKBZy1OygtJTCH1MVWsQ11aOguFWRr5RVw3+h1e/t7pXvO+dWkVvZFsj07ZdpCE8XiFSgl5A8htj0XUdY5uVkmN20uVjBrNPZFFOrmQhvGVmZpa4aBxxiG+4zgJ0wzlFdAlo5HVu1m920eaveAPk33iPNOF4aSRweo2is3q0Wwl94TlefTT1Z4ZgbLCH5l3Bh6RHq4qOgS2LlmmAixVV/YzShNuNYpwMjzXapZFrIUSSfMhJknkQqpJI4GKTfjqBkxUScJVde4Caf+cPm5cPwpy2WAOdzCFDnX4qBZ+rziuflcUWoLqOuqCYQ9Whiy3Lo7lNv6ni7TeqYP5FrULcuK7fN4SvX82dsjXtFLPENyu2EOtkt3dwprjV2du5sCEru+UIsryXHJa9fSg8v3JW/L8So0bAHboBw7R3L8RQ/CbGd9UnxqGoOseIjEXHGK1dyLfw9MjtUDLJif1syeF8As3ChHXPSSiI0DMNf9J4YlrT28Lz0wP9KtTA3TzV6Uiv1h59cNdczuXY/qEX2prUQtsogSbcoYKl3Bpypt2iaCje5IAx3gxAtuGh9rDivE7j4uiO4+P+BWznRvHd5wFMsuoumIbswB+m7QtCYe49EJfvWCjb79aSOfTg6575Xk3b/NzaNf6C807+4nti/tPx8v8=",
    ],
    [
        "WTFPL",
        4294967295,
        { words: 53, digest: 78775827 },
        "JHv3B9qk1QhfoHgJk9ciEyt5sRTEV+wa3/fyGsw00ir3n08twMJWLuiyGjJIZAwzapf3N2VMI0njQT5KzVZMTtLVmE9BW39X4Dj4WuLlcm9AlLFyhrkcenLokH6EuTWFkKvvjNkTW5nvuK+Z+c3tnM6jgqLrdjK10jt4uTe4SsOw2VjEKcJaxChUhMRRCjbFzKrOxf6uh8Y3SM/G5RHd1vf/3dYng4bX7nUF2KJ20uOFYHjlJRQH5ztiuvIG3CP6Bfao+0typ/8=",
    ],
    [
        "PostgreSQL",
        4294967295,
        undefined,
        "8n4LAI/2NgHs5m0FhMu+BZ68pgcuYZ0L7kZFDJgZJg1pC/0PfHD/EHUoCRHYyS0RmhjdFmOwMhc8zrgY7CnUGX/+JyWhly8llkQNJ1o0Qig88fwtVsBjL6Mcsy9l2bgvNwgMMq4/ejLVcoAz+fKSMwE0pzUqMTI3pW4lOZ6i7TuvO2c96aAeP/lymT8Feqo/OwkhQCO5KUI8KjJCTxj3SEjldkm8byFKcb8iSl5c4EpFAWJLMp2tSz8gF0xxOnhMfUTbUOeJXVEIfUxVs8h6V/dQ1lgXaUlZFpR3WuoLr1owNiJg3K43YfaeU2EGs09k0KcRaH6K4GjhpYtrbUMdbagYO3C3m4Fy4bY+cznEoHOsboB0wVRbdQPk33iPNOF4at/1eEChv37zYOJ+GJeKf13iMYG0xzCCNPVnhpL/S4giEPiLpKdRjEAUXYzknE+PpMONkDN/45OIqFyVMJxilQ9JeZUdL8SVMUE5mLLz25iDQUqdQQILnn4qBZ+GIayjADr4phk0eacrDF+od6Lrq+23TKzi3jOtggeZrQ0obrJ3cKa4XZE3u2cErbvlCLK8OI3pvFe8DL9hbbi/NOK6v08ZG8A2ekXBFRPzw2X74sYFqfvGWBc6yBitXchRdOHI6QQuyw0Lkc7LftbWKIEm3Ef4od0xZ6LfdHIR4C9PTePI6uPlyAyA5zLXGPEduszxE4CW9FaIFfzAFyv8pVqK/TxdUf5xIaL+",
    ],
    [
        "UPL-1.0",
        3050499653,
        undefined,
        "wxsBAIN6GAL8pLYCz3jFAhjuyALLDiQDxdIuA+zmbQU7TgwGeMNVBrd7VwfrH5kH0b1vCODbfwiDpPYI/MYzCeI0NAkGO2gJ/5gBCr3R0gq2fS8LfVzSDJgZJg1lWbgNLxfeDQZ9Ng/U5KkPigQ8EFB3eRDQ3JkQGro/ET7r2hUnSBoXZ6DRF16pHBnkyjAbw2KhHZwJ/x2cvBYfZd9VIGoFByLn1XMjh3gYJHWn1CbWuj8nlGEyKI/e6ijZir4pjZP/KYwUjSu1iYgtVsBjL3/lizENm94xqKz1MTFcnjMYqdUzWy74NENSMDUBNKc1yZYKOStOTz2PswY++rblPqN4yj9VlHNBNZm2Qc97HkKBS9BCkH0DQ/p+EkbxCFdGmIUBR+InSkgT6tBIls7iSdLzm0rcMD9N5ZhfTUskq04LkjFQVCY0UfZDglKygtJTCH1MVb+3uldiAPBX/NpnWIuqMVlhHBhag6d+WpiexlpFb2Rb2eBxXZ6LCV6kITxeIVKCXt2SsF75OldfJoxeYFzG0WB1RWlhQPIbY25iK2OdoutjBrNPZCv9rGSw46JlIbxlZtz312h6zHxrk4hGbE3jLHBIw3pwLBiGcNgLPHEJEq1xrf1QcznEoHPWK6pzH5f6c+RGIXUJaOR1btZvdt6ihHa6VLF20eaveAPk33iPNOF4OHQdeWYLCnrWCHJ60zjTe+E5Xn0aB3l9UXhKfxiXin9c1XGApZA+gTLGXII6xBSEK7RJhMhJJIU09WeGFA9+iJHBUorum/qLUY1XjVWgmY3WYMyNBySvjjXapZF5EKqSqrvckmd1PpMVEnCVekIQmGGbs5hJ97OYg4jfmSedJJpde4Ca3enwmqdFu5xBAguefioFn7w5VKGYQ9Wh3rAXogB6eaJpAXujgSSbo1/XwaSxZ0ulW+e9pVoM0aXsZT2mg73IqVno9qzi3jOtGo9arUHb5a2i3wGu9KsXrkRRCbFU75yyNe0Us5UnUrPh6Yy07ryltcgbuLVF7tK1",
    ],
    [
        "BlueOak-1.0.0",
        3605179015,
        { words: 240, digest: 286668921 },
        "D5Z/AVdx3QJrKZcGhf5JCIutPgl+z1sLmv2cCx2X1AtFnykNOyh/DW6v8w6asVQQizx1EBkDFBOvqvsTrlJfFNzw5hSn5v8UJt92FYXEpxUwmk0b3JINHegFUh3nl5Me4uwTH7ShRx+m5/cf3JgTIPKRWSBNFpchDRrQITSo2yMCkBYk843CJiThGyha7pko/iQbKS97SClJs/Ipr39bKp8KFitD4BwrlIaGLY4OLi6PBf0uo0tUL6Mcsy+WUNQxykLZMevpLDNuzkRA6FctQ0LrfEQnkbxEd6c+RcjJB0eJa9dH/7V5SlhtGEufxx1NntGyTQKJik5V9y5Pl9waUBiaLlARmjpRJzv8UbhWhFKwgJpTlQkEVCWKNFSiUkdV/ilgVq/7TVjvKIBYntYVWcug1VrJ2IVcULUJXzs8TGABJ+phY4ETYp16OWIw1Yli64DIYgLYx2df10Fs5DEhbci1pW2DurttumXqbQsBJm52KW5uwR3XdcDkxnjsYgR5gpifeXxz03nKlTF6Wj7IejqzF3spj1B71+ade3md1HtUGt17VNn5e7mRYH2ZAA1/cyikf1zxBoCP9cqBhnjXg0m4nI+LI8+Pp8VikINGgZO8P4+UjJTXlEuud5WXiIiWPiwymMjGS5hnBrSY6DCWmTexdZpOL5qaa5femij2+ZrTdMybRzrNmx1znJyPQeyfhikVoMnYJKC3WF2gjjjqoDanXqFcDU+i6K6Tovk1oKKLLcujzsEDpBQopaQenQWl5LvbpWer/KWt9eamzWz9ps1+WKkL4VipyWLpqQbUD6qrUViqgmOdrRCqs63X01qu1dUsr8kxAbG46aKyi47RtJXyqbYEmfm2R7FiuSzY3Ln93A+75QiyvHB0zb2k4Jq/ZSPdv8bTDcDvyWfAQAqBwEPuasOMka7EUQo2xaGoOsc4HG3Hw8Fvx65jpMdevynIGx0ryAKO18gWrK3Jjyaby2s/B8xbeTXPQb2Zz7xw6NCQFvTRDEI70pUyD9SHquLW",
    ],
    [
        "MulanPSL-2.0",
        1072454448,
        undefined,
        "BC5eAI9FfAAB9B8BDjtvAbDw4AGPKCYDfDKoAw3xEgRyI1MEraGZBOzmbQXpDIEF/2yFBWpusgVmXe8F1XlRBlGTowaDMxMHJB41B9BoeAfrH5kHVeEOCIfgLQiF/kkInQqICGAciwiTtIsI+97HCD88DgqIKB8K/ecqCuLfMwq90dIKt3/sC0tc9Qu/U/oLaQtLDCLnoQxDvsAMK53uDGWS9QxRwPcMJL4MDZgZJg2V7jENH9/UDaytDA4+pioO3M/EDlKFKQ9jJTcPiUh9DwuIgg/lhrsPH9zQD5OgKxALLD0QUHd5EAbuexChAH4Qrp/qEAMa8BDch0IRI7dKEQjpZREO43ARZaiJEVUpwBGiBKgSN5q9EtLN/RJBYjgTAXT1E0R89xMxYhAUw7g5FPbiWxQNnUoVPuvaFUC5uhYKFrsWmvr8Fi72Hhfe1YkXt1dIGDzOuBgTo1oZusBnGb3tHhoB5C0akcJYG6VPbhtKq4QbdnuJG+Sg1xvqJyMd1PyNHYQMqB0d9PodbqkrHqLcQh57+7AelIPuHj1NWB9TCLofo91PIO91YiB9GN8gB9ssItD40yJ0QhUjWc1qI5zvbSN+u9gk+IvnJPGqKyXy5Dklm+KIJVdxiiUmJuEld5E8Jmg4aSbJP20mxvjHJnOrQiegO+YnC0A1KHQxQyih10wo0g/EKGNLiCk+K7IpFeLCKezhZSoHTxgrjnctKxW8PStSa3Ur3mwFLMn+aCzfHcAsvAgWLaXDHy33n08tIWZ2LbWJiC1tvDMu2ExELlbAYy/bSaovoxyzL/9eZTDgs0kx27XuMdYL/zE3CAwyrWcOMvJcczIF8+0z3XTuM+/A/zNW7Io0nsapNGaOxzQQCG411z13Nb0PsDUBXcM1tn6sN8jw+zelbiU59YBAOXGQlDlijcs5dtzTOf5YIzqfhik6AlpiOpgGbzqBijA7Pgl+O9/6hDsu9cQ70xrUO8JH5Tv1xTM85PNFPLBqAj5/38Y+G04KP/kDdD8wW+w/",
    ],
    [
        "MS-PL",
        2696580794,
        { words: 381, digest: 3093503704 },
        "BC5eACKybgASjn8ApOi7ACsDbwEDB/kB0i48AjssogWhkvsFWy5KBlGTowar4e8GTHfzB+TBuQjRKUEJr0kUC4gn6gxuNjAN5Ax8DZrokQ0rlM8OJpR9D0TyBhAUAwsQUHd5EOJr1BCvLI0R1FogE1qSPxN4nU8T3Xp3Fb/WFxkr3jYZcO+DHHU2lRy8NlIdZQ7qHY6tQh+/fv8fFIg/IIANwSB/oIsi8OKNIkcaBiP4qBYjx/3cI8nR/COFoNYmAIhmJ1NgcCeUYTIoKdxkKdmKvinwv8cq0PKNK9VBmSsyJdcssTraLGRlGy1DpoIttYmILdWhhC6bGMounIpdMPldeTDfQ3gxTyfYMhEZYjO3beQzE2cFNQE0pzVuJxs4jmQGOYG3CTnAdww7XrtCO11IzjzK6HU9BYIUPo70dz4pIg4/u7FmP0QJNUF/OmpBJmmFQfS63kEDYgxC6eZSQr0G0kIHdVlE9KXuROy5k0iYbtpMhrXfTAuCLE1PMKpOP4vjTlwuU1GQ+HVRuwwXUqoMK1LjFDFScMGUUurS/VNFfPFX/NpnWD1TfVjBbM9Zg1mSWloKl1oxy71adU7TW8noal297SVepCE8Xil3kF448l9gGLdVYcHq02Htt11i9rVKY9JvoGO/evtj4BrYZCsdGWY3vYxnAtjHZ4x60Wc0PS5odwO/aBcMbGs3QeNs/By7brmwy27S4iZvNQDGbze+zG8rWCVwhjY9cZFytXKOMed0sD8bdm7Wb3b5P512OIHTdhvmeHcD5N946XXheGYLCnppJHB6WA7DfMFeynyCK3R9EonqfdyV+H7Nd2t/t3JCgudvqYIc4euDyEkkhVZt3YUsXVOGpnZBhxQ79YdhgfmIzjoKileTUozJ79WMZ9o8jdZdi47Cd0WQPXpmkD+P8ZCSwH2Sj31mlNpzBJm9LUCZvftamdcacZmDiN+ZSCRsmlLR7psvqfebphCInahez51+KgWfSdCSn/Cu858hfv2fOHgmoGVpP6C6jrqg",
    ],
    [
        "Python-2.0",
        1193622857,
        undefined,
        "j0V8ABU3jABvw78AC7WBAVU0hQF4ULACMn9PA2fjqAPYmLIDY0/UA05D2gMkbxQE1ylPBII8CgV9f1kFPI+iBpoNQAdI6nAH/xC3B7f9xQfY5cUIWTbrCKbNIwnA8JgJVY5qCg0ZpApdctAKoO3uCowcUwt6B14LcBuNCy5hnQtcsJ4Lkv7dC2STDAzuRkUM0rxRDAn1eAy/swUNOfQeDZXuMQ2a6JENQNTADugwnw9TddkPigQ8EAFIkhDYyS0RKsE7EbLSjxHqXaERLMHSEWOeHhKj6IESNu2LEtOEFRNokDQTtynTE23oFhTT6RoUPa9dFPKWtRRqmeMUS0hnFlO8oxc8zrgYMyO9GC9U8xjyw2QZrgsBGmJlYxqU82UaWmZvGvzjiBr6N+Aaf3f6GjqsdBsdcrEbV6Q0HIk0Kx1d13odBPDvHZwJ/x2TqAYf/HceH7DlFSHRSVEhf6hYISCVqiHoMssh1nbyIfrJ0SJrHvkinO9tI0vkbyNbfjckq1qBJBoXBiWn8J4l+aHXJd8GhCa9Brcm1ro/J9czLyiNYkwoPF9QKKdZ3Ci70O0oN+1zKYujBCoOt0YqQsTAKyPTbyyJh/8s959PLZBdbi0hZnYttYmILW1ppS3gpNctE4NeLlbAYy+jHLMvGKTHL3GIITCkukUxRoxxMfAV6jHXa5wyW8i+Mv7rdjP58pIzQnvzM2fCBjREKww0UWprNO48mTScDKc0nqYnNbp5LDVKdjY1kvU6NQE0pzV7pbg1QYfJNTrT4zZ6lrY3s5+7N5T/8zcuTkM4V8asOKVuJTkgNbI56Z3EOT4H0jlCOR86IQhNOlNAczrRp6s6W5u5Omx7HjuUiTc7l3zvO8BNFzy+KdY8sLiMPZBBxj2obUs++sS+PuOVJT9UEp4/2JGlPzsJIUDTJTxAgNhCQE8WhEB3mp5ApXmxQGlVQ0EFW1VB1F9bQdsXBkICi3tChTLXQhnnyUPNmGFEW6lDRfEIV0aB+V5Ga13eRo5F7kZJPSVH",
    ],
    [
        "PSF-2.0",
        2636603018,
        undefined,
        "Mn9PA2fjqAMkbxQE1ylPBII8CgV9f1kFmg1AB0jqcAemzSMJegdeC5rokQ2rAtkOU3XZDwFIkhAqwTsR6l2hEWOeHhLThBUTaJA0E23oFhQ9r10U8pa1FEtIZxZZinEXPM64GDMjvRgvVPMYWmZvGn93+ho6rHQbXdd6HbDlFSHRSVEh+snRImse+SKc720jW343JPmh1yXfBoQmPF9QKKdZ3Ci70O0oDrdGKomH/yz3n08tIWZ2LW1ppS1WwGMvoxyzLxikxy9xiCEw4kBqMNdrnDL+63Yz7jyZNJ6mJzWS9To1QYfJNbOfuzcRTzI4Lk5DOKVuJTk+B9I5W5u5Omx7HjvATRc8sLiMPfrEvj6tj0Q/BVtVQYUy10LNmGFETWWaRFupQ0WB+V5Ga13eRo5F7kbXkjJHhlEiSN7oMEg91jZII2NDSAoCXUj9Mv9I1EgvSXAjpEleXOBKY53LS2kf4UslciJMVRMqTCpuLUyDlapNsMGDTloghk7j11BQqOLoUFmi6VBAXAZRP+uMUWWtFVPHfZZUxF7mVP5w/lR3oN1WU9dpV/dQ1lgijJZbsSb1WxQ5+V0nK/9etAJgX9qsel/f+7Ff1JnPXx/YDGA4copgZH0IYRWBe2Gjy4BiJebpYrgKAGOVeM9jVDGdZJv5GWVrUKplVwFAZ+6LhGcMxXxor2KJafVTOWo3OG5qo9mObHNTvnAmoi5yFcIhc+G2PnM4ssFzeacrdKxugHSmuBh1CrVJdc5Vg3VZk7d1mLfrdQn/iXZaGYp3SwbzeHEc2XnUjB16KMc9erUn3nqVo/B6c5k2exKLN3yTCdd8EgbpfGazbH3Sygd+kIxAfvMA1H4E3zV/HshofzODOIGLMiaD8eFIg8MVsoRSN9iES2mchR4Ra4a0mGOI/F2YidxfN4szV8ONXlBrj/LEHJBKJ7CRomm3kdcPWJJvVGiSN9Hqk5ym7ZMv8ziUg/6mlqO98pamNeeZtUOmmt4FMpvY2F2b1ioqnISQW5yKXied",
    ],
    [
        "Artistic-2.0",
        734073309,
        undefined,
        "fZs4AONrRgADdEYApFRVAI9FfACzy3wAO6fbADapCwFkeT0BpARhAbRNtQHT58gB+/DiAV7P+wHt1iQCGp4/Am4JfwLd2r0CJpe+ArYKLwOmzUED5bdDAzJ/TwN3O1wDS9eEA4b4/AMYGIEEkHzWBM6H8QR3RvsEHoYjBezmbQXi070F1mLiBdV5UQZ4w1UGl9DYBiQeNQfompoH6M/kBzPaBAinVg0IG5QmCHXddgjx+7wIVR3JCAjCyQjapNUIRvOxCUT47An/mAEKxworCnxaAQs0DjIL7Ux+C5r9nAsPu+wLS1z1C51E/AvqFwYMvx4tDKAgNAxP12sMOPbgDPXC6QyQuQkNmBkmDR5HPQ3hOVMNMJeYDQRwzg1iuwUOoTRODkDUwA6OchIP1kurD2hhtg+L5bcPE1jiD8S8JhCToCsQv/ZzEE+AvBBU7s8QZ08aETXaahGZd/YRpWslEo3qahI4GnMSuPRmFFXTaBRlcHUUcrJ4FLMsvhQGtuAUyDENFeG9cxV5+oIV8cKTFfBTDhbMwCAWcRY0FvEzPxZF4G4WJpt+FtL+hRa6gqwWCha7FkBtyxaa+vwWOGtUFzgDthconP8XKFk2GDzOuBj/FhsZZXB/GUDM5Blm6x8bS1zPGxITExykEqYcWvQZHYyyIh3mYU8d1SCGHbH7tR2mwNsdSLj6HQbCEh4So0weN8hfHn00qx57+7AeBSFGH7w+Ux8OWGMfOceDH6B/jB/Zgo4fo9+VH1MIuh8Xjekfj7PuH/jN8h/sShYgSU4+IBSIPyAAZlkg73ViILOfCyFcYVghl9l+IvDKiyI9qowiWW71Iq/eBSMLLRkjr3UfI38QQiNt3LQjrRUZJPjGOCQvF68k5cvOJADw8yQwCQUlngXfJaSYlCaRz6Em8hGoJqeiNSfWuj8npTNOJzf0ZifCZoEnHbfNJ19q/yejM4EomdqkKIi1USlWPVMpY0uIKY+Q0imPH/0plj4MKnDFXCpX4vIq3JsDK9lqTyvdEcEr",
    ],
    [
        "AFL-3.0",
        739268413,
        undefined,
        "2NYpADgsPQAW6acAzRXeAJ5x3gDhoIsB5kmXAQZMwQGMU80BHpL9AZkhDgJXdIICt8a8AsOjAQOD4UADiXdVAzLIzwOa7w0EOtAWBLqsDwWYN2gFrhpEBlAlcwbje4cG7AMsB2/lUAeumcoHbgz1BxuUJghCLSgIJMpdCFSzrggXdeII4jQ0CUuNPAk1Kb0JjZXvCSS29wmIKB8K2ocuCg4kawqFAIkK+CjoCsMOCQv1rzELxkk6C37PWwtNR6MLCsYRDPxCHgwkKyoMF0wvDGuUUQxYB/EMFGhFDVzcng2ODsANrK0MDuORRw5rzFkO3UGJDo8Vtg4Mb+4O3BASD9i5XQ8iqYMPftGRDyf1qg9iO6sPkmC4D1wI/g+KBDwQIehOEAbuexBbfPAQq2cHEbasbRHtDroR1QESEnXTGRLc3CQSmy4vEvsLYBJ8DZ4S1lXpEhkDFBMKFkMTlh1vE/DG0hMMsOITol0nFCXCJxTylrUUYTwWFYUsKhUcdVAVUKSWFT7r2hUOyuEVAcwjFi7mThYWtF0WmiN0Flj+vBZNpQUXQp1hFw4DaRcobnUX8i/SF9a69hfhnfoXqJtMGIo+iBg8zrgYusBnGS7EbBma3uQZAeQtGpsxhRqQh1kbqVuIG02kuBuPMsIbTVgEHFFDSBwC500cxv1QHFLtYxzzG/8c2HNjHWiZcR2lj6kd6s69HVY+HB79sjceQM1OHnv7sB6sVB4fzoc/H0VzUR+8PlMfL5R3H8YMex+OMrsfpSUKIAtkECBONS8gAowvIHLrQSCj3U8gNF1sIJSmjCCOMcEgygPFIBgd2SDX8JghefPqIT0Q4CKlRAYjx3o4JJcgoSS8yLYk8uQ5JX1nVSVXcYol6PG4Jl7a1CaCFOEmk8hQJwi8siddY+YnTNkjKOg1WCjaYYAouX6GKD+WhiiBLaYoKQOzKDVptyj2NR4pA/t0KZnqnSkvz8sp+h3VKaE8KSrs4WUqn+uTKq5jYCuS63UrYZ2PK8z8lCs9VxAs",
    ],
    [
        "OSL-3.0",
        731184332,
        undefined,
        "2NYpADgsPQAW6acAzRXeAJ5x3gDhoIsB5kmXAQZMwQGMU80BHpL9AZkhDgJXdIICt8a8AsOjAQOD4UADiXdVAzLIzwOa7w0EOtAWBLqsDwWYN2gFrhpEBlAlcwbje4cGb+VQB66ZygduDPUHG5QmCEItKAgkyl0IVLOuCBd14gjiNDQJS408CTUpvQmNle8JJLb3CYgoHwrahy4KDiRrCoUAiQr4KOgKww4JC/WvMQvGSToLfs9bC01HowsKxhEM/EIeDCQrKgwXTC8Ma5RRDFgH8QwUaEUNXNyeDY4OwA2srQwO45FHDmvMWQ7dQYkOjxW2Dgxv7g7cEBIP2LldDyKpgw9+0ZEPJ/WqD2I7qw+SYLgPXAj+D8G4JRCKBDwQIehOEAbuexBbfPAQq2cHEbasbRHtDroR1QESEnXTGRLc3CQSmy4vEvsLYBJ8DZ4S1lXpEhkDFBMKFkMTlh1vE/DG0hMMsOITol0nFCXCJxTylrUUYTwWFYUsKhUcdVAVUKSWFT7r2hUOyuEVAcwjFi7mThYWtF0WmiN0Flj+vBZNpQUXQp1hFw4DaRcobnUX8i/SF9a69hfhnfoXqJtMGIo+iBg8zrgYUSTnGLrAZxkuxGwZmt7kGQHkLRqbMYUakIdZG6lbiBtNpLgbjzLCG01YBBxRQ0gcAudNHMb9UBxS7WMc8xv/HGiZcR2lj6kd6s69HVY+HB79sjce1mc7HkDNTh57+7AerFQeH86HPx9Fc1EfvD5THy+Udx/GDHsfjjK7H6UlCiALZBAgTjUvIAKMLyBy60Ego91PIJSmjCCOMcEgygPFIBgd2SBhckwh1/CYIXnz6iE9EOAijyT2IqVEBiPHejgklyChJLzItiTy5DklfWdVJVdxiiXo8bgmXtrUJoIU4SaTyFAnCLyyJ11j5idM2SMo6DVYKNphgCi5foYoP5aGKIEtpigpA7MoNWm3KPY1HikD+3QpmeqdKS/Pyyn6HdUpoTwpKuzhZSquY2Arkut1K2GdjyvM/JQr",
    ],
    [
        "GPL-2.0",
        425105128,
        { words: 2395, digest: 3307496269 },
        "bCgRACKybgCPRXwAOtx8AFhzlADHvq8Ao+OwAGAz7ABQzAgBeHYPAb/4RQHqFnkBXM/aAT144wEvNegBWyHpAWsM7QGDehgCWQ8xAi2wTQJAp5MCg3CYAvSdmAJq57UCdbu2At3avQJO9/QCw6MBA6ibngOm2SQE1AUlBFBdJQTaqjAEWQ9oBMjgegQYGIEEraGZBBcfsQTH6hYFVjI8BWQXPQUk3UoFZRJLBTPZUgWYN2gFkZlsBezmbQUZ6JUFEqI0Bq/oWwaNhmMGJVSvBkTTvgaK2MQGWEntBjciBgcwFQ0HDqBZB6WJdwcTwcIH4EXmB5gM6gcM+OwHLyv+B1XhDghrDkAIE3FUCE0DiAjtvaMIAB67CNqk1QgzkdgIAajnCNTXAQl/ekAJcBVnCaHycwlE+OwJGbf9CaugGAqMLlgKM1FoCvrFmgq90dIK5nvXCrRdBQukXAcLnd0ZC+P0GQtA8DMLqzg2C23HSwtFVXEL+VPLC0MlzAvkEwQM7kZFDBQhUAyzrHgM4xyEDCsHlgyCXZYMHQmfDCURpAxshsAMRxnYDJgZJg0UaEUNSfBHDeE5Uw0CV24NtnaFDcWvkA27+AIOOeYIDm4XXg4xJmEO8eO5DhY9ww7cz8QO/0fHDiuUzw712A0PsVUlD/GqZg+oxXQP5Ya7D5kWyQ+ToCsQG4UvEEpAQhBaMm0QUHd5EMLvwRCzmMoQNpvZEEAxEREPQD4RgYpKEeQbUxHx21oR3OpwEZTNcxG8mK8RbV6xEYksBBL8PgUS8xUhEvsLYBIBxKMSDp3EElSkGBOUfjwTbrpEEw6GThN2nXETJb2mE/jozRO2h/wTdQUZFDkyJBQlwicUS/KPFI+CpBTnqssU5tQHFUUvPhV8TlkVkvuDFYwftRU+69oVFIxrFtXmbBbFV5AWgkWqFuU+thZU1uUWBXotF0vihhcdZIgXXpiYF3b9oRdp0cQXVRoIGNluHRhkNXkYO2KuGPdNtBg8zrgYW169GFAH3RjollYZ",
    ],
    [
        "GPL-3.0",
        194976383,
        { words: 4952, digest: 2026663907 },
        "zrUrAKbyMADfLTQAE1o7ABU3PQDjYEIAlxRSAGjRZQALYo4A5uuaAKvOoACj47AAHN2zAKTouwD/370AQYrVAD4C2AB9XtgA0L3cAOJZ9wDi8fkAUMwIAXh2DwGtmhkB/p8ZAU8ZHQGgkSkBpyoqAWt5VQF7I2MBD5CNAZPOkwGMqaEB8vG2AegyyQF9tMkBLzXoAVsh6QG9IvEBXo0NAs4+EQKDehgCGiEgAu3WJAJ0cjoCziRQAl/TbgKWe4sCeuSqAmrntQIY7sgCDQ/KAndA1gKcb9cCM1TYAtch7ALDowEDcIELAwBDDgNfDxADIYwkA4l3VQPE7pMDEA2UA1sdxwP6U9QDeNb9A6C/AgSm2SQE1AUlBFkPaARpn3MEGBiBBHKWhQRMvqkEg4i8BBbVvgRejswES4zWBDPdDwVkFz0FzJxGBSTdSgUz2VIFQlBTBYozVAUh9l0FmDdoBezmbQU1DW4Fjx1uBZlxjAXpIfgFWy5KBo0MUgYCo3MGdruKBhkTlgbYTNAG6BT6BsViEwfAESkHSkBSB526UgcOoFkHpYl3B3SFeQdIdH0HNTyDB9BYhQdrrbAHAVS0B1r/zgeFydEHA7PYB7XC2Ac/DO0HmvX0B24M9QdV4Q4IvigSCKNNEgjZQSwIDg1OCAa1Xgh2rnAIZpCACMtolQiL5bcIAB67CNqk1QjxltsIUm3hCLej7QhuMPMIcQURCVIzEQmEkhMJlTsVCYbGFgnkSj8JbP1JCS3vYQkV+2wJofJzCXxSdAnNG30Jj7SfCfBOrAnFLq0J9Ja3CYOiwQmxQ8gJp2rQCYcG1wnRo+QJcMDzCRm3/QkvhxIKsR4UCqugGAqIKB8K2ocuCv6ILwqrezQKWgc5CjWZUgqMLlgKM1FoCow0bAp+bncKkaN5ChvYfAqROYYK+sWaCo02xApscdEKvdHSCocI/Qq0XQULpFwHC39RDwuruSELynIuC0DwMwuf0VMLfs9bC5KWYQtnLGkLZvJsC1hIlgt/Gp8L",
    ],
    [
        "LGPL-2.1",
        256969306,
        { words: 3855, digest: 1527708784 },
        "bCgRACKybgB4QXYAj0V8ADrcfABYc5QAx76vAKPjsACTXsgAPdTqAGAz7ADmdf4AUMwIAZpHDwF4dg8B4cweAVOgLgG/+EUB/6tsASy0bwHqFnkBV1SCAVzP2gFbIekBawztARX58wEAjgoCg3oYAmS2IgJZDzECLbBNAoxNaALNvm8CQKeTAvSdmAJq57UCdbu2Ak739ALDowEDr4tuA6ibngNZYPIDowH+A6bZJATUBSUEUF0lBNcpTwRZD2gEyOB6BBgYgQSALooEz06TBB4KlgSjRKwEFx+xBGL74gTogPkEx+oWBaYUNAVWMjwFZBc9BSTdSgWYN2gF7OZtBSFRfAXCZIQFjEutBXeSsgWFP9cFHr8KBo2GYwYCo3MGaXS3BorYxAYcpdQGWEntBksK7wY3IgYHMBUNBzO6JwdQOCwHDqBZB6RjYQeliXcH0FiFBxouoweg0q0Hk/K9BxPBwgfgReYHmAzqBwz47AcvK/4Hg1cFCFXhDggblCYIRmcpCGsOQAhzGVUITQOICIUkjQjtvaMI8lKpCAAeuwjDWcwIqx3UCNqk1QgBqOcI9DD3CNTXAQk5Jw0JuYVACY+HbwlnpXAJsjajCUT47Alha/IJGbf9CW7nDAqroBgKWv4qCowuWAozUWgKKm1yCvrFmgqAu8wKvdHSCtRz4ArzjOgKtTL7CrRdBQud3RkL4/QZC0DwMwurODYLeiU5C23HSwt+z1sLRVVxC+NPigtZQqgLLSiwC1KKswv5U8sLQyXMCwGv1AvkEwQMrXweDMoXLwzuRkUMFCFQDLOseAwrB5YMgl2WDB0JnwwlEaQMbIbADEcZ2AwMiOsMvgj6DPUi/Ay5JRINmBkmDanvJg2q4i4NFGhFDeE5Uw22doUNxa+QDU/6qg2NmNkNOeYIDjFNFw5iICgOMJE3Dm4XXg4xJmEOvIR7DjKzew5BFogO1Aa0DvHjuQ4WPcMO3M/EDv9Hxw4rlM8Ota/RDvXYDQ+f5Q4PsVUlD/3QNg9aClEP",
    ],
    [
        "LGPL-3.0",
        1032593588,
        { words: 1147, digest: 893170753 },
        "PQICAD3U6gAQUy4BLLRvAZYAfQFXVIIBg9eDAcC2+gEAjgoCzj4RAtIuPAIcukoCjE1oAgFD6gKzMqEDrNewA9QFJQQeCpYE5midBKNErASDiLwEZRJLBSFRfAWcmu0FQmQDBnB7DQZoAU4GNMpcBksK7wboivoGAysiB6RjYQeT8r0HG5QmCHrnlgjDWcwI2qTVCGelcAl2vI4Jy6HCCefgBwr8qxsKM1FoCvrFmgrzjOgKcXJTC78JYgtBZm8MwyqyDJgZJg0yzF0OIYZdD0R4vg8Dtm4Qs5jKEBQzVhGBJdgRpwHvEQ6GThNp5IsT8kudE0/EPRRwJHIUDPR0FMP9ohVQt7kVg9P7FdJGGReCCy0Xdv2hFyyUuheAKecXFa9dGLcLaBhMVK4Y9qr8GdIPXBqYCX8aqiPqGo4aWhuIK7QbdjTuG/feDhxn8pkcv4/sHOuVhx0yk8kdW9jsHUSFHR7bN3UePTZ7HsvylR5v2qYevGDgHjwoMh90uzUfbug4H6B/jB8TJZofD4sHIJSmjCCGlZogkycdIUnhPCHz5Zwhx1mHIvDKiyIVZ44ib4KeIsISpyLiiDAjbdy0IxJl4yOCUi0kcD1bJJggACU4IQElPtI2JfVJjCUAMKclep/lJX0OkSaNpF4nJiKQKHfWniiItVEpaAuEKeXVqylam7wpL8/LKd8WTSomIJMqklnUKv7i2ipsKQcrz4hlK7lEYSzPjaUsEpNHLfefTy0wcTQuQeVCLn6Z0C6mR5cv2mKvL7E4vS9Zm88voFFRMNMfajDZyrkwuyBxMflHpTGsRbIxkpTMMV8/GDJGUrQy007EMnaD3DJIZAwzOlg6My0XszPI0v0zHIsUNDPzYTTLTxA1FI36NegI8TZzjgM3KpkFN9doJDfHdis39V/4N4ONCDjHPYM4iP6NOGaUnTiNq9I48CgtOqAbiDoSlr46WomnO/7Ptjvn+bY718TVO11o3DsJifg7rKwIPDTRCDzVaxw8/FVePFOgRT20IIw9",
    ],
    [
        "AGPL-3.0",
        187953216,
        { words: 4908, digest: 2434405430 },
        "pvIwAN8tNAATWjsAFTc9AONgQgCXFFIAaNFlAAtijgDm65oAq86gAKPjsAAc3bMApOi7AP/fvQBBitUAAvDXAD4C2AB9XtgA0L3cAANE9ADiWfcA4vH5AFDMCAF4dg8BrZoZAf6fGQFPGR0BoJEpAacqKgGrWEgBa3lVAXsjYwEPkI0Bk86TAYypoQHy8bYB6DLJAX20yQEvNegBWyHpAXes8wFejQ0Czj4RAoN6GAL1EB4CGiEgAu3WJAJ0cjoCziRQAl/TbgKWe4sCeuSqAmrntQIY7sgCDQ/KAndA1gKcb9cCM1TYAtch7ALDowEDcIELAwBDDgNfDxADIYwkA4l3VQPE7pMDEA2UA22LqgNbHccD+lPUA8qn5wN41v0DoL8CBKbZJATUBSUEnZJiBFkPaARpn3MEGBiBBHKWhQRMvqkEv/OvBIOIvAQW1b4EXo7MBEuM1gQz3Q8FEV4xBWQXPQVBLUIFzJxGBSTdSgUz2VIFijNUBZg3aAXs5m0FNQ1uBY8dbgWZcYwF6SH4BUKUAwZsRB0GWy5KBo0MUgYCo3MGdruKBhkTlgbYTNAG6BT6BsViEwfAESkHSkBSB526UgcOoFkHpYl3B3SFeQdIdH0HNTyDB9BYhQdrrbAHAVS0B1r/zgeFydEHA7PYB7XC2Ac/DO0HmvX0B24M9QdV4Q4IvigSCKNNEghLHScI2UEsCA4NTggGtV4IZpCACMtolQgAHrsI2qTVCPGW2whSbeEIt6PtCG4w8whxBREJUjMRCYSSEwmGxhYJbP1JCS3vYQkV+2wJofJzCXxSdAmPtJ8J8E6sCcUurQmDosEJOMvCCbFDyAmnatAJhwbXCdGj5AlE+OwJcMDzCRm3/QkvhxIKsR4UCqugGAqIKB8K2ocuCv6ILwqrezQKWgc5CjWZUgqMLlgKM1FoCow0bAp+bncKkaN5ChvYfAqROYYK+sWaCo02xApscdEKvdHSCocI/Qq0XQULpFwHC39RDwuruSELpM4mC8pyLgtA8DML",
    ],
    [
        "MPL-2.0",
        418182742,
        { words: 2200, digest: 2580766842 },
        "EDkVAKy7JQCm8jAA/j00AOzlYABGg2oApRubANLG3AB4dg8BdHcuARS0VgHxpWkBMD2BAQZMwQEXSgMCzj4RAoN6GAJD+V4Ct8a8Aq61xwIzvOMCw6MBA45NFwMARyUDMn9PA4mRYwNw/bwDY8DHAzLIzwP6U9QDEWJpBOv50wTKvuIENHvlBCtT6gQxGzwFVO1IBak2VwXnKlsFmDdoBRpmdQUzra0FXz7PBbCZ0AVWmeEFjKfxBmIE+QZRHv8GGJEuB6LCbAcotqYHa62wB0Pt/AdV4Q4IVIspCJfQRwgZTnMItqGOCJEItgiQQ7YIMKm5CCGBxghVHckIU9bNCPbt1AiD9jAJnV54CVDbnAmIKB8KGFEoCtqHLgqqXTQKM1FoCuiTmQr4KOgK0GEGC8MOCQsIjg0LlIMRC1qKOAvB5TgLxkk6C3JhSwt+z1sLeeNzC8h9dQtRNaQL+zG/C0MlzAvOPvcLCsYRDLk2NQykT3MMG4yQDPjKrAx36u8MhzDwDIuhZw2srQwOPWsWDpDfXw68hHsOq1GKDtMyuA7MecEOK5TPDvQi9A7cEBIPCh8hDwwmMw+M3U8PkAJSD6hrbw/H9qoPkmC4Dx/c0A+Pbw0QL0I/ED5AQRBQd3kQBu57EKnhthAOrOoQiE87ERH4UhFpfmoR4vNzEaUieBHWzPYRdCQPErREFxISCSoScjIsEvsLYBLTZYESfA2eEspMzxLWVekSJFAJExkDFBOWHW8T2Ha/EyQ//RPUXRMUhEEmFJtIKRQAhikUDB9mFBjBmxQ6pZ8UKufUFGhxARUtayMVhSwqFUUvPhXIHUAV05FBFTEBaBXhvXMV0aKhFZ5GthUoNssVttTqFeX39hXwUw4W9VEZFgR2VRYnqmYWIat2FidzhBYKFrsWI4TaFmOwMhcOA2kXUQiSFyoWphfzzt4X8I3zF1sM+xcY/xIYAlI0GD8uPhiom0wY2YxTGEtKbBgJEXcYij6IGCxRrRg8zrgYutW8GDS76hhW9uwY",
    ],
    [
        "EPL-1.0",
        510494711,
        { words: 1632, digest: 2286909738 },
        "pFRVAIFvagCPRXwAYmmbAEo8HwF6nDEBntZGARS0VgFn0GMB2U2MAZGRpgGldsoBLzXoAbCMWgJ65KoC9Zy6AuES2AIW8v4C//kGA1rnegO9W5MDE8uTA81SmwP81qsDD0XAAzLIzwPbouoDS4zWBPv1GQVI5EgFSldVBezmbQUmceQFHxy8BgmLzwZKEdUGyRQtBylaYwdMn7kHuIvuB1XhDghPBxgIh+AtCCTKXQi1Q2IIdd12CAXolQgwqbkIVR3JCK9BygjgdN4IxGMSCSZs9QmIKB8KxworCrZMOgoce1kKGFdeCjNRaAo1brEK+eXgCq7H6ArpCT0LY29BC3HOvAsh3wAMMK8TDO5GRQxpC0sM4xyEDD8HkwzK95YMOFvSDJgZJg3f1D8NjCBADYNtUg1nSlkNmuiRDVNWmw1JS6sNZVm4DeIdhg78bp4OCh8hD88zIg8SzjUPQUXED8L76Q8G1xMQyrA3EIoEPBCFk0MQr8dOEO1MbBBQd3kQoQB+EOMTpxAwa8IQMkvDEGC52BAOrOoQV2QQEejtMBGTRnQRjC6JEeBqmhHdauwRnPr+EdagIRJyMiwSiY44EmjEQhKBk00SAxpoEpT1yRLlYuASXFf1Em4AERN41h8TBQAlE6cZKhPvWjQT6BE2EyF4QRO290ETeJ1PEzvKYxNMGmUTyQpzE1JchRN59rUTdQUZFAy0JBQlwicUxyOBFPj0rBSL7y8V7Ys6FdORQRVukawVncGzFbq31BU+69oVLdE/Fjb2RxbhMWQWwX5lFq9jxhbqVtUWt/AlF2OwMhdfizcXDgNpF5WGjBcb464XguhaGKdLdRg8zrgYbVDlGBcKKBluCEQZ7NtNGTWOWxkV6ocZ6RHpGYsY7xm2cwYaVFYPGuO4ZhuxGXkbbIJ9G2to9hulngUcnxIRHEOfcxyLEHgc8Q2PHNu5kBwD5PQcuIIsHTY8UR1OOnQd7jG8HQhV3h0E8O8dal8rHlDMSR7PI1oeOFxcHpLeaR73h20e",
    ],
    [
        "EPL-2.0",
        397337371,
        { words: 2033, digest: 3611346073 },
        "pFRVALMGWwCBb2oAj0V8AJpbnwBKPB8BepwxAZ7WRgEUtFYBZ9BjAdlNjAEvNegBtBD+Ac4+EQKwjFoCeuSqAvWcugLhEtgCM7zjAhby/gL/+QYDWud6A9oagwO9W5MDE8uTA81SmwP81qsDD0XAAzLIzwPbouoDKsX5A2mNAgQRYmkERqLFBEuM1gQ0e+UE+/UZBUjkSAVKV1UF7OZtBTE7owU1ibkFJnHkBR8cvAZVq00HKVpjB8lciAfI9p8HTJ+5B1Jp1Qe4i+4HVeEOCIfgLQi1Q2IIGU5zCHXddggF6JUIZdiqCDCpuQhVHckIr0HKCPbt1AjgdN4IxGMSCYP2MAlSml0JJmz1CT88DgqIKB8KGFEoCscKKwrahy4Ktkw6Chx7WQoYV14KM1FoCjVusQr55eAKrsfoCrQECwvpCT0LY29BC61mTAu/CWILyH11C3HOvAsh3wAMMK8TDO5GRQxpC0sM4xyEDD8HkwzK95YM9QG5DDhb0gyHMPAMmBkmDd/UPw2DbVINZ0pZDZrokQ1TVpsNZVm4De5nxQ3iHYYO/G6eDu8rFg8KHyEPzzMiDxLONQ8iqYMPsImYD+dDrw+SYLgPQUXED57Xzg/C++kPj28NEAbXExDKsDcQigQ8EIWTQxDtTGwQUHd5EKEAfhDjE6cQMGvCEDJLwxBgudgQDqzqEFdkEBHo7TARiE87EZNGdBGMLokR4GqaEd1q7BGc+v4R1qAhEnIyLBKJjjgSaMRCEoGTTRL7C2ASAxpoEpT1yRJcV/USeNYfE6cZKhNCzywT71o0E+gRNhMheEETtvdBE3idTxNMGmUTyQpzE1JchRN59rUTYufnE3UFGRQMtCQUC/UmFCXCJxTHI4EUu4ehFPj0rBTFlbQUi+8vFe2LOhXTkUEV6yNVFcevWRVBSqUVbpGsFZ3BsxW6t9QVPuvaFeT4BRbwUw4WLdE/Fjb2RxYc1V0W4TFkFsF+ZRavY8YW6lbVFrfwJRdjsDIXX4s3Fw4DaRcb464X",
    ],
    [
        "EUPL-1.2",
        547173768,
        undefined,
        "mYUHAF7uIACpRygA69lLAEG3XQArP24AMBa9AD9bygDIgjABjlBYAeZJlwEy+6ABeXPtAbfF9AFo3PsBNUwCAoeJewLSMY8C8yibAmfypAKVLrACp8nHAvi4zAJxM+UCFvL+AuUoFAN16xcDlIQqA4mRYwPbL78DQoDIAzLIzwNjoYUE+5jCBNrj2QSLL2MF1vyUBctlsAWI8RgGrhpEBnGycAeTv4AH0FiFB8Ttmgd60dkHbgz1BxuUJggCS3cIcet4CGGQLwl8UnQJJeukCUn0swmm98wJ/5gBCsxrFQo7O3wKO9qGCigzlgqzUZgKBuPiCvWvMQt+z1sL5RCKC+XIsAvC9LQL6wzuCzQu7wuZexgMTQgxDKAgNAySpzgMkUNXDO3BbAwsGosMgruwDOEf0wzdtPwMFGhFDUnwRw3nE18NUGJjDZZDwA33ousNWrQwDq7FNw5rzFkO/OHgDqEJGA8NQroP/1jIDzZl9A9cCP4PJV48EAZ4ThDfQl4QSv6DEMexrRCc+bcQMkvDEIkLdBGVMK0R7Q66EUGC5BF10xkS3NwkEomOOBLQAV4S1lXpEtG+8BLEHCgT71o0E16hYBPhp6MTJcInFLa5PBRLHY4UHg6yFMsX/RQxAWgV4b1zFY1LoxUcNPAVjfT5FSxNIxbv4CcWLuZOFpojdBazso0WV72iFro8yRaALuUWTaUFF+1yDxcTLScXmnE1F3hSZhfH8XQXq9N7FwEPqRdqGvAXG/KoGH3Z6BhyPvIYsTxaGdcYehnFvnwZSDKDGSVClBnh9bIZekPJGae38hmx2TgaQpJwGlbSqBpwesIaeEEIG4gmKRuLN0Mbu5dLG19xaBueZZEbjEqpG8WzwRvkoNcbfstvHGI8Kh10Ijod7DFUHR51ah0K2qkdZZ7CHYstah5YB3seOOCwHnv7sB4DR/keu8j8HlOqRx8sNEsfFWKfH6TzsB/F5+Uf6vzsH31O/B9g/SIgAowvILE3SyDaY14gcLlsIIaVmiCINZ0g",
    ],
    [
        "CDDL-1.0",
        397650170,
        undefined,
        "EDkVAKy7JQD+PTQAC3M1ACHKVgDOpG8A0sbcAHh2DwF0dy4BFLRWAX1IXQEstG8BMD2BAbXtlQEGTMEBg3oYAgrlPgKhsE0CAjGKAtcgvAK3xrwCw6MBA45NFwMSPCYDMn9PA4mRYwMn8pkD/OilA3D9vAMPRcADMsjPAxFiaQTr+dMEzijUBMq+4gQrU+oEVO1IBShxZQUaZnUFNNagBTOtrQWwmdAFJnHkBQI66wWGLjQGVXA5BmgBTgaOVKEGJNYtBzylaQdl1nYHbgz1By8r/gdV4Q4IQi0oCPICLQjWADYI0CZJCBjVqAiQQ7YI2/EtCapXMgkajmUJckduCZ1eeAnhzrsJsUPICTHTBwqIKB8K0rAjChhRKArahy4KHZhIClnoYQozUWgK6JOZCtuCrwr4KOgKbVT7CsMOCQvGSToLuIdRC37PWwsfSV4LyH11C2xypAtDJcwLTCXXC84+9wsKxhEMuTY1DKRPcwyM7vUMXRr6DIuhZw3n6WoNZUl8Dd9/fQ2srQwOPWsWDoF/SA7hVlUOMwtuDtMyuA7MecEOh5DKDiuUzw79H9oO+hvuDtwQEg9w8xoPCh8hDzSLbw8iqYMPW2KRD8f2qg/MPtsP9y71DxuFLxAvQj8QIehOEMTuUxBQd3kQBu57ELfXiRCgxJYQUmefEI5yqRCcmc0QK97lEERQ6RBbfPAQhVUTEdIOLxEoxU4R4vNzEZNGdBGlIngR+/iBES0X4RHWzPYR9MT6EXQkDxKS/BwSEgkqEqtROBKJjjgS/pZIEkoTXBLDLXcSsTOcEpTHtBLKTM8S1lXpEnmj/hIkUAkTGQMUEzP1NBOWHW8T56WME+rEoBPUXRMUAIYpFAwfZhQwwHsUGMGbFEa0shTDVyAVLWsjFYUsKhWIeD4VS5VAFVCklhU87qcV6VvAFT7r2hW21OoV5ff2FYXySRaB5nAW3BiYFgoWuxaJS9wWRm/9FurLCRcOA2kXUuCeF3l5nxd2/aEXKhamF+T7qhf6qLMX",
    ],
    [
        "CC0-1.0",
        792457249,
        { words: 961, digest: 3658237962 },
        "zyhtAMEqngBuVyMBdHcuAeaMgwE4ZdUBtLkDAlpHNgOfJn0Dy1fKA4BK2QNOQ9oDXbxUBLj2jwTVW6MEuZ3jBMWa+wS3oDsF/e60BQMs7gUGZhsGar0pBi9Yhgb7BtkGtmdxB8Ie6AduDPUHejwQCCTKXQgU1o8IxFapCJGDvwgcqPYIbOkLCUbMbQnK9HUJQxLlCaOTUAq/fBALq7khC2NvQQsygqgLjgO6C0MlzAu/jOIL6SsDDHrtvgyehvUMmBkmDbsVSg2P1mUNPBaFDR4b5A0nZV4O34NxDsx5wQ7JbvAOddAaD8diNg/U5KkPDUK6D32Y0BBO7vgQSgg/Efe2ShGOV8URl5wTEjtiLxIYVV0SqaQoEwHbLhP8gl0T5450E9WEihONnq4TtjU4FMB1UxSlcoQUoFCHFKklyRSSPpoV2SPJFX020RX2yfIVqGsdFn2ZzxaOrBQX88BdFxxhgxfC+5MXUnWVF28yzhdz2N4X0SjlF/NhShiTuIkYMyO9GL5Zyxire9oYEioEGfKUKBns1H8ZotOOGV1I3Rmnt/IZBXkzGiFKYxq3SbMaBY+1GgXWuxq+KlIb3Hd2GwYY8RuKmwEc1nkUHIueIBxxEi4cCx7UHGdcWx1d13odn4vdHcbHdR5IZ6ke09YdHwzDUx/W9FcfvFGGH8w+iR+Bi5MfKum5HySo9h9w6xQgviE/IINpeSDfxXoglKaMIATP0iB9Mv0gYU8jIYxMXCFYdr8hkaDFIfc46SGXlJwi2u7WIvyY5yJgfCwj7ANsIwUgfiOKcoojFR+4I3LAySMGmMwj7RXnI8+RSiTy5DklFwmEJeQywSXZMpImaUHIJgc28ybagDgniXxqJ9wIfScaObAnO2nzJ1iR/ifNbREoVi0dKPmCVCh2wMAotEHSKMtpTSnMtHMpZVtQKpX6siqrA/UqVewCK+hrJSuke1wrmR+MKy4eFyxc1ywsyR+ELJf2jixyrgctvdqcLR5FQS4N104uvKlmLidUMC8h8Dsv",
    ],
    [
        "CC-BY-4.0",
        408013383,
        undefined,
        "klAPAFCRIQATc3gAvLGPAMoqzQA2qQsBrZoZAXR3LgGYMEIB0MdmAVBnmwEDYcABt8X0ARE+HQKeZSwCXg5ZAnDMpgJOErcC3UjNAu7TKQNXemEDFcGLA1GjqwMyyM8D76feAxmKBgQkfkkEezhkBLemkgQos5kEewAMBU0XFQU50WYFJ+5pBTUNbgVd/m4F/Mh7BckL7QUykQQGURYyBsMuQQYNFYsGvOqyBvsG2QY1AwMHiSEEB/oBFwcthpUHkMqjB+d4pwffnq0HVDHBBwvYygfCHugHXGoGCBbFTQid850Iij/LCDEU2AgcqPYITJwzCX96QAmeXWEJV5OACQb8hQkB5YcJ9SeXCcRh1Anahy4K0wFGCh2YSArYe1UKQq93CmNvQQsJN4ELMoKoC0MlzAse7NQLHYkHDCMoSgwEaakMGnWtDBJltQyhUBINlywZDdADGg1a7DMNuxVKDdlAWg3aWmcNVaJ1DaM03A3x4PwNgjIaDvlOOQ5vSUcO3kFKDg/nTg7CXmQOW8NlDilbaA7eaqMOGQKpDq82uw7HYjYPDcg/D9/ubg8pnXUPs8aED6Wnhw/x3qQP1OSpD2hhtg8UCcYPeAnwD1wI/g9/DQIQsEU6EIoEPBBXBz0Qpf5NEAh4URCIk24QYNZ/EINbkBBbNZ4Q4xOnEJcirBCp4bYQfZjQEAwR0RCCX+4Q09cJESnBIhHSxyQRAdU2EUyEVRGiPVoR4vNzEf3MjhFmJpgR+fXgEcUrChKrDB8SO2IvEgWqOBJL7IgSfA2eEimMyhLvWjQTO8pjE85zihPVhIoT2qWcExCYoBMazqoT+OjNE0vO4xPubyYUtrk8FAVfeRSlcoQUgaGZFB86nxSny7gUmevEFNGH/BTsZQcVkAMVFbKyJxXBpZQVgka1FTsGvxXvFvQVdIhNFi5rYxbfgIMWjuWeFuPioxbig6sWdmK+Fi4U+hYT8jIX4BE7F1qPVhee91kXGtOTF70tphfRKOUXrhoDGDtZFhhHylEY",
    ],
    [
        "CC-BY-SA-4.0",
        391772062,
        undefined,
        "klAPAFCRIQATc3gAvLGPAMoqzQA2qQsBrZoZAXR3LgGYMEIB0MdmAVBnmwEDYcABt8X0AQpTCwIRPh0CnmUsAl4OWQJwzKYCThK3At1IzQIcPwAD7tMpA1d6YQMVwYsDUaOrAzLIzwPvp94DGYoGBCR+SQR7OGQEt6aSBCizmQR7AAwFTRcVBe8gRQWqvmUFOdFmBSfuaQU1DW4FXf5uBfzIewXJC+0FMpEEBlEWMgbDLkEGDRWLBrzqsgb7BtkGNQMDB4khBAf6ARcHkMqjB+d4pwffnq0HVDHBBwvYygfCHugHXGoGCBbFTQid850Iij/LCDEU2AgcqPYITJwzCX96QAmeXWEJV5OACQb8hQkB5YcJ9SeXCcRh1Anahy4K0wFGCh2YSArYe1UKQq93CmNvQQsJN4ELMoKoC0MlzAse7NQLHYkHDCMoSgwEaakMGnWtDBJltQyhUBINlywZDdADGg1a7DMNuxVKDdlAWg3aWmcNVaJ1DaM03A3x4PwNgjIaDvlOOQ5vSUcO3kFKDg/nTg7CXmQOW8NlDilbaA4BRoYO3mqjDhkCqQ6vNrsOx2I2Dw3IPw/f7m4PKZ11D7PGhA+lp4cP8d6kD9TkqQ9oYbYPFAnGD3gJ8A9cCP4Pfw0CELBFOhCKBDwQVwc9EKX+TRAIeFEQiJNuEGDWfxCDW5AQWzWeEOMTpxCXIqwQqeG2EH2Y0BAMEdEQgl/uENPXCREpwSIR0sckEQHVNhFMhFURoj1aEeLzcxH9zI4RZiaYEfn14BEyhwUSxSsKEqsMHxI7Yi8SBao4EkvsiBJ8DZ4SKYzKEim+AxPvWjQTO8pjE85zihPVhIoT2qWcExCYoBMazqoT+OjNE0vO4xPubyYUtrk8FAVfeRSlcoQUgaGZFB86nxSny7gUmevEFNGH/BTsZQcVkAMVFbKyJxXBpZQVgka1FTsGvxXvFvQVdIhNFi5rYxbfgIMWjuWeFuPioxbig6sWdmK+Fi4U+hYT8jIX4BE7F1qPVhee91kX",
    ],
    [
        "CC-BY-NC-4.0",
        391772062,
        undefined,
        "klAPAFCRIQATc3gAvLGPAMoqzQA2qQsBrZoZAXR3LgGYMEIB0MdmAVBnmwEDYcABt8X0ARE+HQKeZSwCtylOAl4OWQJwzKYCThK3At1IzQLu0ykDV3phAxXBiwNRo6sDMsjPA++n3gMZigYEJH5JBHs4ZAS3ppIEKLOZBHsADAVNFxUFOdFmBSfuaQU1DW4FXf5uBfzIewXJC+0FMpEEBlEWMgbDLkEGDRWLBrzqsgb7BtkGNQMDB4khBAf6ARcHLYaVB5DKowfneKcHWMyoB9+erQdUMcEHC9jKB8Ie6AdcagYIFsVNCJ3znQiKP8sIMRTYCByo9ghMnDMJf3pACZ5dYQlXk4AJBvyFCQHlhwn1J5cJxGHUCWwiIArahy4K0wFGCh2YSArYe1UKQq93CmNvQQsJN4ELMoKoC0MlzAse7NQLHYkHDCMoSgwEaakMGnWtDBJltQyhUBINlywZDdADGg1a7DMNuxVKDdlAWg3aWmcNVaJ1DaM03A3x4PwNgjIaDvlOOQ5vSUcO3kFKDg/nTg7CXmQOW8NlDilbaA7eaqMOGQKpDq82uw7HYjYPDcg/D9/ubg8pnXUPs8aED6Wnhw/x3qQP1OSpD2hhtg8/nrYPFAnGD3gJ8A9cCP4Pfw0CELBFOhCKBDwQVwc9EKX+TRAIeFEQiJNuEGDWfxCDW5AQWzWeEOMTpxCXIqwQqeG2EH2Y0BAMEdEQgl/uENPXCREpwSIR0sckEQHVNhFMhFURoj1aEeLzcxH9zI4RZiaYEfn14BHFKwoSqwwfEjtiLxIFqjgSEgFCEkvsiBJ8DZ4SKYzKEu9aNBM7ymMTznOKE9WEihPapZwTEJigExrOqhP46M0TS87jE9vM6RPubyYUtrk8FAVfeRSlcoQUgaGZFB86nxSny7gUmevEFNGH/BTsZQcVkAMVFbKyJxXBpZQVgka1FTsGvxXvFvQVdIhNFi5rYxbfgIMWjuWeFuPioxbig6sWdmK+Fi4U+hYT8jIX4BE7F1qPVhee91kX",
    ],
    [
        "CC-BY-ND-4.0",
        423493962,
        undefined,
        "klAPAFCRIQATc3gAvLGPAMoqzQA2qQsBrZoZAXR3LgGYMEIB0MdmAVBnmwEDYcABt8X0ARE+HQKeZSwCXg5ZAnDMpgJOErcC3UjNAu7TKQNXemEDFcGLA1GjqwMyyM8D76feAxmKBgTpcyYEJH5JBHs4ZAS3ppIEKLOZBHsADAVNFxUFOdFmBSfuaQU1DW4FXf5uBfzIewXJC+0FMpEEBlEWMgbDLkEGDRWLBrzqsgb7BtkGNQMDB4khBAf6ARcHkMqjB+d4pwffnq0HVDHBBwvYygfCHugHXGoGCBbFTQid850Iij/LCDEU2AgcqPYITJwzCX96QAmeXWEJV5OACQb8hQkB5YcJ9SeXCcRh1Anahy4K0wFGCh2YSArYe1UKQq93CmNvQQsJN4ELMoKoC0MlzAse7NQLHYkHDCMoSgwEaakMGnWtDBJltQyhUBINlywZDdADGg1a7DMNuxVKDdlAWg3aWmcNVaJ1DaM03A2CMhoO+U45Dm9JRw7eQUoOD+dODsJeZA5bw2UOKVtoDt5qow4ZAqkOrza7DsdiNg8NyD8P3+5uDymddQ+zxoQPpaeHD/HepA/U5KkPaGG2DxQJxg94CfAPXAj+D38NAhCwRToQigQ8EFcHPRCl/k0QCHhREGDWfxCDW5AQWzWeEOMTpxCXIqwQqeG2EH2Y0BAMEdEQgl/uENPXCREpwSIR0sckEQHVNhFMhFURoj1aEeLzcxH9zI4RZiaYEfn14BHFKwoSqwwfEjtiLxIFqjgSS+yIEnwNnhIpjMoS71o0EzvKYxPOc4oT1YSKE9qlnBMQmKATGs6qE/jozRNLzuMT7m8mFLa5PBQFX3kUpXKEFIGhmRQfOp8Up8u4FJnrxBTRh/wUkAMVFbKyJxXBpZQVgka1FTsGvxXvFvQVdIhNFi5rYxbfgIMWjuWeFuPioxbig6sWdmK+Fi4U+hbgETsXWo9WF573WRca05MXvS2mF9Eo5ReuGgMYO1kWGEfKURiKPogYMyO9GHTEERlKAT4Z",
    ],
    [
        "CC-BY-NC-SA-4.0",
        385487918,
        undefined,
        "klAPAFCRIQATc3gAvLGPAMoqzQA2qQsBrZoZAXR3LgGYMEIB0MdmAVBnmwEDYcABt8X0ARE+HQKeZSwCtylOAl4OWQJwzKYCThK3At1IzQIcPwAD7tMpA1d6YQMVwYsDUaOrAzLIzwPvp94DGYoGBCR+SQR7OGQEt6aSBCizmQR7AAwFTRcVBe8gRQWqvmUFOdFmBSfuaQU1DW4FXf5uBfzIewXJC+0FMpEEBlEWMgbDLkEGDRWLBrzqsgb7BtkGNQMDB4khBAf6ARcHkMqjB+d4pwdYzKgH356tB1QxwQcL2MoHwh7oB1xqBggWxU0InfOdCIo/ywgxFNgIHKj2CEycMwl/ekAJnl1hCVeTgAkG/IUJAeWHCfUnlwnEYdQJbCIgCtqHLgrTAUYKHZhICth7VQpCr3cKY29BCwk3gQsygqgLQyXMCx7s1AsdiQcMIyhKDARpqQwada0MEmW1DKFQEg2XLBkN0AMaDVrsMw27FUoN2UBaDdpaZw1VonUNozTcDfHg/A2CMhoO+U45Dm9JRw7eQUoOD+dODsJeZA5bw2UOKVtoDgFGhg7eaqMOGQKpDq82uw7HYjYPDcg/D9/ubg8pnXUPs8aED6Wnhw/x3qQP1OSpD2hhtg8/nrYPFAnGD3gJ8A9cCP4Pfw0CELBFOhCKBDwQVwc9EKX+TRAIeFEQiJNuEGDWfxCDW5AQWzWeEOMTpxCXIqwQqeG2EH2Y0BAMEdEQgl/uENPXCREpwSIR0sckEQHVNhFMhFURoj1aEeLzcxH9zI4RZiaYEfn14BHFKwoSqwwfEjtiLxIFqjgSEgFCEkvsiBJ8DZ4SKYzKEim+AxPvWjQTO8pjE85zihPVhIoT2qWcExCYoBMazqoT+OjNE0vO4xPbzOkT7m8mFLa5PBQFX3kUpXKEFIGhmRQfOp8Up8u4FJnrxBTRh/wU7GUHFZADFRWysicVwaWUFYJGtRU7Br8V7xb0FXSITRYua2MW34CDFo7lnhbj4qMW4oOrFnZivhYuFPoW",
    ],
    [
        "CC-BY-NC-ND-4.0",
        404117819,
        undefined,
        "klAPAFCRIQATc3gAvLGPAMoqzQA2qQsBrZoZAXR3LgGYMEIB0MdmAVBnmwEDYcABt8X0ARE+HQKeZSwCXg5ZAnDMpgJOErcC3UjNAu7TKQNXemEDFcGLA1GjqwMyyM8D76feAxmKBgQkfkkEezhkBLemkgQos5kEewAMBU0XFQU50WYFJ+5pBTUNbgVd/m4F/Mh7BckL7QUykQQGURYyBsMuQQYNFYsGvOqyBvsG2QY1AwMHiSEEB/oBFweQyqMH53inB1jMqAffnq0HVDHBBwvYygfCHugHXGoGCBbFTQid850Iij/LCDEU2AgcqPYITJwzCX96QAmeXWEJV5OACQb8hQkB5YcJ9SeXCcRh1AlsIiAK2ocuCtMBRgodmEgK2HtVCkKvdwpjb0ELCTeBCzKCqAtDJcwLHuzUCx2JBwwjKEoMBGmpDBp1rQwSZbUMoVASDZcsGQ3QAxoNWuwzDbsVSg3ZQFoN2lpnDVWidQ2jNNwNgjIaDvlOOQ5vSUcO3kFKDg/nTg7CXmQOW8NlDilbaA7eaqMOGQKpDq82uw7HYjYPDcg/D9/ubg8pnXUPs8aED6Wnhw/x3qQP1OSpD2hhtg8/nrYPFAnGD3gJ8A9cCP4Pfw0CELBFOhCKBDwQVwc9EKX+TRAIeFEQYNZ/EINbkBBbNZ4Q4xOnEJcirBCp4bYQfZjQEAwR0RCCX+4Q09cJESnBIhHSxyQRAdU2EUyEVRGiPVoR4vNzEf3MjhFmJpgR+fXgEcUrChKrDB8SO2IvEgWqOBISAUISS+yIEnwNnhIpjMoS71o0EzvKYxPOc4oT1YSKE9qlnBMQmKATGs6qE/jozRNLzuMT28zpE+5vJhS2uTwUBV95FKVyhBSBoZkUHzqfFKfLuBSZ68QU0Yf8FJADFRWysicVwaWUFYJGtRU7Br8V7xb0FXSITRYua2MW34CDFo7lnhbj4qMW4oOrFnZivhYuFPoW4BE7F1qPVhee91kXGtOTF70tphfDcagX0SjlF64aAxg7WRYY",
    ],
    [
        "CC-BY-3.0",
        333833694,
        undefined,
        "pqkIAOh3JwCm8jAAVo1VACKybgAc3bMAAvLIALyLygBKAtEA18PwADswAQHw4RcBrZoZAXR3LgHpwjIBvGhiAZb0kwHbP50BJGSuAf87wAHLNNIB9TXYAfXJ6wEVuO8BOZX4AfQHAwLt1iQCU6I9AhO6ZwKGHJMCd0DWAhby/gIHSyED8esnA6qlWQOTr2ADV3phAxi6bwPY24oDgHawAzLIzwO/99IDSHoIBF+vQgRgo1kEWQ9oBCRgvASQGNgEuZ3jBEaa/ASpZygFli5jBZW5fQW8UooFaZ6dBQIzqgWcg9EFFFXdBVlK5wWGTS0GpWctBlsuSgakz1EGXcpSBuX5ZwYiNm4GscOJBh1AvwaeRtEG7zzUBvsG2QaqcOMGD0TwBokFCAdxsnAH0FiFB9dyowcedOMHbgz1B1XhDgjNzxgIRjg0CIX+SQgLG1AIHKj2CKg9GQnP8R8J+QIkCba/agmo74UJN2oBCsKgCwqSuSgKHZhICth7VQqXxlkKjA51CqZIfAr6xZoKCI4NC9EqKAv+UCsLY29BC3JhSwt+z1sLJGubC1ywngsygqgLRWm2C+b3wwtDJcwL1QILDAjrDwxy0hQMPLonDCMoSgywblIM6ztaDBySfQwmc4oM00mVDKis6QwRR/QMhxj8DJXuMQ29GjMNjAk2DbsVSg3zdaYNcNq9DTm+zw3pNucNYPH9DRuzBg4DADkOcJRIDhqkig4ZAqkO3M/EDixzxQ4rlM8OG9TmDmMOAA9noQMP5bQcD5i5NA/jPj8PPBR8D+kkgg+IzYkPftGRD2Z6lQ9oYbYPDUK6D2uMvA9o89YPbWETEK5DHRCKBDwQwqpbEM5HYRAG7nsQfZjQELvB1RBXqd4QWMv0ENZSYREq63QRZiaYEREjpRHgRKgR/uioEdjd7RG6cQ4SqwwfEjtiLxKJjjgSkD0+EvtXThLjzFQSfA2eEg6dxBK0lM8SdN0AExkDFBPvWjQTc2uOE7DslhPapZwTK7O9E9h2vxPe5eUT",
    ],
    [
        "CC-BY-SA-3.0",
        305095227,
        undefined,
        "pqkIAOh3JwCm8jAAVo1VACKybgAc3bMAAvLIALyLygBKAtEA18PwADswAQFc4BQB8OEXAa2aGQHvmyIBdHcuAenCMgG8aGIBlvSTAds/nQEkZK4B/zvAAcs00gH1NdgB9cnrARW47wE5lfgB9AcDAu3WJAJToj0CE7pnAoYckwJ3QNYCFvL+Ahyh/wIHSyED8esnAyKVOAOqpVkDk69gA1d6YQNBomUDGLpvA9jbigOAdrADMsjPA7/30gNIeggEm200BF+vQgRgo1kEWQ9oBESzkgQkYLwEkBjYBLmd4wRGmvwEqWcoBZYuYwWVuX0FvFKKBWmenQUCM6oFnIPRBRRV3QVZSucFhk0tBqVnLQZbLkoGpM9RBl3KUgbl+WcGIjZuBrHDiQZRk6MGHUC/Bp5G0QbvPNQG+wbZBqpw4wYPRPAGiQUIB3GycAfQWIUH13KjBx504wduDPUHVeEOCM3PGAinoyIIRjg0CMC0NwiF/kkICxtQCJIU0ggcqPYIqD0ZCc/xHwn5AiQJ+bZKCba/agmo74UJXMCVCTdqAQrCoAsKdRYOCpK5KAodmEgK2HtVCpfGWQqMDnUKpkh8CvrFmgoIjg0L0SooC/5QKwtjb0ELcmFLC980WAt+z1sLJGubC1ywngsygqgLRWm2C+b3wwtDJcwL1QILDAjrDww8uicMIyhKDLBuUgzrO1oMHJJ9DCZzigzTSZUMqKzpDBFH9AyV7jENvRozDYwJNg27FUoN83WmDXDavQ05vs8N6TbnDWDx/Q0bswYOAwA5DnCUSA4apIoOGQKpDtzPxA4sc8UOK5TPDlKb4A4b1OYOYw4AD2ehAw/ltBwPmLk0D+M+Pw88FHwP6SSCD4jNiQ9+0ZEPZnqVD2hhtg8NQroPa4y8D2jz1g+a0A0QbWETEK5DHRCKBDwQwqpbEM5HYRAG7nsQqeG2EH2Y0BC7wdUQV6neEFjL9BDWUmERKut0EWYmmBERI6UR4ESoEf7oqBHY3e0RunEOEqsMHxI7Yi8S",
    ],
    [
        "OFL-1.1",
        1564046567,
        undefined,
        "G0IgAM6NMQAOgHQAyeloAXRv5wGDehgC7dYkAuHlJQKcoCkC+/lGAl4OWQKN01sCyTByAoP3oAK/GOwDSuk8BBgYgQSuT88EA7dZBezmbQV4w1UGkS+xBpdNGwf6jNwHtvDyB9G9bwhqqDMJ/MYzCf+YAQr6xZoKbHHRCr3R0gpDvsAM/F7NDJgZJg3XYVcNv1m8DeWwpg7U5KkP5Ya7D6Fh4Q+DU1UQgFj7EJOYvxThvXMVPuvaFZcDNRfI1uAXVb8iGJDIOBg8zrgYEJs6GbmOxBmXXSoauzLxGuTKMBvNhO0bNCkzHJwJ/x0keAAenw4uHhjAlh7w01Af83x0IHBr1SA9qowifkT5I8l/ByRqTFUkI423JFzyASUI8AcmJ+82Jl7KPSZvptAmhqrVJqeiNSfWuj8nwmaBJ9QTsyd98y8olGEyKHgHSigKE+Uoj97qKNMHsinZir4puovQKVq53ikT2OMp2HwpKsRFPCpf4ssq/VtvK0tWtyv+3kws3VfILP1C3CyWQC8t06ttLR74CC5RkjcuALaFLpr14i7FIvouEh7+LlbAYy/tjmUvhFhwL2iTvy+Cj4kw0o6OMCArtjH0x+UyhDb3Mj9U6TO+GRs06R3mNAE0pzVwi4Q31C3EOC8bJTlcAIE5c5qJOYexlTn64MI6rN9VOzqU6Tv7wik9tCCMPQdGlT3uip89nz0LPhzjTT74X2A++rblPr5FdT8Feqo//9L6PxptHUCEQB5A8fclQK2DEEI66iVDUr1jQ/HZfkN4PNNEFc/gRN04D0XXd+9F8QhXRquGlUaNt71G1AhvR/rj5UeOmyhI4idKSHuYUkjc0JBIsleYSE3d80gAnv1ISJQ8SbFiR0r5o6JK9z1STQxFWE2wnYRNLIkvTmdYTk5zyZVO/WVZT3YE3U8LkjFQPZp1UFzsBVHBdspRzJ3+UtpTSFOni59TOfa9U7KC0lO/t7pXamgFWbbjUlp7QQhbEvG+W83x91tJRAxc7RhHXHWhIl3ndDld",
    ],
    [
        "ODbL-1.0",
        265807036,
        undefined,
        "KhoRAJSFJgAFeywApvIwADgsPQCPRXwAzwabADMWpQAc3bMAwZPYADswAQGeSywBjqosAev0RQHjr1QB1dNkAcENbQGW9JMBwCGyAbDw4AE1TAICvHsEAqe+HgLt1iQC4eUlAp4wLQKcCEsCsONQAl4OWQLzCeMC7ukUA1zEJwMmSDQDPg5EA+gbTwOG4WYDUyJ7AxXBiwMyyM8Dd9TjA29+5QPa+/wDS70LBK/oHQRgmiwEJH5JBNcpTwQBC4wEZ12qBCRgvAQlE8gE2qTvBKaj9gTdXx0F5BIgBd8JLwXxR1QFli5jBVkCegXAxaoF416+BXUPzgVmaCQGZxgqBoZNLQYtvzIGpaBIBm3ATAah2k0GPA2SBkY4lwb697sGHxy8BjAo0wafp98GzEfzBokFCAfQMTQH2T04B2/lUAdpNmoHcbJwB4NKrAdrrbAHTJ+5B+tuxgfCHugHbgz1B6vT+wdV4Q4IkU8QCIfgLQigfEAIJMpdCLSgagiRCLYILuLACFfzwAjFX/AIAtD+CO91ZwmcBG0Jd6huCS0Nbwl3ZKIJbsaoCe4f1Alpp90JEEr7CdkI/wn0gg0KpsAXCobyGQr+khsKg6YcCgT0Kgrahy4KmKCPCp8/lAoHEJUK+sWaClXV0QrEpeYKVg/5CnxaAQsbVjELHWZDC37PWwswEFwLnTFiC1cUZgtKEYAL5Q+NCyRrmwv7Mb8LXHvOC9ih0QtKNO8LsUT8CygZGgyaiS0MWH40DKpTSQxDvsAMqKzpDD1d9gz9zhoNmBkmDb0aMw2MCTYNWHVHDTMIWA2DN2QN1jiCDWlRiQ16rJINNyutDSMHsA1MVcsNOb7PDcTb4w08dOsNTJHvDRuzBg4tEBEOci5QDjLMXQ68hHsOh3KLDlKglw4VZ54O3M/EDmdQxw4rlM8O/OHgDmehAw9ZsR8PsVUlD490NA809DUPx2I2DxzqOw/UaEQPnWJLD1fqYw9eQnIPgrN6Dz94iQ8VbZAP2ZS0D27g1w+85NcP",
    ],
    [
        "BUSL-1.1",
        1945690156,
        undefined,
        "u5/zAHR3LgGIVb4Bzj4RAkOL2wIdpYcFJnHkBUM+dQaKP8sIWe77CMzwQAm2KEgK2HtVCtbouQu7FUoNaGG2Dy06CxAG1xMQBu57EPRfihCp4bYQzVbVEO7OMxEUg24Rm2DUEXwNnhKykz4TC/UmFLa5PBQBxwkV4b1zFT7r2hWyrl0WWmb6FgzGGRcfQn4XhSKYF0hlkhl6YxkcbDdXHOzKfxzzbSEdfU78H1uUNiFUeN0iq7QfIyakRiMqWI8jJpLkJAnBaiW1SG8mTn7SJtY0UyemIuEnX2r/J8O2HSh6g8sounbQKGnwiSmRjuUpGTW/Kn7qwCo3zGsr2U5sK4G5tCv3n08tyr2kLZb2CC4Z+VEu+8fOMUxd1TGjSdYx4SmKNBNnBTUpDFk1ATSnNeNeVDYQMcg25zHPNlVMRjdYktI4pW4lORfCijmJ5SI6tHD9OqRBKzs8+y88eLkgPds0ZD3uip89hg8MQPH3JUDdrGpA2TeGQAanPkGMP+5ClOTjQ6Mqb0TTnN9FsCBXRgHmjkZfMwNH0SxVRxz5tEewluFHIvNUSX3YLErkB8xKXlzgSmaRW0uVjoVLwr+ZS9wpiEzi9ZJMiaEjTU8wqk4F8xtP/WVZT8eWHVDKQMRQ1oAlUYFBOFH2Q4JSo5TJUhOPZ1NlIqFTlQReVIeExVSFy8hU4TqgVUinPFZpcctXYgDwV0+B/FfOzxJYW2swWPdQ1liLqjFZ8qUyWdb1SlldRaFZGuodWk/5slpNMNxamstXW5TLsltOuixcPC5gXKdRmFwvgCddjzyZXaQhPF7HeFJe0B6eXgQUOV+bmjpflveOX/Hl1WDpvSFhvNhaYXlxBmIJ/lNjVmb1ZCByaWYFeaNmK3EiZ3dmb2cOwN1nCQ4iaAzFfGhcZxpqxzdMaqJ8vmsIGL9rKO6jbLCQtG1GmDtuETA+brC1VG4z6Tlva2OIcNr1rXDjG8FwqPxwcVDm03FkpEpyitGtcsgD4nKXtThz4bY+c5RL9nMs4Phz",
    ],
    [
        "SSPL-1.0",
        205866734,
        undefined,
        "pvIwAN8tNAATWjsAFTc9AONgQgCXFFIAaNFlAAtijgDm65oAq86gAKPjsAAc3bMApOi7AP/fvQAfFcEAQYrVAD4C2AB9XtgA0L3cAOJZ9wDi8fkAUMwIAXh2DwGtmhkB/p8ZAU8ZHQGgkSkBpyoqAWt5VQF7I2MBD5CNAZPOkwGMqaEB6DLJAX20yQEvNegBWyHpAV6NDQLOPhECg3oYAhohIALt1iQCdHI6As4kUAJf024ClnuLAnrkqgJq57UCGO7IAg0PygJ3QNYCnG/XAjNU2ALXIewCw6MBA3CBCwMAQw4DXw8QAyGMJAN8cj4DiXdVA8TukwMQDZQDmDyvA1sdxwP6U9QDeNb9A6C/AgSm2SQEHUNNBFkPaARpn3MEGBiBBHKWhQRMvqkEg4i8BBbVvgRejswES4zWBDPdDwVkFz0FzJxGBSTdSgUz2VIFijNUBZg3aAXs5m0FNQ1uBY8dbgWZcYwF6SH4BVsuSgaNDFIGHFxqBgKjcwZ2u4oGGROWBthM0AboFPoGxWITB8ARKQdKQFIHDqBZB6WJdwd0hXkHSHR9BzU8gwfQWIUHa62wBwFUtAeFydEHA7PYB7XC2Ac/DO0HmvX0B24M9QdV4Q4IvigSCKNNEgjZQSwI4Z1GCA4NTggGtV4IZpCACMtolQgAHrsI2qTVCPGW2whSbeEIt6PtCG4w8whxBREJUjMRCYSSEwmGxhYJbP1JCS3vYQkV+2wJofJzCXxSdAmPtJ8J8E6sCYOiwQmxQ8gJp2rQCYcG1wnRo+QJcMDzCRm3/QkvhxIKsR4UCogoHwrahy4K/ogvCqt7NApaBzkKNZlSCowuWAozUWgKjDRsCn5udwqRo3kKG9h8CpE5hgr6xZoKjTbECmxx0Qq90dIKhwj9CrRdBQukXAcLf1EPC6u5IQvKci4Ln9FTC37PWwuSlmELZvJsC1hIlgt/Gp8LnpyvC/sxvwtDJcwLbLHZC2jf7AtLXPULYKf9C+QTBAyGGjEMTp83DAxfQAzuRkUM",
    ],
    [
        "Elastic-2.0",
        1558050807,
        undefined,
        "pOi7AG5XIwE6M8sB0i48Agh6ZQLCFmsCU1/SBAwh3gQepxsFmDdoBTssogXGSlYGPg3lBoX+SQh3ZKIJB2FcCi5hnQufFaALf55QDJrokQ3EGpgOx6/nDpeXHQ/pnrsPUr7+D5qxVBDuzjMRj7uvEtRaIBM00kIUp+b/FOG9cxXl9/YVdIhNFiqgtRYaI7YW3tWJF/4tihelQGsYddhQGYr3VxnDb24Z67qGGUA+0BlMkLkavi/CGpCHWRuZXbkbIX8LHOwxVB3kbd8d3jMUH2wONB8em3IfMdKwH6UlCiDcmBMgbl/xIKEpCCGznwsh79suIf9u9CLSA/wi9FCHI/edCiSDg38lEz+0JfONwibCZoEnOt7OJyThGygrVzYoQlG9KPMQRCkSEGkp7OFlKrIcrSolWc0qQ+AcK1XORivO1bkrMiO6K0LEwCvBgsosw43tLH209CwRjfcs959PLbWJiC2uwdgts+BpLuMWdi7VoYQu64LBLiLj6C7LB/QujwX9LtbyQy8vtVwvoxyzL8p3MjDBFk4wnIpdMG8mZzHi7YExqykcMlB2pTKFewEz2Lp8M/nykjOoFvwzE2cFNeNeVDZLC3c2qRSrNvBoVzcxzGw36EqHN8DPrDcmoPU3lZP6N2ElkjiOQJs4nDV5Oc1ulzm8oT86U+2pOlCR6DtV2+471TckPK+XmTwRAZo8OhHXPNcp2TyRTOI8AwhuPS7jbz05ssM9o6gbPjCzVz67o9I+8j0eQDhQQ0BV/IhAeSzgQLOZoUKj6FFD6V5zQ9XSpUNfjm1EkQaWRJp+mEQnkbxE4F1zRRgnuUWVs89G+xlwR4lr10cKAl1ISUtySSmw7kmTrrtKY53LS8E/4EyJoSNNC4IsTUvpg1C1sq5RshjIUSc7/FFbLLtSJfPPUrCAmlOP1u1TlQkEVMz6PFQQrFZV/6lNV0V88Vf82mdYVWvHWfTnaVprV3da/Bd8Wj2TgVrLoNVaxzajW+AE1Vsj9NVbG8MfXIWicFz3991c",
    ],
    [
        "PolyForm-Noncommercial-1.0.0",
        1402634416,
        undefined,
        "MPK1ADozywFTX9IEDCHeBN9wVwXf+M4FxkpWBoXcmwb/sM0GPg3lBscdcwd0V9sHJ/cqCIX+SQh3ZKIJB2FcCqu5IQvo1W0LHZfUC6OZqw2WKq8N/Q4NDsQamA6c9J0Obq/zDpeXHQ/pnrsPUr7+D5qxVBCLPHUQs5jKEBUdbRKFm40SNNJCFANw9xSn5v8U5ff2FQqbLhZ0iE0WGiO2FnTTdxdo938X3tWJF/4tiheSrrYXbzLOF6WlJBiXMWoYxpxGGXXYUBmK91cZ2BFlGcNvbhkHfa8Zp7fyGUyQuRqQh1kbFLKuGyF/Cxzckg0dtNYpHYepXR7eMxQfpSUKINyYEyCzezgglKaMILOfCyHv2y4h7Z9FITZTcCFzxFoj9FCHI8f93CP3nQokeLR8JWGX9yXzjcImpTNOJ8JmgSck4RsoK1c2KN5qRyj+JBspSbPyKSrOBSpAwzAq23E8KuzhZSpD4BwrztW5K0LEwCtwcBYsL7E9LMON7Sx9tPQslIaGLQVvzS2nRQYugA1dLtWhhC7rgsEuywf0Lo8F/S4vtVwvoxyzL3tk0zCRFfUwcuK4MaspHDJQdqUyM5H2Mr5CcjPYunwz+fKSM6XctzOIPcwzqBb8M5kjITZMSlg2eyNZNnO1ZDZLC3c2ZCroNjHMbDfAz6w3lZP6NxVwXzhodGo4YSWSOI5AmziRCOs4QIc2OWTHTjmcNXk5ksECOgFYEDq8oT86ro35Oqd03zuvl5k80t2ePJFM4jw5ssM9qZkiPjCzVz4xKzQ/5NikP9iRpT+AD8w/x3PRP5cv+D/yPR5AWI5CQDhQQ0BZmFVAVfyIQPI720BSGDBBAtaQQf+eokKj6FFD6V5zQx88fESafphEJ5G8RB3X9kSVs89G+xlwR7bic0cVSHZHiWvXR0lLckndvGxKk667Su2Nj0tmYudLzoXpSwRYFkzxFnZMrIJgTi+rik8qLIFQS+mDUADS7lDouW1RJzv8UT5EXVJbLLtSJfPPUn6HRFOwgJpT",
    ],
];

;// CONCATENATED MODULE: ./build/formats/documents/licence-text/terms.js

/** What stands in front of the terms (titles), by how terms begin, and behind them, which some leave out. */
const beginning = /^(?:\w{1,40} ){0,120}?(?=permission is hereby granted|permission to use|redistribution and use|terms and conditions for use|everyone is permitted to copy|this software is provided as is without any|this is free and unencumbered|definitions contributor|the accompanying program is provided|statement of purpose)/;
const ending = / (?:for more information please refer to|of the copyright holders or contributors)$/;
function termsOf(words) {
    const own = words.join(" ").replace(beginning, "").replace(ending, "").split(" ");
    return { words: own.length, digest: new WordHashes(own).of(0, own.length) };
}
/** Hashes of any run of the words of a text, each in one step. */
class WordHashes {
    length;
    /** Of the first words of the text, by how many they are. */
    #upTo;
    constructor(words) {
        this.length = words.length;
        const upTo = [0];
        for (const word of words)
            upTo.push((Math.imul(upTo.at(-1) ?? 0, base) + hash(word)) >>> 0);
        this.#upTo = upTo;
    }
    of(start, words) {
        return this.#between(start, words, power(words));
    }
    /** Where the terms stand in the text; undefined where they do not, word for word. */
    find({ words, digest }) {
        const factor = power(words);
        for (let start = 0; start + words <= this.length; start++)
            if (this.#between(start, words, factor) === digest)
                return start;
        return undefined;
    }
    #between(start, words, factor) {
        return ((this.#upTo[start + words] ?? 0) - Math.imul(this.#upTo[start] ?? 0, factor)) >>> 0;
    }
}
const base = 0x01000193;
function power(exponent) {
    let value = 1;
    for (let i = 0; i < exponent; i++)
        value = Math.imul(value, base);
    return value;
}

;// CONCATENATED MODULE: ./build/formats/documents/licence-text.js






/** Share of a licence's words that must be there for it to be that licence, and for it to be called one at all. */
const [known, akin] = [0.92, 0.5];
/** Of a second licence in one file all must be there: many are parts of one another. */
const whole = 0.97;
/**
 * Which licence a text is, by the words it shares with those of the SPDX list. https://spdx.org/licenses/
 * Lines may break anywhere, and names of holders and years are no part of it. What stands in a comment nobody grants.
 * A rare one, with which no text is compared, is what it says that it is.
 */
function readLicenceText(source) {
    const text = source.slice(0, caps/* caps */.m.licenceLength).replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
    const compared = compare(text);
    if (compared.kind === "known" || (compared.kind === "altered" && compared.by === "limits"))
        return compared;
    const named = namedByItself(text);
    return named === undefined ? compared : { kind: "known", ids: [named], ownShare: 0 };
}
function compare(text) {
    const parts = termsIn(text);
    const [first, ...others] = parts.map(readPart);
    if (first === undefined || others.length === 0)
        return first ?? { kind: "unknown" };
    const all = first.kind === "altered" ? [first] : [first, ...others];
    const limited = parts.some((part, i) => all[i]?.kind === "unknown" && limitsGrant([part]));
    const found = all.flatMap((one) => (one.kind === "known" ? [one] : []));
    const [id, ...ids] = new Set(found.flatMap((one) => one.ids));
    if (id === undefined)
        return all.find(({ kind }) => kind === "altered") ?? first;
    const byLimits = all.find((one) => one.kind === "altered" && one.by === "limits");
    if (limited || byLimits !== undefined)
        return byLimits ?? { kind: "altered", id, alike: 100, by: "limits" };
    return { kind: "known", ids: [id, ...ids], ownShare: Math.max(...found.map(({ ownShare }) => ownShare)) };
}
function readPart(text) {
    const words = plainWords(text);
    const shingles = shinglesOf(words);
    const matches = sketches().map((sketch) => matchOf(sketch, shingles));
    const [best, ...others] = matches.toSorted((a, b) => b.there * b.shared - a.there * a.shared);
    if (best === undefined || best.there < akin)
        return { kind: "unknown" };
    const alike = Math.floor(best.there * 100);
    if (best.there < known)
        return { kind: "altered", id: best.id, alike, by: "parts" };
    const hashes = new WordHashes(words);
    const first = [best, ...others].find((one) => isWordForWord(one, hashes));
    // That a licence reads like it proves nothing where the text is a changed one of another.
    if (first === undefined || (first !== best && first.terms === undefined))
        return { kind: "altered", id: best.id, alike, by: "words" };
    const more = [best, ...others].filter((one) => one !== first && one.there >= whole && isWordForWord(one, hashes));
    const found = more.reduce(withUnlike, [first]);
    const isExact = found.every(({ terms }) => terms !== undefined);
    if (isExact && limitsGrant([...wordsBeside(found, words, hashes), ...besidesTerms(text)]))
        return { kind: "altered", id: first.id, alike: 100, by: "limits" };
    const ownShare = Math.max(0, 1 - found.reduce((sum, { shared }) => sum + shared, 0));
    return { kind: "known", ids: idsOf(first, found), ownShare: Math.floor(ownShare * 100) };
}
function isWordForWord({ there, terms }, hashes) {
    return there >= known && (terms === undefined || hashes.find(terms) !== undefined);
}
/** Words that belong to none of the licences. */
function wordsBeside(found, words, hashes) {
    const beside = [...words];
    for (const { terms } of found) {
        const start = terms && hashes.find(terms);
        if (start !== undefined)
            beside.fill(undefined, start, start + (terms?.words ?? 0));
    }
    return beside
        .map((word) => word ?? "\n")
        .join(" ")
        .split(/\n[\s\n]*/);
}
function idsOf(best, all) {
    return [best.id, ...all.filter((one) => one !== best).map(({ id }) => id)];
}
function matchOf(sketch, shingles) {
    const hits = sketch.smallest.filter((one) => shingles.has(one)).length;
    let comparable = 0;
    for (const one of shingles)
        if (one <= sketch.largest)
            comparable++;
    return { ...sketch, there: hits / sketch.smallest.length, shared: comparable === 0 ? 0 : hits / comparable };
}
/** A licence that is no variant of one that was found: who holds BSD-3-Clause holds nearly all of BSD-2-Clause. */
function withUnlike(found, one) {
    const known = new Set(found.flatMap(({ smallest }) => smallest));
    const common = found.some(({ largest }) => {
        const comparable = one.smallest.filter((value) => value <= largest);
        return comparable.filter((value) => known.has(value)).length > comparable.length / 2;
    });
    return common ? found : [...found, one];
}

// EXTERNAL MODULE: ./build/formats/read/placeholders.js
var placeholders = __webpack_require__(20056);
;// CONCATENATED MODULE: ./build/formats/documents/plain-prose.js



/**
 * A text for people that is no Markdown, as far as its headings, words and placeholders are asked for: reStructuredText,
 * AsciiDoc, plain text. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html https://docs.asciidoctor.org/asciidoc/
 */
function readPlainProse(path, text) {
    const lines = text.slice(0, caps/* caps */.m.markdownLength).split(/\r\n?|\n/);
    const found = { headings: [], fences: [], words: 0, placeholders: [], links: [], unread: [] };
    const levels = [];
    let code;
    lines.forEach((line, i) => {
        const number = i + 1;
        if (code !== undefined && !endsHere(code, line))
            return;
        const ended = code !== undefined && code.kind !== "indented";
        if (code !== undefined)
            found.fences.push(...fenceOf(code, number));
        code = ended ? undefined : codeFrom(line, number);
        if (ended || code !== undefined)
            return;
        const heading = headingAt(lines, i, levels);
        if (heading !== undefined)
            found.headings.push({ ...heading, line: number });
        else
            readLine(line, number, found);
    });
    if (code !== undefined)
        found.fences.push(...fenceOf(code, lines.length));
    const title = found.headings[0] ?? plainTitle(path, lines);
    if (text.length > caps/* caps */.m.markdownLength)
        found.unread.push({ line: lines.length, why: "document-too-long" });
    return { path, title, ...found, tables: [], tasks: [] };
}
/** Org mode says its title by name; a text without any markup begins with it, on a line of its own. */
function plainTitle(path, lines) {
    const at = lines.findIndex((line) => line.trim() !== "");
    const first = lines[at]?.trim() ?? "";
    if (/\.org$/i.test(path)) {
        const named = lines.findIndex((line) => /^#\+title:\s*\S/i.test(line) || /^\*{1,6}[ \t]+\S/.test(line));
        const text = lines[named]?.replace(/^#\+title:\s*|^\*+[ \t]+/i, "").trim();
        return text === undefined ? undefined : { level: 1, text, line: named + 1 };
    }
    if (/\.(?:rst|adoc|asciidoc|asc)$/i.test(path) || first.length > 80 || (lines[at + 1] ?? "").trim() !== "")
        return undefined;
    return first === "" ? undefined : { level: 1, text: first, line: at + 1 };
}
const comment = "comment";
function codeFrom(line, number) {
    const directive = /^\.\. (?:code|code-block|sourcecode|highlight|parsed-literal)::[ \t]*([\w+-]*)/.exec(line)?.[1];
    if (directive !== undefined)
        return { kind: "indented", language: directive.toLowerCase(), line: number };
    if (/^(?:\S.*)?::$/.test(line) && !line.startsWith(".."))
        return { kind: "indented", language: "", line: number };
    // What begins with two dots and is neither a directive, a target, a footnote nor a substitution.
    if (/^\.\.(?:[ \t]+(?![[_|]|[\w:+.-]{1,60}::).*)?$/.test(line))
        return { kind: "indented", language: comment, line: number };
    if (/^\/{4}$/.test(line.trimEnd()))
        return { kind: "comment-fence", language: comment, line: number };
    return /^-{4}$/.test(line.trimEnd()) ? { kind: "fence", language: "", line: number } : undefined;
}
function endsHere({ kind }, line) {
    if (kind === "comment-fence")
        return /^\/{4}$/.test(line.trimEnd());
    return kind === "fence" ? /^-{4}$/.test(line.trimEnd()) : /^\S/.test(line);
}
function fenceOf({ language, line }, endLine) {
    return language === comment ? [] : [{ language, line, endLine }];
}
/** `== Title` of AsciiDoc; a line with one below it of the same sign of reStructuredText, whose levels are those in which the signs first stand. */
function headingAt(lines, i, levels) {
    const line = lines[i] ?? "";
    const [, signs, title] = /^(={1,6})[ \t]+(\S.*)$/.exec(line) ?? [];
    if (signs !== undefined && title !== undefined)
        return { level: signs.length, text: title.trim() };
    const below = lines[i + 1] ?? "";
    const [sign] = below;
    if (sign === undefined || line.trim() === "" || isRule(line) || !isRule(below) || below.trim().length < line.trim().length)
        return undefined;
    if (!levels.includes(sign))
        levels.push(sign);
    return { level: levels.indexOf(sign) + 1, text: line.trim() };
}
/** Three and more of one sign. */
function isRule(line) {
    const plain = line.trimEnd();
    const [sign = ""] = plain;
    return plain.length >= 3 && /[=\-`:'"~^_*+#<>.]/.test(sign) && plain === sign.repeat(plain.length);
}
function readLine(line, number, found) {
    if (isRule(line) || line.startsWith("//") || line.startsWith(".. "))
        return;
    if (line.length > caps/* caps */.m.markdownLine) {
        found.unread.push({ line: number, why: "line-too-long" });
        return;
    }
    found.words += (0,words/* countWords */.rj)(line.replace(/https?:\/\/\S+/g, " "));
    for (const { text } of (0,placeholders/* placeholdersIn */.Q)(line))
        found.placeholders.push({ text, line: number });
    for (const [target] of line.matchAll(/https?:\/\/[^\s<>"'`]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g))
        found.links.push({ target: target.includes("://") ? target : `mailto:${target}`, line: number });
}

// EXTERNAL MODULE: ./build/formats/read/document-tree.js
var document_tree = __webpack_require__(88268);
// EXTERNAL MODULE: ./build/formats/read/json-tree.js
var json_tree = __webpack_require__(61601);
// EXTERNAL MODULE: ./build/model/secret-shape.js
var secret_shape = __webpack_require__(96424);
;// CONCATENATED MODULE: ./build/formats/documents/postman/secrets.js


/** Members whose text is of others: answers that were kept, and prose. */
const notLookedAt = new Set(["response", "description", "event"]);
/**
 * What looks like a real secret anywhere in a collection or an environment: variables, authorisation, headers and queries,
 * which are entries with a key and a value, and the members of authorisation in 2.0. The value itself goes nowhere.
 */
function secrets_secretsWithin(root, path) {
    const faults = [];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node.kind === "list")
            for (const item of node.items)
                waiting.push(item);
        if (node.kind !== "map")
            continue;
        for (const [name, { line, value }] of node.members) {
            if (value.kind !== "text" && !notLookedAt.has(name))
                waiting.push(value);
            const called = name === "value" ? keyOf(node) : name;
            if (value.kind === "text" && !notLookedAt.has(name) && (0,secret_shape/* looksLikeSecret */.W)(called, value.text))
                faults.push({ rule: "secret-in-collection", path, line, name: called });
        }
    }
    return faults.sort((a, b) => a.line - b.line);
}
/** What an entry is called; Postman marks those whose value it hides as secrets. */
function keyOf(entry) {
    const key = (0,document_tree/* textAt */.$6)(entry, "key") ?? (0,document_tree/* textAt */.$6)(entry, "id") ?? (0,document_tree/* textAt */.$6)(entry, "name") ?? "value";
    return (0,document_tree/* textAt */.$6)(entry, "type") === "secret" ? `${key} (secret)` : key;
}

;// CONCATENATED MODULE: ./build/formats/documents/postman/url.js

/** Variables may hold variables; more of them than this hold themselves. */
const mostLevels = 5;
function readVariables(root) {
    const list = (0,document_tree/* valueAt */.fK)(root, "variable");
    const variables = new Map();
    for (const variable of list?.kind === "list" ? list.items : []) {
        const name = (0,document_tree/* textAt */.$6)(variable, "key") ?? (0,document_tree/* textAt */.$6)(variable, "id");
        const value = (0,document_tree/* textAt */.$6)(variable, "value");
        if (name !== undefined && value !== undefined && value.length <= longestUrl)
            variables.set(name, value);
    }
    return variables;
}
/**
 * The path of an address, with `{name}` for a variable in it: `{{base}}/users/{{id}}?page=1` is `/users/{id}`. A base path
 * that the host's variable has is part of it.
 */
function partsOfUrl(url, variables) {
    const raw = url?.kind === "text" ? url.text : ((0,document_tree/* textAt */.$6)(url, "raw") ?? assembled(url));
    if (raw === undefined || raw.length > longestUrl)
        return undefined;
    const filled = filledIn(raw, variables).replace(/[?#].*$/s, "");
    const path = pathBehindHost(filled);
    if (path === undefined)
        return undefined;
    const host = filled.slice(0, filled.length - (filled.endsWith(path) ? path.length : 0));
    return {
        path: path.replaceAll(variable, "{$1}"),
        host: host.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replaceAll(variable, "{$1}"),
    };
}
const variable = /\{\{\s*([^{}]*?)\s*\}\}/g;
const longestUrl = 4096;
/** An address without `raw`: its host and path, in pieces or whole. */
function assembled(url) {
    const path = piecesOf((0,document_tree/* valueAt */.fK)(url, "path"), "/");
    if (path === undefined)
        return undefined;
    return `${piecesOf((0,document_tree/* valueAt */.fK)(url, "host"), ".") ?? "{{host}}"}/${path.replace(/^\//, "")}`;
}
function piecesOf(node, separator) {
    if (node?.kind === "text")
        return node.text;
    if (node?.kind !== "list")
        return undefined;
    return node.items.map((piece) => (piece.kind === "text" ? piece.text : ((0,document_tree/* textAt */.$6)(piece, "value") ?? ""))).join(separator);
}
/** Only what is part of the interface is put in: hosts, prefixes and versions. What names one thing stays a variable. */
function filledIn(url, variables) {
    let text = url;
    for (let level = 0; level < mostLevels && text.length <= longestUrl; level++) {
        const next = text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name, at) => {
            const value = variables.get(name);
            return value !== undefined && (at === 0 || isPrefix(name, value)) ? value : whole;
        });
        if (next === text)
            break;
        text = next;
    }
    return text.slice(0, longestUrl);
}
function isPrefix(name, value) {
    return /^v\d/i.test(value) || value.includes("/") || /version|prefix|base|host|path|port/i.test(name);
}
/** What follows the host; without a scheme, the first segment is one, unless the address begins with a slash. */
function pathBehindHost(url) {
    const [, path] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*(\/.*)?$/is.exec(url) ?? [];
    return path ?? (url === "" ? undefined : "/");
}

;// CONCATENATED MODULE: ./build/formats/documents/postman.js




/** Whether a text is a collection of Postman, by the schema that it names; one of version 1 has other members instead. */
function isPostman(text) {
    if (!/^\s*\{/.test(text))
        return false;
    if (/"schema"\s*:\s*"[^"]{0,200}postman\.com\/[^"]{0,40}collection\b/.test(text))
        return true;
    return ["requests", "order"].every((name) => new RegExp(`"${name}"\\s*:\\s*\\[`).test(text));
}
/**
 * Reads the requests of a collection of Postman, 2.0 and 2.1, in folders of any depth
 * (https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html). What looks like a secret is a fault.
 */
function readPostman(path, text) {
    const reading = (0,json_tree/* readJsonTree */.f)(text);
    if (reading.state === "refused") {
        const rule = reading.why === "syntax" ? "bad-syntax" : "api-too-large";
        return { path, routes: [], requests: 0, faults: [{ rule, path, ...reading.problem }] };
    }
    const root = (0,document_tree/* valueAt */.fK)(reading.root, "collection") ?? reading.root;
    const problems = reading.problems.map((problem) => ({ rule: "unread-part", path, ...problem }));
    const schema = (0,document_tree/* textAt */.$6)((0,document_tree/* valueAt */.fK)(root, "info"), "schema") ?? "";
    const isKnown = /\/v2\.[01]\.\d+\//.test(schema);
    const version = isKnown ? [] : [{ rule: "unknown-collection-version", path, line: root.line, schema }];
    const { routes, requests } = isKnown ? routesWithin(root, path) : { routes: [], requests: 0 };
    return { path, routes, requests, faults: [...problems, ...version, ...secrets_secretsWithin(root, path)] };
}
/** What looks like a secret among the values of an environment that was exported. */
function readPostmanEnvironment(path, text) {
    const reading = readJsonTree(text);
    return reading.state === "read" ? secretsWithin(reading.root, path) : [{ rule: "bad-syntax", path, ...reading.problem }];
}
/** The requests in the order of the file, each once. */
function routesWithin(root, path) {
    const variables = readVariables(root);
    let requests = 0;
    const routes = new Map();
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const items = (0,document_tree/* valueAt */.fK)(node, "item");
        for (const item of items?.kind === "list" ? items.items.toReversed() : [])
            waiting.push(item);
        if (hasAddress((0,document_tree/* valueAt */.fK)(node, "request")))
            requests++;
        const route = routeOf(node, path, variables);
        if (route !== undefined && !routes.has(postman_keyOf(route)))
            routes.set(postman_keyOf(route), route);
    }
    return { routes: [...routes.values()], requests };
}
function hasAddress(request) {
    const url = request?.kind === "map" ? (0,document_tree/* valueAt */.fK)(request, "url") : request;
    if (url?.kind === "text")
        return url.text.trim() !== "";
    return url?.kind === "map" && url.members.size > 0;
}
function postman_keyOf({ method, path, host = "" }) {
    return `${method} ${host} ${path}`;
}
/** A request may be no more than its address. */
function routeOf(item, path, variables) {
    const request = (0,document_tree/* memberOf */.C5)(item, "request");
    if (request === undefined)
        return undefined;
    const { value, line } = request;
    const url = partsOfUrl(value.kind === "text" ? value : (0,document_tree/* valueAt */.fK)(value, "url"), variables);
    const method = ((0,document_tree/* textAt */.$6)(value, "method") ?? "GET").toUpperCase();
    return url === undefined ? undefined : { method, ...url, place: { path, line }, kind: "request" };
}

;// CONCATENATED MODULE: ./build/formats/documents/targets.js

/** Other files, patterns and names that are worked out may make more of them. */
const hasMore = /^ {0,8}-?s?include[ \t]|^[^\t\n#=%$]{0,200}[%$][^\t\n#=]{0,200}:(?!=)|\$\(eval\b/m;
/** The commands that a Makefile, a justfile or a Taskfile names. */
function readTargets(path, text) {
    if (!/\.ya?ml$/i.test(path))
        return { kind: "targets", targets: makeTargets(text), others: hasMore.test(text) ? "possible" : "none" };
    const root = YamlNode.read(text);
    if (root instanceof YamlRefusal)
        return { kind: "unreadable", line: root.line, why: root.why };
    const tasks = [...(root.members().get("tasks")?.members() ?? [])];
    return {
        kind: "targets",
        targets: tasks.map(([name, task]) => ({ name, line: task.line, does: doesOf(task) })),
        others: "none",
    };
}
/** https://taskfile.dev/reference/schema: a text, a list of commands, or a mapping with them. */
function doesOf(task) {
    const members = task.members();
    const isEmpty = task.text() === undefined && task.items().length === 0;
    const hasAny = ["cmd", "cmds", "deps"].some((name) => {
        const value = members.get(name);
        return value !== undefined && (value.text() !== undefined || value.items().length > 0);
    });
    return isEmpty && !hasAny ? "nothing" : "something";
}
/** `name: needs` and the lines set in below it; variables (`:=`) and special targets (`.PHONY`) are none. just's recipes may have parameters. */
const rule = /^@?([A-Za-z0-9_][\w./-]*)((?:[ \t]+[^:=\s][^:=\s]*(?:=[^:\s]*)?)*)[ \t]*::?(?!=)(.*)$/;
function makeTargets(text) {
    const lines = text.split("\n");
    return lines.flatMap((line, i) => {
        const found = line.length > 2000 ? null : rule.exec(line.replace(/\r$/, ""));
        if (found === null)
            return [];
        const [, name = "", more = "", needs = ""] = found;
        const does = needs.replace(/#.*$/, "").trim() !== "" || hasCommands(lines, i + 1) ? "something" : "nothing";
        // `test lint: build` is a rule for both.
        const others = more.split(/[ \t]+/).filter((other) => /^[A-Za-z0-9_][\w.-]*$/.test(other));
        return [name, ...others].map((one) => ({ name: one, line: i + 1, does }));
    });
}
/** Lines set in below, perhaps behind remarks and conditions. */
function hasCommands(lines, from) {
    for (const line of lines.slice(from, from + 100)) {
        if (/^[ \t]/.test(line) && line.trim() !== "" && !doesNothing(line))
            return true;
        if (/^[ \t]/.test(line))
            continue;
        if (!/^(?:\s*|#.*|-?(?:ifn?def|ifn?eq|else|endif)\b.*)\r?$/.test(line))
            return false;
    }
    return false;
}
/** Commands that succeed whatever there is to do. */
function doesNothing(line) {
    return /^[ \t]*[@+-]*[ \t]*(?:true|:|exit(?:[ \t]+0)?|#.*)[ \t;]*\r?$/.test(line);
}

;// CONCATENATED MODULE: ./build/formats/documents/updates.js


/** The configuration of Dependabot or Renovate, by the name of its file. */
function readUpdates(path, text) {
    if (/(?:^|\/)\.?renovate/i.test(path))
        return { kind: "renovate", settings: countSettings(text) };
    const root = YamlNode.read(text);
    if (root instanceof YamlRefusal)
        return { kind: "unreadable", line: root.line, why: root.why };
    return { kind: "dependabot", dependabot: dependabotOf(root) };
}
/** Renovate reads JSON5, in which names need no quotes. `$schema` says nothing about updates. */
function countSettings(text) {
    const withoutComments = text.slice(0, caps/* caps */.m.configurationLength).replace(/^[ \t]*\/\/.*$/gm, "");
    // Switched off as a whole it updates nothing; single rules may be.
    if (/["']?enabled["']?\s{0,20}:\s{0,20}false/.test(atRoot(withoutComments)))
        return 0;
    const names = withoutComments.match(/(?<=[{,\n]\s{0,40})["']?[\w$:-]{1,80}["']?(?=\s{0,40}:)/g) ?? [];
    return names.filter((name) => !/^["']?\$schema["']?$/.test(name)).length;
}
/** The members of the root alone. */
function atRoot(text) {
    let [depth, own] = [0, ""];
    for (const character of text) {
        if (/[}\]]/.test(character))
            depth--;
        if (depth <= 1)
            own += character;
        if (/[{[]/.test(character))
            depth++;
    }
    return own;
}
/** https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
function dependabotOf(root) {
    const members = root.members();
    const version = members.get("version");
    const text = version?.text();
    return {
        version: version === undefined || text === undefined ? undefined : { text, line: version.line },
        updates: (members.get("updates")?.items() ?? []).map(updateOf),
    };
}
function updateOf(entry) {
    const members = entry.members();
    const directory = members.get("directory");
    const all = [...(directory === undefined ? [] : [directory]), ...(members.get("directories")?.items() ?? [])];
    return {
        line: entry.line,
        ecosystem: members.get("package-ecosystem")?.text(),
        directories: all.flatMap((one) => {
            const path = one.text();
            return path === undefined ? [] : [{ path, line: one.line }];
        }),
        interval: members.get("schedule")?.members().get("interval")?.text(),
    };
}

;// CONCATENATED MODULE: ./build/formats/read-artefact.js










const readers = {
    prose: (path, text) => ({ kind: "prose", text, prose: readProse(path, text) }),
    licence: (_, text) => ({ kind: "licence", text, licence: readLicenceText(text) }),
    codeowners: (_, text) => ({ kind: "codeowners", length: text.length, rules: readCodeowners(text) }),
    updates: readUpdates,
    "issue-template": readIssueTemplate,
    hooks: readHooks,
    targets: readTargets,
    collection: readCollection,
    text: (_, text) => ({ kind: "text", text }),
};
/** Reads a file as what an artefact's rules are asked of. Never throws, whatever the text is. */
function readArtefact(form, path, text) {
    return readers[form](path, text.replace(/^\ufeff/, ""));
}
function readCollection(path, text) {
    const collection = readPostman(path, text);
    const broken = collection.faults.find(({ rule }) => rule === "bad-syntax" || rule === "api-too-large");
    if (broken === undefined || !("message" in broken))
        return { kind: "collection", collection };
    return { kind: "unreadable", line: broken.line, why: broken.message };
}
function readProse(path, text) {
    return (0,markdown_path/* isMarkdownPath */.B)(path) ? (0,markdown/* readMarkdown */.k)(path, text, "github") : readPlainProse(path, text);
}

;// CONCATENATED MODULE: ./build/measures/files-around.js

/** The targets that a Makefile has; undefined where it may have others. */
function targetNames(document) {
    if (document?.kind !== "targets" || document.others === "possible")
        return undefined;
    return new Set(document.targets.map(({ name }) => name));
}
function filesAround(index, packages) {
    const names = ["package.json", "pyproject.toml", "cargo.toml", "composer.json", "pom.xml", "setup.cfg"];
    return {
        manifests: ["", ...packages].flatMap((folder) => [
            ...names.flatMap((name) => index.file((0,path_parts/* joined */.oR)(folder, name)) ?? []),
            ...[...index.filesIn(folder)].flatMap(([name, path]) => (name.endsWith(".gemspec") ? [path] : [])),
        ]),
        packageJson: index.file("package.json"),
        makefile: ["gnumakefile", "makefile"].map((name) => index.file(name)).find((path) => path !== undefined),
    };
}

;// CONCATENATED MODULE: ./build/measures/kubernetes-folders.js

/** Folders that are called for nothing else, and such that hold manifests only where their files say so. */
const named = ["k8s", "kubernetes", "helm", "charts", "manifests"];
const perhaps = ["deploy", "deployment", "deployments"];
const tellingFile = /^(?:kustomization|chart|deployment|service|ingress|statefulset|daemonset|cronjob|configmap|namespace)[\w.-]*\.ya?ml$/i;
/** The folders of a package, or of the repository, in which manifests of Kubernetes lie. */
function kubernetesFolders(index, root) {
    return [...named, ...perhaps].map((name) => (0,path_parts/* joined */.oR)(root, name)).filter((folder) => holdsManifests(index, folder));
}
function holdsManifests(index, folder) {
    if (!index.hasFolder(folder))
        return false;
    const isTelling = named.includes((0,path_parts/* nameOf */.Vb)(folder))
        ? (name) => /\.ya?ml$/i.test(name)
        : (name) => tellingFile.test(name);
    for (const path of index.filesBelow(folder))
        if (isTelling((0,path_parts/* nameOf */.Vb)(path)))
            return true;
    return false;
}
/** The folders right in one of manifests that hold some themselves: overlays, charts, parts of the system. */
function manifestFoldersIn(index, folder) {
    return [...index.foldersIn(folder)].filter((name) => {
        if (name === "templates" || name === "crds")
            return false;
        for (const path of index.filesBelow((0,path_parts/* joined */.oR)(folder, name)))
            if (/\.ya?ml$/i.test(path))
                return true;
        return false;
    });
}

;// CONCATENATED MODULE: ./build/measures/fill-in-skeletons.js


/**
 * The files that `--fix-missing` writes: a skeleton of each artefact that is missing, never over a file. Where one at the root
 * will do for all packages, it is that one.
 */
function missingSkeletons(outcomes, index) {
    const files = outcomes.flatMap((outcome) => {
        const { artefact, result } = outcome;
        const { skeleton } = artefact;
        if (result.state !== "missing" || skeleton === undefined)
            return [];
        const path = fill_in_skeletons_placeOf(outcome, skeleton.path, index);
        return index.file(path) === undefined ? [{ artefact: artefact.id, path, text: skeleton.text }] : [];
    });
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
function fill_in_skeletons_placeOf({ artefact, folder }, path, index) {
    if (artefact.packages === "root-satisfies")
        return path;
    const [manifests] = artefact.onlyWith === "manifests-of-kubernetes" ? kubernetesFolders(index, folder) : [];
    return manifests === undefined ? (0,path_parts/* joined */.oR)(folder, path) : (0,path_parts/* joined */.oR)(manifests, (0,path_parts/* nameOf */.Vb)(path));
}

// EXTERNAL MODULE: ./build/measures/name-patterns.js
var name_patterns = __webpack_require__(65825);
;// CONCATENATED MODULE: ./build/measures/find-artefacts.js





/** Where each artefact is, in the repository and in its packages, by the tracked paths alone. */
function findArtefacts(index, demand) {
    const inherited = new Set(demand.inherited);
    return demand.artefacts.flatMap(({ artefact, asked }) => {
        const root = { artefact, folder: "", asked };
        const packages = demand.packages.flatMap((folder) => inPackage(index, { artefact, folder, asked }));
        const where = whereabouts(index, root, inherited);
        return artefact.packages === "root-satisfies"
            ? atRootOrBelow({ ...root, where }, packages)
            : [{ ...root, where }, ...packages];
    });
}
/** One at the root is enough, and so is one in each package; where no package has one, the root is where it is missed. */
function atRootOrBelow(root, packages) {
    const have = packages.filter((one) => one.where.state === "found");
    if (root.where.state === "not-asked" && root.where.why !== "inherited")
        return [root, ...packages];
    if (root.where.state !== "missing" || have.length === 0)
        return [root, ...have];
    const why = have.length === packages.length ? "in-every-package" : "in-packages";
    return [{ ...root, where: { state: "not-asked", why } }, ...packages];
}
function inPackage(index, one) {
    if (one.artefact.packages === "root-only")
        return [];
    const where = whereabouts(index, one, new Set());
    return where.state === "not-asked" ? [] : [{ ...one, where }];
}
function whereabouts(index, { artefact, folder, asked }, inherited) {
    const [first, ...others] = candidates(index, artefact, folder);
    if (first !== undefined)
        return artefact.several === "first"
            ? { state: "found", paths: [first], hidden: others }
            : { state: "found", paths: [first, ...others], hidden: [] };
    if (artefact.onlyWith !== undefined && !holds(artefact.onlyWith, index, folder))
        return { state: "not-asked", why: artefact.onlyWith };
    if (inherited.has(artefact.id))
        return { state: "not-asked", why: "inherited" };
    const missing = { state: "missing", standIn: standIn(index, artefact) };
    const readme = artefact.section && readmeOf(index, folder);
    if (readme !== undefined)
        return { state: "in-readme", readme, otherwise: missing };
    return asked === "optional" ? { state: "not-asked", why: "optional" } : missing;
}
/** The README that is shown, as `artefacts/first-look.ts` says it. */
function readmeOf(index, folder) {
    for (const place of [".github", "", "docs"]) {
        const names = [...index.filesIn((0,path_parts/* joined */.oR)(folder, place))].filter(([name]) => /^readme(?:\.[a-z]+)?$/.test(name));
        const [best] = names.find(([name]) => (0,markdown_path/* isMarkdownPath */.B)(name)) ?? names.at(0) ?? [];
        if (best !== undefined)
            return index.file((0,path_parts/* joined */.oR)((0,path_parts/* joined */.oR)(folder, place), best));
    }
    return undefined;
}
/** Any file in the folder of issue templates keeps all of the organisation's away. */
function standIn(index, { organisation }) {
    if (organisation !== "all-or-nothing")
        return { kind: organisation === "never" ? "never" : "may" };
    const [by] = index.filesBelow(".github/issue_template");
    return by === undefined ? { kind: "may" } : { kind: "blocked", by };
}
function holds(condition, index, folder) {
    switch (condition) {
        case "manifests-of-kubernetes":
            return kubernetesFolders(index, folder).length > 0;
        case "dockerfile":
            return [...index.filesIn(folder)].some(([name]) => /^(?:dockerfile|containerfile)(?:\.[\w-]+)?$|\.dockerfile$/.test(name));
    }
}
/** Every file that is accepted, the one that counts first. */
function candidates(index, { places }, root) {
    const usual = places.filter(({ rank }) => rank === undefined).flatMap((place) => inPlace(index, place, root));
    if (usual.length > 0)
        return [...new Set(usual)];
    return [...new Set(places.flatMap((place) => inPlace(index, place, root)).slice(0, 1))];
}
function inPlace(index, place, root) {
    switch (place.kind) {
        case "file":
            return place.folders.flatMap((folder) => namedFiles(index, (0,path_parts/* joined */.oR)(root, folder), place.names));
        case "members":
            return place.folders.flatMap((folder) => members(index, (0,path_parts/* joined */.oR)(root, folder), place));
        case "folder":
            return place.folders.flatMap((folder) => faceOf(index, (0,path_parts/* joined */.oR)(root, folder)));
        case "anywhere":
            return anywhere(index, place.names, root);
        case "globs":
            return matching(index, place.globs);
        case "beside-manifests":
            return kubernetesFolders(index, root).flatMap((folder) => namedFiles(index, folder, place.names));
    }
}
/** The file of a folder that people see first. */
function faceOf(index, folder) {
    const [any] = index.filesBelow(folder);
    return any === undefined ? [] : [index.file((0,path_parts/* joined */.oR)(folder, "readme.md")) ?? any];
}
/** In the order of the accepted names. */
function namedFiles(index, folder, names) {
    if (!index.hasFolder(folder))
        return [];
    return names.flatMap((name) => {
        if (!/[*#]/.test(name))
            return index.file((0,path_parts/* joined */.oR)(folder, name)) ?? [];
        return [...index.filesIn(folder)].flatMap(([one, path]) => ((0,name_patterns/* isNamed */.e)(one, [name]) ? [path] : [])).sort();
    });
}
function members(index, folder, { names, except = [] }) {
    return [...index.filesIn(folder)]
        .flatMap(([name, path]) => ((0,name_patterns/* isNamed */.e)(name, names) && !(0,name_patterns/* isNamed */.e)(name, except) ? [path] : []))
        .sort();
}
function anywhere(index, names, root) {
    const found = [...index.namedBelow(root, (0,name_patterns/* nameTest */.S)(names))];
    // What lies nearest to the root is the project's own, and what lies in fixtures is not.
    return found.sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
}
function depthOf(path) {
    return (0,path_parts/* folderOf */.yS)(path).split("/").length;
}
/** In the order of the patterns; names in any case, as everywhere here. */
function matching(index, globs) {
    return globs.flatMap((glob) => {
        if ((0,model_glob/* isPlain */.$i)(glob) && !glob.endsWith("/"))
            return index.file(glob.replace(/^\.\//, "")) ?? [];
        const matches = (0,model_glob/* pathMatcher */.kZ)(glob.toLowerCase());
        return [...index.paths].filter((path) => matches(path.toLowerCase())).sort();
    });
}

// EXTERNAL MODULE: ./build/model/artefacts/first-look.js + 1 modules
var first_look = __webpack_require__(78894);
;// CONCATENATED MODULE: ./build/measures/artefact-rules/subject.js

const kept = [];
/** Names of files that somebody reads; a pattern of the settings may match others, such as tests, which need only be there. */
const documents = /^[^.]+$|\.(?:md|markdown|mdown|mkdn|mkd|mdx|rst|adoc|asciidoc|txt|org|html?)$/i;
/** What is asked of prose is asked of nothing else: a rule of prose says nothing about another document. */
function ofProse(subject, judge) {
    const { document, path } = subject;
    return document.kind === "prose" && documents.test((0,path_parts/* nameOf */.Vb)(path)) ? judge(document.prose, document.text) : kept;
}

;// CONCATENATED MODULE: ./build/model/known-templates.js
const viteTitles = ["react", "vue 3", "svelte", "preact", "solid", "lit"].flatMap((name) => [" + vite", " + typescript + vite", " + ts + vite"].map((end) => name + end));
/** What people leave as it was. Described by titles, headings and hashes: no sentence of another's text is kept here. */
const knownTemplates = [
    { name: "the template of create-vite", artefact: "readme", titles: viteTitles },
    { name: "the template of Create React App", artefact: "readme", titles: ["getting started with create react app"] },
    { name: "the template of SvelteKit", artefact: "readme", titles: ["sv", "create-svelte"] },
    { name: "GitLab's README for a new project", artefact: "readme", headings: ["editing this readme"] },
    {
        name: "the template of create-next-app",
        artefact: "readme",
        allHeadings: { known: ["getting started", "learn more", "deploy on vercel"], least: 3 },
    },
    {
        name: "the template of Angular's command line",
        artefact: "readme",
        allHeadings: {
            known: [
                ...["development server", "code scaffolding", "build", "building", "running unit tests"],
                ...["running end-to-end tests", "further help", "additional resources"],
            ],
            least: 5,
        },
    },
    {
        name: "the template of Nest's command line",
        artefact: "readme",
        allHeadings: {
            known: [
                ...["description", "installation", "project setup", "running the app", "compile and run the project", "test"],
                ...["run tests", "deployment", "resources", "support", "stay in touch", "license"],
            ],
            least: 6,
        },
    },
    { name: "GitHub's template of a security policy", artefact: "security", runs: [2081885127, 3505713838] },
];
/** Words of a run. */
const runLength = 8;
/** FNV-1a of the words of a run, in lower case and with one space between them: line breaks change nothing. */
function runHash(words) {
    let value = 0x811c9dc5;
    for (const word of words) {
        for (let i = 0; i < word.length; i++)
            value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
        value = Math.imul(value ^ 0x20, 0x01000193);
    }
    return value >>> 0;
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/template-of.js

/** Templates are short; what is appended to one in a longer text is looked for as well. */
const template_of_longest = 256 * 1024;
/** The known template that a document still is; undefined for one that somebody wrote. */
function templateOf(artefact, prose, text, known = knownTemplates) {
    return known.find((one) => one.artefact === artefact && is(one, prose, text))?.name;
}
function is(template, { title, headings }, text) {
    const { titles = [], headings: telling = [], allHeadings, runs } = template;
    if (title !== undefined && titles.includes(plain(title.text)))
        return true;
    const written = headings.map((heading) => plain(heading.text));
    if (telling.some((heading) => written.includes(heading)))
        return true;
    if (allHeadings !== undefined && isUnchanged(allHeadings, title, headings))
        return true;
    return runs !== undefined && hasRun(text, new Set(runs));
}
function isUnchanged({ known, least }, title, headings) {
    const below = headings.filter(({ line }) => line !== title?.line).map(({ text }) => plain(text));
    return new Set(below).size >= least && below.every((heading) => known.includes(heading));
}
function hasRun(text, runs) {
    const words = text
        .slice(0, template_of_longest)
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? [];
    return words.some((_, i) => i + runLength <= words.length && runs.has(runHash(words.slice(i, i + runLength))));
}
function plain(text) {
    return text.trim().replace(/\s+/g, " ").toLowerCase();
}

;// CONCATENATED MODULE: ./build/model/prose-lines.js
/** Tells code from prose and takes comments out, for those checks that go by lines; in one pass, whatever the text is. */
function proseLines(lines) {
    const reader = new LineReader(lines);
    return lines.map((_, at) => reader.read(at));
}
/** Quotes may hold anything; what they are is of no matter here. */
const quote = /^(?: {0,3}> ?)+/;
const item = /^(?<marker>(?:[-+*]|\d{1,9}[.)]))(?<gap>[ \t]+)(?=\S)/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
class LineReader {
    #lines;
    /** The columns at which the items of lists that are open begin their text. */
    #items = [];
    /** Undefined outside of code. */
    #fence;
    #isInComment = false;
    /** Up to this line of a paragraph nothing ends a comment. */
    #openUpTo = -1;
    constructor(lines) {
        this.#lines = lines;
    }
    /** To be called of each line in turn. */
    read(at) {
        const line = this.#lines[at] ?? "";
        const number = at + 1;
        if (this.#isCode(line))
            return { number, text: line, kind: "code" };
        const text = this.#withoutComments(line, at);
        this.#fence = this.#opened(text);
        return { number, text, kind: this.#fence === undefined ? "prose" : "code" };
    }
    #isCode(line) {
        if (this.#fence === undefined)
            return false;
        const { mark, within } = this.#fence;
        const inner = line.replace(quote, "");
        // A line further left than the item ends it, and what is open in it.
        const isWithin = inner.trim() === "" || indentOf(inner) >= within;
        if (!isWithin || closes(inner, mark))
            this.#fence = undefined;
        return isWithin;
    }
    /** The fence that a line opens; four columns further in than the text around it, it is code itself. */
    #opened(line) {
        let rest = line.replace(quote, "");
        if (rest.trim() === "")
            return undefined;
        let column = indentOf(rest);
        this.#items = this.#items.filter((start) => start <= column);
        let within = this.#items.at(-1) ?? 0;
        rest = rest.trimStart();
        for (let found = item.exec(rest); found !== null && column - within < 4; found = item.exec(rest)) {
            const [whole, marker = "", gap = ""] = found;
            within = column + marker.length + (gap.length > 4 ? 1 : gap.length);
            this.#items.push(within);
            column += whole.length;
            rest = rest.slice(whole.length);
        }
        const [, ticks, tildes] = column - within < 4 ? (fence.exec(rest) ?? []) : [];
        const mark = ticks ?? tildes;
        return mark === undefined ? undefined : { mark, within };
    }
    #withoutComments(line, at) {
        if (!this.#isInComment && !line.includes("<!--"))
            return line;
        const kept = [];
        let from = 0;
        if (this.#isInComment) {
            const end = line.indexOf("-->");
            if (end === -1)
                return "";
            this.#isInComment = false;
            from = end + 3;
        }
        const code = codeSpans(line);
        for (let start = commentIn(line, from, code); start !== -1; start = commentIn(line, from, code)) {
            const end = endOfComment(line, start);
            if (end === -1 && !this.#closesBelow(line, start, at))
                break;
            kept.push(line.slice(from, start));
            this.#isInComment = end === -1;
            from = end === -1 ? line.length : end;
        }
        return [...kept, line.slice(from)].join("");
    }
    /** One that begins a line goes on whatever comes; within a paragraph, one that does not end with it is none. */
    #closesBelow(line, start, at) {
        if (/^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*$/.test(line.slice(0, start)))
            return true;
        for (let below = Math.max(at, this.#openUpTo) + 1; below < this.#lines.length; below++) {
            const next = this.#lines[below] ?? "";
            if (next.includes("-->"))
                return true;
            if (next.trim() === "")
                break;
            this.#openUpTo = below;
        }
        return false;
    }
}
function indentOf(line) {
    let columns = 0;
    for (const character of line) {
        if (character === "\t")
            columns += 4 - (columns % 4);
        else if (character === " ")
            columns++;
        else
            break;
    }
    return columns;
}
/** Where the next comment begins that stands in no code, or -1. */
function commentIn(line, from, code) {
    let at = 0;
    for (let start = line.indexOf("<!--", from); start !== -1; start = line.indexOf("<!--", start + 4)) {
        while ((code[at]?.[1] ?? start) < start)
            at++;
        if ((code[at]?.[0] ?? start) >= start)
            return start;
    }
    return -1;
}
/** `<!-->` and `<!--->` are whole. */
function endOfComment(line, start) {
    const short = /^<!--(?:>|->)/.exec(line.slice(start, start + 6));
    if (short !== null)
        return start + short[0].length;
    const end = line.indexOf("-->", start + 4);
    return end === -1 ? -1 : end + 3;
}
/** From one row of backticks to the next one that is as long. */
function codeSpans(line) {
    const rows = [...line.matchAll(/`+/g)].map(({ 0: row, index }) => ({ index, length: row.length }));
    const next = new Map();
    const closing = [];
    for (let i = rows.length - 1; i >= 0; i--) {
        const { length } = rows[i] ?? { length: 0 };
        closing[i] = next.get(length);
        next.set(length, i);
    }
    const spans = [];
    for (let i = 0; i < rows.length; i++) {
        const [open, close] = [rows[i], rows[closing[i] ?? rows.length]];
        if (open === undefined || close === undefined)
            continue;
        spans.push([open.index, close.index + close.length]);
        i = closing[i] ?? i;
    }
    return spans;
}
/** A fence is closed by one of the same character that is at least as long. */
function closes(line, mark) {
    const own = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
    return own !== undefined && own.length >= mark.length && own[0] === mark[0];
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/visible-text.js

/** What is looked through for words: real documents are shorter. */
const visible_text_longest = 1024 * 1024;
/** A text without its HTML comments, which nobody reads; lines stay where they are. */
function visibleText(text) {
    if (!text.includes("<!--"))
        return text.slice(0, visible_text_longest);
    const lines = proseLines(text.slice(0, visible_text_longest).split(/\r\n?|\n/));
    return lines.map((line) => line.text).join("\n");
}
/** Whether a text is English, as far as its small words tell: words are looked for in no other language. */
function isEnglish(text) {
    const sample = text.slice(0, 20_000);
    const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
    const small = sample.match(/\b(?:the|to|of|and|is|are|in|for|you|this|with|it|or|on|by|from|be|an?)\b/gi) ?? [];
    return words.length < 20 || small.length >= words.length / 25;
}
/** Letters, digits and signs; fillers are letters to Unicode, and show nothing. */
const visible_text_shown = /(?![\u115f\u1160\u3164\uffa0])[\p{L}\p{N}\p{So}]/u;
const picture = /!\[|<(?:img|picture|svg|video)\b/i;
/** Whether somebody who reads the rendered text sees anything of it, be it only a picture. */
function showsAnything(text) {
    return showsWords(text) || picture.test(text);
}
/** Whether somebody who reads the rendered text sees letters, digits or signs. */
function showsWords(text) {
    const plain = text
        .replace(/!\[[^\]]{0,500}\](?:\([^()]{0,2000}\)|\[[^\]]{0,500}\])?/g, " ")
        .replace(/<\/?[A-Za-z][^<>]{0,2000}>|^[ \t]*\[[^\]]{1,200}\]:.*$/gm, " ")
        .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(?:nbsp|shy|zwn?j|[a-z]{0,20}space|ensp|emsp|thinsp|nobreak));/gi, (_, decimal, hex) => decimal === undefined && hex === undefined
        ? " "
        : characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)));
    return visible_text_shown.test(plain);
}
function characterOf(point) {
    return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/prose-rules.js





function judgeWords(subject, { least, code }) {
    return ofProse(subject, (prose, text) => {
        const { words, headings, fences } = prose;
        if (words === 0 && headings.length === 0 && fences.length === 0)
            return [{ rule: "empty" }];
        const all = words + (code === "counts" && words < least ? wordsOfCode(prose, text) : 0);
        return all < least ? [{ rule: "too-few-words", words: all, least, code: code ?? "left-out" }] : kept;
    });
}
/** Blocks of code that are looked at: a few words are asked for. */
const mostBlocks = 100;
function wordsOfCode({ fences }, text) {
    const lines = text.split(/\r\n?|\n/);
    const code = fences.slice(0, mostBlocks).flatMap(({ line, endLine }) => lines.slice(line, endLine - 1));
    return code.reduce((sum, line) => sum + (line.slice(0, 2000).match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
}
/** Titles that say nothing about a project. */
const emptyTitles = /^(?:readme|title|project[ _-]?(?:title|name)?|(?:my|your|the|new|untitled)[ _-](?:awesome[ _-])?(?:project|app|application|repo(?:sitory)?|package|library|title)(?:[ _-]name)?|name of (?:the )?project|template|untitled|hello[ _-]?world|insert (?:project )?(?:title|name).*)$/i;
/** Many READMEs begin with a logo: words in front of the first heading will do for a title. */
function judgeTitle(subject) {
    return ofProse(subject, ({ title, headings, words }, text) => {
        if (title === undefined)
            return headings.length === 0 && words > 0 ? [{ rule: "no-title" }] : kept;
        if (!showsAnything(title.text) && !isLogo(text, title.line))
            return [{ rule: "no-title" }];
        const isEmpty = emptyTitles.test(title.text.trim());
        return isEmpty ? [{ rule: "template-title", line: title.line, title: title.text }] : kept;
    });
}
/** Whether a title without words is a picture, which HTML may set into several lines. */
function isLogo(text, line) {
    const lines = visibleText(text).split(/\r\n?|\n/);
    const end = /<h1\b/i.test(lines[line - 1] ?? "") ? line + 10 : line;
    return showsAnything(lines.slice(line - 1, end).join("\n"));
}
function judgeFilledIn(subject) {
    return ofProse(subject, (prose, text) => {
        const template = templateOf(subject.found.artefact.id, prose, text);
        return [...(template === undefined ? [] : [{ rule: "known-template", template }]), ...prose_rules_placeholder(prose)];
    });
}
function prose_rules_placeholder({ placeholders: [first, ...others] }) {
    return first === undefined ? kept : [{ rule: "placeholder", line: first.line, text: first.text, more: others.length }];
}
const prose_rules_topics = {
    tests: /\b(?:tests?|tested|testing|specs?|pytest|check(?:s|ed)?)\b/i,
    changes: /\b(?:pull[- ]requests?|merge[- ]requests?|PRs?|MRs?|patch(?:es)?|review(?:s|ed|er|ers)?|commits?)\b/i,
    vulnerabilities: /vulnerab|disclos|exploit|\bCVEs?\b|\b(?:days?|hours?|weeks?)\b/i,
    credentials: /\b(?:tokens?|api[- _]?keys?|oauth|oidc|bearer|sessions?|cookies?|passwords?|certificates?|credentials?|jwt|basic auth|mtls|x-api-key|log(?:ging)? ?in|sign(?:ing)? in)\b/i,
    behaviour: /harass|respect|behavio|conduct/i,
};
/** Only of English: in other languages the words are others. */
function judgeMentions(subject, topic) {
    return ofProse(subject, (_, text) => {
        const visible = visibleText(text);
        return prose_rules_topics[topic].test(visible) || !isEnglish(visible) ? kept : [{ rule: "not-mentioned", topic }];
    });
}
/** GitHub's own way to report in private has no address. */
const privateReporting = /security (?:tab|advisor)|report a vulnerability|private(?:ly)? (?:report|vulnerability)|report(?:ed|ing)? (?:it |them )?private|advisories\/new/i;
const address = /[\w.+-]{1,64} ?@ ?(?!example\.)[\w-]{1,63}(?:\.[\w-]{1,63})+|\S{1,64} ?(?:\[at\]|\(at\)| at )\S{1,64} ?(?:\[dot\]|\(dot\)| dot )/i;
/** Somebody of the forge: `@shop-security`. */
const handle = /(?:^|[\s(])@[A-Za-z0-9][\w-]{1,38}\b/;
/** Where a link leads to, and no answer comes from. */
const noContact = /^#|^(?:https?:\/\/|mailto:\S*@)(?:[\w-]+\.)?example\.|contributor-covenant\.org|shields\.io|badge/i;
function judgeContact(subject) {
    return ofProse(subject, ({ links }, text) => {
        const visible = visibleText(text);
        const has = links.some(({ target }) => !noContact.test(target)) || [address, handle, privateReporting].some((way) => way.test(visible));
        return has ? kept : [{ rule: "no-contact" }];
    });
}
/** A sentence that wants to be told something, or asks. */
const request = /(?:(?:^|[.!;:])[ \t]*(?:[-*>][ \t]*)?|\bplease[ \t]+(?:\w+[ \t]+){0,2})(?:describe|tell|explain|list|say|mention|summari[sz]e|outline)\b(?:[^\w\n]+\w+){2}|\w\?(?=[\s)*_"]|$)/im;
/** Comments count here: a template for pull requests asks in them. */
function judgeQuestions(subject) {
    return ofProse(subject, ({ headings, tasks }, text) => {
        const visible = visibleText(text);
        const asks = headings.length > 0 ||
            tasks.length > 0 ||
            /^[ \t]*(?:[-*][ \t]+)?\*\*[^*\n]+\*\*|[?:][ \t]*$/m.test(visible) ||
            request.test(visible);
        if (asks)
            return kept;
        return text.trim() === "" ? [{ rule: "empty" }] : [{ rule: "no-questions" }];
    });
}
const release = /\bunreleased\b|\d+\.\d+|\d{4}-\d{2}|\bv?\d+\b|\bupcoming\b|\bnext\b/i;
/** `Version 1.2.0`, `**v1.2.0**`, `2026/01/31: 12.7.5`: how releases begin where they are no headings. */
const releaseLine = /^[\W_]{0,8}(?:[A-Za-z]{1,20}[ \t]+)?(?:v?\d+\.\d+|v\d+\b|\d{4}[-/]\d{2}[-/]\d{2})/m;
/** Where changes are kept a file each, the releases are made of them. */
function judgeReleases(subject) {
    const isFragment = first_look/* fragmentFolders */.K.includes((0,path_parts/* nameOf */.Vb)((0,path_parts/* folderOf */.yS)(subject.path)).toLowerCase());
    return ofProse(subject, ({ headings, fences }, text) => {
        const isCode = (line) => fences.some((fence) => line >= fence.line && line <= fence.endLine);
        const lines = fences.length > 1000
            ? []
            : visibleText(text)
                .split(/\r\n?|\n/)
                .filter((_, i) => !isCode(i + 1));
        if (isFragment || headings.some((heading) => release.test(heading.text)) || releaseLine.test(lines.join("\n")))
            return kept;
        return text.trim() === "" ? [{ rule: "empty" }] : [{ rule: "no-release" }];
    });
}
/** Whether a few words lead to where it is written: an address to write to is no such place. */
function isPointer({ words, links }) {
    return words > 0 && words < 60 && links.some(({ target }) => !/^(?:mailto:|tel:|#)/i.test(target) && !noContact.test(target));
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/command-rules.js


/** Longer lines are data. */
const longestLine = 1000;
/** What commands of a document name that does not exist. Each block begins at the root of the repository. */
function unknownCommands(blocks, text, around) {
    const whole = new Mentions(text);
    return blocks.flatMap((block) => {
        const walk = new Walk(around);
        return block.flatMap((line) => command_rules_faultsOf(line, walk, whole, around));
    });
}
/** What one line names that does not exist, where the walk has come to. */
function command_rules_faultsOf({ text, line }, walk, whole, around) {
    if (text.length > longestLine || /^\s*#/.test(text))
        return kept;
    // What runs in a shell of its own leaves the others where they are.
    if (/[()`]/.test(text))
        return /\bcd\s/.test(text) ? kept : command_rules_namesOf(text, walk, whole, around).map((fault) => ({ ...fault, line }));
    return text.split(/&&|\|\||[;|]/).flatMap((command) => {
        const faults = command_rules_namesOf(command, walk, whole, around);
        walk.follow(command);
        return faults.map((fault) => ({ ...fault, line }));
    });
}
/** How often a document names each file: to look through all of it for each command would take the square of its length. */
class Mentions {
    #text;
    #counts;
    constructor(text) {
        this.#text = text;
    }
    isTwice(name) {
        this.#counts ??= countsOf(this.#text);
        return (this.#counts.get(name) ?? 0) > 1;
    }
}
function countsOf(text) {
    const counts = new Map();
    for (const [word] of text.matchAll(/[\w-]+(?:\.[\w-]+)*/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
/** Where a shell is: seen from the root, and undefined where nobody knows. */
class Walk {
    #around;
    #cloned;
    folder = "";
    constructor(around) {
        this.#around = around;
    }
    follow(command) {
        const [, url, into] = /^\s*\$?\s*git\s+clone\s+(?:-\S+\s+)*(\S+)(?:\s+(\S+))?\s*$/.exec(command) ?? [];
        if (url !== undefined) {
            const name = url.replace(/\/+$|\.git$/g, "").replace(/^.*[/:]/, "");
            const { repository } = this.#around;
            if (repository === undefined || name.toLowerCase() === repository.toLowerCase())
                this.#cloned = into ?? name;
        }
        const [, step] = /^\s*\$?\s*(?:cd|pushd)\s+(\S+)\s*$/.exec(command) ?? [];
        if (step !== undefined)
            this.folder = this.#step(step.replace(/^["']|["']$/g, ""));
        else if (/\b(?:cd|pushd|popd)\b/.test(command))
            this.folder = undefined;
    }
    #step(step) {
        if (this.#cloned !== undefined && step.replace(/\/$/, "") === this.#cloned)
            return "";
        if (this.folder === undefined || /^[/~$-]/.test(step))
            return undefined;
        const path = (0,path_parts/* resolvedPath */.un)(this.folder, step);
        return path !== undefined && (path === "" || this.#around.index.hasFolder(path)) ? path : undefined;
    }
}
function command_rules_namesOf(command, walk, whole, around) {
    const { folder } = walk;
    if (folder === undefined || /\s(?:-C|-f|--prefix|--cwd|--dir|-w|--workspaces?|--filter)\b/.test(command))
        return [];
    const atRoot = folder === "" ? [...scriptsOf(command, around), ...targetsOf(command, around)] : [];
    return [...atRoot, ...filesOf(command, folder, whole, around)];
}
const npmRun = /(?:^|\s)((?:npm|pnpm|yarn|bun) run ([A-Za-z][\w:.-]*))(?=$|\s)/g;
const make = /^\s*\$?\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:sudo\s+)?make\s+(?!sure\b)(.*)$/;
const withPackage = new WeakMap();
function hasPackage(index) {
    const known = withPackage.get(index) ?? !index.namedBelow("", (name) => name === "package.json").next().done;
    withPackage.set(index, known);
    return known;
}
function scriptsOf(command, { scripts, index }) {
    if (scripts !== undefined)
        return unknownIn(command, npmRun, scripts, "package.json");
    return hasPackage(index) ? [] : unknownIn(command, npmRun, new Set(), "no package.json");
}
function targetsOf(command, { targets }) {
    const names = targets === undefined ? [] : namesFor(make.exec(command)?.[1] ?? "");
    return names
        .filter((name) => targets?.has(name) === false)
        .map((name) => ({ rule: "unknown-command", command: `make ${name}`, missingIn: "the Makefile" }));
}
/** The targets of `-j4 MODE=x build test`, up to what is none. */
function namesFor(given) {
    const words = given
        .trim()
        .split(/\s+/)
        .filter((word) => !/^-[a-z]\d*$|^--[a-z-]+$|^\d+$|^\w+=\S*$/.test(word));
    const end = words.findIndex((word) => !/^[A-Za-z][\w.-]*$/.test(word));
    return end === -1 ? words : words.slice(0, end);
}
function unknownIn(command, pattern, known, missingIn) {
    return [...command.matchAll(pattern)].flatMap(([, text = "", name = ""]) => known.has(name) ? [] : [{ rule: "unknown-command", command: text, missingIn }]);
}
const runFile = /^\s*\$?\s*(?:(?:sudo|time|exec)\s+)?(?:(?:(?:ba|z|da)?sh|source|\.|python3?|node|ruby|perl|php|tsx|ts-node|pwsh)\s+(?:-[A-Za-z]+\s+)*|(?=\.\/))((?:\.\/)?[\w.-]+(?:\/[\w.-]+){0,20}\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl|php|ps1))(?=$|\s)/;
const madeByTools = /(?:^|\/)(?:build|dist|target|out|output|node_modules|\.?venv|env|vendor|tmp|bin|obj|generated|coverage)\//;
/** A script by its path. What the document speaks of in another place may be written or fetched there. */
function filesOf(command, folder, whole, { index }) {
    const file = runFile.exec(command)?.[1];
    if (file === undefined)
        return [];
    const path = (0,path_parts/* resolvedPath */.un)(folder, file.replace(/^\.\//, ""));
    if (path === undefined || index.paths.has(path) || madeByTools.test(path))
        return [];
    const name = path.slice(path.lastIndexOf("/") + 1);
    return whole.isTwice(name)
        ? []
        : [{ rule: "unknown-command", command: command.trim().replace(/^\$\s*/, ""), missingIn: "the repository" }];
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/sure-commands.js


/** A way out of the repository, or to a line that no shell here runs. */
const leaves = /\b(?:cd|pushd|popd|git\s+clone)\b|<<|\b(?:ssh|su|chroot|nix-shell)\s|\b(?:docker|podman)(?:[ -]compose)?\s.{0,200}\b(?:exec|run)\b|\b(?:kubectl|oc)\s.{0,200}\b(?:exec|debug|run|attach)\b/;
const goes = /\b(?:cd|pushd|popd|git\s+clone)\b/g;
/** Whoever makes a project with a tool goes on in that one. */
const makesProject = /\b(?:npm|pnpm|yarn|bun)\s+(?:create|init)\s|\b(?:npx|bunx|dlx)\s.{0,100}\bcreate-|\bdegit\b|\bcookiecutter\b|\bcopier copy\b/;
/** Lines that are looked at in a document. */
const mostLines = 500;
/** What does not exist wherever the document is read: up to where its commands leave the root of the repository. */
function surelyUnknownCommands(blocks, text, around) {
    if (makesProject.test(text))
        return kept;
    const whole = new Mentions(text);
    const faults = [];
    let left = mostLines;
    for (const block of blocks) {
        const walk = new Walk(around);
        const end = block.findIndex((line) => leaves.test(line.text.slice(0, longestLine)));
        const [here, there] = end === -1 ? [block, []] : [block.slice(0, end), block.slice(end)];
        const lines = block.some((line) => /<[A-Za-z][^<>]*>|\{\{/.test(line.text)) ? [] : typed(here).slice(0, left);
        faults.push(...lines.flatMap((line) => command_rules_faultsOf(line, walk, whole, around)));
        left -= block.length;
        if (left <= 0 || !comesBack(there, walk))
            break;
    }
    return surely(faults, text, around);
}
/** Whether the next block begins at the root as well: behind the way into a clone of this repository it does. */
function comesBack(lines, walk) {
    for (const { text } of lines)
        for (const command of text.slice(0, longestLine).split(/&&|[;|]/))
            walk.follow(command);
    return walk.folder === "" && !lines.some(({ text }) => leaves.test(text.slice(0, longestLine).replace(goes, "")));
}
/** Without what a command prints, where those that are typed have a `$` in front. */
function typed(block) {
    const marked = block.filter(({ text }) => /^\s*\$\s/.test(text));
    return marked.length > 0 ? marked : block;
}
const script = /^(?:(?:sudo|time|exec)\s+)?(?:(?:ba|z|da)?sh\s+)?(?:\.\/)?([\w.-]+)\/\S*\.(?:sh|bash)\b/;
/** Another package, another Makefile or the document itself may have it; other runners run programs as well. */
function surely(faults, text, { index }) {
    if (faults.length === 0)
        return kept;
    const isOnly = (file) => [...index.paths].filter((path) => file.test(path)).length === 1;
    const [isOnlyPackage, isOnlyMakefile] = [isOnly(/(?:^|\/)package\.json$/i), isOnly(/(?:^|\/)(?:gnu)?makefile$/i)];
    const writesScripts = /"scripts"\s*:/.test(text);
    return faults.filter((fault) => {
        if (fault.rule !== "unknown-command")
            return false;
        const { command, missingIn } = fault;
        if (missingIn === "package.json")
            return command.startsWith("npm ") && isOnlyPackage && !writesScripts;
        if (missingIn === "the Makefile")
            return isOnlyMakefile && !text.includes(`${command.slice("make ".length)}:`);
        const folder = missingIn === "the repository" ? script.exec(command)?.[1] : undefined;
        return folder !== undefined && index.hasFolder(folder);
    });
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/code-rules.js



const shells = new Set([
    "",
    "sh",
    "bash",
    "zsh",
    "fish",
    "shell",
    "console",
    "shell-session",
    "shellsession",
    "terminal",
    "text",
    "powershell",
    "ps1",
    "pwsh",
    "cmd",
    "bat",
    "batch",
    "nu",
]);
const tools = "npm|npx|yarn|pnpm|bun|bunx|deno|node|pip3?|pipx|poetry|pdm|uvx?|python3?|cargo|rustup|go|make|just|task|docker|docker-compose|podman|brew|apt|apt-get|dnf|git|mvn|gradle|\\./\\S{1,100}|bundle|gem|composer|php|dotnet|helm|kubectl|curl|wget|mix|cmake|nix|terraform|ant|sbt|lein|rake|bazel|ninja|meson|tox|nox|hatch|rye";
const inlineCommand = new RegExp(`\`(?:\\$ ?)?(?:${tools})(?: [^\`\\n]{1,500})?\``);
const indentedCommand = new RegExp(`^(?: {4,}|\\t+)(?:\\$ ?)?(?:${tools}) \\S`, "m");
/** A command somewhere, and no script or target that does not exist. */
function judgeCommands(subject) {
    return ofProse(subject, (prose, text) => {
        const blocks = shellBlocks(prose, text);
        const has = blocks.some((block) => block.some((one) => !/^[\s#$>]*$/.test(one.text)));
        if (!has && !inlineCommand.test(text) && !indentedCommand.test(text))
            return [{ rule: "no-command" }];
        return unknownCommands(blocks, text, subject.around);
    });
}
/** Blocks that say themselves that they are for a shell. */
const code_rules_surely = new Set(["sh", "bash", "zsh", "shell", "console", "shell-session", "shellsession"]);
/** Where commands are only a part of what is said: no script or target that surely does not exist. */
function judgeNamedCommands(subject) {
    const { found, around } = subject;
    // In a package they run in its folder.
    if (found.folder !== "")
        return kept;
    return ofProse(subject, (prose, text) => surelyUnknownCommands(shellBlocks(prose, text, code_rules_surely), text, around));
}
function shellBlocks({ fences }, text, languages = shells) {
    const lines = text.split(/\r\n?|\n/);
    return fences
        .filter(({ language }) => languages.has(language))
        .map(({ line, endLine }) => lines.slice(line, endLine - 1).map((one, i) => ({ text: one, line: line + i + 1 })));
}
const requestLanguages = new Set(["http", "rest", "curl", "hurl"]);
const code_rules_request = /\bcurl\s|\bhttpie?\s|\bwget\s|\b(?:GET|POST|PUT|PATCH|DELETE|QUERY) (?:https?:\/\/|\/)|\bfetch\(|\baxios\b|\brequests\.(?:get|post|put|patch|delete)\(|\bhttp\.(?:get|post|request|NewRequest)\b|\bgrpcurl\s|Authorization:|Invoke-(?:RestMethod|WebRequest)/i;
/** In a block of code: that is what people copy. */
function judgeRequestExample(subject) {
    return ofProse(subject, ({ fences }, text) => {
        const lines = text.split(/\r\n?|\n/);
        const has = fences.some(({ language, line, endLine }) => requestLanguages.has(language) || lines.slice(line, endLine - 1).some((one) => code_rules_request.test(one.slice(0, 2000))));
        return has ? kept : [{ rule: "no-request" }];
    });
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/folder-rules.js





const day = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./ ](?:\d{1,2}|[A-Z][a-z]{2,8})[./ ]\d{4}\b|\b[A-Z][a-z]{2,8} \d{1,2},? \d{4}\b/;
const commit = /\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|\bv\d+\.\d+/;
/** `120 ms`, `850 rps`, `0.2 %` in a line of a list. */
const listedFigure = /^\s{0,20}(?:[-*+]|\d{1,3}[.)])\s.{0,200}?\d\s?(?:[mnµu]?s|sec(?:ond)?s?|milliseconds?|min(?:ute)?s?|h|%|rps|qps|tps|(?:re(?:quest|q)s?|ops|operations|transactions|messages|rows|events)\s?(?:\/|per\s)\s?s(?:ec(?:ond)?)?|[kKMGT]?i?B|[kKMG]?bits?|bytes|users|VUs?|cores?|m?vCPUs?)(?![\p{L}\p{N}])/gmu;
/** Figures that make a list of them. */
const fewest = 3;
/** A table or a list with numbers, and what they are of. */
function judgeFigures(subject) {
    return ofProse(subject, ({ tables }, text) => [
        ...(tables.some(({ numbers }) => numbers > 0) || hasListOfFigures(text) ? kept : [{ rule: "no-figures" }]),
        ...(day.test(text) || commit.test(text) ? kept : [{ rule: "no-date" }]),
    ]);
}
function hasListOfFigures(text) {
    return (visibleText(text.slice(0, folder_rules_longest)).match(listedFigure)?.length ?? 0) >= fewest;
}
/** What is looked through, and for how many names: more is nobody's README. */
const [folder_rules_longest, mostFolders] = [256 * 1024, 500];
/** Each folder of manifests beside it by its name. */
function judgeFolderNames(subject) {
    return ofProse(subject, (_, text) => {
        const lower = text.slice(0, folder_rules_longest).toLowerCase();
        return manifestFoldersIn(subject.around.index, (0,path_parts/* folderOf */.yS)(subject.path))
            .slice(0, mostFolders)
            .filter((name) => !lower.includes(name))
            .map((folder) => ({ rule: "folder-not-named", folder }));
    });
}
/** Something to run, be it code in a README, which the README of the root points to. */
function judgeExamples(subject) {
    const { index, document } = subject.around;
    const folder = exampleFolder(subject.path);
    const isExample = (path) => !/^(?:readme(?:\.\w+)?|\.git(?:keep|ignore)|\.keep)$/i.test((0,path_parts/* nameOf */.Vb)(path));
    const isEmpty = (path) => {
        const read = document(path);
        return read?.kind === "prose" && read.text.trim() === "";
    };
    const { document: own } = subject;
    const hasCode = own.kind === "prose" && own.prose.fences.some(({ line, endLine }) => endLine - line > 1);
    const hasExample = hasCode || [...index.filesBelow(folder)].some((path) => isExample(path) && !isEmpty(path));
    const readme = readmeOf(index, subject.found.folder);
    const read = readme === undefined ? undefined : document(readme);
    const isLinked = read?.kind !== "prose" || pointsTo((0,path_parts/* nameOf */.Vb)(folder).toLowerCase(), read.prose.links, read.text);
    return [
        ...(hasExample ? kept : [{ rule: "no-example" }]),
        ...(isLinked ? kept : [{ rule: "not-linked", folder }]),
    ];
}
/** By a link, or by a path: the word alone stands in many a sentence. */
function pointsTo(folder, links, text) {
    const isIn = (one) => one.toLowerCase().split(/[/?#]/).includes(folder);
    return links.some(({ target }) => isIn(target)) || new RegExp(`(?:^|[\\s\`(/])${folder}/`, "im").test(text);
}
/** `docs/examples` of `docs/examples/shop/main.go`. */
function exampleFolder(path) {
    const segments = path.split("/");
    const at = segments.findIndex((segment) => /^(?:examples?|samples)$/i.test(segment));
    return segments.slice(0, at + 1).join("/");
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/licence-rule.js




/** A text that a licence can be told from. Of several files one is enough: others may hold notices. */
function judgeLicence(subject) {
    const { document, around } = subject;
    if (document.kind !== "licence")
        return kept;
    if (document.text.trim() === "")
        return [{ rule: "empty" }];
    const { licence } = document;
    const unfilled = unfilledNotice(document.text, licence.kind === "known" ? licence.ids : []);
    if (licence.kind === "known")
        return [...unfilled, ...(isFirst(subject) ? disagreements(subject) : kept)];
    const isAlone = !otherTexts(subject).some((ids) => ids.length > 0);
    const isOwn = around.declared.some(({ declared }) => declared.kind === "file" || declared.kind === "none-granted" || mayBe(declared, licence));
    if (!isAlone || isOwn || namesItself(document.text))
        return kept;
    return licence.kind === "altered"
        ? [{ rule: "altered-licence", id: licence.id, alike: licence.alike, by: licence.by }, ...unfilled]
        : [{ rule: "unknown-licence" }];
}
/** A licence of its own that says so, as SPDX has it; some manifests (go.mod) have no place for it. */
function namesItself(text) {
    return licenceLines(text).some(({ written }) => /^LicenseRef-[\w.-]+$/.test(written));
}
/** Whether a text that nobody recognises may be what is declared: one of its own, or one that is not among those known. */
function mayBe(declared, licence) {
    if (declared.kind !== "expression")
        return false;
    const ids = licencesOf(declared.expression);
    if (ids.some(isOwnLicence))
        return true;
    if (licence.kind === "altered" && (licence.by === "limits" || ids.map(licenceFamily).includes(licence.id)))
        return false;
    return !ids.every(isRecognised);
}
/** The notice that a licence asks its user to fill in; at the end of Apache-2.0 it shows how files are marked. */
function unfilledNotice(text, ids) {
    if (ids.some((id) => /^(?:Apache|ECL|A?L?GPL|MPL)/.test(id)))
        return kept;
    const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
    const at = lines.findIndex((line) => /copyright.*(?:\[(?:year|yyyy|fullname|name)|<(?:year|yyyy|copyright holders?|name|owner))/i.test(line));
    return at === -1 ? kept : [{ rule: "placeholder", line: at + 1, text: (lines[at] ?? "").trim(), more: 0 }];
}
/** What manifests say is judged once, with the first file that has a text. */
function isFirst({ path, found, around }) {
    const { where } = found;
    const first = where.state === "found" ? where.paths.find((one) => isKnown(around.document(one))) : undefined;
    return first === path;
}
function isKnown(document) {
    return document?.kind === "licence" && document.licence.kind === "known";
}
function otherTexts({ found, around, path }) {
    const paths = found.where.state === "found" ? found.where.paths : [];
    return paths.filter((one) => one !== path).map((one) => idsIn(around.document(one)));
}
function idsIn(document) {
    return document?.kind === "licence" && document.licence.kind === "known" ? document.licence.ids : [];
}
/** Manifests of the folder that the licence is of, and those of packages that have none of their own. */
function disagreements(subject) {
    const { found, around } = subject;
    const ids = [idsIn(subject.document), ...otherTexts(subject)].flat();
    const isOf = (folder) => folder === found.folder || (found.folder === "" && !hasLicence(around.index, folder));
    return around.declared.filter(({ manifest }) => isOf((0,path_parts/* folderOf */.yS)(manifest))).flatMap((one) => disagreement(one, ids, subject));
}
function hasLicence(index, folder) {
    return [...index.filesIn(folder)].some(([name]) => /^(?:un)?licen[cs]e|^copying/.test(name));
}
function disagreement({ manifest: path, line, declared }, ids, { path: licence, found, around }) {
    switch (declared.kind) {
        case "no-expression":
            return [{ rule: "licence-not-spdx", path, line, declared: declared.text, meant: declared.meant }];
        case "file": {
            const isThere = around.index.file((0,path_parts/* joined */.oR)(found.folder, declared.path.replace(/^\.\//, ""))) !== undefined;
            return isThere ? kept : [{ rule: "licence-file-missing", path, line, file: declared.path }];
        }
        case "none-granted":
            return [{ rule: "licence-disagrees", path, line, declared: declared.text, licence, ids }];
        case "expression": {
            const rare = hasUnknown(found.where, around) ? licencesOf(declared.expression).filter((id) => !isRecognised(id)) : [];
            const known = new Set([...ids, ...rare].map(licenceFamily));
            const agrees = isThere(declared.expression, known);
            return agrees ? kept : [{ rule: "licence-disagrees", path, line, declared: declared.text, licence, ids }];
        }
    }
}
/** Whether another file has a text that is not recognised. */
function hasUnknown(where, around) {
    const documents = where.state === "found" ? where.paths.map(around.document) : [];
    return documents.some((one) => one?.kind === "licence" && one.licence.kind !== "known" && one.text.trim() !== "");
}
/** Of a choice one text is enough; what is joined by AND needs all. */
function isThere(expression, known) {
    switch (expression.kind) {
        case "licence":
            return isOwnLicence(expression.id) || known.has(licenceFamily(expression.id));
        case "or":
            return isThere(expression.left, known) || isThere(expression.right, known);
        case "and":
            return isThere(expression.left, known) && isThere(expression.right, known);
    }
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/owners-rule.js


/** GitHub ignores a larger file. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const most = 3 * 1024 * 1024;
/** Patterns with wildcards that are tried on the tracked files: each costs a look at all of them. */
const mostTried = 100;
const owner = /^(?:@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\/[A-Za-z0-9_.-]{1,100})*|@@[\w-]+|[^@\s]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)$/;
const unfilled = /^@(?:your|org(?:ani[sz]ation)?|user(?:name)?|owner|team)(?:[-_]|\/|$)/i;
function judgeOwners({ document, around }) {
    if (document.kind !== "codeowners")
        return kept;
    if (document.length > most)
        return [{ rule: "codeowners-too-large", most }];
    if (!document.rules.some(({ owners }) => owners.length > 0))
        return [{ rule: "no-owners" }];
    // Of the lines that fit a file the last one counts: one for all of them without an owner takes each away.
    const last = document.rules.findLast(({ pattern, owners }) => owners.length > 0 || /^\/?\*{1,2}$/.test(pattern));
    if (last?.owners.length === 0)
        return [{ rule: "no-owners" }];
    const tried = { left: mostTried };
    return document.rules.flatMap((rule) => [...badOwners(rule), ...badPattern(rule, around.index, tried)]);
}
function badOwners({ owners, line }) {
    return owners
        .filter((one) => !owner.test(one) || unfilled.test(one))
        .map((one) => ({ rule: "bad-owner", line, owner: one }));
}
/** Of what `.gitignore` knows, `!`, `[ ]` and `\#` do nothing here. */
function badPattern({ pattern, line }, index, tried) {
    if (/^!|\[|^\\#/.test(pattern))
        return [{ rule: "unsupported-pattern", line, pattern }];
    return matchesAny(pattern, index, tried) ? kept : [{ rule: "pattern-without-files", line, pattern }];
}
/** As `.gitignore` reads it: a slash at the start or within binds a pattern to the root, and a folder stands for all below it. */
function matchesAny(pattern, index, tried) {
    const plain = pattern.replace(/^\//, "").replace(/\/+$/, "");
    const isBound = plain.includes("/") || pattern.startsWith("/");
    if (plain === "" || /^\*+$/.test(plain))
        return true;
    if (isBound && !/[*?]/.test(plain))
        return index.paths.has(plain) || index.hasFolder(plain);
    if (tried.left-- <= 0)
        return true;
    const tail = pattern.endsWith("/") ? "/**" : "";
    // `docs/*` means the files right in it, `docs` all below.
    const globs = [isBound ? plain : `**/${plain}`].flatMap((glob) => tail === "" && !/\*$/.test(glob) ? [glob, `${glob}/**`] : [glob + tail]);
    const tests = globs.map((glob) => (0,model_glob/* pathMatcher */.kZ)(glob.replaceAll("{", "\\{")));
    for (const path of index.paths)
        if (tests.some((matches) => matches(path)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/section-rule.js


/** A section by any of its names, with something in it. */
function judgeSection(subject, section, presets) {
    if (presets !== undefined && !presets.includes(subject.around.preset))
        return kept;
    return ofProse(subject, (prose, text) => {
        const ranges = sectionsOf(prose, section);
        const [first] = ranges;
        if (first === undefined) {
            if (isLinked(prose, section) || !isEnglish(visibleText(text)))
                return kept;
            return [{ rule: "missing-section", section: section.name, aliases: section.aliases }];
        }
        const lines = visibleText(text).split(/\r\n?|\n/);
        const headings = new Set(prose.headings.map(({ line }) => line));
        const hasAny = ranges.some(({ from, to }) => hasContent(lines, from, to, headings));
        return hasAny ? kept : [{ rule: "empty-section", line: first.from, section: first.text }];
    });
}
/** The sections of these names, each with those below it. */
function sectionsOf({ headings, title }, names) {
    const sections = [];
    headings.forEach(({ level, text, line }, i) => {
        if (sections.length >= mostSections || line === title?.line || !isNamed(text, meantIn(text, names)))
            return;
        const next = headings.find((other, j) => j > i && other.level <= level);
        sections.push({ text, from: line, to: next?.line ?? Number.POSITIVE_INFINITY });
    });
    return sections;
}
/** The names that count in a heading. */
function meantIn(heading, { aliases, otherwise }) {
    if (otherwise === undefined || !isNamed(heading, otherwise.words))
        return aliases;
    return aliases.filter((alias) => !otherwise.weak.includes(alias));
}
/** Sections of the same name that are looked at. */
const mostSections = 20;
/** The README may lead to it: `docs/installation.md`. */
function isLinked({ links }, { aliases }) {
    return links.some(({ target }) => /(?:^|\/)(?:docs?|guides?|wiki|manual)\b|\.(?:md|rst|adoc|html)\b/.test(target) && isNamed(target, aliases));
}
/** Whole words: "Use" is no part of "User". */
function isNamed(heading, aliases) {
    const words = section_rule_wordsOf(heading);
    return aliases.some((alias) => words.includes(section_rule_wordsOf(alias)));
}
function section_rule_wordsOf(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return ` ${words.join(" ")} `;
}
function hasContent(lines, from, to, headings) {
    return lines.slice(from, to === Number.POSITIVE_INFINITY ? undefined : to - 1).some((line, i) => {
        const isOfHeading = headings.has(from + i + 1) || /^[-=~^"]{3,}\s*$/.test(line);
        return !isOfHeading && showsAnything(line);
    });
}
/** A document as if it had nothing but a section; lines keep their numbers. */
function onlySection(prose, text, { from, to }) {
    const isIn = ({ line }) => line > from && line < to;
    const fences = prose.fences.filter(isIn);
    const lines = text.split(/\r\n?|\n/).map((line, i) => (isIn({ line: i + 1 }) ? line : ""));
    const isCode = (line) => fences.some((fence) => line >= fence.line && line <= fence.endLine);
    const read = lines.filter((_, i) => !isCode(i + 1)).join("\n");
    return {
        text: lines.join("\n"),
        prose: {
            ...prose,
            headings: prose.headings.filter(isIn),
            words: (visibleText(read).match(/[\p{L}\p{N}]+/gu) ?? []).length,
            placeholders: prose.placeholders.filter(isIn),
            fences,
            links: prose.links.filter(isIn),
            tables: prose.tables.filter(isIn),
            tasks: prose.tasks.filter(isIn),
        },
    };
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/template-rule.js

/** What GitHub wants of a template to offer it. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/configuring-issue-templates-for-your-repository */
const wanted = {
    markdown: ["name", "about"],
    form: ["name", "description"],
};
function judgeIssueTemplate({ path, document }) {
    if (document.kind !== "issue-template")
        return kept;
    if (!/\.github\/issue_template\//i.test(path))
        return [{ rule: "legacy-template" }];
    const { syntax, fields, content } = document.template;
    const missing = wanted[syntax].filter((field) => (fields.get(field)?.text.trim() ?? "") === "");
    const unfilled = wanted[syntax].flatMap((field) => {
        const value = fields.get(field);
        return value !== undefined && /\bTODO\b|^Custom issue template$/.test(value.text)
            ? [{ rule: "placeholder", line: value.line, text: value.text, more: 0 }]
            : [];
    });
    return [
        ...missing.map((field) => ({ rule: "template-without-field", field })),
        ...unfilled,
        ...(content > 0 ? kept : [{ rule: "template-without-questions" }]),
    ];
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/tooling-rules.js

function judgeHooks({ document }) {
    if (document.kind !== "hooks")
        return kept;
    if (document.hooks.length === 0)
        return [{ rule: "no-hooks" }];
    return document.hooks.flatMap(({ id, line, moving }) => moving === undefined ? [] : [{ rule: "moving-hook", line, hook: id, revision: moving }]);
}
/** What people expect to type in any project: `make` followed by one of these. */
const everyday = ["test", "tests", "check", "ci", "verify", "lint"];
function judgeTargets({ document }) {
    if (document.kind !== "targets")
        return kept;
    const { targets } = document;
    if (targets.length === 0)
        return [{ rule: "no-targets" }];
    const doing = new Set(targets.filter(({ does }) => does === "something").map(({ name }) => name));
    const empty = [...new Set(targets.map(({ name }) => name))].filter((name) => !doing.has(name));
    const has = targets.some(({ name }) => everyday.some((one) => name.split(/[-_:.]/).includes(one)));
    return [
        ...empty.map((target) => ({ rule: "target-does-nothing", target })),
        ...(has ? kept : [{ rule: "target-missing", wanted: everyday.slice(0, 2) }]),
    ];
}
const environment = /^(?:\*\*\/)?\.env(?:\*|\.\*|\*\*)?$|^(?:\*\*\/)?\.\*$|^\*\.env$/;
/** Dependencies and secrets, where the repository shows that there are such. History may be needed, for a version. */
function judgeIgnores({ document, around, found }) {
    if (document.kind !== "text")
        return kept;
    const patterns = document.text
        .split(/\r\n?|\n/)
        .map((line) => line.trim().replace(/^\.?\/|\/+$/g, ""))
        .filter((line) => line !== "" && !line.startsWith("#"));
    if (patterns.every((line) => line.startsWith("!")))
        return [{ rule: "empty" }];
    // What ignores all and lets some in again.
    if (patterns.some((pattern) => /^\*{1,2}$/.test(pattern)))
        return kept;
    const inFolder = (name) => around.index.file(found.folder === "" ? name : `${found.folder}/${name}`) !== undefined;
    const isTakenBack = patterns.findLastIndex((one) => /^!\s*\/?(?:\*\*\/)?\.env$/.test(one)) >
        patterns.findLastIndex((one) => environment.test(one));
    const wanted = [
        ...(inFolder("package.json") ? [["node_modules", /^(?:\*\*\/)?node_modules(?:\/\*\*?)?$/]] : []),
        ...(inFolder(".env.example") || inFolder(".env.sample") ? [[".env", environment]] : []),
    ];
    // The last line that is about a file decides.
    if (isTakenBack)
        return [{ rule: "not-ignored", what: ".env" }];
    return wanted
        .filter(([, pattern]) => !patterns.some((one) => pattern.test(one)))
        .map(([what]) => ({ rule: "not-ignored", what }));
}
/** A commented name counts: it is one that has a default. */
function judgeVariables({ document }) {
    if (document.kind !== "text")
        return kept;
    return /^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*=/m.test(document.text) ? kept : [{ rule: "no-variables" }];
}
/** By the key at its root, not by its name; what it describes is judged where it is read. */
function judgeOpenapi({ document }) {
    if (document.kind !== "text")
        return kept;
    const { text } = document;
    const start = text.slice(0, 256 * 1024);
    const isOne = /^\s*\{[\s\S]{0,100000}?"(?:openapi|swagger)"\s{0,20}:/.test(start) || /^["']?(?:openapi|swagger)["']?\s{0,20}:/m.test(start);
    if (!isOne)
        return [{ rule: "not-openapi" }];
    const has = /^\s{1,40}["']?\/[^\n]{0,400}?["']?\s{0,20}:|"\/[^"\n]{0,400}"\s{0,20}:\s{0,20}\{|^["']?webhooks["']?\s{0,20}:|"webhooks"\s{0,20}:/m.test(text);
    return has ? kept : [{ rule: "no-operations" }];
}
/** Versions 2.0 and 2.1, which all tools read (https://schema.postman.com), with requests and without secrets. */
function judgePostman({ document }) {
    if (document.kind !== "collection")
        return kept;
    const { requests, faults } = document.collection;
    if (faults.some(({ rule }) => rule === "unknown-collection-version"))
        return [{ rule: "not-postman" }];
    const secrets = faults.flatMap((fault) => fault.rule === "secret-in-collection" ? [{ rule: fault.rule, line: fault.line, name: fault.name }] : []);
    return requests > 0 ? secrets : [{ rule: "no-requests" }, ...secrets];
}

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
;// CONCATENATED MODULE: ./build/measures/artefact-rules/ecosystems.js
/** https://docs.github.com/en/code-security/dependabot/ecosystems-supported-by-dependabot/supported-ecosystems-and-repositories */
const ecosystems = [
    { id: "npm", manifests: /^package\.json$/, coveredBy: ["bun", "deno"] },
    { id: "bun", manifests: /^(?:package\.json|bun\.lockb?)$/, coveredBy: "none" },
    { id: "deno", manifests: /^(?:deno\.jsonc?|deno\.lock)$/, coveredBy: "none" },
    {
        id: "pip",
        manifests: /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|pipfile)$/,
        coveredBy: ["uv", "conda"],
    },
    { id: "uv", manifests: /^(?:pyproject\.toml|uv\.lock|requirements[\w.-]*\.(?:txt|in))$/, coveredBy: "none" },
    { id: "conda", manifests: /^environment\.ya?ml$/, coveredBy: "none" },
    { id: "gomod", manifests: /^go\.mod$/ },
    { id: "cargo", manifests: /^cargo\.toml$/ },
    { id: "rust-toolchain", manifests: /^rust-toolchain(?:\.toml)?$/, coveredBy: "none" },
    { id: "maven", manifests: /^pom\.xml$/ },
    { id: "gradle", manifests: /^(?:build|settings)\.gradle(?:\.kts)?$|^libs\.versions\.toml$/, where: "below" },
    { id: "sbt", manifests: /^build\.sbt$/, coveredBy: "none" },
    { id: "bundler", manifests: /^(?:gemfile|gems\.rb|.+\.gemspec)$/ },
    { id: "composer", manifests: /^composer\.json$/ },
    {
        id: "nuget",
        manifests: /^(?:.+\.(?:csproj|vbproj|fsproj|sln|slnx)|packages\.config|directory\.(?:packages|build)\.props)$/,
        where: "below",
    },
    { id: "dotnet-sdk", manifests: /^global\.json$/, coveredBy: "none" },
    { id: "github-actions", manifests: /^(?:action\.ya?ml)$/, where: "workflows", coveredBy: "none" },
    { id: "docker", manifests: /^(?:.*dockerfile.*|.*containerfile.*|.+\.ya?ml)$/, coveredBy: ["docker-compose"] },
    { id: "docker-compose", manifests: /^(?:docker-)?compose[\w.-]*\.ya?ml$/, coveredBy: "none" },
    { id: "helm", manifests: /^chart\.ya?ml$/, where: "below", coveredBy: "none" },
    { id: "terraform", manifests: /^.+\.(?:tf|hcl)$/, coveredBy: ["opentofu"] },
    { id: "opentofu", manifests: /^.+\.(?:tf|tofu|hcl)$/, coveredBy: "none" },
    { id: "pub", manifests: /^pubspec\.ya?ml$/ },
    { id: "mix", manifests: /^mix\.exs$/ },
    { id: "swift", manifests: /^package\.swift$/, where: "below" },
    { id: "elm", manifests: /^elm\.json$/ },
    { id: "julia", manifests: /^(?:julia)?project\.toml$/, coveredBy: "none" },
    { id: "bazel", manifests: /^(?:module\.bazel|workspace(?:\.bazel)?)$/, coveredBy: "none" },
    { id: "vcpkg", manifests: /^vcpkg\.json$/, coveredBy: "none" },
    { id: "devcontainers", manifests: /^\.?devcontainer\.json$/, where: "below", coveredBy: "none" },
    { id: "gitsubmodule", manifests: /^\.gitmodules$/, coveredBy: "none" },
    { id: "pre-commit", manifests: /^\.pre-commit-config\.ya?ml$/, coveredBy: "none" },
];
/** Files of an ecosystem that nobody mistakes for others: a YAML file is no Dockerfile, and HCL is written for other tools as well. */
function isTelling({ id, manifests }, name) {
    if (id === "docker")
        return /^(?:dockerfile|containerfile)(?:\.[\w-]+)?$/.test(name);
    return id === "terraform" ? name.endsWith(".tf") : manifests.test(name);
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/updates-rule.js





/** Where manifests lie that are looked at or copied, and never installed. */
const notOurs = /(?:^|\/)(?:node_modules|vendor|third[_-]party|fixtures?|__fixtures__|testdata|tests?|__tests__|specs?|e2e|examples?|samples|templates?|docs?)\//i;
/** Patterns of directories that are tried: each costs a look at all manifests. */
const mostDirectories = 200;
function judgeUpdates({ document, around }) {
    if (document.kind === "renovate")
        return document.settings > 0 ? kept : [{ rule: "no-updates" }];
    if (document.kind !== "dependabot")
        return kept;
    const { dependabot } = document;
    const version = dependabot.version?.text === "2" ? kept : [{ rule: "dependabot-version", version: dependabot.version?.text }];
    if (dependabot.updates.length === 0)
        return [...version, { rule: "no-updates" }];
    const entries = dependabot.updates.slice(0, mostDirectories).flatMap((update) => judgeUpdate(update, around.index));
    return [...version, ...entries, ...uncovered(dependabot, around.index)];
}
function judgeUpdate(update, index) {
    const { line, ecosystem, directories, interval } = update;
    const lacks = [
        ...(ecosystem === undefined ? ["package-ecosystem"] : []),
        ...(directories.length === 0 && ecosystem !== "gitsubmodule" ? ["directory"] : []),
        ...(interval === undefined ? ["schedule.interval"] : []),
    ].map((member) => ({ rule: "update-incomplete", line, member }));
    if (ecosystem === undefined)
        return lacks;
    const known = ecosystems.find(({ id }) => id === ecosystem);
    if (known === undefined) {
        const near = (0,nearest/* nearest */.p)(ecosystem.slice(0, 40), ecosystems.map(({ id }) => id));
        return [...lacks, { rule: "unknown-ecosystem", line, ecosystem, nearest: near }];
    }
    const empty = directories.filter(({ path }) => !hasManifest(known, path, index));
    return [
        ...lacks,
        ...empty.map((one) => ({ rule: "directory-without-manifest", line: one.line, ecosystem, directory: one.path })),
    ];
}
/** A directory of Dependabot begins at the root, with or without a slash in front; in `directories` it may be a pattern. */
function hasManifest(ecosystem, directory, index) {
    const folder = directory.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "");
    if (/[*?{]/.test(folder))
        return someFolder(ecosystem, folder, index);
    if (ecosystem.where === "workflows" && (folder === "" || folder === ".github/workflows") && hasWorkflow(index))
        return true;
    const paths = ecosystem.where === "below" ? index.filesBelow(folder) : [...index.filesIn(folder)].map(([, path]) => path);
    for (const path of paths)
        if (ecosystem.manifests.test((0,path_parts/* nameOf */.Vb)(path).toLowerCase()))
            return true;
    return false;
}
function someFolder({ manifests }, pattern, index) {
    const matches = (0,model_glob/* pathMatcher */.kZ)(pattern);
    for (const path of index.paths)
        if (manifests.test((0,path_parts/* nameOf */.Vb)(path).toLowerCase()) && matches((0,path_parts/* folderOf */.yS)(path)))
            return true;
    return false;
}
function hasWorkflow(index) {
    return [...index.filesIn(".github/workflows")].some(([name]) => /\.ya?ml$/.test(name));
}
/** Ecosystems of the repository that no update looks after. */
function uncovered({ updates }, index) {
    const covered = new Set(updates.map(({ ecosystem }) => ecosystem));
    const asked = ecosystems.filter(({ id, coveredBy }) => coveredBy !== "none" && ![id, ...(coveredBy ?? [])].some((one) => covered.has(one)));
    const manifests = new Map(asked.map((ecosystem) => [ecosystem, manifestsOf(ecosystem, index)]));
    const faults = [...manifests].flatMap(([{ id }, [manifest, ...more]]) => manifest === undefined ? [] : [{ rule: "uncovered-ecosystem", ecosystem: id, manifest, more: more.length }]);
    const [workflow, ...others] = [...index.filesIn(".github/workflows")].filter(([name]) => /\.ya?ml$/.test(name));
    if (workflow === undefined || covered.has("github-actions"))
        return faults;
    return [...faults, { rule: "uncovered-ecosystem", ecosystem: "github-actions", manifest: workflow[1], more: others.length }];
}
function manifestsOf(ecosystem, index) {
    const found = [...index.paths].filter((path) => isTelling(ecosystem, (0,path_parts/* nameOf */.Vb)(path).toLowerCase()) && !notOurs.test(path));
    return found.sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/measures/artefact-rules/rules.js









/** What a file lacks that a rule asks of it. */
function judgeRule(rule, subject) {
    switch (rule.rule) {
        case "words":
            return judgeWords(subject, rule);
        case "section":
            return judgeSection(subject, rule.section, rule.presets);
        case "mentions":
            return judgeMentions(subject, rule.topic);
        default:
            return plainRules[rule.rule](subject);
    }
}
const plainRules = {
    title: judgeTitle,
    "filled-in": judgeFilledIn,
    commands: judgeCommands,
    "named-commands": judgeNamedCommands,
    contact: judgeContact,
    "request-example": judgeRequestExample,
    figures: judgeFigures,
    questions: judgeQuestions,
    "release-or-unreleased": judgeReleases,
    "names-folders": judgeFolderNames,
    examples: judgeExamples,
    licence: judgeLicence,
    owners: judgeOwners,
    updates: judgeUpdates,
    "issue-template": judgeIssueTemplate,
    hooks: judgeHooks,
    targets: judgeTargets,
    ignores: judgeIgnores,
    variables: judgeVariables,
    openapi: judgeOpenapi,
    postman: judgePostman,
};

;// CONCATENATED MODULE: ./build/measures/judge-artefacts.js



/** What must be read for these artefacts, each file once in each form. */
function filesToRead(found) {
    const files = found.flatMap(({ artefact, where }) => pathsOf(where).map((path) => ({ path, form: artefact.form })));
    return [...new Map(files.map((file) => [`${file.form} ${file.path}`, file])).values()];
}
function pathsOf(where) {
    if (where.state === "found")
        return where.paths;
    return where.state === "in-readme" ? [where.readme] : [];
}
/** What became of each artefact: whether it is there, and whether it says what it is for. */
function judgeArtefacts(found, around) {
    return withoutRepeated(found.map((one) => ({ artefact: one.artefact, folder: one.folder, asked: one.asked, result: judgeOne(one, around) })));
}
/** A command in a section of the README that is the setup guide is told of once, with the guide. */
function withoutRepeated(outcomes) {
    const commands = outcomes.flatMap(({ artefact, result }) => artefact.id === "setup" && result.state === "weak" ? result.reasons.filter(isCommand).map(judge_artefacts_placeOf) : []);
    return outcomes.map((outcome) => {
        const { artefact, result } = outcome;
        if (artefact.id !== "readme" || result.state !== "weak" || commands.length === 0)
            return outcome;
        const [first, ...others] = result.reasons.filter((one) => !isCommand(one) || !commands.includes(judge_artefacts_placeOf(one)));
        const { paths, hidden } = result;
        if (first === undefined)
            return { ...outcome, result: { state: "present", paths, hidden, notes: result.notes ?? [] } };
        return { ...outcome, result: { ...result, reasons: [first, ...others] } };
    });
}
function isCommand(reason) {
    return reason.rule === "unknown-command";
}
function judge_artefacts_placeOf({ path, line, command }) {
    return `${path}:${line} ${command}`;
}
function judgeOne(found, around) {
    const { where } = found;
    switch (where.state) {
        case "not-asked":
            return where;
        case "missing":
            return grantsNothing(found, around) ? { state: "not-asked", why: "no-licence-granted" } : where;
        case "in-readme":
            return judgeSectionOf(where, found, around);
        case "found":
            return judgeFound(where, found, around);
    }
}
/** Where the manifest says that nobody may use it, there is no licence to show. */
function grantsNothing({ artefact, folder }, { declared }) {
    if (artefact.form !== "licence")
        return false;
    const prefix = folder === "" ? "" : `${folder}/`;
    const own = declared.filter(({ manifest }) => manifest.startsWith(prefix) && !manifest.slice(prefix.length).includes("/"));
    return own.length > 0 && own.every((one) => one.declared.kind === "none-granted");
}
function judgeFound(where, found, around) {
    const { paths, hidden } = where;
    const byPath = paths.map((path) => judgeFile(path, found, around));
    const isEnough = found.artefact.several === "any" && byPath.some((reasons) => reasons.length === 0);
    const [first, ...others] = found.artefact.several === "any" ? (byPath[0] ?? []) : byPath.flat();
    if (first === undefined || isEnough)
        return { state: "present", paths, hidden, notes: paths.flatMap((path) => notesOf(path, around)) };
    return { state: "weak", paths, hidden, reasons: [first, ...others] };
}
function judgeFile(path, found, around) {
    const document = around.document(path);
    if (document === undefined)
        return [{ path, rule: "unreadable", line: 1, why: "the reasons of the verdict say why" }];
    return judgeDocument({ path, document, found, around });
}
/** A file that is empty or left unfilled is not told what else it lacks of words. */
function judgeDocument(subject) {
    const { path, document } = subject;
    if (document.kind === "unreadable")
        return [{ path, rule: "unreadable", line: document.line, why: document.why }];
    const faults = rulesFor(subject).flatMap((rule) => judgeRule(rule, subject));
    const empty = faults.find(({ rule }) => rule === "empty");
    return (empty === undefined ? faults : [empty]).map((fault) => ({ path, ...fault }));
}
/** What a pointer leads to says the rest. */
function rulesFor({ found: { artefact }, document }) {
    const isShort = artefact.pointer === "will-do" && document.kind === "prose" && isPointer(document.prose);
    return isShort ? artefact.rules.filter(({ rule }) => rule !== "words" && rule !== "mentions") : artefact.rules;
}
/** The section of a README is judged like a file of its own. */
function judgeSectionOf({ readme, otherwise }, found, around) {
    const { section } = found.artefact;
    const document = around.document(readme);
    if (section === undefined || document?.kind !== "prose")
        return missing(found, otherwise);
    const sections = sectionsOf(document.prose, section);
    if (sections.length === 0)
        return missing(found, otherwise);
    const judged = sections.map((one) => {
        const part = { kind: "prose", ...onlySection(document.prose, document.text, one) };
        return judgeDocument({ path: readme, document: part, found, around });
    });
    const best = judged.toSorted((a, b) => a.length - b.length)[0] ?? [];
    // What one of them has is enough, and what none may name is wrong in each.
    const wrong = judged.filter((one) => one !== best).flatMap((one) => one.filter(({ rule }) => rule === "unknown-command"));
    const [first, ...others] = [...best, ...wrong];
    if (first === undefined)
        return { state: "present", paths: [readme], hidden: [], notes: notesOf(readme, around) };
    return { state: "weak", paths: [readme], hidden: [], reasons: [first, ...others] };
}
function missing({ asked }, otherwise) {
    return asked === "optional" ? { state: "not-asked", why: "optional" } : otherwise;
}
/** Words of their own up to this share of a licence's file are a title, names and addresses. */
const usualShare = 15;
function notesOf(path, around) {
    const document = around.document(path);
    if (document?.kind === "prose") {
        const { unread } = document.prose;
        return unread.length === 0 ? [] : [{ note: "partly-read", path, parts: unread }];
    }
    if (document?.kind !== "licence" || document.licence.kind !== "known")
        return [];
    const { ids, ownShare } = document.licence;
    return [ownShare > usualShare ? { note: "licence-with-more", path, ids, ownShare } : { note: "licence", path, ids }];
}

;// CONCATENATED MODULE: ./build/measures/kind-findings.js
/** The outcomes with what was found: a fault makes a document weak, a warning is a word beside one that is sound. */
function withKindFindings(outcomes, findings) {
    return outcomes.map((outcome) => {
        const own = (findings.get(outcome.artefact.id) ?? []).filter(({ fault }) => isOf(fault.path, outcome, outcomes));
        return own.length === 0 ? outcome : { ...outcome, result: withOwn(outcome.result, own) };
    });
}
/** A package that reads no variable lacks no example of them, also where others have one. */
function withoutNeedless(outcomes, asking) {
    if (asking === undefined)
        return outcomes;
    return outcomes.filter(({ artefact, folder, result }) => {
        const isMissed = artefact.id === "env-example" && folder !== "" && result.state === "missing";
        return !isMissed || [...asking].some((path) => path.startsWith(`${folder}/`));
    });
}
/** What lies in a package is that of the package; everything else is the repository's. */
function isOf(path, { artefact, folder }, outcomes) {
    const folders = outcomes.flatMap((one) => (one.artefact.id === artefact.id && kind_findings_isThere(one.result) ? [one.folder] : []));
    const around = folders.filter((one) => one === "" || path.startsWith(`${one}/`));
    const nearest = around.reduce((best, one) => (one.length > best.length ? one : best), "");
    return folder === nearest;
}
function kind_findings_isThere({ state }) {
    return state === "present" || state === "weak";
}
function withOwn(result, findings) {
    if (result.state !== "present" && result.state !== "weak")
        return result;
    const { paths, hidden } = result;
    const before = result.state === "weak" ? result.reasons : [];
    // What is empty lacks everything, which is said once.
    const empty = new Set(before.flatMap(({ rule, path }) => (rule === "empty" ? [path] : [])));
    const more = findings.filter(({ fault, level }) => level === "fault" && !empty.has(fault.path)).map(reasonOf);
    const [first, ...others] = [...before, ...more];
    const isSaid = before.some(({ rule }) => rule === "no-release");
    const notes = findings.flatMap((one) => one.rule === "of-kind" && one.level === "warning" && !(isSaid && one.fault.rule === "changelog-no-release")
        ? [{ note: "of-kind", path: one.fault.path, fault: one.fault }]
        : []);
    if (first !== undefined)
        return { state: "weak", paths, hidden, reasons: [first, ...others], notes };
    return { state: "present", paths, hidden, notes: [...(result.state === "present" ? result.notes : []), ...notes] };
}
function reasonOf(finding) {
    if (finding.rule === "names-no-path")
        return { rule: "names-no-path", path: finding.fault.path };
    if (finding.rule === "unreadable")
        return { rule: "unreadable", ...finding.fault };
    if (finding.rule === "of-api") {
        const { fault } = finding;
        return { rule: "of-api", path: fault.path, line: fault.line, fault };
    }
    if (finding.rule === "against-api") {
        const { fault } = finding;
        return { rule: "against-api", path: fault.path, line: fault.line, fault };
    }
    const { fault } = finding;
    return fault.line === undefined
        ? { rule: "of-kind", path: fault.path, fault }
        : { rule: "of-kind", path: fault.path, line: fault.line, fault };
}

;// CONCATENATED MODULE: ./build/measures/packages.js


/** What makes a folder a package. A folder without one is a shell that somebody left behind. */
const manifest = /^(?:package\.json|deno\.jsonc?|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|pubspec\.yaml|mix\.exs|package\.swift|.+\.(?:csproj|fsproj|gemspec|cabal))$/;
/** The packages that the patterns of the settings name, in the order of their paths. */
function findPackages(index, patterns) {
    if (patterns.length === 0)
        return { folders: [], unmatched: [] };
    const known = packageFolders(index);
    const byPattern = patterns.map((pattern) => foldersOf(pattern, known));
    return {
        folders: [...new Set(byPattern.flat())].sort(),
        unmatched: patterns.filter((_, i) => byPattern[i]?.length === 0),
    };
}
function foldersOf(pattern, known) {
    const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
    if ((0,model_glob/* isPlain */.$i)(clean))
        return known.has(clean) ? [clean] : [];
    const matches = (0,model_glob/* pathMatcher */.kZ)(clean);
    return [...known].filter((folder) => folder !== "" && matches(folder));
}
function packageFolders(index) {
    const folders = new Set();
    for (const path of index.paths)
        if (manifest.test((0,path_parts/* nameOf */.Vb)(path).toLowerCase()))
            folders.add((0,path_parts/* folderOf */.yS)(path));
    return folders;
}

;// CONCATENATED MODULE: ./build/measures/path-index.js

/** The tracked paths, by folder and without regard to case. One pass makes it; looking up costs what a folder holds. */
class PathIndex {
    paths;
    #folders = new Map([["", { files: new Map(), folders: new Set() }]]);
    constructor(paths) {
        this.paths = paths instanceof Set ? paths : new Set(paths);
        for (const path of this.paths)
            this.#add(path);
    }
    /** A file in any case; of several that differ in nothing else, the first. */
    file(path) {
        const lower = path.toLowerCase();
        return this.#folders.get((0,path_parts/* folderOf */.yS)(lower))?.files.get((0,path_parts/* nameOf */.Vb)(lower));
    }
    hasFolder(path) {
        return this.#folders.has(path.toLowerCase());
    }
    /** Files right in a folder, as [name in lower case, path]. */
    filesIn(folder) {
        return this.#folders.get(folder.toLowerCase())?.files ?? [];
    }
    /** Names of the folders right in a folder, in lower case. */
    foldersIn(folder) {
        return this.#folders.get(folder.toLowerCase())?.folders ?? [];
    }
    /** Every file below a folder, however deep. */
    *filesBelow(folder) {
        const open = [folder.toLowerCase()];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const known = this.#folders.get(next);
            if (known === undefined)
                continue;
            yield* known.files.values();
            for (const name of known.folders)
                open.push((0,path_parts/* joined */.oR)(next, name));
        }
    }
    /** Every file below a folder whose name, in lower case, is accepted. */
    *namedBelow(folder, accepts) {
        const below = folder === "" ? "" : `${folder.toLowerCase()}/`;
        for (const [path, { files }] of this.#folders)
            if (below === "" || `${path}/`.startsWith(below))
                for (const [name, file] of files)
                    if (accepts(name))
                        yield file;
    }
    #add(path) {
        const lower = path.toLowerCase();
        const { files } = this.#folder((0,path_parts/* folderOf */.yS)(lower));
        const name = (0,path_parts/* nameOf */.Vb)(lower);
        if (!files.has(name))
            files.set(name, path);
    }
    #folder(path) {
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        const made = { files: new Map(), folders: new Set() };
        this.#folders.set(path, made);
        this.#folder((0,path_parts/* folderOf */.yS)(path)).folders.add((0,path_parts/* nameOf */.Vb)(path));
        return made;
    }
}

;// CONCATENATED MODULE: ./build/measures/select-artefacts.js




/** What is asked for, in the order of the catalogue, the project's own at the end. */
function selectArtefacts(settings) {
    const own = settings.own.map(artefactOf);
    const all = [...catalogue/* catalogue */.s, ...own];
    const asked = new Set([...(0,catalogue/* presetArtefacts */.R)(settings.preset), ...own].map(({ id }) => id).concat(settings.require));
    const optional = new Set(settings.optional);
    const artefacts = all
        .filter(({ id }) => asked.has(id) || optional.has(id))
        .map((artefact) => ({ artefact, asked: optional.has(artefact.id) ? "optional" : "required" }));
    return { artefacts, problems: problemsOf(settings, all) };
}
function problemsOf(settings, all) {
    const known = new Map(all.map((artefact) => [artefact.id, artefact]));
    const unknown = ["require", "optional", "inherited"].flatMap((setting) => settings[setting]
        .filter((id) => !known.has(id))
        .map((id) => ({
        kind: "unknown-artefact",
        setting,
        id,
        nearest: (0,nearest/* nearest */.p)(id, known.keys()),
        known: [...known.keys()],
    })));
    const ids = all.map(({ id }) => id);
    const taken = settings.own.filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
    return [
        ...unknown,
        ...[...new Set(taken.map(({ id }) => id))].map((id) => ({ kind: "name-taken", id })),
        ...settings.inherited
            .filter((id) => known.get(id)?.organisation === "never")
            .map((id) => ({ kind: "never-inherited", id })),
        ...settings.require
            .filter((id) => settings.optional.includes(id))
            .map((id) => ({ kind: "required-and-optional", id })),
    ];
}
function artefactOf({ id, paths, headings, words }) {
    return {
        id,
        title: id,
        form: "prose",
        places: [{ kind: "globs", globs: paths.flatMap(withFolder) }],
        several: "any",
        presets: [],
        organisation: "never",
        packages: "root-only",
        rules: [
            // A title alone says nothing.
            { rule: "words", least: Math.max(1, words) },
            { rule: "filled-in" },
            ...headings.map((name) => ({ rule: "section", section: { name, aliases: [name.toLowerCase()] } })),
        ],
        remedy: "Write it: the settings ask for it.",
        ...skeletonOf(id, paths, headings),
    };
}
/** Of a document whose path is written out, as the first is of which it is. */
function skeletonOf(id, paths, headings) {
    const path = paths.find((one) => (0,model_glob/* isPlain */.$i)(one) && (0,markdown_path/* isMarkdownPath */.B)(one));
    const sections = [
        "TODO: what its readers came for.",
        ...headings.map((name) => `## ${name}\n\nTODO: what there is to say of it.`),
    ];
    return path === undefined ? {} : { skeleton: { path, text: `# ${id}\n\n${sections.join("\n\n")}\n` } };
}
/** A name without an ending may be a folder, of which any file will do. */
function withFolder(path) {
    return /[*?{]|\.\w{1,10}$/.test(path) ? [path] : [path, `${path.replace(/\/+$/, "")}/**`];
}

;// CONCATENATED MODULE: ./build/measures/tracked-tree.js


/** Files of one name up to which each is looked at. */
const mostNamed = 50;
/** The files of a repository, to be asked for by links. Whatever only a fault needs is made when there is one. */
class TrackedTree {
    #files;
    #symlinks;
    #submodules;
    #readmes = new Map();
    #folders;
    #folded;
    #named;
    constructor({ paths, symlinks, submodules }) {
        this.#files = new Set(paths);
        this.#symlinks = symlinks ?? new Map();
        this.#submodules = submodules ?? new Set();
    }
    get files() {
        return this.#files;
    }
    /** What is there by exactly this name; "" is the root. What lies below a submodule or a linked folder is `elsewhere`. */
    kindOf(path) {
        if (path === "")
            return "folder";
        if (this.#submodules.has(path))
            return "elsewhere";
        if (this.#files.has(path))
            return "file";
        if (this.entriesOf(path) !== undefined)
            return "folder";
        return this.#isBelowOther(path) ? "elsewhere" : undefined;
    }
    /** Where a symbolic link to a file ends; the path itself where it is none, undefined where it leads nowhere or in a circle. */
    behindLinks(path) {
        let at = path;
        for (let steps = 0; steps < 40; steps++) {
            const target = this.#symlinks.get(at);
            if (target === undefined)
                return at;
            const next = target.startsWith("/") ? undefined : (0,path_parts/* resolvedPath */.un)((0,path_parts/* folderOf */.yS)(at), target);
            if (next === undefined)
                return undefined;
            at = next;
        }
        return undefined;
    }
    /** Where a path ends that leads through linked folders; undefined where that is outside of the repository, or a circle. */
    throughFolderLinks(path) {
        let at = path;
        for (let steps = 0; steps < 40; steps++) {
            const link = this.#linkAbove(at);
            if (link === undefined)
                return steps === 0 ? undefined : { path: at };
            const target = this.behindLinks(link);
            if (target === undefined)
                return { path: undefined };
            at = (0,path_parts/* joined */.oR)(target, at.slice(link.length + 1));
        }
        return { path: undefined };
    }
    #linkAbove(path) {
        for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1))
            if (this.#symlinks.has(path.slice(0, end)))
                return path.slice(0, end);
        return undefined;
    }
    /** The names in a folder; undefined where there is no such folder. */
    entriesOf(folder) {
        this.#folders ??= entriesByFolder(this.#files, this.#submodules);
        return this.#folders.get(folder);
    }
    /** The README that is shown with a folder: GitHub takes Markdown first. */
    readmeOf(folder) {
        if (this.#readmes.has(folder))
            return this.#readmes.get(folder);
        const name = this.entriesOf(folder)?.find((one) => /^readme\.[^.]+$/i.test(one) && (0,markdown_path/* isMarkdownPath */.B)(one));
        const readme = name === undefined ? undefined : (0,path_parts/* joined */.oR)(folder, name);
        this.#readmes.set(folder, readme);
        return readme;
    }
    /** The file or folder that differs from `path` in nothing but its case, or in how its accents are written. */
    inOtherCase(path) {
        this.#folded ??= new Map([...this.#folderNames(), ...this.#files].map((one) => [tracked_tree_folded(one), one]));
        return this.#folded.get(tracked_tree_folded(path));
    }
    /** Some files whose name, without its ending, is this one in any case. */
    named(stem) {
        this.#named ??= filesByStem(this.#files);
        return this.#named.get(stem.toLowerCase()) ?? [];
    }
    #folderNames() {
        this.#folders ??= entriesByFolder(this.#files, this.#submodules);
        return this.#folders.keys();
    }
    #isBelowOther(path) {
        if (this.#submodules.size === 0 && this.#symlinks.size === 0)
            return false;
        for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
            const folder = path.slice(0, end);
            if (this.#submodules.has(folder) || this.#symlinks.has(folder))
                return true;
        }
        return false;
    }
}
function entriesByFolder(files, submodules) {
    const folders = new Map([["", []]]);
    const add = (path) => {
        for (let at = path; at !== "";) {
            const folder = (0,path_parts/* folderOf */.yS)(at);
            const name = (0,path_parts/* nameOf */.Vb)(at);
            const known = folders.get(folder);
            if (known !== undefined) {
                known.push(name);
                return;
            }
            folders.set(folder, [name]);
            at = folder;
        }
    };
    for (const path of files)
        add(path);
    for (const path of submodules)
        add(path);
    return folders;
}
function filesByStem(files) {
    const named = new Map();
    for (const path of files) {
        const stem = (0,path_parts/* stemOf */.Vc)(path).toLowerCase();
        const known = named.get(stem);
        if (known === undefined)
            named.set(stem, [path]);
        else if (known.length < mostNamed)
            known.push(path);
    }
    return named;
}
function tracked_tree_folded(path) {
    return path.toLowerCase().normalize();
}

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
;// CONCATENATED MODULE: ./build/measures/artefact-paths.js
/** The files of an artefact that is asked for and there, of the repository and of its packages. */
function presentPaths(artefacts, id) {
    const found = artefacts.flatMap(({ artefact, result }) => artefact.id === id && (result.state === "present" || result.state === "weak") ? result.paths : []);
    return [...new Set(found)];
}

// EXTERNAL MODULE: ./build/repository/event.js
var repository_event = __webpack_require__(74845);
;// CONCATENATED MODULE: ./build/repository/own-address.js

async function ownAddress({ host, git }) {
    const { serverUrl, repository } = host.facts;
    const branch = await defaultBranch({ host, git });
    if (serverUrl !== undefined && repository !== undefined)
        return { host: serverUrl.replace(/^https?:\/\//, ""), path: repository, branch };
    const remote = await git?.run("remote", "get-url", "origin");
    const named = remote === undefined ? undefined : addressOf(remote.trim());
    return named && { ...named, branch };
}
/** A checkout of the runner's does not keep it, and the event names it; other CIs have a variable. */
async function defaultBranch({ host, git }) {
    const { defaultBranch: named = host.facts.defaultBranch } = (0,repository_event/* readChangeEvent */.bM)(await host.readEvent());
    if (named !== undefined || git === undefined)
        return named;
    const refs = [remoteHead, ...usual.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`])];
    const listed = await git.run("for-each-ref", "--format=%(refname) %(symref)", ...refs);
    return listed === undefined ? undefined : branchAmong(new Map(listed.split(/\r?\n/).map(pairOf)));
}
const remoteHead = "refs/remotes/origin/HEAD";
/** What a default branch is mostly called. */
const usual = ["main", "master"];
function pairOf(line) {
    const [ref = "", target = ""] = line.split(" ");
    return [ref, target];
}
/** What origin's HEAD is, else the one of the usual names that there is; where there are both, either may be the old one. */
function branchAmong(refs) {
    const head = refs.get(remoteHead)?.replace(/^refs\/remotes\/origin\//, "");
    if (head)
        return head;
    const found = usual.filter((name) => refs.has(`refs/remotes/origin/${name}`) || refs.has(`refs/heads/${name}`));
    return found.length === 1 ? found[0] : undefined;
}
/** `https://…/owner/name.git`, `ssh://git@…:22/owner/name`, `git@…:owner/name.git`. A folder is no place that others see. */
function addressOf(remote) {
    if (/^file:|^[./~]|^[A-Za-z]:[\\/]/.test(remote))
        return undefined;
    const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    return host === undefined || path === undefined ? undefined : { host, path };
}

// EXTERNAL MODULE: ./build/repository/read-change.js
var read_change = __webpack_require__(53330);
;// CONCATENATED MODULE: ./build/repository/special-files.js
/** Symbolic links of which is asked where they lead. */
const mostLinks = 500;
async function specialFiles(git) {
    const symlinks = new Map();
    const { special } = (await git?.index) ?? { special: [] };
    const submodules = new Set(special.flatMap(({ kind, path }) => (kind === "submodule" ? path : [])));
    const links = special.filter(({ kind }) => kind === "symlink");
    // Of those beyond, nobody knows here what they hold.
    for (const { path } of links.slice(mostLinks))
        submodules.add(path);
    for (const { path, object } of links.slice(0, mostLinks)) {
        const target = await git?.run("cat-file", "blob", object);
        if (target !== undefined)
            symlinks.set(path, target);
    }
    return { symlinks, submodules };
}

// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
;// CONCATENATED MODULE: ./build/gates/docs-repository.js






/** Asked all at once: of many files each answer takes as long as to read the documents. */
async function askGit(place) {
    const { git } = place;
    const onTree = git !== undefined && (0,read_change/* endOfChange */.p1)(place.host) === "working tree" ? git : undefined;
    const [special, own, untracked, deleted] = await Promise.all([
        specialFiles(git),
        ownAddress(place),
        onTree ? (0,read_change/* listUntracked */.c7)(onTree) : [],
        onTree ? (0,read_change/* listDeleted */.Mc)(onTree) : [],
    ]);
    return { special, own, untracked, deleted: new Set(deleted) };
}
/** What rules of single kinds of documents are asked of. Paths are seen from the root. */
class DocsRepository {
    settings;
    place;
    known;
    files;
    tree;
    reader;
    artefacts;
    #change;
    constructor(facts) {
        this.settings = facts.settings;
        this.place = facts.place;
        this.known = facts.known;
        this.files = facts.files;
        this.tree = facts.tree;
        this.reader = facts.reader;
        this.artefacts = facts.artefacts;
    }
    /** YYYY-MM-DD in UTC. */
    get today() {
        return (0,policy_values/* today */.Ec)(this.place.host);
    }
    /** The files of an artefact that somebody asks for. */
    pathsOf(artefact) {
        return presentPaths(this.artefacts, artefact);
    }
    /** What changed, looked for once, when it is first asked for. */
    change() {
        this.#change ??= findIt(this.place, this.known);
        return this.#change;
    }
    /** How near a fault is to the change; undefined where nobody knows what changed. */
    async touch() {
        const change = await this.change();
        return "unknown" in change ? undefined : touchedBy(change.changed);
    }
}
/** Loaded only where somebody asks what changed. */
async function findIt(place, { untracked }) {
    const { findChange } = await __webpack_require__.e(/* import() */ 6165).then(__webpack_require__.bind(__webpack_require__, 6165));
    return findChange(place, Promise.resolve(untracked));
}
/** Files that a change touches; those that moved stand under both of their names. */
function changedPaths({ changed }) {
    return [...changed.files.values()].flatMap((file) => [
        { path: file.path, how: howOf(file) },
        ...(file.state === "renamed" && file.before !== undefined ? [{ path: file.before, how: "deleted" }] : []),
    ]);
}
function howOf({ state }) {
    if (state === "deleted" || state === "renamed")
        return state;
    return state === "added" || state === "copied" || state === "untracked" ? "added" : "modified";
}

// EXTERNAL MODULE: ./build/formats/read-text.js
var read_text = __webpack_require__(19671);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/document-reader.js




/** From a folder of the repository, the files of its root are not outside of it. */
function leadsOut({ linksOut, realPath }, git) {
    return git === undefined ? linksOut : (0,repo_path/* pathBelow */.Br)((0,repo_path/* cleanPath */.ts)(realPath), (0,repo_path/* cleanPath */.ts)(git.root)) === undefined;
}
const notUtf8 = "has a name that is no UTF-8, by which nobody can ask for it; give it another with git mv";
/** Reads documents of the repository by their paths from its root, each once; what cannot be read is a problem. */
class DocumentReader {
    #problems = [];
    #absent = [];
    #place;
    #tracked;
    #texts = new Map();
    constructor(place, tracked) {
        [this.#place, this.#tracked] = [place, tracked];
    }
    /** What could not be read. Files that only git has are told once: a sparse checkout leaves out thousands. */
    get problems() {
        const misnamed = this.#absent.filter((path) => path.includes("\ufffd"));
        const [first, ...others] = this.#absent.filter((path) => !path.includes("\ufffd"));
        const renamed = misnamed.map((file) => ({ id: "unreadable-report", file, message: notUtf8 }));
        if (first === undefined)
            return [...this.#problems, ...renamed];
        const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
        const message = `is tracked by git and not in this checkout${more}; check out the whole repository`;
        return [...this.#problems, ...renamed, { id: "unreadable-report", file: first, message }];
    }
    /** Undefined for a file that is not there, a link that leads elsewhere, or one above `caps.documentBytes`. */
    text(path) {
        const known = this.#texts.get(path);
        if (known !== undefined)
            return known;
        const text = this.#read(path);
        this.#texts.set(path, text);
        return text;
    }
    /** The same for a file that nothing asks for again: sources may be many. */
    async once(path) {
        return this.#texts.get(path) ?? this.#read(path);
    }
    /** The texts of those files that can be read, in their order. */
    async texts(paths) {
        const read = [];
        for (const path of paths) {
            const text = await this.text(path);
            if (text !== undefined)
                read.push({ path, text });
        }
        return read;
    }
    /** What `read` makes of each file that can be read, by its path. */
    async readAll(files, read) {
        const made = new Map();
        for (const file of files) {
            const text = await this.text(file.path);
            if (text !== undefined)
                made.set(file.path, read(file, text));
        }
        return made;
    }
    async #read(path) {
        const { host, git } = this.#place;
        const at = git === undefined ? path : `${git.root}/${path}`;
        try {
            if (!(await host.files.exists(at))) {
                if (this.#tracked.has(path))
                    this.#absent.push(path);
                return undefined;
            }
            const opened = await host.files.open(at);
            if (leadsOut(opened, git))
                throw new report_error/* ReportError */.$("unreadable-report", path, "lies outside of the workspace, behind a link");
            return await (0,read_text/* readText */.y)({ path, size: opened.size, chunks: () => opened.chunks() });
        }
        catch (error) {
            if (!(error instanceof report_error/* ReportError */.$))
                throw error;
            this.#problems.push((0,report_opener/* reasonOf */.hG)(error));
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
// EXTERNAL MODULE: ./build/formats/read/read-tree.js + 2 modules
var read_tree = __webpack_require__(50797);
;// CONCATENATED MODULE: ./build/formats/documents/openapi/api-files.js



class ApiFile {
    path;
    root;
    #names;
    constructor(path, root) {
        this.path = path;
        this.root = root;
    }
    /** The schema that calls itself so: by `$anchor`, or by an `$id` that is an address (JSON Schema 2020-12, 8.2). */
    called(name) {
        this.#names ??= namesWithin(this.root);
        return this.#names.get(name);
    }
}
/** The files of a specification, each of which is read once. */
class ApiFiles {
    #load;
    #faults;
    #known = new Map();
    #length = 0;
    constructor(load, faults) {
        this.#load = load;
        this.#faults = faults;
    }
    async open(path) {
        const known = this.#known.get(path);
        if (known !== undefined)
            return known;
        if (this.#known.size >= caps/* caps */.m.apiFiles)
            return this.#tooLarge(path, `of more than ${caps/* caps */.m.apiFiles} files`);
        const text = await this.#load(path);
        if (text !== undefined)
            return this.read(path, text);
        this.#known.set(path, "missing");
        return "missing";
    }
    read(path, text) {
        this.#length += text.length;
        if (this.#length > caps/* caps */.m.apiLength)
            return this.#tooLarge(path, `of more than ${caps/* caps */.m.apiLength} characters`);
        const reading = (0,read_tree/* readTree */.Z)(path, text);
        this.#tell(path, reading);
        const file = reading.state === "read" ? new ApiFile(path, reading.root) : "unreadable";
        this.#known.set(path, file);
        return file;
    }
    #tell(path, reading) {
        if (reading.state === "read") {
            for (const problem of reading.problems)
                this.#faults.push({ rule: "unread-part", path, ...problem });
            return;
        }
        this.#faults.push({ rule: reading.why === "syntax" ? "bad-syntax" : "api-too-large", path, ...reading.problem });
    }
    #tooLarge(path, what) {
        this.#known.set(path, "unreadable");
        const message = `it is not read, because the specification is ${what} with it, the most that is read`;
        this.#faults.push({ rule: "api-too-large", path, line: 1, message });
        return "unreadable";
    }
}
function namesWithin(root) {
    const names = new Map();
    const seen = new Set();
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        for (const key of ["$anchor", "$dynamicAnchor", "$id"]) {
            const name = (0,document_tree/* textAt */.$6)(node, key);
            if (name !== undefined && !names.has(name))
                names.set(name, node);
        }
        if (node.kind === "list")
            for (const item of node.items)
                waiting.push(item);
        if (node.kind === "map")
            for (const { value } of node.members.values())
                waiting.push(value);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/versions.js

/** Methods that a path may name. `trace` came with 3.0, `query` with 3.2, which has a map for any other besides. */
function methodsOf(version) {
    const first = ["get", "put", "post", "delete", "options", "head", "patch"];
    if (version === "2.0")
        return first;
    return version === "3.2" ? [...first, "trace", "query"] : [...first, "trace"];
}
/** From 3.1 on what stands beside a `$ref` counts; before, it is to be ignored. */
function readsBesideReferences(version) {
    return version === "3.1" || version === "3.2";
}
/** What the root says of its version, as it is written; a number without quotation marks is a frequent slip. */
function statedVersion(root) {
    return (0,document_tree/* writtenAt */.nt)(root, "openapi") ?? (0,document_tree/* writtenAt */.nt)(root, "swagger");
}
function versionOf(stated) {
    if (/^2(\.0)?$/.test(stated))
        return "2.0";
    const [, minor] = /^3\.([012])(?:\.\d+(?:-[\w.]+)?)?$/.exec(stated) ?? [];
    if (minor === "0")
        return "3.0";
    if (minor === "1")
        return "3.1";
    return minor === "2" ? "3.2" : undefined;
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/draft.js


function newDraft(of, version) {
    const prose = proseOf(of.node, of.kind, version);
    return { ...of, prose, leadsTo: [], standsFor: [], samples: [], responses: [], parameters: [], pathParameters: [] };
}
/** The words of an object, as far as its version gives it some. Before 3.1 nothing beside a `$ref` counts. */
function proseOf(node, kind, version) {
    const isReference = (0,document_tree/* textAt */.$6)(node, "$ref") !== undefined;
    if (isReference && !readsBesideReferences(version))
        return {};
    const hasSummary = kind === "operation" || kind === "info" || version === "3.2" || isReference;
    const summary = hasSummary ? (0,document_tree/* textAt */.$6)(node, "summary") : undefined;
    const description = (0,document_tree/* textAt */.$6)(node, "description");
    if (summary === undefined)
        return description === undefined ? {} : { description };
    return description === undefined ? { summary } : { summary, description };
}
/**
 * The part that a draft has become, once all of it is known. What is spread stands in front: there V8 copies it in one go, and
 * a specification has tens of thousands of parts.
 */
function finishedPart(draft, drafts, version) {
    const { kind, name, place, node, prose, standsFor, samples, leadsTo } = draft;
    const common = {
        ...prose,
        name,
        place,
        internal: (0,document_tree/* isTrueAt */.Yj)(node, "x-internal"),
        hasExample: showsExample(draft),
        standsFor,
        samples,
        leadsTo,
    };
    switch (kind) {
        case "operation":
            return { ...common, kind, leadsTo: [...parametersOf(draft, drafts), ...leadsTo], ...operationFacts(draft) };
        case "parameter":
            return parameterPart(draft, common, version);
        case "schema":
            return { ...common, kind, named: draft.named, binary: isBinary(node) };
        case "property":
            return { ...common, kind, binary: isBinary(node) };
        default:
            return { ...common, kind };
    }
}
/** In 2.0 the body of a request is a parameter among others. */
function parameterPart({ node }, common, version) {
    const where = (0,document_tree/* textAt */.$6)(node, "in") ?? "";
    const name = (0,document_tree/* textAt */.$6)(node, "name") ?? common.name;
    if (version === "2.0" && where === "body")
        return { ...common, kind: "request-body", name };
    return { ...common, kind: "parameter", name, in: where };
}
function operationFacts({ node, responses }) {
    const operationId = (0,document_tree/* textAt */.$6)(node, "operationId");
    const tags = (0,document_tree/* valueAt */.fK)(node, "tags");
    const named = tags?.kind === "list" ? tags.items.flatMap((item) => (item.kind === "text" ? item.text : [])) : [];
    return { ...(operationId === undefined ? {} : { operationId }), tags: named, responses };
}
/** Those of the path are left out where the operation has one of the same name at the same place. */
function parametersOf({ parameters, pathParameters }, drafts) {
    const key = (part) => {
        const node = drafts[part]?.node;
        return `${(0,document_tree/* textAt */.$6)(node, "in")} ${(0,document_tree/* textAt */.$6)(node, "name")}`;
    };
    const own = new Set(parameters.map(key));
    return [...parameters, ...pathParameters.filter((part) => !own.has(key(part)))];
}
function showsExample({ node, kind }) {
    if ((0,document_tree/* memberOf */.C5)(node, "example") !== undefined || draft_count((0,document_tree/* valueAt */.fK)(node, "examples")) > 0)
        return true;
    return kind === "property" && ["const", "default", "enum"].some((name) => (0,document_tree/* memberOf */.C5)(node, name) !== undefined);
}
function draft_count(node) {
    if (node?.kind === "map")
        return node.members.size;
    return node?.kind === "list" ? node.items.length : 0;
}
/** Bytes that are no text, of which nobody can show an example. */
function isBinary(node) {
    return ((0,document_tree/* textAt */.$6)(node, "format") === "binary" || (0,document_tree/* memberOf */.C5)(node, "contentEncoding") !== undefined || (0,document_tree/* textAt */.$6)(node, "type") === "file");
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/fields.js
const examples = { name: "examples", holds: "named", kind: "other" };
const headers = { name: "headers", holds: "named", kind: "header" };
const ofParameter = [
    { name: "schema", holds: "one", kind: "schema", speaks: true, sample: true },
    { name: "content", holds: "named", kind: "content", speaks: true, sample: true },
    examples,
];
/** Wherever a schema holds schemas: JSON Schema 2020-12, and what 2.0 and 3.0 have of older drafts. */
const ofSchema = [
    { name: "properties", holds: "named", kind: "property" },
    { name: "allOf", holds: "list", kind: "schema", sample: true },
    { name: "anyOf", holds: "list", kind: "schema", sample: true },
    { name: "oneOf", holds: "list", kind: "schema", sample: true },
    { name: "items", holds: "one or list", kind: "schema", sample: true },
    ...["prefixItems"].map((name) => ({ name, holds: "list", kind: "schema" })),
    ...[
        "additionalProperties",
        "additionalItems",
        "not",
        "if",
        "then",
        "else",
        "contains",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
    ].map((name) => ({ name, holds: "one", kind: "schema" })),
    ...["patternProperties", "dependentSchemas", "$defs", "definitions"].map((name) => ({ name, holds: "named", kind: "schema" })),
];
/**
 * The fields of each object that are followed. Whatever is not named here is data or prose: `example`, `default`, `enum`,
 * `const` and `x-…` may hold a `$ref` that is none, while a property may be called `example` and a response `default`.
 */
const fields = {
    operation: byName([{ name: "requestBody", holds: "one", kind: "request-body" }]),
    parameter: byName(ofParameter),
    header: byName(ofParameter),
    "request-body": byName([{ name: "content", holds: "named", kind: "content", speaks: true, sample: true }]),
    response: byName([
        { name: "schema", holds: "one", kind: "schema", sample: true },
        { name: "content", holds: "named", kind: "content", sample: true },
        headers,
        { name: "links", holds: "named", kind: "other" },
    ]),
    content: byName([
        { name: "schema", holds: "one", kind: "schema", speaks: true, sample: true },
        { name: "itemSchema", holds: "one", kind: "schema", sample: true },
        examples,
    ]),
    schema: byName(ofSchema),
    property: byName(ofSchema),
    other: byName([]),
};
function byName(declared) {
    return new Map(declared.map((field, rank) => [field.name, { ...field, rank }]));
}
/** The maps of the components (of the root in 2.0) that declare parts. Security schemes, callbacks and path items are read apart. */
const componentFields = {
    schemas: "schema",
    definitions: "schema",
    parameters: "parameter",
    responses: "response",
    requestBodies: "request-body",
    headers: "header",
    mediaTypes: "content",
    examples: "other",
    links: "other",
};

;// CONCATENATED MODULE: ./build/formats/documents/openapi/part-reader.js





/** Reads parts and all that they lead to, each node once, in a list of work instead of by calling itself. */
class PartReader {
    version;
    resolver;
    faults;
    drafts = [];
    #parts = new Map();
    #work = [];
    #edges = 0;
    constructor(version, resolver, faults) {
        this.version = version;
        this.resolver = resolver;
        this.faults = faults;
    }
    later(work) {
        this.#work.push(work);
    }
    use(use) {
        this.#work.push(use);
    }
    /** Does all work that waits, and what comes up in doing so. */
    async finish() {
        for (let i = 0; i < this.#work.length; i++) {
            const work = this.#work[i];
            const doing = typeof work === "function" ? work() : work && this.#take(work);
            if (doing !== undefined)
                await doing;
        }
        this.#work = [];
    }
    parts() {
        return this.drafts.map((draft, i) => finishedPart(this.#bounded(draft, i), this.drafts, this.version));
    }
    /** The parameters of a path are written once, and each of its operations leads to them all. */
    #bounded(draft, part) {
        return this.#mayConnect(draft.pathParameters.length, part) ? draft : { ...draft, pathParameters: [] };
    }
    /** Keeps that one part leads to another; false where there are more such than are read. */
    connect(list, part) {
        if (!this.#mayConnect(1, part))
            return false;
        list.push(part);
        return true;
    }
    #mayConnect(more, part) {
        const isFirst = this.#edges <= caps/* caps */.m.apiEdges;
        this.#edges += more;
        if (this.#edges <= caps/* caps */.m.apiEdges)
            return true;
        if (isFirst)
            this.#tooMany(part);
        return false;
    }
    #tooMany(part) {
        const { path, line } = this.drafts[part]?.place ?? { path: "", line: 1 };
        const message = `its parts lead to each other more than ${caps/* caps */.m.apiEdges} times, the most that is read`;
        this.faults.push({ rule: "api-too-large", path, line, message });
    }
    /** The members of a map at `name`, which may be missing or empty; anything else there is a fault. */
    membersAt(node, name, file) {
        const value = (0,document_tree/* valueAt */.fK)(node, name);
        if (value?.kind === "map")
            return value.members;
        if (value !== undefined && !(0,document_tree/* isNull */.kZ)(value))
            this.wrongType(value, file, name, "a mapping");
        return new Map();
    }
    itemsAt(node, name, file) {
        const value = (0,document_tree/* valueAt */.fK)(node, name);
        if (value?.kind === "list")
            return value.items;
        if (value !== undefined && !(0,document_tree/* isNull */.kZ)(value))
            this.wrongType(value, file, name, "a list");
        return [];
    }
    wrongType(node, file, what, wanted, line = node.line) {
        this.faults.push({ rule: "wrong-type", path: file.path, line, what, wanted, found: described(node) });
    }
    #take(use) {
        const isReference = (0,document_tree/* textAt */.$6)(use.node, "$ref") !== undefined;
        if (use.kind === "other")
            return isReference ? this.#follow(use) : undefined;
        return isReference && !this.#hasOwnWords(use) ? this.#follow(use) : this.#read(use, use.kind);
    }
    /** A property is one wherever it gets its type from; from 3.1 on anything may say more than what it refers to. */
    #hasOwnWords({ kind, node }) {
        if (kind === "property")
            return true;
        if (!readsBesideReferences(this.version))
            return false;
        if (kind === "schema")
            return part_reader_hasMore(node);
        return (0,document_tree/* textAt */.$6)(node, "description") !== undefined || (0,document_tree/* textAt */.$6)(node, "summary") !== undefined;
    }
    #follow(use) {
        const isEnd = (node) => use.kind === "schema" && readsBesideReferences(this.version) && part_reader_hasMore(node);
        const read = (target) => (target ? this.#readTarget(use, target) : use.lost?.());
        const target = this.resolver.follow(use.node, use.file, isEnd);
        return target instanceof Promise ? target.then(read) : read(target);
    }
    #readTarget(use, target) {
        if (use.kind !== "other")
            this.#read({ ...use, ...target, named: true }, use.kind);
    }
    #read(use, kind) {
        const { node, file, line, name, named } = use;
        if (node.kind !== "map") {
            this.#refuse(use);
            return;
        }
        const known = this.#parts.get(kind) ?? new Map();
        this.#parts.set(kind, known);
        const before = known.get(node);
        if (before !== undefined) {
            use.found?.(before);
            return;
        }
        const draft = newDraft({ kind, name, place: { path: file.path, line }, node, named: named === true }, this.version);
        const part = this.drafts.push(draft) - 1;
        known.set(node, part);
        use.found?.(part);
        this.#children(draft, node, file);
    }
    /** `true` and `false` are schemas that say nothing. */
    #refuse({ kind, node, file, name, line }) {
        const isSchema = kind === "schema" || kind === "property";
        if (isSchema && node.kind === "other" && typeof node.value === "boolean")
            return;
        this.wrongType(node, file, name, "a mapping", line);
    }
    #children(draft, node, file) {
        const isReference = (0,document_tree/* textAt */.$6)(node, "$ref") !== undefined;
        if (isReference)
            this.later(() => this.#follow(this.#referred(draft, node, file)));
        if (isReference && !readsBesideReferences(this.version))
            return;
        for (const { field, member } of part_reader_fieldsOf(draft.kind, node)) {
            const { line, value } = member;
            if ((0,document_tree/* isNull */.kZ)(value))
                continue;
            const found = this.#link(draft, field);
            if (field.holds === "one" || (field.holds === "one or list" && value.kind !== "list"))
                this.use({ kind: field.kind, node: value, file, line, name: field.name, found });
            else if (field.holds === "named")
                this.#named(field.kind, node, field.name, file, found);
            else
                this.#listed(draft, field, node, file);
        }
    }
    #named(kind, node, name, file, found) {
        for (const [member, { line, value }] of this.membersAt(node, name, file))
            this.use({ kind, node: value, file, line, name: member, found });
    }
    /** Of a choice of schemas a single reference speaks for the whole: `anyOf: [{$ref: …}, {type: null}]`. */
    #listed(draft, field, node, file) {
        const items = this.itemsAt(node, field.name, file);
        const isLone = field.sample && items.filter((item) => (0,document_tree/* textAt */.$6)(item, "$ref") !== undefined).length === 1;
        for (const item of items) {
            const speaks = isLone && (0,document_tree/* textAt */.$6)(item, "$ref") !== undefined ? true : undefined;
            const found = this.#link(draft, speaks ? { ...field, speaks } : field);
            this.use({ kind: field.kind, node: item, file, line: item.line, name: field.name, found });
        }
    }
    #referred(draft, node, file) {
        const kind = draft.kind === "property" ? "schema" : draft.kind;
        const found = this.#link(draft, { speaks: true, sample: true });
        return { kind, node, file, line: draft.place.line, name: draft.name, found };
    }
    #link(draft, role) {
        return (part) => {
            if (!this.connect(draft.leadsTo, part))
                return;
            if (role.speaks)
                draft.standsFor.push(part);
            if (role.sample)
                draft.samples.push(part);
        };
    }
}
/** The fields that a node has, in the order in which they are declared. A node has few members, and a schema may have many fields. */
function part_reader_fieldsOf(kind, { members }) {
    const declared = fields[kind];
    const found = [];
    for (const [name, member] of members) {
        const field = declared.get(name);
        if (field !== undefined)
            found.push({ field, member });
    }
    return found.length < 2 ? found : found.sort((a, b) => a.field.rank - b.field.rank);
}
function part_reader_hasMore(node) {
    return node.kind === "map" && node.members.size > 1;
}
function described(node) {
    if (node.kind === "map")
        return "a mapping";
    if (node.kind === "list")
        return "a list";
    if (node.kind === "text")
        return "a text";
    return node.value === null ? "nothing" : `${node.value}`;
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/security.js

/** Tells of each scheme that `security` asks for and that is not declared. From 3.2 on it may be an address as well. */
function checkSecurity(node, path, schemes, faults) {
    const security = (0,document_tree/* valueAt */.fK)(node, "security");
    if (security?.kind !== "list")
        return;
    for (const requirement of security.items) {
        if (requirement.kind !== "map")
            continue;
        for (const [scheme, { line }] of requirement.members)
            if (!schemes.has(scheme) && !/[#/]/.test(scheme))
                faults.push({ rule: "undefined-security-scheme", path, line, scheme });
    }
}
function readScheme(name, node, place) {
    const [scheme, carrier, description] = ["scheme", "name", "description"].map((member) => (0,document_tree/* textAt */.$6)(node, member));
    const type = (0,document_tree/* textAt */.$6)(node, "type") ?? "";
    return {
        name,
        place,
        type,
        ...(description === undefined ? {} : { description }),
        ...(type === "http" && scheme !== undefined ? { scheme: scheme.toLowerCase() } : {}),
        ...(type === "apiKey" && carrier !== undefined ? { carrier } : {}),
    };
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/servers.js

/** The servers of a document, a path or an operation, each once. In 2.0 there is one, in parts. */
function readServers(node, version) {
    const servers = version === "2.0" ? oldServer(node) : listedServers((0,document_tree/* valueAt */.fK)(node, "servers"));
    return [...new Map(servers.map((server) => [`${server.host} ${server.base}`, server])).values()];
}
function oldServer(node) {
    return [{ host: (0,document_tree/* textAt */.$6)(node, "host") ?? "", base: baseOf((0,document_tree/* textAt */.$6)(node, "basePath") ?? "") }];
}
function listedServers(list) {
    if (list?.kind !== "list")
        return [];
    return list.items.map((server) => {
        const url = servers_filledIn((0,document_tree/* textAt */.$6)(server, "url") ?? "", (0,document_tree/* valueAt */.fK)(server, "variables"));
        const [, host = "", path = ""] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [
            "",
            "",
            url.replace(/[?#].*$/s, ""),
        ];
        return { host, base: baseOf(path) };
    });
}
/** The address with the default of each of its variables. */
function servers_filledIn(url, variables) {
    return url.replaceAll(/\{([^{}]+)\}/g, (whole, name) => (0,document_tree/* writtenAt */.nt)((0,document_tree/* valueAt */.fK)(variables, name), "default") ?? whole);
}
/** `/v1` for `/v1/`, `v1` and `./v1`; empty for the root. */
function baseOf(path) {
    const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
    return segments.map((segment) => `/${segment}`).join("");
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/path-reader.js





/** Reads path items and their operations, wherever a specification has them. */
class PathReader {
    operations = [];
    /** Where operations may stand that could not be read. */
    unread = [];
    #parts;
    #schemes;
    /** How each path item was used already: callbacks may lead back to themselves. */
    #seen = new Map();
    /** Operations whose parts were looked for, and those whose callbacks were, as public or internal ones. */
    #led = { parts: new Set(), public: new Set(), internal: new Set() };
    /** The parameters that each path item has for all its operations. */
    #pathParameters = new Map();
    #uses = 0;
    constructor(parts, schemes) {
        this.#parts = parts;
        this.#schemes = schemes;
    }
    /** The path items of a map. A name that begins with `x-` is an extension. */
    readMap(node, name, file, where) {
        for (const [path, member] of this.#parts.membersAt(node, name, file))
            if (!path.startsWith("x-"))
                this.#usePath(member.value, file, { path, where, internal: false });
    }
    /** Those of a map that nothing has used so far. */
    readUnused(node, name, file) {
        for (const [path, { value }] of this.#parts.membersAt(node, name, file))
            if (!this.#seen.has(value))
                this.#usePath(value, file, { path, where: "components", internal: false });
    }
    /** Callbacks that nothing has used so far. */
    readUnusedCallbacks(node, file) {
        for (const { value } of this.#parts.membersAt(node, "callbacks", file).values())
            if ((0,document_tree/* textAt */.$6)(value, "$ref") === undefined)
                this.#callback(value, file, (item) => !this.#seen.has(item), "public");
    }
    #callbacks(node, file, audience) {
        for (const { value } of this.#parts.membersAt(node, "callbacks", file).values())
            this.#parts.later(async () => {
                const target = (0,document_tree/* textAt */.$6)(value, "$ref") === undefined ? { node: value, file } : await this.#followed(value, file);
                if (target !== undefined)
                    this.#callback(target.node, target.file, () => true, audience);
            });
    }
    /** A callback has path items by the expression of an address. */
    #callback(node, file, isWanted, audience) {
        if (node.kind !== "map")
            return;
        for (const [path, { value }] of node.members)
            if (!path.startsWith("x-") && isWanted(value))
                this.#usePath(value, file, { path, where: "callbacks", internal: audience === "internal" });
    }
    #followed(node, file) {
        return this.#parts.resolver.follow(node, file, () => false);
    }
    #usePath(node, file, use) {
        if (node.kind !== "map") {
            if ((0,document_tree/* isNull */.kZ)(node))
                return;
            this.#parts.wrongType(node, file, use.path, "a mapping");
            this.#leaveOut(file, node.line);
            return;
        }
        if (!this.#isNew(node, use))
            return;
        this.#read(node, file, use);
        if ((0,document_tree/* textAt */.$6)(node, "$ref") === undefined)
            return;
        this.#parts.later(async () => {
            const target = await this.#followed(node, file);
            if (target !== undefined)
                this.#usePath(target.node, target.file, use);
            else
                this.#leaveOut(file, (0,document_tree/* memberOf */.C5)(node, "$ref")?.line ?? node.line);
        });
    }
    #leaveOut({ path }, line) {
        this.unread.push({ path, line });
    }
    #isNew(node, { path, where, internal }) {
        const uses = this.#seen.get(node) ?? new Set();
        this.#seen.set(node, uses);
        const key = `${where} ${internal} ${path}`;
        if (uses.has(key))
            return false;
        uses.add(key);
        return true;
    }
    #read(node, file, use) {
        for (const method of methodsOf(this.#parts.version)) {
            const member = node.members.get(method);
            if (member !== undefined)
                this.#operation(method, member, node, file, use);
        }
        for (const [name, { line }] of node.members)
            if (name !== name.toLowerCase())
                this.#misspelt(name, file, line);
        if (this.#parts.version !== "3.2")
            return;
        for (const [method, member] of this.#parts.membersAt(node, "additionalOperations", file))
            this.#operation(method, member, node, file, use);
    }
    #misspelt(name, file, line) {
        if (!methodsOf(this.#parts.version).includes(name.toLowerCase()))
            return;
        this.#parts.faults.push({ rule: "misspelt-method", path: file.path, line, method: name });
        this.#leaveOut(file, line);
    }
    #operation(method, { value, line }, item, file, use) {
        this.#uses++;
        if (this.#uses === caps/* caps */.m.apiOperations + 1)
            this.#tooMany(file, line);
        if (this.#uses > caps/* caps */.m.apiOperations)
            return;
        const internal = use.internal || (0,document_tree/* isTrueAt */.Yj)(item, "x-internal") || (0,document_tree/* isTrueAt */.Yj)(value, "x-internal");
        const servers = (0,document_tree/* memberOf */.C5)(value, "servers") === undefined ? item : value;
        const bases = (0,document_tree/* memberOf */.C5)(servers, "servers") && { bases: readServers(servers, this.#parts.version).map(({ base }) => base) };
        const name = `${method.toUpperCase()} ${use.path}`;
        const found = (part) => {
            this.operations.push({ method: method.toUpperCase(), path: use.path, where: use.where, internal, part, ...bases });
            const draft = this.#parts.drafts[part];
            if (draft !== undefined)
                this.#lead(draft, value, item, file, internal);
        };
        if (value.kind !== "map")
            this.#leaveOut(file, line);
        const lost = () => this.#leaveOut(file, (0,document_tree/* memberOf */.C5)(value, "$ref")?.line ?? line);
        this.#parts.use({ kind: "operation", node: value, file, line, name, found, lost });
    }
    #tooMany(file, line) {
        const message = `it has more than ${caps/* caps */.m.apiOperations} operations, the most that is read`;
        this.#parts.faults.push({ rule: "api-too-large", path: file.path, line, message });
        this.#leaveOut(file, line);
    }
    /** What an operation leads to, where that was not read already by another path that has the same one. */
    #lead(draft, node, item, file, internal) {
        const audience = internal ? "internal" : "public";
        if (isAdded(this.#led[audience], draft))
            this.#callbacks(node, file, audience);
        if (!isAdded(this.#led.parts, draft))
            return;
        this.#parameters(draft.parameters, node, file);
        draft.pathParameters = this.#pathParameters.get(item) ?? this.#readPathParameters(item, file);
        this.#responses(draft, node, file);
        checkSecurity(node, file.path, this.#schemes, this.#parts.faults);
    }
    #readPathParameters(item, file) {
        const list = [];
        this.#pathParameters.set(item, list);
        this.#parameters(list, item, file);
        return list;
    }
    #parameters(list, node, file) {
        for (const item of this.#parts.itemsAt(node, "parameters", file)) {
            const name = (0,document_tree/* textAt */.$6)(item, "name") ?? "parameters";
            const found = (part) => void this.#parts.connect(list, part);
            this.#parts.use({ kind: "parameter", node: item, file, line: item.line, name, found });
        }
    }
    #responses(draft, node, file) {
        for (const [status, { line, value }] of this.#parts.membersAt(node, "responses", file)) {
            if (status.startsWith("x-"))
                continue;
            const found = (part) => {
                if (this.#parts.connect(draft.leadsTo, part))
                    draft.responses.push({ status, part });
            };
            this.#parts.use({ kind: "response", node: value, file, line, name: status, found });
        }
    }
}
/** Whether something was not in a set, in which it is now. */
function isAdded(set, item) {
    if (set.has(item))
        return false;
    set.add(item);
    return true;
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/reference.js


/** Reads a reference that stands in the file `from`. */
function readReference(text, from) {
    if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(text))
        return { kind: "remote" };
    const hash = text.indexOf("#");
    const [file, rest] = hash < 0 ? [text, ""] : [text.slice(0, hash), text.slice(hash + 1)];
    const path = file === "" ? from : pathFrom(file.replace(/\?.*$/s, ""), from);
    return path === undefined ? { kind: "outside" } : { kind: "local", path, fragment: readFragment(rest) };
}
/** A path with a slash in front begins at the root of the machine, or of the site, and not at that of the repository. */
function pathFrom(file, from) {
    if (/^[/\\]/.test(file))
        return undefined;
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    return (0,repo_path/* repoPath */.qN)(folder + ((0,percent_decoded/* percentDecoded */.o)(file) ?? file));
}
function readFragment(text) {
    const fragment = (0,percent_decoded/* percentDecoded */.o)(text) ?? text;
    if (fragment !== "" && !fragment.startsWith("/"))
        return { kind: "anchor", name: fragment };
    const steps = fragment.split("/").slice(1);
    return { kind: "pointer", steps: steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) };
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi/resolver.js




/** Finds what references lead to, each one of a file once. Nothing but files of the repository is ever asked for. */
class Resolver {
    #files;
    #faults;
    #known = new Map();
    constructor(files, faults) {
        this.#files = files;
        this.#faults = faults;
    }
    /**
     * What the reference of `node` leads to, through others, up to what `isEnd` says is one. What leads nowhere is a fault. Nobody
     * has to wait where all of it was found before: most references lead where others do.
     */
    follow(node, file, isEnd) {
        const step = (from, hops) => {
            const reference = (0,document_tree/* textAt */.$6)(from.node, "$ref");
            if (reference === undefined)
                return undefined;
            if (hops > caps/* caps */.m.referenceHops)
                return this.#tell({ rule: "endless-reference", reference: (0,document_tree/* textAt */.$6)(node, "$ref") ?? "" }, { file, node });
            const go = (outcome) => {
                if ("rule" in outcome)
                    return this.#tell(outcome, from);
                return isEnd(outcome.node) || (0,document_tree/* textAt */.$6)(outcome.node, "$ref") === undefined ? outcome : step(outcome, hops + 1);
            };
            const outcome = this.#outcome(reference, from.file, hops);
            return outcome instanceof Promise ? outcome.then(go) : go(outcome);
        };
        return step({ file, node }, 0);
    }
    #tell(failure, { file, node }) {
        if (failure.rule === "told-already")
            return;
        const place = { path: file.path, line: (0,document_tree/* memberOf */.C5)(node, "$ref")?.line ?? node.line };
        this.#faults.push({ ...place, ...failure, reference: (0,masked_link/* maskedLink */.oR)(failure.reference) });
    }
    #outcome(reference, file, hops) {
        const known = this.#known.get(file) ?? new Map();
        this.#known.set(file, known);
        return known.get(reference) ?? this.#findFirst(known, reference, file, hops);
    }
    async #findFirst(known, reference, file, hops) {
        const outcome = await this.#find(reference, file, hops);
        known.set(reference, outcome);
        return outcome;
    }
    async #find(text, from, hops) {
        const reference = readReference(text, from.path);
        if (reference.kind === "remote") {
            const node = from.called(text);
            return node ? { file: from, node, line: node.line, name: text } : { rule: "remote-reference", reference: text };
        }
        if (reference.kind === "outside")
            return { rule: "reference-outside-repository", reference: text };
        const file = reference.path === from.path ? from : await this.#files.open(reference.path);
        if (file === "unreadable")
            return { rule: "told-already" };
        if (file === "missing")
            return { rule: "missing-reference-file", reference: text, file: reference.path };
        const target = await this.#within(file, reference.fragment, hops);
        return target ?? { rule: "missing-reference-target", reference: text };
    }
    async #within(file, fragment, hops) {
        let at = { file, node: file.root, line: file.root.line, name: nameOfFile(file.path) };
        if (fragment.kind === "anchor") {
            const node = file.called(fragment.name);
            return node && { file, node, line: node.line, name: fragment.name };
        }
        for (const step of fragment.steps) {
            at = below(at, step) ?? (await this.#through(at, step, hops));
            if (at === undefined)
                return undefined;
        }
        return at;
    }
    /** One step down from what a reference leads to that stands in the way, as other tools go, too. */
    async #through({ file, node }, step, hops) {
        const reference = (0,document_tree/* textAt */.$6)(node, "$ref");
        if (reference === undefined || hops >= caps/* caps */.m.referenceHops)
            return undefined;
        const outcome = await this.#outcome(reference, file, hops + 1);
        if ("rule" in outcome)
            return undefined;
        return below(outcome, step) ?? this.#through(outcome, step, hops + 1);
    }
}
function below({ file, node, name }, step) {
    const member = (0,document_tree/* memberOf */.C5)(node, step);
    if (member !== undefined)
        return { file, node: member.value, line: member.line, name: step };
    const item = node.kind === "list" && /^\d{1,9}$/.test(step) ? node.items[Number(step)] : undefined;
    return item && { file, node: item, line: item.line, name };
}
function nameOfFile(path) {
    return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

;// CONCATENATED MODULE: ./build/formats/documents/openapi.js












/** Whether a text is a specification, by the name at its root that says so: the file may be called anything. */
function isOpenApi(text) {
    if (/^\s*\{/.test(text))
        return /"(?:openapi|swagger)"\s*:/.test(text) && hasJsonVersion(text);
    return /^(["']?)(?:openapi|swagger)\1[ \t]*:[ \t]*["']?\d/m.test(text);
}
function hasJsonVersion(text) {
    try {
        const root = JSON.parse(text);
        return ["openapi", "swagger"].some((name) => /^\d/.test(String((0,json/* ownMember */.nV)(root, name))));
    }
    catch {
        // What cannot be read and says so of itself is one that is broken, and not none.
        return /^\s*\{\s*"(?:openapi|swagger)"\s*:/.test(text);
    }
}
/**
 * Reads an OpenAPI specification, 2.0 to 3.2, in JSON or YAML (https://spec.openapis.org/oas/), and the files of the
 * repository that it refers to. What is wrong with it is told, and the rest is read nevertheless.
 */
async function readOpenApi(path, text, load) {
    const faults = [];
    const files = new ApiFiles(load, faults);
    const file = files.read(path, text);
    if (file === "unreadable")
        return { document: undefined, faults };
    const stated = statedVersion(file.root);
    const version = stated === undefined ? undefined : versionOf(stated);
    if (version === undefined)
        return { document: undefined, faults: [...faults, notRead(path, stated)] };
    const reader = new PartReader(version, new Resolver(files, faults), faults);
    const document = await readDocument(file, version, reader);
    return { document, faults: inOrder(faults) };
}
function notRead(path, version) {
    if (version === undefined)
        return { rule: "no-api-document", path, line: 1 };
    return { rule: "unknown-api-version", path, line: 1, version };
}
async function readDocument(file, version, reader) {
    const { root, path } = file;
    const holder = version === "2.0" ? root : ((0,document_tree/* valueAt */.fK)(root, "components") ?? root);
    const securitySchemes = readSchemes(holder, version, file, reader);
    await reader.finish();
    const schemes = new Set(securitySchemes.map(({ name }) => name));
    const paths = new PathReader(reader, schemes);
    paths.readMap(root, "paths", file, "paths");
    if (version === "3.1" || version === "3.2")
        paths.readMap(root, "webhooks", file, "webhooks");
    await reader.finish();
    const components = await readComponents(holder, version, file, reader, paths);
    checkSecurity(root, path, schemes, reader.faults);
    const servers = readServers(root, version);
    const { operations } = paths;
    // Of names that stand twice only one was read.
    const unread = [...paths.unread, ...reader.faults.filter(({ rule }) => rule === "unread-part")];
    const parts = reader.parts();
    return {
        path,
        version,
        info: readInfo(file, version),
        servers,
        operations,
        unread: unread.map((place) => ({ path: place.path, line: place.line })),
        parts,
        components,
        securitySchemes,
        tags: readTags(file, version, reader),
    };
}
/** Schemes in the order in which they are declared, also where they are references. */
function readSchemes(holder, version, file, reader) {
    const declared = reader.membersAt(holder, version === "2.0" ? "securityDefinitions" : "securitySchemes", file);
    const schemes = [...declared].map(([name, { line, value }]) => readScheme(name, value, { path: file.path, line }));
    [...declared].forEach(([name, { line, value }], i) => {
        if ((0,document_tree/* textAt */.$6)(value, "$ref") === undefined)
            return;
        reader.later(async () => {
            const target = await reader.resolver.follow(value, file, () => false);
            if (target !== undefined)
                schemes[i] = readScheme(name, target.node, { path: file.path, line });
        });
    });
    return schemes;
}
/** What is declared for use elsewhere; read last, so that what is used is known as such. */
async function readComponents(holder, version, file, reader, paths) {
    const components = [];
    if (holder === file.root && version !== "2.0")
        return components;
    for (const [field, kind] of Object.entries(componentFields))
        for (const [name, { line, value }] of reader.membersAt(holder, field, file))
            reader.use({ kind, node: value, file, line, name, named: true, found: (part) => void components.push(part) });
    if (version !== "2.0")
        paths.readUnusedCallbacks(holder, file);
    if (version === "3.1" || version === "3.2")
        paths.readUnused(holder, "pathItems", file);
    await reader.finish();
    return [...new Set(components)];
}
function readInfo({ root, path }, version) {
    const info = (0,document_tree/* valueAt */.fK)(root, "info") ?? root;
    const place = { path, line: info.line };
    return {
        title: (0,document_tree/* textAt */.$6)(info, "title") ?? "",
        version: (0,document_tree/* writtenAt */.nt)(info, "version") ?? "",
        place,
        ...proseOf(info, "info", version),
    };
}
function readTags(file, version, reader) {
    return reader.itemsAt(file.root, "tags", file).map((tag) => {
        const place = { path: file.path, line: tag.line };
        return { name: (0,document_tree/* textAt */.$6)(tag, "name") ?? "", place, ...proseOf(tag, "tag", version) };
    });
}
/** By place; the same one is told once, however often what it stands in is used. */
function inOrder(faults) {
    const distinct = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
    return [...distinct.values()].sort((a, b) => (0,compare_texts/* compareTexts */.q)(a.path, b.path) || a.line - b.line);
}

;// CONCATENATED MODULE: ./build/model/api-route.js
/** Every method of HTTP that routes are listed with. */
const httpMethods = new Set([
    ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY"],
]);

;// CONCATENATED MODULE: ./build/formats/documents/route-list.js


/** Words that frameworks have for all methods. */
const anyMethod = new Set(["ANY", "ALL", "*"]);
/** CSI and OSC sequences (ECMA-48): colours, and links of terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const escapes = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;
/**
 * Reads a list of routes as frameworks print it: each line has a method and a path, in any column, among other things.
 * `GET|HEAD`, `GET, POST` and `ANY` are methods as well, colours and table lines are passed over, and so is what follows
 * `#` or `//`.
 */
function readRouteList(path, text) {
    const routes = [];
    const unread = [];
    let line = 0;
    for (const raw of text.split(/\r\n?|\n/)) {
        const place = { path, line: ++line };
        const words = raw.length > caps/* caps */.m.pathLength ? [] : route_list_wordsOf(raw);
        const found = routesOf(words, place);
        routes.push(...found);
        if (found.length === 0 && (raw.length > caps/* caps */.m.pathLength || isHalfARoute(words)))
            unread.push(place);
    }
    return { path, routes, unread };
}
/** The words of a line, without what decorates it. */
function route_list_wordsOf(raw) {
    const plain = raw
        .replaceAll(escapes, "")
        .replaceAll("\0", " ")
        .replace(/(^|\s)(?:#|\/\/)(?:\s.*)?$/, "$1");
    if (/^\s*(?:#|\/\/)/.test(plain))
        return [];
    const columns = plain.replaceAll(/[\u2500-\u257f]|(?<=^|\s)[|+](?=\s|$)/g, " ");
    return columns
        .split(/\s+/)
        .map(unwrapped)
        .filter((word) => word !== "");
}
/** A word without quotation marks, and without brackets that are closed in another word: `{/users/:id,` and `GET}`. */
function unwrapped(word) {
    let [start, end] = [0, word.length];
    while (/["'`[{(]/.test(word[start] ?? "") && /^["'`[{(]*(?:\/|[A-Z]+\b)/.test(word.slice(start, start + 40)))
        start++;
    let open = 0;
    for (const character of word.slice(start))
        open += /[[{(<]/.test(character) ? 1 : /[\]})>]/.test(character) ? -1 : 0;
    for (; end > start; end--) {
        const last = word[end - 1] ?? "";
        if (/[\]})]/.test(last) && open < 0)
            open++;
        else if (!/["'`;:]/.test(last))
            break;
    }
    return word.slice(start, end);
}
function routesOf(words, place) {
    const at = words.findIndex((word, i) => route_list_methodsOf(word).length > 0 || (i === 0 && isLowerMethod(word, words[1])));
    if (at < 0)
        return otherRoute(words, place);
    const { methods, end } = methodsFrom(words, at);
    const route = pathBehind(words.slice(end), at) ?? words.slice(0, at).map(slashed).find(isPath);
    return route === undefined ? [] : methods.map((method) => ({ method, path: route, place, kind: "template" }));
}
/** `PROPFIND /files`: of a method that few have, nothing but the path stands behind. */
function otherRoute([method = "", path = "", ...others], place) {
    const isOne = others.length === 0 && /^[A-Z][A-Z-]{2,19}$/.test(method) && isPath(path);
    return isOne ? [{ method, path, place, kind: "template" }] : [];
}
/** Methods that a comma joins may be several words: `GET, POST`. */
function methodsFrom(words, start) {
    const methods = new Set(route_list_methodsOf((words[start] ?? "").toUpperCase()));
    let end = start + 1;
    for (; words[end - 1]?.endsWith(",") && route_list_methodsOf(words[end] ?? "").length > 0; end++)
        for (const method of route_list_methodsOf(words[end] ?? ""))
            methods.add(method);
    return { methods: methods.has("ANY") ? ["ANY"] : [...methods], end };
}
/** The methods that a word names; none where any part of it is something else. */
function route_list_methodsOf(word) {
    const names = word
        .replace(/,$/, "")
        .split(/[|,/]/)
        .map((name) => (anyMethod.has(name) ? "ANY" : name));
    return names.every((name) => name === "ANY" || httpMethods.has(name)) ? names : [];
}
/** `get /users`; without a path right behind it, `get` is the name of something. */
function isLowerMethod(word, next) {
    return word === word.toLowerCase() && route_list_methodsOf(word.toUpperCase()).length > 0 && next !== undefined && isPath(next);
}
/** The first path behind the methods. Laravel writes none a slash in front, and dots behind; Express has `*` for any. */
function pathBehind(words, methodsAt) {
    const found = words.map(slashed).find(isPath);
    const [first, next] = words;
    if (found !== undefined || first === undefined || methodsAt > 0)
        return found;
    const isAlone = next === undefined || /^\.{2,}$/.test(next);
    return /^[\w{:<*.-][\w{}:<>./*?-]*$/.test(first) && (isAlone || first.includes("/")) ? `/${first}` : undefined;
}
/** Django writes the beginning of a pattern in front. */
function slashed(word) {
    return word.replace(/^\^(?=\/)/, "").replace(/,+$/, "");
}
function isPath(word) {
    return /^\/(?!\/)/.test(word);
}
/** A method without a path, or a path without a method: more than a headline or what a program says as well. */
function isHalfARoute(words) {
    const [first = ""] = words;
    return words.length > 0 && words.length <= 2 && (route_list_methodsOf(first).length > 0 || isPath(first));
}

;// CONCATENATED MODULE: ./build/measures/api-examples.js
/**
 * The parts that a reader sees an example of: those that show one, those whose sample has one (the schema of a body, an
 * item of a list), and those of which each property has one. Found from the examples upwards, in one pass.
 */
function partsWithExample(parts) {
    const { sampledBy, ownedBy, missing } = parentsOf(parts);
    const shown = new Set();
    const waiting = parts.flatMap(({ hasExample }, i) => (hasExample ? i : []));
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (shown.has(at))
            continue;
        shown.add(at);
        for (const parent of sampledBy[at] ?? none)
            waiting.push(parent);
        for (const owner of ownedBy[at] ?? none) {
            const left = (missing[owner] ?? 0) - 1;
            missing[owner] = left;
            if (left === 0)
                waiting.push(owner);
        }
    }
    return shown;
}
const none = [];
/** By the number of a part, what it is a sample of, and a property of, and how many of its own properties have no example so far. */
function parentsOf(parts) {
    const sampledBy = parts.map(() => undefined);
    const ownedBy = parts.map(() => undefined);
    const missing = parts.map(({ samples, leadsTo }, parent) => {
        for (const sample of samples)
            add(sampledBy, sample, parent);
        const properties = leadsTo.filter((child) => parts[child]?.kind === "property");
        const each = properties.length > 1 ? [...new Set(properties)] : properties;
        for (const property of each)
            add(ownedBy, property, parent);
        return each.length;
    });
    return { sampledBy, ownedBy, missing };
}
function add(lists, key, item) {
    const list = lists[key];
    if (list === undefined)
        lists[key] = [item];
    else
        list.push(item);
}

;// CONCATENATED MODULE: ./build/measures/api-reach.js
/** Where operations are asked to be documented. Callbacks are requests of the service to others, and left out unless asked for. */
const usualHomes = new Set(["paths", "webhooks", "components"]);
/** The operations that are asked to be documented, each once however many paths share it. */
function countedOperations(document, homes) {
    const seen = new Set();
    return document.operations.filter(({ where, internal, part }) => {
        if (!homes.has(where) || internal || seen.has(part))
            return false;
        seen.add(part);
        return true;
    });
}
/**
 * The parts that are asked to be documented: all that the counted operations lead to, and the components that nothing leads
 * to. What only internal operations use, or ones that are not counted, is left out with them.
 */
function countedParts(document, counted) {
    const { parts, operations, components } = document;
    const isPublic = (part) => !part.internal;
    const used = reach(parts, counted.map(({ part }) => part), isPublic);
    const internal = parts.flatMap((part, i) => (part.internal ? i : []));
    const others = reach(parts, [...operations.map(({ part }) => part).filter((part) => !used.has(part)), ...internal], () => true);
    const unused = reach(parts, components.filter((part) => !used.has(part) && !others.has(part)), isPublic);
    return new Set([...used, ...unused]);
}
function reach(parts, from, mayEnter) {
    const reached = new Set();
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const part = parts[at];
        if (part === undefined || reached.has(at) || !mayEnter(part))
            continue;
        reached.add(at);
        for (const next of part.leadsTo)
            waiting.push(next);
    }
    return reached;
}

;// CONCATENATED MODULE: ./build/measures/api-prose.js
/** Longer texts are no stock phrases. */
const longestStock = 200;
/** Words that stand where a description should, without anything but letters and digits. */
const api_prose_placeholders = new Set([
    ...["todo", "tbd", "tba", "fixme", "xxx", "none", "null", "na", "undefined", "unknown", "changeme", "placeholder", "test"],
    ...["string", "integer", "number", "boolean", "object", "array", "enum", "text", "value", "type"],
    ...["description", "summary", "nodescription", "nodescriptionavailable", "descriptionhere", "adddescription", "missing"],
]);
const longestPlaceholder = Math.max(...[...api_prose_placeholders].map((words) => words.length));
/** What frameworks and editors answer with where nobody wrote a word: FastAPI, grpc-gateway, Swagger's sample, Django, Springdoc. */
const stockAnswers = new Set([
    ...[
        "ok",
        "okay",
        "success",
        "successful",
        "successfully",
        "succeeded",
        "done",
        "accepted",
        "created",
        "nocontent",
        "resetcontent",
    ],
    ...["response", "successresponse", "successfulresponse", "asuccessfulresponse", "okresponse", "defaultresponse", "apiresponse"],
    ...["successfuloperation", "operationsuccessful", "successoperation", "requestsuccessful", "nobody", "noresponsebody"],
    ...["multiplechoices", "movedpermanently", "found", "seeother", "notmodified", "temporaryredirect", "permanentredirect"],
    ...["switchingprotocols", "continue", "nonauthoritativeinformation", "partialcontent"],
]);
/** Where there is nothing to answer with, the name of the status is all there is to say. */
const emptyAnswers = { "204": "nocontent", "205": "resetcontent", "304": "notmodified" };
/** In small letters a todo may be what the interface is about: it is a mark alone, or in front of a colon. */
const stub = /^[^\p{L}\p{N}]*(?:(?:TODO|TBD|FIXME|XXX)\b|(?:[Tt]odo|[Tt]bd|[Ff]ixme|[Xx]xx)\s*(?:[:.!?-]|$)|[Ll]orem [Ii]psum)/u;
/** Judges a text against the names of what it is about. */
function judgeText(text, names) {
    const said = shownOf(text ?? "");
    if (said === "")
        return "absent";
    if (stub.test(said.slice(0, longestBeginning)))
        return "placeholder";
    if (isLonger(said, names))
        return "real";
    const words = api_prose_lettersOf(said);
    if (words === "" || api_prose_placeholders.has(words))
        return "placeholder";
    return names.some((name) => api_prose_lettersOf(name) === words) ? "echo" : "real";
}
/** What stands in front of a mark such as TODO is no longer. */
const longestBeginning = 2000;
/** A text as its reader sees it: without comments, tags and references, with letters of full width as others. */
function shownOf(text) {
    const plain = text.includes("<") || text.includes("&") ? text.replace(unshown, " ") : text;
    return (isAscii.test(plain) ? plain : plain.normalize("NFKC").replace(fillers, "")).trim();
}
const unshown = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]{0,200}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** Fillers of Hangul are letters to Unicode, and show nothing. */
const fillers = /[\u115f\u1160\u3164\uffa0]/g;
/** Letters of an article, which says nothing. */
const longestArticle = 3;
/** No letter becomes more than three in lower case. */
const mostOfOne = 3;
/** Whether a text has more letters than any placeholder and any of the names, as most have: nothing need be made of it. */
function isLonger(text, names) {
    const longest = names.reduce((most, name) => Math.max(most, mostOfOne * name.length), longestPlaceholder);
    let left = longest + longestArticle;
    for (let i = 0; i < text.length && left >= 0; i++) {
        const code = text.charCodeAt(i) | 0x20;
        if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))
            left--;
    }
    return left < 0;
}
/** Judges what an answer of this status, or of a component of this name, is said to be. */
function judgeAnswer(text, status, name) {
    return withoutStock(text, status, judgeText(text, [status, name]));
}
/**
 * Judges what an answer that something is wrong is said to be. The name of its status says that (`Not Found`), and needs no
 * other words; what says that all went well, or nothing, is no description of it.
 */
function judgeError(text, status) {
    return withoutStock(text, status, judgeText(text, [status]));
}
function withoutStock(text, status, state) {
    if (state !== "real" || text === undefined || text.length > longestStock)
        return state;
    const words = api_prose_lettersOf(text).replace(/^\d{3}/, "");
    return stockAnswers.has(words) && emptyAnswers[status] !== words ? "generated" : "real";
}
/**
 * Whether FastAPI made the summary of the name of a function (`read_item`: "Read Item"), from which, with path and method,
 * it makes the identifier of the operation, too: `read_item_items__item_id__get`.
 */
function isGeneratedSummary(summary, operationId, method, path) {
    return operationId !== undefined && api_prose_lettersOf(operationId) === api_prose_lettersOf(`${summary}${path}${method}`);
}
const ranks = { real: 0, generated: 1, echo: 2, placeholder: 3, absent: 4 };
/** The best of some texts is what counts. */
function bestOf(states) {
    return states.reduce(betterOf, "absent");
}
function betterOf(a, b) {
    return ranks[b] < ranks[a] ? b : a;
}
/** Small letters and digits alone, without an article in front: `The user's ID` and `users_id` are the same. */
function api_prose_lettersOf(text) {
    const small = text.replace(/^\s*(?:the|an?)\s+/i, "").toLowerCase();
    return small.replaceAll(isAscii.test(small) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, "");
}
const isAscii = /^[\0-\x7f]*$/;

;// CONCATENATED MODULE: ./build/measures/judge-parts.js

/** Parts whose words may stand for those of one part, at most: references lead on to references. */
const mostStandIns = 50;
/** Judges the words of parts, each once. */
class PartJudge {
    #parts;
    #known = new Map();
    constructor({ parts }) {
        this.#parts = parts;
    }
    part(index) {
        return this.#parts[index];
    }
    operation({ method, path, part }) {
        const it = this.#parts[part];
        if (it?.kind !== "operation")
            return "absent";
        const names = [path, method, `${method} ${path}`, it.name, ...(it.operationId === undefined ? [] : [it.operationId])];
        const summary = judgeText(it.summary, names);
        const isGenerated = summary === "real" && isGeneratedSummary(it.summary ?? "", it.operationId, method, path);
        return bestOf([isGenerated ? "generated" : summary, judgeText(it.description, names)]);
    }
    /** What the part says itself, or else what it refers to. */
    words(index) {
        const known = this.#known.get(index) ?? this.#judge(index);
        this.#known.set(index, known);
        return known;
    }
    /** An answer has to say what it is: that its schema is documented is another figure. */
    answer({ status, part }) {
        const texts = this.#withStandIns(part).filter(({ kind }) => kind === "response");
        return bestOf(texts.flatMap(({ name, summary, description }) => [summary, description].map((text) => judgeAnswer(text, status, name))));
    }
    /** What goes wrong is told by the name of its status, which is often that of its component, too. */
    error({ status, part }) {
        const texts = this.#withStandIns(part).filter(({ kind }) => kind === "response");
        return bestOf(texts.flatMap(({ summary, description }) => [summary, description].map((text) => judgeError(text, status))));
    }
    #judge(index) {
        let best = "absent";
        for (const { name, summary, description } of this.#withStandIns(index)) {
            if (summary !== undefined)
                best = betterOf(best, judgeText(summary, [name]));
            if (description !== undefined)
                best = betterOf(best, judgeText(description, [name]));
        }
        return best;
    }
    #withStandIns(index) {
        const own = this.#parts[index];
        if (own === undefined || own.standsFor.length === 0)
            return own === undefined ? [] : [own];
        const seen = new Set([index]);
        for (const at of seen) {
            if (seen.size > mostStandIns)
                break;
            for (const next of this.#parts[at]?.standsFor ?? [])
                seen.add(next);
        }
        return [...seen].flatMap((at) => this.#parts[at] ?? []);
    }
}
/** The answers of an operation that say what it does when all goes well; none where it does not say. */
function goodAnswers(part) {
    if (part?.kind !== "operation")
        return [];
    const good = part.responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status));
    return good.length > 0 ? good : part.responses.filter(({ status }) => /^(?:[13](?:\d\d|XX)|default)$/i.test(status));
}
/** The answers of an operation beside those: what it answers when something is wrong, and where else it sends callers. */
function otherAnswers(part) {
    if (part?.kind !== "operation")
        return [];
    const good = new Set(goodAnswers(part));
    return part.responses.filter((answer) => !good.has(answer));
}
/** Whether an answer of this status says that something is wrong; beside good ones, the default does. */
function isError(status) {
    return !/^[123](?:\d\d|XX)$/i.test(status);
}
/** Media types whose content is text that can be shown. */
function isText(mediaType) {
    return !/^(?:image|audio|video|font|multipart)\/|octet-stream|pdf|zip|\bevent-stream/i.test(mediaType);
}
/** Whether a body holds something that an example can be shown of. */
function hasShowableBody(part, parts) {
    return part.leadsTo.some((child) => {
        const content = parts[child];
        if (content?.kind === "schema")
            return !content.binary;
        return content?.kind === "content" && isText(content.name) && !holdsBytes(content, parts);
    });
}
function holdsBytes({ leadsTo }, parts) {
    return leadsTo.some((child) => {
        const schema = parts[child];
        return schema?.kind === "schema" && schema.binary;
    });
}

;// CONCATENATED MODULE: ./build/measures/api-coverage.js





/** How much of a specification is documented, and where it is not. `homes` says where operations are looked for. */
function measureApiCoverage(document, homes = usualHomes) {
    return new ApiMeter(document, homes).measure();
}
class ApiMeter {
    #document;
    #operations;
    #counted;
    #judge;
    #shown;
    /** By figure, what of it was counted, and what of that is not documented. */
    #tallies = new Map(api_coverage/* apiFigures */.y.map((figure) => [figure, { counted: new Set(), gaps: new Map() }]));
    constructor(document, homes) {
        this.#document = document;
        this.#operations = countedOperations(document, homes);
        this.#counted = countedParts(document, this.#operations);
        this.#judge = new PartJudge(document);
        this.#shown = partsWithExample(document.parts);
    }
    measure() {
        const operations = this.#operations.flatMap((operation) => this.#operation(operation));
        for (const part of this.#counted)
            this.#own(part);
        const gaps = [...this.#tallies.values()].flatMap((tally) => [...tally.gaps.values()]).sort(api_coverage_byPlace);
        const shares = Object.fromEntries([...this.#tallies].map(([figure, tally]) => [figure, shareOf(tally)]));
        return { shares: { ...noShares, ...shares }, gaps, operations: operations.sort(worstFirst) };
    }
    #operation(operation) {
        const part = this.#document.parts[operation.part];
        if (part === undefined)
            return [];
        const own = this.#check("operations", operation.part, this.#judge.operation(operation));
        const gaps = [...own, ...this.#answers(operation.part), ...this.#inputs(part)];
        const { method, path, where } = operation;
        return gaps.length === 0 ? [] : [{ method, path, where, place: part.place, gaps }];
    }
    /** Every answer is asked for words; an example only of those where all goes well. */
    #answers(operation) {
        const part = this.#document.parts[operation];
        const good = goodAnswers(part);
        const missing = good.length === 0 ? this.#check("responses", operation, "no-response") : [];
        const told = this.#publicOnes(good).flatMap((answer) => [
            ...this.#check("responses", answer.part, this.#judge.answer(answer)),
            ...this.#example(answer.part),
        ]);
        const others = this.#publicOnes(otherAnswers(part)).flatMap((answer) => {
            const state = isError(answer.status) ? this.#judge.error(answer) : this.#judge.answer(answer);
            return this.#check("responses", answer.part, state);
        });
        return [...missing, ...told, ...others];
    }
    #publicOnes(answers) {
        return answers.filter(({ part }) => this.#counted.has(part));
    }
    #inputs({ leadsTo }) {
        return leadsTo.filter((part) => this.#counted.has(part)).flatMap((part) => this.#own(part));
    }
    /** What a part is asked for wherever it stands. */
    #own(index) {
        const part = this.#document.parts[index];
        if (part?.kind === "parameter")
            return this.#check("parameters", index, this.#judge.words(index));
        if (part?.kind === "property")
            return this.#check("properties", index, this.#judge.words(index));
        if (part?.kind === "schema" && part.named)
            return this.#check("schemas", index, this.#judge.words(index));
        if (part?.kind !== "request-body")
            return [];
        return [...this.#check("request-bodies", index, this.#judge.words(index)), ...this.#example(index)];
    }
    #example(index) {
        const part = this.#document.parts[index];
        if (part === undefined || !hasShowableBody(part, this.#document.parts))
            return [];
        return this.#check("examples", index, this.#shown.has(index) ? "real" : "no-example");
    }
    /** Counts one thing, once however often it is come by; a gap where it is not documented. */
    #check(figure, index, state) {
        const tally = this.#tallies.get(figure);
        tally?.counted.add(index);
        const part = this.#document.parts[index];
        if (state === "real" || part === undefined)
            return noGaps;
        const gap = tally?.gaps.get(index) ?? { figure, why: state, name: part.name, place: part.place };
        tally?.gaps.set(index, gap);
        return [gap];
    }
}
function shareOf({ counted, gaps }) {
    return { part: counted.size - gaps.size, whole: counted.size };
}
const noGaps = [];
const nothing = { part: 0, whole: 0 };
const noShares = {
    operations: nothing,
    parameters: nothing,
    responses: nothing,
    "request-bodies": nothing,
    schemas: nothing,
    properties: nothing,
    examples: nothing,
};
function api_coverage_byPlace(a, b) {
    return (0,compare_texts/* compareTexts */.q)(a.place.path, b.place.path) || a.place.line - b.place.line || (0,compare_texts/* compareTexts */.q)(a.figure, b.figure);
}
function worstFirst(a, b) {
    return b.gaps.length - a.gaps.length || (0,compare_texts/* compareTexts */.q)(a.place.path, b.place.path) || a.place.line - b.place.line;
}

;// CONCATENATED MODULE: ./build/measures/likely-base.js
/** Routes that a base path is guessed from. */
const looksAt = 500;
/** Segments of a base path. */
const longestBase = 6;
/**
 * A base path that stands on one side alone: `/api/v1` in front of the routes, where the specification names no server. Only
 * one with which more would match than do.
 */
function likelyBase(operations, routes, matched) {
    const inSpecification = commonBase(routes, operations);
    const inRoutes = commonBase(operations, routes);
    const best = inSpecification.matched >= inRoutes.matched
        ? { ...inSpecification, missingIn: "specification" }
        : { ...inRoutes, missingIn: "routes" };
    return best.matched > matched && best.matched > 1 ? best : undefined;
}
/** The beginning that most of `longer` have in front of one of `shorter`. */
function commonBase(longer, shorter) {
    const known = new Set(shorter.flatMap(({ method, templates }) => templates.map((template) => `${method} ${template}`)));
    const counts = new Map();
    for (const { method, templates } of longer.slice(0, looksAt)) {
        const base = templates.map((template) => baseBefore(template, method, known)).find((one) => one !== undefined);
        if (base !== undefined)
            counts.set(base, (counts.get(base) ?? 0) + 1);
    }
    let [best, matched] = ["", 0];
    for (const [base, count] of counts)
        if (count > matched)
            [best, matched] = [base, count];
    return { base: best, matched };
}
function baseBefore(template, method, known) {
    let segments = 0;
    for (let at = template.indexOf("/", 1); at > 0 && segments++ < longestBase; at = template.indexOf("/", at + 1))
        if (known.has(`${method} ${template.slice(at)}`))
            return template.slice(0, at);
    return undefined;
}

;// CONCATENATED MODULE: ./build/measures/route-template.js
/** Stands for a variable of a path; no path holds it. */
const route_template_variable = "{}";
/** Ways to read one path, at most: each optional part doubles them. */
const mostReadings = 16;
/** Longer paths are compared as they are written. */
const longestPath = 2000;
/**
 * The templates that a path of any framework stands for: `{}` for each variable, no slash at the end, one template with and
 * one without what is optional. `/users/:id`, `/users/{id}`, `/users/<int:id>`, `/users/[id]`, `/users/{id:\d+}`, `/users/*`
 * are all `/users/{}`.
 */
function templatesOf(path) {
    if (path.length > longestPath)
        return [path];
    const readings = new TemplateReader(path.replace(format, "")).read();
    return [...new Set(readings.map(tidied))];
}
/** A format that may follow: Rails, Symfony. */
const format = /\(\.:format\)$|\.\{_?format\??\}$/;
/** Single slashes, one in front, none behind. */
function tidied(text) {
    return `/${text
        .split("/")
        .filter((segment) => segment !== "")
        .join("/")}`;
}
const required = [route_template_variable];
const optional = [route_template_variable, ""];
const closers = { "(": ")", "{": "}", "<": ">", "[": "]" };
class TemplateReader {
    #path;
    #at = 0;
    #readings = [""];
    constructor(path) {
        this.#path = path;
    }
    read() {
        while (this.#at < this.#path.length)
            this.#step();
        return this.#readings;
    }
    #step() {
        const character = this.#path[this.#at] ?? "";
        if (character === "(")
            this.#group();
        else if (character === "{")
            this.#braces();
        else if (character === "<")
            this.#append(this.#enclosed().includes("?") ? optional : required);
        else if (character === "[" && /^\[{1,2}\.{0,3}[\w-]+\]{1,2}$/.test(this.#segment()))
            this.#nextJs();
        else if (character === ":" && this.#isColonVariable())
            this.#colon();
        else if (character === "*")
            this.#star();
        else
            this.#text(character);
    }
    /** A pattern of a variable, a variable of a pattern, or a part that Rails calls optional. */
    #group() {
        const content = this.#enclosed().slice(1, -1);
        if (/^\?P?</.test(content) || /[\\[|+*^$]/.test(content)) {
            this.#append(required);
            return;
        }
        this.#append(["", ...templatesWithin(content)]);
    }
    /** `{id}`, `{id:[0-9]+}`, `{id?}`, `{path...}`, `{{id}}`; Go's `{$}` is nothing but the end. */
    #braces() {
        const content = this.#enclosed().slice(1, -1);
        // RFC 6570 names a query so, which is no part of the path.
        if (content !== "$" && !/^[?&]/.test(content))
            this.#append(content.endsWith("?") ? optional : required);
    }
    #nextJs() {
        const whole = this.#segment();
        this.#at += whole.length;
        this.#append(whole.startsWith("[[") ? optional : required);
    }
    /** After a variable, a colon is Google's way to name an action: `/users/{id}:cancel`. */
    #isColonVariable() {
        return /^(?:|[/.~(-])$/.test(this.#path[this.#at - 1] ?? "") && /[A-Za-z_]/.test(this.#path[this.#at + 1] ?? "");
    }
    /** `:id`, with a pattern and a mark of how often: `:id(\d+)?`, `:id{[0-9]+}`. */
    #colon() {
        const [name = ":"] = /^:\w+/.exec(this.#path.slice(this.#at, this.#at + 200)) ?? [];
        this.#at += name.length;
        const next = this.#path[this.#at];
        if (next === "(" || next === "{")
            this.#enclosed();
        const mark = this.#path[this.#at] ?? "";
        if (/[?*+]/.test(mark))
            this.#at++;
        this.#append(mark === "?" ? optional : required);
    }
    #star() {
        const [stars = "*"] = /^\*+\w*/.exec(this.#path.slice(this.#at, this.#at + 200)) ?? [];
        this.#at += stars.length;
        this.#append(required);
    }
    /** Marks of patterns are passed over, and what a backslash escapes is itself. */
    #text(character) {
        this.#at++;
        if (character === "\\")
            this.#append([this.#path[this.#at++] ?? ""]);
        else if (!/[?^$]/.test(character))
            this.#append([character]);
    }
    /** What stands between a bracket and the one that closes it, both included, which is passed. */
    #enclosed() {
        const start = this.#at;
        const open = this.#path[start] ?? "";
        const close = closers[open] ?? "";
        let depth = 0;
        for (; this.#at < this.#path.length; this.#at++) {
            const character = this.#path[this.#at];
            if (character === "\\")
                this.#at++;
            else if (character === open)
                depth++;
            else if (character === close && --depth === 0)
                break;
        }
        this.#at++;
        return this.#path.slice(start, this.#at);
    }
    #segment() {
        if (this.#path[this.#at - 1] !== "/")
            return "";
        const end = this.#path.indexOf("/", this.#at);
        return this.#path.slice(this.#at, end < 0 ? undefined : end);
    }
    #append(choices) {
        const more = this.#readings.length * choices.length > mostReadings ? choices.slice(-1) : choices;
        this.#readings = this.#readings.flatMap((reading) => more.map((choice) => reading + choice));
    }
}
function templatesWithin(content) {
    return new TemplateReader(content).read();
}

;// CONCATENATED MODULE: ./build/measures/route-index.js


/** Segments that are looked at for one request, at most: each may be itself or a variable. */
const route_index_mostSteps = 500;
/** Routes by their templates, a tree of segments. */
class RouteIndex {
    entries;
    #root = { below: new Map(), routes: [] };
    #bySmallLetters = new Map();
    constructor(routes) {
        this.entries = routes;
        for (const route of routes)
            for (const template of route.templates)
                this.#add(template, route);
    }
    /** The routes that `route` is. Those of a request may have a variable where it has a value. */
    find({ method, templates, kind }) {
        const isSame = (route) => route.method === method || route.method === "ANY" || method === "ANY";
        const exact = templates.flatMap((template) => this.#at(template)?.routes ?? []).filter(isSame);
        if (exact.length > 0 || kind === "template")
            return [...new Set(exact)];
        return templates
            .flatMap((template) => this.#fitting(template, ({ routes }) => routes.some(isSame))?.routes.filter(isSame) ?? [])
            .slice(0, 1);
    }
    /** Whether something is at one of these templates or below it. */
    leadsOn(templates) {
        return templates.some((template) => this.#fitting(template, () => true) !== undefined);
    }
    methodsAt(templates) {
        const methods = templates.flatMap((template) => (this.#at(template)?.routes ?? []).map(({ method }) => method));
        return [...new Set(methods)].sort(compare_texts/* compareTexts */.q);
    }
    /** A path that has the same letters, in another case. */
    nearest(templates) {
        return templates.map((template) => this.#bySmallLetters.get(template.toLowerCase())).find((path) => path !== undefined);
    }
    #add(template, route) {
        let branch = this.#root;
        for (const segment of segmentsOf(template)) {
            const next = branch.below.get(segment) ?? { below: new Map(), routes: [] };
            branch.below.set(segment, next);
            branch = next;
        }
        branch.routes.push(route);
        this.#bySmallLetters.set(template.toLowerCase(), route.path);
    }
    #at(template) {
        let branch = this.#root;
        for (const segment of segmentsOf(template))
            branch = branch?.below.get(segment);
        return branch;
    }
    /** The first branch that fits, where a segment as it stands is tried before a variable. */
    #fitting(template, isWanted) {
        const segments = segmentsOf(template);
        const waiting = [[this.#root, 0]];
        for (let steps = 0; steps < route_index_mostSteps; steps++) {
            const [branch, depth] = waiting.pop() ?? [];
            if (branch === undefined || depth === undefined)
                return undefined;
            if (depth === segments.length && isWanted(branch))
                return branch;
            const segment = segments[depth];
            if (segment === undefined)
                continue;
            const names = segment === route_template_variable ? [route_template_variable] : [route_template_variable, segment];
            for (const name of names) {
                const next = branch.below.get(name);
                if (next !== undefined)
                    waiting.push([next, depth + 1]);
            }
        }
        return undefined;
    }
}
function segmentsOf(template) {
    return template.split("/").slice(template === "/" ? 2 : 1);
}

;// CONCATENATED MODULE: ./build/measures/compare-routes.js




/** Methods that frameworks answer by themselves wherever another one is. */
const impliedMethods = new Set(["HEAD", "OPTIONS"]);
/**
 * Holds routes against a specification, both ways. `bases` are paths that may stand in front of those of the specification,
 * besides those of its servers.
 */
function compareRoutes(document, routes, bases = []) {
    const operations = operationsToCompare(document, bases);
    const documented = new RouteIndex(operations);
    const listed = new RouteIndex(distinct(routes.map((route) => ({ ...route, templates: templatesOf(route.path) }))));
    const matched = new Set();
    const undocumented = [];
    const [anyMethod, fallbacks] = [[], []];
    for (const route of listed.entries) {
        const found = documented.find(route);
        for (const operation of found)
            matched.add(operation);
        if (found.length > 0 && route.method === "ANY")
            anyMethod.push(route);
        if (found.length > 0 || isImplied(route, listed))
            continue;
        if (isFallback(route))
            fallbacks.push(route);
        else
            undocumented.push(unmatched(route, documented));
    }
    const phantom = operations.filter((operation) => !matched.has(operation)).map((operation) => unmatched(operation, listed));
    const base = likelyBase(operations, listed.entries, matched.size);
    return {
        operations: operations.length,
        matched: matched.size,
        undocumented: undocumented.sort(compare_routes_byPlace),
        phantom: phantom.sort(compare_routes_byPlace),
        anyMethod,
        fallbacks,
        ...(base && { likelyBase: base }),
    };
}
/** The operations of a specification as routes: of one that a framework exported just now, they are what it answers to. */
function routesOfDocument(document) {
    return placedOperations(document).map(({ operation, place }) => ({
        method: operation.method,
        path: `${basesOf(operation, document)[0] ?? ""}${operation.path}`,
        place,
        kind: "template",
    }));
}
/** The operations of the paths, each with the templates that a list or a text may have it as. */
function operationsToCompare(document, bases) {
    return operationsWith(document, (operation) => ["", ...basesOf(operation, document), ...bases]);
}
/** The operations of the paths as they are on a server with these base paths, unless they have servers of their own. */
function operationsBehind(document, bases) {
    return operationsWith(document, (operation) => operation.bases ?? bases);
}
function operationsWith(document, basesFor) {
    return placedOperations(document).map(({ operation, place }) => {
        const templates = new Set(basesFor(operation).flatMap((base) => templatesOf(`${base}${operation.path}`)));
        return { method: operation.method, path: operation.path, place, kind: "template", templates: [...templates] };
    });
}
function placedOperations({ operations, parts }) {
    return operations.flatMap((operation) => {
        const part = parts[operation.part];
        return operation.where !== "paths" || part === undefined ? [] : [{ operation, place: part.place }];
    });
}
function basesOf(operation, document) {
    return operation.bases ?? document.servers.map(({ base }) => base);
}
/** Frameworks list a route once for each module or worker that has it. */
function distinct(routes) {
    const first = new Map();
    for (const route of routes) {
        const key = `${route.method} ${route.templates.join(" ")}`;
        if (!first.has(key))
            first.set(key, route);
    }
    return [...first.values()];
}
/** `HEAD` beside `GET`, and `OPTIONS` beside anything. */
function isImplied({ method, templates }, listed) {
    return impliedMethods.has(method) && listed.methodsAt(templates).some((other) => !impliedMethods.has(other));
}
/** Nothing but a variable that crosses segments: the page of an application in the browser, or "not found". */
function isFallback({ path, templates }) {
    return templates.every((template) => template === `/${route_template_variable}` || template === "/") && /[*]|\.\.\.|:path\b|\.\./.test(path);
}
function unmatched({ method, path, place, templates }, other) {
    const otherMethods = other.methodsAt(templates).filter((known) => known !== method);
    const near = otherMethods.length > 0 ? undefined : other.nearest(templates);
    return { method, path, place, otherMethods, ...(near === undefined ? {} : { near }) };
}
function compare_routes_byPlace(a, b) {
    return (0,compare_texts/* compareTexts */.q)(a.place.path, b.place.path) || a.place.line - b.place.line || (0,compare_texts/* compareTexts */.q)(a.method, b.method);
}

// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
;// CONCATENATED MODULE: ./build/gates/gather-api.js














/** Reads the specifications of the repository, and holds the routes of the settings against them. */
async function gatherApi(settings, place, repository) {
    const problems = [];
    const faults = [];
    const specifications = [];
    for (const path of specificationPaths(settings, repository)) {
        const own = (0,repo_path/* repoPath */.qN)(path);
        const text = await repository.reader.text(path);
        if (own === undefined || text === undefined)
            continue;
        // What git ignores only this machine has.
        const { document, faults: found } = await readOpenApi(own, text, (other) => repository.index.paths.has(other) ? repository.reader.text(other) : undefined);
        faults.push(...found);
        specifications.push({ path, document });
    }
    const ofSpecifications = [...faults];
    const collections = await repository.reader.readAll(gather_api_placesOf("postman", repository).map((path) => ({ path })), ({ path }, text) => readPostman(path, text));
    for (const { faults: found } of collections.values())
        faults.push(...found);
    const homes = homesOf(settings);
    const routes = await readRoutes(settings, place, faults, (file) => {
        const path = place.git?.pathOf(file) ?? file;
        if (specifications.some((one) => one.path === path))
            return "specification";
        return repository.isTracked(file) ? "committed" : "new";
    });
    problems.push(...gather_api_unmatched(settings, repository), ...routes.problems);
    const documents = specifications.flatMap(({ document }) => document ?? []);
    return {
        facts: {
            documents,
            ofSpecifications,
            measured: {
                specifications: specifications.map(({ path, document }) => ({
                    path,
                    coverage: document && measureApiCoverage(document, homes),
                    unread: document?.unread ?? [],
                })),
                collections: collections.size,
                faults,
                routes: settings.routes === undefined || documents.length === 0 || routes.facts.length === 0
                    ? undefined
                    : merged(documents.map((one) => compareRoutes(one, routes.facts))),
            },
        },
        problems,
    };
}
/** Those of the settings, else the one in its usual place, whether the preset asks for it or not. */
function specificationPaths({ openapi }, repository) {
    const { files } = repository;
    if (openapi !== undefined) {
        const matchers = openapi.map(({ pattern }) => (0,model_glob/* pathMatcher */.kZ)(pattern));
        return files.filter((path) => matchers.some((matches) => matches(path)));
    }
    return gather_api_placesOf("openapi", repository);
}
/** The files of an artefact, whether somebody asks for it or not. */
function gather_api_placesOf(artefactId, { index }) {
    const artefacts = catalogue/* catalogue */.s.filter(({ id }) => id === artefactId).map((artefact) => ({ artefact, asked: "optional" }));
    const found = findArtefacts(index, { artefacts, inherited: [], packages: [] });
    return found.flatMap(({ where }) => (where.state === "found" ? where.paths : []));
}
function gather_api_unmatched({ openapi = [] }, { files }) {
    const lost = openapi.filter(({ pattern, optional }) => !optional && !files.some((0,model_glob/* pathMatcher */.kZ)(pattern)));
    return lost.map(({ pattern }) => ({ id: "no-report", of: "documents", pattern, lookedFor: [], commands: [], committed: [] }));
}
function homesOf(settings) {
    const homes = new Set(usualHomes);
    if (settings.webhooks === "off")
        homes.delete("webhooks");
    if (settings.callbacks === "on")
        homes.add("callbacks");
    return homes;
}
/** Lists of routes lie where an earlier step left them, so they need not be tracked. */
async function readRoutes({ routes = [] }, { host }, faults, sortOf) {
    const { reports, problems } = await (0,find_reports/* findDeclared */._M)("documents", routes, [], host.files);
    const found = [];
    const wrong = [...problems];
    for (const { file } of reports) {
        try {
            const text = await (0,read_text/* readText */.y)(await host.files.open(file));
            const own = await routesIn(file, text, faults);
            if (own.length === 0)
                throw new report_error/* ReportError */.$("empty-report", file, "lists no route: `GET /path`, a line each, a specification or a collection");
            found.push(...own);
            // None of these says what the service answers to by now.
            if (sortOf(file) === "specification")
                throw new report_error/* ReportError */.$("bad-report", file, "is the specification itself, which has no route that it does not have");
            if (sortOf(file) === "committed")
                wrong.push({ id: "tracked-report", file, ...(isPostman(text) && { of: "collection" }) });
        }
        catch (error) {
            if (!(error instanceof report_error/* ReportError */.$))
                throw error;
            wrong.push((0,report_opener/* reasonOf */.hG)(error));
        }
    }
    return { facts: found, problems: wrong.map(ofRoutes) };
}
/** What is wrong with them takes nothing away from what the specification says of itself. */
function ofRoutes(reason) {
    const addsTo = ["undocumented-routes", "phantom-routes"];
    return reason.id === "no-report" || "message" in reason ? { ...reason, addsTo } : reason;
}
async function routesIn(file, text, faults) {
    const own = (0,repo_path/* repoPath */.qN)(file);
    if (own !== undefined && isOpenApi(text)) {
        const { document } = await readOpenApi(own, text, () => undefined);
        return document === undefined ? [] : routesOfDocument(document);
    }
    if (isPostman(text)) {
        const collection = readPostman(file, text);
        if (!faults.some(({ path }) => path === file))
            faults.push(...collection.faults);
        return collection.routes;
    }
    return readRouteList(file, text).routes;
}
/** Of several specifications a route is documented where one of them has it; each operation is its own one's. */
function merged(all) {
    const [first, ...others] = all;
    if (first === undefined || others.length === 0)
        return first;
    const key = ({ method, path }) => `${method} ${path}`;
    const everywhere = others.map(({ undocumented }) => new Set(undocumented.map(key)));
    return {
        operations: all.reduce((sum, one) => sum + one.operations, 0),
        matched: all.reduce((sum, one) => sum + one.matched, 0),
        undocumented: first.undocumented.filter((route) => everywhere.every((set) => set.has(key(route)))),
        phantom: all.flatMap(({ phantom }) => phantom),
        anyMethod: first.anyMethod,
        fallbacks: first.fallbacks,
    };
}

;// CONCATENATED MODULE: ./build/measures/api-lookup.js



/** Looks up whether requests that people are shown are in a specification. */
class ApiLookup {
    #document;
    /** With and without base paths. */
    #index;
    /** By the host of a server, what is there: with its base paths in front, and never without. */
    #byHost = new Map();
    /** What paths of the interface begin with, base paths included. */
    #beginnings;
    constructor(document) {
        const operations = operationsToCompare(document, []);
        this.#document = document;
        this.#index = new RouteIndex(operations);
        this.#beginnings = new Set(operations.flatMap(({ templates }) => templates.map(firstSegment)));
    }
    /** Whether a path begins with a segment that those of the interface do, and can be one of them. */
    beginsLikeOne(path) {
        const first = firstSegment(templatesOf(path)[0] ?? "");
        return first !== route_template_variable && this.#beginnings.has(first);
    }
    /** What is wrong with a request; `host` is that of a server, where the request names one. */
    faultOf(request, host) {
        const route = { ...request, templates: templatesOf(request.path) };
        const index = host === undefined ? this.#index : this.#at(host);
        return this.#isKnown(route, index) ? undefined : this.#fault(route, host, index);
    }
    #isKnown(route, index) {
        const { method, templates, path } = route;
        if (index.find(route).length > 0 || (method === "ANY" && index.leadsOn(templates)))
            return true;
        // Where GET is, HEAD is as well (RFC 9110, 9.1).
        if (method === "HEAD" && index.find({ ...route, method: "GET" }).length > 0)
            return true;
        return this.#document.servers.some(({ base }) => base !== "" && base === path.replace(/\/+$/, ""));
    }
    #fault(route, host, index) {
        const { method, path, place } = route;
        const others = index.find({ ...route, method: "ANY" });
        const otherMethods = index.methodsAt(others.flatMap(({ templates }) => templates));
        if (others.length > 0)
            return { rule: "unknown-method", ...place, method, route: path, otherMethods };
        const near = this.#withBase(route, host) ?? this.#index.nearest(route.templates);
        return {
            ...{ rule: "unknown-path", ...place, route: path },
            ...(method !== "ANY" && { method }),
            ...(near !== undefined && { near }),
        };
    }
    /** The path with the base path that its server has, where it is there. */
    #withBase(route, host) {
        if (host === undefined)
            return undefined;
        const paths = this.#basesAt(host).map((base) => `${base}${route.path}`);
        return paths.find((path) => this.#at(host).find({ ...route, method: "ANY", templates: templatesOf(path) }).length > 0);
    }
    #at(host) {
        const index = this.#byHost.get(host) ?? new RouteIndex(operationsBehind(this.#document, this.#basesAt(host)));
        this.#byHost.set(host, index);
        return index;
    }
    #basesAt(host) {
        return this.#document.servers.flatMap((server) => (server.host === host ? server.base : []));
    }
}
function firstSegment(template) {
    return template.split("/", 2)[1] ?? "";
}

;// CONCATENATED MODULE: ./build/measures/named-schemes.js
/** The schemes of a specification that a text names: by what they are called there, or by what they are. */
function namedSchemes(schemes, text) {
    const lower = text.toLowerCase();
    return schemes.filter((scheme) => named_schemes_isNamed(scheme, lower)).map(({ name }) => name);
}
function named_schemes_isNamed({ name, type, scheme, carrier }, lower) {
    if (lower.includes(name.toLowerCase()))
        return true;
    switch (type) {
        case "apiKey":
            return carrier !== undefined && lower.includes(carrier.toLowerCase());
        case "basic":
            return /\bbasic\b/.test(lower);
        case "http":
            return scheme !== undefined && lower.includes(scheme);
        case "oauth2":
            return lower.includes("oauth");
        case "openIdConnect":
            return /\bopen ?id\b|\boidc\b/.test(lower);
        case "mutualTLS":
            return /\bmtls\b|mutual tls|client certificate/.test(lower);
        default:
            return false;
    }
}
/** Authorisation that a line shows and no scheme of the specification is: `Authorization: Basic …`, `X-Api-Key: …`. */
function unknownAuthorisation(line, document) {
    const found = [];
    for (const [, scheme = ""] of line.matchAll(/\bauthorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(Basic|Bearer|Digest)\b/gi))
        if (!hasHttpScheme(scheme.toLowerCase(), document.securitySchemes))
            found.push(`Authorization: ${scheme}`);
    for (const [, header = ""] of line.matchAll(/\b(X-(?:[a-z0-9]{1,30}-){0,4}(?:key|token|auth))["'`]?\s{0,3}:/gi))
        if (!hasHeader(header.toLowerCase(), document))
            found.push(header);
    return found;
}
/** Tokens of OAuth 2 and OpenID Connect are bearer tokens, and 2.0 had no other word for those than a key in a header. */
function hasHttpScheme(scheme, schemes) {
    return schemes.some((one) => {
        if (one.type === "apiKey")
            return one.carrier?.toLowerCase() === "authorization";
        if (one.type === "basic" || one.scheme === scheme)
            return one.type !== "basic" || scheme === "basic";
        return scheme === "bearer" && (one.type === "oauth2" || one.type === "openIdConnect");
    });
}
function hasHeader(header, { securitySchemes, parts }) {
    const isCarrier = securitySchemes.some(({ carrier }) => carrier?.toLowerCase() === header);
    return (isCarrier || parts.some((part) => part.kind === "parameter" && part.in === "header" && part.name.toLowerCase() === header));
}

;// CONCATENATED MODULE: ./build/measures/code-call.js
const verbs = "get|post|put|patch|delete|head|options";
/** The name of a call of any library, and what may stand between its bracket and the quoted address. */
const call = new RegExp(String.raw `(?:\b(fetch|axios|got|ky|urlopen|create|NewRequest|NewRequestWithContext)|\.(${verbs}|request)(?:Async|JsonAsync)?)\(\s{0,40}(?:[\w.]{1,40}(?:\(\))?,\s{0,40})?(?:["'](${verbs})["'],\s{0,40})?(?:new URL\(|\{\s{0,40}(?:method:\s{0,9}["'](${verbs})["'],\s{0,40})?url:\s{0,9})?[fbr]?["'\x60]$`, "i");
const cmdlet = /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b[^\n]{0,300}$/i;
const code_call_option = new RegExp(String.raw `\bmethod["']?\s{0,9}[:=]\s{0,9}["'](${verbs})["']|\.(${verbs})\(`, "i");
const longestCall = 400;
/** The call that an address is handed to, which stands from `start` to `end`; undefined where it is in none. */
function codeCallAt(text, start, end) {
    const before = text.slice(Math.max(0, start - longestCall), start);
    const behind = text.slice(end, end + longestCall);
    if (cmdlet.test(before))
        return { method: methodOf(/-Method\s+(\w+)/i.exec(lineAround(before, behind))?.[1]) };
    const [whole, name, verb, first, named] = call.exec(before) ?? [];
    if (whole === undefined)
        return undefined;
    const said = named ?? first ?? (verb?.toLowerCase() === "request" ? undefined : verb);
    if (said !== undefined)
        return { method: methodOf(said) };
    if (/^["'\x60]\s{0,9}\)/.test(behind) && /^(?:fetch|axios|got|ky|urlopen)$/.test(name ?? ""))
        return { method: "GET" };
    // The options behind it, before another call begins.
    const [rest = ""] = behind.split(/;|\n\s*\n|\b(?:fetch|axios|urlopen)\(/, 1);
    const [, asOption, asCall] = code_call_option.exec(rest) ?? [];
    return { method: methodOf(asOption ?? (name === "create" ? asCall : undefined)) };
}
function methodOf(name) {
    return name?.toUpperCase() ?? "ANY";
}
function lineAround(before, behind) {
    return `${before.split("\n").at(-1) ?? ""} ${behind.split("\n", 1)[0] ?? ""}`;
}

;// CONCATENATED MODULE: ./build/measures/curl-request.js

/** Short options of curl that take a value (https://curl.se/docs/manpage.html). */
const curlShort = "AbcCdDeEFHhKmoPQrTtuUwxXyYz";
const curlLong = new Set([
    ...["request", "data", "data-raw", "data-binary", "data-urlencode", "data-ascii", "json", "form", "form-string", "upload-file"],
    ...["header", "user", "output", "user-agent", "cookie", "cookie-jar", "max-time", "connect-timeout", "retry", "retry-delay"],
    ...[
        "retry-max-time",
        "referer",
        "proxy",
        "proxy-user",
        "cacert",
        "capath",
        "cert",
        "key",
        "pass",
        "write-out",
        "range",
        "resolve",
    ],
    ...["oauth2-bearer", "config", "aws-sigv4", "url-query", "interface", "limit-rate", "dump-header", "output-dir", "connect-to"],
    ...["proto", "ciphers", "variable", "request-target", "unix-socket", "time-cond", "url", "max-redirs", "netrc-file"],
]);
/** What an option of curl says of the method; the last of them counts less than one that is named. */
const curlMethods = {
    ...{ d: "POST", data: "POST", "data-raw": "POST", "data-binary": "POST", "data-urlencode": "POST", "data-ascii": "POST" },
    ...{ json: "POST", F: "POST", form: "POST", "form-string": "POST", T: "PUT", "upload-file": "PUT", I: "HEAD", head: "HEAD" },
};
/** Reads the method of a call of curl and the addresses that it may go to. */
function readCurl({ words }) {
    const addresses = [];
    let [named, implied, isGet, isSure] = [undefined, "GET", false, true];
    const option = (name, value) => {
        if (name === "X" || name === "request")
            named = value;
        else if (name === "G" || name === "get")
            isGet = true;
        else if (name === "url")
            addresses.push(value);
        // Behind `--next` stands another request, and a file of options may say anything.
        else if (name === "K" || name === "config" || name === "next" || name === ":")
            isSure = false;
        else
            implied = curlMethods[name] ?? implied;
    };
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? "";
        if (word.startsWith("--")) {
            const name = word.slice(2);
            option(name, curlLong.has(name) ? (words[++i] ?? "") : "");
        }
        else if (/^-./.test(word)) {
            let at = 1;
            // Several may stand in one word: `-sX POST`.
            for (; at < word.length && !curlShort.includes(word[at] ?? ""); at++)
                option(word[at] ?? "", "");
            if (at < word.length)
                option(word[at] ?? "", word.slice(at + 1) || (words[++i] ?? ""));
        }
        else if (isOpen(word))
            isSure = false;
        else
            addresses.push(word);
    }
    return { method: knownMethod(named) ?? (isSure && named === undefined ? (isGet ? "GET" : implied) : "ANY"), addresses };
}
/** What stands for options that a reader puts in: `...`, `[options]`, `$OPTIONS`. */
function isOpen(word) {
    return /^(?:\.{3}|…|\[.*\]|<[^>]*>|\$\{?\w+(?:\[@\])?\}?)$/s.test(word);
}
/** A word as a method of HTTP, where it is one. */
function knownMethod(method) {
    const name = method?.toUpperCase();
    return name !== undefined && httpMethods.has(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/measures/shell-words.js
/** Longer commands are looked at as far as this. */
const longestCommand = 20_000;
/** What stands in documents for a value that the reader has: `<id>`. */
const shell_words_placeholder = /^<[\w .-]{1,60}>/;
/** Reads the words of a command behind its name, up to where the line or the command ends; `stop` ends it as well. */
function shellCommandAt(text, start, stop) {
    return new ShellReader(text.slice(start, start + longestCommand), stop).read(start);
}
class ShellReader {
    #text;
    #stop;
    #words = [];
    #at = 0;
    #word;
    #reads = false;
    constructor(text, stop) {
        this.#text = text;
        this.#stop = stop;
    }
    read(start) {
        while (this.#at < this.#text.length && !this.#isEnd())
            this.#step();
        this.#close();
        return { words: this.#words, reads: this.#reads, end: start + this.#at };
    }
    #isEnd() {
        const character = this.#text[this.#at] ?? "";
        return character === this.#stop || /[\n;|&)]/.test(character);
    }
    #step() {
        const character = this.#text[this.#at] ?? "";
        if (character === "\\")
            this.#escaped();
        else if (character === "'" || character === '"')
            this.#quoted(character);
        else if (/\s/.test(character))
            this.#close();
        else if (character === "$" && this.#text[this.#at + 1] === "(")
            this.#substituted();
        else if (character === "<" || character === ">")
            this.#angle(character);
        else if (character === "#" && this.#word === undefined)
            this.#comment();
        else
            this.#append(character);
        this.#at++;
    }
    /** The end of a line is passed over, also where blanks or the return of Windows stand behind the backslash. */
    #escaped() {
        const [blank] = /^[ \t\r]{0,9}\n/.exec(this.#text.slice(this.#at + 1, this.#at + 11)) ?? [];
        if (blank === undefined)
            this.#append(this.#text[this.#at + 1] ?? "");
        this.#at += blank?.length ?? 1;
    }
    #quoted(mark) {
        this.#append("");
        for (this.#at++; this.#at < this.#text.length && this.#text[this.#at] !== mark; this.#at++) {
            if (mark === '"' && this.#text[this.#at] === "\\")
                this.#at++;
            this.#append(this.#text[this.#at] ?? "");
        }
    }
    /** What another command says is a value that nobody knows. */
    #substituted() {
        let depth = 0;
        for (; this.#at < this.#text.length; this.#at++) {
            if (this.#text[this.#at] === "(")
                depth++;
            else if (this.#text[this.#at] === ")" && --depth === 0)
                break;
        }
        this.#append("{value}");
    }
    #angle(mark) {
        const [value] = shell_words_placeholder.exec(this.#text.slice(this.#at, this.#at + 63)) ?? [];
        if (value !== undefined) {
            this.#append(value);
            this.#at += value.length - 1;
            return;
        }
        this.#close();
        if (mark === "<")
            this.#reads = true;
    }
    #comment() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = (end < 0 ? this.#text.length : end) - 1;
    }
    #append(text) {
        this.#word = (this.#word ?? "") + text;
    }
    #close() {
        if (this.#word !== undefined)
            this.#words.push(this.#word);
        this.#word = undefined;
    }
}

;// CONCATENATED MODULE: ./build/measures/command-requests.js


const command_requests_names = /(?<![\w."'/-])(curl|wget|https?|xhs?)(?:\.exe)?[ \t]{1,9}(?=\S)/g;
const command_requests_prompt = /(?:^|[;|&(`])[ \t]{0,20}(?:[$>%#][ \t]{1,9})?(?:\w{1,50}=\S{0,100}[ \t]{1,9}){0,3}(?:(?:sudo|time)[ \t]{1,9})?$/;
/** The requests of the command lines in a passage, each from its name to its end. */
function commandRequests(passage) {
    const found = [];
    let end = 0;
    for (const { 0: whole, 1: name = "", index } of passage.text.matchAll(command_requests_names)) {
        if (index < end || !command_requests_isCommand(passage, index, index + whole.length, name))
            continue;
        const stop = passage.text[index - 1] === "`" ? "`" : "";
        const command = shellCommandAt(passage.text, index + whole.length, stop);
        const isPiped = /\|[ \t]{0,9}$/.test(passage.text.slice(Math.max(0, index - 10), index));
        end = command.end;
        found.push({ ...command_requests_readers[readerOf(name)]({ ...command, reads: command.reads || isPiped }), start: index, end });
    }
    return found;
}
/** In text, `http` is a word and `curl` the name of a tool, unless it stands in code or an option or address follows. */
function command_requests_isCommand({ kind, text }, start, behind, name) {
    const before = text.slice(Math.max(0, text.lastIndexOf("\n", start - 1) + 1, start - 400), start);
    if (kind === "code")
        return readerOf(name) !== "httpie" || command_requests_prompt.test(before);
    if (before.endsWith("`"))
        return true;
    return (/^[ \t]{0,20}(?:[$>%][ \t]{1,9})?$/.test(before) &&
        /^(?:["']?(?:https?:|\$|\{\{)|-|:|[A-Z]{3,7} )/.test(text.slice(behind, behind + 10)));
}
function readerOf(name) {
    return name === "curl" || name === "wget" ? name : "httpie";
}
const command_requests_readers = {
    curl: readCurl,
    wget: readWget,
    httpie: readHttpie,
};
function readWget({ words }) {
    const text = words.join(" ");
    const named = knownMethod(/(?:^| )--method[= ]([A-Za-z]+)/.exec(text)?.[1]);
    const implied = /(?:^| )--post-(?:data|file)\b/.test(text) ? "POST" : "ANY";
    return { method: named ?? implied, addresses: words.filter((word) => !word.startsWith("-")) };
}
/** Options of HTTPie and xh that take a value (https://httpie.io/docs/cli). */
const httpieOptions = /^(?:-[aAops]|--(?:auth|auth-type|bearer|session|session-read-only|timeout|output|print|proxy|verify|cert|cert-key|pretty|style|boundary|raw))$/;
/** `http [METHOD] address [items]`: without a method it is POST as soon as there is something to send. */
function readHttpie({ words, reads }) {
    const plain = [];
    let hasBody = false;
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? "";
        if (httpieOptions.test(word))
            i++;
        else if (!word.startsWith("-"))
            plain.push(word);
        if (/^--raw\b/.test(word))
            hasBody = true;
    }
    const [first = "", second] = plain;
    const named = /^[A-Za-z]+$/.test(first) && second !== undefined ? first : undefined;
    const [address = "", ...items] = named === undefined ? plain : plain.slice(1);
    const sends = items.some((item) => /^[^=:@\s]{1,100}(?::?=(?!=)|(?::=|=)?@)/.test(item));
    const implied = sends || hasBody ? "POST" : reads || items.some(isOpen) ? "ANY" : "GET";
    return {
        method: named === undefined ? implied : (knownMethod(named) ?? "ANY"),
        addresses: [address.replace(/^:(?=\d)/, "localhost:").replace(/^:\//, "localhost/")],
    };
}

;// CONCATENATED MODULE: ./build/measures/usage-passages.js
/** Longer lines are looked at as far as this. */
const usage_passages_longestLine = 20_000;
/** The passages of a document, in their order. What is no Markdown may have its code as prose. */
function passagesOf(lines) {
    const passages = [];
    let [open, fence, heading] = [[], "", ""];
    const close = (kind) => {
        if (open.length > 0)
            passages.push(passage(kind, open, heading));
        open = [];
    };
    for (const { text, line } of lines) {
        const one = { text: text.slice(0, usage_passages_longestLine), line };
        const [, marks = "", info = ""] = /^[\s>]{0,20}(`{3,}(?![^`]*`)|~{3,})(.*)/.exec(one.text) ?? [];
        if (fence !== "") {
            if (marks.startsWith(fence) && info.trim() === "") {
                close("code");
                fence = "";
            }
            else
                open.push(one);
        }
        else if (marks !== "") {
            close("prose");
            fence = marks;
        }
        else if (one.text.trim() === "")
            close("prose");
        else {
            const title = /^ {0,3}#{1,6}\s+(.*)/.exec(one.text)?.[1];
            if (title !== undefined) {
                close("prose");
                heading = title;
            }
            open.push(one);
        }
    }
    close(fence === "" ? "prose" : "code");
    return passages;
}
function passage(kind, lines, heading) {
    const starts = [];
    let length = 0;
    for (const { text } of lines) {
        starts.push(length);
        length += text.length + 1;
    }
    const lineAt = (offset) => lines[lastAtMost(starts, offset)]?.line ?? 1;
    return { kind, text: lines.map(({ text }) => text).join("\n"), lineAt, heading };
}
function lastAtMost(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Words for what is no more. */
const past = /\b(?:removed|deprecated|gone|no longer|replace[ds]|renamed|formerly|retired|discontinued|dropped|obsolete|used to be)\b/i;
/** Of a method that takes away or replaces, it may be what the method does: `DELETE /users/42`, and the user is removed. */
const surelyPast = /\b(?:deprecated|no longer|formerly|retired|discontinued|obsolete|used to be)\b|\b(?:was|were|been)\s(?:\w{1,20}\s)?(?:removed|replaced|renamed|dropped|gone)\b|\b(?:removed|renamed|dropped)\s(?:in|since|with)\s/i;
/** Where a sentence ends, or an item of a list, a row of a table or a heading begins. */
const border = /[.!?]["'`)*_]{0,3}\s(?=\s{0,3}[^a-z\s])|\n(?=[ \t]{0,12}(?:[-*+|>#]|\d{1,3}[.)]\s))/g;
const longestSentence = 1000;
/** Whether what stands at a place of prose is said to be no more, in its sentence or by the heading above. */
function isOfThePast({ kind, text, heading }, offset, method) {
    if (kind === "code")
        return false;
    const words = /^(?:DELETE|PUT|PATCH)$/.test(method) ? surelyPast : past;
    return words.test(sentenceAt(text, offset).replaceAll(/\s+/g, " ")) || words.test(heading);
}
function sentenceAt(text, offset) {
    const before = text.slice(Math.max(0, offset - longestSentence), offset);
    const behind = text.slice(offset, offset + longestSentence);
    const last = [...before.matchAll(border)].at(-1);
    const next = behind.search(border);
    return before.slice(last === undefined ? 0 : last.index + last[0].length) + behind.slice(0, next < 0 ? undefined : next + 1);
}

;// CONCATENATED MODULE: ./build/measures/path-mentions.js



/** Up to a blank, or what closes a quotation, a link, code or a cell. */
const path = String.raw `\/[^\s\x60'"),;|\\\]]*`;
const methods = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|QUERY";
const shellVariable = String.raw `\$\{?\w{1,50}\}?|\{\{\s?\w{1,50}\s?\}\}`;
const patterns = {
    withMethod: new RegExp(String.raw `\b(${methods})[ \t\x60*|]{1,5}(?:https?:\/\/([^\s\/\x60'"]{1,255})|${shellVariable})?(${path})`, "g"),
    address: new RegExp(String.raw `\bhttps?:\/\/([^\s\/\x60'"<>()]{1,255})(${path})?`, "g"),
    behindVariable: new RegExp(`(?:${shellVariable})(${path})`, "g"),
    bare: new RegExp(String.raw `(?<![\w.\/:$}>~-])(${path})`, "g"),
};
/** The paths that a passage names, in their order. Those of other hosts are none. */
function pathMentions(passage, servers) {
    return passage.text.includes("/") ? new MentionFinder(passage, servers).find() : [];
}
class MentionFinder {
    #passage;
    #servers;
    #taken = [];
    /** What is not yet read, with blanks for what is. */
    #rest;
    constructor(passage, servers) {
        this.#passage = passage;
        this.#servers = servers;
        this.#rest = passage.text;
    }
    find() {
        this.#commands();
        this.#each(patterns.withMethod, ([, method = "", host, found = ""], at) => {
            if (host === undefined || this.#isOwn(host))
                this.#take(at, { method, path: found, kind: "request", host });
        });
        this.#each(patterns.address, ([whole, host = "", found], at) => {
            if (found === undefined || !this.#isOwn(host))
                return;
            const call = codeCallAt(this.#passage.text, at, at + whole.length);
            this.#take(at, { method: call?.method ?? "ANY", path: found, kind: call ? "request" : "address", host });
        });
        this.#each(patterns.behindVariable, ([whole, found = ""], at) => {
            const call = codeCallAt(this.#passage.text, at, at + whole.length);
            this.#take(at, { method: call?.method ?? "ANY", path: found, kind: "path" });
        });
        this.#each(patterns.bare, ([, found = ""], at) => this.#take(at, { method: "ANY", path: found, kind: "path" }));
        return this.#taken.filter((one) => one.path !== "/").sort((a, b) => a.offset - b.offset);
    }
    #commands() {
        const parts = [];
        let end = 0;
        for (const request of commandRequests(this.#passage)) {
            for (const address of request.addresses)
                this.#sent(request.method, address, request);
            parts.push(this.#rest.slice(end, request.start), blank(this.#rest.slice(request.start, request.end)));
            end = request.end;
        }
        this.#rest = parts.join("") + this.#rest.slice(end);
    }
    #sent(method, address, { start, end }) {
        const written = this.#passage.text.slice(start, end).indexOf(address);
        const at = start + Math.max(0, written);
        const [, behind] = asVariable.exec(address) ?? [];
        const [, host = "", found] = asAddress.exec(address) ?? [];
        if (behind !== undefined)
            this.#take(at, { method, path: behind, kind: "path" });
        else if (found !== undefined && this.#isOwn(host))
            this.#take(at, { method, path: found, kind: "request", host });
    }
    #each(pattern, take) {
        this.#rest = this.#rest.replaceAll(pattern, (whole, ...more) => {
            const at = more.findIndex((one) => typeof one === "number");
            take([whole, ...more.slice(0, at)], Number(more[at]));
            return blank(whole);
        });
    }
    /** Without a query, and without what ends a sentence. */
    #take(offset, { method, path: found, kind, host }) {
        const end = found.replace(/[?#].*$/s, "").replace(/[.,:!*_>]{1,10}$/, "");
        const isPast = isOfThePast(this.#passage, offset, method);
        const own = host === undefined ? undefined : this.#servers.find((one) => isSameHost(one.host, host))?.host;
        this.#taken.push({
            ...{ method, path: end, line: this.#passage.lineAt(offset), kind: isPast ? "past" : kind, offset },
            ...(own !== undefined && { host: own }),
        });
    }
    /** The hosts of the specification, and this machine, on which people try it out. */
    #isOwn(host) {
        const isLocal = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?$/.test(host);
        return isLocal || this.#servers.some((server) => isSameHost(server.host, host));
    }
}
const asVariable = new RegExp(String.raw `^(?:${shellVariable}|<[\w .-]{1,60}>)(\/.*)$`, "s");
/** Tools that send requests take an address without a scheme as well. */
const asAddress = /^(?:https?:\/\/)?(?:[^/@\s]{1,255}@)?([^/\s?#]{1,255})(\/.*)$/s;
function isSameHost(a, b) {
    return a !== "" && a.toLowerCase() === b.toLowerCase();
}
function blank(text) {
    return text.replaceAll(/[^\n]/g, " ");
}

;// CONCATENATED MODULE: ./build/measures/check-api-usage.js




/**
 * Holds what a document for people says of an interface against its specification: each path that it names has to be there,
 * and each way to prove who one is, which the document in turn has to name.
 */
function checkApiUsage(document, path, lines) {
    const foreign = foreignRequests(lines, document);
    const checker = new UsageChecker(document, path, foreign.paths);
    // A line of another's request is blank, not gone: fences and paragraphs stay what they are.
    const own = lines.map((one) => (foreign.lines.has(one.line) ? { ...one, text: "" } : one));
    const found = [...own.flatMap((line) => checker.authorisation(line)), ...checker.paths(own)];
    const faults = found.sort((a, b) => a.line - b.line);
    const schemes = namedSchemes(document.securitySchemes, lines.map(({ text }) => text).join("\n"));
    const unnamed = document.securitySchemes.filter(({ name }) => !schemes.includes(name));
    const missing = unnamed.map(({ name, place }) => ({ rule: "unnamed-security-scheme", ...place, scheme: name, document: path }));
    return { paths: checker.known, schemes, faults: [...faults, ...missing] };
}
/** Lines and paths of requests that go to another host than the servers', such as the receiver of a webhook. */
function foreignRequests(lines, { servers }) {
    const own = new Set(servers.flatMap(({ host }) => (host === "" ? [] : [host.toLowerCase()])));
    const foreign = { lines: new Set(), paths: new Set() };
    if (own.size === 0)
        return foreign;
    for (const [i, { text }] of lines.entries()) {
        const path = /^\s*[A-Z]{3,7}\s+(\/\S*)(?:\s+HTTP\/[\d.]+)?\s*$/.exec(text.slice(0, 2000))?.[1];
        if (path === undefined)
            continue;
        const end = lines.slice(i, i + mostHeaders).findIndex((one) => /^\s*(?:```.*|~~~.*)?$/.test(one.text));
        const request = lines.slice(i, i + (end === -1 ? mostHeaders : end));
        const host = request.flatMap((one) => /^\s*host:\s*([^\s/]+)\s*$/i.exec(one.text.slice(0, 500))?.[1] ?? [])[0];
        if (host === undefined || !isElsewhere(host) || own.has(host.toLowerCase()))
            continue;
        for (const { line } of request)
            foreign.lines.add(line);
        foreign.paths.add(path);
    }
    return foreign;
}
/** A name with a dot; of one's own machine, or left to the reader, it may be the service itself. */
function isElsewhere(host) {
    return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) && !/^(?:127\.|0\.0\.|localhost)/i.test(host);
}
/** Lines that a request and its headers have at most. */
const mostHeaders = 30;
class UsageChecker {
    /** Paths that were looked up. */
    known = 0;
    #document;
    #path;
    /** Paths that are another's. */
    #foreign;
    #lookup;
    constructor(document, path, foreign) {
        this.#foreign = foreign;
        this.#document = document;
        this.#path = path;
        this.#lookup = new ApiLookup(document);
    }
    authorisation({ text, line }) {
        const unknown = unknownAuthorisation(text.slice(0, 20_000), this.#document);
        return unknown.map((said) => ({ rule: "unknown-authorisation", path: this.#path, line, said }));
    }
    paths(lines) {
        const mentions = passagesOf(lines).flatMap((passage) => pathMentions(passage, this.#document.servers));
        return mentions.flatMap((mention) => this.#judge(mention) ?? []);
    }
    #judge({ method, path, line, kind, host }) {
        if (this.#foreign.has(path) || (kind === "path" && !this.#lookup.beginsLikeOne(path)))
            return undefined;
        const place = { path: this.#path, line };
        const fault = this.#lookup.faultOf({ method, path, place, kind: "request" }, kind === "address" ? undefined : host);
        if (fault === undefined || kind === "request" || kind === "path")
            this.known++;
        return kind === "request" || kind === "path" ? fault : undefined;
    }
}

;// CONCATENATED MODULE: ./build/measures/check-collection.js



/** A method that browsers ask with before a request, and no specification has to name. */
const check_collection_untold = new Set(["OPTIONS"]);
/** Requests of a collection that no specification has, of those that go to the interface: others ask for tokens elsewhere. */
function checkCollection(documents, requests) {
    const apis = documents.map((document) => new OneApi(document));
    const asked = requests.filter(({ method }) => !check_collection_untold.has(method));
    const byHost = new Map();
    for (const request of asked) {
        const group = byHost.get(hostOf(request)) ?? [];
        byHost.set(hostOf(request), group);
        group.push(request);
    }
    return [...byHost].flatMap(([host, group]) => {
        const judged = group.map((request) => judge(request, apis));
        const known = judged.filter(({ isKnown }) => isKnown).length;
        const isOwn = apis.some((one) => one.isAt(host)) || isLikelyOwn(host, known / group.length, byHost.size);
        return isOwn ? judged.flatMap(({ isKnown, fault }) => (isKnown ? [] : (fault ?? []))) : [];
    });
}
/** What else than a server of the specification is the interface: by how much of what it is asked for is there. */
function isLikelyOwn(host, knownShare, hosts) {
    if (isLeftOpen(host))
        return knownShare > 0 || hosts === 1;
    return knownShare >= 0.5;
}
function judge(request, apis) {
    const faults = apis.map((one) => one.faultOf(request));
    // Of several specifications, the one that has the path says more.
    const fault = faults.find((one) => one?.rule === "unknown-method") ?? faults[0];
    return { isKnown: faults.includes(undefined), fault };
}
function hostOf({ host = "" }) {
    return host.toLowerCase();
}
/** What the reader or an environment puts in, and what one tries out on this machine. */
function isLeftOpen(host) {
    return host === "" || host.includes("{") || /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?$/.test(host);
}
class OneApi {
    #document;
    #lookup;
    #templates;
    constructor(document) {
        this.#document = document;
        this.#lookup = new ApiLookup(document);
        this.#templates = operationsToCompare(document, []).flatMap(({ templates }) => templates.map((one) => one.split("/")));
    }
    isAt(host) {
        return this.#serverAt(host) !== undefined;
    }
    faultOf(request) {
        const fault = this.#lookup.faultOf(request, this.#serverAt(hostOf(request)));
        return fault?.rule === "unknown-path" && this.#mayBeOne(request) ? undefined : fault;
    }
    #serverAt(host) {
        return this.#document.servers.find((server) => server.host !== "" && server.host.toLowerCase() === host)?.host;
    }
    /** A variable may hold a version or a word of the path: `/{kind}/list` asks for `/orders/list`. */
    #mayBeOne({ path }) {
        const asked = (templatesOf(path)[0] ?? "").split("/");
        if (!asked.some((segment) => segment.includes(route_template_variable)))
            return false;
        return this.#templates.some((segments) => segments.length === asked.length &&
            segments.every((segment, i) => segment === asked[i] || segment.includes(route_template_variable) || asked[i]?.includes(route_template_variable)));
    }
}

;// CONCATENATED MODULE: ./build/gates/gather-api-usage.js



/** Holds the documents that tell people how to use the interface against its specification, where there is one. */
async function gatherApiUsage(repository, documents) {
    const [document, ...others] = documents;
    // Of several specifications a document may be about any: each path would be unknown to the others.
    if (document === undefined || others.length > 0)
        return [];
    const elsewhere = await repository.reader.texts(repository.pathsOf("authentication"));
    const told = new Set(elsewhere.flatMap(({ path, text }) => checkApiUsage(document, path, linesOf(text)).schemes));
    const usage = await repository.reader.texts(repository.pathsOf("api-usage"));
    return usage.flatMap(({ path, text }) => {
        const { faults, paths } = checkApiUsage(document, path, linesOf(text));
        const own = faults.filter((fault) => fault.rule !== "unnamed-security-scheme" || !told.has(fault.scheme));
        const nothing = paths === 0 ? [{ rule: "names-no-path", fault: { path }, level: "fault" }] : [];
        return [...nothing, ...own.map((fault) => ({ rule: "against-api", fault, level: "fault" }))];
    });
}
/** Holds collections of requests against the specifications, whether they are named as routes or not. */
async function gatherCollectionUsage(repository, documents) {
    // What could not be read may be what is asked for.
    if (documents.length === 0 || documents.some(({ unread }) => unread.length > 0))
        return [];
    const collections = await repository.reader.texts(repository.pathsOf("postman"));
    return collections.flatMap(({ path, text }) => checkCollection(documents, readPostman(path, text).routes).map((fault) => ({ rule: "against-api", fault, level: "fault" })));
}
function linesOf(text) {
    return text.split(/\r?\n/).map((line, i) => ({ text: line, line: i + 1 }));
}

;// CONCATENATED MODULE: ./build/formats/documents/manifest-problem.js


/** Why a manifest cannot be read, so that nobody knows its licence, its version or its scripts; undefined for one that can, and one of which only words are looked for. */
function manifestProblem(path, text) {
    if (path.endsWith(".toml"))
        return tomlProblem(text);
    if (!path.endsWith(".json"))
        return undefined;
    const reading = (0,json_tree/* readJsonTree */.f)(text.replace(/^\ufeff/, ""));
    return reading.state === "refused" && reading.why === "syntax" ? reading.problem : undefined;
}

;// CONCATENATED MODULE: ./build/gates/gather-faults.js


/** What is wrong with collections of Postman that are asked for. */
async function gatherPostman(repository) {
    const collections = await repository.reader.texts(repository.pathsOf("postman"));
    return collections.flatMap(({ path, text }) => readPostman(path, text).faults);
}
/** Faults that are certain; that another machine is not asked is none of the document's. Its version is told of by its own rule. */
const gather_faults_untold = new Set(["remote-reference", "no-api-document", "unknown-collection-version"]);
function apiFindings(faults) {
    return faults.filter(({ rule }) => !gather_faults_untold.has(rule)).map((fault) => ({ rule: "of-api", fault, level: "fault" }));
}
/** Documents of which a manifest says something, the first that is asked for. */
const gather_faults_asking = ["license", "changelog", "setup"];
/** Manifests that cannot be read, with the document that they are held against. */
async function gatherManifests(repository, manifests) {
    const artefact = gather_faults_asking.find((id) => repository.pathsOf(id).length > 0) ?? gather_faults_asking[0];
    const read = await repository.reader.texts(manifests);
    const findings = read.flatMap(({ path, text }) => {
        const problem = manifestProblem(path, text);
        if (problem === undefined)
            return [];
        return [{ rule: "unreadable", fault: { path, line: problem.line, why: problem.message }, level: "fault" }];
    });
    return [artefact, findings];
}

// EXTERNAL MODULE: ./build/model/day.js
var model_day = __webpack_require__(6320);
;// CONCATENATED MODULE: ./build/formats/read/prose-lines.js


/** The lines of a text, without what is behind the most that is read of it and of each. */
function prose_lines_proseLines(text) {
    const source = text.slice(0, caps/* caps */.m.markdownLength).replace(/^\ufeff/, "");
    const lines = source.split(/\r\n|\r|\n/, caps/* caps */.m.markdownLines + 1);
    return {
        lines: proseLines(lines.slice(0, caps/* caps */.m.markdownLines).map((line) => line.slice(0, caps/* caps */.m.markdownLine))),
        isCut: text.length > caps/* caps */.m.markdownLength || lines.length > caps/* caps */.m.markdownLines,
    };
}

;// CONCATENATED MODULE: ./build/formats/read/text-headings.js
/** The headings of a text, `## Heading` and those with a line below them. */
function textHeadings(lines) {
    const headings = [];
    lines.forEach((line, i) => {
        if (line.kind === "code")
            return;
        const heading = hashHeading(line) ?? underlined(line, lines[i + 1]);
        if (heading !== undefined)
            headings.push(heading);
    });
    return headings;
}
function hashHeading({ text, number }) {
    const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(text)?.[1];
    if (marks === undefined)
        return undefined;
    return { level: marks.length, text: withoutClosing(text.trim().slice(marks.length)), line: number, endLine: number };
}
/** Hashes at the end of a heading close it where a space is in front of them. */
function withoutClosing(text) {
    const trimmed = text.trim();
    let end = trimmed.length;
    while (trimmed[end - 1] === "#")
        end--;
    return end === 0 || /\s/.test(trimmed[end - 1] ?? "") ? trimmed.slice(0, end).trim() : trimmed;
}
/** Levels by the character below: Markdown has two of them, and changelogs in reStructuredText seldom more. */
const levels = { "=": 1, "-": 2, "~": 3, "^": 3 };
function underlined({ text, number }, below) {
    if (below === undefined || below.kind === "code" || below.text.length < 3)
        return undefined;
    const level = levels[below.text[0] ?? ""];
    if (level === undefined || !isOneCharacter(below.text.trimEnd()))
        return undefined;
    const heading = text.trim();
    if (heading === "" || /^(?:[-*+>|=~^]|\d+[.)]\s)/.test(heading))
        return undefined;
    return { level, text: heading, line: number, endLine: number + 1 };
}
function isOneCharacter(text) {
    return text.length >= 3 && text === (text[0] ?? "").repeat(text.length);
}

;// CONCATENATED MODULE: ./build/formats/documents/adr/relations.js
/** adr-tools spells it with a c. */
const verb = /\b(?:super[sc]ede[sd]?|replace[sd])(?:[-_ ]?(by))?\b/gi;
const reference = /\]\(<?([^()\s<>]+)>?|\bADR[-_ #]{0,2}(\d{1,9})([a-z])?(?!\w)|(?<![\w./-]|\b(?:RFC|PEP|JEP|KEP|EIP|BIP|ISO|IEC|DIN|issue|ticket|PR|port|error|version)[ #]{1,2})#?(\d{1,9})([a-z])?(?![\w./-])/gi;
/** References of one line that are looked at. */
const relations_most = 50;
/** Which records a record says that it supersedes, and which supersede it: with the verb, on its line or below its heading. */
function relationsIn({ front, body, headings }) {
    const kinds = new Map();
    for (const { line, text } of headings)
        kinds.set(line, kindOfHeading(text));
    const found = [];
    let below;
    for (const line of [...front, ...body]) {
        if (line.kind === "code")
            continue;
        if (kinds.has(line.number))
            below = kinds.get(line.number);
        else
            found.push(...relationsOfLine(line, below));
    }
    return found;
}
/** Only a heading that says nothing else holds for what is below it. */
function kindOfHeading(text) {
    const [, by] = /^[\W\d]{0,10}super[sc]ede[sd]( by)?\W{0,5}$/i.exec(text) ?? [];
    if (by !== undefined)
        return "superseded-by";
    return /^[\W\d]{0,10}super[sc]edes\W{0,5}$/i.test(text) ? "supersedes" : undefined;
}
/** What is in front of the verb where a record speaks of itself: nothing, a label, or a word for it. */
const isOfRecords = /^[\W\d_]*$|\b(?:this|it|we|and|but|status|records?|decisions?|adrs?|accepted|deprecated)\b/i;
const namesRecord = /\bADR\b|#\d|\bdecision\b/i;
function relationsOfLine({ text, number }, below) {
    const line = text.slice(0, 4000);
    const verbs = [...line.matchAll(verb)].slice(0, relations_most);
    if (verbs.length === 0)
        return below === undefined ? [] : referencesIn(line).map((to) => ({ kind: below, to, line: number }));
    return verbs.flatMap((found, i) => {
        const behind = line.slice(found.index + found[0].length, verbs[i + 1]?.index);
        const isPassive = found[1] !== undefined;
        // "ADR-3 is superseded by this record" is said by the other one.
        const isOfThis = isPassive && /^\W{0,5}this\b/i.test(behind);
        const before = line.slice(i === 0 ? 0 : verbs[i - 1]?.index, found.index);
        const references = (isOfThis ? referencesIn(before) : referencesIn(behind)).filter(({ kind }) => kind === "link" || isOfRecords.test(before) || namesRecord.test(isOfThis ? before : behind));
        if (!isPassive && /d$/i.test(found[0]))
            return [];
        const kind = isPassive && !isOfThis ? "superseded-by" : "supersedes";
        return references.map((to) => ({ kind, to, line: number }));
    });
}
/** The text of a link mostly names its target once more; the target is what counts. */
function referencesIn(text) {
    const withoutTexts = text.replace(/\[[^[\]]*(?=\]\()/g, "[");
    return [...withoutTexts.matchAll(reference)]
        .slice(0, relations_most)
        .flatMap(([, target, named, letter, bare, bareLetter]) => {
        if (target !== undefined)
            return [{ kind: "link", target }];
        const digits = named ?? bare;
        if (digits === undefined || (named === undefined && !isLikeNumber(digits)))
            return [];
        return [{ kind: "number", number: { value: Number(digits), letter: (letter ?? bareLetter ?? "").toLowerCase() } }];
    });
}
/** A bare number is that of a record where it is written as files are: years and counts are not. */
function isLikeNumber(digits) {
    return (digits.length === 3 || digits.length === 4) && digits.startsWith("0");
}

;// CONCATENATED MODULE: ./build/formats/documents/adr/status.js
/** Lines from the top in which a record says what it is. */
const head = 60;
/** In the front matter, below a heading of its own, in a list or table at the top. */
function statusIn(text) {
    const found = status_named(text.front) ?? belowHeading(text) ?? status_named(text.body.slice(0, head));
    if (found === undefined)
        return undefined;
    const said = status_plain(found.text);
    return { word: wordOf(said), text: said, line: found.line };
}
function status_named(lines) {
    for (const [i, { text, number, kind }] of lines.entries()) {
        if (kind === "code")
            continue;
        const below = inColumn(text, lines[i + 1]?.text ?? "", lines[i + 2]);
        if (below !== undefined)
            return below;
        const [, value] = /^[\s>*_+|-]{0,20}status[\s*_]{0,10}[:|]+(.*)$/i.exec(text.slice(0, 1000)) ?? [];
        if (value === undefined || !/\w/.test(value))
            continue;
        return { text: /^\s*\|/.test(text) ? value.replace(/\|.*$/, "") : value, line: number };
    }
    return undefined;
}
/** A table that is headed `Status`, with what it is in the row below. */
function inColumn(head, rule, row) {
    if (row === undefined || !/^\s*\|/.test(head) || !/^\s*\|[\s:|-]+$/.test(rule.slice(0, 1000)))
        return undefined;
    const names = cellsOf(head);
    const at = names.findIndex((cell) => /^[\s*_]*status[\s*_]*$/i.test(cell));
    const text = at === -1 || isRow(names[at + 1], cellsOf(row.text)[at]) ? undefined : cellsOf(row.text)[at];
    return text === undefined || !/\w/.test(text) ? undefined : { text, line: row.number };
}
/** What tables of records have besides the status. */
const otherName = /^(?:(?:.{0,20}\b)?date|created|updated|last .{1,20}|deciders?|decided by|decision[ -]makers?|authors?|owners?|approvers?|reviewers?|stakeholders|consulted|informed|supersedes|(?:superseded|replaced) by|replaces|id|number|adr|title|tags?|labels|scope|area|team|context|issue|ticket|version)$/i;
/** Whether the head of a table is only the first of rows that each begin with a name. */
function isRow(beside = "", below = "") {
    const [right, under] = [status_plain(beside), status_plain(below)];
    if (otherName.test(right))
        return false;
    return otherName.test(under) || /^(?:draft|proposed|accepted|rejected|deprecated|superseded)\b/i.test(right);
}
function cellsOf(row) {
    return row
        .slice(0, 1000)
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|");
}
function belowHeading({ body, headings }) {
    const at = headings.findIndex(({ text }) => /^[\W\d_]{0,10}status[\W_]{0,10}$/i.test(text));
    const heading = headings[at];
    if (heading === undefined)
        return undefined;
    const first = (body[0]?.number ?? 1) - 1;
    const end = (headings[at + 1]?.line ?? Number.POSITIVE_INFINITY) - first - 1;
    const lines = body.slice(heading.endLine - first, end).filter(({ text }) => /\w|\{/.test(text));
    const line = lines.find(({ text }) => checked.test(text)) ?? lines[0];
    return line && { text: line.text.slice(0, 1000).replace(checked, ""), line: line.number };
}
/** The one of a list of boxes that is meant. */
const checked = /^\s*[-*+]\s+\[[xX]\]\s+/;
/** Without the marks of lists, emphasis and links. */
function status_plain(text) {
    return text
        .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, "$1")
        .replace(/[*_`"']/g, "")
        .replace(/^[^\p{L}{<]+/u, "")
        .trim()
        .slice(0, 200);
}
function wordOf(text) {
    const [words = ""] = text.toLowerCase().split(/[.,;:(|\d–—]| - |\b(?:by|on|in favou?r|since|and|with)\b/, 1);
    return words.trim().replace(/^superced/, "supersed");
}

;// CONCATENATED MODULE: ./build/formats/documents/adr.js





/** Reads a record. Never throws: what is not there is undefined. */
function readAdr(path, text) {
    const { lines } = prose_lines_proseLines(text);
    const end = endOfFrontMatter(lines);
    const body = lines.slice(end);
    const parts = { front: lines.slice(0, end), body, headings: textHeadings(body) };
    return { path, name: adrName(path), heading: headingOf(parts), status: statusIn(parts), relations: relationsIn(parts) };
}
/** How many lines the front matter has, with those around it. */
function endOfFrontMatter(lines) {
    if (lines[0]?.text.trimEnd() !== "---")
        return 0;
    const end = lines.findIndex(({ text }, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
    return end + 1;
}
/** What the name of a file counts it by: `0012-cache.md`, `adr-012-cache.md`, `012a-cache.md`, `20260131-cache.md`. */
function adrName(path) {
    const name = path.slice(path.lastIndexOf("/") + 1).slice(0, 500);
    const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})[-_]/.exec(name) ?? [];
    const date = `${year}-${month}-${day}`;
    if ((0,model_day/* isDay */.N)(date))
        return { kind: "day", day: date };
    const [, digits, letter = ""] = /^(?:adr[-_ ]?)?(\d{1,9})([a-z])?(?=[-_. ])/i.exec(name) ?? [];
    if (digits === undefined)
        return { kind: "none" };
    return { kind: "number", digits, number: { value: Number(digits), letter: letter.toLowerCase() } };
}
function headingOf({ headings }) {
    const heading = headings.find(({ level }) => level === 1) ?? headings[0];
    if (heading === undefined)
        return undefined;
    return { text: heading.text, line: heading.line, number: numberAtStart(heading.text) };
}
/** `# 12. Title`, `# ADR-0012: Title`, `# [ADR 12] Title`; a number that is a word of the title has no mark behind it. */
function numberAtStart(text) {
    const found = /^[[("*_]{0,3}ADR[-_ #]{0,2}(\d{1,9})([a-z])?(?![\w])/i.exec(text) ??
        /^[[("*_]{0,3}#?(\d{1,9})([a-z])?(?:\s*[.:)\]–—]|\s+-\s)/i.exec(text);
    const [, digits, letter = ""] = found ?? [];
    return digits === undefined ? undefined : { value: Number(digits), letter: letter.toLowerCase() };
}

;// CONCATENATED MODULE: ./build/measures/adr/adr-paths.js


/** Folders that records are kept in: `docs/adr`, `doc/arch/decisions`, `.decisions`. */
const folders = /^(?:adrs?|decisions|\.decisions|architecture-decisions?|decision-records?|architecture-decision-records?)$/i;
const adr_paths_markdown = /\.(?:md|markdown)$/i;
/** Whether a file lies where records do, or in one folder below, as MADR sorts them by category. */
function isInFolder(path) {
    const segments = path.split("/").slice(0, -1);
    return segments.slice(-2).some((segment) => folders.test(segment));
}
/** Whether a file is a record, by its place and its name: indexes and templates are none. */
function isAdrFile(path) {
    return adr_paths_markdown.test(path) && isInFolder(path) && !isIndexName((0,path_parts/* nameOf */.Vb)(path)) && !/template/i.test((0,path_parts/* nameOf */.Vb)(path));
}
/** Whether a file lists the records of its folder, if it lists any. */
function isAdrIndexFile(path) {
    return adr_paths_markdown.test(path) && isInFolder(path) && isIndexName((0,path_parts/* nameOf */.Vb)(path));
}
function isIndexName(name) {
    return /^(?:readme|_?index|toc|contents|summary|_sidebar|contributing|changelog)\./i.test(name);
}
/** The path that a link of a document leads to; undefined where it leads out of the repository. */
function linkedPath(from, written) {
    const target = readTarget(written);
    if (target.kind !== "local")
        return undefined;
    return target.path === "" ? from : (0,path_parts/* resolvedPath */.un)(target.isFromRoot ? "" : (0,path_parts/* folderOf */.yS)(from), target.path);
}

// EXTERNAL MODULE: ./build/model/adr.js
var adr = __webpack_require__(7895);
;// CONCATENATED MODULE: ./build/measures/adr/relation-faults.js



/** What one record says of another has to be said by that one, too: readers come from either side. */
function relationFaults(records) {
    const register = new Register(records);
    const related = new Map(records.map((record) => [record.path, register.relatedTo(record).filter(({ other }) => other !== record)]));
    return records.flatMap((record) => {
        const own = related.get(record.path) ?? [];
        return [
            ...record.relations.flatMap((relation) => register.unknown(record, relation)),
            ...own.flatMap((one) => oneWay(record, one, related)),
            ...supersededByNobody(record, own, {
                by: register.supersedersOf(record, related),
                itself: (to) => register.find(record, to) === record,
            }),
        ];
    });
}
class Register {
    #byPath;
    #byNumber;
    #superseders;
    constructor(records) {
        this.#byPath = new Map(records.map((record) => [record.path, record]));
        this.#byNumber = new Map(records.flatMap((record) => record.name.kind === "number" ? [[`${(0,path_parts/* folderOf */.yS)(record.path)}/${(0,adr/* numberText */.$)(record.name.number)}`, record]] : []));
    }
    find({ path }, to) {
        if (to.kind === "number")
            return this.#byNumber.get(`${(0,path_parts/* folderOf */.yS)(path)}/${(0,adr/* numberText */.$)(to.number)}`);
        const target = linkedPath(path, to.target);
        return target === undefined ? undefined : this.#byPath.get(target);
    }
    /** Each other record once for each kind, however often it is named. */
    relatedTo(record) {
        const found = new Map();
        for (const relation of record.relations) {
            const other = this.find(record, relation.to);
            const key = `${relation.kind} ${other?.path}`;
            if (other !== undefined && other !== record && !found.has(key))
                found.set(key, { relation, other });
        }
        return [...found.values()];
    }
    /** Whether a link leads somewhere is said where links are checked. */
    unknown(record, { to, line }) {
        if (to.kind === "link" || record.name.kind !== "number" || this.find(record, to) !== undefined)
            return [];
        return [{ rule: "adr-unknown-record", path: record.path, line, number: to.number }];
    }
    /** A record that says that it supersedes this one. */
    supersedersOf({ path }, related) {
        this.#superseders ??= new Map([...related].flatMap(([from, all]) => all.flatMap(({ relation, other }) => (relation.kind === "supersedes" ? [[other.path, from]] : []))));
        return this.#superseders.get(path);
    }
}
function oneWay(record, { relation, other }, all) {
    const back = relation.kind === "supersedes" ? "superseded-by" : "supersedes";
    // Until it is accepted, a record supersedes nothing.
    if (relation.kind === "supersedes" && record.status !== undefined && /^(?:draft|proposed|rejected)/.test(record.status.word))
        return [];
    // What is superseded by nobody is told of that record itself.
    if (back === "superseded-by" && isSuperseded(other) && !(all.get(other.path) ?? []).some(isPassive))
        return [];
    const isSaid = (all.get(other.path) ?? []).some((one) => one.other === record && one.relation.kind === back);
    if (isSaid)
        return [];
    return [{ rule: "adr-one-way", path: record.path, line: relation.line, other: other.path, otherLacks: back }];
}
function supersededByNobody(record, own, { by, itself }) {
    const { status, path, relations } = record;
    if (status === undefined || !isSuperseded(record) || own.some(isPassive))
        return [];
    // It names something that is no record here: another repository's, or one that a link leads to in vain.
    if (relations.some(({ kind, to }) => kind === "superseded-by" && !itself(to)))
        return [];
    return [{ rule: "adr-superseded-by-nobody", path, line: status.line, by }];
}
function isPassive({ relation }) {
    return relation.kind === "superseded-by";
}
function isSuperseded({ status }) {
    return status?.word.startsWith("superseded") === true;
}

;// CONCATENATED MODULE: ./build/measures/judge-adrs.js




/** What records say of themselves, by Nygard, MADR and Log4brains together. */
const adrStatuses = ["draft", "proposed", "accepted", "rejected", "deprecated", "superseded"];
/** What is wrong with the records and with what they say of each other; by path and line. */
function judgeAdrs(facts, settings = {}) {
    const allowed = settings.statuses ?? adrStatuses;
    const faults = [
        ...facts.records.flatMap((record) => [...nameFaults(record), ...statusFaults(record, allowed)]),
        ...duplicateNumbers(facts.records, settings.knownDuplicates ?? new Set()),
        ...takenNumbers(facts),
        ...relationFaults(facts.records),
        ...facts.indexes.flatMap((index) => missingInIndex(index, facts.records)),
    ];
    return faults.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}
function nameFaults({ path, name, heading }) {
    if (name.kind === "day")
        return [];
    if (name.kind === "none")
        return [{ rule: "adr-name", path, line: undefined, why: "no-number" }];
    const faults = [];
    if (name.digits.length < 3 || name.digits.length > 4)
        faults.push({ rule: "adr-name", path, line: undefined, why: "digits" });
    if (heading?.number !== undefined && !(0,adr/* sameNumber */.S)(heading.number, name.number))
        faults.push({ rule: "adr-heading-number", path, line: heading.line, number: name.number, heading: heading.number });
    return faults;
}
function statusFaults({ path, status }, allowed) {
    if (status === undefined)
        return [{ rule: "adr-no-status", path, line: undefined }];
    const [first = ""] = status.word.split(" ", 1);
    // Templates have all of them in a row, for somebody to choose.
    const choices = status.text.split(/[|/]/).filter((one) => allowed.includes(one.trim().toLowerCase().split(" ", 1)[0] ?? ""));
    if (choices.length < 2 && (allowed.includes(status.word) || allowed.includes(first)))
        return [];
    const word = choices.length < 2 && /^\p{L}[\p{L} -]{1,30}$/u.test(status.word) ? status.word : undefined;
    return [{ rule: "adr-unknown-status", path, line: status.line, status: status.text, word, allowed }];
}
/** Numbers count within their folder: MADR numbers each category by itself. */
function numberKey(path, number) {
    return `${(0,path_parts/* folderOf */.yS)(path)}/${(0,adr/* numberText */.$)(number)}`;
}
function duplicateNumbers(records, known) {
    const first = new Map();
    return records.flatMap(({ path, name }) => {
        if (name.kind !== "number")
            return [];
        const key = numberKey(path, name.number);
        const other = first.get(key);
        if (other === undefined)
            first.set(key, path);
        if (other === undefined || known.has(path) || known.has(other))
            return [];
        return [{ rule: "adr-duplicate-number", path, line: undefined, number: name.number, other }];
    });
}
/** A new record whose number another one has by now on the base branch. */
function takenNumbers({ records, base }) {
    if (base === undefined)
        return [];
    const [ours, theirs] = [new Set(records.map(({ path }) => path)), new Set(base.records.map(({ path }) => path))];
    const taken = new Map();
    for (const { path, name } of base.records)
        if (name.kind === "number" && !ours.has(path) && !base.gone.has(path))
            taken.set(numberKey(path, name.number), path);
    return records.flatMap(({ path, name }) => {
        const other = name.kind === "number" && !theirs.has(path) ? taken.get(numberKey(path, name.number)) : undefined;
        if (other === undefined || name.kind !== "number")
            return [];
        return [{ rule: "adr-number-taken", path, line: undefined, number: name.number, other }];
    });
}
/** A document that links to no record is no index, whatever it is called. */
function missingInIndex(index, records) {
    const folder = (0,path_parts/* folderOf */.yS)(index.path);
    const listed = new Set(index.links.map(({ target }) => linkedPath(index.path, target)));
    const own = records.filter(({ path }) => path.startsWith(folder === "" ? "" : `${folder}/`));
    if (!own.some(({ path }) => listed.has(path)))
        return [];
    return own
        .filter(({ path }) => !listed.has(path))
        .map(({ path }) => ({ rule: "adr-not-in-index", path: index.path, line: undefined, record: path }));
}

;// CONCATENATED MODULE: ./build/gates/gather-adrs.js






/** The records of decisions, and where they are asked for, what is wrong with them. */
async function gatherAdrs(repository) {
    const { files, settings } = repository;
    const paths = files.filter(isAdrFile);
    if (repository.pathsOf("adr").length === 0)
        return { count: paths.length, faults: [] };
    const records = (await repository.reader.texts(paths)).map(({ path, text }) => readAdr(path, text));
    const indexes = (await repository.reader.texts(files.filter(isAdrIndexFile))).map(({ path, text }) => ({
        path,
        links: (0,markdown/* readMarkdownLinks */.T)(path, text, "github").links,
    }));
    const base = await gather_adrs_baseOf(repository);
    const statuses = settings["adr-statuses"]?.map((status) => status.toLowerCase());
    const faults = judgeAdrs({ records, indexes, ...(base && { base }) }, { ...(statuses && { statuses }) });
    return { count: records.length, faults };
}
/** The base branch of a pull request as it is now, where the checkout has it; a merge commit has its records anyhow. */
async function gather_adrs_baseOf(repository) {
    const { git, host } = repository.place;
    const branch = (0,repository_event/* readChangeEvent */.bM)(await host.readEvent()).pullRequest?.baseBranch;
    if (git === undefined || branch === undefined)
        return undefined;
    const listed = await git.run("ls-tree", "-r", "--name-only", "--full-tree", "-z", `refs/remotes/origin/${branch}`);
    const change = listed === undefined ? undefined : await repository.change();
    if (listed === undefined || change === undefined || "unknown" in change)
        return undefined;
    const paths = listed.split("\0").filter(isAdrFile);
    const gone = changedPaths(change).filter(({ how }) => how === "deleted");
    return { records: paths.map((path) => ({ path, name: adrName(path) })), gone: new Set(gone.map(({ path }) => path)) };
}

;// CONCATENATED MODULE: ./build/formats/documents/changelog/words.js
/** Characters of a line in which marks are looked for. */
const mostMarked = 1000;
/** A line without what shows no word: images, tags, references to characters. */
function withoutMarkup(line) {
    const plain = line.replace(/&(?:[a-z]{2,30}|#\d{1,7}|#x[\da-f]{1,6});/gi, " ");
    if (plain.length > mostMarked)
        return plain;
    return plain.replace(/!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])?|\[\s*\]\([^()]*\)|<\/?[A-Za-z][^<>]*>/g, " ");
}
/** A blank that is written as a character of its own (`&nbsp;`, a space without width) is no word, nor is a dash. */
function hasWords(line) {
    return /[\p{L}\p{N}]/u.test(withoutMarkup(line));
}

;// CONCATENATED MODULE: ./build/formats/documents/changelog/fragment.js

/**
 * Whether a file that is to be an entry of a changelog tells nothing: it is empty, or has comments, headings and keys alone.
 * Some kinds are empty on purpose: those that towncrier lists without their text, and what `changeset --empty` writes.
 */
function isEmptyFragment(path, text) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isChangeset = /(?:^|\/)\.changeset\/[^/]+$/.test(path);
    if (/\.(?:misc|trivial)(?:\.|$)/i.test(name) || (isChangeset && /^---\s+---\s*$/.test(text)))
        return false;
    const said = withoutComments(name, text.slice(0, mostRead));
    const told = isChangeset ? said.replace(/^---\s[\s\S]*?^---\s*$/m, "") : said;
    return !told.split("\n").some(hasWords);
}
/** Characters that are looked at: a fragment has some lines. */
const mostRead = 100_000;
function withoutComments(name, text) {
    const plain = text.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
    if (/\.ya?ml$/i.test(name))
        return plain.replace(/^[ \t]*#.*$/gm, "").replace(/^[ \t-]*[\w-]{1,40}:[ \t]*[|>]?[+-]?[ \t]*$/gm, "");
    if (/\.(?:md|markdown)$/i.test(name))
        return plain.replace(/^ {0,3}#{1,6}(?: .*)?$/gm, "");
    // A comment of reStructuredText goes on as long as lines are indented; `.. note::` is none.
    return plain.replace(/^\.\.(?:[ \t](?!.*::|\[|_|\|).*)?(?:\r?\n(?:[ \t].*)?$)*/gm, "");
}

;// CONCATENATED MODULE: ./build/formats/documents/changelog/release-body.js

/** What stands below the heading of a release, up to the next. */
function readRelease({ heading, release }, around) {
    const below = around.headings;
    // Sections are mostly one level below their release, and of its own level or two below where tools write them.
    const starts = below.filter(({ level }) => level <= Math.max(below[0]?.level ?? 0, heading.level + 1));
    const bodyOf = (from, to) => around.lines.slice(from, to);
    const sections = starts.map((start, i) => {
        const end = (starts[i + 1]?.line ?? around.endLine + 1) - 1;
        return { name: start.text, line: start.line, entries: entriesIn(bodyOf(start.endLine, end)) };
    });
    const looseEnd = (starts[0]?.line ?? around.endLine + 1) - 1;
    const headingLines = new Set(below.flatMap(({ line, endLine }) => [line, endLine]));
    const content = bodyOf(heading.endLine, around.endLine).filter((line) => !headingLines.has(line.number) && saysSomething(line));
    return {
        ...release,
        line: heading.line,
        endLine: around.endLine,
        sections,
        loose: entriesIn(bodyOf(heading.endLine, looseEnd)),
        content: content.map(({ number }) => number),
    };
}
/** The items of the outermost list: what is indented further belongs to one of them. */
function entriesIn(lines) {
    const entries = [];
    let outermost;
    for (const line of lines) {
        const indent = line.kind === "prose" ? /^([ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+\S/.exec(line.text)?.[1]?.length : undefined;
        if (indent === undefined || !saysSomething(line))
            continue;
        outermost ??= indent;
        if (indent <= outermost)
            entries.push({ line: line.number });
    }
    return entries;
}
/** What people write where there is nothing to say. */
const release_body_nothing = /^[^\p{L}\p{N}]*(?:nothing(?: yet)?|no(?: notable)? changes(?: yet)?|none|n\/a|tbd|todo)[^\p{L}\p{N}]*$/iu;
const definition = /^ {0,3}\[[^\]]+\]:\s*\S/;
function saysSomething({ text, kind }) {
    // The marks around code say nothing of it; what they name is its language.
    if (kind === "code")
        return !/^[\s>]*(?:`{3}|~{3})/.test(text) && hasWords(text);
    // What is longer than any of these words says something.
    if (text.length > 200)
        return hasWords(text);
    const words = withoutMarkup(text);
    return hasWords(words) && !release_body_nothing.test(words) && !definition.test(text);
}

;// CONCATENATED MODULE: ./build/formats/documents/changelog/release-heading.js

/** What stands for the release to come. */
const unreleasedName = /^(?:unreleased|(?:the )?next|upcoming|head|main|master|trunk|develop(?:ment)?|vnext|to be released|in development)(?: (?:changes|version|release))?$/i;
const notYetOut = /unreleased|not (?:yet )?released|\bt\.?b\.?[ad]\b|in (?:development|progress)|upcoming|\byyyy|\bxxxx|\?\?/i;
const version = /^v?\d+(?:\.\d+)+(?:[-+.]?[0-9a-z][0-9a-z.+-]*)?$/i;
/** Behind a version stands its date, if anything: "2.0 is here" heads a chapter. */
const behindVersion = /^(?:$|[-–—:(,|/[*_]|\d|yanked|unreleased|released|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
const months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const otherDates = new RegExp(`\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?${months}\\.?,?[ -](?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}\\b`, "i");
/**
 * Reads the text of a heading; undefined where it heads no release. `names` says whether any name in brackets is one, as in
 * Keep a Changelog, where versions may be of any scheme.
 */
function readReleaseHeading(text, level, names) {
    const short = text.slice(0, 500);
    const named = bracketed(short) ?? bare(short, level);
    if (named === undefined)
        return undefined;
    const name = named.name.trim();
    const isUnreleased = unreleasedName.test(name.replace(/[.!:…]+$/, ""));
    const isRelease = version.test(name) || (0,model_day/* isDay */.N)(name) || (named.link.kind !== "none" && /^v?\d+$/i.test(name));
    const isOther = names === "any" && level === 2 && named.link.kind === "reference" && name !== "";
    if (!isUnreleased && !isRelease && !isOther)
        return undefined;
    const date = (0,model_day/* isDay */.N)(name) && !isUnreleased ? { state: "dated", day: name } : dateIn(named.rest);
    const isOut = !isUnreleased && (date.state === "dated" || !notYetOut.test(named.rest));
    return {
        version: isUnreleased ? versionIn(named.rest) : name,
        package: named.package,
        state: isOut ? "released" : "unreleased",
        date: isOut ? date : { state: "none" },
        mark: /\byanked\b/i.test(named.rest) ? "yanked" : undefined,
        link: named.link,
    };
}
/** `[1.0.0] - …`, `[1.0.0](address) …`, `[1.0.0][label] …`. */
function bracketed(text) {
    const [, name, target, label, rest = ""] = /^\[([^\]]*)\](?:\(([^()\s]*)\)|\[([^\]]*)\])?(.*)$/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const link = target === undefined ? { kind: "reference", label: label || name } : { kind: "inline", target };
    const [, owner, atVersion] = atVersionOf(name) ?? [];
    return { name: atVersion ?? name, package: owner, rest: rest.trim(), link };
}
/** `1.0.0 (…)`, `v1.0.0`, `Version 1.0.0`, `name@1.0.0`, `name 1.0.0 (day)`, `Unreleased`. */
function bare(text, level) {
    const link = { kind: "none" };
    const [outside = "", inside] = text.split("(", 2);
    if (unreleasedName.test(outside.trim()))
        return { name: outside.trim(), rest: inside ?? "", link };
    const words = text.replace(/^(?:version|release|v\.)\s+/i, "").split(/\s+/);
    const [first = "", second = ""] = words;
    const token = first.replace(/[:,]$/, "");
    const rest = words.slice(1).join(" ");
    if (version.test(token) || (0,model_day/* isDay */.N)(token))
        return behindVersion.test(rest) ? { name: token, rest, link } : undefined;
    if (level > 2)
        return undefined;
    const [, owner, atVersion] = atVersionOf(token) ?? [];
    if (atVersion !== undefined)
        return { name: atVersion, package: owner, rest, link };
    const behind = words.slice(2).join(" ");
    const isNamed = /^[\w@./-]+$/.test(first) && version.test(second) && dateIn(behind).state !== "none";
    return isNamed ? { name: second, package: first, rest: behind, link } : undefined;
}
function atVersionOf(token) {
    return /^(@?[\w./-]+)@(v?\d.*)$/.exec(token);
}
function versionIn(rest) {
    return rest.split(/[\s()[\]]+/).find((word) => version.test(word));
}
function dateIn(rest) {
    const iso = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/.exec(rest)?.[0];
    if (iso !== undefined)
        return (0,model_day/* isDay */.N)(iso) ? { state: "dated", day: iso } : { state: "no-such-day", text: iso };
    const other = otherDates.exec(rest)?.[0];
    return other === undefined ? { state: "none" } : { state: "other-form", text: other };
}

;// CONCATENATED MODULE: ./build/formats/documents/changelog.js




/** Reads a changelog. Never throws: a file without any release is one without any release. */
function readChangelog(path, text) {
    const { lines, isCut } = prose_lines_proseLines(text);
    const headings = headingsIn(lines);
    const definitions = lines.flatMap((line) => definitionIn(line) ?? []);
    const dialect = dialectOf(lines, firstRelease(headings), definitions);
    const heads = releaseHeadings(headings, dialect.kind === "keep-a-changelog" ? "any" : "versions");
    const releases = heads.map((head, i) => {
        const nextRelease = heads[i + 1]?.heading.line ?? lines.length + 1;
        const below = headingsBetween(headings, head.heading.endLine, nextRelease);
        const end = below.findIndex((heading) => endsRelease(heading, head.heading));
        const endLine = (below[end]?.line ?? nextRelease) - 1;
        return readRelease(head, { lines, headings: end === -1 ? below : below.slice(0, end), endLine });
    });
    const elsewhere = lines.find(({ text: line, kind }) => kind === "prose" && elsewhereLink.test(line))?.number;
    return { path, dialect, releases, definitions, conflicts: conflictsIn(lines), elsewhere, isCut };
}
const elsewhereLink = /\]\((?!https?:\/\/keepachangelog\.)[^()\s]{0,1000}?(?:changelog|changes|history|news|releases)[^()\s]{0,1000}\)/i;
/** Some write their releases in bold: `**1.2.0** (2026-01-31)`, `**1.2.0 / 2026-01-31**`. */
function headingsIn(lines) {
    const headings = textHeadings(lines);
    if (releaseHeadings(headings, "versions").length > 0)
        return headings;
    const bold = lines.flatMap(({ text, number, kind }) => {
        const [, inside, behind = ""] = (kind === "prose" && /^\*\*([^*]{1,100})\*\*(.{0,100})$/.exec(text)) || [];
        if (inside === undefined)
            return [];
        return [{ level: 2, text: `${inside}${behind}`.trim(), line: number, endLine: number }];
    });
    const releases = releaseHeadings(bold, "versions").map(({ heading }) => heading);
    return releases.length === 0 ? headings : [...headings, ...releases].sort((a, b) => a.line - b.line);
}
/** Another chapter of the file. Below a release of level 3, as standard-version writes them, so are its sections. */
function endsRelease({ level }, release) {
    return level < release.level || (level === release.level && level <= 2);
}
/** Found by halving: a file may have as many releases as headings. */
function headingsBetween(headings, after, before) {
    const start = indexFrom(headings, after + 1);
    return headings.slice(start, indexFrom(headings, before));
}
/** The index of the first heading at a line or behind it. */
function indexFrom(headings, line) {
    let [low, high] = [0, headings.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((headings[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function releaseHeadings(headings, names) {
    return headings.flatMap((heading) => {
        const release = heading.level > 3 ? undefined : readReleaseHeading(heading.text, heading.level, names);
        return release ? [{ heading, release }] : [];
    });
}
function firstRelease(headings) {
    return releaseHeadings(headings.slice(0, 1000), "versions")[0]?.heading.line ?? Number.POSITIVE_INFINITY;
}
/** Lines of a preamble that are looked at: where there is no release, all of the file would be one. */
const longestPreamble = 200;
function dialectOf(lines, firstReleaseAt, definitions) {
    const preamble = lines.slice(0, Math.min(firstReleaseAt - 1, longestPreamble)).map(({ text }) => text);
    const cited = preamble.some((text) => /keep[ -]?a[ -]?changelog/i.test(text));
    if (!cited)
        return { kind: "other" };
    const places = [...preamble, ...definitions.map(({ target }) => target)];
    const version = places.flatMap((text) => /keepachangelog\.com\/[^)\s]{0,20}?(\d+\.\d+\.\d+)/i.exec(text)?.[1] ?? [])[0];
    return { kind: "keep-a-changelog", version };
}
/** Footnotes are written alike and lead nowhere. */
function definitionIn({ text, number, kind }) {
    const [, label, target] = (kind === "prose" && /^ {0,3}\[([^\]^][^\]]*)\]:\s*(\S+)/.exec(text)) || [];
    if (label === undefined || target === undefined)
        return undefined;
    return { label, target: target.replace(/^<(.*)>$/, "$1"), line: number };
}
/** A line of `=` is the underline of a heading unless a conflict is open. */
function conflictsIn(lines) {
    const found = [];
    let isOpen = false;
    for (const { text, number, kind } of lines) {
        if (kind === "code")
            continue;
        const mark = /^(?:<{7}|>{7}|\|{7})(?= |$)|^={7}$/.exec(text)?.[0][0];
        if (mark === undefined || (mark === "=" && !isOpen))
            continue;
        if (mark === "<")
            isOpen = true;
        if (mark === ">")
            isOpen = false;
        found.push(number);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/formats/documents/code-lines.js

/** The lines of a text that stand in a block of code, from 1. */
function codeLines(text) {
    return new Set(prose_lines_proseLines(text).lines.flatMap(({ number, kind }) => (kind === "code" ? [number] : [])));
}

;// CONCATENATED MODULE: ./build/formats/documents/package-version.js
/** The version that a manifest gives its package. */


/** Undefined where the manifest has none, or is of a package that is never released. */
function readPackageVersion(manifest, text) {
    switch (manifest.slice(manifest.lastIndexOf("/") + 1)) {
        case "package.json": {
            const members = package_version_membersOf((0,foreign_json/* parseJson */.qF)(text));
            return members["private"] === true ? undefined : package_version_versionIn(members);
        }
        case "pyproject.toml": {
            const { project, tool } = package_version_membersOf(readToml(text));
            return package_version_versionIn(package_version_membersOf(project)) ?? package_version_versionIn(package_version_membersOf(package_version_membersOf(tool)["poetry"]));
        }
        case "Cargo.toml": {
            const { package: own, workspace } = package_version_membersOf(readToml(text));
            const members = package_version_membersOf(own);
            const released = members["publish"] === false ? undefined : package_version_versionIn(members);
            // What `version.workspace = true` in its members refers to.
            return released ?? package_version_versionIn(package_version_membersOf(package_version_membersOf(workspace)["package"]));
        }
        default:
            return undefined;
    }
}
function package_version_versionIn({ version, name }) {
    return typeof version === "string" ? { version, ...(typeof name === "string" && { name }) } : undefined;
}
function package_version_membersOf(value) {
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

;// CONCATENATED MODULE: ./build/model/changelog.js
/** Labels are compared as Markdown compares them: in any case, with one space for many. */
function sameLabel(label) {
    return label.trim().replace(/\s+/g, " ").toLowerCase();
}
/** What a release is called where it is spoken of. */
function nameOfRelease({ version, state }) {
    return version ?? (state === "unreleased" ? "Unreleased" : "");
}
/** `1.0.0` and `v1.0.0` are one. */
function bareVersion(version) {
    return version.replace(/^v(?=\d)/i, "").toLowerCase();
}

;// CONCATENATED MODULE: ./build/measures/changelog/where-told.js

/** Folders of what others wrote, or what is only shown. */
const foreign = /(?:^|\/)(?:vendor|third[_-]?party|node_modules|(?:__)?fixtures(?:__)?|testdata|examples?)\//i;
function isForeign(path) {
    return foreign.test(path);
}
/**
 * Whether readers of a changed file look for its news in a changelog: in that of the root, or of a folder that the file is in.
 * Where a folder keeps its documents apart, its changelog is among them.
 */
function tellsOf(changelog, changed) {
    if (isForeign(changelog))
        return false;
    const folder = (0,path_parts/* folderOf */.yS)(changelog).replace(/(?:^|\/)docs?(?:\/source)?$/i, "");
    return folder === "" || changed.some((path) => path.startsWith(`${folder}/`));
}

;// CONCATENATED MODULE: ./build/measures/path-filter.js

/** A test for paths by globs, of which those that begin with `!` leave out what others took in. */
function pathFilter(patterns) {
    const [taken, left] = [patterns.filter((one) => !one.startsWith("!")), patterns.filter((one) => one.startsWith("!"))];
    const isTaken = taken.map(model_glob/* pathMatcher */.kZ);
    const isLeft = left.map((pattern) => (0,model_glob/* pathMatcher */.kZ)(pattern.slice(1)));
    return (path) => isTaken.some((matches) => matches(path)) && !isLeft.some((matches) => matches(path));
}

;// CONCATENATED MODULE: ./build/measures/judge-change-entry.js




/** Where changesets, towncrier, scriv, reno, Chloggen, antsibull and GitLab's own tool keep what is to be told. */
const usualFragments = [
    ".changeset/*.md",
    "**/.changeset/*.md",
    // Sources have folders of the shorter names, too.
    "{news,changes}/*",
    "{packages,libs,crates}/*/{news,changes}/*",
    "**/{newsfragments,changelog.d,changelog_unreleased}/**",
    "**/changelogs/{fragments,unreleased}/*",
    "**/changelog/unreleased/**",
    "**/{.changes,.unreleased}/**",
    "**/.chloggen/*",
    "**/releasenotes/notes/*",
    "!**/{README,readme,template,TEMPLATE,config,.gitkeep,.gitignore,_template}{,.*}",
];
/** Accounts of programs. Labels arrive after the run that they were meant for; an author is known from the start. */
const usualBots = ["*[bot]", "dependabot", "dependabot-preview", "renovate", "renovate-bot"];
/** A line under what is unreleased, or a file of its own, is what a change owes whose paths ask for it. */
function judgeChangeEntry(facts, settings) {
    const asks = pathFilter(settings.paths);
    const asking = facts.changed.filter(({ path }) => asks(path));
    const [first] = asking;
    if (first === undefined)
        return { state: "not-needed", because: "paths" };
    if (isExempt(facts.author, settings.exempt ?? usualBots))
        return { state: "not-needed", because: "author" };
    const isFragment = pathFilter(settings.fragments ?? usualFragments);
    const fragment = facts.changed.find(({ path, how }) => how !== "deleted" && isFragment(path) && !isForeign(path));
    if (fragment)
        return { state: "told", path: fragment.path, line: undefined };
    const owing = asking.map(({ path }) => path);
    const changelogs = facts.changelogs.filter(({ changelog }) => tellsOf(changelog.path, owing));
    for (const { changelog, added } of changelogs) {
        const line = entryIn(changelog, added);
        if (line !== undefined)
            return { state: "told", path: changelog.path, line };
    }
    const misplaced = changelogs.flatMap((one) => misplacedIn(one) ?? [])[0];
    const site = { path: misplaced?.path ?? changelogs[0]?.changelog.path ?? first.path, line: misplaced?.line };
    const fault = { rule: "changelog-no-entry", because: first.path, more: asking.length - 1, misplaced, ...site };
    return { state: "missing", fault };
}
function isExempt(author, exempt) {
    const name = author?.toLowerCase();
    return name !== undefined && exempt.some((pattern) => (0,model_glob/* nameMatcher */.MH)(pattern.toLowerCase())(name));
}
/** A line that was added where new ones belong: to what is unreleased, or with the heading of its release. */
function entryIn({ releases, dialect }, added) {
    const takesEntries = (release, i) => {
        if (release.state === "unreleased" || added.has(release.line))
            return true;
        // Without a place for what is unreleased, the newest release is where people write.
        return dialect.kind === "other" && i === 0;
    };
    for (const release of releases.filter(takesEntries)) {
        const line = release.content.find((one) => added.has(one));
        if (line !== undefined)
            return line;
    }
    return undefined;
}
function misplacedIn({ changelog, added }) {
    for (const release of changelog.releases) {
        const line = release.state === "released" ? release.content.find((one) => added.has(one)) : undefined;
        if (line !== undefined)
            return { path: changelog.path, line, release: nameOfRelease(release) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/model/version-order.js
var version_order = __webpack_require__(87099);
;// CONCATENATED MODULE: ./build/measures/changelog/comparison-links.js



/** Links that compare two other versions than the release and the one before it: mostly copied and not finished. */
function comparisonFaults({ releases, definitions }) {
    const defined = new Map(definitions.map((one) => [sameLabel(one.label), one]));
    const out = releases.filter(({ state, version }) => state === "released" && version !== undefined);
    const before = predecessors(out);
    return releases.flatMap((release) => {
        const link = linkOf(release, defined);
        if (link === undefined)
            return [];
        const expected = release.state === "released" ? (before.get(release) ?? []) : out.slice(0, 1).map(nameOfRelease);
        const wrong = wrongComparison(link.target, {
            from: expected,
            to: release.state === "released" ? release.version : undefined,
        });
        return wrong ? [{ rule: "changelog-wrong-link", ...link, wrong }] : [];
    });
}
function linkOf(release, defined) {
    if (release.link.kind === "inline")
        return { label: nameOfRelease(release), target: release.link.target, line: release.line };
    return release.link.kind === "reference" ? defined.get(sameLabel(release.link.label)) : undefined;
}
/** Versions that a release may be compared with: the one below it, or the next lower one, without those that were no real ones. */
function predecessors(out) {
    const found = new Map();
    const add = (sorted) => {
        let [stands, final] = [];
        for (const [i, release] of sorted.toReversed().entries()) {
            const next = sorted[sorted.length - i];
            const names = [next, stands, final].flatMap((one) => (one === undefined ? [] : [nameOfRelease(one)]));
            found.set(release, [...(found.get(release) ?? []), ...names]);
            if (release.mark !== "yanked")
                stands = release;
            if (/^v?[\d.]+$/i.test(nameOfRelease(release)))
                final = release;
        }
    };
    add(out);
    const versions = new Map(out.map((release) => [release, (0,version_order/* versionOf */.E4)(nameOfRelease(release))]));
    const none = (0,version_order/* versionOf */.E4)("");
    add(out.toSorted((a, b) => (0,version_order/* compareVersions */.Zy)(versions.get(b) ?? none, versions.get(a) ?? none)));
    return found;
}
function wrongComparison(target, { from, to }) {
    const compared = comparedIn(target);
    if (compared === undefined)
        return undefined;
    if (to !== undefined && !namesVersion(compared.to, to))
        return { end: "to", named: compared.to, expected: to };
    const [expected] = from;
    if (expected === undefined || isCommit(compared.from))
        return undefined;
    return from.some((version) => namesVersion(compared.from, version))
        ? undefined
        : { end: "from", named: compared.from, expected };
}
/** `…/compare/v1.0.0...v1.1.0`, as GitHub, GitLab and Gitea have it. Bitbucket's has other parts in another order. */
function comparedIn(target) {
    const [, from, to] = /(?<!branches)\/compare\/([^?#]+?)\.{2,3}([^?#]+)/.exec(target.slice(0, 2000)) ?? [];
    if (from === undefined || to === undefined)
        return undefined;
    return { from: (0,percent_decoded/* percentDecoded */.o)(from) ?? from, to: (0,percent_decoded/* percentDecoded */.o)(to) ?? to };
}
function isCommit(ref) {
    return /^[0-9a-f]{7,40}$/.test(ref);
}
/** Whether a tag is of a version: `1.0.0`, `v1.0.0`, `name-v1.0.0`, `name@1.0.0`, `release/1.0.0`. */
function namesVersion(tag, version) {
    const [whole, bare] = [tag.toLowerCase(), bareVersion(version)];
    return whole.endsWith(bare) && !/[\d.]$/.test(whole.slice(0, whole.length - bare.length));
}

;// CONCATENATED MODULE: ./build/measures/changelog/release-order.js


/** The newest release comes first. Files are sorted by version or by day, which differ where old versions are mended. */
function orderFaults(releases) {
    const placed = releases.filter(({ state }) => state === "released").map(placedOf);
    return placed.flatMap((release, i) => {
        const next = placed[i + 1];
        return next === undefined ? [] : faultBetween(release, next);
    });
}
function placedOf(release) {
    const name = nameOfRelease(release);
    const day = release.date.state === "dated" ? release.date.day : undefined;
    return { name, version: (0,version_order/* versionOf */.E4)(name), day, line: release.line };
}
/** `above` stands in front of `below`, and so should be the newer of the two. */
function faultBetween(above, below) {
    if (!/\d/.test(above.name) || !/\d/.test(below.name))
        return [];
    const byVersion = (0,version_order/* compareVersions */.Zy)(above.version, below.version);
    const isKnown = above.day !== undefined && below.day !== undefined;
    const isLater = isKnown && above.day > below.day;
    if (byVersion < 0 && !isLater)
        return [{ rule: "changelog-order", version: below.name, below: above.name, line: below.line }];
    if (byVersion <= 0 || !isKnown || above.day >= below.day || !isFollowed(below, above))
        return [];
    const before = { version: below.name, day: below.day };
    return [{ rule: "changelog-date-order", version: above.name, day: above.day, before, line: above.line }];
}
/** Whether the newer version cannot have come before the older one: that is no mended old version (`1.9.5` after `2.0.0`). */
function isFollowed(older, newer) {
    const [a, b] = [release_order_numbersOf(older.name), release_order_numbersOf(newer.name)];
    if (a.length < 2 || b.length < 2)
        return false;
    const isOneLine = a[0] === b[0] && a[1] === b[1];
    return isOneLine || (a[2] ?? "0") === "0";
}
function release_order_numbersOf(version) {
    return /\d+(?:\.\d+)*/.exec(version.slice(0, 200))?.[0].split(".") ?? [];
}

;// CONCATENATED MODULE: ./build/measures/judge-changelog.js





/** Letters of a section's name up to which a likely one is looked for. */
const longestGuessed = 20;
const standardSections = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
/**
 * What is wrong with the form of a changelog, from top to bottom. The rules of Keep a Changelog are those of a file that
 * cites it; a file of another dialect is only held to what is wrong in every one.
 */
function judgeChangelog(changelog, settings) {
    const { path, dialect, releases, conflicts, elsewhere, isCut } = changelog;
    const found = conflicts.map((line) => ({ rule: "changelog-conflict-marker", line }));
    if (releases.length === 0 && elsewhere === undefined && !isCut)
        found.push({ rule: "changelog-no-release", line: 1 });
    found.push(...duplicateVersions(releases), ...releases.flatMap((release) => dateFaults(release, settings.today)));
    if (dialect.kind === "keep-a-changelog")
        found.push(...strictFaults(changelog, settings));
    return found.sort((a, b) => a.line - b.line).map((fault) => ({ path, ...fault }));
}
function strictFaults(changelog, { sections = [] }) {
    const { releases } = changelog;
    const allowed = [...standardSections, ...sections];
    return [
        ...orderFaults(releases),
        ...releases.flatMap((release) => [...missingDate(release), ...sectionFaults(release, allowed)]),
        ...missingLinks(changelog),
        ...comparisonFaults(changelog),
    ];
}
function duplicateVersions(releases) {
    const first = new Map();
    return releases.flatMap((release) => {
        const version = nameOfRelease(release);
        const key = `${release.package ?? ""}@${bareVersion(version)}`;
        const firstLine = first.get(key);
        if (firstLine === undefined)
            first.set(key, release.line);
        return firstLine === undefined ? [] : [{ rule: "changelog-duplicate-version", version, firstLine, line: release.line }];
    });
}
function dateFaults(release, today) {
    const { date, line } = release;
    if (date.state === "no-such-day")
        return [{ rule: "changelog-invalid-date", text: date.text, why: date.state, line }];
    // It is tomorrow already where somebody releases in the east.
    if (date.state !== "dated" || date.day <= ((0,model_day/* dayAfter */.PV)(today, 1) ?? today))
        return [];
    return [{ rule: "changelog-future-date", version: nameOfRelease(release), day: date.day, line }];
}
function missingDate(release) {
    const { state, date, line } = release;
    if (state !== "released")
        return [];
    if (date.state === "other-form")
        return [{ rule: "changelog-invalid-date", text: date.text, why: date.state, line }];
    return date.state === "none" ? [{ rule: "changelog-missing-date", version: nameOfRelease(release), line }] : [];
}
function sectionFaults(release, allowed) {
    const known = new Map(allowed.map((name) => [name.toLowerCase(), name]));
    const first = new Map();
    const name = nameOfRelease(release);
    const faults = [];
    const [entry] = release.loose;
    if (entry)
        faults.push({ rule: "changelog-loose-entry", release: name, entries: release.loose.length, line: entry.line });
    for (const { name: section, line } of release.sections) {
        const key = section.trim().toLowerCase();
        const firstLine = first.get(key);
        if (firstLine !== undefined)
            faults.push({ rule: "changelog-duplicate-section", release: name, section, firstLine, line });
        else if (!known.has(key))
            faults.push({ rule: "changelog-unknown-section", section, near: nearestName(section, allowed), line });
        if (firstLine === undefined)
            first.set(key, line);
    }
    return faults;
}
function nearestName(section, allowed) {
    return section.length > longestGuessed ? undefined : (0,nearest/* nearest */.p)(section, allowed);
}
/** Brackets without a definition are shown as brackets. Before the first release there is nothing to compare with. */
function missingLinks({ releases, definitions }) {
    const defined = new Set(definitions.map(({ label }) => sameLabel(label)));
    const isOut = releases.some(({ state }) => state === "released");
    const asked = releases.flatMap((release) => release.link.kind === "reference" && (isOut || release.state === "released")
        ? [{ label: release.link.label, line: release.line }]
        : []);
    const missing = asked.filter(({ label }) => !defined.has(sameLabel(label)));
    const [first] = missing;
    if (first === undefined)
        return [];
    if (missing.length === asked.length)
        return [{ rule: "changelog-missing-link", ...first, more: missing.length - 1 }];
    return missing.map((one) => ({ rule: "changelog-missing-link", ...one, more: 0 }));
}

;// CONCATENATED MODULE: ./build/measures/judge-release-entry.js


/** What each manifest beside a changelog has. A version that several have is one release, told once. */
function judge_release_entry_judgeReleases(changelog, wanted) {
    const versions = wanted.map(({ version }) => bareVersion(version));
    return wanted.filter((_, i) => versions.indexOf(versions[i] ?? "") === i).flatMap((one) => judgeRelease(changelog, one));
}
/** What manifests say between releases, or where a tool fills in the version. */
const development = /(?:^|[.\-+])(?:dev|snapshot|development|unreleased)|^0\.0\.0(?:$|[-+.])/i;
/** Whether a manifest's version is one that is released, and so owes its readers a section. */
function isReleaseVersion(version) {
    return /\d/.test(version) && !development.test(version.slice(0, 200));
}
/** The version of the package has a section with a date that says something. */
function judgeRelease(changelog, wanted) {
    const { path, releases } = changelog;
    const { version } = wanted;
    if (!isReleaseVersion(version))
        return [];
    const release = releases.find((one) => one.state === "released" && judge_release_entry_isOf(one, wanted));
    if (release !== undefined)
        return judge_release_entry_faultsOf(path, release, { ...wanted, isDated: asksForDates(changelog) });
    const unreleased = releases.find(({ state }) => state === "unreleased");
    // What leads up to a release is often told with it.
    const isTold = isPrerelease(version) && (isFilled(unreleased) || releases.some((one) => leadsTo(wanted, one)));
    if (changelog.isCut || isTold)
        return [];
    const left = unreleased === undefined ? "absent" : isFilled(unreleased) ? "filled" : "empty";
    return [
        { rule: "changelog-release-missing", path, line: unreleased?.line, version, manifest: wanted.manifest, unreleased: left },
    ];
}
function judge_release_entry_faultsOf(path, release, { version, manifest, isDated }) {
    const { line, date } = release;
    const faults = [];
    if (isDated && date.state === "none")
        faults.push({ rule: "changelog-release-undated", path, line, version, manifest });
    if (!isFilled(release))
        faults.push({ rule: "changelog-release-empty", path, line, version, manifest });
    return faults;
}
/** Tools such as changesets write no dates; what other releases of the file have, this one has too. */
function asksForDates({ dialect, releases }) {
    if (dialect.kind === "keep-a-changelog")
        return true;
    const dated = releases.filter(({ date }) => date.state !== "none").length;
    return dated > releases.length / 2;
}
function isFilled(release) {
    return release !== undefined && release.content.length > 0;
}
function judge_release_entry_isOf(release, { version, name }) {
    if (release.version === undefined || (release.package !== undefined && name !== undefined && release.package !== name))
        return false;
    if (bareVersion(release.version) === bareVersion(version))
        return true;
    return (0,version_order/* compareVersions */.Zy)((0,version_order/* versionOf */.E4)(release.version), (0,version_order/* versionOf */.E4)(version)) === 0;
}
function isPrerelease(version) {
    return !/^v?\d+(?:\.\d+)*(?:\+.*)?$/i.test(version);
}
function leadsTo({ version }, release) {
    const final = /^v?\d+(?:\.\d+)*/i.exec(version)?.[0];
    return final !== undefined && release.version !== undefined && bareVersion(release.version) === bareVersion(final);
}

// EXTERNAL MODULE: ./build/repository/file-at.js
var file_at = __webpack_require__(18877);
;// CONCATENATED MODULE: ./build/gates/gather-changelog.js















/** Fragments that are put together into one later have a form of their own. */
const changelogName = /(?:^|\/)(?:changelog|changes|history|news|releases|release-notes)(?:\.(?:md|markdown|txt|rst))?$/i;
const manifests = ["package.json", "pyproject.toml", "Cargo.toml"];
/** What is wrong with the form of changelogs that are asked for, and with the release that their package is at. */
async function gatherChangelogs(repository) {
    const faults = [];
    for (const { path, text } of await repository.reader.texts(repository.pathsOf("changelog").filter((one) => changelogName.test(one)))) {
        const changelog = readChangelog(path, text);
        faults.push(...judgeChangelog(changelog, { today: repository.today, sections: repository.settings["changelog-sections"] ?? [] }), ...(await releaseFaults(changelog, repository)));
    }
    return faults;
}
/** Before the first release of a package there is none to tell of. */
async function releaseFaults(changelog, { files, reader }) {
    if (!changelog.releases.some(({ state }) => state === "released"))
        return [];
    const folder = (0,path_parts/* folderOf */.yS)(changelog.path);
    const paths = manifests.map((name) => (folder === "" ? name : `${folder}/${name}`));
    const texts = await reader.texts(paths.filter((one) => files.includes(one)));
    const versions = texts.flatMap(({ path, text }) => {
        const version = readPackageVersion(path, text);
        return version === undefined ? [] : [{ ...version, manifest: path }];
    });
    const isOne = new Set(versions.map(({ version }) => version)).size < 2;
    return judge_release_entry_judgeReleases(changelog, isOne ? versions.map(({ manifest, ...version }) => version) : versions);
}
/** A pattern that no file matches would hold for ever. */
function unmatchedChangelogFor({ settings, files }) {
    const globs = (settings["changelog-for"] ?? []).filter((glob) => !glob.startsWith("!"));
    return globs
        .filter((glob) => !files.some((0,model_glob/* pathMatcher */.kZ)(glob)))
        .map((glob) => ({
        where: "changelog-for",
        message: `no file of the repository matches ${JSON.stringify(glob)}; allowed: a file such as src/main.ts, or a glob such as src/**`,
    }));
}
/** Changes whose readers are told nothing, at most one; undefined where nothing changed. */
async function gatherUntold(repository) {
    const { settings, place, files } = repository;
    const paths = settings["changelog-for"];
    if (paths === undefined)
        return "not asked";
    const change = await repository.change();
    if ("unknown" in change)
        return change.lacking ? { unknown: change.unknown } : undefined;
    const changelogs = await repository.reader.texts(files.filter((path) => changelogName.test(path) && change.changed.find(path)));
    const isFragment = pathFilter(usualFragments);
    const fragments = await repository.reader.texts(files.filter((path) => isFragment(path) && change.changed.find(path)));
    const empty = new Set(fragments.flatMap(({ path, text }) => (isEmptyFragment(path, text) ? [path] : [])));
    const event = (0,repository_event/* readChangeEvent */.bM)(await place.host.readEvent());
    const entry = judgeChangeEntry({
        changed: changedPaths(change).filter(({ path }) => !empty.has(path)),
        changelogs: await Promise.all(changelogs.map(async ({ path, text }) => ({
            changelog: readChangelog(path, text),
            added: newLines(text, addedLines(path, change), await textBefore(path, change, repository)),
        }))),
        author: event.pullRequest?.author,
    }, { paths });
    return { faults: entry.state === "missing" ? [entry.fault] : [] };
}
/** What the changelog said before the change; nothing where it was not there, or nobody can say. */
async function textBefore(path, { base }, { place: { git } }) {
    const own = (0,repo_path/* repoPath */.qN)(path);
    if (git === undefined || own === undefined)
        return "";
    const then = await (0,file_at/* fileAt */.W)(git, base.commit, own, mostBytes);
    return then.state === "text" ? then.text : "";
}
/** Bytes of a changelog that is compared with itself: the longest have some 3 MB. */
const mostBytes = 16 * 1024 * 1024;
/** Without lines that only moved or changed their blanks, and without code, in which nothing is told. */
function newLines(text, added, before) {
    const known = new Set(before.split(/\r\n?|\n/).map(gather_changelog_withoutBlanks));
    const code = codeLines(text);
    const lines = text.split(/\r\n?|\n/);
    return new Set([...added].filter((line) => !code.has(line) && !known.has(gather_changelog_withoutBlanks(lines[line - 1] ?? ""))));
}
function gather_changelog_withoutBlanks(line) {
    return line.replace(/\s+/g, " ").trim();
}
function addedLines(path, { changed }) {
    const { spans = [] } = changed.find(path) ?? {};
    const lines = new Set();
    if ((0,changed_lines/* countLines */.lt)(spans) > mostAdded)
        return lines;
    for (const { from, to } of spans)
        for (let line = from; line <= to; line++)
            lines.add(line);
    return lines;
}
/** Lines of a changelog that one change adds: what has more is data. */
const mostAdded = 100_000;

// EXTERNAL MODULE: ./build/formats/read-docstrings.js
var read_docstrings = __webpack_require__(94516);
// EXTERNAL MODULE: ./build/repository/resolve-report.js + 2 modules
var resolve_report = __webpack_require__(12512);
// EXTERNAL MODULE: ./build/gates/own-files.js
var own_files = __webpack_require__(68597);
;// CONCATENATED MODULE: ./build/gates/gather-docstrings.js





/** Reads the reports of docstrings that the settings name. */
async function gatherDocstrings(settings, place, paths) {
    const { reports, problems } = await (0,find_reports/* findDeclared */._M)("documents", settings.docstrings ?? [], [], place.host.files);
    if (reports.length === 0)
        return { facts: [], problems };
    const opener = new report_opener/* ReportOpener */.A3(paths, await own_files/* OwnFiles */.y.find(settings, place), "declared");
    const seen = [];
    const wrong = [...problems];
    for (const { file } of reports) {
        const opened = await opener.open(file, "", place, async (report) => ({
            ...(await (0,read_docstrings/* readDocstringReport */.m)(report)),
            path: report.path,
        }));
        if (opened.state === "refused")
            wrong.push(opened.reason);
        if (opened.state !== "read")
            continue;
        const { format, report, path } = opened.value;
        if (opened.committed === "committed")
            wrong.push({ id: "tracked-report", file });
        seen.push({ ...report, file: path, format: format.id, files: gather_docstrings_filesOf(report, paths.folderOf(file), paths) });
    }
    return { facts: seen, problems: wrong };
}
/** By their paths in the repository, where they are found in it. */
function gather_docstrings_filesOf({ files }, folder, { context }) {
    const found = (0,resolve_report/* resolveReport */.t)({ files, sources: [], folder }, context);
    return files.map((file, i) => {
        const resolved = found[i];
        return resolved !== undefined && "path" in resolved ? { ...file, path: resolved.path } : file;
    });
}

;// CONCATENATED MODULE: ./build/model/env-random.js
/** Words that say of a value that it is none: as a part of it, since short ones stand in random letters by chance. */
const denied = /^(?:foo|bar|baz|qux|tests?|testing|todo|fake|your|demo|mock|examples?|samples?|placeholder|dummy|redacted|insert|replace|lorem|change|changeme|changeit|xxx+)\d{0,4}$/i;
/** These do not stand anywhere by chance. */
const deniedAnywhere = /example|sample|placeholder|change.?me|dummy|redacted|replace|lorem|x{4}|\*{3}|\.{3}|12345|abcde/i;
const env_random_counted = /(?<![A-Za-z0-9])(?:1234|abcd)|(?:1234|abcd)(?![A-Za-z0-9])/i;
/** What a value is called says nothing where a random part stands next to it: `secret_` and `whsec_` begin real ones. */
const env_random_named = /secret|passw|token/i;
/** Words of people, with a few digits behind them: `base64`, `postgres123`, `MyApp2`, `4o`. A random part is none. */
const word = /^(?:[A-Z]?[a-z]{1,15}(?:[A-Z][a-z]{2,15}){0,4}|[A-Z]{1,15})?\d{0,4}[a-z]?$/;
/** Letters and digits in no order that a person would type as an example, or as words. */
function isRandomValue(value) {
    if (value.length < 8 || /\s|:\/\/|\{\{|\$\{/.test(value) || deniedAnywhere.test(value) || env_random_counted.test(value))
        return false;
    const parts = partsOf(value);
    if (parts.some((part) => denied.test(part)) || parts.every((part) => word.test(part)))
        return false;
    if (env_random_named.test(value) && !parts.some(isDense))
        return false;
    return /[a-z]/i.test(value) && /\d/.test(value) && new Set(value).size >= Math.min(8, value.length - 1);
}
/** Whether a part is as long and as mixed as generated ones are. */
function isDense(part) {
    return part.length >= 20 && /[a-z]/i.test(part) && /\d/.test(part) && turns(part) >= 5 && new Set(part).size >= 8;
}
function partsOf(value) {
    return value.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
}
/** How often small letters, capitals and digits take turns; a capital at the beginning of a word is as people write. */
function turns(part) {
    return part.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/model/env-address.js

/** A password may have `/` in it, but behind a port a path begins: `host:80/@scope`. */
const env_address_address = /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/:@]*:(?!\d{1,5}[/?#])(?:([^\s/]+)|(\S+?))@|[^\s/:@]*@)?([^\s/@?#]*)(.*)$/is;
/** To post to one of these one needs nothing but the address. */
const hooks = /^(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/|[\w.-]+\.webhook\.office\.com\/|outlook\.office\.com\/webhook\/)/i;
/** A signature or a token that the address brings with it. */
const parameter = /[?&][\w-]{0,50}(?:token|key|secret|sig|signature|code|password)=([^&#]+)/gi;
/** What only a machine itself, or a network of containers, takes for an address. */
const local = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal|[^.]*|[^:]*\.localhost)(?::\d{1,5})?$/i;
/** The way to something: with `://`, nothing else is judged by its name. */
function isAddress(text) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
/** Whether an address has a real secret in it: a password, a signature, or the path of one that is called by others. */
function addressHasSecret(name, text) {
    const [, plain, odd, host = "", path = ""] = env_address_address.exec(text) ?? [];
    if (host.split(",").every((one) => local.test(one)))
        return false;
    const password = plain ?? odd;
    if (password !== undefined && isRandomValue(password))
        return true;
    const isHook = /web_?hook/i.test(name) || hooks.test(`${host}${path}`);
    const given = [...path.matchAll(parameter)].map(([, value = ""]) => value);
    return [...(isHook ? path.split(/[/?&=#@]/) : []), ...given].some(isGenerated);
}
/** Letters of addresses may be separators (`-`, `_`, `%2F`): words with them are no random value. */
function isGenerated(part) {
    return isRandomValue(part) && isDense(partsOf(part).join(""));
}

// EXTERNAL MODULE: ./build/model/secret-name.js
var secret_name = __webpack_require__(22734);
;// CONCATENATED MODULE: ./build/model/env-secret.js




/** Names of variables that say secret, besides those that say so anywhere. */
const secretName = /(?:^|[_-])(?:(?:db|sql|mysql|pg|redis|smtp|mail|ftp|user|root|admin)?pass|passcode|pw|creds?|salt|pepper|authorization|(?:app|auth|master|cipher|hmac|session)_?key)(?:[_-]?\d{1,2})?$|pass_?phrase/i;
/** What only sounds like it. */
const env_secret_counted = /tokeni[sz]er|(?:max|min|num|total)_?tokens|bypass|compass/gi;
/** What is about a secret, and is none: where it is, what it is called, how long it holds. */
const about = /[_-](?:headers?|names?|files?|path|dir|audience|aud|issuer|iss|regexp?|pattern|ttl|length|size|expiry|expiration|expires(?:_?in)?|lifetime|max_?age|algorithms?|alg|prefix|suffix|rounds|version|scopes?|cookie|type|format|arn|region|policy|ur[il]|endpoint|host|port|model|encoding|provider)$/i;
/** What stands for a value: `{{token}}`, `${TOKEN}`, `<token>`, `%TOKEN%`, `$TOKEN`. */
const env_secret_variable = /^(?:\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|<.*>|%\w+%|\[.*\])$/s;
const env_secret_scheme = /^(?:Bearer|Basic|Token|ApiKey)\s+/i;
/** Where a secret is, as files and stores of secrets write it. */
const place = /^(?:\.{1,2}|~|[A-Za-z]:)[/\\]|^arn:|\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|env)$/i;
/** Longer texts are looked at only as far as a secret would reach. */
const env_secret_longest = 4096;
/**
 * Whether the value that an example gives a variable looks like a real secret: by what its issuer marks it with, by what
 * an address has in it, or by a name that says secret and a value that nobody would make up by hand.
 */
function isRealSecret(name, value) {
    const whole = value.slice(0, env_secret_longest).trim();
    const text = whole.replace(env_secret_scheme, "");
    if (text === "" || env_secret_variable.test(text))
        return false;
    const issued = text.match(secret_shape/* issuedSecrets */.V);
    if (issued !== null)
        return issued.some((one) => !/example|x{6}|(.)\1{7}/i.test(one));
    if (isAddress(text))
        return addressHasSecret(name, text);
    if (!saysSecret(name.replace(env_secret_counted, "")) || isAbout(name, whole) || isPlace(text))
        return false;
    return isRandomValue(text) || isConnection(text);
}
function saysSecret(name) {
    return (0,secret_name/* isSecretName */.e)(name) || secretName.test(name);
}
/** Random letters may begin with a slash, too. */
function isPlace(text) {
    return place.test(text) || (text.startsWith("/") && !partsOf(text).some(isDense));
}
/** What has a scheme of authorization in front is a secret whatever it is called. */
function isAbout(name, whole) {
    return about.test(name) && !env_secret_scheme.test(whole);
}
/** `Server=db.acme.com;Password=…`: spaces may stand in its other parts. */
function isConnection(text) {
    const password = /(?:^|;)\s{0,5}(?:password|pwd|accountkey|sharedaccesskey)\s{0,5}=\s{0,5}([^;]+)/i.exec(text)?.[1];
    return password !== undefined && isRandomValue(password.trim());
}

;// CONCATENATED MODULE: ./build/formats/documents/env-example.js


const assignment = /^\s{0,50}(?:export\s{1,10})?([A-Za-z_]\w{0,200})\s{0,50}=(.*)$/;
/** In a comment only what is written as names of variables are: the rest is prose. */
const commented = /^\s{0,50}#[#\s]{0,50}(?:export\s{1,10})?([A-Z_][A-Z0-9_]{0,200})\s{0,5}=(.*)$/;
/** Lines that a quoted value may go on for: keys have some thirty. */
const longestValue = 200;
/** Whether a file is an example of an environment file, by its name. */
function isEnvExample(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return /^\.?env(?:[.-][\w-]+)*[.-](?:example|sample|template|dist|tpl)$|^(?:example|sample|template)\.env$/i.test(name);
}
/** Reads an example. Never throws, and keeps no value. */
function readEnvExample(path, text) {
    const lines = text
        .slice(0, caps/* caps */.m.envExampleLength)
        .replace(/^\ufeff/, "")
        .split(/\r\n|\r|\n/);
    const names = [];
    const secrets = [];
    for (let i = 0; i < lines.length; i++) {
        const line = (lines[i] ?? "").slice(0, caps/* caps */.m.lineBytes);
        const [, name = commented.exec(line)?.[1], value = commented.exec(line)?.[2] ?? ""] = assignment.exec(line) ?? [];
        if (name === undefined)
            continue;
        const whole = wholeValue(lines, i, value);
        names.push({ name, line: i + 1, state: /^\s*#/.test(line) ? "commented" : "set" });
        if (isRealSecret(name, whole.value))
            secrets.push({ name, line: i + 1 });
        i += whole.more;
    }
    return { path, names, secrets };
}
/** A value without its quotes and what is behind it; one in quotes may go on for some lines. */
function wholeValue(lines, at, rest) {
    const text = rest.trim();
    const mark = /^["'`]/.exec(text)?.[0];
    if (mark === undefined)
        return { value: text.replace(/\s#.*$/, ""), more: 0 };
    const end = text.indexOf(mark, 1);
    if (end !== -1)
        return { value: text.slice(1, end), more: 0 };
    const following = lines.slice(at + 1, at + 1 + longestValue);
    const last = following.findIndex((line) => line.includes(mark));
    if (last === -1)
        return { value: text.slice(1), more: 0 };
    return { value: [text.slice(1), ...following.slice(0, last)].join("\n"), more: last + 1 };
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/aliases.js
/** Modules whose `env` is the environment. */
const imported = /\bimport\s{1,5}\{([^{}]{1,500})\}\s{0,5}from\s{0,5}["'](?:(?:node:)?process|bun|\$env\/dynamic\/(?:private|public))["']/g;
/** `const env = process.env`, `const { env } = process`, or of the module of that name. */
const aliases_kept = /\b(?:const|let|var)\s{1,5}([A-Za-z_]\w{0,100})\s{0,5}(?::\s{0,5}[\w.]{1,100}\s{0,5})?=\s{0,20}process\.env\b(?!\s{0,20}(?:\?\.|[.[(&]))/g;
const taken = /\b(?:const|let|var)\s{1,5}\{([^{}]{1,500})\}\s{0,5}=\s{0,20}(?:process|require\(\s{0,5}["'](?:node:)?process["']\s{0,5}\))\s{0,5}(?:;|\n|$)/g;
/** More names for it no source has. */
const aliases_most = 20;
/** Under which names a source has the environment besides `process.env`. */
function aliasesIn(text) {
    const found = new Set();
    for (const list of [...text.matchAll(imported), ...text.matchAll(taken)]) {
        const own = /(?:^|[\s,])env(?:\s{0,20}(?::|\sas\s)\s{0,20}([A-Za-z_]\w{0,100}))?\s{0,20}(?:,|$)/.exec(list[1] ?? "");
        if (own !== null)
            found.add(own[1] ?? "env");
    }
    for (const [, name = ""] of text.matchAll(aliases_kept))
        found.add(name);
    return [...found].slice(0, aliases_most);
}
/**
 * Asking an alias for a name. The same word behind a dot is a member of something else, and in another function it may
 * be something else altogether: only what is written as variables are counts.
 */
function aliasPattern(aliases) {
    const name = "([A-Z_][A-Z0-9_]{0,200})";
    const member = `(?:(?:\\?\\.|\\.)${name}|(?:\\?\\.)?\\[\\s{0,50}["'\`]${name}["'\`]\\s{0,50}\\])`;
    return new RegExp(`(?<![\\w$.])(?:${aliases.join("|")})${member}(?![\\w(])`, "g");
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/matches.js
/** What a pattern finds in a text, with lines, but not in those that are comments; in one pass. */
function* matchesOf(text, pattern, comment) {
    let [line, lineStart, next] = [1, 0, text.indexOf("\n")];
    for (const found of text.matchAll(pattern)) {
        for (; next !== -1 && next < found.index; next = text.indexOf("\n", next + 1)) {
            line++;
            lineStart = next + 1;
        }
        const name = found.slice(1).find((group) => group !== undefined);
        if (name === undefined || comment.test(text.slice(lineStart, lineStart + 500)))
            continue;
        yield { name, line, end: found.index + found[0].length };
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/compose.js

const compose_comment = /^\s{0,400}#/;
/** `$$` is a dollar sign. */
const use = /\$\$|\$\{?([A-Za-z_]\w{0,200})/g;
/** Whether a file is one of Docker Compose, by its name. https://docs.docker.com/reference/compose-file/interpolation/ */
function isCompose(path) {
    return /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]{1,100})?\.ya?ml$/i.test(path);
}
function* composeUses(text) {
    yield* matchesOf(text, use, compose_comment);
    yield* passedOn(text);
}
/** `environment:` with names that have no value hands them on from outside. */
function* passedOn(text) {
    let block;
    for (const [i, line] of text.split("\n").entries()) {
        if (/^\s*(?:#.*)?$/.test(line))
            continue;
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        if (/^ *environment:\s*$/.test(line)) {
            block = indent;
            continue;
        }
        const name = /^ *(?:- +["']?([A-Za-z_]\w{0,200})["']?|([A-Za-z_]\w{0,200}):)\s*(?:#.*)?$/.exec(line);
        // Items of a list may stand as far left as the name of the list.
        if (block !== undefined && (indent < block || (indent === block && !/^ *-/.test(line))))
            block = undefined;
        const found = name?.[1] ?? name?.[2];
        if (block !== undefined && found !== undefined)
            yield { name: found, line: i + 1, end: 0 };
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/destructured.js
/** `const { PORT, HOST: host = "x" } = process.env`, or another name that the source has for it. */
function fromOne(aliases) {
    const names = ["(?:process|import\\.meta)\\.env", ...aliases].join("|");
    return new RegExp(`=\\s{0,20}(?:${names})\\b(?!\\s{0,20}(?:\\?\\.|[.[(]))`, "g");
}
/** Characters of such a list that are looked at. */
const destructured_longest = 1000;
/** The names of a list on the left side, with the place in the text where the list ends. */
function* destructuredNames(text, aliases) {
    for (const { index } of text.matchAll(fromOne(aliases))) {
        const before = text.slice(Math.max(0, index - destructured_longest), index).trimEnd();
        const open = before.endsWith("}") ? before.lastIndexOf("{") : -1;
        if (open === -1)
            continue;
        const list = before.slice(open + 1, -1).replace(/\/\/[^\n]*/g, "");
        for (const entry of list.split(",")) {
            const name = /^\s*([A-Za-z_]\w*)\s*(?:[:=]|$)/.exec(entry)?.[1];
            if (name !== undefined)
                yield { name, at: index };
        }
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/languages.js

const languages_name = "([A-Za-z_]\\w{0,200})";
const quotedName = `["'\`]${languages_name}["'\`]`;
const slashes = /^\s{0,400}(?:\/\/|\*|\/\*)/;
const hashes = /^\s{0,400}#/;
const either = /^\s{0,400}(?:\/\/|\*|\/\*|#)/;
const gap = "\\s{0,50}";
const languages = [
    {
        files: /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i,
        word: /env/,
        comment: slashes,
        patterns: [
            pattern(`\\b(?:process|Bun)(?:\\?\\.|\\.)env!?(?:(?:\\?\\.|\\.)${languages_name}|(?:\\?\\.)?\\[${gap}${quotedName}${gap}\\])(?![\\w(])`),
            // Vite makes some of its own.
            pattern(`\\bimport\\.meta\\.env(?:(?:\\?\\.|\\.)(?!(?:MODE|DEV|PROD|SSR|BASE_URL)\\b)${languages_name}|(?:\\?\\.)?\\[${gap}${quotedName}${gap}\\])(?![\\w(])`),
            pattern(`\\bDeno\\.env\\.(?:get|has)\\(${gap}${quotedName}`),
        ],
        aliases: aliasesIn,
    },
    {
        files: /\.pyw?$/i,
        word: /env/,
        comment: hashes,
        patterns: [
            pattern(`\\b(?:getenv|environ(?:\\.(?:get|pop))?)${gap}[(\\[]${gap}${quotedName}${gap}\\]?`),
            pattern(`["']${languages_name}["']\\s{1,5}(?:not\\s{1,5})?in\\s{1,5}(?:os\\.)?environ\\b`),
            pattern(`\\benv(?:\\.(?:str|bool|int|float|list|tuple|dict|json|url|db|cache|path))?\\(${gap}${quotedName}`),
        ],
    },
    {
        files: /\.go$/i,
        word: /nv/,
        comment: slashes,
        patterns: [
            pattern(`\\b(?:os|syscall)\\.(?:Getenv|LookupEnv)\\(${gap}${quotedName}`),
            // Tags of structures, as envconfig and its like read them.
            pattern(`\\b(?:env|envconfig):"${languages_name}[",]`),
        ],
    },
    {
        files: /\.(?:rb|rake|erb|gemspec|ru)$/i,
        word: /ENV/,
        comment: hashes,
        patterns: [pattern(`\\bENV(?:\\.(?:fetch|key\\?|dig)[( ]|\\[)${gap}${quotedName}${gap}\\]?`)],
    },
    {
        files: /\.rs$/i,
        word: /env/,
        comment: slashes,
        patterns: [pattern(`\\b(?:env::var(?:_os)?|(?:option_)?env!)\\(${gap}"${languages_name}"`)],
    },
    {
        files: /\.(?:java|kts?|scala|groovy|gradle)$/i,
        word: /env/,
        comment: slashes,
        patterns: [
            pattern(`\\b(?:System\\.getenv(?:\\(\\))?|sys\\.env)(?:\\.(?:get|getOrDefault|getOrElse|getValue|containsKey))?[(\\[]${gap}"${languages_name}"`),
        ],
    },
    {
        files: /\.(?:cs|fs|vb)$/i,
        word: /GetEnvironmentVariable/,
        comment: slashes,
        patterns: [pattern(`\\bGetEnvironmentVariable\\(${gap}"${languages_name}"`)],
    },
    {
        files: /\.php$/i,
        word: /env/i,
        comment: either,
        patterns: [
            pattern(`\\b(?:getenv|env|Env::get)\\(${gap}["']${languages_name}["']`),
            pattern(`\\$_ENV\\[${gap}["']${languages_name}["']${gap}\\]`),
        ],
    },
    {
        files: /\.exs?$/i,
        word: /_env/,
        comment: hashes,
        patterns: [pattern(`\\bSystem\\.(?:get_env|fetch_env!?)\\(${gap}"${languages_name}"`)],
    },
];
function pattern(source) {
    return new RegExp(source, "g");
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/pydantic.js
/** https://docs.pydantic.dev/latest/concepts/pydantic_settings/ */
const header = /^class[ \t]+\w+\([^)\n]{0,200}\bBaseSettings\b[^)\n]{0,200}\):/;
/** Types that are one value: what has parts is read from several variables, with names that settings decide. */
const pydantic_plain = /^["']?(?:(?:Optional|Annotated|Final|list|List|set|Set|tuple|Tuple)\[)*(?:str|int|float|bool|bytes|SecretStr|SecretBytes|Path|Literal|\w{0,50}(?:Url|Dsn)|EmailStr|Decimal|timedelta|Positive\w+|NonNegative\w+)\b/;
const field = /^[ \t]+([A-Za-z]\w{0,200})[ \t]*:[ \t]*(.*)/;
/** Names of a field's own: with one that is no plain text it is not known. */
const ownName = /\b(?:env|alias|validation_alias)\s{0,5}=\s{0,5}(?:["'](\w{1,200})["'])?/;
/** The fields of settings classes, by the names that they are read from. Classes that go on from others are left out. */
function* pydanticNames(text) {
    const lines = text.split("\n");
    for (let at = 0; at < lines.length; at++) {
        if (!header.test(lines[at] ?? ""))
            continue;
        const end = endOfBlock(lines, at + 1);
        yield* pydantic_fieldsOf(lines.slice(at + 1, end), at + 2);
        at = end - 1;
    }
}
function endOfBlock(lines, start) {
    for (let at = start; at < lines.length; at++)
        if (/^[^\s#)\]}]/.test(lines[at] ?? ""))
            return at;
    return lines.length;
}
function* pydantic_fieldsOf(block, firstLine) {
    const prefix = prefixOf(block.join("\n"));
    const indent = /^[ \t]*/.exec(block.find((line) => /^[ \t]+[^\s#]/.test(line)) ?? "")?.[0];
    if (prefix === undefined || indent === undefined || indent === "")
        return;
    for (const [i, line] of block.entries()) {
        const [, own, rest = ""] = line.startsWith(indent) && !/\s/.test(line.charAt(indent.length)) ? (field.exec(line) ?? []) : [];
        if (own === undefined || !pydantic_plain.test(rest))
            continue;
        const name = nameOf(`${prefix}${own}`.toUpperCase(), [line, ...deeper(block, i + 1, indent)].join("\n"));
        if (name !== undefined)
            yield { name, line: firstLine + i, end: 0 };
    }
}
/** Nothing where it is put together from something, or where names are not put into capitals. */
function prefixOf(block) {
    if (/\bcase_sensitive["']?\s{0,5}[=:]\s{0,5}True\b/.test(block))
        return undefined;
    const given = /\benv_prefix["']?\s{0,5}[=:]\s{0,5}(?:["'](\w{0,100})["'])?/.exec(block);
    return given === null ? "" : given[1];
}
function nameOf(usual, whole) {
    const given = ownName.exec(whole);
    return given === null ? usual : given[1];
}
/** The lines that a field goes on for. */
function deeper(block, start, indent) {
    const next = block.slice(start, start + 10);
    const after = next.findIndex((line) => !/^[)\]}\s]/.test(line.slice(indent.length)));
    return after === -1 ? next : next.slice(0, after);
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/shell-assigned.js
const shell_assigned_name = "[A-Z][A-Z0-9_]{0,200}";
/**
 * `NAME=`, unless its own value goes into it (`NAME="${NAME:-x}"` asks for one from outside); `${NAME:=x}`; `{NAME}>file`; `((NAME = 1))`.
 */
const direct = new RegExp(`(?<![^\\s;&|({\`])(${shell_assigned_name})(?:\\[[^\\]\\n]{0,100}\\])?\\+?=(?![^\\s;]{0,200}?\\$\\{?\\1(?!\\w))|\\$\\{(${shell_assigned_name}):?=|(?<!\\S)\\{(${shell_assigned_name})\\}[<>]|\\(\\([ \\t]{0,20}(${shell_assigned_name})[ \\t]{0,20}[-+*/%]?=(?!=)`, "g");
/** Commands that give a value to what they name. */
const shell_assigned_command = /(?<![^\s;&|({`!])(read|mapfile|readarray|getopts|for|select|local|declare|typeset|printf)[ \t]+([^\n;&|<>(){}`]{1,1000})/g;
const isName = new RegExp(`^${shell_assigned_name}$`);
/** Names that a script gives a value to. Its texts and comments are no longer in it. */
function* assignedIn(script) {
    for (const found of script.matchAll(direct))
        yield* found.slice(1).filter((group) => group !== undefined);
    for (const [, which = "", rest = ""] of script.matchAll(shell_assigned_command))
        for (const word of namedBy(which, rest.trim().split(/\s+/)))
            if (isName.test(word))
                yield word;
}
function namedBy(which, words) {
    switch (which) {
        case "for":
        case "select":
            return words.slice(0, 1);
        // The first of them are the options.
        case "getopts":
            return words.slice(1, 2);
        case "printf":
            return words[0] === "-v" ? words.slice(1, 2) : [];
        default:
            return words;
    }
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/here-documents.js
/** The here documents of a script (`<<EOF`): their quotes are letters. */
class HereDocuments {
    #text;
    #waiting = [];
    /** Where each line that may end one stands last; made when the first is announced. */
    #lasts;
    constructor(text) {
        this.#text = text;
    }
    /** `1 << A` in a calculation looks the same, but no line ends it. */
    announce(token, at) {
        const [, quote = "", end] = /^<<-?\s*(\\?["']?)(\w+)/.exec(token) ?? [];
        if (end === undefined)
            return;
        this.#lasts ??= here_documents_linesOf(this.#text);
        if ((this.#lasts.get(end) ?? -1) >= at)
            this.#waiting.push({ end, kind: quote === "" ? "here" : "dead" });
    }
    /** Those that begin with this line, one behind the other. */
    *begunAt(start) {
        const waiting = this.#waiting;
        this.#waiting = [];
        let at = start;
        for (const { end, kind } of waiting) {
            if ((this.#lasts?.get(end) ?? -1) < at)
                continue;
            const until = this.#endOf(end, at);
            yield* kind === "dead" ? [{ kind, text: this.#text.slice(at, until) }] : escapesIn(this.#text.slice(at, until));
            at = until;
        }
    }
    #endOf(end, start) {
        for (let at = start; at < this.#text.length;) {
            const stop = this.#text.indexOf("\n", at);
            const after = stop === -1 ? this.#text.length : stop + 1;
            if (after - at < 200 && this.#text.slice(at, after).trim() === end)
                return after;
            at = after;
        }
        return this.#text.length;
    }
}
function* escapesIn(text) {
    for (const part of text.split(/(\\[\s\S])/)) {
        if (part !== "")
            yield { kind: /^\\./s.test(part) && part.length === 2 ? "dead" : "here", text: part };
    }
}
function here_documents_linesOf(text) {
    return new Map([...text.matchAll(/^[ \t]{0,50}(\w{1,101})[ \t\r]{0,50}$/gm)].map((found) => [found[1] ?? "", found.index]));
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/shell-pieces.js

/** What is read as one in each of them; the last alternative is any other character. */
const tokens = {
    code: /[^\\'"#\n()$<]+|\\[\s\S]|\$'(?:[^'\\]|\\[\s\S]){0,20000}'|'[^']*'|\$\(|<<<|<<-?[ \t]{0,20}\\?["']?[A-Za-z_]\w{0,100}["']?|[\s\S]/y,
    double: /[^\\"$]+|\\[\s\S]|\$\(|[\s\S]/y,
};
/** Cuts a script where its quotes, comments and here documents begin and end: all pieces together are the script. */
function* shellPieces(text) {
    const documents = new HereDocuments(text);
    // A text in double quotes may hold commands, and these such texts again.
    const open = [];
    for (let at = 0; at < text.length;) {
        const kind = open.at(-1) ?? "code";
        const token = kind === "code" ? (commentAt(text, at) ?? tokenAt(text, at, kind)) : tokenAt(text, at, kind);
        at += token.length;
        yield { kind: isDead(token, kind) ? "dead" : kind, text: token };
        turn(open, token, kind);
        if (kind === "code" && token.startsWith("<<"))
            documents.announce(token, at);
        if (kind !== "code" || token !== "\n")
            continue;
        for (const piece of documents.begunAt(at)) {
            at += piece.text.length;
            yield piece;
        }
    }
}
function tokenAt(text, at, kind) {
    tokens[kind].lastIndex = at;
    return tokens[kind].exec(text)?.[0] ?? text.slice(at);
}
/** `#` begins a comment only where a word could begin: `${#A}` and `$#` have none. */
function commentAt(text, at) {
    if (text.charAt(at) !== "#" || !/^[\s;&|()`]?$/.test(text.charAt(at - 1)))
        return undefined;
    const end = text.indexOf("\n", at);
    return text.slice(at, end === -1 ? undefined : end);
}
function isDead(token, kind) {
    if (token.length < 2)
        return false;
    return token.startsWith("\\") || (kind === "code" && /^(?:#|\$?')/.test(token));
}
function turn(open, token, kind) {
    if (token === "$(" || (token === "(" && kind === "code"))
        open.push("code");
    else if (token === '"' && kind === "code")
        open.push("double");
    // Branches of `case` close what nothing opened.
    else if (token === '"' || (token === ")" && kind === "code"))
        open.pop();
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses/shell.js



/** `$NAME`, `${NAME}`, `${NAME:-default}`; in small letters the script's own are written. `$$` is a process. */
const shell_use = /\$\$|\$(?:\{[#!]?([A-Z][A-Z0-9_]{0,200})(?=[}:\-+?=%#/^,@])|([A-Z][A-Z0-9_]{0,200})(?!\w))/g;
/** Pieces that were comments are blank by then. */
const noComment = /^(?!)/;
/** Whether a file is a script of a shell, by its name or its first line. */
function isShell(path, text) {
    return /\.(?:sh|bash|zsh|ksh|bats)$/i.test(path) || /^#!.{0,50}\b(?:ba|z|k|da)?sh\b/.test(text.slice(0, 100));
}
/** What a script asks for, and what it gives a value to. */
function readShell(text) {
    const pieces = [...shellPieces(text)];
    return { uses: matchesOf(pieces.map(alive).join(""), shell_use, noComment), assigned: assignedIn(pieces.map(asCommand).join("")) };
}
/** Lines keep their numbers. */
function alive({ kind, text }) {
    return kind === "dead" ? text.replace(/[^\n]/g, " ") : text;
}
/** Texts stay words: nothing in them is a name behind a space or at the beginning of a line. */
function asCommand({ kind, text }) {
    if (kind === "code")
        return text;
    if (kind === "double")
        return text.replace(/[\s;&|(]/g, ".");
    if (kind === "here")
        return "\n";
    if (text.startsWith("#"))
        return "";
    if (text === "\\\n")
        return " ";
    return text.endsWith("\n") ? "\n" : ".";
}

;// CONCATENATED MODULE: ./build/formats/documents/env-uses.js









/** Files that may speak of a name without asking for it: manifests, images, settings. */
const env_uses_others = /\.(?:ya?ml|toml|json|ini|cfg|conf|properties|tf|hcl|tpl|sh|bash|zsh|ksh|bats|xml|prisma)$|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Procfile|Jenkinsfile|justfile|bin\/[^/.]+|scripts\/[^/.]+)[^/]*$/i;
/** What is made from other files, or is somebody else's, or is not what runs. */
const leftOut = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|coverage|\.next|\.git|tests?|__tests__|specs?|e2e|fixtures|testdata|examples?|samples)\/|[._-](?:test|spec)\.[^/]+$|(?:^|\/)(?:test_[^/]+|conftest)\.py$|\.min\.[cm]?js$|(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$|\.(?:snap|map)$/i;
/** Whether a file is looked at for names of environment variables. */
function mayHoldEnv(path) {
    if (leftOut.test(path) || (0,repo_path/* isDependencyPath */.JH)(path))
        return false;
    return env_uses_others.test(path) || languages.some(({ files }) => files.test(path));
}
/** Reads sources one after the other, each once. `listed` are the names of the examples. */
class EnvUseReader {
    #uses = [];
    #assigned = new Set();
    #mentioned = new Set();
    #sought;
    #mention;
    constructor(listed) {
        this.#sought = new Set(listed);
        this.#mention = mentionOf(this.#sought);
    }
    /** What is longer than a source is a file of data or is made from others. */
    read(path, text) {
        if (text.length > caps/* caps */.m.envSourceLength || this.#uses.length > caps/* caps */.m.envUses)
            return;
        if (isCompose(path))
            this.#add(path, "compose", composeUses(text));
        else if (isShell(path, text))
            this.#readShell(path, text);
        else
            this.#readLanguage(path, text);
        this.#lookFor(text);
    }
    get result() {
        return { uses: this.#uses, assigned: this.#assigned, mentioned: this.#mentioned };
    }
    #readShell(path, text) {
        const { uses, assigned } = readShell(text);
        this.#add(path, "shell", uses);
        for (const name of assigned)
            this.#assigned.add(name);
    }
    #readLanguage(path, text) {
        const language = languages.find(({ files }) => files.test(path));
        if (language === undefined)
            return;
        const isPython = /\.pyw?$/i.test(path);
        this.#readCode(path, isPython ? withoutDocstrings(text) : text, language);
        if (isPython && text.includes("BaseSettings"))
            this.#add(path, "code", pydanticNames(withoutDocstrings(text)));
    }
    #readCode(path, text, { word, patterns, comment, aliases: aliasesIn }) {
        if (!word.test(text))
            return;
        const aliases = aliasesIn?.(text) ?? [];
        for (const pattern of aliases.length === 0 ? patterns : [...patterns, aliasPattern(aliases)]) {
            // Giving it a value asks for nothing.
            for (const { name, line, end } of matchesOf(text, pattern, comment))
                if (!/^\s{0,50}=(?![=>~])/.test(text.slice(end, end + 60)))
                    this.#use({ name, path, line, from: "code" });
        }
        if (aliases.length > 0 || /process\.env|import\.meta\.env/.test(text))
            this.#readDestructured(path, text, comment, aliases);
    }
    #readDestructured(path, text, comment, aliases) {
        let [line, start, next] = [1, 0, text.indexOf("\n")];
        for (const { name, at } of destructuredNames(text, aliases)) {
            for (; next !== -1 && next < at; next = text.indexOf("\n", next + 1))
                [line, start] = [line + 1, next + 1];
            if (!comment.test(text.slice(start, start + 500)))
                this.#use({ name, path, line, from: "code" });
        }
    }
    #add(path, from, found) {
        for (const { name, line } of found)
            this.#use({ name, path, line, from });
    }
    #use(use) {
        this.#uses.push(use);
    }
    /** Names that nothing asks for may be those of a settings class, in lower case, or of a schema. */
    #lookFor(text) {
        if (this.#mention === undefined)
            return;
        const before = this.#mentioned.size;
        for (const [found] of text.matchAll(this.#mention)) {
            const name = found.toUpperCase();
            for (const known of [found, name])
                if (this.#sought.has(known))
                    this.#mentioned.add(known);
        }
        if (this.#mentioned.size === before)
            return;
        this.#mention = mentionOf([...this.#sought].filter((name) => !this.#mentioned.has(name)));
    }
}
/** What Python's docstrings speak of is not asked for there. Lines keep their numbers. */
function withoutDocstrings(text) {
    return text.replace(/^([ \t]*[rRuU]{0,2})("""|''')[\s\S]*?\2/gm, (found) => found.replace(/[^\n]/g, " "));
}
/** One search for all names: a source is gone through once. */
function mentionOf(names) {
    const words = [...new Set(names)].filter((name) => /^\w+$/.test(name)).slice(0, 5000);
    if (words.length === 0)
        return undefined;
    return new RegExp(`(?<!\\w)(?:${words.flatMap((word) => [word, word.toLowerCase()]).join("|")})(?!\\w)`, "g");
}

;// CONCATENATED MODULE: ./build/measures/env/known-names.js

/** What the system, the shell, the runner of a job, a platform or a language's own tools set. */
const injected = [
    ...[
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "USERNAME",
        "USERPROFILE",
        "SHELL",
        "PWD",
        "OLDPWD",
        "TERM",
        "TERM_PROGRAM",
        "COLORTERM",
    ],
    ...[
        "LANG",
        "LANGUAGE",
        "LC_*",
        "TZ",
        "TMPDIR",
        "TEMP",
        "TMP",
        "HOSTNAME",
        "EDITOR",
        "VISUAL",
        "PAGER",
        "DISPLAY",
        "XDG_*",
        "SSH_*",
    ],
    ...[
        "APPDATA",
        "LOCALAPPDATA",
        "ProgramFiles*",
        "PROGRAMFILES*",
        "ProgramData",
        "SystemRoot",
        "SYSTEMROOT",
        "windir",
        "WINDIR",
        "ComSpec",
        "COMSPEC",
    ],
    ...[
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "all_proxy",
        "NO_COLOR",
        "FORCE_COLOR",
    ],
    ...[
        "BASH*",
        "EUID",
        "UID",
        "GID",
        "PPID",
        "RANDOM",
        "SECONDS",
        "LINENO",
        "FUNCNAME",
        "PIPESTATUS",
        "REPLY",
        "OPTARG",
        "OPTIND",
        "IFS",
        "COLUMNS",
        "LINES",
        "OSTYPE",
        "ZSH_*",
        "SHLVL",
    ],
    ...[
        "CI",
        "CI_*",
        "GITHUB_*",
        "RUNNER_*",
        "ACTIONS_*",
        "INPUT_*",
        "STATE_*",
        "GITLAB_*",
        "BUILDKITE*",
        "CIRCLE*",
        "JENKINS_*",
        "TRAVIS*",
    ],
    ...[
        "NODE_ENV",
        "NODE_OPTIONS",
        "NODE_PATH",
        "NODE_V8_COVERAGE",
        "NODE_EXTRA_CA_CERTS",
        "BABEL_ENV",
        "npm_*",
        "INIT_CWD",
        "VITEST*",
        "JEST_*",
        "NEXT_RUNTIME",
        "NEXT_PHASE",
    ],
    ...[
        "PYTHON*",
        "VIRTUAL_ENV",
        "PYTEST_*",
        "CONDA_*",
        "GOPATH",
        "GOROOT",
        "GOOS",
        "GOARCH",
        "GOBIN",
        "GOFLAGS",
        "CARGO*",
        "OUT_DIR",
        "RUST*",
        "TARGET",
        "PROFILE",
    ],
    ...["JAVA_HOME", "GEM_*", "BUNDLE_*", "RAILS_ENV", "RACK_ENV", "MIX_ENV", "APP_ENV", "ASPNETCORE_*", "DOTNET_*"],
    ...[
        "KUBERNETES_*",
        "VERCEL*",
        "NETLIFY*",
        "RENDER*",
        "FLY_*",
        "DYNO",
        "K_SERVICE",
        "K_REVISION",
        "AWS_LAMBDA_*",
        "AWS_EXECUTION_ENV",
        "LAMBDA_*",
        "WEBSITE_*",
    ],
];
/** What libraries and programs read by themselves: no source names it. */
const readByOthers = [
    ...[
        "AWS_*",
        "AZURE_*",
        "GOOGLE_*",
        "GCLOUD_*",
        "CLOUDFLARE_*",
        "PG*",
        "POSTGRES_*",
        "MYSQL_*",
        "MARIADB_*",
        "MONGO_*",
        "REDIS_*",
        "RABBITMQ_*",
    ],
    ...[
        "OTEL_*",
        "SENTRY_*",
        "DD_*",
        "NEW_RELIC_*",
        "OPENAI_*",
        "ANTHROPIC_*",
        "LANGCHAIN_*",
        "HF_*",
        "NEXTAUTH_*",
        "AUTH_*",
        "NEXT_TELEMETRY_DISABLED",
    ],
    ...[
        "COMPOSE_*",
        "DOCKER_*",
        "DJANGO_SETTINGS_MODULE",
        "FLASK_*",
        "UVICORN_*",
        "GUNICORN_*",
        "SPRING_*",
        "TF_*",
        "DEBUG",
        "LOG_LEVEL",
    ],
];
const isInjectedName = known_names_anyOf(injected);
const isReadByOthers = known_names_anyOf(readByOthers);
/** Whether something else than the project's own setup gives the variable its value. */
function isInjected(name) {
    return isInjectedName(name);
}
/** Whether the variable has a reader though no source names it. */
function isReadUnnamed(name) {
    return isInjectedName(name) || isReadByOthers(name);
}
function known_names_anyOf(patterns) {
    const exact = new Set(patterns.filter((pattern) => !pattern.includes("*")));
    const globs = patterns.filter((pattern) => pattern.includes("*")).map(model_glob/* nameMatcher */.MH);
    return (name) => exact.has(name) || globs.some((matches) => matches(name));
}

;// CONCATENATED MODULE: ./build/measures/env/shells-own.js
/** What only shells make and read themselves: to sources in other languages these are names like others. */
const own = new Set([
    ...["BASHOPTS", "BASHPID", "CDPATH", "COMPREPLY", "COMP_WORDS", "COMP_CWORD", "COMP_LINE", "COMP_POINT", "COPROC", "DIRSTACK"],
    ...["EPOCHREALTIME", "EPOCHSECONDS", "FCEDIT", "FIGNORE", "FPATH", "GLOBIGNORE", "GROUPS", "HISTCMD", "HISTCONTROL"],
    ...[
        "HISTFILE",
        "HISTFILESIZE",
        "HISTSIZE",
        "HISTTIMEFORMAT",
        "HOSTTYPE",
        "IGNOREEOF",
        "INPUTRC",
        "MACHTYPE",
        "MAIL",
        "MAILCHECK",
    ],
    ...["MAPFILE", "OPTERR", "POSIXLY_CORRECT", "PROMPT", "PROMPT_COMMAND", "PROMPT_DIRTRIM", "PS0", "PS1", "PS2", "PS3", "PS4"],
    ...["RPROMPT", "SHELLOPTS", "SRANDOM", "TIMEFORMAT", "TMOUT", "ZDOTDIR", "SUDO_USER", "SUDO_UID", "SUDO_GID", "SUDO_COMMAND"],
    ...["BATS_TEST_DIRNAME", "BATS_TEST_FILENAME", "BATS_TMPDIR", "BATS_TEST_TMPDIR", "BATS_FILE_TMPDIR"],
]);
/** Whether a shell gives a name of a script its value. */
function isShellsOwn(name) {
    return own.has(name);
}

;// CONCATENATED MODULE: ./build/measures/compare-env.js




/**
 * Names that sources ask for against those that the examples list, both ways, and secrets among them. A source is held
 * against the examples in its own folder and those above; without any there is nothing to hold it against.
 */
function compareEnv(examples, uses, settings = {}) {
    const isAllowed = known_names_anyOf(settings.allow ?? []);
    const faults = [...secrets(examples), ...unlisted(examples, uses, isAllowed), ...unused(examples, uses, isAllowed)];
    return faults.sort((a, b) => (0,compare_texts/* compareTexts */.q)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
function secrets(examples) {
    return examples.flatMap(({ path, secrets: found }) => found.map(({ name, line }) => ({ rule: "env-secret", path, line, name })));
}
/** The files that ask for a variable which somebody has to set. */
function filesThatAsk({ uses, assigned }, { allow = [] } = {}) {
    const isAllowed = known_names_anyOf(allow);
    return new Set(uses.filter((use) => isToBeSet(use, assigned, isAllowed)).map(({ path }) => path));
}
function isToBeSet(use, assigned, isAllowed) {
    return !isInjected(use.name) && !isAllowed(use.name) && !isOfScript(use, assigned);
}
function unlisted(examples, { uses, assigned }, isAllowed) {
    const scopes = new Scopes(examples);
    const missing = new Map();
    for (const use of uses.toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(a.path, b.path) || a.line - b.line)) {
        if (!isToBeSet(use, assigned, isAllowed))
            continue;
        const scope = scopes.of(use.path);
        if (scope === undefined || scope.names.has(use.name))
            continue;
        const key = `${scope.example} ${use.name}`;
        const known = missing.get(key);
        if (known === undefined)
            missing.set(key, { first: use, example: scope.example, count: 1 });
        else
            known.count++;
    }
    return [...missing.values()].map(({ first: { name, path, line }, example, count }) => ({
        ...{ rule: "env-unlisted", path: example, line: undefined, name },
        ...{ asked: { path, line }, more: count - 1 },
    }));
}
/** Whether a script or its shell makes the variable itself. */
function isOfScript({ name, from }, assigned) {
    return from === "shell" && (assigned.has(name) || isShellsOwn(name));
}
/** Which examples hold for which folder. */
class Scopes {
    #examples = new Map();
    #known = new Map();
    constructor(examples) {
        for (const example of examples) {
            const folder = (0,path_parts/* folderOf */.yS)(example.path);
            this.#examples.set(folder, [...(this.#examples.get(folder) ?? []), example]);
        }
    }
    of(path) {
        return this.#ofFolder((0,path_parts/* folderOf */.yS)(path));
    }
    /** Paths are no longer than file systems have them, so this calls itself some hundred times at most for each. */
    #ofFolder(folder) {
        if (this.#known.has(folder))
            return this.#known.get(folder);
        const above = folder === "" ? undefined : this.#ofFolder((0,path_parts/* folderOf */.yS)(folder));
        const own = this.#examples.get(folder);
        const [first] = own ?? [];
        const names = [...(above?.names ?? []), ...(own ?? []).flatMap((one) => one.names.map(({ name }) => name))];
        const scope = first === undefined ? above : { example: first.path, names: new Set(names) };
        this.#known.set(folder, scope);
        return scope;
    }
}
/** Wherever a source asks for it: packages read variables for each other. */
function unused(examples, { uses, mentioned }, isAllowed) {
    const used = new Set(uses.map(({ name }) => name));
    return examples.flatMap(({ path, names }) => names
        .filter(({ name }) => !used.has(name) && !mentioned.has(name) && !isReadUnnamed(name) && !isAllowed(name))
        .map(({ name, line }) => ({ rule: "env-unused", path, line, name })));
}

;// CONCATENATED MODULE: ./build/gates/gather-env.js



/** What the sources ask of the environment and the examples do not list, and the other way round, where these are asked for. */
async function gatherEnv(repository) {
    const { files, reader, settings } = repository;
    if (repository.pathsOf("env-example").length === 0)
        return { faults: [], asking: undefined };
    const read = await repository.reader.texts(files.filter(isEnvExample));
    const examples = read.map(({ path, text }) => readEnvExample(path, text));
    const uses = new EnvUseReader(examples.flatMap(({ names }) => names.map(({ name }) => name)));
    for (const path of files.filter(mayHoldEnv)) {
        const text = await reader.once(path);
        if (text !== undefined)
            uses.read(path, text);
    }
    const allow = settings["env-allow"] ?? [];
    return { faults: compareEnv(examples, uses.result, { allow }), asking: filesThatAsk(uses.result, { allow }) };
}

;// CONCATENATED MODULE: ./build/formats/documents/review-line.js
/** `Last reviewed: 2026-01-31`, in a document, its front matter or a comment of it. */


/** At the start of a line, a sentence or a cell: elsewhere the words are a part of what somebody says. */
const label = /(?:^[\s>*_|+-]{0,20}|[.;,|([·•—–]\s{0,5}[*_]{0,3}|\s-\s{1,5}[*_]{0,3})last[\s_-]{0,3}reviewed(?:[\s_-]{0,3}(?:on|at))?[\s*_]{0,5}[:|][\s*_]{0,20}(.*)$/i;
/** Without a colon, with what can only be a day, or somebody's name. */
const sentence = /(?:^[\s>*_+-]{0,20}|[.;|(]\s{0,5}[*_]{0,3})Last[ -]reviewed[*_]{0,3}(?=\s{1,5}(?:(?:on|at|by)\s|.{0,20}\d))\s{1,5}(.*)$/;
const heading = /^\s{0,3}#{1,6}\s{1,5}last[ -]reviewed[\s#:]{0,10}$/i;
const review_line_comment = /<!--\s{0,20}(last.*?)\s{0,20}-->/i;
const review_line_longest = 2000;
/** The first such line; undefined in most documents, which no calendar is for. */
function readReviewLine(path, text) {
    if (!/last[\s_-]{0,3}reviewed/i.test(text))
        return undefined;
    const { lines } = prose_lines_proseLines(text);
    const shown = lines.map(({ text: line, kind }) => (kind === "prose" ? line : "").slice(0, review_line_longest));
    // What readers see goes before what is written beside it.
    return firstIn(path, shown) ?? firstIn(path, commentsOf(text, lines));
}
function firstIn(path, lines) {
    for (const [i, line] of lines.entries()) {
        if (!/last[\s_-]{0,3}reviewed/i.test(line))
            continue;
        const value = review_line_inColumn(lines, i) ?? { text: label.exec(line)?.[1] ?? sentence.exec(line)?.[1] ?? review_line_below(lines, i), at: i };
        if (value.text !== undefined)
            return review(path, value.at + 1, value.text);
    }
    return undefined;
}
function review(path, line, value) {
    const day = /^[^.;:|(\d]{0,40}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
    const said = value.replace(/(?<=.)[|*_`"'].*$/, "").trim();
    return { path, line, day: day !== undefined && (0,model_day/* isDay */.N)(day) ? day : undefined, text: said.slice(0, 100) };
}
/** The head of a table: of one with a single row that is the day of this document, of others those of what they list. */
function review_line_inColumn(lines, i) {
    const [head = "", rule = "", row = "", more = ""] = lines.slice(i, i + 4);
    if (!/^\s*\|/.test(head) || !/^\s*\|[\s:|-]+$/.test(rule))
        return undefined;
    const names = review_line_cellsOf(head);
    const at = names.findIndex((name) => /^[\s*_]*last[\s_-]{0,3}reviewed[\s*_]*$/i.test(name));
    // A table without names of its columns begins with its first row.
    if (at === -1 || /\d/.test(names[at + 1] ?? ""))
        return undefined;
    return { text: /^\s*\|/.test(more) ? undefined : review_line_cellsOf(row)[at]?.trim(), at: i + 2 };
}
function review_line_cellsOf(row) {
    return row
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|");
}
/** What stands below a heading of these words. */
function review_line_below(lines, i) {
    if (!heading.test(lines[i] ?? ""))
        return undefined;
    return (lines
        .slice(i + 1, i + 4)
        .find((line) => line.trim() !== "")
        ?.trim() ?? "");
}
/** What comments say, on the lines where they do. */
function commentsOf(text, lines) {
    const written = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/, lines.length);
    return lines.map(({ kind }, i) => {
        const line = (written[i] ?? "").slice(0, review_line_longest);
        return kind === "code" ? "" : (review_line_comment.exec(line)?.[1] ?? "");
    });
}

;// CONCATENATED MODULE: ./build/measures/judge-freshness.js



/** Documents whose sources a change touches without touching them. Only ever asked of a change. */
function judgeDocsFollow(rules, changed, files) {
    return rules.flatMap(({ text, sources, documents }) => {
        const isDocument = pathFilter(documents);
        const isSource = pathFilter(sources);
        const touched = changed.filter(({ path }) => isSource(path) && !isDocument(path));
        const [first] = touched;
        // A document that was deleted follows nothing.
        if (first === undefined || changed.some(({ path, how }) => how !== "deleted" && isDocument(path)))
            return [];
        const [document = "", ...others] = documents;
        const path = files.find((0,model_glob/* pathMatcher */.kZ)(document)) ?? document;
        return [{ rule: "docs-left-behind", path, line: undefined, text, because: first.path, more: touched.length - 1, others }];
    });
}
/** Lines of the setting of which one side fits no file: a typing mistake would make them hold for ever. */
function unmatchedDocsFollow(rules, files) {
    return rules.flatMap(({ text, sources, documents }) => [...sources.filter((one) => !one.startsWith("!")), ...documents]
        .filter((glob) => !files.some((0,model_glob/* pathMatcher */.kZ)(glob)))
        .map((glob) => ({ text, glob })));
}
/**
 * Documents that carry a day of review which is long ago. With a change at hand only those that it touches, or whose
 * sources it touches: one old document would otherwise stop everybody's work.
 */
function judgeReviews(facts) {
    const { changed = [], follows } = facts;
    const isConcerned = changed.length === 0 ? () => true : concernedBy(changed, follows);
    return facts.reviews.filter(({ path }) => isConcerned(path)).flatMap((review) => judge_freshness_faultsOf(review, facts));
}
function concernedBy(changed, follows) {
    const touched = new Set(changed.map(({ path }) => path));
    const mapped = follows
        .filter(({ sources }) => changed.some(({ path }) => pathFilter(sources)(path)))
        .map(({ documents }) => pathFilter(documents));
    return (path) => touched.has(path) || mapped.some((matches) => matches(path));
}
function judge_freshness_faultsOf({ path, line, day, text }, { today, most }) {
    if (day === undefined)
        return [{ rule: "review-no-date", path, line, text }];
    if (day > ((0,model_day/* dayAfter */.PV)(today, 1) ?? today))
        return [{ rule: "review-future", path, line, day }];
    const days = (0,model_day/* daysBetween */.YM)(day, today);
    return days > most ? [{ rule: "review-overdue", path, line, day, days, most }] : [];
}

;// CONCATENATED MODULE: ./build/gates/gather-freshness.js





const gather_freshness_day = 86_400_000;
/** Holds documents against what they are about, and against the day on which they say that they were read through. */
async function gatherFreshness(repository) {
    const { files, settings, today } = repository;
    const follows = settings["docs-follow"] ?? [];
    const within = settings["review-within"];
    if (follows.length === 0 && within === undefined)
        return { facts: "not asked", problems: [] };
    const problems = unmatchedDocsFollow(follows, files).map(slip);
    const reasons = problems.length > 0 ? [{ id: "bad-configuration", problems }] : [];
    const change = await repository.change();
    if ("unknown" in change && change.lacking)
        return { facts: { unknown: change.unknown }, problems: reasons };
    const changed = "unknown" in change ? undefined : changedPaths(change);
    const faults = changed === undefined ? [] : [...judgeDocsFollow(follows, changed, files)];
    if (within !== undefined) {
        const documents = await repository.reader.texts(files.filter(markdown_path/* isMarkdownPath */.B));
        const reviews = documents.flatMap(({ path, text }) => readReviewLine(path, text) ?? []);
        faults.push(...judgeReviews({ reviews, changed, follows, today, most: Math.floor(Number((0,decimal/* formatDecimal */.zJ)(within.value)) / gather_freshness_day) }));
    }
    return { facts: changed === undefined && within === undefined ? undefined : { faults }, problems: reasons };
}
function slip({ text, glob }) {
    return {
        where: "docs-follow",
        message: `no file of the repository matches ${JSON.stringify(glob)} in ${JSON.stringify(text)}; allowed: a file such as docs/API_USAGE.md, or a glob such as src/api/**`,
    };
}

;// CONCATENATED MODULE: ./build/formats/documents/alert-rules.js


/** Names of a link and of what it belongs to, with what ends them. */
const key = /(?<![\w$.-])(["']?)(runbook(?:_url|_link|Url|URL|Link)?|alert|title|name)\1\s{0,20}[:=](?!=)\s{0,200}/g;
const files = /\.(?:ya?ml|json|tf|hcl|tpl|tmpl|gotmpl|jsonnet|libsonnet|j2|rules)$/i;
/** Whether alert rules are written in files of this name. */
function mayHoldAlertRules(path) {
    return files.test(path);
}
/** The links of a file, from top to bottom; none in most files, of which nothing but this one word is looked for. */
function readRunbookLinks(path, text) {
    if (text.length > caps/* caps */.m.alertRulesLength || !namesRunbook(text))
        return [];
    const lines = text.split(/\r\n|\r|\n/);
    const values = new Values(lines, syntaxOf(path));
    const links = [];
    let alert;
    let isRule = false;
    for (const [i, line] of lines.entries()) {
        if (/^\s*(?:#|\/\/)/.test(line))
            continue;
        for (const found of line.matchAll(key)) {
            const value = values.at(i, found.index + found[0].length);
            if (found[2] === "alert")
                isRule = true;
            if (found[2]?.startsWith("runbook") !== true)
                alert = value?.slice(0, 200);
            else if (value !== undefined && isLink(found[2], value, isRule))
                links.push({ path, line: i + 1, alert, target: value });
        }
    }
    return links;
}
/** Whether a text has any of the names; where nothing is annotated, `runbook` alone is a name of much else. */
function namesRunbook(text) {
    return (/runbook(?:_url|_link|Url|URL|Link)/.test(text) ||
        (text.includes("annotations") && /\brunbook["']?[ \t]{0,20}[:=]/.test(text)));
}
/** Where no rule is, an empty one is a default that somebody fills in; below `runbook` others say what is to be done. */
function isLink(name, value, isRule) {
    if (name !== "runbook")
        return value !== "" || isRule;
    return !/\s/.test(value) && /\/|\.(?:md|markdown|adoc|rst|html?)(?:#|$)/i.test(value);
}
/**
 * Why a file with links to runbooks is nothing that Prometheus or Grafana loads; undefined for one that is, and for templates,
 * which are YAML only once they are filled in.
 */
function alertRulesProblem(path, text) {
    if (text.length > caps/* caps */.m.alertRulesLength || !namesRunbook(text) || !/\.(?:ya?ml|json)$/i.test(path))
        return undefined;
    if (/\{\{-?\s*(?:if|range|with|end|define|include|template|toYaml|\.)|\{%|^\s*\{\{|<%|\$\{/m.test(text))
        return undefined;
    const reading = (0,read_tree/* readTree */.Z)(path, text);
    return reading.state === "refused" && reading.why === "syntax" ? reading.problem : undefined;
}
function syntaxOf(path) {
    return /\.(?:json|tf|hcl|jsonnet|libsonnet)$/i.test(path) ? "quoted text alone" : "with plain text";
}
/** A link without quotes, up to where something else follows: never more, since secrets may stand behind it. */
const plainLink = /^(?:\{\{[^{}]{0,300}\}\}|[^\s"'{}])+/;
/** The texts of a file, by where they stand. */
class Values {
    #lines;
    #syntax;
    /** Of YAML: `&name` in front of a value, `*name` in place of it. */
    #anchors = new Map();
    constructor(lines, syntax) {
        this.#lines = lines;
        this.#syntax = syntax;
    }
    /** The text behind a name; undefined where it is no text of this file: a variable, a call, nothing. */
    at(at, behind) {
        const line = this.#lines[at] ?? "";
        if (this.#syntax === "quoted text alone")
            return isQuote(line[behind]) ? quoted(line, behind) : undefined;
        const [properties = "", anchor] = /^(?:!\S{0,50}\s+)?(?:&(\S{1,100})\s+)?(?:!\S{0,50}\s+)?/.exec(line.slice(behind, behind + 300)) ?? [];
        const value = this.#plain(at, behind + properties.length);
        if (anchor !== undefined)
            this.#anchors.set(anchor, value);
        return value;
    }
    #plain(at, from) {
        const line = this.#lines[at] ?? "";
        if (isQuote(line[from]))
            return quoted(line, from);
        const rest = line.slice(from, from + caps/* caps */.m.pathLength);
        if (rest.trim() === "" || /^[>|][+-]?\d?[+-]?\s*(?:#.*)?$/.test(rest))
            return nextLine(this.#lines, at);
        const [, alias] = /^\*(\S{1,100})\s*$/.exec(rest) ?? [];
        if (alias !== undefined)
            return this.#anchors.get(alias);
        const plain = plainLink.exec(rest.replace(/(?:^|\s)#.*$/, ""))?.[0] ?? "";
        const value = isInBraces(line.slice(Math.max(0, from - lookBack), from))
            ? plain.replace(/[,}].*$/, "")
            : plain.replace(/,.*$/, "");
        return value === "" || /^(?:null|~|true|false|[*&!$%[].*|(?:local|var|module|data|each|self)\..*|\w+\(.*)$/i.test(value)
            ? undefined
            : value;
    }
}
function isQuote(character) {
    return character === '"' || character === "'";
}
/** Whether braces of YAML are open; two of them are a template's. */
function isInBraces(before) {
    const open = before.lastIndexOf("{");
    return open > before.lastIndexOf("}") && before[open - 1] !== "{";
}
/** Characters before a value in which its braces are looked for. */
const lookBack = 1000;
function quoted(line, from) {
    const mark = line[from] ?? "";
    let text = "";
    for (let at = from + 1; at < line.length && text.length <= caps/* caps */.m.pathLength; at++) {
        const character = line[at] ?? "";
        if (character === "\\" && mark === '"')
            text += line[++at] ?? "";
        else if (character === mark && mark === "'" && line[at + 1] === "'")
            text += line[++at] ?? "";
        else if (character === mark)
            return text;
        else
            text += character;
    }
    return undefined;
}
/** A block or a long value begins on the next line. */
function nextLine(lines, at) {
    const next = lines
        .slice(at + 1, at + 4)
        .find((line) => line.trim() !== "")
        ?.slice(0, caps/* caps */.m.pathLength)
        .trim();
    if (next === undefined || !/^(?:["'/.]|https?:|[\w.-]+\/|[\w.-]+\.(?:md|markdown|html?)\b)/.test(next))
        return undefined;
    return /^["']/.test(next) ? quoted(next, 0) : next;
}

;// CONCATENATED MODULE: ./build/formats/documents/alerts.js

const alerts_files = /\.(?:ya?ml|tpl|tmpl|gotmpl|j2|rules)$/i;
/** Rules that wake nobody here. */
const alerts_others = /(?:^|\/)(?:tests?|fixtures|testdata|examples?|samples|vendor|third_party|node_modules)\//i;
/** The alerts of a file, from top to bottom, that are rules: with `expr`, and told apart by how far they are indented. */
function readAlerts(path, text) {
    if (text.length > caps/* caps */.m.alertRulesLength || !alerts_files.test(path) || alerts_others.test(path) || !/\balert["']?:/.test(text))
        return [];
    const lines = text.split(/\r\n|\r|\n/);
    return itemsOf(lines).flatMap((item) => {
        const alert = item.keys.get("alert");
        if (alert === undefined || !item.keys.has("expr") || !item.wakes)
            return [];
        return [{ path, line: item.line, alert: alert.slice(0, 200), leads: item.leads }];
    });
}
/** The entries of lists whose names include `alert`. */
function itemsOf(lines) {
    const items = [];
    let open;
    lines.forEach((line, i) => {
        if (/^\s*(?:#|$)/.test(line))
            return;
        const [, before = "", dash = ""] = /^( {0,200})((?:-[ ]{1,10})?)/.exec(line) ?? [];
        const column = before.length + dash.length;
        // A template that stands alone fills in anything, a link as well.
        const fillsIn = /^\s*\{\{/.test(line);
        if (!fillsIn && dash !== "" && beginsAnother(open, column)) {
            open = { column, keys: new Map(), line: 0, leads: "nowhere", wakes: true };
            items.push(open);
        }
        else if (!fillsIn && open !== undefined && column < open.column)
            open = undefined;
        if (open !== undefined)
            addTo(open, { line, column, number: i + 1, fillsIn });
    });
    return items;
}
/** A list within a rule is its own; the groups around rules are no rules. */
function beginsAnother(open, column) {
    return open === undefined || column <= open.column || !open.keys.has("alert");
}
function addTo(item, { line, column, number, fillsIn }) {
    const [, key = "", value = ""] = /^["']?([\w-]{1,100})["']?:(?:\s{1,20}(.*))?$/.exec(line.slice(column, column + 1000)) ?? [];
    if (column === item.column && key !== "") {
        item.keys.set(key, value
            .replace(/\s#.*$/, "")
            .trim()
            .replace(/^(["'])(.*)\1$/, "$2"));
        if (key === "alert")
            item.line = number;
    }
    if (key === "severity" && /^["']?none\b/.test(value))
        item.wakes = false;
    // What stands elsewhere, as an anchor or a template, may hold a link.
    const isElsewhere = fillsIn || (/^(?:annotations|<<)$/.test(key) && /^\*|\{\{|runbook/.test(value));
    if (isElsewhere || /^(?:run|play)book/i.test(key) || /(?:run|play)books?\//i.test(line))
        item.leads = "somewhere";
}

;// CONCATENATED MODULE: ./build/formats/documents/runbook.js


/** Reads a runbook. Never throws. */
function readRunbook(path, text) {
    const { lines } = prose_lines_proseLines(text);
    const headings = textHeadings(lines);
    const content = contentBefore(lines, headings);
    const ends = endsOf(headings, lines.length + 1);
    const sections = headings.map(({ level, text: name, line, endLine }, i) => {
        const isFilled = (content[(ends[i] ?? 0) - 1] ?? 0) > (content[endLine] ?? 0);
        return { level, name, line, content: isFilled ? "some" : "none" };
    });
    return { path, sections };
}
/** What is yet to be written; `None.` is an answer where nothing is to be rolled back. */
const yetToCome = /^[\W_]{0,20}(?:tb[adc]|todo|fixme|xxx+|wip|pending|placeholder|(?:coming|more) soon|to be (?:done|added|written|defined|decided|determined)|work in progress)[\W_]{0,20}$/i;
/** How many lines up to and with each line say something, by the number of the line. */
function contentBefore(lines, headings) {
    const own = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
    let sum = 0;
    return [
        0,
        ...lines.map(({ number, text }) => own.has(number) || !/[\p{L}\p{N}]/u.test(runbook_shown(text)) || yetToCome.test(text) ? sum : ++sum),
    ];
}
/** The line at which each section ends: that of the next heading of its level or above. */
function endsOf(headings, last) {
    const ends = headings.map(() => last);
    const open = [];
    for (const [i, { level, line }] of headings.entries()) {
        for (let at = open.at(-1); at !== undefined && (headings[at]?.level ?? 0) >= level; at = open.at(-1)) {
            ends[at] = line;
            open.pop();
        }
        open.push(i);
    }
    return ends;
}
/** Without pictures, tags and references to what shows nothing. */
function runbook_shown(text) {
    if (!/[<&!]/.test(text))
        return text;
    return text.replace(/!\[[^\]]{0,500}\]\([^()]{0,2000}\)|<\/?[A-Za-z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|shy|zwn?j);/gi, " ");
}

;// CONCATENATED MODULE: ./build/measures/judge-runbook-links.js


/** Each link of an alert that leads into this repository names a file that is there, and an anchor that it has. */
function judgeRunbookLinks(links, facts, sites = []) {
    const checker = linkChecker(facts);
    const results = links.map((link) => ({ link, result: checkRunbookLink(link, checker, sites) }));
    const checked = results.filter(({ result }) => result.state !== "unchecked").length;
    const faults = results.flatMap(({ link: { path, line, alert, target }, result }) => result.state === "wrong"
        ? [{ rule: "runbook-wrong-link", path, line, alert, target: (0,masked_link/* maskedLink */.oR)(target), wrong: result.wrong }]
        : []);
    const ofBranch = results.filter(({ result }) => result.state === "unchecked" && result.because === "branch").length;
    return { checked, ofBranch, faults };
}
/** Each alert leads to a runbook; where none does, that is said once and not of each. */
function judgeAlerts(alerts) {
    const without = alerts.filter(({ leads }) => leads === "nowhere");
    const [first] = without;
    if (first !== undefined && without.length === alerts.length)
        return [{ rule: "runbook-none-named", path: first.path, line: first.line, alerts: alerts.length }];
    return without.map(({ path, line, alert }) => ({ rule: "runbook-not-named", path, line, alert }));
}
/** Files of rules are put together from anywhere: a path is seen from the root, and else from the file. */
function checkRunbookLink({ path, target }, checker, sites) {
    const pages = pagesOfSite(target, sites);
    const [fromRoot, fromFile] = [emptyDocument(""), emptyDocument(path)];
    const tries = pages?.map((page) => checker.check(fromRoot, page)) ?? [checker.check(fromRoot, target)];
    const [first = { state: "unchecked", because: "external" }] = tries;
    // A page without its heading is nearer than one that is not there.
    const best = tries.find(({ state }) => state === "sound") ?? tries.find((one) => !isMissingFile(one)) ?? first;
    if (pages !== undefined || !isMissingFile(best))
        return best;
    const other = checker.check(fromFile, target);
    return isMissingFile(other) ? best : other;
}
function isMissingFile(result) {
    return result.state === "wrong" && (result.wrong.rule === "missing-file" || result.wrong.rule === "outside-repository");
}
/** The files that a page of a site may be made from; undefined for a page of another site. */
function pagesOfSite(target, sites) {
    const site = sites.find(({ prefix }) => target.startsWith(prefix));
    if (site === undefined)
        return undefined;
    const [, page = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target.slice(site.prefix.length)) ?? [];
    const name = page.replace(/^\/|\/$|\.html?$/g, "");
    const path = `/${[site.folder.replace(/^\/|\/$/g, ""), name].filter((part) => part !== "").join("/")}`;
    const forms = /\.(?:md|markdown)$/i.test(name)
        ? [path]
        : [`${path}.md`, `${path}/README.md`, `${path}/index.md`, `${path}/_index.md`];
    return forms.map((form) => `${form}${rest}`);
}
/** What holds a link, as far as where it leads depends on it. */
function emptyDocument(path) {
    return {
        path,
        flavour: "github",
        headings: [],
        ids: [],
        links: [],
        definitions: [],
        footnotes: [],
        undefinedLabels: [],
        unread: [],
    };
}

// EXTERNAL MODULE: ./build/measures/judge-runbooks.js
var judge_runbooks = __webpack_require__(97573);
;// CONCATENATED MODULE: ./build/gates/gather-runbooks.js







/** The runbooks, and where they are asked for, what they lack and which alerts name one that is not there. */
async function gatherRunbooks(repository) {
    const { files, tree, settings } = repository;
    const { own } = repository.known;
    const paths = files.filter(judge_runbooks/* isRunbookFile */.L9);
    if (repository.pathsOf("runbooks").length === 0)
        return { count: paths.length, faults: [], rules: [], ofBranch: 0, unusedSites: [] };
    const runbooks = (await repository.reader.texts(paths)).filter(({ text }) => !isNoRunbook(text));
    const { links, alerts, unreadable } = await alertRules(repository);
    const linked = judgeRunbookLinks(links, {
        documents: runbooks.map(({ path, text }) => (0,markdown/* readMarkdownLinks */.T)(path, text, "github")),
        tree,
        ...(own && { own }),
    }, (settings["runbook-sites"] ?? []).map(({ from, to }) => ({ prefix: from, folder: to })));
    const faults = runbooks.flatMap(({ path, text }) => ofLanguage(text, (0,judge_runbooks/* judgeRunbook */.C4)(readRunbook(path, text))));
    const unused = (settings["runbook-sites"] ?? []).filter(({ from }) => !links.some(({ target }) => target.startsWith(from)));
    return {
        count: runbooks.length,
        faults: [...faults, ...linked.faults, ...judgeAlerts(alerts), ...unreadable],
        ofBranch: linked.ofBranch,
        rules: [...new Set([...links, ...alerts, ...unreadable].map(({ path }) => path))],
        unusedSites: unused.map(({ from, to }) => `runbook-sites: ${from}::${to}`),
    };
}
/** What only English words tell is not asked of another language. */
function ofLanguage(text, faults) {
    return isEnglish(visibleText(text)) ? faults : faults.filter(({ rule }) => rule !== "runbook-missing-section");
}
/** A page beside runbooks that is for another occasion says so itself. */
function isNoRunbook(text) {
    return /<!--\s{0,20}gates:\s{0,20}not a runbook\s{0,20}-->/i.test(text);
}
/** The alerts of all rules, their links to runbooks, and rules that cannot be read. */
async function alertRules({ files, reader }) {
    const links = [];
    const alerts = [];
    const unreadable = [];
    for (const path of files.filter(mayHoldAlertRules)) {
        const text = await reader.once(path);
        if (text === undefined)
            continue;
        links.push(...readRunbookLinks(path, text));
        alerts.push(...readAlerts(path, text));
        const problem = alertRulesProblem(path, text);
        if (problem !== undefined)
            unreadable.push({ rule: "runbook-rules-unreadable", path, line: problem.line, why: problem.message });
    }
    return { links, alerts, unreadable };
}
/** A folder that is not there would make each link of its site a wrong one. */
function unmatchedSites({ settings, files }) {
    return (settings["runbook-sites"] ?? []).flatMap(({ from, to }) => {
        const folder = to.replace(/^\/|\/$/g, "");
        if (folder === "" || files.some((path) => path.startsWith(`${folder}/`)))
            return [];
        return [
            {
                where: "runbook-sites",
                message: `no file of the repository is in ${JSON.stringify(to)}, in ${JSON.stringify(`${from}::${to}`)}; allowed: a folder such as docs/runbooks`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/gates/gather-rules.js







/** Holds each kind of document to the rules of its kind. */
async function gatherRules(repository, paths) {
    const adrs = await gatherAdrs(repository);
    const runbooks = await gatherRunbooks(repository);
    const env = await gatherEnv(repository);
    const docstrings = await gatherDocstrings(repository.settings, repository.place, paths);
    const stale = await gatherFreshness(repository);
    const untold = await gatherUntold(repository);
    const findings = new Map([
        ["changelog", (await gatherChangelogs(repository)).map(findingOf)],
        ["adr", adrs.faults.map(findingOf)],
        ["runbooks", runbooks.faults.map(findingOf)],
        ["env-example", env.faults.map(findingOf)],
    ]);
    const slips = [...unmatchedChangelogFor(repository), ...unmatchedSites(repository)];
    const misconfigured = slips.length > 0 ? [{ id: "bad-configuration", problems: slips }] : [];
    const problems = [...docstrings.problems, ...stale.problems, ...misconfigured];
    const changes = { stale: stale.facts, untold };
    return {
        facts: {
            measured: { adrs: adrs.count, runbooks: runbooks.count, docstrings: docstrings.facts, ...changes },
            findings,
            lookedInto: runbooks.rules,
            askingEnv: env.asking,
            ofBranch: runbooks.ofBranch,
            unused: runbooks.unusedSites,
        },
        problems,
    };
}
function findingOf(fault) {
    return { rule: "of-kind", fault, level: (0,wording_docs_rules/* levelOfDocsRule */.Bq)(fault) };
}

// EXTERNAL MODULE: ./build/gates/known-paths.js
var known_paths = __webpack_require__(11441);
;// CONCATENATED MODULE: ./build/formats/documents/unread-parts.js


/** What was not read of a document, as what is wrong with it: told once for each file, whatever is above how many limits. */
function unreadProblem(path, parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        return undefined;
    const more = others.length === 0 ? "" : ` (and ${others.length} more parts)`;
    return new report_error/* ReportError */.$("too-large", path, `${messageOf(first.why)}${more}`, { line: first.line });
}
function messageOf(why) {
    switch (why) {
        case "document-too-long":
            return `at most ${caps/* caps */.m.markdownLength} characters and ${caps/* caps */.m.markdownLines} lines are read of a document`;
        case "line-too-long":
            return `at most ${caps/* caps */.m.markdownLine} characters are read of a line`;
        case "heading-too-long":
            return `at most ${caps/* caps */.m.markdownParagraph} characters are read of a heading`;
        case "nested-too-deep":
            return `at most ${caps/* caps */.m.markdownDepth} levels are read of blocks in blocks, of which a list has two`;
        case "too-many":
            return `at most ${caps/* caps */.m.markdownParts} links, headings and the like are read of each kind`;
    }
}

;// CONCATENATED MODULE: ./build/gates/unread-reasons.js


/** What was left out of documents, which is no proof that it is sound: a reason for each file, with what it could add to. */
function unreadReasons(documents, artefacts) {
    const unread = new Map();
    for (const { path, unread: parts } of documents)
        if (parts.length > 0)
            unread.set(path, { parts, addsTo: ["broken-links", "link-warnings", "documents"] });
    const notes = artefacts.flatMap(({ result }) => (result.state === "present" ? result.notes : []));
    for (const note of notes) {
        if (note.note !== "partly-read")
            continue;
        const addsTo = new Set([...(unread.get(note.path)?.addsTo ?? []), "weak"]);
        unread.set(note.path, { parts: note.parts, addsTo: [...addsTo] });
    }
    return [...unread].flatMap(([path, { parts, addsTo }]) => {
        const problem = unreadProblem(path, parts);
        return problem === undefined ? [] : [{ ...(0,report_opener/* reasonOf */.hG)(problem), addsTo }];
    });
}
/** Whether any of it was: what is read of a document that is too long is nothing. */
function isLookedAt({ unread }) {
    return !unread.some(({ why }) => why === "document-too-long");
}

;// CONCATENATED MODULE: ./build/gates/gather-docs.js


























/** Finds the documents of the repository, reads them, and holds them and their links against it. */
async function gatherDocs(settings, place) {
    const asked = askGit(place);
    const untracked = asked.then((known) => known.untracked);
    const [known, { paths, problems: unknown }] = await Promise.all([asked, (0,known_paths/* knownPaths */.S)([], place, untracked)]);
    const files = paths.files.map(String).filter((path) => !known.deleted.has(path));
    const selection = selectArtefacts(artefactSettings(settings));
    const tree = new TrackedTree({ paths: files, ...known.special });
    const reader = new DocumentReader(place, tree.files);
    const index = new PathIndex(withoutDangling(tree, known.special));
    const packages = findPackages(index, settings.packages ?? []);
    const found = await judged(settings, selection, index, reader, known.own);
    const repository = new DocsRepository({ settings, place, known, files, tree, reader, artefacts: found });
    const links = settings.links === "off" ? undefined : await gatherLinks(repository);
    const api = await gatherApi(settings, place, { files, index, reader, isTracked: paths.isTracked });
    const rules = await gatherRules(repository, paths);
    const usage = await gatherApiUsage(repository, api.facts.documents);
    const { manifests } = filesAround(index, packages.folders);
    const postman = await gatherPostman(repository);
    const findings = listsByArtefact([
        ...rules.facts.findings,
        ["api-usage", usage],
        ["openapi", apiFindings(api.facts.ofSpecifications)],
        ["postman", await gatherCollectionUsage(repository, api.facts.documents)],
        ["postman", apiFindings(postman.filter(({ rule }) => !isOfCollection(rule)))],
        await gatherManifests(repository, manifests),
    ]);
    const artefacts = withKindFindings(withoutNeedless(found, rules.facts.askingEnv), findings);
    const problems = [...unknown, ...(await unopenedGit(place)), ...reader.problems, ...api.problems, ...rules.problems];
    const wrong = selection.problems.map(describeSelectionProblem);
    const unmatched = packages.unmatched.map(unmatchedPackage);
    const slips = [...wrong, ...unmatched, ...unmatchedDocuments(settings, files)];
    if (slips.length > 0)
        problems.push({ id: "bad-configuration", problems: slips });
    const documents = links?.documents ?? [];
    const isFaulty = weakFiles(artefacts).length > 0 || (links?.report.faults.length ?? 0) > 0;
    const touch = isFaulty ? await repository.touch() : undefined;
    const unread = documents.flatMap(({ path, unread: parts }) => parts.map((part) => ({ path, part })));
    const unreadParts = unreadReasons(documents, artefacts);
    problems.push(...unreadParts);
    return {
        facts: {
            preset: artefactSettings(settings).preset,
            artefacts,
            links: links?.report,
            api: { ...api.facts.measured, faults: withFaults(api.facts.measured.faults, postman) },
            rules: rules.facts.measured,
            documents: documents.filter(isLookedAt).map(({ path }) => path),
            unread,
            tracked: (glob) => files.filter((0,model_glob/* pathMatcher */.kZ)(glob)),
            unused: [...unmatchedExclude(settings, files), ...rules.facts.unused],
            isAllRead: reader.problems.length === 0 && unknown.length === 0 && unreadParts.length === 0,
            ofBranch: rules.facts.ofBranch + (links?.report.unchecked.branch ?? 0),
            lookedInto: [...rules.facts.lookedInto, ...manifests],
            skeletons: missingSkeletons(artefacts, index),
            ...(touch && { touch }),
        },
        problems,
    };
}
/** What the rules of collections tell themselves. */
function isOfCollection(rule) {
    return rule === "bad-syntax" || rule === "secret-in-collection";
}
function listsByArtefact(entries) {
    const lists = new Map();
    for (const [id, findings] of entries)
        lists.set(id, [...(lists.get(id) ?? []), ...findings]);
    return lists;
}
/** A collection may be both, a document that is asked for and a list of routes. */
function withFaults(faults, more) {
    return [...new Map([...faults, ...more].map((fault) => [JSON.stringify(fault), fault])).values()];
}
/** Without git, files would count that it ignores, and that nobody else has. */
async function unopenedGit({ host, git }) {
    if (git !== undefined)
        return [];
    for (let above = (0,repo_path/* cleanPath */.ts)(host.cwd); above !== ""; above = above.replace(/\/?[^/]*$/, ""))
        if (await host.files.exists(`${above}/.git`))
            return [
                {
                    id: "unreadable-report",
                    file: ".git",
                    message: "is there, and git does not open it, or is not installed; see what git status says",
                },
            ];
    return [];
}
/** Without links to what the repository does not have, as where git ignores it: nobody else can read them. */
function withoutDangling(tree, { symlinks }) {
    if (symlinks.size === 0)
        return tree.files;
    return [...tree.files].filter((path) => {
        const end = symlinks.has(path) ? tree.behindLinks(path) : path;
        return end === undefined || tree.kindOf(end) !== undefined;
    });
}
function artefactSettings(settings) {
    return {
        preset: artefact/* presets */.v.find((one) => one === settings.preset) ?? "minimal",
        require: settings.require ?? [],
        optional: settings.optional ?? [],
        inherited: settings.inherited ?? [],
        own: settings.artefacts ?? [],
        packages: settings.packages ?? [],
    };
}
function unmatchedPackage(pattern) {
    return {
        where: "packages",
        message: `no folder with a manifest matches ${JSON.stringify(pattern)}; allowed: a folder such as packages/api, or a glob of them`,
    };
}
async function judged(settings, { artefacts }, index, reader, own) {
    const { preset, inherited, packages: patterns } = artefactSettings(settings);
    const { folders: packages } = findPackages(index, patterns);
    const found = findArtefacts(index, { artefacts, inherited, packages });
    const read = await reader.readAll(filesToRead(found), ({ form, path }, text) => readArtefact(form, path, text));
    const { manifests, packageJson, makefile } = filesAround(index, packages);
    const declared = await Promise.all(manifests.map(async (path) => readDeclaredLicences(path, (await reader.text(path)) ?? "")));
    const scripts = packageJson === undefined ? undefined : readPackageScripts((await reader.text(packageJson)) ?? "");
    const targets = makefile === undefined ? undefined : readArtefact("targets", makefile, (await reader.text(makefile)) ?? "");
    const repository = own?.path.split("/").at(-1);
    return judgeArtefacts(found, {
        index,
        ...(repository !== undefined && { repository }),
        preset,
        declared: declared.flat(),
        scripts,
        targets: targetNames(targets),
        document: (path) => read.get(path),
    });
}

;// CONCATENATED MODULE: ./build/gates/docs-present.js

























const { budgets, accept, mode, config, name: docs_present_name, baseline, annotations } = declare/* commonInputs */.j$;
const inputs = (0,declare/* declareInputs */.MB)({
    budgets: { ...budgets, example: "broken-links[docs/**] <= 0" },
    accept: { ...accept, example: "too-large[docs/generated.md] until 2027-01-31" },
    mode,
    config,
    name: docs_present_name,
    baseline,
    annotations,
    "report-file": { ...declare/* commonInputs */.j$["report-file"], example: "docs-present.md" },
    "working-directory": {
        ...declare/* commonInputs */.j$["working-directory"],
        description: "Where the repository is checked out; all of it is looked at, wherever in it this is.",
        example: "app",
    },
    preset: {
        type: "choice",
        choices: artefact/* presets */.v,
        description: "Which documents are asked for: what every repository needs, what a community, a library or a service owes its users.",
        whenLeftOut: "`minimal`",
        example: "service",
    },
    require: {
        type: "names",
        description: "Documents that are asked for besides, separated by commas.",
        example: "changelog, adr",
    },
    optional: {
        type: "names",
        description: "Documents that may be missing; one that is there is held to its rules.",
        example: "postman",
    },
    inherited: {
        type: "names",
        description: "Documents that the organisation's `.github` repository gives, which a clone cannot see.",
        example: "security, code-of-conduct",
    },
    artefacts: {
        type: "artefacts",
        description: "Documents of your own, one a line: `NAME = PATH, PATH; words N; headings A, B`. Any of the paths will do.",
        example: "sla = docs/SLA.md, SLA.md; words 50; headings Uptime",
    },
    packages: {
        type: "globs",
        description: "Folders of packages that need documents of their own, one glob per line.",
        example: "packages/*",
    },
    documents: {
        type: "globs",
        description: "Markdown files whose links are checked, one glob per line.",
        whenLeftOut: "every Markdown file that is tracked",
        example: "docs/**",
    },
    exclude: {
        type: "globs",
        description: "Markdown files whose links are not checked, one glob per line.",
        whenLeftOut: "`**/vendor/**`, `**/node_modules/**`, `**/third_party/**`",
        example: "docs/archive/**",
    },
    links: {
        type: "choice",
        choices: ["on", "off"],
        description: "Whether links are checked. Other sites are never asked.",
        whenLeftOut: "`on`",
    },
    openapi: {
        type: "paths",
        description: "OpenAPI specifications of the repository, one glob per line.",
        whenLeftOut: "the one in its usual place",
        example: "api/*.yaml",
    },
    webhooks: {
        type: "choice",
        choices: ["on", "off"],
        description: "Whether webhooks of a specification have to be documented.",
        whenLeftOut: "`on`",
    },
    callbacks: {
        type: "choice",
        choices: ["on", "off"],
        description: "Whether callbacks of a specification have to be documented.",
        whenLeftOut: "`off`",
    },
    routes: {
        type: "paths",
        description: "What the service answers to, one glob per line, from the working directory: lists of `GET /path` as frameworks print them, a specification that the framework exported just now, or a Postman collection that this run made.",
        example: "routes.txt",
    },
    "changelog-for": {
        type: "globs",
        description: "Files whose changes owe their readers a line in the changelog or a fragment of one, one glob per line; with `!` in front, what does not. Changes of bots owe none.",
        example: "src/**",
    },
    "changelog-sections": {
        type: "names",
        description: "Names of sections in a changelog besides those of Keep a Changelog, separated by commas.",
        example: "Performance, Documentation",
    },
    "adr-statuses": {
        type: "names",
        description: "What the status of a decision may be, separated by commas, in place of the usual ones.",
        whenLeftOut: "draft, proposed, accepted, rejected, deprecated, superseded",
        example: "proposed, accepted, superseded",
    },
    "runbook-sites": {
        type: "mappings",
        description: "Where a site shows runbooks of the repository, `ADDRESS::FOLDER`, one per line, so that links of alerts to it are held.",
        example: "https://docs.example.com/runbooks/::docs/runbooks",
    },
    "env-allow": {
        type: "names",
        description: "Environment variables that need no example, with `*` for any letters.",
        example: "CI, OTEL_*",
    },
    docstrings: {
        type: "paths",
        description: "Reports of interrogate (`-v -o FILE`), docstr-coverage or TypeDoc, one glob per line, from the working directory.",
        example: "docstrings.txt",
    },
    "docs-follow": {
        type: "follows",
        description: "Documents that have to keep up with what they are about, one `SOURCES -> DOCUMENTS` a line; a change to the first without the second is told.",
        example: "src/api/** -> docs/API_USAGE.md",
    },
    "review-within": {
        type: "duration",
        description: "How long ago a document may have been read through that says when it was (`Last reviewed: 2026-01-31`).",
        example: "180d",
    },
    flavour: {
        type: "choice",
        choices: ["github", "gitlab"],
        description: "Whose anchors headings get.",
        whenLeftOut: "`github`",
        example: "gitlab",
    },
    "fix-missing": {
        type: "flag",
        description: "Write a skeleton of each document that is missing, never over a file; each is weak until it is filled in. Not in a workflow.",
        whenLeftOut: "`false`",
        example: "true",
        notInFile: true,
    },
    "max-missing": {
        type: "count",
        description: "Most documents that may be missing.",
        whenLeftOut: "0",
        budget: "missing <= ",
        example: "2",
    },
    "max-weak": {
        type: "count",
        description: "Most documents that may be weak.",
        whenLeftOut: "0",
        budget: "weak <= ",
        example: "3",
    },
    "min-api-operations": {
        type: "percent",
        description: "Lowest share of operations of the specification that are described.",
        budget: "api-operations >= ",
        example: "100",
    },
    "min-docstrings": {
        type: "percent",
        description: "Lowest share of names of the code that are documented.",
        budget: "docstrings >= ",
        example: "80",
    },
    "max-broken-links": {
        type: "count",
        description: "Most links that may be broken.",
        whenLeftOut: "0",
        budget: "broken-links <= ",
        example: "12",
    },
});
const outputs = (0,declare/* declareOutputs */.zz)({
    ...declare/* commonOutputs */.e5,
    missing: { description: "How many documents are missing." },
    weak: { description: "How many are there and do not do what they are for: each file counts." },
    "api-operations": {
        description: "Share of documented operations in percent, cut to two decimals; empty without a specification that has any.",
    },
    "broken-links": { description: "How many links are broken; empty where links are not checked." },
});
/* harmony default export */ const docs_present = ((0,gate/* defineGate */.p)({
    name: "docs-present",
    title: "Docs gate",
    description: "Checks that the documents which a project owes its users are there, say something, and point at things that exist.",
    inputs,
    outputs,
    help: artefact/* presets */.v.map(describePreset),
    vocabulary: (settings) => (0,docs_vocabulary/* docsVocabulary */.s_)([...catalogue/* catalogue */.s.map(({ id }) => id), ...(settings.artefacts ?? []).map(({ id }) => id)]),
    defaults: {
        lines: defaultLines,
        concerns,
    },
    gather: gatherDocs,
    baseline: docsBaseline,
    measure: (budget, docs) => budget.metric.change
        ? measureDocsChange(budget, docs)
        : measureDocs(budget, docs).map((measure) => (0,docs_api/* withoutShareOfNothing */.k$)(budget, measure)),
    propose: () => [],
    reports: () => [],
    listed: (docs) => ({ documents: listDocuments(docs) }),
    explainsExit: ({ code }) => code === 0,
    readsReportsOf: "documents",
    usualPlaces: [],
    files: async (settings, { skeletons }, _judgement, _now, { host, git }) => {
        if (settings["fix-missing"] !== true)
            return { files: [], remarks: [] };
        // What a workflow runs or trusts is not written by a step of it.
        if (host.kind !== "terminal")
            return { files: [], remarks: [describeNotInWorkflow("fix-missing")] };
        const root = git === undefined ? "" : `${git.root}/`;
        const there = await Promise.all(skeletons.map(({ path }) => host.files.exists(`${root}${path}`)));
        const fresh = skeletons.filter((_, i) => there[i] === false);
        const files = fresh.map(({ path, text }) => ({ input: "fix-missing", path: `${root}${path}`, content: () => [text] }));
        return { files, remarks: [] };
    },
    explain: (judgement, docs) => ({
        waysToGreen: waysToWrite(judgement.budgets, docs, {
            artefact: describeArtefactStep,
            weak: describeWeakStep,
            api: describeApiStep,
            links: describeLinkStep,
            gap: describeGapStep,
            route: describeRouteStep,
            change: describeChangeStep,
        }),
        sections: () => docsSections(docs, judgement),
        places: () => docsPlaces(docs, judgement),
        remarks: [
            ...docsRemarks(docs, judgement),
            ...(0,wording_baseline/* baselineRemarks */.z8)(docs.sought, (0,baseline_told/* isBaselineTold */.X)(judgement)),
            ...mendedSince(docs, judgement),
        ],
        outputs: figures(docs),
        log: [...logLines(docs), ...toldOnlyLines(docs, judgement), ...(0,wording_baseline/* baselineLine */.G)(docs.sought)],
    }),
}));
/** What only a setting asks for has a limit where the setting is. */
function defaultLines(settings) {
    return [
        "missing <= 0",
        "weak <= 0",
        ...(settings.links === "off" ? [] : ["broken-links <= 0"]),
        ...(settings["docs-follow"] || settings["review-within"] ? ["warn: stale-documents <= 0"] : []),
        ...(settings["changelog-for"] ? ["warn: untold-changes <= 0"] : []),
    ];
}
/** A limit from below allows any number. One on how far the count rises takes the place of one on the count itself. */
function concerns({ metric, limit }, { metric: { name } }) {
    return (0,model_limit/* directionOf */.FR)(limit.op) === "maximum" && (metric.name === name || metric.name === `${name}-rise`);
}
function figures({ artefacts, links, api }) {
    const broken = links?.faults.filter(({ rule }) => link_fault/* linkFaultLevels */.C[rule] === "broken").length;
    const shares = api.specifications.flatMap(({ coverage }) => coverage?.shares.operations ?? []);
    const operations = { part: sum(shares.map(({ part }) => part)), whole: sum(shares.map(({ whole }) => whole)) };
    return {
        "api-operations": operations.whole === 0 ? "" : (0,numbers/* formatPercent */.l9)(operations).replace("%", ""),
        missing: String(artefacts.filter(({ result }) => result.state === "missing").length),
        weak: String(weakFiles(artefacts).length),
        "broken-links": broken === undefined ? "" : String(broken),
    };
}
function sum(values) {
    return values.reduce((all, one) => all + one, 0);
}
function logLines({ documents, links }) {
    if (links === undefined)
        return [(0,phrase/* say */.cv) `Did not look at links: ${(0,phrase/* code */.aY)("links: off")}`];
    const [files, held] = [(0,counted/* countOf */.p)(documents.length, "Markdown files"), (0,counted/* countOf */.p)(links.checked, "links")];
    return [(0,phrase/* say */.cv) `Read ${(0,phrase/* figure */.vP)(files)}, held ${(0,phrase/* figure */.vP)(held)} against the repository`];
}


/***/ }),

/***/ 55593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);


/** The fewest more good ones (covered, described, mended) with which the whole interval meets the limit: asked of the comparison itself, by halves. */
function missingOf(change, limit, most) {
    let [low, high] = [0, most];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(withMore(change, middle), limit) === "holds")
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function withMore(change, more) {
    if (change.of === "share") {
        const fall = (end) => end && { ...end, now: { part: Math.min(end.now.whole, end.now.part + more), whole: end.now.whole } };
        return { ...change, low: fall(change.low), high: fall(change.high) };
    }
    const less = (end) => end && (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDecimal */ .zJ)(end)) - more);
    return { ...change, low: less(change.low), high: less(change.high) };
}


/***/ }),

/***/ 55098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GuessBudget),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** Names longer than this are not compared letter by letter. */
const longest = 100;
/**
 * How much looking for misspelt names may cost together, in names looked at and twenty for each that is compared: with ten
 * thousand broken links in a hundred thousand files the last ones are reported without a guess.
 */
class GuessBudget {
    #left;
    constructor(steps = 4_000_000) {
        this.#left = steps;
    }
    take(steps) {
        this.#left -= steps;
        return this.#left > 0;
    }
}
/** The name that was most likely meant: at most a quarter of it differs, and at most three letters. */
function nearestName(name, known, budget) {
    const wanted = name.toLowerCase();
    if (wanted.length > longest)
        return undefined;
    let most = Math.min(3, Math.max(1, Math.floor(wanted.length / 4)));
    let best;
    for (const candidate of known) {
        if (!budget.take(1))
            return best;
        if (Math.abs(candidate.length - wanted.length) > most)
            continue;
        if (!budget.take(20))
            return best;
        const distance = distanceUpTo(most, wanted, candidate.toLowerCase());
        if (distance > most || distance === 0)
            continue;
        [best, most] = [candidate, distance - 1];
        if (most === 0)
            return best;
    }
    return best;
}
/**
 * Letters to insert, delete, replace or swap with their neighbour; more than `most` is only that. Of the table of
 * prefixes, only what lies that near to its diagonal is filled in.
 */
function distanceUpTo(most, a, b) {
    const far = most + 1;
    let [older, old] = [[], Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far))];
    for (let i = 1; i <= a.length; i++) {
        const row = new Array(b.length + 1).fill(far);
        row[0] = Math.min(i, far);
        let least = row[0];
        for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
            const isSame = a[i - 1] === b[j - 1];
            let cell = Math.min((old[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (old[j - 1] ?? far) + (isSame ? 0 : 1), far);
            if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cell = Math.min(cell, (older[j - 2] ?? far) + 1);
            row[j] = cell;
            least = Math.min(least, cell);
        }
        if (least > most)
            return far;
        [older, old] = [old, row];
    }
    return old[b.length] ?? far;
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
const presets = ["minimal", "community", "library", "service"];


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ ChangedLines),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   lt: () => (/* binding */ countLines)
/* harmony export */ });
/** The files of a change by their path. */
class ChangedLines {
    files;
    constructor(files) {
        // What is gone stands behind what is there: two names that are no UTF-8 may look alike.
        const isGone = ({ state }) => state === "deleted";
        const sorted = [...files.filter(isGone), ...files.filter((file) => !isGone(file))];
        this.files = new Map(sorted.map((file) => [file.path, file]));
    }
    find(path) {
        return this.files.get(path);
    }
}
/** How many lines lie in spans. */
function countLines(spans) {
    return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
/** The span that a line lies in; spans are ascending and apart. */
function spanOf(spans, line) {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const span = spans[middle];
        if (line < span.from)
            high = middle - 1;
        else if (line > span.to)
            low = middle + 1;
        else
            return span;
    }
    return undefined;
}


/***/ }),

/***/ 63552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** In code-unit order, the same on every machine. */
function compareTexts(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ keptQuantity),
/* harmony export */   _q: () => (/* binding */ partsOfScope),
/* harmony export */   tK: () => (/* binding */ fileScope)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);

/** The name of a file of a document in such a count: no path has the character between them. */
function fileScope(document, path) {
    return `${document}\0${path}`;
}
/** What such a name is made of: a file or a document, or both of them. */
function partsOfScope(scope) {
    const [first = "", ...others] = scope.split("\0");
    return [first, ...others];
}
/** Of all that is meant; a figure that is kept as a whole means all. */
function keptQuantity(figure, isMeant = () => true) {
    switch (figure.kind) {
        case "share":
            return { kind: "share", low: figure.ratio, high: figure.ratio };
        case "count":
            return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)(figure.count);
        case "counts":
            return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCount */ .x3)([...figure.by].reduce((sum, [scope, count]) => sum + (isMeant(scope) ? count : 0), 0));
    }
}


/***/ }),

/***/ 34133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ describedIssue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Documents of ours that come back as somebody else's text: bounded in depth, and quoted only in part. */
/** Levels of brackets: more than any of our documents has, and few enough to walk through. */
const deepest = 32;
/** The value of a JSON text without a byte order mark; undefined for one that is none, or nested as none of ours is. */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === quote)
            i = endOfText(text, i + 1);
        else if (c === openBracket || c === openBrace) {
            if (++depth > deepest)
                return true;
        }
        else if (c === closeBracket || c === closeBrace)
            depth--;
    }
    return false;
}
/** Where the quote stands that ends a text; the end of all where none does. */
function endOfText(text, start) {
    for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (first > start && text.charCodeAt(first - 1) === backslash)
            first--;
        if ((end - first) % 2 === 0)
            return end;
    }
    return text.length;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
const shown = 60;
/** A value of such a document in a few words, however large it is. */
function describeValue(value) {
    if (typeof value === "string")
        return JSON.stringify(cut(value, shown));
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    return value === undefined ? "nothing" : String(value);
}
/** A schema's message, which quotes what it found. */
function describedIssue({ message }) {
    return cut(message, 5 * shown);
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
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

/***/ 86624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** Text with its percent signs read (RFC 3986, 2.1); undefined where one of them escapes nothing. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
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

/***/ 87099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bS: () => (/* binding */ versionsIn),
/* harmony export */   iK: () => (/* binding */ isMajorStep)
/* harmony export */ });
/**
 * Versions of any ecosystem as far as proposing an upgrade needs: numbers are compared as numbers, `rc` and its like stand
 * before the release, an epoch (`1!`, `2:`) before all. No ecosystem is followed to the letter, which only its own resolver
 * does; nothing is judged by it.
 */
function compareVersions(a, b) {
    const [x, y] = [a.parts, b.parts];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const order = compareParts(x[i], y[i]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function versionOf(text) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    if (known.size === mostKnown)
        known.clear();
    const version = { text, parts: partsOf(text) };
    known.set(text, version);
    return version;
}
/** Thousands of findings name the same few versions. */
const known = new Map();
const mostKnown = 20_000;
/** Characters of a version that are looked at. */
const longest = 200;
/** As most versions are. */
const plain = /^\d+(?:\.\d+)*$/;
function partsOf(version) {
    if (version.length <= longest && plain.test(version))
        return withoutZeros([noEpoch, ...version.split(".").map(numberOf)]);
    const text = version
        .trim()
        .slice(0, longest)
        .toLowerCase()
        .replace(/^v(?=\d)/, "")
        .replace(/\+.*$/, "");
    const [, epoch = "0", rest = text] = /^(\d{1,9})[!:](.*)$/.exec(text) ?? [];
    return withoutZeros([epoch, ...(rest.match(/\d+|[a-z]+/g) ?? [])].map(partOf));
}
/** `1.0` and `1.0.0` are the same. */
function withoutZeros(parts) {
    while (parts.length > 1 && isZero(parts.at(-1)))
        parts.pop();
    return parts;
}
function partOf(text) {
    if (/^\d/.test(text))
        return numberOf(text);
    return { kind: "word", rank: before.has(text) ? -1 : same.has(text) ? 0 : 1, word: text };
}
function numberOf(digits) {
    return { kind: "number", digits: digits.startsWith("0") ? digits.replace(/^0+(?=\d)/, "") : digits };
}
const noEpoch = numberOf("0");
/** Words of versions that come before the release that they name, and of the release itself. */
const before = new Set(["dev", "snapshot", "a", "alpha", "b", "beta", "m", "milestone", "c", "cr", "rc", "pre", "preview"]);
const same = new Set(["final", "release", "ga"]);
function isZero(part) {
    return part !== undefined && (part.kind === "number" ? part.digits === "0" : part.rank === 0);
}
/** Part by part, where one that is missing is a zero: only so is the order of all versions one. */
function compareParts(a, b) {
    const order = classOf(a) - classOf(b);
    if (order !== 0 || a === undefined || b === undefined)
        return order;
    if (a.kind === "number" && b.kind === "number")
        return compareNumbers(a.digits, b.digits);
    if (a.kind === "word" && b.kind === "word" && a.rank !== 0)
        return a.word < b.word ? -1 : a.word > b.word ? 1 : 0;
    return 0;
}
/** Words of what comes before a release, then the release itself, words of what comes after it, and numbers. */
function classOf(part) {
    if (part === undefined || isZero(part))
        return 0;
    return part.kind === "word" ? part.rank : 2;
}
function compareNumbers(a, b) {
    return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
/** Whether going from one version to another is to a new major one; below 1.0 a new minor one is. */
function isMajorStep({ parts: a }, { parts: b }) {
    if (digitsAt(a, 0) !== digitsAt(b, 0))
        return true;
    return digitsAt(a, 1) !== digitsAt(b, 1) || (digitsAt(a, 1) === "0" && digitsAt(a, 2) !== digitsAt(b, 2));
}
function digitsAt(parts, i) {
    const part = parts[i];
    return part?.kind === "number" ? part.digits : "0";
}
/** The versions that a range names as mended: `>=4.17.21 <5` and `>=1.2.3 || >=2.0.1` are npm's way to say it. */
function versionsIn(fix) {
    const text = fix.trim().slice(0, longest);
    if (!/[<>=^~|]/.test(text))
        return text === "" ? [] : [text];
    return text.split("||").flatMap((range) => /(?:>=|=|\^|~)\s*(v?\d[\w.+-]*)/.exec(range)?.[1] ?? []);
}


/***/ }),

/***/ 74845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ branchOfRef),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   bM: () => (/* binding */ readChangeEvent)
/* harmony export */ });
function readChangeEvent(payload) {
    const pull = member(payload, "pull_request");
    const before = commitName(member(payload, "before"));
    return defined({
        defaultBranch: branchName(member(payload, "repository", "default_branch")),
        pullRequest: pull === undefined ? undefined : readPullRequest(pull),
        before: before !== undefined && /^0+$/.test(before) ? undefined : before,
        mergeGroupBase: commitName(member(payload, "merge_group", "base_sha")),
        mergeGroupBranch: branchName(branchOfRef(member(payload, "merge_group", "base_ref"))),
        workflowRunHead: commitName(member(payload, "workflow_run", "head_sha")),
    });
}
function readPullRequest(pull) {
    const number = member(pull, "number");
    return defined({
        number: typeof number === "number" && Number.isSafeInteger(number) ? number : undefined,
        head: commitName(member(pull, "head", "sha")),
        author: text(member(pull, "user", "login")),
        baseBranch: branchName(member(pull, "base", "ref")),
        baseRepository: readRepository(member(pull, "base", "repo")),
        headRepository: readRepository(member(pull, "head", "repo")),
    });
}
function readRepository(repository) {
    const name = text(member(repository, "full_name"));
    const cloneUrl = text(member(repository, "clone_url"));
    return name === undefined ? undefined : { name, ...(cloneUrl !== undefined && { cloneUrl }) };
}
/** A member of a member; undefined where one is missing. */
function member(value, ...names) {
    let found = value;
    for (const name of names) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Reflect.get(found, name);
    }
    return found;
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The full name of a commit. */
function commitName(value) {
    return typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
}
/** `main` of `refs/heads/main`; undefined for any other ref. */
function branchOfRef(ref) {
    return typeof ref === "string" && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}
/** A name that git takes for one branch: neither an option, nor a pattern, nor two names (git-check-ref-format). */
function branchName(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a branch has them.
    const wrong = /^[-/]|[\u0000-\u0020\u007f:?*[\\^~]|\.\.|@\{|\/\/|\/$|\.lock$/;
    return typeof value === "string" && value !== "" && !wrong.test(value) ? value : undefined;
}
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
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

/***/ 54336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   LT: () => (/* binding */ DiffSyntaxError)
/* harmony export */ });
/** What git said cannot be followed: nobody may take it for "nothing changed". */
class DiffSyntaxError extends Error {
}
/**
 * Reads what `git diff --raw -z -U0 -p` prints: first the names, each ended by NUL, then a section with the hunks of each
 * file in the same order. Names are taken from the first part alone, and the lines of a hunk are counted, so that neither
 * a name nor a line that looks like a header is taken for one (https://git-scm.com/docs/git-diff#_raw_output_format).
 */
function parseDiff(text) {
    const { entries, rest } = parseRaw(text);
    const reader = new PatchReader(rest);
    const files = entries.map((entry) => fileOf(entry, reader));
    reader.expectEnd();
    return files;
}
/** Reads the hunks of one file, with or without lines of context around them. */
function parseHunks(patch) {
    return new PatchReader(patch).hunks();
}
function fileOf(entry, reader) {
    const { path, before, status, mode, blob } = entry;
    if (status === "U")
        throw new DiffSyntaxError(`${path} is in the middle of a merge`);
    // A file that became a link, or the other way round, is shown as one that goes and one that comes.
    if (status === "T")
        reader.section();
    const section = reader.section();
    const state = stateOf(status, mode);
    const isText = state !== "deleted" && state !== "link" && state !== "submodule";
    const lines = isText ? section : nothing;
    return {
        path,
        ...(before !== undefined && { before }),
        state,
        spans: lines.spans,
        blanks: lines.blanks,
        ...(blob !== undefined && { blob }),
        ...(lines.hidden && { hidden: true }),
    };
}
function stateOf(status, mode) {
    if (status === "D")
        return "deleted";
    if (mode === "160000")
        return "submodule";
    if (mode === "120000")
        return "link";
    if (status === "A")
        return "added";
    if (status === "R")
        return "renamed";
    return status === "C" ? "copied" : "modified";
}
const rawEntry = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
function parseRaw(text) {
    const entries = [];
    let at = 0;
    const next = () => {
        const end = text.indexOf("\0", at);
        if (end === -1)
            throw new DiffSyntaxError("git's list of changed files has no end");
        const field = text.slice(at, end);
        at = end + 1;
        return field;
    };
    while (text[at] === ":") {
        const [, mode = "", blob = "", status = ""] = rawEntry.exec(next()) ?? [];
        if (status === "")
            throw new DiffSyntaxError("git's list of changed files cannot be read");
        const first = next();
        const isPair = status === "R" || status === "C";
        const path = isPair ? next() : first;
        entries.push({ status, path, before: isPair ? first : undefined, mode, blob: /^0+$/.test(blob) ? undefined : blob });
    }
    if (text[at] === "\0")
        at++;
    return { entries, rest: text.slice(at) };
}
const nothing = { spans: [], blanks: [], hidden: false };
function append(spans, line) {
    const last = spans.at(-1);
    if (last && last.to + 1 === line)
        spans[spans.length - 1] = { from: last.from, to: line };
    else
        spans.push({ from: line, to: line });
}
/** The sections of a patch, one after the other. */
class PatchReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    section() {
        if (!this.#startsWith("diff --git "))
            throw new DiffSyntaxError("git's hunks do not follow its list of changed files");
        this.#skipLine();
        const section = { spans: [], blanks: [], hidden: false };
        while (this.#at < this.#text.length && !this.#startsWith("diff --git ")) {
            if (this.#startsWith("@@ "))
                this.#hunk(section);
            else {
                section.hidden ||= this.#startsWith("Binary files ");
                this.#skipLine();
            }
        }
        return section;
    }
    /** Hunks without the header of a file, to the end. */
    hunks() {
        const section = { spans: [], blanks: [], hidden: false };
        while (this.#at < this.#text.length)
            this.#hunk(section);
        return section;
    }
    expectEnd() {
        if (this.#at < this.#text.length)
            throw new DiffSyntaxError("git's hunks go on after the last changed file");
    }
    #hunk(section) {
        const header = this.#skipLine();
        const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
        if (!found)
            throw new DiffSyntaxError("a hunk of a diff has no position");
        const left = { "-": Number(found[1] ?? 1), "+": Number(found[3] ?? 1) };
        let line = Number(found[2]);
        while (left["-"] > 0 || left["+"] > 0) {
            const mark = this.#text[this.#at];
            // Behind a last line without an end.
            if (mark === "\\")
                this.#toNextLine();
            else if (mark === "-")
                left["-"]--;
            else if (mark === "+") {
                left["+"]--;
                this.#addLine(section, line++);
            }
            else if (mark === " ") {
                left["-"]--;
                left["+"]--;
                line++;
            }
            else
                throw new DiffSyntaxError("a hunk of a diff is shorter than it says");
            if (mark !== "\\")
                this.#toNextLine();
        }
        if (this.#text[this.#at] === "\\")
            this.#toNextLine();
    }
    #addLine({ spans, blanks }, line) {
        if (this.#isBlank())
            append(blanks, line);
        append(spans, line);
    }
    #isBlank() {
        for (let at = this.#at + 1; at < this.#text.length; at++) {
            const unit = this.#text.charCodeAt(at);
            if (unit === 10)
                return true;
            if (unit > 32)
                return false;
        }
        return true;
    }
    #startsWith(start) {
        return this.#text.startsWith(start, this.#at);
    }
    #skipLine() {
        const from = this.#at;
        this.#toNextLine();
        return this.#text.slice(from, this.#at);
    }
    #toNextLine() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#text.length : end + 1;
    }
}


/***/ }),

/***/ 53330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ revealHidden),
/* harmony export */   Mc: () => (/* binding */ listDeleted),
/* harmony export */   OF: () => (/* binding */ untrackedFile),
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   p1: () => (/* binding */ endOfChange),
/* harmony export */   pm: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74184);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27706);
/* harmony import */ var _parse_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54336);



/** Whatever the user's configuration says of how a diff looks: the same lines are changed on every machine. */
const fixed = [
    "--raw",
    "-p",
    "-z",
    "-U0",
    "--inter-hunk-context=0",
    "-M",
    "-l1000",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--no-relative",
    "--no-abbrev",
    "--full-index",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--submodule=short",
    "--ignore-submodules=dirty",
];
/** In ms. */
const longestLazyFetch = 120_000;
function endOfChange({ kind }) {
    return kind === "terminal" ? "working tree" : "HEAD";
}
/** What changed since the base; where git cannot say, why. */
async function readChange(git, base, end) {
    const known = await diff(git, base, end, []);
    return "unknown" in known ? known : new _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedLines */ .MQ(known.files);
}
/**
 * The lines of files that git takes for binary, by their content or because `.gitattributes` says so, where they count:
 * neither may hide anything. Each of the files is then shown, or nobody knows.
 */
async function revealHidden(git, base, end, hidden) {
    const revealed = [];
    for (let i = 0; i < hidden.length; i += 200) {
        const paths = hidden.slice(i, i + 200).flatMap(({ path, before }) => (before === undefined ? [path] : [before, path]));
        const found = await diff(git, base, end, ["--text", "--", ...paths.map((path) => `:(top,literal)${path}`)]);
        if ("unknown" in found)
            return found;
        revealed.push(...found.files);
    }
    const shown = new Map(revealed.flatMap((file) => (file.hidden ? [] : [[file.path, file]])));
    const still = hidden.find(({ path }) => !shown.has(path));
    if (still)
        return { unknown: `git does not show which lines of ${still.path} changed` };
    return hidden.flatMap(({ path }) => shown.get(path) ?? []);
}
async function diff(git, { commit }, end, more) {
    const [flags, paths] = [more.filter((one) => one === "--text"), more.filter((one) => one !== "--text")];
    const between = end === "HEAD" ? [commit, "HEAD"] : [commit];
    const said = await compare(git, [...fixed, ...flags, ...between, ...(paths.length > 0 ? paths : ["--"])]);
    if (said === undefined)
        return { unknown: `git cannot compare ${commit.slice(0, 7)} with ${end === "HEAD" ? end : `the ${end}`}`, lacking: true };
    try {
        return { files: (0,_parse_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(said) };
    }
    catch (error) {
        if (error instanceof _parse_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .DiffSyntaxError */ .LT)
            return { unknown: error.message };
        throw error;
    }
}
/** In a partial clone the content of files comes when it is first looked at, which git must be allowed to fetch. */
async function compare(git, args) {
    const said = await git.run("diff", ...args);
    if (said !== undefined)
        return said;
    const isPartial = (await git.run("config", "--get-regexp", "^remote\\..*\\.promisor$")) !== undefined;
    return isPartial ? git.reach({ gitSettings: [], timeout: longestLazyFetch }, "diff", ...args) : undefined;
}
/** A new file that git would add: all of its lines are of the change. */
function untrackedFile(path) {
    return { path, state: "untracked", spans: [{ from: 1, to: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .maxLine */ .L }], blanks: [] };
}
/** Files that are neither tracked nor ignored, from the root; a repository within the repository is not looked into. */
async function listUntracked(git) {
    const listed = await git.run("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
    return listed?.split("\0").filter((path) => path !== "" && !path.endsWith("/"));
}
/** Tracked files that are not there any more, from the root. It looks at several files at once, which `ls-files` does not. */
async function listDeleted(git) {
    const listed = await git.run("diff-files", "-z", "--name-only", "--diff-filter=D", "--ignore-submodules=all", "--no-relative");
    return listed?.split("\0").filter((path) => path !== "") ?? [];
}


/***/ })

};
