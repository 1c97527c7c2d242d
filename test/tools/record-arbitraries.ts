import fc from 'fast-check';
import type { Money } from '../../shared/records/money';
import {
  isMany,
  recordSheet,
  type RecordColumn,
  type RecordKind,
  type RecordSheet,
} from '../../shared/records/sheet';
import { word } from '../../shared/templates/vocabulary/words';
import { ROLES } from '../../shared/process/row';
import { STAGE_CATALOG } from '../../shared/templates';
import { both, type Lang } from '../../shared/lang';
import { timed, wholeDay } from '../../shared/time/moment';

/** A declaration that nobody wrote, and rows of it. */
export interface DeclaredRows {
  readonly declared: RecordSheet;
  readonly records: readonly Row[];
  readonly lang: Lang;
}

export type Row = Readonly<Record<string, unknown>>;

/** What a kind refuses, where it refuses anything. #add-a-kind */
export const REFUSED: Readonly<Partial<Record<RecordKind, string>>> = {
  date: '不知道', moment: 'soon?', 'day-range': '下周吧', hours: '-3', money: 'abc', number: 'n.n', percent: '300', 'yes-no': '也许', choice: '第三种',
  role: '船长', stage: '没有这步', country: 'Atlantis', email: 'a@b', link: 'www',
}; // prettier-ignore

/** Words without what separates several values; some of them a sheet would gladly take for something else. */
const plain = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '007',
      'TRUE',
      "'x",
      '+86 571',
      '是',
      '2026-05-03',
      'Acme GmbH',
      '义乌工厂',
      '🚢',
    ),
    fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[、，,;；/／\n]/g, '').trim()),
  )
  .filter((text) => text.trim() !== '');
const day = fc.integer({ min: 36_526, max: 60_000 });
const currency = fc.constantFrom('USD', 'EUR', 'CNY', 'JPY', 'KWD');
const minor = fc.integer({ min: -1e9, max: 1e9 });

const VALUES: Readonly<Record<RecordKind, fc.Arbitrary<unknown>>> = {
  text: plain, long: plain.map((text) => `${text}\n${text}`), list: plain, person: plain, order: plain, customer: plain, product: plain, calendar: plain, file: plain,
  date: day,
  moment: fc.oneof(day.map(wholeDay), fc.tuple(day, fc.integer({ min: 1, max: 1439 })).map(([on, minute]) => timed(on * 1440 + minute))),
  'day-range': fc.tuple(day, fc.nat(40)).map(([from, days]) => ({ from, to: from + days })),
  hours: fc.integer({ min: 0, max: 10_080 }),
  money: fc.record({ minor, currency }),
  number: fc.integer({ min: -1e9, max: 1e9 }).map((figure) => figure / 100),
  percent: fc.integer({ min: -3000, max: 3000 }).map((tenths) => tenths / 1000),
  'yes-no': fc.boolean(),
  choice: fc.constantFrom('a', 'b'),
  role: fc.constantFrom(...ROLES),
  stage: fc.constantFrom(...STAGE_CATALOG.map(({ key }) => key)),
  country: fc.constantFrom('US', 'DE', 'FI'),
  email: fc.constantFrom('a@example.com', 'li.na@example.com.cn'),
  link: fc.constantFrom('https://example.com/a?b=1#c'),
}; // prettier-ignore

const column = (at: number): fc.Arbitrary<RecordColumn> =>
  fc
    .record({
      kind: fc.constantFrom(...(Object.keys(VALUES) as RecordKind[])),
      isRequired: fc.boolean(),
      isMany: fc.boolean(),
      money: fc.constantFrom(undefined, 'USD', 'c0'),
      width: fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }),
    })
    .map(({ kind, isRequired, isMany, money, width }) => ({
      key: `c${at}`,
      kind,
      title: word(`第${at}列`, `Column ${at}`, `旧${at}`),
      help: both('说明', 'Help'),
      ...(isRequired && { required: true as const }),
      // Several amounts or figures in one cell are told apart by the separators that they hold themselves.
      ...(isMany &&
        !['money', 'long', 'number', 'hours', 'percent'].includes(kind) && { many: true as const }),
      ...(kind === 'choice' && { choices: { a: word('甲', 'First'), b: word('乙', 'Second') } }),
      ...(kind === 'money' && money !== undefined && { currency: money }),
      ...(width !== undefined && { width }),
    }));

/** A sheet of up to eight columns: a number that names the row, a currency, and whatever else. */
const sheet: fc.Arbitrary<RecordSheet> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => column(at + 1))))
  .map((columns) =>
    recordSheet<readonly RecordColumn[]>({
      key: 'things',
      title: word('跟单_试验', 'Gendan Trials'),
      about: both('试验', 'Trials'),
      rowKey: ['no'],
      columns: [
        { key: 'no', kind: 'order', title: word('编号', 'No'), required: true },
        { key: 'c0', kind: 'text', title: word('币种', 'Currency') },
        ...columns,
      ],
    }),
  );

/** A value for a column; blank ones among them where a row does without. */
export function valueFor(column: RecordColumn): fc.Arbitrary<unknown> {
  const one = VALUES[column.kind];
  if (column.key === 'c0') return fc.option(currency, { nil: undefined });
  const { required } = column;
  if (isMany(column))
    return fc.uniqueArray(one, {
      minLength: required ? 1 : 0,
      maxLength: 3,
      selector: (each) => JSON.stringify(each),
    });
  return required ? one : fc.option(one, { nil: undefined });
}

function row({ columns }: RecordSheet): fc.Arbitrary<Row> {
  return fc
    .record(Object.fromEntries(columns.map((each) => [each.key, valueFor(each)])))
    .map((values) => agreeing(columns, values as Record<string, unknown>));
}

/** Amounts in the currency that the row or the column says, where one does. */
export function agreeing(columns: readonly RecordColumn[], values: Record<string, unknown>): Row {
  const money = columns.flatMap(({ key, kind, currency: said }): [string, unknown][] => {
    const code = said === 'c0' ? (values.c0 as string | undefined) : said;
    const amount = values[key] as Money | undefined;
    return kind === 'money' && amount && code !== undefined ? [[key, { ...amount, currency: code }]] : [];
  });
  return { ...values, ...Object.fromEntries(money) };
}

export const declaredRows: fc.Arbitrary<DeclaredRows> = sheet.chain((declared) =>
  fc.record({
    declared: fc.constant(declared),
    records: fc.uniqueArray(row(declared), { minLength: 1, maxLength: 5, selector: ({ no }) => no }),
    lang: fc.constantFrom<Lang>('zh', 'en'),
  }),
);
