import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDeclaredLicences } from "../../../src/formats/documents/declared-licence.ts";
import { sketches } from "../../../src/formats/documents/licence-text/sketches.ts";
import { readLicenceText } from "../../../src/formats/documents/licence-text.ts";
import { licenceFamily } from "../../../src/model/licence.ts";

/** The text of the SPDX list, which is installed for the tests. */
function spdxText(id: string): string {
  const file = new URL(`../../../node_modules/spdx-license-list/licenses/${id}.json`, import.meta.url);
  const licence: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof licence !== "object" || licence === null || !("licenseText" in licence)) throw new Error(`${id} has no text`);
  return String(licence.licenseText);
}

function textOf(family: string): string {
  try {
    return spdxText(family);
  } catch {
    return spdxText(`${family}-only`);
  }
}

function rewrapped(text: string): string {
  return text.replace(/[ \t]+/g, " ").replace(/(.{30,40}) /g, "$1\n");
}

describe("the text of a licence", () => {
  test.each(sketches().map(({ id }) => id))("%s is told from its text, as it stands", (id) => {
    // The list puts the text of GPL-3.0 behind that of LGPL-3.0.
    const ids = id === "LGPL-3.0" ? ["GPL-3.0", id] : [id];
    expect(readLicenceText(textOf(id))).toMatchObject({ kind: "known", ids });
  });

  test.each(["MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "MPL-2.0", "GPL-3.0"])("%s is told whatever breaks its lines", (id) => {
    expect(readLicenceText(rewrapped(textOf(id)))).toMatchObject({ kind: "known", ids: [id] });
  });

  test("the name of the holder is no part of it", () => {
    const text = spdxText("BSD-3-Clause")
      .replaceAll("the copyright holder", "Shop and its friends")
      .replace("<year> <owner>", "2026 Shop");
    expect(readLicenceText(text)).toMatchObject({ kind: "known", ids: ["BSD-3-Clause"] });
  });

  test("a line with an address changes nothing", () => {
    expect(readLicenceText(`${spdxText("MIT")}\nhttps://shop.test/licence\n`)).toMatchObject({
      kind: "known",
      ids: ["MIT"],
      ownShare: 0,
    });
  });

  test("one that lost a clause is no longer that licence", () => {
    const text = spdxText("MIT").replace(/THE SOFTWARE IS PROVIDED[\s\S]*/, "");
    expect(readLicenceText(text)).toMatchObject({ kind: "altered" });
  });

  test.each<[what: string, id: string, change: (text: string) => string]>([
    ["a word put in", "MIT", (text) => text.replace("hereby granted", "hereby not granted")],
    ["words taken out", "MIT", (text) => text.replace(", free of charge,", "")],
    ["a word changed", "MIT", (text) => text.replace("and/or sell", "but not sell")],
    ["a word in letters of another script", "MIT", (text) => text.replace("hereby granted", "hereby n\u043et granted")],
    [
      "a word in the midst of a long one",
      "GPL-3.0-only",
      (text) => text.replace("You may convey verbatim", "You may not convey verbatim"),
    ],
    [
      "a word changed in a long one",
      "Apache-2.0",
      (text) =>
        text
          .replace("royalty-free, irrevocable\n      copyright", "royalty-bearing, revocable\n      copyright")
          .replace("no-charge, royalty-free", "royalty-bearing"),
    ],
  ])("with %s it is another: %s", (_, id, change) => {
    const text = spdxText(id);
    expect(change(text)).not.toBe(text);
    expect(readLicenceText(change(text))).toMatchObject({ kind: "altered", by: "words" });
  });

  test.each([
    "The grant of rights under the License will not include the right to Sell the Software, nor to use it in production.",
    '"Commons Clause" License Condition v1.0',
    "You may not use this software commercially.",
    "For personal use only.",
    "Commercial use requires a licence from Shop Ltd.",
    "Use in production requires a paid subscription.",
    "Redistribution is not allowed.",
    "Commercial users must pay.",
    "Companies with more than 100 employees need to buy a licence.",
    "The Software shall be used for Good, not Evil.",
    "Copyright (c) 2026 Shop, only for use at home, pay us for all else",
    "Copyright (c) 2026 Shop. For private use only.",
    "Free for non-commercial use.",
    "This software may not be sold.",
    "The code may only be used by customers of Shop.",
    "Hosting it as a service is strictly prohibited.",
    "You have to pay for it after 30 days.",
  ])("a limit beside it makes another of it: %s", (limit) => {
    const mit = spdxText("MIT");
    const [before, behind] = [readLicenceText(`${limit}\n\n${mit}`), readLicenceText(`${mit}\n${limit}\n`)];
    const end = readLicenceText(`${spdxText("Apache-2.0")}\n${limit}\n`);
    const limited = { kind: "altered", by: "limits" };
    expect([before, behind, end]).toMatchObject([limited, limited, limited]);
  });

  test.each([
    "The MIT License (MIT)",
    "This project bundles jquery (MIT) and normalize.css (MIT), whose notices are in NOTICE.",
    "Contributors are listed at https://shop.test/people.",
    "Use of the name and the logo of Shop requires permission.",
    "The names of the authors of this software must not be used to endorse what is made of it.",
    "You do not have to pay us, and may pay us for support.",
    "Whoever wants to keep changes closed needs to buy another licence.",
    "Copies of this text may be distributed, but modification of it is not allowed.",
    "The fonts of this package may only be distributed under the terms of their own licence.",
    "Parts of this code may be used in production and sold by companies.",
    "Neither the name of Shop nor the names of its contributors may be used to endorse products derived from it.",
  ])("what limits nothing does not: %s", (text) => {
    expect(readLicenceText(`${text}\n\n${spdxText("MIT")}\n${text}\n`)).toMatchObject({ kind: "known", ids: ["MIT"] });
  });

  test("no licence of the list is one that something beside it limits", () => {
    const folder = new URL("../../../node_modules/spdx-license-list/licenses/", import.meta.url);
    const ids = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
    const limited = ids.filter((id) => {
      const read = readLicenceText(spdxText(id));
      return read.kind === "altered" && read.by === "limits";
    });
    expect(ids.length).toBeGreaterThan(500);
    expect(limited).toEqual([]);
  });

  test("another behind the end of its terms is told as well", () => {
    const texts = `${spdxText("Apache-2.0")}\nEND OF TERMS AND CONDITIONS\n\n${spdxText("MIT")}`;
    expect(readLicenceText(texts)).toMatchObject({ kind: "known", ids: ["Apache-2.0", "MIT"] });
  });

  test("a text in a comment is none", () => {
    expect(readLicenceText(`<!--\n${spdxText("MIT")}\n-->\n`)).toEqual({ kind: "unknown" });
  });

  test.each(["/usr/share/common-licenses/GPL-2", "/usr/share/common-licenses/GPL-3", "/usr/share/common-licenses/Apache-2.0"])(
    "%s is one, where the system has it",
    (path) => {
      if (existsSync(path)) expect(readLicenceText(readFileSync(path, "utf8"))).toMatchObject({ kind: "known" });
    },
  );

  test.each(["GFDL-1.3-only", "MPL-1.1", "LGPL-2.0-only", "GPL-1.0-only", "Artistic-1.0"])(
    "%s, with which no text is compared, is what it says that it is",
    (id) => {
      const text = spdxText(id);
      expect(readLicenceText(text).kind).not.toBe("known");
      expect(readLicenceText(`SPDX-License-Identifier: ${id}\n\n${text}`)).toMatchObject({
        kind: "known",
        ids: [licenceFamily(id)],
      });
    },
  );

  test.each([
    ["MIT", spdxText("MIT").replace("hereby granted", "hereby not granted"), "altered"],
    ["MIT", spdxText("Artistic-1.0"), "unknown"],
    ["GFDL-1.3-only", `${spdxText("MIT")}\nYou may not use it commercially.\n`, "altered"],
    ["GFDL-1.3-only", "", "unknown"],
    ["GFDL-9", spdxText("Artistic-1.0"), "unknown"],
    ["LicenseRef-Shop", spdxText("Artistic-1.0"), "unknown"],
    ["GFDL-1.3-only OR MPL-1.1", spdxText("Artistic-1.0"), "unknown"],
  ])("a line that names %s makes no licence of another text", (id, text, kind) => {
    expect(readLicenceText(`SPDX-License-Identifier: ${id}\n\n${text}`).kind).toBe(kind);
  });

  test("how many are known is what the documentation says", () => {
    const readme = readFileSync(new URL("../../../actions/docs-present/README.md", import.meta.url), "utf8");
    expect(readme).toContain(`those of the ${sketches().length} licences of the SPDX list`);
  });

  test("what stands besides is told as a share", () => {
    const text = `${spdxText("MIT")}\n${"Parts of it were written by others, who are named with their own notices at the head of each of these files. ".repeat(3)}`;
    const read = readLicenceText(text);
    expect(read).toMatchObject({ kind: "known", ids: ["MIT"] });
    expect(read.kind === "known" && read.ownShare > 5).toBe(true);
  });

  test("two licences in one file are both told", () => {
    const read = readLicenceText(`${spdxText("MIT")}\n\n${spdxText("Apache-2.0")}`);
    expect(read.kind === "known" ? [...read.ids].sort() : read).toEqual(["Apache-2.0", "MIT"]);
  });

  test.each([
    ["nothing", ""],
    ["a word", "MIT"],
    ["prose", "The shop service sells what the warehouse has. ".repeat(50)],
    ["a notice that names one", "Licensed under the Apache License, Version 2.0 (the License)."],
  ])("%s is none", (_, text) => {
    expect(readLicenceText(text)).toEqual({ kind: "unknown" });
  });

  test("an endless line ends", () => {
    expect(readLicenceText("copyright (c) ".repeat(200_000))).toEqual({ kind: "unknown" });
    expect(readLicenceText(`${"\n".repeat(500_000)}${" ".repeat(500_000)}`)).toEqual({ kind: "unknown" });
  });

  test("the names of the GNU licences are those of their text", () => {
    expect(["GPL-3.0-only", "GPL-3.0-or-later", "GPL-3.0+", "MIT"].map(licenceFamily)).toEqual([
      "GPL-3.0",
      "GPL-3.0",
      "GPL-3.0",
      "MIT",
    ]);
  });
});

const expression = (id: string) => ({ kind: "expression", expression: { kind: "licence", id } });

describe("what a manifest declares", () => {
  test.each<[what: string, manifest: string, text: string, wanted: readonly object[]]>([
    ["npm", "package.json", '{\n  "license": "MIT"\n}', [{ line: 2, declared: expression("MIT") }]],
    ["npm, a choice", "package.json", '{"license": "(MIT OR Apache-2.0)"}', [{ declared: { expression: { kind: "or" } } }]],
    ["npm as it was", "package.json", '{"license": {"type": "ISC"}}', [{ declared: expression("ISC") }]],
    [
      "npm as it was long ago",
      "package.json",
      '{"licenses": [{"type": "MIT"}, {"type": "ISC"}]}',
      [{ declared: expression("MIT") }, { declared: expression("ISC") }],
    ],
    [
      "npm, by a file",
      "package.json",
      '{"license": "SEE LICENSE IN TERMS.txt"}',
      [{ declared: { kind: "file", path: "TERMS.txt" } }],
    ],
    ["npm, granted to nobody", "package.json", '{"license": "UNLICENSED"}', [{ declared: { kind: "none-granted" } }]],
    [
      "npm, in somebody's words",
      "package.json",
      '{"license": "Apache 2"}',
      [{ declared: { kind: "no-expression", meant: "Apache-2.0" } }],
    ],
    ["npm, nothing", "package.json", "{}", []],
    ["npm, no JSON", "package.json", "{", []],
    [
      "Python",
      "pyproject.toml",
      '[project]\nname = "shop"\nlicense = "Apache-2.0"\n',
      [{ line: 3, declared: expression("Apache-2.0") }],
    ],
    ["Python, by a table", "pyproject.toml", '[project]\nlicense = {text = "MIT"}\n', [{ declared: expression("MIT") }]],
    [
      "Python, by a file",
      "pyproject.toml",
      '[project]\nlicense = {file = "LICENSE"}\n',
      [{ declared: { kind: "file", path: "LICENSE" } }],
    ],
    [
      "Python, by a classifier",
      "pyproject.toml",
      '[project]\nclassifiers = [\n  "License :: OSI Approved :: MIT License",\n]\n',
      [{ line: 3, declared: expression("MIT") }],
    ],
    ["Python, by a classifier of nobody", "pyproject.toml", '[project]\nclassifiers = ["License :: constructor"]\n', []],
    ["Poetry", "pyproject.toml", '[tool.poetry]\nlicense = "MIT"\n', [{ declared: expression("MIT") }]],
    [
      "Rust",
      "crates/a/Cargo.toml",
      '[package]\nlicense = "MIT OR Apache-2.0"\n',
      [{ manifest: "crates/a/Cargo.toml", declared: { expression: { kind: "or" } } }],
    ],
    ["Rust as it was", "Cargo.toml", '[package]\nlicense = "MIT/Apache-2.0"\n', [{ declared: { expression: { kind: "or" } } }]],
    ["Rust, left to the workspace", "Cargo.toml", "[package]\nlicense = { workspace = true }\n", []],
    ["a workspace", "Cargo.toml", '[workspace.package]\nlicense = "MIT"\n', [{ declared: expression("MIT") }]],
    [
      "an exception",
      "Cargo.toml",
      '[package]\nlicense = "Apache-2.0 WITH LLVM-exception"\n',
      [{ declared: expression("Apache-2.0") }],
    ],
    ["a licence of one's own", "package.json", '{"license": "LicenseRef-Shop"}', [{ declared: expression("LicenseRef-Shop") }]],
    ["no TOML", "Cargo.toml", "[package", []],
    ["npm, a list", "package.json", '{"license": ["MIT"]}', [{ declared: expression("MIT") }]],
    ...["", " ", "(", "MIT OR", "\u0000", "MIT".repeat(3334), "a".repeat(999), "+", "WITH"].flatMap(
      (odd): [string, string, string, readonly object[]][] => {
        const text = JSON.stringify(odd);
        const wanted = [{ declared: { kind: "no-expression", text: odd } }];
        const named = JSON.stringify(odd.slice(0, 12));
        return [
          [`npm, no licence: ${named}`, "package.json", `{"license": ${text}}`, wanted],
          [`npm, no type: ${named}`, "package.json", `{"license": {"type": ${text}}}`, wanted],
          [`npm, none in a list: ${named}`, "package.json", `{"licenses": [${text}]}`, wanted],
          [`Python, no licence: ${named}`, "pyproject.toml", `[project]\nlicense = ${text}\n`, wanted],
          [`Poetry, no licence: ${named}`, "pyproject.toml", `[tool.poetry]\nlicense = ${text}\n`, wanted],
          [`Rust, no licence: ${named}`, "Cargo.toml", `[package]\nlicense = ${text}\n`, wanted],
          [`PHP, no licence: ${named}`, "composer.json", `{"license": ${text}}`, wanted],
        ];
      },
    ),
    ["PHP", "composer.json", '{\n  "license": "MIT"\n}', [{ line: 2, declared: expression("MIT") }]],
    [
      "PHP, a list of which one is taken",
      "composer.json",
      '{"license": ["MIT", "ISC"]}',
      [{ declared: { expression: { kind: "or" } } }],
    ],
    ["PHP, in small words", "composer.json", '{"license": "(MIT or ISC)"}', [{ declared: { expression: { kind: "or" } } }]],
    ["PHP, granted to nobody", "composer.json", '{"license": "proprietary"}', [{ declared: { kind: "none-granted" } }]],
    [
      "Maven, by the name that all use",
      "pom.xml",
      "<project>\n<licenses><license>\n<name>The Apache Software License, Version 2.0</name>\n</license></licenses>\n</project>",
      [{ line: 3, declared: expression("Apache-2.0") }],
    ],
    [
      "Maven, two of which one is taken",
      "pom.xml",
      "<licenses><license><name>MIT License</name></license><license><name>EPL-2.0</name></license></licenses>",
      [{ declared: { expression: { kind: "or" } } }],
    ],
    ["Maven, by a name that may be any", "pom.xml", "<licenses><license><name>BSD</name></license></licenses>", []],
    [
      "Maven, what a plugin is told",
      "pom.xml",
      "<build><licenses><license><name>MIT</name></license></licenses></build><!-- <licenses><name>MIT</name></licenses> -->",
      [],
    ],
    [
      "Ruby",
      "shop.gemspec",
      'Gem::Specification.new do |spec|\n  spec.license = "MIT"\nend\n',
      [{ line: 2, declared: expression("MIT") }],
    ],
    ["Ruby, a list", "shop.gemspec", "s.licenses = ['MIT', 'ISC']\n", [{ declared: { expression: { kind: "or" } } }]],
    ["Ruby, a list of words", "shop.gemspec", "s.licenses = %w[MIT ISC]\n", [{ declared: { expression: { kind: "or" } } }]],
    ["Ruby, on no list", "shop.gemspec", 's.license = "Nonstandard"\n', [{ declared: expression("LicenseRef-Nonstandard") }]],
    ["Ruby, an empty one", "shop.gemspec", 's.license = ""\n', [{ declared: { kind: "no-expression", text: "" } }]],
    ["Ruby, made up by a program", "shop.gemspec", "s.license = Shop::LICENSE\ns.licenses = [Shop::LICENSE]\n", []],
    ["Ruby, in a comment", "shop.gemspec", '# s.license = "MIT"\n', []],
    ["setuptools", "setup.cfg", "[metadata]\nname = shop\nlicense = MIT License\n", [{ line: 3, declared: expression("MIT") }]],
    [
      "setuptools, by a classifier",
      "setup.cfg",
      "[metadata]\nlicense = BSD\nclassifiers =\n    License :: OSI Approved :: ISC License (ISCL)\n",
      [{ line: 4, declared: expression("ISC") }],
    ],
    ["setuptools, of something else", "setup.cfg", "[flake8]\nlicense = MIT\n", []],
    [
      "brackets without end",
      "package.json",
      JSON.stringify({ license: "(".repeat(900) }),
      [{ declared: { kind: "no-expression" } }],
    ],
  ])("%s", (_, manifest, text, wanted) => {
    const found = readDeclaredLicences(manifest, text);
    expect(found).toHaveLength(wanted.length);
    expect(found).toMatchObject(wanted);
  });
});
