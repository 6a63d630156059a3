import { alertRulesProblem, mayHoldAlertRules, readRunbookLinks } from "../formats/documents/alert-rules.ts";
import { readAlerts } from "../formats/documents/alerts.ts";
import { readMarkdownLinks } from "../formats/documents/markdown.ts";
import { readRunbook } from "../formats/documents/runbook.ts";
import { isEnglish, visibleText } from "../measures/artefact-rules/visible-text.ts";
import { judgeAlerts, judgeRunbookLinks } from "../measures/judge-runbook-links.ts";
import { isRunbookFile, judgeRunbook } from "../measures/judge-runbooks.ts";
import type { ConfigProblem } from "../model/config-problem.ts";
import type { AlertRule, RunbookLink } from "../model/runbook.ts";
import type { RunbookFault } from "../model/runbook-fault.ts";
import type { DocsRepository } from "./docs-repository.ts";

export interface GatheredRunbooks {
  readonly count: number;
  readonly faults: readonly RunbookFault[];
  /** The files with rules of alerts. */
  readonly rules: readonly string[];
  /** Links of alerts that were not held, because nobody knows the default branch. */
  readonly ofBranch: number;
  /** Sites that no alert has a link to. */
  readonly unusedSites: readonly string[];
}

/** The runbooks, and where they are asked for, what they lack and which alerts name one that is not there. */
export async function gatherRunbooks(repository: DocsRepository): Promise<GatheredRunbooks> {
  const { files, tree, settings } = repository;
  const { own } = repository.known;
  const paths = files.filter(isRunbookFile);
  if (repository.pathsOf("runbooks").length === 0)
    return { count: paths.length, faults: [], rules: [], ofBranch: 0, unusedSites: [] };
  const runbooks = (await repository.reader.texts(paths)).filter(({ text }) => !isNoRunbook(text));
  const { links, alerts, unreadable } = await alertRules(repository);
  const linked = judgeRunbookLinks(
    links,
    {
      documents: runbooks.map(({ path, text }) => readMarkdownLinks(path, text, "github")),
      tree,
      ...(own && { own }),
    },
    (settings["runbook-sites"] ?? []).map(({ from, to }) => ({ prefix: from, folder: to })),
  );
  const faults = runbooks.flatMap(({ path, text }) => ofLanguage(text, judgeRunbook(readRunbook(path, text))));
  const unused = (settings["runbook-sites"] ?? []).filter(({ from }) => !links.some(({ target }) => target.startsWith(from)));
  return {
    count: runbooks.length,
    faults: [...faults, ...linked.faults, ...judgeAlerts(alerts), ...unreadable],
    ofBranch: linked.ofBranch,
    rules: [...new Set([...links, ...alerts, ...unreadable].map(({ path }) => path))],
    unusedSites: unused.map(({ from, to }) => `runbook-sites: ${from}::${to}`),
  };
}

/** What only English words tell is not asked of another language. */
function ofLanguage(text: string, faults: readonly RunbookFault[]): readonly RunbookFault[] {
  return isEnglish(visibleText(text)) ? faults : faults.filter(({ rule }) => rule !== "runbook-missing-section");
}

/** A page beside runbooks that is for another occasion says so itself. */
function isNoRunbook(text: string): boolean {
  return /<!--\s{0,20}gates:\s{0,20}not a runbook\s{0,20}-->/i.test(text);
}

/** The alerts of all rules, their links to runbooks, and rules that cannot be read. */
async function alertRules({ files, reader }: DocsRepository) {
  const links: RunbookLink[] = [];
  const alerts: AlertRule[] = [];
  const unreadable: RunbookFault[] = [];
  for (const path of files.filter(mayHoldAlertRules)) {
    const text = await reader.once(path);
    if (text === undefined) continue;
    links.push(...readRunbookLinks(path, text));
    alerts.push(...readAlerts(path, text));
    const problem = alertRulesProblem(path, text);
    if (problem !== undefined)
      unreadable.push({ rule: "runbook-rules-unreadable", path, line: problem.line, why: problem.message });
  }
  return { links, alerts, unreadable };
}

/** A folder that is not there would make each link of its site a wrong one. */
export function unmatchedSites({ settings, files }: DocsRepository): readonly ConfigProblem[] {
  return (settings["runbook-sites"] ?? []).flatMap(({ from, to }): ConfigProblem[] => {
    const folder = to.replace(/^\/|\/$/g, "");
    if (folder === "" || files.some((path) => path.startsWith(`${folder}/`))) return [];
    return [
      {
        where: "runbook-sites",
        message: `no file of the repository is in ${JSON.stringify(to)}, in ${JSON.stringify(`${from}::${to}`)}; allowed: a folder such as docs/runbooks`,
      },
    ];
  });
}
