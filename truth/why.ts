import { isoOf, wholeDay } from '../shared/time/moment';
import type { Day } from './days';
import { COLUMNS } from './habits/columns';
import { EVENTS, type Life } from './life/life';
import type { Reason } from './life/late';
import type { Judged } from './measure/judged';
import type { JudgedBook } from './measure/run';
import { stagesOf } from './verdict';

const iso = (day: Day): string => isoOf(wholeDay(day));
const named = (event: string): string => event.replace(/_/g, ' ');

/** Each order of a book that is wrongly called late, or wrongly not, with all that is needed to see why. */
export function faultsText(book: JudgedBook): string {
  const faults = book.orders.filter(
    ({ outcome, canBeCalled, lateBeforeSailing, lateForPaidMoney }) =>
      outcome === 'false late' ||
      outcome === 'missed' ||
      (outcome === 'asked' && canBeCalled) ||
      lateBeforeSailing ||
      lateForPaidMoney,
  );
  return faults.map((order) => `${storyOf(book, order)}\n`).join('\n');
}

/** All there is to tell of one order of a book; empty when it is not there. */
export function storyText(book: JudgedBook, no: string): string {
  const order = book.orders.find(({ life }) => life.no === no);
  return order ? `${storyOf(book, order)}\n` : '';
}

function storyOf(book: JudgedBook, order: Judged): string {
  const { life, verdict, truth, shown, outcome } = order;
  const marks = [
    ...(order.lateBeforeSailing ? ['shown as sailed'] : []),
    ...(order.lateForPaidMoney ? ['shown as paid'] : []),
    ...(outcome === 'right late' && !order.isReasonRight ? ['for another reason'] : []),
  ];
  const lines = [
    `${outcome.toUpperCase()}${marks.map((mark) => ` · ${mark}`).join('')} · ${book.habit.name} · team ${book.run + 1} · now ${iso(book.now)} · ${life.no} · ${life.term} · ${life.customer}`,
    ...verdict.calls.map(({ name, row, due, why }) => `  called  ${name}, due ${due}, ${why} (${row})`),
    ...(verdict.calls.length === 0 ? verdict.says.map((says) => `  says    ${says}`) : []),
    ...verdict.questions.map((question) => `  asks    ${question}`),
    ...rowsOf(book, life.no).map((row) => `  row     ${row}`),
    ...(truth.length === 0
      ? [`  truth   not late`]
      : truth.map((reason) => `  truth   LATE: ${reasonText(life, reason)}`)),
    ...missedStages(order).map((says) => `  plan    ${says}`),
    `  shown   ${shown.length === 0 ? 'not late as far as the sheet goes' : shown.map((reason) => reasonText(life, reason)).join('; ')}`,
    `  life    ${lifeText(life, book.now)}`,
  ];
  return lines.join('\n');
}

/** What the plan says of the stages for which the order is truly late. */
function missedStages({ truth, verdict, outcome }: Judged): string[] {
  if (outcome === 'right late') return [];
  const events = [...new Set(truth.map(({ event }) => event))];
  return events.flatMap((event) => stagesOf(event)).flatMap((stage) => verdict.about(stage) ?? []);
}

export function reasonText(life: Life, { event, due, from, text }: Reason): string {
  const happens = life.events[event];
  return `${named(event)} was due ${iso(due)} from ${named(from)}: ${text}${happens === undefined ? '' : ` (it happens ${iso(happens)})`}`;
}

/** The rows of an order as the sheet shows them: `ETD 2026-04-02 | ATD - | …`, cells that nobody ever fills left out. */
export function rowsOf({ rendered, habit }: JudgedBook, no: string): string[] {
  return [...rendered.rows]
    .filter(([, order]) => order === no)
    .map(([place]) => {
      const [name, row] = place.split('!') as [string, string];
      const sheet = rendered.book.sheets.find((each) => each.name === name)!;
      const values = sheet.rows[Number(row) - 1]!;
      const kinds = sheet.kinds[Number(row) - 1]!;
      const cells = habit.columns.map((_, at) => {
        const value = values[at];
        const shown = value === null ? '-' : kinds[at] === 'd' ? iso(Number(value)) : String(value);
        return {
          shown,
          text: `${rendered.headers[at]} ${shown}`,
          isEvent: isOfOrdersLife(habit.columns[at]!),
        };
      });
      return `${place}: ${cells
        .filter(({ shown, isEvent }) => isEvent || shown !== '-')
        .map(({ text }) => text)
        .join(' | ')}`;
    });
}

const isOfOrdersLife = (key: keyof typeof COLUMNS): boolean =>
  !('fact' in COLUMNS[key].is) && !('word' in COLUMNS[key].is);

/** What has happened and what is still to come: `ordered 2026-01-05, deposit 2026-01-09 ‖ sailing 2026-04-20`. */
function lifeText(life: Life, now: Day): string {
  const events = EVENTS.flatMap((event) =>
    life.events[event] === undefined ? [] : [[event, life.events[event]] as const],
  );
  const all: (readonly [string, Day])[] = [
    ['ordered', life.ordered],
    ...events,
    ...life.failedInspections.map((day) => ['inspection failed', day] as const),
    ...life.parts.slice(0, -1).map(({ sailing }, at) => [`part ${at + 1} sails`, sailing] as const),
    ...(life.cancelled === undefined ? [] : [['cancelled', life.cancelled] as const]),
    ...(life.revived === undefined ? [] : [['revived', life.revived] as const]),
    ...Object.entries(life.promises).flatMap(([key, revisions]) =>
      revisions.slice(1).map(({ known, day }) => [`${key} moved to ${iso(day)}`, known] as const),
    ),
  ];
  const sorted = all.sort((a, b) => a[1] - b[1]);
  const text = (which: readonly (readonly [string, Day])[]): string =>
    which.map(([what, day]) => `${named(what)} ${iso(day)}`).join(', ');
  return `${text(sorted.filter(([, day]) => day <= now))} ‖ to come: ${text(sorted.filter(([, day]) => day > now)) || 'nothing'}`;
}

/** Which stages are called wrongly most, which stand for another, and which reasons are missed most, over all books. */
export function summaryText(books: readonly JudgedBook[]): string {
  const wrong = new Map<string, number>();
  const other = new Map<string, number>();
  const missed = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { habit, orders } of books)
    for (const { outcome, verdict, truth, isReasonRight } of orders) {
      const first = verdict.calls[0];
      if (outcome === 'false late')
        add(wrong, `${first?.name ?? 'no stage'} (${first?.why ?? ''}) in ${habit.name}`);
      if (outcome === 'right late' && !isReasonRight)
        add(other, `${first?.name ?? 'no stage'} for ${named(truth[0]!.event)} in ${habit.name}`);
      if (outcome === 'missed')
        add(missed, `${named(truth[0]!.event)} from ${named(truth[0]!.from)} in ${habit.name}`);
    }
  const list = (counts: Map<string, number>): string[] =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([what, count]) => `${String(count).padStart(6)}  ${what}`);
  return [
    'CALLED LATE AND NOT LATE, by stage',
    ...list(wrong),
    '',
    'LATE, AND SHOWN FOR ANOTHER REASON',
    ...list(other),
    '',
    'LATE AND NEITHER CALLED NOR ASKED, by reason',
    ...list(missed),
    '',
  ].join('\n');
}
