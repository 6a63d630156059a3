import { type FailureKind, failureKinds, type OutcomeTally } from "./load-run.ts";

/** Which outcomes count as errors: `count-as-error`. */
export interface ErrorRule {
  readonly kinds: ReadonlySet<FailureKind>;
  /** Statuses that are errors whatever their kind is, and those that are none (`-429`). */
  readonly statuses: ReadonlyMap<number, "error" | "no error">;
}

/** Whatever a tool calls a failure, and every status from 400. */
export const everyFailure: ErrorRule = { kinds: new Set(failureKinds), statuses: new Map() };

/** Reads the entries of `count-as-error`: kinds, statuses, and statuses with `-` in front; or what is wrong with one. */
export function parseErrorRule(entries: readonly string[]): ErrorRule | { readonly wrong: string } {
  const kinds = new Set<FailureKind>();
  const statuses = new Map<number, "error" | "no error">();
  for (const entry of entries) {
    const kind = failureKinds.find((one) => one === entry);
    const [, minus, status] = /^(-?)([1-5]\d\d)$/.exec(entry) ?? [];
    if (kind !== undefined) kinds.add(kind);
    else if (status !== undefined && statuses.has(Number(status)))
      return { wrong: `found ${status} twice; allowed: a status is an error or none` };
    else if (status !== undefined) statuses.set(Number(status), minus === "-" ? "no error" : "error");
    else
      return {
        wrong: `found ${JSON.stringify(entry)}; allowed: ${failureKinds.join(", ")}, a status such as 503, or -429 for one that is none`,
      };
  }
  // Statuses alone that are taken out are taken out of all that fails.
  const onlyExceptions = kinds.size === 0 && [...statuses.values()].every((one) => one === "no error");
  return { kinds: onlyExceptions ? everyFailure.kinds : kinds, statuses };
}

/** From at least to at most how many of the requests are errors: a tool that does not say how a request failed leaves it open. */
export function countErrors(outcomes: readonly OutcomeTally[], rule: ErrorRule): { readonly low: number; readonly high: number } {
  let [low, high] = [0, 0];
  for (const outcome of outcomes) {
    const judged = judgeOutcome(outcome, rule);
    if (judged === "error") low += outcome.count;
    if (judged !== "no error") high += outcome.count;
  }
  return { low, high };
}

export function judgeOutcome(
  { failure, status }: OutcomeTally,
  { kinds, statuses }: ErrorRule,
): "error" | "no error" | "unknown" {
  const said = status === undefined ? undefined : statuses.get(status);
  if (said !== undefined) return said;
  if (failure === "none") return status === undefined && [...statuses.values()].includes("error") ? "unknown" : "no error";
  if (failure === "other") return judgeUnknown(kinds, statuses, status);
  // Which of the statuses of its kind it was is not known: one that is taken out may be among them.
  if ((failure === "4xx" || failure === "5xx") && status === undefined && isTouched(failure, statuses)) return "unknown";
  return kinds.has(failure) ? "error" : "no error";
}

/** How it failed is not known: `other` says that such failures are errors, without it they may be of a kind that is one. */
function judgeUnknown(kinds: ErrorRule["kinds"], statuses: ErrorRule["statuses"], status: number | undefined) {
  const said = [...statuses.values()];
  if (status === undefined && said.includes("no error")) return "unknown";
  if (kinds.has("other")) return "error";
  return kinds.size === 0 && !said.includes("error") ? "no error" : "unknown";
}

function isTouched(failure: "4xx" | "5xx", statuses: ErrorRule["statuses"]): boolean {
  return [...statuses.keys()].some((status) => String(status).startsWith(failure[0] ?? ""));
}
