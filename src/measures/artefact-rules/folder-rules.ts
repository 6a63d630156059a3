import { folderOf, nameOf } from "../../model/path-parts.ts";
import { readmeOf } from "../find-artefacts.ts";
import { manifestFoldersIn } from "../kubernetes-folders.ts";
import { type Fault, kept, ofProse, type Subject } from "./subject.ts";
import { visibleText } from "./visible-text.ts";

const day = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./ ](?:\d{1,2}|[A-Z][a-z]{2,8})[./ ]\d{4}\b|\b[A-Z][a-z]{2,8} \d{1,2},? \d{4}\b/;
const commit = /\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|\bv\d+\.\d+/;

/** `120 ms`, `850 rps`, `0.2 %` in a line of a list. */
const listedFigure =
  /^\s{0,20}(?:[-*+]|\d{1,3}[.)])\s.{0,200}?\d\s?(?:[mnµu]?s|sec(?:ond)?s?|milliseconds?|min(?:ute)?s?|h|%|rps|qps|tps|(?:re(?:quest|q)s?|ops|operations|transactions|messages|rows|events)\s?(?:\/|per\s)\s?s(?:ec(?:ond)?)?|[kKMGT]?i?B|[kKMG]?bits?|bytes|users|VUs?|cores?|m?vCPUs?)(?![\p{L}\p{N}])/gmu;
/** Figures that make a list of them. */
const fewest = 3;

/** A table or a list with numbers, and what they are of. */
export function judgeFigures(subject: Subject): readonly Fault[] {
  return ofProse(subject, ({ tables }, text) => [
    ...(tables.some(({ numbers }) => numbers > 0) || hasListOfFigures(text) ? kept : [{ rule: "no-figures" as const }]),
    ...(day.test(text) || commit.test(text) ? kept : [{ rule: "no-date" as const }]),
  ]);
}

function hasListOfFigures(text: string): boolean {
  return (visibleText(text.slice(0, longest)).match(listedFigure)?.length ?? 0) >= fewest;
}

/** What is looked through, and for how many names: more is nobody's README. */
const [longest, mostFolders] = [256 * 1024, 500];

/** Each folder of manifests beside it by its name. */
export function judgeFolderNames(subject: Subject): readonly Fault[] {
  return ofProse(subject, (_, text) => {
    const lower = text.slice(0, longest).toLowerCase();
    return manifestFoldersIn(subject.around.index, folderOf(subject.path))
      .slice(0, mostFolders)
      .filter((name) => !lower.includes(name))
      .map((folder) => ({ rule: "folder-not-named" as const, folder }));
  });
}

/** Something to run, be it code in a README, which the README of the root points to. */
export function judgeExamples(subject: Subject): readonly Fault[] {
  const { index, document } = subject.around;
  const folder = exampleFolder(subject.path);
  const isExample = (path: string) => !/^(?:readme(?:\.\w+)?|\.git(?:keep|ignore)|\.keep)$/i.test(nameOf(path));
  const isEmpty = (path: string) => {
    const read = document(path);
    return read?.kind === "prose" && read.text.trim() === "";
  };
  const { document: own } = subject;
  const hasCode = own.kind === "prose" && own.prose.fences.some(({ line, endLine }) => endLine - line > 1);
  const hasExample = hasCode || [...index.filesBelow(folder)].some((path) => isExample(path) && !isEmpty(path));
  const readme = readmeOf(index, subject.found.folder);
  const read = readme === undefined ? undefined : document(readme);
  const isLinked = read?.kind !== "prose" || pointsTo(nameOf(folder).toLowerCase(), read.prose.links, read.text);
  return [
    ...(hasExample ? kept : [{ rule: "no-example" as const }]),
    ...(isLinked ? kept : [{ rule: "not-linked" as const, folder }]),
  ];
}

/** By a link, or by a path: the word alone stands in many a sentence. */
function pointsTo(folder: string, links: readonly { readonly target: string }[], text: string): boolean {
  const isIn = (one: string) => one.toLowerCase().split(/[/?#]/).includes(folder);
  return links.some(({ target }) => isIn(target)) || new RegExp(`(?:^|[\\s\`(/])${folder}/`, "im").test(text);
}

/** `docs/examples` of `docs/examples/shop/main.go`. */
function exampleFolder(path: string): string {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => /^(?:examples?|samples)$/i.test(segment));
  return segments.slice(0, at + 1).join("/");
}
