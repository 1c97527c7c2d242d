import { both } from '../../lang';
import { MONEY } from '../../money/money.sheet';
import { moneyRows } from '../../money/sheet-rows';
import type { Plan } from '../../plan/plan';
import { recordContext } from '../../proposals/records/kinds';
import type { Proposal } from '../../proposals/proposal';
import { sheetFor } from '../../records/find';
import { renewRecords } from '../../records/renew';

/** Brings 跟单_资金 up to date; a book without it gets it. RecordHeaderLost. */
export function proposeMoney(plan: Plan): Proposal {
  const context = recordContext(plan);
  const isThere = sheetFor(plan.book, MONEY, context.mappings) !== undefined;
  const { zh, en } = MONEY.title;
  return {
    title: isThere
      ? both(`更新“${zh}”`, `Bring ${en} up to date`)
      : both(`新建“${zh}”`, `Add the sheet ${en}`),
    patch: renewRecords(plan.book, MONEY, moneyRows(plan), context),
    notes: [
      both(
        '这张表由跟单写，手改的内容下次更新会被覆盖；要改收款请改“跟单_收款”或订单表。',
        'Gendan writes this sheet and replaces what is typed into it; receipts are changed in Gendan Receipts or the order sheet.',
      ),
    ],
  };
}
