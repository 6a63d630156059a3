export const id = 7251;
export const ids = [7251];
export const modules = {

/***/ 87251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageFiles: () => (/* binding */ coverageFiles)
});

// EXTERNAL MODULE: ./build/measures/coverage-totals.js
var coverage_totals = __webpack_require__(50978);
;// CONCATENATED MODULE: ./build/measures/main-figure.js

/** Lines first, which every reader means; then what is nearest to them. */
const order = ["lines", "statements", "branches", "functions"];
/** The one share that stands for a project, or undefined where nothing was measured. Of bounds it is the lower one. */
function mainFigure(files) {
    const totals = (0,coverage_totals/* coverageTotals */.w)(files.map((file) => file.coverage));
    for (const element of order) {
        const tally = totals[element];
        if (tally !== null && tally.total > 0)
            return { part: tally.covered, whole: tally.total };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
;// CONCATENATED MODULE: ./build/reports/badge.js

/** Lowest share in percent of each colour, for a gate that passed. Red is only the verdict's. */
const steps = [
    { from: 90, color: "brightgreen" },
    { from: 80, color: "green" },
    { from: 70, color: "yellowgreen" },
    { from: 60, color: "yellow" },
    { from: 0, color: "orange" },
];
/** The badge of a figure, which is undefined where nothing was measured. */
function badgeOf(figure, verdict) {
    if (figure === undefined)
        return { label: "coverage", message: "unknown", color: "lightgrey" };
    const color = verdict === "passed" ? colorOf(figure) : "red";
    return { label: "coverage", message: (0,numbers/* formatPercent */.l9)(figure), color };
}
function colorOf({ part, whole }) {
    return steps.find(({ from }) => part * 100 >= from * whole)?.color ?? "orange";
}
/** The document that shields.io reads from an address: https://shields.io/badges/endpoint-badge. */
function badgeJson({ label, message, color }) {
    return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}

;// CONCATENATED MODULE: ./build/reports/badge-svg.js
/** Dark enough for white letters to be read on each (a contrast of 4.5 and more, WCAG 2.2, 1.4.3). */
const fills = {
    brightgreen: "#1a7f37",
    green: "#3f7a1a",
    yellowgreen: "#667000",
    yellow: "#8a6500",
    orange: "#b04a00",
    red: "#c4242c",
    lightgrey: "#5f6670",
};
const labelFill = "#444c56";
/** Widths in pixels of letters of 11 pixels in Verdana, to which the text is set whatever font there is. */
const widths = { "%": 12, ".": 4, "1": 7, r: 5, k: 6.5, w: 9 };
const usualWidth = 7;
/** Pixels on each side of a text. */
const padding = 6;
/** A badge as a picture of its own: no font, style or script from elsewhere, and its text for who cannot see it. */
function badgeSvg({ label, message, color }) {
    const [left, right] = [textWidth(label), textWidth(message)];
    const [middle, width] = [left + 2 * padding, left + right + 4 * padding];
    const title = `${label}: ${message}`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}">`,
        `<title>${title}</title>`,
        `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
        `<g clip-path="url(#r)"><rect width="${middle}" height="20" fill="${labelFill}"/><rect x="${middle}" width="${width - middle}" height="20" fill="${fills[color]}"/></g>`,
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
        `<text x="${padding}" y="14" textLength="${left}">${label}</text>`,
        `<text x="${middle + padding}" y="14" textLength="${right}">${message}</text>`,
        "</g>",
        "</svg>",
        "",
    ].join("\n");
}
function textWidth(text) {
    return Math.round([...text].reduce((sum, letter) => sum + (widths[letter] ?? usualWidth), 0));
}

;// CONCATENATED MODULE: ./build/measures/branch-counts.js
/** The branches of a file by line, ascending; none where only their sum is known. */
function branchCounts(branches) {
    if (branches === undefined || branches.kind === "tally")
        return [];
    if (branches.kind === "arms")
        return countArms(branches.lines, branches.arms);
    const counts = [...branches.lines].map(([line, { covered, total }]) => ({ line, covered, total }));
    return counts.filter(({ total }) => total > 0).sort((a, b) => a.line - b.line);
}
/** Arms stand in the order of their lines. */
function countArms(lines, arms) {
    const counts = [];
    lines.forEach((line, i) => {
        const taken = arms[i] & 1;
        const last = counts.at(-1);
        if (last?.line === line) {
            last.covered += taken;
            last.total++;
        }
        else
            counts.push({ line, covered: taken, total: 1 });
    });
    return counts;
}

// EXTERNAL MODULE: ./build/model/own-marks.js
var own_marks = __webpack_require__(57709);
;// CONCATENATED MODULE: ./build/reports/xml-text.js
/** What XML 1.0 cannot hold in any spelling, and half a pair of surrogates, which no encoding can: XML 1.0, 2.2. */
const impossible = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The text with a replacement character for each that XML cannot hold. */
function possibleInXml(text) {
    return text.replace(impossible, "\ufffd");
}
/** The content of an attribute in double quotes. Tabs and line ends are written by number: as they are, a reader makes blanks of them. */
function xmlAttribute(text) {
    return text.replace(/[&<>"\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
/** A name that XML can hold for each that there is, no two alike. */
class XmlNames {
    #taken;
    replaced = [];
    constructor(names) {
        this.#taken = new Set(names);
    }
    of(name) {
        let possible = possibleInXml(name);
        if (possible === name)
            return name;
        this.replaced.push(name);
        while (this.#taken.has(possible))
            possible += "\ufffd";
        this.#taken.add(possible);
        return possible;
    }
}

;// CONCATENATED MODULE: ./build/reports/cobertura-file.js




/** `files` in their order, which is that of their paths; `writtenAt` becomes the timestamp in ms. */
function coberturaDocument(files, writtenAt) {
    const names = new XmlNames(files.map((file) => file.path));
    const classes = files.flatMap((file) => classOf(file, names) ?? []);
    const known = (file) => (0,coverage_totals/* tallyOf */.s)(file.coverage, "branches");
    const lost = classes.filter(({ file, branches }) => (known(file)?.total ?? 0) > branches.total);
    const bounded = classes.filter(({ file }) => branchesIn(file) && known(file)?.covered !== known(file)?.atMost);
    return {
        content: () => documentPieces(classes, writtenAt),
        files: classes.length,
        withoutLines: files.length - classes.length,
        withoutBranches: lost.length,
        bounded: bounded.length,
        replaced: names.replaced,
    };
}
function classOf(file, names) {
    const { lines } = file.coverage;
    if (lines?.kind !== "lines")
        return undefined;
    const branches = branchesIn(file) ? (0,coverage_totals/* tallyOf */.s)(file.coverage, "branches") : undefined;
    return {
        path: names.of(file.path),
        codes: lines.codes,
        file,
        lines: counts((0,coverage_totals/* tallyOf */.s)(file.coverage, "lines")),
        branches: counts(branches),
    };
}
/** Whether the branches of a file can be written: at lines that are measured. */
function branchesIn({ coverage: { lines, branches } }) {
    return branches !== undefined && branches.kind !== "tally" && lines?.kind === "lines" && lines.codes.length > 0;
}
function counts(tally) {
    return { covered: tally?.covered ?? 0, total: tally?.total ?? 0 };
}
function sum(all) {
    return all.reduce((known, one) => ({ covered: known.covered + one.covered, total: known.total + one.total }), {
        covered: 0,
        total: 0,
    });
}
/** Letters after which a piece is handed on: few enough to hold, enough that pieces do not count. */
const pieceLength = 256 * 1024;
function* documentPieces(classes, writtenAt) {
    let piece = documentHead(classes, writtenAt);
    for (const [folder, own] of byFolder(classes)) {
        piece += ` <package name="${xmlAttribute(folder)}" ${rates(own)} complexity="0">\n  <classes>\n`;
        for (const one of own) {
            piece += classText(one);
            if (piece.length < pieceLength)
                continue;
            yield piece;
            piece = "";
        }
        piece += "  </classes>\n </package>\n";
    }
    yield `${piece}</packages>\n</coverage>\n`;
}
/** No document type: a reader might fetch it. */
function documentHead(classes, writtenAt) {
    const [lines, branches] = totals(classes);
    const valid = `lines-covered="${lines.covered}" lines-valid="${lines.total}" branches-covered="${branches.covered}" branches-valid="${branches.total}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<coverage ${rates(classes)} ${valid} complexity="0" ${own_marks/* coberturaMark */.HG} timestamp="${writtenAt.getTime()}">`,
        "<sources>\n <source>.</source>\n</sources>",
        "<packages>\n",
    ].join("\n");
}
/** Packages are folders, in the order of their names; within them files keep their order. */
function byFolder(classes) {
    const folders = new Map();
    for (const one of classes) {
        const folder = one.path.includes("/") ? one.path.slice(0, one.path.lastIndexOf("/")) : ".";
        const known = folders.get(folder);
        if (known)
            known.push(one);
        else
            folders.set(folder, [one]);
    }
    return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}
function totals(classes) {
    return [sum(classes.map(({ lines }) => lines)), sum(classes.map(({ branches }) => branches))];
}
function rates(classes) {
    const [lines, branches] = totals(classes);
    return `line-rate="${rate(lines)}" branch-rate="${rate(branches)}"`;
}
/** Cut to six decimals, never rounded up. The format has no word for a share of nothing: it is written as 0. */
function rate({ covered, total }) {
    return total === 0 ? "0" : String(Math.floor((covered * 1e6) / total) / 1e6);
}
function classText(one) {
    const name = one.path.slice(one.path.lastIndexOf("/") + 1);
    const head = `   <class name="${xmlAttribute(name)}" filename="${xmlAttribute(one.path)}" ${rates([one])} complexity="0">\n    <methods/>\n    <lines>\n`;
    const parts = [head];
    const branches = one.branches.total > 0 ? branchCounts(one.file.coverage.branches) : [];
    if (branches.length === 0)
        for (const code of one.codes)
            parts.push(plainLine(code));
    else
        parts.push(linesWithBranches(one.codes, branches));
    parts.push("    </lines>\n   </class>\n");
    return parts.join("");
}
/** Most files share their first line numbers, so that the texts of these are made once. */
const plainLines = [];
function plainLine(code) {
    const known = plainLines[code];
    if (known !== undefined)
        return known;
    const text = `<line number="${code >>> 1}" hits="${code & 1}"/>\n`;
    if (code < 1 << 16)
        plainLines[code] = text;
    return text;
}
/** Branches on a line that no report counts as one stand at the measured line before it, where a reader finds them. */
function linesWithBranches(codes, branches) {
    const texts = [];
    let at = 0;
    codes.forEach((code, i) => {
        const next = i + 1 < codes.length ? codes[i + 1] >>> 1 : Number.POSITIVE_INFINITY;
        let [covered, total] = [0, 0];
        for (let branch = branches[at]; branch !== undefined && branch.line < next; branch = branches[++at]) {
            covered += branch.covered;
            total += branch.total;
        }
        texts.push(total === 0 ? plainLine(code) : branchLine(code, { covered, total }));
    });
    return texts.join("");
}
function branchLine(code, { covered, total }) {
    const share = Math.floor((covered * 100) / total);
    return `<line number="${code >>> 1}" hits="${code & 1}" branch="true" condition-coverage="${share}% (${covered}/${total})"/>\n`;
}

// EXTERNAL MODULE: ./build/reports/wording-files.js
var wording_files = __webpack_require__(25310);
// EXTERNAL MODULE: ./build/gates/named-files.js
var named_files = __webpack_require__(2992);
;// CONCATENATED MODULE: ./build/gates/coverage-files.js






/** What `cobertura-file` and `badge-file` ask for. */
function coverageFiles(settings, facts, judgement, now) {
    const cobertura = coberturaFile(settings["cobertura-file"], facts, now);
    const files = [...cobertura.files, ...badgeFiles(settings["badge-file"] ?? [], facts, judgement)];
    const refused = (0,named_files/* refusedInputs */.mz)(judgement);
    return { files: files.filter(({ input }) => !refused.includes(input)), remarks: cobertura.remarks };
}
/** Nothing is written over what may be there where there is nothing to write. */
function coberturaFile(path, { coverage }, now) {
    if (path === undefined)
        return { files: [], remarks: [] };
    const document = coberturaDocument(coverage.files, now);
    const files = document.files === 0 ? [] : [{ input: "cobertura-file", path, content: document.content }];
    return { files, remarks: (0,wording_files/* describeCobertura */.N6)(path, document) };
}
function badgeFiles(paths, { coverage }, { verdict }) {
    const badge = badgeOf(mainFigure(coverage.files), verdict);
    return paths.map((path) => ({
        input: "badge-file",
        path,
        content: () => [path.endsWith(".svg") ? badgeSvg(badge) : badgeJson(badge)],
    }));
}


/***/ })

};
