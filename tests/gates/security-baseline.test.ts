import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../dist/schemas/findings-baseline.schema.json" with { type: "json" };
import { gateNames } from "../../src/entry/gate-names.ts";
import { loadGate } from "../../src/entry/main.ts";
import { writeFloor } from "../../src/gates/write-floor.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { banditOf, type Issue, pipAuditOf, scan } from "./security.ts";
import { Workspace, withInputs } from "./workspace.ts";

const file = ".gates/baseline/security-scan.json";
const old: Issue = { path: "shop/db.py", line: 3 };
const source = "import db\n\ndb.run('select ' + name)\ndb.run('drop ' + name)\n";
const onlyNew = { budgets: "new-high <= 0\nnew-unknown <= 0" };

/** A repository with a known fault, and what `gates baseline` makes of it. */
class Shop extends Workspace {
  constructor() {
    super({ ".gitignore": "reports/\n", "shop/db.py": source });
    this.reports([old]);
    this.commit();
  }

  reports(issues: readonly Issue[], vulnerabilities: Parameters<typeof pipAuditOf>[0] = []): void {
    this.write("reports/bandit.json", banditOf(issues));
    this.write("reports/pip-audit.json", pipAuditOf(vulnerabilities));
  }

  /** Writes the floor into the workspace, and gives the exit code with what was said. */
  async floor(lower: "refuse" | "write" = "refuse", now = "2026-06-01T12:00:00Z") {
    const host = memoryHost({ cwd: this.folder, kind: "terminal", now });
    const written = withInputs({ reports: "reports/*.json" });
    const exit = await writeFloor({ gate: await loadGate("security-scan"), gates: gateNames, host, written, lower });
    const [text] = host.written.values();
    if (text !== undefined) this.write(file, text);
    return { exit, text: text ?? "", said: host.lines.map((line) => line.text) };
  }

  async frozen(): Promise<void> {
    await this.floor();
    this.commit("Freeze");
  }

  judge(inputs: Readonly<Record<string, string>> = onlyNew, now = "2026-06-11T12:00:00Z") {
    return scan(this, { reports: "reports/*.json", ...inputs }, { kind: "terminal", now });
  }
}

describe("a baseline of findings", () => {
  test("keeps to its schema and holds nothing of the source", async () => {
    using shop = new Shop();
    const { exit, text, said } = await shop.floor();
    expect([exit, said]).toEqual([0, [`Wrote ${file}: 1 finding by bandit, pip-audit.`]]);
    expect(new Ajv({ strict: false }).compile(schema)(JSON.parse(text))).toBe(true);
    expect(text).not.toContain("select");
  });

  test("lets what is known be, and says what is new, fixed and unchanged", async () => {
    using shop = new Shop();
    await shop.frozen();
    const known = await shop.judge();
    expect([known.exitCode, known.outputs["new"], known.outputs["fixed"]]).toEqual([0, "0", "0"]);
    shop.reports([old, { path: "shop/db.py", line: 4 }]);
    const { exitCode, outputs } = await shop.judge();
    expect([exitCode, outputs["new"], outputs["high"]]).toEqual([1, "1", "2"]);
  });

  test("knows a fault again whose line has moved, and not another one on its old line", async () => {
    using shop = new Shop();
    await shop.frozen();
    shop.write("shop/db.py", `# moved\n# down\n${source}`);
    shop.reports([{ ...old, line: 5 }]);
    expect((await shop.judge()).outputs["new"]).toBe("0");
    shop.write("shop/db.py", source.replace("'select '", "'delete '"));
    shop.reports([old]);
    expect((await shop.judge()).outputs["new"]).toBe("1");
  });

  test("knows a vulnerability again in another version of its package, and when it got worse", async () => {
    using shop = new Shop();
    shop.reports([], [["idna", "3.5", "CVE-2024-3651", "3.7"]]);
    await shop.frozen();
    shop.reports([], [["idna", "3.6", "CVE-2024-3651", "3.7"]]);
    expect((await shop.judge()).outputs["new"]).toBe("0");
    shop.reports([], [["idna", "3.6", "CVE-2024-9999", "3.7"]]);
    const { outputs } = await shop.judge();
    expect([outputs["new"], outputs["fixed"]]).toEqual(["1", "1"]);
  });

  test("is never lowered unasked: a finding more is told", async () => {
    using shop = new Shop();
    await shop.frozen();
    shop.reports([old, { path: "shop/db.py", line: 4, rule: "B602" }]);
    const { exit, said } = await shop.floor();
    expect(exit).toBe(1);
    expect(said).toContain("  1 high finding more is accepted: B602");
    expect((await shop.floor("write")).exit).toBe(0);
  });

  test("remembers since when a finding is there", async () => {
    using shop = new Shop();
    await shop.frozen();
    shop.reports([old, { path: "shop/db.py", line: 4, rule: "B602" }]);
    await shop.floor("write", "2026-06-08T12:00:00Z");
    shop.commit("Freeze again");
    const judged = async (budget: string) => (await shop.judge({ budgets: `${budget}\nhigh <= 9` })).exitCode;
    expect([await judged("oldest-high <= 10d"), await judged("oldest-high <= 9d")]).toEqual([0, 1]);
    expect([await judged("oldest-high[rule B602] <= 3d"), await judged("oldest-high[rule B602] <= 2d")]).toEqual([0, 1]);
  });

  test("without one, a budget on what is new is red, with the command that writes one", async () => {
    using shop = new Shop();
    const { exitCode, host } = await shop.judge();
    expect(exitCode).toBe(2);
    const said = host.lines.map((line) => line.text).join("\n");
    expect(said).toContain("no-baseline: new-high <= 0");
    expect(said).toContain("gates baseline security-scan");
  });

  test("of a tool that it did not read says nothing: what that finds is new, and told", async () => {
    using shop = new Shop();
    shop.write("reports/pip-audit.json", "");
    const host = memoryHost({ cwd: shop.folder, kind: "terminal" });
    const gate = await loadGate("security-scan");
    const written = withInputs({ reports: "reports/bandit.json" });
    await writeFloor({ gate, gates: gateNames, host, written, lower: "refuse" });
    shop.write(file, [...host.written.values()][0] ?? "");
    shop.commit("Freeze");
    shop.reports([old], [["idna", "3.6", "CVE-2024-3651", "3.7"]]);
    const { exitCode, outputs, host: judged } = await shop.judge();
    expect([exitCode, outputs["new"]]).toEqual([1, "1"]);
    expect(judged.lines.map((line) => line.text).join("\n")).toContain("pip-audit was not read when the baseline was written");
  });

  test("holds nothing that is ignored, which is new again when its day is past", async () => {
    using shop = new Shop();
    const entry = "ignores:\n  - id: B608\n    reason: looked at\n    until: 2026-06-05\n";
    shop.write(".gates/ignore.yml", entry);
    await shop.frozen();
    expect((await shop.judge(onlyNew, "2026-06-04T12:00:00Z")).exitCode).toBe(0);
    const { exitCode, outputs } = await shop.judge(onlyNew, "2026-06-06T12:00:00Z");
    expect([exitCode, outputs["expired"], outputs["new"]]).toEqual([1, "1", "1"]);
  });

  test.each([
    ["cut off", (text: string) => text.slice(0, -20)],
    ["of another gate", (text: string) => text.replace('"security-scan"', '"coverage-gate"')],
    ["with a member that nobody knows", (text: string) => text.replace('"gate"', '"more": 1, "gate"')],
  ])("that is %s is no baseline", async (_, spoil) => {
    using shop = new Shop();
    const { text } = await shop.floor();
    shop.write(file, spoil(text));
    shop.commit("Freeze");
    const { exitCode, outputs } = await shop.judge();
    expect([exitCode, outputs["reason"]]).toEqual([2, "no-baseline"]);
  });
});
