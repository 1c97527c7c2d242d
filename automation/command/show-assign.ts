import type { Reassignment } from '../../shared/features/team/reassign';
import type { SplitEffect } from '../../shared/features/team/split-effect';
import { hours } from '../../shared/people/owner-reason';
import { isoDay } from '../../shared/time/moment';
import { ASSIGN_SAY } from './assign-words';
import type { Context } from './context';
import { textTable } from './text-table';

/** To whom each stage would go and why, and what everybody would have this week. */
export function printAssignment(view: Reassignment, { say, print, io }: Context): void {
  const { count, unplaced, kept, items, loads } = view;
  print(say(ASSIGN_SAY.count(count, unplaced, kept)));
  const head = [ASSIGN_SAY.order, ASSIGN_SAY.stage, ASSIGN_SAY.due, ASSIGN_SAY.now, ASSIGN_SAY.then, ASSIGN_SAY.why];
  const rows = items.map(({ order, name, due, owner, to, reason }) => [
    order, say(name), due ? say(due) : '', owner || say(ASSIGN_SAY.nobody), to ?? say(ASSIGN_SAY.nobody), say(reason),
  ]);
  if (rows.length > 0) print(textTable(head.map(say), rows, 40, { columns: io.stdout.columns }));
  if (loads.length === 0) return;
  const widths = [ASSIGN_SAY.person, ASSIGN_SAY.before, ASSIGN_SAY.after, ASSIGN_SAY.week];
  print(textTable(widths.map(say), loads.map(({ name, before, after, week }) => [name, hours(before), hours(after), hours(week)])));
} // prettier-ignore

/** What a split would move on its day, and what stays by name. */
export function printSplit(effect: SplitEffect, { say, print }: Context): void {
  const { day, count, orders, to, stays, items } = effect;
  print(say(ASSIGN_SAY.splitCount(count, orders, isoDay(day))));
  for (const share of to) print(`  ${say(ASSIGN_SAY.goes(share.name, share.count))}`);
  const head = [ASSIGN_SAY.order, ASSIGN_SAY.stage, ASSIGN_SAY.due, ASSIGN_SAY.now, ASSIGN_SAY.then];
  const rows = items.map((item) => [
    item.order, say(item.name), item.due ? say(item.due) : '', item.owner || say(ASSIGN_SAY.nobody), item.to || say(ASSIGN_SAY.nobody),
  ]);
  if (rows.length > 0) print(textTable(head.map(say), rows));
  for (const share of stays) print(say(ASSIGN_SAY.stays(share.name, share.count)));
} // prettier-ignore
