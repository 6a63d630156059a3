/** What the text of a licence says, held against the texts of the SPDX list. */
export type LicenceText =
  /** `ids` has more than one where a file holds the texts of several. `ownShare` is the percentage of it that no licence has. */
  | { readonly kind: "known"; readonly ids: readonly [LicenceId, ...LicenceId[]]; readonly ownShare: number }
  /**
   * Reads like a licence, and is another. `alike` is the percentage of the licence that is there; what makes another of it are
   * parts that are missing, words that were changed, left out or put in between, or what stands beside it and limits it.
   */
  | { readonly kind: "altered"; readonly id: LicenceId; readonly alike: number; readonly by: LicenceChange }
  | { readonly kind: "unknown" };

export type LicenceChange = "parts" | "words" | "limits";

/** An id of the SPDX list. Of the GNU licences without `-only` and `-or-later`, which their text cannot tell. */
export type LicenceId = string;

/** `GPL-3.0` of `GPL-3.0-or-later`, `GPL-3.0-only` and `GPL-3.0+`. */
export function licenceFamily(id: string): LicenceId {
  return id.replace(/(?:-only|-or-later|\+)$/, "");
}

/** What a manifest declares. */
export interface DeclaredLicence {
  readonly manifest: string;
  readonly line: number;
  readonly declared: Declared;
}

export type Declared =
  | { readonly kind: "expression"; readonly text: string; readonly expression: LicenceExpression }
  /** No SPDX expression; `meant` is the one that was probably meant. */
  | { readonly kind: "no-expression"; readonly text: string; readonly meant: string | undefined }
  /** `UNLICENSED`: nobody may use it. */
  | { readonly kind: "none-granted"; readonly text: string }
  /** The licence is in a file. */
  | { readonly kind: "file"; readonly text: string; readonly path: string };

/** `id` is that of the SPDX list or a `LicenseRef-…`, which stands for any text. */
export type LicenceExpression =
  | { readonly kind: "licence"; readonly id: string }
  | { readonly kind: "and" | "or"; readonly left: LicenceExpression; readonly right: LicenceExpression };

/** Every id that an expression has. */
export function licencesOf(expression: LicenceExpression): readonly LicenceId[] {
  return expression.kind === "licence" ? [expression.id] : [...licencesOf(expression.left), ...licencesOf(expression.right)];
}

/** A licence that is on no list. */
export function isOwnLicence(id: LicenceId): boolean {
  return /LicenseRef-/.test(id);
}

/** A line that names the licence of the file that it stands in. */
export interface LicenceLine {
  readonly line: string;
  /** What stands behind the name, which may be no expression. */
  readonly written: string;
}

/** The lines of a text that name its licence: https://spdx.github.io/spdx-spec/v3.0.1/annexes/using-SPDX-short-identifiers-in-source-files/ */
export function licenceLines(text: string): readonly LicenceLine[] {
  const found = text.matchAll(/^\W{0,10}SPDX-License-Identifier:[ \t]{0,5}(\S[^\r\n]{0,200}?)[ \t]*$/gm);
  return [...found].map(([line, written = ""]) => ({ line, written }));
}
