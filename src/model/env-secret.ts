import { addressHasSecret, isAddress } from "./env-address.ts";
import { isDense, isRandomValue, partsOf } from "./env-random.ts";
import { isSecretName } from "./secret-name.ts";
import { issuedSecrets } from "./secret-shape.ts";

/** Names of variables that say secret, besides those that say so anywhere. */
const secretName =
  /(?:^|[_-])(?:(?:db|sql|mysql|pg|redis|smtp|mail|ftp|user|root|admin)?pass|passcode|pw|creds?|salt|pepper|authorization|(?:app|auth|master|cipher|hmac|session)_?key)(?:[_-]?\d{1,2})?$|pass_?phrase/i;
/** What only sounds like it. */
const counted = /tokeni[sz]er|(?:max|min|num|total)_?tokens|bypass|compass/gi;
/** What is about a secret, and is none: where it is, what it is called, how long it holds. */
const about =
  /[_-](?:headers?|names?|files?|path|dir|audience|aud|issuer|iss|regexp?|pattern|ttl|length|size|expiry|expiration|expires(?:_?in)?|lifetime|max_?age|algorithms?|alg|prefix|suffix|rounds|version|scopes?|cookie|type|format|arn|region|policy|ur[il]|endpoint|host|port|model|encoding|provider)$/i;
/** What stands for a value: `{{token}}`, `${TOKEN}`, `<token>`, `%TOKEN%`, `$TOKEN`. */
const variable = /^(?:\{\{.*\}\}|\$\{.*\}|\$\(.*\)|\$\w+|<.*>|%\w+%|\[.*\])$/s;
const scheme = /^(?:Bearer|Basic|Token|ApiKey)\s+/i;
/** Where a secret is, as files and stores of secrets write it. */
const place = /^(?:\.{1,2}|~|[A-Za-z]:)[/\\]|^arn:|\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|env)$/i;
/** Longer texts are looked at only as far as a secret would reach. */
const longest = 4096;

/**
 * Whether the value that an example gives a variable looks like a real secret: by what its issuer marks it with, by what
 * an address has in it, or by a name that says secret and a value that nobody would make up by hand.
 */
export function isRealSecret(name: string, value: string): boolean {
  const whole = value.slice(0, longest).trim();
  const text = whole.replace(scheme, "");
  if (text === "" || variable.test(text)) return false;
  const issued = text.match(issuedSecrets);
  if (issued !== null) return issued.some((one) => !/example|x{6}|(.)\1{7}/i.test(one));
  if (isAddress(text)) return addressHasSecret(name, text);
  if (!saysSecret(name.replace(counted, "")) || isAbout(name, whole) || isPlace(text)) return false;
  return isRandomValue(text) || isConnection(text);
}

function saysSecret(name: string): boolean {
  return isSecretName(name) || secretName.test(name);
}

/** Random letters may begin with a slash, too. */
function isPlace(text: string): boolean {
  return place.test(text) || (text.startsWith("/") && !partsOf(text).some(isDense));
}

/** What has a scheme of authorization in front is a secret whatever it is called. */
function isAbout(name: string, whole: string): boolean {
  return about.test(name) && !scheme.test(whole);
}

/** `Server=db.acme.com;Password=…`: spaces may stand in its other parts. */
function isConnection(text: string): boolean {
  const password = /(?:^|;)\s{0,5}(?:password|pwd|accountkey|sharedaccesskey)\s{0,5}=\s{0,5}([^;]+)/i.exec(text)?.[1];
  return password !== undefined && isRandomValue(password.trim());
}
