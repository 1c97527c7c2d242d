import { both } from '../../lang';
import { nominate, booking } from '../stages/booking';
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

/** The default: the buyer names the forwarder and insures; 30 % before production, the rest against the copy B/L. */
export const ttFob: TemplateVariant = {
  key: 'tt-fob',
  name: both('T/T 海运 FOB', 'T/T sea FOB'),
  applies: 'payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'C 45 天标准订单；没有别的流程适用时用它',
    'C 45-day standard order; taken when no other process fits',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    nominate,
    booking,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES,
    ...MONEY_WITHOUT_LC,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
