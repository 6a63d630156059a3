/** Something wrong with an example of environment variables: what is said of it is in `reports/wording-docs-env.ts`. */
export type EnvFault = { readonly path: string; readonly line: number | undefined } & WrongEnv;

export type WrongEnv =
  /** `asked` is the first place that asks for it. */
  | {
      readonly rule: "env-unlisted";
      readonly name: string;
      readonly asked: { readonly path: string; readonly line: number };
      readonly more: number;
    }
  | { readonly rule: "env-unused"; readonly name: string }
  | { readonly rule: "env-secret"; readonly name: string };

export type EnvRule = WrongEnv["rule"];
