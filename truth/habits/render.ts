import type { Book, CellKind, CellValue, Sheet } from '../../shared/book/model';
import { civilFromDay } from '../../shared/time/civil';
import type { Day } from '../days';
import type { Life } from '../life/life';
import type { Office } from '../life/make';
import { chanceOf } from '../random';
import { cellOf, type Cell } from './cell';
import { COLUMNS } from './columns';
import type { Habit } from './habit';
import { isOver, ordersAt } from './orders';
import { writtenAt, type Written } from './written';

/** A book as a team keeps it, and which order each of its rows is about. */
export interface Rendered {
  readonly book: Book;
  /** `sheet!row` to the order's number. */
  readonly rows: ReadonlyMap<string, string>;
  /** The orders that stand in the book, with what is written of them now. */
  readonly orders: readonly { readonly life: Life; readonly written: Written }[];
  readonly headers: readonly string[];
}

/** How many rows of orders a book has at most: teams start a new file each year or half-year. */
const MOST_ORDERS = 80;

/** The team's book as it stands at `now`. */
export function render(office: Office, habit: Habit, now: Day): Rendered {
  const headers = habit.columns.map((key) => {
    const random = chanceOf(office.seed, habit.name, 'header', key);
    const word = random.pick(COLUMNS[key][habit.lang]);
    // Two languages in a header, but for what is the same in both.
    const other = habit.isBilingual ? random.pick(COLUMNS[key][habit.lang === 'zh' ? 'en' : 'zh']) : word;
    return /^[ -~]*$/.test(word) === /^[ -~]*$/.test(other) ? word : `${word} ${other}`;
  });
  const rows = new Map<string, string>();
  const orders = ordersAt(office, habit, now, MOST_ORDERS);
  const at = (name: string, days: Day, lives: readonly Life[]): Sheet => {
    const filled = lives.flatMap((life) => rowsOf(office, habit, life, writtenAt(office, habit, life, days)));
    const title = habit.lang === 'zh' && office.seed % 2 === 0 ? [[text('2026年订单跟进表')]] : [];
    filled.forEach(({ no }, i) => rows.set(`${name}!${title.length + 2 + i}`, no));
    return sheetOf(name, [...title, headers.map(text), ...filled.map(({ cells }) => cells)]);
  };
  const sheets =
    habit.layout === 'months copied'
      ? months(now).map(({ name, last, first }) => {
          const end = Math.min(now, last);
          const lives = orders.filter(
            ({ life }) =>
              life.ordered <= end && !isOver(habit, life, writtenAt(office, habit, life, first - 1)),
          );
          return at(
            name,
            end,
            lives.map(({ life }) => life),
          );
        })
      : [
          at(
            habit.lang === 'zh' ? '订单跟进' : 'Orders',
            now,
            orders.map(({ life }) => life),
          ),
        ];
  const standing = new Set(rows.values());
  return {
    book: { sheets, activeSheet: sheets.at(-1)!.name },
    rows,
    orders: orders.filter(({ life }) => standing.has(life.no)),
    headers,
  };
}

/** The rows of an order: one, or one for each style or shipment. */
function rowsOf(office: Office, habit: Habit, life: Life, written: Written): { no: string; cells: Cell[] }[] {
  const count =
    habit.layout === 'a row per SKU'
      ? life.skus.length
      : habit.layout === 'a row per shipment'
        ? Math.max(1, life.parts.length)
        : 1;
  return Array.from({ length: count }, (_, at) => ({
    no: life.no,
    cells: habit.columns.map((key) => cellOf(office, habit, life, written, key, at)),
  }));
}

/** The month of `now` and the three before it, oldest first. */
function months(now: Day): { name: string; first: Day; last: Day }[] {
  const found: { name: string; first: Day; last: Day }[] = [];
  for (let day = now; found.length < 4;) {
    const { year, month, day: of } = civilFromDay(day);
    const first = day - of + 1;
    found.unshift({ name: `${year}年${month}月`, first, last: found[0] ? found[0].first - 1 : day });
    day = first - 1;
  }
  return found;
}

const text = (value: string): Cell => ({ value, kind: 's' });

function sheetOf(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => row.map(({ value }): CellValue => value)),
    kinds: rows.map((row) => row.map(({ kind }): CellKind => kind).join('')),
    merges: [],
    tables: [],
    isProtected: false,
  };
}
