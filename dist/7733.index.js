export const id = 7733;
export const ids = [7733];
export const modules = {

/***/ 80393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
const gateNames = [
    "coverage-gate",
    "security-scan",
    "load-test-budget",
    "metric-budget",
    "docs-present",
    "test-results",
];


/***/ }),

/***/ 66133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ badConfiguration),
  Or: () => (/* binding */ gatherProven),
  Zy: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./build/measures/change-metric.js
var change_metric = __webpack_require__(95647);
// EXTERNAL MODULE: ./build/model/acceptance.js
var model_acceptance = __webpack_require__(54035);
// EXTERNAL MODULE: ./build/model/quantity.js
var model_quantity = __webpack_require__(24409);
;// CONCATENATED MODULE: ./build/judge/judge.js



/**
 * Holds measures against budgets. Passed needs every `fail` budget to hold or not to apply, at least one of them to hold,
 * and every report to be read; failed needs one broken `fail` budget; all else cannot be judged.
 */
function judge(input) {
    const { accepted, open } = sortByAcceptance(input.problems, input);
    const budgets = input.budgets.map((measured) => judgeBudget(measured, open.filter(addsTo(measured)).flatMap(namesWhatIsMissing), input));
    const red = budgets.filter((one) => one.budget.level === "fail");
    const broken = red.flatMap((one) => one.outcome.state === "broken" ? [{ id: "budget-broken", budget: one.budget.text }] : []);
    const undecided = red.flatMap(undecidedReasons).filter((reason) => open.length === 0 || !isConsequence(reason));
    const reasons = [...broken, ...open, ...undecided];
    const holds = red.some((one) => one.outcome.state === "holds");
    if (reasons.length === 0 && !holds && !nothingToHold(red))
        reasons.push(...nothingHolds(red));
    const verdict = broken.length > 0 ? "failed" : reasons.length > 0 ? "cannot-judge" : "passed";
    const livedWith = [...accepted, ...red.flatMap(({ outcome }) => (outcome.state === "undecided" ? outcome.accepted : []))];
    const notes = budgets.filter((one) => one.budget.level === "warn").flatMap(undecidedReasons);
    return { verdict, budgets, reasons: unique(reasons), accepted: unique(livedWith), notes: unique(notes) };
}
function sortByAcceptance(reasons, { accept, today }) {
    const accepted = [];
    const open = [];
    for (const reason of reasons) {
        const acceptance = (0,model_acceptance/* acceptanceOf */.B)(reason, accept, today);
        if (acceptance)
            accepted.push({ reason, acceptance });
        else
            open.push(reason);
    }
    return { accepted, open };
}
/** Of a file that was read in part, only some metrics lack something; the change of a figure lacks what the figure does. */
function addsTo({ budget }) {
    return (reason) => !("addsTo" in reason) || reason.addsTo?.includes((0,change_metric/* changingFigure */.SF)(budget)) !== false;
}
/** What an unaccepted problem takes away from the measures: the report or leg that should have added to them. */
function namesWhatIsMissing(reason) {
    if ("file" in reason)
        return reason.id === "tracked-report" ? [] : [reason.file];
    if (reason.id === "missing-leg")
        return [reason.leg];
    if (reason.id === "tool-failed")
        return [reason.name];
    if (reason.id === "nothing-scanned" || reason.id === "partly-scanned")
        return [reason.tool];
    return reason.id === "no-report" && reason.pattern !== undefined ? [reason.pattern] : [];
}
function judgeBudget(measured, allMissing, input) {
    const missing = measured.budget.metric.separate ? [] : allMissing;
    const measures = missing.length === 0 ? measured.measures : measured.measures.map((measure) => withoutTheMissing(measure, measured.budget));
    const ends = measures.map((measure) => ({ measure, end: judgeMeasure(measured.budget, measure, missing, input) }));
    const by = ends.filter(({ end }) => end === "broken").map(({ measure }) => measure);
    const reasons = ends.flatMap(({ end }) => (typeof end === "string" ? [] : [end]));
    const { accepted, open } = sortByAcceptance(reasons, input);
    return {
        ...measured,
        measures,
        outcome: outcomeOf(by, open, accepted, ends.map(({ end }) => end), measures),
    };
}
function outcomeOf(by, open, accepted, ends, measures) {
    if (by.length > 0)
        return { state: "broken", by };
    const undecided = { state: "undecided", reasons: unique(open), accepted: unique(accepted) };
    if (open.length > 0)
        return undecided;
    if (ends.includes("holds"))
        return { state: "holds" };
    if (accepted.length > 0)
        return undecided;
    const because = measures.flatMap(({ found }) => (found.state === "not-applicable" && found.because) || [])[0];
    return { state: "not-applicable", ...(because && { because }) };
}
function judgeMeasure(budget, { found, settled }, missing, { show }) {
    if (found.state === "not-applicable")
        return "not-applicable";
    if (found.state === "unknown")
        return found.reason;
    const { quantity } = found;
    if (isShareOfNothing(quantity)) {
        if (budget.patch || budget.selectors.some((selector) => selector.each))
            return "not-applicable";
        return { id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } };
    }
    const comparison = (0,model_quantity/* compare */.UD)(quantity, budget.limit);
    if (comparison !== "undecided")
        return comparison;
    if (missing.length > 0 && !settled)
        return { id: "undecidable", budget: budget.text, why: { kind: "incomplete", files: missing } };
    const noise = quantity.kind === "change" ? quantity.noise : undefined;
    if (noise?.kind === "test" && noise.p >= model_quantity/* significance */.Oe) {
        const runs = Math.min(noise.base, noise.head);
        return {
            id: "undecidable",
            budget: budget.text,
            why: { kind: "by-chance", difference: show(quantity).low, p: noise.p, runs },
        };
    }
    return {
        id: "undecidable",
        budget: budget.text,
        why: { kind: "interval", ...show(quantity), ...(found.approximate && { approximate: found.approximate }) },
    };
}
/** What only repeats that a report is missing; the missing report itself is told. */
function isConsequence(reason) {
    if (reason.id === "undecidable")
        return reason.why.kind === "incomplete";
    return reason.id === "not-measured" && reason.why.kind === "no-report";
}
function isShareOfNothing(quantity) {
    return quantity.kind === "share" && (0,model_quantity/* isExact */.u0)(quantity) && quantity.low?.whole === 0;
}
/** A report that could not be read can only add to what was found: counts have no upper end, shares are unknown. */
function withoutTheMissing(measure, { metric }) {
    if (measure.found.state !== "measured" || measure.settled)
        return measure;
    const least = (0,model_quantity/* atLeast */.jZ)(measure.found.quantity);
    const quantity = metric.unsettled && least.kind === "count" ? { ...least, low: 0 } : least;
    return { ...measure, found: { ...measure.found, quantity } };
}
function undecidedReasons({ outcome }) {
    return outcome.state === "undecided" ? outcome.reasons : [];
}
/** Where it is proven that the change holds nothing to measure, or all wait for a first baseline, no budget needs to hold. */
function nothingToHold(budgets) {
    const inapplicable = budgets.every(({ outcome }) => outcome.state === "not-applicable");
    return inapplicable && budgets.some(({ outcome }) => outcome.state === "not-applicable" && isProvenEmpty(outcome.because));
}
/** That nobody looked proves nothing. */
function isProvenEmpty(because) {
    return because !== undefined && because.kind !== "no-scanner";
}
/** No acceptance makes a pass of a gate in which no budget holds: there, each budget says that it measured nothing. */
function nothingHolds(budgets) {
    return budgets.flatMap(({ budget, outcome }) => {
        if (outcome.state === "undecided" && outcome.accepted[0])
            return [{ id: "not-measured", budget: budget.text, why: { kind: "only-accepted", reason: outcome.accepted[0].reason.id } }];
        return [{ id: "not-measured", budget: budget.text, why: { kind: "nothing-to-measure" } }];
    });
}
function unique(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
// EXTERNAL MODULE: ./build/gates/baseline-search.js
var baseline_search = __webpack_require__(36133);
;// CONCATENATED MODULE: ./build/gates/outcomes.js
/** What the outcomes of steps say: a step that did not run proves nothing, and one that failed only what its reports explain. */
function judgeOutcomes(outcomes, explainsExit, describe) {
    // A step does not tell its exit code; 1 is that of a tool which found something.
    const isExplained = ({ name }) => explainsExit({ name, code: 1 });
    const problems = outcomes.flatMap((step) => {
        const { name, outcome } = step;
        if (outcome === "success" || (outcome === "failure" && isExplained(step)))
            return [];
        return [{ id: "tool-failed", name, how: { kind: "step", outcome } }];
    });
    const failed = outcomes.filter((step) => step.outcome === "failure" && isExplained(step));
    return { problems, remarks: failed.flatMap(({ name }) => describe?.(name) ?? []) };
}

// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
;// CONCATENATED MODULE: ./build/gates/judge-run.js





/** Reads the reports, holds them against the runs that wrote them and against the budgets, and explains what came of it. */
async function judgeRun(gate, policy, place) {
    // Where the base is asked for anyway, git looks for it while reports are read; whoever waits for it is told of what breaks.
    if (place.network !== undefined)
        place.base().catch(() => { });
    const { gathered, problems, proof, remarks: proofRemarks } = await gatherProven(gate, policy, place);
    const { budgets, problems: wrong } = policy.budgets(gate.vocabulary(policy.settings, gathered));
    const searched = (0,baseline_search/* baselinePlace */.j)(gate.name, policy.settings, place);
    const search = { settings: policy.settings, budgets: budgets.map(({ budget }) => budget), searched };
    const facts = gate.baseline ? await gate.baseline.find(gathered, search) : gathered;
    const misconfigured = [...problems.flatMap(configProblems), ...wrong];
    const judged = misconfigured.length > 0
        ? badConfiguration(misconfigured)
        : await judgeFacts(gate, policy, { place, facts, budgets, problems, proof });
    const asked = (await gate.files?.(policy.settings, facts, judged.judgement, place.host.now(), place)) ?? nothingAsked;
    const kept = judged.judgement.verdict === "passed" ? await keepForLater(gate, search, facts) : [];
    const remarks = [...proofRemarks, ...judged.explanation.remarks, ...asked.remarks, ...kept];
    return { ...judged, asked, remarks };
}
/** What the reports say, and all that is wrong with them, by themselves and by what is known of the runs that wrote them. */
async function gatherProven(gate, policy, place) {
    const { facts, problems } = await gate.gather(policy.settings, place);
    const { usualPlaces, explained, readsReportsOf: of } = gate;
    const explainsExit = (ended) => gate.explainsExit(ended, facts);
    const explainedStep = explained && ((name) => explained.step(name, facts));
    const explainedRun = explained && ((name, end) => explained.run(name, end, facts));
    const steps = judgeOutcomes((0,policy_values/* listOf */.c3)(policy, "outcomes"), explainsExit, explainedStep);
    const lines = reportLines(policy);
    const proof = await place.evidence.conclude({ of, explainsExit, explained: explainedRun, usualPlaces, lines, problems });
    const proven = gate.prove?.(facts, proof, policy.settings) ?? { facts, problems: [] };
    const runProblems = gate.quotesNoLog ? proof.problems.map(withoutLog) : proof.problems;
    return {
        gathered: proven.facts,
        problems: [...steps.problems, ...runProblems, ...proven.problems].map((one) => withCauses(one, (command) => gate.usualCauses?.(facts, command) ?? [])),
        proof,
        remarks: [...steps.remarks, ...proof.remarks],
    };
}
function withCauses(reason, causesOf) {
    if (reason.id !== "tool-failed")
        return reason;
    const usualCauses = causesOf(reason.how.kind === "run" ? reason.how.command.join(" ") : "");
    return usualCauses.length > 0 ? { ...reason, usualCauses } : reason;
}
/** A tool's failure without the last lines that it printed. */
function withoutLog(reason) {
    if (reason.id !== "tool-failed" || reason.how.kind !== "run")
        return reason;
    return { ...reason, how: { ...reason.how, said: [] } };
}
/** The lines that name reports; undefined where the usual places are searched. */
function reportLines(policy) {
    const lines = ["reports", "legs", "compare", "metrics"].flatMap((setting) => (0,policy_values/* listOf */.c3)(policy, setting));
    return lines.length > 0 ? lines : undefined;
}
function configProblems(reason) {
    return reason.id === "bad-configuration" ? reason.problems : [];
}
async function judgeFacts(gate, policy, { place, facts, budgets, problems, proof }) {
    const judgement = judge({
        budgets: budgets.map(({ budget, origin }) => ({ budget, origin, measures: gate.measure(budget, facts) })),
        problems,
        accept: (0,policy_values/* acceptances */.Dc)(policy),
        today: (0,policy_values/* today */.Ec)(place.host),
        show: numbers/* formatInterval */.vy,
    });
    // Only after judging: a missing report is told before a missing limit, but an accepted one makes no pass without a limit.
    const isUnlimited = judgement.verdict === "passed" && !budgets.some(({ budget }) => budget.level === "fail");
    const refused = isUnlimited ? badConfiguration([noLimit(gate.propose(facts), budgets)]) : undefined;
    if (refused && place.patch !== "listed")
        return refused;
    const explanation = await gate.explain(judgement, facts, { place, proof });
    // What was asked to be listed is listed without a limit, too.
    if (refused)
        return { ...refused, explanation: { ...refused.explanation, log: explanation.log } };
    const listed = () => gate.listed?.(facts) ?? {};
    return { judgement, explanation, reports: gate.reports(facts), listed, runs: proof.runs, asked: nothingAsked, remarks: [] };
}
/** Only what passed may become what later changes are held against, whatever the mode. */
async function keepForLater({ baseline }, search, facts) {
    if (baseline === undefined || search.searched.file !== "cache")
        return [];
    const { gate, name = null, host } = search.searched;
    const stamp = { gate, name, commit: host.facts.commit ?? null, writtenAt: host.now().toISOString() };
    return baseline.keep(facts, stamp, search);
}
const nothingAsked = { files: [], remarks: [] };
function noLimit(proposals, budgets) {
    const only = budgets.length > 0 ? "every budget only warns (`fail:` in front of one makes it red)" : "no limit is given";
    const lines = proposals.length > 0 ? `; today's figures would meet: ${proposals.join(", ")}` : "";
    return { where: "budgets", message: `${only}, so the gate could never be red${lines}` };
}
/** A configuration that is not understood: nothing is judged by a part of it. */
function badConfiguration(problems) {
    const reason = { id: "bad-configuration", problems };
    const judgement = { verdict: "cannot-judge", budgets: [], reasons: [reason], accepted: [], notes: [] };
    const explanation = { waysToGreen: [], sections: () => [], places: () => [], remarks: [], outputs: {}, log: [] };
    return { judgement, explanation, reports: [], listed: () => ({}), runs: [], asked: nothingAsked, remarks: [] };
}


/***/ }),

/***/ 50805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/phrase.js
var model_phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/reports/wording.js + 3 modules
var wording = __webpack_require__(38478);
// EXTERNAL MODULE: ./build/gates/judge-run.js + 2 modules
var judge_run = __webpack_require__(66133);
// EXTERNAL MODULE: ./build/settings/policy.js
var settings_policy = __webpack_require__(27092);
;// CONCATENATED MODULE: ./build/gates/loosening.js


/**
 * What the change loosens in the policy against its base commit: the policy can be edited in the same pull request, so
 * the summary always says so. Where git does not know the base, that is said instead.
 */
async function tellLoosening({ gate, gates, place, policy, }) {
    const { git, host } = place;
    // A schedule has no change that could loosen anything.
    if (host.facts.event === "schedule")
        return nothingLooser;
    if (git === undefined || (host.kind === "terminal" && policy.configFile === undefined))
        return nothingLooser;
    const found = await place.base();
    if ("unknown" in found) {
        const isChange = host.facts.event === "pull_request";
        return isChange ? { ...nothingLooser, remarks: [(0,wording/* describeNotCompared */.QB)(found.unknown)] } : nothingLooser;
    }
    const base = found.commit;
    const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(host.facts.workflowRef ?? "")?.[1];
    const files = [...new Set([settings_policy/* defaultConfig */.s, policy.configFile ?? settings_policy/* defaultConfig */.s, ...(workflow ? [workflow] : [])])];
    // Commits, not the working tree: there, git would run the filters that the repository's configuration names.
    const changed = await git.run("diff", "--name-only", "--no-ext-diff", "--no-textconv", "-z", base, "HEAD", "--", ...files);
    if (!changed)
        return nothingLooser;
    // Most changes leave the policy alone.
    const { PolicyVersions } = await Promise.all(/* import() */[__webpack_require__.e(2214), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 24517));
    const versions = new PolicyVersions(gate, gates, git, base, policy.configFile ?? settings_policy/* defaultConfig */.s);
    const looser = await versions.compare(workflow);
    return { looser: looser.map((one) => (0,wording/* describeLoosening */.mO)(one, base.slice(0, 7))), remarks: [] };
}
const nothingLooser = { looser: [], remarks: [] };

// EXTERNAL MODULE: ./build/gates/named-files.js
var named_files = __webpack_require__(2992);
// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
;// CONCATENATED MODULE: ./build/reports/annotations.js



/** The runner shows ten annotations of a level and step; the first is the verdict's, nine are left for places. */
const places = 9;
/** The verdict as an annotation, and the places that matter most for a broken budget. */
function renderAnnotations(told, withPlaces) {
    const { judgement, explanation } = told;
    const warnings = judgement.budgets.filter((one) => one.budget.level === "warn" && one.outcome.state === "broken");
    const warned = [
        ...told.looser.map((one) => ({ title: (0,model_phrase/* say */.cv) `policy loosened`, message: one })),
        ...warnings.map((one) => ({ title: (0,model_phrase/* say */.cv) `${told.gate} warns`, message: (0,wording/* describeActual */.iJ)(one) })),
    ].map(({ title, message }) => ({ level: "warning", title: (0,reports_escape/* toLog */.gY)(title), message: (0,reports_escape/* toLog */.gY)(message) }));
    if (judgement.verdict === "passed")
        return warned.slice(0, places + 1);
    const level = told.mode === "report" ? "warning" : "error";
    const verdict = { level, title: (0,reports_escape/* toLog */.gY)(verdictTitle(told)), message: (0,reports_escape/* toLog */.gY)(verdictMessage(told)) };
    const found = withPlaces === "on"
        ? explanation
            .places()
            .slice(0, places)
            .map((place) => placeOf(place, level))
        : [];
    return [verdict, ...warned, ...found].slice(0, places + 1);
}
function verdictTitle({ gate, name, judgement }) {
    return (0,model_phrase/* say */.cv) `${name === undefined ? gate : `${gate} ${name}`} ${(0,model_phrase/* figure */.vP)(judgement.verdict === "failed" ? "failed" : "cannot judge")}`;
}
function verdictMessage({ gate, mode, judgement, explanation }) {
    const [reason] = judgement.reasons;
    const [way] = explanation.waysToGreen;
    const more = (0,wording/* describeOthers */.Hi)(judgement.reasons.slice(1));
    const what = reason ? (0,model_phrase/* say */.cv) `${(0,wording/* describeReason */.Gk)(reason, judgement.budgets)}${more}` : (0,wording/* verdictLine */.MT)(gate, judgement, mode, 0);
    const isTold = way !== undefined && way.missing !== undefined;
    return isTold ? (0,model_phrase/* say */.cv) `${what}. ${(0,wording/* describeWay */.x9)(way)}.` : what;
}
function placeOf({ path, from, to, title, message, level }, most) {
    return {
        level: level === "error" ? most : "warning",
        title: (0,reports_escape/* toLog */.gY)(title),
        message: (0,reports_escape/* toLog */.gY)(message),
        file: path,
        startLine: from,
        endLine: to,
    };
}

// EXTERNAL MODULE: ./build/model/budget.js
var budget = __webpack_require__(60413);
// EXTERNAL MODULE: ./build/reports/wording-patch.js
var wording_patch = __webpack_require__(59711);
;// CONCATENATED MODULE: ./build/reports/log.js





/** Steps of a way to green in the log; the summary has more, the result document all. */
const shownSteps = 5;
/** Source lines of a step. */
const shownSource = 8;
/** The verdict and what explains it, in lines for a log or a terminal; the same facts as the summary, without its tables. */
function renderLog(told) {
    const { judgement, explanation, looser, remarks } = told;
    const title = told.name === undefined ? told.gate : `${told.gate} ${told.name}`;
    return [
        ...explanation.log.map((phrase) => line("detail", phrase)),
        line(judgement.verdict === "passed" ? "passed" : "red", (0,wording/* verdictLine */.MT)(title, judgement, told.mode, looser.length)),
        ...judgement.budgets.map((budget) => line("detail", (0,model_phrase/* say */.cv) `  ${budgetLine(budget)}`)),
        ...(0,wording/* waysOut */.ZN)(judgement.reasons).flatMap(({ reason, out }) => {
            const what = reason.id === "bad-configuration" ? (0,model_phrase/* say */.cv) `bad-configuration` : (0,wording/* describeReason */.Gk)(reason, judgement.budgets);
            return (0,wording/* wayOut */.YX)(reason).length === 0 ? [] : [line("heading", what), ...out.map((phrase) => line("detail", (0,model_phrase/* say */.cv) `  ${phrase}`))];
        }),
        ...explanation.waysToGreen.flatMap((way) => [
            line("heading", (0,model_phrase/* say */.cv) `${(0,wording/* isOfWarning */.ak)(way, judgement.budgets) ? wording/* wayTitles */.xt.warning : wording/* wayTitles */.xt.red}: ${(0,wording/* describeWay */.x9)(way)}`),
            ...stepLines(way),
        ]),
        ...judgement.accepted.map(({ reason, acceptance }) => line("detail", (0,model_phrase/* say */.cv) `Accepted (${(0,model_phrase/* code */.aY)(acceptance.text)}): ${(0,wording/* describeReason */.Gk)(reason, judgement.budgets)}`)),
        ...judgement.notes.map((reason) => line("detail", (0,model_phrase/* say */.cv) `Only a warning: ${(0,wording/* describeReason */.Gk)(reason, judgement.budgets)}`)),
        ...[...looser, ...remarks].map((phrase) => line("detail", phrase)),
    ];
}
function stepLines(way) {
    const more = way.steps.length - shownSteps;
    const what = (0,model_phrase/* figure */.vP)(more === 1 ? wording/* stepWords */.c9[way.kind].replace(/s$/, "") : wording/* stepWords */.c9[way.kind]);
    return [
        ...(0,wording/* describeSteps */.N$)(way, shownSteps).flatMap((step, i) => [
            line("detail", (0,model_phrase/* say */.cv) `  ${step}`),
            ...sourceLines(way, i),
            ...alsoLines(way, i),
        ]),
        ...(more > 0 ? [line("detail", (0,model_phrase/* say */.cv) `  and ${more} more ${what}; the result document has them all`)] : []),
    ];
}
function sourceLines(way, step) {
    const source = way.kind === "cover" ? way.steps[step]?.source : undefined;
    return (source ?? []).slice(0, shownSource).map((one) => line("detail", (0,wording_patch/* describeSourceLine */.L8)(one)));
}
function alsoLines(way, step) {
    const also = way.kind === "write" ? way.steps[step]?.also : undefined;
    return (also ?? []).map((one) => line("detail", (0,model_phrase/* say */.cv) `    ${one}`));
}
const words = { holds: "holds", broken: "BROKEN", undecided: "UNDECIDED", "not-applicable": "not applicable" };
function budgetLine(judged) {
    const level = judged.budget.level === "warn" ? "warning, " : "";
    const count = (0,wording/* whatApplies */.Zg)(judged.measures).length;
    const many = count > 1 && judged.outcome.state === "holds";
    const actual = many ? (0,model_phrase/* say */.cv) `${(0,model_phrase/* code */.aY)(judged.budget.text)} in all ${count}` : (0,wording/* describeActual */.iJ)(judged);
    const besides = [...new Set((judged.budget.besides ?? []).map(budget/* withoutLimit */.ok))].map(model_phrase/* code */.aY);
    const without = besides.length === 0 ? (0,model_phrase/* say */.cv) `` : (0,model_phrase/* say */.cv) ` (besides ${(0,model_phrase/* join */.fj)(besides, ", ")})`;
    return (0,model_phrase/* say */.cv) `${(0,model_phrase/* figure */.vP)(`${level}${words[judged.outcome.state]}`)}: ${actual}${without}`;
}
function line(role, phrase) {
    return { text: (0,reports_escape/* toLog */.gY)(phrase), role };
}

// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/reason.js
var model_reason = __webpack_require__(98792);
// EXTERNAL MODULE: ./build/reports/wording-fix.js
var wording_fix = __webpack_require__(35838);
;// CONCATENATED MODULE: ./build/reports/result.js





function renderResult(told, facts) {
    const { judgement, explanation, gate, name, mode } = told;
    const reasonOf = (reason) => renderReason(reason, judgement.budgets);
    return {
        version: 1,
        gate,
        name: name ?? null,
        writtenAt: facts.writtenAt.toISOString(),
        commit: facts.commit ?? null,
        run: facts.run ?? null,
        mode,
        verdict: judgement.verdict,
        firstLine: (0,reports_escape/* toPlain */.Ul)((0,wording/* verdictLine */.MT)(gate, judgement, mode, told.looser.length)),
        reasons: judgement.reasons.map(reasonOf),
        accepted: judgement.accepted.map(({ reason, acceptance }) => ({ ...reasonOf(reason), acceptance: acceptance.text })),
        notes: judgement.notes.map(reasonOf),
        budgets: judgement.budgets.map(renderBudget),
        reports: [...facts.reports],
        ...(facts.listed.findings && { findings: facts.listed.findings }),
        ...(facts.listed.documents && { documents: facts.listed.documents }),
        ...(facts.listed.load && { load: facts.listed.load }),
        ...(facts.listed.tests && { tests: facts.listed.tests }),
        runs: facts.runs,
        waysToGreen: explanation.waysToGreen.map(renderWay),
        remarks: [...told.looser, ...told.remarks].map(reports_escape/* toPlain */.Ul),
        policy: facts.policy,
        outputs: { ...facts.outputs },
    };
}
/** The document as text, a line for each finding: there can be many. */
function resultText({ findings, ...others }) {
    const text = JSON.stringify(others, null, 2);
    if (findings === undefined)
        return text;
    const lines = findings.map((finding) => `    ${JSON.stringify(finding)}`).join(",\n");
    return `${text.slice(0, -2)},\n  "findings": ${lines === "" ? "[]" : `[\n${lines}\n  ]`}\n}`;
}
function renderReason(reason, budgets) {
    return {
        id: reason.id,
        about: (0,model_reason/* subjectOfReason */.Mk)(reason),
        text: (0,reports_escape/* toPlain */.Ul)((0,wording/* describeReason */.Gk)(reason, budgets)),
        wayOut: (0,wording/* wayOut */.YX)(reason).map(reports_escape/* toPlain */.Ul),
    };
}
function renderBudget({ budget, origin, measures, outcome }) {
    return { text: budget.text, level: budget.level, origin, outcome: outcome.state, measures: measures.map(renderMeasure) };
}
function renderMeasure({ scope, found }) {
    if (found.state === "measured")
        return {
            scope,
            state: "measured",
            quantity: renderQuantity(found.quantity),
            ...(found.by !== undefined && { by: found.by }),
        };
    return found.state === "unknown" ? { scope, state: "unknown", reason: found.reason.id } : { scope, state: found.state };
}
function renderQuantity(quantity) {
    if (quantity.kind === "count")
        return quantity;
    if (quantity.kind === "share")
        return { kind: "share", low: renderRatio(quantity.low), high: renderRatio(quantity.high) };
    if (quantity.kind === "change" && quantity.of === "share")
        return {
            kind: "change",
            of: "share",
            low: renderFall(quantity.low),
            high: renderFall(quantity.high),
            ...renderMove(quantity),
        };
    const ends = { low: renderDecimal(quantity.low), high: renderDecimal(quantity.high) };
    if (quantity.kind === "change") {
        const lowBase = quantity.lowBase && { lowBase: renderDecimal(quantity.lowBase) };
        return { kind: "change", of: quantity.of, ...ends, base: renderDecimal(quantity.base), ...lowBase, ...renderMove(quantity) };
    }
    return { kind: quantity.kind, ...ends, ...(quantity.open && { open: quantity.open }) };
}
function renderMove({ way, noise }) {
    const told = way && { way };
    if (noise === undefined)
        return { ...told };
    if (noise.kind === "test")
        return { ...told, noise };
    const { low, high, runs } = noise;
    return { ...told, noise: { kind: "band", low: (0,decimal/* formatDecimal */.zJ)(low), high: renderDecimal(high), runs } };
}
function renderRatio(ratio) {
    return ratio && [ratio.part, ratio.whole];
}
function renderFall(fall) {
    return (fall && [
        [fall.before.part, fall.before.whole],
        [fall.now.part, fall.now.whole],
    ]);
}
function renderDecimal(value) {
    return value && (0,decimal/* formatDecimal */.zJ)(value);
}
function renderWay(way) {
    const { budget, missing = null, element } = way;
    if (way.kind === "write")
        return { budget, missing, element, steps: way.steps.map(({ told, gain }) => ({ step: (0,reports_escape/* toPlain */.Ul)(told), gain })) };
    if (way.kind === "fix")
        return {
            budget,
            missing,
            element,
            steps: way.steps.map((step) => ({ step: (0,reports_escape/* toPlain */.Ul)((0,wording_fix/* describeFixStep */.$)(step)), gain: step.gain })),
        };
    if (way.kind === "ease")
        return { budget, missing, element, steps: way.steps.map(({ endpoint, gain }) => ({ endpoint, gain })) };
    if (way.kind === "mend")
        return { budget, missing, element, steps: way.steps.map(renderMendStep) };
    const written = way.steps.map(({ path, gain, ranges }) => ({
        path,
        gain,
        lines: ranges.map(({ from, to }) => [from, to]),
    }));
    return { budget, missing, element, steps: written };
}
function renderMendStep(step) {
    const findings = [...step.findings];
    if (step.kind === "no-fix")
        return { replace: step.subject, gain: step.gain, findings };
    if (step.kind === "file")
        return { path: step.path, gain: step.gain, lines: step.lines.map((line) => [line, line]), findings };
    const { package: name, from = null, to, breaking, gain } = step;
    return { upgrade: name, from, to, breaking: breaking === "breaking", gain, findings };
}

// EXTERNAL MODULE: ./build/model/limit.js
var limit = __webpack_require__(50493);
// EXTERNAL MODULE: ./build/reports/counted.js
var counted = __webpack_require__(30398);
// EXTERNAL MODULE: ./build/reports/numbers.js
var numbers = __webpack_require__(6554);
;// CONCATENATED MODULE: ./build/reports/summary.js







/**
 * Bytes that a summary may have. The runner drops a whole summary above 1 MiB without a red step, so we stay well below
 * and cut whole lines from the end; the full list is in the result document.
 */
const summaryBytes = 900 * 1024;
/** The summary as Markdown: verdict first, then budgets, the way to green, and what was seen. */
function renderSummary(told) {
    const blocks = [
        [heading(told)],
        reasonBlock(told.judgement),
        told.judgement.budgets.length > 0 ? renderTable(budgetTable(told.judgement.budgets, told.explanation.waysToGreen)) : [],
        remarkBlock(told),
        ...wayBlocks(told),
        ...told.explanation.sections().map(renderSection),
    ].filter((block) => block.length > 0);
    return fitting(blocks);
}
function heading({ gate, name, judgement, mode, looser }) {
    const title = name === undefined ? gate : `${gate} ${name}`;
    return (0,reports_escape/* ourMarkdown */.Ge) `### ${(0,reports_escape/* toMarkdown */.l6)((0,wording/* verdictLine */.MT)(title, judgement, mode, looser.length))}`;
}
function reasonBlock(judgement) {
    const lines = (0,wording/* waysOut */.ZN)(judgement.reasons).flatMap(({ reason, out }) => {
        if ((0,wording/* wayOut */.YX)(reason).length === 0)
            return [];
        const what = reason.id === "bad-configuration"
            ? (0,model_phrase/* say */.cv) `${(0,model_phrase/* strong */.ko)((0,model_phrase/* say */.cv) `bad-configuration`)}`
            : (0,model_phrase/* say */.cv) `${(0,model_phrase/* strong */.ko)((0,wording/* describeReason */.Gk)(reason, judgement.budgets))}`;
        return [(0,reports_escape/* ourMarkdown */.Ge) `- ${(0,reports_escape/* toMarkdown */.l6)(what)}`, ...out.map((phrase) => (0,reports_escape/* ourMarkdown */.Ge) `  - ${(0,reports_escape/* toMarkdown */.l6)(phrase)}`)];
    });
    return lines;
}
const outcomeSigns = {
    holds: "✅",
    broken: "❌",
    undecided: "⛔",
    "not-applicable": "➖",
};
function budgetTable(budgets, ways) {
    return {
        columns: [
            { title: "" },
            { title: "Budget" },
            { title: "Actual", align: "right" },
            { title: "To go", align: "right" },
            { title: "From" },
        ],
        rows: budgets.map((judged) => [
            (0,model_phrase/* figure */.vP)(judged.budget.level === "warn" && judged.outcome.state === "broken" ? "⚠️" : outcomeSigns[judged.outcome.state]),
            (0,model_phrase/* code */.aY)(judged.budget.level === "warn" && !judged.budget.text.startsWith("warn")
                ? `warn: ${judged.budget.text}`
                : judged.budget.text),
            actualCell(judged),
            (0,model_phrase/* figure */.vP)(missingCell(judged, ways)),
            (0,model_phrase/* say */.cv) `${judged.origin}`,
        ]),
    };
}
function actualCell({ budget, measures, outcome }) {
    const by = outcome.state === "broken" ? outcome.by : (0,wording/* whatApplies */.Zg)(measures);
    const [first, ...others] = by;
    if (first === undefined || first.found.state !== "measured")
        return outcome.state === "not-applicable" ? inapplicableCell(outcome.because) : (0,model_phrase/* say */.cv) `${(0,model_phrase/* figure */.vP)("unknown")}`;
    if ((0,wording/* isOfMany */.VD)(budget, measures)) {
        // Which of them hold is not known where one cannot be judged.
        if (outcome.state === "undecided")
            return (0,model_phrase/* say */.cv) `${(0,model_phrase/* figure */.vP)("unknown")}`;
        if (outcome.state !== "broken")
            return (0,model_phrase/* say */.cv) `${others.length + 1} hold`;
        const side = (0,model_phrase/* figure */.vP)((0,limit/* directionOf */.FR)(budget.limit.op) === "minimum" ? "below" : "above");
        return (0,model_phrase/* say */.cv) `${by.length} of ${(0,wording/* whatApplies */.Zg)(measures).length} ${side}, ${(0,model_phrase/* code */.aY)(first.scope)}: ${(0,model_phrase/* figure */.vP)((0,numbers/* formatQuantity */.VZ)(first.found.quantity, budget.limit))}`;
    }
    return (0,model_phrase/* say */.cv) `${(0,model_phrase/* figure */.vP)((0,numbers/* formatQuantity */.VZ)(first.found.quantity, budget.limit))}`;
}
function inapplicableCell(because) {
    return because ? (0,wording/* describeNotApplicable */.kx)(because) : (0,model_phrase/* say */.cv) `${(0,model_phrase/* figure */.vP)("nothing to measure")}`;
}
function missingCell({ budget, outcome }, ways) {
    const way = outcome.state === "broken" ? ways.find((one) => one.budget === budget.text) : undefined;
    return way?.missing === undefined ? "" : (0,counted/* countOf */.p)(way.missing, way.element);
}
function remarkBlock({ judgement, looser, remarks }) {
    const accepted = judgement.accepted.map(({ reason, acceptance }) => (0,model_phrase/* say */.cv) `Accepted (${(0,model_phrase/* code */.aY)(acceptance.text)}): ${(0,wording/* describeReason */.Gk)(reason, judgement.budgets)}`);
    const notes = judgement.notes.map((reason) => (0,model_phrase/* say */.cv) `Only a warning: ${(0,wording/* describeReason */.Gk)(reason, judgement.budgets)}`);
    return [...looser, ...remarks, ...accepted, ...notes].map((phrase) => (0,reports_escape/* ourMarkdown */.Ge) `- ${(0,reports_escape/* toMarkdown */.l6)(phrase)}`);
}
/** Steps shown of a way; the result document has them all. */
const summary_shownSteps = 10;
function wayBlocks({ judgement: { budgets }, explanation: { waysToGreen } }) {
    const isOnlyWarned = (way) => (0,wording/* isOfWarning */.ak)(way, budgets);
    return [
        wayBlock(wording/* wayTitles */.xt.red, waysToGreen.filter((way) => !isOnlyWarned(way))),
        wayBlock(wording/* wayTitles */.xt.warning, waysToGreen.filter(isOnlyWarned)),
    ];
}
function wayBlock(title, ways) {
    if (ways.length === 0)
        return [];
    const lines = [(0,reports_escape/* ourMarkdown */.Ge) `#### ${(0,reports_escape/* toMarkdown */.l6)(title)}`];
    for (const way of ways) {
        if (way.kind === "write") {
            lines.push((0,reports_escape/* ourMarkdown */.Ge) ``, (0,reports_escape/* toMarkdown */.l6)(way.steps.length === 0 ? (0,wording/* describeWay */.x9)(way) : (0,model_phrase/* say */.cv) `${(0,wording/* describeWay */.x9)(way)}: ${placesToWrite(way)}`));
            continue;
        }
        lines.push((0,reports_escape/* ourMarkdown */.Ge) ``, (0,reports_escape/* toMarkdown */.l6)((0,wording/* describeWay */.x9)(way)), (0,reports_escape/* ourMarkdown */.Ge) ``);
        const sources = way.kind === "cover" ? way.steps.map(({ source }) => source) : [];
        (0,wording/* describeSteps */.N$)(way, summary_shownSteps).forEach((step, i) => {
            lines.push((0,reports_escape/* ourMarkdown */.Ge) `- ${(0,reports_escape/* toMarkdown */.l6)(step)}`);
            const source = sources[i];
            if (source)
                lines.push((0,reports_escape/* ourMarkdown */.Ge) ``, (0,reports_escape/* toCodeBlock */.oU)((0,wording_patch/* sourceBlock */.JK)(source)), (0,reports_escape/* ourMarkdown */.Ge) ``);
        });
        const rest = way.steps.slice(summary_shownSteps);
        const gain = rest.reduce((sum, one) => sum + one.gain, 0);
        const what = (0,model_phrase/* figure */.vP)(rest.length === 1 ? wording/* stepWords */.c9[way.kind].replace(/s$/, "") : wording/* stepWords */.c9[way.kind]);
        if (rest.length > 0)
            lines.push((0,reports_escape/* ourMarkdown */.Ge) `- ${(0,reports_escape/* toMarkdown */.l6)((0,model_phrase/* say */.cv) `and ${(0,model_phrase/* figure */.vP)((0,counted/* countOf */.p)(gain, way.element))} in ${rest.length} more ${what}`)}`);
    }
    return lines;
}
/** Where to write, on one line: the tables below say what. */
function placesToWrite({ steps }) {
    // Several links stand on one line.
    const places = [...new Map(steps.map(({ at }) => [(0,reports_escape/* toPlain */.Ul)(at), at])).values()];
    const shown = (0,model_phrase/* join */.fj)(places.slice(0, summary_shownSteps), ", ");
    return places.length > summary_shownSteps ? (0,model_phrase/* say */.cv) `${shown} and ${places.length - summary_shownSteps} more` : shown;
}
const foldEnd = (0,reports_escape/* ourMarkdown */.Ge) `</details>`;
function renderSection({ title, folded, intro, chart, table, text }) {
    const body = [
        ...(intro ? [(0,reports_escape/* toMarkdown */.l6)(intro), (0,reports_escape/* ourMarkdown */.Ge) ``] : []),
        ...(chart ? [(0,reports_escape/* toChart */.ML)(chart), (0,reports_escape/* ourMarkdown */.Ge) ``] : []),
        ...(table ? renderTable(table) : []),
        ...(text === undefined ? [] : [(0,reports_escape/* toCodeBlock */.oU)(text)]),
    ];
    if (!folded)
        return [(0,reports_escape/* ourMarkdown */.Ge) `#### ${(0,reports_escape/* toMarkdown */.l6)(title)}`, (0,reports_escape/* ourMarkdown */.Ge) ``, ...body];
    return [(0,reports_escape/* ourMarkdown */.Ge) `<details><summary>${(0,reports_escape/* toHtml */.Vw)(title)}</summary>`, (0,reports_escape/* ourMarkdown */.Ge) ``, ...body, (0,reports_escape/* ourMarkdown */.Ge) ``, foldEnd];
}
function renderTable({ columns, rows, more }) {
    const head = row(columns.map(({ title }) => (0,model_phrase/* say */.cv) `${(0,model_phrase/* figure */.vP)(title)}`));
    const rule = (0,reports_escape/* ourMarkdown */.Ge) `| ${rules(columns)} |`;
    const left = more !== undefined && more > 0 ? [(0,reports_escape/* ourMarkdown */.Ge) ``, (0,reports_escape/* toMarkdown */.l6)((0,model_phrase/* say */.cv) `… and ${more} more; the result document has them all.`)] : [];
    return [head, rule, ...rows.map(row), ...left];
}
function rules(columns) {
    const marks = columns.map(({ align }) => (align === "right" ? (0,reports_escape/* ourMarkdown */.Ge) `---:` : (0,reports_escape/* ourMarkdown */.Ge) `:---`));
    return joined(marks);
}
function row(cells) {
    return (0,reports_escape/* ourMarkdown */.Ge) `| ${joined(cells.map(cellText))} |`;
}
function cellText(cell) {
    if (!("lines" in cell))
        return (0,reports_escape/* toMarkdown */.l6)((0,model_phrase/* join */.fj)([cell], ""));
    const [first = (0,reports_escape/* ourMarkdown */.Ge) ``, ...others] = cell.lines.map(reports_escape/* toMarkdown */.l6);
    return others.reduce((text, line) => (0,reports_escape/* ourMarkdown */.Ge) `${text}<br>${line}`, first);
}
function joined(cells) {
    return cells.reduce((line, cell) => (0,reports_escape/* ourMarkdown */.Ge) `${line} | ${cell}`);
}
/** The verdict, and of what follows as many whole lines as fit. */
function fitting([verdict = [], ...blocks]) {
    const kept = [...verdict, (0,reports_escape/* ourMarkdown */.Ge) ``];
    let left = summaryBytes - kept.reduce((sum, line) => sum + lineBytes(line), 0);
    for (const block of blocks) {
        const lines = fittingLines(block, left);
        kept.push(...lines, (0,reports_escape/* ourMarkdown */.Ge) ``);
        left -= lines.reduce((sum, line) => sum + lineBytes(line), 1);
        if (lines.length === block.length)
            continue;
        if (block.at(-1) === foldEnd)
            kept.push(foldEnd, (0,reports_escape/* ourMarkdown */.Ge) ``);
        kept.push((0,reports_escape/* toMarkdown */.l6)((0,model_phrase/* say */.cv) `Cut here: the rest does not fit into a summary; the result document has it all.`), (0,reports_escape/* ourMarkdown */.Ge) ``);
        break;
    }
    return (0,reports_escape/* markdownLines */.zQ)(kept);
}
function fittingLines(lines, bytes) {
    let left = bytes;
    const cut = lines.findIndex((line) => {
        left -= lineBytes(line);
        return left < 0;
    });
    return cut === -1 ? lines : lines.slice(0, cut);
}
function lineBytes(line) {
    return Buffer.byteLength(line) + 1;
}

// EXTERNAL MODULE: ./build/reports/wording-files.js
var wording_files = __webpack_require__(25310);
// EXTERNAL MODULE: ./build/gates/run-name.js
var run_name = __webpack_require__(4460);
;// CONCATENATED MODULE: ./build/gates/tell-run.js












/** Says it everywhere: log, annotations, result document, outputs, summary, and the files that settings ask for. */
async function tellRun(gate, host, told, policy, finished) {
    const resultFile = host.resultsFolder === undefined ? "" : `${host.resultsFolder}/${(0,run_name/* fileOfRun */.F)(gate.name, told.name)}`;
    const written = await writeAskedFiles(host, finished.asked.files);
    const outputs = { ...outputsOf(gate, told, resultFile), ...pathsOf(gate, written, host) };
    const result = onDemand(() => resultOf(host, told, policy, finished, outputs));
    for (const line of renderLog(told))
        host.log(line.text, line.role);
    for (const annotation of renderAnnotations(told, policy.settings["annotations"] === "off" ? "off" : "on"))
        host.annotate(annotation);
    const kept = await writeOrTell(host, "the result document", async () => {
        if (resultFile !== "")
            await host.files.writeOwn(resultFile, `${result()}\n`);
    });
    const handedOn = await writeOrTell(host, "the outputs", () => host.writeOutputs(kept ? outputs : { ...outputs, "result-file": "" }));
    const reportFile = (0,named_files/* refusedInputs */.mz)(told.judgement).includes("report-file") ? undefined : (0,policy_values/* textOf */.b6)(policy, "report-file");
    await writeSummaries(host, told, reportFile);
    for (const { path } of written)
        host.log((0,reports_escape/* toLog */.gY)((0,wording_files/* describeWrote */.Z8)(path)), "detail");
    return {
        exitCode: handedOn ? exitCodeOf(told) : withoutOutputs(told),
        get result() {
            return result();
        },
    };
}
function outputsOf(gate, { judgement, explanation }, resultFile) {
    return {
        ...emptyOutputs(gate),
        ...explanation.outputs,
        verdict: judgement.verdict,
        reason: judgement.reasons[0]?.id ?? "",
        "failed-budgets": judgement.reasons.flatMap((reason) => (reason.id === "budget-broken" ? [reason.budget] : [])).join("\n"),
        "result-file": resultFile,
    };
}
function emptyOutputs({ outputs }) {
    return Object.fromEntries(Object.keys(outputs).map((name) => [name, ""]));
}
function resultOf(host, told, policy, { reports, listed, runs }, outputs) {
    const { runId: id, runAttempt: attempt, commit } = host.facts;
    const run = id && attempt ? { id, attempt } : undefined;
    const facts = {
        writtenAt: host.now(),
        commit,
        run,
        reports,
        listed: listed(),
        runs: runs.map(runFacts),
        policy: [...policy.lines],
        outputs,
    };
    return resultText(renderResult(told, facts));
}
/** Made once, and only where somebody wants it: with many findings it is large. */
function onDemand(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function runFacts({ record, reports }) {
    const { name, command, exitCode, signal, startedAt, endedAt } = record;
    return { name, command, exitCode, signal, startedAt, endedAt, reports: [...reports] };
}
/** The summary for the runner, and as a file where one is named; on a terminal there is neither, and none is made. */
async function writeSummaries(host, told, file) {
    if (host.kind === "terminal" && file === undefined)
        return;
    const summary = renderSummary(told);
    await writeOrTell(host, "the summary", () => host.writeSummary(summary));
    if (file !== undefined)
        await writeAsked(host, "the report file", file, () => host.files.writeText(file, `${summary}
`));
}
/** The files that could be written: a full disk must not hide the verdict, and no output may name what is not there. */
async function writeAskedFiles(host, files) {
    const written = [];
    for (const file of files)
        if (await writeOrTell(host, file.input, () => host.files.writeText(file.path, file.content())))
            written.push(file);
    return written;
}
/** Outputs that are named for the input which asks for a file, by its absolute path: a later step may start elsewhere. */
function pathsOf({ outputs }, written, { cwd }) {
    const named = written.filter(({ input }) => Object.hasOwn(outputs, input));
    return Object.fromEntries(named.map(({ input, path }) => [input, (0,repo_path/* isAbsolutePath */.Z1)(path) ? path : `${cwd}/${path}`]));
}
/** A file that a setting asks for: who reads the log finds it there. */
async function writeAsked(host, what, path, write) {
    if (await writeOrTell(host, what, write))
        host.log((0,reports_escape/* toLog */.gY)((0,wording_files/* describeWrote */.Z8)(path)), "detail");
}
/** A full disk or a read-only folder must not hide the verdict; it is told, and the exit code stays the verdict's. */
async function writeOrTell(host, what, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        const message = (0,reports_escape/* toLog */.gY)((0,model_phrase/* say */.cv) `could not write ${(0,model_phrase/* figure */.vP)(what)}: ${error instanceof Error ? error.message : String(error)}`);
        host.log(message, "red");
        host.annotate({ level: "warning", title: (0,reports_escape/* toLog */.gY)((0,model_phrase/* say */.cv) `could not write`), message });
        return false;
    }
}
function exitCodeOf({ judgement, mode }) {
    return mode === "report" ? verdict/* exitCodes */.h.passed : verdict/* exitCodes */.h[judgement.verdict];
}
/** Later steps go by the outputs: a pass that none of them is told of is none. */
function withoutOutputs(told) {
    const code = exitCodeOf(told);
    return code === verdict/* exitCodes */.h.passed && told.mode !== "report" ? verdict/* exitCodes */.h.crashed : code;
}

// EXTERNAL MODULE: ./build/gates/workplace.js + 5 modules
var workplace = __webpack_require__(43002);
;// CONCATENATED MODULE: ./build/gates/run-gate.js












/** Runs a gate from what was written for it to its last output. The one place that catches: a crash of ours is red, too. */
async function runGate(gate, host, written, gates, asked = {}) {
    try {
        return await judgeAndTell(gate, host, written, gates, asked);
    }
    catch (error) {
        return tellCrash(gate, host, error);
    }
}
async function judgeAndTell(gate, host, written, gates, asked) {
    const { place, policy } = await (0,workplace/* openWorkplace */.x)(gate, host, written, gates, asked);
    const problems = [...(await wrongFolder(host)), ...policy.problems, ...(await (0,named_files/* namedFileProblems */.EH)(policy, place))];
    // Reports are read while git looks for the base commit.
    const [finished, loosened] = await Promise.all([
        problems.length > 0 ? (0,judge_run/* badConfiguration */.eh)(problems) : (0,judge_run/* judgeRun */.Zy)(gate, policy, place),
        tellLoosening({ gate, gates, place, policy }),
    ]);
    const { judgement, explanation } = finished;
    const isBad = judgement.reasons.some((reason) => reason.id === "bad-configuration");
    // Whatever the mode, a configuration that is not understood is red.
    const mode = policy.settings["mode"] === "report" && !isBad ? "report" : "enforce";
    const remarks = [...finished.remarks, ...loosened.remarks, ...acceptanceRemarks(policy, judgement, host)];
    const { looser } = loosened;
    const told = { judgement, explanation, gate: gate.name, name: (0,policy_values/* textOf */.b6)(policy, "name"), mode, looser, remarks };
    return tellRun(gate, host, told, policy, finished);
}
/** A working directory that is not there, or leads out of the workspace. */
async function wrongFolder({ kind, cwd, files, workspaces }) {
    const allowed = "allowed: a folder below the workspace";
    if (!(await files.exists(".")))
        return [{ where: "working-directory", message: `found no folder ${JSON.stringify(cwd)}; ${allowed}` }];
    const inside = workspaces.some((workspace) => (0,repo_path/* pathBelow */.Br)(`${(0,repo_path/* cleanPath */.ts)(cwd)}/`, (0,repo_path/* cleanPath */.ts)(workspace)) !== undefined);
    return kind === "terminal" || inside
        ? []
        : [{ where: "working-directory", message: `${JSON.stringify(cwd)} is outside of the workspace; ${allowed}` }];
}
/** Acceptances that ended, and those that nothing needed: they would hide the next thing of their kind. */
function acceptanceRemarks(policy, judgement, host) {
    const needed = new Set(judgement.accepted.map(({ acceptance }) => acceptance.text));
    return (0,policy_values/* acceptances */.Dc)(policy).flatMap((one) => {
        if ((0,day/* hasEnded */.hY)(one, (0,policy_values/* today */.Ec)(host)))
            return [(0,model_phrase/* say */.cv) `The acceptance ${(0,model_phrase/* code */.aY)(one.text)} has ended and no longer counts.`];
        return needed.has(one.text) || judgement.verdict === "cannot-judge" ? [] : [(0,wording/* describeUnused */.iz)(`accept: ${one.text}`)];
    });
}
/** The outputs are written even then, and are empty: nothing that was printed earlier may stand in for a verdict. */
async function tellCrash(gate, host, error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const title = (0,model_phrase/* say */.cv) `💥 ${gate.name} crashed: this is a bug of Gates, please report it with the lines below`;
    host.annotate({ level: "error", title: (0,reports_escape/* toLog */.gY)((0,model_phrase/* say */.cv) `${gate.name} crashed`), message: (0,reports_escape/* toLog */.gY)(title) });
    host.log((0,reports_escape/* toLog */.gY)(title), "red");
    for (const line of stack.split("\n"))
        host.log((0,reports_escape/* toLog */.gY)((0,model_phrase/* say */.cv) `  ${line}`), "detail");
    await writeOrTell(host, "the outputs", () => host.writeOutputs(emptyOutputs(gate)));
    const summary = [(0,reports_escape/* ourMarkdown */.Ge) `### ${(0,reports_escape/* toMarkdown */.l6)(title)}`, (0,reports_escape/* ourMarkdown */.Ge) ``, (0,reports_escape/* toMarkdown */.l6)((0,model_phrase/* say */.cv) `${(0,model_phrase/* code */.aY)(stack.split("\n", 1)[0] ?? "")}`)];
    await writeOrTell(host, "the summary", () => host.writeSummary((0,reports_escape/* markdownLines */.zQ)(summary)));
    return { exitCode: verdict/* exitCodes */.h.crashed, result: JSON.stringify({ gate: gate.name, crashed: stack.split("\n", 1)[0] }) };
}


/***/ }),

/***/ 43002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  x: () => (/* binding */ openWorkplace)
});

// EXTERNAL MODULE: ./build/repository/git.js + 1 modules
var git = __webpack_require__(57605);
// EXTERNAL MODULE: ./build/repository/own-repository.js
var own_repository = __webpack_require__(17562);
// EXTERNAL MODULE: ./build/settings/policy.js
var settings_policy = __webpack_require__(27092);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/reports/wording-runs.js
var wording_runs = __webpack_require__(95431);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/lists-by.js
var lists_by = __webpack_require__(45889);
// EXTERNAL MODULE: ./build/model/argument-paths.js
var argument_paths = __webpack_require__(34758);
;// CONCATENATED MODULE: ./build/gates/run-claims.js



function claimsOf(run) {
    const { record } = run;
    if (record.endedAt === null)
        return unfinished(record).map(({ path, by }) => ({ run, path, says: { state: "unfinished", by } }));
    return record.outputs.map(({ path, ...says }) => ({ run, path: path.normalize(), says }));
}
function unfinished(record) {
    const { declared } = record;
    if (declared.length === 0)
        return namedPaths(record).map((path) => ({ path, by: "argument" }));
    return declared.map((path) => ({ path: pathFrom(record.cwd, path), by: "output" }));
}
/** What the arguments of a run may name a file by. */
function namedPaths({ command, cwd }) {
    return command
        .slice(1)
        .flatMap(argument_paths/* pathsInArgument */.H)
        .map((path) => pathFrom(cwd, path));
}
/** A path or a glob as it is seen from the folder that records start from. */
function pathFrom(folder, path) {
    const clean = (0,repo_path/* cleanPath */.ts)(path).replace(/^\.$/, "");
    const whole = /[/\\]$/.test(path) ? `${clean}/**` : clean;
    return ((0,repo_path/* isAbsolutePath */.Z1)(whole) || folder === "" ? whole : (0,repo_path/* cleanPath */.ts)(`${folder}/${whole}`)).normalize();
}
/** The same for an absolute path below that folder. */
function pathBelowRoot(root, path) {
    const clean = (0,repo_path/* cleanPath */.ts)(path);
    return ((0,repo_path/* pathBelow */.Br)(clean, (0,repo_path/* cleanPath */.ts)(root)) ?? clean).normalize();
}
/** A test whether a path or glob may mean the same file as another; either may name a folder, and means what is in it. */
function meeting(one) {
    const [itself, below] = [matching(one), matching(`${one}/**`)];
    return (other) => one === other || itself(other) || below(other) || one.startsWith(`${other}/`) || (!(0,model_glob/* isPlain */.$i)(other) && globMeets(other, one));
}
function globMeets(glob, path) {
    return matching(glob)(path) || matching(`${glob}/**`)(path);
}
/** A test whether a path is what a path or glob says. A plain one needs no matcher: there may be very many. */
function matching(pattern) {
    const folder = pattern.replace(/\*\*$/, "");
    if ((0,model_glob/* isPlain */.$i)(pattern) && !pattern.endsWith("/"))
        return (path) => path === pattern;
    return (0,model_glob/* isPlain */.$i)(folder) && folder.endsWith("/") ? (path) => path.startsWith(folder) && path !== folder : (0,model_glob/* pathMatcher */.kZ)(pattern);
}

;// CONCATENATED MODULE: ./build/gates/claims-on-reports.js



/** What the recorded runs say, to be asked by report. */
class ClaimsOnReports {
    all;
    #folders;
    #byPath;
    #byName;
    #globs;
    constructor(runs, folders) {
        this.all = runs.flatMap(claimsOf);
        this.#folders = folders;
        this.#byPath = (0,lists_by/* listsBy */.$)(this.all, ({ path }) => path);
        const written = this.all.filter(({ says }) => says.state === "written");
        this.#byName = (0,lists_by/* listsBy */.$)(written, ({ path }) => fileNameOf(path));
        this.#globs = this.all
            .filter(({ says }) => says.state === "unfinished" && says.by === "output")
            .flatMap((claim) => [claim.path, `${claim.path}/**`].map((glob) => ({ claim, matches: (0,model_glob/* pathMatcher */.kZ)(glob) })));
    }
    /** The claims on a file by its path, where it really is or as it was given, in the order of their runs. */
    on(file) {
        const paths = this.pathsOf(file);
        const claims = new Set([...paths].flatMap((path) => this.#byPath.get(path) ?? []));
        for (const { claim, matches } of this.#globs)
            if ([...paths].some(matches))
                claims.add(claim);
        return this.all.filter((claim) => claims.has(claim));
    }
    /** Where a file really is, and as it was given, as records have it. */
    pathsOf({ realPath, path }) {
        const { root, folder } = this.#folders;
        return new Set([pathBelowRoot(root, realPath), pathBelowRoot(root, pathFrom(folder, path))]);
    }
    /** What runs wrote under the name of a file, which may lie elsewhere since, as out of an artifact: only a digest binds it. */
    ofItsName(file) {
        return this.#byName.get(fileNameOf(file.path)) ?? [];
    }
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1).normalize();
}

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/model/record-caps.js
var record_caps = __webpack_require__(53027);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
;// CONCATENATED MODULE: ./build/gates/recorded-runs.js




/** The records of this run, by the time of their start. What cannot be read could have been the one that matters. */
async function recordedRuns(host) {
    const files = await host.runs.read();
    if (files.length === 0)
        return { runs: [], problems: [] };
    const { readRunRecord } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5361)]).then(__webpack_require__.bind(__webpack_require__, 35361));
    const runs = [];
    const problems = [];
    for (const one of files) {
        const record = "wrong" in one ? one : readRunRecord(one.text);
        const from = one.file.slice(0, Math.max(0, one.file.lastIndexOf("/")));
        if ("wrong" in record)
            problems.push(brokenRecord(host, one.file, record.wrong));
        else if (record.run?.id === host.facts.runId)
            runs.push({ record, from });
        else
            host.debug(() => (0,reports_escape/* toLog */.gY)((0,phrase/* say */.cv) `Ignored ${one.file}: it is a record of another run`));
    }
    const beyond = beyondCaps(runs);
    if (beyond !== undefined)
        return { runs: [], problems: [...problems, brokenRecord(host, ".", beyond)] };
    runs.sort((a, b) => startOf(a) - startOf(b));
    return { runs: runs.filter((run, i) => !runs.slice(i + 1).some((later) => isRetry(later, run))), problems };
}
/** Globs are held against all that was written, so their number must be one that this ends with. */
function beyondCaps(runs) {
    const outputs = runs.flatMap(({ record }) => record.outputs);
    if (outputs.length > record_caps/* recordCaps */.h.outputs)
        return `name more than ${record_caps/* recordCaps */.h.outputs} files, the most that are looked at`;
    const unfinished = runs.flatMap(({ record }) => (record.endedAt === null ? record.declared : []));
    const globs = [...unfinished, ...outputs.flatMap((one) => (one.state === "missing" ? one.path : []))];
    let choices = 0;
    for (const one of globs) {
        choices += (0,model_glob/* countChoices */.At)(one);
        if (choices > record_caps/* recordCaps */.h.globs)
            return `name more than ${record_caps/* recordCaps */.h.globs} globs and files that are not written, the most that are looked at`;
    }
    return undefined;
}
function brokenRecord({ runs }, file, wrong) {
    const folder = runs.folder.split(/[/\\]/).at(-1) ?? "";
    if (file === ".")
        return { id: "bad-report", file: folder, message: `the run records ${wrong}` };
    const message = `the run record ${wrong}; delete it, and run its command under gates record again`;
    return { id: "bad-report", file: `${folder}/${file}`, message };
}
/** The same command once more: only its last try says what is there now. */
function isRetry(later, earlier) {
    const [a, b] = [later, earlier].map(({ record: { name, command, cwd, declared, run }, from }) => JSON.stringify([from, name, command, cwd, declared, run]));
    return a === b && follows(later, earlier);
}
/** The same in a later attempt of the workflow run, which was started because the earlier one failed. */
function isLaterAttempt(later, earlier) {
    const [a, b] = [later.record, earlier.record];
    const isSame = a.name === b.name && a.run?.job === b.run?.job && follows({ ...later, from: earlier.from }, earlier);
    return isSame && Number(a.run?.attempt) > Number(b.run?.attempt);
}
/** Whether one run began when the other was over. Jobs beside one another, whose records were thrown together, are no retries. */
function follows(later, earlier) {
    const { endedAt, startedAt } = earlier.record;
    return later !== earlier && later.from === earlier.from && startOf(later) >= Date.parse(endedAt ?? startedAt);
}
function startOf({ record }) {
    return Date.parse(record.startedAt);
}
function endOf({ exitCode, signal }) {
    if (exitCode !== null)
        return { kind: "exit", code: exitCode };
    return signal === null ? { kind: "never" } : { kind: "signal", signal };
}
/** Lines of standard error that are shown of a tool that failed. */
const shownLines = 10;
function toolFailed({ record }, missing) {
    const lines = (record.standardError ?? "").split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");
    const said = lines.slice(-shownLines);
    return {
        id: "tool-failed",
        name: record.name,
        how: { kind: "run", command: record.command, end: endOf(record), missing, said },
    };
}

;// CONCATENATED MODULE: ./build/gates/missing-outputs.js


/** What is wrong with the reports, with what the records tell about those that are not there. */
function withMissingOutputs(problems, claims, expected, runs) {
    // As in most runs: no pattern need be taken apart.
    if (runs.length === 0)
        return problems;
    const written = claims.filter(({ says }) => says.state === "written");
    const patterns = patternsOf(expected).map(({ pattern }) => pattern);
    const missing = [
        ...claimsMeeting(patterns.map(meeting), claims.filter(isMissing)),
        ...claimsMeeting(patterns.map(matching), runs.flatMap((run) => namedButMissing(run, expected))),
    ].filter((claim) => !isWrittenLater(claim, written));
    const explained = problems.filter((one) => one.id !== "no-report" || !missing.some((claim) => isAbout(one, claim, expected)));
    const failedRuns = [...new Set(runs.filter((run) => !endedWell(run)).map(({ record }) => record.name))];
    return [
        ...missing.flatMap((claim) => reasonFor(claim, expected)),
        ...explained.map((one) => (one.id === "no-report" && failedRuns.length > 0 ? { ...one, failedRuns } : one)),
    ];
}
function isMissing({ says }) {
    return says.state === "missing" || (says.state === "unfinished" && says.by === "output");
}
/**
 * What a run names in its arguments and that is not there: if it failed, or wrote nothing at all, it was to write that. A run
 * that names its outputs says so itself.
 */
function namedButMissing(run, { read }) {
    const { record } = run;
    const wrote = record.outputs.some(({ state }) => state === "written");
    if (record.declared.length > 0 || (endedWell(run) && wrote))
        return [];
    const there = new Set(record.outputs.map(({ path }) => path.normalize()));
    const paths = [...new Set(namedPaths(record))].filter((path) => !there.has(path) && !read.has(path));
    return paths.map((path) => ({ run, path, says: { state: "missing" } }));
}
function claimsMeeting(tests, claims) {
    return claims.filter(({ path }) => tests.some((meets) => meets(path)));
}
/** A later run made good for it. */
function isWrittenLater(claim, written) {
    const meets = meeting(claim.path);
    return written.some(({ run, path }) => follows(run, claim.run) && meets(path));
}
function patternsOf({ folder, lines, usualPlaces }) {
    const wanted = lines ?? usualPlaces.map((pattern) => ({ pattern, optional: true }));
    return wanted.map(({ pattern, optional }) => ({ pattern: pathFrom(folder, pattern), optional }));
}
function isAbout({ pattern, lookedFor }, { path }, { folder }) {
    const looked = pattern === undefined ? lookedFor : [pattern];
    return looked.some((one) => meeting(pathFrom(folder, one))(path));
}
/** A tool that ended well was to write it, and nobody said that it may be missing: then it is missed like any other. */
function reasonFor({ run, path }, expected) {
    if (!endedWell(run))
        return [toolFailed(run, path)];
    const isOptional = expected.lines !== undefined && patternsOf(expected).every((line) => line.optional || !meeting(line.pattern)(path));
    if (isOptional)
        return [];
    return [{ id: "no-report", of: expected.of, pattern: path, lookedFor: [], commands: [], committed: [], run: run.record.name }];
}
function endedWell({ record }) {
    const end = endOf(record);
    return end.kind === "exit" && end.code === 0;
}

;// CONCATENATED MODULE: ./build/gates/evidence.js






/** In bytes: what is shorter may be what every tool writes that found nothing. */
const leastTelling = 64;
/** The run records beside the reports: each report that is read is held against the run that wrote it. */
class Evidence {
    #runs;
    #broken;
    #claims;
    #folder;
    #job;
    #read = new Map();
    constructor({ runs, problems }, host) {
        const { root } = host.runs;
        this.#runs = runs;
        this.#job = host.facts.job;
        this.#broken = problems;
        this.#folder = (0,repo_path/* pathBelow */.Br)((0,repo_path/* cleanPath */.ts)(host.cwd), (0,repo_path/* cleanPath */.ts)(root)) ?? "";
        this.#claims = new ClaimsOnReports(runs, { root, folder: this.#folder });
    }
    static async open(host) {
        return new Evidence(await recordedRuns(host), host);
    }
    /** A report that is about to be read; hashed meanwhile where a record says what its digest must be. */
    async watch(file, { files }) {
        if (this.#runs.length === 0)
            return file;
        const writers = [...this.#claims.on(file), ...this.#claims.ofItsName(file)].filter(({ says }) => says.state === "written");
        const watched = writers.length > 0 ? await files.digesting(file) : file;
        this.#read.set(file.path, watched);
        return watched;
    }
    /** A report that was read but does not count: nothing need prove it. */
    passOver(file) {
        this.#read.delete(file);
    }
    async conclude(asked) {
        const refused = [];
        const reports = new Map();
        for (const [file, watched] of this.#read) {
            const bound = await this.#bind(watched, asked);
            if (bound?.kind === "refused")
                refused.push(bound.reason);
            else if (bound)
                reports.set(bound.run, [...(reports.get(bound.run) ?? []), file]);
        }
        const read = new Set([...this.#read.values()].flatMap((file) => [...this.#claims.pathsOf(file)]));
        const expected = { ...asked, folder: this.#folder, read };
        const problems = withMissingOutputs(asked.problems, this.#claims.all, expected, this.#runs);
        const all = eachRunOnce([...this.#broken, ...refused, ...problems]);
        return {
            runs: this.#runs.map((run) => ({ ...run, reports: reports.get(run) ?? [] })),
            problems: all,
            remarks: this.#remarks(reports, all, asked),
        };
    }
    /** Runs that a reader would take for proof although they are none, and those that ended badly, told or not. */
    #remarks(reports, problems, asked) {
        const ended = (run) => ({ name: run.record.name, end: endOf(run.record) });
        const proving = [...reports.keys()].map(ended).filter(({ end }) => !isWell(end));
        const told = new Set(problems.flatMap((one) => (one.id === "tool-failed" || one.id === "stale-report" ? [nameOf(one)] : [])));
        const others = this.#runs.filter((run) => !reports.has(run) && !told.has(run.record.name));
        const failed = others.filter((run) => !isExplained(run, undefined, asked)).map(ended);
        const isUnbound = others.length === this.#runs.length && this.#runs.length > 0 && this.#read.size > 0;
        const known = new Set([...[...reports.values()].flat(), ...problems.flatMap((one) => ("file" in one ? [one.file] : []))]);
        const unproven = reports.size > 0 ? [...this.#read.keys()].filter((file) => !known.has(file)) : [];
        return [
            ...(unproven.length > 0 ? [(0,wording_runs/* describeUnprovenReports */.Cb)(unproven)] : []),
            ...proving.flatMap(({ name, end }) => asked.explained?.(name, end) ?? []),
            ...(isUnbound ? [(0,wording_runs/* describeUnboundRuns */.ZR)(others.map(ended))] : failed.map(({ name, end }) => (0,wording_runs/* describeUntoldRun */.lF)(name, end))),
        ];
    }
    async #bind(file, asked) {
        const claim = decisive(this.#claims.on(file), asked);
        if (claim === undefined)
            return this.#bindMoved(file, asked);
        const { record } = claim.run;
        const stale = { id: "stale-report", file: file.path, run: record.name };
        if (claim.says.state === "unchanged")
            return { kind: "refused", reason: leftOver(claim, stale, asked) };
        const digest = claim.says.state === "written" ? await digestOf(file) : undefined;
        if (claim.says.state === "written" && digest === undefined)
            return undefined;
        if (claim.says.state === "written" && claim.says.sha256 !== digest)
            return { kind: "refused", reason: { ...stale, how: { kind: "changed" } } };
        return this.#boundTo(claim.run, file.path, asked);
    }
    #boundTo(run, report, asked) {
        const culprit = this.#stepsOf(run).find((step) => !isExplained(step, report, asked));
        return culprit ? { kind: "refused", reason: toolFailed(culprit, undefined) } : { kind: "proven", run };
    }
    /** Runs of one name are the steps of one: what the last of them wrote is true only if those before it did their work. */
    #stepsOf(run) {
        return [run, ...this.#runs.filter((other) => other.record.name === run.record.name && follows(run, other))];
    }
    /** A report that no run wrote here, as out of an artifact, is known by its digest, whichever of the runs wrote that. */
    async #bindMoved(file, asked) {
        const written = this.#claims.ofItsName(file);
        const claims = written.filter(({ run }) => !written.some((other) => isLaterAttempt(other.run, run)));
        const digest = claims.length === 0 ? undefined : await digestOf(file);
        if (digest === undefined)
            return undefined;
        const same = claims.filter((claim) => digestIn(claim) === digest);
        const own = file.size < leastTelling ? await this.#ofOneOnly(file, digest, same) : same;
        const bound = own.map(({ run }) => this.#boundTo(run, file.path, asked));
        if (bound.length > 0)
            return bound.findLast(({ kind }) => kind === "refused") ?? bound.at(-1);
        const lost = await this.#withoutReport(claims);
        const crashed = lost.find((run) => !isExplained(run, undefined, asked));
        const [run] = crashed ? [crashed] : claims.length > 1 ? lost : [];
        if (run === undefined)
            return undefined;
        const how = { kind: "none", end: endOf(run.record) };
        return { kind: "refused", reason: { id: "stale-report", file: file.path, run: run.record.name, how } };
    }
    /** What is as short as an empty list has the digest of any other: it binds what came from another job, and only the one. */
    async #ofOneOnly(file, digest, claims) {
        const travelled = claims.filter(({ run }) => this.#travelled(run));
        const alike = [...this.#read.values()].filter((other) => fileNameOf(other.path) === fileNameOf(file.path));
        const digests = await Promise.all(alike.map(digestOf));
        return digests.filter((one) => one === digest).length > travelled.length ? [] : travelled;
    }
    /** Runs of other jobs whose file of a name is none of the reports that were read: it may be one that was changed on its way. */
    async #withoutReport(claims) {
        const read = new Set(await Promise.all([...this.#read.values()].map(digestOf)));
        const lost = claims.filter((claim) => this.#travelled(claim.run) && !read.has(digestIn(claim)));
        return lost.map(({ run }) => run);
    }
    #travelled({ from, record }) {
        return from !== "" || (record.run?.job ?? undefined) !== this.#job;
    }
}
function digestIn({ says }) {
    return says.state === "written" ? says.sha256 : undefined;
}
/** A run that left what was there: by crashing, which is told as that, or because it never writes it. */
function leftOver({ run }, stale, asked) {
    if (!isExplained(run, undefined, asked))
        return toolFailed(run, stale.file);
    return { ...stale, how: { kind: "left", end: endOf(run.record) } };
}
function isExplained({ record }, report, { explainsExit }) {
    const end = endOf(record);
    return end.kind === "exit" && explainsExit({ name: record.name, code: end.code, ...(report !== undefined && { report }) });
}
function isWell(end) {
    return end.kind === "exit" && end.code === 0;
}
function nameOf(reason) {
    return reason.id === "tool-failed" ? reason.name : reason.run;
}
/** Only a run that names its outputs says that it was to write what it left; others may have read it. */
function isOfWriter({ says, run }, asked) {
    if (says.state === "unfinished")
        return says.by === "output";
    const isLeft = says.state === "unchanged" && run.record.declared.length > 0;
    return says.state === "written" || (isLeft && !isExplained(run, undefined, asked));
}
/** The last run that wrote it, or was to; without one, the last that named it and never ended, or left it as it was. */
function decisive(claims, asked) {
    return (claims.findLast((claim) => isOfWriter(claim, asked)) ??
        claims.findLast(({ says }) => says.state === "unfinished") ??
        claims.findLast(({ says }) => says.state === "unchanged"));
}
/** Undefined for a file that cannot be read to its end, which is told as that. */
function digestOf(file) {
    return "digest" in file ? file.digest().catch(unreadable) : Promise.resolve(undefined);
}
function unreadable(error) {
    if (!(error instanceof report_error/* ReportError */.$))
        throw error;
}
/** A tool that failed is told first and once, however many of its reports were looked for. */
function eachRunOnce(problems) {
    const failed = new Map();
    for (const one of problems) {
        if (one.id !== "tool-failed")
            continue;
        const key = JSON.stringify([one.name, { ...one.how, missing: undefined }]);
        const known = failed.get(key);
        if (known === undefined || (wroteNothing(one) && !wroteNothing(known)))
            failed.set(key, one);
    }
    return [...failed.values(), ...problems.filter(({ id }) => id !== "tool-failed")];
}
function wroteNothing({ how }) {
    return how.kind === "run" && how.missing !== undefined;
}

// EXTERNAL MODULE: ./build/gates/policy-values.js
var policy_values = __webpack_require__(91068);
;// CONCATENATED MODULE: ./build/gates/workplace.js





/** Opens what a gate works with: the repository, the run records, the policy in force. */
async function openWorkplace(gate, host, written, gates, { wish = "judge", repository = openRepository(host) } = {}) {
    const [{ git, problems }, evidence] = await Promise.all([repository, Evidence.open(host)]);
    const known = await (0,settings_policy/* loadPolicy */.t)({ gate, gates, host, git, written });
    const policy = { ...known, problems: [...problems, ...known.problems] };
    return { policy, place: workplaceOf(gate, policy, { host, git, evidence, wish }) };
}
/** One that is not to be trusted is as bad as a configuration that is not understood: nothing may accept it. */
async function openRepository(host) {
    try {
        return { git: await (0,git/* openGit */.z)(host, host.cwd), problems: [] };
    }
    catch (error) {
        if (!(error instanceof own_repository/* UntrustedRepository */.b))
            throw error;
        return { git: undefined, problems: [{ where: "working-directory", message: error.message }] };
    }
}
/** The network is only used where a budget, a cache that was asked for, or somebody at the command line needs the base. */
function workplaceOf(gate, policy, { host, git, evidence, wish }) {
    const budgets = policy.budgets(gate.vocabulary(policy.settings, undefined)).budgets.map(({ budget }) => budget);
    const patch = wish === "list the change" ? "listed" : budgets.some((budget) => budget.patch) ? "judged" : "no";
    const compares = budgets.some(({ metric }) => metric.change || metric.baseline) || (0,policy_values/* textOf */.b6)(policy, "baseline") === "cache";
    const countsFiles = budgets.some(({ metric }) => metric.name === "files-without-coverage");
    const newFiles = patch !== "no" || countsFiles ? "looked for" : "passed over";
    const token = (0,policy_values/* textOf */.b6)(policy, "github-token");
    const network = patch !== "no" || compares ? { token, serverUrl: host.facts.serverUrl } : undefined;
    let base;
    const findBase = () => {
        base ??= __webpack_require__.e(/* import() */ 6244).then(__webpack_require__.bind(__webpack_require__, 46244)).then(({ findDiffBase }) => findDiffBase({ host, git, ...(network && { network }) }));
        return base;
    };
    return { host, git, evidence, base: findBase, network, patch, newFiles, token };
}


/***/ }),

/***/ 19036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42517);




/** Bytes read at a time: large enough that calls do not count, small enough to stay in the processor's cache. */
const chunkBytes = 256 * 1024;
/** Chunks after which others have a turn: git's answers may wait, and each brings the next question. */
const chunksInTurn = 32;
/** Buffers that no file is read into now: reports come by the hundred, and fresh memory costs more than the reading. */
const idleBuffers = [];
const dependencies = [
    "**/node_modules/**",
    "**/.git/**",
    "**/.venv/**",
    "**/venv/**",
    "**/site-packages/**",
    "**/vendor/bundle/**",
];
/** Run records are no reports, though one may be called as a scanner and its report are. */
const ownRecords = "**/.gates-runs/**";
/**
 * The real file system, seen from a working directory. It is asked without waiting: a gate has little to do meanwhile, and
 * each wait takes longer than the answer. To load what waits (`node:fs/promises`) takes Node longer than all of the asking.
 */
function diskFiles(reach) {
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(reach.cwd, path);
    return {
        glob: (...patterns) => globFiles(patterns, reach),
        all: async () => (await loadGlob())("**/*", { cwd: reach.cwd, dot: true, ignore: dependencies }),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute(path)),
        writtenAt: async (path) => orUndefined(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute(path)))?.mtimeMs,
        open: (path) => openFile(path, absolute(path), reach),
        digesting: async (file) => (await __webpack_require__.e(/* import() */ 1655).then(__webpack_require__.bind(__webpack_require__, 61655))).digesting(file),
        digester: async () => (await __webpack_require__.e(/* import() */ 1655).then(__webpack_require__.bind(__webpack_require__, 61655))).digester(),
        readText: (path) => readSettings(absolute(path), reach),
        writeText: async (path, text) => {
            refuseLinksOut(absolute(path));
            await refuseLinkedFolder(absolute(path), reach.named ?? reach.only);
            return writeFileWithin(absolute(path), text, reach.named ?? reach.only);
        },
        writeOwn: (path, text) => writeFileWithin(absolute(path), text, reach.only),
    };
}
async function globFiles(patterns, { cwd }) {
    const slashed = patterns.map((pattern) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern));
    const [only, ...more] = slashed;
    if (only !== undefined && more.length === 0 && !/[*?{[]/.test(only)) {
        // A plain path may hold any character; only a file counts.
        const found = orUndefined(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, only)));
        return found?.isFile() ? [only.replace(/^\.\//, "")] : [];
    }
    const glob = await loadGlob();
    const ignore = [ownRecords, ...(slashed.some((pattern) => pattern.includes("node_modules")) ? [] : dependencies)];
    const absolute = slashed.some((pattern) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern));
    const found = await glob(slashed, { cwd, dot: true, ignore, expandDirectories: false, absolute });
    return found.sort();
}
/** Loaded only where a pattern has a glob in it. */
async function loadGlob() {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    return glob;
}
/** Bytes from which on the memory that reading takes matters more than what it takes to think of it. */
const largeFile = 1024 * 1024;
async function openFile(path, absolute, reach) {
    const real = attempt(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
    const inside = isBelowAny(real, [reach.cwd, ...(reach.only ?? [])]);
    if (reach.only && !inside && !reach.only.some((folder) => isBelow(absolute, folder))) {
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$("unreadable-report", path, "lies outside of the workspace and of the runner's temporary folder");
    }
    if (reach.only && isNoReportsPlace(real))
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$("unreadable-report", path, "lies among git's own files or those of the system, where no report is read");
    const found = attempt(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
    if (!found.isFile())
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$("unreadable-report", path, "is not a file");
    if (found.size >= largeFile)
        (await __webpack_require__.e(/* import() */ 4147).then(__webpack_require__.bind(__webpack_require__, 34147))).keepHeapSmall();
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && isBelow(absolute, reach.cwd) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(reach.cwd, absolute).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/") : path;
    return { path: shown, realPath: real, size: found.size, linksOut: !inside, chunks: () => chunksOf(real, shown) };
}
/** Where tokens and environments of processes can be read, and where no tool leaves a report. */
function isNoReportsPlace(real) {
    return /^\/(proc|sys|dev)(\/|$)/.test(real) || real.toLowerCase().split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(".git");
}
/** Whether a real path lies below one of the folders, by its name or by what it is a link to. */
function isBelowAny(real, folders) {
    return folders.some((folder) => isBelow(real, folder) || isBelow(real, orUndefined(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder)) ?? folder));
}
function orUndefined(ask) {
    try {
        return ask();
    }
    catch {
        return undefined;
    }
}
/** Bytes of a settings file: far more than anybody writes by hand. */
const settingsBytes = 1024 * 1024;
/**
 * A settings file. It is in the hands of whoever wrote the change, so it is only read where it is an ordinary file, no
 * link to one: what is wrong with it is quoted, and must not quote another file. Read without waiting: lines of thousands
 * of sources are looked at this way, too.
 */
async function readSettings(absolute, { only }) {
    const found = statusOf(absolute);
    if (found === undefined)
        return undefined;
    if (found.isSymbolicLink())
        throw new UnreadableSettings("a link, which is not followed");
    if (!found.isFile())
        throw new UnreadableSettings("not a file");
    if (found.size > settingsBytes)
        throw new UnreadableSettings(`larger than ${settingsBytes} bytes`);
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    const inside = only === undefined || isBelowAny(real, only);
    if (!inside || real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(".git"))
        throw new UnreadableSettings("outside of the workspace");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, "utf8");
}
/** Of a link itself; undefined where there is nothing, nor could be. */
function statusOf(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR"))
            return undefined;
        throw cause;
    }
}
class UnreadableSettings extends Error {
    /** Shown where the code of a failed system call would be. */
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/**
 * In a workflow, a file is only written below the given folders, never through a link, and never into git's or the runner's
 * own files.
 */
async function writeFileWithin(absolute, text, only) {
    const there = orUndefined(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute));
    // A pipe that nobody reads would be waited for without an end.
    if (there?.isFIFO() || there?.isSocket())
        throw new Error(`${absolute} is a pipe, not a file`);
    if (only !== undefined) {
        const parent = realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
        // A second name of a file is a link as well: what is written would stand in the first, too.
        const isLink = there?.isSymbolicLink() || (there?.isFile() && there.nlink > 1);
        const inside = isBelowAny(parent, only);
        const parts = [...parent.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)].map((part) => part.toLowerCase());
        if (!inside || isLink || parts.includes(".git") || parts.includes("_runner_file_commands")) {
            throw new Error(`${absolute} is outside of ${[...new Set(only)].join(" and ")}, or a link, or one of git's or the runner's own files`);
        }
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), { recursive: true });
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, "w");
    try {
        for (const piece of typeof text === "string" ? [text] : text)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, piece);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** On a laptop, too, what a setting names is written where it says: not through a link, and not into git's own files. */
function refuseLinksOut(absolute) {
    const isLink = orUndefined(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute))?.isSymbolicLink() === true;
    const parent = realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    const root = repositoryAround(absolute);
    const leaves = root !== undefined && !isBelow(parent, realFolder(root));
    const isOfGit = [...parent.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)].some((part) => part.toLowerCase() === ".git");
    if (isLink || leaves || isOfGit)
        throw new Error(`${absolute} is a link, behind one out of the repository, or one of git's own files`);
}
/** The folder of the repository that a path lies in, as the path is written. */
function repositoryAround(absolute) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return undefined;
    }
}
/** A name that a setting chose is judged as it is written: behind a link it would mean another file than it says. */
async function refuseLinkedFolder(absolute, only) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
    for (const root of only ?? []) {
        if (!isBelow(folder, root))
            continue;
        const straight = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder));
        if (realFolder(folder) === straight)
            return;
        throw new Error(`${absolute} is behind a link; name the folder that it leads to`);
    }
}
/** The real path of a folder, also of one that is not there yet. */
function realFolder(folder) {
    const real = orUndefined(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder));
    return real ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)));
}
/**
 * The content in one buffer that is filled again and again. Read without waiting: the gate has nothing else to do
 * meanwhile, and a stream takes longer to set up than a small report to read.
 */
async function* chunksOf(file, shown) {
    const opened = attempt(shown, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r"));
    const buffer = idleBuffers.pop() ?? new Uint8Array(chunkBytes);
    try {
        for (let chunk = 1;; chunk++) {
            const length = attempt(shown, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened, buffer));
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
            if (chunk % chunksInTurn === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
    }
    finally {
        idleBuffers.push(buffer);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
    }
}
function attempt(shown, read) {
    try {
        return read();
    }
    catch (cause) {
        unreadable(shown, cause);
    }
}
function isBelow(path, folder) {
    const between = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return between === "" || (!between.startsWith("..") && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(between));
}
function unreadable(path, cause) {
    if (cause instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$)
        throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
    throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReportError */ .$("unreadable-report", path, `cannot be read (${code})`, undefined, cause);
}


/***/ }),

/***/ 60096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lazyRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Run records whose reader, with Node's cryptography, is loaded only where there are any: most runs have none. */
function lazyRuns(place) {
    const read = async () => (await __webpack_require__.e(/* import() */ 4668).then(__webpack_require__.bind(__webpack_require__, 44668))).readRecords(place.folder);
    return { ...place, read: async () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place.folder) ? read() : []) };
}


/***/ }),

/***/ 4086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ machineOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** A kind of machine in words. Runners do not say their label; the image of a hosted one is the nearest thing to it. */
function machineOf(system, architecture, image) {
    const processors = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const count = processors === 1 ? "1 CPU" : `${processors} CPUs`;
    return [`${system} ${architecture}`, ...(image ? [image] : []), count].join(", ");
}


/***/ }),

/***/ 35190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Longest that a program of ours may take where nothing else is said, in ms: git on a slow disk, never a hang. */
const longest = 120_000;
/** Bytes of standard output that are kept: text of more does not fit into one string. */
const mostBytes = 2 ** 28;
/** git asks nobody, locks nothing, and fetches nothing that a partial clone lacks. */
const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };
/** PATH without empty and relative entries, which would run a program of the workspace by the name of a tool. */
function absoluteFolders(path = "") {
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
/**
 * What git, and what it starts by anybody's configuration, has no use for: the inputs of the step, the runner's own
 * services, tokens. The one token that a fetch may need is passed to it alone, bound to one server.
 */
const secret = /^(INPUT_|ACTIONS_)|^(GITHUB|GH)_(ENTERPRISE_)?TOKEN$/i;
function withoutSecrets(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
}
/** Settings of git for one run, after those that the environment may have already: there, no other process sees them. */
function gitConfig(settings, env) {
    if (settings.length === 0)
        return {};
    const before = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
    const pairs = settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${before + i}`, key],
        [`GIT_CONFIG_VALUE_${before + i}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(before + settings.length), ...Object.fromEntries(pairs) };
}
/**
 * Runs a program without a shell and keeps its standard output; undefined when it cannot be started. Not `@actions/exec`:
 * it looks for line ends in all that came so far at each chunk, which is quadratic on `git ls-files -z`.
 */
function runProgram(program, args, cwd, { env: more = {}, gitSettings = [], timeout = longest } = {}) {
    return new Promise((resolve) => {
        const path = { PATH: absoluteFolders(process.env["PATH"]) };
        const env = { ...withoutSecrets(process.env), ...path, ...quiet, ...more, ...gitConfig(gitSettings, process.env) };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
        // Not spawn's own `timeout`: its timer outlives a program that could not be started, and we would wait for it.
        const timer = setTimeout(() => child.kill(), timeout);
        const end = (finished) => {
            clearTimeout(timer);
            resolve(finished);
        };
        const chunks = [];
        let bytes = 0;
        child.stdout.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > mostBytes)
                child.kill();
            else
                chunks.push(chunk);
        });
        child.on("error", () => end(undefined));
        child.on("close", (code) => {
            const whole = code !== null && bytes <= mostBytes;
            end({ code: whole ? code : 1, stdout: Buffer.concat(chunks).toString("utf8") });
        });
        // Some failures to start are thrown at once, such as a folder that is a file.
    }).catch(() => undefined);
}


/***/ }),

/***/ 95647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ uncompared),
/* harmony export */   O8: () => (/* binding */ onFigure),
/* harmony export */   SF: () => (/* binding */ changingFigure),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   VY: () => (/* binding */ onlyFound)
/* harmony export */ });
/** Which way a change is limited: up by `p95-rise`, down by `throughput-drop`. */
function wayOf({ metric }) {
    return metric.name.endsWith("-drop") ? "drop" : "rise";
}
/** `p95` of `p95-rise`. */
function changingFigure({ metric }) {
    return metric.name.replace(/-(rise|drop)$/, "");
}
/** The budget on the figure that changes. Its text stays, so that reasons name what was asked. */
function onFigure(budget) {
    const { change: _, ...metric } = budget.metric;
    return { ...budget, metric: { ...metric, name: changingFigure(budget) } };
}
function uncompared(budget, gate, why) {
    return { state: "unknown", reason: { id: "no-baseline", gate, budget: budget.text, why } };
}
/** That nothing is held, or why nothing could be, once for all that a budget is about. */
function onlyFound(found) {
    return [{ scope: "", found }];
}


/***/ }),

/***/ 34758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pathsInArgument),
/* harmony export */   q: () => (/* binding */ pathsByPrefix)
/* harmony export */ });
/** Separators of one argument above which only its whole is looked at: what has more is a list or a program, no file. */
const mostSeparators = 12;
/** Options whose value begins the names of several files: Locust's `--csv load` writes `load_stats.csv` and three more. */
const prefixOptions = new Map([
    ["--csv", ["_stats.csv", "_stats_history.csv", "_failures.csv", "_exceptions.csv"]],
]);
/** The files that a command may write by such options, as `--csv load` and `--csv=load`. */
function pathsByPrefix(command) {
    return command.flatMap((argument, i) => {
        const [option = "", joined] = argument.split("=", 2);
        const endings = prefixOptions.get(option);
        const prefix = joined ?? command[i + 1];
        return endings === undefined || prefix === undefined || prefix === "" ? [] : endings.map((ending) => `${prefix}${ending}`);
    });
}
/**
 * What an argument may name a file by: the whole, and each part between `=`, `:` and commas, as in
 * `--cov-report=xml:cov.xml` and `-Doutput=C:\cov.xml`. Whether there is such a file is for others to see.
 */
function pathsInArgument(argument) {
    const ends = [...argument.matchAll(/[=:,]/g)].map(({ index }) => index);
    if (ends.length === 0 || ends.length > mostSeparators)
        return argument === "" ? [] : [argument];
    const starts = [0, ...ends.map((end) => end + 1)];
    const parts = starts.flatMap((start) => [...ends, argument.length].filter((end) => end > start).map((end) => argument.slice(start, end)));
    return [...new Set(parts)];
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

/***/ 53027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ recordCaps)
/* harmony export */ });
/**
 * Bytes of one run record, of all of them, and how many are read. Far above what a job
 * leaves, and no more than can be held and looked through at once.
 */
const recordCaps = {
    bytes: 8 * 1024 * 1024,
    allBytes: 64 * 1024 * 1024,
    records: 10_000,
    /** Folders below that of the records: one for each artifact, and one in it. */
    depth: 2,
    /** Globs and files that nobody wrote; each choice of braces counts. */
    globs: 1000,
    /** Files in all of them. */
    outputs: 200_000,
};


/***/ }),

/***/ 70543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of a gate; 70 (EX_SOFTWARE of sysexits.h) is a crash of ours. */
const exitCodes = { passed: 0, failed: 1, "cannot-judge": 2, crashed: 70 };


/***/ })

};
