/** One thing that is wrong with the configuration. The texts may hold what the user wrote and are escaped where they are shown. */
export interface ConfigProblem {
  /** The setting and where it came from: `budgets, line 2, column 7 (gates.yml)`. */
  readonly where: string;
  /** What is wrong, what was given, what is allowed, in that order. */
  readonly message: string;
  /** The nearest thing that would be right, ready to be written. */
  readonly suggestion?: string;
}

/** The configuration cannot be used. All that is wrong with it is told in one go. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => `${problem.where}: ${problem.message}`).join("\n"));
    this.problems = problems;
  }
}
