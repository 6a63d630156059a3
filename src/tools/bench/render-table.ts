/** One program on one file: the median of its times in ms, and of its peaks in MiB where they could be told. */
export interface Measured {
  readonly work: string;
  readonly who: string;
  readonly time: number;
  readonly peak: number | undefined;
}

export function ratio(theirs: number | undefined, ours: number | undefined): number | undefined {
  return theirs === undefined || ours === undefined ? undefined : theirs / ours;
}

export function atLeast(goal: string, found: number | undefined, least: number): string[] {
  return found === undefined ? [goal, "not measured", ""] : [goal, `${found.toFixed(1)} times`, met(found >= least)];
}

export function atMost(goal: string, found: number | undefined, most: number, show: (found: number) => string): string[] {
  return found === undefined ? [goal, "not measured", ""] : [goal, show(found), met(found <= most)];
}

function met(isMet: boolean): string {
  return isMet ? "met" : "**not met**";
}

export function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

export function megabytes(peak: number | undefined): string {
  return peak === undefined ? "not measured" : `${Math.round(peak)} MiB`;
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)];
}
