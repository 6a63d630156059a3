import type { Host } from "../host/host.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { Vocabulary } from "../model/metric.ts";
import type { Git } from "../repository/git.ts";
import { budgetsOf, type DefaultBudgets, mergeBudgets, type SourcedBudget, withDefaults } from "./budgets.ts";
import { readConfigFile } from "./config-file.ts";
import type { Inputs, Settings } from "./declare.ts";
import { mappingInputs, parseSettings, type RawSettings } from "./parse.ts";

/** What holds for one run of a gate: `gates.yml`, with what the step or the command line says instead. */
export interface Policy<I extends Inputs> {
  readonly settings: Settings<I>;
  readonly problems: readonly ConfigProblem[];
  /** The budgets, once it is known what they can talk about. */
  readonly budgets: (vocabulary: Vocabulary) => { budgets: readonly SourcedBudget[]; problems: readonly ConfigProblem[] };
  /** Every setting in force as it was written, with where it came from. */
  readonly lines: readonly { readonly setting: string; readonly value: string; readonly origin: string }[];
  /** The configuration file that was read, relative to the repository's root. */
  readonly configFile: string | undefined;
}

export interface PolicySources<I extends Inputs> {
  readonly gate: {
    readonly name: string;
    readonly inputs: I;
    readonly vocabulary: (settings: Settings<I>, facts: undefined) => Vocabulary;
    readonly defaults?: DefaultBudgets<I>;
  };
  readonly gates: readonly string[];
  readonly host: Host;
  readonly git: Git | undefined;
  /** What the step's `with:` or the command line says. */
  readonly written: RawSettings;
}

export const defaultConfig = "gates.yml";
/** Names that somebody may have meant: limits in a file that nobody reads would protect nothing. */
const otherNames = [
  ...["gates.yaml", ".gates.yml", ".gates.yaml", "Gates.yml", "Gates.yaml", "GATES.yml"],
  ...[".github/gates.yml", ".github/gates.yaml"],
];

export async function loadPolicy<I extends Inputs>(sources: PolicySources<I>): Promise<Policy<I>> {
  const { gate, gates, written } = sources;
  const near = understood(gate, written);
  const file = await findConfig(sources, written.get("config")?.lines[0]?.text.trim());
  if ("problem" in file) return combine(gate, understood(gate, new Map()), near, [...near.problems, file.problem], undefined);
  const mappings = mappingInputs(gate.inputs);
  const config =
    file.text === undefined
      ? undefined
      : await readConfigFile(file.text, file.path, gate.name, gates, mappings, examplesOf(gate.inputs));
  const far = understood(gate, config?.settings ?? new Map());
  const problems = [...near.problems, ...(config?.problems ?? []), ...misplaced(gate.inputs, far.raw), ...far.problems];
  return combine(gate, far, near, problems, config && file.inRepository);
}

function examplesOf(inputs: Inputs): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(inputs).flatMap(([name, { example }]) => (example === undefined ? [] : [[name, example] as const])),
  );
}

/** One source of the policy, as it was written and as far as it could be understood. */
interface Understood<I extends Inputs> {
  readonly raw: RawSettings;
  readonly settings: Settings<I>;
  readonly problems: readonly ConfigProblem[];
}

function understood<I extends Inputs>({ inputs }: PolicySources<I>["gate"], raw: RawSettings): Understood<I> {
  return { raw, ...parseSettings(inputs, raw) };
}

/** Settings that would be read too late to count, which must not look as if they did. */
function misplaced(inputs: Inputs, written: RawSettings): ConfigProblem[] {
  return [...written].flatMap(([name, { origin }]) =>
    Object.hasOwn(inputs, name) && inputs[name]?.notInFile
      ? [{ where: `${name} (${origin})`, message: "cannot be set in this file; allowed: the step's with:, or the command line" }]
      : [],
  );
}

type FoundConfig =
  | { readonly path: string; readonly inRepository: string | undefined; readonly text: string | undefined }
  | { readonly problem: ConfigProblem };

async function findConfig(
  { host, git }: Pick<PolicySources<Inputs>, "host" | "git">,
  named: string | undefined,
): Promise<FoundConfig> {
  const root = git?.root ?? host.cwd;
  const isNamed = named !== undefined && named !== "";
  const text = await readConfig(host, isNamed ? named : `${root}/${defaultConfig}`);
  if (typeof text !== "string" && (isNamed || text !== undefined)) {
    const found = text === undefined ? "found no file" : `cannot read (${text.code})`;
    const path = isNamed ? named : defaultConfig;
    return {
      problem: { where: "config", message: `${found} ${JSON.stringify(path)}; allowed: a path from the working directory` },
    };
  }
  if (!isNamed && text === undefined) {
    const other = await firstThatExists(
      host,
      otherNames.map((name) => `${root}/${name}`),
    );
    if (other !== undefined) {
      return {
        problem: {
          where: "config",
          message: `found ${other.slice(root.length + 1)}, which is not read; allowed: ${defaultConfig}, or another name with config`,
        },
      };
    }
  }
  if (!isNamed) return { path: defaultConfig, inRepository: defaultConfig, text };
  return { path: named, inRepository: git?.pathOf(named), text };
}

async function firstThatExists(host: Host, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await host.files.exists(path)) return path;
  return undefined;
}

/** The text, undefined where there is no file, or why there is one that cannot be read: a folder, another user's file. */
async function readConfig(host: Host, path: string): Promise<string | undefined | { readonly code: string }> {
  try {
    return await host.files.readText(path);
  } catch (error) {
    return { code: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
}

function combine<I extends Inputs>(
  gate: PolicySources<I>["gate"],
  far: Understood<I>,
  near: Understood<I>,
  problems: readonly ConfigProblem[],
  configFile: string | undefined,
): Policy<I> {
  const raw = new Map([...far.raw, ...near.raw]);
  const settings: Settings<I> = { ...far.settings, ...near.settings };
  const budgets = (vocabulary: Vocabulary) => {
    const farther = budgetsOf(gate.inputs, far.settings, far.raw, vocabulary);
    const nearer = budgetsOf(gate.inputs, near.settings, near.raw, vocabulary);
    const own = mergeBudgets(farther.budgets, nearer.budgets);
    const problems = [...farther.problems, ...nearer.problems];
    return { budgets: withDefaults(own, gate.defaults, settings, vocabulary), problems };
  };
  const early = budgets(gate.vocabulary(settings, undefined)).problems;
  // Farther budgets stay in force beside nearer ones; every other setting is replaced.
  const stays = [...far.raw].filter(([setting]) => gate.inputs[setting]?.type === "budgets" && near.raw.has(setting));
  const shown = [...stays, ...raw].filter(([setting]) => gate.inputs[setting]?.type !== "secret");
  const lines = shown.map(([setting, { lines: entries, origin }]) => ({
    setting,
    value: entries.map(({ text }) => text).join("\n"),
    origin,
  }));
  return { settings, problems: [...problems, ...early], budgets, lines, configFile };
}
