export const id = 864;
export const ids = [864,401];
export const modules = {

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRecord: () => (/* binding */ runRecord)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
    const { default: spawn } = await __webpack_require__.e(/* import() */ 546).then(__webpack_require__.t.bind(__webpack_require__, 546, 19));
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
        const timer = setInterval(() => {
            if (!from.isPaused() && performance.now() - last >= quiet)
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

// EXTERNAL MODULE: ./build/host/run-files.js + 1 modules
var run_files = __webpack_require__(401);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/argument-paths.js
var argument_paths = __webpack_require__(4758);
// EXTERNAL MODULE: ./build/host/files.js
var files = __webpack_require__(9036);
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
    const named = command.slice(1).flatMap(argument_paths/* pathsInArgument */.H);
    return [{ pattern: "", isGlob: true, files: [...new Set(named.map((path) => (0,external_node_path_.resolve)(cwd, path)))] }];
}
/** The files that a glob of `--outputs` matches; a folder stands for all that lies below it. */
async function matchesOf(glob, cwd) {
    const plain = glob.replace(/[/\\]+$/, "");
    const isFolder = (await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, plain)).catch(() => undefined))?.isDirectory() ?? false;
    if (isFolder || plain !== glob)
        return { pattern: `${plain}/**`, isGlob: true, files: await globbed("**", (0,external_node_path_.resolve)(cwd, plain)) };
    const isGlob = /[*?{[]/.test(plain);
    return { pattern: glob, isGlob, files: isGlob ? await globbed(plain, cwd) : [(0,external_node_path_.resolve)(cwd, plain)] };
}
async function globbed(pattern, cwd) {
    const found = await (0,files/* diskFiles */.T)({ cwd, only: undefined }).glob(pattern);
    return found.map((path) => (0,external_node_path_.resolve)(cwd, path)).filter((path) => !path.split(external_node_path_.sep).includes(".gates-runs"));
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
var phrase = __webpack_require__(7229);
// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(3422);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
// EXTERNAL MODULE: ./build/reports/escape.js
var reports_escape = __webpack_require__(8705);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(376);
;// CONCATENATED MODULE: ./build/entry/record-flags.js

const usage = "gates record --name NAME [--outputs GLOB…] -- COMMAND…";
const recordHelp = [
    usage,
    "",
    "Runs the command with its output, input and signals untouched, ends with its exit code, and leaves a record",
    "by which the gates of this run know that it ran, how it ended and what it wrote.",
    "",
    "  --name NAME       What the gates call the run.",
    "  --outputs GLOB…   What it writes: files, folders or globs. Left out: the files that its arguments name.",
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
    return { name, outputs, command };
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
    return new Recorder(flags, host).run();
}
class Recorder {
    #flags;
    #host;
    #writer;
    #begun;
    constructor(flags, host) {
        this.#flags = flags;
        this.#host = host;
        this.#writer = new run_files.RecordWriter(host.runs, flags.name);
        this.#begun = begin(flags, host);
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
function begin({ name, command, outputs }, { cwd, runs, facts, now }) {
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
        declared: [...outputs],
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

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RecordWriter: () => (/* binding */ RecordWriter),
  readRecords: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/model/record-caps.js
/** Bytes of one run record, and how many are read: far above what a job leaves, and no more than can be looked through at once. */
const recordCaps = { bytes: 256 * 1024, records: 10_000 };

;// CONCATENATED MODULE: ./build/host/run-files.js





/** The records of a folder: its own, and those of one folder below it for each artifact of another job. */
async function readRecords(folder) {
    try {
        return await recordsIn(folder);
    }
    catch (cause) {
        return [{ file: ".", wrong: `cannot be listed (${codeOf(cause)})` }];
    }
}
async function recordsIn(folder) {
    const files = [];
    for (const entry of await listed(folder)) {
        const below = entry.isDirectory() ? await listed((0,external_node_path_.join)(folder, entry.name)) : [];
        const names = below.map(({ name }) => `${entry.name}/${name}`);
        for (const name of entry.isDirectory() ? names : [entry.name]) {
            if (!name.endsWith(".json"))
                continue;
            if (files.length === recordCaps.records)
                return [...files, { file: ".", wrong: tooMany }];
            files.push(await readRecord(folder, name));
        }
    }
    return files;
}
const tooMany = `are more than ${recordCaps.records}, the most that are read`;
async function listed(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((cause) => {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return [];
        throw cause;
    });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Only an ordinary file is read: a pipe would be waited for, and a link could lead anywhere. */
async function readRecord(folder, file) {
    try {
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, file));
        if (!found.isFile())
            return { file, wrong: "is no ordinary file" };
        if (found.size > recordCaps.bytes)
            return { file, wrong: `has ${found.size} bytes; at most ${recordCaps.bytes} are read` };
        return { file, text: await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), "utf8") };
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
        this.#file = (0,external_node_path_.join)(folder, `${fileName(name)}${keep === "each" ? `-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}` : ""}.json`);
    }
    async write(text) {
        const bytes = Buffer.byteLength(text);
        if (bytes > recordCaps.bytes)
            throw new Error(`it has ${bytes} bytes, at most ${recordCaps.bytes} are read; let --outputs name fewer files`);
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        if (this.#keep === "last")
            await ignoreAll(this.#folder);
        const temporary = `${this.#file}.${process.pid}.tmp`;
        try {
            await (0,promises_.writeFile)(temporary, text);
            await (0,promises_.rename)(temporary, this.#file);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
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
    return plain === name ? plain : `${plain}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, 8)}`;
}
/** Records of a laptop are nobody's to commit. */
async function ignoreAll(folder) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((cause) => {
        if (codeOf(cause) !== "EEXIST")
            throw cause;
    });
}
function codeOf(cause) {
    return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}


/***/ })

};
