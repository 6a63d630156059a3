import { type Fault, kept, type Subject } from "./subject.ts";

export function judgeHooks({ document }: Subject): readonly Fault[] {
  if (document.kind !== "hooks") return kept;
  if (document.hooks.length === 0) return [{ rule: "no-hooks" }];
  return document.hooks.flatMap(({ id, line, moving }) =>
    moving === undefined ? [] : [{ rule: "moving-hook" as const, line, hook: id, revision: moving }],
  );
}

/** What people expect to type in any project: `make` followed by one of these. */
const everyday = ["test", "tests", "check", "ci", "verify", "lint"];

export function judgeTargets({ document }: Subject): readonly Fault[] {
  if (document.kind !== "targets") return kept;
  const { targets } = document;
  if (targets.length === 0) return [{ rule: "no-targets" }];
  const doing = new Set(targets.filter(({ does }) => does === "something").map(({ name }) => name));
  const empty = [...new Set(targets.map(({ name }) => name))].filter((name) => !doing.has(name));
  const has = targets.some(({ name }) => everyday.some((one) => name.split(/[-_:.]/).includes(one)));
  return [
    ...empty.map((target) => ({ rule: "target-does-nothing" as const, target })),
    ...(has ? kept : [{ rule: "target-missing" as const, wanted: everyday.slice(0, 2) }]),
  ];
}

const environment = /^(?:\*\*\/)?\.env(?:\*|\.\*|\*\*)?$|^(?:\*\*\/)?\.\*$|^\*\.env$/;

/** Dependencies and secrets, where the repository shows that there are such. History may be needed, for a version. */
export function judgeIgnores({ document, around, found }: Subject): readonly Fault[] {
  if (document.kind !== "text") return kept;
  const patterns = document.text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/^\.?\/|\/+$/g, ""))
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (patterns.every((line) => line.startsWith("!"))) return [{ rule: "empty" }];
  // What ignores all and lets some in again.
  if (patterns.some((pattern) => /^\*{1,2}$/.test(pattern))) return kept;
  const inFolder = (name: string) => around.index.file(found.folder === "" ? name : `${found.folder}/${name}`) !== undefined;
  const isTakenBack =
    patterns.findLastIndex((one) => /^!\s*\/?(?:\*\*\/)?\.env$/.test(one)) >
    patterns.findLastIndex((one) => environment.test(one));
  const wanted: readonly (readonly [string, RegExp])[] = [
    ...(inFolder("package.json") ? ([["node_modules", /^(?:\*\*\/)?node_modules(?:\/\*\*?)?$/]] as const) : []),
    ...(inFolder(".env.example") || inFolder(".env.sample") ? ([[".env", environment]] as const) : []),
  ];
  // The last line that is about a file decides.
  if (isTakenBack) return [{ rule: "not-ignored", what: ".env" }];
  return wanted
    .filter(([, pattern]) => !patterns.some((one) => pattern.test(one)))
    .map(([what]) => ({ rule: "not-ignored" as const, what }));
}

/** A commented name counts: it is one that has a default. */
export function judgeVariables({ document }: Subject): readonly Fault[] {
  if (document.kind !== "text") return kept;
  return /^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?[A-Za-z_][A-Za-z0-9_]*=/m.test(document.text) ? kept : [{ rule: "no-variables" }];
}

/** By the key at its root, not by its name; what it describes is judged where it is read. */
export function judgeOpenapi({ document }: Subject): readonly Fault[] {
  if (document.kind !== "text") return kept;
  const { text } = document;
  const start = text.slice(0, 256 * 1024);
  const isOne =
    /^\s*\{[\s\S]{0,100000}?"(?:openapi|swagger)"\s{0,20}:/.test(start) || /^["']?(?:openapi|swagger)["']?\s{0,20}:/m.test(start);
  if (!isOne) return [{ rule: "not-openapi" }];
  const has =
    /^\s{1,40}["']?\/[^\n]{0,400}?["']?\s{0,20}:|"\/[^"\n]{0,400}"\s{0,20}:\s{0,20}\{|^["']?webhooks["']?\s{0,20}:|"webhooks"\s{0,20}:/m.test(
      text,
    );
  return has ? kept : [{ rule: "no-operations" }];
}

/** Versions 2.0 and 2.1, which all tools read (https://schema.postman.com), with requests and without secrets. */
export function judgePostman({ document }: Subject): readonly Fault[] {
  if (document.kind !== "collection") return kept;
  const { requests, faults } = document.collection;
  if (faults.some(({ rule }) => rule === "unknown-collection-version")) return [{ rule: "not-postman" }];
  const secrets = faults.flatMap((fault) =>
    fault.rule === "secret-in-collection" ? [{ rule: fault.rule, line: fault.line, name: fault.name }] : [],
  );
  return requests > 0 ? secrets : [{ rule: "no-requests" }, ...secrets];
}
