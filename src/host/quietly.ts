export interface Quiet<T> {
  /** What the work gave; undefined where it threw. */
  readonly value: T | undefined;
  /** The first warning or error that it wrote to the log, or what it threw. */
  readonly complaint: string | undefined;
  /** All other lines that it wrote. */
  readonly told: readonly string[];
}

/**
 * Does some work whose own words stay out of the log: a library of the runner's makers writes progress there, warnings
 * for what it swallows, and names that somebody else chose. Only what hides a secret goes through.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<Quiet<T>> {
  const lines: string[] = [];
  const restore = [divert(process.stdout, lines), divert(process.stderr, lines)];
  try {
    const value = await work();
    return { value, complaint: complaintIn(lines), told: lines };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, complaint: complaintIn(lines) ?? message, told: lines };
  } finally {
    for (const back of restore) back();
  }
}

function complaintIn(lines: readonly string[]): string | undefined {
  return lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)/.exec(line)?.[1] ?? [])[0];
}

type Done = (error?: Error | null) => void;

/** Keeps what is written to a stream as lines; gives back how to let it through again. */
function divert(stream: NodeJS.WriteStream, lines: string[]): () => void {
  const write = stream.write;
  stream.write = (chunk: Uint8Array | string, encoding?: BufferEncoding | Done, done?: Done) => {
    for (const line of Buffer.from(chunk as string)
      .toString("utf8")
      .split(/\r?\n/)) {
      if (line.startsWith("::add-mask::")) write.call(stream, `${line}\n`);
      else if (line !== "") lines.push(line);
    }
    const callback = typeof encoding === "function" ? encoding : done;
    callback?.();
    return true;
  };
  return () => {
    stream.write = write;
  };
}
