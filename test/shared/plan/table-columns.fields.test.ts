import { columnsAfter } from '../../../shared/plan/table-columns';
import { moment } from '../../tools/order-facts';
import { oneTable, stageOf, type Heading } from './one-row';

const NOW = moment('2026-05-18 10:00');
const blanks = (headings: readonly Heading[]) => [headings.map(() => null)];
const of = (...headings: Heading[]) => oneTable(headings, blanks(headings)).columns;
const at = (columns: readonly { column: number }[]) => columns.map(({ column }) => column);

describe('which columns are read', () => {
  test('those with a field or a stage that nobody still has to be asked about', () => {
    const question = { id: 'q' } as never;
    const columns = of('customer', { header: '空' }, { header: '?', field: 'etd', question }, { header: '打样完成', stage: 'sample_make' });
    expect(at(columns.all)).toEqual([1, 4]);
    expect(columns.all[1]).toMatchObject({ isDate: true, isStart: false, isMoney: false, field: undefined });
  }); // prettier-ignore

  test('what each holds', () => {
    const columns = of(
      'customer',
      'order_date',
      'inquiry_date',
      'claim_date',
      'deposit_date',
      'balance_date',
      'etd',
    );
    const facts = columns.all.map(({ isDate, isStart, isMoney }) => [isDate, isStart, isMoney]);
    expect(facts).toEqual([
      [false, false, false],
      [true, true, false],
      [true, true, false],
      [true, true, false],
      [true, false, true],
      [true, false, true],
      [true, false, false],
    ]);
    expect(at(columns.dates)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(at(columns.byField('etd'))).toEqual([7]);
    expect(columns.byField('eta')).toEqual([]);
    expect(columns.all.every(({ isPlan, isEarly }) => !isPlan && !isEarly)).toBe(true);
  });

  test('the header on one line', () => {
    expect(of({ header: ' 船期\n (ETD) ', field: 'etd' }).all[0]!.header).toBe('船期 (ETD)');
  });

  test('a field keeps the place that it was asked for first', () => {
    const columns = of('etd', 'atd');
    const before = columns.fieldsSeen;
    const [eta, vessel] = [columns.placeOf('pod').slot, columns.placeOf('pol').slot];
    expect([eta, vessel, columns.placeOf('pod').slot]).toEqual([before, before + 1, before]);
    expect(columns.fieldsSeen).toBe(before + 2);
  });

  test('a mark says nothing yet where every order comes to it', () => {
    const every = ['order_date', 'cust_due', 'factory_due', 'prod_start', 'prod_done', 'loading_date', 'etd', 'atd', 'eta', 'ata', 'delivered'];
    expect(of(...every).all.every(({ marksAreEmpty }) => marksAreEmpty)).toBe(true);
    expect(of('inspection_date', 'customer').all.some(({ marksAreEmpty }) => marksAreEmpty)).toBe(false);
  }); // prettier-ignore
});

describe('how dates are written', () => {
  test('without a Chinese header the day may come first', () => {
    const first = (...headers: string[]) => of(...headers.map((header) => ({ header, field: 'etd' }))).all.map(({ dayMayBeFirst }) => dayMayBeFirst); // prettier-ignore
    expect(first('ETD', 'Sailing')).toEqual([true, true]);
    expect(first('ETD', '船期')).toEqual([false, false]);
  });

  test('one column that tells tells of the others', () => {
    const styles = oneTable(
      [{ header: 'A', field: 'etd' }, { header: 'B', field: 'eta' }, { header: 'C', field: 'customer' }],
      [['25/03/2026', '03/04/2026', 'x'], ['26/03/2026', null, null]],
    ).columns.all.map(({ style }) => style); // prettier-ignore
    expect(styles.slice(0, 2)).toEqual(['dmy', 'dmy']);
    expect(styles[2]).toBeUndefined();
  });
});

describe('where a stage shows', () => {
  const stage = (key: string, evidence: string, ...headings: Heading[]) => {
    const { done, planned, isFollowed } = of(...headings).ofStage(stageOf(key, evidence));
    return [at(done), at(planned), isFollowed];
  };
  const planned: Heading = { header: '计划', field: 'inspection_date', kind: 'plan' };

  test('in the columns of its fields, best first, and in those that a person gave it', () => {
    expect(stage('onboard', 'atd, bl_no', 'bl_no', 'atd')).toEqual([[2, 1], [], true]);
    expect(stage('final_qc', 'inspection_date', planned, 'inspection_date')).toEqual([[2], [1], true]);
    expect(stage('final_qc', 'inspection_date', planned)).toEqual([[], [1], false]);
    expect(stage('booking', 'booking_date', 'customer')).toEqual([[], [], false]);
    expect(stage('booking', 'booking_date', { header: 'x', stage: 'booking' })).toEqual([[1], [], true]);
    expect(stage('booking', 'booking_date', { header: 'x', stage: 'booking', kind: 'plan' })).toEqual([[], [1], false]); // prettier-ignore
    expect(stage('booking', 'booking_date', { header: 'x', stage: 'customs' })).toEqual([[], [], false]);
    expect(stage('booking', 'booking_date', { header: 'x', stage: 'booking', field: 'remark' })).toEqual([[], [], false]); // prettier-ignore
  });

  test('the ETD is the plan of the sailing', () => {
    expect(stage('onboard', 'atd', 'etd', 'atd')).toEqual([[2], [1], true]);
    expect(stage('onboard', 'atd', { header: '船期', field: 'etd', kind: 'actual' }, 'atd')).toEqual([[2], [], true]); // prettier-ignore
  });

  const paid: Heading = { header: '收款日期', field: 'balance_date' };
  test('a deposit in the column for all parts', () => {
    expect(stage('deposit', 'deposit_date', paid)).toEqual([[1], [], true]);
    expect(stage('prepaid', 'deposit_date, balance_date', paid)).toEqual([[1], [], true]);
    expect(stage('booking', 'booking_date', paid)).toEqual([[], [], false]);
    expect(stage('deposit', 'deposit_date', { header: '尾款', field: 'balance_date' })).toEqual([
      [],
      [],
      false,
    ]);
  });

  test('money in words or sums is kept without a column of its own', () => {
    const state: Heading = { header: '付款状态', field: 'pay_status' };
    expect(stage('deposit', 'deposit_date', state)).toEqual([[], [], true]);
    expect(stage('balance', 'balance_date', state)).toEqual([[], [], true]);
    expect(stage('booking', 'booking_date', state)).toEqual([[], [], false]);
    expect(stage('deposit', 'deposit_date', { header: '已收金额', field: 'forex_amount' })).toEqual([
      [],
      [],
      true,
    ]);
    expect(stage('deposit', 'deposit_date', { header: '已收定金', field: 'deposit_amount' })).toEqual([[], [], true]); // prettier-ignore
    expect(stage('balance', 'balance_date', { header: '已收定金', field: 'deposit_amount' })).toEqual([[], [], false]); // prettier-ignore
  });

  test('a column of numbers that is filled ahead of the event keeps nothing', () => {
    const rows = ['2026-05-01', '2026-06-01', '2026-06-02'].map((etd) => ['OOLU4711', etd, null]);
    const { columns } = oneTable(['bl_no', 'etd', 'atd'], rows);
    expect(columns.ofStage(stageOf('onboard', 'bl_no')).isFollowed).toBe(false);
    expect(columns.ofStage(stageOf('onboard', 'bl_no, atd')).isFollowed).toBe(true);
  });
});

describe('after some rows changed', () => {
  const rows = (...dates: (string | null)[]) => oneTable([{ header: 'ETD', field: 'etd' }, 'remark'], dates.map((date) => [date, 'x'])); // prettier-ignore
  const before = rows('03/04/2026', '03/05/2026', null, null);
  const after = (changed: [number, number], ...dates: (string | null)[]) =>
    columnsAfter(before, rows(...dates).sheet, changed, NOW) === before.columns;

  test('the columns read as before unless a cell that tells has changed', () => {
    expect(after([2, 5], '03/04/2026', '03/05/2026', null, null)).toBe(true);
    expect(after([2, 2], '25/04/2026', '03/05/2026', null, null)).toBe(false);
    expect(after([3, 5], '25/04/2026', '03/05/2026', null, null)).toBe(true);
    expect(after([5, 9], '03/04/2026', '03/05/2026', null, '25/04/2026')).toBe(false);
    expect(after([1, 2], '25/04/2026', '03/05/2026', null, null)).toBe(false);
  });
});
