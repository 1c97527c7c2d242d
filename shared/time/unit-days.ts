import type { Limit, LimitUnit } from './limit';

/** About how many calendar days one of a unit is: for putting times of different units in order, never for a deadline. */
const UNIT_DAYS: Readonly<Record<LimitUnit, number>> = {
  min: 1 / 1440,
  h: 1 / 24,
  wmin: 1 / 480,
  wh: 1 / 8,
  d: 1,
  w: 7,
  mo: 30,
  wd: 1.4,
  bd: 1.4,
};

export const aboutDays = ({ amount, unit }: Limit): number => amount * UNIT_DAYS[unit];
