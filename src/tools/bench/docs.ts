import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DocumentedRepository } from "./documented-repository.ts";
import type { Work } from "./work.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeOpenApi } from "./write-openapi.ts";

const licence = fileURLToPath(new URL("../../../LICENSE", import.meta.url));
const yaml = fileURLToPath(new URL("./peers/yaml.ts", import.meta.url));

/** Markdown whose links lead to each other, beside the two linters that are most used for it. */
export function linksWork(seed: number, files: number, bytes: number): Work {
  const place = new DocumentedRepository();
  const { bytes: size, totals } = writeMarkdown(place.folder, seed, { files, bytes });
  place.commit();
  const broken = totals.missingFiles + totals.missingAnchors;
  same("broken links", place.said("broken-links <= 0").low, broken);

  const remark = place.peer("remark", ["remark-cli@12.0.1", "remark-validate-links@13.1.0"], (modules) => [
    ...["remark-cli/cli.js", "--no-stdout", "--no-color", "--quiet", "--use"],
    `${join(modules, "remark-validate-links/index.js")}=repository:false`,
    "docs",
  ]);
  if (remark) {
    const { stderr } = spawnSync(remark.program, remark.args, { ...remark, encoding: "utf8", maxBuffer: 2 ** 26 });
    same("broken links of remark", Number(/(\d+) warnings?\s*$/.exec(stderr)?.[1]), broken);
  }

  // Errors would end it with 1.
  const settings = place.beside(".markdownlint-cli2.jsonc", '{ "config": { "default": "warning" } }');
  const markdownlint = place.peer("markdownlint", ["markdownlint-cli2@0.24.1"], () => [
    ...["markdownlint-cli2/markdownlint-cli2-bin.mjs", "--config", settings, "docs/**/*.md"],
  ]);
  return place.work(
    `${files} Markdown files: ${(size / 1e6).toFixed(1)} MB, ${totals.links} links, ${broken} of them broken`,
    place.gates(),
    { "remark-validate-links": remark, "markdownlint-cli2, all its rules": markdownlint },
  );
}

/** A specification of which shares are counted, beside a linter that counts nothing but reads as much. */
export function apiWork(seed: number, bytes: number): Work {
  const place = new DocumentedRepository();
  mkdirSync(join(place.folder, "api"));
  const { bytes: size, totals } = writeOpenApi(join(place.folder, "api/openapi.yaml"), seed, { bytes });
  place.commit();
  const limit = ["--budgets", "api-operations >= 1%"];
  const { documentedOperations, operations } = totals;
  same("operations", place.said("api-operations >= 1%", limit).low, [documentedOperations, operations]);

  const settings = place.beside("redocly.yaml", "extends: [recommended]\nrules:\n  operation-summary: warn\n");
  const redocly = (command: string) => ["@redocly/cli/bin/cli.js", command, "api/openapi.yaml", "--config", settings];
  const lint = place.peer("redocly", ["@redocly/cli@2.77.0"], () => redocly("lint"));
  if (lint) {
    const args = [...lint.args.map((arg) => (arg === "lint" ? "stats" : arg)), "--format", "json"];
    const stats = JSON.parse(execFileSync(lint.program, args, { ...lint, encoding: "utf8", stdio: "pipe" }));
    same("operations of Redocly", stats.operations.total, operations);
  }
  return place.work(
    `OpenAPI: ${(size / 1e6).toFixed(2)} MB, ${operations} operations, ${documentedOperations} of them documented`,
    place.gates(limit),
    {
      "Redocly CLI, lint": lint,
      "yaml, its parse alone": { ...place.command(process.execPath, [yaml, "api/openapi.yaml"]), timed: "by itself" },
    },
  );
}

const readme =
  "# Service\n\nAnswers what clients ask, within limits that are set in one place.\n\n## Install\n\nRun `make install` in the root of the repository, which fetches what is needed and builds it all.\n\n## Usage\n\nStart it with `make run`; then read what [the first page](docs/part_0/page_0.md) says of its requests, of what it answers to each of them, and of how long that may take.\n";

/** Sources among which the documents are few, and nothing to complain of: everything asked for is there, and no link broken. */
export function repositoryWork(seed: number, files: number, documents: number): Work {
  const place = new DocumentedRepository();
  const { bytes } = writeMarkdown(place.folder, seed, { files: documents, bytes: documents * 10_000 }, "all sound");
  writeFileSync(join(place.folder, "README.md"), readme);
  copyFileSync(licence, join(place.folder, "LICENSE"));
  for (let i = 0; i < files - documents; i++) {
    const path = join(place.folder, `packages/p${i % 1000}/src/f${Math.floor(i / 1000)}.ts`);
    if (i < 1000) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `export const number = ${i % 100};\n`);
  }
  place.commit();
  for (const budget of ["missing <= 0", "weak <= 0", "broken-links <= 0"]) same(budget, place.said(budget).low, 0);
  return place.work(`${files} files, of them ${documents} Markdown files of ${(bytes / 1e6).toFixed(1)} MB`, place.gates(), {
    "git ls-files": place.command("git", ["ls-files"]),
  });
}

/** All have to find the same: throws where they do not. */
function same(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}
