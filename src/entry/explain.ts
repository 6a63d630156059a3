import { nearest } from "../model/nearest.ts";
import { isReasonId, reasonIds } from "../model/reason.ts";
import { toPlain } from "../reports/escape.ts";
import { reasonHelp } from "../reports/reason-help.ts";
import { documentMetricHelp, ruleHelp } from "../reports/rule-help.ts";

/** `gates explain [REASON]`: what a reason means, what to do, and whether it can be accepted; of documents rules and metrics, too. */
export function runExplain(args: readonly string[]): number {
  const [id, ...more] = args.filter((arg) => arg !== "--help" && arg !== "-h");
  const known = Object.keys(reasonIds).filter(isReasonId);
  if (id === undefined) {
    for (const one of known) process.stdout.write(`${one.padEnd(20)} ${toPlain(reasonHelp[one].means)}\n`);
    const of = { rules: [...ruleHelp.keys()], metrics: [...documentMetricHelp.keys()] };
    process.stdout.write(`\nOf docs-present also its rules: ${of.rules.join(", ")}\nand its metrics: ${of.metrics.join(", ")}\n`);
    return 0;
  }
  if (more.length > 0) {
    process.stderr.write("gates: explain takes one reason: gates explain [REASON]\n");
    return 2;
  }
  const rule = ruleHelp.get(id) ?? documentMetricHelp.get(id);
  if (rule !== undefined) {
    process.stdout.write(`${id} (docs-present): ${rule.map(toPlain).join("\n\n")}\n`);
    return 0;
  }
  if (!isReasonId(id)) {
    const meant =
      nearest(id, [...known, ...ruleHelp.keys(), ...documentMetricHelp.keys()]) ??
      known.find((one) => id.length > 2 && one.split("-").includes(id.toLowerCase()));
    const hint = meant ? `; did you mean ${meant}?` : ": gates explain lists those that there are";
    process.stderr.write(`gates: no reason ${JSON.stringify(id)}${hint}\n`);
    return 2;
  }
  const { means, todo } = reasonHelp[id];
  const accept = reasonIds[id].acceptable ? `Can be accepted: accept: ${id}` : "Cannot be accepted.";
  process.stdout.write(`${id}: ${toPlain(means)}\n\n${toPlain(todo)}\n\n${accept}\n`);
  return 0;
}
