import type { Bilingual } from '../../lang';
import { bundleText } from '../../plan/bundle-text';
import { MOST_SHOWN } from '../../plan/bundled-questions';
import type { Gathered } from '../../plan/gather-questions';
import type { Work } from '../../plan/work';

/** One question about all of a reader's orders that share a column and a meaning. Plain JSON. */
export interface AskedOnce {
  readonly text: Bilingual;
  readonly count: number;
  /** Some of the orders, the newest first. */
  readonly orders: readonly string[];
}

const NAMED = 3;

/** What is asked of some work, once per column and meaning, the newest and dearest first; all of it, see `MOST_SHOWN`. */
export function askedOnce(asked: readonly Work[], gathered: readonly Gathered[]): AskedOnce[] {
  const stages = new Map<Work['row'], Set<string>>();
  for (const { row, stage } of asked) {
    const known = stages.get(row);
    if (known) known.add(stage.stage.key);
    else stages.set(row, new Set([stage.stage.key]));
  }
  return gathered.flatMap((each) => {
    const orders = each.orders.filter(({ row, question }) => stages.get(row)?.has(question.stage));
    if (orders.length === 0) return [];
    const names = [...new Set(orders.map(({ row }) => row.order.key))];
    return { text: bundleText({ ...each, orders }), count: orders.length, orders: names.slice(0, NAMED) };
  });
}

/** The questions that are written out, and how many are not. */
export const shownOf = (asked: readonly AskedOnce[]): { shown: readonly AskedOnce[]; more: number } => ({
  shown: asked.slice(0, MOST_SHOWN),
  more: Math.max(0, asked.length - MOST_SHOWN),
});

/** `FY26-062、FY26-063 等`, the orders that a question is about. */
export function ordersOf({ count, orders }: AskedOnce, lang: 'zh' | 'en'): string {
  const named = orders.join(lang === 'zh' ? '、' : ', ');
  if (count <= orders.length) return named;
  return lang === 'zh' ? `${named} 等` : `${named} …`;
}
