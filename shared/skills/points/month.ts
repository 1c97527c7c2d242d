import type { Period } from '../../figures/figure';
import { periodNamed } from '../../figures/named';
import { periodAt } from '../../figures/periods';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';

/** The month that a serial day lies in: what points are counted, capped and paid by. */
export const monthOf = (day: number): Period => periodAt('month', day);

/** The month of a key, `2026-05`; the running one where it is blank. NoSuchPeriod. */
export const monthNamed = ({ now }: Plan, key: string): Period =>
  periodNamed(key, dayOf(now), key.trim() === '' ? 'month' : undefined);
