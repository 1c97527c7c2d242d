import { both } from '../../lang';
import { readyNotice } from '../stages/modes';
import { onboard } from '../stages/shipment';
import { changed } from '../stages/stage';
import { AGREED, CLOSING, MAKING, MONEY_WITHOUT_TITLE } from './common';
import type { TemplateVariant } from './variant';

/** The buyer fetches the goods at the works: no booking, no customs, no filings of ours (Incoterms 2020). */
export const exw: TemplateVariant = {
  key: 'exw',
  name: both('EXW 工厂交货', 'EXW'),
  applies: 'incoterm in EXW; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'S Incoterms 2020：EXW 由买方提货、报关',
    'S Incoterms 2020: under EXW the buyer fetches and clears the goods',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    readyNotice,
    changed(onboard, {
      name: both('提货交付', 'Fetched by the buyer'),
      after: [...onboard.after, 'ready_notice', 'balance_before'],
      gate: ['balance_before', 'credit_ok'],
      evidence: ['loading_date', 'atd', 'bl_no'],
    }),
    ...MONEY_WITHOUT_TITLE,
    ...CLOSING,
  ],
};
