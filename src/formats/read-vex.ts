import type { VexDocument } from "../model/vex.ts";
import { detectFormat } from "./detect.ts";
import type { Format, VexFormat } from "./format.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { vexFormats } from "./vex-formats.ts";

/** Recognises and reads one VEX document. Throws `ReportError`. */
export async function readVexDocument(file: ReportFile): Promise<VexDocument> {
  const source = new Source(file, "secret");
  const format: VexFormat = await detectFormat(source, vexFormats, undefined, otherFormats);
  const document = await format.read(source);
  const isLong = (name: string) => name.length > caps.nameLength;
  if (document.statements.some(({ names, packages }) => names.some(isLong) || packages.some(({ name }) => isLong(name))))
    throw source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, undefined, "too-large");
  return document;
}

/** Only looked at to say what a file is that is no VEX document. */
async function otherFormats(): Promise<readonly Format[]> {
  return (await import("./findings-formats.ts")).findingsFormats;
}
