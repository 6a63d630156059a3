import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, root } from "./commands.ts";

/** The command line as users start it. */
export const gates: readonly string[] = [process.execPath, join(root, "dist/cli/index.js")];

const codes = { passed: 0, failed: 1, "cannot-judge": 2 } as const;

export interface Judged {
  readonly verdict: keyof typeof codes;
  readonly reasons: readonly { readonly id: string }[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What a gate makes of reports in a folder. Throws where its exit code is not that of its verdict. */
export function judge(gate: string, reports: string, folder: string, limits: readonly string[] = []): Judged {
  const flags = ["--reports", reports, "--report-file", "summary.md", "--json", ...limits];
  const ended = attempt([...gates, gate, ...flags], { cwd: folder });
  const { verdict, reasons, outputs }: Omit<Judged, "summary"> = JSON.parse(ended.stdout);
  if (ended.status !== codes[verdict]) throw new Error(`${verdict} ended with ${ended.status}`);
  return { verdict, reasons, outputs, summary: readFileSync(join(folder, "summary.md"), "utf8") };
}
