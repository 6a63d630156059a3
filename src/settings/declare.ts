import type { Acceptance } from "../model/acceptance.ts";
import type { ComponentGlob } from "../model/component.ts";
import type { Decimal } from "../model/decimal.ts";
import type { DocsFollow } from "../model/docs-follow.ts";
import type { FigureSource } from "../model/figure-source.ts";
import type { Formula } from "../model/formula.ts";

/** What an input holds, and the value that its text becomes. */
export interface InputValues {
  /** One line of text. */
  text: string;
  /** Globs or paths, one per line; a leading `optional ` says that a line may match nothing. */
  paths: readonly PathLine[];
  /** Globs of source files, one per line. */
  globs: readonly string[];
  /** Names, one per line or separated by commas. */
  names: readonly string[];
  /** `name=glob` lines, in their order. */
  legs: readonly LegLine[];
  /** `from::to` lines. */
  mappings: readonly { readonly from: string; readonly to: string }[];
  /** `name=glob` lines; a name may come again with another glob. In `gates.yml` also a mapping of names to globs. */
  components: readonly ComponentGlob[];
  /** Named figures of files, as `FigureSource` says. In `gates.yml` also a mapping of names to places. */
  figures: readonly FigureSource[];
  /** Figures that are computed from others. In `gates.yml` also a mapping of names to formulas. */
  formulas: readonly Formula[];
  /** Documents of the project's own, one a line: `NAME = PATH, PATH; words N; headings A, B`. */
  artefacts: readonly OwnArtefactLine[];
  /** Documents that have to keep up with what they are about, one a line: `SOURCES -> DOCUMENTS`. */
  follows: readonly DocsFollow[];
  /** Paths of files to write, one per line. */
  files: readonly string[];
  /** Budget lines as they were written; what they mean depends on the gate. */
  budgets: readonly Line[];
  acceptances: readonly Acceptance[];
  /** `name=outcome` lines, as GitHub words the outcome of a step. */
  outcomes: readonly StepOutcome[];
  /** 0 to 100, with or without a percent sign. */
  percent: PercentText;
  /** A difference of two shares, in percentage points. */
  points: PercentText;
  /** A count, or a percentage of the baseline. */
  rise: PercentText;
  /** A time with its unit: `800ms`, `2s`, `10min`. */
  duration: AmountText;
  /** A rate with its unit: `100/s`, `6000/min`. */
  rate: AmountText;
  choice: string;
  /** `true` or `false`. */
  flag: boolean;
  /** Reports as `paths`, where a line may say whose they are: `trivy=reports/*.json`. */
  scans: readonly ScanLine[];
  /** A whole number, 0 or more. */
  count: CountText;
  /** One line of text that no output and no document may hold; empty is as if it was left out. */
  secret: string;
}
export type InputType = keyof InputValues;

export interface PathLine {
  readonly pattern: string;
  readonly optional: boolean;
}

/** Reports, and the tool or format that somebody declares them to be of. */
export interface ScanLine extends PathLine {
  readonly of: string | undefined;
}

/** A document of the project's own: any of the paths will do. */
export interface OwnArtefactLine {
  readonly id: string;
  readonly paths: readonly string[];
  readonly words: number;
  readonly headings: readonly string[];
}

export interface LegLine extends PathLine {
  readonly leg: string | undefined;
}

/** What became of a step that is an action, and so leaves no run record. */
export interface StepOutcome {
  readonly name: string;
  readonly outcome: "success" | "failure" | "skipped" | "cancelled";
}

/** A line of a setting; `line` counts from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
  /** Where an entry of a YAML list stands, which its setting's own place does not tell. */
  readonly origin?: string;
}

export interface PercentText {
  readonly value: Decimal;
  readonly text: string;
}

/** An amount in base units (ms, per minute), and as it was written. */
export interface AmountText {
  readonly value: Decimal;
  readonly text: string;
}

export interface CountText {
  readonly value: number;
  readonly text: string;
}

/** One input of a gate: the only source of its type, parser, `action.yml`, README row, flag and schema. */
export interface Input {
  readonly type: InputType;
  readonly description: string;
  /** What holds when it is left out, in words; told, never written into `action.yml`. */
  readonly whenLeftOut?: string;
  readonly example?: string;
  /** For a choice: what is allowed. */
  readonly choices?: readonly string[];
  /** For scans: the formats that a line can declare. */
  readonly formats?: readonly string[];
  /** For files: how their names may end, which says what is written. */
  readonly endings?: readonly string[];
  /** Refused in `gates.yml`, because it is needed before that file is found. */
  readonly notInFile?: true;
  /** The value in `action.yml`, where it can only come from there: it would beat any other source of the setting. */
  readonly defaultInAction?: string;
  /** The budget that the input is a short way to write: `lines >= `. */
  readonly budget?: string;
  /** For a choice: the budgets that each is a short way to write. */
  readonly choiceBudgets?: Readonly<Record<string, readonly string[]>>;
}

export type Inputs = Readonly<Record<string, Input>>;

/** The values of declared inputs by name; undefined for one that was left out. */
export type Settings<I extends Inputs> = { readonly [Name in keyof I]: InputValues[I[Name]["type"]] | undefined };

/** One output of a gate. Only declared ones can be written, and each is always written. */
export type Outputs = Readonly<Record<string, { readonly description: string }>>;

export function declareInputs<const I extends Inputs>(inputs: I): I {
  return inputs;
}

export function declareOutputs<const O extends Outputs>(outputs: O): O {
  return outputs;
}

/** Inputs that every gate has. */
export const commonInputs = declareInputs({
  reports: {
    type: "paths",
    description: "Globs of the reports, one per line. Each line must match a file; `optional ` in front of one says otherwise.",
    whenLeftOut: "the places where the tools usually leave them",
    example: "coverage/lcov.info",
  },
  budgets: {
    type: "budgets",
    description: "Limits, one per line: `metric[selectors] op value`, with `warn:` in front for one that only warns.",
    example: "lines[src/api/**] >= 90%",
  },
  accept: {
    type: "acceptances",
    description: "Reasons that the project chose to live with, one per line: `reason`, `reason[pattern]`, `… until 2027-01-31`.",
    example: "no-report until 2027-01-31",
  },
  outcomes: {
    type: "outcomes",
    description:
      "What became of the steps that wrote the reports, where they are actions: one `name=outcome` per line. Skipped and cancelled are red, and so is a failure that the reports cannot explain.",
    example: "tests=$" + "{{ steps.tests.outcome }}",
    notInFile: true,
  },
  mode: {
    type: "choice",
    choices: ["enforce", "report"],
    description: "`report` judges and tells everything but ends green, except on a bad configuration.",
    whenLeftOut: "`enforce`",
  },
  config: {
    type: "text",
    description: "The file with the settings of all gates.",
    whenLeftOut: "`gates.yml` at the root of the repository, if there is one",
    example: "ci/gates.yml",
    notInFile: true,
  },
  name: {
    type: "text",
    description: "A name for this run of the gate, where a workflow runs it more than once.",
    example: "unit",
  },
  baseline: {
    type: "text",
    description:
      "Where the earlier figures come from that budgets on changes compare with: a file that is committed or was downloaded, or `cache`.",
    whenLeftOut: "`.gates/baseline/<gate>.json` (with a `name`, `<gate>-<name>.json`) at the root of the repository",
    example: "cache",
  },
  annotations: {
    type: "choice",
    choices: ["on", "off"],
    description: "Whether places in files are annotated. The verdict always is.",
    whenLeftOut: "`on`",
  },
  "report-file": {
    type: "text",
    description: "Where to keep the summary as Markdown.",
    example: "coverage-gate.md",
  },
  "working-directory": {
    type: "text",
    description: "The folder that report globs and the paths of reports start from.",
    whenLeftOut: "the workspace",
    example: "services/api",
    notInFile: true,
  },
});

/** Outputs that every gate has. */
export const commonOutputs = declareOutputs({
  verdict: { description: "`passed`, `failed` or `cannot-judge`." },
  reason: { description: "The id of the reason that decided, empty when the gate passed." },
  "failed-budgets": { description: "The broken budgets, one per line." },
  "result-file": { description: "The path of the result document (JSON)." },
});

/** Measurable changed lines from which a share of them is held, where `patch-from` says nothing. */
export const defaultPatchFrom = 5;

/** The most days that an entry of the ignore file may count from today on, where `max-ignore-days` says nothing. */
export const defaultMaxIgnoreDays = 180;

/** The value of an optional input in `action.yml` that tells "not given" from "given, but empty". */
export const unset = "unset";
