/** OpenVEX 0.2, in JSON: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md */
import type { ReportNote } from "../../model/coverage.ts";
import { type Purl, parsePurl } from "../../model/purl.ts";
import { type VexStatement, vexStatuses } from "../../model/vex.ts";
import { vexFormat } from "../format.ts";
import { momentOf } from "../read/advisory.ts";
import { counted } from "../read/counted.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import type { Source } from "../read/source.ts";
import { titleOf } from "../read/title.ts";

const context = "https://openvex.dev/ns";

export default vexFormat({
  id: "openvex",
  title: "OpenVEX",
  spec: "https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",
  files: ["**/*.openvex.json", "**/.vex/*.json"],
  end: "marked",
  recognises: (probe) => probe.type === "json" && String(ownMember(probe.value, "@context") ?? "").startsWith(context),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const version = document.textAt("@context").slice(context.length).replace(/^\//, "") || "v0.0.1";
    if (!/^v0\.2\.\d+$/.test(version))
      throw document.at("@context").error(`is OpenVEX ${version}; read is 0.2, which \`vexctl merge\` of today writes`);
    const issued = momentOf(document.optionalTextAt("timestamp"));
    if (document.at("statements").isAbsent)
      throw document.at("statements").error("is missing; an OpenVEX document is its statements");
    const read = document.at("statements").each((one) => readStatement(one, issued, source));
    return { statements: read.flatMap((one) => one.statement ?? []), notes: read.flatMap((one) => one.note ?? []) };
  },
});

interface Read {
  readonly statement?: VexStatement;
  readonly note?: ReportNote;
}

function readStatement(one: JsonCursor, issued: number | undefined, source: Source): Read {
  const vulnerability = one.at("vulnerability");
  const names = [...new Set([vulnerability.textAt("name"), ...vulnerability.at("aliases").optionalTexts()])];
  const [name = ""] = names;
  const written = one.textAt("status");
  const status = vexStatuses.find((known) => known === written);
  if (status === undefined) throw one.at("status").error(`is no status of OpenVEX; known are ${vexStatuses.join(", ")}`);
  const { packages, others } = productsOf(one.at("products"));
  const words = [one.at("justification"), one.at("impact_statement"), one.at("status_notes")].map(
    (said) => said.optionalText() ?? "",
  );
  const at = one.at("timestamp").isAbsent ? issued : momentOf(one.textAt("timestamp"));
  const why = titleOf(words.find((said) => said.trim() !== ""));
  if (status === "not_affected" && words.slice(0, 2).every((said) => said.trim() === ""))
    return {
      note: leftOut(
        `${titleOf(name)} is said not to affect, with neither justification nor impact_statement, which OpenVEX asks for`,
      ),
    };
  const statement = { names, packages, status, why, ...(at !== undefined && { at }), file: source.file };
  if (packages.length > 0 || others === 0) return { statement };
  return {
    statement,
    note: leftOut(`of ${titleOf(name)} nothing is said but of ${counted(others, "product")} without a package URL`),
  };
}

function leftOut(text: string): ReportNote {
  return { id: "left-out", text };
}

interface Products {
  readonly packages: readonly Purl[];
  /** Things that nothing can be compared with: an image's name, a hash, a CPE. */
  readonly others: number;
}

/** Where a product is named with parts of it, it is they whose vulnerability is spoken of. */
function productsOf(products: JsonCursor): Products {
  const parts = products.each((product) => {
    const inner = product.at("subcomponents").each(purlOf);
    return inner.length > 0 ? inner : [purlOf(product)];
  });
  const found = parts.flat();
  const packages = found.flatMap((purl) => purl ?? []);
  return { packages, others: found.length - packages.length };
}

function purlOf(component: JsonCursor): Purl | undefined {
  const urls = [component.at("identifiers").at("purl"), component.at("@id")].map((one) => one.optionalText() ?? "");
  return urls.map(parsePurl).find((purl) => purl !== undefined);
}
