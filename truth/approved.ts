import type { Judged } from './measure/judged';
import type { JudgedBook } from './measure/run';
import { isoOf, wholeDay } from '../shared/time/moment';
import { reasonText, rowsOf } from './why';

/** How many orders are told of each book; which, the truth alone decides, so that a change of the rules changes verdicts and not the list. */
const TOLD = 16;

/** One book for a trade manager: what stands in the rows, what is true, what Gendan says, and whether they would sign that. */
export function bookText(book: JudgedBook): string {
  const { habit, orders, now } = book;
  const late = orders.filter(({ isLate }) => isLate);
  const others = orders.filter(({ isLate }) => !isLate);
  const few = Math.max(0, TOLD - late.length);
  const spread = others.filter(
    (_, at) => Math.floor((at * few) / others.length) !== Math.floor(((at - 1) * few) / others.length),
  );
  const told = new Set([...late.slice(0, TOLD), ...spread]);
  return [
    `${habit.name}: ${habit.about}`,
    `${isoOf(wholeDay(now))}, ${orders.length} orders, ${late.length} truly late; ${orders.filter(({ verdict }) => verdict.late).length} called late`,
    `columns: ${book.rendered.headers.join(' | ')}`,
    '',
    ...orders.filter((order) => told.has(order)).map((order) => `${orderText(book, order)}\n`),
  ].join('\n');
}

const MARK: Readonly<Record<Judged['outcome'], string>> = {
  'right late': 'right',
  'right calm': 'right',
  'false late': 'WRONG: it is not late',
  unseen: 'late as far as the sheet goes: it was done or moved, and nobody typed it',
  asked: 'asked, which is right where the sheet does not say',
  missed: 'WRONG: it is late and nobody is told',
  unknowable: 'nobody could know from this sheet',
};

function orderText(book: JudgedBook, { life, truth, verdict, outcome, isReasonRight }: Judged): string {
  const first = verdict.calls[0];
  const says = first
    ? `late: ${first.name}, due ${first.due}`
    : verdict.asked
      ? `asks: ${verdict.questions.join('; ')}`
      : `not late (${verdict.says.map((each) => each.replace(/^.*?: /, '')).join('; ')})`;
  return [
    `${life.no}, ${life.customer}, ${life.term}`,
    ...rowsOf(book, life.no).map((row) => `  row    ${row}`),
    `  true   ${truth.length === 0 ? 'not late' : `late: ${truth.map((reason) => reasonText(life, reason)).join('; ')}`}`,
    `  Gendan ${says}`,
    `  ->     ${MARK[outcome]}${outcome === 'right late' && !isReasonRight ? ', but shown for something else' : ''}`,
  ].join('\n');
}
