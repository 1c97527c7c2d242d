import fc from 'fast-check';
import { proposeAwards } from '../../../../shared/features/skills/points/propose';
import { awardsOf } from '../../../../shared/skills/points/awards';
import { monthOf } from '../../../../shared/skills/points/month';
import { openFacts } from '../../../../shared/skills/points/open';
import { dayOf } from '../../../../shared/time/moment';
import { day, sheetOf } from '../../../tools/book';
import { handOff } from '../../../tools/hand-off-book';
import { moment } from '../../../tools/order-facts';
import { ACCEPTED, after, facts, HANDED, PACKED, planned, REJECTED, rulesOf, TAKEN_OVER, type LogLine } from '../../../tools/points-book'; // prettier-ignore
import { runs } from '../../../tools/runs';

const used = (order: string, by = '孙敏', stage = '报关资料'): LogLine => ['2026-05-21 10:00', order, stage, '知识有用', null, by, 'K-1']; // prettier-ignore

/** Lines of a log, each with the fact that it can be part of. */
const LINES: readonly (readonly [LogLine, fact: string])[] = [
  [HANDED, 'accepted'],
  [ACCEPTED, 'accepted'],
  [TAKEN_OVER, 'helped'],
  [used('PO-1'), 'card 1'],
  [used('po-1'), 'card 1'],
  [used('PO-1', '王经理'), 'card 1'],
  [used('PO-2'), 'card 2'],
  [used('PO-2', '李娜'), ''],
  [used('PO-1', '孙敏', '装船'), 'card 3'],
  [REJECTED, ''],
  [['2026-05-20 10:00', '__proto__', 'constructor', '知识有用', null, '孙敏', 'K-1'], 'card 4'],
  [['2026-05-20 10:00', 'PO-3', '装船', '知识有用', null, 'toString', 'K-1'], ''],
  [['2026-05-20 10:00', '', '', '换责任人', 'hasOwnProperty', '', ''], ''],
  [['2026-05-20 10:00', 'PO-1', '装箱数据', '接受', null, '\ud800', 'x'.repeat(3000)], ''],
];
const MATTERS = [handOff({ 状态: '已接受', 接受: day('2026-05-21 09:10') })];
const RULES = rulesOf(...[['交接一次通过', 1], ['替人顶班按时做完', 3], ['知识卡有用', 1]].map(([fact, points]) => [fact!, fact!, points!, null, null, null])); // prettier-ignore
const MAY = monthOf(dayOf(moment('2026-05-20')));
const book = (log: readonly LogLine[]) => ({ log, orders: [PACKED, {}], matters: MATTERS, sheets: [RULES] });

const logs = fc.array(fc.integer({ min: 0, max: LINES.length - 1 }), { maxLength: 14 });

test('a log shuffled and repeated shows the same facts, and no more awards than there are distinct ones', () => {
  fc.assert(
    fc.property(logs, fc.array(fc.nat(), { maxLength: 20 }), (picked, seeds) => {
      const lines = picked.map((at) => LINES[at]!);
      const once = facts(planned(book(lines.map(([line]) => line))));
      const most = new Set(lines.map(([, fact]) => fact).filter((fact) => fact !== '')).size;
      expect(once.length).toBeLessThanOrEqual(most);

      const again = [...lines, ...seeds.map((seed) => lines[seed % Math.max(1, lines.length)]).flatMap((line) => (line ? [line] : []))]; // prettier-ignore
      const shuffled = [...again].sort((a, b) => again.indexOf(a) * 7919 % 31 - again.indexOf(b) * 7919 % 31); // prettier-ignore
      const plan = planned(book(shuffled.map(([line]) => line)));
      expect([...facts(plan)].sort()).toEqual([...once].sort());

      const open = openFacts(plan);
      if (open.length === 0) return;
      const proposed = after(plan, proposeAwards(plan, MAY, '王经理'));
      expect(awardsOf(proposed)).toHaveLength(open.length);
      expect(new Set(awardsOf(proposed).map(({ record }) => record.number)).size).toBe(open.length);
      expect(openFacts(proposed)).toEqual([]);
    }),
    runs(15, 300),
  );
});

test('a book without the sheets of points has nothing to say of them', () => {
  const plan = planned({
    log: [used('PO-1')],
    sheets: [sheetOf('跟单_积分规则', []), sheetOf('跟单_积分', [])],
  });
  expect(openFacts(plan)).toEqual([]);
  expect(awardsOf(plan)).toEqual([]);
});
