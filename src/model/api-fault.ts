/** A place in a file of the repository; lines count from 1. */
export interface ApiPlace {
  readonly path: string;
  readonly line: number;
}

/** What is wrong with a specification, with the files that it is put together from, or with a collection of requests. */
export type ApiFault = ApiPlace &
  (
    | { readonly rule: "bad-syntax"; readonly message: string }
    /** Neither `openapi` nor `swagger` at its root. */
    | { readonly rule: "no-api-document" }
    | { readonly rule: "unknown-api-version"; readonly version: string }
    | { readonly rule: "api-too-large"; readonly message: string }
    /** A name that stands twice, or a second document: something was not read. */
    | { readonly rule: "unread-part"; readonly message: string }
    | { readonly rule: "wrong-type"; readonly what: string; readonly wanted: "a mapping" | "a list"; readonly found: string }
    /** A method in capitals, which is a name without a meaning. */
    | { readonly rule: "misspelt-method"; readonly method: string }
    | { readonly rule: "missing-reference-file"; readonly reference: string; readonly file: string }
    | { readonly rule: "missing-reference-target"; readonly reference: string }
    /** References that lead to each other and never to anything, or to something only after too many of them. */
    | { readonly rule: "endless-reference"; readonly reference: string }
    | { readonly rule: "reference-outside-repository"; readonly reference: string }
    /** The address of another machine, which is never asked. */
    | { readonly rule: "remote-reference"; readonly reference: string }
    | { readonly rule: "undefined-security-scheme"; readonly scheme: string }
    | { readonly rule: "unknown-collection-version"; readonly schema: string }
    /** What stands at `name` looks like a real secret. No member can hold it. */
    | { readonly rule: "secret-in-collection"; readonly name: string }
  );

export type ApiRule = ApiFault["rule"];
