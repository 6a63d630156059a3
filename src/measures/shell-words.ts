/** What a shell takes for one command. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Whether it reads a file or another command: `<`. */
  readonly reads: boolean;
  /** Where it ends in the text. */
  readonly end: number;
}

/** Longer commands are looked at as far as this. */
const longestCommand = 20_000;

/** What stands in documents for a value that the reader has: `<id>`. */
const placeholder = /^<[\w .-]{1,60}>/;

/** Reads the words of a command behind its name, up to where the line or the command ends; `stop` ends it as well. */
export function shellCommandAt(text: string, start: number, stop: string): ShellCommand {
  return new ShellReader(text.slice(start, start + longestCommand), stop).read(start);
}

class ShellReader {
  readonly #text: string;
  readonly #stop: string;
  readonly #words: string[] = [];
  #at = 0;
  #word: string | undefined;
  #reads = false;

  constructor(text: string, stop: string) {
    this.#text = text;
    this.#stop = stop;
  }

  read(start: number): ShellCommand {
    while (this.#at < this.#text.length && !this.#isEnd()) this.#step();
    this.#close();
    return { words: this.#words, reads: this.#reads, end: start + this.#at };
  }

  #isEnd(): boolean {
    const character = this.#text[this.#at] ?? "";
    return character === this.#stop || /[\n;|&)]/.test(character);
  }

  #step(): void {
    const character = this.#text[this.#at] ?? "";
    if (character === "\\") this.#escaped();
    else if (character === "'" || character === '"') this.#quoted(character);
    else if (/\s/.test(character)) this.#close();
    else if (character === "$" && this.#text[this.#at + 1] === "(") this.#substituted();
    else if (character === "<" || character === ">") this.#angle(character);
    else if (character === "#" && this.#word === undefined) this.#comment();
    else this.#append(character);
    this.#at++;
  }

  /** The end of a line is passed over, also where blanks or the return of Windows stand behind the backslash. */
  #escaped(): void {
    const [blank] = /^[ \t\r]{0,9}\n/.exec(this.#text.slice(this.#at + 1, this.#at + 11)) ?? [];
    if (blank === undefined) this.#append(this.#text[this.#at + 1] ?? "");
    this.#at += blank?.length ?? 1;
  }

  #quoted(mark: string): void {
    this.#append("");
    for (this.#at++; this.#at < this.#text.length && this.#text[this.#at] !== mark; this.#at++) {
      if (mark === '"' && this.#text[this.#at] === "\\") this.#at++;
      this.#append(this.#text[this.#at] ?? "");
    }
  }

  /** What another command says is a value that nobody knows. */
  #substituted(): void {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#text[this.#at] === "(") depth++;
      else if (this.#text[this.#at] === ")" && --depth === 0) break;
    }
    this.#append("{value}");
  }

  #angle(mark: string): void {
    const [value] = placeholder.exec(this.#text.slice(this.#at, this.#at + 63)) ?? [];
    if (value !== undefined) {
      this.#append(value);
      this.#at += value.length - 1;
      return;
    }
    this.#close();
    if (mark === "<") this.#reads = true;
  }

  #comment(): void {
    const end = this.#text.indexOf("\n", this.#at);
    this.#at = (end < 0 ? this.#text.length : end) - 1;
  }

  #append(text: string): void {
    this.#word = (this.#word ?? "") + text;
  }

  #close(): void {
    if (this.#word !== undefined) this.#words.push(this.#word);
    this.#word = undefined;
  }
}
