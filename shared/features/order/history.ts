import { saidText, type LogRow } from '../../config';
import { both, joined, same, type Bilingual } from '../../lang';
import type { LogEventKind } from '../../process/log';
import type { OrderRow } from '../../plan/row-finder';
import type { Plan } from '../../plan/plan';
import { EVENT_WORDS, JUDGED_WORDS, PARTY_WORDS } from '../../templates/vocabulary';
import { momentText } from '../../time/date-text';
import { minuteOf, type Moment } from '../../time/moment';

/** What the log tells of an order, newest first. Plain JSON. */
export interface HistoryLine {
  readonly at: Moment;
  readonly event: LogEventKind;
  /** Name of the stage; empty for the order as a whole. */
  readonly stage: Bilingual;
  /** What happened, with its date or person: `改截止：2026年6月2日（周二）`. */
  readonly what: Bilingual;
  readonly by: string;
  readonly note: string;
}

/** The newest rows of the log that speak of an order, at most `limit`, and how many there are. */
export function historyOf(
  plan: Plan,
  row: OrderRow,
  nameOf: (stage: string) => Bilingual,
  limit: number,
): { lines: HistoryLine[]; total: number } {
  const own = plan.config.log.filter(
    ({ order }) => order !== '' && (order === row.key || order === row.order),
  );
  const newest = own.map((event, at) => ({ event, at }));
  newest.sort((a, b) => minuteOf(b.event.at) - minuteOf(a.event.at) || b.at - a.at);
  const lines = newest.slice(0, limit).map(({ event }) => ({
    at: event.at,
    event: event.event,
    stage: event.stage === '' ? both('', '') : nameOf(event.stage),
    what: whatHappened(event),
    by: event.by,
    note: event.note,
  }));
  return { lines, total: own.length };
}

function whatHappened({ event, date, party, owner, judged, answer }: LogRow): Bilingual {
  const details: Bilingual[] = [];
  if (answer)
    details.push(both(saidText(answer.kind, answer.value, 'zh'), saidText(answer.kind, answer.value, 'en')));
  if (party) details.push(PARTY_WORDS[party]);
  if (owner !== '') details.push(same(owner));
  if (judged) details.push(JUDGED_WORDS[judged.late ? 'late' : 'on time']);
  if (date !== undefined) details.push(both(momentText(date, 'zh', true), momentText(date, 'en', true)));
  const word = EVENT_WORDS[event];
  if (details.length === 0) return both(word.zh, word.en);
  const rest = joined(details, both('，', ', '));
  return both(`${word.zh}：${rest.zh}`, `${word.en}: ${rest.en}`);
}
