import { writeFileSync } from "node:fs";
import { renderRegistry } from "./render-registry.ts";

const root = new URL("../../", import.meta.url);
writeFileSync(new URL("src/formats/registry.ts", root), renderRegistry(root));
