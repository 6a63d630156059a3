const longest = 300;

/** White space that is not one blank: most sentences have none. */
const oddSpace = /[^\S ]| {2}/;

/** A tool's sentence as one line of at most 300 characters, without passwords of URLs: descriptions of advisories run to pages. */
export function titleOf(text: string | undefined): string {
  // Cut before the white space is: the pattern then has little to do, however long the text is.
  const start = withoutCredentials(text ?? "").slice(0, longest * 4);
  const line = (oddSpace.test(start) ? start.replace(/\s+/g, " ") : start).trim();
  // A character of two halves is not cut between them.
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** A password may hold slashes; a number before one is a port. */
const userOfUrl = /\/\/(?:[^\s/?#:@]{0,100}:(?!\d{1,5}\/)[^\s?#"'<>@]{0,200}|[^\s/?#]*)@/g;

/** What a query calls its secret. */
const tokens = /([?&](?:[a-z_-]*token|api_?-?key|key|secret|password|passwd|pwd|sig|signature|auth)=)[^\s&#"'<>]+/gi;

/** Text without the user and password that a URL in it may hold, as of a private registry: `https://me:secret@host`. */
export function withoutCredentials(text: string): string {
  return text.includes("//") ? text.replace(userOfUrl, "//").replace(tokens, "$1…") : text;
}
