import type { Outcome } from "../../../model/load-run.ts";
import { noAnswer, statusOutcome } from "../load-outcome.ts";

const known = new Map<string, Outcome | undefined>();
/** Far above what there is: three values of `expected`, some dozens of statuses and codes. */
const mostKnown = 10_000;

/**
 * What became of a request by its tags, each empty where it is missing: k6's own judgement (`expected_response`) decides
 * whether it failed, where there is one; the status or `error_code` says how. Undefined where nothing tells.
 */
export function k6Outcome(expected: string, status: string, code: string): Outcome | undefined {
  const key = `${expected} ${status} ${code}`;
  if (known.has(key)) return known.get(key);
  const found = judged(expected, answerOf(status, code));
  if (known.size < mostKnown) known.set(key, found);
  return found;
}

/** The status of the answer, "none" where there was none, "odd" for a status that HTTP does not have. */
type Answer = number | "none" | "odd" | undefined;

function judged(expected: string, answer: Answer): Outcome | undefined {
  const status = typeof answer === "number" ? { status: answer } : {};
  if (expected === "true") return { failure: "none", ...status };
  if (answer === "none") return noAnswer;
  if (typeof answer === "number") {
    const outcome = statusOutcome(answer);
    // What the test does not expect of an answer that HTTP calls good: http.setResponseCallback.
    return expected === "false" && outcome.failure === "none" ? { failure: "assertion", ...status } : outcome;
  }
  return expected === "false" || answer === "odd" ? { failure: "other" } : undefined;
}

/** `error_code` is 1000 and the status from 1400 to 1599; below and above are failures of the connection. */
function answerOf(status: string, code: string): Answer {
  if (/^[1-5]\d\d$/.test(status)) return Number(status);
  if (status === "0") return "none";
  if (status !== "") return "odd";
  if (/^1[45]\d\d$/.test(code)) return Number(code) - 1000;
  return code === "" ? undefined : "none";
}
