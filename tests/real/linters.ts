import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./commands.ts";
import { installGoTool, installPythonTools } from "./install.ts";
import { workflowsIn } from "./linters/examples.ts";
import type { Case, Part } from "./part.ts";
import { temporaryFolder } from "./temporary.ts";

/** actionlint and zizmor find nothing: in our own workflows, in the actions, and in every example of the documentation. */
export const linterPart: Part = {
  name: "linters",
  needs: ["go", "python3"],
  prepare: () => {
    installGoTool("actionlint");
    installPythonTools();
    return [...ownCases, ...pages().map(pageCase)];
  },
};

const audit = ["zizmor", "--offline", "--quiet", "--no-progress"];

const ownCases: readonly Case[] = [
  { name: "actionlint finds nothing in our workflows", run: () => void run(["actionlint", "-verbose"], { cwd: root }) },
  {
    name: "zizmor finds nothing in our workflows and actions",
    run: () => void run([...audit, "--persona", "pedantic", ".github", "actions"], { cwd: root }),
  },
];

interface Page {
  readonly path: string;
  readonly workflows: readonly string[];
}

/** The pages with examples of use. The first page and each gate's own must have one. */
function pages(): Page[] {
  const gates = readdirSync(join(root, "actions")).map((gate) => `actions/${gate}/README.md`);
  return ["README.md", ...gates].map((path) => ({ path, workflows: workflowsIn(readFileSync(join(root, path), "utf8")) }));
}

function pageCase({ path, workflows }: Page): Case {
  return { name: `the ${workflows.length} examples of ${path} pass both`, run: () => lintExamples(workflows) };
}

/** As workflows of a repository that has nothing else. */
function lintExamples(workflows: readonly string[]): void {
  if (workflows.length === 0) throw new Error("no example of use");
  const folder = temporaryFolder("examples");
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  const files = workflows.map((text, index) => {
    const file = `.github/workflows/example-${index + 1}.yml`;
    writeFileSync(join(folder, file), text);
    return file;
  });
  run(["actionlint", ...files], { cwd: folder });
  run([...audit, "--config", join(root, "tests/real/linters/zizmor-examples.yml"), ...files], { cwd: folder });
}
