import type { ProseDocument } from "../../model/prose-document.ts";
import { type CodeLine, unknownCommands } from "./command-rules.ts";
import { type Fault, kept, ofProse, type Subject } from "./subject.ts";
import { surelyUnknownCommands } from "./sure-commands.ts";

const shells = new Set([
  "",
  "sh",
  "bash",
  "zsh",
  "fish",
  "shell",
  "console",
  "shell-session",
  "shellsession",
  "terminal",
  "text",
  "powershell",
  "ps1",
  "pwsh",
  "cmd",
  "bat",
  "batch",
  "nu",
]);
const tools =
  "npm|npx|yarn|pnpm|bun|bunx|deno|node|pip3?|pipx|poetry|pdm|uvx?|python3?|cargo|rustup|go|make|just|task|docker|docker-compose|podman|brew|apt|apt-get|dnf|git|mvn|gradle|\\./\\S{1,100}|bundle|gem|composer|php|dotnet|helm|kubectl|curl|wget|mix|cmake|nix|terraform|ant|sbt|lein|rake|bazel|ninja|meson|tox|nox|hatch|rye";
const inlineCommand = new RegExp(`\`(?:\\$ ?)?(?:${tools})(?: [^\`\\n]{1,500})?\``);
const indentedCommand = new RegExp(`^(?: {4,}|\\t+)(?:\\$ ?)?(?:${tools}) \\S`, "m");

/** A command somewhere, and no script or target that does not exist. */
export function judgeCommands(subject: Subject): readonly Fault[] {
  return ofProse(subject, (prose, text) => {
    const blocks = shellBlocks(prose, text);
    const has = blocks.some((block) => block.some((one) => !/^[\s#$>]*$/.test(one.text)));
    if (!has && !inlineCommand.test(text) && !indentedCommand.test(text)) return [{ rule: "no-command" }];
    return unknownCommands(blocks, text, subject.around);
  });
}

/** Blocks that say themselves that they are for a shell. */
const surely = new Set(["sh", "bash", "zsh", "shell", "console", "shell-session", "shellsession"]);

/** Where commands are only a part of what is said: no script or target that surely does not exist. */
export function judgeNamedCommands(subject: Subject): readonly Fault[] {
  const { found, around } = subject;
  // In a package they run in its folder.
  if (found.folder !== "") return kept;
  return ofProse(subject, (prose, text) => surelyUnknownCommands(shellBlocks(prose, text, surely), text, around));
}

function shellBlocks({ fences }: ProseDocument, text: string, languages = shells): readonly (readonly CodeLine[])[] {
  const lines = text.split(/\r\n?|\n/);
  return fences
    .filter(({ language }) => languages.has(language))
    .map(({ line, endLine }) => lines.slice(line, endLine - 1).map((one, i) => ({ text: one, line: line + i + 1 })));
}

const requestLanguages = new Set(["http", "rest", "curl", "hurl"]);
const request =
  /\bcurl\s|\bhttpie?\s|\bwget\s|\b(?:GET|POST|PUT|PATCH|DELETE|QUERY) (?:https?:\/\/|\/)|\bfetch\(|\baxios\b|\brequests\.(?:get|post|put|patch|delete)\(|\bhttp\.(?:get|post|request|NewRequest)\b|\bgrpcurl\s|Authorization:|Invoke-(?:RestMethod|WebRequest)/i;

/** In a block of code: that is what people copy. */
export function judgeRequestExample(subject: Subject): readonly Fault[] {
  return ofProse(subject, ({ fences }, text) => {
    const lines = text.split(/\r\n?|\n/);
    const has = fences.some(
      ({ language, line, endLine }) =>
        requestLanguages.has(language) || lines.slice(line, endLine - 1).some((one) => request.test(one.slice(0, 2000))),
    );
    return has ? kept : [{ rule: "no-request" }];
  });
}
