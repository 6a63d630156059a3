import type { ConfigProblem } from "../model/config-problem.ts";
import { type IgnoreChange, ignoreChanges } from "../model/ignore-changes.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Reason } from "../model/reason.ts";
import type { IgnoreEntry } from "../model/standing.ts";
import { describeIgnoreRemark } from "../reports/wording-ignores.ts";
import { fileAt } from "../repository/file-at.ts";
import { defaultMaxIgnoreDays } from "../settings/declare.ts";
import type { Workplace } from "./gate.ts";
import { today } from "./policy-values.ts";
import type { SecuritySettings } from "./security-scan.ts";
import { textOnDisk } from "./text-on-disk.ts";

/** What the ignore files of the repository say, and what of it the change added. */
export interface ReadIgnores {
  readonly entries: readonly IgnoreEntry[];
  readonly changes: readonly IgnoreChange[] | { readonly unknown: string };
  readonly problems: readonly Reason[];
  readonly remarks: readonly Phrase[];
}

interface ReadFile {
  readonly entries: readonly IgnoreEntry[];
  readonly problems?: readonly ConfigProblem[];
  /** What of a tool's own file cannot be taken over. */
  readonly remarks?: readonly ConfigProblem[];
}

/** An ignore file by its place from the root, and how it is read; a tool's own only where that tool reported. */
interface IgnoreSourceFile {
  readonly path: string;
  readonly tool?: string;
  readonly read: (text: string, path: string, maxDays: number) => Promise<ReadFile>;
}

const mostBytes = 4 * 1024 * 1024;

/** Reads `.gates/ignore.yml` and the tools' own files. Their readers are loaded only where there is such a file. */
export async function readIgnores(
  settings: SecuritySettings,
  place: Workplace,
  reportedTools: ReadonlySet<string>,
): Promise<ReadIgnores> {
  const day = today(place.host);
  const files = ignoreFiles(day).filter(({ tool }) => tool === undefined || reportedTools.has(tool));
  const maxDays = settings["max-ignore-days"]?.value;
  const root = place.git?.root ?? place.host.cwd;
  const now: IgnoreEntry[] = [];
  const problems: ConfigProblem[] = [];
  const remarks: Phrase[] = [];
  for (const { path, read } of files) {
    const text = await textOnDisk(place, `${root}/${path}`);
    if (text === undefined) continue;
    if (typeof text !== "string") {
      problems.push({ where: path, message: text.message });
      continue;
    }
    const file = await read(text, path, maxDays ?? defaultMaxIgnoreDays);
    now.push(...file.entries);
    problems.push(...(file.problems ?? []));
    remarks.push(...(file.remarks ?? []).map(describeIgnoreRemark));
  }
  const changes = now.length === 0 ? [] : await changedSince(files, now, place);
  return { entries: now, changes, problems: problems.length > 0 ? [{ id: "bad-configuration", problems }] : [], remarks };
}

/** What the change ignores more than the commit that it starts from, or why nobody knows. */
async function changedSince(
  files: readonly IgnoreSourceFile[],
  now: readonly IgnoreEntry[],
  place: Workplace,
): Promise<ReadIgnores["changes"]> {
  const { git } = place;
  if (git === undefined) return { unknown: "there is no git repository here" };
  const base = await place.base();
  if ("unknown" in base) return { unknown: base.unknown };
  const before: IgnoreEntry[] = [];
  for (const { path, read } of files) {
    const known = git.pathOf(`${git.root}/${path}`);
    const then = known === undefined ? undefined : await fileAt(git, base.commit, known, mostBytes);
    if (then?.state === "unreadable") return { unknown: `${path} at the base ${then.message}` };
    if (then?.state === "text") before.push(...(await read(then.text, path, Number.POSITIVE_INFINITY)).entries);
  }
  return ignoreChanges(before, now);
}

function ignoreFiles(day: string): readonly IgnoreSourceFile[] {
  return [
    {
      path: ".gates/ignore.yml",
      read: async (text, path, maxDays) =>
        (await import("../settings/ignore-file.ts")).readIgnoreFile(text, path, { today: day, maxDays }),
    },
    {
      path: ".trivyignore",
      tool: "trivy",
      read: async (text, path) => (await import("../settings/foreign-ignores/trivyignore.ts")).readTrivyIgnore(text, path),
    },
    {
      path: ".trivyignore.yaml",
      tool: "trivy",
      read: async (text, path) =>
        (await import("../settings/foreign-ignores/trivyignore-yaml.ts")).readTrivyIgnoreYaml(text, path),
    },
    ...["audit-ci.json", "audit-ci.jsonc"].map((path) => ({
      path,
      tool: "npm-audit",
      read: async (text: string, file: string) =>
        (await import("../settings/foreign-ignores/audit-ci.ts")).readAuditCi(text, file),
    })),
    {
      path: "osv-scanner.toml",
      tool: "osv-scanner",
      read: async (text, path) =>
        (await import("../settings/foreign-ignores/osv-scanner-toml.ts")).readOsvScannerToml(text, path),
    },
  ];
}
