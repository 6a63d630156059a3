import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../commands.ts";
import { installGoTool, pinnedVersion } from "../install.ts";
import type { Producer, Run, ScanTotals } from "./producer.ts";
import { planted } from "./scan-totals.ts";

const leaks = planted("secret", "gitleaks: scanned", { critical: 2 });
const none = planted("secret", "gitleaks: unproven", {});

export const gitleaks: Producer = {
  sample: "gitleaks",
  title: "Gitleaks",
  needs: ["go", "git"],
  install: () => installGoTool("gitleaks"),
  version: { pinned: pinnedVersion("gitleaks") },
  runs: [
    scan("typical", "git", (folder) => commit(commit(folder, "a"), "b", ["deploy.env", "shop.cfg"]), leaks),
    scan("folder", "dir", (folder) => plant(folder, ["deploy.env", "shop.cfg"]), leaks),
    scan("clean", "git", (folder) => commit(folder, "a"), none),
    // It ends with 0 here, too: the repository has no commit.
    scan("nothing-scanned", "git", repository, none),
  ],
};

/** The same scan as JSON and as SARIF, in which Gitleaks strikes out what it found; it finds things side by side, in any order. */
function scan(name: string, mode: string, before: (folder: string) => void, totals: ScanTotals): Run {
  const line = (format: string) =>
    `gitleaks ${mode} --no-banner --redact=100 --report-format ${format} --report-path gitleaks.${format} .`;
  const exit = totals.total > 0 ? 1 : 0;
  return {
    name,
    before,
    commands: ["json", "sarif"].map((format) => ({ line: line(format), exit })),
    reports: () => [
      { format: "gitleaks", name, path: "gitleaks.json", totals, orderedBy: "RuleID" },
      ...(mode === "git"
        ? [{ format: "sarif", name: sarifName(name), path: "gitleaks.sarif", totals, orderedBy: "ruleId" }]
        : []),
    ],
  };
}

function sarifName(name: string): string {
  return name === "typical" ? "gitleaks" : `gitleaks-${name}`;
}

/** Writes tokens that look real and open nothing. They are made here, so that no file of the project holds one. */
function plant(folder: string, files: readonly string[]): void {
  for (const file of files) {
    const token = createHash("sha256").update(`sample ${file}`).digest("hex").slice(0, 36);
    const kind = file.startsWith("shop") ? "shop" : "ghp";
    writeFileSync(join(folder, file), `# made for a test\ntoken = ${[kind, token].join("_")}\n`);
  }
}

const author = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z" };
const committer = { GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org", GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z" };
const env = { ...author, ...committer, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

function repository(folder: string): string {
  run(["git", "init", "--quiet", "--initial-branch=main"], { cwd: folder, env });
  return folder;
}

/** A commit of all that is there, with secrets in some files. */
function commit(folder: string, message: string, files: readonly string[] = []): string {
  repository(folder);
  plant(folder, files);
  run(["git", "add", "--all"], { cwd: folder, env });
  run(["git", "commit", "--quiet", "--message", message], { cwd: folder, env });
  return folder;
}
