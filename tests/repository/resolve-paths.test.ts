import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RepoPath, repoPath } from "../../src/model/repo-path.ts";
import { PathIndex, suggestMapping } from "../../src/repository/path-index.ts";
import type { PathContext } from "../../src/repository/resolve-paths.ts";
import { resolveReport } from "../../src/repository/resolve-report.ts";

const files = [
  "index.js",
  "go.mod",
  "src/cart.ts",
  "src/api/order.ts",
  "packages/web/src/app.ts",
  "packages/web/index.js",
  "packages/api/src/app.ts",
  "services/tax/go.mod",
  "services/tax/rate.go",
  "pkg/money/money.go",
  "core/src/main/java/org/shop/Cart.java",
  "web/src/main/java/org/shop/Cart.java",
  "web/src/main/java/org/shop/Page.java",
  "docs/[id]/über uns.ts",
];

function paths(list: readonly string[]): RepoPath[] {
  return list.flatMap((path) => repoPath(path) ?? []);
}

const context: PathContext = {
  index: new PathIndex(paths(files)),
  mappings: [],
  roots: ["/home/runner/work/shop/shop", "/__w/shop/shop", "/github/workspace", "D:/a/shop/shop"],
  goModules: [
    { from: "example.org/shop/services/tax", to: "services/tax" },
    { from: "example.org/shop", to: "" },
  ],
  workingFolder: "",
};

interface Reported {
  readonly path: string;
  readonly module?: string;
  readonly sources?: readonly string[];
  readonly folder?: string;
}

function resolve(reported: string | Reported, changed: Partial<PathContext> = {}): string {
  const { sources = [], folder, ...file } = typeof reported === "string" ? { path: reported } : reported;
  return resolveAll([file], { sources, folder }, changed)[0] ?? "";
}

function resolveAll(
  files: readonly { path: string; module?: string }[],
  { sources = [], folder }: { sources?: readonly string[]; folder?: string | undefined } = {},
  changed: Partial<PathContext> = {},
): readonly string[] {
  return resolveReport({ files, sources, folder }, { ...context, ...changed }).map((found) => {
    if (found.how === "ambiguous") return `ambiguous: ${found.candidates.join(", ")}`;
    return found.how === "not-found" ? "not-found" : `${found.how}: ${found.path}`;
  });
}

describe("a path of a report is found", () => {
  test.each<[string, Parameters<typeof resolve>[0], string, Partial<PathContext>?]>([
    ["as it is", "src/cart.ts", "exact: src/cart.ts"],
    ["with ./ in front", "./src/cart.ts", "exact: src/cart.ts"],
    ["with doubled slashes and a way back", "src//api/../cart.ts", "exact: src/cart.ts"],
    ["with backslashes", "src\\api\\order.ts", "exact: src/api/order.ts"],
    ["with brackets, blanks and umlauts", "docs/[id]/über uns.ts", "exact: docs/[id]/über uns.ts"],
    ["from the working directory first", "src/app.ts", "exact: packages/web/src/app.ts", { workingFolder: "packages/web" }],
    [
      "from the root, where the working directory has none",
      "src/cart.ts",
      "exact: src/cart.ts",
      { workingFolder: "packages/web" },
    ],
    ["below the runner's workspace", "/home/runner/work/shop/shop/src/cart.ts", "workspace: src/cart.ts"],
    ["below the container's name of it", "/__w/shop/shop/src/cart.ts", "workspace: src/cart.ts"],
    ["below the container action's name of it", "/github/workspace/index.js", "workspace: index.js"],
    ["below a workspace on a Windows drive", "D:\\a\\shop\\shop\\src\\cart.ts", "workspace: src/cart.ts"],
    ["whatever the drive letter's case", "d:/a/shop/shop/src/cart.ts", "workspace: src/cart.ts"],
    ["below a source folder", { path: "cart.ts", sources: ["src"] }, "source: src/cart.ts"],
    ["below an absolute source folder", { path: "cart.ts", sources: ["/__w/shop/shop/src"] }, "source: src/cart.ts"],
    [
      "below a source folder with a slash at its end",
      { path: "cart.ts", sources: ["/__w/shop/shop/src/"] },
      "source: src/cart.ts",
    ],
    [
      "below the right one of many source folders",
      {
        path: "Page.java",
        sources: ["/x", "core/src/main/java/org/shop", "web/src/main/java/org/shop"],
      },
      "source: web/src/main/java/org/shop/Page.java",
    ],
    [
      "below a source folder of another machine",
      { path: "api/order.ts", sources: ["/ci/build/src"] },
      "source: src/api/order.ts",
    ],
    ["as a file of the Go module", "example.org/shop/pkg/money/money.go", "go-module: pkg/money/money.go"],
    ["as a file of a nested Go module", "example.org/shop/services/tax/rate.go", "go-module: services/tax/rate.go"],
    ["on another machine, by its longest end", "/ci/build/42/src/api/order.ts", "end: src/api/order.ts"],
    ["from a build folder, whose way up means nothing here", "../src/cart.ts", "end: src/cart.ts"],
    ["on another machine's drive", "E:\\build\\src\\cart.ts", "end: src/cart.ts"],
    ["as the only file with this end", "api/order.ts", "suffix: src/api/order.ts"],
    ["as the only file of this name", "Page.java", "suffix: web/src/main/java/org/shop/Page.java"],
    [
      "in its module, where two have the package",
      { path: "org/shop/Cart.java", module: "core" },
      "suffix: core/src/main/java/org/shop/Cart.java",
    ],
    ["in the other module", { path: "org/shop/Cart.java", module: "web" }, "suffix: web/src/main/java/org/shop/Cart.java"],
    [
      "by the user's map, before anything else",
      "src/app.ts",
      "map: packages/api/src/app.ts",
      {
        mappings: [{ from: "src", to: "packages/api/src" }],
        workingFolder: "packages/web",
      },
    ],
    [
      "by a map of every relative path",
      "src/app.ts",
      "map: packages/api/src/app.ts",
      { mappings: [{ from: "", to: "packages/api" }] },
    ],
    ["by the user's map to the root", "/build/src/cart.ts", "map: src/cart.ts", { mappings: [{ from: "/build", to: "" }] }],
    [
      "by the first map that finds it",
      "/b/src/cart.ts",
      "map: src/cart.ts",
      {
        mappings: [
          { from: "/b", to: "nowhere" },
          { from: "/b", to: "" },
        ],
      },
    ],
  ])("%s", (_, reported, wanted, changed) => {
    expect(resolve(reported, changed)).toBe(wanted);
  });
});

describe("a path of a report is not found", () => {
  test.each<[string, Parameters<typeof resolve>[0], string, Partial<PathContext>?]>([
    ["where nothing ends like it", "lib/other.ts", "not-found"],
    ["by the end of a segment", "rt.ts", "not-found"],
    ["in another case", "SRC/Cart.ts", "not-found"],
    ["of another machine, by its name alone: every dependency has an index.js", "/usr/lib/node_modules/x/index.js", "not-found"],
    ["of another machine, by its name alone on a drive", "C:/x/index.js", "not-found"],
    ["where two files end alike", "src/app.ts", "ambiguous: packages/web/src/app.ts, packages/api/src/app.ts"],
    [
      "where two modules have the package and the report names neither",
      "org/shop/Cart.java",
      "ambiguous: core/src/main/java/org/shop/Cart.java, web/src/main/java/org/shop/Cart.java",
    ],
    [
      "where two modules have the package and the report names a third",
      { path: "org/shop/Cart.java", module: "app" },
      "ambiguous: core/src/main/java/org/shop/Cart.java, web/src/main/java/org/shop/Cart.java",
    ],
    ["in a Go module that is not ours", "example.org/shopping/money.go", "not-found"],
    ["above the repository", "../cart.ts", "not-found"],
    ["far above the repository", "../../../etc/passwd", "not-found"],
    ["in the file system", "/etc/passwd", "not-found"],
    ["out of the workspace and away", "/home/runner/work/shop/shop/../../../other/secret", "not-found"],
    ["in a source folder above the repository", { path: "passwd", sources: ["../etc/../.."] }, "not-found"],
    ["as nothing", "", "not-found"],
    ["as a folder", "src/api", "not-found"],
    ["as a slash", "/", "not-found"],
    ["by a map that leads out", "/b/passwd", "not-found", { mappings: [{ from: "/b", to: "../../etc" }] }],
    ["by a map whose folder only begins alike", "/build2/src/x.ts", "not-found", { mappings: [{ from: "/build", to: "" }] }],
  ])("%s", (_, reported, wanted, changed) => {
    expect(resolve(reported, changed)).toBe(wanted);
  });

  test("whatever a report says, what is found is a file of the repository", () => {
    const segment = fc.constantFrom("..", ".", "", "src", "api", "cart.ts", "etc", "C:", "~", "index.js", "web", "\\", "D:\\a");
    const path = fc.array(segment, { maxLength: 8 }).map((segments) => segments.join("/"));
    fc.assert(
      fc.property(path, fc.array(path, { maxLength: 3 }), path, path, (reported, sources, from, to) => {
        const [found = { how: "not-found" }] = resolveReport(
          { files: [{ path: reported }], sources, folder: undefined },
          { ...context, mappings: [{ from, to }] },
        );
        if ("path" in found) expect(files).toContain(found.path);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("characters that can be written in two ways", () => {
  const composed = "src/caf\u00e9.ts";
  const decomposed = "src/cafe\u0301.ts";

  test.each([
    ["a Mac's report finds the file of a Linux checkout", decomposed, composed],
    ["a Linux report finds the file of a Mac's checkout", composed, decomposed],
  ])("%s", (_, reported, tracked) => {
    expect(resolve(reported, { index: new PathIndex(paths([tracked])) })).toBe(`exact: ${tracked}`);
  });

  test("where both are there, each is itself", () => {
    const index = new PathIndex(paths([composed, decomposed]));
    expect([resolve(composed, { index }), resolve(decomposed, { index })]).toEqual([
      `exact: ${composed}`,
      `exact: ${decomposed}`,
    ]);
  });
});

describe("the suggested line of paths", () => {
  const index = new PathIndex(paths(files));

  test.each<[string, readonly string[], string | undefined]>([
    ["a folder in front goes", ["/ci/x/src/cart.ts", "/ci/x/src/api/order.ts"], "/ci/x::"],
    ["a folder in front becomes another", ["/ci/lib/web/src/app.ts", "/ci/lib/web/index.js"], "/ci/lib::packages"],
    ["the majority decides", ["/a/src/cart.ts", "/a/src/api/order.ts", "/b/c/order.ts"], "/a::"],
    [
      "nothing when every path says something else",
      ["/a/src/cart.ts", "/b/src/api/order.ts", "/c/pkg/money/money.go"],
      undefined,
    ],
    ["nothing when no name is known", ["/a/x.ts", "/a/y.ts"], undefined],
    ["nothing when the names are not unique", ["app.ts", "Cart.java"], undefined],
    ["nothing for no path", [], undefined],
  ])("%s", (_, lost, wanted) => {
    expect(suggestMapping(lost, index)).toBe(wanted);
  });

  test("what is suggested finds what it was made from", () => {
    const lost = ["/ci/lib/web/src/app.ts", "/ci/lib/api/src/app.ts"];
    const [from = "", to = ""] = suggestMapping(lost, index)?.split("::") ?? [];
    expect(lost.map((path) => resolve(path, { mappings: [{ from, to }] }))).toEqual([
      "map: packages/web/src/app.ts",
      "map: packages/api/src/app.ts",
    ]);
  });
});

describe("the paths of one report", () => {
  const all = (...list: string[]) => list.map((path) => ({ path }));

  test("start in the package that the report lies in, although the neighbour has the same file", () => {
    expect(resolveAll(all("src/app.ts"), { folder: "packages/web/coverage" })).toEqual(["exact: packages/web/src/app.ts"]);
    expect(resolveAll(all("src/app.ts"), { folder: "packages/api/coverage" })).toEqual(["exact: packages/api/src/app.ts"]);
  });

  test("are not credited to a neighbour for a file that their own package does not have", () => {
    const own = { index: new PathIndex(paths(["packages/a/src/index.ts", "packages/b/src/one.ts", "packages/b/src/two.ts"])) };
    expect(resolveAll(all("src/one.ts", "src/two.ts", "src/index.ts"), { folder: "packages/b/coverage" }, own)).toEqual([
      "exact: packages/b/src/one.ts",
      "exact: packages/b/src/two.ts",
      "not-found",
    ]);
  });

  test("do not credit a dependency's file to the project's own", () => {
    const own = { index: new PathIndex(paths(["src/lib.rs", "src/de/mod.rs"])) };
    const crate = "/root/.cargo/registry/src/index-1/serde-1.0.0/src";
    expect(resolveAll(all("src/lib.rs", `${crate}/lib.rs`, `${crate}/de/mod.rs`), {}, own)).toEqual([
      "exact: src/lib.rs",
      "not-found",
      "not-found",
    ]);
    expect(resolveAll(all("src/lib.rs", "/opt/other/src/lib.rs"), {}, own)).toEqual(["exact: src/lib.rs", "not-found"]);
  });

  test("of another machine count by their ends where they all point the same way", () => {
    expect(resolveAll(all("/build/shop/src/cart.ts", "/build/shop/src/api/order.ts", "/elsewhere/src/cart.ts"))).toEqual([
      "end: src/cart.ts",
      "end: src/api/order.ts",
      "not-found",
    ]);
  });

  test("of a Java module are found near its report", () => {
    const folder = "web/target/site/jacoco";
    expect(resolveAll(all("org/shop/Cart.java"), { folder })).toEqual(["suffix: web/src/main/java/org/shop/Cart.java"]);
  });
});

// Each of these took minutes when time grew with one number times the other.
describe("paths that were made to be slow are soon done with", () => {
  const many = (length: number, path: (i: number) => string) => Array.from({ length }, (_, i) => path(i));

  test("as many files of one name as there are paths of it", () => {
    const index = new PathIndex(paths(many(60_000, (i) => `p${i}/src/index.ts`)));
    const lost = many(60_000, (i) => `q${i}/src/index.ts`);
    expect(
      new Set(
        resolveAll(
          lost.map((path) => ({ path })),
          {},
          { index },
        ),
      ),
    ).toEqual(new Set(["not-found"]));
    expect(suggestMapping(lost, index)).toBeUndefined();
    const [ambiguous = ""] = resolveAll(
      many(60_000, () => "src/index.ts").map((path) => ({ path, module: "x" })),
      {},
      { index },
    );
    expect(ambiguous).toMatch(/^ambiguous: p0\/src\/index\.ts, /);
    expect(ambiguous.split(", ").length).toBe(50);
  });

  test("as many source folders as a report may have, and many files", () => {
    const sources = many(1000, (i) => `/ci/build/module${i}/src/main/java`);
    expect(
      new Set(
        resolveAll(
          many(20_000, (i) => `org/f${i}.java`).map((path) => ({ path })),
          { sources },
        ),
      ),
    ).toEqual(new Set(["not-found"]));
  });

  test("thousands of paths of thousands of folders", () => {
    const deep = many(4000, (i) => `/${"a/".repeat(2000)}${i}`);
    expect(new Set(resolveAll(deep.map((path) => ({ path }))))).toEqual(new Set(["not-found"]));
  });
});

test("many modules with a file of one name are told apart by the module that the report names", () => {
  const index = new PathIndex(paths(Array.from({ length: 500 }, (_, i) => `modules/m${i}/src/org/Main.kt`)));
  expect(resolve({ path: "org/Main.kt", module: "m77" }, { index })).toBe("suffix: modules/m77/src/org/Main.kt");
});

describe("a path below a source folder", () => {
  test.each<[string, Reported, string]>([
    ["starts with ways up from it", { path: "../cart.ts", sources: ["/ci/build/src/api"] }, "source: src/cart.ts"],
    ["may have more ways up than the folder has segments", { path: "../../x/cart.ts", sources: ["src"] }, "not-found"],
    [
      "is found as it is before an end of another folder",
      { path: "app.ts", sources: ["/x/packages/api/src", "packages/web/src"] },
      "source: packages/web/src/app.ts",
    ],
  ])("%s", (_, reported, wanted) => {
    expect(resolve(reported)).toBe(wanted);
  });
});
