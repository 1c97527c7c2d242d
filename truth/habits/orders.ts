import type { Day } from '../days';
import { EVENTS, type Life } from '../life/life';
import type { Office } from '../life/make';
import { chanceOf } from '../random';
import { eventColumns, type Habit } from './habit';
import { writtenAt, type Written } from './written';

/** The orders that stand in a team's book at a moment, oldest first. */
export function ordersAt(
  office: Office,
  habit: Habit,
  now: Day,
  most: number,
): { life: Life; written: Written }[] {
  const begun = office.lives.filter(({ ordered }) => ordered + habit.typing.silent <= now);
  const all = begun
    .slice(-most)
    .map((life) => ({ life, written: writtenAt(office, habit, life, now) }))
    .filter(({ life, written }) => !written.isCancelled || keepsCancelled(office, habit, life));
  if (!habit.deletesFinished) return all;
  return all.filter(({ life }) => !isOver(habit, life, writtenAt(office, habit, life, now - 5)));
}

/** A cancelled order stays where a word can say so, in half of the sheets without a status only; else its row goes. */
function keepsCancelled(office: Office, { name, columns }: Habit, { no }: Life): boolean {
  if (columns.includes('status')) return true;
  return columns.includes('remark') && chanceOf(office.seed, name, no, 'cancelled').chance(0.5);
}

/** Whether nothing is left to be typed of an order in this team's sheet. */
export function isOver(habit: Habit, life: Life, written: Written): boolean {
  if (written.isCancelled) return true;
  const columns = eventColumns(habit);
  const last = EVENTS.filter(
    (event) => columns.has(event) && event in life.events && !['arrival', 'refund'].includes(event),
  ).slice(-2);
  return last.length > 0 && last.every((event) => (written.events.get(event)?.as ?? 'plan') !== 'plan');
}
