import type { Rules } from './table-plan';

/** Nobody answered anything: for orders that belong to no book. */
export const UNANSWERED: Pick<Rules, 'answers' | 'standing' | 'keeping'> = {
  answers: { byOrder: new Map(), inBulk: [] },
  standing: [],
  keeping: new Map(),
};
