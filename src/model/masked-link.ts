import { issuedSecrets } from "./secret-shape.ts";

/** A user with a password in front of a host, however the scheme is misspelt. `mailto:me@host` has none. */
const user = /(?<![\w.+-])(?!mailto:)[^\s/\\?#@:]{1,200}:[^\s/\\?#@]{1,200}@/gi;

/** What a query calls its secret. */
export const secretsOfQuery =
  /([?&;#][\w.-]{0,60}(?:token|key|secret|passw(?:or)?d|pwd|sig(?:nature)?|auth|credentials?|session|code)[\w.-]{0,20}=)[^&#\s]+/gi;

/** Letters of both cases and digits, as nobody names a file or a heading. */
const random = /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)(?![\w-]*-[\w-]*-)[\w-]{24,200}(?![\w-])/g;

/** The text of a link without what may be a secret: it is printed where everybody reads it. */
export function maskedLink(text: string): string {
  return text.replace(user, "…@").replace(secretsOfQuery, "$1…").replace(issuedSecrets, "…").replace(random, "…");
}

/** The same for each text that something has of a link. */
export function maskedTexts<T extends object>(of: T): T {
  const copy: T = { ...of };
  for (const key of keysOf(copy)) {
    const value = copy[key];
    if (isText(value)) Object.assign(copy, { [key]: maskedLink(value) });
    else if (typeof value === "object" && value !== null) Object.assign(copy, { [key]: maskedTexts(value) });
  }
  return copy;
}

function keysOf<T extends object>(of: T): readonly (keyof T & string)[] {
  const keys: (keyof T & string)[] = [];
  for (const key in of) keys.push(key);
  return keys;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
