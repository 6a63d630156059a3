import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import docsPresent from "../../src/gates/docs-present.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** What would make documents look better than they are. */

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);
const readme = `# Shelf\n\n${words}\n`;
const files = {
  "README.md": readme,
  LICENSE: "Copyright (c) 2026 Acme\n",
  "package.json": '{ "license": "SEE LICENSE IN LICENSE" }',
};

async function run(workspace: Workspace, written: Readonly<Record<string, unknown>> = {}, options: Partial<MemoryOptions> = {}) {
  const host = memoryHost({ cwd: workspace.folder, ...options });
  const { exitCode, result } = await runGate(docsPresent, host, withInputs(written), gateNames);
  const said = host.lines.map(({ text }) => text.trim().replaceAll("\u200b", "").replaceAll(workspace.folder, "<workspace>"));
  return { exitCode, said, result, summary: host.summaries.join("\n") };
}

function committed(added: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace({ ...files, ...added });
  workspace.commit();
  return workspace;
}

describe("a document that is above a limit", () => {
  const long = `[${"a".repeat(70_000)}](gone.md)\n`;

  test("is no proof that its links are sound, and says which limit", async () => {
    using workspace = committed({ "docs/long.md": long });
    const { exitCode, said, result } = await run(workspace);
    expect([exitCode, said]).toEqual([
      2,
      expect.arrayContaining([
        "⛔ docs-present cannot judge: too-large: docs/long.md (line 1): at most 65536 characters are read of a line",
        "holds: missing 0, wanted <= 0",
        "holds: weak 0, wanted <= 0",
        "UNDECIDED: broken-links at least 0, wanted <= 0",
      ]),
    ]);
    expect(JSON.parse(result)).toMatchObject({ reasons: [{ id: "too-large", about: "docs/long.md" }] });
  });

  test("may be weak where somebody asks for it", async () => {
    using workspace = committed({ "README.md": readme + long });
    const { said } = await run(workspace, { links: "off" });
    expect(said).toEqual(expect.arrayContaining(["UNDECIDED: weak at least 0, wanted <= 0", "holds: missing 0, wanted <= 0"]));
  });

  test("is none of those that were checked where nothing of it was read", async () => {
    using workspace = committed({ "docs/long.md": "a\n".repeat(500_001) });
    const { said } = await run(workspace, { budgets: "documents >= 2" });
    expect(said).toContain("UNDECIDED: documents at least 1, wanted >= 2");
  });

  test("can be accepted by its name", async () => {
    using workspace = committed({ "docs/long.md": long });
    expect((await run(workspace, { accept: "too-large[docs/long.md]" })).exitCode).toBe(0);
  });
});

describe("a document that is a symbolic link", () => {
  test("has its links checked where it is the only name in Markdown", async () => {
    using workspace = new Workspace({ ...files, "readme.txt": `${readme}[gone](gone.md)\n` });
    rmSync(join(workspace.folder, "README.md"));
    symlinkSync("readme.txt", join(workspace.folder, "README.md"));
    workspace.commit();
    expect((await run(workspace)).said).toContain("README.md:4: gone.md is not in the repository.");
  });

  test("is missing where git ignores what it leads to", async () => {
    using workspace = new Workspace({ ...files, "own.md": readme, ".gitignore": "own.md\n" });
    rmSync(join(workspace.folder, "README.md"));
    symlinkSync("own.md", join(workspace.folder, "README.md"));
    workspace.commit();
    expect((await run(workspace)).said).toContain("BROKEN: missing 1, wanted <= 0");
  });
});

test("a budget of one's own that no setting is about is not held", async () => {
  using workspace = committed({});
  const { exitCode, said } = await run(workspace, { budgets: "fail: stale-documents <= 0\nfail: untold-changes <= 0" });
  expect(exitCode).toBe(2);
  expect(said.filter((line) => line.startsWith("UNDECIDED"))).toHaveLength(2);
});

describe("an interface of which not all can be read", () => {
  const api = "openapi: 3.1.0\npaths:\n  /b:\n    get: { summary: Lists all }\n";
  const hidden = `${api}  /a:\n    $ref: paths/a.yaml\n`;
  const budgets = "api-operations >= 100%\nundocumented-routes <= 0";

  test("has no share of what is documented", async () => {
    using workspace = committed({ "openapi.yaml": hidden });
    const { exitCode, said } = await run(workspace, { budgets: "api-operations >= 100%" });
    expect([exitCode, said.join("\n")]).toEqual([
      2,
      expect.stringContaining("what stands at openapi.yaml:6, where operations may be"),
    ]);
  });

  test("has no part in a file that git ignores", async () => {
    using workspace = committed({
      "openapi.yaml": hidden,
      ".gitignore": "paths\n",
      "paths/a.yaml": "get: { summary: Reads one }\n",
    });
    expect((await run(workspace, { budgets: "api-operations >= 100%" })).exitCode).toBe(2);
  });

  const collection = (path: string) =>
    JSON.stringify({
      info: { schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
      item: [{ request: { method: "GET", url: "{{base}}/b" } }, { request: { method: "GET", url: `{{base}}${path}` } }],
    });

  test.each([
    ["the specification itself", { routes: "openapi.yaml" }, "bad-report: openapi.yaml: is the specification itself"],
    ["a list that is committed", { routes: "routes.txt" }, "tracked-report: routes.txt is committed"],
    ["a collection that is committed", { routes: "a.postman_collection.json" }, "The collection stays in git"],
    ["a list that is not there", { routes: "gone.txt" }, "no-report"],
    ["a list without a route", { routes: "empty.txt" }, "empty-report: empty.txt: lists no route"],
  ])("is not held against %s, which leaves the shares as they are", async (_, written, wanted) => {
    using workspace = committed({
      "openapi.yaml": api,
      "routes.txt": "GET /b\n",
      "a.postman_collection.json": collection("/b"),
      ".gitignore": "empty.txt\n",
    });
    workspace.write("empty.txt", "nothing\n");
    const { exitCode, said } = await run(workspace, { ...written, budgets });
    expect([exitCode, said.join("\n")]).toEqual([2, expect.stringContaining(wanted)]);
    expect(said).toContain("holds: api-operations 100.00% (1/1), wanted >= 100%");
    expect(said.filter((line) => line.includes("git rm") && !line.includes("routes.txt"))).toEqual([]);
  });

  test("has a collection that asks for what it does not have, without being named", async () => {
    using workspace = committed({ "openapi.yaml": api, "a.postman_collection.json": collection("/nope") });
    const { exitCode, said } = await run(workspace, { optional: "postman" });
    expect([exitCode, said.join("\n")]).toEqual([1, expect.stringContaining("GET /nope is not in the specification")]);
  });

  test("is named as what keeps its routes from being compared", async () => {
    using workspace = committed({ "openapi.yaml": "openapi: [\n", ".gitignore": "routes.txt\n" });
    workspace.write("routes.txt", "GET /b\n");
    const { said } = await run(workspace, { routes: "routes.txt", budgets: "undocumented-routes <= 0" });
    expect(said.join("\n")).toContain("openapi.yaml, which cannot be read");
  });
});

test("a .git that git does not open is not taken for none", async () => {
  using workspace = new Workspace({ ...files, ".git": "gitdir: /gone\n" });
  const { exitCode, said } = await run(workspace, {}, { kind: "terminal" });
  expect([exitCode, said.join("\n")]).toEqual([
    2,
    expect.stringContaining("unreadable-report: .git: is there, and git does not open it"),
  ]);
});

test("settings in a file that nobody reads are told", async () => {
  using workspace = committed({ ".github/gates.yml": "docs-present:\n  preset: service\n" });
  const { exitCode, said } = await run(workspace);
  expect([exitCode, said.join("\n")]).toEqual([2, expect.stringContaining("found .github/gates.yml, which is not read")]);
});

test.each([
  ["a report over a committed file", "README.md"],
  ["a report over one in other capitals", "readme.MD"],
])("%s is refused", async (_, file) => {
  using workspace = committed({});
  const { exitCode, said } = await run(workspace, { "report-file": file });
  expect([exitCode, said.join("\n")]).toEqual([
    2,
    expect.stringContaining("is committed to the repository, and would be written over"),
  ]);
});

describe("a document of one's own", () => {
  test.each([
    ["that is nothing but a title", "sla = SLA.md", { "SLA.md": "# SLA\n" }, 1],
    ["that is a folder", "sla = sla", { "sla/a.md": "# SLA\n\nAlways up.\n" }, 0],
    ["that lies outside", "sla = ../SLA.md", {}, 2],
  ])("%s", async (_, artefacts, added, exit) => {
    using workspace = committed(added);
    expect((await run(workspace, { artefacts })).exitCode).toBe(exit);
  });
});
