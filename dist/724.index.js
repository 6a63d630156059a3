export const id = 724;
export const ids = [724];
export const modules = {

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1659);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9036);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5190);






/** The runner of GitHub Actions, for an action or for the command line in a `run:` step. It reads both output streams. */
function githubHost(env, workingDirectory, output = process.stdout) {
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const cwd = real((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, workingDirectory ?? "."));
    const temporary = env["RUNNER_TEMP"];
    const only = [workspace, real(workspace), cwd, ...(temporary ? [temporary, real(temporary)] : [])];
    return {
        kind: "github",
        cwd,
        workspaces: [workspace, real(workspace), "/github/workspace", ...hostWorkspaces(env)],
        resultsFolder: temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, "gates-results") : undefined,
        facts: runFacts(env),
        now: () => new Date(),
        files: (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .diskFiles */ .T)({ cwd, only }),
        run: _process_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m,
        log: (line) => void output.write(`${line}\n`),
        debug: (line) => {
            if (_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz(line());
        },
        progress: () => { },
        annotate: (annotation) => void output.write(`${annotationCommand(annotation)}\n`),
        writeSummary: async (summary) => {
            const file = env["GITHUB_STEP_SUMMARY"];
            if (file)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, `${summary}\n`);
        },
        writeOutputs: async (outputs) => {
            if (!env["GITHUB_OUTPUT"])
                return;
            for (const [name, value] of Object.entries(outputs))
                _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
        },
    };
}
function real(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
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
/** `::error title=…,file=…::message`. Not by `@actions/core`, which knows no stream but standard output, where `--json` writes. */
function annotationCommand({ level, title, message, file, startLine, endLine }) {
    const properties = Object.entries({ title, file, line: startLine, endLine }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ })

};
