import { isSecretName } from "./secret-name.ts";

/** Beginnings that issuers gave their secrets so that they are found, with as many characters as those have. */
const issued =
  /\b(?:gh[pousr]_[A-Za-z0-9]{30}|github_pat_\w{40}|glpat-[\w-]{20}|xox[abeprs]-[\w-]{20}|[rs]k_live_\w{20}|sk-[\w-]{32}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35}|PMAK-[0-9a-f]{24}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50}|SG\.[\w-]{20}|hf_[A-Za-z0-9]{30}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10})|-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----/;

/** The same, wherever they stand in a text. */
export const issuedSecrets = new RegExp(`(?:${issued.source})[\\w-]*`, "g");

/** Words of examples: what holds one is no secret. */
const exampleWords =
  /example|sample|placeholder|change.?me|your|dummy|fake|foo|bar|test|todo|redacted|insert|replace|lorem|secret|passw|token|x{4}|\*{3}|\.{3}|1234|abcd/i;

/** What stands for a value: `{{token}}`, `${TOKEN}`, `<token>`, `%TOKEN%`, `$TOKEN`. */
const variable = /^\s*(?:\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|<.*>|%\w+%|\[.*\])\s*$/s;

/** Longer texts are looked at from both ends only as far as a secret would reach. */
const longest = 4096;

/**
 * Whether a value looks like a real secret rather than like an example of one: by what its issuer marks it with, by a
 * password in an address, or by a name that says secret and a value that nobody would make up by hand.
 */
export function looksLikeSecret(name: string, value: string): boolean {
  const text = value
    .slice(0, longest)
    .replace(/^\s*(?:Bearer|Basic|Token|ApiKey)\s+/i, "")
    .trim();
  if (text === "" || variable.test(text)) return false;
  const found = issued.exec(text)?.[0];
  if (found !== undefined) return !/example|x{6}|(.)\1{7}/i.test(found);
  const [, password] = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i.exec(text) ?? [];
  if (password !== undefined) return isRandom(password);
  return (isSecretName(name) || /^(?:proxy-)?authorization$/i.test(name)) && isRandom(text);
}

/** Letters and digits in no order that a person would type as an example. */
function isRandom(text: string): boolean {
  if (text.length < 8 || /[\s/]{2}|:\/\/|^\/|\{\{|\$\{/.test(text) || exampleWords.test(text)) return false;
  const isMixed = /[a-z]/i.test(text) && /\d/.test(text);
  return isMixed && !/\s/.test(text) && new Set(text).size >= Math.min(8, text.length - 1);
}
