import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";
import { FastHistory, git } from "./fast-history.ts";
import { installPeer } from "./install-peer.ts";
import { sourcePath, sourceText } from "./made-fault.ts";
import type { FindingTotals, WrittenScan } from "./scan-totals.ts";
import type { Work } from "./work.ts";
import { writeBandit, writeGrype, writePipAudit, writeSarif } from "./write-scans.ts";
import { writeTrivy } from "./write-trivy.ts";

const cli = fileURLToPath(new URL("../../../dist/cli/index.js", import.meta.url));
const files = 2000;

const [jqName, pythonName] = ["jq, counting by severity", "Python, json.load and a Counter"] as const;
const bySeverity = "[.Results[]?.Vulnerabilities[]?.Severity] | group_by(.) | map({(.[0]): length}) | add";

export function trivyWork(seed: number, bytes: number): Work {
  const place = new ScannedRepository(seed);
  const written = writeTrivy(place.report("trivy.json"), seed, { bytes });
  const jq = place.command("jq", ["-c", bySeverity, "reports/trivy.json"]);
  const python = place.command("python3", [
    fileURLToPath(new URL("./peers/severities.py", import.meta.url)),
    "reports/trivy.json",
  ]);
  const peers = startable("jq") ? { [jqName]: jq } : startable("python3") ? { [pythonName]: python } : {};
  for (const peer of Object.values(peers)) compareCounts(peer, written.totals);
  return {
    ...place.work(sizeOf("Trivy", written), "reports/trivy.json"),
    commands: { ...place.gates("reports/trivy.json"), ...peers },
  };
}

function startable(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

/** Both have to read the same: throws where they do not. */
function compareCounts({ program, args, cwd }: Command, { severities }: FindingTotals): void {
  const found: Record<string, number> = JSON.parse(execFileSync(program, args, { cwd, encoding: "utf8" }));
  for (const [severity, count] of Object.entries(severities))
    if (found[severity.toUpperCase()] !== count)
      throw new Error(`${program} counts ${found[severity.toUpperCase()]} ${severity}, wanted ${count}`);
}

/** Beside Microsoft's SARIF Multitool where npm can install it, and sarif-tools where `npm run test:real` did. */
export function sarifWork(seed: number, results: number): Work {
  const place = new ScannedRepository(seed);
  const written = writeSarif(place.report("semgrep.sarif"), seed, results, files);
  const multitool = installMultitool(place.folder);
  const query = ["query", "reports/semgrep.sarif", "--expression", "Level == 'Error'"];
  const peer = multitool && { "SARIF Multitool, query": { ...place.command(multitool, query), env: invariant() } };
  return {
    ...place.work(sizeOf("SARIF", written), "reports/semgrep.sarif"),
    commands: { ...place.gates("reports/semgrep.sarif"), ...peer },
  };
}

/** The package carries the whole of .NET, too large for a dev dependency. Undefined where there is no network or no build of it. */
function installMultitool(folder: string): string | undefined {
  const name = `@microsoft/sarif-multitool-${process.platform}`;
  const modules = installPeer(join(folder, "peer"), `${name}@5.7.0`);
  if (modules === undefined) return undefined;
  const program = join(modules, name, "Sarif.Multitool");
  spawnSync("chmod", ["u+x", program]);
  return spawnSync(program, ["--version"], { env: invariant() }).error ? undefined : program;
}

/** .NET would look for libraries of ICU that few machines have. */
function invariant(): NodeJS.ProcessEnv {
  return { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
}

/** As many findings, a fifth each by five tools, of which three know some of the same advisories. */
export function mergedWork(seed: number, findings: number, against: "nothing" | "a committed baseline"): Work {
  const place = new ScannedRepository(seed);
  if (against !== "nothing") {
    place.writeAll(Math.floor(findings * 0.9));
    place.commitBaseline();
  }
  const { bytes, count } = place.writeAll(findings);
  const size = `${count} findings of five tools${against === "nothing" ? "" : ", a tenth of them new"}: ${(bytes / 1e6).toFixed(1)} MB`;
  const limits = against === "nothing" ? [] : ["--budgets", "new-high <= 0"];
  return place.work(size, "reports/*", limits);
}

/** A repository of sources with reports that git does not know. */
class ScannedRepository {
  readonly folder = mkdtempSync(join(tmpdir(), "gates-bench-scans-"));
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    const history = new FastHistory();
    const sources = Array.from({ length: files }, (_, i): [string, string] => [sourcePath(i), sourceText(i)]);
    const first = history.commit("main", new Map(sources));
    const changed = sources.slice(0, files / 10).map(([path, text]): [string, string] => [path, `${text}    changed()\n`]);
    history.commit("topic", new Map(changed), first);
    history.write(this.folder, "main");
    git(this.folder, ["reset", "-q", "--hard"]);
    mkdirSync(join(this.folder, "reports"));
  }

  report(name: string): string {
    return join(this.folder, "reports", name);
  }

  writeAll(findings: number): { readonly bytes: number; readonly count: number } {
    const [seed, count] = [this.#seed, Math.floor(findings / 5)];
    const written = [
      writeTrivy(this.report("trivy.json"), seed, { advisories: count }),
      writeGrype(this.report("grype.json"), seed, { from: Math.floor(count / 2), count }),
      writePipAudit(this.report("pip-audit.json"), seed, { from: count, count }),
      writeBandit(this.report("bandit.json"), seed, count, files),
      writeSarif(this.report("semgrep.sarif"), seed + 1, count, files),
    ];
    return {
      bytes: written.reduce((sum, one) => sum + one.bytes, 0),
      count: written.reduce((sum, { totals }) => sum + totals.findings, 0),
    };
  }

  /** On main, from which the topic that is judged goes on. */
  commitBaseline(): void {
    execFileSync(process.execPath, [cli, "baseline", "security-scan", "--reports", "reports/*"], {
      cwd: this.folder,
      stdio: "pipe",
    });
    writeFileSync(join(this.folder, ".git/info/exclude"), "reports/\n");
    git(this.folder, ["add", ".gates"]);
    git(this.folder, ["-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-q", "-m", "Add the baseline"]);
    git(this.folder, ["update-ref", "refs/remotes/origin/main", "main"]);
    git(this.folder, ["checkout", "-q", "-b", "change"]);
    git(this.folder, [
      "-c",
      "user.name=bench",
      "-c",
      "user.email=bench@example.com",
      "merge",
      "-q",
      "-m",
      "Change sources",
      "topic",
    ]);
  }

  command(program: string, args: readonly string[]): Command {
    return { program, args, cwd: this.folder, timed: "from outside" };
  }

  gates(reports: string, more: readonly string[] = []): Record<string, Command> {
    const args = [cli, "security-scan", "--reports", reports, "--mode", "report", ...more];
    return { "gates, the whole gate": this.command(process.execPath, args) };
  }

  work(size: string, reports: string, more: readonly string[] = []): Work {
    const remove = () => rmSync(this.folder, { recursive: true, force: true });
    return { size, commands: this.gates(reports, more), remove };
  }
}

function sizeOf(what: string, { bytes, totals }: WrittenScan): string {
  return `${what}: ${(bytes / 1e6).toFixed(2)} MB, ${totals.findings} findings`;
}
