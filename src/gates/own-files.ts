import type { OpenedFile } from "../host/host.ts";
import { badgeStart, coberturaMark, sarifMark } from "../model/own-marks.ts";
import type { Reason } from "../model/reason.ts";
import { ReportError } from "../model/report-error.ts";
import { describeOwnFile, wrongOwnFile } from "../reports/wording-files.ts";
import type { Workplace } from "./gate.ts";
import { namingInputs } from "./named-files.ts";

/**
 * The files that this run will write. What an earlier run left there is no report of this one: read again, yesterday's
 * covered lines would cover today's.
 */
export class OwnFiles {
  /** The inputs by the real path of what is there now. */
  readonly #inputs: ReadonlyMap<string, string>;

  private constructor(inputs: ReadonlyMap<string, string>) {
    this.#inputs = inputs;
  }

  static async find(settings: Readonly<Record<string, unknown>>, { host }: Workplace): Promise<OwnFiles> {
    const inputs = new Map<string, string>();
    for (const input of namingInputs) {
      for (const path of [settings[input] ?? []].flat()) {
        if (typeof path !== "string") continue;
        const there = await host.files.open(path).catch(absent);
        if (there) inputs.set(there.realPath, input);
      }
    }
    return new OwnFiles(inputs);
  }

  /** Undefined for a report of somebody else. Of those of ours, why one that was only found is passed over, or what is wrong. */
  async judge(
    opened: OpenedFile,
    origin: "declared" | "searched",
  ): Promise<Reason | { readonly passedOver: string } | undefined> {
    const input = this.#inputs.get(opened.realPath);
    // By its content also where no input names it: another step or somebody's laptop wrote it.
    if (origin === "searched" && (await isOurs(opened))) return { passedOver: describeOwnFile(input) };
    if (input === undefined) return undefined;
    return { id: "bad-configuration", problems: [{ where: input, message: wrongOwnFile(opened.path) }] };
  }
}

function absent(error: unknown): undefined {
  if (!(error instanceof ReportError)) throw error;
}

async function isOurs(opened: OpenedFile): Promise<boolean> {
  for await (const chunk of opened.chunks()) {
    const head = new TextDecoder().decode(chunk.subarray(0, 2000));
    return head.includes(coberturaMark) || head.includes(sarifMark) || head.startsWith(badgeStart);
  }
  return false;
}
