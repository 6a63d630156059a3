import { lineHashes } from "../measures/line-hash.ts";
import type { AskedFiles } from "../model/asked-file.ts";
import { mayHoldSecret } from "../model/secret-name.ts";
import type { Judgement } from "../model/verdict.ts";
import type { SecurityFacts } from "../reports/findings-facts.ts";
import { sarifDocument } from "../reports/sarif-file.ts";
import { describeSarif } from "../reports/wording-files.ts";
import type { Workplace } from "./gate.ts";
import { refusedInputs } from "./named-files.ts";
import type { SecuritySettings } from "./security-scan.ts";

/** What `sarif-file` asks for. Nothing is written over what may be there where no report was read. */
export async function securityFiles(
  path: string,
  { name, "sarif-suppressed": suppressed }: SecuritySettings,
  facts: SecurityFacts,
  judgement: Judgement,
  place: Workplace,
): Promise<AskedFiles> {
  if (facts.reports === 0 || refusedInputs(judgement).includes("sarif-file")) return { files: [], remarks: [] };
  const hashes = await hashesOf(facts, place);
  const document = sarifDocument(facts.findings, {
    gate: "security-scan",
    ...(name !== undefined && { name }),
    suppressed: suppressed === "marked" ? "marked" : "left out",
    scanned: [...facts.tools.keys()].filter((tool) => isProven(tool, facts)),
    hashOf: (file, line) => hashes.get(file)?.get(line),
  });
  return { files: [{ input: "sarif-file", path, content: document.content }], remarks: describeSarif(path, document.leftOut) };
}

function isProven(tool: string, { scans }: SecurityFacts): boolean {
  return scans.every((scan) => scan.tool !== tool || scan.evidence.state === "scanned");
}

/** GitHub's fingerprints of the lines that findings name, each file read once; a file that cannot be read has none. */
async function hashesOf(
  { findings }: SecurityFacts,
  { host, git }: Workplace,
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const wanted = new Map<string, Set<number>>();
  for (const { finding } of findings) {
    if (mayHoldSecret(finding)) continue;
    for (const { path, line, inRepository } of finding.places) {
      if (!inRepository || line === undefined) continue;
      const lines = wanted.get(path);
      if (lines) lines.add(line);
      else wanted.set(path, new Set([line]));
    }
  }
  const hashes = new Map<string, ReadonlyMap<number, string>>();
  for (const [path, lines] of wanted) {
    const file = git ? `${git.root}/${path}` : path;
    const opened = await host.files.open(file).catch(() => undefined);
    if (opened === undefined || opened.linksOut) continue;
    hashes.set(path, await lineHashes(textOf(opened.chunks()), lines));
  }
  return hashes;
}

/** As GitHub's action decodes it, the byte order mark kept. */
async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
