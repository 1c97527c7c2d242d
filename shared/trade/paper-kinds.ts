import { keysOf, word, type Words } from '../templates/vocabulary/words';

/** The papers that Gendan makes; those that come from others are only recorded. */
export type PaperKind =
  | 'quotation'
  | 'pi'
  | 'contract'
  | 'ci'
  | 'pl'
  | 'si'
  | 'purchase'
  | 'production'
  | 'inspection'
  | 'advice'
  | 'beneficiary'
  | 'customs'
  | 'co'
  | 'reminder'
  | 'credit';

export const PAPER_KINDS: Words<PaperKind> = {
  quotation: word('报价单', 'Quotation', '报价, Quote'),
  pi: word('形式发票', 'Proforma Invoice', 'PI, Proforma'),
  contract: word('销售合同', 'Sales Contract', '外销合同, 合同, Contract, Sales Confirmation, SC'),
  ci: word('商业发票', 'Commercial Invoice', 'CI, 发票, Invoice'),
  pl: word('装箱单', 'Packing List', 'PL, 箱单'),
  si: word('托书', 'Shipping Instruction', 'SI, 订舱委托书, 补料, Booking Note'),
  purchase: word('购销合同', 'Purchase Contract', '采购合同, 采购单, Purchase Order'),
  production: word('生产通知单', 'Production Order', '生产单'),
  inspection: word('验货申请', 'Inspection Request', '报检单, Inspection Booking'),
  advice: word('装运通知', 'Shipping Advice', '装船通知, Shipment Advice'),
  beneficiary: word('受益人证明', "Beneficiary's Certificate", '受益人声明'),
  customs: word('报关资料', 'Customs Declaration Data', '报关单草单, 报关单数据'),
  co: word('产地证申请', 'Certificate of Origin Data', 'CO, 产地证, 原产地证'),
  reminder: word('催款函', 'Payment Reminder', '付款提醒, Statement'),
  credit: word('贷记单', 'Credit Note', '贷项通知单, 折让单'),
};

export const KINDS: readonly PaperKind[] = keysOf(PAPER_KINDS);

/** Papers that others issue: what they say is typed into 单证数据 and checked against ours. */
export type OutsidePaper = 'bl' | 'insurance' | 'vgm' | 'lc' | 'certificate';

/** Papers that are only filed: what the tax office wants kept besides. */
export type FiledPaper =
  'customer_contract' | 'freight_invoice' | 'broker_agreement' | 'broker_invoice' | 'declaration' | 'other';

export const OUTSIDE_PAPERS: Words<OutsidePaper> = {
  bl: word('提单', 'Bill of Lading', 'B/L, BL, 海运提单'),
  insurance: word('保险单', 'Insurance Policy', '保单, Insurance'),
  vgm: word('VGM申报', 'VGM Declaration', 'VGM'),
  lc: word('信用证', 'Letter of Credit', 'L/C, LC, Credit'),
  certificate: word('检验证书', 'Inspection Certificate', '检验证, 质检证, Certificate'),
};

export const FILED_PAPERS: Words<FiledPaper> = {
  customer_contract: word('客户订单', 'Customer Order', '客户PO, 客户合同'),
  freight_invoice: word('运费发票', 'Freight Invoice', '运费单据'),
  broker_agreement: word('委托报关协议', 'Broker Agreement', '报关委托书'),
  broker_invoice: word('报关费发票', 'Broker Invoice', '代理报关发票'),
  declaration: word('报关单', 'Customs Declaration', '出口报关单'),
  other: word('其他', 'Other'),
};

export type AnyPaper = PaperKind | OutsidePaper;

/** Every kind of paper that 单证数据 and a check may name. */
export const ALL_PAPERS: Words<AnyPaper> = { ...PAPER_KINDS, ...OUTSIDE_PAPERS };

/** Every kind that 单证 may list. */
export const LISTED_PAPERS: Words<AnyPaper | FiledPaper> = { ...ALL_PAPERS, ...FILED_PAPERS };

/** In a drop-down all of them together have 255 characters: there English says them as the trade shortens them. */
const SHORT: Readonly<Record<AnyPaper | FiledPaper, string>> = {
  quotation: 'Quotation',
  pi: 'PI',
  contract: 'Contract',
  ci: 'CI',
  pl: 'PL',
  si: 'SI',
  purchase: 'Purchase',
  production: 'Production',
  inspection: 'Inspection',
  advice: 'Advice',
  beneficiary: 'Beneficiary',
  customs: 'Customs data',
  co: 'CO',
  reminder: 'Reminder',
  credit: 'Credit note',
  bl: 'B/L',
  insurance: 'Insurance',
  vgm: 'VGM',
  lc: 'L/C',
  certificate: 'Certificate',
  customer_contract: 'Customer order',
  freight_invoice: 'Freight invoice',
  broker_agreement: 'Broker agreement',
  broker_invoice: 'Broker invoice',
  declaration: 'Declaration',
  other: 'Other',
};

const inCells = <K extends AnyPaper | FiledPaper>(words: Words<K>): Words<K> =>
  Object.fromEntries(
    keysOf(words).map((key) => {
      const { zh, en, also } = words[key];
      return [key, word(zh, SHORT[key], [en, also].filter(Boolean).join())];
    }),
  ) as Record<K, Words<K>[K]>;

/** The kinds as cells of our sheets write them; the whole words are understood as well. */
export const KIND_CELLS: Words<PaperKind> = inCells(PAPER_KINDS);
export const DATA_CELLS: Words<AnyPaper> = inCells(ALL_PAPERS);
export const LISTED_CELLS: Words<AnyPaper | FiledPaper> = inCells(LISTED_PAPERS);
