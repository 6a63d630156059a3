import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";

/**
 * A registry of packages and a service of advisories on the loopback, for `npm audit --registry` and `pip-audit --osv-url`.
 * What is below `/clean` knows no advisory, what is below `/broken` is out of order. Prints its address when it listens.
 */
const left = {
  id: 1001,
  url: "https://github.com/advisories/GHSA-2222-3333-4444",
  title: "Prototype pollution in gates-sample-left",
  severity: "high",
  vulnerable_versions: "<1.2.0",
  cwe: ["CWE-1321"],
  cvss: { score: 7.5, vectorString: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" },
};
const right = [
  { ...left, id: 1002, url: "https://github.com/advisories/GHSA-5555-6666-7777", title: "Slow expression", severity: "moderate" },
  { ...left, id: 1003, url: "https://github.com/advisories/GHSA-8888-9999-2222", title: "Path traversal", severity: "critical" },
];
const npmAdvisories = new Map<string, readonly object[]>([
  ["gates-sample-left", [left]],
  ["gates-sample-right", right],
]);

function packument(name: string): object {
  const dependencies = name === "gates-sample-app" ? { "gates-sample-left": "1.0.0" } : {};
  const version = (number: string) =>
    [number, { name, version: number, dependencies, dist: { tarball: "", shasum: "" } }] as const;
  return { name, "dist-tags": { latest: "1.2.0" }, versions: Object.fromEntries(["1.0.0", "1.2.0"].map(version)) };
}

function osvAdvisory(id: string, name: string, aliases: readonly string[], fixed: string): object {
  const ranges = [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed }] }];
  const affected = [{ package: { name, ecosystem: "PyPI" }, ranges, versions: [] }];
  return { id, aliases, summary: `A fault of ${name}.`, modified: "2026-01-01T00:00:00Z", affected };
}

const osvAdvisories = new Map([
  [
    "gates-sample-left",
    [
      osvAdvisory("PYSEC-2026-1", "gates-sample-left", ["CVE-2026-10001"], "1.2.0"),
      osvAdvisory("PYSEC-2026-2", "gates-sample-left", [], "1.3.0"),
    ],
  ],
  ["gates-sample-right", [osvAdvisory("GHSA-5555-6666-7777", "gates-sample-right", ["CVE-2026-10002"], "2.0.0")]],
]);

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const text = (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
  return text === "" ? {} : JSON.parse(text);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, group, path = ""] = /^\/(clean|broken|all)\/(.*)$/.exec(request.url ?? "") ?? [];
  const body = Object(await bodyOf(request));
  if (group === undefined || group === "broken") return reply(response, 503, { error: "out of order" });
  if (path === "-/npm/v1/security/advisories/bulk") {
    const asked = group === "clean" ? [] : Object.keys(body).filter((name) => npmAdvisories.has(name));
    return reply(response, 200, Object.fromEntries(asked.map((name) => [name, npmAdvisories.get(name)])));
  }
  if (path === "v1/query") {
    const vulns = group === "clean" ? undefined : osvAdvisories.get(body.package?.name);
    return reply(response, 200, vulns ? { vulns } : {});
  }
  reply(response, 200, packument(decodeURIComponent(path)));
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => reply(response, 500, { error: String(error) }));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
