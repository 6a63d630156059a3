import { describe, expect, test } from "vitest";
import { readConfigFile } from "../../src/settings/config-file.ts";

async function read(text: string) {
  const { settings, problems } = await readConfigFile(
    text,
    "gates.yml",
    "coverage-gate",
    ["coverage-gate", "load-gate"],
    ["components"],
  );
  return {
    values: Object.fromEntries([...settings].map(([name, { lines }]) => [name, lines.map((line) => line.text)])),
    origins: Object.fromEntries([...settings].map(([name, { origin }]) => [name, origin])),
    settings,
    told: problems.map(({ where, message, suggestion }) => `${where}: ${message}${suggestion ? ` → ${suggestion}` : ""}`),
  };
}

describe("what gates.yml says", () => {
  test.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    ["an empty file says nothing", "", {}],
    ["comments alone say nothing", "# later\n", {}],
    ["a document marker alone says nothing", "---\n", {}],
    ["another gate's settings are not ours", "load-gate:\n  whatever: 1\n", {}],
    ["a number stays as it was written", "coverage-gate:\n  min-lines: 80.0\n", { "min-lines": ["80.0"] }],
    ["a number with a plus stays, to be refused", "coverage-gate:\n  min-lines: +80\n", { "min-lines": ["+80"] }],
    ["a hexadecimal number stays, to be refused", "coverage-gate:\n  min-lines: 0x50\n", { "min-lines": ["0x50"] }],
    ["a percent sign needs no quotes", "coverage-gate:\n  min-lines: 80%\n", { "min-lines": ["80%"] }],
    ["a quoted text is its content", 'coverage-gate:\n  name: "a: \\u0062"\n', { name: ["a: b"] }],
    ["on is a word, not a truth", "coverage-gate:\n  annotations: on\n", { annotations: ["on"] }],
    ["a date stays a text", "coverage-gate:\n  name: 2027-01-31\n", { name: ["2027-01-31"] }],
    ["a value that is missing is empty, to be refused", "coverage-gate:\n  min-lines:\n", { "min-lines": [""] }],
    ["a ~ is its own text, to be refused", "coverage-gate:\n  min-lines: ~\n", { "min-lines": ["~"] }],
    ["a list has an entry a line", "coverage-gate:\n  budgets:\n    - a >= 1\n    - b >= 2\n", { budgets: ["a >= 1", "b >= 2"] }],
    ["a list in brackets", "coverage-gate: {include: [a, 'b,c']}\n", { include: ["a", "b,c"] }],
    ["an empty list is empty, to be refused", "coverage-gate:\n  budgets: []\n", { budgets: [] }],
    [
      "a block scalar has a line a line",
      "coverage-gate:\n  budgets: |\n    a >= 1\n    b >= 2\n",
      { budgets: ["a >= 1", "b >= 2", ""] },
    ],
    ["a folded scalar is one line", "coverage-gate:\n  name: >-\n    a\n    b\n", { name: ["a b"] }],
    [
      "a budget that only warns is read by YAML as a mapping, and means the line",
      "coverage-gate:\n  budgets:\n    - warn: branches >= 70%\n    - fail: lines >= 80%\n",
      { budgets: ["warn: branches >= 70%", "fail: lines >= 80%"] },
    ],
    [
      "a setting that takes names may be a mapping of them to a value or a list",
      "coverage-gate:\n  components: {api: src/api/**, web: [src/web/**, src/shared/**]}\n",
      { components: ["api=src/api/**", "web=src/web/**", "web=src/shared/**"] },
    ],
    [
      "a block scalar in such a mapping has a line a line",
      "coverage-gate:\n  components:\n    1: |\n      # all\n      a/**\n\n      b/**\n",
      { components: ["1=a/**", "1=b/**"] },
    ],
    [
      "a name without a value is empty, to be refused",
      'coverage-gate:\n  components:\n    api:\n    web: []\n    jobs: [""]\n',
      { components: ["api=", "web=", "jobs="] },
    ],
    ["a mapping of nothing is empty, to be refused", "coverage-gate:\n  components: {}\n", { components: [] }],
    ["such a setting may be a list of lines", "coverage-gate:\n  components: [a=b]\n", { components: ["a=b"] }],
    ["a comment behind a value is none of it", "coverage-gate:\n  min-lines: 80 # for now\n", { "min-lines": ["80"] }],
    [
      "a comment in a list is none of it",
      "coverage-gate:\n  include:\n    # code\n    - src/** # all\n",
      { include: ["src/**"] },
    ],
    ["a byte order mark does not count", "\ufeffcoverage-gate:\n  min-lines: 80\n", { "min-lines": ["80"] }],
    ["CRLF is a line end", "coverage-gate:\r\n  budgets: |\r\n    a\r\n    b\r\n", { budgets: ["a", "b", ""] }],
    ["a setting named __proto__ is kept, to be refused", "coverage-gate:\n  __proto__: 1\n", JSON.parse('{"__proto__": ["1"]}')],
  ])("%s", async (_, text, values) => {
    const found = await read(text);
    expect(found.told).toEqual([]);
    expect(Object.entries(found.values)).toEqual(Object.entries(values));
  });

  test("each setting and each entry of a list remembers its line", async () => {
    const { origins, settings } = await read(
      "# top\ncoverage-gate:\n  min-lines: 80\n\n  budgets:\n    - a >= 1\n\n    - b >= 2\n",
    );
    expect(origins).toEqual({ "min-lines": "gates.yml, line 3", budgets: "gates.yml, line 5" });
    expect(settings.get("budgets")?.lines.map((line) => line.origin)).toEqual(["gates.yml, line 6", "gates.yml, line 8"]);
  });

  test("lines stay right with CRLF", async () => {
    expect((await read("# top\r\n\r\ncoverage-gate:\r\n  min-lines: 80\r\n")).origins).toEqual({
      "min-lines": "gates.yml, line 4",
    });
  });
});

describe("what gates.yml may not say", () => {
  const nothingBelow = "found no mapping below it; allowed: inputs with their values";

  test.each<[string, string, readonly string[]]>([
    [
      "an unknown gate",
      "covrage-gate:\n  min-lines: 80\n",
      ['gates.yml, line 1: no gate "covrage-gate"; known: coverage-gate, load-gate → coverage-gate'],
    ],
    ["a gate that resembles none", "\nlint:\n  a: 1\n", ['gates.yml, line 2: no gate "lint"; known: coverage-gate, load-gate']],
    [
      "a list at the root",
      "- coverage-gate\n",
      ["gates.yml, line 1: found no mapping; allowed: names of gates with their settings"],
    ],
    [
      "a text at the root",
      "coverage-gate\n",
      ["gates.yml, line 1: found no mapping; allowed: names of gates with their settings"],
    ],
    ["a gate with nothing below it", "coverage-gate:\n", [`gates.yml, line 1: ${nothingBelow}`]],
    ["a gate with a list below it", "coverage-gate:\n  - min-lines: 80\n", [`gates.yml, line 1: ${nothingBelow}`]],
    [
      "a setting with a mapping below it",
      "coverage-gate:\n  min-lines:\n    src: 80\n",
      [
        "gates.yml, line 2: found a mapping or an alias; allowed: a value, or a list of them with a dash in front of each (`- lines >= 80%`)",
      ],
    ],
    [
      "a name that would be read as another",
      'coverage-gate:\n  components:\n    a=b: c\n    "#d": e\n',
      [
        'gates.yml, line 3: found the name "a=b"; allowed: a name without = that does not begin with #',
        'gates.yml, line 4: found the name "#d"; allowed: a name without = that does not begin with #',
      ],
    ],
    [
      "a mapping in a mapping",
      "coverage-gate:\n  components:\n    api:\n      src: c\n",
      [
        "gates.yml, line 3: found a mapping or an alias; allowed: a value, or a list of them with a dash in front of each (`- lines >= 80%`)",
      ],
    ],
    [
      "an alias",
      "load-gate:\n  a: &limit 80\ncoverage-gate:\n  min-lines: *limit\n",
      [
        "gates.yml, line 4: found a mapping or an alias; allowed: a value, or a list of them with a dash in front of each (`- lines >= 80%`)",
      ],
    ],
    [
      "an alias in a list",
      "coverage-gate:\n  include:\n    - &a src\n    - *a\n",
      ["gates.yml, line 4: found a list, a mapping or an alias in a list; allowed: one value an entry"],
    ],
    [
      "a list in a list",
      "coverage-gate:\n  include:\n    - [a, b]\n",
      ["gates.yml, line 3: found a list, a mapping or an alias in a list; allowed: one value an entry"],
    ],
    [
      "a mapping of two in a list",
      "coverage-gate:\n  budgets:\n    - warn: a\n      fail: b\n",
      ["gates.yml, line 3: found a list, a mapping or an alias in a list; allowed: one value an entry"],
    ],
    [
      "a setting said twice",
      "coverage-gate:\n  min-lines: 80\n  min-lines: 10\n",
      ["gates.yml, line 3: Map keys must be unique"],
    ],
    ["a gate said twice", "coverage-gate: {}\ncoverage-gate: {}\n", ["gates.yml, line 2: Map keys must be unique"]],
    [
      "two documents",
      "coverage-gate: {}\n---\ncoverage-gate: {}\n",
      ["gates.yml, line 2: found a second document; allowed: one"],
    ],
    [
      "lists in lists without an end",
      `coverage-gate: ${"[".repeat(50_000)}`,
      ["gates.yml, line 1: is nested too deeply; allowed: gates, their inputs, and lists of values"],
    ],
    ["a file that ends in the middle", 'coverage-gate:\n  name: "unit\n', ['gates.yml, line 3: Missing closing "quote']],
  ])("%s", async (_, text, told) => {
    expect((await read(text)).told).toEqual(told);
  });

  test("a tab as indentation is told with its line", async () => {
    expect((await read("coverage-gate:\n\tmin-lines: 80\n")).told[0]).toMatch(
      /^gates.yml, line 2: Tabs are not allowed as indentation/,
    );
  });

  test("a file nested too deeply is refused, not a crash", async () => {
    expect((await read(`coverage-gate: {a: ${"[".repeat(20_000)}`)).told[0]).toMatch(/^gates.yml, line 1: /);
  });

  test("a mapping that doubles at each alias costs nothing, because no alias is followed", async () => {
    const levels = Array.from({ length: 40 }, (_, i) => `  l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const { told } = await read(`load-gate:\n  l0: &l0 [a, a]\n${levels.join("\n")}\ncoverage-gate:\n  include: *l40\n`);
    expect(told).toHaveLength(1);
  });
});

test("a megabyte of budgets is read whole", async () => {
  const lines = Array.from({ length: 30_000 }, (_, i) => `    - lines[src/m${i}/**] >= 80%`);
  const { values, told } = await read(`coverage-gate:\n  budgets:\n${lines.join("\n")}\n`);
  expect(told).toEqual([]);
  expect(values["budgets"]).toHaveLength(30_000);
});
