import type { ArtefactDocument, ArtefactForm } from "../model/artefact-document.ts";
import { isMarkdownPath } from "../model/markdown-path.ts";
import { readCodeowners } from "./documents/codeowners.ts";
import { readHooks } from "./documents/hooks.ts";
import { readIssueTemplate } from "./documents/issue-template.ts";
import { readLicenceText } from "./documents/licence-text.ts";
import { readMarkdown } from "./documents/markdown.ts";
import { readPlainProse } from "./documents/plain-prose.ts";
import { readPostman } from "./documents/postman.ts";
import { readTargets } from "./documents/targets.ts";
import { readUpdates } from "./documents/updates.ts";

type Reader = (path: string, text: string) => ArtefactDocument;

const readers: Readonly<Record<ArtefactForm, Reader>> = {
  prose: (path, text) => ({ kind: "prose", text, prose: readProse(path, text) }),
  licence: (_, text) => ({ kind: "licence", text, licence: readLicenceText(text) }),
  codeowners: (_, text) => ({ kind: "codeowners", length: text.length, rules: readCodeowners(text) }),
  updates: readUpdates,
  "issue-template": readIssueTemplate,
  hooks: readHooks,
  targets: readTargets,
  collection: readCollection,
  text: (_, text) => ({ kind: "text", text }),
};

/** Reads a file as what an artefact's rules are asked of. Never throws, whatever the text is. */
export function readArtefact(form: ArtefactForm, path: string, text: string): ArtefactDocument {
  return readers[form](path, text.replace(/^\ufeff/, ""));
}

function readCollection(path: string, text: string): ArtefactDocument {
  const collection = readPostman(path, text);
  const broken = collection.faults.find(({ rule }) => rule === "bad-syntax" || rule === "api-too-large");
  if (broken === undefined || !("message" in broken)) return { kind: "collection", collection };
  return { kind: "unreadable", line: broken.line, why: broken.message };
}

function readProse(path: string, text: string) {
  return isMarkdownPath(path) ? readMarkdown(path, text, "github") : readPlainProse(path, text);
}
