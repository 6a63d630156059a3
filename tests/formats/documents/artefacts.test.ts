import { describe, expect, test } from "vitest";
import { readPackageScripts } from "../../../src/formats/documents/package-scripts.ts";
import { readArtefact } from "../../../src/formats/read-artefact.ts";
import type { ArtefactForm } from "../../../src/model/artefact-document.ts";

describe("files of artefacts", () => {
  test.each(["true", "@:", "exit 0", "# nothing", "-@true ;"])("a target of nothing but %s does nothing", (command) => {
    expect(readArtefact("targets", "Makefile", `a:\n\t${command}\n`)).toMatchObject({
      targets: [{ name: "a", does: "nothing" }],
    });
  });

  test.each<[what: string, path: string, text: string, names: readonly string[]]>([
    ["variables are no targets", "Makefile", "A := 1\nB = 2\nC ?= 3\nexport D\n", []],
    ["special targets are none", "Makefile", ".PHONY: a\n.DEFAULT_GOAL := a\n", []],
    ["a rule for two", "Makefile", "test lint: build\n\tgo test\n", ["test", "lint"]],
    ["two colons, and paths", "Makefile", "bin/shop:: main.go\n\tgo build\n", ["bin/shop"]],
    ["commands behind remarks and conditions", "Makefile", "a:\n# why\nifdef CI\n\tgo test\nendif\n", ["a"]],
    ["recipes of just", "justfile", "set shell := ['sh']\n\n@test filter='x' *rest:\n  go test\n", ["test"]],
    ["tasks", "Taskfile.yml", "tasks:\n  test: go test\n  lint:\n    cmds: [a]\n", ["test", "lint"]],
    ["Windows' line ends", "Makefile", "a:\r\n\tgo test\r\n", ["a"]],
  ])("%s", (_, path, text, names) => {
    const read = readArtefact("targets", path, text);
    expect(read).toMatchObject({ kind: "targets", targets: names.map((name) => ({ name, does: "something" })) });
  });

  test("an alias of YAML is what it stands for, and one of nothing is nothing", () => {
    const text = "version: 2\nupdates:\n  - &npm\n    package-ecosystem: npm\n    directory: /\n  - *npm\n";
    expect(readArtefact("updates", ".github/dependabot.yml", text)).toMatchObject({
      dependabot: {
        updates: [
          { ecosystem: "npm", line: 4 },
          { ecosystem: "npm", line: 6 },
        ],
      },
    });
  });

  test("the line of an update is that of its entry, and of a directory its own", () => {
    const text = "version: 2\nupdates:\n\n  - package-ecosystem: npm\n    directories:\n      - /a\n      - /b\n";
    expect(readArtefact("updates", "dependabot.yml", text)).toMatchObject({
      dependabot: {
        updates: [
          {
            line: 4,
            directories: [
              { path: "/a", line: 6 },
              { path: "/b", line: 7 },
            ],
          },
        ],
      },
    });
  });

  test("a byte order mark is no part of a text", () => {
    expect(readArtefact("issue-template", "a.md", "\ufeff---\nname: a\n---\n")).toMatchObject({ template: { content: 0 } });
  });

  test("scripts of a package", () => {
    expect(readPackageScripts('{"scripts":{"build":"tsc","__proto__":"x"}}')).toEqual(new Set(["build", "__proto__"]));
    expect([readPackageScripts("{}"), readPackageScripts("{"), readPackageScripts('{"scripts":[]}')]).toEqual([
      new Set(),
      undefined,
      new Set(),
    ]);
  });

  test("reStructuredText: headings by their underline, code and remarks left out", () => {
    const text =
      "Shop\n====\n\nIt sells.\n\nInstall\n-------\n\nRun::\n\n   make install it all\n\n.. a remark of many words\n\nTwo words\n";
    expect(readArtefact("prose", "README.rst", text)).toMatchObject({
      prose: {
        title: { text: "Shop", line: 1 },
        headings: [
          { level: 1, text: "Shop" },
          { level: 2, text: "Install", line: 6 },
        ],
        words: 4,
        fences: [{ line: 9, endLine: 13 }],
      },
    });
  });
});

const forms: readonly (readonly [ArtefactForm, string])[] = [
  ["prose", "README.md"],
  ["prose", "README.rst"],
  ["licence", "LICENSE"],
  ["codeowners", "CODEOWNERS"],
  ["updates", "dependabot.yml"],
  ["updates", "renovate.json"],
  ["issue-template", "a.md"],
  ["issue-template", "a.yml"],
  ["hooks", ".pre-commit-config.yaml"],
  ["hooks", ".husky/pre-commit"],
  ["targets", "Makefile"],
  ["text", "openapi.yaml"],
];

const hostile: readonly (readonly [string, string])[] = [
  ["deep brackets", "[".repeat(300_000)],
  ["deep lists", "- ".repeat(200_000)],
  ["deep mappings", Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["one long line", "a ".repeat(500_000)],
  ["nothing but line ends", "\n".repeat(500_000)],
  ["nothing but spaces", " ".repeat(500_000)],
  ["many keys", Array.from({ length: 30_000 }, (_, i) => `k${i}: v`).join("\n")],
  ["aliases upon aliases", `a: &a [x, x]\n${Array.from({ length: 5000 }, (_, i) => `k${i}: &k${i} [*a, *a]`).join("\n")}`],
  ["comments that never end", "<!--".repeat(200_000)],
  ["front matter that never ends", `---\n${"\n---x".repeat(100_000)}`],
  ["underlines", "=\n".repeat(200_000)],
  ["names of JavaScript's own", "__proto__: 1\nconstructor: 2\ntoString: 3\n"],
  ["zeros", "\0".repeat(100_000)],
];

describe("hostile files end", () => {
  test.each(forms.flatMap(([form, path]) => hostile.map(([what, text]) => [form, path, what, text] as const)))(
    "%s %s: %s",
    (form, path, _, text) => {
      expect(readArtefact(form, path, text).kind).toBeTypeOf("string");
    },
    10_000,
  );
});
