/**
 * A package's name as it is compared with another of its ecosystem (the type of its URL, "" where nobody says). PyPI takes
 * `-`, `_` and `.` for one (PEP 503), Maven's group and artifact are written with `:` and with `/`, and no registry
 * has two packages that only differ in case.
 */
export function comparableName(name: string, ecosystem: string): string {
  const lower = name.trim().toLowerCase();
  if (ecosystem === "pypi") return lower.replace(/[-_.]+/g, "-");
  return ecosystem === "maven" ? lower.replaceAll(":", "/") : lower;
}

/** What all comparable names of a package have in common, whatever its ecosystem: for looking it up. */
export function roughName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, "-")
    .replaceAll(":", "/");
}
