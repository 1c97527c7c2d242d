import { both } from '../../lang';
import { booking, nominate } from '../stages/booking';
import { blCheck, customs, load, onboard, shipAdvice, si } from '../stages/shipment';
import { changed } from '../stages/stage';
import { ADVANCE_FILINGS, AGREED, ARRIVAL, CLOSING, EXPORT_PAPERS, MAKING, MONEY_WITHOUT_LC } from './common';
import type { TemplateVariant } from './variant';

/** Handed to the buyer's carrier at the named place, cleared by us; container and gate are the carrier's (Incoterms 2020). */
export const fca: TemplateVariant = {
  key: 'fca',
  name: both('T/T FCA 货交承运人', 'T/T FCA'),
  applies: 'incoterm in FCA; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'S Incoterms 2020：FCA 由我方报关，进港还柜由承运人办',
    'S Incoterms 2020: under FCA we clear for export, the carrier brings the goods to the port',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    nominate,
    booking,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    si,
    changed(load, { name: both('货交承运人', 'Handed to the carrier') }),
    customs,
    blCheck,
    onboard,
    shipAdvice,
    ...MONEY_WITHOUT_LC,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
