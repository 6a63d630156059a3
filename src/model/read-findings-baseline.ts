import type { BrokenBaseline } from "./baseline.ts";
import type { BaselineFinding, FindingsBaseline } from "./findings-baseline.ts";
import { type FindingsBaselineDocument, findingsBaselineSchema, findingsBaselineVersion } from "./findings-baseline-document.ts";
import { readDocument } from "./read-document.ts";

/** Reads a baseline of findings strictly: whatever it does not expect is refused, never passed over. */
export function readFindingsBaseline(text: string): FindingsBaseline | BrokenBaseline {
  const read = readDocument(text, findingsBaselineSchema, findingsBaselineVersion);
  if ("message" in read) return read;
  const { version: _, findings, ...head } = read.document;
  return wrongIn(read.document) ?? { ...head, findings: findings.map(findingOf) };
}

/** What the schema cannot say: a tool that is listed twice, and finders that were not read. */
function wrongIn({ tools, findings }: FindingsBaselineDocument): BrokenBaseline | undefined {
  const read = new Set<string>();
  for (const [i, { tool }] of tools.entries()) {
    if (read.has(tool)) return { message: "is listed already", place: `/tools/${i}/tool` };
    read.add(tool);
  }
  for (let i = 0; i < findings.length; i++) {
    const wrong = wrongFinding(findings[i] as WrittenFinding, read);
    if (wrong) return { message: wrong.message, place: `/findings/${i}${wrong.place}` };
  }
  return undefined;
}

type WrittenFinding = FindingsBaselineDocument["findings"][number];

function wrongFinding(one: WrittenFinding, read: ReadonlySet<string>): Required<BrokenBaseline> | undefined {
  const stranger = one.tools.findIndex((tool) => !read.has(tool));
  if (stranger >= 0) return { message: "is none of the baseline's tools", place: `/tools/${stranger}` };
  if ("package" in one && one.package !== undefined && one.path !== undefined)
    return { message: "stands beside a package, by which it is known", place: "/path" };
  if ("line" in one && one.line !== undefined && one.mark !== undefined)
    return { message: "stands beside a mark, by which it is known", place: "/line" };
  return undefined;
}

function findingOf(one: WrittenFinding): BaselineFinding {
  const { path } = one;
  const at = path === undefined ? {} : { path };
  const { severity, since, tools } = one;
  const known = { severity, since, tools };
  switch (one.kind) {
    case "vulnerability":
    case "licence": {
      const where = one.package === undefined ? at : { package: one.package };
      return one.kind === "licence"
        ? { kind: one.kind, id: one.id, ...where, ...known }
        : { kind: one.kind, names: one.names, ...where, ...known };
    }
    case "secret":
      return { kind: one.kind, id: one.id, mark: one.mark, ...at, ...known };
    default: {
      const { kind, id, mark, line } = one;
      return { kind, id, ...at, ...(mark !== undefined && { mark }), ...(line !== undefined && { line }), ...known };
    }
  }
}
