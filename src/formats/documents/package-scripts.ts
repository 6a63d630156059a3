import { parseJson } from "../../model/foreign-json.ts";

/** The names that `npm run` knows; undefined for what is no package.json. https://docs.npmjs.com/cli/using-npm/scripts */
export function readPackageScripts(text: string): ReadonlySet<string> | undefined {
  const manifest = parseJson(text);
  if (typeof manifest !== "object" || manifest === null) return undefined;
  const scripts: unknown = "scripts" in manifest ? manifest.scripts : {};
  return new Set(typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : []);
}
