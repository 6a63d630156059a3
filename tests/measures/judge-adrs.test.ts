import { describe, expect, test } from "vitest";
import { adrName, readAdr } from "../../src/formats/documents/adr.ts";
import { isAdrFile, isAdrIndexFile } from "../../src/measures/adr/adr-paths.ts";
import { type AdrFacts, type AdrSettings, judgeAdrs } from "../../src/measures/judge-adrs.ts";
import { toPlain } from "../../src/reports/escape.ts";
import { adrRuleHelp, describeAdrFault } from "../../src/reports/wording-docs-adr.ts";

/** Records by the names of their files in `docs/adr`. */
function judge(texts: Readonly<Record<string, string>>, around: Omit<Partial<AdrFacts>, "records"> = {}, settings?: AdrSettings) {
  const records = Object.entries(texts).map(([name, text]) => readAdr(`docs/adr/${name}`, text));
  const faults = judgeAdrs({ records, indexes: [], ...around }, settings);
  return faults.map((fault) => `${fault.path.replace("docs/adr/", "")}:${fault.line ?? "-"} ${toPlain(describeAdrFault(fault))}`);
}

const accepted = "# Decision\n\n## Status\n\nAccepted\n";
const base = (names: readonly string[], gone: readonly string[] = []) => ({
  base: {
    records: names.map((name) => ({ path: `docs/adr/${name}`, name: adrName(`docs/adr/${name}`) })),
    gone: new Set(gone.map((name) => `docs/adr/${name}`)),
  },
});

describe("records are sound", () => {
  test.each<[string, ReturnType<typeof judge>]>([
    ["with numbers, letters and days", judge({ "0001-a.md": accepted, "0001a-b.md": accepted, "20260131-c.md": accepted })],
    ["of two on one day", judge({ "20260131-a.md": accepted, "20260131-b.md": accepted })],
    ["with numbers of their own in each category", judge({ "web/0001-a.md": accepted, "data/0001-b.md": accepted })],
    ["with the number in the heading", judge({ "0001-a.md": accepted.replace("Decision", "1. Decision") })],
    [
      "that say it on both sides",
      judge({ "0001-a.md": `${accepted}Superseded by ADR-2\n`, "0002-b.md": `${accepted}Supersedes [1](0001-a.md)\n` }),
    ],
    [
      "as long as the newer one is a proposal",
      judge({ "0001-a.md": accepted, "0002-b.md": "# B\n\n## Status\n\nProposed\n\nSupersedes ADR-1\n" }),
    ],
    [
      "whose old collisions are known",
      judge({ "0001-a.md": accepted, "0001-b.md": accepted }, {}, { knownDuplicates: new Set(["docs/adr/0001-b.md"]) }),
    ],
    ["that are on the base branch", judge({ "0001-a.md": accepted }, base(["0001-a.md"]))],
    ["that were renamed", judge({ "0001-new.md": accepted }, base(["0001-old.md"], ["0001-old.md"]))],
    ["behind the base branch", judge({ "0001-a.md": accepted }, base(["0001-a.md", "0002-b.md"]))],
    [
      "with a status that the project allows",
      judge({ "0001-a.md": "# A\n\nStatus: In review" }, {}, { statuses: ["in review"] }),
    ],
    [
      "that their index lists",
      judge(
        { "0001-a.md": accepted },
        { indexes: [{ path: "docs/adr/README.md", links: [{ target: "./0001-a.md#status", line: 3 }] }] },
      ),
    ],
    [
      "beside a README that lists none",
      judge({ "0001-a.md": accepted }, { indexes: [{ path: "docs/adr/README.md", links: [] }] }),
    ],
    ["that replace something else than a record", judge({ "0001-a.md": `${accepted}Replaces [this](https://example.org).\n` })],
    ["that are superseded elsewhere", judge({ "0001-a.md": "## Status\n\nSuperseded by [x](https://example.org/adr/7)\n" })],
  ])("%s", (_, faults) => {
    expect(faults).toEqual([]);
  });
});

describe("records are told of", () => {
  test.each<[string, ReturnType<typeof judge>, readonly string[]]>([
    ["a name without a number", judge({ "cache.md": accepted }), ["cache.md:- Its name begins with no number."]],
    ["a short number", judge({ "7-a.md": accepted }), ["7-a.md:- The number in its name has not three or four digits."]],
    [
      "a number that two have",
      judge({ "0001-a.md": accepted, "001-b.md": accepted }),
      ["001-b.md:- docs/adr/0001-a.md has the number 1 already."],
    ],
    [
      "a number that the base branch gave away",
      judge({ "0002-a.md": accepted }, base(["0001-x.md", "0002-b.md"])),
      ["0002-a.md:- On the base branch docs/adr/0002-b.md has the number 2 by now."],
    ],
    [
      "another number in the heading",
      judge({ "0002-a.md": accepted.replace("Decision", "ADR-0003: Decision") }),
      ["0002-a.md:1 The heading has the number 3, the file 2."],
    ],
    ["no status", judge({ "0001-a.md": "# A\n" }), ["0001-a.md:- It has no status."]],
    [
      "a status that is none",
      judge({ "0001-a.md": "# A\n\nStatus: Done\n" }),
      [
        "0001-a.md:3 The status Done is none of draft, proposed, accepted, rejected, deprecated, superseded. adr-statuses: draft, proposed, accepted, rejected, deprecated, superseded, done would allow it.",
      ],
    ],
    [
      "the template's own status",
      judge({ "0001-a.md": "---\nstatus: {open | closed}\n---\n" }, {}, { statuses: ["open"] }),
      ["0001-a.md:2 The status {open | closed} is none of open."],
    ],
    [
      "a superseded record that does not say by which",
      judge({ "0001-a.md": "## Status\n\nSuperseded\n" }),
      ["0001-a.md:3 It is superseded and does not say by which record."],
    ],
    [
      "the same, where the other one says it",
      judge({ "0001-a.md": "## Status\n\nSuperseded\n", "0002-b.md": `${accepted}Supersedes ADR-1\n` }),
      ["0001-a.md:3 It is superseded and does not say by which record; docs/adr/0002-b.md says that it does."],
    ],
    [
      "an old record that does not know of it",
      judge({ "0001-a.md": accepted, "0002-b.md": `${accepted}Supersedes ADR-1\n` }),
      ["0002-b.md:6 docs/adr/0001-a.md does not say that it is superseded by this one."],
    ],
    [
      "a new record that does not know of it",
      judge({ "0001-a.md": "## Status\n\nSuperseded by ADR-0002\n", "0002-b.md": accepted }),
      ["0001-a.md:3 docs/adr/0002-b.md does not say that it supersedes this one."],
    ],
    [
      "a record that there is not",
      judge({ "0001-a.md": "## Status\n\nSuperseded by ADR-0009\n" }),
      ["0001-a.md:3 There is no record 9."],
    ],
    [
      "one that the index leaves out",
      judge(
        { "0001-a.md": accepted, "0002-b.md": accepted },
        { indexes: [{ path: "docs/adr/README.md", links: [{ target: "0001-a.md", line: 3 }] }] },
      ),
      ["README.md:- The index does not link to docs/adr/0002-b.md."],
    ],
  ])("%s", (_, faults, wanted) => {
    expect(faults).toEqual(wanted);
  });
});

describe("a path is", () => {
  test.each<[string, "record" | "index" | "neither"]>([
    ["docs/adr/0001-a.md", "record"],
    ["doc/architecture/decisions/0001-a.md", "record"],
    [".decisions/0001-a.md", "record"],
    ["packages/a/docs/adr/web/0001-a.markdown", "record"],
    ["docs/adr/notes.md", "record"],
    ["docs/adr/README.md", "index"],
    ["docs/decisions/index.md", "index"],
    ["docs/adr/template.md", "neither"],
    ["docs/adr/0000-adr-template.md", "neither"],
    ["docs/adr/plan.png", "neither"],
    ["docs/guide.md", "neither"],
  ])("%s: %s", (path, wanted) => {
    expect(isAdrFile(path) ? "record" : isAdrIndexFile(path) ? "index" : "neither").toBe(wanted);
  });
});

test("ten thousand records that all supersede each other are judged in bounded time", { timeout: 5000 }, () => {
  const texts = Array.from({ length: 9000 }, (_, i): [string, string] => [
    `${i + 1000}-a.md`,
    `${accepted}Supersedes ADR-${i + 999}\n`,
  ]);
  expect(judge(Object.fromEntries(texts)).length).toBe(9000);
});

test("every rule says what it finds and how it is mended", () => {
  for (const { what, fix } of Object.values(adrRuleHelp))
    expect([toPlain(what), toPlain(fix)].join(" ")).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
});
