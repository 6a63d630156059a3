/**
 * The figures of Gatling's report, `js/stats.json`, `js/global_stats.json` and `js/stats.js`:
 * https://github.com/gatling/gatling/blob/v3.13.4/gatling-charts/src/main/scala/io/gatling/charts/template/StatsJsTemplate.scala
 *
 * A tree of groups and requests with a table for each. Version 3.13.5 writes `stats.js` alone, later ones none of them.
 * Where there is no request, numbers are "-" in the script and 0 in the JSON. Without any request there is no report.
 */
import { loadFormat } from "../format.ts";
import { caps } from "../read/caps.ts";
import { counted } from "../read/counted.ts";
import { isObject, JsonCursor, ownMember } from "../read/json.ts";
import { runReport } from "../read/load-document.ts";
import type { Source } from "../read/source.ts";
import { readStatistics, type Statistics, withoutPercentiles } from "./gatling/statistics.ts";
import { beginning, jsonOfScript } from "./gatling/stats-script.ts";

export default loadFormat({
  id: "gatling",
  title: "Gatling stats.json or stats.js",
  spec: "https://github.com/gatling/gatling/blob/v3.13.4/gatling-charts/src/main/scala/io/gatling/charts/template/StatsJsTemplate.scala",
  // The files beside it say the same.
  files: ["**/js/stats.json"],
  end: "marked",
  tool: "Gatling",
  responseTime: "from sending the request to the last byte of its answer",
  failures: "KO is `other`: the file does not tell failures apart",
  percentiles:
    "percentiles1 to 4 taken for p50, p75, p95 and p99, the defaults of `gatling.conf`, which the file does not name; of a t-digest, rounded to whole milliseconds. Version 3.13.5 writes `stats.js` alone, and later ones neither file",
  lacking: (percentile) =>
    `Gatling's report has four rounded percentiles, whose ranks it does not name; no other output of Gatling is read that would tell p${percentile}, and from 3.14 on it writes neither stats.json nor stats.js`,
  perEndpoint: "global_stats.json only speaks of the whole; stats.json beside it has each request",
  // Assertions of the simulation failed.
  verdictExit: (code) => code === 2,
  recognises: (probe) => {
    if (probe.type === "text") return beginning.test(probe.head.trimStart());
    if (probe.type !== "json") return false;
    const stats = ownMember(probe.value, "stats") ?? probe.value;
    return isObject(ownMember(stats, "numberOfRequests")) && isObject(ownMember(stats, "percentiles1"));
  },
  read: async (source) => {
    const root = await rootOf(source);
    const all = root.at("stats").isAbsent ? root : root.at("stats");
    const total = readStatistics(all);
    if (total.traffic.requests === 0) throw all.at("numberOfRequests").error("counts no request", "empty-report");
    const parts = partsOf(root, "");
    const { ranks } = [total, ...parts.map(({ statistics }) => statistics)].find((one) => one.ranks === "other") ?? total;
    const known = (one: Statistics) => (ranks === "default" ? one : withoutPercentiles(one)).traffic;
    return runReport({
      total: known(total),
      endpoints: parts.map(({ name, isGroup, statistics }) => ({ name, ...isGroup, ...known(statistics) })),
      ...(total.duration && { duration: total.duration }),
      contradictions: root.at("contents").isAbsent ? [] : contradictionsOf(total, parts),
      notes: [{ id: "approximate", text: ranksNote[ranks] }],
    });
  },
});

async function rootOf(source: Source): Promise<JsonCursor> {
  for await (const chunk of source.chunks()) {
    const isScript = Buffer.from(chunk).subarray(0, 64).toString("latin1").trimStart().startsWith("v");
    if (isScript) return JsonCursor.ofScript(source, (script) => jsonOfScript(script, source));
    break;
  }
  return JsonCursor.of(source);
}

interface Part {
  readonly name: string;
  readonly isGroup: { readonly isGroup?: true };
  readonly statistics: Statistics;
}

/** The requests and groups of a group, and of the groups in it, by their paths. */
function partsOf(group: JsonCursor, within: string): readonly Part[] {
  return group
    .at("contents")
    .optionalMembers()
    .flatMap(([, one]): readonly Part[] => {
      const name = `${within}${unescaped(one.textAt("name"))}`;
      if (name.length > caps.nameLength) throw one.error(`its path has more than ${caps.nameLength} characters`, "too-large");
      const statistics = readStatistics(one.at("stats"));
      if (one.textAt("type") !== "GROUP") return [{ name, isGroup: {}, statistics }];
      return [{ name, isGroup: { isGroup: true }, statistics }, ...partsOf(one, `${name} / `)];
    });
}

/** Gatling writes these two characters as references, and no other. */
function unescaped(name: string): string {
  return name.replaceAll("&quot;", '"').replaceAll("&#92;", "\\");
}

function contradictionsOf(total: Statistics, parts: readonly Part[]): readonly string[] {
  const requests = parts.filter(({ isGroup }) => isGroup.isGroup !== true);
  const sum = requests.reduce((all, { statistics }) => all + statistics.traffic.requests, 0);
  const failed = requests.reduce((all, { statistics }) => all + statistics.failed, 0);
  if (sum === total.traffic.requests && failed === total.failed) return [];
  const all = `${counted(total.traffic.requests, "request")} with ${counted(total.failed, "failure")}`;
  return [`the whole counts ${all}, its parts ${sum} with ${failed}`];
}

const ranksNote = {
  default:
    "percentiles1 to percentiles4 are taken for p50, p75, p95 and p99, Gatling's defaults: the file does not name them (gatling.conf)",
  other:
    "percentiles1 to percentiles4 do not rise, so that they are not Gatling's defaults, and the file does not say what they are",
} as const;
