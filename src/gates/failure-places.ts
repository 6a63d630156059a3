import { framesIn, innermostFirst } from "../measures/failure-frames.ts";
import type { FailurePlace } from "../measures/test-facts.ts";
import type { TestReport } from "../model/test-report.ts";
import type { PathContext } from "../repository/resolve-paths.ts";
import { resolveReport } from "../repository/resolve-report.ts";

/**
 * Where failures happened, in their order: the innermost place in the repository that the text names, else what the report
 * says of the test itself.
 */
export function failurePlaces(
  { tests, failures }: TestReport,
  pathOf: (row: number) => string | undefined,
  { folder, context }: { readonly folder: string | undefined; readonly context: PathContext },
): readonly (FailurePlace | undefined)[] {
  const frames = failures.map(({ text, message }) => innermostFirst(text, framesIn(`${message}\n${text}`)));
  const files = [...new Set(frames.flat().map(({ path }) => path))];
  const resolved = resolveReport({ files: files.map((path) => ({ path })), sources: [], folder }, context);
  const paths = new Map(files.map((path, i) => [path, resolved[i]]));
  return failures.map(({ row }, i) => {
    const own = pathOf(row);
    for (const { path, line } of frames[i] ?? []) {
      const near = own?.endsWith("/") && !path.includes("/") ? context.index.find(`${own}${path}`) : undefined;
      const found = paths.get(path);
      if (near !== undefined) return { path: near, line };
      if (found !== undefined && "path" in found) return { path: found.path, line };
    }
    if (own === undefined || own.endsWith("/")) return undefined;
    return { path: own, ...(tests.line(row) > 0 && { line: tests.line(row) }) };
  });
}
