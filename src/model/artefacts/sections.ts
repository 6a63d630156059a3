import type { SectionNames } from "../artefact.ts";

/** What people call the sections of a document. A heading that has one of these among its words is meant. */

const otherwise = {
  words: ["test", "tests", "testing", "lint", "linter", "linting", "benchmark", "benchmarks", "docs", "documentation"],
  weak: ["run", "running", "build", "building", "use", "using", "development", "commands", "workflow"],
};

export const installation: SectionNames = {
  name: "Installation",
  aliases: [
    ...["install", "installation", "installing", "setup", "set up", "setting up", "getting started", "get started"],
    ...["quick start", "quickstart", "try it", "requirements", "prerequisites", "build", "building", "download", "deploy"],
    ...["deployment", "running", "run", "local development", "development", "first steps"],
  ],
  otherwise,
};

export const usage: SectionNames = {
  name: "Usage",
  aliases: [
    ...["usage", "use", "using", "how to", "example", "examples", "getting started", "get started", "quick start"],
    ...["quickstart", "tutorial", "guide", "commands", "command line", "cli", "api", "workflow", "demo", "try it", "run"],
    ...["running", "configuration", "features", "how it works", "endpoints", "reference"],
  ],
  otherwise,
};

export const setup: SectionNames = {
  name: "Setup",
  aliases: installation.aliases.filter((alias) => !["requirements", "prerequisites", "download"].includes(alias)),
  otherwise,
};
