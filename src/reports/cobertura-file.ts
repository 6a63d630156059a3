import { type BranchCount, branchCounts } from "../measures/branch-counts.ts";
import type { MeasuredFile } from "../measures/coverage.ts";
import { tallyOf } from "../measures/coverage-totals.ts";
import type { Numbers, Tally } from "../model/coverage.ts";
import { coberturaMark } from "../model/own-marks.ts";
import { XmlNames, xmlAttribute } from "./xml-text.ts";

/**
 * Everything that was measured as one Cobertura document, by the attributes and the order of
 * https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd. Hits are 1 or 0: how often a line ran is not kept.
 */
export interface CoberturaDocument {
  readonly content: () => Iterable<string>;
  /** Files in it. */
  readonly files: number;
  /** Files that are not in it, because only the sum of their lines is known: it has no lines that nobody reported. */
  readonly withoutLines: number;
  /** Files in it whose branches are not, because only their sum is known, or no line that they could stand at. */
  readonly withoutBranches: number;
  /** Files whose branches are known within bounds, of which the lower one is written. */
  readonly bounded: number;
  /** Paths with characters that XML cannot hold. */
  readonly replaced: readonly string[];
}

interface Counts {
  readonly covered: number;
  readonly total: number;
}

/** A file that can be written line by line. */
interface Class {
  /** The path that is written, of which the folder is the package. */
  readonly path: string;
  /** As in `LineRecords`. */
  readonly codes: Numbers;
  readonly file: MeasuredFile;
  readonly lines: Counts;
  readonly branches: Counts;
}

/** `files` in their order, which is that of their paths; `writtenAt` becomes the timestamp in ms. */
export function coberturaDocument(files: readonly MeasuredFile[], writtenAt: Date): CoberturaDocument {
  const names = new XmlNames(files.map((file) => file.path));
  const classes = files.flatMap((file) => classOf(file, names) ?? []);
  const known = (file: MeasuredFile) => tallyOf(file.coverage, "branches");
  const lost = classes.filter(({ file, branches }) => (known(file)?.total ?? 0) > branches.total);
  const bounded = classes.filter(({ file }) => branchesIn(file) && known(file)?.covered !== known(file)?.atMost);
  return {
    content: () => documentPieces(classes, writtenAt),
    files: classes.length,
    withoutLines: files.length - classes.length,
    withoutBranches: lost.length,
    bounded: bounded.length,
    replaced: names.replaced,
  };
}

function classOf(file: MeasuredFile, names: XmlNames): Class | undefined {
  const { lines } = file.coverage;
  if (lines?.kind !== "lines") return undefined;
  const branches = branchesIn(file) ? tallyOf(file.coverage, "branches") : undefined;
  return {
    path: names.of(file.path),
    codes: lines.codes,
    file,
    lines: counts(tallyOf(file.coverage, "lines")),
    branches: counts(branches),
  };
}

/** Whether the branches of a file can be written: at lines that are measured. */
function branchesIn({ coverage: { lines, branches } }: MeasuredFile): boolean {
  return branches !== undefined && branches.kind !== "tally" && lines?.kind === "lines" && lines.codes.length > 0;
}

function counts(tally: Tally | undefined): Counts {
  return { covered: tally?.covered ?? 0, total: tally?.total ?? 0 };
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce((known, one) => ({ covered: known.covered + one.covered, total: known.total + one.total }), {
    covered: 0,
    total: 0,
  });
}

/** Letters after which a piece is handed on: few enough to hold, enough that pieces do not count. */
const pieceLength = 256 * 1024;

function* documentPieces(classes: readonly Class[], writtenAt: Date): Generator<string> {
  let piece = documentHead(classes, writtenAt);
  for (const [folder, own] of byFolder(classes)) {
    piece += ` <package name="${xmlAttribute(folder)}" ${rates(own)} complexity="0">\n  <classes>\n`;
    for (const one of own) {
      piece += classText(one);
      if (piece.length < pieceLength) continue;
      yield piece;
      piece = "";
    }
    piece += "  </classes>\n </package>\n";
  }
  yield `${piece}</packages>\n</coverage>\n`;
}

/** No document type: a reader might fetch it. */
function documentHead(classes: readonly Class[], writtenAt: Date): string {
  const [lines, branches] = totals(classes);
  const valid = `lines-covered="${lines.covered}" lines-valid="${lines.total}" branches-covered="${branches.covered}" branches-valid="${branches.total}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<coverage ${rates(classes)} ${valid} complexity="0" ${coberturaMark} timestamp="${writtenAt.getTime()}">`,
    "<sources>\n <source>.</source>\n</sources>",
    "<packages>\n",
  ].join("\n");
}

/** Packages are folders, in the order of their names; within them files keep their order. */
function byFolder(classes: readonly Class[]): readonly (readonly [string, readonly Class[]])[] {
  const folders = new Map<string, Class[]>();
  for (const one of classes) {
    const folder = one.path.includes("/") ? one.path.slice(0, one.path.lastIndexOf("/")) : ".";
    const known = folders.get(folder);
    if (known) known.push(one);
    else folders.set(folder, [one]);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

function totals(classes: readonly Class[]): readonly [lines: Counts, branches: Counts] {
  return [sum(classes.map(({ lines }) => lines)), sum(classes.map(({ branches }) => branches))];
}

function rates(classes: readonly Class[]): string {
  const [lines, branches] = totals(classes);
  return `line-rate="${rate(lines)}" branch-rate="${rate(branches)}"`;
}

/** Cut to six decimals, never rounded up. The format has no word for a share of nothing: it is written as 0. */
function rate({ covered, total }: Counts): string {
  return total === 0 ? "0" : String(Math.floor((covered * 1e6) / total) / 1e6);
}

function classText(one: Class): string {
  const name = one.path.slice(one.path.lastIndexOf("/") + 1);
  const head = `   <class name="${xmlAttribute(name)}" filename="${xmlAttribute(one.path)}" ${rates([one])} complexity="0">\n    <methods/>\n    <lines>\n`;
  const parts = [head];
  const branches = one.branches.total > 0 ? branchCounts(one.file.coverage.branches) : [];
  if (branches.length === 0) for (const code of one.codes) parts.push(plainLine(code));
  else parts.push(linesWithBranches(one.codes, branches));
  parts.push("    </lines>\n   </class>\n");
  return parts.join("");
}

/** Most files share their first line numbers, so that the texts of these are made once. */
const plainLines: string[] = [];

function plainLine(code: number): string {
  const known = plainLines[code];
  if (known !== undefined) return known;
  const text = `<line number="${code >>> 1}" hits="${code & 1}"/>\n`;
  if (code < 1 << 16) plainLines[code] = text;
  return text;
}

/** Branches on a line that no report counts as one stand at the measured line before it, where a reader finds them. */
function linesWithBranches(codes: Numbers, branches: readonly BranchCount[]): string {
  const texts: string[] = [];
  let at = 0;
  codes.forEach((code, i) => {
    const next = i + 1 < codes.length ? (codes[i + 1] as number) >>> 1 : Number.POSITIVE_INFINITY;
    let [covered, total] = [0, 0];
    for (let branch = branches[at]; branch !== undefined && branch.line < next; branch = branches[++at]) {
      covered += branch.covered;
      total += branch.total;
    }
    texts.push(total === 0 ? plainLine(code) : branchLine(code, { covered, total }));
  });
  return texts.join("");
}

function branchLine(code: number, { covered, total }: Counts): string {
  const share = Math.floor((covered * 100) / total);
  return `<line number="${code >>> 1}" hits="${code & 1}" branch="true" condition-coverage="${share}% (${covered}/${total})"/>\n`;
}
