import { describe, expect, test } from "vitest";
import { readIndex } from "../../src/repository/git-index.ts";

const object = "a".repeat(40);
const listed = (...entries: readonly string[]) => entries.map((entry) => `${entry}\0`).join("");

describe("the index of git", () => {
  test("has files, links and submodules by their paths, whatever is in them", () => {
    const index = readIndex(
      listed(
        `100644 ${object} 0\ta b\tc.md`,
        `100755 ${object} 0\trun.sh`,
        `120000 ${object} 0\tlink`,
        `160000 ${object} 0\tlib`,
        `100644 ${object} 0\tü\n.md`,
      ),
    );
    expect(index.paths).toEqual(["a b\tc.md", "run.sh", "link", "lib", "ü\n.md"]);
    expect(index.special).toEqual([
      { kind: "symlink", object, path: "link" },
      { kind: "submodule", object, path: "lib" },
    ]);
  });

  test("has what is being merged once", () => {
    expect(readIndex(listed(`100644 ${object} 1\ta.md`, `100644 ${object} 2\ta.md`, `100644 ${object} 3\ta.md`)).paths).toEqual([
      "a.md",
    ]);
  });

  test("may be empty", () => {
    expect(readIndex("")).toEqual({ paths: [], special: [] });
  });
});
