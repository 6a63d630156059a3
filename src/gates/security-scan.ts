import { findingsFormats } from "../formats/findings-formats.ts";
import { findingsOf, measureFindings, severityCounts } from "../measures/findings.ts";
import { findingsMetricOf, findingsVocabulary, isOfFindings } from "../measures/findings-vocabulary.ts";
import type { Budget } from "../model/budget.ts";
import type { WayToGreen } from "../model/explanation.ts";
import { directionOf } from "../model/limit.ts";
import { severities } from "../model/severity.ts";
import type { JudgedFinding } from "../model/standing.ts";
import type { Judgement } from "../model/verdict.ts";
import type { SecurityFacts } from "../reports/findings-facts.ts";
import { findingsLog } from "../reports/findings-log.ts";
import { findingPlaces, findingSections } from "../reports/findings-sections.ts";
import { listedFindings } from "../reports/listed-findings.ts";
import { describeUnused } from "../reports/wording.ts";
import { baselineLine, baselineRemarks } from "../reports/wording-baseline.ts";
import { securityRemarks } from "../reports/wording-findings.ts";
import type { Settings } from "../settings/declare.ts";
import { commonInputs, commonOutputs, declareInputs, declareOutputs, defaultMaxIgnoreDays } from "../settings/declare.ts";
import { isBaselineTold } from "./baseline-told.ts";
import { defineBaseline } from "./define-baseline.ts";
import { defineGate } from "./gate.ts";
import { gatherFindings, scanPlaces, unknownChoices } from "./gather-findings.ts";
import { explainsScanExit, proveScans } from "./prove-scans.ts";
import { findFindingsBaseline, findingsBaselineKind, findingsToday, unkeptSecrets } from "./security-baseline.ts";

const formatIds = findingsFormats.map(({ id }) => id);

const limit = (what: string, metric: string) =>
  ({ type: "count", description: `Most findings ${what}.`, budget: `${metric} <= `, example: "0" }) as const;

const inputs = declareInputs({
  ...commonInputs,
  reports: {
    type: "scans",
    formats: formatIds,
    description:
      "Globs of the reports, one per line, with whose they are in front where you want that checked: `trivy=reports/*.json`. Each line must match a file; `optional ` in front of one says otherwise.",
    whenLeftOut: "the places where the tools usually leave them",
    example: "bandit=reports/bandit.json",
  },
  budgets: { ...commonInputs.budgets, example: "high[vulnerability] <= 3" },
  accept: { ...commonInputs.accept, example: "nothing-scanned[gitleaks] until 2027-01-31" },
  outcomes: { ...commonInputs.outcomes, example: "trivy=$" + "{{ steps.trivy.outcome }}" },
  "report-file": { ...commonInputs["report-file"], example: "security-scan.md" },
  "fail-on": {
    type: "choice",
    choices: ["critical", "high", "medium", "low"],
    description: "The least severity of which no finding is allowed: `high` allows neither critical nor high ones.",
    whenLeftOut: "`high`, by the default limits",
    example: "medium",
    choiceBudgets: {
      critical: ["critical <= 0"],
      high: ["critical <= 0", "high <= 0"],
      medium: ["critical <= 0", "high <= 0", "medium <= 0"],
      low: ["critical <= 0", "high <= 0", "medium <= 0", "low <= 0"],
    },
  },
  "max-critical": { ...limit("of severity critical", "critical"), whenLeftOut: "0" },
  "max-high": { ...limit("of severity high", "high"), whenLeftOut: "0" },
  "max-medium": limit("of severity medium", "medium"),
  "max-low": limit("of severity low", "low"),
  "max-unknown": { ...limit("of which nobody says how bad they are", "unknown"), whenLeftOut: "0" },
  "max-secrets": { ...limit("that are secrets", "findings[secret]"), whenLeftOut: "0" },
  "unknown-as": {
    type: "choice",
    choices: unknownChoices,
    description: "What a finding counts as of which nobody says how bad it is.",
    whenLeftOut: "`unknown`, with a limit of its own",
    example: "medium",
  },
  "only-fixable": {
    type: "flag",
    description: "Vulnerabilities count only where a version without the fault exists. All are shown.",
    whenLeftOut: "`false`",
    example: "true",
  },
  "only-reachable": {
    type: "flag",
    description: "Vulnerabilities do not count whose code a tool looked for and found never called (osv-scanner). All are shown.",
    whenLeftOut: "`false`",
    example: "true",
  },
  scope: {
    type: "choice",
    choices: ["runtime", "all"],
    description: "`runtime`: what only builds and tests need does not count, where a tool tells them apart. All is shown.",
    whenLeftOut: "`all`",
    example: "runtime",
  },
  "min-confidence": {
    type: "choice",
    choices: ["low", "medium", "high"],
    description:
      "Findings count only from this confidence on, where their tool says one (Bandit, Semgrep, CodeQL). All are shown.",
    whenLeftOut: "`low`",
    example: "medium",
  },
  vex: {
    type: "paths",
    description:
      "VEX documents (OpenVEX, CycloneDX), one glob per line: what they call `not_affected` or `fixed` does not count, and is shown.",
    example: "security/*.vex.json",
  },
  "allow-skipped": {
    type: "names",
    description: "What a tool may leave out, by the names that it uses, `*` for any characters; separated by commas.",
    example: "my-private-package",
  },
  "allow-text-around": {
    type: "names",
    description: "Formats whose JSON may stand between other text, such as the banners of Safety; separated by commas.",
    example: "safety",
  },
  "max-ignore-days": {
    type: "count",
    description: "How many days ahead an entry of `.gates/ignore.yml` may end.",
    whenLeftOut: String(defaultMaxIgnoreDays),
    example: "90",
  },
  paths: {
    type: "mappings",
    description: "How paths of the reports become paths of the repository, one `from::to` per line.",
    example: "/src::services/app",
  },
  "sarif-file": {
    type: "text",
    description: "Where to write all findings as one SARIF 2.1.0 file, a run per tool, whatever the verdict is.",
    example: "gates/findings.sarif",
  },
  "sarif-suppressed": {
    type: "choice",
    choices: ["left-out", "marked"],
    description:
      "What becomes of findings that do not count in the SARIF file. GitHub opens alerts for those that are marked, too.",
    whenLeftOut: "`left-out`",
    example: "marked",
  },
  "github-token": {
    type: "secret",
    description:
      "Brings what a shallow clone lacks where a budget compares with a baseline; read access to the contents is enough. Sent to the workflow's own server alone.",
    whenLeftOut: "the job's own token in an action, none on the command line",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression.
    defaultInAction: "${{ github.token }}",
    notInFile: true,
  },
});

export type SecurityInputs = typeof inputs;
export type SecuritySettings = Settings<SecurityInputs>;

const outputs = declareOutputs({
  ...commonOutputs,
  findings: { description: "How many findings count." },
  ...Object.fromEntries(
    severities.map((severity) => [
      severity,
      { description: `How many of them are ${severity === "unknown" ? "of unknown severity" : severity}.` },
    ]),
  ),
  new: { description: "How many of them the baseline does not know, or knows as less bad; empty without one." },
  fixed: { description: "How many findings of the baseline are gone; empty without one." },
  ignored: { description: "How many findings an entry of an ignore file covers." },
  expired: { description: "How many findings count again because their entry has ended." },
  "sarif-file": { description: "The path of the SARIF file, empty where none was asked for or it could not be made." },
});

/** Secrets have a limit of their own, so the defaults by severity leave them to it, whatever the project makes of it. */
const standards = ["unknown <= 0", "findings[secret] <= 0"];
const severityStandards = ["critical <= 0", "high <= 0"];

/** A budget speaks of a default's severity by its own name, of secrets by their kind. */
function concerns({ metric, selectors, limit }: Budget, standard: Budget): boolean {
  // A limit from below allows any number.
  if (directionOf(limit.op) === "minimum") return false;
  const [own, wanted] = [findingsMetricOf(metric.name), findingsMetricOf(standard.metric.name)];
  if (own === undefined || wanted === undefined) return false;
  const isOfSecrets = selectors.some(({ dimension, pattern }) => dimension === "kind" && pattern === "secret");
  if (wanted.severity === "findings") return own.severity === "findings" && isOfSecrets;
  // No scanner of secrets leaves open how bad one is.
  if (wanted.severity === "unknown" && own.severity === "findings") return false;
  return own.severity === wanted.severity || (own.severity === "findings" && isOfSecrets);
}

export default defineGate<SecurityInputs, SecurityFacts>({
  name: "security-scan",
  title: "Security scan gate",
  description:
    "Holds the reports of any scanners against your limits as one verdict, and proves that each of them really scanned.",
  inputs,
  outputs,
  vocabulary: (_settings, facts) => findingsVocabulary(facts && facts.reports > 0 ? [...facts.tools.keys()] : undefined),
  defaults: {
    lines: (settings) => (settings["fail-on"] === undefined ? [...severityStandards, ...standards] : standards),
    concerns,
  },
  gather: gatherFindings,
  prove: proveScans,
  baseline: defineBaseline({
    kind: findingsBaselineKind,
    find: findFindingsBaseline,
    sought: ({ sought }) => sought,
    unkept: unkeptSecrets,
    today: (facts, stamp, { searched }) => findingsToday(facts, stamp, searched),
  }),
  measure: measureFindings,
  propose: () => [],
  reports: (facts) => facts.scans.map(({ finds: _, proof: __, ...scan }) => ({ ...scan })),
  listed: (facts) => ({ findings: listedFindings(facts) }),
  explainsExit: explainsScanExit,
  quotesNoLog: true,
  readsReportsOf: "findings",
  usualPlaces: scanPlaces,
  explain: async (judgement, facts) => {
    const broken = judgement.budgets.some(({ outcome }) => outcome.state === "broken");
    const ways: readonly WayToGreen[] = broken ? (await import("./explain-findings.ts")).waysOf(judgement, facts) : [];
    return {
      waysToGreen: ways,
      sections: () => findingSections(facts, judgement),
      places: () => findingPlaces(brokenBy(judgement, facts), facts),
      remarks: [
        ...securityRemarks(facts, judgement),
        ...baselineRemarks(facts.sought, isBaselineTold(judgement)),
        ...facts.unused.map(describeUnused),
      ],
      outputs: figures(facts),
      log: [...findingsLog(facts), ...baselineLine(facts.sought)],
    };
  },
  files: async (settings, facts, judgement, _now, place) => {
    if (settings["sarif-file"] === undefined) return { files: [], remarks: [] };
    return (await import("./security-files.ts")).securityFiles(settings["sarif-file"], settings, facts, judgement, place);
  },
});

/** The findings that break budgets, by one after the other: few of them are ever shown. */
function* brokenBy({ budgets }: Judgement, facts: SecurityFacts): Generator<JudgedFinding> {
  for (const { budget, outcome } of budgets)
    if (outcome.state === "broken" && isOfFindings(budget.metric.name)) yield* findingsOf(budget, facts);
}

function figures(facts: SecurityFacts): Readonly<Record<string, string>> {
  if (facts.reports === 0) return {};
  const counted = facts.findings.filter(({ leftOut }) => leftOut === undefined);
  return {
    ...Object.fromEntries([...severityCounts(facts)].map(([severity, count]) => [severity, String(count)])),
    findings: String(counted.length),
    new: facts.change ? String(counted.filter(({ novelty }) => novelty === "new").length) : "",
    fixed: facts.change ? String(facts.change.fixed.length) : "",
    ignored: String(facts.findings.filter(({ leftOut }) => leftOut?.kind === "ignored").length),
    expired: String(counted.filter(({ expired }) => expired !== undefined).length),
  };
}
