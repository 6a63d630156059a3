import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, toolsFolder } from "./commands.ts";

const goTools = {
  act: "github.com/nektos/act@v0.2.87",
  actionlint: "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  "go-junit-report": "github.com/jstemmer/go-junit-report/v2@v2.1.0",
  gotestsum: "gotest.tools/gotestsum@v1.13.0",
  gitleaks: "github.com/zricethezav/gitleaks/v8@v8.30.1",
  vegeta: "github.com/tsenart/vegeta/v12@v12.13.0",
} as const;

/** The version that is pinned: Gitleaks itself only knows it where its own release built it. */
export function pinnedVersion(name: keyof typeof goTools): string {
  return goTools[name].split("@v")[1] ?? "";
}

/** Installs a tool by Go's own installer into a folder of the project that git ignores. Quick when it is there. */
export function installGoTool(name: keyof typeof goTools): void {
  const folder = join(toolsFolder, "go");
  installOnce(join(folder, `${name}.pin`), goTools[name], () => {
    run(["go", "install", goTools[name]], { cwd: root, env: { GOBIN: folder, GOFLAGS: "-buildvcs=false" } });
  });
}

/** Installs the pinned Python tools into an environment of the project that git ignores. Quick when they are there. */
export function installPythonTools(): void {
  const folder = join(toolsFolder, "python");
  const pins = join(root, "tests/real/requirements.txt");
  installOnce(join(folder, "installed.pin"), readFileSync(pins, "utf8"), () => {
    rmSync(folder, { recursive: true, force: true });
    run(["python3", "-m", "venv", folder], { cwd: root });
    run([join(folder, "bin", "pip"), "install", "--quiet", "--requirement", pins], { cwd: root });
  });
}

const npmTools = {
  artillery: "artillery@2.0.34",
  autocannon: "autocannon@9.0.0",
  jest: "jest@30.5.2 jest-junit@17.0.0",
  mocha: "mocha@12.0.3",
  // mocha-junit-reporter 2.2.1 does not start under Mocha 12.
  "mocha-11": "mocha@11.8.0 mocha-junit-reporter@2.2.1",
} as const;

/** Installs a tool by npm into a folder of its own that git ignores, without running what its packages bring, and says where it is. */
export function installNpmTool(name: keyof typeof npmTools): string {
  const folder = join(toolsFolder, name);
  installOnce(join(folder, "installed.pin"), npmTools[name], () => {
    mkdirSync(folder, { recursive: true });
    const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"];
    run(["npm", "install", ...options, "--prefix", folder, ...npmTools[name].split(" ")], { cwd: folder });
  });
  return join(folder, "node_modules", ".bin", name);
}

/** Copies such a tool into a project, where its own users have it. */
export function giveNpmTool(name: keyof typeof npmTools, project: string): void {
  installNpmTool(name);
  cpSync(join(toolsFolder, name, "node_modules"), join(project, "node_modules"), { recursive: true, verbatimSymlinks: true });
}

/** Lets a project find such a tool without a copy of it, which takes seconds. */
export function linkNpmTool(name: keyof typeof npmTools, project: string): void {
  installNpmTool(name);
  symlinkSync(join(toolsFolder, name, "node_modules"), join(project, "node_modules"));
}

const cargoTools = { oha: "1.16.0" } as const;

/** Builds a tool by Cargo, once, into a folder that git ignores, which takes minutes, and says where it is. */
export function installCargoTool(name: keyof typeof cargoTools): string {
  const folder = join(toolsFolder, "cargo");
  installOnce(join(folder, `${name}.pin`), cargoTools[name], () => {
    const what = ["--quiet", "--debug", "--locked", "--version", cargoTools[name], name];
    run(["cargo", "install", ...what, "--root", folder], { cwd: root, minutes: 40 });
  });
  return join(folder, "bin", name);
}

function installOnce(marker: string, pin: string, install: () => void): void {
  if (existsSync(marker) && readFileSync(marker, "utf8") === pin) return;
  install();
  mkdirSync(join(marker, ".."), { recursive: true });
  writeFileSync(marker, pin);
}
