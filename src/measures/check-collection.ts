import type { ApiDocument } from "../model/api-document.ts";
import type { ApiRoute } from "../model/api-route.ts";
import type { ApiUsageFault } from "../model/api-usage.ts";
import { ApiLookup } from "./api-lookup.ts";
import { operationsToCompare } from "./compare-routes.ts";
import { templatesOf, variable } from "./route-template.ts";

/** A method that browsers ask with before a request, and no specification has to name. */
const untold = new Set(["OPTIONS"]);

/** Requests of a collection that no specification has, of those that go to the interface: others ask for tokens elsewhere. */
export function checkCollection(documents: readonly ApiDocument[], requests: readonly ApiRoute[]): readonly ApiUsageFault[] {
  const apis = documents.map((document) => new OneApi(document));
  const asked = requests.filter(({ method }) => !untold.has(method));
  const byHost = new Map<string, ApiRoute[]>();
  for (const request of asked) {
    const group = byHost.get(hostOf(request)) ?? [];
    byHost.set(hostOf(request), group);
    group.push(request);
  }
  return [...byHost].flatMap(([host, group]) => {
    const judged = group.map((request) => judge(request, apis));
    const known = judged.filter(({ isKnown }) => isKnown).length;
    const isOwn = apis.some((one) => one.isAt(host)) || isLikelyOwn(host, known / group.length, byHost.size);
    return isOwn ? judged.flatMap(({ isKnown, fault }) => (isKnown ? [] : (fault ?? []))) : [];
  });
}

/** What else than a server of the specification is the interface: by how much of what it is asked for is there. */
function isLikelyOwn(host: string, knownShare: number, hosts: number): boolean {
  if (isLeftOpen(host)) return knownShare > 0 || hosts === 1;
  return knownShare >= 0.5;
}

function judge(request: ApiRoute, apis: readonly OneApi[]) {
  const faults = apis.map((one) => one.faultOf(request));
  // Of several specifications, the one that has the path says more.
  const fault = faults.find((one) => one?.rule === "unknown-method") ?? faults[0];
  return { isKnown: faults.includes(undefined), fault };
}

function hostOf({ host = "" }: ApiRoute): string {
  return host.toLowerCase();
}

/** What the reader or an environment puts in, and what one tries out on this machine. */
function isLeftOpen(host: string): boolean {
  return host === "" || host.includes("{") || /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?$/.test(host);
}

class OneApi {
  readonly #document: ApiDocument;
  readonly #lookup: ApiLookup;
  readonly #templates: readonly (readonly string[])[];

  constructor(document: ApiDocument) {
    this.#document = document;
    this.#lookup = new ApiLookup(document);
    this.#templates = operationsToCompare(document, []).flatMap(({ templates }) => templates.map((one) => one.split("/")));
  }

  isAt(host: string): boolean {
    return this.#serverAt(host) !== undefined;
  }

  faultOf(request: ApiRoute): ApiUsageFault | undefined {
    const fault = this.#lookup.faultOf(request, this.#serverAt(hostOf(request)));
    return fault?.rule === "unknown-path" && this.#mayBeOne(request) ? undefined : fault;
  }

  #serverAt(host: string): string | undefined {
    return this.#document.servers.find((server) => server.host !== "" && server.host.toLowerCase() === host)?.host;
  }

  /** A variable may hold a version or a word of the path: `/{kind}/list` asks for `/orders/list`. */
  #mayBeOne({ path }: ApiRoute): boolean {
    const asked = (templatesOf(path)[0] ?? "").split("/");
    if (!asked.some((segment) => segment.includes(variable))) return false;
    return this.#templates.some(
      (segments) =>
        segments.length === asked.length &&
        segments.every((segment, i) => segment === asked[i] || segment.includes(variable) || asked[i]?.includes(variable)),
    );
  }
}
