import type { Artefact } from "../artefact.ts";
import { healthFile, prose } from "./places.ts";

/** What a project says about working on it. https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions */
export const community: readonly Artefact[] = [
  {
    id: "license",
    title: "Licence",
    form: "licence",
    places: [
      {
        kind: "members",
        folders: ["", "docs", "licenses"],
        names: [
          ...prose("license", "licence", "copying", "unlicense", "ofl"),
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
    places: [...healthFile("security"), { kind: "file", folders: ["doc"], names: ["security.rst"] }],
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
    places: healthFile("contributing", "contribute", "contribution", "contributing-guide"),
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
    places: healthFile("code_of_conduct", "code-of-conduct"),
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
