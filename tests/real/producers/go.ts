import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Count, Done, Producer, Run, Totals } from "./producer.ts";

export const go: Producer = {
  sample: "go",
  title: "Go",
  needs: ["go"],
  install: () => undefined,
  version: "go version",
  runs: [profile("typical", "set"), profile("atomic", "atomic")],
};

/** With `-coverpkg` every test binary writes every block, so that each stands in the profile twice; one after the other, in one order. */
function profile(name: string, mode: string): Run {
  return {
    name,
    commands: [
      `go test -p 1 -count=1 -covermode=${mode} -coverpkg=./... -coverprofile=cover.out ./...`,
      "go tool cover -func=cover.out",
    ],
    reports: (done) => [{ format: "go", name, path: "cover.out", totals: totals(done) }],
  };
}

/** Go prints a share only: the blocks, each counted once, must come to it. */
function totals({ folder, printed }: Done): Totals {
  const rows = readFileSync(join(folder, "cover.out"), "utf8").trim().split("\n").slice(1);
  const blocks = new Map<string, { file: string; from: number; to: number; statements: number; covered: boolean }>();
  for (const row of rows) {
    const [place = "", statements, hits] = row.split(" ");
    const [, file = "", from, end, column] = /^(.*):(\d+)\.\d+,(\d+)\.(\d+)$/.exec(place) ?? [];
    // A brace at the margin ends in column 2, and its line holds no code.
    const to = Number(column) === 2 ? Number(end) - 1 : Number(end);
    const covered = Number(hits) > 0 || blocks.get(place)?.covered === true;
    blocks.set(place, { file, from: Number(from), to, statements: Number(statements), covered });
  }
  const all = [...blocks.values()];
  const sum = (some: typeof all) => some.reduce((total, block) => total + block.statements, 0);
  const statements: Count = [sum(all.filter((block) => block.covered)), sum(all)];
  refuseOtherShare(statements, printed.at(-1) ?? "");
  return { files: new Set(all.map((block) => block.file)).size, lines: lines(all), branches: null, functions: null, statements };
}

/** Every line that a block touches; one is covered when any of its blocks is. */
function lines(blocks: readonly { file: string; from: number; to: number; covered: boolean }[]): Count {
  const known = new Map<string, boolean>();
  for (const { file, from, to, covered } of blocks) {
    for (let line = from; line <= to; line++) known.set(`${file}:${line}`, covered || known.get(`${file}:${line}`) === true);
  }
  return [[...known.values()].filter(Boolean).length, known.size];
}

function refuseOtherShare([covered, total]: Count, printed: string): void {
  const share = /^total:\s+\(statements\)\s+([\d.]+)%$/m.exec(printed)?.[1];
  if (share === ((100 * covered) / total).toFixed(1)) return;
  throw new Error(`go tool cover says ${share} %, the profile has ${covered} of ${total} statements`);
}
