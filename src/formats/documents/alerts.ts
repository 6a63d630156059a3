/**
 * Alerts in rules of Prometheus, written in YAML or in templates of it:
 * https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
 */
import type { AlertRule } from "../../model/runbook.ts";
import { caps } from "../read/caps.ts";

const files = /\.(?:ya?ml|tpl|tmpl|gotmpl|j2|rules)$/i;
/** Rules that wake nobody here. */
const others = /(?:^|\/)(?:tests?|fixtures|testdata|examples?|samples|vendor|third_party|node_modules)\//i;

/** The alerts of a file, from top to bottom, that are rules: with `expr`, and told apart by how far they are indented. */
export function readAlerts(path: string, text: string): readonly AlertRule[] {
  if (text.length > caps.alertRulesLength || !files.test(path) || others.test(path) || !/\balert["']?:/.test(text)) return [];
  const lines = text.split(/\r\n|\r|\n/);
  return itemsOf(lines).flatMap((item) => {
    const alert = item.keys.get("alert");
    if (alert === undefined || !item.keys.has("expr") || !item.wakes) return [];
    return [{ path, line: item.line, alert: alert.slice(0, 200), leads: item.leads }];
  });
}

interface Item {
  /** Where its names begin. */
  readonly column: number;
  readonly keys: Map<string, string>;
  /** The line of `alert`. */
  line: number;
  leads: AlertRule["leads"];
  wakes: boolean;
}

/** The entries of lists whose names include `alert`. */
function itemsOf(lines: readonly string[]): readonly Item[] {
  const items: Item[] = [];
  let open: Item | undefined;
  lines.forEach((line, i) => {
    if (/^\s*(?:#|$)/.test(line)) return;
    const [, before = "", dash = ""] = /^( {0,200})((?:-[ ]{1,10})?)/.exec(line) ?? [];
    const column = before.length + dash.length;
    // A template that stands alone fills in anything, a link as well.
    const fillsIn = /^\s*\{\{/.test(line);
    if (!fillsIn && dash !== "" && beginsAnother(open, column)) {
      open = { column, keys: new Map(), line: 0, leads: "nowhere", wakes: true };
      items.push(open);
    } else if (!fillsIn && open !== undefined && column < open.column) open = undefined;
    if (open !== undefined) addTo(open, { line, column, number: i + 1, fillsIn });
  });
  return items;
}

/** A list within a rule is its own; the groups around rules are no rules. */
function beginsAnother(open: Item | undefined, column: number): boolean {
  return open === undefined || column <= open.column || !open.keys.has("alert");
}

interface Line {
  readonly line: string;
  readonly column: number;
  readonly number: number;
  readonly fillsIn: boolean;
}

function addTo(item: Item, { line, column, number, fillsIn }: Line): void {
  const [, key = "", value = ""] = /^["']?([\w-]{1,100})["']?:(?:\s{1,20}(.*))?$/.exec(line.slice(column, column + 1000)) ?? [];
  if (column === item.column && key !== "") {
    item.keys.set(
      key,
      value
        .replace(/\s#.*$/, "")
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2"),
    );
    if (key === "alert") item.line = number;
  }
  if (key === "severity" && /^["']?none\b/.test(value)) item.wakes = false;
  // What stands elsewhere, as an anchor or a template, may hold a link.
  const isElsewhere = fillsIn || (/^(?:annotations|<<)$/.test(key) && /^\*|\{\{|runbook/.test(value));
  if (isElsewhere || /^(?:run|play)book/i.test(key) || /(?:run|play)books?\//i.test(line)) item.leads = "somewhere";
}
