/** What a manifest has in the place of its licence. */
export interface Written {
  /** What stands in the file, to find its line. */
  readonly at: string;
  readonly text: string;
  readonly means: "licence" | "file";
  /** The expression that is meant where `text` is a name in words, as some manifests ask for. */
  readonly expression?: string;
}

export function licence(at: string, text: string): Written {
  return { at, text, means: "licence" };
}

export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
