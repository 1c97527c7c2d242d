import type { Book } from '../../../../shared/book/model';
import { applyPatch } from '../../../../shared/book/apply';
import { UnfitAnswer } from '../../../../shared/features/questions/errors';
import { proposeRevoke, standingAnswers } from '../../../../shared/features/questions/standing';
import { allBundles } from '../../../../shared/plan/bundled-questions';
import type { Plan } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { answered, judged, orderOf } from './asked';

const order = (no: string, status: string): TestCell[] => [
  no,
  'Nordvik',
  day('2026-03-02'),
  day('2026-05-04'),
  status,
];
const sheet = (above: TestCell[][], fills: Record<string, string>, ...statuses: string[]): Book =>
  bookOf(
    sheetOf('出货', [...above, ['订单号', '客户', '下单日期', 'ETD', '状态'], ...statuses.map((each, at) => order(`A-${at + 1}`, each))], { fills }),
  ); // prettier-ignore
const signs = (plan: Plan) => allBundles(plan).filter(({ kind }) => kind === 'word' || kind === 'legend');
const phases = (plan: Plan, ...keys: string[]) => keys.map((key) => orderOf(plan, key).phase);
const said = (plan: Plan) => standingAnswers(plan).map(({ text }) => text.zh);

describe('words of a status column that nobody knows', () => {
  const plan = judged(sheet([], {}, '客户自提', '甩柜（5/6）', '甩柜', '已完成'));

  test('are one question, each word with an id of its own and the rows that show it', () => {
    expect(signs(plan)).toMatchObject([
      {
        id: '出货:E:status.word',
        kind: 'word',
        count: 3,
        samples: [
          { id: '出货:E:客户自提:status.word', order: '客户自提', cell: '出货!E2' },
          { id: '出货:E:甩柜:status.word', order: '甩柜', cell: '出货!E3' },
        ],
        answers: ['none', 'open', 'sailed', 'paid', 'closed', 'cancelled', 'hold', 'stage=STAGE'],
      },
    ]);
    expect(signs(plan)[0]!.text.en).toBe(
      '"状态" has words that Gendan does not know: 客户自提, 甩柜. What does each of them mean?',
    );
  });

  test.each([
    ['closed', 'closed', '“客户自提”：已完成'],
    ['已取消', 'cancelled', '“客户自提”：已取消'],
    ['stage=onboard', 'shipped', '“客户自提”：节点已做：开船'],
  ])('are judged by once they are answered: %s', (value, phase, line) => {
    const after = judged(answered(plan, '出货:E:客户自提:status.word', value));
    expect(phases(after, 'A-1')).toEqual([phase]);
    expect(said(after)).toEqual([line]);
    expect(signs(after)[0]!.samples.map(({ order: word }) => word)).toEqual(['甩柜']);
  });

  test('can be answered all alike', () => {
    const after = judged(answered(plan, '出货:E:status.word', 'sailed'));
    expect(phases(after, 'A-1', 'A-2', 'A-3', 'A-4')).toEqual(['shipped', 'shipped', 'shipped', 'closed']);
    expect(signs(after)).toEqual([]);
  });

  test('are asked again once an answer is revoked', () => {
    const id = '出货:E:客户自提:status.word';
    const after = judged(answered(plan, id, 'closed'));
    expect(standingAnswers(after)[0]!.id).toBe(id);
    const back = judged(applyPatch(after.book, proposeRevoke(after, id).patch).book);
    expect(phases(back, 'A-1')).toEqual(phases(plan, 'A-1'));
    expect(signs(back)).toEqual(signs(plan));
  });

  test('take no answer that means nothing', () => {
    expect(() => answered(plan, '出货:E:status.word', 'maybe')).toThrow(UnfitAnswer);
    expect(() => answered(plan, '出货:E:status.word', 'stage=nowhere')).toThrow(UnfitAnswer);
  });
});

describe('a legend of colours', () => {
  const plan = judged(sheet([['黄色=已出货，红色=已取消']], { 3: 'FFFF00', 4: 'FF0000' }, '', '', ''));
  const id = '出货:A:colours.legend';

  test('is one question with the meanings as they were read, and acts on nothing', () => {
    expect(signs(plan)).toMatchObject([
      { id, kind: 'legend', samples: [{ order: '黄色=已出货', cell: '出货!A1' }, { order: '红色=已取消' }], answers: ['yes', 'no'] },
    ]); // prettier-ignore
    expect(new Set(phases(plan, 'A-1', 'A-2', 'A-3')).size).toBe(1);
  });

  test('yes: orders of the colour are what it says; no: they are not; neither is asked again', () => {
    const yes = judged(answered(plan, id, 'yes'));
    expect(phases(yes, 'A-1', 'A-2')).toEqual(['shipped', 'cancelled']);
    expect(signs(yes)).toEqual([]);
    const no = judged(answered(plan, id, 'no'));
    expect(phases(no, 'A-1', 'A-2')).toEqual(phases(plan, 'A-1', 'A-2'));
    expect(signs(no)).toEqual([]);
  });

  test('is answered colour by colour, too, and revoked so', () => {
    const [, red] = signs(plan)[0]!.samples;
    const after = judged(answered(plan, red!.id, 'yes'));
    expect(phases(after, 'A-1', 'A-2')).toEqual([phases(plan, 'A-1')[0], 'cancelled']);
    expect(signs(after)[0]!.samples.map(({ order: says }) => says)).toEqual(['黄色=已出货']);
    const back = judged(applyPatch(after.book, proposeRevoke(after, red!.id).patch).book);
    expect(signs(back)[0]!.samples).toHaveLength(2);
  });

  test('that says something else by now has lapsed, and is asked again', () => {
    const settings = answered(plan, id, 'yes').sheets.find(({ name }) => name !== '出货')!;
    const other = sheet([['黄色=已取消，红色=已取消']], { 3: 'FFFF00', 4: 'FF0000' }, '', '');
    const after = judged({ sheets: [...other.sheets, settings] });
    expect(phases(after, 'A-1', 'A-2')).toEqual([phases(plan, 'A-1')[0], 'cancelled']);
    expect(signs(after)[0]!.samples.map(({ order: says }) => says)).toEqual(['黄色=已取消']);
  });
});
