import type { Patch } from '../../../shared/book/patch';
import type { Lang } from '../../../shared/lang';
import { recordContext } from '../../../shared/orders/records';
import type { Plan } from '../../../shared/plan/plan';
import { mergedPatch } from '../../../shared/proposals/proposal';
import { addRecords } from '../../../shared/records/change';
import { recordFrom, type RecordDraft } from '../../../shared/records/draft';
import type { RecordSheet } from '../../../shared/records/sheet';
import { COMPANY } from '../../../shared/trade/sheets/company.sheet';
import { CUSTOMERS } from '../../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../../shared/trade/sheets/lines.sheet';
import { PAPER_DATA } from '../../../shared/trade/sheets/paper-data.sheet';
import { PAYMENTS } from '../../../shared/trade/sheets/payments.sheet';
import { PRODUCTS } from '../../../shared/trade/sheets/products.sheet';
import { RATES } from '../../../shared/trade/sheets/rates.sheet';
import { RECEIPTS } from '../../../shared/trade/sheets/receipts.sheet';
import { cardsOf } from './cards';
import { companiesOf } from './company';
import { linesOf } from './lines';
import { paperDataOf } from './paper-data';
import { paymentsOf } from './payments';
import { ratesOf } from './rates';
import { receiptsOf } from './receipts';

/** The trade records of a sample, typed as its team would; they say nothing else than the order sheets do. */
export function tradeRecords(plan: Plan, lang: Lang): Patch {
  const context = recordContext(plan);
  const added = (declared: RecordSheet, drafts: readonly RecordDraft[]): Patch => {
    const records = drafts.map((draft) => recordFrom(declared, draft, context));
    return addRecords(plan.book, declared, records, context);
  };
  const { products, lines } = linesOf(plan, lang);
  return mergedPatch(
    added(CUSTOMERS, cardsOf(lang)),
    addRecords(plan.book, COMPANY, companiesOf(lang), context),
    added(PRODUCTS, products),
    added(LINES, lines),
    added(PAPER_DATA, paperDataOf(lang)),
    added(RATES, ratesOf(lang)),
    added(RECEIPTS, receiptsOf(plan)),
    added(PAYMENTS, paymentsOf(plan, lang)),
  );
}
