/** `12,345.5`: in groups of three, at most two decimals, without a locale. */
export function grouped(value: number): string {
  const [whole, rest] = String(Math.round(value * 100) / 100).split('.');
  const groups = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? groups : `${groups}.${rest}`;
}
