import type { Role } from '../../process/row';
import { word, type Words } from './words';

/** The roles of a trade team. */
export const ROLE_WORDS: Words<Role> = {
  manager: word(
    '外贸经理/总监',
    'Manager / Director',
    '外贸经理, 经理, 总监, 外贸总监, 主管, 负责人, Manager, Director, Boss, 老板',
  ),
  senior_sales: word(
    '资深业务员',
    'Senior salesperson',
    '高级业务员, 资深业务, Senior sales, Key account manager',
  ),
  sales: word('外贸业务员', 'Salesperson', '业务员, 业务, 外贸员, 外销员, 销售, 销售员, Sales, Sales rep'),
  merchandiser: word(
    '跟单员',
    'Merchandiser',
    '跟单, 跟单专员, 业务跟单, 生产跟单, 外贸跟单, 外贸跟单员, 理单, 理单员, 下厂员, Merch, Merchandising, Order follower, Follow-up, Order coordinator',
  ),
  purchaser: word(
    '采购员',
    'Purchaser',
    '采购, 采购专员, 采购人员, Purchasing, Purchasing officer, Procurement, Procurement officer, Sourcing',
  ),
  qc: word(
    '质检员',
    'Quality inspector',
    '质检, 质检专员, 验货员, 验货, 检验员, 品检, 品检员, 品管, 品控, QC, QA, QC inspector, Inspector, Quality control, Quality controller',
  ),
  market_research: word('市场调研专员', 'Market researcher', '市场调研, 调研, Market research'),
  marketing: word(
    '市场营销专员',
    'Marketing specialist',
    '市场营销, 营销, 市场专员, 推广, Marketing, Marketer',
  ),
  service: word('客服专员', 'Customer service', '客服, Service, Support'),
  docs: word(
    '单证员',
    'Documents clerk',
    '单证, 单证专员, 制单, 制单员, Documents, Documentation, Docs clerk',
  ),
  logistics: word('物流专员', 'Logistics specialist', '物流, 船务, 货运, 订舱员, Logistics clerk, Shipping'),
  finance: word('财务专员', 'Finance specialist', '财务, 会计, 出纳, Finance clerk, Accounting, Accountant'),
};
