import { formatCount } from "./plain-numbers.ts";

/** `1 line`, `12 lines`, `1 branch`. */
export function countOf(count: number, element: string): string {
  const one = element === "branches" ? "branch" : element.replace(/s$/, "");
  return `${formatCount(count)} ${count === 1 ? one : element}`;
}
