/** What XML 1.0 cannot hold in any spelling, and half a pair of surrogates, which no encoding can: XML 1.0, 2.2. */
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with a replacement character for each that XML cannot hold. */
export function possibleInXml(text: string): string {
  return text.replace(impossible, "\ufffd");
}

/** The content of an attribute in double quotes. Tabs and line ends are written by number: as they are, a reader makes blanks of them. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** A name that XML can hold for each that there is, no two alike. */
export class XmlNames {
  readonly #taken: Set<string>;
  readonly replaced: string[] = [];

  constructor(names: readonly string[]) {
    this.#taken = new Set(names);
  }

  of(name: string): string {
    let possible = possibleInXml(name);
    if (possible === name) return name;
    this.replaced.push(name);
    while (this.#taken.has(possible)) possible += "\ufffd";
    this.#taken.add(possible);
    return possible;
  }
}
