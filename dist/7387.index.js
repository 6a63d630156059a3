export const id = 7387;
export const ids = [7387];
export const modules = {

/***/ 17387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// UNUSED EXPORTS: isApiOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/quietly.js
/**
 * Does some work whose own words stay out of the log: a library of the runner's makers writes progress there, warnings
 * for what it swallows, and names that somebody else chose. Only what hides a secret goes through.
 */
async function quietly(work) {
    const lines = [];
    const restore = [divert(process.stdout, lines), divert(process.stderr, lines)];
    try {
        const value = await work();
        return { value, complaint: complaintIn(lines), told: lines };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { value: undefined, complaint: complaintIn(lines) ?? message, told: lines };
    }
    finally {
        for (const back of restore)
            back();
    }
}
function complaintIn(lines) {
    return lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)/.exec(line)?.[1] ?? [])[0];
}
/** Keeps what is written to a stream as lines; gives back how to let it through again. */
function divert(stream, lines) {
    const write = stream.write;
    stream.write = (chunk, encoding, done) => {
        for (const line of Buffer.from(chunk)
            .toString("utf8")
            .split(/\r?\n/)) {
            if (line.startsWith("::add-mask::"))
                write.call(stream, `${line}\n`);
            else if (line !== "")
                lines.push(line);
        }
        const callback = typeof encoding === "function" ? encoding : done;
        callback?.();
        return true;
    };
    return () => {
        stream.write = write;
    };
}

;// CONCATENATED MODULE: ./build/host/cache.js



/** Bytes of a restored file: those of the largest document that is kept in a cache. */
const mostBytes = 64 * 1024 * 1024;
const folder = "gates-baseline";
/**
 * The cache of GitHub Actions. The service knows an entry by its key and by the path of what is in it. Machines have
 * different temporary folders, so that path is seen from there: `gates-baseline/coverage-gate.json` on each of them.
 */
function runnerCache(temporary, mode = "") {
    const cacheMode = mode.trim().toLowerCase();
    return {
        restore: async (keys, name) => {
            if (cacheMode === "none" || cacheMode === "write-only")
                return failed(notAllowed(cacheMode, "reading"));
            const library = await load();
            return typeof library === "string" ? failed(library) : restore(library, keys, { temporary, path: `${folder}/${name}` });
        },
        holds: async (prefix, name) => {
            const library = await load();
            if (typeof library === "string")
                return { state: "failed", because: library };
            // The first key must be met exactly, only the others as a beginning.
            const found = await lookUp(library, [`${prefix}of-nobody`, prefix], { temporary, path: `${folder}/${name}` });
            return found.state === "failed" ? found : { state: found.state === "found" ? "some" : "none" };
        },
        save: async (key, name, text) => {
            if (cacheMode === "none" || cacheMode === "read")
                return not(notAllowed(cacheMode, "writing"));
            const library = await load();
            return typeof library === "string" ? not(library) : save(library, key, { temporary, path: `${folder}/${name}` }, text);
        },
    };
}
function notAllowed(mode, what) {
    return `the cache-mode ${mode} of this job does not allow ${what}`;
}
/** Loaded only where a cache is used: it is larger than all else together. */
async function load() {
    const library = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4305)]).then(__webpack_require__.bind(__webpack_require__, 64305));
    return library.isFeatureAvailable() ? library : "this runner has no cache service";
}
function failed(because) {
    return { state: "failed", because };
}
function not(because) {
    return { state: "not", because };
}
/**
 * First the key alone is looked up: nothing is unpacked before it is known that the entry is one of those asked for (the
 * service also answers with entries whose keys only begin like one), and what fails after that is no miss.
 */
async function restore(library, keys, file) {
    const found = await lookUp(library, keys, file);
    if (found.state !== "found")
        return found;
    if (!keys.includes(found.key))
        return failed(`it answered with the entry ${found.key}, which was not asked for`);
    // What lies there already is not what the entry holds.
    await emptyFolder(file);
    const got = await seenFrom(file, () => library.restoreCache([file.path], found.key, [], {}, crossSystem));
    if (got.value !== found.key)
        return failed(got.complaint ?? `the entry ${found.key} could not be fetched`);
    const text = await readPlain(file);
    return text === undefined
        ? failed(`the entry ${found.key} does not hold the one file that it should`)
        : { state: "hit", key: found.key, text };
}
async function emptyFolder({ temporary }) {
    await (0,promises_.rm)((0,external_node_path_.join)(temporary, folder), { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(temporary, folder), { recursive: true });
}
/** What one system keeps, another may read: it is a text. */
const crossSystem = true;
/**
 * Lets the library work from the temporary folder. It takes relative paths from the process's folder and packs them
 * relative to the workspace; with both in one place, an entry holds the one path and is unpacked to it.
 */
async function seenFrom({ temporary }, work) {
    const [cwd, workspace] = [process.cwd(), process.env["GITHUB_WORKSPACE"]];
    await (0,promises_.mkdir)(temporary, { recursive: true });
    process.chdir(temporary);
    process.env["GITHUB_WORKSPACE"] = temporary;
    try {
        return await quietly(work);
    }
    finally {
        process.chdir(cwd);
        if (workspace === undefined)
            delete process.env["GITHUB_WORKSPACE"];
        else
            process.env["GITHUB_WORKSPACE"] = workspace;
    }
}
/** The library answers with nothing both for a miss and for a failure; only of a failure it complains in the log. */
async function lookUp(library, [first = "", ...others], file) {
    const only = { lookupOnly: true };
    const { value, complaint } = await seenFrom(file, () => library.restoreCache([file.path], first, others, only, crossSystem));
    if (complaint !== undefined)
        return { state: "failed", because: complaint };
    return value === undefined ? { state: "miss" } : { state: "found", key: value };
}
async function readPlain({ temporary, path }) {
    const file = (0,external_node_path_.join)(temporary, path);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    // A link in an entry could lead anywhere.
    if (!found?.isFile() || found.size > mostBytes)
        return undefined;
    return (0,promises_.readFile)(file, "utf8");
}
async function save(library, key, file, text) {
    const known = await lookUp(library, [key], file);
    if (known.state === "failed")
        return not(known.because);
    if (known.state === "found" && known.key === key)
        return { state: "there" };
    await emptyFolder(file);
    await (0,promises_.writeFile)((0,external_node_path_.join)(file.temporary, file.path), text);
    const { value = -1, complaint, told } = await seenFrom(file, () => library.saveCache([file.path], key, {}, crossSystem));
    return value >= 0
        ? { state: "saved" }
        : not(complaint ?? told.find((line) => line.startsWith("Failed to save")) ?? "it refused the entry");
}

// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(19036);
// EXTERNAL MODULE: ./build/host/lazy-runs.js
var lazy_runs = __webpack_require__(60096);
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
        readEvent: () => readEvent(env["GITHUB_EVENT_PATH"]),
        now: () => new Date(),
        cache: temporary ? runnerCache(temporary, env["ACTIONS_CACHE_MODE"]) : undefined,
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
                await (0,promises_.appendFile)(file, `${summary}\n`);
        },
        writeOutputs: async (outputs) => {
            const file = env["GITHUB_OUTPUT"];
            if (file)
                await (0,promises_.appendFile)(file, outputLines(outputs));
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
        const found = file ? await (0,promises_.stat)(file) : undefined;
        const isRead = file && found?.isFile() && found.size <= mostEventBytes;
        return isRead ? JSON.parse(await (0,promises_.readFile)(file, "utf8")) : undefined;
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
        job: env["GITHUB_JOB"],
        workflowRef: env["GITHUB_WORKFLOW_REF"],
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}


/***/ })

};
