import { parseA1 } from '../../../book/address';
import { both, same } from '../../../lang';
import type { AgendaItem } from '../../../orders/agenda-item';
import { allBundles } from '../../../plan/bundled-questions';
import type { Plan } from '../../../plan/plan';

/** What only a person can say, one question a column and meaning: a meeting answers it for all its orders at once. */
export function questionItems(plan: Plan): AgendaItem[] {
  const bundles = allBundles(plan);
  return bundles.map(({ id, sheet, text, count, samples }, at): AgendaItem => {
    const { row, column } = parseA1(samples[0]?.cell ?? 'A1') ?? { row: 1, column: 1 };
    const orders = samples.map(({ order }) => order).filter((order) => order !== '');
    const names = orders.length === 0 ? '' : `${orders.join(', ')}${count > orders.length ? ' …' : ''}`;
    return {
      part: 'question',
      id,
      order: '',
      customer: '',
      what: text,
      why: count > 1 ? both(`${count} 单：${names}`, `${count} orders: ${names}`) : same(names),
      owner: '',
      weight: bundles.length - at,
      place: { sheet, row, column },
    };
  });
}
