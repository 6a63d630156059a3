import type { Artefact } from "../artefact.ts";
import { document, healthFile, prose } from "./places.ts";
import { installation, setup, usage } from "./sections.ts";

/** A change a file, put together at a release: changesets, towncrier, scriv. */
export const fragmentFolders = [".changeset", "changelog.d", "newsfragments", "changes"];
const fragments = { kind: "members", folders: fragmentFolders, names: ["*.md", "*.rst", "*.txt"] } as const;

/** What somebody reads who sees the project for the first time. */
export const firstLook: readonly Artefact[] = [
  {
    id: "readme",
    title: "README",
    form: "prose",
    // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
    places: healthFile("readme"),
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
      { kind: "file", folders: ["", "docs", "doc", ".github"], names: prose("setup", "install", "installation", "installing") },
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
    places: healthFile("support"),
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
      document("changelog", "changes", "history", "news", "releases", "release-notes"),
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
