export const id = 8864;
export const ids = [8864,4668];
export const modules = {

/***/ 48864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecord: () => (/* binding */ runRecord)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/host/error-tail.js
/** Bytes of standard error that a record keeps: enough for a stack and what led to it. */
const tailBytes = 16 * 1024;
/** The last bytes of a stream. */
class ErrorTail {
    #kept = [];
    #length = 0;
    add(chunk) {
        this.#kept.push(chunk);
        this.#length += chunk.length;
        // Joined only now and then: a chunk can be a single character.
        if (this.#length > 4 * tailBytes || this.#kept.length > 1000)
            this.#cut();
    }
    /** As text; a character that the cut went through is left out. */
    get text() {
        this.#cut();
        const [bytes = Buffer.alloc(0)] = this.#kept;
        let start = 0;
        while (bytes.length === tailBytes && start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
            start++;
        return bytes.subarray(start).toString("utf8");
    }
    #cut() {
        const all = Buffer.concat(this.#kept);
        // Copied, so that the rest of it is not kept in memory.
        this.#kept = [Buffer.from(all.subarray(Math.max(0, all.length - tailBytes)))];
        this.#length = this.#kept[0]?.length ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/host/run-command.js


/** A command that cannot be started, with the exit code that shells give then. */
class NotStarted extends Error {
    exitCode;
    constructor(message, exitCode, cause) {
        super(message, { cause });
        this.exitCode = exitCode;
    }
}
/**
 * Runs a command in our place: its standard input and output are ours, signals are passed on, and standard error goes
 * through unchanged while its end is kept. Throws `NotStarted`.
 */
async function runCommand([program = "", ...args]) {
    // Finds what Windows starts by another name (npm.cmd) and quotes for it; elsewhere it is Node's own spawn.
    const { default: spawn } = await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.t.bind(__webpack_require__, 80546, 19));
    const standardError = process.stderr.isTTY ? "inherit" : "pipe";
    const child = attempt(program, () => spawn(program, args, { stdio: ["inherit", "inherit", standardError] }));
    const tail = child.stderr ? copyThrough(child.stderr, process.stderr) : undefined;
    const release = passSignals(child);
    try {
        const { code, signal } = await ended(child, program);
        await tail?.drained();
        return { exitCode: signal === null ? (code ?? 1) : null, signal, standardError: tail?.text() ?? null };
    }
    finally {
        release();
    }
}
function exitCodeOf({ exitCode, signal }) {
    if (exitCode !== null)
        return exitCode;
    const numbers = external_node_os_.constants.signals;
    return 128 + (numbers[signal ?? ""] ?? 0);
}
function attempt(program, start) {
    try {
        return start();
    }
    catch (error) {
        throw notStarted(program, error);
    }
}
function ended(child, program) {
    return new Promise((resolve, reject) => {
        child.once("error", (error) => reject(notStarted(program, error)));
        // Not "close": a server that the command left behind holds its standard error open.
        child.once("exit", (code, signal) => resolve({ code, signal }));
    });
}
function notStarted(program, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT")
        return new NotStarted(`found no command ${JSON.stringify(program)}`, 127, error);
    return new NotStarted(`cannot run ${JSON.stringify(program)} (${code})`, 126, error);
}
/** How long, in ms, nothing must come from a stream that somebody else still holds open, before it counts as read. */
const quiet = 100;
/** How long, in ms, is waited for that: what was left behind may go on talking for ever. */
const longest = 1000;
function copyThrough(from, to) {
    const tail = new ErrorTail();
    let last = performance.now();
    from.on("data", (chunk) => {
        last = performance.now();
        tail.add(chunk);
        if (to.write(chunk))
            return;
        from.pause();
        to.once("drain", () => from.resume());
    });
    // Whoever read our standard error is gone: the command shall see that, as it would without us.
    to.once("error", () => from.destroy());
    const drained = () => new Promise((resolve) => {
        let waited = 0;
        const timer = setInterval(() => {
            // Paused while our own reader is slow: what the command said must still reach it.
            if (from.isPaused())
                return;
            waited += quiet;
            if (waited >= longest || performance.now() - last >= quiet)
                from.destroy();
        }, quiet);
        const end = () => {
            clearInterval(timer);
            resolve();
        };
        if (from.closed)
            end();
        else
            from.once("close", end);
    });
    return { drained, text: () => tail.text };
}
const passed = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Passes signals on while the command runs, and outlives them, to write down how it ended. */
function passSignals(child) {
    const handlers = passed.map((signal) => {
        const handler = () => {
            if (!reachesAll(signal))
                child.kill(signal);
        };
        process.on(signal, handler);
        return () => void process.off(signal, handler);
    });
    return () => {
        for (const remove of handlers)
            remove();
    };
}
/** A terminal, and a console of Windows, sends these to every process in it. Twice would mean "at once" to many tools. */
function reachesAll(signal) {
    if (signal === "SIGTERM")
        return false;
    return process.platform === "win32" || process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
}

// EXTERNAL MODULE: ./build/host/run-files.js
var run_files = __webpack_require__(44668);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/argument-paths.js
var argument_paths = __webpack_require__(34758);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(19036);
;// CONCATENATED MODULE: ./build/host/run-outputs.js








/** Files that only arguments name, of which a record keeps at most so many: a linter may be given the whole source. */
const mostNamed = 400;
/** The files that a command may write, seen before it runs and after. */
class RunOutputs {
    #request;
    #before;
    constructor(request, before) {
        this.#request = request;
        this.#before = before;
    }
    static async look(request) {
        const found = await filesOf(request);
        return new RunOutputs(request, await stampsOf(found.flatMap(({ files }) => files)));
    }
    /** What became of them; digests of what was written. */
    async after() {
        const found = await filesOf(this.#request);
        const stamps = await stampsOf(found.flatMap(({ files }) => files));
        const outputs = new Map();
        for (const [file, stamp] of stamps) {
            const path = await this.#shown(file);
            const size = Number(stamp.split(" ", 1)[0]);
            const state = this.#before.get(file) === stamp ? { state: "unchanged", path, size } : await written(file, path);
            outputs.set(path, state);
        }
        const all = [...outputs.values()].sort((a, b) => order[a.state] - order[b.state]);
        if (this.#request.globs.length === 0)
            return all.slice(0, mostNamed);
        const missing = found.filter((one) => this.#isMissing(one, stamps)).map(({ pattern }) => this.#lexical(pattern));
        return [...all, ...missing.map((path) => ({ state: "missing", path }))];
    }
    /** A plain path is missing where it is not there; a glob, where nothing that it matches was written. */
    #isMissing({ files, isGlob }, stamps) {
        const there = files.filter((file) => stamps.has(file));
        return isGlob ? there.every((file) => this.#before.get(file) === stamps.get(file)) : there.length === 0;
    }
    /** The path of a file where it really is, so that it can be compared with that of a report; its own where that is elsewhere. */
    async #shown(file) {
        const real = await (0,promises_.realpath)(file).catch(() => file);
        return below(this.#request.root, real) ?? this.#lexical(file);
    }
    #lexical(path) {
        const absolute = (0,external_node_path_.resolve)(this.#request.cwd, path);
        return below(this.#request.root, absolute) ?? absolute.replaceAll(external_node_path_.sep, "/");
    }
}
const order = { written: 0, unchanged: 1, missing: 2 };
function below(folder, path) {
    const between = (0,external_node_path_.relative)(folder, path);
    if (between === "" || between === ".." || between.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(between))
        return undefined;
    return between.replaceAll(external_node_path_.sep, "/");
}
async function filesOf({ cwd, globs, command }) {
    if (globs.length > 0)
        return Promise.all(globs.map((glob) => matchesOf(glob, cwd)));
    const named = [...command.slice(1).flatMap(argument_paths/* pathsInArgument */.H), ...(0,argument_paths/* pathsByPrefix */.q)(command)];
    return [{ pattern: "", isGlob: true, files: [...new Set(named.map((path) => (0,external_node_path_.resolve)(cwd, path)))] }];
}
/** The files that a glob of `--outputs` matches; a folder stands for all that lies below it. */
async function matchesOf(glob, cwd) {
    const plain = glob.replace(/[/\\]+$/, "");
    const isFolder = (await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, plain)).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder || plain !== glob)
        return { pattern: `${plain}/**`, isGlob: true, files: await globbed("**", (0,external_node_path_.resolve)(cwd, plain)) };
    const isGlob = /[*?{]/.test(plain);
    return { pattern: glob, isGlob, files: isGlob ? await globbed(plain, cwd) : [(0,external_node_path_.resolve)(cwd, plain)] };
}
async function globbed(pattern, cwd) {
    const slashed = external_node_path_.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
    const matches = (0,glob/* pathMatcher */.kZ)((0,repo_path/* cleanPath */.ts)(slashed));
    const found = (await (0,files/* diskFiles */.T)({ cwd, only: undefined }).glob(slashed)).filter((path) => matches((0,repo_path/* cleanPath */.ts)(path)));
    return found.map((path) => (0,external_node_path_.resolve)(cwd, path)).filter((path) => !path.split(external_node_path_.sep).includes(".gates-runs"));
}
/**
 * The globs of `--outputs` as the record keeps them: where one goes through a linked folder, also as it is without the
 * link, because a gate may read the file there.
 */
async function declaredOutputs({ cwd, root, globs }) {
    const all = await Promise.all(globs.map(async (glob) => [glob, ...(await withoutLinks(glob, cwd, root))]));
    return [...new Set(all.flat())];
}
async function withoutLinks(glob, cwd, root) {
    const segments = (external_node_path_.sep === "\\" ? glob.replaceAll("\\", "/") : glob).split("/");
    const firstGlob = segments.findIndex((segment) => /[*?{]/.test(segment));
    for (let plain = firstGlob === -1 ? segments.length : firstGlob; plain > 0; plain--) {
        const folder = (0,external_node_path_.resolve)(cwd, segments.slice(0, plain).join("/") || "/");
        const real = await (0,promises_.realpath)(folder).catch(() => undefined);
        if (real === undefined)
            continue;
        if (real === folder)
            return [];
        const shown = below(root, real) === undefined ? real : (0,external_node_path_.relative)(cwd, real);
        return [[shown.replaceAll(external_node_path_.sep, "/"), ...segments.slice(plain)].join("/")];
    }
    return [];
}
/** The stamps of those that are regular files. */
async function stampsOf(files) {
    const stamps = new Map();
    for (const file of files) {
        const found = await (0,promises_.stat)(file, { bigint: true }).catch(() => undefined);
        if (found?.isFile())
            stamps.set(file, [found.size, found.mtimeNs, found.ctimeNs, found.ino].join(" "));
    }
    return stamps;
}
async function written(file, path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        size += chunk.length;
        hash.update(chunk);
    }
    return { state: "written", path, size, sha256: hash.digest("hex") };
}

// EXTERNAL MODULE: ./build/model/phrase.js
var phrase = __webpack_require__(77229);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/model/output-glob.js
var output_glob = __webpack_require__(8720);
;// CONCATENATED MODULE: ./build/entry/record-flags.js


const usage = "gates record --name NAME [--outputs GLOB…] -- COMMAND…";
const recordHelp = [
    usage,
    "",
    "Runs the command with its output, input and signals untouched, ends with its exit code, and leaves a record",
    "by which the gates of this run know that it ran, how it ended and what it wrote.",
    "",
    "  --name NAME       What the gates call the run.",
    "  --outputs GLOB…   What it writes: files, folders or globs of *, **, ? and {a,b}. Left out: the files that",
    "                    its arguments name.",
    "",
    "Exit code: the command's; 128 and the number of a signal; 127 not found; 126 cannot be run; 70 instead of 0 where",
    "the record could not be written.",
].join("\n");
/** Everything in front of `--` is ours, everything behind it the command's. */
function parseRecordFlags(args) {
    const end = args.includes("--") ? args.indexOf("--") : args.length;
    const ours = args.slice(0, end);
    if (ours.includes("--help") || ours.includes("-h"))
        return { help: true };
    const values = valuesOf(ours);
    if ("wrong" in values)
        return values;
    const { name: names, outputs } = values;
    const [name = ""] = names;
    const command = args.slice(end + 1);
    if (end === args.length || command[0] === undefined || command[0] === "")
        return { wrong: `record found no command; it stands behind --: ${usage}` };
    if (names.length !== 1 || name.trim() === "")
        return {
            wrong: `record needs one --name that is not empty, found ${names.length === 0 ? "none" : JSON.stringify(names.join(", "))}: ${usage}`,
        };
    if (outputs.some((glob) => glob.trim() === ""))
        return { wrong: "--outputs is given, but empty; allowed: files, folders or globs" };
    const [wrong] = outputs.flatMap((glob) => (0,output_glob/* wrongOutputGlob */.nX)(glob) ?? []);
    return wrong === undefined ? { name, outputs, command } : { wrong };
}
const flagNames = ["name", "outputs"];
/** A flag takes what follows it; `--outputs` all that does, because a shell may have expanded its glob. */
function valuesOf(args) {
    const values = { name: [], outputs: [] };
    let open;
    for (const arg of args) {
        const [, written, value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
        const flag = flagNames.find((one) => one === written);
        if (written !== undefined) {
            if (flag === undefined)
                return { wrong: unknownFlag(written) };
            if (open && values[open.flag].length === open.from)
                return { wrong: `--${open.flag} needs a value` };
            open = { flag, from: values[flag].length };
            if (value !== undefined)
                values[flag].push(value);
        }
        else if (open && (open.flag === "outputs" || values[open.flag].length === open.from))
            values[open.flag].push(arg);
        else
            return { wrong: `found ${JSON.stringify(arg)} in front of --; the command stands behind it: ${usage}` };
    }
    if (open && values[open.flag].length === open.from)
        return { wrong: `--${open.flag} needs a value` };
    return values;
}
function unknownFlag(name) {
    const meant = (0,nearest/* nearest */.p)(name, flagNames);
    return `no flag --${name}${meant ? `; did you mean --${meant}?` : ""}`;
}

;// CONCATENATED MODULE: ./build/entry/record.js








/**
 * `gates record --name NAME [--outputs GLOB…] -- COMMAND…`: runs the command as if we were not there, leaves a record for
 * the gates, and gives the command's exit code. Where no record can be written, 0 becomes 70: what is not proven must
 * not look like it.
 */
async function runRecord(args, openHost) {
    const flags = parseRecordFlags(args);
    if ("help" in flags) {
        process.stdout.write(`${recordHelp}\n`);
        return 0;
    }
    if ("wrong" in flags) {
        tell(flags.wrong);
        return 2;
    }
    const host = await openHost(process.cwd());
    const declared = await declaredOutputs({ cwd: host.cwd, root: host.runs.root, globs: flags.outputs });
    return new Recorder(flags, host, declared).run();
}
class Recorder {
    #flags;
    #host;
    #writer;
    #begun;
    constructor(flags, host, declared) {
        this.#flags = flags;
        this.#host = host;
        this.#writer = new run_files.RecordWriter(host.runs, flags.name);
        this.#begun = { ...begin(flags, host), declared: [...declared] };
    }
    async run() {
        const { command, outputs: globs } = this.#flags;
        const { root } = this.#host.runs;
        const outputs = await RunOutputs.look({ cwd: this.#host.cwd, root, globs, command });
        // Told at the end, if it cannot be written then either.
        await this.#writer.write(textOf(this.#begun)).catch(() => undefined);
        const end = await this.#runCommand();
        const code = exitCodeOf(end);
        return (await this.#wrote(end, outputs)) || code !== 0 ? code : verdict/* exitCodes */.h.crashed;
    }
    async #runCommand() {
        try {
            return await runCommand(this.#flags.command);
        }
        catch (error) {
            if (!(error instanceof NotStarted))
                throw error;
            tell(error.message);
            return { exitCode: error.exitCode, signal: null, standardError: error.message };
        }
    }
    async #wrote(end, outputs) {
        try {
            const endedAt = this.#host.now().toISOString();
            await this.#writer.write(textOf({ ...this.#begun, ...end, endedAt, outputs: await outputs.after() }));
            return true;
        }
        catch (error) {
            tell(`could not write the record of ${JSON.stringify(this.#flags.name)}, so nothing proves this run: ${error instanceof Error ? error.message : String(error)}`);
            return false;
        }
    }
}
function begin({ name, command }, { cwd, runs, facts, now }) {
    const { runId: id, runAttempt: attempt = null, job = null, commit = null } = facts;
    return {
        version: 1,
        name,
        command: shortened(command),
        cwd: (0,repo_path/* pathBelow */.Br)((0,repo_path/* cleanPath */.ts)(cwd), (0,repo_path/* cleanPath */.ts)(runs.root)) ?? ((0,repo_path/* cleanPath */.ts)(cwd) === (0,repo_path/* cleanPath */.ts)(runs.root) ? "" : (0,repo_path/* cleanPath */.ts)(cwd)),
        startedAt: now().toISOString(),
        endedAt: null,
        exitCode: null,
        signal: null,
        run: id === undefined ? null : { id, attempt, job },
        commit,
        outputs: [],
        standardError: null,
    };
}
/** Characters of an argument, and arguments, that a record keeps: it says what ran, and is not there to run it again. */
const kept = { characters: 1000, arguments: 100 };
function shortened(command) {
    const first = command
        .slice(0, kept.arguments)
        .map((text) => (text.length > kept.characters ? `${text.slice(0, kept.characters)}…` : text));
    return command.length > kept.arguments ? [...first, `… and ${command.length - kept.arguments} more`] : first;
}
function textOf(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
function tell(message) {
    for (const line of message.split("\n"))
        process.stderr.write(`${(0,reports_escape/* toLog */.gY)((0,phrase/* say */.cv) `gates: ${line}`)}\n`);
}


/***/ }),

/***/ 44668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RecordWriter: () => (/* binding */ RecordWriter),
/* harmony export */   readRecords: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53027);





/** The records of a folder: its own, and those of the artifacts of other jobs in the folders below it. */
async function readRecords(folder) {
    const read = [];
    let bytes = 0;
    try {
        for await (const file of recordsBelow(folder, "")) {
            const one = "wrong" in file ? file : await readRecord(folder, file.name);
            bytes += "text" in one ? Buffer.byteLength(one.text) : 0;
            if (read.length === _model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.records)
                return [...read, { file: ".", wrong: tooMany }];
            if (bytes > _model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.allBytes)
                return [...read, { file: ".", wrong: tooLarge }];
            read.push(one);
        }
    }
    catch (cause) {
        return [{ file: ".", wrong: `cannot be listed (${codeOf(cause)})` }];
    }
    return read;
}
/** What lies too deep to be read could be the record that matters, so it is told. */
async function* recordsBelow(folder, below) {
    const depth = below === "" ? 0 : below.split("/").length;
    for (const entry of await listed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, below))) {
        const name = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory() && depth === _model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.depth)
            yield { file: name, wrong: tooDeep };
        else if (entry.isDirectory())
            yield* recordsBelow(folder, name);
        else if (name.endsWith(".json"))
            yield { name };
    }
}
const tooMany = `are more than ${_model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.records}, the most that are read`;
const tooLarge = `have more than ${_model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.allBytes} bytes in all, the most that are read`;
const tooDeep = `is a folder more than ${_model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.depth} below that of the records, where none are read`;
async function listed(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch((cause) => {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return [];
        throw cause;
    });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Only an ordinary file is read: a pipe would be waited for, and a link could lead anywhere. */
async function readRecord(folder, file) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file));
        if (!found.isFile())
            return { file, wrong: "is no ordinary file" };
        if (found.size > _model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.bytes)
            return { file, wrong: `has ${found.size} bytes; at most ${_model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.bytes} are read` };
        return { file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file), "utf8") };
    }
    catch (cause) {
        return { file, wrong: `cannot be read (${codeOf(cause)})` };
    }
}
/** Writes a record whole or not at all: whoever reads meanwhile sees the one before. */
class RecordWriter {
    #folder;
    #file;
    #keep;
    constructor({ folder, keep }, name) {
        this.#folder = folder;
        this.#keep = keep;
        this.#file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${fileName(name)}${keep === "each" ? `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}` : ""}.json`);
    }
    async write(text) {
        const bytes = Buffer.byteLength(text);
        if (bytes > _model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.bytes)
            throw new Error(`it has ${bytes} bytes, at most ${_model_record_caps_js__WEBPACK_IMPORTED_MODULE_4__/* .recordCaps */ .h.bytes} are read; let --outputs name fewer files`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(this.#folder, { recursive: true });
        if (this.#keep === "last")
            await ignoreAll(this.#folder);
        const temporary = `${this.#file}.${process.pid}.tmp`;
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, this.#file);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
            throw error;
        }
    }
}
/** A file name of any text. What is not plain is told apart by a digest: two names that only differ there are two runs. */
function fileName(name) {
    const plain = name
        .replace(/[^a-z0-9_-]+/gi, "-")
        .slice(0, 60)
        .toLowerCase();
    return plain === name ? plain : `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, 8)}`;
}
/** Records of a laptop are nobody's to commit. */
async function ignoreAll(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((cause) => {
        if (codeOf(cause) !== "EEXIST")
            throw cause;
    });
}
function codeOf(cause) {
    return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ outputGlobCaps),
/* harmony export */   nX: () => (/* binding */ wrongOutputGlob),
/* harmony export */   xf: () => (/* binding */ isBeyondCaps)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);

/** Characters of one pattern, and the choices of its braces: far above what anybody writes by hand. */
const outputGlobCaps = { characters: 4096, choices: 500 };
/**
 * What is wrong with a pattern of `--outputs`. A run that was killed leaves it as it was written, so it must mean to the
 * gates what it meant to the recorder: what only some glob libraries know is refused, never taken for an ordinary name.
 */
function wrongOutputGlob(pattern) {
    const shown = JSON.stringify(pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern);
    if (isBeyondCaps(pattern))
        return `--outputs ${shown} has more than ${outputGlobCaps.characters} characters or ${outputGlobCaps.choices} choices`;
    const known = dialects.find(({ isIn }) => isIn.test(pattern));
    return known && `--outputs ${shown} has ${known.what}; allowed: *, **, ? and {a,b}: ${known.instead}`;
}
function isBeyondCaps(pattern) {
    return pattern.length > outputGlobCaps.characters || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .countChoices */ .At)(pattern) > outputGlobCaps.choices;
}
const dialects = [
    { isIn: /\[[^\]]*\]/, what: "a class of characters", instead: "? stands for any one character, a bracket too" },
    {
        isIn: /[@!?+*]\(|^[^(]*[*?{][^(]*\(.*\)|\(.*\).*[*?{]/,
        what: "parentheses beside wildcards",
        instead: "write the choices as {a,b}",
    },
    { isIn: /\{[^{},]*\.\.[^{},]*\}/, what: "a range", instead: "write all of it, as {1,2,3}" },
    { isIn: /^!/, what: "an exclamation mark at its start", instead: "name what the command writes" },
];


/***/ })

};
