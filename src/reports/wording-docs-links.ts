import type { AnchorHint, LinkFault, LinkMistake, LinkRule, PathHint } from "../model/link-fault.ts";
import type { UnreadPart } from "../model/markdown-document.ts";
import { code, type Phrase, say } from "../model/phrase.ts";

/** Sentences about the links of documents. */

/** What each rule finds, and how to mend it. */
export const linkRuleHelp: Readonly<Record<LinkRule, { readonly what: Phrase; readonly fix: Phrase }>> = {
  "missing-file": {
    what: say`A link leads to a file or folder that is not in the repository.`,
    fix: say`Write the path that it has now, seen from the document, or remove the link. A file that exists on one machine only, because git ignores it, is missing for every reader.`,
  },
  "missing-anchor": {
    what: say`A link leads to a place in a document that has no such heading and no such ${code("id")}.`,
    fix: say`Write the anchor of the heading as it is now: its words in lower case, a dash for each space, without punctuation.`,
  },
  "path-case": {
    what: say`A path is written with other upper and lower case than the file has.`,
    fix: say`Write it as the file is called: it is found on macOS and Windows, and neither on Linux nor on the web.`,
  },
  "anchor-case": {
    what: say`An anchor is written with other upper and lower case than it has.`,
    fix: say`Write it in the case it has: GitHub finds it nevertheless; GitLab, GitHub Pages and package registries do not.`,
  },
  "emoji-anchor": {
    what: say`The heading has an emoji with an invisible variation selector, which GitHub keeps in its anchor, and the link does not have it.`,
    fix: say`Remove the selector (U+FE0F) from the heading, or take the emoji out of it.`,
  },
  "outside-repository": {
    what: say`A link leads out of the repository, above its root.`,
    fix: say`Take away the ${code("../")} that are too many, or write the whole address of what lies elsewhere.`,
  },
  "behind-folder-link": {
    what: say`A path leads through a folder that is a symbolic link: a checkout follows it, and the pages of GitHub and GitLab do not.`,
    fix: say`Write the path that the file has where it lies.`,
  },
  "mistyped-link": {
    what: say`A link is written in a way that leads nowhere, because of a slip that is easily made.`,
    fix: say`Write it as the message says.`,
  },
  "empty-link": {
    what: say`A link leads to nothing at all, and so to the page that it is on.`,
    fix: say`Write where it leads, or remove it.`,
  },
  "undefined-reference": {
    what: say`A link names a label that the document does not define, so that its readers see brackets.`,
    fix: say`Add ${code("[label]: target")} to the document, or put a backslash in front of brackets that are no link.`,
  },
  "undefined-footnote": {
    what: say`A footnote is named that the document does not have.`,
    fix: say`Add ${code("[^label]: text")} to the document.`,
  },
  "unused-definition": {
    what: say`A target is defined and no link uses it.`,
    fix: say`Use it or remove it.`,
  },
  "unused-footnote": {
    what: say`A footnote is written and nothing points to it, so that no reader sees it.`,
    fix: say`Point to it with ${code("[^label]")} or remove it.`,
  },
};

/** What is wrong with one link, in a sentence. */
export function describeLinkFault(fault: LinkFault): Phrase {
  switch (fault.rule) {
    case "missing-file":
      return say`${code(fault.file)} is not in the repository.`;
    case "missing-anchor":
      return say`${code(fault.file)} has no anchor ${code(`#${fault.anchor}`)}.`;
    case "path-case":
      return say`The file is called ${code(fault.file)}: upper and lower case differ.`;
    case "anchor-case":
      return say`The anchor ${code(`#${fault.anchor}`)} of ${code(fault.file)} is written in another case.`;
    case "emoji-anchor":
      return say`The heading of ${code(`#${fault.anchor}`)} in ${code(fault.file)} has an emoji with an invisible character, which belongs to its anchor.`;
    case "outside-repository":
      return say`${code(fault.target)} leads above the root of the repository.`;
    case "behind-folder-link":
      return say`${code(fault.target)} leads through a folder that is a symbolic link, which no forge follows.`;
    case "mistyped-link":
      return describeMistake(fault.mistake, fault.target);
    case "empty-link":
      return say`The link leads to the page that it is on: its target is empty.`;
    case "undefined-reference":
      return say`Nothing defines the label ${code(fault.target)}.`;
    case "undefined-footnote":
      return say`There is no footnote ${code(fault.target)}.`;
    case "unused-definition":
      return say`No link uses the definition of ${code(fault.target)}.`;
    case "unused-footnote":
      return say`Nothing points to the footnote ${code(fault.target)}.`;
  }
}

/** What to write instead, where one can guess or know it. */
export function suggestLink(fault: LinkFault): Phrase | undefined {
  switch (fault.rule) {
    case "missing-file":
    case "outside-repository":
      return fault.hint && suggestPath(fault.hint);
    case "missing-anchor":
      return fault.hint && suggestAnchor(fault.hint);
    case "path-case":
    case "anchor-case":
      return say`Write ${code(fault.instead)}.`;
    case "behind-folder-link":
      return say`It lies at ${code(fault.file)}: write ${code(fault.instead)}.`;
    case "emoji-anchor":
      return say`Take the selector (U+FE0F) out of the heading, or write ${code(fault.instead)}.`;
    case "mistyped-link":
      return fault.instead === undefined ? undefined : say`Write ${code(fault.instead)}.`;
    case "undefined-reference":
    case "undefined-footnote":
      return fault.near === undefined ? undefined : say`Was ${code(fault.near)} meant?`;
    case "empty-link":
    case "unused-definition":
    case "unused-footnote":
      return undefined;
  }
}

function suggestPath({ because, file, instead }: PathHint): Phrase {
  switch (because) {
    case "moved":
      return say`It moved to ${code(file)}: write ${code(instead)}.`;
    case "extension":
      return say`There is ${code(file)}: was ${code(instead)} meant?`;
    case "same-name":
      return say`A file of this name is ${code(file)}: was ${code(instead)} meant?`;
    case "spelling":
      return say`Was ${code(instead)} meant?`;
  }
}

function suggestAnchor({ because, file, instead }: AnchorHint): Phrase {
  if (because === "elsewhere") return say`Only ${code(file)} has it: was ${code(instead)} meant?`;
  return because === "letters" ? say`The heading is there: write ${code(instead)}.` : say`Was ${code(instead)} meant?`;
}

function describeMistake(mistake: LinkMistake, target: string): Phrase {
  switch (mistake) {
    case "two-hashes":
      return say`${code(target)} has more than one ${code("#")} in front of its anchor, however deep the heading is.`;
    case "one-slash":
      return say`${code(target)} has one slash behind its scheme, so that it is looked for on this site.`;
    case "no-colon":
      return say`${code(target)} lacks the colon behind its scheme.`;
    case "no-scheme":
      return say`${code(target)} has no scheme, so that it is looked for as a file.`;
    case "no-mailto":
      return say`${code(target)} is looked for as a file: a mail address begins with ${code("mailto:")}.`;
    case "google-docs":
      return say`${code(target)} is an anchor of Google Docs, which came along when the text was pasted.`;
    case "backslash":
      return say`${code(target)} has backslashes, which separate nothing in an address.`;
    case "drive":
      return say`${code(target)} is a path on one machine.`;
    case "line-behind-colon":
      return say`${code(target)} names a line as compilers do; an address names it behind ${code("#L")}.`;
    case "slash-behind-file":
      return say`${code(target)} has a slash behind the name of a file.`;
  }
}

/** Why a part of a document was not looked at. */
export function describeUnreadPart({ line, why }: UnreadPart): Phrase {
  switch (why) {
    case "document-too-long":
      return say`The document is longer than Gates reads.`;
    case "line-too-long":
      return say`Line ${line} is longer than Gates reads.`;
    case "heading-too-long":
      return say`The heading at line ${line} is longer than Gates reads.`;
    case "nested-too-deep":
      return say`What begins at line ${line} is nested deeper than Gates reads.`;
    case "too-many":
      return say`From line ${line} on there are more parts of one kind than Gates reads.`;
  }
}
