import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./commands.ts";
import { installGoTool, installPythonTools } from "./install.ts";
import { workflowsIn } from "./linters/examples.ts";
import type { Case, Part } from "./part.ts";

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

function pages(): string[] {
  const actions = readdirSync(join(root, "actions")).map((gate) => `actions/${gate}/README.md`);
  return ["README.md", "SECURITY.md", ...actions].filter((page) => existsSync(join(root, page)));
}

function pageCase(page: string): Case {
  const workflows = workflowsIn(readFileSync(join(root, page), "utf8"));
  return { name: `the ${workflows.length} examples of ${page} pass both`, run: () => lintExamples(workflows) };
}

/** As workflows of a repository that has nothing else. */
function lintExamples(workflows: readonly string[]): void {
  if (workflows.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), "gates-examples-"));
  try {
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    const files = workflows.map((_, index) => `.github/workflows/example-${index + 1}.yml`);
    workflows.forEach((text, index) => {
      writeFileSync(join(folder, files[index] ?? ""), text);
    });
    run(["actionlint", ...files], { cwd: folder });
    run([...audit, "--config", join(root, "tests/real/linters/zizmor-examples.yml"), ...files], { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
