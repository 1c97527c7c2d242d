import fc from 'fast-check';
import { allFields } from '../../../shared/fields/fields';
import {
  configSheets,
  DEFAULT_SETTINGS,
  readConfig,
  type ColumnSettings,
  type Config,
  type LogRow,
  type Settings,
  type SheetSettings,
} from '../../../shared/config';
import type { Person } from '../../../shared/people/person';
import type { LogAnswer } from '../../../shared/process/answers';
import { ANSWER_VALUES, QUESTION_KINDS } from '../../../shared/process/question';
import type { LogEventKind } from '../../../shared/process/log';
import { ROLES, type ProcessRow } from '../../../shared/process/row';
import { PARTIES } from '../../../shared/cells/party';
import { allTemplateRows, STAGE_CATALOG, VARIANTS } from '../../../shared/templates';
import type { CalendarData } from '../../../shared/time/calendar-data';
import { SHIPPED_CALENDARS } from '../../../shared/time/catalog';
import type { RecordMapping } from '../../../shared/records/mapped';
import { timed, wholeDay, type Moment } from '../../../shared/time/moment';
import { normalWindows } from '../../../shared/time/windows';
import { asSheet } from './as-sheet';
import { runs } from '../../tools/runs';

/** Words and names as they stand in cells: trimmed, without what separates several values. */
const plain = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[,;/|\s]+/g, ' ').trim())
  .filter((text) => text !== '');
const named = fc.oneof(
  fc.constantFrom('王丽', 'Lily', '船期（预计）', 'Chen Jie', "O'Neill", '=HYPERLINK("x")', '2026'),
  plain,
);
const free = fc.oneof(
  fc.constant(''),
  named,
  fc.constantFrom('etd - 7d; cy_cutoff', '一句话；另一句', 'a/b, c'),
);
const stageKey = fc.constantFrom(...STAGE_CATALOG.map((stage) => stage.key), 'own_stage');
const fieldKey = fc.constantFrom(...allFields().map((field) => field.key));
const serialDay = fc.integer({ min: 20000, max: 100000 });
const moment: fc.Arbitrary<Moment> = fc.oneof(
  serialDay.map(wholeDay),
  fc.tuple(serialDay, fc.integer({ min: 1, max: 1439 })).map(([day, minute]) => timed(day * 1440 + minute)),
);
/** Any minute but 23:59, which is read as the end of the day. */
const minuteOfDay = fc.integer({ min: 0, max: 1440 }).map((minute) => (minute === 1439 ? 1440 : minute));
const hours = fc
  .array(fc.tuple(minuteOfDay, minuteOfDay), { maxLength: 3 })
  .map((pairs) => normalWindows(pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))));
const openHours = hours.filter((windows) => windows.length > 0);
const uniqueNames = <T extends { name: string }>(records: T[]): T[] =>
  records.filter(
    (record, at) =>
      records.findIndex((other) => other.name.toUpperCase() === record.name.toUpperCase()) === at,
  );

const calendar: fc.Arbitrary<CalendarData> = fc.record({
  name: fc.constantFrom('CN', '公司', 'Office', 'plant 2'),
  week: fc.array(hours, { minLength: 7, maxLength: 7 }),
  overrides: fc.array(
    fc.oneof(
      fc.record({
        day: serialDay,
        windows: fc.constant([]),
        kind: fc.constantFrom('holiday' as const, 'company' as const),
        label: label(),
      }),
      fc.record({
        day: serialDay,
        windows: openHours,
        kind: fc.constantFrom('make-up' as const, 'half day' as const, 'overtime' as const),
        label: label(),
      }),
    ),
    { maxLength: 6 },
  ),
  coverage: fc.array(
    fc
      .tuple(serialDay, fc.integer({ min: 0, max: 800 }), free)
      .map(([from, length, source]) => ({ from, to: from + length, source })),
    { maxLength: 2 },
  ),
});

function label(): fc.Arbitrary<{ zh: string; en: string }> {
  return fc.oneof(
    named.map((text) => ({ zh: text, en: text })),
    fc.record({ zh: fc.constantFrom('春节', '国庆节'), en: named }),
  );
}

const person: fc.Arbitrary<Person> = fc.record({
  name: named,
  aliases: fc.array(named, { maxLength: 2 }),
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 4 }),
  skills: fc.dictionary(
    fc.constantFrom('lc_check', 'release', 'own_stage', '英语', 'Form E', 'CO2'),
    fc.integer({ min: 0, max: 3 }),
    { maxKeys: 3, noNullPrototype: true },
  ),
  markets: fc.array(named, { maxLength: 2 }),
  deputies: fc.array(named, { maxLength: 2 }),
  calendar: fc.constantFrom('', 'CN', 'CN Mon-Sat 08:30-17:30'),
  capacity: fc.integer({ min: 0, max: 5000 }),
  absences: fc.array(
    fc
      .tuple(serialDay, fc.integer({ min: 0, max: 20 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 3 },
  ),
  email: fc.constantFrom('', 'a.b@example.com'),
});

const processRow: fc.Arbitrary<ProcessRow> = fc.record({
  variant: fc.constantFrom('tt-fob', 'own'),
  applies: free,
  key: fc.constantFrom('booking', 'own_stage', 'qc2', '*'),
  name: named,
  role: fc.constantFrom(...ROLES),
  after: fc
    .uniqueArray(fc.constantFrom('booking', 'own_stage', 'qc2'), { maxLength: 2 })
    .map((keys) => keys.join(', ')),
  startFrom: free,
  limit: fc.constantFrom('', '3wd', '5个工作日', 'soon', '24 hours'),
  calendar: fc.constantFrom('', 'bank', 'customer', 'CN & US'),
  notLater: free,
  roll: fc.constantFrom('', 'none', 'following', 'preceding'),
  gate: fc.constantFrom('', 'booking'),
  waitsOn: fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: 3 }).map((keys) => keys.join(', ')),
  warn: fc.constantFrom('', '1wd'),
  escalate: fc.constantFrom('', 'backup 1wd; manager 2wd', 'finance 3d', 'owner 0wd'),
  evidence: fc.uniqueArray(fieldKey, { maxLength: 3 }).map((keys) => keys.join(', ')),
  checklist: free,
  document: free,
  source: free,
  confirmed: fc.constantFrom('', 'yes'),
});

const column: fc.Arbitrary<ColumnSettings> = fc.record({
  column: fc.integer({ min: 1, max: 16384 }),
  header: fc.oneof(named, fc.constantFrom('发票号 Invoice No.', '船期\nETD', ' 订单号 ')),
  field: fc.option(fieldKey, { nil: null }),
  stage: fc.option(fc.constantFrom(...STAGE_CATALOG.map((stage) => stage.key)), { nil: null }),
  kind: fc.constantFrom('plan', 'actual', 'value'),
  confirmed: fc.boolean(),
});

const asked = fc.constantFrom(...QUESTION_KINDS);
const askedOf = { header: fc.constantFrom('ETD', '截关 时间'), stage: fc.constantFrom('onboard', 'deposit') };
const standing = fc.record({
  ...askedOf,
  kind: asked,
  value: fc.constantFrom('done', 'not-yet', 'n/a' as const),
});
const keptColumn = fc.record({ ...askedOf, isKept: fc.boolean() });

const seenCell = fc.record({
  header: fc.constantFrom('ETD', '截关 时间', 'ETD#2'),
  value: fc.constantFrom('', '2026-05-10', '已发货 5/10'),
});
const answer: fc.Arbitrary<LogAnswer> = fc.record({
  kind: fc.option(asked, { nil: undefined }),
  value: fc.constantFrom(...ANSWER_VALUES),
  seen: fc.array(seenCell, { maxLength: 2 }),
  range: fc.option(
    fc.record({
      from: fc.constantFrom('A-1', 'PO 7'),
      to: fc.constantFrom('A-20', 'PO 9 / B'),
      marks: fc.uniqueArray(fc.constantFrom('0a1b', 'zzzz', '1234')).map((marks) => new Set(marks)),
    }),
    { nil: undefined },
  ),
});

const sheetSettings: fc.Arbitrary<SheetSettings> = fc.record(
  {
    sheet: fc.constantFrom('出货 2026', "Bob's orders", '1月', '2026', ' x '),
    use: fc.boolean(),
    grain: fc.constantFrom(undefined, 'order', 'order×shipment', 'order×sku'),
    variant: fc.constantFrom('', ...VARIANTS.map((variant) => variant.key), 'our-own'),
    columns: fc.array(column, { maxLength: 5 }),
    answers: fc.array(standing, { minLength: 1, maxLength: 2 }),
    kept: fc.array(keptColumn, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['sheet', 'use', 'grain', 'variant', 'columns'] },
);

const mapping: fc.Arbitrary<RecordMapping> = fc.record({
  sheet: fc.constantFrom('客户资料', '产品 2026', 'Customers'),
  kind: fc.constantFrom('跟单_客户', 'Gendan Products'),
  columns: fc.array(
    fc.record({
      column: fc.integer({ min: 1, max: 16384 }),
      header: fc.constantFrom('客户名称', 'Customer / 客户', ' 备注 '),
      means: fc.constantFrom('名称', 'Country'),
    }),
    { maxLength: 3 },
  ),
});

const settings: fc.Arbitrary<Settings> = fc
  .record({
    book: fc.constantFrom('', 'akd7h3mmq2xz'),
    records: fc.uniqueArray(mapping, { maxLength: 2, selector: (each) => each.sheet }),
    language: fc.constantFrom(undefined, 'zh', 'en'),
    writing: fc.constantFrom('values', 'sla', 'native'),
    officeCalendar: fc.constantFrom('CN', 'CN Mon-Sat 08:30-17:30', '公司'),
    digest: fc.boolean(),
    digestHours: fc.constantFrom('', '08:30-10:00', '9:00-12:00,13:30-17:00'),
    compliance: fc.boolean(),
    managerCopy: fc.boolean(),
    bankCalendar: fc.constantFrom('CN', 'US'),
    customerCalendar: fc.constantFrom('', 'DE'),
    variant: fc.constantFrom('', 'lc-sight', 'our-own'),
    follow: fc.constantFrom('columns', 'all'),
    followed: fc.uniqueArray(fc.constantFrom(...STAGE_CATALOG.map((stage) => stage.key)), { maxLength: 4 }),
    sheets: fc.uniqueArray(sheetSettings, { maxLength: 3, selector: (sheet) => sheet.sheet }),
  })
  .chain((known) =>
    fc.constantFrom<Settings>(
      known,
      { ...known, ownApproval: true },
      { ...known, chargesKept: 30 },
      { ...known, projectFrom: { amount: 500000, currency: 'USD' } },
      { ...known, sender: 'WS-01', mailLog: true, acknowledge: true, keepMail: 14 },
      { ...known, updateEvery: 120, meetings: [0, 3] },
      { ...known, updateEvery: 45, meetings: [0, 1, 2, 3, 4, 5, 6] },
    ),
  );

const EVENTS: LogEventKind[] = [
  'done',
  'waiting',
  'chased',
  'resumed',
  'waived',
  'reopened',
  'owner',
  'due',
  'cancelled',
  'judged',
  'note',
  'answer',
];

const logRow: fc.Arbitrary<LogRow> = fc
  .record({
    at: moment,
    order: fc.oneof(fc.constant(''), named),
    stage: fc.oneof(
      fc.constant(''),
      stageKey.filter((key) => key !== 'own_stage'),
    ),
    event: fc.constantFrom(...EVENTS),
    date: fc.option(moment, { nil: undefined }),
    party: fc.option(fc.constantFrom(...PARTIES), { nil: undefined }),
    owner: named,
    answer,
    late: fc.boolean(),
    due: fc.option(moment, { nil: undefined }),
    by: free,
    note: free,
    version: fc.constantFrom('', 'r1-c2026'),
  })
  .map(({ late, due, owner, party, answer: said, ...row }) => ({
    ...row,
    ...(row.event === 'answer' && {
      answer: said,
      order: said.range ? `${said.range.from}…${said.range.to}` : row.order,
    }),
    date: row.event === 'due' || row.event === 'answer' ? (row.date ?? row.at) : row.date,
    owner: row.event === 'owner' ? owner : '',
    party: row.event === 'owner' || row.event === 'judged' || row.event === 'answer' ? undefined : party,
    judged: row.event === 'judged' ? { late, due, done: row.date, version: row.version } : undefined,
  }));

const config: fc.Arbitrary<Config> = fc.record({
  settings,
  processRows: fc
    .uniqueArray(processRow, { minLength: 1, maxLength: 4, selector: (row) => row.variant + row.key })
    .map(withKnownPredecessors),
  people: fc.array(person, { maxLength: 3 }).map(uniqueNames),
  calendars: fc.array(calendar, { maxLength: 3 }).map(uniqueNames),
  log: fc.array(logRow, { maxLength: 4 }),
  today: fc.option(moment, { nil: undefined }),
});

/** A stage named like another's key would be read as that one; real processes have no such names. */
function withKnownPredecessors(rows: ProcessRow[]): ProcessRow[] {
  return rows.map((row) => ({ ...row, name: `${row.name}·${row.key}` }));
}

/** China's calendar of a sheet has the days fixed by law besides its rows. */
function withoutLaw({ beyond, ...data }: CalendarData, written: CalendarData): CalendarData {
  if (!beyond || data.name !== 'CN') return data;
  const days = new Set(written.overrides.map(({ day }) => day));
  return { ...data, overrides: data.overrides.filter(({ day }) => days.has(day)) };
}

describe.each(['zh', 'en'] as const)('what is written in %s', (lang) => {
  test('reads back the same, without a finding', () => {
    fc.assert(
      fc.property(config, (written) => {
        const { config: read, findings } = readConfig(
          { sheets: configSheets(written, lang).map(asSheet) },
          lang,
        );
        expect(findings).toEqual([]);
        const calendars = read.calendars.map((data, i) => withoutLaw(data, written.calendars[i]!));
        expect({ ...read, calendars }).toEqual(written);
      }),
      runs(40, 150),
    );
  });

  test('the shipped processes read back the same', () => {
    const written: Config = {
      settings: DEFAULT_SETTINGS,
      processRows: allTemplateRows(lang),
      people: [],
      calendars: [],
      log: [],
      today: undefined,
    };
    const { config: read, findings } = readConfig({ sheets: configSheets(written, lang).map(asSheet) }, lang);
    expect(findings).toEqual([]);
    expect(read.processRows).toEqual(written.processRows);
  });

  test.each(['CN', 'US', 'DE', '24x7'])('the shipped calendar %s reads back the same', (name) => {
    const written: Config = {
      settings: DEFAULT_SETTINGS,
      processRows: [],
      people: [],
      calendars: [SHIPPED_CALENDARS.find(name)!],
      log: [],
      today: undefined,
    };
    const { config: read, findings } = readConfig({ sheets: configSheets(written, lang).map(asSheet) }, lang);
    expect(findings).toEqual([]);
    // a sheet knows its rows; that the days beyond them are computed is said of the shipped calendar only
    const [{ beyond, ...days }] = written.calendars as [CalendarData];
    expect(read.calendars).toEqual([name === 'CN' ? { ...days, beyond } : days]);
  });
});

test('a workbook without config sheets has what is shipped', () => {
  expect(readConfig({ sheets: [] }, 'en')).toEqual({
    config: {
      settings: DEFAULT_SETTINGS,
      processRows: allTemplateRows('en'),
      people: [],
      calendars: [],
      log: [],
      today: undefined,
    },
    findings: [],
  });
});
