import { both, type Lang } from '../lang';
import type { ProcessRow } from '../process/row';
import { isEarlier, isoDay, dayOf, type Moment } from '../time/moment';
import type { OrderInHand, StageInput } from './stage-record';

/** What the source of a limit says that was taken over from the book's own usual time. */
const OWN_TIME = both('本表惯常用时', 'own usual time');

export function ownTimeSource(n: number, now: Moment, lang: Lang): string {
  return `${OWN_TIME[lang]}${lang === 'zh' ? '，' : ', '}n = ${n}${lang === 'zh' ? '，' : ', '}${isoDay(dayOf(now))}`;
}

/** Whether the limit of a row is the book's own usual time. */
export function isOwnTime({ source }: Pick<ProcessRow, 'source'>): boolean {
  return source.startsWith(OWN_TIME.zh) || source.startsWith(OWN_TIME.en);
}

/** A limit that was adopted ends at the first date that the order carries for what comes after: what is usual is no excuse beyond it. */
export function keepWithinOwnDates(input: StageInput, order: OrderInHand): void {
  const { record } = input;
  if (record.by !== 'limit' || !isOwnTime(record.stage.row)) return;
  const next = nextOwnDate(input, order);
  if (next !== undefined && isEarlier(next, record.due!)) record.due = next;
}

function nextOwnDate({ record: { stage, start } }: StageInput, { inputs }: OrderInHand): Moment | undefined {
  let first: Moment | undefined;
  for (const { record, facts } of inputs) {
    const { planned } = facts;
    if (planned === undefined || !record.stage.shows.includes(stage.index)) continue;
    if (start !== undefined && isEarlier(planned, start)) continue;
    if (first === undefined || isEarlier(planned, first)) first = planned;
  }
  return first;
}
