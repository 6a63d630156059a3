import { describe, expect, test } from "vitest";
import { parseFigureSource } from "../../src/model/figure-source.ts";

function told(line: string): unknown {
  const source = parseFigureSource(line);
  if ("wrong" in source) return source.suggestion === undefined ? source.wrong : `${source.wrong} -> ${source.suggestion}`;
  const { name, pattern, what, unit } = source;
  const place =
    what.kind === "named"
      ? [what.name, what.way, Object.fromEntries(what.where)]
      : what.kind === "pointer"
        ? what.pointer
        : "whole";
  return [name, pattern, place, unit];
}

describe("a line that names a figure", () => {
  test.each<[string, unknown]>([
    ["image-size: image.json", ["image-size", "image.json", "whole", undefined]],
    ["image-size=image.json", ["image-size", "image.json", "whole", undefined]],
    ["size: out/my file.txt kB", ["size", "out/my file.txt", "whole", "kB"]],
    ["a: dist/stats.json#/size B", ["a", "dist/stats.json", "/size", "B"]],
    ["a: s.json#/a~1b/0", ["a", "s.json", "/a~1b/0", undefined]],
    ['a: s.json#"/a b/c" ms', ["a", "s.json", "/a b/c", "ms"]],
    ["a: out.prom#job:errors:rate5m", ["a", "out.prom", ["job:errors:rate5m", undefined, {}], undefined]],
    [
      'a: out.prom#x_seconds{route="/a", code="5\\"0"} ms',
      ["a", "out.prom", ["x_seconds", undefined, { route: "/a", code: '5"0' }], "ms"],
    ],
    ["minutes: times.csv#minutes min", ["minutes", "times.csv", ["minutes", undefined, {}], "min"]],
    ["minutes: times.csv#min(minutes) min", ["minutes", "times.csv", ["minutes", "min", {}], "min"]],
    ['t: times.csv#max("Duration (s)"){job="a"} s', ["t", "times.csv", ["Duration (s)", "max", { job: "a" }], "s"]],
    ['a: b.json#"fib(20)" ms', ["a", "b.json", ["fib(20)", undefined, {}], "ms"]],
    ["a: cpu.json#/load %", ["a", "cpu.json", "/load", "%"]],
    ["rate: s.json#/rps /s", ["rate", "s.json", "/rps", "/s"]],
    ["a: dist/*.json#/size", ["a", "dist/*.json", "/size", undefined]],
  ])("%s", (line, wanted) => {
    expect(told(line)).toEqual(wanted);
  });
});

describe("a line that means nothing says what is allowed", () => {
  test.each<[string, RegExp]>([
    ["image.json", /^found "image.json"; allowed: NAME: FILE/],
    ["a:", /^found no file for "a"/],
    ["1st: a.json", /^found the name "1st"; allowed: a letter, then letters/],
    ["reports: a.json", /which is a metric of the gate itself/],
    ["size-rise: a.json", /are kept for changes/],
    ["a: a.json#/size Bytes", /^found the unit "Bytes"; allowed: % ms s min/],
    ["a: a.json#/size mb", /-> B$|-> MB$/],
    ["a: a.json#/a b", /^found the unit "b"/],
    ["a: a.csv#men(x)", /^found "men"; allowed: last, first, sum, mean, min, max -> mean\(x\)$/],
    ["a: a.csv#max(x", /^found "#max\(x"; allowed: #\/pointer/],
    ["a: a.prom#x{code=500}", /^found "{code=500}"; allowed: {label="value"/],
  ])("%s", (line, wanted) => {
    expect(told(line)).toMatch(wanted);
  });
});
