import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word, type Words } from '../../templates/vocabulary/words';
import { checkTerms, checkWhole } from '../checks';
import { LANGUAGES } from '../languages';

export type PartnerKind = 'factory' | 'forwarder' | 'broker' | 'inspector' | 'insurer' | 'agent' | 'other';

export const PARTNER_KINDS: Words<PartnerKind> = {
  factory: word('工厂', 'Factory', '供应商, 生产商, Supplier, Manufacturer, Vendor'),
  forwarder: word('货代', 'Forwarder', '货运代理, 船代, Freight forwarder'),
  broker: word('报关行', 'Customs broker', '报关, 报关公司, Broker'),
  inspector: word('验货公司', 'Inspector', '验货, 检测机构, 第三方检验, Inspection company'),
  insurer: word('保险公司', 'Insurer', '保险, 信保, Insurance'),
  agent: word('代理', 'Agent', '佣金代理, 中间商'),
  other: word('其他', 'Other'),
};

/** 跟单_供应商: who works for the orders. */
export const PARTNERS = recordSheet({
  key: 'partners',
  title: word('跟单_供应商', 'Gendan Partners'),
  about: both(
    '一家一行：工厂、货代、报关行、验货公司，找谁、用什么语言、怎么付款。',
    'One row per factory, forwarder, broker or inspector: whom to ask, in which language, and how it is paid.',
  ),
  rowKey: ['partner'],
  header: ['partner', 'kind'],
  columns: [
    {
      key: 'partner', kind: 'text', title: word('供应商', 'Partner', '名称, 供应商名称, 工厂, Supplier, Name'), required: true, digits: true, width: 18,
      help: both('和订单表里的写法一样', 'As the order sheet writes it'),
      missing: both('这一行没有名称，已忽略。请补上。', 'This row has no name and is ignored. Fill it in.'),
    },
    { key: 'kind', kind: 'choice', title: word('类型', 'Kind', '类别, Type'), required: true, many: true, choices: PARTNER_KINDS, width: 14 },
    { key: 'aliases', kind: 'list', title: word('别名', 'Also written', '其他写法, 简称, Aliases'), width: 20 },
    { key: 'fullName', kind: 'text', title: word('全称', 'Full name', '公司全称, Legal name'), width: 28, wrap: true },
    { key: 'taxNo', kind: 'text', title: word('信用代码', 'Tax No.', '统一社会信用代码, 税号'), digits: true, width: 20 },
    { key: 'country', kind: 'country', title: word('国家', 'Country', '国别'), width: 12 },
    { key: 'address', kind: 'long', title: word('地址', 'Address'), width: 30 },
    { key: 'contact', kind: 'text', title: word('联系人', 'Contact', 'Contact person'), width: 14 },
    { key: 'email', kind: 'email', title: word('邮箱', 'E-mail', '电子邮箱, Email, Mail'), many: true, width: 26 },
    { key: 'phone', kind: 'text', title: word('电话', 'Phone', '手机, 微信, Tel, Mobile'), digits: true, width: 18 },
    { key: 'language', kind: 'choice', title: word('语言', 'Language', '沟通语言'), choices: LANGUAGES, width: 10, help: both('询交期、催货用的语言；空白：中文', 'Of what is asked of them; blank: Chinese') },
    { key: 'terms', kind: 'text', title: word('付款条款', 'Payment terms', '付款方式, 结算方式, Terms'), width: 26, wrap: true, check: checkTerms },
    { key: 'leadDays', kind: 'number', title: word('生产天数', 'Lead time days', '常规交期, 交期天数, Lead time'), least: 1, most: 720, check: checkWhole, width: 10, help: both('报的常规生产天数', 'The production time that it states') },
    { key: 'owner', kind: 'person', title: word('负责人', 'Owner', '采购, Buyer'), width: 12 },
    { key: 'note', kind: 'long', title: word('备注', 'Note', 'Remarks, Notes'), width: 28 },
    { key: 'checkedOn', kind: 'date', title: word('核对日期', 'Checked on', '核对日'), width: 12 },
  ],
}); // prettier-ignore

export type Partner = RecordOf<typeof PARTNERS>;
