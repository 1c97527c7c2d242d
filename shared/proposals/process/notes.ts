import { both } from '../../lang';

/** Said whenever somebody stands by a limit. */
export const LATE_FROM_NOW = both(
  '从此超过这些时限的订单算逾期，不再只是落后。',
  'From now on orders past these limits are late, no longer only behind.',
);
