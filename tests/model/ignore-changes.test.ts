import { expect, test } from "vitest";
import { ignoreChanges } from "../../src/model/ignore-changes.ts";
import type { IgnoreEntry } from "../../src/model/standing.ts";

function entry(told: Partial<IgnoreEntry> = {}): IgnoreEntry {
  return {
    id: "CVE-1",
    reason: "r",
    until: "2026-12-31",
    source: { file: ".gates/ignore.yml", line: 1, format: "gates" },
    ...told,
  };
}

const forEver: IgnoreEntry = { id: "CVE-1", source: { file: ".trivyignore", line: 1, format: "trivyignore" } };

test.each<[string, readonly IgnoreEntry[], readonly IgnoreEntry[], readonly string[]]>([
  ["the same entry is no change", [entry()], [entry()], []],
  ["an entry that was moved or got another reason is none", [entry()], [entry({ reason: "s", owner: "me" })], []],
  ["an entry in another case is none", [entry()], [entry({ id: "cve-1" })], []],
  ["an entry that is gone is none", [entry()], [], []],
  ["an earlier end is none", [entry()], [entry({ until: "2026-10-01" })], []],
  ["a narrower entry is none", [entry()], [entry({ package: "idna" }), entry({ path: "a/**" })], []],
  ["a first entry is added", [], [entry()], ["added"]],
  ["another advisory is added", [entry()], [entry(), entry({ id: "CVE-2" })], ["added"]],
  ["another package is added", [entry({ package: "a" })], [entry({ package: "b" })], ["added"]],
  ["another glob is added, even a narrower one", [entry({ path: "a/**" })], [entry({ path: "a/b/**" })], ["added"]],
  ["a later end is extended", [entry()], [entry({ until: "2027-01-01" })], ["extended"]],
  ["a later end of a narrower entry is extended", [entry()], [entry({ package: "a", until: "2027-01-01" })], ["extended"]],
  [
    "the latest end before is what counts",
    [entry(), entry({ package: "a", until: "2027-02-01" })],
    [entry({ package: "a", until: "2027-01-01" })],
    [],
  ],
  ["an end that is gone is extended", [{ ...forEver, until: "2026-12-31" }], [forEver], ["extended"]],
  ["an end where there was none is no change", [forEver], [{ ...forEver, until: "2026-12-31" }], []],
  ["a package that is gone is widened", [entry({ package: "a" })], [entry()], ["widened"]],
  [
    "one of two narrowings that is gone is widened",
    [entry({ package: "a", kind: "secret" })],
    [entry({ kind: "secret" })],
    ["widened"],
  ],
  ["a tool's own entry that is of all tools now is widened", [forEver], [entry()], ["widened"]],
  ["an entry of all tools that is in the tool's own file now is extended to for ever", [entry()], [forEver], ["extended"]],
])("%s", (_, before, now, kinds) => {
  expect(ignoreChanges(before, now).map(({ kind }) => kind)).toEqual(kinds);
});
