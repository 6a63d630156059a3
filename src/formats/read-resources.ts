import type { ResourceReport } from "../model/resource-series.ts";
import { detectFormat } from "./detect.ts";
import type { ResourceFormat } from "./format.ts";
import { formatsBesides } from "./other-formats.ts";
import { type ReportFile, Source } from "./read/source.ts";
import { resourcesFormats } from "./resources-formats.ts";

export interface ReadResources {
  readonly format: ResourceFormat;
  readonly report: ResourceReport;
}

/** Recognises and reads one report of resources. Throws `ReportError`; a report without a value is `empty-report`. */
export async function readResourceReport(file: ReportFile, declared?: string): Promise<ReadResources> {
  const source = new Source(file);
  const format = await detectFormat(source, resourcesFormats, declared, () => formatsBesides("resources"));
  return readResources(source, format);
}

/** Reads a report whose format is known. */
export async function readResources(source: Source, format: ResourceFormat): Promise<ReadResources> {
  return { format, report: await format.read(source) };
}
