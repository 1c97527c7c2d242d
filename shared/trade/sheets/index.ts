import type { RecordSheet } from '../../records/sheet';
import { COMPANY } from './company.sheet';
import { CONTAINERS } from './containers.sheet';
import { CREDITS } from './credits.sheet';
import { CUSTOMERS } from './customers.sheet';
import { LINES } from './lines.sheet';
import { PAPER_DATA } from './paper-data.sheet';
import { PAPERS } from './papers.sheet';
import { PARTNERS } from './partners.sheet';
import { PAYMENTS } from './payments.sheet';
import { PRODUCTS } from './products.sheet';
import { RATES } from './rates.sheet';
import { RECEIPTS } from './receipts.sheet';
import { REFUND_RATES } from './refund-rates.sheet';
import { TEMPLATES } from './templates.sheet';
import { TEXTS } from './texts.sheet';

/** The records of trade, in the order in which people meet them. #add-a-record-sheet */
export const TRADE_SHEETS: readonly RecordSheet[] = [
  CUSTOMERS,
  PARTNERS,
  PRODUCTS,
  COMPANY,
  LINES,
  CONTAINERS,
  RATES,
  REFUND_RATES,
  CREDITS,
  RECEIPTS,
  PAYMENTS,
  PAPERS,
  PAPER_DATA,
  TEMPLATES,
  TEXTS,
];
