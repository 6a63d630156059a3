import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineHashes } from "../../src/measures/line-hash.ts";

/** Every line's hash, in order. */
async function hashesOf(text: string, pieceLength = 65_536): Promise<readonly string[]> {
  const lines = text.split(/\r\n|\r|\n/).length;
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, i) =>
    text.slice(i * pieceLength, (i + 1) * pieceLength),
  );
  const asked = new Set(Array.from({ length: lines }, (_, i) => i + 1));
  return [...(await lineHashes(pieces, asked)).entries()].sort(([a], [b]) => a - b).map(([, hash]) => hash);
}

/** The same without a window and without halves: each line anew, from its first unit on. */
function slowHashesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t]/g, ""));
  const counts = new Map<string, number>();
  return lines.map((_, i) => {
    const after = `${lines.slice(i).join("\n")}\uffff${"\0".repeat(100)}`.slice(0, 100);
    let hash = 0n;
    for (let at = 0; at < 100; at++) hash = BigInt.asUintN(64, hash * 37n + BigInt(after.charCodeAt(at)));
    const hex = hash.toString(16);
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
    return `${hex}:${counts.get(hex)}`;
  });
}

describe("the test vectors of github/codeql-action, src/fingerprints.test.ts", () => {
  const greetings = ["e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1"].concat([
    "e20e36e16fcb0cc8:1",
    "b3edc88f2938467e:1",
    "c8e28b0b4002a3a0:1",
    "c129715d7a2bc9a3:1",
  ]);

  test.each<[string, string, readonly string[]]>([
    ["an empty file", "", ["c129715d7a2bc9a3:1"]],
    ["short lines", " a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
    [
      "no line end at the end",
      " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
      [
        "8b7cf3e952e7aeb2:1",
        "b1ae1287ec4718d9:1",
        "bff680108adb0fcc:1",
        "c6805c5e1288b612:1",
        "b86d3392aea1be30:1",
        "e6ceba753e1a442:1",
      ],
    ],
    ["LF", " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", greetings],
    ["CR", " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", greetings],
    ["CRLF", " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n", greetings],
    ["all of them", " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", greetings],
    [
      "lines that repeat",
      "Lorem ipsum dolor sit amet.\n".repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((n) => `a7f2ff13bc495cf2:${n}`),
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await hashesOf(text)).toEqual(expected);
    expect(await hashesOf(text, 1)).toEqual(expected);
    expect(slowHashesOf(text)).toEqual(expected);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "\n",
    "\r",
    "\r\n",
    " ",
    "\t",
    "a",
    "b",
    "if (x) return;",
    "\u{1f389}",
    "\ud800",
    "\uffff",
    "\0",
    "\ufeff",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 400 }).map((all) => all.join("")),
    fc.string({ unit: "binary", maxLength: 400 }),
  );

  test("has the hashes of the algorithm as it is described, however it is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 50 }), async (text, pieceLength) => {
        expect(await hashesOf(text, pieceLength)).toEqual(slowHashesOf(text));
      }),
      { numRuns: 300 },
    );
  });

  test("a line has the same hash whether other lines are asked for or not", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (text, any) => {
        const all = slowHashesOf(text);
        const line = (any % all.length) + 1;
        expect([...(await lineHashes([text], new Set([line])))]).toEqual([[line, all[line - 1]]]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("lines that are asked for", () => {
  test("are left out where the text does not have them", async () => {
    expect([...(await lineHashes(["a\nb"], new Set([0, -1, 2, 3, 1e9, 1.5]))).keys()]).toEqual([2]);
    expect((await lineHashes(["a\nb"], new Set())).size).toBe(0);
  });

  test("are the end of what is read: nothing is, once the last of them is known", async () => {
    let pieces = 0;
    async function* text() {
      for (; pieces < 1000; pieces++) yield "a line of some length\n";
    }
    expect((await lineHashes(text(), new Set([2]))).size).toBe(1);
    expect(pieces).toBeLessThan(20);
  });
});
