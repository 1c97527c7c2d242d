import { reminder } from '../../../../shared/features/money/remind';
import { day, type TestCell } from '../../../tools/book';
import { moneyPlan, sailed, sheet, type OrderCells } from '../../../tools/money-book';

const card = (more: Readonly<Record<string, TestCell>> = {}) =>
  sheet('跟单_客户', ['客户', ...Object.keys(more)], ['Nordvik', ...Object.values(more)]);
const texts = (...rows: readonly (readonly TestCell[])[]) =>
  sheet('跟单_文案', ['编号', '用途', '语言', '客户', '主题', '正文', '版本', '状态'], ...rows);
const remind = (orders: readonly OrderCells[], ...sheets: Parameters<typeof moneyPlan>[1][]) =>
  reminder(moneyPlan(orders, ...sheets), 'Nordvik', '王丽')!;

test('names what is past due in the customer’s language, and nothing that is not', () => {
  const orders = [sailed('2026-03-16'), sailed('2026-04-16', { 金额: 2500.5 }), sailed('2026-05-16')];
  const { language, subject, text, notes } = remind(orders, card({ 联系人: 'Ms Clark' }));
  expect(language).toBe('en');
  expect(subject).toBe('Payment reminder: M-1, M-2');
  expect(text).toContain('Dear Ms Clark,');
  expect(text).toContain(
    '- M-1, payment on account: USD 10,000.00 (due Wed 15 Apr, 33 days overdue)\n- M-2, payment on account: USD 2,500.50 (due Sat 16 May, 2 days overdue)',
  );
  expect(text).toContain('Total: USD 12,500.50.');
  expect(text).toContain('王丽');
  expect(text).not.toContain('M-3');
  expect(text).not.toContain('{{');
  expect(notes).toEqual([]);
});

test('in Chinese where the card says so; each currency has its own sum', () => {
  const orders = [sailed('2026-03-16'), sailed('2026-03-16', { 币种: 'EUR', 金额: 800 })];
  const { text } = remind(orders, card({ 语言: '中文', 联系人: '李经理' }));
  expect(text).toContain('李经理，您好：');
  expect(text).toContain('- M-1 账期款：USD 10,000.00，4月15日（周三）到期，已逾期 33 天');
  expect(text).toMatch(/合计 (USD 10,000\.00 · EUR 800\.00|EUR 800\.00 · USD 10,000\.00)。/);
});

test('before anything is past due it reminds of what falls due soon', () => {
  const { subject, text } = remind([sailed('2026-04-20'), sailed('2026-05-16')]);
  expect(subject).toBe('Payments to come: M-1');
  expect(text).not.toContain('overdue');
});

test('of what banks pay under an L/C the customer is not reminded; where nothing else is open it is said', () => {
  const credit = sailed('2026-03-16', { 付款方式: 'L/C at sight' });
  const both = remind([credit, sailed('2026-03-16')]);
  expect(both.text).toContain('M-2');
  expect(both.text).not.toContain('M-1');
  expect(both.notes).toEqual([]);
  expect(remind([credit]).notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('不催客户')]);
});

describe('the team’s own text', () => {
  const approved = [
    '催款-1',
    '催款',
    '英文',
    null,
    'Overdue {{orders}}',
    'Dear {{contact}}: {{逾期合计}}, {{days}} days.',
    1,
    '已核准',
  ];

  test('goes before ours once it is approved; the newest version, and the customer’s own before everybody’s', () => {
    const draft = [...approved.slice(0, 5), 'DRAFT', 9, '草稿'];
    const newer = [...approved.slice(0, 5), 'NEWER {{overdue}}', 2, '已核准'];
    const own = ['催款-N', '催款', '英文', 'Nordvik', null, 'OWN {{overdue}}', 1, '已核准'];
    expect(remind([sailed('2026-03-16')], texts(approved, draft)).text).toBe(
      'Dear Nordvik: USD 10,000.00, 33 days.',
    );
    expect(remind([sailed('2026-03-16')], texts(approved, newer)).text).toBe('NEWER USD 10,000.00');
    expect(remind([sailed('2026-03-16')], texts(approved, newer, own)).text).toBe('OWN USD 10,000.00');
  });

  test('a field that nothing fills stays and is named', () => {
    const row = ['催款-1', '催款', '英文', null, null, 'From {{company}}: pay {{iban}}', 1, '已核准'];
    const { text, notes } = remind([sailed('2026-03-16')], texts(row));
    expect(text).toBe('From {{company}}: pay {{iban}}');
    expect(notes.map(({ en }) => en)).toEqual(['Nothing fills these, please do: {{company}}, {{iban}}']);
  });

  test('in a language that nobody wrote it is English, and says so', () => {
    const { language, text, notes } = remind(
      [sailed('2026-03-16')],
      card({ 语言: '西班牙文' }),
      texts(approved),
    );
    expect(language).toBe('en');
    expect(text).toContain('33 days.');
    expect(notes[0]!.en).toContain('Spanish');
  });
});

test('nothing is left to remind of once it is in', () => {
  const plan = moneyPlan([sailed('2026-03-16', { 尾款到账: day('2026-04-10') })]);
  expect(reminder(plan, 'Nordvik', '')).toBeUndefined();
});
