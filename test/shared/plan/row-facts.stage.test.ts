import { isoOf } from '../../../shared/time/moment';
import type { TestCell } from '../../tools/book';
import { oneRow, oneTable, stageOf } from './one-row';

/** What a row says of a stage that one field shows. */
const said = (key: string, evidence: string, cells: Record<string, TestCell>) => {
  const { done, by, planned, state, followed } = oneRow(cells).stage(stageOf(key, evidence));
  return { done: typeof done === 'number' ? isoOf(done) : done, by, planned: planned && isoOf(planned), state, followed }; // prettier-ignore
};

describe('the order as a whole', () => {
  test.each([
    ['已取消', 'cancelled', undefined],
    ['暂停', 'hold', undefined],
    ['待客户', 'hold', 'customer'],
    ['已完成', 'closed', undefined],
    ['生产中', 'open', undefined],
    [null, 'open', undefined],
  ])('its status says %s', (status, state, party) => {
    const facts = oneRow({ order_no: 'A-1', status });
    expect([facts.state, facts.party]).toEqual([state, party]);
  });

  test.each([
    ['取消', 'cancelled'],
    ['客户说可能取消，等确认一下再说吧', 'open'],
    ['完成', 'open'],
    ['', 'open'],
  ])('no status, and a remark: %s', (remark, state) => {
    expect(oneRow({ order_no: 'A-1', remark }).state).toBe(state);
  });

  test('a status counts more than a remark', () => {
    expect(oneRow({ status: '生产中', remark: '取消' }).state).toBe('open');
    expect(oneRow({ status: '暂停', remark: '取消' }).state).toBe('hold');
  });

  test('shipped, says its status, on the day beside the word', () => {
    const sailed = (status: string) => oneRow({ order_date: '2026-03-02', status }).said.sailed;
    expect(sailed('已开船')).toBe('undated');
    expect(sailed('已开船 5/10')).toBeMoment('2026-05-10');
    // The day is still to come.
    expect(sailed('已开船 5/20')).toBe('undated');
    expect(sailed('生产中')).toBeUndefined();
  });

  test.each([
    ['已付清', true],
    ['未付', false],
    ['定金已付', false],
    [null, false],
  ])('the money, says the column for its state: %p', (cell, paid) => {
    expect(oneRow({ pay_status: cell }).said.paid).toBe(paid);
  });
});

describe('the cells of a stage', () => {
  test.each<[string, TestCell, Partial<ReturnType<typeof said>>]>([
    ['a date that has come', '2026-05-18', { done: '2026-05-18', by: 'event' }],
    ['one still to come is a plan', '2026-05-19', { done: undefined, planned: '2026-05-19' }],
    ['a tick', '√', { done: 'undated', by: 'event' }],
    ['“not yet”', '未', { done: undefined, state: 'not yet' }],
    ['blank', null, { done: undefined, followed: true }],
  ])('%s', (_, cell, expected) => {
    expect(said('booking', 'booking_date', { booking_date: cell })).toMatchObject(expected);
  });

  test('a plan stands in the column for plans', () => {
    const headings = [
      { header: '计划验货', field: 'inspection_date', kind: 'plan' as const },
      'inspection_date',
    ];
    const { row } = oneTable(headings, [['2026-05-01', null]]);
    const facts = row().stage(stageOf('final_qc', 'inspection_date'));
    expect(facts.done).toBeUndefined();
    expect(facts.planned).toBeMoment('2026-05-01');
    expect(facts.column).toBe(1);
  });

  test('no column', () => expect(said('booking', 'booking_date', { etd: null }).followed).toBe(false));

  test('a forwarder’s name arranges, and shows no event', () => {
    expect(said('nominate', 'forwarder', { forwarder: 'Kuehne' })).toMatchObject({ done: 'undated', by: 'description' }); // prettier-ignore
  });

  const bl = (cells: Record<string, TestCell>) => said('onboard', 'bl_no', { bl_no: 'OOLU4711', ...cells });

  test('a B/L number is one once the vessel has left', () => {
    expect(bl({ etd: '2026-05-18' })).toMatchObject({ done: 'undated', by: 'number' });
    expect(bl({})).toMatchObject({ done: 'undated' });
  });

  test('before, it is the booking’s', () => {
    expect(bl({ etd: '2026-05-19' }).done).toBeUndefined();
    expect(bl({ atd: '2026-05-19' }).done).toBeUndefined();
  });

  test('in a column that is filled ahead it shows nothing', () => {
    const rows = ['2026-05-01', '2026-06-01', '2026-06-02'].map((etd) => ['OOLU4711', etd]);
    const facts = oneTable(['bl_no', 'etd'], rows).row().stage(stageOf('onboard', 'bl_no'));
    expect([facts.done, facts.followed]).toEqual([undefined, false]);
  });

  test('a parcel’s number comes before it is fetched; the papers’ is that of the day', () => {
    const cells = { express_no: 'DHL 123456', etd: '2026-05-19' };
    expect(said('onboard', 'express_no', cells).done).toBeUndefined();
    expect(said('onboard', 'express_no', { ...cells, etd: '2026-05-18' }).done).toBe('undated');
    expect(said('sample_send', 'express_no', cells).done).toBe('undated');
  });
});

describe('the payments of a cell', () => {
  const receipts = (cell: TestCell, isPlain = false) => {
    const table = oneTable(['deposit_date', 'order_date'], [[cell, '2026-03-02']]);
    return table.row().receiptsIn(table.columns.byField('deposit_date')[0]!, isPlain);
  };

  test('blank: none', () => expect(receipts(null, true)).toEqual([]));

  test('a plain date is one where the column has all parts', () => {
    expect(receipts('2026-03-05')).toEqual([]);
    expect(receipts('2026-03-05', true)).toMatchObject([{ date: expect.any(Number) as number }]);
  });

  test('of a day to come it is none yet', () => {
    const [today, tomorrow] = receipts('定金5/18收3000，5/19收2000');
    expect([today?.isOpen, tomorrow?.isOpen]).toEqual([undefined, true]);
  });

  test('money in the stage’s own column counts by what it tells', () => {
    const facts = oneRow({
      order_date: '2026-03-02',
      payment_term: '30% T/T, 70%见提单副本',
      amount: 10_000,
      deposit_date: '定金3/5收1000',
    });
    expect(facts.stage(stageOf('deposit', 'deposit_date')).money?.short).toMatchObject({ missing: 2000 });
  });
});
