import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { githubHost, isApiOf } from "../../src/host/github.ts";
import { Workspace } from "../gates/workspace.ts";

describe("the API that gets a token", () => {
  test.each([
    [undefined, undefined],
    ["https://api.github.com", "https://github.com"],
    ["https://ghe.example.org/api/v3", "https://ghe.example.org"],
    ["https://api.octo.ghe.com", "https://octo.ghe.com"],
  ])("%s is that of %s", (api, server) => {
    expect(isApiOf(api, server)).toBe(true);
  });

  test.each([
    ["http://api.github.com", "https://github.com"],
    ["https://api.github.com.example.org", "https://github.com"],
    ["https://example.org/api/v3", "https://ghe.example.org"],
    ["https://api.github.com:8443", "https://github.com"],
    [undefined, "https://ghe.example.org"],
    ["nonsense", "https://github.com"],
  ])("%s is not that of %s", (api, server) => {
    expect(isApiOf(api, server)).toBe(false);
  });

  test("is no other, and that is said", async () => {
    using workspace = new Workspace();
    const api = "http://127.0.0.1:9";
    const { gitHub } = githubHost({ GITHUB_WORKSPACE: workspace.folder, GITHUB_API_URL: api }, undefined);
    const question = { apiUrl: api, token: "t", repository: "o/r", list: "merge commit", head: "a" } as const;
    expect(await gitHub?.(question)).toEqual({ failed: expect.stringContaining("GITHUB_API_URL is no https: address") });
  });
});

describe("the payload of an event", () => {
  const readEvent = (file: string) => githubHost({ GITHUB_EVENT_PATH: file }, undefined).readEvent();

  test("is read from an ordinary file alone", async () => {
    using workspace = new Workspace({ "event.json": '{"number":7}' });
    expect(await readEvent(join(workspace.folder, "event.json"))).toEqual({ number: 7 });
    expect(await readEvent(workspace.folder)).toBeUndefined();
  });

  test.skipIf(process.platform === "win32")("is never waited for", async () => {
    using workspace = new Workspace();
    execFileSync("mkfifo", [join(workspace.folder, "event")]);
    expect(await readEvent(join(workspace.folder, "event"))).toBeUndefined();
  });

  test("is not read where it is larger than any that is sent", async () => {
    using workspace = new Workspace({ "event.json": JSON.stringify("x".repeat(33 * 2 ** 20)) });
    expect(await readEvent(join(workspace.folder, "event.json"))).toBeUndefined();
  });
});
