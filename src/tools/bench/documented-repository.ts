import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "./child.ts";
import { git } from "./fast-history.ts";
import { installPeer } from "./install-peer.ts";
import type { Work } from "./work.ts";
import { outsideOfWorkflows } from "./workspace.ts";

const cli = fileURLToPath(new URL("../../../dist/cli/index.js", import.meta.url));

/** A repository with documents, and beside it what the peers are made of. */
export class DocumentedRepository {
  readonly #around = mkdtempSync(join(tmpdir(), "gates-bench-docs-"));
  readonly folder = join(this.#around, "repository");

  constructor() {
    mkdirSync(this.folder);
    git(this.folder, ["init", "-q"]);
  }

  commit(): void {
    git(this.folder, ["add", "-A"]);
    git(this.folder, ["-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-q", "-m", "Add the documents"]);
  }

  /** Settings of a peer, where the gate does not see them. */
  beside(name: string, text: string): string {
    writeFileSync(join(this.#around, name), text);
    return join(this.#around, name);
  }

  /** All is judged, and ends green whatever is found: most of these have no README, and broken links. */
  gates(limits: readonly string[] = []): Command {
    return this.command(process.execPath, [cli, "docs-present", "--mode", "report", ...limits]);
  }

  /** What the gate measured for a budget. */
  said(budget: string, limits: readonly string[] = []): { readonly low: unknown } {
    const { program, args, cwd, env } = this.gates([...limits, "--json"]);
    const said = JSON.parse(execFileSync(program, args, { cwd, env, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 }));
    return said.budgets.find(({ text }: { text: string }) => text === budget).measures[0].quantity;
  }

  /** A program of npm; its first argument is a script in the folder of modules. Undefined where it cannot be installed. */
  peer(name: string, packages: readonly string[], args: (modules: string) => readonly string[]): Command | undefined {
    const modules = installPeer(join(this.#around, name), ...packages);
    if (modules === undefined) return undefined;
    const [script = "", ...rest] = args(modules);
    return this.command(process.execPath, [join(modules, script), ...rest]);
  }

  command(program: string, args: readonly string[]): Command {
    const env = { ...outsideOfWorkflows(), REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    return { program, args, cwd: this.folder, env, timed: "from outside" };
  }

  work(size: string, ours: Command, peers: Readonly<Record<string, Command | undefined>>): Work {
    const all = Object.entries(peers);
    const missing = all.flatMap(([who, command]) => (command ? [] : [`; ${who.split(",")[0]} could not be installed`]));
    const there = all.flatMap(([who, command]) => (command ? [[who, command] as const] : []));
    return {
      size: `${size}${missing.join("")}`,
      commands: { "gates, the whole gate": ours, ...Object.fromEntries(there) },
      remove: () => rmSync(this.#around, { recursive: true, force: true }),
    };
  }
}
