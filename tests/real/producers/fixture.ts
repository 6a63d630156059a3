import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { attempt, root } from "../commands.ts";
import { temporaryFolder } from "../temporary.ts";
import { withoutTimes, withoutVersions } from "./neutral.ts";
import type { Command, ScanTotals, TestTotals, Totals } from "./producer.ts";

/** A report made by a real tool, with all that its committed folder says of it. */
export interface Fixture {
  readonly format: string;
  readonly name: string;
  /** Where the tool wrote it, in the sample's folder. */
  readonly path: string;
  readonly text: string;
  readonly totals: Totals | ScanTotals | TestTotals | null;
  readonly remarks?: readonly string[];
  readonly notes: readonly string[];
  readonly orderedBy?: string;
  readonly sample: string;
  /** The tool and its version. */
  readonly tool: string;
  readonly commands: readonly Command[];
}

export function reportName({ path }: Pick<Fixture, "path">): string {
  return `report${extname(path)}`;
}

export function writeFixture(fixture: Fixture): void {
  const folder = folderOf(fixture);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, reportName(fixture)), fixture.text);
  if (fixture.totals !== null) writeFileSync(join(folder, "expected.json"), expectedText(fixture.totals, fixture.notes));
  writeFileSync(join(folder, "origin.md"), originText(fixture));
}

/** Throws a diff where the committed fixture is not what the tool writes now, versions and how long it took aside. */
export function compareFixture(fixture: Fixture): void {
  const folder = folderOf(fixture);
  const committed = readFileSync(join(folder, reportName(fixture)), "utf8");
  const steady = hasTests(fixture) ? (text: string) => withoutTimes(withoutVersions(text)) : withoutVersions;
  refuseDifference(reportName(fixture), steady(committed), steady(fixture.text));
  if (fixture.totals === null) return;
  const expected = expectedText(fixture.totals, fixture.notes);
  refuseDifference("expected.json", readFileSync(join(folder, "expected.json"), "utf8"), expected);
}

/** Whether it is a report of tests, which says how long each took. */
export function hasTests({ totals }: Pick<Fixture, "totals">): boolean {
  return totals === null || "tests" in totals;
}

function folderOf({ format, name }: Fixture): string {
  return join(root, "tests/formats", format, name);
}

function expectedText(totals: Totals | ScanTotals | TestTotals, notes: readonly string[]): string {
  const members = Object.entries("tools" in totals || "tests" in totals ? totals : { ...inOrder(totals), notes });
  if ("tests" in totals) return `{ ${members.map(([name, value]) => `"${name}": ${value}`).join(", ")} }\n`;
  return `{\n${members.map(([name, value]) => `  "${name}": ${JSON.stringify(value).replaceAll(/([,:])(?=\S)/g, "$1 ")}`).join(",\n")}\n}\n`;
}

function inOrder({ files, lines, branches, functions, statements }: Totals): Totals {
  return { files, lines, branches, functions, statements };
}

function shownCommand(command: Command): string {
  if (typeof command === "string") return command;
  return `${command.line}${command.into === undefined ? "" : ` > ${command.into}`}`;
}

/** With what each command ended, where one of them is of tests: that is what a report must not contradict. */
function exitsText({ commands, ...fixture }: Fixture): string {
  const exits = commands.map((command) => (typeof command === "string" ? 0 : command.exit));
  return hasTests(fixture) ? ` It ended with ${exits.join(", then ")}.` : "";
}

function originText(fixture: Fixture): string {
  const { tool, sample, commands, path, orderedBy, remarks = [] } = fixture;
  const replaced = hasTests(fixture) ? "the moments, the machine's name" : "the moments";
  const order = orderedBy === undefined ? "" : `, its findings put in the order of \`${orderedBy}\``;
  return [
    `Made by ${tool} from \`tests/producers/${sample}\`, with ${replaced} and the folder's path replaced${order}:`,
    "",
    ...commands.map((command) => `    ${shownCommand(command)}`),
    "",
    `This is \`${path}\`.${exitsText(fixture)} Made anew and compared by \`npm run test:real -- producers/${sample}\`; \`--update\` writes it.`,
    ...remarks.flatMap((remark) => ["", remark]),
    "",
  ].join("\n");
}

function refuseDifference(name: string, committed: string, fresh: string): void {
  if (committed === fresh) return;
  const folder = temporaryFolder("difference");
  for (const [side, text] of Object.entries({ committed, fresh })) {
    mkdirSync(join(folder, side));
    writeFileSync(join(folder, side, name), text);
  }
  const diff = attempt(["git", "diff", "--no-index", "--no-color", "committed", "fresh"], { cwd: folder });
  throw new Error(`differs from what is committed:\n${diff.stdout.slice(0, 4000)}`);
}
