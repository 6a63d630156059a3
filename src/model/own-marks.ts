/** How a gate knows again what it wrote: read as a report of a later run, yesterday's covered lines would cover today's. */

/** The attribute of the root of a Cobertura document of ours. */
export const coberturaMark = 'version="gates 1"';

/** How a badge for shields.io begins. */
export const badgeStart = '{"schemaVersion":1,';

/** Who wrote a SARIF document of ours, as `properties.writtenBy` says. */
export const sarifWriter = "gates 1";

/** The member of a SARIF document of ours, in its first line, that says so. */
export const sarifMark = `"properties":{"writtenBy":"${sarifWriter}"}`;

/** The file that a SARIF document of ours names for a finding without one: words that users of GitHub know from Scorecard. */
export const sarifNowhere = "no file associated with this alert";
