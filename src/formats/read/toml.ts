import { parse, TomlError, type TomlTable } from "smol-toml";
import { caps } from "./caps.ts";

/** A table of TOML; undefined for a text that is none, or is too long. Never a prototype that a text named. */
export function readToml(text: string): TomlTable | undefined {
  if (text.length > caps.configurationLength) return undefined;
  try {
    return parse(text, { maxDepth: caps.configurationDepth });
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
