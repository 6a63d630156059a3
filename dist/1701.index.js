export const id = 1701;
export const ids = [1701];
export const modules = {

/***/ 41701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCompletion: () => (/* binding */ runCompletion)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29972);
/* harmony import */ var _gate_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80393);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31418);



const shells = ["bash", "zsh", "fish"];
/** `gates completion SHELL`: a script for the shell's own completion, made from the declarations. */
async function runCompletion([shell]) {
    if (shell !== "bash" && shell !== "zsh" && shell !== "fish") {
        process.stderr.write(`gates: completion needs a shell: ${shells.join(", ")}\n`);
        return 2;
    }
    const flags = new Map([
        ["record", ["name", "outputs", "help"]],
        ["inspect", ["json", "paths"]],
        ["explain", []],
        ["completion", []],
    ]);
    const all = new Set();
    for (const name of _gate_names_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNames */ .A)
        for (const input of Object.keys((await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .loadGate */ .WF)(name)).inputs))
            all.add(input);
    flags.set("baseline", [...all, "lower", "help"]);
    for (const name of _gate_names_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNames */ .A) {
        const gate = await (0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .loadGate */ .WF)(name);
        flags.set(name, [...Object.keys(gate.inputs), "json", "help", ...(0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOfChange */ .rD)(gate), "result-file"]);
    }
    process.stdout.write(shell === "fish" ? fishScript(flags) : bashScript(flags, shell));
    return 0;
}
/** zsh runs bash's completions after `bashcompinit`. */
function bashScript(flags, shell) {
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
function fishScript(flags) {
    const commands = [...flags.keys()].map((command) => `complete -c gates -n __fish_use_subcommand -a ${command}`);
    const options = [...flags].flatMap(([command, names]) => names.map((name) => `complete -c gates -n '__fish_seen_subcommand_from ${command}' -l ${name}`));
    return [...commands, ...options, ""].join("\n");
}


/***/ })

};
