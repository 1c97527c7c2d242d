import { both } from '../../lang';
import { booking, freight, insure, nominate } from '../stages/booking';
import { changed } from '../stages/stage';
import {
  ADVANCE_FILINGS,
  AGREED,
  ARRIVAL,
  CLOSING,
  EXPORT_PAPERS,
  MAKING_AGAIN,
  MONEY_WITHOUT_LC,
  SAILING_STAGES,
} from './common';
import type { TemplateVariant } from './variant';

/** The same goods again: no samples, straight from materials to production. */
export const repeat: TemplateVariant = {
  key: 'repeat',
  name: both('返单', 'Repeat order'),
  applies:
    'remark in 返单, 翻单, 复单, 老款返单, repeat, repeat order, reorder; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'C 免打样、免产前样，原辅料验收后直接生产。备注写“返单”自动归入，也可在设置里指定',
    'C no samples and no PP sample, production follows the materials. Rows whose remark says so, or named in the settings',
  ),
  stages: [
    ...AGREED,
    ...MAKING_AGAIN,
    changed(nominate, { applies: 'incoterm not in CIF, CFR, CIP, CPT, DAP, DDP' }),
    changed(freight, { applies: 'incoterm in CIF, CFR, CIP, CPT, DAP, DDP' }),
    booking,
    insure,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES,
    ...MONEY_WITHOUT_LC,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
