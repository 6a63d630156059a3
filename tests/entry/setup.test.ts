import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { putOnPath } from "../../src/host/launcher.ts";
import { Workspace } from "../gates/workspace.ts";

const script = fileURLToPath(new URL("./setup-stub.ts", import.meta.url));
const onPosix = process.platform !== "win32";

/** A step that uses the setup, with the folder and the file that the runner gives to it. */
function setUp(runner: Workspace, env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [script], {
    cwd: runner.folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
}

describe("setup", () => {
  test("puts gates on PATH for the steps that follow, started by the Node that runs the action", () => {
    using runner = new Workspace({ path: "/first\n" });
    const env = { RUNNER_TEMP: join(runner.folder, "temp"), GITHUB_PATH: join(runner.folder, "path") };
    const ended = setUp(runner, env);
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([0, expect.stringMatching(/^gates \S+ is on PATH/), ""]);
    const folder = join(runner.folder, "temp", "gates-bin");
    expect(readFileSync(env.GITHUB_PATH, "utf8")).toBe(`/first\n${folder}\n`);
    expect(readFileSync(join(folder, "gates.cmd"), "utf8")).toMatch(/^@".*" ".*" %\*\r\n$/);
    expect(readFileSync(join(folder, "gates"), "utf8")).toContain(process.execPath);
  });

  test("outside of a workflow says what it needs", () => {
    using runner = new Workspace();
    const ended = setUp(runner, {});
    expect([ended.status, ended.stdout]).toEqual([2, expect.stringContaining("found no RUNNER_TEMP and GITHUB_PATH")]);
  });

  test("that cannot write says so, and is red", () => {
    using runner = new Workspace({ temp: "a file" });
    const ended = setUp(runner, { RUNNER_TEMP: join(runner.folder, "temp"), GITHUB_PATH: join(runner.folder, "path") });
    expect([ended.status, ended.stdout]).toEqual([2, expect.stringMatching(/^setup: could not put gates on PATH: E\w+/)]);
  });
});

describe.runIf(onPosix)("the gates that is put on PATH", () => {
  test.each(["plain", 'it\'s $HOME `id` "quoted" %PATH%'])(
    "hands its arguments and exit code on, in a folder named %s",
    async (name) => {
      using runner = new Workspace({
        [`${name}/cli.mjs`]: "console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);",
      });
      const temporary = join(runner.folder, name);
      await putOnPath(pathToFileURL(join(temporary, "cli.mjs")), { temporary, pathFile: join(runner.folder, "path") });
      const folder = readFileSync(join(runner.folder, "path"), "utf8").trimEnd();
      expect(statSync(join(folder, "gates")).mode & 0o111).toBe(0o111);
      const [command] = ["gates"];
      const args = ["a b", "$HOME", "'", '"', "*", "--"];
      const ended = spawnSync(command, args, { encoding: "utf8", env: { PATH: [folder, process.env["PATH"]].join(delimiter) } });
      expect([ended.status, ended.stderr, ended.stdout]).toEqual([7, "", `${JSON.stringify(args)}\n`]);
    },
  );
});
