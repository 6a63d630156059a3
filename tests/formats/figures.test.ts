import { describe, expect, test } from "vitest";
import { readFigureFile } from "../../src/formats/read-figures.ts";
import { formatDecimal } from "../../src/model/decimal.ts";
import { parseFigureSource } from "../../src/model/figure-source.ts";
import { describePlace, ReportError } from "../../src/model/report-error.ts";
import { fileOf, metricsOutcomeOf, shown } from "./fixture.ts";

/** What a line of `metrics` finds in a file: values, unit and place, or how it is refused. */
async function found(content: string, what: string): Promise<string> {
  const source = parseFigureSource(`a: report${what}`);
  if ("wrong" in source) throw new Error(source.wrong);
  try {
    const [figure] = (await readFigureFile(fileOf(Buffer.from(content)), [source.what], "file")).figures;
    if (figure === undefined || figure instanceof ReportError) return told(figure);
    const values = figure.series.map(({ value }) => (value.kind === "number" ? formatDecimal(value.value) : value.kind));
    const [one] = figure.series;
    const parts = figure.parts === undefined ? "" : ` over ${figure.parts}`;
    return `${values.join(", ")}${parts} ${figure.unit.text}(${one?.how ?? describePlace(one?.place)})`;
  } catch (error) {
    if (error instanceof ReportError) return told(error);
    throw error;
  }
}

function told(error: ReportError | undefined): string {
  const place = describePlace(error?.place);
  return `${error?.reason}: ${error?.message}${place === "" ? "" : ` (${place})`}`;
}

describe("a number at a JSON pointer", () => {
  const document =
    '{"a": {"b/c": 1.25, "x~y": [3, 4]}, "text": "12.5 MB", "word": "many", "null": null, "list": [], "yes": true, "__proto__": {"p": 7}, "": 8}';

  test.each([
    ["#/a/b~1c", "1.25 (at /a/b~1c)"],
    ["#/a/x~0y/1", "4 (at /a/x~0y/1)"],
    ["#/text", "12.5 MB(at /text)"],
    ["#/__proto__/p", "7 (at /__proto__/p)"],
    ["#/", "8 (at /)"],
    ["#/word", 'bad-report: the text "many" stands where a number is expected (at /word)'],
    ["#/null", "bad-report: null stands where a number is expected (at /null)"],
    ["#/list", "bad-report: an array stands where a number is expected (at /list)"],
    ["#/yes", "bad-report: true stands where a number is expected (at /yes)"],
    ["#/a", "bad-report: an object stands where a number is expected (at /a)"],
    ["#/texd", 'bad-report: holds nothing called "texd", which "/texd" names; did you mean text? (at the root)'],
    [
      "#/constructor",
      'bad-report: holds nothing called "constructor", which "/constructor" names (it has a, text, word, null, list, yes, __proto__, ) (at the root)',
    ],
    [
      "#/a/x~0y/2",
      'bad-report: holds nothing called "2", which "/a/x~0y/2" names (a list, whose items are numbered from 0) (at /a/x~0y)',
    ],
  ])("%s", async (what, wanted) => {
    expect(await found(document, what)).toBe(wanted);
  });

  test("of a document that is none", async () => {
    expect(await found("", "#/a")).toBe("empty-report: is empty (0 bytes)");
    expect(await found('{"a": 1', "#/a")).toMatch(/^cut-off-report/);
    expect(await found("a,b\n1,2\n", "#/a")).toMatch(/^bad-report: not valid JSON/);
  });
});

describe("a column of a CSV", () => {
  const rows = 'job,minutes,"note, long"\nbuild,6.5,a\ndeploy,3.25,"b\nc"\ndeploy,4.75,d\n';

  test.each([
    ["#minutes", "4.75 (line 5)"],
    ["#first(minutes)", "6.5 (line 2)"],
    ["#max(minutes)", "6.5 (line 2)"],
    ["#min(minutes)", "3.25 (line 3)"],
    ["#sum(minutes)", "14.5 (the sum of 3 rows)"],
    ["#mean(minutes)", "14.5 over 3 (the mean of 3 rows)"],
    ['#sum(minutes){job="deploy"}', "8 (the sum of 2 rows)"],
    ['#minutes{"note, long"="d"}', "4.75 (line 5)"],
    ['#minutes{job="test"}', 'bad-report: holds no row with job="test"'],
    ["#minuts", 'bad-report: has no column "minuts"; did you mean minutes? (line 1)'],
    ['#minutes{jib="deploy"}', 'bad-report: has no column "jib"; did you mean job? (line 1)'],
    ["#job", 'bad-report: "deploy" stands in the column job where a number is expected (line 5)'],
  ])("%s", async (what, wanted) => {
    expect(await found(rows, what)).toBe(wanted);
  });

  test.each([
    ["with semicolons and units", "a;b\n1 s;2\n3 s;4\n", "#sum(a)", "4 s(the sum of 2 rows)"],
    ["with tabs", "a\tb\n1\t2\n", "#b", "2 (line 2)"],
    ["of mixed units", "a\n1 s\n3 min\n", "#sum(a)", "bad-report: the column a mixes units (line 3)"],
    ["without rows", "a,b\n", "#a", "empty-report: holds no row below its header"],
    [
      "with an empty last cell",
      "a,b\n1,2\n,3\n",
      "#a",
      "bad-report: nothing stands in the column a where a number is expected (line 3)",
    ],
    [
      "with a comma in a number",
      'a,b\n"1,5",2\n',
      "#a",
      'bad-report: "1,5" stands in the column a where a number is expected (line 2)',
    ],
    ["with NaN", "a\nNaN\n", "#a", 'bad-report: "NaN" stands in the column a where a number is expected (line 2)'],
    ["with a short row", "a,b\n1\n2,3\n", "#a", "bad-report: has 1 field, and the header 2 (line 2)"],
    [
      "cut in its last row",
      "a,b\n1,2\n3",
      "#a",
      "cut-off-report: the last line is cut off: has 1 field, and the header 2 (line 3)",
    ],
    ["with one column twice", "a,a\n1,2\n", "#a", 'bad-report: has the column "a" twice (line 1)'],
    ["that is prose", "Hello world\nthere\n", "#a", 'bad-report: has no column "a" (it has Hello world) (line 1)'],
  ])("%s", async (_, content, what, wanted) => {
    expect(await found(content, what)).toBe(wanted);
  });
});

describe("a file that is one number", () => {
  test.each([
    ["512000\n", "512000 (line 1)"],
    ["  4.25 s \r\n", "4.25 s(line 1)"],
    ["1e3", "1000 (line 1)"],
    ["-3", "-3 (line 1)"],
    ["NaN", 'bad-report: begins with "NaN", which is no number and of no format known here'],
    ["1,234", 'bad-report: begins with "1,234", which is no number and of no format known here'],
    ["12 apples", 'bad-report: begins with "12 apples", which is no number and of no format known here'],
    [" \n", "empty-report: holds nothing but white space"],
    [
      '{"size": 1}',
      'bad-report: begins with "{\\"size\\": 1}", which is no number and of no format known here; a number in JSON is named by its place, as FILE#/pointer',
    ],
  ])("%j", async (content, wanted) => {
    expect(await found(content, "")).toBe(wanted);
  });
});

describe("a metric of a report", () => {
  const exposition = '# TYPE up gauge\nup{job="a"} 1\nup{job="b"} 0\n# TYPE errors_total counter\nerrors_total 3\n';

  test.each([
    ["#up", "1, 0 (line 2)"],
    ['#up{job="b"}', "0 (line 3)"],
    ['#up{job="c"}', 'bad-report: holds no value of up with job="c"'],
    ["#errors_totl", 'bad-report: holds no metric "errors_totl"; did you mean errors_total?'],
    ["#sum(up)", "bad-report: is OpenMetrics and Prometheus text, and sum(…) is of the rows of a CSV"],
    ["", "bad-report: holds 2 metrics (up, errors_total): say which, as FILE#NAME"],
  ])("%s", async (what, wanted) => {
    expect(await found(exposition, what)).toBe(wanted);
  });
});

describe("a report of metrics", () => {
  test("that is an empty list is empty, of whatever tool", async () => {
    expect(shown(await metricsOutcomeOf(fileOf(Buffer.from("[]\n"))))).toBe(
      "empty-report: is an empty list: nothing was measured",
    );
  });

  test("of a series at several moments counts the last, where they are in order", async () => {
    const text = (second: string) => `# TYPE a gauge\na 1 10\na 2 ${second}\n# EOF\n`;
    expect(shown(await metricsOutcomeOf(fileOf(Buffer.from(text("20")))))).toMatchObject({
      metrics: [{ values: [{ value: "2" }] }],
    });
    expect(shown(await metricsOutcomeOf(fileOf(Buffer.from(text("10")))))).toBe(
      "bad-report: a stands twice with the same labels (line 3)",
    );
  });

  test.each([
    [
      "a number too long to mean anything",
      `# TYPE a gauge\na ${"9".repeat(500)}\n`,
      /^bad-report: found "9+" where a number is expected/,
    ],
    ["an exponent without end", "# TYPE a gauge\na 1e99999\n", /^bad-report/],
    ["labels that never close", `# TYPE a gauge\na{${'b="c",'.repeat(50_000)}\n`, /^bad-report/],
    ["a quote that never closes", `# TYPE a gauge\na{b="${"\\\\".repeat(100_000)}\n`, /^bad-report/],
    ["text behind its end", "a 1\n# EOF\na 2\n", /^bad-report: something follows # EOF/],
    ["an unknown type", "# TYPE a guage\na 1\n", /^bad-report: the type "guage"/],
    [
      "a histogram without its last bucket",
      '# TYPE a histogram\na_bucket{le="1"} 1\na_sum 1\na_count 1\n',
      /no bucket with the edge \+Inf/,
    ],
  ])("with %s is refused", async (_, content, wanted) => {
    expect(shown(await metricsOutcomeOf(fileOf(Buffer.from(content))))).toMatch(wanted);
  });
});
