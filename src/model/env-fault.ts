/** Something wrong with an example of environment variables: what is said of it is in `reports/wording-docs-env.ts`. */
export type EnvFault = { readonly path: string; readonly line: number } & WrongEnv;

export type WrongEnv =
  /** At the first place that asks for it. */
  | { readonly rule: "env-unlisted"; readonly name: string; readonly example: string; readonly more: number }
  | { readonly rule: "env-unused"; readonly name: string }
  | { readonly rule: "env-secret"; readonly name: string };

export type EnvRule = WrongEnv["rule"];
