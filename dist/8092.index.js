export const id = 8092;
export const ids = [8092];
export const modules = {

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resourcesFormats: () => (/* binding */ resourcesFormats)
});

// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/byte-fields.js
var byte_fields = __webpack_require__(61584);
// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
// EXTERNAL MODULE: ./build/formats/read/lines.js
var lines = __webpack_require__(15323);
// EXTERNAL MODULE: ./build/model/samples.js
var samples = __webpack_require__(29085);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/read/resource-recorder.js


/** Gathers the values of a report by what was used, and who used it. */
class ResourceRecorder {
    #source;
    #room = new samples/* SampleRoom */.Y1();
    #series = new Map();
    #count = 0;
    #began = Number.POSITIVE_INFINITY;
    #ended = Number.NEGATIVE_INFINITY;
    constructor(source) {
        this.#source = source;
    }
    /** A value; `user` is the container or process, undefined where the report does not say. */
    add(name, user, { value, unit, within }, place) {
        const series = this.#of(name, user, unit, place);
        if (series.unit !== unit) {
            const message = `a value in ${words[unit]} stands where one in ${words[series.unit]} is expected, as before of ${JSON.stringify(name)}`;
            throw this.#source.error(message, place);
        }
        series.samples.add(value);
        series.within = Math.max(series.within, within);
    }
    /** A moment of some values, in ms since 1970 UTC. */
    moment(at) {
        this.#began = Math.min(this.#began, at);
        this.#ended = Math.max(this.#ended, at);
    }
    finish(notes) {
        const series = [...this.#series.values()].flatMap((users) => [...users.values()]);
        if (series.length === 0)
            throw this.#source.error("holds no value", undefined, "empty-report");
        return {
            series: series.map(({ name, source, unit, samples, within }) => ({
                name,
                ...(source !== undefined && { source }),
                unit,
                samples,
                ...(within > 0 && { within }),
            })),
            ...(this.#began <= this.#ended && { began: this.#began, ended: this.#ended }),
            notes,
        };
    }
    #of(name, user, unit, place) {
        const users = this.#series.get(name) ?? new Map();
        this.#series.set(name, users);
        const known = users.get(user ?? "");
        if (known !== undefined)
            return known;
        if (++this.#count > caps/* caps */.m.resources)
            throw this.#source.error(`names more than ${caps/* caps */.m.resources} series, the most that are read`, place, "too-large");
        if (name.length > caps/* caps */.m.nameLength || (user ?? "").length > caps/* caps */.m.nameLength)
            throw this.#source.error(`holds a name above ${caps/* caps */.m.nameLength} characters, the most that is read`, place, "too-large");
        const made = { name, source: user, unit, samples: new samples/* Samples */.CC(this.#room), within: 0 };
        users.set(user ?? "", made);
        return made;
    }
}
const words = { percent: "percent", bytes: "bytes", number: "a plain number" };

;// CONCATENATED MODULE: ./build/formats/read/resource-value.js
/** How many bytes, or percent, or ones a unit is. */
const factors = new Map([
    ["", { unit: "number", factor: 1 }],
    ["%", { unit: "percent", factor: 1 }],
    ["percent", { unit: "percent", factor: 1 }],
    ["B", { unit: "bytes", factor: 1 }],
    ["bytes", { unit: "bytes", factor: 1 }],
    ...["k", "M", "G", "T", "P", "E"].flatMap((prefix, i) => {
        const [decimal, binary] = [1000 ** (i + 1), 1024 ** (i + 1)];
        const upper = prefix.toUpperCase();
        return [
            [`${prefix}B`, { unit: "bytes", factor: decimal }],
            [`${upper}iB`, { unit: "bytes", factor: binary }],
        ];
    }),
]);
/** The units that a value may have, for errors. */
const knownUnits = [...factors.keys()].filter((unit) => unit !== "").join(", ");
/** A number from 0 with its unit, if it has one of `knownUnits`: `12.5%`, `5.629MiB`, `7`; undefined for anything else. */
function resourceValue(written) {
    const [, digits, unit = ""] = /^(\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?) ?([A-Za-z%]*)$/.exec(written.trim()) ?? [];
    return digits === undefined ? undefined : inUnit(Number(digits), unit);
}
/** A number in a unit; undefined where it is no finite number from 0, or the unit is not known. */
function inUnit(number, unit) {
    const known = factors.get(unit);
    if (known === undefined || !Number.isFinite(number) || number < 0)
        return undefined;
    return { value: number * known.factor, unit: known.unit, within: 0 };
}

;// CONCATENATED MODULE: ./build/formats/resources/docker-stats/usage.js

/** Stands for a value of a container that does not run, or not yet. */
const nothing = "--";
function ofDocument(document) {
    const member = (name) => document.optionalTextAt(name);
    const container = ["Name", "Container", "ID"].map(member).find((name) => name !== undefined && name !== nothing);
    if (container === undefined)
        throw document.error("has neither Name nor Container nor ID");
    return { container, values: valuesOf(member("CPUPerc"), member("MemUsage"), member("MemPerc"), member("PIDs")) };
}
function ofCells(source, columns, cells, line) {
    if (columns.length !== cells.length) {
        const message = columns.length === 0 ? "has no line with the names of columns" : `has ${cells.length} columns, not ${columns.length}`;
        throw source.error(message, { line });
    }
    const cell = (...names) => cells[columns.findIndex((column) => names.includes(column))];
    const name = cell("NAME");
    const container = name === undefined || name === nothing ? cell("CONTAINER", "CONTAINER ID") : name;
    if (container === undefined)
        throw source.error("no column names the container", { line });
    const memory = cell("MEM USAGE / LIMIT", "PRIV WORKING SET");
    return { container, values: valuesOf(cell("CPU %"), memory, cell("MEM %"), cell("PIDS")) };
}
/** Memory stands before its limit. */
function valuesOf(cpu, memory, percent, pids) {
    return [
        ["cpu", cpu],
        ["memory", memory?.split(" / ", 1)[0]],
        ["memory-percent", percent],
        ["pids", pids],
    ];
}
/** Says how many values are missing. */
function addUsage(source, recorder, { container, values }, line) {
    let missing = 0;
    for (const [name, written] of values) {
        if (written === undefined)
            continue;
        if (written === nothing)
            missing++;
        else
            recorder.add(name, container, rounded(source, written, line), { line });
    }
    return missing;
}
/** Percentages have two decimals, sizes four digits. */
function rounded(source, written, line) {
    const reading = resourceValue(written);
    if (reading === undefined)
        throw source.error(`${JSON.stringify(written.slice(0, 40))} stands where a number with its unit is expected`, { line });
    if (reading.unit === "percent")
        return { ...reading, within: 0.005 };
    if (reading.unit === "number")
        return reading;
    const number = Number.parseFloat(written);
    const step = number === 0 ? 0 : 10 ** (Math.floor(Math.log10(number)) - 3);
    return { ...reading, within: number === 0 ? 0 : (step / 2) * (reading.value / number) };
}

;// CONCATENATED MODULE: ./build/formats/resources/docker-stats.js
/**
 * What containers use, as `docker stats` prints it, once or again and again: its table, or its JSON (`--format json`,
 * `--format '{{json .}}'`), a line for each container: https://docs.docker.com/reference/cli/docker/container/stats/
 *
 * Without `--no-stream` it draws over what it drew before, with the sequences of a terminal, into a file too.
 */







/* harmony default export */ const docker_stats = ((0,format/* resourceFormat */.gy)({
    id: "docker-stats",
    title: "docker stats",
    spec: "https://docs.docker.com/reference/cli/docker/container/stats/",
    files: ["**/docker-stats*"],
    end: "none",
    names: "`cpu` (100% is one processor), `memory` in bytes, `memory-percent` of the limit, `pids`; each of a container by its name",
    recognises: (probe) => {
        const first = firstOf(probe);
        return typeof first === "string" ? isHeader(first) : (0,json/* ownMember */.nV)(first, "CPUPerc") !== undefined;
    },
    read: async (source) => {
        const recorder = new ResourceRecorder(source);
        let missing = 0;
        await readUsage(source, (usage, line) => {
            missing += addUsage(source, recorder, usage, line);
        });
        const note = {
            id: "left-out",
            text: `${(0,counted/* counted */.h)(missing, "reading")} without a value: a container did not run, or not yet`,
        };
        return recorder.finish(missing > 0 ? [note] : []);
    },
}));
/** The first line: its document where it is JSON. */
function firstOf(probe) {
    if (probe.type !== "text")
        return probe.type === "json" ? probe.value : undefined;
    const line = withoutSequences(probe.head).trimStart().split("\n", 1)[0] ?? "";
    if (!line.startsWith("{"))
        return line;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function isHeader(line) {
    return line.includes("CPU %") && /^(?:CONTAINER|NAME)\b/.test(line);
}
async function readUsage(source, read) {
    let columns = [];
    await (0,lines/* readLines */.S)(source, (bytes, start, end, line) => {
        const written = withoutSequences((0,byte_fields/* text */.Qq)(bytes, start, end)).trim();
        if (written === "")
            return;
        if (isHeader(written))
            columns = cellsOf(written);
        else if (written.startsWith("{"))
            read(ofDocument(json/* JsonCursor */.NQ.ofLine(source, written, line)), line);
        else
            read(ofCells(source, columns, cellsOf(written), line), line);
    });
}
/** Columns are at least three spaces apart, their words and values one. */
function cellsOf(line) {
    return line.split(/ {2,}/);
}
function withoutSequences(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of terminals are what is looked for.
    return line.replace(/\u001b\[[0-9;?]{0,20}[A-Za-z]/g, "");
}

;// CONCATENATED MODULE: ./build/formats/read/resource-moment.js
/**
 * When a value was taken, in ms since 1970 UTC: RFC 3339, or a number since then in s, ms, µs or ns, told apart by its size.
 * `relative` is a time that says no day or no zone, or counts from the beginning of the run. Undefined for anything else.
 */
function resourceMoment(written) {
    const text = written.trim();
    if (/^\d+(?:\.\d+)?$/.test(text))
        return ofNumber(Number(text));
    if (/^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?$/i.test(text))
        return "relative";
    const [, day, time = "T00:00", zone] = moment.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const at = Date.parse(`${day}${time.replace(" ", "T").replace(",", ".")}${zone ?? "Z"}`);
    if (Number.isNaN(at))
        return undefined;
    return zone === undefined ? "relative" : at;
}
const moment = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/;
/** Seconds since 1970 have nine digits from 1973 to 2286, and the others three more each. */
function ofNumber(value) {
    if (value < 1e8)
        return "relative";
    if (value < 1e11)
        return value * 1000;
    if (value < 1e14)
        return value;
    return value < 1e17 ? value / 1000 : value / 1e6;
}

;// CONCATENATED MODULE: ./build/formats/resources/pidstat.js
/**
 * What processes use, as `pidstat -h -u -r 1` prints it, or without `-h` with a table for each kind:
 * https://github.com/sysstat/sysstat/blob/master/pidstat.c
 *
 * Time, user and process are followed by the columns that were asked for, and the command stands last. The averages of a whole
 * run that end the output without `-h` are left out.
 */





/* harmony default export */ const pidstat = ((0,format/* resourceFormat */.gy)({
    id: "pidstat",
    title: "pidstat",
    spec: "https://github.com/sysstat/sysstat/blob/master/pidstat.c",
    files: ["**/pidstat*"],
    end: "none",
    names: "`cpu` (100% is one processor), `memory` in bytes (RSS), `memory-percent`; each of a process by its command and number, `node/1234`",
    recognises: (probe) => {
        if (probe.type !== "text" || !probe.head.trimStart().startsWith("Linux "))
            return false;
        return probe.head.split("\n", 20).some((line) => pidstat_isHeader(wordsOf(line)));
    },
    read: async (source) => {
        const recorder = new ResourceRecorder(source);
        let header = [];
        const end = await (0,lines/* readLines */.S)(source, (bytes, start, stop, line) => {
            const words = wordsOf((0,byte_fields/* text */.Qq)(bytes, start, stop));
            if (words.length === 0 || words[0] === "Linux" || words[0] === "Average:")
                return;
            if (pidstat_isHeader(words))
                header = words;
            else
                addRow(source, recorder, { header, words, line });
        });
        // A command that is cut off would be one of its own.
        if (end === "open")
            throw source.error("no line break ends the last line", undefined, "cut-off-report");
        return recorder.finish([]);
    },
}));
function pidstat_isHeader(words) {
    return words.includes("PID") && words.at(-1) === "Command";
}
/** Without the sign before the names of columns with `-h`, and with a time of day as one word. */
function wordsOf(line) {
    const words = line.replace(/^#/, "").trim().split(/\s+/);
    if (words.length === 1 && words[0] === "")
        return [];
    return /^[AP]M$/.test(words[1] ?? "") ? [`${words[0]} ${words[1]}`, ...words.slice(2)] : words;
}
function addRow(source, recorder, { header, words, line }) {
    if (words.includes("TGID"))
        throw source.error("lists threads, whose processes would count twice; pidstat without -t does not", { line });
    if (header.length === 0)
        throw source.error("has no line with the names of columns", { line });
    if (words.length < header.length)
        throw source.error(`has ${words.length} columns, not ${header.length}`, { line });
    const at = resourceMoment(words[0] ?? "");
    if (at === undefined)
        throw source.error(`${JSON.stringify(words[0]?.slice(0, 40))} stands where a time is expected`, { line });
    if (at !== "relative")
        recorder.moment(at);
    const process = `${commandOf(words[header.length - 1] ?? "")}/${words[header.indexOf("PID")]}`;
    for (const [column, name] of columns) {
        const word = words[header.indexOf(column)];
        if (header.includes(column) && word !== undefined)
            recorder.add(name, process, readingOf(source, column, word, line), { line });
    }
}
const columns = [
    ["%CPU", "cpu"],
    ["RSS", "memory"],
    ["%MEM", "memory-percent"],
];
/** With `-l` a path and its arguments, which may hold secrets, follow the name. */
function commandOf(word) {
    return word.startsWith("/") ? (word.split("/").at(-1) ?? word) : word;
}
/** Decimals are those of the locale, and as many as were asked for; RSS is in KiB. */
function readingOf(source, column, word, line) {
    const [, whole, decimals = ""] = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(word) ?? [];
    if (whole === undefined)
        throw source.error(`${JSON.stringify(word.slice(0, 40))} stands in ${column} where a number is expected`, { line });
    const value = Number(`${whole}.${decimals}0`);
    if (column === "RSS")
        return { value: value * 1024, unit: "bytes", within: 0 };
    return { value, unit: "percent", within: 0.5 * 10 ** -decimals.length };
}

// EXTERNAL MODULE: ./build/formats/read/csv.js
var csv = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/formats/read/resource-rows.js




/** Gathers the rows of a report that is of no tool in particular. */
class ResourceRows {
    #source;
    #recorder;
    constructor(source) {
        this.#source = source;
        this.#recorder = new ResourceRecorder(source);
    }
    add(row) {
        const { time, user, place } = row;
        const at = resourceMoment(time);
        if (at === undefined)
            throw this.#mismatch(time, "a time", place);
        if (at !== "relative")
            this.#recorder.moment(at);
        if (row.name.length > caps/* caps */.m.nameLength)
            throw this.#source.error(`holds a name above ${caps/* caps */.m.nameLength} characters, the most that is read`, place, "too-large");
        const { name, unit } = named(row.name);
        if (name === "")
            throw this.#mismatch(row.name, "a name with letters", place);
        this.#recorder.add(name, user === "" ? undefined : user, this.#reading(row, unit), place);
    }
    finish() {
        const { series, notes, ...report } = this.#recorder.finish([]);
        const known = series.map(withUnit);
        return { ...report, series: known, notes: [...notes, ...known.flatMap(noteOf)] };
    }
    #reading({ value, unit, place }, implied) {
        const reading = resourceValue(value);
        if (reading === undefined)
            throw this.#mismatch(value, `a number from 0, with or without one of ${knownUnits},`, place);
        const wanted = unit === "" ? implied : unit;
        if (reading.unit !== "number" || wanted === "")
            return reading;
        const inWanted = inUnit(reading.value, wanted);
        if (inWanted === undefined)
            throw this.#mismatch(wanted, `one of the units ${knownUnits}`, place);
        return inWanted;
    }
    #mismatch(found, wanted, place) {
        const shown = found === "" ? "nothing" : JSON.stringify(found.slice(0, 40));
        return this.#source.error(`${shown} stands where ${wanted} is expected`, place);
    }
}
/** A name as budgets have it, and the unit that is part of it: `CPU %`, `cpu_percent` and `cpu` are one, `memory_bytes` is `memory`. */
function named(text) {
    const words = text
        .toLowerCase()
        .replaceAll("%", " percent ")
        .replace(/[^a-z0-9.]+/g, "-")
        .replace(/^[-.]+|[-.]+$/g, "");
    if (/^cpu-(?:percent|pct|percentage)$/.test(words))
        return { name: "cpu", unit: "%" };
    if (/-(?:percent|pct|percentage)$/.test(words))
        return { name: words.replace(/-[a-z]+$/, "-percent"), unit: "%" };
    return words.endsWith("-bytes") ? { name: words.slice(0, -"-bytes".length), unit: "B" } : { name: words, unit: "" };
}
/** Everybody's `cpu` is a percentage, unless it may be a share of 1 or a number of cores. */
function withUnit(series) {
    return series.name === "cpu" && series.unit === "number" && (series.samples.max ?? 0) > 1
        ? { ...series, unit: "percent" }
        : series;
}
function noteOf({ name, unit }) {
    if (name !== "cpu" || unit !== "number")
        return [];
    const text = "cpu has no unit and is nowhere above 1: it may be a share of 1 or a percentage, which a column unit would say";
    return [{ id: "approximate", text }];
}

;// CONCATENATED MODULE: ./build/formats/resources/resource-csv.js
/**
 * A CSV with a row for each value of a resource, of no tool in particular: a header with the columns `time`, `name` and `value`,
 * perhaps `unit` and `source`; comma, semicolon or tab: https://www.rfc-editor.org/rfc/rfc4180
 */



const needed = ["time", "name", "value"];
/* harmony default export */ const resource_csv = ((0,format/* resourceFormat */.gy)({
    id: "resource-csv",
    title: "CSV of resources",
    spec: "https://www.rfc-editor.org/rfc/rfc4180",
    files: ["**/resources.csv"],
    end: "none",
    names: "as in the column `name`, in small letters: `cpu`, `memory`; units from the column `unit`, the value or the name, `cpu` is a percentage",
    recognises: (probe) => probe.type === "text" && headerOf(probe.head) !== undefined,
    read: async (source) => {
        const { columns, delimiter } = await layoutOf(source);
        const rows = new ResourceRows(source);
        const last = await (0,csv/* readCsv */.Nb)(source, delimiter.charCodeAt(0), (record) => {
            if (record.line === columns.line)
                return;
            refuseShort(source, record, columns.count);
            const at = (name) => record.text(columns.of.get(name) ?? columns.count);
            // With a semicolon or a tab between columns, a comma may be that of a decimal.
            const value = delimiter === "," ? at("value") : at("value").replace(/^(\s*\d+),(\d+)/, "$1.$2");
            rows.add({ time: at("time"), name: at("name"), value, unit: at("unit"), user: at("source"), place: { line: record.line } });
        });
        if (last === "open")
            throw (0,csv/* cutLastLine */.XF)(source);
        return rows.finish();
    },
}));
function headerOf(head) {
    const lines = head.split(/\r?\n/, 100);
    const line = lines.findIndex((text) => text.trim() !== "");
    for (const delimiter of [",", ";", "\t"]) {
        const names = (lines[line] ?? "").split(delimiter).map((name) => name
            .trim()
            .replace(/^"(.*)"$/, "$1")
            .toLowerCase());
        if (!needed.every((name) => names.includes(name)))
            continue;
        return { delimiter, columns: { of: new Map(names.map((name, i) => [name, i])), count: names.length, line: line + 1 } };
    }
    return undefined;
}
async function layoutOf(source) {
    const decoder = new TextDecoder();
    let head = "";
    for await (const chunk of source.chunks()) {
        head += decoder.decode(chunk, { stream: true });
        if (head.length >= 4096)
            break;
    }
    const layout = headerOf(head);
    if (layout === undefined)
        throw source.error(`has no header with the columns ${needed.join(", ")}`, { line: 1 });
    return layout;
}
function refuseShort(source, { fields, line }, columns) {
    if (fields === columns)
        return;
    throw source.error(`has ${fields} columns where the header has ${columns}`, { line });
}

// EXTERNAL MODULE: ./build/formats/probe.js
var formats_probe = __webpack_require__(673);
// EXTERNAL MODULE: ./build/formats/read/json-lines.js
var json_lines = __webpack_require__(84546);
;// CONCATENATED MODULE: ./build/formats/resources/resource-json.js
/**
 * JSON with an object for each value of a resource, of no tool in particular: `{"time": …, "name": "cpu", "value": 73.2}`,
 * perhaps with `unit` and `source`, in an array or one a line: https://jsonlines.org
 */





/* harmony default export */ const resource_json = ((0,format/* resourceFormat */.gy)({
    id: "resource-json",
    title: "JSON of resources",
    spec: "https://jsonlines.org",
    files: ["**/resources.json", "**/resources.jsonl", "**/resources.ndjson"],
    end: "none",
    names: "as in the member `name`, in small letters: `cpu`, `memory`; units from the member `unit`, the value or the name, `cpu` is a percentage",
    recognises: (probe) => {
        const document = (0,formats_probe/* firstDocument */.c)(probe);
        const first = Array.isArray(document) ? document[0] : document;
        return ["time", "name", "value"].every((name) => (0,json/* ownMember */.nV)(first, name) !== undefined);
    },
    read: async (source) => {
        const rows = new ResourceRows(source);
        await (0,json_lines/* readDocuments */.r)(source, (document) => {
            for (const item of document.isArray ? document.items() : [document])
                rows.add(rowOf(item));
        });
        return rows.finish();
    },
}));
function rowOf(item) {
    const text = (name) => (item.at(name).isText ? item.textAt(name) : `${item.at(name).number()}`);
    const optional = (name) => item.optionalTextAt(name) ?? "";
    const { place } = item;
    return {
        time: text("time"),
        name: item.textAt("name"),
        value: text("value"),
        unit: optional("unit"),
        user: optional("source"),
        place,
    };
}

;// CONCATENATED MODULE: ./build/formats/resources-formats.js




const resourcesFormats = [docker_stats, pidstat, resource_csv, resource_json];


/***/ })

};
