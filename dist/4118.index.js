export const id = 4118;
export const ids = [4118];
export const modules = {

/***/ 61234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtChange: () => (/* binding */ lookAtChange)
});

// EXTERNAL MODULE: ./build/repository/read-change.js
var read_change = __webpack_require__(53330);
// EXTERNAL MODULE: ./build/model/changed-lines.js
var changed_lines = __webpack_require__(74184);
;// CONCATENATED MODULE: ./build/measures/narrow-coverage.js

/** What a file's reports say of some of its lines. Numbers without records cannot be narrowed, and stay as they are. */
function narrowCoverage({ path, lines, branches }, spans) {
    return {
        path,
        ...(lines && { lines: narrowLines(lines, spans) }),
        ...(branches && { branches: narrowBranches(branches, spans) }),
    };
}
function narrowLines(lines, spans) {
    if (lines.kind === "tally")
        return lines;
    return { kind: "lines", codes: lines.codes.filter((code) => (0,changed_lines/* spanOf */.ee)(spans, code >>> 1)) };
}
function narrowBranches(branches, spans) {
    if (branches.kind === "tally")
        return branches;
    if (branches.kind === "branch-lines") {
        const lines = new Map([...branches.lines].filter(([line]) => (0,changed_lines/* spanOf */.ee)(spans, line)));
        return { ...branches, lines };
    }
    const kept = [...branches.lines.keys()].filter((i) => (0,changed_lines/* spanOf */.ee)(spans, branches.lines[i] ?? 0));
    return {
        ...branches,
        lines: Uint32Array.from(kept, (i) => branches.lines[i] ?? 0),
        arms: Uint32Array.from(kept, (i) => branches.arms[i] ?? 0),
    };
}
/** A file that no report mentions although it should be measured: each of the lines is one that no test reached. */
function uncoveredFile(path, lines) {
    return { path, lines: { kind: "lines", codes: Uint32Array.from(lines, (line) => line * 2) } };
}

// EXTERNAL MODULE: ./build/settings/declare.js
var declare = __webpack_require__(10086);
;// CONCATENATED MODULE: ./build/measures/source-files.js
/**
 * Names that test runners give to tests. A test is source of the same language as what it tests, but is seldom measured
 * itself, so that nobody should be asked why no report mentions it.
 */
const testNames = [
    // Folders: pytest, Jest, Maven and Gradle (src/test), Cypress, Go's fixtures.
    /(^|\/)(tests?|__tests__|__mocks__|spec|specs|e2e|cypress|testdata|fixtures|src\/\w+Test)\//,
    // pytest, unittest; Go; RSpec and minitest.
    /(^|\/)(test_[^/]*|[^/]*_test|[^/]*_spec|conftest)\.[^/.]+$/,
    // Jest, Vitest, Mocha, Jasmine; configuration of tools that stands beside the code.
    /\.(test|spec|cy|bench|stories|config|d)\.[^/.]+$/,
    // JUnit, Kotest, NUnit, xUnit, PHPUnit.
    /(^|\/)[^/]*(Tests?|IT|Spec)\.(java|kt|groovy|scala|cs|fs|vb|php|swift)$/,
];
function looksLikeTest(path) {
    return testNames.some((name) => name.test(path));
}
/** What follows the last dot of a file's name, with the dot; undefined where there is none. */
function extensionOf(path) {
    return /[^/](\.[^/.]+)$/.exec(path)?.[1];
}
/**
 * What stands beside code and holds none that a coverage tool could run: prose, data, pictures, styles, settings, snapshots.
 * An `include` of a whole folder means its code.
 */
const notCode = /\.(md|mdx|rst|adoc|txt|csv|tsv|json5?|jsonc|ya?ml|toml|ini|cfg|conf|properties|env|lock|xml|xsd|html?|css|s[ac]ss|less|svg|png|jpe?g|gif|ico|webp|avif|pdf|woff2?|ttf|otf|eot|mp[34]|snap|map|po|pot|mo|proto|graphql|sql|pem|crt|zip|gz|jar|in|tmpl|gitignore|gitkeep|gitattributes|editorconfig)$/i;
/** What no tool reads as lines: programs, libraries, archives, data, sound, moving pictures. */
const binary = /\.(wasm|exe|dll|so|dylib|a|o|lib|obj|bin|dat|class|jar|war|py[cod]|whl|nupkg|egg|pkl|np[yz]|parquet|onnx|db|sqlite3?|bmp|tiff?|psd|icns|heic|webm|wav|ogg|flac|mov|avi|mkv|m4a|7z|bz2|xz|zst|tgz|tar|rar|jks|p12|pfx|keystore|der|docx?|xlsx?|pptx?)$/i;
function looksLikeCode(path) {
    const extension = extensionOf(path);
    return extension !== undefined && !notCode.test(extension) && !binary.test(extension);
}
/** Names without an extension of what is no code that a coverage tool could run, and every name that begins with a dot. */
const noScript = /(^|\/)(\.[^/]*|LICEN[CS]E(-[\w-]+)?|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CODEOWNERS|OWNERS|PATENTS|README|CHANGE(S|LOG)|HISTORY|NEWS|TODO|INSTALL|VERSION|MANIFEST|RECORD|(GNU)?[Mm]akefile|(Docker|Container|Proc|Gem|Pip|Rake|Jenkins|Vagrant|Brew|Guard|Pod|Fast|Caddy|Tilt|Earth|Just|Cap)file)$/;
/** A name without an extension, as scripts have one. */
function looksLikeScript(path) {
    return extensionOf(path) === undefined && !noScript.test(path);
}

// EXTERNAL MODULE: ./build/gates/source-text.js
var source_text = __webpack_require__(5448);
;// CONCATENATED MODULE: ./build/gates/uncovered-files.js




/** Lines of one file without a report that are counted one by one: of more, nobody could tell where they are. */
const mostLines = 1_000_000;
/** Files that should be measured and are in no report: every changed line that is not blank is one that no test reached. */
async function uncoveredFiles(place, changed, paths) {
    const files = [];
    for (const path of paths) {
        const file = changed.find(path);
        const lines = file ? await linesWithText(place, file) : [];
        if (lines === "too many")
            return { unknown: `${path}, which no report mentions, has too many lines to count; exclude it, or let the tests load it` };
        if (lines.length > 0)
            files.push({ path, inRepository: true, coverage: uncoveredFile(path, lines) });
    }
    return files;
}
async function linesWithText(place, file) {
    if (file.state !== "untracked") {
        const most = (0,changed_lines/* countLines */.lt)(file.spans) - (0,changed_lines/* countLines */.lt)(file.blanks);
        return most > mostLines ? "too many" : [...linesBut(file.spans, file.blanks)];
    }
    const source = await (0,source_text/* readSource */.o$)(place, file);
    if (source !== undefined)
        return source.flatMap((text, i) => ((0,source_text/* isBlank */.z3)(text) ? [] : [i + 1]));
    return (await (0,source_text/* isTooLarge */.I9)(place, file)) ? "too many" : [];
}
/** The lines of spans without those of others; both are ascending, and the others lie within. */
function* linesBut(spans, others) {
    let next = 0;
    for (const { from, to } of spans) {
        for (let line = from; line <= to; line++) {
            const other = others[next];
            if (other === undefined || line < other.from)
                yield line;
            else {
                line = other.to;
                next++;
            }
        }
    }
}
/** Those that are no program: a file without an extension may be one, and only its content tells it from a script. */
async function withoutPrograms(place, paths, change) {
    const kept = [];
    for (const path of paths) {
        const file = change.find(path);
        const isUnclear = extensionOf(path) === undefined && (file?.hidden || file?.state === "untracked");
        if (!isUnclear || !(await isProgram(place, file)))
            kept.push(path);
    }
    return kept;
}
/** As git tells it, by a zero among the first 8000 bytes; but a zero does not make what says how it is run a program. */
async function isProgram(place, file) {
    const head = (await (0,source_text/* readSource */.o$)(place, file))?.join("\n").slice(0, 8000) ?? "";
    return head.includes("\0") && !head.startsWith("#!");
}

// EXTERNAL MODULE: ./build/model/repo-path.js
var repo_path = __webpack_require__(53422);
// EXTERNAL MODULE: ./build/gates/file-filter.js
var file_filter = __webpack_require__(27828);
;// CONCATENATED MODULE: ./build/gates/unmentioned.js



/**
 * Which files a report should have mentioned: the code of `include`, else files like the reported ones. Tests are neither.
 * A name without an extension is that of code where `include` names it and the change holds it (`scripts`): of all files
 * of a repository nobody looks into each to tell a script from a program.
 */
function unmentionedBy(settings, files, { git }, index, scripts) {
    const filter = new file_filter/* FileFilter */.F(settings);
    const own = files.filter((file) => file.inRepository && !(0,repo_path/* isDependencyPath */.JH)(file.path));
    const isMentioned = mentionedAmong(own.map(({ path }) => path), index);
    const extensions = new Set(own.flatMap((file) => extensionOf(file.path) ?? []));
    // What lies beside the working directory is of another part of the repository, with reports of its own.
    const below = git === undefined || git.folder === "" || settings.include !== undefined ? "" : `${git.folder}/`;
    const isLikeReported = (path) => path.startsWith(below) && extensions.has(extensionOf(path) ?? "");
    const isNamed = (path) => looksLikeCode(path) || (scripts === "with scripts" && looksLikeScript(path));
    const isSource = (path) => isLikeReported(path) || (settings.include !== undefined && isNamed(path));
    return (paths) => [...paths].filter((path) => isSource(path) && !looksLikeTest(path) && !(0,repo_path/* isDependencyPath */.JH)(path) && filter.keeps(path) && !isMentioned(path));
}
/** By name. Another spelling of its accents means a reported file only where no file of the repository has exactly that name. */
function mentionedAmong(paths, index) {
    const exact = new Set(paths);
    const composed = new Set(paths.map((path) => path.normalize()));
    return (path) => exact.has(path) || (!index.has(path) && composed.has(path.normalize()));
}

;// CONCATENATED MODULE: ./build/gates/gather-patch.js






/** The change as the reports see it, once they are all read; `index` has the files of the repository. */
async function patchOf(settings, place, change, { coverage }, index) {
    if ("unknown" in change)
        return change;
    const unmentioned = unmentionedBy(settings, coverage.files, place, index, "with scripts");
    const reported = new Set(coverage.files.map(({ path }) => path.normalize()));
    const isReported = ({ path }) => reported.has(path.normalize());
    const garbled = sourcesOf(change.changed).find((file) => file.path.includes("\ufffd") && (isReported(file) || unmentioned([file.path]).length > 0));
    if (garbled)
        return { unknown: `the name of ${garbled.path} is no UTF-8, so that nobody can tell it from another; rename the file` };
    const counts = (file) => settings.include !== undefined && unmentioned([file.path]).length > 0;
    const shown = await withHidden(place, change, (file) => isReported(file) || counts(file));
    if ("unknown" in shown)
        return shown;
    const changed = spelledAs(shown, index);
    const paths = unmentioned(sourcesOf(changed).map(({ path }) => path));
    const left = await withoutPrograms(place, paths, change.changed);
    const added = settings.include === undefined ? [] : await uncoveredFiles(place, changed, left);
    if ("unknown" in added)
        return added;
    const narrow = (files) => [...files.flatMap((file) => narrowed(file, changed)), ...added];
    return {
        base: change.base,
        changed,
        files: narrow(coverage.files),
        legs: new Map([...coverage.legs].map(([leg, files]) => [leg, narrow(files)])),
        unmentioned: left,
        counted: new Set(added.map(({ path }) => path)),
        from: settings["patch-from"]?.value ?? declare/* defaultPatchFrom */.Ez,
    };
}
/** What is there after the change, and has lines of its own. */
function sourcesOf({ files }) {
    return [...files.values()].filter(({ state }) => state !== "deleted" && state !== "link" && state !== "submodule");
}
/**
 * The change with its files named as the repository names them: who told of the change may spell accents otherwise. A file
 * that is there by exactly its own name is never another.
 */
function spelledAs(changed, index) {
    const respelled = (file) => {
        const path = file.state === "deleted" || index.has(file.path) ? undefined : index.find(file.path);
        return path === undefined || changed.files.has(path) ? file : { ...file, path };
    };
    return new changed_lines/* ChangedLines */.MQ([...changed.files.values()].map(respelled));
}
function narrowed(file, changed) {
    const found = file.inRepository ? changed.find(file.path) : undefined;
    if (found === undefined || found.spans.length === 0)
        return [];
    return [{ ...file, coverage: narrowCoverage(file.coverage, found.spans) }];
}
/** The change with the lines of files that git takes for binary, where a report covers them or should. */
async function withHidden({ git, host }, { base, changed }, matters) {
    const hidden = [...changed.files.values()].filter((file) => file.hidden && matters(file));
    if (hidden.length === 0)
        return changed;
    if (git === undefined)
        return { unknown: `nobody says which lines of ${hidden[0]?.path} changed` };
    const revealed = await (0,read_change/* revealHidden */.Ci)(git, base, (0,read_change/* endOfChange */.p1)(host), hidden);
    if ("unknown" in revealed)
        return revealed;
    return new changed_lines/* ChangedLines */.MQ([...new Map([...changed.files.values(), ...revealed].map((file) => [file.path, file])).values()]);
}

// EXTERNAL MODULE: ./build/gates/patch-change.js + 1 modules
var patch_change = __webpack_require__(6165);
;// CONCATENATED MODULE: ./build/gates/look-at-change.js




/** Loaded only where a budget or somebody at the command line asks what changed, or what no report mentions. */
function lookAtChange(settings, place) {
    const untracked = untrackedFiles(place);
    const change = place.patch === "no" ? undefined : (0,patch_change.findChange)(place, untracked);
    return {
        untracked,
        patch: async (facts, { context }) => change && patchOf(settings, place, await change, facts, context.index),
        withoutCoverage: ({ coverage }, { context, files }) => unmentionedBy(settings, coverage.files, place, context.index, "without scripts")(files),
    };
}
/** On a laptop there are files that git does not know yet: the change holds them, and reports name them, or should. */
async function untrackedFiles({ host, git }) {
    return git === undefined || (0,read_change/* endOfChange */.p1)(host) === "HEAD" ? [] : (0,read_change/* listUntracked */.c7)(git);
}


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53422);
/* harmony import */ var _repository_read_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53330);


/** The lines of a changed file as they are after the change: committed, or in the working tree; undefined where unreadable. */
async function readSource({ git, host }, file) {
    if (git === undefined)
        return undefined;
    const committed = file.blob ?? ((0,_repository_read_change_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfChange */ .p1)(host) === "HEAD" ? `HEAD:${file.path}` : undefined);
    const text = committed === undefined ? await readWorkingTree(git, file.path) : await git.run("cat-file", "blob", committed);
    if (text === undefined)
        return undefined;
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
}
/** Whether a file of the working tree is there and more than is read: a link is no text of its own. */
async function isTooLarge({ git, host }, { path }) {
    if (git === undefined || (await readable(git, path)))
        return false;
    const opened = await host.files.open(`${git.root}/${path}`).catch(() => undefined);
    return opened !== undefined && (0,_model_repo_path_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanPath */ .ts)(opened.realPath).normalize().endsWith(`/${path.normalize()}`);
}
function readable(git, path) {
    return git.readText(path).then(() => true, () => false);
}
/** A link, a folder or a file beyond what is read of settings is nothing that could be shown. */
function readWorkingTree(git, path) {
    return git.readText(path).catch(() => undefined);
}
function isBlank(line) {
    return !/[^\s]/.test(line);
}


/***/ }),

/***/ 74845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ branchOfRef),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   bM: () => (/* binding */ readChangeEvent)
/* harmony export */ });
function readChangeEvent(payload) {
    const pull = member(payload, "pull_request");
    const before = commitName(member(payload, "before"));
    return defined({
        defaultBranch: branchName(member(payload, "repository", "default_branch")),
        pullRequest: pull === undefined ? undefined : readPullRequest(pull),
        before: before !== undefined && /^0+$/.test(before) ? undefined : before,
        mergeGroupBase: commitName(member(payload, "merge_group", "base_sha")),
        mergeGroupBranch: branchName(branchOfRef(member(payload, "merge_group", "base_ref"))),
        workflowRunHead: commitName(member(payload, "workflow_run", "head_sha")),
    });
}
function readPullRequest(pull) {
    const number = member(pull, "number");
    return defined({
        number: typeof number === "number" && Number.isSafeInteger(number) ? number : undefined,
        head: commitName(member(pull, "head", "sha")),
        author: text(member(pull, "user", "login")),
        baseBranch: branchName(member(pull, "base", "ref")),
        baseRepository: readRepository(member(pull, "base", "repo")),
        headRepository: readRepository(member(pull, "head", "repo")),
    });
}
function readRepository(repository) {
    const name = text(member(repository, "full_name"));
    const cloneUrl = text(member(repository, "clone_url"));
    return name === undefined ? undefined : { name, ...(cloneUrl !== undefined && { cloneUrl }) };
}
/** A member of a member; undefined where one is missing. */
function member(value, ...names) {
    let found = value;
    for (const name of names) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
            return undefined;
        found = Reflect.get(found, name);
    }
    return found;
}
function text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** The full name of a commit. */
function commitName(value) {
    return typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : undefined;
}
/** `main` of `refs/heads/main`; undefined for any other ref. */
function branchOfRef(ref) {
    return typeof ref === "string" && ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}
/** A name that git takes for one branch: neither an option, nor a pattern, nor two names (git-check-ref-format). */
function branchName(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a branch has them.
    const wrong = /^[-/]|[\u0000-\u0020\u007f:?*[\\^~]|\.\.|@\{|\/\/|\/$|\.lock$/;
    return typeof value === "string" && value !== "" && !wrong.test(value) ? value : undefined;
}
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 54336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   LT: () => (/* binding */ DiffSyntaxError)
/* harmony export */ });
/** What git said cannot be followed: nobody may take it for "nothing changed". */
class DiffSyntaxError extends Error {
}
/**
 * Reads what `git diff --raw -z -U0 -p` prints: first the names, each ended by NUL, then a section with the hunks of each
 * file in the same order. Names are taken from the first part alone, and the lines of a hunk are counted, so that neither
 * a name nor a line that looks like a header is taken for one (https://git-scm.com/docs/git-diff#_raw_output_format).
 */
function parseDiff(text) {
    const { entries, rest } = parseRaw(text);
    const reader = new PatchReader(rest);
    const files = entries.map((entry) => fileOf(entry, reader));
    reader.expectEnd();
    return files;
}
/** Reads the hunks of one file, with or without lines of context around them. */
function parseHunks(patch) {
    return new PatchReader(patch).hunks();
}
function fileOf(entry, reader) {
    const { path, before, status, mode, blob } = entry;
    if (status === "U")
        throw new DiffSyntaxError(`${path} is in the middle of a merge`);
    // A file that became a link, or the other way round, is shown as one that goes and one that comes.
    if (status === "T")
        reader.section();
    const section = reader.section();
    const state = stateOf(status, mode);
    const isText = state !== "deleted" && state !== "link" && state !== "submodule";
    const lines = isText ? section : nothing;
    return {
        path,
        ...(before !== undefined && { before }),
        state,
        spans: lines.spans,
        blanks: lines.blanks,
        ...(blob !== undefined && { blob }),
        ...(lines.hidden && { hidden: true }),
    };
}
function stateOf(status, mode) {
    if (status === "D")
        return "deleted";
    if (mode === "160000")
        return "submodule";
    if (mode === "120000")
        return "link";
    if (status === "A")
        return "added";
    if (status === "R")
        return "renamed";
    return status === "C" ? "copied" : "modified";
}
const rawEntry = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
function parseRaw(text) {
    const entries = [];
    let at = 0;
    const next = () => {
        const end = text.indexOf("\0", at);
        if (end === -1)
            throw new DiffSyntaxError("git's list of changed files has no end");
        const field = text.slice(at, end);
        at = end + 1;
        return field;
    };
    while (text[at] === ":") {
        const [, mode = "", blob = "", status = ""] = rawEntry.exec(next()) ?? [];
        if (status === "")
            throw new DiffSyntaxError("git's list of changed files cannot be read");
        const first = next();
        const isPair = status === "R" || status === "C";
        const path = isPair ? next() : first;
        entries.push({ status, path, before: isPair ? first : undefined, mode, blob: /^0+$/.test(blob) ? undefined : blob });
    }
    if (text[at] === "\0")
        at++;
    return { entries, rest: text.slice(at) };
}
const nothing = { spans: [], blanks: [], hidden: false };
function append(spans, line) {
    const last = spans.at(-1);
    if (last && last.to + 1 === line)
        spans[spans.length - 1] = { from: last.from, to: line };
    else
        spans.push({ from: line, to: line });
}
/** The sections of a patch, one after the other. */
class PatchReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    section() {
        if (!this.#startsWith("diff --git "))
            throw new DiffSyntaxError("git's hunks do not follow its list of changed files");
        this.#skipLine();
        const section = { spans: [], blanks: [], hidden: false };
        while (this.#at < this.#text.length && !this.#startsWith("diff --git ")) {
            if (this.#startsWith("@@ "))
                this.#hunk(section);
            else {
                section.hidden ||= this.#startsWith("Binary files ");
                this.#skipLine();
            }
        }
        return section;
    }
    /** Hunks without the header of a file, to the end. */
    hunks() {
        const section = { spans: [], blanks: [], hidden: false };
        while (this.#at < this.#text.length)
            this.#hunk(section);
        return section;
    }
    expectEnd() {
        if (this.#at < this.#text.length)
            throw new DiffSyntaxError("git's hunks go on after the last changed file");
    }
    #hunk(section) {
        const header = this.#skipLine();
        const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
        if (!found)
            throw new DiffSyntaxError("a hunk of a diff has no position");
        const left = { "-": Number(found[1] ?? 1), "+": Number(found[3] ?? 1) };
        let line = Number(found[2]);
        while (left["-"] > 0 || left["+"] > 0) {
            const mark = this.#text[this.#at];
            // Behind a last line without an end.
            if (mark === "\\")
                this.#toNextLine();
            else if (mark === "-")
                left["-"]--;
            else if (mark === "+") {
                left["+"]--;
                this.#addLine(section, line++);
            }
            else if (mark === " ") {
                left["-"]--;
                left["+"]--;
                line++;
            }
            else
                throw new DiffSyntaxError("a hunk of a diff is shorter than it says");
            if (mark !== "\\")
                this.#toNextLine();
        }
        if (this.#text[this.#at] === "\\")
            this.#toNextLine();
    }
    #addLine({ spans, blanks }, line) {
        if (this.#isBlank())
            append(blanks, line);
        append(spans, line);
    }
    #isBlank() {
        for (let at = this.#at + 1; at < this.#text.length; at++) {
            const unit = this.#text.charCodeAt(at);
            if (unit === 10)
                return true;
            if (unit > 32)
                return false;
        }
        return true;
    }
    #startsWith(start) {
        return this.#text.startsWith(start, this.#at);
    }
    #skipLine() {
        const from = this.#at;
        this.#toNextLine();
        return this.#text.slice(from, this.#at);
    }
    #toNextLine() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#text.length : end + 1;
    }
}


/***/ }),

/***/ 53330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ revealHidden),
/* harmony export */   Mc: () => (/* binding */ listDeleted),
/* harmony export */   OF: () => (/* binding */ untrackedFile),
/* harmony export */   c7: () => (/* binding */ listUntracked),
/* harmony export */   p1: () => (/* binding */ endOfChange),
/* harmony export */   pm: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74184);
/* harmony import */ var _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27706);
/* harmony import */ var _parse_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54336);



/** Whatever the user's configuration says of how a diff looks: the same lines are changed on every machine. */
const fixed = [
    "--raw",
    "-p",
    "-z",
    "-U0",
    "--inter-hunk-context=0",
    "-M",
    "-l1000",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--no-relative",
    "--no-abbrev",
    "--full-index",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--submodule=short",
    "--ignore-submodules=dirty",
];
/** In ms. */
const longestLazyFetch = 120_000;
function endOfChange({ kind }) {
    return kind === "terminal" ? "working tree" : "HEAD";
}
/** What changed since the base; where git cannot say, why. */
async function readChange(git, base, end) {
    const known = await diff(git, base, end, []);
    return "unknown" in known ? known : new _model_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedLines */ .MQ(known.files);
}
/**
 * The lines of files that git takes for binary, by their content or because `.gitattributes` says so, where they count:
 * neither may hide anything. Each of the files is then shown, or nobody knows.
 */
async function revealHidden(git, base, end, hidden) {
    const revealed = [];
    for (let i = 0; i < hidden.length; i += 200) {
        const paths = hidden.slice(i, i + 200).flatMap(({ path, before }) => (before === undefined ? [path] : [before, path]));
        const found = await diff(git, base, end, ["--text", "--", ...paths.map((path) => `:(top,literal)${path}`)]);
        if ("unknown" in found)
            return found;
        revealed.push(...found.files);
    }
    const shown = new Map(revealed.flatMap((file) => (file.hidden ? [] : [[file.path, file]])));
    const still = hidden.find(({ path }) => !shown.has(path));
    if (still)
        return { unknown: `git does not show which lines of ${still.path} changed` };
    return hidden.flatMap(({ path }) => shown.get(path) ?? []);
}
async function diff(git, { commit }, end, more) {
    const [flags, paths] = [more.filter((one) => one === "--text"), more.filter((one) => one !== "--text")];
    const between = end === "HEAD" ? [commit, "HEAD"] : [commit];
    const said = await compare(git, [...fixed, ...flags, ...between, ...(paths.length > 0 ? paths : ["--"])]);
    if (said === undefined)
        return { unknown: `git cannot compare ${commit.slice(0, 7)} with ${end === "HEAD" ? end : `the ${end}`}`, lacking: true };
    try {
        return { files: (0,_parse_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(said) };
    }
    catch (error) {
        if (error instanceof _parse_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .DiffSyntaxError */ .LT)
            return { unknown: error.message };
        throw error;
    }
}
/** In a partial clone the content of files comes when it is first looked at, which git must be allowed to fetch. */
async function compare(git, args) {
    const said = await git.run("diff", ...args);
    if (said !== undefined)
        return said;
    const isPartial = (await git.run("config", "--get-regexp", "^remote\\..*\\.promisor$")) !== undefined;
    return isPartial ? git.reach({ gitSettings: [], timeout: longestLazyFetch }, "diff", ...args) : undefined;
}
/** A new file that git would add: all of its lines are of the change. */
function untrackedFile(path) {
    return { path, state: "untracked", spans: [{ from: 1, to: _model_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .maxLine */ .L }], blanks: [] };
}
/** Files that are neither tracked nor ignored, from the root; a repository within the repository is not looked into. */
async function listUntracked(git) {
    const listed = await git.run("ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/");
    return listed?.split("\0").filter((path) => path !== "" && !path.endsWith("/"));
}
/** Tracked files that are not there any more, from the root. It looks at several files at once, which `ls-files` does not. */
async function listDeleted(git) {
    const listed = await git.run("diff-files", "-z", "--name-only", "--diff-filter=D", "--ignore-submodules=all", "--no-relative");
    return listed?.split("\0").filter((path) => path !== "") ?? [];
}


/***/ })

};
