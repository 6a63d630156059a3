import fc from "fast-check";
import { expect, test } from "vitest";
import { readYamlTree } from "../../../src/formats/read/yaml-tree.ts";

const whole = Number.POSITIVE_INFINITY;

/** What documents are put together of, well formed or not: what begins and ends values, at several depths and out of place. */
const lines = fc.tuple(
  fc.constantFrom("", "", "", "  ", "  ", "    ", "      ", " ", "- ", "  - ", "    - - "),
  fc.constantFrom(
    ...["a:", "b:", "c:", "a: 1", "b: text", 'c: "d\\n e"', "d: 'it''s'", "e: {x: 1, y: [2, {z: 3}]}", "f: [", "]", "{p: q}: r"],
    ...[
      "g: |",
      "h: >-",
      "two words",
      "* item",
      "? k",
      ": v",
      "# comment",
      "i: # comment",
      "j: 1 # comment",
      "",
      "- 1",
      "-",
      "-  # comment",
    ],
    ...[
      "k: &n 1",
      "l: *n",
      "m: &n",
      "<<: *n",
      "<<: {s: t}",
      "n: !!str 5",
      "!t o: 1",
      "---",
      "...",
      "%YAML 1.1",
      "p: %",
      "\tq: 1",
      's: "',
    ],
  ),
);
const text = fc
  .array(lines, { minLength: 1, maxLength: 24 })
  .map((parts) => `${parts.map(([indent, line]) => indent + line).join("\n")}\n`);

/** Well formed, as deep as it comes. */
const value: fc.Arbitrary<string> = fc
  .letrec<{ node: string[]; map: string[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<string[][]>(
        [" 1"],
        [" text # why"],
        [" |", "  # no comment", "  * item"],
        [" >-", "  folded", "", "  text"],
        ["", "# out of place"],
        [' "q"'],
        [" {}"],
      ),
      tie("map").map((inner) => ["", ...inner.map((line) => (line === "" ? "" : `  ${line}`))]),
      fc
        .array(tie("node"), { minLength: 1, maxLength: 3 })
        .map((items) => [
          "",
          ...items.flatMap(([first, ...rest]) => [`-${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))]),
        ]),
    ),
    map: fc
      .array(
        fc.tuple(
          fc.constantFrom("a", "b", "c", '"d e"', "f", "g", "h"),
          tie("node"),
          fc.constantFrom([], [], ["# between"], [""]),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((entries) => entries.flatMap(([name, [first, ...rest], between]) => [`${name}:${first}`, ...rest, ...between])),
  }))
  .map.map((all) => `${all.join("\n")}\n`);

/** With the names of maps in their order; what an alias makes part of itself is told by how often something new came before it. */
function ordered(reading: unknown, seen = new Map<unknown, number>()): unknown {
  if (typeof reading !== "object" || reading === null) return reading;
  if (seen.has(reading)) return `again ${seen.get(reading)}`;
  seen.set(reading, seen.size);
  if (reading instanceof Map) return [...reading].map((entry) => ordered(entry, seen));
  if (Array.isArray(reading)) return reading.map((item) => ordered(item, seen));
  return Object.fromEntries(Object.entries(reading).map(([name, value]) => [name, ordered(value, seen)]));
}

function same(source: string, pieceLength: number): boolean {
  const [inPieces, atOnce] = [readYamlTree(source, pieceLength), readYamlTree(source, whole)];
  expect(ordered(inPieces), JSON.stringify(source)).toEqual(ordered(atOnce));
  return atOnce.state === "read";
}

const lengths = fc.constantFrom(0, 1, 5, 20);

test("a document that is read in pieces is what it is as a whole, well formed or not", () => {
  let read = 0;
  fc.assert(
    fc.property(text, lengths, (source, pieceLength) => {
      if (same(source, pieceLength)) read++;
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(200);
});

test("a document of maps and lists in one another is read in pieces as it is as a whole", () => {
  let read = 0;
  fc.assert(
    fc.property(value, lengths, (source, pieceLength) => {
      if (same(source, pieceLength)) read++;
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(500);
});

test("an anchor in one piece is known in the next", () => {
  const source = "a:\n  b: 1\n  c: 2\n  d: &x 3\n  e: 4\nf: *x\ng:\n  h: *x\n  i: 5\nj: &x 6\nk: *x\n";
  expect(same(source, 0)).toBe(true);
});
