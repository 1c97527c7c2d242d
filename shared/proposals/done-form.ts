import type { Place } from '../book/address';
import { readDateText, readState } from '../cells/cells';
import { holdsFormula, isBlank, kindAt, valueAt } from '../book/model';
import type { CellWrite } from '../book/patch';
import type { TablePlan } from '../plan/table-plan';
import type { ReadColumn } from '../plan/read-column';
import { civilFromDay } from '../time/civil';
import { dayOf, isWholeDay, toSerial, type Moment } from '../time/moment';

/**
 * How a column of the team's shows that a stage is done, told by its other cells. `date`: date cells; `dated
 * text`: dates as text, in the pattern of `like`; `tick`: a word or sign, the usual one is `like`; `number`: the
 * number of a paper, which the person has to give.
 */
export type DoneForm =
  | { readonly as: 'date' }
  | { readonly as: 'dated text'; readonly like: string }
  | { readonly as: 'tick'; readonly like: string }
  | { readonly as: 'number' };

export interface DoneCell {
  readonly place: Place;
  readonly header: string;
  readonly form: DoneForm;
}

/** The cell of the team's that is to show a stage done in a row; undefined when there is none, or a formula fills it. */
export function doneCell(
  table: TablePlan,
  row: number,
  columns: readonly ReadColumn[],
): DoneCell | undefined {
  const { sheet } = table;
  const column = columns.find((each) => !holdsFormula(kindAt(sheet, row, each.column)));
  if (!column) return undefined;
  const place = { sheet: sheet.name, row, column: column.column };
  return { place, header: column.header, form: formOf(table, column) };
}

/** What is to be written into it; undefined when the form asks for a number that was not given. */
export function doneWrite(form: DoneForm, date: Moment, number: string): CellWrite | undefined {
  switch (form.as) {
    case 'number':
      return number === '' ? undefined : { as: 'text', value: number };
    case 'tick':
      return { as: 'text', value: form.like };
    case 'dated text':
      return { as: 'text', value: datedLike(form.like, date) };
    default:
      return { as: isWholeDay(date) ? 'date' : 'datetime', value: toSerial(date) };
  }
}

function formOf({ table, sheet }: TablePlan, column: ReadColumn): DoneForm {
  if (!column.isDate) return { as: 'number' };
  const counts = { date: 0, text: 0, tick: 0 };
  const texts = new Map<string, number>();
  let like = '';
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const value = valueAt(sheet, row, column.column);
    if (isBlank(value)) continue;
    if (typeof value === 'number') counts.date++;
    else if (typeof value === 'string') {
      const state = readState(value);
      if (state.is === 'state' && state.state === 'done' && state.date === undefined) {
        counts.tick++;
        texts.set(value, (texts.get(value) ?? 0) + 1);
      } else if (PATTERN.test(value.trim()) && readDateText(value, {}).is === 'date') {
        counts.text++;
        like = value.trim();
      }
    }
  }
  if (counts.tick > counts.date + counts.text) return { as: 'tick', like: mostUsual(texts) };
  return counts.text > counts.date ? { as: 'dated text', like } : { as: 'date' };
}

function mostUsual(texts: ReadonlyMap<string, number>): string {
  return [...texts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

/** Year, month and day in this order, with what stands between them. */
const PATTERN = /^(\d{4})([./\-年]\s?)(\d{1,2})([./\-月]\s?)(\d{1,2})(日?)$/;

/** The date written as another one is: `2026.5.18` like `2026.5.3`, `2026-05-18` like `2026-04-30`. */
function datedLike(like: string, date: Moment): string {
  const { year, month, day } = civilFromDay(dayOf(date));
  const [, , first, shownMonth, second, shownDay, end] = PATTERN.exec(like)!;
  const isPadded = shownMonth!.startsWith('0') || shownDay!.startsWith('0');
  const part = (n: number): string => (isPadded ? String(n).padStart(2, '0') : String(n));
  return `${year}${first}${part(month)}${second}${part(day)}${end}`;
}
