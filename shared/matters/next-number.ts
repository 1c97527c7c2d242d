/** The number after the greatest of a series: `D-13` where `D-12` is there, `D-1` where there is none. */
export function nextNumber(series: string, taken: Iterable<string>): string {
  let most = 0;
  for (const each of taken) {
    const text = each.normalize('NFKC').trim();
    if (!text.toUpperCase().startsWith(series.toUpperCase())) continue;
    const digits = text.slice(series.length);
    if (/^\d{1,9}$/.test(digits)) most = Math.max(most, Number(digits));
  }
  return `${series}${most + 1}`;
}
