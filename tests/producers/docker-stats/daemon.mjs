/**
 * As much of Docker's API as `docker stats` asks for, on the loopback: two containers, whose usage is written down here, a
 * reading for each time that it is asked for. `DOCKER_HOST=tcp://127.0.0.1:PORT docker stats --no-stream`. Prints its port.
 */
import { createServer } from "node:http";

const MiB = 1024 ** 2;
const version = "1.43";

/** CPU in percent of one processor, memory in bytes, processes: one reading after the other. */
const containers = [
  { id: "a".repeat(64), name: "web", readings: [[12.5, 100.4 * MiB, 9], [95.25, 200 * MiB, 12], [163.4, 512.3 * MiB, 12]] },
  { id: "b".repeat(64), name: "db", readings: [[0, 1.25 * 1024 * MiB, 30], [3.333, 1.5 * 1024 * MiB, 31], [7.1, 1023.6 * MiB, 31]] },
];

/** How often each container was asked for its usage. */
const asked = new Map();

function stats({ id, name, readings }) {
  const times = asked.get(id) ?? 0;
  asked.set(id, times + 1);
  const [percent, memory, pids] = readings[Math.min(times, readings.length - 1)];
  const usage = (total, system) => ({ cpu_usage: { total_usage: total }, system_cpu_usage: system, online_cpus: 2 });
  return {
    id,
    name: `/${name}`,
    read: "2026-01-01T00:00:01Z",
    preread: "2026-01-01T00:00:00Z",
    cpu_stats: usage(1e9 + Math.round(percent * 1e7), 2e9 + 2e9),
    precpu_stats: usage(1e9, 2e9),
    memory_stats: { usage: Math.round(memory), limit: 2048 * MiB, stats: { inactive_file: 0 } },
    pids_stats: { current: pids },
    networks: { eth0: { rx_bytes: 1500, tx_bytes: 900 } },
    blkio_stats: { io_service_bytes_recursive: [{ op: "read", value: 4096 }, { op: "write", value: 8192 }] },
  };
}

function answer(url) {
  const { pathname } = url;
  const path = pathname.replace(/^\/v[\d.]+/, "");
  if (path === "/version" || path === "/info") return { ApiVersion: version, Version: "24.0.0", Os: "linux", OSType: "linux" };
  if (path === "/containers/json") return containers.map(({ id, name }) => ({ Id: id, Names: [`/${name}`] }));
  const found = containerOf(path);
  return found ? stats(found) : undefined;
}

function containerOf(path) {
  const id = /\/containers\/([^/]+)\/stats$/.exec(path)?.[1];
  return containers.find((one) => id !== undefined && (one.id.startsWith(id) || one.name === id));
}

/** A reading now and one a second later, until the client ends. */
function stream(found, response) {
  const write = () => response.write(JSON.stringify(stats(found)));
  write();
  const timer = setInterval(write, 1000);
  response.once("close", () => clearInterval(timer));
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  response.setHeader("Api-Version", version).setHeader("Ostype", "linux").setHeader("Server", "Docker/24.0.0 (linux)");
  if (url.pathname.endsWith("/_ping")) return response.end("OK");
  if (url.pathname.endsWith("/events")) return response.writeHead(200).flushHeaders();
  const found = containerOf(url.pathname);
  if (found && url.searchParams.get("stream") === "1") return stream(found, response.writeHead(200));
  const body = answer(url);
  const status = body === undefined ? 404 : 200;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body ?? { message: "No such container" }));
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
