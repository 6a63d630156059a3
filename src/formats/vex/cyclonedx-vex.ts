/**
 * The vulnerabilities of a CycloneDX document in JSON, 1.4 to 1.6, as far as somebody analysed them:
 * https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis
 */
import type { ReportNote } from "../../model/coverage.ts";
import { percentDecoded } from "../../model/percent-decoded.ts";
import { type Purl, parsePurl } from "../../model/purl.ts";
import type { VexStatement, VexStatus } from "../../model/vex.ts";
import { vexFormat } from "../format.ts";
import { momentOf } from "../read/advisory.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import type { Source } from "../read/source.ts";
import { titleOf } from "../read/title.ts";

export default vexFormat({
  id: "cyclonedx-vex",
  title: "CycloneDX VEX",
  spec: "https://cyclonedx.org/docs/1.6/json/#vulnerabilities",
  files: ["**/*.cdx.json", "**/vex.json"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "json" &&
    ownMember(probe.value, "bomFormat") === "CycloneDX" &&
    Array.isArray(ownMember(probe.value, "vulnerabilities")),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const version = document.textAt("specVersion");
    if (!/^1\.[456]$/.test(version))
      throw document.at("specVersion").error("is a version that is not read; read are 1.4, 1.5 and 1.6");
    const context = {
      source,
      components: componentsOf(document),
      issued: momentOf(document.at("metadata").optionalTextAt("timestamp")),
    };
    const read = document.at("vulnerabilities").each((one) => readVulnerability(one, context));
    return { statements: read.flatMap((one) => one.statements), notes: read.flatMap((one) => one.notes) };
  },
});

interface Context {
  readonly source: Source;
  /** The package URLs of what the document names, by the name that it is referred to by. */
  readonly components: ReadonlyMap<string, string>;
  readonly issued: number | undefined;
}

interface Read {
  readonly statements: readonly VexStatement[];
  readonly notes: readonly ReportNote[];
}

const states: Readonly<Record<string, VexStatus>> = {
  not_affected: "not_affected",
  false_positive: "not_affected",
  resolved: "fixed",
  resolved_with_pedigree: "fixed",
  exploitable: "affected",
  in_triage: "under_investigation",
};

/** A vulnerability without an analysis is only listed: nobody says anything of it. */
function readVulnerability(one: JsonCursor, { source, components, issued }: Context): Read {
  const analysis = one.at("analysis").optionalObject();
  const state = analysis.optionalTextAt("state");
  if (state === undefined) return { statements: [], notes: [] };
  const status = Object.hasOwn(states, state) ? states[state] : undefined;
  if (status === undefined)
    throw analysis.at("state").error(`is no state of CycloneDX; known are ${Object.keys(states).join(", ")}`);
  const names = [one.textAt("id"), ...one.at("references").each((reference) => reference.textAt("id"))];
  const said = [analysis.at("justification"), analysis.at("detail")].map((words) => words.optionalText() ?? "");
  const why = titleOf(said.find((words) => words.trim() !== "") ?? state);
  if (state === "not_affected" && said.every((words) => words.trim() === ""))
    return {
      statements: [],
      notes: [leftOut(`${titleOf(names[0])} is said not to affect, with neither justification nor detail`)],
    };
  const at = momentOf(analysis.optionalTextAt("lastUpdated") ?? analysis.optionalTextAt("firstIssued")) ?? issued;
  const affects = one.at("affects").each((affected) => affectedPackages(affected, status, components));
  const statement = {
    names: [...new Set(names)],
    packages: affects.flatMap(({ packages }) => packages),
    status,
    why,
    file: source.file,
  };
  const notes = affects.flatMap(({ unclear }) => (unclear === undefined ? [] : [leftOut(`of ${titleOf(names[0])}: ${unclear}`)]));
  return { statements: [at === undefined ? statement : { ...statement, at }], notes };
}

function leftOut(text: string): ReportNote {
  return { id: "left-out", text };
}

interface Affected {
  readonly packages: readonly Purl[];
  /** What of it cannot be taken, and would leave more out than was said. */
  readonly unclear?: string;
}

/**
 * The packages that an entry of `affects` is about. Where it lists versions, those alone; a range of them cannot be compared.
 * What leaves findings out is only taken for versions that are called unaffected: nothing written means `affected`, but for
 * what was resolved, where the versions with the fix are listed so (CISA's use case 8 in CycloneDX/bom-examples).
 */
function affectedPackages(affected: JsonCursor, status: VexStatus, components: ReadonlyMap<string, string>): Affected {
  const reference = affected.textAt("ref");
  const purl = packageOf(reference, components);
  if (purl === undefined) return { packages: [], unclear: `${titleOf(reference)} is no package of this document` };
  const versions = affected.at("versions");
  if (versions.count === 0) return { packages: [purl] };
  // What is said of any version is a reason to count it, whichever that is.
  if (status === "affected" || status === "under_investigation") return { packages: [withoutVersion(purl)] };
  const usual = status === "fixed" ? "unaffected" : "affected";
  const read = versions.each((one) =>
    (one.optionalTextAt("status") ?? usual) === "unaffected" ? one.optionalTextAt("version") : undefined,
  );
  const packages = read.flatMap((version) => (version === undefined ? [] : [{ ...purl, version }]));
  if (packages.length === read.length) return { packages };
  return { packages, unclear: `of the versions of ${titleOf(reference)} only single ones that are unaffected are taken` };
}

function withoutVersion({ type, name, narrowedBy }: Purl): Purl {
  return { type, name, narrowedBy };
}

/** By the name within the document, by the one behind a BOM-Link (`urn:cdx:…/1#name`), or where the name is a URL itself. */
function packageOf(reference: string, components: ReadonlyMap<string, string>): Purl | undefined {
  const linked = /^urn:cdx:[^#]*#(.+)$/s.exec(reference)?.[1];
  const names = linked === undefined ? [reference] : [linked, percentDecoded(linked) ?? linked];
  return names.map((name) => parsePurl(components.get(name) ?? name)).find((purl) => purl !== undefined);
}

/** Components stand in components, as deep as somebody likes. */
function componentsOf(document: JsonCursor): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = [document.at("components"), document.at("metadata").at("component").at("components")];
  for (let list = open.pop(); list; list = open.pop()) {
    list.each((component) => {
      const [reference, purl] = [component.optionalTextAt("bom-ref"), component.optionalTextAt("purl")];
      if (reference !== undefined && purl !== undefined) found.set(reference, purl);
      if (component.at("components").count > 0) open.push(component.at("components"));
    });
  }
  const main = document.at("metadata").at("component");
  const [reference, purl] = [main.optionalTextAt("bom-ref"), main.optionalTextAt("purl")];
  if (reference !== undefined && purl !== undefined) found.set(reference, purl);
  return found;
}
