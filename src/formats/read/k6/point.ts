/** A point of a metric with those of its tags that matter; an absent tag is empty. One object serves for all points. */
export class K6Point {
  /** In ms since 1970 UTC: when the request ended, of points of requests. */
  time = 0;
  value = 0;
  name = "";
  method = "";
  url = "";
  group = "";
  status = "";
  expected = "";
  errorCode = "";
  error = "";

  /** Points of setup() and teardown() are in groups of these names, which k6 itself leaves out by. */
  get isOfSetUp(): boolean {
    return this.group !== "" && /^::(?:setup|teardown)(?:::|$)/.test(this.group);
  }
}

/** The tags that matter, and the members that their texts go to. */
export const wantedTags = [
  ["name", "name"],
  ["method", "method"],
  ["url", "url"],
  ["group", "group"],
  ["status", "status"],
  ["expected_response", "expected"],
  ["error_code", "errorCode"],
  ["error", "error"],
] as const;

export type WantedTag = (typeof wantedTags)[number];

export function clearTags(point: K6Point): void {
  for (const [, member] of wantedTags) point[member] = "";
}
