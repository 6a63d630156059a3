import type { ApiFault, ApiPlace } from "./api-fault.ts";

/** Versions of OpenAPI that are read; 3.0.4 is a 3.0. */
export type ApiVersion = "2.0" | "3.0" | "3.1" | "3.2";

/**
 * A specification of an HTTP interface, as far as it is text for people. Its parts are a graph, because what is written
 * once is shared, and a schema may hold itself: one part leads to others by their index in `parts`.
 */
export interface ApiDocument {
  readonly path: string;
  readonly version: ApiVersion;
  readonly info: ApiInfo;
  readonly servers: readonly ApiServer[];
  readonly operations: readonly ApiOperation[];
  /** Where operations may stand that could not be read: how many there are is then not known. */
  readonly unread: readonly ApiPlace[];
  readonly parts: readonly ApiPart[];
  /** The parts that are declared for use elsewhere: those that nothing uses are documents for readers, too. */
  readonly components: readonly number[];
  readonly securitySchemes: readonly ApiSecurityScheme[];
  readonly tags: readonly ApiTag[];
}

/** What reading a specification came to; without a document, `faults` says why. */
export interface ApiReading {
  readonly document: ApiDocument | undefined;
  readonly faults: readonly ApiFault[];
}

export interface ApiProse {
  readonly summary?: string;
  readonly description?: string;
}

export interface ApiInfo extends ApiProse {
  readonly title: string;
  readonly version: string;
  readonly place: ApiPlace;
}

export interface ApiServer {
  /** `api.example.com:8080`; empty where the address is relative. */
  readonly host: string;
  /** `/v1`; empty for the root. */
  readonly base: string;
}

export interface ApiTag extends ApiProse {
  readonly name: string;
  readonly place: ApiPlace;
}

export interface ApiSecurityScheme extends ApiProse {
  /** What the specification calls it. */
  readonly name: string;
  readonly place: ApiPlace;
  /** `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`, `basic` (2.0); empty where it is missing. */
  readonly type: string;
  /** Of `http`: `bearer`, `basic`, in lower case. */
  readonly scheme?: string;
  /** Of `apiKey`: the name of the header, of the query parameter or of the cookie. */
  readonly carrier?: string;
}

/** Where operations stand. `components` are path items that nothing uses. */
export type OperationHome = "paths" | "webhooks" | "callbacks" | "components";

/** One use of an operation: path items and callbacks can be shared, and then stand here once for each path. */
export interface ApiOperation {
  /** In capitals. */
  readonly method: string;
  /** As it is written; of a webhook its name, of a callback its expression. */
  readonly path: string;
  readonly where: OperationHome;
  /** Whether it, its path or what calls it back is marked `x-internal`. */
  readonly internal: boolean;
  /** Its part, of the kind `operation`. */
  readonly part: number;
  /** The base paths of servers of its own; undefined where those of the document count. */
  readonly bases?: readonly string[];
}

interface AnyPart extends ApiProse {
  readonly name: string;
  readonly place: ApiPlace;
  /** Whether it is marked `x-internal`. */
  readonly internal: boolean;
  /** Whether it shows an example itself. */
  readonly hasExample: boolean;
  readonly leadsTo: readonly number[];
  /** Parts whose words count where it has none: what a reference leads to, the schema of a parameter or a body. */
  readonly standsFor: readonly number[];
  /** Parts whose example is one of this part as well: what a reference leads to, an item of a list, a part of a whole. */
  readonly samples: readonly number[];
}

/** A response of an operation by its status: `200`, `2XX`, `default`. What it leads to may be shared by several. */
export interface ApiResponseUse {
  readonly status: string;
  readonly part: number;
}

export interface OperationPart extends AnyPart {
  readonly kind: "operation";
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly responses: readonly ApiResponseUse[];
}

export type ApiPart =
  | OperationPart
  /** `in` is `query`, `path`, `header`, `cookie`, `formData` or `querystring`. */
  | (AnyPart & { readonly kind: "parameter"; readonly in: string })
  | (AnyPart & { readonly kind: "header" })
  | (AnyPart & { readonly kind: "request-body" })
  /** Its name is that of its component, or the status that it is declared at. */
  | (AnyPart & { readonly kind: "response" })
  /** What a body is made of in one media type, which is its name. */
  | (AnyPart & { readonly kind: "content" })
  /** `named` where it can be referred to: in the components, or in a file of its own. */
  | (AnyPart & { readonly kind: "schema"; readonly named: boolean; readonly binary: boolean })
  | (AnyPart & { readonly kind: "property"; readonly binary: boolean });

export type ApiPartKind = ApiPart["kind"];
