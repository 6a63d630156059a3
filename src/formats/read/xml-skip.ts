/** Ends of what may hold tags that are none. */
const ends = { cdata: "]]>", comment: "-->" } as const;

/**
 * Finds where the content of an element ends, without taking any of it in: logs of a gigabyte stand in one. What looks like
 * the end in a CDATA section or in a comment is none.
 */
export class XmlSkip {
  readonly name: string;
  readonly #end: string;
  #inside: keyof typeof ends | undefined;
  /** What the end of the last piece may have cut. */
  #tail = "";

  constructor(name: string) {
    this.name = name;
    this.#end = `</${name}`;
  }

  /** Where in the text, which goes on from the last one, the end tag begins; undefined where it is not in it. Below 0 it began in the last one. */
  find(text: string): number | undefined {
    const before = this.#tail.length;
    const all = this.#tail + text;
    let at = 0;
    for (;;) {
      if (this.#inside !== undefined) {
        const end = all.indexOf(ends[this.#inside], at);
        if (end === -1) return this.#keep(all, 2);
        at = end + ends[this.#inside].length;
        this.#inside = undefined;
      }
      const next = all.indexOf("<", at);
      if (next === -1) return this.#keep("", 0);
      const longest = Math.max(this.#end.length + 1, "<![CDATA[".length);
      if (all.length - next < longest && !isDecided(all.slice(next), this.#end)) return this.#keep(all, all.length - next);
      if (all.startsWith("<![CDATA[", next)) [this.#inside, at] = ["cdata", next + 9];
      else if (all.startsWith("<!--", next)) [this.#inside, at] = ["comment", next + 4];
      else if (all.startsWith(this.#end, next) && /[\s>]/.test(all[next + this.#end.length] ?? "")) return next - before;
      else at = next + 1;
    }
  }

  /** The beginning of the end tag, where a piece before the last one had it. */
  get tail(): string {
    return this.#tail;
  }

  #keep(all: string, length: number): undefined {
    this.#tail = length === 0 ? "" : all.slice(-length);
    return undefined;
  }
}

/** Whether what begins here can be none of the ends, however it goes on. */
function isDecided(start: string, end: string): boolean {
  return ![end, "<![CDATA[", "<!--"].some((one) => one.startsWith(start) || start.startsWith(one));
}
