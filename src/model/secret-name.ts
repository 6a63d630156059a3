import type { MergedFinding } from "./merged-finding.ts";

/**
 * Whether a rule's name says that it is about secrets; tags and hard-coded credentials (CWE 256 to 260, 321, 522, 523 and 798)
 * say it, too. S2068 and S6418 are Sonar's, G101 is gosec's. Bandit's B105 to B107 repeat what they found: "Possible hardcoded password: 'hunter2'".
 */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

const secretName =
  /^B10[567]$|\bS(?:2068|6418)$|^G101$|\bCWE-0*(?:25[6-9]|260|321|52[23]|798)\b|secret|passw|passphrase|pwd|cred(?:ential)?s?(?![a-z])|credential|token|leak|jwt|pem.?file|basic.?auth|hard.?coded|webhook|connection.?string|bearer|(?:api|private|access|signing|encryption|ssh|pgp|gpg|hmac|stripe|aws|auth|service.?account).?key/i;

/** Whether a line that a finding names may hold a secret. A digest of it is then one that can be tried out. */
export function mayHoldSecret({ kind, names }: Pick<MergedFinding, "kind" | "names">): boolean {
  return kind === "secret" || names.some(isSecretName);
}
