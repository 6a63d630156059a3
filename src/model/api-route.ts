import type { ApiFault, ApiPlace } from "./api-fault.ts";

/** A method and a path that somebody says a service answers to. */
export interface ApiRoute {
  /** In capitals; `ANY` for all of them. */
  readonly method: string;
  /** As it is written, without an address in front and a query behind. */
  readonly path: string;
  readonly place: ApiPlace;
  /**
   * A `template` has its variables marked, in the way of any framework. In a `request` a segment may be a value of one:
   * `/users/42`.
   */
  readonly kind: "template" | "request";
  /** Of a request of a collection: the host as it is written, be it a variable; empty where there is none. */
  readonly host?: string;
}

/** Routes that were read from a file, and the lines that look like one and are none that we know. */
export interface RouteList {
  readonly path: string;
  readonly routes: readonly ApiRoute[];
  readonly unread: readonly ApiPlace[];
}

/** Requests of a collection, and what is wrong with it. */
export interface RequestCollection {
  readonly path: string;
  readonly routes: readonly ApiRoute[];
  /** How many requests name an address, be it only a variable. */
  readonly requests: number;
  readonly faults: readonly ApiFault[];
}

/** Every method of HTTP that routes are listed with. */
export const httpMethods: ReadonlySet<string> = new Set([
  ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY"],
]);
