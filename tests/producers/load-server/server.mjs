/**
 * A server for load tools on the loopback that counts what it sees, for any Node from 20: `node server.mjs [port]`.
 *
 *     /fast     200 at once             /fail   500 at once         /drop   closes the connection without an answer
 *     /slow     200 after 50 ms         /wait/MS    200 after so many ms, at most 10000
 *     /moved    302 to /fast            anything else   404: /missing
 *
 *     GET /__counts      what was counted, by path without its query; not counted itself
 *     DELETE /__counts   the same, and counts anew
 *
 * Prints its port as the first line. On SIGTERM it prints the counts as one line of JSON and ends. Counts of a path:
 * `received` is how many requests came, `answered` how many answers were sent to their end, by status; a client that ends
 * before its answers come leaves fewer of these.
 */
import { createServer } from "node:http";

/** @type {Map<string, { received: number, answered: Record<string, number> }>} */
const counts = new Map();

const endings = [
  [/^\/fast$/, (response) => reply(response, 200)],
  [/^\/slow$/, (response) => setTimeout(reply, 50, response, 200)],
  [/^\/wait\/(\d{1,5})$/, (response, ms) => setTimeout(reply, Math.min(Number(ms), 10_000), response, 200)],
  [/^\/fail$/, (response) => reply(response, 500)],
  [/^\/drop$/, (response) => response.destroy()],
  [/^\/moved$/, (response) => response.writeHead(302, { location: "/fast" }).end()],
];

const server = createServer((request, response) => {
  const path = (request.url ?? "/").split("?", 1)[0];
  if (path === "/__counts") return tellCounts(request, response);
  const seen = countsOf(path);
  seen.received += 1;
  response.once("finish", () => {
    seen.answered[response.statusCode] = (seen.answered[response.statusCode] ?? 0) + 1;
  });
  // What the client sends is read to its end, so that the connection can serve the next request.
  request.resume();
  for (const [pattern, end] of endings) {
    const found = pattern.exec(path);
    if (found) return end(response, found[1]);
  }
  reply(response, 404);
});

function countsOf(path) {
  const known = counts.get(path) ?? { received: 0, answered: {} };
  counts.set(path, known);
  return known;
}

function reply(response, status) {
  response.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);
}

function tellCounts(request, response) {
  const text = shownCounts();
  if (request.method === "DELETE") counts.clear();
  // Who asks seldom must not find a connection that was closed meanwhile.
  response.writeHead(200, { "content-type": "application/json", connection: "close" }).end(text);
}

function shownCounts() {
  return `${JSON.stringify(Object.fromEntries(counts))}\n`;
}

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.once("SIGTERM", () => process.stdout.write(shownCounts(), () => process.exit(0)));
