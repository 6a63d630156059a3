import { changedLinesPart } from "./changed-lines.ts";
import { coberturaPart } from "./cobertura.ts";
import { linterPart } from "./linters.ts";
import { artilleryPart } from "./load/artillery.ts";

import { autocannonPart } from "./load/autocannon.ts";

import { gatlingPart } from "./load/gatling.ts";
import { jmeterPart } from "./load/jmeter.ts";

import { locustPart } from "./load/locust.ts";
import { ohaPart } from "./load/oha.ts";
import { dockerStatsPart, pidstatPart } from "./load/resources.ts";
import { vegetaPart } from "./load/vegeta.ts";
import type { Part } from "./part.ts";
import { producerParts } from "./producers.ts";
import { testVerdictParts } from "./test-verdicts.ts";
import { missingToolchains } from "./toolchains.ts";
import { verdictPart } from "./verdicts.ts";
import { workflowPart } from "./workflows.ts";

const counts = { passed: 0, failed: 0, skipped: 0 };
const inCi = process.env["CI"] === "true";

/** Runs the parts whose names begin with one of the words given, or all. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const parts = [
    linterPart,
    ...producerParts,
    locustPart,
    artilleryPart,
    autocannonPart,
    ohaPart,
    vegetaPart,
    pidstatPart,
    dockerStatsPart,
    gatlingPart,
    jmeterPart,
    coberturaPart,
    changedLinesPart,
    verdictPart,
    ...testVerdictParts,
    workflowPart,
  ];
  for (const part of parts) {
    if (wanted.length === 0 || wanted.some((word) => part.name.startsWith(word))) await runPart(part);
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

async function runPart(part: Part): Promise<void> {
  const missing = missingToolchains(part.needs);
  if (missing.length > 0) return tellMissing(part, missing.join(", "));
  try {
    for (const { name, run } of part.prepare()) await runCase(`${part.name}: ${name}`, run);
  } catch (error) {
    tellFailed(`${part.name}: preparing`, error);
  }
}

/** On a laptop a toolchain may be missing; a machine that is there to prove everything must have it, unless few have. */
function tellMissing(part: Part, missing: string): void {
  const mustBePossible = inCi && part.isSeldomPossible !== true;
  counts[mustBePossible ? "failed" : "skipped"] += 1;
  console.log(`${mustBePossible ? "FAILED" : "skipped"}  ${part.name}: not on this machine: ${missing}`);
}

async function runCase(name: string, run: () => void | Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await run();
  } catch (error) {
    return tellFailed(name, error);
  }
  counts.passed += 1;
  console.log(`passed  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function tellFailed(name: string, error: unknown): void {
  counts.failed += 1;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.log(`FAILED  ${name}\n        ${said.replaceAll("\n", "\n        ")}`);
}

await main();
