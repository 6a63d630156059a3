/** Names of environment variables: those that an example lists, and those that sources ask for. Never a value. */
export interface EnvExample {
  readonly path: string;
  readonly names: readonly EnvListed[];
  /** Names whose value looks like a real secret. */
  readonly secrets: readonly { readonly name: string; readonly line: number }[];
}

export interface EnvListed {
  readonly name: string;
  readonly line: number;
  /** `# NAME=` lists what may be left out. */
  readonly state: "set" | "commented";
}

export interface EnvUse {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly from: "code" | "compose" | "shell";
}

/** What all sources together ask for. */
export interface EnvUses {
  readonly uses: readonly EnvUse[];
  /** Names that shell scripts give a value to: asking for one of them asks for nothing from outside. */
  readonly assigned: ReadonlySet<string>;
  /** Listed names that stand in sources in another way: a schema, a settings class, a manifest. */
  readonly mentioned: ReadonlySet<string>;
}
