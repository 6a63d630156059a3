import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/settings/yaml-document.ts";

async function told(text: string): Promise<readonly string[]> {
  const { problems, lineAt } = await readYaml(text, "values");
  return problems.map(({ offset, message }) => `${lineAt(offset)}: ${message}`);
}

describe("a document of settings", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["comments alone", "# a\n", []],
    ["a key twice", "a: 1\nb: 2\na: 3\n", ["3: Map keys must be unique"]],
    ["a key twice, in an inner mapping", "a:\n  - b: 1\n    b: 2\n", ["3: Map keys must be unique"]],
    ["a key twice, once quoted", 'a: 1\n"a": 3\n', ["2: Map keys must be unique"]],
    ["a second document", "a: 1\n---\nb: 1\n", ["2: found a second document; allowed: one"]],
    [
      "brackets without an end",
      "a: [1\n",
      ["2: Flow sequence in block collection must be sufficiently indented and end with a ]"],
    ],
    ["brackets in brackets", "[".repeat(500_000), ["1: is nested too deeply; allowed: values"]],
    ["lists in lists", "- ".repeat(500_000), ["1: is nested too deeply; allowed: values"]],
    ["keys in keys", "? ".repeat(500_000), ["1: is nested too deeply; allowed: values"]],
  ])("%s", async (_, text, wanted) => {
    const found = await told(text);
    expect(found.slice(0, 1)).toEqual(wanted.slice(0, 1));
    expect((await readYaml(text, "values")).contents === null).toBe(wanted.length > 0 || !text.includes(":"));
  });

  test("tells the first twenty of a hundred thousand mistakes", async () => {
    expect(await told("a: 1\n".repeat(100_000))).toHaveLength(20);
  });
});
