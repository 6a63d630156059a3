export const id = 2409;
export const ids = [2409,5662];
export const modules = {

/***/ 22409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _gates_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50805);
/* harmony import */ var _gates_workplace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43002);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95662);
/* harmony import */ var _settings_declare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10086);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80393);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31418);






/** Runs a gate as a step of a workflow: inputs from `INPUT_*`, which nothing but an action's stub reads. */
async function runAction(name) {
    const host = (0,_host_github_js__WEBPACK_IMPORTED_MODULE_2__.githubHost)(process.env, readInputs(process.env, {}).get("working-directory")?.lines[0]?.text.trim());
    // git answers while the gate is loaded, which takes as long.
    const repository = (0,_gates_workplace_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(host);
    // Whoever waits for it is told of what breaks.
    repository.catch(() => { });
    const gate = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .loadGate */ .WF)(name);
    const { exitCode } = await (0,_gates_run_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runGate */ .R)(gate, host, readInputs(process.env, gate.inputs), _gate_names_js__WEBPACK_IMPORTED_MODULE_5__/* .gateNames */ .A, { repository });
    process.exitCode = exitCode;
}
/**
 * The inputs that were given. The sentinel of `action.yml` tells one that was left out from one that is empty. An input
 * that no declaration names is kept, to be refused: the runner only warns of it, and a typo would lose a limit.
 */
function readInputs(env, inputs) {
    const written = new Map();
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith("INPUT_") || value === undefined || value.trim() === _settings_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .unset */ .wC)
            continue;
        const name = variable.slice("INPUT_".length).toLowerCase();
        const origin = Object.hasOwn(inputs, name) ? "with:" : `with:, or an env: named ${variable}`;
        written.set(name, { lines: value.split(/\r?\n/).map((text, i) => ({ text, line: i + 1 })), origin });
    }
    return written;
}


/***/ }),

/***/ 95662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// UNUSED EXPORTS: isApiOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(19036);
;// CONCATENATED MODULE: ./build/host/lazy-cache.js
/** The runner's cache, of which nothing is loaded where nobody uses it, as in most runs. */
function lazyCache(temporary, mode) {
    const cache = async () => (await __webpack_require__.e(/* import() */ 5206).then(__webpack_require__.bind(__webpack_require__, 25206))).runnerCache(temporary, mode);
    return {
        restore: async (keys, name) => (await cache()).restore(keys, name),
        holds: async (prefix, name) => (await cache()).holds(prefix, name),
        save: async (key, name, text) => (await cache()).save(key, name, text),
    };
}

// EXTERNAL MODULE: ./build/host/lazy-runs.js
var lazy_runs = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/host/machine.js
var machine = __webpack_require__(4086);
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
var host_process = __webpack_require__(35190);
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
    const workspaces = [workspace, real(workspace)];
    const temporaries = temporary ? [temporary, real(temporary)] : [];
    // Beside it in the temporary folder lie the command `gates`, run records and the event, which later steps run or trust.
    const named = [...workspaces, ...temporaries.map((folder) => (0,external_node_path_.join)(folder, "gates-files"))];
    return {
        kind: "github",
        cwd,
        workspaces: [...workspaces, "/github/workspace", ...hostWorkspaces(env)],
        resultsFolder: temporary ? (0,external_node_path_.join)(temporary, "gates-results") : undefined,
        runs: (0,lazy_runs/* lazyRuns */.F)({
            folder: (0,external_node_path_.join)(temporary ?? workspace, temporary ? "gates-runs" : ".gates-runs"),
            root: real(workspace),
            keep: "each",
        }),
        facts: runFacts(env),
        machine: (0,machine/* machineOf */.V)(env["RUNNER_OS"] ?? process.platform, env["RUNNER_ARCH"] ?? process.arch, env["ImageOS"]),
        readEvent: () => readEvent(env["GITHUB_EVENT_PATH"]),
        now: () => new Date(),
        cache: temporary ? lazyCache(temporary, env["ACTIONS_CACHE_MODE"]) : undefined,
        files: (0,files/* diskFiles */.T)({ cwd, only: [...workspaces, ...temporaries], named }),
        run: host_process/* runProgram */.m,
        gitHub: async (question) => isApiOf(env["GITHUB_API_URL"], env["GITHUB_SERVER_URL"])
            ? (await __webpack_require__.e(/* import() */ 9493).then(__webpack_require__.bind(__webpack_require__, 69493))).changeByApi(question)
            : { failed: "it is not asked, since GITHUB_API_URL is no https: address of the server that runs this workflow" },
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
                (0,external_node_fs_.appendFileSync)(file, `${summary}\n`);
        },
        writeOutputs: async (outputs) => {
            const file = env["GITHUB_OUTPUT"];
            if (file)
                (0,external_node_fs_.appendFileSync)(file, outputLines(outputs));
        },
    };
}
/** Whether an API is one of a server: `api.github.com` of `github.com`, the server itself elsewhere. No other gets a token. */
function isApiOf(apiUrl = "https://api.github.com", serverUrl = "https://github.com") {
    if (!URL.canParse(apiUrl) || !URL.canParse(serverUrl))
        return false;
    const [api, server] = [new URL(apiUrl), new URL(serverUrl)];
    const isSecure = api.protocol === "https:" && server.protocol === "https:";
    return isSecure && (api.host === server.host || api.host === `api.${server.host}`);
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
/** Bytes of an event's payload: GitHub sends none of more than 25 MB. */
const mostEventBytes = 32 * 2 ** 20;
/** Only from an ordinary file: anything else could keep us waiting for ever. */
async function readEvent(file) {
    try {
        const found = file ? (0,external_node_fs_.statSync)(file) : undefined;
        const isRead = file && found?.isFile() && found.size <= mostEventBytes;
        return isRead ? JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")) : undefined;
    }
    catch {
        return undefined;
    }
}
function runFacts(env) {
    const facts = {
        commit: env["GITHUB_SHA"],
        runId: env["GITHUB_RUN_ID"],
        runAttempt: env["GITHUB_RUN_ATTEMPT"],
        event: env["GITHUB_EVENT_NAME"],
        baseRef: env["GITHUB_BASE_REF"],
        ref: env["GITHUB_REF"],
        isProtected: env["GITHUB_REF_PROTECTED"] === "true",
        repository: env["GITHUB_REPOSITORY"],
        serverUrl: env["GITHUB_SERVER_URL"],
        apiUrl: env["GITHUB_API_URL"],
        defaultBranch: env["CI_DEFAULT_BRANCH"],
        job: env["GITHUB_JOB"],
        workflowRef: env["GITHUB_WORKFLOW_REF"],
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}


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
