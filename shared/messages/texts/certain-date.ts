import { both } from '../../lang';
import type { SayingRow } from '../../orders/order-says';
import { orderPlace } from '../../plan/places';
import type { Place } from '../../book/address';
import { dayText } from '../../time/date-text';
import { dayOf, type Moment } from '../../time/moment';
import { lackOfField, fillIn } from './lacks';
import type { TextAbout } from './about';
import type { TagLack } from './said';

/** A day that the rows of an order say for certain, or why they do not. */
export type CertainDay = { readonly on: Moment } | TagLack;

/** Beside a date: that it may change yet. */
const UNSURE = /暂|待|未定|大概|约|左右|估|[?？]|tbc|tbd|tent|approx|about|circa|est/i;

interface Cell {
  readonly place: Place;
  readonly on: Moment | undefined;
}

/** The date in a field's own cells: nothing that was worked out, in all rows the same. */
export function certainDay(about: TextAbout, field: string): CertainDay {
  const cells = (about.says?.rows ?? []).flatMap((row) => cellsOf(row, field));
  const unsure = cells.find(({ on }) => on === undefined);
  if (unsure)
    return {
      place: unsure.place,
      why: both(`${fillIn(unsure.place).zh}：那里没有一个确定的日期`, `${fillIn(unsure.place).en}: it has no one certain date`),
    };
  const days = new Map(cells.map((cell) => [dayOf(cell.on!), cell]));
  const [first, other] = [...days.values()];
  if (!first) return lackOfField(about, field);
  if (other)
    return {
      place: other.place,
      why: both(
        `订单的几行不一样（${[...days.keys()].map((day) => dayText(day, 'zh')).join('、')}），请按批次写，或在文案里去掉`,
        `the order’s rows differ (${[...days.keys()].map((day) => dayText(day, 'en')).join(', ')}); take it out of the text or settle the rows`,
      ),
    };
  return { on: first.on! };
} // prettier-ignore

function cellsOf({ table, row, facts }: SayingRow, field: string): Cell[] {
  return table.columns.byField(field).flatMap((column): Cell[] => {
    const reading = facts.read(column);
    if (reading.is === 'blank') return [];
    const isSure = reading.is === 'date' && !UNSURE.test(reading.note ?? '');
    const place = { ...orderPlace(table, row), column: column.column };
    return [{ place, on: isSure ? reading.moment : undefined }];
  });
}
