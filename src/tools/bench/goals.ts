/** How many times as fast as the peer, and the most milliseconds. */
export const docsGoals = { links: 5, api: 3, repository: 3000 } as const;
