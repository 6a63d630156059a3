import type { ErrorText, FailureKind, LoadRun, OutcomeTally } from "../../../model/load-run.ts";
import { caps } from "../../read/caps.ts";
import type { JsonCursor } from "../../read/json.ts";
import { statusOutcome } from "../../read/load-outcome.ts";
import { titleOf } from "../../read/title.ts";

/** What Artillery counts of requests: how many it made, their answers by status, and errors by their words. */
export interface Counted {
  readonly requests: number;
  readonly codes: readonly (readonly [status: number, count: number])[];
  readonly errors: readonly (readonly [words: string, count: number])[];
}

/** Codes of the system and of Node for a connection, and of OpenSSL for a certificate. */
const ofConnection =
  /^(?:E(?:AI_[A-Z]+|CONN[A-Z]+|(?:SOCKET)?TIMEDOUT|HOST[A-Z]+|NET[A-Z]+|ADDR[A-Z]+|PIPE|PROTO|NOTFOUND|MFILE|NOBUFS)|(?:ERR|HPE)_[A-Z0-9_]+|[A-Z_]*(?:CERT|SIGNATURE|CRL|MISMATCH)[A-Z_]*|socket hang up)$/;
/** Codes of Node for what was never sent. */
const ofProgram = /^ERR_(?:INVALID|UNSUPPORTED|ASSERTION|METHOD|OUT_OF)_/;
const ofCheck = /^Failed (?:capture|match|expectation)/;

export function failureOf(words: string): FailureKind {
  if (ofCheck.test(words)) return "assertion";
  return words.length < 100 && ofConnection.test(words) && !ofProgram.test(words) ? "transport" : "other";
}

/**
 * What became of the requests. An error is told apart from the answers: of the connection it is that of a request without an
 * answer, as many as there are; of all else that of a request whose answer was fine. The sum may be above `requests`: version 1
 * does not count what it could not send.
 */
export function outcomesOf({ requests, codes, errors }: Counted): readonly OutcomeTally[] {
  const answers = codes.map(([status, count]) => ({ ...statusOutcome(status), count }));
  const unanswered = Math.max(0, requests - sumOf(codes));
  const broken = sumOfKind(errors, "transport");
  const failed = new FailedAnswers(answers);
  const leftOver = failed.take("transport", Math.max(0, broken - unanswered));
  failed.take("assertion", sumOfKind(errors, "assertion"));
  failed.take("other", sumOfKind(errors, "other"));
  const outcomes: readonly OutcomeTally[] = [...failed.answers, { failure: "transport", count: unanswered + leftOver }];
  return outcomes.filter(({ count }) => count > 0);
}

/** Answers, of which some turn out to have failed; their status stays. */
class FailedAnswers {
  answers: readonly OutcomeTally[];

  constructor(answers: readonly OutcomeTally[]) {
    this.answers = [...answers].sort((a, b) => b.count - a.count);
  }

  /** Says how many found no answer that was fine. */
  take(failure: FailureKind, count: number): number {
    let left = count;
    this.answers = this.answers.flatMap((answer) => {
      const taken = answer.failure === "none" ? Math.min(left, answer.count) : 0;
      left -= taken;
      return taken === 0
        ? [answer]
        : [
            { ...answer, count: answer.count - taken },
            { ...answer, failure, count: taken },
          ];
    });
    return left;
  }
}

export function requestsOf(outcomes: readonly OutcomeTally[]): number {
  return outcomes.reduce((sum, { count }) => sum + count, 0);
}

export function failedOf(outcomes: readonly OutcomeTally[]): number {
  return outcomes.reduce((sum, { failure, count }) => (failure === "none" ? sum : sum + count), 0);
}

export function errorTextsOf({ errors }: Counted): readonly ErrorText[] {
  return errors.slice(0, caps.errorTexts).map(([words, count]) => ({ text: titleOf(words), count, failure: failureOf(words) }));
}

export function notesOf({ errors }: Counted): LoadRun["notes"] {
  const count = sumOfKind(errors, "assertion") + sumOfKind(errors, "other");
  const guessed = `${count} errors of checks and of the test's own code are taken for failures of requests that were answered with a status below 400: Artillery does not say of which requests they are`;
  const more = errors.length - caps.errorTexts;
  return [
    ...(count > 0 ? [{ id: "approximate", text: guessed } as const] : []),
    ...(more > 0 ? [{ id: "left-out", text: `the words of ${more} more errors are left out` } as const] : []),
  ];
}

export function countAt(cursor: JsonCursor): number {
  const count = cursor.natural();
  if (count <= caps.total) return count;
  throw cursor.error(`${count} is above ${caps.total}, the most that is read`, "too-large");
}

/** A counter of version 2, which is missing where it is 0. */
export function counterOf(report: JsonCursor, name: string): number {
  const counter = report.at("counters").at(name);
  return counter.isAbsent ? 0 : countAt(counter);
}

export function statusAt(name: string, at: JsonCursor): number {
  if (/^[1-5]\d\d$/.test(name)) return Number(name);
  throw at.error(`${JSON.stringify(name.slice(0, 40))} stands where a status from 100 to 599 is expected`);
}

export function sumOf(counts: readonly (readonly [unknown, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

function sumOfKind(errors: Counted["errors"], kind: FailureKind): number {
  return sumOf(errors.filter(([words]) => failureOf(words) === kind));
}
