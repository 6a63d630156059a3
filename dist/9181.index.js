export const id = 9181;
export const ids = [9181];
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

/***/ 99181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readQuarantine: () => (/* binding */ readQuarantine)
/* harmony export */ });
/* harmony import */ var _model_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6320);
/* harmony import */ var _model_foreign_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34133);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50376);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10086);
/* harmony import */ var _entry_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);






/** Entries with a star, and characters of one value. */
const quarantineCaps = { patterns: 500, value: 2000 };
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
 */
function readQuarantine(text, file, rules) {
    return (0,_entry_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntryList */ .d1)(text, file, "quarantine", (items, context) => {
        const entries = items.flatMap((item) => readEntry(item, context, rules) ?? []);
        const patterns = entries.filter(({ id }) => id.includes("*"));
        const tooMany = patterns[quarantineCaps.patterns];
        if (tooMany !== undefined)
            context.tellAt(tooMany.line, `found more than ${quarantineCaps.patterns} entries with a star; allowed: that many, and others by their whole names`);
        return entries;
    });
}
/** Undefined for what is no entry; it has been told why. */
function readEntry(item, context, rules) {
    const { document } = context;
    let told = 0;
    const tell = (...problem) => {
        told++;
        context.tell(...problem);
    };
    const { yaml } = document;
    const offset = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(item) ?? 0;
    if (!yaml.isMap(item)) {
        tell(offset, `found ${(0,_entry_list_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(yaml, item)}; allowed: an entry with ${required.join(", ")}`);
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
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(written.slice(0, 40), members);
            tell(key.range[0], `no key ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)(written)} in an entry${near ? "" : `; known: ${members.join(", ")}`}`, near);
            continue;
        }
        if (value !== null && !yaml.isScalar(value))
            tell(offset, `found ${(0,_entry_list_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNode */ .WQ)(yaml, value)} as \`${name}\`; allowed: a text`);
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
        tell(id.offset, `found ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)(id.text)} as \`id\`, which means nearly every test; allowed: the name of a test, with \`*\` for a part of it`);
}
function checkUntil(until, { today, maxDays = _declare_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMaxIgnoreDays */ .H3 }, tell) {
    if (until === undefined || until.text === "")
        return;
    const lastDay = (0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayAfter */ .PV)(today, maxDays);
    if (!(0,_model_day_js__WEBPACK_IMPORTED_MODULE_5__/* .isDay */ .N)(until.text))
        tell(until.offset, `found ${(0,_model_foreign_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)(until.text)} as \`until\`; allowed: a day as YYYY-MM-DD`);
    else if (lastDay !== undefined && until.text > lastDay)
        tell(until.offset, `found ${until.text} as \`until\`; allowed: at most ${maxDays} days from today, which ends on ${lastDay}`, lastDay);
}


/***/ })

};
