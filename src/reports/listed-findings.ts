import type { ResultDocument } from "../model/result-document.ts";
import type { JudgedFinding } from "../model/standing.ts";
import { toPlain } from "./escape.ts";
import type { SecurityFacts } from "./findings-facts.ts";
import { pasteableIgnore, proposedEnd } from "./pasteable-ignore.ts";
import { describeLeftOut } from "./wording-ignores.ts";

type Listed = NonNullable<ResultDocument["findings"]>[number];

/** All findings as the result document has them, also what does not count, each with the entry that would ignore it. */
export function listedFindings({ findings, today }: SecurityFacts): Listed[] {
  const until = proposedEnd(today);
  return findings.map((one) => listed(one, until));
}

function listed({ finding, leftOut, novelty, since }: JudgedFinding, until: string): Listed {
  const { kind, id, names, severity, cvss, title, package: affected, places, tools } = finding;
  const version = affected?.version ?? null;
  return {
    kind,
    id,
    names: [...names],
    severity,
    ...(cvss !== undefined && { cvss }),
    title,
    ...(affected && {
      package: { ecosystem: affected.ecosystem, name: affected.name, version, fixedIn: [...affected.fixedIn] },
    }),
    places: places.map(({ path, line = null, inRepository }) => ({ path, line, inRepository })),
    tools: [...tools],
    counts: leftOut === undefined,
    ...(leftOut && { leftOut: toPlain(describeLeftOut(leftOut)) }),
    ...(novelty && { novelty }),
    ...(since !== undefined && { since }),
    ignore: pasteableIgnore(finding, until),
  };
}
