import { both } from '../../lang';
import { booking, insure } from '../stages/booking';
import { agentAgreement, agentCertificate, agentSettle } from '../stages/modes';
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

/** Exported in the name of an agent or a service platform, which receives the money and hands it on. */
export const agentExport: TemplateVariant = {
  key: 'agent-export',
  name: both('代理出口/外综服', 'Export through an agent'),
  applies: 'remark in 代理出口, 外综服, 综服, 委托代理, agent export; payment_term not in L/C; lc_no absent',
  startField: 'order_date',
  anchor: 'etd; cust_due',
  anchorStage: 'onboard',
  source: both(
    'R 备注写“代理出口”“外综服”自动归入，也可在设置里指定',
    'R rows whose remark says so, or named in the settings',
  ),
  stages: [
    ...AGREED,
    agentAgreement,
    ...MAKING,
    booking,
    insure,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES,
    ...MONEY_WITHOUT_LC,
    agentCertificate,
    agentSettle,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
