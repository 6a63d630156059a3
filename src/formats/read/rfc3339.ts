const [dash, colon, dot, plus, capitalT, capitalZ] = [0x2d, 0x3a, 0x2e, 0x2b, 0x54, 0x5a];
const minute = 60_000;

/** Reads times as RFC 3339 has them, `2026-05-04T10:20:30.123456789+02:00`, where they lie in a report's bytes. */
export class Rfc3339Reader {
  /** Whether a time had more than whole seconds. */
  hasFractions = false;
  /** The minute that was read last, as its digits and in ms: times of a stream share it. */
  #minute = -1;
  #minuteBegan = 0;

  /** In ms since 1970 UTC; NaN for anything else. */
  read(bytes: Uint8Array, start: number, end: number): number {
    const second = twoDigits(bytes, start + 17);
    if (end - start < 20 || bytes[start + 16] !== colon || !(second <= 60)) return Number.NaN;
    const began = this.#minuteAt(bytes, start);
    let at = start + 19;
    let ms = second * 1000;
    if (bytes[at] === dot) {
      const digits = at + 1;
      at = digitsEnd(bytes, digits, end);
      ms += fractionOf(bytes, digits, at);
      this.hasFractions = true;
    }
    return began + ms - offsetAt(bytes, at, end);
  }

  #minuteAt(bytes: Uint8Array, start: number): number {
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    const month = twoDigits(bytes, start + 5);
    const day = twoDigits(bytes, start + 8);
    const hour = twoDigits(bytes, start + 11);
    const minutes = twoDigits(bytes, start + 14);
    const separated = bytes[start + 4] === dash && bytes[start + 7] === dash && bytes[start + 10] === capitalT;
    if (!separated || bytes[start + 13] !== colon) return Number.NaN;
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minutes <= 59)) return Number.NaN;
    const key = (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minutes;
    if (key !== this.#minute) {
      this.#minute = key;
      this.#minuteBegan = Date.UTC(year, month - 1, day, hour, minutes);
    }
    return this.#minuteBegan;
  }
}

/** What the digits behind the point are in ms, to the ns; NaN without a digit. */
function fractionOf(bytes: Uint8Array, start: number, end: number): number {
  let [fraction, unit] = [0, 1000];
  for (let at = start; at < Math.min(end, start + 9); at++) {
    fraction = fraction * 10 + (bytes[at] as number) - 0x30;
    unit *= 10;
  }
  return start === end ? Number.NaN : (fraction * 1e6) / unit;
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at] as number)) at++;
  return at;
}

/** The offset in ms that ends the time, 0 for `Z`; NaN for anything else. */
function offsetAt(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] === capitalZ && at + 1 === end) return 0;
  const sign = bytes[at] === plus ? 1 : bytes[at] === dash ? -1 : Number.NaN;
  if (at + 6 !== end || bytes[at + 3] !== colon) return Number.NaN;
  const [hours, minutes] = [twoDigits(bytes, at + 1), twoDigits(bytes, at + 4)];
  return hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) * minute : Number.NaN;
}

/** NaN where other characters stand there. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [bytes[at] as number, bytes[at + 1] as number];
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 528 : Number.NaN;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
