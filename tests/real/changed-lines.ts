import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import coverageGate from "../../src/gates/coverage-gate.ts";
import { Evidence } from "../../src/gates/evidence.ts";
import { gatherCoverage } from "../../src/gates/gather-coverage.ts";
import { memoryHost } from "../../src/host/memory.ts";
import { findDiffBase } from "../../src/repository/diff-base.ts";
import { openGit } from "../../src/repository/git.ts";
import { parseSettings } from "../../src/settings/parse.ts";
import { withInputs } from "../gates/workspace.ts";
import { type History, histories, type Made } from "../repository/histories.ts";
import { Histories } from "../repository/history.ts";
import { run } from "./commands.ts";
import { installPythonTools } from "./install.ts";
import type { Case, Part } from "./part.ts";

/** The histories of our own tests as diff-cover sees them, against the base that we found: the same lines, to the line. */
export const changedLinesPart: Part = {
  name: "changed-lines",
  needs: ["git", "python3"],
  prepare: () => {
    installPythonTools();
    return histories.filter(({ changed, notForOthers }) => changed !== undefined && notForOthers === undefined).map(caseOf);
  },
};

function caseOf(history: History): Case {
  return {
    name: `${history.name}: the same changed and covered lines as diff-cover`,
    run: async () => {
      using all = new Histories();
      const made = history.make(all);
      made.repository.write(".git/info/exclude", "lcov.info\nothers.json\n");
      made.repository.write("lcov.info", made.report);
      const { base, files } = await ours(made);
      deepStrictEqual(files, theirs(made, base));
    },
  };
}

interface Lines {
  readonly covered: readonly number[];
  readonly uncovered: readonly number[];
}

/** Measurable changed lines by file, files without any left out. */
type ByFile = Readonly<Record<string, Lines>>;

async function ours(made: Made): Promise<{ base: string; files: ByFile }> {
  const { repository, facts = {}, event } = made;
  const host = memoryHost({ cwd: repository.folder, facts, event });
  const git = await openGit(host, host.cwd);
  const base = await findDiffBase({ host, git, network: { token: undefined, serverUrl: undefined } });
  if ("unknown" in base) throw new Error(base.unknown);
  const { settings } = parseSettings(coverageGate.inputs, withInputs({ reports: "lcov.info" }));
  const evidence = await Evidence.open(host);
  const place = {
    host,
    git,
    evidence,
    base: async () => base,
    network: undefined,
    patch: "judged",
    newFiles: "looked for",
    token: undefined,
  } as const;
  const { patch } = (await gatherCoverage(settings, place)).facts.coverage;
  if (patch === undefined || "unknown" in patch) throw new Error("nobody knows what changed");
  const files = patch.files.flatMap(({ path, coverage }): [string, Lines][] => {
    const codes = coverage.lines?.kind === "lines" ? [...coverage.lines.codes] : [];
    const lines = (hit: 0 | 1) => codes.filter((code) => (code & 1) === hit).map((code) => code >>> 1);
    return codes.length > 0 ? [[path, { covered: lines(1), uncovered: lines(0) }]] : [];
  });
  return { base: base.commit, files: Object.fromEntries(files.sort()) };
}

function theirs({ repository }: Made, base: string): ByFile {
  const flags = ["--compare-branch", base, "--ignore-staged", "--ignore-unstaged", "--format", "json:others.json", "--quiet"];
  run(["diff-cover", "lcov.info", ...flags], { cwd: repository.folder, env: { GIT_CONFIG_GLOBAL: "/dev/null" } });
  const said: unknown = JSON.parse(readFileSync(join(repository.folder, "others.json"), "utf8"));
  const stats = Object.entries(member(said, "src_stats")).map(([path, of]): [string, Lines] => [
    path,
    { covered: numbers(member(of, "covered_lines")), uncovered: numbers(member(of, "violation_lines")) },
  ]);
  return Object.fromEntries(stats.filter(([, { covered, uncovered }]) => covered.length + uncovered.length > 0).sort());
}

function member(value: unknown, name: string): object {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found !== "object" || found === null) throw new Error(`diff-cover says no ${name}`);
  return found;
}

function numbers(list: object): readonly number[] {
  return Array.isArray(list) ? list.map(Number).sort((a, b) => a - b) : [];
}
