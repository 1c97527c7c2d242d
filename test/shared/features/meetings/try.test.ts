import { day } from '../../../tools/book';
import { meetingPlan } from '../../../tools/meeting-book';
import { readTyped } from '../../../../shared/features/meetings/typed/read';

test('try', () => {
  const plan = meetingPlan([{}, { 订单号: 'S', 截单时间: day('2026-06-30 12:00'), 订舱日期: day('2026-05-11') }]);
  for (const [key, lines] of [['P-1', ['订舱 改 5/20 王丽', '订舱改到5/20，由王丽负责', '把订舱改到5月20日 赵强', 'Booking to 20 May Wang Li', 'Move booking to 20 May, Zhao Qiang', '订舱 5/20', '订舱 王丽', '订舱 赵强', '找两家货代比价 5/20 王丽', '找两家货代比价 下周三 小王', '订舱 改 下周 王丽', '订舱 改 5/20 王立', '订舱 改 5/20 王丽 赵强', '订舱 改 5/20 5/22 王丽', 'Booking to 5/6 Wang Li', '订舱 改 5/10 王丽', '改 5/20 王丽', '交期 改 5/20', '船期改到 5/20', '截单 改 5/20 王丽', '定金 改 5/20', '收定金 改 5/20', '收尾款 改 9/30 王丽', '验货 改 5/28 孙敏', '尾查 改 5/28', '生产完成 改 6/25', '订舱单发给客户 5/20 王丽', '和客户谈交期 5/20 王丽', '交期 跟客户谈 5/20 王丽', '决定：改 5/20 王丽', '明天', '王丽', '开船 改 7/10', '订舱 改 2/30 王丽', '', '<script>', 'ask the factory for a new date, Wang Li, Friday', 'booking tomorrow', '订舱 改 5/20 14:00 王丽', '订舱 改 5/27 周三 王丽', '5/20 王丽', 'book space by Friday, Sun Min', '订舱 延到 周五']], ['S', ['截单 改 5/20', '补料 改 5/20 孙敏', '订舱 改 5/22 王丽']]] as const)
    for (const line of lines.slice(key === 'S' ? 0 : 15)) {
      const r = readTyped(plan, { key }, line);
      console.log(`${key} | ${line} => ` + (r.is === 'understood' ? `${r.said.zh} | ${r.said.en} | ${r.decision.stage ?? '-'} due:${r.decision.movesDue} owner:${r.decision.movesOwner}` : r.is === 'asked' ? `?? ${r.question.zh} || ${r.question.en} [${r.offers.map((o) => o.label.zh + '=>' + o.line).join(' ; ')}]` : `XX ${r.reason.zh}`));
    }
});
