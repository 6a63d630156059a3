import { describe, expect, test } from "vitest";
import { type RepoPath, repoPath } from "../../src/model/repo-path.ts";
import { PathIndex } from "../../src/repository/path-index.ts";
import { findTestPaths } from "../../src/repository/test-paths.ts";

const files = [
  "tests/test_cart.py",
  "tests/unit/test_tax.py",
  "app/src/test/java/com/acme/CartTest.java",
  "app/src/test/kotlin/com/acme/TaxTest.kt",
  "a/src/test/java/com/acme/TwiceTest.java",
  "b/src/test/java/com/acme/TwiceTest.java",
  "web/cart.test.ts",
  "spec/models/cart_spec.rb",
  "tests/Unit/CartTest.php",
  "stock/stock_test.go",
  "svc/price/price_test.go",
  "test_top.py",
];
const index = new PathIndex(files.flatMap((path): readonly RepoPath[] => [repoPath(path)].filter((one) => one !== undefined)));
const goModules = [
  { from: "example.com/shop/svc", to: "svc" },
  { from: "example.com/shop", to: "" },
];
const context = { index, mappings: [], roots: ["/home/runner/work/shop/shop"], goModules, workingFolder: "" };

const find = (name: string, as: "paths" | "names" = "names") =>
  findTestPaths({ paths: [], names: [], folder: "", [as]: [name] }, context).get(name);

describe("where tests stand, by what a report calls their classes and suites", () => {
  test.each([
    ["a module of Python", "tests.test_cart", "tests/test_cart.py"],
    ["a class in one", "tests.unit.test_tax.TestRates", "tests/unit/test_tax.py"],
    ["a module at the root, with a class", "test_top.TestAll", "test_top.py"],
    ["a class of Java", "com.acme.CartTest", "app/src/test/java/com/acme/CartTest.java"],
    ["one nested in it", "com.acme.CartTest$Totals", "app/src/test/java/com/acme/CartTest.java"],
    ["a class of Kotlin", "com.acme.TaxTest", "app/src/test/kotlin/com/acme/TaxTest.kt"],
    ["a class that two modules have", "com.acme.TwiceTest", undefined],
    ["a file as a name", "web/cart.test.ts", "web/cart.test.ts"],
    ["a spec of Ruby", "spec.models.cart_spec", "spec/models/cart_spec.rb"],
    ["a class of PHP", "Tests\\Unit\\CartTest", "tests/Unit/CartTest.php"],
    ["a package of Go", "example.com/shop/stock", "stock/"],
    ["a package of a module within", "example.com/shop/svc/price", "svc/price/"],
    ["a package that is not there", "example.com/shop/gone", undefined],
    ["words", "a cart that is full", undefined],
    ["a dotted name of nothing", "com.acme.Gone", undefined],
    ["one word", "pytest", undefined],
  ])("%s", (_, name, path) => {
    expect(find(name)).toBe(path);
  });

  test.each([
    ["a path of the runner", "/home/runner/work/shop/shop/web/cart.test.ts", "web/cart.test.ts"],
    ["a relative one", "./tests/test_cart.py", "tests/test_cart.py"],
    ["one that leads out", "../../etc/passwd", undefined],
  ])("by a file: %s", (_, name, path) => {
    expect(find(name, "paths")).toBe(path);
  });
});
