import { readText } from "../formats/read-text.ts";
import type { Reason } from "../model/reason.ts";
import { ReportError } from "../model/report-error.ts";
import type { Workplace } from "./gate.ts";
import { reasonOf } from "./report-opener.ts";

/** Reads documents of the repository by their paths from its root, each once; what cannot be read is a problem. */
export class DocumentReader {
  readonly problems: Reason[] = [];
  readonly #place: Workplace;
  readonly #texts = new Map<string, Promise<string | undefined>>();

  constructor(place: Workplace) {
    this.#place = place;
  }

  /** Undefined for a file that is not there, a link that leads elsewhere, or one above `caps.documentBytes`. */
  text(path: string): Promise<string | undefined> {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const text = this.#read(path);
    this.#texts.set(path, text);
    return text;
  }

  /** What `read` makes of each file that can be read, by its path. */
  async readAll<File extends { readonly path: string }, T>(
    files: readonly File[],
    read: (file: File, text: string) => T,
  ): Promise<ReadonlyMap<string, T>> {
    const made = new Map<string, T>();
    for (const file of files) {
      const text = await this.text(file.path);
      if (text !== undefined) made.set(file.path, read(file, text));
    }
    return made;
  }

  async #read(path: string): Promise<string | undefined> {
    const { host, git } = this.#place;
    const at = git === undefined ? path : `${git.root}/${path}`;
    try {
      if (!(await host.files.exists(at))) return undefined;
      const opened = await host.files.open(at);
      if (opened.linksOut) throw new ReportError("unreadable-report", path, "lies outside of the workspace, behind a link");
      return await readText({ path, size: opened.size, chunks: () => opened.chunks() });
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      this.problems.push(reasonOf(error));
      return undefined;
    }
  }
}
