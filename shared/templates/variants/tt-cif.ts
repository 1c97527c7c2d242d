import { both } from '../../lang';
import { booking, freight, insure } from '../stages/booking';
import { changed, PRACTICE, SAILING, sources } from '../stages/stage';
import {
  ADVANCE_FILINGS,
  AGREED,
  ARRIVAL,
  CLOSING,
  EXPORT_PAPERS,
  MAKING,
  MONEY_WITHOUT_LC,
  SAILING_STAGES,
} from './common';
import type { TemplateVariant } from './variant';

/** Space booked by us, so earlier than under FOB. */
const ownBooking = changed(booking, {
  startFrom: `${SAILING} - 21d`,
  source: sources(PRACTICE, both('CIF 或旺季提前 10-14 天', 'CIF or peak season 10-14 days before ETD')),
});

/** We book and pay the freight; under CIF and CIP we insure too. */
export const ttCif: TemplateVariant = {
  key: 'tt-cif',
  name: both('T/T 海运 CIF/CFR', 'T/T sea CIF/CFR'),
  applies: 'incoterm in CIF, CFR, CIP, CPT; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'C 45 天标准订单；P UCP 600 第 28 条保险',
    'C 45-day standard order; P UCP 600 art. 28 for the insurance',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    freight,
    ownBooking,
    insure,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES,
    ...MONEY_WITHOUT_LC,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
