/** One thing that is wrong with the configuration. The texts may hold what the user wrote and are escaped where they are shown. */
export interface ConfigProblem {
  /** The setting and where it came from: `budgets, line 2, column 7 (gates.yml)`. */
  readonly where: string;
  /** What is wrong, what was given, what is allowed, in that order. */
  readonly message: string;
  /** The nearest thing that would be right, ready to be written. */
  readonly suggestion?: string;
}
