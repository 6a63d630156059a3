const [zero, dot] = [0x30, 0x2e];
const powers = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * Reads a number of up to 15 digits without sign and exponent, as nearly all in a stream are. Of two whole numbers that a
 * double holds exactly, the quotient is what `JSON.parse` makes of the decimal, too.
 */
export class PlainNumber {
  value = 0;

  /** Where the number ends; -1 where it is of another kind. */
  read(bytes: Uint8Array, start: number): number {
    const wholeEnd = digitsEnd(bytes, start);
    const isLed = bytes[start] === zero && wholeEnd > start + 1;
    if (wholeEnd === start || isLed) return -1;
    const end = bytes[wholeEnd] === dot ? digitsEnd(bytes, wholeEnd + 1) : wholeEnd;
    const decimals = end === wholeEnd ? 0 : end - wholeEnd - 1;
    if ((end > wholeEnd && decimals === 0) || end - start > 16) return -1;
    let digits = 0;
    for (let at = start; at < end; at++) if (at !== wholeEnd) digits = digits * 10 + (bytes[at] as number) - zero;
    this.value = decimals === 0 ? digits : digits / (powers[decimals] as number);
    return end;
  }
}

function digitsEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] as number) >= zero && (bytes[at] as number) <= 0x39) at++;
  return at;
}
