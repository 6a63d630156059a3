export const id = 8897;
export const ids = [8897];
export const modules = {

/***/ 34133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ describedIssue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Documents of ours that come back as somebody else's text: bounded in depth, and quoted only in part. */
/** Levels of brackets: more than any of our documents has, and few enough to walk through. */
const deepest = 32;
/** The value of a JSON text without a byte order mark; undefined for one that is none, or nested as none of ours is. */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === quote)
            i = endOfText(text, i + 1);
        else if (c === openBracket || c === openBrace) {
            if (++depth > deepest)
                return true;
        }
        else if (c === closeBracket || c === closeBrace)
            depth--;
    }
    return false;
}
/** Where the quote stands that ends a text; the end of all where none does. */
function endOfText(text, start) {
    for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (first > start && text.charCodeAt(first - 1) === backslash)
            first--;
        if ((end - first) % 2 === 0)
            return end;
    }
    return text.length;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
const shown = 60;
/** A value of such a document in a few words, however large it is. */
function describeValue(value) {
    if (typeof value === "string")
        return JSON.stringify(cut(value, shown));
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object" && value !== null)
        return "an object";
    return value === undefined ? "nothing" : String(value);
}
/** A schema's message, which quotes what it found. */
function describedIssue({ message }) {
    return cut(message, 5 * shown);
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   d1: () => (/* binding */ readEntryList)
/* harmony export */ });
/* unused harmony export entryListCaps */
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34133);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50376);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);



/** Limits of a file of entries, far above what anybody looks through. */
const entryListCaps = { bytes: 4 * 1024 * 1024, entries: 10_000 };
/**
 * Reads a file that is a mapping with one key and a list of entries below it, so that there is room for more beside them.
 * Every problem is told with its line, all in one go.
 */
async function readEntryList(text, file, key, read) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > entryListCaps.bytes)
        return {
            entries: [],
            problems: [{ where: file, message: `found ${bytes} bytes; at most ${entryListCaps.bytes} are read` }],
        };
    const document = await (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, `\`${key}\` with a list of entries`);
    const problems = [];
    const tellAt = (line, message, suggestion) => {
        problems.push({ where: `${file}, line ${line}`, message, ...(suggestion && { suggestion }) });
    };
    const tell = (offset, message, suggestion) => tellAt(document.lineAt(offset), message, suggestion);
    for (const { offset, message } of document.problems)
        tell(offset, message);
    const items = document.contents === null ? [] : itemsOf(document.contents, key, document, tell);
    const entries = read(items, { document, tell, tellAt });
    return { entries: problems.length > 0 ? [] : entries, problems };
}
/** What stands in the list below the key. */
function itemsOf(root, wanted, { yaml }, tell) {
    if (!yaml.isMap(root)) {
        const found = describeNode(yaml, root);
        tell(root.range[0], `found ${found}; allowed: the key \`${wanted}\` with the list of entries below it`, `${wanted}:`);
        return [];
    }
    let items = [];
    for (const { key, value } of root.items) {
        const name = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(yaml, key);
        if (name !== wanted)
            tell(key.range[0], `no key ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(name)}; known: ${wanted}`, (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name.slice(0, 40), [wanted]));
        else if (yaml.isSeq(value))
            items = value.items;
        else if (value !== null && !(yaml.isScalar(value) && value.value === null))
            tell(key.range[0], `found ${describeNode(yaml, value)} below \`${wanted}\`; allowed: entries with a dash in front of each`);
    }
    if (items.length <= entryListCaps.entries)
        return items;
    tell(root.range[0], `found ${items.length} entries; at most ${entryListCaps.entries} are read`);
    return [];
}
function describeNode(yaml, node) {
    if (yaml.isAlias(node))
        return "an alias";
    if (yaml.isSeq(node))
        return "a list";
    return yaml.isMap(node) ? "a mapping" : "a single value";
}


/***/ }),

/***/ 88897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ignoreFilePath: () => (/* binding */ ignoreFilePath),
  readIgnoreFile: () => (/* binding */ readIgnoreFile)
});

// EXTERNAL MODULE: ./build/model/ignore-scope.js
var ignore_scope = __webpack_require__(10379);
// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
// EXTERNAL MODULE: ./build/settings/entry-list.js
var entry_list = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/model/day.js
var day = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/foreign-json.js
var foreign_json = __webpack_require__(34133);
// EXTERNAL MODULE: ./build/model/glob.js
var glob = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/model/nearest.js
var nearest = __webpack_require__(50376);
// EXTERNAL MODULE: ./build/settings/yaml-document.js
var yaml_document = __webpack_require__(14031);
;// CONCATENATED MODULE: ./build/settings/ignore-entry.js







/** Characters of one value, and ways in which the braces of one path can be read. */
const entryCaps = { value: 1000, choices: 100 };
const required = ["id", "reason", "until"];
const members = [...required, "owner", "package", "path", "tool", "kind"];
const wantedOfEntry = {
    same: "the same id, package, path, tool and kind",
    all: required.join(", "),
};
/** Reads the entries of an ignore file one by one, and tells whatever of them is not understood. */
class IgnoreEntryReader {
    #document;
    #rules;
    #tell;
    #lastDay;
    #told = 0;
    constructor({ document, tell }, rules) {
        this.#document = document;
        this.#rules = rules;
        this.#lastDay = (0,day/* dayAfter */.PV)(rules.today, rules.maxDays);
        this.#tell = (offset, message, suggestion) => {
            this.#told++;
            tell(offset, message, suggestion);
        };
    }
    /** Undefined for what is no entry; it has been told why. */
    read(item) {
        const { yaml } = this.#document;
        if (!yaml.isMap(item)) {
            this.#tell((0,yaml_document/* startOf */.GH)(item) ?? 0, `found ${(0,entry_list/* describeNode */.WQ)(yaml, item)}; allowed: an entry with ${wantedOfEntry.all}`);
            return undefined;
        }
        const before = this.#told;
        const offset = (0,yaml_document/* startOf */.GH)(item) ?? 0;
        const values = this.#valuesOf(item.items);
        for (const name of required)
            if (!values.has(name))
                this.#tell(offset, `found an entry without \`${name}\`; it has to say ${wantedOfEntry.all}`);
        this.#checkUntil(values.get("until"));
        this.#checkPath(values.get("path"));
        const kind = this.#kindOf(values.get("kind"));
        // What an entry would mean without a value that was refused is not known.
        return this.#told === before ? this.#entryOf(values, kind, offset) : undefined;
    }
    /** The values that are written; one that is blank has been told. */
    #valuesOf(items) {
        const values = new Map();
        for (const { key, value } of items) {
            const written = (0,yaml_document/* textOf */.b6)(this.#document.yaml, key);
            const name = members.find((member) => member === written);
            const offset = value?.range[0] ?? key.range[0];
            if (name === undefined)
                this.#tellUnknown(written, key.range[0]);
            else
                values.set(name, { text: this.#textOf(name, value, offset), offset });
        }
        return values;
    }
    #tellUnknown(name, offset) {
        const near = (0,nearest/* nearest */.p)(name.slice(0, 40), [...members, ...Object.keys(otherWords)]);
        const suggestion = near !== undefined && Object.hasOwn(otherWords, near) ? otherWords[near] : near;
        const known = suggestion === undefined ? `; known: ${members.join(", ")}` : "";
        this.#tell(offset, `no key ${(0,foreign_json/* describeValue */.bp)(name)} in an entry${known}`, suggestion);
    }
    #textOf(name, value, offset) {
        const { yaml } = this.#document;
        if (value !== null && !yaml.isScalar(value)) {
            this.#tell(offset, `found ${(0,entry_list/* describeNode */.WQ)(yaml, value)} as \`${name}\`; allowed: a text`);
            return "";
        }
        const text = value === null || value.value === null ? "" : (0,yaml_document/* textOf */.b6)(yaml, value).trim();
        if (text === "")
            this.#tell(offset, `\`${name}\` is blank; ${isRequired(name) ? "write it" : "write it, or leave the line out"}`);
        if (text.length > entryCaps.value)
            this.#tell(offset, `\`${name}\` has ${text.length} characters; at most ${entryCaps.value} are read`);
        return text;
    }
    #checkUntil(until) {
        if (until === undefined || until.text === "")
            return;
        const { maxDays } = this.#rules;
        if (!(0,day/* isDay */.N)(until.text))
            this.#tell(until.offset, `found ${(0,foreign_json/* describeValue */.bp)(until.text)} as \`until\`; allowed: a day as YYYY-MM-DD`);
        else if (this.#lastDay !== undefined && until.text > this.#lastDay)
            this.#tell(until.offset, `found ${until.text} as \`until\`; allowed: at most ${maxDays} days from today, which ends on ${this.#lastDay}`, this.#lastDay);
    }
    #checkPath(path) {
        if (path !== undefined && path.text.length <= entryCaps.value && (0,glob/* countChoices */.At)(path.text) > entryCaps.choices)
            this.#tell(path.offset, `the braces of \`path\` stand for more than ${entryCaps.choices} paths; write several entries`);
    }
    #kindOf(kind) {
        if (kind === undefined || kind.text === "")
            return undefined;
        const known = finding/* findingKinds */.j.find((one) => one === kind.text);
        if (known === undefined) {
            const message = `no kind ${(0,foreign_json/* describeValue */.bp)(kind.text)}; known: ${finding/* findingKinds */.j.join(", ")}`;
            this.#tell(kind.offset, message, (0,nearest/* nearest */.p)(kind.text.slice(0, 40), finding/* findingKinds */.j));
        }
        return known;
    }
    #entryOf(values, kind, offset) {
        const of = (name) => values.get(name)?.text;
        const [owner, name, path, tool] = [of("owner"), of("package"), of("path"), of("tool")];
        return {
            id: of("id") ?? "",
            reason: of("reason") ?? "",
            until: of("until") ?? "",
            ...(owner !== undefined && { owner }),
            ...(name !== undefined && { package: name }),
            ...(path !== undefined && { path }),
            ...(tool !== undefined && { tool }),
            ...(kind !== undefined && { kind }),
            source: { file: this.#rules.file, line: this.#document.lineAt(offset), format: "gates" },
        };
    }
}
/** What the ignore files of other tools call the same. */
const otherWords = {
    expires: "until",
    expiry: "until",
    expired_at: "until",
    ignoreUntil: "until",
    statement: "reason",
    justification: "reason",
    notes: "reason",
    rule: "id",
    paths: "path",
};
function isRequired(name) {
    return required.some((one) => one === name);
}
/** What stands where something else is allowed. */

;// CONCATENATED MODULE: ./build/settings/ignore-file.js




/** Where the ignore file of all tools lies, from the root of the repository. */
const ignoreFilePath = ".gates/ignore.yml";
/**
 * Reads the ignore file: a mapping with the one key `ignores`, a list of entries.
 *
 * ```yaml
 * ignores:
 *   - id: CVE-2024-3651          # a rule or an advisory, by any of its names
 *     reason: we encode no host names of others
 *     until: 2027-01-31          # the last day on which it counts
 *     owner: "@org/payments"     # whom to ask
 *     package: idna              # narrowing: package, path, tool, kind; all that are given must fit
 * ```
 */
function readIgnoreFile(text, file, rules) {
    const { today, maxDays = declare/* defaultMaxIgnoreDays */.H3 } = rules;
    return (0,entry_list/* readEntryList */.d1)(text, file, "ignores", (items, context) => {
        const reader = new IgnoreEntryReader(context, { file, today, maxDays });
        const entries = items.flatMap((item) => reader.read(item) ?? []);
        tellRepeated(entries, context);
        return entries;
    });
}
function tellRepeated(entries, { tellAt }) {
    const lines = new Map();
    for (const entry of entries) {
        const { line } = entry.source;
        const first = lines.get((0,ignore_scope/* scopeKey */.OD)(entry));
        if (first === undefined)
            lines.set((0,ignore_scope/* scopeKey */.OD)(entry), line);
        else
            tellAt(line, `found the entry of line ${first} again: ${wantedOfEntry.same}`);
    }
}


/***/ })

};
