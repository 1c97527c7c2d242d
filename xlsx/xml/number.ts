/** Exact powers: a mantissa below 2^53 divided by one of these is correctly rounded. */
const POWERS = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
];
const MAX_EXACT = 2 ** 53 / 10 - 1;

/** The number written between two positions without making a string of it in the common case; NaN when it is none. */
export function numberAt(bytes: Buffer, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let mantissa = 0;
  let decimals = -1;
  for (; at < to; at++) {
    const code = bytes[at]!;
    if (code >= 0x30 && code <= 0x39 && mantissa < MAX_EXACT) {
      mantissa = mantissa * 10 + (code - 0x30);
      if (decimals >= 0) decimals++;
    } else if (code === 0x2e && decimals < 0) {
      decimals = 0;
    } else {
      return slowNumber(bytes, from, to);
    }
  }
  if (to - from > 18 || to - from < (negative ? 2 : 1)) return slowNumber(bytes, from, to);
  const value = decimals > 0 ? mantissa / POWERS[decimals]! : mantissa;
  return negative ? -value : value;
}

function slowNumber(bytes: Buffer, from: number, to: number): number {
  const text = bytes.toString('latin1', from, to).trim();
  return text === '' || !/^[+-]?(\d|\.\d)[\d.]*([eE][+-]?\d+)?$/.test(text) ? NaN : Number(text);
}

/** A whole number between two positions; -1 when it is none or beyond nine digits. */
export function wholeAt(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  if (to <= from || to - from > 9) return -1;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
