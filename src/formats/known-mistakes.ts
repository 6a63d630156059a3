import type { Probe } from "./probe.ts";
import { isObject } from "./read/json.ts";

/** A file that people hand over in place of the report: what it is, and how the report is made from it. */
interface Mistake {
  readonly is: string;
  readonly instead: string;
  readonly looks: (probe: Probe) => boolean;
}

/** Signatures are what the first bytes are as text: the tools' data is binary, and U+FFFD stands for what is no UTF-8. */
const mistakes: readonly Mistake[] = [
  {
    is: "a SQLite database, as coverage.py keeps its data in (.coverage)",
    instead: "make the report with `coverage json` or `coverage xml`",
    looks: (probe) => begins(probe, "SQLite format 3\0"),
  },
  {
    is: "JaCoCo's binary execution data (.exec)",
    instead: "make the XML with `jacoco:report` (Maven), `jacocoTestReport` (Gradle) or `jacococli report --xml`",
    looks: (probe) => begins(probe, "\u0001\ufffd\ufffd"),
  },
  {
    is: "binary coverage data of Go (GOCOVERDIR)",
    instead: "make the profile with `go tool covdata textfmt -i=<folder> -o=coverage.out`",
    looks: (probe) => begins(probe, "\0cvm") || begins(probe, "\0cwm"),
  },
  {
    is: "gcov's binary data (.gcda or .gcno)",
    instead: "make the report with `lcov --capture` or `gcovr --lcov`",
    looks: (probe) => ["adcg", "gcda", "oncg", "gcno"].some((magic) => begins(probe, magic)),
  },
  {
    is: "raw or indexed profile data of LLVM",
    instead: "make the report with `llvm-cov export --format=lcov`",
    looks: (probe) =>
      begins(probe, "\ufffdlprofr\ufffd") || begins(probe, "\ufffdrforpl\ufffd") || begins(probe, "\ufffdlprofi\ufffd"),
  },
  {
    is: "V8's raw coverage (NODE_V8_COVERAGE)",
    instead: "make the report with `c8 report --reporter=lcov`",
    looks: (probe) => hasMember(probe, "result", Array.isArray) && !hasMember(probe, "meta", isObject),
  },
  {
    is: "nyc's index of processes",
    instead: "make the report with `nyc report --reporter=json`",
    looks: (probe) => hasMember(probe, "processes", isObject) && hasMember(probe, "externalIds", isObject),
  },
  {
    is: "SimpleCov's own data (.resultset.json)",
    instead: "make the report with the formatter of simplecov-lcov or simplecov-cobertura",
    looks: (probe) =>
      probe.type === "json" &&
      isObject(probe.value) &&
      Object.values(probe.value).some((run) => isObject(run) && isObject(run["coverage"]) && "timestamp" in run),
  },
  {
    is: "a script of Gatling's report, which has had no figures in it since version 3.14",
    instead:
      "Gatling wrote them to js/stats.json up to 3.13.4 and to js/stats.js up to 3.13.5; what later ones write is not read",
    looks: (probe) => begins(probe, "function openStatisticsTableModal"),
  },
  {
    is: "a percentage without counts, as interrogate prints it by itself",
    instead: "keep its table with `interrogate -v -o FILE`",
    looks: (probe) => probe.type === "text" && /^RESULT: (?:PASSED|FAILED) \(minimum: /.test(probe.head),
  },
];

/** "is …: make …" about a file that is known to be taken for a report; undefined about any other. */
export function describeMistake(probe: Probe): string | undefined {
  const mistake = mistakes.find(({ looks }) => looks(probe));
  return mistake && `is ${mistake.is}: ${mistake.instead}`;
}

function begins(probe: Probe, signature: string): boolean {
  return probe.type === "text" && probe.head.startsWith(signature);
}

function hasMember(probe: Probe, name: string, is: (value: unknown) => boolean): boolean {
  return probe.type === "json" && isObject(probe.value) && Object.hasOwn(probe.value, name) && is(probe.value[name]);
}
