import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fileOf, outcomeOf } from "./fixture.ts";

async function filesOf(name: string): Promise<readonly string[]> {
  const outcome = await outcomeOf(fileOf(readFileSync(new URL(`jacoco/${name}/report.xml`, import.meta.url))));
  const files = outcome.kind === "read" ? outcome.report.report.files : [];
  return files.map((file) => (file.module === undefined ? file.path : `${file.module}: ${file.path}`));
}

it("two JaCoCo modules with the same package and file name are two files", async () => {
  expect(await filesOf("groups")).toEqual(["backend/core: com/acme/A.java", "backend/web: com/acme/A.java"]);
});

it("gcovr's dotted JaCoCo packages are folders, and only its", async () => {
  expect(await filesOf("lines-without-ci")).toEqual(["src/api/a.cpp"]);
  expect(await filesOf("nested-classes-share-a-file")).toEqual(["com/acme/A.java"]);
});
