import { dayFromCivil } from '../../../shared/time/civil';

/** The serial day of an ISO date. */
export function serialOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return dayFromCivil(year, month, day);
}
