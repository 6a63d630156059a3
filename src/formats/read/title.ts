import { secretsOfQuery } from "../../model/masked-link.ts";

const longest = 300;

/** White space that is not one blank: most sentences have none. */
const oddSpace = /[^\S ]| {2}/;

/** Behind so many characters no password of a URL ends that begins in a title. */
const longestPassword = 4096;

/** A tool's sentence as one line of at most 300 characters, without passwords of URLs: descriptions of advisories run to pages. */
export function titleOf(text: string | undefined): string {
  // Cut before the white space is: the pattern then has little to do, however long the text is.
  const start = withoutCredentials((text ?? "").slice(0, longest * 4 + longestPassword * 2)).slice(0, longest * 4);
  const line = (oddSpace.test(start) ? start.replace(/\s+/g, " ") : start).trim();
  // A character of two halves is not cut between them.
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/**
 * A password may hold slashes and more than one `@`; a number before a slash is a port. In front of the slashes stands a scheme or
 * nothing (in JSON that is quoted, they have backslashes), and what `docker://` and its like name has a version, no password.
 */
const userOfUrl =
  /(?<=(?<!\b(?:docker|oci|image|container|deb|rpm|apk|maven|npm|pypi|golang|nuget|gem|cargo|pkg)):|^|[\s"'=(,@[])\\?\/\\?\/(?:[^\s/?#:@]{0,1000}:(?!\d{1,5}(?:[/?#]|$))[^\s"<>@]{0,4096}|[^\s/?#@]{0,4096})@(?!sha\d{1,3}:)(?:[^\s/?#"<>@]{1,1000}@)*/g;

/** What looks like a port is a password after all where the host comes behind it. */
const portLike = /\/\/[^\s/?#:@]{1,200}:\d{1,5}[/?#][^\s"<>@]{0,4096}[^\s"<>@/]@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,20}[:/])/gi;

/** The same in a URL that is part of another one. */
const userOfEncoded = /%2F%2F[^\s&"'<>%]{0,1000}(?:%3A|:)[^\s&"'<>]{0,4096}?(?:%40|@)/gi;

/** Without a scheme, in front of what can only be a host: `group:artifact@1.2.3` is a package. */
const userOfHost =
  /(?<![\w.+/-])(?!mailto:)[^\s/\\?#@:]{1,200}:[^\s/\\?#@]{1,200}@(?=[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,20}[:/])/gi;

const urlLike = /\/\/|\\\/\\\/|@|%40/;

/** Whether there may be anything in a text that `withoutCredentials` takes out. */
export function mayHoldCredentials(text: string): boolean {
  return urlLike.test(text);
}

/** Text without the user and password that a URL in it may hold, as of a private registry: `https://me:secret@host`. */
export function withoutCredentials(text: string): string {
  if (!mayHoldCredentials(text)) return text;
  const isUrl = text.includes("//") || text.includes("\\/\\/");
  const plain = isUrl ? text.replace(userOfUrl, "//").replace(portLike, "//").replace(secretsOfQuery, "$1…") : text;
  return plain.replace(userOfEncoded, "%2F%2F").replace(userOfHost, "");
}
