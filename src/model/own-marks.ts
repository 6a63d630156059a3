/** How a gate knows again what it wrote: read as a report of a later run, yesterday's covered lines would cover today's. */

/** The attribute of the root of a Cobertura document of ours. */
export const coberturaMark = 'version="gates 1"';

/** How a badge for shields.io begins. */
export const badgeStart = '{"schemaVersion":1,';
