import { SeededRandom } from "./random.ts";
import { writeFile } from "./write-file.ts";

/** What a written file holds, to compare readers with. */
export interface JtlTotals {
  requests: number;
  failed: number;
}

const threads = 200;
const beginning = Date.UTC(2026, 0, 1);

/**
 * Writes what JMeter does in CSV, with its default columns: at least `bytes` of requests of so many labels by 200 threads. Some
 * labels and messages are quoted, and some of these go over several lines.
 */
export function writeJtl(
  file: string,
  seed: number,
  bytes: number,
  labels = 40,
): { readonly bytes: number; readonly totals: Readonly<JtlTotals> } {
  return writeFile(file, (write) => {
    const random = new SeededRandom(seed, labels);
    const totals = { requests: 0, failed: 0 };
    let size = write(
      "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes," +
        "grpThreads,allThreads,URL,Latency,IdleTime,Connect\n",
    );
    for (let at = beginning; size < bytes; at += random.below(3)) {
      const row = rowOf(random, at, labels);
      totals.requests++;
      if (row.failed) totals.failed++;
      size += write(row.text);
    }
    return totals;
  });
}

/** Most take some 80 ms, a few a hundred times as long, as those of real servers do. */
function rowOf(random: SeededRandom, at: number, labels: number): { readonly text: string; readonly failed: boolean } {
  const label = random.below(labels);
  const elapsed = Math.ceil(20 + (label % 40) * 2 + 60 * (1 / (1 - random.next() * 0.9999) - 1) ** 0.7);
  const [answer, failed] = answerOf(random);
  const thread = random.below(threads) + 1;
  const url = `http://shop.example/api/v1/things/${label}?page=${random.below(100)}`;
  const [latency, connect] = [Math.max(1, elapsed - random.below(20)), random.chance(0.05) ? 3 : 0];
  const [received, sent] = [400 + random.below(5000), 120 + random.below(300)];
  const [before, after] = [`${at},${elapsed},${labelOf(label)}`, `${received},${sent},${threads},${threads}`];
  return {
    text: `${before},${answer.replace("THREAD", `shoppers 1-${thread}`)},${after},${url},${latency},0,${connect}\n`,
    failed,
  };
}

function labelOf(label: number): string {
  return label % 10 === 9 ? `"GET /api/v1/things/${label}, all of ""them"""` : `GET /api/v1/things/${label}`;
}

/** From the response code to the failure message, and whether that is a failure. */
function answerOf(random: SeededRandom): readonly [string, boolean] {
  const share = random.next();
  if (share < 0.985) return ["200,OK,THREAD,text,true,", false];
  if (share < 0.99) return ["404,Not Found,THREAD,text,false,", true];
  if (share < 0.994) return ["503,Service Unavailable,THREAD,text,false,", true];
  if (share < 0.997) return ['200,OK,THREAD,text,false,"Test failed: text expected to contain /thing,\nor things/"', true];
  const refused = "Non HTTP response code: java.net.SocketTimeoutException,Non HTTP response message: Read timed out";
  return [`${refused},THREAD,text,false,`, true];
}
