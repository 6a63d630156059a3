export const id = 409;
export const ids = [409,340];
export const modules = {

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _gates_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4885);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8340);
/* harmony import */ var _settings_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(393);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1418);





/** Runs a gate as a step of a workflow: inputs from `INPUT_*`, which nothing but an action's stub reads. */
async function runAction(name) {
    const gate = await (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .loadGate */ .WF)(name);
    const written = readInputs(process.env, gate.inputs);
    const host = (0,_host_github_js__WEBPACK_IMPORTED_MODULE_1__.githubHost)(process.env, written.get("working-directory")?.lines[0]?.text.trim());
    const { exitCode } = await (0,_gates_run_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runGate */ .R)(gate, host, written, _gate_names_js__WEBPACK_IMPORTED_MODULE_4__/* .gateNames */ .A);
    process.exitCode = exitCode;
}
/**
 * The inputs that were given. The sentinel of `action.yml` tells one that was left out from one that is empty. An input
 * that no declaration names is kept, to be refused: the runner only warns of it, and a typo would lose a limit.
 */
function readInputs(env, inputs) {
    const written = new Map();
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith("INPUT_") || value === undefined || value.trim() === _settings_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC)
            continue;
        const name = variable.slice("INPUT_".length).toLowerCase();
        const origin = Object.hasOwn(inputs, name) ? "with:" : `with:, or an env: named ${variable}`;
        written.set(name, { lines: value.split(/\r?\n/).map((text, i) => ({ text, line: i + 1 })), origin });
    }
    return written;
}


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/host/output-file.js
/**
 * Outputs as lines of the runner's file: `name<<delimiter`, the value, the delimiter. Not by `@actions/core`, which loads
 * Node's cryptography for a random delimiter: a tenth of what a small report takes. One that no value holds needs no luck.
 */
function outputLines(outputs) {
    const values = Object.values(outputs);
    let delimiter = "gates-end";
    while (values.some((value) => value.includes(delimiter)))
        delimiter += "-";
    return Object.entries(outputs)
        .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
        .join("");
}

// EXTERNAL MODULE: ./build/host/process.js
var host_process = __webpack_require__(5190);
;// CONCATENATED MODULE: ./build/host/runner-commands.js
/** The commands that the runner reads from our output, escaped as `@actions/core` does, which the tests hold us to. */
/** `::error title=…,file=…::message`, to whichever stream `--json` leaves free. */
function annotationCommand({ level, title, message, file, startLine, endLine }) {
    const properties = Object.entries({ title, file, line: startLine, endLine }).flatMap(([name, value]) => value === undefined || value === "" ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}
/** The data of a command, in one line. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/host/github.js







/** The runner of GitHub Actions, for an action or for the command line in a `run:` step. It reads both output streams. */
function githubHost(env, workingDirectory, output = process.stdout) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const cwd = real((0,external_node_path_.resolve)(workspace, workingDirectory ?? "."));
    const temporary = env["RUNNER_TEMP"];
    const only = [workspace, real(workspace), ...(temporary ? [temporary, real(temporary)] : [])];
    return {
        kind: "github",
        cwd,
        workspaces: [workspace, real(workspace), "/github/workspace", ...hostWorkspaces(env)],
        resultsFolder: temporary ? (0,external_node_path_.join)(temporary, "gates-results") : undefined,
        facts: runFacts(env),
        now: () => new Date(),
        files: (0,files/* diskFiles */.T)({ cwd, only }),
        run: host_process/* runProgram */.m,
        log: (line) => void output.write(`${line}\n`),
        debug: (line) => {
            if (env["RUNNER_DEBUG"] === "1")
                output.write(`::debug::${escapeData(line())}\n`);
        },
        progress: () => { },
        annotate: (annotation) => void output.write(`${annotationCommand(annotation)}\n`),
        writeSummary: async (summary) => {
            const file = env["GITHUB_STEP_SUMMARY"];
            if (file)
                await (0,promises_.appendFile)(file, `${summary}\n`);
        },
        writeOutputs: async (outputs) => {
            const file = env["GITHUB_OUTPUT"];
            if (file)
                await (0,promises_.appendFile)(file, outputLines(outputs));
        },
    };
}
function real(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return folder;
    }
}
/** In a container job the workspace is mounted under another name than the runner's, which reports may carry. */
function hostWorkspaces(env) {
    const repository = env["GITHUB_REPOSITORY"]?.split("/")[1];
    return repository ? [`/home/runner/work/${repository}/${repository}`, `/__w/${repository}/${repository}`] : [];
}
function runFacts(env) {
    const facts = {
        commit: env["GITHUB_SHA"],
        runId: env["GITHUB_RUN_ID"],
        runAttempt: env["GITHUB_RUN_ATTEMPT"],
        event: env["GITHUB_EVENT_NAME"],
        baseRef: env["GITHUB_BASE_REF"],
        workflowRef: env["GITHUB_WORKFLOW_REF"],
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** The value of an optional input in `action.yml` that tells "not given" from "given, but empty". */
const unset = "unset";


/***/ })

};
