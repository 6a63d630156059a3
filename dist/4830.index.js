export const id = 4830;
export const ids = [4830];
export const modules = {

/***/ 84830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsFormats: () => (/* binding */ metricsFormats)
});

// EXTERNAL MODULE: ./build/model/figure-unit.js
var figure_unit = __webpack_require__(26359);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
// EXTERNAL MODULE: ./build/formats/read/spelt.js
var read_spelt = __webpack_require__(9298);
;// CONCATENATED MODULE: ./build/formats/read/metric-family.js

/** A metric of which the document itself says the unit, and whose values are each one of its own kind. */
function familyOf(name, unit, series) {
    return { name, unit, unitBy: "file", together: "each", apart: [], series };
}
/** The series of a JSON number, with the pointer to it; none where it is missing or null. */
function seriesAt(cursor, labels) {
    return cursor.isAbsent ? [] : [{ labels, value: numberAt(cursor), place: cursor.place }];
}
/** A JSON number from 0. */
function numberAt(cursor) {
    const value = cursor.number();
    if (value >= 0)
        return (0,read_spelt/* numberOf */.rl)(value);
    throw cursor.error(`${value} stands where a number from 0 is expected`);
}

;// CONCATENATED MODULE: ./build/formats/metrics/docker-image.js
/**
 * The JSON of `docker image inspect`, of one image or several: https://docs.docker.com/reference/cli/docker/image/inspect/
 *
 * `Size` is of all layers, unpacked. With the containerd image store it is what the pulled, packed layers take (Docker 25
 * and newer may use it), so that figures of two stores are not compared. Podman writes the same members.
 */




/* harmony default export */ const docker_image = ((0,format/* metricsFormat */.Pj)({
    id: "docker-image",
    title: "docker image inspect",
    spec: "https://docs.docker.com/reference/cli/docker/image/inspect/",
    files: ["**/image-inspect*.json", "**/docker-image*.json"],
    end: "marked",
    names: "`image-size`, `image-layers`; label `image`, the first tag, else the id",
    verdictExit: () => false,
    recognises: (probe) => {
        const first = probe.type === "json" && Array.isArray(probe.value) ? (0,json/* ownMember */.nV)(probe.value, 0) : undefined;
        return typeof (0,json/* ownMember */.nV)(first, "Id") === "string" && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(first, "RootFS"));
    },
    read: async (source) => {
        const images = (await json/* JsonCursor */.NQ.of(source)).items().map((image) => ({ image, labels: labelsOf(image) }));
        const sizes = images.flatMap(({ image, labels }) => seriesAt(image.at("Size"), labels));
        if (sizes.length < images.length)
            throw source.error("an image has no Size");
        const zero = images.find(({ image }) => image.at("Size").number() === 0);
        if (zero)
            throw zero.image.at("Size").error("an image of 0 bytes holds nothing that was built", "empty-report");
        const layers = images.flatMap(({ image, labels }) => {
            const list = image.at("RootFS").at("Layers");
            return list.isAbsent
                ? []
                : [{ labels, value: { kind: "number", value: { digits: BigInt(list.count), scale: 0 } }, place: list.place }];
        });
        return {
            metrics: [familyOf("image-size", (0,figure_unit/* figureUnit */.$E)("B"), sizes), familyOf("image-layers", figure_unit/* plainUnit */.pW, layers)],
            main: "image-size",
            contradictions: [],
            notes: [],
        };
    },
}));
function labelsOf(image) {
    const [tag] = image.at("RepoTags").optionalItems();
    return new Map([["image", tag?.text() ?? image.textAt("Id")]]);
}

;// CONCATENATED MODULE: ./build/formats/metrics/github-action-benchmark.js
/**
 * The custom JSON of github-action-benchmark (`customSmallerIsBetter` and `customBiggerIsBetter`), which other tools write, too:
 * https://github.com/benchmark-action/github-action-benchmark#examples
 *
 * `unit` is any text (`ns/iter`, `ops/sec`, `Megabytes`); one that is not known makes a plain number. `range` is the spread
 * that a tool saw, as text (`± 20`), and bounds nothing. Names are free text.
 */




/* harmony default export */ const github_action_benchmark = ((0,format/* metricsFormat */.Pj)({
    id: "github-action-benchmark",
    title: "github-action-benchmark's custom JSON",
    spec: "https://github.com/benchmark-action/github-action-benchmark#examples",
    files: ["**/benchmark*.json", "**/bench-result*.json"],
    end: "marked",
    names: "as `name` says, in the unit that `unit` says",
    verdictExit: () => false,
    recognises: (probe) => {
        const first = probe.type === "json" && Array.isArray(probe.value) ? (0,json/* ownMember */.nV)(probe.value, 0) : undefined;
        const isText = (member) => typeof (0,json/* ownMember */.nV)(first, member) === "string";
        return isText("name") && isText("unit") && (0,json/* ownMember */.nV)(first, "value") !== undefined;
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const metrics = new Map();
        for (const entry of document.items()) {
            const metric = metricOf(entry);
            if (metrics.has(metric.name))
                throw entry.at("name").error(`${JSON.stringify(metric.name.slice(0, 100))} stands there twice`);
            metrics.set(metric.name, metric);
        }
        return { metrics: [...metrics.values()], contradictions: [], notes: [] };
    },
}));
function metricOf(entry) {
    const value = entry.at("value");
    return familyOf(entry.textAt("name"), (0,figure_unit/* wordedUnit */.oq)(entry.textAt("unit")), [
        { labels: new Map(), value: numberAt(value), place: value.place },
    ]);
}

;// CONCATENATED MODULE: ./build/formats/metrics/hyperfine.js
/**
 * The JSON of hyperfine (`--export-json`): https://github.com/sharkdp/hyperfine
 *
 * Times are in seconds. `stddev` is null after a single run. With `--ignore-failure` the times of commands that failed are
 * among them, which only `exit_codes` tells (null where a signal ended one). Where a command fails without it, hyperfine
 * ends with 1 and leaves the commands before it, or an empty file.
 */




const times = ["mean", "median", "min", "max", "stddev", "user", "system"];
/* harmony default export */ const hyperfine = ((0,format/* metricsFormat */.Pj)({
    id: "hyperfine",
    title: "hyperfine JSON",
    spec: "https://github.com/sharkdp/hyperfine",
    files: ["**/hyperfine*.json"],
    end: "marked",
    names: "`mean`, `median`, `min`, `max`, `stddev`, `user`, `system`, `runs`, `failed-runs`; labels `command` and the names of parameters",
    verdictExit: () => false,
    recognises: (probe) => {
        if (probe.type !== "json")
            return false;
        const results = (0,json/* ownMember */.nV)(probe.value, "results");
        const first = Array.isArray(results) ? (0,json/* ownMember */.nV)(results, 0) : undefined;
        return typeof (0,json/* ownMember */.nV)(first, "command") === "string" && Array.isArray((0,json/* ownMember */.nV)(first, "times"));
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const results = document
            .at("results")
            .items()
            .map((result) => ({ result, labels: hyperfine_labelsOf(result) }));
        const timed = times.map((name) => familyOf(name, (0,figure_unit/* figureUnit */.$E)("s"), results.flatMap(({ result, labels }) => seriesAt(result.at(name), labels))));
        const runs = results.map(({ result, labels }) => counted(result.at("times"), result.at("times").items().length, labels));
        const failed = results.flatMap(({ result, labels }) => {
            const codes = result.at("exit_codes");
            return codes.isAbsent
                ? []
                : [counted(codes, codes.items().filter((code) => code.isAbsent || code.integer() !== 0).length, labels)];
        });
        const counts = [familyOf("runs", figure_unit/* plainUnit */.pW, runs), familyOf("failed-runs", figure_unit/* plainUnit */.pW, failed)];
        const metrics = [...timed, ...counts].filter(({ series }) => series.length > 0);
        return { metrics, main: "mean", contradictions: [], notes: failureNotes(failed) };
    },
}));
function hyperfine_labelsOf(result) {
    const parameters = result
        .at("parameters")
        .optionalMembers()
        .map(([name, value]) => [name, value.isNumber ? String(value.number()) : value.text()]);
    return new Map([...parameters, ["command", result.textAt("command")]]);
}
function counted(at, count, labels) {
    return { labels, value: { kind: "number", value: { digits: BigInt(count), scale: 0 } }, place: at.place };
}
function failureNotes(failed) {
    return failed.flatMap(({ labels, value }) => value.kind === "number" && value.value.digits > 0n
        ? [
            {
                id: "approximate",
                text: `${value.value.digits} runs of ${labels.get("command")} failed, and are timed among the others`,
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./build/formats/read/byte-fields.js
var byte_fields = __webpack_require__(61584);
// EXTERNAL MODULE: ./build/formats/read/lines.js
var lines = __webpack_require__(15323);
// EXTERNAL MODULE: ./build/model/decimal.js
var decimal = __webpack_require__(36929);
// EXTERNAL MODULE: ./build/model/labels-key.js
var labels_key = __webpack_require__(44069);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/formats/metrics/openmetrics/distribution.js



/** The samples of one histogram or summary, put together by their labels. */
class DistributionBuilder {
    kind;
    #name;
    #source;
    #parts = new Map();
    constructor(name, kind, source) {
        this.#name = name;
        this.kind = kind;
        this.#source = source;
    }
    add(suffix, sample, line) {
        const { value } = sample;
        const parts = this.#partsOf(sample, line);
        if (suffix === "_sum" || suffix === "_gsum")
            parts.sum = value;
        else if (suffix === "_count" || suffix === "_gcount")
            parts.count = value;
        else if (suffix === "_bucket" && this.kind === "histogram")
            parts.buckets.push(this.#bucket(sample, line));
        else if (suffix === "" && this.kind === "summary")
            parts.percentiles.set(this.#rank(sample, line), value);
        else
            throw this.#source.error(`${sample.name} is no part of a ${this.kind}`, { line });
    }
    finish(contradictions) {
        return [...this.#parts.values()].map((parts) => {
            const { labels, place, percentiles, sum, count, buckets } = parts;
            const more = { ...(sum && { sum }), ...(count && { count }) };
            if (this.kind === "summary")
                return { labels, place, value: { kind: "summary", percentiles, ...more } };
            this.#check(parts, contradictions);
            return { labels, place, value: { kind: "histogram", buckets, ...(sum && { sum }) } };
        });
    }
    #partsOf({ labels }, line) {
        const own = new Map([...labels].filter(([name]) => name !== (this.kind === "histogram" ? "le" : "quantile")));
        const key = (0,labels_key/* labelsKey */.j)(own);
        const known = this.#parts.get(key) ?? { labels: own, place: { line }, buckets: [], percentiles: new Map() };
        this.#parts.set(key, known);
        return known;
    }
    #bucket({ labels, value, name }, line) {
        const edge = (0,read_spelt/* speltNumber */.cJ)(labels.get("le") ?? "");
        const isAll = edge?.kind === "no-number" && /^\+?inf/i.test(edge.text);
        if (edge === undefined || (edge.kind === "no-number" && !isAll))
            throw this.#source.error(`a bucket of ${name} has no edge: le is ${JSON.stringify(labels.get("le")?.slice(0, 40) ?? null)}`, { line });
        const count = value.kind === "number" ? Number((0,decimal/* formatDecimal */.zJ)(value.value)) : -1;
        if (!Number.isSafeInteger(count) || count < 0)
            throw this.#source.error(`a bucket of ${name} holds no count`, { line });
        return { le: edge.kind === "number" ? edge.value : null, count };
    }
    /** The rank in percent, as percentiles are called: 0.95 is 95. */
    #rank({ labels, name }, line) {
        const quantile = (0,read_spelt/* speltNumber */.cJ)(labels.get("quantile") ?? "");
        const value = quantile?.kind === "number" ? quantile.value : undefined;
        const one = { digits: 1n, scale: 0 };
        if (value === undefined || value.digits < 0n || (0,decimal/* compareDecimals */.YL)(value, one) > 0)
            throw this.#source.error(`a value of ${name} has no quantile from 0 to 1`, { line });
        return (0,decimal/* formatDecimal */.zJ)({ digits: value.digits * 100n, scale: value.scale });
    }
    /** Buckets hold one another, and the last holds all. */
    #check({ buckets, count, labels, place }, contradictions) {
        buckets.sort((a, b) => (a.le === null ? 1 : b.le === null ? -1 : (0,decimal/* compareDecimals */.YL)(a.le, b.le)));
        const of = `${this.#name}${shownLabels(labels)}`;
        const last = buckets.at(-1);
        if (last === undefined || last.le !== null)
            throw this.#source.error(`${of} has no bucket with the edge +Inf, which holds all`, place);
        const falling = buckets.findIndex(({ count: more }, i) => i > 0 && more < (buckets[i - 1]?.count ?? 0));
        if (falling > 0)
            contradictions.push(`of ${of}, the bucket up to ${shownEdge(buckets[falling])} holds ${buckets[falling]?.count}, and the smaller one up to ${shownEdge(buckets[falling - 1])} holds ${buckets[falling - 1]?.count}`);
        const all = count?.kind === "number" ? (0,decimal/* formatDecimal */.zJ)(count.value) : undefined;
        if (all !== undefined && all !== String(last.count))
            contradictions.push(`${of} has a count of ${all}, and its buckets hold ${last.count}`);
    }
}
function shownEdge(bucket) {
    return bucket?.le ? (0,decimal/* formatDecimal */.zJ)(bucket.le) : "+Inf";
}
function shownLabels(labels) {
    const shown = [...labels].map(([name, value]) => `${name}=${JSON.stringify(value.slice(0, 60))}`);
    return shown.length === 0 ? "" : `{${shown.slice(0, 5).join(", ")}}`;
}

;// CONCATENATED MODULE: ./build/formats/metrics/openmetrics/families.js





const types = ["counter", "gauge", "histogram", "summary", "untyped", "unknown", "info", "stateset", "gaugehistogram"];
/** Types that Prometheus' older text has not. */
const onlyOpen = ["unknown", "info", "stateset", "gaugehistogram"];
/** What a sample is in its family, by what its name has behind the family's. */
const suffixes = ["_bucket", "_count", "_sum", "_gcount", "_gsum", "_total", "_created", "_info"];
/** Everything that the lines of an exposition say, put together by metric. */
class Families {
    /** What tells OpenMetrics, which has to end with its mark, from Prometheus' older text, which has none. */
    openSign;
    contradictions = [];
    #source;
    #types = new Map();
    #units = new Map();
    #plain = new Map();
    #distributions = new Map();
    #belowZero = new Set();
    #samples = 0;
    constructor(source) {
        this.#source = source;
    }
    declareType(name, text, line) {
        const type = types.find((one) => one === text);
        if (type === undefined)
            throw this.#source.error(`the type ${JSON.stringify(text.slice(0, 40))} of ${JSON.stringify(name.slice(0, 100))} is none of ${types.join(", ")}`, { line });
        if (onlyOpen.includes(type))
            this.openSign ??= `the type ${type}`;
        this.#types.set(name, type);
    }
    declareUnit(name, unit) {
        this.openSign ??= "UNIT";
        if (unit !== "")
            this.#units.set(name, unit);
    }
    add(sample, line) {
        if (++this.#samples > caps/* caps */.m.series)
            throw this.#source.error(`holds more than ${caps/* caps */.m.series} values, the most that is read`, { line }, "too-large");
        if (sample.name.length > caps/* caps */.m.nameLength)
            throw this.#source.error(`holds a name above ${caps/* caps */.m.nameLength} characters, the most that is read`, { line }, "too-large");
        if (sample.hasExemplar)
            this.openSign ??= "an exemplar";
        const [base, suffix] = this.#familyOf(sample.name);
        const type = this.#types.get(base);
        // A time at which a counter was made is no figure of the project.
        if (suffix === "_created") {
            this.openSign ??= "_created";
            return;
        }
        if (suffix === "_total" && type === "counter" && base !== sample.name)
            this.openSign ??= "a counter without _total";
        if (type === "histogram" || type === "gaugehistogram")
            this.#addTo(base, "histogram", suffix, sample, line);
        else if (type === "summary")
            this.#addTo(base, "summary", suffix, sample, line);
        else
            this.#addPlain(sample, type, base, line);
    }
    /** The family of a sample by its whole name, or by its name without what its type puts behind it. */
    #familyOf(name) {
        if (this.#types.has(name))
            return [name, ""];
        const suffix = suffixes.find((one) => name.endsWith(one) && this.#types.has(name.slice(0, -one.length)));
        return suffix === undefined ? [name, ""] : [name.slice(0, -suffix.length), suffix];
    }
    #addTo(base, kind, suffix, sample, line) {
        const known = this.#distributions.get(base) ?? new DistributionBuilder(base, kind, this.#source);
        this.#distributions.set(base, known);
        known.add(suffix, sample, line);
        if (suffix === "")
            return;
        if (suffix === "_count")
            this.#holdFromZero(sample, "a count", line);
        // The parts are figures of their own: how many there were, what they add up to, how many were at most so much.
        const { unit, unitBy } = this.#unitOf(base);
        const own = suffix === "_sum" || suffix === "_gsum" ? unit : figure_unit/* plainUnit */.pW;
        const apart = suffix === "_bucket" ? ["le"] : [];
        this.#keep({ name: sample.name, unit: own, unitBy, together: "sum", apart }, sample, line);
    }
    #addPlain(sample, type, base, line) {
        const isCounter = type === "counter" ||
            ((type === undefined || type === "untyped" || type === "unknown") && /_(total|count|sum)$/.test(sample.name));
        if (type === "counter")
            this.#holdFromZero(sample, "a counter", line);
        this.#keep({ name: sample.name, ...this.#unitOf(base), together: isCounter ? "sum" : "each", apart: [] }, sample, line);
    }
    /** What counts from 0 on is never below it; told once of each metric. */
    #holdFromZero({ name, value }, what, line) {
        if (value.kind !== "number" || value.value.digits >= 0n || this.#belowZero.has(name))
            return;
        this.#belowZero.add(name);
        this.contradictions.push(`line ${line} has ${(0,decimal/* formatDecimal */.zJ)(value.value)} for ${name.slice(0, 100)}, ${what}, which is never below 0`);
    }
    #keep(family, { labels, value, timestamp }, line) {
        const builder = this.#plain.get(family.name) ?? { family, series: new Map() };
        this.#plain.set(family.name, builder);
        const key = (0,labels_key/* labelsKey */.j)(labels);
        const before = builder.series.get(key);
        if (before !== undefined && !isLater(timestamp, before.timestamp))
            throw this.#source.error(`${family.name} stands twice with the same labels`, { line });
        builder.series.set(key, { labels, value, place: { line }, timestamp });
    }
    /** By what the file says, or by what names of metrics end with by convention. */
    #unitOf(base) {
        const said = this.#units.get(base);
        if (said !== undefined)
            return { unit: unitWords.get(said) ?? figure_unit/* plainUnit */.pW, unitBy: "file" };
        const word = /_([a-z]+)(?:_total|_sum)?$/.exec(base)?.[1] ?? "";
        return { unit: unitWords.get(word) ?? figure_unit/* plainUnit */.pW, unitBy: "name" };
    }
    finish() {
        const distributions = [...this.#distributions].map(([name, builder]) => {
            const series = builder.finish(this.contradictions);
            return { name, ...this.#unitOf(name), together: builder.kind === "histogram" ? "sum" : "each", apart: [], series };
        });
        const plain = [...this.#plain.values()].map(({ family, series }) => ({
            ...family,
            series: [...series.values()].map(withoutTimestamp),
        }));
        return [...distributions, ...plain];
    }
}
/** What Prometheus calls its base units, and what many programs write beside them. */
const unitWords = new Map([
    ["seconds", (0,figure_unit/* figureUnit */.$E)("s")],
    ["milliseconds", (0,figure_unit/* figureUnit */.$E)("ms")],
    ["minutes", (0,figure_unit/* figureUnit */.$E)("min")],
    ["hours", (0,figure_unit/* figureUnit */.$E)("h")],
    ["days", (0,figure_unit/* figureUnit */.$E)("d")],
    ["bytes", (0,figure_unit/* figureUnit */.$E)("B")],
    ["percent", (0,figure_unit/* figureUnit */.$E)("%")],
    ["ratio", { ...figure_unit/* plainUnit */.pW, kind: "ratio" }],
]);
/** OpenMetrics may hold a series at several moments, the last of which counts. */
function isLater(timestamp, before) {
    return timestamp !== undefined && before !== undefined && timestamp > before;
}
function withoutTimestamp({ labels, value, place }) {
    return { labels, value, ...(place && { place }) };
}

;// CONCATENATED MODULE: ./build/formats/metrics/openmetrics/line.js

const line_name = /[A-Za-z_:][\w:]*/y;
const label = /[A-Za-z_][\w]*/y;
const quoted = /"((?:[^"\\]|\\.)*)"/y;
function readLine(text) {
    if (/^\s*$/.test(text))
        return { kind: "idle" };
    if (text.startsWith("#"))
        return readComment(text);
    const cursor = new Cursor(text);
    const sample = readSample(cursor);
    return sample ? { kind: "sample", sample } : { kind: "wrong", message: cursor.message() };
}
function readComment(text) {
    if (/^# EOF\s*$/.test(text))
        return { kind: "end" };
    const [, kind, named = "", rest = ""] = /^#[ \t]+(TYPE|UNIT)[ \t]+(\S+)[ \t]*(.*?)[ \t]*$/.exec(text) ?? [];
    if (kind === undefined)
        return { kind: "idle" };
    return { kind: kind === "TYPE" ? "type" : "unit", name: unquoted(named), text: rest };
}
function unquoted(named) {
    return /^".*"$/.test(named) ? unescaped(named.slice(1, -1)) : named;
}
function readSample(cursor) {
    const outside = cursor.take(line_name);
    const labels = new Map();
    const inside = readLabels(cursor, labels, outside === undefined);
    if (inside === "wrong")
        return undefined;
    const named = outside ?? inside;
    if (named === undefined)
        return cursor.wants("a metric's name");
    cursor.skipSpace();
    const spelt = cursor.take(/[^\s#]+/y);
    const value = spelt === undefined ? undefined : (0,read_spelt/* speltNumber */.cJ)(spelt);
    if (value === undefined)
        return cursor.wants("a number", spelt);
    return readTail(cursor, { name: named, labels, value });
}
/** A timestamp and, in OpenMetrics, an exemplar. */
function readTail(cursor, read) {
    cursor.skipSpace();
    const timestamp = cursor.take(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?=\s|$)/y);
    cursor.skipSpace();
    const hasExemplar = cursor.take(/# \{.*$/y) !== undefined;
    if (!cursor.atEnd())
        return cursor.wants("a timestamp or the end of the line");
    return { ...read, timestamp: timestamp === undefined ? undefined : Number(timestamp), hasExemplar };
}
/** `{code="500"}`; a name that is no plain word stands quoted in front of the labels. Gives that name, if there is one. */
function readLabels(cursor, into, mayName) {
    if (cursor.take(/[ \t]*\{[ \t]*/y) === undefined)
        return undefined;
    let named;
    while (cursor.take(/[ \t]*\}/y) === undefined) {
        const first = cursor.takeQuoted();
        const key = first ?? cursor.take(label);
        if (key === undefined)
            return cursor.wants("a label's name") ?? "wrong";
        if (first !== undefined && mayName && named === undefined && into.size === 0 && !cursor.sees(/[ \t]*=/y))
            named = first;
        else {
            const value = cursor.take(/[ \t]*=[ \t]*/y) === undefined ? undefined : cursor.takeQuoted();
            if (value === undefined)
                return cursor.wants('="value" behind the label\'s name') ?? "wrong";
            if (into.has(key))
                return cursor.wants(`the label ${key} once`) ?? "wrong";
            into.set(key, value);
        }
        if (cursor.take(/[ \t]*,[ \t]*/y) === undefined && !cursor.sees(/[ \t]*\}/y))
            return cursor.wants(", or }") ?? "wrong";
    }
    return named;
}
function unescaped(text) {
    return text.replace(/\\(.)/g, (_, one) => (one === "n" ? "\n" : one));
}
class Cursor {
    #text;
    #at = 0;
    #wanted = "";
    constructor(text) {
        this.#text = text;
    }
    take(sticky) {
        sticky.lastIndex = this.#at;
        const found = sticky.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    sees(sticky) {
        sticky.lastIndex = this.#at;
        return sticky.test(this.#text);
    }
    takeQuoted() {
        const found = this.take(quoted);
        return found === undefined ? undefined : unescaped(found.slice(1, -1));
    }
    skipSpace() {
        this.take(/[ \t]*/y);
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    wants(what, found) {
        const seen = found ?? this.#text.slice(this.#at, this.#at + 40);
        this.#wanted = `found ${seen === "" ? "the end of the line" : JSON.stringify(seen.slice(0, 40))} where ${what} is expected`;
    }
    message() {
        return this.#wanted;
    }
}

;// CONCATENATED MODULE: ./build/formats/metrics/openmetrics.js
/**
 * What programs show to Prometheus, in OpenMetrics (which ends with `# EOF`) or in the older text: https://prometheus.io/docs/specs/om/open_metrics_spec/
 *
 * The older text marks no end, but its last line has to end with a line break, and OpenMetrics is told by what only it has.
 * A counter without its `_total` in the TYPE line is one such sign (prom-client 15, prometheus_client 0.26).
 */





/** Lines of the head that have to be of the format: real ones begin with help and type. */
const lookedAt = 20;
/* harmony default export */ const openmetrics = ((0,format/* metricsFormat */.Pj)({
    id: "openmetrics",
    title: "OpenMetrics and Prometheus text",
    spec: "https://prometheus.io/docs/specs/om/open_metrics_spec/",
    files: ["**/*.prom", "**/openmetrics*.txt", "**/metrics.txt"],
    end: "none",
    names: "as they stand there; of a histogram or summary `NAME.p95` (any rank) and `NAME.mean`, and its parts `NAME_count`, `NAME_sum`, `NAME_bucket`",
    verdictExit: () => false,
    recognises: (probe) => probe.type === "text" && isExposition(probe.head),
    read: async (source) => {
        const families = new Families(source);
        const end = await readFamilies(source, families);
        if (end === "missing" && families.openSign !== undefined)
            throw source.error(`is OpenMetrics (${families.openSign} says so) but stops before its # EOF`, { byte: source.size }, "cut-off-report");
        const metrics = families.finish();
        if (metrics.length === 0)
            throw source.error("holds no value of any metric", undefined, "empty-report");
        return { metrics, contradictions: families.contradictions, notes: [] };
    },
}));
async function readFamilies(source, families) {
    let isOver = false;
    const last = await (0,lines/* readLines */.S)(source, (bytes, start, end, number) => {
        const line = readLine((0,byte_fields/* text */.Qq)(bytes, start, end));
        if (line.kind === "idle")
            return;
        if (isOver)
            throw source.error("something follows # EOF, which ends it", { line: number });
        if (line.kind === "end")
            isOver = true;
        else if (line.kind === "type")
            families.declareType(line.name, line.text, number);
        else if (line.kind === "unit")
            families.declareUnit(line.name, line.text);
        else if (line.kind === "sample")
            families.add(line.sample, number);
        else if (line.kind === "wrong")
            throw source.error(line.message, { line: number });
    });
    if (last === "open" && !isOver)
        throw source.error("no line break ends the last line", { byte: source.size }, "cut-off-report");
    return isOver ? "marked" : "missing";
}
/** At least one line of its own kind, and none of another. What the head's end cuts is not looked at. */
function isExposition(head) {
    const lines = head.split(/\r?\n/).filter((line) => line.trim() !== "");
    const whole = lines.slice(0, Math.max(1, Math.min(lookedAt, lines.length - 1)));
    const seen = whole.map((line) => readLine(line).kind);
    const isOwn = whole.some((line, i) => seen[i] === "sample" || seen[i] === "type" || seen[i] === "end" || /^# HELP \S/.test(line));
    return isOwn && !seen.includes("wrong");
}

;// CONCATENATED MODULE: ./build/formats/metrics/size-limit.js
/**
 * The JSON of size-limit (`size-limit --json`): https://github.com/ai/size-limit
 *
 * Sizes are bytes, as the check has them (packed, unless it says otherwise); times are in seconds. A check without a limit has
 * no `passed`. A path that matches nothing is of 0 bytes, and passes by size-limit's own limit. Exit code 1 means that a limit of its own is broken. Where it fails, it prints `{"error": …}` instead of a list.
 */




const members = [
    ["size", (0,figure_unit/* figureUnit */.$E)("B")],
    ["running", (0,figure_unit/* figureUnit */.$E)("s")],
    ["loading", (0,figure_unit/* figureUnit */.$E)("s")],
];
/* harmony default export */ const size_limit = ((0,format/* metricsFormat */.Pj)({
    id: "size-limit",
    title: "size-limit JSON",
    spec: "https://github.com/ai/size-limit",
    files: ["**/size-limit*.json"],
    end: "marked",
    names: "`size`, `running`, `loading`; label `name`",
    verdictExit: (code) => code === 1,
    recognises: (probe) => {
        if (probe.type !== "json")
            return false;
        if (isFailure((0,json/* ownMember */.nV)(probe.value, "error")))
            return true;
        const first = Array.isArray(probe.value) ? (0,json/* ownMember */.nV)(probe.value, 0) : undefined;
        const isNumber = (member) => typeof (0,json/* ownMember */.nV)(first, member) === "number";
        return typeof (0,json/* ownMember */.nV)(first, "name") === "string" && (isNumber("size") || (isNumber("running") && isNumber("loading")));
    },
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        if (!document.isArray)
            throw document.at("error").error(`size-limit failed: ${firstLine(document.textAt("error"))}`);
        const checks = document.items().map((check) => ({ check, labels: new Map([["name", check.textAt("name")]]) }));
        const nothing = checks.find(({ check }) => check.at("size").isNumber && check.at("size").number() === 0);
        if (nothing)
            throw nothing.check.at("size").error("a check of 0 bytes measured nothing: its path matches no file", "empty-report");
        const metrics = members.map(([name, unit]) => familyOf(name, unit, checks.flatMap(({ check, labels }) => seriesAt(check.at(name), labels))));
        return { metrics: metrics.filter(({ series }) => series.length > 0), main: "size", contradictions: [], notes: [] };
    },
}));
/** The stack of an error of size-limit's own class. */
function isFailure(error) {
    return typeof error === "string" && error.startsWith("SizeLimitError");
}
function firstLine(stack) {
    return (stack.split("\n", 1)[0] ?? "").slice(0, 200);
}

;// CONCATENATED MODULE: ./build/formats/metrics-formats.js





const metricsFormats = [docker_image, github_action_benchmark, hyperfine, openmetrics, size_limit];


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ speltDecimal),
/* harmony export */   cJ: () => (/* binding */ speltNumber),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _model_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36929);

/** Digits beyond which a number is nobody's figure, and too long to compute with. */
const mostDigits = 400;
/** A decimal number, an exponent and a sign allowed, exactly as it is written; undefined for anything else. */
function speltDecimal(text) {
    const match = text.length <= mostDigits ? /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text) : null;
    const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
    const power = Number(exponent);
    if (match === null || whole + fraction === "" || Math.abs(power) > mostDigits)
        return undefined;
    const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`);
    const scale = fraction.length - power;
    return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
/** A number as text formats write it, with what stands for none: `NaN`, `+Inf` in any capitals; undefined for anything else. */
function speltNumber(text) {
    if (/^([+-]?inf(inity)?|nan)$/i.test(text))
        return { kind: "no-number", text };
    const value = speltDecimal(text);
    return value && { kind: "number", value };
}
/** A number of a JSON document: the decimal that it prints as. */
function numberOf(value) {
    return Number.isFinite(value) ? { kind: "number", value: (0,_model_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value) } : { kind: "no-number", text: String(value) };
}


/***/ }),

/***/ 44069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ labelsKey)
/* harmony export */ });
/** The same for the same labels in any order. */
function labelsKey(labels) {
    return JSON.stringify([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
