import type { KnownPlace, MergedFinding } from "../model/merged-finding.ts";
import type { JudgedFinding, LeftOutBy } from "../model/standing.ts";
import { lineOf, type WrittenPlaces, writePlaces } from "./sarif-places.ts";
import { ruleIdOf } from "./sarif-rules.ts";
import { levelOf, securitySeverity } from "./sarif-severity.ts";
import { resultMessage, suppressionReason } from "./wording-sarif.ts";

/** The `primaryLocationLineHash` of a line of a file of the repository; undefined where nobody knows the line. */
export type HashOf = (path: string, line: number) => string | undefined;

/** A finding as a result of the run of the first of its tools. */
export function resultObject({ finding, leftOut, novelty, since }: JudgedFinding, ruleIndex: number, hashOf: HashOf): object {
  const written = writePlaces(finding.places);
  const [, ...otherTools] = finding.tools;
  const hash = hashAt(written.place, hashOf);
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: resultMessage(finding, written.others, otherTools) },
    locations: written.locations,
    ...(hash && { partialFingerprints: { primaryLocationLineHash: hash } }),
    ...(leftOut && { suppressions: [suppressionOf(leftOut)] }),
    ...(novelty && { baselineState: novelty === "new" ? "new" : "unchanged" }),
    properties: { ...propertiesOf(finding, written), ...(since && { since }) },
  };
}

function hashAt(place: KnownPlace | undefined, hashOf: HashOf): string | undefined {
  const line = place && lineOf(place);
  return place?.inRepository && line !== undefined ? hashOf(place.path, line) : undefined;
}

function suppressionOf(by: LeftOutBy): object {
  return { kind: "external", status: "accepted", justification: suppressionReason(by) };
}

/** What SARIF has no member for, under the names of the model: our own reader takes it from here (`formats/findings/sarif`). */
function propertiesOf(finding: MergedFinding, { place, shows }: WrittenPlaces): object {
  const { kind, severity, cvss, names, tools, confidence, scope, reachable, published, knownExploited } = finding;
  const score = securitySeverity(finding);
  return {
    ...(score && { "security-severity": score }),
    kind,
    severity,
    ...(cvss !== undefined && { cvss }),
    ...(names.length > 1 && { names }),
    ...(tools.length > 1 && { tools }),
    ...(finding.package && { package: finding.package }),
    ...(place && shows !== "all of it" && { place: placeObject(place) }),
    ...(confidence && { confidence }),
    ...(scope && { scope }),
    ...(reachable && { reachable }),
    ...(published && { published }),
    ...(knownExploited && { knownExploited }),
  };
}

function placeObject(place: KnownPlace): object {
  const line = lineOf(place);
  return { path: place.path, ...(line !== undefined && { line }) };
}
