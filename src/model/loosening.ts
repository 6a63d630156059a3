/** Something that a change takes out of the policy or makes weaker; undefined stands for "was not there" or "is gone". */
export interface Loosening {
  readonly setting: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}
