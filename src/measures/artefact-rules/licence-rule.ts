import {
  type DeclaredLicence,
  isOwnLicence,
  type LicenceExpression,
  type LicenceId,
  type LicenceText,
  licenceFamily,
  licenceLines,
  licencesOf,
} from "../../model/licence.ts";
import { folderOf, joined } from "../../model/path-parts.ts";
import { isRecognised } from "../../model/recognised-licences.ts";
import type { PathIndex } from "../path-index.ts";
import { type Fault, kept, type Subject } from "./subject.ts";

/** A text that a licence can be told from. Of several files one is enough: others may hold notices. */
export function judgeLicence(subject: Subject): readonly Fault[] {
  const { document, around } = subject;
  if (document.kind !== "licence") return kept;
  if (document.text.trim() === "") return [{ rule: "empty" }];
  const { licence } = document;
  const unfilled = unfilledNotice(document.text, licence.kind === "known" ? licence.ids : []);
  if (licence.kind === "known") return [...unfilled, ...(isFirst(subject) ? disagreements(subject) : kept)];
  const isAlone = !otherTexts(subject).some((ids) => ids.length > 0);
  const isOwn = around.declared.some(
    ({ declared }) => declared.kind === "file" || declared.kind === "none-granted" || mayBe(declared, licence),
  );
  if (!isAlone || isOwn || namesItself(document.text)) return kept;
  return licence.kind === "altered"
    ? [{ rule: "altered-licence", id: licence.id, alike: licence.alike, by: licence.by }, ...unfilled]
    : [{ rule: "unknown-licence" }];
}

/** A licence of its own that says so, as SPDX has it; some manifests (go.mod) have no place for it. */
function namesItself(text: string): boolean {
  return licenceLines(text).some(({ written }) => /^LicenseRef-[\w.-]+$/.test(written));
}

/** Whether a text that nobody recognises may be what is declared: one of its own, or one that is not among those known. */
function mayBe(declared: DeclaredLicence["declared"], licence: LicenceText): boolean {
  if (declared.kind !== "expression") return false;
  const ids = licencesOf(declared.expression);
  if (ids.some(isOwnLicence)) return true;
  if (licence.kind === "altered" && (licence.by === "limits" || ids.map(licenceFamily).includes(licence.id))) return false;
  return !ids.every(isRecognised);
}

/** The notice that a licence asks its user to fill in; at the end of Apache-2.0 it shows how files are marked. */
function unfilledNotice(text: string, ids: readonly LicenceId[]): readonly Fault[] {
  if (ids.some((id) => /^(?:Apache|ECL|A?L?GPL|MPL)/.test(id))) return kept;
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  const at = lines.findIndex((line) =>
    /copyright.*(?:\[(?:year|yyyy|fullname|name)|<(?:year|yyyy|copyright holders?|name|owner))/i.test(line),
  );
  return at === -1 ? kept : [{ rule: "placeholder", line: at + 1, text: (lines[at] ?? "").trim(), more: 0 }];
}

/** What manifests say is judged once, with the first file that has a text. */
function isFirst({ path, found, around }: Subject): boolean {
  const { where } = found;
  const first = where.state === "found" ? where.paths.find((one) => isKnown(around.document(one))) : undefined;
  return first === path;
}

function isKnown(document: ReturnType<Subject["around"]["document"]>): boolean {
  return document?.kind === "licence" && document.licence.kind === "known";
}

function otherTexts({ found, around, path }: Subject): readonly (readonly LicenceId[])[] {
  const paths = found.where.state === "found" ? found.where.paths : [];
  return paths.filter((one) => one !== path).map((one) => idsIn(around.document(one)));
}

function idsIn(document: ReturnType<Subject["around"]["document"]>): readonly LicenceId[] {
  return document?.kind === "licence" && document.licence.kind === "known" ? document.licence.ids : [];
}

/** Manifests of the folder that the licence is of, and those of packages that have none of their own. */
function disagreements(subject: Subject): readonly Fault[] {
  const { found, around } = subject;
  const ids = [idsIn(subject.document), ...otherTexts(subject)].flat();
  const isOf = (folder: string) => folder === found.folder || (found.folder === "" && !hasLicence(around.index, folder));
  return around.declared.filter(({ manifest }) => isOf(folderOf(manifest))).flatMap((one) => disagreement(one, ids, subject));
}

function hasLicence(index: PathIndex, folder: string): boolean {
  return [...index.filesIn(folder)].some(([name]) => /^(?:un)?licen[cs]e|^copying/.test(name));
}

function disagreement(
  { manifest: path, line, declared }: DeclaredLicence,
  ids: readonly LicenceId[],
  { path: licence, found, around }: Subject,
): readonly Fault[] {
  switch (declared.kind) {
    case "no-expression":
      return [{ rule: "licence-not-spdx", path, line, declared: declared.text, meant: declared.meant }];
    case "file": {
      const isThere = around.index.file(joined(found.folder, declared.path.replace(/^\.\//, ""))) !== undefined;
      return isThere ? kept : [{ rule: "licence-file-missing", path, line, file: declared.path }];
    }
    case "none-granted":
      return [{ rule: "licence-disagrees", path, line, declared: declared.text, licence, ids }];
    case "expression": {
      const rare = hasUnknown(found.where, around) ? licencesOf(declared.expression).filter((id) => !isRecognised(id)) : [];
      const known = new Set([...ids, ...rare].map(licenceFamily));
      const agrees = isThere(declared.expression, known);
      return agrees ? kept : [{ rule: "licence-disagrees", path, line, declared: declared.text, licence, ids }];
    }
  }
}

/** Whether another file has a text that is not recognised. */
function hasUnknown(where: Subject["found"]["where"], around: Subject["around"]): boolean {
  const documents = where.state === "found" ? where.paths.map(around.document) : [];
  return documents.some((one) => one?.kind === "licence" && one.licence.kind !== "known" && one.text.trim() !== "");
}

/** Of a choice one text is enough; what is joined by AND needs all. */
function isThere(expression: LicenceExpression, known: ReadonlySet<LicenceId>): boolean {
  switch (expression.kind) {
    case "licence":
      return isOwnLicence(expression.id) || known.has(licenceFamily(expression.id));
    case "or":
      return isThere(expression.left, known) || isThere(expression.right, known);
    case "and":
      return isThere(expression.left, known) && isThere(expression.right, known);
  }
}
