import { describe, expect, test } from "vitest";
import { mayHoldAlertRules, readRunbookLinks } from "../../../src/formats/documents/alert-rules.ts";
import { readAlerts } from "../../../src/formats/documents/alerts.ts";

const said = (text: string) =>
  readRunbookLinks("rules.yml", text).map(({ line, alert, target }) => `${line} ${alert ?? "-"} ${target}`);

const lines = (...all: readonly string[]) => all.join("\n");

describe("links to runbooks are read", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "in rules of Prometheus",
      lines(
        "groups:",
        "  - name: api",
        "    rules:",
        "      - alert: HighCpu",
        "        annotations:",
        "          runbook_url: docs/runbooks/cpu.md#mitigation # how",
      ),
      ["6 HighCpu docs/runbooks/cpu.md#mitigation"],
    ],
    [
      "in quotes",
      lines("- alert: 'It''s down'", '  runbook_url: "https://example.org/a\\"b"'),
      ["2 It's down https://example.org/a\"b"],
    ],
    ["on the next line", lines("- alert: A", "  runbook_url: >-", "    docs/runbooks/a.md"), ["2 A docs/runbooks/a.md"]],
    ["in braces", "- {alert: A, annotations: {runbook_url: docs/a.md, summary: x}}", ["1 A docs/a.md"]],
    [
      "in a chart",
      lines("{{- if .Values.on }}", "- alert: A", "  runbook_url: {{ .Values.base }}/a.md"),
      ["3 A {{ .Values.base }}/a.md"],
    ],
    [
      "in one line of JSON, as Grafana exports it",
      '{"rules":[{"title":"A","annotations":{"runbook_url":"docs/a.md"}},{"title":"B","annotations":{"runbook_url":"docs/b.md"}}]}',
      ["1 A docs/a.md", "1 B docs/b.md"],
    ],
    [
      "in Terraform",
      lines(
        "  rule {",
        '    name = "A"',
        "    annotations = {",
        '      runbook_url = "${local.base}/a.md"',
        '      "runbook_url" = "docs/b.md"',
      ),
      ["4 A ${local.base}/a.md", "5 A docs/b.md"],
    ],
    [
      "under each name that is usual",
      lines("- alert: A", "  runbook_link: docs/a.md", "  runbookUrl: docs/b.md", "  runbookURL: docs/c.md"),
      ["2 A docs/a.md", "3 A docs/b.md", "4 A docs/c.md"],
    ],
    [
      "under a name that also says what is to be done",
      lines(
        "- alert: A",
        "  annotations:",
        "    runbook: docs/a.md",
        "- alert: B",
        "  annotations:",
        "    runbook: Restart the pod.",
      ),
      ["3 A docs/a.md"],
    ],
    ["and where nothing is annotated, a runbook is something else", lines("runbook: docs/a.md"), []],
    ["and variables are none", lines("runbook_url = local.url", "runbook_url: *base", 'runbook_url = format("%s/a", var.b)'), []],
    [
      "by an anchor and its alias",
      lines("- runbook_url: &rb docs/a.md", "- runbook_url: *rb", "- runbook_url: !!str docs/b.md"),
      ["1 - docs/a.md", "2 - docs/a.md", "3 - docs/b.md"],
    ],
    ["in a block, be it a name alone", lines("- alert: A", "  runbook_url: |", "    gone.md"), ["2 A gone.md"]],
    ["and nothing behind them", "runbook_url: docs/a.md password: correct-horse", ["1 - docs/a.md"]],
    [
      "and none that is null or computed",
      lines("- runbook_url: null", "- runbook_url: ~", "- runbook_url: $BASE/x", "- runbook_url: {type: string}"),
      [],
    ],
    ["and comments are none", lines("# runbook_url: docs/a.md", '  // runbook_url = "docs/a.md"'), []],
    [
      "and other names are none",
      lines("default_runbook_url: a", "runbook_url_base: b", "x.runbook_url: c", "if runbook_url == d"),
      [],
    ],
    ["and nothing is none", lines("runbook_url:", "severity: page", "runbook_url: ''"), []],
  ])("%s", (_, text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});

const rule = (...annotations: readonly string[]) =>
  lines(
    "groups:",
    "  - name: api",
    "    rules:",
    "      - alert: A",
    "        expr: up == 0",
    ...annotations.map((one) => `        ${one}`),
  );

describe("alerts lead to a runbook, or not", () => {
  test.each<[string, string, readonly string[]]>([
    ["by its usual name", rule("annotations:", "  runbook_url: docs/a.md"), ["4 A somewhere"]],
    ["by another name", rule("annotations:", "  runbook-link: docs/a.md"), ["4 A somewhere"]],
    ["in a sentence", rule("annotations:", "  description: |", "    See https://wiki.example/runbooks/a"), ["4 A somewhere"]],
    ["in braces", rule("annotations: {runbook_url: docs/a.md}"), ["4 A somewhere"]],
    ["perhaps by what is written once for all", rule("annotations: *usual"), ["4 A somewhere"]],
    ["perhaps by a template", rule('{{- include "annotations" . | nindent 8 }}'), ["4 A somewhere"]],
    ["nowhere", rule("annotations:", "  summary: The shop is down."), ["4 A nowhere"]],
    ["nowhere, with its name last", lines("- expr: up == 0", "  for: 5m", "  alert: A # note"), ["3 A nowhere"]],
    [
      "each by itself",
      lines(
        rule("annotations:", "  runbook_url: docs/a.md"),
        "      - record: a:b",
        "        expr: a",
        "      - alert: B",
        "        expr: b",
      ),
      ["4 A somewhere", "10 B nowhere"],
    ],
    ["and one that wakes nobody is none", rule("labels:", "  severity: none"), []],
    ["and what has no expression is none", lines("- alert: A", "  channel: mail"), []],
  ])("%s", (_, text, wanted) => {
    expect(readAlerts("rules.yml", text).map(({ line, alert, leads }) => `${line} ${alert} ${leads}`)).toEqual(wanted);
  });
});

test("alerts of tests and of others are none", () => {
  expect(["alerts/a.yml", "alerts/tests/a.yml", "vendor/a.yml", "a.tf"].map((path) => readAlerts(path, rule()).length)).toEqual([
    1, 0, 0, 0,
  ]);
});

test.each<[string, boolean]>([
  ["alerts/api.yml", true],
  ["dashboards/api.JSON", true],
  ["infra/alerts.tf", true],
  ["src/main.ts", false],
])("%s may hold alert rules: %s", (path, wanted) => {
  expect(mayHoldAlertRules(path)).toBe(wanted);
});

test.each([
  ["a line of megabytes", "runbook_url: x ".repeat(200_000)],
  ["quotes that never close", 'runbook_url: "'.repeat(200_000)],
  ["empty values", "runbook_url:\n".repeat(200_000)],
  ["more than is read", "runbook_url: a\n".repeat(2_000_000)],
  ["rules without end", "- alert: A\n  expr: b\n".repeat(200_000)],
  ["a runbook of slashes", `annotations\n${`runbook: ${"/".repeat(4000)} x\n`.repeat(2000)}`],
])("a hostile file ends in bounded time: %s", { timeout: 5000 }, (_, text) => {
  expect(said(text).length + readAlerts("rules.yml", text).length).toBeLessThanOrEqual(200_000);
});

describe("what is no text", () => {
  test.each([
    ["JSON", "a.json", '{"rule":{"title":"T"},"runbook_url":null,"contact":{"password":"correct-horse"}}'],
    ["a schema", "a.json", '{"runbook_url":{"type":"string"}}'],
    ["Jsonnet", "a.libsonnet", "{ annotations+: { runbook_url: $._config.pattern % std.asciiLower(rule.alert) } }"],
    ["Terraform", "a.tf", 'rule = { runbook_url = null, auth = "admin:hunter2" }\nrunbook_url = rule.value["url"]'],
  ])("in %s is no link", (_, path, text) => {
    expect(readRunbookLinks(path, text)).toEqual([]);
  });
});
