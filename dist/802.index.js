export const id = 802;
export const ids = [802];
export const modules = {

/***/ 23802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listedFindings: () => (/* binding */ listedFindings)
});

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
;// CONCATENATED MODULE: ./build/reports/pasteable-ignore.js

/** Days that a proposed entry counts: long enough to mend it, short enough to look at it again. */
const proposedDays = 90;
/** Places that are named one by one; a path has to fit all of them. */
const namedPlaces = 10;
/**
 * An entry of the ignore file for a finding, as YAML to be pasted below `ignores:`. The reason is blank, which the file
 * refuses: somebody has to say it. Whatever the finding is called, it stays a text of its line.
 */
function pasteableIgnore(finding, today) {
    return [
        `  - id: ${scalar(finding.id)}`,
        `    ${scopeOf(finding)}`,
        '    reason: "" # why it may stay, in a sentence',
        `    until: ${(0,day/* dayAfter */.PV)(today, proposedDays) ?? today}`,
        "",
    ].join("\n");
}
function scopeOf({ kind, package: affected, places }) {
    if (affected !== undefined)
        return `package: ${scalar(affected.name)}`;
    const paths = [...new Set(places.map(({ path }) => path))];
    if (paths.length === 0)
        return `kind: ${kind}`;
    return `path: ${scalar(paths.length > namedPlaces ? "**" : globOf(paths))}`;
}
function globOf(paths) {
    const globs = paths.map((path) => path.replace(/[\\*?{},]/g, "\\$&"));
    return globs.length === 1 ? `${globs[0]}` : `{${globs.join(",")}}`;
}
/** A scalar of YAML: plain where it is nothing but a name, else in the quotes of JSON, which are YAML's as well. */
function scalar(text) {
    if (/^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text))
        return text;
    // What YAML does not allow as it is, and what changes how the line reads.
    return JSON.stringify(text).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// EXTERNAL MODULE: ./build/reports/wording-ignores.js
var wording_ignores = __webpack_require__(84790);
;// CONCATENATED MODULE: ./build/reports/listed-findings.js



/** All findings as the result document has them, also what does not count, each with the entry that would ignore it. */
function listedFindings({ findings, today }) {
    return findings.map((one) => listed(one, today));
}
function listed({ finding, leftOut, novelty, since }, today) {
    const { kind, id, names, severity, cvss, title, package: affected, places, tools } = finding;
    const version = affected?.version ?? null;
    return {
        kind,
        id,
        names: [...names],
        severity,
        ...(cvss !== undefined && { cvss }),
        title,
        ...(affected && {
            package: { ecosystem: affected.ecosystem, name: affected.name, version, fixedIn: [...affected.fixedIn] },
        }),
        places: places.map(({ path, line = null, inRepository }) => ({ path, line, inRepository })),
        tools: [...tools],
        counts: leftOut === undefined,
        ...(leftOut && { leftOut: (0,reports_escape/* toPlain */.Ul)((0,wording_ignores/* describeLeftOut */.l1)(leftOut)) }),
        ...(novelty && { novelty }),
        ...(since !== undefined && { since }),
        ignore: pasteableIgnore(finding, today),
    };
}


/***/ })

};
