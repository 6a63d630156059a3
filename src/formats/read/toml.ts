import { parse, TomlError, type TomlTable } from "smol-toml";
import { caps } from "./caps.ts";

/** What keeps a text from being TOML; undefined for one that is, and for one that is too long to be looked at. */
export function tomlProblem(text: string): { readonly line: number; readonly message: string } | undefined {
  if (text.length > caps.configurationLength) return undefined;
  try {
    parse(text, { maxDepth: caps.configurationDepth });
    return undefined;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { line: error.line, message: error.message.split("\n", 1)[0] ?? "" };
  }
}

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
