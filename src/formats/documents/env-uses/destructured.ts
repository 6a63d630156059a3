/** `const { PORT, HOST: host = "x" } = process.env`. */
const from = /=\s{0,20}((?:process|import\.meta)\.env)\b(?!\s{0,20}(?:\?\.|[.[(]))/g;
/** Characters of such a list that are looked at. */
const longest = 1000;

export interface DestructuredName {
  readonly name: string;
  readonly at: number;
}

/** The names of a list on the left side, with the place in the text where the list ends. */
export function* destructuredNames(text: string): Generator<DestructuredName> {
  for (const { index } of text.matchAll(from)) {
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
