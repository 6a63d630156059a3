import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installPythonTools } from "../install.ts";
import type { Count, Done, Producer, Totals } from "./producer.ts";

const outputs = [
  ...["--cobertura cobertura.xml --cobertura-pretty", "--lcov lcov.info", "--clover clover.xml --clover-pretty"],
  ...["--jacoco jacoco.xml --jacoco-pretty", "--sonarqube sonar.xml", "--json gcovr.json --json-pretty"],
  "--json-summary summary.json",
];

export const gcovr: Producer = {
  sample: "gcovr",
  title: "gcovr",
  needs: ["python3", "gcc"],
  install: installPythonTools,
  version: "gcovr --version",
  runs: [
    {
      name: "all outputs",
      commands: ["gcc --coverage -O0 -o shop src/price.c src/stock.c src/main.c", "./shop", `gcovr ${outputs.join(" ")}`],
      reports: (done) => {
        const all = totals(done);
        return [
          { format: "cobertura", name: "gcovr", path: "cobertura.xml", totals: all },
          { format: "lcov", name: "gcovr", path: "lcov.info", totals: all },
          { format: "jacoco", name: "gcovr", path: "jacoco.xml", totals: all, notes: ["without-records"] },
          // Its Clover has statements alone, and a line is one.
          {
            format: "clover",
            name: "gcovr",
            path: "clover.xml",
            totals: { ...all, branches: null, functions: null, statements: all.lines },
          },
        ];
      },
    },
  ],
};

/** What gcovr's own summary says. */
function totals({ folder }: Done): Totals {
  const summary = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8"));
  const count = (element: string): Count => [summary[`${element}_covered`], summary[`${element}_total`]];
  return {
    files: summary.files.length,
    lines: count("line"),
    branches: count("branch"),
    functions: count("function"),
    statements: null,
  };
}
