import type { FindingKind } from "../model/finding.ts";
import { isSecretScanner } from "./findings/sarif/sarif-run.ts";
import { findingsFormats } from "./findings-formats.ts";
import type { FindingsFormat } from "./format.ts";

/** What is known of a tool besides its report. */
export type ScannerHooks = Pick<FindingsFormat, "finds" | "findingsExit" | "scanProof" | "printed">;

/** Whether a name is that of a format, and so of the tool that writes it. */
export function isFindingsFormat(name: string | undefined): name is string {
  return findingsFormats.some(({ id }) => id === name);
}

/** By the format that is the tool's own, also where it wrote SARIF; of others what the format says of any tool. */
export function hooksOf(tool: string, format: FindingsFormat): ScannerHooks {
  const own = findingsFormats.find(({ id }) => id === tool || ownNames.get(tool) === id);
  if (own) return own;
  return { ...format, finds: findsOf(tool) ?? format.finds };
}

/** Names of tools that write another one's format. */
const ownNames = new Map([["betterleaks", "gitleaks"]]);

/** Of tools that write SARIF alone, what they look for, where that is one thing. */
function findsOf(tool: string): readonly FindingKind[] | undefined {
  if (isSecretScanner(tool)) return ["secret"];
  return tool === "codeql" ? ["code"] : undefined;
}
