export const id = 401;
export const ids = [401];
export const modules = {

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
