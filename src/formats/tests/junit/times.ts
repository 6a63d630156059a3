import type { TestTable } from "../../../model/test-table.ts";
import type { TestRecorder } from "../../read/test-recorder.ts";
import { type CommaMeaning, readDuration } from "./duration.ts";

/** The times of one report, in which a comma means one thing throughout. */
export class Times {
  readonly #unsure: { readonly row: number; readonly decimal: number; readonly grouping: number }[] = [];
  #comma: CommaMeaning | undefined;
  #wrong = 0;
  #firstWrong = "";

  /** In ms; NaN where it is not known, or not known yet. */
  read(written: string | undefined): number {
    const duration = readDuration(written);
    if (duration.kind === "known") this.#comma ??= duration.comma;
    if (duration.kind === "wrong") this.#tellWrong(written ?? "");
    return duration.kind === "known" ? duration.ms : Number.NaN;
  }

  /** Keeps a time that may mean two things for when the report has told which. */
  keep(row: number, written: string | undefined): void {
    const duration = readDuration(written);
    if (duration.kind === "unsure") this.#unsure.push({ row, ...duration });
  }

  finish(tests: TestTable, report: TestRecorder): void {
    const comma = this.#comma;
    if (comma !== undefined) for (const one of this.#unsure) tests.setDuration(one.row, one[comma]);
    else if (this.#unsure.length > 0)
      report.note(
        "left-out",
        `${this.#unsure.length} times have a comma before three digits, which can be a decimal comma or group thousands: they are not known`,
      );
    if (this.#wrong > 0) report.note("left-out", `${this.#wrong} times are none, such as ${JSON.stringify(this.#firstWrong)}`);
  }

  #tellWrong(written: string): void {
    if (this.#wrong++ === 0) this.#firstWrong = written.slice(0, 40);
  }
}
