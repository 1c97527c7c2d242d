import { both, type Bilingual } from '../../lang';
import type { Phase } from '../../process/phase';

/** Where an order stands, as it is said of one that has nothing to do that the sheet keeps. */
export const PHASE_WORDS: Readonly<Record<Phase, Bilingual>> = {
  cancelled: both('已取消', 'Cancelled'),
  closed: both('已结案', 'Closed'),
  refund: both('待退税', 'Tax refund to come'),
  documents: both('待交单', 'Documents to present'),
  payment: both('待收款', 'Payment to come'),
  shipped: both('已出运', 'Shipped'),
  to_ship: both('待出运', 'Ready to ship'),
  production: both('生产中', 'In production'),
  deposit: both('待定金', 'Deposit to come'),
  sample: both('打样', 'Sampling'),
  inquiry: both('询价', 'Inquiry'),
};
