import { bundleText } from '../../../shared/plan/bundle-text';
import { QUESTION_KINDS } from '../../../shared/process/question';
import type { Gathered } from '../../../shared/plan/gather-questions';

const gathered = (kind: Gathered['kind'], count: number, more: Partial<Gathered> = {}): Gathered =>
  ({ header: 'ETD', stage: { name: { zh: '装船', en: 'On board' }, branch: 'goods' }, kind, orders: Array.from({ length: count }, () => ({ row: { row: { row: 1 } } })), table: { sheet: { rows: [['3/5', null]] } }, column: 1, ...more }) as unknown as Gathered; // prettier-ignore

/** Words that only this question has, in Chinese and in English. */
const SAYS: Readonly<Record<string, readonly [string, string]>> = {
  passed: ['3单的“ETD”已过，表里看不出“装船”做了没有：都完成了吗？', 'ETD has passed in 3 orders, and no column shows what came of it: has it happened (On board)?'],
  old: ['3单的“ETD”一直空着，后面的订单都填了：是漏填，还是没做？', 'ETD is still blank in 3 orders, while later orders have theirs: passed over, or not done?'],
  contradiction: ['3单的“ETD”没有完成，可后面的事已经发生：“装船”到底完成了吗？', 'ETD is not done in 3 orders, yet what comes after it has happened: which is right (On board)?'],
  early: ['3单的“ETD”早于下单日期：日期对吗？', 'ETD lies before the order date in 3 orders: is the date right?'],
  vessel: ['3单的“ETD”与 ETD 对不上，像是另一条船的，这个截止时间对吗？', 'ETD does not fit the ETD in 3 orders and looks like another sailing’s: is it right?'],
  part: ['3单的“ETD”看不出“装船”付清了没有（最后一笔，还是只付了一部分）：付清了吗？', 'ETD does not say in 3 orders whether the last part is paid or only an earlier one: has all of it come in (On board)?'],
  refund: ['3单的“ETD”有退款或冲红：“装船”还算收齐吗？', 'ETD shows money that went back in 3 orders: does the part count as paid all the same (On board)?'],
  term: ['3单的“ETD”还没定，按惯例“装船”已到期：收到了吗？没定之前不算逾期', 'ETD leaves the payment open in 3 orders, and On board would usually be due: has it come in? Nothing is late before that is settled'],
  rest: ['3单的“ETD”只出了一部分，交期早已过：余数出了吗，还是不出了？', 'ETD is short in 3 orders, long past the promised date: has the rest gone, or is it not to come?'],
  revived: ['3单已取消，“ETD”又有新日期：恢复了吗？', '3 orders are cancelled, yet ETD has a new date: revived?'],
  remark: ['3单的备注自己在问“装船”做了没有，日期已过：核实了吗？', 'The remark asks about On board in 3 orders, past its date: has it happened?'],
}; // prettier-ignore

test.each([...QUESTION_KINDS])('of three orders: %s', (kind) => {
  const [zh, en] = SAYS[kind]!;
  expect(bundleText(gathered(kind, 3))).toEqual({ zh, en });
});

test.each([
  ['money', gathered('passed', 2, { stage: { name: { zh: '尾款', en: 'Balance' }, branch: 'money' } as Gathered['stage'] }), '2单的“尾款”已到期，表里没有列能看出收了没有：都收到了吗？', 'Balance is due in 2 orders, and no column shows whether it came in: has it?'],
  ['money in a blank cell', gathered('part', 2, { header: '收款', column: 2, stage: { name: { zh: '收尾款', en: 'Balance' }, branch: 'money' } as Gathered['stage'] }), '2单的“收尾款”已到期，“收款”没有写收了没有：收到了吗？', 'Balance is due in 2 orders, and 收款 does not say whether it is in: has it come in?'],
  ['one order', gathered('revived', 1), '1单已取消，“ETD”又有新日期：恢复了吗？', '1 order is cancelled, yet ETD has a new date: revived?'],
  ['no header: the stage’s name', gathered('early', 1, { header: '' }), '1单的“装船”早于下单日期：日期对吗？', 'On board lies before the order date in 1 order: is the date right?'],
  ['a column that is half kept', gathered('half-kept', 0, { habit: { filled: 4, past: 10 } as Gathered['habit'] }), '做过这一步的10单里，“ETD”只填了4单：这一列你们还在填吗？', 'ETD is filled in 4 of the 10 orders past it: do you keep this column?'],
])('%s', (_, asked, zh, en) => expect(bundleText(asked)).toEqual({ zh, en })); // prettier-ignore
