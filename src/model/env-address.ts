import { isDense, isRandomValue, partsOf } from "./env-random.ts";

/** A password may have `/` in it, but behind a port a path begins: `host:80/@scope`. */
const address = /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/:@]*:(?!\d{1,5}[/?#])(?:([^\s/]+)|(\S+?))@|[^\s/:@]*@)?([^\s/@?#]*)(.*)$/is;
/** To post to one of these one needs nothing but the address. */
const hooks =
  /^(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/|[\w.-]+\.webhook\.office\.com\/|outlook\.office\.com\/webhook\/)/i;
/** A signature or a token that the address brings with it. */
const parameter = /[?&][\w-]{0,50}(?:token|key|secret|sig|signature|code|password)=([^&#]+)/gi;
/** What only a machine itself, or a network of containers, takes for an address. */
const local =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal|[^.]*|[^:]*\.localhost)(?::\d{1,5})?$/i;

/** The way to something: with `://`, nothing else is judged by its name. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/** Whether an address has a real secret in it: a password, a signature, or the path of one that is called by others. */
export function addressHasSecret(name: string, text: string): boolean {
  const [, plain, odd, host = "", path = ""] = address.exec(text) ?? [];
  if (host.split(",").every((one) => local.test(one))) return false;
  const password = plain ?? odd;
  if (password !== undefined && isRandomValue(password)) return true;
  const isHook = /web_?hook/i.test(name) || hooks.test(`${host}${path}`);
  const given = [...path.matchAll(parameter)].map(([, value = ""]) => value);
  return [...(isHook ? path.split(/[/?&=#@]/) : []), ...given].some(isGenerated);
}

/** Letters of addresses may be separators (`-`, `_`, `%2F`): words with them are no random value. */
function isGenerated(part: string): boolean {
  return isRandomValue(part) && isDense(partsOf(part).join(""));
}
