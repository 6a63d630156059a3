/**
 * The JSON of hyperfine (`--export-json`): https://github.com/sharkdp/hyperfine
 *
 * Times are in seconds. `stddev` is null after a single run. With `--ignore-failure` the times of commands that failed are
 * among them, which only `exit_codes` tells (null where a signal ended one). Where a command fails without it, hyperfine
 * ends with 1 and leaves the commands before it, or an empty file.
 */

import type { ReportNote } from "../../model/coverage.ts";
import { figureUnit, plainUnit } from "../../model/figure-unit.ts";
import type { Series } from "../../model/metric-report.ts";
import { metricsFormat } from "../format.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import { familyOf, seriesAt } from "../read/metric-family.ts";

const times = ["mean", "median", "min", "max", "stddev", "user", "system"] as const;

export default metricsFormat({
  id: "hyperfine",
  title: "hyperfine JSON",
  spec: "https://github.com/sharkdp/hyperfine",
  files: ["**/hyperfine*.json"],
  end: "marked",
  names:
    "`mean`, `median`, `min`, `max`, `stddev`, `user`, `system`, `runs`, `failed-runs`; labels `command` and the names of parameters",
  verdictExit: () => false,
  recognises: (probe) => {
    if (probe.type !== "json") return false;
    const results = ownMember(probe.value, "results");
    const first = Array.isArray(results) ? ownMember(results, 0) : undefined;
    return typeof ownMember(first, "command") === "string" && Array.isArray(ownMember(first, "times"));
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const results = document
      .at("results")
      .items()
      .map((result) => ({ result, labels: labelsOf(result) }));
    const timed = times.map((name) =>
      familyOf(
        name,
        figureUnit("s"),
        results.flatMap(({ result, labels }) => seriesAt(result.at(name), labels)),
      ),
    );
    const runs = results.map(({ result, labels }) => counted(result.at("times"), result.at("times").items().length, labels));
    const failed = results.flatMap(({ result, labels }) => {
      const codes = result.at("exit_codes");
      return codes.isAbsent
        ? []
        : [counted(codes, codes.items().filter((code) => code.isAbsent || code.integer() !== 0).length, labels)];
    });
    const counts = [familyOf("runs", plainUnit, runs), familyOf("failed-runs", plainUnit, failed)];
    const metrics = [...timed, ...counts].filter(({ series }) => series.length > 0);
    return { metrics, main: "mean", contradictions: [], notes: failureNotes(failed) };
  },
});

function labelsOf(result: JsonCursor): ReadonlyMap<string, string> {
  const parameters = result
    .at("parameters")
    .optionalMembers()
    .map(([name, value]): [string, string] => [name, value.isNumber ? String(value.number()) : value.text()]);
  return new Map([...parameters, ["command", result.textAt("command")]]);
}

function counted(at: JsonCursor, count: number, labels: ReadonlyMap<string, string>): Series {
  return { labels, value: { kind: "number", value: { digits: BigInt(count), scale: 0 } }, place: at.place };
}

function failureNotes(failed: readonly Series[]): readonly ReportNote[] {
  return failed.flatMap(({ labels, value }): readonly ReportNote[] =>
    value.kind === "number" && value.value.digits > 0n
      ? [
          {
            id: "approximate",
            text: `${value.value.digits} runs of ${labels.get("command")} failed, and are timed among the others`,
          },
        ]
      : [],
  );
}
