import { SHIPPED_DESKS } from '../../../../shared/features/desks/desks.data';
import { section } from '../../../../shared/features/desks/section';
import { SECTIONS, type SectionKey } from '../../../../shared/features/desks/sections.data';
import { entriesOf } from '../../../../shared/orders/entry';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan as planOf } from '../../../../shared/plan/plan';
import { valueAt } from '../../../../shared/book/model';
import { approve } from '../../../tools/approve';
import { KNOWN, shown } from '../../../tools/sections';
import { MID_MORNING } from '../../../tools/set-up';
import { NOW, SAMPLES, sampleBook, sampleRows, TODAY, type Column, type SampleRow } from './sample-rows';

/**
 * Each desk shows exactly the rows of a query over the sheet's own cells, on both samples at 10:00 on 18 May 2026. The
 * queries are written as a manager would filter the sheet by hand; sections that are verdicts and no query (risk, filings,
 * questions) are held against the plan at the end.
 */
const SUNDAY = TODAY + 6;
/** Ten working days before: 29 April, with the first days of May off and Saturday 9 May worked. */
const QUIET_SINCE = 46141;

const [day, isFilled] = [
  (row: SampleRow, column: Column): number => Math.floor(row.at(column) ?? NaN),
  (row: SampleRow, column: Column): boolean => row.text(column) !== '',
];
const isOver = (row: SampleRow): boolean => /完结|取消|Closed|Cancelled/.test(row.text('status'));
const isHeld = (row: SampleRow): boolean => /Waiting for customer|On hold/.test(row.text('status'));
const hasSailed = (row: SampleRow): boolean => day(row, 'atd') <= TODAY;
const isLc = (row: SampleRow): boolean => /L\/C/.test(row.text('terms'));
const isToSail = (row: SampleRow): boolean => !isOver(row) && !hasSailed(row);
/** Money of any part: a date or a word for it, and no 未, 余 or 待 beside it. */
const isIn = (row: SampleRow, column: Column): boolean =>
  isFilled(row, column) && !/未|余|待/.test(row.text(column));
/** What lets the goods be made: the deposit, the L/C checked, or an open account. */
const isPaidFor = (row: SampleRow): boolean =>
  row.has('lcChecked') && isLc(row) ? isFilled(row, 'lcChecked') : isIn(row, 'deposit');
const isSampleOk = (row: SampleRow): boolean =>
  !row.has('pps') || row.at('pps') !== undefined || /OK|√/.test(row.text('pps'));
const isMade = (row: SampleRow): boolean => isFilled(row, row.has('made') ? 'made' : 'inspected');
const cutoffs = (row: SampleRow): Column[] =>
  (['si', 'vgm', 'cy', 'customs'] as const).filter((column) => row.has(column));
const isUpcoming = (at: number | undefined): boolean =>
  at !== undefined && at >= NOW - 1 / 1440 && at < TODAY + 11;

const EVENTS: readonly Column[] = [
  'ordered',
  'deposit',
  'lcReceived',
  'lcChecked',
  'pps',
  'made',
  'inspected',
  'atd',
  'docsSent',
];
const bookedOn = (row: SampleRow): number =>
  row.text('booked').startsWith('QDX') ? NaN : day(row, 'booked');
const newest = (row: SampleRow): number =>
  Math.max(
    ...[...EVENTS.map((column) => day(row, column)), bookedOn(row)].filter(
      (at) => at <= TODAY && at > 45_900,
    ),
  );

const QUERIES: Partial<Record<SectionKey, (row: SampleRow) => boolean>> = {
  mine: (row) => !isOver(row),
  presentation: (row) => !isOver(row) && isLc(row) && hasSailed(row) && !isFilled(row, 'docsSent'),
  lc_dates: (row) => isToSail(row) && row.at('latestShip') !== undefined,
  discrepancies: (row) => !isOver(row) && isFilled(row, 'discrepancy'),
  cutoffs: (row) => isToSail(row) && cutoffs(row).some((column) => isUpcoming(row.at(column))),
  missing_cutoffs: (row) =>
    isToSail(row) &&
    day(row, 'etd') >= TODAY &&
    day(row, 'etd') <= TODAY + 10 &&
    cutoffs(row).some((column) => row.at(column) === undefined),
  sailings: (row) => {
    const sails = hasSailed(row) ? day(row, 'atd') : day(row, 'etd');
    return !/取消|Cancelled/.test(row.text('status')) && sails >= TODAY && sails <= SUNDAY;
  },
  money: (row) => {
    if (isOver(row)) return false;
    // Under an L/C the bank pays once it has the papers.
    if (hasSailed(row)) return !isIn(row, 'paid') && (!isLc(row) || isFilled(row, 'docsSent'));
    return !isIn(row, 'deposit') && !isLc(row) && !/O\/A/.test(row.text('terms'));
  },
  factory_week: (row) => isToSail(row) && !isMade(row) && day(row, 'factoryDue') <= SUNDAY,
  no_factory_date: (row) => isToSail(row) && !isMade(row) && row.at('factoryDue') === undefined,
  making: (row) => {
    if (!isToSail(row) || isMade(row)) return false;
    if (!isSampleOk(row)) return isIn(row, 'deposit') || /待/.test(row.text('pps')) || isPaidFor(row);
    const isBegun = row.has('lcChecked') && isLc(row) ? isPaidFor(row) : true;
    return isBegun && row.at('factoryDue') !== undefined;
  },
  samples: (row) => isToSail(row) && !isMade(row) && !isSampleOk(row) && isPaidFor(row),
  inspections: (row) =>
    isToSail(row) && !isFilled(row, 'inspected') && isSampleOk(row) && (row.has('pps') || isPaidFor(row)),
  freshness: (row) => !isOver(row) && newest(row) <= QUIET_SINCE && !/^On hold$/.test(row.text('status')),
  missing: (row) => {
    if (!isToSail(row) || isHeld(row)) return false;
    const isLcToCome = row.has('lcReceived') && isLc(row) && !isFilled(row, 'lcReceived');
    const isEtdOpen = isFilled(row, 'etd') && row.at('etd') === undefined;
    const isFactoryOpen = isFilled(row, 'factoryDue') && row.at('factoryDue') === undefined;
    return isLcToCome || isEtdOpen || (isFactoryOpen && !isFilled(row, 'booked'));
  },
  approvals: () => false,
  inquiries: () => false,
  claims: () => false,
  purchasing: () => false,
};

const wantedOf = (key: string) => ({ section: key, me: '', filter: {}, limit: 150 });

describe.each(SAMPLES)('%s', (name) => {
  const book = sampleBook(name);
  const plan = planOf(book, MID_MORNING);
  const rows = sampleRows(book);
  const ordersOf = (key: string): string[] => {
    const { table } = section(plan, wantedOf(key));
    return [...new Set((table?.rows ?? []).flatMap(({ opens }) => opens?.orders ?? []))].sort();
  };

  test.each(Object.keys(QUERIES) as SectionKey[])(
    '%s: the orders of the written query, no more and no fewer',
    (key) => {
      expect(ordersOf(key)).toEqual(
        rows
          .filter(QUERIES[key]!)
          .map(({ order }) => order)
          .sort(),
      );
    },
  );

  test('every row leads to a cell of one of its orders', () => {
    for (const { key } of SECTIONS)
      for (const { place, opens } of section(plan, wantedOf(key)).table?.rows ?? []) {
        const row = rows.find((each) => each.sheet === place?.sheet && each.row === place.row);
        expect([key, opens?.orders]).toEqual([key, expect.arrayContaining([row?.order])]);
        const sheet = book.sheets.find((each) => each.name === place!.sheet)!;
        // A column that the table has: its header is filled.
        expect(sheet.rows.slice(0, 4).some((_, at) => valueAt(sheet, at + 1, place!.column) !== null)).toBe(
          true,
        );
      }
  });

  test('a vessel has one row, with the orders that stand on it', () => {
    for (const key of ['cutoffs', 'sailings']) {
      const told = section(plan, wantedOf(key)).table!.rows.map(({ cells }) => cells[0]!.zh);
      const names = rows
        .filter(QUERIES[key as SectionKey]!)
        .map((row) => row.text('vessel') || row.text('bookingNo'));
      expect(told.sort()).toEqual([...new Set(names)].sort());
    }
  });

  test('verdicts are those of the plan: late, asked, filed', () => {
    const late = lateOrders(plan).map(({ order }) => order);
    const figures = section(plan, wantedOf('overview')).figures!;
    expect(figures[0]!.value.en).toMatch(new RegExp(`^${late.length} orders`));
    const asked = entriesOf(plan).filter(({ whole }) => whole.rows.some(({ row }) => row.order.isAsked));
    expect(ordersOf('unanswered')).toEqual(asked.map(({ key }) => key).sort());
    expect(figures[3]!.opens!.orders!.length).toBe(asked.length);
    const refunds = entriesOf(plan).filter(({ work }) =>
      work.some(({ stage }) => stage.stage.key === 'refund'),
    );
    expect(ordersOf('forex')).toEqual(refunds.map(({ key }) => key).sort());
    for (const { bars } of section(plan, wantedOf('late_by')).bars!.filter(
      ({ title }) => title.en !== 'Stage',
    ))
      expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(late.length);
  });

  test('the figures of the manager: sailings and cut-offs as the sheet has them', () => {
    const [, sailing, cut] = section(plan, wantedOf('overview')).figures!;
    expect([...sailing!.opens!.orders!].sort()).toEqual(
      rows
        .filter(QUERIES.sailings!)
        .map(({ order }) => order)
        .sort(),
    );
    const soon = rows.filter(
      (row) =>
        isToSail(row) &&
        cutoffs(row).some((column) => isUpcoming(row.at(column)) && row.at(column)! <= NOW + 2 + 1 / 1440),
    );
    expect([...cut!.opens!.orders!].sort()).toEqual(soon.map(({ order }) => order).sort());
  });

  test('the table of counts, desk by desk', () => {
    const lines = SHIPPED_DESKS.flatMap(({ title, parts }) => [
      `${title.zh} / ${title.en}`,
      ...parts.flatMap((part) => {
        const { title: of } = KNOWN.find(({ name: each }) => each === part.section)!;
        const { total, table } = shown(plan, part.section);
        return [`  ${of.zh} / ${of.en}: ${total}${table || total === 0 ? '' : ' (figures, bars)'}`];
      }),
    ]);
    approve(__dirname, `counts ${name}`, lines.join('\n'));
  });
});
