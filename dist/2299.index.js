export const id = 2299;
export const ids = [2299];
export const modules = {

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  securityFiles: () => (/* binding */ securityFiles)
});

// EXTERNAL MODULE: ./build/model/uint32-list.js
var uint32_list = __webpack_require__(45914);
;// CONCATENATED MODULE: ./build/measures/line-hash.js

/**
 * The `primaryLocationLineHash` by which GitHub's code scanning knows an alert again: a polynomial over the 64-bit integers,
 * to the base 37, of the hundred UTF-16 units from the start of a line on that are neither blank nor tab. Each of CR, LF and
 * CRLF is one LF; the unit 0xFFFF stands behind the text, and zeros behind it. A second line of the same hash ends in `:2`.
 *
 * By the description in https://github.com/github/codeql-action/blob/main/src/fingerprints.ts (`hash`), whose test vectors
 * hold this to it. A byte order mark is a unit like any other: the text is to be decoded without dropping it.
 */
/** Units that are hashed of a line. */
const reach = 100;
const base = 37;
const end = 0xffff;
const [tab, lf, cr, blank] = [0x09, 0x0a, 0x0d, 0x20];
const word = 2 ** 32;
/** `base` to the power of `reach`, by which a unit weighs when it is the next to go: its upper and lower half. */
const weight = BigInt.asUintN(64, BigInt(base) ** BigInt(reach));
const [weightHigh, weightLow] = [Number(weight >> 32n), Number(weight & 0xffffffffn)];
/** The hashes of `lines`, from 1, of a text that comes in pieces of any size; lines that it does not have are not among them. */
async function lineHashes(text, lines) {
    let last = 0;
    for (const line of lines)
        last = Math.max(last, line);
    if (last === 0)
        return new Map();
    const hasher = new LineHasher();
    for await (const piece of text) {
        hasher.add(piece);
        if (hasher.hashed >= last)
            break;
    }
    if (hasher.hashed < last)
        hasher.finish();
    return hasher.take(lines);
}
/** A window of the last hundred units, rolled over the text. Products stay below 2^53, where numbers are whole. */
class LineHasher {
    #window = new Uint16Array(reach);
    /** Whether the unit there is the first of its line. */
    #starts = new Uint8Array(reach);
    #at = 0;
    #high = 0;
    #low = 0;
    #isLineStart = true;
    #isAfterCr = false;
    #highs = new uint32_list/* Uint32List */.G();
    #lows = new uint32_list/* Uint32List */.G();
    /** Lines whose hash is known. */
    get hashed() {
        return this.#lows.length;
    }
    add(piece) {
        for (let i = 0; i < piece.length; i++) {
            const unit = piece.charCodeAt(i);
            const isSecondOfPair = unit === lf && this.#isAfterCr;
            this.#isAfterCr = unit === cr;
            if (unit === blank || unit === tab || isSecondOfPair)
                continue;
            this.#roll(unit === cr ? lf : unit);
        }
    }
    finish() {
        this.#roll(end);
        for (let i = 0; i < reach; i++)
            this.#roll(0);
    }
    #roll(unit) {
        const at = this.#at;
        if (this.#starts[at] === 1) {
            this.#highs.push(this.#high);
            this.#lows.push(this.#low);
        }
        this.#starts[at] = this.#isLineStart ? 1 : 0;
        this.#isLineStart = unit === lf;
        const gone = this.#window[at];
        this.#window[at] = unit;
        const low = this.#low * base + unit - weightLow * gone;
        this.#high = (this.#high * base + Math.floor(low / word) - weightHigh * gone) >>> 0;
        this.#low = low >>> 0;
        this.#at = at + 1 === reach ? 0 : at + 1;
    }
    take(lines) {
        const [highs, lows] = [this.#highs.take(), this.#lows.take()];
        const asked = [...lines].filter((line) => line >= 1 && line <= lows.length);
        const askedLows = new Set(asked.map((line) => lows[line - 1]));
        const counts = new Map();
        const hashes = new Map();
        for (let i = 0; i < lows.length; i++) {
            if (!askedLows.has(lows[i]))
                continue;
            const hash = hexOf(highs[i], lows[i]);
            const count = (counts.get(hash) ?? 0) + 1;
            counts.set(hash, count);
            if (lines.has(i + 1))
                hashes.set(i + 1, `${hash}:${count}`);
        }
        return hashes;
    }
}
function hexOf(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// EXTERNAL MODULE: ./build/model/secret-name.js
var secret_name = __webpack_require__(22734);
// EXTERNAL MODULE: ./build/model/own-marks.js
var own_marks = __webpack_require__(57709);
// EXTERNAL MODULE: ./build/reports/json-text.js
var json_text = __webpack_require__(96786);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
;// CONCATENATED MODULE: ./build/reports/sarif-places.js



/** Of a result GitHub keeps a hundred locations, and refuses a file with more than a thousand. */
const keptLocations = 100;
/** The last line that a reader with 32-bit numbers can name. */
const lastLine = 2 ** 31 - 1;
/**
 * Files of the repository first. What is in none of them stands at the tool's own relative path, as in an image, which GitHub
 * shows without a preview. Without either a file is made up: a result without a location makes GitHub refuse the whole
 * document ("locationFromSarifResult: expected at least one location", github/codeql-action#1738).
 */
function writePlaces(places) {
    const ordered = [...places.filter((one) => one.inRepository), ...places.filter((one) => !one.inRepository)];
    const written = new Map();
    for (const place of ordered) {
        const uri = uriOf(place.path);
        const key = `${lineOf(place) ?? 1} ${uri}`;
        if (uri !== undefined && !written.has(key))
            written.set(key, place);
    }
    const [shown] = written.values();
    const place = shown ?? ordered[0];
    const locations = [...written].slice(0, keptLocations).map(([key]) => locationOf(key));
    return {
        locations: shown ? locations : [locationOf(`1 ${encodePath(own_marks/* sarifNowhere */.Mn)}`)],
        ...(place && { place }),
        shows: place === undefined || (shown && isShownWhole(shown)) ? "all of it" : "less or more",
        others: places.filter((one) => one !== shown),
        leftOut: Math.max(0, written.size - keptLocations),
    };
}
function isShownWhole(place) {
    return lineOf(place) !== undefined && (0,repo_path/* repoPath */.qN)(place.path) === (0,json_text/* wellFormed */.ES)(place.path);
}
/** By `LINE URI`. GitHub asks for a line: what is about the whole of a file stands at its first one. */
function locationOf(key) {
    const blank = key.indexOf(" ");
    const region = { startLine: Number(key.slice(0, blank)) };
    return { physicalLocation: { artifactLocation: { uri: key.slice(blank + 1) }, region } };
}
/** The line of a place, where a reader can hold it. */
function lineOf({ line }) {
    return line !== undefined && Number.isSafeInteger(line) && line >= 1 && line <= lastLine ? line : undefined;
}
/** The path as a relative URI reference (RFC 3986, 4.2); undefined where it is none inside the repository, or a URL. */
function uriOf(path) {
    if (/^[a-z][a-z0-9+.-]*:(?:\/\/|:)/i.test(path))
        return undefined;
    const inside = (0,repo_path/* repoPath */.qN)(path);
    return inside === undefined ? undefined : encodePath(inside);
}
/** A colon is encoded, too: in the first segment it would make a scheme of what stands before it. */
function encodePath(path) {
    return (0,json_text/* wellFormed */.ES)(path).split("/").map(encodeURIComponent).join("/");
}

// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/reports/sarif-severity.js

const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    unknown: "warning",
    low: "note",
    info: "note",
};
function levelOf(severity) {
    return levels[severity];
}
/** Inside the bands by which GitHub makes words of scores, which are those of CVSS. */
const scores = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "2.0",
    info: "0.0",
    unknown: undefined,
};
/**
 * What GitHub reads as `security-severity`: a text, not a number. The CVSS score only where it means what the label says:
 * the two often differ, and the gate goes by the label. Lint is no security finding, which any score would make it.
 */
function securitySeverity({ kind, severity, cvss, }) {
    if (kind === "lint")
        return undefined;
    return cvss !== undefined && (0,model_severity/* severityOfScore */.FL)(cvss) === severity ? cvss.toFixed(1) : scores[severity];
}
/** Worst first; what nobody rated stands with what is shown as a warning. */
const sarifRanks = { critical: 0, high: 1, medium: 2, unknown: 3, low: 4, info: 5 };

// EXTERNAL MODULE: ./build/reports/plain-numbers.js
var plain_numbers = __webpack_require__(34231);
;// CONCATENATED MODULE: ./build/reports/wording-sarif.js

/** Sentences of a SARIF document. Its readers show them as text; only `[words](destination)` is more than that to them. */
const shownPlaces = 10;
/** What a rule without a name is called: GitHub takes no empty one. */
const withoutRule = "without-rule";
/**
 * What a result says: the title in the first line, which alone is of the tool, then what is known besides. Of a secret only
 * what its rule says.
 */
function resultMessage(finding, others, otherTools) {
    const title = oneLine(finding.title) || oneLine(finding.id) || withoutRule;
    if (finding.kind === "secret")
        return withoutLinks(title);
    const lines = [title, packageLine(finding), placesLine(others), toolsLine(otherTools)];
    return withoutLinks(lines.filter((line) => line !== "").join("\n"));
}
/** What a rule says of itself. Findings of one rule may have a title each, as of code; an advisory names its packages. */
function ruleDescription(id, findings) {
    const packages = [...new Set(findings.flatMap((one) => one.package?.name ?? []))];
    const titles = new Set(findings.map(({ title }) => oneLine(title)));
    const [title = ""] = titles;
    const kinds = new Set(findings.map(({ kind }) => kind));
    const isAdvisory = kinds.size === 1 && kinds.has("vulnerability");
    if (isAdvisory && packages.length > 0)
        return withoutLinks(oneLine(`${id} in ${listed(packages.toSorted(), 3)}`));
    return withoutLinks(titles.size === 1 && title !== "" ? title : oneLine(id));
}
/** Why a result is suppressed. */
function suppressionReason(by) {
    switch (by.kind) {
        case "filtered":
            return `not counted by the setting ${by.setting}`;
        case "vex":
            return oneLine(`${by.file} says ${by.status.replace("_", " ")}${by.why === "" ? "" : `: ${by.why}`}`);
        case "ignored": {
            const { reason, until, owner, source } = by.entry;
            const terms = [...(until ? [`until ${until}`] : []), ...(owner ? [`owner ${owner}`] : [])];
            const entry = `ignored by ${source.file}, line ${source.line}${terms.length > 0 ? ` (${terms.join(", ")})` : ""}`;
            return oneLine(reason ? `${reason}: ${entry}` : entry);
        }
    }
}
function packageLine({ package: affected }) {
    if (affected === undefined)
        return "";
    const { name, version, fixedIn, breaking, fixExists } = affected;
    const unknown = fixExists ? "a fixed version exists, which the report does not name" : "no fixed version is known";
    const fix = fixedIn.length === 0 ? unknown : `fixed in ${listed(fixedIn, 3)}`;
    return oneLine(`${name}${version ? `@${version}` : ""}: ${fix}${breaking ? ", a new major version" : ""}.`);
}
function placesLine(places) {
    if (places.length === 0)
        return "";
    const shown = places.map(({ path, line }) => (line === undefined ? path : `${path}, line ${line}`));
    return oneLine(`At ${listed(shown, shownPlaces, "; ")}.`);
}
function toolsLine(tools) {
    return tools.length === 0 ? "" : oneLine(`Also found by ${tools.join(", ")}.`);
}
function listed(all, shown, separator = ", ") {
    if (all.length <= shown)
        return all.join(separator);
    return `${all.slice(0, shown).join(separator)} and ${(0,plain_numbers/* formatCount */.B4)(all.length - shown)} more`;
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
/** `[words](destination)` is a link in a message (3.11.6), and where it leads is nothing that a report should say. */
function withoutLinks(text) {
    return text.replaceAll("](", "]\u200b(");
}

;// CONCATENATED MODULE: ./build/reports/sarif-rules.js



/** The rules of some findings, in the order of their first ones, with the place of each in the list. */
function rulesOf(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const id = ruleIdOf(finding);
        const known = rules.get(id);
        if (known)
            known.findings.push(finding);
        else
            rules.set(id, { id, index: rules.size, findings: [finding] });
    }
    return rules;
}
function ruleIdOf({ id }) {
    return id.trim() === "" ? withoutRule : id;
}
/** Characters of a description that GitHub shows. */
const longestDescription = 1024;
/** A rule carries the highest of its findings' levels and scores, by which GitHub sorts; each result has its own. */
function ruleObject({ id, findings }) {
    const worst = findings.reduce((a, b) => (sarifRanks[b.severity] < sarifRanks[a.severity] ? b : a));
    const text = (0,reports_escape/* shorten */.ml)(ruleDescription(id, findings), longestDescription);
    const uri = helpUriOf(findings.flatMap(({ names }) => names));
    const score = highestScore(findings);
    const precision = precisions.find((one) => findings.some(({ confidence }) => confidence === one));
    return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        ...(uri && { helpUri: uri }),
        help: { text: uri ? `${text}: ${uri}` : text },
        defaultConfiguration: { level: levelOf(worst.severity) },
        properties: {
            ...(score && { "security-severity": score }),
            ...(precision && { precision }),
            tags: tagsOf(findings),
        },
    };
}
function highestScore(findings) {
    const scores = findings.flatMap((finding) => securitySeverity(finding) ?? []);
    return scores.length === 0 ? undefined : scores.reduce((a, b) => (Number(b) > Number(a) ? b : a));
}
const precisions = ["high", "medium", "low"];
/** What it is about; GitHub keeps ten tags, and there are never as many kinds. */
function tagsOf(findings) {
    const kinds = [...new Set(findings.map(({ kind }) => kind))].sort();
    return kinds.every((kind) => kind === "lint") ? kinds : ["security", ...kinds];
}
/** Where one reads about an advisory; names are of a report, so that only what has the form of one becomes part of an address. */
const pages = [
    { name: /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/, at: "https://github.com/advisories/" },
    { name: /^(?:PYSEC|GO|RUSTSEC|MAL|OSV)-\d{4}-\d{1,9}$/, at: "https://osv.dev/vulnerability/" },
    // Not every CVE is in OSV's database; each has its record.
    { name: /^CVE-\d{4}-\d{4,19}$/, at: "https://www.cve.org/CVERecord?id=" },
];
function helpUriOf(names) {
    for (const { name, at } of pages) {
        const known = names.find((one) => name.test(one));
        if (known)
            return at + known;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/reports/sarif-result.js




/** A finding as a result of the run of the first of its tools. */
function resultObject({ finding, leftOut, novelty, since }, ruleIndex, hashOf) {
    const written = writePlaces(finding.places);
    const [, ...otherTools] = finding.tools;
    const hash = hashAt(written.place, hashOf);
    return {
        ruleId: ruleIdOf(finding),
        ruleIndex,
        level: levelOf(finding.severity),
        message: { text: resultMessage(finding, written.others, otherTools) },
        locations: written.locations,
        ...(hash && { partialFingerprints: { primaryLocationLineHash: hash } }),
        ...(leftOut && { suppressions: [suppressionOf(leftOut)] }),
        ...(novelty && { baselineState: novelty === "new" ? "new" : "unchanged" }),
        properties: { ...propertiesOf(finding, written), ...(since && { since }) },
    };
}
function hashAt(place, hashOf) {
    const line = place && lineOf(place);
    return place?.inRepository && line !== undefined ? hashOf(place.path, line) : undefined;
}
function suppressionOf(by) {
    return { kind: "external", status: "accepted", justification: suppressionReason(by) };
}
/** What SARIF has no member for, under the names of the model: our own reader takes it from here (`formats/findings/sarif`). */
function propertiesOf(finding, { place, shows }) {
    const { kind, severity, cvss, names, tools, confidence, scope, reachable, published, knownExploited } = finding;
    const score = securitySeverity(finding);
    return {
        ...(score && { "security-severity": score }),
        kind,
        severity,
        ...(cvss !== undefined && { cvss }),
        ...(names.length > 1 && { names }),
        ...(tools.length > 1 && { tools }),
        ...(finding.package && { package: finding.package }),
        ...(place && shows !== "all of it" && { place: placeObject(place) }),
        ...(confidence && { confidence }),
        ...(scope && { scope }),
        ...(reachable && { reachable }),
        ...(published && { published }),
        ...(knownExploited && { knownExploited }),
    };
}
function placeObject(place) {
    const line = lineOf(place);
    return { path: place.path, ...(line !== undefined && { line }) };
}

// EXTERNAL MODULE: ./build/model/compare-texts.js
var compare_texts = __webpack_require__(63552);
;// CONCATENATED MODULE: ./build/reports/sarif-runs.js


/** Runs of a document, and results of a run, that GitHub takes, and results that it shows. */
const [mostRuns, mostResults, shownResults] = [20, 25_000, 5_000];
/** The run of the tools that no other one is left for; no tool's own name has a blank. */
const togetherName = "other tools";
/**
 * A finding stands in the run of the first of its tools, so that several do not make several alerts of it. A tool that is
 * proven to have scanned has a run without any result, too: without one, GitHub would leave its old alerts open. Of one
 * that is not proven, an empty run would close them.
 */
function sarifRuns(findings, scanned) {
    const byTool = new Map(scanned.map((tool) => [tool, []]));
    for (const one of findings) {
        const tool = one.finding.tools[0] ?? "unknown";
        const known = byTool.get(tool);
        if (known)
            known.push(one);
        else
            byTool.set(tool, [one]);
    }
    const tools = [...byTool.keys()].sort();
    const together = tools.length > mostRuns ? tools.slice(mostRuns - 1) : [];
    const alone = tools.slice(0, tools.length - together.length).map((tool) => ({ name: tool, tools: [tool] }));
    const groups = [...alone, ...(together.length > 0 ? [{ name: togetherName, tools: together }] : [])];
    const whole = groups.map((group) => ({ ...group, findings: group.tools.flatMap((tool) => byTool.get(tool) ?? []) }));
    return {
        runs: whole.map((run) => ({
            tool: run.name,
            findings: run.findings.toSorted(byRank).slice(0, mostResults),
            state: run.tools.every((tool) => scanned.includes(tool)) ? "scanned" : "unproven",
        })),
        leftOut: sum(whole.map((run) => Math.max(0, run.findings.length - mostResults))),
        notShown: sum(whole.map((run) => Math.max(0, Math.min(run.findings.length, mostResults) - shownResults))),
        together,
    };
}
function sum(counts) {
    return counts.reduce((a, b) => a + b, 0);
}
/** What counts first, then worst first, then new first; the rest makes the order the same every time. */
function byRank(a, b) {
    return (Number(a.leftOut !== undefined) - Number(b.leftOut !== undefined) ||
        sarifRanks[a.finding.severity] - sarifRanks[b.finding.severity] ||
        Number(a.novelty === "known") - Number(b.novelty === "known") ||
        (b.finding.cvss ?? 0) - (a.finding.cvss ?? 0) ||
        (0,compare_texts/* compareTexts */.q)(a.finding.places[0]?.path ?? "", b.finding.places[0]?.path ?? "") ||
        (a.finding.places[0]?.line ?? 0) - (b.finding.places[0]?.line ?? 0) ||
        (0,compare_texts/* compareTexts */.q)(a.finding.id, b.finding.id));
}

;// CONCATENATED MODULE: ./build/reports/sarif-file.js






function sarifDocument(findings, options) {
    const kept = options.suppressed === "left out" ? findings.filter((one) => one.leftOut === undefined) : findings;
    const { runs, leftOut, notShown, together } = sarifRuns(kept, options.scanned);
    const written = runs.flatMap((run) => run.findings);
    return {
        content: () => documentPieces(runs, options),
        results: written.length,
        leftOut: {
            results: leftOut,
            notShown,
            places: written.reduce((sum, { finding }) => sum + writePlaces(finding.places).leftOut, 0),
            suppressed: findings.length - kept.length,
            together,
        },
    };
}
/** Letters after which a piece is handed on: few enough to hold, enough that pieces do not count. */
const pieceLength = 256 * 1024;
function* documentPieces(runs, options) {
    let piece = "";
    for (const line of documentLines(runs, options)) {
        piece += line;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = "";
    }
    yield piece;
}
/** A line for each rule and each result. The mark comes first: a reader that looks for it reads only the head. */
function* documentLines(runs, options) {
    yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",${own_marks/* sarifMark */.$U},"runs":[`;
    for (const [i, run] of runs.entries()) {
        if (i > 0)
            yield ",";
        yield* runLines(run, options);
    }
    yield "]}\n";
}
/** There are no more rules than results, and so never more than GitHub takes. */
function* runLines({ tool, findings, state }, { gate, name, hashOf }) {
    const rules = rulesOf(findings.map(({ finding }) => finding));
    // What stands before the last slash is the category, of which GitHub takes one run of a tool.
    const id = `${["gates", gate, ...(name ? [name] : []), tool].join("/")}/`;
    const invocations = state === "scanned" ? [{ executionSuccessful: true }] : undefined;
    yield `\n{"automationDetails":${(0,json_text/* wellFormedJson */.Mf)({ id })},"tool":{"driver":{"name":${(0,json_text/* wellFormedJson */.Mf)(tool)},"rules":[`;
    yield* sarif_file_listed([...rules.values()].map((rule) => () => ruleObject(rule)));
    yield `]}}${invocations ? `,"invocations":${(0,json_text/* wellFormedJson */.Mf)(invocations)}` : ""},"results":[`;
    yield* sarif_file_listed(findings.map((one) => () => resultObject(one, rules.get(ruleIdOf(one.finding))?.index ?? -1, hashOf ?? unknownLine)));
    yield "]}";
}
function* sarif_file_listed(objects) {
    for (const [i, make] of objects.entries())
        yield `${i > 0 ? "," : ""}\n${(0,json_text/* wellFormedJson */.Mf)(make())}`;
}
function unknownLine() { }

// EXTERNAL MODULE: ./build/reports/wording-files.js
var wording_files = __webpack_require__(25310);
// EXTERNAL MODULE: ./build/gates/named-files.js
var named_files = __webpack_require__(2992);
;// CONCATENATED MODULE: ./build/gates/security-files.js





/** What `sarif-file` asks for. Nothing is written over what may be there where no report was read. */
async function securityFiles(path, { name, "sarif-suppressed": suppressed }, facts, judgement, place) {
    if (facts.reports === 0 || (0,named_files/* refusedInputs */.mz)(judgement).includes("sarif-file"))
        return { files: [], remarks: [] };
    const hashes = await hashesOf(facts, place);
    const document = sarifDocument(facts.findings, {
        gate: "security-scan",
        ...(name !== undefined && { name }),
        suppressed: suppressed === "marked" ? "marked" : "left out",
        scanned: [...facts.tools.keys()].filter((tool) => isProven(tool, facts)),
        hashOf: (file, line) => hashes.get(file)?.get(line),
    });
    return { files: [{ input: "sarif-file", path, content: document.content }], remarks: (0,wording_files/* describeSarif */.hY)(path, document.leftOut) };
}
function isProven(tool, { scans }) {
    return scans.every((scan) => scan.tool !== tool || scan.evidence.state === "scanned");
}
/** GitHub's fingerprints of the lines that findings name, each file read once; a file that cannot be read has none. */
async function hashesOf({ findings }, { host, git }) {
    const wanted = new Map();
    for (const { finding } of findings) {
        if ((0,secret_name/* mayHoldSecret */.d)(finding))
            continue;
        for (const { path, line, inRepository } of finding.places) {
            if (!inRepository || line === undefined)
                continue;
            const lines = wanted.get(path);
            if (lines)
                lines.add(line);
            else
                wanted.set(path, new Set([line]));
        }
    }
    const hashes = new Map();
    for (const [path, lines] of wanted) {
        const file = git ? `${git.root}/${path}` : path;
        const opened = await host.files.open(file).catch(() => undefined);
        if (opened === undefined || opened.linksOut)
            continue;
        hashes.set(path, await lineHashes(textOf(opened.chunks()), lines));
    }
    return hashes;
}
/** As GitHub's action decodes it, the byte order mark kept. */
async function* textOf(chunks) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    for await (const chunk of chunks)
        yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
}


/***/ }),

/***/ 45914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Uint32List),
/* harmony export */   N: () => (/* binding */ roomFor)
/* harmony export */ });
const slabLength = 2 ** 18;
/** Room for the values of many files in one buffer: a buffer for each would cost more than most of them hold. */
class Slab {
    #make;
    #values;
    #used = 0;
    constructor(make) {
        this.#make = make;
        this.#values = make(0);
    }
    /** Zeros, or what was given back. */
    room(length) {
        if (length > slabLength / 8)
            return this.#make(length);
        if (this.#used + length > this.#values.length) {
            this.#values = this.#make(slabLength);
            this.#used = 0;
        }
        const start = this.#used;
        this.#used += length;
        return this.#values.subarray(start, this.#used);
    }
    /** Takes back the room that was given last. */
    giveBack(length) {
        if (length <= slabLength / 8)
            this.#used -= length;
    }
}
const slab = new Slab((length) => new Uint32Array(length));
const narrowSlab = new Slab((length) => new Uint16Array(length));
/** Room for so many values that are known from the start. */
function roomFor(length) {
    return slab.room(length);
}
function copyOf(values, length) {
    const copy = slab.room(length);
    for (let i = 0; i < length; i++)
        copy[i] = values[i];
    return copy;
}
/** The same in half the memory, of values that fit. */
function narrowCopyOf(values, length) {
    const copy = narrowSlab.room(length);
    for (let i = 0; i < length; i++)
        copy[i] = values[i];
    return copy;
}
/** The same of values that ascend without their last bit, as they nearly always do; looked at and copied in one pass. */
function ascendingNarrowCopyOf(values, length) {
    const copy = narrowSlab.room(length);
    let before = -1;
    for (let i = 0; i < length; i++) {
        const value = values[i];
        if (value >>> 1 <= before) {
            narrowSlab.giveBack(length);
            return undefined;
        }
        before = value >>> 1;
        copy[i] = value;
    }
    return copy;
}
function isNarrow(values, length) {
    for (let i = 0; i < length; i++)
        if (values[i] > 0xffff)
            return false;
    return true;
}
/** Buffers that finished files gave back, so that a report of many files does not grow new ones for each. */
const idleBuffers = [];
/** A list of unsigned 32-bit integers that grows by doubling: reports hold millions of lines, and arrays of numbers cost twice. */
class Uint32List {
    #values;
    #capacity = 0;
    length = 0;
    push(value) {
        if (this.length === this.#capacity)
            this.#grow();
        this.#values[this.length++] = value;
    }
    /** The values and behind them room for more, for a loop that writes there itself and then sets `length`. */
    get room() {
        if (this.length === this.#capacity)
            this.#grow();
        return this.#values;
    }
    /** The values, once: the list is empty afterwards. */
    take() {
        const taken = this.#values ? copyOf(this.#values, this.length) : new Uint32Array();
        this.#clear();
        return taken;
    }
    /** The values, once, in half the memory where they are all below 2^16. */
    takeNarrow() {
        if (!this.#values || !isNarrow(this.#values, this.length))
            return this.take();
        const taken = narrowCopyOf(this.#values, this.length);
        this.#clear();
        return taken;
    }
    /** The values, once, where they are all below 2^16 and each is above the one before by more than its last bit. */
    takeAscending() {
        if (!this.#values || this.#values[this.length - 1] > 0xffff)
            return undefined;
        const taken = ascendingNarrowCopyOf(this.#values, this.length);
        if (taken)
            this.#clear();
        return taken;
    }
    #clear() {
        if (this.#values && idleBuffers.length < 8 && this.#capacity <= 2 ** 20)
            idleBuffers.push(this.#values);
        this.#values = undefined;
        this.#capacity = 0;
        this.length = 0;
    }
    #grow() {
        const before = this.#values;
        this.#values = before ? new Uint32Array(this.#capacity * 2) : (idleBuffers.pop() ?? new Uint32Array(64));
        if (before)
            this.#values.set(before);
        this.#capacity = this.#values.length;
    }
}


/***/ })

};
