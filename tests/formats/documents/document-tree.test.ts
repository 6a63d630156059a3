import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TreeNode, TreeReading } from "../../../src/formats/read/document-tree.ts";
import { readJsonTree } from "../../../src/formats/read/json-tree.ts";
import { readTree } from "../../../src/formats/read/read-tree.ts";
import { readYamlTree } from "../../../src/formats/read/yaml-tree.ts";

/** What a tree says, without its lines. */
function plain(node: TreeNode): unknown {
  if (node.kind === "text") return node.text;
  if (node.kind === "other") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return new Map([...node.members].map(([name, { value }]) => [name, plain(value)]));
}

/** The same of a value of JavaScript. */
function mapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([name, member]) => [name, mapped(member)]));
}

function rootOf(reading: TreeReading): TreeNode {
  if (reading.state === "refused") throw new Error(`${reading.problem.line}: ${reading.problem.message}`);
  return reading.root;
}

function refusal(reading: TreeReading): string {
  return reading.state === "read" ? "read" : `${reading.why} ${reading.problem.line}: ${reading.problem.message}`;
}

describe("a JSON document is read with its lines", () => {
  test("as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(plain(rootOf(readJsonTree(text)))).toEqual(mapped(JSON.parse(text)));
      }),
    );
  });

  test("what JSON.parse refuses is refused", () => {
    const parts = fc.array(
      fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "0", ".5", "e9", "true", "nul", " ", "\\", '"', "\n"),
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join("");
        expect(readJsonTree(text).state).toBe(isJson(text) ? "read" : "refused");
      }),
    );
  });

  test.each<[string, string, string]>([
    ["nothing", "", "syntax 1: the end of the document stands where a value is expected"],
    ["a comma too many", '{\n"a": 1,\n}', 'syntax 3: "}" stands where a name in double quotes is expected'],
    ["a string that goes on", '["a\n', "syntax 1: a string is not closed"],
    ["a line break in a string", '["a\nb"]', "syntax 1: a string holds a control character or an escape that JSON does not have"],
    ["a second document", "{}\n{}", 'syntax 2: "{" stands where the end of the document is expected'],
    ["deep nesting", "[".repeat(1000), "too-large 1: it is nested deeper than 200 levels, the most that is read"],
  ])("%s is refused with its line", (_, text, expected) => {
    expect(refusal(readJsonTree(text))).toBe(expected);
  });

  test("a name that stands twice is told, and the last one counts", () => {
    const reading = readJsonTree('{"a": 1,\n"a": 2}');
    expect(reading).toMatchObject({ state: "read", problems: [{ line: 2 }] });
    expect(plain(rootOf(reading))).toEqual(new Map([["a", 2]]));
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a YAML document is read with its lines", () => {
  test("JSON is YAML as well, as long as it is small", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const text = JSON.stringify(value, undefined, 2);
        expect(plain(rootOf(readYamlTree(text)))).toEqual(mapped(JSON.parse(text)));
      }),
    );
  });

  test("values that are left out stand where their name does", () => {
    const root = rootOf(readYamlTree("a:\nb:\n  - c\n  -\n"));
    expect(root).toMatchObject({ kind: "map", line: 1 });
    const members = root.kind === "map" ? [...root.members] : [];
    expect(members.map(([name, { line, value }]) => [name, line, value.line])).toEqual([
      ["a", 1, 1],
      ["b", 2, 3],
    ]);
  });

  test("numbers keep how they are written, as names do", () => {
    expect(rootOf(readYamlTree("200: 1.10\n"))).toMatchObject({ members: new Map([["200", { value: { text: "1.10" } }]]) });
  });

  test("yes and on are texts, and Windows' line ends are none", () => {
    expect(plain(rootOf(readYamlTree("a: yes\r\nb: on\r\n")))).toEqual(
      new Map([
        ["a", "yes"],
        ["b", "on"],
      ]),
    );
  });

  test("a later anchor takes the place of one of the same name", () => {
    expect(plain(rootOf(readYamlTree("- &a 1\n- *a\n- &a 2\n- *a\n")))).toEqual([1, 1, 2, 2]);
  });

  test.each<[string, string, RegExp]>([
    ["deep nesting in brackets", "[".repeat(5000), /^too-large 1: it is nested deeper/],
    ["deep nesting in braces", "{a: ".repeat(5000), /^too-large 1: it is nested deeper/],
    ["deep nesting of lists", "- ".repeat(5000), /^too-large 1: it is nested deeper/],
    [
      "deep nesting by columns",
      Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      /^too-large \d+: it is nested deeper/,
    ],
    ["a name that is a list", "? [a]\n: b\n", /^syntax 1: a name is no single text/],
    ["a tab that indents", "a:\n\tb: 1\n", /^syntax 2: /],
  ])("%s is refused", (_, text, expected) => {
    expect(refusal(readYamlTree(text))).toMatch(expected);
  });

  test("a billion laughs are ten aliases of one node", () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? "lol"
            : Array(10)
                .fill(`*a${i - 1}`)
                .join(", ")
        }]`,
    );
    const root = rootOf(readYamlTree(lines.join("\n")));
    const last = root.kind === "map" ? root.members.get("a29")?.value : undefined;
    expect(last).toMatchObject({ kind: "list", items: { length: 10 } });
    expect(new Set(last?.kind === "list" ? last.items : [])).toHaveLength(1);
  });

  test("merge keys that double at each line are refused at a cap", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `k${i}: &k${i} { <<: ${i === 0 ? "{}" : `*k${i - 1}`}, n${i}: 1 }`);
    expect(refusal(readYamlTree(lines.join("\n")))).toMatch(/^too-large \d+: it has more than 5000000 values/);
  });

  test("an alias may lead to what it stands in", () => {
    const root = rootOf(readYamlTree("a: &a\n  b: *a\n"));
    const a = root.kind === "map" ? root.members.get("a")?.value : undefined;
    expect(a?.kind === "map" ? a.members.get("b")?.value : undefined).toBe(a);
  });

  test.each([
    ["one long line", `a: ${"x ".repeat(500_000)}`],
    ["many quotation marks", `a: ${'"" '.repeat(100_000)}`],
    ["many comments", "# a\n".repeat(200_000)],
    ["many anchors", Array.from({ length: 50_000 }, (_, i) => `- &a${i} x`).join("\n")],
    ["many aliases", `- &a x\n${"- *a\n".repeat(100_000)}`],
    ["many names of one mapping", Array.from({ length: 100_000 }, (_, i) => `a${i}: 1`).join("\n")],
    ["many directives", "%YAML 1.2\n".repeat(50_000)],
    ["many question marks", "? ".repeat(100)],
    ["NUL and other controls", "\0\u0001\u0085\u2028: \0"],
    ["many documents", "---\n".repeat(100_000)],
    ["a folded text", `a: >\n${"  b\n\n".repeat(100_000)}`],
  ])("%s end in bounded time", (_, text) => {
    expect(["read", "refused"]).toContain(readYamlTree(text).state);
  });
});

test.each([
  ["a.json", '{"a": 1}', "read"],
  ["a.yaml", '{"a": 1}', "read"],
  ["a.json", "a: 1", "read"],
  ["a.yaml", "{ a: 1 }", "read"],
  ["a.json", "{ a: 1 }", "refused"],
])("%s with %s is %s", (path, text, state) => {
  expect(readTree(path, text).state).toBe(state);
});
