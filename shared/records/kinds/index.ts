import type { KindValues, RecordColumn, RecordKind } from '../sheet';
import { MONEY } from './amount';
import type { Codec } from './codec';
import { DATE, DAY_RANGE, MOMENT } from './days';
import { HOURS, NUMBER, PERCENT } from './figures';
import { CHOICE, COUNTRY, EMAIL, LINK, NUMBER_TEXT, ROLE, STAGE, TEXT, YES } from './words';

const LONG: Codec<string> = { ...TEXT, look: () => ({ wrap: true }) };

/** Of a `list` each of its values. #add-a-kind */
const CODECS: { readonly [K in RecordKind]: Codec<K extends 'list' ? string : KindValues[K]> } = {
  text: TEXT,
  long: LONG,
  date: DATE,
  moment: MOMENT,
  'day-range': DAY_RANGE,
  hours: HOURS,
  money: MONEY,
  number: NUMBER,
  percent: PERCENT,
  'yes-no': YES,
  choice: CHOICE,
  list: TEXT,
  person: TEXT,
  role: ROLE,
  order: NUMBER_TEXT,
  stage: STAGE,
  customer: TEXT,
  product: NUMBER_TEXT,
  country: COUNTRY,
  calendar: TEXT,
  email: EMAIL,
  file: TEXT,
  link: LINK,
};

/** How single values of a column are read and written. */
export function codecOf({ kind }: RecordColumn): Codec<unknown> {
  return CODECS[kind] as Codec<unknown>;
}
