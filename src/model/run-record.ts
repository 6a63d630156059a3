import * as v from "valibot";
import { describedIssue, parseJson } from "./foreign-json.ts";
import { isBeyondCaps, outputGlobCaps } from "./output-glob.ts";

/**
 * The run record: what `gates record` saw of one command, for the gates of the same run. It is written when the command
 * starts and again when it ended, so a record without an end is one of a command that nobody saw ending. Paths are
 * relative to the workspace (on a laptop: to the root of the repository) with `/` between segments, so that records can
 * travel to another machine; a file outside of it has its absolute path.
 */
export const recordVersion = 1;

const path = v.pipe(v.string(), v.minLength(1));
const glob = v.pipe(
  path,
  v.check(
    (text) => !isBeyondCaps(text),
    `a glob has more than ${outputGlobCaps.characters} characters or ${outputGlobCaps.choices} choices`,
  ),
);
const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** `written` by this run; `unchanged`: there, but as it was before; `missing`: named, or a glob of which nothing was written. */
const output = v.variant("state", [
  v.strictObject({ state: v.literal("written"), path, size, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  v.strictObject({ state: v.literal("unchanged"), path, size }),
  v.strictObject({ state: v.literal("missing"), path: glob }),
]);

const time = v.pipe(v.string(), v.isoTimestamp());

export const recordSchema = v.pipe(
  v.strictObject({
    version: v.literal(recordVersion),
    name: v.pipe(v.string(), v.minLength(1)),
    /** The command with its arguments; very long ones are cut, which the record's reader need not know. */
    command: v.pipe(v.array(v.string()), v.minLength(1)),
    cwd: v.string(),
    startedAt: time,
    /** null while it runs. */
    endedAt: v.nullable(time),
    exitCode: v.nullable(v.pipe(v.number(), v.safeInteger())),
    signal: v.nullable(v.string()),
    run: v.nullable(v.strictObject({ id: v.string(), attempt: v.nullable(v.string()), job: v.nullable(v.string()) })),
    commit: v.nullable(v.string()),
    /** The globs of `--outputs`; without any, the files that arguments name were looked at. */
    declared: v.array(glob),
    outputs: v.array(output),
    /** The last bytes of standard error as text; null where it was not kept. */
    standardError: v.nullable(v.string()),
  }),
  v.check(
    ({ endedAt, exitCode, signal }) => (endedAt === null ? 0 : 1) === [exitCode, signal].filter((one) => one !== null).length,
    "a run that ended has an exit code or a signal, and one that did not has neither",
  ),
);

export type RunRecord = Readonly<v.InferOutput<typeof recordSchema>>;
export type RunOutput = RunRecord["outputs"][number];

/** Reads one record; a text says what is wrong with it, and may hold text of the record. */
export function readRunRecord(text: string): RunRecord | { readonly wrong: string } {
  const value = parseJson(text);
  if (value === undefined) return { wrong: "is not valid JSON, or stops before its end" };
  const read = v.safeParse(recordSchema, value, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  return { wrong: `is not valid: ${where === null ? "" : `at ${where}: `}${describedIssue(issue)}` };
}
