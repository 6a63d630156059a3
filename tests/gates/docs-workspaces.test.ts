import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import docsPresent from "../../src/gates/docs-present.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { type MemoryOptions, memoryHost } from "../../src/host/memory.ts";
import { presetArtefacts } from "../../src/model/artefacts/catalogue.ts";
import { judged } from "../measures/judged-artefacts.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** What cannot be shown in a folder of files: no git, links, files of any size, a person's own machine. */

const words = "It says in which shelf of a shop an article lies, and answers from memory. ".repeat(4);
const readme = `# Shelf\n\n${words}\n`;
const licence = "Copyright (c) 2026 Acme\n";
const files = { "README.md": readme, LICENSE: licence, "package.json": '{ "license": "SEE LICENSE IN LICENSE" }' };

async function run(workspace: Workspace, written: Readonly<Record<string, unknown>> = {}, options: Partial<MemoryOptions> = {}) {
  const host = memoryHost({ cwd: workspace.folder, ...options });
  const { exitCode } = await runGate(docsPresent, host, withInputs(written), gateNames);
  const said = host.lines.map(({ text }) => text.replaceAll("\u200b", "").replaceAll(workspace.folder, "<workspace>"));
  return { exitCode, said, outputs: host.outputs, written: host.written };
}

describe("without git", () => {
  test("the files that are there are looked at", async () => {
    using workspace = new Workspace({ ...files, "docs/a.md": "[b](b.md) [c](../c.md#x)\n", "docs/b.md": "" });
    const { exitCode, said, outputs } = await run(workspace);
    expect([exitCode, outputs["missing"], outputs["weak"], outputs["broken-links"]]).toEqual([1, "0", "0", "1"]);
    expect(said).toContain("  docs/a.md:1: c.md is not in the repository.");
  });

  test("dependencies are not", async () => {
    using workspace = new Workspace({ ...files, "node_modules/x/README.md": "[y](y.md)\n" });
    expect((await run(workspace)).exitCode).toBe(0);
  });
});

describe("an example of the environment in one package", () => {
  const packages = {
    ...files,
    "packages/api/package.json": "{}",
    "packages/api/.env.example": "PORT=\n",
    "packages/api/a.js": "process.env.PORT",
    "packages/web/package.json": "{}",
    "packages/web/a.js": "process.env.PATH",
  };
  const asked = { require: "env-example", packages: "packages/*" };

  const asks = "Example of the environment (env-example) missing in packages/web";

  test("asks for none in another that reads no variable", async () => {
    using workspace = new Workspace(packages);
    expect((await run(workspace, asked)).said.join("\n")).not.toContain(asks);
  });

  test("asks for one in another that reads some", async () => {
    using workspace = new Workspace({ ...packages, "packages/web/a.js": "process.env.API_URL" });
    expect((await run(workspace, asked)).said.join("\n")).toContain(asks);
  });
});

describe("a file that is no text like others", () => {
  test("is red where it is too large, and can be accepted where only its links are wanted", async () => {
    using workspace = new Workspace({ ...files, "docs/all.md": "word ".repeat(3.4 * 1024 * 1024) });
    workspace.commit();
    const { exitCode, said } = await run(workspace);
    expect(exitCode).toBe(2);
    expect(said).toContain(
      "⛔ docs-present cannot judge: too-large: docs/all.md: 17825790 bytes; at most 16777216 are read of a document",
    );
    expect((await run(workspace, { accept: "too-large[docs/all.md]" })).exitCode).toBe(0);
  });

  test("is read in UTF-16, with a byte order mark, and with bytes that are no text", async () => {
    using workspace = new Workspace(files);
    const text = `# Shelf\n\n${words}\n\n[gone](gone.md)\n`;
    writeFileSync(join(workspace.folder, "README.md"), Buffer.from(`\ufeff${text}`, "utf16le"));
    writeFileSync(join(workspace.folder, "NOTES.md"), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a, 0xc3, 0x28, 0x00]));
    workspace.commit();
    const { exitCode, said } = await run(workspace);
    expect([exitCode, said.filter((line) => line.includes("gone.md"))]).toEqual([
      1,
      ["  README.md:5: gone.md is not in the repository."],
    ]);
  });

  test("is not read behind a link that leads out of the repository", async () => {
    using other = new Workspace({ "secret.md": "# Secret\n\n[x](y.md)\n" });
    using workspace = new Workspace(files);
    for (const name of ["OTHER.md", "SECURITY.md"]) symlinkSync(join(other.folder, "secret.md"), join(workspace.folder, name));
    symlinkSync("nowhere.md", join(workspace.folder, "DANGLING.md"));
    workspace.commit();
    expect((await run(workspace)).exitCode).toBe(0);
    const { exitCode, said } = await run(workspace, { require: "security" });
    expect([exitCode, said.filter((line) => line.includes("Secret"))]).toEqual([1, []]);
    expect(said.join("\n")).toContain("unreadable-report: SECURITY.md: lies outside of the workspace, behind a link");
  });

  test("is read behind a link within the repository, and loops of links end", async () => {
    using workspace = new Workspace({ ...files, "docs/plan.md": "# Plan\n" });
    symlinkSync("docs/plan.md", join(workspace.folder, "PLAN.md"));
    symlinkSync("b", join(workspace.folder, "a"));
    symlinkSync("a", join(workspace.folder, "b"));
    workspace.write("README.md", `${readme}\n[plan](PLAN.md#plan) [not](PLAN.md#no) [loop](a/x.md)\n`);
    workspace.commit();
    const { exitCode, outputs } = await run(workspace);
    expect([exitCode, outputs["broken-links"]]).toEqual([1, "2"]);
  });

  test("counts in a workflow where git tracks it, and is red where this checkout lacks it", async () => {
    using workspace = new Workspace({ ...files, "docs/a.md": "", "docs/b.md": "" });
    workspace.commit();
    for (const path of ["docs/a.md", "docs/b.md"]) rmSync(join(workspace.folder, path));
    expect((await run(workspace)).said).toContain(
      "⛔ docs-present cannot judge: unreadable-report: docs/a.md: is tracked by git and not in this checkout (and 1 more); check out the whole repository",
    );
    workspace.git("rm", "-q", "--cached", "LICENSE");
    expect((await run(workspace)).outputs["missing"]).toBe("1");
  });
});

describe("on a laptop", () => {
  const laptop = { kind: "terminal" } as const;

  test("a document counts before git knows it, and one that git ignores never does", async () => {
    using workspace = new Workspace({ "package.json": files["package.json"], ".gitignore": "LICENSE\n" });
    workspace.commit();
    workspace.write("README.md", readme);
    workspace.write("LICENSE", licence);
    expect((await run(workspace, {}, laptop)).outputs["missing"]).toBe("1");
    expect((await run(workspace)).outputs["missing"]).toBe("2");
  });

  test("a document is missing from the moment that it is deleted", async () => {
    using workspace = new Workspace({ ...files, "docs/a.md": "" });
    workspace.commit();
    for (const path of ["README.md", "docs/a.md"]) rmSync(join(workspace.folder, path));
    const { exitCode, outputs } = await run(workspace, {}, laptop);
    expect([exitCode, outputs["missing"]]).toEqual([1, "1"]);
  });

  test("the whole repository is looked at from any folder of it", async () => {
    using workspace = new Workspace({ ...files, "docs/a.md": "[readme](../README.md#shelf) [gone](gone.md)\n" });
    workspace.commit();
    const inside = { ...laptop, cwd: join(workspace.folder, "docs") };
    expect((await run(workspace, {}, inside)).said).toContain("  docs/a.md:1: docs/gone.md is not in the repository.");
    expect((await run(workspace, {}, inside)).outputs).toMatchObject({ missing: "0", weak: "0", "broken-links": "1" });
  });

  test("--fix-missing writes what is missing, never over a file, and what it wrote is weak", async () => {
    using workspace = new Workspace({ ...files, "docs/adr/0001-first-decision.md": "" });
    workspace.commit();
    workspace.write("SECURITY.md", "not yet added\n");
    const asked = { require: "security, changelog, support, adr", "fix-missing": "true" };
    const { written } = await run(workspace, asked, laptop);
    const paths = [...written.keys()]
      .map((path) => path.replace(`${workspace.folder}/`, ""))
      .filter((path) => !path.startsWith("/results"));
    expect(paths.sort()).toEqual(["CHANGELOG.md", "SUPPORT.md"]);
    for (const path of paths) workspace.write(path, written.get(join(workspace.folder, path)) ?? "");
    expect((await run(workspace, asked, laptop)).outputs).toMatchObject({ missing: "0", weak: "4" });
  });

  test("--fix-missing writes into no folder that is a link, and nothing in a workflow", async () => {
    using workspace = new Workspace(files);
    workspace.commit();
    const asked = { require: "changelog", "fix-missing": "true" };
    const { said, written } = await run(workspace, asked);
    expect([...written.keys()].filter((path) => path.endsWith(".md"))).toEqual([]);
    expect(said).toContain("fix-missing does nothing in a workflow: run gates docs-present --fix-missing on your machine.");
  });
});

test("where a target went is said where git knows it", async () => {
  using workspace = new Workspace({ ...files, "docs/setup.md": `# Setup\n\n${words}\n`, "a.md": "[s](docs/setup.md#setup)\n" });
  workspace.commit();
  mkdirSync(join(workspace.folder, "guide"));
  workspace.git("mv", "docs/setup.md", "guide/install.md");
  workspace.commit("Move");
  expect((await run(workspace)).said).toContain(
    "  a.md:1: docs/setup.md is not in the repository. It moved to guide/install.md: write guide/install.md#setup.",
  );
});

describe("the sample service and its twin", () => {
  const statesOf = (name: string) => {
    const folder = fileURLToPath(new URL(`docs-present/${name}/workspace/`, import.meta.url));
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = Object.fromEntries(
      paths.map((path) => [path.slice(folder.length).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
    );
    return new Map(judged(texts, { preset: "service" }).map(({ artefact, result }) => [artefact.id, result.state]));
  };
  const service = presetArtefacts("service").map(({ id }) => id);

  test("one owns every document, all of them sound", () => {
    expect(statesOf("service")).toEqual(new Map(service.map((id) => [id, "present"])));
  });

  test("the other has none that is", () => {
    const states = statesOf("service-broken");
    expect([...states.keys()]).toEqual(service);
    expect([...states].filter(([, state]) => state !== "weak")).toEqual([["adr", "missing"]]);
  });
});
