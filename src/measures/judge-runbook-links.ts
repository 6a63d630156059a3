import type { LinkedDocument } from "../model/markdown-document.ts";
import { maskedLink } from "../model/masked-link.ts";
import type { AlertRule, RunbookLink } from "../model/runbook.ts";
import type { RunbookFault } from "../model/runbook-fault.ts";
import { type LinkFacts, linkChecker } from "./check-links.ts";
import type { CheckedLink, LinkChecker } from "./link-checker.ts";

/** Where a site shows files of the repository: `https://docs.example.com/runbooks/` those of `docs/runbooks`. */
export interface RunbookSite {
  readonly prefix: string;
  readonly folder: string;
}

export interface RunbookLinks {
  /** Links that were held against the repository; those of other sites are not. */
  readonly checked: number;
  /** Links to files of the repository on a branch, where nobody knows its default one. */
  readonly ofBranch: number;
  readonly faults: readonly RunbookFault[];
}

/** Each link of an alert that leads into this repository names a file that is there, and an anchor that it has. */
export function judgeRunbookLinks(
  links: readonly RunbookLink[],
  facts: LinkFacts,
  sites: readonly RunbookSite[] = [],
): RunbookLinks {
  const checker = linkChecker(facts);
  const results = links.map((link) => ({ link, result: checkRunbookLink(link, checker, sites) }));
  const checked = results.filter(({ result }) => result.state !== "unchecked").length;
  const faults = results.flatMap(({ link: { path, line, alert, target }, result }): RunbookFault[] =>
    result.state === "wrong"
      ? [{ rule: "runbook-wrong-link", path, line, alert, target: maskedLink(target), wrong: result.wrong }]
      : [],
  );
  const ofBranch = results.filter(({ result }) => result.state === "unchecked" && result.because === "branch").length;
  return { checked, ofBranch, faults };
}

/** Each alert leads to a runbook; where none does, that is said once and not of each. */
export function judgeAlerts(alerts: readonly AlertRule[]): readonly RunbookFault[] {
  const without = alerts.filter(({ leads }) => leads === "nowhere");
  const [first] = without;
  if (first !== undefined && without.length === alerts.length)
    return [{ rule: "runbook-none-named", path: first.path, line: first.line, alerts: alerts.length }];
  return without.map(({ path, line, alert }) => ({ rule: "runbook-not-named", path, line, alert }));
}

/** Files of rules are put together from anywhere: a path is seen from the root, and else from the file. */
function checkRunbookLink({ path, target }: RunbookLink, checker: LinkChecker, sites: readonly RunbookSite[]): CheckedLink {
  const pages = pagesOfSite(target, sites);
  const [fromRoot, fromFile] = [emptyDocument(""), emptyDocument(path)];
  const tries = pages?.map((page) => checker.check(fromRoot, page)) ?? [checker.check(fromRoot, target)];
  const [first = { state: "unchecked", because: "external" } as const] = tries;
  // A page without its heading is nearer than one that is not there.
  const best = tries.find(({ state }) => state === "sound") ?? tries.find((one) => !isMissingFile(one)) ?? first;
  if (pages !== undefined || !isMissingFile(best)) return best;
  const other = checker.check(fromFile, target);
  return isMissingFile(other) ? best : other;
}

function isMissingFile(result: CheckedLink): boolean {
  return result.state === "wrong" && (result.wrong.rule === "missing-file" || result.wrong.rule === "outside-repository");
}

/** The files that a page of a site may be made from; undefined for a page of another site. */
function pagesOfSite(target: string, sites: readonly RunbookSite[]): readonly string[] | undefined {
  const site = sites.find(({ prefix }) => target.startsWith(prefix));
  if (site === undefined) return undefined;
  const [, page = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target.slice(site.prefix.length)) ?? [];
  const name = page.replace(/^\/|\/$|\.html?$/g, "");
  const path = `/${[site.folder.replace(/^\/|\/$/g, ""), name].filter((part) => part !== "").join("/")}`;
  const forms = /\.(?:md|markdown)$/i.test(name)
    ? [path]
    : [`${path}.md`, `${path}/README.md`, `${path}/index.md`, `${path}/_index.md`];
  return forms.map((form) => `${form}${rest}`);
}

/** What holds a link, as far as where it leads depends on it. */
function emptyDocument(path: string): LinkedDocument {
  return {
    path,
    flavour: "github",
    headings: [],
    ids: [],
    links: [],
    definitions: [],
    footnotes: [],
    undefinedLabels: [],
    unread: [],
  };
}
