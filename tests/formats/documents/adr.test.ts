import { describe, expect, test } from "vitest";
import { adrName, readAdr } from "../../../src/formats/documents/adr.ts";
import { type AdrName, type AdrReference, numberText } from "../../../src/model/adr.ts";

const path = "docs/adr/0005-cache.md";
const read = (text: string) => readAdr(path, text);

describe("the name of a record", () => {
  const shown = (name: AdrName) =>
    name.kind === "number" ? `${name.digits} = ${numberText(name.number)}` : name.kind === "day" ? name.day : "none";

  test.each([
    ["0012-cache.md", "0012 = 12"],
    ["012-cache.md", "012 = 12"],
    ["012a-cache.md", "012 = 12a"],
    ["adr-0012-cache.md", "0012 = 12"],
    ["ADR_012_cache.md", "012 = 12"],
    ["ADR-0012.md", "0012 = 12"],
    ["12-cache.md", "12 = 12"],
    ["20260131-cache.md", "2026-01-31"],
    ["2026-01-31-cache.md", "2026-01-31"],
    ["2026-cache.md", "2026 = 2026"],
    ["20261331-cache.md", "20261331 = 20261331"],
    ["cache.md", "none"],
    ["3rd-party.md", "none"],
  ])("%s counts as %s", (name, wanted) => {
    expect(shown(adrName(`docs/adr/${name}`))).toBe(wanted);
  });
});

describe("the number of a heading", () => {
  test.each([
    ["# 5. Cache", "5"],
    ["# 0005 - Cache", "5"],
    ["# ADR-0005: Cache", "5"],
    ["# ADR 5 Cache", "5"],
    ["# [ADR-005] Cache", "5"],
    ["# 5a. Cache", "5a"],
    ["ADR-5: Cache\n========", "5"],
    ["---\nstatus: accepted\ndate: 2026-01-31\n---\n\n# 7. Cache", "7"],
    ["# Cache", undefined],
    ["# 12-factor configuration", undefined],
    ["# 3 replicas are enough", undefined],
    ["# ADRs are kept in the repository", undefined],
  ])("%j: %s", (text, wanted) => {
    const { heading } = read(text);
    expect(heading?.number && numberText(heading.number)).toBe(wanted);
  });
});

describe("the status of a record", () => {
  test.each<[string, string, string, number]>([
    ["below a heading", "# 5. Cache\n\n## Status\n\nAccepted\n", "accepted", 5],
    ["below a heading with a number", "## 1. Status:\nProposed.", "proposed", 2],
    ["with its day", "## Status\n\nAccepted on 2026-01-31", "accepted", 3],
    ["in brackets", "## Status\n\n**Accepted** (2026-01-31)", "accepted", 3],
    ["as the box that is checked", "## Status\n\n- [ ] Proposed\n- [x] Accepted\n", "accepted", 4],
    ["with a sign", "## Status\n\n✅ Accepted", "accepted", 3],
    ["as adr-tools spells it", "## Status\n\nSuperceded by [7. Other](0007-other.md)", "superseded", 3],
    ["in the front matter", '---\nstatus: "superseded by ADR-0007"\n---\n# Cache', "superseded", 2],
    ["in a list", "# Cache\n\n* Status: accepted\n* Deciders: ada", "accepted", 3],
    ["in bold", "# Cache\n\n**Status:** Deprecated", "deprecated", 3],
    ["in a table", "# Cache\n\n| Status | Accepted |\n| --- | --- |", "accepted", 3],
    ["in the first row of a table", "| Status | Accepted |\n|---|---|\n| Date | 2026-01-31 |", "accepted", 1],
    ["of the project's own in the first row", "| Status | Implemented |\n|---|---|\n| Deciders | Ada |", "implemented", 1],
    ["in the first row, above a link", "| Status | Accepted |\n|---|---|\n| Shop | web |", "accepted", 1],
    ["in the first column of a table", "| Status | Date |\n|---|---|\n| Accepted | 2026-01-31 |", "accepted", 3],
    ["in another column of a table", "| Date | Status |\n|---|---|\n| 2026-01-31 | Accepted |", "accepted", 3],
    ["of two words", "## Status\n\nIn review", "in review", 3],
    ["of the template", "---\nstatus: {proposed | accepted}\n---\n", "{proposed", 2],
  ])("%s", (_, text, word, line) => {
    const { status } = read(text);
    expect([status?.word, status?.line]).toEqual([word, line]);
  });

  test.each([
    ["nowhere", "# Cache\n\nThe status of this is open.\n"],
    ["in an empty section", "## Status\n\n## Context\n\nWe need one."],
    ["in code", "```\nStatus: accepted\n```"],
    ["in a comment", "<!-- Status: accepted -->"],
  ])("%s is none", (_, text) => {
    expect(read(text).status).toBeUndefined();
  });
});

describe("what a record says of others", () => {
  const shown = (to: AdrReference) => (to.kind === "link" ? to.target : numberText(to.number));

  test.each<[string, string, readonly string[]]>([
    ["a link", "Superseded by [ADR-0007](0007-other.md)", ["superseded-by 0007-other.md"]],
    ["a number", "Superseded by ADR-0007", ["superseded-by 7"]],
    ["a bare number as files have it", "Superseded by 0007", ["superseded-by 7"]],
    ["the spelling of adr-tools", "Supercedes [3. Old](0003-old.md)", ["supersedes 0003-old.md"]],
    [
      "several",
      "Supersedes ADR-3, ADR-4b and [x](../a/0001-x.md)",
      ["supersedes 3", "supersedes 4b", "supersedes ../a/0001-x.md"],
    ],
    ["both", "Supersedes ADR-3, superseded by ADR-7", ["supersedes 3", "superseded-by 7"]],
    ["the front matter", "---\nsuperseded_by: ADR-0007\nsupersedes: [0003]\n---\n", ["superseded-by 7", "supersedes 3"]],
    ["a heading of its own", "## Supersedes\n\n- [Old](0003-old.md)\n\n## Context\n\nSee ADR-9.", ["supersedes 0003-old.md"]],
    ["the other way round", "ADR-3 is superseded by this record.", ["supersedes 3"]],
    ["another word", "This replaces [the old one](0003-old.md).", ["supersedes 0003-old.md"]],
    ["a number alone, where it speaks of itself", "This record replaces 0003 as a whole.", ["supersedes 3"]],
    [
      "the number of something else",
      "This replaces RFC 0012 for our team.\n\nThe limit of 0050 replaces 0040 in all places.",
      [],
    ],
    ["a sentence about something else", "It replaces 12 servers and was replaced in 2026.", []],
    ["a mention", "See ADR-3.", []],
    ["code", "```\nSupersedes ADR-3\n```", []],
  ])("%s", (_, text, wanted) => {
    expect(read(text).relations.map(({ kind, to }) => `${kind} ${shown(to)}`)).toEqual(wanted);
  });
});

test.each([
  ["front matter that never ends", `---\n${"a\n".repeat(200_000)}`],
  ["a line of a megabyte", `## Status\n\n${"[".repeat(1_000_000)}`],
  ["many verbs", "supersedes ADR-1 ".repeat(60_000)],
  ["many headings", "## Status\n".repeat(200_000)],
  ["nothing", ""],
])("a hostile text ends in bounded time: %s", { timeout: 5000 }, (_, text) => {
  expect(read(text).path).toBe(path);
});
