import type { NameMatch } from "./matches.ts";

/** https://docs.pydantic.dev/latest/concepts/pydantic_settings/ */
const header = /^class[ \t]+\w+\([^)\n]{0,200}\bBaseSettings\b[^)\n]{0,200}\):/;
/** Types that are one value: what has parts is read from several variables, with names that settings decide. */
const plain =
  /^["']?(?:(?:Optional|Annotated|Final|list|List|set|Set|tuple|Tuple)\[)*(?:str|int|float|bool|bytes|SecretStr|SecretBytes|Path|Literal|\w{0,50}(?:Url|Dsn)|EmailStr|Decimal|timedelta|Positive\w+|NonNegative\w+)\b/;
const field = /^[ \t]+([A-Za-z]\w{0,200})[ \t]*:[ \t]*(.*)/;
/** Names of a field's own: with one that is no plain text it is not known. */
const ownName = /\b(?:env|alias|validation_alias)\s{0,5}=\s{0,5}(?:["'](\w{1,200})["'])?/;

/** The fields of settings classes, by the names that they are read from. Classes that go on from others are left out. */
export function* pydanticNames(text: string): Generator<NameMatch> {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    if (!header.test(lines[at] ?? "")) continue;
    const end = endOfBlock(lines, at + 1);
    yield* fieldsOf(lines.slice(at + 1, end), at + 2);
    at = end - 1;
  }
}

function endOfBlock(lines: readonly string[], start: number): number {
  for (let at = start; at < lines.length; at++) if (/^[^\s#)\]}]/.test(lines[at] ?? "")) return at;
  return lines.length;
}

function* fieldsOf(block: readonly string[], firstLine: number): Generator<NameMatch> {
  const prefix = prefixOf(block.join("\n"));
  const indent = /^[ \t]*/.exec(block.find((line) => /^[ \t]+[^\s#]/.test(line)) ?? "")?.[0];
  if (prefix === undefined || indent === undefined || indent === "") return;
  for (const [i, line] of block.entries()) {
    const [, own, rest = ""] = line.startsWith(indent) && !/\s/.test(line.charAt(indent.length)) ? (field.exec(line) ?? []) : [];
    if (own === undefined || !plain.test(rest)) continue;
    const name = nameOf(`${prefix}${own}`.toUpperCase(), [line, ...deeper(block, i + 1, indent)].join("\n"));
    if (name !== undefined) yield { name, line: firstLine + i, end: 0 };
  }
}

/** Nothing where it is put together from something, or where names are not put into capitals. */
function prefixOf(block: string): string | undefined {
  if (/\bcase_sensitive["']?\s{0,5}[=:]\s{0,5}True\b/.test(block)) return undefined;
  const given = /\benv_prefix["']?\s{0,5}[=:]\s{0,5}(?:["'](\w{0,100})["'])?/.exec(block);
  return given === null ? "" : given[1];
}

function nameOf(usual: string, whole: string): string | undefined {
  const given = ownName.exec(whole);
  return given === null ? usual : given[1];
}

/** The lines that a field goes on for. */
function deeper(block: readonly string[], start: number, indent: string): readonly string[] {
  const next = block.slice(start, start + 10);
  const after = next.findIndex((line) => !/^[)\]}\s]/.test(line.slice(indent.length)));
  return after === -1 ? next : next.slice(0, after);
}
