import type { MendStep, WayToMend } from "../model/explanation.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import { countOf } from "./counted.ts";

/** Sentences about mending what was found; `wording.ts` has all others. */

/** `upgrade lodash 4.17.20 to 4.17.21: 5 findings (CVE-2021-23337, …)`. */
export function describeMendStep(step: MendStep): Phrase {
  const shown = step.findings.slice(0, shownFindings).map(code);
  const more = step.findings.length - shown.length;
  const title = step.kind === "file" && step.title !== undefined ? shortTitle(step.title, step.findings) : say``;
  const names = say`${join(shown, ", ")}${more > 0 ? say`, … ${more} more` : say``}${title}`;
  const gain = say`${figure(countOf(step.gain, "findings"))} (${names})`;
  if (step.kind === "file" && step.act === "revoke")
    return say`revoke what stands in ${code(step.path)}${describeLines(step.lines)}, then take it out: ${gain}`;
  if (step.kind === "file") return say`mend ${code(step.path)}${describeLines(step.lines)}: ${gain}`;
  if (step.kind === "no-fix" && step.because === "not-named")
    return say`upgrade ${code(step.subject)}, or what brings it along, to a version that its report does not name: ${gain}`;
  if (step.kind === "no-fix")
    return say`replace ${code(step.subject)}, which no version mends, or ignore it with a reason in ${code(".gates/ignore.yml")}: ${gain}`;
  const from = step.from === undefined ? say`` : say` ${step.from}`;
  const major = step.breaking === "breaking" ? say` (⚠️ a new major version)` : say``;
  return say`upgrade ${code(step.package)}${from} to ${code(step.to)}${major}: ${gain}`;
}

const shownFindings = 4;
const shownTitle = 80;

/** Of a rule that calls itself by its name alone, there is nothing more to say. */
function shortTitle(title: string, [id]: readonly string[]): Phrase {
  if (title === id) return say``;
  return say`: ${title.length > shownTitle ? `${title.slice(0, shownTitle - 1)}…` : title}`;
}

function describeLines(lines: readonly number[]): Phrase {
  if (lines.length === 0) return say``;
  const shown = lines.slice(0, 8).join(", ");
  const more = lines.length > 8 ? `, … ${lines.length - 8} more` : "";
  return say` ${figure(`(${lines.length === 1 ? "line" : "lines"} ${shown}${more})`)}`;
}

/** `high <= 0 needs 7 findings fewer: 2 upgrades, 1 file`. */
export function describeMending({ budget, scope, missing, steps }: WayToMend): Phrase {
  const count = (kind: MendStep["kind"]) => steps.filter((step) => step.kind === kind).length;
  const unnamed = steps.filter((step) => step.kind === "no-fix" && step.because === "not-named").length;
  const [upgrades, files, none] = [count("upgrade") + unnamed, count("file"), count("no-fix") - unnamed];
  const by = [
    ...(upgrades > 0 ? [countOf(upgrades, "upgrades")] : []),
    ...(files > 0 ? [countOf(files, "files")] : []),
    ...(none > 0 ? [`${countOf(none, "packages")} without a fix`] : []),
  ];
  const where = scope === undefined ? say`` : say` in ${code(scope)}`;
  return say`${code(budget)}${where} needs ${figure(`${countOf(missing, "findings")} fewer${by.length > 0 ? `: ${by.join(", ")}` : ""}`)}`;
}
