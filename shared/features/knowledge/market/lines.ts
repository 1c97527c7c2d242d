import type { Place } from '../../../book/address';
import { both, type Bilingual, type Lang } from '../../../lang';
import type { CountryAhead, HolidayAhead } from '../../../knowledge/customer-holidays';
import { NOTE_ABOUTS } from '../../../knowledge/market.sheet';
import type { PlacedNote } from '../../../knowledge/notes';
import type { OrderEntry } from '../../../orders/entry';
import { dateWords } from '../../../orders/section-parts';
import { orderPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { civilFromDay } from '../../../time/civil';
import { runText } from '../../../time/date-text';
import { dayOf, wholeDay } from '../../../time/moment';

/** A note as people read it. Plain JSON. */
export interface NoteLine {
  readonly number: string;
  readonly kind: Bilingual;
  readonly about: string;
  readonly point: string;
  readonly impact: string;
  readonly source: string;
  /** `12月31日（周四）`. */
  readonly until: Bilingual;
  /** Days that it still holds, today included; 0 and below: it has expired. */
  readonly left: number;
  readonly on: Bilingual;
  readonly by: string;
  readonly row: { readonly name: string; readonly row: number };
  readonly place: Place;
}

export function noteLine(plan: Plan, { note, row }: PlacedNote): NoteLine {
  const { number, about, point, impact = '', source, until, day, by = '' } = note;
  const dayWords = (serial: number | undefined): Bilingual =>
    dateWords(serial === undefined ? undefined : wholeDay(serial), plan.now);
  return {
    number,
    kind: kindWords(note),
    about: about.join(plan.language === 'zh' ? '、' : ', '),
    point,
    impact,
    source,
    until: dayWords(until),
    left: until - dayOf(plan.now) + 1,
    on: dayWords(day),
    by,
    row: { name: row.name, row: row.row },
    place: row.place('point'),
  };
}

/** Without the other spellings that a cell may have. */
const kindWords = ({ kind }: PlacedNote['note']): Bilingual => {
  const { zh, en } = NOTE_ABOUTS[kind];
  return both(zh, en);
};

/** Days off as people read them. Plain JSON. */
export interface HolidayLine {
  /** `12月25日至27日`. */
  readonly days: Bilingual;
  readonly names: Bilingual;
  readonly isEstimated: boolean;
  readonly touched: readonly TouchedLine[];
  /** Touched besides. */
  readonly more: number;
}

/** An order, and the cell that a click leads to. */
export interface OrderLine {
  readonly order: string;
  readonly customer: string;
  readonly place: Place;
}

export interface TouchedLine extends OrderLine {
  /** The stage that waits for them, or the arrival, with its day: `收尾款 12月26日`. */
  readonly what: Bilingual;
}

/** Orders that are named; the others are counted. */
export const NAMED = 6;

export const orderLine = ({ order, customer, whole }: OrderEntry): OrderLine => ({
  order,
  customer,
  place: orderPlace(whole.speaks.table, whole.speaks.row),
});

export function holidayLine(plan: Plan, { from, to, names, isEstimated, touched }: HolidayAhead): HolidayLine {
  const withYear = civilFromDay(from).year !== civilFromDay(dayOf(plan.now)).year;
  return {
    days: both(runText(from, to, 'zh', withYear), runText(from, to, 'en', withYear)),
    names: namesWords(names),
    isEstimated,
    more: Math.max(0, touched.length - NAMED),
    touched: touched.slice(0, NAMED).map(({ entry, stage, on, place }) => {
      const day = dateWords(wholeDay(on), plan.now);
      const what = stage ?? ARRIVAL;
      return { ...orderLine(entry), what: both(`${what.zh} ${day.zh}`, `${what.en} ${day.en}`), place };
    }),
  };
} // prettier-ignore

/** Each once in either language: many holidays have no Chinese name of their own. */
export function namesWords(names: readonly Bilingual[]): Bilingual {
  const once = (lang: Lang): string[] => [...new Set(names.map((name) => name[lang]))];
  return both(once('zh').join('、'), once('en').join(', '));
}

const ARRIVAL = both('预计到港', 'ETA');

export interface CountryLine {
  readonly code: string;
  readonly name: Bilingual;
  /** Orders and inquiries underway. */
  readonly orders: number;
  /** Undefined: Gendan has no calendar of the country. */
  readonly holidays: readonly HolidayLine[] | undefined;
}

export const countryLine = (plan: Plan, { code, name, entries, holidays }: CountryAhead): CountryLine => ({
  code,
  name: both(name.zh, name.en),
  orders: entries.length,
  holidays: holidays?.map((each) => holidayLine(plan, each)),
});
