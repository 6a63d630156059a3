/** How bad a finding is, worst first. `unknown` is a value of its own: nobody said, which is neither harmless nor bad. */
export const severities = ["critical", "high", "medium", "low", "info", "unknown"] as const;
export type Severity = (typeof severities)[number];

/** The words that tools write, in any case, by the severity that they stand for. */
const words: Readonly<Record<string, Severity>> = {
  critical: "critical",
  high: "high",
  important: "high",
  error: "high",
  medium: "medium",
  moderate: "medium",
  warning: "medium",
  low: "low",
  minor: "low",
  note: "low",
  negligible: "info",
  info: "info",
  informational: "info",
  none: "info",
};

/** The severity that a tool's word stands for; `unknown` for a word that is not known, for none, and for "UNKNOWN" itself. */
export function severityOfWord(word: string | undefined): Severity {
  const key = word?.toLowerCase() ?? "";
  return Object.hasOwn(words, key) ? (words[key] ?? "unknown") : "unknown";
}

/** By the scale of CVSS 3 and 4 (https://www.first.org/cvss/v3.1/specification-document, 5): 0 is none, from 0.1 low, 4 medium, 7 high, 9 critical. */
export function severityOfScore(score: number): Severity {
  if (!(score >= 0 && score <= 10)) return "unknown";
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}

/** The worse of two; whatever is known is worse than `unknown`. */
export function worseSeverity(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}
