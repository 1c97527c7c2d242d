import { plan } from '../../../shared/plan/plan';
import { CLOSED } from '../../../shared/process/status';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { caseBook } from '../../tools/case-book';
import { moment } from '../../tools/order-facts';

const TEN = moment('2026-05-18 10:00');

/** Shared books that are absent leave their tests out. */
const modes = caseBook('p5_modes');
(modes ? describe : describe.skip)('orders by air, by train and from the works', () => {
  const orders = modes ? plan(modes, TEN).tables[0]!.rows.map(({ order }) => order) : [];

  test.each([
    ['by air', 0, 'air'],
    ['by train', 1, 'rail'],
    ['fetched at the works', 2, 'exw'],
  ])('%s', (_how, at, variant) => {
    const { stages, variant: taken } = orders[at]!;
    expect(taken.key).toBe(variant);
    const filings = stages.filter(({ stage }) =>
      ['isf', 'ams', 'aci', 'afr', 'ens', 'uk_ssgb'].includes(stage.key),
    );
    expect(filings.filter(({ status }) => status !== 'not applicable')).toEqual([]);
    expect(orders[at]!.late).toBe(false);
  });
});

const claims = caseBook('p7_claim');
(claims ? test : test.skip)('a first reply on a sheet of claims answers the claim', () => {
  const [, answered] = plan(claims!, TEN).tables[0]!.rows;
  const reply = answered!.order.stages.find(({ stage }) => stage.key === 'claim_reply')!;
  expect(CLOSED.has(reply.status)).toBe(true);
});

test('a parcel with a tracking number has been sent, unless the day of dispatch lies ahead', () => {
  const parcel = (order: string, ship: string, tracking: string | null) => [
    order,
    'ACME',
    'DHL',
    day('2026-04-10'),
    day(ship),
    tracking,
    null,
  ];
  const book = bookOf(
    sheetOf('Orders', [
      ['Order No', 'Customer', 'Ship Via', 'Order Date', 'Ship Date', 'Tracking No', 'Delivered'],
      parcel('O1', '2026-04-20', '1Z9988776655'),
      parcel('O2', '2026-04-20', null),
      parcel('O3', '2026-05-25', '1Z9988776656'),
    ]),
  );
  const orders = plan(book, TEN).tables[0]!.rows.map(({ order }) => order);
  expect(orders.map(({ late }) => late)).toEqual([false, true, false]);
  expect(orders.map(({ phase }) => phase)).toEqual(['payment', 'production', 'production']);
});

test('under a D term the promised date means delivery; the same date is kept by goods that sailed under FOB', () => {
  const order = (no: string, term: string, delivered: TestCell): TestCell[] => [
    no,
    'ACME',
    term,
    day('2026-03-01'),
    day('2026-05-10'),
    day('2026-04-10'),
    day('2026-04-11'),
    delivered,
  ];
  const book = bookOf(
    sheetOf('Orders', [
      ['Order No', 'Customer', 'Incoterm', 'Order Date', 'Delivery Date', 'ETD', 'ATD', 'Delivered'],
      order('D1', 'DDP', null),
      order('D2', 'DAP Hamburg', day('2026-05-09')),
      order('D3', 'FOB', null),
    ]),
  );
  const orders = plan(book, TEN).tables[0]!.rows.map(({ order }) => order);
  expect(orders.map(({ late }) => late)).toEqual([true, false, false]);
  expect(orders[0]!.next!.stage.key).toBe('deliver');
});

describe('the order’s own words say how the goods go, whatever column they stand in', () => {
  const taken = (
    term: string,
    port: string,
    remark: string,
    booked: string | null = null,
    mode?: string,
  ): string => {
    const header = [
      'Order No',
      'Customer',
      'Incoterm',
      'POL',
      'Payment Terms',
      'Order Date',
      'ETD',
      'Booked',
      'Remarks',
    ];
    const row = [
      'O1',
      'ACME',
      term,
      port,
      '30% deposit, 70% before shipment',
      day('2026-04-10'),
      day('2026-06-20'),
      booked,
      remark,
    ];
    const book = bookOf(
      sheetOf(
        'Orders',
        mode === undefined
          ? [header, row]
          : [
              [...header, 'Ship Mode'],
              [...row, mode],
            ],
      ),
    );
    return plan(book, TEN).tables[0]!.rows[0]!.order.variant.key;
  };

  test.each([
    ['Air freight FCA PVG', '', '', 'air'],
    ['FCA PVG', '', '', 'air'],
    ['FOB Shanghai by air', '', '', 'air'],
    ['空运 FCA 上海', '', '', 'air'],
    ['FOB', '浦东机场', '', 'air'],
    ['FOB 宁波', '', '改空运', 'air'],
    ['FOB Ningbo', '', 'By air', 'air'],
    ['中欧班列 FCA 义乌', '', '', 'rail'],
    ['FCA Yiwu by train', '', '', 'rail'],
    ['DHL courier DAP', '', '', 'ecommerce'],
    ['FOB 上海', '', '走快递', 'ecommerce'],
  ])('%s %s %s: %s', (term, port, remark, variant) => {
    expect(taken(term, port, remark)).toBe(variant);
  });

  test.each([
    ['FOB 上海', '', ''],
    ['FOB Ningbo', 'Ningbo', 'samples sent by air on 12 Apr'],
    ['FOB 宁波', '', '样品快递10/22寄出'],
    ['FOB Fair Port', '', 'fair price'],
    ['FOB 宁波', '', 'DHL Global Forwarding'],
  ])(
    '%s %s %s goes by sea: what speaks of a sample or a place says nothing of the goods',
    (term, port, remark) => {
      expect(taken(term, port, remark)).toBe('tt-fob');
    },
  );

  test('a parcel that stands where the booking would be', () => {
    expect(taken('FOB 上海', '', '', '快递')).toBe('ecommerce');
    const book = bookOf(
      sheetOf('订单', [
        ['合同号', '客户', '下单日期', '订舱', 'ETD'],
        ['C1', 'ACME', day('2026-04-10'), '快递', day('2026-06-20')],
      ]),
    );
    const planned = plan(book, TEN);
    const booking = planned.tables[0]!.rows[0]!.order.stages.find(({ stage }) => stage.key === 'booking')!;
    expect(booking.status).toBe('not applicable');
    expect(planned.tables[0]!.rows[0]!.findings).toEqual([]);
  });

  test('a column for the mode has the last word', () => {
    expect(taken('FOB Ningbo', 'Ningbo', 'by air', null, 'Sea')).toBe('tt-fob');
  });
});
