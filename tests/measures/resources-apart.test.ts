import { describe, expect, test } from "vitest";
import { measuredApart } from "../../src/measures/resources-apart.ts";
import type { LoadRun } from "../../src/model/load-run.ts";
import { run } from "./load-run.ts";

const minute = 60_000;
const start = Date.UTC(2026, 0, 31, 12);

function ran(from: number, to: number): LoadRun {
  return run([], { began: start + from * minute, ended: start + to * minute });
}

const unknown = run([]);

function used(from: number, to: number) {
  return { series: [], notes: [], began: start + from * minute, ended: start + to * minute };
}

describe("what was used", () => {
  test.each([
    ["while it ran", used(1, 9), [ran(0, 10)]],
    ["in a part of its time", used(8, 30), [ran(0, 10)]],
    ["by a clock that is some minutes off", used(14, 20), [ran(0, 10)]],
    ["while the second of two ran", used(61, 69), [ran(0, 10), ran(60, 70)]],
    ["at a time that nobody knows", { series: [], notes: [] }, [ran(0, 10)]],
    ["beside a run of which nobody knows when it was", used(600, 610), [ran(0, 10), unknown]],
    ["where no run was read", used(0, 10), []],
  ])("%s may be the runs'", (_, report, runs) => {
    expect(measuredApart(report, runs)).toBeUndefined();
  });

  test("at another time is not", () => {
    expect(measuredApart(used(60, 70), [ran(0, 10)])).toBe(
      "it was measured from 2026-01-31 13:00:00 to 13:10:00 UTC, and the test ran from 2026-01-31 12:00:00 to 12:10:00 UTC: this is what was used at another time",
    );
    expect(measuredApart(used(-1440, -1430), [ran(0, 10), ran(20, 30)])).toContain("and none of 1 other runs then either");
  });
});
