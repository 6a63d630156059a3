import type { Endpoint, ErrorText, LoadReport } from "../model/load-run.ts";
import { sumOf } from "../model/sum-traffic.ts";
import { withoutCredentials } from "./read/title.ts";

/** The report without the users, passwords and tokens of addresses: requests are often named by what they ask. */
export function withoutSecrets(report: LoadReport): LoadReport {
  if (report.role === "run") {
    const { run } = report;
    const ownLimits = run.ownLimits.map((limit) => ({ ...limit, text: withoutCredentials(limit.text) }));
    return { role: "run", run: { ...run, ownLimits, endpoints: cleanEndpoints(run.endpoints), errors: cleanErrors(run.errors) } };
  }
  const { errors, failures } = report.part;
  return {
    role: "part",
    part: {
      ...report.part,
      ...(errors && { errors: cleanErrors(errors) }),
      ...(failures && { failures: new Map([...failures].map(([name, tallies]) => [withoutCredentials(name), tallies])) }),
    },
  };
}

function cleanErrors(errors: readonly ErrorText[]): readonly ErrorText[] {
  return errors.map((error) => ({ ...error, text: withoutCredentials(error.text) }));
}

/** Names that only differed in a secret are one. */
function cleanEndpoints(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  if (!endpoints.some(({ name }) => withoutCredentials(name) !== name)) return endpoints;
  const byName = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    const key = `${endpoint.isGroup ? "group" : "endpoint"} ${withoutCredentials(endpoint.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), endpoint]);
  }
  return [...byName.values()].flatMap((same): Endpoint[] => {
    const [first] = same;
    if (first === undefined) return [];
    const traffic = same.length === 1 ? first : sumOf(same);
    return [{ ...traffic, name: withoutCredentials(first.name), ...(first.isGroup && { isGroup: true }) }];
  });
}
