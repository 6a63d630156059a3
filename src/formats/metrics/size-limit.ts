/**
 * The JSON of size-limit (`size-limit --json`): https://github.com/ai/size-limit
 *
 * Sizes are bytes, as the check has them (packed, unless it says otherwise); times are in seconds. A check without a limit has
 * no `passed`. A path that matches nothing is of 0 bytes, and passes by size-limit's own limit. Exit code 1 means that a limit of its own is broken. Where it fails, it prints `{"error": …}` instead of a list.
 */
import { type FigureUnit, figureUnit } from "../../model/figure-unit.ts";
import { metricsFormat } from "../format.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import { familyOf, seriesAt } from "../read/metric-family.ts";

const members: readonly (readonly [name: string, unit: FigureUnit])[] = [
  ["size", figureUnit("B")],
  ["running", figureUnit("s")],
  ["loading", figureUnit("s")],
];

export default metricsFormat({
  id: "size-limit",
  title: "size-limit JSON",
  spec: "https://github.com/ai/size-limit",
  files: ["**/size-limit*.json"],
  end: "marked",
  names: "`size`, `running`, `loading`; label `name`",
  verdictExit: (code) => code === 1,
  recognises: (probe) => {
    if (probe.type !== "json") return false;
    if (isFailure(ownMember(probe.value, "error"))) return true;
    const first = Array.isArray(probe.value) ? ownMember(probe.value, 0) : undefined;
    const isNumber = (member: string) => typeof ownMember(first, member) === "number";
    return typeof ownMember(first, "name") === "string" && (isNumber("size") || (isNumber("running") && isNumber("loading")));
  },
  read: async (source) => {
    const document = await JsonCursor.of(source);
    if (!document.isArray) throw document.at("error").error(`size-limit failed: ${firstLine(document.textAt("error"))}`);
    const checks = document.items().map((check) => ({ check, labels: new Map([["name", check.textAt("name")]]) }));
    const nothing = checks.find(({ check }) => check.at("size").isNumber && check.at("size").number() === 0);
    if (nothing)
      throw nothing.check.at("size").error("a check of 0 bytes measured nothing: its path matches no file", "empty-report");
    const metrics = members.map(([name, unit]) =>
      familyOf(
        name,
        unit,
        checks.flatMap(({ check, labels }) => seriesAt(check.at(name), labels)),
      ),
    );
    return { metrics: metrics.filter(({ series }) => series.length > 0), main: "size", contradictions: [], notes: [] };
  },
});

/** The stack of an error of size-limit's own class. */
function isFailure(error: unknown): error is string {
  return typeof error === "string" && error.startsWith("SizeLimitError");
}

function firstLine(stack: string): string {
  return (stack.split("\n", 1)[0] ?? "").slice(0, 200);
}
