import type { Moved, Reassignment } from '../../shared/features/team/reassign';
import type { SplitEffect } from '../../shared/features/team/split-effect';
import type { WorkItem } from '../../shared/features/team/view';
import { a1 } from '../../shared/book/address';
import type { Lang } from '../../shared/lang';
import { isoDay } from '../../shared/time/moment';

/** What would be shared out, as `gendan assign --json` prints it; loads in working minutes of this week. */
export function assignJson(view: Reassignment, lang: Lang): object {
  const { count, unplaced, kept, items, loads } = view;
  return {
    count,
    unplaced,
    kept,
    stages: items.map((item: Moved) => ({ ...workJson(item, lang), to: item.to ?? null, why: item.reason[lang] })),
    loads: loads.map(({ name, before, after, week }) => ({ name, before, after, week })),
  };
} // prettier-ignore

/** What a split would move, as `gendan assign --split … --json` prints it. */
export function splitJson(title: string, effect: SplitEffect, lang: Lang): object {
  const { day, count, orders, from, to, stays, items } = effect;
  return {
    split: title,
    day: isoDay(day),
    count,
    orders,
    from,
    to,
    stays,
    stages: items.map((item) => ({ ...workJson(item, lang), to: item.to || null })),
  };
}

const workJson = ({ order, place, stage, name, owner, due }: WorkItem, lang: Lang): object => ({
  order,
  sheet: place.sheet,
  cell: a1(place.row, place.column),
  stage,
  name: name[lang],
  due: due?.[lang] ?? null,
  from: owner || null,
});
