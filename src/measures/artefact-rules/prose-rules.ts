import { fragmentFolders } from "../../model/artefacts/first-look.ts";
import type { ContentRule, Topic } from "../../model/content-rule.ts";
import { folderOf, nameOf } from "../../model/path-parts.ts";
import type { ProseDocument } from "../../model/prose-document.ts";
import { type Fault, kept, ofProse, type Subject } from "./subject.ts";
import { templateOf } from "./template-of.ts";
import { isEnglish, showsAnything, visibleText } from "./visible-text.ts";

export function judgeWords(subject: Subject, { least, code }: Extract<ContentRule, { rule: "words" }>): readonly Fault[] {
  return ofProse(subject, (prose, text) => {
    const { words, headings, fences } = prose;
    if (words === 0 && headings.length === 0 && fences.length === 0) return [{ rule: "empty" }];
    const all = words + (code === "counts" && words < least ? wordsOfCode(prose, text) : 0);
    return all < least ? [{ rule: "too-few-words", words: all, least, code: code ?? "left-out" }] : kept;
  });
}

/** Blocks of code that are looked at: a few words are asked for. */
const mostBlocks = 100;

function wordsOfCode({ fences }: ProseDocument, text: string): number {
  const lines = text.split(/\r\n?|\n/);
  const code = fences.slice(0, mostBlocks).flatMap(({ line, endLine }) => lines.slice(line, endLine - 1));
  return code.reduce((sum, line) => sum + (line.slice(0, 2000).match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
}

/** Titles that say nothing about a project. */
const emptyTitles =
  /^(?:readme|title|project[ _-]?(?:title|name)?|(?:my|your|the|new|untitled)[ _-](?:awesome[ _-])?(?:project|app|application|repo(?:sitory)?|package|library|title)(?:[ _-]name)?|name of (?:the )?project|template|untitled|hello[ _-]?world|insert (?:project )?(?:title|name).*)$/i;

/** Many READMEs begin with a logo: words in front of the first heading will do for a title. */
export function judgeTitle(subject: Subject): readonly Fault[] {
  return ofProse(subject, ({ title, headings, words }, text) => {
    if (title === undefined) return headings.length === 0 && words > 0 ? [{ rule: "no-title" }] : kept;
    if (!showsAnything(title.text) && !isLogo(text, title.line)) return [{ rule: "no-title" }];
    const isEmpty = emptyTitles.test(title.text.trim());
    return isEmpty ? [{ rule: "template-title", line: title.line, title: title.text }] : kept;
  });
}

/** Whether a title without words is a picture, which HTML may set into several lines. */
function isLogo(text: string, line: number): boolean {
  const lines = visibleText(text).split(/\r\n?|\n/);
  const end = /<h1\b/i.test(lines[line - 1] ?? "") ? line + 10 : line;
  return showsAnything(lines.slice(line - 1, end).join("\n"));
}

export function judgeFilledIn(subject: Subject): readonly Fault[] {
  return ofProse(subject, (prose, text) => {
    const template = templateOf(subject.found.artefact.id, prose, text);
    return [...(template === undefined ? [] : [{ rule: "known-template", template } as const]), ...placeholder(prose)];
  });
}

function placeholder({ placeholders: [first, ...others] }: ProseDocument): readonly Fault[] {
  return first === undefined ? kept : [{ rule: "placeholder", line: first.line, text: first.text, more: others.length }];
}

const topics: Readonly<Record<Topic, RegExp>> = {
  tests: /\b(?:tests?|tested|testing|specs?|pytest|check(?:s|ed)?)\b/i,
  changes: /\b(?:pull[- ]requests?|merge[- ]requests?|PRs?|MRs?|patch(?:es)?|review(?:s|ed|er|ers)?|commits?)\b/i,
  vulnerabilities: /vulnerab|disclos|exploit|\bCVEs?\b|\b(?:days?|hours?|weeks?)\b/i,
  credentials:
    /\b(?:tokens?|api[- _]?keys?|oauth|oidc|bearer|sessions?|cookies?|passwords?|certificates?|credentials?|jwt|basic auth|mtls|x-api-key|log(?:ging)? ?in|sign(?:ing)? in)\b/i,
  behaviour: /harass|respect|behavio|conduct/i,
};

/** Only of English: in other languages the words are others. */
export function judgeMentions(subject: Subject, topic: Topic): readonly Fault[] {
  return ofProse(subject, (_, text) => {
    const visible = visibleText(text);
    return topics[topic].test(visible) || !isEnglish(visible) ? kept : [{ rule: "not-mentioned", topic }];
  });
}

/** GitHub's own way to report in private has no address. */
const privateReporting =
  /security (?:tab|advisor)|report a vulnerability|private(?:ly)? (?:report|vulnerability)|report(?:ed|ing)? (?:it |them )?private|advisories\/new/i;
const address =
  /[\w.+-]{1,64} ?@ ?(?!example\.)[\w-]{1,63}(?:\.[\w-]{1,63})+|\S{1,64} ?(?:\[at\]|\(at\)| at )\S{1,64} ?(?:\[dot\]|\(dot\)| dot )/i;
/** Somebody of the forge: `@shop-security`. */
const handle = /(?:^|[\s(])@[A-Za-z0-9][\w-]{1,38}\b/;
/** Where a link leads to, and no answer comes from. */
const noContact = /^#|^(?:https?:\/\/|mailto:\S*@)(?:[\w-]+\.)?example\.|contributor-covenant\.org|shields\.io|badge/i;

export function judgeContact(subject: Subject): readonly Fault[] {
  return ofProse(subject, ({ links }, text) => {
    const visible = visibleText(text);
    const has =
      links.some(({ target }) => !noContact.test(target)) || [address, handle, privateReporting].some((way) => way.test(visible));
    return has ? kept : [{ rule: "no-contact" }];
  });
}

/** A sentence that wants to be told something, or asks. */
const request =
  /(?:(?:^|[.!;:])[ \t]*(?:[-*>][ \t]*)?|\bplease[ \t]+(?:\w+[ \t]+){0,2})(?:describe|tell|explain|list|say|mention|summari[sz]e|outline)\b(?:[^\w\n]+\w+){2}|\w\?(?=[\s)*_"]|$)/im;

/** Comments count here: a template for pull requests asks in them. */
export function judgeQuestions(subject: Subject): readonly Fault[] {
  return ofProse(subject, ({ headings, tasks }, text) => {
    const visible = visibleText(text);
    const asks =
      headings.length > 0 ||
      tasks.length > 0 ||
      /^[ \t]*(?:[-*][ \t]+)?\*\*[^*\n]+\*\*|[?:][ \t]*$/m.test(visible) ||
      request.test(visible);
    if (asks) return kept;
    return text.trim() === "" ? [{ rule: "empty" }] : [{ rule: "no-questions" }];
  });
}

const release = /\bunreleased\b|\d+\.\d+|\d{4}-\d{2}|\bv?\d+\b|\bupcoming\b|\bnext\b/i;

/** `Version 1.2.0`, `**v1.2.0**`, `2026/01/31: 12.7.5`: how releases begin where they are no headings. */
const releaseLine = /^[\W_]{0,8}(?:[A-Za-z]{1,20}[ \t]+)?(?:v?\d+\.\d+|v\d+\b|\d{4}[-/]\d{2}[-/]\d{2})/m;

/** Where changes are kept a file each, the releases are made of them. */
export function judgeReleases(subject: Subject): readonly Fault[] {
  const isFragment = fragmentFolders.includes(nameOf(folderOf(subject.path)).toLowerCase());
  return ofProse(subject, ({ headings, fences }, text) => {
    const isCode = (line: number) => fences.some((fence) => line >= fence.line && line <= fence.endLine);
    const lines =
      fences.length > 1000
        ? []
        : visibleText(text)
            .split(/\r\n?|\n/)
            .filter((_, i) => !isCode(i + 1));
    if (isFragment || headings.some((heading) => release.test(heading.text)) || releaseLine.test(lines.join("\n"))) return kept;
    return text.trim() === "" ? [{ rule: "empty" }] : [{ rule: "no-release" }];
  });
}

/** Whether a few words lead to where it is written: an address to write to is no such place. */
export function isPointer({ words, links }: ProseDocument): boolean {
  return words > 0 && words < 60 && links.some(({ target }) => !/^(?:mailto:|tel:|#)/i.test(target) && !noContact.test(target));
}
