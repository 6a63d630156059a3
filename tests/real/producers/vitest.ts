import type { Count, Done, Producer, Totals } from "./producer.ts";

export const vitest: Producer = {
  sample: "vitest",
  title: "Vitest",
  needs: [],
  install: () => undefined,
  version: "vitest --version",
  runs: [
    {
      name: "all reporters",
      commands: ["vitest run --coverage"],
      reports: (done) => {
        const all = totals(done);
        return [
          { format: "lcov", name: "typical", path: "coverage/lcov.info", totals: { ...all, statements: null } },
          { format: "istanbul", name: "typical", path: "coverage/coverage-final.json", totals: all },
          {
            format: "istanbul-summary",
            name: "typical",
            path: "coverage/coverage-summary.json",
            totals: all,
            notes: ["summary-only"],
          },
          { format: "clover", name: "typical", path: "coverage/clover.xml", totals: { ...all, statements: null } },
          { format: "cobertura", name: "vitest", path: "coverage/cobertura-coverage.xml", totals: { ...all, statements: null } },
        ];
      },
    },
  ],
};

/** What Vitest's text summary prints: "Lines        : 77.77% ( 14/18 )". The sample has three files. */
function totals({ printed }: Done): Totals {
  const count = (element: string): Count => {
    const [, covered, total] = new RegExp(`^${element} +: [\\d.]+% \\( (\\d+)/(\\d+) \\)$`, "m").exec(printed[0] ?? "") ?? [];
    if (total === undefined) throw new Error(`no ${element} in Vitest's summary:\n${printed[0]}`);
    return [Number(covered), Number(total)];
  };
  return {
    files: 3,
    lines: count("Lines"),
    branches: count("Branches"),
    functions: count("Functions"),
    statements: count("Statements"),
  };
}
