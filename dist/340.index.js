export const id = 340;
export const ids = [340];
export const modules = {

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


/***/ })

};
