import { type AffectedPackage, type Finding, type FindingPlace, findingKinds } from "../../../model/finding.ts";
import { sarifNowhere, sarifWriter } from "../../../model/own-marks.ts";
import { severities } from "../../../model/severity.ts";
import { dayOf } from "../../read/advisory.ts";
import type { JsonCursor } from "../../read/json.ts";
import { titleOf } from "../../read/title.ts";

/** Who wrote a run: a gate of ours (`reports/sarif-file.ts`), which says in `properties` what SARIF has no member for, or a tool. */
export type SarifOrigin = "gates" | "elsewhere";

/** Both the document and the run say it: other programs put runs of others into documents, and leave the rest as it is. */
export function originOf(run: JsonCursor, document: JsonCursor): SarifOrigin {
  const writer = document.at("properties").at("writtenBy");
  const id = run.at("automationDetails").at("id");
  const isOurs = writer.isText && writer.text() === sarifWriter && id.isText && id.text().startsWith("gates/");
  return isOurs ? "gates" : "elsewhere";
}

/** A finding as it was written, but for what `read` made of the rest of its result; undefined where it is not one of ours. */
export function readOwnResult(result: JsonCursor, read: Finding): Finding | undefined {
  const said = result.at("properties");
  const kind = oneOf(findingKinds, said.at("kind"));
  const severity = oneOf(severities, said.at("severity"));
  if (kind === undefined || severity === undefined) return undefined;
  const score = said.at("cvss");
  const cvss = score.isNumber && score.number() >= 0 && score.number() <= 10 ? score.number() : undefined;
  const place = placeIn(said.at("place"), read.place);
  const confidence = oneOf(["high", "medium", "low"], said.at("confidence"));
  const scope = oneOf(["runtime", "development"], said.at("scope"));
  const reachable = oneOf(["called", "not-called"], said.at("reachable"));
  const published = dayOf(said.optionalTextAt("published"));
  return {
    kind,
    id: read.id,
    aliases: said
      .at("names")
      .optionalTexts()
      .filter((name) => name !== read.id),
    severity,
    title: read.title,
    ...(cvss !== undefined && { cvss }),
    ...(!said.at("package").isAbsent && { package: packageIn(said.at("package")) }),
    ...(place && { place }),
    ...(read.alsoAt && { alsoAt: read.alsoAt }),
    ...(confidence && { confidence }),
    ...(scope && { scope }),
    ...(reachable && { reachable }),
    ...(published && { published }),
    ...(said.at("knownExploited").isTrue && { knownExploited: true as const }),
  };
}

/** The title stands in the first line of the message; what follows is in members of its own. */
export function ownTitle(message: string): string {
  return titleOf(message.slice(0, Math.max(0, message.indexOf("\n"))) || message);
}

function packageIn(cursor: JsonCursor): AffectedPackage {
  const version = cursor.optionalTextAt("version");
  return {
    ecosystem: cursor.optionalTextAt("ecosystem") ?? "",
    name: cursor.textAt("name"),
    ...(version !== undefined && { version }),
    fixedIn: cursor.at("fixedIn").optionalTexts(),
    ...(cursor.at("breaking").isTrue && { breaking: true as const }),
    ...(cursor.at("fixExists").isTrue && { fixExists: true as const }),
  };
}

/** What the tool said, where the location, of which GitHub asks a file and a line, could not say it. */
function placeIn(cursor: JsonCursor, shown: FindingPlace | undefined): FindingPlace | undefined {
  if (cursor.isAbsent) return shown?.path === sarifNowhere ? undefined : shown;
  const line = cursor.at("line");
  return { path: cursor.textAt("path"), ...(line.isNumber && line.number() >= 1 && { line: line.natural() }) };
}

function oneOf<const Word extends string>(words: readonly Word[], cursor: JsonCursor): Word | undefined {
  return words.find((word) => cursor.isText && cursor.text() === word);
}
