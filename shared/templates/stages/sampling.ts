import { both } from '../../lang';
import { PRACTICE, sampleDay, sources, type TemplateStage } from './stage';

/** Samples before an order, or as a job of their own. */
export const sampleConfirm: TemplateStage = {
  key: 'sample_confirm',
  branch: 'samples',
  name: both('打样单确认', 'Sample request confirmed'),
  role: 'sales',
  after: [],
  limit: '0d',
  waitsOn: ['customer'],
  evidence: [],
  checklist: both(
    '款式、尺码、颜色、数量；样品费和运费由谁付；收件地址和收件人快递账号',
    'Style, size, colour, quantity; who pays sample and courier; address and the receiver’s courier account',
  ),
  document: both('打样单', 'Sample order'),
  source: sampleDay(0),
};

export const sampleFee: TemplateStage = {
  key: 'sample_fee',
  branch: 'samples',
  name: both('收样品费', 'Sample fee received'),
  role: 'finance',
  after: ['sample_confirm'],
  limit: '5wd',
  waitsOn: ['customer'],
  evidence: ['sample_fee'],
  checklist: both(
    '样品费、运费到账；大货返还的写明',
    'Fee and freight are in; noted where it is returned with the order',
  ),
  source: PRACTICE,
};

export const sampleMaterial: TemplateStage = {
  key: 'sample_material',
  branch: 'samples',
  name: both('样品备料', 'Sample materials'),
  role: 'sales',
  after: ['sample_confirm'],
  limit: '2d',
  waitsOn: ['factory'],
  evidence: ['material_in'],
  checklist: both(
    '面辅料或配件齐套；代用材料须客户同意',
    'Materials and trims complete; substitutes agreed with the customer',
  ),
  source: sampleDay(2),
};

export const sampleMake: TemplateStage = {
  key: 'sample_make',
  branch: 'samples',
  name: both('打样', 'Sampling'),
  role: 'sales',
  after: ['quote_follow', 'sample_material'],
  limit: '9d',
  waitsOn: ['factory'],
  evidence: ['sample_made'],
  checklist: both(
    '打样单要求逐条核对；尺寸、颜色、功能自查；拍照并留一件底样',
    'Checked against the sample order; size, colour, function; photos taken and one piece kept',
  ),
  document: both('样品、样品照片', 'Sample, photos'),
  source: sources(sampleDay('0-9'), both('含备料、制作、检验', 'material, making and checking included')),
};

export const sampleQc: TemplateStage = {
  key: 'sample_qc',
  branch: 'samples',
  name: both('样品检验', 'Sample check'),
  role: 'sales',
  after: ['sample_make'],
  limit: '4d',
  waitsOn: ['factory'],
  evidence: [],
  checklist: both(
    '对照打样单和客户意见；不合格返工并重新计时',
    'Against the sample order and earlier comments; a failed sample is remade',
  ),
  document: both('样品检验记录', 'Sample check record'),
  source: sampleDay(9),
};

export const sampleDocs: TemplateStage = {
  key: 'sample_docs',
  branch: 'samples',
  name: both('样品发票/运单', 'Sample invoice / AWB'),
  role: 'docs',
  after: ['sample_make'],
  limit: '3d',
  waitsOn: ['carrier'],
  evidence: ['docs_prepared'],
  checklist: both(
    '清关用形式发票：品名、HS 编码、申报价值；是否写明无商业价值；收件人税号和快递账号；电池、液体、磁性须先申报',
    'Invoice for customs: goods, HS code, value; “no commercial value” where true; receiver’s tax number and courier account; batteries, liquids, magnets declared first',
  ),
  document: both('清关发票、空运单/快递单', 'Customs invoice, air waybill'),
  source: PRACTICE,
};

export const sampleSend: TemplateStage = {
  key: 'sample_send',
  branch: 'samples',
  name: both('寄样', 'Sample dispatch'),
  role: 'sales',
  after: ['sample_make', 'sample_qc', 'sample_docs'],
  limit: '1d',
  waitsOn: ['carrier'],
  evidence: ['sample_sent', 'express_no'],
  checklist: both(
    '样品贴款号和日期；快递单号发给客户；请客户约定确认时间',
    'Sample labelled with style and date; tracking number sent; date of the answer agreed',
  ),
  document: both('快递单号', 'Tracking number'),
  source: sampleDay(10),
};

export const sampleOk: TemplateStage = {
  key: 'sample_ok',
  branch: 'samples',
  name: both('样品确认', 'Sample approval'),
  role: 'sales',
  after: ['sample_send'],
  limit: '7d',
  waitsOn: ['customer'],
  evidence: ['sample_ok'],
  checklist: both(
    '客户书面确认或修改意见；修改：在记录里重开，重打 4 天、再确认 5 天；确认样双方各留一件',
    'Approval or comments in writing; a revision is reopened in the log and adds 4 days to make and 5 to confirm; both sides keep an approved sample',
  ),
  document: both('样品确认邮件', 'Written approval'),
  source: both(
    'C 某服装出口企业：客户确认样品 5-7 天，修改加 4+5 天',
    'C garment exporter: 5-7 days for the customer, a revision adds 4+5 days',
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [
  sampleConfirm,
  sampleFee,
  sampleMaterial,
  sampleMake,
  sampleQc,
  sampleDocs,
  sampleSend,
  sampleOk,
];
