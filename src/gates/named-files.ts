import type { ConfigProblem } from "../model/config-problem.ts";
import { cleanPath, isAbsolutePath, pathBelow } from "../model/repo-path.ts";
import type { Judgement } from "../model/verdict.ts";
import { wrongNamedFile } from "../reports/wording-files.ts";
import type { Inputs } from "../settings/declare.ts";
import { defaultConfig, type Policy } from "../settings/policy.ts";
import type { Workplace } from "./gate.ts";
import { textOf } from "./policy-values.ts";

/** The inputs that name files which a gate writes. */
export const namingInputs = ["report-file", "cobertura-file", "badge-file", "sarif-file", "merged-file"] as const;

/** Files and folders by which a later run, git or GitHub goes. git's own folder is refused when it is written to. */
const trusted = /(^|\/)\.(gates|gates-runs|git[^/]+)(\/|$)/;

interface NamedFile {
  readonly input: string;
  readonly path: string;
  /** The same for every spelling of the path, on file systems that tell capitals apart as well as on those that do not. */
  readonly key: string;
}

/** Names by which one file would be written over another, or over what a later run goes by. */
export async function namedFileProblems<I extends Inputs>(
  { settings, configFile }: Policy<I>,
  place: Pick<Workplace, "host" | "git">,
): Promise<readonly ConfigProblem[]> {
  const policy = { settings };
  const goneBy = [`${place.git?.root ?? place.host.cwd}/${defaultConfig}`, textOf(policy, "config"), textOf(policy, "baseline")];
  const kept = new Set(goneBy.flatMap((path) => (path === undefined || path === "cache" ? [] : [keyOf(path, place)])));
  if (configFile !== undefined) kept.add(configFile.toLowerCase());
  const before = new Map<string, string>();
  const files = namedFiles(policy, place);
  const index = files.length === 0 ? undefined : await place.git?.index;
  const committed = new Set(index?.paths.map((path) => path.toLowerCase()));
  return files.flatMap(({ input, path, key }) => {
    const other = before.get(key);
    before.set(key, input);
    if (other !== undefined) return [{ where: input, message: wrongNamedFile(path, { alsoOf: other }) }];
    const isBelowTrusted = !isAbsolutePath(key) && trusted.test(key);
    const isTrusted = kept.has(key) || isBelowTrusted;
    if (isTrusted) return [{ where: input, message: wrongNamedFile(path, "goes by it") }];
    // A badge is committed so that the README can show it.
    const isOfOthers = input !== "badge-file" && committed.has(key);
    return isOfOthers ? [{ where: input, message: wrongNamedFile(path, "is committed") }] : [];
  });
}

/** Inputs whose value is refused: what they name is not written. */
export function refusedInputs({ reasons }: Judgement): readonly string[] {
  return reasons.flatMap((reason) => (reason.id === "bad-configuration" ? reason.problems.map(({ where }) => where) : []));
}

function namedFiles(
  { settings }: { readonly settings: Readonly<Record<string, unknown>> },
  place: Pick<Workplace, "host" | "git">,
): readonly NamedFile[] {
  return namingInputs.flatMap((input) =>
    [settings[input] ?? []]
      .flat()
      .flatMap((path) => (typeof path === "string" ? [{ input, path, key: keyOf(path, place) }] : [])),
  );
}

/** From the root of the repository, or from the working directory where there is none; what lies elsewhere is absolute. */
function keyOf(path: string, { git, host }: Pick<Workplace, "host" | "git">): string {
  const cwd = cleanPath(host.cwd);
  const whole = cleanPath(isAbsolutePath(cleanPath(path)) ? path : `${cwd}/${path}`);
  return (git?.pathOf(path) ?? pathBelow(whole, cwd) ?? whole).toLowerCase();
}
