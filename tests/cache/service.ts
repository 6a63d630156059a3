import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the service answers: as it should, or with this status to every question. */
export type Mood = "well" | number;

interface Entry {
  readonly key: string;
  readonly version: string;
  blob: Buffer;
  finished: boolean;
}

/**
 * The cache service of GitHub Actions, version 2, on this machine alone: the three calls of its protocol under
 * `/twirp/github.actions.results.api.v1.CacheService/`, and the store of blobs behind the addresses that it gives.
 */
export class CacheService implements AsyncDisposable {
  readonly entries: Entry[] = [];
  /** The calls so far, `GetCacheEntryDownloadURL gates-… (+9)`. */
  readonly calls: string[] = [];
  mood: Mood = "well";
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the runner tells a job of the service. */
  get env(): Readonly<Record<string, string>> {
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_CACHE_SERVICE_V2: "true",
      ACTIONS_RUNTIME_TOKEN: "no-token-of-anybody",
    };
  }

  get keys(): readonly string[] {
    return this.entries.filter(({ finished }) => finished).map(({ key }) => key);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const path = (request.url ?? "").split("?")[0] ?? "";
    const call = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(path)?.[1];
    if (call !== undefined) this.#call(call, request, body, response);
    else this.#blob(Number(/^\/blob\/(\d+)$/.exec(path)?.[1] ?? -1), request.method, body, response);
  }

  #call(call: string, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const asked: Asked = JSON.parse(body.toString("utf8"));
    const others = asked.restore_keys ?? [];
    this.calls.push(`${call} ${asked.key}${others.length > 0 ? ` (+${others.length})` : ""}`);
    const allowed = request.method === "POST" && request.headers.authorization === "Bearer no-token-of-anybody";
    if (!allowed) json(response, 401, { code: "unauthenticated", msg: "no token" });
    else if (this.mood !== "well") json(response, this.mood, { code: "internal", msg: "the service is not well" });
    else json(response, 200, this.#result(call, asked, others));
  }

  #result(call: string, asked: Asked, others: readonly string[]): object {
    if (call === "GetCacheEntryDownloadURL") return this.#found(asked, others);
    const index = this.entries.findIndex(({ key, version }) => key === asked.key && version === asked.version);
    if (call === "CreateCacheEntry") {
      if (index !== -1) return { ok: false, message: "an entry of this key is there" };
      this.entries.push({ key: asked.key, version: asked.version, blob: Buffer.alloc(0), finished: false });
      return { ok: true, signed_upload_url: `${this.url}/blob/${this.entries.length - 1}?sig=a` };
    }
    const entry = this.entries[index];
    if (entry === undefined || Number(asked.size_bytes) !== entry.blob.length)
      return { ok: false, message: "nothing to finalize" };
    entry.finished = true;
    return { ok: true, entry_id: String(index + 1) };
  }

  /** The key itself first; of the restore keys, entries that begin with one, the newest first. */
  #found({ key, version }: Asked, others: readonly string[]): object {
    const usable = this.entries.map((entry, i) => ({ ...entry, i })).filter((one) => one.finished && one.version === version);
    const exact = usable.find((one) => one.key === key);
    const matched = exact ?? others.flatMap((prefix) => usable.toReversed().find((one) => one.key.startsWith(prefix)) ?? [])[0];
    if (matched === undefined) return { ok: false };
    return { ok: true, signed_download_url: `${this.url}/blob/${matched.i}?sig=a`, matched_key: matched.key };
  }

  /** As Azure's store takes and gives a blob: whole, in one request. */
  #blob(index: number, method: string | undefined, body: Buffer, response: ServerResponse): void {
    const entry = this.entries[index];
    if (entry === undefined) json(response, 404, {});
    else if (method === "PUT") {
      entry.blob = body;
      response.writeHead(201, { etag: '"1"', "last-modified": new Date(0).toUTCString(), "x-ms-request-id": "1" }).end();
    } else response.writeHead(200, { "content-length": entry.blob.length }).end(method === "HEAD" ? undefined : entry.blob);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface Asked {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
