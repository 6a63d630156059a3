import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { describeFindings, inspectFindings } from "../../src/entry/inspect-findings.ts";
import { readAnyReport } from "../../src/formats/read-any.ts";
import { toLog } from "../../src/reports/escape.ts";
import { fileOf, scanOutcomeOf } from "./fixture.ts";
import { marker, secretBearing } from "./secret-bearing.ts";

/** Any six characters of the marker: a part of a secret is a leak, too. */
const parts = Array.from({ length: marker.length - 5 }, (_, at) => marker.slice(at, at + 6));

function leaksIn(text: string): readonly string[] {
  return parts.filter((part) => text.includes(part));
}

/** All that a reader hands on, hidden members and causes included. */
async function allThatLeaves(bytes: Uint8Array): Promise<string> {
  const outcome = await scanOutcomeOf(fileOf(bytes, 7));
  const any = await readAnyReport(fileOf(bytes)).catch((error: unknown) => error);
  const seen = [dump(outcome), dump(any), describeError(any), outcome.kind === "refused" ? describeError(outcome.error) : ""];
  if (outcome.kind === "read") {
    const inspected = inspectFindings("report", outcome.report);
    seen.push(JSON.stringify(inspected), ...describeFindings(inspected).map(toLog));
  }
  return seen.join("\n");
}

function dump(value: unknown): string {
  return `${JSON.stringify(value)}\n${inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null, maxArrayLength: null })}`;
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return [error.message, error.stack, describeError(error.cause), JSON.stringify(error)].join("\n");
}

/** Where the marker stands in a text. */
function placesIn(text: string): readonly number[] {
  return [...text.matchAll(new RegExp(marker, "g"))].map((match) => match.index);
}

test("the search finds the marker, and a part of it", () => {
  expect(leaksIn(`x${marker}y`)).toHaveLength(parts.length);
  expect(leaksIn(dump({ a: [{ b: `x${marker.slice(3, 9)}` }] }))).toHaveLength(1);
  expect(leaksIn(describeError(new Error("x", { cause: new Error(marker) })))).not.toEqual([]);
});

describe.each(secretBearing)("the secret in $name leaves by no way", ({ name, report }) => {
  const text = JSON.stringify(report, null, 1);
  const places = placesIn(text);

  test("where the report is whole", async () => {
    expect(places.length).toBeGreaterThanOrEqual(2);
    expect(leaksIn(await allThatLeaves(Buffer.from(text)))).toEqual([]);
    if (!name.startsWith("a ")) expect((await readAnyReport(fileOf(Buffer.from(text)))).kind).toBe("findings");
  });

  test("where it is cut at any place around the secret", async () => {
    for (const place of places) {
      for (let at = place - 3; at <= place + marker.length + 3; at++) {
        expect(leaksIn(await allThatLeaves(Buffer.from(text.slice(0, at)))), `cut to ${at}`).toEqual([]);
      }
    }
  });

  test("where it is cut in UTF-16", async () => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const place of places) {
      for (const more of [5, 12, 13]) {
        expect(leaksIn(await allThatLeaves(bytes.subarray(0, 2 * (place + more) + 1)))).toEqual([]);
      }
    }
  });

  test.each([
    ["a quote", '"'],
    ["a line break", "\n"],
    ["a backslash", "\\x"],
    ["a byte that is no UTF-8", "\uFFFE"],
  ])("where the JSON is broken in it by %s", async (what, broken) => {
    for (const place of places) {
      const middle = place + 8;
      const bytes = Buffer.from(`${text.slice(0, middle)}${broken}${text.slice(middle)}`);
      if (what.startsWith("a byte")) bytes[bytes.indexOf(Buffer.from(broken))] = 0xff;
      expect(leaksIn(await allThatLeaves(bytes)), `broken at ${place}`).toEqual([]);
    }
  });

  test.each([
    ["an object", `{"${marker}":"${marker}"}`],
    ["a list", `["${marker}"]`],
    ["a number", "1e308"],
    ["nothing", "null"],
    ["bare words", marker],
  ])("where %s stands in its place", async (_, value) => {
    const strings = stringsWith(text);
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings) {
      const changed = `${text.slice(0, string.start)}${value}${text.slice(string.end)}`;
      expect(leaksIn(await allThatLeaves(Buffer.from(changed)))).toEqual([]);
    }
  });
});

test.each(secretBearing)(
  "the secret of $name leaves by no way where it stands in place of a number, list or object",
  async ({ report }) => {
    const variants = [...withEachReplaced(report)];
    expect(variants.length).toBeGreaterThanOrEqual(2);
    for (const variant of variants) expect(leaksIn(await allThatLeaves(Buffer.from(JSON.stringify(variant))))).toEqual([]);
  },
);

/** The value again and again, each time with another one in it, that is no text, replaced by the marker. */
function* withEachReplaced(value: unknown): Generator<unknown> {
  if (typeof value === "string") return;
  yield marker;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const one of withEachReplaced(item)) yield value.with(i, one);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, member] of Object.entries(value))
      for (const one of withEachReplaced(member)) yield { ...value, [name]: one };
  }
}

/** The strings of a JSON text in which the marker stands, with their quotes; names of members are not among them. */
function stringsWith(text: string): readonly { readonly start: number; readonly end: number }[] {
  const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([all, colon]) => !colon && all.includes(marker));
  return strings.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

describe("gates inspect", () => {
  test.each([[[]], [["--json"]]])("prints no secret with %j", (flags) => {
    const folder = mkdtempSync(join(tmpdir(), "gates-secrets-"));
    try {
      const files = secretBearing.flatMap(({ report }, i) => {
        const text = JSON.stringify(report);
        const middle = text.indexOf(marker) + 9;
        const variants = [text, text.slice(0, middle), `${text.slice(0, middle)}"${text.slice(middle)}`];
        return variants.map((variant, j) => {
          writeFileSync(join(folder, `${i}-${j}.json`), variant);
          return `${i}-${j}.json`;
        });
      });
      const source = new URL("../../src/entry/inspect.ts", import.meta.url).href;
      const script = `import { runInspect } from ${JSON.stringify(source)}; process.exitCode = await runInspect(process.argv.slice(1));`;
      const args = ["--input-type=module", "--eval", script, ...files, ...flags];
      const ended = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      expect(ended.status).toBe(2);
      expect(ended.stdout).toContain("gitleaks");
      expect(ended.stdout).toContain("cut-off-report");
      expect(leaksIn(ended.stdout + ended.stderr)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
