import { valueAt } from '../book/model';
import { textOf } from '../cells/cells';
import { both, type Bilingual } from '../lang';
import type { Gathered } from './gather-questions';
import { saysNoMoney } from './payment-state';

/** A question about all orders of one column, as somebody of the office would ask it. */
export function bundleText(gathered: Gathered): Bilingual {
  const { header, stage, kind, orders, habit } = gathered;
  const { name, branch } = stage;
  const n = orders.length;
  const [column, heading] = header === '' ? [`“${name.zh}”`, name.en] : [`“${header}”`, header];
  const count = n === 1 ? '1 order' : `${n} orders`;
  switch (kind) {
    case 'passed':
      if (branch === 'money')
        return both(
          `${n}单的“${name.zh}”已到期，表里没有列能看出收了没有：都收到了吗？`,
          `${name.en} is due in ${count}, and no column shows whether it came in: has it?`,
        );
      return both(
        `${n}单的${column}已过，表里看不出“${name.zh}”做了没有：都完成了吗？`,
        `${heading} has passed in ${count}, and no column shows what came of it: has it happened (${name.en})?`,
      );
    case 'old':
      return both(
        `${n}单的${column}一直空着，后面的订单都填了：是漏填，还是没做？`,
        `${heading} is still blank in ${count}, while later orders have theirs: passed over, or not done?`,
      );
    case 'contradiction':
      return both(
        `${n}单的${column}没有完成，可后面的事已经发生：“${name.zh}”到底完成了吗？`,
        `${heading} is not done in ${count}, yet what comes after it has happened: which is right (${name.en})?`,
      );
    case 'early':
      return both(
        `${n}单的${column}早于下单日期：日期对吗？`,
        `${heading} lies before the order date in ${count}: is the date right?`,
      );
    case 'vessel':
      return both(
        `${n}单的${column}与 ETD 对不上，像是另一条船的，这个截止时间对吗？`,
        `${heading} does not fit the ETD in ${count} and looks like another sailing’s: is it right?`,
      );
    case 'part':
      if (isBlankIn(gathered))
        return both(
          `${n}单的“${name.zh}”已到期，${column}没有写收了没有：收到了吗？`,
          `${name.en} is due in ${count}, and ${heading} does not say whether it is in: has it come in?`,
        );
      return both(
        `${n}单的${column}看不出“${name.zh}”付清了没有（最后一笔，还是只付了一部分）：付清了吗？`,
        `${heading} does not say in ${count} whether the last part is paid or only an earlier one: has all of it come in (${name.en})?`,
      );
    case 'refund':
      return both(
        `${n}单的${column}有退款或冲红：“${name.zh}”还算收齐吗？`,
        `${heading} shows money that went back in ${count}: does the part count as paid all the same (${name.en})?`,
      );
    case 'term':
      return both(
        `${n}单的${column}还没定，按惯例“${name.zh}”已到期：收到了吗？没定之前不算逾期`,
        `${heading} leaves the payment open in ${count}, and ${name.en} would usually be due: has it come in? Nothing is late before that is settled`,
      );
    case 'rest':
      return both(
        `${n}单的${column}只出了一部分，交期早已过：余数出了吗，还是不出了？`,
        `${heading} is short in ${count}, long past the promised date: has the rest gone, or is it not to come?`,
      );
    case 'revived':
      return both(
        `${n}单已取消，${column}又有新日期：恢复了吗？`,
        `${count} ${n === 1 ? 'is' : 'are'} cancelled, yet ${heading} has a new date: revived?`,
      );
    case 'remark':
      return both(
        `${n}单的备注自己在问“${name.zh}”做了没有，日期已过：核实了吗？`,
        `The remark asks about ${name.en} in ${count}, past its date: has it happened?`,
      );
    case 'half-kept': {
      const { filled, past } = habit!;
      return both(
        `做过这一步的${past}单里，${column}只填了${filled}单：这一列你们还在填吗？`,
        `${heading} is filled in ${filled} of the ${past} orders past it: do you keep this column?`,
      );
    }
  }
}

/** Whether the column says nothing at all in the orders that are asked about. */
function isBlankIn({ table: { sheet }, column, orders }: Gathered): boolean {
  return orders.every(({ row }) => saysNoMoney(textOf(valueAt(sheet, row.row.row, column))));
}
