/** The file of a run of a gate. A name is anybody's text: what is no letter, digit, dot, dash or blank is written by its number. */
export function fileOfRun(gate: string, name: string | undefined): string {
  const safe = name?.replace(/[^\w. -]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `${gate}${safe === undefined ? "" : `-${safe}`}.json`;
}
