import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportError } from "../../src/model/report-error.ts";
import { allFixtures, fileOf, outcomeOf } from "./fixture.ts";

/** In this encoding ASCII bytes need not be ASCII characters, so that the whole document goes through the parser. */
const parserOnly = '<?xml version="1.0" encoding="ISO-2022-JP"?>';
const withPlain = '<?xml version="1.0" encoding="UTF-8"?>'.padEnd(parserOnly.length);

const documents = allFixtures()
  .map(({ format, name, bytes }) => ({ name: `${format}/${name}`, text: Buffer.from(bytes).toString("latin1") }))
  .filter(({ text }) => text.includes("<") && /^[\t\r\n -~]+$/.test(text))
  .map(({ name, text }) => ({ name, text: text.replace(/^<\?xml[^>]*\?>/, "") }));

/** What is read, or why not and where. */
async function outcome(text: string, chunkSize: number): Promise<unknown> {
  const found = await outcomeOf(fileOf(Buffer.from(text), chunkSize));
  if (found.kind === "read") return found.report.report;
  const { reason, message, place } = found.error;
  return { reason, message, place };
}

function withoutPlace(found: unknown): unknown {
  return isRefusal(found) ? { ...found, place: undefined } : found;
}

/** The line of an error; 0 for a report that is read, and for an error without one. */
function lineOf(found: unknown): number {
  return isRefusal(found) && found.place && "line" in found.place ? found.place.line : 0;
}

function isRefusal(found: unknown): found is Pick<ReportError, "reason" | "message" | "place"> {
  return typeof found === "object" && found !== null && "reason" in found;
}

const pieces = ["<", ">", '"', "'", "/", "/>", "</", "&", "&lt;", "=", " ", "\n", "\r\n", "\r", "\t", "]]>", "<!--", "-->", "<?"];
const mutation = fc.record({
  document: fc.constantFrom(...documents),
  at: fc.nat(),
  removed: fc.nat({ max: 3 }),
  inserted: fc.constantFrom(
    ...pieces,
    'a="b" ',
    ' a="b"',
    "<line/>",
    "<line number='1' hits=\"0\"/>",
    "</line>",
    "text",
    "\u0001",
    "",
  ),
  chunkSize: fc.constantFrom(7, 300, 64 * 1024),
});

describe("elements that are read without the parser", () => {
  it.each(documents)("say what the parser says: $name", async ({ text }) => {
    expect(await outcome(withPlain + text, 64 * 1024)).toEqual(await outcome(parserOnly + text, 64 * 1024));
  });

  it("say what the parser says, whatever is wrong with the document", async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ document: { text }, at, removed, inserted, chunkSize }) => {
        const place = at % (text.length + 1);
        const mutated = text.slice(0, place) + inserted + text.slice(place + removed);
        const [quick, parsed] = [await outcome(withPlain + mutated, chunkSize), await outcome(parserOnly + mutated, chunkSize)];
        expect(withoutPlace(quick)).toEqual(withoutPlace(parsed));
        // Text between two elements is noticed at the end of its line or with the next, by how much the parser has at once.
        expect(Math.abs(lineOf(quick) - lineOf(parsed))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1500 },
    );
  });
});
