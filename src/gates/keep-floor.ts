import type { Host } from "../host/host.ts";
import type { BaselineHead, BaselineKind, BrokenBaseline } from "../model/baseline.ts";
import type { LogRole } from "../model/output.ts";
import type { Phrase } from "../model/phrase.ts";
import { toLog } from "../reports/escape.ts";
import * as told from "../reports/wording-baseline.ts";
import type { BaselinePlace } from "./baseline-place.ts";
import { textOnDisk } from "./text-on-disk.ts";

/** `0` written or left as it is, `1` refused because it would lower the floor, `2` it could not be made. */
export type FloorExit = 0 | 1 | 2;

/** A lower floor is refused, or written on purpose. */
export type Lowering = "refuse" | "write";

/** Writes today's figures as the committed baseline, which is never lowered unless that is asked for in so many words. */
export async function keepFloor<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  today: B,
  lower: Lowering,
  /** What is to be told of today's figures besides. */
  remarks: readonly Phrase[] = [],
): Promise<FloorExit> {
  const { host, file } = place;
  if (kind.isEmpty(today)) return cannot(host, [told.describeNothingMeasured()]);
  const path = place.git?.pathOf(file) ?? file;
  const present = await presentFloor(place, kind);
  if (present === undefined) return write(place, kind, path, { today, remarks });
  if ("message" in present) {
    if (lower === "write") return write(place, kind, path, { today, remarks });
    tell(host, [told.describeUnreadableFloor(path, present.message)], "red");
    return 1;
  }
  const unread = kind.withUnread?.(present, today) ?? { whole: today, told: [] };
  const all = [...unread.told, ...remarks];
  if (kind.saysTheSame(present, unread.whole)) {
    tell(host, [told.describeUnchanged(path), ...all], "passed");
    return 0;
  }
  const losses = kind.lossLines(present, unread.whole);
  if (losses.length > 0 && lower === "refuse") {
    const { refused, how } = kind.worse ?? { refused: told.describeRefusedLowering, how: told.howToLower };
    tell(host, [refused(path), ...losses, how()], "red");
    return 1;
  }
  return write(place, kind, path, { today: unread.whole, present, remarks: all });
}

export function cannot(host: Host, lines: readonly Phrase[]): 2 {
  tell(host, lines, "red");
  return 2;
}

function tell(host: Host, [first, ...others]: readonly Phrase[], role: LogRole): void {
  if (first) host.log(toLog(first), role);
  for (const line of others) host.log(toLog(line), "detail");
}

/** The floor that lies there now, whether it is committed or not. */
async function presentFloor<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
): Promise<B | BrokenBaseline | undefined> {
  const text = await textOnDisk(place, place.file);
  if (typeof text !== "string") return text;
  const read = await kind.read(text);
  if ("message" in read || (read.gate === place.gate && read.name === (place.name ?? null))) return read;
  return { message: "is of another gate or name" };
}

async function write<B extends BaselineHead>(
  place: BaselinePlace,
  kind: BaselineKind<B>,
  path: string,
  { today, present, remarks }: { readonly today: B; readonly present?: B; readonly remarks: readonly Phrase[] },
): Promise<FloorExit> {
  const { host, file } = place;
  try {
    await host.files.writeText(file, `${kind.write(kind.carryOn(present, today))}\n`);
  } catch (error) {
    return cannot(host, [told.describeUnwritten(path, error instanceof Error ? error.message : String(error))]);
  }
  const losses = present ? kind.lossLines(present, today) : [];
  const lowered = losses.length > 0 ? [(kind.worse?.written ?? told.describeLowered)(path), ...losses] : [];
  const gains = told.listed(kind.gainLines(present, today));
  tell(host, [kind.describeWritten(path, today, present), ...gains, ...lowered, ...remarks], "passed");
  return 0;
}
