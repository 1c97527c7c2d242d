import type { LogRow } from '../../config';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { word, type Words } from '../../templates/vocabulary/words';
import { orderKey } from '../../trade/order-key';
import { factIn } from './fact';

/** What is done about an award. */
export type AwardStep = 'proposed' | 'approved' | 'refused' | 'appealed' | 'given' | 'upheld';

/** How the log says it, behind the number of the award; what comes of an appeal has words of its own. */
export const STEP_WORDS: Words<AwardStep> = {
  proposed: word('提议', 'proposed'),
  approved: word('核准', 'approved'),
  refused: word('不给', 'refused'),
  appealed: word('申诉', 'appealed'),
  given: word('复核后给', 'given on appeal'),
  upheld: word('复核后不给', 'refused on appeal'),
};

/** What the log says of each award, by its number: the rows that begin with one. */
export const awardLog = onceFor(({ config: { log } }: Plan): ReadonlyMap<string, readonly LogRow[]> => {
  const found = new Map<string, LogRow[]>();
  for (const row of log) {
    if (row.event !== 'note') continue;
    const [number = ''] = row.note.trim().split(/\s/, 1);
    if (factIn(number) === undefined) continue;
    const key = orderKey(number);
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
});

/** The points that were proposed, where the log still says so: a rule that was changed since does not change them. */
export function proposedPoints(plan: Plan, number: string): number | undefined {
  for (const { note } of awardLog(plan).get(orderKey(number)) ?? []) {
    const said = PROPOSED.exec(note);
    if (said) return Number(said[1]);
  }
  return undefined;
}

const PROPOSED = /^\S+\s+(?:提议|proposed)[:：]\s*(\d{1,4}(?:\.\d{1,6})?)(?![\d.])/i;

/** Whether the log tells that somebody decided on it through Gendan, which looked at who it was. */
export const isDecidedBy = (plan: Plan, number: string, isThem: (name: string) => boolean): boolean =>
  (awardLog(plan).get(orderKey(number)) ?? []).some(
    ({ note, by }) => DECIDED.test(note.trim()) && by.trim() !== '' && isThem(by),
  );

const DECIDED = new RegExp(
  `^\\S+\\s+(?:${(['approved', 'refused', 'given', 'upheld'] as const)
    .flatMap((step) => [STEP_WORDS[step].zh, STEP_WORDS[step].en])
    .join('|')})(?:[:：（(\\s]|$)`,
  'i',
);
