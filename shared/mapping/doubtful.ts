import { DAYS } from './doubtful/days';
import { GOODS } from './doubtful/goods';
import { OTHERS } from './doubtful/others';
import type { Doubtful } from './doubtful/reading';

/** Headers that mean several things. No header stands in two of the lists, so that their order says nothing. */
export const DOUBTFUL: readonly Doubtful[] = [...GOODS, ...DAYS, ...OTHERS];
