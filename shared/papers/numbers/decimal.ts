/** A decimal number exactly: `units` divided by ten to the power of `scale`, which is never below zero. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** A sheet keeps so many digits of a figure: 0.30000000000000004 is 0.3 to whoever reads the cell. */
const SHEET_DIGITS = 15;

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** What a cell's figure says in decimal digits; what is no finite figure is nothing. */
export function decimalOf(figure: number): Decimal {
  if (!Number.isFinite(figure)) return ZERO;
  const [digits, exponent] = figure.toExponential(SHEET_DIGITS - 1).split('e') as [string, string];
  const [whole, rest] = digits.split('.') as [string, string];
  let units = BigInt(whole + rest);
  let scale = rest.length - Number(exponent);
  for (; scale > 0 && units % 10n === 0n; scale--) units /= 10n;
  return scale >= 0 ? { units, scale } : { units: units * tenTo(-scale), scale: 0 };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = level(a, b);
  return { units: x + y, scale };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { units: -b.units, scale: b.scale });
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const [x, y] = level(a, b);
  return x < y;
}

/** How often `b` goes into `a` as a whole, and what is left. `b` is above zero. */
export function divided(a: Decimal, b: Decimal): { whole: bigint; rest: Decimal } {
  const [x, y, scale] = level(a, b);
  return { whole: x / y, rest: { units: x % y, scale } };
}

/** Rounded to so many digits after the point, in units of the last of them; a half goes away from zero. */
export function halfUp({ units, scale }: Decimal, decimals: number): bigint {
  if (scale <= decimals) return units * tenTo(decimals - scale);
  const step = tenTo(scale - decimals);
  const half = units < 0n ? -step / 2n : step / 2n;
  return (units + half) / step;
}

/** The same as a figure for a cell: 93.6 of 93.599. */
export function rounded(decimal: Decimal, decimals: number): number {
  return figureOf(halfUp(decimal, decimals), decimals);
}

/** The figure of so many units of the last digit after the point: 93.6 of 9360 hundredths. */
export function figureOf(units: bigint, decimals: number): number {
  // As digits: a division of floats may be off in the last one.
  return Number(`${units}e-${decimals}`);
}

/** Both in units of the same digit. */
function level(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * tenTo(scale - a.scale), b.units * tenTo(scale - b.scale), scale];
}

const tenTo = (power: number): bigint => 10n ** BigInt(power);
