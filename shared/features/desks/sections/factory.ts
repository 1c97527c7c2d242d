import { both, same } from '../../../lang';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import { dayOf } from '../../../time/moment';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { dateWords, named, placeOfField, tableOf, weekAround } from '../../../orders/section-parts';
import { openRows, wantedWork } from '../picked';
import { COLUMNS } from '../words';
import { factoryBars, factoryColumn } from './stages';
import { workTable } from './work-table';

/** Goods that the factory has to finish by Sunday, and those that it should have. */
export function factoryWeek(plan: Plan, wanted: SectionWanted): SectionView {
  const { to } = weekAround(plan.now);
  const pieces = wantedWork(plan, wanted, ({ table, row, stage }) => {
    if (stage.stage.key !== 'prod_done') return false;
    const due = factsOfRow(table, row.row, plan.now).date('factory_due');
    return due !== undefined && dayOf(due) <= to;
  });
  return {
    ...workTable(plan, wanted, pieces, {
      before: factoryColumn(pieces),
      hasNoCustomer: true,
      note: both('本周没有要完工的', 'Nothing is to be finished this week'),
    }),
    ...factoryBars(wanted, pieces),
  };
}

/** Phases in which the factory has to be held to a date. */
const MAKING: ReadonlySet<string> = new Set(['sample', 'deposit', 'production']);

/** Of sheets that have the column. */
export function noFactoryDate(plan: Plan, wanted: SectionWanted): SectionView {
  const rows = openRows(plan, wanted, {
    isMeant: ({ columns }, { order }) => MAKING.has(order.phase) && columns.byField('factory_due').length > 0,
  }).filter(({ facts }) => facts.date('factory_due') === undefined);
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.factory, COLUMNS.factoryDate, COLUMNS.etd];
  return {
    total: rows.length,
    table: tableOf(
      titles.map((title) => ({ title })),
      rows,
      wanted,
      ({ entry, table, row, facts }) => ({
        cells: [
          same(entry.order),
          same(entry.customer),
          same(entry.factory),
          same(facts.text('factory_due')),
          dateWords(facts.date('etd'), plan.now),
        ],
        place: placeOfField(table, row, ['factory_due']),
        opens: named([entry]),
      }),
    ),
    ...(rows.length === 0 && { note: both('在做的都有工厂交期', 'All orders in work have a factory date') }),
  };
}
