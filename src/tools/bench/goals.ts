/** How many times as fast as each linter, the most bytes, how many times a parse of the YAML, and the most ms beside git. */
export const docsGoals = { links: 10, linksPeak: 250e6, api: 1, yaml: 2, beyondGit: 1000 } as const;

/** Times and peak beside the merger, the most bytes of memory, and how the time may grow when the cases double. */
export const testsGoals = { merger: 4, mergerPeak: 5, peak: 300e6, growth: 2.4, loudPeak: 200e6 } as const;
