/** How many times as fast as the peer, and the most milliseconds. */
export const docsGoals = { links: 5, api: 3, repository: 3000 } as const;

/** Times and peak beside the merger, the most bytes of memory, and how the time may grow when the cases double. */
export const testsGoals = { merger: 4, mergerPeak: 5, peak: 300e6, growth: 2.4, loudPeak: 200e6 } as const;
