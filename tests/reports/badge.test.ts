import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import type { MeasuredFile } from "../../src/measures/coverage.ts";
import { mainFigure } from "../../src/measures/main-figure.ts";
import type { FileCoverage, Tally } from "../../src/model/coverage.ts";
import type { Ratio } from "../../src/model/quantity.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { badgeJson, badgeOf } from "../../src/reports/badge.ts";
import { badgeSvg } from "../../src/reports/badge-svg.ts";

const of = (part: number, whole: number): Ratio => ({ part, whole });

describe("a badge says", () => {
  test.each<[string, Ratio | undefined, Verdict, string, string]>([
    ["all", of(7, 7), "passed", "100.00%", "brightgreen"],
    ["90 % and more", of(90, 100), "passed", "90.00%", "brightgreen"],
    ["a hair less than 90 %, which is not rounded up", of(899_999, 1_000_000), "passed", "89.99%", "green"],
    ["80 %", of(4, 5), "passed", "80.00%", "green"],
    ["70 %", of(7, 10), "passed", "70.00%", "yellowgreen"],
    ["60 %", of(3, 5), "passed", "60.00%", "yellow"],
    ["less", of(1, 3), "passed", "33.33%", "orange"],
    ["none of it", of(0, 3), "passed", "0.00%", "orange"],
    ["much, of a gate that failed", of(99, 100), "failed", "99.00%", "red"],
    ["much, of a gate that cannot judge", of(99, 100), "cannot-judge", "99.00%", "red"],
    ["that nothing was measured", undefined, "cannot-judge", "unknown", "lightgrey"],
    ["that nothing was measured, whatever the verdict", undefined, "passed", "unknown", "lightgrey"],
  ])("%s", (_, figure, verdict, message, color) => {
    const badge = badgeOf(figure, verdict);
    expect(badge).toEqual({ label: "coverage", message, color });
    expect(badgeJson(badge)).toBe(`{"schemaVersion":1,"label":"coverage","message":"${message}","color":"${color}"}\n`);
    const svg = badgeSvg(badge);
    expect(XMLValidator.validate(svg)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(svg).svg;
    expect([parsed.title, parsed["aria-label"], parsed.role]).toEqual([`coverage: ${message}`, `coverage: ${message}`, "img"]);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|url\((?!#)|<style|<script|<image/);
  });
});

describe("the figure of a badge", () => {
  const tally = (covered: number, total: number, atMost = covered): Tally => ({ kind: "tally", covered, atMost, total });
  const file = (coverage: Omit<FileCoverage, "path">): MeasuredFile => ({
    path: "a",
    inRepository: true,
    coverage: { path: "a", ...coverage },
  });

  test.each<[string, Omit<FileCoverage, "path">, Ratio | undefined]>([
    ["is that of lines", { branches: tally(1, 9), lines: tally(1, 2), statements: tally(3, 4) }, of(1, 2)],
    ["else that of statements", { branches: tally(1, 9), statements: tally(3, 4) }, of(3, 4)],
    ["else what there is", { functions: tally(1, 3) }, of(1, 3)],
    ["passes over what is empty", { lines: tally(0, 0), branches: tally(1, 9) }, of(1, 9)],
    ["is the lower of two bounds", { lines: tally(1, 9, 5) }, of(1, 9)],
    ["is none where nothing is measured", { lines: tally(0, 0) }, undefined],
  ])("%s", (_, coverage, wanted) => {
    expect(mainFigure([file(coverage)])).toEqual(wanted);
  });
});
