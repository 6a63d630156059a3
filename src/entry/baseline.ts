import { writeFloor } from "../gates/write-floor.ts";
import { nearest } from "../model/nearest.ts";
import { isGateName, openHost } from "./command-host.ts";
import { flagError, parseGateFlags } from "./flags.ts";
import { gateNames } from "./gate-names.ts";
import { gateHelp } from "./help.ts";
import { loadGate } from "./main.ts";

/** `gates baseline GATE [--INPUT VALUE …] [--lower]`: writes the committed baseline of a gate. */
export async function runBaseline(written: readonly string[]): Promise<number> {
  const [name, ...args] = written.filter((arg) => arg !== "--lower");
  if (name === "--help" || name === "-h") {
    process.stdout.write(`${baselineHelp("GATE")}\n\nGates: ${gateNames.join(", ")}\n`);
    return 0;
  }
  if (name === undefined || !isGateName(name)) {
    const meant = name === undefined ? undefined : nearest(name, gateNames);
    process.stderr.write(`gates: baseline needs a gate: ${meant ?? gateNames.join(", ")}\n`);
    return 2;
  }
  const gate = await loadGate(name);
  const parsed = parseGateFlags(args, gate);
  const known = [...Object.keys(gate.inputs), "lower", "help"];
  // What only judging has, a result document, is no flag here.
  const isForJudging = "json" in parsed && (parsed.json || parsed.resultFile !== undefined);
  if ("wrong" in parsed || isForJudging) {
    const wrong = "wrong" in parsed ? parsed.wrong : "";
    process.stderr.write(`gates: ${flagError(new Error(wrong), args, known)}\n`);
    return 2;
  }
  if (parsed.help) {
    process.stdout.write(`${baselineHelp(name)}\n\n${gateHelp(gate)}\n`);
    return 0;
  }
  const host = await openHost(parsed.written.get("working-directory")?.lines[0]?.text.trim(), process.stdout);
  const lower = written.includes("--lower") ? "write" : "refuse";
  return writeFloor({ gate, gates: gateNames, host, written: parsed.written, lower });
}

function baselineHelp(name: string): string {
  return [
    `gates baseline ${name}: writes today's figures as the baseline that later changes are held against.`,
    "",
    "It takes the inputs of the gate, and never lowers a baseline without",
    "  --lower    Write it although it gives something up, and say what.",
    "",
    "Exit codes: 0 written, or the same already; 1 it would be lowered; 2 reports or configuration.",
  ].join("\n");
}
