import { both } from '../../../shared/lang';

/** The levels, as the sheet explains them. */
export const LEVEL_WORDS = {
  '0': both('0 在学', '0 learning'),
  '1': both('1 有人带', '1 with help'),
  '2': both('2 能独立做', '2 alone'),
  '3': both('3 能教别人', '3 teaches it'),
} as const;
