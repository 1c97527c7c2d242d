import { both, type Bilingual } from '../lang';

const MOST = 60;

/** A cell's text may be of any length; a sentence is not. */
const short = (text: string): string => {
  const letters = [...text];
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : text;
};

const few = (names: readonly string[], lang: 'zh' | 'en'): string => {
  const some = names
    .slice(0, 3)
    .map(short)
    .join(lang === 'zh' ? '、' : ', ');
  const more = names.length - 3;
  if (more <= 0) return some;
  return lang === 'zh' ? `${some}等 ${names.length} 个` : `${some} and ${more} more`;
};

const fewOf = (names: readonly Bilingual[], lang: 'zh' | 'en'): string =>
  few(
    names.map((name) => name[lang]),
    lang,
  );

/** What is wrong with the rows of 跟单_项目, and what of a project could not be worked out. */
export const SAYS = {
  noLink: (text: string): Bilingual =>
    both(
      `“${short(text)}”不是一条先后：写成“订单/节点 > 订单/节点”，如“FY26-001/装柜 > FY26-002/订舱”；改好之前这一条不算。`,
      `“${short(text)}” is no link: write “order/stage > order/stage”, such as “FY26-001/Container loading > FY26-002/Booking”; until then it does not count.`,
    ),
  noOrder: (text: string): Bilingual =>
    both(
      `“${short(text)}”里没有这个项目的订单：先把订单写进“订单”列，再写先后；改好之前这一条不算。`,
      `“${short(text)}” names no order of this project: put the order into “Orders” first; until then the link does not count.`,
    ),
  noStage: (text: string, order: string): Bilingual =>
    both(
      `“${short(text)}”里“${short(order)}”后面不是流程里的节点：用“跟单_流程”里的名称或代码；改好之前这一条不算。`,
      `In “${short(text)}” no stage of the process follows “${short(order)}”: use a name or key of Gendan Process; until then the link does not count.`,
    ),
  notKept: (text: string, order: string, stage: string): Bilingual =>
    both(
      `“${short(text)}”：订单 ${short(order)} 不走“${short(stage)}”，或表里没有记它的列，看不出做没做；这一条不算。`,
      `“${short(text)}”: order ${short(order)} does not take “${short(stage)}”, or the sheet has no column that shows it; the link does not count.`,
    ),
  ring: (text: string): Bilingual =>
    both(
      `“${short(text)}”和流程或别的先后绕成了圈，谁也开始不了；这一条不算，请改。`,
      `“${short(text)}” closes a ring with the process or another link, so that nothing could begin; it does not count. Change it.`,
    ),
  unknownOrder: (order: string): Bilingual =>
    both(
      `订单表里没有“${short(order)}”，项目里不算它。请核对订单号。`,
      `No order sheet has “${short(order)}”, so the project goes without it. Check the number.`,
    ),
  notOfProject: (order: string): Bilingual =>
    both(
      `“${short(order)}”不在这个项目的“订单”里，里程碑不看它。`,
      `“${short(order)}” is not among the orders of the project, so the milestone goes without it.`,
    ),
  cancelled: (orders: readonly string[]): Bilingual =>
    both(`已取消，不算：${few(orders, 'zh')}。`, `Cancelled and left out: ${few(orders, 'en')}.`),
  noProject: (number: string): Bilingual =>
    both(
      `里程碑写的项目“${short(number)}”没有自己的一行：加一行，编号相同、里程碑空着。`,
      `The project “${short(number)}” of this milestone has no row of its own: add one with the same number and a blank milestone.`,
    ),
  again: (number: string): Bilingual =>
    both(
      `项目“${short(number)}”已经有一行，这一行不算。请合并；是里程碑就写上里程碑的名称。`,
      `The project “${short(number)}” has a row already, so this one does not count. Make them one; a milestone needs its name.`,
    ),
  noOrders: both('这个项目还没有写订单。', 'This project names no orders yet.'),
  noWay: (orders: readonly string[]): Bilingual =>
    both(
      `表里没有列记这些订单怎么走到完工，推不出日期：${few(orders, 'zh')}。`,
      `The sheet has no column for the way of these orders to the end, so nothing of them can be dated: ${few(orders, 'en')}.`,
    ),
  otherEnd: (orders: readonly string[]): Bilingual =>
    both(
      `这些订单的流程没有项目的“节点”，按开船算：${few(orders, 'zh')}。`,
      `The process of these orders lacks the stage of the project, so their sailing counts: ${few(orders, 'en')}.`,
    ),
  asked: (tasks: readonly Bilingual[]): Bilingual =>
    both(
      `还不知道做没做，先按没做、从今天起算：${fewOf(tasks, 'zh')}。在“待确认”里回答后重新推算。`,
      `Nobody has said whether these are done, so they count as open from today: ${fewOf(tasks, 'en')}. Answer under Questions.`,
    ),
  paused: (orders: readonly string[]): Bilingual =>
    both(
      `在等或暂停、不知到何时，先按今天继续推算：${few(orders, 'zh')}。`,
      `Waiting or on hold, nobody knows until when, and reckoned as if they went on today: ${few(orders, 'en')}.`,
    ),
  unreadable: (tasks: readonly Bilingual[]): Bilingual =>
    both(
      `日期看不懂，没有算进去：${fewOf(tasks, 'zh')}。改好单元格后重新推算。`,
      `The dates of these cannot be read, so they are left out: ${fewOf(tasks, 'en')}. Correct the cells.`,
    ),
};
