import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/host/files.ts";
import { Workspace } from "../gates/workspace.ts";

describe("on a laptop a file that a setting names is written where it says", () => {
  test("in folders that are not there yet, and over an older one", async () => {
    using workspace = new Workspace({ "a.txt": "" });
    workspace.commit();
    const files = diskFiles({ cwd: workspace.folder, only: undefined });
    await files.writeText("new/deep/a.md", "one");
    await files.writeText("new/deep/a.md", "two");
    expect(readFileSync(join(workspace.folder, "new/deep/a.md"), "utf8")).toBe("two");
  });

  test("and not through a link, out of the repository, or into git's own files", async () => {
    using outside = new Workspace({ "victim.md": "precious" });
    using workspace = new Workspace({ "a.txt": "" });
    workspace.commit();
    mkdirSync(join(workspace.folder, "real"));
    for (const [to, from] of [
      ["victim.md", "rep.md"],
      [".", "docs"],
      ["new.md", "gone.md"],
    ] as const)
      symlinkSync(join(outside.folder, to), join(workspace.folder, from));
    symlinkSync("real", join(workspace.folder, "linked"));
    const { writeText } = diskFiles({ cwd: workspace.folder, only: undefined });
    for (const path of ["rep.md", "docs/x.md", "docs/new/x.md", "gone.md", ".git/config", ".git/hooks/pre-commit"])
      await expect(writeText(path, "x"), path).rejects.toThrow(/is a link, behind one out of the repository/);
    expect([readFileSync(join(outside.folder, "victim.md"), "utf8"), existsSync(join(outside.folder, "new.md"))]).toEqual([
      "precious",
      false,
    ]);
    await writeText("linked/x.md", "within");
    expect(existsSync(join(workspace.folder, "real/x.md"))).toBe(true);
  });
});
