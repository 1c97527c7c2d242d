import { both, type Bilingual } from '../../lang';
import type { Role } from '../../process/row';

/** What a role is called within a sentence. */
export const ROLE_NOUNS: Readonly<Record<Role, Bilingual>> = {
  manager: both('外贸经理', 'manager'),
  senior_sales: both('资深业务员', 'senior salesperson'),
  sales: both('业务员', 'salesperson'),
  merchandiser: both('跟单员', 'merchandiser'),
  purchaser: both('采购员', 'purchaser'),
  qc: both('质检员', 'quality inspector'),
  market_research: both('市场调研专员', 'market researcher'),
  marketing: both('市场营销专员', 'marketing specialist'),
  service: both('客服专员', 'customer service'),
  docs: both('单证员', 'documents clerk'),
  logistics: both('物流专员', 'logistics specialist'),
  finance: both('财务专员', 'finance specialist'),
};
