/** What only shells make and read themselves: to sources in other languages these are names like others. */
const own = new Set([
  ...["BASHOPTS", "BASHPID", "CDPATH", "COMPREPLY", "COMP_WORDS", "COMP_CWORD", "COMP_LINE", "COMP_POINT", "COPROC", "DIRSTACK"],
  ...["EPOCHREALTIME", "EPOCHSECONDS", "FCEDIT", "FIGNORE", "FPATH", "GLOBIGNORE", "GROUPS", "HISTCMD", "HISTCONTROL"],
  ...[
    "HISTFILE",
    "HISTFILESIZE",
    "HISTSIZE",
    "HISTTIMEFORMAT",
    "HOSTTYPE",
    "IGNOREEOF",
    "INPUTRC",
    "MACHTYPE",
    "MAIL",
    "MAILCHECK",
  ],
  ...["MAPFILE", "OPTERR", "POSIXLY_CORRECT", "PROMPT", "PROMPT_COMMAND", "PROMPT_DIRTRIM", "PS0", "PS1", "PS2", "PS3", "PS4"],
  ...["RPROMPT", "SHELLOPTS", "SRANDOM", "TIMEFORMAT", "TMOUT", "ZDOTDIR", "SUDO_USER", "SUDO_UID", "SUDO_GID", "SUDO_COMMAND"],
  ...["BATS_TEST_DIRNAME", "BATS_TEST_FILENAME", "BATS_TMPDIR", "BATS_TEST_TMPDIR", "BATS_FILE_TMPDIR"],
]);

/** Whether a shell gives a name of a script its value. */
export function isShellsOwn(name: string): boolean {
  return own.has(name);
}
