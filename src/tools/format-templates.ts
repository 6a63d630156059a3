/** What `npm run new-format` writes for each kind of report. */
export const formatTemplates = [
  { kind: "coverage", fixtures: ["typical", "empty", "cut-off"], source: coverageFormat },
  { kind: "load", fixtures: ["typical", "empty", "cut-off"], source: loadFormat },
  { kind: "metrics", fixtures: ["typical", "empty", "cut-off"], source: metricsFormat },
  { kind: "tests", fixtures: ["typical", "empty", "cut-off"], source: testsFormat },
  { kind: "findings", fixtures: ["typical", "clean", "nothing-scanned", "cut-off"], source: findingsFormat },
] as const;

function coverageFormat(id: string): string {
  return `import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";

/**
 * One sentence: who writes it and what it holds.
 *
 * Specification: https://example.org
 */
export default coverageFormat({
  id: "${id}",
  title: "${id}",
  spec: "https://example.org",
  files: ["**/${id}.json"],
  end: "marked",
  recognises: (probe) => probe.type === "json" && false,
  read: async (source) => {
    const report = new CoverageRecorder();
    const file = new FileRecorder(source.file);
    report.add(file);
    return report.finish();
  },
});
`;
}

function findingsFormat(id: string): string {
  return `/**
 * One sentence: who writes it, with which command: https://example.org
 *
 * What a report looks like when the tool failed, or looked at nothing.
 */
import type { Finding, ScanEvidence } from "../../model/finding.ts";
import { severityOfWord } from "../../model/severity.ts";
import { findingsFormat } from "../format.ts";
import { counted } from "../read/counted.ts";
import { JsonCursor } from "../read/json.ts";
import { titleOf } from "../read/title.ts";

export default findingsFormat({
  id: "${id}",
  title: "${id}",
  spec: "https://example.org",
  files: ["**/${id}.json"],
  end: "marked",
  finds: ["code"],
  // The tool's version, and the file of its source that says so.
  findingsExit: (code) => code === 1,
  // What an option makes it write, or what it prints (then \`printed\` reads it), where its report alone proves nothing.
  scanProof: {},
  proof: "what in a report without findings proves that anything was scanned",
  recognises: (probe) => probe.type === "json" && false,
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const findings = document.at("results").each(findingOf);
    const scan = { tool: "${id}", findings, suppressed: [], evidence: evidenceOf(document), leftOut: [] };
    return { scans: [scan], notes: [] };
  },
});

/** Never what was found, if that can be a secret: the rule's words are the title then. */
function findingOf(result: JsonCursor): Finding {
  return {
    kind: "code",
    id: result.textAt("rule"),
    aliases: [],
    severity: severityOfWord(result.optionalTextAt("severity")),
    title: titleOf(result.optionalTextAt("message")),
    place: { path: result.textAt("file") },
  };
}

function evidenceOf(document: JsonCursor): ScanEvidence {
  const files = document.at("files").count;
  if (files > 0) return { state: "scanned", what: counted(files, "file") };
  return { state: "unproven", why: "no file is listed" };
}
`;
}

function loadFormat(id: string): string {
  return `/**
 * One sentence: who writes it, with which command: https://example.org
 *
 * What a report looks like when the tool failed, or made no request.
 */
import { loadFormat } from "../format.ts";
import { JsonCursor } from "../read/json.ts";
import { exactTime, runReport, statedTimes, timeAt } from "../read/load-document.ts";
import { statusOutcome } from "../read/load-outcome.ts";

export default loadFormat({
  id: "${id}",
  title: "${id}",
  spec: "https://example.org",
  files: ["**/${id}.json"],
  end: "marked",
  tool: "${id}",
  responseTime: "from writing the request to the last byte of its answer",
  failures: "statuses from 400 are \`4xx\` and \`5xx\`",
  percentiles: "of every request",
  lacking: (percentile) => \`what to change so that the report holds p\${percentile}\`,
  verdictExit: () => false,
  recognises: (probe) => probe.type === "json" && false,
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const count = document.at("requests").natural();
    if (count === 0) throw document.at("requests").error("no request was made", "empty-report");
    const times = statedTimes([["95", exactTime(timeAt(document.at("p95")))]], {});
    const total = { requests: count, outcomes: [{ ...statusOutcome(200), count }], times };
    return runReport({ total, endpoints: [] });
  },
});
`;
}

function metricsFormat(id: string): string {
  return `/**
 * One sentence: who writes it, with which command: https://example.org
 *
 * What a report looks like when the tool failed, or measured nothing.
 */
import { figureUnit } from "../../model/figure-unit.ts";
import { metricsFormat } from "../format.ts";
import { JsonCursor } from "../read/json.ts";
import { familyOf, seriesAt } from "../read/metric-family.ts";

export default metricsFormat({
  id: "${id}",
  title: "${id}",
  spec: "https://example.org",
  files: ["**/${id}.json"],
  end: "marked",
  names: "\`size\`; label \`name\`",
  verdictExit: () => false,
  recognises: (probe) => probe.type === "json" && false,
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const size = familyOf("size", figureUnit("B"), seriesAt(document.at("size"), new Map()));
    return { metrics: [size], main: "size", contradictions: [], notes: [] };
  },
});
`;
}

function testsFormat(id: string): string {
  return `/**
 * One sentence: who writes it, with which command: https://example.org
 *
 * What a report looks like when the runner failed, or ran nothing.
 */
import { testsFormat } from "../format.ts";
import { JsonCursor } from "../read/json.ts";
import { TestRecorder } from "../read/test-recorder.ts";

export default testsFormat({
  id: "${id}",
  title: "${id}",
  spec: "https://example.org",
  files: ["**/${id}.json"],
  end: "marked",
  recognises: (probe) => probe.type === "json" && false,
  read: async (source, wish) => {
    const report = new TestRecorder(wish);
    for (const test of (await JsonCursor.of(source)).at("tests").items()) {
      const [name, outcome] = [test.textAt("name"), test.at("failed").isTrue ? "failed" : "passed"] as const;
      const where = { suite: "", className: "", path: "", line: 0 };
      report.add({ ...where, name, outcome, failedBefore: 0, durationMs: test.at("ms").number() }, []);
    }
    return report.finish();
  },
});
`;
}
