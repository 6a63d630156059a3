import type { MergedFinding } from "./merged-finding.ts";

/**
 * Whether a rule's name says that it is about secrets; tags and hard-coded credentials (CWE 259, 321 and 798) say it, too.
 * Bandit's B105 to B107 repeat what they found: "Possible hardcoded password: 'hunter2'".
 */
export function isSecretName(name: string): boolean {
  return /^B10[567]$|^S2068$|secret|passw|pwd|credential|token|leak|jwt|pem.?file|basic.?auth|webhook|connection.?string|(?:api|private|access|signing|encryption).?key/i.test(
    name,
  );
}

/** Whether a line that a finding names may hold a secret. A digest of it is then one that can be tried out. */
export function mayHoldSecret({ kind, names }: Pick<MergedFinding, "kind" | "names">): boolean {
  return kind === "secret" || names.some(isSecretName);
}
