/** What all forms of JMeter's results have in common: https://jmeter.apache.org/usermanual/listeners.html */
import type { Outcome } from "../../model/load-run.ts";
import { noAnswer, statusOutcome } from "./load-outcome.ts";

/** What `jmeter-csv` and `jmeter-xml` say of themselves. */
export const jmeterResults = {
  kind: "load",
  spec: "https://jmeter.apache.org/usermanual/listeners.html#attributes",
  tool: "JMeter",
  responseTime: "from just before the request is sent, with connecting, to the last byte of its answer (JMeter's elapsed)",
  failures:
    "a sample with `success=false`: `4xx` or `5xx` by its response code, `transport` with “Non HTTP response code”, `assertion` with a good code and a failure message, else `other`; what JMeter calls a success is none, whatever its code is",
  percentiles: "every sample's own time: exact up to a million of them, beyond it within 0.1 %",
  lacking: (percentile: string) =>
    `JMeter's results hold p${percentile} exactly up to a million samples and within 0.1 % beyond, where elapsed is saved (jmeter.save.saveservice.time=true) and each sample has its row (no mode=Statistical)`,
  perEndpoint: "save the column label (jmeter.save.saveservice.label=true)",
  verdictExit: () => false,
} as const;

/** The message of a Transaction Controller's sample, up to how many samples it has. */
export const transactionMessage = "Number of samples in transaction";
/** One without a sample, which JMeter's own dashboard leaves out. */
export const emptyTransactionMessage = `${transactionMessage} : 0`;
/** The response code of a request that got no answer, up to the exception's name. */
export const noResponse = "Non HTTP response code";
/** The names that JMeter gives the threads of set-up and tear-down groups, unless the test does. */
export const setUpThreads = ["setUp Thread Group", "tearDown Thread Group"] as const;

const good = new Map<number, Outcome>();
const byAssertion = new Map<number, Outcome>();
const otherwise = new Map<number, Outcome>();

/** A success by the test's own word. The status is 0 where the code is none of HTTP. */
export function goodSample(status: number): Outcome {
  return once(good, "none", status);
}

/** A failure with the response code that the sample has, and what else it says of it. */
export function failedSample(status: number, saying: "no response" | "a failure message" | "nothing"): Outcome {
  if (saying === "no response") return noAnswer;
  if (status >= 400) return statusOutcome(status);
  return saying === "a failure message" ? once(byAssertion, "assertion", status) : once(otherwise, "other", status);
}

/** One object for each outcome, so that the same one is found quickly. */
function once(known: Map<number, Outcome>, failure: Outcome["failure"], status: number): Outcome {
  const outcome = known.get(status) ?? { failure, ...(status > 0 && { status }) };
  known.set(status, outcome);
  return outcome;
}

/** A response code as an HTTP status, or 0 where it is none. */
export function statusOf(code: number): number {
  return code >= 100 && code <= 599 ? code : 0;
}
