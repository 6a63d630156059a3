export const id = 2214;
export const ids = [2214];
export const modules = {

/***/ 42214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  R: () => (/* binding */ presetArtefacts)
});

// EXTERNAL MODULE: ./build/model/artefacts/places.js
var places = __webpack_require__(54188);
;// CONCATENATED MODULE: ./build/model/artefacts/api.js

const apiFolders = ["", "docs", "doc", "docs/api", "api"];
const specificationFolders = ["", "docs", "doc", "api", "docs/api", "openapi", "api/openapi", "docs/openapi", "spec", "specs"];
/** What somebody needs who calls the service. */
const api = [
    {
        id: "api-usage",
        title: "API guide",
        form: "prose",
        places: [
            {
                kind: "file",
                folders: apiFolders,
                names: (0,places/* prose */.CS)("api_usage", "api-usage", "api", "api_guide", "api-guide", "api_reference", "api-reference"),
            },
            { kind: "file", folders: ["docs/api", "api"], names: (0,places/* prose */.CS)("readme", "index", "usage") },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "words", least: 40 }, { rule: "filled-in" }, { rule: "request-example" }],
        remedy: "Show in docs/API_USAGE.md how the API is called, with a request and what comes back.",
        skeleton: {
            path: "docs/API_USAGE.md",
            text: `# How to use the API

TODO: the address of the API, its versions, and what all requests have in common.

## A first request

TODO: a request as code (curl), and what comes back.

## Errors

TODO: status codes, the shape of an error, when to try again.
`,
        },
    },
    {
        id: "authentication",
        title: "Authentication guide",
        form: "prose",
        places: [
            { kind: "file", folders: apiFolders, names: (0,places/* prose */.CS)("authentication", "auth", "api_authentication", "api-authentication") },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [
            { rule: "words", least: 30 },
            { rule: "filled-in" },
            { rule: "mentions", topic: "credentials" },
            { rule: "request-example" },
        ],
        remedy: "Say in docs/AUTHENTICATION.md how to get credentials, how to send them, and how long they last.",
        skeleton: {
            path: "docs/AUTHENTICATION.md",
            text: `# Authentication

TODO: how to get credentials, and who gives them out.

## How to send them

TODO: a request as code, with the header that it needs and a value that is no real one.

## When they end

TODO: how long they last, how to renew and how to revoke them.
`,
        },
    },
    {
        id: "openapi",
        title: "OpenAPI description",
        form: "text",
        places: [
            {
                kind: "file",
                folders: specificationFolders,
                names: ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.yml", "swagger.json"],
            },
            {
                kind: "anywhere",
                names: ["openapi.yaml", "openapi.yml", "openapi.json", "*.openapi.yaml", "*.openapi.yml", "*.openapi.json"],
            },
        ],
        several: "any",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "openapi" }],
        remedy: "Describe the API in openapi.yaml, or let the framework export it.",
        skeleton: {
            path: "openapi.yaml",
            text: 'openapi: 3.1.0\ninfo:\n  title: API\n  version: "1.0"\npaths: {} # every path of the API\n',
        },
    },
    {
        id: "postman",
        title: "Postman collection",
        form: "collection",
        places: [{ kind: "anywhere", names: ["*.postman_collection.json", "postman_collection.json"] }],
        several: "any",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "postman" }],
        remedy: "Export the collection (v2.1) to docs/api.postman_collection.json, without secrets in its variables.",
        skeleton: {
            path: "docs/api.postman_collection.json",
            text: `${JSON.stringify({ info: { name: "API", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" }, item: [] }, null, 2)}\n`,
        },
    },
];

;// CONCATENATED MODULE: ./build/model/artefacts/community.js

/** What a project says about working on it. https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions */
const community = [
    {
        id: "license",
        title: "Licence",
        form: "licence",
        places: [
            {
                kind: "members",
                folders: ["", "docs", "licenses"],
                names: [
                    ...(0,places/* prose */.CS)("license", "licence", "copying", "unlicense", "ofl"),
                    ...["license-*", "licence-*", "license.*", "licence.*", "copying.*", "copying-*", "*-license", "*.license.txt"],
                ],
                except: [
                    "*.spdx",
                    "*.header",
                    "*.json",
                    "*.js",
                    "*.ts",
                    "*.py",
                    "*.go",
                    "*.csv",
                    "*.tmpl",
                    "*.yml",
                    "*.yaml",
                    "*.license",
                ],
            },
            { kind: "members", folders: ["licenses"], names: ["*.txt"] },
        ],
        several: "all",
        presets: ["minimal", "community", "library", "service"],
        organisation: "never",
        packages: "root-satisfies",
        rules: [{ rule: "licence" }],
        remedy: "Put the full text of the licence into LICENSE, with the year and the holder, and its SPDX id into the manifest.",
        skeleton: {
            path: "LICENSE",
            text: "TODO: the full text of the licence that you choose (https://choosealicense.com), with the year and the holder.\n",
        },
    },
    {
        id: "security",
        title: "Security policy",
        form: "prose",
        places: [...(0,places/* healthFile */.LT)("security"), { kind: "file", folders: ["doc"], names: ["security.rst"] }],
        several: "first",
        presets: ["community", "library", "service"],
        organisation: "stands-in",
        pointer: "will-do",
        packages: "root-only",
        rules: [
            { rule: "words", least: 20 },
            { rule: "filled-in" },
            { rule: "contact" },
            { rule: "mentions", topic: "vulnerabilities" },
        ],
        remedy: "Say in SECURITY.md how to report a vulnerability in private, and within how many days somebody answers.",
        skeleton: {
            path: "SECURITY.md",
            text: `# Security

## Reporting a vulnerability

TODO: a private way to report (an address, or private reporting of the repository), and in how many days somebody answers.

## Supported versions

TODO: which versions get fixes.
`,
        },
    },
    {
        id: "contributing",
        title: "Contributing guide",
        form: "prose",
        places: (0,places/* healthFile */.LT)("contributing", "contribute", "contribution", "contributing-guide"),
        several: "first",
        presets: ["community", "library", "service"],
        organisation: "stands-in",
        pointer: "will-do",
        packages: "root-only",
        rules: [
            { rule: "words", least: 30 },
            { rule: "filled-in" },
            { rule: "mentions", topic: "tests" },
            { rule: "mentions", topic: "changes" },
            { rule: "named-commands" },
        ],
        remedy: "Say in CONTRIBUTING.md how to run the tests and how a change gets in.",
        skeleton: {
            path: "CONTRIBUTING.md",
            text: `# Contributing

## Run the tests

TODO: the commands, from a fresh clone.

## How a change gets in

TODO: branch, pull request, who reviews it, what must be green.
`,
        },
    },
    {
        id: "code-of-conduct",
        title: "Code of conduct",
        form: "prose",
        places: (0,places/* healthFile */.LT)("code_of_conduct", "code-of-conduct"),
        several: "first",
        presets: ["community"],
        organisation: "stands-in",
        pointer: "will-do",
        packages: "root-only",
        rules: [{ rule: "words", least: 40 }, { rule: "filled-in" }, { rule: "mentions", topic: "behaviour" }, { rule: "contact" }],
        remedy: "Adopt a code of conduct and name the address to which a breach is reported.",
        skeleton: {
            path: "CODE_OF_CONDUCT.md",
            text: "# Code of conduct\n\nTODO: how people behave here, what is not accepted, and to which address a breach is reported.\n",
        },
    },
    {
        id: "codeowners",
        title: "Code owners",
        form: "codeowners",
        // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
        places: [{ kind: "file", folders: [".github", "", "docs", ".gitlab"], names: ["codeowners"] }],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "owners" }],
        remedy: "Name in .github/CODEOWNERS who reviews which part of the code.",
        skeleton: {
            path: ".github/CODEOWNERS",
            text: "# pattern   owners (@user, @organisation/team or an e-mail address); the last line that fits decides\n# *         @organisation/team\n",
        },
    },
    {
        id: "pull-request-template",
        title: "Pull request template",
        form: "prose",
        places: [
            { kind: "file", folders: [".github", "", "docs"], names: ["pull_request_template.md", "pull_request_template.txt"] },
            {
                kind: "members",
                folders: [".github/pull_request_template", "pull_request_template", "docs/pull_request_template"],
                names: ["*.md", "*.txt"],
            },
        ],
        several: "first",
        presets: ["community", "service"],
        organisation: "stands-in",
        packages: "root-only",
        rules: [{ rule: "questions" }],
        remedy: "Ask in .github/PULL_REQUEST_TEMPLATE.md what a reviewer needs to know.",
        skeleton: {
            path: ".github/PULL_REQUEST_TEMPLATE.md",
            text: "<!-- Ask here what a reviewer needs to know: headings (What, Why, How it was tested) or tasks (- [ ] tests added). -->\n",
        },
    },
    {
        id: "issue-templates",
        title: "Issue templates",
        form: "issue-template",
        // https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests
        places: [
            {
                kind: "members",
                folders: [".github/issue_template"],
                names: ["*.md", "*.yml", "*.yaml"],
                except: ["config.yml", "config.yaml"],
            },
            { kind: "file", folders: ["", ".github", "docs"], names: ["issue_template.md"], rank: "last resort" },
        ],
        several: "all",
        presets: ["community", "service"],
        organisation: "all-or-nothing",
        packages: "root-only",
        rules: [{ rule: "issue-template" }],
        remedy: "Ask in .github/ISSUE_TEMPLATE/ for what you need to know of a bug or a wish.",
        skeleton: {
            path: ".github/ISSUE_TEMPLATE/bug.yml",
            text: "name: Bug\ndescription: Something does not do what it should\nbody: [] # what you need to know, as fields of type input, textarea, dropdown or checkboxes\n",
        },
    },
];

// EXTERNAL MODULE: ./build/model/artefacts/first-look.js + 1 modules
var first_look = __webpack_require__(78894);
;// CONCATENATED MODULE: ./build/model/artefacts/operations.js

/** What somebody needs who runs the service, or changes how it is built. */
const operations = [
    {
        id: "adr",
        title: "Architecture decisions",
        form: "prose",
        places: [
            {
                kind: "members",
                folders: ["docs/adr", "doc/adr", "adr", "docs/decisions", "docs/architecture/decisions", ".decisions", "docs/adrs"],
                // `0001-use-x.md`, `adr-001-use-x.md`, and log4brains' `20260131-use-x.md`.
                names: ["#*.md", "adr-#*.md", "adr_#*.md", "adr#*.md", "#*.adoc", "#*.rst"],
                except: ["*template*"],
            },
        ],
        several: "all",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "words", least: 30 }, { rule: "filled-in" }],
        remedy: "Write down in docs/adr/ what was decided, why, and what else was considered: one numbered file a decision.",
        skeleton: {
            path: "docs/adr/0001-first-decision.md",
            text: `# 1. Title of the decision

Status: proposed

## Context

TODO: what made a decision necessary.

## Decision

TODO: what is done, and what else was considered.

## Consequences

TODO: what is easier now, and what is harder.
`,
        },
    },
    {
        id: "runbooks",
        title: "Runbooks",
        form: "prose",
        places: [
            {
                kind: "members",
                folders: ["docs/runbooks", "docs/runbook", "runbooks", "runbook", "doc/runbooks", "docs/operations/runbooks"],
                names: ["*.md", "*.adoc", "*.rst"],
                except: ["readme.*", "index.*", "*template*", "_*"],
            },
        ],
        several: "all",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "words", least: 30, code: "counts" }, { rule: "filled-in" }, { rule: "named-commands" }],
        remedy: "Write for each alert in docs/runbooks/ how it shows, how to find the cause, what to do, and how to undo it.",
        skeleton: {
            path: "docs/runbooks/service-down.md",
            text: `# Service down

## Symptoms

TODO: the alert, and what users see.

## Diagnosis

TODO: commands and dashboards that tell the cause.

## Mitigation

TODO: what to do first.

## Rollback

TODO: how to go back to the last version that worked.
`,
        },
    },
    {
        id: "performance-baseline",
        title: "Performance baseline",
        form: "prose",
        places: [(0,places/* document */.Al)("performance_baseline", "performance-baseline", "performance")],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "words", least: 10 }, { rule: "filled-in" }, { rule: "figures" }],
        remedy: "Keep in docs/PERFORMANCE_BASELINE.md a table of what was measured, with the day, the commit and the machine.",
        skeleton: {
            path: "docs/PERFORMANCE_BASELINE.md",
            text: `# Performance baseline

TODO: the day, the commit and the machine of the measurement, and the command that repeats it.

| endpoint | requests per second | p95 |
| --- | --- | --- |
| | | |
`,
        },
    },
    {
        id: "k8s-readme",
        title: "README of the manifests",
        form: "prose",
        places: [
            { kind: "beside-manifests", names: ["readme.md", "readme.markdown", "readme.rst", "readme.adoc", "readme.txt", "readme"] },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        onlyWith: "manifests-of-kubernetes",
        rules: [{ rule: "words", least: 20 }, { rule: "filled-in" }, { rule: "names-folders" }],
        remedy: "Say in a README.md beside the manifests what each folder deploys, and the commands that apply it and take it back.",
        skeleton: {
            path: "k8s/README.md",
            text: "# Manifests\n\nTODO: what each folder deploys and where, the command that applies it, and the one that takes it back.\n",
        },
    },
    {
        id: "env-example",
        title: "Example of the environment",
        form: "text",
        places: [
            {
                kind: "file",
                folders: [""],
                names: [
                    ".env.example",
                    ".env.sample",
                    ".env.template",
                    ".env.dist",
                    "env.example",
                    "example.env",
                    "sample.env",
                    ".env.*.example",
                ],
            },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-satisfies",
        rules: [{ rule: "variables" }],
        remedy: "List in .env.example every variable that the service reads, with a value that is no secret.",
        skeleton: {
            path: ".env.example",
            text: "# Every variable that the service reads, as NAME=value; no value may be a real secret.\n",
        },
    },
];

;// CONCATENATED MODULE: ./build/model/artefacts/tooling.js
/** What makes the everyday work of a project go by itself. */
const tooling = [
    {
        id: "dependabot",
        title: "Updates of dependencies",
        form: "updates",
        // https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference
        places: [
            { kind: "file", folders: [".github"], names: ["dependabot.yml", "dependabot.yaml"] },
            // https://docs.renovatebot.com/configuration-options/
            {
                kind: "file",
                folders: ["", ".github", ".gitlab"],
                names: ["renovate.json", "renovate.json5", ".renovaterc", ".renovaterc.json", ".renovaterc.json5"],
            },
        ],
        several: "first",
        presets: ["library", "service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "updates" }],
        remedy: "Let .github/dependabot.yml (or Renovate) look after each ecosystem of the repository.",
        skeleton: {
            path: ".github/dependabot.yml",
            text: "version: 2\nupdates: [] # for each ecosystem: package-ecosystem, directory, and schedule with its interval\n",
        },
    },
    {
        id: "dockerignore",
        title: "Docker ignore file",
        form: "text",
        places: [
            {
                kind: "file",
                folders: [""],
                names: [".dockerignore", "dockerfile.dockerignore", "containerfile.containerignore", ".containerignore"],
            },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-satisfies",
        onlyWith: "dockerfile",
        rules: [{ rule: "ignores" }],
        remedy: "Keep with a .dockerignore out of the image what does not belong there: .git, dependencies, secrets.",
        skeleton: {
            path: ".dockerignore",
            text: "# What must not get into the image, a pattern a line: history, dependencies, secrets.\n",
        },
    },
    {
        id: "pre-commit",
        title: "Hooks before a commit",
        form: "hooks",
        places: [
            { kind: "file", folders: [""], names: [".pre-commit-config.yaml", ".pre-commit-config.yml"] },
            { kind: "file", folders: ["", ".config"], names: ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"] },
            { kind: "file", folders: [".husky"], names: ["pre-commit"] },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "hooks" }],
        remedy: "Let .pre-commit-config.yaml (or lefthook, or husky) run the formatter and the linter before each commit.",
        skeleton: {
            path: ".pre-commit-config.yaml",
            text: "repos: [] # https://pre-commit.com: for each repository repo, rev and its hooks\n",
        },
    },
    {
        id: "makefile",
        title: "Makefile",
        form: "targets",
        places: [
            {
                kind: "file",
                folders: [""],
                names: ["gnumakefile", "makefile", "justfile", ".justfile", "taskfile.yml", "taskfile.yaml"],
            },
        ],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "targets" }],
        remedy: "Name the everyday commands in a Makefile: one to set up, one to test, one to run.",
        skeleton: { path: "Makefile", text: ".PHONY: setup test run\n\nsetup:\n\ntest:\n\nrun:\n" },
    },
];

;// CONCATENATED MODULE: ./build/model/artefacts/catalogue.js





/** Every artefact, in the order in which they are told. A new one is a row of one of these lists. */
const catalogue = [...first_look/* firstLook */.y, ...community, ...api, ...operations, ...tooling];
/** What a preset asks for. */
function presetArtefacts(preset) {
    return catalogue.filter(({ presets }) => presets.includes(preset));
}


/***/ }),

/***/ 78894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ firstLook),
  K: () => (/* binding */ fragmentFolders)
});

// EXTERNAL MODULE: ./build/model/artefacts/places.js
var places = __webpack_require__(54188);
;// CONCATENATED MODULE: ./build/model/artefacts/sections.js
/** What people call the sections of a document. A heading that has one of these among its words is meant. */
const otherwise = {
    words: ["test", "tests", "testing", "lint", "linter", "linting", "benchmark", "benchmarks", "docs", "documentation"],
    weak: ["run", "running", "build", "building", "use", "using", "development", "commands", "workflow"],
};
const installation = {
    name: "Installation",
    aliases: [
        ...["install", "installation", "installing", "setup", "set up", "setting up", "getting started", "get started"],
        ...["quick start", "quickstart", "try it", "requirements", "prerequisites", "build", "building", "download", "deploy"],
        ...["deployment", "running", "run", "local development", "development", "first steps"],
    ],
    otherwise,
};
const usage = {
    name: "Usage",
    aliases: [
        ...["usage", "use", "using", "how to", "example", "examples", "getting started", "get started", "quick start"],
        ...["quickstart", "tutorial", "guide", "commands", "command line", "cli", "api", "workflow", "demo", "try it", "run"],
        ...["running", "configuration", "features", "how it works", "endpoints", "reference"],
    ],
    otherwise,
};
const setup = {
    name: "Setup",
    aliases: installation.aliases.filter((alias) => !["requirements", "prerequisites", "download"].includes(alias)),
    otherwise,
};

;// CONCATENATED MODULE: ./build/model/artefacts/first-look.js


/** A change a file, put together at a release: changesets, towncrier, scriv. */
const fragmentFolders = [".changeset", "changelog.d", "newsfragments", "changes"];
const fragments = { kind: "members", folders: fragmentFolders, names: ["*.md", "*.rst", "*.txt"] };
/** What somebody reads who sees the project for the first time. */
const firstLook = [
    {
        id: "readme",
        title: "README",
        form: "prose",
        // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
        places: (0,places/* healthFile */.LT)("readme"),
        several: "first",
        presets: ["minimal", "community", "library", "service"],
        organisation: "never",
        packages: "own",
        rules: [
            { rule: "title" },
            { rule: "words", least: 40 },
            { rule: "filled-in" },
            { rule: "section", section: installation, presets: ["library", "service"] },
            { rule: "section", section: usage, presets: ["library", "service"] },
            { rule: "named-commands" },
        ],
        remedy: "Say in a README.md what this is, how to install it and how to use it.",
        skeleton: {
            path: "README.md",
            text: `# Project name

TODO: say in two sentences what this does, and for whom.

## Installation

TODO: the commands that take a fresh clone to something that runs.

## Usage

TODO: the smallest example that does something useful, and what it prints.
`,
        },
    },
    {
        id: "setup",
        title: "Setup guide",
        form: "prose",
        places: [
            { kind: "file", folders: ["", "docs", "doc", ".github"], names: (0,places/* prose */.CS)("setup", "install", "installation", "installing") },
            {
                kind: "file",
                folders: ["docs", "doc"],
                names: ["getting-started*", "getting_started*", "setup*", "install*", "quickstart*"],
            },
        ],
        several: "first",
        presets: ["library", "service"],
        organisation: "never",
        packages: "root-only",
        section: setup,
        rules: [{ rule: "filled-in" }, { rule: "commands" }],
        remedy: "Write the commands from a fresh clone to a running program into SETUP.md, or into a section of the README.",
        skeleton: {
            path: "SETUP.md",
            text: `# Setup

## What you need

TODO: tools and their versions, accounts, services that must run.

## From a fresh clone to something that runs

TODO: the commands, in a block of code, in the order in which they are typed.

## How to see that it works

TODO: one command and what it prints.
`,
        },
    },
    {
        id: "examples",
        title: "Examples",
        form: "prose",
        places: [{ kind: "folder", folders: ["examples", "example", "samples", "docs/examples"] }],
        several: "first",
        presets: ["service"],
        organisation: "never",
        packages: "root-only",
        rules: [{ rule: "examples" }],
        remedy: "Put an example that runs into examples/, and let the README point to it.",
        skeleton: { path: "examples/README.md", text: "# Examples\n\nTODO: what each example shows, and how to run it.\n" },
    },
    {
        id: "support",
        title: "Where to get help",
        form: "prose",
        places: (0,places/* healthFile */.LT)("support"),
        several: "first",
        presets: [],
        organisation: "stands-in",
        pointer: "will-do",
        packages: "root-only",
        rules: [{ rule: "words", least: 10 }, { rule: "filled-in" }, { rule: "contact" }],
        remedy: "Say in SUPPORT.md where questions go and who answers them.",
        skeleton: {
            path: "SUPPORT.md",
            text: "# Support\n\nTODO: where to ask (a link or an address), who answers, and how soon.\n",
        },
    },
    {
        id: "changelog",
        title: "Changelog",
        form: "prose",
        places: [
            (0,places/* document */.Al)("changelog", "changes", "history", "news", "releases", "release-notes"),
            { ...fragments, rank: "last resort" },
        ],
        several: "first",
        presets: ["library", "service"],
        organisation: "never",
        packages: "root-satisfies",
        rules: [{ rule: "release-or-unreleased" }],
        remedy: "Tell users in a CHANGELOG.md what each release changes for them.",
        skeleton: {
            path: "CHANGELOG.md",
            text: "# Changelog\n\n<!-- A heading for each release, the newest first: [1.0.0] - 2026-01-31; above them [Unreleased]. -->\n",
        },
    },
];


/***/ }),

/***/ 54188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   LT: () => (/* binding */ healthFile)
/* harmony export */ });
/* harmony import */ var _markdown_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46889);

const otherEndings = [".rst", ".adoc", ".asciidoc", ".txt", ".org", ""];
/** The files that people read under a name, Markdown first: `readme.md`, `readme.rst`, `readme`. */
function prose(...stems) {
    return [..._markdown_path_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownEndings */ .g, ...otherEndings].flatMap((ending) => stems.map((stem) => stem + ending));
}
/** Where GitHub looks for community health files, in its order: what lies in `.github` hides the others. */
function healthFile(...stems) {
    return [{ kind: "file", folders: [".github", "", "docs"], names: prose(...stems) }];
}
/** A document at the root or among the documents. */
function document(...stems) {
    return { kind: "file", folders: ["", "docs", "doc"], names: prose(...stems) };
}


/***/ }),

/***/ 46889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isMarkdownPath),
/* harmony export */   g: () => (/* binding */ markdownEndings)
/* harmony export */ });
/** Endings of Markdown files that GitHub knows, the usual one first. */
const markdownEndings = [".md", ".markdown", ".mdown", ".mkdn", ".mkd"];
const ending = new RegExp(`(?:${markdownEndings.join("|").replaceAll(".", "\\.")})$`, "i");
/** Whether a file is Markdown, by its name. */
function isMarkdownPath(path) {
    return ending.test(path);
}


/***/ })

};
