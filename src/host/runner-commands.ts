import type { Annotation } from "../model/output.ts";

/** The commands that the runner reads from our output, escaped as `@actions/core` does, which the tests hold us to. */

/** `::error title=…,file=…::message`, to whichever stream `--json` leaves free. */
export function annotationCommand({ level, title, message, file, startLine, endLine }: Annotation): string {
  const properties = Object.entries({ title, file, line: startLine, endLine }).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}

/** The data of a command, in one line. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
