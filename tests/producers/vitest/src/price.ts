export interface Item {
  readonly name: string;
  readonly price: number;
  readonly amount?: number;
}

export function total(items: readonly Item[]): number {
  return items.reduce((sum, { price, amount = 1 }) => sum + price * amount, 0);
}

export function describe(price: number): string {
  if (price === 0) return "free";
  return price > 1000 ? "dear" : "fair";
}

export const round = (price: number) => Math.round(price * 100) / 100;
