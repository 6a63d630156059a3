export const id = 5513;
export const ids = [5513];
export const modules = {

/***/ 5513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsFormats: () => (/* binding */ findingsFormats)
});

// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/findings/bandit.js





/* harmony default export */ const bandit = ((0,format/* findingsFormat */.G0)({
    id: "bandit",
    title: "Bandit JSON",
    spec: "https://bandit.readthedocs.io/en/latest/formatters/json.html",
    files: ["**/bandit.json", "**/bandit-*.json"],
    end: "marked",
    finds: ["code"],
    // Bandit 1.9.4, bandit/cli/main.py: 1 for issues; a usage or configuration error is 2.
    findingsExit: (code) => code === 1,
    scanProof: {},
    proof: "`metrics` counts at least one line of code, and `errors` is empty",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)((0,json/* ownMember */.nV)(probe.value, "metrics"), "_totals")) &&
        Array.isArray((0,json/* ownMember */.nV)(probe.value, "results")),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const findings = document.at("results").each(findingOf);
        const scan = { findings, suppressed: [], evidence: evidenceOf(document), leftOut: leftOutOf(document) };
        return { scans: [{ tool: "bandit", ...scan }], notes: filterNotes(document, findings.length) };
    },
}));
/** Without `code`: the lines of B105 to B107 hold the password. Nor `issue_text`, which quotes it. */
function findingOf(result) {
    const id = result.textAt("test_id");
    const test = result.optionalTextAt("test_name");
    const confidence = confidences.get(result.optionalTextAt("issue_confidence") ?? "");
    const line = result.at("line_number");
    return {
        kind: "code",
        id,
        aliases: [],
        severity: (0,model_severity/* severityOfWord */.Zx)(result.optionalTextAt("issue_severity")),
        title: (0,title/* titleOf */.Gg)(quotesSecrets(id, test) ? (test ?? id) : result.optionalTextAt("issue_text")),
        place: { path: result.textAt("filename"), ...(!line.isAbsent && line.integer() > 0 && { line: line.integer() }) },
        ...(confidence && { confidence }),
    };
}
const confidences = new Map([
    ["HIGH", "high"],
    ["MEDIUM", "medium"],
    ["LOW", "low"],
]);
/** Tests whose text repeats what they found, B105 to B107: "Possible hardcoded password: 'hunter2'". */
function quotesSecrets(id, test) {
    return /^B10[567]$/.test(id) || /password|secret/i.test(test ?? "");
}
function evidenceOf(document) {
    const lines = document.at("metrics").at("_totals").at("loc").natural();
    if (lines > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(lines, "line") };
    const missing = document.at("errors").count;
    const why = missing > 0 ? `0 lines of code, and ${(0,counted/* counted */.h)(missing, "file")} that could not be read` : "0 lines of code";
    return { state: "nothing", why };
}
/** Files that could not be read or parsed. Bandit counts the lines of some of them all the same. */
function leftOutOf(document) {
    return document
        .at("errors")
        .optionalItems()
        .map((error) => ({ what: error.textAt("filename"), why: (0,title/* titleOf */.Gg)(error.optionalTextAt("reason")) }));
}
/** The metrics count before `-l`, `-i` and `-b` filter: fewer results than they say were left out on the command line. */
function filterNotes(document, listed) {
    const totals = document.at("metrics").at("_totals").members();
    const severities = totals.filter(([name]) => name.startsWith("SEVERITY."));
    const counted = severities.reduce((sum, [, value]) => sum + value.natural(), 0);
    if (counted <= listed)
        return [];
    return [
        {
            id: "left-out",
            text: `lists ${listed} of the ${counted} issues that its metrics count: options of the run left out the others`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/formats/read/log-lines.js
/** Lines of a log that are looked at: the last ones, where tools say what they did. */
const mostLines = 2000;
/** The lines of a tool's log without colours. Whatever is made of them may hold numbers and words of ours, and nothing else. */
function logLines(log) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of terminals are what is looked for.
    const plain = log.replace(/\u001b\[[0-9;]{0,20}m/g, "");
    return plain.split(/\r\n|[\r\n]/).slice(-mostLines);
}
/** The sum of the numbers that a pattern's first group has in the lines that it fits; undefined where it fits none. */
function sumIn(lines, pattern) {
    const counts = lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
    return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + Number(count), 0);
}

;// CONCATENATED MODULE: ./build/formats/findings/gitleaks/gitleaks-log.js


/**
 * What Gitleaks 8 and Betterleaks print to standard error: `6:16AM INF 42 commits scanned.` of a history (detect/detect.go) and,
 * since 8.22, `6:16AM INF scanned ~1234 bytes (1.23 KB) in 22ms` (cmd/root.go). Changes that are not committed yet are
 * 0 commits, but bytes. Patterns hold on to the beginning of a line: errors quote git, and git quotes names.
 */
function printedByGitleaks(log) {
    const lines = logLines(log);
    const commits = sumIn(lines, /^\d{1,2}:\d\d[AP]M INF (\d{1,12}) commits scanned\.$/);
    const bytes = sumIn(lines, /^\d{1,2}:\d\d[AP]M (?:INF|WRN) scanned ~(\d{1,15}) bytes\b/);
    const leftOut = leftOutIn(lines);
    if (commits === undefined && bytes === undefined)
        return leftOut.length > 0 ? { leftOut } : undefined;
    const counts = [
        ...(commits === undefined ? [] : [{ count: commits, words: (0,counted/* counted */.h)(commits, "commit") }]),
        ...(bytes === undefined ? [] : [{ count: bytes, words: (0,counted/* counted */.h)(bytes, "byte") }]),
    ];
    const scanned = counts.filter(({ count }) => count > 0);
    if (scanned.length > 0)
        return { scan: { state: "scanned", what: wordsOf(scanned) }, leftOut };
    return { scan: { state: "nothing", why: `${wordsOf(counts)} scanned` }, leftOut };
}
function wordsOf(counts) {
    return counts.map(({ words }) => words).join(", ");
}
/** Of 8.30.1 only errors in the log tell that git refused a checkout: it goes on to "no leaks found" and ends with 0. */
function leftOutIn(lines) {
    const isPartial = lines.some((line) => /^\d{1,2}:\d\d[AP]M WRN partial scan completed\b/.test(line));
    const failed = lines.filter((line) => failure.test(line) && !harmless.test(line)).length;
    return [
        ...(isPartial ? [{ what: "the scan", why: "the log says that it is a partial one" }] : []),
        ...(failed > 0 ? [{ what: "the log", why: `${(0,counted/* counted */.h)(failed, "error")} in it; the step that ran it shows them` }] : []),
    ];
}
/** Errors, and the warnings about what it may not read (sources/files.go, sources/file.go). */
const failure = /^\d{1,2}:\d\d[AP]M (?:ERR |FTL |WRN (?:skipping (?:file|directory)\b.*\bpermission denied\b|issue reading file\b))/;
/** Errors that leave nothing out: no links to what was found (sources/git.go), no list of what is known (cmd/root.go). */
const harmless = /^\S+ ERR (?:skipping finding links|Could not load baseline)\b/;

;// CONCATENATED MODULE: ./build/formats/findings/gitleaks.js
/**
 * Gitleaks' JSON report, of version 8 (also written by its successor Betterleaks) and of 7:
 * https://github.com/gitleaks/gitleaks/blob/master/report/finding.go
 *
 * An empty list proves nothing: Gitleaks writes it, and ends with 0, after it looked at no commit at all. No severity is
 * written; a secret that leaked is critical.
 */





/* harmony default export */ const gitleaks = ((0,format/* findingsFormat */.G0)({
    id: "gitleaks",
    title: "Gitleaks JSON",
    spec: "https://github.com/gitleaks/gitleaks#reporting",
    files: ["**/gitleaks.json", "**/gitleaks-*.json", "**/betterleaks.json", "**/betterleaks-*.json"],
    end: "marked",
    finds: ["secret"],
    // Gitleaks 8.30.1, cmd/root.go: 1, or what `--exit-code` says; 126 for a flag that it does not know.
    findingsExit: (code) => code !== 126,
    scanProof: { printed: "the count of commits or bytes" },
    printed: printedByGitleaks,
    proof: "none in the file: an empty list is also written after 0 commits",
    recognises: isGitleaks,
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const findings = document.each(gitleaks_findingOf);
        const evidence = findings.length > 0
            ? { state: "scanned", what: (0,counted/* counted */.h)(findings.length, "leak") }
            : { state: "unproven", why: "an empty list, which Gitleaks also writes after it looked at nothing" };
        return { scans: [{ tool: "gitleaks", findings, suppressed: [], evidence, leftOut: [] }], notes: [] };
    },
}));
/** Of all tools that write a list, only this one writes nothing in an empty one; version 7 wrote `null`. */
function isGitleaks(probe) {
    if (probe.type !== "json")
        return false;
    if (probe.value === null)
        return true;
    if (!Array.isArray(probe.value))
        return false;
    const entries = probe.value;
    return entries.slice(0, 20).every((one) => (0,json/* isObject */.Gv)(one) && (isVersion8(one) || isVersion7(one)));
}
function isVersion8(entry) {
    return "RuleID" in entry && "File" in entry && "StartLine" in entry;
}
function isVersion7(entry) {
    return "rule" in entry && "file" in entry && "offender" in entry;
}
/** What the rule says and where: never `Secret`, `Match`, `Line` or `offender`, nor the commit's author and message. */
function gitleaks_findingOf(leak) {
    const isOld = leak.at("RuleID").isAbsent;
    const line = leak.at(isOld ? "lineNumber" : "StartLine");
    const commit = leak.optionalTextAt(isOld ? "commit" : "Commit");
    const id = leak.textAt(isOld ? "rule" : "RuleID");
    return {
        kind: "secret",
        id,
        aliases: [],
        severity: "critical",
        title: (0,title/* titleOf */.Gg)(leak.optionalTextAt("Description") || id),
        place: {
            path: leak.textAt(isOld ? "file" : "File"),
            ...(!line.isAbsent && line.integer() > 0 && { line: line.integer() }),
        },
        ...(commit && /^[0-9a-f]{7,64}$/.test(commit) && { commit }),
    };
}

// EXTERNAL MODULE: ./build/formats/read/advisory.js
var read_advisory = __webpack_require__(45401);
;// CONCATENATED MODULE: ./build/formats/findings/grype/grype-log.js


/**
 * What Grype logs with `-v`: `[0001]  INFO gathered packages packages=12 time=…` from 0.91.1 (cmd/grype/cli/commands/root.go), and
 * `[0001]  INFO found 3 vulnerability matches across 12 packages` from 0.68 at the latest (grype/vulnerability_matcher.go).
 */
function printedByGrype(log) {
    const lines = logLines(log);
    const packages = sumIn(lines, /^\[\d+\] +INFO gathered packages packages=(\d{1,9})(?: |$)/) ??
        sumIn(lines, /^\[\d+\] +INFO found \d+ vulnerability matches across (\d{1,9}) packages(?: |$)/);
    if (packages === undefined)
        return undefined;
    if (packages === 0)
        return { scan: { state: "nothing", why: "0 packages found" } };
    return { scan: { state: "scanned", what: (0,counted/* counted */.h)(packages, "package") } };
}

;// CONCATENATED MODULE: ./build/formats/findings/grype.js







/* harmony default export */ const grype = ((0,format/* findingsFormat */.G0)({
    id: "grype",
    title: "Grype JSON",
    spec: "https://github.com/anchore/grype#output-formats",
    files: ["**/grype.json", "**/grype-*.json"],
    end: "marked",
    finds: ["vulnerability"],
    // cmd/grype/cli/cli.go: `--fail-on` ends with 2, before 0.91.1 with 1, as failures do, which write no report.
    findingsExit: (code) => code === 1 || code === 2,
    scanProof: { printed: "the count of packages (with -v)" },
    printed: printedByGrype,
    proof: "none in the file, unless a match or an ignored match is listed",
    longLists: [
        { path: ["matches"], kept: readOfMatch },
        { path: ["ignoredMatches"], kept: readOfMatch },
    ],
    recognises: (probe) => probe.type === "json" && Array.isArray((0,json/* ownMember */.nV)(probe.value, "matches")) && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "descriptor")),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const scan = {
            tool: "grype",
            findings: document.at("matches").each(grype_findingOf),
            suppressed: document.at("ignoredMatches").each(ignored),
            evidence: grype_evidenceOf(document),
            leftOut: [],
        };
        return { scans: [scan], notes: [] };
    },
}));
/** Grype lists no packages without a match: that it looked at any is only proven by a finding. */
function grype_evidenceOf(document) {
    const matches = document.at("matches").count + document.at("ignoredMatches").count;
    if (matches > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(matches, "match", "matches") };
    return { state: "unproven", why: "no match, as in a clean scan and in one that found no package" };
}
function grype_findingOf(match) {
    const vulnerability = match.at("vulnerability");
    const artifact = match.at("artifact");
    const paths = artifact.at("locations").optionalItems();
    const [place, ...alsoAt] = paths.flatMap((one) => one.optionalTextAt("path") ?? []).map((path) => ({ path }));
    const scores = vulnerability.at("cvss").optionalItems();
    const cvss = (0,read_advisory/* highest */.BR)(scores.map((one) => (0,read_advisory/* cvssIn */.L$)(one.at("metrics").at("baseScore"))));
    return {
        kind: "vulnerability",
        id: vulnerability.textAt("id"),
        aliases: match
            .at("relatedVulnerabilities")
            .optionalItems()
            .map((one) => one.textAt("id")),
        severity: (0,model_severity/* severityOfWord */.Zx)(vulnerability.optionalTextAt("severity")),
        title: (0,title/* titleOf */.Gg)(vulnerability.optionalTextAt("description")),
        package: packageOf(artifact, vulnerability.at("fix")),
        ...(place && { place }),
        ...(alsoAt.length > 0 && { alsoAt }),
        ...(cvss !== undefined && { cvss }),
        ...(vulnerability.at("knownExploited").count > 0 && { knownExploited: true }),
    };
}
/** What is read of a match: half of it. Next to it stand addresses, how it was found, and what else is said of the package. */
function readOfMatch(match) {
    const { vulnerability, artifact, relatedVulnerabilities, appliedIgnoreRules } = match;
    return {
        vulnerability: (0,json/* isObject */.Gv)(vulnerability)
            ? {
                id: vulnerability["id"],
                severity: vulnerability["severity"],
                description: vulnerability["description"],
                cvss: vulnerability["cvss"],
                fix: vulnerability["fix"],
                knownExploited: vulnerability["knownExploited"],
            }
            : vulnerability,
        artifact: (0,json/* isObject */.Gv)(artifact)
            ? {
                name: artifact["name"],
                version: artifact["version"],
                type: artifact["type"],
                purl: artifact["purl"],
                locations: artifact["locations"],
            }
            : artifact,
        relatedVulnerabilities: Array.isArray(relatedVulnerabilities)
            ? relatedVulnerabilities.map((one) => ((0,json/* isObject */.Gv)(one) ? { id: one["id"] } : one))
            : relatedVulnerabilities,
        appliedIgnoreRules,
    };
}
function packageOf(artifact, fix) {
    const url = artifact.optionalTextAt("purl");
    const type = artifact.optionalTextAt("type") ?? "";
    const version = artifact.optionalTextAt("version");
    return {
        ecosystem: (0,read_advisory/* purlType */.i8)(url) ?? ecosystems.get(type) ?? type,
        name: nameOf(artifact.textAt("name"), url),
        ...(version !== undefined && { version }),
        fixedIn: fix.at("versions").optionalTexts(),
    };
}
/** Of Maven's packages Grype's name is the artifact alone; the group stands in the package URL. */
function nameOf(name, url) {
    const named = (0,read_advisory/* purlName */.pB)(url);
    return named?.bare === name ? named.whole : name;
}
/** Syft's words for what a package is, by the type of a package URL (https://github.com/anchore/syft, syft/pkg/type.go). */
const ecosystems = new Map([
    ["python", "pypi"],
    ["go-module", "golang"],
    ["java-archive", "maven"],
    ["jenkins-plugin", "maven"],
    ["rust-crate", "cargo"],
    ["php-composer", "composer"],
    ["dotnet", "nuget"],
    ["dart-pub", "pub"],
    ["github-action", "github"],
    ["R-package", "cran"],
]);
function ignored(match) {
    const rules = match.at("appliedIgnoreRules").optionalItems();
    const words = rules.flatMap((rule) => ["reason", "vex-status", "fix-state", "vulnerability"].flatMap((name) => rule.optionalTextAt(name) || []));
    return { finding: grype_findingOf(match), why: (0,title/* titleOf */.Gg)(words.join(", ")) || "an ignore rule of Grype" };
}

;// CONCATENATED MODULE: ./build/formats/findings/npm-audit.js






/* harmony default export */ const npm_audit = ((0,format/* findingsFormat */.G0)({
    id: "npm-audit",
    title: "npm audit JSON",
    spec: "https://docs.npmjs.com/cli/commands/npm-audit#json",
    files: ["**/npm-audit.json", "**/npm-audit-*.json"],
    end: "marked",
    finds: ["vulnerability"],
    // npm 11.19, npm-audit-report/lib/exit-code.js: 1 from `--audit-level` up. A failure is 1, too, with `error` in its report.
    findingsExit: (code) => code === 1,
    scanProof: {},
    proof: "`metadata` counts at least one dependency, and there is no `error`",
    recognises: isNpmAudit,
    read: async (source) => {
        const whole = await json/* JsonCursor */.NQ.of(source);
        // `npm audit fix --json` has the report below `audit`.
        const document = whole.at("audit").isAbsent ? whole : whole.at("audit");
        const scan = scanOf(document, source);
        return {
            scans: [{ tool: "npm-audit", suppressed: [], leftOut: [], ...scan }],
            notes: npm_audit_filterNotes(document.at("metadata"), scan.findings.length),
        };
    },
}));
function isNpmAudit(probe) {
    if (probe.type !== "json" || !(0,json/* isObject */.Gv)(probe.value))
        return false;
    const document = (0,json/* isObject */.Gv)(probe.value["audit"]) ? probe.value["audit"] : probe.value;
    if (document["auditReportVersion"] === 2)
        return true;
    const isFailure = (0,json/* isObject */.Gv)(document["error"]) && ("code" in document["error"] || "summary" in document["error"]);
    return isFailure || ((0,json/* isObject */.Gv)(document["advisories"]) && (0,json/* isObject */.Gv)(document["metadata"]));
}
function scanOf(document, source) {
    if (!document.at("error").isAbsent)
        return { findings: [], evidence: failureOf(document) };
    const isOld = document.at("auditReportVersion").isAbsent;
    const findings = isOld ? advisories(document) : vulnerabilities(document, source);
    return { findings, evidence: npm_audit_evidenceOf(document.at("metadata"), findings.length) };
}
function failureOf(document) {
    const error = document.at("error");
    const words = [error.at("code"), error.at("summary"), document.at("message")].flatMap((one) => one.optionalText() ?? []);
    return { state: "failed", why: (0,title/* titleOf */.Gg)(words.filter(Boolean).join(": ")) || "npm audit failed without a word" };
}
function npm_audit_evidenceOf(metadata, findings) {
    const dependencies = metadata.at("dependencies");
    // npm 7 counts by kind, npm 6 wrote the number of production dependencies and their total beside it.
    const total = [metadata.at("totalDependencies"), dependencies.at("total"), dependencies].find((one) => one.isNumber);
    const audited = total?.natural() ?? 0;
    if (audited > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(audited, "dependency", "dependencies") };
    if (findings > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(findings, "finding") };
    return { state: "nothing", why: "no dependency was audited" };
}
/** The totals count packages (npm 7) or paths to them (npm 6, pnpm): only that there are any can be compared. */
function npm_audit_filterNotes(metadata, listed) {
    const totals = metadata.at("vulnerabilities").optionalMembers();
    if (listed > 0 || !totals.some(([, total]) => total.isNumber && total.number() > 0))
        return [];
    return [{ id: "left-out", text: "lists no vulnerability, but its metadata counts some: options of the run left them out" }];
}
/** The advisories themselves stand in `via`; a string there is a package that only depends on one that is listed. */
function vulnerabilities(document, source) {
    const packages = document.at("vulnerabilities");
    const found = new Map();
    for (const [name, affected] of packages.members()) {
        const vias = affected.at("via").items();
        const advisories = vias.filter((via) => !via.isText);
        source.countEntries(1 + advisories.length);
        for (const via of advisories) {
            const finding = viaFinding(via, affected);
            found.set(`${finding.id}\0${finding.package?.name}`, finding);
        }
        const isElsewhere = vias.some((via) => via.isText && !packages.at(via.text()).isAbsent);
        if (advisories.length === 0 && !isElsewhere)
            found.set(`\0${name}`, withoutAdvisory(name, affected));
    }
    return [...found.values()];
}
/** A package that is called vulnerable for the sake of nothing that is listed: still a finding, under its own name. */
function withoutAdvisory(name, affected) {
    return {
        kind: "vulnerability",
        id: name,
        aliases: [],
        severity: (0,model_severity/* severityOfWord */.Zx)(affected.optionalTextAt("severity")),
        title: "vulnerable by a package that the report does not list",
        package: { ecosystem: "npm", name, fixedIn: [] },
        ...placesOf(affected),
    };
}
function viaFinding(via, affected) {
    const url = via.optionalTextAt("url") ?? "";
    const fix = affected.at("fixAvailable");
    const version = fix.optionalTextAt("version");
    // The fix is of whatever has to be upgraded, which may be another package that brings this one along.
    const fixesThis = version !== undefined && fix.optionalTextAt("name") === via.textAt("name");
    const cvss = (0,read_advisory/* cvssIn */.L$)(via.at("cvss").at("score"));
    return {
        kind: "vulnerability",
        id: advisoryIn(url) ?? `npm-${via.at("source").number()}`,
        aliases: [],
        severity: (0,model_severity/* severityOfWord */.Zx)(via.optionalTextAt("severity")),
        title: (0,title/* titleOf */.Gg)(via.optionalTextAt("title")),
        package: {
            ecosystem: "npm",
            name: via.textAt("name"),
            fixedIn: fixesThis ? [version] : [],
            ...(fixesThis && fix.at("isSemVerMajor").isTrue && { breaking: true }),
            ...(!fixesThis && (fix.isTrue || version !== undefined) && { fixExists: true }),
        },
        ...placesOf(affected),
        ...(cvss !== undefined && { cvss }),
    };
}
/** Below each package that brings a copy of its own along. */
function placesOf(affected) {
    const nodes = affected.at("nodes").optionalItems();
    const [place, ...alsoAt] = nodes.flatMap((node) => placeOf(node.optionalText()).place ?? []);
    return { ...(place && { place }), ...(alsoAt.length > 0 && { alsoAt }) };
}
function placeOf(path) {
    return path === undefined || path === "" ? {} : { place: { path } };
}
function advisories(document) {
    return document
        .at("advisories")
        .members()
        .flatMap(([, advisory]) => {
        const versions = new Set(advisory
            .at("findings")
            .optionalItems()
            .map((one) => one.optionalTextAt("version")));
        return [...(versions.size === 0 ? [undefined] : versions)].map((version) => advisoryFinding(advisory, version));
    });
}
function advisoryFinding(advisory, version) {
    const names = [
        advisory.optionalTextAt("github_advisory_id") || advisoryIn(advisory.optionalTextAt("url") ?? ""),
        ...advisory.at("cves").optionalTexts(),
    ].flatMap((name) => name ?? []);
    const [id = `npm-${advisory.at("id").number()}`, ...aliases] = names;
    const patched = advisory.optionalTextAt("patched_versions") ?? "";
    const cvss = (0,read_advisory/* cvssIn */.L$)(advisory.at("cvss").at("score"));
    return {
        kind: "vulnerability",
        id,
        aliases,
        severity: (0,model_severity/* severityOfWord */.Zx)(advisory.optionalTextAt("severity")),
        title: (0,title/* titleOf */.Gg)(advisory.optionalTextAt("title")),
        package: {
            ecosystem: "npm",
            name: advisory.textAt("module_name"),
            ...(version !== undefined && { version }),
            // npm writes "<0.0.0" where there is no fix.
            fixedIn: patched === "" || patched === "<0.0.0" ? [] : [patched],
        },
        ...(cvss !== undefined && { cvss }),
    };
}
function advisoryIn(url) {
    return /\/(GHSA-[\w-]{14,20}|CVE-\d{4}-\d{4,})\/?$/.exec(url)?.[1];
}

;// CONCATENATED MODULE: ./build/formats/findings/osv-scanner/osv-ecosystems.js
/** The type of a package URL by OSV's name of an ecosystem, which may have a release or a registry behind a colon: `Debian:11`. */
function purlTypeOf(ecosystem) {
    const name = ecosystem.split(":", 1)[0] ?? "";
    return types.get(name) ?? name.toLowerCase().replaceAll(" ", "-");
}
/** Those that are not spelled alike: https://ossf.github.io/osv-schema/#defined-ecosystems */
const types = new Map([
    ["Go", "golang"],
    ["crates.io", "cargo"],
    ["RubyGems", "gem"],
    ["Packagist", "composer"],
    ["ConanCenter", "conan"],
    ["GitHub Actions", "github"],
    ["SwiftURL", "swift"],
    ...["Debian", "Ubuntu", "Echo"].map((name) => [name, "deb"]),
    ...["Alpine", "Alpaquita", "BellSoft Hardened Containers", "Chainguard", "CleanStart", "MinimOS", "Wolfi"].map((name) => [name, "apk"]),
    ...["AlmaLinux", "Azure Linux", "Mageia", "openEuler", "openSUSE", "Photon OS", "Red Hat", "Rocky Linux", "SUSE"].map((name) => [name, "rpm"]),
]);

;// CONCATENATED MODULE: ./build/formats/findings/osv-scanner/osv-log.js


/**
 * `Scanned /src/package-lock.json file and found 12 packages`, of each source (osv-scanner 1.9, pkg/osvscanner/osvscanner.go;
 * 2.5, pkg/osvscanner/stats.go), less those that are published nowhere, which it does not look up (2.0,
 * pkg/osvscanner/filter.go). Of a long log the first sources are cut off: then less is known than filtered, and nothing told.
 */
function printedByOsvScanner(log) {
    const lines = logLines(log);
    const leftOut = lines.some((line) => line.startsWith("could not load db for ")) ? [withoutDatabase] : [];
    if (lines.some((line) => line.startsWith("No package sources found")))
        return { scan: { state: "nothing", why: "no package sources found" }, leftOut };
    const found = sumIn(lines, /^Scanned .+ and found (\d{1,9}) packages?$/);
    const local = sumIn(lines, /^Filtered (\d{1,9}) local(?:\/unscannable)? package\/s from the scan\.$/) ?? 0;
    if (found === 0)
        return { scan: { state: "nothing", why: "0 packages found" }, leftOut };
    if (found !== undefined && found > local)
        return { scan: { state: "scanned", what: (0,counted/* counted */.h)(found - local, "package") }, leftOut };
    return leftOut.length > 0 ? { leftOut } : undefined;
}
/** It writes its empty report all the same, and only ends with 127 (2.4.0). */
const withoutDatabase = { what: "packages", why: "the advisories of their ecosystem could not be loaded" };

;// CONCATENATED MODULE: ./build/formats/findings/osv-scanner.js
/**
 * osv-scanner's JSON report (`osv-scanner --format json`): https://google.github.io/osv-scanner/output/#json
 *
 * A group holds the names that one fault goes by in several databases, and counts once.
 */








/* harmony default export */ const osv_scanner = ((0,format/* findingsFormat */.G0)({
    id: "osv-scanner",
    title: "osv-scanner JSON",
    spec: "https://google.github.io/osv-scanner/output/#json",
    files: ["**/osv.json", "**/osv-*.json"],
    end: "marked",
    finds: ["vulnerability", "licence"],
    // 1 for findings; from 127 on failures, 128 nothing to scan (https://google.github.io/osv-scanner/output/#return-codes; 2.5.0,
    // cmd/osv-scanner/internal/cmd/run.go).
    findingsExit: (code) => code === 1,
    scanProof: { option: "--all-packages", printed: "the count of packages" },
    printed: printedByOsvScanner,
    proof: "a package is listed (`--all-packages`); none in an empty report",
    recognises: (probe) => probe.type === "json" && holdsResults((0,json/* ownMember */.nV)(probe.value, "results"), probe.value),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const results = document.at("results").optionalItems();
        const findings = results.flatMap((result) => result
            .at("packages")
            .optionalItems()
            .flatMap((one) => packageFindings(one, result.at("source").optionalTextAt("path"))));
        const scan = { tool: "osv-scanner", findings, suppressed: [], evidence: osv_scanner_evidenceOf(results), leftOut: [] };
        return { scans: [scan], notes: [] };
    },
}));
function holdsResults(results, document) {
    if (!Array.isArray(results))
        return false;
    const entries = results;
    if (entries.length > 0)
        return entries.slice(0, 20).every((one) => (0,json/* isObject */.Gv)(one) && (0,json/* isObject */.Gv)(one["source"]) && "packages" in one);
    const names = Object.keys(Object(document));
    return names.every((name) => ["results", "experimental_config", "license_summary"].includes(name));
}
/** A clean scan lists only what has findings, unless it is asked for all packages: then nothing proves it. */
function osv_scanner_evidenceOf(results) {
    const packages = results.reduce((sum, result) => sum + result.at("packages").count, 0);
    if (packages > 0)
        return { state: "scanned", what: `${(0,counted/* counted */.h)(packages, "package")} listed` };
    return { state: "unproven", why: "no package is listed, as in a clean scan and in one that found nothing to scan" };
}
function packageFindings(one, path) {
    return [...osv_scanner_vulnerabilities(one, path), ...one.at("license_violations").each((id) => licenceOf(id.text(), one, path))];
}
function licenceOf(id, one, path) {
    const name = (0,title/* titleOf */.Gg)(id);
    return {
        kind: "licence",
        id: name,
        aliases: [],
        severity: "unknown",
        title: `licence ${name} is not allowed`,
        package: osv_scanner_packageOf(one.at("package"), []),
        ...(path !== undefined && { place: { path } }),
    };
}
/** One for each group, and for each advisory that is in none. */
function osv_scanner_vulnerabilities(one, path) {
    const advisories = new Map(one.at("vulnerabilities").each((advisory) => [advisory.textAt("id"), advisory]));
    const grouped = new Set();
    const findings = one.at("groups").each((group) => {
        const ids = group.at("ids").optionalTexts();
        if (ids.length === 0)
            throw group.at("ids").error("a group of advisories without any");
        for (const id of ids)
            grouped.add(id);
        const members = ids.flatMap((id) => advisories.get(id) ?? []);
        return osv_scanner_findingOf(members, [...ids, ...group.at("aliases").optionalTexts()], group, one, path);
    });
    const others = [...advisories].filter(([id]) => !grouped.has(id));
    return [...findings, ...others.map(([, advisory]) => osv_scanner_findingOf([advisory], [], undefined, one, path))];
}
function osv_scanner_findingOf(advisories, names, group, one, path) {
    const all = new Set([
        ...advisories.flatMap((advisory) => [advisory.textAt("id"), ...advisory.at("aliases").optionalTexts()]),
        ...names,
    ]);
    const [id = "", ...aliases] = all;
    const called = group && calledIn(group);
    const published = advisories.flatMap((advisory) => (0,read_advisory/* dayOf */.kb)(advisory.optionalTextAt("published")) ?? []).sort()[0];
    const scopes = one.at("dependency_groups").optionalTexts();
    const isOfTestsOnly = scopes.length > 0 && scopes.every((name) => /^(dev|test)/.test(name));
    return {
        kind: "vulnerability",
        id,
        aliases,
        severity: severityOf(advisories, group),
        title: (0,title/* titleOf */.Gg)(advisories.flatMap((advisory) => advisory.optionalTextAt("summary") ?? [])[0] ?? id),
        package: osv_scanner_packageOf(one.at("package"), advisories),
        ...(path !== undefined && { place: { path } }),
        ...(called && { reachable: called }),
        ...(published !== undefined && { published }),
        ...(isOfTestsOnly && { scope: "development" }),
    };
}
function osv_scanner_packageOf(one, advisories) {
    const ecosystem = one.optionalTextAt("ecosystem") ?? "";
    const version = one.optionalTextAt("version");
    const name = one.textAt("name");
    const fixes = advisories
        .flatMap((advisory) => advisory.at("affected").optionalItems())
        .filter((affected) => affected.at("package").optionalTextAt("name") === name)
        .flatMap((affected) => affected.at("ranges").optionalItems())
        .flatMap((range) => range.at("events").optionalItems())
        .flatMap((event) => event.optionalTextAt("fixed") ?? []);
    return {
        ecosystem: purlTypeOf(ecosystem),
        name,
        ...(version !== undefined && version !== "" && { version }),
        fixedIn: [...new Set(fixes)],
    };
}
/** The words of the database where it has one; the score of the group is the highest of its members' CVSS vectors. */
function severityOf(advisories, group) {
    const words = advisories.map((advisory) => (0,model_severity/* severityOfWord */.Zx)(advisory.at("database_specific").optionalTextAt("severity")));
    const score = group?.optionalTextAt("max_severity") ?? "";
    const scored = /^\d+(\.\d+)?$/.test(score) ? (0,model_severity/* severityOfScore */.FL)(Number(score)) : "unknown";
    return words.reduce(model_severity/* worseSeverity */.E$, scored);
}
function calledIn(group) {
    const analyses = ["experimentalAnalysis", "experimental_analysis"].flatMap((name) => group.at(name).optionalMembers());
    const called = analyses.map(([, analysis]) => analysis.at("called")).filter((one) => !one.isAbsent);
    if (called.length === 0)
        return undefined;
    return called.every((one) => one.isFalse) ? "not-called" : "called";
}

;// CONCATENATED MODULE: ./build/formats/findings/pip-audit.js




/* harmony default export */ const pip_audit = ((0,format/* findingsFormat */.G0)({
    id: "pip-audit",
    title: "pip-audit JSON",
    spec: "https://github.com/pypa/pip-audit#usage",
    files: ["**/pip-audit.json", "**/pip-audit-*.json"],
    end: "marked",
    finds: ["vulnerability"],
    // pip-audit 2.10.1, pip_audit/_cli.py: 1 for vulnerabilities. A failure is 1, too, and writes no report.
    findingsExit: (code) => code === 1,
    scanProof: {},
    proof: "at least one dependency with its list of vulnerabilities, and none that was skipped",
    recognises: (probe) => probe.type === "json" && listsDependencies((0,json/* ownMember */.nV)(probe.value, "dependencies") ?? probe.value, probe.value),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const dependencies = (document.isArray ? document : document.at("dependencies")).each((one) => one);
        const skipped = dependencies.filter((one) => !one.at("skip_reason").isAbsent);
        const audited = dependencies.length - skipped.length;
        return {
            scans: [
                {
                    tool: "pip-audit",
                    findings: dependencies.flatMap((one) => findingsOf(one)),
                    suppressed: [],
                    evidence: pip_audit_evidenceOf(audited, skipped.length),
                    leftOut: skipped.map(pip_audit_leftOutOf),
                },
            ],
            notes: [],
        };
    },
}));
/** The bare array needs an entry to be known by; an object with nothing but `dependencies` (and `fixes`) is pip-audit's. */
function listsDependencies(list, document) {
    if (!Array.isArray(list))
        return false;
    const entries = list;
    if (entries.length === 0)
        return (0,json/* isObject */.Gv)(document) && Object.keys(document).every((key) => key === "dependencies" || key === "fixes");
    return entries.slice(0, 20).every((one) => (0,json/* isObject */.Gv)(one) && "name" in one && ("vulns" in one || "skip_reason" in one));
}
function findingsOf(dependency) {
    const name = dependency.textAt("name");
    const version = dependency.optionalTextAt("version");
    const isSkipped = !dependency.at("skip_reason").isAbsent;
    // One that is neither skipped nor has a list was not audited, whatever the others say.
    if (!isSkipped)
        dependency.at("vulns").items();
    return dependency.at("vulns").each((vulnerability) => ({
        kind: "vulnerability",
        id: vulnerability.textAt("id"),
        aliases: vulnerability.at("aliases").optionalTexts(),
        severity: "unknown",
        title: (0,title/* titleOf */.Gg)(vulnerability.optionalTextAt("description")),
        package: {
            ecosystem: "pypi",
            name,
            ...(version !== undefined && { version }),
            fixedIn: vulnerability.at("fix_versions").optionalTexts(),
        },
    }));
}
function pip_audit_evidenceOf(audited, skipped) {
    if (audited > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(audited, "dependency", "dependencies") };
    const all = skipped === 1 ? "the only dependency was skipped" : `all ${skipped} dependencies were skipped`;
    return { state: "nothing", why: skipped > 0 ? all : "no dependency was audited" };
}
function pip_audit_leftOutOf(dependency) {
    return { what: dependency.textAt("name"), why: (0,title/* titleOf */.Gg)(dependency.textAt("skip_reason")) };
}

;// CONCATENATED MODULE: ./build/formats/findings/safety.js





/* harmony default export */ const safety = ((0,format/* findingsFormat */.G0)({
    id: "safety",
    title: "Safety 2 JSON",
    spec: "https://docs.safetycli.com/safety-2/safety-cli-2-output-formats",
    files: ["**/safety.json", "**/safety-*.json"],
    end: "marked",
    finds: ["vulnerability"],
    // Safety 2.3.5 and 3.8.1, safety/constants.py: 64 for vulnerabilities, 65 to 75 for failures.
    findingsExit: (code) => code === 64,
    scanProof: {},
    proof: "`report_meta` counts at least one package",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "report_meta")) &&
        Array.isArray((0,json/* ownMember */.nV)(probe.value, "vulnerabilities")),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const listed = document.at("vulnerabilities").each((one) => one);
        const ignored = [
            ...listed.filter((one) => one.at("ignored").isTrue),
            ...document.at("ignored_vulnerabilities").each((one) => one),
        ];
        const scan = {
            tool: "safety",
            findings: listed.filter((one) => !one.at("ignored").isTrue).map(safety_findingOf),
            suppressed: ignored.map(suppressed),
            evidence: safety_evidenceOf(document.at("report_meta")),
            leftOut: [],
        };
        return { scans: [scan], notes: [] };
    },
}));
function safety_evidenceOf(meta) {
    const packages = meta.at("packages_found");
    if (packages.isNumber && packages.natural() > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(packages.natural(), "package") };
    return { state: "nothing", why: "no package was looked at" };
}
function safety_findingOf(one) {
    const cve = one.at("CVE");
    const name = cve.isText ? cve.text() : cve.optionalTextAt("name");
    const id = one.textAt("vulnerability_id");
    const version = one.optionalTextAt("analyzed_version");
    return {
        kind: "vulnerability",
        id: name || `SAFETY-${id}`,
        aliases: name ? [`SAFETY-${id}`] : [],
        severity: safety_severityOf(one.at("severity")),
        title: (0,title/* titleOf */.Gg)(one.optionalTextAt("advisory")),
        package: {
            ecosystem: "pypi",
            name: one.textAt("package_name"),
            ...(version && { version }),
            // Safety writes [""] where there is no fix.
            fixedIn: one.at("fixed_versions").optionalTexts().filter(Boolean),
        },
    };
}
/** Only with an API key: CVSS of version 3 with a word, else its score. */
function safety_severityOf(severity) {
    const cvss = severity.at("cvssv3");
    const word = cvss.optionalTextAt("base_severity");
    if (word !== undefined)
        return (0,model_severity/* severityOfWord */.Zx)(word);
    return cvss.at("base_score").isNumber ? (0,model_severity/* severityOfScore */.FL)(cvss.at("base_score").number()) : "unknown";
}
function suppressed(one) {
    const until = one.optionalTextAt("ignored_expires");
    const why = one.optionalTextAt("ignored_reason") || "no reason given";
    return { finding: safety_findingOf(one), why: (0,title/* titleOf */.Gg)(until ? `${why}, until ${until}` : why) };
}

// EXTERNAL MODULE: ./build/formats/findings/sarif/sarif-own.js
var sarif_own = __webpack_require__(39508);
// EXTERNAL MODULE: ./build/formats/findings/sarif/sarif-run.js + 6 modules
var sarif_run = __webpack_require__(86386);
;// CONCATENATED MODULE: ./build/formats/findings/sarif.js




/* harmony default export */ const sarif = ((0,format/* findingsFormat */.G0)({
    id: "sarif",
    title: "SARIF 2.1.0",
    spec: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
    files: ["**/*.sarif", "**/*.sarif.json"],
    end: "marked",
    finds: ["vulnerability", "secret", "misconfiguration", "code", "licence"],
    findingsExit: (code) => code === 1,
    scanProof: {},
    proof: "an invocation that succeeded, or a list of artifacts, and no notification at level `error`; of Bandit its count of lines",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* isObject */.Gv)(probe.value) &&
        Array.isArray(probe.value["runs"]) &&
        (typeof probe.value["version"] === "string" || /sarif/i.test(String((0,json/* ownMember */.nV)(probe.value, "$schema")))),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const version = document.optionalTextAt("version");
        if (version !== "2.1.0")
            throw document.at("version").error("SARIF of another version than 2.1.0, the one that is read");
        const runs = document.at("runs").items();
        return {
            scans: runs.length === 0 ? [withoutRuns] : runs.map((run) => (0,sarif_run/* readSarifRun */.Z)(run, (0,sarif_own/* originOf */.yv)(run, document))),
            notes: [],
        };
    },
}));
const withoutRuns = {
    tool: "sarif",
    findings: [],
    suppressed: [],
    evidence: { state: "nothing", why: "the report holds no run of any tool" },
    leftOut: [],
};

;// CONCATENATED MODULE: ./build/formats/findings/trivy/trivy-log.js


/**
 * What Trivy logs to standard error where a clean report of a version before 0.67 lists nothing: `[alpine] Detecting
 * vulnerabilities... pkg_num=25`, `Number of language-specific files num=2` and `Detected config files num=3` (0.66,
 * pkg/detector/ospkg, pkg/scan/langpkg and pkg/scan/local; before 0.51 `…: 2`).
 */
function printedByTrivy(log) {
    const lines = logLines(log);
    const counts = [
        { count: sumIn(lines, trivy_log_packages), one: "package", many: "packages" },
        { count: sumIn(lines, lockFiles), one: "lock file", many: "lock files" },
        { count: sumIn(lines, configFiles), one: "configuration file", many: "configuration files" },
    ];
    const leftOut = lines.some((line) => unknownSystem.test(line)) ? [system] : [];
    const known = counts.flatMap(({ count, one, many }) => count === undefined ? [] : [{ count, words: (0,counted/* counted */.h)(count, one, many) }]);
    const looked = known.filter(({ count }) => count > 0);
    if (looked.length > 0)
        return { scan: { state: "scanned", what: looked.map(({ words }) => words).join(", ") }, leftOut };
    if (known.length > 0 && !lines.some((line) => uncounted.test(line)))
        return { scan: { state: "nothing", why: "0 packages and files that it knows" }, leftOut };
    return leftOut.length > 0 ? { leftOut } : undefined;
}
const trivy_log_packages = /^\S+\s+INFO\s+(?:\[[\w-]+\]\s+)?Detecting [\w /]{0,40}vulnerabilities\.\.\..{0,200}\bpkg_num=(\d{1,9})\b/;
const lockFiles = /^\S+\s+INFO\s+Number of language-specific files(?::|\s+num=)\s*(\d{1,9})$/;
const configFiles = /^\S+\s+INFO\s+Detected config files(?::|\s+num=)\s*(\d{1,9})$/;
/** What it also looks for in files of any kind, of which it prints no number (pkg/commands/artifact/run.go). */
const uncounted = /^\S+\s+INFO\s+(?:\[[\w-]+\]\s+)?(?:Secret|License|Full license) scanning is enabled$/;
/** It goes on without a system that it has no advisories of (pkg/detector/ospkg/detect.go). */
const unknownSystem = /^\S+\s+WARN\s+[Uu]nsupported os\b/;
const system = { what: "the operating system", why: "Trivy knows no advisories of it" };

;// CONCATENATED MODULE: ./build/formats/findings/trivy/trivy-result.js



function readTrivyResult(result) {
    // Trivy always writes it (pkg/types/report.go): what has none is no target that was looked at.
    const target = { path: result.textAt("Target") };
    const found = [];
    const suppressed = [];
    result.at("Vulnerabilities").each((one) => {
        const finding = vulnerabilityOf(one, result, target);
        // Trivy says `not_affected` where a vendor does: that is no finding, whatever the list that it stands in.
        if (one.optionalTextAt("Status") !== "not_affected")
            found.push(finding);
        else
            suppressed.push({ finding, why: "the vendor says that it is not affected" });
    });
    result.at("Misconfigurations").each((one) => {
        if (isFailed(one))
            found.push(misconfigurationOf(one, target.path));
    });
    const secrets = result.at("Secrets").each((one) => secretOf(one, target.path));
    const licences = result.at("Licenses").each((one) => trivy_result_licenceOf(one, target.path));
    const modifications = result.at("ExperimentalModifiedFindings").each((one) => modified(one, result, target));
    return {
        findings: [...found, ...secrets, ...licences],
        suppressed: [...suppressed, ...modifications.flat()],
        packages: result.at("Packages").objects,
        checks: checksOf(result),
    };
}
function checksOf(result) {
    const summary = result.at("MisconfSummary");
    if (summary.isAbsent)
        return result.at("Misconfigurations").count;
    return count(summary.at("Successes")) + count(summary.at("Failures"));
}
function count(cursor) {
    return cursor.isAbsent ? 0 : cursor.natural();
}
/** With `--include-non-failures` the list holds what passed, too; an exception was granted. */
function isFailed(check) {
    const status = check.optionalTextAt("Status") ?? "FAIL";
    return status !== "PASS" && status !== "EXCEPTION";
}
function vulnerabilityOf(one, result, target) {
    const id = one.textAt("VulnerabilityID");
    const path = one.optionalTextAt("PkgPath");
    const place = path ? { path } : target;
    const published = (0,read_advisory/* dayOf */.kb)(one.optionalTextAt("PublishedDate"));
    const cvss = highestScore(one.at("CVSS"));
    const finding = {
        kind: "vulnerability",
        id,
        aliases: one.at("VendorIDs").optionalTexts(),
        severity: (0,model_severity/* severityOfWord */.Zx)(one.optionalTextAt("Severity")),
        title: (0,title/* titleOf */.Gg)(one.optionalTextAt("Title") ?? one.optionalTextAt("Description")),
        package: trivy_result_packageOf(one, result),
    };
    if (place.path !== "")
        finding.place = place;
    if (cvss !== undefined)
        finding.cvss = cvss;
    if (published !== undefined)
        finding.published = published;
    return finding;
}
/** What is read of a vulnerability: a fifth of it. Half of a report are descriptions and links. */
function readOfVulnerability(one) {
    return {
        VulnerabilityID: one["VulnerabilityID"],
        VendorIDs: one["VendorIDs"],
        Severity: one["Severity"],
        Title: one["Title"],
        PkgName: one["PkgName"],
        PkgPath: one["PkgPath"],
        PkgIdentifier: one["PkgIdentifier"],
        InstalledVersion: one["InstalledVersion"],
        FixedVersion: one["FixedVersion"],
        Status: one["Status"],
        CVSS: one["CVSS"],
        PublishedDate: one["PublishedDate"],
        Description: typeof one["Title"] === "string" ? undefined : one["Description"],
    };
}
function trivy_result_packageOf(one, result) {
    const url = one.at("PkgIdentifier").optionalTextAt("PURL");
    const version = one.optionalTextAt("InstalledVersion");
    const type = (0,read_advisory/* purlType */.i8)(url) ?? trivy_result_ecosystems.get(result.optionalTextAt("Type") ?? "") ?? "";
    const fixed = one.optionalTextAt("FixedVersion") ?? "";
    const affected = { ecosystem: type, name: one.textAt("PkgName") };
    return version === undefined ? { ...affected, fixedIn: listIn(fixed) } : { ...affected, version, fixedIn: listIn(fixed) };
}
function listIn(text) {
    // Most name one version.
    if (!text.includes(","))
        return text.trim() === "" ? [] : [text.trim()];
    return text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean);
}
/** Trivy's own words for what a lock file is of, by the type of a package URL. */
const trivy_result_ecosystems = new Map([
    ...["npm", "yarn", "pnpm", "bun", "node-pkg"].map((type) => [type, "npm"]),
    ...["pip", "pipenv", "poetry", "uv", "python-pkg"].map((type) => [type, "pypi"]),
    ...["gomod", "gobinary"].map((type) => [type, "golang"]),
    ...["jar", "pom", "gradle-lockfile"].map((type) => [type, "maven"]),
    ...["bundler", "gemspec"].map((type) => [type, "gem"]),
    ...["cargo", "rustbinary"].map((type) => [type, "cargo"]),
    ["composer", "composer"],
    ["nuget", "nuget"],
    ...["debian", "ubuntu"].map((type) => [type, "deb"]),
    ["alpine", "apk"],
    ...["redhat", "centos", "rocky", "alma", "fedora", "amazon", "oracle"].map((type) => [type, "rpm"]),
]);
function highestScore(sources) {
    let most;
    for (const name of sources.optionalNames()) {
        const source = sources.at(name);
        for (const score of scoreNames)
            most = (0,read_advisory/* higher */.uz)(most, (0,read_advisory/* cvssIn */.L$)(source.at(score)));
    }
    return most;
}
const scoreNames = ["V3Score", "V40Score", "V2Score"];
function misconfigurationOf(one, target) {
    return {
        kind: "misconfiguration",
        id: one.textAt("ID"),
        aliases: [],
        severity: (0,model_severity/* severityOfWord */.Zx)(one.optionalTextAt("Severity")),
        title: (0,title/* titleOf */.Gg)(one.optionalTextAt("Title") ?? one.optionalTextAt("Message")),
        ...placeAt(target, one.at("CauseMetadata").at("StartLine")),
    };
}
/** The rule's own words: `Match` and `Code` are masked by Trivy, but hold what stands around the secret. */
function secretOf(one, target) {
    const id = one.textAt("RuleID");
    return {
        kind: "secret",
        id,
        aliases: [],
        severity: (0,model_severity/* severityOfWord */.Zx)(one.optionalTextAt("Severity")),
        title: (0,title/* titleOf */.Gg)(one.optionalTextAt("Title") || id),
        ...placeAt(target, one.at("StartLine")),
    };
}
function trivy_result_licenceOf(one, target) {
    // A licence without a name is called by its whole text.
    const id = (0,title/* titleOf */.Gg)(one.textAt("Name"));
    const name = one.optionalTextAt("PkgName") ?? "";
    return {
        kind: "licence",
        id,
        aliases: [],
        severity: (0,model_severity/* severityOfWord */.Zx)(one.optionalTextAt("Severity")),
        title: (0,title/* titleOf */.Gg)(`${one.optionalTextAt("Category") ?? ""} licence ${id}`),
        ...(name !== "" && { package: { ecosystem: "", name, fixedIn: [] } }),
        ...placeAt(one.optionalTextAt("FilePath") || target, undefined),
    };
}
function placeAt(path, line) {
    if (path === "")
        return {};
    const number = line === undefined || line.isAbsent ? 0 : line.integer();
    return { place: { path, ...(number > 0 && { line: number }) } };
}
/** What an ignore file or a VEX document took out; listed only with `--show-suppressed`. */
function modified(one, result, target) {
    const finding = one.at("Finding");
    const read = readers.get(one.optionalTextAt("Type") ?? "");
    if (finding.isAbsent || read === undefined)
        return [];
    const words = ["Status", "Source", "Statement"].map((name) => one.optionalTextAt(name)).filter(Boolean);
    return [{ finding: read(finding, result, target), why: (0,title/* titleOf */.Gg)(words.join(", ")) || "left out by Trivy" }];
}
const readers = new Map([
    ["vulnerability", vulnerabilityOf],
    ["misconfiguration", (one, _, { path }) => misconfigurationOf(one, path)],
    ["secret", (one, _, { path }) => secretOf(one, path)],
    ["license", (one, _, { path }) => trivy_result_licenceOf(one, path)],
]);

;// CONCATENATED MODULE: ./build/formats/findings/trivy.js
/**
 * Trivy's JSON report (`trivy … -f json`): the object of schema 2, the bare array that versions before 0.20 wrote, and
 * Kubernetes' report: https://trivy.dev/latest/docs/configuration/reporting/#json
 */






/** What is kept of a package, which is counted. */
const onePackage = {};
/* harmony default export */ const trivy = ((0,format/* findingsFormat */.G0)({
    id: "trivy",
    title: "Trivy JSON",
    spec: "https://trivy.dev/latest/docs/configuration/reporting/#json",
    files: ["**/trivy.json", "**/trivy-*.json"],
    end: "marked",
    finds: ["vulnerability", "misconfiguration", "secret", "licence"],
    // Trivy 0.66, pkg/commands/operation/operation.go: `--exit-code` sets any; a failure comes before the report is written.
    findingsExit: () => true,
    scanProof: { option: "--list-all-pkgs", printed: "the count of packages and files" },
    printed: printedByTrivy,
    proof: "a target in `Results` (of a clean scan from version 0.67), and no system at its end of life",
    recognises: isTrivy,
    longLists: [
        { path: ["Results", "*", "Vulnerabilities"], kept: readOfVulnerability },
        // They are counted.
        { path: ["Results", "*", "Packages"], kept: () => onePackage },
    ],
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const results = resultsOf(document);
        const scan = {
            tool: "trivy",
            findings: results.flatMap((result) => result.findings),
            suppressed: results.flatMap((result) => result.suppressed),
            evidence: trivy_evidenceOf(results),
            leftOut: trivy_leftOutOf(document),
        };
        return { scans: [scan], notes: [] };
    },
}));
function isTrivy(probe) {
    if (probe.type !== "json")
        return false;
    const { value } = probe;
    if (Array.isArray(value))
        return value.length > 0 && value.slice(0, 20).every(isLegacyResult);
    if (!(0,json/* isObject */.Gv)(value))
        return value === null;
    if (typeof value["ClusterName"] === "string")
        return "Resources" in value || "Vulnerabilities" in value || "Misconfigurations" in value;
    return value["SchemaVersion"] === 2 && ("ArtifactName" in value || "ArtifactType" in value || "Results" in value);
}
function isLegacyResult(entry) {
    return typeof (0,json/* ownMember */.nV)(entry, "Target") === "string" && ("Vulnerabilities" in Object(entry) || "Type" in Object(entry));
}
/** Kubernetes' resources stand in `Resources`, in older versions below the kind of what was found. */
const resourceLists = ["Resources", "Vulnerabilities", "Misconfigurations"];
/** What stands in any of the lists counts: a document with several of them is none of Trivy's own making. */
function resultsOf(document) {
    if (document.isArray)
        return document.each(readTrivyResult);
    const ofResources = resourceLists.flatMap((name) => document.at(name).each(resultsOfResource).flat());
    return [...document.at("Results").each(readTrivyResult), ...ofResources];
}
function resultsOfResource(resource) {
    return resource.optionalObject().at("Results").each(readTrivyResult);
}
/** From version 0.67 a scan lists what it looked at, findings or not; before, a clean one may leave no trace. */
function trivy_evidenceOf(results) {
    const packages = results.reduce((sum, result) => sum + result.packages, 0);
    const checks = results.reduce((sum, result) => sum + result.checks, 0);
    const words = [
        ...(packages > 0 ? [(0,counted/* counted */.h)(packages, "package")] : []),
        ...(checks > 0 ? [(0,counted/* counted */.h)(checks, "check")] : []),
        (0,counted/* counted */.h)(results.length, "target"),
    ];
    if (results.length > 0)
        return { state: "scanned", what: words.join(", ") };
    return { state: "unproven", why: "no target is listed, as when Trivy recognised nothing" };
}
/** What was not looked at: systems at their end of life, and resources of a cluster that Trivy could not scan. */
function trivy_leftOutOf(document) {
    if (document.isArray)
        return [];
    const ofResources = resourceLists.flatMap((name) => document.at(name).each(leftOutOfResource).flat());
    return [...endOfLife(document.at("Metadata")), ...ofResources];
}
/** pkg/k8s/report/report.go: `Error` says why there are no results; `Metadata` is that of its images, in older versions of one. */
function leftOutOfResource(resource) {
    const metadata = resource.at("Metadata");
    const systems = metadata.isArray ? metadata.items().flatMap(endOfLife) : endOfLife(metadata);
    const error = resource.optionalTextAt("Error") ?? "";
    if (error === "")
        return systems;
    const words = ["Namespace", "Kind", "Name"].flatMap((name) => resource.optionalTextAt(name) || []);
    return [...systems, { what: words.join("/") || "a resource", why: (0,title/* titleOf */.Gg)(error) }];
}
/** Nobody publishes advisories for a system at its end of life: that there are none means nothing. */
function endOfLife(metadata) {
    const system = metadata.at("OS");
    if (system.isAbsent || !system.at("EOSL").isTrue)
        return [];
    const what = [system.optionalTextAt("Family"), system.optionalTextAt("Name")].filter(Boolean).join(" ");
    return [{ what: what || "the operating system", why: "at its end of life: no advisories are published for it any more" }];
}

;// CONCATENATED MODULE: ./build/formats/findings-formats.js
// Generated by `npm run generate` from the files of formats/. Do not edit.









const findingsFormats = [
    bandit,
    gitleaks,
    grype,
    npm_audit,
    osv_scanner,
    pip_audit,
    safety,
    sarif,
    trivy,
];


/***/ }),

/***/ 39508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ ownTitle),
/* harmony export */   sO: () => (/* binding */ readOwnResult),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36939);
/* harmony import */ var _model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57709);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);
/* harmony import */ var _read_advisory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45401);
/* harmony import */ var _read_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45458);





/** Both the document and the run say it: other programs put runs of others into documents, and leave the rest as it is. */
function originOf(run, document) {
    const writer = document.at("properties").at("writtenBy");
    const id = run.at("automationDetails").at("id");
    const isOurs = writer.isText && writer.text() === _model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifWriter */ .tk && id.isText && id.text().startsWith("gates/");
    return isOurs ? "gates" : "elsewhere";
}
/** A finding as it was written, but for what `read` made of the rest of its result; undefined where it is not one of ours. */
function readOwnResult(result, read) {
    const said = result.at("properties");
    const kind = oneOf(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingKinds */ .j, said.at("kind"));
    const severity = oneOf(_model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, said.at("severity"));
    if (kind === undefined || severity === undefined)
        return undefined;
    const score = said.at("cvss");
    const cvss = score.isNumber && score.number() >= 0 && score.number() <= 10 ? score.number() : undefined;
    const place = placeIn(said.at("place"), read.place);
    const confidence = oneOf(["high", "medium", "low"], said.at("confidence"));
    const scope = oneOf(["runtime", "development"], said.at("scope"));
    const reachable = oneOf(["called", "not-called"], said.at("reachable"));
    const published = (0,_read_advisory_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(said.optionalTextAt("published"));
    return {
        kind,
        id: read.id,
        aliases: said
            .at("names")
            .optionalTexts()
            .filter((name) => name !== read.id),
        severity,
        title: read.title,
        ...(cvss !== undefined && { cvss }),
        ...(!said.at("package").isAbsent && { package: packageIn(said.at("package")) }),
        ...(place && { place }),
        ...(read.alsoAt && { alsoAt: read.alsoAt }),
        ...(confidence && { confidence }),
        ...(scope && { scope }),
        ...(reachable && { reachable }),
        ...(published && { published }),
        ...(said.at("knownExploited").isTrue && { knownExploited: true }),
    };
}
/** The title stands in the first line of the message; what follows is in members of its own. */
function ownTitle(message) {
    return (0,_read_title_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(message.slice(0, Math.max(0, message.indexOf("\n"))) || message);
}
function packageIn(cursor) {
    const version = cursor.optionalTextAt("version");
    return {
        ecosystem: cursor.optionalTextAt("ecosystem") ?? "",
        name: cursor.textAt("name"),
        ...(version !== undefined && { version }),
        fixedIn: cursor.at("fixedIn").optionalTexts(),
        ...(cursor.at("breaking").isTrue && { breaking: true }),
        ...(cursor.at("fixExists").isTrue && { fixExists: true }),
    };
}
/** What the tool said, where the location, of which GitHub asks a file and a line, could not say it. */
function placeIn(cursor, shown) {
    if (cursor.isAbsent)
        return shown?.path === _model_own_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .sarifNowhere */ .Mn ? undefined : shown;
    const line = cursor.at("line");
    return { path: cursor.textAt("path"), ...(line.isNumber && line.number() >= 1 && { line: line.natural() }) };
}
function oneOf(words, cursor) {
    return words.find((word) => cursor.isText && cursor.text() === word);
}


/***/ }),

/***/ 86386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ isSecretScanner),
  Z: () => (/* binding */ readSarifRun)
});

// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/model/percent-decoded.js
var percent_decoded = __webpack_require__(86624);
// EXTERNAL MODULE: ./build/model/secret-name.js
var secret_name = __webpack_require__(22734);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-rules.js


/** Levels of a variant of a rule: `CA1000/1/2`. */
const mostVariants = 10;
/** The rules of a run: those of the driver, and those of its extensions, where CodeQL keeps all of its own. */
class SarifRules {
    #driver;
    #extensions;
    #byId = new Map();
    constructor(tool) {
        this.#driver = rulesOf(tool.at("driver"), undefined);
        this.#extensions = tool
            .at("extensions")
            .optionalItems()
            .map((component, index) => ({ names: namesOf(component), rules: rulesOf(component, index) }));
        for (const rule of [...this.#driver, ...this.#extensions.flatMap(({ rules }) => rules)]) {
            if (!this.#byId.has(rule.id))
                this.#byId.set(rule.id, rule);
        }
    }
    /**
     * The rule of a result, in the order of the specification (3.52): by its place in an extension or the driver, then by its
     * id, whose last parts may name a variant (`CA1000/1`). -1 is no place.
     */
    of(result) {
        const reference = result.at("rule");
        const index = placeIn(reference.at("index")) ?? placeIn(result.at("ruleIndex"));
        const rules = index === undefined ? undefined : this.#component(reference.at("toolComponent"));
        return (index === undefined ? undefined : rules?.[index]) ?? this.#withId(idOf(result));
    }
    /** An extension by its place, else by its name or GUID; the driver where none is meant; undefined where it is not there. */
    #component(reference) {
        const index = placeIn(reference.at("index"));
        if (index !== undefined)
            return this.#extensions[index]?.rules;
        const names = namesOf(reference);
        if (names.length === 0)
            return this.#driver;
        return this.#extensions.find((one) => names.some((name) => one.names.includes(name)))?.rules;
    }
    #withId(id) {
        let part = id ?? "";
        for (let variants = 0; part !== "" && variants < mostVariants; variants++) {
            const rule = this.#byId.get(part);
            if (rule)
                return rule;
            part = part.slice(0, Math.max(0, part.lastIndexOf("/")));
        }
        return undefined;
    }
}
function rulesOf(component, extension) {
    let index = 0;
    return component.at("rules").each((cursor) => ruleOf(cursor, extension, index++));
}
function ruleOf(cursor, extension, index) {
    const id = cursor.textAt("id");
    const tags = tagsOf(cursor);
    const isNamedSo = (0,secret_name/* isSecretName */.e)(id) || (0,secret_name/* isSecretName */.e)(cursor.optionalTextAt("name") ?? "");
    const short = cursor.at("shortDescription").optionalObject().optionalTextAt("text");
    const isAbout = (0,secret_name/* isSecretName */.e)(short ?? "") || isOfCredentials(cursor) || speaksOfCredentials(cursor);
    const quotesSecrets = isNamedSo || isAbout || tags.some((tag) => /^secrets?$/.test(tag) || credentialTag.test(tag));
    return { id, cursor, tags, security: securityWord(cursor), quotesSecrets, extension, index };
}
/** Weaknesses of credentials that stand where others read them (CWE 256 to 260, 321, 522, 523, 798). */
const credentialCwe = "0*(?:25[6-9]|260|321|52[23]|798)";
const credentialTag = new RegExp(`\\bcwe-${credentialCwe}\\b`, "i");
const credentialId = new RegExp(`^(?:CWE-)?${credentialCwe}$`, "i");
/** Of long descriptions, which use the single words for much else. */
const hardCoded = /hard.?coded[\w\s,/-]{0,60}(?:passw|secret|credential|token|\bkey)/i;
const longestDescription = 2000;
function speaksOfCredentials(rule) {
    return ["fullDescription", "help"].some((name) => {
        const text = rule.at(name).optionalTextAt("text") ?? "";
        return hardCoded.test(text.slice(0, longestDescription));
    });
}
/** Hard-coded credentials by a reference to the taxonomy (3.53). */
function isOfCredentials(rule) {
    const targets = rule.at("relationships").optionalItems();
    return targets.some((one) => credentialId.test(one.at("target").optionalTextAt("id") ?? ""));
}
/** `security-severity` is a number written as text, on the rule or on the result; some tools write a word there. */
function securityWord(holder) {
    const value = holder.at("properties").at("security-severity");
    if (value.isNumber)
        return `${value.number()}`;
    return value.isText ? value.text().trim() : undefined;
}
function tagsOf(rule) {
    const tags = rule.at("properties").optionalObject().at("tags").optionalItems();
    return tags.flatMap((tag) => (tag.isText ? [tag.text().toLowerCase()] : []));
}
function namesOf(component) {
    return ["guid", "name"].flatMap((name) => component.optionalTextAt(name) || []);
}
/** What a result calls its rule; it may be absent. */
function idOf(result) {
    const id = result.optionalTextAt("ruleId") ?? result.at("rule").optionalTextAt("id");
    if (id === undefined || id.length <= caps/* caps */.m.nameLength)
        return id;
    throw result.at("ruleId").error(`the id of a rule is above ${caps/* caps */.m.nameLength} characters, the most that is read`, "too-large");
}
/** A place in a list; -1 and nothing are none. */
function placeIn(cursor) {
    return cursor.isNumber && cursor.number() >= 0 ? cursor.natural() : undefined;
}

;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-place.js


/** Bases that stand on one another; real ones are one or two. */
const mostBases = 10;
/** Where a result or notification stands: the first of its places. */
function readSarifPlace(holder, run) {
    const locations = holder.at("locations");
    return locations.count === 0 ? undefined : placeAt(locations.at(0), run);
}
/** All places of a result: each needs a change for it to be mended (3.27.12). */
function readSarifPlaces(holder, run) {
    const locations = holder.at("locations");
    return Array.from({ length: locations.count }, (_, i) => placeAt(locations.at(i), run) ?? []).flat();
}
function placeAt(location, run) {
    const physical = location.at("physicalLocation");
    const path = pathOf(physical.at("artifactLocation"), run);
    if (path === undefined || path === "")
        return undefined;
    const line = physical.at("region").at("startLine");
    return { path, ...(line.isNumber && line.number() >= 1 && { line: line.natural() }) };
}
/** The URI that is given, or that of the listed file at `index`, on the folder that its base stands for. */
function pathOf(location, run) {
    const index = placeIn(location.at("index"));
    const listed = index === undefined ? undefined : run.at("artifacts").at(index).at("location");
    const holder = location.at("uri").isAbsent && listed ? listed : location;
    const uri = holder.optionalTextAt("uri");
    if (!uri)
        return undefined;
    return decoded(isWhole(uri) ? uri : baseOf(holder.optionalTextAt("uriBaseId"), run) + uri);
}
/** Of a base on a base is only asked for what does not say itself where it is. */
function isWhole(uri) {
    return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(uri);
}
/** The folder that a base stands for; it may itself be relative to another one, or not be given at all (3.14.14). */
function baseOf(id, run) {
    let base = "";
    let next = id;
    for (let count = 0; next !== undefined && count < mostBases && !isWhole(base); count++) {
        const location = run.at("originalUriBaseIds").at(next);
        const uri = location.optionalTextAt("uri") ?? "";
        base = (uri === "" || uri.endsWith("/") ? uri : `${uri}/`) + base;
        next = location.optionalTextAt("uriBaseId");
    }
    return base;
}
/** A URI's path as a path of a file system: without `file://`, percent signs read, slashes forward. */
function decoded(uri) {
    const path = uri.replace(/^file:(?:\/\/(?:localhost)?(?=\/)|\/\/)?/i, "").replace(/^\/(?=[A-Za-z]:)/, "");
    // A percent sign that escapes nothing is meant as it stands.
    return ((0,percent_decoded/* percentDecoded */.o)(path) ?? path).replaceAll("\\", "/");
}

;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-evidence.js



/** A run that succeeded says so in its invocations; files that it lists were looked at. Without either only results prove it. */
function evidenceOf(seen) {
    const { run } = seen;
    if (!run.at("externalPropertyFileReferences").at("results").isAbsent)
        return { state: "unproven", why: "its results are in another file, which is not read" };
    if (run.at("results").isAbsent)
        return { state: "failed", why: "the run has no results, which means that they were not computed" };
    const failed = failedInvocations(run)[0];
    if (failed && seen.findings === 0)
        return { state: "failed", why: failureOf(failed, seen) };
    // A gate writes that Bandit succeeded only where it counted lines.
    const isBandit = seen.tool === "bandit" && seen.origin !== "gates";
    return isBandit ? banditEvidence(run) : (proofOf(run) ?? resultsAsProof(run));
}
function failedInvocations(run) {
    const invocations = run.at("invocations").optionalItems();
    return invocations.filter((one) => one.at("executionSuccessful").isFalse);
}
function proofOf(run) {
    const artifacts = run.at("artifacts").count;
    if (artifacts > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(artifacts, "file") };
    const invocations = run.at("invocations").optionalItems();
    if (!invocations.some((one) => one.at("executionSuccessful").isTrue))
        return undefined;
    return { state: "scanned", what: "a run that succeeded" };
}
function resultsAsProof(run) {
    const results = run.at("results").count;
    if (results > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(results, "result") };
    return { state: "unproven", why: "no result, no invocation and no list of files" };
}
/** Bandit always says that it succeeded; only the lines that it counts tell whether there were any. */
function banditEvidence(run) {
    const lines = run.at("properties").at("metrics").at("_totals").at("loc");
    if (!lines.isNumber)
        return resultsAsProof(run);
    if (lines.natural() > 0)
        return { state: "scanned", what: (0,counted/* counted */.h)(lines.natural(), "line") };
    return { state: "nothing", why: "0 lines of code" };
}
/** An exit code and the tool's words about it, but for scanners of secrets, which may quote what they choked on. */
function failureOf(invocation, { secretTool }) {
    const code = invocation.at("exitCode");
    const said = ["exitCodeDescription", "exitSignalName"].flatMap((name) => invocation.optionalTextAt(name) || []);
    const words = [...(code.isNumber ? [`exit code ${code.number()}`] : []), ...(secretTool ? [] : said)];
    return (0,title/* titleOf */.Gg)(`the tool says that it failed${words.length > 0 ? ` (${words.join(", ")})` : ""}`);
}
/** Notifications at level `error`, and a run that did not succeed although it has results. */
function leftOutOf(seen) {
    const { run, secretTool, findings } = seen;
    const failed = findings > 0 ? failedInvocations(run) : [];
    const notifications = run
        .at("invocations")
        .optionalItems()
        .flatMap((one) => notificationLists.flatMap((name) => one.at(name).optionalItems()))
        .filter((one) => one.optionalTextAt("level") === "error");
    const wordsOf = (one) => (secretTool ? "" : one.at("message").optionalTextAt("text"));
    return [
        ...failed.map((one) => ({ what: "the run", why: failureOf(one, seen) })),
        ...notifications.map((one) => ({ what: placeOf(one, run), why: (0,title/* titleOf */.Gg)(wordsOf(one) || "an error of the tool") })),
    ];
}
const notificationLists = ["toolExecutionNotifications", "toolConfigurationNotifications"];
function placeOf(notification, run) {
    return readSarifPlace(notification, run)?.path ?? notification.at("descriptor").optionalTextAt("id") ?? "the run";
}

;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-levels.js

/** The levels that results inherit: what an invocation overrides (3.20.5), and what the rule says of itself. */
class SarifLevels {
    #overrides;
    constructor(run) {
        this.#overrides = run.at("invocations").optionalItems().map(overridesOf);
    }
    /** The level of a failure, in the order of the specification (3.27.10): its own, overridden, the rule's; else it is `warning`. */
    of(result, rule) {
        return result.optionalTextAt("level") ?? this.#overridden(result, rule) ?? defaultOf(rule);
    }
    #overridden(result, rule) {
        const invocation = placeIn(result.at("provenance").at("invocationIndex"));
        const overrides = invocation === undefined ? undefined : this.#overrides[invocation];
        if (overrides === undefined || rule === undefined)
            return undefined;
        return overrides.get(placeKey(rule.extension, rule.index)) ?? overrides.get(idKey(rule.id));
    }
}
function defaultOf(rule) {
    return rule?.cursor.at("defaultConfiguration").optionalTextAt("level");
}
function overridesOf(invocation) {
    const levels = new Map();
    for (const one of invocation.at("ruleConfigurationOverrides").optionalItems()) {
        const level = one.at("configuration").optionalTextAt("level");
        if (level === undefined)
            continue;
        const descriptor = one.at("descriptor");
        const index = placeIn(descriptor.at("index"));
        const id = descriptor.optionalTextAt("id");
        if (index !== undefined)
            levels.set(placeKey(placeIn(descriptor.at("toolComponent").at("index")), index), level);
        else if (id !== undefined)
            levels.set(idKey(id), level);
    }
    return levels;
}
function placeKey(extension, index) {
    return `place ${extension ?? "driver"} ${index}`;
}
function idKey(id) {
    return `id ${id}`;
}

// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-message.js
/** Characters of a message, and of each value put into it, that are looked at: a title has some hundred. */
const [longestMessage, longestValue] = [2000, 300];
/** `message.text`, or the text of the rule or the tool by `message.id`, with its arguments put in (3.11). */
function messageOf(result, rule, run) {
    const message = result.at("message");
    const template = message.optionalTextAt("text") ?? templateOf(message.optionalTextAt("id"), rule, run) ?? "";
    const values = message.at("arguments");
    if (values.count === 0)
        return template.slice(0, longestMessage);
    return template.slice(0, longestMessage).replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, index) => {
        if (index === undefined)
            return whole.slice(1);
        return values.at(Number(index)).optionalText()?.slice(0, longestValue) ?? whole;
    });
}
function templateOf(id, rule, run) {
    if (id === undefined)
        return undefined;
    const lists = [rule?.cursor.at("messageStrings"), run.at("tool").at("driver").at("globalMessageStrings")];
    for (const list of lists) {
        const text = list?.at(id).optionalTextAt("text");
        if (text !== undefined)
            return text;
    }
    return undefined;
}
/** The rule's own words: nothing of what it found. */
function ruleWords(rule, id) {
    return rule?.cursor.at("shortDescription").optionalTextAt("text") || rule?.cursor.optionalTextAt("name") || id;
}

// EXTERNAL MODULE: ./build/formats/findings/sarif/sarif-own.js
var sarif_own = __webpack_require__(39508);
;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-result.js







/** A result as whoever wrote its run means it. */
function readSarifResult(result, context) {
    const finding = readResult(result, context);
    return (context.origin === "gates" && (0,sarif_own/* readOwnResult */.sO)(result, finding)) || finding;
}
/** A result is one finding, however many places it names; the first is the one that is shown. */
function readResult(result, context) {
    const rule = context.rules.of(result);
    const id = idOf(result) ?? rule?.id ?? "without-rule";
    const [place, ...alsoAt] = readSarifPlaces(result, context.run);
    const security = securityWord(result) || rule?.security || "";
    const score = scoreOf(security);
    const confidence = confidenceOf(result, rule);
    return {
        kind: kindOf(id, rule, context),
        id,
        aliases: [],
        severity: severityOf(result, rule, security, context),
        title: titleIn(result, rule, context) || (0,title/* titleOf */.Gg)(ruleWords(rule, id)),
        ...(place && { place }),
        ...(alsoAt.length > 0 && { alsoAt }),
        ...(score !== undefined && { cvss: score }),
        ...(confidence && { confidence }),
    };
}
/** What the tool says of the result; "" where that may repeat a secret. */
function titleIn(result, rule, context) {
    if (quotesSecrets(result, context))
        return "";
    const message = messageOf(result, rule, context.run);
    return context.origin === "gates" ? (0,sarif_own/* ownTitle */.HM)(message) : (0,title/* titleOf */.Gg)(message);
}
/** How sure the rule is (`precision`, by GitHub), or Bandit of this result. */
function confidenceOf(result, rule) {
    const said = result.at("properties").at("issue_confidence");
    const word = said.isText ? said.text() : rule?.cursor.at("properties").optionalTextAt("precision");
    return confidences.get(word?.toLowerCase() ?? "");
}
const confidences = new Map([
    ["very-high", "high"],
    ["high", "high"],
    ["medium", "medium"],
    ["low", "low"],
]);
/** By the tool, the advisory's name, and the tags of the rule. */
function kindOf(id, rule, { secretTool }) {
    const has = (...names) => names.some((name) => rule?.tags.includes(name));
    if (secretTool || has("secret", "secrets"))
        return "secret";
    if (/^(CVE-\d{4}-|GHSA-|PYSEC-|RUSTSEC-|GO-\d{4}-|MAL-|SNYK-)/.test(id) || has("vulnerability"))
        return "vulnerability";
    if (has("misconfiguration"))
        return "misconfiguration";
    return has("license", "licence") ? "licence" : "code";
}
/** Whether the tool's words about a result may repeat a secret. */
function quotesSecrets(result, { rules, secretTool }) {
    if (secretTool)
        return true;
    const rule = rules.of(result);
    const id = idOf(result);
    return rule?.quotesSecrets === true || (id !== undefined && id !== rule?.id && (0,secret_name/* isSecretName */.e)(id));
}
/** A number of CVSS's scale in the place of `security-severity`. */
function scoreOf(word) {
    if (!/^\d{1,2}(\.\d{0,9})?$/.test(word))
        return undefined;
    return Number(word) <= 10 ? Number(word) : undefined;
}
/** The score, a word in its place, else the level. */
function severityOf(result, rule, security, { levels, secretTool }) {
    const score = scoreOf(security);
    if (score !== undefined && score > 0)
        return (0,severity/* severityOfScore */.FL)(score);
    const word = (0,severity/* severityOfWord */.Zx)(security);
    if (word !== "unknown")
        return word;
    // Anything but a failure has no level of its own (3.27.10): it is to be looked at.
    const kind = result.optionalTextAt("kind") ?? "fail";
    if (kind !== "fail")
        return "unknown";
    // Scanners for secrets seldom say how bad one is, as their other reports do not: it is critical.
    const level = levels.of(result, rule);
    // Trivy writes 0.0 beside `note` where nobody rated it; a level that says more is believed.
    if (score === 0)
        return level === "error" || level === "warning" ? (0,severity/* severityOfWord */.Zx)(level) : level ? "unknown" : "info";
    return (0,severity/* severityOfWord */.Zx)(level ?? (secretTool ? "critical" : "warning"));
}

;// CONCATENATED MODULE: ./build/formats/findings/sarif/sarif-run.js





/** One run: its results by whether they count, whether it succeeded, and what it says that it did not look at. */
function readSarifRun(run, origin) {
    const tool = toolName(run);
    const secretTool = isSecretScanner(tool);
    const context = { rules: new SarifRules(run.at("tool")), levels: new SarifLevels(run), run, secretTool, origin };
    const findings = [];
    const suppressed = [];
    run.at("results").each((result) => {
        if (isNoFinding(result))
            return;
        const finding = readSarifResult(result, context);
        const why = whySuppressed(result, context);
        if (why === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, why });
    });
    const seen = { run, tool, secretTool, origin, findings: findings.length };
    return { tool, findings, suppressed, evidence: evidenceOf(seen), leftOut: leftOutOf(seen) };
}
/** The driver's name as budgets write it: `codeql`, `semgrep`. */
function toolName(run) {
    const name = (0,title/* withoutCredentials */.ri)(run.at("tool").at("driver").textAt("name"));
    const words = name
        .slice(0, 60)
        .toLowerCase()
        .match(/[a-z0-9]+/g);
    return words?.join("-").replace(edition, "$1") ?? "sarif";
}
/** Semgrep calls itself by its edition ("Semgrep OSS", "Semgrep PRO"), which a project may change without another tool. */
const edition = /^(semgrep)-(?:oss|pro|ce)$/;
/** Tools whose every result is a secret, and whose messages and snippets hold it. */
function isSecretScanner(tool) {
    return /gitleaks|betterleaks|trufflehog|secrets?(?:-|$)|ggshield|gitguardian|kingfisher|nosey|secretlint|whispers|talisman|tartufo|credential|leaktk|leaks(?:-|$)/.test(tool);
}
/** Results that say that something passed or does not apply (3.27.9), or is gone since the baseline (3.27.24). */
function isNoFinding(result) {
    const kind = result.optionalTextAt("kind") ?? "fail";
    return ["pass", "notApplicable", "informational"].includes(kind) || result.optionalTextAt("baselineState") === "absent";
}
/** Why a result is suppressed; undefined where it is not, as with an empty list and one under review or rejected (3.35.3). */
function whySuppressed(result, context) {
    const suppressions = result.at("suppressions").optionalItems();
    const isInForce = (one) => (one.optionalTextAt("status") ?? "accepted") === "accepted";
    // One that is rejected or still looked at says that the result is not to be hidden, whatever another one says.
    if (suppressions.length === 0 || !suppressions.every(isInForce))
        return undefined;
    // A reason that stands in the source stands beside the secret.
    const mayQuote = !quotesSecrets(result, context);
    const words = suppressions.map((one) => (mayQuote && one.optionalTextAt("justification")) || (one.optionalTextAt("kind") ?? "suppressed"));
    return (0,title/* titleOf */.Gg)(words.join(", "));
}


/***/ }),

/***/ 45401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   L$: () => (/* binding */ cvssIn),
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   pB: () => (/* binding */ purlName),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/* harmony import */ var _model_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86624);

/** A CVSS base score, above 0 to 10. Undefined where there is none, which tools also write as 0, and for what is no such score. */
function cvssIn(cursor) {
    if (cursor.isAbsent)
        return undefined;
    const score = cursor.number();
    return score > 0 && score <= 10 ? score : undefined;
}
/** The highest of some scores; undefined of none. */
function highest(scores) {
    let most;
    for (const score of scores)
        most = higher(most, score);
    return most;
}
/** The higher of two scores, as far as there are any. */
function higher(a, b) {
    return a === undefined || (b !== undefined && b > a) ? b : a;
}
/** The day of a moment in ISO 8601, YYYY-MM-DD; undefined for anything else. */
function dayOf(moment) {
    if (moment === undefined || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ])/.test(moment))
        return undefined;
    return moment.slice(0, "YYYY-MM-DD".length);
}
/** A moment in ISO 8601 in milliseconds since 1970; undefined for anything else. */
function momentOf(text) {
    const written = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,12})?([Zz]|[+-]\d{2}:\d{2})$/.exec(text ?? "")?.[0] ?? "";
    const time = Date.parse(written);
    return Number.isNaN(time) ? undefined : time;
}
/** The type of a package URL: `npm` of `pkg:npm/lodash@4.17.20`. */
function purlType(url) {
    if (url === undefined || !/^pkg:[a-z0-9.+-]{1,40}\//i.test(url))
        return undefined;
    return url.slice("pkg:".length, url.indexOf("/")).toLowerCase();
}
/**
 * The name with the group, scope or vendor that belongs to it, as the ecosystem itself writes it, from a package URL:
 * `org.apache.commons:commons-text`, `@angular/core`. Undefined where the namespace is none of the name's, as a
 * distribution of Linux, or there is none.
 */
function purlName(url) {
    const [, type = "", namespace = "", name = ""] = /^pkg:([a-z0-9.+-]{1,40})\/+([^?#]+)\/([^/@?#]+)/i.exec(url ?? "") ?? [];
    const separator = separators.get(type.toLowerCase());
    if (separator === undefined)
        return undefined;
    const bare = (0,_model_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o)(name) ?? name;
    return { whole: `${(0,_model_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o)(namespace) ?? namespace}${separator}${bare}`, bare };
}
const separators = new Map([
    ["maven", ":"],
    ["npm", "/"],
    ["golang", "/"],
    ["composer", "/"],
]);


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFixable),
/* harmony export */   j: () => (/* binding */ findingKinds)
/* harmony export */ });
/** What a finding is about. */
const findingKinds = ["vulnerability", "secret", "misconfiguration", "code", "licence", "lint"];
/** Whether a version without the fault exists. */
function isFixable(affected) {
    return affected !== undefined && (affected.fixedIn.length > 0 || affected.fixExists === true);
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

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ worseSeverity),
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** How bad a finding is, worst first. `unknown` is a value of its own: nobody said, which is neither harmless nor bad. */
const severities = ["critical", "high", "medium", "low", "info", "unknown"];
/** The words that tools write, in any case, by the severity that they stand for. */
const words = {
    critical: "critical",
    high: "high",
    important: "high",
    error: "high",
    medium: "medium",
    moderate: "medium",
    warning: "medium",
    low: "low",
    minor: "low",
    note: "low",
    negligible: "info",
    info: "info",
    informational: "info",
    none: "info",
};
/** The severity that a tool's word stands for; `unknown` for a word that is not known, for none, and for "UNKNOWN" itself. */
function severityOfWord(word) {
    const key = word?.toLowerCase() ?? "";
    return Object.hasOwn(words, key) ? (words[key] ?? "unknown") : "unknown";
}
/** By the scale of CVSS 3 and 4 (https://www.first.org/cvss/v3.1/specification-document, 5): 0 is none, from 0.1 low, 4 medium, 7 high, 9 critical. */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return "unknown";
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}
/** The worse of two; whatever is known is worse than `unknown`. */
function worseSeverity(a, b) {
    return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}


/***/ })

};
