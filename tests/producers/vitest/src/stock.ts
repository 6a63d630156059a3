export class Stock {
  readonly #amounts = new Map<string, number>();

  add(name: string, amount: number): void {
    this.#amounts.set(name, this.amountOf(name) + amount);
  }

  take(name: string, amount: number): number {
    const left = this.amountOf(name) - amount;
    if (left < 0) {
      throw new Error(`only ${this.amountOf(name)} of ${name} left`);
    }
    this.#amounts.set(name, left);
    return left;
  }

  amountOf(name: string): number {
    return this.#amounts.get(name) ?? 0;
  }

  level(name: string): "none" | "few" | "many" {
    switch (this.amountOf(name)) {
      case 0:
        return "none";
      case 1:
      case 2:
        return "few";
      default:
        return "many";
    }
  }
}
