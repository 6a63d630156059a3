import type { Outcome } from "../../../model/load-run.ts";
import { noAnswer, statusOutcome } from "../load-outcome.ts";

/** The request was made and not answered, by the exceptions of Python, requests, urllib3 and geventhttpclient. */
const unanswered =
  /^(?:\w+\.)*(?:\w*(?:Connection|Connect|Disconnected|Timeout|TimedOut|Socket|SSL|Proxy|DNS|Protocol|ChunkedEncoding|IncompleteRead|BadStatusLine)\w*|MaxRetryError|gaierror|herror|timeout|timed_out|error|OSError|BrokenPipeError|EOFError|NoRouteToHost\w*)\(/;

/** Locust up to 0.14 writes the words of an exception, without what it is. */
const unansweredByWords = /^(?:\('Connection (?:aborted|broken)|HTTPS?ConnectionPool\(|\[Errno )/;

/** What Locust writes of a failed request: mostly the `repr` of an exception, whatever text the test gave otherwise. */
export function failureOf(error: string): Outcome {
  // The patterns are for the beginning, and take long for a text that somebody made up.
  const start = error.slice(0, 200);
  const status = Number(failedStatus.exec(start)?.[1] ?? 0);
  if (status >= 400 && status < 600) return statusOutcome(status);
  if (start.startsWith("CatchResponseError(")) return assertion;
  return unanswered.test(start) || unansweredByWords.test(start) ? noAnswer : other;
}

/** Of requests, which HttpUser is made with, and of FastHttpUser; without what it is up to Locust 0.14. */
const failedStatus = /^(?:HTTPError\(u?["']|\w*BadStatusCode\(code=|(?=\d{3} (?:Client|Server) Error: ))(\d{3})\b/;

const assertion: Outcome = { failure: "assertion" };
const other: Outcome = { failure: "other" };
