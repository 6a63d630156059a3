import type { Format } from "./format.ts";

/** The formats of the other kinds of reports: only loaded to say what a file is that was taken for one of `kind`. */
export async function formatsBesides(
  kind: "coverage" | "docstrings" | "findings" | "load" | "metrics" | "resources" | "tests" | "vex",
): Promise<readonly Format[]> {
  const [
    { coverageFormats },
    { docstringsFormats },
    { findingsFormats },
    { loadFormats },
    { metricsFormats },
    { resourcesFormats },
    { testsFormats },
  ] = await Promise.all([
    import("./coverage-formats.ts"),
    import("./docstrings-formats.ts"),
    import("./findings-formats.ts"),
    import("./load-formats.ts"),
    import("./metrics-formats.ts"),
    import("./resources-formats.ts"),
    import("./tests-formats.ts"),
  ]);
  const all: readonly (Format & { readonly kind: string })[] = [
    ...coverageFormats,
    ...docstringsFormats,
    ...findingsFormats,
    ...loadFormats,
    ...metricsFormats,
    ...resourcesFormats,
    ...testsFormats,
  ];
  return all.filter((format) => format.kind !== kind);
}
