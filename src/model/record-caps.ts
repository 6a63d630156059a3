/**
 * Bytes of one run record, of all of them, and how many are read. Far above what a job
 * leaves, and no more than can be held and looked through at once.
 */
export const recordCaps = {
  bytes: 8 * 1024 * 1024,
  allBytes: 64 * 1024 * 1024,
  records: 10_000,
  /** Folders below that of the records: one for each artifact, and one in it. */
  depth: 2,
  /** Globs and files that nobody wrote; each choice of braces counts. */
  globs: 1000,
  /** Files in all of them. */
  outputs: 200_000,
} as const;
