import type { LogRow } from '../../../config';
import { both } from '../../../lang';
import { handOffOf } from '../../../matters/hand-offs/hand-off';
import { saidOf } from '../../../matters/history';
import { MATTERS } from '../../../matters/matters.sheet';
import { recordsOf } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/hand-offs/open';
import { dayOf, minuteOf } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';
import { awardNumber, type HelpFact } from '../fact';
import { logPlace } from '../log-place';
import { personIn } from '../person';
import { stageName } from '../../../orders/stage-name';

/**
 * Hand-offs that were accepted the first time: the log has handed and accepted and never a rejection, the row says so, too,
 * and somebody else accepted. It is to the credit of who handed over, of a stage of
 * an order once, however often it went to and fro. What was only filled into the sheet is no fact of the log.
 */
export function acceptedFacts(plan: Plan): readonly HelpFact[] {
  const log = rowsByNumber(plan);
  if (log.size === 0) return [];
  const found = recordsOf(plan, MATTERS).rows.flatMap(({ record, row }): HelpFact[] => {
    const handOff = record && handOffOf(record, row);
    if (!record || handOff?.is !== 'accepted' || handOff.times > 1) return [];
    const { number, sender, stage } = handOff;
    const own = (log.get(keyOf(number)) ?? []).filter(({ note }) => saidOf(number, note) !== undefined);
    const person = personIn(plan, sender);
    const taken = acceptedIn(own);
    if (person === undefined || !taken || minuteOf(taken.at) > minuteOf(plan.now)) return [];
    if (personIn(plan, taken.by) === undefined || isSamePerson(plan, taken.by, person)) return [];
    const { zh, en } = stageName(plan, stage);
    return [
      {
        fact: 'accepted',
        number: awardNumber('accepted', number),
        person,
        order: record.order ?? '',
        stage,
        day: dayOf(taken.at),
        said: both(
          `${zh}交接：${taken.by}第一次就接受`,
          `${en} handed over: accepted first time by ${taken.by}`,
        ),
        place: () => logPlace(plan, taken),
      },
    ];
  });
  const once = new Map<string, HelpFact>();
  for (const fact of found) {
    const key = JSON.stringify([orderKey(fact.order), fact.stage, fact.person]);
    const before = once.get(key);
    if (!before || isBefore(fact, before)) once.set(key, fact);
  }
  return [...once.values()];
}

const isBefore = (a: HelpFact, b: HelpFact): boolean =>
  a.day < b.day || (a.day === b.day && a.number < b.number);

/** The first acceptance, where it was handed over before and never given back. */
function acceptedIn(rows: readonly LogRow[]): LogRow | undefined {
  if (rows.some(({ event }) => event === 'rejected')) return undefined;
  const taken = rows.filter(({ event }) => event === 'accepted').sort(byTime)[0];
  const given = taken && rows.some(({ event, at }) => event === 'handed' && minuteOf(at) <= minuteOf(taken.at));
  return given ? taken : undefined;
} // prettier-ignore

/** The earlier first; of the same minute by what they say, so that the order of rows tells nothing. */
export const byTime = (a: LogRow, b: LogRow): number =>
  minuteOf(a.at) - minuteOf(b.at) || compared(saidIn(a), saidIn(b));

const saidIn = ({ order, by, owner, note }: LogRow): string => [order, by, owner, note].join('\0');
const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const keyOf = (text: string): string => orderKey(text.trim().split(/\s/, 1)[0]!);

/** What happened to hand-offs, by the first word of their numbers. */
function rowsByNumber({ config: { log } }: Plan): ReadonlyMap<string, LogRow[]> {
  const found = new Map<string, LogRow[]>();
  for (const row of log) {
    if (row.event !== 'handed' && row.event !== 'accepted' && row.event !== 'rejected') continue;
    const key = keyOf(row.note);
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}
