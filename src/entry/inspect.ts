import { parseArgs } from "node:util";
import { readCoverageReport } from "../formats/read-report.ts";
import { terminalHost } from "../host/terminal.ts";
import { coverageTotals } from "../measures/coverage-totals.ts";
import { type CoverageReport, coverageElements } from "../model/coverage.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { describePlace, ReportError } from "../model/report-error.ts";
import { toLog } from "../reports/escape.ts";
import { formatCount, formatPercent } from "../reports/numbers.ts";
import { openGit } from "../repository/git.ts";
import { openPaths, type Paths } from "../repository/paths.ts";
import type { Resolution } from "../repository/resolve-paths.ts";
import { resolveReport } from "../repository/resolve-report.ts";
import { flagError } from "./flags.ts";

/** One file of `gates inspect --json`. */
type Inspected =
  | {
      readonly file: string;
      readonly kind: "coverage";
      readonly format: string;
      readonly state: "measured";
      readonly coverage: Readonly<Record<string, unknown>>;
      readonly notes: CoverageReport["notes"];
      /** Folders below which paths that were not found were looked for. */
      readonly lookedBelow: readonly string[];
      readonly paths: readonly {
        readonly reported: string;
        readonly how: Resolution["how"];
        readonly path?: string;
        readonly candidates?: readonly string[];
      }[];
    }
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
  if (json) process.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`);
  else
    for (const one of inspected)
      for (const line of describe(one, allPaths ? Number.POSITIVE_INFINITY : 10)) host.log(toLog(line));
  return inspected.some((one) => one.state === "refused") ? 2 : 0;
}

const inspectHelp = [
  "gates inspect FILE… [--json] [--paths]",
  "",
  "Says of each report its format and totals, and how its paths are found in the repository.",
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
    const { format, report } = await readCoverageReport(await host.files.open(file));
    const resolutions = resolveReport(
      { files: report.files, sources: report.sources, folder: paths.folderOf(file) },
      paths.context,
    );
    const found = report.files.map(({ path }, i) => ({ reported: path, ...(resolutions[i] ?? { how: "not-found" as const }) }));
    return {
      file,
      kind: "coverage",
      format: format.id,
      state: "measured",
      coverage: totalsOf(report),
      notes: report.notes,
      lookedBelow: [...paths.context.roots, ...report.sources],
      paths: found,
    };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const place = describePlace(error.place);
    return { file, state: "refused", reason: error.reason, message: error.message, ...(place !== "" && { place }) };
  }
}

/** [covered, total], or null where the format does not say; [covered, at most, total] where only bounds are known. */
function totalsOf(report: CoverageReport): Readonly<Record<string, unknown>> {
  const totals = coverageTotals(report.files);
  const shown = coverageElements.map((element) => {
    const tally = totals[element];
    if (tally === null) return [element, null];
    return [element, tally.covered === tally.atMost ? [tally.covered, tally.total] : [tally.covered, tally.atMost, tally.total]];
  });
  return { files: report.files.length, ...Object.fromEntries(shown) };
}

function describe(one: Inspected, shownPaths: number): readonly Phrase[] {
  if (one.state === "refused")
    return [say`${code(one.file)}: refused, ${one.reason}: ${one.message}${one.place ? say` (${one.place})` : say``}`];
  const elements = coverageElements.flatMap((element) => {
    const total = one.coverage[element];
    if (!Array.isArray(total)) return [];
    const [part, whole] = [Number(total[0]), Number(total.at(-1))];
    return [say`${figure(element)} ${figure(`${formatPercent({ part, whole })} (${formatCount(part)}/${formatCount(whole)})`)}`];
  });
  const found = one.paths.filter((path) => path.path !== undefined).length;
  return [
    say`${code(one.file)}: ${figure(one.format)}, ${join(elements, ", ")}`,
    ...one.notes.map((note) => say`  ${figure(note.id)}: ${note.text}`),
    say`  ${found} of ${one.paths.length} files found in the repository`,
    ...one.paths.slice(0, shownPaths).map(describePath),
    ...(found < one.paths.length ? [lookedFor(one.lookedBelow)] : []),
    ...(one.paths.length > shownPaths ? [say`    … and ${one.paths.length - shownPaths} more (--paths shows all)`] : []),
  ];
}

function describePath({ reported, how, path, candidates }: Extract<Inspected, { state: "measured" }>["paths"][number]): Phrase {
  const where = path ? say` ${path}` : candidates ? say` ${candidates.slice(0, 3).join(" or ")}` : say``;
  return say`    ${reported} ${figure(`(${how})`)}${where}`;
}

function lookedFor(below: readonly string[]): Phrase {
  return say`    What was not found was looked for as it is, below ${below.join(", ")}, through go.mod, and by its end; ${code("paths: FROM::TO")} maps it.`;
}
