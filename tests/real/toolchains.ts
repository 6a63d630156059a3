import { spawnSync } from "node:child_process";

/** What cannot be installed by a package manager of the project, with the question that shows that it works. */
const questions = {
  git: ["git", "--version"],
  go: ["go", "version"],
  python3: ["python3", "-c", "import venv"],
  java: ["java", "-version"],
  mvn: ["mvn", "--version"],
  gcc: ["gcc", "--version"],
  cargo: ["cargo", "--version"],
  docker: ["docker", "--version"],
  pidstat: ["pidstat", "-V"],
} as const;

export type Toolchain = keyof typeof questions;

export function missingToolchains(needs: readonly Toolchain[]): Toolchain[] {
  return needs.filter((name) => {
    const [command, ...args] = questions[name];
    return spawnSync(command, args, { stdio: "ignore" }).status !== 0;
  });
}
