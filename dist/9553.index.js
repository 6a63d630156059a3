export const id = 9553;
export const ids = [9553];
export const modules = {

/***/ 59553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* harmony import */ var _gates_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50805);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50376);
/* harmony import */ var _model_phrase_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77229);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38705);
/* harmony import */ var _command_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29972);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80393);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15508);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31418);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65023);










/** Exit code of a command line that cannot be understood: that of a configuration that cannot. */
const usageError = 2;
/** Runs `gates ARGUMENTS…` and gives its exit code. */
async function runCommandLine(args) {
    const [command, ...rest] = args;
    if (command === undefined || command === "--help" || command === "-h" || command === "help")
        return print((0,_help_js__WEBPACK_IMPORTED_MODULE_3__/* .mainHelp */ .H)(), command ? 0 : usageError);
    if (command === "--version" || command === "-v")
        return print(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, 0);
    if (command === "inspect")
        return (await Promise.all(/* import() */[__webpack_require__.e(7810), __webpack_require__.e(8815), __webpack_require__.e(5251), __webpack_require__.e(9878), __webpack_require__.e(6469), __webpack_require__.e(4793), __webpack_require__.e(5513), __webpack_require__.e(9118), __webpack_require__.e(4830), __webpack_require__.e(2214), __webpack_require__.e(8092), __webpack_require__.e(3282), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 90006))).runInspect(rest);
    if (command === "baseline")
        return (await __webpack_require__.e(/* import() */ 7876).then(__webpack_require__.bind(__webpack_require__, 37876))).runBaseline(rest);
    if (command === "explain")
        return (await Promise.all(/* import() */[__webpack_require__.e(8769), __webpack_require__.e(9068)]).then(__webpack_require__.bind(__webpack_require__, 57309))).runExplain(rest);
    if (command === "completion")
        return (await __webpack_require__.e(/* import() */ 1701).then(__webpack_require__.bind(__webpack_require__, 41701))).runCompletion(rest);
    if (command === "record")
        return (await __webpack_require__.e(/* import() */ 8864).then(__webpack_require__.bind(__webpack_require__, 48864))).runRecord(rest, (cwd) => (0,_command_host_js__WEBPACK_IMPORTED_MODULE_1__/* .openHost */ .Z)(cwd, process.stderr));
    if ((0,_command_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isGateName */ .T)(command))
        return runGateCommand(command, rest);
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(command, [..._gate_names_js__WEBPACK_IMPORTED_MODULE_7__/* .gateNames */ .A, "record", "baseline", "inspect", "explain", "completion"]);
    return fail(`no command ${JSON.stringify(command)}${meant ? `; did you mean ${meant}?` : "."} gates --help lists them.`);
}
async function runGateCommand(name, args) {
    const gate = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .loadGate */ .WF)(name);
    const parsed = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGateFlags */ .Ee)(args, gate);
    if ("wrong" in parsed)
        return fail(parsed.wrong);
    if (parsed.help)
        return print((0,_help_js__WEBPACK_IMPORTED_MODULE_3__/* .gateHelp */ .p)(gate), 0);
    const host = await (0,_command_host_js__WEBPACK_IMPORTED_MODULE_1__/* .openHost */ .Z)(parsed.written.get("working-directory")?.lines[0]?.text.trim(), parsed.json ? process.stderr : process.stdout);
    const run = await (0,_gates_run_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runGate */ .R)(gate, host, parsed.written, _gate_names_js__WEBPACK_IMPORTED_MODULE_7__/* .gateNames */ .A, {
        wish: parsed.patch ? "list the change" : "judge",
    });
    if (parsed.resultFile !== undefined)
        await keepResult(host, parsed.resultFile, run.result);
    if (parsed.json)
        process.stdout.write(`${run.result}\n`);
    return run.exitCode;
}
/** A full disk must not hide the verdict: it is told, and the exit code stays the verdict's. */
async function keepResult(host, file, result) {
    try {
        await host.files.writeOwn(file, `${result}\n`);
    }
    catch (error) {
        host.log((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .toLog */ .gY)((0,_model_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `could not write the result document: ${error instanceof Error ? error.message : String(error)}`), "red");
    }
}
function print(text, exitCode) {
    (exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
    return exitCode;
}
function fail(message) {
    return print(`gates: ${message}`, usageError);
}


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isGateName),
/* harmony export */   Z: () => (/* binding */ openHost)
/* harmony export */ });
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3119);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80393);


function isGateName(text) {
    return _gate_names_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.some((name) => name === text);
}
/** In a workflow's `run:` step the command writes summary, annotations and outputs as the action does. */
async function openHost(workingDirectory, output) {
    if (process.env["GITHUB_ACTIONS"] !== "true")
        return (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalHost */ .P)(workingDirectory, output);
    const { githubHost } = await __webpack_require__.e(/* import() */ 5662).then(__webpack_require__.bind(__webpack_require__, 95662));
    return githubHost(process.env, workingDirectory, output);
}


/***/ }),

/***/ 29972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ parseGateFlags),
/* harmony export */   VP: () => (/* binding */ flagError),
/* harmony export */   rD: () => (/* binding */ flagsOfChange)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50376);


/** Every input is a flag; one that takes lines may be given several times, a line each. */
function parseGateFlags(args, gate) {
    const { inputs } = gate;
    const ofChange = Object.fromEntries(flagsOfChange(gate).map((name) => [name, { type: "boolean" }]));
    const inputFlags = Object.fromEntries(Object.keys(inputs).map((name) => [name, { type: "string", multiple: true }]));
    const options = {
        ...inputFlags,
        json: { type: "boolean" },
        ...ofChange,
        help: { type: "boolean", short: "h" },
        "result-file": { type: "string" },
    };
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: withTrue(args, inputs), options, allowPositionals: false, strict: true });
        const flags = values;
        const resultFile = flags["result-file"];
        const written = new Map(Object.keys(inputs).flatMap((name) => writtenFlag(name, flags[name])));
        return {
            written,
            json: flags["json"] === true,
            patch: flags["patch"] === true,
            help: flags["help"] === true,
            resultFile: typeof resultFile === "string" ? resultFile : undefined,
        };
    }
    catch (error) {
        return { wrong: flagError(error, args, Object.keys(options)) };
    }
}
/** What only a gate has that can measure what a change touched. */
function flagsOfChange({ vocabulary }) {
    return vocabulary({}, undefined).patch ? ["patch"] : [];
}
/** A flag that is given without a value means `true`. */
function withTrue(args, inputs) {
    const isFlag = (arg) => arg.startsWith("--") && inputs[arg.slice(2)]?.type === "flag";
    return args.map((arg, i) => (isFlag(arg) && !/^(true|false)$/.test(args[i + 1] ?? "") ? `${arg}=true` : arg));
}
function writtenFlag(name, values) {
    if (!Array.isArray(values))
        return [];
    const lines = values.flatMap((value) => String(value).split("\n")).map((text, i) => ({ text, line: i + 1 }));
    return [[name, { lines, origin: `--${name}` }]];
}
/** What is wrong with the flags: every unknown one with the nearest name, or the parser's own first sentence. */
function flagError(error, args, known) {
    const unknown = args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []).filter((name) => !known.includes(name));
    if (unknown.length > 0)
        return unknown.map((name) => unknownFlag(name, known)).join("\ngates: ");
    const [file, ...others] = args.filter((arg) => !arg.startsWith("-"));
    if (isUnexpected(error) && file !== undefined && others.length === 0 && known.includes("reports"))
        return `unexpected argument ${JSON.stringify(file)}; where it is a report, write --reports ${file}`;
    const dashed = args.findIndex((arg, i) => /^--[^=]+$/.test(arg) && known.includes(arg.slice(2)) && /^-./.test(args[i + 1] ?? ""));
    if (dashed !== -1 && isAmbiguous(error))
        return `${args[dashed]} has no value: what follows it, ${args[dashed + 1]}, begins with a dash; ${args[dashed]}=${args[dashed + 1]} gives it that value`;
    return error instanceof Error ? (error.message.split(/\.\s/, 1)[0] ?? "") : String(error);
}
function isUnexpected(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
}
function isAmbiguous(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
}
function unknownFlag(name, known) {
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    return `no flag --${name}${meant ? `; did you mean --${meant}?` : ""}`;
}


/***/ }),

/***/ 15508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mainHelp),
/* harmony export */   p: () => (/* binding */ gateHelp)
/* harmony export */ });
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38705);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29972);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80393);



function mainHelp() {
    return [
        "gates: your tools' reports held against your limits",
        "",
        "Usage:",
        ..._gate_names_js__WEBPACK_IMPORTED_MODULE_1__/* .gateNames */ .A.map((name) => `  gates ${name} [--INPUT VALUE …]     judge, with the inputs of the action as flags`),
        "  gates baseline GATE [--lower]       write the baseline that later changes are held against",
        "  gates record --name NAME -- COMMAND…  run a command and leave proof of it for the gates",
        "  gates inspect FILE… [--json]        what a report holds, and how its paths are found",
        "  gates explain [REASON]              what a reason means and how to get out of it",
        "  gates completion SHELL              completion for bash, zsh or fish",
        "",
        "  gates COMMAND --help                the inputs of a command",
        "  gates --version",
        "",
        "Exit codes: 0 passed, 1 failed, 2 cannot judge (a report or the configuration), 70 a bug of ours.",
    ].join("\n");
}
/** The help of one gate, from its declaration. */
function gateHelp(gate) {
    const names = Object.keys(gate.inputs);
    const width = Math.max(...names.map((name) => name.length)) + 4;
    const patch = (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOfChange */ .rD)(gate);
    const rows = Object.entries(gate.inputs).flatMap(([name, input]) => [
        `  --${name.padEnd(width)}${input.description}`,
        ...details(input).map((detail) => `${" ".repeat(width + 4)}${detail}`),
    ]);
    return [
        `gates ${gate.name}: ${gate.description}`,
        "",
        "Inputs (a flag with lines may be given several times):",
        ...rows,
        ...(gate.help ?? []).flatMap((phrase) => ["", (0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(phrase)]),
        "",
        `  --${"json".padEnd(width)}Write the result document to standard output, all else to standard error.`,
        ...patch.map((flag) => `  --${flag.padEnd(width)}List every changed line that no test reached with its source, whatever the limits are.`),
        `  --${"result-file".padEnd(width)}Where to keep the result document.`,
    ].join("\n");
}
function details({ choices, whenLeftOut, example }) {
    return [
        ...(choices ? [`One of: ${choices.join(", ")}.`] : []),
        ...(whenLeftOut ? [`Left out: ${whenLeftOut}.`] : []),
        ...(example ? [`Example: ${example}`] : []),
    ];
}


/***/ }),

/***/ 65023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated by `npm run generate` from package.json. Do not edit.
const version = "0.1.0";


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(19036);
// EXTERNAL MODULE: ./build/host/lazy-runs.js
var lazy_runs = __webpack_require__(60096);
// EXTERNAL MODULE: ./build/host/machine.js
var machine = __webpack_require__(4086);
// EXTERNAL MODULE: ./build/host/process.js
var host_process = __webpack_require__(35190);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/host/repository-root.js


/** The repository that a folder lies in, by its `.git`, which is a file in a work tree; the folder itself where there is none. */
function repositoryAround(folder) {
    for (let above = folder; (0,external_node_path_.dirname)(above) !== above; above = (0,external_node_path_.dirname)(above))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, ".git")))
            return above;
    return folder;
}
/** Where a folder really is, links followed; as it was given where there is none. */
function realFolder(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch {
        return folder;
    }
}

;// CONCATENATED MODULE: ./build/host/terminal.js






/** SGR codes of a line's role: green, red, bold; what is only detail stays as it is. */
const colours = { passed: "32", red: "31", heading: "1", detail: undefined };
/**
 * No problem matcher reads here: what keeps one from taking a place for its own would be copied along with the place. What
 * keeps a command of the runner's from being one stays, for the output of a container may end up in its log.
 */
function withoutBreaks(line) {
    return line.replace(/(?<=[:(])\u200b(?=\p{Nd})|(?<=\.go)\u200b(?=:)|(?<=\bline\s)\u200b(?=\p{Nd})/gu, "");
}
/** A laptop, or the shell of another CI. Text goes to standard output, unless JSON is asked for there. */
function terminalHost(workingDirectory, output = process.stdout) {
    const cwd = (0,external_node_path_.resolve)(workingDirectory ?? ".");
    const root = repositoryAround(realFolder(cwd));
    const defaultBranch = process.env["CI_DEFAULT_BRANCH"];
    const coloured = output.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
    return {
        kind: "terminal",
        cwd,
        workspaces: [cwd],
        resultsFolder: undefined,
        runs: (0,lazy_runs/* lazyRuns */.F)({ folder: (0,external_node_path_.join)(root, ".gates-runs"), root, keep: "last" }),
        facts: defaultBranch ? { defaultBranch } : {},
        machine: (0,machine/* machineOf */.V)(process.platform, process.arch),
        readEvent: async () => undefined,
        now: () => new Date(),
        cache: undefined,
        files: (0,files/* diskFiles */.T)({ cwd, only: undefined }),
        run: host_process/* runProgram */.m,
        gitHub: undefined,
        log: (text, role) => {
            const line = withoutBreaks(text);
            const colour = coloured && role ? colours[role] : undefined;
            output.write(colour ? `\u001b[${colour}m${line}\u001b[0m\n` : `${line}\n`);
        },
        debug: () => { },
        progress: (line) => {
            if (process.stderr.isTTY && output.isTTY)
                process.stderr.write(`\r\u001b[K${line === undefined ? "" : line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
        },
        annotate: () => { },
        writeSummary: async () => { },
        writeOutputs: async () => { },
    };
}


/***/ })

};
