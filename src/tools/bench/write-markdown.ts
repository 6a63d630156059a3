import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SeededRandom } from "./random.ts";
import { writeFile } from "./write-file.ts";

/** What was written: the reader has to find exactly this. */
export interface MarkdownTotals {
  headings: number;
  links: number;
  /** Links to a file that is not there. */
  missingFiles: number;
  /** Links to an anchor that is not there. */
  missingAnchors: number;
  fences: number;
  tables: number;
}

export interface WrittenMarkdown {
  readonly bytes: number;
  /** Seen from the folder. */
  readonly paths: readonly string[];
  readonly totals: MarkdownTotals;
}

export const noMarkdown = (): MarkdownTotals => ({
  ...{ headings: 0, links: 0, missingFiles: 0, missingAnchors: 0, fences: 0, tables: 0 },
});

/** Pages in one folder; sections that every page has at least, so that others can link to them. */
const [pagesInFolder, sureSections] = [20, 4];
/** One link in so many leads nowhere. */
const brokenShare = 1 / 400;

const vocabulary =
  "the service reads each request and answers with what it knows so that a client may retry later when limits change before release while workers drain queues without loss of order under load because retention policy allows it".split(
    " ",
  );

const usesOfAll = "As said before[^note], or see [the start][start] and [the site][site].";

type Links = "some broken" | "all sound";

/** Writes documentation as projects have it: sections with links of all kinds, code, lists, tables, quotes and footnotes. */
export function writeMarkdown(
  folder: string,
  seed: number,
  size: { readonly files: number; readonly bytes: number },
  links: Links = "some broken",
): WrittenMarkdown {
  const totals = noMarkdown();
  const paths = Array.from({ length: size.files }, (_, page) => pagePath(page));
  let bytes = 0;
  for (const [page, path] of paths.entries()) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    const least = size.bytes / size.files;
    bytes += writeFile(join(folder, path), (write) =>
      new PageWriter(write, totals, { seed, page, files: size.files, links }).write(least),
    ).bytes;
  }
  return { bytes, paths, totals };
}

function pagePath(page: number): string {
  return `docs/part_${Math.floor(page / pagesInFolder)}/page_${page}.md`;
}

interface Page {
  readonly seed: number;
  readonly page: number;
  readonly files: number;
  readonly links: Links;
}

class PageWriter {
  readonly #write: (text: string) => number;
  readonly #totals: MarkdownTotals;
  readonly #random: SeededRandom;
  readonly #page: Page;

  constructor(write: (text: string) => number, totals: MarkdownTotals, page: Page) {
    [this.#write, this.#totals, this.#page] = [write, totals, page];
    this.#random = new SeededRandom(page.seed, page.page, 31);
  }

  write(least: number): void {
    const { page, links } = this.#page;
    // A page may by chance use nothing of what it defines, of which the gate tells.
    const uses = links === "all sound" ? `\n${usesOfAll}` : "";
    let bytes = this.#write(`---\nowner: team-${page % 7}\n---\n# Page ${page}\n\n${this.#sentence()}${uses}\n\n`);
    this.#totals.headings++;
    for (let section = 0; bytes < least || section < sureSections; section++) bytes += this.#write(this.#section(section));
    this.#write(`[^note]: ${this.#sentence()}\n\n[start]: ${this.#file()}\n[site]: https://example.com/${page}\n`);
    this.#totals.links++;
  }

  #section(section: number): string {
    const parts = [
      this.#heading(2, `Topic ${section} of Page ${this.#page.page}`),
      this.#paragraph(),
      this.#heading(3, "Usage"),
      this.#paragraph(),
      this.#list(),
      this.#fence(),
      this.#heading(3, "What's *new*, `and` why?"),
      section % 3 === 0 ? this.#table() : this.#paragraph(),
      section % 4 === 0 ? `> **Note:** ${this.#sentence()}\n> ${this.#sentence()}` : this.#paragraph(),
      section % 5 === 0 ? this.#html() : this.#paragraph(),
    ];
    return `${parts.join("\n\n")}\n\n`;
  }

  #heading(level: number, text: string): string {
    this.#totals.headings++;
    return `${"#".repeat(level)} ${text}`;
  }

  #paragraph(): string {
    const lines = [this.#sentence(), this.#sentence(), this.#sentence(), this.#sentence()];
    if (this.#random.chance(0.5)) lines.push(`${this.#link()} ${this.#sentence()}`);
    if (this.#random.chance(0.1)) lines.push(usesOfAll);
    return lines.join("\n");
  }

  #list(): string {
    return [`- ${this.#sentence()}`, `- ${this.#link()}`, `  - [ ] ${this.#sentence()}`, `  - [x] ${this.#sentence()}`].join(
      "\n",
    );
  }

  #fence(): string {
    this.#totals.fences++;
    return `\`\`\`sh\n# not a heading\ncurl -s "https://example.com/v1/${this.#random.below(999)}" # [not](a-link.md)\n\`\`\``;
  }

  #table(): string {
    this.#totals.tables++;
    const row = (): string => `| ${this.#words(2)} | ${this.#random.below(1000)} ms | ${this.#link()} |`;
    return ["| name | time | where |", "| --- | ---: | --- |", row(), row(), row()].join("\n");
  }

  #html(): string {
    const name = `place-${this.#random.below(1_000_000_000)}`;
    this.#totals.links += 2;
    return `<p align="center">\n  <a name="${name}"></a>\n  <a href="${this.#file()}"><img src="https://example.com/a.png" alt="a"></a>\n</p>`;
  }

  /** A link of one of the kinds that there are. */
  #link(): string {
    this.#totals.links++;
    if (this.#page.links === "some broken" && this.#random.chance(brokenShare)) return this.#brokenLink();
    const { page } = this.#page;
    switch (this.#random.below(6)) {
      case 0:
        return `[${this.#words(2)}](${this.#file()})`;
      case 1:
        return `[${this.#words(2)}](#topic-${this.#random.below(sureSections)}-of-page-${page})`;
      case 2:
        return `[${this.#words(2)}](#usage-${1 + this.#random.below(sureSections - 1)})`;
      case 3:
        return this.#otherTopic();
      case 4:
        return `<https://example.com/${this.#random.below(9999)}>`;
      default:
        return `See https://example.com/${this.#random.below(9999)}.`;
    }
  }

  #brokenLink(): string {
    if (this.#random.chance(0.5)) {
      this.#totals.missingFiles++;
      return `[${this.#words(2)}](../gone/page_${this.#random.below(99)}.md)`;
    }
    this.#totals.missingAnchors++;
    return `[${this.#words(2)}](#section-${this.#random.below(99)}-that-is-gone)`;
  }

  #otherTopic(): string {
    const page = this.#random.below(this.#page.files);
    return `[${this.#words(2)}](${fromPage(page)}#topic-${this.#random.below(sureSections)}-of-page-${page})`;
  }

  #file(): string {
    return fromPage(this.#random.below(this.#page.files));
  }

  #sentence(): string {
    const words = this.#words(10 + this.#random.below(8));
    const marked = this.#random.chance(0.3) ? ` with \`${this.#words(1)}_id\` and **${this.#words(1)}**` : "";
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${marked}.`;
  }

  #words(count: number): string {
    return Array.from({ length: count }, () => vocabulary[this.#random.below(vocabulary.length)] ?? "").join(" ");
  }
}

/** Every page lies two folders deep. */
function fromPage(page: number): string {
  return `../../${pagePath(page)}`;
}
