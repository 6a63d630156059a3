export const id = 9181;
export const ids = [9181];
export const modules = {

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFixable),
/* harmony export */   j: () => (/* binding */ findingKinds)
/* harmony export */ });
/** What a finding is about. */
const findingKinds = ["vulnerability", "secret", "misconfiguration", "code", "licence", "lint"];
/** Whether a version without the fault exists. */
function isFixable(affected) {
    return affected !== undefined && (affected.fixedIn.length > 0 || affected.fixExists === true);
}


/***/ }),

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

/***/ 55917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ IgnoreEntryReader),
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   jt: () => (/* binding */ wantedOfEntry)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6320);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36939);
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34133);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5810);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50376);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);






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
    constructor(document, rules, tell) {
        this.#document = document;
        this.#rules = rules;
        this.#lastDay = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayAfter */ .PV)(rules.today, rules.maxDays);
        this.#tell = (offset, message, suggestion) => {
            this.#told++;
            tell(offset, message, suggestion);
        };
    }
    /** Undefined for what is no entry; it has been told why. */
    read(item) {
        const { yaml } = this.#document;
        if (!yaml.isMap(item)) {
            this.#tell((0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(item) ?? 0, `found ${describeNode(yaml, item)}; allowed: an entry with ${wantedOfEntry.all}`);
            return undefined;
        }
        const before = this.#told;
        const offset = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(item) ?? 0;
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
            const written = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(this.#document.yaml, key);
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
        const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name.slice(0, 40), [...members, ...Object.keys(otherWords)]);
        const suggestion = near !== undefined && Object.hasOwn(otherWords, near) ? otherWords[near] : near;
        const known = suggestion === undefined ? `; known: ${members.join(", ")}` : "";
        this.#tell(offset, `no key ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(name)} in an entry${known}`, suggestion);
    }
    #textOf(name, value, offset) {
        const { yaml } = this.#document;
        if (value !== null && !yaml.isScalar(value)) {
            this.#tell(offset, `found ${describeNode(yaml, value)} as \`${name}\`; allowed: a text`);
            return "";
        }
        const text = value === null || value.value === null ? "" : (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(yaml, value).trim();
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
        if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(until.text))
            this.#tell(until.offset, `found ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(until.text)} as \`until\`; allowed: a day as YYYY-MM-DD`);
        else if (this.#lastDay !== undefined && until.text > this.#lastDay)
            this.#tell(until.offset, `found ${until.text} as \`until\`; allowed: at most ${maxDays} days from today, which ends on ${this.#lastDay}`, this.#lastDay);
    }
    #checkPath(path) {
        if (path !== undefined && path.text.length <= entryCaps.value && (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .countChoices */ .At)(path.text) > entryCaps.choices)
            this.#tell(path.offset, `the braces of \`path\` stand for more than ${entryCaps.choices} paths; write several entries`);
    }
    #kindOf(kind) {
        if (kind === undefined || kind.text === "")
            return undefined;
        const known = _model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .findingKinds */ .j.find((one) => one === kind.text);
        if (known === undefined) {
            const message = `no kind ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(kind.text)}; known: ${_model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .findingKinds */ .j.join(", ")}`;
            this.#tell(kind.offset, message, (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(kind.text.slice(0, 40), _model_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .findingKinds */ .j));
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
function describeNode(yaml, node) {
    if (yaml.isAlias(node))
        return "an alias";
    if (yaml.isSeq(node))
        return "a list";
    return yaml.isMap(node) ? "a mapping" : "a single value";
}


/***/ }),

/***/ 99181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuarantine: () => (/* binding */ readQuarantine)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6320);
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34133);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50376);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10086);
/* harmony import */ var _ignore_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55917);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);






/** Limits of the file, far above what anybody looks through. */
const quarantineCaps = { bytes: 4 * 1024 * 1024, entries: 10_000, patterns: 500, value: 2000 };
const required = ["id", "reason", "owner", "until"];
const members = [...required, "leg"];
/**
 * Reads the quarantine: a mapping with the one key `quarantine`, a list of entries.
 *
 * ```yaml
 * quarantine:
 *   - id: "tests.test_cart › test_total"   # as the summary names the test; `*` stands for any characters
 *     reason: the clock of the runner jumps
 *     owner: "@org/payments"                # whom to ask
 *     until: 2027-01-31                     # the last day on which it counts, at most 180 days ahead
 *     leg: py310                            # only on this leg
 * ```
 *
 * Every problem is told with its line, all in one go.
 */
async function readQuarantine(text, file, rules) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > quarantineCaps.bytes)
        return {
            entries: [],
            problems: [{ where: file, message: `found ${bytes} bytes; at most ${quarantineCaps.bytes} are read` }],
        };
    const document = await (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(text, "`quarantine` with a list of entries");
    const problems = [];
    const tell = (offset, message, suggestion) => {
        problems.push({ where: `${file}, line ${document.lineAt(offset)}`, message, ...(suggestion && { suggestion }) });
    };
    for (const { offset, message } of document.problems)
        tell(offset, message);
    const items = document.contents === null ? [] : itemsOf(document.contents, document, tell);
    const entries = items.flatMap((item) => readEntry(item, document, rules, tell) ?? []);
    const patterns = entries.filter(({ id }) => id.includes("*"));
    const last = patterns[quarantineCaps.patterns];
    if (last !== undefined)
        problems.push({
            where: `${file}, line ${last.line}`,
            message: `found more than ${quarantineCaps.patterns} entries with a star; allowed: that many, and others by their whole names`,
        });
    return { entries: problems.length > 0 ? [] : entries, problems };
}
function itemsOf(root, { yaml }, tell) {
    const wanted = "allowed: the key `quarantine` with the list of entries below it";
    if (!yaml.isMap(root)) {
        tell(root.range[0], `found ${(0,_ignore_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(yaml, root)}; ${wanted}`, "quarantine:");
        return [];
    }
    let items = [];
    for (const { key, value } of root.items) {
        const name = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(yaml, key);
        if (name !== "quarantine")
            tell(key.range[0], `no key ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(name)}; known: quarantine`, (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, ["quarantine"]));
        else if (yaml.isSeq(value))
            items = value.items;
        else if (value !== null && !(yaml.isScalar(value) && value.value === null))
            tell(key.range[0], `found ${(0,_ignore_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(yaml, value)}; allowed: entries with a dash in front of each`);
    }
    if (items.length <= quarantineCaps.entries)
        return items;
    tell(root.range[0], `found ${items.length} entries; at most ${quarantineCaps.entries} are read`);
    return [];
}
/** Undefined for what is no entry; it has been told why. */
function readEntry(item, document, rules, tellAll) {
    let told = 0;
    const tell = (...problem) => {
        told++;
        tellAll(...problem);
    };
    const { yaml } = document;
    const offset = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(item) ?? 0;
    if (!yaml.isMap(item)) {
        tell(offset, `found ${(0,_ignore_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(yaml, item)}; allowed: an entry with ${required.join(", ")}`);
        return undefined;
    }
    const values = valuesOf(item.items, document, tell);
    for (const name of required)
        if (!values.has(name))
            tell(offset, `found an entry without \`${name}\`; it has to say ${required.join(", ")}`);
    const of = (name) => values.get(name)?.text ?? "";
    checkUntil(values.get("until"), rules, tell);
    checkId(values.get("id"), tell);
    if (told > 0)
        return undefined;
    const leg = values.has("leg") ? { leg: of("leg") } : {};
    return { id: of("id"), reason: of("reason"), owner: of("owner"), until: of("until"), ...leg, line: document.lineAt(offset) };
}
function valuesOf(items, { yaml }, tell) {
    const values = new Map();
    for (const { key, value } of items) {
        const written = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(yaml, key);
        const name = members.find((member) => member === written);
        const offset = value?.range[0] ?? key.range[0];
        if (name === undefined) {
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(written.slice(0, 40), members);
            tell(key.range[0], `no key ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(written)} in an entry${near ? "" : `; known: ${members.join(", ")}`}`, near);
            continue;
        }
        if (value !== null && !yaml.isScalar(value))
            tell(offset, `found ${(0,_ignore_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(yaml, value)} as \`${name}\`; allowed: a text`);
        const text = value === null || !yaml.isScalar(value) || value.value === null ? "" : (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(yaml, value).trim();
        if (text === "" && (value === null || yaml.isScalar(value)))
            tell(offset, `\`${name}\` is blank; write it`);
        if (text.length > quarantineCaps.value)
            tell(offset, `\`${name}\` has ${text.length} characters; at most ${quarantineCaps.value} are read`);
        values.set(name, { text, offset });
    }
    return values;
}
/** Letters that an id with a star has to have, so that it means some tests and not all of them. */
const leastLetters = 4;
function checkId(id, tell) {
    if (id === undefined || !id.text.includes("*"))
        return;
    const letters = id.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters < leastLetters)
        tell(id.offset, `found ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(id.text)} as \`id\`, which means nearly every test; allowed: the name of a test, with \`*\` for a part of it`);
}
function checkUntil(until, { today, maxDays = _declare_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxIgnoreDays */ .H3 }, tell) {
    if (until === undefined || until.text === "")
        return;
    const lastDay = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayAfter */ .PV)(today, maxDays);
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(until.text))
        tell(until.offset, `found ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(until.text)} as \`until\`; allowed: a day as YYYY-MM-DD`);
    else if (lastDay !== undefined && until.text > lastDay)
        tell(until.offset, `found ${until.text} as \`until\`; allowed: at most ${maxDays} days from today, which ends on ${lastDay}`, lastDay);
}


/***/ })

};
