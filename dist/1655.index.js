export const id = 1655;
export const ids = [1655];
export const modules = {

/***/ 61655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digester: () => (/* binding */ digester),
/* harmony export */   digesting: () => (/* binding */ digesting)
/* harmony export */ });
/** The same file, whose content is hashed while it is read. Cryptography is loaded only for the files of a run record. */
async function digesting(file) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    let digest;
    const chunks = async function* () {
        const hash = createHash("sha256");
        for await (const chunk of file.chunks()) {
            hash.update(chunk);
            yield chunk;
        }
        digest = hash.digest("hex");
    };
    return {
        ...file,
        chunks,
        // A reader stops at what it refuses: only then is the file read again.
        digest: async () => {
            if (digest === undefined)
                for await (const _ of chunks())
                    ;
            return digest ?? "";
        },
    };
}
async function digester() {
    const { createHash, hash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    // In one go where Node can (from 20.12): of a line's text, to set up takes longer than to hash.
    if (typeof hash === "function")
        return (text) => hash("sha256", text);
    return (text) => createHash("sha256").update(text).digest("hex");
}


/***/ })

};
