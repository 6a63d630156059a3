import { mkdirSync, writeFileSync } from "node:fs";
import { renderLicenceSketches } from "./render-licence-sketches.ts";
import { renderRegistries } from "./render-registry.ts";

const root = new URL("../../", import.meta.url);

// The registries first, by themselves: everything else imports them, and a format that was removed would break that.
for (const [path, content] of renderRegistries(root)) writeFileSync(new URL(path, root), content);

writeFileSync(new URL("src/formats/documents/licence-text/sketches.ts", root), renderLicenceSketches(root));

const { generatedFiles } = await import("./generated-files.ts");
for (const [path, content] of await generatedFiles(root)) {
  const file = new URL(path, root);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, content);
}
