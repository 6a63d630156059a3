import { parseJson } from "../../model/foreign-json.ts";
import type { Declared, DeclaredLicence } from "../../model/licence.ts";
import { meantLicence, readLicenceExpression } from "../read/licence-expression.ts";
import { readToml } from "../read/toml.ts";
import { ofGemspec } from "./declared-licence/gemspec.ts";
import { classifiedLicence, namedLicence } from "./declared-licence/licence-names.ts";
import { ofPom, ofSetup } from "./declared-licence/worded-manifests.ts";
import { licence, membersOf, type Written } from "./declared-licence/written.ts";

/**
 * What a manifest says about its licence; nothing where it says nothing.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#license
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/#license
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields
 */
export function readDeclaredLicences(manifest: string, text: string): readonly DeclaredLicence[] {
  const lines = text.split("\n");
  return writtenIn(manifest.slice(manifest.lastIndexOf("/") + 1), text).map((written) => ({
    manifest,
    line: lineOf(written, lines),
    declared: declaredOf(written),
  }));
}

function writtenIn(name: string, text: string): readonly Written[] {
  switch (name) {
    case "package.json":
      return ofPackage(parseJson(text));
    case "pyproject.toml":
      return ofPyproject(readToml(text));
    case "Cargo.toml":
      return ofCargo(readToml(text));
    case "composer.json":
      return ofComposer(parseJson(text));
    case "pom.xml":
      return ofPom(text);
    case "setup.cfg":
      return ofSetup(text);
    default:
      return name.endsWith(".gemspec") ? ofGemspec(text) : [];
  }
}

/** `license`, and what came before it: an object with a type, and `licenses`. */
function ofPackage(manifest: unknown): readonly Written[] {
  const { license, licenses } = membersOf(manifest);
  const all = [license, licenses].flat();
  return all.flatMap((one) => {
    const text = typeof one === "string" ? one : textOf(membersOf(one)["type"]);
    if (text === undefined) return [];
    const file = /^SEE LICEN[CS]E IN (.+)$/i.exec(text)?.[1];
    return [file === undefined ? licence("license", text) : { at: "license", text: file, means: "file" }];
  });
}

/** Of a list its user takes one; words for OR and AND may be small. https://getcomposer.org/doc/04-schema.md#license */
function ofComposer(manifest: unknown): readonly Written[] {
  const { license } = membersOf(manifest);
  const all = (Array.isArray(license) ? license : [license]).filter((one) => typeof one === "string");
  if (all.length === 0) return [];
  const text = all.join(" OR ");
  return [{ ...licence("license", text), expression: text.replace(/ (?:or|and) /g, (word) => word.toUpperCase()) }];
}

/** The table of a pyproject.toml has a text for people, which need be no id. */
function inWords(text: string): Written {
  const expression = namedLicence(text);
  return { ...licence("license", text), ...(expression !== undefined && { expression }) };
}

/** A table `license` may hold all of the text, which declares no id. Classifiers count only where nothing else says it. */
function ofPyproject(manifest: unknown): readonly Written[] {
  const { project, tool } = membersOf(manifest);
  const { license, classifiers: listed } = membersOf(project);
  const declared = license ?? membersOf(membersOf(tool)["poetry"])["license"];
  if (typeof declared === "string") return [licence("license", declared)];
  const { file, text } = membersOf(declared);
  if (typeof file === "string") return [{ at: "file", text: file, means: "file" }];
  if (typeof text === "string" && !text.includes("\n")) return [inWords(text)];
  return (Array.isArray(listed) ? listed : []).flatMap((one) => {
    const found = typeof one === "string" ? classifiedLicence(one) : undefined;
    return found === undefined ? [] : [licence(found.name, found.id)];
  });
}

/** A member of a workspace may leave it to the workspace. `MIT/Apache-2.0` is an old way to say OR. */
function ofCargo(manifest: unknown): readonly Written[] {
  const root = membersOf(manifest);
  return [root["package"], membersOf(root["workspace"])["package"]].flatMap((one) => {
    const { license, "license-file": file } = membersOf(one);
    if (typeof license === "string") return [licence("license", license.replaceAll("/", " OR "))];
    return typeof file === "string" ? [{ at: "license-file", text: file, means: "file" as const }] : [];
  });
}

function declaredOf({ text, means, expression: meant = text }: Written): Declared {
  if (means === "file") return { kind: "file", text, path: text };
  if (/^(?:UNLICENSED|proprietary)$/i.test(text.trim())) return { kind: "none-granted", text };
  const expression = readLicenceExpression(meant);
  if (expression === undefined) return { kind: "no-expression", text, meant: meantLicence(text) };
  return { kind: "expression", text, expression };
}

/** The first line that has the name and, where one does, the value as well. */
function lineOf({ at, text }: Written, lines: readonly string[]): number {
  const both = lines.findIndex((line) => line.includes(at) && line.includes(text));
  return (
    1 +
    (both === -1
      ? Math.max(
          0,
          lines.findIndex((line) => line.includes(at)),
        )
      : both)
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
