import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Files, judgedOne, told } from "./judged-artefacts.ts";

/** The licence of this project, and that of a package that is installed for it. */
const mit = readFileSync(new URL("../../LICENSE", import.meta.url), "utf8");
const apache = readFileSync(new URL("../../node_modules/spdx-correct/LICENSE", import.meta.url), "utf8");

const rare =
  "Take from this shop what the shelves offer, and put back what you made better, so that others find it as well. ".repeat(3);

const manifest = (license: string) => JSON.stringify({ name: "shop", license });

describe("the licence of a repository", () => {
  test.each<[what: string, files: Files, wanted: string]>([
    ["a text alone", { LICENSE: mit }, "present"],
    ["no text", { "README.md": "MIT" }, "missing"],
    ["an empty one", { LICENSE: "\n" }, "weak: empty"],
    ["a text of nothing known", { LICENSE: "Do as you like.\n" }, "weak: unknown-licence"],
    ["a text that lost its end", { LICENSE: mit.replace(/THE SOFTWARE IS PROVIDED[\s\S]*/, "") }, "weak: altered-licence"],
    [
      "a year that nobody filled in",
      { LICENSE: mit.replace(/Copyright.*/, "Copyright (c) [year] [fullname]") },
      "weak: placeholder 3",
    ],
    ["the appendix of Apache-2.0, which has such a line", { LICENSE: apache }, "present"],
    ["a manifest that agrees", { LICENSE: mit, "package.json": manifest("MIT") }, "present"],
    ["a manifest that does not", { LICENSE: mit, "package.json": manifest("Apache-2.0") }, "weak: licence-disagrees 1"],
    [
      "two of which one does not",
      { LICENSE: mit, "package.json": manifest("MIT"), "Cargo.toml": '[package]\nlicense = "ISC"\n' },
      "weak: licence-disagrees 2",
    ],
    ["a choice with one text", { LICENSE: mit, "package.json": manifest("MIT OR Apache-2.0") }, "present"],
    [
      "both of a choice",
      { "LICENSE-MIT": mit, "LICENSE-APACHE": apache, "Cargo.toml": '[package]\nlicense = "MIT OR Apache-2.0"\n' },
      "present",
    ],
    [
      "one of two that are both needed",
      { LICENSE: mit, "package.json": manifest("MIT AND Apache-2.0") },
      "weak: licence-disagrees 1",
    ],
    ["its full name in a table", { LICENSE: mit, "pyproject.toml": '[project]\nlicense = {text = "MIT License"}\n' }, "present"],
    [
      "its full name with a version",
      { LICENSE: apache, "pyproject.toml": '[project]\nlicense = {text = "The Apache License, Version 2.0"}\n' },
      "present",
    ],
    [
      "the full name of another",
      { LICENSE: mit, "pyproject.toml": '[project]\nlicense = {text = "BSD 3-Clause License"}\n' },
      "weak: licence-disagrees 2",
    ],
    [
      "a name of nothing known",
      { LICENSE: mit, "pyproject.toml": '[project]\nlicense = {text = "Shop License"}\n' },
      "weak: licence-not-spdx 2",
    ],
    ["a licence that is declared as nothing", { LICENSE: mit, "package.json": manifest("") }, "weak: licence-not-spdx 1"],
    ["PHP says another", { LICENSE: mit, "composer.json": manifest("ISC") }, "weak: licence-disagrees 1"],
    ["a gem says another", { LICENSE: mit, "shop.gemspec": 's.license = "ISC"\n' }, "weak: licence-disagrees 1"],
    ["setuptools says another", { LICENSE: mit, "setup.cfg": "[metadata]\nlicense = ISC\n" }, "weak: licence-disagrees 2"],
    [
      "Maven says another",
      { LICENSE: mit, "pom.xml": "<licenses>\n<license><name>Apache License, Version 2.0</name></license></licenses>\n" },
      "weak: licence-disagrees 2",
    ],
    ["words for an id", { LICENSE: mit, "package.json": manifest("The MIT License") }, "weak: licence-not-spdx 1"],
    ["a file that is there", { LICENSE: mit, "package.json": manifest("SEE LICENSE IN LICENSE") }, "present"],
    ["a file that is not", { LICENSE: mit, "package.json": manifest("SEE LICENSE IN TERMS.md") }, "weak: licence-file-missing 1"],
    [
      "a text of one's own, declared as such",
      { LICENSE: "Do as you like.\n", "package.json": manifest("LicenseRef-Shop") },
      "present",
    ],
    [
      "a text of one's own that says so itself, where a manifest has no place for it",
      { LICENSE: "SPDX-License-Identifier: LicenseRef-Shop\n\nAll rights reserved.\n", "go.mod": "module shop\n" },
      "present",
    ],
    ["a rare one that the manifest declares", { LICENSE: rare, "package.json": manifest("Artistic-1.0") }, "present"],
    ["a rare one that nobody declares", { LICENSE: rare }, "weak: unknown-licence"],
    ["a rare text where a known one is declared", { LICENSE: rare, "package.json": manifest("MIT") }, "weak: unknown-licence"],
    ["a rare one that says so itself", { LICENSE: `SPDX-License-Identifier: Artistic-1.0\n\n${rare}` }, "present"],
    [
      "a rare one that says so itself, and a manifest that says another",
      { LICENSE: `SPDX-License-Identifier: Artistic-1.0\n\n${rare}`, "package.json": manifest("MIT") },
      "weak: licence-disagrees 1",
    ],
    [
      "a known text where a rare one is declared",
      { LICENSE: mit, "package.json": manifest("MPL-1.1") },
      "weak: licence-disagrees 1",
    ],
    [
      "a known and a rare one that are both needed",
      { LICENSE: mit, "LICENSE-DOCS": rare, "package.json": manifest("MIT AND Artistic-1.0") },
      "present",
    ],
    [
      "a known one that was changed, beside the choice of a rare one",
      { LICENSE: mit.replace("hereby granted", "hereby not granted"), "package.json": manifest("MIT OR MPL-1.1") },
      "weak: altered-licence",
    ],
    [
      "a limit beside a known one, where a rare one is declared",
      { LICENSE: `${mit}\nYou may not use it commercially.\n`, "package.json": manifest("MPL-1.1") },
      "weak: altered-licence",
    ],
    ["nothing granted, and no text", { "package.json": manifest("UNLICENSED") }, "not-asked"],
    [
      "nothing granted, and a text that grants",
      { LICENSE: mit, "package.json": manifest("UNLICENSED") },
      "weak: licence-disagrees 1",
    ],
    ["notices of others beside the text", { LICENSE: mit, "LICENSE-deps.txt": "Made with the help of others.\n" }, "present"],
    ["the folder of REUSE", { "LICENSES/MIT.txt": mit, "package.json": manifest("MIT") }, "present"],
  ])("%s: %s", (_, files, wanted) => {
    expect(told(judgedOne("license", files))).toBe(wanted);
  });

  test("a fault of a manifest is told there", () => {
    const { result } = judgedOne("license", { LICENSE: mit, "package.json": manifest("ISC") });
    expect(result).toMatchObject({
      reasons: [{ path: "package.json", line: 1, licence: "LICENSE", declared: "ISC", ids: ["MIT"] }],
    });
  });

  test("what else stands in the file is a note", () => {
    const more =
      "Parts of it were written by others, who are named with their own notices at the head of each of these files in full. ";
    const { result } = judgedOne("license", { LICENSE: `${mit}\n${more}${more.split(" ").reverse().join(" ")}` });
    expect(result).toMatchObject({ state: "present", notes: [{ note: "licence-with-more", path: "LICENSE", ids: ["MIT"] }] });
  });

  test("a package with a text of its own is held to its own manifest", () => {
    const files = {
      LICENSE: mit,
      "package.json": manifest("MIT"),
      "packages/a/package.json": manifest("MIT"),
      "packages/a/LICENSE": apache,
    };
    expect(told(judgedOne("license", files, { packages: ["packages/*"] }))).toBe("present");
  });

  test("a package without one is held to that of the root", () => {
    const files = { LICENSE: mit, "package.json": manifest("MIT"), "packages/a/package.json": manifest("Apache-2.0") };
    const { result } = judgedOne("license", files, { packages: ["packages/*"] });
    expect(result).toMatchObject({ reasons: [{ rule: "licence-disagrees", path: "packages/a/package.json" }] });
  });
});
