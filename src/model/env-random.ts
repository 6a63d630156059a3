/** Words that say of a value that it is none: as a part of it, since short ones stand in random letters by chance. */
const denied =
  /^(?:foo|bar|baz|qux|tests?|testing|todo|fake|your|demo|mock|examples?|samples?|placeholder|dummy|redacted|insert|replace|lorem|change|changeme|changeit|xxx+)\d{0,4}$/i;
/** These do not stand anywhere by chance. */
const deniedAnywhere = /example|sample|placeholder|change.?me|dummy|redacted|replace|lorem|x{4}|\*{3}|\.{3}|12345|abcde/i;
const counted = /(?<![A-Za-z0-9])(?:1234|abcd)|(?:1234|abcd)(?![A-Za-z0-9])/i;
/** What a value is called says nothing where a random part stands next to it: `secret_` and `whsec_` begin real ones. */
const named = /secret|passw|token/i;
/** Words of people, with a few digits behind them: `base64`, `postgres123`, `MyApp2`, `4o`. A random part is none. */
const word = /^(?:[A-Z]?[a-z]{1,15}(?:[A-Z][a-z]{2,15}){0,4}|[A-Z]{1,15})?\d{0,4}[a-z]?$/;

/** Letters and digits in no order that a person would type as an example, or as words. */
export function isRandomValue(value: string): boolean {
  if (value.length < 8 || /\s|:\/\/|\{\{|\$\{/.test(value) || deniedAnywhere.test(value) || counted.test(value)) return false;
  const parts = partsOf(value);
  if (parts.some((part) => denied.test(part)) || parts.every((part) => word.test(part))) return false;
  if (named.test(value) && !parts.some(isDense)) return false;
  return /[a-z]/i.test(value) && /\d/.test(value) && new Set(value).size >= Math.min(8, value.length - 1);
}

/** Whether a part is as long and as mixed as generated ones are. */
export function isDense(part: string): boolean {
  return part.length >= 20 && /[a-z]/i.test(part) && /\d/.test(part) && turns(part) >= 5 && new Set(part).size >= 8;
}

export function partsOf(value: string): readonly string[] {
  return value.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
}

/** How often small letters, capitals and digits take turns; a capital at the beginning of a word is as people write. */
function turns(part: string): number {
  return part.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}
