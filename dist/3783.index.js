export const id = 3783;
export const ids = [3783];
export const modules = {

/***/ 63783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waysOf: () => (/* binding */ waysOf)
});

// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/lists-by.js
var lists_by = __webpack_require__(45889);
// EXTERNAL MODULE: ./build/model/package-key.js
var package_key = __webpack_require__(45164);
// EXTERNAL MODULE: ./build/model/version-order.js
var version_order = __webpack_require__(87099);
;// CONCATENATED MODULE: ./build/judge/way-to-green/findings.js




/**
 * For each broken budget the fewest steps that take away as many findings as are too many. A finding is mended by one step
 * alone, so that taking the steps that are worth most is not only quick, but the fewest.
 */
function waysToMend(broken) {
    return broken.map(({ budget, scope, missing, findings }) => {
        const offers = [];
        let left = missing;
        for (const offer of offersFor(findings)) {
            if (left <= 0)
                break;
            offers.push(offer);
            left -= offer.step.gain;
        }
        return { kind: "mend", budget, ...(scope && { scope }), missing, element: "findings", steps: inOneUpgrade(offers) };
    });
}
/** Of two upgrades of one package one is enough. */
function inOneUpgrade(offers) {
    const upgrades = new Map();
    const others = [];
    for (const offer of offers) {
        if (!("subject" in offer)) {
            others.push(offer.step);
            continue;
        }
        const other = upgrades.get(offer.subject);
        upgrades.set(offer.subject, other ? joined(other, offer.step, offer.whole) : offer.step);
    }
    return [...upgrades.values(), ...others].sort(order);
}
function joined(a, b, to) {
    const findings = [...new Set([...a.findings, ...b.findings])];
    return { ...a, to, breaking: "breaking", gain: a.gain + b.gain, findings };
}
/** What can be done, by what it is worth; at the same worth what asks for least: a compatible upgrade before a breaking one. */
function offersFor(findings) {
    const groups = (0,lists_by/* listsBy */.$)(findings, subjectOf);
    const ambiguous = ambiguousNames(groups.values());
    // Sorting keeps the order of what is worth the same.
    return [...groups].flatMap(([subject, group]) => offersOf(subject, group, ambiguous)).sort((a, b) => order(a.step, b.step));
}
/** Names that packages of several ecosystems have, of groups of one package each. */
function ambiguousNames(groups) {
    const ecosystems = new Map();
    const several = new Set();
    for (const [first] of groups) {
        if (first?.package === undefined)
            continue;
        const { name, ecosystem } = first.package;
        const { type } = (0,package_key/* packageKey */.MO)(ecosystem, name);
        if ((ecosystems.get(name) ?? type) !== type)
            several.add(name);
        ecosystems.set(name, type);
    }
    return several;
}
function order(a, b) {
    return b.gain - a.gain || effort(a) - effort(b);
}
function effort(step) {
    if (step.kind === "upgrade")
        return step.breaking === "compatible" ? 0 : 1;
    return step.kind === "file" ? 2 : 3;
}
/** What has to be touched: a version of a package, or a file. */
function subjectOf({ kind, package: affected, places }) {
    if (isOfPackage(kind) && affected)
        return `package ${(0,package_key/* packageText */.qg)((0,package_key/* packageKey */.MO)(affected.ecosystem, affected.name))} ${affected.version ?? ""}`;
    return `${kind === "secret" ? "secret" : "file"} ${fileOf(places)?.path ?? ""}`;
}
/** A licence is that of a package as well, and no file of the project changes it. */
function isOfPackage(kind) {
    return kind === "vulnerability" || kind === "licence";
}
function fileOf(places) {
    return places.find(({ inRepository }) => inRepository) ?? places[0];
}
function offersOf(subject, group, ambiguous) {
    const [first] = group;
    if (first === undefined)
        return [];
    if (isOfPackage(first.kind) && first.package)
        return upgradesOf(subject, group, first.package, ambiguous);
    const place = fileOf(first.places);
    if (place === undefined)
        return [{ step: { kind: "no-fix", subject: first.id, ...worth(group) } }];
    const lines = [...new Set(group.flatMap(({ places }) => fileOf(places)?.line ?? []))].sort((a, b) => a - b);
    const act = first.kind === "secret" ? "revoke" : "mend";
    const title = group.length === 1 && first.title !== "" ? { title: first.title } : undefined;
    return [{ step: { kind: "file", act, path: place.path, lines, ...worth(group), ...title } }];
}
function worth(findings) {
    const names = findings.map(({ id }) => id);
    return { gain: names.length, findings: names.length === 1 ? names : [...new Set(names)] };
}
/**
 * The upgrade that mends all that a version mends; where a part of it can be had without a major step, that first and
 * the rest as a step of its own. What no version mends is left.
 */
function upgradesOf(subject, group, { ecosystem, name, version }, ambiguous) {
    const from = version === undefined ? undefined : (0,version_order/* versionOf */.E4)(version);
    const compatible = { findings: [], fixes: [] };
    const breaking = { findings: [], fixes: [] };
    const notNamed = [];
    const none = [];
    for (const finding of group) {
        const fix = fixOf(finding, from);
        if (fix === undefined) {
            ((0,model_finding/* isFixable */.G)(finding.package) ? notNamed : none).push(finding);
            continue;
        }
        const upgrade = fix.breaking ? breaking : compatible;
        upgrade.findings.push(finding);
        upgrade.fixes.push(fix);
    }
    const called = ambiguous.has(name) ? (0,package_key/* packageText */.qg)((0,package_key/* packageKey */.MO)(ecosystem, name)) : name;
    // Where all is mended by one upgrade, that one is the whole.
    const isSplit = compatible.fixes.length > 0 && breaking.fixes.length > 0;
    const all = isSplit ? mendingAll([...compatible.fixes, ...breaking.fixes]) : undefined;
    const offers = [];
    for (const upgrade of [compatible, breaking]) {
        const to = mendingAll(upgrade.fixes);
        if (to === undefined)
            continue;
        const step = upgrade === compatible ? "compatible" : "breaking";
        const words = { kind: "upgrade", package: called, to: to.text, breaking: step, ...worth(upgrade.findings) };
        offers.push({ step: version === undefined ? words : { ...words, from: version }, subject, whole: (all ?? to).text });
    }
    const of = version === undefined ? called : `${called} ${version}`;
    for (const findings of [notNamed, none]) {
        if (findings.length === 0)
            continue;
        const because = findings === notNamed && { because: "not-named" };
        offers.push({ step: { kind: "no-fix", subject: of, ...because, ...worth(findings) } });
    }
    return offers;
}
/** The lowest version above the one in use that mends a finding: within its major version where there is one, else above it. */
function fixOf({ package: affected }, from) {
    if (affected === undefined)
        return undefined;
    const { fixedIn, breaking } = affected;
    const [only, ...more] = fixedIn;
    const written = only !== undefined && more.length === 0 ? (0,version_order/* versionsIn */.bS)(only) : fixedIn.flatMap(version_order/* versionsIn */.bS);
    const versions = written.length === 1 ? written.map(version_order/* versionOf */.E4) : written.map(version_order/* versionOf */.E4).sort(version_order/* compareVersions */.Zy);
    const above = from === undefined ? versions : versions.filter((version) => (0,version_order/* compareVersions */.Zy)(version, from) > 0);
    const near = above.find((version) => from !== undefined && !(0,version_order/* isMajorStep */.iK)(from, version));
    const version = near ?? above[0];
    if (version === undefined)
        return undefined;
    const isMajor = breaking === true || (near === undefined && from !== undefined && (0,version_order/* isMajorStep */.iK)(from, version));
    return { version, breaking: isMajor, above };
}
/** After so many tries the highest version of all is taken, which mends all. */
const mostTries = 30;
/** The lowest version that mends all: what is mended in 1.26.19 and in 2.2.2 is not in 2.0.0. */
function mendingAll(fixes) {
    const [only, ...more] = fixes;
    if (more.length === 0)
        return only?.version;
    let to = highest(fixes.map(({ version }) => version));
    for (let i = 0; i < mostTries && to !== undefined; i++) {
        const reached = to;
        const left = fixes.find(({ above }) => !isMendedIn(reached, above));
        if (left === undefined)
            return reached;
        to = left.above.find((version) => (0,version_order/* compareVersions */.Zy)(version, reached) > 0);
    }
    return highest(fixes.flatMap(({ above }) => above.at(-1) ?? []));
}
/** A version of a line that has a version without the fault is without it from that one on, any other after all of them. */
function isMendedIn(version, mended) {
    const before = mended.filter((one) => (0,version_order/* compareVersions */.Zy)(one, version) <= 0);
    return before.length === mended.length || before.some((one) => !(0,version_order/* isMajorStep */.iK)(one, version));
}
function highest(versions) {
    return versions.reduce((most, version) => (most === undefined || (0,version_order/* compareVersions */.Zy)(version, most) > 0 ? version : most), undefined);
}

// EXTERNAL MODULE: ./build/judge/way-to-green/missing.js
var way_to_green_missing = __webpack_require__(60664);
// EXTERNAL MODULE: ./build/measures/finding-age.js
var finding_age = __webpack_require__(85411);
// EXTERNAL MODULE: ./build/measures/finding-scopes.js
var finding_scopes = __webpack_require__(94799);
// EXTERNAL MODULE: ./build/measures/findings.js
var findings = __webpack_require__(40560);
// EXTERNAL MODULE: ./build/measures/findings-vocabulary.js
var findings_vocabulary = __webpack_require__(84613);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/model/quantity.js
var quantity = __webpack_require__(24409);
;// CONCATENATED MODULE: ./build/gates/explain-findings.js









/** The fewest steps that meet each broken budget, those that fail before those that only warn. */
function waysOf({ budgets }, facts) {
    const broken = budgets.flatMap((one) => (one.outcome.state === "broken" ? [{ one, by: one.outcome.by }] : []));
    broken.sort((a, b) => Number(a.one.budget.level === "warn") - Number(b.one.budget.level === "warn"));
    return waysToMend(broken.flatMap(({ one, by }) => gapsOf(one, by, facts)));
}
/** One gap for each scope that is broken; a limit from below asks for more findings, which nobody wants. */
function gapsOf({ budget }, by, facts) {
    const metric = (0,findings_vocabulary/* findingsMetricOf */.Op)(budget.metric.name);
    if ((0,limit/* directionOf */.FR)(budget.limit.op) === "minimum" || (metric === undefined && budget.metric.name !== "known-exploited"))
        return [];
    const scopes = (0,finding_scopes/* scopesOf */.Z)(budget, (0,findings/* findingsOf */.WX)(budget, facts));
    return by.flatMap(({ scope, found }) => {
        const own = (scopes.get(scope) ?? []).filter((one) => metric?.which !== "oldest" || isTooOld(one, budget, facts));
        const findings = own.map(({ finding }) => finding);
        const missing = metric?.which === "oldest" ? findings.length : found.state === "measured" ? (0,way_to_green_missing/* missingOf */.o)(found.quantity, budget.limit) : 0;
        return missing > 0 ? [{ budget: budget.text, scope, missing, findings }] : [];
    });
}
function isTooOld(one, { limit }, { today }) {
    const age = (0,decimal/* decimalOf */.Bc)((0,finding_age/* ageOf */.h)(one, today) ?? 0);
    return (0,quantity/* compare */.UD)({ kind: "time", low: age, high: age }, limit) === "broken";
}


/***/ }),

/***/ 60664:
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


/***/ })

};
