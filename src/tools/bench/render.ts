import { cpus } from "node:os";
import { type Docs, renderDocs } from "./render-docs.ts";
import { type Loads, renderLoads } from "./render-loads.ts";
import { renderScans, type Scans } from "./render-scans.ts";
import { atLeast, atMost, type Measured, megabytes, milliseconds, ratio, seconds, table } from "./render-table.ts";
import { renderTests, type Tests } from "./render-tests.ts";

export interface Page {
  readonly quick: boolean;
  readonly python: boolean;
  readonly heavyRuns: number;
  readonly smallRuns: number;
  readonly sizes: readonly string[];
  /** Ours before its peers, for each work. */
  readonly rows: readonly Measured[];
  readonly shards: Measured | undefined;
  readonly byShards: readonly Measured[];
  readonly byFiles: readonly Measured[];
  /** Ours before diff-cover. */
  readonly patch: readonly Measured[];
  readonly sharded: readonly Measured[];
  readonly shallow: Measured;
  readonly scans: Scans;
  readonly loads: Loads;
  readonly docs: Docs;
  readonly tests: Tests;
  readonly small?: { readonly nothing: number; readonly commandLine: number; readonly action: number };
}

/** The page as Markdown. Nothing of the machine is named but what its speed comes from. */
export function renderPage(page: Page): string {
  const tables = [
    table(["Work", "Program", "Time", "Peak memory"], measuredRows(page)),
    table(["Goal", "Found", ""], goals(page)),
    table(["JaCoCo", "Time", "Time a MB"], growth(page)),
  ];
  return [
    "# Benchmark",
    "",
    `Written by \`npm run bench\`${page.quick ? " -- --quick, a tenth of the sizes" : ""}, which makes the files from a seed and runs all in one go.`,
    `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}. Median of ${page.heavyRuns} runs, of ${page.smallRuns} for the small report.`,
    "Gates is timed as a whole process in a repository that tracks the files; peers are timed from inside, the parse alone of a text that is in memory (expat reads its file); jq, the SARIF Multitool, the programs in Python that read load reports, the linters of documents and junit-report-merger are timed as whole processes, too. Works of a gigabyte are run three times.",
    "",
    ...tables.flatMap((one) => [...one, ""]),
    renderScans(page.scans),
    renderLoads(page.loads),
    renderDocs(page.docs),
    renderTests(page.tests),
    "What was read:",
    "",
    ...page.sizes.map((size) => `- ${size}`),
    "",
  ].join("\n");
}

function measuredRows({ rows, shards, small, python, patch, sharded, shallow }: Page): string[][] {
  const missing = python ? [] : [["100 MB Cobertura", "expat, filling a dictionary", "python3 is missing", ""]];
  const shown = [...rows, ...(shards ? [{ ...shards, who: "gates, the whole gate" }] : []), ...patch, ...sharded, shallow];
  return [
    ...shown.map(({ work, who, time, peak }) => [work, who, seconds(time), megabytes(peak)]),
    ...missing,
    ...(small
      ? [
          ["small report", "`node -e 0`", milliseconds(small.nothing), ""],
          ["small report", "gates, command line", milliseconds(small.commandLine), ""],
          ["small report", "gates, action", milliseconds(small.action), ""],
        ]
      : []),
  ];
}

function goals(page: Page): string[][] {
  const [lcov, lcovParse] = page.rows.filter(({ work }) => work.includes("LCOV"));
  const [cobertura, xmlParser, expat] = page.rows.filter(({ work }) => work.includes("Cobertura"));
  const { small, shards, shallow } = page;
  const [patch, diffCover] = page.patch;
  const [sharded] = page.sharded;
  return [
    atLeast("LCOV: 8 times as fast as lcov-parse", ratio(lcovParse?.time, lcov?.time), 8),
    atLeast("LCOV: a sixth of its peak", ratio(lcovParse?.peak, lcov?.peak), 6),
    atLeast("Cobertura: 4 times as fast as fast-xml-parser", ratio(xmlParser?.time, cobertura?.time), 4),
    atLeast("Cobertura: no slower than expat", ratio(expat?.time, cobertura?.time), 1),
    atMost("Cobertura: peak of 300 MiB", cobertura?.peak, 300, megabytes),
    atMost("50 JaCoCo shards of 4 MB: 15 s", shards?.time, 15_000, seconds),
    atLeast("patch: 3 times as fast as diff-cover, the same lines", ratio(diffCover?.time, patch?.time), 3),
    atMost("50 shards with baseline and patch: 15 s", sharded?.time, 15_000, seconds),
    atMost("50 shards with baseline and patch: peak of 300 MiB", sharded?.peak, 300, megabytes),
    atMost("base in a clone of depth 1: 3 s", shallow.time, 3_000, seconds),
    atMost("small report, command line: 60 ms more", small && small.commandLine - small.nothing, 60, milliseconds),
    atMost("small report, action: 60 ms more", small && small.action - small.nothing, 60, milliseconds),
  ];
}

/** Linear growth shows as the same time a megabyte. */
function growth({ byShards, byFiles }: Page): string[][] {
  return [...byShards, ...byFiles].map(({ work, time }) => {
    const [shards = 0, megabytes = 0] = work.match(/\d+/g)?.map(Number) ?? [];
    return [work, seconds(time), milliseconds(time / (shards * megabytes))];
  });
}
