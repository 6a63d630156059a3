export const id = 876;
export const ids = [876,975];
export const modules = {

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBaseline: () => (/* binding */ runBaseline)
});

// EXTERNAL MODULE: ./build/model/acceptance.js
var acceptance = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/model/baseline.js
var baseline = __webpack_require__(2607);
// EXTERNAL MODULE: ./build/model/baseline-losses.js
var baseline_losses = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/model/read-baseline.js + 1 modules
var read_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/model/write-baseline.js
var write_baseline = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/reports/wording.js
var wording = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/reports/wording-baseline.js
var wording_baseline = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(6133);
// EXTERNAL MODULE: ./build/gates/find-baseline.js + 1 modules
var find_baseline = __webpack_require__(4975);
// EXTERNAL MODULE: ./build/gates/judge-run.js + 2 modules
var judge_run = __webpack_require__(8514);
// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(1068);
// EXTERNAL MODULE: ./build/gates/workplace.js + 5 modules
var workplace = __webpack_require__(3002);
;// CONCATENATED MODULE: ./build/gates/write-floor.js














/** Writes today's figures as the committed baseline. It never lowers one unless that is asked for in so many words. */
async function writeFloor(request) {
    const { gate, gates, host, written, lower } = request;
    const { place, policy } = await (0,workplace/* openWorkplace */.x)(gate, host, written, { gates, wish: "judge" });
    if (policy.problems.length > 0)
        return refuse(host, [{ id: "bad-configuration", problems: policy.problems }]);
    const searched = (0,baseline_search/* baselinePlace */.j)(gate.name, policy.settings, place);
    if (searched.file === "cache")
        return cannot(host, [wording_baseline/* describeCacheHasNoFloor */.H$()]);
    const figures = await figuresOf(gate, policy, place, searched);
    return figures === undefined ? 2 : keepFloor(searched, figures, lower);
}
/** Today's figures, or undefined where a report that should add to them could not be read, which is told. */
async function figuresOf(gate, policy, place, { name }) {
    const { host, git } = place;
    const { gathered, problems } = await (0,judge_run/* gatherProven */.Or)(gate, policy, place);
    const open = problems.filter((reason) => (0,acceptance/* acceptanceOf */.BL)(reason, (0,policy_values/* acceptances */.Dc)(policy), (0,policy_values/* today */.Ec)(host)) === undefined);
    if (open.length > 0)
        refuse(host, open);
    const commit = (await git?.run("rev-parse", "--verify", "--quiet", "HEAD"))?.trim() || null;
    const figures = gate.baseline?.today(gathered, {
        gate: gate.name,
        name: name ?? null,
        commit,
        writtenAt: host.now().toISOString(),
    });
    if (open.length > 0 || figures === undefined)
        return undefined;
    if (Object.keys((0,baseline/* totalsOf */.vA)(figures.whole)).length > 0)
        return figures;
    cannot(host, [wording_baseline/* describeNothingMeasured */.TX()]);
    return undefined;
}
function refuse(host, reasons) {
    const lines = reasons.flatMap((reason) => [(0,wording/* describeReason */.Gk)(reason, []), ...wording_baseline/* listed */.KE((0,wording/* wayOut */.YX)(reason))]);
    return cannot(host, [wording_baseline/* describeNoFigures */.O6(), ...lines]);
}
function cannot(host, lines) {
    say(host, lines, "red");
    return 2;
}
function say(host, [first, ...others], role) {
    if (first)
        host.log((0,reports_escape/* toLog */.gY)(first), role);
    for (const line of others)
        host.log((0,reports_escape/* toLog */.gY)(line), "detail");
}
async function keepFloor(place, today, lower) {
    const { host, file } = place;
    const path = place.git?.pathOf(file) ?? file;
    const present = await presentFloor(place);
    if (present === undefined)
        return write(place, path, today, undefined);
    if ("message" in present) {
        if (lower === "write")
            return write(place, path, today, undefined);
        say(host, [wording_baseline/* describeUnreadableFloor */.zc(path, present.message)], "red");
        return 1;
    }
    if ((0,baseline_losses/* countsTheSame */.eN)(present, today)) {
        say(host, [wording_baseline/* describeUnchanged */.bB(path)], "passed");
        return 0;
    }
    const losses = lossLines(present, today);
    if (losses.length > 0 && lower === "refuse") {
        say(host, [wording_baseline/* describeRefusedLowering */.HO(path), ...losses, wording_baseline/* howToLower */.V6()], "red");
        return 1;
    }
    return write(place, path, today, present);
}
/** The floor that lies there now, whether it is committed or not. */
async function presentFloor(place) {
    const text = await (0,find_baseline/* textOnDisk */.c)(place, place.file);
    if (typeof text !== "string")
        return text;
    const read = (0,read_baseline/* readBaseline */.m)(text);
    if ("message" in read || (read.gate === place.gate && read.name === (place.name ?? null)))
        return read;
    return { message: "is of another gate or name" };
}
async function write(place, path, today, present) {
    const { host, file } = place;
    await host.files.writeText(file, `${(0,write_baseline/* writeBaseline */.B)({ ...today, samples: (0,baseline/* keptOf */.uq)(present?.samples ?? [], today) })}\n`);
    const losses = present ? lossLines(present, today) : [];
    const lowered = losses.length > 0 ? [wording_baseline/* describeLowered */.wj(path), ...losses] : [];
    const gone = [...(present?.whole.files.keys() ?? [])].filter((one) => !today.whole.files.has(one)).length;
    say(host, [wording_baseline/* describeWritten */.hD(path, today, gone), ...wording_baseline/* listed */.KE(raisedLines(present, today)), ...lowered], "passed");
    return 0;
}
/** What moved up, in each element; of a first floor, where it stands. */
function raisedLines(present, today) {
    const [before, after] = [present ? (0,baseline/* totalsOf */.vA)(present.whole) : {}, (0,baseline/* totalsOf */.vA)(today.whole)];
    const lost = new Set(present ? (0,baseline_losses/* lossesBetween */.UK)(present, today).flatMap(({ element, leg }) => (leg === undefined ? element : [])) : []);
    return coverage/* coverageElements */.Y.flatMap((element) => {
        const now = after[element];
        return now && !lost.has(element) ? [wording_baseline/* describeRaised */.gb(element, before[element], now)] : [];
    });
}
const shownFiles = 5;
/** What is given up: in each element, and in the files that lost most; none where nothing is. */
function lossLines(present, today) {
    const losses = (0,baseline_losses/* lossesBetween */.UK)(present, today);
    const [first] = losses;
    if (first === undefined)
        return wording_baseline/* listed */.KE(wording_baseline/* describeFileLosses */.LB((0,baseline_losses/* fileLossesBetween */.KI)(present, today)));
    const { element } = first;
    const rises = [...today.whole.files].flatMap(([path, counts]) => {
        const [before, now] = [present.whole.files.get(path)?.[element], counts[element]];
        const rise = now ? now.total - now.covered - (before ? before.total - before.covered : 0) : 0;
        return rise > 0 ? [{ path, rise }] : [];
    });
    rises.sort((a, b) => b.rise - a.rise || (a.path < b.path ? -1 : 1));
    const files = rises.slice(0, shownFiles).map(({ path, rise }) => wording_baseline/* describeFileRise */.Nh(path, rise, element));
    return wording_baseline/* listed */.KE([...losses.map(wording_baseline/* describeLoss */.$4), ...wording_baseline/* listed */.KE(files)]);
}

// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
// EXTERNAL MODULE: ./build/entry/command-host.js
var command_host = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/entry/flags.js
var flags = __webpack_require__(9972);
// EXTERNAL MODULE: ./build/entry/gate-names.js
var gate_names = __webpack_require__(393);
// EXTERNAL MODULE: ./build/entry/help.js
var help = __webpack_require__(5508);
// EXTERNAL MODULE: ./build/entry/main.js
var main = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/entry/baseline.js







/** `gates baseline GATE [--INPUT VALUE …] [--lower]`: writes the committed baseline of a gate. */
async function runBaseline(written) {
    const [name, ...args] = written.filter((arg) => arg !== "--lower");
    if (name === "--help" || name === "-h") {
        process.stdout.write(`${baselineHelp("GATE")}\n\nGates: ${gate_names/* gateNames */.A.join(", ")}\n`);
        return 0;
    }
    if (name === undefined || !(0,command_host/* isGateName */.T)(name)) {
        const meant = name === undefined ? undefined : (0,nearest/* nearest */.p)(name, gate_names/* gateNames */.A);
        process.stderr.write(`gates: baseline needs a gate: ${meant ?? gate_names/* gateNames */.A.join(", ")}\n`);
        return 2;
    }
    const gate = await (0,main/* loadGate */.WF)(name);
    const parsed = (0,flags/* parseGateFlags */.E)(args, gate.inputs);
    const known = [...Object.keys(gate.inputs), "lower", "help"];
    // What only judging has, a result document, is no flag here.
    const isForJudging = "json" in parsed && (parsed.json || parsed.resultFile !== undefined);
    if ("wrong" in parsed || isForJudging) {
        const wrong = "wrong" in parsed ? parsed.wrong : "";
        process.stderr.write(`gates: ${(0,flags/* flagError */.V)(new Error(wrong), args, known)}\n`);
        return 2;
    }
    if (parsed.help) {
        process.stdout.write(`${baselineHelp(name)}\n\n${(0,help/* gateHelp */.p)(gate)}\n`);
        return 0;
    }
    const host = await (0,command_host/* openHost */.Z)(parsed.written.get("working-directory")?.lines[0]?.text.trim(), process.stdout);
    const lower = written.includes("--lower") ? "write" : "refuse";
    return writeFloor({ gate, gates: gate_names/* gateNames */.A, host, written: parsed.written, lower });
}
function baselineHelp(name) {
    return [
        `gates baseline ${name}: writes today's figures as the baseline that later changes are held against.`,
        "",
        "It takes the inputs of the gate, and never lowers a baseline without",
        "  --lower    Write it although it gives something up, and say what.",
        "",
        "Exit codes: 0 written, or the same already; 1 it would be lowered; 2 reports or configuration.",
    ].join("\n");
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaseline: () => (/* binding */ findBaseline),
  c: () => (/* binding */ textOnDisk)
});

// EXTERNAL MODULE: ./build/model/baseline.js
var model_baseline = __webpack_require__(2607);
// EXTERNAL MODULE: ./build/model/baseline-losses.js
var baseline_losses = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/model/read-baseline.js + 1 modules
var read_baseline = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(2517);
// EXTERNAL MODULE: ./build/repository/ancestors.js
var ancestors = __webpack_require__(3983);
;// CONCATENATED MODULE: ./build/repository/file-at.js
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

// EXTERNAL MODULE: ./build/gates/baseline-place.js
var baseline_place = __webpack_require__(1910);
// EXTERNAL MODULE: ./build/gates/cached-baseline.js
var cached_baseline = __webpack_require__(3345);
;// CONCATENATED MODULE: ./build/gates/find-baseline.js








/**
 * Finds the baseline of a run: in the cache, or as a file. One that git tracks is read at the commit that the change
 * starts from, so that a change cannot lower what it is held against; any other is read from disk.
 */
async function findBaseline(place, wanted) {
    const sought = place.file === "cache" ? await (0,cached_baseline/* restoreBaseline */.W3)(place) : await inFile(place, place.file);
    if (sought.state !== "found" || wanted.renames === "not")
        return sought;
    const since = "commit" in sought.source ? sought.source.commit : undefined;
    return since && place.git ? { ...sought, renames: await (0,ancestors/* renamesSince */.q)(place.git, since) } : sought;
}
async function inFile(place, file) {
    const { git } = place;
    const path = git?.pathOf(file);
    if (git === undefined || path === undefined)
        return onDisk(place, file, { kind: "disk", path: file }, "here");
    const isTracked = (await git.tracked)?.split("\0").includes(path) ?? true;
    const base = await place.base();
    if ("unknown" in base) {
        if (isTracked)
            return { state: "none", why: { kind: "no-base", because: base.unknown } };
        return onDisk(place, file, { kind: "disk", path }, "here");
    }
    return atBase({ place, git, file, path, base }, isTracked ? "added" : "disk");
}
async function atBase({ place, git, file, path, base }, otherwise) {
    const then = await fileAt(git, base.commit, path, read_baseline/* baselineBytes */.B);
    const source = `${path} at ${base.commit.slice(0, 7)}`;
    if (then.state === "absent")
        return onDisk(place, file, { kind: otherwise, path }, "here and at the base");
    if (then.state === "unreadable")
        return (0,baseline_place/* broken */.m)(source, then);
    const sought = (0,baseline_place.of)(place, then.text, { kind: "committed", path, ...base }, source);
    return sought.state === "found" ? { ...sought, ...(await alteredBy(place, file, path, then.text, sought.baseline)) } : sought;
}
/** What the change makes of the committed baseline: the next change will start from that. */
async function alteredBy(place, file, path, before, baseline) {
    const now = await textOnDisk(place, file);
    if (now === undefined)
        return { altered: { kind: "removed", path } };
    if (typeof now !== "string")
        return { altered: { kind: "broken", path, message: now.message } };
    if (now === before)
        return {};
    const read = (0,read_baseline/* readBaseline */.m)(now);
    if ("message" in read)
        return { altered: { kind: "broken", path, message: read.message } };
    if (read.gate !== baseline.gate || read.name !== baseline.name)
        return { altered: { kind: "broken", path, message: `is of ${(0,model_baseline/* baselineTitle */.mi)(read.gate, read.name)}` } };
    const losses = (0,baseline_losses/* lossesBetween */.UK)(baseline, read);
    const files = (0,baseline_losses/* fileLossesBetween */.KI)(baseline, read);
    return losses.length + files.length > 0 ? { altered: { kind: "lowered", path, losses, files } } : {};
}
async function onDisk(place, file, source, looked) {
    const text = await textOnDisk(place, file);
    if (text === undefined)
        return (0,baseline_place/* missing */.L)(source.path, looked);
    return typeof text === "string" ? (0,baseline_place.of)(place, text, source, source.path) : (0,baseline_place/* broken */.m)(source.path, text);
}
/** The text of a file of at most the bytes that a baseline may have; undefined where there is none. */
async function textOnDisk({ host }, file) {
    if (!(await host.files.exists(file)))
        return undefined;
    try {
        const opened = await host.files.open(file);
        // On a laptop the file may lie above the folder that the gate is started in.
        if (opened.linksOut && host.kind === "github")
            return { message: "lies behind a link out of the workspace" };
        if (opened.size > read_baseline/* baselineBytes */.B)
            return { message: `is larger than ${read_baseline/* baselineBytes */.B} bytes` };
        return await textOf(opened);
    }
    catch (error) {
        if (error instanceof report_error/* ReportError */.$)
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

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ fileLossesBetween),
/* harmony export */   UK: () => (/* binding */ lossesBetween),
/* harmony export */   eN: () => (/* binding */ countsTheSame)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2607);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);


/** What `after` gives up of `before`: elements whose share falls, whose uncovered count rises, or that are gone. */
function lossesBetween(before, after) {
    const whole = lossesOf((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(before.whole), (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(after.whole), undefined);
    const ofLegs = [...before.legs].flatMap(([leg, scope]) => {
        const now = after.legs.get(leg);
        return lossesOf((0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(scope), now ? (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(now) : {}, leg);
    });
    return [...whole, ...ofLegs];
}
/**
 * The files of which `after` holds less covered, the worst first, each by the element that lost most: budgets on each file
 * are held against them, whatever the total does. A file that is gone, or that only lost covered lines, is not lower.
 */
function fileLossesBetween(before, after) {
    const whole = fileLossesOf(before.whole, after.whole, undefined);
    const ofLegs = [...before.legs].flatMap(([leg, scope]) => fileLossesOf(scope, after.legs.get(leg), leg));
    const known = new Set(whole.map(({ path }) => path));
    const losses = [...whole, ...ofLegs.filter(({ path }) => !known.has(path))];
    return losses.sort((a, b) => rise(b) - rise(a) || (a.path < b.path ? -1 : 1));
}
function fileLossesOf(before, after, leg) {
    return [...before.files].flatMap(([path, then]) => {
        const now = after?.files.get(path) ?? {};
        const lost = _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageElements */ .Y.flatMap((element) => {
            const [was, is] = [then[element], now[element]];
            return was && is && fallsAndRises(was, is) ? [{ path, element, leg, before: was, after: is }] : [];
        });
        return lost.sort((a, b) => rise(b) - rise(a)).slice(0, 1);
    });
}
function fallsAndRises(before, after) {
    return shareFalls(before, after) && uncovered(after) > uncovered(before);
}
function rise({ before, after }) {
    return uncovered(after) - uncovered(before);
}
function uncovered({ covered, total }) {
    return total - covered;
}
function lossesOf(before, after, leg) {
    return _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageElements */ .Y.flatMap((element) => {
        const [old, now] = [before[element], after[element]];
        if (old === undefined || (now !== undefined && !isLess(old, now)))
            return [];
        return [{ element, leg, before: old, after: now ?? null }];
    });
}
function isLess(before, after) {
    return shareFalls(before, after) || (before.total > 0 && after.total === 0) || uncovered(after) > uncovered(before);
}
function shareFalls(before, after) {
    return BigInt(after.covered) * BigInt(before.total) < BigInt(before.covered) * BigInt(after.total);
}
/** Whether two baselines count the same; when and of which commit they were written does not matter. */
function countsTheSame(a, b) {
    const legs = a.legs.size === b.legs.size && [...a.legs].every(([leg, scope]) => sameScope(scope, b.legs.get(leg)));
    return legs && sameScope(a.whole, b.whole);
}
function sameScope(a, b) {
    if (b === undefined || a.files.size !== b.files.size || !sameCounts(a.elsewhere, b.elsewhere))
        return false;
    return [...a.files].every(([path, counts]) => sameCounts(counts, b.files.get(path)));
}
function sameCounts(a, b) {
    return _coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageElements */ .Y.every((element) => {
        const [x, y] = [a[element], b?.[element]];
        return x === y || (x?.covered === y?.covered && x?.atMost === y?.atMost && x?.total === y?.total);
    });
}


/***/ }),

/***/ 2607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mi: () => (/* binding */ baselineTitle),
/* harmony export */   n8: () => (/* binding */ isMachinery),
/* harmony export */   uq: () => (/* binding */ keptOf),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wV: () => (/* binding */ keptSamples)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);

/** Names by which JavaScript reaches an object's own machinery: no file of a baseline has one. */
function isMachinery(name) {
    return name === "__proto__" || name === "constructor" || name === "prototype";
}
/** How a baseline is called among those of a project: `coverage-gate unit`. */
function baselineTitle(gate, name) {
    return name === null || name === undefined ? gate : `${gate} ${name}`;
}
/** All that a scope counts, of each element that any of its files has. */
function totalsOf({ files, elsewhere }) {
    const totals = new Map();
    for (const counts of [...files.values(), elsewhere]) {
        for (const element of _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageElements */ .Y) {
            const tally = counts[element];
            if (tally)
                totals.set(element, addTallies(totals.get(element), tally));
        }
    }
    return Object.fromEntries(totals);
}
function addTallies(a, b) {
    if (a === undefined)
        return b;
    return { kind: "tally", covered: a.covered + b.covered, atMost: a.atMost + b.atMost, total: a.total + b.total };
}
/** Samples of earlier runs that a baseline carries on. */
const keptSamples = 30;
/** Earlier samples with that of a new baseline, which takes the place of one of the same commit; the last are kept. */
function keptOf(earlier, { commit, writtenAt, whole }) {
    const others = earlier.filter((one) => one.commit === null || one.commit !== commit);
    return [...others, { commit, at: writtenAt, counts: totalsOf(whole) }].slice(-keptSamples);
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxLine),
/* harmony export */   Y: () => (/* binding */ coverageElements)
/* harmony export */ });
/**
 * What a coverage report says, in the terms that all formats share.
 *
 * A quantity of a file is held by its records where the format has them, so that reports can be merged
 * without counting anything twice, and as a tally where the format only states numbers.
 */
/** The four things that coverage reports count. */
const coverageElements = ["lines", "branches", "functions", "statements"];
/** Largest line number that a report may name: what an entry of `LineRecords` can hold. */
const maxLine = 2 ** 31 - 1;


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);

/** A baseline as text: keys in code-unit order and a line for each file, so that a change of one file changes one line. */
function writeBaseline({ gate, name, commit, writtenAt, whole, legs, samples }) {
    const head = { version: 1, gate, name, commit, writtenAt };
    const members = [
        ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
        ...scopeMembers(whole, "  "),
        ...(legs.size === 0 ? [] : [`  "legs": ${legsText(legs)}`]),
        `  "samples": ${samples.length === 0 ? "[]" : `[\n${samples.map(sampleLine).join(",\n")}\n  ]`}`,
    ];
    return `{\n${members.join(",\n")}\n}`;
}
function scopeMembers({ files, elsewhere }, indent) {
    const lines = sorted(files).map(([path, counts]) => `${indent}  ${JSON.stringify(path)}: ${countsText(counts)}`);
    const text = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
    const other = Object.keys(elsewhere).length === 0 ? [] : [`${indent}"elsewhere": ${countsText(elsewhere)}`];
    return [...other, `${indent}"files": ${text}`];
}
function legsText(legs) {
    const texts = sorted(legs).map(([leg, scope]) => `    ${JSON.stringify(leg)}: {\n${scopeMembers(scope, "      ").join(",\n")}\n    }`);
    return `{\n${texts.join(",\n")}\n  }`;
}
function sampleLine({ commit, at, counts }) {
    return `    { "commit": ${JSON.stringify(commit)}, "at": ${JSON.stringify(at)}${membersOf(counts)
        .map((one) => `, ${one}`)
        .join("")} }`;
}
function countsText(counts) {
    const members = membersOf(counts);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
function membersOf(counts) {
    return _coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageElements */ .Y.flatMap((element) => {
        const tally = counts[element];
        return tally ? [`"${element}": ${tallyText(tally)}`] : [];
    });
}
function tallyText({ covered, atMost, total }) {
    return covered === atMost ? `[${covered}, ${total}]` : `[${covered}, ${total}, ${atMost}]`;
}
function sorted(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ })

};
