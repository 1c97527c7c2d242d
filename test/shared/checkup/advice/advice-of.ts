import type { Book } from '../../../../shared/book/model';
import { adviceOf } from '../../../../shared/checkup/advice';
import { checkupOf } from '../../../../shared/checkup/checkup-of';
import type { Advice, AdviceKind } from '../../../../shared/checkup/proposal';
import { plan } from '../../../../shared/plan/plan';
import { moment } from '../../../tools/order-facts';

/** When the books of these tests are looked at. */
export const NOW = moment('2026-05-18 10:00');

/** What the check-up of a book advises, of one kind where one is named. */
export function advice(book: Book, kind?: AdviceKind): Advice[] {
  const planned = plan(book, NOW);
  const all = adviceOf(planned, checkupOf(planned, {}));
  return kind === undefined ? all : all.filter((each) => each.kind === kind);
}

/** A list of the same thing so many times. */
export const times = <T>(many: number, one: (at: number) => T): T[] =>
  Array.from({ length: many }, (_, at) => one(at));
