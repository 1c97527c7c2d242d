import { both } from '../../lang';
import { booking, freight, insure } from '../stages/booking';
import { deliver, importClear } from '../stages/closing';
import { changed, PRACTICE, SAILING } from '../stages/stage';
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

/** To the buyer's door: booked early, cleared and delivered for our account. */
export const ddp: TemplateVariant = {
  key: 'ddp',
  name: both('DDP/DAP 到门', 'DDP / DAP to the door'),
  applies: 'incoterm in DDP, DAP, DPU; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; eta - 25d; cust_due - 25d',
  anchorStage: 'onboard',
  source: both(
    'C 航程按 25 天（中国到美西）；没有 ETD 时由 ETA 或客户交期倒推',
    'C 25 days of transit (China to US West); without ETD counted back from ETA or the customer’s date',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    freight,
    changed(booking, {
      startFrom: `${SAILING} - 28d`,
      source: both(
        'C 某服装出口企业：DDP 为 ETD 前 21-25 天',
        'C garment exporter: DDP 21-25 days before ETD',
      ),
    }),
    changed(insure, { applies: '', source: PRACTICE }),
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES,
    ...MONEY_WITHOUT_LC,
    ...ARRIVAL,
    importClear,
    deliver,
    ...CLOSING,
  ],
};
