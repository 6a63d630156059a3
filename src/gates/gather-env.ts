import { isEnvExample, readEnvExample } from "../formats/documents/env-example.ts";
import { EnvUseReader, mayHoldEnv } from "../formats/documents/env-uses.ts";
import { compareEnv, filesThatAsk } from "../measures/compare-env.ts";
import type { EnvFault } from "../model/env-fault.ts";
import type { DocsRepository } from "./docs-repository.ts";

export interface GatheredEnv {
  readonly faults: readonly EnvFault[];
  /** The files that ask for a variable; undefined where nobody looked. */
  readonly asking: ReadonlySet<string> | undefined;
}

/** What the sources ask of the environment and the examples do not list, and the other way round, where these are asked for. */
export async function gatherEnv(repository: DocsRepository): Promise<GatheredEnv> {
  const { files, reader, settings } = repository;
  if (repository.pathsOf("env-example").length === 0) return { faults: [], asking: undefined };
  const read = await repository.reader.texts(files.filter(isEnvExample));
  const examples = read.map(({ path, text }) => readEnvExample(path, text));
  const uses = new EnvUseReader(examples.flatMap(({ names }) => names.map(({ name }) => name)));
  for (const path of files.filter(mayHoldEnv)) {
    const text = await reader.once(path);
    if (text !== undefined) uses.read(path, text);
  }
  const allow = settings["env-allow"] ?? [];
  return { faults: compareEnv(examples, uses.result, { allow }), asking: filesThatAsk(uses.result, { allow }) };
}
