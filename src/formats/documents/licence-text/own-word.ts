import { isOwnLicence, type LicenceId, licenceFamily } from "../../../model/licence.ts";
import { isRecognised } from "../../../model/recognised-licences.ts";
import { readLicenceExpression } from "../../read/licence-expression.ts";
import { wordsOf } from "./shingles.ts";

/** The shortest texts of the list have more words than this: a line that names a licence is none. */
const leastWords = 20;

/**
 * The licence that a text names as its own, where nobody could tell it from its words. One that can be told is what it says.
 * https://spdx.github.io/spdx-spec/v3.0.1/annexes/using-SPDX-short-identifiers-in-source-files/
 */
export function namedByItself(text: string): LicenceId | undefined {
  const [line, written] = /^\W{0,10}SPDX-License-Identifier:[ \t]{0,5}(\S[^\r\n]{0,200}?)[ \t]*$/m.exec(text) ?? [];
  if (line === undefined || written === undefined) return undefined;
  const expression = readLicenceExpression(written);
  if (expression?.kind !== "licence" || isOwnLicence(expression.id) || isRecognised(expression.id)) return undefined;
  return wordsOf(text.replace(line, " ")).length < leastWords ? undefined : licenceFamily(expression.id);
}
