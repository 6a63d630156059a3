import type { AdrReference, AdrRelation } from "../../../model/adr.ts";
import type { ProseLine } from "../../read/prose-lines.ts";
import type { AdrText } from "../adr.ts";

/** adr-tools spells it with a c. */
const verb = /\b(?:super[sc]ede[sd]?|replace[sd])(?:[-_ ]?(by))?\b/gi;
const reference =
  /\]\(<?([^()\s<>]+)>?|\bADR[-_ #]{0,2}(\d{1,9})([a-z])?(?!\w)|(?<![\w./-]|\b(?:RFC|PEP|JEP|KEP|EIP|BIP|ISO|IEC|DIN|issue|ticket|PR|port|error|version)[ #]{1,2})#?(\d{1,9})([a-z])?(?![\w./-])/gi;
/** References of one line that are looked at. */
const most = 50;

/** Which records a record says that it supersedes, and which supersede it: with the verb, on its line or below its heading. */
export function relationsIn({ front, body, headings }: AdrText): readonly AdrRelation[] {
  const kinds = new Map<number, AdrRelation["kind"] | undefined>();
  for (const { line, text } of headings) kinds.set(line, kindOfHeading(text));
  const found: AdrRelation[] = [];
  let below: AdrRelation["kind"] | undefined;
  for (const line of [...front, ...body]) {
    if (line.kind === "code") continue;
    if (kinds.has(line.number)) below = kinds.get(line.number);
    else found.push(...relationsOfLine(line, below));
  }
  return found;
}

/** Only a heading that says nothing else holds for what is below it. */
function kindOfHeading(text: string): AdrRelation["kind"] | undefined {
  const [, by] = /^[\W\d]{0,10}super[sc]ede[sd]( by)?\W{0,5}$/i.exec(text) ?? [];
  if (by !== undefined) return "superseded-by";
  return /^[\W\d]{0,10}super[sc]edes\W{0,5}$/i.test(text) ? "supersedes" : undefined;
}

/** What is in front of the verb where a record speaks of itself: nothing, a label, or a word for it. */
const isOfRecords = /^[\W\d_]*$|\b(?:this|it|we|and|but|status|records?|decisions?|adrs?|accepted|deprecated)\b/i;
const namesRecord = /\bADR\b|#\d|\bdecision\b/i;

function relationsOfLine({ text, number }: ProseLine, below: AdrRelation["kind"] | undefined): readonly AdrRelation[] {
  const line = text.slice(0, 4000);
  const verbs = [...line.matchAll(verb)].slice(0, most);
  if (verbs.length === 0) return below === undefined ? [] : referencesIn(line).map((to) => ({ kind: below, to, line: number }));
  return verbs.flatMap((found, i): AdrRelation[] => {
    const behind = line.slice(found.index + found[0].length, verbs[i + 1]?.index);
    const isPassive = found[1] !== undefined;
    // "ADR-3 is superseded by this record" is said by the other one.
    const isOfThis = isPassive && /^\W{0,5}this\b/i.test(behind);
    const before = line.slice(i === 0 ? 0 : verbs[i - 1]?.index, found.index);
    const references = (isOfThis ? referencesIn(before) : referencesIn(behind)).filter(
      ({ kind }) => kind === "link" || isOfRecords.test(before) || namesRecord.test(isOfThis ? before : behind),
    );
    if (!isPassive && /d$/i.test(found[0])) return [];
    const kind = isPassive && !isOfThis ? "superseded-by" : "supersedes";
    return references.map((to) => ({ kind, to, line: number }));
  });
}

/** The text of a link mostly names its target once more; the target is what counts. */
function referencesIn(text: string): readonly AdrReference[] {
  const withoutTexts = text.replace(/\[[^[\]]*(?=\]\()/g, "[");
  return [...withoutTexts.matchAll(reference)]
    .slice(0, most)
    .flatMap(([, target, named, letter, bare, bareLetter]): AdrReference[] => {
      if (target !== undefined) return [{ kind: "link", target }];
      const digits = named ?? bare;
      if (digits === undefined || (named === undefined && !isLikeNumber(digits))) return [];
      return [{ kind: "number", number: { value: Number(digits), letter: (letter ?? bareLetter ?? "").toLowerCase() } }];
    });
}

/** A bare number is that of a record where it is written as files are: years and counts are not. */
function isLikeNumber(digits: string): boolean {
  return (digits.length === 3 || digits.length === 4) && digits.startsWith("0");
}
