import type { Page } from 'playwright-core';
import { MONEY_WORDS } from '../../pane/features/money/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { DRAFT_WORDS } from '../../pane/parts/draft-words';
import { partName } from '../../shared/features/money/lines';
import { ledgerNamed } from '../../shared/money/ledger';
import { recordsOf } from '../../shared/orders/records';
import { lateOrders } from '../../shared/plan/late-orders';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { RECEIPTS } from '../../shared/trade/sheets/receipts.sheet';
import { bookOn } from './book';
import { go, inChromium, MESSY, NOW, press } from './tools';

const chromium = inChromium();

/** The balance of each sample that is longest overdue, its second part. */
const OWED = {
  zh: {
    order: 'FY26-011', customer: 'NORDLYS HJEM AS', contact: 'Ingrid Solberg', amount: 'USD 9,016.00', due: '11 Mar',
    // The deposit came before the team entered receipts: its cell is carried over.
    numbers: ['FY26-011-1', 'IR260518-9'],
  },
  en: {
    order: 'SB-2616', customer: 'Tuinhuis De Linde BV', contact: 'Anouk Visser', amount: 'EUR 33,425.00', due: '9 May',
    numbers: ['IR260310-1', 'IR260518-9'],
  },
} as const; // prettier-ignore
const BALANCE = { stage: 'balance', part: 2 };

const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);

/** Numbers of the order's receipts, whether its balance is in, and for what it is late. */
function stateOf(plan: Plan, order: string) {
  const receipts = recordsOf(plan, RECEIPTS).rows.filter(({ record }) => record?.order === order);
  const late = lateOrders(plan).find((each) => each.order === order);
  return {
    receipts: receipts.map(({ record }) => record!.number),
    isIn: ledgerNamed(plan, order)!.parts[BALANCE.part - 1]!.isSettled,
    lateFor: late?.speaks.row.order.next?.stage.key,
  };
}

test.each(['zh', 'en'] as const)(
  'an unpaid balance is reminded of, its receipt is typed, previewed and written, and taken back (%s)',
  async (lang) => {
    const { order, customer, contact, amount, due, numbers } = OWED[lang];
    const { page, context, complaints } = await chromium.open(MESSY, { lang, isSample: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const before = stateOf(await planOn(page), order);
    expect(before).toMatchObject({ isIn: false, lateFor: BALANCE.stage });
    await go(page, 'money', lang);

    // The reminder, to be sent by the person's own mail.
    await press(page, `${MONEY_WORDS.remind[lang]} ${customer}`);
    await page.getByRole('dialog', { name: MONEY_WORDS.remindTitle(customer)[lang] }).waitFor();
    await press(page, DRAFT_WORDS.copy[lang]);
    await page.getByText(DRAFT_WORDS.copied[lang], { exact: true }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    for (const said of [contact, order, amount, due]) expect(copied).toContain(said);
    expect(copied).not.toContain('{{');
    await press(page, DIALOG_WORDS.close[lang]);

    // The receipt, which nobody writes before it was shown.
    const receipt = `${MONEY_WORDS.receipt[lang]} ${order} ${partName(BALANCE)[lang]}`;
    await press(page, receipt);
    const form = page.getByRole('dialog', { name: MONEY_WORDS.receiptTitle(order)[lang] });
    await form.getByLabel(MONEY_WORDS.number[lang]).fill(numbers[1]);
    expect(await form.getByLabel(MONEY_WORDS.amount[lang]).inputValue()).toBe(amount.replace(/[^\d.]/g, ''));
    await press(page, MONEY_WORDS.preview[lang]);
    await page.getByRole('dialog').getByText(numbers[1]).first().waitFor();
    expect(stateOf(await planOn(page), order)).toEqual(before);
    await press(page, DIALOG_WORDS.apply[lang]);
    const paid = stateOf(await planOn(page), order);
    expect(paid).toMatchObject({ isIn: true });
    expect([...paid.receipts].sort()).toEqual(numbers);
    expect(paid.lateFor).not.toBe(BALANCE.stage);
    expect(await page.getByRole('button', { name: receipt, exact: true }).count()).toBe(0);

    await press(page, DIALOG_WORDS.undo[lang], page.locator('[role=status]'));
    expect(stateOf(await planOn(page), order)).toEqual(before);
    await page.getByRole('button', { name: receipt, exact: true }).waitFor();
    expect(complaints).toEqual([]);
  },
);
