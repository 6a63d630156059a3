import type { SoughtBaseline } from "../model/baseline.ts";
import { idOf } from "../model/quarantine.ts";
import type { KeptGroup, KeptOutcome, TestsBaseline } from "../model/tests-baseline.ts";
import { keptOutcome, stableName, TestNames } from "./kept-tests.ts";
import { outcomeBefore, pairRenamed } from "./renamed-tests.ts";
import type { SeenTests } from "./test-facts.ts";

export type SoughtTests = SoughtBaseline<TestsBaseline>;

/** A test of the baseline that no report lists any more. */
export interface RemovedTest {
  readonly leg: string;
  readonly suite: string;
  readonly className: string;
  readonly path: string;
  readonly name: string;
}

/** What differs from the baseline. */
export interface TestChanges {
  /** Rows of failures that did not fail then, and of skipped tests that ran then, by report. */
  readonly newFailures: ReadonlyMap<SeenTests, ReadonlySet<number>>;
  readonly newlySkipped: ReadonlyMap<SeenTests, ReadonlySet<number>>;
  readonly removed: readonly RemovedTest[];
  /** Tests that have another name or another place than then. */
  readonly renamed: readonly RenamedName[];
  readonly added: number;
}

/** Undefined where the baseline keeps no single tests. */
export function compareTests(runs: readonly SeenTests[], { legs }: TestsBaseline): TestChanges | undefined {
  if (legs.some(({ groups }) => groups === null)) return undefined;
  const changes = { newFailures: new Map<SeenTests, Set<number>>(), newlySkipped: new Map<SeenTests, Set<number>>() };
  const removed: RemovedTest[] = [];
  const guessed: RenamedName[] = [];
  let added = 0;
  for (const leg of new Set([...legs.map((one) => one.leg), ...runs.map((run) => run.leg)])) {
    const before = new Before(legs.find((one) => one.leg === leg)?.groups ?? []);
    const fresh: FreshTest[] = [];
    const names = new TestNames();
    for (const run of runs.filter((one) => one.leg === leg)) compareRun(run, names, before, fresh, changes);
    const gone = before.left();
    const pairs = pairRenamed(gone, fresh);
    for (const { before: then, after } of pairs) {
      judge(after.run, after.row, outcomeBefore(then, after), changes);
      guessed.push({
        leg,
        before: idOf(then.className || then.suite, then.name),
        after: idOf(after.className || after.suite, after.name),
      });
    }
    const paired = new Set(pairs.map(({ after }) => after));
    for (const { run, row } of fresh.filter((test) => !paired.has(test))) judge(run, row, undefined, changes);
    const isRenamed = new Set(pairs.map((pair) => pair.before));
    for (const { outcome: _, ...test } of gone.filter((test) => !isRenamed.has(test))) removed.push({ leg, ...test });
    added += fresh.length - pairs.length;
  }
  return { ...changes, removed, renamed: guessed, added };
}

/** A test that is taken for one of the baseline under another name or in another place. */
export interface RenamedName {
  readonly leg: string;
  readonly before: string;
  readonly after: string;
}

interface Changes {
  readonly newFailures: Map<SeenTests, Set<number>>;
  readonly newlySkipped: Map<SeenTests, Set<number>>;
}

/** A test that the baseline does not have under its name. */
export interface FreshTest {
  readonly run: SeenTests;
  readonly row: number;
  readonly suite: string;
  readonly className: string;
  readonly name: string;
}

function compareRun(run: SeenTests, names: TestNames, before: Before, fresh: FreshTest[], changes: Changes): void {
  const { tests } = run.report;
  for (let row = 0; row < tests.length; row++) {
    const [suite, className] = [tests.suite(row), tests.className(row)];
    const name = names.of(suite, className, stableName(tests.name(row)));
    const then = before.take(suite, className, name);
    if (then === undefined) fresh.push({ run, row, suite, className, name });
    else judge(run, row, then, changes);
  }
}

function judge(run: SeenTests, row: number, then: KeptOutcome | undefined, { newFailures, newlySkipped }: Changes): void {
  const now = keptOutcome(run, row);
  if (now === "failed" && then !== "failed" && !run.excused.has(row)) rowsOf(newFailures, run).add(row);
  if (now === "skipped" && then !== undefined && then !== "skipped") rowsOf(newlySkipped, run).add(row);
}

function rowsOf(changes: Map<SeenTests, Set<number>>, run: SeenTests): Set<number> {
  const rows = changes.get(run) ?? new Set<number>();
  changes.set(run, rows);
  return rows;
}

/** A test of the baseline, without its leg. */
export type KeptTest = Omit<RemovedTest, "leg"> & { readonly outcome: KeptOutcome };

/** The tests of a leg in the baseline, each of which is found once. */
class Before {
  readonly #tests = new Map<string, { readonly group: KeptGroup; readonly name: string; readonly outcome: KeptOutcome }>();

  constructor(groups: readonly KeptGroup[]) {
    for (const group of groups)
      for (const [name, outcome] of group.tests)
        this.#tests.set(keyOf(group.suite, group.className, name), { group, name, outcome });
  }

  take(suite: string, className: string, name: string): KeptOutcome | undefined {
    const key = keyOf(suite, className, name);
    const test = this.#tests.get(key);
    this.#tests.delete(key);
    return test?.outcome;
  }

  left(): readonly KeptTest[] {
    return [...this.#tests.values()].map(({ group: { suite, className, path }, name, outcome }) => {
      return { suite, className, path, name, outcome };
    });
  }
}

function keyOf(suite: string, className: string, name: string): string {
  return `${suite}\0${className}\0${name}`;
}
