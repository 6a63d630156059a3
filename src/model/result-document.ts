import * as v from "valibot";

/**
 * The result document: what a gate found, for `quality-gate`, for comments, and for whoever asks later. It is written
 * once and read back by others, so it has a schema; a reader validates it, checks commit and run, and judges again from
 * the measures. Shares are [part, whole], decimals are strings, an open end of an interval is null.
 */
export const resultVersion = 1;

const ratio = v.nullable(v.tuple([v.number(), v.number()]));
const decimal = v.nullable(v.string());
/** The share before and now. */
const fall = v.nullable(v.tuple([v.tuple([v.number(), v.number()]), v.tuple([v.number(), v.number()])]));

/** Which way a change is positive, and what it is told from: how far earlier runs are apart, or the p of two sets of runs. */
const move = {
  way: v.optional(v.picklist(["rise", "drop"])),
  noise: v.optional(
    v.union([
      v.strictObject({ kind: v.literal("band"), low: v.string(), high: decimal, runs: v.number() }),
      v.strictObject({ kind: v.literal("test"), p: v.number(), base: v.number(), head: v.number() }),
    ]),
  ),
};

const quantity = v.union([
  v.strictObject({ kind: v.literal("share"), low: ratio, high: ratio }),
  v.strictObject({ kind: v.literal("count"), low: v.number(), high: v.nullable(v.number()) }),
  v.strictObject({
    kind: v.picklist(["time", "rate", "size", "number"]),
    low: decimal,
    high: decimal,
    open: v.optional(v.picklist(["low", "high", "both"])),
  }),
  v.strictObject({
    kind: v.literal("change"),
    of: v.picklist(["count", "time", "rate", "size", "number"]),
    low: decimal,
    high: decimal,
    base: decimal,
    lowBase: v.optional(decimal),
    ...move,
  }),
  v.strictObject({ kind: v.literal("change"), of: v.literal("share"), low: fall, high: fall, ...move }),
]);

const measure = v.strictObject({
  scope: v.string(),
  state: v.picklist(["measured", "unknown", "not-applicable"]),
  quantity: v.optional(quantity),
  reason: v.optional(v.string()),
  by: v.optional(v.string()),
});

const reason = v.strictObject({ id: v.string(), about: v.string(), text: v.string(), wayOut: v.array(v.string()) });

const range = v.tuple([v.number(), v.number()]);

/** The steps to green: lines of a file to cover or to mend, a package to upgrade, or one that no version mends. */
const findings = v.array(v.string());
const file = v.strictObject({ path: v.string(), gain: v.number(), lines: v.array(range), findings: v.optional(findings) });
const upgrade = v.strictObject({
  upgrade: v.string(),
  from: v.nullable(v.string()),
  to: v.string(),
  breaking: v.boolean(),
  gain: v.number(),
  findings,
});
const writtenStep = v.strictObject({ step: v.string(), gain: v.number() });
const endpointStep = v.strictObject({ endpoint: v.string(), gain: v.number() });
const replacement = v.strictObject({ replace: v.string(), gain: v.number(), findings });

/** Times in ms: the least and the greatest that a figure can be, null where that is open. */
const interval = v.tuple([v.nullable(v.number()), v.nullable(v.number())]);
const traffic = {
  /** Null where the report does not count them; outcomes are empty where it does not tell them. */
  requests: v.nullable(v.number()),
  outcomes: v.array(v.strictObject({ failure: v.string(), status: v.optional(v.number()), count: v.number() })),
  times: v.record(v.string(), interval),
};
const loadRun = v.strictObject({
  run: v.string(),
  files: v.array(v.string()),
  tool: v.string(),
  format: v.string(),
  responseTime: v.string(),
  began: v.nullable(v.string()),
  duration: v.nullable(interval),
  users: v.nullable(v.number()),
  ...traffic,
  endpoints: v.array(v.strictObject({ name: v.string(), ...traffic })),
});

/** `counts` is whether it is held against budgets, `leftOut` why not; `ignore` is an entry of the ignore file, to be pasted. */
const finding = v.strictObject({
  kind: v.string(),
  id: v.string(),
  names: v.array(v.string()),
  severity: v.string(),
  cvss: v.optional(v.number()),
  title: v.string(),
  package: v.optional(
    v.strictObject({
      ecosystem: v.string(),
      name: v.string(),
      version: v.nullable(v.string()),
      fixedIn: v.array(v.string()),
    }),
  ),
  places: v.array(v.strictObject({ path: v.string(), line: v.nullable(v.number()), inRepository: v.boolean() })),
  tools: v.array(v.string()),
  counts: v.boolean(),
  leftOut: v.optional(v.string()),
  novelty: v.optional(v.picklist(["new", "known"])),
  since: v.optional(v.string()),
  ignore: v.string(),
});

/** A test that failed, is flaky or was excused, with the legs that it is so on; none where there are no legs. */
const listedTest = v.strictObject({
  suite: v.string(),
  className: v.string(),
  name: v.string(),
  outcome: v.picklist(["failed", "errored", "flaky", "quarantined"]),
  legs: v.array(v.string()),
  path: v.nullable(v.string()),
  line: v.nullable(v.number()),
  message: v.string(),
});

/** Something wrong with a document, by the id of its rule. `new` is what the change itself broke. */
const documentFault = v.strictObject({
  rule: v.string(),
  document: v.nullable(v.string()),
  path: v.nullable(v.string()),
  line: v.nullable(v.number()),
  weighs: v.picklist(["fault", "warning", "note"]),
  new: v.optional(v.boolean()),
  text: v.string(),
});

export const resultSchema = v.strictObject({
  version: v.literal(resultVersion),
  gate: v.string(),
  name: v.nullable(v.string()),
  writtenAt: v.string(),
  commit: v.nullable(v.string()),
  run: v.nullable(v.strictObject({ id: v.string(), attempt: v.string() })),
  mode: v.picklist(["enforce", "report"]),
  verdict: v.picklist(["passed", "failed", "cannot-judge"]),
  firstLine: v.string(),
  reasons: v.array(reason),
  accepted: v.array(v.strictObject({ ...reason.entries, acceptance: v.string() })),
  notes: v.array(reason),
  budgets: v.array(
    v.strictObject({
      text: v.string(),
      level: v.picklist(["fail", "warn"]),
      origin: v.string(),
      outcome: v.picklist(["holds", "broken", "undecided", "not-applicable"]),
      measures: v.array(measure),
    }),
  ),
  reports: v.array(v.record(v.string(), v.unknown())),
  /** What scanners found, each fault once, the worst first; of gates that find. */
  findings: v.optional(v.array(finding)),
  /** All that is wrong with documents; of the gate that looks at them. */
  documents: v.optional(v.array(documentFault)),
  /** What load tests measured, run by run and endpoint by endpoint; of gates that read load reports. */
  load: v.optional(v.array(loadRun)),
  /** Tests that did not simply pass, the first 1000 of them; of gates that read test reports. */
  tests: v.optional(v.array(listedTest)),
  /** The run records that were looked at; `reports` are those that a run is the proof of. */
  runs: v.array(
    v.strictObject({
      name: v.string(),
      command: v.array(v.string()),
      exitCode: v.nullable(v.number()),
      signal: v.nullable(v.string()),
      startedAt: v.string(),
      endedAt: v.nullable(v.string()),
      reports: v.array(v.string()),
    }),
  ),
  waysToGreen: v.array(
    v.strictObject({
      budget: v.string(),
      missing: v.nullable(v.number()),
      element: v.string(),
      steps: v.array(v.union([file, upgrade, replacement, endpointStep, writtenStep])),
    }),
  ),
  remarks: v.array(v.string()),
  policy: v.array(v.strictObject({ setting: v.string(), value: v.string(), origin: v.string() })),
  outputs: v.record(v.string(), v.string()),
});

export type ResultDocument = v.InferOutput<typeof resultSchema>;
