import { httpMethods } from "../model/api-route.ts";
import type { ShellCommand } from "./shell-words.ts";

/** Short options of curl that take a value (https://curl.se/docs/manpage.html). */
const curlShort = "AbcCdDeEFHhKmoPQrTtuUwxXyYz";
const curlLong = new Set([
  ...["request", "data", "data-raw", "data-binary", "data-urlencode", "data-ascii", "json", "form", "form-string", "upload-file"],
  ...["header", "user", "output", "user-agent", "cookie", "cookie-jar", "max-time", "connect-timeout", "retry", "retry-delay"],
  ...[
    "retry-max-time",
    "referer",
    "proxy",
    "proxy-user",
    "cacert",
    "capath",
    "cert",
    "key",
    "pass",
    "write-out",
    "range",
    "resolve",
  ],
  ...["oauth2-bearer", "config", "aws-sigv4", "url-query", "interface", "limit-rate", "dump-header", "output-dir", "connect-to"],
  ...["proto", "ciphers", "variable", "request-target", "unix-socket", "time-cond", "url", "max-redirs", "netrc-file"],
]);

/** What an option of curl says of the method; the last of them counts less than one that is named. */
const curlMethods: Readonly<Record<string, string>> = {
  ...{ d: "POST", data: "POST", "data-raw": "POST", "data-binary": "POST", "data-urlencode": "POST", "data-ascii": "POST" },
  ...{ json: "POST", F: "POST", form: "POST", "form-string": "POST", T: "PUT", "upload-file": "PUT", I: "HEAD", head: "HEAD" },
};

/** Reads the method of a call of curl and the addresses that it may go to. */
export function readCurl({ words }: ShellCommand): { readonly method: string; readonly addresses: readonly string[] } {
  const addresses: string[] = [];
  let [named, implied, isGet, isSure]: [string | undefined, string, boolean, boolean] = [undefined, "GET", false, true];
  const option = (name: string, value: string) => {
    if (name === "X" || name === "request") named = value;
    else if (name === "G" || name === "get") isGet = true;
    else if (name === "url") addresses.push(value);
    // Behind `--next` stands another request, and a file of options may say anything.
    else if (name === "K" || name === "config" || name === "next" || name === ":") isSure = false;
    else implied = curlMethods[name] ?? implied;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word.startsWith("--")) {
      const name = word.slice(2);
      option(name, curlLong.has(name) ? (words[++i] ?? "") : "");
    } else if (/^-./.test(word)) {
      let at = 1;
      // Several may stand in one word: `-sX POST`.
      for (; at < word.length && !curlShort.includes(word[at] ?? ""); at++) option(word[at] ?? "", "");
      if (at < word.length) option(word[at] ?? "", word.slice(at + 1) || (words[++i] ?? ""));
    } else if (isOpen(word)) isSure = false;
    else addresses.push(word);
  }
  return { method: knownMethod(named) ?? (isSure && named === undefined ? (isGet ? "GET" : implied) : "ANY"), addresses };
}

/** What stands for options that a reader puts in: `...`, `[options]`, `$OPTIONS`. */
export function isOpen(word: string): boolean {
  return /^(?:\.{3}|…|\[.*\]|<[^>]*>|\$\{?\w+(?:\[@\])?\}?)$/s.test(word);
}

/** A word as a method of HTTP, where it is one. */
export function knownMethod(method: string | undefined): string | undefined {
  const name = method?.toUpperCase();
  return name !== undefined && httpMethods.has(name) ? name : undefined;
}
