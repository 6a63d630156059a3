import { isFailure, type TestReport } from "../../../model/test-report.ts";
import type { TestsWish } from "../../format.ts";
import type { CappedText } from "../../read/capped-text.ts";
import { caps } from "../../read/caps.ts";
import { keptText } from "../../read/kept-text.ts";
import { TestRecorder } from "../../read/test-recorder.ts";
import type { XmlElement } from "../../read/xml-element.ts";
import { XmlRepair } from "../../read/xml-repair.ts";
import { OpenCase } from "./open-case.ts";
import { counted, OpenSuite } from "./open-suite.ts";
import { Times } from "./times.ts";
import { retrying, writerBy } from "./writers.ts";

/** What a test printed: of no use for the verdict, and of any length. */
const output = new Set(["system-out", "system-err"]);

/** Elements behind which nothing tells any more who wrote a report. */
const mostLooks = 1000;

/** Reads the cases of a document one by one, with the suites that they are in. */
export class JunitReader {
  readonly #report: TestRecorder;
  readonly #times = new Times();
  readonly #suites: OpenSuite[] = [];
  #case: OpenCase | undefined;
  /** Where the text goes that is being read, and the element that it is of. */
  #text: { readonly into: CappedText; readonly of: string } | undefined;
  #unnamed = 0;
  #cases = 0;
  #looked = 0;
  /** The last classes and files: what follows each other is mostly of one. */
  readonly #kept = new Map<string, string>();
  #blank = 0;
  #toldFailures = 0;
  #failingSuites = 0;
  #empty = 0;
  /** The element of a failure that stands in a suite, outside of any case. */
  #ownFailure: string | undefined;
  /** What the suites below the root state of their time, in ms. */
  #stated: number | undefined;
  /** Names of this suite's tests that passed, and whether one of them stands there twice; only of what lists reruns. */
  readonly #passed = new Set<string>();
  #isCounted = false;
  readonly repair = new XmlRepair();
  readonly #wish: TestsWish;

  constructor(wish: TestsWish) {
    this.#wish = wish;
    this.#report = new TestRecorder(wish);
  }

  readonly passesOver = (name: string): boolean => output.has(local(name));

  readonly open = (element: XmlElement): void => {
    const name = local(element.name);
    if (this.#report.writer === undefined && this.#looked++ < mostLooks) this.#findWriter(element);
    if (name === "testsuite" || name === "testsuites") this.#openSuite(name, element);
    else if (name === "testcase") this.#openCase(element);
    else if (this.#case !== undefined) this.#openDetail(name, element);
    else if (name === "failure" || name === "error") this.#failSuite(name, element);
  };

  readonly text = (piece: string): void => this.#text?.into.add(piece);

  /** Node's runner has its totals in comments behind the last case, with failures that no case has. */
  readonly comment = (text: string): void => {
    const [, what, count] = /^\s*(fail|cancelled) (\d{1,9})\s*$/.exec(text) ?? [];
    if (what !== undefined && this.#report.writer === "node:test") this.#toldFailures += Number(count);
  };

  readonly close = (qualified: string): void => {
    const name = local(qualified);
    if (name === this.#text?.of) this.#text = undefined;
    if (name === "testcase") this.#closeCase();
    else if (name === "testsuite" || name === "testsuites") this.#closeSuite();
    else if (this.#ownFailure === name) this.#closeCase();
  };

  finish(): TestReport {
    this.#times.finish(this.#report.tests, this.#report);
    if (this.#blank > 0)
      this.#report.note("left-out", `${this.#blank} cases without a name, as an attempt leaves them whose process ended`);
    if (this.#empty > 0) this.#report.note("left-out", `${this.#empty} files of tests that held none`);
    const { count, first } = this.repair;
    if (first !== undefined)
      this.#report.note(
        "repaired",
        `${count} characters that XML does not have were replaced, the first of them ${first.character} in line ${first.line}`,
      );
    const held = this.#report.count(isFailure);
    // A test that has parts is a suite in the report, and one failure more in the comments.
    if (this.#toldFailures > held + this.#failingSuites)
      this.#report.contradict(`its comments count ${counted(this.#toldFailures, "failure")}, and it holds ${held}`);
    if (this.#isCounted) this.#report.isRetrying = false;
    return this.#report.finish();
  }

  #findWriter(element: XmlElement): void {
    const writer = writerBy(element);
    if (writer === undefined) return;
    this.#report.writer = writer;
    if (this.#wish.duplicates === undefined) this.#report.isRetrying = retrying.has(writer);
  }

  #openSuite(name: string, element: XmlElement): void {
    if (this.#case !== undefined) throw element.error(`<${name}> stands inside a <testcase>`);
    const around = this.#suites.at(-1);
    const suite = new OpenSuite(name, element, around, this.#report.writer);
    this.#suites.push(suite);
    this.#report.startedAt ??= momentOf(element.peek("timestamp"));
  }

  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const around = this.#suites.at(-1);
    const isCountedAround = this.#suites.some(({ declaresTests }) => declaresTests);
    const contradiction = suite.isContradicted ? undefined : suite.contradiction(this.#report.writer, isCountedAround);
    if (contradiction !== undefined) {
      suite.isContradicted = true;
      this.#report.contradict(contradiction);
    }
    suite.close(around);
    if (suite.failing > 0) this.#failingSuites++;
    this.#report.endSuite();
    this.#passed.clear();
    this.#addTime(suite, around);
  }

  /** What the root states, else what its suites do. */
  #addTime(suite: OpenSuite, around: OpenSuite | undefined): void {
    if (this.#suites.length > 1) return;
    const stated = this.#times.read(suite.time);
    if (around === undefined) this.#report.durationMs = known(stated) ?? known(this.#stated ?? Number.NaN);
    else this.#stated = (this.#stated ?? 0) + stated;
  }

  #openCase(element: XmlElement): void {
    if (this.#case !== undefined) throw element.error("<testcase> stands inside a <testcase>");
    if (this.#suites.length === 0) throw element.error("<testcase> stands outside of <testsuite>");
    this.#case = new OpenCase(element, this.#keep);
    if (++this.#cases > caps.tests) throw element.error(`holds more than ${caps.tests} tests`, "too-large");
  }

  readonly #keep = (text: string): string => {
    const known = this.#kept.get(text);
    if (known !== undefined) return known;
    if (this.#kept.size === 16) this.#kept.clear();
    const copy = keptText(text);
    this.#kept.set(copy, copy);
    return copy;
  };

  #openDetail(name: string, element: XmlElement): void {
    // Within what a case says of itself, and of one attempt: `<stackTrace>` is no failure of its own.
    if (this.#text !== undefined) return;
    const into = this.#case?.open(name, element);
    if (into !== undefined) this.#text = { into, of: name };
  }

  /** A suite that broke as a whole, outside of its tests. */
  #failSuite(name: string, element: XmlElement): void {
    this.#openCase(element);
    const into = this.#case?.open(name, element);
    if (into !== undefined) this.#text = { into, of: name };
    this.#ownFailure = name;
  }

  #closeCase(): void {
    const test = this.#case;
    const suite = this.#suites.at(-1);
    if (test === undefined || suite === undefined) return;
    this.#case = undefined;
    // A process that ended in a test which is run again leaves a case without a name, and without a word, in pytest's report.
    if (this.#report.writer === "pytest" && test.isBlank) {
      this.#blank++;
      return;
    }
    // A file without a test passes as one under Node's runner.
    if (this.#report.writer === "node:test" && test.isOfFile) {
      this.#empty++;
      return;
    }
    const isOfSuite = this.#ownFailure !== undefined;
    this.#ownFailure = undefined;
    if (!isOfSuite) suite.cases++;
    if (test.hasFailure) suite.failing += this.#report.writer === "pytest" ? test.failureElements : 1;
    const { className, failedBefore } = test;
    const outcome = test.outcomeBy(this.#report.writer);
    // pytest counts lines from 0 on.
    const line = (test.line ?? 0) + (test.line !== undefined && this.#report.writer === "pytest" ? 1 : 0);
    if (outcome === "passed" && this.#report.isRetrying) this.#notePass(className ?? "", test.name ?? "");
    const name = isOfSuite ? "(the suite itself)" : test.name || `(unnamed #${++this.#unnamed})`;
    const path = test.path === "" ? suite.file : test.path;
    const durationMs = this.#times.read(test.time);
    const row = this.#report.add(
      { suite: suite.path, className, name, path, line, outcome, failedBefore, durationMs },
      test.failures(outcome),
      // pytest-rerunfailures lists an attempt that failed as an empty case, as if it had passed.
      this.#report.writer === "pytest" ? "anything" : undefined,
    );
    if (Number.isNaN(durationMs)) this.#times.keep(row, test.time);
  }

  /**
   * Only what failed is run again, with the subtests around it: a test that passed and stands there twice was run twice on
   * purpose (`-count=2`), where one failure is one too many.
   */
  #notePass(className: string, name: string): void {
    if (this.#wish.duplicates !== undefined || name.includes("/")) return;
    const key = `${className}\0${name}`;
    if (this.#passed.has(key)) this.#isCounted = true;
    this.#passed.add(key);
  }
}

function known(ms: number): number | undefined {
  return Number.isFinite(ms) ? ms : undefined;
}

/** Without a time zone nobody knows when it was. */
function momentOf(timestamp: string | undefined): number | undefined {
  const isZoned = timestamp !== undefined && /(?:Z|[+-]\d\d:?\d\d|GMT)$/.test(timestamp);
  return isZoned ? known(Date.parse(timestamp)) : undefined;
}

/** The name without the prefix of a namespace, in small letters: what one reader takes for a failure, another must not pass over. */
function local(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.slice(name.indexOf(":") + 1).toLowerCase();
  if (plainNames.size < mostNames) plainNames.set(name, plain);
  return plain;
}

const plainNames = new Map<string, string>();
const mostNames = 1000;
