import { both } from '../../lang';
import { pi } from '../stages/contract';
import { STAGES } from '../stages/presale';
import { sampleMake, sampleOk, sampleSend } from '../stages/sampling';
import type { TemplateVariant } from './variant';

/** From the first mail to the order. */
export const inquiry: TemplateVariant = {
  key: 'inquiry',
  name: both('询盘到下单', 'Inquiry to order'),
  applies:
    'inquiry_date present; order_no absent; contract_no absent; purchase_contract_no absent; etd absent; claim_no absent',
  startField: 'inquiry_date|order_date',
  anchor: '',
  anchorStage: '',
  source: both(
    'S 24 小时回复；报价超过 15 天提醒；其余 R',
    'S reply within 24 h, alert after 15 days in quotation; the rest R',
  ),
  stages: [...STAGES, sampleMake, sampleSend, sampleOk, pi],
};
