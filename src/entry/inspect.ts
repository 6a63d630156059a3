import { parseArgs } from "node:util";
import { readAnyReport } from "../formats/read-any.ts";
import { terminalHost } from "../host/terminal.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import { describePlace, ReportError } from "../model/report-error.ts";
import { toLog } from "../reports/escape.ts";
import { inertJson } from "../reports/json-text.ts";
import { openGit } from "../repository/git.ts";
import { openPaths, type Paths } from "../repository/paths.ts";
import { flagError } from "./flags.ts";
import { describeCoverage, type InspectedCoverage, inspectCoverage } from "./inspect-coverage.ts";
import { describeDocstrings, type InspectedDocstrings, inspectDocstrings } from "./inspect-docstrings.ts";
import { describeFindings, type InspectedFindings, inspectFindings } from "./inspect-findings.ts";
import { describeLoad, type InspectedLoad, inspectLoad } from "./inspect-load.ts";
import { describeMarkdown, type InspectedMarkdown, inspectMarkdown } from "./inspect-markdown.ts";
import { describeMetrics, type InspectedMetrics, inspectMetrics } from "./inspect-metrics.ts";
import { describeRepolinter, type InspectedRepolinter, inspectRepolinter } from "./inspect-repolinter.ts";
import { describeResources, type InspectedResources, inspectResources } from "./inspect-resources.ts";
import { describeTests, type InspectedTests, inspectTests } from "./inspect-tests.ts";

/** One file of `gates inspect --json`. */
type Inspected =
  | InspectedCoverage
  | InspectedDocstrings
  | InspectedFindings
  | InspectedLoad
  | InspectedMarkdown
  | InspectedMetrics
  | InspectedRepolinter
  | InspectedResources
  | InspectedTests
  | {
      readonly file: string;
      readonly state: "refused";
      readonly reason: string;
      readonly message: string;
      readonly place?: string;
    };

/** `gates inspect FILE… [--json]`: what each report holds and how its paths are found. 2 if any file was refused. */
export async function runInspect(args: readonly string[]): Promise<number> {
  const parsed = parseInspectFlags(args);
  if ("wrong" in parsed) {
    process.stderr.write(`gates: ${parsed.wrong}\n`);
    return 2;
  }
  if ("help" in parsed) {
    process.stdout.write(`${inspectHelp}\n`);
    return 0;
  }
  const { json, paths: allPaths, files } = parsed;
  const host = terminalHost(undefined);
  const paths = await openPaths({ host, git: await openGit(host, host.cwd) }, []);
  const inspected: Inspected[] = [];
  for (const file of files) inspected.push(await inspect(file, host, paths));
  if (json) process.stdout.write(`${inertJson(inspected, 2)}\n`);
  else
    for (const one of inspected)
      for (const line of describe(one, allPaths ? Number.POSITIVE_INFINITY : 10)) host.log(toLog(line));
  return inspected.some((one) => one.state === "refused") ? 2 : 0;
}

const inspectHelp = [
  "gates inspect FILE… [--json] [--paths]",
  "",
  "Says of each report its format and totals: of coverage also how its paths are found in the repository, of findings",
  "also what proves that anything was scanned, of a load test its requests and response times, of resources what was used,",
  "of metrics their names and values, of test results how many there are of each outcome, of docstrings how many there are,",
  "of a configuration of Repolinter what its rules become in docs-present, of Markdown its headings with their anchors.",
  "",
  "  --json    One array, one object a file.",
  "  --paths   Every path, not only the first ten, and where those that were not found were looked for.",
  "",
  "Exit code 2 if any file was refused.",
].join("\n");

interface InspectFlags {
  readonly json: boolean;
  readonly paths: boolean;
  readonly files: readonly string[];
}

function parseInspectFlags(args: readonly string[]): InspectFlags | { readonly wrong: string } | { readonly help: true } {
  const options = {
    json: { type: "boolean" as const },
    paths: { type: "boolean" as const },
    help: { type: "boolean" as const, short: "h" },
  };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { help: true };
    if (positionals.length === 0) return { wrong: "inspect needs a file: gates inspect FILE… [--json] [--paths]" };
    return { json: values.json === true, paths: values.paths === true, files: positionals };
  } catch (error) {
    return { wrong: flagError(error, args, Object.keys(options)) };
  }
}

async function inspect(file: string, host: ReturnType<typeof terminalHost>, paths: Paths): Promise<Inspected> {
  try {
    const opened = await host.files.open(file);
    const repolinter = await inspectRepolinter(file, opened);
    if (repolinter !== undefined) return repolinter;
    const markdown = await inspectMarkdown(file, opened);
    if (markdown !== undefined) return markdown;
    const report = await readAnyReport(opened);
    if (report.kind === "coverage") return inspectCoverage(file, report.read, paths);
    if (report.kind === "docstrings") return inspectDocstrings(file, report.read);
    if (report.kind === "findings") return inspectFindings(file, report.read);
    if (report.kind === "metrics") return inspectMetrics(file, report.read);
    if (report.kind === "tests") return inspectTests(file, report.read);
    return report.kind === "resources" ? inspectResources(file, report.read) : inspectLoad(file, report.read);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const place = describePlace(error.place);
    return { file, state: "refused", reason: error.reason, message: error.message, ...(place !== "" && { place }) };
  }
}

function describe(one: Inspected, shownPaths: number): readonly Phrase[] {
  if (one.state === "refused")
    return [say`${code(one.file)}: refused, ${one.reason}: ${one.message}${one.place ? say` (${one.place})` : say``}`];
  if (one.kind === "coverage") return describeCoverage(one, shownPaths);
  if (one.kind === "repolinter") return describeRepolinter(one);
  if (one.kind === "markdown") return describeMarkdown(one, shownPaths);
  if (one.kind === "docstrings") return describeDocstrings(one);
  if (one.kind === "metrics") return describeMetrics(one);
  if (one.kind === "tests") return describeTests(one);
  if (one.kind === "resources") return describeResources(one);
  return one.kind === "findings" ? describeFindings(one) : describeLoad(one);
}
