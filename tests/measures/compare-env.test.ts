import { describe, expect, test } from "vitest";
import { readEnvExample } from "../../src/formats/documents/env-example.ts";
import { EnvUseReader, mayHoldEnv } from "../../src/formats/documents/env-uses.ts";
import { compareEnv } from "../../src/measures/compare-env.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { describeEnvFault, envRuleHelp } from "../../src/reports/wording-docs-env.ts";

/** Holds sources against examples, both by path. */
function compare(
  examples: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, string>>,
  allow: readonly string[] = [],
) {
  const read = Object.entries(examples).map(([path, text]) => readEnvExample(path, text));
  const reader = new EnvUseReader(read.flatMap(({ names }) => names.map(({ name }) => name)));
  for (const [path, text] of Object.entries(sources)) reader.read(path, text);
  return compareEnv(read, reader.result, { allow }).map(
    (fault) => `${fault.path}:${fault.line ?? "-"} ${toPlain(describeEnvFault(fault))}`,
  );
}

describe("an example and the sources agree", () => {
  test.each<[string, ReturnType<typeof compare>]>([
    ["where each name is listed and asked for", compare({ ".env.example": "A=\n" }, { "a.ts": "process.env.A" })],
    ["where a name is listed in a comment", compare({ ".env.example": "# A=\n" }, { "a.ts": "process.env.A" })],
    [
      "where the system, the runner or a platform sets it",
      compare(
        { ".env.example": "" },
        { "a.ts": "process.env.PATH; process.env.CI; process.env.NODE_ENV; process.env.GITHUB_SHA; process.env.npm_config_x" },
      ),
    ],
    ["where a library reads it", compare({ ".env.example": "AWS_REGION=\nNODE_ENV=\n" }, {})],
    ["where the settings allow it", compare({ ".env.example": "B_1=\n" }, { "a.ts": "process.env.A" }, ["A", "B_*"])],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a script of a shell.
    ["where another script gives it a value", compare({ ".env.example": "" }, { "a.sh": "echo ${A}", "lib.sh": "export A=1" })],
    ["where the shell makes it", compare({ ".env.example": "" }, { "a.sh": "echo $RANDOM $PS1 $HOME $IFS $OPTARG $PROMPT" })],
    ["where a line below a comment gives it a value", compare({ ".env.example": "" }, { "a.sh": "# where\nA2=b\nmkdir $A2" })],
    ["where there is no example", compare({}, { "a.ts": "process.env.A" })],
    [
      "where a package lists it or the root does",
      compare({ ".env.example": "A=\n", "api/.env.example": "B=\n" }, { "api/a.ts": "process.env.A; process.env.B" }),
    ],
    [
      "where another package has an example, and this one has none",
      compare({ "api/.env.example": "" }, { "web/a.ts": "process.env.A" }),
    ],
    ["where another package asks for it", compare({ "api/.env.example": "A=\n" }, { "shared/a.ts": "process.env.A" })],
    ["where a schema speaks of it", compare({ ".env.example": "A_URL=\n" }, { "a.py": "a_url: str" })],
  ])("%s", (_, faults) => {
    expect(faults).toEqual([]);
  });
});

test("an example of a client is no source", () => {
  expect(["src/a.ts", "examples/track.sh", "docs/samples/a.py"].map(mayHoldEnv)).toEqual([true, false, false]);
});

describe("a source asks for nothing", () => {
  test.each<[string, string, string]>([
    ["in a docstring", "a.py", '"""\nReads os.environ["A"].\n"""\n'],
    ["where it gives a default to a child", "a.py", 'os.environ.setdefault("A", "x")\n'],
  ])("%s", (_, path, text) => {
    expect(compare({ ".env.example": "" }, { [path]: text })).toEqual([]);
  });
});

describe("an example is told of", () => {
  test.each<[string, ReturnType<typeof compare>, readonly string[]]>([
    [
      "a name that it does not list",
      compare({ ".env.example": "B=\n" }, { "b.ts": "process.env.A", "a.ts": "\nprocess.env.A; process.env.B" }),
      [".env.example:- It does not list A, which a.ts:2 and 1 more place ask for."],
    ],
    [
      "what a source asks for that would be a shell's own in a script",
      compare({ ".env.example": "" }, { "a.ts": "process.env.PROMPT" }),
      [".env.example:- It does not list PROMPT, which a.ts:1 asks for."],
    ],
    [
      "the same for a package",
      compare({ ".env.example": "", "api/.env.example": "" }, { "api/src/a.ts": "process.env.A" }),
      ["api/.env.example:- It does not list A, which api/src/a.ts:1 asks for."],
    ],
    [
      "a name that nothing speaks of",
      compare({ ".env.example": "A=\n\n# OLD_FLAG=\n" }, { "a.ts": "process.env.A" }),
      [".env.example:3 No source speaks of OLD_FLAG."],
    ],
    [
      "a secret, without its value",
      compare({ ".env.example": "API_KEY=9fK2mQ7xLw3vT8zB\n" }, { "a.ts": "process.env.API_KEY" }),
      [".env.example:1 The value of API_KEY looks like a real secret."],
    ],
    [
      "names of the language itself",
      compare({ ".env.example": "" }, { "a.ts": "process.env.__proto__" }),
      [".env.example:- It does not list __proto__, which a.ts:1 asks for."],
    ],
  ])("%s", (_, faults, wanted) => {
    expect(faults).toEqual(wanted);
  });
});

test("every rule says what it finds and how it is mended", () => {
  for (const { what, fix } of Object.values(envRuleHelp))
    expect([toPlain(what), toPlain(fix)].join(" ")).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
});
