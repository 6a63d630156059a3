import { describe, expect, test } from "vitest";
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { banditOf, pipAuditOf, scan } from "./security.ts";
import { Workspace, withInputs } from "./workspace.ts";

/** A repository with reports that git ignores, and more findings than one tool has. */
class Shop extends Workspace {
  constructor(files: Readonly<Record<string, string>> = {}) {
    super({ ".gitignore": "reports/\nleft.txt\n", "shop/db.py": "import db\n\ndb.run(x)\n", ...files });
    this.write("reports/bandit.json", banditOf([{ path: "shop/db.py", line: 3 }]));
    this.write("reports/pip-audit.json", pipAuditOf([["idna", "3.6", "CVE-2024-3651", "3.7"]]));
    this.commit();
  }

  async judge(inputs: Readonly<Record<string, string>>) {
    const run = await scan(this, { reports: "reports/*.json", ...inputs }, { kind: "terminal", now: "2026-06-11T12:00:00Z" });
    return { ...run, said: run.host.lines.map(({ text }) => text.trim()) };
  }

  async floor(reports = "reports/*.json") {
    const host = memoryHost({ cwd: this.folder, kind: "terminal", now: "2026-06-01T12:00:00Z" });
    const written = withInputs({ reports });
    const exit = await writeFloor({ gate: await loadGate("security-scan"), gates: gateNames, host, written, lower: "refuse" });
    for (const [file, text] of host.written) this.write(file.slice(file.indexOf(".gates/")), text);
    return { exit, said: host.lines.map(({ text }) => text) };
  }
}

describe("a limit that no finding is held against", () => {
  test.each([
    ["tools >= 5", "tools >= 5: let each tool write its report"],
    ["reports >= 9", "reports >= 9: let each tool write its report"],
    ["ignored >= 1", "ignored >= 1: "],
  ])("ends red with the way to green: %s", async (budgets, way) => {
    using shop = new Shop();
    const { exitCode, said, host } = await shop.judge({ "max-high": "9", "max-unknown": "9", budgets });
    expect([exitCode, said]).toEqual([1, expect.arrayContaining([expect.stringContaining(way)])]);
    expect(host.lines.map(({ text }) => text).join("\n")).not.toContain("crashed");
  });

  test("of new entries of an ignore file, too", async () => {
    using shop = new Shop();
    shop.write(".gates/ignore.yml", 'ignores:\n  - { id: B608, reason: "checked by hand", until: 2026-08-01 }\n');
    const { exitCode, said } = await shop.judge({ "max-unknown": "9", budgets: "new-ignores <= 0" });
    expect([exitCode, said]).toEqual([1, expect.arrayContaining([expect.stringMatching(/^new-ignores <= 0: mend what/)])]);
  });
});

describe("the log", () => {
  test("says what was found beyond what limits speak of, and what does not count", async () => {
    using shop = new Shop();
    const { said } = await shop.judge({ "max-high": "9", "max-unknown": "9", "min-confidence": "high" });
    expect(said).toContain("Together 2 findings, each once: 1 high, 1 unknown");
    const filtered = await shop.judge({ "only-fixable": "true", "max-high": "9", "max-unknown": "9" });
    expect(filtered.said.find((line) => line.startsWith("Together"))).toMatch(/each once/);
  });

  test("says what a default leaves to limits of the project, each once", async () => {
    using shop = new Shop();
    const { said } = await shop.judge({ "max-high": "9", "max-unknown": "9", budgets: "high[tool bandit] <= 4" });
    expect(said).toContain("holds: critical 0, wanted <= 0 (besides findings[secret])");
  });

  test("counts in days what is limited in days", async () => {
    using shop = new Shop();
    await shop.floor();
    shop.commit("Freeze");
    const { said } = await shop.judge({ budgets: "oldest-high <= 7d", "max-unknown": "9" });
    expect(said).toContain("BROKEN: oldest-high 10d, wanted <= 7d");
  });
});

test("an outcome under a name that is nearly that of a tool is told", async () => {
  using shop = new Shop();
  const { said } = await shop.judge({ "max-high": "9", "max-unknown": "9", outcomes: "bandti=success\ndeploy=success" });
  expect(said).toContain("⚠️ outcomes: bandti matches nothing.");
  expect(said.join("\n")).not.toContain("outcomes: deploy");
});

test("an entry of an ignore file that nearly names a finding is told which one", async () => {
  using shop = new Shop();
  shop.write(".gates/ignore.yml", 'ignores:\n  - { id: b608, reason: "checked by hand", until: 2026-08-01 }\n');
  const { said } = await shop.judge({ "max-high": "9", "max-unknown": "9" });
  expect(said.join("\n")).toContain(
    "matches nothing: it can go, or its id, package or path is not what the report says; did you mean the id B608?",
  );
});

describe("gates baseline", () => {
  test("keeps what an earlier one has of tools whose reports are not there", async () => {
    using shop = new Shop();
    await shop.floor();
    const { exit, said } = await shop.floor("reports/bandit.json");
    expect([exit, said]).toEqual([
      0,
      [
        ".gates/baseline/security-scan.json says the same already; it was left as it is.",
        "Kept as it was with 1 finding: pip-audit, of which no report was read. Where it is gone for good, delete the file and write it anew.",
      ],
    ]);
    shop.commit("Freeze");
    const judged = await shop.judge({ budgets: "new-high <= 0\nnew-unknown <= 0" });
    expect(judged.exitCode).toBe(0);
  });

  test("keeps what a tool said of a finding that it shares with one that was read", async () => {
    using shop = new Shop();
    const trivy = (...vulnerabilities: readonly unknown[]) =>
      shop.write(
        "reports/trivy.json",
        JSON.stringify({
          SchemaVersion: 2,
          ArtifactName: "a",
          Results: [{ Target: "requirements.txt", Type: "pip", Vulnerabilities: vulnerabilities }],
        }),
      );
    trivy({ VulnerabilityID: "CVE-2024-3651", PkgName: "idna", InstalledVersion: "3.6", Severity: "HIGH" });
    await shop.floor();
    const { said } = await shop.floor("reports/[!t]*.json");
    expect(said[0]).toBe(".gates/baseline/security-scan.json says the same already; it was left as it is.");
    shop.commit("Freeze");
    const { exitCode } = await shop.judge({ budgets: "new-high <= 0\nnew-unknown <= 0" });
    expect(exitCode).toBe(0);
  });

  test("says of which secrets it cannot keep any", async () => {
    using shop = new Shop();
    shop.write("left.txt", "token\n");
    shop.write(
      "reports/gitleaks.json",
      JSON.stringify([
        {
          RuleID: "a-rule",
          Description: "A token",
          StartLine: 1,
          File: "left.txt",
          Commit: "",
          Secret: "token",
          Match: "token",
          Entropy: 1,
          Author: "",
          Email: "",
          Date: "",
          Message: "",
          Tags: [],
          Fingerprint: "left.txt:a-rule:1",
        },
      ]),
    );
    const { exit, said } = await shop.floor();
    expect([exit, said.at(-1)]).toEqual([0, expect.stringMatching(/^⚠️ 1 secret is not in it, and stays new: nobody can say/)]);
  });
});
