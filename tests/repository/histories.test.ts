import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { runGate } from "../../src/gates/run-gate.ts";
import { memoryHost } from "../../src/host/memory.ts";
import type { ChangedFile } from "../../src/model/changed-lines.ts";
import { maxLine } from "../../src/model/coverage.ts";
import { findDiffBase } from "../../src/repository/diff-base.ts";
import { openGit } from "../../src/repository/git.ts";
import { endOfChange, listUntracked, readChange, revealHidden, untrackedFile } from "../../src/repository/read-change.ts";
import { withInputs } from "../gates/workspace.ts";
import { histories, type Made } from "./histories.ts";
import { Histories } from "./history.ts";

const network = { token: undefined, serverUrl: undefined };

function hostOf({ repository, kind = "github", facts = {}, event }: Made) {
  return memoryHost({ cwd: repository.folder, kind, facts, event });
}

function spansText({ spans }: ChangedFile): string {
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to === maxLine ? "" : to}`)).join(", ");
}

/** Exactly what changed, as text: files whose lines did not change are left out. */
async function changedLines(made: Made): Promise<{ base: string; how: string; changed: Record<string, string> } | string> {
  const host = hostOf(made);
  const git = await openGit(host, host.cwd);
  if (git === undefined) throw new Error("no repository");
  const base = await findDiffBase({ host, git, network });
  if ("unknown" in base) return base.unknown;
  const end = endOfChange(host);
  const found = await readChange(git, base, end);
  if ("unknown" in found) return found.unknown;
  const files = [...found.files.values()];
  const revealed = await revealHidden(
    git,
    base,
    end,
    files.filter(({ hidden, path }) => hidden && path.endsWith(".ts")),
  );
  if ("unknown" in revealed) return revealed.unknown;
  const untracked = end === "HEAD" ? [] : ((await listUntracked(git)) ?? []).map(untrackedFile);
  const shown = [...files, ...revealed, ...untracked].filter(({ spans }) => spans.length > 0);
  return { base: base.commit, how: base.how, changed: Object.fromEntries(shown.map((file) => [file.path, spansText(file)])) };
}

describe("base, changed lines and verdict are right after", () => {
  test.each(histories)("$name", async ({ make, changed, how, verdict, lines }) => {
    using all = new Histories();
    const made = make(all);
    made.repository.write(".git/info/exclude", "lcov.info\n");
    made.repository.write("lcov.info", made.report);
    const refs = made.repository.git("for-each-ref");
    const host = hostOf(made);
    const written = withInputs({ reports: "lcov.info", "min-patch-lines": "80", "patch-from": "1" });
    const { result } = await runGate(await loadGate("coverage-gate"), host, written, gateNames);
    const said: unknown = JSON.parse(await result());
    const [covered, total] = lines ?? [];
    const uncovered = covered === undefined || total === undefined ? "" : String(total - covered);
    expect(said).toMatchObject({ verdict, outputs: { "patch-uncovered-lines": uncovered } });
    if (total) expect((await result()).replace(/\s/g, "")).toContain(`"kind":"share","low":[${covered},${total}]`);
    if (lines === undefined) expect(said).toMatchObject({ outputs: { reason: "no-diff-base" } });
    expect(await changedLines(made)).toEqual(made.base === undefined ? how : { base: made.base, how, changed });
    const own = (line: string) => !line.includes("\trefs/gates/");
    expect(made.repository.git("for-each-ref").split("\n").filter(own).join("\n")).toBe(refs);
  });
});

test("there are at least 20 histories, each with a name of its own", () => {
  expect(new Set(histories.map(({ name }) => name)).size).toBe(histories.length);
  expect(histories.length).toBeGreaterThanOrEqual(20);
});
