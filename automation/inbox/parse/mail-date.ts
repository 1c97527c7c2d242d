/** The moment that a `Date` field names (RFC 5322 §3.3); undefined where it names none. A zone that is not known is UTC. */
export function mailDate(field: string): Date | undefined {
  const plain = field.replace(/\([^()]{0,100}\)/g, ' ');
  const found = DATE.exec(plain);
  if (!found) return undefined;
  const [, day, name, digits, hours, minutes, seconds = '0', zone = ''] = found;
  const month = MONTHS.indexOf(name!.toLowerCase());
  const year = Number(digits) + (digits!.length > 2 ? 0 : Number(digits) < 70 ? 2000 : 1900);
  const isWrong = month < 0 || Number(day) < 1 || Number(day) > 31 || Number(hours) > 23 || Number(minutes) > 59;
  if (isWrong || year < 1980 || year > 2200) return undefined;
  const utc = Date.UTC(year, month, Number(day), Number(hours), Number(minutes), Math.min(59, Number(seconds)));
  // The 31st of a month of thirty days.
  if (new Date(utc).getUTCDate() !== Number(day)) return undefined;
  return new Date(utc - aheadOf(zone) * 60_000);
} // prettier-ignore

const DATE = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i; // prettier-ignore
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours ahead of UTC of the zones that RFC 5322 knows by a name. */
const ZONES: Readonly<Record<string, number>> = { edt: -4, est: -5, cdt: -5, cst: -6, mdt: -6, mst: -7, pdt: -7, pst: -8 }; // prettier-ignore

/** Minutes ahead of UTC. */
function aheadOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  if (hours === undefined) return (ZONES[zone.toLowerCase()] ?? 0) * 60;
  const ahead = Math.min(14 * 60, Number(hours) * 60 + Number(minutes));
  return sign === '-' ? -ahead : ahead;
}
