import { listsBy } from "../model/lists-by.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { mayHoldSecret } from "../model/secret-name.ts";
import type { JudgedFinding } from "../model/standing.ts";
import type { Workplace } from "./gate.ts";

/** Files with secrets that git is asked about, one by one: more are told of as new each time. */
const mostBlamed = 200;

/** Lines that git is asked about by themselves. */
const mostRanges = 1000;

/**
 * The findings with what they are known again by when lines have moved: of code a digest of the line's text, of a secret
 * the commit that last touched its line. Only where somebody compares with a baseline or writes one.
 */
export async function markFindings(findings: readonly JudgedFinding[], place: Workplace): Promise<readonly JudgedFinding[]> {
  const digest = await place.host.files.digester();
  const byPath = listsBy(
    findings.filter(({ finding }) => pathToMark(finding) !== undefined),
    ({ finding }) => pathToMark(finding) ?? "",
  );
  const marks = new Map<MergedFinding, string>();
  const secrets = [...byPath].filter(([, ofFile]) => ofFile.some(isSecret));
  for (const [path, ofFile] of secrets.slice(0, mostBlamed)) await markCommits(path, ofFile.filter(isSecret), marks, place);
  const code = [...byPath].filter(([, ofFile]) => !ofFile.every(isSecret));
  for (const [path, ofFile] of code) {
    const lines = ofFile.filter((one) => !isSecret(one));
    await markLines(path, lines, marks, place, digest);
  }
  return findings.map((one) => {
    const mark = marks.get(one.finding);
    return mark === undefined ? one : { ...one, finding: { ...one.finding, mark } };
  });
}

function isSecret({ finding }: JudgedFinding): boolean {
  return mayHoldSecret(finding);
}

/** Packages are known by their names, secrets of the history by the commit that their tool names. */
function pathToMark({ kind, places: [place], commit }: MergedFinding): string | undefined {
  if (kind === "vulnerability" || kind === "licence" || commit !== undefined) return undefined;
  return place?.inRepository && place.line !== undefined ? place.path : undefined;
}

async function markLines(
  path: string,
  findings: readonly JudgedFinding[],
  marks: Map<MergedFinding, string>,
  { host, git }: Workplace,
  digest: (text: string) => string,
): Promise<void> {
  const read = git ? git.readText(path) : host.files.readText(path);
  // A link, a folder or a file beyond what is read of settings has no lines to go by.
  const text = await read.catch(() => undefined);
  if (text === undefined) return;
  const starts = lineStarts(text);
  for (const { finding } of findings) {
    const line = finding.places[0]?.line ?? 0;
    const start = starts[line - 1];
    if (start === undefined) continue;
    const next = starts[line];
    marks.set(finding, digest(text.slice(start, next === undefined ? undefined : next - 1).trim()).slice(0, 32));
  }
}

/** Where the lines begin: of a file only some are looked at. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** By git's own word, in a shallow clone the name of the file's content: its commits are not all there. */
async function markCommits(
  path: string,
  findings: readonly JudgedFinding[],
  marks: Map<MergedFinding, string>,
  { git }: Workplace,
): Promise<void> {
  if (git === undefined) return;
  if ((await git.run("rev-parse", "--is-shallow-repository"))?.trim() === "true") {
    const blob = (await git.run("rev-parse", "--verify", "--quiet", `HEAD:${path}`))?.trim();
    if (blob) for (const { finding } of findings) marks.set(finding, blob);
    return;
  }
  const lines = [...new Set(findings.map(({ finding }) => finding.places[0]?.line ?? 1))];
  // A command line holds only so many, and git looks at each: of very many it is asked for the whole file.
  const ranges = lines.length > mostRanges ? [] : lines.flatMap((line) => ["-L", `${line},${line}`]);
  const blame = await git.run("blame", "--porcelain", "-s", ...ranges, "HEAD", "--", path);
  const commits = commitsOf(blame ?? "");
  for (const { finding } of findings) {
    const commit = commits.get(finding.places[0]?.line ?? 1);
    if (commit !== undefined) marks.set(finding, commit);
  }
}

/** `<commit> <line then> <line now> …` begins each line of `git blame --porcelain`. */
function commitsOf(blame: string): ReadonlyMap<number, string> {
  const commits = new Map<number, string>();
  for (const [, commit = "", line] of blame.matchAll(/^([0-9a-f]{40,64}) \d+ (\d+)/gm)) commits.set(Number(line), commit);
  return commits;
}
