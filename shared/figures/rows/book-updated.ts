import type { LogRow } from '../../config';
import type { Plan } from '../../plan/plan';
import { dayOf, isoOf, type Moment } from '../../time/moment';
import { BOOK_DAYS } from '../definitions.data';
import type { FigureRow } from '../figure';
import { named, type BookFigure } from './look';

/**
 * What the log dates, written when: a row that a person wrote says both. A run notes what it sees in the cells, which may
 * have stood there for some time: it was in time for certain where the run came in time, and late for certain where
 * an earlier run, after the time was up, did not see it.
 */
export const bookUpdated: BookFigure = (plan) => {
  const { log } = plan.config;
  const said = new Set(log.flatMap((row) => (row.event === 'done' && row.date !== undefined ? [keyOf(row, row.date)] : []))); // prettier-ignore
  const runs = runDays(log);
  const seen = new Set<string>();
  return log.flatMap((row): FigureRow[] => {
    const done = row.event === 'done' ? row.date : row.event === 'judged' ? row.judged?.done : undefined;
    if (done === undefined || row.order === '' || row.stage === '') return [];
    const key = keyOf(row, done);
    if (row.event === 'judged' && said.has(key)) return [];
    if (seen.has(key)) return [];
    seen.add(key);
    const is = verdictOf(plan, row, dayOf(done), runs);
    return [
      {
        figure: 'bookUpdated',
        day: dayOf(done),
        order: row.order,
        person: row.by === '' ? '' : named(plan, row.by),
        stage: row.stage,
        counts: is === 'unsure' ? 0 : 1,
        met: is === 'yes' ? 1 : 0,
        days: 0,
        ...(is === 'unsure' && { excused: 'unsure' as const }),
      },
    ];
  });
}; // prettier-ignore

const keyOf = ({ order, stage }: LogRow, done: Moment): string =>
  `${order}\0${stage}\0${isoOf(done).slice(0, 10)}`;

/** The days on which runs wrote something down, in turn. */
function runDays(log: readonly LogRow[]): readonly number[] {
  const days = new Set(log.flatMap(({ event, at, by }) => (by === '' && (event === 'judged' || event === 'promised') ? [dayOf(at)] : []))); // prettier-ignore
  return [...days].sort((a, b) => a - b);
}

function verdictOf({ clocks }: Plan, { event, at }: LogRow, done: number, runs: readonly number[]): 'yes' | 'no' | 'unsure' {
  const written = dayOf(at);
  if (written < done) return 'unsure';
  const lag = (day: number): number => clocks.office.countWorkdays(done + 1, day);
  if (lag(written) <= BOOK_DAYS) return 'yes';
  if (event === 'done') return 'no';
  return runs.some((run) => run < written && run > done && lag(run) > BOOK_DAYS) ? 'no' : 'unsure';
} // prettier-ignore
