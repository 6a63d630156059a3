/**
 * `.trivyignore`: an id a line, with `exp:YYYY-MM-DD` behind it where it ends.
 * https://trivy.dev/latest/docs/configuration/filtering/#trivyignore, as pkg/result/ignore.go of Trivy 0.72 reads it.
 */
import { isDay } from "../../model/day.ts";
import { describeValue } from "../../model/foreign-json.ts";
import { ForeignIgnoreReader, type ForeignIgnores, foreignIgnoreCaps, lastDayBefore } from "./foreign-ignores.ts";

export function readTrivyIgnore(text: string, file: string): ForeignIgnores {
  const reader = new ForeignIgnoreReader(file, "trivyignore");
  if (reader.isTooLarge(text)) return reader;
  for (const [i, line] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries())
    readLine(line.trim(), i + 1, reader);
  return reader;
}

function readLine(text: string, line: number, reader: ForeignIgnoreReader): void {
  if (text === "" || text.startsWith("#")) return;
  const [id = "", ...others] = text.split(/\s+/);
  const end = others.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
  const until = end === undefined || !isDay(end) ? undefined : lastDayBefore(end);
  if (id.length > foreignIgnoreCaps.value) reader.leaveOut(line, `an id of ${id.length} characters`);
  // Trivy takes the first word alone, and so the whole licence for the part of it that may be missing.
  else if (/^(AND|OR|WITH)$/i.test(others[0] ?? ""))
    reader.leaveOut(line, `Trivy reads only ${describeValue(id)} of it; .trivyignore.yaml takes such licences`);
  else if (end === undefined) reader.add(line, { id });
  else if (until !== undefined) reader.add(line, { id, until });
  else reader.leaveOut(line, `${describeValue(end)} behind exp: is no day as YYYY-MM-DD, which Trivy leaves out as well`);
}
