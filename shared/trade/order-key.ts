import { remembered } from '../remembered';

/**
 * How order numbers compare: one width, one case, no spaces. Unlike names they keep their dashes and dots: `A-1-1` is not
 * `A-11`.
 */
export const orderKey = remembered(
  (order): string => order.normalize('NFKC').toLowerCase().replace(/\s+/g, ''),
  5000,
);
