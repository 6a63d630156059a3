import { parseArgs } from "node:util";
import type { Gate } from "../gates/gate.ts";
import { nearest } from "../model/nearest.ts";
import type { Inputs } from "../settings/declare.ts";
import type { RawSetting, RawSettings } from "../settings/parse.ts";

export interface GateFlags {
  readonly written: RawSettings;
  readonly json: boolean;
  /** Whether all uncovered changed lines are listed. */
  readonly patch: boolean;
  readonly help: boolean;
  readonly resultFile: string | undefined;
}

/** Every input is a flag; one that takes lines may be given several times, a line each. */
export function parseGateFlags(
  args: readonly string[],
  gate: Pick<Gate, "inputs" | "vocabulary">,
): GateFlags | { readonly wrong: string } {
  const { inputs } = gate;
  const ofChange = Object.fromEntries(flagsOfChange(gate).map((name) => [name, { type: "boolean" as const }]));
  const inputFlags = Object.fromEntries(Object.keys(inputs).map((name) => [name, { type: "string" as const, multiple: true }]));
  const options = {
    ...inputFlags,
    json: { type: "boolean" as const },
    ...ofChange,
    help: { type: "boolean" as const, short: "h" },
    "result-file": { type: "string" as const },
  };
  try {
    const { values } = parseArgs({ args: withTrue(args, inputs), options, allowPositionals: false, strict: true });
    const flags: Readonly<Record<string, unknown>> = values;
    const resultFile = flags["result-file"];
    const written = new Map(Object.keys(inputs).flatMap((name) => writtenFlag(name, flags[name])));
    return {
      written,
      json: flags["json"] === true,
      patch: flags["patch"] === true,
      help: flags["help"] === true,
      resultFile: typeof resultFile === "string" ? resultFile : undefined,
    };
  } catch (error) {
    return { wrong: flagError(error, args, Object.keys(options)) };
  }
}

/** What only a gate has that can measure what a change touched. */
export function flagsOfChange({ vocabulary }: Pick<Gate, "vocabulary">): readonly "patch"[] {
  return vocabulary({}, undefined).patch ? ["patch"] : [];
}

/** A flag that is given without a value means `true`. */
function withTrue(args: readonly string[], inputs: Inputs): string[] {
  const isFlag = (arg: string) => arg.startsWith("--") && inputs[arg.slice(2)]?.type === "flag";
  return args.map((arg, i) => (isFlag(arg) && !/^(true|false)$/.test(args[i + 1] ?? "") ? `${arg}=true` : arg));
}

function writtenFlag(name: string, values: unknown): [string, RawSetting][] {
  if (!Array.isArray(values)) return [];
  const lines = values.flatMap((value) => String(value).split("\n")).map((text, i) => ({ text, line: i + 1 }));
  return [[name, { lines, origin: `--${name}` }]];
}

/** What is wrong with the flags: every unknown one with the nearest name, or the parser's own first sentence. */
export function flagError(error: unknown, args: readonly string[], known: readonly string[]): string {
  const unknown = args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) return unknown.map((name) => unknownFlag(name, known)).join("\ngates: ");
  const [file, ...others] = args.filter((arg) => !arg.startsWith("-"));
  if (isUnexpected(error) && file !== undefined && others.length === 0 && known.includes("reports"))
    return `unexpected argument ${JSON.stringify(file)}; where it is a report, write --reports ${file}`;
  const dashed = args.findIndex(
    (arg, i) => /^--[^=]+$/.test(arg) && known.includes(arg.slice(2)) && /^-./.test(args[i + 1] ?? ""),
  );
  if (dashed !== -1 && isAmbiguous(error))
    return `${args[dashed]} has no value: what follows it, ${args[dashed + 1]}, begins with a dash; ${args[dashed]}=${args[dashed + 1]} gives it that value`;
  return error instanceof Error ? (error.message.split(/\.\s/, 1)[0] ?? "") : String(error);
}

function isUnexpected(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
}

function isAmbiguous(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
}

function unknownFlag(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `no flag --${name}${meant ? `; did you mean --${meant}?` : ""}`;
}
