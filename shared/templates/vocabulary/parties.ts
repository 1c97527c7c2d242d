import type { Party } from '../../cells/party';
import { word, type Words } from './words';

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
