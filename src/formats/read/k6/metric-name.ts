import { endpointName } from "./endpoint-names.ts";

/** A metric's name in a summary, which a threshold may narrow by tags: `http_req_duration{name:login}`. */
export interface MetricName {
  readonly base: string;
  /** Empty without tags. */
  readonly tags: ReadonlyMap<string, string>;
}

/** A comma between tags: one of a value has no tag behind it. An address, whose scheme a colon ends, is no tag either. */
const betweenTags = /,(?=\s*["']?[A-Za-z_][\w.-]*["']?\s*:(?!\/\/))/;

export function metricName(name: string): MetricName {
  const opening = name.indexOf("{");
  if (opening === -1 || !name.endsWith("}")) return { base: name, tags: new Map() };
  const parts = name.slice(opening + 1, -1).split(betweenTags);
  return { base: name.slice(0, opening), tags: new Map(parts.map(tagOf)) };
}

function tagOf(text: string): [string, string] {
  const colon = text.indexOf(":");
  const [name, value] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  return [unquoted(name), unquoted(value)];
}

/** As k6 itself takes them off. */
function unquoted(text: string): string {
  return text.trim().replace(/^["']+|["']+$/g, "");
}

/** The endpoint that the tags choose all requests of; undefined where they choose others, or fewer. */
export function endpointOf({ tags }: MetricName): string | undefined {
  const name = tags.get("name");
  const method = tags.get("method");
  const others = tags.size - (name === undefined ? 0 : 1) - (method === undefined ? 0 : 1);
  return name === undefined || others > 0 ? undefined : endpointName(method ?? "", name);
}

/** Whether the tags choose the requests that went well. */
export function choosesGood({ tags }: MetricName): boolean {
  return tags.size === 1 && tags.get("expected_response") === "true";
}
