import correct from "spdx-correct";
import parse from "spdx-expression-parse";
import type { LicenceExpression } from "../../model/licence.ts";

type Parsed = ReturnType<typeof parse>;

/** Real ones have a dozen characters, and few parts: the parser calls itself at each. */
const longest = 1000;

/** An SPDX licence expression; undefined for a text that is none. https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
export function readLicenceExpression(text: string): LicenceExpression | undefined {
  if (text.length > longest) return undefined;
  try {
    return expressionOf(parse(text.trim()));
  } catch {
    // The parser throws plain errors, and only those.
    return undefined;
  }
}

/** What was probably meant with a text that is no expression: `Apache-2.0` by `Apache 2`. */
export function meantLicence(text: string): string | undefined {
  if (text.length > longest) return undefined;
  try {
    return correct(text.trim(), { upgrade: false }) ?? undefined;
  } catch {
    // For an empty text, and where it takes apart what it cannot.
    return undefined;
  }
}

function expressionOf(parsed: Parsed): LicenceExpression {
  if (!("conjunction" in parsed)) return { kind: "licence", id: parsed.license };
  return { kind: parsed.conjunction, left: expressionOf(parsed.left), right: expressionOf(parsed.right) };
}
