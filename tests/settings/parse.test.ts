import { describe, expect, test } from "vitest";
import { declareInputs, type InputType } from "../../src/settings/declare.ts";
import { parseSettings, type RawSettings } from "../../src/settings/parse.ts";

const inputs = declareInputs({
  text: { type: "text", description: "" },
  paths: { type: "paths", description: "" },
  globs: { type: "globs", description: "" },
  names: { type: "names", description: "" },
  legs: { type: "legs", description: "" },
  mappings: { type: "mappings", description: "" },
  components: { type: "components", description: "" },
  figures: { type: "figures", description: "" },
  formulas: { type: "formulas", description: "" },
  artefacts: { type: "artefacts", description: "" },
  follows: { type: "follows", description: "" },
  files: { type: "files", description: "", endings: [".json", ".svg"] },
  budgets: { type: "budgets", description: "" },
  acceptances: { type: "acceptances", description: "" },
  outcomes: { type: "outcomes", description: "" },
  percent: { type: "percent", description: "" },
  points: { type: "points", description: "" },
  rise: { type: "rise", description: "" },
  count: { type: "count", description: "" },
  duration: { type: "duration", description: "" },
  rate: { type: "rate", description: "" },
  secret: { type: "secret", description: "" },
  flag: { type: "flag", description: "" },
  scans: { type: "scans", formats: ["bandit", "trivy"], description: "" },
  choice: { type: "choice", description: "", choices: ["enforce", "report"] },
});

function parse(values: Readonly<Record<string, string>>) {
  const raw: RawSettings = new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      { lines: value.split("\n").map((text, i) => ({ text, line: i + 1 })), origin: "with:" },
    ]),
  );
  return parseSettings(inputs, raw);
}

const outcomesAllowed =
  "allowed: success, failure, skipped, cancelled, by $" + "{{ steps.ID.outcome }} of a step that stands before this one";
const path = (pattern: string, optional = false) => ({ pattern, optional });
const leg = (name: string | undefined, pattern: string, optional = false) => ({ leg: name, pattern, optional });
const glob = (component: string, glob: string) => ({ component, glob });
const percent = (digits: number, scale: number, text: string) => ({ value: { digits: BigInt(digits), scale }, text });

describe("what an input holds", () => {
  test.each<[string, InputType, string, unknown]>([
    ["a text loses the white space around it", "text", "  unit tests  ", "unit tests"],
    ["blank lines and comments around a text do not count", "text", "# which one\n\nunit\n", "unit"],
    ["a text may hold a #", "text", "a#b", "a#b"],
    ["paths are one a line", "paths", "a.info\nb/*.xml\n", [path("a.info"), path("b/*.xml")]],
    ["a path may hold blanks", "paths", "my reports/lcov.info", [path("my reports/lcov.info")]],
    ["optional in front of a path says that it may match nothing", "paths", "optional a.info", [path("a.info", true)]],
    ["optional takes any white space", "paths", "  optional \t a.info ", [path("a.info", true)]],
    ["a file that is named optional is a file", "paths", "optional", [path("optional")]],
    ["a folder whose name begins with optional is a folder", "paths", "optional/a.info", [path("optional/a.info")]],
    ["a comment line is no path", "paths", "# unit\na.info", [path("a.info")]],
    ["globs are one a line", "globs", "src/**\n**/*.gen.ts", ["src/**", "**/*.gen.ts"]],
    ["names are one a line or separated by commas", "names", "py39, py310,\npy311", ["py39", "py310", "py311"]],
    [
      "components have a name and a glob a line, and a name may come again",
      "components",
      "api=src/api/**\nweb = src/web/**\napi=src/b=c/**",
      [glob("api", "src/api/**"), glob("web", "src/web/**"), glob("api", "src/b=c/**")],
    ],
    ["a component may be named in any script", "components", "@org/Zürich 2=src", [glob("@org/Zürich 2", "src")]],
    [
      "a document of one's own has paths, and what it must say",
      "artefacts",
      "sla = docs/SLA.md, SLA.md; words 50; headings Uptime, Contact",
      [{ id: "sla", paths: ["docs/SLA.md", "SLA.md"], words: 50, headings: ["Uptime", "Contact"] }],
    ],
    [
      "a document follows what it is about",
      "follows",
      "src/api/**, !**/*.test.ts -> docs/API.md | openapi.yaml",
      [
        {
          text: "src/api/**, !**/*.test.ts -> docs/API.md | openapi.yaml",
          sources: ["src/api/**", "!**/*.test.ts"],
          documents: ["docs/API.md", "openapi.yaml"],
        },
      ],
    ],
    ["files are one a line", "files", "out/badge.svg\nbadge.json", ["out/badge.svg", "badge.json"]],
    ["a leg has a name and a glob", "legs", "py39=cov/py39.xml", [leg("py39", "cov/py39.xml")]],
    ["white space around = is fine", "legs", "py39 = cov/py39.xml", [leg("py39", "cov/py39.xml")]],
    ["only the first = separates", "legs", "a=b=c.xml", [leg("a", "b=c.xml")]],
    ["a leg may be optional", "legs", "optional py39=cov/py39.xml", [leg("py39", "cov/py39.xml", true)]],
    ["a folder is one leg a folder", "legs", "cov/*/", [leg(undefined, "cov/*/")]],
    ["a leg's name may hold blanks and dots", "legs", "node 20.x=a.info", [leg("node 20.x", "a.info")]],
    ["a mapping has two sides", "mappings", "/build/app::services/app", [{ from: "/build/app", to: "services/app" }]],
    ["a mapping to the root", "mappings", "/build/app::", [{ from: "/build/app", to: "" }]],
    ["a mapping from a Windows drive", "mappings", "C:\\a::src", [{ from: "C:\\a", to: "src" }]],
    ["budget lines keep their place", "budgets", "\nlines >= 80%", [{ text: "lines >= 80%", line: 2 }]],
    [
      "an acceptance with pattern and end",
      "acceptances",
      "no-report[a/**] until 2027-01-31",
      [{ id: "no-report", pattern: "a/**", until: "2027-01-31", text: "no-report[a/**] until 2027-01-31" }],
    ],
    [
      "outcomes of steps are one a line",
      "outcomes",
      "unit tests=success\ne2e = failure",
      [
        { name: "unit tests", outcome: "success" },
        { name: "e2e", outcome: "failure" },
      ],
    ],
    ["a percentage without its sign", "percent", "80", percent(80, 0, "80%")],
    ["a percentage with its sign", "percent", "80.50 %", percent(8050, 2, "80.50%")],
    ["nothing at all is a limit, too", "percent", "0", percent(0, 0, "0%")],
    ["all is a limit", "percent", "100.0", percent(1000, 1, "100.0%")],
    ["percentage points", "points", "0.5", percent(5, 1, "0.5pp")],
    ["percentage points with their unit", "points", "0.50 pp", percent(50, 2, "0.50pp")],
    [
      "figures, by colon or equals sign",
      "figures",
      "size: a.json#/size B\ntime=b.txt",
      [
        {
          name: "size",
          pattern: "a.json",
          optional: false,
          what: { kind: "pointer", pointer: "/size" },
          unit: "B",
          text: "size: a.json#/size B",
        },
        { name: "time", pattern: "b.txt", optional: false, what: { kind: "whole" }, unit: undefined, text: "time: b.txt" },
      ],
    ],
    ["a rise as a count", "rise", "5", percent(5, 0, "5")],
    ["a rise in percent of the baseline", "rise", "2.5 %", percent(25, 1, "2.5%")],
    ["a whole number", "count", "12", { value: 12, text: "12" }],
    ["a whole number with zeros in front", "count", "007", { value: 7, text: "7" }],
    ["a time in the unit that it is written in", "duration", "1.5 s", percent(15000, 1, "1.5s")],
    ["a rate a second is 60 a minute", "rate", "100/s", percent(6000, 0, "100/s")],
    ["a secret", "secret", " abc ", "abc"],
    ["a choice", "choice", " report ", "report"],
    ["a flag that is set", "flag", "true", true],
    ["a flag that is not set", "flag", "false", false],
    [
      "reports with and without whose they are",
      "scans",
      "out/*.json\noptional trivy = t.json\ncodeql=a=b.sarif\nout/a=b.json",
      [
        { of: undefined, pattern: "out/*.json", optional: false },
        { of: "trivy", pattern: "t.json", optional: true },
        { of: "codeql", pattern: "a=b.sarif", optional: false },
        { of: undefined, pattern: "out/a=b.json", optional: false },
      ],
    ],
  ])("%s", (_, type, text, value) => {
    const { settings, problems } = parse({ [type]: text });
    expect(problems).toEqual([]);
    expect(settings[type]).toEqual(value);
  });

  test("a secret that arrives empty is as if it was left out: a job may have no token", () => {
    expect(parse({ secret: "" })).toEqual({ settings: {}, problems: [] });
  });

  test("an input that was left out is undefined, not empty", () => {
    expect(parse({})).toEqual({ settings: {}, problems: [] });
  });
});

describe("what is refused", () => {
  const number = "allowed: a number from 0 to 100, such as 80 or 99.5";
  const riseShape = "allowed: a whole number such as 5, or a percentage of the baseline such as 10%";
  const legShape = "allowed: NAME=GLOB, FOLDER/*/ for one leg a folder, or FOLDER/*/FILE for one file of each";
  const componentNames = "allowed: letters, digits, blanks and _ - . / @ +, a letter, digit, _ or @ first";
  const mappingShape = "allowed: FROM::TO, where TO may be empty for the root";
  const acceptShape = 'allowed: REASON, REASON[pattern], each with "until YYYY-MM-DD"';

  test.each<[string, InputType, string, string]>([
    ["a number with a tail", "percent", "80x", `percent (with:): found "80x"; ${number}`],
    ["a letter O for a zero", "percent", "8O", `percent (with:): found "8O"; ${number}`],
    ["a negative percentage", "percent", "-1", `percent (with:): found "-1"; ${number}`],
    ["an exponent", "percent", "1e2", `percent (with:): found "1e2"; ${number}`],
    ["a decimal comma", "percent", "79,5", `percent (with:): found "79,5"; ${number}`],
    ["a fraction without a digit", "percent", "80.", `percent (with:): found "80."; ${number}`],
    ["two signs", "percent", "80%%", `percent (with:): found "80%%"; ${number}`],
    ["a sign alone", "percent", "%", `percent (with:): found "%"; ${number}`],
    ["more than all", "percent", "100.01", "percent (with:): found 100.01; a share is at most 100"],
    ["points in percent", "points", "0.5%", 'points (with:): found "0.5%"; allowed: percentage points, such as 0.5 → 0.5'],
    ["points below nothing", "points", "-1", 'points (with:): found "-1"; allowed: percentage points, such as 0.5'],
    ["half a line", "rise", "0.5", `rise (with:): found "0.5"; ${riseShape}`],
    ["a rise in points", "rise", "1pp", `rise (with:): found "1pp"; ${riseShape}`],
    ["another value than the choices", "choice", "warn", 'choice (with:): found "warn"; allowed: enforce, report'],
    ["a choice in capitals", "choice", "Report", 'choice (with:): found "Report"; allowed: enforce, report → report'],
    ["two values where one is allowed", "text", "a\nb", 'text, line 2 (with:): found a second line "b"; allowed: one value'],
    ["a leg without a glob", "legs", "py39", `legs (with:): found "py39"; ${legShape}`],
    ["a leg with an empty glob", "legs", "py39=", `legs (with:): found "py39="; ${legShape}`],
    ["a leg without a name", "legs", "=a.info", `legs (with:): found "=a.info"; ${legShape}`],
    ["a component without a glob", "components", "api", 'components (with:): found "api"; allowed: NAME=GLOB'],
    ["a component with an empty glob", "components", "api= ", 'components (with:): found no glob for "api"; allowed: NAME=GLOB'],
    ["a component without a name", "components", "=src/**", "components (with:): found an empty name; allowed: NAME=GLOB"],
    ...["each", "patch", "path", "leg", "component"].map((word): [string, InputType, string, string] => [
      `a component named ${word}`,
      "components",
      `${word}=src/**`,
      `components (with:): found the name "${word}", which is a word of the budget language; allowed: another name`,
    ]),
    ...["a*", "a]", 'a"b', "a,b", "-a", "a\tb"].map((name): [string, InputType, string, string] => [
      `a component named ${JSON.stringify(name)}`,
      "components",
      `${name}=src/**`,
      `components (with:): found the name ${JSON.stringify(name)}; ${componentNames}`,
    ]),
    [
      "a glob twice in a component",
      "components",
      "api=src/**\nweb=src/**\napi = src/**",
      'components, line 3 (with:): found "api=src/**" twice; allowed: each once',
    ],
    [
      "a file of another kind",
      "files",
      "badge.png",
      'files (with:): found "badge.png"; allowed: a path that ends in .json or .svg',
    ],
    [
      "an ending without a name",
      "files",
      "out/.svg",
      'files (with:): found "out/.svg"; allowed: a path that ends in .json or .svg',
    ],
    ["a file twice", "files", "a.svg\na.svg", 'files, line 2 (with:): found "a.svg" twice; allowed: each once'],
    ["one side of a mapping", "mappings", "/build", `mappings (with:): found "/build"; ${mappingShape}`],
    ["a mapping from nothing", "mappings", "::src", `mappings (with:): found "::src"; ${mappingShape}`],
    ["a mapping with three sides", "mappings", "a::b::c", `mappings (with:): found "a::b::c"; ${mappingShape}`],
    ["an unknown reason", "acceptances", "no-repotr", 'acceptances (with:): no reason "no-repotr" → no-report'],
    ["a bad reason's shape", "acceptances", "No Report", `acceptances (with:): found "No Report"; ${acceptShape}`],
    [
      "a configuration that is not understood",
      "acceptances",
      "bad-configuration",
      "acceptances (with:): bad-configuration cannot be accepted",
    ],
    [
      "a broken limit",
      "acceptances",
      "budget-broken",
      "acceptances (with:): budget-broken cannot be accepted; change the budget, or its level to warn:",
    ],
    ["a number with a tail", "count", "5 lines", 'count (with:): found "5 lines"; allowed: a whole number, such as 0 or 12'],
    ["a negative number", "count", "-1", 'count (with:): found "-1"; allowed: a whole number, such as 0 or 12'],
    [
      "a day that is none",
      "acceptances",
      "no-report until 2027-02-30",
      'acceptances (with:): found "2027-02-30" after until; allowed: a day as YYYY-MM-DD',
    ],
    [
      "an outcome of a mistyped step",
      "outcomes",
      "tests=",
      `outcomes (with:): found no outcome of "tests", which is what a mistyped step id gives; ${outcomesAllowed}`,
    ],
    [
      "an outcome that GitHub does not know",
      "outcomes",
      "tests=succes",
      `outcomes (with:): found the outcome "succes" of "tests"; ${outcomesAllowed} → tests=success`,
    ],
    [
      "an outcome in other letters",
      "outcomes",
      "tests=\u0000Success",
      `outcomes (with:): found the outcome "\\u0000Success" of "tests"; ${outcomesAllowed} → tests=success`,
    ],
    [
      "a time without a unit",
      "duration",
      "800",
      'duration (with:): found "800"; allowed: a time with its unit, such as 800ms, 2s or 10min → 800ms',
    ],
    ["a rate that is a time", "rate", "2s", 'rate (with:): found "2s"; allowed: a rate with its unit, such as 100/s or 6000/min'],
    [
      "a document with a word that nobody knows",
      "artefacts",
      "sla = a.md; wrods 5",
      'artefacts (with:): found "wrods 5" behind the paths of sla; allowed: NAME = PATH, PATH; words N; headings A, B, where NAME has small letters, digits and hyphens, such as threat-model',
    ],
    [
      "a document that follows nothing",
      "follows",
      "docs/API.md",
      'follows (with:): found "docs/API.md", which has no arrow; allowed: SOURCES -> DOCUMENTS, such as src/api/** -> docs/API_USAGE.md',
    ],
    ["a flag that is neither", "flag", "yes", 'flag (with:): found "yes"; allowed: true or false'],
    [
      "a slip in a format's name",
      "scans",
      "trviy=t.json",
      'scans (with:): no format "trviy"; known: bandit, trivy → trivy=t.json',
    ],
    [
      "one figure twice",
      "figures",
      "size: a.json\nsize: b.json",
      'figures, line 2 (with:): found "size" twice; allowed: each once',
    ],
    ["a formula that stops", "formulas", "x = (a + b", "formulas (with:): column 11: found the end of the line; allowed here: )"],
    [
      "a formula with a unit in the middle",
      "formulas",
      "x = a ms + b",
      'formulas (with:): column 10: found "+"; allowed here: +, -, *, / or a unit at the end, such as %',
    ],
    [
      "a formula without a name",
      "formulas",
      "a / b",
      'formulas (with:): column 1: found "a / b"; allowed: NAME = FORMULA, such as error-share = errors / requests',
    ],
    ["a tool without a glob", "scans", "trivy=", 'scans (with:): found no glob for "trivy"; allowed: GLOB, or TOOL=GLOB'],
    [
      "an outcome of nothing",
      "outcomes",
      "=success",
      `outcomes (with:): found "=success"; allowed: NAME=OUTCOME, ${outcomesAllowed}`,
    ],
  ])("%s", (_, type, text, told) => {
    const { settings, problems } = parse({ [type]: text });
    expect(
      problems.map(({ where, message, suggestion }) => `${where}: ${message}${suggestion ? ` → ${suggestion}` : ""}`),
    ).toEqual([told]);
    expect(settings[type]).toBeUndefined();
  });

  test("a reason that resembles none is told with all that there are", () => {
    expect(parse({ acceptances: "xyzzy" }).problems[0]?.message).toMatch(
      /^no reason "xyzzy"; known: no-report, .*paths-not-found$/,
    );
  });

  test.each(Object.keys(inputs).filter((name) => name !== "secret"))(
    "%s that is given but empty is an error, never a limit that went away",
    (name) => {
      for (const empty of ["", "  ", "\n\n", "# only a comment"]) {
        const { problems } = parse({ [name]: empty });
        expect(problems, JSON.stringify(empty)).toHaveLength(1);
        expect(problems[0]?.where).toBe(`${name} (with:)`);
        expect(problems[0]?.message).toMatch(/^is given, but empty; an expression that names nothing/);
      }
    },
  );

  test("names of which nothing is left are empty", () => {
    expect(parse({ names: " , ,\n," }).problems[0]?.message).toMatch(/^is given, but empty/);
  });

  test("every bad line is told, each with its number", () => {
    const { problems } = parse({ legs: "a=1\nb\nc=3\nd" });
    expect(problems.map(({ where }) => where)).toEqual(["legs, line 2 (with:)", "legs, line 4 (with:)"]);
  });

  test("everything wrong is told in one go, unknown inputs first", () => {
    const { problems } = parse({ percent: "x", choic: "report", choice: "x" });
    expect(problems.map(({ where, suggestion }) => [where, suggestion])).toEqual([
      ["choic (with:)", "choice"],
      ["percent (with:)", undefined],
      ["choice (with:)", undefined],
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is an unknown input like any other", (name) => {
    const raw: RawSettings = new Map([[name, { lines: [{ text: "x", line: 1 }], origin: "with:" }]]);
    expect(parseSettings(inputs, raw).problems[0]?.message).toContain(`no input "${name}"`);
  });
});
