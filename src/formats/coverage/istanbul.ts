/**
 * Istanbul's coverage-final.json: for each source file the places of statements, functions and branches with their counts:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js
 */
import { armId } from "../../model/arm-id.ts";
import { type CoverageReport, maxLine } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";

export default coverageFormat({
  id: "istanbul",
  title: "Istanbul coverage-final.json",
  spec: "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js",
  files: ["**/coverage-final.json", "**/.nyc_output/*.json"],
  end: "marked",
  // A run without any source file writes `{}`.
  recognises: (probe) =>
    probe.type === "json" &&
    isObject(probe.value) &&
    Object.values(probe.value).every((file) => isObject(ownMember(file, "statementMap")) && isObject(ownMember(file, "s"))),
  read: async (source) => {
    const reader = new IstanbulReader();
    for (const [path, file] of (await JsonCursor.of(source)).members()) reader.file(path, file);
    return reader.finish();
  },
});

class IstanbulReader {
  readonly #report = new CoverageRecorder();
  #withoutCount = 0;
  #leftOut = 0;

  file(key: string, coverage: JsonCursor): void {
    const path = coverage.at("path");
    const file = new FileRecorder(path.isAbsent ? key : path.text());
    this.#statements(file, coverage);
    this.#functions(file, coverage);
    this.#branches(file, coverage);
    this.#report.add(file);
  }

  finish(): CoverageReport {
    if (this.#withoutCount > 0)
      this.#report.note("clamped", `${this.#withoutCount} counts are no numbers from 0 and are read as 0`);
    if (this.#leftOut > 0)
      this.#report.note("left-out", `${this.#leftOut} places have no line; they are counted, but on no line`);
    return this.#report.finish();
  }

  /** A line is covered when a statement that begins there ran, which is Istanbul's own rule. */
  #statements(file: FileRecorder, coverage: JsonCursor): void {
    file.measures("lines");
    file.measuresUnits("statements", "place");
    const unique = uniqueNames();
    const counts = coverage.at("s");
    for (const [id, place] of coverage.at("statementMap").members()) {
      const covered = this.#isHit(counts.at(id));
      file.unit("statements", "place", unique(describePlace(place)), covered);
      const line = this.#lineOf(place.at("start").at("line"));
      if (line !== undefined) file.line(line, covered);
    }
  }

  #functions(file: FileRecorder, coverage: JsonCursor): void {
    const functions = coverage.at("fnMap");
    if (functions.isAbsent) return;
    file.measuresUnits("functions", "place");
    const unique = uniqueNames();
    for (const [id, known] of functions.members()) {
      const place = known.at("decl").isAbsent ? known.at("loc") : known.at("decl");
      file.unit("functions", "place", unique(describePlace(place)), this.#isHit(coverage.at("f").at(id)));
    }
  }

  #branches(file: FileRecorder, coverage: JsonCursor): void {
    const branches = coverage.at("branchMap");
    if (branches.isAbsent) return;
    file.measures("branches");
    for (const [id, branch] of branches.members()) this.#branch(file, branch, coverage.at("b").at(id));
  }

  /** Every arm stands on the line of its branch: an `else` that is not written has no place of its own. */
  #branch(file: FileRecorder, branch: JsonCursor, counts: JsonCursor): void {
    const place = branch.at("loc").isAbsent ? branch.at("locations").at(0) : branch.at("loc");
    const line = this.#lineOf(place.at("start").at("line")) ?? 0;
    const type = branch.at("type").isAbsent ? "" : branch.textAt("type");
    const block = `${type} ${describePlaceFrom(line, place)}`;
    const locations = branch.at("locations");
    const [stated, known] = [counts, locations].map((list) => (list.isAbsent ? 0 : list.items().length));
    // An arm without a count of its own is there all the same.
    for (let i = 0; i < Math.max(stated ?? 0, known ?? 0); i++) file.arm(line, armId(block, `${i}`), this.#isHit(counts.at(i)));
  }

  /** v8-to-istanbul#144 gave NaN, which JSON writes as null. */
  #isHit(count: JsonCursor): boolean {
    const value = count.isAbsent ? -1 : count.number();
    if (value < 0) this.#withoutCount++;
    return value > 0;
  }

  #lineOf(line: JsonCursor): number | undefined {
    const value = line.isAbsent ? 0 : line.natural();
    if (value >= 1 && value <= maxLine) return value;
    this.#leftOut++;
    return undefined;
  }
}

/** A place as text that is equal for equal places; the end's column may be missing or null (to the end of the line). */
function describePlace(place: JsonCursor): string {
  return describePlaceFrom(0, place);
}

/** The same with lines counted from `line`, so that equal shapes share a name. */
function describePlaceFrom(line: number, place: JsonCursor): string {
  const point = (which: "start" | "end") => {
    const at = place.at(which);
    const row = at.at("line").isAbsent ? "?" : at.at("line").integer() - line;
    return `${row}:${at.at("column").isAbsent ? "" : at.at("column").number()}`;
  };
  return `${point("start")}-${point("end")}`;
}

/** Tells apart what a file has several times at one place: the n-th of one report is the n-th of another. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}#${before + 1}`;
  };
}
