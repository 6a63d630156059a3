export const id = 4793;
export const ids = [4793,5323,7704];
export const modules = {

/***/ 4793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageFormats: () => (/* binding */ coverageFormats)
});

;// CONCATENATED MODULE: ./build/model/arm-id.js
/** Ids below this are reserved for the pairs of small numbers that nearly all branch arms are. */
const firstNamedId = 2 ** 24;
const named = new Map();
/**
 * A number for a branch arm's name, the same for the same name in every report of a run, below 2^31.
 * `block` and `branch` are what the format calls them; `armIdOfNumbers` is the quick way for small numbers.
 */
function armId(block, branch) {
    if (/^(0|[1-9]\d{0,3})$/.test(block) && /^(0|[1-9]\d{0,3})$/.test(branch)) {
        const id = armIdOfNumbers(Number(block), Number(branch));
        if (id !== undefined)
            return id;
    }
    const name = `${block}\0${branch}`;
    const known = named.get(name);
    if (known !== undefined)
        return known;
    const id = firstNamedId + named.size;
    named.set(name, id);
    return id;
}
/** The id of an arm whose block and branch are numbers below 4096; undefined for larger ones, which need `armId`. */
function armIdOfNumbers(block, branch) {
    return block < 4096 && branch < 4096 ? block * 4096 + branch : undefined;
}

// EXTERNAL MODULE: ./build/model/coverage-merge.js
var coverage_merge = __webpack_require__(52879);
// EXTERNAL MODULE: ./build/model/uint32-list.js
var uint32_list = __webpack_require__(45914);
;// CONCATENATED MODULE: ./build/model/coverage-recorder.js


/** Collects what one report says of one file, in any order and with repetitions. */
class FileRecorder {
    #path;
    #module;
    #lines = new uint32_list/* Uint32List */.G();
    #armLines = new uint32_list/* Uint32List */.G();
    #arms = new uint32_list/* Uint32List */.G();
    #branchLines;
    #functions;
    #statements;
    #tallies;
    #measuresLines = false;
    #measuresBranches = false;
    constructor(path, module) {
        this.#path = path;
        this.#module = module;
    }
    /** The format measures this even where the file has none of it: 0 of 0 instead of "does not say". */
    measures(element) {
        if (element === "lines")
            this.#measuresLines = true;
        else
            this.#measuresBranches = true;
    }
    /** A line record; `line` is 1 to `maxLine`. A line is covered when any of its records is. */
    line(line, covered) {
        this.#lines.push(codeOf(line, covered));
    }
    /** One arm of a branch, `arm` from `armId`. */
    arm(line, arm, taken) {
        this.#armLines.push(line);
        this.#arms.push(codeOf(arm, taken));
    }
    /** Where a loop over millions of records writes what `line` would: a code for each line. */
    get lineCodes() {
        return this.#lines;
    }
    /** The same of `arm`: as many lines as codes. */
    get armLines() {
        return this.#armLines;
    }
    get armCodes() {
        return this.#arms;
    }
    /** "n of m arms" on a line. A second record of the line is another view of the same branches. */
    branchLine(line, covered, total, missing) {
        const said = missing ? { covered, atMost: covered, total, missing } : { covered, atMost: covered, total };
        this.#branchLines ??= new Map();
        const known = this.#branchLines.get(line);
        this.#branchLines.set(line, known ? (0,coverage_merge/* mergeBranchLine */.TZ)(known, said) : said);
    }
    /** A function or statement. Said twice, it is covered when either says so. */
    unit(of, scheme, key, covered, weight = 1) {
        this.#unitsOf(of, scheme).add(key, weight * 2 + (covered ? 1 : 0));
    }
    /**
     * All functions or statements of the file at once, each with a key of its own: there is nothing to look up. `covered` has
     * at least as many entries as there are keys, in their order.
     */
    distinctUnits(of, scheme, keys, covered) {
        if (keys.length > 0)
            this.#unitsOf(of, scheme).addDistinct(keys, covered);
    }
    /** The format measures functions or statements here, even if there are none. */
    measuresUnits(of, scheme) {
        this.#unitsOf(of, scheme);
    }
    #unitsOf(of, scheme) {
        const known = of === "functions" ? this.#functions : this.#statements;
        if (known)
            return known;
        const units = new UnitRecorder(scheme);
        if (of === "functions")
            this.#functions = units;
        else
            this.#statements = units;
        return units;
    }
    /** A total that the report states; it counts only where there are no records of the same thing. */
    tally(of, covered, total) {
        this.#tallies ??= {};
        this.#tallies[of] = { kind: "tally", covered, atMost: covered, total };
    }
    /** Whether there are records of this. */
    has(element) {
        if (element === "lines")
            return this.#lines.length > 0;
        if (element === "branches")
            return this.#arms.length > 0 || this.#branchLines !== undefined;
        return (element === "functions" ? this.#functions : this.#statements)?.isEmpty === false;
    }
    finish() {
        return {
            path: this.#path,
            module: this.#module,
            lines: this.#finishLines(),
            branches: this.#finishBranches(),
            functions: finishUnits(this.#functions, this.#tallies?.functions),
            statements: finishUnits(this.#statements, this.#tallies?.statements),
        };
    }
    #finishLines() {
        if (this.#lines.length > 0)
            return { kind: "lines", codes: this.#lines.takeAscending() ?? sortedLineCodes(this.#lines.takeNarrow()) };
        return this.#tallies?.lines ?? (this.#measuresLines ? { kind: "lines", codes: new Uint16Array() } : undefined);
    }
    #finishBranches() {
        if (this.#arms.length > 0)
            return sortedArms(this.#armLines.takeNarrow(), this.#arms.take());
        if (this.#branchLines)
            return { kind: "branch-lines", scheme: "", lines: this.#branchLines };
        return (this.#tallies?.branches ?? (this.#measuresBranches ? { kind: "branch-lines", scheme: "", lines: new Map() } : undefined));
    }
}
/** A line or an arm, and whether it was hit, in one number. */
function codeOf(id, hit) {
    return hit ? id * 2 + 1 : id * 2;
}
/** The functions or the statements of one file. */
class UnitRecorder {
    #scheme;
    #codes;
    #distinct;
    constructor(scheme) {
        this.#scheme = scheme;
    }
    add(key, code) {
        this.#codes ??= new Map();
        this.#codes.set(key, (0,coverage_merge/* mergeUnitCodes */.f$)(this.#codes.get(key), code));
    }
    addDistinct(keys, covered) {
        const codes = (0,uint32_list/* roomFor */.N)(keys.length);
        for (let i = 0; i < keys.length; i++)
            codes[i] = covered[i] === true ? 3 : 2;
        this.#distinct = { kind: "units", scheme: this.#scheme, keys, codes };
    }
    get isEmpty() {
        return !this.#codes && !this.#distinct;
    }
    finish() {
        if (this.#distinct)
            return this.#distinct;
        const codes = new uint32_list/* Uint32List */.G();
        for (const code of this.#codes?.values() ?? [])
            codes.push(code);
        return { kind: "units", scheme: this.#scheme, keys: [...(this.#codes?.keys() ?? [])], codes: codes.take() };
    }
}
function finishUnits(recorder, tally) {
    return recorder?.isEmpty === false ? recorder.finish() : (tally ?? recorder?.finish());
}
/** Collects a whole report. A path that comes again (an LCOV record, a nested class) is merged with what was there. */
class CoverageRecorder {
    #files = new Map();
    #sources = [];
    #notes = [];
    /** Returns what this record alone says of the file. */
    add(file) {
        const said = file.finish();
        const key = said.module === undefined ? said.path : `${said.module}\0${said.path}`;
        const known = this.#files.get(key);
        this.#files.set(key, known ? (0,coverage_merge/* mergeFiles */.Ai)(known, said) : said);
        return said;
    }
    source(folder) {
        this.#sources.push(folder);
    }
    note(id, text) {
        this.#notes.push({ id, text });
    }
    /** Notes where a total that the report states is not what its records add up to. To be called when all files are added. */
    stated(of, covered, total) {
        const nothing = { covered: 0, atMost: 0, total: 0 };
        const found = (0,coverage_merge/* sumTallies */.w4)([...this.#files.values()].map((file) => (0,coverage_merge/* countElement */.Gg)(file, of))) ?? nothing;
        if (covered === undefined || total === undefined || (found.total === 0 && total === 0))
            return;
        if (total === found.total && covered >= found.covered && covered <= found.atMost)
            return;
        const counted = found.covered === found.atMost ? `${found.covered}` : `${found.covered} to ${found.atMost}`;
        this.note("contradiction", `states ${covered} of ${total} ${of} covered, but its records say ${counted} of ${found.total}`);
    }
    get fileCount() {
        return this.#files.size;
    }
    finish() {
        return { files: [...this.#files.values()], sources: this.#sources, notes: this.#notes };
    }
}
/** Sorts by line and keeps one entry a line, covered when any of its entries is. Most reports are sorted already. */
function sortedLineCodes(codes) {
    if (isStrictlyAscendingByLine(codes))
        return codes;
    codes.sort();
    let kept = 0;
    for (const code of codes) {
        // Of two entries of one line the covered one sorts last, so the later entry always wins.
        if (kept > 0 && codes[kept - 1] >>> 1 === code >>> 1)
            codes[kept - 1] = code;
        else
            codes[kept++] = code;
    }
    return codes.subarray(0, kept);
}
function isStrictlyAscendingByLine(codes) {
    for (let i = 1; i < codes.length; i++)
        if (codes[i - 1] >>> 1 >= codes[i] >>> 1)
            return false;
    return true;
}
function sortedArms(lines, arms) {
    if (isAscendingByArm(lines, arms))
        return { kind: "arms", scheme: "", lines, arms };
    const order = Array.from(lines.keys());
    // Stable, so that repeated arms keep the report's order, which is their only identity.
    order.sort((a, b) => at(lines, a) - at(lines, b) || (at(arms, a) >>> 1) - (at(arms, b) >>> 1));
    return {
        kind: "arms",
        scheme: "",
        lines: Uint32Array.from(order, (i) => at(lines, i)),
        arms: Uint32Array.from(order, (i) => at(arms, i)),
    };
}
function isAscendingByArm(lines, arms) {
    for (let i = 1; i < lines.length; i++) {
        const step = at(lines, i) - at(lines, i - 1);
        if (step < 0 || (step === 0 && at(arms, i - 1) >>> 1 > at(arms, i) >>> 1))
            return false;
    }
    return true;
}
function at(values, index) {
    return values[index];
}

// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/xml.js + 2 modules
var xml = __webpack_require__(65282);
// EXTERNAL MODULE: ./build/formats/read/xml-element.js
var xml_element = __webpack_require__(40200);
;// CONCATENATED MODULE: ./build/formats/coverage/clover.js
/**
 * Clover XML of OpenClover, PHPUnit, Istanbul (Jest, Vitest) and gcovr:
 * https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java
 */






/* harmony default export */ const clover = ((0,format/* coverageFormat */.kB)({
    id: "clover",
    title: "Clover XML",
    spec: "https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java",
    files: ["**/clover.xml", "**/*clover*.xml"],
    end: "marked",
    recognises: (probe) => probe.type === "xml" && probe.root === "coverage" && probe.children.includes("project"),
    read: async (source) => {
        const reader = new CloverReader();
        await (0,xml/* readXml */.km)(source, reader);
        return reader.finish();
    },
}));
class CloverReader {
    #report = new CoverageRecorder();
    #files = new Map();
    #stated = new Map();
    #seen = { branches: false, functions: false };
    #leftOut = 0;
    #version;
    #writer = "openclover";
    #inTests = false;
    #file;
    open = (element) => {
        // The tests' own sources, and a file named "dummy" that gcovr 8 writes.
        if (element.name === "testproject")
            this.#inTests = true;
        if (this.#inTests)
            return;
        if (element.name === "line")
            this.#line(element);
        else if (element.name === "metrics")
            this.#metrics(element);
        else if (element.name === "file")
            this.#openFile(element);
        else if (element.name === "project")
            this.#writer = writerOf(this.#version, element.peek("name"));
        else if (element.parent === "")
            this.#version = element.text("clover");
    };
    close = (name) => {
        if (name === "testproject")
            this.#inTests = false;
        else if (name === "file" && !this.#inTests)
            this.#closeFile();
    };
    finish() {
        for (const file of this.#files.values()) {
            if (this.#seen.branches)
                file.measures("branches");
            if (this.#seen.functions)
                file.measuresUnits("functions", "clover");
            this.#report.add(file);
        }
        // Istanbul writes its lines as statements (and never its statements).
        const statements = this.#writer === "istanbul" ? "lines" : "statements";
        this.#report.stated(statements, this.#stated.get("coveredstatements"), this.#stated.get("statements"));
        this.#report.stated("branches", this.#stated.get("coveredconditionals"), this.#stated.get("conditionals"));
        if (this.#leftOut > 0)
            this.#report.note("left-out", `line records that name no line of a file: ${this.#leftOut}`);
        return this.#report.finish();
    }
    #openFile(element) {
        // php-code-coverage 9 has the path in the name; with others that is only its last part.
        const path = element.text("path") || element.requiredText("name");
        const recorder = this.#files.get(path) ?? this.#newFile(path);
        const [statement, condition] = [new Repetition(), new Repetition()];
        this.#file = { recorder, statement, condition, statements: 0, stated: undefined, method: undefined, bare: [] };
        if (this.#files.size > caps/* caps */.m.files)
            throw element.error(`names more than ${caps/* caps */.m.files} files`, "too-large");
    }
    #newFile(path) {
        const file = new FileRecorder(path);
        file.measures("lines");
        if (this.#writer !== "istanbul")
            file.measuresUnits("statements", "clover");
        this.#files.set(path, file);
        return file;
    }
    #closeFile() {
        const file = this.#file;
        if (file && this.#writer === "phpunit")
            this.#countHiddenStatements(file);
        this.#file = undefined;
    }
    /** PHPUnit has one record a line: where a method's only statement is on its first line, the method's record hides it. */
    #countHiddenStatements(file) {
        closeMethod(file);
        if (file.bare.length > (file.stated ?? 0) - file.statements)
            return;
        for (const { line, covered } of file.bare)
            this.#countStatement(file, line, covered);
    }
    #line(element) {
        const file = this.#file;
        if (!file)
            return;
        const line = element.lineNumber("num");
        const type = element.peek("type");
        if (line === 0)
            this.#leftOut++;
        else if (type === "stmt")
            this.#countStatement(file, line, element.requiredCount("count") > 0);
        else if (type === "cond")
            this.#countCondition(file, line, element);
        else if (type === "method")
            this.#countMethod(file, line, element);
        else
            throw element.error(`<line> has type=${(0,xml_element/* shown */.SP)(type ?? "")}; known are stmt, cond and method`);
    }
    #countStatement(file, line, covered) {
        file.method = undefined;
        file.recorder.line(line, covered);
        if (this.#writer === "istanbul")
            return;
        file.statements++;
        const nth = file.statement.of(line);
        file.recorder.unit("statements", "clover", nth === 0 ? `${line}` : `${line}:${nth}`, covered);
    }
    #countCondition(file, line, element) {
        this.#seen.branches = true;
        const [whenTrue, whenFalse] = [element.requiredCount("truecount"), element.requiredCount("falsecount")];
        if (this.#writer === "istanbul") {
            // Here they are the numbers of arms that were taken and that were not.
            file.recorder.branchLine(line, whenTrue, whenTrue + whenFalse);
            file.recorder.line(line, element.requiredCount("count") > 0);
            return;
        }
        const condition = `${file.condition.of(line)}`;
        file.recorder.arm(line, armId(condition, "0"), whenTrue > 0);
        file.recorder.arm(line, armId(condition, "1"), whenFalse > 0);
        file.recorder.line(line, whenTrue + whenFalse > 0);
    }
    #countMethod(file, line, element) {
        this.#seen.functions = true;
        closeMethod(file);
        const covered = element.requiredCount("count") > 0;
        const name = element.text("signature") ?? element.text("name") ?? "";
        file.recorder.unit("functions", "clover", `${name}:${line}`, covered);
        file.method = { line, covered };
    }
    #metrics(element) {
        if (element.parent === "project") {
            for (const name of totals)
                this.#stated.set(name, (0,xml_element/* parseCount */.zq)(element.peek(name) ?? ""));
        }
        else if (element.parent === "file" && this.#file) {
            this.#file.stated = element.count("statements");
            this.#tally(this.#file.recorder, element);
        }
    }
    /** Numbers for which the writer has no records: Istanbul's functions, PHPUnit's branches. */
    #tally(file, element) {
        const [branches, functions] = [element.count("conditionals") ?? 0, element.count("methods") ?? 0];
        if (branches > 0) {
            this.#seen.branches = true;
            file.tally("branches", coveredOf(element, "coveredconditionals", branches), branches);
        }
        // PHPUnit's covered methods are those without a single missed line.
        if (functions === 0 || this.#writer === "phpunit")
            return;
        this.#seen.functions = true;
        file.tally("functions", coveredOf(element, "coveredmethods", functions), functions);
    }
}
function closeMethod(file) {
    if (file.method)
        file.bare.push(file.method);
    file.method = undefined;
}
const totals = ["statements", "coveredstatements", "conditionals", "coveredconditionals"];
/** Only Istanbul's writer names every project "All files" of Clover 3.2.0; PHPUnit's gives no version. */
function writerOf(version, project) {
    if (version === undefined)
        return "phpunit";
    return version === "3.2.0" && project === "All files" ? "istanbul" : "openclover";
}
function coveredOf(element, attribute, total) {
    const covered = element.requiredCount(attribute);
    if (covered <= total)
        return covered;
    throw element.error(`<metrics> has ${attribute}="${covered}" of ${total}, more than there are`);
}
/** Counts the records of a line, of which a file can have several: 0 for the first, 1 for the second. */
class Repetition {
    #line = 0;
    #count = 0;
    of(line) {
        this.#count = line === this.#line ? this.#count + 1 : 0;
        this.#line = line;
        return this.#count;
    }
}

;// CONCATENATED MODULE: ./build/formats/coverage/cobertura.js





/* harmony default export */ const cobertura = ((0,format/* coverageFormat */.kB)({
    id: "cobertura",
    title: "Cobertura XML",
    spec: "https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd",
    files: ["**/cobertura.xml", "**/cobertura-coverage.xml", "**/*.cobertura.xml", "**/coverage.xml"],
    end: "marked",
    recognises: (probe) => probe.type === "xml" &&
        probe.root === "coverage" &&
        !probe.children.includes("project") &&
        (probe.children.includes("packages") || "line-rate" in probe.attributes),
    read: async (source) => {
        const reader = new CoberturaReader();
        await (0,xml/* readXml */.km)(source, reader);
        return reader.finish();
    },
}));
class CoberturaReader {
    #report = new CoverageRecorder();
    /** By name, since nested, partial and generated classes share a file. */
    #files = new Map();
    #class;
    #method;
    #sources = new Set();
    #sourceText = "";
    #inSource = false;
    #stated = {};
    #missing = new MissingBranches();
    #seen = { methods: false, branches: false };
    #odd = { lines: 0, besideLines: 0, hits: 0, branches: 0 };
    open = (element) => {
        if (element.name === "line")
            this.#line(element);
        else if (element.name === "method")
            this.#openMethod(element);
        else if (element.name === "class")
            this.#openClass(element);
        else if (element.name === "source")
            this.#openSource(element);
        else if (element.parent === "")
            this.#stated = statedTotals(element);
    };
    close = (name) => {
        if (name === "method")
            this.#closeMethod();
        else if (name === "class")
            this.#closeClass();
        else if (name === "source")
            this.#closeSource();
    };
    text = (text) => {
        if (this.#inSource)
            this.#sourceText += text;
    };
    finish() {
        for (const file of this.#files.values()) {
            if (this.#seen.branches)
                file.measures("branches");
            if (this.#seen.methods)
                file.measuresUnits("functions", "cobertura");
            this.#report.add(file);
        }
        this.#report.stated("lines", this.#stated["linesCovered"], this.#stated["linesValid"]);
        this.#report.stated("branches", this.#stated["branchesCovered"], this.#stated["branchesValid"]);
        this.#noteOddities();
        return this.#report.finish();
    }
    #openClass(element) {
        const filename = element.requiredText("filename");
        let file = this.#files.get(filename);
        if (!file) {
            file = new FileRecorder(filename);
            file.measures("lines");
            this.#files.set(filename, file);
            if (this.#files.size > caps/* caps */.m.files)
                throw element.error(`names more than ${caps/* caps */.m.files} files`, "too-large");
        }
        this.#class = { name: element.text("name") ?? "", file, methodLines: [], ownLines: [] };
    }
    #closeClass() {
        if (!this.#class)
            return;
        const { file, methodLines, ownLines } = this.#class;
        if (ownLines.length > 0)
            this.#odd.besideLines += linesBeside(ownLines, methodLines);
        else
            for (const line of methodLines)
                record(file, line);
        this.#class = undefined;
    }
    #openMethod(element) {
        this.#seen.methods = true;
        const key = `${this.#class?.name}.${element.text("name") ?? ""}${element.text("signature") ?? ""}`;
        this.#method = { key, first: 0, covered: false };
    }
    #closeMethod() {
        // Its line is part of its identity: istanbul-reports 3 gives every method the signature "()V".
        const { key, first, covered } = this.#method ?? {};
        if (first)
            this.#class?.file.unit("functions", "cobertura", `${key}:${first}`, covered === true);
        this.#method = undefined;
    }
    #line(element) {
        const inClass = this.#class;
        if (!inClass)
            return;
        const number = element.lineNumber("number");
        if (number === 0) {
            this.#odd.lines++;
            return;
        }
        const line = { number, covered: this.#isHit(element), branches: this.#branches(element) };
        if (this.#method) {
            const isFirst = this.#method.first === 0;
            if (isFirst)
                this.#method.first = number;
            this.#method.covered ||= line.covered;
            inClass.methodLines.push({ ...line, isFirst });
        }
        else {
            inClass.ownLines.push(number);
            record(inClass.file, line);
        }
    }
    #isHit(element) {
        // gcov counts below 0 where threads race on a counter; converters pass that on.
        if (!element.peek("hits")?.startsWith("-"))
            return element.requiredCount("hits") > 0;
        this.#odd.hits++;
        return false;
    }
    #branches(element) {
        const condition = element.peek("condition-coverage");
        const [, taken, all] = condition === undefined ? [] : (/\(\s*(\d+)\s*\/\s*(\d+)\s*\)/.exec(condition) ?? []);
        if (taken === undefined || all === undefined) {
            const branch = element.peek("branch");
            if (branch !== undefined && branch !== "false" && /^true$/i.test(branch))
                this.#odd.branches++;
            return undefined;
        }
        const covered = (0,xml_element/* parseCount */.zq)(taken) ?? 0;
        const total = (0,xml_element/* parseCount */.zq)(all) ?? 0;
        if (covered > total)
            throw element.error(`<line> has condition-coverage=${(0,xml_element/* shown */.SP)(condition ?? "")}, more covered than there are`);
        if (total === 0)
            return undefined;
        this.#seen.branches = true;
        return { covered, total, missing: this.#missing.of(element, total - covered) };
    }
    #openSource(element) {
        if (this.#sources.size > caps/* caps */.m.sources)
            throw element.error(`names more than ${caps/* caps */.m.sources} source folders`, "too-large");
        this.#inSource = true;
    }
    #closeSource() {
        const folder = this.#sourceText.trim();
        if (folder !== "" && !this.#sources.has(folder))
            this.#report.source(folder);
        this.#sources.add(folder);
        this.#inSource = false;
        this.#sourceText = "";
    }
    #noteOddities() {
        const { lines, besideLines, hits, branches } = this.#odd;
        if (lines > 0)
            this.#report.note("left-out", `line records that name no line of a file: ${lines}`);
        if (besideLines > 0)
            this.#report.note("left-out", `lines of methods that the lines of their class do not have: ${besideLines}`);
        if (hits > 0)
            this.#report.note("clamped", `lines with negative hits, counted as 0: ${hits}`);
        if (branches > 0)
            this.#report.note("left-out", `lines with branches but without a count of them: ${branches}`);
    }
}
/** coverage.py names the arms that were not taken, so that reports of several runs can be merged exactly. */
class MissingBranches {
    /** Most lines share few texts: kept once each, they cost no memory. */
    #known = new Map();
    of(element, count) {
        const text = count === 0 ? undefined : element.peek("missing-branches");
        if (text === undefined)
            return undefined;
        const names = this.#known.get(text) ?? this.#split(text);
        return names.length === count ? names : undefined;
    }
    #split(text) {
        const names = [...new Set(text.split(","))];
        if (text.length < 13)
            this.#known.set(text, names);
        return names;
    }
}
/**
 * How many lines of methods a class's own lines do not have, but for the first of each: istanbul-reports 3 gives a method
 * the line of its declaration, which is no statement. Most writers list both in order, which takes no set.
 */
function linesBeside(own, methodLines) {
    let at = 0;
    const isBeside = methodLines.some(({ number, isFirst }) => {
        while (at < own.length && (own[at] ?? 0) < number)
            at++;
        return !isFirst && own[at] !== number;
    });
    if (!isBeside)
        return 0;
    const known = new Set(own);
    return methodLines.filter(({ number, isFirst }) => !isFirst && !known.has(number)).length;
}
function record(file, line) {
    file.line(line.number, line.covered);
    if (line.branches)
        file.branchLine(line.number, line.branches.covered, line.branches.total, line.branches.missing);
}
/** MATLAB writes NaN where it has no number, so these are read as far as they can be. */
function statedTotals(root) {
    const total = (name) => (0,xml_element/* parseCount */.zq)(root.peek(name) ?? "");
    return {
        linesCovered: total("lines-covered"),
        linesValid: total("lines-valid"),
        branchesCovered: total("branches-covered"),
        branchesValid: total("branches-valid"),
    };
}

// EXTERNAL MODULE: ./build/model/coverage.js
var coverage = __webpack_require__(27706);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
;// CONCATENATED MODULE: ./build/formats/coverage/coverage-py.js
/**
 * coverage.py's JSON report (`coverage json`), from version 5.0: lines that ran and that did not, and the jumps between them:
 * https://coverage.readthedocs.io/en/latest/commands/cmd_json.html
 */





/* harmony default export */ const coverage_py = ((0,format/* coverageFormat */.kB)({
    id: "coverage-py",
    title: "coverage.py JSON",
    spec: "https://coverage.readthedocs.io/en/latest/commands/cmd_json.html",
    files: ["**/coverage.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" &&
        typeof (0,json/* ownMember */.nV)((0,json/* ownMember */.nV)(probe.value, "meta"), "version") === "string" &&
        (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "files")) &&
        (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "totals")),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const reader = new CoveragePyReader();
        for (const [path, file] of document.at("files").members())
            reader.file(path, file);
        return reader.finish(document.at("totals"));
    },
}));
class CoveragePyReader {
    #report = new CoverageRecorder();
    #leftOut = 0;
    file(path, coverage) {
        const file = new FileRecorder(path);
        file.measures("lines");
        for (const line of executedLines(coverage))
            this.#line(file, line, "hit");
        for (const line of allIntegers(coverage.at("missing_lines")))
            this.#line(file, line, "missed");
        this.#branches(file, coverage);
        this.#functions(file, coverage.at("functions"));
        this.#report.add(file);
    }
    finish(totals) {
        this.#report.stated("lines", optional(totals.at("covered_lines")), optional(totals.at("num_statements")));
        this.#report.stated("branches", optional(totals.at("covered_branches")), optional(totals.at("num_branches")));
        if (this.#leftOut > 0)
            this.#report.note("left-out", `${this.#leftOut} lines are left out, their numbers are below 1`);
        return this.#report.finish();
    }
    #line(file, line, said) {
        if (line >= 1 && line <= coverage/* maxLine */.L)
            file.line(line, said === "hit");
        else
            this.#leftOut++;
    }
    /** Each jump is an arm of the line it starts from. Before version 6.5 only their number is stated. */
    #branches(file, coverage) {
        const stated = coverage.at("summary").at("num_branches");
        if (coverage.at("executed_branches").isAbsent && stated.isAbsent)
            return;
        file.measures("branches");
        if (coverage.at("executed_branches").isAbsent) {
            const covered = coverage.at("summary").at("covered_branches").natural();
            if (covered > stated.natural())
                throw stated.error(`fewer than the ${covered} branches that ran`);
            if (stated.natural() > 0)
                file.tally("branches", covered, stated.natural());
            return;
        }
        for (const jump of coverage.at("executed_branches").items())
            this.#jump(file, jump, "hit");
        for (const jump of coverage.at("missing_branches").items())
            this.#jump(file, jump, "missed");
    }
    /** `[from, to]`; a negative `to` leaves the function or module that begins at that line. */
    #jump(file, jump, said) {
        const from = Math.abs(jump.at(0).integer());
        const to = jump.at(1).integer();
        const arm = (to >= 0 ? armIdOfNumbers(0, to) : undefined) ?? armId("0", `${to}`);
        if (from >= 1 && from <= coverage/* maxLine */.L)
            file.arm(from, arm, said === "hit");
        else
            this.#leftOut++;
    }
    /**
     * The regions of functions, from version 7.6: one is covered when a line of its body ran; its `def` line belongs to
     * what is around it. The region without a name is the code outside functions. A body without code is not measured.
     */
    #functions(file, regions) {
        if (regions.isAbsent)
            return;
        file.measuresUnits("functions", "name");
        for (const [name, region] of regions.members()) {
            const executed = executedLines(region).length;
            const missing = region.at("missing_lines").items().length;
            if (name !== "" && executed + missing > 0)
                file.unit("functions", "name", name, executed > 0);
        }
    }
}
/**
 * The statements that ran. Versions before 7.13.1 list excluded lines that ran as well, and the module's docstring
 * (coveragepy/coveragepy#2105), which is then the first line and one more than the summary counts.
 */
function executedLines(coverage) {
    const excluded = new Set(integers(coverage.at("excluded_lines")));
    const executed = allIntegers(coverage.at("executed_lines")).filter((line) => !excluded.has(line));
    const counted = optional(coverage.at("summary").at("covered_lines"));
    return executed.length - 1 === counted ? executed.slice(1) : executed;
}
function integers(list) {
    return list.isAbsent ? [] : allIntegers(list);
}
function allIntegers(list) {
    return list.items().map((item) => item.integer());
}
function optional(cursor) {
    return cursor.isAbsent ? undefined : cursor.natural();
}

// EXTERNAL MODULE: ./build/formats/read/byte-fields.js
var byte_fields = __webpack_require__(61584);
// EXTERNAL MODULE: ./build/formats/read/lines.js
var lines = __webpack_require__(15323);
;// CONCATENATED MODULE: ./build/formats/coverage/go.js





/* harmony default export */ const go = ((0,format/* coverageFormat */.kB)({
    id: "go",
    title: "Go coverage profile",
    spec: "https://github.com/golang/tools/blob/master/cover/profile.go",
    files: ["**/coverage.out", "**/cover.out", "**/*.coverprofile"],
    end: "none",
    recognises: (probe) => probe.type === "text" && probe.head.trimStart().startsWith("mode: "),
    read: async (source) => {
        const profile = new Profile(source);
        await (0,lines/* readLines */.S)(source, (bytes, start, end, number) => profile.line((0,byte_fields/* text */.Qq)(bytes, start, end), number));
        return profile.finish();
    },
}));
/** Path, position, its four numbers, statements, count. Anchored at the end, since a path may hold colons and blanks. */
const row = /^(.+):((\d+)\.\d+,(\d+)\.(\d+)) (\d+) (\d+)$/;
const mode = /^mode: (?:set|count|atomic)$/;
class Profile {
    #source;
    #files = new Map();
    constructor(source) {
        this.#source = source;
    }
    line(line, number) {
        const columns = row.exec(line);
        if (columns)
            this.#row(columns, number);
        // Concatenated profiles repeat the mode.
        else if (line.trim() !== "" && !mode.test(line)) {
            throw this.#source.error(`${JSON.stringify(line.slice(0, 80))} is no row of a Go coverage profile`, { line: number });
        }
    }
    finish() {
        const report = new CoverageRecorder();
        let lines = 0;
        const ranges = [...this.#files.values()].reduce((sum, blocks) => sum + blocks.size, 0);
        for (const [path, blocks] of this.#files) {
            const measured = merged([...blocks.values()].filter((block) => block.statements > 0));
            for (const span of measured)
                lines += span.last - span.first + 1;
            this.#limitLines(lines, ranges);
            report.add(recordedFile(path, blocks, measured));
        }
        return report.finish();
    }
    #limitLines(lines, ranges) {
        const most = Math.min(caps/* caps */.m.lines, Math.max(caps/* caps */.m.rangeLines, ranges * caps/* caps */.m.linesPerRange));
        if (lines <= most)
            return;
        const message = `${ranges} blocks name ${lines} source lines, above the ${most} that are read of so many`;
        throw this.#source.error(message, undefined, "too-large");
    }
    /** `-coverpkg` and concatenation list a block once for each test binary: it is one block, covered when any of them ran it. */
    #row([, path = "", position = "", first, end, endColumn, statements, count = ""], number) {
        const blocks = this.#blocksOf(path, number);
        const known = blocks.get(position);
        const covered = /[1-9]/.test(count) || known?.covered === true;
        const block = {
            first: Number(first),
            last: lastLine(Number(first), Number(end), Number(endColumn)),
            statements: Math.max(Number(statements), known?.statements ?? 0),
            covered,
        };
        if (block.first < 1 || block.last < block.first || block.last > caps/* caps */.m.lines || block.statements > caps/* caps */.m.lines) {
            throw this.#source.error(`${position} with ${statements} statements is no block of a source file`, { line: number });
        }
        blocks.set(position, block);
    }
    #blocksOf(path, number) {
        const known = this.#files.get(path);
        if (known)
            return known;
        if (this.#files.size >= caps/* caps */.m.files) {
            throw this.#source.error(`more than ${caps/* caps */.m.files} source files`, { line: number }, "too-large");
        }
        const blocks = new Map();
        this.#files.set(path, blocks);
        return blocks;
    }
}
/**
 * A block that ends in column 1 or 2 ends behind nothing but a brace at the margin, which is no code. Codecov leaves that
 * line out as well (codecov/umbrella:apps/worker/services/report/languages/go.py).
 */
function lastLine(first, end, endColumn) {
    return end > first && endColumn <= 2 ? end - 1 : end;
}
function recordedFile(path, blocks, measured) {
    const file = new FileRecorder(path);
    file.measures("lines");
    file.measuresUnits("statements", "block");
    for (const [position, block] of blocks)
        file.unit("statements", "block", position, block.covered, block.statements);
    const hit = merged([...blocks.values()].filter((block) => block.statements > 0 && block.covered));
    let at = 0;
    for (const { first, last } of measured) {
        for (let line = first; line <= last; line++) {
            while (at < hit.length && (hit[at]?.last ?? 0) < line)
                at++;
            file.line(line, (hit[at]?.first ?? Number.POSITIVE_INFINITY) <= line);
        }
    }
    return file;
}
/** The lines that any of the spans has, as spans that do not overlap, ascending. */
function merged(spans) {
    const result = [];
    for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
        const before = result.at(-1);
        if (before && first <= before.last)
            before.last = Math.max(before.last, last);
        else
            result.push({ first, last });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/formats/coverage/istanbul.js
/**
 * Istanbul's coverage-final.json: for each source file the places of statements, functions and branches with their counts:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */





/* harmony default export */ const istanbul = ((0,format/* coverageFormat */.kB)({
    id: "istanbul",
    title: "Istanbul coverage-final.json",
    spec: "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js",
    files: ["**/coverage-final.json", "**/.nyc_output/*.json"],
    end: "marked",
    // A run without any source file writes `{}`.
    recognises: (probe) => probe.type === "json" &&
        (0,json/* isObject */.Gv)(probe.value) &&
        Object.values(probe.value).every((file) => (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(file, "statementMap")) && (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(file, "s"))),
    read: async (source) => {
        const reader = new IstanbulReader();
        for (const [path, file] of (await json/* JsonCursor */.NQ.of(source)).members())
            reader.file(path, file);
        return reader.finish();
    },
}));
class IstanbulReader {
    #report = new CoverageRecorder();
    #withoutCount = 0;
    #leftOut = 0;
    file(key, coverage) {
        const path = coverage.at("path");
        const file = new FileRecorder(path.isAbsent ? key : path.text());
        this.#statements(file, coverage);
        this.#functions(file, coverage);
        this.#branches(file, coverage);
        this.#report.add(file);
    }
    finish() {
        if (this.#withoutCount > 0)
            this.#report.note("clamped", `${this.#withoutCount} counts are no numbers from 0 and are read as 0`);
        if (this.#leftOut > 0)
            this.#report.note("left-out", `${this.#leftOut} places have no line; they are counted, but on no line`);
        return this.#report.finish();
    }
    /** A line is covered when a statement that begins there ran, which is Istanbul's own rule. */
    #statements(file, coverage) {
        file.measures("lines");
        file.measuresUnits("statements", "place");
        const unique = uniqueNames();
        const counts = coverage.at("s");
        for (const [id, place] of coverage.at("statementMap").members()) {
            const covered = this.#isHit(counts.at(id));
            file.unit("statements", "place", unique(describePlace(place)), covered);
            const line = this.#lineOf(place.at("start").at("line"));
            if (line !== undefined)
                file.line(line, covered);
        }
    }
    #functions(file, coverage) {
        const functions = coverage.at("fnMap");
        if (functions.isAbsent)
            return;
        file.measuresUnits("functions", "place");
        const unique = uniqueNames();
        for (const [id, known] of functions.members()) {
            const place = known.at("decl").isAbsent ? known.at("loc") : known.at("decl");
            file.unit("functions", "place", unique(describePlace(place)), this.#isHit(coverage.at("f").at(id)));
        }
    }
    #branches(file, coverage) {
        const branches = coverage.at("branchMap");
        if (branches.isAbsent)
            return;
        file.measures("branches");
        for (const [id, branch] of branches.members())
            this.#branch(file, branch, coverage.at("b").at(id));
    }
    /** Every arm stands on the line of its branch: an `else` that is not written has no place of its own. */
    #branch(file, branch, counts) {
        const place = branch.at("loc").isAbsent ? branch.at("locations").at(0) : branch.at("loc");
        const line = this.#lineOf(place.at("start").at("line")) ?? 0;
        const type = branch.at("type").isAbsent ? "" : branch.textAt("type");
        const block = `${type} ${describePlaceFrom(line, place)}`;
        const locations = branch.at("locations");
        const [stated, known] = [counts, locations].map((list) => (list.isAbsent ? 0 : list.items().length));
        // An arm without a count of its own is there all the same.
        for (let i = 0; i < Math.max(stated ?? 0, known ?? 0); i++)
            file.arm(line, armId(block, `${i}`), this.#isHit(counts.at(i)));
    }
    /** v8-to-istanbul#144 gave NaN, which JSON writes as null. */
    #isHit(count) {
        const value = count.isAbsent ? -1 : count.number();
        if (value < 0)
            this.#withoutCount++;
        return value > 0;
    }
    #lineOf(line) {
        const value = line.isAbsent ? 0 : line.natural();
        if (value >= 1 && value <= coverage/* maxLine */.L)
            return value;
        this.#leftOut++;
        return undefined;
    }
}
/** A place as text that is equal for equal places; the end's column may be missing or null (to the end of the line). */
function describePlace(place) {
    return describePlaceFrom(0, place);
}
/** The same with lines counted from `line`, so that equal shapes share a name. */
function describePlaceFrom(line, place) {
    const point = (which) => {
        const at = place.at(which);
        const row = at.at("line").isAbsent ? "?" : at.at("line").integer() - line;
        return `${row}:${at.at("column").isAbsent ? "" : at.at("column").number()}`;
    };
    return `${point("start")}-${point("end")}`;
}
/** Tells apart what a file has several times at one place: the n-th of one report is the n-th of another. */
function uniqueNames() {
    const seen = new Map();
    return (name) => {
        const before = seen.get(name) ?? 0;
        seen.set(name, before + 1);
        return before === 0 ? name : `${name}#${before + 1}`;
    };
}

;// CONCATENATED MODULE: ./build/formats/coverage/istanbul-summary.js
/**
 * Istanbul's coverage-summary.json: totals of each file, without lines:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js
 */




/* harmony default export */ const istanbul_summary = ((0,format/* coverageFormat */.kB)({
    id: "istanbul-summary",
    title: "Istanbul coverage-summary.json",
    spec: "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js",
    files: ["**/coverage-summary.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* isObject */.Gv)((0,json/* ownMember */.nV)((0,json/* ownMember */.nV)(probe.value, "total"), "lines")) &&
        !(0,json/* isObject */.Gv)((0,json/* ownMember */.nV)(probe.value, "files")),
    read,
}));
/**
 * The files count; `total` is only compared with them. Without files it is refused: every writer lists them, and a bare
 * total could be of any project.
 */
async function read(source) {
    const document = await json/* JsonCursor */.NQ.of(source);
    const report = new CoverageRecorder();
    for (const [path, totals] of document.members()) {
        if (path === "total")
            continue;
        const file = new FileRecorder(path);
        for (const { element, covered, total } of istanbul_summary_statedTotals(totals))
            file.tally(element, covered, total);
        report.add(file);
    }
    const stated = istanbul_summary_statedTotals(document.at("total"));
    if (report.fileCount === 0 && stated.some(({ total }) => total > 0)) {
        throw document.error("states a total but lists no file; keep the file as the json-summary reporter writes it");
    }
    for (const { element, covered, total } of stated)
        report.stated(element, covered, total);
    report.note("summary-only", "has the totals of each file, no lines: write coverage-final.json (reporter `json`) for more");
    return report.finish();
}
/** `branchesTrue` and `pct` (which can be "Unknown") are left alone. */
function istanbul_summary_statedTotals(totals) {
    return coverage/* coverageElements */.Y
        .filter((element) => !totals.at(element).isAbsent)
        .map((element) => {
        const stated = totals.at(element);
        const total = stated.at("total").natural();
        const covered = stated.at("covered").natural();
        if (covered > total)
            throw stated.error(`${covered} covered are more than the ${total} there are`);
        return { element, covered, total };
    });
}

;// CONCATENATED MODULE: ./build/formats/coverage/jacoco.js




const children = ["sessioninfo", "group", "package", "counter"];
/* harmony default export */ const jacoco = ((0,format/* coverageFormat */.kB)({
    id: "jacoco",
    title: "JaCoCo XML",
    spec: "https://www.jacoco.org/jacoco/trunk/coverage/report.dtd",
    files: ["**/jacoco*.xml", "**/jacocoTestReport.xml", "**/kover/**/report.xml"],
    end: "marked",
    recognises: (probe) => probe.type === "xml" &&
        probe.root === "report" &&
        "name" in probe.attributes &&
        probe.children.every((child) => children.includes(child)),
    read: async (source) => {
        const reader = new JacocoReader();
        await (0,xml/* readXml */.km)(source, reader);
        return reader.finish();
    },
}));
class JacocoReader {
    #report = new CoverageRecorder();
    #groups = [];
    #stated = new Map();
    #odd = { lines: 0, methods: 0, withoutLines: 0 };
    #package = "";
    /** By the source file's name, for one package: a file's methods come before its lines. */
    #methods = new Map();
    #file;
    #class = { name: "", file: "" };
    #method = "";
    open = (element) => {
        if (element.name === "line")
            this.#line(element);
        else if (element.name === "counter")
            this.#counter(element);
        else if (element.name === "method")
            this.#method = `${element.text("name") ?? ""}${element.text("desc") ?? ""}`;
        else if (element.name === "class")
            this.#openClass(element);
        else if (element.name === "sourcefile")
            this.#openSourceFile(element);
        else if (element.name === "package")
            this.#package = element.text("name") ?? "";
        else if (element.name === "group")
            this.#groups.push(element.text("name") ?? "");
    };
    close = (name) => {
        if (name === "sourcefile")
            this.#closeSourceFile();
        else if (name === "package")
            this.#methods = new Map();
        else if (name === "group")
            this.#groups.pop();
    };
    finish() {
        for (const [of, type] of [["lines", "LINE"], ["branches", "BRANCH"]]) {
            const stated = this.#stated.get(type);
            this.#report.stated(of, stated?.covered, stated?.total);
        }
        const { lines, methods, withoutLines } = this.#odd;
        if (lines > 0)
            this.#report.note("left-out", `line records that name no line of a file: ${lines}`);
        if (methods > 0)
            this.#report.note("left-out", `methods of classes that name no source file: ${methods}`);
        if (withoutLines > 0)
            this.#report.note("without-records", `files that do not say which lines were covered: ${withoutLines}`);
        return this.#report.finish();
    }
    #openClass(element) {
        this.#class = { name: element.text("name") ?? "", file: element.text("sourcefilename") ?? "" };
    }
    #counter(element) {
        if (element.parent === "method") {
            if (element.peek("type") === "METHOD")
                this.#countMethod(element.requiredCount("covered") > 0);
            return;
        }
        const counters = element.parent === "sourcefile" ? this.#file?.counters : element.parent === "report" && this.#stated;
        if (!counters)
            return;
        const covered = element.requiredCount("covered");
        counters.set(element.text("type") ?? "", { covered, total: covered + element.requiredCount("missed") });
    }
    #countMethod(covered) {
        const { name, file } = this.#class;
        if (file === "") {
            this.#odd.methods++;
            return;
        }
        const methods = this.#methods.get(file) ?? new Map();
        methods.set(`${name}.${this.#method}`, covered);
        this.#methods.set(file, methods);
    }
    #openSourceFile(element) {
        this.#file = { name: element.requiredText("name"), counters: new Map() };
        if (this.#report.fileCount === caps/* caps */.m.files)
            throw element.error(`names more than ${caps/* caps */.m.files} files`, "too-large");
    }
    #line(element) {
        const line = element.lineNumber("nr");
        if (line === 0 || !this.#file || element.parent !== "sourcefile") {
            this.#odd.lines++;
            return;
        }
        const covered = element.count("ci");
        const withInstructions = covered !== undefined || element.peek("mi") !== undefined;
        this.#file.recorder ??= this.#recorder(this.#file.name, withInstructions ? this.#package : asFolder(this.#package));
        if (withInstructions)
            this.#file.recorder.line(line, (covered ?? 0) > 0);
        const taken = element.count("cb") ?? 0;
        const arms = taken + (element.count("mb") ?? 0);
        if (arms > 0)
            this.#file.recorder.branchLine(line, taken, arms);
    }
    #closeSourceFile() {
        if (!this.#file)
            return;
        const { name, counters, recorder = this.#recorder(name, this.#package) } = this.#file;
        const lines = counters.get("LINE");
        if (counters.size === 0)
            recorder.measures("lines");
        if (!recorder.has("lines") && (lines || this.#file.recorder))
            this.#odd.withoutLines++;
        for (const [of, type] of tallies) {
            const counter = counters.get(type);
            if (counter)
                recorder.tally(of, counter.covered, counter.total);
        }
        this.#report.add(recorder);
        this.#file = undefined;
    }
    #recorder(file, folder) {
        const module = this.#groups.length > 0 ? this.#groups.join("/") : undefined;
        const recorder = new FileRecorder(folder === "" ? file : `${folder}/${file}`, module);
        recorder.measures("branches");
        recorder.measuresUnits("functions", "jacoco");
        for (const [key, covered] of this.#methods.get(file) ?? [])
            recorder.unit("functions", "jacoco", key, covered);
        return recorder;
    }
}
/** What the counters of a file stand for where it has no records. */
const tallies = [
    ["lines", "LINE"],
    ["branches", "BRANCH"],
    ["functions", "METHOD"],
];
/** gcovr 8, whose lines have no instructions, names the folder src/api as a package: "src.api". */
function asFolder(name) {
    return name.replaceAll(".", "/");
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov/lcov-functions.js

/**
 * The functions of one record after another. lcov 1.x to 2.1 name them (FN, FNDA), and each name is a function. lcov 2.2 groups the
 * names by where a function begins (FNL, FNA), and each group is one; functions named beside groups are put to theirs.
 */
class LcovFunctions {
    #declared = new Named();
    #called = new Named();
    #groups;
    /** The last record that had a name from a place: no set of names need be made for each of many records. */
    #recordAt = new Uint32Array(byte_fields/* remembered */.HK);
    #record = 1;
    #mayHaveNamesakes = false;
    /** `place` is that of the name among the remembered ones. */
    declare(name, line, place) {
        this.#declared.add(name, line);
        if (this.#recordAt[place] === this.#record)
            this.#mayHaveNamesakes = true;
        this.#recordAt[place] = this.#record;
    }
    call(name, covered) {
        this.#called.add(name, covered);
    }
    /** The name that is called next where the calls come in the order of the functions, as nearly all tools write them. */
    get nextCalled() {
        return this.#declared.nameAt(this.#called.length);
    }
    declareGroup(index, line) {
        this.#groups ??= new Map();
        this.#groups.set(index, { line, covered: this.#groups.get(index)?.covered === true });
    }
    /** False when no group has this index. */
    callGroup(index, covered) {
        const group = this.#groups?.get(index);
        if (group && covered)
            group.covered = true;
        return group !== undefined;
    }
    /** Writes what was said since the last time, and is ready for the next record. */
    moveTo(file) {
        const names = this.#declared.names();
        if (this.#groups)
            this.#writeByLine(file, this.#groups.values());
        else if (this.#mayHaveNamesakes && new Set(names).size < names.length)
            this.#writeNamesakes(file);
        else if (this.#called.areNamed(names))
            file.distinctUnits("functions", "name", names, this.#called.room);
        else
            this.#writeByName(file, names);
        this.#groups = undefined;
        this.#record++;
        this.#mayHaveNamesakes = false;
        this.#declared.clear();
        this.#called.clear();
    }
    #writeByName(file, names) {
        for (const name of names)
            file.unit("functions", "name", name, false);
        for (const [name, covered] of this.#called.entries())
            file.unit("functions", "name", name, covered);
    }
    #writeByLine(file, groups) {
        for (const { line, covered } of groups)
            file.unit("functions", "line", `${line}`, covered);
        const lineOf = new Map(this.#declared.entries());
        for (const line of lineOf.values())
            file.unit("functions", "line", `${line}`, false);
        for (const [name, covered] of this.#called.entries()) {
            file.unit("functions", "line", `${lineOf.get(name) ?? name}`, covered);
        }
    }
    /**
     * Several functions of one name, as the constructors of a file's classes are in JavaScript. Where each has a count,
     * the counts come in the order of the functions; otherwise the name is all there is to tell them by.
     */
    #writeNamesakes(file) {
        const callsOf = grouped(this.#called);
        for (const [name, lines] of grouped(this.#declared)) {
            const calls = callsOf.get(name) ?? [];
            callsOf.delete(name);
            if (calls.length === lines.length)
                writeInOrder(file, name, lines, calls);
            else
                file.unit("functions", "name", name, calls.includes(true));
        }
        for (const [name, calls] of callsOf)
            file.unit("functions", "name", name, calls.includes(true));
    }
}
/** Names, and what is said of each. It keeps its arrays when it is cleared: an array that is emptied gives its memory back. */
class Named {
    #names = [];
    #values = [];
    length = 0;
    add(name, value) {
        this.#names[this.length] = name;
        this.#values[this.length++] = value;
    }
    nameAt(index) {
        return index < this.length ? this.#names[index] : undefined;
    }
    areNamed(names) {
        if (names.length !== this.length)
            return false;
        for (let i = 0; i < names.length; i++)
            if (names[i] !== this.#names[i])
                return false;
        return true;
    }
    names() {
        return this.#names.slice(0, this.length);
    }
    /** The values, and behind them what is left of earlier ones. */
    get room() {
        return this.#values;
    }
    entries() {
        return this.names().map((name, i) => [name, this.#values[i]]);
    }
    clear() {
        this.length = 0;
    }
}
function writeInOrder(file, name, lines, calls) {
    lines.forEach((line, i) => {
        file.unit("functions", "name", line === lines[0] ? name : `${name}\n${line}`, calls[i] === true);
    });
}
function grouped(named) {
    const groups = new Map();
    for (const [name, value] of named.entries()) {
        const group = groups.get(name);
        if (group)
            group.push(value);
        else
            groups.set(name, [value]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov/lcov-headers.js

/** The records that state a total, and where `LcovHeader` keeps them. */
const headers = { LF: 0, LH: 1, BRF: 2, BRH: 3, FNF: 4, FNH: 5 };
const lcov_headers_totals = [
    { element: "lines", found: "LF", hit: "LH" },
    { element: "branches", found: "BRF", hit: "BRH" },
    { element: "functions", found: "FNF", hit: "FNH" },
];
/** The totals that a record states beside its lines, branches and functions; -1 is one that it does not state. */
class LcovHeader {
    #values = [-1, -1, -1, -1, -1, -1];
    /** `value` is -1 for one that is no number, which is as if it were not there. */
    set(header, value) {
        if (value >= 0)
            this.#values[header] = value;
    }
    get(header) {
        return this.#values[header];
    }
    /** Tells the file what the record measures. */
    measureIn(file) {
        file.measures("lines");
        if (this.get(headers.BRF) >= 0)
            file.measures("branches");
        if (this.get(headers.FNF) >= 0)
            file.measuresUnits("functions", "name");
    }
    /** Gives the file these totals, for what it has no records of. Returns what is wrong with them, if anything is. */
    writeTo(file) {
        for (const { element, found, hit } of lcov_headers_totals) {
            if (file.has(element))
                continue;
            const total = Math.max(0, this.get(headers[found]));
            const covered = Math.max(0, this.get(headers[hit]));
            if (total > 0 && covered <= total)
                file.tally(element, covered, total);
            else if (covered > total && element === "lines")
                return `${hit}:${covered} is more than ${found}:${total}`;
        }
        return undefined;
    }
}
/** Compares what the records of a whole report state with what they hold. The records decide; this only tells. */
class LcovHeaders {
    #lines = new Comparison("LF and LH", "DA");
    #branches = new Comparison("BRF and BRH", "BRDA");
    #summaryOnly = 0;
    compare(header, file) {
        if (file.lines?.kind === "tally")
            this.#summaryOnly++;
        // Not the functions: FNF counts groups of aliases in lcov 2.x, names in lcov 1.x, and either is right for its writer.
        if (file.lines?.kind === "lines")
            this.#lines.add(header.get(headers.LH), header.get(headers.LF), (0,coverage_merge/* tallyOfLines */.ng)(file.lines));
        if (file.branches?.kind === "arms")
            this.#branches.add(header.get(headers.BRH), header.get(headers.BRF), (0,coverage_merge/* tallyOfBranches */.CG)(file.branches));
    }
    tell(report) {
        for (const text of [this.#lines.contradiction(), this.#branches.contradiction()]) {
            if (text !== undefined)
                report.note("contradiction", text);
        }
        if (this.#summaryOnly > 0) {
            report.note("summary-only", `${this.#summaryOnly} source files have only totals (LF, LH), no lines (DA)`);
        }
    }
}
class Comparison {
    #header;
    #records;
    #wrong = 0;
    #stated = { covered: 0, total: 0 };
    #held = { covered: 0, total: 0 };
    constructor(header, records) {
        this.#header = header;
        this.#records = records;
    }
    add(covered, total, held) {
        if (covered < 0 || total < 0)
            return;
        if (covered !== held.covered || total !== held.total)
            this.#wrong++;
        this.#stated.covered += covered;
        this.#stated.total += total;
        this.#held.covered += held.covered;
        this.#held.total += held.total;
    }
    contradiction() {
        if (this.#wrong === 0)
            return undefined;
        const { covered, total } = this.#stated;
        const held = `${this.#held.covered}/${this.#held.total}`;
        return `${this.#header} state ${covered}/${total}, the ${this.#records} records hold ${held} and count (${this.#wrong} source files differ)`;
    }
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov/plain-lines.js




const blank = 0x20;
const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const lineBreak = 0x0a;
const mostDigits = 9;
/** `BRDA:`, four numbers, three commas and a line break: what is read without a look at where the bytes end. */
const longestNumbers = 5 + 4 * mostDigits + 3 + 1;
/**
 * Reads lines of nothing but short numbers and ASCII names as long as one follows the other. Nearly all lines are such, and
 * this is what the reading of a report costs: those of one kind are read in one loop, without a call for each. Any other
 * line is left to the reader that knows all of LCOV.
 */
class PlainLines {
    #functions;
    #names;
    /** Where the next number is read. */
    #at = 0;
    constructor(functions, names) {
        this.#functions = functions;
        this.#names = names;
    }
    /** Moves the place behind the lines that it read. */
    read(bytes, place, file) {
        let start;
        do {
            start = place.start;
            this.#daLines(bytes, place, file);
            this.#brdaLines(bytes, place, file);
            this.#fnLines(bytes, place);
            this.#fndaLines(bytes, place);
        } while (place.start > start);
    }
    // The loops below read their numbers on the spot and into variables of their own: a call for each, or a pair of results,
    // costs a tenth of the whole reading.
    #daLines(bytes, place, file) {
        const last = bytes.length - longestNumbers;
        let { start } = place;
        if (start > last || !isDa(bytes, start))
            return;
        const { lineCodes } = file;
        let codes = lineCodes.room;
        let { length } = lineCodes;
        while (start <= last && isDa(bytes, start)) {
            let at = start + 3;
            let byte = bytes[at];
            let line = 0;
            for (; byte >= zero && byte <= nine; byte = bytes[++at])
                line = line * 10 + (byte - zero);
            if (byte !== comma || line < 1 || line > coverage/* maxLine */.L)
                break;
            const hitsAt = ++at;
            byte = bytes[at];
            let hits = 0;
            for (; byte >= zero && byte <= nine; byte = bytes[++at])
                hits |= byte - zero;
            if (byte !== lineBreak || at === hitsAt)
                break;
            codes[length++] = codeOf(line, hits > 0);
            if (length === codes.length) {
                lineCodes.length = length;
                codes = lineCodes.room;
            }
            start = at + 1;
            place.number++;
        }
        lineCodes.length = length;
        place.start = start;
    }
    #brdaLines(bytes, place, file) {
        const last = bytes.length - longestNumbers;
        let { start } = place;
        if (start > last || !isBrda(bytes, start))
            return;
        const { armLines, armCodes } = file;
        let lines = armLines.room;
        let codes = armCodes.room;
        let { length } = armLines;
        while (start <= last && isBrda(bytes, start)) {
            let at = start + 5;
            let byte = bytes[at];
            let line = 0;
            for (; byte >= zero && byte <= nine; byte = bytes[++at])
                line = line * 10 + (byte - zero);
            if (byte !== comma || line < 1 || line > coverage/* maxLine */.L)
                break;
            const blockAt = ++at;
            byte = bytes[at];
            let block = 0;
            for (; byte >= zero && byte <= nine; byte = bytes[++at])
                block = block * 10 + (byte - zero);
            if (byte !== comma || at === blockAt)
                break;
            const branchAt = ++at;
            byte = bytes[at];
            let branch = 0;
            for (; byte >= zero && byte <= nine; byte = bytes[++at])
                branch = branch * 10 + (byte - zero);
            if (byte !== comma || at === branchAt)
                break;
            const takenAt = ++at;
            byte = bytes[at];
            let taken = 0;
            for (; byte >= zero && byte <= nine; byte = bytes[++at])
                taken |= byte - zero;
            const arm = armIdOfNumbers(block, branch);
            if (byte !== lineBreak || at === takenAt || arm === undefined)
                break;
            lines[length] = line;
            codes[length++] = codeOf(arm, taken > 0);
            if (length === lines.length || length === codes.length) {
                armLines.length = length;
                armCodes.length = length;
                lines = armLines.room;
                codes = armCodes.room;
            }
            start = at + 1;
            place.number++;
        }
        armLines.length = length;
        armCodes.length = length;
        place.start = start;
    }
    #fnLines(bytes, place) {
        const last = bytes.length - longestNumbers;
        let { start } = place;
        while (start <= last && isFn(bytes, start)) {
            this.#at = start + 3;
            const line = this.#number(bytes, comma);
            const end = nameEnd(bytes, this.#at);
            if (line < 0 || end === -1)
                break;
            this.#functions.declare(this.#names.text(bytes, this.#at, end), line, this.#names.place);
            start = end + 1;
            place.number++;
        }
        place.start = start;
    }
    /** Only the name that is expected: it needs no looking up. */
    #fndaLines(bytes, place) {
        const last = bytes.length - longestNumbers;
        let { start } = place;
        while (start <= last && isFnda(bytes, start)) {
            this.#at = start + 5;
            const calls = this.#number(bytes, comma);
            const name = this.#functions.nextCalled;
            if (calls < 0 || name === undefined)
                break;
            const end = this.#at + name.length;
            if (end >= bytes.length || bytes[end] !== lineBreak || !(0,byte_fields/* isSpelt */.Z4)(name, bytes, this.#at, end))
                break;
            this.#functions.call(name, calls > 0);
            start = end + 1;
            place.number++;
        }
        place.start = start;
    }
    /** Reads up to nine digits and the byte behind them, which has to be `last`; -1 for anything else. */
    #number(bytes, last) {
        let at = this.#at;
        let value = 0;
        const start = at;
        for (; at < start + mostDigits; at++) {
            const digit = bytes[at] - 0x30;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
        }
        this.#at = at + 1;
        return at > start && bytes[at] === last ? value : -1;
    }
}
function isDa(bytes, at) {
    return bytes[at] === 0x44 && bytes[at + 1] === 0x41 && bytes[at + 2] === 0x3a;
}
function isBrda(bytes, at) {
    return bytes[at] === 0x42 && bytes[at + 1] === 0x52 && isDa(bytes, at + 2);
}
function isFn(bytes, at) {
    return bytes[at] === 0x46 && bytes[at + 1] === 0x4e && bytes[at + 2] === 0x3a;
}
function isFnda(bytes, at) {
    return bytes[at] === 0x46 && bytes[at + 1] === 0x4e && isDa(bytes, at + 2);
}
/** Where the name that begins here ends with its line; -1 without one, and where a comma or blanks leave in doubt what it is. */
function nameEnd(bytes, start) {
    let at = start;
    while (at < bytes.length && bytes[at] >= blank && bytes[at] !== comma)
        at++;
    return at > start && bytes[at] === lineBreak && bytes[at - 1] !== blank ? at : -1;
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov/lcov-reader.js








/** The letters of a record's name as one number, so that millions of records are told apart without a string for each. */
function tag(name) {
    let code = 0;
    for (const letter of Buffer.from(name))
        code = (code << 8) | letter;
    return code;
}
const tags = {
    SF: tag("SF"),
    DA: tag("DA"),
    BRDA: tag("BRDA"),
    FN: tag("FN"),
    FNDA: tag("FNDA"),
    FNL: tag("FNL"),
    FNA: tag("FNA"),
};
const headersByTag = new Map(Object.entries(headers).map(([name, header]) => [tag(name), header]));
/** Records that say nothing which is counted here. */
const uncounted = new Set(["TN", "VER", "MCDC", "MCF", "MCH"].map(tag));
const colon = 0x3a;
const dash = 0x2d;
/** What is known of one source file until its `end_of_record`. */
class OpenRecord {
    header = new LcovHeader();
    file;
    path;
    constructor(path) {
        this.path = path;
        this.file = new FileRecorder(path);
    }
}
/** Takes the lines of a tracefile one by one. Throws `ReportError` with the line's number on one that is not LCOV. */
class LcovReader {
    #source;
    #report = new CoverageRecorder();
    #headers = new LcovHeaders();
    #functions = new LcovFunctions();
    #names = new byte_fields/* RepeatedTexts */.Pn();
    #plain = new PlainLines(this.#functions, this.#names);
    #record;
    #lineNumber = 0;
    #clamped = 0;
    #leftOut = 0;
    #unknown = { records: 0, example: "" };
    constructor(source) {
        this.#source = source;
    }
    line(bytes, lineStart, lineEnd, number) {
        this.#lineNumber = number;
        const end = withoutBlanks(bytes, lineStart, lineEnd);
        const start = behindBlanks(bytes, lineStart, end);
        let name = 0;
        let at = start;
        // The names that matter have up to four letters.
        for (; at < end && at < start + 4 && bytes[at] !== colon; at++)
            name = (name << 8) | bytes[at];
        const isRecord = at < end && bytes[at] === colon && this.#recordLine(name, bytes, at + 1, end);
        if (!isRecord)
            this.#otherLine((0,byte_fields/* text */.Qq)(bytes, start, end));
    }
    plainLines(bytes, place) {
        if (this.#record)
            this.#plain.read(bytes, place, this.#record.file);
    }
    finish() {
        if (this.#record)
            throw this.#withoutEnd("the end of the file", this.#record);
        this.#headers.tell(this.#report);
        if (this.#clamped > 0)
            this.#report.note("clamped", `${this.#clamped} negative counts are read as 0`);
        if (this.#leftOut > 0) {
            this.#report.note("left-out", `${this.#leftOut} records are left out, their line numbers are not between 1 and ${coverage/* maxLine */.L}`);
        }
        const { records, example } = this.#unknown;
        if (records > 0)
            this.#report.note("left-out", `${records} records of a name that is not known, as ${example}, are left out`);
        return this.#report.finish();
    }
    /** False for a record of another name than those that are known. */
    #recordLine(name, bytes, start, end) {
        if (name === tags.DA)
            this.#da(this.#open(), bytes, start, end);
        else if (name === tags.BRDA)
            this.#brda(this.#open(), bytes, start, end);
        else if (name === tags.FNDA)
            this.#fnda(bytes, start, end);
        else if (name === tags.FN)
            this.#fn(bytes, start, end);
        else if (name === tags.SF)
            this.#sf((0,byte_fields/* text */.Qq)(bytes, start, end));
        else if (name === tags.FNL)
            this.#fnl(bytes, start, end);
        else if (name === tags.FNA)
            this.#fna(bytes, start, end);
        else
            return this.#header(name, bytes, start, end);
        return true;
    }
    #header(name, bytes, start, end) {
        const header = headersByTag.get(name);
        if (header !== undefined)
            this.#open().header.set(header, (0,byte_fields/* wholeNumber */.rD)(bytes, start, end));
        return header !== undefined || uncounted.has(name);
    }
    /** A line that is no record that is known. Within a file, one that a later lcov may have added is left out and told. */
    #otherLine(line) {
        if (line === "end_of_record") {
            this.#close(this.#open());
            return;
        }
        const added = this.#record && /^([A-Z]{1,8}):/.exec(line)?.[1];
        if (added) {
            this.#unknown.records++;
            this.#unknown.example ||= added;
        }
        else if (line !== "" && !line.startsWith("#"))
            throw this.#malformed(line);
    }
    #sf(path) {
        if (this.#record)
            throw this.#withoutEnd(`the next SF (${path})`, this.#record);
        if (path === "")
            throw this.#error("SF names no file");
        if (this.#report.fileCount >= caps/* caps */.m.files)
            throw this.#error(`more than ${caps/* caps */.m.files} source files`, "too-large");
        this.#record = new OpenRecord(path);
    }
    /** `DA:<line>,<count>[,<checksum>]` */
    #da(record, bytes, start, end) {
        const firstEnd = (0,byte_fields/* fieldEnd */.C4)(bytes, start, end);
        const line = (0,byte_fields/* wholeNumber */.rD)(bytes, start, firstEnd);
        if (line === -1)
            throw this.#malformed(`DA:${(0,byte_fields/* text */.Qq)(bytes, start, end)}`);
        const hit = this.#isHit(bytes, firstEnd + 1, (0,byte_fields/* fieldEnd */.C4)(bytes, firstEnd + 1, end), end);
        if (this.#hasPlace(line))
            record.file.line(line, hit);
    }
    /** `BRDA:<line>,[e|f|U]<block>,<branch>,<taken>`; the branch may hold commas. */
    #brda(record, bytes, start, end) {
        const block = (0,byte_fields/* fieldEnd */.C4)(bytes, start, end) + 1;
        const branch = (0,byte_fields/* fieldEnd */.C4)(bytes, block, end) + 1;
        const taken = (0,byte_fields/* lastField */.DQ)(bytes, branch, end);
        const line = (0,byte_fields/* wholeNumber */.rD)(bytes, start, block - 1);
        if (line === -1 || taken === -1)
            throw this.#malformed(`BRDA:${(0,byte_fields/* text */.Qq)(bytes, start, end)}`);
        const neverReached = end - taken === 1 && bytes[taken] === dash;
        const hit = !neverReached && this.#isHit(bytes, taken, end, end);
        const arm = armOf(bytes, block, branch, taken - 1);
        if (arm !== undefined && this.#hasPlace(line))
            record.file.arm(line, arm, hit);
    }
    /** `FN:<start>,[<end>,]<name>`: the end is one only where another comma follows its digits. */
    #fn(bytes, start, end) {
        this.#open();
        const firstEnd = (0,byte_fields/* fieldEnd */.C4)(bytes, start, end);
        // Bazel's JacocoLCOVFormatter writes -1 for methods without debug information.
        const line = (0,byte_fields/* wholeNumber */.rD)(bytes, bytes[start] === dash ? start + 1 : start, firstEnd);
        if (line === -1 || firstEnd === end)
            throw this.#malformed(`FN:${(0,byte_fields/* text */.Qq)(bytes, start, end)}`);
        const second = (0,byte_fields/* fieldEnd */.C4)(bytes, firstEnd + 1, end);
        const hasEndLine = second < end && (0,byte_fields/* wholeNumber */.rD)(bytes, firstEnd + 1, second) !== -1;
        const name = this.#names.text(bytes, (hasEndLine ? second : firstEnd) + 1, end);
        this.#functions.declare(name, line, this.#names.place);
    }
    /** `FNDA:<count>,<name>` */
    #fnda(bytes, start, end) {
        this.#open();
        const firstEnd = (0,byte_fields/* fieldEnd */.C4)(bytes, start, end);
        const hit = this.#isHit(bytes, start, firstEnd, end);
        this.#functions.call(this.#names.text(bytes, firstEnd + 1, end), hit);
    }
    /** `FNL:<index>,<start>[,<end>]` */
    #fnl(bytes, start, end) {
        this.#open();
        const firstEnd = (0,byte_fields/* fieldEnd */.C4)(bytes, start, end);
        const index = (0,byte_fields/* wholeNumber */.rD)(bytes, start, firstEnd);
        const line = (0,byte_fields/* wholeNumber */.rD)(bytes, firstEnd + 1, (0,byte_fields/* fieldEnd */.C4)(bytes, firstEnd + 1, end));
        if (index === -1 || line === -1)
            throw this.#malformed(`FNL:${(0,byte_fields/* text */.Qq)(bytes, start, end)}`);
        this.#functions.declareGroup(index, line);
    }
    /** `FNA:<index>,<count>,<name>`: one of the names that a function goes by. */
    #fna(bytes, start, end) {
        this.#open();
        const firstEnd = (0,byte_fields/* fieldEnd */.C4)(bytes, start, end);
        const hit = this.#isHit(bytes, firstEnd + 1, (0,byte_fields/* fieldEnd */.C4)(bytes, firstEnd + 1, end), end);
        const index = (0,byte_fields/* wholeNumber */.rD)(bytes, start, firstEnd);
        if (!this.#functions.callGroup(index, hit))
            throw this.#error(`FNA:${(0,byte_fields/* text */.Qq)(bytes, start, end)} belongs to no FNL`);
    }
    #close(record) {
        // The functions first: they know whether names or lines tell them apart.
        this.#functions.moveTo(record.file);
        record.header.measureIn(record.file);
        const wrong = record.header.writeTo(record.file);
        if (wrong !== undefined)
            throw this.#error(`${wrong} (of ${record.path})`);
        this.#headers.compare(record.header, this.#report.add(record.file));
        this.#record = undefined;
    }
    #isHit(bytes, start, end, lineEnd) {
        const said = (0,byte_fields/* count */.U9)(bytes, start, end);
        if (said === "malformed")
            throw this.#error(`a count is expected where ${JSON.stringify((0,byte_fields/* text */.Qq)(bytes, start, lineEnd).slice(0, 80))} stands`);
        if (said === "negative")
            this.#clamped++;
        return said === "hit";
    }
    /** Some writers put what belongs to no line on line 0. */
    #hasPlace(line) {
        if (line >= 1 && line <= coverage/* maxLine */.L)
            return true;
        this.#leftOut++;
        return false;
    }
    #open() {
        if (!this.#record)
            throw this.#error("a record stands before any SF or behind end_of_record");
        return this.#record;
    }
    #withoutEnd(before, record) {
        return this.#error(`the record of ${record.path} has no end_of_record before ${before}`, "cut-off-report");
    }
    #malformed(line) {
        return this.#error(`${JSON.stringify(line.slice(0, 80))} is no LCOV record`);
    }
    #error(message, reason = "bad-report") {
        return this.#source.error(message, { line: this.#lineNumber }, reason);
    }
}
/** The arm's identity; undefined for one that is marked as unreachable, which lcov leaves out of its own totals, too. */
function armOf(bytes, block, branch, branchEnd) {
    const blockNumber = (0,byte_fields/* wholeNumber */.rD)(bytes, block, branch - 1);
    const branchNumber = (0,byte_fields/* wholeNumber */.rD)(bytes, branch, branchEnd);
    const small = blockNumber >= 0 && branchNumber >= 0 ? armIdOfNumbers(blockNumber, branchNumber) : undefined;
    if (small !== undefined)
        return small;
    const blockName = (0,byte_fields/* text */.Qq)(bytes, block, branch - 1);
    return /^[ef]*U/.test(blockName) ? undefined : armId(blockName, (0,byte_fields/* text */.Qq)(bytes, branch, branchEnd));
}
function behindBlanks(bytes, start, end) {
    let first = start;
    while (first < end && bytes[first] <= 0x20)
        first++;
    return first;
}
function withoutBlanks(bytes, start, end) {
    let last = end;
    while (last > start && bytes[last - 1] <= 0x20)
        last--;
    return last;
}

;// CONCATENATED MODULE: ./build/formats/coverage/lcov.js
/**
 * LCOV tracefiles of versions 1.x and 2.x: for each source file the records from `SF:` to `end_of_record`:
 * https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst
 */



/* harmony default export */ const lcov = ((0,format/* coverageFormat */.kB)({
    id: "lcov",
    title: "LCOV",
    spec: "https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst",
    files: ["**/lcov.info", "**/*.lcov", "**/*.lcov.info", "**/coverage.info"],
    // A cut between two source files cannot be seen; one inside is refused.
    end: "none",
    recognises: (probe) => probe.type === "text" && /^(?:TN|SF|VER|DA|FN|FNDA|FNL|FNA|BRDA|LF|LH):/.test(firstRecord(probe.head)),
    read: async (source) => {
        const reader = new LcovReader(source);
        const plain = (bytes, place) => reader.plainLines(bytes, place);
        await (0,lines/* readLines */.S)(source, (bytes, start, end, number) => reader.line(bytes, start, end, number), plain);
        return reader.finish();
    },
}));
function firstRecord(head) {
    const lines = head.split("\n").map((line) => line.trimStart());
    return lines.find((line) => line !== "" && !line.startsWith("#")) ?? "";
}

;// CONCATENATED MODULE: ./build/formats/coverage-formats.js
// Generated by `npm run generate` from the files of formats/. Do not edit.








const coverageFormats = [
    clover,
    cobertura,
    coverage_py,
    go,
    istanbul,
    istanbul_summary,
    jacoco,
    lcov,
];


/***/ }),

/***/ 15323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42517);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96047);


const lineBreak = 0x0a;
const noPlainLines = () => { };
/**
 * Hands over each line of a text report as bytes, numbered from 1, without making a string of it. CRLF counts as one
 * break. Throws `too-large` on a line above `caps.lineBytes`, and `cut-off-report` where `read` finds the last line bad and
 * no line break ends it. Says whether the last line has one: some tools always end with it.
 */
async function readLines(source, read, readPlain = noPlainLines) {
    let carried;
    const place = { start: 0, number: 1 };
    for await (const bytes of source.chunks()) {
        place.start = 0;
        if (carried) {
            // Only the line that the chunks share is put together: most of a chunk is read where it lies.
            place.start = bytes.indexOf(lineBreak) + 1;
            carried = joined(carried, place.start === 0 ? bytes : bytes.subarray(0, place.start));
            const end = place.start === 0 ? carried.length : carried.length - 1;
            if (end > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
                throw tooLong(source, place.number);
            if (place.start === 0)
                continue;
            read(carried, 0, withoutReturn(carried, 0, end), place.number++);
        }
        for (;;) {
            readPlain(bytes, place);
            const { start, number } = place;
            const end = nextBreak(bytes, start);
            if (end === -1)
                break;
            if (end - start > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
                throw tooLong(source, number);
            read(bytes, start, withoutReturn(bytes, start, end), number);
            place.start = end + 1;
            place.number++;
        }
        if (bytes.length - place.start > _caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes)
            throw tooLong(source, place.number);
        carried = place.start < bytes.length ? new Uint8Array(bytes.subarray(place.start)) : undefined;
    }
    if (carried === undefined)
        return "ended";
    readLast(carried, read, place.number);
    return "open";
}
function readLast(bytes, read, number) {
    try {
        read(bytes, 0, withoutReturn(bytes, 0, bytes.length), number);
    }
    catch (error) {
        if (!(error instanceof _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$) || error.reason !== "bad-report")
            throw error;
        throw new _model_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$("cut-off-report", error.file, `the last line is cut off: ${error.message}`, error.place, error);
    }
}
/** Lines are short, so a loop here beats the call that `indexOf` costs for each of them. */
function nextBreak(bytes, from) {
    const soon = Math.min(bytes.length, from + 64);
    for (let i = from; i < soon; i++)
        if (bytes[i] === lineBreak)
            return i;
    return soon === bytes.length ? -1 : bytes.indexOf(lineBreak, soon);
}
/** Python's csv on Windows, with a file that was opened as text, ends lines with two of them. */
function withoutReturn(bytes, start, end) {
    let at = end;
    while (at > start && bytes[at - 1] === 0x0d)
        at--;
    return at;
}
function joined(head, tail) {
    const whole = new Uint8Array(head.length + tail.length);
    whole.set(head);
    whole.set(tail, head.length);
    return whole;
}
function tooLong(source, number) {
    return source.error(`a line has more than ${_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .caps */ .m.lineBytes} bytes`, { line: number }, "too-large");
}


/***/ }),

/***/ 52879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ mergeFiles),
/* harmony export */   CG: () => (/* binding */ tallyOfBranches),
/* harmony export */   Gg: () => (/* binding */ countElement),
/* harmony export */   TZ: () => (/* binding */ mergeBranchLine),
/* harmony export */   f$: () => (/* binding */ mergeUnitCodes),
/* harmony export */   ng: () => (/* binding */ tallyOfLines),
/* harmony export */   w4: () => (/* binding */ sumTallies)
/* harmony export */ });
/* unused harmony export tallyOfUnits */
/**
 * Merges two views of one file: what either saw covered is covered. Where the records have identities the result is
 * exact; where they do not, it is bounded. Takes path and module from `a`.
 */
function mergeFiles(a, b) {
    return {
        path: a.path,
        module: a.module,
        lines: either(a.lines, b.lines, mergeLines),
        branches: either(a.branches, b.branches, mergeBranches),
        functions: either(a.functions, b.functions, mergeUnits),
        statements: either(a.statements, b.statements, mergeUnits),
    };
}
function either(a, b, merge) {
    if (a === undefined)
        return b;
    return b === undefined ? a : merge(a, b);
}
function mergeLines(a, b) {
    if (a.kind === "lines" && b.kind === "lines")
        return { kind: "lines", codes: mergeLineCodes(a.codes, b.codes) };
    return mergeTallies(tallyOfLines(a), tallyOfLines(b));
}
function mergeLineCodes(a, b) {
    if (nameTheSame(a, b))
        return withHitsOf(a, b);
    const merged = roomForBoth(a, b);
    let i = 0;
    let j = 0;
    let length = 0;
    while (i < a.length && j < b.length) {
        const x = a[i];
        const y = b[j];
        if (x >>> 1 === y >>> 1) {
            // Equal lines: the codes differ at most in the covered bit, so "or" keeps it.
            merged[length++] = x | y;
            i++;
            j++;
        }
        else if (x < y) {
            merged[length++] = x;
            i++;
        }
        else {
            merged[length++] = y;
            j++;
        }
    }
    while (i < a.length)
        merged[length++] = a[i++];
    while (j < b.length)
        merged[length++] = b[j++];
    return merged.slice(0, length);
}
/** Whether two lists of codes are of the same things, hit or not: shards of one run nearly always are. */
function nameTheSame(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] >>> 1 !== b[i] >>> 1)
            return false;
    return true;
}
/** The codes of `a` with what `b` saw hit; `a` itself where that is nothing more. */
function withHitsOf(a, b) {
    let merged;
    for (let i = 0; i < a.length; i++) {
        const code = a[i] | b[i];
        if (code === a[i])
            continue;
        // A copy is of the same kind.
        merged ??= a.slice();
        merged[i] = code;
    }
    return merged ?? a;
}
function roomForBoth(a, b) {
    const length = a.length + b.length;
    return a instanceof Uint16Array && b instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
}
function mergeBranches(a, b) {
    // Two formats do not even agree on the lines that branches stand on: there, only the numbers can be compared.
    if (a.kind === "tally" || b.kind === "tally" || a.scheme !== b.scheme)
        return mergeTallies(tallyOfBranches(a), tallyOfBranches(b));
    if (a.kind === "arms" && b.kind === "arms")
        return mergeArms(a, b);
    const merged = new Map(branchLinesOf(a));
    for (const [line, said] of branchLinesOf(b)) {
        const known = merged.get(line);
        merged.set(line, known ? mergeBranchLine(known, said) : said);
    }
    return { kind: "branch-lines", scheme: a.scheme, lines: merged };
}
function mergeArms(a, b) {
    if (nameTheSame(a.arms, b.arms) && areEqual(a.lines, b.lines))
        return { ...a, arms: withHitsOf(a.arms, b.arms) };
    const lines = roomForBoth(a.lines, b.lines);
    const arms = new Uint32Array(lines.length);
    let i = 0;
    let j = 0;
    let length = 0;
    while (i < a.lines.length || j < b.lines.length) {
        const order = compareArms(a, i, b, j);
        const from = order <= 0 ? a : b;
        const at = order <= 0 ? i : j;
        lines[length] = from.lines[at];
        arms[length++] = order === 0 ? a.arms[i] | b.arms[j] : from.arms[at];
        if (order <= 0)
            i++;
        if (order >= 0)
            j++;
    }
    return { kind: "arms", scheme: a.scheme, lines: lines.slice(0, length), arms: arms.slice(0, length) };
}
function areEqual(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
/** Negative when arm `i` of `a` comes first, positive when arm `j` of `b` does, 0 when they are the same arm. */
function compareArms(a, i, b, j) {
    if (i >= a.lines.length)
        return 1;
    if (j >= b.lines.length)
        return -1;
    const byLine = a.lines[i] - b.lines[j];
    return byLine !== 0 ? byLine : (a.arms[i] >>> 1) - (b.arms[j] >>> 1);
}
/** Two views of the branches of one line. Exact when the arms not taken are named, or when nothing is left to chance. */
function mergeBranchLine(a, b) {
    const total = Math.max(a.total, b.total);
    if (a.missing && b.missing && a.total === b.total) {
        const inBoth = new Set(b.missing);
        const missing = a.missing.filter((arm) => inBoth.has(arm));
        return { covered: total - missing.length, atMost: total - missing.length, total, missing };
    }
    return { covered: Math.max(a.covered, b.covered), atMost: Math.min(total, a.atMost + b.atMost), total };
}
function mergeUnits(a, b) {
    // Two formats name functions differently: there, only the numbers can be compared.
    if (a.kind === "tally" || b.kind === "tally" || a.scheme !== b.scheme)
        return mergeTallies(tallyOfUnits(a), tallyOfUnits(b));
    if (areEqual(a.keys, b.keys))
        return { ...a, codes: a.codes.map((code, i) => mergeUnitCodes(code, b.codes[i])) };
    const codes = new Map();
    for (const { keys, codes: said } of [a, b]) {
        keys.forEach((key, i) => {
            codes.set(key, mergeUnitCodes(codes.get(key), said[i]));
        });
    }
    return { kind: "units", scheme: a.scheme, keys: [...codes.keys()], codes: Uint32Array.from(codes.values()) };
}
/** A code of `Units` from two views of one unit: the larger weight, covered when either says so. */
function mergeUnitCodes(known, said) {
    if (known === undefined)
        return said;
    return (Math.max(known >>> 1, said >>> 1) * 2 + ((known | said) & 1)) >>> 0;
}
/**
 * Of equal totals it is taken that they count the same things. Where they differ nobody knows how many of them are the
 * same: as many as both have is the most that there are, and what one covers of them may be all that the other misses.
 */
function mergeTallies(a, b) {
    const covered = Math.max(a.covered, b.covered);
    if (a.total === b.total)
        return { kind: "tally", covered, atMost: Math.min(a.total, a.atMost + b.atMost), total: a.total };
    const total = a.total + b.total;
    const uncovered = Math.max(0, a.total - a.atMost - b.atMost, b.total - b.atMost - a.atMost);
    return { kind: "tally", covered, atMost: total - uncovered, total };
}
/** Covered lines and all lines of one file. */
function tallyOfLines(lines) {
    if (lines.kind === "tally")
        return lines;
    const covered = lowBits(lines.codes);
    return { kind: "tally", covered, atMost: covered, total: lines.codes.length };
}
/** How many codes have the covered bit. Counted by index: an iterator over millions of lines takes five times as long. */
function lowBits(codes) {
    let count = 0;
    for (let i = 0; i < codes.length; i++)
        count += codes[i] & 1;
    return count;
}
/** Taken arms and all arms of one file. */
function tallyOfBranches(branches) {
    if (branches.kind === "tally")
        return branches;
    if (branches.kind === "arms") {
        const taken = lowBits(branches.arms);
        return { kind: "tally", covered: taken, atMost: taken, total: branches.arms.length };
    }
    let covered = 0;
    let atMost = 0;
    let total = 0;
    for (const line of branches.lines.values()) {
        covered += line.covered;
        atMost += line.atMost;
        total += line.total;
    }
    return { kind: "tally", covered, atMost, total };
}
/** Covered weight and whole weight of the functions or statements of one file. */
function tallyOfUnits(units) {
    if (units.kind === "tally")
        return units;
    let covered = 0;
    let total = 0;
    for (const code of units.codes) {
        total += code >>> 1;
        if (code & 1)
            covered += code >>> 1;
    }
    return { kind: "tally", covered, atMost: covered, total };
}
function branchLinesOf(branches) {
    if (branches.kind === "branch-lines")
        return branches.lines;
    const lines = new Map();
    branches.lines.forEach((line, i) => {
        const taken = branches.arms[i] & 1;
        const known = lines.get(line);
        const covered = (known?.covered ?? 0) + taken;
        lines.set(line, { covered, atMost: covered, total: (known?.total ?? 0) + 1 });
    });
    return lines;
}
/** What one file has of an element, or undefined where its reports do not say. Counts; `measures` keeps what it counted. */
function countElement(file, element) {
    if (element === "lines")
        return file.lines && tallyOfLines(file.lines);
    if (element === "branches")
        return file.branches && tallyOfBranches(file.branches);
    const units = file[element];
    return units && tallyOfUnits(units);
}
/** The sum over files that have nothing in common; undefined where none of them says anything. */
function sumTallies(tallies) {
    let sum;
    for (const tally of tallies) {
        if (tally === undefined)
            continue;
        sum ??= { kind: "tally", covered: 0, atMost: 0, total: 0 };
        sum.covered += tally.covered;
        sum.atMost += tally.atMost;
        sum.total += tally.total;
    }
    return sum;
}


/***/ }),

/***/ 45914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Uint32List),
/* harmony export */   N: () => (/* binding */ roomFor)
/* harmony export */ });
const slabLength = 2 ** 18;
/** Room for the values of many files in one buffer: a buffer for each would cost more than most of them hold. */
class Slab {
    #make;
    #values;
    #used = 0;
    constructor(make) {
        this.#make = make;
        this.#values = make(0);
    }
    /** Zeros, or what was given back. */
    room(length) {
        if (length > slabLength / 8)
            return this.#make(length);
        if (this.#used + length > this.#values.length) {
            this.#values = this.#make(slabLength);
            this.#used = 0;
        }
        const start = this.#used;
        this.#used += length;
        return this.#values.subarray(start, this.#used);
    }
    /** Takes back the room that was given last. */
    giveBack(length) {
        if (length <= slabLength / 8)
            this.#used -= length;
    }
}
const slab = new Slab((length) => new Uint32Array(length));
const narrowSlab = new Slab((length) => new Uint16Array(length));
/** Room for so many values that are known from the start. */
function roomFor(length) {
    return slab.room(length);
}
function copyOf(values, length) {
    const copy = slab.room(length);
    for (let i = 0; i < length; i++)
        copy[i] = values[i];
    return copy;
}
/** The same in half the memory, of values that fit. */
function narrowCopyOf(values, length) {
    const copy = narrowSlab.room(length);
    for (let i = 0; i < length; i++)
        copy[i] = values[i];
    return copy;
}
/** The same of values that ascend without their last bit, as they nearly always do; looked at and copied in one pass. */
function ascendingNarrowCopyOf(values, length) {
    const copy = narrowSlab.room(length);
    let before = -1;
    for (let i = 0; i < length; i++) {
        const value = values[i];
        if (value >>> 1 <= before) {
            narrowSlab.giveBack(length);
            return undefined;
        }
        before = value >>> 1;
        copy[i] = value;
    }
    return copy;
}
function isNarrow(values, length) {
    for (let i = 0; i < length; i++)
        if (values[i] > 0xffff)
            return false;
    return true;
}
/** Buffers that finished files gave back, so that a report of many files does not grow new ones for each. */
const idleBuffers = [];
/** A list of unsigned 32-bit integers that grows by doubling: reports hold millions of lines, and arrays of numbers cost twice. */
class Uint32List {
    #values;
    #capacity = 0;
    length = 0;
    push(value) {
        if (this.length === this.#capacity)
            this.#grow();
        this.#values[this.length++] = value;
    }
    /** The values and behind them room for more, for a loop that writes there itself and then sets `length`. */
    get room() {
        if (this.length === this.#capacity)
            this.#grow();
        return this.#values;
    }
    /** The values, once: the list is empty afterwards. */
    take() {
        const taken = this.#values ? copyOf(this.#values, this.length) : new Uint32Array();
        this.#clear();
        return taken;
    }
    /** The values, once, in half the memory where they are all below 2^16. */
    takeNarrow() {
        if (!this.#values || !isNarrow(this.#values, this.length))
            return this.take();
        const taken = narrowCopyOf(this.#values, this.length);
        this.#clear();
        return taken;
    }
    /** The values, once, where they are all below 2^16 and each is above the one before by more than its last bit. */
    takeAscending() {
        if (!this.#values || this.#values[this.length - 1] > 0xffff)
            return undefined;
        const taken = ascendingNarrowCopyOf(this.#values, this.length);
        if (taken)
            this.#clear();
        return taken;
    }
    #clear() {
        if (this.#values && idleBuffers.length < 8 && this.#capacity <= 2 ** 20)
            idleBuffers.push(this.#values);
        this.#values = undefined;
        this.#capacity = 0;
        this.length = 0;
    }
    #grow() {
        const before = this.#values;
        this.#values = before ? new Uint32Array(this.#capacity * 2) : (idleBuffers.pop() ?? new Uint32Array(64));
        if (before)
            this.#values.set(before);
        this.#capacity = this.#values.length;
    }
}


/***/ })

};
