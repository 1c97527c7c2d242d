import { both } from '../../lang';
import { STAGES } from '../stages/claim';
import type { TemplateVariant } from './variant';

/** A claim after delivery: nothing is shipped, everything is answered for. */
export const claim: TemplateVariant = {
  key: 'claim',
  name: both('客诉/售后', 'Claim / after-sales'),
  applies: 'claim_no present; etd absent; booking_no absent',
  startField: 'claim_date|order_date',
  anchor: '',
  anchorStage: '',
  source: both(
    'R 首次回复 24 小时；S 合同答复期 20-30 天；客诉表自动归入，订单表上填了客诉号的订单仍按原流程走完',
    'R first reply 24 h; S answer within the contract’s 20-30 days; for sheets of claims: an order with a claim number keeps its own process',
  ),
  stages: STAGES,
};
