export const id = 4668;
export const ids = [4668];
export const modules = {

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


/***/ })

};
