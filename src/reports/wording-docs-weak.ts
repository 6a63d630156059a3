import type { Topic } from "../model/content-rule.ts";
import type { LicenceChange } from "../model/licence.ts";
import { code, figure, join, type Phrase, say } from "../model/phrase.ts";
import type { CommandHome, WeakReason, WeakRule } from "../model/weak-reason.ts";
import { countOf } from "./counted.ts";
import { formatCount } from "./plain-numbers.ts";
import { apiRuleHelp, apiUsageRuleHelp, describeApiFault, describeUsageFault } from "./wording-docs-api.ts";
import { describeDocsRuleFault, docsRuleHelp } from "./wording-docs-rules.ts";

interface Told {
  readonly what: Phrase;
  readonly fix: Phrase;
}

type Words = { readonly [Rule in WeakRule]: (reason: Extract<WeakReason, { rule: Rule }>) => Told };

/** Why a document is weak, and what would make it one. */
export function describeWeak(reason: WeakReason): Told {
  return tell(reason);
}

function tell<Rule extends WeakRule>(reason: Extract<WeakReason, { rule: Rule }> & { readonly rule: Rule }): Told {
  const words: Words[Rule] = weakWords[reason.rule];
  return words(reason);
}

const topics: Readonly<Record<Topic, Phrase>> = {
  tests: say`how the tests are run`,
  changes: say`how a change gets in (pull request, review)`,
  vulnerabilities: say`what happens with vulnerabilities that are reported, or how soon somebody answers`,
  credentials: say`what a caller shows: a token, a key, a session`,
  behaviour: say`how people behave`,
};

const weakWords: Words = {
  "of-kind": ({ fault }) => ({ what: withoutStop(describeDocsRuleFault(fault)), fix: docsRuleHelp[fault.rule].fix }),
  "against-api": ({ fault }) => ({ what: withoutStop(describeUsageFault(fault)), fix: apiUsageRuleHelp[fault.rule].fix }),
  "of-api": ({ fault }) => ({ what: withoutStop(describeApiFault(fault)), fix: apiRuleHelp[fault.rule].fix }),
  "names-no-path": () => ({
    what: say`It names no path of the specification`,
    fix: say`Show how to call the interface: a request with its method and path.`,
  }),
  empty: () => ({
    what: say`It is empty`,
    fix: say`Write it: an empty file promises something. Delete it where nobody asks for it.`,
  }),
  "too-few-words": ({ words, least, code: ofCode }) => ({
    what: say`It has ${figure(countOf(words, "words"))} outside ${figure(ofCode === "counts" ? "headings" : "code and headings")}, wanted at least ${least}`,
    fix: say`Say what a reader came for.`,
  }),
  "no-title": () => ({ what: say`It has no title`, fix: say`Begin with ${code("# ")} and the name of the project.` }),
  "template-title": ({ title }) => ({
    what: say`Its title is ${code(title)}, which any project could have`,
    fix: say`Give it the name of the project.`,
  }),
  placeholder: ({ text, more }) => ({
    what: say`${code(text)} is left from a template${more === 0 ? say`` : say`, and ${figure(formatCount(more))} more like it`}`,
    fix: say`Fill it in, or take the sentence out.`,
  }),
  "known-template": ({ template }) => ({
    what: say`It is still ${figure(template)}`,
    fix: say`Replace it by what is true of this project.`,
  }),
  "missing-section": ({ section, aliases }) => ({
    what: say`It has no section ${code(section)}`,
    fix:
      aliases.length === 1
        ? say`Add a heading ${code(section)}.`
        : say`Add a heading with one of these words: ${join(aliases.map(code), ", ")}.`,
  }),
  "empty-section": ({ section }) => ({
    what: say`The section ${code(section)} is empty`,
    fix: say`Write it, or take the heading out.`,
  }),
  "not-mentioned": ({ topic }) => ({ what: say`It does not say ${topics[topic]}`, fix: say`Add a sentence or two on it.` }),
  "no-command": () => ({
    what: say`It has no block of code, and no command of a tool that is known`,
    fix: say`Put the commands into a fenced block of code.`,
  }),
  "unknown-command": ({ command, missingIn }) => ({
    what: say`${code(command)} does not exist: ${commandHomes[missingIn]}`,
    fix: say`Name what exists, or add it.`,
  }),
  "no-contact": () => ({
    what: say`It has no address, link or private way to report`,
    fix: say`Say where to write: an address, a link, or the repository's private vulnerability reporting.`,
  }),
  "no-request": () => ({ what: say`It shows no request`, fix: say`Add a request as code (curl or HTTP), and what comes back.` }),
  "no-figures": () => ({ what: say`It has no table or list with numbers`, fix: say`Put what was measured into a table.` }),
  "no-date": () => ({ what: say`It does not say when, or of which commit`, fix: say`Add the day (2026-01-31) or the commit.` }),
  "no-questions": () => ({
    what: say`It asks nothing: no heading, task or question`,
    fix: say`Add headings (What, Why, How it was tested) or tasks (${code("- [ ] tests added")}).`,
  }),
  "no-release": () => ({
    what: say`It has no heading of a release`,
    fix: say`Begin with ${code("## [Unreleased]")}, and a heading with version and day for each release.`,
  }),
  "folder-not-named": ({ folder }) => ({
    what: say`It does not name the folder ${code(folder)}`,
    fix: say`Say what it deploys.`,
  }),
  "no-example": () => ({ what: say`There is no example in it`, fix: say`Add one that runs.` }),
  "not-linked": ({ folder }) => ({
    what: say`The README does not point to ${code(folder)}`,
    fix: say`Link it there: nobody looks for examples.`,
  }),
  "unknown-licence": () => ({
    what: say`It is the text of no licence that is known`,
    fix: say`Put the full text in, word for word. A rare one of the SPDX list is known by its id in the manifest or in a line such as ${code("SPDX-License-Identifier: GFDL-1.3-only")} of the text, and one of your own by ${code("LicenseRef-…")} there.`,
  }),
  "altered-licence": ({ id, alike, by }) => ({
    what: describeLicenceChange(id, alike)[by],
    fix:
      by === "limits"
        ? say`Take the limit out, or declare the licence as ${code("LicenseRef-…")} in the manifest or in a line ${code("SPDX-License-Identifier:")} of the text: it is none that others know.`
        : say`Put the full text in, word for word: what was changed is another licence. If it is a rare one of the SPDX list, write its id in the manifest or in a line such as ${code("SPDX-License-Identifier: GFDL-1.3-only")} of the text.`,
  }),
  "licence-disagrees": ({ declared, licence, ids }) => ({
    what: say`It declares ${code(declared)}, but ${code(licence)} is ${join(ids.map(code), ", ")}`,
    fix: say`Let both say the same.`,
  }),
  "licence-not-spdx": ({ declared, meant }) => ({
    what:
      declared.trim() === ""
        ? say`It declares a licence that is empty`
        : say`It declares ${code(declared)}, which is no SPDX expression`,
    fix: meant === undefined ? say`Write an id of https://spdx.org/licenses.` : say`Write ${code(meant)}.`,
  }),
  "licence-file-missing": ({ file }) => ({
    what: say`It points to ${code(file)}, which does not exist`,
    fix: say`Name the file that has the text.`,
  }),
  unreadable: ({ why }) => ({
    what: say`It cannot be read: ${why}`,
    fix: say`Mend the file: who it is for cannot read it either.`,
  }),
  "no-owners": () => ({ what: say`It names no owner`, fix: say`Add a line such as ${code("* @organisation/team")}.` }),
  "bad-owner": ({ owner }) => ({
    what: say`${code(owner)} is no owner`,
    fix: say`Name a user, a team with its organisation, or an e-mail address.`,
  }),
  "unsupported-pattern": ({ pattern }) => ({
    what: say`${code(pattern)} means nothing here: CODEOWNERS knows neither ${code("!")} nor ${code("[ ]")}`,
    fix: say`Write it out as lines of their own; the last line that fits decides.`,
  }),
  "pattern-without-files": ({ pattern }) => ({
    what: say`${code(pattern)} fits no file`,
    fix: say`Name where the files are now, or take the line out.`,
  }),
  "codeowners-too-large": ({ most }) => ({
    what: say`It is larger than ${figure(formatCount(most))} bytes, and GitHub ignores it`,
    fix: say`Use patterns that stand for more files.`,
  }),
  "dependabot-version": ({ version }) => ({
    what: version === undefined ? say`It has no version` : say`Its version is ${code(version)}`,
    fix: say`Write ${code("version: 2")}.`,
  }),
  "no-updates": () => ({ what: say`It looks after nothing`, fix: say`Add an entry for each ecosystem of the repository.` }),
  "update-incomplete": ({ member }) => ({
    what: say`An entry has no ${code(member)}`,
    fix: say`Add it: without it the file is refused.`,
  }),
  "unknown-ecosystem": ({ ecosystem, nearest }) => ({
    what: say`${code(ecosystem)} is no ecosystem of Dependabot`,
    fix: nearest === undefined ? say`Look into its reference.` : say`Did you mean ${code(nearest)}?`,
  }),
  "directory-without-manifest": ({ ecosystem, directory }) => ({
    what: say`${code(directory)} has no manifest of ${code(ecosystem)}`,
    fix: say`Name the directory in which it lies.`,
  }),
  "uncovered-ecosystem": ({ ecosystem, manifest, more }) => ({
    what: say`Nothing looks after ${code(ecosystem)} (${code(manifest)}${more === 0 ? say`` : say` and ${figure(formatCount(more))} more`})`,
    fix: say`Add an entry with ${code(`package-ecosystem: ${ecosystem}`)}.`,
  }),
  "template-without-field": ({ field }) => ({
    what: say`It has no ${code(field)}, so GitHub does not offer it`,
    fix: say`Add ${code(`${field}: …`)} at its head.`,
  }),
  "template-without-questions": () => ({
    what: say`It asks nothing`,
    fix: say`Ask for what you need to know of a bug or a wish.`,
  }),
  "legacy-template": () => ({
    what: say`A single template is the old way, and does not count for GitHub's community profile`,
    fix: say`Move it to ${code(".github/ISSUE_TEMPLATE/")}, with ${code("name")} and ${code("about")} at its head.`,
  }),
  "no-hooks": () => ({ what: say`It runs nothing`, fix: say`Add the formatter and the linter of the project.` }),
  "moving-hook": ({ hook, revision }) => ({
    what: say`The hook ${code(hook)} is of the branch ${code(revision)}, which changes without notice`,
    fix: say`Name a tag or a commit in ${code("rev")}.`,
  }),
  "no-targets": () => ({ what: say`It names no command`, fix: say`Add the everyday ones: set up, test, run.` }),
  "target-does-nothing": ({ target }) => ({
    what: say`${code(target)} does nothing`,
    fix: say`Give it its commands, or take it out.`,
  }),
  "target-missing": ({ wanted }) => ({
    what: say`It has no target for tests`,
    fix: say`Add one that is called ${join(wanted.map(code), ", ")}.`,
  }),
  "not-ignored": ({ what }) => ({ what: say`${code(what)} gets into the image`, fix: say`Add a line ${code(what)}.` }),
  "no-variables": () => ({
    what: say`It lists no variable`,
    fix: say`Add every variable that the service reads, as ${code("NAME=value")}.`,
  }),
  "not-openapi": () => ({
    what: say`It has no key ${code("openapi")} at its root`,
    fix: say`Write ${code("openapi: 3.1.0")} at its head, or rename the file.`,
  }),
  "no-operations": () => ({
    what: say`It describes no path`,
    fix: say`Describe every path of the API, or let the framework export it.`,
  }),
  "not-postman": () => ({
    what: say`It is no collection of version 2.0 or 2.1`,
    fix: say`Export it from Postman as collection v2.1.`,
  }),
  "secret-in-collection": ({ name }) => ({
    what: say`The value of ${code(name)} looks like a real secret`,
    fix: apiRuleHelp["secret-in-collection"].fix,
  }),
  "no-requests": () => ({ what: say`It has no request`, fix: say`Add one for each operation of the API.` }),
};

const commandHomes: Readonly<Record<CommandHome, Phrase>> = {
  "package.json": say`package.json has no such name`,
  "no package.json": say`there is no package.json`,
  "the Makefile": say`the Makefile has no such name`,
  "the repository": say`the repository has no such file`,
};

/** Sentences of other rules end with a full stop, after which there is none here. */
function withoutStop({ parts }: Phrase): Phrase {
  const last = parts.at(-1);
  if (last?.kind !== "ours" || !last.text.endsWith(".")) return { parts };
  return { parts: [...parts.slice(0, -1), { kind: "ours", text: last.text.slice(0, -1) }] };
}

function describeLicenceChange(id: string, alike: number): Readonly<Record<LicenceChange, Phrase>> {
  return {
    parts: say`It reads like ${code(id)}, but only ${alike}% of that text is there`,
    words: say`It reads like ${code(id)}, but words of it were changed, left out or put in`,
    limits: say`It is ${code(id)} with something beside it that limits what it grants`,
  };
}
