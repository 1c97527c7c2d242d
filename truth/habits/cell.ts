import type { CellKind, CellValue } from '../../shared/book/model';
import type { Day } from '../days';
import type { EventKey, Life } from '../life/life';
import type { Office } from '../life/make';
import { CUSTOMERS, FACTORIES, PRODUCTS } from '../life/people';
import { TERM } from '../life/terms';
import { chanceOf, type Random } from '../random';
import { COLUMNS, type ColumnKey, type FactKey } from './columns';
import { eventColumns, type Habit } from './habit';
import { REMARKS, SPELT } from './words';
import { dayText } from './day-text';
import type { Shown, Written } from './written';

/** A cell as a spreadsheet holds it. */
export interface Cell {
  readonly value: CellValue;
  readonly kind: CellKind;
}

const EMPTY: Cell = { value: null, kind: '.' };
const text = (value: string): Cell => (value === '' ? EMPTY : { value, kind: 's' });
const count = (value: number): Cell => ({ value, kind: 'n' });

/** What an order's cell holds in a column; `at` is the row's position among those of the order. */
export function cellOf(
  office: Office,
  habit: Habit,
  life: Life,
  written: Written,
  key: ColumnKey,
  at: number,
): Cell {
  const is = COLUMNS[key].is;
  const date = (day: Day | undefined): Cell => dateCell(office, habit, life, day);
  if ('fact' in is) return factOf(office, habit, life, written, is.fact, at);
  if ('promise' in is) return date(written.promises.get(is.promise));
  if ('number' in is) return written.numbers.has(is.number) ? text(numberOf(habit, life, is.number)) : EMPTY;
  if ('event' in is) {
    const shown = written.events.get(is.event) ?? paidInAdvance(is.event, habit, life, written);
    if (!shown) return EMPTY;
    return shown.as === 'tick' ? text('√') : dateCell(office, habit, life, shown.day, shown.as === 'date');
  }
  if ('part' in is) return partOf(life, written, is.part, at, date);
  if (is.word === 'status') {
    const spelt =
      written.status && chanceOf(office.seed, habit.name, 'spelt').pick(SPELT[written.status][habit.lang]);
    return text(spelt ?? '');
  }
  if (is.word === 'pay_status') return EMPTY;
  if (written.isCancelled) return text(habit.lang === 'zh' ? '订单取消' : 'Cancelled');
  const random = chanceOf(office.seed, habit.name, life.no, 'remark');
  return random.chance(habit.typing.remarks) ? text(random.pick(REMARKS[habit.lang])) : EMPTY;
}

/** Where there is one column for money, all of it in advance stands there. */
function paidInAdvance(event: EventKey, habit: Habit, life: Life, written: Written): Shown | undefined {
  const isThere = event === 'balance' && life.term === 'prepaid' && !eventColumns(habit).has('deposit');
  return isThere ? written.events.get('deposit') : undefined;
}

/** A shipment's own cell; of an order that leaves at once, the order's. */
function partOf(
  life: Life,
  written: Written,
  what: 'name' | 'qty' | 'etd' | 'sailing',
  at: number,
  date: (day: Day | undefined) => Cell,
): Cell {
  const part = life.parts[at];
  if (what === 'name') return part ? text(`${at + 1}/${life.parts.length}`) : EMPTY;
  if (what === 'qty') return count(Math.round(life.qty * (part?.share ?? 1)));
  if (what === 'sailing' && !part) return date(written.events.get('sailing')?.day);
  if (what === 'sailing') return date(written.parts.has(at) ? part!.sailing : undefined);
  const known = written.promises.get('etd');
  const isLast = part === undefined || at === life.parts.length - 1;
  return date(isLast || known === undefined ? known : part.etd);
}

function factOf(office: Office, habit: Habit, life: Life, written: Written, fact: FactKey, at: number): Cell {
  const inEnglish = habit.lang === 'en';
  const random = chanceOf(office.seed, life.no, fact);
  switch (fact) {
    case 'no':
      return text(life.no);
    case 'serial':
      return count(Number(life.no.slice(4)) - 100);
    case 'cartons':
      return count(Math.ceil(life.qty / 24));
    case 'customer':
      return text(life.customer);
    case 'country':
      return text(inEnglish ? CUSTOMERS.find(({ name }) => name === life.customer)!.en : life.country);
    case 'factory':
      return text(FACTORIES.find(([zh]) => zh === life.factory)![inEnglish ? 1 : 0]);
    case 'product':
      return text(PRODUCTS.find(([zh]) => zh === life.product)![inEnglish ? 1 : 0]);
    case 'sku':
      return text(life.skus[at] ?? life.skus[0]!);
    case 'qty':
      return pieces(
        habit,
        random,
        habit.layout === 'a row per SKU' ? Math.round(life.qty / life.skus.length) : life.qty,
      );
    case 'amount':
      return count(life.amount);
    case 'incoterm':
      return text(life.incoterm);
    case 'term':
      return text(random.pick(TERM[life.term][habit.lang]));
    case 'ordered':
      return dateCell(office, habit, life, life.ordered);
    case 'clerk':
      return text(office.team[life.person]![habit.lang]);
    case 'forwarder':
      return text(written.promises.has('etd') ? random.pick(['中外运', 'DSV', '泛亚']) : '');
  }
}

function numberOf(habit: Habit, life: Life, key: 'booking_no' | 'bl_no' | 'customs_decl_no'): string {
  const random = chanceOf(0, life.no, key === 'bl_no' && habit.typing.bookingInBl ? 'booking_no' : key);
  if (key === 'customs_decl_no') return `3101202600${random.between(10_000_000, 99_999_999)}`;
  if (key === 'booking_no' || habit.typing.bookingInBl) return `SO${random.between(10_000_000, 99_999_999)}`;
  return `COSU${random.between(600_000_000, 699_999_999)}0`;
}

/** A number of pieces, of some teams with its unit. */
function pieces(habit: Habit, random: Random, qty: number): Cell {
  return habit.typing.words > 0 && random.chance(habit.typing.words) ? text(`${qty}PCS`) : count(qty);
}

/** A day as the clerk of the order types days; `isEvent`: it has happened, and some say so beside it. */
function dateCell(office: Office, habit: Habit, life: Life, day: Day | undefined, isEvent = false): Cell {
  if (day === undefined) return EMPTY;
  const random = chanceOf(office.seed, habit.name, 'texts', life.person);
  if (!random.chance(habit.typing.texts)) return { value: day, kind: 'd' };
  const own = chanceOf(office.seed, habit.name, life.no, day);
  return text(dayText(day, random, habit.lang, isEvent && own.chance(habit.typing.words)));
}
