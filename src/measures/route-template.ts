/** Stands for a variable of a path; no path holds it. */
export const variable = "{}";

/** Ways to read one path, at most: each optional part doubles them. */
const mostReadings = 16;
/** Longer paths are compared as they are written. */
const longestPath = 2000;

/**
 * The templates that a path of any framework stands for: `{}` for each variable, no slash at the end, one template with and
 * one without what is optional. `/users/:id`, `/users/{id}`, `/users/<int:id>`, `/users/[id]`, `/users/{id:\d+}`, `/users/*`
 * are all `/users/{}`.
 */
export function templatesOf(path: string): readonly string[] {
  if (path.length > longestPath) return [path];
  const readings = new TemplateReader(path.replace(format, "")).read();
  return [...new Set(readings.map(tidied))];
}

/** A format that may follow: Rails, Symfony. */
const format = /\(\.:format\)$|\.\{_?format\??\}$/;

/** Single slashes, one in front, none behind. */
function tidied(text: string): string {
  return `/${text
    .split("/")
    .filter((segment) => segment !== "")
    .join("/")}`;
}

const required = [variable];
const optional = [variable, ""];

const closers: Readonly<Record<string, string>> = { "(": ")", "{": "}", "<": ">", "[": "]" };

class TemplateReader {
  readonly #path: string;
  #at = 0;
  #readings: readonly string[] = [""];

  constructor(path: string) {
    this.#path = path;
  }

  read(): readonly string[] {
    while (this.#at < this.#path.length) this.#step();
    return this.#readings;
  }

  #step(): void {
    const character = this.#path[this.#at] ?? "";
    if (character === "(") this.#group();
    else if (character === "{") this.#braces();
    else if (character === "<") this.#append(this.#enclosed().includes("?") ? optional : required);
    else if (character === "[" && /^\[{1,2}\.{0,3}[\w-]+\]{1,2}$/.test(this.#segment())) this.#nextJs();
    else if (character === ":" && this.#isColonVariable()) this.#colon();
    else if (character === "*") this.#star();
    else this.#text(character);
  }

  /** A pattern of a variable, a variable of a pattern, or a part that Rails calls optional. */
  #group(): void {
    const content = this.#enclosed().slice(1, -1);
    if (/^\?P?</.test(content) || /[\\[|+*^$]/.test(content)) {
      this.#append(required);
      return;
    }
    this.#append(["", ...templatesWithin(content)]);
  }

  /** `{id}`, `{id:[0-9]+}`, `{id?}`, `{path...}`, `{{id}}`; Go's `{$}` is nothing but the end. */
  #braces(): void {
    const content = this.#enclosed().slice(1, -1);
    // RFC 6570 names a query so, which is no part of the path.
    if (content !== "$" && !/^[?&]/.test(content)) this.#append(content.endsWith("?") ? optional : required);
  }

  #nextJs(): void {
    const whole = this.#segment();
    this.#at += whole.length;
    this.#append(whole.startsWith("[[") ? optional : required);
  }

  /** After a variable, a colon is Google's way to name an action: `/users/{id}:cancel`. */
  #isColonVariable(): boolean {
    return /^(?:|[/.~(-])$/.test(this.#path[this.#at - 1] ?? "") && /[A-Za-z_]/.test(this.#path[this.#at + 1] ?? "");
  }

  /** `:id`, with a pattern and a mark of how often: `:id(\d+)?`, `:id{[0-9]+}`. */
  #colon(): void {
    const [name = ":"] = /^:\w+/.exec(this.#path.slice(this.#at, this.#at + 200)) ?? [];
    this.#at += name.length;
    const next = this.#path[this.#at];
    if (next === "(" || next === "{") this.#enclosed();
    const mark = this.#path[this.#at] ?? "";
    if (/[?*+]/.test(mark)) this.#at++;
    this.#append(mark === "?" ? optional : required);
  }

  #star(): void {
    const [stars = "*"] = /^\*+\w*/.exec(this.#path.slice(this.#at, this.#at + 200)) ?? [];
    this.#at += stars.length;
    this.#append(required);
  }

  /** Marks of patterns are passed over, and what a backslash escapes is itself. */
  #text(character: string): void {
    this.#at++;
    if (character === "\\") this.#append([this.#path[this.#at++] ?? ""]);
    else if (!/[?^$]/.test(character)) this.#append([character]);
  }

  /** What stands between a bracket and the one that closes it, both included, which is passed. */
  #enclosed(): string {
    const start = this.#at;
    const open = this.#path[start] ?? "";
    const close = closers[open] ?? "";
    let depth = 0;
    for (; this.#at < this.#path.length; this.#at++) {
      const character = this.#path[this.#at];
      if (character === "\\") this.#at++;
      else if (character === open) depth++;
      else if (character === close && --depth === 0) break;
    }
    this.#at++;
    return this.#path.slice(start, this.#at);
  }

  #segment(): string {
    if (this.#path[this.#at - 1] !== "/") return "";
    const end = this.#path.indexOf("/", this.#at);
    return this.#path.slice(this.#at, end < 0 ? undefined : end);
  }

  #append(choices: readonly string[]): void {
    const more = this.#readings.length * choices.length > mostReadings ? choices.slice(-1) : choices;
    this.#readings = this.#readings.flatMap((reading) => more.map((choice) => reading + choice));
  }
}

function templatesWithin(content: string): readonly string[] {
  return new TemplateReader(content).read();
}
