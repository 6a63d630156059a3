import type { Host } from "../host/host.ts";
import { acceptanceOf } from "../model/acceptance.ts";
import { type Baseline, keptOf, totalsOf } from "../model/baseline.ts";
import { countsTheSame, fileLossesBetween, lossesBetween } from "../model/baseline-losses.ts";
import { coverageElements } from "../model/coverage.ts";
import type { LogRole } from "../model/output.ts";
import type { Phrase } from "../model/phrase.ts";
import { type BrokenBaseline, readBaseline } from "../model/read-baseline.ts";
import type { Reason } from "../model/reason.ts";
import { writeBaseline } from "../model/write-baseline.ts";
import { toLog } from "../reports/escape.ts";
import { describeReason, wayOut } from "../reports/wording.ts";
import * as told from "../reports/wording-baseline.ts";
import type { Inputs } from "../settings/declare.ts";
import type { RawSettings } from "../settings/parse.ts";
import type { Policy } from "../settings/policy.ts";
import type { BaselinePlace } from "./baseline-place.ts";
import { baselinePlace } from "./baseline-search.ts";
import { textOnDisk } from "./find-baseline.ts";
import type { Gate, Workplace } from "./gate.ts";
import { gatherProven } from "./judge-run.ts";
import { acceptances, today } from "./policy-values.ts";
import { openWorkplace } from "./workplace.ts";

/** `0` written or left as it is, `1` refused because it would lower the floor, `2` it could not be made. */
export type FloorExit = 0 | 1 | 2;

export interface FloorRequest<I extends Inputs, Facts> {
  readonly gate: Gate<I, Facts>;
  readonly gates: readonly string[];
  readonly host: Host;
  readonly written: RawSettings;
  /** A lower floor is refused, or written on purpose. */
  readonly lower: "refuse" | "write";
}

/** Writes today's figures as the committed baseline. It never lowers one unless that is asked for in so many words. */
export async function writeFloor<I extends Inputs, Facts>(request: FloorRequest<I, Facts>): Promise<FloorExit> {
  const { gate, gates, host, written, lower } = request;
  const { place, policy } = await openWorkplace(gate, host, written, { gates, wish: "judge" });
  if (policy.problems.length > 0) return refuse(host, [{ id: "bad-configuration", problems: policy.problems }]);
  const searched = baselinePlace(gate.name, policy.settings, place);
  if (searched.file === "cache") return cannot(host, [told.describeCacheHasNoFloor()]);
  const figures = await figuresOf(gate, policy, place, searched);
  return figures === undefined ? 2 : keepFloor(searched, figures, lower);
}

/** Today's figures, or undefined where a report that should add to them could not be read, which is told. */
async function figuresOf<I extends Inputs, Facts>(
  gate: Gate<I, Facts>,
  policy: Policy<I>,
  place: Workplace,
  { name }: BaselinePlace,
): Promise<Baseline | undefined> {
  const { host, git } = place;
  const { gathered, problems } = await gatherProven(gate, policy, place);
  const open = problems.filter((reason) => acceptanceOf(reason, acceptances(policy), today(host)) === undefined);
  if (open.length > 0) refuse(host, open);
  const commit = (await git?.run("rev-parse", "--verify", "--quiet", "HEAD"))?.trim() || null;
  const figures = gate.baseline?.today(gathered, {
    gate: gate.name,
    name: name ?? null,
    commit,
    writtenAt: host.now().toISOString(),
  });
  if (open.length > 0 || figures === undefined) return undefined;
  if (Object.keys(totalsOf(figures.whole)).length > 0) return figures;
  cannot(host, [told.describeNothingMeasured()]);
  return undefined;
}

function refuse(host: Host, reasons: readonly Reason[]): 2 {
  const lines = reasons.flatMap((reason) => [describeReason(reason, []), ...told.listed(wayOut(reason))]);
  return cannot(host, [told.describeNoFigures(), ...lines]);
}

function cannot(host: Host, lines: readonly Phrase[]): 2 {
  say(host, lines, "red");
  return 2;
}

function say(host: Host, [first, ...others]: readonly Phrase[], role: LogRole): void {
  if (first) host.log(toLog(first), role);
  for (const line of others) host.log(toLog(line), "detail");
}

async function keepFloor(place: BaselinePlace, today: Baseline, lower: "refuse" | "write"): Promise<FloorExit> {
  const { host, file } = place;
  const path = place.git?.pathOf(file) ?? file;
  const present = await presentFloor(place);
  if (present === undefined) return write(place, path, today, undefined);
  if ("message" in present) {
    if (lower === "write") return write(place, path, today, undefined);
    say(host, [told.describeUnreadableFloor(path, present.message)], "red");
    return 1;
  }
  if (countsTheSame(present, today)) {
    say(host, [told.describeUnchanged(path)], "passed");
    return 0;
  }
  const losses = lossLines(present, today);
  if (losses.length > 0 && lower === "refuse") {
    say(host, [told.describeRefusedLowering(path), ...losses, told.howToLower()], "red");
    return 1;
  }
  return write(place, path, today, present);
}

/** The floor that lies there now, whether it is committed or not. */
async function presentFloor(place: BaselinePlace): Promise<Baseline | BrokenBaseline | undefined> {
  const text = await textOnDisk(place, place.file);
  if (typeof text !== "string") return text;
  const read = readBaseline(text);
  if ("message" in read || (read.gate === place.gate && read.name === (place.name ?? null))) return read;
  return { message: "is of another gate or name" };
}

async function write(place: BaselinePlace, path: string, today: Baseline, present: Baseline | undefined): Promise<FloorExit> {
  const { host, file } = place;
  await host.files.writeText(file, `${writeBaseline({ ...today, samples: keptOf(present?.samples ?? [], today) })}\n`);
  const losses = present ? lossLines(present, today) : [];
  const lowered = losses.length > 0 ? [told.describeLowered(path), ...losses] : [];
  const gone = [...(present?.whole.files.keys() ?? [])].filter((one) => !today.whole.files.has(one)).length;
  say(host, [told.describeWritten(path, today, gone), ...told.listed(raisedLines(present, today)), ...lowered], "passed");
  return 0;
}

/** What moved up, in each element; of a first floor, where it stands. */
function raisedLines(present: Baseline | undefined, today: Baseline): Phrase[] {
  const [before, after] = [present ? totalsOf(present.whole) : {}, totalsOf(today.whole)];
  const lost = new Set(
    present ? lossesBetween(present, today).flatMap(({ element, leg }) => (leg === undefined ? element : [])) : [],
  );
  return coverageElements.flatMap((element) => {
    const now = after[element];
    return now && !lost.has(element) ? [told.describeRaised(element, before[element], now)] : [];
  });
}

const shownFiles = 5;

/** What is given up: in each element, and in the files that lost most; none where nothing is. */
function lossLines(present: Baseline, today: Baseline): readonly Phrase[] {
  const losses = lossesBetween(present, today);
  const [first] = losses;
  if (first === undefined) return told.listed(told.describeFileLosses(fileLossesBetween(present, today)));
  const { element } = first;
  const rises = [...today.whole.files].flatMap(([path, counts]) => {
    const [before, now] = [present.whole.files.get(path)?.[element], counts[element]];
    const rise = now ? now.total - now.covered - (before ? before.total - before.covered : 0) : 0;
    return rise > 0 ? [{ path, rise }] : [];
  });
  rises.sort((a, b) => b.rise - a.rise || (a.path < b.path ? -1 : 1));
  const files = rises.slice(0, shownFiles).map(({ path, rise }) => told.describeFileRise(path, rise, element));
  return told.listed([...losses.map(told.describeLoss), ...told.listed(files)]);
}
