import { type CoveredSource, coveredSource } from "./covered-source.ts";
import { addSource, noTotals, type Totals } from "./totals.ts";
import { coberturaHead, coberturaPackage, coberturaTail } from "./write-cobertura.ts";
import { writeFile } from "./write-file.ts";
import { jacocoHead, jacocoPackage, jacocoTail } from "./write-jacoco.ts";
import { lcovRecord } from "./write-lcov.ts";

/** What was written: its size in bytes, what it holds, and the source files that it is about. */
export interface WrittenReport {
  readonly bytes: number;
  readonly totals: Totals;
}

/** Writes an LCOV tracefile of at least `bytes`, whole records. */
export function writeLcov(file: string, seed: number, bytes: number): WrittenReport {
  return writeFile(file, (write) => {
    const totals = noTotals();
    for (let index = 0, size = 0; size < bytes; index++) size += write(lcovRecord(counted(totals, coveredSource(seed, index))));
    return totals;
  });
}

/** Writes the LCOV of one of several runs over the same source files. */
export function writeLcovShard(file: string, seed: number, files: number, run: number): WrittenReport {
  return writeFile(file, (write) => {
    const totals = noTotals();
    for (let index = 0; index < files; index++) write(lcovRecord(counted(totals, coveredSource(seed, index, run))));
    return totals;
  });
}

/** Writes a Cobertura report of at least `bytes`. Its head states totals, so the files are made twice. */
export function writeCobertura(file: string, seed: number, bytes: number): WrittenReport {
  const totals = noTotals();
  for (let size = 0; size < bytes; ) size += coberturaPackage(counted(totals, coveredSource(seed, totals.files))).length;
  return writeFile(file, (write) => {
    write(coberturaHead(totals));
    for (let index = 0; index < totals.files; index++) write(coberturaPackage(coveredSource(seed, index)));
    write(coberturaTail);
    return totals;
  });
}

const filesPerPackage = 8;

/** Writes a JaCoCo report of at least `bytes`. Reports of one seed and size are of the same source files, whatever the run. */
export function writeJacoco(file: string, seed: number, bytes: number, run: number): WrittenReport {
  return writeFile(file, (write) => {
    const totals = noTotals();
    write(jacocoHead(run));
    for (let of = 0; of < packagesIn(seed, bytes); of++) {
      const sources = Array.from({ length: filesPerPackage }, (_, i) => coveredSource(seed, of * filesPerPackage + i, run));
      for (const source of sources) counted(totals, source);
      write(jacocoPackage(sources));
    }
    write(jacocoTail(totals));
    return totals;
  });
}

/** Hits change the length of a package, so that the number of packages is that of the first run. */
function packagesIn(seed: number, bytes: number): number {
  let packages = 0;
  for (let size = 0; size < bytes; packages++) {
    const sources = Array.from({ length: filesPerPackage }, (_, i) => coveredSource(seed, packages * filesPerPackage + i));
    size += jacocoPackage(sources).length;
  }
  return packages;
}

function counted(totals: Totals, source: CoveredSource): CoveredSource {
  addSource(totals, source);
  return source;
}
