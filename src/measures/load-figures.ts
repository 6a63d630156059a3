import { countErrors, type ErrorRule } from "../model/error-rule.ts";
import {
  type EarlierFigure,
  type EarlierRun,
  type Figures,
  keptFigures,
  keptNameLength,
  keptScopes,
} from "../model/figures-baseline.ts";
import type { Endpoint, Traffic } from "../model/load-run.ts";
import { exactCount, type Quantity } from "../model/quantity.ts";
import { figureOf } from "./figure-change.ts";
import { throughputOf } from "./load.ts";
import type { MeasuredLoad, MeasuredRun } from "./load-facts.ts";
import { decimal, timeQuantity } from "./load-found.ts";
import { rankOf } from "./load-vocabulary.ts";
import { extremeOf, percentileOf } from "./percentile.ts";

/** Percentiles that each run keeps for later ones, where its report has them. */
export const keptRanks: readonly string[] = ["50", "90", "95", "99", "99.9"];

/** What budgets ask for besides that. */
export interface AskedFigures {
  /** `p97`, `mean`. */
  readonly names: ReadonlySet<string>;
  readonly endpoints: ReadonlySet<string>;
}

/** What a run leaves for later ones: figures of the whole, of endpoints that budgets name, and of those most called. */
export function figuresOfRun(
  run: MeasuredRun,
  { errors }: MeasuredLoad,
  asked: AskedFigures,
  stamp: Pick<EarlierRun, "at" | "commit">,
): EarlierRun {
  const { total, endpoints, began } = run.run;
  const named = ({ name }: Endpoint) => (asked.endpoints.has(name) ? 0 : 1);
  const kept = endpoints
    .filter(({ name }) => name !== "" && name.length <= keptNameLength)
    .toSorted((a, b) => named(a) - named(b) || b.requests - a.requests || (a.name < b.name ? -1 : 1))
    .slice(0, keptScopes);
  const scopes = new Map<string, Figures>([["", figuresOf(total, run, errors, asked)]]);
  for (const endpoint of kept) if (!scopes.has(endpoint.name)) scopes.set(endpoint.name, figuresOf(endpoint, run, errors, asked));
  return { at: began === undefined ? stamp.at : new Date(began).toISOString(), commit: stamp.commit, scopes };
}

function figuresOf(traffic: Traffic, run: MeasuredRun, errors: ErrorRule, { names }: AskedFigures): Figures {
  const asked = [...names].flatMap((name) => rankOf(name) ?? []);
  const ranks = [...new Set([...keptRanks, ...asked])];
  const all: [string, Quantity | undefined][] = [
    ["requests", traffic.unknown === "requests" ? undefined : exactCount(traffic.requests)],
    ["error-rate", errorRate(traffic, errors)],
    ["throughput", throughput(traffic, run)],
    ["mean", mean(traffic)],
    ...ranks.map((rank): [string, Quantity | undefined] => [
      `p${rank}`,
      percentile(traffic, rank, asked.includes(rank) ? "if only bounded" : "if stated"),
    ]),
  ];
  const known = all.flatMap(([name, quantity]): [string, EarlierFigure][] => {
    const figure = quantity && figureOf(quantity);
    return figure ? [[name, figure]] : [];
  });
  return new Map(known.slice(0, keptFigures));
}

/** A figure of requests by its name, where it is one that is kept. */
export function loadFigure(name: string, traffic: Traffic, run: MeasuredRun, errors: ErrorRule): EarlierFigure | undefined {
  return figuresOf(traffic, run, errors, { names: new Set([name]), endpoints: new Set() }).get(name);
}

/** Undefined where the report does not say how many requests there were, or how they ended. */
function errorRate({ requests: whole, outcomes, unknown }: Traffic, errors: ErrorRule): Quantity | undefined {
  if (whole === 0 || unknown !== undefined) return undefined;
  const { low, high } = countErrors(outcomes, errors);
  return { kind: "share", low: { part: low, whole }, high: { part: high, whole } };
}

function throughput({ requests, unknown }: Traffic, { run }: MeasuredRun): Quantity | undefined {
  if (unknown === "requests") return undefined;
  const rate = throughputOf(requests, run);
  return rate && { kind: "rate", low: decimal(rate.low), high: decimal(rate.high) };
}

function mean({ times }: Traffic): Quantity | undefined {
  const known = times && extremeOf(times, "mean");
  return known && timeQuantity(known);
}

/** What only other percentiles bound is kept where somebody asks for it: nobody else could make anything of it. */
function percentile({ times }: Traffic, rank: string, bounded: "if only bounded" | "if stated"): Quantity | undefined {
  const known = times && percentileOf(times, rank);
  if (known === undefined || (known.by.kind === "bounded" && bounded === "if stated")) return undefined;
  return timeQuantity(known);
}
