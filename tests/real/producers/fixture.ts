import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { attempt, root } from "../commands.ts";
import { temporaryFolder } from "../temporary.ts";
import { withoutVersions } from "./neutral.ts";
import type { Command, ScanTotals, Totals } from "./producer.ts";

/** A report made by a real tool, with all that its committed folder says of it. */
export interface Fixture {
  readonly format: string;
  readonly name: string;
  /** Where the tool wrote it, in the sample's folder. */
  readonly path: string;
  readonly text: string;
  readonly totals: Totals | ScanTotals;
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
  writeFileSync(join(folder, "expected.json"), expectedText(fixture));
  writeFileSync(join(folder, "origin.md"), originText(fixture));
}

/** Throws a diff where the committed fixture is not what the tool writes now, versions aside. */
export function compareFixture(fixture: Fixture): void {
  const folder = folderOf(fixture);
  const committed = readFileSync(join(folder, reportName(fixture)), "utf8");
  refuseDifference(reportName(fixture), withoutVersions(committed), withoutVersions(fixture.text));
  refuseDifference("expected.json", readFileSync(join(folder, "expected.json"), "utf8"), expectedText(fixture));
}

function folderOf({ format, name }: Fixture): string {
  return join(root, "tests/formats", format, name);
}

function expectedText({ totals, notes }: Fixture): string {
  const members = Object.entries("tools" in totals ? totals : { ...inOrder(totals), notes });
  return `{\n${members.map(([name, value]) => `  "${name}": ${JSON.stringify(value).replaceAll(/([,:])(?=\S)/g, "$1 ")}`).join(",\n")}\n}\n`;
}

function inOrder({ files, lines, branches, functions, statements }: Totals): Totals {
  return { files, lines, branches, functions, statements };
}

function shownCommand(command: Command): string {
  if (typeof command === "string") return command;
  return `${command.line}${command.into === undefined ? "" : ` > ${command.into}`}`;
}

function originText({ tool, sample, commands, path, orderedBy }: Fixture): string {
  const order = orderedBy === undefined ? "" : `, its findings put in the order of \`${orderedBy}\``;
  return [
    `Made by ${tool} from \`tests/producers/${sample}\`, with the moments and the folder's path replaced${order}:`,
    "",
    ...commands.map((command) => `    ${shownCommand(command)}`),
    "",
    `This is \`${path}\`. Made anew and compared by \`npm run test:real -- producers/${sample}\`; \`--update\` writes it.`,
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
