import type { Artefact } from "../artefact.ts";
import { document } from "./places.ts";

/** What somebody needs who runs the service, or changes how it is built. */
export const operations: readonly Artefact[] = [
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
    places: [document("performance_baseline", "performance-baseline", "performance")],
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
