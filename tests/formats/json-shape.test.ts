import { expect, test } from "vitest";
import { GatheredBytes } from "../../src/formats/read/gathered-bytes.ts";
import { JsonShape } from "../../src/formats/read/json-shape.ts";

const long = "a text that is longer than what is looked at byte by byte ";
const texts = ["", "\\", "\\\\", '"', '\\"', "[{,}]", long, `${long}"[`, `${long}\\`, `"${long}\\\\"{`];
const document = JSON.stringify({ texts, nested: [[[texts]]] });

function shapeOf(chunks: readonly Uint8Array[]) {
  const shape = new JsonShape();
  for (const chunk of chunks) shape.take(chunk);
  const { values, deepest, isOpen } = shape;
  return { values, deepest, isOpen };
}

test("what stands in strings is neither depth nor a value, wherever chunks end", () => {
  const bytes = new TextEncoder().encode(document);
  const whole = { values: 25, deepest: 5, isOpen: false };
  expect(shapeOf([bytes])).toEqual(whole);
  expect(shapeOf([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  for (let at = 0; at <= bytes.length; at++) expect(shapeOf([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
});

test("a document is open until its last bracket", () => {
  const bytes = new TextEncoder().encode(document);
  for (let at = 1; at < bytes.length; at++) expect(shapeOf([bytes.subarray(0, at)]).isOpen).toBe(true);
});

test.each([0, 3, 100])("bytes are gathered whole where %d of them were expected", (expected) => {
  const gathered = new GatheredBytes(expected);
  for (const part of ["ab", "", "cdef", "g"]) gathered.add(new TextEncoder().encode(part));
  expect(new TextDecoder().decode(gathered.bytes)).toBe("abcdefg");
});
