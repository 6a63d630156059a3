import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Count, Done, Producer, Report } from "./producer.ts";

export const jacoco: Producer = {
  sample: "jacoco",
  title: "JaCoCo",
  needs: ["java", "mvn"],
  install: () => undefined,
  version: "mvn -q -B help:evaluate -Dexpression=jacoco.version -DforceStdout",
  runs: [
    {
      name: "two modules",
      commands: ["mvn -q -B verify"],
      reports: (done) => [
        report(done, "typical", "price/target/site/jacoco/jacoco.xml", 2),
        report(done, "aggregate", "report/target/site/jacoco-aggregate/jacoco.xml", 3),
      ],
    },
  ],
};

/** The totals are those of the HTML page beside it, which does not count a line of two classes twice as the CSV does. */
function report({ folder }: Done, name: string, path: string, files: number): Report {
  const page = readFileSync(join(folder, dirname(path), "index.html"), "utf8");
  const footer = /<tfoot>(.*?)<\/tfoot>/s.exec(page)?.[1] ?? "";
  const cells = [...footer.matchAll(/<td class="[^"]+">([^<]*)<\/td>/g)].map((cell) => (cell[1] ?? "").replaceAll(",", ""));
  // Missed instructions, %, missed branches, %, then missed and all of: complexity, lines, methods, classes.
  const [, , branches = "", , , , missedLines, lines, missedMethods, methods] = cells;
  const [, missedBranches, allBranches] = /^(\d+) of (\d+)$/.exec(branches) ?? [];
  return {
    format: "jacoco",
    name,
    path,
    totals: {
      files,
      lines: count(missedLines, lines),
      branches: count(missedBranches, allBranches),
      functions: count(missedMethods, methods),
      statements: null,
    },
  };
}

function count(missed: string | undefined, total: string | undefined): Count {
  const [misses, all] = [Number(missed), Number(total)];
  if (!Number.isInteger(misses) || !Number.isInteger(all)) throw new Error(`JaCoCo's page has ${missed} of ${total} missed`);
  return [all - misses, all];
}
