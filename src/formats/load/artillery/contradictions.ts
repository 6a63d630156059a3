import type { Endpoint } from "../../../model/load-run.ts";
import type { JsonCursor } from "../../read/json.ts";
import { type Counted, counterOf, requestsOf, sumOf } from "./outcomes.ts";

/** What a report of version 2 says twice, and differently. */
export function contradictionsOf(
  aggregate: JsonCursor,
  { requests, codes }: Counted,
  endpoints: readonly Endpoint[],
  intermediate: readonly JsonCursor[],
): readonly string[] {
  const answered = sumOf(codes);
  const responses = aggregate.at("counters").at("http.responses").isAbsent ? answered : counterOf(aggregate, "http.responses");
  const byPeriod = intermediate.reduce((sum, one) => sum + counterOf(one, "http.requests"), 0);
  const byEndpoint = endpoints.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status !== undefined);
  const answeredByEndpoint = requestsOf(byEndpoint);
  return [
    ...(responses === answered ? [] : [`http.responses is ${responses}, the statuses (http.codes) together are ${answered}`]),
    ...(answered <= requests ? [] : [`${answered} answers (http.codes) came to ${requests} requests (http.requests)`]),
    // What a worker that died had counted is in the periods only.
    ...(byPeriod <= requests ? [] : [`the periods count ${byPeriod} requests, the whole only ${requests}`]),
    ...(answeredByEndpoint <= answered ? [] : [`the endpoints have ${answeredByEndpoint} answers, the whole only ${answered}`]),
  ];
}
