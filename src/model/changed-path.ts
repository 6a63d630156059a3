/** A file that a change touches, by the path that it has afterwards. */
export interface ChangedPath {
  readonly path: string;
  readonly how: "added" | "modified" | "deleted" | "renamed";
}
