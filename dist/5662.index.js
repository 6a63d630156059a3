export const id = 5662;
export const ids = [5662];
export const modules = {

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


/***/ })

};
