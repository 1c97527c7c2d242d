import { both } from '../../lang';
import { recordSheet, type RecordOf } from '../../records/sheet';
import { word } from '../../templates/vocabulary/words';
import { checkCurrency, checkTerms, checkWhole } from '../checks';
import { LANGUAGES } from '../languages';
import { NO_CUSTOMERS } from '../unlike';

/** 跟单_客户: the customer card, from which papers, credit and reminders take what they say of a customer. */
export const CUSTOMERS = recordSheet({
  key: 'customers',
  title: word('跟单_客户', 'Gendan Customers'),
  about: both(
    '一个客户一行：抬头、条款、额度、单据要求，和下次什么时候联系。',
    'One row per customer: name for papers, terms, credit, documents wanted, and when to be in touch next.',
  ),
  rowKey: ['customer'],
  names: 'customer',
  mappable: {
    customer: '客户名称, 客户名, 客户简称, 客户公司, 客户公司名称, 买家, 买方, 公司名称, 客户 Customer, Customer Name, Client Name, Buyer, Buyer Name, Account Name, Company Name',
    aliases: '客户编号, 客户代码, 客户编码, 客户代号, 客户号, 客户ID, 客户简码, Customer Code, Customer ID, Customer No., Client Code, Buyer Code',
    fullName: '英文名称, 客户全称, 公司全称, 英文名, 公司英文名称, 抬头, 客户英文名, 全称, Company Name in English, Legal Name, Registered Name',
    address: '地址, 公司地址, 客户地址, 英文地址, 详细地址, 联系地址, 通讯地址, Addr., Street Address, Company Address, Billing Address',
    country: '国家, 国别, 国家地区, 所在国家, 客户国家, 国家/地区, 市场, Country/Region, Nation, Destination Country, Customer Country',
    contact: '联系人, 联络人, 采购联系人, 主要联系人, 客户联系人, 对接人, Contact Person, Contact Name, Attn, Attention, Buyer Contact',
    email: '邮箱, 邮件, 电子邮箱, 电子邮件, 联系邮箱, 邮箱地址, Email, E-mail Address, Mail, Email Address',
    phone: '电话, 手机, 联系电话, 联系方式, 电话号码, 手机号码, Tel, Telephone, Mobile, Phone No., WhatsApp',
    terms: '付款方式, 付款条件, 结算方式, 支付方式, 付款约定, 收款方式, 结汇方式, Payment, Payment Terms, Terms of Payment, Pay Terms',
    incoterm: '贸易方式, 价格条款, 成交方式, 价格术语, 贸易术语, 交货条款, Incoterms, Trade Terms, Delivery Terms, Price Term, Terms of Delivery',
    port: '目的港, 卸货港, 港口, 到货港, 目的港口, 常用目的港, Port of Discharge, Destination Port, POD, Discharge Port',
    owner: '业务员, 跟单员, 业务, 所属业务员, 客户经理, 跟进人, Salesperson, Sales Rep, Account Manager, Owner, Sales',
    grade: '客户等级, 级别, 客户级别, 客户类型, 客户分类, ABC分类, Level, Class, Customer Grade, Rating, Tier',
    creditLimit: '授信额度, 额度, 信用限额, 信保额度, 授信, 限额, Credit Line, Limit, Credit Amount, Insured Limit, Credit Limit Amount',
  },
  mapped: { least: 3, never: NO_CUSTOMERS },
  columns: [
    {
      key: 'customer', kind: 'text', title: word('客户', 'Customer', '客户名称, 客户简称, Customer name'), required: true, digits: true, width: 18,
      help: both('和订单表里的写法一样', 'As the order sheet writes it'),
      missing: both('这一行没有客户，已忽略。请补上。', 'This row names no customer and is ignored. Fill it in.'),
    },
    {
      key: 'aliases', kind: 'list', title: word('别名', 'Also written', '其他写法, 曾用名, Aliases'), width: 20,
      help: both('订单表里的其他写法', 'Other spellings in the order sheets'),
    },
    {
      key: 'fullName', kind: 'text', title: word('英文全称', 'Full name', '英文抬头, 英文名称, 客户全称, Legal name'), width: 30, wrap: true,
      help: both('单据上的抬头', 'As it stands on papers'),
    },
    { key: 'address', kind: 'long', title: word('地址', 'Address', '英文地址'), width: 34 },
    { key: 'country', kind: 'country', title: word('国家', 'Country', '国别'), width: 12 },
    {
      key: 'taxNo', kind: 'text', title: word('税号', 'Tax No.', '税号/EORI/VAT/IOR, EORI, VAT, IOR, VAT No.'), digits: true, width: 20,
      help: both('税号、EORI、VAT 或 IOR', 'Tax number, EORI, VAT or IOR'),
    },
    { key: 'contact', kind: 'text', title: word('联系人', 'Contact', 'Contact person'), width: 16 },
    { key: 'email', kind: 'email', title: word('邮箱', 'E-mail', '电子邮箱, Email, Mail'), many: true, width: 26 },
    { key: 'phone', kind: 'text', title: word('电话', 'Phone', '手机, Tel, Mobile'), digits: true, width: 18 },
    {
      key: 'language', kind: 'choice', title: word('语言', 'Language', '沟通语言'), choices: LANGUAGES, width: 10,
      help: both('催款、通知用的语言；空白：英文', 'Of reminders and notices; blank: English'),
    },
    { key: 'grade', kind: 'text', title: word('等级', 'Grade', '客户等级, 级别, Level'), width: 8, help: both('如 A、B、C', 'Such as A, B, C') },
    { key: 'owner', kind: 'person', title: word('负责人', 'Owner', '业务员, 跟进人, Salesperson'), width: 12 },
    { key: 'nextContact', kind: 'date', title: word('下次联系', 'Next contact', '下次联系日期, 下次跟进, Next follow-up'), width: 12 },
    { key: 'source', kind: 'text', title: word('来源', 'Source', '客户来源, 渠道'), width: 14, help: both('如 广交会、官网、老客户介绍', 'Such as a fair, the website, a referral') },
    {
      key: 'terms', kind: 'text', title: word('付款条款', 'Payment terms', '付款方式, 付款条件, Terms'), width: 30, wrap: true, check: checkTerms,
      help: both('如 T/T 30%定金，见提单副本付70%', 'Such as 30% T/T deposit, 70% against copy of B/L'),
    },
    { key: 'incoterm', kind: 'text', title: word('贸易条款', 'Incoterm', '贸易术语, 成交方式, Incoterms, Trade terms'), width: 12, help: both('如 FOB、CIF', 'Such as FOB, CIF') },
    { key: 'port', kind: 'text', title: word('港口', 'Port', '目的港, 条款地点, Named place'), width: 16, help: both('条款后面的港口或地点', 'The port or place that the term names') },
    { key: 'currency', kind: 'text', title: word('币种', 'Currency', '结算币种'), width: 8, check: checkCurrency },
    { key: 'notify', kind: 'long', title: word('通知方', 'Notify party', '通知人'), width: 30 },
    { key: 'consignee', kind: 'long', title: word('收货人指示', 'Consignee', '收货人, 提单收货人'), width: 30, help: both('提单收货人怎么写，如 TO ORDER', 'What the B/L says, such as TO ORDER') },
    { key: 'marks', kind: 'long', title: word('唛头', 'Shipping marks', 'Marks'), width: 26 },
    { key: 'documents', kind: 'list', title: word('所需单据与份数', 'Documents wanted', '所需单据, 单据要求, Documents'), width: 30, wrap: true, help: both('如 发票 3、装箱单 3、产地证 1', 'Such as invoice 3, packing list 3, CO 1') },
    { key: 'commission', kind: 'percent', title: word('佣金', 'Commission', '佣金比例'), least: 0, most: 100, width: 8 },
    { key: 'creditLimit', kind: 'money', title: word('信用额度', 'Credit limit', '授信额度, 限额'), currency: 'limitCurrency', width: 14, help: both('没有额度留空；0：不赊账', 'Blank: none is set; 0: no credit') },
    { key: 'limitCurrency', kind: 'text', title: word('限额币种', 'Limit currency', '额度币种'), width: 10, check: checkCurrency },
    { key: 'limitUntil', kind: 'date', title: word('额度到期', 'Limit until', '额度有效期, 额度到期日'), width: 12 },
    {
      key: 'lossDays', kind: 'number', title: word('报损天数', 'Days to report loss', '可能损失通知天数'), least: 1, most: 720, check: checkWhole, width: 10,
      help: both('保单写的：逾期后几天内报可能损失', 'By the policy: days after the due date to report a possible loss'),
    },
    { key: 'requirements', kind: 'long', title: word('特殊要求', 'Special requirements', '备注, 注意事项, Notes'), width: 34 },
    { key: 'checkedOn', kind: 'date', title: word('核对日期', 'Checked on', '资料核对日期, 核对日'), width: 12, help: both('最近一次和客户核对这些资料的日期', 'When this card was last checked with the customer') },
  ],
}); // prettier-ignore

export type Customer = RecordOf<typeof CUSTOMERS>;
