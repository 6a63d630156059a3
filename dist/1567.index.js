export const id = 1567;
export const ids = [1567];
export const modules = {

/***/ 36929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   F8: () => (/* binding */ multiplyDecimals),
/* harmony export */   Qr: () => (/* binding */ addDecimals),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/** Reads `12` or `12.50`, at most 30 characters; undefined for anything else, a sign, an exponent or a tail included. */
function parseDecimal(text) {
    const match = text.length <= 30 ? /^(\d+)(?:\.(\d+))?$/.exec(text) : null;
    if (!match)
        return undefined;
    const fraction = match[2] ?? "";
    return { digits: BigInt(`${match[1]}${fraction}`), scale: fraction.length };
}
/** The decimal that a finite number prints as: 0.1 is exactly one tenth, as its writer meant. */
function decimalOf(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`not a finite number: ${value}`);
    const [mantissa = "", exponent = "0"] = value.toString().split("e");
    const [whole = "", fraction = ""] = mantissa.split(".");
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(whole + fraction);
    return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const left = a.digits * 10n ** BigInt(b.scale);
    const right = b.digits * 10n ** BigInt(a.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}
function multiplyDecimals(a, b) {
    return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}
function addDecimals(a, b) {
    const scale = Math.max(a.scale, b.scale);
    return { digits: a.digits * 10n ** BigInt(scale - a.scale) + b.digits * 10n ** BigInt(scale - b.scale), scale };
}
/** `12.5`, `0.02`: all digits that count and no more. */
function formatDecimal({ digits, scale }) {
    const sign = digits < 0n ? "-" : "";
    const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
    const whole = text.slice(0, text.length - scale);
    const fraction = text.slice(text.length - scale).replace(/0+$/, "");
    return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   At: () => (/* binding */ countChoices),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   kZ: () => (/* binding */ pathMatcher)
/* harmony export */ });
/** Choices of one pattern above which further braces are ordinary characters: `{a,b}` thirty times would be a billion. */
const mostChoices = 1000;
/** Stands for `?` in a piece of a pattern; no path holds it. */
const anyCharacter = "\0";
/**
 * A test for paths of the repository. `*` stays within a segment, `**` crosses them, `?` is one character, `{a,b}` is a
 * choice; `[` is an ordinary character, because routes are files named `[id].ts`. Hidden files are files like others.
 * Not by a regular expression: those that a glob library makes of two `**` take minutes for a path that somebody made up.
 */
function pathMatcher(pattern) {
    const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "/**");
    const [only, ...more] = choices(clean).map(segmentsTest);
    if (only !== undefined && more.length === 0)
        return (path) => only(path.split("/"));
    return (path) => {
        const segments = path.split("/");
        return [only, ...more].some((matches) => matches?.(segments));
    };
}
/** A test for names that are no paths (endpoints, suites, legs): only `*` is special, and it crosses `/`. */
function nameMatcher(pattern) {
    return piecesTest(pattern.split("*"));
}
/** Whether a pattern only ever fits itself and what is below it. */
function isPlain(pattern) {
    return !/[*?{\\]/.test(pattern);
}
/** In how many patterns without braces a pattern ends, counted up to one above the most that are told apart. */
function countChoices(pattern) {
    return choices(pattern, mostChoices + 1).length;
}
/** The pattern with each `{a,b}` replaced by one of its choices, in all ways. Braces without a comma are ordinary. */
function choices(pattern, most = mostChoices) {
    const done = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const braces = done.length + open.length < most ? firstBraces(next) : undefined;
        if (braces)
            open.push(...braces);
        else
            done.push(next);
    }
    return done;
}
function firstBraces(pattern) {
    const [start, ...ends] = firstChoice(pattern);
    if (start === undefined)
        return undefined;
    const [before, after] = [pattern.slice(0, start), pattern.slice((ends.at(-1) ?? 0) + 1)];
    return ends.map((end, i) => before + pattern.slice((ends[i - 1] ?? start) + 1, end) + after);
}
/** Where the first braces with a comma open, part and close; in one pass, however many never close. */
function firstChoice(pattern) {
    const open = [];
    let first = [];
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === "\\")
            i++;
        else if (c === "{")
            open.push([i]);
        else if (c === ",")
            open.at(-1)?.push(i);
        else if (c === "}") {
            const closed = open.pop() ?? [];
            if (closed.length > 1 && (closed[0] ?? 0) < (first[0] ?? pattern.length))
                first = [...closed, i];
        }
    }
    return first;
}
function segmentsTest(pattern) {
    const written = pattern.split("/");
    const segments = written.map((text) => (text === "**" ? "any number" : segmentTest(text)));
    // What stands below a folder is at least one segment more.
    if (written.at(-1) === "**")
        segments.push(() => true);
    return (path) => segmentsFit(segments, path);
}
/** Whether the segments fit, in steps that are at most their number times that of the path's: only the last `**` is taken back. */
function segmentsFit(pattern, path) {
    let [at, next] = [0, 0];
    let behindStars = -1;
    let taken = 0;
    while (at < path.length) {
        const segment = pattern[next];
        if (segment === "any number") {
            behindStars = ++next;
            taken = at;
        }
        else if (segment?.(path[at] ?? "")) {
            at++;
            next++;
        }
        else if (behindStars === -1)
            return false;
        else {
            next = behindStars;
            at = ++taken;
        }
    }
    return next === pattern.length;
}
function segmentTest(text) {
    const pieces = [""];
    for (let i = 0; i < text.length; i++) {
        const c = text[i] ?? "";
        if (c === "*")
            pieces.push("");
        else
            pieces[pieces.length - 1] += c === "?" ? anyCharacter : c === "\\" ? (text[++i] ?? c) : c;
    }
    const test = piecesTest(pieces);
    return /^\*+$/.test(text) ? (segment) => segment !== "" && test(segment) : test;
}
/** A test for texts that hold the pieces in their order, the first at the start and the last at the end. */
function piecesTest(pieces) {
    const [first = "", ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return (text) => text.length === first.length && liesAt(text, first, 0);
    return (text) => {
        const end = text.length - last.length;
        if (end < first.length || !liesAt(text, first, 0) || !liesAt(text, last, end))
            return false;
        let at = first.length;
        for (const piece of others) {
            at = find(text, piece, at, end) + piece.length;
            if (at < piece.length)
                return false;
        }
        return true;
    };
}
/** The first place of a piece between two others, or -1. */
function find(text, piece, from, end) {
    for (let at = from; at + piece.length <= end; at++)
        if (liesAt(text, piece, at))
            return at;
    return -1;
}
function liesAt(text, piece, at) {
    if (!piece.includes(anyCharacter))
        return text.startsWith(piece, at);
    for (let i = 0; i < piece.length; i++)
        if (piece[i] !== anyCharacter && piece[i] !== text[at + i])
            return false;
    return true;
}


/***/ }),

/***/ 50493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   vO: () => (/* binding */ isUnit)
/* harmony export */ });
const operators = [">=", "<=", ">", "<"];
function directionOf(op) {
    return op === ">=" || op === ">" ? "minimum" : "maximum";
}
/** What a unit measures, and how many base units it is. */
const units = {
    "": { measures: "plain", factor: 1n },
    "%": { measures: "percent", factor: 1n },
    pp: { measures: "points", factor: 1n },
    ms: { measures: "time", factor: 1n },
    s: { measures: "time", factor: 1000n },
    min: { measures: "time", factor: 60000n },
    h: { measures: "time", factor: 3600000n },
    d: { measures: "time", factor: 86400000n },
    "/s": { measures: "rate", factor: 60n },
    "/min": { measures: "rate", factor: 1n },
    B: { measures: "size", factor: 1n },
    kB: { measures: "size", factor: 1000n },
    MB: { measures: "size", factor: 1000000n },
    GB: { measures: "size", factor: 1000000000n },
    KiB: { measures: "size", factor: 1024n },
    MiB: { measures: "size", factor: 1048576n },
    GiB: { measures: "size", factor: 1073741824n },
};
function isUnit(text) {
    return Object.hasOwn(units, text);
}


/***/ }),

/***/ 50376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name that was most likely meant, or undefined when none is near (more than a third of it differs). */
function nearest(name, known) {
    let best;
    let least = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cell = (di, dj) => (di === 0 ? row : rows[i - di])?.[j - dj] ?? Number.POSITIVE_INFINITY;
            const same = a[i - 1] === b[j - 1];
            let least = Math.min(cell(1, 0) + 1, cell(0, 1) + 1, cell(1, 1) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, cell(2, 2) + 1);
            row.push(least);
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 77229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** Only the words between the backticks of the source are trusted; every string put in is somebody else's. */
function say(words, ...said) {
    const parts = [];
    words.forEach((word, i) => {
        if (word !== "")
            parts.push({ kind: "ours", text: word });
        const value = said[i];
        if (value !== undefined)
            parts.push(...partsOf(value));
    });
    return { parts };
}
function code(text) {
    return { kind: "code", text };
}
/** A number, a sign or a fixed word that we formatted ourselves: never text of a report. */
function figure(text) {
    return { kind: "ours", text };
}
function strong(phrase) {
    return { kind: "strong", phrase };
}
function join(phrases, separator) {
    const between = { kind: "ours", text: separator };
    return { parts: phrases.flatMap((phrase, i) => (i === 0 ? partsOf(phrase) : [between, ...partsOf(phrase)])) };
}
function partsOf(value) {
    if (typeof value === "number")
        return [{ kind: "ours", text: String(value) }];
    if (typeof value === "string")
        return [{ kind: "theirs", text: value }];
    return "parts" in value ? value.parts : [value];
}


/***/ }),

/***/ 24409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ compareFall),
/* harmony export */   Oe: () => (/* binding */ significance),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   x3: () => (/* binding */ exactCount)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36929);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50493);


/** From this probability on two sets of runs cannot be told apart. */
const significance = 0.05;
function exactCount(count) {
    return { kind: "count", low: count, high: count };
}
/**
 * Holds when the whole interval does, is broken when none of it does. A share of nothing (whole 0) is undecided:
 * nothing was measured.
 */
function compare(quantity, limit) {
    const plain = comparePlain(quantity, limit);
    const noise = quantity.kind === "change" ? quantity.noise : undefined;
    if (quantity.kind !== "change" || noise === undefined || (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(limit.op) === "minimum")
        return plain;
    if (noise.kind === "test")
        return plain === "broken" && noise.p >= significance ? "undecided" : plain;
    return compareBand(quantity, noise, plain);
}
/** Broken only beyond both the limit and the noise, and holds within either of them. */
function compareBand(change, { low, high }, plain) {
    if (plain === "holds" || orderTo(change, "high", low) <= 0)
        return "holds";
    return plain === "broken" && high !== null && orderTo(change, "low", high) > 0 ? "broken" : "undecided";
}
/** The order of an end to a difference in the metric's own unit; an open end is beyond everything on its side. */
function orderTo(change, end, value) {
    const beyond = end === "high" ? 1 : -1;
    if (change.of !== "share")
        return change[end] === null ? beyond : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(change[end], value);
    return change[end] === null ? beyond : compareFall(change[end], value);
}
function comparePlain(quantity, limit) {
    const low = compareEnd(quantity, "low", limit);
    const high = compareEnd(quantity, "high", limit);
    const worst = limit.op === ">=" || limit.op === ">" ? low : high;
    const best = limit.op === ">=" || limit.op === ">" ? high : low;
    if (worst !== undefined && satisfies(worst, limit.op))
        return "holds";
    if (best !== undefined && !satisfies(best, limit.op))
        return "broken";
    return "undecided";
}
function satisfies(order, op) {
    if (op === ">=")
        return order >= 0;
    if (op === "<=")
        return order <= 0;
    return op === ">" ? order > 0 : order < 0;
}
/** The order of one end of the interval to the limit's value; undefined for an open end. */
function compareEnd(quantity, end, limit) {
    if (quantity.kind === "share") {
        const ratio = quantity[end];
        return ratio === null || ratio.whole === 0 ? undefined : compareRatio(ratio, limit.value);
    }
    if (quantity.kind === "change")
        return compareChange(quantity, end, limit);
    const value = quantity[end];
    if (value === null)
        return undefined;
    const order = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(typeof value === "number" ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(value) : value, limit.value);
    return order === 0 && isOpen(quantity, end) ? inside[end] : order;
}
/** Behind an open end that is the limit itself, all values are on one side of it. */
const inside = { low: 1, high: -1 };
function isOpen(quantity, end) {
    return "open" in quantity && (quantity.open === end || quantity.open === "both");
}
function compareChange(change, end, limit) {
    if (change.of === "share") {
        const fall = change[end];
        return fall === null ? undefined : compareFall(fall, limit.value);
    }
    const value = change[end];
    if (value === null)
        return undefined;
    if (limit.unit !== "%")
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(value, limit.value);
    return compareRelative(value, end === "low" ? (change.lowBase ?? change.base) : change.base, limit.value);
}
/** before - now against percentage points, multiplied out: 100 (bp nw - np bw) / (bw nw) against digits / 10^scale. */
function compareFall({ before, now }, points) {
    const difference = BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole);
    const left = difference * 100n * 10n ** BigInt(points.scale);
    const right = points.digits * BigInt(before.whole) * BigInt(now.whole);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** part / whole against a percentage, by cross-multiplication in integers. */
function compareRatio({ part, whole }, percent) {
    const left = BigInt(part) * 100n * 10n ** BigInt(percent.scale);
    const right = percent.digits * BigInt(whole);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** difference / base against a percentage. From a base of 0 any rise is more than every percentage. */
function compareRelative(difference, base, percent) {
    if (base === null)
        return undefined;
    const size = base.digits < 0n ? { ...base, digits: -base.digits } : base;
    const allowed = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyDecimals */ .F8)(size, { digits: percent.digits, scale: percent.scale + 2 });
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(difference, allowed);
}
/** Whether both ends are known and equal. */
function isExact(quantity) {
    if (quantity.kind === "count")
        return quantity.low === quantity.high;
    if (quantity.kind === "share") {
        const { low, high } = quantity;
        return low !== null && high !== null && isSameRatio(low, high);
    }
    if (quantity.kind === "change" && quantity.of === "share") {
        const { low, high } = quantity;
        return low !== null && high !== null && isSameRatio(low.before, high.before) && isSameRatio(low.now, high.now);
    }
    return quantity.low !== null && quantity.high !== null && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(quantity.low, quantity.high) === 0;
}
function isSameRatio(a, b) {
    return a.part === b.part && a.whole === b.whole;
}
/** What is left of a quantity when something was left out that could only have added to it: [n, ∞) or nothing. */
function atLeast(quantity) {
    if (quantity.kind === "count")
        return { ...quantity, high: null };
    return { ...quantity, low: null, high: null };
}


/***/ }),

/***/ 53422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   JH: () => (/* binding */ isDependencyPath),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/** Cleans a relative path; undefined when it is absolute, empty or leaves the repository. */
function repoPath(path) {
    const clean = cleanPath(path);
    if (clean === "" || clean.startsWith("/") || clean.startsWith("../") || clean === ".." || /^[A-Za-z]:/.test(clean))
        return undefined;
    return clean;
}
/** Whether a cleaned path says where it begins: at a root or on a drive. */
function isAbsolutePath(path) {
    return path.startsWith("/") || /^[A-Za-z]:/.test(path);
}
/** What a path of a report hardly ever has: a backslash, an empty segment, `.` or `..`, a slash at its end. */
const unclean = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|[\s\S]\/$/;
/** `/` for `\`, without `.` and empty segments; `..` is resolved where something stands before it. Keeps a leading `/`. */
function cleanPath(path) {
    if (!unclean.test(path))
        return path;
    const kept = [];
    const slashed = path.replaceAll("\\", "/");
    for (const segment of slashed.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment === ".." && kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else
            kept.push(segment);
    }
    return (slashed.startsWith("/") ? "/" : "") + kept.join("/");
}
/** What follows `folder` in `path`, both cleaned, or undefined when it does not lie below it. Drive letters match in any case. */
function pathBelow(path, folder) {
    const prefix = folder.endsWith("/") ? folder : `${folder}/`;
    if (path.startsWith(prefix))
        return path.slice(prefix.length);
    if (/^[A-Za-z]:\//.test(path) &&
        path.slice(0, 2).toLowerCase() === prefix.slice(0, 2).toLowerCase() &&
        path.slice(2).startsWith(prefix.slice(2))) {
        return path.slice(prefix.length);
    }
    return undefined;
}
/** Folders in which package managers keep what others wrote. */
const dependencyFolders = /(^|\/)(node_modules|site-packages|dist-packages|bower_components|\.cargo|\.rustup|\.m2|\.gradle|\.nuget|pkg\/mod|vendor\/bundle|gems)\/|^\/usr\/(include|lib|local\/lib)\//;
/** Whether a path of a report is of somebody else's code: it lies where package managers keep it. */
function isDependencyPath(path) {
    return dependencyFolders.test(path);
}


/***/ }),

/***/ 42517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError),
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/**
 * A report that cannot be read as what it claims to be: the user's problem or another tool's, never a bug of ours.
 * `message` is plain text that may hold text of the report, so it is escaped wherever it is shown.
 */
class ReportError extends Error {
    name = "ReportError";
    reason;
    file;
    place;
    constructor(reason, file, message, place, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.reason = reason;
        this.file = file;
        this.place = place;
    }
}
/** "line 12", "line 12, column 3", "byte 4096", "at /files/0"; empty without a place. */
function describePlace(place) {
    if (place === undefined)
        return "";
    if ("pointer" in place)
        return `at ${place.pointer === "" ? "the root" : place.pointer}`;
    if ("byte" in place)
        return `byte ${place.byte}`;
    return place.column === undefined ? `line ${place.line}` : `line ${place.line}, column ${place.column}`;
}


/***/ }),

/***/ 42049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ fallIn),
/* harmony export */   gn: () => (/* binding */ formatFixed),
/* harmony export */   js: () => (/* binding */ formatFall),
/* harmony export */   n0: () => (/* binding */ formatRise),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/* unused harmony export percentOf */
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36929);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34231);
/* harmony import */ var _wording_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31268);




/** Decimals beyond which nobody reads on: the difference of two shares of 2^53 things each needs no more. */
const mostDecimals = 40;
const nothing = { op: "<=", value: { digits: 0n, scale: 0 }, unit: "pp", text: "0pp" };
/** `0.53pp (81.20% -> 80.67%)`, with as many decimals as it takes to stand on the same side of the limit as the truth. */
function formatFall(fall, limit = nothing, way = "drop") {
    if (fall === null)
        return "unknown";
    const truth = Math.sign((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFall */ .Lx)(fall, limit.value));
    for (let decimals = 2;; decimals++) {
        const value = fallIn(fall, decimals);
        if (decimals < mostDecimals && (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDecimals */ .YL)(value, limit.value) !== truth)
            continue;
        const [from, to] = way === "drop" ? [fall.before, fall.now] : [fall.now, fall.before];
        return `${formatFixed(value)}pp (${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l)(from, decimals)} -> ${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l)(to, decimals)})`;
    }
}
/** The fall in percentage points, cut after `decimals`. */
function fallIn({ before, now }, decimals) {
    const difference = BigInt(before.part) * BigInt(now.whole) - BigInt(now.part) * BigInt(before.whole);
    const scaled = difference * 100n * 10n ** BigInt(decimals);
    return { digits: scaled / (BigInt(before.whole) * BigInt(now.whole)), scale: decimals };
}
/** `-0.53`: with all its decimals, zeros included. */
function formatFixed({ digits, scale }) {
    const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
    const cut = text.length - scale;
    return `${digits < 0n ? "-" : ""}${text.slice(0, cut)}${scale === 0 ? "" : `.${text.slice(cut)}`}`;
}
/** `5 (40 -> 45)`, and against a limit in %, `12.50% (40 -> 45)`. */
function formatRise(change, limit, show) {
    return [formatRiseEnd(change, "low", limit, show), formatRiseEnd(change, "high", limit, show)];
}
function formatRiseEnd(change, end, limit, show) {
    const by = change[end];
    if (by === null)
        return "unknown";
    const before = end === "low" ? (change.lowBase ?? change.base) : change.base;
    if (before === null)
        return show(by);
    const now = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .addDecimals */ .Qr)(before, change.way === "drop" ? { ...by, digits: -by.digits } : by);
    const amount = limit?.unit === "%" && before.digits > 0n ? relative(by, before, limit) : show(by);
    return `${amount} (${show(before)} -> ${show(now)})`;
}
function relative(by, before, limit) {
    const exact = { kind: "change", of: "number", low: by, high: by, base: before };
    const truth = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(exact, limit);
    for (let decimals = 2;; decimals++) {
        const shown = percentOf(by, before, decimals);
        if (decimals >= mostDecimals || (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ kind: "number", low: shown, high: shown }, limit) === truth)
            return `${formatFixed(shown)}%`;
    }
}
/** A difference in percent of what it is a difference to, which is not 0; cut after `decimals`. */
function percentOf(by, before, decimals) {
    const top = by.digits * 100n * 10n ** BigInt(decimals + before.scale);
    return { digits: top / (before.digits * 10n ** BigInt(by.scale)), scale: decimals };
}
/** What a difference was told from: `, noise up to 36ms`; empty where nobody asked. */
function formatNoise({ noise, ...change }, show) {
    if (noise === undefined)
        return "";
    if (noise.kind === "test")
        return `, p ${(0,_wording_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(noise.p)}`;
    if (noise.high === null)
        return ", noise unknown";
    const isMove = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(change, atMost(nothing.value)) === "broken";
    const isWithin = isMove && (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(change, atMost(noise.low)) === "holds";
    return `, ${isWithin ? "within the noise of" : "noise up to"} ${show(noise.high)}`;
}
function atMost(value) {
    return { op: "<=", value, unit: "", text: "" };
}


/***/ }),

/***/ 30398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34231);

/** `1 line`, `12 lines`, `1 branch`. */
function countOf(count, element) {
    const one = element === "branches" ? "branch" : element.replace(/s$/, "");
    return `${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(count)} ${count === 1 ? one : element}`;
}


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* reexport safe */ _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   l9: () => (/* reexport safe */ _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__.l),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36929);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _change_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42049);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34231);





/** A quantity as a person reads it: `84.61% (412/487)`, `7`, `1.95s to 2.05s`. */
function formatQuantity(quantity, limit) {
    if (quantity.kind !== "change" || quantity.noise === undefined)
        return formatPlain(quantity, limit);
    const show = (value) => (quantity.of === "share" ? formatPoints(value) : showAmount(value, quantity.of));
    return `${formatPlain(quantity, limit)}${(0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNoise */ .u4)(quantity, show)}`;
}
/** `0.31pp`: a distance between shares, to three digits that count. */
function formatPoints(value) {
    return `${Number(Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value)).toPrecision(3))}pp`;
}
function formatPlain(quantity, limit) {
    const [low, high] = formatEnds(quantity, limit);
    // A third has two ends that no reader could tell apart.
    if ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(quantity) || low === high)
        return low;
    if (quantity.low === null && quantity.high === null)
        return "unknown";
    if (quantity.high === null)
        return `at least ${low}`;
    return quantity.low === null ? `at most ${high}` : `${low} to ${high}`;
}
/** Both ends on their own, for sentences that compare them. */
function formatInterval(quantity) {
    const [low, high] = formatEnds(quantity, undefined);
    return { low, high };
}
function formatEnds(quantity, limit) {
    if (quantity.kind === "share")
        return [formatShare(quantity.low, limit), formatShare(quantity.high, limit)];
    if (quantity.kind === "count")
        return [(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(quantity.low), quantity.high === null ? "unknown" : (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(quantity.high)];
    if (quantity.kind === "change" && quantity.of === "share")
        return [(0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFall */ .js)(quantity.low, limit, quantity.way), (0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFall */ .js)(quantity.high, limit, quantity.way)];
    if (quantity.kind === "change") {
        const { of } = quantity;
        return (0,_change_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRise */ .n0)(quantity, limit, (value) => showAmount(value, of));
    }
    const sign = quantity.percent ? "%" : "";
    const show = (value) => (value === null ? "unknown" : `${showAmount(value, quantity.kind, limit)}${sign}`);
    return [show(quantity.low), show(quantity.high)];
}
function formatShare(ratio, limit) {
    if (ratio === null)
        return "unknown";
    return `${percentBeside(ratio, limit)} (${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(ratio.part)}/${(0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(ratio.whole)})`;
}
/** As many decimals as it takes for the printed number to stand on the same side of the limit as the true one. */
function percentBeside(ratio, limit) {
    if (limit === undefined || ratio.whole === 0)
        return (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(ratio);
    const truth = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ kind: "share", low: ratio, high: ratio }, limit);
    for (let decimals = 2; decimals < 9; decimals++) {
        const shown = (BigInt(ratio.part) * 100n * 10n ** BigInt(decimals)) / BigInt(ratio.whole);
        const printed = { low: { digits: shown, scale: decimals }, high: { digits: shown, scale: decimals } };
        if ((0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)({ kind: "number", ...printed }, limit) === truth)
            return (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(ratio, decimals);
    }
    return (0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l)(ratio, 9);
}
const timeUnits = [
    { unit: "h", size: 3_600_000 },
    { unit: "min", size: 60_000 },
    { unit: "s", size: 1_000 },
    { unit: "ms", size: 1 },
];
const sizeUnits = [
    { unit: "GB", size: 1e9 },
    { unit: "MB", size: 1e6 },
    { unit: "kB", size: 1e3 },
    { unit: "B", size: 1 },
];
const rateUnits = [{ unit: "/s", size: 60 }];
/** Without a limit where a difference is shown: it stands beside one of another kind, or of its own size. */
function showAmount(value, kind, limit) {
    if (kind === "time")
        return inUnit(value, timeUnits, limit);
    if (kind === "size")
        return inUnit(value, sizeUnits, limit);
    if (kind === "rate")
        return inUnit(value, rateUnits, limit);
    return plainNumber(value, limit);
}
/** Digits that tell something; a number with a few more is shown whole. */
const tellingDigits = 4;
const mostDecimals = 40;
/** A plain number, with as many decimals as it takes to stand to the limit as the true one does. */
function plainNumber(value, limit) {
    const { digits, scale } = value;
    const whole = (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value);
    if (scale <= 6 || whole.length <= 9)
        return grouped(whole);
    const zeros = Math.max(0, scale - (digits < 0n ? -digits : digits).toString().length);
    for (let decimals = Math.min(scale, zeros + tellingDigits); decimals < Math.min(scale, mostDecimals); decimals++) {
        const divisor = 10n ** BigInt(scale - decimals);
        const shown = { digits: (digits + (digits < 0n ? -divisor : divisor) / 2n) / divisor, scale: decimals };
        if (limit === undefined || standsAlike(shown, value, limit))
            return grouped((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(shown));
    }
    return grouped(whole);
}
function grouped(text) {
    const [whole = "", fraction] = text.split(".");
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === undefined ? "" : `.${fraction}`}`;
}
function inUnit(value, from, limit) {
    const fits = from.find(({ size }) => (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDecimals */ .YL)(value, (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalOf */ .Bc)(size)) >= 0) ?? from.at(-1);
    if (fits === undefined)
        return (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value);
    const inUnits = Number((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDecimal */ .zJ)(value)) / fits.size;
    for (let decimals = 3; decimals < 9; decimals++) {
        const shown = Math.round(inUnits * 10 ** decimals) / 10 ** decimals;
        if (limit === undefined || standsAlike((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalOf */ .Bc)(shown * fits.size), value, limit))
            return `${shown}${fits.unit}`;
    }
    return `${inUnits}${fits.unit}`;
}
/** Whether a printed number stands to the limit as the true one does: what fails must never read as its limit. */
function standsAlike(printed, truth, { value }) {
    return Math.sign((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDecimals */ .YL)(printed, value)) === Math.sign((0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDecimals */ .YL)(truth, value));
}
/** A bar of ten cells, filled by whole tenths: full only when nothing is missing. */
function bar({ part, whole }) {
    const filled = whole === 0 ? 0 : Math.floor((part * 10) / whole);
    return "█".repeat(filled) + "░".repeat(10 - filled);
}


/***/ }),

/***/ 34231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   l: () => (/* binding */ formatPercent)
/* harmony export */ });
/** `12,345`: groups of three, in English whatever the machine's language. */
function formatCount(count) {
    return count.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A share in percent, cut after `decimals`: never rounded up, so that 79.999 does not read as 80. */
function formatPercent({ part, whole }, decimals = 2) {
    if (whole === 0)
        return "-";
    const scaled = (BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole);
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
    return `${scaled < 0n ? "-" : ""}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}%`;
}


/***/ }),

/***/ 31268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ byChanceWayOut),
/* harmony export */   Pi: () => (/* binding */ describeUnlikeness),
/* harmony export */   "in": () => (/* binding */ describeLearning),
/* harmony export */   p_: () => (/* binding */ describeByChance),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77229);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24409);
/* harmony import */ var _plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34231);



/** Sentences about figures and those of earlier runs; `wording.ts` has all others. */
/** `learning 3/5`, and why earlier runs do not count where there are some. */
function describeLearning({ runs, least, unlike }) {
    const progress = (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(`learning ${runs}/${least}`);
    if (unlike.length > 0)
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${progress}: earlier runs are of another kind (${describeUnlikeness(unlike)})`;
    const known = runs === 0 ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)("no earlier run of this kind is") : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(runs === 1 ? "1 earlier run is" : `${runs} earlier runs are`);
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${progress}: ${known} known, and it takes ${least} to know how far apart they are`;
}
/** `runner ubuntu-24.04 instead of ubuntu-22.04; no leg instead of 1000`. */
function describeUnlikeness(unlike) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(unlike.map(({ what, today, earlier }) => {
        const now = today === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no ${what}` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(today)}`;
        return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${now} instead of ${earlier === undefined ? (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `none` : (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(earlier)}`}`;
    }), "; ");
}
/** `p 0.029`, cut so that what is below the limit never reads as it. */
function formatProbability(p) {
    if (p >= 1)
        return "1";
    const digits = p >= _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe ? Math.floor(p * 1000) / 1000 : Math.ceil(p * 10_000) / 10_000;
    const isOnTheSameSide = digits < _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe === p < _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe;
    return isOnTheSameSide ? String(digits) : String(p);
}
function describeByChance(difference, p, runs) {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the difference is ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(difference)}, but runs of the same thing are as far apart with a probability of ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(formatProbability(p))} (wanted: below ${_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .significance */ .Oe}; ${(0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)((0,_plain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(runs))} runs a side)`;
}
function byChanceWayOut() {
    return (0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `More repetitions of both sides, in turns on one machine, tell a difference from chance; so does a quieter machine.`;
}


/***/ }),

/***/ 37017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53422);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _own_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17562);



/**
 * Nothing that a repository's configuration can run is run: no file system monitor, no hook, no external diff, no filter
 * (only commits and the index are looked at, never the working tree), no prompt, no transport.
 * Plain files in the form of a repository are none: a change can hold them, with a configuration and a history of its own.
 * In container jobs the folder belongs to another user, which git refuses unless told otherwise.
 */
const hardening = [
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.quotePath=false",
    "core.hooksPath=/dev/null",
].flatMap((setting) => ["-c", setting]);
const offline = ["-c", "protocol.allow=never"];
/** What a fetch may use, whatever the repository's configuration allows: never `ext`, which runs a command. */
const online = { GIT_ALLOW_PROTOCOL: "https:ssh:file", GIT_NO_LAZY_FETCH: "0" };
/** The repository that `folder` lies in, or undefined where there is none or no git. Throws `UntrustedRepository`. */
async function openGit(host, folder) {
    const start = (cwd, args, options) => {
        const closed = options === undefined ? offline : [];
        return host.run("git", ["-c", `safe.directory=*`, ...hardening, ...closed, ...args], cwd, options);
    };
    const runIn = async (cwd, args, options) => {
        const done = await start(cwd, args, options);
        return done?.code === 0 ? done.stdout : undefined;
    };
    // Asked for at once: to start git takes as long as to read a small report.
    const tracked = runIn(folder, ["ls-files", "-z", "--full-name", ":/"]);
    // Its name and its object by one process: to start git is most of what each question costs.
    const readHead = () => runIn(folder, ["rev-list", "--no-walk", "--max-count=1", "--header", "--encoding=UTF-8", "HEAD", "--"]);
    // In a workflow the policy is always compared with that of the base, which is found from here.
    let head = host.kind === "github" ? readHead() : undefined;
    const located = await (0,_own_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .locateRepository */ .Z)(host, folder, start);
    if (located === undefined)
        return undefined;
    const { root, isShallow } = located;
    const opened = (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(located.prefix);
    return {
        root,
        folder: opened,
        isShallow,
        tracked,
        head: () => {
            head ??= readHead();
            return head;
        },
        run: (...args) => runIn(root, args),
        reach: (options, ...args) => runIn(root, args, { ...options, env: online }),
        readText: (path) => host.files.readText(`${root}/${path}`),
        pathOf: (file) => pathFrom(opened, [folder, root], file),
    };
}
/** `folders` are the opened folder and the root: an absolute path may begin with either, a link having led to the first. */
function pathFrom(opened, folders, file) {
    const path = (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(file);
    const [inFolder, inRoot] = folders.map((folder) => (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(path, (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(folder)));
    if (inFolder === undefined && inRoot !== undefined)
        return (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)(inRoot);
    if (inFolder === undefined && /^(\/|[A-Za-z]:)/.test(path))
        return undefined;
    return (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)(opened === "" ? (inFolder ?? path) : `${opened}/${inFolder ?? path}`);
}
/** The tracked files. A link and a submodule are one entry each; what stands behind them is not of this repository. */
async function trackedFiles(git) {
    const listed = await git.tracked;
    // Nothing listed would mean that no report is committed, which nobody could tell.
    if (listed === undefined)
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("unreadable-report", ".git", "git cannot list the tracked files; see what git ls-files says");
    return listed.split("\0").flatMap((path) => (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .qN)(path) ?? []);
}


/***/ }),

/***/ 17562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ locateRepository),
/* harmony export */   b: () => (/* binding */ UntrustedRepository)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53422);

/**
 * In a workflow git opens something else than what was checked out, or nothing although a `.git` stands there. It is no
 * case of "no repository": without git, committed reports would count and the change would not be seen.
 * `message` says what was found and what is allowed, in words for the user.
 */
class UntrustedRepository extends Error {
}
/**
 * The repository around a folder; undefined where there is none or no git. git takes any folder with `HEAD`, `objects` and
 * `refs` for a repository, and before 2.38 it cannot be told not to: what it names is held against the `.git` of its root.
 */
async function locateRepository(host, folder, run) {
    const asked = ["--absolute-git-dir", "--show-toplevel", "--show-prefix", "--is-shallow-repository"];
    const done = await run(folder, ["rev-parse", ...asked]);
    if (done === undefined)
        return undefined;
    const [gitDir = "", root = "", prefix = "", shallow] = done.stdout.split(/\r?\n/);
    const located = { root, prefix, isShallow: shallow === "true" };
    const isOpen = done.code === 0 && root !== "";
    if (host.kind === "terminal")
        return isOpen ? located : undefined;
    if (!isOpen)
        return noneAround(host, folder);
    if (await isOwn(gitDir, root, run))
        return located;
    throw new UntrustedRepository(`git takes ${JSON.stringify(gitDir)} for the repository, which is not the .git of ${JSON.stringify(root)}: files of the checkout can stand in for a history there; ${allowed}`);
}
const allowed = "allowed: a folder in which, and above which up to its .git, no files have the form of a git repository (HEAD, objects, refs)";
/** The `.git` of the root itself, or what the file of that name in a working tree or a submodule leads to. */
async function isOwn(gitDir, root, run) {
    const beside = `${(0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(root)}/.git`;
    if ((0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(gitDir) === beside)
        return true;
    const resolved = await run(root, ["rev-parse", "--resolve-git-dir", beside]);
    return resolved?.code === 0 && (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(resolved.stdout.trim()) === (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanPath */ .ts)(gitDir);
}
async function noneAround({ files }, folder) {
    let forged;
    for (let above = folder; above !== ""; above = above.replace(/[\\/]?[^\\/]*$/, "")) {
        if (await files.exists(`${above}/.git`))
            throw new UntrustedRepository(notOpened(above, folder, forged));
        if ((await files.exists(`${above}/objects`)) && (await files.exists(`${above}/refs`)))
            forged ??= above;
    }
}
function notOpened(root, folder, forged) {
    const found = `git does not open the repository of ${JSON.stringify(root)}, although its .git is there`;
    if (forged !== undefined)
        return `${found}: files in ${JSON.stringify(forged)} have the form of another; ${allowed}`;
    const trust = `git config --global --add safe.directory ${JSON.stringify(root)}`;
    return `${found}; see what git status says in ${JSON.stringify(folder)}, and where that is "dubious ownership", run ${trust} in an earlier step; ${allowed}`;
}


/***/ })

};
