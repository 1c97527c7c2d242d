import { columnLetters } from '../../../../shared/book/address';
import { valueAt } from '../../../../shared/book/model';
import { messageLineOf } from '../../../../shared/features/messages/lines';
import { proposeTaken } from '../../../../shared/features/messages/take';
import { messageOfId } from '../../../../shared/messages/placed';
import type { Plan } from '../../../../shared/plan/plan';
import { day, sheetOf, type TestCell } from '../../../tools/book';
import { after, ORDERS } from '../../../tools/matters-book';
import { ETD_MAIL, messageIn, planOfMessages, type MessageCells } from '../../../tools/messages-book';

const HEADERS = ['订单号', '客户', '业务员', '船期', '截单', '数量', '备注', '装柜日期'];
const orders = (...rows: readonly (readonly TestCell[])[]) => sheetOf('出货', [HEADERS, ...rows]);
const ROW: readonly TestCell[] = ['PO-1', 'Nordvik', '王丽', day('2026-06-05'), null, 100, '加急', null];
const FURTHER: readonly TestCell[] = [
  'PO-2',
  'Meridian',
  '王丽',
  day('2026-06-20'),
  '2026.6.18',
  50,
  null,
  null,
];

const mail = (suggests: string, more: MessageCells = {}): MessageCells => ({
  ...ETD_MAIL,
  建议改动: suggests,
  ...more,
});
const planOf = (suggests: string, sheet = orders(ROW, FURTHER), more: MessageCells = {}): Plan =>
  planOfMessages([mail(suggests, more)], sheet);
const suggested = (plan: Plan) =>
  messageLineOf(plan, messageOfId(plan, ETD_MAIL.编号 as string)!).suggestions;
const cellOf = ({ place }: { place?: { row: number; column: number } }) =>
  place && `${columnLetters(place.column)}${place.row}`;
const take = (plan: Plan, ...which: number[]): Plan =>
  after(plan, proposeTaken(plan, ETD_MAIL.编号 as string, which, '王丽'));
const at = (plan: Plan, row: number, header: string) =>
  valueAt(plan.book.sheets.find(({ name }) => name === '出货')!, row, HEADERS.indexOf(header) + 1); // prettier-ignore

describe('what a mail suggests is held against the cells of its order', () => {
  test('it is offered while the cell shows what it showed when the mail came, and leads there', () => {
    const [only] = suggested(planOf('船期：2026-06-05 → 2026-06-12'));
    expect(only).toMatchObject({ isOffered: true, isDone: false, header: '船期' });
    expect(cellOf(only!)).toBe('D2');
  });

  test.each([
    ['a cell that was changed since', '船期：2026-06-04 → 2026-06-12', /现在是“2026-06-05”/],
    ['a cell that was filled since', '备注： → 已付', /现在是“加急”/],
    ['a cell that was emptied since', '截单：2026-06-01 → 2026-06-03', /现在是空的/],
    ['a day that may be two', '船期：2026-06-05 → 5/6/2026', /不能确定/],
    ['a day without a year', '船期：2026-06-05 → 6/12', /不能确定/],
    ['a figure that is none', '数量：100 → 很多', /不能确定/],
    ['a column that the sheet has not', '提单号： → B1', /没有“提单号”/],
    ['a line that nobody can read', '见附件', /看不懂/],
  ])('%s is not offered, and why', (_, suggests, why) => {
    const [only] = suggested(planOf(suggests));
    expect(only!.isOffered).toBe(false);
    expect(only!.why!.zh).toMatch(why);
    expect(() => take(planOf(suggests), 0)).toThrow(/nothing|cells have changed/i);
  });

  test.each(['2026.6.5', '6.5', '6月5日', '2026-06-05'])(
    'a day is the same however it is written: a cell of “%s”',
    (shown) => {
      const sheet = orders(
        ROW.map((cell, nth) => (nth === 3 ? shown : cell)),
        FURTHER,
      );
      for (const before of [shown, '2026-06-05'])
        expect(suggested(planOf(`船期：${before} → 2026-06-12`, sheet))).toMatchObject([{ isOffered: true }]);
      expect(suggested(planOf('船期：2026-06-06 → 2026-06-12', sheet))).toMatchObject([{ isOffered: false }]);
      expect(suggested(planOf('船期：2026-06-01 → 2026-06-05', sheet))).toMatchObject([{ isDone: true }]);
    },
  );

  test('what the cell says already is done, whoever wrote it', () => {
    expect(suggested(planOf('船期：2026-05-30 → 2026-06-05'))).toMatchObject([
      { isDone: true, isOffered: false },
    ]);
  });

  test('a formula’s cell is never offered', () => {
    const sheet = orders(ROW, FURTHER);
    const kinds = sheet.kinds.map((line, nth) => (nth === 1 ? `${line.slice(0, 3)}D${line.slice(4)}` : line));
    const [only] = suggested(planOf('船期：2026-06-05 → 2026-06-12', { ...sheet, kinds }));
    expect(only).toMatchObject({ isOffered: false });
    expect(only!.why!.zh).toContain('公式');
    expect(cellOf(only!)).toBe('D2');
  });

  test('of an order with several rows it says so and leads to the one that shows what was seen', () => {
    const second = ['PO-1', 'Nordvik', '王丽', day('2026-07-05'), null, 20, null, null];
    const [only] = suggested(planOf('船期：2026-07-05 → 2026-07-12', orders(ROW, second, FURTHER)));
    expect(only!.isOffered).toBe(false);
    expect(only!.why!.zh).toContain('2 格');
    expect(cellOf(only!)).toBe('D3');
  });

  const below = (cell: TestCell): readonly TestCell[] => [
    'PO-1',
    'Nordvik',
    '王丽',
    cell,
    null,
    20,
    null,
    null,
  ];

  test('rows of one order that say the same are written together, where the mail was seen to mean each', () => {
    const sheet = orders(ROW, below(day('2026-06-05')), FURTHER);
    const line = '船期：2026-06-05 → 2026-06-12';
    expect(suggested(planOf(line, sheet))).toMatchObject([{ isOffered: false }]);
    const both = planOf(`${line}\n${line}`, sheet);
    expect(suggested(both)).toMatchObject([{ isOffered: true, cells: 2 }]);
    const plan = take(both, 0);
    expect(at(plan, 3, '船期')).toBe(at(plan, 2, '船期'));
    expect(at(plan, 2, '船期')).toBe(Number(at(both, 2, '船期')) + 7);
    expect(messageOfId(plan, ETD_MAIL.编号 as string)!.state).toBe('done');
  });

  test('a blank row below goes with the filled one of its order; where all are blank nobody knows which is meant', () => {
    const sheet = orders(ROW, below(null), FURTHER);
    const [only] = suggested(planOf('船期：2026-06-05 → 2026-06-12', sheet));
    expect([only!.isOffered, cellOf(only!)]).toEqual([true, 'D2']);
    expect(suggested(planOf('装柜日期： → 2026-06-01', sheet))).toMatchObject([{ isOffered: false }]);
    expect(suggested(planOf('船期：2026-06-06 → 2026-06-12', sheet))).toMatchObject([{ isOffered: false }]);
  });

  test.each(['船期', '出运 船期'])(
    'a header of two rows is known by its own title and by both: %s',
    (header) => {
      const sheet = sheetOf('出货', [
        ['订单', null, '出运', null, '备货', null],
        ['订单号', '客户', '船期', '实际开船', '下单日期', '工厂交期'],
        ['PO-1', 'Nordvik', day('2026-06-05'), null, day('2026-04-01'), day('2026-05-25')],
        ['PO-2', 'Meridian', day('2026-06-20'), null, day('2026-04-02'), day('2026-06-01')],
      ]);
      const [only] = suggested(planOf(`${header}：2026-06-05 → 2026-06-12`, sheet));
      expect([only!.isOffered, cellOf(only!)]).toEqual([true, 'C3']);
    },
  );

  test('two columns of one name are not told apart', () => {
    const sheet = sheetOf('出货', [
      ['订单号', '客户', '船期', '船期'],
      ['PO-1', 'Nordvik', day('2026-06-05'), null],
    ]);
    expect(suggested(planOf('船期：2026-06-05 → 2026-06-12', sheet))).toMatchObject([{ isOffered: false }]);
  });

  test.each([['', '先选订单'], ['PO-77', '没有“PO-77”']])('without an order of the book (“%s”) nothing is offered', (order, why) => {
    const [only] = suggested(planOf('船期：2026-06-05 → 2026-06-12', undefined, { 订单: order }));
    expect(only).toMatchObject({ header: '船期', after: '2026-06-12', isOffered: false });
    expect(only!.why!.zh).toContain(why);
  }); // prettier-ignore

  test('a mail that somebody has handled suggests nothing any more', () => {
    expect(suggested(planOf('船期：2026-06-05 → 2026-06-12', undefined, { 状态: '已处理' }))).toEqual([]);
  });
});

describe('taking a suggestion over', () => {
  test('the cell, who handled the mail and the log are one change', () => {
    const before = planOf('船期：2026-06-05 → 2026-06-12');
    const proposal = proposeTaken(before, ETD_MAIL.编号 as string, [0], '王丽');
    expect(proposal.title.zh).toBe('PO-1 船期 2026-06-05 → 2026-06-12');
    const plan = after(before, proposal);
    expect(at(plan, 2, '船期')).toBe(Number(at(before, 2, '船期')) + 7);
    expect(messageIn(plan, ETD_MAIL.编号 as string)).toMatchObject({ state: 'done', by: '王丽' });
    expect(plan.config.log).toMatchObject([{ event: 'note', order: 'PO-1', by: '王丽' }]);
    expect(plan.config.log[0]!.note).toBe('来信 2026-05-18 09:12 船期：船期 2026-06-05 → 2026-06-12');
  });

  test('days are written as days, as text where the column has them as text; figures as figures', () => {
    const suggests = '船期：2026-06-05 → 2026-06-12\n截单： → 2026-06-10\n数量：100 → 1,200\n备注：加急 → 不急';
    const plan = take(planOf(suggests), 0, 1, 2, 3);
    const serial = Number(at(planOf(suggests), 2, '船期')) + 7;
    expect(['船期', '截单', '数量', '备注'].map((header) => at(plan, 2, header))).toEqual([serial, '2026.6.10', 1200, '不急']);
  }); // prettier-ignore

  test('with one of two taken the mail still waits, with who began; the other may follow', () => {
    const plan = take(planOf('船期：2026-06-05 → 2026-06-12\n数量：100 → 90'), 1);
    expect(messageOfId(plan, ETD_MAIL.编号 as string)!.state).toBe('new');
    expect(suggested(plan)).toMatchObject([{ isOffered: true }, { isDone: true }]);
    expect(messageIn(take(plan, 0), ETD_MAIL.编号 as string).state).toBe('done');
  });

  test('rows that a colleague sorted meanwhile: the order’s own cell is written', () => {
    const proposal = proposeTaken(
      planOf('船期：2026-06-05 → 2026-06-12'),
      ETD_MAIL.编号 as string,
      [0],
      '王丽',
    );
    expect(proposal.patch.cells.find(({ sheet }) => sheet === '出货')!.key).toMatchObject({ value: 'PO-1' });
  });

  test('nobody takes one over without saying who they are', () => {
    expect(() =>
      proposeTaken(planOf('船期：2026-06-05 → 2026-06-12'), ETD_MAIL.编号 as string, [0], ' '),
    ).toThrow('who acts');
  });

  test('the log and the matter never repeat sender or subject, which are kept for some days alone', () => {
    const plan = take(planOfMessages([ETD_MAIL], ORDERS), 0);
    expect(JSON.stringify(plan.config.log)).not.toMatch(/line\.example|ETD change/);
  });
});
