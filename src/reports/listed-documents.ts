import type { MeasuredDocs } from "../measures/docs-facts.ts";
import { changeFaultsOf } from "../measures/docs-rules.ts";
import { placeOfLink, placeOfReason } from "../measures/touched-docs.ts";
import { weakFiles } from "../measures/weak-files.ts";
import { ruleOf } from "../measures/worst-reasons.ts";
import { type LinkFaultLevel, linkFaultLevels } from "../model/link-fault.ts";
import type { ResultDocument } from "../model/result-document.ts";
import { sayOfLink } from "./docs-marks.ts";
import { toldOnly } from "./docs-told-only.ts";
import { toPlain } from "./escape.ts";
import { apiRuleHelp, describeApiFault } from "./wording-docs-api.ts";
import { describeMissing, missingWayOut } from "./wording-docs-artefacts.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";
import { describeWeak } from "./wording-docs-weak.ts";

type Listed = NonNullable<ResultDocument["documents"]>[number];

const weights: Readonly<Record<LinkFaultLevel, Listed["weighs"]>> = { broken: "fault", warning: "warning", note: "note" };

/** All that is wrong with documents, whatever the limits are: of each fault its rule, its place and what to do. */
export function listDocuments(docs: MeasuredDocs): Listed[] {
  return [...missingOnes(docs), ...weakOnes(docs), ...toldOnes(docs), ...apiOnes(docs), ...changeOnes(docs), ...linkOnes(docs)];
}

function missingOnes({ artefacts }: MeasuredDocs): Listed[] {
  return artefacts.flatMap((outcome): Listed[] => {
    if (outcome.result.state !== "missing") return [];
    const text = `${toPlain(describeMissing(outcome))}. ${toPlain(missingWayOut(outcome, outcome.result))}`;
    const place = { document: outcome.artefact.id, path: outcome.folder || null, line: null };
    return [{ rule: "missing", ...place, weighs: "fault", text }];
  });
}

function weakOnes({ artefacts, touch }: MeasuredDocs): Listed[] {
  return weakFiles(artefacts).flatMap(({ outcome, path, reasons }) =>
    reasons.map((reason): Listed => {
      const { what, fix } = describeWeak(reason);
      const line = "line" in reason ? reason.line : null;
      const isNew = touch && { new: touch(placeOfReason(reason)) === "new" };
      const text = `${toPlain(what)}. ${toPlain(fix)}`;
      return { rule: ruleOf(reason), document: outcome.artefact.id, path, line, weighs: "fault", ...isNew, text };
    }),
  );
}

function toldOnes(docs: MeasuredDocs): Listed[] {
  return toldOnly(docs).map(({ outcome, note: { fault } }): Listed => {
    const text = `${toPlain(describeDocsRuleFault(fault))} ${toPlain(docsRuleHelp[fault.rule].fix)}`;
    const place = { document: outcome.artefact.id, path: fault.path, line: fault.line ?? null };
    return { rule: fault.rule, ...place, weighs: "warning", text };
  });
}

/** Those that make a document weak are told of it. */
function apiOnes({ api, artefacts }: MeasuredDocs): Listed[] {
  const reasons = weakFiles(artefacts).flatMap((file) => file.reasons);
  const told = new Set(reasons.flatMap((one) => (one.rule === "of-api" ? [JSON.stringify(one.fault)] : [])));
  const others = api.faults.filter((fault) => !told.has(JSON.stringify(fault)));
  return others.map((fault): Listed => {
    const text = `${toPlain(describeApiFault(fault))} ${toPlain(apiRuleHelp[fault.rule].fix)}`;
    return { rule: fault.rule, document: null, path: fault.path, line: fault.line, weighs: "warning", text };
  });
}

function changeOnes({ rules }: MeasuredDocs): Listed[] {
  return changeFaultsOf(rules).map((fault): Listed => {
    const text = `${toPlain(describeDocsRuleFault(fault))} ${toPlain(docsRuleHelp[fault.rule].fix)}`;
    return { rule: fault.rule, document: null, path: fault.path, line: fault.line ?? null, weighs: "warning", text };
  });
}

function linkOnes({ links, touch }: MeasuredDocs): Listed[] {
  return (links?.faults ?? []).map((fault): Listed => {
    const isNew = touch && { new: touch(placeOfLink(fault)) === "new" };
    const place = { document: null, path: fault.path, line: fault.line };
    return {
      rule: fault.rule,
      ...place,
      weighs: weights[linkFaultLevels[fault.rule]],
      ...isNew,
      text: toPlain(sayOfLink(fault)),
    };
  });
}
