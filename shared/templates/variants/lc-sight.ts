import { both } from '../../lang';
import { booking, freight, insure, nominate } from '../stages/booking';
import { contractReview, creditOk, deposit, lcCheck, lcOpen, pi, piBack } from '../stages/contract';
import { balance, copyDocs, creditDue } from '../stages/money';
import { onboard, shipAdvice } from '../stages/shipment';
import { changed, sources, URGENT_ESCALATION } from '../stages/stage';
import {
  ADVANCE_FILINGS,
  ARRIVAL,
  CLOSING,
  EXPORT_PAPERS,
  MAKING,
  MONEY_BY_LC,
  SAILING_STAGES,
} from './common';
import type { TemplateVariant } from './variant';

const shippedInTime = changed(onboard, {
  warn: '5wd',
  escalate: URGENT_ESCALATION,
  source: sources(
    both(
      'P UCP 600 第 29(c) 条：最迟装运期不因休息日顺延',
      'P UCP 600 art. 29(c): the latest shipment date is never extended',
    ),
    onboard.source,
  ),
});

/** Bound by three dates: latest shipment, expiry, presentation. No goods leave before the L/C is checked. */
export const lcSight: TemplateVariant = {
  key: 'lc-sight',
  name: both('信用证（即期/远期）', 'L/C at sight (and usance)'),
  applies: '',
  startField: 'order_date',
  anchor: 'min(etd, lc_latest_ship); cust_due',
  anchorStage: 'onboard',
  source: both(
    'P UCP 600 第 14、28、29 条；排在最后：付款方式含信用证或有信用证号的订单，别的流程不接',
    'P UCP 600 arts 14, 28, 29; last in the list: orders with an L/C term or number, which no other process takes',
  ),
  stages: [
    contractReview,
    pi,
    piBack,
    changed(deposit, { applies: 'terms in deposit' }),
    creditOk,
    lcOpen,
    lcCheck,
    ...MAKING,
    changed(nominate, { applies: 'incoterm in FOB, FCA, FAS, EXW' }),
    changed(freight, { applies: 'incoterm in CIF, CFR, CIP, CPT, DAP, DDP' }),
    booking,
    insure,
    ...EXPORT_PAPERS,
    ...ADVANCE_FILINGS,
    ...SAILING_STAGES.map((stage) =>
      stage === onboard ? shippedInTime : stage === shipAdvice ? changed(shipAdvice, { limit: '3d' }) : stage,
    ),
    changed(copyDocs, { applies: 'terms in copies' }),
    changed(balance, { applies: 'terms in copies' }),
    changed(creditDue, { applies: 'terms in account' }),
    ...MONEY_BY_LC,
    ...ARRIVAL,
    ...CLOSING,
  ],
};
