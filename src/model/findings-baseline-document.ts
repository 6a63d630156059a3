import * as v from "valibot";
import { mostBaselineNames } from "./findings-baseline.ts";
import { severities } from "./severity.ts";

/**
 * The baseline of findings: what a project knew of at an earlier commit, so that only what is new need fail. It is
 * committed, or kept in a cache, and comes back from there as somebody else's text. Lists instead of names of members:
 * a tool or package may be called `constructor`.
 */
export const findingsBaselineVersion = 1;

/** Findings of a baseline, as many as one report may have; longer names than the readers of reports let through. */
const most = { findings: 1_000_000, tools: 1000, text: 16_384, mark: 200 };

const text = v.pipe(v.string(), v.maxLength(most.text));
const mark = v.pipe(v.string(), v.regex(/^[\w:+/=.-]+$/), v.maxLength(most.mark));
const affected = v.pipe(v.string(), v.regex(/^[a-z0-9.+-]*\//), v.maxLength(most.text));

const known = {
  severity: v.picklist(severities),
  since: v.pipe(v.string(), v.isoDate()),
  tools: v.pipe(v.array(text), v.minLength(1), v.maxLength(most.tools)),
};

const vulnerability = v.strictObject({
  kind: v.literal("vulnerability"),
  /** The package of any version, by the type of its package URL: `npm/lodash`. */
  package: v.optional(affected),
  path: v.optional(text),
  names: v.pipe(v.array(text), v.minLength(1), v.maxLength(mostBaselineNames)),
  ...known,
});

const licence = v.strictObject({
  kind: v.literal("licence"),
  package: v.optional(affected),
  path: v.optional(text),
  id: text,
  ...known,
});

/** Never the secret nor anything made of it: the commit that last touched its line. */
const secret = v.strictObject({ kind: v.literal("secret"), path: v.optional(text), id: text, mark, ...known });

const code = v.strictObject({
  kind: v.picklist(["code", "misconfiguration", "lint"]),
  path: v.optional(text),
  id: text,
  /** A digest of the line's text. */
  mark: v.optional(mark),
  /** Only without a mark. */
  line: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  ...known,
});

export const findingsBaselineSchema = v.strictObject({
  version: v.literal(findingsBaselineVersion),
  gate: v.string(),
  name: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  writtenAt: v.string(),
  tools: v.pipe(v.array(v.strictObject({ tool: text, proven: v.boolean() })), v.maxLength(most.tools)),
  findings: v.pipe(v.array(v.variant("kind", [vulnerability, licence, secret, code])), v.maxLength(most.findings)),
});

export type FindingsBaselineDocument = v.InferOutput<typeof findingsBaselineSchema>;
