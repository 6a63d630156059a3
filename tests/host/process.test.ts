import { afterEach, expect, test, vi } from "vitest";
import { runProgram } from "../../src/host/process.ts";

afterEach(() => vi.unstubAllEnvs());

test("a program of ours gets neither the step's inputs nor the runner's or anybody's token", async () => {
  const secrets = ["INPUT_GITHUB-TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
  for (const name of secrets) vi.stubEnv(name, "s3cret");
  vi.stubEnv("GITHUB_WORKSPACE", "/w");
  const done = await runProgram(process.execPath, ["-e", "console.log(JSON.stringify(process.env))"], process.cwd());
  expect(done?.stdout).not.toContain("s3cret");
  expect(done?.stdout).toContain('"GITHUB_WORKSPACE":"/w"');
});
