/**
 * coverage.py's JSON report (`coverage json`), from version 5.0: lines that ran and that did not, and the jumps between them:
 * https://coverage.readthedocs.io/en/latest/commands/cmd_json.html
 */
import { armId, armIdOfNumbers } from "../../model/arm-id.ts";
import { type CoverageReport, maxLine } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";

export default coverageFormat({
  id: "coverage-py",
  title: "coverage.py JSON",
  spec: "https://coverage.readthedocs.io/en/latest/commands/cmd_json.html",
  files: ["**/coverage.json"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "json" &&
    typeof ownMember(ownMember(probe.value, "meta"), "version") === "string" &&
    isObject(ownMember(probe.value, "files")) &&
    isObject(ownMember(probe.value, "totals")),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const reader = new CoveragePyReader();
    for (const [path, file] of document.at("files").members()) reader.file(path, file);
    return reader.finish(document.at("totals"));
  },
});

class CoveragePyReader {
  readonly #report = new CoverageRecorder();
  #leftOut = 0;

  file(path: string, coverage: JsonCursor): void {
    const file = new FileRecorder(path);
    file.measures("lines");
    for (const line of executedLines(coverage)) this.#line(file, line, "hit");
    for (const line of allIntegers(coverage.at("missing_lines"))) this.#line(file, line, "missed");
    this.#branches(file, coverage);
    this.#functions(file, coverage.at("functions"));
    this.#report.add(file);
  }

  finish(totals: JsonCursor): CoverageReport {
    this.#report.stated("lines", optional(totals.at("covered_lines")), optional(totals.at("num_statements")));
    this.#report.stated("branches", optional(totals.at("covered_branches")), optional(totals.at("num_branches")));
    if (this.#leftOut > 0) this.#report.note("left-out", `${this.#leftOut} lines are left out, their numbers are below 1`);
    return this.#report.finish();
  }

  #line(file: FileRecorder, line: number, said: "hit" | "missed"): void {
    if (line >= 1 && line <= maxLine) file.line(line, said === "hit");
    else this.#leftOut++;
  }

  /** Each jump is an arm of the line it starts from. Before version 6.5 only their number is stated. */
  #branches(file: FileRecorder, coverage: JsonCursor): void {
    const stated = coverage.at("summary").at("num_branches");
    if (coverage.at("executed_branches").isAbsent && stated.isAbsent) return;
    file.measures("branches");
    if (coverage.at("executed_branches").isAbsent) {
      const covered = coverage.at("summary").at("covered_branches").natural();
      if (covered > stated.natural()) throw stated.error(`fewer than the ${covered} branches that ran`);
      if (stated.natural() > 0) file.tally("branches", covered, stated.natural());
      return;
    }
    for (const jump of coverage.at("executed_branches").items()) this.#jump(file, jump, "hit");
    for (const jump of coverage.at("missing_branches").items()) this.#jump(file, jump, "missed");
  }

  /** `[from, to]`; a negative `to` leaves the function or module that begins at that line. */
  #jump(file: FileRecorder, jump: JsonCursor, said: "hit" | "missed"): void {
    const from = Math.abs(jump.at(0).integer());
    const to = jump.at(1).integer();
    const arm = (to >= 0 ? armIdOfNumbers(0, to) : undefined) ?? armId("0", `${to}`);
    if (from >= 1 && from <= maxLine) file.arm(from, arm, said === "hit");
    else this.#leftOut++;
  }

  /**
   * The regions of functions, from version 7.6: one is covered when a line of its body ran; its `def` line belongs to
   * what is around it. The region without a name is the code outside functions. A body without code is not measured.
   */
  #functions(file: FileRecorder, regions: JsonCursor): void {
    if (regions.isAbsent) return;
    file.measuresUnits("functions", "name");
    for (const [name, region] of regions.members()) {
      const executed = executedLines(region).length;
      const missing = region.at("missing_lines").items().length;
      if (name !== "" && executed + missing > 0) file.unit("functions", "name", name, executed > 0);
    }
  }
}

/**
 * The statements that ran. Versions before 7.13.1 list excluded lines that ran as well, and the module's docstring
 * (coveragepy/coveragepy#2105), which is then the first line and one more than the summary counts.
 */
function executedLines(coverage: JsonCursor): number[] {
  const excluded = new Set(integers(coverage.at("excluded_lines")));
  const executed = allIntegers(coverage.at("executed_lines")).filter((line) => !excluded.has(line));
  const counted = optional(coverage.at("summary").at("covered_lines"));
  return executed.length - 1 === counted ? executed.slice(1) : executed;
}

function integers(list: JsonCursor): number[] {
  return list.isAbsent ? [] : allIntegers(list);
}

function allIntegers(list: JsonCursor): number[] {
  return list.items().map((item) => item.integer());
}

function optional(cursor: JsonCursor): number | undefined {
  return cursor.isAbsent ? undefined : cursor.natural();
}
