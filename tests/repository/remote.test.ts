import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryHost } from "../../src/host/memory.ts";
import { findDiffBase } from "../../src/repository/diff-base.ts";
import { openGit } from "../../src/repository/git.ts";
import { Histories, type Repository } from "./history.ts";

const network = { token: undefined, serverUrl: undefined };

async function baseOf(repository: Repository, event: unknown) {
  const asked: string[] = [];
  const { run } = memoryHost({ cwd: repository.folder });
  const host = memoryHost({
    cwd: repository.folder,
    facts: { event: "pull_request", baseRef: "main" },
    event,
    run: (program, args, ...rest) => {
      if (args.includes("fetch")) asked.push(args.join(" "));
      return run(program, args, ...rest);
    },
  });
  const git = await openGit(host, host.cwd);
  return { base: await findDiffBase({ host, git, network }), asked };
}

describe("what git would take for an option or a command is never fetched from", () => {
  test.each([
    ["an option", (mark: string) => `--upload-pack=touch ${mark};`],
    ["a command", (mark: string) => `ext::sh -c touch% ${mark}`],
    ["a server that is an option", () => "ssh://-oProxyCommand=x/o/r"],
    ["another protocol", () => "git://example.org/o/r"],
  ])("as the address of an event: %s", async (_, address) => {
    using all = new Histories();
    const repository = all.begin();
    repository.commit({ "a.ts": "" });
    repository.git("checkout", "-q", "-b", "change");
    repository.commit({ "b.ts": "" });
    repository.git("remote", "add", "origin", "https://github.invalid/fork/r");
    const mark = join(repository.folder, "ran");
    const base = { ref: "main", repo: { full_name: "o/r", clone_url: address(mark) } };
    const found = await baseOf(repository, { pull_request: { head: { repo: { full_name: "fork/r" } }, base } });
    expect(found.base).toHaveProperty("unknown");
    expect([found.asked, existsSync(mark)]).toEqual([[], false]);
  });

  test("as the name of the only remote", async () => {
    using all = new Histories();
    const repository = all.begin();
    repository.commit({ "a.ts": "" });
    const mark = join(repository.folder, "ran");
    repository.git("config", `remote.--upload-pack=touch ${mark};.url`, "file:///x");
    const found = await baseOf(repository, {});
    expect(found.base).toHaveProperty("unknown");
    expect([found.asked, existsSync(mark)]).toEqual([[], false]);
  });
});
