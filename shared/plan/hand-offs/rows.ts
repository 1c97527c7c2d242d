import { HandOffBook } from '../../matters/hand-offs/book';
import { MATTERS } from '../../matters/matters.sheet';
import { sheetFor } from '../../records/find';
import type { Plan } from '../plan';
import { recordContext } from '../record-context';

/** The hand-offs of a planned book; undefined where it has no sheet of matters, `unreadable` where its header is gone. */
export function handOffsIn(
  plan: Pick<Plan, 'book' | 'config' | 'language'>,
): HandOffBook | 'unreadable' | undefined {
  const context = recordContext(plan);
  const sheet = sheetFor(plan.book, MATTERS, context.mappings);
  return sheet && (HandOffBook.read(sheet, context) ?? 'unreadable');
}
