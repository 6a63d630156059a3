/** The tags of HTML, as far as links and anchors need them: no tree, no scripts, nothing that is not closed. */

export interface HtmlTag {
  /** In lower case; with a slash in front where it closes. */
  readonly name: string;
  /** By names in lower case, the first of each; character references are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

/** `attributes` is what stands between the name and the end, with quotes that are closed. */
const tag = /<(\/?[A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The tags of a text in their order, without those in comments. */
export function* htmlTags(text: string): Generator<HtmlTag> {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) {
      // `<!-->` and `<!--->` are whole.
      const short = text.startsWith(">", at + 4) ? 1 : text.startsWith("->", at + 4) ? 2 : 0;
      const end = short > 0 ? at + 1 + short : text.indexOf("-->", at + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (found === null) {
      at++;
      continue;
    }
    const end = at + found[0].length;
    yield { name: (found[1] ?? "").toLowerCase(), attributes: attributesOf(found[2] ?? ""), start: at, end };
    at = end;
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (!text.includes("=") && !/hidden/i.test(text)) return attributes;
  for (const [, name = "", double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, resolved(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
]);

/** Text with its character references resolved, of names those that stand in addresses. */
export function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}

/** The anchors that an element sets: its `id`, and the `name` of `<a>`. */
export function anchorsOf({ name, attributes }: HtmlTag): readonly string[] {
  const names = [attributes.get("id"), name === "a" ? attributes.get("name") : undefined];
  return [...new Set(names.filter((one) => one !== undefined && one !== ""))].filter((one) => one !== undefined);
}

/** Which attribute of which element leads somewhere. */
const leading: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href"]],
  ["img", ["src", "srcset"]],
  ["source", ["src", "srcset"]],
  ["video", ["src", "poster"]],
  ["audio", ["src"]],
  ["link", ["href"]],
]);

/** The targets of an element. */
export function targetsOf({ name, attributes }: HtmlTag): readonly string[] {
  return (leading.get(name) ?? []).flatMap((key) => {
    const value = attributes.get(key)?.replace(/^[ \t\n\f\r]+|[ \t\n\f\r]+$/g, "");
    if (value === undefined) return [];
    return key === "srcset" ? candidates(value) : [value];
  });
}

/** `a.png 1x, b.png 2x`: a comma inside of an address has neither a space behind it nor a size in front. */
function candidates(srcset: string): readonly string[] {
  return srcset.split(/,\s+|(?<=\s[\d.]{1,9}[wxh]),/).flatMap((one) => one.trim().split(/\s+/)[0] || []);
}
