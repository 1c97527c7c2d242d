/** What is written into a book: the results of a plan, and what follows from a person's change. Nobody waits for it before a verdict is shown. */
export { patchOf } from '../../shared/plan/patch-of';
export { followUp, onlyChanged, onlyRows } from '../../shared/proposals/follow-up';
