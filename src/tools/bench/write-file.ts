import { closeSync, openSync, writeSync } from "node:fs";

/** Collects small texts, so that a report is not written line by line. The texts are ASCII: their length is their bytes. */
export function writeFile<Totals>(
  file: string,
  fill: (write: (text: string) => number) => Totals,
): { readonly bytes: number; readonly totals: Totals } {
  const opened = openSync(file, "w");
  let [bytes, waiting] = [0, ""];
  try {
    const totals = fill((text) => {
      waiting += text;
      if (waiting.length > 2 ** 20) {
        writeSync(opened, waiting);
        waiting = "";
      }
      bytes += text.length;
      return text.length;
    });
    writeSync(opened, waiting);
    return { bytes, totals };
  } finally {
    closeSync(opened);
  }
}
