/** `const { PORT, HOST: host = "x" } = process.env`, or another name that the source has for it. */
function fromOne(aliases: readonly string[]): RegExp {
  const names = ["(?:process|import\\.meta)\\.env", ...aliases].join("|");
  return new RegExp(`=\\s{0,20}(?:${names})\\b(?!\\s{0,20}(?:\\?\\.|[.[(]))`, "g");
}

/** Characters of such a list that are looked at. */
const longest = 1000;

export interface DestructuredName {
  readonly name: string;
  readonly at: number;
}

/** The names of a list on the left side, with the place in the text where the list ends. */
export function* destructuredNames(text: string, aliases: readonly string[]): Generator<DestructuredName> {
  for (const { index } of text.matchAll(fromOne(aliases))) {
    const before = text.slice(Math.max(0, index - longest), index).trimEnd();
    const open = before.endsWith("}") ? before.lastIndexOf("{") : -1;
    if (open === -1) continue;
    const list = before.slice(open + 1, -1).replace(/\/\/[^\n]*/g, "");
    for (const entry of list.split(",")) {
      const name = /^\s*([A-Za-z_]\w*)\s*(?:[:=]|$)/.exec(entry)?.[1];
      if (name !== undefined) yield { name, at: index };
    }
  }
}
