import { severityCounts } from "../measures/findings.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";
import type { SecurityFacts } from "./findings-facts.ts";
import { describeWriter } from "./wording-runs.ts";

const shownAllowed = 5;

function describeAllowed(allowed: SecurityFacts["scans"][number]["allowed"]): Phrase {
  const more = allowed.length - shownAllowed;
  return say`${join(
    allowed.slice(0, shownAllowed).map(({ what }) => code(what)),
    ", ",
  )}${more > 0 ? say`, … ${more} more` : say``}`;
}

/** `Together 47 findings, each once: 36 medium, 11 low; 4 more do not count`: of a green run the limits alone tell little. */
function totals(facts: SecurityFacts): readonly Phrase[] {
  const { length } = facts.findings;
  if (length === 0) return [];
  const found = [...severityCounts(facts)].filter(([, count]) => count > 0);
  const counts = found.map(([severity, count]) => `${count} ${severity}`);
  const counted = found.reduce((sum, [, count]) => sum + count, 0);
  const left = length - counted;
  const more = left === 0 ? "" : `; ${countOf(left, "findings")} more ${left === 1 ? "does" : "do"} not count`;
  return [
    say`Together ${figure(`${countOf(counted, "findings")}, each once${counts.length > 0 ? `: ${counts.join(", ")}` : ""}${more}`)}`,
  ];
}

/** What was read, what it proves and how much was found, for a log. */
export function findingsLog(facts: SecurityFacts): readonly Phrase[] {
  const { scans, passedOver } = facts;
  const read = scans.map(({ tool, report, format, found, evidence, run, allowed }) => {
    const proof = evidence.state === "scanned" ? say`scanned ${evidence.what}` : say`${figure(evidence.state)}: ${evidence.why}`;
    const without = allowed.length === 0 ? say`` : say`, left out as allowed: ${describeAllowed(allowed)}`;
    return say`Read ${code(report)}: ${tool}${tool === format ? say`` : say` (${figure(format)})`}, ${proof}, ${figure(countOf(found, "findings"))}${without}${describeWriter(run)}`;
  });
  const shown = read.length > 50 ? [...read.slice(0, 50), say`… and ${read.length - 50} more`] : read;
  return [...shown, ...totals(facts), ...passedOver.map(({ file, why }) => say`Did not use ${code(file)}: ${why}`)];
}
