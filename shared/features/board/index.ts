import type { Capability } from '../../capability';
import { both } from '../../lang';
import { VIEWS } from './views';

/** All orders by where they stand, and moving one on by saying what has been done. */
export const BOARD = {
  key: 'board',
  title: both('看板', 'Board'),
  views: VIEWS,
} as const satisfies Capability;
