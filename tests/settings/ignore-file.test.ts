import { describe, expect, test } from "vitest";
import { entryListCaps } from "../../src/settings/entry-list.ts";
import { readIgnoreFile } from "../../src/settings/ignore-file.ts";

const today = "2026-08-20";

async function read(text: string, maxDays?: number) {
  const { entries, problems } = await readIgnoreFile(text, ".gates/ignore.yml", {
    today,
    ...(maxDays !== undefined && { maxDays }),
  });
  return {
    entries,
    told: problems.map(({ where, message, suggestion }) => `${where}: ${message}${suggestion ? ` → ${suggestion}` : ""}`),
  };
}

/** A file of one entry, with these lines in place of the ones of the same name or behind them. */
function entry(...lines: readonly string[]): string {
  const usual = ["id: CVE-2024-3651", "reason: no host names of others", "until: 2026-12-31"];
  const names = lines.map((line) => line.split(":", 1)[0]);
  const all = [...usual.filter((line) => !names.includes(line.split(":", 1)[0])), ...lines];
  return `ignores:\n  - ${all.join("\n    ")}\n`;
}

describe("what the ignore file says", () => {
  test("an entry has all that was written, and its line", async () => {
    const text = `# why\nignores:\n  - id: CVE-2024-3651\n    reason: >-\n      we encode\n      no host names\n    until: 2027-01-31\n    owner: "@org/pay"\n    package: idna\n    path: services/**\n    tool: trivy\n    kind: vulnerability\n`;
    expect(await read(text)).toEqual({
      told: [],
      entries: [
        {
          id: "CVE-2024-3651",
          reason: "we encode no host names",
          until: "2027-01-31",
          owner: "@org/pay",
          package: "idna",
          path: "services/**",
          tool: "trivy",
          kind: "vulnerability",
          source: { file: ".gates/ignore.yml", line: 3, format: "gates" },
        },
      ],
    });
  });

  test.each<[string, string, number]>([
    ["an empty file has no entries", "", 0],
    ["comments alone are no entries", "# none yet\n", 0],
    ["a list that is still empty has none", "ignores:\n", 0],
    ["an empty list has none", "ignores: []\n", 0],
    ["a day may be quoted", entry('until: "2026-12-31"'), 1],
    ["a day may be today", entry("until: 2026-08-20"), 1],
    ["a day may be past: the entry has ended", entry("until: 2020-01-01"), 1],
    ["a day may be the last allowed one", entry("until: 2027-02-16"), 1],
    ["a rule may be a number", entry("id: 1234"), 1],
    ["a rule may be named as JavaScript's objects name things", entry("id: __proto__"), 1],
    [
      "the same advisory of two packages is two entries",
      `${entry("package: a")}${entry("package: b").slice("ignores:\n".length)}`,
      2,
    ],
    ["a byte order mark does not count", `\ufeff${entry()}`, 1],
    ["CRLF is a line end", entry().replaceAll("\n", "\r\n"), 1],
  ])("%s", async (_, text, count) => {
    const { entries, told } = await read(text);
    expect(told).toEqual([]);
    expect(entries).toHaveLength(count);
  });

  test("a day and a number are the text that was written", async () => {
    const { entries } = await read(entry("id: 0010"));
    expect(entries[0]).toMatchObject({ id: "0010", until: "2026-12-31" });
  });
});

describe("what the ignore file may not say, so that it ignores nothing", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "a list at the root",
      "- id: A\n",
      ["1: found a list; allowed: the key `ignores` with the list of entries below it → ignores:"],
    ],
    [
      "a text at the root",
      "CVE-2024-3651\n",
      ["1: found a single value; allowed: the key `ignores` with the list of entries below it → ignores:"],
    ],
    ["another key", "ignore: []\n", ['1: no key "ignore"; known: ignores → ignores']],
    [
      "a mapping of entries",
      "ignores:\n  CVE-1: {}\n",
      ["1: found a mapping below `ignores`; allowed: entries with a dash in front of each"],
    ],
    ["an entry that is a text", "ignores:\n  - CVE-1\n", ["2: found a single value; allowed: an entry with id, reason, until"]],
    ["an entry that is nothing", "ignores:\n  -\n", ["2: found a single value; allowed: an entry with id, reason, until"]],
    [
      "no reason",
      "ignores:\n  - id: A\n    until: 2026-12-31\n",
      ["2: found an entry without `reason`; it has to say id, reason, until"],
    ],
    ["a blank reason", entry("reason: ' '"), ["4: `reason` is blank; write it"]],
    ["a reason that is still to be written", entry("reason:"), ["4: `reason` is blank; write it"]],
    ["a reason that is null", entry("reason: ~"), ["4: `reason` is blank; write it"]],
    ["a blank path", entry('path: ""'), ["5: `path` is blank; write it, or leave the line out"]],
    ["no day", entry("until: soon"), ['4: found "soon" as `until`; allowed: a day as YYYY-MM-DD']],
    ["a day that there is not", entry("until: 2026-02-30"), ['4: found "2026-02-30" as `until`; allowed: a day as YYYY-MM-DD']],
    [
      "a moment",
      entry("until: 2026-12-31T00:00:00Z"),
      ['4: found "2026-12-31T00:00:00Z" as `until`; allowed: a day as YYYY-MM-DD'],
    ],
    [
      "a day too far ahead",
      entry("until: 2027-02-17"),
      ["4: found 2027-02-17 as `until`; allowed: at most 180 days from today, which ends on 2027-02-16 → 2027-02-16"],
    ],
    ["a key that resembles one", entry("onwer: me"), ['5: no key "onwer" in an entry → owner']],
    ["a key that another tool has", entry("expired_at: 2026-12-31"), ['5: no key "expired_at" in an entry → until']],
    [
      "a key that resembles none",
      entry("severity: high"),
      ['5: no key "severity" in an entry; known: id, reason, until, owner, package, path, tool, kind'],
    ],
    [
      "a merged mapping",
      entry("<<: {}"),
      ['5: no key "<<" in an entry; known: id, reason, until, owner, package, path, tool, kind'],
    ],
    [
      "an unknown kind",
      entry("kind: vulnerabilty"),
      ['5: no kind "vulnerabilty"; known: vulnerability, secret, misconfiguration, code, licence, lint → vulnerability'],
    ],
    ["a list of paths", entry("path: [a, b]"), ["5: found a list as `path`; allowed: a text"]],
    ["an alias", `${entry("id: &a A")}  - *a\n`, ["5: found an alias; allowed: an entry with id, reason, until"]],
    ["an alias as a value", entry("id: &a A", "owner: *a"), ["5: found an alias as `owner`; allowed: a text"]],
    ["a key twice", entry("owner: a", "owner: b"), ["6: Map keys must be unique"]],
    [
      "a path of too many paths",
      entry(`path: "${"{a,b}".repeat(20)}"`),
      ["5: the braces of `path` stand for more than 100 paths; write several entries"],
    ],
    [
      "a value of too many characters",
      entry(`reason: ${"a".repeat(1001)}`),
      ["4: `reason` has 1001 characters; at most 1000 are read"],
    ],
    [
      "the same entry twice, in other words",
      `${entry("package: Foo_Bar")}${entry("id: cve-2024-3651", "package: foo-bar", "reason: another").slice("ignores:\n".length)}`,
      ["6: found the entry of line 2 again: the same id, package, path, tool and kind"],
    ],
    [
      "brackets in brackets",
      `ignores: ${"[".repeat(100_000)}`,
      ["1: is nested too deeply; allowed: `ignores` with a list of entries"],
    ],
    ["a file that stops in the middle", 'ignores:\n  - id: "A', ['2: Missing closing "quote']],
    [
      "several things",
      "ignores:\n  - id: A\n  - reason: x\n    until: 2026-13-01\n    id: B\n  - 1\n",
      [
        "2: found an entry without `reason`; it has to say id, reason, until",
        "2: found an entry without `until`; it has to say id, reason, until",
        '4: found "2026-13-01" as `until`; allowed: a day as YYYY-MM-DD',
        "6: found a single value; allowed: an entry with id, reason, until",
      ],
    ],
  ])("%s", async (_, text, wanted) => {
    const { entries, told } = await read(text);
    expect(told).toEqual(wanted.map((one) => `.gates/ignore.yml, line ${one}`));
    expect(entries).toEqual([]);
  });

  test("how far ahead a day may be is a parameter", async () => {
    expect((await read(entry("until: 2026-08-30"), 10)).told).toEqual([]);
    expect((await read(entry("until: 2026-08-31"), 10)).told).toHaveLength(1);
    expect((await read(entry("until: 9999-12-31"), Number.POSITIVE_INFINITY)).told).toEqual([]);
  });

  test("a file above the cap is refused unread", async () => {
    const { told } = await read(`# ${"ä".repeat(entryListCaps.bytes / 2)}`);
    expect(told).toEqual([`.gates/ignore.yml: found ${entryListCaps.bytes + 2} bytes; at most ${entryListCaps.bytes} are read`]);
  });

  test("ten thousand entries are read, one more is refused", async () => {
    const many = (count: number) =>
      `ignores:\n${Array.from({ length: count }, (_, i) => `  - {id: CVE-2024-${i}, reason: r, until: 2026-12-31}\n`).join("")}`;
    expect((await read(many(10_000))).entries).toHaveLength(10_000);
    expect((await read(many(10_001))).told).toEqual([".gates/ignore.yml, line 1: found 10001 entries; at most 10000 are read"]);
  });
});
