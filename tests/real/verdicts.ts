import { deepEqual, ok } from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, root, run } from "./commands.ts";
import { installGoTool, installPythonTools } from "./install.ts";
import { gates, judge } from "./judge.ts";
import type { Case, Part } from "./part.ts";
import { serviceAddress } from "./producers/service.ts";
import { temporaryFolder } from "./temporary.ts";

/** What the gate must make of one run of a scanner: its verdict, the reason that decided, and how many findings count. */
interface Row {
  readonly tool: "bandit" | "gitleaks" | "npm-audit" | "pip-audit";
  readonly name: string;
  /** The tool as a user types it; `SERVICE` stands for the address of the service of advisories. */
  readonly line: string;
  /** The report is what the tool prints. */
  readonly printed?: true;
  readonly before?: (folder: string) => void;
  /** Without a record, and under `gates record`. */
  readonly alone: Verdict;
  readonly recorded: Verdict;
  /** What the log of a recorded run proves, in the summary. */
  readonly proof?: string;
  /** Reasons that a recorded run gives beside the one that decided. */
  readonly beside?: readonly string[];
}

type Verdict = readonly [verdict: "passed" | "failed" | "cannot-judge", reason: string, findings: string];

/** Real scanners on samples with planted faults, and on what makes them fail or scan nothing, each alone and recorded. */
export const verdictPart: Part = {
  name: "verdicts",
  needs: ["python3", "go", "git"],
  prepare: () => {
    installPythonTools();
    installGoTool("gitleaks");
    return rows().flatMap(casesOf);
  },
};

function rows(): readonly Row[] {
  return [...banditRows, ...gitleaksRows, ...npmRows, ...pipRows];
}

const clean: Verdict = ["passed", "", "0"];
const nothing: Verdict = ["cannot-judge", "nothing-scanned", "0"];
const crashed: Verdict = ["cannot-judge", "tool-failed", ""];
/** A tool that failed, beside a report without findings. */
const saidFailed: Verdict = ["cannot-judge", "tool-failed", "0"];
const missing: Verdict = ["cannot-judge", "no-report", ""];

const high: Verdict = ["failed", "budget-broken", "6"];
const bandit = (target: string) => `bandit -q -r ${target} -f json -o report.json`;
const banditRows: readonly Row[] = [
  row("bandit", "a finding", bandit("shop"), high),
  row("bandit", "a clean run", bandit("clean"), clean),
  row("bandit", "an empty target", bandit("no-python"), nothing),
  row("bandit", "a target that is not there", bandit("nowhere"), nothing),
  row("bandit", "a file that it cannot parse", bandit("broken"), ["cannot-judge", "partly-scanned", "0"]),
  // It opens its report before it reads its configuration.
  row("bandit", "a crash", `${bandit("shop")} -c no-such-config.yml`, ["cannot-judge", "empty-report", ""], crashed),
  row("bandit", "a crash before it opens its report", "bandit -q -r shop -f jsn -o report.json", missing, crashed),
  {
    ...row("bandit", "a crash that leaves yesterday's findings", "bandit -r shop -f jsn -o report.json", high),
    before: (folder) => attempt(bandit("shop").split(" "), { cwd: folder }),
    beside: ["tool-failed"],
  },
];

const gitleaks = "gitleaks git --no-banner --redact=100 --report-format json --report-path report.json .";
const gitleaksRows: readonly Row[] = [
  {
    ...row("gitleaks", "a finding", gitleaks, ["failed", "budget-broken", "1"]),
    before: (folder) => commit(folder, "deploy.env", `token = ${["ghp", token("deploy")].join("_")}\n`),
  },
  {
    ...row("gitleaks", "a clean run", gitleaks, nothing, clean),
    before: (folder) => commit(folder, "notes.txt", "nothing\n"),
    proof: "1 commit, ",
  },
  // It ends with 0 and "no leaks found", after an error of git in its log.
  row("gitleaks", "a folder that is no repository", gitleaks, nothing),
  { ...row("gitleaks", "a repository without a commit", gitleaks, nothing), before: repository },
  {
    ...row("gitleaks", "a crash before it writes", `${gitleaks} --config no-such.toml`, missing, crashed),
    before: (folder) => commit(folder, "notes.txt", "nothing\n"),
  },
];

const npm = (group: string, ...more: readonly string[]) =>
  ["npm audit --json", `--registry=SERVICE/${group}/`, "--fetch-retries=0", "--cache=.npm-cache", ...more].join(" ");
const npmRows: readonly Row[] = [
  { ...row("npm-audit", "a finding", npm("all"), ["failed", "budget-broken", "3"]), printed: true },
  { ...row("npm-audit", "a clean run", npm("clean"), clean), printed: true },
  { ...row("npm-audit", "an empty target", npm("all", "--prefix=empty"), nothing), printed: true },
  { ...row("npm-audit", "a registry that is out of order", npm("broken"), saidFailed), printed: true },
  { ...row("npm-audit", "no lock file", npm("all", "--prefix=no-lock"), saidFailed), printed: true },
];

const unknown: Verdict = ["failed", "budget-broken", "3"];
const pip = (group: string, file: string) =>
  `pip-audit -r ${file} --no-deps --disable-pip -s osv --osv-url SERVICE/${group}/v1/query -f json --progress-spinner off -o report.json`;
const pipRows: readonly Row[] = [
  row("pip-audit", "a finding", pip("all", "requirements.txt"), unknown),
  row("pip-audit", "a clean run", pip("clean", "requirements.txt"), clean),
  row("pip-audit", "an empty target", pip("all", "empty.txt"), nothing),
  row("pip-audit", "a service that is out of order", pip("broken", "requirements.txt"), missing, crashed),
  {
    // Nothing but a record tells that this report is of another run.
    ...row("pip-audit", "a crash that leaves yesterday's report", pip("broken", "requirements.txt"), clean, saidFailed),
    before: (folder) => attempt(withService(pip("clean", "requirements.txt")), { cwd: folder }),
  },
  {
    // It ends as with findings, and the report holds some.
    ...row("pip-audit", "a crash that leaves yesterday's findings", pip("broken", "requirements.txt"), unknown),
    before: (folder) => attempt(withService(pip("all", "requirements.txt")), { cwd: folder }),
    beside: ["stale-report"],
  },
];

function row(tool: Row["tool"], name: string, line: string, alone: Verdict, recorded: Verdict = alone): Row {
  return { tool, name, line, alone, recorded };
}

function casesOf(one: Row): readonly Case[] {
  const { tool, name, alone, recorded } = one;
  return [
    { name: `${tool}, ${name}, alone`, run: () => deepEqual(judged(one, "alone"), alone) },
    { name: `${tool}, ${name}, recorded`, run: () => deepEqual(judged(one, "recorded"), recorded) },
  ];
}

function judged({ tool, line, printed, before, ...wanted }: Row, how: "alone" | "recorded"): Verdict {
  const folder = temporaryFolder("verdict");
  if (tool !== "gitleaks") cpSync(join(root, "tests/producers", tool), folder, { recursive: true });
  before?.(folder);
  const words = withService(line);
  // A report that is named on the command line is known without --outputs.
  const outputs = printed ? ["--outputs", "report.json"] : [];
  const recorder = [...gates, "record", "--name", tool, ...outputs, "--"];
  const shell = ["sh", "-c", `"$@" > report.json`, "sh", ...words];
  const command = printed ? shell : words;
  // Standard error of a record is kept where it is no terminal, as in a workflow.
  attempt(how === "recorded" ? [...recorder, ...command] : command, { cwd: folder });
  const { verdict, reasons, outputs: figures, summary } = judge("security-scan", "report.json", folder);
  if (how === "recorded") checkRecorded(wanted, reasons, summary);
  return [verdict, reasons[0]?.id ?? "", figures["findings"] ?? ""];
}

function checkRecorded({ proof, beside }: Pick<Row, "proof" | "beside">, reasons: readonly { id: string }[], summary: string) {
  if (proof !== undefined) ok(summary.includes(`✅ ${proof}`), `the summary says ${proof}:\n${summary}`);
  if (beside)
    deepEqual(
      reasons.slice(1).map(({ id }) => id),
      beside,
    );
}

function withService(line: string): readonly string[] {
  return line.replaceAll("SERVICE", serviceAddress()).split(" ");
}

const identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"];

function repository(folder: string): void {
  run(["git", "init", "--quiet", "--initial-branch=main"], { cwd: folder });
}

function commit(folder: string, file: string, text: string): void {
  repository(folder);
  writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, ".gitignore"), "report.json\n.gates-runs/\n");
  run(["git", "add", "--all"], { cwd: folder });
  run(["git", ...identity, "commit", "--quiet", "--message", "a"], { cwd: folder });
}

/** Looks real and opens nothing; made here, so that no file of the project holds one. */
function token(purpose: string): string {
  return createHash("sha256").update(`sample ${purpose}`).digest("hex").slice(0, 36);
}
