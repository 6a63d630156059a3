import type { LoadRequest } from "../../../model/load-recorder.ts";
import type { Outcome } from "../../../model/load-run.ts";
import { failedSample, goodSample, noResponse, statusOf, transactionMessage } from "../../read/jmeter.ts";
import { longestTime } from "../../read/load-document.ts";
import { shown, type XmlElement } from "../../read/xml-element.ts";

/** How a sample is counted: as a request, as a group of requests, or not again because it is part of one. */
export type Role = "request" | "transaction" | "part";

/** What a sample that is open has said of itself. Whether an assertion failed is known at its end. */
export interface OpenSample extends Omit<LoadRequest, "outcome"> {
  readonly role: Role;
  readonly code: string;
  readonly message: string;
  readonly thread: string;
  readonly success: "true" | "false" | undefined;
  readonly count: number;
  readonly failed: number;
  /** The first failed assertion's message. */
  assertion: string | undefined;
}

/** Reads the attributes of a sample within `parent`. */
export function openSample(element: XmlElement, label: string, parent: OpenSample | undefined): OpenSample {
  const message = element.peek("rm") ?? "";
  const ms = element.count("t") ?? -1;
  if (ms > longestTime) throw element.error(`<${element.name}> took t="${ms}", more ms than a year has`);
  return {
    role: roleOf(element.name, message, parent),
    endpoint: label,
    at: element.count("ts") ?? -1,
    ms,
    users: element.count("na") ?? -1,
    // Before version 2.1 the code was written as "rs".
    code: element.peek("rc") ?? element.peek("rs") ?? "",
    message,
    thread: element.peek("tn") ?? "",
    success: successOf(element),
    count: element.count("sc") ?? 1,
    failed: element.count("ec") ?? 0,
    assertion: undefined,
  };
}

/** A server chooses the message of its answers, and could call them so; a transaction is no `<httpSample>`. */
function roleOf(element: string, message: string, parent: OpenSample | undefined): Role {
  if (element !== "httpSample" && message.startsWith(transactionMessage)) return "transaction";
  return parent === undefined || parent.role === "transaction" ? "request" : "part";
}

function successOf(element: XmlElement): "true" | "false" | undefined {
  const said = element.peek("s");
  const word = said?.toLowerCase();
  if (word === undefined || word === "true" || word === "false") return word;
  throw element.error(`<${element.name}> has s=${shown(said ?? "")} where true or false is expected`);
}

/** Undefined where the sample does not tell whether it failed. */
export function outcomeOf({ code, success, assertion }: OpenSample): Outcome | undefined {
  const status = /^\d{3}$/.test(code) ? statusOf(Number(code)) : 0;
  const isUnanswered = code.startsWith(noResponse);
  const isGood = success === undefined ? status > 0 && status < 400 : success === "true";
  if (isGood) return goodSample(status);
  if (success === undefined && status === 0 && !isUnanswered) return undefined;
  if (isUnanswered) return failedSample(status, "no response");
  return failedSample(status, assertion === undefined ? "nothing" : "a failure message");
}
