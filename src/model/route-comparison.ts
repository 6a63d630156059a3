import type { ApiPlace } from "./api-fault.ts";
import type { ApiRoute } from "./api-route.ts";

/** What a list of routes and a specification do not have in common. */
export interface RouteComparison {
  /** Operations of the specification that were compared: those of its paths. */
  readonly operations: number;
  /** Those of them that some route is. */
  readonly matched: number;
  /** Routes that the specification does not have. */
  readonly undocumented: readonly UnmatchedRoute[];
  /** Operations of the specification that no route is. */
  readonly phantom: readonly UnmatchedRoute[];
  /** Routes for every method: the specification names their path, and nobody can tell whether it names all they answer to. */
  readonly anyMethod: readonly ApiRoute[];
  /** Routes for whatever no other route is for, which are no part of an interface. */
  readonly fallbacks: readonly ApiRoute[];
  /** A base path with which more of both sides would be the same, and the side that lacks it. */
  readonly likelyBase?: LikelyBase;
}

export interface UnmatchedRoute {
  readonly method: string;
  readonly path: string;
  readonly place: ApiPlace;
  /** Methods that the other side has at this path. */
  readonly otherMethods: readonly string[];
  /** A path of the other side that differs only in upper and lower case. */
  readonly near?: string;
}

export interface LikelyBase {
  readonly base: string;
  readonly missingIn: "specification" | "routes";
  /** How many operations would have a route with it. */
  readonly matched: number;
}
