/**
 * Cobertura XML, which most tools outside Java write too: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd
 */
import type { CoverageReport } from "../../model/coverage.ts";
import { CoverageRecorder, FileRecorder } from "../../model/coverage-recorder.ts";
import { coverageFormat } from "../format.ts";
import { caps } from "../read/caps.ts";
import { readXml } from "../read/xml.ts";
import { parseCount, shown, type XmlElement } from "../read/xml-element.ts";

export default coverageFormat({
  id: "cobertura",
  title: "Cobertura XML",
  spec: "https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd",
  files: ["**/cobertura.xml", "**/cobertura-coverage.xml", "**/*.cobertura.xml", "**/coverage.xml"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "xml" &&
    probe.root === "coverage" &&
    !probe.children.includes("project") &&
    (probe.children.includes("packages") || "line-rate" in probe.attributes),
  read: async (source) => {
    const reader = new CoberturaReader();
    await readXml(source, reader);
    return reader.finish();
  },
});

interface LineRecord {
  readonly number: number;
  readonly covered: boolean;
  readonly branches: Branches | undefined;
}

interface Branches {
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly string[] | undefined;
}

interface MethodLine extends LineRecord {
  readonly isFirst: boolean;
}

interface OpenClass {
  readonly name: string;
  readonly file: FileRecorder;
  /** Lines of its methods: the same as its own, except where a writer gives it none (danielpalme/ReportGenerator#603). */
  readonly methodLines: MethodLine[];
  readonly ownLines: number[];
}

class CoberturaReader {
  readonly #report = new CoverageRecorder();
  /** By name, since nested, partial and generated classes share a file. */
  readonly #files = new Map<string, FileRecorder>();
  #class: OpenClass | undefined;
  #method: { readonly key: string; first: number; covered: boolean } | undefined;
  readonly #sources = new Set<string>();
  #sourceText = "";
  #inSource = false;
  #stated: Readonly<Record<string, number | undefined>> = {};
  readonly #missing = new MissingBranches();
  readonly #seen = { methods: false, branches: false };
  readonly #odd = { lines: 0, besideLines: 0, hits: 0, branches: 0 };

  readonly open = (element: XmlElement): void => {
    if (element.name === "line") this.#line(element);
    else if (element.name === "method") this.#openMethod(element);
    else if (element.name === "class") this.#openClass(element);
    else if (element.name === "source") this.#openSource(element);
    else if (element.parent === "") this.#stated = statedTotals(element);
  };

  readonly close = (name: string): void => {
    if (name === "method") this.#closeMethod();
    else if (name === "class") this.#closeClass();
    else if (name === "source") this.#closeSource();
  };

  readonly text = (text: string): void => {
    if (this.#inSource) this.#sourceText += text;
  };

  finish(): CoverageReport {
    for (const file of this.#files.values()) {
      if (this.#seen.branches) file.measures("branches");
      if (this.#seen.methods) file.measuresUnits("functions", "cobertura");
      this.#report.add(file);
    }
    this.#report.stated("lines", this.#stated["linesCovered"], this.#stated["linesValid"]);
    this.#report.stated("branches", this.#stated["branchesCovered"], this.#stated["branchesValid"]);
    this.#noteOddities();
    return this.#report.finish();
  }

  #openClass(element: XmlElement): void {
    const filename = element.requiredText("filename");
    let file = this.#files.get(filename);
    if (!file) {
      file = new FileRecorder(filename);
      file.measures("lines");
      this.#files.set(filename, file);
      if (this.#files.size > caps.files) throw element.error(`names more than ${caps.files} files`, "too-large");
    }
    this.#class = { name: element.text("name") ?? "", file, methodLines: [], ownLines: [] };
  }

  #closeClass(): void {
    if (!this.#class) return;
    const { file, methodLines, ownLines } = this.#class;
    if (ownLines.length > 0) this.#odd.besideLines += linesBeside(ownLines, methodLines);
    else for (const line of methodLines) record(file, line);
    this.#class = undefined;
  }

  #openMethod(element: XmlElement): void {
    this.#seen.methods = true;
    const key = `${this.#class?.name}.${element.text("name") ?? ""}${element.text("signature") ?? ""}`;
    this.#method = { key, first: 0, covered: false };
  }

  #closeMethod(): void {
    // Its line is part of its identity: istanbul-reports 3 gives every method the signature "()V".
    const { key, first, covered } = this.#method ?? {};
    if (first) this.#class?.file.unit("functions", "cobertura", `${key}:${first}`, covered === true);
    this.#method = undefined;
  }

  #line(element: XmlElement): void {
    const inClass = this.#class;
    if (!inClass) return;
    const number = element.lineNumber("number");
    if (number === 0) {
      this.#odd.lines++;
      return;
    }
    const line: LineRecord = { number, covered: this.#isHit(element), branches: this.#branches(element) };
    if (this.#method) {
      const isFirst = this.#method.first === 0;
      if (isFirst) this.#method.first = number;
      this.#method.covered ||= line.covered;
      inClass.methodLines.push({ ...line, isFirst });
    } else {
      inClass.ownLines.push(number);
      record(inClass.file, line);
    }
  }

  #isHit(element: XmlElement): boolean {
    // gcov counts below 0 where threads race on a counter; converters pass that on.
    if (!element.peek("hits")?.startsWith("-")) return element.requiredCount("hits") > 0;
    this.#odd.hits++;
    return false;
  }

  #branches(element: XmlElement): Branches | undefined {
    const condition = element.peek("condition-coverage");
    const [, taken, all] = condition === undefined ? [] : (/\(\s*(\d+)\s*\/\s*(\d+)\s*\)/.exec(condition) ?? []);
    if (taken === undefined || all === undefined) {
      const branch = element.peek("branch");
      if (branch !== undefined && branch !== "false" && /^true$/i.test(branch)) this.#odd.branches++;
      return undefined;
    }
    const covered = parseCount(taken) ?? 0;
    const total = parseCount(all) ?? 0;
    if (covered > total)
      throw element.error(`<line> has condition-coverage=${shown(condition ?? "")}, more covered than there are`);
    if (total === 0) return undefined;
    this.#seen.branches = true;
    return { covered, total, missing: this.#missing.of(element, total - covered) };
  }

  #openSource(element: XmlElement): void {
    if (this.#sources.size > caps.sources) throw element.error(`names more than ${caps.sources} source folders`, "too-large");
    this.#inSource = true;
  }

  #closeSource(): void {
    const folder = this.#sourceText.trim();
    if (folder !== "" && !this.#sources.has(folder)) this.#report.source(folder);
    this.#sources.add(folder);
    this.#inSource = false;
    this.#sourceText = "";
  }

  #noteOddities(): void {
    const { lines, besideLines, hits, branches } = this.#odd;
    if (lines > 0) this.#report.note("left-out", `line records that name no line of a file: ${lines}`);
    if (besideLines > 0)
      this.#report.note("left-out", `lines of methods that the lines of their class do not have: ${besideLines}`);
    if (hits > 0) this.#report.note("clamped", `lines with negative hits, counted as 0: ${hits}`);
    if (branches > 0) this.#report.note("left-out", `lines with branches but without a count of them: ${branches}`);
  }
}

/** coverage.py names the arms that were not taken, so that reports of several runs can be merged exactly. */
class MissingBranches {
  /** Most lines share few texts: kept once each, they cost no memory. */
  readonly #known = new Map<string, readonly string[]>();

  of(element: XmlElement, count: number): readonly string[] | undefined {
    const text = count === 0 ? undefined : element.peek("missing-branches");
    if (text === undefined) return undefined;
    const names = this.#known.get(text) ?? this.#split(text);
    return names.length === count ? names : undefined;
  }

  #split(text: string): readonly string[] {
    const names = [...new Set(text.split(","))];
    if (text.length < 13) this.#known.set(text, names);
    return names;
  }
}

/**
 * How many lines of methods a class's own lines do not have, but for the first of each: istanbul-reports 3 gives a method
 * the line of its declaration, which is no statement. Most writers list both in order, which takes no set.
 */
function linesBeside(own: readonly number[], methodLines: readonly MethodLine[]): number {
  let at = 0;
  const isBeside = methodLines.some(({ number, isFirst }) => {
    while (at < own.length && (own[at] ?? 0) < number) at++;
    return !isFirst && own[at] !== number;
  });
  if (!isBeside) return 0;
  const known = new Set(own);
  return methodLines.filter(({ number, isFirst }) => !isFirst && !known.has(number)).length;
}

function record(file: FileRecorder, line: LineRecord): void {
  file.line(line.number, line.covered);
  if (line.branches) file.branchLine(line.number, line.branches.covered, line.branches.total, line.branches.missing);
}

/** MATLAB writes NaN where it has no number, so these are read as far as they can be. */
function statedTotals(root: XmlElement): Readonly<Record<string, number | undefined>> {
  const total = (name: string) => parseCount(root.peek(name) ?? "");
  return {
    linesCovered: total("lines-covered"),
    linesValid: total("lines-valid"),
    branchesCovered: total("branches-covered"),
    branchesValid: total("branches-valid"),
  };
}
