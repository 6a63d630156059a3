export const id = 2163;
export const ids = [2163];
export const modules = {

/***/ 92163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVexFiles: () => (/* binding */ readVexFiles)
});

// EXTERNAL MODULE: ./build/formats/detect.js + 1 modules
var detect = __webpack_require__(48632);
// EXTERNAL MODULE: ./build/formats/other-formats.js
var other_formats = __webpack_require__(82900);
// EXTERNAL MODULE: ./build/formats/read/caps.js
var caps = __webpack_require__(96047);
// EXTERNAL MODULE: ./build/formats/read/source.js + 3 modules
var read_source = __webpack_require__(13149);
// EXTERNAL MODULE: ./build/model/percent-decoded.js
var percent_decoded = __webpack_require__(86624);
// EXTERNAL MODULE: ./build/model/purl.js
var model_purl = __webpack_require__(63217);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/formats/read/advisory.js
var advisory = __webpack_require__(45401);
// EXTERNAL MODULE: ./build/formats/read/json.js
var json = __webpack_require__(43104);
// EXTERNAL MODULE: ./build/formats/read/title.js
var title = __webpack_require__(45458);
;// CONCATENATED MODULE: ./build/formats/vex/cyclonedx-vex.js






/* harmony default export */ const cyclonedx_vex = ((0,format/* vexFormat */.$q)({
    id: "cyclonedx-vex",
    title: "CycloneDX VEX",
    spec: "https://cyclonedx.org/docs/1.6/json/#vulnerabilities",
    files: ["**/*.cdx.json", "**/vex.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" &&
        (0,json/* ownMember */.nV)(probe.value, "bomFormat") === "CycloneDX" &&
        Array.isArray((0,json/* ownMember */.nV)(probe.value, "vulnerabilities")),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const version = document.textAt("specVersion");
        if (!/^1\.[456]$/.test(version))
            throw document.at("specVersion").error("is a version that is not read; read are 1.4, 1.5 and 1.6");
        const context = {
            source,
            components: componentsOf(document),
            issued: (0,advisory/* momentOf */.Et)(document.at("metadata").optionalTextAt("timestamp")),
        };
        const read = document.at("vulnerabilities").each((one) => readVulnerability(one, context));
        return { statements: read.flatMap((one) => one.statements), notes: read.flatMap((one) => one.notes) };
    },
}));
const states = {
    not_affected: "not_affected",
    false_positive: "not_affected",
    resolved: "fixed",
    resolved_with_pedigree: "fixed",
    exploitable: "affected",
    in_triage: "under_investigation",
};
/** A vulnerability without an analysis is only listed: nobody says anything of it. */
function readVulnerability(one, { source, components, issued }) {
    const analysis = one.at("analysis").optionalObject();
    const state = analysis.optionalTextAt("state");
    if (state === undefined)
        return { statements: [], notes: [] };
    const status = Object.hasOwn(states, state) ? states[state] : undefined;
    if (status === undefined)
        throw analysis.at("state").error(`is no state of CycloneDX; known are ${Object.keys(states).join(", ")}`);
    const names = [one.textAt("id"), ...one.at("references").each((reference) => reference.textAt("id"))];
    const said = [analysis.at("justification"), analysis.at("detail")].map((words) => words.optionalText() ?? "");
    const why = (0,title/* titleOf */.Gg)(said.find((words) => words.trim() !== "") ?? state);
    if (state === "not_affected" && said.every((words) => words.trim() === ""))
        return {
            statements: [],
            notes: [leftOut(`${(0,title/* titleOf */.Gg)(names[0])} is said not to affect, with neither justification nor detail`)],
        };
    const at = (0,advisory/* momentOf */.Et)(analysis.optionalTextAt("lastUpdated") ?? analysis.optionalTextAt("firstIssued")) ?? issued;
    const affects = one.at("affects").each((affected) => affectedPackages(affected, status, components));
    const statement = {
        names: [...new Set(names)],
        packages: affects.flatMap(({ packages }) => packages),
        status,
        why,
        file: source.file,
    };
    const notes = affects.flatMap(({ unclear }) => (unclear === undefined ? [] : [leftOut(`of ${(0,title/* titleOf */.Gg)(names[0])}: ${unclear}`)]));
    return { statements: [at === undefined ? statement : { ...statement, at }], notes };
}
function leftOut(text) {
    return { id: "left-out", text };
}
/**
 * The packages that an entry of `affects` is about. Where it lists versions, those alone; a range of them cannot be compared.
 * What leaves findings out is only taken for versions that are called unaffected: nothing written means `affected`, but for
 * what was resolved, where the versions with the fix are listed so (CISA's use case 8 in CycloneDX/bom-examples).
 */
function affectedPackages(affected, status, components) {
    const reference = affected.textAt("ref");
    const purl = packageOf(reference, components);
    if (purl === undefined)
        return { packages: [], unclear: `${(0,title/* titleOf */.Gg)(reference)} is no package of this document` };
    const versions = affected.at("versions");
    if (versions.count === 0)
        return { packages: [purl] };
    // What is said of any version is a reason to count it, whichever that is.
    if (status === "affected" || status === "under_investigation")
        return { packages: [withoutVersion(purl)] };
    const usual = status === "fixed" ? "unaffected" : "affected";
    const read = versions.each((one) => (one.optionalTextAt("status") ?? usual) === "unaffected" ? one.optionalTextAt("version") : undefined);
    const packages = read.flatMap((version) => (version === undefined ? [] : [{ ...purl, version }]));
    if (packages.length === read.length)
        return { packages };
    return { packages, unclear: `of the versions of ${(0,title/* titleOf */.Gg)(reference)} only single ones that are unaffected are taken` };
}
function withoutVersion({ type, name, narrowedBy }) {
    return { type, name, narrowedBy };
}
/** By the name within the document, by the one behind a BOM-Link (`urn:cdx:…/1#name`), or where the name is a URL itself. */
function packageOf(reference, components) {
    const linked = /^urn:cdx:[^#]*#(.+)$/s.exec(reference)?.[1];
    const names = linked === undefined ? [reference] : [linked, (0,percent_decoded/* percentDecoded */.o)(linked) ?? linked];
    return names.map((name) => (0,model_purl/* parsePurl */.$l)(components.get(name) ?? name)).find((purl) => purl !== undefined);
}
/** Components stand in components, as deep as somebody likes. */
function componentsOf(document) {
    const found = new Map();
    const open = [document.at("components"), document.at("metadata").at("component").at("components")];
    for (let list = open.pop(); list; list = open.pop()) {
        list.each((component) => {
            const [reference, purl] = [component.optionalTextAt("bom-ref"), component.optionalTextAt("purl")];
            if (reference !== undefined && purl !== undefined)
                found.set(reference, purl);
            if (component.at("components").count > 0)
                open.push(component.at("components"));
        });
    }
    const main = document.at("metadata").at("component");
    const [reference, purl] = [main.optionalTextAt("bom-ref"), main.optionalTextAt("purl")];
    if (reference !== undefined && purl !== undefined)
        found.set(reference, purl);
    return found;
}

;// CONCATENATED MODULE: ./build/model/vex.js
const vexStatuses = ["not_affected", "fixed", "affected", "under_investigation"];

// EXTERNAL MODULE: ./build/formats/read/counted.js
var counted = __webpack_require__(69430);
;// CONCATENATED MODULE: ./build/formats/vex/openvex.js







const context = "https://openvex.dev/ns";
/* harmony default export */ const openvex = ((0,format/* vexFormat */.$q)({
    id: "openvex",
    title: "OpenVEX",
    spec: "https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",
    files: ["**/*.openvex.json", "**/.vex/*.json"],
    end: "marked",
    recognises: (probe) => probe.type === "json" && String((0,json/* ownMember */.nV)(probe.value, "@context") ?? "").startsWith(context),
    read: async (source) => {
        const document = await json/* JsonCursor */.NQ.of(source);
        const version = document.textAt("@context").slice(context.length).replace(/^\//, "") || "v0.0.1";
        if (!/^v0\.2\.\d+$/.test(version))
            throw document.at("@context").error(`is OpenVEX ${version}; read is 0.2, which \`vexctl merge\` of today writes`);
        const issued = (0,advisory/* momentOf */.Et)(document.optionalTextAt("timestamp"));
        if (document.at("statements").isAbsent)
            throw document.at("statements").error("is missing; an OpenVEX document is its statements");
        const read = document.at("statements").each((one) => readStatement(one, issued, source));
        return { statements: read.flatMap((one) => one.statement ?? []), notes: read.flatMap((one) => one.note ?? []) };
    },
}));
function readStatement(one, issued, source) {
    const vulnerability = one.at("vulnerability");
    const names = [...new Set([vulnerability.textAt("name"), ...vulnerability.at("aliases").optionalTexts()])];
    const [name = ""] = names;
    const written = one.textAt("status");
    const status = vexStatuses.find((known) => known === written);
    if (status === undefined)
        throw one.at("status").error(`is no status of OpenVEX; known are ${vexStatuses.join(", ")}`);
    const { packages, others } = productsOf(one.at("products"));
    const words = [one.at("justification"), one.at("impact_statement"), one.at("status_notes")].map((said) => said.optionalText() ?? "");
    const at = one.at("timestamp").isAbsent ? issued : (0,advisory/* momentOf */.Et)(one.textAt("timestamp"));
    const why = (0,title/* titleOf */.Gg)(words.find((said) => said.trim() !== ""));
    if (status === "not_affected" && words.slice(0, 2).every((said) => said.trim() === ""))
        return {
            note: openvex_leftOut(`${(0,title/* titleOf */.Gg)(name)} is said not to affect, with neither justification nor impact_statement, which OpenVEX asks for`),
        };
    const statement = { names, packages, status, why, ...(at !== undefined && { at }), file: source.file };
    if (packages.length > 0 || others === 0)
        return { statement };
    return {
        statement,
        note: openvex_leftOut(`of ${(0,title/* titleOf */.Gg)(name)} nothing is said but of ${(0,counted/* counted */.h)(others, "product")} without a package URL`),
    };
}
function openvex_leftOut(text) {
    return { id: "left-out", text };
}
/** Where a product is named with parts of it, it is they whose vulnerability is spoken of. */
function productsOf(products) {
    const parts = products.each((product) => {
        const inner = product.at("subcomponents").each(purlOf);
        return inner.length > 0 ? inner : [purlOf(product)];
    });
    const found = parts.flat();
    const packages = found.flatMap((purl) => purl ?? []);
    return { packages, others: found.length - packages.length };
}
function purlOf(component) {
    const urls = [component.at("identifiers").at("purl"), component.at("@id")].map((one) => one.optionalText() ?? "");
    return urls.map(model_purl/* parsePurl */.$l).find((purl) => purl !== undefined);
}

;// CONCATENATED MODULE: ./build/formats/vex-formats.js


const vexFormats = [cyclonedx_vex, openvex];

;// CONCATENATED MODULE: ./build/formats/read-vex.js





/** Recognises and reads one VEX document. Throws `ReportError`. */
async function readVexDocument(file) {
    const source = new read_source/* Source */.k(file, "secret");
    const format = await (0,detect/* detectFormat */.T)(source, vexFormats, undefined, () => (0,other_formats/* formatsBesides */.w)("vex"));
    const document = await format.read(source);
    const isLong = (name) => name.length > caps/* caps */.m.nameLength;
    if (document.statements.some(({ names, packages }) => names.some(isLong) || packages.some(({ name }) => isLong(name))))
        throw source.error(`holds a name above ${caps/* caps */.m.nameLength} characters, the most that is read`, undefined, "too-large");
    return document;
}

// EXTERNAL MODULE: ./build/model/lists-by.js
var lists_by = __webpack_require__(45889);
// EXTERNAL MODULE: ./build/model/package-name.js
var package_name = __webpack_require__(94272);
;// CONCATENATED MODULE: ./build/measures/apply-vex.js



/**
 * The findings that do not count because a VEX document says that their package is not affected, or has the fix. A statement is
 * about a finding when it names the vulnerability by any of its names, and its package by type and name, and by version where
 * the URL has one. What else the URL says (an architecture, a distribution) is in no report: a URL that says such a thing has
 * to have a version for a finding to be left out by it. A statement about nothing but a whole application is about no finding.
 *
 * Of several statements the latest counts, of those of one time, and of those without one, the one that lets the finding count.
 */
function applyVex(findings, statements) {
    const index = indexOf(findings, statements);
    const left = new Map();
    for (const finding of findings) {
        const { package: affected } = finding;
        if (finding.kind !== "vulnerability" || affected === undefined)
            continue;
        const decisive = decisiveOf(statementsAbout(finding, affected, index));
        const status = decisive && leavingOut(decisive.status);
        if (decisive && status)
            left.set(finding, { kind: "vex", file: decisive.file, status, why: decisive.why });
    }
    return left;
}
/** By name, of those that findings have. Not by name and package: a statement may name thousands of each. */
function indexOf(findings, statements) {
    const names = new Set(findings.flatMap((finding) => finding.names.map((name) => name.toLowerCase())));
    const packages = new Set(findings.flatMap(({ package: affected }) => (affected ? [keyOfPackage(affected.ecosystem, affected.name)] : [])));
    const index = new Map();
    for (const statement of statements) {
        const ours = statement.packages.filter(({ type, name }) => packages.has(keyOfPackage(type, name)));
        const about = { statement, packages: (0,lists_by/* listsBy */.$)(ours, ({ type, name }) => keyOfPackage(type, name)) };
        for (const name of new Set(statement.names.map((one) => one.toLowerCase()))) {
            if (!names.has(name))
                continue;
            const same = index.get(name);
            if (same)
                same.push(about);
            else
                index.set(name, [about]);
        }
    }
    return index;
}
function keyOfPackage(type, name) {
    return JSON.stringify([type, (0,package_name/* roughName */.j)(name)]);
}
function statementsAbout(finding, affected, index) {
    const key = keyOfPackage(affected.ecosystem, affected.name);
    const found = finding.names.flatMap((name) => index.get(name.toLowerCase()) ?? []);
    const says = (statement) => (purl) => (0,model_purl/* isPackageOf */.W3)(purl, affected) && (isSure(purl) || !leavingOut(statement.status));
    return found
        .filter(({ statement, packages }) => (packages.get(key) ?? []).some(says(statement)))
        .map(({ statement }) => statement);
}
function isSure({ version, narrowedBy }) {
    return version !== undefined || narrowedBy.length === 0;
}
function decisiveOf(statements) {
    let decisive;
    for (const one of statements)
        if (decisive === undefined || overrides(one, decisive))
            decisive = one;
    return decisive;
}
function overrides(one, other) {
    const [time, otherTime] = [timeOf(one), timeOf(other)];
    if (time !== otherTime)
        return time > otherTime;
    return !leavingOut(one.status) && leavingOut(other.status) !== undefined;
}
/** Of a time that nobody knows is assumed what lets the finding count. */
function timeOf({ at, status }) {
    return at ?? (leavingOut(status) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
}
function leavingOut(status) {
    return status === "not_affected" || status === "fixed" ? status : undefined;
}

// EXTERNAL MODULE: ./build/model/report-error.js
var report_error = __webpack_require__(42517);
// EXTERNAL MODULE: ./build/reports/wording-ignores.js
var wording_ignores = __webpack_require__(84790);
// EXTERNAL MODULE: ./build/gates/find-reports.js
var find_reports = __webpack_require__(22678);
// EXTERNAL MODULE: ./build/gates/report-opener.js
var report_opener = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/gates/read-vex-files.js






/** What VEX documents say of the findings. One that cannot be read says nothing, which is red: somebody relies on it. */
async function readVexFiles(merged, lines, { host }) {
    const { reports, problems: missing } = await (0,find_reports/* findDeclared */._M)("findings", lines, [], host.files);
    const statements = [];
    const remarks = [];
    const problems = [...missing];
    for (const { file } of reports) {
        try {
            const opened = await host.files.open(file);
            // Before anything of it is read: what is wrong with it is told with its words.
            if (opened.linksOut)
                throw new report_error/* ReportError */.$("unreadable-report", file, "lies outside of the workspace, behind a link");
            const document = await readVexDocument(opened);
            statements.push(...document.statements);
            remarks.push(...document.notes.map(({ text }) => (0,wording_ignores/* describeVexNote */.JN)(file, text)));
        }
        catch (error) {
            if (!(error instanceof report_error/* ReportError */.$))
                throw error;
            problems.push({ ...(0,report_opener/* reasonOf */.hG)(error), file });
        }
    }
    return { denied: applyVex(merged, statements), problems, remarks };
}


/***/ }),

/***/ 63217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   Rc: () => (/* binding */ systemPackageTypes),
/* harmony export */   W3: () => (/* binding */ isPackageOf)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94272);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86624);


/** Types whose namespace is a distribution or a vendor, which tools do not write in front of the name. */
const systemPackageTypes = new Set(["deb", "apk", "rpm", "alpm", "ebuild", "qpkg"]);
/** The parts of a package URL; undefined for a text that is none. */
function parsePurl(url) {
    const match = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url);
    const [, type = "", place = "", query = "", subpath = ""] = match ?? [];
    const [path, version] = splitVersion(place);
    const segments = path.split("/").map(_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o);
    const name = segments.at(-1);
    if (match === null || name === undefined || segments.some((one) => one === undefined || one === ""))
        return undefined;
    const lower = type.toLowerCase();
    const system = systemPackageTypes.has(lower);
    const qualifiers = query.split("&").filter(Boolean);
    const epoch = qualifiers.map((one) => /^epoch=(\d+)$/.exec(one)?.[1]).find((one) => one !== undefined);
    const others = qualifiers.map((one) => one.split("=", 1)[0] ?? "").filter((one) => one !== "epoch" && one !== "type");
    const vendor = system && segments.length > 1 ? ["namespace"] : [];
    return {
        type: lower,
        name: system ? name : segments.join("/"),
        ...(version !== undefined && { version: epoch === undefined || epoch === "0" ? version : `${epoch}:${version}` }),
        narrowedBy: [...vendor, ...others, ...(subpath === "" ? [] : ["subpath"])],
    };
}
/** A scope of npm begins with an `@` of its own, which most write as it is although the specification wants it encoded. */
function splitVersion(place) {
    const at = place.lastIndexOf("@");
    if (at <= 0 || place[at - 1] === "/")
        return [place, undefined];
    return [place.slice(0, at), (0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .percentDecoded */ .o)(place.slice(at + 1)) || undefined];
}
/**
 * Whether a package is the one of a URL: the same type and name, and the same version where the URL has one. A package whose
 * ecosystem or version nobody says is not the one of a URL that says it.
 */
function isPackageOf(purl, { ecosystem, name, version }) {
    if (purl.type !== ecosystem || (0,_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableName */ ._)(purl.name, ecosystem) !== (0,_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .comparableName */ ._)(name, ecosystem))
        return false;
    return purl.version === undefined || comparableVersion(purl.version, ecosystem) === comparableVersion(version, ecosystem);
}
/** Modules of Go have a `v` in front of their versions in some tools, and none in others. */
function comparableVersion(version, ecosystem) {
    return ecosystem === "golang" ? version?.replace(/^v(?=\d)/, "") : version;
}


/***/ })

};
