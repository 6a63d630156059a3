/** What detection may look at. Exactly one member is set, by the first character of the document. */
export type Probe =
  | { readonly type: "text" /** The first 64 KiB, decoded. */; readonly head: string }
  | {
      readonly type: "xml";
      readonly root: string;
      readonly attributes: Readonly<
        Record<string, string>
      > /** Names of the root's first child elements, as far as the first 64 KiB reach. */;
      readonly children: readonly string[];
    }
  | { readonly type: "json" /** The parsed document. */; readonly value: unknown };

/**
 * Whether a text has JSON with a document a line, by its first line and that another one follows. It is a text to detection:
 * there may be any number of lines.
 */
export function holdsJsonLines(head: string): boolean {
  const end = head.indexOf("\n");
  return end !== -1 && /\S/.test(head.slice(end)) && parsedObject(head.slice(0, end)) !== undefined;
}

/** The first document of JSON lines, or the only one; undefined where the content is neither. */
export function firstDocument(probe: Probe): unknown {
  if (probe.type === "json") return probe.value;
  return probe.type === "text" ? parsedObject(probe.head.trimStart().split("\n", 1)[0] ?? "") : undefined;
}

function parsedObject(line: string): unknown {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
