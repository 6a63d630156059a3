import type { Ratio } from "../model/quantity.ts";
import type { Verdict } from "../model/verdict.ts";
import { formatPercent } from "./numbers.ts";

/** What a badge says, whatever it is drawn with. */
export interface Badge {
  readonly label: "coverage";
  readonly message: string;
  readonly color: BadgeColor;
}

/** Names that shields.io knows. */
export type BadgeColor = "brightgreen" | "green" | "yellowgreen" | "yellow" | "orange" | "red" | "lightgrey";

/** Lowest share in percent of each colour, for a gate that passed. Red is only the verdict's. */
const steps: readonly { readonly from: number; readonly color: BadgeColor }[] = [
  { from: 90, color: "brightgreen" },
  { from: 80, color: "green" },
  { from: 70, color: "yellowgreen" },
  { from: 60, color: "yellow" },
  { from: 0, color: "orange" },
];

/** The badge of a figure, which is undefined where nothing was measured. */
export function badgeOf(figure: Ratio | undefined, verdict: Verdict): Badge {
  if (figure === undefined) return { label: "coverage", message: "unknown", color: "lightgrey" };
  const color = verdict === "passed" ? colorOf(figure) : "red";
  return { label: "coverage", message: formatPercent(figure), color };
}

function colorOf({ part, whole }: Ratio): BadgeColor {
  return steps.find(({ from }) => part * 100 >= from * whole)?.color ?? "orange";
}

/** The document that shields.io reads from an address: https://shields.io/badges/endpoint-badge. */
export function badgeJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}
