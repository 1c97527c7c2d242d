import { both, type Bilingual } from '../../lang';
import type { Role } from '../../process/row';
import type { Party } from '../../cells/party';
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

/** Parties outside the team that a stage may wait for. */
export const PARTY_WORDS: Words<Party> = {
  customer: word('客户', 'Customer', '客人, 买方, 买家, Buyer, Client'),
  factory: word('工厂', 'Factory', '供应商, 厂家, Supplier, Vendor'),
  bank: word('银行', 'Bank', '开证行, 议付行, Issuing bank'),
  carrier: word('船公司', 'Carrier', '货代, 船东, 快递, 车队, Forwarder, Shipping line, Courier'),
  other: word('其他方', 'Other party', '其他, 第三方, 海关, 机构, Other, Third party, Authority'),
};

/** Who hears of a late stage, besides the roles. */
export const ESCALATION_WORDS: Words<'owner' | 'backup'> = {
  owner: word('责任人', 'Owner', '本人'),
  backup: word('备份人', 'Deputy', '代理人, 后备, Backup, Stand-in'),
};

/** What a role is called within a sentence. */
export const ROLE_NOUNS: Readonly<Record<Role, Bilingual>> = {
  manager: both('外贸经理', 'manager'),
  senior_sales: both('资深业务员', 'senior salesperson'),
  sales: both('业务员', 'salesperson'),
  merchandiser: both('跟单员', 'merchandiser'),
  purchaser: both('采购员', 'purchaser'),
  qc: both('质检员', 'quality inspector'),
  market_research: both('市场调研专员', 'market researcher'),
  marketing: both('市场营销专员', 'marketer'),
  service: both('客服专员', 'customer service'),
  docs: both('单证员', 'documents clerk'),
  logistics: both('物流专员', 'logistics clerk'),
  finance: both('财务专员', 'finance clerk'),
};
