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

function goals({ links: [links, ...linters], api: [api, ...others], repository: [repository, list] }: Docs): string[][] {
  const [redocly, yaml] = ["Redocly", "yaml"].map((name) => others.find(({ who }) => who.startsWith(name)));
  const { links: linksTimes, linksPeak, api: apiTimes, yaml: yamlTimes, beyondGit } = docsGoals;
  const times = (one: number) => `${one.toFixed(1)} times`;
  const beyond = repository && list && repository.time - list.time;
  return [
    ...linters.map(({ who, time }) =>
      atLeast(`links: ${linksTimes} times as fast as ${who.split(",")[0]}`, ratio(time, links?.time), linksTimes),
    ),
    atMost(`links: peak of ${linksPeak / 1e6} MB`, links?.peak, linksPeak / 2 ** 20, megabytes),
    atLeast("OpenAPI: as fast as Redocly CLI", ratio(redocly?.time, api?.time), apiTimes),
    atMost(`OpenAPI: ${yamlTimes} times a parse of the YAML`, ratio(api?.time, yaml?.time), yamlTimes, times),
    atMost(`100,000 files with 1,000 Markdown files: ${beyondGit / 1000} s more than git ls-files`, beyond, beyondGit, seconds),
  ];
}
