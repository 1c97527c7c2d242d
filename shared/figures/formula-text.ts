import type { Plan } from '../plan/plan';
import { civilFromDay } from '../time/civil';
import type { FigureKey, Period } from './figure';
import { FIGURE_WORDS } from './goals.sheet';
import { valueFormulas } from './sheet-values';

/** The formula of a figure that can stand in any cell of the book: `=IF(SUMIFS(…)<5,"",…)`; empty where a name cannot be a criterion. */
export function formulaText(plan: Plan, figure: FigureKey, period: Period, person: string): string {
  const said: Readonly<Record<string, string>> = {
    figure: quoted(FIGURE_WORDS[figure][plan.language]),
    from: dateOf(period.from),
    to: dateOf(period.to),
    person: quoted(person),
  };
  const { formula } = valueFormulas(plan)({ figure, person: person || undefined }, (column) => said[column] ?? '""');
  return formula ? `=${formula.formula}` : '';
} // prettier-ignore

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function dateOf(day: number): string {
  const { year, month, day: of } = civilFromDay(day);
  return `DATE(${year},${month},${of})`;
}
