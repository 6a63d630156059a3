import type { Part } from "./part.ts";
export const workflowPart: Part = { name: "workflows", needs: [], prepare: () => [] };
