import { describe, expect, test } from "vitest";
import { missingSkeletons } from "../../src/measures/fill-in-skeletons.ts";
import { PathIndex } from "../../src/measures/path-index.ts";
import type { ArtefactSettings } from "../../src/measures/select-artefacts.ts";
import { catalogue } from "../../src/model/artefacts/catalogue.ts";
import type { WeakReason } from "../../src/model/weak-reason.ts";
import { type Files, judged, judgedOne, told } from "./judged-artefacts.ts";

/** Some words that a reader could want: as many as are asked of the longest. */
const prose = `The shop service sells what the warehouse has. ${"It keeps orders, prices and customers in one place. ".repeat(8)}`;
const readme = `# Shop\n\n${prose}\n\n## Install\n\nRun it.\n\n## Usage\n\nSee examples/ and call it.\n`;
const command = "```sh\nnpm ci\n```\n";
const request = "```sh\ncurl https://shop.test/orders\n```\n";

function setupBy(...commands: readonly string[]): string {
  return `# Setup\n\nIn a fresh clone, type this:\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\`\n`;
}

type Row = readonly [what: string, id: string, files: Files, wanted: string];

const rows: readonly Row[] = [
  // Prose of any kind.
  ["a README that says something", "readme", { "README.md": readme }, "present"],
  ["an empty README", "readme", { "README.md": "" }, "weak: empty"],
  ["nothing but a comment", "readme", { "README.md": "<!-- soon -->\n" }, "weak: empty"],
  ["nothing but a title and badges", "readme", { "README.md": "# Shop\n\n![ci](a.svg) ![npm](b.svg)\n" }, "weak: too-few-words"],
  ["words that are code", "readme", { "README.md": `# Shop\n\n\`\`\`\n${prose}\n\`\`\`\n` }, "weak: too-few-words"],
  ["no title", "readme", { "README.md": prose }, "weak: no-title"],
  ["the title of a template", "readme", { "README.md": readme.replace("# Shop", "# Project Title") }, "weak: template-title 1"],
  ["another one", "readme", { "README.md": readme.replace("# Shop", "# my-awesome-project") }, "weak: template-title 1"],
  ["a title with such a word in it", "readme", { "README.md": readme.replace("# Shop", "# Project Gutenberg") }, "present"],
  [
    "something left to do",
    "readme",
    { "README.md": `${readme}\nTODO: more.\n\n{{ name }} and <your name>\n` },
    "weak: placeholder 13",
  ],
  ["something to do in code", "readme", { "README.md": `${readme}\n\`TODO: x\`\n\n\`\`\`\n{{ name }}\n\`\`\`\n` }, "present"],
  [
    "the template of a tool by its title",
    "readme",
    { "README.md": readme.replace("# Shop", "# React + TypeScript + Vite") },
    "weak: known-template",
  ],
  ["a template by one heading", "readme", { "README.md": `${readme}\n# Editing this README\n` }, "weak: known-template"],
  [
    "a template by all its headings",
    "readme",
    { "README.md": `# Shop\n\n${prose}\n\n## Getting Started\n\nx\n\n## Learn More\n\nx\n\n## Deploy on Vercel\n\nx\n` },
    "weak: known-template",
  ],
  [
    "such headings among others",
    "readme",
    { "README.md": `${readme}\n## Getting Started\n\nx\n\n## Learn More\n\nx\n\n## Deploy on Vercel\n\nx\n` },
    "present",
  ],
  ["reStructuredText", "readme", { "README.rst": `Shop\n====\n\n${prose}\n` }, "present"],
  [
    "reStructuredText with code alone",
    "readme",
    { "README.rst": `Shop\n====\n\n.. code-block:: sh\n\n   ${prose}\n` },
    "weak: too-few-words",
  ],
  ["reStructuredText in a comment", "readme", { "README.rst": `Shop\n====\n\n.. soon\n\n   ${prose}\n` }, "weak: too-few-words"],
  ["reStructuredText in a note", "readme", { "README.rst": `Shop\n====\n\n.. note:: ${prose}\n\n   ${prose}\n` }, "present"],
  [
    "reStructuredText set in below two colons",
    "readme",
    { "README.rst": `Shop\n====\n\n::\n\n   ${prose}\n` },
    "weak: too-few-words",
  ],
  ["AsciiDoc in a comment", "readme", { "README.adoc": `= Shop\n\n////\n${prose}\n////\n` }, "weak: too-few-words"],
  ["a title that shows nothing", "readme", { "README.md": readme.replace("# Shop", "# &#8203;") }, "weak: no-title"],
  ["a title that is a comment", "readme", { "README.md": readme.replace("# Shop", "# <!-- Shop -->") }, "weak: no-title"],
  ["a title that is a dot", "readme", { "README.md": readme.replace("# Shop", "# .") }, "weak: no-title"],
  ["a title that is a logo", "readme", { "README.md": readme.replace("# Shop", "# ![](logo.svg)") }, "present"],
  [
    "a title that is a logo in HTML",
    "readme",
    { "README.md": readme.replace("# Shop", '<h1 align="center">\n<img src="logo.svg">\n</h1>') },
    "present",
  ],
  ["AsciiDoc with a placeholder", "readme", { "README.adoc": `= Shop\n\n${prose}\n\nTBD\n` }, "weak: placeholder 5"],
  ["Chinese", "readme", { "README.md": `# 商店\n\n${"这个服务销售仓库里的商品并保存订单。".repeat(8)}\n` }, "present"],

  // Setup.
  [
    "commands in a file",
    "setup",
    { "SETUP.md": `# Setup\n\nGet the tools, then type this on a machine that has Node:\n\n${command}` },
    "present",
  ],
  [
    "no command",
    "setup",
    { "SETUP.md": "# Setup\n\nAsk a colleague who has done it, it is too long to be written down.\n" },
    "weak: no-command",
  ],
  [
    "a command within a sentence",
    "setup",
    { "SETUP.md": "# Setup\n\nOn a machine that has Node 24, in a fresh clone, run `npm ci` first.\n" },
    "present",
  ],
  [
    "a section of the README",
    "setup",
    { "README.md": `# Shop\n\n## Getting started\n\nOn a machine that has Node, in a fresh clone, type this:\n\n${command}` },
    "present",
  ],
  [
    "a section without a command",
    "setup",
    { "README.md": "# Shop\n\n## Installation\n\nAsk a colleague who has done it, it is too long to be written down.\n" },
    "weak: no-command",
  ],
  ["no section", "setup", { "README.md": `# Shop\n\n## Prices\n\n${command}` }, "missing"],
  [
    "a script that exists",
    "setup",
    {
      "SETUP.md": `# Setup\n\nOn a machine that has Node, in a fresh clone, type this:\n\n\`\`\`sh\nnpm run build\n\`\`\`\n`,
      "package.json": '{"scripts":{"build":"tsc"}}',
    },
    "present",
  ],
  [
    "a script that does not",
    "setup",
    {
      "SETUP.md": `# Setup\n\nOn a machine that has Node, in a fresh clone, type this:\n\n\`\`\`sh\nnpm ci\nnpm run buidl\n\`\`\`\n`,
      "package.json": '{"scripts":{"build":"tsc"}}',
    },
    "weak: unknown-command 7",
  ],
  [
    "a target that does not exist",
    "setup",
    {
      "SETUP.md": `# Setup\n\nOn a machine that has make, in a fresh clone, type this:\n\n\`\`\`\n$ make serve\n\`\`\`\n`,
      Makefile: "run:\n\tgo run .\n",
    },
    "weak: unknown-command 6",
  ],
  [
    "a script of another folder",
    "setup",
    {
      "SETUP.md": `# Setup\n\nOn a machine that has Node, in a fresh clone, type this:\n\n\`\`\`sh\ncd web\nnpm run dev\n\`\`\`\n`,
      "package.json": "{}",
    },
    "present",
  ],
  [
    "a target that does not exist, behind the way into the clone",
    "setup",
    {
      "SETUP.md": setupBy("git clone https://github.com/acme/shop.git", "cd shop", "make serve"),
      Makefile: "run:\n\tgo run .\n",
    },
    "weak: unknown-command 8",
  ],
  [
    "a target in one line with the way into the clone",
    "setup",
    { "SETUP.md": setupBy("git clone git@github.com:acme/shop && cd shop && make serve"), Makefile: "run:\n\tgo run .\n" },
    "weak: unknown-command 6",
  ],
  [
    "a target behind the way into something else",
    "setup",
    { "SETUP.md": setupBy("git clone https://github.com/acme/shop", "cd ../lib", "make serve"), Makefile: "run:\n\tgo run .\n" },
    "present",
  ],
  [
    "scripts that are not there",
    "setup",
    { "SETUP.md": setupBy("./tools/a.sh", "bash tools/b.sh x", "python3 tools/c.py") },
    "weak: unknown-command 6, unknown-command 7, unknown-command 8",
  ],
  ["scripts that are there", "setup", { "SETUP.md": setupBy("./tools/a.sh", "cd tools", "./a.sh"), "tools/a.sh": "" }, "present"],
  [
    "scripts that are made or fetched on the way",
    "setup",
    {
      "SETUP.md": setupBy(
        "curl -O https://acme.dev/get.sh",
        "bash get.sh",
        "node dist/main.js",
        "./configure",
        "source .venv/bin/activate",
      ),
    },
    "present",
  ],
  ["a script of no package", "setup", { "SETUP.md": setupBy("npm run dev") }, "weak: unknown-command 6"],
  ["a script of a package elsewhere", "setup", { "SETUP.md": setupBy("npm run dev"), "web/package.json": "{}" }, "present"],
  [
    "a README that only says how its tests are run",
    "setup",
    { "README.md": `# Shop\n\n## Running the tests\n\n\`\`\`sh\nmake test\n\`\`\`\n` },
    "missing",
  ],
  [
    "a wrong target in one of two sections",
    "setup",
    {
      "README.md": `# Shop\n\n## Getting started\n\n\`\`\`sh\nmake nothing\n\`\`\`\n\n## Deployment\n\n\`\`\`sh\nmake run\n\`\`\`\n`,
      Makefile: "run:\n\tgo run .\n",
    },
    "weak: unknown-command 6",
  ],

  [
    "several targets, one of which does not exist",
    "setup",
    { "SETUP.md": setupBy("MODE=x make -j4 run serve # both", "make sure"), Makefile: "run:\n\tgo run .\n" },
    "weak: unknown-command 6",
  ],
  [
    "a target of a Makefile that includes others",
    "setup",
    { "SETUP.md": setupBy("make serve"), Makefile: "include more.mk\nrun:\n\tgo run .\n" },
    "present",
  ],

  // Commands in other documents.
  ...(
    [
      ["a target that does not exist", ["make serve"], "weak: unknown-command 6"],
      ["one of two targets", ["make run serve"], "weak: unknown-command 6"],
      ["a script that the package has not", ["npm run dev"], "weak: unknown-command 6"],
      ["a file that is not in a folder that is there", ["bash tools/b.sh"], "weak: unknown-command 6"],
      [
        "behind the way into the clone, which may be another",
        ["git clone https://github.com/acme/shop", "cd shop", "make x"],
        "present",
      ],
      ["in another folder", ["cd web", "make serve"], "present"],
      ["in a container", ["docker exec -it shop sh", "make serve"], "present"],
      ["on another machine", ["ssh shop", "./tools/b.sh"], "present"],
      ["beside what a reader fills in", ["make serve <name>", "make stop"], "present"],
      ["printed by another", ["$ make run", "make serve is gone"], "present"],
      ["in a folder that is not there", ["./scripts/b.sh"], "present"],
      ["run by what also runs programs", ["yarn run eslint"], "present"],
      ["in a project that a tool makes", ["npm create vite", "npm run dev"], "present"],
      ["that exists", ["make run", "npm run test", "./tools/a.sh"], "present"],
    ] satisfies readonly (readonly [string, readonly string[], string])[]
  ).map(
    ([what, commands, wanted]): Row => [
      `a runbook with a command ${what}`,
      "runbooks",
      {
        "docs/runbooks/down.md": `# Down\n\n${prose}\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\`\n`,
        Makefile: "run:\n\tgo run .\n",
        "package.json": '{"scripts":{"test":"x"}}',
        "tools/a.sh": "",
      },
      wanted,
    ],
  ),
  [
    "a README that names a script of another package",
    "readme",
    { "README.md": `${readme}\n\`\`\`sh\nnpm run dev\n\`\`\`\n`, "package.json": "{}", "web/package.json": "{}" },
    "present",
  ],
  [
    "a README that names no script",
    "readme",
    { "README.md": `${readme}\n\`\`\`sh\nnpm run dev\n\`\`\`\n`, "package.json": "{}" },
    "weak: unknown-command 14",
  ],
  [
    "a README that writes the script first",
    "readme",
    { "README.md": `${readme}\n\`\`\`json\n"scripts": {}\n\`\`\`\n\n\`\`\`sh\nnpm run dev\n\`\`\`\n`, "package.json": "{}" },
    "present",
  ],
  [
    "a way to contribute that names no target",
    "contributing",
    {
      "CONTRIBUTING.md": `# Contributing\n\n${prose} Run the tests before a pull request:\n\n\`\`\`sh\nmake tests\n\`\`\`\n`,
      Makefile: "test:\n\tgo test .\n",
    },
    "weak: unknown-command 6",
  ],

  // Examples, support, changelog.
  ["an example that the README names", "examples", { "examples/order.http": "GET /", "README.md": readme }, "present"],
  [
    "an example in the README of the examples",
    "examples",
    { "examples/README.md": "# Examples\n\n```sh\ncurl https://shop.test/orders\n```\n", "README.md": readme },
    "present",
  ],
  ["no example", "examples", { "examples/README.md": "# Examples\n", "README.md": readme }, "weak: no-example"],
  [
    "examples that nobody finds",
    "examples",
    { "examples/order.http": "GET /", "README.md": `# Shop\n\n${prose}` },
    "weak: not-linked",
  ],
  [
    "a place for questions",
    "support",
    { "SUPPORT.md": "# Support\n\nQuestions go to the forum at https://forum.shop.test, we answer there within a day.\n" },
    "present",
  ],
  [
    "no place for questions",
    "support",
    { "SUPPORT.md": "# Support\n\nWe help wherever we can, as soon as we can, to everybody who asks us.\n" },
    "weak: no-contact",
  ],
  ["a release", "changelog", { "CHANGELOG.md": "# Changelog\n\n## [1.2.0] - 2026-01-31\n\n- It sells.\n" }, "present"],
  ["no release", "changelog", { "CHANGELOG.md": "# Changelog\n\nIt sells.\n" }, "weak: no-release"],
  ["a fragment", "changelog", { ".changeset/brave-dogs.md": "---\nshop: minor\n---\n\nIt sells.\n" }, "present"],

  // Security, contributing, code of conduct.
  [
    "an address and a time",
    "security",
    {
      "SECURITY.md":
        "# Security\n\nPlease report a vulnerability to security@shop.io, and not as an issue that everybody sees. We answer within three days.\n",
    },
    "present",
  ],
  [
    "private reporting",
    "security",
    {
      "SECURITY.md":
        "# Security\n\nPlease use the button on the Security tab of this repository to tell us of a vulnerability. You get an answer within three days.\n",
    },
    "present",
  ],
  [
    "no address",
    "security",
    {
      "SECURITY.md":
        "# Security\n\nWe care for security. If you know of a vulnerability, tell us, and we look at it within a few days, or a week.\n",
    },
    "weak: no-contact",
  ],
  [
    "an address that is none",
    "security",
    {
      "SECURITY.md":
        "# Security\n\nPlease tell security@example.com of each vulnerability that you find, and not as an issue. We answer within three days at most.\n",
    },
    "weak: no-contact",
  ],
  [
    "an address and nothing else",
    "security",
    { "SECURITY.md": "# Security\n\nsecurity@shop.io\n" },
    "weak: too-few-words, not-mentioned",
  ],
  [
    "no word of vulnerabilities",
    "security",
    {
      "SECURITY.md":
        "# Security\n\nThe house is locked at night, and the guard knows who may come in. Write to house@shop.io about keys and doors and the lights.\n",
    },
    "weak: not-mentioned",
  ],
  [
    "German",
    "security",
    {
      "SECURITY.md":
        "# Sicherheit\n\nWer eine Schwachstelle findet, schreibt bitte an sicherheit@shop.io und macht sie nicht öffentlich. Wir antworten innerhalb von drei Tagen, sonst nach einer Woche.\n",
    },
    "present",
  ],
  [
    "tests and changes",
    "contributing",
    { "CONTRIBUTING.md": `# Contributing\n\n${prose} Run the tests with npm test, then open a pull request.\n` },
    "present",
  ],
  [
    "no tests and no changes",
    "contributing",
    { "CONTRIBUTING.md": `# Contributing\n\n${prose}` },
    "weak: not-mentioned, not-mentioned",
  ],
  [
    "a code of conduct",
    "code-of-conduct",
    {
      "CODE_OF_CONDUCT.md": `# Code of conduct\n\n${prose} Treat others with respect; write to conduct@shop.io where somebody does not.\n`,
    },
    "present",
  ],
  [
    "one with a gap",
    "code-of-conduct",
    { "CODE_OF_CONDUCT.md": `# Code of conduct\n\n${prose} Treat others with respect; write to [INSERT CONTACT METHOD].\n` },
    "weak: placeholder 3, no-contact",
  ],
  [
    "one that only links to where it is from",
    "code-of-conduct",
    {
      "CODE_OF_CONDUCT.md": `# Code of conduct\n\n${prose} Treat others with respect, see https://www.contributor-covenant.org.\n`,
    },
    "weak: no-contact",
  ],

  // Owners.
  [
    "owners",
    "codeowners",
    {
      CODEOWNERS: "* @shop/core jo@shop.io\n/src/ @jo # all of it\nsrc/api/*.ts @shop/api\n*.md\n",
      "src/api/a.ts": "",
      "README.md": "",
    },
    "present",
  ],
  ["sections of GitLab", "codeowners", { ".gitlab/CODEOWNERS": "[Docs] @docs\n*.md @jo\n", "README.md": "" }, "present"],
  ["no owner", "codeowners", { CODEOWNERS: "# nobody\n" }, "weak: no-owners"],
  ["an owner who is none", "codeowners", { CODEOWNERS: "* jo\n* @your-org/your-team\n" }, "weak: bad-owner 1, bad-owner 2"],
  ["patterns of .gitignore", "codeowners", { CODEOWNERS: "* @jo\n!src @jo\n[ab].ts @jo\n" }, "weak: unsupported-pattern 2"],
  [
    "a folder that is gone",
    "codeowners",
    { CODEOWNERS: "* @jo\n/lib/ @jo\nlib/**/*.go @jo\n", "src/a.ts": "" },
    "weak: pattern-without-files 2, pattern-without-files 3",
  ],
  [
    "a file that GitHub ignores",
    "codeowners",
    { CODEOWNERS: `* @jo\n${"#".repeat(3 * 1024 * 1024)}\n` },
    "weak: codeowners-too-large",
  ],

  // Templates.
  [
    "a template for pull requests with tasks",
    "pull-request-template",
    { ".github/PULL_REQUEST_TEMPLATE.md": "- [ ] tests\n" },
    "present",
  ],
  ["one with headings", "pull-request-template", { ".github/PULL_REQUEST_TEMPLATE.md": "## What\n" }, "present"],
  [
    "one that asks in a sentence",
    "pull-request-template",
    { ".github/PULL_REQUEST_TEMPLATE.md": "Please tell what you changed and why, and how it was tested.\n" },
    "present",
  ],
  [
    "one that asks with a sign",
    "pull-request-template",
    { ".github/PULL_REQUEST_TEMPLATE.md": "What did you change? We are curious.\n" },
    "present",
  ],
  [
    "one that only says what to read",
    "pull-request-template",
    { ".github/PULL_REQUEST_TEMPLATE.md": "Please read https://shop.test/?a=b before. We list all who help.\n" },
    "weak: no-questions",
  ],
  [
    "one that asks nothing",
    "pull-request-template",
    { ".github/PULL_REQUEST_TEMPLATE.md": "Thank you.\n" },
    "weak: no-questions",
  ],
  ["an empty one", "pull-request-template", { ".github/PULL_REQUEST_TEMPLATE.md": "\n" }, "weak: empty"],
  [
    "a form",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/bug.yml": "name: Bug\ndescription: It breaks\nbody:\n  - type: textarea\n" },
    "present",
  ],
  [
    "a form without a description",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/bug.yml": "name: Bug\nbody:\n  - type: input\n" },
    "weak: template-without-field",
  ],
  [
    "a form that asks nothing",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/bug.yml": "name: Bug\ndescription: It breaks\nbody:\n  - type: markdown\n" },
    "weak: template-without-questions",
  ],
  [
    "a form that is no YAML",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/bug.yml": "name: Bug\nbody: [\n" },
    "weak: unreadable 3",
  ],
  [
    "a template in Markdown",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/bug.md": "---\nname: Bug\nabout: It breaks\n---\n\nWhat did you do?\n" },
    "present",
  ],
  [
    "one without its head",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/bug.md": "What did you do?\n" },
    "weak: template-without-field, template-without-field",
  ],
  [
    "GitHub's empty template",
    "issue-templates",
    { ".github/ISSUE_TEMPLATE/c.md": "---\nname: Custom issue template\nabout: 'TODO'\n---\n" },
    "weak: placeholder 2, placeholder 3, template-without-questions",
  ],
  ["the template of old", "issue-templates", { "ISSUE_TEMPLATE.md": "What did you do?\n" }, "weak: legacy-template"],

  // The API.
  ["a request", "api-usage", { "docs/API_USAGE.md": `# API\n\n${prose}\n\n${request}` }, "present"],
  [
    "a request in a sentence alone",
    "api-usage",
    { "docs/API_USAGE.md": `# API\n\n${prose} Call curl somehow.\n` },
    "weak: no-request",
  ],
  [
    "credentials",
    "authentication",
    { "docs/AUTHENTICATION.md": `# Authentication\n\n${prose} Send the token.\n\n\`\`\`http\nGET /\n\`\`\`\n` },
    "present",
  ],
  [
    "no credentials",
    "authentication",
    { "docs/AUTHENTICATION.md": `# Authentication\n\n${prose}\n\n${request}` },
    "weak: not-mentioned",
  ],
  ["a specification", "openapi", { "openapi.yaml": "openapi: 3.1.0\npaths:\n  /orders:\n    get: {}\n" }, "present"],
  [
    "one in JSON",
    "openapi",
    { "docs/openapi.json": '{"info":{"title":"x"},"openapi":"3.0.0","paths":{"/orders":{}}}' },
    "present",
  ],
  [
    "one of version 2",
    "openapi",
    { "swagger.json": '{\n  "swagger": "2.0",\n  "paths": {\n    "/orders": {}\n  }\n}' },
    "present",
  ],
  ["a file of that name with something else", "openapi", { "openapi.yaml": "rules:\n  /orders: on\n" }, "weak: not-openapi"],
  ["a specification of nothing", "openapi", { "openapi.yaml": "openapi: 3.1.0\npaths: {}\n" }, "weak: no-operations"],
  [
    "one of two is one",
    "openapi",
    { "openapi.yaml": "x: 1\n", "api/openapi.yaml": "openapi: 3.1.0\npaths:\n  /: {}\n" },
    "present",
  ],
  [
    "a collection",
    "postman",
    {
      "shop.postman_collection.json":
        '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"request":"x"}]}',
    },
    "present",
  ],
  [
    "a collection with a token in it",
    "postman",
    {
      "shop.postman_collection.json":
        '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"request":{"url":"{{url}}","header":[{"key":"Authorization",\n"value":"Bearer ' +
        ["gh", "p_a8Fk29dLxQ0zPq7RtY5uWvB3nM1cJ6hGs4E"].join("") +
        '"}]}}]}',
    },
    "weak: secret-in-collection 2",
  ],
  ...["null", '""', "{}", '{"method":"GET","url":""}'].map((request): [string, string, Files, string] => [
    `a collection whose only request is ${request}`,
    "postman",
    {
      "shop.postman_collection.json": `{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"request":${request}}]}`,
    },
    "weak: no-requests",
  ]),
  ["a husky hook that ends at once", "pre-commit", { ".husky/pre-commit": "exit 0\n" }, "weak: no-hooks"],
  ["an example that is empty", "examples", { "README.md": "see examples", "examples/a.py": "" }, "weak: no-example, not-linked"],
  ["owners that the last line takes away", "codeowners", { CODEOWNERS: "* @o/t\n*\n" }, "weak: no-owners"],
  ["owners of all but some", "codeowners", { CODEOWNERS: "* @o/t\n/docs\n", "docs/a.md": "" }, "present"],
  ["Renovate that is switched off", "dependabot", { "renovate.json": '{"enabled":false}' }, "weak: no-updates"],
  [
    "Renovate with a rule that is",
    "dependabot",
    { "renovate.json": '{"extends":["a"],"packageRules":[{"enabled":false}]}' },
    "present",
  ],
  [
    "an environment that is taken back",
    "dockerignore",
    { Dockerfile: "FROM x", ".dockerignore": "node_modules\n.env\n!.env\n" },
    "weak: not-ignored",
  ],
  ["nothing but prompts to type", "setup", { "SETUP.md": "# Setup\n\n```\n#\n$ \n```\n" }, "weak: no-command"],
  [
    "a target behind sudo",
    "setup",
    { "SETUP.md": "# Setup\n\n```sh\nsudo make nope\n```\n", Makefile: "test:\n\tgo test\n" },
    "weak: unknown-command 4",
  ],
  [
    "a release in code alone",
    "changelog",
    { "CHANGELOG.md": "# Changelog\n\n```\n## 1.0.0 - 2024-01-01\n- x\n```\n" },
    "weak: no-release",
  ],
  ["a collection of version 1", "postman", { "shop.postman_collection.json": '{"id":"1","requests":[]}' }, "weak: not-postman"],
  [
    "a collection of nothing",
    "postman",
    { "shop.postman_collection.json": '{"info":{"schema":"https://schema.postman.com/json/collection/v2.0.0/"},"item":[]}' },
    "weak: no-requests",
  ],

  // Operations.
  ["a decision", "adr", { "docs/adr/0001-x.md": `# 1. X\n\n${prose}` }, "present"],
  [
    "a template that was copied",
    "adr",
    { "docs/adr/0001-x.md": `# 1. X\n\n${prose}\n\n{title of option 1}\n` },
    "weak: placeholder 5",
  ],
  [
    "one of two decisions is empty",
    "adr",
    { "docs/adr/0001-x.md": `# 1. X\n\n${prose}`, "docs/adr/0002-y.md": "" },
    "weak: empty",
  ],
  ["a runbook", "runbooks", { "docs/runbooks/down.md": `# Down\n\n${prose}` }, "present"],
  ["a runbook of a few words", "runbooks", { "docs/runbooks/down.md": "# Down\n\nRestart it.\n" }, "weak: too-few-words"],
  [
    "a runbook of commands",
    "runbooks",
    {
      "docs/runbooks/down.md": `# Down\n\nRestart it.\n\n\`\`\`sh\n${"kubectl rollout restart deployment/shop -n shop\n".repeat(5)}\`\`\`\n`,
    },
    "present",
  ],
  [
    "figures in a list",
    "performance-baseline",
    {
      "docs/PERFORMANCE_BASELINE.md":
        "# Performance\n\n## 2026-01-31\n\nOn a machine with four cores, by a script of ours, we measured:\n\n- p95: 120 ms\n- throughput: 850 requests/s\n- errors: 0.2 %\n",
    },
    "present",
  ],
  [
    "a list with numbers of nothing",
    "performance-baseline",
    {
      "docs/PERFORMANCE_BASELINE.md":
        "# Performance\n\n## 2026-01-31\n\nOn a machine with four cores, by a script of ours, we did:\n\n- step 1\n- step 2\n- step 3\n",
    },
    "weak: no-figures",
  ],
  [
    "figures with their day",
    "performance-baseline",
    {
      "docs/PERFORMANCE_BASELINE.md":
        "# Performance\n\nMeasured on 2026-01-31 on a machine with four cores, by a script.\n\n| p95 |\n| --- |\n| 120 ms |\n",
    },
    "present",
  ],
  [
    "no figures",
    "performance-baseline",
    {
      "docs/PERFORMANCE_BASELINE.md":
        "# Performance\n\nMeasured on 2026-01-31 on a machine with four cores: it is quick enough.\n",
    },
    "weak: no-figures",
  ],
  [
    "figures of nobody knows when",
    "performance-baseline",
    {
      "docs/PERFORMANCE_BASELINE.md":
        "# Performance\n\nMeasured on a machine with four cores by a script of ours.\n\n| p95 |\n| --- |\n| 120 ms |\n",
    },
    "weak: no-date",
  ],
  [
    "manifests, each named",
    "k8s-readme",
    { "k8s/base/app.yaml": "", "k8s/README.md": `# Manifests\n\n${prose} In base there is all.\n` },
    "present",
  ],
  [
    "an overlay that is not named",
    "k8s-readme",
    { "k8s/base/app.yaml": "", "k8s/overlays/app.yaml": "", "k8s/README.md": `# Manifests\n\n${prose} In base there is all.\n` },
    "weak: folder-not-named",
  ],
  ["names", "env-example", { ".env.example": "PORT=8080\n" }, "present"],
  ["a name that is commented", "env-example", { ".env.example": "# PORT=8080\n" }, "present"],
  ["no names", "env-example", { ".env.example": "# later\n" }, "weak: no-variables"],

  // Tooling.
  ["updates of all there is", "dependabot", { ".github/dependabot.yml": update("npm", "/"), "package.json": "{}" }, "present"],
  [
    "an old version",
    "dependabot",
    { ".github/dependabot.yml": update("npm", "/").replace("version: 2", "version: 1"), "package.json": "{}" },
    "weak: dependabot-version",
  ],
  ["no updates", "dependabot", { ".github/dependabot.yml": "version: 2\n" }, "weak: no-updates"],
  [
    "a directory without a manifest",
    "dependabot",
    { ".github/dependabot.yml": update("npm", "/web"), "package.json": "{}" },
    "weak: directory-without-manifest 4",
  ],
  [
    "directories by a pattern",
    "dependabot",
    {
      ".github/dependabot.yml": update("npm", '"/packages/*"').replace("directory:", "directories: [").replace('*"', '*"]'),
      "packages/a/package.json": "{}",
    },
    "present",
  ],
  [
    "an ecosystem that nothing looks after",
    "dependabot",
    { ".github/dependabot.yml": update("npm", "/"), "package.json": "{}", "go.mod": "", ".github/workflows/ci.yml": "" },
    "weak: uncovered-ecosystem, uncovered-ecosystem",
  ],
  [
    "manifests of fixtures",
    "dependabot",
    { ".github/dependabot.yml": update("npm", "/"), "package.json": "{}", "tests/fixtures/go.mod": "" },
    "present",
  ],
  [
    "an ecosystem that is none",
    "dependabot",
    { ".github/dependabot.yml": update("nmp", "/"), "package.json": "{}" },
    "weak: unknown-ecosystem 3, uncovered-ecosystem",
  ],
  [
    "an entry without an interval",
    "dependabot",
    {
      ".github/dependabot.yml": 'version: 2\nupdates:\n  - package-ecosystem: "npm"\n    directory: "/"\n',
      "package.json": "{}",
    },
    "weak: update-incomplete 3",
  ],
  [
    "workflows alone",
    "dependabot",
    { ".github/dependabot.yml": update("github-actions", "/"), ".github/workflows/ci.yml": "" },
    "present",
  ],
  ["Renovate", "dependabot", { "renovate.json": '{ "extends": ["config:recommended"] }' }, "present"],
  ["Renovate in JSON5", "dependabot", { "renovate.json5": '// ours\n{\n  extends: ["config:recommended"],\n}\n' }, "present"],
  [
    "Renovate with nothing in it",
    "dependabot",
    { "renovate.json": '{ "$schema": "https://docs.renovatebot.com/renovate-schema.json" }' },
    "weak: no-updates",
  ],
  [
    "what stays out of an image",
    "dockerignore",
    { Dockerfile: "", ".dockerignore": "node_modules\n.env*\n", "package.json": "{}", ".env.example": "A=1" },
    "present",
  ],
  ["all but something", "dockerignore", { Dockerfile: "", ".dockerignore": "*\n!src\n" }, "present"],
  [
    "dependencies and secrets in an image",
    "dockerignore",
    { Dockerfile: "", ".dockerignore": "dist\n", "package.json": "{}", ".env.example": "A=1" },
    "weak: not-ignored, not-ignored",
  ],
  [
    "hooks",
    "pre-commit",
    { ".pre-commit-config.yaml": "repos:\n  - repo: https://x.test/a\n    rev: v1.0.0\n    hooks:\n      - id: ruff\n" },
    "present",
  ],
  ["no hooks", "pre-commit", { ".pre-commit-config.yaml": "repos: []\n" }, "weak: no-hooks"],
  [
    "a hook of a branch",
    "pre-commit",
    { ".pre-commit-config.yaml": "repos:\n  - repo: https://x.test/a\n    rev: main\n    hooks:\n      - id: ruff\n" },
    "weak: moving-hook 5",
  ],
  ["lefthook", "pre-commit", { "lefthook.yml": "pre-commit:\n  commands:\n    lint:\n      run: npm run lint\n" }, "present"],
  ["husky", "pre-commit", { ".husky/pre-commit": "npm test\n" }, "present"],
  ["husky with nothing to do", "pre-commit", { ".husky/pre-commit": "#!/bin/sh\n" }, "weak: no-hooks"],
  [
    "targets",
    "makefile",
    { Makefile: "GO := go\n\n.PHONY: test\n\ntest: build\n\t$(GO) test ./...\nbuild:\n\t$(GO) build\n" },
    "present",
  ],
  ["no targets", "makefile", { Makefile: "GO := go\n" }, "weak: no-targets"],
  [
    "a target that does nothing",
    "makefile",
    { Makefile: "test:\n\ngo run:\n" },
    "weak: target-does-nothing, target-does-nothing, target-does-nothing",
  ],
  ["no target for tests", "makefile", { Makefile: "run:\n\tgo run .\n" }, "weak: target-missing"],
  ["just", "makefile", { justfile: "test filter='':\n  go test {{filter}}\n" }, "present"],
  ["Task", "makefile", { "Taskfile.yml": "version: '3'\ntasks:\n  test:\n    cmds:\n      - go test ./...\n" }, "present"],
];

function update(ecosystem: string, directory: string): string {
  return `version: 2\nupdates:\n  - package-ecosystem: ${ecosystem}\n    directory: ${directory}\n    schedule:\n      interval: weekly\n`;
}

describe("what an artefact says", () => {
  test.each(rows.map(([what, id, files, wanted]) => [`${id}: ${what}`, id, files, wanted] as const))(
    "%s",
    (_, id, files, wanted) => {
      expect(told(judgedOne(id, files))).toBe(wanted);
    },
  );

  test("every rule that makes an artefact weak has a row here, among the licences or with its kind", () => {
    const elsewhere = ["of-api", "missing-section", "empty-section", ...licenceRules, "of-kind", "against-api", "names-no-path"];
    const told = new Set(
      rows.flatMap(([, , , wanted]) =>
        wanted
          .replace(/^weak: /, "")
          .split(", ")
          .map((one) => one.split(" ")[0]),
      ),
    );
    const rules = Object.keys(allRules);
    expect(rules.filter((rule) => !told.has(rule) && !elsewhere.includes(rule))).toEqual([]);
  });
});

test("a command of a section that is the setup guide is told of once", () => {
  const files = {
    "README.md": `${readme}\n## Setup\n\n\`\`\`sh\nmake nothing\n\`\`\`\n`,
    Makefile: "run:\n\tgo run .\n",
  };
  const outcomes = judged(files, { require: ["readme", "setup"] });
  expect(outcomes.map((one) => `${one.artefact.id} ${told(one)}`).filter((one) => /^(?:readme|setup)/.test(one))).toEqual([
    "readme present",
    "setup weak: no-command, unknown-command 16",
  ]);
});

const licenceRules = ["unknown-licence", "altered-licence", "licence-disagrees", "licence-not-spdx", "licence-file-missing"];

/** Complete by its type. */
const allRules: Readonly<Record<WeakReason["rule"], true>> = {
  ...{ empty: true, "too-few-words": true, "no-title": true, "template-title": true, placeholder: true, "known-template": true },
  ...{ "missing-section": true, "empty-section": true, "not-mentioned": true, "no-command": true, "unknown-command": true },
  ...{ "no-contact": true, "no-request": true, "no-figures": true, "no-date": true, "no-questions": true, "no-release": true },
  ...{ "folder-not-named": true, "no-example": true, "not-linked": true, "unknown-licence": true, "altered-licence": true },
  ...{
    "licence-disagrees": true,
    "licence-not-spdx": true,
    "licence-file-missing": true,
    "secret-in-collection": true,
    unreadable: true,
    "no-owners": true,
  },
  ...{ "bad-owner": true, "unsupported-pattern": true, "pattern-without-files": true, "codeowners-too-large": true },
  ...{ "dependabot-version": true, "no-updates": true, "update-incomplete": true, "unknown-ecosystem": true },
  ...{ "directory-without-manifest": true, "uncovered-ecosystem": true, "template-without-field": true },
  ...{ "template-without-questions": true, "legacy-template": true, "no-hooks": true, "moving-hook": true, "no-targets": true },
  ...{ "target-does-nothing": true, "target-missing": true, "not-ignored": true, "no-variables": true, "not-openapi": true },
  ...{
    "no-operations": true,
    "not-postman": true,
    "no-requests": true,
    "names-no-path": true,
    "of-kind": true,
    "of-api": true,
    "against-api": true,
  },
};

describe("sections of the README", () => {
  const bare = `# Shop\n\n${prose}\n`;

  test("a library and a service say how to install and how to use it; less is asked of others", () => {
    expect(told(judgedOne("readme", { "README.md": bare }, { preset: "minimal" }))).toBe("present");
    expect(told(judgedOne("readme", { "README.md": bare }, { preset: "library" }))).toBe(
      "weak: missing-section, missing-section",
    );
    expect(told(judgedOne("readme", { "README.md": readme }, { preset: "library" }))).toBe("present");
  });

  test.each(["Getting started", "🚀 Quick start", "Setup", "How to install it", "Try it", "Build and run"])(
    "%s is an installation",
    (heading) => {
      const text = `${bare}\n## ${heading}\n\nx\n\n## Usage\n\nx\n`;
      expect(told(judgedOne("readme", { "README.md": text }, { preset: "service" }))).toBe("present");
    },
  );

  test("a word that begins like another is not that word", () => {
    const text = `${bare}\n## Install\n\nx\n\n## Users\n\nx\n`;
    expect(told(judgedOne("readme", { "README.md": text }, { preset: "service" }))).toBe("weak: missing-section");
  });

  test("a heading with nothing below it is no section", () => {
    const text = `${bare}\n## Install\n\n## Usage\n\n### Basic\n\n<!-- later -->\n`;
    expect(told(judgedOne("readme", { "README.md": text }, { preset: "service" }))).toBe(
      "weak: empty-section 5, empty-section 7",
    );
  });

  test("a README in another language is not asked for English headings", () => {
    const text = `# Laden\n\n${"Der Dienst verkauft, was das Lager hat, und merkt sich Preise und Kunden. ".repeat(8)}\n`;
    expect(told(judgedOne("readme", { "README.md": text }, { preset: "service" }))).toBe("present");
  });
});

describe("an artefact of the project's own", () => {
  const own = [{ id: "glossary", paths: ["GLOSSARY.md"], headings: ["Terms"], words: 5 }];

  test("is held to its words and headings", () => {
    const files = { "GLOSSARY.md": "# Glossary\n\n## Terms\n\nAn order is what a customer wants.\n" };
    expect(told(judgedOne("glossary", files, { own }))).toBe("present");
    expect(told(judgedOne("glossary", { "GLOSSARY.md": "# Glossary\n\nSoon.\n" }, { own }))).toBe(
      "weak: too-few-words, missing-section",
    );
    expect(told(judgedOne("glossary", {}, { own }))).toBe("missing");
  });
});

test("what is optional may be missing, and is told where it is weak", () => {
  const outcomes = judged({ "README.md": "# Shop\n" }, { optional: ["readme", "license"] });
  expect(outcomes.map((one) => [one.artefact.id, one.asked, told(one)])).toEqual([
    ["readme", "optional", "weak: too-few-words"],
    ["license", "optional", "not-asked"],
  ]);
});

describe("hostile documents end", () => {
  test.each([
    ["letters without a space", "a".repeat(500_000)],
    ["line ends", "\n".repeat(500_000)],
    ["spaces behind a question", `?${" ".repeat(500_000)}x`],
    ["addresses without an end", "a@".repeat(250_000)],
    ["backticks", "`./".repeat(150_000)],
    ["sections of one name", "# Use\n".repeat(50_000)],
    ["comments that never end", "<!--".repeat(100_000)],
    ["openings of paths", `${" ".repeat(40)}/${" ".repeat(400)}\n`.repeat(1000)],
    ["brackets", "{".repeat(500_000)],
    ["commands", `\`\`\`sh\n${"make a b c\n./k8s/b.sh\nnpm run x\n".repeat(30_000)}\`\`\`\n`],
    ["containers", `\`\`\`sh\n${`${"docker kubectl ".repeat(60)}\n`.repeat(500)}\`\`\`\n`],
    ["items with digits", `- ${"1 ".repeat(200_000)}\n${"- 1 1 1 1\n".repeat(20_000)}`],
    ["requests for nothing", `please ${"please list. ".repeat(40_000)}`],
    ["names of targets that are worked out", `${"%".repeat(400)}\n`.repeat(1000)],
    ["owners", "* @a\n[ @b\n".repeat(20_000)],
    ["patterns of owners", "/**/a*b*c*d*/**/e @a\n".repeat(20_000)],
  ])(
    "%s",
    (_, text) => {
      const paths = catalogue.flatMap(({ skeleton }) => (skeleton === undefined ? [] : [skeleton.path]));
      const files = { Dockerfile: "", "k8s/a.yaml": "", ...Object.fromEntries(paths.map((path) => [path, text])) };
      const outcomes = judged(files, { preset: "service", require: ["support", "code-of-conduct"] });
      expect(outcomes).toHaveLength(catalogue.length);
    },
    20_000,
  );

  test("names of JavaScript's own are ordinary names", () => {
    const files = { "README.md": "# Shop\n", __proto__x: "", "constructor/package.json": "{}" };
    expect(judged(files, { packages: ["constructor"] }).map((one) => `${one.folder} ${one.artefact.id} ${told(one)}`)).toEqual([
      " readme weak: too-few-words",
      "constructor readme missing",
      " license missing",
    ]);
  });
});

describe("what --fix-missing writes", () => {
  const written = (files: Files, asked: Partial<ArtefactSettings>) =>
    missingSkeletons(judged(files, asked), new PathIndex(Object.keys(files))).map(({ path }) => path);

  test("a skeleton of what is missing, where it belongs, and never over a file", () => {
    const files = { "README.md": "", "deploy/base/kustomization.yaml": "", "packages/a/package.json": "{}" };
    expect(written(files, { require: ["k8s-readme", "security"], packages: ["packages/*"] })).toEqual([
      "packages/a/README.md",
      "LICENSE",
      "SECURITY.md",
      "deploy/README.md",
    ]);
  });

  test("nothing for what is weak, inherited or optional", () => {
    expect(written({ "README.md": "" }, { require: ["security"], inherited: ["security"], optional: ["license"] })).toEqual([]);
  });

  test("everything that a service needs, each of which is then weak", () => {
    const first = missingSkeletons(judged({}, { preset: "service" }), new PathIndex([]));
    const after = judged(Object.fromEntries(first.map(({ path, text }) => [path, text])), { preset: "service" });
    expect(after.filter(({ result }) => result.state !== "weak").map(({ artefact }) => artefact.id)).toEqual([
      "k8s-readme",
      "dockerignore",
    ]);
  });
});
