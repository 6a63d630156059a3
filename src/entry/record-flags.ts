import { nearest } from "../model/nearest.ts";
import { wrongOutputGlob } from "../model/output-glob.ts";

export interface RecordFlags {
  readonly name: string;
  /** The globs of `--outputs`; none where the files that arguments name are looked at. */
  readonly outputs: readonly string[];
  readonly command: readonly string[];
}

const usage = "gates record --name NAME [--outputs GLOB…] -- COMMAND…";

export const recordHelp = [
  usage,
  "",
  "Runs the command with its output, input and signals untouched, ends with its exit code, and leaves a record",
  "by which the gates of this run know that it ran, how it ended and what it wrote.",
  "",
  "  --name NAME       What the gates call the run.",
  "  --outputs GLOB…   What it writes: files, folders or globs of *, **, ? and {a,b}. Left out: the files that",
  "                    its arguments name.",
  "",
  "Exit code: the command's; 128 and the number of a signal; 127 not found; 126 cannot be run; 70 instead of 0 where",
  "the record could not be written.",
].join("\n");

/** Everything in front of `--` is ours, everything behind it the command's. */
export function parseRecordFlags(args: readonly string[]): RecordFlags | { readonly wrong: string } | { readonly help: true } {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const ours = args.slice(0, end);
  if (ours.includes("--help") || ours.includes("-h")) return { help: true };
  const values = valuesOf(ours);
  if ("wrong" in values) return values;
  const { name: names, outputs } = values;
  const [name = ""] = names;
  const command = args.slice(end + 1);
  if (end === args.length || command[0] === undefined || command[0] === "")
    return { wrong: `record found no command; it stands behind --: ${usage}` };
  if (names.length !== 1 || name.trim() === "")
    return {
      wrong: `record needs one --name that is not empty, found ${names.length === 0 ? "none" : JSON.stringify(names.join(", "))}: ${usage}`,
    };
  if (outputs.some((glob) => glob.trim() === ""))
    return { wrong: "--outputs is given, but empty; allowed: files, folders or globs" };
  const [wrong] = outputs.flatMap((glob) => wrongOutputGlob(glob) ?? []);
  return wrong === undefined ? { name, outputs, command } : { wrong };
}

const flagNames = ["name", "outputs"] as const;
type Values = Record<(typeof flagNames)[number], string[]>;

/** A flag takes what follows it; `--outputs` all that does, because a shell may have expanded its glob. */
function valuesOf(args: readonly string[]): Values | { readonly wrong: string } {
  const values: Values = { name: [], outputs: [] };
  let open: { readonly flag: keyof Values; readonly from: number } | undefined;
  for (const arg of args) {
    const [, written, value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const flag = flagNames.find((one) => one === written);
    if (written !== undefined) {
      if (flag === undefined) return { wrong: unknownFlag(written) };
      if (open && values[open.flag].length === open.from) return { wrong: `--${open.flag} needs a value` };
      open = { flag, from: values[flag].length };
      if (value !== undefined) values[flag].push(value);
    } else if (open && (open.flag === "outputs" || values[open.flag].length === open.from)) values[open.flag].push(arg);
    else return { wrong: `found ${JSON.stringify(arg)} in front of --; the command stands behind it: ${usage}` };
  }
  if (open && values[open.flag].length === open.from) return { wrong: `--${open.flag} needs a value` };
  return values;
}

function unknownFlag(name: string): string {
  const meant = nearest(name, flagNames);
  return `no flag --${name}${meant ? `; did you mean --${meant}?` : ""}`;
}
