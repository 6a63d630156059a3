/**
 * JaCoCo XML, also of Kover and Pester: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd
 */
import type { CoverageReport } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { caps } from "../read/caps.ts";
import { readXml } from "../read/xml.ts";
import type { XmlElement } from "../read/xml-element.ts";

const children = ["sessioninfo", "group", "package", "counter"];

export default coverageFormat({
  id: "jacoco",
  title: "JaCoCo XML",
  spec: "https://www.jacoco.org/jacoco/trunk/coverage/report.dtd",
  files: ["**/jacoco*.xml", "**/jacocoTestReport.xml", "**/kover/**/report.xml"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "xml" &&
    probe.root === "report" &&
    "name" in probe.attributes &&
    probe.children.every((child) => children.includes(child)),
  read: async (source) => {
    const reader = new JacocoReader();
    await readXml(source, reader);
    return reader.finish();
  },
});

interface Counter {
  readonly covered: number;
  readonly total: number;
}

/** Methods by class, name and descriptor, and whether any instruction of them ran. */
type Methods = Map<string, boolean>;

interface SourceFile {
  readonly name: string;
  readonly counters: Map<string, Counter>;
  /** Made at its first line, which shows the writer. */
  recorder?: FileRecorder;
}

class JacocoReader {
  readonly #report = new CoverageRecorder();
  readonly #groups: string[] = [];
  readonly #stated = new Map<string, Counter>();
  readonly #odd = { lines: 0, methods: 0, withoutLines: 0 };
  #package = "";
  /** By the source file's name, for one package: a file's methods come before its lines. */
  #methods = new Map<string, Methods>();
  #file: SourceFile | undefined;
  #class = { name: "", file: "" };
  #method = "";

  readonly open = (element: XmlElement): void => {
    if (element.name === "line") this.#line(element);
    else if (element.name === "counter") this.#counter(element);
    else if (element.name === "method") this.#method = `${element.text("name") ?? ""}${element.text("desc") ?? ""}`;
    else if (element.name === "class") this.#openClass(element);
    else if (element.name === "sourcefile") this.#openSourceFile(element);
    else if (element.name === "package") this.#package = element.text("name") ?? "";
    else if (element.name === "group") this.#groups.push(element.text("name") ?? "");
  };

  readonly close = (name: string): void => {
    if (name === "sourcefile") this.#closeSourceFile();
    else if (name === "package") this.#methods = new Map();
    else if (name === "group") this.#groups.pop();
  };

  finish(): CoverageReport {
    for (const [of, type] of [["lines", "LINE"] as const, ["branches", "BRANCH"] as const]) {
      const stated = this.#stated.get(type);
      this.#report.stated(of, stated?.covered, stated?.total);
    }
    const { lines, methods, withoutLines } = this.#odd;
    if (lines > 0) this.#report.note("left-out", `line records that name no line of a file: ${lines}`);
    if (methods > 0) this.#report.note("left-out", `methods of classes that name no source file: ${methods}`);
    if (withoutLines > 0) this.#report.note("without-records", `files that do not say which lines were covered: ${withoutLines}`);
    return this.#report.finish();
  }

  #openClass(element: XmlElement): void {
    this.#class = { name: element.text("name") ?? "", file: element.text("sourcefilename") ?? "" };
  }

  #counter(element: XmlElement): void {
    if (element.parent === "method") {
      if (element.peek("type") === "METHOD") this.#countMethod(element.requiredCount("covered") > 0);
      return;
    }
    const counters = element.parent === "sourcefile" ? this.#file?.counters : element.parent === "report" && this.#stated;
    if (!counters) return;
    const covered = element.requiredCount("covered");
    counters.set(element.text("type") ?? "", { covered, total: covered + element.requiredCount("missed") });
  }

  #countMethod(covered: boolean): void {
    const { name, file } = this.#class;
    if (file === "") {
      this.#odd.methods++;
      return;
    }
    const methods = this.#methods.get(file) ?? new Map<string, boolean>();
    methods.set(`${name}.${this.#method}`, covered);
    this.#methods.set(file, methods);
  }

  #openSourceFile(element: XmlElement): void {
    this.#file = { name: element.requiredText("name"), counters: new Map() };
    if (this.#report.fileCount === caps.files) throw element.error(`names more than ${caps.files} files`, "too-large");
  }

  #line(element: XmlElement): void {
    const line = element.lineNumber("nr");
    if (line === 0 || !this.#file || element.parent !== "sourcefile") {
      this.#odd.lines++;
      return;
    }
    const covered = element.count("ci");
    const withInstructions = covered !== undefined || element.peek("mi") !== undefined;
    this.#file.recorder ??= this.#recorder(this.#file.name, withInstructions ? this.#package : asFolder(this.#package));
    if (withInstructions) this.#file.recorder.line(line, (covered ?? 0) > 0);
    const taken = element.count("cb") ?? 0;
    const arms = taken + (element.count("mb") ?? 0);
    if (arms > 0) this.#file.recorder.branchLine(line, taken, arms);
  }

  #closeSourceFile(): void {
    if (!this.#file) return;
    const { name, counters, recorder = this.#recorder(name, this.#package) } = this.#file;
    const lines = counters.get("LINE");
    if (counters.size === 0) recorder.measures("lines");
    if (!recorder.has("lines") && (lines || this.#file.recorder)) this.#odd.withoutLines++;
    for (const [of, type] of tallies) {
      const counter = counters.get(type);
      if (counter) recorder.tally(of, counter.covered, counter.total);
    }
    this.#report.add(recorder);
    this.#file = undefined;
  }

  #recorder(file: string, folder: string): FileRecorder {
    const module = this.#groups.length > 0 ? this.#groups.join("/") : undefined;
    const recorder = new FileRecorder(folder === "" ? file : `${folder}/${file}`, module);
    recorder.measures("branches");
    recorder.measuresUnits("functions", "jacoco");
    for (const [key, covered] of this.#methods.get(file) ?? []) recorder.unit("functions", "jacoco", key, covered);
    return recorder;
  }
}

/** What the counters of a file stand for where it has no records. */
const tallies = [
  ["lines", "LINE"],
  ["branches", "BRANCH"],
  ["functions", "METHOD"],
] as const;

/** gcovr 8, whose lines have no instructions, names the folder src/api as a package: "src.api". */
function asFolder(name: string): string {
  return name.replaceAll(".", "/");
}
