/**
 * Clover XML of OpenClover, PHPUnit, Istanbul (Jest, Vitest) and gcovr:
 * https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java
 */
import { armId } from "../../model/arm-id.ts";
import type { CoverageReport } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { caps } from "../read/caps.ts";
import { readXml } from "../read/xml.ts";
import { parseCount, shown, type XmlElement } from "../read/xml-element.ts";

export default coverageFormat({
  id: "clover",
  title: "Clover XML",
  spec: "https://github.com/openclover/clover/blob/master/clover-core/src/main/java/com/atlassian/clover/reporters/xml/XMLReporter.java",
  files: ["**/clover.xml", "**/*clover*.xml"],
  end: "marked",
  recognises: (probe) => probe.type === "xml" && probe.root === "coverage" && probe.children.includes("project"),
  read: async (source) => {
    const reader = new CloverReader();
    await readXml(source, reader);
    return reader.finish();
  },
});

/** Who wrote it, which decides what a record means. gcovr writes what OpenClover would. */
type Writer = "openclover" | "phpunit" | "istanbul";

interface Method {
  readonly line: number;
  readonly covered: boolean;
}

interface OpenFile {
  readonly recorder: FileRecorder;
  readonly statement: Repetition;
  readonly condition: Repetition;
  /** Its statements so far, and those that its metrics state. */
  statements: number;
  stated: number | undefined;
  /** The method that no statement has followed yet, and those that none ever did. */
  method: Method | undefined;
  readonly bare: Method[];
}

class CloverReader {
  readonly #report = new CoverageRecorder();
  readonly #files = new Map<string, FileRecorder>();
  readonly #stated = new Map<string, number | undefined>();
  readonly #seen = { branches: false, functions: false };
  #leftOut = 0;
  #version: string | undefined;
  #writer: Writer = "openclover";
  #inTests = false;
  #file: OpenFile | undefined;

  readonly open = (element: XmlElement): void => {
    // The tests' own sources, and a file named "dummy" that gcovr 8 writes.
    if (element.name === "testproject") this.#inTests = true;
    if (this.#inTests) return;
    if (element.name === "line") this.#line(element);
    else if (element.name === "metrics") this.#metrics(element);
    else if (element.name === "file") this.#openFile(element);
    else if (element.name === "project") this.#writer = writerOf(this.#version, element.peek("name"));
    else if (element.parent === "") this.#version = element.text("clover");
  };

  readonly close = (name: string): void => {
    if (name === "testproject") this.#inTests = false;
    else if (name === "file" && !this.#inTests) this.#closeFile();
  };

  finish(): CoverageReport {
    for (const file of this.#files.values()) {
      if (this.#seen.branches) file.measures("branches");
      if (this.#seen.functions) file.measuresUnits("functions", "clover");
      this.#report.add(file);
    }
    // Istanbul writes its lines as statements (and never its statements).
    const statements = this.#writer === "istanbul" ? "lines" : "statements";
    this.#report.stated(statements, this.#stated.get("coveredstatements"), this.#stated.get("statements"));
    this.#report.stated("branches", this.#stated.get("coveredconditionals"), this.#stated.get("conditionals"));
    if (this.#leftOut > 0) this.#report.note("left-out", `line records that name no line of a file: ${this.#leftOut}`);
    return this.#report.finish();
  }

  #openFile(element: XmlElement): void {
    // php-code-coverage 9 has the path in the name; with others that is only its last part.
    const path = element.text("path") || element.requiredText("name");
    const recorder = this.#files.get(path) ?? this.#newFile(path);
    const [statement, condition] = [new Repetition(), new Repetition()];
    this.#file = { recorder, statement, condition, statements: 0, stated: undefined, method: undefined, bare: [] };
    if (this.#files.size > caps.files) throw element.error(`names more than ${caps.files} files`, "too-large");
  }

  #newFile(path: string): FileRecorder {
    const file = new FileRecorder(path);
    file.measures("lines");
    if (this.#writer !== "istanbul") file.measuresUnits("statements", "clover");
    this.#files.set(path, file);
    return file;
  }

  #closeFile(): void {
    const file = this.#file;
    if (file && this.#writer === "phpunit") this.#countHiddenStatements(file);
    this.#file = undefined;
  }

  /** PHPUnit has one record a line: where a method's only statement is on its first line, the method's record hides it. */
  #countHiddenStatements(file: OpenFile): void {
    closeMethod(file);
    if (file.bare.length > (file.stated ?? 0) - file.statements) return;
    for (const { line, covered } of file.bare) this.#countStatement(file, line, covered);
  }

  #line(element: XmlElement): void {
    const file = this.#file;
    if (!file) return;
    const line = element.lineNumber("num");
    const type = element.peek("type");
    if (line === 0) this.#leftOut++;
    else if (type === "stmt") this.#countStatement(file, line, element.requiredCount("count") > 0);
    else if (type === "cond") this.#countCondition(file, line, element);
    else if (type === "method") this.#countMethod(file, line, element);
    else throw element.error(`<line> has type=${shown(type ?? "")}; known are stmt, cond and method`);
  }

  #countStatement(file: OpenFile, line: number, covered: boolean): void {
    file.method = undefined;
    file.recorder.line(line, covered);
    if (this.#writer === "istanbul") return;
    file.statements++;
    const nth = file.statement.of(line);
    file.recorder.unit("statements", "clover", nth === 0 ? `${line}` : `${line}:${nth}`, covered);
  }

  #countCondition(file: OpenFile, line: number, element: XmlElement): void {
    this.#seen.branches = true;
    const [whenTrue, whenFalse] = [element.requiredCount("truecount"), element.requiredCount("falsecount")];
    if (this.#writer === "istanbul") {
      // Here they are the numbers of arms that were taken and that were not.
      file.recorder.branchLine(line, whenTrue, whenTrue + whenFalse);
      file.recorder.line(line, element.requiredCount("count") > 0);
      return;
    }
    const condition = `${file.condition.of(line)}`;
    file.recorder.arm(line, armId(condition, "0"), whenTrue > 0);
    file.recorder.arm(line, armId(condition, "1"), whenFalse > 0);
    file.recorder.line(line, whenTrue + whenFalse > 0);
  }

  #countMethod(file: OpenFile, line: number, element: XmlElement): void {
    this.#seen.functions = true;
    closeMethod(file);
    const covered = element.requiredCount("count") > 0;
    const name = element.text("signature") ?? element.text("name") ?? "";
    file.recorder.unit("functions", "clover", `${name}:${line}`, covered);
    file.method = { line, covered };
  }

  #metrics(element: XmlElement): void {
    if (element.parent === "project") {
      for (const name of totals) this.#stated.set(name, parseCount(element.peek(name) ?? ""));
    } else if (element.parent === "file" && this.#file) {
      this.#file.stated = element.count("statements");
      this.#tally(this.#file.recorder, element);
    }
  }

  /** Numbers for which the writer has no records: Istanbul's functions, PHPUnit's branches. */
  #tally(file: FileRecorder, element: XmlElement): void {
    const [branches, functions] = [element.count("conditionals") ?? 0, element.count("methods") ?? 0];
    if (branches > 0) {
      this.#seen.branches = true;
      file.tally("branches", coveredOf(element, "coveredconditionals", branches), branches);
    }
    // PHPUnit's covered methods are those without a single missed line.
    if (functions === 0 || this.#writer === "phpunit") return;
    this.#seen.functions = true;
    file.tally("functions", coveredOf(element, "coveredmethods", functions), functions);
  }
}

function closeMethod(file: OpenFile): void {
  if (file.method) file.bare.push(file.method);
  file.method = undefined;
}

const totals = ["statements", "coveredstatements", "conditionals", "coveredconditionals"] as const;

/** Only Istanbul's writer names every project "All files" of Clover 3.2.0; PHPUnit's gives no version. */
function writerOf(version: string | undefined, project: string | undefined): Writer {
  if (version === undefined) return "phpunit";
  return version === "3.2.0" && project === "All files" ? "istanbul" : "openclover";
}

function coveredOf(element: XmlElement, attribute: string, total: number): number {
  const covered = element.requiredCount(attribute);
  if (covered <= total) return covered;
  throw element.error(`<metrics> has ${attribute}="${covered}" of ${total}, more than there are`);
}

/** Counts the records of a line, of which a file can have several: 0 for the first, 1 for the second. */
class Repetition {
  #line = 0;
  #count = 0;

  of(line: number): number {
    this.#count = line === this.#line ? this.#count + 1 : 0;
    this.#line = line;
    return this.#count;
  }
}
