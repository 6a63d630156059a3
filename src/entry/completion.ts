import { flagsOfChange } from "./flags.ts";
import { gateNames } from "./gate-names.ts";
import { loadGate } from "./main.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** `gates completion SHELL`: a script for the shell's own completion, made from the declarations. */
export async function runCompletion([shell]: readonly string[]): Promise<number> {
  if (shell !== "bash" && shell !== "zsh" && shell !== "fish") {
    process.stderr.write(`gates: completion needs a shell: ${shells.join(", ")}\n`);
    return 2;
  }
  const flags = new Map<string, readonly string[]>([
    ["record", ["name", "outputs", "help"]],
    ["inspect", ["json", "paths"]],
    ["explain", []],
    ["completion", []],
  ]);
  const all = new Set<string>();
  for (const name of gateNames) for (const input of Object.keys((await loadGate(name)).inputs)) all.add(input);
  flags.set("baseline", [...all, "lower", "help"]);
  for (const name of gateNames) {
    const gate = await loadGate(name);
    flags.set(name, [...Object.keys(gate.inputs), "json", "help", ...flagsOfChange(gate), "result-file"]);
  }
  process.stdout.write(shell === "fish" ? fishScript(flags) : bashScript(flags, shell));
  return 0;
}

type Flags = ReadonlyMap<string, readonly string[]>;

/** zsh runs bash's completions after `bashcompinit`. */
function bashScript(flags: Flags, shell: "bash" | "zsh"): string {
  const cases = [...flags].map(([command, names]) => `    ${command}) words="${names.map((name) => `--${name}`).join(" ")}" ;;`);
  return [
    ...(shell === "zsh" ? ["autoload -U +X bashcompinit && bashcompinit"] : []),
    "_gates() {",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own expansion.
    '  local words word="${COMP_WORDS[COMP_CWORD]}"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own expansion.
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    `    *) words="${[...flags.keys()].join(" ")} --help --version" ;;`,
    "  esac",
    `  [ "$COMP_CWORD" -eq 1 ] && words="${[...flags.keys()].join(" ")} --help --version"`,
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    "}",
    "complete -o default -F _gates gates",
    "",
  ].join("\n");
}

function fishScript(flags: Flags): string {
  const commands = [...flags.keys()].map((command) => `complete -c gates -n __fish_use_subcommand -a ${command}`);
  const options = [...flags].flatMap(([command, names]) =>
    names.map((name) => `complete -c gates -n '__fish_seen_subcommand_from ${command}' -l ${name}`),
  );
  return [...commands, ...options, ""].join("\n");
}
