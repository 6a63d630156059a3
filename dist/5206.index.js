export const id = 5206;
export const ids = [5206];
export const modules = {

/***/ 25206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runnerCache: () => (/* binding */ runnerCache)
});

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


/***/ })

};
