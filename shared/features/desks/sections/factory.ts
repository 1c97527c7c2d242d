import { both, same } from '../../../lang';
import type { StagePlan } from '../../../plan/order-plan';
import type { Plan } from '../../../plan/plan';
import { dayOf } from '../../../time/moment';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { dateWords, EMPTY, named, placeOfField, tableOf, weekAround } from '../../../orders/section-parts';
import { CLOSED } from '../../../process/status';
import { isToShip, openRows } from '../picked';
import { toneOf } from '../work-order';
import { COLUMNS } from '../words';
import { toDoText } from '../../../templates/vocabulary/to-do';
import { factoryBars } from './stages';

/** Goods that the factory has to finish by Sunday, and those that it should have; also where something else has to come first. */
export function factoryWeek(plan: Plan, wanted: SectionWanted): SectionView {
  const { to } = weekAround(plan.now);
  const found = openRows(plan, wanted, { isMeant: (_, row) => isToShip(row) }).flatMap((row) => {
    const due = row.facts.date('factory_due');
    if (due === undefined || dayOf(due) > to) return [];
    // What is at hand is kept; the other stages are worked out again, which goods that are made can spare.
    const isProduction = ({ stage: { key } }: StagePlan): boolean => key === 'prod_done';
    const { actionable, phase } = row.row.order;
    const stage =
      actionable.find(isProduction) ??
      (MAKING.has(phase) ? row.row.order.stages.find(isProduction) : undefined);
    return stage && !CLOSED.has(stage.status) ? [{ ...row, due, stage }] : [];
  });
  found.sort((a, b) => a.due - b.due);
  const hasFactory = found.some(({ entry }) => entry.factory !== '');
  const titles = [
    COLUMNS.order,
    ...(hasFactory ? [COLUMNS.factory] : []),
    COLUMNS.factoryDate,
    COLUMNS.etd,
    NEXT,
  ];
  return {
    total: found.length,
    ...factoryBars(wanted, found),
    table: tableOf(
      titles.map((title) => ({ title })),
      found,
      wanted,
      ({ entry, table, row, facts, due, stage }) => ({
        cells: [
          same(entry.order),
          ...(hasFactory ? [same(entry.factory)] : []),
          dateWords(due, plan.now),
          dateWords(facts.date('etd'), plan.now),
          row.order.next ? toDoText(row.order.next.stage.name) : EMPTY,
        ],
        tone: toneOf(stage, plan.now),
        place: placeOfField(table, row, ['factory_due']),
        opens: named([entry]),
      }),
    ),
    ...(found.length === 0 && { note: both('本周没有要完工的', 'Nothing is to be finished this week') }),
  };
}

const NEXT = both('下一步', 'Next');

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
