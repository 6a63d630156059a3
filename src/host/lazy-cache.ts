import type { HostCache } from "./host.ts";

/** The runner's cache, of which nothing is loaded where nobody uses it, as in most runs. */
export function lazyCache(temporary: string, mode: string | undefined): HostCache {
  const cache = async () => (await import("./cache.ts")).runnerCache(temporary, mode);
  return {
    restore: async (keys, name) => (await cache()).restore(keys, name),
    holds: async (prefix, name) => (await cache()).holds(prefix, name),
    save: async (key, name, text) => (await cache()).save(key, name, text),
  };
}
