/** Bytes of one run record, and how many are read: far above what a job leaves, and no more than can be looked through at once. */
export const recordCaps = { bytes: 256 * 1024, records: 10_000 } as const;
