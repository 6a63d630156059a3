import type { Part } from "./part.ts";
export const linterPart: Part = { name: "linters", needs: [], prepare: () => [] };
