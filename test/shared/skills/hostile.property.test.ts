import fc from 'fast-check';
import { applyPatch } from '../../../shared/book/apply';
import { GendanError } from '../../../shared/errors';
import { matrixView } from '../../../shared/features/skills/matrix/view';
import { proposeTakeOver } from '../../../shared/features/skills/matrix/take-over';
import { proposeVerify } from '../../../shared/features/skills/matrix/verify';
import { proposeAccept, proposeDismiss } from '../../../shared/features/skills/training/accept';
import { proposeClose } from '../../../shared/features/skills/training/close';
import { trainingToday } from '../../../shared/features/skills/training/today';
import { trainingView } from '../../../shared/features/skills/training/view';
import { planned } from '../features/norms/book';
import { sheetOf, type TestCell } from '../../tools/book';
import { runs } from '../../tools/runs';
import { lateOrder, skillsBook } from './book';

const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '\ud800', '王丽', '生产完成', '完成得晚', 'A-1', '进行中', '已完成', '装箱单', 'x'.repeat(10_000)),
); // prettier-ignore
const CELL: fc.Arbitrary<TestCell> = fc.oneof(
  TEXT,
  fc.constantFrom(0, 1, 3, -1, 1e308, 46_100, 46_160.5, 2_958_466),
  fc.boolean(),
  fc.constant(null),
);
const rowsOf = (columns: number) =>
  fc.array(fc.array(CELL, { minLength: columns, maxLength: columns }), { maxLength: 6 });

const SKILLS = ['人员', '技能', '水平', '验证日', '验证人', '依据', '有效至'];
const TRAINING = ['编号', '人员', '主题', '原因', '订单', '材料', '截止', '谁来带', '状态', '结果', '完成日'];
const ORDERS = [lateOrder('A-1', '2026-05-04'), lateOrder('A-2', '2026-05-06')];

/** What is refused is refused in a sentence; anything else that is thrown fails. */
function refusedOr<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

test('whatever the cells hold, nothing is thrown raw, every answer is JSON and every proposal can be written', () => {
  fc.assert(
    fc.property(rowsOf(7), rowsOf(11), TEXT, fc.double(), (skills, training, text, level) => {
      const book = skillsBook(
        ORDERS,
        sheetOf('跟单_技能', [SKILLS, ...skills]),
        sheetOf('跟单_培训', [TRAINING, ...training]),
      );
      const plan = planned(book);
      const view = trainingView(plan);
      for (const answer of [matrixView(plan), view, trainingToday(plan)])
        expect(JSON.parse(JSON.stringify(answer))).toBeTruthy();
      const seen = view.proposals[0]?.seen;
      const number = view.open[0]?.number ?? text;
      const proposals = [
        refusedOr(() => proposeTakeOver(plan)),
        refusedOr(() => proposeVerify(plan, { person: '王丽', skill: text, level: 2, evidence: text }, '张敏')),
        refusedOr(() => proposeVerify(plan, { person: text, skill: text, level, evidence: text, until: text }, text)),
        refusedOr(() => proposeClose(plan, number, { result: text, level: 1 }, '张敏')),
        seen && refusedOr(() => proposeAccept(plan, seen, { trainer: text, due: text, material: [text] }, '张敏')),
        seen && refusedOr(() => proposeDismiss(plan, seen, text, '张敏')),
      ];
      for (const proposal of proposals)
        if (proposal) expect(applyPatch(book, proposal.patch).report.refused).toEqual([]);
    }),
    runs(15, 200),
  );
}); // prettier-ignore
