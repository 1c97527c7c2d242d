import { findingsOf, plan, type Plan } from '../../../shared/plan/plan';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { CLOSED } from '../../../shared/process/status';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

/** What money and terms are held to: capabilities F1, as amended by G. Each order stands alone in a sheet of its own. */
function orderWith(cells: Readonly<Record<string, string>>, now: string): Plan {
  const all: Readonly<Record<string, string>> = { 订单号: 'P-1', 客户: 'ACME', 贸易条款: 'FOB', 下单日期: '2026-02-02', ...cells };
  const headers = Object.keys(all);
  const row = headers.map((header): TestCell => {
    const text = all[header]!;
    return text === '' ? null : /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
  });
  return plan(bookOf(sheetOf('订单', [headers, row])), moment(`${now} 10:00`));
} // prettier-ignore

const orderIn = ({ tables }: Plan) => tables[0]!.rows[0]!.order;
const stagesOf = (made: Plan): ReadonlyMap<string, StagePlan> =>
  new Map(orderIn(made).stages.filter(({ status }) => status !== 'not applicable').map((stage) => [stage.stage.key, stage])); // prettier-ignore
const dueOf = (made: Plan, key: string): string | undefined => {
  const due = stagesOf(made).get(key)?.due;
  return due === undefined ? undefined : isoDay(dayOf(due));
};
const findings = (made: Plan): string[] => findingsOf(made).map(({ message }) => message.zh);

describe('(a) a balance before shipment', () => {
  const order = { 付款方式: 'T/T 30%定金，发货前付清余款', 定金到账日: '2026-02-06', 装柜日期: '', ETD: '2026-04-28', 尾款到账日: '' };

  test('is due two working days before the sailing at the latest', () => {
    const made = orderWith(order, '2026-04-20');
    expect(stagesOf(made).has('balance')).toBe(false);
    expect(dueOf(made, 'balance_before')! <= '2026-04-24').toBe(true);
  });

  test('is the gate of loading: goods loaded before it are a finding', () => {
    const made = orderWith({ ...order, 装柜日期: '2026-04-25' }, '2026-04-27');
    expect(findings(made)).toContainEqual(expect.stringContaining('装柜已完成，但收尾款（发货前）还没有完成'));
  });
}); // prettier-ignore

describe('(b) credit runs for the days of the term and from the day that it names', () => {
  test.each([
    ['O/A 30 days', { ATD: '2026-03-16' }, '2026-04-15'],
    ['O/A 90 days after B/L date', { ATD: '2026-03-17', 提单日期: '2026-03-16' }, '2026-06-14'],
    ['月结60天', { ATD: '2026-03-16' }, '2026-05-30'],
  ])('%s', (term, cells, due) => {
    const made = orderWith({ 付款方式: term, ETD: '2026-03-15', 尾款到账日: '', ...cells }, '2026-04-01');
    expect(dueOf(made, 'credit_due')).toBe(due);
  });

  test('D/P at sight is no credit of 60 days', () => {
    const cells = { 付款方式: 'D/P at sight', ETD: '2026-03-15', ATD: '2026-03-16', 交单日期: '2026-03-20', 尾款到账日: '' }; // prettier-ignore
    expect(dueOf(orderWith(cells, '2026-04-01'), 'credit_due')).toBe('2026-04-04');
  });
});

test('(c) a deposit stays where the balance is on account', () => {
  const cells = { 付款方式: '30% TT, balance OA 45 days', 定金到账日: '', ETD: '2026-04-28', 尾款到账日: '' };
  const stages = stagesOf(orderWith(cells, '2026-02-10'));
  expect([...stages.keys()].filter((key) => ['deposit', 'balance', 'balance_before', 'credit_due'].includes(key))).toEqual(['deposit', 'credit_due']); // prettier-ignore
});

describe('(d) a credit at 90 days after the B/L date', () => {
  const cells = { 付款方式: 'L/C 90 days after B/L date', 信用证号: 'LC-1', 贸易条款: 'CIF', ETD: '2026-03-19', ATD: '2026-03-21', 提单日期: '2026-03-20', 交单日期: '2026-03-27', 承兑日期: '', 尾款到账日: '' }; // prettier-ignore

  test('matures on that day', () => {
    expect(dueOf(orderWith(cells, '2026-04-01'), 'maturity')).toBe('2026-06-18');
  });

  test('its examination is over with the acceptance, and no money is waited for before it matures', () => {
    const stages = stagesOf(orderWith({ ...cells, 承兑日期: '2026-04-03' }, '2026-05-18'));
    const open = (key: string): boolean => stages.has(key) && !CLOSED.has(stages.get(key)!.status);
    expect(open('acceptance')).toBe(false);
    expect(open('bank_exam')).toBe(false);
    expect(open('maturity')).toBe(true);
    expect(orderIn(orderWith({ ...cells, 承兑日期: '2026-04-03' }, '2026-05-18')).late).toBe(false);
  });
});

test('(e) who insures and who carries is arranged before it happens: the deposit stays next and nothing is done by implication', () => {
  const cells = { 付款方式: 'T/T 30%定金，70%见提单副本', 定金到账日: '', 信保: '已投保', 货代: 'DSV', 投保: '是', 工厂交期: '2026-06-20', ETD: '2026-06-28', ATD: '', 尾款到账日: '' }; // prettier-ignore
  const order = orderIn(orderWith({ ...cells, 下单日期: '2026-05-05' }, '2026-05-18'));
  expect(order.next?.stage.key).toBe('deposit');
  expect(order.stages.filter(({ doneBy }) => doneBy === 'implied').map(({ stage }) => stage.key)).toEqual([]);
});

describe('(f) the export date starts the tax deadlines: 出口日期, else the sailing, else the declaration', () => {
  const cells = { 付款方式: 'T/T 30%定金，70%见提单副本', 定金到账日: '2026-10-20', 下单日期: '2026-10-12', ETD: '2027-01-02', 收汇日期: '', 退税: '' }; // prettier-ignore

  test.each([
    ['declared on the last day of the year, sailed in January', { 报关日期: '2026-12-31', ATD: '2027-01-03' }, '2028-04-30', '2030-01-03'],
    ['exported by the declaration in December', { 报关日期: '2026-12-31', ATD: '2027-01-03', 出口日期: '2026-12-31' }, '2027-04-30', '2029-12-31'],
    ['no sailing date yet', { 报关日期: '2026-12-31' }, '2027-04-30', '2029-12-31'],
  ])('%s', (_, dates, forex, refund) => {
    const stages = stagesOf(orderWith({ ...cells, ...dates }, '2027-02-01'));
    const hard = (key: string): string | undefined => {
      const { hardDue } = stages.get(key)!;
      return hardDue === undefined ? undefined : isoDay(dayOf(hardDue));
    };
    expect([hard('forex'), hard('refund')]).toEqual([forex, refund]);
  });
}); // prettier-ignore
