import { failedTests } from "../measures/failed-tests.ts";
import type { MeasuredTests } from "../measures/test-facts.ts";
import { shownName } from "../measures/test-names.ts";
import type { MarkedPlace } from "../model/explanation.ts";
import { code, join, say } from "../model/phrase.ts";
import { isFailure } from "../model/test-report.ts";

/** Few of them are ever shown. */
const mostPlaces = 20;

/** The lines at which tests failed, each line once: one fault often breaks many tests. */
export function testPlaces(tests: MeasuredTests): readonly MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const failed of failedTests(tests, 200)) {
    if (!isFailure(failed.outcome)) continue;
    const { place, legs, failure, run, row } = failed;
    if (place === undefined || places.size === mostPlaces) continue;
    const line = place.line ?? 1;
    const key = `${place.path}\0${line}`;
    if (places.has(key)) continue;
    const on = legs.some(Boolean) ? say` (leg ${join(legs.map(code), ", ")})` : say``;
    const message = say`${code(shownName(run.report.tests, row))}${on}: ${failure?.message ?? ""}`;
    places.set(key, { path: place.path, from: line, to: line, title: say`test failed`, message, level: "error" });
  }
  return [...places.values()];
}
