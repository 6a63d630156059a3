import type { VexDocument } from "../model/vex.ts";
import { detectFormat } from "./detect.ts";
import type { VexFormat } from "./format.ts";
import { formatsBesides } from "./other-formats.ts";
import { caps } from "./read/caps.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { vexFormats } from "./vex-formats.ts";

/** Recognises and reads one VEX document. Throws `ReportError`. */
export async function readVexDocument(file: ReportFile): Promise<VexDocument> {
  const source = new Source(file, "secret");
  const format: VexFormat = await detectFormat(source, vexFormats, undefined, () => formatsBesides("vex"));
  const document = await format.read(source);
  const isLong = (name: string) => name.length > caps.nameLength;
  if (document.statements.some(({ names, packages }) => names.some(isLong) || packages.some(({ name }) => isLong(name))))
    throw source.error(`holds a name above ${caps.nameLength} characters, the most that is read`, undefined, "too-large");
  return document;
}
