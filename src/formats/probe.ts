/** What detection may look at. Exactly one member is set, by the first character of the document. */
export type Probe =
  | { readonly type: "text" /** The first 64 KiB, decoded. */; readonly head: string }
  | {
      readonly type: "xml";
      readonly root: string;
      readonly attributes: Readonly<
        Record<string, string>
      > /** Names of the root's first child elements, as far as the first 64 KiB reach. */;
      readonly children: readonly string[];
    }
  | { readonly type: "json" /** The parsed document. */; readonly value: unknown };
