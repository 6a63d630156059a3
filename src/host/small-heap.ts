import { setFlagsFromString } from "node:v8";

/**
 * Reports are read piece by piece, and nearly all of what that makes dies at once. V8 would let the young generation grow with
 * it to some 50 MB, and throw much of it into the old one, for no gain of time: with this, large reports take a sixth to a half
 * less memory.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
