import type { Host } from "../host/host.ts";
import type { Acceptance } from "../model/acceptance.ts";

/** Settings of a gate whose own declaration is not known here: what every gate has is looked up by name. */
interface AnyPolicy {
  readonly settings: Readonly<Record<string, unknown>>;
}

export function textOf({ settings }: AnyPolicy, name: string): string | undefined {
  const value = settings[name];
  return typeof value === "string" ? value : undefined;
}

/** The entries of a list; none where it was left out. What an entry is follows from the declaration of that name. */
export function listOf<T>({ settings }: AnyPolicy, name: string): readonly T[] {
  const value = settings[name];
  return Array.isArray(value) ? value : [];
}

export function acceptances(policy: AnyPolicy): readonly Acceptance[] {
  return listOf<Acceptance>(policy, "accept");
}

/** YYYY-MM-DD in UTC. */
export function today(host: Host): string {
  return host.now().toISOString().slice(0, 10);
}
