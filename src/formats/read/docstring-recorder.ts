import type { DocstringReport, Documented, DocumentedFile, UndocumentedName } from "../../model/docstrings.ts";
import type { Place } from "../../model/report-error.ts";
import { caps } from "./caps.ts";
import type { Source } from "./source.ts";

/** Puts together what a report says of docstrings, and holds its sums against its rows. */
export class DocstringRecorder {
  readonly #source: Source;
  readonly #files: DocumentedFile[] = [];
  readonly #undocumented: UndocumentedName[] = [];
  #whole: Documented | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  get whole(): Documented | undefined {
    return this.#whole;
  }

  file(path: string, { documented, total }: Documented, place: Place): void {
    if (this.#files.length >= caps.files)
      throw this.#source.error(`holds more than ${caps.files} files, the most that is read`, place, "too-large");
    this.#files.push({ path: path.slice(0, caps.pathLength), documented, total });
  }

  lacking({ name, path, line }: UndocumentedName): void {
    if (this.#undocumented.length >= caps.undocumented) return;
    this.#undocumented.push({ name: name.slice(0, 200), path: path?.slice(0, caps.pathLength), line });
  }

  sum(whole: Documented, place: Place): void {
    if (this.#whole !== undefined) throw this.#source.error("says twice how much there is in all", place);
    this.#whole = whole;
  }

  /** `left` says whether the tool left out files that are complete, so that the rows may have less than the sum. */
  finish(left: "nothing" | "complete ones"): DocstringReport {
    const rows = this.#files;
    const whole = this.#whole ?? summed(rows);
    const sum = summed(rows);
    const missing = (one: Documented) => one.total - one.documented;
    const isSame = left === "nothing" ? sum.total === whole.total : sum.total <= whole.total;
    if (rows.length > 0 && (!isSame || missing(sum) !== missing(whole)))
      throw this.#source.error(
        `its files have ${sum.documented} of ${sum.total} documented, its sum says ${whole.documented} of ${whole.total}`,
      );
    const listed = rows.length > 0 && sum.total === whole.total ? "all" : "some";
    return { whole, files: rows, listed, undocumented: this.#undocumented };
  }
}

function summed(rows: readonly Documented[]): Documented {
  let [documented, total] = [0, 0];
  for (const row of rows) {
    documented += row.documented;
    total += row.total;
  }
  return { documented, total };
}

/** The number of documented ones, where the three that a tool prints agree; all of at most nine digits. */
export function documentedOf(total: string, missing: string, found: string): Documented | undefined {
  if (![total, missing, found].every((digits) => /^\d{1,9}$/.test(digits))) return undefined;
  if (Number(found) + Number(missing) !== Number(total)) return undefined;
  return { documented: Number(found), total: Number(total) };
}
