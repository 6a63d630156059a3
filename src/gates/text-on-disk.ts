import type { OpenedFile } from "../host/host.ts";
import { type BrokenBaseline, baselineBytes } from "../model/baseline.ts";
import { ReportError } from "../model/report-error.ts";
import type { Workplace } from "./gate.ts";

/** The text of a file of at most the bytes that a baseline may have; undefined where there is none. */
export async function textOnDisk({ host }: Pick<Workplace, "host">, file: string): Promise<string | BrokenBaseline | undefined> {
  if (!(await host.files.exists(file))) return undefined;
  try {
    const opened = await host.files.open(file);
    // On a laptop the file may lie above the folder that the gate is started in.
    if (opened.linksOut && host.kind === "github") return { message: "lies behind a link out of the workspace" };
    if (opened.size > baselineBytes) return { message: `is larger than ${baselineBytes} bytes` };
    return await textOf(opened);
  } catch (error) {
    if (error instanceof ReportError) return { message: error.message };
    if (error instanceof TypeError) return { message: "is no UTF-8 text" };
    throw error;
  }
}

async function textOf(opened: OpenedFile): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const chunk of opened.chunks()) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
