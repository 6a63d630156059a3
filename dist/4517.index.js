export const id = 4517;
export const ids = [4517];
export const modules = {

/***/ 24517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PolicyVersions: () => (/* binding */ PolicyVersions)
});

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/settings/budgets.js
var settings_budgets = __webpack_require__(74258);
// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/model/artefact.js
var artefact = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/model/artefacts/catalogue.js + 4 modules
var catalogue = __webpack_require__(42214);
// EXTERNAL MODULE: ./build/model/budget.js
var model_budget = __webpack_require__(60413);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/limit.js
var model_limit = __webpack_require__(50493);
;// CONCATENATED MODULE: ./build/settings/component-loosening.js
/**
 * What became of the components that there were, from their `name=glob` lines. One that is gone or has lost a glob is
 * looser, and so is one with a glob more: what is well covered there would make up for the rest. A new one takes nothing.
 */
function looserComponents(setting, before, now) {
    const [old, fresh] = [byName(before), byName(now)];
    return [...old].flatMap(([name, globs]) => {
        const left = fresh.get(name);
        if (left !== undefined && sorted(left) === sorted(globs))
            return [];
        return [{ setting, before: shown(name, globs), after: left && shown(name, left) }];
    });
}
function byName(lines) {
    const components = new Map();
    for (const line of lines) {
        const separator = line.indexOf("=");
        const name = line.slice(0, separator);
        components.set(name, [...(components.get(name) ?? []), line.slice(separator + 1)]);
    }
    return components;
}
function sorted(globs) {
    return [...globs].sort().join("\n");
}
function shown(name, globs) {
    return `${name}=${globs.join(", ")}`;
}

// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
;// CONCATENATED MODULE: ./build/settings/loosening.js







/** What `now` asks less of than `before`. A stricter policy, or one that says the same in other words, is none. */
function looseningBetween(inputs, before, now) {
    return [
        ...looserBudgets(before.budgets, now.budgets),
        ...(before.budgets.length > 0 ? chosenReports(inputs, before.settings, now.settings) : []),
        ...looserSettings(inputs, before.settings, now.settings),
    ];
}
function looserBudgets(before, now) {
    const present = new Map(now.map(({ budget }) => [(0,model_budget/* budgetKey */.fq)(budget), budget]));
    return before.flatMap(({ budget, setting }) => {
        const same = present.get((0,model_budget/* budgetKey */.fq)(budget));
        if (same && isLooser(budget, same))
            return [{ setting, before: budget.text, after: same.text }];
        if (same)
            return leftToOthers(budget, same).map((after) => ({ setting, before: budget.text, after }));
        if (isHeldByNone(budget, now))
            return [];
        const warning = budget.level === "fail" ? present.get((0,model_budget/* budgetKey */.fq)({ ...budget, level: "warn" })) : undefined;
        return [{ setting, before: budget.text, after: warning?.text }];
    });
}
/** Where none of a count are left, it has not risen either: debt that was frozen and is paid off. */
function isHeldByNone({ level, metric, selectors, limit }, now) {
    // `< 0` asks for less each time, which none cannot give.
    const asksForLess = limit.op === "<" && limit.value.digits === 0n;
    if (!metric.name.endsWith("-rise") || (0,model_limit/* directionOf */.FR)(limit.op) === "minimum" || asksForLess)
        return false;
    const scopes = ["[]", JSON.stringify(selectors)];
    return now.some(({ budget }) => {
        const isOfSame = `${budget.metric.name}-rise` === metric.name && scopes.includes(JSON.stringify(budget.selectors));
        const isNone = budget.limit.op === "<=" && budget.limit.value.digits === 0n && (budget.besides ?? []).length === 0;
        return isOfSame && isNone && (budget.level === "fail" || level === "warn");
    });
}
/** What a default judged before, and leaves to budgets of the project now. */
function leftToOthers({ besides: before = [] }, now) {
    const { text, besides = [] } = now;
    const known = new Set(before.map((one) => (0,model_budget/* budgetKey */.fq)(one)));
    // The same limit on a part of it is as strict as the whole was.
    const isAsStrict = (one) => one.metric.name === now.metric.name && one.level === "fail" && !isLooser(now, one);
    return besides.filter((one) => !known.has((0,model_budget/* budgetKey */.fq)(one)) && !isAsStrict(one)).map((one) => `${text}, besides ${one.text}`);
}
function isLooser(before, now) {
    const order = (0,decimal/* compareDecimals */.YL)(now.limit.value, before.limit.value);
    if (order !== 0)
        return (0,model_limit/* directionOf */.FR)(before.limit.op) === "minimum" ? order < 0 : order > 0;
    return before.limit.op.length === 1 && now.limit.op.length === 2;
}
/** What more of a list means: more acceptances ask less, fewer reports, legs or included files do, too. */
const weakerWhen = {
    accept: "added",
    exclude: "added",
    include: "changed",
    reports: "removed",
    legs: "removed",
    "expected-legs": "removed",
    "min-path-match": "lowered",
    baseline: "changed",
    compare: "changed",
    runner: "changed",
    "patch-from": "raised",
    paths: "changed",
    "unknown-as": "changed",
    "only-fixable": "changed",
    "only-reachable": "changed",
    scope: "changed",
    "min-confidence": "changed",
    vex: "added",
    "allow-skipped": "added",
    "allow-text-around": "added",
    "max-ignore-days": "raised",
    config: "changed",
    "working-directory": "changed",
    merge: "changed",
    "count-as-error": "changed",
    "apdex-target": "changed",
    "skip-first": "changed",
    "skip-last": "changed",
    resources: "removed",
    require: "removed",
    optional: "added",
    inherited: "added",
    packages: "removed",
    documents: "changed",
    openapi: "removed",
    docstrings: "removed",
    "docs-follow": "removed",
    "review-within": "raised",
    "changelog-for": "changed",
    "changelog-sections": "added",
    "adr-statuses": "added",
    "env-allow": "added",
    "runbook-sites": "removed",
    routes: "removed",
    flavour: "changed",
};
/** Settings of which some values ask for less than others. */
const asksLess = {
    links: (before, now) => before !== "off" && now === "off",
    webhooks: (before, now) => before !== "off" && now === "off",
    callbacks: (before, now) => before === "on" && now !== "on",
    preset: (before, now) => {
        const kept = new Set(artefactsOf(now));
        return artefactsOf(before).some((artefact) => !kept.has(artefact));
    },
};
function artefactsOf(preset) {
    return (0,catalogue/* presetArtefacts */.R)(artefact/* presets */.v.find((one) => one === preset) ?? "minimal");
}
function looserSettings(inputs, before, now) {
    const found = [];
    if (before["mode"] !== "report" && now["mode"] === "report")
        found.push({ setting: "mode", before: "enforce", after: "report" });
    for (const [name, { type }] of Object.entries(inputs)) {
        const [old, fresh] = [entriesOf(type, before[name]), entriesOf(type, now[name])];
        const rule = weakerWhen[name];
        if (type === "figures" || type === "formulas" || type === "artefacts")
            found.push(...looserNamed(name, old, fresh));
        if (type === "components")
            found.push(...looserComponents(name, old, fresh));
        if (rule === "added")
            found.push(...additions(name, type, old, fresh));
        else if (rule === "removed")
            found.push(...old.filter((one) => !demands(fresh, one)).map((one) => removal(name, one, fresh)));
        else if (rule === "changed" && old.join("\n") !== fresh.join("\n"))
            found.push({ setting: name, before: old.join(", ") || undefined, after: fresh.join(", ") || undefined });
        else if (asksLess[name]?.(old[0], fresh[0]) === true)
            found.push({ setting: name, before: old[0], after: fresh[0] });
        else if (rule === "lowered" || rule === "raised")
            found.push(...looserNumber(name, rule, old[0], fresh[0]));
    }
    return found;
}
/** Names stand on one line, and are told on one. */
function additions(setting, type, old, fresh) {
    const added = fresh.filter((one) => !old.includes(one));
    if (type === "names" && added.length > 1)
        return [{ setting, before: undefined, after: added.join(", ") }];
    return added.map((after) => ({ setting, before: undefined, after }));
}
/** What holds for numbers that are left out. */
const leftOut = {
    "min-path-match": 90,
    "patch-from": declare/* defaultPatchFrom */.Ez,
    "max-ignore-days": declare/* defaultMaxIgnoreDays */.H3,
};
function looserNumber(setting, rule, old, fresh) {
    const [before, now] = [old, fresh].map((text) => (text === undefined ? (leftOut[setting] ?? 0) : Number.parseFloat(text)));
    if (before === undefined || now === undefined || (rule === "lowered" ? now >= before : now <= before))
        return [];
    return [{ setting, before: old ?? String(before), after: fresh ?? String(now) }];
}
/** Where all reports were read that could be found, a choice of them leaves the others out. */
function chosenReports(inputs, before, now) {
    const choices = ["reports", "legs", "compare"];
    if (choices.some((name) => before[name] !== undefined))
        return [];
    return choices.flatMap((name) => {
        const type = inputs[name]?.type;
        return type === undefined ? [] : entriesOf(type, now[name]).map((after) => ({ setting: name, before: undefined, after }));
    });
}
/** An entry that is gone, or that may be missing from now on. */
function removal(setting, before, now) {
    const optional = optionalMark + before;
    return { setting, before, after: now.includes(optional) ? optional : undefined };
}
/** Whether `now` still asks for an entry, if only by asking for it without `optional`. */
function demands(now, entry) {
    return now.includes(entry) || (entry.startsWith(optionalMark) && now.includes(entry.slice(optionalMark.length)));
}
/** A figure that is gone, or that comes from elsewhere: whatever holds it may ask for less. A new one takes nothing. */
function looserNamed(setting, before, now) {
    const nameOf = (line) => line.split(/\s*[:=]/, 1)[0];
    return before
        .filter((line) => !now.includes(line))
        .map((line) => ({ setting, before: line, after: now.find((one) => nameOf(one) === nameOf(line)) }));
}
const optionalMark = "optional ";
/** The entries of a setting as text that can be compared and shown. */
function entriesOf(type, value) {
    if (value === undefined)
        return [];
    if (typeof value === "string" || typeof value === "boolean")
        return [String(value)];
    if ((type === "percent" || type === "count" || type === "duration" || type === "rate") &&
        typeof value === "object" &&
        value !== null &&
        "text" in value)
        return [String(value.text)];
    return Array.isArray(value) ? value.map(entryText) : [];
}
function entryText(entry) {
    if (typeof entry !== "object" || entry === null)
        return String(entry);
    if ("id" in entry && "paths" in entry)
        return artefactText(entry);
    if ("text" in entry)
        return String(entry.text);
    if ("component" in entry && "glob" in entry)
        return `${entry.component}=${entry.glob}`;
    if ("from" in entry && "to" in entry)
        return `${entry.from}::${entry.to}`;
    if (!("pattern" in entry))
        return JSON.stringify(entry);
    const group = "leg" in entry ? entry.leg : "of" in entry ? entry.of : undefined;
    const leg = group !== undefined ? `${group}=` : "";
    const optional = "optional" in entry && entry.optional === true ? optionalMark : "";
    return `${optional}${leg}${entry.pattern}`;
}
/** An artefact as it was written: `sla = docs/SLA.md; words 50; headings Uptime`. */
function artefactText(entry) {
    const list = (value) => (Array.isArray(value) ? value.map(String).join(", ") : "");
    const words = entry.words === 0 || entry.words === undefined ? "" : `; words ${entry.words}`;
    const headings = list(entry.headings) === "" ? "" : `; headings ${list(entry.headings)}`;
    return `${entry.id} = ${list(entry.paths)}${words}${headings}`;
}

// EXTERNAL MODULE: ./build/settings/parse.js + 3 modules
var parse = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/settings/policy.js
var policy = __webpack_require__(27092);
// EXTERNAL MODULE: ./build/settings/yaml-document.js
var yaml_document = __webpack_require__(14031);
;// CONCATENATED MODULE: ./build/settings/workflow-file.js

/**
 * The steps of a workflow that use a gate. Only for comparing two versions of the policy: a value with an expression is
 * left out, and a file that is no workflow has no steps.
 */
async function gateSteps(text, gate) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const steps = [];
    for (const [job, definition] of Object.entries(record(record(parsed(yaml, text))["jobs"]))) {
        const uses = list(record(definition)["steps"])
            .map(record)
            .filter((step) => isUseOf(step["uses"], gate));
        const ofJob = guardsOf(record(definition), `jobs.${job}.`);
        steps.push(...uses.map((step, i) => gateStep(step, `${job}, ${i + 1}`, ofJob)));
    }
    return steps;
}
function gateStep(step, place, ofJob) {
    const values = Object.entries(record(step["with"])).map(([name, value]) => [
        name.toLowerCase(),
        String(value),
    ]);
    const isExpression = ([, text]) => text.includes("${{");
    return {
        place,
        written: writtenIn(values.filter((value) => !isExpression(value))),
        expressions: new Map(values.filter(isExpression)),
        guards: new Map([...ofJob, ...guardsOf(step, "")]),
        uses: programOf(step["uses"]),
    };
}
function programOf(uses) {
    return typeof uses === "string" ? (uses.split("@", 1)[0] ?? "") : "";
}
/** Every value as the text that it is: the runner passes `080` as `080`. */
function parsed(yaml, text) {
    if ((0,yaml_document/* isNestedTooDeeply */.h4)(yaml, text))
        return undefined;
    try {
        return yaml.parse(text, { schema: "failsafe" });
    }
    catch {
        return undefined;
    }
}
function isUseOf(uses, gate) {
    return programOf(uses).endsWith(`/${gate}`);
}
function writtenIn(values) {
    const lines = (text) => text.split("\n").map((line, i) => ({ text: line, line: i + 1 }));
    return new Map(values.map(([name, text]) => [name, { lines: lines(text), origin: "with:" }]));
}
/** Conditions under which the gate runs whatever happened before are none. */
const runsAnyway = /^(\$\{\{\s*)?(!\s*cancelled\(\)|always\(\)|success\(\))(\s*\}\})?$/;
function guardsOf(step, place) {
    const guards = new Map();
    const [condition, lenient] = [step["if"], step["continue-on-error"]];
    if (typeof condition === "string" && !runsAnyway.test(condition.trim()))
        guards.set(`${place}if`, condition);
    if (typeof lenient === "string" && lenient !== "false")
        guards.set(`${place}continue-on-error`, lenient);
    return guards;
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/gates/policy-versions.js







/** The policy at the base commit and now: what the steps of a workflow say, over what the configuration file says. */
class PolicyVersions {
    #gate;
    #gates;
    #before;
    #now;
    #configFile;
    constructor(gate, gates, git, base, configFile) {
        this.#gate = gate;
        this.#gates = gates;
        this.#before = (path) => git.run("show", `${base}:${path}`);
        this.#now = (path) => git.readText(path).catch(() => undefined);
        this.#configFile = configFile;
    }
    async compare(workflow) {
        if (await this.#isNew(workflow))
            return [];
        const looser = [];
        for (const { place, before, now } of await this.#steps(workflow)) {
            if (now === undefined)
                looser.push({ setting: place, before: this.#gate.name, after: undefined });
            else
                looser.push(...looseningBetween(this.#gate.inputs, await this.#policy(this.#before, before), await this.#policy(this.#now, now)));
            if (now !== undefined)
                looser.push(...looserGuards(before, now), ...changedExpressions(before, now));
        }
        return [...new Map(looser.map((one) => [JSON.stringify(one), one])).values()];
    }
    /** Before a gate was set up there was nothing that could be looser. A step that is not known may have been there, though. */
    async #isNew(workflow) {
        const text = await this.#before(this.#configFile);
        const config = text && (await (0,config_file/* readConfigFile */.R)(text, this.#configFile, this.#gate.name, this.#gates));
        if (config && (config.settings.size > 0 || config.problems.length > 0))
            return false;
        if (workflow === undefined)
            return true;
        const [before, now] = [await this.#before(workflow), await this.#now(workflow)];
        return before === undefined || (before !== now && !before.includes(this.#gate.name));
    }
    /** The steps of the base with what became of them; one that says nothing where the workflow is not known. */
    async #steps(workflow) {
        const before = workflow ? await gateSteps((await this.#before(workflow)) ?? "", this.#gate.name) : [];
        const now = workflow ? await gateSteps((await this.#now(workflow)) ?? "", this.#gate.name) : [];
        if (before.length === 0)
            return [{ place: "", before: silent(this.#configFile), now: silent(this.#configFile) }];
        return before.map((step) => ({
            place: `${workflow}, job ${step.place}`,
            before: step,
            now: now.find((one) => one.place === step.place),
        }));
    }
    /** A version of the policy as far as it can be understood; what is wrong with today's is told elsewhere. */
    async #policy(read, { written }) {
        const said = (name) => written.get(name)?.lines[0]?.text.trim();
        const file = (0,repo_path/* cleanPath */.ts)(`${said("working-directory") ?? ""}/${said("config") ?? ""}`).replace(/^\//, "");
        const text = await read(said("config") === undefined ? policy/* defaultConfig */.s : file);
        const mappings = (0,parse/* mappingInputs */.C)(this.#gate.inputs);
        const config = text === undefined ? undefined : await (0,config_file/* readConfigFile */.R)(text, file, this.#gate.name, this.#gates, mappings);
        const far = config?.settings ?? new Map();
        const { settings } = (0,parse/* parseSettings */.P)(this.#gate.inputs, new Map([...far, ...written]));
        // What budgets can name is said by all settings together: a step's budget may name a component of the file.
        const vocabulary = this.#gate.vocabulary(settings, undefined);
        const budgets = [far, written].map((raw) => this.#budgets(raw, vocabulary));
        const own = (0,settings_budgets/* mergeBudgets */.NN)(budgets[0] ?? [], budgets[1] ?? []);
        return { settings, budgets: (0,settings_budgets/* withDefaults */.rO)(own, this.#gate.defaults, settings, vocabulary) };
    }
    #budgets(raw, vocabulary) {
        const { settings } = (0,parse/* parseSettings */.P)(this.#gate.inputs, raw);
        return (0,settings_budgets/* budgetsOf */.k7)(this.#gate.inputs, settings, raw, vocabulary).budgets;
    }
}
/** A run without a step that is known: the command line, a composite action. It reads the configuration file. */
function silent(configFile) {
    const config = { lines: [{ text: configFile, line: 1 }], origin: "config" };
    return { place: "", written: new Map(configFile === policy/* defaultConfig */.s ? [] : [["config", config]]), ...unguarded };
}
const unguarded = { expressions: new Map(), guards: new Map(), uses: "" };
/** Inputs that no verdict depends on. */
const harmless = ["name", "annotations", "report-file", "cobertura-file", "badge-file", "sarif-file"];
/** What an expression stands for is not known here, so that each that comes, goes or becomes another may ask for less. */
function changedExpressions(before, now) {
    const names = new Set([...before.expressions.keys(), ...now.expressions.keys()].filter((name) => !harmless.includes(name)));
    return [...names].flatMap((setting) => {
        const [old, fresh] = [settingOf(before, setting), settingOf(now, setting)];
        return old === fresh ? [] : [{ setting, before: old, after: fresh }];
    });
}
function settingOf({ expressions, written }, name) {
    const lines = written.get(name)?.lines.map(({ text }) => text);
    return expressions.get(name) ?? lines?.join(", ");
}
/** What lets a red step pass, or keeps it from running, is part of the policy. */
function looserGuards({ guards: before, uses }, { guards: now, uses: usesNow }) {
    const program = uses === usesNow ? [] : [{ setting: "uses", before: uses, after: usesNow }];
    const guards = [...now].flatMap(([setting, after]) => before.get(setting) === after ? [] : [{ setting, before: before.get(setting), after }]);
    return [...program, ...guards];
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
const presets = ["minimal", "community", "library", "service"];


/***/ }),

/***/ 10086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ defaultPatchFrom),
/* harmony export */   H3: () => (/* binding */ defaultMaxIgnoreDays),
/* harmony export */   MB: () => (/* binding */ declareInputs),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   wC: () => (/* binding */ unset),
/* harmony export */   zz: () => (/* binding */ declareOutputs)
/* harmony export */ });
function declareInputs(inputs) {
    return inputs;
}
function declareOutputs(outputs) {
    return outputs;
}
/** Inputs that every gate has. */
const commonInputs = declareInputs({
    reports: {
        type: "paths",
        description: "Globs of the reports, one per line. Each line must match a file; `optional ` in front of one says otherwise.",
        whenLeftOut: "the places where the tools usually leave them",
        example: "coverage/lcov.info",
    },
    budgets: {
        type: "budgets",
        description: "Limits, one per line: `metric[selectors] op value`, with `warn:` in front for one that only warns.",
        example: "lines[src/api/**] >= 90%",
    },
    accept: {
        type: "acceptances",
        description: "Reasons that the project chose to live with, one per line: `reason`, `reason[pattern]`, `… until 2027-01-31`.",
        example: "no-report until 2027-01-31",
    },
    outcomes: {
        type: "outcomes",
        description: "What became of the steps that wrote the reports, where they are actions: one `name=outcome` per line. Skipped and cancelled are red, and so is a failure that the reports cannot explain.",
        example: "tests=$" + "{{ steps.tests.outcome }}",
        notInFile: true,
    },
    mode: {
        type: "choice",
        choices: ["enforce", "report"],
        description: "`report` judges and tells everything but ends green, except on a bad configuration.",
        whenLeftOut: "`enforce`",
    },
    config: {
        type: "text",
        description: "The file with the settings of all gates.",
        whenLeftOut: "`gates.yml` at the root of the repository, if there is one",
        example: "ci/gates.yml",
        notInFile: true,
    },
    name: {
        type: "text",
        description: "A name for this run of the gate, where a workflow runs it more than once.",
        example: "unit",
    },
    baseline: {
        type: "text",
        description: "Where the earlier figures come from that budgets on changes compare with: a file that is committed or was downloaded, or `cache`.",
        whenLeftOut: "`.gates/baseline/<gate>.json` (with a `name`, `<gate>-<name>.json`) at the root of the repository",
        example: "cache",
    },
    annotations: {
        type: "choice",
        choices: ["on", "off"],
        description: "Whether places in files are annotated. The verdict always is.",
        whenLeftOut: "`on`",
    },
    "report-file": {
        type: "text",
        description: "Where to keep the summary as Markdown.",
        example: "coverage-gate.md",
    },
    "working-directory": {
        type: "text",
        description: "The folder that report globs and the paths of reports start from.",
        whenLeftOut: "the workspace",
        example: "services/api",
        notInFile: true,
    },
});
/** Outputs that every gate has. */
const commonOutputs = declareOutputs({
    verdict: { description: "`passed`, `failed` or `cannot-judge`." },
    reason: { description: "The id of the reason that decided, empty when the gate passed." },
    "failed-budgets": { description: "The broken budgets, one per line." },
    "result-file": { description: "The path of the result document (JSON)." },
});
/** Measurable changed lines from which a share of them is held, where `patch-from` says nothing. */
const defaultPatchFrom = 5;
/** The most days that an entry of the ignore file may count from today on, where `max-ignore-days` says nothing. */
const defaultMaxIgnoreDays = 180;
/** The value of an optional input in `action.yml` that tells "not given" from "given, but empty". */
const unset = "unset";


/***/ })

};
