import { mkdirSync, writeFileSync } from "node:fs";
import { renderRegistry } from "./render-registry.ts";

const root = new URL("../../", import.meta.url);

// The registry first, by itself: everything else imports it, and a format that was removed would break that.
writeFileSync(new URL("src/formats/registry.ts", root), renderRegistry(root));

const { generatedFiles } = await import("./generated-files.ts");
for (const [path, content] of await generatedFiles(root)) {
  const file = new URL(path, root);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, content);
}
