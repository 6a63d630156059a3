import * as v from "valibot";
import { type BrokenBaseline, baselineBytes, isMachinery } from "./baseline.ts";
import { describedIssue, describeValue, parseJson } from "./foreign-json.ts";

/** The document of a schema and a version, as strictly as the schema has it: what it would drop without a word is refused, too. */
export function readDocument<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  version: number,
): { readonly document: v.InferOutput<Schema> } | BrokenBaseline {
  if (text.length > baselineBytes) return { message: `is larger than ${baselineBytes} bytes` };
  const raw = parseJson(text);
  if (raw === undefined) return { message: "is no JSON: it is cut off, or not a baseline" };
  const found = versionOf(raw);
  if (found !== version) return { message: `has the version ${describeValue(found)}; allowed: ${version}`, place: "/version" };
  const read = v.safeParse(schema, raw, { abortEarly: true });
  if (!read.success) return { message: describedIssue(read.issues[0]), place: pointerTo(read.issues[0].path ?? []) };
  const dropped = droppedKey(raw);
  if (dropped !== undefined) return { message: "is a name that nothing in a baseline has", place: dropped };
  return { document: read.output };
}

function versionOf(raw: unknown): unknown {
  return typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
}

function pointerTo(path: readonly { readonly key?: unknown }[]): string {
  return path.map(({ key }) => `/${pointerKey(String(key))}`).join("");
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function pointerKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Where the first name stands anywhere in a value that the schema passes over without a word. */
function droppedKey(value: unknown): string | undefined {
  if (Array.isArray(value)) return droppedItem(value);
  if (!isObject(value)) return undefined;
  for (const key of Object.keys(value)) {
    if (isMachinery(key)) return `/${pointerKey(key)}`;
    const found = droppedKey(value[key]);
    if (found !== undefined) return `/${pointerKey(key)}${found}`;
  }
  return undefined;
}

function droppedItem(items: readonly unknown[]): string | undefined {
  for (let i = 0; i < items.length; i++) {
    const found = droppedKey(items[i]);
    if (found !== undefined) return `/${i}${found}`;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
