import { describe, expect, test } from "vitest";
import { findArtefacts } from "../../src/measures/find-artefacts.ts";
import { findPackages } from "../../src/measures/packages.ts";
import { PathIndex } from "../../src/measures/path-index.ts";
import { selectArtefacts } from "../../src/measures/select-artefacts.ts";
import type { Whereabouts } from "../../src/model/artefact-outcome.ts";
import { catalogue } from "../../src/model/artefacts/catalogue.ts";
import { judgedOne, nothingAsked, told } from "./judged-artefacts.ts";

function where(id: string, paths: readonly string[], inherited: readonly string[] = []): Whereabouts {
  const artefact = catalogue.find((one) => one.id === id);
  if (artefact === undefined) throw new Error(`there is no ${id}`);
  const [found] = findArtefacts(new PathIndex(paths), { artefacts: [{ artefact, asked: "required" }], inherited, packages: [] });
  if (found === undefined) throw new Error("nothing was asked");
  return found.where;
}

describe("accepted places and names", () => {
  test.each<[id: string, ...paths: string[]]>([
    ["readme", "README.md", "readme.markdown", "ReadMe.rst", "README", "docs/README.adoc", ".github/readme.org"],
    ["setup", "SETUP.md", "INSTALL", "docs/setup-on-windows.md", "docs/getting-started.md", "docs/Installation.md"],
    ["examples", "examples/main.go", "example/deep/er/main.go", "samples/a.http", "docs/examples/a.md"],
    ["support", "SUPPORT.md", ".github/SUPPORT.md", "docs/support.md"],
    [
      "changelog",
      "CHANGELOG.md",
      "CHANGES",
      "HISTORY.rst",
      "NEWS.txt",
      "docs/changelog.md",
      ".changeset/brave-dogs.md",
      "newsfragments/12.feature.md",
    ],
    [
      "license",
      "LICENSE",
      "LICENCE.md",
      "COPYING",
      "license.txt",
      "LICENSE-MIT",
      "UNLICENSE",
      "LICENSES/MIT.txt",
      "COPYING.LESSER",
    ],
    ["security", "SECURITY.md", ".github/security.markdown", "docs/SECURITY.adoc", "doc/security.rst"],
    ["contributing", "CONTRIBUTING.md", ".github/contributing.md", "docs/CONTRIBUTING.rst"],
    ["code-of-conduct", "CODE_OF_CONDUCT.md", ".github/code-of-conduct.md"],
    ["codeowners", "CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"],
    [
      "pull-request-template",
      "PULL_REQUEST_TEMPLATE.md",
      ".github/pull_request_template.md",
      "docs/PULL_REQUEST_TEMPLATE/fix.md",
    ],
    ["issue-templates", ".github/ISSUE_TEMPLATE/bug.yml", ".github/issue_template/wish.md", "ISSUE_TEMPLATE.md"],
    ["api-usage", "docs/API_USAGE.md", "docs/api-usage.md", "API.md", "docs/api/README.md"],
    ["authentication", "docs/AUTHENTICATION.md", "docs/auth.md"],
    ["openapi", "openapi.yaml", "docs/openapi.json", "api/swagger.yml", "services/shop/openapi.yaml"],
    ["postman", "docs/shop.postman_collection.json", "postman_collection.json"],
    [
      "adr",
      "docs/adr/0001-use-x.md",
      "doc/adr/001-x.md",
      "docs/decisions/20260131-x.md",
      "docs/architecture/decisions/adr-0001.md",
    ],
    ["runbooks", "docs/runbooks/down.md", "runbooks/slow.adoc"],
    ["performance-baseline", "PERFORMANCE_BASELINE.md", "docs/performance-baseline.md"],
    ["dependabot", ".github/dependabot.yml", ".github/dependabot.yaml", "renovate.json", ".github/renovate.json5"],
    ["env-example", ".env.example", ".env.sample", ".env.template", ".env.dist"],
    ["dockerignore", ".dockerignore"],
    ["pre-commit", ".pre-commit-config.yaml", "lefthook.yml", ".husky/pre-commit"],
    ["makefile", "Makefile", "GNUmakefile", "justfile", "Taskfile.yml"],
  ])("%s", (id, ...paths) => {
    for (const path of paths)
      expect(where(id, ["Dockerfile", "src/main.ts", path])).toMatchObject({ state: "found", paths: [path] });
  });

  test("the README of manifests lies beside them", () => {
    expect(where("k8s-readme", ["charts/shop/Chart.yaml", "charts/README.md"])).toMatchObject({ paths: ["charts/README.md"] });
    expect(where("k8s-readme", ["deploy/base/kustomization.yaml", "deploy/readme.md"])).toMatchObject({
      paths: ["deploy/readme.md"],
    });
  });

  test.each<[what: string, id: string, path: string]>([
    ["a README of another folder", "readme", "src/README.md"],
    ["the header of a licence", "license", "LICENSE.header"],
    ["a checker of licences", "license", "license-check.js"],
    ["notices of others", "license", "LICENSE-3rdparty.csv"],
    ["the index of decisions", "adr", "docs/adr/README.md"],
    ["the template of decisions", "adr", "docs/adr/template.md"],
    ["a number of two digits", "adr", "docs/adr/01-x.md"],
    ["the index of runbooks", "runbooks", "docs/runbooks/README.md"],
    ["the settings of issue templates", "issue-templates", ".github/ISSUE_TEMPLATE/config.yml"],
    ["the environment itself", "env-example", ".env"],
  ])("%s is not taken", (_, id, path) => {
    expect(where(id, [path])).toMatchObject({ state: "missing" });
  });
});

describe("which of several counts", () => {
  test("the README in .github hides the one at the root, as GitHub shows it", () => {
    expect(where("readme", ["README.md", "docs/README.md", ".github/README.md"])).toEqual({
      state: "found",
      paths: [".github/README.md"],
      hidden: ["README.md", "docs/README.md"],
    });
  });

  test("Markdown comes before other markup", () => {
    expect(where("readme", ["README.rst", "README.md"])).toMatchObject({ paths: ["README.md"], hidden: ["README.rst"] });
  });

  test("a fragment of a changelog hides nothing, and a changelog counts first", () => {
    expect(where("changelog", [".changeset/a.md", ".changeset/b.md"])).toMatchObject({ hidden: [] });
    expect(where("changelog", [".changeset/a.md", "CHANGELOG.md"])).toEqual({
      state: "found",
      paths: ["CHANGELOG.md"],
      hidden: [],
    });
  });

  test("every licence and every decision counts", () => {
    expect(where("license", ["LICENSE-MIT", "LICENSE-APACHE"])).toMatchObject({ paths: ["LICENSE-APACHE", "LICENSE-MIT"] });
    expect(where("adr", ["docs/adr/0002-b.md", "docs/adr/0001-a.md"])).toMatchObject({
      paths: ["docs/adr/0001-a.md", "docs/adr/0002-b.md"],
    });
  });
});

describe("what is missing", () => {
  test.each<[id: string, kind: string]>([
    ["security", "may"],
    ["contributing", "may"],
    ["code-of-conduct", "may"],
    ["support", "may"],
    ["pull-request-template", "may"],
    ["issue-templates", "may"],
    ["readme", "never"],
    ["license", "never"],
    ["codeowners", "never"],
  ])("the organisation's %s: %s", (id, kind) => {
    expect(where(id, [])).toEqual({ state: "missing", standIn: { kind } });
  });

  test("one file in the folder of issue templates keeps all of the organisation's away", () => {
    expect(where("issue-templates", [".github/ISSUE_TEMPLATE/config.yml"])).toEqual({
      state: "missing",
      standIn: { kind: "blocked", by: ".github/ISSUE_TEMPLATE/config.yml" },
    });
  });

  test("what the organisation is known to give is not asked for", () => {
    expect(where("security", [], ["security"])).toEqual({ state: "not-asked", why: "inherited" });
  });

  test("without manifests or a Dockerfile nobody asks for what goes with them", () => {
    expect(where("k8s-readme", ["deploy/docker-compose.yml"])).toEqual({ state: "not-asked", why: "manifests-of-kubernetes" });
    expect(where("k8s-readme", ["k8s/app.yaml"])).toMatchObject({ state: "missing" });
    expect(where("dockerignore", ["src/main.go"])).toEqual({ state: "not-asked", why: "dockerfile" });
    expect(where("dockerignore", ["Dockerfile"])).toMatchObject({ state: "missing" });
  });

  test("a section of the README may be the setup guide", () => {
    expect(where("setup", ["README.md"])).toMatchObject({ state: "in-readme", readme: "README.md" });
  });
});

describe("packages", () => {
  const states = (paths: readonly string[], id: string) => {
    const index = new PathIndex(paths);
    const artefacts = selectArtefacts({ ...nothingAsked, preset: "service" }).artefacts.filter(
      ({ artefact }) => artefact.id === id,
    );
    const { folders } = findPackages(index, ["packages/*"]);
    return findArtefacts(index, { artefacts, inherited: [], packages: folders }).map(({ folder, where }) => [
      folder,
      where.state,
    ]);
  };
  const two = ["packages/a/package.json", "packages/b/Cargo.toml", "packages/shell/index.ts"];

  test("each package needs a README of its own; a folder without a manifest is none", () => {
    expect(states([...two, "README.md", "packages/a/README.md"], "readme")).toEqual([
      ["", "found"],
      ["packages/a", "found"],
      ["packages/b", "missing"],
    ]);
  });

  test("the licence of the root is enough, and one in each package is as well", () => {
    expect(states([...two, "LICENSE", "packages/a/LICENSE"], "license")).toEqual([
      ["", "found"],
      ["packages/a", "found"],
    ]);
    expect(states([...two, "packages/a/LICENSE", "packages/b/LICENSE"], "license")).toEqual([
      ["", "not-asked"],
      ["packages/a", "found"],
      ["packages/b", "found"],
    ]);
  });

  test("where some packages have a licence, the others miss it; where none has, the root does", () => {
    expect(states([...two, "packages/a/LICENSE"], "license")).toEqual([
      ["", "not-asked"],
      ["packages/a", "found"],
      ["packages/b", "missing"],
    ]);
    expect(states(two, "license")).toEqual([["", "missing"]]);
  });

  test("what goes with a Dockerfile is asked of the package that has one", () => {
    expect(states([...two, "packages/a/Dockerfile"], "dockerignore")).toEqual([
      ["", "not-asked"],
      ["packages/a", "missing"],
    ]);
  });

  test("patterns that match no package are told", () => {
    expect(findPackages(new PathIndex(two), ["packages/*", "libs/*", "packages/shell"])).toEqual({
      folders: ["packages/a", "packages/b"],
      unmatched: ["libs/*", "packages/shell"],
    });
  });
});

describe("what is asked for", () => {
  const ids = (asked: Partial<typeof nothingAsked>) =>
    selectArtefacts({ ...nothingAsked, ...asked }).artefacts.map(({ artefact, asked: how }) => `${artefact.id} ${how}`);

  test("a preset, with more and with less", () => {
    expect(ids({ require: ["adr"], optional: ["license", "makefile"] })).toEqual([
      "readme required",
      "license optional",
      "adr required",
      "makefile optional",
    ]);
  });

  test("of the project's own, which then has a skeleton with the headings that it must have", () => {
    const own = [{ id: "sla", paths: ["docs/sla/**", "docs/SLA.md"], headings: ["Uptime"], words: 0 }];
    const [artefact] = selectArtefacts({ ...nothingAsked, own }).artefacts.filter(({ artefact: { id } }) => id === "sla");
    expect(artefact?.artefact.skeleton?.path).toBe("docs/SLA.md");
    const text = artefact?.artefact.skeleton?.text ?? "";
    expect(told(judgedOne("sla", { "docs/SLA.md": text }, { own }))).toBe("weak: placeholder 3");
    const filled = text.replaceAll(/TODO: .*/g, "All of the time.");
    expect(told(judgedOne("sla", { "docs/SLA.md": filled }, { own }))).toBe("present");
  });

  test("files that are no documents need only be there", () => {
    const own = [{ id: "checks", paths: ["tests/**"], headings: [], words: 0 }];
    expect(told(judgedOne("checks", { "tests/__init__.py": "" }, { own }))).toBe("present");
  });

  test("every mistake is told at once, with the nearest name", () => {
    const own = [{ id: "readme", paths: ["A.md"], headings: [], words: 1 }];
    const settings = { ...nothingAsked, require: ["securty", "adr"], optional: ["adr"], inherited: ["license"], own };
    expect(selectArtefacts(settings).problems).toEqual([
      {
        kind: "unknown-artefact",
        setting: "require",
        id: "securty",
        nearest: "security",
        known: expect.arrayContaining(["security"]),
      },
      { kind: "name-taken", id: "readme" },
      { kind: "never-inherited", id: "license" },
      { kind: "required-and-optional", id: "adr" },
    ]);
  });

  test("an artefact of the project's own is any of its paths, in any case", () => {
    const own = [{ id: "glossary", paths: ["GLOSSARY.md", "docs/**/glossary.*"], headings: [], words: 1 }];
    const { artefacts } = selectArtefacts({ ...nothingAsked, own });
    const found = findArtefacts(new PathIndex(["docs/deep/Glossary.md"]), { artefacts, inherited: [], packages: [] });
    expect(found.find(({ artefact }) => artefact.id === "glossary")?.where).toMatchObject({ paths: ["docs/deep/Glossary.md"] });
  });

  test("names of JavaScript's own are ordinary names", () => {
    const paths = ["__proto__/README.md", "constructor", "toString/LICENSE"];
    expect(
      findArtefacts(new PathIndex(paths), {
        artefacts: selectArtefacts(nothingAsked).artefacts,
        inherited: [],
        packages: [],
      }).map((one) => one.where.state),
    ).toEqual(["missing", "missing"]);
    expect(selectArtefacts({ ...nothingAsked, require: ["__proto__"] }).problems).toHaveLength(1);
  });
});
