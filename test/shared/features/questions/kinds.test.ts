import { proposeAnswer } from '../../../../shared/features/questions/answer';
import { proposeRevoke } from '../../../../shared/features/questions/standing';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { allBundles } from '../../../../shared/plan/bundled-questions';
import type { Plan } from '../../../../shared/plan/plan';
import { shiftDays } from '../../../../shared/time/moment';
import { isoOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';
import { answered, judged, orderOf, stageOf } from './asked';

const kindsOf = (plan: Plan, key: string) => orderOf(plan, key).questions.map(({ kind }) => kind);
const idOf = (plan: Plan, key: string, kind: string) =>
  orderOf(plan, key).questions.find((question) => question.kind === kind)!.id;

describe('a cut-off of another sailing', () => {
  const headers = ['订单号', '客户', '下单日期', '订舱日期', '截单时间', '截港时间', 'ETD', '实际开船'];
  const row = (no: string, si: string, cy: string, etd: string): TestCell[] => [
    no,
    'Nordvik',
    day('2026-03-02'),
    day('2026-04-20'),
    day(si),
    day(cy),
    day(etd),
    null,
  ];
  const book = bookOf(
    sheetOf('出货', [
      headers,
      row('A-1', '2026-05-10', '2026-05-12', '2026-06-15'),
      row('A-2', '2026-06-12', '2026-06-13', '2026-06-15'),
      row('A-3', '2026-06-20', '2026-06-21', '2026-06-15'),
      row('A-4', '2026-05-14', '2026-05-16', '2026-05-20'),
    ]),
  );
  const plan = judged(book);
  const vessel = (key: string, of = plan) =>
    orderOf(of, key).questions.filter(({ kind }) => kind === 'vessel');

  test('long before the ETD, or after it: asked once for the order, and binding nothing', () => {
    expect(vessel('A-1')).toHaveLength(1);
    expect(vessel('A-3')).toHaveLength(1);
    expect(vessel('A-2')).toEqual([]);
    expect(stageOf(plan, 'A-1', 'gate_in').hardDue).toBeUndefined();
    expect(orderOf(plan, 'A-1').late).toBe(false);
  });

  test('n/a: they are not this vessel’s, for every stage of the order', () => {
    const after = judged(answered(plan, vessel('A-1')[0]!.id, 'n/a'));
    expect(vessel('A-1', after)).toEqual([]);
    expect(stageOf(after, 'A-1', 'gate_in').hardDue).toBeUndefined();
  });

  test('done: they are right, and bind', () => {
    const after = judged(answered(plan, vessel('A-1')[0]!.id, 'done'));
    expect(isoOf(stageOf(after, 'A-1', 'gate_in').hardDue!)).toBe('2026-05-12');
    expect(vessel('A-3', after)).toEqual(vessel('A-3'));
  });
});

describe('cancelled and then dated again', () => {
  const headers = [
    '订单号',
    '客户',
    '下单日期',
    '定金到账',
    '工厂交期',
    '订舱日期',
    'ETD',
    '实际开船',
    '状态',
  ];
  const row = (no: string, sailed: TestCell, status: string): TestCell[] => [
    no,
    'Nordvik',
    day('2026-03-02'),
    day('2026-03-05'),
    day('2026-04-20'),
    null,
    day('2026-05-01'),
    sailed,
    status,
  ];
  const book = bookOf(
    sheetOf('出货', [
      headers,
      row('A-1', day('2026-05-02'), '已取消'),
      row('A-2', null, '已取消'),
      row('A-3', null, ''),
      row('A-4', day('2026-05-02'), '已取消（5/10）'),
      row('A-5', day('2026-05-12'), '已取消（5/10）'),
    ]),
  );
  const plan = judged(book);

  test('asked where it sailed, unless that was before the day of the cancellation', () => {
    expect(['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((key) => kindsOf(plan, key).includes('revived'))).toEqual([
      true, false, false, false, true,
    ]); // prettier-ignore
    expect(orderOf(plan, 'A-1')).toMatchObject({ phase: 'cancelled', late: false });
  });

  test('done revives it', () => {
    const after = judged(answered(plan, idOf(plan, 'A-1', 'revived'), 'done'));
    expect(orderOf(after, 'A-1').phase).not.toBe('cancelled');
    expect(kindsOf(after, 'A-1')).not.toContain('revived');
    expect(orderOf(after, 'A-5').phase).toBe('cancelled');
  });

  test.each(['not-yet', 'n/a'])('%s keeps it cancelled', (value) => {
    const after = judged(answered(plan, idOf(plan, 'A-1', 'revived'), value));
    expect(orderOf(after, 'A-1')).toMatchObject({ phase: 'cancelled', questions: [] });
  });

  test('cancelled by the log, on a known day', () => {
    const log = sheetOf('跟单_记录', [
      ['时间', '订单', '节点', '事件', '日期'],
      [day('2026-05-05'), 'A-3', '', '取消', null],
    ]);
    const later = judged({ sheets: [...book.sheets, log] });
    expect(kindsOf(later, 'A-3')).not.toContain('revived');
    const sailed = bookOf(sheetOf('出货', [headers, row('A-3', day('2026-05-09'), '')]));
    expect(kindsOf(judged({ sheets: [...sailed.sheets, log] }), 'A-3')).toEqual(['revived']);
  });
});

describe('the rest of an order that has sailed in part', () => {
  const headers = ['订单号', '客户', '下单日期', '交期', '实际开船', '订单数量', '出运数量'];
  const dates = [day('2025-11-02'), day('2026-01-10'), day('2026-01-05')];
  const plan = judged(bookOf(sheetOf('出货', [headers, ['A-1', 'ACME', ...dates, 1000, 600]])));
  const id = () => idOf(plan, 'A-1', 'rest');
  const after = (value: string) => orderOf(judged(answered(plan, id(), value)), 'A-1');

  test('asked long after the promised date', () => expect(orderOf(plan, 'A-1').late).toBe(false));

  test.each(['done', 'n/a', 'done=2026-02-01'])(
    '%s closes it, and the date of the first part stays',
    (value) => {
      const order = after(value);
      const sailing = order.stages.find(({ stage }) => stage.key === 'onboard');
      expect([order.late, sailing!.rest, sailing!.done]).toEqual([false, undefined, moment('2026-01-05')]);
    },
  );

  test('not-yet makes it late', () => expect(after('not-yet').late).toBe(true));

  test('due: late after that day only', () => {
    expect(after('due=2026-06-01').late).toBe(false);
    expect(after('due=2026-05-01').late).toBe(true);
  });
});

describe('a column half kept', () => {
  const headers = ['订单号', '客户', '下单日期', '定金到账', '验货日期', '工厂交期', 'ETD', '实际开船'];
  const row = (at: number, isFilled: boolean): TestCell[] => {
    const on = (back: number): TestCell => day(isoOf(shiftDays(moment('2026-05-10'), -60 + at * 2 - back)));
    return [`A-${at + 1}`, 'Nordvik', on(60), on(55), isFilled ? on(12) : null, on(10), on(3), on(3)];
  };
  const book: Book = bookOf(
    sheetOf('出货', [headers, ...Array.from({ length: 20 }, (_, at) => row(at, at % 5 < 2))]),
  );
  const plan = judged(book);
  const half = (of: Plan) => allBundles(of).filter(({ kind }) => kind === 'half-kept');

  test('is asked about once, with how often it is filled', () => {
    expect(half(plan)).toMatchObject([{ count: 0, header: '验货日期', answers: ['keep', 'not-kept'] }]);
    expect(half(plan)[0]!.text.zh).toContain('8单');
  });

  test.each([
    ['keep', true],
    ['not-kept', false],
  ])('%s is used by the judging, and revoked', (value, isKept) => {
    const { id, stage } = half(plan)[0]!;
    const kept = answered(plan, id, value);
    const more = sheetOf('x', [
      [
        'A-99',
        'Nordvik',
        day('2026-04-20'),
        day('2026-04-25'),
        null,
        day('2026-05-20'),
        day('2026-05-28'),
        null,
      ],
    ]);
    const [first, ...rest] = kept.sheets;
    const after = judged({
      sheets: [
        { ...first!, rows: [...first!.rows, ...more.rows], kinds: [...first!.kinds, ...more.kinds] },
        ...rest,
      ],
    });
    expect(stageOf(after, 'A-99', stage).isFollowed).toBe(isKept);
    expect(half(judged(kept))).toEqual([]);
    const revoked = applyPatch(kept, proposeRevoke(judged(kept), id).patch).book;
    expect(half(judged(revoked))).toHaveLength(1);
  });

  test('what is no answer to it is told so', () => {
    expect(() => proposeAnswer(plan, { id: half(plan)[0]!.id, value: 'done' })).toThrow('keep');
  });
});
