import type { DigestedFile, OpenedFile } from "./host.ts";

/** The same file, whose content is hashed while it is read. Cryptography is loaded only for the files of a run record. */
export async function digesting(file: OpenedFile): Promise<DigestedFile> {
  const { createHash } = await import("node:crypto");
  let digest: string | undefined;
  const chunks = async function* () {
    const hash = createHash("sha256");
    for await (const chunk of file.chunks()) {
      hash.update(chunk);
      yield chunk;
    }
    digest = hash.digest("hex");
  };
  return {
    ...file,
    chunks,
    // A reader stops at what it refuses: only then is the file read again.
    digest: async () => {
      if (digest === undefined) for await (const _ of chunks());
      return digest ?? "";
    },
  };
}

export async function digester(): Promise<(text: string) => string> {
  const { createHash, hash } = await import("node:crypto");
  // In one go where Node can (from 20.12): of a line's text, to set up takes longer than to hash.
  if (typeof hash === "function") return (text) => hash("sha256", text);
  return (text) => createHash("sha256").update(text).digest("hex");
}
