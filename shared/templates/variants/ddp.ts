import { both } from '../../lang';
import { booking, freight, insure } from '../stages/booking';
import { deliver, importClear } from '../stages/closing';
import { importer } from '../stages/modes';
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
  anchor: 'etd; eta - transit_days|25d; cust_due - transit_days|25d',
  anchorStage: 'onboard',
  source: both(
    'C 航程按“运输天数”列，没有按 25 天（中国到美西）；没有 ETD 时由 ETA 或客户交期倒推',
    'C transit by the column for its days, else 25 (China to US West); without ETD counted back from ETA or the customer’s date',
  ),
  stages: [
    ...AGREED,
    ...MAKING,
    freight,
    importer,
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
