export function forgotten(value: boolean): number {
  if (value) return 1;
  return 2;
}
