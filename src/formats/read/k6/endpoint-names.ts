import type { K6Point } from "./point.ts";

const nameless = "(requests without a name)";

/** The endpoint of a request: its method and its `name` tag, which is the address where the test gives no name. */
export class EndpointNames {
  /** By method, then by name: millions of requests are not worth a new text each. */
  readonly #known = new Map<string, Map<string, string>>();

  of({ method, name, url }: K6Point): string {
    const byName = this.#known.get(method);
    if (byName === undefined) this.#known.set(method, new Map());
    const known = byName?.get(name || url);
    if (known !== undefined) return known;
    const made = endpointName(method, name || url);
    this.#known.get(method)?.set(name || url, made);
    return made;
  }
}

/** "GET /cart"; without the method where it is not known. */
export function endpointName(method: string, name: string): string {
  return method === "" ? name || nameless : `${method} ${name || nameless}`;
}
