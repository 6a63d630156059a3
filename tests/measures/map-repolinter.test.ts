import { describe, expect, test } from "vitest";
import { isRepolinterConfig, readRepolinter } from "../../src/formats/documents/repolinter.ts";
import { mapRepolinter, settingsOfRepolinter } from "../../src/measures/map-repolinter.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeRepolinterRule } from "../../src/reports/wording-repolinter.ts";

/** A configuration of version 2 with one rule. */
const one = (type: string, options: object = {}, more: object = {}) =>
  JSON.stringify({ version: 2, rules: { "the-rule": { level: "error", rule: { type, options }, ...more } } });

function said(text: string, path = "repolinter.json"): readonly string[] {
  return mapRepolinter(readRepolinter(path, text)).map((mapped) => toPlain(describeRepolinterRule(mapped)));
}

describe("a rule becomes", () => {
  const files = (...globsAny: readonly string[]) => one("file-existence", { globsAny, nocase: true });

  test.each<[string, string, string]>([
    ["a licence", files("LICENSE*", "COPYING*"), "require: license"],
    ["a README", files("README*"), "require: readme"],
    ["a guide by its beginning", files("{docs/,.github/,}CONTRIB*"), "require: contributing"],
    [
      "a code of conduct",
      files("{docs/,.github/,}CODEOFCONDUCT*", "{docs/,.github/,}CODE-OF-CONDUCT*", "{docs/,.github/,}CODE_OF_CONDUCT*"),
      "require: code-of-conduct",
    ],
    ["a changelog", files("CHANGELOG*"), "require: changelog"],
    ["a security policy", files("{docs/,.github/,}SECURITY.md"), "require: security"],
    ["support", files("{docs/,.github/,}SUPPORT*"), "require: support"],
    ["a template", files("{docs/,.github/,}PULL_REQUEST_TEMPLATE*"), "require: pull-request-template"],
    ["code owners", files("{docs/,.github/,}CODEOWNERS"), "require: codeowners"],
    ["examples", one("directory-existence", { globsAny: ["examples"] }), "require: examples"],
    [
      "what a warning asks for",
      one("file-existence", { globsAny: ["CHANGELOG*"] }, { level: "warning" }),
      "optional: changelog, which says nothing where it is missing (require is red)",
    ],
    [
      "files of other names",
      files(".gitlab-ci.yml", "Jenkinsfile"),
      "a line of artefacts, the-rule = .gitlab-ci.yml, Jenkinsfile",
    ],
    [
      "folders",
      one("directory-existence", { globsAny: ["test*", "specs/"] }),
      "a line of artefacts, the-rule = test*/**, specs/**",
    ],
    ["files of several documents", files("README*", "LICENSE*"), "a line of artefacts, the-rule = README*, LICENSE*"],
    ["the notice", one("apache-notice"), "a line of artefacts, notice = NOTICE*"],
    [
      "a detectable licence",
      one("license-detectable-by-licensee"),
      "nothing of its own: what license has to say is checked where it is asked for",
    ],
    [
      "the words of a README",
      one("file-contents", { globsAll: ["README*"], content: "license", flags: "i" }),
      "nothing of its own: what readme has to say is checked where it is asked for",
    ],
    [
      "links",
      one("file-no-broken-links", { globsAll: ["**/*.md", "!vendor/**"] }),
      "the check of links with documents **/*.md; other sites are never asked",
    ],
    [
      "what must not be written",
      one("file-not-contents", { globsAll: ["**/*"], content: "password" }),
      "nothing here: what must not stand in files is found by a scanner of secrets, whose report security-scan judges",
    ],
    [
      "headers",
      one("file-starts-with", { globsAll: ["**/*.js"], lineCount: 5, patterns: ["Copyright"] }),
      "nothing: headers of sources are a linter's to check, such as REUSE",
    ],
    [
      "binaries",
      one("file-type-exclusion", { type: ["**/*.exe"] }),
      "nothing: what must not be in the repository is better kept out by .gitignore or a hook",
    ],
    ["sizes", one("large-file", { globsAll: ["**"] }), "nothing: sizes of files are judged by metric-budget"],
    ["what is off", one("file-existence", { globsAny: ["README*"] }, { level: "off" }), "nothing, because it is off"],
    ["a type of the future", one("something-new"), "nothing: Gates does not know its type"],
    ["no file", files(), "nothing: it names no file that a setting could have"],
  ])("%s", (_, text, wanted) => {
    expect(said(text)).toEqual([`the-rule becomes ${wanted}.`]);
  });

  test("what only holds for a language, and says what is lost", () => {
    const text = one("file-existence", { globsAny: ["package.json"] }, { where: ["language=javascript"] });
    expect(said(text)).toEqual([
      "the-rule becomes a line of artefacts, the-rule = package.json; that it only holds with language=javascript is lost.",
    ]);
  });
});

test("a configuration of version 1 is read", () => {
  const text = JSON.stringify({
    rules: {
      all: {
        "license-file-exists:file-existence": ["error", { files: ["LICENSE*"] }],
        "license-detectable-by-licensee": ["warning"],
        "a:file-hash": "off",
      },
      python: { "package-metadata-exists:file-existence": ["error", { files: ["requirements.txt"] }] },
    },
  });
  expect(said(text)).toEqual([
    "license-file-exists becomes require: license.",
    "license-detectable-by-licensee becomes nothing of its own: what license has to say is checked where it is asked for.",
    "a becomes nothing, because it is off.",
    "package-metadata-exists becomes a line of artefacts, package-metadata-exists = requirements.txt; that it only holds with language=python is lost.",
  ]);
});

const yaml = [
  "version: 2",
  "extends: https://example.org/rules.yaml",
  "rules:",
  "  readme:",
  "    level: error",
  "    rule: {type: file-existence, options: {globsAny: ['README*']}}",
  "  changelog:",
  "    level: warning",
  "    rule: {type: file-existence, options: {globsAny: ['CHANGELOG*']}}",
  "  readme:again:",
  "    level: warning",
  "    rule: {type: file-existence, options: {globsAny: ['README.md']}}",
  "  Notice File!:",
  "    level: warning",
  "    rule: {type: file-existence, options: {globsAny: ['NOTICE*']}}",
  "  notice_file:",
  "    rule: {type: file-existence, options: {globsAny: ['NOTICES']}}",
].join("\n");

test("a configuration in YAML is read, with lines and with what it builds on", () => {
  const config = readRepolinter("repolinter.yaml", yaml);
  expect(config.rules.map(({ name, line }) => `${line} ${name}`)).toEqual([
    "4 readme",
    "7 changelog",
    "10 readme:again",
    "13 Notice File!",
    "16 notice_file",
  ]);
  expect([config.builtOn, config.problems]).toEqual(["https://example.org/rules.yaml", []]);
});

test("its rules together make the settings", () => {
  expect(settingsOfRepolinter(mapRepolinter(readRepolinter("repolinter.yaml", yaml)))).toEqual({
    require: ["readme"],
    optional: ["changelog", "notice-file"],
    artefacts: ["notice-file = NOTICE*", "notice-file-2 = NOTICES"],
    documents: [],
  });
});

describe("a configuration that is none is told of", () => {
  test.each<[string, string, string, number]>([
    ["that is cut off", "repolinter.json", '{"rules": {', 1],
    ["without rules", "repolinter.json", '{"version": 2}', 1],
    ["with rules of another kind", "repolinter.yml", "rules:\n  - a\n", 2],
    ["of nothing", "repolinter.yml", "", 1],
  ])("%s", (_, path, text, line) => {
    const { rules, problems } = readRepolinter(path, text);
    expect([rules, problems.map((one) => one.line)]).toEqual([[], [line]]);
  });
});

test.each([
  ["braces of braces", JSON.stringify({ rules: { all: { "a:file-existence": ["error", { files: ["{a,b}".repeat(100)] }] } } })],
  [
    "braces that never close",
    JSON.stringify({ rules: { all: { "a:file-existence": ["error", { files: ["{".repeat(1_000_000)] }] } } }),
  ],
  [
    "many rules of one name",
    `{"rules":{"all":{${Array.from({ length: 20_000 }, (_, i) => `"a${"-".repeat(i % 50)}:apache-notice":"error"`).join(",")}}}}`,
  ],
  ["names of the language itself", '{"rules":{"__proto__":{"constructor:file-existence":["error",{"files":["__proto__"]}]}}}'],
  ["deep nesting", "[".repeat(100_000)],
])("a hostile configuration ends in bounded time: %s", { timeout: 5000 }, (_, text) => {
  expect(said(text).length).toBeLessThanOrEqual(20_000);
});

test.each<[string, boolean]>([
  ["repolinter.json", true],
  [".repolinter.yaml", true],
  ["repolint.json", true],
  ["docs/repolinter.md", false],
])("%s is such a configuration: %s", (path, wanted) => {
  expect(isRepolinterConfig(path)).toBe(wanted);
});
