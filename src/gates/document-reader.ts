import { readText } from "../formats/read-text.ts";
import type { OpenedFile } from "../host/host.ts";
import type { Reason } from "../model/reason.ts";
import { cleanPath, pathBelow } from "../model/repo-path.ts";
import { ReportError } from "../model/report-error.ts";
import type { Workplace } from "./gate.ts";
import { reasonOf } from "./report-opener.ts";

/** From a folder of the repository, the files of its root are not outside of it. */
function leadsOut({ linksOut, realPath }: OpenedFile, git: Workplace["git"]): boolean {
  return git === undefined ? linksOut : pathBelow(cleanPath(realPath), cleanPath(git.root)) === undefined;
}

const notUtf8 = "has a name that is no UTF-8, by which nobody can ask for it; give it another with git mv";

/** Reads documents of the repository by their paths from its root, each once; what cannot be read is a problem. */
export class DocumentReader {
  readonly #problems: Reason[] = [];
  readonly #absent: string[] = [];
  readonly #place: Workplace;
  readonly #tracked: ReadonlySet<string>;
  readonly #texts = new Map<string, Promise<string | undefined>>();

  constructor(place: Workplace, tracked: ReadonlySet<string>) {
    [this.#place, this.#tracked] = [place, tracked];
  }

  /** What could not be read. Files that only git has are told once: a sparse checkout leaves out thousands. */
  get problems(): readonly Reason[] {
    const misnamed = this.#absent.filter((path) => path.includes("\ufffd"));
    const [first, ...others] = this.#absent.filter((path) => !path.includes("\ufffd"));
    const renamed = misnamed.map((file): Reason => ({ id: "unreadable-report", file, message: notUtf8 }));
    if (first === undefined) return [...this.#problems, ...renamed];
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const message = `is tracked by git and not in this checkout${more}; check out the whole repository`;
    return [...this.#problems, ...renamed, { id: "unreadable-report", file: first, message }];
  }

  /** Undefined for a file that is not there, a link that leads elsewhere, or one above `caps.documentBytes`. */
  text(path: string): Promise<string | undefined> {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const text = this.#read(path);
    this.#texts.set(path, text);
    return text;
  }

  /** The same for a file that nothing asks for again: sources may be many. */
  async once(path: string): Promise<string | undefined> {
    return this.#texts.get(path) ?? this.#read(path);
  }

  /** The texts of those files that can be read, in their order. */
  async texts(paths: readonly string[]): Promise<readonly { readonly path: string; readonly text: string }[]> {
    const read: { readonly path: string; readonly text: string }[] = [];
    for (const path of paths) {
      const text = await this.text(path);
      if (text !== undefined) read.push({ path, text });
    }
    return read;
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
      if (!(await host.files.exists(at))) {
        if (this.#tracked.has(path)) this.#absent.push(path);
        return undefined;
      }
      const opened = await host.files.open(at);
      if (leadsOut(opened, git)) throw new ReportError("unreadable-report", path, "lies outside of the workspace, behind a link");
      return await readText({ path, size: opened.size, chunks: () => opened.chunks() });
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      this.#problems.push(reasonOf(error));
      return undefined;
    }
  }
}
