/** What code says of the request that an address belongs to. */
export interface CodeCall {
  /** `ANY` where it cannot be told. */
  readonly method: string;
}

const verbs = "get|post|put|patch|delete|head|options";

/** The name of a call of any library, and what may stand between its bracket and the quoted address. */
const call = new RegExp(
  String.raw`(?:\b(fetch|axios|got|ky|urlopen|create|NewRequest|NewRequestWithContext)|\.(${verbs}|request)(?:Async|JsonAsync)?)\(\s{0,40}(?:[\w.]{1,40}(?:\(\))?,\s{0,40})?(?:["'](${verbs})["'],\s{0,40})?(?:new URL\(|\{\s{0,40}(?:method:\s{0,9}["'](${verbs})["'],\s{0,40})?url:\s{0,9})?[fbr]?["'\x60]$`,
  "i",
);
const cmdlet = /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b[^\n]{0,300}$/i;
const option = new RegExp(String.raw`\bmethod["']?\s{0,9}[:=]\s{0,9}["'](${verbs})["']|\.(${verbs})\(`, "i");
const longestCall = 400;

/** The call that an address is handed to, which stands from `start` to `end`; undefined where it is in none. */
export function codeCallAt(text: string, start: number, end: number): CodeCall | undefined {
  const before = text.slice(Math.max(0, start - longestCall), start);
  const behind = text.slice(end, end + longestCall);
  if (cmdlet.test(before)) return { method: methodOf(/-Method\s+(\w+)/i.exec(lineAround(before, behind))?.[1]) };
  const [whole, name, verb, first, named] = call.exec(before) ?? [];
  if (whole === undefined) return undefined;
  const said = named ?? first ?? (verb?.toLowerCase() === "request" ? undefined : verb);
  if (said !== undefined) return { method: methodOf(said) };
  if (/^["'\x60]\s{0,9}\)/.test(behind) && /^(?:fetch|axios|got|ky|urlopen)$/.test(name ?? "")) return { method: "GET" };
  // The options behind it, before another call begins.
  const [rest = ""] = behind.split(/;|\n\s*\n|\b(?:fetch|axios|urlopen)\(/, 1);
  const [, asOption, asCall] = option.exec(rest) ?? [];
  return { method: methodOf(asOption ?? (name === "create" ? asCall : undefined)) };
}

function methodOf(name: string | undefined): string {
  return name?.toUpperCase() ?? "ANY";
}

function lineAround(before: string, behind: string): string {
  return `${before.split("\n").at(-1) ?? ""} ${behind.split("\n", 1)[0] ?? ""}`;
}
