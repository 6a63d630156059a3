import type { ResourceUnit } from "../../model/resource-series.ts";

/** A value as a report has it. */
export interface Reading {
  readonly value: number;
  readonly unit: ResourceUnit;
  /** How far it may be off because it was rounded; 0 where it is exact. */
  readonly within: number;
}

/** How many bytes, or percent, or ones a unit is. */
const factors: ReadonlyMap<string, { readonly unit: ResourceUnit; readonly factor: number }> = new Map([
  ["", { unit: "number", factor: 1 }],
  ["%", { unit: "percent", factor: 1 }],
  ["percent", { unit: "percent", factor: 1 }],
  ["B", { unit: "bytes", factor: 1 }],
  ["bytes", { unit: "bytes", factor: 1 }],
  ...["k", "M", "G", "T", "P", "E"].flatMap((prefix, i) => {
    const [decimal, binary] = [1000 ** (i + 1), 1024 ** (i + 1)];
    const upper = prefix.toUpperCase();
    return [
      [`${prefix}B`, { unit: "bytes", factor: decimal }] as const,
      [`${upper}iB`, { unit: "bytes", factor: binary }] as const,
    ];
  }),
]);

/** The units that a value may have, for errors. */
export const knownUnits = [...factors.keys()].filter((unit) => unit !== "").join(", ");

/** A number from 0 with its unit, if it has one of `knownUnits`: `12.5%`, `5.629MiB`, `7`; undefined for anything else. */
export function resourceValue(written: string): Reading | undefined {
  const [, digits, unit = ""] = /^(\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?) ?([A-Za-z%]*)$/.exec(written.trim()) ?? [];
  return digits === undefined ? undefined : inUnit(Number(digits), unit);
}

/** A number in a unit; undefined where it is no finite number from 0, or the unit is not known. */
export function inUnit(number: number, unit: string): Reading | undefined {
  const known = factors.get(unit);
  if (known === undefined || !Number.isFinite(number) || number < 0) return undefined;
  return { value: number * known.factor, unit: known.unit, within: 0 };
}
