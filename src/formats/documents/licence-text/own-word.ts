import { isOwnLicence, type LicenceId, licenceFamily, licenceLines } from "../../../model/licence.ts";
import { isRecognised } from "../../../model/recognised-licences.ts";
import { readLicenceExpression } from "../../read/licence-expression.ts";
import { wordsOf } from "./shingles.ts";

/** The shortest texts of the list have more words than this: a line that names a licence is none. */
const leastWords = 20;

/** The licence that a text names as its own, where nobody could tell it from its words. One that can be told is what it says. */
export function namedByItself(text: string): LicenceId | undefined {
  const [first] = licenceLines(text);
  if (first === undefined) return undefined;
  const expression = readLicenceExpression(first.written);
  if (expression?.kind !== "licence" || isOwnLicence(expression.id) || isRecognised(expression.id)) return undefined;
  return wordsOf(text.replace(first.line, " ")).length < leastWords ? undefined : licenceFamily(expression.id);
}
