import { docsGoals } from "./goals.ts";
import { atLeast, atMost, type Measured, megabytes, ratio, seconds, table } from "./render-table.ts";

/** What was measured of the gate of documents, ours before its peers, which may be missing. */
export interface Docs {
  readonly links: readonly Measured[];
  readonly api: readonly Measured[];
  readonly repository: readonly Measured[];
}

/** Tables of the page about documents. */
export function renderDocs(docs: Docs): string {
  const rows = [...docs.links, ...docs.api, ...docs.repository];
  return [
    "Documents, nothing kept but the verdict (`--mode report`); the linters find the same broken links and operations, markdownlint-cli2 with all its rules as warnings and Redocly CLI with the recommended ones:",
    "",
    ...table(
      ["Work", "Program", "Time", "Peak memory"],
      rows.map(({ work, who, time, peak }) => [work, who, seconds(time), megabytes(peak)]),
    ),
    "",
    ...table(["Goal", "Found", ""], goals(docs)),
    "",
  ].join("\n");
}

function goals({ links: [links, ...linters], api: [api, redocly], repository: [repository] }: Docs): string[][] {
  const remark = linters.find(({ who }) => who.startsWith("remark"));
  const { links: linksTimes, api: apiTimes, repository: most } = docsGoals;
  return [
    atLeast(`links: ${linksTimes} times as fast as remark-validate-links`, ratio(remark?.time, links?.time), linksTimes),
    atLeast(`OpenAPI: ${apiTimes} times as fast as Redocly CLI`, ratio(redocly?.time, api?.time), apiTimes),
    atMost(`100,000 files with 1,000 Markdown files: ${most / 1000} s`, repository?.time, most, seconds),
  ];
}
