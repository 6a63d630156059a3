import { isRepolinterConfig, readRepolinter } from "../formats/documents/repolinter.ts";
import { readText } from "../formats/read-text.ts";
import type { OpenedFile } from "../host/host.ts";
import { mapRepolinter, settingsOfRepolinter } from "../measures/map-repolinter.ts";
import { code, type Phrase, say } from "../model/phrase.ts";
import type { RepolinterSettings } from "../model/repolinter.ts";
import { toPlain } from "../reports/escape.ts";
import { describeBuiltOn, describeRepolinterProblem, describeRepolinterRule } from "../reports/wording-repolinter.ts";

/** A configuration of Repolinter in `gates inspect --json`, with what each rule becomes in words. */
export interface InspectedRepolinter {
  readonly file: string;
  readonly kind: "repolinter";
  readonly state: "configuration";
  readonly rules: readonly { readonly name: string; readonly line: number; readonly becomes: string }[];
  /** The settings of `docs-present` that all rules together make. */
  readonly settings: RepolinterSettings;
  readonly builtOn: string | null;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Undefined for a file that is no such configuration, by its name. Throws `ReportError`. */
export async function inspectRepolinter(file: string, opened: OpenedFile): Promise<InspectedRepolinter | undefined> {
  if (!isRepolinterConfig(file)) return undefined;
  const config = readRepolinter(file, await readText(opened));
  const mapped = mapRepolinter(config);
  return {
    ...{ file, kind: "repolinter", state: "configuration", settings: settingsOfRepolinter(mapped) },
    rules: mapped.map((one) => ({ name: one.rule.name, line: one.rule.line, becomes: toPlain(describeRepolinterRule(one)) })),
    builtOn: config.builtOn ?? null,
    problems: config.problems,
  };
}

export function describeRepolinter({ file, rules, settings, builtOn, problems }: InspectedRepolinter): readonly Phrase[] {
  const lines = settingLines(settings);
  return [
    say`${code(file)}: a configuration of Repolinter, ${rules.length} rules`,
    ...problems.map(({ line, message }) => say`  ${describeRepolinterProblem(file, line, message)}`),
    ...(builtOn === null ? [] : [say`  ${describeBuiltOn(builtOn)}`]),
    ...rules.map(({ becomes }) => say`  ${becomes}`),
    ...(lines.length === 0
      ? []
      : [say`In ${code("gates.yml")}:`, say`  docs-present:`, ...lines.map((line) => say`    ${line}`)]),
  ];
}

function settingLines({ require, optional, artefacts, documents }: RepolinterSettings): readonly string[] {
  return [
    ...listOf("require", require),
    ...listOf("optional", optional),
    ...listOf("artefacts", artefacts),
    ...listOf("documents", documents),
  ];
}

/** Text with a colon, a hash or a star is no plain scalar of YAML. */
function listOf(name: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${JSON.stringify(value)}`)];
}
