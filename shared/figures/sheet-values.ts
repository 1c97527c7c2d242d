import { columnLetters, quoteSheet } from '../book/address';
import type { Plan } from '../plan/plan';
import type { CellFormula, RowFormulas } from '../records/renew';
import { recordContext } from '../plan/record-context';
import { isTable, sheetFor, tableIn } from '../records/find';
import { dayOf } from '../time/moment';
import { FEW } from '../trade/share';
import { definitionOf, FIGURES } from './definitions.data';
import type { FigureKey, FigureValue, Period } from './figure';
import { FIGURE_ROWS_SHEET, type FIGURE_SHEET, type FigureSheetRow } from './figures.sheet';
import { goalsOf } from './goals';
import { periodAt, periodBefore, PERIOD_KINDS, periodsUntil } from './periods';
import { KEPT_MONTHS, sheetFigureRows, type SheetRow } from './sheet-rows';
import { byFigure, changeOf, peopleIn, valueOf } from './value';

/** The periods of 跟单_指标: the months that are kept, the newest first, and the running week, quarter, half and year. */
function periodsShown(today: number): Period[] {
  const months = periodsUntil(periodAt('month', today), KEPT_MONTHS).reverse();
  return [...months, ...PERIOD_KINDS.filter((kind) => kind !== 'month').map((kind) => periodAt(kind, today))];
}

/** The rows of 跟单_指标, `counted` being those of 跟单_指标明细. What nothing counts in has no row. */
export function valueRows(plan: Plan, counted: readonly SheetRow[]): Partial<FigureSheetRow>[] {
  const today = dayOf(plan.now);
  const month = periodAt('month', today);
  const all = byFigure(sheetFigureRows(plan));
  const kept = byFigure(counted.map((row) => ({ ...row, person: row.person ?? '' })));
  return FIGURES.flatMap(({ key }) => {
    const own = kept.get(key) ?? [];
    const wider = all.get(key) ?? [];
    const team = periodsShown(today).map((period) => valueOf(own, key, period));
    const people = [month, periodBefore(month)].flatMap((period) =>
      peopleIn(own, period).map((person) => valueOf(own, key, period, person)),
    );
    return [...team, ...people]
      .filter(({ n }) => n > 0)
      .map((found) => ({
        ...rowOf(plan, found, today),
        change: changeOf(wider, found),
      }));
  });
}

function rowOf(plan: Plan, { figure, period, person, n, met, value }: FigureValue, today: number): Partial<FigureSheetRow> {
  return {
    figure,
    period: period.key,
    from: period.from,
    to: period.to,
    person: person || undefined,
    value,
    n,
    met: definitionOf(figure).kind === 'days' ? undefined : met,
    // Earlier periods had goals of their own.
    target: period.to >= today ? targetFor(plan, figure, period.kind, person) : undefined,
    definition: definitionOf(figure).definition[plan.language],
  };
} // prettier-ignore

/** The target of the first goal of that kind of period that is on: the team's, or the person's. */
export function targetFor(
  plan: Plan,
  figure: FigureKey,
  kind: Period['kind'],
  person = '',
): number | undefined {
  const name = person === '' ? undefined : (plan.team.find(person)?.name ?? person);
  return goalsOf(plan).find(
    ({ state, figure: of, period, scope }) =>
      state === 'on' &&
      of === figure &&
      period === kind &&
      (scope.is === 'person' ? scope.name === name : scope.is === 'team' && name === undefined),
  )?.target;
}

/** The formulas of 跟单_指标: each counts over 跟单_指标明细, by figure, days and person of its own row. */
export function valueFormulas(plan: Plan): RowFormulas<typeof FIGURE_SHEET> {
  const column = rowsColumns(plan);
  return ({ figure, person, value }, at): { formula?: CellFormula } => {
    if (figure === undefined || (person !== undefined && !isPlainName(person))) return {};
    const where = [
      `${column('figure')},${at('figure')}`,
      `${column('day')},">="&${at('from')}`,
      `${column('day')},"<="&${at('to')}`,
      ...(person === undefined ? [] : [`${column('person')},${at('person')}`]),
    ].join(',');
    const sum = (of: 'counts' | 'met' | 'days'): string => `SUMIFS(${column(of)},${where})`;
    const isDays = definitionOf(figure).kind === 'days';
    const formula = `IF(${sum('counts')}<${isDays ? 1 : FEW},"",${sum(isDays ? 'days' : 'met')}/${sum('counts')})`;
    return { formula: { formula, value: value ?? '' } };
  };
}

/** Names that a criterion takes as they are: without wildcards, signs of comparison and figures. */
export const isPlainName = (name: string): boolean =>
  name.length <= 100 && /^\p{L}[\p{L}\p{M} .·'’()（）-]*$/u.test(name) && !/^(true|false)$/i.test(name);

/** Whole columns of 跟单_指标明细, where the book has them or will: `'跟单_指标明细'!F:F`. */
function rowsColumns(plan: Plan): (key: (typeof FIGURE_ROWS_SHEET.columns)[number]['key']) => string {
  const context = recordContext(plan);
  const sheet = sheetFor(plan.book, FIGURE_ROWS_SHEET, context.mappings);
  const table = sheet && tableIn(sheet, FIGURE_ROWS_SHEET, context.mappings);
  const name = sheet?.name ?? FIGURE_ROWS_SHEET.title[plan.language];
  const quoted = quoteSheet(name).startsWith("'") ? quoteSheet(name) : `'${name}'`;
  return (key) => {
    const known = table && isTable(table) ? table.columns.get(key) : undefined;
    const letters = columnLetters(known ?? FIGURE_ROWS_SHEET.columns.findIndex((each) => each.key === key) + 1); // prettier-ignore
    return `${quoted}!${letters}:${letters}`;
  };
}
