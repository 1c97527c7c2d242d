import { pairsView, proposePair } from '../../../../shared/features/matters/hand-offs/pairs';
import { pairTimes } from '../../../../shared/matters/hand-offs/pair-times';
import { mattersOf } from '../../../../shared/orders/matters';
import { day } from '../../../tools/book';
import { handOff, planned } from '../../../tools/hand-off-book';
import { after } from '../../../tools/matters-book';
import type { MatterCells } from '../../../tools/matters-book';

/** By hand, office 8:30-12:00 and 13:30-17:30: Fri 17:00 to Mon 09:10 is 30 + 40 minutes. */
const row = (nth: number, handed: string, accepted: string | null, more: MatterCells = {}): MatterCells =>
  handOff({ 编号: `PO-${nth}/prod_done/1`, 订单: `PO-${nth}`, 交出: day(handed), 接受: accepted === null ? null : day(accepted), 状态: accepted === null ? '待接受' : '已接受', ...more }); // prettier-ignore

const ROWS = [
  row(1, '2026-05-22 17:00', '2026-05-25 09:10'), // 70
  row(2, '2026-05-25 09:00', '2026-05-25 10:00'), // 60
  row(3, '2026-05-25 11:30', '2026-05-25 14:00', { 次数: 2 }), // 60, rejected once
  row(4, '2026-05-25 09:00', '2026-05-26 09:00'), // 8 hours less half an hour: 450
  row(5, '2026-05-25 09:00', null, { 状态: '已退回', 结束: day('2026-05-25 10:00') }), // rejected once
  row(6, '2026-05-25 09:00', null),
  row(7, '2026-05-25 09:00', null, { 状态: '已撤回' }),
];
const plan = planned({ orders: ROWS.map(() => ({})), matters: ROWS }, '2026-05-27 10:00');

test('lead time and rejections per pair are what counting by hand gives', () => {
  const [pair, ...others] = pairTimes(mattersOf(plan), plan.config.log, plan.clocks.office);
  expect(others).toEqual([]);
  expect(pair).toEqual({ from: 'merchandiser', to: 'docs', handed: 6, accepted: 4, n: 4, median: 65, p90: 450, rejections: 2, firstTime: 3 }); // prettier-ignore
});

test('a rejection that only the log remembers counts as well', () => {
  const log = [{ ...plan.config.log[0]!, event: 'rejected' as const, note: 'PO-1/prod_done/1 退回：缺毛重' }];
  const [pair] = pairTimes(mattersOf(plan), log, plan.clocks.office);
  expect(pair).toMatchObject({ rejections: 3, firstTime: 2 });
});

test('a pair is turned on from today, and off again, in one write each', () => {
  const off = planned({ since: null }, '2026-05-22 10:00');
  const line = (at: typeof off) => pairsView(at).pairs.find(({ from, to }) => from === 'merchandiser' && to === 'docs')!;
  expect(line(off)).toMatchObject({ isOn: false, stages: [{ zh: '装箱数据 → 报关资料' }] });
  const on = after(off, proposePair(off, 'merchandiser', 'docs', true));
  expect(on.config.settings.handOffs).toEqual([{ from: 'merchandiser', to: 'docs', since: 46164 }]);
  expect(line(on)).toMatchObject({ isOn: true });
  const again = after(on, proposePair(on, 'merchandiser', 'docs', false));
  expect(again.config.settings.handOffs ?? []).toEqual([]);
}); // prettier-ignore
