import type { OutcomeTally } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { statusOutcome } from "../../read/load-outcome.ts";

/** What was answered, whatever it was. */
export interface Answers {
  readonly tallies: readonly OutcomeTally[];
  readonly count: number;
  /** Those with a status of 2xx. */
  readonly good: number;
}

const classes = ["1xx", "2xx", "3xx", "4xx", "5xx"] as const;

/** By status, or by the class of their status before version 7.4. */
export function readAnswers(document: JsonCursor): Answers {
  const stats = document.at("statusCodeStats");
  const tallies = (stats.isAbsent ? byClass(document) : byStatus(stats)).filter(({ count }) => count > 0);
  const count = tallies.reduce((sum, one) => sum + one.count, 0);
  return { tallies, count, good: document.at("2xx").natural() };
}

/** The answers of all classes together. */
export function countOfClasses(document: JsonCursor): number {
  return classes.reduce((sum, name) => sum + document.at(name).natural(), 0);
}

function byClass(document: JsonCursor): OutcomeTally[] {
  return classes.map((name) => {
    const failure = name === "4xx" || name === "5xx" ? name : "none";
    return { failure, count: document.at(name).natural() };
  });
}

function byStatus(stats: JsonCursor): OutcomeTally[] {
  return stats.members().map(([status, at]) => ({ ...statusOutcome(statusOf(status, at)), count: countOf(at.at("count")) }));
}

function statusOf(name: string, at: JsonCursor): number {
  if (/^[1-5]\d\d$/.test(name)) return Number(name);
  throw at.error(`${JSON.stringify(name.slice(0, 40))} stands where a status from 100 to 599 is expected`);
}

/** Some versions write counts as text. */
function countOf(count: JsonCursor): number {
  if (!count.isText) return count.natural();
  const text = count.text();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw count.error(`the string ${JSON.stringify(text.slice(0, 40))} stands where a count is expected`);
}
