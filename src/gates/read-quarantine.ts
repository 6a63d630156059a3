import type { ConfigProblem } from "../model/config-problem.ts";
import type { Phrase } from "../model/phrase.ts";
import { type QuarantineEntry, quarantinePath } from "../model/quarantine.ts";
import type { Reason } from "../model/reason.ts";
import { describeNewExcuses, describeUnknownExcuses } from "../reports/wording-quarantine.ts";
import { fileAt } from "../repository/file-at.ts";
import type { Workplace } from "./gate.ts";
import { today } from "./policy-values.ts";
import { textOnDisk } from "./text-on-disk.ts";

/** What the quarantine of the repository says, and what of it the change added. */
export interface ReadQuarantine {
  readonly entries: readonly QuarantineEntry[];
  readonly problems: readonly Reason[];
  readonly remarks: readonly Phrase[];
}

const mostBytes = 4 * 1024 * 1024;

/** Reads `.gates/quarantine.yml`. Its reader is loaded only where there is one. */
export async function readQuarantineFile(place: Workplace): Promise<ReadQuarantine> {
  const root = place.git?.root ?? place.host.cwd;
  const text = await textOnDisk(place, `${root}/${quarantinePath}`);
  if (text === undefined) return { entries: [], problems: [], remarks: [] };
  if (typeof text !== "string") return refused([{ where: quarantinePath, message: text.message }]);
  const { readQuarantine } = await import("../settings/quarantine-file.ts");
  const { entries, problems } = await readQuarantine(text, quarantinePath, { today: today(place.host) });
  if (problems.length > 0) return refused(problems);
  return { entries, problems: [], remarks: await newExcuses(entries, place) };
}

function refused(problems: readonly ConfigProblem[]): ReadQuarantine {
  return { entries: [], problems: [{ id: "bad-configuration", problems }], remarks: [] };
}

/** Tests that the change excuses and the commit that it starts from does not, or not for as long. */
async function newExcuses(entries: readonly QuarantineEntry[], place: Workplace): Promise<readonly Phrase[]> {
  const { git } = place;
  if (git === undefined || entries.length === 0) return [];
  const base = await place.base();
  if ("unknown" in base) return [describeUnknownExcuses(base.unknown)];
  const path = git.pathOf(`${git.root}/${quarantinePath}`);
  const then = path === undefined ? undefined : await fileAt(git, base.commit, path, mostBytes);
  if (then?.state === "unreadable") return [describeUnknownExcuses(then.message)];
  const { readQuarantine } = await import("../settings/quarantine-file.ts");
  const rules = { today: today(place.host), maxDays: Number.POSITIVE_INFINITY };
  const before = then?.state === "text" ? (await readQuarantine(then.text, quarantinePath, rules)).entries : [];
  const known = new Map(before.map((entry) => [keyOf(entry), entry.until]));
  const more = entries.filter((entry) => entry.until >= today(place.host) && (known.get(keyOf(entry)) ?? "") < entry.until);
  return more.length === 0 ? [] : [describeNewExcuses(more, base.commit)];
}

function keyOf({ id, leg }: QuarantineEntry): string {
  return JSON.stringify([id, leg]);
}
