import type { WeakReason } from "../model/weak-reason.ts";

/** What sends its reader to something that is not there; all else is only less than it could be. */
const leadingNowhere: ReadonlySet<string> = new Set([
  "unreadable",
  "bad-syntax",
  "unknown-api-version",
  "api-too-large",
  "runbook-rules-unreadable",
  "missing-reference-file",
  "missing-reference-target",
  "endless-reference",
  "reference-outside-repository",
  "undefined-security-scheme",
  "secret-in-collection",
  "env-secret",
  "unknown-command",
  "runbook-wrong-link",
  "unknown-path",
  "unknown-method",
  "adr-unknown-record",
  "licence-file-missing",
  "directory-without-manifest",
  "pattern-without-files",
]);

/** The name of the rule that a reason breaks: that of its kind, where it has one. */
export function ruleOf(reason: WeakReason): string {
  return reason.rule === "of-kind" || reason.rule === "of-api" || reason.rule === "against-api" ? reason.fault.rule : reason.rule;
}

/** Those that lead nowhere first, otherwise in their order. */
export function worstReasonsFirst(reasons: readonly WeakReason[]): readonly WeakReason[] {
  const rank = (reason: WeakReason) => (leadingNowhere.has(ruleOf(reason)) ? 0 : 1);
  return reasons.toSorted((a, b) => rank(a) - rank(b));
}
