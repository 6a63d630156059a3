import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileOf, loadOutcomeOf, resourceOutcomeOf, shown } from "./fixture.ts";

const fixture = (name: string) => readFileSync(new URL(`${name}/report.json`, import.meta.url), "utf8");
const read = async (text: string) => shown(await loadOutcomeOf(fileOf(Buffer.from(text))));

describe("autocannon", () => {
  const run = JSON.parse(fixture("autocannon/typical"));
  const warmUp = { ...run, connections: 1 };

  test("with a warm-up is read by its second line, which holds the first", async () => {
    const text = `${JSON.stringify(warmUp)}\n${JSON.stringify({ ...run, warmup: warmUp })}\n`;
    expect(await read(text)).toMatchObject({ requests: 133, users: 4 });
  });

  test("twice into one file is refused", async () => {
    const text = `${JSON.stringify(run)}\n${JSON.stringify(run)}\n`;
    expect(await read(text)).toMatch(/^bad-report: a second result stands where/);
  });

  test("reads the same however it is laid out", async () => {
    expect(await read(JSON.stringify(run, null, 2))).toEqual(await read(JSON.stringify(run)));
  });

  test("knows no least time where some are below a millisecond and there are more than its least percentile tells", async () => {
    const counts = /("count"|"2xx"|"totalCount"|"total"|"sent"):13[37]/g;
    const many = fixture("autocannon/typical").replace(counts, "$1:200000");
    expect(await read(many)).toMatchObject({ times: { min: [0, 51] }, contradictions: [] });
  });

  test.each([
    ["answers by status and by class", (text: string) => text.replace('"2xx":133', '"2xx":134'), /add up to 133 answers/],
    ["answers by status and in all", (text: string) => text.replace('"total":133', '"total":130'), /counts 130 answers/],
  ])("tells where it contradicts itself: %s", async (_, change, expected) => {
    expect(await read(change(fixture("autocannon/typical")))).toMatchObject({
      contradictions: [expect.stringMatching(expected)],
    });
  });

  test("counts an answer with another body once, whatever its status is", async () => {
    const text = fixture("autocannon/several-addresses").replace('"mismatches":0', '"mismatches":69860');
    expect(await read(text)).toMatchObject({ outcomes: { "4xx": 69857, assertion: 3, none: 75 } });
  });
});

describe("oha", () => {
  test("says nothing of a percentile that the requests which -z ended could all lie above", async () => {
    const text = fixture("oha/ended-by-time").replace('"aborted due to deadline": 4', '"aborted due to deadline": 156');
    expect(await read(text)).toMatchObject({ requests: 156, times: { p50: [50.51, 56.545], p90: [51.432, 2002.059] } });
  });

  test("tells where its histogram has another number of answers", async () => {
    const text = fixture("oha/typical").replace('"200": 78', '"200": 79');
    expect(await read(text)).toMatchObject({ contradictions: [expect.stringContaining("its histogram has 158 response times")] });
  });

  test.each(["099", "600", "2xx", ""])("is refused with the status %j", async (status) => {
    expect(await read(fixture("oha/typical").replace('"200"', JSON.stringify(status)))).toMatch(
      /^bad-report: .* a status from 100/,
    );
  });
});

describe("vegeta", () => {
  test("before version 12.8 has neither a least time nor p90", async () => {
    const text = fixture("vegeta/typical")
      .replace(/"90th":\d+,/, "")
      .replace(/,"min":\d+/, "");
    expect(await read(text)).toMatchObject({ times: { p50: [0, 51.104], p95: [0.959, 51.84] } });
  });

  test("tells where its buckets have another number of requests", async () => {
    const text = fixture("vegeta/buckets").replace('"0":52', '"0":51');
    expect(await read(text)).toMatchObject({ contradictions: ["it counts 100 requests, and its buckets add up to 99"] });
  });

  test("encode names endpoints without what is secret in an address", async () => {
    const line = fixture("vegeta-encode/typical").split("\n", 1)[0] ?? "";
    const secret = line.replace(/"url":"[^"]*"/, '"url":"http://me:secret@localhost/cart?token=secret#secret"');
    const outcome = await loadOutcomeOf(fileOf(Buffer.from(secret)));
    if (outcome.kind === "refused" || outcome.report.report.role !== "run") throw new Error("was refused");
    expect(outcome.report.report.run.endpoints.map(({ name }) => name)).toEqual(["GET http://localhost/cart"]);
  });

  test.each([
    ["-1,200,5", /column 1/],
    ["1795771598767742688,700,5", /700 stands where 0 or a status/],
    ["1795771598767742688,200,99999999999999999", /a response time up to a year/],
  ])("encode refuses the row %j", async (start, expected) => {
    const rows = readFileSync(new URL("vegeta-encode/csv/report.csv", import.meta.url), "utf8");
    const row = `${start},0,4,,,,0,GET,http://localhost/,\n`;
    expect(await read(rows + row)).toMatch(expected);
  });
});

describe("resources", () => {
  const readResources = async (text: string) => shown(await resourceOutcomeOf(fileOf(Buffer.from(text))));
  const csv = (...rows: readonly string[]) => readResources(["time,name,value", ...rows, ""].join("\n"));

  test.each([
    ["2026-01-01T10:00:00,cpu,41", null],
    ["10:00,cpu,41", null],
    ["2026-01-01,cpu,41", null],
    ["2026-01-01 10:00:00+02:00,cpu,41", 0],
    ["1767261600123456,cpu,41", 0],
    ["1767261600123456789,cpu,41", 0],
  ])("have a moment only where a day and a zone are said: %s", async (row, duration) => {
    expect(await csv(row)).toMatchObject({ duration });
  });

  test.each(["yesterday", "", "2026-13-01T10:00:00Z", "-5"])("are refused with the time %j", async (time) => {
    expect(await csv(`${time},cpu,41`)).toMatch(/^bad-report: .* stands where a time is expected \(line 2\)$/);
  });

  test.each(["-1", "1e400", "0x10", "41 %%", "41 parsecs", "1,5", ""])("are refused with the value %j", async (value) => {
    expect(await csv(`10:00:00,cpu,${value.includes(",") ? JSON.stringify(value) : value}`)).toMatch(
      /^bad-report: .* \(line 2\)$/,
    );
  });

  test.each([
    ["a name", `10:00:00,${"..x".repeat(100_000)}${".".repeat(500_000)}x,1`, "too-large"],
    ["a value", `10:00:00,cpu,1${" ".repeat(900_000)}!`, "bad-report"],
    ["a time", `${"1".repeat(900_000)}!,cpu,1`, "bad-report"],
  ])("are refused at once with %s of a megabyte", async (_, row, reason) => {
    expect(await csv(row)).toMatch(new RegExp(`^${reason}: `));
  });

  test("without a header are no CSV of resources", async () => {
    expect(await readResources("10:00:00,cpu,41\n10:00:01,cpu,42\n")).toMatch(/^unknown-format/);
  });

  test("of docker stats need the names of columns", async () => {
    const table = readFileSync(new URL("docker-stats/typical/report.txt", import.meta.url), "utf8");
    const [header = "", ...rows] = table.split("\n");
    expect(await readResources([header, rows[0]?.replace(/ {3}9$/, "")].join("\n"))).toMatch(
      /^cut-off-report: .* has 7 columns, not 8/,
    );
    expect(await readResources(`${header}\n${rows[0]?.replace("100.4MiB", "100.4XiB")}\n`)).toMatch(/^bad-report: "100.4XiB"/);
  });

  test("of pidstat by threads are refused", async () => {
    const table = readFileSync(new URL("pidstat/typical/report.txt", import.meta.url), "utf8");
    const threads = "# Time        UID      TGID       TID    %usr    %CPU   CPU  Command\n";
    expect(await readResources(table + threads)).toMatch(/^bad-report: lists threads/);
  });
});
