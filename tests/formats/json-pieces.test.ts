import fc from "fast-check";
import { expect, test } from "vitest";
import grype from "../../src/formats/findings/grype.ts";
import trivy from "../../src/formats/findings/trivy.ts";
import { JsonPieces } from "../../src/formats/read/json-pieces.ts";
import { JsonShape } from "../../src/formats/read/json-shape.ts";
import { Source } from "../../src/formats/read/source.ts";
import { ReportError } from "../../src/model/report-error.ts";
import { allFixtures, fileOf } from "./fixture.ts";

const whole = (item: unknown) => item;
const lists = [
  { path: ["a", "*", "b"], kept: whole },
  { path: ["a", "*", "c"], kept: whole },
  { path: ["d"], kept: whole },
];

async function outcome(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return { read: await read() };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { reason: error.reason, message: error.message, place: error.place };
  }
}

/** The same value in the same order of members, or the same words why not, in pieces of any size and chunks of any size. */
async function expectTheSame(bytes: Uint8Array, pieceBytes: number, chunkSize: number): Promise<void> {
  const inPieces = await outcome(() => new Source(fileOf(bytes, chunkSize)).jsonOf(lists, pieceBytes));
  const atOnce = await outcome(() => new Source(fileOf(bytes)).json());
  expect(inPieces).toEqual(atOnce);
  expect(JSON.stringify(inPieces)).toBe(JSON.stringify(atOnce));
}

const items = fc.array(fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant({ b: [1, { c: [] }], "é\u2028": '",[{' })), {
  maxLength: 5,
});
const key = fc.constantFrom("a", "b", "c", "d", "", "__proto__", "1", "x\\u0061", "\\u0061");
const value: fc.Arbitrary<string> = fc.oneof(
  items.map((list) => JSON.stringify(list, null, list.length % 2)),
  fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.stringify(one)),
);
/** With names that come again, which an object cannot have. */
const inner = fc.array(fc.tuple(key, value), { maxLength: 5 }).map(objectText);
const list = fc.array(fc.oneof({ weight: 3, arbitrary: inner }, value), { maxLength: 4 }).map((all) => `[ ${all.join(" , ")}\n]`);
const document = fc.array(fc.tuple(key, fc.oneof({ weight: 3, arbitrary: list }, value)), { maxLength: 4 }).map(objectText);

function objectText(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([name, text]) => ` "${name}" :${text}`).join(",")} }`;
}

const sizes = fc.tuple(fc.constantFrom(0, 1, 20), fc.integer({ min: 1, max: 200 }));

test("a document that is read in pieces is what it is as a whole", async () => {
  await fc.assert(
    fc.asyncProperty(document, sizes, (text, [pieceBytes, chunkSize]) =>
      expectTheSame(new TextEncoder().encode(text), pieceBytes, chunkSize),
    ),
    { numRuns: 1000 },
  );
});

test("what is no JSON is refused with the same words, whatever is missing, doubled or put in", async () => {
  const change = fc.tuple(
    fc.nat(),
    fc.constantFrom(0, 1),
    fc.constantFrom("", ",", "[", "]", "{", "}", '"', ":", "0", "null", "\\", " ", "\ufeff", "\u0001"),
  );
  await fc.assert(
    fc.asyncProperty(document, sizes, change, (text, [pieceBytes, chunkSize], [place, removed, added]) => {
      const at = place % (text.length + 1);
      return expectTheSame(new TextEncoder().encode(text.slice(0, at) + added + text.slice(at + removed)), pieceBytes, chunkSize);
    }),
    { numRuns: 3000 },
  );
});

/** Lists of like objects, whose commas are looked for by what stands around them, with the same around commas further in. */
const like: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  one: fc.record({ id: fc.oneof(fc.nat(9), fc.constantFrom('},{"id":1', "é", "\\")), in: fc.oneof(fc.constant(0), tie("many")) }),
  many: fc.array(tie("one"), { maxLength: 4 }),
})).many;
const alike = fc
  .tuple(like, like, fc.constantFrom(undefined, 1, "\t"))
  .map(([a, b, space]) => JSON.stringify({ a: [{ b: a }], d: b }, null, space));

test("what stands between the items of a list leads to no place but a comma of it", async () => {
  const change = fc.tuple(fc.nat(), fc.constantFrom(0, 1), fc.constantFrom("", "", ",", "]", "{", "}", '"', '},{"id"'));
  await fc.assert(
    fc.asyncProperty(alike, sizes, change, (text, [pieceBytes, chunkSize], [place, removed, added]) => {
      const at = place % (text.length + 1);
      return expectTheSame(new TextEncoder().encode(text.slice(0, at) + added + text.slice(at + removed)), pieceBytes, chunkSize);
    }),
    { numRuns: 3000 },
  );
});

test("values that nobody looked at byte by byte are counted, and may not be deeper than others", async () => {
  const item = (deep: number) => `{"id":${"[".repeat(deep)}${"]".repeat(deep)}}`;
  const deepAt = (place: number, deep: number) =>
    `{"d":[${Array.from({ length: 9 }, (_, i) => item(i === place ? deep : 1)).join(",")}]}`;
  for (const place of [1, 4, 8]) {
    for (const deep of [400, 509, 510, 600]) await expectTheSame(new TextEncoder().encode(deepAt(place, deep)), 20, 1 << 20);
  }
  const pieces = new JsonPieces([{ path: ["d"], kept: whole }], 1);
  const shape = new JsonShape(pieces);
  shape.take(new TextEncoder().encode(deepAt(0, 1)));
  expect(pieces.leaptValues).toBeGreaterThan(0);
  expect(shape.values).toBeGreaterThan(9);
});

test("bytes that are no UTF-8 are refused, cut where they may", async () => {
  const bytes = new TextEncoder().encode('{"a":[{"b":["é",2]},{"c":["\ufeff",3]}],"d":[1,2]}');
  for (let at = 0; at < bytes.length; at++) {
    for (const byte of [0x80, 0xc3, 0xff])
      await expectTheSame(
        Uint8Array.from(bytes, (one, i) => (i === at ? byte : one)),
        0,
        7,
      );
    await expectTheSame(bytes.subarray(0, at), 0, 7);
  }
});

test("white space of JavaScript is none of JSON", async () => {
  for (const space of ["\ufeff", "\u00a0", "\u2028", "\f"]) {
    for (const text of ['~{~"a"~:~[~{"b"~:~[1~,~2]~}~,~{"c":[1,2]~,~"e":0}]~,~"f":[]}~', '~{"d"~:[~1,2,~3~]~}']) {
      const parts = text.split("~");
      for (let i = 1; i < parts.length; i++)
        await expectTheSame(new TextEncoder().encode(parts.slice(0, i).join(" ") + space + parts.slice(i).join(" ")), 0, 9);
    }
  }
});

test("a comma needs something on both sides", async () => {
  for (const text of [
    '{"d":[,{}]}',
    '{"d":[{},]}',
    '{"d":[1,,2]}',
    '{"a":[{"b":[1,2],}]}',
    '{"a":[{"b":[1,2]} {"b":[1,2]}]}',
    '{"d":[1,2]"x":1}',
  ])
    await expectTheSame(new TextEncoder().encode(text), 0, 5);
});

test("two documents, and more behind one, are refused", async () => {
  for (const more of ["", " \n", "\ufeff", "\u00a0", "x", '{"d":[1,2]}', ',{"d":[1,2]}', "]", "}"])
    await expectTheSame(new TextEncoder().encode(`{"d":[1,2,3]}${more}`), 0, 5);
});

const reports = [trivy, grype].flatMap((format) =>
  allFixtures()
    .filter((fixture) => fixture.format === format.id)
    .map((fixture) => ({ ...fixture, format })),
);

test.each(reports)("all that is read of the lists of $format.id is kept: $name", async ({ bytes, format }) => {
  const read = async (source: Source, value: Promise<unknown>) => {
    const probe = { type: "json", value: await value } as const;
    return format.recognises(probe) ? await format.read(source) : undefined;
  };
  const source = new Source(fileOf(bytes), "secret");
  const inPieces = new Source(fileOf(bytes), "secret");
  const atOnce = await outcome(() => read(source, source.json()));
  expect(await outcome(() => read(inPieces, inPieces.jsonOf(format.longLists ?? [], 0)))).toEqual(atOnce);
});
