import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { nameMatcher, pathMatcher } from "../../src/model/glob.ts";

describe("a glob for paths", () => {
  test.each([
    ["src/**", "src/a.ts", true],
    ["src/**", "src/a/b.ts", true],
    ["src/**", "src", false],
    ["src/", "src/a/b.ts", true],
    ["./src/*.ts", "src/a.ts", true],
    ["src/*.ts", "src/a/b.ts", false],
    ["**/*.ts", "a.ts", true],
    ["**/test/**/*.ts", "test/a.ts", true],
    ["**/.*/**", ".github/a", true],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["src/app/[id]/*", "src/app/[id]/page.tsx", true],
    ["src/app/[id]/*", "src/app/i/page.tsx", false],
    ["{src,lib}/**", "lib/a", true],
    ["{**/*.js,**/*.ts}", "a.js", true],
    ["{**/*.js,**/*.ts}", "src/a.ts", true],
    ["a/{b,{c,d}/e}/f", "a/d/e/f", true],
    ["{a}", "{a}", true],
    ["{a,b", "{a,b", true],
    ["a\\*", "a*", true],
    ["a\\*", "ab", false],
    ["(a|b)+.ts", "a.ts", false],
    ["$+^.ts", "$+^.ts", true],
  ])("%s on %s: %s", (pattern, path, fits) => {
    expect(pathMatcher(pattern)(path)).toBe(fits);
  });

  test("fits what picomatch says, where that is a matter of `*`, `**`, `?` and choices within a segment", () => {
    const piece = fc.constantFrom("*", "?", "a", "b", ".", "{a,b}", "{a*,?b}", "[");
    const segment = fc.oneof(
      fc.constant("**"),
      fc
        .array(piece, { minLength: 1, maxLength: 4 })
        .map((all) => all.join(""))
        // What two stars mean beside other characters, or a dot alone, is said by no library in the same way.
        .filter((text) => !text.includes("**") && text !== "." && text !== ".."),
    );
    const pattern = fc.array(segment, { minLength: 1, maxLength: 5 }).map((all) => all.join("/"));
    const name = fc.array(fc.constantFrom("a", "b", ".", "["), { minLength: 1, maxLength: 4 }).map((all) => all.join(""));
    const path = fc
      .array(
        name.filter((one) => one !== "." && one !== ".."),
        { minLength: 1, maxLength: 6 },
      )
      .map((all) => all.join("/"));
    // Its shortcuts for `*.*` and the like ask for a letter that its own rules do not.
    const options = { fastpaths: false, dot: true, nobracket: true, noextglob: true, nonegate: true, strictSlashes: true };
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        expect([glob, file, pathMatcher(glob)(file)]).toEqual([glob, file, picomatch(glob, options)(file)]);
      }),
      { numRuns: 20_000 },
    );
  });

  // With a regular expression each of these takes minutes.
  test.each([
    ["**/test/**/*.ts", "test/".repeat(819)],
    [`${"**/test/".repeat(6)}*.ts`, `${"test/".repeat(818)}x`],
    ["*a*a*a*a*a*a*b", "a".repeat(4096)],
    [`${"{a,b}".repeat(30)}c`, "a".repeat(4096)],
  ])("%s is soon done with a path that was made to be slow", (pattern, path) => {
    expect(pathMatcher(pattern)(path)).toBe(false);
  });
});

describe("a glob for names", () => {
  test.each([
    ["GET /api/*", "GET /api/a/b", true],
    ["*", "", true],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "ac", false],
    ["ab*b", "ab", false],
    ["?", "x", false],
  ])("%s on %s: %s", (pattern, name, fits) => {
    expect(nameMatcher(pattern)(name)).toBe(fits);
  });

  test("is soon done with a name that was made to be slow", () => {
    expect(nameMatcher("*a*a*a*a*a*a*a*b")("a".repeat(4096))).toBe(false);
  });
});
