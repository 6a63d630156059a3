import type { ErrorText, LoadRun, OutcomeTally } from "../../../model/load-run.ts";
import { counted } from "../../read/counted.ts";
import type { JsonCursor } from "../../read/json.ts";
import { noAnswer } from "../../read/load-outcome.ts";
import { type Answers, countOfClasses, readAnswers } from "./answers.ts";

interface Outcomes extends Pick<LoadRun, "errors" | "contradictions"> {
  readonly answers: Answers;
  readonly outcomes: readonly OutcomeTally[];
}

/** `errors` are connections that failed, `timeouts` among them; a 500 is none of them. */
export function readOutcomes(document: JsonCursor): Outcomes {
  const answers = readAnswers(document);
  const [errors, timeouts] = [document.at("errors").natural(), document.at("timeouts").natural()];
  const answered = withMismatches(answers.tallies, document.at("mismatches"));
  const all = [...answered, { ...noAnswer, count: errors }];
  return {
    answers,
    outcomes: all.filter(({ count }) => count > 0),
    errors: errorsOf(errors, timeouts),
    contradictions: contradictionsOf(document, answers.count, errors),
  };
}

function errorsOf(errors: number, timeouts: number): ErrorText[] {
  const all: ErrorText[] = [
    { text: "request timed out", count: timeouts, failure: "transport" },
    { text: "connection error", count: errors - timeouts, failure: "transport" },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Answers with another body than the test expects; those of failing statuses are taken to be among them and fail once. */
function withMismatches(answers: readonly OutcomeTally[], at: JsonCursor): readonly OutcomeTally[] {
  const failing = answers.reduce((sum, { failure, count }) => sum + (failure === "none" ? 0 : count), 0);
  let left = at.isAbsent ? 0 : Math.max(0, at.natural() - failing);
  return answers.flatMap((answer) => {
    if (answer.failure !== "none" || left === 0) return [answer];
    const mismatched = Math.min(left, answer.count);
    left -= mismatched;
    return [
      { ...answer, count: answer.count - mismatched },
      { ...answer, failure: "assertion", count: mismatched },
    ];
  });
}

function contradictionsOf(document: JsonCursor, answered: number, errors: number): string[] {
  const [byClass, total] = [countOfClasses(document), document.at("requests").at("total").natural()];
  const texts: string[] = [];
  if (byClass !== answered)
    texts.push(`its statuses add up to ${counted(answered, "answer")}, its classes of statuses to ${byClass}`);
  if (total !== answered) texts.push(`it counts ${counted(total, "answer")} in all, and ${answered} by status`);
  const lost = lostRequests(document, answered, errors);
  if (lost > 0) texts.push(lostText(document, answered, errors, lost));
  return texts;
}

/**
 * Requests that were sent and neither answered nor failed, beyond those that were under way at the end. A server that closes
 * a connection without an answer leaves no other trace than these.
 */
function lostRequests(document: JsonCursor, answered: number, errors: number): number {
  const sent = document.at("requests").at("sent").natural();
  const pipelining = document.at("pipelining").natural();
  const underWay = document.at("connections").natural() * pipelining;
  // An error ends all requests of its connection, and is counted once.
  const lost = sent - answered - errors * pipelining;
  if (lost <= underWay || isSecondOf(document, lost, underWay)) return 0;
  return lost - underWay;
}

/** Given a rate, autocannon counts the requests of a whole second as sent before it sends them. */
function isSecondOf(document: JsonCursor, lost: number, underWay: number): boolean {
  const interval = document.at("sampleInt").isAbsent ? 1000 : document.at("sampleInt").number();
  const second = (document.at("requests").at("max").number() * 1000) / interval;
  return lost >= second - 2 * underWay && lost <= second + underWay;
}

function lostText(document: JsonCursor, answered: number, errors: number, lost: number): string {
  const sent = counted(document.at("requests").at("sent").natural(), "request");
  const about = `it sent ${sent}, but tells of ${counted(answered, "answer")} and ${counted(errors, "error")}`;
  return `${about}: at least ${lost} are missing, as where the server closes connections without an answer, where a rate is not reached, or with --reconnectRate`;
}
