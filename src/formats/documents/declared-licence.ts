import { parseJson } from "../../model/foreign-json.ts";
import type { Declared, DeclaredLicence } from "../../model/licence.ts";
import { meantLicence, readLicenceExpression } from "../read/licence-expression.ts";
import { readToml } from "../read/toml.ts";

interface Written {
  /** What stands in the file, to find its line. */
  readonly at: string;
  readonly text: string;
  readonly means: "licence" | "file";
  /** The id that a full name stands for. */
  readonly named?: string | undefined;
}

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
    default:
      return [];
  }
}

/** `license`, and what came before it: an object with a type, and `licenses`. */
function ofPackage(manifest: unknown): readonly Written[] {
  const { license, licenses } = membersOf(manifest);
  const all = Array.isArray(licenses) ? [license, ...licenses] : [license];
  return all.flatMap((one) => {
    const text = typeof one === "string" ? one : textOf(membersOf(one)["type"]);
    if (text === undefined) return [];
    const file = /^SEE LICEN[CS]E IN (.+)$/i.exec(text)?.[1];
    return [file === undefined ? licence("license", text) : { at: "license", text: file, means: "file" }];
  });
}

const classifiers: Readonly<Record<string, string>> = {
  "MIT License": "MIT",
  "MIT No Attribution License (MIT-0)": "MIT-0",
  "Apache Software License": "Apache-2.0",
  "ISC License (ISCL)": "ISC",
  "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
  "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
  "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
  "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
  "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
  "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
  "GNU Affero General Public License v3": "AGPL-3.0-only",
  "The Unlicense (Unlicense)": "Unlicense",
};

/** By their usual names: the table of a pyproject.toml has a text for people, which need be no id. */
const fullNames: Readonly<Record<string, string>> = {
  mit: "MIT",
  isc: "ISC",
  "apache 2.0": "Apache-2.0",
  "apache software 2.0": "Apache-2.0",
  "bsd 2-clause": "BSD-2-Clause",
  "2-clause bsd": "BSD-2-Clause",
  "simplified bsd": "BSD-2-Clause",
  "bsd 3-clause": "BSD-3-Clause",
  "3-clause bsd": "BSD-3-Clause",
  "new bsd": "BSD-3-Clause",
  "modified bsd": "BSD-3-Clause",
  "mozilla public 2.0": "MPL-2.0",
  "gnu general public 2.0": "GPL-2.0-only",
  "gnu general public 3.0": "GPL-3.0-only",
  "gnu lesser general public 3.0": "LGPL-3.0-only",
  "gnu affero general public 3.0": "AGPL-3.0-only",
};

/** The id of a full name, however it is written: `The Apache License, Version 2.0`. */
function idOfName(text: string): string | undefined {
  if (Object.hasOwn(classifiers, text.trim())) return classifiers[text.trim()];
  const words =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\w.-]+/g) ?? [];
  const name = words
    .filter((word) => !/^(?:the|licen[cs]e|version)$/.test(word))
    .map((word) => word.replace(/^v(?=\d)/, "").replace(/^\d$/, "$&.0"))
    .join(" ");
  return Object.hasOwn(fullNames, name) ? fullNames[name] : undefined;
}

/** A table `license` may hold all of the text, which declares no id. Classifiers count only where nothing else says it. */
function ofPyproject(manifest: unknown): readonly Written[] {
  const { project, tool } = membersOf(manifest);
  const { license, classifiers: listed } = membersOf(project);
  const declared = license ?? membersOf(membersOf(tool)["poetry"])["license"];
  if (typeof declared === "string") return [licence("license", declared)];
  const { file, text } = membersOf(declared);
  if (typeof file === "string") return [{ at: "file", text: file, means: "file" }];
  if (typeof text === "string" && !text.includes("\n")) return [{ ...licence("license", text), named: idOfName(text) }];
  return (Array.isArray(listed) ? listed : []).flatMap((one) => {
    const name = typeof one === "string" ? (one.split(" :: ").at(-1) ?? "") : "";
    const id = Object.hasOwn(classifiers, name) ? classifiers[name] : undefined;
    return id === undefined ? [] : [{ at: name, text: id, means: "licence" as const }];
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

function licence(at: string, text: string): Written {
  return { at, text, means: "licence" };
}

function declaredOf({ text, means, named }: Written): Declared {
  if (means === "file") return { kind: "file", text, path: text };
  if (/^(?:UNLICENSED|proprietary)$/i.test(text.trim())) return { kind: "none-granted", text };
  const expression = readLicenceExpression(text) ?? (named === undefined ? undefined : readLicenceExpression(named));
  return expression === undefined
    ? { kind: "no-expression", text, meant: meantLicence(text) }
    : { kind: "expression", text, expression };
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

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
