import type { Artefact } from "../artefact.ts";

/** What makes the everyday work of a project go by itself. */
export const tooling: readonly Artefact[] = [
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
