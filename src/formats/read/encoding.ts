/** Bytes that tell an encoding: the first two characters of UTF-16. */
const headLength = 4;

/**
 * Encodings by their byte order mark, or by the zero bytes that ASCII has in UTF-16. Two characters are asked for: one
 * zero byte alone begins some binary files.
 */
function encodingOf(head: Uint8Array): { readonly label: "utf-8" | "utf-16le" | "utf-16be"; readonly mark: number } {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", mark: 2 };
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return { label: "utf-16le", mark: 0 };
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return { label: "utf-16be", mark: 0 };
  return { label: "utf-8", mark: 0 };
}

/** The chunks in UTF-8 and without a byte order mark. UTF-8 passes through as it is. PowerShell's redirection writes UTF-16. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of withWholeHead(chunks)) {
    let bytes = chunk;
    if (first) {
      const { label, mark } = encodingOf(chunk);
      if (label !== "utf-8") decoder = new TextDecoder(label, { ignoreBOM: true });
      bytes = chunk.subarray(mark);
      first = false;
    }
    if (bytes.length > 0) yield decoder ? encode(decoder.decode(bytes, { stream: true })) : bytes;
  }
  const rest = decoder?.decode();
  if (rest) yield encode(rest);
}

/** The same bytes, the first chunk with at least `headLength` of them where there are as many. A pipe may hand over single bytes. */
async function* withWholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    // A chunk is handed on as it is where it can be: a `Buffer` is another kind of array, which loops over bytes are slower on.
    const bytes: Uint8Array = head?.length ? Buffer.concat([head, chunk]) : chunk;
    if (head && bytes.length < headLength) {
      head = new Uint8Array(bytes);
      continue;
    }
    head = undefined;
    yield bytes;
  }
  if (head && head.length > 0) yield head;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
