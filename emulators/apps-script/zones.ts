/**
 * Wall clocks of the world, by the tables that Node's own Intl has. Serial numbers are a sheet's wall clock
 * without a zone; an instant is milliseconds since 1970 as `Date` counts them.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

const QUARTER = 900_000;
const offsets = new Map<string, number>();

/** The wall clock of a zone at an instant, as milliseconds that a UTC clock would show there. Asked once for each quarter of an hour: since 1970 clocks change on one. */
export function wallAt(instant: number, zone: string): number {
  if (instant < 0) return askedOfIntl(instant, zone);
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) offsets.set(key, (offset = askedOfIntl(quarter, zone) - quarter));
  return instant + offset;
}

function askedOfIntl(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format)
    formats.set(
      zone,
      (format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })),
    );
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which a zone's clock shows a wall time; of two the first, and of none (the hour that is skipped in spring) the one that is as much later. */
export function instantOf(wall: number, zone: string): number {
  const before = wallAt(wall - DAY, zone) - (wall - DAY);
  const after = wallAt(wall + DAY, zone) - (wall + DAY);
  for (const offset of [before, after]) if (wallAt(wall - offset, zone) === wall) return wall - offset;
  return wall - before;
}

const DAY = 86_400_000;
/** 1899-12-30, the day 0 of sheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

export function serialOfInstant(instant: number, zone: string): number {
  return (wallAt(instant, zone) - DAY_ZERO) / DAY;
}

/** To the millisecond, which is what a `Date` holds. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(DAY_ZERO + Math.round(serial * DAY), zone);
}

/** `2026-05-18T10:00` in a zone as an instant. */
export function instantAt(iso: string, zone: string): number {
  return instantOf(Date.parse(`${iso}${iso.length === 10 ? 'T00:00' : ''}Z`), zone);
}
