import type { Period } from '../../figures/figure';
import { periodAt } from '../../figures/periods';

/** The month that a serial day lies in: what points are counted, capped and paid by. */
export const monthOf = (day: number): Period => periodAt('month', day);
