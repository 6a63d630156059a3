import { describe, expect, it } from "vitest";
import { caps } from "../../src/formats/read/caps.ts";
import { Source } from "../../src/formats/read/source.ts";
import { probeXml, readXml } from "../../src/formats/read/xml.ts";
import { parseCount, type XmlElement } from "../../src/formats/read/xml-element.ts";
import { XmlRepair } from "../../src/formats/read/xml-repair.ts";
import { ReportError } from "../../src/model/report-error.ts";

function sourceOf(content: string | Uint8Array, chunkBytes = 7): Source {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return new Source({
    path: "report.xml",
    size: bytes.length,
    async *chunks() {
      for (let i = 0; i < bytes.length; i += chunkBytes) yield bytes.subarray(i, i + chunkBytes);
    },
  });
}

async function events(content: string | Uint8Array, chunkBytes?: number): Promise<readonly string[]> {
  const seen: string[] = [];
  let text = "";
  await readXml(sourceOf(content, chunkBytes), {
    open: (element) => seen.push(`${element.parent}/${element.name}${element.text("a") ? ` a=${element.text("a")}` : ""}`),
    close: (name) => {
      if (text.trim() !== "") seen.push(`"${text.trim()}"`);
      text = "";
      seen.push(`-${name}`);
    },
    text: (piece) => {
      text += piece;
    },
  });
  return seen;
}

async function refusal(reading: Promise<unknown>): Promise<ReportError> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ReportError) return error;
  throw new Error("was not refused", { cause: error });
}

const attributeRead = async (xml: string, read: (element: XmlElement) => unknown): Promise<unknown> => {
  let value: unknown;
  await readXml(sourceOf(xml), { open: (element) => (value = read(element)) });
  return value;
};

describe("the XML cursor", () => {
  const document = `<?xml version="1.0"?><!DOCTYPE r SYSTEM "r.dtd"><!-- c --><r><x a="&lt;&#228;é"/><y>1 &amp; <![CDATA[<2>]]></y></r>\n`;

  it.each([1, 2, 3, 64, 4096])("reads the same in chunks of %i bytes", async (chunkBytes) => {
    expect(await events(document, chunkBytes)).toEqual(["/r", "r/x a=<äé", "-x", "r/y", '"1 & <2>"', "-y", "-r"]);
  });

  it("refuses every beginning of a document as cut off", async () => {
    const bytes = new TextEncoder().encode(document.trimEnd());
    for (let length = 1; length < bytes.length; length++) {
      expect((await refusal(events(bytes.subarray(0, length)))).reason, `${length} bytes`).toBe("cut-off-report");
    }
  });

  it("says inside which element and on which line a document stops", async () => {
    const error = await refusal(events("<r>\n<x>\n"));
    expect(error.message).toBe("the XML document stops before its end, inside <x>");
    expect(error.place).toEqual({ line: 3 });
  });

  it.each([
    ["text after the root", "<r/>x"],
    ["a second root", "<r/><r/>"],
    ["a byte order mark of a second document", "<r/>\ufeff<r/>"],
    ["a close tag of another element", "<r><x></y></r>"],
    ["an attribute twice", '<r a="1" a="2"/>'],
    ["an attribute without quotes", "<r a=1/>"],
    ["an unknown entity", "<r>&constructor;</r>"],
    ["a bare ampersand", "<r>a & b</r>"],
    ["a control character", "<r>\u0001</r>"],
    ["a character reference to one", "<r>&#0;</r>"],
    ["an entity of its own", '<!DOCTYPE r [<!ENTITY a "b">]><r/>'],
    ["an external entity", '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>'],
    ["a parameter entity", "<!DOCTYPE r [ %a; ]><r/>"],
    ["an encoding that nobody knows", '<?xml version="1.0" encoding="klingon"?><r/>'],
  ])("refuses %s", async (_, xml) => {
    expect((await refusal(events(xml))).reason).toBe("bad-report");
  });

  it("gives the line and column of what is not well-formed", async () => {
    expect((await refusal(events("<r>\n  <x></y>\n</r>"))).place).toEqual({ line: 2, column: 9 });
  });

  it("names a bare ampersand on its line, though the parser sees no end after it", async () => {
    const error = await refusal(events('<r>\n<x/>\n<x a="R&D"/>\n</r>', 64));
    expect(error.message).toBe('not well-formed XML: a bare "&", which has to be written as "&amp;"');
    expect(error.place).toEqual({ line: 3 });
  });

  it("reads an empty internal subset, as Pester writes it", async () => {
    expect(await events('<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"[]><report/>')).toHaveLength(2);
  });

  it("reads the encoding that the declaration names, and any Unicode one by its bytes", async () => {
    const latin1 = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><r a="é"/>', "latin1");
    const utf16 = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><r a="é"/>', "utf16le");
    for (const bytes of [latin1, utf16]) expect(await events(bytes, 64)).toEqual(["/r a=é", "-r"]);
  });

  it("has ordinary attributes named __proto__ and constructor", async () => {
    expect(
      await attributeRead('<r __proto__="1" constructor="2"/>', (r) => [r.text("__proto__"), r.count("constructor")]),
    ).toEqual(["1", 2]);
    expect(await attributeRead("<r/>", (r) => [r.text("__proto__"), r.count("toString")])).toEqual([undefined, undefined]);
  });

  it("refuses elements nested too deeply and tags that are too long, naming the limit", async () => {
    const deep = await refusal(events("<x>".repeat(caps.depth + 1)));
    expect([deep.reason, deep.message]).toEqual(["too-large", "the depth of elements is above 512, the most that is read"]);
    const long = await refusal(events(`<r a="${"x".repeat(caps.lineBytes + 1)}"/>`, 4 * caps.lineBytes));
    expect([long.reason, long.message]).toEqual(["too-large", "the length of a tag is above 1048576, the most that is read"]);
  });

  it("reads a text that is longer than a tag may be", async () => {
    expect(await events(`<r><!--${"y".repeat(caps.lineBytes * 2)}-->${"x".repeat(caps.lineBytes * 2)}</r>`, 65536)).toHaveLength(
      3,
    );
  });

  it("names the attribute that is missing, empty or no count", async () => {
    const message = async (xml: string, read: (element: XmlElement) => unknown) =>
      (await refusal(attributeRead(xml, read))).message;
    expect(await message("<l/>", (l) => l.requiredCount("nr"))).toBe("<l> has no nr");
    expect(await message('<l nr="a\nb"/>', (l) => l.count("nr"))).toBe('<l> has nr="a b", which is no count');
    expect(await message('<l name=""/>', (l) => l.requiredText("name"))).toBe("<l> has an empty name");
    expect(await message('<l nr="3000000000"/>', (l) => l.lineNumber("nr"))).toBe('<l> has nr="3000000000", which no file has');
  });

  it.each([
    ["0", 0],
    ["007", 7],
    ["1.0", 1],
    [" 3 ", 3],
    ["1e+06", 1_000_000],
    ["99999999999999999999", Number.MAX_SAFE_INTEGER],
    ["1.5", undefined],
    ["-1", undefined],
    ["", undefined],
    ["NaN", undefined],
    ["0x10", undefined],
    ["1,000", undefined],
  ])("reads the count %j as %j", (text, count) => {
    expect(parseCount(text)).toBe(count);
  });
});

describe("the probe of XML", () => {
  const probe = (head: string) => probeXml(sourceOf(head), head);

  it("has the root, its attributes and the names of its first children", async () => {
    expect(await probe('<r v="1"><a><c/></a><b/><a/>')).toMatchObject({
      root: "r",
      attributes: { v: "1" },
      children: ["a", "b"],
    });
  });

  it("does not mind where the head is cut, or what is wrong after the root's tag", async () => {
    expect(await probe("<r><a/><b x=")).toMatchObject({ root: "r", children: ["a"] });
    expect(await probe("<r><a/></b>")).toMatchObject({ root: "r", children: ["a"] });
  });

  it("refuses a head without a root element", async () => {
    expect((await refusal(probe('<?xml version="1.0"?><!-- '))).reason).toBe("cut-off-report");
    expect((await refusal(probe("< html>"))).reason).toBe("bad-report");
  });
});

describe("what is passed over", () => {
  async function seen(content: string, chunkBytes: number): Promise<readonly string[]> {
    const told: string[] = [];
    await readXml(sourceOf(content, chunkBytes), {
      open: (element) => told.push(element.name),
      close: (name) => told.push(`-${name}`),
      text: (text) => text.trim() !== "" && told.push(text.trim()),
      passesOver: (name) => name === "log",
    });
    return told;
  }

  const around = (content: string) => `<a>\n<log>${content}</log><b>x</b></a>`;

  it.each([
    ["text", around("one\ntwo")],
    ["nothing", around("")],
    ["a CDATA section with its own end", around("<![CDATA[ </log> <b> ]] ]]>")],
    ["a comment with its own end", around("<!-- </log> -- -->")],
    ["what is not well-formed", around("a < b & c <x <y/> ]]> </logs> </ log>")],
    ["tags of other elements", around("<c><d/></c>")],
    ["an end with a blank", "<a><log>x</log ><b>x</b></a>"],
    ["characters of other scripts", around("ä€𝄞 </lo")],
  ])("%s", async (_, content) => {
    const wanted = ["a", "log", "-log", "b", "x", "-b", "-a"];
    for (const chunkBytes of [1, 2, 3, 7, 64, 1000]) expect(await seen(content, chunkBytes), `${chunkBytes}`).toEqual(wanted);
  });

  it("is nothing where the element is empty", async () => {
    expect(await seen("<a><log/><log /><b>x</b></a>", 5)).toEqual(["a", "log", "-log", "log", "-log", "b", "x", "-b", "-a"]);
  });

  it("has to end, and lines are counted in it", async () => {
    const cut = await refusal(seen("<a>\n<log>x\n\ny</lo", 3));
    expect([cut.reason, cut.place]).toEqual(["cut-off-report", { line: 4 }]);
    const wrong = await refusal(seen("<a>\n<log>x\n\ny</log>\n<b>&wrong;</b></a>", 3));
    expect([wrong.reason, wrong.place]).toMatchObject(["bad-report", { line: 5 }]);
  });
});

describe("characters that XML does not have", () => {
  async function mended(content: string, chunkBytes: number) {
    const repair = new XmlRepair();
    let text = "";
    await readXml(sourceOf(content, chunkBytes), {
      open: (element) => (text += element.peek("a") ?? ""),
      text: (piece) => (text += piece),
      repair,
    });
    return { text, count: repair.count, first: repair.first };
  }

  it.each([1, 3, 10, 1000])("are replaced, in pieces of %i bytes", async (chunkBytes) => {
    const content = '<r a="x\u001b[31m"><b>\n&#x1B;[0m &#27; &#x9;&#65;&amp; \u0000\uffff</b></r>';
    const { text, count, first } = await mended(content, chunkBytes);
    expect(text).toBe("x\ufffd[31m\n\ufffd[0m \ufffd \tA& \ufffd\ufffd");
    expect([count, first]).toEqual([5, { character: "U+001B", line: 1 }]);
  });

  it("leave a document alone that has none", async () => {
    expect(await mended("<r>&lt;&#10;</r>", 2)).toEqual({ text: "<\n", count: 0, first: undefined });
  });
});
