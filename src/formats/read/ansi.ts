const escapeCode = String.fromCharCode(27);
const colours = new RegExp(`${escapeCode}\\[[0-9;]*m`, "g");

/** A line as a terminal shows it, without the codes that colour it. */
export function withoutColours(line: string): string {
  return line.includes(escapeCode) ? line.replace(colours, "") : line;
}
