import type { LoadReport, Outcome, Window } from "../../../model/load-run.ts";
import { emptyTransactionMessage, setUpThreads } from "../../read/jmeter.ts";
import { JmeterRecorder } from "../../read/jmeter-run.ts";
import type { Source } from "../../read/source.ts";
import type { XmlElement } from "../../read/xml-element.ts";
import { FailedAssertion } from "./failed-assertion.ts";
import { type OpenSample, openSample, outcomeOf } from "./open-sample.ts";

/** Reads the samples of a document one by one. A sample counts when it ends: only then its assertions are known. */
export class SampleReader {
  readonly #source: Source;
  readonly #window: Window | undefined;
  /** Made with the first sample, which says whether there is a clock. */
  #recorder: JmeterRecorder | undefined;
  readonly #labels = new Map<string, string>();
  /** For each open element the sample that it is; undefined for one that is none. */
  readonly #open: (OpenSample | undefined)[] = [];
  #assertion: FailedAssertion | undefined;
  #hasClock = true;
  #hasLabels = true;
  #hasMessages = true;
  #element: XmlElement | undefined;

  constructor(source: Source, window: Window | undefined) {
    this.#source = source;
    this.#window = window;
  }

  readonly open = (element: XmlElement): void => {
    this.#element = element;
    const parent = this.#open.at(-1);
    const isSample = this.#open.length === 1 || (parent !== undefined && hasOwnTime(element));
    if (this.#assertion) this.#assertion.open();
    else if (parent !== undefined && element.name === "assertionResult") this.#assertion = new FailedAssertion();
    this.#open.push(isSample ? this.#sample(element, parent) : undefined);
  };

  readonly text = (piece: string): void => this.#assertion?.text(piece);

  readonly close = (name: string): void => {
    const sample = this.#open.pop();
    if (sample !== undefined) this.#count(sample);
    else if (name === "assertionResult") this.#endAssertion();
    else this.#assertion?.close(name);
  };

  finish(): LoadReport {
    const recorder = this.#recorder ?? new JmeterRecorder(this.#source, this.#window, "some clock");
    if (!this.#hasMessages)
      recorder.note("approximate", "without the attribute rm, transactions cannot be told from requests and count as such");
    return recorder.finish(
      this.#hasClock ? { kind: "absolute", resolution: 1 } : { kind: "none" },
      this.#hasLabels ? "with labels" : "without labels",
    );
  }

  #sample(element: XmlElement, parent: OpenSample | undefined): OpenSample {
    const sample = openSample(element, this.#label(element), parent);
    this.#recorder ??= this.#begin(element, sample);
    if (this.#hasClock !== sample.at >= 0)
      throw element.error(`<${element.name}> has ${this.#hasClock ? "no ts" : "a ts"}, other than those before it`);
    if (sample.at > lastMoment) throw element.error(`<${element.name}> has ts="${sample.at}", which is no time in ms since 1970`);
    return sample;
  }

  #begin(element: XmlElement, { at }: OpenSample): JmeterRecorder {
    this.#hasClock = at >= 0;
    this.#hasMessages = element.peek("rm") !== undefined;
    return new JmeterRecorder(this.#source, this.#window, this.#hasClock ? "some clock" : "no clock");
  }

  #label(element: XmlElement): string {
    const label = element.peek("lb");
    if (label === undefined) this.#hasLabels = false;
    const known = this.#labels.get(label ?? "");
    if (known !== undefined) return known;
    this.#recorder?.limitLabels(label ?? "", (message, reason) => element.error(`<${element.name}> ${message}`, reason));
    const made = element.text("lb") ?? "";
    this.#labels.set(made, made);
    return made;
  }

  #endAssertion(): void {
    const message = this.#assertion?.message;
    this.#assertion = undefined;
    const sample = this.#open.at(-1);
    if (sample !== undefined && message !== undefined) sample.assertion ??= message;
  }

  #count(sample: OpenSample): void {
    if (sample.message.startsWith(emptyTransactionMessage)) return;
    const recorder = this.#recorder;
    const outcome = outcomeOf(sample);
    if (outcome === undefined || recorder === undefined) throw this.#untold(sample);
    const { role, endpoint, ms, users } = sample;
    const request = { endpoint, outcome, at: Math.max(0, sample.at), ms, users };
    if (role === "transaction") recorder.transaction(request);
    else if (role === "part") recorder.part(request);
    else {
      tell(recorder, sample, outcome);
      recorder.request(request);
    }
  }

  #untold({ endpoint }: OpenSample): Error {
    const message = `a sample of ${JSON.stringify(endpoint.slice(0, 40))} does not tell whether it failed: it has no s, and no HTTP status as rc`;
    return this.#element?.error(message) ?? this.#source.error(message);
  }
}

/** What is counted of requests besides themselves. */
function tell(recorder: JmeterRecorder, sample: OpenSample, { failure }: Outcome): void {
  const { endpoint, count, failed, ms, thread, code, message, assertion } = sample;
  recorder.aggregates.add(endpoint, count, failed, ms);
  if (recorder.onlySetUp) recorder.onlySetUp = setUpThreads.some((name) => thread.startsWith(name));
  if (failure !== "none") recorder.errors.add(code, (failure === "assertion" ? assertion : undefined) ?? message, failure);
}

/** The last moment that JavaScript's dates have. */
const lastMoment = 8.64e15;

/** Of all that can stand in a sample, only its sub-results have a time or a label of their own. */
function hasOwnTime(element: XmlElement): boolean {
  return ["t", "ts", "lb"].some((attribute) => element.peek(attribute) !== undefined);
}
