import { joiningNames } from "../model/advisory-names.ts";
import { type FindingIdentity, mostBaselineNames } from "../model/findings-baseline.ts";
import type { MergedFinding } from "../model/merged-finding.ts";
import { packageKey, packageText } from "../model/package-key.ts";

/**
 * By what a finding is known again at another commit. Undefined for a secret of which nobody can say when its line was
 * last touched: another secret in its place would pass for it, so that it is always new.
 */
export function identityOf(finding: MergedFinding): FindingIdentity | undefined {
  const { kind, id, places, mark, commit } = finding;
  const [place] = places;
  const at = place === undefined ? {} : { path: place.path };
  const affected = finding.package && packageText(packageKey(finding.package.ecosystem, finding.package.name));
  const subject = affected === undefined ? at : { package: affected };
  switch (kind) {
    case "vulnerability":
      return { kind, names: namesOf(finding), ...subject };
    case "licence":
      return { kind, id, ...subject };
    case "secret": {
      const touched = mark ?? commit;
      return touched === undefined ? undefined : { kind, id, ...at, mark: touched };
    }
    default: {
      if (mark !== undefined) return { kind, id, ...at, mark };
      return { kind, id, ...at, ...(place?.line !== undefined && { line: place.line }) };
    }
  }
}

/** An advisory of a distribution that came with a CVE is shared by others, which it must not speak for. */
function namesOf({ id, names }: MergedFinding): readonly string[] {
  const joining = joiningNames(names);
  return joining.length === 0 ? [id] : joining.slice(0, mostBaselineNames);
}
